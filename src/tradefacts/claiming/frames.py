"""Frames: what a document as a whole says of all its claims, such as a fair's session.

A plugin gives a frame; the core gives what it needs to find one.
"""

from collections.abc import Iterator, Mapping, Sequence
from datetime import timedelta
from itertools import islice
from typing import Final

import attrs

from tradefacts.claiming.drafts import Draft
from tradefacts.claiming.items import term_in
from tradefacts.model import Flow, Period
from tradefacts.reading.mentions import Mention
from tradefacts.reading.periods import PeriodContext, PeriodExpression
from tradefacts.reading.reader import Document, Paragraph
from tradefacts.reading.wordsets import load_word_sets

#: Units of expression that name days of the calendar.
_DAYS: Final = frozenset({"day", "span"})
#: A session that lasts longer is none: its two days belong to two events.
_LONGEST: Final = 100
#: How far before a day of the week its verb may stand, in tokens.
_CLOSING_REACH: Final = 5


@attrs.frozen
class Frame:
    """What the claims of a document have where their own words leave it out.

    *period* and *flows* hold for claims of the *measures* only: the buyers of a fair
    came while it was open, its exhibitors' sales of last year did not.
    """

    #: Whose trade the document speaks of; None leaves it to the text.
    reporter: str | None = None
    #: When what is measured happened; None leaves it to the text.
    period: Period | None = None
    #: The measures that belong to the event.
    measures: frozenset[str] = frozenset()
    #: The flow of a measure that has one here: a fair for exports has export deals.
    flows: Mapping[str, Flow] = attrs.Factory(dict)


NO_FRAME: Final = Frame()


def merge(frames: Sequence[Frame]) -> Frame:
    """Return *frames* as one; of two that tell the same, the first goes before."""
    merged = NO_FRAME
    for frame in frames:
        merged = Frame(
            merged.reporter or frame.reporter,
            merged.period or frame.period,
            merged.measures | frame.measures,
            {**frame.flows, **merged.flows},
        )
    return merged


def frame_drafts(drafts: Sequence[Draft], frame: Frame) -> None:
    """Fill in from *frame* what the words of *drafts* leave out."""
    for draft in drafts:
        measure = draft.measure or draft.subject.dims.get("measure", "")
        if measure in frame.flows:
            _fill(draft, "flow", frame.flows[measure])
        if measure not in frame.measures:
            continue
        if frame.reporter is not None:
            _fill(draft, "reporter", frame.reporter)
        if frame.period is not None and _is_open(draft, frame.period):
            draft.period = frame.period
            draft.period_origin = "carried"


def _fill(draft: Draft, dimension: str, code: str) -> None:
    """Set a dimension that no words of the phrase itself state."""
    if dimension not in draft.subject.stated:
        dims = {**draft.subject.dims, dimension: code}
        draft.subject = attrs.evolve(draft.subject, dims=dims)


def _is_open(draft: Draft, session: Period) -> bool:
    """Tell whether the session may be the period: none is stated, or a day of it."""
    period = draft.period
    return period is None or (
        draft.period_origin == "carried" or session.contains(period)
    )


# -- for those who make frames -------------------------------------------------------


def find_terms(
    document: Document, dimension: str, *, paragraphs: int = 3
) -> Iterator[str]:
    """Yield the codes of the terms of *dimension* in the first paragraphs."""
    for mention in _mentions(document, paragraphs):
        term = term_in(mention, dimension)
        if term is not None:
            yield term.code


def find_session(document: Document, *, paragraphs: int = 2) -> Period | None:
    """Return the days from the first to the last that the first paragraphs name.

    The last may be one of the week ("closed on Monday"). None where they name only
    one, or where they are too far apart for one event.
    """
    context = PeriodContext(document.published)
    days: list[Period] = []
    for mention in _mentions(document, paragraphs):
        expression = mention.value
        if isinstance(expression, PeriodExpression) and expression.unit in _DAYS:
            period = context.resolve(expression)
            if period is not None and not period.month_count:
                days.append(period)
    if not days:
        return None
    first = min(days, key=lambda day: day.start)
    closing = _closing_day(document, paragraphs)
    last = max([*days, *closing], key=lambda day: day.end)
    session = Period.span(first, last)
    length = (session.end - session.start).days
    return session if 0 < length < _LONGEST else None


def _closing_day(document: Document, paragraphs: int) -> list[Period]:
    """Return the day of the week on which an event is said to have ended, if any."""
    words = load_word_sets(document.language)
    published = document.published
    if published is None:
        return []
    for paragraph in islice(telling_paragraphs(document), paragraphs):
        for sentence in paragraph.sentences:
            lower = sentence.tokens.lower[sentence.first : sentence.last]
            if any(mention.kind == "modal" for mention in sentence.mentions):
                continue
            for at, word in enumerate(lower):
                near = lower[max(0, at - _CLOSING_REACH) : at]
                if word in words.weekdays and not words.closings.isdisjoint(near):
                    back = (published.weekday() - words.weekdays.index(word)) % 7
                    day = published - timedelta(days=back)
                    return [Period(day, day)]
    return []


def _mentions(document: Document, paragraphs: int) -> Iterator[Mention]:
    for paragraph in islice(telling_paragraphs(document), paragraphs):
        for sentence in paragraph.sentences:
            yield from sentence.mentions


def telling_paragraphs(document: Document) -> Iterator[Paragraph]:
    """Yield the paragraphs in which a term of some vocabulary stands.

    What the others say is nothing to the frame, nor is how many they are.
    """
    for paragraph in document.paragraphs:
        if any(m.kind == "term" for s in paragraph.sentences for m in s.mentions):
            yield paragraph
