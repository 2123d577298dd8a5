"""Misfits: claims that no published value of their figure fits."""

from collections.abc import Iterator, Sequence
from datetime import date
from decimal import Decimal
from typing import Final

import attrs

from tradefacts.checking.arithmetic import growth_of_levels, union
from tradefacts.checking.conversion import is_conversion, written
from tradefacts.checking.excuses import excuse
from tradefacts.checking.languages import word_sets_of
from tradefacts.checking.published import other_values, published_values
from tradefacts.checking.references import References
from tradefacts.checking.repairs import digit_repair, power_repairs
from tradefacts.checking.series import Reference
from tradefacts.checking.telling import amount, describe, quoted, span
from tradefacts.checking.tolerance import loose, spread
from tradefacts.checking.web import (
    Figure,
    Web,
    carried,
    figure_of,
    same_sentence,
)
from tradefacts.model import Claim, Finding, Implied, Period, Quantity, Severity

__all__ = ["off_references"]

_RULE: Final = "a published figure is told as it was published"
#: How far a part of a year may be above what was published of the year.
_ABOVE: Final = Decimal("0.02")
#: A growth beyond this that names no base is over several years.
_DOUBLED: Final = Decimal(100)


def off_references(
    web: Web,
    references: References,
    settled: frozenset[Claim] = frozenset(),
    published: date | None = None,
) -> Iterator[Finding]:
    """Yield the claims of a document that no vintage of a published value fits.

    Claims that are *settled* were found wrong by other rules: one cause is one
    finding. What a document *published* before a period was over says of it is a
    forecast.
    """
    for claim in web.claims:
        figure = figure_of(claim)
        if figure is None or claim in settled or figure.per:
            continue
        if _is_converted(web, claim, figure, published) or _is_over_years(claim):
            continue
        if published and claim.period and published < claim.period.end:
            continue
        rows = published_values(references, figure)
        fitting = [row for row in rows if row.interval.overlaps(loose(claim))]
        if fitting:
            yield from _one_of_several(claim, rows, fitting)
        elif rows:
            yield _off(web, references, claim, rows)
        else:
            yield from _above_its_year(references, claim, figure)


def _is_over_years(claim: Claim) -> bool:
    """Say whether a growth without a stated base is too large for one year."""
    quantity, basis = claim.quantity, claim.comparison.basis
    grown = claim.statistic == "growth" and basis is None
    return grown and quantity is not None and quantity.value > _DOUBLED


def _is_converted(
    web: Web, claim: Claim, figure: Figure, published: date | None
) -> bool:
    """Say whether an amount is one in another currency, at the rate of a day."""
    if claim.restates:
        return True
    in_others = (
        other
        for other in web.beside(figure, "level")
        if attrs.evolve(other, unit=figure.unit) == figure and other != figure
    )
    return any(
        is_conversion(web.agreed[other], claim, published or written(web))
        for other in in_others
        if same_sentence(web.agreed[other], claim)
    )


def _one_of_several(
    claim: Claim, rows: Sequence[Reference], fitting: Sequence[Reference]
) -> Iterator[Finding]:
    """Yield a note that names the vintage where several were published."""
    if others := other_values(rows, fitting):
        told = _of_vintages(fitting)
        values = ", ".join(dict.fromkeys(amount(r.value, r.unit) for r in others))
        # Two pages may differ on one vintage.
        is_same = _of_vintages(others) == told
        that = "so is" if is_same else f"{_of_vintages(others)} is"
        message = f"{quoted(claim)} is a value {told}; {that} {values}"
        intervals = (loose(claim), others[0].interval)
        yield Finding("revision", "note", (claim,), message, _RULE, intervals)


def _of_vintages(rows: Sequence[Reference]) -> str:
    return " or ".join(dict.fromkeys(row.vintage for row in rows)).strip()


