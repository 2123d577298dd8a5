"""Placing: the calendar spans that periods resolve to, as texts state them."""

from collections.abc import Sequence
from datetime import date, timedelta
from itertools import pairwise
from typing import Final

from tradefacts.model import Period
from tradefacts.reading.expressions import PeriodExpression
from tradefacts.reading.inforce import TimesInForce
from tradefacts.records import evolve

_YEAR_MONTHS: Final = 12
#: From this day on the figures of a month may be told before it is over.
_LAST_DAYS: Final = 25
#: From the first day of a week to its last, and how many it has.
_WEEK: Final = timedelta(days=6)
_DAYS: Final = 7


def place(context: TimesInForce, expression: PeriodExpression) -> Period | None:
    """Return the calendar span of *expression*; None where no rule settles it."""
    context.used_publication = False
    if expression.back and (expression.shift or 0) > 0:
        return _forward(context, expression)
    return _placed(context, expression)


def _forward(context: TimesInForce, expression: PeriodExpression) -> Period | None:
    """Return "the following year", counted from what the sentence has named."""
    current = context.current
    context.current = context.aside or current
    period = None if context.current is None else _placed(context, expression)
    context.current = current
    return period


def _placed(context: TimesInForce, expression: PeriodExpression) -> Period | None:
    try:
        return _RESOLVERS[expression.unit](context, expression)
    except (ValueError, OverflowError):
        return None  # no such day ("February 30"), or none that a calendar has


def _year(context: TimesInForce, expression: PeriodExpression) -> Period | None:
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


def _months(context: TimesInForce, expression: PeriodExpression) -> Period | None:
    first, last = expression.first or 1, expression.last or _YEAR_MONTHS
    if expression.start is not None:
        year = _year_in_season(context, expression.start, first, last)
    else:
        year = None if expression.is_cycle else context.year_of(expression, last)
    if year is None:
        return None
    if first > last:
        return Period.span(Period.month(year - 1, first), Period.month(year, last))
    return Period.months(year, first, last)


def _year_in_season(
    context: TimesInForce, season: PeriodExpression, first: int, last: int
) -> int | None:
    """Return the year that months of a season end in ("October-June of 2009/10")."""
    start = context.fiscal.month_of(season)
    year = context.fiscal.first_year(season, context.published)
    if year is None or (start is None and first <= last):
        return None
    return year + (first > last or first < (start or 1))


def _day(context: TimesInForce, expression: PeriodExpression) -> Period | None:
    current = None if expression.newest else context.current
    if expression.first is None and current is not None:
        month = current.end.month  # "on the 11th", of the month in force
        expression = evolve(expression, first=month, last=month)
    elif expression.first is None and context.published is not None:
        month = _month_of_day(expression.day or 1, context.published)
        expression = evolve(expression, first=month, last=month)
    first, last = expression.first or 1, expression.last or expression.first or 1
    day = expression.day or 1
    last_day = expression.last_day or day
    year = context.year_of(expression, last, last_day)
    if year is None:
        return None
    return Period(date(year - (first > last), first, day), date(year, last, last_day))


def _weekday(context: TimesInForce, expression: PeriodExpression) -> Period | None:
    published, day = context.published, expression.day
    if published is None or day is None:
        return None
    context.used_publication = True
    last = published - timedelta(days=(published.weekday() - day) % _DAYS)
    return Period(last, last)


def _month_of_day(day: int, published: date) -> int:
    """Return the month of the last such day before the publication."""
    month = published.month - (day > published.day)
    return month or _YEAR_MONTHS


def _since(context: TimesInForce, expression: PeriodExpression) -> Period | None:
    start = place(context, expression.start) if expression.start else None
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


def _to_date(context: TimesInForce, expression: PeriodExpression) -> Period | None:
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


def _length(context: TimesInForce, expression: PeriodExpression) -> Period | None:
    length = expression.length
    fitting = (p for p in reversed(context.history) if p.month_count == length)
    # The newest of those stated: an earlier one was only compared with.
    newest = max(fitting, key=lambda p: p.end, default=None)
    return (
        newest
        or _months_together(context.history, length or 0)
        or _months_up_to(context.current, length)
        or _months_so_far(context, length or 0)
    )


def _months_so_far(context: TimesInForce, length: int) -> Period | None:
    """Return the months of the year up to the publication ("the 11-month total")."""
    published = context.published
    if published is None or not 1 < length < _YEAR_MONTHS:
        return None
    over = published.month - (published.day < _LAST_DAYS)
    if over != length and published.month != length + 1:
        return None
    context.used_publication = True
    return Period.months(published.year, 1, length)


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


