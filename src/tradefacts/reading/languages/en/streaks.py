"""The grammar of English streaks: "three months in a row", "eight straight weeks"."""

from collections.abc import Mapping
from decimal import Decimal
from typing import Final

from tradefacts.reading.languages.en.words import ORDINAL_ENDINGS
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
#: The units as adjectives: "the third straight monthly fall".
_ADJECTIVES: Final = {
    "daily": "day",
    "weekly": "week",
    "monthly": "month",
    "quarterly": "quarter",
    "annual": "year",
    "yearly": "year",
}
#: What goes on behind joined units ("an eleven-month slide").
_RUNS: Final = frozenset({"streak", "slide", "run", "string", "skid", "stretch"})
#: How many words may tell what goes on ("fifth month of growth in succession").
_GOING_ON: Final = 4


def read_streak(
    tokens: Tokens, i: int, numbers: Mapping[str, Decimal]
) -> Mention | None:
    """Return the streak that begins at token *i*, or None."""
    at = i + 1 + (tokens.is_number(i) and tokens.word(i + 1) in ORDINAL_ENDINGS)
    joined = tokens.word(at) in _JOINING
    name = tokens.word(at + joined)
    unit = _ADJECTIVES.get(name, name.removesuffix("s"))
    value = _count(tokens, i, numbers) if unit in _UNITS else None
    if value is None:
        return None
    ahead = tokens.word(i - 1) in _JOINING  # "for consecutive 11 months"
    end = at + joined + 1
    noun = name not in _ADJECTIVES
    again = noun and _is_again(tokens, i)
    last = _end(tokens, end, joined=joined or again or (ahead and noun), noun=noun)
    if last is None:
        return None
    stated = Stated(value, Decimal(0), unit, worded=True)
    first = i - (ahead and noun)
    end = tokens.end[last - 1]
    return Mention("streak", tokens.start[first], end, stated, first, last)


def _is_again(tokens: Tokens, i: int) -> bool:
    """Tell whether something goes on ("rose for a sixth month")."""
    ordinal = tokens.lower[i] in ORDINALS or tokens.word(i + 1) in ORDINAL_ENDINGS
    return ordinal and tokens.words(i - 2, "for", "a") if i > 1 else False


def _end(tokens: Tokens, end: int, *, joined: bool, noun: bool) -> int | None:
    """Return where the words of a streak end, None where they make none.

    Behind an adjective stands what goes on; it is no part of them.
    """
    if joined:
        return end
    behind = _behind(tokens, end)
    if behind is not None:
        return behind
    if noun and tokens.word(end) in _RUNS and tokens.joint(end - 1):
        return end + 1
    if noun and tokens.word(end) != "of":
        return None
    follows = (
        _behind(tokens, at) is not None
        for at in range(end + 1, end + 1 + _GOING_ON)
        if at < len(tokens)
    )
    return end if any(follows) else None


def _behind(tokens: Tokens, i: int) -> int | None:
    """Return the token behind "in a row", or None where no such words stand."""
    for words in _BEHIND:
        if tokens.words(i, *words):
            return i + len(words)
    return None


def _count(tokens: Tokens, i: int, numbers: Mapping[str, Decimal]) -> Decimal | None:
    """Return the whole number or the ordinal at token *i*, None without one."""
    word = tokens.lower[i]
    if tokens.is_number(i):
        read = read_digits(word)
        return read[0] if read and read[1] == 0 else None
    if word in ORDINALS:
        return Decimal(ORDINALS[word])
    return numbers.get(word)
