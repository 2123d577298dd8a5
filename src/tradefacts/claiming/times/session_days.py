"""Session days: when the fair was held that a document is on."""

from collections.abc import Collection, Iterator, Sequence
from datetime import date, timedelta
from typing import Final

from tradefacts.claiming.items import detail_of, term_in
from tradefacts.claiming.subjects.frames import head_sentences
from tradefacts.model import Period
from tradefacts.reading.mentions import Mention
from tradefacts.reading.periods import PeriodContext, PeriodExpression
from tradefacts.reading.reader import Document, Sentence
from tradefacts.reading.wordsets import load_word_sets
from tradefacts.records import frozen

#: Units of expression that name days of the calendar.
_DAYS: Final = frozenset({"day", "span"})
#: A session that lasts longer is none: its two days belong to two events.
_LONGEST: Final = 100
#: How far behind what closes or opens its day may stand, in mentions and in tokens.
_CLOSING: Final = {"closing": 16, "to": 3}
_REACHES: Final = _CLOSING | {"opening": 3}
#: Their day may stand before them, too.
_EVENTS: Final = frozenset({"opening", "closing"})
#: How far before that its day may stand, in mentions.
_BEFORE: Final = 8
#: The days that a month may have.
_DAYS_OF_MONTH: Final = range(1, 32)
#: Words for a day, and how many days before the publication that is.
_AGO: Final = {"today": 0, "yesterday": 1}
#: What two weekdays with a joint are made of.
_OF_WEEK: Final = frozenset({"calendar", "to", "through"})
_WEEK: Final = (
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
)  # fmt: skip


@frozen
class _Head:
    """What the first paragraphs of a document tell of days."""

    published: date | None
    sentences: Sequence[Sentence]
    mentions: Sequence[Mention]

    def days(self) -> Iterator[Period]:
        """Yield the days of the calendar that are named, up to the publication.

        None that only ends a count: nothing was opened then ("截至11月3日").
        """
        context = PeriodContext(self.published)
        for sentence in self.sentences:
            ends = load_word_sets(sentence.language).span_ends
            for mention in sentence.mentions:
                expression = mention.value
                if not isinstance(expression, PeriodExpression):
                    continue
                if expression.unit == "since" and expression.start is not None:
                    expression = expression.start  # "open since May 16"
                before = sentence.tokens.spoken(mention.first - 2, mention.first)
                if expression.unit not in _DAYS or before in ends:
                    continue
                period = context.resolve(expression)
                if period is None or period.month_count:
                    continue
                if self.published is None or period.start <= self.published:
                    yield period

    def days_of_week(self) -> Period | None:
        """Return the days that two weekdays tell ("from Monday to Thursday")."""
        told = [m for m in self.mentions if m.kind in _OF_WEEK]
        for first, joint, last in zip(told, told[1:], told[2:], strict=False):
            adjoin = first.last == joint.first and joint.last == last.first
            if self.published is None or not adjoin or joint.kind == "calendar":
                continue
            end = _day_of(last, self.published)
            start = end and _day_of(first, end.start)
            if start is not None and end is not None:
                return Period.span(start, end)
        return None

    def event_day(self, kinds: Collection[str], last: date | None) -> Period | None:
        """Return the day that something opened or closed on, up to the *last* one.

        "Closed on Friday", "ended on 4 November", "from October 15 to Monday".
        """
        for index, mention in enumerate(self.mentions):
            if mention.kind not in kinds or last is None:
                continue
            day = _day_behind(self.mentions, index)
            if day is None and mention.kind in _EVENTS:
                day = _day_before(self.mentions, index) or self._heading_day(mention)
            if day is not None:
                return _day_of(day, last)
        return None

    def _heading_day(self, event: Mention) -> Mention | None:
        """Return the day that heads the sentence of *event* ("11月4日，展会闭幕")."""
        for sentence in self.sentences:
            day = sentence.mentions[0] if sentence.mentions else None
            if day is None or not any(
                mention is event for mention in sentence.mentions
            ):
                continue
            heads = (
                day.first == sentence.first and sentence.tokens.word(day.last) == ","
            )
            return day if heads and _names_day(day) else None
        return None

    def lasting(self) -> timedelta:
        """Return how long the fair was open behind its first day ("a six-day fair")."""
        told = (detail_of(m) for m in self.mentions if m.kind == "lasting")
        length = next((int(days) for days in told if days.isdigit()), 0)
        return timedelta(days=max(0, min(length, _LONGEST) - 1))


def find_session(document: Document, *, paragraphs: int = 3) -> Period | None:
    """Return the days from the first to the last that the first paragraphs name.

    None where they name only one that closed nothing, or where they are too far apart
    for one event. To a last day that is told by its weekday ("closed on Friday") the
    one before is first.
    """
    sentences = list(head_sentences(document, paragraphs))
    mentions = [mention for sentence in sentences for mention in sentence.mentions]
    head = _Head(document.published, sentences, mentions)
    week = head.days_of_week()
    if week is not None:
        return week
    closing = head.event_day(_CLOSING, head.published)
    session = _opened(head) if closing is None else _closed(head, closing)
    within = session is None or (session.end - session.start).days < _LONGEST
    return session if within else None


def _closed(head: _Head, closing: Period) -> Period:
    """Return the days up to the *closing*; it alone, where no other is known."""
    opening = head.event_day({"opening"}, closing.start)
    days = [*head.days(), *([opening] if opening is not None else [])]
    before = (day for day in days if day.start < closing.start)
    opened = max(before, key=_start, default=None)
    if opened is None:
        opened = Period.day(closing.end - head.lasting())
    return Period.span(opened, closing)


def _opened(head: _Head) -> Period | None:
    """Return the days that are named, or that a number of days tells of the first."""
    days = list(head.days())
    if not days:
        return None
    session = Period.span(min(days, key=_start), max(days, key=lambda day: day.end))
    if session.start == session.end:
        session = Period.span(session, Period.day(session.start + head.lasting()))
    return session if session.start < session.end else None


def _start(period: Period) -> date:
    return period.start


def _day_behind(mentions: Sequence[Mention], index: int) -> Mention | None:
    """Return the day behind what it is of ("ended on 4 November"), or None.

    A comma behind a place does not part them ("ended in Lima, Peru, on 4 November").
    """
    reach, placed = _REACHES[mentions[index].kind], False
    for behind in mentions[index + 1 : index + reach]:
        if not 0 <= behind.first - mentions[index].last <= reach:
            return None
        if _names_day(behind):
            return behind
        if behind.kind == "say" or (behind.kind == "," and not placed):
            return None
        placed = term_in(behind, "place") is not None
    return None


def _day_before(mentions: Sequence[Mention], index: int) -> Mention | None:
    """Return the day in the clause of what it is of, before that ("6日在南宁落幕")."""
    for before in reversed(mentions[max(0, index - _BEFORE) : index]):
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
    if number not in _DAYS_OF_MONTH:
        return None
    first = published.replace(day=1)
    if number > published.day:
        first = (first - timedelta(days=1)).replace(day=1)
    day = first + timedelta(days=number - 1)
    return Period.day(day) if day.month == first.month else None
