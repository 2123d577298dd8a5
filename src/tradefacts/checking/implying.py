"""What figures imply: each rule solved for the role that is not stated.

What follows from stated figures may itself be part of what others follow from: a chain
of a few steps, in which no figure stands twice.
"""

from collections.abc import Iterator, Mapping
from decimal import ROUND_CEILING, ROUND_FLOOR, Context, Decimal
from typing import Final

import attrs

from tradefacts.checking.binding import Binding
from tradefacts.checking.relations import bindings
from tradefacts.checking.rules import RESTATED, Rule
from tradefacts.checking.telling import describe
from tradefacts.checking.web import Figure, Slot, Web
from tradefacts.model import (
    Implied,
    Indicator,
    Interval,
    Qualifier,
    Quantity,
)

__all__ = ["implied_by", "implied_of", "restatements"]

#: With how many digits a value is told, and its bounds, rounded outward.
_TOLD: Final = Context(prec=20)
_LOW: Final = Context(prec=20, rounding=ROUND_FLOOR)
_HIGH: Final = Context(prec=20, rounding=ROUND_CEILING)
_RATE: Final = Indicator(measure="exchange-rate")


#: How many rules a value may follow by, one from the other.
_STEPS: Final = 3
#: A value that follows from others that do is told where it is narrower than this part
#: of it, a rate than so many points: each step makes it wider.
_NARROW: Final = Decimal("0.2")
_POINTS: Final = Decimal(1)


def implied_of(web: Web) -> Iterator[Implied]:
    """Yield what the claims of one document imply: first what follows from them alone.

    Of those each rule gives its value once; of a chain each figure has one.
    """
    told: set[tuple[Figure, str]] = set()
    known: dict[Figure, Implied] = {}
    for binding in (*bindings(web), *restatements(web)):
        for role in _roles(binding):
            figure = binding.slots[role].figure
            mark = (figure, binding.rule.formulas[role].text)
            value = implied_by(binding, role) if mark not in told else None
            if value is not None:
                told.add(mark)
                yield value
                if not web.knows(figure):
                    known[figure] = _narrower(value, known.get(figure))
    yield from _chained(web, known)


def _chained(web: Web, known: Mapping[Figure, Implied]) -> Iterator[Implied]:
    """Yield what follows where *known* values stand for figures that are not stated."""
    last = known
    for _ in range(_STEPS - 1):
        web = attrs.evolve(web, implied={**web.implied, **last})
        found: dict[Figure, Implied] = {}
        for binding in bindings(web):
            # What follows without the last values was found before them.
            if not any(slot.figure in last for slot in binding.slots.values()):
                continue
            for role in _roles(binding):
                figure = binding.slots[role].figure
                value = None if web.knows(figure) else implied_by(binding, role)
                if value is not None and _is_narrow(value.quantity):
                    found[figure] = _narrower(value, found.get(figure))
        yield from found.values()
        last = found


def _narrower(value: Implied, other: Implied | None) -> Implied:
    if other is None:
        return value
    return min(other, value, key=lambda each: _width(each.quantity))


def _is_narrow(quantity: Quantity) -> bool:
    is_rate = quantity.unit in {"percent", "percentage_point"}
    return _width(quantity) <= (_POINTS if is_rate else abs(quantity.value) * _NARROW)


def _width(quantity: Quantity) -> Decimal:
    low, high = quantity.low, quantity.high
    return Decimal("Infinity") if low is None or high is None else high - low


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
    via = [slot.implied for slot in others.values() if slot.implied is not None]
    interval = binding.rule.solve(role, {n: s.interval for n, s in others.items()})
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
        dict.fromkeys(claim for slot in others.values() for claim in slot.claims),
        figure.statistic,
        figure.indicator,
        figure.period,
        via,
    )


def _roles(binding: Binding) -> list[str]:
    """Return the roles that are worth implying: those that are not stated."""
    return [
        role
        for role in binding.rule.formulas
        if all(s.is_known for name, s in binding.slots.items() if name != role)
        and (binding.slots[role].claim is None or binding.rule.confirms)
        and not binding.rule.is_bound
    ]


def _value(rule: Rule, role: str, others: dict[str, Slot]) -> Decimal | None:
    """Return what the printed values alone give."""
    points = {
        name: Interval(slot.quantity.value, slot.quantity.value)
        for name, slot in others.items()
        if slot.quantity
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
