"""Earlier: which period is meant where it lies before the one in force."""

from typing import Final

from tradefacts.claiming.times.baselines import is_last_year
from tradefacts.claiming.times.timing import Scene
from tradefacts.model import Period
from tradefacts.reading.periods import PeriodExpression

#: The months of a year.
_MONTHS: Final = 12


def _ago(current: Period | None, years: int) -> Period | None:
    """Return what was so many *years* before *current*, or before the last of these."""
    if current is None:
        return None
    whole = current.month_count and not current.month_count % _MONTHS
    return (Period.year(current.end.year) if whole else current).shift_years(-years)


def _is_one_before(expression: PeriodExpression, current: Period) -> bool:
    """Tell whether it is "last month", or "last quarter", seen from such a one."""
    last = expression.unit == "month" and expression.shift == -1
    return last and current.month_count == (expression.length or 1)


def compared_period(scene: Scene, expression: PeriodExpression) -> Period | None:
    """Resolve what is compared with, which may be so many years ago."""
    if expression.unit == "stretch":
        return _ago(scene.context.current, expression.length or 0)
    return earlier_period(scene, expression)


def _named_before(
    scene: Scene, expression: PeriodExpression, period: Period | None, current: Period
) -> Period | None:
    """Return "last October", in October; "the May before"; "that year"."""
    if expression.back:
        # "By 2022 they had doubled from that year", which was named before.
        named = (p for p in reversed(scene.context.history) if p.end < current.start)
        return next(named, period)
    if period is None:
        return None
    years = max(0, period.start.year - current.start.year)
    period = period.shift_years(-years)
    return period.year_before() if period.start >= current.start else period


def earlier_period(scene: Scene, expression: PeriodExpression) -> Period | None:
    """Resolve what is compared with: it lies before the period in force.

    "In January, 5 percent less than in December" is of the December before.
    """
    period, current = scene.context.resolve(expression), scene.context.current
    if expression.back and current is None:
        return None  # "the previous quarter", with no quarter before
    if expression.newest and current is not None:
        return _named_before(scene, expression, period, current)
    if is_last_year(expression) and current is not None and current.month_count:
        # Against as many months of it: "5 tonnes in May, against 4 last year".
        return current.year_before()
    if current is not None and _is_one_before(expression, current):
        return current.before()  # "in May, less than last month's 5 tonnes"
    if period is None or current is None or expression.dated:
        return period
    # "In January, up from January a year ago".
    again = not expression.back and period == current in scene.context.stated
    later = period.start > current.end or again
    alike = period.month_count == current.month_count
    return period.year_before() if later and alike else period
