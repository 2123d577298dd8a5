"""Periods as texts state them, and the calendar spans that they resolve to."""

from typing import Final

from tradefacts.model import Period
from tradefacts.reading.expressions import PeriodExpression
from tradefacts.reading.inforce import TimesInForce
from tradefacts.reading.placing import place
from tradefacts.records import define

__all__ = ["PeriodContext", "PeriodExpression"]

_YEAR_MONTHS: Final = 12
#: For how many months the figures of a period are the newest.
_LATEST: Final = 2


@define
class PeriodContext(TimesInForce):
    """What an expression is resolved against; one a document, written as it is read."""

    def resolve(self, expression: PeriodExpression) -> Period | None:
        """Return the calendar span of *expression*; None where no rule settles it."""
        return place(self, expression)

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


def _months_to(last: int, length: int) -> Period:
    """Return so many months up to the *last*, which is counted from the year 0."""
    months = (divmod(at, _YEAR_MONTHS) for at in (last - length + 1, last))
    first, end = (Period.month(year, month + 1) for year, month in months)
    return Period.span(first, end)
