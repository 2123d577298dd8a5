"""Published values: what references tell of a figure."""

from collections.abc import Sequence

from tradefacts.checking.references import References
from tradefacts.checking.series import Reference
from tradefacts.checking.tolerance import loose
from tradefacts.checking.web import Figure, figure_of
from tradefacts.model import Claim

__all__ = ["published_trust", "published_values"]


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


def _on_a_year(figure: Figure) -> bool:
    return (
        figure.period is not None
        and figure.basis == "yoy"
        and figure.baseline == figure.period.year_before()
    )
