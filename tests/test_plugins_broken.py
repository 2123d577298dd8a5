"""Broken plugins: each costs its own claims alone, and is named with the remedy."""

import pickle
import warnings
from collections.abc import Callable, Iterable, Iterator
from decimal import Decimal
from functools import cache
from typing import Any, Final

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tradefacts import Claim, Extractor, Indicator, Period, Plugin, PluginError
from tradefacts.errors import PluginWarning
from tradefacts.extraction import Extraction
from tradefacts.plugin import (
    Document,
    Draft,
    Frame,
    Mention,
    Sentence,
    SentenceExtractor,
    Stated,
    Term,
    Vocabulary,
    draft_of,
    find_figures,
)
from tradefacts.reading.vocabulary import Entry

TEXT: Final = (
    "China's exports rose 4 percent in 2023.\n\nImports fell 3 percent to 5 yuan."
)


class Panic(BaseException):
    """What an extension module raises."""


class MuteError(Exception):
    """An error that cannot even be told."""

    def __str__(self) -> str:
        raise Panic


def extractor(name: str, extract: Callable[..., Any]) -> SentenceExtractor:
    return SentenceExtractor(name, {"percent"}, extract)


def read(*plugins: Plugin) -> tuple[Extraction, list[str]]:
    """Return what is read with *plugins*, and the warnings."""
    with pytest.warns(PluginWarning) as caught:
        extraction = Extractor(plugins).read(TEXT)
    return extraction, [str(warning.message) for warning in caught]


def well(sentence: Sentence, _: Document) -> Iterator[Draft]:
    for figure in find_figures(sentence):
        if figure.kind == "percent":
            yield draft_of(sentence, figure, "growth", product="kites")


@cache
def plain() -> tuple[Claim, ...]:
    return Extractor([]).extract(TEXT)


def torn(sentence: Sentence, document: Document) -> Iterator[Draft]:
    yield from well(sentence, document)
    if sentence.start:
        raise ArithmeticError("no sum")


def panicking(_: Sentence, __: Document) -> Iterable[Draft]:
    raise Panic("at the disco")


def mute(_: Sentence, __: Document) -> Iterable[Draft]:
    raise MuteError


def endless(sentence: Sentence, document: Document) -> Iterable[Draft]:
    return endless(sentence, document)


def framed(**fields: Any) -> Frame:  # noqa: ANN401
    return Frame(**fields)


def changed(**changes: object) -> Callable[[Sentence, Document], list[Draft]]:
    """Return an extractor whose drafts have *changes*."""

    def extract(sentence: Sentence, document: Document) -> list[Draft]:
        return [attrs.evolve(d, **changes) for d in well(sentence, document)]  # type: ignore[arg-type]

    return extract


def elsewhere(sentence: Sentence, document: Document) -> Iterator[Draft]:
    first = document.paragraphs[0].sentences[0]
    last = document.paragraphs[-1].sentences[-1]
    other = last if sentence is first else first
    for draft in well(sentence, document):
        yield attrs.evolve(draft, sentence=other)


def spanning(start: int, end: int) -> Callable[[Sentence, Document], list[Draft]]:
    return changed(mention=Mention("percent", start, end, None))


