"""The grammar of English quantities: from tokens to stated numbers."""

from decimal import Decimal
from typing import Final

import attrs

from tradefacts.model import Per, Qualifier
from tradefacts.reading.characters import DASH
from tradefacts.reading.languages.en.naming import Naming
from tradefacts.reading.languages.en.numerals import Numeral, read_numeral
from tradefacts.reading.languages.en.openings import Opening, read_opening
from tradefacts.reading.languages.en.units import Money, Units
from tradefacts.reading.mentions import (
    AMOUNT,
    COUNT,
    FOLD,
    MONEY,
    PERCENT,
    POINTS,
    Mention,
    Stated,
)
from tradefacts.reading.numbers import product
from tradefacts.reading.tokens import WORD, Tokens

__all__ = ["QuantityReader", "Units"]

_ARTICLES: Final = frozenset({"a", "an"})
_PER: Final = frozenset({"per", "a", "an", "/", "each"})
_TO: Final = frozenset({"to", DASH, "-"})
#: Before one of these "3 to 5" is a change, no range.
_CHANGES: Final = frozenset({"from", "by"})
#: Before one of these "3% to 5%" is a range.
_RANGES: Final = frozenset({"between", "of", "at", "about", "around", "by"})
#: "From 1997 to 135.2 billion": a year and an amount.
_LARGEST_UNSCALED: Final = 1000
#: How far a bracket with the amount in another currency reaches.
_LONGEST_BRACKET: Final = 9


@attrs.frozen
class _Rate:
    """What a quantity is counted by."""

    unit: str | None = None
    #: How many of the unit one of its word is.
    factor: Decimal = Decimal(1)
    per: Per | None = None
    last: int = 0


