"""Tables: rows of figures under heads of periods, with the unit of the caption.

Bars may part groups of columns ("| Quantity  Value |"), each with a head of its own.
"""

import itertools
from collections.abc import Mapping, Sequence
from typing import Final

import attrs

from tradefacts.claiming.drafts import Draft
from tradefacts.claiming.dropping import Cause
from tradefacts.claiming.figures.comparing import imply_baseline
from tradefacts.claiming.items import (
    Phrase,
    expression_of,
    stated_of,
)
from tradefacts.claiming.subjects.codes import PARTIES
from tradefacts.claiming.subjects.phrases import PhraseFinder
from tradefacts.claiming.subjects.places import HOME
from tradefacts.claiming.subjects.registers import Registers
from tradefacts.claiming.subjects.subject import Subject
from tradefacts.claiming.tables.captions import TableUnit, caption_unit, has_percent
from tradefacts.claiming.tables.heads import (
    Column,
    Head,
    HeadReader,
    Place,
    period_told,
    places_of,
)
from tradefacts.model import Basis, Period, Statistic
from tradefacts.reading.mentions import (
    AMOUNT,
    MONEY,
    PERCENT,
    QUANTITIES,
    Mention,
    Stated,
)
from tradefacts.reading.numbers import scaled
from tradefacts.reading.periods import PeriodContext
from tradefacts.reading.reader import Paragraph, Sentence
from tradefacts.reading.tokens import WORD
from tradefacts.reading.wordsets import load_word_sets
from tradefacts.records import define

#: A row has a label and at least one figure.
_SMALLEST_ROW: Final = 2
#: The most tokens of a cell that holds a figure and nothing else.
_LONGEST_FIGURE: Final = 6
#: Dimensions that each row names anew.
_OF_ROW: Final = frozenset({"product", "partner", "mode", "firm"})
#: Dimensions of rows that tell exports and imports apart where they are parts of one,
#: and those that do not stand below a row of each, and of both.
_OF_BOTH: Final = frozenset({"mode", "firm"})
_OF_ALL: Final = _OF_BOTH | {"partner"}
_WAYS: Final = frozenset({"exports", "imports"})
#: So many noun phrases of a cell tell what it is of.
_LABELS: Final = 2
#: The measure of amounts in physical units.
_VOLUME: Final = "volume"
#: The measure of those with whom one trades.
_PARTNERS: Final = "partners"
#: The length of the code of a country.
_COUNTRY: Final = 2
#: What a row that only rules off the head is made of.
_RULES: Final = frozenset("|-:=+ \t\u2013\u2014")


#: Figures that have a unit of their own.
_UNITED: Final = frozenset({MONEY, AMOUNT})


