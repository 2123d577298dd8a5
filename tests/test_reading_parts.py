"""The parts of reading: characters, tokens, lexicon, nouns, streaks, blocks."""

from datetime import date
from decimal import Decimal

import pytest

from tradefacts.model import Period
from tradefacts.reading.blocks import find_blocks, find_cells
from tradefacts.reading.characters import plain
from tradefacts.reading.detect import detect_language
from tradefacts.reading.languages import load_language
from tradefacts.reading.languages.en.nouns import plural
from tradefacts.reading.languages.en.periods.reader import PeriodReader
from tradefacts.reading.languages.en.streaks import read_streak
from tradefacts.reading.lexicon import Lexicon
from tradefacts.reading.mentions import Cue, Stated, Term
from tradefacts.reading.numbers import product, read_digits, scaled, total
from tradefacts.reading.pages import without_pages
from tradefacts.reading.periods import PeriodContext, PeriodExpression
from tradefacts.reading.reader import read
from tradefacts.reading.tokens import tokenize
from tradefacts.reading.vocabulary import Entry, Vocabulary

NUMBERS = {"three": Decimal(3), "eight": Decimal(8)}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("“up” ‘5’", "\"up\" '5'", id="quotes"),
        pytest.param("５０％（１）", "50%(1)", id="full width"),
        pytest.param("a\u00a0b\u3000c", "a b c", id="spaces"),
        pytest.param("a\u2010b\u2212c", "a-b-c", id="hyphens and minus"),
        pytest.param("a\u2014b", "a\u2013b", id="dashes"),
        pytest.param("to \u20139.2%", "to -9.2%", id="en dash as minus"),
        pytest.param("2016 \u20132020", "2016 \u20132020", id="en dash of a range"),
        pytest.param("a\r\nb", "a \nb", id="line break of two characters"),
        pytest.param("a\u2028b", "a\nb", id="line separator"),
    ],
)
def test_characters_become_plain_one_for_one(text: str, expected: str) -> None:
    assert plain(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("U.S. dollars", ["us", "dollars"]),
        ("1,234.5 tonnes.", ["1,234.5", "tonnes", "."]),
        ("China's exports", ["china", "'s", "exports"]),
        ("a well-known", ["a", "well", "known"]),
        ("3-5%", ["3", "5", "%"]),
        ("rose - fell", ["rose", "-", "fell"]),
        ("出口5%", ["出", "口", "5", "%"]),
        ("a_b", ["a", "_", "b"]),
    ],
)
def test_a_text_is_cut_into_tokens(text: str, expected: list[str]) -> None:
    assert tokenize(text).lower == expected


def test_a_hyphen_joins_and_a_space_parts() -> None:
    tokens = tokenize("U.S.-made 5-tonne")

    assert list(tokens.joined) == [False, True, False, True]
    assert [tokens.spaced(i) for i in range(4)] == [True, False, True, False]
    assert (tokens.joint(1), tokens.joint(2), tokens.joint(9)) == ("-", "", "")


@pytest.mark.parametrize(
    ("digits", "expected"),
    [
        ("0", ("0", 0)),
        ("0.50", ("0.50", -2)),
        ("1,234,567", ("1234567", 0)),
        ("2024", ("2024", 0)),
        ("1,23", None),
        ("12,34,567", None),
        ("007", None),
        ("000", None),
        ("1.2.3", None),
        ("１２", None),
        ("9" * 73, None),
    ],
)
def test_digits_are_a_number_or_none(
    digits: str, expected: tuple[str, int] | None
) -> None:
    read = read_digits(digits)

    assert read == (expected and (Decimal(expected[0]), expected[1]))


def test_arithmetic_is_exact_beyond_28_digits() -> None:
    long = Decimal("1234567890123456789012345678.901")

    assert scaled(long, 6) == Decimal(1234567890123456789012345678901000)
    assert product(long, Decimal(1000)) == scaled(long, 3)
    assert total(long, Decimal("0.0005")) == Decimal(f"{long}5")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("crude oil imports", ["oil"], id="longest"),
        pytest.param("crude steel", ["crude"], id="shorter"),
        pytest.param("the EU and", ["eu"], id="all capitals"),
        pytest.param("eu and Eu", [], id="other capitals"),
        pytest.param("Turkey", ["tr"], id="first capital"),
        pytest.param("turkey", [], id="no capital"),
        pytest.param("cross-border", ["cbec"], id="hyphen is a space"),
    ],
)
def test_the_longest_form_with_its_capitals_wins(
    text: str, expected: list[str]
) -> None:
    lexicon = Lexicon(
        (form, Term("product", code))
        for form, code in (
            ("crude", "crude"),
            ("crude oil", "oil"),
            ("EU", "eu"),
            ("Turkey", "tr"),
            ("cross border", "cbec"),
            ("", "nothing"),
        )
    )
    tokens = tokenize(text)
    found = [lexicon.longest(tokens, i) for i in range(len(tokens))]

    assert [
        m.code for _, meanings in found for m in meanings if isinstance(m, Term)
    ] == expected


