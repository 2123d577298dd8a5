"""Periods as texts state them, and the calendar spans that they resolve to."""

from collections.abc import Sequence
from datetime import date, timedelta
from itertools import pairwise
from typing import Final, Literal

import attrs

from tradefacts.model import Period
from tradefacts.records import define, frozen

_YEAR_MONTHS: Final = 12
#: From the first day of a week to its last.
_WEEK: Final = timedelta(days=6)
#: Far enough back for any "the six months".
_LONGEST_HISTORY: Final = 64
#: For how many months the figures of a period are the newest.
_LATEST: Final = 2
#: Two parts of a period are several.
_SEVERAL: Final = 2

Unit = Literal[
    "year",  # a calendar year
    "months",  # months first..last of a year
    "day",  # a day, or days of one year
    "since",  # from a start to the day of publication
    "to-date",  # from January to the month before the publication
    "length",  # "the six months": a period of that length, stated before
    "same",  # "the same period": the period in force, in another year
    "month",  # "the month", "last month": relative to the period in force
    "lead",  # "this time": the period that the text is on
    "span",  # from one expression to another
    "week",  # the seven days up to a day
    "season",  # twelve months from the one that the document's seasons begin in
    "fiscal",  # "the first quarter of this fiscal year": where that begins is known
    "stretch",  # "5年间": how many years (*length*) something took, no calendar span
    "vague",  # "now", "each year", "in recent years": no calendar span
]


@frozen
class PeriodExpression:
    """A period as the words state it, not yet placed in the calendar.

    A year is absolute (*year*), relative to the publication (*shift*: -1 for "last
    year"), or left to the context.
    """

    unit: Unit
    first: int | None = None
    last: int | None = None
    day: int | None = None
    last_day: int | None = None
    year: int | None = None
    shift: int | None = None
    length: int | None = None
    #: The ends of a span; "since" has no end.
    start: "PeriodExpression | None" = None
    end: "PeriodExpression | None" = None
    #: "that year", "the year": the year in force, never that of the publication.
    back: bool = False
    #: "last November": the newest before the publication; "同期": that in force; "that
    #: year": the one that was named last.
    newest: bool = False

    @property
    def dated(self) -> bool:
        """Whether a year is stated, in figures or relative to the publication."""
        return self.year is not None or self.shift is not None

    @property
    def is_cycle(self) -> bool:
        """Whether it says where all years of a kind begin ("from April to March")."""
        if self.unit != "months" or self.first is None or self.last is None:
            return False
        counted = self.length is not None  # "the 12 months to June"
        return self.first == self.last + 1 and not (self.dated or counted)


