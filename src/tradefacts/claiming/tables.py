"""Tables: rows of figures under heads of periods, with the unit of the caption."""

from collections.abc import Sequence
from typing import Final

import attrs

from tradefacts.claiming.drafts import Draft
from tradefacts.claiming.phrases import Phrase, find_phrases
from tradefacts.claiming.subjects import Registers, Subject
from tradefacts.model import Period
from tradefacts.reading.mentions import (
    AMOUNT,
    MONEY,
    PERCENT,
    QUANTITIES,
    Cue,
    Mention,
    Stated,
)
from tradefacts.reading.numbers import scaled
from tradefacts.reading.periods import PeriodContext, PeriodExpression
from tradefacts.reading.reader import Paragraph, Sentence

#: How many sentences before a table its unit may stand.
_CAPTION: Final = 6


@attrs.frozen
class TableUnit:
    """The unit that a caption gives to the figures of its table."""

    kind: str
    unit: str
    #: The power of ten that the figures stand for.
    scale: int


@attrs.define
class _Column:
    """What a column holds: levels of a period, or changes of one."""

    period: Period | None = None
    basis: str | None = None
    changed: bool = False


@attrs.define
class TableReader:
    """Reads the rows of one table."""

    registers: Registers
    context: PeriodContext
    unit: TableUnit | None
    columns: list[_Column] | None = None
    #: The dimensions that the head of the first column names.
    head: dict[str, str] = attrs.Factory(dict)

    def row(self, paragraph: Paragraph) -> list[Draft]:
        """Return the drafts of a row; a row without figures is a head."""
        cells = paragraph.sentences
        if len(cells) < 2:
            return []
        if self._is_head(cells):
            self._read_head(cells)
            return []
        return self._figures(cells)

    # -- heads -----------------------------------------------------------------------

    @staticmethod
    def _is_head(cells: Sequence[Sentence]) -> bool:
        return not any(_figure(cell) for cell in cells[1:])

    def _read_head(self, cells: Sequence[Sentence]) -> None:
        self.head = _dims(cells[0], self.registers)
        self.columns = [self._column(cell) for cell in cells[1:]]
        for index, column in enumerate(self.columns):
            if column.changed:
                column.period = self._changed_period(index, column.basis)

    def _column(self, cell: Sentence) -> _Column:
        column = _Column()
        for mention in cell.mentions:
            if isinstance(mention.value, PeriodExpression):
                column.period = self.context.resolve(mention.value)
            elif mention.kind == "basis" and isinstance(mention.value, Cue):
                column.basis = mention.value.value
                column.changed = True
            elif mention.kind in ("changed", "rise", "fall"):
                column.changed = True
        return column

    def _changed_period(self, index: int, basis: str | None) -> Period | None:
        """Return the period whose change a column holds, from the levels left of it."""
        assert self.columns is not None
        levels = [c.period for c in self.columns[:index] if not c.changed and c.period]
        if not levels:
            return self.columns[index].period
        base = levels[-1]
        for period in levels:
            if basis == "mom" and period.before() == base:
                return period
            if basis == "yoy" and period.year_before() == base:
                return period
        return base

    # -- figures ---------------------------------------------------------------------

    def _figures(self, cells: Sequence[Sentence]) -> list[Draft]:
        label = cells[0]
        subject = self._subject(label)
        columns = self.columns
        if columns is not None and len(columns) != len(cells) - 1:
            return []
        drafts = []
        for index, cell in enumerate(cells[1:]):
            mention = _figure(cell)
            if mention is not None and isinstance(mention.value, Stated):
                column = columns[index] if columns else _Column(self.context.current)
                drafts += self._draft(cell, mention, mention.value, column, subject)
        return drafts

    def _subject(self, label: Sentence) -> Subject:
        dims = dict(self.registers.topic) | {
            k: v for k, v in self.registers.current.dims.items() if v
        }
        for name in ("product", "partner", "mode", "firm"):
            dims.pop(name, None)
        own = _dims(label, self.registers)
        if not own:
            own = {"product": _slug(label)}
        dims = {**dims, **self.head, **own}
        if self.registers.home:
            dims.setdefault("reporter", self.registers.home)
        return Subject(dims, set(own) | set(self.head))

    def _draft(
        self, cell: Sentence, mention: Mention, stated: Stated, column: _Column, subject: Subject
    ) -> list[Draft]:
        if column.changed or mention.kind == PERCENT:
            stated = attrs.evolve(stated, unit="percent")
            draft = Draft(mention, stated, "growth", subject, cell, "table")
            draft.basis = column.basis
        else:
            unit = self._unit(mention, stated)
            if unit is None:
                return []
            stated = attrs.evolve(
                stated,
                unit=unit.unit,
                value=scaled(stated.value, unit.scale),
                step=scaled(stated.step, unit.scale),
            )
            draft = Draft(mention, stated, "level", subject, cell, "table")
        if "flow" not in subject.dims and "measure" not in subject.dims:
            return []
        draft.unit = stated.unit
        draft.period = column.period
        physical = self.unit is not None and self.unit.kind == AMOUNT
        draft.measure = "volume" if physical else subject.dims.get("measure")
        self._set_baseline(draft)
        return [draft]

    def _unit(self, mention: Mention, stated: Stated) -> TableUnit | None:
        if mention.kind in (MONEY, AMOUNT) and stated.unit:
            return TableUnit(mention.kind, stated.unit, 0)
        return self.unit

    @staticmethod
    def _set_baseline(draft: Draft) -> None:
        if draft.period is None:
            return
        if draft.basis == "yoy":
            draft.baseline = draft.period.year_before()
        elif draft.basis in ("mom", "qoq"):
            draft.baseline = draft.period.before()


def _figure(cell: Sentence) -> Mention | None:
    """Return the figure that a cell holds, if it holds nothing else."""
    figures = [m for m in cell.mentions if m.kind in QUANTITIES]
    if len(figures) != 1 or cell.last - cell.first > _LONGEST_FIGURE:
        return None
    words = sum(cell.tokens.kind[k] == "w" for k in range(cell.first, figures[0].first))
    return figures[0] if not words else None


_LONGEST_FIGURE: Final = 6


def _dims(cell: Sentence, registers: Registers) -> dict[str, str]:
    phrases = [p for p in find_phrases(cell.mentions, cell.tokens, {}) if isinstance(p, Phrase)]
    if not phrases:
        return {}
    dims = dict(phrases[0].dims)
    registers.note_places(dims)
    return dims


def _slug(cell: Sentence) -> str:
    """Return the words of a cell as a code in kebab case."""
    words = [
        cell.tokens.lower[k]
        for k in range(cell.first, cell.last)
        if cell.tokens.kind[k] == "w" and cell.tokens.lower[k].isascii()
    ]
    return "-".join(words) or "other"


def caption_unit(sentences: Sequence[Sentence]) -> TableUnit | None:
    """Return the unit that the nearest of *sentences* before a table gives it."""
    for sentence in reversed(sentences[-_CAPTION:]):
        for mention in sentence.mentions:
            if mention.kind == "scaled-unit" and isinstance(mention.value, Stated):
                unit = mention.value.unit or "1"
                kind = MONEY if mention.value.measure is None else AMOUNT
                return TableUnit(kind, unit, mention.value.scale)
            stated = mention.value
            if (
                mention.kind in (MONEY, AMOUNT)
                and isinstance(stated, Stated)
                and stated.value.normalize().as_tuple().digits == (1,)
                and stated.unit
            ):
                return TableUnit(mention.kind, stated.unit, stated.value.adjusted())
    return None