def test_a_form_keeps_each_of_its_meanings_once() -> None:
    cues = Cue("rise", "noun"), Cue("rise", "verb")
    lexicon = Lexicon([("rise", cues[0]), ("rise", cues[1]), ("rise", cues[0])])

    assert lexicon.longest(tokenize("rise"), 0) == (1, cues)
    assert lexicon.longest(tokenize("rise"), 1) == (1, ())


@pytest.mark.parametrize(
    ("text", "code"), [("Turkey", "tr"), ("turkey", "bird"), ("TURKEY", "tr")]
)
def test_a_form_that_asks_for_capitals_goes_first(text: str, code: str) -> None:
    bird, country = Term("product", "bird"), Term("place", "tr")
    lexicon = Lexicon([("turkey", bird), ("Turkey", country)])
    _, meanings = lexicon.longest(tokenize(text), 0)

    assert [term.code for term in meanings if isinstance(term, Term)] == [code]


@pytest.mark.parametrize(
    ("noun", "expected"),
    [
        ("tonne", "tonnes"),
        ("company", "companies"),
        ("toy", "toys"),
        ("bus", "buses"),
        ("box", "boxes"),
        ("square foot", "square feet"),
        ("private company", "private companies"),
        ("sweet potato", "sweet potatoes"),
        ("tobacco leaf", "tobacco leaves"),
    ],
)
def test_a_noun_has_its_plural(noun: str, expected: str) -> None:
    assert plural(noun) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("three months in a row", ("3", "month", "three months in a row")),
        ("eight straight quarters", ("8", "quarter", "eight straight quarters")),
        ("third consecutive year", ("3", "year", "third consecutive year")),
        ("8th straight month", ("8", "month", "8th straight month")),
        ("8 years running", ("8", "year", "8 years running")),
        ("three months of growth", None),
        ("8.5 straight months", None),
        ("straight months", None),
        ("three straight wins", None),
    ],
)
def test_a_streak_is_read(text: str, expected: tuple[str, str, str] | None) -> None:
    mention = read_streak(tokenize(text), 0, NUMBERS)

    if mention is None:
        assert expected is None
    else:
        assert isinstance(mention.value, Stated)
        value, unit = f"{mention.value.value}", mention.value.unit
        assert (value, unit, text[mention.start : mention.end]) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Exports rose 5 percent", "en"),
        ("出口增长5%", "zh"),
        ("China (中国) exports rose in the year", "en"),
        ("12345", "en"),
        ("", "en"),
    ],
)
def test_the_letters_tell_the_language(text: str, expected: str) -> None:
    assert detect_language(text) == expected


WRAPPED = """\
Exports of mechanical and electrical products rose by five percent in the
year to one trillion yuan, customs data showed on Tuesday, and imports of the
same goods fell.
Imports of crude oil were flat in the same period, the same data showed, and
prices fell."""


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        pytest.param("Exports rose.\n\nImports fell.", "prose prose", id="blank line"),
        pytest.param("Exports rose.\nImports fell.", "prose prose", id="line break"),
        pytest.param(WRAPPED, "prose prose", id="wrapped"),
        pytest.param("Foreign trade\n\nIt rose.", "heading prose", id="heading"),
        pytest.param("- It rose.\n- It fell.", "bullet bullet", id="bullets"),
        pytest.param("1. It rose.\n(2) It fell.", "bullet bullet", id="numbers"),
        pytest.param("Exports | 5.2 | 3", "table", id="bars"),
        pytest.param("Exports\t5.2", "table", id="tab"),
        pytest.param("Exports    5.2   3.1", "table", id="spaces"),
        pytest.param(" \n \n", "", id="blank"),
    ],
)
def test_a_text_is_parted_into_blocks(text: str, kinds: str) -> None:
    assert " ".join(block.kind for block in find_blocks(text)) == kinds


@pytest.mark.parametrize(
    ("row", "cells"),
    [
        ("Exports | 5.2 | 3", ["Exports", "5.2", "3"]),
        ("Total trade   5.2\t3", ["Total trade", "5.2", "3"]),
        ("| a |  | 1 |", ["a", "1"]),
    ],
)
def test_a_row_is_parted_into_cells(row: str, cells: list[str]) -> None:
    (block,) = find_blocks(row)

    assert [row[start:end] for start, end in find_cells(row, block)] == cells


def test_a_document_is_read_into_paragraphs_and_sentences() -> None:
    text = "BEIJING, Jan. 13, 2025 -- Exports rose. Imports fell.\n\nTotal | 5.2 | 3"
    document = read(text, load_language("en", Vocabulary()))
    spans = [
        [text[s.start : s.end] for s in paragraph.sentences]
        for paragraph in document.paragraphs
    ]

    assert spans == [["Exports rose.", "Imports fell."], ["Total", "5.2", "3"]]
    assert (document.published, document.published_inferred) == (
        date(2025, 1, 13),
        True,
    )


