"""Series: the claims of all documents that give one figure in several periods."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import date
from typing import Final

import attrs

from tradefacts.checking.web import Figure, figure_of
from tradefacts.model import Claim, Period
from tradefacts.records import frozen

__all__ = ["Point", "Series", "series_of"]

#: The statistics whose values can be drawn in time; a rank or a streak tells none.
_DRAWN: Final = frozenset({"level", "change", "growth", "share"})


@frozen
class Point:
    """One claim of a series, by its position in the report."""

    claim: int
    period: Period


@frozen
class Series:
    """A figure in two or more periods of one length, in the order of time."""

    #: What it is of; its period is that of the first point.
    figure: Figure
    points: tuple[Point, ...]


def series_of(claims: Sequence[Claim]) -> tuple[Series, ...]:
    """Return the series in *claims*, those of most periods first.

    Periods of different length are never in one series: a month and the eleven months
    up to it have nothing to compare. Neither are averages and figures of companies.
    """
    found: dict[tuple[Figure, int, int], list[Point]] = defaultdict(list)
    for number, claim in enumerate(claims):
        figure, period = figure_of(claim), claim.period
        if figure and period and figure.statistic in _DRAWN:
            same = attrs.evolve(figure, period=None, baseline=None)
            points = found[same, *_length(period)]
            points.append(Point(number, period))
    series = [
        Series(figure, tuple(sorted(points, key=_time)))
        for (figure, *_), points in found.items()
        if len({point.period for point in points}) > 1
    ]
    return tuple(sorted(series, key=_periods, reverse=True))


def _length(period: Period) -> tuple[int, int]:
    """Return the months of a period, or its days where it is not made of months."""
    months = period.month_count
    return (months, 0) if months else (0, (period.end - period.start).days + 1)


def _time(point: Point) -> tuple[date, int]:
    return point.period.start, point.claim


def _periods(series: Series) -> int:
    return len({point.period for point in series.points})
