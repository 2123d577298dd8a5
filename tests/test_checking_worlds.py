"""True worlds: whatever is printed of them, rounded or cut off, breaks no rule."""

from collections.abc import Iterator
from decimal import ROUND_DOWN, ROUND_HALF_EVEN, Decimal
from functools import cache
from typing import Final

import attrs
from hypothesis import given, settings
from hypothesis import strategies as st

from tradefacts import Extractor, References, Vocabulary
from tradefacts.checking import check, implied
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

_NONE: Final = References()
_QUARTERS: Final = tuple(Period.quarter(2035, number) for number in (1, 2, 3, 4))
_YEAR: Final = Period.year(2035)
_FIRMS: Final = ("private", "foreign-invested", "state-owned")
_FLOWS: Final[tuple[Flow, ...]] = ("trade", "exports", "imports", "balance")

amounts = st.integers(10**10, 10**13)


@attrs.frozen
class Told:
    """A true value, and what it is of."""

    statistic: Statistic
    indicator: Indicator
    period: Period
    value: Decimal


@cache
def vocabulary() -> Vocabulary:
    return Extractor().vocabulary


def flows(exports: Decimal, imports: Decimal) -> dict[Flow, Decimal]:
    levels = (exports + imports, exports, imports, exports - imports)
    return dict(zip(_FLOWS, levels, strict=True))


@attrs.frozen
class World:
    """Exports and imports of each kind of firm in each quarter, and how they grew."""

    now: dict[tuple[str, Period], tuple[Decimal, Decimal]]
    growths: dict[str, Decimal]

    def levels(
        self, firm: str | None, period: Period, *, before: bool = False
    ) -> dict[Flow, Decimal]:
        """Return the true level of each flow of *period*, or of the year before."""
        exports = imports = Decimal(0)
        for (each, quarter), (one, other) in self.now.items():
            if firm in {None, each} and period.contains(quarter):
                factor = self.growths[each] if before else Decimal(1)
                exports, imports = exports + one / factor, imports + other / factor
        return flows(exports, imports)

    def told(self, firm: str | None, period: Period) -> Iterator[Told]:
        """Yield all that is true of *firm* in *period*."""
        now, then = self.levels(firm, period), self.levels(firm, period, before=True)
        total = self.levels(None, period)
        for flow, level in now.items():
            indicator = Indicator(flow=flow, reporter="CN", firm=firm)
            yield Told("level", indicator, period, level)
            yield Told("level", indicator, period.year_before(), then[flow])
            if flow == "balance":
                continue
            yield Told("growth", indicator, period, (level / then[flow] - 1) * 100)
            yield Told("change", indicator, period, level - then[flow])
            if firm is not None:
                yield Told("share", indicator, period, level / total[flow] * 100)


@st.composite
def worlds(draw: st.DrawFn) -> list[Told]:
    """Return all that is true of the trade of a year, by quarter, flow and firm."""
    now = {
        (firm, quarter): (Decimal(draw(amounts)), Decimal(draw(amounts)))
        for firm in _FIRMS
        for quarter in _QUARTERS
    }
    growths = {firm: 1 + Decimal(draw(st.integers(-40, 90))) / 100 for firm in _FIRMS}
    world = World(now, growths)
    return [
        told
        for firm in (None, *_FIRMS)
        for period in (*_QUARTERS, _YEAR)
        for told in world.told(firm, period)
    ]


@attrs.frozen
class Text:
    """Some of what is true, as texts print it, and all that is true."""

    claims: list[Claim]
    truth: list[Told]

    def true_of(self, value: Implied) -> Decimal | None:
        what = (value.statistic, value.indicator, value.period)
        return next(
            (
                t.value
                for t in self.truth
                if (t.statistic, t.indicator, t.period) == what
            ),
            None,
        )


@st.composite
def texts(draw: st.DrawFn, modes: st.SearchStrategy[str]) -> Text:
    truth = draw(worlds())
    chosen = draw(st.lists(st.sampled_from(truth), max_size=12, unique=True))
    claims = [_print(draw, 20 * at, told, modes) for at, told in enumerate(chosen)]
    return Text(claims, truth)


def _print(
    draw: st.DrawFn, at: int, told: Told, modes: st.SearchStrategy[str]
) -> Claim:
    quote, is_rate = f"figure {at}", told.statistic in {"growth", "share"}
    unit = "percent" if is_rate else "CNY"
    digits = draw(st.integers(3, 6))
    step = (
        Decimal("0.1")
        if is_rate
        else Decimal(1).scaleb(told.value.adjusted() - digits + 1)
    )
    rounding = draw(modes)
    value = (told.value / step).to_integral_value(rounding) * step
    compared = {
        "level": Comparison(),
        "share": Comparison(against=attrs.evolve(told.indicator, firm=None)),
    }
    yoy = Comparison("yoy", told.period.year_before())
    return Claim(
        statistic=told.statistic,
        indicator=told.indicator,
        evidence=Evidence(at, at + len(quote), quote, 0, 10**6),
        quantity=Quantity.stated(value, unit, step=step),
        period=told.period,
        comparison=compared.get(told.statistic, yoy),
    )


@settings(max_examples=60)
@given(texts(st.sampled_from([ROUND_HALF_EVEN, ROUND_DOWN])))
def test_what_is_true_breaks_no_rule(text: Text) -> None:
    found = check(text.claims, references=_NONE, vocabulary=vocabulary())

    assert [finding for finding in found if finding.severity != "note"] == []


@settings(max_examples=60)
@given(texts(st.just(ROUND_HALF_EVEN)))
def test_what_is_implied_is_true(text: Text) -> None:
    for value in implied(text.claims, vocabulary=vocabulary()):
        true = text.true_of(value)
        assert true is None or true in value.quantity.interval
