"""Claims that are observations: a value of a series at a time, as SDMX has it."""

from collections.abc import Iterable, Iterator
from typing import Final

from tradefacts.model import Claim, Period, Quantity

__all__ = ["duration_of", "frequency_of", "observations"]

_FREQUENCIES: Final = {12: "A", 6: "S", 3: "Q", 1: "M"}


def observations(
    claims: Iterable[Claim],
) -> Iterator[tuple[Claim, Quantity, Period]]:
    """Return those of *claims* that have a value and a period, with both.

    A record states no value, and what a text does not date is of no period: formats
    of statistics have no room for them.
    """
    for claim in claims:
        if claim.quantity is not None and claim.period is not None:
            yield claim, claim.quantity, claim.period


def frequency_of(period: Period) -> str:
    """Return the frequency of a series of such periods, by CL_FREQ of SDMX.

    >>> frequency_of(Period.months(2024, 1, 11))
    '_O'
    """
    if period.start == period.end:
        return "D"
    months = period.month_count or 0
    is_calendar = months and not (period.start.month - 1) % months
    return _FREQUENCIES.get(months, "_O") if is_calendar else "_O"


def duration_of(period: Period) -> str:
    """Return how long *period* is, by ISO 8601.

    >>> duration_of(Period.months(2024, 1, 11)), duration_of(Period.year(2024))
    ('P11M', 'P1Y')
    """
    months = period.month_count
    if not months:
        return f"P{(period.end - period.start).days + 1}D"
    years, rest = divmod(months, 12)
    return f"P{months}M" if rest else f"P{years}Y"