def _off(
    web: Web, references: References, claim: Claim, rows: Sequence[Reference]
) -> Finding:
    if claim.statistic == "growth" and (found := _unrevised(web, references, claim)):
        return _on_unrevised(claim, rows, *found)
    published = union(*(row.interval for row in rows))
    power = next(
        (r for r in power_repairs(claim) if r.interval.overlaps(published)), None
    )
    excused = excuse(web, references, claim, rows)
    if excused and power is None:
        message = f"{_stated(claim, rows)}: {excused}"
        return _made("reference", "note", claim, rows, message)
    is_level = claim.statistic == "level"
    repair = power or (digit_repair(claim, published) if is_level else None)
    why = f"{repair.words} would fit" if repair else "no vintage is near it"
    message = f"{_stated(claim, rows)}: {why}"
    kind = "reference" if power is None else "scale"
    return _made(kind, _severity(web, claim, rows), claim, rows, message)


def _severity(web: Web, claim: Claim, rows: Sequence[Reference]) -> Severity:
    if claim.statistic == "growth":
        return "note" if carried(claim) else "warning"
    if all(row.standing == "single" for row in rows) or carried(claim):
        return "warning"
    # Others count it in other ways.
    return "warning" if web.structure.is_apart(claim.indicator) else "error"


def _stated(claim: Claim, rows: Sequence[Reference]) -> str:
    values = " or ".join(dict.fromkeys(amount(r.value, r.unit) for r in rows))
    figure = figure_of(claim)
    name = describe(figure) if figure else claim.statistic
    return f"{quoted(claim)} is not the {name} as published, {values}"


def _made(
    kind: str,
    severity: Severity,
    claim: Claim,
    rows: Sequence[Reference],
    message: str,
) -> Finding:
    row = rows[0]
    bounds = row.interval
    quantity = Quantity(row.value, row.unit, "about", bounds.low, bounds.high)
    implied = Implied(
        f"as published by {row.source}" if row.source else "as published",
        quantity,
        "reference",
        (),
        row.statistic,
        row.indicator,
        row.period,
    )
    intervals = (loose(claim), bounds)
    return Finding(kind, severity, (claim,), message, _RULE, intervals, implied)


# --- growth on a base that was revised --------------------------------------------


def _unrevised(
    web: Web, references: References, claim: Claim
) -> tuple[Claim, Reference] | None:
    """Return a level told, and a published base on which it has the growth told."""
    figure = figure_of(claim)
    period = figure.baseline if figure else None
    for level in web.levels(claim):
        unit = level.quantity.unit if level.quantity else ""
        for row in references.series("level", claim.indicator, unit):
            growth = growth_of_levels(loose(level), row.interval)
            if row.period == period and growth.overlaps(loose(claim)):
                return level, row
    return None


def _on_unrevised(
    claim: Claim, rows: Sequence[Reference], level: Claim, base: Reference
) -> Finding:
    message = (
        f"{_stated(claim, rows)}: it is the growth of {quoted(level)} on "
        f"{amount(base.value, base.unit)}, which was revised since"
    )
    rule = "growth is on the revised base"
    return Finding(
        "revision",
        "note",
        (claim, level),
        message,
        rule,
        (loose(claim), rows[0].interval),
    )


# --- a part above its year --------------------------------------------------------


def _above_its_year(
    references: References, claim: Claim, figure: Figure
) -> Iterator[Finding]:
    """Yield a level that is more than what was published of a longer period."""
    if figure.statistic != "level" or figure.indicator.flow == "balance":
        return
    period = figure.period
    for row in references.series("level", figure.indicator, figure.unit):
        if period and row.period != period and row.period.contains(period):
            high, low = spread(row.interval, _ABOVE).high, loose(claim).low
            if low is not None and high is not None and low > high:
                yield _above(claim, row, row.period)
                return


def _above(claim: Claim, row: Reference, period: Period) -> Finding:
    whole = span(row.interval, row.unit)
    message = (
        f"{quoted(claim)} is more than was published of all {period.format()}, "
        f"{whole}: it is wrong, or counted in another way"
    )
    told = _is_fitted(claim, row) or _is_of_compiler(claim)
    severity: Severity = "note" if told else "warning"
    return _made("reference", severity, claim, (row,), message)


def _is_of_compiler(claim: Claim) -> bool:
    """Say whether the text itself names who counts in another way."""
    source = claim.attribution.source.lower() if claim.attribution else ""
    return any(word in source for word in word_sets_of(claim).compilers)


def _is_fitted(claim: Claim, row: Reference) -> bool:
    """Say whether the claim is of something else: what it is was carried over."""
    return "indicator.mode" in claim.inferred and row.indicator.mode is not None
