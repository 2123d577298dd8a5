"""Points: rates told in percent that are differences, and the other way round."""

from collections.abc import Iterator, Sequence
from datetime import timedelta
from decimal import Decimal
from itertools import product

import attrs

from tradefacts.checking.arithmetic import growth_of_levels
from tradefacts.checking.references import References
from tradefacts.checking.telling import quoted, span
from tradefacts.checking.tolerance import loose
from tradefacts.checking.web import Figure, Web, same_sentence
from tradefacts.model import Claim, Finding, Interval, Period, Severity

__all__ = ["unclear_points"]


def unclear_points(web: Web, references: References) -> Iterator[Finding]:
    """Yield differences of rates told as rates, and rates told as differences."""
    yield from _points_as_percent(web, references)
    yield from _points_since(web)
    yield from _shares_as_percent(web)
    yield from _percent_as_points(web)


def _points_as_percent(web: Web, references: References) -> Iterator[Finding]:
    """Yield growths that are the difference of two others, told in percent."""
    told: set[Claim] = set()
    for figure, claims in web.stated.items():
        if figure.statistic != "growth" or figure.unit != "percent":
            continue
        for rate in (claim for claim in claims if claim not in told):
            found = _odd_beside(web, references, figure, rate)
            if found is not None and found.claims[0] not in told:
                told.add(found.claims[0])
                yield found


def _odd_beside(
    web: Web, references: References, figure: Figure, rate: Claim
) -> Finding | None:
    """Return the finding that a later growth is what *rate* has more than before."""
    befores, of_rate = _rates_before(web, figure), _of_the_rate(web, figure)
    beside = (*web.stated[figure], *befores, *of_rate)
    odd_ones = [claim for claim in beside if _is_later(claim, rate)]
    for before, odd in product(befores, odd_ones):
        if _is_later(odd, before) and _is_difference(odd, rate, loose(before)):
            return _points(odd, (rate, before), "error", loose(before))
    # "Up 9.4 percent, 2.1 percent higher than in October": two growths of one figure.
    for before, odd in product(_rates_of_last(web, figure), web.stated[figure]):
        is_told = same_sentence(odd, rate) and _is_later(odd, rate)
        if is_told and _is_difference(odd, rate, loose(before)):
            return _points(odd, (rate, before), "error", loose(before))
    for interval in _published_before(references, figure, rate):
        for odd in odd_ones:
            if _is_difference(odd, rate, interval):
                return _points(odd, (rate,), "warning", interval)
    return None


def _shares_as_percent(web: Web) -> Iterator[Finding]:
    """Yield what a share has more than before, told in percent in its sentence."""
    for figure, shares in web.stated.items():
        if figure.statistic != "share" or figure.period is None:
            continue
        rates = [web.agreed[growth] for growth in web.beside(figure, "growth")]
        earlier = {figure.period.year_before(), figure.period.before()}
        befores = [
            share
            for period in earlier
            for share in web.stated.get(attrs.evolve(figure, period=period), ())
        ]
        for share, before, odd in product(shares, befores, (*shares, *rates)):
            is_told = same_sentence(odd, share) and _is_apart(odd, share)
            if is_told and _is_difference(odd, share, loose(before)):
                yield _points(odd, (share, before), "error", loose(before))


def _is_apart(one: Claim, other: Claim) -> bool:
    return not loose(one).overlaps(loose(other))


def _of_the_rate(web: Web, figure: Figure) -> Sequence[Claim]:
    """Return the growths, in percent, of the very rate that *figure* is."""
    rate = attrs.evolve(figure.indicator, measure="growth-rate")
    return web.stated.get(attrs.evolve(figure, indicator=rate), ())


def _is_later(claim: Claim, other: Claim) -> bool:
    """Say whether *claim* stands behind *other*, and says something else."""
    return claim.evidence.start > other.evidence.start and _is_apart(claim, other)


def _is_difference(odd: Claim, rate: Claim, before: Interval) -> bool:
    """Say whether *odd* is the rate less the rate before, and no growth of it."""
    apart = loose(rate) - before
    growth = growth_of_levels(loose(rate), before)
    magnitudes = (loose(odd), -loose(odd))
    return any(m.overlaps(apart) for m in magnitudes) and not any(
        m.overlaps(growth) for m in magnitudes
    )


def _rates_before(web: Web, figure: Figure) -> Sequence[Claim]:
    if figure.baseline is None:
        return ()
    before = attrs.evolve(
        figure, period=figure.baseline, baseline=figure.baseline.year_before()
    )
    return web.stated.get(before, ())


