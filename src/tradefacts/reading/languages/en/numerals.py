"""The grammar of English numbers, in digits and in words, with their scale words."""

from decimal import Decimal
from itertools import takewhile
from typing import Final

from tradefacts.reading.languages.en.units import Units
from tradefacts.reading.languages.en.words import load_words, word_list
from tradefacts.reading.numbers import product, read_digits, scaled, total
from tradefacts.reading.tokens import MARK, Tokens
from tradefacts.records import evolve, passing

#: More tens than this ("trillion trillion") are noise.
_LARGEST_SCALE: Final = 24
#: Nor does anyone spell out more decimals.
_MOST_SAID: Final = 32
_TEN: Final = 10
_TWENTY: Final = 20
#: Powers of ten.
_HUNDRED: Final = 2
_THOUSAND: Final = 3
_MOST_GROUPS: Final = 12
_GROUP: Final = 3
#: What parts the cells of a table.
_GAPS: Final = ("  ", "| ", " |", " \n")
_BARS: Final = ("\t", "|")
_HALF: Final = Decimal("0.5")
_WHOLES: Final = ("of", "the", "its", "their")
#: What joins the two numbers of "nine in ten", and what may stand before the second.
_IN: Final = frozenset({"in", "out"})
_EVERY: Final = frozenset({"every", "each"})
#: Behind a fraction and "a" they only say when ("a fifth a year earlier").
_TIMES: Final = frozenset({"year", "month", "quarter", "decade", "week"})
#: "Nine in ten" of a whole that has so many parts.
_PARTS: Final = frozenset({2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 20, 50, 100, 1000})
#: Of these numbers in digits ("9 in 10", but "9 in 4 provinces").
_ROUND: Final = frozenset({10, 100, 1000})


@passing
class Numeral:
    """A number with its scale words."""

    value: Decimal
    #: The token after its last.
    last: int
    #: The power of ten of its last printed digit.
    place: int = 0
    #: The power of ten of its scale words, 0 without any.
    scale: int = 0
    worded: bool = False
    #: "Two thirds of": a part of a whole, in percent.
    fraction: bool = False

    @property
    def step(self) -> Decimal:
        """One unit of the last printed digit; 0 for words."""
        return Decimal(0) if self.worded else scaled(Decimal(1), self.place)

    def times_ten(self, exponent: int, last: int | None = None) -> "Numeral":
        """Return the number times ten to the *exponent*, which may end at *last*."""
        return Numeral(
            scaled(self.value, exponent),
            self.last if last is None else last,
            self.place + exponent,
            self.scale + exponent,
            self.worded,
            self.fraction,
        )


def read_numeral(
    tokens: Tokens, units: Units, i: int, *, priced: bool = False
) -> Numeral | None:
    """Return the number that begins at token *i*, or None.

    *priced* tells that the sign of a currency stands before it.
    """
    if tokens.is_number(i):
        return _digits(tokens, units, i, priced=priced)
    word = tokens.word(i)
    if word == "half":
        return _half(tokens, units, i)
    if word == "a":
        return _article(tokens, units, i)
    return _cardinal(tokens, units, i) if word in units.numbers else None


# -- digits ------------------------------------------------------------------------


def _digits(tokens: Tokens, units: Units, i: int, *, priced: bool) -> Numeral | None:
    """Read a number in digits; "9 in 10", which is no price, is a fraction."""
    number = _in_digits(tokens, units, i, priced=priced)
    small = number is not None and not (number.scale or priced)
    return (small and number and _in_ten(tokens, units, number)) or number


def _in_digits(tokens: Tokens, units: Units, i: int, *, priced: bool) -> Numeral | None:
    last = _spaced_groups(tokens, units, i)
    read = read_digits("".join(tokens.lower[i:last]))
    if read is None:
        return None
    numeral = _and_part(tokens, Numeral(read[0], last, read[1]))
    while (scale := _scale_behind(tokens, units, numeral, priced=priced)) is not None:
        if numeral.scale + scale > _LARGEST_SCALE:
            return None
        end = _behind_scale(tokens, units, numeral.last)
        numeral = numeral.times_ten(scale, last=end)
    return numeral


