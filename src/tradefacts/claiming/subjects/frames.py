"""Frames: what a document as a whole says of all its claims, such as a fair's session.

A plugin gives a frame; the core gives what it needs to find one.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, timedelta
from itertools import islice
from typing import Final

import attrs

from tradefacts.claiming.drafts import Draft
from tradefacts.claiming.items import detail_of, term_in, term_of
from tradefacts.model import Flow, Period
from tradefacts.reading.mentions import Mention
from tradefacts.reading.periods import PeriodContext, PeriodExpression
from tradefacts.reading.reader import Document, Paragraph, Sentence
from tradefacts.reading.wordsets import load_word_sets
from tradefacts.records import evolve, frozen

#: The longest credit of a picture, and what stands before "photo" at its head.
_CREDIT: Final = 12
_OPENING: Final = 3
#: Units of expression that name days of the calendar.
_DAYS: Final = frozenset({"day", "span"})
#: A session that lasts longer is none: its two days belong to two events.
_LONGEST: Final = 100
#: How far behind "closed" or "to" its day may stand, in mentions and in tokens.
_ENDS: Final = {"closing": 16, "to": 3}
#: How far before "closed" its day may stand, in mentions, where that goes first.
_BEFORE_CLOSING: Final = 4
#: Words for a day, and how many days before the publication that is.
_AGO: Final = {"today": 0, "yesterday": 1}
#: What two weekdays with a joint are made of.
_OF_WEEK: Final = frozenset({"calendar", "to", "through"})
_WEEK: Final = (
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
)  # fmt: skip


@frozen
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
    #: What a measure is of here: the deals of a furniture fair are in furniture.
    goods: Mapping[str, str] = attrs.Factory(dict)
    #: What the document is on: words of vocabularies that mean something only there.
    topics: frozenset[str] = frozenset()


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
            {**frame.goods, **merged.goods},
            merged.topics | frame.topics,
        )
    return merged


def frame_drafts(drafts: Sequence[Draft], frame: Frame) -> None:
    """Fill in from *frame* what the words of *drafts* leave out."""
    for draft in drafts:
        measure = draft.measure or draft.subject.dims.get("measure", "")
        if measure in frame.flows:
            _fill(draft, "flow", frame.flows[measure])
        if measure in frame.goods:
            _fill(draft, "product", frame.goods[measure])
        if measure not in frame.measures:
            continue
        if draft.basis == "mom":
            draft.basis, draft.baseline = "period", None  # the last session
        own = draft.subject.dims.get("reporter") == "" or _is_of_delegation(draft)
        if frame.reporter is not None and not own:
            _fill(draft, "reporter", frame.reporter)
        if frame.period is not None and _is_open(draft, frame.period):
            draft.period = frame.period
            draft.period_origin = "carried"


def _is_of_delegation(draft: Draft) -> bool:
    """Tell whether the reporter is a place that the sentence names before the figure.

    "新疆交易团签订合同5亿元": of those that one sent to the fair.
    """
    reporter = draft.subject.dims.get("reporter")
    mentions = draft.sentence.mentions
    for index, mention in enumerate(mentions):
        if mention.start >= draft.mention.start:
            return False
        place = term_in(mention, "place")
        if place is not None and place.code == reporter:
            return not _is_within(mentions, index)
    return False


def _is_within(mentions: Sequence[Mention], index: int) -> bool:
    """Tell whether a place only says where something is ("in south China's Hunan")."""
    while index and (
        mentions[index - 1].kind == "possessive"
        or term_in(mentions[index - 1], "place") is not None
    ):
        index -= 1
    return index > 0 and mentions[index - 1].kind in {"in", "at", "beside"}


def _fill(draft: Draft, dimension: str, code: str) -> None:
    """Set a dimension that no words of the phrase itself state."""
    if dimension not in draft.subject.stated:
        dims = {**draft.subject.dims, dimension: code}
        draft.subject = evolve(draft.subject, dims=dims)


def _is_open(draft: Draft, session: Period) -> bool:
    """Tell whether the session may be the period: none is stated, or a day of it.

    So it may where all is meant since it was opened, or "this year", in which it was.
    """
    period = draft.period
    if period is None or draft.period_origin == "carried":
        return True
    if session.start == period.start < period.end:
        return True
    if draft.period_origin == "resolved" and period.contains(session):
        return period == Period.year(session.start.year)
    return session.contains(period)


# -- for those who make frames -------------------------------------------------------


def find_terms(
    document: Document | Sentence, dimension: str, *, paragraphs: int = 3
) -> Iterator[str]:
    """Yield the codes of *dimension* that the first paragraphs name, or imply.

    Of a sentence those that it does.
    """
    mentions: Iterable[Mention]
    if isinstance(document, Document):
        mentions = _mentions(document, paragraphs)
    else:
        mentions = document.mentions
    for mention in mentions:
        term = term_of(mention) if mention.kind == "term" else None
        if term is None:
            continue
        told = {**dict(term.implies), term.dimension: term.code}
        if dimension in told:
            yield told[dimension]


def find_session(document: Document, *, paragraphs: int = 3) -> Period | None:
    """Return the days from the first to the last that the first paragraphs name.

    None where they name only one, or where they are too far apart for one event. To a
    last day that is told by its weekday ("closed on Friday") the one before is first.
    """
    week = _days_of_week(document, paragraphs)
    if week is not None:
        return week
    days = list(_days(document, paragraphs))
    closing = _closing_day(document, paragraphs)
    if closing is None and not days:
        return None
    if closing is not None:
        opened = max(
            (d for d in days if d.start < closing.start), key=_start, default=None
        )
        days = [closing] if opened is None else [opened, closing]
    first = min(days, key=_start)
    last = max(days, key=lambda day: day.end)
    session = Period.span(first, last)
    if session.start == session.end:
        session = _lasting(document, session, paragraphs, closed=closing is not None)
    length = (session.end - session.start).days
    return session if 0 < length < _LONGEST else None


def _days(document: Document, paragraphs: int) -> Iterator[Period]:
    """Yield the days of the calendar that are named; none that only ends a count.

    "截至11月3日": nothing was opened then.
    """
    context = PeriodContext(document.published)
    for sentence in _sentences(document, paragraphs):
        ends = load_word_sets(sentence.language).span_ends
        for mention in sentence.mentions:
            expression = mention.value
            if not isinstance(expression, PeriodExpression):
                continue
            before = sentence.tokens.spoken(mention.first - 2, mention.first)
            if expression.unit not in _DAYS or before in ends:
                continue
            period = context.resolve(expression)
            if period is not None and not period.month_count:
                yield period


def _days_of_week(document: Document, paragraphs: int) -> Period | None:
    """Return the days that two weekdays tell ("from Monday to Thursday")."""
    mentions = [m for m in _mentions(document, paragraphs) if m.kind in _OF_WEEK]
    for first, joint, last in zip(mentions, mentions[1:], mentions[2:], strict=False):
        adjoin = first.last == joint.first and joint.last == last.first
        if document.published is None or not adjoin or joint.kind == "calendar":
            continue
        end = _day_of(last, document.published)
        start = end and _day_of(first, end.start)
        if start is not None and end is not None:
            return Period.span(start, end)
    return None


def _start(period: Period) -> date:
    return period.start


def _lasting(
    document: Document, day: Period, paragraphs: int, *, closed: bool
) -> Period:
    """Return the days of a fair that has one of its days and their number told.

    "The six-day fair closed on Friday": the *day* is its last where that *closed* it.
    """
    told = (m for m in _mentions(document, paragraphs) if m.kind == "lasting")
    length = next((int(detail_of(m)) for m in told if detail_of(m).isdigit()), 0)
    rest = timedelta(days=max(0, min(length, _LONGEST) - 1))
    if closed:
        return Period.span(Period.day(day.end - rest), day)
    return Period.span(day, Period.day(day.start + rest))


def _closing_day(document: Document, paragraphs: int) -> Period | None:
    """Return the day on which something "closed on Friday", "ended on 4 November"."""
    published = document.published
    if published is None:
        return None
    mentions = list(_mentions(document, paragraphs))
    leads = load_word_sets(document.language).modifiers_first
    for index, mention in enumerate(mentions):
        if mention.kind not in _ENDS:
            continue
        day = _day_behind(mentions, index)
        if day is None and leads and mention.kind == "closing":
            day = _day_before(mentions, index)
        if day is not None:
            return _day_of(day, published)
    return None


def _day_behind(mentions: Sequence[Mention], index: int) -> Mention | None:
    """Return the day behind what closed ("ended on 4 November"), or None."""
    reach = _ENDS[mentions[index].kind]
    for behind in mentions[index + 1 : index + reach]:
        if not 0 <= behind.first - mentions[index].last <= reach:
            return None
        if _names_day(behind):
            return behind
        if behind.kind in {",", "say"}:
            return None
    return None


def _day_before(mentions: Sequence[Mention], index: int) -> Mention | None:
    """Return the day in the clause of what closed, before that ("6日在南宁落幕")."""
    for before in reversed(mentions[max(0, index - _BEFORE_CLOSING) : index]):
        if before.kind in {",", ";", "say"} or before.last > mentions[index].first:
            return None
        if _names_day(before):
            return before
    return None


def _names_day(mention: Mention) -> bool:
    expression = mention.value
    dated = isinstance(expression, PeriodExpression) and expression.unit in _DAYS
    return dated or (mention.kind == "calendar" and detail_of(mention) != "scene")


def _day_of(mention: Mention, published: date) -> Period | None:
    """Return the last day before *published* that *mention* names, or None."""
    if isinstance(mention.value, PeriodExpression):
        day = PeriodContext(published).resolve(mention.value)
        return day if day is not None and day.start == day.end else None
    name = detail_of(mention)
    if name.isdigit():
        return _day_of_month(int(name), published)
    if name in _AGO:
        return Period.day(published - timedelta(days=_AGO[name]))
    if name not in _WEEK:
        return None
    back = (published.weekday() - _WEEK.index(name)) % len(_WEEK)
    return Period.day(published - timedelta(days=back))


def _day_of_month(number: int, published: date) -> Period | None:
    """Return the last such day of a month before *published*."""
    first = published.replace(day=1)
    if number > published.day:
        first = (first - timedelta(days=1)).replace(day=1)
    day = first + timedelta(days=number - 1)
    return Period.day(day) if number and day.month == first.month else None


def _mentions(document: Document, paragraphs: int) -> Iterator[Mention]:
    for sentence in _sentences(document, paragraphs):
        yield from sentence.mentions


def _sentences(document: Document, paragraphs: int) -> Iterator[Sentence]:
    for paragraph in islice(telling_paragraphs(document), paragraphs):
        yield from paragraph.sentences


def telling_paragraphs(document: Document) -> Iterator[Paragraph]:
    """Yield the paragraphs in which a term of some vocabulary stands.

    What the others say is nothing to the frame, nor is how many they are; nor is what
    a picture shows.
    """
    for paragraph in document.paragraphs:
        if is_caption(paragraph):
            continue
        if any("term" in sentence.kinds for sentence in paragraph.sentences):
            yield paragraph


def is_caption(paragraph: Paragraph) -> bool:
    """Tell whether a paragraph tells what a picture shows: it credits that at an end.

    "A ship calls at the port. [Photo by Li Wei]", "Photo shows the port."
    """
    if not paragraph.sentences:
        return False
    opening, closing = paragraph.sentences[0], paragraph.sentences[-1]
    words = load_word_sets(opening.language).captions
    start = max(closing.first, closing.last - _CREDIT)
    said = closing.tokens.lower[start : closing.last]
    opens = opening.tokens.lower[opening.first : opening.first + _OPENING]
    return not (words.isdisjoint(said) and words.isdisjoint(opens))
