"""Interval arithmetic: the true value never leaves, wider inputs never narrow."""

from collections.abc import Callable
from decimal import Decimal
from fractions import Fraction
from typing import Final, TypeAlias

import attrs
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from tradefacts.checking import arithmetic
from tradefacts.model import Interval

Formula: TypeAlias = Callable[[Interval, Interval], Interval]
True_: TypeAlias = Callable[[Fraction, Fraction], Fraction]

#: Each formula with what it reckons, in numbers that never round.
FORMULAS: Final[dict[str, tuple[Formula, True_]]] = {
    "product": (arithmetic.product, lambda a, b: a * b),
    "quotient": (arithmetic.quotient, lambda a, b: a / b),
    "base of growth": (arithmetic.base_of_growth, lambda v, g: v / (1 + g / 100)),
    "level of growth": (arithmetic.level_of_growth, lambda v, g: v * (1 + g / 100)),
    "change of growth": (
        arithmetic.change_of_growth,
        lambda v, g: v - v / (1 + g / 100),
    ),
    "growth of levels": (arithmetic.growth_of_levels, lambda v, b: (v / b - 1) * 100),
    "growth of change": (
        arithmetic.growth_of_change,
        lambda v, c: c / (v - c) * 100,
    ),
    "part of share": (arithmetic.part_of_share, lambda w, s: w * s / 100),
    "whole of share": (arithmetic.whole_of_share, lambda p, s: p / (s / 100)),
    "share of levels": (arithmetic.share_of_levels, lambda p, w: p / w * 100),
}

numbers = st.decimals(-(10**15), 10**15, places=2, allow_nan=False)
widths = st.one_of(st.none(), st.decimals(0, 10**12, places=2))


@attrs.frozen
class Around:
    """A number, with an interval around it."""

    number: Decimal
    interval: Interval


@st.composite
def arounds(draw: st.DrawFn) -> Around:
    number = draw(numbers)
    below, above = draw(widths), draw(widths)
    interval = Interval(
        None if below is None else number - below,
        None if above is None else number + above,
    )
    return Around(number, interval)


def holds(interval: Interval, number: Fraction) -> bool:
    low, high = interval.low, interval.high
    return (low is None or Fraction(low) <= number) and (
        high is None or number <= Fraction(high)
    )


def within(inner: Interval, outer: Interval) -> bool:
    below = outer.low is None or (inner.low is not None and inner.low >= outer.low)
    above = outer.high is None or (inner.high is not None and inner.high <= outer.high)
    return below and above


@pytest.mark.parametrize("name", FORMULAS)
@given(first=arounds(), second=arounds())
def test_the_true_value_never_leaves(name: str, first: Around, second: Around) -> None:
    formula, true = FORMULAS[name]
    try:
        value = true(Fraction(first.number), Fraction(second.number))
    except ZeroDivisionError:
        assume(False)  # noqa: FBT003 - it has no true value

    assert holds(formula(first.interval, second.interval), value)


@pytest.mark.parametrize("name", FORMULAS)
@given(first=arounds(), second=arounds(), more=st.tuples(widths, widths))
def test_a_wider_input_never_gives_a_narrower_result(
    name: str,
    first: Around,
    second: Around,
    more: tuple[Decimal | None, Decimal | None],
) -> None:
    formula, _ = FORMULAS[name]
    narrow = formula(first.interval, second.interval)

    assert within(narrow, formula(widened(first.interval, *more), second.interval))
    assert within(narrow, formula(first.interval, widened(second.interval, *more)))


def widened(
    interval: Interval, below: Decimal | None, above: Decimal | None
) -> Interval:
    low, high = interval.low, interval.high
    return Interval(
        None if low is None or below is None else low - below,
        None if high is None or above is None else high + above,
    )


@given(st.lists(arounds(), min_size=1, max_size=4), numbers)
def test_an_intersection_holds_what_all_hold(
    many: list[Around], number: Decimal
) -> None:
    intervals = [around.interval for around in many]
    common = arithmetic.intersection(intervals)

    in_all = all(number in interval for interval in intervals)
    assert in_all == (common is not None and number in common)


@given(arounds(), arounds())
def test_a_union_holds_both(first: Around, second: Around) -> None:
    joined = arithmetic.union(first.interval, second.interval)

    assert first.number in joined
    assert second.number in joined


@pytest.mark.parametrize(
    ("formula", "level", "other", "low", "high"),
    [
        (
            "base of growth",
            ("8.5", "9.5"),
            ("5.15", "5.25"),
            "8.07600950118",
            "9.034712",
        ),
        ("change of growth", ("29", None), ("1.75", "1.85"), "0.49877149877", None),
        (
            "growth of change",
            ("43.845", "43.855"),
            ("2.05", "2.15"),
            "4.90371",
            "5.1564",
        ),
        ("share of levels", ("1", "2"), ("0", "4"), "25", None),
        ("quotient", ("1", "2"), (None, None), None, None),
        ("product", ("0", "0"), (None, None), "0", "0"),
        ("growth of change", ("10", "10"), ("-1", "1"), "-9.090", "11.12"),
    ],
)
def test_examples(
    formula: str,
    level: tuple[str, str | None],
    other: tuple[str | None, str | None],
    low: str | None,
    high: str | None,
) -> None:
    result = FORMULAS[formula][0](interval(*level), interval(*other))

    assert (result.low is None) == (low is None)
    assert (result.high is None) == (high is None)
    if result.low is not None and low is not None:
        assert abs(result.low - Decimal(low)) < Decimal("0.01")
    if result.high is not None and high is not None:
        assert abs(result.high - Decimal(high)) < Decimal("0.01")


def interval(low: str | None, high: str | None) -> Interval:
    return Interval(
        None if low is None else Decimal(low), None if high is None else Decimal(high)
    )


def test_bounds_are_rounded_outward() -> None:
    one, three = Decimal(1), Decimal(3)
    third = arithmetic.quotient(Interval(one, one), Interval(three, three))

    assert third.low is not None
    assert third.high is not None
    assert Fraction(third.low) < Fraction(1, 3) < Fraction(third.high)


def test_what_lies_below_zero_is_clipped() -> None:
    assert arithmetic.clipped(interval(None, "5")) == interval("0", "5")
    assert arithmetic.clipped(interval("-5", "-1")) == interval("-5", "-1")
