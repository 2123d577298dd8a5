"""Fiscal years: those that begin in another month than January."""

from datetime import date
from typing import Final

from tradefacts.model import Period
from tradefacts.reading.expressions import PeriodExpression
from tradefacts.records import frozen

_YEAR_MONTHS: Final = 12


@frozen
class FiscalYears:
    """When the fiscal years, and the seasons, of a document begin."""

    #: The month that fiscal years begin in; None where nothing tells.
    start: int | None = None
    #: A fiscal year has the number of the year that it begins in, not of its last.
    by_first: bool = False
    #: The month that the document says that seasons begin in; None where it does not.
    season: int | None = None

    def month_of(self, expression: PeriodExpression) -> int | None:
        """Return the month in which years such as that of *expression* begin."""
        return self.season if expression.unit == "season" else self.start

    def first_year(
        self, expression: PeriodExpression, published: date | None
    ) -> int | None:
        """Return the year of the calendar that a fiscal year begins in, or None."""
        if expression.year is not None or self.start is None:
            return expression.year
        if expression.named is not None:
            began_before = self.start > 1 and not self.by_first
            return expression.named - began_before
        if published is None:
            return None
        begun = published.year - (published.month < self.start)
        if expression.shift is None:
            last = expression.last or _YEAR_MONTHS
            month = _month_from(begun, self.start, last)
            return begun - (month.end >= published)  # the newest that is over
        return begun + expression.shift

    def place(
        self, expression: PeriodExpression, published: date | None
    ) -> Period | None:
        """Return the months of a fiscal year, or season; None where nothing tells."""
        start, year = self.month_of(expression), self.first_year(expression, published)
        if start is None or year is None:
            return None
        first, last = expression.first or 1, expression.last or _YEAR_MONTHS
        return Period.span(
            _month_from(year, start, first), _month_from(year, start, last)
        )


NO_FISCAL_YEARS: Final = FiscalYears()


def _month_from(year: int, start: int, number: int) -> Period:
    """Return the month of that *number*, counted from the month *start* of *year*."""
    later, month = divmod(start + number - 2, _YEAR_MONTHS)
    return Period.month(year + later, month + 1)
