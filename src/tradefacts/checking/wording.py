"""Wording: rates told in a unit, a multiple, a currency or a base that is not clear."""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import product
from typing import Final

import attrs

from tradefacts.checking.arithmetic import ANY, growth_of_levels, quotient, union
from tradefacts.checking.languages import word_sets_of
from tradefacts.checking.references import References
from tradefacts.checking.telling import quoted, span
from tradefacts.checking.tolerance import loose
from tradefacts.checking.web import Figure, Web, figure_of, same_sentence
from tradefacts.model import Claim, Finding, Interval, Period, Quantity, Severity

__all__ = ["unclear_wording"]

_MONTHS_OF_A_QUARTER: Final = 3
_ONE: Final = Decimal(1)


def unclear_wording(web: Web, references: References) -> Iterator[Finding]:
    """Yield the rates of a document that can be read in two ways, or in a wrong one."""
    yield from _points_as_percent(web, references)
    yield from _points_since(web)
    yield from _multiples(web)
    yield from _currencies(web)
    yield from _bases(web)


# --- percent for percentage points ------------------------------------------------


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


def _of_the_rate(web: Web, figure: Figure) -> Sequence[Claim]:
    """Return the growths, in percent, of the very rate that *figure* is."""
    rate = attrs.evolve(figure.indicator, measure="growth-rate")
    return web.stated.get(attrs.evolve(figure, indicator=rate), ())


def _is_later(claim: Claim, other: Claim) -> bool:
    """Say whether *claim* stands behind *other*, and says something else."""
    apart = not loose(claim).overlaps(loose(other))
    return claim.evidence.start > other.evidence.start and apart


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
    """Return the rates on a year before of the period before that of *figure*."""
    last = figure.period.before() if figure.period else None
    if last is None or figure.basis != "yoy":
        return ()
    then = attrs.evolve(figure, period=last, baseline=last.year_before())
    return web.stated.get(then, ())


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


# --- multiples --------------------------------------------------------------------


def _multiples(web: Web) -> Iterator[Finding]:
    """Yield growths that are told as a multiple: by so many times, or to so many."""
    for claim in web.claims:
        if _is_open_multiple(claim) and claim.quantity is not None:
            level = _level_beside(web, claim)
            yield _multiple(web, claim, claim.quantity, level)


def _multiple(
    web: Web, claim: Claim, quantity: Quantity, level: Claim | None
) -> Finding:
    quote = quoted(claim)
    message = (
        f"{quote} can be read as an increase by {quote}, or to {quote}: "
        "the two give different values"
    )
    readings = (quantity.interval + Interval(_ONE, _ONE), quantity.interval)
    base = _base_of(web, claim, level)
    claims = [c for c in (claim, level, base) if c is not None]
    rule = "a multiple has one reading"
    if base is not None and level is not None:
        ratio = quotient(loose(level), loose(base))
        fitting = [ratio.overlaps(reading) for reading in readings]
        if fitting.count(True) == 1:
            word = "by" if fitting[0] else "to"
            message += f"; {quoted(base)} tells that it is {word}"
            return Finding("ambiguous", "note", claims, message, rule, readings)
    return Finding("ambiguous", "warning", claims, message, rule, readings)


def _base_of(web: Web, claim: Claim, level: Claim | None) -> Claim | None:
    """Return the level that *level* is compared with, where it is told too."""
    then = figure_of(level) if level else None
    if then is None or claim.comparison.baseline is None:
        return None
    return web.agreed.get(attrs.evolve(then, period=claim.comparison.baseline))


def _is_open_multiple(claim: Claim) -> bool:
    quantity = claim.quantity
    if claim.statistic != "growth" or quantity is None or quantity.unit != "fold":
        return False
    words = word_sets_of(claim)
    if words.multiples_told:
        return False
    # A rise "of N-fold" is said of both readings.
    is_open = claim.evidence.quote.lower().endswith(tuple(words.open_multiples))
    return claim.comparison.multiple is None or (
        is_open and claim.comparison.multiple == "by"
    )


def _level_beside(web: Web, claim: Claim) -> Claim | None:
    """Return the level that is told of the same thing in the same sentence."""
    levels = web.levels(claim)
    return next((level for level in levels if same_sentence(level, claim)), None)


# --- currencies -------------------------------------------------------------------


def _currencies(web: Web) -> Iterator[Finding]:
    """Yield growths in one currency whose level is told in another alone."""
    for claim in web.claims:
        currency = claim.comparison.denomination
        level = _level_beside(web, claim)
        if claim.statistic != "growth" or currency is None or level is None:
            continue
        units = {c.quantity.unit for c in web.levels(claim) if c.quantity}
        others = [c for c in web.claims if _is_sibling(c, claim, units)]
        if currency in units or not others:
            continue
        unit = next(iter(units))
        message = (
            f"{quoted(claim)} is said to be in {currency}, but its level and "
            f"the rates beside it are in {unit}: its currency is not clear"
        )
        rule = "a growth is in the currency of its level"
        claims = (claim, level, others[0])
        yield Finding(
            "ambiguous", "warning", claims, message, rule, (loose(claim), ANY)
        )


def _is_sibling(other: Claim, claim: Claim, units: set[str]) -> bool:
    """Say whether *other* is a growth of the sentence, in the currency of levels."""
    return (
        other.statistic == "growth"
        and other.comparison.denomination in units
        and other.period == claim.period
        and same_sentence(other, claim)
    )


# --- bases ------------------------------------------------------------------------


def _bases(web: Web) -> Iterator[Finding]:
    """Yield growths of a month or a quarter whose base nothing states."""
    stated = [
        claim
        for claim in web.claims
        if claim.statistic == "growth" and claim.comparison.basis is not None
    ]
    for claim in web.claims:
        if claim.statistic != "growth" or claim.comparison.basis is not None:
            continue
        months = claim.period.month_count if claim.period else None
        if months is None or months > _MONTHS_OF_A_QUARTER:
            continue
        beside = [c for c in stated if c.indicator == claim.indicator]
        if beside:
            yield _base(claim, beside[0])


def _base(claim: Claim, beside: Claim) -> Finding:
    message = (
        f"{quoted(claim)} has no stated base: it may be against a year before, "
        f"as {quoted(beside)} is, or against the period before"
    )
    rule = "a growth names what it is against"
    both = union(loose(claim), loose(beside))
    return Finding(
        "ambiguous", "note", (claim, beside), message, rule, (loose(claim), both)
    )
