"""Judging: a rule that does not hold becomes a finding, and how grave it is."""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import Final

import attrs

from tradefacts.checking.arithmetic import ANY
from tradefacts.checking.binding import Binding
from tradefacts.checking.relations import bindings
from tradefacts.checking.repairs import digit_repair, power_repairs, swap_repair
from tradefacts.checking.rules import Rule
from tradefacts.checking.suspects import Suspicion, Trust, find_suspects, fits, solved
from tradefacts.checking.telling import describe, quoted, span
from tradefacts.checking.tolerance import is_far, loose, spread
from tradefacts.checking.web import Web, carried, figure_of, same_sentence
from tradefacts.model import (
    Claim,
    Finding,
    Implied,
    Interval,
    Quantity,
    Severity,
)

__all__ = ["broken_rules", "value_within"]

_TWO: Final = Decimal(2)
#: A base that is further off than this was not merely revised.
_REVISED: Final = Decimal("0.05")


def broken_rules(web: Web, trusted: Trust | None = None) -> Iterator[Finding]:
    """Yield what cannot be right in *web*, and what only a revision explains.

    *trusted* says what published values tell of a claim.
    """
    held = list(bindings(web))
    suspected: set[Claim] = set()
    for suspicion in find_suspects(held, trusted):
        suspected.add(suspicion.suspect)
        yield _finding(web, suspicion)
    for binding in held:
        soft = binding.is_full and binding.rule.soft
        if soft and not fits(binding, {}) and not suspected & set(binding.claims):
            yield _revision(binding)


def _finding(web: Web, suspicion: Suspicion) -> Finding:
    suspect, needed = suspicion.suspect, suspicion.needed
    rule = suspicion.broken[0].rule
    unit = suspect.quantity.unit if suspect.quantity else "1"
    room = needed or next(solved(suspicion.broken[0], suspect), ANY)
    return Finding(
        "scale" if suspicion.is_scale else rule.kind,
        _severity(web, suspicion),
        suspicion.claims,
        _message(suspicion, rule, room, unit),
        rule.name,
        (loose(suspect), room),
        _implied(suspicion, room),
    )


def _message(suspicion: Suspicion, rule: Rule, room: Interval, unit: str) -> str:
    suspect = suspicion.suspect
    others = [quoted(c) for c in suspicion.broken[0].claims if c != suspect]
    stated = f"{quoted(suspect)} cannot be beside {_and(others)}"
    fitting = f"{span(room, unit)} would fit"
    if suspicion.repair is not None:
        fitting += f" ({suspicion.repair.words})"
    return f"{stated}: {rule.name}; {fitting}"


def _severity(web: Web, suspicion: Suspicion) -> Severity:
    if suspicion.is_scale:
        return "error"
    if _is_sign(suspicion):
        return "note" if carried(suspicion.suspect) else "warning"
    if _is_far_off(suspicion) and (severity := _severity_of_far(web, suspicion)):
        return severity
    return _severity_of_bound(web, suspicion) if _is_bound(suspicion) else "error"


def _is_bound(suspicion: Suspicion) -> bool:
    return all(binding.rule.is_bound for binding in suspicion.broken)


def _severity_of_far(web: Web, suspicion: Suspicion) -> Severity | None:
    """Return how grave a figure is that may be misread; None if it is as others are.

    Amounts that one sentence tells may be of something narrower than its total.
    """
    if same_sentence(*suspicion.claims):
        are_sums = all(b.rule.kind == "identity" for b in suspicion.broken)
        is_sum = are_sums and suspicion.suspect.statistic == "level"
        return "warning" if is_sum else None
    series = {claim.indicator for claim in suspicion.claims}
    is_one = _is_bound(suspicion) and len(series) == 1
    return "warning" if is_one and all(map(web.tells, suspicion.claims)) else "note"


def _severity_of_bound(web: Web, suspicion: Suspicion) -> Severity:
    """Return how grave it is that parts are more than their whole.

    A part of another kind in another sentence may be one of something else. Shares that
    one sentence lists are of one whole.
    """
    is_close = same_sentence(*suspicion.claims)
    are_carried = any(map(carried, suspicion.claims))
    series = {attrs.evolve(claim.indicator, flow=None) for claim in suspicion.claims}
    are_rates = suspicion.suspect.statistic != "level"
    if is_close and (are_rates or not are_carried):
        return "error"
    if len(series) == 1 and not are_carried:
        return "error"
    is_told = is_close or all(map(web.tells, suspicion.claims))
    is_dated = all("period" not in claim.inferred for claim in suspicion.claims)
    return "warning" if is_told or (len(series) == 1 and is_dated) else "note"


