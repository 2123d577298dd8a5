"""How far a printed figure may be from the true one, in what checks compare.

The interval of a quantity is half a unit of its last digit to each side. Checks are
more patient: digits may have been cut off instead of rounded, the zeros at the end
of a whole number may be rounding, and a word such as "doubled" is no measurement.
"""

import re
from decimal import Decimal
from typing import Final

from tradefacts.checking.arithmetic import scaled, union
from tradefacts.model import Claim, Interval, Quantity
from tradefacts.reading.characters import plain

__all__ = ["is_far", "loose", "spread", "stated", "step_of", "widened"]

_HALF: Final = Decimal("0.5")
_TEN: Final = Decimal(10)
#: How far words without digits ("half", "doubled") may be off.
_WORDS: Final = Decimal("0.1")
#: How far a bound ("over", "nearly") may be off.
_BOUND: Final = Decimal("0.005")
#: The zeros at the end are rounding only as far as this part of the figure.
_ZEROS: Final = Decimal("0.1")
#: What is further off than this, up or down, was not misprinted.
_FAR: Final = Decimal("1.5")
#: More digits than any figure is printed with.
_DIGITS: Final = 20
_DECIMALS_RE: Final = re.compile(r"\d\.\d")


def stated(claim: Claim) -> Interval:
    """Return the interval of the printed digits; a claim without a value has any."""
    return claim.quantity.interval if claim.quantity else Interval(None, None)


def loose(claim: Claim) -> Interval:
    """Return the numbers that the claim is compatible with, however it was rounded."""
    quantity = claim.quantity
    if quantity is None:
        return Interval(None, None)
    return widened(
        quantity, _DECIMALS_RE.search(plain(claim.evidence.quote)) is not None
    )


def widened(quantity: Quantity, decimals: bool) -> Interval:  # noqa: FBT001
    """Return the interval of *quantity*, opened; *decimals* say that zeros count."""
    low, high, value = quantity.low, quantity.high, quantity.value
    if low is None or high is None:
        return _with_slack(Interval(low, high), abs(value) * _BOUND)
    if low == high:
        return _with_slack(Interval(low, high), abs(value) * _WORDS)
    step = high - low
    if value - low != high - value:
        return Interval(low, high)  # a range, both ends as printed
    rounding = step if decimals else rounded_step(value, step)
    nearest = _with_slack(Interval(value, value), rounding * _HALF)
    away = value + step.copy_sign(value)
    return union(nearest, Interval(min(value, away), max(value, away)))


def rounded_step(value: Decimal, step: Decimal) -> Decimal:
    """Return the unit of the last digit that is no zero, within reason."""
    digits = abs(value / step)
    is_whole = digits == digits.to_integral_value()
    if not is_whole or not digits or digits.adjusted() > _DIGITS:
        return step
    while digits % _TEN == 0 and step * _TEN <= abs(value) * _ZEROS:
        digits, step = digits / _TEN, step * _TEN
    return step


def step_of(quantity: Quantity) -> Decimal | None:
    """Return one unit of the last printed digit; None where it is not known."""
    low, high, value = quantity.low, quantity.high, quantity.value
    if low is None or high is None or low == high or value - low != high - value:
        return None
    return high - low


def spread(interval: Interval, share: Decimal) -> Interval:
    """Return *interval*, wider by *share* of its bounds on each side."""
    return union(scaled(interval, 1 - share), scaled(interval, 1 + share), interval)


def is_far(interval: Interval, other: Interval) -> bool:
    """Say whether *interval* is so far off *other* that it is no misprint of it.

    It is of another period, then, or of another thing.
    """
    wide = union(scaled(other, _FAR), scaled(other, 1 / _FAR))
    return not wide.overlaps(interval)


def _with_slack(interval: Interval, slack: Decimal) -> Interval:
    return Interval(
        None if interval.low is None else interval.low - slack,
        None if interval.high is None else interval.high + slack,
    )