@define
class TableReader:
    """Reads the rows of one table."""

    registers: Registers
    context: PeriodContext
    phrases: PhraseFinder
    #: The units that the caption gives, by kind, the first one last.
    units: dict[str, TableUnit]
    #: What the caption, or a notice, says that changes are compared with, if any does.
    basis: Basis | None = None
    #: The flow that the caption names, and with whom, if any.
    caption: Mapping[str, str] = attrs.Factory(dict)
    #: The product that the caption names, for rows of places.
    goods: Mapping[str, str] = attrs.Factory(dict)
    #: Who the caption says the figures are from; None without one.
    source: str | None = None
    #: The caption says that changes are of quantities.
    weighed: bool = False
    #: None before a head is read.
    columns: list[Column] | None = None
    #: The lines of heads that no figures have followed yet, as one; and where the
    #: columns stand.
    open_head: Head | None = None
    places: Sequence[Place] = ()
    #: The same where the first column has no head.
    unlabelled: list[Column] = attrs.Factory(list)
    #: The flow of the last row that is one whole flow; rows of goods are parts of it.
    flow: str | None = None
    #: The flows of the last rows that are whole ones, one right below the other.
    flows: Sequence[str] = ()
    #: The row above is a whole flow.
    below_flow: bool = False
    #: The dimensions that the head of the first column names.
    head: Mapping[str, str] = attrs.Factory(dict)
    #: The cells of the row above, by the bars before them.
    above: Sequence[Sequence[Sentence]] = ()
    #: Bars part groups of several columns.
    grouped: bool = False
    #: Of the last row in a table of groups, what it is of, and its own unit.
    subject: Subject | None = None
    own_unit: TableUnit | None = None
    #: The unit that the label of the last row gives ("Exports ($ bn)"); None without.
    row_unit: TableUnit | None = None
    #: Its figures are rates ("Exports (%)").
    rated: bool = False
    #: The period that the label of the last row names; None without one.
    period: Period | None = None
    #: Why the last row told nothing; None where it did, or is a head.
    cause: Cause | None = None

    def row(self, paragraph: Paragraph) -> list[Draft]:
        """Return the drafts of a row; a row without figures is a head."""
        self.cause = None
        if len(paragraph.sentences) < _SMALLEST_ROW or _is_ruled(paragraph):
            return []
        groups = _by_bars(paragraph)
        self.grouped = self.grouped or any(len(group) > 1 for group in groups[1:])
        if self.grouped:
            return self._grouped_row(groups)
        self.above = groups
        cells = paragraph.sentences[1:]
        if any(_figure(cell) for cell in cells):
            self.open_head = None
            return self._figures(paragraph)
        if not all(map(_is_blank, cells)):
            self._read_head(paragraph)
        return []

    def _read_head(self, paragraph: Paragraph) -> None:
        """Read one more line of heads."""
        head = Head.of(paragraph)
        if self.open_head is not None:
            head = self.open_head.with_line(head)
        self.open_head, self.places = head, head.places
        labelled = head.places[0].start == 0 or not head.is_separated
        told = self._dims(head.cells[0][-1]) if labelled else {}
        # "Product (all countries)" is no number of these.
        self.head = {k: v for k, v in told.items() if v != _PARTNERS}
        heads = HeadReader(self.context, self.phrases, self.basis is not None)
        self.unlabelled = heads.columns(head.cells)
        self.columns = heads.columns(head.cells[1:])

    def go_on(self, before: "TableReader") -> None:
        """Let the rows stand under the heads of the part *before*."""
        self.columns, self.unlabelled = before.columns, before.unlabelled
        self.places, self.head = before.places, before.head
        self.units, self.basis = self.units or before.units, self.basis or before.basis
        self.grouped, self.above = before.grouped, before.above
        self.source = self.source or before.source
        self.weighed = self.weighed or before.weighed

    # -- groups of columns -----------------------------------------------------------

    def _grouped_row(self, groups: Sequence[Sequence[Sentence]]) -> list[Draft]:
        """Return the drafts of a row; one without a label holds changes of the last."""
        labels, *others = groups
        cells = [cell for group in others for cell in group]
        if not any(_figure(cell) for cell in cells):
            heads = [group[0] if len(group) == 1 else None for group in self.above]
            self.columns = [
                self._grouped_column(cell, heads[at] if at < len(heads) else None)
                for at, group in enumerate(others, start=1)
                for cell in group
            ]
            return []
        columns = self.columns or []
        if labels:
            self.subject = self._subject(labels[0])
            self.own_unit = caption_unit(labels[1:])
        else:
            columns = [
                attrs.evolve(column, changed=True, basis=self.basis)
                for column in columns
            ]
        known = labels or self.basis is not None
        if self.subject is None or not known or len(columns) != len(cells):
            return []
        return self._drafts(cells, columns, self.subject)

    def _grouped_column(self, cell: Sentence, head: Sentence | None) -> Column:
        heads = HeadReader(self.context, self.phrases)
        column = heads.column([cell])
        column.dims = self._dims(cell)
        if head is not None:
            column.period = column.period or heads.column([head]).period
            column.dims = {**self._dims(head), **column.dims}
        return column

    # -- figures ---------------------------------------------------------------------

    def _figures(self, paragraph: Paragraph) -> list[Draft]:
        label, *cells = paragraph.sentences
        self.row_unit, self.rated = caption_unit([label]), has_percent([label])
        columns = self.columns or _columns_told(cells)
        if columns is None:
            self.cause = "unheaded"
            return []  # nothing tells the figures of one row apart
        own_units = (caption_unit([cell]) for cell in cells)
        self.own_unit = next(filter(None, own_units), self.own_unit)
        if len(columns) != len(cells):
            columns = self._columns_of(places_of(paragraph)[1:])
        if len(columns) != len(cells):
            self.cause = "columns"
            return []
        return self._drafts(cells, columns, self._subject(label))

    def _columns_of(self, places: Sequence[Place]) -> list[Column]:
        """Return the columns of cells some of which are left empty, or have no label.

        Where separators part them, the number of these tells.
        """
        if len(self.unlabelled) == len(places):
            self.head = {}  # it heads figures, too
            return self.unlabelled
        separated = [*self.places, *places]
        if any(place.start != place.end for place in separated):
            return []
        known = {
            place.start: column
            for place, column in zip(self.places, self.unlabelled, strict=True)
        }
        return [known[p.start] for p in places if p.start in known]

    def _drafts(
        self, cells: Sequence[Sentence], columns: Sequence[Column], subject: Subject
    ) -> list[Draft]:
        told = subject.dims.keys() | {name for c in columns for name in c.dims}
        counts = any(u.measure not in {None, _VOLUME} for u in self.units.values())
        if not counts and told.isdisjoint({"flow", "measure"}):
            self.cause = "no-trade"
            return []
        pairs = list(zip(cells, columns, strict=True))
        if any(column.changed and _is_grouped(cell) for cell, column in pairs):
            # Changes of amounts, though no unit of their own says so.
            pairs = [(c, own) for c, own in pairs if own.own_unit or not own.changed]
        found = (
            self._draft(cell, column, subject)
            for cell, column in pairs
            # "Steel | 10,000 tons | 850": the unit of the row, in a column of its own.
            if column.dims or column.period or not caption_unit([cell])
        )
        return [draft for draft in found if draft is not None]

    def _subject(self, label: Sentence) -> Subject:
        """Return the subject of a row: its label under the head and the topic."""
        self.period = self._row_period(label)
        own = self._dims(label)
        if self.period is not None and not own:
            # A row of time is of what the text is on.
            told = self.registers.topic or self.registers.lead
            dims = {**self.caption, **told, **self.head}
            dims.setdefault("reporter", self.registers.home or HOME)
            return Subject(dims, set(self.head))
        current = {k: v for k, v in self.registers.current.dims.items() if v}
        carried = {**self.caption, **self.registers.topic, **current}
        if carried.get("measure") == _VOLUME:
            del carried["measure"]  # the unit of each column tells
        if not own and not any(m.kind == "total" for m in label.mentions):
            own = {"product": _slug(label)}
        dims = {k: v for k, v in carried.items() if k not in _OF_ROW}
        dims |= {k: v for k, v in self.caption.items() if k == "partner"}
        if own.keys() == {"reporter"} and own["reporter"] == HOME != self._home():
            own = {"partner": HOME}  # among the partners of another country
        if own.keys() <= PARTIES:
            dims |= self.goods
        dims |= self._whole(own)
        dims |= {**self.head, **own}
        if self.registers.home:
            dims.setdefault("reporter", self.registers.home)
        return Subject(dims, set(own) | set(self.head))

    def _whole(self, own: Mapping[str, str]) -> Mapping[str, str]:
        """Return the flow that a row is a part of, which a row of a flow tells anew.

        Below exports and imports, one right behind the other, modes and firms are those
        of both; so are partners where both have a row, too.
        """
        if own.keys() == {"flow"}:
            self.flow = own["flow"]
            self.flows = [*(self.flows if self.below_flow else ()), self.flow]
            self.below_flow = True
            return {}
        self.below_flow = False
        both = set(self.flows) >= _WAYS
        parts = _OF_ALL if both and "trade" in self.flows else _OF_BOTH
        if both and own.keys() <= parts:
            return {"flow": "trade"}
        return {"flow": self.flow} if self.flow is not None else {}

    def _home(self) -> str:
        """Return the country that the text is on, whose trade the rows are parts of."""
        home = self.registers.home or HOME
        return home if len(home) == _COUNTRY else HOME

    def _row_period(self, label: Sentence) -> Period | None:
        """Return the period that a label names."""
        expressions = filter(None, map(expression_of, label.mentions))
        first = next(expressions, None)
        return None if first is None else period_told(first, self.context)

    def _dims(self, cell: Sentence) -> dict[str, str]:
        """Return the dimensions that the first noun phrase of a cell names.

        The flow may stand behind it ("Steel, exports", "Tin (imports)").
        """
        found = (item for item in self.phrases.find(cell) if isinstance(item, Phrase))
        dims: dict[str, str] = {}
        for item in itertools.islice(found, _LABELS):
            self.registers.note_places(item.dims)
            assumed = {"flow"} if item.assumed_flow else set()
            own = {k: v for k, v in item.dims.items() if k not in assumed}
            if not dims or ("flow" not in dims and own.keys() == {"flow"}):
                dims |= own
        return dims

    def _draft(self, cell: Sentence, column: Column, subject: Subject) -> Draft | None:
        mention = _figure(cell)
        stated = stated_of(mention) if mention is not None else None
        if mention is None or stated is None or _is_bracketed(cell):
            return None
        if column.dims:
            dims = {**subject.dims, **column.dims}
            subject = attrs.evolve(subject, dims=dims)
        if self.rated and not column.shared:
            column = attrs.evolve(column, changed=True)
        if self.weighed and column.changed and "measure" not in column.dims:
            subject = attrs.evolve(subject, dims={**subject.dims, "measure": _VOLUME})
        physical = column.dims.get("measure") == _VOLUME
        unit = self.row_unit or column.unit or self._unit_of(physical=physical)
        rated = column.changed or column.shared or column.in_points
        if (rated and not column.own_unit) or mention.kind == PERCENT:
            what, unit_name = _rate(column)
            stated = attrs.evolve(stated, unit=unit_name)
            draft = Draft(mention, stated, what, subject, cell, "table")
            draft.basis = column.basis or (self.basis if what == "growth" else None)
        else:
            # Nothing tells if "Exports (%)" are a share or a rate.
            own = _own_unit(mention, stated) or (None if column.percent else unit)
            level = _level(stated, own, column, subject)
            if level is None:
                return None
            stated, what = level
            draft = Draft(mention, stated, what, subject, cell, "table")
        draft.unit, draft.source = stated.unit, self.source
        draft.measure = _measure(unit, subject)
        draft.period = column.period or self.period or self.context.current
        if column.baseline is not None and draft.period is not None:
            _compare_with(draft, draft.period, column.baseline)
        imply_baseline(draft)
        return draft

    def _unit_of(self, *, physical: bool) -> TableUnit | None:
        """Return the unit of a row, or of the caption, for a column of the table.

        Beside columns of quantities, those of values are in money.
        """
        if physical:
            return self.own_unit or self.units.get(AMOUNT)
        volumes = any(c.dims.get("measure") == _VOLUME for c in self.columns or ())
        first = None if volumes else next(reversed(self.units.values()), None)
        return self.units.get(MONEY) or first


