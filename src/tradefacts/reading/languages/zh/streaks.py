"""Chinese streaks: "连续10个月", "连跌7个月", "四连降"."""

from decimal import Decimal
from functools import cache
from typing import Final

from tradefacts.reading.languages.zh.numerals import read_numeral
from tradefacts.reading.languages.zh.words import load_words
from tradefacts.reading.lexicon import Lexicon
from tradefacts.reading.mentions import UNTOLD, Cue, Mention, Stated
from tradefacts.reading.tokens import Tokens

_UNITS: Final = ("month", "quarter", "year", "week", "day")
_RUN: Final = "连"
#: The longest that is told by a bare number.
_LONGEST: Final = 60


def read_streak(tokens: Tokens, i: int) -> Mention | None:
    """Return the streak at token *i*, or None; "持续5天" is how long something took."""
    return _by_unit(tokens, i) or _by_count(tokens, i)


def _by_unit(tokens: Tokens, i: int) -> Mention | None:
    """Return a streak that tells its unit ("连续10个月", "连跌7个月")."""
    at = _in(tokens, "streak", "open", i)
    if not at:
        return None
    at = _in(tokens, "streak", "moves", at) or at
    number = read_numeral(tokens, at)
    if number is None or number.value <= 1:
        return None
    for unit in _UNITS:
        end = _in(tokens, "streak", unit, number.last)
        if end and not (unit == "day" and _in(tokens, "lasting", "before", i)):
            return _mention(tokens, i, end, number.value, unit)
    return None


def _by_count(tokens: Tokens, i: int) -> Mention | None:
    """Return a streak that leaves its unit to its period ("四连降", "连14红")."""
    ahead = tokens.word(i) == _RUN
    number = read_numeral(tokens, i + ahead)
    if number is None or not 1 < number.value < _LONGEST:
        return None
    if not ahead and tokens.word(number.last) != _RUN:
        return None
    end = _in(tokens, "streak", "turns", number.last + (not ahead))
    return _mention(tokens, i, end, number.value, UNTOLD) if end else None


def _mention(tokens: Tokens, i: int, end: int, value: Decimal, unit: str) -> Mention:
    stated = Stated(value, Decimal(0), unit, worded=True)
    return Mention("streak", tokens.start[i], tokens.end[end - 1], stated, i, end)


def _in(tokens: Tokens, table: str, name: str, i: int) -> int:
    """Return the token behind a word of a list at *i*, 0 where none stands."""
    if i >= len(tokens):
        return 0
    end, found = _words(table, name).longest(tokens, i)
    return end if found else 0


@cache
def _words(table: str, name: str) -> Lexicon:
    return Lexicon((form, Cue(table, name)) for form in load_words()[table][name])
