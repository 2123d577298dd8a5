"""The grammar of English streaks: "three months in a row", "eight straight weeks"."""

from collections.abc import Mapping
from decimal import Decimal
from typing import Final

from tradefacts.reading.languages.en.words import ORDINAL_ENDINGS, word_list
from tradefacts.reading.mentions import UNTOLD, Mention, Stated
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
    "thirteenth": 13,
    "fourteenth": 14,
    "fifteenth": 15,
    "sixteenth": 16,
    "seventeenth": 17,
    "eighteenth": 18,
    "nineteenth": 19,
    "twentieth": 20,
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
#: The longest that is told by a bare number.
_LONGEST: Final = 400
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
        return _uncounted(tokens, i, at, numbers)
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


def _uncounted(
    tokens: Tokens, i: int, at: int, numbers: Mapping[str, Decimal]
) -> Mention | None:
    """Return a streak that leaves its unit to its period ("the 11th in a row").

    What goes on is told between, or behind ("the third consecutive increase").
    """
    noun = _goes_on(tokens.word(at + 1))
    joined = tokens.word(at) in _JOINING and noun
    ordinal = at > i + 1 or tokens.lower[i] in ORDINALS
    told = at + _goes_on(tokens.word(at))
    last = at + 1 if joined else behind_streak(tokens, told)
    if last is None or not (joined or ordinal or told > at):
        return None
    value = _count(tokens, i, numbers)
    if value is None or not 1 < value <= _LONGEST:
        return None
    stated = Stated(value, Decimal(0), UNTOLD, worded=True)
    return Mention("streak", tokens.start[i], tokens.end[last - 1], stated, i, last)


def _goes_on(word: str) -> bool:
    """Tell whether *word* is a noun for what may go on ("four surpluses in a row")."""
    nouns = word_list("streak", "nouns")
    return word in nouns or word.removesuffix("s") in nouns or word[:-2] in nouns


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
    behind = behind_streak(tokens, end)
    if behind is not None:
        return behind
    if noun and tokens.word(end) in _RUNS and tokens.joint(end - 1):
        # "A four-day run" is how long a fair was open.
        return None if tokens.word(end - 1) == "day" else end + 1
    if noun and tokens.word(end) != "of":
        return None
    follows = (
        behind_streak(tokens, at) is not None
        for at in range(end + 1, end + 1 + _GOING_ON)
        if at < len(tokens)
    )
    return end if any(follows) else None


def behind_streak(tokens: Tokens, i: int) -> int | None:
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