def _behind_scale(tokens: Tokens, units: Units, i: int) -> int:
    """Return the token behind the scale word at *i*, and behind its stop ("5 mln.").

    The stop may end the sentence as well: it is part of the word where this goes on.
    """
    end = i + 1
    if tokens.word(end) != "." or tokens.spaced(end):
        return end
    if tokens.lower[i] not in word_list("sentence", "final"):
        return end
    goes_on = end + 1 < len(tokens) and tokens.surface(end + 1)[0].islower()
    return end + (goes_on or units.is_measured(tokens, end + 1))


def _spaced_groups(tokens: Tokens, units: Units, i: int) -> int:
    """Return the token after "5 000 000", else after "5".

    A unit follows, or it is all that a cell of a table holds.
    """
    end = i + 1
    if len(tokens.lower[i]) > _GROUP or tokens.lower[i].startswith("0"):
        return end
    while end < i + _MOST_GROUPS and _is_group(tokens, end):
        end += 1
    told = end > i + 1 and (
        units.is_measured(tokens, end)
        or _is_scale_word(tokens, units, end)
        or _is_cell(tokens, i, end)
    )
    return end if told else i + 1


def _is_cell(tokens: Tokens, first: int, last: int) -> bool:
    """Tell whether gaps as between the cells of a table stand on both sides."""
    text, start, end = tokens.text, tokens.start[first], tokens.end[last - 1]
    before, behind = text[max(0, start - 2) : start], text[end : end + 2]
    left = before in _GAPS or before.endswith(_BARS)
    return left and (not behind or behind in _GAPS or behind.startswith((*_BARS, "\n")))


def _is_group(tokens: Tokens, i: int) -> bool:
    """Tell whether exactly three digits stand one space behind a token of digits."""
    if not tokens.is_number(i) or tokens.start[i] != tokens.end[i - 1] + 1:
        return False
    whole, point, _ = tokens.lower[i].partition(".")
    following = tokens.is_number(i + 1) and tokens.spaced(i + 1)
    return (
        len(whole) == _GROUP
        and whole.isdigit()
        and tokens.text[tokens.end[i - 1]] == " "
        and "." not in tokens.lower[i - 1]
        and not (point and following)
    )


def _and_part(tokens: Tokens, numeral: Numeral) -> Numeral:
    """Add "and a half", or a fraction of one character ("½")."""
    i = numeral.last
    if tokens.words(i, "and", "a", "half"):
        return _plus(numeral, _HALF, i + 3)
    glyph = load_words()["glyph"].get(tokens.word(i))
    if glyph is None or not tokens.glued(i):
        return numeral
    return _plus(numeral, Decimal(glyph), i + 1)


def _plus(numeral: Numeral, part: Decimal, last: int) -> Numeral:
    exponent = part.as_tuple().exponent
    return evolve(
        numeral, value=total(numeral.value, part), place=int(exponent), last=last
    )


def _is_scale_word(tokens: Tokens, units: Units, i: int) -> bool:
    """Tell whether a scale stands at *i* that is no single letter."""
    return units.scale_at(tokens, i) is not None and len(tokens.lower[i]) > 1


def _scale_behind(
    tokens: Tokens, units: Units, numeral: Numeral, *, priced: bool
) -> int | None:
    i = numeral.last
    scale = units.scale_at(tokens, i)
    if scale is None or len(tokens.lower[i]) > 1:
        return scale
    # A single letter: "5m" is a number, "5 m" a length, "5m2" an area, "4K" a name.
    if not tokens.glued(i) or (tokens.glued(i + 1) and tokens.is_number(i + 1)):
        return None
    unit = units.unit_at(tokens, i)
    if unit is not None and unit[1] > i + 1:
        return None
    return scale if priced or tokens.surface(i) != "K" else None


# -- words -------------------------------------------------------------------------


def _half(tokens: Tokens, units: Units, i: int) -> Numeral | None:
    """Read "half a million", "half of", "fell by half"."""
    article = tokens.word(i + 1) == "a"
    if _is_scale_word(tokens, units, i + 1 + article):
        return _scaled_word(tokens, units, _HALF, i + 1 + article)
    of_whole = tokens.word(i + 1) in _WHOLES and tokens.word(i - 1) != "other"
    if of_whole or _stands_alone(tokens, i, i + 1, "half"):
        return Numeral(Decimal(50), i + 1, worded=True, fraction=True)
    return None


