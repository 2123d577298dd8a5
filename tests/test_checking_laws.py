"""What is printed of true figures never breaks a rule; what is misprinted does."""

from decimal import ROUND_DOWN, ROUND_HALF_EVEN, Decimal
from typing import Final

import attrs
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from tradefacts.checking import References, check, implied
from tradefacts.model import (
    Claim,
    Comparison,
    Evidence,
    Flow,
    Indicator,
    Period,
    Quantity,
    Statistic,
)

_NONE: Final = References()
_YEAR: Final = Period.year(2035)

#: Amounts of trade, to the dollar.
amounts = st.integers(10**9, 10**14)
places = st.integers(3, 6)
roundings = st.sampled_from([ROUND_HALF_EVEN, ROUND_DOWN])


def printed(value: Decimal, digits: int, rounding: str) -> tuple[Decimal, Decimal]:
    """Return *value* to so many digits, and one unit of the last of them."""
    step = Decimal(1).scaleb(value.adjusted() - digits + 1)
    return (value / step).to_integral_value(rounding) * step, step


def told(
    at: int,
    value: tuple[Decimal, Decimal],
    *,
    flow: Flow,
    statistic: Statistic = "level",
    period: Period = _YEAR,
) -> Claim:
    quote, unit = f"figure {at}", "percent" if statistic == "growth" else "USD"
    return Claim(
        statistic=statistic,
        indicator=Indicator(flow=flow, reporter="CN"),
        evidence=Evidence(at, at + len(quote), quote, at, at + len(quote)),
        quantity=Quantity.stated(value[0], unit, step=value[1]),
        period=period,
        comparison=Comparison("yoy", period.year_before())
        if statistic == "growth"
        else Comparison(),
    )


@st.composite
def flows(draw: st.DrawFn) -> dict[Flow, Claim]:
    exports, imports = Decimal(draw(amounts)), Decimal(draw(amounts))
    values: dict[Flow, Decimal] = {
        "trade": exports + imports,
        "exports": exports,
        "imports": imports,
        "balance": exports - imports,
    }
    assume(abs(values["balance"]) > 10**8)
    return {
        flow: told(20 * at, printed(value, draw(places), draw(roundings)), flow=flow)
        for at, (flow, value) in enumerate(values.items())
    }


@given(flows())
def test_rounded_figures_break_no_rule(claims: dict[Flow, Claim]) -> None:
    assert check(claims.values(), references=_NONE) == ()


@given(amounts, st.integers(-60, 300), places, roundings)
def test_a_growth_and_its_levels_break_no_rule(
    base: int, growth: int, digits: int, rounding: str
) -> None:
    assume(growth)
    before = Decimal(base)
    now = before + before * growth / 100
    level = told(0, printed(now, digits, rounding), flow="exports")
    rate = told(
        20,
        (Decimal(growth), Decimal("0.1")),
        flow="exports",
        statistic="growth",
    )
    earlier = told(
        40,
        printed(before, digits, rounding),
        flow="exports",
        period=_YEAR.year_before(),
    )

    assert check([level, rate, earlier], references=_NONE) == ()
    if rounding == ROUND_HALF_EVEN:
        value = next(v for v in implied([level, rate]) if v.statistic == "level")
        assert before in value.quantity.interval


@given(
    flows(),
    st.sampled_from(["trade", "exports", "imports"]),
    st.sampled_from([3, -3, 6, -6]),
)
def test_a_power_of_ten_is_found(
    claims: dict[Flow, Claim], flow: Flow, power: int
) -> None:
    # A balance that few digits are left of tells little.
    small = claims["balance"].quantity
    large = claims["trade"].quantity
    assert small
    assert large
    assume(abs(small.value) * 20 > large.value)
    others = [claim.quantity for claim in claims.values() if claim.quantity]
    assume(min(abs(q.value) for q in others) * 50 > large.value)
    wrong = misprinted(claims[flow], power)
    found = check(
        [wrong if claim is claims[flow] else claim for claim in claims.values()],
        references=_NONE,
    )

    assert (found[0].kind, found[0].severity) == ("scale", "error")
    assert found[0].claims[0] == wrong


def misprinted(claim: Claim, power: int) -> Claim:
    quantity, factor = claim.quantity, Decimal(1).scaleb(power)
    assert quantity is not None
    assert quantity.low is not None
    assert quantity.high is not None
    return attrs.evolve(
        claim,
        quantity=attrs.evolve(
            quantity,
            value=quantity.value * factor,
            low=quantity.low * factor,
            high=quantity.high * factor,
        ),
    )


@given(flows())
def test_claims_of_other_scope_are_never_compared(claims: dict[Flow, Claim]) -> None:
    wrong = misprinted(claims["exports"], 3)
    by_road = attrs.evolve(
        wrong, indicator=attrs.evolve(wrong.indicator, scope=("by road",))
    )
    others = [claims["trade"], claims["imports"], claims["balance"]]

    assert check([*others, by_road], references=_NONE) == ()


@pytest.mark.parametrize("reporter", [None, "CN"])
def test_companies_are_never_compared(reporter: str | None) -> None:
    values: dict[Flow, int] = {"trade": 100, "exports": 70, "imports": 60}
    claims = [
        told(20 * at, (Decimal(value), Decimal(1)), flow=flow)
        for at, (flow, value) in enumerate(values.items())
    ]
    owned = [
        attrs.evolve(c, indicator=attrs.evolve(c.indicator, reporter=reporter))
        for c in claims
    ]

    assert bool(check(owned, references=_NONE)) == (reporter is not None)
