"""Chinese numerals: "43.85万亿", "十八亿七千万", "三十一点五", "6000多亿"."""

from collections.abc import Sequence
from decimal import Decimal
from functools import cache
from typing import Final

import attrs

from tradefacts.model import Qualifier
from tradefacts.reading.languages.zh.words import load_words, word_list
from tradefacts.reading.numbers import read_digits, scaled, total
from tradefacts.reading.tokens import Tokens
from tradefacts.records import define, passing

_POINTS: Final = frozenset({"点", "."})
_ZERO: Final = frozenset("零〇○◯")
#: What begins a unit as well ("千克").
_THOUSAND: Final = "千"
_UNITS: Final = frozenset("克米瓦伏卡赫")
#: Characters for tens, and the digit that each stands for with "十".
_TENS: Final = {"廿": "二", "卅": "三"}
#: From so many digits on each stands in its place.
_PLACES: Final = 2
#: How far apart two digits may lie that stand for about so many.
_ROUGH: Final = 2
#: The scales that multiply all that stands before them.
_GROUPS: Final = frozenset("万亿")
_TEN_THOUSAND: Final = 4
#: Said of a trillion without a digit.
_TRILLION: Final = ["万", "亿"]
_ONE_WORD: Final = "一"
#: From here on a number in words is too exact to be only pointed at.
_HUNDRED: Final = 100
_ONE: Final = Decimal(1)
#: No figure of trade is written with more characters.
_LONGEST: Final = 40


@passing
class Numeral:
    """A number as it is written, and the token behind it."""

    value: Decimal
    #: One unit of the last printed digit; 0 without digits.
    step: Decimal
    last: int
    #: The power of ten of its scale words, 0 without one.
    scale: int = 0
    #: Written in characters alone.
    worded: bool = False
    #: What stands within it tells ("6000多亿": over).
    qualifier: Qualifier | None = None


def read_numeral(tokens: Tokens, i: int) -> Numeral | None:
    """Return the number that begins at token *i*, or None."""
    if i >= len(tokens):
        return None
    return _in_digits(tokens, i) if tokens.is_number(i) else _in_words(tokens, i)


# -- digits --------------------------------------------------------------------------


def _in_digits(tokens: Tokens, i: int) -> Numeral | None:
    """Read digits with the scales behind them ("43.85万亿", "1亿2000万")."""
    number = _scaled_digits(tokens, i)
    if number is None or not number.scale or number.qualifier:
        return number
    rest = (
        _scaled_digits(tokens, number.last) if tokens.is_number(number.last) else None
    )
    if rest is None or not 0 < rest.scale < number.scale:
        return number
    if not tokens.glued(number.last) or rest.value >= scaled(_ONE, number.scale):
        return number
    value = total(number.value, rest.value)
    return attrs.evolve(rest, value=value, scale=number.scale)


def _scaled_digits(tokens: Tokens, i: int) -> Numeral | None:
    read = read_digits(tokens.lower[i])
    if read is None:
        return None
    value, exponent = read
    last = i + 1
    hedge = _more(tokens, last)
    last += hedge is not None
    scale, last = read_scales(tokens, last)
    if scale and hedge is None:
        hedge = _more(tokens, last)
        last += hedge is not None
    return Numeral(
        scaled(value, scale), scaled(_ONE, exponent + scale), last, scale,
        qualifier=hedge,
    )  # fmt: skip


def read_scales(tokens: Tokens, i: int) -> tuple[int, int]:
    """Return the power of ten of the scales from token *i* on, and where they end."""
    scales: dict[str, int] = load_words()["scale"]
    exponent, last = 0, i
    while last - i < _LONGEST and (found := scales.get(tokens.word(last))) is not None:
        if tokens.word(last) == _THOUSAND and tokens.word(last + 1) in _UNITS:
            break  # "千克"
        exponent += found
        last += 1
    return exponent, last


def _more(tokens: Tokens, i: int) -> Qualifier | None:
    """Return what "多", "余" and the like within a number say, or None."""
    within: dict[str, Qualifier] = load_words()["within"]
    if f"{tokens.word(i)}{tokens.word(i + 1)}" in word_list("origin", "word"):
        return None  # "三成七来自智利"
    return within.get(tokens.word(i))


# -- characters ----------------------------------------------------------------------


def _in_words(tokens: Tokens, i: int) -> Numeral | None:
    """Read a number in characters ("十八亿七千万", "三十一点五")."""
    digits, known = load_words()["digit"], number_characters()
    if i and tokens.word(i - 1) in known:
        return None  # the end of a number that nobody can read ("十七八")
    last = i
    while last - i < _LONGEST and tokens.word(last) in known:
        last += 1
    placed = _by_place(tokens, i, last)
    if placed is not None:
        return placed
    said = tokens.lower[i:last]
    if said[:2] == _TRILLION:
        said = [_ONE_WORD, *said]  # "突破万亿元"
    whole = read_words(said)
    if whole is None:
        return None
    hedge = _more(tokens, last)
    if hedge is not None:
        scale, end = read_scales(tokens, last + 1)
        value = scaled(whole, scale)
        return Numeral(value, Decimal(0), end, _size(value), True, hedge)  # noqa: FBT003
    if tokens.word(last) in _POINTS and tokens.word(last + 1) in digits:
        return _with_decimals(tokens, whole, last + 1)
    return Numeral(whole, Decimal(0), last, _size(whole), worded=True)


