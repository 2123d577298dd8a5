"""Claims against reference series: whether a published value is the one told."""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import Final

import attrs

from tradefacts.checking.arithmetic import growth_of_levels, scaled, union
from tradefacts.checking.conversion import is_conversion
from tradefacts.checking.implying import describe
from tradefacts.checking.references import References
from tradefacts.checking.repairs import digit_repair, power_repairs
from tradefacts.checking.series import Reference
from tradefacts.checking.telling import amount, quoted, span
from tradefacts.checking.tolerance import loose, spread
from tradefacts.checking.web import Figure, Web, carried, figure_of
from tradefacts.model import (
    Claim,
    Finding,
    Implied,
    Interval,
    Period,
    Quantity,
    Severity,
)

__all__ = ["off_references", "published_trust", "published_values"]

_RULE: Final = "a published figure is told as it was published"
#: A level further off than this is of another thing, not another value of this one.
_FAR: Final = Decimal("1.5")
#: How far a level may be from its published value because that was revised.
_REVISED: Final = Decimal("0.015")
#: How far a part of a year may be above what was published of the year.
_ABOVE: Final = Decimal("0.02")
#: What other compilers count in other ways.
_DOUBLED: Final = Decimal(100)
#: Words in the names of those who count for themselves, and not for the state.
_COMPILERS: Final = (
    "firm", "consult", "company", "association", "think tank",
    "公司", "机构", "咨询", "协会", "智库",
)  # fmt: skip
_OTHERS_COUNT: Final = "cross-border-ecommerce"


def published_values(references: References, figure: Figure) -> Sequence[Reference]:
    """Return the values that were published of *figure*, in all vintages."""
    if figure.statistic == "growth" and not _on_a_year(figure):
        return ()
    return [
        row
        for row in references.series(figure.statistic, figure.indicator, figure.unit)
        if row.period == figure.period
        and (figure.denomination in {None, row.denomination} or not row.denomination)
    ]


def published_trust(references: References, claim: Claim) -> int:
    """Return 1 where a published value is that of *claim*, -1 where none is, or 0."""
    figure = figure_of(claim)
    rows = published_values(references, figure) if figure else ()
    if not rows:
        return 0
    return 1 if any(row.interval.overlaps(loose(claim)) for row in rows) else -1


def off_references(
    web: Web, references: References, settled: frozenset[Claim] = frozenset()
) -> Iterator[Finding]:
    """Yield the claims of a document that no vintage of a published value fits.

    Claims that are *settled* were found wrong by other rules: one cause is one
    finding.
    """
    for claim in web.claims:
        figure = figure_of(claim)
        if figure is None or claim in settled or figure.per:
            continue
        if _is_converted(web, claim, figure) or _is_over_years(claim):
            continue
        rows = published_values(references, figure)
        fitting = [row for row in rows if row.interval.overlaps(loose(claim))]
        if fitting:
            yield from _superseded(claim, rows, fitting)
        elif rows:
            yield _off(web, references, claim, rows)
        else:
            yield from _above_its_year(references, claim, figure)


def _on_a_year(figure: Figure) -> bool:
    return (
        figure.period is not None
        and figure.basis == "yoy"
        and figure.baseline == figure.period.year_before()
    )


def _is_over_years(claim: Claim) -> bool:
    """Say whether a growth without a stated base is too large for one year."""
    quantity, basis = claim.quantity, claim.comparison.basis
    grown = claim.statistic == "growth" and basis is None
    return grown and quantity is not None and quantity.value > _DOUBLED


def _superseded(
    claim: Claim, rows: Sequence[Reference], fitting: Sequence[Reference]
) -> Iterator[Finding]:
    """Yield a note where only an older vintage fits."""
    revised = [row for row in rows if row.vintage == "revised" and row not in fitting]
    if revised:
        message = (
            f"{quoted(claim)} is the value {fitting[0].vintage}; "
            f"it was revised to {amount(revised[0].value, revised[0].unit)}"
        )
        intervals = (loose(claim), revised[0].interval)
        yield Finding("revision", "note", (claim,), message, _RULE, intervals)


def _off(
    web: Web, references: References, claim: Claim, rows: Sequence[Reference]
) -> Finding:
    if claim.statistic == "growth" and (base := _unrevised(web, references, claim)):
        return _on_unrevised(web, claim, rows, base)
    published = union(*(row.interval for row in rows))
    power = next(
        (r for r in power_repairs(claim) if r.interval.overlaps(published)), None
    )
    excuse = _excuse(web, references, claim, rows)
    if excuse and power is None:
        message = f"{_stated(claim, rows)}: {excuse}"
        return _made("reference", "note", claim, rows, message)
    is_level = claim.statistic == "level"
    repair = power or (digit_repair(claim, published) if is_level else None)
    why = f"{repair.words} would fit" if repair else "no vintage is near it"
    message = f"{_stated(claim, rows)}: {why}"
    kind = "reference" if power is None else "scale"
    return _made(kind, _severity(claim, rows), claim, rows, message)


