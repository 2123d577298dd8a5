"""Excuses: why a figure may be right that is not the published one.

Checks doubt the reading before the print: what is told elsewhere, is of another period
or flow, or is far off, was read for something that it is not.
"""

from collections.abc import Sequence
from decimal import Decimal
from typing import Final

import attrs

from tradefacts.checking.published import published_values
from tradefacts.checking.references import References
from tradefacts.checking.series import Reference
from tradefacts.checking.telling import describe
from tradefacts.checking.tolerance import is_far, loose, spread
from tradefacts.checking.web import Figure, Web, carried, figure_of, same_sentence
from tradefacts.model import Claim, Interval

__all__ = ["excuse"]

_REPORTER: Final = "indicator.reporter"
#: How far a level may be from its published value because that was revised.
_REVISED: Final = Decimal("0.015")


def excuse(
    web: Web, references: References, claim: Claim, rows: Sequence[Reference]
) -> str | None:
    """Return why *claim* may be right all the same; None if nothing speaks for it."""
    if _is_of_another_country(web, claim):
        return "no words tell whose it is, and another country is named"
    if _is_told_beside(web, claim, rows):
        return "that is told elsewhere; this is of another thing"
    if other := _told_of_another(web, references, claim):
        return f"it is that of {_name(other)}"
    if claim.statistic == "growth":
        sure = _is_sure(web, references, claim, rows)
        return None if sure else "it may be in another currency, or of another thing"
    return _excuse_of_level(claim, rows)


def _excuse_of_level(claim: Claim, rows: Sequence[Reference]) -> str | None:
    if all(is_far(loose(claim), row.interval) for row in rows):
        return "it is far off, and may be of another thing"
    if _is_revised(claim, rows):
        return "it is near enough to be a later vintage"
    return None


def _is_of_another_country(web: Web, claim: Claim) -> bool:
    """Say whether no words tell of the country of *claim*, and some of another."""
    if _REPORTER not in claim.inferred:
        return False
    own = _country(claim)
    others = {_country(other) for other in web.claims} - {None, own}
    return bool(others) and not any(
        _country(other) == own and _REPORTER not in other.inferred
        for other in web.claims
    )


def _country(claim: Claim) -> str | None:
    reporter = claim.indicator.reporter
    return reporter.partition("-")[0] if reporter else None


def _is_told_beside(web: Web, claim: Claim, rows: Sequence[Reference]) -> bool:
    """Say whether the document tells the published value too."""
    figure = figure_of(claim)
    others = web.stated.get(figure, ()) if figure else ()
    return any(
        row.interval.overlaps(loose(other)) and not loose(other).overlaps(loose(claim))
        for other in others
        for row in rows
    )


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


def _is_sure(
    web: Web, references: References, claim: Claim, rows: Sequence[Reference]
) -> bool:
    """Say whether the currency of a growth is told, and its level is near if known.

    It is told where a level in it is, as the growth was published. Where the sentence
    tells the level in another currency alone, that of the growth may be misread.
    """
    currency = claim.comparison.denomination
    if currency is not None:
        beside = [c for c in web.levels(claim) if same_sentence(c, claim)]
        return not beside or any(
            c.quantity and c.quantity.unit == currency for c in beside
        )
    published = {row.denomination for row in rows}
    levels = [
        level
        for level in web.levels(claim)
        if level.quantity and published & {None, level.quantity.unit}
    ]
    return bool(levels) and not any(
        is_far(loose(level), row.interval)
        for level in levels
        if (figure := figure_of(level))
        for row in published_values(references, figure)
    )


def _is_revised(claim: Claim, rows: Sequence[Reference]) -> bool:
    """Say whether a revision that is not on record may have given the value."""
    values = (Interval(row.value, row.value) for row in rows)
    return any(spread(value, _REVISED).overlaps(loose(claim)) for value in values)