def _same(context: TimesInForce, expression: PeriodExpression) -> Period | None:
    current = context.current
    then = expression.back and not expression.dated  # "since then"
    if then or current is None:
        return (context.recalled or current) if then else None
    if expression.start is not None:
        season = expression.start
        year = context.fiscal.first_year(season, context.published)
        return _in_season(current, year, context.fiscal.month_of(season))
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


def _newest_span(context: TimesInForce, current: Period) -> Period:
    """Return what "in the period" points to, which is rarely said of a month."""
    if current.month_count != 1:
        return current
    longer = (p for p in reversed(context.history) if p.month_count != 1)
    return next(longer, context.history[-1] if context.history else current)


def _in_season(current: Period, year: int | None, start: int | None) -> Period | None:
    """Return the same months of another season as *current* has of its own."""
    first = current.start
    crossing = current.start.year < current.end.year
    if year is None or (start is None and not crossing):
        return None
    own = first.year - (start is not None and first.month < start)
    return current.shift_years(year - own)


def _month(context: TimesInForce, expression: PeriodExpression) -> Period | None:
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
        return _days_of(context, period) or period
    # "The half year", said of July, is the one that is over.
    known = [p.end for p in (main, context.current) if p is not None]
    return period.before() if known and period.end > max(known) else period


def _days_of(context: TimesInForce, month: Period) -> Period | None:
    """Return the days that a text is on of a *month* that is not over, or None.

    "Exports of the first 20 days of May rose. This month those of cars fell." Those of
    an event are others: "The fair of May 1 to 5 is over. This month exports fell."
    """
    published, main = context.published, context.main
    if published is None or not month.start <= published < month.end:
        return None
    if main is None or main.start != month.start or main.end >= month.end:
        return None
    return main if main.start < main.end else None


def _anchor(context: TimesInForce, expression: PeriodExpression) -> date | None:
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


def _lead(context: TimesInForce, _: PeriodExpression) -> Period | None:
    return context.main or context.current


def _span(context: TimesInForce, expression: PeriodExpression) -> Period | None:
    opening = expression.start
    end = place(context, expression.end) if expression.end else None
    inferred = context.used_publication
    if opening is None or end is None:
        return None
    if not opening.dated and opening.unit != "year":
        opening = evolve(opening, year=end.end.year)
    start = place(context, opening)
    context.used_publication |= inferred
    if start is None:
        return None
    if start.start > end.start and expression.start and not expression.start.dated:
        start = start.shift_years(-1)
    return Period.span(start, end) if start.start <= end.end else None


def _week(context: TimesInForce, expression: PeriodExpression) -> Period | None:
    last = place(context, expression.end) if expression.end else None
    return None if last is None else Period(last.end - _WEEK, last.end)


def _season(context: TimesInForce, expression: PeriodExpression) -> Period | None:
    """Return "2023/24", where the text says when such a year begins."""
    return context.fiscal.place(expression, context.published)


def _fiscal(context: TimesInForce, expression: PeriodExpression) -> Period | None:
    """Return a part of a fiscal year, where it is known when those begin."""
    context.used_publication = not (expression.year or expression.named)
    current, whole = context.current, expression.first is None
    if expression.back and whole and current is not None:
        # "The previous fiscal year", in a text on another one.
        own = current.month_count == _YEAR_MONTHS
        if own and current.start.month == context.fiscal.start:
            return current.shift_years(expression.shift or 0)
    period = context.fiscal.place(expression, context.published)
    published = context.published
    if period and published and not whole and expression.shift is not None:
        return period if period.end <= published else None  # not over yet
    going_on = expression.shift == 0 and whole and period is not None
    return _to_now(context, period) if going_on and period else period


def _to_now(context: TimesInForce, year: Period) -> Period:
    """Return as much of a *year* as is over: as far as the figures go."""
    published, main = context.published, context.main
    if published is None or not year.start <= published <= year.end:
        return year
    last = Period.month(published.year, published.month).before()
    if main is not None and year.contains(main) and main.end < last.end:
        last = main
    return Period.span(year, last) if year.start < last.end else year


def _vague(_: TimesInForce, __: PeriodExpression) -> Period | None:
    return None


_RESOLVERS: Final = {
    "year": _year,
    "months": _months,
    "day": _day,
    "weekday": _weekday,
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