@pytest.mark.parametrize(
    ("extract", "error"),
    [
        pytest.param(
            torn,
            "ArithmeticError: no sum; mend it or leave it out",
            id="in the middle of a generator",
        ),
        pytest.param(
            panicking,
            "Panic: at the disco; mend it or leave it out",
            id="a panic that is a BaseException",
        ),
        pytest.param(
            mute, "MuteError; mend it or leave it out", id="an error without words"
        ),
        pytest.param(
            endless,
            "RecursionError: maximum recursion depth exceeded",
            id="a recursion without end",
        ),
        pytest.param(
            lambda _, __: None,
            "expected drafts, got None; yield each draft, or return a list",
            id="nothing",
        ),
        pytest.param(
            lambda _, __: 7,
            "expected drafts, got 7; yield each draft, or return a list",
            id="a number",
        ),
        pytest.param(
            lambda _, __: "no",
            "expected a Draft, got 'n'; make it by draft_of()",
            id="a string",
        ),
        pytest.param(
            lambda _, __: [Indicator()],
            "expected a Draft, got Indicator(",
            id="a value of another type",
        ),
        pytest.param(
            lambda _: [],
            "TypeError: <lambda>() takes 1 positional argument but 2 were given",
            id="a function of one argument",
        ),
        pytest.param(
            spanning(-3, 2),
            "a span from -3 to 2 outside of its sentence, which is from 0 to 39; "
            "give draft_of() a mention of the sentence",
            id="a span before the text",
        ),
        pytest.param(
            spanning(3, 2000),
            "a span from 3 to 2000 outside of its sentence",
            id="a span beyond the text",
        ),
        pytest.param(
            spanning(5, 5), "a span from 5 to 5 outside of its sentence", id="no span"
        ),
        pytest.param(
            spanning("0", "2"),  # type: ignore[arg-type]
            "TypeError: '<=' not supported",
            id="a span of words",
        ),
        pytest.param(
            changed(sentence=None), "a draft with None as sentence", id="no sentence"
        ),
        pytest.param(
            elsewhere,
            "a draft of another sentence; give draft_of() the sentence of the call",
            id="another sentence",
        ),
        pytest.param(
            changed(period="2023"),
            "a draft with '2023' as period; make it by draft_of()",
            id="a period in words",
        ),
        pytest.param(
            changed(source=7),
            "a draft with 7 as source; make it by draft_of()",
            id="a source that is no name",
        ),
        pytest.param(
            changed(statistic="rise"),
            "ValueError: expected as statistic one of level, change",
            id="a statistic that does not exist",
        ),
        pytest.param(
            changed(unit="CNY"),
            "ValueError: a growth is stated in fold or percent, got 'CNY'",
            id="a unit that the statistic cannot have",
        ),
        pytest.param(
            changed(measure="Kites of China"),
            "ValueError: expected measure of the form",
            id="a code that is none",
        ),
        pytest.param(
            changed(mention=Stated),
            "a draft with <class 'tradefacts.reading.mentions.Stated'> as mention",
            id="a class as mention",
        ),
    ],
)
def test_an_extractor_that_fails_costs_its_own_claims(
    extract: Callable[..., Any], error: str
) -> None:
    broken = Plugin("broken", extractors=(extractor("own", extract),))
    working = Plugin("working", extractors=(extractor("own", well),))
    extraction, warned = read(broken, working)

    assert [claim.extractor for claim in extraction.claims] == [
        "working", "working", "general",
    ]  # fmt: skip
    assert [(f.plugin, f.package, f.stage) for f in extraction.failures] == [
        ("broken", "this program", "own")
    ]
    assert f"plugin 'broken' (this program), own: {error}" in warned[0]


def test_an_extractor_that_fails_leaves_the_general_claims() -> None:
    extraction, _ = read(Plugin("torn", extractors=(extractor("own", torn),)))

    assert extraction.claims == plain()


def test_another_extractor_of_a_plugin_goes_on() -> None:
    both = (extractor("torn", torn), extractor("well", well))
    extraction, _ = read(Plugin("half", extractors=both))

    assert [claim.indicator.product for claim in extraction.claims] == [
        "kites", "kites", None,
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("frame", "error"),
    [
        pytest.param(panicking, "missing 1 required", id="of two arguments"),
        pytest.param(lambda _: "CN", "expected a Frame, got str", id="a string"),
        pytest.param(
            lambda _: framed(reporter="China"),
            "frame: expected reporter of the form CN, CN-ZJ, CN-ZJ/Taizhou, ASEAN or "
            "WORLD, got 'China'",
            id="a reporter that is no code",
        ),
        pytest.param(
            lambda _: framed(period="2023"),
            "expected a Period in the frame, got '2023'",
            id="a period in words",
        ),
        pytest.param(
            lambda _: framed(flows={"deals": "sales"}),
            "frame.flows: expected as flow one of trade, exports",
            id="a flow that does not exist",
        ),
        pytest.param(
            lambda _: framed(goods={"deals": "Tea!"}),
            "frame.goods: expected product of the form",
            id="goods that are no code",
        ),
        pytest.param(lambda _: framed(measures=7), "TypeError", id="no measures"),
        pytest.param(lambda _: framed(flows=7), "AttributeError", id="no flows"),
    ],
)
def test_a_frame_that_is_none_costs_nothing_else(
    frame: Callable[..., Any], error: str
) -> None:
    extraction, warned = read(Plugin("framed", frame=frame))

    assert extraction.claims == plain()
    assert [failure.stage for failure in extraction.failures] == ["frame"]
    assert error in warned[0]


def of_term(*told: object, **implied: str) -> Vocabulary:
    dimension, code = map(str, told)
    term = Term(dimension, code, tuple(implied.items()))
    return Vocabulary((Entry(term, {"en": ("exports",)}),))


