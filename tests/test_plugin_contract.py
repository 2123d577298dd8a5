"""The contract: what plugins are promised, and what their functions receive."""

from collections import Counter
from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any, Final

import pytest

import tradefacts
from tradefacts import Extractor, Indicator, Period, Plugin, Vocabulary, registry
from tradefacts.claiming.figures.patterns import Grammar
from tradefacts.errors import PluginError, VocabularyError
from tradefacts.plugin import (
    Document,
    Draft,
    Sentence,
    SentenceExtractor,
    draft_of,
    find_figures,
    find_period,
)
from tradefacts.reading import reader
from tradefacts.reading.lexicon import Lexicon

TEXT: Final = (
    "China's exports of kites rose 4 percent in 2023.\n\n"
    "Its ports had 120 berths. Berth use was 85 percent.\n\n"
    "Imports fell 3 percent to 5 million yuan."
)
BERTHS: Final = {"measure": {"berths": {"en": ["berth"], "unit": "1"}}}


@pytest.fixture(autouse=True)
def _empty(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(registry, "_REGISTERED", {})


def silent(_: Sentence, __: Document) -> Iterable[Draft]:
    return ()


# -- what costs what -----------------------------------------------------------------


def worded(number: int) -> Plugin:
    """Return a plugin of words and patterns alone, none of which the text holds."""
    tables = {"product": {f"goods-{number}": {"en": [f"oddity {number}"]}}}
    return Plugin(
        f"words-{number}",
        Vocabulary.from_tables(tables),
        patterns=(f"odd-{number} !percent none:fold >contribute",),
    )


def passes(monkeypatch: pytest.MonkeyPatch, plugins: list[Plugin]) -> Counter[str]:
    """Return how often each step is taken that goes through the text."""
    counts: Counter[str] = Counter()

    def counted(owner: Any, name: str) -> None:  # noqa: ANN401
        original = getattr(owner, name)

        def count(*arguments: Any, **more: Any) -> Any:  # noqa: ANN401
            counts[name] += 1
            return original(*arguments, **more)

        patch.setattr(owner, name, count)

    extractor = Extractor(plugins)
    extractor.extract(TEXT)  # what is loaded once is no pass
    with monkeypatch.context() as patch:
        counted(reader, "tokenize")
        counted(reader, "find_blocks")
        counted(Lexicon, "longest")
        counted(Grammar, "fits")
        extractor.extract(TEXT)
    return counts


def test_words_and_patterns_cost_no_further_pass(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    alone = passes(monkeypatch, [])
    among = passes(monkeypatch, [worded(number) for number in range(30)])

    assert among == alone
    assert min(alone.values()) > 0


def test_an_extractor_wakes_only_on_sentences_that_hold_what_it_names() -> None:
    seen: list[str] = []

    def note(sentence: Sentence, document: Document) -> Iterable[Draft]:
        seen.append(document.text[sentence.start : sentence.end])
        return ()

    own = SentenceExtractor("own", {"berths", "CN"}, note)
    Extractor([Plugin("p", Vocabulary.from_tables(BERTHS), extractors=[own])]).extract(
        TEXT
    )

    assert seen == [
        "China's exports of kites rose 4 percent in 2023.",
        "Its ports had 120 berths.",
        "Berth use was 85 percent.",
    ]


def test_a_kind_of_mention_wakes_too() -> None:
    seen: list[int] = []

    def note(sentence: Sentence, _: Document) -> Iterable[Draft]:
        seen.append(sentence.start)
        return ()

    own = SentenceExtractor("own", {"money"}, note)
    Extractor([Plugin("p", extractors=[own])]).extract(TEXT)

    assert seen == [TEXT.index("Imports fell")]


# -- who goes before whom ------------------------------------------------------------


def use(sentence: Sentence, _: Document) -> Iterator[Draft]:
    for figure in find_figures(sentence):
        yield draft_of(sentence, figure, "level", measure="berth-use")


def other_use(sentence: Sentence, _: Document) -> Iterator[Draft]:
    for figure in find_figures(sentence):
        yield draft_of(sentence, figure, "share", measure="berths")


def growing(name: str, product: str | None = None) -> Plugin:
    def grow(sentence: Sentence, _: Document) -> Iterator[Draft]:
        for figure in find_figures(sentence):
            if figure.kind == "percent":
                yield draft_of(sentence, figure, "growth", product=product)

    return Plugin(name, extractors=[SentenceExtractor("grow", {"kites"}, grow)])


KITES: Final = Plugin(
    "kites", Vocabulary.from_tables({"product": {"kites": {"en": ["kite"]}}})
)


def products(*plugins: Plugin) -> list[tuple[str, str | None]]:
    """Return who claims what of the first quantity."""
    claims = Extractor([KITES, *plugins]).extract(TEXT)
    first = [claim for claim in claims if claim.evidence.quote == "4 percent"]
    return [(claim.extractor, claim.indicator.product) for claim in first]


def test_a_draft_goes_before_the_general_one_of_its_words() -> None:
    assert products() == [("general", "kites")]
    assert products(growing("a", "toys")) == [("a", "toys")]


def test_different_claims_of_two_plugins_on_the_same_words_both_stand() -> None:
    assert products(growing("b", "toys"), growing("a", "gifts")) == [
        ("a", "gifts"),
        ("b", "toys"),
    ]


def test_equal_claims_of_two_plugins_are_one_of_the_first_by_name() -> None:
    assert products(growing("b", "toys"), growing("a", "toys")) == [("a", "toys")]


def test_a_draft_that_overlaps_a_general_one_takes_its_place() -> None:
    def wide(sentence: Sentence, document: Document) -> Iterator[Draft]:
        for draft in use(sentence, document):
            start = document.text.index("rose 4")
            mention = tradefacts.plugin.Mention(
                "percent", start, draft.mention.end, draft.mention.value
            )
            yield draft_of(sentence, mention, "growth", product="toys")
            return

    own = SentenceExtractor("wide", {"kites"}, wide)
    claims = Extractor([KITES, Plugin("a", extractors=[own])]).extract(TEXT)

    assert [c.evidence.quote for c in claims if c.evidence.start < 40] == [
        "rose 4 percent"
    ]


# -- threads -------------------------------------------------------------------------


def test_one_extractor_reads_in_several_threads() -> None:
    extractor = Extractor([KITES, growing("a", "toys")])
    texts = [f"In {year}, {TEXT}" for year in range(2000, 2012)]
    alone = [extractor.extract(text) for text in texts]
    fresh = Extractor([KITES, growing("a", "toys")])
    with ThreadPoolExecutor(4) as pool:
        together = list(pool.map(fresh.extract, texts))

    assert together == alone


# -- what a draft says ---------------------------------------------------------------


def drafted(**fields: Any) -> tradefacts.Claim:  # noqa: ANN401
    """Return the claim of a draft with *fields* on the growth of kites."""

    def extract(sentence: Sentence, _: Document) -> Iterator[Draft]:
        for figure in find_figures(sentence):
            if figure.kind == "percent":
                yield draft_of(sentence, figure, **{"statistic": "growth", **fields})

    own = SentenceExtractor("own", {"kites"}, extract)
    text = "China's exports of kites fell 4 percent year on year in 2023, Tom Lu said."
    (claim,) = Extractor([KITES, Plugin("a", extractors=[own])]).extract(text)
    return claim


def test_what_is_left_open_comes_from_the_general_draft() -> None:
    claim = drafted()

    assert claim.quantity is not None
    assert claim.quantity.value == -4
    assert claim.indicator == Indicator(flow="exports", reporter="CN", product="kites")
    assert claim.period == Period.year(2023)
    assert (claim.comparison.basis, claim.comparison.baseline) == (
        "yoy",
        Period.year(2022),
    )
    assert claim.attribution is not None


def test_what_is_given_stays() -> None:
    claim = drafted(product="toys", flow="imports", period=Period.year(2020))

    assert claim.indicator == Indicator(flow="imports", reporter="CN", product="toys")
    assert claim.period == Period.year(2020)


@pytest.mark.parametrize(
    ("period", "inferred"), [(Period.year(2023), ()), (Period.year(2020), ("period",))]
)
def test_a_period_that_no_word_states_is_inferred(
    period: Period, inferred: tuple[str, ...]
) -> None:
    assert drafted(alone=True, period=period).inferred == inferred


def test_another_statistic_has_another_comparison() -> None:
    assert drafted(statistic="level").comparison.basis is None


def test_a_draft_alone_has_what_it_gives_and_no_more() -> None:
    claim = drafted(alone=True, product="toys")

    assert claim.quantity is not None
    assert claim.quantity.value == 4
    assert claim.indicator == Indicator(product="toys")
    assert (claim.period, claim.comparison.basis, claim.attribution) == (
        None, None, None,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("Berth use was 85 percent in 2024.", Period.year(2024)),
        ("Berth use was 85 percent last year.", Period.year(2023)),
        ("In 2024 it was 85 percent, 5 percent in 2023.", None),
        ("Berth use was 85 percent.", None),
    ],
)
def test_the_one_period_of_a_sentence_is_found(
    text: str, period: Period | None
) -> None:
    found: list[Period | None] = []

    def note(sentence: Sentence, document: Document) -> Iterable[Draft]:
        found.append(find_period(sentence, document))
        return ()

    own = SentenceExtractor("own", {"percent"}, note)
    Extractor([Plugin("p", extractors=[own])]).extract(text, published="2024-03-05")

    assert found == [period]


def test_what_restated_the_general_claim_restates_the_plugins() -> None:
    def extract(sentence: Sentence, _: Document) -> Iterator[Draft]:
        figure, *_others = find_figures(sentence)
        yield draft_of(sentence, figure, "level", product="toys")

    own = SentenceExtractor("own", {"money"}, extract)
    text = "China's exports were 7 billion yuan ($1 billion) in 2023."
    first, second = Extractor([Plugin("a", extractors=[own])]).extract(text)

    assert (first.extractor, second.extractor) == ("a", "general")
    assert second.restates == first.id


# -- the decorator -------------------------------------------------------------------


def test_a_decorated_function_is_a_plugin_that_is_found() -> None:
    @tradefacts.extractor(wakes=["berths"], vocabulary=BERTHS)
    def berth_use(sentence: Sentence, document: Document) -> Iterator[Draft]:
        yield from use(sentence, document)

    assert isinstance(berth_use, Plugin)
    assert berth_use.name == "berth-use"
    assert berth_use in [info.plugin for info in registry.installed()]
    claims = tradefacts.extract(TEXT)
    assert [c.extractor for c in claims if c.indicator.measure == "berth-use"] == [
        "berth-use", "berth-use",
    ]  # fmt: skip


def test_a_function_that_is_defined_again_replaces_itself() -> None:
    first = tradefacts.extractor(wakes=["percent"], name="use")(use)
    assert tradefacts.extract(TEXT)[0].statistic == "level"
    again = tradefacts.extractor(wakes=["crude-oil"], name="use")(use)

    assert first is not again
    assert registry.registered() == (again,)
    assert tradefacts.extract(TEXT)[0].statistic == "growth"


def test_two_functions_cannot_have_one_name() -> None:
    tradefacts.extractor(wakes=["percent"], name="use")(use)

    with pytest.raises(PluginError, match="another plugin is registered under"):
        tradefacts.extractor(wakes=["percent"], name="use")(other_use)


@pytest.mark.parametrize(
    ("options", "error"),
    [
        ({"wakes": [], "name": "use"}, "nothing wakes the extractor"),
        ({"wakes": "money", "name": "use"}, r"use \['money'\]"),
        ({"wakes": ["money"], "name": "Use"}, "expected a name such as 'ship-orders'"),
        ({"wakes": ["money"], "name": "all"}, "stands for all plugins"),
    ],
)
def test_a_decorator_that_is_misused_says_how_it_is_used(
    options: dict[str, Any], error: str
) -> None:
    with pytest.raises(PluginError, match=error) as caught:
        tradefacts.extractor(**options)(silent)
    assert caught.value.remedy == 'write @extractor(wakes=["berths"], name="ports")'


def test_a_decorator_without_brackets_says_how_it_is_used() -> None:
    with pytest.raises(
        PluginError, match=r"'silent'.*expected codes or kinds"
    ) as caught:
        tradefacts.extractor(silent)  # type: ignore[arg-type]
    assert caught.value.remedy == 'write @extractor(wakes=["berths"], name="ports")'


def test_words_of_a_decorated_function_are_checked() -> None:
    with pytest.raises(VocabularyError):
        tradefacts.extractor(wakes=["x"], vocabulary={"colour": {}})
