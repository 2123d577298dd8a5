"""Bindings: the rules that hold between the figures of a document.

One function a kind of relation finds, in the web of a document, where its rules
apply; a role that no claim states stays open, and is what the others imply.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import timedelta
from itertools import islice, product
from typing import Final

import attrs

from tradefacts.checking.rules import (
    BALANCE,
    CHANGE,
    CONTAINED,
    DIFFERENCE,
    GROWTH,
    GROWTH_OF_CHANGE,
    HALVES,
    PARTS,
    SHARE,
    SHARES,
    TOTAL,
    Rule,
)
from tradefacts.checking.web import Figure, Slot, Web
from tradefacts.model import Claim, Flow, Indicator, Period, Statistic

__all__ = ["Binding", "bindings"]

_DAY: Final = timedelta(days=1)
#: The measures that add up over time; a number of firms or partners does not.
_ADDING: Final = frozenset(
    {"trade-value", "volume", "parcels", "declarations", "containers", "trains"}
)
#: In how many ways a year is laid out in parts before the rest is left.
_MOST_ROWS: Final = 20
_NARROWING: Final = ("partner", "product", "mode", "firm")
#: What is no part of the trade in goods, or is counted by others in another way.
_APART: Final = frozenset({"services", "cross-border-ecommerce"})


@attrs.frozen
class Binding:
    """A rule with the figure of each of its roles."""

    rule: Rule
    slots: Mapping[str, Slot]

    @property
    def claims(self) -> tuple[Claim, ...]:
        """The claims of the roles that are stated."""
        return tuple(s.claim for s in self.slots.values() if s.claim is not None)

    @property
    def is_full(self) -> bool:
        """Whether each role is stated."""
        return all(slot.claim is not None for slot in self.slots.values())

    @property
    def is_open(self) -> bool:
        """Whether exactly one role is not stated."""
        return len(self.claims) == len(self.slots) - 1


def bindings(web: Web) -> Iterator[Binding]:
    """Yield the rules that hold in *web*, those with an open role among them."""
    yield from _flows(web)
    yield from _growths(web)
    yield from _differences(web)
    yield from _shares(web)
    yield from _exclusive(web)
    yield from _times(web)
    yield from _parts(web)


# --- total, exports, imports, balance ---------------------------------------------


def _flows(web: Web) -> Iterator[Binding]:
    cells = {
        attrs.evolve(figure, indicator=_with_flow(figure, "trade")): None
        for figure, _ in web.of("level")
        if figure.indicator.flow is not None
    }
    for cell in cells:
        slots: dict[str, Slot] = {f: web.slot(_flowing(cell, f)) for f in _FLOWS}
        for rule in (TOTAL, BALANCE):
            yield Binding(rule, {role: slots[role] for role in rule.formulas})
        for name, rule in HALVES.items():
            roles = (name, "trade", "balance")
            yield Binding(rule, {role: slots[role] for role in roles})
        for part in ("exports", "imports"):
            yield Binding(CONTAINED, {"part": slots[part], "whole": slots["trade"]})


_FLOWS: Final[tuple[Flow, ...]] = ("trade", "exports", "imports", "balance")


def _with_flow(figure: Figure, flow: Flow) -> Indicator:
    return attrs.evolve(figure.indicator, flow=flow)


def _flowing(figure: Figure, flow: Flow) -> Figure:
    return attrs.evolve(figure, indicator=_with_flow(figure, flow))


# --- levels, growth, change -------------------------------------------------------


def _growths(web: Web) -> Iterator[Binding]:
    for figure, claim in web.of("growth"):
        if figure.unit == "percent" and figure.basis != "peer":
            for level in _levels_of(web, figure):
                yield from _growth(web, Slot(figure, claim), level)
    for figure, claim in web.of("change"):
        level = _level(figure)
        if figure.basis != "peer" and level in web.agreed:
            change = Slot(figure, claim)
            slots = {"level": web.slot(level), "base": _base(web, level, figure)}
            yield Binding(CHANGE, {**slots, "change": change})
            if not web.beside(figure, "growth"):
                growth = attrs.evolve(
                    figure, statistic="growth", unit="percent", per=None
                )
                open_role = {"change": change, "growth": Slot(growth)}
                yield Binding(GROWTH_OF_CHANGE, {"level": web.slot(level), **open_role})


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
    return web.agreed[figure].restates is not None


def _level(figure: Figure) -> Figure:
    return attrs.evolve(
        figure, statistic="level", basis=None, baseline=None, denomination=None
    )


# --- differences in points --------------------------------------------------------

_RATES: Final[Mapping[Statistic, Statistic]] = {
    "growth_diff": "growth",
    "share_diff": "share",
}


def _differences(web: Web) -> Iterator[Binding]:
    for difference, claim in [*web.of("growth_diff"), *web.of("share_diff")]:
        if difference.unit != "percentage_point" or difference.basis == "peer":
            continue
        then = difference.baseline
        for rate in web.beside(difference, _RATES[difference.statistic]):
            if then is None or not _is_in(rate, difference.denomination):
                continue
            slots = {
                "rate": web.slot(rate),
                "difference": Slot(difference, claim),
                "other": web.slot(_at(rate, then)),
            }
            yield Binding(DIFFERENCE, slots)


def _is_in(rate: Figure, denomination: str | None) -> bool:
    return rate.unit == "percent" and denomination in {None, rate.denomination}


def _at(rate: Figure, period: Period) -> Figure:
    """Return the same rate in another period, against the same base."""
    baseline = period.year_before() if rate.basis == "yoy" else None
    return attrs.evolve(rate, period=period, baseline=baseline)


# --- shares -----------------------------------------------------------------------


def _shares(web: Web) -> Iterator[Binding]:
    units = sorted({figure.unit for figure, _ in web.of("level")})
    for share, claim in web.of("share"):
        against = claim.comparison.against
        if against is None:
            continue
        whole = attrs.evolve(against, reporter=against.reporter or _reporter(share))
        if whole == share.indicator:
            continue
        for unit in units:
            cell = attrs.evolve(_level(share), unit=unit, per=None)
            slots = {
                "part": web.slot(cell),
                "whole": web.slot(attrs.evolve(cell, indicator=whole)),
                "share": Slot(share, claim),
            }
            yield Binding(SHARE, slots)


#: Values of a dimension that exclude each other: their shares add up.
_EXCLUSIVE: Final = {
    "firm": ("private", "foreign-invested", "state-owned"),
    "mode": ("general-trade", "processing-trade", "bonded-logistics"),
    "flow": ("exports", "imports"),
}


def _exclusive(web: Web) -> Iterator[Binding]:
    """Yield shares of one whole that cannot come to more than all of it."""
    for name, codes in _EXCLUSIVE.items():
        cells: dict[Figure, list[Figure]] = defaultdict(list)
        for figure, claim in web.of("share"):
            whole = _whole(figure, name)
            of = claim.comparison.against
            if getattr(figure.indicator, name) in codes and _is_same(of, whole):
                cells[attrs.evolve(figure, indicator=whole)].append(figure)
        for figures in cells.values():
            if len(figures) in SHARES:
                slots = {f"part {n}": web.slot(f) for n, f in enumerate(figures, 1)}
                yield Binding(SHARES[len(figures)], slots)


def _whole(figure: Figure, name: str) -> Indicator:
    """Return what holds all values of a dimension: trade of flows, else no code."""
    if name == "flow":
        return _with_flow(figure, "trade")
    narrow: dict[str, None] = {name: None}
    return attrs.evolve(figure.indicator, **narrow)  # type: ignore[arg-type]


def _is_same(against: Indicator | None, whole: Indicator) -> bool:
    """Say whether a share is of *whole*, which is meant where none is named."""
    if against is None:
        return True
    return attrs.evolve(against, reporter=against.reporter or whole.reporter) == whole


def _reporter(figure: Figure) -> str | None:
    return figure.indicator.reporter


# --- parts in time ----------------------------------------------------------------


def _times(web: Web) -> Iterator[Binding]:
    series: dict[Figure, list[Figure]] = defaultdict(list)
    for figure, _ in web.of("level"):
        if _adds_up(figure) and figure.period and figure.period.month_count:
            series[attrs.evolve(figure, period=None)].append(figure)
    for figures in series.values():
        for whole, part in product(figures, figures):
            if whole != part and _contains(whole.period, part.period):
                if whole.indicator.flow != "balance":
                    slots = {"part": web.slot(part), "whole": web.slot(whole)}
                    yield Binding(CONTAINED, slots)
                yield from _rest(web, whole, part)
        for whole in figures:
            yield from _tiled(web, whole, figures)


def _contains(whole: Period | None, part: Period | None) -> bool:
    return whole is not None and part is not None and whole.contains(part)


def _adds_up(figure: Figure) -> bool:
    return figure.indicator.measure in _ADDING and figure.per is None


def _rest(web: Web, whole: Figure, part: Figure) -> Iterator[Binding]:
    """Yield what is left of a whole after its beginning, or before its end."""
    if whole.period is None or part.period is None:
        return
    rest = _left(whole.period, part.period)
    if rest is None:
        return
    left = attrs.evolve(whole, period=rest)
    if left not in web.agreed:
        slots = {"whole": whole, "part 1": part, "part 2": left}
        yield Binding(PARTS[2], {role: web.slot(f) for role, f in slots.items()})


def _left(whole: Period, part: Period) -> Period | None:
    if part.start == whole.start:
        return Period(part.end + _DAY, whole.end)
    if part.end == whole.end:
        return Period(whole.start, part.start - _DAY)
    return None


def _tiled(web: Web, whole: Figure, figures: Sequence[Figure]) -> Iterator[Binding]:
    """Yield where stated parts follow each other and fill *whole*."""
    if whole.period is None:
        return
    inner = [f for f in figures if f != whole and _contains(whole.period, f.period)]
    for row in islice(_rows(whole.period, inner), _MOST_ROWS):
        slots = {"whole": web.slot(whole)}
        slots |= {f"part {n}": web.slot(f) for n, f in enumerate(row, 1)}
        if len(row) in PARTS:
            yield Binding(PARTS[len(row)], slots)


def _rows(span: Period, figures: Sequence[Figure]) -> Iterator[tuple[Figure, ...]]:
    for first in figures:
        if first.period is None or first.period.start != span.start:
            continue
        if first.period.end == span.end:
            yield (first,)
            continue
        rest = Period(first.period.end + _DAY, span.end)
        inner = [f for f in figures if _contains(rest, f.period)]
        yield from ((first, *others) for others in _rows(rest, inner))


# --- parts of another kind --------------------------------------------------------


def _parts(web: Web) -> Iterator[Binding]:
    """Yield partners, goods, regimes and firms with the totals that hold them."""
    for part, _ in web.of("level"):
        if _can_be_part(part):
            for indicator in _wholes(part.indicator):
                whole = attrs.evolve(part, indicator=indicator)
                slots = {"part": web.slot(part), "whole": web.slot(whole)}
                yield Binding(CONTAINED, slots)


def _can_be_part(figure: Figure) -> bool:
    indicator = figure.indicator
    return (
        _adds_up(figure)
        and indicator.measure == "trade-value"
        and indicator.flow in {"trade", "exports", "imports"}
        and not _APART & {indicator.product, indicator.mode}
    )


def _wholes(indicator: Indicator) -> Iterable[Indicator]:
    """Return what *indicator* is part of: itself with narrowing dimensions left out."""
    narrow = [name for name in _NARROWING if getattr(indicator, name)]
    for kept in product((True, False), repeat=len(narrow)):
        dropped = {n: None for n, keep in zip(narrow, kept, strict=True) if not keep}
        if dropped:
            yield attrs.evolve(indicator, **dropped)  # type: ignore[arg-type]
