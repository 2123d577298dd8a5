"""What authors of plugins test with: strategies, and the laws that plugins keep."""

from collections.abc import Iterator, Sequence
from itertools import count
from pathlib import Path

import attrs
import pytest
from hypothesis import given, settings

from tradefacts import BreachError, Extractor, LanguageError, Plugin, Vocabulary
from tradefacts.claiming.subjects.subject import Subject
from tradefacts.model import Claim, Evidence, Finding, Indicator, Period, Quantity
from tradefacts.plugin import (
    Document,
    Draft,
    Example,
    Frame,
    Sentence,
    SentenceExtractor,
    draft_of,
    find_figures,
)
from tradefacts.reading.supported import SUPPORTED
from tradefacts.testing import (
    check_plugin,
    claims,
    indicators,
    laws,
    periods,
    quantities,
    sentences,
    try_plugin,
)
from tradefacts.testing.sentences import load_specimens
from tradefacts.testing.trial import Trial

#: Tracing lines would take several times as long, and tell nothing more.
pytestmark = pytest.mark.no_cover

WORDS = Vocabulary.from_tables(
    {
        "product": {"cut-flowers": {"en": ["cut flower"], "zh": ["鲜切花"]}},
        "measure": {"stems": {"en": ["stem"], "zh": ["枝"], "unit": "1"}},
        "event": {"flower-show": {"en": ["flower show"]}},
    }
)
FLOWERS = Plugin("flowers", WORDS)


def broken(plugin: Plugin, rule: str, *, texts: Sequence[str] = ()) -> BreachError:
    """Return the error of *plugin*, which breaks the law of this name."""
    trial = Trial(plugin, texts, examples=20)
    with pytest.raises(BreachError) as caught:
        laws.LAWS[rule](trial)
    assert caught.value.rule == rule
    return caught.value


# -- the laws ------------------------------------------------------------------------


def test_a_plugin_that_keeps_the_contract_passes() -> None:
    check_plugin(FLOWERS, texts=["China sold 5 million stems of cut flowers in 2023."])


def test_all_laws_that_a_plugin_breaks_are_told_together() -> None:
    def find_frame(_: Document) -> Frame | None:
        raise LookupError("at once")

    promised = Example("Exports of cut flowers rose 5 percent.", ({"product": "tea"},))
    plugin = attrs.evolve(FLOWERS, frame=find_frame, examples=(promised,))
    with pytest.raises(ExceptionGroup, match="breaks the contract") as caught:
        check_plugin(plugin, examples=5)

    assert [
        error.rule
        for error in caught.value.exceptions
        if isinstance(error, BreachError)
    ] == ["examples", "total"]


def test_every_law_gives_a_verdict() -> None:
    verdicts = list(try_plugin(FLOWERS, examples=5))

    assert [verdict.rule for verdict in verdicts] == list(laws.LAWS)
    assert all(verdict.meaning.endswith(".") for verdict in verdicts)
    assert [verdict.error for verdict in verdicts] == [None] * len(verdicts)


def raise_oserror() -> Vocabulary:
    raise OSError("no such file")


@pytest.mark.parametrize(
    ("plugin", "said"),
    [
        (attrs.evolve(FLOWERS, vocabulary=raise_oserror), "no such file"),
        (attrs.evolve(FLOWERS, patterns=("odd wish:percent",)), "unknown statistic"),
        (attrs.evolve(FLOWERS, contract=99), "contract 99"),
    ],
    ids=["words", "patterns", "contract"],
)
def test_a_plugin_that_does_not_load_is_tried_no_further(
    plugin: Plugin, said: str
) -> None:
    (verdict,) = try_plugin(plugin)

    assert verdict.rule == "loads"
    assert said in str(verdict.error)


def test_an_example_that_is_not_kept_is_found() -> None:
    promised = Example("Exports of cut flowers rose 5 percent.", ({"product": "tea"},))

    error = broken(attrs.evolve(FLOWERS, examples=(promised,)), "examples")

    assert "expected product" in error.reason
    assert error.remedy == "mend the words, or the example"


def test_all_examples_that_are_not_kept_are_told() -> None:
    promised = [
        Example("Exports of cut flowers rose 5 percent.", ({"product": name},))
        for name in ("tea", "coffee")
    ]
    error = broken(attrs.evolve(FLOWERS, examples=tuple(promised)), "examples")

    assert [line.split("'")[1] for line in error.reason.splitlines()] == [
        "tea", "coffee",
    ]  # fmt: skip


