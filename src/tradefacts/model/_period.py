"""Periods: from a first to a last day, written as trade statistics write them."""

import re
from datetime import MAXYEAR, MINYEAR, date, datetime
from typing import Final

import attrs

from tradefacts.errors import ParseError
from tradefacts.records import frozen

_YEAR: Final = 12
_FEBRUARY: Final = 2
_DAYS: Final = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_HALF: Final = 6
_QUARTER: Final = 3
_PERIOD_RE: Final = re.compile(
    r"""
    (?P<year> \d{4} )
    (?:
        -H (?P<half> [12] )
      | -Q (?P<quarter> [1-4] )
      | -(?P<month> \d{2} ) (?: -(?P<day> \d{2} ) )?
    )?
    """,
    re.VERBOSE | re.ASCII,
)


@frozen
class Period:
    """All days from `start` to `end`, both included.

    Two periods are equal when their days are: the words of the text do not count.

    >>> Period.months(2024, 1, 11).format()
    '2024-01/2024-11'

    Raises:
        ValueError: `start` is after `end`.
    """

    #: The first day.
    start: date = attrs.field()
    #: The last day.
    end: date = attrs.field()
    #: The words of the text that state the period, or None where none do.
    text: str | None = attrs.field(default=None, eq=False)

    @start.validator
    @end.validator
    def _is_date(self, field: "attrs.Attribute[date]", value: object) -> None:
        if not isinstance(value, date) or isinstance(value, datetime):
            raise TypeError(f"expected a date as {field.name}, got {value!r}")

    @end.validator
    def _after_start(self, _: "attrs.Attribute[date]", end: date) -> None:
        if end < self.start:
            raise ValueError(f"period from {self.start} to {end} is empty")

    @classmethod
    def year(cls, year: int) -> "Period":
        """Return a calendar year."""
        return cls.months(year, 1, _YEAR)

    @classmethod
    def half(cls, year: int, half: int) -> "Period":
        """Return the first (1) or second (2) half of a year."""
        return cls._part(year, half, _HALF)

    @classmethod
    def quarter(cls, year: int, quarter: int) -> "Period":
        """Return a quarter (1 to 4) of a year."""
        return cls._part(year, quarter, _QUARTER)

    @classmethod
    def month(cls, year: int, month: int) -> "Period":
        """Return a month (1 to 12) of a year."""
        return cls.months(year, month, month)

    @classmethod
    def months(cls, year: int, first: int, last: int) -> "Period":
        """Return the months from *first* to *last* (1 to 12) of one year."""
        return cls(date(year, first, 1), _month_end(year, last))

    @classmethod
    def day(cls, day: date) -> "Period":
        """Return a single day."""
        return cls(day, day)

    @classmethod
    def span(cls, first: "Period | date", last: "Period | date") -> "Period":
        """Return the days from the start of *first* to the end of *last*."""
        start = first.start if isinstance(first, Period) else first
        end = last.end if isinstance(last, Period) else last
        return cls(start, end)

    @classmethod
    def _part(cls, year: int, number: int, length: int) -> "Period":
        if not 1 <= number <= _YEAR // length:
            raise ValueError(f"expected 1 to {_YEAR // length}, got {number}")
        return cls.months(year, (number - 1) * length + 1, number * length)

    @classmethod
    def parse(cls, text: str) -> "Period":
        """Return the period that *text*, all of it, notes; inverse of `format`.

        >>> Period.parse("2016-Q3/2018-Q2").start
        datetime.date(2016, 7, 1)

        Raises:
            ParseError: *text* is no such notation, or its end is before its start.
        """
        slash = text.find("/")
        if slash < 0:
            return _parse_one(text, 0, len(text))
        start = _parse_one(text, 0, slash)
        end = _parse_one(text, slash + 1, len(text))
        if end.end < start.start:
            raise ParseError("expected an end after the start", text, (0, len(text)))
        return cls.span(start, end)

    def format(self) -> str:
        """Return the shortest notation: 2024, 2024-H1, 2024-Q3, 2024-11, a/b.

        >>> Period.span(Period.year(2016), Period.year(2020)).format()
        '2016/2020'
        """
        if self.start == self.end:
            return self.start.isoformat()
        if not self.month_count:
            return f"{self.start.isoformat()}/{self.end.isoformat()}"
        if name := self._calendar_name("H"):
            return name
        whole_years = self.start.month == 1 and self.end.month == _YEAR
        length = len("2024") if whole_years else len("2024-11")
        return f"{self.start.isoformat()[:length]}/{self.end.isoformat()[:length]}"

    def sdmx(self) -> str:
        """Return the time period of SDMX 2.1: 2024-S1, 2024-Q3, 2024-01-01/P11M."""
        if self.start == self.end:
            return self.start.isoformat()
        if name := self._calendar_name("S"):
            return name
        duration = f"{self.month_count}M" if self.month_count else f"{self._days}D"
        return f"{self.start.isoformat()}/P{duration}"

    def _calendar_name(self, half: str) -> str | None:
        """Return the name of a year, half, quarter or month, or None if not one."""
        year, month = f"{self.start.year:04}", self.start.month
        count = self.month_count
        number, rest = divmod(month - 1, count or _YEAR)
        if rest:
            return None
        names = {
            _YEAR: year,
            _HALF: f"{year}-{half}{number + 1}",
            _QUARTER: f"{year}-Q{number + 1}",
            1: f"{year}-{month:02}",
        }
        return names.get(count or 0)

    @property
    def month_count(self) -> int | None:
        """How many whole calendar months it has; None if it is not made of them."""
        start, end = self.start, self.end
        if start.day != 1 or end.day != _days_of(end.year, end.month):
            return None
        return (end.year - start.year) * _YEAR + end.month - start.month + 1

    @property
    def _days(self) -> int:
        return (self.end - self.start).days + 1

    def contains(self, other: "Period") -> bool:
        """Say whether every day of *other* is a day of this."""
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: "Period") -> bool:
        """Say whether the two have at least one day in common."""
        return self.start <= other.end and other.start <= self.end

    def shift_years(self, years: int) -> "Period":
        """Return the same part of the calendar *years* later.

        Whole months stay whole months; a lone February 29 becomes February 28. Beyond
        the years 1 and 9999 there is none: what would lie there stays in them.
        """
        start = _shift_day(self.start, years)
        if self.month_count:
            return Period(start, _month_end(_year(self.end, years), self.end.month))
        return Period(start, _shift_day(self.end, years))

    def year_before(self) -> "Period":
        """Return the same period one year before."""
        return self.shift_years(-1)

    def before(self) -> "Period":
        """Return the adjoining period of the same length in months, or in days."""
        # Nothing is before the first day that the calendar has.
        end = date.fromordinal(max(self.start.toordinal() - 1, 1))
        if not self.month_count:
            return Period(
                date.fromordinal(max(end.toordinal() - self._days + 1, 1)), end
            )
        first = max(_month_index(self.start) - self.month_count, _YEAR)
        year, month = divmod(first, _YEAR)
        return Period(date(year, month + 1, 1), end)


