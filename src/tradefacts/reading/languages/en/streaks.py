"""The grammar of English streaks: "three months in a row", "eight straight weeks"."""

from collections.abc import Mapping
from decimal import Decimal
from typing import Final

from tradefacts.reading.mentions import Mention, Stated
from tradefacts.reading.numbers import read_digits
from tradefacts.reading.tokens import Tokens

#: They open a streak, too ("for the third month in a row").
ORDINALS: Final = {
    "second": 2,
    "third": 3,
    "fourth": 4,
    "fifth": 5,
    "sixth": 6,
    "seventh": 7,
    "eighth": 8,
    "ninth": 9,
    "tenth": 10,
    "eleventh": 11,
    "twelfth": 12,
}
_SUFFIXES: Final = frozenset({"st", "nd", "rd", "th"})
_JOINING: Final = frozenset({"consecutive", "straight", "successive", "running"})
_BEHIND: Final = (
    ("in", "a", "row"),
    ("running",),
    ("straight",),
    ("on", "end"),
    ("in", "succession"),
    ("on", "the", "trot"),
    ("consecutively",),
)
_UNITS: Final = frozenset({"day", "week", "month", "quarter", "year"})


def read_streak(
    tokens: Tokens, i: int, numbers: Mapping[str, Decimal]
) -> Mention | None:
    """Return the streak that begins at token *i*, or None."""
    value, at = _count(tokens, i, numbers)
    if value is None:
        return None
    joined = tokens.word(at) in _JOINING
    unit = tokens.word(at + joined).removesuffix("s")
    if unit not in _UNITS:
        return None
    end = at + joined + 1
    last = end if joined else _behind(tokens, end)
    if last is None:
        return None
    stated = Stated(value, Decimal(0), unit, worded=True)
    return Mention("streak", tokens.start[i], tokens.end[last - 1], stated, i, last)


def _behind(tokens: Tokens, i: int) -> int | None:
    """Return the token behind "in a row", or None where no such words stand."""
    for words in _BEHIND:
        if tokens.words(i, *words):
            return i + len(words)
    return None


def _count(
    tokens: Tokens, i: int, numbers: Mapping[str, Decimal]
) -> tuple[Decimal | None, int]:
    """Return a whole number or an ordinal at token *i*, and the token behind it."""
    word = tokens.lower[i]
    if tokens.is_number(i):
        read = read_digits(word)
        whole = read[0] if read and read[1] == 0 else None
        return whole, i + 1 + (tokens.word(i + 1) in _SUFFIXES)
    if word in ORDINALS:
        return Decimal(ORDINALS[word]), i + 1
    return numbers.get(word), i + 1
