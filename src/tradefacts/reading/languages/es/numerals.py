"""Spanish numerals: "1.234.567,89", "mil millones", "treinta y cinco mil"."""

import re
from decimal import Decimal
from functools import cache
from typing import Final

from tradefacts.reading.languages.es.lexicons import load_words
from tradefacts.reading.numbers import read_digits, scaled
from tradefacts.reading.tokens import Tokens
from tradefacts.records import define, frozen

#: Spanish has the comma and the point the other way round.
_SWAPPED: Final = str.maketrans(".,", ",.")
#: Thousands to one reader, and three decimals to the other.
_AMBIGUOUS_RE: Final = re.compile(r"[1-9]\d{0,2},\d{3}")
_AND: Final = "y"
_THOUSAND: Final = 3
_TWENTY: Final = 20
_TEN: Final = 10
_HUNDRED: Final = 100
#: Larger numbers than this are noise.
_LARGEST_SCALE: Final = 24


@frozen
class Numeral:
    """A number as it is written, and the token behind it."""

    value: Decimal
    #: One unit of the last printed digit; 0 for words.
    step: Decimal
    last: int
    #: The power of ten of its scale words, 0 without any.
    scale: int = 0
    worded: bool = False


def read_numeral(tokens: Tokens, i: int) -> Numeral | None:
    """Return the number that begins at token *i*, or None."""
    return _in_digits(tokens, i) if tokens.is_number(i) else _in_words(tokens, i)


def _in_digits(tokens: Tokens, i: int) -> Numeral | None:
    """Read digits with the scale words behind them ("300.000 millones")."""
    read = _read_digits(tokens.lower[i])
    if read is None:
        return None
    value, place = read
    scale, last = _scales(tokens, i + 1)
    if scale > _LARGEST_SCALE:
        return None
    step = scaled(Decimal(1), place + scale)
    return Numeral(scaled(value, scale), step, last, scale)


def _read_digits(digits: str) -> tuple[Decimal, int] | None:
    """Return the number that *digits* write, and the exponent of the last of them.

    Some countries write them as English does: that is taken where nothing else is
    meant ("5.2"), and what means one thing here and another there is no number.
    """
    if _AMBIGUOUS_RE.fullmatch(digits):
        return None
    return read_digits(digits.translate(_SWAPPED)) or read_digits(digits)


def _scales(tokens: Tokens, i: int) -> tuple[int, int]:
    """Return the power of ten of the scale words from *i* on, and where they end."""
    scale = 0
    while (more := _table("scale").get(tokens.word(i))) and scale <= _LARGEST_SCALE:
        scale, i = scale + more, i + 1
    return scale, i


def _in_words(tokens: Tokens, i: int) -> Numeral | None:
    """Read "treinta y cinco mil millones"; an article alone ("un") is no number."""
    words = _Words()
    at = i
    while words.take(tokens.word(at), tokens.word(at + 1)):
        at += 1
    value = words.closed + words.group
    if at == i or (value == 1 and at == i + 1):
        return None
    return Numeral(Decimal(value), Decimal(0), at, words.scale, worded=True)


@define
class _Words:
    """Reads one word after the other: each is smaller than what it follows leaves."""

    #: What larger scales have closed, and the group that is being read.
    closed: int = 0
    group: int = 0
    #: A number word must be less than this, and a scale word less than that.
    room: int = 1000
    above: int = _LARGEST_SCALE
    scale: int = 0

    def take(self, word: str, following: str) -> bool:
        """Take *word*, if it may stand here; tell whether it was taken."""
        if word == _AND:
            ones = _table("number").get(following, self.room)
            return self.room == _TEN and ones < _TEN
        scale = _table("scale").get(word)
        return self._scale(scale) if scale else self._add(_table("number").get(word))

    def _add(self, number: int | None) -> bool:
        if number is None or number >= self.room:
            return False
        self.group += number
        if number >= _HUNDRED:
            self.room = _HUNDRED
        else:
            self.room = _TEN if number >= _TWENTY and not number % _TEN else 0
        return True

    def _scale(self, scale: int) -> bool:
        thousands = scale == _THOUSAND
        if scale >= self.above or (thousands and self.group >= 10**_THOUSAND):
            return False
        self.scale = max(self.scale, scale)
        self.room = 1000
        if thousands:
            self.group = (self.group or 1) * 10**scale
            return True
        if not self.group:
            return False
        self.closed += self.group * 10**scale
        self.group, self.above = 0, scale
        return True


@cache
def _table(name: str) -> dict[str, int]:
    """Return the numbers that the words of a table stand for."""
    return {word: int(n) for n, words in load_words(name).items() for word in words}
