"""Parts in time: where months, quarters and halves fill a year in a web."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import timedelta
from itertools import islice, product
from typing import Final

import attrs

from tradefacts.checking.binding import Binding
from tradefacts.checking.sums import CONTAINED, parts
from tradefacts.checking.web import Figure, Web
from tradefacts.model import Period

__all__ = ["span_bindings"]

_DAY: Final = timedelta(days=1)
#: In how many ways a year is laid out in parts before the rest is left.
_MOST_ROWS: Final = 20
_MONTHS: Final = 12


def span_bindings(web: Web) -> Iterator[Binding]:
    """Yield the rules of periods and their parts that hold in *web*."""
    series: dict[Figure, list[Figure]] = defaultdict(list)
    for figure in web.of("level"):
        if web.adds_up(figure) and figure.period and figure.period.month_count:
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


def _rest(web: Web, whole: Figure, part: Figure) -> Iterator[Binding]:
    """Yield what is left of a whole after its beginning, or before its end."""
    if whole.period is None or part.period is None:
        return
    rest = _left(whole.period, part.period)
    if rest is None:
        return
    left = attrs.evolve(whole, period=rest)
    if not web.knows(left):
        slots = {"whole": whole, "part 1": part, "part 2": left}
        yield Binding(parts(2), {role: web.slot(f) for role, f in slots.items()})


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
        if 1 < len(row) <= _MONTHS:
            yield Binding(parts(len(row)), slots)


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
