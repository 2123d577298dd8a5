"""Arithmetic on intervals that never loses the true value.

Sums are exact; products and quotients are rounded outward, the lower bound down and
the upper bound up. In each formula below every input stands once, so that the result
is the narrowest that holds all true values.
"""

from collections.abc import Callable, Iterable
from decimal import (
    MAX_EMAX,
    MIN_EMIN,
    ROUND_CEILING,
    ROUND_FLOOR,
    Context,
    Decimal,
)
from functools import reduce
from typing import Final, TypeAlias

from tradefacts.model import Interval

__all__ = [
    "ANY",
    "base_of_growth",
    "change_of_growth",
    "clipped",
    "growth_of_change",
    "growth_of_levels",
    "intersection",
    "level_of_growth",
    "part_of_share",
    "product",
    "quotient",
    "scaled",
    "share_of_levels",
    "union",
    "whole_of_share",
]

_Operation: TypeAlias = Callable[[Context, Decimal, Decimal], Decimal]

#: More digits than any figure of trade has, few enough to be quick.
_DIGITS: Final = 50
_DOWN: Final = Context(_DIGITS, ROUND_FLOOR, MIN_EMIN, MAX_EMAX, traps=[])
_UP: Final = Context(_DIGITS, ROUND_CEILING, MIN_EMIN, MAX_EMAX, traps=[])
_INFINITY: Final = Decimal("Infinity")
_ZERO: Final = Decimal(0)
_ONE: Final = Interval(Decimal(1), Decimal(1))
_HUNDRED: Final = Interval(Decimal(100), Decimal(100))
_HUNDREDTH: Final = Interval(Decimal("0.01"), Decimal("0.01"))
#: All numbers.
ANY: Final = Interval(None, None)


def product(left: Interval, right: Interval) -> Interval:
    """Return all products of a number of *left* and a number of *right*."""
    return _at_corners(_times, left, right)


def quotient(left: Interval, right: Interval) -> Interval:
    """Return all quotients; without a bound where *right* comes near zero."""
    low, high = _bounds(right)
    if low < 0 < high or low == high == 0:
        return ANY
    if low == 0:  # from above: the quotients go to infinity with the sign of left
        return _at_corners(_over_positive, left, right)
    if high == 0:
        return quotient(-left, -right)
    return _at_corners(_over, left, right)


def scaled(interval: Interval, factor: Decimal) -> Interval:
    """Return *interval* times *factor*."""
    return product(interval, Interval(factor, factor))


def intersection(intervals: Iterable[Interval]) -> Interval | None:
    """Return what all *intervals* have in common; None if that is nothing."""
    low, high = -_INFINITY, _INFINITY
    for interval in intervals:
        lowest, highest = _bounds(interval)
        low, high = max(low, lowest), min(high, highest)
    return _interval(low, high) if low <= high else None


def union(first: Interval, *others: Interval) -> Interval:
    """Return the narrowest interval that holds all the given ones."""
    return reduce(_joined, others, first)


def clipped(interval: Interval) -> Interval:
    """Return *interval* without what lies below zero, where something is left."""
    return intersection((interval, Interval(_ZERO, None))) or interval


# --- formulas: growth and shares in percent ---------------------------------------


def base_of_growth(level: Interval, growth: Interval) -> Interval:
    """Return the level before, from the level after and its *growth*."""
    return quotient(level, _factor(growth))


def level_of_growth(base: Interval, growth: Interval) -> Interval:
    """Return the level after, from the level before and its *growth*."""
    return product(base, _factor(growth))


def change_of_growth(level: Interval, growth: Interval) -> Interval:
    """Return how much a level grew, from the level after and its *growth*."""
    return product(level, _ONE - quotient(_ONE, _factor(growth)))


def growth_of_levels(level: Interval, base: Interval) -> Interval:
    """Return the growth from *base* to *level*."""
    return product(quotient(level, base) - _ONE, _HUNDRED)


def growth_of_change(level: Interval, change: Interval) -> Interval:
    """Return the growth to *level*, of which *change* is new.

    It is 1 / (level / change - 1), and where the change may be nothing, its inverse.
    """
    low, high = _bounds(change)
    if low > 0 or high < 0:
        ratio = quotient(_ONE, quotient(level, change) - _ONE)
        return product(ratio, _HUNDRED)
    return growth_of_levels(level, level - change)


def part_of_share(whole: Interval, share: Interval) -> Interval:
    """Return the part that is *share* percent of *whole*."""
    return product(whole, product(share, _HUNDREDTH))


def whole_of_share(part: Interval, share: Interval) -> Interval:
    """Return the whole of which *part* is *share* percent."""
    return product(quotient(part, share), _HUNDRED)


def share_of_levels(part: Interval, whole: Interval) -> Interval:
    """Return how many percent *part* is of *whole*."""
    return product(quotient(part, whole), _HUNDRED)


def _factor(growth: Interval) -> Interval:
    return _ONE + product(growth, _HUNDREDTH)


# --- corners ----------------------------------------------------------------------


def _at_corners(operation: _Operation, left: Interval, right: Interval) -> Interval:
    """Return the least and the greatest value of a monotone *operation*."""
    corners = [(a, b) for a in _bounds(left) for b in _bounds(right)]
    return _interval(
        min(operation(_DOWN, a, b) for a, b in corners),
        max(operation(_UP, a, b) for a, b in corners),
    )


def _times(context: Context, left: Decimal, right: Decimal) -> Decimal:
    # Zero times a bound that is not there is zero: all products on the way are.
    return context.multiply(left, right) if left and right else _ZERO


def _over(context: Context, left: Decimal, right: Decimal) -> Decimal:
    if right.is_infinite():
        return _ZERO  # of infinity too: the other corners give the other limit
    return context.divide(left, right)


def _over_positive(context: Context, left: Decimal, right: Decimal) -> Decimal:
    if right:
        return _over(context, left, right)
    return _INFINITY.copy_sign(left) if left else _ZERO


def _bounds(interval: Interval) -> tuple[Decimal, Decimal]:
    low, high = interval.low, interval.high
    return (
        -_INFINITY if low is None else low,
        _INFINITY if high is None else high,
    )


def _interval(low: Decimal, high: Decimal) -> Interval:
    return Interval(
        None if low.is_infinite() else low, None if high.is_infinite() else high
    )


def _joined(left: Interval, right: Interval) -> Interval:
    (low, high), (lowest, highest) = _bounds(left), _bounds(right)
    return _interval(min(low, lowest), max(high, highest))
