"""Heads: what the columns of a table hold, by one line above them or several.

Where a line of heads goes over several columns, as years do above two pairs of exports
and imports, each column has what stands above it.
"""

from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise
from typing import Final

import attrs

from tradefacts.claiming.figures.bases import BASES
from tradefacts.claiming.items import Phrase, detail_of, expression_of, kind_at
from tradefacts.claiming.subjects.phrases import PhraseFinder
from tradefacts.claiming.tables.captions import (
    COUNTED,
    TableUnit,
    caption_unit,
    has_percent,
)
from tradefacts.model import Basis, Period
from tradefacts.reading.mentions import MONEY
from tradefacts.reading.periods import PeriodContext, PeriodExpression
from tradefacts.reading.reader import Paragraph, Sentence
from tradefacts.records import define, frozen

_CHANGES: Final = frozenset({"changed", "rise", "fall"})
#: Behind these the head of a change names what it is against ("Increase over 2015").
_AGAINST: Final = frozenset({"over", "than", "from", "with", "to", "on", "against"})
#: The length of a year, in months.
_YEAR: Final = 12
#: They head a column of changes ("+/- %").
_UP_OR_DOWN: Final = ("\u00b1", "+/-", "-/+")
#: What parts cells that may be empty.
_SEPARATORS: Final = ("\t", "|", "\uff5c")


#: How many cells of labels stand before the groups of a line of heads, and how many
#: before the columns of the line below it: where the first begins with them or not.
_LABELS: Final = ((1, 0), (1, 1), (0, 0), (2, 0))
_UNLABELLED: Final = ((0, 1), (0, 0))
#: So many groups, and so many columns in each, there are at least.
_GROUPS: Final = 2


@define
class Column:
    """What a column holds: levels of a period, changes of one, or shares."""

    period: Period | None = None
    basis: Basis | None = None
    #: The period that its changes are against, where its head names that.
    baseline: Period | None = None
    changed: bool = False
    #: It holds shares of a whole.
    shared: bool = False
    #: Its figures are points.
    in_points: bool = False
    #: They are in percent, by its head.
    percent: bool = False
    #: The dimensions that its head, and that of its group, name.
    dims: Mapping[str, str] = attrs.Factory(dict)
    #: The unit that its head gives ("Exports, $ mln"), or None.
    unit: TableUnit | None = None
    #: Its changes are in that unit.
    own_unit: bool = False


@frozen
class Place:
    """Where a cell stands in its line: in characters, or between separators."""

    start: int
    end: int

    def gap(self, other: "Place") -> int:
        """Return how far it is from *other*; 0 where one stands above the other."""
        return max(0, other.start - self.end, self.start - other.end)


def places_of(paragraph: Paragraph) -> list[Place]:
    """Return where each cell of a row stands."""
    sentences = paragraph.sentences
    text = sentences[0].tokens.text if sentences else ""
    line = text[paragraph.start : paragraph.end]
    mark = next((mark for mark in _SEPARATORS if mark in line), None)
    if mark is None:
        return [
            Place(s.start - paragraph.start, s.end - paragraph.start) for s in sentences
        ]
    edge = line.startswith(mark) and mark != "\t"
    before = (line.count(mark, 0, s.start - paragraph.start) for s in sentences)
    return [Place(at - edge, at - edge) for at in before]