def _stands_alone(tokens: Tokens, first: int, last: int, name: str) -> bool:
    """Tell whether the fraction up to *last* is one without the word "of".

    "Fell by a fifth to", "half were", but neither "a fifth session" nor "first half".
    """
    behind = tokens.word(last)
    ends = last >= len(tokens) or tokens.kind[last] == MARK
    goes_on = ends or behind in word_list("fraction_behind", name)
    dated = behind == "a" and tokens.word(last + 1) in _TIMES and name != "half"
    before = tokens.word(first - 1)
    apart = before not in word_list("fraction_before", name)
    return (goes_on or dated) and apart and not tokens.joint(last)


def _article(tokens: Tokens, units: Units, i: int) -> Numeral | None:
    """Read "a third of", "a million", "a half million"."""
    if tokens.word(i + 1) in units.fractions:
        return _fraction(tokens, units, Decimal(1), i + 1)
    if _is_scale_word(tokens, units, i + 1):
        return _cardinal(tokens, units, i)
    return None


def _fraction(tokens: Tokens, units: Units, count: Decimal, i: int) -> Numeral | None:
    """Read on from "two" with "thirds of", "third more"; "a quarter of a million"."""
    fraction = units.fractions.get(tokens.word(i))
    if fraction is None:
        return None
    part = product(fraction, count)
    if tokens.words(i + 1, "of", "a") and _is_scale_word(tokens, units, i + 3):
        return _scaled_word(tokens, units, part, i + 3)
    if count == 1 and part == _HALF and _is_scale_word(tokens, units, i + 1):
        return _scaled_word(tokens, units, part, i + 1)
    told = tokens.word(i + 1) in word_list("fraction_behind", "of")
    told = told or _is_alone(tokens, i, count)
    if not told or not _is_share(tokens.word(i), count, part):
        return None
    return Numeral(_percent(part), i + 1, worded=True, fraction=True)


def _is_alone(tokens: Tokens, i: int, count: Decimal) -> bool:
    """Tell whether "quarter", "fifth" or the like at *i* needs no "of" behind it."""
    if tokens.word(i).startswith("quarter"):
        # "In three quarters" is a time, "three-quarters" is not.
        joined = count == 1 or tokens.joint(i) != ""
        return joined and _stands_alone(tokens, i - 1, i + 1, "quarter")
    return _stands_alone(tokens, i - 1, i + 1, "other")


def _in_ten(tokens: Tokens, units: Units, number: Numeral) -> Numeral | None:
    """Read on from "nine" with "in ten", "tonnes in ten", "out of every ten"."""
    at = number.last
    joint, behind = tokens.word(at), tokens.word(at + 1)
    if behind in _IN and joint not in _IN and joint != "of" and not tokens.joint(at):
        at, joint = at + 1, behind
    if joint not in _IN and not (joint == "of" and tokens.word(at + 1) in _EVERY):
        return None
    at += 1 + tokens.words(at, "out", "of")
    every = tokens.word(at) in _EVERY
    parts = _parts(tokens, units, at + every, every=every)
    if parts is None or not 0 < number.value < parts[0]:
        return None
    part = Decimal(number.value) / parts[0]
    return Numeral(_percent(part), parts[1], worded=True, fraction=True)


def _parts(
    tokens: Tokens, units: Units, i: int, *, every: bool
) -> tuple[Decimal, int] | None:
    """Return the number of parts at *i*, and the token behind it; None if it is none.

    "Seven in ten containers" has one, "seven in ten days" has none.
    """
    if tokens.is_number(i):
        read = read_digits(tokens.lower[i])
        value, end = (read[0], i + 1) if read else (Decimal(0), i)
        known = value in _ROUND
    else:
        value, end = units.numbers.get(tokens.word(i), Decimal(0)), i + 1
        if tokens.words(i, "a", "hundred") or tokens.words(i, "a", "thousand"):
            value, end = Decimal(10) ** units.scales[tokens.word(i + 1)], i + 2
        known = value in _PARTS
    timed = units.duration_at(tokens, end) or units.is_measured(tokens, end)
    return (value, end) if (known or every) and value and not timed else None


def _is_share(word: str, count: Decimal, part: Decimal) -> bool:
    """Tell a share from a time: "two quarters of growth" are half a year."""
    return part < 1 and (not word.startswith("quarter") or count % 2 == 1)


def _percent(part: Decimal) -> Decimal:
    """Return *part* in percent, with two decimals where it has no end."""
    hundred = product(part, Decimal(100))
    rounded = hundred.quantize(Decimal("0.01"))
    whole = rounded.to_integral_value()
    return whole if rounded == whole else rounded.normalize()


