"""Flows and changes: where rules of totals, growth and differences hold in a web.

A role that no claim states stays open, and is what the others imply.
"""

from collections.abc import Iterable, Iterator, Mapping
from typing import Final

import attrs

from tradefacts.checking.binding import Binding
from tradefacts.checking.rules import (
    BALANCE,
    CHANGE,
    DIFFERENCE,
    GROWTH,
    GROWTH_OF_CHANGE,
    HALVES,
    TOTAL,
)
from tradefacts.checking.sums import CONTAINED, between
from tradefacts.checking.web import Figure, Slot, Web, same_sentence
from tradefacts.model import Claim, Flow, Period, Statistic

__all__ = ["change_bindings"]


def change_bindings(web: Web) -> Iterator[Binding]:
    """Yield the rules of flows, growth and differences that hold in *web*."""
    yield from _flows(web)
    yield from _growths_of_flows(web)
    yield from _growths(web)
    yield from _untold(web)
    yield from _differences(web)


# --- total, exports, imports, balance ---------------------------------------------


def _flows(web: Web) -> Iterator[Binding]:
    cells = _cells(web, "level")
    for cell in cells:
        slots: dict[str, Slot] = {f: web.slot(cell.flowing(f)) for f in _FLOWS}
        for rule in (TOTAL, BALANCE):
            yield Binding(rule, {role: slots[role] for role in rule.formulas})
        for name, rule in HALVES.items():
            roles = (name, "trade", "balance")
            yield Binding(rule, {role: slots[role] for role in roles})
        for part in ("exports", "imports"):
            yield Binding(CONTAINED, {"part": slots[part], "whole": slots["trade"]})


def _cells(web: Web, statistic: Statistic) -> Iterable[Figure]:
    """Return the trade of all flows that are told of."""
    flowing = (f for f in web.of(statistic) if f.indicator.flow is not None)
    return dict.fromkeys(figure.flowing("trade") for figure in flowing)


def _growths_of_flows(web: Web) -> Iterator[Binding]:
    """Yield trade that grew, and exports and imports that did."""
    for cell in _cells(web, "growth"):
        roles: dict[str, Flow] = {
            "whole": "trade",
            "part 1": "exports",
            "part 2": "imports",
        }
        if cell.unit == "percent" and cell.basis != "peer":
            slots = {role: web.slot(cell.flowing(f)) for role, f in roles.items()}
            yield Binding(between(2), slots)


_FLOWS: Final[tuple[Flow, ...]] = ("trade", "exports", "imports", "balance")


# --- levels, growth, change -------------------------------------------------------


def _growths(web: Web) -> Iterator[Binding]:
    for figure in web.of("growth"):
        if figure.unit == "percent" and _is_over_time(figure):
            for level in _levels_of(web, figure):
                yield from _growth(web, web.slot(figure), level)
    for figure in web.of("change"):
        level = figure.level
        if _is_over_time(figure) and web.knows(level):
            change = web.slot(figure)
            slots = {"level": web.slot(level), "base": _base(web, level, figure)}
            yield Binding(CHANGE, {**slots, "change": change})
            if not web.beside(figure, "growth"):
                growth = attrs.evolve(
                    figure, statistic="growth", unit="percent", per=None
                )
                open_role = {"change": change, "growth": Slot(growth)}
                yield Binding(GROWTH_OF_CHANGE, {"level": web.slot(level), **open_role})


def _is_over_time(compared: Figure) -> bool:
    """Say whether *compared* is against another time, and against no peer."""
    is_same = compared.baseline is not None and compared.baseline == compared.period
    return compared.basis != "peer" and not is_same


def _untold(web: Web) -> Iterator[Binding]:
    """Yield levels of two years whose growth nothing tells."""
    for level in web.of("level"):
        period = level.period.year_before() if level.period else None
        base = attrs.evolve(level, period=period)
        if period is None or not web.knows(base) or level.indicator.flow == "balance":
            continue
        growth = attrs.evolve(
            level,
            statistic="growth",
            unit="percent",
            per=None,
            basis="yoy",
            baseline=period,
        )
        rates = web.beside(growth, "growth")
        if not any(rate.baseline == period for rate in rates):
            slots = {"level": level, "base": base, "growth": growth}
            yield Binding(GROWTH, {role: web.slot(f) for role, f in slots.items()})


