"""Scales: from values and days to places in a picture."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal
from typing import Final

from tradefacts.model import Interval, Period
from tradefacts.records import frozen

__all__ = ["Axis", "Days"]

#: So many lines part the axis of values, at most.
_LINES: Final = 5
_STEPS: Final = (Decimal(1), Decimal(2), Decimal(5), Decimal(10))
_TENTH: Final = Decimal("0.1")


@frozen
class Axis:
    """The axis of values: it holds zero and all that it is made for."""

    low: Decimal
    high: Decimal
    step: Decimal
    #: Where the highest value stands, and the lowest.
    top: Decimal
    bottom: Decimal

    @classmethod
    def over(cls, values: Iterable[Decimal], top: Decimal, bottom: Decimal) -> "Axis":
        """Return the axis of *values*, with lines at round numbers."""
        held = [Decimal(0), *values]
        low, high = min(held), max(held)
        step = _step((high - low) or Decimal(1))
        first = (low / step).to_integral_value(ROUND_FLOOR)
        last = (high / step).to_integral_value(ROUND_CEILING)
        return cls(first * step, max(last, first + 1) * step, step, top, bottom)

    @property
    def lines(self) -> Iterator[Decimal]:
        """The values at which lines stand, from the lowest."""
        count = int((self.high - self.low) / self.step)
        return (self.low + number * self.step for number in range(count + 1))

    def y(self, value: Decimal) -> Decimal:
        """Return where *value* stands."""
        share = (self.high - value) / (self.high - self.low)
        return _rounded(self.top + share * (self.bottom - self.top))

    def span(self, interval: Interval) -> tuple[Decimal, Decimal]:
        """Return where *interval* begins and ends, from the top; an open end at it."""
        low, high = interval.low, interval.high
        first = high if high is not None else low
        last = low if low is not None else high
        return self.y(first or Decimal(0)), self.y(last or Decimal(0))


@frozen
class Days:
    """The axis of time: from the first day of all periods to the last."""

    first: date
    last: date
    left: Decimal
    right: Decimal

    @classmethod
    def over(cls, periods: Sequence[Period], left: Decimal, right: Decimal) -> "Days":
        """Return the axis of *periods*."""
        first = min(period.start for period in periods)
        last = max(period.end for period in periods)
        return cls(first, last, left, right)

    def span(self, period: Period) -> tuple[Decimal, Decimal]:
        """Return where *period* begins and ends."""
        start, end = (period.start - self.first).days, (period.end - self.first).days
        return self._x(start), self._x(end + 1)

    def _x(self, days: int) -> Decimal:
        count = (self.last - self.first).days + 1
        return _rounded(self.left + (self.right - self.left) * days / count)


def _step(span: Decimal) -> Decimal:
    """Return the round number that goes into *span* no more than `_LINES` times."""
    power = Decimal(1).scaleb((span / _LINES).adjusted())
    return next(s * power for s in _STEPS if s * power * _LINES >= span)


def _rounded(place: Decimal) -> Decimal:
    return place.quantize(_TENTH)