@pytest.mark.parametrize(
    ("vocabulary", "error"),
    [
        pytest.param(lambda: 7, "expected a Vocabulary, got int", id="a number"),
        pytest.param(panicking, "TypeError: ", id="a function with arguments"),
        pytest.param(
            of_term("product", "Kites"),
            "product.Kites: expected product of the form lithium-batteries",
            id="a code with a capital",
        ),
        pytest.param(
            of_term("flow", "sales"), "flow.sales: unknown flow", id="a new flow"
        ),
        pytest.param(
            of_term("colour", "red"), "unknown dimension 'colour'", id="a new dimension"
        ),
        pytest.param(
            of_term("product", "kites", partner="Peru"),
            "product.kites: expected partner of the form CN",
            id="an implied code that is none",
        ),
        pytest.param(
            of_term("product", "kites", colour="red"),
            "product.kites: Indicator.__init__() got an unexpected keyword",
            id="an implied dimension that does not exist",
        ),
    ],
)
def test_words_that_no_claim_can_have_are_not_read_with(
    vocabulary: Vocabulary | Callable[[], Vocabulary], error: str
) -> None:
    extraction, warned = read(Plugin("wordy", vocabulary))

    assert extraction.claims == plain()
    assert [failure.stage for failure in extraction.failures] == ["vocabulary"]
    assert error in warned[0]


def of_forms(**forms: Any) -> Vocabulary:  # noqa: ANN401
    return Vocabulary((Entry(Term("product", "kites"), **forms),))


@pytest.mark.parametrize(
    "vocabulary",
    [
        pytest.param(of_forms(forms={"en": (7,)}), id="a number"),
        pytest.param(of_forms(forms={"en": ("",)}), id="an empty word"),
        pytest.param(of_forms(forms=7), id="no forms"),
        pytest.param(of_forms(forms={}, verbs={"en": (None,)}), id="no verb"),
        pytest.param(of_forms(forms={}, label={"en": 7}), id="a label"),
        pytest.param(Vocabulary(7), id="no entries"),  # type: ignore[arg-type]
        pytest.param(Vocabulary((7,)), id="an entry"),  # type: ignore[arg-type]
        pytest.param(Vocabulary(composites={frozenset({"a"}): "A b"}), id="a whole"),
        pytest.param(Vocabulary(units=(7,)), id="a unit"),  # type: ignore[arg-type]
    ],
)
def test_words_that_are_none_are_not_read_with(vocabulary: Vocabulary) -> None:
    extraction, _ = read(Plugin("wordy", vocabulary))

    assert extraction.claims == plain()
    assert [failure.stage for failure in extraction.failures] == ["vocabulary"]


def test_words_are_asked_for_once() -> None:
    given = iter([Vocabulary()])

    assert Extractor([Plugin("once", lambda: next(given))]).extract(TEXT) == plain()


@pytest.mark.parametrize(
    ("pattern", "error"),
    [
        ("odd growth:money", "growth; use fold, percent, times"),
        ("odd growth:amounts", "growth; use fold, percent, times"),
        ("odd share:count", "share; use percent"),
        ("odd share:fold", "share; use percent"),
        ("odd level:points", "level; use amount, classified, count, money, percent"),
        ("odd level:fold", "level; use amount, classified, count, money, percent"),
        ("odd change:percent", "change; use amount, classified, count, money, points"),
        ("odd growth_diff:percent", "growth_diff; use points"),
        ("odd contribution:fold", "contribution; use percent, points"),
        ("odd share:phrase", "share; use percent"),
        ("odd", "no quantity states anything in it"),
        (7, "expected a pattern"),
    ],
)
def test_a_pattern_that_states_what_no_claim_can_is_not_read_with(
    pattern: str, error: str
) -> None:
    extraction, warned = read(Plugin("odd", patterns=(pattern,)))

    assert extraction.claims == plain()
    assert error in warned[0]


def test_what_is_filled_in_is_held_to_the_contract_too() -> None:
    def widen(sentence: Sentence, _: Document) -> Iterator[Draft]:
        whole = Mention("amount", sentence.start, sentence.end, None)
        draft = draft_of(sentence, whole, "record")
        draft.unit = "5"
        draft.stated = Stated(Decimal(1), Decimal(1), None)
        yield draft

    extraction, _ = read(Plugin("wide", extractors=(extractor("own", widen),)))

    assert extraction.claims == plain()