def _scaled_word(tokens: Tokens, units: Units, part: Decimal, i: int) -> Numeral | None:
    """Return *part* of the scale words that begin at *i*."""
    exponent, last = _scales(tokens, units, i)
    if exponent > _LARGEST_SCALE:
        return None
    return Numeral(scaled(part, exponent), last, scale=exponent, worded=True)


def _scales(tokens: Tokens, units: Units, i: int) -> tuple[int, int]:
    """Return the power of ten of the scale words from *i* on, and their end."""
    exponent = 0
    while exponent <= _LARGEST_SCALE and _is_scale_word(tokens, units, i):
        exponent += units.scale_at(tokens, i) or 0
        i += 1
    return exponent, i


def _cardinal(tokens: Tokens, units: Units, i: int) -> Numeral | None:
    """Read "twenty-three", "nine and a half million", "one hundred and two", "a"."""
    first = _term(tokens, units, i)
    if first is None:
        return None
    fraction = (
        None if first.scale else _fraction(tokens, units, first.value, first.last)
    )
    if fraction is None and not first.scale:
        fraction = _in_ten(tokens, units, first)
    if fraction is not None:
        return fraction
    numeral = first
    while (following := _next_term(tokens, units, numeral)) is not None:
        numeral = evolve(
            following,
            value=total(numeral.value, following.value),
            scale=following.scale or _HUNDRED,
        )
    return numeral if numeral.scale <= _LARGEST_SCALE else None


def _next_term(tokens: Tokens, units: Units, before: Numeral) -> Numeral | None:
    """Return the next lower term of a long number ("two million | five thousand")."""
    if before.scale < _THOUSAND:
        return None
    i = before.last
    if tokens.words(i, "and", "a", "half"):
        half = scaled(_HALF, before.scale)
        return Numeral(half, i + 3, scale=_HUNDRED, worded=True)
    joint = tokens.word(i) == "and"
    if tokens.word(i + joint) not in units.numbers:
        return None
    following = _term(tokens, units, i + joint)
    if following is None or following.scale >= before.scale:
        return None
    # "Two million and five thousand" are two numbers, "two million and five" is one.
    return None if joint and following.scale else following


def _term(tokens: Tokens, units: Units, i: int) -> Numeral | None:
    """Read a number below one thousand with the scale words behind it."""
    value, last = _hundreds(tokens, units, i)
    exponent, end = _scales(tokens, units, last)
    hundred = _HUNDRED if tokens.word(last - 1) == "hundred" else 0
    return Numeral(scaled(value, exponent), end, scale=hundred + exponent, worded=True)


def _hundreds(tokens: Tokens, units: Units, i: int) -> tuple[Decimal, int]:
    value, end = _tens(tokens, units, i)
    if tokens.word(end) != "hundred":
        return _with_decimals(tokens, units, value, end)
    value, end = scaled(value, _HUNDRED), end + 1
    at = end + (tokens.word(end) == "and")
    if tokens.word(at) not in units.numbers:
        return value, end
    rest, stop = _tens(tokens, units, at)
    # In "one hundred and two hundred" the second number begins anew.
    return (value, end) if tokens.word(stop) == "hundred" else (value + rest, stop)


def _tens(tokens: Tokens, units: Units, i: int) -> tuple[Decimal, int]:
    """Read "twenty-three", "seven", "a"."""
    value = units.numbers.get(tokens.word(i), Decimal(1))
    ones = units.numbers.get(tokens.word(i + 1), Decimal(0))
    if value >= _TWENTY and 0 < ones < _TEN:
        return value + ones, i + 2
    return value, i + 1


def _with_decimals(
    tokens: Tokens, units: Units, value: Decimal, i: int
) -> tuple[Decimal, int]:
    """Read "and a half", "point three five"."""
    if tokens.words(i, "and", "a", "half"):
        return total(value, _HALF), i + 3
    if tokens.word(i) != "point":
        return value, i
    said = (units.numbers.get(word) for word in tokens.lower[i + 1 : i + _MOST_SAID])
    digits = [*takewhile(lambda digit: digit is not None and digit < _TEN, said)]
    if not digits:
        return value, i
    decimals = Decimal("0." + "".join(map(str, digits)))
    return total(value, decimals), i + 1 + len(digits)