def _parse_one(text: str, start: int, end: int) -> Period:
    match = _PERIOD_RE.fullmatch(text, start, end)
    if match is None:
        raise ParseError(
            "expected a period such as 2024, 2024-H1, 2024-Q3, 2024-11, 2024-11-08 "
            "or 2024-01/2024-11",
            text,
            (start, end),
        )
    try:
        return _build(**match.groupdict())
    except ValueError as error:
        raise ParseError(f"no such period: {error}", text, (start, end)) from error


def _build(
    year: str, half: str | None, quarter: str | None, month: str | None, day: str | None
) -> Period:
    if half:
        return Period.half(int(year), int(half))
    if quarter:
        return Period.quarter(int(year), int(quarter))
    if day:
        return Period.day(date.fromisoformat(f"{year}-{month}-{day}"))
    if month:
        return Period.month(int(year), int(month))
    return Period.year(int(year))


def _month_end(year: int, month: int) -> date:
    if not 1 <= month <= _YEAR:
        raise ValueError(f"expected a month from 1 to {_YEAR}, got {month}")
    return date(year, month, _days_of(year, month))


def _days_of(year: int, month: int) -> int:
    if not 1 <= month <= _YEAR:
        raise ValueError(f"expected a month from 1 to 12, got {month}")
    return _DAYS[month - 1] + (month == _FEBRUARY and _is_leap(year))


def _is_leap(year: int) -> bool:
    # `calendar` tells it too, but loads the languages of the system with it.
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def _month_index(day: date) -> int:
    return day.year * _YEAR + day.month - 1


def _shift_day(day: date, years: int) -> date:
    year = _year(day, years)
    return day.replace(year=year, day=min(day.day, _days_of(year, day.month)))


def _year(day: date, years: int) -> int:
    """Return the year of *day* so many *years* later, or the last that there is."""
    return min(max(day.year + years, MINYEAR), MAXYEAR)
