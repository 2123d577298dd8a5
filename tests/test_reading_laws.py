"""Laws of reading: total, true spans, context-free, linear in the text."""

import sys
from collections.abc import Callable, Sequence
from datetime import date
from decimal import Decimal
from types import FrameType
from typing import Final, TypeAlias

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from tradefacts.model import Period, Quantity
from tradefacts.reading import Found, find_periods, find_quantities
from tradefacts.reading.blocks import find_blocks
from tradefacts.reading.characters import plain
from tradefacts.reading.languages import load_language
from tradefacts.reading.reader import Paragraph, read
from tradefacts.reading.tokens import tokenize
from tradefacts.reading.vocabulary import Vocabulary

PUBLISHED: Final = date(2024, 12, 10)
Stated: TypeAlias = Sequence[Found[Quantity]] | Sequence[Found[Period]]

#: Words that the grammar knows, and marks that part or join them.
PIECES: Final = (
    "5", "000", "1,234.5", "2024", "3.5", "1,1,1", "12:30", "trillion", "million", "bn",
    "m", "K", "percent", "%", "percentage points", "basis points", "times", "yuan", "$",
    "US$", "RMB", "€", "per", "tonne", "tonnes", "a day", "(", ")", ",", ".", ":", "/",
    "-", "–", "—", "−", "+", "minus", "negative", "half", "a", "of", "and",
    "and a half", "one", "twenty", "hundred", "two thirds", "point", "between", "from",
    "to", "more", "than", "about", "or more", "plus", "No.", "the", "first", "third",
    "quarter", "months", "January", "Jan.", "May", "8", "Q1", "H2", "last", "year",
    "year-end", "same period", "since", "the end of", "end", "until", "2016-2020", "'s",
    "½", "\n", "\n\n", "出口", "５０％", "\u00a0", "\u2009",
)  # fmt: skip
TEXTS: Final = st.one_of(
    st.text(max_size=60),
    st.lists(st.sampled_from(PIECES), max_size=14).map(" ".join),
    st.lists(st.sampled_from(PIECES), max_size=14).map("".join),
)
#: Whole sentences, whose meaning nothing before or behind them changes.
SENTENCES: Final = (
    "Exports rose 5.2 percent to 2,798.4 billion yuan (about US$394 billion).",
    "Imports of soybeans fell by more than 1.3 percentage points.",
    "Between 3 and 5 million tonnes of ore came in during the first half of 2024.",
    "From January to November 2023, trade grew two-fold.",
    "Nearly half of all firms, 12,345 of them, sold to 30-odd countries.",
)


def quantities(text: str) -> Stated:
    return find_quantities(text, lang="en")


def periods(text: str) -> Stated:
    return find_periods(text, published=PUBLISHED, lang="en")


def paragraphs(text: str) -> Sequence[Paragraph]:
    return read(text, load_language("en", Vocabulary())).paragraphs


FINDERS: Final = pytest.mark.parametrize("find", [quantities, periods])


@FINDERS
@given(text=TEXTS)
@example(text="5 000 tonnes. －９．２％")
@example(text="minus")
@example(text="US")
def test_spans_are_true_ordered_and_inside(
    find: Callable[[str], Stated], text: str
) -> None:
    end = 0
    for found in find(text):
        assert end <= found.start < found.end <= len(text)
        assert found.text == text[found.start : found.end]
        end = found.end


@given(TEXTS)
def test_a_plain_text_is_as_long_as_the_text(text: str) -> None:
    assert len(plain(text)) == len(text)
    assert plain(plain(text)) == plain(text)


@given(TEXTS)
def test_tokens_are_ordered_and_leave_out_white_space_alone(text: str) -> None:
    tokens = tokenize(text)
    rest = list(text)
    for start, end in zip(tokens.start, tokens.end, strict=True):
        rest[start:end] = [""] * (end - start)
    joints = {tokens.start[i] - 1 for i in range(len(tokens)) if tokens.joined[i]}

    assert list(tokens.start) == sorted(tokens.start)
    assert all(
        character.isspace() or index in joints
        for index, character in enumerate(rest)
        if character
    )