def _is_far_off(suspicion: Suspicion) -> bool:
    """Say whether the suspect is far off, and no slip gives it: it may be misread."""
    needed = suspicion.needed
    is_off = needed is not None and is_far(loose(suspicion.suspect), needed)
    return suspicion.repair is None and is_off


def _is_sign(suspicion: Suspicion) -> bool:
    repair, quantity = suspicion.repair, suspicion.suspect.quantity
    return repair is not None and quantity is not None and repair.is_sign


def _implied(suspicion: Suspicion, room: Interval) -> Implied | None:
    suspect = suspicion.suspect
    figure = figure_of(suspect)
    value = value_within(room)
    if suspect.quantity is None or figure is None or value is None:
        return None
    unit, per = suspect.quantity.unit, suspect.quantity.per
    return Implied(
        describe(figure),
        Quantity(value, unit, "about", room.low, room.high, per),
        _formula(suspicion.broken[0], suspect),
        suspicion.claims[1:],
        suspect.statistic,
        suspect.indicator,
        suspect.period,
    )


def value_within(interval: Interval) -> Decimal | None:
    """Return the middle of *interval*; its bound if it has one; None if it has none."""
    low, high = interval.low, interval.high
    if low is not None and high is not None:
        return (low + high) / _TWO
    return high if low is None else low


def _formula(binding: Binding, claim: Claim) -> str:
    roles = (name for name, slot in binding.slots.items() if slot.claim == claim)
    formulas = binding.rule.formulas
    return next((formulas[r].text for r in roles if r in formulas), binding.rule.name)


def _revision(binding: Binding) -> Finding:
    role = next(name for name in ("growth", "change") if name in binding.slots)
    claim = binding.slots[role].claim
    others = [c for c in binding.claims if c != claim]
    assert claim is not None  # noqa: S101 - the binding is full
    room = next(solved(binding, claim))
    unit = claim.quantity.unit if claim.quantity else "1"
    stated = (
        f"{quoted(claim)} is not what {_and([quoted(c) for c in others])}"
        f" give, {span(room, unit)}"
    )
    rule, claims, intervals = binding.rule.name, (claim, *others), (loose(claim), room)
    if found := _base_in_scale(binding):
        return found
    if _is_misprinted(binding):
        slip = digit_repair(claim, room)
        message = f"{stated}: one of them is wrong{f'; {slip.words}' if slip else ''}"
        return Finding("arithmetic", "warning", claims, message, rule, intervals)
    swap = swap_repair(claim, room)
    slip_of = f", or {swap.words} would fit" if swap else ""
    message = f"{stated}: the base was revised, or is another{slip_of}"
    return Finding("revision", "note", claims, message, rule, intervals)


def _is_misprinted(binding: Binding) -> bool:
    """Say whether a base that its own sentence tells is too far off for a revision."""
    base = binding.slots["base"].claim
    needed = next(solved(binding, base)) if base else None
    if base is None or needed is None:
        return False
    is_near = spread(needed, _REVISED).overlaps(loose(base))
    told = same_sentence(*binding.claims)
    return told and not is_near and not is_far(loose(base), needed)


def _base_in_scale(binding: Binding) -> Finding | None:
    """Return the finding that another power of ten makes a base fit its sentence."""
    base = binding.slots["base"].claim
    if base is None or not same_sentence(*binding.claims):
        return None
    needed = next(solved(binding, base))
    power = next((r for r in power_repairs(base) if r.interval.overlaps(needed)), None)
    if power is None or not is_far(loose(base), needed):
        return None
    others = [c for c in binding.claims if c != base]
    unit = base.quantity.unit if base.quantity else "1"
    message = (
        f"{quoted(base)} cannot be beside {_and([quoted(c) for c in others])}: "
        f"{binding.rule.name}; {span(needed, unit)} would fit ({power.words})"
    )
    claims, intervals = (base, *others), (loose(base), needed)
    rule = binding.rule.name
    return Finding("scale", "warning", claims, message, rule, intervals)


def _and(quotes: Sequence[str]) -> str:
    *first, last = quotes
    return f"{', '.join(first)} and {last}" if first else last