def _level(
    stated: Stated, unit: TableUnit | None, column: Column, subject: Subject
) -> tuple[Stated, Statistic] | None:
    """Return an amount in its unit, and whether it is a level or a change.

    None where nothing tells the unit, or a level is below zero and of no balance.
    """
    below_zero = stated.sign < 0 and not column.changed
    below_zero = below_zero and subject.dims.get("flow") != "balance"
    if unit is None or below_zero:
        return None
    return _in_unit(stated, unit), "change" if column.changed else "level"


def _rate(column: Column) -> tuple[Statistic, str]:
    """Return what the rates of a column state, and their unit."""
    if column.in_points:
        return ("share_diff" if column.shared else "growth_diff"), "percentage_point"
    return ("share" if column.shared else "growth"), "percent"


def _is_blank(cell: Sentence) -> bool:
    """Tell whether a cell says that there is no figure ("--", "n/a")."""
    text = cell.tokens.text[cell.start : cell.end]
    blanks = load_word_sets(cell.language).no_figures
    return not any(map(str.isalnum, text)) or text.lower().strip(".") in blanks


def _compare_with(draft: Draft, period: Period, against: Period) -> None:
    """Set what a change is against: a year before where that lies in *against*."""
    before = period.year_before()
    if against.start <= before.start and before.end <= against.end:
        draft.basis = "yoy"
    else:
        draft.basis, draft.baseline = "period", against


