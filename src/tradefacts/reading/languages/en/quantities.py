"""The grammar of English quantities: from tokens to stated numbers."""

from decimal import Decimal
from typing import Final

import attrs

from tradefacts.model import Per, Qualifier
from tradefacts.reading.languages.en.naming import Naming
from tradefacts.reading.languages.en.numerals import Numeral, read_numeral
from tradefacts.reading.languages.en.openings import Opening, read_opening
from tradefacts.reading.languages.en.ranges import RangeReader
from tradefacts.reading.languages.en.units import Money, Units
from tradefacts.reading.languages.en.words import ARTICLES, word_list
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
from tradefacts.reading.tokens import WORD, Tokens
from tradefacts.records import define, evolve, passing

__all__ = ["QuantityReader", "Units"]

#: A weight that has the name of a currency.
_POUND: Final = "pound"
_PER: Final = frozenset({"per", "a", "an", "/", "each"})
#: What stands before the unit of a price in its subject, and how far before it.
_EACH: Final = frozenset({"a", "an", "each", "every", "one", "per"})
_SUBJECT_REACH: Final = 12
#: How far before a number its verb may stand, with the hedge between, in tokens.
_HEDGED_VERB: Final = 4
#: How far a bracket with the amount in another currency reaches.
_LONGEST_BRACKET: Final = 9


@passing
class _Rate:
    """What a quantity is counted by."""

    unit: str | None = None
    #: How many of the unit one of its word is.
    factor: Decimal = Decimal(1)
    per: Per | None = None
    last: int = 0


