"""Values that follow from others that follow: bounded, no circles, with origins."""

from collections.abc import Iterator
from decimal import Decimal
from typing import Final

import attrs
from hypothesis import given
from hypothesis import strategies as st

from tradefacts import extract
from tradefacts.checking import implied
from tradefacts.formats.findings import implied_to_dict
from tradefacts.model import (
    Claim,
    Comparison,
    Evidence,
    Flow,
    Implied,
    Indicator,
    Period,
    Quantity,
    Statistic,
)

_YEAR: Final = Period.year(2035)
_FLOWS: Final[tuple[Flow, ...]] = ("trade", "exports", "imports")


def test_the_growth_of_a_total_follows_from_levels_and_their_growth() -> None:
    claims = extract(
        "China's exports grew 5.2 percent year on year to 23.77 trillion yuan in 2033, "
        "and its imports fell 3.1 percent to 17.99 trillion yuan."
    )
    (growth,) = [
        v
        for v in claims.implied()
        if (v.statistic, v.indicator.flow) == ("growth", "trade")
    ]
    level, base = growth.via

    assert (level.formula, base.formula) == ("exports + imports", "exports + imports")
    assert [v.formula for v in base.via] == ["level / (1 + growth)"] * 2
    assert set(growth.claims) == set(claims)
    assert growth.formula == "level / base - 1"
    # 41.76 over 22.5951 + 18.5655.
    assert Decimal("1.45") < growth.quantity.value < Decimal("1.46")
    assert growth.quantity.low is not None
    assert growth.quantity.high is not None
    assert growth.quantity.high - growth.quantity.low < Decimal("0.2")


def test_a_value_is_written_with_those_that_it_came_by() -> None:
    claims = extract(
        "China's exports grew 5.2 percent year on year to 23.77 trillion yuan in 2033, "
        "and its imports fell 3.1 percent to 17.99 trillion yuan."
    )
    written = implied_to_dict(claims.implied()[-1])

    assert [v["formula"] for v in written["via"]] == ["exports + imports"] * 2
    assert all(v["derived"] is True for v in written["via"])


def test_an_amount_in_brackets_does_not_grow_at_the_rate_of_the_first() -> None:
    claims = extract(
        "China's trade rose 5 percent year on year in 2033. Exports came to 24 "
        "trillion yuan (3.4 trillion U.S. dollars) and imports to 18 trillion yuan "
        "(2.5 trillion U.S. dollars)."
    )
    bases = [
        v.quantity.unit
        for v in claims.implied()
        if v.period == Period.year(2032) and v.statistic == "level"
    ]

    assert set(bases) <= {"CNY"}


# --- laws -------------------------------------------------------------------------

amounts = st.integers(10**9, 10**14)
rates = st.integers(-60, 200)


def told(
    at: int, value: Decimal, step: Decimal, *, flow: Flow, statistic: Statistic
) -> Claim:
    quote = f"figure {at}"
    is_growth = statistic == "growth"
    rounded = (value / step).to_integral_value() * step
    return Claim(
        statistic=statistic,
        indicator=Indicator(flow=flow, reporter="CN"),
        evidence=Evidence(at, at + len(quote), quote, at, at + len(quote)),
        quantity=Quantity.stated(rounded, "percent" if is_growth else "USD", step=step),
        period=_YEAR,
        comparison=Comparison("yoy", _YEAR.year_before())
        if is_growth
        else Comparison(),
    )


@attrs.frozen
class World:
    """True levels of a year and the one before, and some of what is told of them."""

    now: dict[Flow, Decimal]
    before: dict[Flow, Decimal]
    claims: list[Claim]

    def truth(self, value: Implied) -> Decimal | None:
        flow = value.indicator.flow
        if flow is None or value.period is None:
            return None
        now, before = self.now[flow], self.before[flow]
        if value.statistic == "growth":
            return (now / before - 1) * 100 if value.period == _YEAR else None
        if value.statistic == "change":
            return now - before
        return {_YEAR: now, _YEAR.year_before(): before}.get(value.period)


def flows(exports: Decimal, imports: Decimal) -> dict[Flow, Decimal]:
    return {
        "trade": exports + imports,
        "exports": exports,
        "imports": imports,
        "balance": exports - imports,
    }


@st.composite
def worlds(draw: st.DrawFn) -> World:
    now = [Decimal(draw(amounts)) for _ in range(2)]
    before = [n * 100 / (100 + draw(rates)) for n in now]
    levels, bases = flows(*now), flows(*before)
    claims = []
    for at, flow in enumerate(draw(st.permutations(_FLOWS))[:2]):
        growth = (levels[flow] / bases[flow] - 1) * 100
        step = Decimal(1).scaleb(levels[flow].adjusted() - 3)
        claims += [
            told(40 * at, levels[flow], step, flow=flow, statistic="level"),
            told(40 * at + 20, growth, Decimal("0.1"), flow=flow, statistic="growth"),
        ]
    return World(levels, bases, claims)


def chain(value: Implied) -> Iterator[Implied]:
    yield value
    for before in value.via:
        yield from chain(before)


@given(worlds())
def test_the_truth_never_leaves_a_chain(world: World) -> None:
    for value in implied(world.claims):
        truth = world.truth(value)
        if truth is not None:
            assert truth in value.quantity.interval


@given(worlds())
def test_no_figure_follows_from_itself(world: World) -> None:
    for value in implied(world.claims):
        figures = [(v.statistic, v.indicator, v.period) for v in chain(value)]
        stated = {(c.statistic, c.indicator, c.period) for c in world.claims}
        origins = {claim for v in chain(value) for claim in v.claims}

        assert figures[0] not in figures[1:]
        assert figures[0] not in stated or not value.via
        assert depth(value) <= 3
        assert set(value.claims) == origins


def depth(value: Implied) -> int:
    return 1 + max(map(depth, value.via), default=0)
