"""Timing: from which words, or by which rule, a period and a comparison come."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from tradefacts.claiming.figures.bases import BASES
from tradefacts.claiming.items import Item, detail_of, expression_of
from tradefacts.explaining.case import STATED, UNKNOWN, Case, nearest
from tradefacts.explaining.notes import Note
from tradefacts.explaining.types import FieldOrigin, Span
from tradefacts.model import Claim, Period
from tradefacts.reading.periods import PeriodExpression
from tradefacts.reading.reader import Sentence

_IN_SENTENCE: Final = "stated; its year stands in the sentence"
_STATED_BEFORE: Final = "stated; its year is one that the text stated before"
_COMPARING: Final = frozenset({"than", "peer", "against", "more", "less"})


def period_origin(case: Case) -> FieldOrigin:
    """Return how the period came about, or why there is none."""
    period, draft = case.draft.period, case.draft
    if period is None:
        return _no_period(case)
    value = period.format()
    item = _item_of(case, case.note, period, "periods")
    if draft.average is not None:
        rule = "the whole span that the text speaks of, as the figure is an average"
        return case.origin("period", value, rule, item or _any_period(case))
    if item is not None:
        return case.origin("period", value, _stated_rule(case, item, period), item)
    if case.story.frame.period == period:
        rule = "the session of the event, by the frame of a plugin"
        return case.origin("period", value, rule)
    head = _head(case)
    if head is not None:
        rule = "the head of the column, or of the one that it is a change of"
        return case.origin("period", value, rule, head)
    before = case.before(lambda note: _words_of(case, note, period))
    return case.origin("period", value, *(before or (UNKNOWN,)))


def _stated_rule(case: Case, item: Item, period: Period) -> str:
    """Return what placed the words of a period in the calendar."""
    expression = expression_of(item)
    published = case.story.document.published
    if expression is None or expression.year is not None:
        return STATED
    if expression.shift is not None and published is not None:
        return f"stated, and counted from the publication date, {_day(case)}"
    if _has_year(case.note, item, period):
        return _IN_SENTENCE
    if published is None or period.end.year < published.year - 1:
        return _STATED_BEFORE
    return f"stated; the newest before the publication date, {_day(case)}"


def _day(case: Case) -> str:
    document = case.story.document
    source = " (from the head of the text)" if document.published_inferred else ""
    return f"{document.published}{source}"


def _has_year(note: Note, item: Item, period: Period) -> bool:
    """Tell whether other words of the sentence, before these, state the year."""
    others = (expression_of(other) for other in note.items if other.start < item.start)
    return any(_year_of(other) == period.end.year for other in others if other)


def _year_of(expression: PeriodExpression) -> int | None:
    end = expression.end
    return expression.year or (end.year if end is not None else None)


def _no_period(case: Case) -> FieldOrigin:
    state = case.note.state
    periods: Mapping[int, Period | None] = state.outline.timing.periods if state else {}
    unsettled = nearest(
        (case.note.items[at] for at, period in periods.items() if period is None),
        case.at,
    )
    if unsettled is not None:
        rule = "null: no rule settles when these words mean"
        if case.story.document.published is None:
            rule = f"{rule}; no publication date is known"
        return case.origin("period", None, rule, unsettled)
    if case.draft.rule == "count" and case.draft.period_origin == "carried":
        return case.origin("period", None, "null: a count with no period, or of now")
    return case.origin("period", None, "null: no words before it state one that holds")


def _any_period(case: Case) -> Item | None:
    return case.item(lambda item: item.kind == "period")


def _item_of(case: Case, note: Note, period: Period, which: str) -> Item | None:
    """Return the words of a sentence that state *period*: those that it keeps first."""
    if note.state is None:
        return None
    held: Mapping[int, Period | None] = getattr(note.state.outline.timing, which)
    stating = [(note.items[at], own) for at, own in held.items() if own == period]
    text = case.story.document.text
    own = (item for item, _ in stating if text[item.start : item.end] == period.text)
    every = (item for item, _ in stating)
    return nearest(own, case.at) or nearest(every, case.at)


def _words_of(case: Case, note: Note, period: Period) -> Span | None:
    found = _item_of(case, note, period, "periods")
    return None if found is None else case.story.words(found)


def _head(case: Case) -> Span | None:
    """Return the head of the column that the figure of a table stands in."""
    if case.note.state is not None:
        return None
    columns = len(case.note.sentences)
    column = _index(case.note.sentences, case.draft.sentence) - columns
    for note in case.earlier:
        if note.state is not None:
            return None
        cells = note.sentences
        if len(cells) >= -column and any(map(_has_period, cells)):
            return case.story.span(cells[column].start, cells[column].end)
    return None


def _index(cells: Sequence[Sentence], cell: Sentence) -> int:
    return next((k for k, own in enumerate(cells) if own is cell), 0)


def _has_period(cell: Sentence) -> bool:
    return any(expression_of(mention) is not None for mention in cell.mentions)


# -- comparison ----------------------------------------------------------------------


def comparison_origins(case: Case, claim: Claim) -> Iterator[FieldOrigin]:
    """Yield how the basis and the baseline of *claim* came about."""
    comparison = claim.comparison
    if comparison.basis is not None:
        yield _basis(case, comparison.basis)
    if comparison.baseline is not None:
        yield _baseline(case, comparison.baseline)


def _basis(case: Case, basis: str) -> FieldOrigin:
    field = "comparison.basis"
    words: Item | Span | None = case.item(
        lambda item: item.kind == "basis" and BASES.get(detail_of(item)) == basis
    )
    inferred = "comparison.basis" in case.draft.inferred
    if words is None and basis == "peer":
        words = case.item(lambda item: item.kind in _COMPARING)
    if words is None:
        words = _any_baseline(case) or _head(case)
    if not inferred:
        return case.origin(field, basis, STATED, words)
    if words is not None:
        return case.origin(field, basis, "shared with the figures beside it", words)
    return case.origin(field, basis, "a notice on all rates", case.story.notice)


def _any_baseline(case: Case) -> Item | None:
    """Return the words of the baseline that the figure is compared with."""
    state = case.note.state
    if state is None:
        return None
    items = [case.note.items[at] for at in sorted(state.outline.timing.baselines)]
    behind = (item for item in items if item.start >= case.at)
    return next(behind, None) or nearest(items, case.at) or case.item(_is_since)


def _is_since(item: Item) -> bool:
    expression = expression_of(item)
    return expression is not None and expression.unit == "since"


def _baseline(case: Case, baseline: Period) -> FieldOrigin:
    field, value = "comparison.baseline", baseline.format()
    words = _item_of(case, case.note, baseline, "baselines")
    if words is not None:
        return case.origin(field, value, STATED, words)
    if case.draft.basis == "yoy":
        return case.origin(field, value, "the same period a year before")
    if case.draft.basis in {"mom", "qoq"}:
        return case.origin(field, value, "the period before")
    return case.origin(field, value, "resolved from the words", _any_baseline(case))
