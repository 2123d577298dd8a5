"""The times that are in force, as the walk through a document writes them."""

from collections.abc import Sequence
from datetime import date
from typing import Final

import attrs

from tradefacts.model import Period
from tradefacts.reading.expressions import PeriodExpression
from tradefacts.reading.fiscal import NO_FISCAL_YEARS, FiscalYears
from tradefacts.records import define

_YEAR_MONTHS: Final = 12
#: Far enough back for any "the six months".
_LONGEST_HISTORY: Final = 64
#: Two parts of a period are several.
_SEVERAL: Final = 2


@define
class TimesInForce:
    """What holds where a text has come to; one a document, written as it is read."""

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
    #: The last of the sentence that not all of it is of.
    passing: Period | None = None
    #: The same of the sentence before, if it has put no other in force.
    recalled: Period | None = None
    #: The sentence ends with a month told beside what it closes.
    alone: bool = False
    #: Such a month of the sentence before: what says more of that is of it, too.
    closing: Period | None = None
    #: The periods that the sentence has put in force.
    stated: list[Period] = attrs.Factory(list)
    #: Every period stated so far, the newest last (for "the six months").
    history: list[Period] = attrs.Factory(list)
    #: When years begin that are none of the calendar.
    fiscal: FiscalYears = NO_FISCAL_YEARS
    #: Whether the last resolution took a year from the publication date.
    used_publication: bool = False

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
        self.recalled = self.recalled if self.stated else self.passing or self.recalled
        self.sentence_year = self.aside = self.passing = None
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
        whole = opened and not spans_years(current)
        planned = self.published is not None and current.start > self.published
        day = not current.month_count and current.start == current.end
        if whole or planned or not self.stated or day:
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
        if not current.month_count and main.month_count:
            self.current = main  # the days of a fair were those of its paragraph
        passing = passing or spans_years(current)
        beyond = current.end == main.end or current.contains(main)
        if current.end < main.end or (passing and beyond):
            self.current = main

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
            return self._shifted_year(expression.shift, back=expression.back)
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

    def _shifted_year(self, shift: int, *, back: bool) -> int | None:
        if back and self.current is not None:
            return self.current.end.year + shift
        if self.published is None:
            return None
        self.used_publication = True
        return self.published.year + shift

    def _newest_year(
        self, expression: PeriodExpression, published: date, end: tuple[int, int]
    ) -> int:
        """Return the year of the newest such period, or one the paragraph is in.

        One that ends as what the text is on is the newest, whatever years were named.
        """
        # "Last June", in June, is that of the year before.
        over = bool(expression.newest and expression.length)
        month, day = end[0] + over, end[1]
        newest = published.year - ((month, day) > (published.month, published.day))
        stated, told = self.paragraph_year, self.main and self.main.end
        again = told is not None and (told.year, told.month) == (newest, end[0])
        newer = again or expression.newest
        if stated is not None and stated < newest - 1 and not newer:
            return stated
        self.used_publication = True
        return newest


def spans_years(period: Period) -> bool:
    """Tell whether a period is longer than a year: such a one is looked back on."""
    return (period.month_count or 0) > _YEAR_MONTHS
