"""Mentions: what quantities are in the units of their words."""

from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from tradefacts.reading.mentions import Stated

NUMBERS = st.decimals(min_value=0, max_value=10**9, places=3)


@given(NUMBERS, NUMBERS, st.sampled_from(["1", "1000", "0.001"]))
def test_both_ends_of_a_range_take_the_factor_of_its_unit(
    low: Decimal, width: Decimal, factor: str
) -> None:
    stated = Stated(low, Decimal(1), "metric_ton", upper=low + width)
    times = stated.times(Decimal(factor))

    assert times.value == low * Decimal(factor)
    assert times.step == Decimal(factor)
    assert times.upper == (low + width) * Decimal(factor)