@frozen
class Head:
    """The cells above the columns of a table, and where they stand."""

    places: Sequence[Place]
    #: Those that go over each column, the highest first.
    cells: Sequence[Sequence[Sentence]]

    @classmethod
    def of(cls, paragraph: Paragraph) -> "Head":
        """Return the head that one line makes."""
        return cls(places_of(paragraph), [[cell] for cell in paragraph.sentences])

    @property
    def is_separated(self) -> bool:
        """Whether separators part the cells."""
        return all(place.start == place.end for place in self.places)

    def with_line(self, other: "Head") -> "Head":
        """Return the head with the line below it: that with more columns has them."""
        spread = self._spread_over(other)
        if spread is not None:
            return spread
        below = len(other.cells) < len(self.cells)
        base, added = (self, other) if below else (other, self)
        cells: list[Sequence[Sentence]] = []
        for own, place in zip(base.cells, base.places, strict=True):
            more = added.over(place, partial=below)
            cells.append([*own, *more] if below else [*more, *own])
        return Head(base.places, cells)

    def _spread_over(self, below: "Head") -> "Head | None":
        """Return the head in which each cell goes over as many of the line *below* it.

        "| Item | May | Growth |" goes over "| Exports | Imports | Exports | Imports |",
        where cells that go over several leave none empty. None where that is not so.
        """
        if not (self.is_contiguous and below.is_contiguous):
            return None
        labelled = self.places[0].start == 0
        for labels, own in _LABELS if labelled else _UNLABELLED:
            groups, columns = self.cells[labels:], below.cells[own:]
            width, rest = divmod(len(columns), max(1, len(groups)))
            if len(groups) < _GROUPS or rest or width < _GROUPS:
                continue
            heads = [*self.cells[:labels], *([] if labelled else below.cells[:own])]
            spread = [*heads] + [
                [*groups[at // width], *column] for at, column in enumerate(columns)
            ]
            return Head([Place(at, at) for at in range(len(spread))], spread)
        return None

    @property
    def is_contiguous(self) -> bool:
        """Whether separators part the cells, and none between them is empty."""
        starts = [place.start for place in self.places]
        first = starts[0] if starts else 0
        return self.is_separated and starts == [*range(first, first + len(starts))]

    def over(self, place: Place, *, partial: bool) -> Sequence[Sentence]:
        """Return the cells that go over *place*; of a *partial* line those right there.

        In a line of separated cells those that follow are left empty.
        """
        gaps = [own.gap(place) for own in self.places]
        near = min(range(len(gaps)), key=gaps.__getitem__, default=0)
        if self.is_separated and not partial:
            before = [
                at for at, own in enumerate(self.places) if own.end <= place.start
            ]
            return self.cells[before[-1]] if before else []
        far = partial and gaps[near] > 1
        return [] if far else self.cells[near]


@define
class HeadReader:
    """Reads what the cells above a column say that it holds."""

    context: PeriodContext
    phrases: PhraseFinder
    #: The lines above say what changes are against: "Exports (%)" are such, too.
    rated: bool = False

    def columns(self, heads: Sequence[Sequence[Sentence]]) -> list[Column]:
        """Return what the columns hold, each by the cells above it."""
        columns = [self.column(cells) for cells in heads]
        _run_back(columns)
        for column, cells in zip(columns, heads, strict=True):
            column.percent = has_percent(cells)
            rate = column.percent and self.rated and not column.shared
            column.changed = column.changed or rate
        for index, column in enumerate(columns):
            column.dims = self._head_dims(heads[index])
            counted = column.dims.get("measure") not in {None, "volume"}
            unit = caption_unit(heads[index])
            if counted and unit is not None and unit.kind == MONEY:
                # "Product (all countries), US$ mn" counts none of these.
                column.dims = {k: v for k, v in column.dims.items() if k != "measure"}
            column.unit = unit or (COUNTED if counted else None)
            # "Value (100 million yuan), change (%)" holds no amounts that moved.
            column.own_unit = unit is not None and not column.percent
            if column.changed or column.shared:
                levels = [
                    k for k, c in enumerate(columns[:index]) if not _is_relative(c)
                ]
                periods = [columns[k].period for k in levels]
                column.period = _changed_period(column, periods)
                # "Exports | Change | Imports | Change": each of what stands left of it;
                # "Total | Exports | Total, change": of what is headed alike.
                alike = [k for k in levels if _said(heads[k]) & _said(heads[index])]
                for level in (columns[k] for k in (alike or levels)[-1:]):
                    column.dims = column.dims or level.dims
                    column.unit = column.unit or level.unit
        return columns

    def _head_dims(self, cells: Iterable[Sentence]) -> dict[str, str]:
        """Return the flow that a head names, or what its column counts."""
        told: dict[str, str] = {}
        for cell in cells:
            told |= self._cell_dims(cell)
        return told

    def _cell_dims(self, cell: Sentence) -> dict[str, str]:
        for item in self.phrases.find(cell):
            if isinstance(item, Phrase) and item.counted and not item.dims:
                return {"measure": item.counted, **self._flow_of_firms(cell)}
            if isinstance(item, Phrase) and item.has_flow:
                return {"flow": item.dims["flow"]}
            if isinstance(item, Phrase) and item.dims == {"measure": "volume"}:
                return dict(item.dims)
        # "Quantity", with the unit in a column of its own.
        return {"measure": "volume"} if "number-of" in cell.kinds else {}

    def _flow_of_firms(self, cell: Sentence) -> dict[str, str]:
        """Return the flow of a column that counts exporters, or importers."""
        words, said = self.phrases.words, cell.tokens.lower[cell.first : cell.last]
        if not words.exporters.isdisjoint(said):
            return {"flow": "exports"}
        return {} if words.importers.isdisjoint(said) else {"flow": "imports"}

    def column(self, cells: Iterable[Sentence]) -> Column:
        """Return what *cells*, the highest first, say of the column below them."""
        column = Column()
        for cell in cells:
            self._note(column, cell)
        return column

    def _period_below(
        self, above: Period | None, expression: PeriodExpression
    ) -> Period | None:
        """Return the period of a head, with the one that goes over it.

        "January-July" over "2001" is as "2001" over "January-July".
        """
        period = period_told(expression, self.context)
        if above is None or period is None:
            return period
        if _is_year(above) and not expression.dated:
            told = attrs.evolve(expression, year=above.start.year)
            return self.context.resolve(told)
        part = (above.month_count or _YEAR) < _YEAR
        if part and _is_year(period):
            return above.shift_years(period.start.year - above.start.year)
        return period

    def _note(self, column: Column, cell: Sentence) -> None:
        for index, mention in enumerate(cell.mentions):
            expression = expression_of(mention)
            if expression is not None:
                if column.changed and kind_at(cell.mentions, index - 1) in _AGAINST:
                    column.baseline = period_told(expression, self.context)
                else:
                    column.period = self._period_below(column.period, expression)
            elif mention.kind == "basis":
                column.basis = BASES.get(detail_of(mention))
                column.changed = True
            elif mention.kind in _CHANGES:
                column.basis = column.basis or BASES.get(detail_of(mention))
                column.changed = True
            elif mention.kind == "share":
                # A "percentage change" is none.
                column.shared = kind_at(cell.mentions, index + 1) not in _CHANGES
        said = cell.tokens.text[cell.start : cell.end].lower()
        column.changed = column.changed or any(sign in said for sign in _UP_OR_DOWN)
        if any(word in said for word in self.phrases.words.points):
            column.in_points = True


def _is_relative(column: Column) -> bool:
    return column.changed or column.shared


def _said(cells: Iterable[Sentence]) -> set[str]:
    """Return what each cell of a head says."""
    return {cell.tokens.text[cell.start : cell.end].lower() for cell in cells}


def period_told(expression: PeriodExpression, context: PeriodContext) -> Period | None:
    """Return the period of a head or a label; its year is that of the caption.

    One that is not over yet when the table is published is of a year before.
    """
    year = None if expression.dated else context.document_year
    period = context.resolve(attrs.evolve(expression, year=year or expression.year))
    published = context.published
    if period is None or published is None or period.start <= published:
        return period
    return context.resolve(expression)


def _is_year(period: Period | None) -> bool:
    return period is not None and period == Period.year(period.start.year)


def _run_back(columns: Sequence[Column]) -> None:
    """Let months that run back go on into the year before ("Feb | Jan | Dec")."""
    for before, column in pairwise(columns):
        if before.period is None or column.period is None:
            return
        if before is columns[0] and column.period != before.period.before():
            return
        if column.period.start > before.period.start:
            column.period = column.period.year_before()


def _changed_period(column: Column, levels: Sequence[Period | None]) -> Period | None:
    """Return the period whose change a column holds, from the levels left of it."""
    periods = [period for period in levels if period is not None]
    if not periods:
        return column.period
    base = periods[-1]
    for period in periods:
        if column.basis == "mom" and period.before() == base:
            return period
        if column.basis == "yoy" and period.year_before() == base:
            return period
    return base
