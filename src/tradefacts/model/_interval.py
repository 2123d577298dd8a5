"""Closed intervals of decimal numbers, and arithmetic on them that never rounds."""

from decimal import MAX_EMAX, MAX_PREC, MIN_EMIN, Context, Decimal, Inexact
from typing import Final

import attrs

from tradefacts.records import frozen

# Sums and products of finite decimals are finite decimals: with all the digits
# that they need nothing is rounded, and the trap proves it.
EXACT: Final = Context(prec=MAX_PREC, Emax=MAX_EMAX, Emin=MIN_EMIN, traps=[Inexact])


@frozen
class Interval:
    """All numbers from `low` to `high`, both included; None is no bound.

    >>> Decimal("43.85") in Interval(Decimal("43.845"), Decimal("43.855"))
    True

    Raises:
        ValueError: `low` is above `high`.
    """

    #: The lowest number, or None where the interval has no lower bound.
    low: Decimal | None
    #: The highest number, or None where the interval has no upper bound.
    high: Decimal | None = attrs.field()

    @high.validator
    def _above_low(
        self, _: "attrs.Attribute[Decimal | None]", high: Decimal | None
    ) -> None:
        if self.low is not None and high is not None and high < self.low:
            raise ValueError(f"interval from {self.low} to {high} is empty")

    def __contains__(self, number: Decimal) -> bool:
        """Say whether *number* lies within, the bounds included."""
        return not (
            (self.low is not None and number < self.low)
            or (self.high is not None and number > self.high)
        )

    def overlaps(self, other: "Interval") -> bool:
        """Say whether the two have at least one number in common."""
        return _reaches(self.high, other.low) and _reaches(other.high, self.low)

    def __add__(self, other: "Interval") -> "Interval":
        """Return all sums of a number of this and a number of *other*."""
        if not isinstance(other, Interval):
            return NotImplemented
        return Interval(_sum(self.low, other.low), _sum(self.high, other.high))

    def __sub__(self, other: "Interval") -> "Interval":
        """Return all differences of a number of this and a number of *other*."""
        if not isinstance(other, Interval):
            return NotImplemented
        return self + -other

    def __neg__(self) -> "Interval":
        """Return the interval mirrored at zero."""
        return Interval(_negative(self.high), _negative(self.low))


def _reaches(high: Decimal | None, low: Decimal | None) -> bool:
    return high is None or low is None or high >= low


def _sum(left: Decimal | None, right: Decimal | None) -> Decimal | None:
    return None if left is None or right is None else EXACT.add(left, right)


def _negative(bound: Decimal | None) -> Decimal | None:
    return None if bound is None else bound.copy_negate()
