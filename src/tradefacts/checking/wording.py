"""Wording: rates told in a unit, a multiple, a currency or a base that is not clear."""

from collections.abc import Iterator
from decimal import Decimal
from typing import Final

import attrs

from tradefacts.checking.arithmetic import ANY, quotient, union
from tradefacts.checking.languages import word_sets_of
from tradefacts.checking.points import unclear_points
from tradefacts.checking.references import References
from tradefacts.checking.telling import quoted
from tradefacts.checking.tolerance import loose
from tradefacts.checking.web import Web, figure_of, same_sentence
from tradefacts.model import Claim, Finding, Interval, Quantity

__all__ = ["unclear_wording"]

_MONTHS_OF_A_QUARTER: Final = 3
_ONE: Final = Decimal(1)


def unclear_wording(web: Web, references: References) -> Iterator[Finding]:
    """Yield the rates of a document that can be read in two ways, or in a wrong one."""
    yield from unclear_points(web, references)
    yield from _multiples(web)
    yield from _currencies(web)
    yield from _bases(web)


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
