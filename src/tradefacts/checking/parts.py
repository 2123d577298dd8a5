"""Parts and wholes: where rules of shares, months, partners and goods hold in a web.

A role that no claim states stays open, and is what the others imply.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from datetime import timedelta
from itertools import islice, product
from typing import Final

import attrs

from tradefacts.checking.binding import Binding
from tradefacts.checking.rules import CONTAINED, PARTS, SHARE, SHARES
from tradefacts.checking.web import Figure, Slot, Web
from tradefacts.model import Indicator, Period

__all__ = ["part_bindings"]

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


def part_bindings(web: Web) -> Iterator[Binding]:
    """Yield the rules of parts and wholes that hold in *web*."""
    yield from _shares(web)
    yield from _exclusive(web)
    yield from _times(web)
    yield from _parts(web)


# --- shares -----------------------------------------------------------------------


def _shares(web: Web) -> Iterator[Binding]:
    units = sorted({figure.unit for figure, _ in web.of("level")})
    for share, claim in web.of("share"):
        against = claim.comparison.against
        if against is None:
            continue
        whole = attrs.evolve(
            against, reporter=against.reporter or share.indicator.reporter
        )
        if whole == share.indicator:
            continue
        for unit in units:
            cell = attrs.evolve(share.level, unit=unit, per=None)
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
        return figure.flowing("trade").indicator
    narrow: dict[str, None] = {name: None}
    return attrs.evolve(figure.indicator, **narrow)  # type: ignore[arg-type]


def _is_same(against: Indicator | None, whole: Indicator) -> bool:
    """Say whether a share is of *whole*, which is meant where none is named."""
    if against is None:
        return True
    return attrs.evolve(against, reporter=against.reporter or whole.reporter) == whole


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