def _excuse(
    web: Web, references: References, claim: Claim, rows: Sequence[Reference]
) -> str | None:
    """Return why *claim* may be right all the same; None if nothing speaks for it."""
    if _is_told_beside(web, claim, rows):
        return "that is told elsewhere; this is of another thing"
    if other := _told_of_another(web, references, claim):
        return f"it is that of {_name(other)}"
    if claim.statistic == "growth":
        sure = _is_sure(web, references, claim)
        return None if sure else "it may be in another currency, or of another thing"
    if all(_is_far(claim, row.interval) for row in rows):
        return "it is far off, and may be of another thing"
    if _is_revised(claim, rows):
        return "it is near enough to be a later vintage"
    return None


def _severity(claim: Claim, rows: Sequence[Reference]) -> Severity:
    if claim.statistic == "growth":
        return "note" if carried(claim) else "warning"
    if all(row.standing == "single" for row in rows) or carried(claim):
        return "warning"
    return "warning" if claim.indicator.mode == _OTHERS_COUNT else "error"


def _is_far(claim: Claim, published: Interval) -> bool:
    wide = union(scaled(published, _FAR), scaled(published, 1 / _FAR))
    return not wide.overlaps(loose(claim))


def _is_revised(claim: Claim, rows: Sequence[Reference]) -> bool:
    """Say whether a revision that is not on record may have given the value."""
    values = (Interval(row.value, row.value) for row in rows)
    return any(spread(value, _REVISED).overlaps(loose(claim)) for value in values)


def _is_sure(web: Web, references: References, claim: Claim) -> bool:
    """Say whether the currency of a growth is told, and its level is near if known."""
    if claim.comparison.denomination is not None:
        return True
    levels = web.levels(claim)
    return bool(levels) and not any(
        _is_far(level, row.interval)
        for level in levels
        if (figure := figure_of(level))
        for row in published_values(references, figure)
    )


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


def _is_converted(web: Web, claim: Claim, figure: Figure) -> bool:
    """Say whether an amount is one in another currency, at the rate of a day."""
    if claim.restates:
        return True
    in_others = (
        other
        for other in web.beside(figure, "level")
        if attrs.evolve(other, unit=figure.unit) == figure and other != figure
    )
    return any(
        is_conversion(web.agreed[other], claim)
        for other in in_others
        if _same_sentence(web.agreed[other], claim)
    )


def _same_sentence(one: Claim, other: Claim) -> bool:
    return one.evidence.sentence_start == other.evidence.sentence_start


def _is_told_beside(web: Web, claim: Claim, rows: Sequence[Reference]) -> bool:
    """Say whether the document tells the published value too."""
    figure = figure_of(claim)
    others = web.stated.get(figure, ()) if figure else ()
    return any(
        row.interval.overlaps(loose(other)) and not loose(other).overlaps(loose(claim))
        for other in others
        for row in rows
    )


# --- what was read for another ----------------------------------------------------


def _told_of_another(
    web: Web, references: References, claim: Claim
) -> Reference | None:
    """Return a published value that *claim* is exactly, of a figure near to it.

    Near is the same series in another period of the document, or another series of
    the period where no words beside the claim say which it is.
    """
    quantity = claim.quantity
    assert quantity is not None  # noqa: S101 - it is a figure
    periods = {c.period for c in web.claims if c.period}
    periods |= {c.comparison.baseline for c in web.claims if c.comparison.baseline}
    if claim.statistic == "level":  # rates are too much alike from year to year
        periods |= {p.shift_years(years) for p in periods for years in (-1, 1)}
    for row in references.rows:
        near = row.period in periods and _is_near(row, claim)
        if near and row.interval.overlaps(quantity.interval):
            return row
    return None


def _is_near(row: Reference, claim: Claim) -> bool:
    quantity = claim.quantity
    if quantity is None or (row.statistic, row.unit) != (
        claim.statistic,
        quantity.unit,
    ):
        return False
    if claim.comparison.denomination not in {None, row.denomination}:
        return False
    loosened = {
        name.removeprefix("indicator."): getattr(
            row.indicator, name.removeprefix("indicator.")
        )
        for name in claim.inferred
        if name.startswith("indicator.")
    }
    same = attrs.evolve(claim.indicator, **loosened).key == row.indicator.key
    return same and (carried(claim) > 0 or row.period != claim.period)


def _name(row: Reference) -> str:
    return describe(Figure(row.statistic, row.indicator, row.period, row.unit))


# --- growth on a base that was revised --------------------------------------------


def _unrevised(web: Web, references: References, claim: Claim) -> Reference | None:
    """Return a published base on which the level told has the growth told."""
    baseline = figure_of(claim)
    period = baseline.baseline if baseline else None
    for level in web.levels(claim):
        unit = level.quantity.unit if level.quantity else ""
        for row in references.series("level", claim.indicator, unit):
            growth = growth_of_levels(loose(level), row.interval)
            if row.period == period and growth.overlaps(loose(claim)):
                return row
    return None


def _on_unrevised(
    web: Web, claim: Claim, rows: Sequence[Reference], base: Reference
) -> Finding:
    level = web.levels(claim)[0]
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
    return any(word in source for word in _COMPILERS)


def _is_fitted(claim: Claim, row: Reference) -> bool:
    """Say whether the claim is of something else: what it is was carried over."""
    return "indicator.mode" in claim.inferred and row.indicator.mode is not None
