"""English ranges: "3 to 5 percent", "3%-5%", "between $3 billion and $5 billion"."""

from decimal import Decimal
from typing import Final

from tradefacts.reading.characters import DASH
from tradefacts.reading.languages.en.numerals import Numeral, read_numeral
from tradefacts.reading.languages.en.openings import Opening, read_opening
from tradefacts.reading.languages.en.units import Units
from tradefacts.reading.tokens import WORD, Tokens
from tradefacts.records import passing

_DASHES: Final = frozenset({DASH, "-"})
_TO: Final = _DASHES | {"to"}
#: Before one of these "3 to 5" is a change, no range.
_CHANGES: Final = frozenset({"from", "by"})
#: How far before its amount a noun of change may stand, in tokens.
_CHANGE_REACH: Final = 8
_CHANGE_NOUNS: Final = frozenset({
    "increase", "decrease", "rise", "fall", "drop", "decline", "gain", "jump",
})  # fmt: skip
#: Before one of these, or nothing, "3% to 5%" is a range.
_RANGES: Final = frozenset({"between", "of", "at", "about", "around", ""})
#: What a year stands behind, how it begins, and how many digits it has.
_DURING: Final = frozenset({"in", "during", "throughout", "for"})
_CENTURIES: Final = frozenset({"19", "20"})
_DIGITS: Final = 4
#: "From 1997 to 135.2 billion": a year and an amount.
_LARGEST_UNSCALED: Final = 1000


@passing
class RangeReader:
    """Reads on from the lower end of a range to its upper end."""

    tokens: Tokens
    units: Units

    def upper(self, opening: Opening, number: Numeral) -> Numeral | None:
        """Return the upper end behind *number*; both share what is counted."""
        start = self._start(opening, number)
        if start is None or number.fraction or self._is_year(opening, number):
            return None
        upper = read_numeral(self.tokens, self.units, start.number)
        if upper is None or upper.fraction:
            return None
        scale = self.shared_scale(upper)
        if scale and not number.scale and number.value >= _LARGEST_UNSCALED:
            return None
        lower = number if number.scale else number.times_ten(scale)
        if upper.value <= lower.value:
            return None
        return upper if self._is_counted(opening, number, upper) else None

    def _is_year(self, opening: Opening, number: Numeral) -> bool:
        """Tell whether the lower end is a year ("fell in 2021 to 19,266 tonnes")."""
        digits = self.tokens.surface(number.last - 1)
        year = digits.isdigit() and digits[:2] in _CENTURIES and len(digits) == _DIGITS
        return year and self._before(opening.first) in _DURING

    def shared_scale(self, upper: Numeral) -> int:
        """Return the scale that the lower end shares: "3 to 5 million"."""
        ends = self.tokens.word(upper.last - 1) in self.units.scales
        return upper.scale if ends else 0

    def second(self, first: int, last: int, unit: str) -> tuple[Decimal, int] | None:
        """Return the upper end that repeats the unit, and the token behind it.

        The lower end stands from *first* to *last*, its unit included.
        """
        at = self._second_start(first, last)
        opening = read_opening(self.tokens, self.units, at) if at is not None else None
        if opening is None or self.tokens.joint(opening.number + 1):
            return None
        number = read_numeral(self.tokens, self.units, opening.number)
        end = self._unit_end(opening, number, unit) if number else None
        if number is None or end is None:
            return None
        negative = opening.sign < 0
        return (number.value.copy_negate() if negative else number.value), end

    # -- where the upper end begins --------------------------------------------------

    def _before(self, first: int) -> str:
        return self.tokens.word(first - 1)

    def _start(self, opening: Opening, number: Numeral) -> Opening | None:
        """Return what opens the upper end; a currency must be the same again."""
        tokens, i = self.tokens, number.last
        before, joint = self._before(opening.first), tokens.word(i)
        between = joint == "and" and before == "between"
        if tokens.joint(i):
            at = i
        elif between or (joint in _TO and before not in _CHANGES):
            at = i + 1
        elif (before, joint) == ("by", "to") and self._is_percent(i + 1):
            at = i + 1  # "by 3 to 5 percent" moves by, not to
        else:
            return None
        upper = read_opening(tokens, self.units, at)
        if upper is None or upper.sign:
            return None
        if upper.money is None:
            return upper
        # "Rose $3 billion to $5 billion" are two amounts.
        same = opening.money == upper.money and (between or joint in _DASHES)
        return upper if same else None

    def _is_percent(self, i: int) -> bool:
        number = read_numeral(self.tokens, self.units, i)
        ratio = self.units.ratio_at(self.tokens, number.last) if number else None
        return ratio is not None

    def _second_start(self, first: int, last: int) -> int | None:
        before, joint = self._before(first), self.tokens.word(last)
        if self.tokens.joint(last):
            return last if before not in ("from", "to") else None
        if joint in _DASHES:
            return last + 1 if before not in ("from", "to") else None
        between = joint == "and" and before == "between"
        joined = joint == "to" and before in _RANGES
        return last + 1 if between or (joined and not self._is_change(first)) else None

    def _is_change(self, first: int) -> bool:
        """Tell whether a change is told before its level ("a rise in X of 3 to 9")."""
        said = self.tokens.lower[max(0, first - _CHANGE_REACH) : first]
        return "in" in said and not _CHANGE_NOUNS.isdisjoint(said)

    # -- what both ends count --------------------------------------------------------

    def _is_counted(self, opening: Opening, number: Numeral, upper: Numeral) -> bool:
        """Tell whether something is counted by both numbers."""
        tokens, i = self.tokens, upper.last
        if upper.scale or opening.money or self.units.is_measured(tokens, i):
            return True
        close = tokens.joint(number.last) or self._before(opening.first) == "between"
        counted = i < len(tokens) and tokens.kind[i] == WORD and tokens.spaced(i)
        return bool(close) and counted and opening.bare and not number.worded

    def _unit_end(self, opening: Opening, number: Numeral, unit: str) -> int | None:
        """Return the token behind the unit of the upper end, if it is *unit*."""
        if opening.money is not None:
            return number.last if opening.money.code == unit else None
        ratio = self.units.ratio_at(self.tokens, number.last)
        if ratio is not None:
            return ratio[1] if ratio[0] == unit else None
        money = self.units.money_at(self.tokens, number.last)
        return money[1] if money and money[0].code == unit else None
