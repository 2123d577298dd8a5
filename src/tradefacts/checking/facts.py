"""Facts: one row a figure, with what all documents say of it."""

from collections.abc import Iterable, Iterator
from decimal import Decimal
from typing import Literal, TypeAlias

from tradefacts.checking.across import Camp, camps_of, statements
from tradefacts.checking.arithmetic import intersection
from tradefacts.checking.documents import webs_of
from tradefacts.checking.published import vintage_of
from tradefacts.checking.references import References, known_references
from tradefacts.checking.structure import known_structure
from tradefacts.checking.tolerance import stated
from tradefacts.checking.web import Figure
from tradefacts.model import Basis, Claim, Indicator, Interval, Period, Statistic
from tradefacts.records import frozen

__all__ = ["Fact", "facts"]

Standing: TypeAlias = Literal["single", "agreement", "revision", "conflict"]


@frozen
class Fact:
    """A value of a figure, as one or more documents state it.

    A figure of which they state values that cannot all be true has a row a value.
    """

    statistic: Statistic
    indicator: Indicator
    period: Period
    unit: str
    #: What a growth, a change or a difference is measured against, or None.
    basis: Basis | None
    baseline: Period | None
    #: The currency in which a growth is measured, or None.
    denomination: str | None
    #: Under which vintage it was published, as the references tell; else empty.
    vintage: str
    #: The value with the most digits.
    value: Decimal
    #: What all its statements leave room for.
    interval: Interval
    #: How many documents state it.
    statements: int
    #: How its statements stand to each other and to those of other values.
    standing: Standing
    #: Who is said to state it.
    sources: tuple[str, ...]
    #: The documents that state it.
    documents: tuple[str | None, ...]


def facts(
    claims: Iterable[Claim], *, references: References | None = None
) -> tuple[Fact, ...]:
    """Return one row for each indicator, period, unit and vintage, in order.

    Claims of different scope are never one fact, and those of companies, of averages
    and without a period are none. *references* name the vintages; without them those
    that ship with the package do.
    """
    known = known_references(references)
    rows = [
        fact
        for figure, told in statements(webs_of(claims, known_structure(None))).items()
        for fact in _of_figure(figure, camps_of(told), known)
    ]
    return in_order(rows)


def in_order(rows: Iterable[Fact]) -> tuple[Fact, ...]:
    """Return *rows* by indicator, statistic, unit and period."""
    return tuple(sorted(rows, key=_order))


def _of_figure(
    figure: Figure, camps: tuple[Camp, ...], references: References
) -> Iterator[Fact]:
    for camp in camps:
        closest = camp.closest
        if closest.quantity is None or figure.period is None:
            continue
        yield Fact(
            figure.statistic,
            figure.indicator,
            figure.period,
            figure.unit,
            figure.basis,
            figure.baseline,
            figure.denomination,
            _vintage(closest, references),
            closest.quantity.value,
            _room(camp),
            len(camp.claims),
            _standing(camp, camps),
            _sources(camp),
            tuple(claim.document for claim in camp.claims),
        )


def _room(camp: Camp) -> Interval:
    return intersection(map(stated, camp.claims)) or stated(camp.closest)


def _vintage(claim: Claim, references: References) -> str:
    row = vintage_of(references, claim)
    return row.vintage if row else ""


def _standing(camp: Camp, camps: tuple[Camp, ...]) -> Standing:
    others = [other for other in camps if other is not camp]
    if not others:
        return "agreement" if len(camp.claims) > 1 else "single"
    return "revision" if all(map(camp.is_near, others)) else "conflict"


def _sources(camp: Camp) -> tuple[str, ...]:
    named = (c.attribution.source for c in camp.claims if c.attribution)
    return tuple(sorted(set(named)))


def _order(fact: Fact) -> tuple[str, ...]:
    start, end = fact.period.start.isoformat(), fact.period.end.isoformat()
    currency, basis = fact.denomination or "", fact.basis or ""
    against = fact.baseline.format() if fact.baseline else ""
    series = (fact.indicator.key, fact.statistic, fact.unit, currency, basis)
    return (*series, start, end, against)
