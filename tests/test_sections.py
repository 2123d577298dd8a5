"""Sections: what of a long text is read, and what carries over in it."""

import json
import random
import re
from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import Final

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tradefacts import Extractor, Plugin, extraction
from tradefacts.claiming.walking.steps import CLAIMED
from tradefacts.model import Claim
from tradefacts.plugin import (
    Document,
    Draft,
    Sentence,
    SentenceExtractor,
    draft_of,
    find_figures,
)
from tradefacts.reading.characters import plain
from tradefacts.reading.languages import SUPPORTED, load_language, signs_of
from tradefacts.reading.reader import Reader
from tradefacts.reading.sections import LONGEST, SILENCE, Section, find_sections
from tradefacts.reading.signs import Signs
from tradefacts.reading.vocabulary import core_vocabulary
from tradefacts.testing.sentences import load_specimens

_GOLD: Final = Path(__file__).parent / "gold"
_FILES: Final = sorted(path.stem for path in _GOLD.glob("*.jsonl"))
_WORD_RE: Final = re.compile(r"[^\W_]+")
#: In so many parts the documents of a file are read.
_PARTS: Final = 3
#: What is neither a word of any language nor a sign in one.
_NOTHING: Final = "qq"

#: News in which no figure stands, though much of it is on trade.
_NEWS: Final = {
    "en": (
        "The minister said on Monday that exports of tea to Peru may rise.",
        "Officials of several towns met again to hear what builders plan.",
        "Chile and its partners will keep working on rules for their markets.",
        '"Imports of copper have been strong," said Li Wei, who runs the port.',
        "Customs in Ningbo did not say when the trade would go on.",
    ),
    "es": (
        "El ministro dijo que las exportaciones de cobre de Perú crecerán.",
        "Los precios de las importaciones no se conocen todavía.",
    ),
    "zh": (
        "外贸企业负责人王伟说，该公司产品出口到秘鲁和智利。",
        "海关将继续支持跨境电商发展，促进进口贸易。",
    ),
}


def documents(file: str) -> list[dict[str, str]]:
    """Return the annotated documents of *file* that are texts."""
    lines = (_GOLD / f"{file}.jsonl").read_text("utf-8").splitlines()
    return [row for row in map(json.loads, lines) if "text" in row]


def signs_in(code: str) -> Signs:
    """Return the signs of a language, which has some."""
    signs = signs_of((code,))
    assert signs is not None
    return signs


def news(lang: str, length: int, seed: int = 3) -> str:
    """Return paragraphs in which no figure stands, of *length* characters or more."""
    dice = random.Random(seed)  # noqa: S311 - the same text each time
    parts: list[str] = []
    size = 0
    while size < length:
        parts.append(" ".join(dice.choices(_NEWS[lang], k=4)))
        size += len(parts[-1])
    return "\n\n".join(parts)


def without_signs(text: str, signs: Signs) -> str:
    """Return a plain *text* with what says nothing in the place of each sign."""

    def said(match: re.Match[str]) -> str:
        word = match.group()
        if word.lower() in signs.words:
            return _NOTHING
        alone = (c.isdigit() or c in signs.characters for c in word)
        return "".join("q" if a else c for a, c in zip(alone, word, strict=True))

    return re.sub(r"- ?\n", " ", _WORD_RE.sub(said, text))


# -- signs -----------------------------------------------------------------------------


@pytest.mark.parametrize("file", _FILES)
def test_a_sentence_without_a_sign_has_nothing_to_claim(file: str) -> None:
    languages = {code: load_language(code, core_vocabulary()) for code in SUPPORTED}
    for row in documents(file):
        signs, language = signs_in(row["lang"]), languages[row["lang"]]
        text = without_signs(plain(row["text"]), signs)
        assert not signs.stand_in(text)
        read = Reader.of(text, language, None, None).read(0, len(text))
        for sentence in (s for p in read.paragraphs for s in p.sentences):
            assert sentence.kinds.isdisjoint(CLAIMED), row["id"]


@pytest.mark.parametrize("code", SUPPORTED)
def test_what_a_language_has_without_figures_has_no_sign(code: str) -> None:
    specimens = load_specimens(code)
    signs = signs_in(code)
    for sentence in specimens.without_figures:
        assert not signs.stand_in(sentence)
    assert not signs.stand_in(news(code, 5 * SILENCE))


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "Exports fell to ５ tonnes."),
        ("en", "Exports doubled."),
        ("en", "Exports were at their highest ever."),
        ("en", "No country buys more tea."),
        ("en", "It bought more than any other country."),
        ("en", "They sold eighty-\n  two tonnes."),
        ("en", "They sold a hun-\ndred tonnes."),
        ("es", "Las exportaciones se duplicaron."),
        ("es", "Sumaron mil millones de dólares."),
        ("zh", "出口翻番。"),
        ("zh", "出口額創歷史新高。"),
        ("zh", "出口值達兩億元。"),
        ("zh", "位居首位。"),
        ("zh", "其中半数来自秘鲁。"),
    ],
)
def test_a_sign_is_found_in_any_form(code: str, text: str) -> None:
    assert signs_in(code).stand_in(plain(text))


# -- sections --------------------------------------------------------------------------

_ONE: Final = Signs(frozenset({"one"}))
_PIECES: Final = st.sampled_from(["one", "none", "a" * 60, "\n\n", "\n", " ", ". "])


