"""Charts: each series drawn in time, with the interval of each of its figures.

A figure is a block: as wide as its period, as high as its interval. The axis of values
always holds zero, and nothing is drawn between periods, of which nothing is known.
"""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import Final, Literal, TypeAlias

from tradefacts.model import Interval, Period
from tradefacts.records import frozen
from tradefacts.report.amounts import number_words, period_words, unit_words
from tradefacts.report.scales import Axis, Days
from tradefacts.report.series import Point, Series
from tradefacts.report.view import View
from tradefacts.report.words import Words

__all__ = ["HEIGHT", "WIDTH", "Block", "Chart", "charts_of"]

#: The picture, and the plot within it, in units of the picture.
WIDTH: Final = 640
HEIGHT: Final = 250
_LEFT, _RIGHT, _TOP, _BOTTOM = Decimal(84), Decimal(628), Decimal(14), Decimal(216)
#: How low and how narrow a block may get.
_LEAST: Final = Decimal(3)
#: How wide a character of a label is; a Chinese one is twice that.
_CHARACTER: Final = 6
_GAP: Final = 12
_LAST_NARROW: Final = "\u2e7f"

Open: TypeAlias = Literal["", "up", "down"]


@frozen
class Block:
    """A figure of the series, where it is drawn."""

    #: The number of its claim.
    claim: int
    period: str
    x: Decimal
    y: Decimal
    width: Decimal
    height: Decimal
    #: Where its interval has no end.
    open: Open


@frozen
class Chart:
    """A series as it is drawn."""

    statistic: str
    what: str
    #: What the values are, and in which unit.
    measure: str
    #: The lines of the axis of values: where each stands, and what it says.
    lines: tuple[tuple[Decimal, str], ...]
    zero: Decimal
    blocks: tuple[Block, ...]
    #: The names of periods, and where each stands.
    names: tuple[tuple[Decimal, str], ...]


def charts_of(series: Sequence[Series], view: View) -> tuple[Chart, ...]:
    """Return each of *series* as it is drawn."""
    return tuple(_chart(each, view) for each in series)


def _chart(series: Series, view: View) -> Chart:
    words, figure = view.words, series.figure
    stated = [_interval(view, point.claim) for point in series.points]
    bounds = (b for i in stated for b in (i.low, i.high) if b is not None)
    axis = Axis.over(bounds, _TOP, _BOTTOM)
    days = Days.over([point.period for point in series.points], _LEFT, _RIGHT)
    basis = words.name(figure.basis) if figure.basis else ""
    measure = (words.name(figure.statistic), basis, unit_words(figure.unit, words))
    return Chart(
        figure.statistic,
        view.cards[series.points[0].claim].what,
        ", ".join(filter(None, measure)),
        tuple((axis.y(line), number_words(line, words.locale)) for line in axis.lines),
        axis.y(Decimal(0)),
        tuple(
            _block(point, period_words(point.period, words), interval, axis, days)
            for point, interval in zip(series.points, stated, strict=True)
        ),
        tuple(_names([point.period for point in series.points], days, words)),
    )


def _interval(view: View, claim: int) -> Interval:
    quantity = view.claims[claim].quantity
    return Interval(None, None) if quantity is None else quantity.interval


def _block(
    point: Point, period: str, interval: Interval, axis: Axis, days: Days
) -> Block:
    (left, right), (top, bottom) = days.span(point.period), axis.span(interval)
    height = max(bottom - top, _LEAST)
    return Block(
        point.claim,
        period,
        left,
        (top + bottom - height) / 2,
        max(right - left - 1, _LEAST),
        height,
        _open(interval),
    )


def _open(interval: Interval) -> Open:
    if interval.high is None:
        return "up"
    return "down" if interval.low is None else ""


def _names(
    periods: Sequence[Period], days: Days, words: Words
) -> Iterator[tuple[Decimal, str]]:
    """Yield the names of *periods* that have room beside each other."""
    free = Decimal(0)
    for period in dict.fromkeys(periods):
        name = period_words(period, words, short=True)
        half = Decimal(sum(_CHARACTER * (1 + (c > _LAST_NARROW)) for c in name)) / 2
        left, right = days.span(period)
        # The outermost names end with the picture.
        middle = min(max((left + right) / 2, half), WIDTH - half)
        if middle - half >= free:
            free = middle + half + _GAP
            yield middle, name