def _growth(web: Web, growth: Slot, level: Figure) -> Iterator[Binding]:
    figure = growth.figure
    base = _base(web, level, figure)
    change = attrs.evolve(
        figure, statistic="change", unit=level.unit, per=level.per, denomination=None
    )
    now = web.slot(level)
    yield Binding(GROWTH, {"level": now, "base": base, "growth": growth})
    slots = {"level": now, "change": web.slot(change), "growth": growth}
    yield Binding(GROWTH_OF_CHANGE, slots)


def _base(web: Web, level: Figure, compared: Figure) -> Slot:
    """Return the level that *compared* is measured against: open if never stated."""
    base = attrs.evolve(level, period=compared.baseline, sentence=None)
    return web.slot(base)


def _levels_of(web: Web, growth: Figure) -> Iterator[Figure]:
    """Yield the levels that *growth* led to: in its currency, if it names one."""
    for figure in web.beside(growth, "level"):
        # An amount in brackets is the first one over again: the growth is not its.
        if growth.denomination in {None, figure.unit} and not _is_restated(web, figure):
            yield figure


def _is_restated(web: Web, figure: Figure) -> bool:
    return any(claim.restates is not None for claim in web.slot(figure).claims)


# --- differences in points --------------------------------------------------------

_RATES: Final[Mapping[Statistic, Statistic]] = {
    "growth_diff": "growth",
    "share_diff": "share",
}


def _differences(web: Web) -> Iterator[Binding]:
    for difference in (*web.of("growth_diff"), *web.of("share_diff")):
        if difference.unit != "percentage_point":
            continue
        for rate in web.beside(difference, _RATES[difference.statistic]):
            other = _other_rate(web, rate, web.slot(difference))
            if other is None or not _is_in(rate, difference.denomination):
                continue
            slots = {
                "rate": web.slot(rate),
                "difference": web.slot(difference),
                "other": other,
            }
            yield Binding(DIFFERENCE, slots)


def _other_rate(web: Web, rate: Figure, difference: Slot) -> Slot | None:
    """Return the rate that a *difference* is from; None where nothing tells which.

    Without words for it, it is that of the year before in the same sentence: "up 1.9
    points from 53.6 percent in 2023".
    """
    figure, claim = difference.figure, difference.claim
    if figure.basis == "peer":
        return _rate_of_peer(web, rate, claim)
    if figure.baseline is not None:
        return web.slot(_at(rate, figure.baseline))
    if figure.basis is not None or figure.period is None or claim is None:
        return None
    other = web.slot(_at(rate, figure.period.year_before()))
    start = claim.evidence.sentence_start
    told = other.claim is not None and other.claim.evidence.sentence_start == start
    return other if told else None


def _rate_of_peer(web: Web, rate: Figure, claim: Claim | None) -> Slot | None:
    """Return the same rate of the peer that *claim* names; None if it names none.

    A country whose rate the sentence tells is the peer of its province.
    """
    against = claim.comparison.against if claim else None
    if claim is None or (against is None and claim.comparison.basis != "peer"):
        return None
    if against is not None:
        reporter = against.reporter or rate.indicator.reporter
        peer = attrs.evolve(against, reporter=reporter)
        is_other = peer != rate.indicator
        return web.slot(attrs.evolve(rate, indicator=peer)) if is_other else None
    for country in web.structure.countries_of(rate.indicator):
        slot = web.slot(attrs.evolve(rate, indicator=country))
        if slot.claim is not None and same_sentence(slot.claim, claim):
            return slot
    return None


def _is_in(rate: Figure, denomination: str | None) -> bool:
    return rate.unit == "percent" and denomination in {None, rate.denomination}


def _at(rate: Figure, period: Period) -> Figure:
    """Return the same rate in another period, against the same base."""
    baseline = period.year_before() if rate.basis == "yoy" else None
    return attrs.evolve(rate, period=period, baseline=baseline)
