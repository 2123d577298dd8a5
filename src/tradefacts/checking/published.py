"""Published values: what references tell of a figure."""

from collections.abc import Sequence

import attrs

from tradefacts.checking.references import References
from tradefacts.checking.series import Reference
from tradefacts.checking.telling import quoted
from tradefacts.checking.tolerance import loose
from tradefacts.checking.web import Figure, figure_of
from tradefacts.model import Claim, Finding

__all__ = [
    "other_values",
    "published_trust",
    "published_values",
    "vintage_of",
    "with_vintages",
]


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


def vintage_of(
    references: References, claim: Claim, *, several: bool = False
) -> Reference | None:
    """Return the published value that *claim* is, the nearest one; None if none is.

    With *several*, only where it matters: where other values of it were published too.
    """
    figure = figure_of(claim)
    quantity = claim.quantity
    if figure is None or quantity is None:
        return None
    rows = published_values(references, figure)
    fitting = [row for row in rows if row.interval.overlaps(loose(claim))]
    if not fitting or (several and not other_values(rows, fitting)):
        return None
    return min(fitting, key=lambda row: abs(row.value - quantity.value))


def other_values(
    rows: Sequence[Reference], fitting: Sequence[Reference]
) -> Sequence[Reference]:
    """Return the values of the same series as *fitting* ones that are not among them.

    A growth in another currency is of another series.
    """
    currencies = {row.denomination for row in fitting}
    return [r for r in rows if r not in fitting and r.denomination in currencies]


def with_vintages(references: References, finding: Finding) -> Finding:
    """Return *finding*, which then tells which figures are values of some vintage."""
    named = [(c, vintage_of(references, c, several=True)) for c in finding.claims]
    told = [
        f"{quoted(claim)} is the value {row.vintage}"
        for claim, row in named
        if row is not None and row.vintage
    ]
    if not told:
        return finding
    return attrs.evolve(finding, message=f"{finding.message} ({'; '.join(told)})")


def _on_a_year(figure: Figure) -> bool:
    return (
        figure.period is not None
        and figure.basis == "yoy"
        and figure.baseline == figure.period.year_before()
    )