def _columns_told(cells: Sequence[Sentence]) -> list[Column] | None:
    """Return the columns of a row without a head, if its figures tell them.

    It has one amount, in a unit of its own where signed rates are beside it.
    """
    if len(cells) == 1:
        return [Column()]
    figures = [_figure(cell) for cell in cells]
    told = [(f.kind, stated_of(f)) for f in figures if f is not None]
    levels = [kind for kind, s in told if kind in _UNITED and s is not None and s.unit]
    rates = [kind for kind, s in told if kind == PERCENT and s is not None and s.sign]
    if len(levels) != 1 or len(levels) + len(rates) != len(cells):
        return None
    return [Column(changed=kind == PERCENT) for kind, _ in told]


def _measure(unit: TableUnit | None, subject: Subject) -> str | None:
    """Return what figures in *unit* measure: what it counts, else the amount."""
    if unit is not None and unit.kind == AMOUNT:
        return unit.measure or _VOLUME
    return subject.dims.get("measure")


def _is_ruled(paragraph: Paragraph) -> bool:
    """Tell whether a row only rules off the head ("| --- | :-: |")."""
    text = paragraph.sentences[0].tokens.text
    return not set(text[paragraph.start : paragraph.end]) - _RULES


def _by_bars(paragraph: Paragraph) -> list[list[Sentence]]:
    """Return the cells of a row in groups, as the bars of the row part them."""
    groups: list[list[Sentence]] = [[]]
    # A bar at the edge parts nothing; behind an empty first cell it does.
    at = paragraph.start
    for cell in paragraph.sentences:
        text = cell.tokens.text
        edge = at == paragraph.start and text.startswith("|", at)
        bars = text.count("|", at, cell.start) - edge
        groups.extend([] for _ in range(bars))
        groups[-1].append(cell)
        at = cell.end
    return groups