@define
class PeriodContext:
    """What an expression is resolved against; one a document, written as it is read."""

    published: date | None = None
    #: The period in force.
    current: Period | None = None
    #: The period of the first figure of trade: what the document reports on.
    main: Period | None = None
    #: The year that the sentence has stated, then the one that the paragraph has.
    sentence_year: int | None = None
    paragraph_year: int | None = None
    document_year: int | None = None
    #: The last period that a comparand of the paragraph had ("against 5 in May").
    compared: Period | None = None
    #: The last period of the sentence that is only that of an event.
    aside: Period | None = None
    #: The same of the paragraph, while no other was put in force.
    recalled: Period | None = None
    #: The sentence ends with a month told beside what it closes.
    alone: bool = False
    #: Such a month of the sentence before: what says more of that is of it, too.
    closing: Period | None = None
    #: The periods that the sentence has put in force.
    stated: list[Period] = attrs.Factory(list)
    #: Every period stated so far, the newest last (for "the six months").
    history: list[Period] = attrs.Factory(list)
    #: The month that a fiscal year or season begins in; None where no text says.
    season_start: int | None = None
    #: Whether the last resolution took a year from the publication date.
    used_publication: bool = False

    def resolve(self, expression: PeriodExpression) -> Period | None:
        """Return the calendar span of *expression*; None where no rule settles it."""
        self.used_publication = False
        if expression.back and (expression.shift or 0) > 0:
            return self._forward(expression)
        return self._resolve(expression)

    def _forward(self, expression: PeriodExpression) -> Period | None:
        """Return "the following year", counted from what the sentence has named."""
        current = self.current
        self.current = self.aside or current
        period = None if self.current is None else self._resolve(expression)
        self.current = current
        return period

    def _resolve(self, expression: PeriodExpression) -> Period | None:
        try:
            return _RESOLVERS[expression.unit](self, expression)
        except (ValueError, OverflowError):
            return None  # no such day ("February 30"), or none that a calendar has

    def state(self, period: Period, *, aside: bool = False) -> None:
        """Put *period* in force; any other of its sentence goes before an *aside*."""
        self.current, self.recalled = period, None
        if not aside:
            self.stated.append(period)
        self.history.append(period)
        if len(self.history) > _LONGEST_HISTORY:
            del self.history[: _LONGEST_HISTORY // 2]
        if period.start.year == period.end.year:
            self.note_year(period)

    def replace(self, period: Period, span: Period) -> None:
        """Put *span* in force where *period*, in which it ends, was put so."""
        if self.stated and self.stated[-1] == period:
            self.stated[-1] = span
        if self.current == period:
            self.current = span
            self.history.append(span)

    def note_year(self, period: Period) -> None:
        """Remember the year of a period, or of what is only the start of another."""
        year = period.start.year
        self.sentence_year = self.paragraph_year = year
        # An earlier year is only looked back on.
        self.document_year = max(year, self.document_year or year)

    def next_sentence(self, *, goes_on: bool = False) -> None:
        """Forget the year that only the sentence had stated.

        One that *goes on* with a month told alone is of that month.
        """
        self.sentence_year = self.aside = None
        self.alone = False
        self.current = self.closing if self.closing and goes_on else self.current
        self.closing = None
        self.stated.clear()

    def end_sentence(
        self, before: Period | None, told: Sequence[Period | None]
    ) -> None:
        """Keep in force what the sentence is on: what it looked back on was earlier.

        Parts of what was in force *before* that are told one by one leave it so. What
        only frames another period has no figure: none is among those that are *told*.
        """
        if self.alone and len(self.stated) < _SEVERAL and before is not None:
            self.closing = self.current
            self.go_back(before)
            return
        if len(self.stated) < _SEVERAL:
            self.current = next(iter(self.stated), self.current)
            return
        first, *others = self.stated
        frames = first not in told or self.is_open(first)
        if frames and first.contains(others[0]):
            self.current = others[0]  # "a good start this year, with 5 percent in May"
            return
        apart = all(p != first and p.month_count == first.month_count for p in others)
        if apart and before is not None and all(map(before.contains, self.stated)):
            self.go_back(before)
        else:
            # Of those that end alike the last, but not a part of one told before.
            whole = [p for p in self.stated if not self._is_part(p)]
            self.current = max(reversed(whole), key=lambda p: p.end)

    def _is_part(self, period: Period) -> bool:
        """Tell whether the sentence is on a closed span before, of which it tells.

        "Last year 5 tonnes were sold, of which 2 in the fourth quarter".
        """
        before = self.stated[: self.stated.index(period)]
        return any(p.contains(period) and not self.is_open(p) for p in before)

    def go_back(self, period: Period) -> None:
        """Put the period in force that the sentence has only looked back from."""
        self.current = period
        self.paragraph_year = period.end.year

    def is_open(self, period: Period) -> bool:
        """Tell whether *period* was not over when the text came out."""
        return self.published is not None and period.end > self.published

    def take(self, told: Sequence[Period]) -> None:
        """Put the last of *told* in force where a sentence only plans for another.

        "Last year it sold 5 million; this year it should be 6 million".
        """
        current = self.current
        if current is not None and told and self.is_open(current):
            self.current = told[-1]

    def pass_over(self, before: Period) -> None:
        """Go back to *before* where a sentence only named a time, and no figure of it.

        "This year began badly", in May; "since July they have paid duties"; a day. What
        spans years is a heading of its own ("“十四五”期间实现跨越。总数达13个").
        """
        current = self.current
        if current is None or current == before:
            return
        opened = self.is_open(current) and current.contains(before)
        whole = opened and not _spans_years(current)
        planned = self.published is not None and current.start > self.published
        if whole or planned or not self.stated or not current.month_count:
            self.go_back(before)

    def next_paragraph(self, *, goes_on: bool = False, passing: bool = False) -> None:
        """Forget the year that only the paragraph had stated.

        What was before the main period was looked back on: unless the paragraph *goes
        on* with it, it starts from the main one again. So it does where a part of that,
        or more than that, was told in *passing*.
        """
        self.sentence_year = self.paragraph_year = self.compared = None
        self.recalled = None
        main, current = self.main, self.current
        if goes_on or main is None or current is None:
            return
        passing = passing or _spans_years(current)
        if current.end < main.end or (passing and current.end == main.end):
            self.current = main

    def fit(self, baseline: Period) -> None:
        """Put the period in force that *baseline* is compared with, if one is known.

        "It was 5 percent less than in May 2021" is of May 2022, where that was
        stated, even if January to May 2022 was in force. Where none is, it is the
        newest one that such a text may be on ("up from 3 in May", said in July).
        """
        current = self.current
        if current is None:
            self.current = self._newest_behind(baseline)
            return
        if current.month_count == baseline.month_count:
            return
        known = (
            period
            for period in reversed(self.history)
            if baseline in {period.year_before(), period.before()}
        )
        self.current = next(known, current)

    def _newest_behind(self, baseline: Period) -> Period | None:
        """Return what is over since a month or two, and adjoins *baseline* or its year.

        Who compares with May in July tells of June; in December nobody knows.
        """
        length, published = baseline.month_count, self.published
        if not length or published is None:
            return None
        month = published.year * _YEAR_MONTHS + published.month - 1
        newest = (_months_to(month - ago, length) for ago in range(1, _LATEST + 1))
        fitting = (p for p in newest if baseline in {p.year_before(), p.before()})
        return next(fitting, None)

    def past(self, months: int) -> Period | None:
        """Return the last whole years before the publication, so many *months*."""
        if self.published is None:
            return None
        last = self.published.year - 1
        first = last - months // _YEAR_MONTHS + 1
        return Period.span(Period.year(first), Period.year(last))

    def year_of(
        self, expression: PeriodExpression, last_month: int, day: int = 1
    ) -> int | None:
        """Return the year that *expression* lies in, given the month it ends in."""
        if expression.year is not None:
            return expression.year
        if expression.shift is not None:
            return self._shifted_year(expression.shift)
        if expression.back and self.current is not None:
            return self.current.end.year
        if self.sentence_year is not None and not expression.newest:
            return self._told_year(self.sentence_year, last_month)
        if self.published is not None:
            return self._newest_year(expression, self.published, (last_month, day))
        return None if expression.newest else self.paragraph_year or self.document_year

    def _told_year(self, year: int, last_month: int) -> int:
        """Return the year that the sentence tells, or the one before.

        In a report of February "after December's drop" is of the December before.
        """
        published = self.published
        if published is None or year != published.year:
            return year
        return year - (last_month > published.month)

    def _shifted_year(self, shift: int) -> int | None:
        if self.published is None:
            return None
        self.used_publication = True
        return self.published.year + shift

    def _newest_year(
        self, expression: PeriodExpression, published: date, end: tuple[int, int]
    ) -> int:
        """Return the year of the newest such period, or one the paragraph is in."""
        newest = published.year - (end > (published.month, published.day))
        stated = self.paragraph_year
        if stated is not None and stated < newest - 1 and not expression.newest:
            return stated
        self.used_publication = True
        return newest


def _spans_years(period: Period) -> bool:
    """Tell whether a period is longer than a year: such a one is looked back on."""
    return (period.month_count or 0) > _YEAR_MONTHS


def _year(context: PeriodContext, expression: PeriodExpression) -> Period | None:
    year, current, published = expression.year, context.current, context.published
    if expression.newest and expression.back:
        current = context.recalled or current  # "that year", which was named last
    if expression.length and current is None and published is not None:
        context.used_publication = True  # "for the full year": the last one
        return Period.year(year or published.year + (expression.shift or -1))
    if current is not None and current.month_count == _YEAR_MONTHS and expression.back:
        # A year to March: "in the previous year" is the one to March before.
        return current.shift_years(expression.shift or 0)
    if expression.back and expression.shift is not None and current is not None:
        year = current.end.year + expression.shift
    elif year is None and expression.shift is not None:
        year = context.year_of(expression, _YEAR_MONTHS)
    elif year is None and current is not None:
        year = current.end.year
    return None if year is None else Period.year(year)


def _months(context: PeriodContext, expression: PeriodExpression) -> Period | None:
    first, last = expression.first or 1, expression.last or _YEAR_MONTHS
    if expression.start is not None:
        year = _year_in_season(expression.start, first, last, context.season_start)
    else:
        year = None if expression.is_cycle else context.year_of(expression, last)
    if year is None:
        return None
    if first > last:
        return Period.span(Period.month(year - 1, first), Period.month(year, last))
    return Period.months(year, first, last)


def _year_in_season(
    season: PeriodExpression, first: int, last: int, start: int | None
) -> int | None:
    """Return the year that months of a season end in ("October-June of 2009/10")."""
    if season.year is None or (start is None and first <= last):
        return None
    return season.year + (first > last or first < (start or 1))


def _day(context: PeriodContext, expression: PeriodExpression) -> Period | None:
    current = None if expression.newest else context.current
    if expression.first is None and current is not None:
        month = current.end.month  # "on the 11th", of the month in force
        expression = attrs.evolve(expression, first=month, last=month)
    elif expression.first is None and context.published is not None:
        month = _month_of_day(expression.day or 1, context.published)
        expression = attrs.evolve(expression, first=month, last=month)
    first, last = expression.first or 1, expression.last or expression.first or 1
    day = expression.day or 1
    last_day = expression.last_day or day
    year = context.year_of(expression, last, last_day)
    if year is None:
        return None
    return Period(date(year - (first > last), first, day), date(year, last, last_day))


def _month_of_day(day: int, published: date) -> int:
    """Return the month of the last such day before the publication."""
    month = published.month - (day > published.day)
    return month or _YEAR_MONTHS


def _since(context: PeriodContext, expression: PeriodExpression) -> Period | None:
    start = context.resolve(expression.start) if expression.start else None
    published, main = context.published, context.main
    if start is None:
        return None
    if main is not None and start == Period.month(main.end.year, 1):
        return Period.span(start, main)  # it goes as far as the figures do
    if published is None or published < start.start:
        return None
    context.used_publication = True
    if not start.month_count:
        return Period.span(start, published)
    return Period.span(start, Period.month(published.year, published.month))


def _to_date(context: PeriodContext, expression: PeriodExpression) -> Period | None:
    published = context.published
    if expression.year is not None and expression.year != (
        published.year if published is not None else None
    ):
        return Period.year(expression.year)  # "in 2019 so far", told later
    if published is None:
        # It goes as far as the text has come.
        end = context.current.end if context.current else None
        return Period.months(end.year, 1, end.month) if end else None
    context.used_publication = True
    months, main = published.month - 1, context.main
    if main is not None and main.end.year == published.year:
        months = min(months, main.end.month)  # as far as the figures go
    return Period.months(published.year, 1, months)


def _length(context: PeriodContext, expression: PeriodExpression) -> Period | None:
    length = expression.length
    fitting = (p for p in reversed(context.history) if p.month_count == length)
    # The newest of those stated: an earlier one was only compared with.
    newest = max(fitting, key=lambda p: p.end, default=None)
    return (
        newest
        or _months_together(context.history, length or 0)
        or _months_up_to(context.current, length)
    )


def _months_up_to(month: Period | None, length: int | None) -> Period | None:
    """Return the months of the year that *month* is the last of ("the nine months")."""
    if month is None or month.month_count != 1 or month.end.month != length:
        return None
    return Period.months(month.end.year, 1, month.end.month)


def _months_together(history: Sequence[Period], length: int) -> Period | None:
    """Return the months that make up *length* ("the two months": May and June)."""
    months = {p.start: p for p in history[-2 * length :] if p.month_count == 1}
    run = sorted(months.values(), key=lambda period: period.start)[-length:]
    if len(run) != length or not run:
        return None
    follow = all(later.before() == earlier for earlier, later in pairwise(run))
    return Period.span(run[0], run[-1]) if follow else None


def _same(context: PeriodContext, expression: PeriodExpression) -> Period | None:
    current = context.current
    if current is None:
        return None
    if expression.start is not None:
        return _in_season(context, current, expression.start.year)
    if not expression.dated:
        return current if expression.newest else _newest_span(context, current)
    shift = expression.shift or 0
    if expression.back:
        return current.shift_years(shift)
    year = context.year_of(expression, _YEAR_MONTHS)
    if year is None:
        return None
    # In a report of January "the same period last year" is not the period itself.
    return current.shift_years((year - current.end.year) or shift)


def _newest_span(context: PeriodContext, current: Period) -> Period:
    """Return what "in the period" points to, which is rarely said of a month."""
    longer = (p for p in reversed(context.history) if p.month_count != 1)
    return next(longer, context.history[-1] if context.history else current)


def _in_season(
    context: PeriodContext, current: Period, year: int | None
) -> Period | None:
    """Return the same months of another season as *current* has of its own."""
    start, first = context.season_start, current.start
    crossing = current.start.year < current.end.year
    if year is None or (start is None and not crossing):
        return None
    own = first.year - (start is not None and first.month < start)
    return current.shift_years(year - own)


def _month(context: PeriodContext, expression: PeriodExpression) -> Period | None:
    """Return "the month" (shift None), "this month" (0), "last month" (-1).

    Where no date of publication is known, the month that a text is on is the last.
    """
    main, length = context.main, expression.length or 1
    last = expression.shift == -1 and not expression.back and length == 1
    if last and context.published is None and main is not None:
        return main if main.month_count == length else None
    current = context.current
    alike = current is not None and current.month_count == length
    if current is not None and alike and expression.back and expression.shift == -1:
        return current.before()  # "the previous 12 months", of a year to June
    anchor = _anchor(context, expression)
    if anchor is None:
        return None
    index = anchor.year * _YEAR_MONTHS + anchor.month - 1
    index = (index // length + (expression.shift or 0)) * length
    year, month = divmod(index, _YEAR_MONTHS)
    period = Period.months(year, month + 1, month + length)
    if expression.shift is not None or length == 1:
        return period
    # "The half year", said of July, is the one that is over.
    known = [p.end for p in (main, context.current) if p is not None]
    return period.before() if known and period.end > max(known) else period


def _anchor(context: PeriodContext, expression: PeriodExpression) -> date | None:
    """Return the day that "last month" is reckoned from."""
    current = context.current.end if context.current else None
    published, main = context.published, context.main
    if expression.shift is None and expression.back and context.history:
        return context.history[-1].end  # "in that month", which was named last
    if expression.shift is None and (expression.length or 1) == 1:
        # "In the month", behind "since mid-2020", is the one that the text is on.
        apart = context.current is None or context.current.month_count != 1
        on_month = main is not None and main.month_count == 1
        return main.end if main is not None and apart and on_month else current
    if expression.shift is None or (published is None and expression.back):
        return current
    if expression.back and current is not None:
        return current
    context.used_publication = published is not None
    return published


def _lead(context: PeriodContext, _: PeriodExpression) -> Period | None:
    return context.main or context.current


def _span(context: PeriodContext, expression: PeriodExpression) -> Period | None:
    opening = expression.start
    end = context.resolve(expression.end) if expression.end else None
    inferred = context.used_publication
    if opening is None or end is None:
        return None
    if not opening.dated and opening.unit != "year":
        opening = attrs.evolve(opening, year=end.end.year)
    start = context.resolve(opening)
    context.used_publication |= inferred
    if start is None:
        return None
    if start.start > end.start and expression.start and not expression.start.dated:
        start = start.shift_years(-1)
    return Period.span(start, end) if start.start <= end.end else None


def _week(context: PeriodContext, expression: PeriodExpression) -> Period | None:
    last = context.resolve(expression.end) if expression.end else None
    return None if last is None else Period(last.end - _WEEK, last.end)


def _season(context: PeriodContext, expression: PeriodExpression) -> Period | None:
    """Return "2023/24", where the text says when such a year begins."""
    year, first = expression.year, context.season_start
    if year is None or first is None:
        return None
    end = Period.month(year + 1, first - 1)
    return Period.span(Period.month(year, first), end)


def _fiscal(context: PeriodContext, expression: PeriodExpression) -> Period | None:
    """Return a part of a fiscal year, where it is known when those begin."""
    start = context.season_start
    # A season that is numbered needs no date to count from.
    published = date(expression.year, 1, 1) if expression.year else context.published
    if start is None or published is None:
        return None
    context.used_publication = True
    year = published.year - (published.month < start) + (expression.shift or 0)
    year = expression.year or year
    first, last = expression.first or 1, expression.last or _YEAR_MONTHS
    return Period.span(_month_from(year, start, first), _month_from(year, start, last))


def _month_from(year: int, start: int, number: int) -> Period:
    """Return the month of that *number*, counted from the month *start* of *year*."""
    later, month = divmod(start + number - 2, _YEAR_MONTHS)
    return Period.month(year + later, month + 1)


def _months_to(last: int, length: int) -> Period:
    """Return so many months up to the *last*, which is counted from the year 0."""
    months = (divmod(at, _YEAR_MONTHS) for at in (last - length + 1, last))
    first, end = (Period.month(year, month + 1) for year, month in months)
    return Period.span(first, end)


def _vague(_: PeriodContext, __: PeriodExpression) -> Period | None:
    return None


_RESOLVERS: Final = {
    "year": _year,
    "months": _months,
    "day": _day,
    "since": _since,
    "to-date": _to_date,
    "length": _length,
    "same": _same,
    "month": _month,
    "lead": _lead,
    "span": _span,
    "week": _week,
    "season": _season,
    "fiscal": _fiscal,
    "stretch": _vague,
    "vague": _vague,
}