@cache
def number_characters() -> frozenset[str]:
    """Return the characters that write numbers."""
    return frozenset({*load_words()["digit"], *load_words()["scale"], *_TENS})


def _by_place(tokens: Tokens, i: int, stop: int) -> Numeral | None:
    """Read digits in characters, each in its place ("六四〇.五亿")."""
    digits: dict[str, int] = load_words()["digit"]
    last = _digits_end(tokens, i, stop)
    if last - i < _PLACES or _is_rough([digits[w] for w in tokens.lower[i:last]]):
        return None
    said = "".join(str(digits[word]) for word in tokens.lower[i:last])
    if tokens.word(last) in _POINTS and tokens.word(last + 1) in digits:
        end = _digits_end(tokens, last + 1, last + 1 + _LONGEST)
        said += "." + "".join(str(digits[w]) for w in tokens.lower[last + 1 : end])
        last = end
    scale, last = read_scales(tokens, last)
    hedge = _more(tokens, last)
    value = scaled(Decimal(said), scale)
    exponent = Decimal(said).as_tuple().exponent
    step = scaled(_ONE, scale + int(exponent))
    return Numeral(
        value, step, last + (hedge is not None), scale or _size(value),
        worded=True, qualifier=hedge,
    )  # fmt: skip


def _is_rough(digits: Sequence[int]) -> bool:
    """Tell whether two digits name no number but about so many ("七八家", "三五个")."""
    if len(digits) != _PLACES:
        return False
    one, other = digits
    return 0 < other - one <= _ROUGH and bool(one)


def _digits_end(tokens: Tokens, i: int, stop: int) -> int:
    """Return the token behind the digits from token *i* on."""
    digits = load_words()["digit"]
    while i < stop and tokens.word(i) in digits:
        i += 1
    return i


def _with_decimals(tokens: Tokens, whole: Decimal, i: int) -> Numeral | None:
    digits: dict[str, int] = load_words()["digit"]
    last = i
    while tokens.word(last) in digits and last - i < _LONGEST:
        last += 1
    if last == i:
        return None
    decimals = "".join(str(digits[word]) for word in tokens.lower[i:last])
    scale, last = read_scales(tokens, last)
    # Built from text: arithmetic would round to 28 digits.
    value = scaled(Decimal(f"{whole}.{decimals}"), scale)
    return Numeral(value, Decimal(0), last, scale or _size(value), worded=True)


def _size(value: Decimal) -> int:
    """Return the scale of a number in words: a small one may only point at things."""
    return value.adjusted() if value >= _HUNDRED else 0


def read_words(words: Sequence[str]) -> Decimal | None:
    """Return the number that *words*, one character each, write; None if none.

    >>> read_words("十八亿七千万")
    Decimal('1870000000')
    >>> read_words("二零") is None
    True
    """
    reader = _Words()
    spelled = (part for word in words for part in _spelled(word))
    for word in spelled:
        if not reader.take(word):
            return None
    return reader.value() if words else None


def _spelled(word: str) -> Sequence[str]:
    """Return "廿" as the two characters that it stands for, others as they are."""
    return (_TENS[word], "十") if word in _TENS else (word,)


@define
class _Words:
    """Reads one character after the other; each scale multiplies what it stands for."""

    #: What larger scales have closed, and the group that is being read.
    closed: int = 0
    group: int = 0
    digit: int | None = None
    #: The last scale: a digit alone behind it is of the next smaller one.
    unit: int = 0
    #: A zero stands before: a digit behind it is a unit.
    padded: bool = False
    #: The scale that closed the last group ("万" may stand before "亿").
    above: int = 0

    def take(self, word: str) -> bool:
        """Take *word*; tell whether it may stand here."""
        if word in _ZERO:
            if self.digit is not None:
                return False
            self.padded, self.digit = True, 0 if not self.unit else None
            return True
        if word in load_words()["digit"]:
            if self.digit is not None:
                return False
            self.digit = load_words()["digit"][word]
            return True
        return self._scale(word, load_words()["scale"][word])

    def _scale(self, word: str, exponent: int) -> bool:
        if word in _GROUPS:
            return self._close(exponent)
        if self.unit and exponent >= self.unit and self.group:
            return False
        if self.digit == 0:
            return False
        self.group += (1 if self.digit is None else self.digit) * 10**exponent
        self.digit, self.unit, self.padded = None, exponent, False
        return True

    def _close(self, exponent: int) -> bool:
        """Multiply what was read by "万", or by "亿"."""
        group = self.group + (self.digit or 0)
        if exponent == _TEN_THOUSAND:
            if not group or self.above == exponent:
                return False
            self.closed += group * 10**exponent
        else:
            if not (group or self.closed) or self.above > _TEN_THOUSAND:
                return False
            self.closed = (self.closed + group) * 10**exponent
        self.group, self.digit, self.padded = 0, None, False
        self.unit = self.above = exponent
        return True

    def value(self) -> Decimal:
        """Return the number: "三万五" is 35,000, "三万零五" is 30,005."""
        last = self.digit or 0
        if last and self.unit > 1 and not self.padded:
            last *= 10 ** (self.unit - 1)
        return Decimal(self.closed + self.group + last)