@given(st.lists(st.tuples(_PIECES, st.integers(1, 2500)), max_size=12))
def test_sections_are_the_whole_text_once(pieces: list[tuple[str, int]]) -> None:
    text = "".join(piece + "no " * size for piece, size in pieces)
    sections = list(find_sections(text, _ONE))
    spans = [span for section in sections for span in section.passages]

    assert [start for start, _ in spans] == [0, *(end for _, end in spans[:-1])]
    assert spans[-1][1] == len(text)
    assert all(0 < end - start <= LONGEST for start, end in spans) or not text
    for section in sections:
        start, end = section.passages[0][0], section.passages[-1][1]
        assert section.silent != _ONE.stand_in(text[start:end]) or not start


def test_a_text_of_usual_length_is_read_as_a_whole() -> None:
    text = f"one {'no ' * (SILENCE // 3 - 10)}"

    assert list(find_sections(text, _ONE)) == [Section(((0, len(text)),))]


# -- what is claimed -------------------------------------------------------------------


@pytest.fixture(scope="module")
def extractor() -> Extractor:
    return Extractor()


def joined(file: str, between: int) -> Iterator[tuple[str, str]]:
    """Yield texts of some documents of *file* each, news between them, and how."""
    rows = documents(file)
    for lang in sorted({row["lang"] for row in rows}):
        texts = [row["text"] for row in rows if row["lang"] == lang]
        parts = ["\n\n".join(texts[k::_PARTS]) for k in range(_PARTS)]
        yield lang, f"\n\n{news(lang, between)}\n\n".join(parts)


@pytest.mark.no_cover
@pytest.mark.parametrize("file", ["seeds", "dev-en", "dev-zh"])
def test_what_is_not_read_claims_nothing(
    file: str, extractor: Extractor, monkeypatch: pytest.MonkeyPatch
) -> None:
    texts = list(joined(file, SILENCE + 2500))
    quick = [extractor.extract(text, lang=lang) for lang, text in texts]

    def loud(text: str, signs: Signs) -> Iterator[Section]:
        found = find_sections(text, signs)
        return (attrs.evolve(section, silent=False) for section in found)

    monkeypatch.setattr(extraction, "find_sections", loud)
    assert quick == [extractor.extract(text, lang=lang) for lang, text in texts]


def test_a_text_without_figures_is_not_read(
    extractor: Extractor, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delattr(Reader, "read")

    assert extractor.extract(news("en", 3000)) == ()


FIRST: Final = "Exports of tea to Peru rose 5 percent in May 2024."
SECOND: Final = "They rose 3 percent on the year before."


def second(extractor: Extractor, between: int) -> Claim:
    text = f"{FIRST}\n\n{'That is so. ' * (between // 12)}\n\n{SECOND}"
    return extractor.extract(text)[-1]


def test_what_was_said_carries_over_to_what_is_near(extractor: Extractor) -> None:
    claim = second(extractor, SILENCE // 2)

    assert (claim.indicator.product, claim.indicator.partner) == ("tea", "PE")


def test_nothing_carries_over_where_no_figure_stands_for_long(
    extractor: Extractor,
) -> None:
    text = f"{FIRST}\n\n{news('en', 2 * SILENCE)}\n\n{SECOND}"

    assert all(c.indicator.product != "tea" for c in extractor.extract(text)[1:])


def test_the_head_of_a_text_tells_of_all_of_it(extractor: Extractor) -> None:
    head = "HANOI, June 3, 2024 (Agency) -- Vietnam's customs opened a bridge."
    text = f"{head}\n\n{news('en', 2 * SILENCE)}\n\nImports rose 5 percent in May."
    (claim,) = extractor.extract(text)

    assert claim.period is not None
    assert claim.period.start == date(2024, 5, 1)


def test_carry_over_goes_on_from_passage_to_passage(extractor: Extractor) -> None:
    long = " ".join("The port had 5 cranes and 6 ships in all." for _ in range(600))
    text = f"{FIRST}\n\n{long}\n\n{FIRST}\n\n{SECOND}"
    sections = list(find_sections(text, signs_of(("en",))))

    assert len(sections) == 1
    assert len(sections[0].passages) > 1
    assert extractor.extract(text)[-1].indicator.product == "tea"


def test_where_it_stands_is_told_by_the_whole_text(extractor: Extractor) -> None:
    text = f"\n\n{news('en', 2 * SILENCE)}\n\n".join([FIRST] * 4)

    claims = extractor.extract(text)
    assert len(claims) == text.count(FIRST)
    assert {text[c.evidence.start : c.evidence.end] for c in claims} == {"5 percent"}


# -- plugins ---------------------------------------------------------------------------


def rates(sentence: Sentence, _: Document) -> Sequence[Draft]:
    figures = find_figures(sentence)
    return [draft_of(sentence, each, "level", measure="rate") for each in figures]


def test_an_extractor_reads_each_sentence_of_a_long_text_once() -> None:
    plugin = Plugin("own", extractors=(SentenceExtractor("own", {"percent"}, rates),))
    text = "\n\n".join(["It was 5 percent of the whole, so they say."] * 1200)

    claims = Extractor([plugin]).extract(text)
    assert len(claims) == text.count("5")


def test_an_extractor_that_fails_on_a_long_text_is_told_once() -> None:
    def fail(*_: object) -> Sequence[Draft]:
        raise RuntimeError

    broken = SentenceExtractor("own", {"percent"}, fail)
    text = "\n\n".join([FIRST] * 1000)
    with pytest.warns(match="own"):
        read = Extractor([Plugin("broken", extractors=(broken,))]).read(text)

    assert len(read.failures) == 1
    assert len(read.claims) == text.count(FIRST)