def _rates_of_last(web: Web, figure: Figure) -> Sequence[Claim]:
    """Return the rates on a year before that were the last before *figure*.

    Before a month that is the month before; before ten months also the first nine.
    """
    if figure.period is None or figure.basis != "yoy":
        return ()
    lasts = {figure.period.before(), _one_month_less(figure.period)} - {figure.period}
    figures = (
        attrs.evolve(figure, period=last, baseline=last.year_before()) for last in lasts
    )
    return [rate for then in figures for rate in web.stated.get(then, ())]


def _one_month_less(period: Period) -> Period:
    """Return *period* without its last month; itself where it has no more than one."""
    if (period.month_count or 0) <= 1:
        return period
    return attrs.evolve(period, end=period.end.replace(day=1) - timedelta(days=1))


def _published_before(
    references: References, figure: Figure, rate: Claim
) -> Iterator[Interval]:
    """Yield the rates of the year before that were published in the same currency."""
    rows = references.series("growth", figure.indicator, figure.unit)
    currencies = {
        row.denomination
        for row in rows
        if row.period == figure.period and row.interval.overlaps(loose(rate))
    }
    for row in rows:
        if row.period == figure.baseline and row.denomination in currencies:
            yield row.interval


def _points_since(web: Web) -> Iterator[Finding]:
    """Yield growths on the period before that are exactly a difference of two rates.

    That may be chance: one is so only where no levels bear it out.
    """
    for figure in web.of("growth"):
        if (figure.basis, figure.unit) != ("period", "percent"):
            continue
        odd = web.agreed[figure]
        for now in web.beside(figure, "growth"):
            before = _rate_at(web, now, figure.baseline)
            rate = web.agreed[now]
            if before is None or _is_borne_out(web, figure, odd):
                continue
            if abs(_value(odd)) == abs(_value(rate) - _value(before)):
                yield _points(odd, (rate, before), "warning", loose(before))


def _rate_at(web: Web, rate: Figure, period: Period | None) -> Claim | None:
    """Return what says how high the *rate* on a year before was in *period*."""
    if (rate.basis, rate.unit) != ("yoy", "percent") or period is None:
        return None
    then = attrs.evolve(rate, period=period, baseline=period.year_before())
    return web.agreed.get(then)


def _is_borne_out(web: Web, figure: Figure, growth: Claim) -> bool:
    """Say whether two levels that are told have just that growth."""
    levels = web.beside(figure, "level")
    pairs = ((now, attrs.evolve(now, period=figure.baseline)) for now in levels)
    return any(
        growth_of_levels(loose(web.agreed[now]), loose(web.agreed[base])).overlaps(
            loose(growth)
        )
        for now, base in pairs
        if base in web.agreed
    )


def _value(claim: Claim) -> Decimal:
    return claim.quantity.value if claim.quantity else Decimal(0)


def _percent_as_points(web: Web) -> Iterator[Finding]:
    """Yield differences in points that are the growth of levels which are told."""
    for figure in web.of("growth_diff"):
        then = figure.baseline or (figure.period and figure.period.year_before())
        # Beside a rate it is what that has more than another.
        if figure.basis == "peer" or then is None or web.beside(figure, "growth"):
            continue
        for level in web.beside(figure, "level"):
            base = attrs.evolve(level, period=then, sentence=None)
            if base != level and base in web.agreed:
                yield from _growth_in_points(
                    web.agreed[figure], web.agreed[level], web.agreed[base]
                )


def _growth_in_points(odd: Claim, level: Claim, base: Claim) -> Iterator[Finding]:
    growth = growth_of_levels(loose(level), loose(base))
    if growth.overlaps(loose(odd)):
        message = (
            f"{quoted(odd)} is the growth from {quoted(base)} to {quoted(level)}: "
            "percent is meant, not percentage points"
        )
        rule = "a growth is in percent"
        claims, intervals = (odd, level, base), (loose(odd), growth)
        yield Finding("unit_wording", "warning", claims, message, rule, intervals)


def _points(
    odd: Claim, others: Sequence[Claim], severity: Severity, before: Interval
) -> Finding:
    apart = loose(others[0]) - before
    message = (
        f"{quoted(odd)} is the difference of two rates, "
        f"{quoted(others[0])} and {span(before, 'percent')}: "
        "percentage points are meant, not percent"
    )
    rule = "a difference of two rates is in percentage points"
    intervals = (loose(odd), apart)
    return Finding("unit_wording", severity, (odd, *others), message, rule, intervals)
