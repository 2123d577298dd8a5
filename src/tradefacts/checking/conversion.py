"""Conversions: whether an amount in brackets is the one before it, at some rate.

A dollar amount beside an amount in yuan is reckoned at the mean of its period, or at
the rate of a day: of publication, of the two weeks before it, or of a first report
between the end of the period and then. A text without a date was written after the
last period that it speaks of. The band around these rates is two percent wide:
docs/reference/checks.md tells what real cases ask for.
"""

from collections.abc import Iterator
from datetime import date, timedelta
from decimal import Decimal
from typing import Final

from tradefacts.checking.arithmetic import clipped, quotient, union
from tradefacts.checking.binding import Binding
from tradefacts.checking.implying import restatements
from tradefacts.checking.repairs import power_repairs, swap_repair
from tradefacts.checking.rules import RESTATED
from tradefacts.checking.telling import quoted, span
from tradefacts.checking.tolerance import loose, spread
from tradefacts.checking.web import Web
from tradefacts.errors import RateError
from tradefacts.model import Claim, Finding, Implied, Interval, Period, Quantity
from tradefacts.units import EuropeanCentralBank, currencies

__all__ = ["doubtful_conversions", "is_conversion", "written"]

_BAND: Final = Decimal("0.02")
_TWO: Final = Decimal(2)
_DAY: Final = timedelta(days=1)
#: How many days before its publication a text may take the rate of.
_BEFORE: Final = 14
#: How long after its period a text is written, where nothing dates it.
_AFTER: Final = 60
#: How long after its period an amount may still be told as first reported.
_REPORTED: Final = 200
#: The currencies whose rate is most often taken for another's.
_OTHERS: Final = ("EUR", "USD", "GBP", "JPY", "HKD")


def doubtful_conversions(web: Web, published: date | None) -> Iterator[Finding]:
    """Yield the restated amounts that no rate of their time gives."""
    told = published or written(web)
    for binding in restatements(web):
        amount, restated = (
            binding.slots[name].claim for name in ("amount", "restated")
        )
        if amount and restated and (pair := _pair(amount, restated)):
            rate = _implied_rate(loose(amount), loose(restated))
            band = _band(pair, restated.period, told)
            if band is not None and not band.overlaps(rate):
                yield _finding(binding, (restated, amount), rate, band, told)


def is_conversion(amount: Claim, restated: Claim, published: date | None) -> bool:
    """Say whether a rate of its time gives *restated* from *amount*.

    A text *published* then may take the rate of its own time.
    """
    pair = _pair(amount, restated)
    band = _band(pair, restated.period, published) if pair else None
    rate = _implied_rate(loose(amount), loose(restated))
    return band is not None and band.overlaps(rate)


def _pair(amount: Claim, restated: Claim) -> tuple[str, str] | None:
    units = [c.quantity.unit for c in (restated, amount) if c.quantity]
    known = currencies()
    if len(units) < len(("base", "quote")) or not all(unit in known for unit in units):
        return None
    return units[0], units[1]


def _implied_rate(amount: Interval, restated: Interval) -> Interval:
    return quotient(clipped(amount), clipped(restated))


def _band(
    pair: tuple[str, str], period: Period | None, published: date | None
) -> Interval | None:
    """Return the rates that the time of a text allows; None where none is known."""
    spots = [_rate(pair, Period.day(day)) for day in _days(period, published)]
    means = [_rate(pair, period)] if period else []
    known = [rate for rate in (*spots, *means) if rate is not None]
    if not known:
        return None
    points = [Interval(rate, rate) for rate in known]
    return spread(union(*points), _BAND)


def _days(period: Period | None, published: date | None) -> Iterator[date]:
    last = published or (period.end + _AFTER * _DAY if period else None)
    if last is None:
        return
    first = last - _BEFORE * _DAY
    if period is not None and last - _REPORTED * _DAY < period.end < last:
        first = min(first, period.end - _BEFORE * _DAY)
    for number in range((last - first).days + 1):
        yield first + number * _DAY


def written(web: Web) -> date | None:
    """Return when a text without a date was written, by the periods in it."""
    ends = [claim.period.end for claim in web.claims if claim.period]
    return max(ends) + _AFTER * _DAY if ends else None


def _rate(pair: tuple[str, str], on: Period) -> Decimal | None:
    try:
        return EuropeanCentralBank().rate(*pair, on).value
    except RateError:
        return None


def _finding(
    binding: Binding,
    claims: tuple[Claim, Claim],
    rate: Interval,
    band: Interval,
    published: date | None,
) -> Finding:
    restated, amount = claims
    unit = binding.slots["rate"].figure.unit
    scale = next(
        (
            repair.words
            for repair in power_repairs(restated)
            if _implied_rate(loose(amount), repair.interval).overlaps(band)
        ),
        None,
    )
    room = quotient(clipped(loose(amount)), band)
    why = f"{scale} would fit" if scale else _why(claims, rate, room, published)
    message = (
        f"{quoted(restated)} for {quoted(amount)} is a rate of "
        f"{span(rate, unit)}, outside of {span(band, unit)}: {why}"
    )
    return Finding(
        "scale" if scale else "conversion",
        "error",
        claims,
        message,
        RESTATED.name,
        (rate, band),
        _implied(restated, amount, room),
    )


def _why(
    claims: tuple[Claim, Claim],
    rate: Interval,
    room: Interval,
    published: date | None,
) -> str:
    """Return what may have gone wrong: two digits, or the currency of the rate."""
    swap = swap_repair(claims[0], room)
    found = [f"{swap.words} would fit"] if swap else []
    if other := _other_currency(claims, rate, published):
        found.append(f"the rate is that of {other}")
    return ", or ".join(found) or "no rate of its time gives it"


def _other_currency(
    claims: tuple[Claim, Claim], rate: Interval, published: date | None
) -> str | None:
    restated, amount = claims
    pair = _pair(amount, restated)
    assert pair is not None  # noqa: S101 - its caller asked
    for other in _OTHERS:
        band = _band((other, pair[1]), restated.period, published)
        if other not in pair and band is not None and band.overlaps(rate):
            return other
    return None


def _implied(restated: Claim, amount: Claim, room: Interval) -> Implied | None:
    if restated.quantity is None or room.low is None or room.high is None:
        return None
    middle = (room.low + room.high) / _TWO
    unit = restated.quantity.unit
    quantity = Quantity(middle, unit, "about", room.low, room.high)
    return Implied(
        f"{quoted(amount)} in {unit}",
        quantity,
        "amount / rate",
        (amount,),
        "level",
        restated.indicator,
        restated.period,
    )