@pytest.mark.parametrize(
    ("head", "published"),
    [
        ("BEIJING, Jan. 13, 2025 -- ", date(2025, 1, 13)),
        ("HANOI, Vietnam, 3 May 2024 (Wire) \u2014 ", date(2024, 5, 3)),
        ("Hamburg, 20 February 2023 - ", date(2023, 2, 20)),
        ("Felixstowe, Sept 3 -- ", None),
        ("GUIYANG, Guizhou \u2014 ", None),
    ],
)
def test_a_text_may_begin_with_where_and_when_it_was_written(
    head: str, published: date | None
) -> None:
    guiyang = Entry(Term("place", "CN-GZ/Guiyang"), {"en": ("Guiyang",)})
    document = read(f"{head}Exports rose.", load_language("en", Vocabulary((guiyang,))))
    (sentence,) = document.paragraphs[0].sentences

    assert (sentence.start, document.published) == (len(head), published)


@pytest.mark.parametrize("head", ["Rice exports - ", "ASEAN - ", "Peru, rose 3 - "])
def test_other_heads_belong_to_their_sentence(head: str) -> None:
    document = read(f"{head}all of it - rose.", load_language("en", Vocabulary()))

    assert document.paragraphs[0].sentences[0].start == 0


def test_a_given_publication_goes_before_that_of_the_head() -> None:
    text = "BEIJING, Jan. 13, 2025 -- Exports rose."
    given = date(2025, 1, 14)
    document = read(text, load_language("en", Vocabulary()), published=given)

    assert (document.published, document.published_inferred) == (given, False)


def expression(text: str) -> PeriodExpression:
    read = PeriodReader(tokenize(text)).read(0)
    assert read is not None
    return read[0]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("the month", "2024-06", id="month in force"),
        pytest.param("the month before", "2024-05", id="month before"),
        pytest.param("that quarter", "2024-Q2", id="quarter in force"),
        pytest.param("that year", "2024", id="year in force"),
        pytest.param("that year's first half", "2024-H1", id="half in force"),
        pytest.param("the previous month", "2024-05", id="previous month"),
        pytest.param("last month", "2025-01", id="month of the publication"),
        pytest.param("the same period", "2024-H1", id="same period"),
        pytest.param("the same period a year earlier", "2023-H1", id="year earlier"),
        pytest.param("the same period last year", "2023-H1", id="last year"),
        pytest.param("the period of 2022", "2022-H1", id="period of a year"),
        pytest.param("the six months", "2024-H1", id="length"),
        pytest.param("the three months", None, id="other length"),
    ],
)
def test_an_expression_is_settled_by_the_period_in_force(
    text: str, expected: str | None
) -> None:
    context = PeriodContext(date(2025, 2, 10))
    context.state(Period.half(2024, 1))
    period = context.resolve(expression(text))

    assert (period and period.format()) == expected


def test_the_year_to_date_of_an_undated_text_ends_where_that_has_come() -> None:
    context = PeriodContext()
    context.state(Period.month(2019, 8))
    period = context.resolve(expression("since the beginning of the year"))

    assert period == Period.months(2019, 1, 8)


def test_a_year_taken_from_the_publication_is_remembered_as_such() -> None:
    context = PeriodContext(date(2025, 2, 10))

    for text, used in (
        ("last year", True),
        ("from January 2024 to June 2024", False),
        ("January", True),
        ("since 2020", True),
    ):
        context.resolve(expression(text))
        assert context.used_publication is used, text


def test_a_span_whose_end_leans_on_the_publication_is_remembered_as_such() -> None:
    start, end = (PeriodExpression("day", month, day=8) for month in (1, 2))
    context = PeriodContext(date(2025, 2, 10))
    period = context.resolve(PeriodExpression("span", start=start, end=end))

    assert period == Period(date(2025, 1, 8), date(2025, 2, 8))
    assert context.used_publication


def test_a_long_document_forgets_its_oldest_periods() -> None:
    context = PeriodContext()
    for year in range(1950, 2050):
        context.state(Period.year(year))

    assert len(context.history) <= 64
    assert context.history[-1] == Period.year(2049)


@pytest.mark.parametrize(
    ("page", "kept"),
    [
        ("\n\n            12\n\nTHE RUNNING HEAD\n\n", True),
        ("\n                 - 12 -\n\n", True),
        ("\nPage 12 of 40\n\n", True),
        ("\n\nTHE RUNNING HEAD\n\n", False),
    ],
)
def test_a_sentence_goes_on_over_the_page(page: str, *, kept: bool) -> None:
    text = f"THE RUNNING HEAD\n\nProcessing trade, growing by 3 percent{page}to 5 yuan."

    read_on = without_pages(text)

    assert len(read_on) == len(text)
    assert ("3 percent to 5 yuan" in " ".join(read_on.split())) is kept
    assert read_on.startswith("THE RUNNING HEAD\n\n")