@given(TEXTS)
def test_blocks_hold_every_line_that_is_not_blank(text: str) -> None:
    flat = plain(text)
    blocks = list(find_blocks(flat))
    held = "\n".join(flat[block.start : block.end] for block in blocks)

    assert [line for line in held.split("\n") if line.strip()] == [
        line for line in flat.split("\n") if line.strip()
    ]


@given(
    st.lists(st.sampled_from(SENTENCES), max_size=3),
    st.sampled_from(SENTENCES),
    st.lists(st.sampled_from(SENTENCES), max_size=3),
)
def test_sentences_around_move_spans_and_change_nothing_else(
    before: list[str], sentence: str, after: list[str]
) -> None:
    text = " ".join([*before, sentence, *after])
    shift = sum(len(other) + 1 for other in before)
    alone = find_quantities(sentence)
    inside = [
        found
        for found in find_quantities(text)
        if shift <= found.start < shift + len(sentence)
    ]

    assert [(f.start - shift, f.text, f.value) for f in inside] == [
        (f.start, f.text, f.value) for f in alone
    ]


# -- size ------------------------------------------------------------------------------

#: Each begins, or seems to begin, something that never ends.
ENDLESS: Final = {
    "digits": "9",
    "groups": "1,1,1,",
    "groups of three": "1,000,",
    "groups by spaces": "5 000 ",
    "decimals": "1.1.",
    "brackets": "5 yuan (",
    "closing": ")",
    "percents": "percent ",
    "percents and numbers": "5 percent to ",
    "hyphens": "5-",
    "years": "2016-",
    "dashes": "–",
    "signs": "-+",
    "money": "US$",
    "scales": "5 billion billion billion ",
    "number words": "one hundred and ",
    "points": "one point one ",
    "point": "point one one ",
    "from": "from ",
    "from the": "from the ",
    "since": "since ",
    "end of": "the end of ",
    "the": "the ",
    "between": "between 2016 and ",
    "months": "January to ",
    "last": "last ",
    "full": "full year of ",
    "phone": "+86 10 6519 ",
    "hedges": "no more than ",
    "spaces": "5    ",
    "blank lines": "\n \n",
    "rows": "a   5\n",
    "spaces with an end": "x          \x1c",
}


def work(run: Callable[[str], object], text: str) -> int:
    """Return how many functions are called while *run* reads *text*."""
    calls = 0

    def count(_: FrameType, event: str, __: object) -> None:
        nonlocal calls
        calls += event in ("call", "c_call")

    sys.setprofile(count)
    try:
        run(text)
    finally:
        sys.setprofile(None)
    return calls


@pytest.mark.parametrize("run", [quantities, periods, paragraphs])
@pytest.mark.parametrize("piece", ENDLESS.values(), ids=ENDLESS)
def test_four_times_the_text_takes_four_times_the_work(
    run: Callable[[str], object], piece: str
) -> None:
    # Long enough for what is bounded ("at most 40 digits") to have come to its bound.
    text = piece * (2000 // len(piece) + 1)
    run(text)  # what is loaded once is no part of the work

    assert work(run, text * 4) <= 4.4 * work(run, text)


@pytest.mark.parametrize("piece", ["9", "1,", " ", "\n", "x  \x1c", "((((  "])
def test_megabytes_of_nothing_are_no_matter(piece: str) -> None:
    text = piece * (2_000_000 // len(piece) // len(piece))

    assert find_quantities(text) == []
    assert sum(1 for _ in find_blocks(plain(text))) <= len(text)


def test_a_long_gap_in_a_line_is_looked_through_once() -> None:
    text = f"x{' ' * 300_000}\x1c 5"

    assert [block.kind for block in find_blocks(text)] == ["prose"]


def test_the_longest_number_is_read_exactly() -> None:
    digits = "1" * 30 + "." + "9" * 30

    assert find_quantities(f"{digits} tonnes")[0].value.value == Decimal(digits)