def _figure(cell: Sentence) -> Mention | None:
    """Return the figure that a cell holds; None if it holds none, or words too."""
    figures = [m for m in cell.mentions if m.kind in QUANTITIES]
    if len(figures) != 1 or cell.last - cell.first > _LONGEST_FIGURE:
        return None
    before = cell.tokens.kind[cell.first : figures[0].first]
    stated = stated_of(figures[0])
    if stated is not None and stated.qualifier != "exact":
        before = before[:-1]  # "over 40"
    return figures[0] if WORD not in before else None


def _is_bracketed(cell: Sentence) -> bool:
    """Tell whether a figure stands in brackets: it may be one below zero."""
    text = cell.tokens.text
    return text.startswith("(", cell.start) and text.startswith(")", cell.end - 1)


def _is_grouped(cell: Sentence) -> bool:
    """Tell whether the digits of a figure without a unit stand in groups ("1,210").

    Rates of change are not written so.
    """
    figure = _figure(cell)
    stated = stated_of(figure) if figure is not None else None
    if figure is None or stated is None or stated.unit:
        return False
    return "," in cell.tokens.text[figure.start : figure.end]


def _slug(cell: Sentence) -> str:
    """Return the words of a cell as a code in kebab case."""
    tokens = cell.tokens
    words = [
        tokens.lower[at]
        for at in range(cell.first, cell.last)
        if tokens.lower[at].isascii() and tokens.lower[at].isalpha()
    ]
    return "-".join(words) or "other"


def _own_unit(mention: Mention, stated: Stated) -> TableUnit | None:
    """Return the unit that a figure itself states, or None."""
    if mention.kind in {MONEY, AMOUNT} and stated.unit:
        return TableUnit(mention.kind, stated.unit, 0)
    return None


def _in_unit(stated: Stated, unit: TableUnit) -> Stated:
    return attrs.evolve(
        stated,
        unit=unit.unit,
        value=scaled(stated.value, unit.scale),
        step=scaled(stated.step, unit.scale),
    )