def test_a_plugin_that_raises_is_shown_the_text() -> None:
    def find_frame(document: Document) -> Frame | None:
        if "%" in document.text:
            raise KeyError(document.text)
        return None

    error = broken(attrs.evolve(FLOWERS, frame=find_frame), "total", texts=["5%"])

    assert error.reason == "it raises KeyError ('5%') on '5%'"
    assert str(error) == (
        "plugin 'flowers': total: it raises KeyError ('5%') on '5%'; "
        "return nothing from a text that it cannot read"
    )


def test_what_the_contract_does_not_allow_has_a_remedy_of_its_own() -> None:
    def find_frame(_: Document) -> Frame | None:
        return 7  # type: ignore[return-value]

    error = broken(attrs.evolve(FLOWERS, frame=find_frame), "total", texts=["5%"])

    assert error.remedy == "return a Frame or None"


def test_a_text_that_breaks_a_law_is_found_and_made_short() -> None:
    def find_frame(document: Document) -> Frame | None:
        if "stem" in document.text:
            raise LookupError("of a stem")
        return None

    error = broken(attrs.evolve(FLOWERS, frame=find_frame), "total")

    assert "LookupError (of a stem)" in error.reason


def test_a_plugin_that_remembers_is_found() -> None:
    turns = count()

    def find_frame(document: Document) -> Frame:
        assert document.text is not None
        return Frame(
            period=Period.year(2000 + next(turns)), measures=frozenset({"stems"})
        )

    error = broken(attrs.evolve(FLOWERS, frame=find_frame), "deterministic")

    assert "two readings differ on" in error.reason


def test_a_code_that_no_vocabulary_declares_is_found() -> None:
    def find_frame(document: Document) -> Frame:
        assert document.text is not None
        return Frame(measures=frozenset({"stems"}), goods={"stems": "roses"})

    error = broken(attrs.evolve(FLOWERS, frame=find_frame), "declared")

    assert "product 'roses' is no code of its vocabulary" in error.reason
    assert error.remedy == "give [product.roses] in the vocabulary, with a label"


def test_a_measure_is_declared_even_if_it_is_made_of_words_of_the_text() -> None:
    def extract(sentence: Sentence, _: Document) -> Iterator[Draft]:
        for figure in find_figures(sentence):
            yield draft_of(sentence, figure, "level", measure="stemming")

    words = Vocabulary.from_tables(
        {"measure": {"stems": {"en": ["stem"], "unit": "1"}}}
    )
    own = SentenceExtractor("stemming", {"stems"}, extract)
    text = "It had 7 stems."
    error = broken(Plugin("stems", words, extractors=[own]), "declared", texts=[text])

    assert "measure 'stemming' is no code of its vocabulary" in error.reason


def test_the_measure_of_a_unit_is_declared_by_it() -> None:
    words = Vocabulary.from_tables(
        {
            "unit": {
                "kilogram": {"en": ["crate"], "factor": "9", "measure": "weight-sold"}
            }
        }
    )
    trial = Trial(Plugin("crates", words), ["Exports were 5 crates in 2024."], 5)

    laws.declared(trial)
    (claim,) = trial.own(trial.texts[0])
    assert claim.indicator.measure == "weight-sold"


def find_words(sentence: Sentence, document: Document) -> Iterator[Draft]:
    """Give a claim on each term, with a figure that no words state."""
    for mention in sentence.mentions:
        if mention.kind == "term" and document.text:
            subject = Subject({"measure": "stems"})
            yield Draft(mention, None, "record", subject, sentence)


def test_a_claim_that_states_no_figure_is_found() -> None:
    made_up = SentenceExtractor("made-up", frozenset({"term"}), find_words)

    error = broken(attrs.evolve(FLOWERS, extractors=(made_up,)), "evidence")

    assert "which states no figure" in error.reason


def count_nothing(claims: Sequence[Claim]) -> Iterator[Finding]:
    """Break on a claim without a quantity."""
    for claim in claims:
        if claim.quantity.value > 10**20:  # type: ignore[union-attr]
            yield Finding("big", "note", (claim,), "very much", "none")


def test_a_check_that_raises_is_found() -> None:
    error = broken(attrs.evolve(FLOWERS, checks=(count_nothing,)), "checks")

    assert error.reason.startswith("count_nothing raises AttributeError (")
    assert error.remedy == "mind the fields that can be None"


def test_a_check_that_finds_what_it_was_not_given_is_found() -> None:
    def find_all(claims: Sequence[Claim]) -> Iterator[Finding]:
        for claim in claims:
            other = attrs.evolve(claim, lang="es")
            yield Finding("odd", "note", (other,), "of another", "none")

    error = broken(attrs.evolve(FLOWERS, checks=(find_all,)), "checks")

    assert error.reason == "find_all: a finding about no claim of those given"


