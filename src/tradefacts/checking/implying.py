"""What figures imply: each rule solved for the role that is not stated."""

from collections.abc import Iterator
from decimal import ROUND_CEILING, ROUND_FLOOR, Context, Decimal
from typing import Final

from tradefacts.checking.binding import Binding
from tradefacts.checking.relations import bindings
from tradefacts.checking.rules import CONTAINED, RESTATED, SHARES, Rule
from tradefacts.checking.tolerance import stated
from tradefacts.checking.web import Figure, Slot, Web
from tradefacts.model import (
    Implied,
    Indicator,
    Interval,
    Qualifier,
    Quantity,
)

__all__ = ["describe", "implied_by", "implied_of"]

#: With how many digits a value is told, and its bounds, rounded outward.
_TOLD: Final = Context(prec=20)
_LOW: Final = Context(prec=20, rounding=ROUND_FLOOR)
_HIGH: Final = Context(prec=20, rounding=ROUND_CEILING)
#: The rules that give no value, but a bound.
_BOUNDS: Final = (CONTAINED, *SHARES.values())
_RATE: Final = Indicator(measure="exchange-rate")
_STATISTICS: Final = {
    "level": "",
    "growth_diff": "difference in growth of ",
    "share_diff": "difference in share of ",
}


def implied_of(web: Web) -> Iterator[Implied]:
    """Yield what the claims of one document imply, each value once."""
    told: set[tuple[Figure, str]] = set()
    for binding in (*bindings(web), *restatements(web)):
        for role in _roles(binding):
            mark = (binding.slots[role].figure, binding.rule.formulas[role].text)
            value = implied_by(binding, role) if mark not in told else None
            if value is not None:
                told.add(mark)
                yield value


def restatements(web: Web) -> Iterator[Binding]:
    """Yield the exchange rates of amounts that are told in two currencies."""
    by_id = {claim.id: claim for claim in web.claims}
    for claim in web.claims:
        first = by_id.get(claim.restates or "")
        if first is None or claim.quantity is None or first.quantity is None:
            continue
        unit = f"{first.quantity.unit}/{claim.quantity.unit}"
        rate = Figure("level", _RATE, claim.period, unit)
        amount, restated = (
            Slot(Figure("level", c.indicator, c.period, q.unit, q.per), c)
            for c, q in ((first, first.quantity), (claim, claim.quantity))
        )
        slots = {"amount": amount, "restated": restated, "rate": Slot(rate)}
        yield Binding(RESTATED, slots)


def implied_by(binding: Binding, role: str) -> Implied | None:
    """Return what the other roles imply for *role*; None if that is no number."""
    others = {name: s for name, s in binding.slots.items() if name != role}
    claims = [slot.claim for slot in others.values() if slot.claim is not None]
    interval = binding.rule.solve(role, {n: _stated(s) for n, s in others.items()})
    figure = binding.slots[role].figure
    value = _value(binding.rule, role, others)
    if value is None or (interval.low is None and interval.high is None):
        return None
    quantity = _quantity(value, interval, figure)
    if quantity is None:
        return None
    return Implied(
        describe(figure),
        quantity,
        binding.rule.formulas[role].text,
        claims,
        figure.statistic,
        figure.indicator,
        figure.period,
    )


def describe(figure: Figure) -> str:
    """Return *figure* in words: "growth of exports of CN with US, 2024-11"."""
    indicator = figure.indicator
    what = indicator.flow or indicator.measure
    if indicator.flow and indicator.measure != "trade-value":
        what = f"{indicator.flow} ({indicator.measure})"
    narrow = (indicator.product, indicator.mode, indicator.firm, *indicator.scope)
    words = [what, *(f"({code})" for code in narrow if code)]
    words += [f"of {indicator.reporter}"] if indicator.reporter else []
    words += [f"with {indicator.partner}"] if indicator.partner else []
    name = _STATISTICS.get(figure.statistic, f"{figure.statistic} of ")
    period = f", {figure.period.format()}" if figure.period else ""
    return f"{name}{' '.join(words)}{period}"


def _roles(binding: Binding) -> list[str]:
    """Return the roles that are worth implying: those that are not stated."""
    return [
        role
        for role in binding.rule.formulas
        if all(s.claim for name, s in binding.slots.items() if name != role)
        and (binding.slots[role].claim is None or binding.rule.confirms)
        and binding.rule not in _BOUNDS
    ]


def _stated(slot: Slot) -> Interval:
    return stated(slot.claim) if slot.claim else Interval(None, None)


def _value(rule: Rule, role: str, others: dict[str, Slot]) -> Decimal | None:
    """Return what the printed values alone give."""
    points = {
        name: Interval(slot.claim.quantity.value, slot.claim.quantity.value)
        for name, slot in others.items()
        if slot.claim and slot.claim.quantity
    }
    low = rule.solve(role, points).low
    return None if low is None else _TOLD.plus(low)


def _quantity(value: Decimal, interval: Interval, figure: Figure) -> Quantity | None:
    if value not in interval:
        return None
    qualifier: Qualifier = "about"
    if interval.low is None or interval.high is None:
        qualifier = "at_least" if (interval.high is None) == (value >= 0) else "at_most"
    unit, per = figure.unit, figure.per
    low = None if interval.low is None else _LOW.plus(interval.low)
    high = None if interval.high is None else _HIGH.plus(interval.high)
    return Quantity(value, unit, qualifier, low, high, per)