@attrs.frozen
class QuantityReader:
    """Reads the quantity that begins at a token."""

    tokens: Tokens
    units: Units

    def read(self, i: int) -> Mention | None:
        """Return the quantity that begins at token *i*, or None.

        A sign or a currency before the number belongs to it; a hedge does not, but
        tells the qualifier.
        """
        tokens, units = self.tokens, self.units
        opening = read_opening(tokens, units, i)
        if opening is None:
            return None
        priced = opening.money is not None
        number = read_numeral(tokens, units, opening.number, priced=priced)
        if number is None:
            return None
        upper = self._upper(opening, number)
        if upper is not None and not number.scale:
            number = number.times_ten(self._shared_scale(upper))
        last = upper.last if upper else number.last
        if Naming(tokens, units).is_name(opening, number, last):
            return None
        mention = self._measured(opening, _stated(opening, number, upper), last, number)
        return None if mention is None else self._hedged(mention)

    def hedge(self, i: int) -> Qualifier | None:
        """Return the hedge that stands before token *i*, an article between or not."""
        hedge = self.units.hedge_before(self.tokens, i)
        if hedge is None and self.tokens.word(i - 1) in _ARTICLES:
            return self.units.hedge_before(self.tokens, i - 1)
        return hedge

    def _hedged(self, mention: Mention) -> Mention:
        qualifier = self.hedge(mention.first)
        if qualifier is None:
            qualifier = self.units.hedge_behind(self.tokens, mention.last)
        if qualifier is None or not isinstance(mention.value, Stated):
            return mention
        return attrs.evolve(
            mention, value=attrs.evolve(mention.value, qualifier=qualifier)
        )

    # -- ranges ----------------------------------------------------------------------

    def _upper(self, opening: Opening, number: Numeral) -> Numeral | None:
        """Return the upper end of a range ("3 to 5 percent", "3-5 percent")."""
        at = self._upper_start(opening, number)
        if at is None or at >= len(self.tokens):
            return None
        upper = read_numeral(self.tokens, self.units, at)
        if upper is None or upper.fraction or number.fraction:
            return None
        scale = self._shared_scale(upper)
        if scale and not number.scale and number.value >= _LARGEST_UNSCALED:
            return None
        lower = number if number.scale else number.times_ten(scale)
        if upper.value <= lower.value:
            return None
        return upper if self._is_range(opening, number, upper) else None

    def _upper_start(self, opening: Opening, number: Numeral) -> int | None:
        tokens, i = self.tokens, number.last
        before = tokens.word(opening.first - 1)
        joint = tokens.word(i)
        if i < len(tokens) and tokens.joined[i]:
            return i
        if joint in _TO and before not in _CHANGES:
            return i + 1
        return i + 1 if joint == "and" and before == "between" else None

    def _shared_scale(self, upper: Numeral) -> int:
        """Return the scale that the lower end shares: "3 to 5 million"."""
        ends = self.tokens.word(upper.last - 1) in self.units.scales
        return upper.scale if ends else 0

    def _is_range(self, opening: Opening, number: Numeral, upper: Numeral) -> bool:
        """Tell whether something is counted by both numbers."""
        tokens, i = self.tokens, upper.last
        if upper.scale or self.units.is_measured(tokens, i):
            return True
        joined = (
            tokens.joined[number.last] or tokens.word(opening.first - 1) == "between"
        )
        counted = i < len(tokens) and tokens.kind[i] == WORD and tokens.spaced(i)
        return joined and counted and opening.bare and not number.worded

    # -- the unit --------------------------------------------------------------------

    def _measured(
        self, opening: Opening, stated: Stated, last: int, number: Numeral
    ) -> Mention | None:
        """Return the quantity with what stands behind its number, up to *last*."""
        tokens, units, first = self.tokens, self.units, opening.first
        if number.fraction:
            return self._mention(PERCENT, first, last, _of(stated, "percent"))
        if opening.money is None and (ratio := units.ratio_at(tokens, last)):
            return self._ratio(first, stated, last, ratio)
        money = units.money_at(tokens, last)
        if opening.money is not None or money is not None:
            behind, end = money or (None, last)
            return self._money(first, stated, end, opening.money or behind)
        mention = self._amount(first, stated, last)
        if mention is not None or units.duration_at(tokens, last):
            return mention
        return self._mention(COUNT, first, last, stated)

    def _money(
        self, first: int, stated: Stated, last: int, money: Money | None
    ) -> Mention | None:
        if money is None:
            return None
        rate = self._rate(last)
        unit = f"{money.code}/{rate.unit}" if rate.unit else money.code
        stated = attrs.evolve(stated, unit=unit, guessed=money.guessed, per=rate.per)
        return self._mention(MONEY, first, last, _divided(stated, rate.factor))

    def _amount(self, first: int, stated: Stated, last: int) -> Mention | None:
        found = self.units.unit_at(self.tokens, last)
        if found is None:
            return None
        word, end = found
        # "Two units", "three pieces": too few to be a figure of trade.
        if word.name == "1" and stated.worded and not stated.scale:
            return None
        name, rate = word.name, self._rate(end)
        if rate.per and name != "1" and self.tokens.word(end) in _PER:
            name, end, rate = f"{name}/{rate.per}", rate.last, _Rate()
        stated = attrs.evolve(stated, unit=name, measure=word.measure, per=rate.per)
        return self._mention(AMOUNT, first, end, _times(stated, word.factor))

    def _ratio(
        self, first: int, stated: Stated, last: int, ratio: tuple[str, int]
    ) -> Mention | None:
        unit, end = ratio
        if unit == "percent":
            return self._percent(first, _of(stated, unit), end)
        if unit == "fold":
            often = self.units.time_at(self.tokens, end) is not None
            return None if often else self._mention(FOLD, first, end, _of(stated, unit))
        # "Two points" are arguments, "two percentage points" are not.
        if stated.worded and not stated.scale and self._is_bare_point(last, end):
            return None
        return self._mention(POINTS, first, end, _of(stated, unit))

    def _is_bare_point(self, first: int, last: int) -> bool:
        return last == first + 1 and self.tokens.lower[first].startswith("point")

    def _percent(self, first: int, stated: Stated, last: int) -> Mention:
        """Read on where both ends have their sign: "3% to 5%", "3%-5%"."""
        upper = self._percent_behind(first, last) if stated.upper is None else None
        if upper is not None and upper.value > stated.value:
            stated = attrs.evolve(stated, upper=upper.value)
            ratio = self.units.ratio_at(self.tokens, upper.last)
            last = ratio[1] if ratio else upper.last
        return self._mention(PERCENT, first, last, stated)

    def _percent_behind(self, first: int, last: int) -> Numeral | None:
        """Return the upper end of a range whose lower end was read up to *last*."""
        tokens, units = self.tokens, self.units
        before, joint = tokens.word(first - 1), tokens.word(last)
        joined = bool(tokens.joint(last)) or (joint in _TO and joint != "to")
        worded = joint == "to" or (joint == "and" and before == "between")
        if not joined and not (worded and before in _RANGES - _CHANGES):
            return None
        at = last + (not tokens.joint(last))
        if not tokens.is_number(at) or (joined and before in ("from", "to")):
            return None
        upper = read_numeral(tokens, units, at)
        ratio = units.ratio_at(tokens, upper.last) if upper else None
        return upper if ratio and ratio[0] == "percent" else None

    # -- rates -----------------------------------------------------------------------

    def _rate(self, i: int) -> _Rate:
        """Return the unit or the time that is counted by ("per tonne", "a day")."""
        tokens, units = self.tokens, self.units
        time = units.time_at(tokens, i)
        if time is not None:
            return _Rate(per=time[0], last=time[1])
        at = self._behind_bracket(i)
        if tokens.word(at) not in _PER:
            return _Rate()
        found = units.unit_at(tokens, at + 1)
        if found is None:
            return _Rate()
        word, last = found
        if word.name == "1":
            return _Rate(per="item", last=last) if at == i else _Rate()
        return _Rate(unit=word.name, factor=word.factor, last=last)

    def _behind_bracket(self, i: int) -> int:
        """Return the token behind a bracket ("2,798 yuan (394 dollars) per tonne")."""
        tokens = self.tokens
        if tokens.word(i) == "(":
            bracket = tokens.lower[i : i + _LONGEST_BRACKET]
            return i + bracket.index(")") + 1 if ")" in bracket else i
        return i + (tokens.word(i) == ")")

    def _mention(self, kind: str, first: int, last: int, stated: Stated) -> Mention:
        tokens = self.tokens
        return Mention(
            kind, tokens.start[first], tokens.end[last - 1], stated, first, last
        )


def _stated(opening: Opening, number: Numeral, upper: Numeral | None) -> Stated:
    # Decimal's minus would round to 28 digits.
    value = number.value.copy_negate() if opening.sign < 0 else number.value
    return Stated(
        value,
        number.step,
        None,
        upper=upper.value if upper else None,
        scale=number.scale,
        worded=number.worded,
        sign=opening.sign,
    )


def _of(stated: Stated, unit: str) -> Stated:
    return attrs.evolve(stated, unit=unit)


def _times(stated: Stated, factor: Decimal) -> Stated:
    """Return *stated* in the unit that its word is a multiple of ("kilotonne")."""
    if factor == 1:
        return stated
    return attrs.evolve(
        stated,
        value=product(stated.value, factor),
        step=product(stated.step, factor),
        upper=None if stated.upper is None else product(stated.upper, factor),
    )


def _divided(stated: Stated, factor: Decimal) -> Stated:
    """Return a price in the unit that its word is a multiple of ("per kilotonne")."""
    # All factors are powers of ten, so the inverse has an end.
    return _times(stated, 1 / factor)