@define
class QuantityReader:
    """Reads the quantity that begins at a token."""

    tokens: Tokens
    units: Units
    ranges: RangeReader = attrs.field(init=False)
    naming: Naming = attrs.field(init=False)

    def __attrs_post_init__(self) -> None:
        self.ranges = RangeReader(self.tokens, self.units)
        self.naming = Naming(self.tokens, self.units)

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
        upper = self.ranges.upper(opening, number)
        if upper is not None and not number.scale:
            number = number.times_ten(self.ranges.shared_scale(upper))
        last = upper.last if upper else number.last
        if self.naming.is_name(opening, number, last):
            return None
        mention = self._measured(opening, _stated(opening, number, upper), last, number)
        return None if mention is None else self._hedged(mention)

    def hedge(self, i: int) -> Qualifier | None:
        """Return the hedge that stands before token *i*, an article between or not."""
        hedge = self.units.hedge_before(self.tokens, i)
        if hedge is None and self.tokens.word(i - 1) in ARTICLES:
            return self.units.hedge_before(self.tokens, i - 1)
        return hedge

    def _hedged(self, mention: Mention) -> Mention:
        qualifier = self.hedge(mention.first)
        if qualifier is None:
            qualifier = self.units.hedge_behind(self.tokens, mention.last)
        if qualifier is None or not isinstance(mention.value, Stated):
            return mention
        return evolve(mention, value=evolve(mention.value, qualifier=qualifier))

    # -- the unit --------------------------------------------------------------------

    def _measured(
        self, opening: Opening, stated: Stated, last: int, number: Numeral
    ) -> Mention | None:
        """Return the quantity with what stands behind its number, up to *last*."""
        tokens, units, first = self.tokens, self.units, opening.first
        if number.fraction:
            return self._mention(PERCENT, first, last, stated.of("percent"))
        if opening.money is None and (ratio := units.ratio_at(tokens, last)):
            return self._ratio(first, stated, last, ratio)
        money = units.money_at(tokens, last)
        if money is not None and opening.money is None and self._weighs(last, money[1]):
            return self._mention(AMOUNT, first, money[1], stated.of(_POUND))
        if opening.money is not None or money is not None:
            behind, end = money or (None, last)
            scale = self.units.scale_at(tokens, end) if behind is not None else None
            if scale is not None and not stated.scale:
                stated, end = _scaled(stated, scale), end + 1  # "11.5 USD billion"
            return self._money(first, stated, end, opening.money or behind)
        mention = self._amount(first, stated, last)
        if mention is not None or units.duration_at(tokens, last):
            return mention
        return self._mention(COUNT, first, last, stated)

    def _weighs(self, first: int, last: int) -> bool:
        """Tell whether pounds are those of goods ("5 million pounds of tea")."""
        tokens = self.tokens
        if last - first > 1 or tokens.lower[first] not in word_list("pounds", "words"):
            return False
        of = tokens.word(last) == "of" and last + 1 < len(tokens)
        paid = word_list("pounds", "paid")
        return of and tokens.lower[last + 1] not in paid

    def _money(
        self, first: int, stated: Stated, last: int, money: Money | None
    ) -> Mention | None:
        if money is None:
            return None
        stated, last = self._extended(first, stated, last, money.code)
        rate = self._rate(last)
        if rate.unit is None and rate.per is None and not stated.scale:
            rate = self._rate_before(first) or rate
        unit = f"{money.code}/{rate.unit}" if rate.unit else money.code
        stated = stated.of(unit, guessed=money.guessed, per=rate.per)
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
        stated = stated.of(name, measure=word.measure, per=rate.per)
        return self._mention(AMOUNT, first, end, stated.times(word.factor))

    def _ratio(
        self, first: int, stated: Stated, last: int, ratio: tuple[str, int]
    ) -> Mention | None:
        unit, end = ratio
        if unit == "percent":
            stated, end = self._extended(first, stated.of(unit), end, unit)
            return self._mention(PERCENT, first, end, stated)
        if unit == "fold":
            if self._counts_journeys(first, end):
                return self._mention(COUNT, first, last, stated)
            deed = self.tokens.word(first - 1) in word_list("often", "verbs")
            often = deed or self.units.time_at(self.tokens, end) is not None
            return None if often else self._mention(FOLD, first, end, stated.of(unit))
        # "Two points" are arguments, "two percentage points" are not.
        if stated.worded and not stated.scale and self._is_bare_point(last, end):
            return None
        return self._mention(POINTS, first, end, stated.of(unit))

    def _counts_journeys(self, first: int, last: int) -> bool:
        """Tell whether "900 times" says how often something went, not how much more."""
        before = self.tokens.lower[max(0, first - _HEDGED_VERB) : first]
        if word_list("running", "verbs").isdisjoint(before):
            return False
        return self.tokens.word(last) not in word_list("running", "multiplied")

    def _is_bare_point(self, first: int, last: int) -> bool:
        return last == first + 1 and self.tokens.lower[first].startswith("point")

    def _extended(
        self, first: int, stated: Stated, last: int, unit: str
    ) -> tuple[Stated, int]:
        """Read on where both ends have their unit: "3% to 5%"."""
        second = self.ranges.second(first, last, unit)
        if stated.upper is not None or second is None:
            return stated, last
        upper, end = second
        lower = stated.value
        if (upper < 0) == (lower < 0) and upper.copy_abs() <= lower.copy_abs():
            return stated, last
        return evolve(stated, upper=upper), end

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

    def _rate_before(self, first: int) -> _Rate | None:
        """Return the unit that a price is of, in its subject ("a tonne cost")."""
        tokens = self.tokens
        for i in range(first - 1, max(-1, first - _SUBJECT_REACH), -1):
            if tokens.kind[i] != WORD:
                return None
            if tokens.lower[i] not in _EACH:
                continue
            found = self.units.unit_at(tokens, i + 1)
            if found is not None and found[0].name != "1":
                return _Rate(unit=found[0].name, factor=found[0].factor)
        return None

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
        fraction=number.fraction,
        sign=opening.sign,
    )


def _scaled(stated: Stated, scale: int) -> Stated:
    factor = Decimal(f"1E{scale}")
    return evolve(stated.times(factor), scale=scale)


def _divided(stated: Stated, factor: Decimal) -> Stated:
    """Return a price in the unit that its word is a multiple of ("per kilotonne")."""
    # All factors are powers of ten, so the inverse has an end.
    return stated if factor == 1 else stated.times(1 / factor)