def test_a_check_that_finds_something_in_nothing_is_found() -> None:
    def find_none(_claims: Sequence[Claim]) -> Iterator[Finding]:
        yield Finding("odd", "note", (), "of nothing", "none")

    error = broken(attrs.evolve(FLOWERS, checks=(find_none,)), "checks")

    assert error.reason == "find_none: a finding about no claim of those given"


@pytest.mark.parametrize(
    ("place", "said"),
    [
        (Evidence(0, 9, "5 percent", 0, 23), "is not what stands from 0 to 9"),
        (Evidence(13, 22, "5 percent", 0, 99), "a sentence ends at 99"),
    ],
)
def test_a_false_span_is_found(
    place: Evidence, said: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """No plugin can give one today: the core cuts the quotes itself."""
    text = "Exports rose 5 percent."
    (claim,) = Extractor([]).extract(text)
    false = attrs.evolve(claim, evidence=place)
    monkeypatch.setattr(Trial, "read", lambda _trial, _text: (false,))

    with pytest.raises(BreachError, match=said):
        laws.spans(Trial(FLOWERS, [text], 1))


def test_a_plugin_that_takes_the_square_of_the_time_is_found(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(laws, "_seconds", lambda _trial, text: len(text) ** 2 / 1e9)

    error = broken(FLOWERS, "linear")

    assert "10 times the text takes 100 times the time" in error.reason


# -- strategies ----------------------------------------------------------------------


@given(claims())
def test_claims_are_claims(claim: Claim) -> None:
    assert (claim.quantity is None) == (claim.statistic == "record")
    assert len(claim.id) == 12


@given(claims("share"))
def test_claims_can_be_of_one_statistic(claim: Claim) -> None:
    assert claim.statistic == "share"
    assert claim.quantity is not None
    assert claim.quantity.unit == "percent"


@given(quantities(), quantities("rank"), periods(), indicators())
def test_values_are_of_their_types(
    level: Quantity, rank: Quantity, period: Period, indicator: Indicator
) -> None:
    assert level.value in level.interval
    assert rank.value >= 1
    assert Period.parse(period.format()) == period
    assert indicator.key


def test_a_record_has_no_quantity_to_draw() -> None:
    with pytest.raises(ValueError, match="a record states no quantity"):
        quantities("record")


@pytest.mark.parametrize("language", SUPPORTED)
def test_sentences_are_in_every_language(language: str) -> None:
    @settings(max_examples=20)
    @given(sentences(language), sentences(language, figures=False))
    def law(text: str, plain: str) -> None:
        assert text
        assert "{" not in text + plain
        assert not any(map(str.isdigit, plain))

    law()


def test_sentences_speak_in_the_words_that_are_given() -> None:
    tables = {"product": {"tulips": {"en": ["tulip"]}}}
    words = Vocabulary.from_tables(tables)
    found: list[str] = []

    @settings(max_examples=50)
    @given(sentences(words=words))
    def law(text: str) -> None:
        found.append(text)

    law()
    assert any("tulip" in text.lower() for text in found)
    assert not any("machinery" in text for text in found)


def test_sentences_of_a_language_that_is_not_supported_are_refused() -> None:
    with pytest.raises(LanguageError, match="'fr' is not supported"):
        sentences("fr")


@pytest.mark.parametrize("language", SUPPORTED)
def test_every_slot_of_a_specimen_can_be_filled(language: str) -> None:
    specimens = load_specimens(language)
    texts = list(specimens.ordered(2 * len(specimens.sentences)))

    assert all("{" not in text for text in texts)
    assert texts == list(specimens.ordered(len(texts)))
    assert any(Extractor([]).extract(text, lang=language) for text in texts)


def test_hypothesis_is_no_need_of_the_core() -> None:
    source = Path(laws.__file__).parent.parent
    others = [
        path
        for path in source.rglob("*.py")
        if path.parent.name != "testing" and "import hypo" in path.read_text("utf-8")
    ]

    assert others == []


def test_any_text_is_one_of_the_texts_that_laws_are_tried_on() -> None:
    seen: list[str] = []
    trial = Trial(FLOWERS, ("own",), 100)
    trial.of_each(seen.append)

    assert seen[0] == "own"
    assert any("flower" in text for text in seen)
    assert any("鲜切花" in text for text in seen)
    assert any(not text.isascii() and "花" not in text for text in seen)


def test_what_is_shown_of_a_text_is_its_head() -> None:
    assert laws._shown("a" * 300) == repr("a" * 200 + "…")  # noqa: SLF001
    assert laws._shown("a" * 200) == repr("a" * 200)  # noqa: SLF001