ANYTHING: Final = st.recursive(
    st.one_of(
        st.none(), st.booleans(), st.integers(), st.text(), st.binary(), st.floats()
    ),
    lambda inner: st.one_of(
        st.lists(inner), st.tuples(inner), st.dictionaries(st.text(), inner)
    ),
)
_READER: Final[dict[str, Any]] = {}


@given(ANYTHING)
def test_whatever_an_extractor_and_a_frame_return_costs_nobody_else(
    value: object,
) -> None:
    def give(*_: object) -> Any:  # noqa: ANN401
        return _READER["value"]

    if "reader" not in _READER:
        both = Plugin("any", frame=give, extractors=(extractor("own", give),))
        _READER["reader"] = Extractor([both])
    _READER["value"] = value
    with warnings.catch_warnings(action="ignore"):
        assert _READER["reader"].extract(TEXT) == plain()


def test_failures_travel_to_other_processes() -> None:
    extraction, _ = read(Plugin("torn", extractors=(extractor("own", torn),)))

    assert pickle.loads(pickle.dumps(extraction)) == extraction  # noqa: S301


def test_to_be_strict_is_to_raise_all_that_is_broken_together() -> None:
    broken = [
        Plugin("first", of_term("flow", "sales")),
        Plugin("second", patterns=("odd-line wish:percent",)),
        Plugin("third", contract=99),
        Plugin("fourth"),
    ]
    with pytest.raises(ExceptionGroup, match="plugins are broken") as caught:
        Extractor(broken, strict=True)

    errors = caught.value.exceptions
    assert [error.plugin for error in errors if isinstance(error, PluginError)] == [
        "first", "second", "third",
    ]  # fmt: skip


def test_to_be_strict_is_to_raise_all_that_fail_on_a_document_together() -> None:
    plugins = [
        Plugin("one", frame=lambda _: 1 / 0),  # type: ignore[arg-type,return-value]
        Plugin("two", extractors=(extractor("own", torn), extractor("b", panicking))),
    ]
    with pytest.raises(ExceptionGroup, match="failed on the document") as caught:
        Extractor(plugins, strict=True).extract(TEXT)

    errors = caught.value.exceptions
    assert [str(error).partition(";")[0] for error in errors] == [
        "plugin 'one' of this program: frame: ZeroDivisionError: division by zero",
        "plugin 'two' of this program: own: ArithmeticError: no sum",
        "plugin 'two' of this program: b: Panic: at the disco",
    ]
    assert isinstance(errors[2].__cause__, Panic)


@pytest.mark.parametrize("error", [KeyboardInterrupt, SystemExit, GeneratorExit])
@pytest.mark.parametrize("stage", ["vocabulary", "frame", "extractor"])
def test_what_ends_the_program_is_not_held_up(
    error: type[BaseException], stage: str
) -> None:
    def end(*_: object) -> Any:  # noqa: ANN401
        raise error

    plugin = {
        "vocabulary": Plugin("end", end),
        "frame": Plugin("end", frame=end),
        "extractor": Plugin("end", extractors=(extractor("own", end),)),
    }[stage]
    with pytest.raises(error):
        Extractor([plugin]).extract(TEXT)


@pytest.mark.parametrize(
    ("make", "error"),
    [
        (lambda: Plugin("Ports"), "expected a name such as 'ship-orders', got 'Ports'"),
        (lambda: Plugin("all"), "the name 'all' stands for all plugins"),
        (lambda: Plugin("p", patterns="a-b x"), r"expected several strings, got one"),
        (lambda: Plugin("p", extractors=[well]), "expected a SentenceExtractor, got"),  # type: ignore[list-item]
        (lambda: extractor("p", 7), "'extract' must be callable"),  # type: ignore[arg-type]
        (lambda: SentenceExtractor("p", "money", well), "use \\['money'\\]"),
        (lambda: SentenceExtractor("p", [], well), "nothing wakes the extractor"),
    ],
)
def test_a_plugin_that_cannot_be_is_refused_where_it_is_made(
    make: Callable[[], object], error: str
) -> None:
    with pytest.raises((ValueError, TypeError), match=error):
        make()


def test_a_plugin_that_says_nothing_keeps_the_first_contract() -> None:
    assert Plugin("ports").contract == 1


def test_what_a_draft_leaves_open_is_as_the_grammar_has_it() -> None:
    (claim, *_) = Extractor(
        [Plugin("working", extractors=(extractor("own", well),))]
    ).extract(TEXT)

    assert claim.period == Period.year(2023)
    assert claim.indicator == Indicator(flow="exports", reporter="CN", product="kites")
    assert claim.extractor == "working"
