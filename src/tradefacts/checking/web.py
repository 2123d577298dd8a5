"""The web: which claims of a document speak of the same figure.

A figure is a statistic of an indicator in a period, in a unit. Where several claims
state it, those go first whose words say all of it; where these disagree, none does.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property
from typing import Final, TypeAlias

import attrs

from tradefacts.checking.tolerance import loose
from tradefacts.model import (
    Claim,
    Flow,
    Indicator,
    Per,
    Period,
    Quantity,
    Statistic,
)

__all__ = ["Figure", "Slot", "Web", "figure_of"]

#: The dimensions that make another figure when they were carried over wrongly.
_CARRIED: Final = (
    "indicator.measure",
    "indicator.flow",
    "indicator.partner",
    "indicator.product",
    "indicator.mode",
    "indicator.firm",
)


Place: TypeAlias = tuple[Indicator, Period | None, int | None]


@attrs.frozen(cache_hash=True)
class Figure:
    """What a claim gives a value of: equal for claims that can be compared."""

    statistic: Statistic
    indicator: Indicator
    #: None where the text settles none; such figures meet within a sentence alone.
    period: Period | None
    unit: str
    per: Per | None = None
    #: What a rate or a difference is measured against.
    basis: str | None = None
    baseline: Period | None = None
    #: The currency in which a growth is measured, or None.
    denomination: str | None = None
    #: Where the sentence of a figure without a period starts.
    sentence: int | None = None

    @property
    def place(self) -> Place:
        """What the figure is of, and when."""
        return self.indicator, self.period, self.sentence

    @property
    def level(self) -> "Figure":
        """The level of the same thing and time, in the same unit."""
        return attrs.evolve(
            self, statistic="level", basis=None, baseline=None, denomination=None
        )

    def flowing(self, flow: Flow) -> "Figure":
        """Return the same figure of another flow."""
        return attrs.evolve(self, indicator=attrs.evolve(self.indicator, flow=flow))


@attrs.frozen
class Slot:
    """A role of a rule: the figure that it asks for, and the claim that states it."""

    figure: Figure
    claim: Claim | None = None


def figure_of(claim: Claim) -> Figure | None:
    """Return what *claim* gives a value of; None if it cannot be compared.

    The trade of companies cannot: nothing tells one from the other.
    """
    if claim.quantity is None or claim.indicator.reporter is None:
        return None
    if claim.comparison.average or claim.comparison.adjusted:
        return None
    return _figure(claim, claim.quantity)


def _figure(claim: Claim, quantity: Quantity) -> Figure:
    period, comparison = claim.period, claim.comparison
    basis, baseline = comparison.basis, comparison.baseline
    if claim.statistic in {"growth", "change"} and basis in {None, "yoy"}:
        basis = "yoy"
        baseline = baseline or (period.year_before() if period else None)
    return Figure(
        claim.statistic,
        attrs.evolve(claim.indicator, scope=tuple(sorted(claim.indicator.scope))),
        period,
        quantity.unit,
        quantity.per,
        basis if claim.statistic != "level" else None,
        baseline if claim.statistic != "level" else None,
        comparison.denomination,
        None if period else claim.evidence.sentence_start,
    )


@attrs.frozen
class Web:
    """The claims of one document by what they give a value of."""

    claims: Sequence[Claim]

    @cached_property
    def stated(self) -> Mapping[Figure, tuple[Claim, ...]]:
        """The claims of each figure, in the order of the text."""
        found: dict[Figure, list[Claim]] = defaultdict(list)
        for claim in self.claims:
            figure = figure_of(claim)
            if figure is not None:
                found[figure].append(claim)
        return {figure: tuple(claims) for figure, claims in found.items()}

    @cached_property
    def agreed(self) -> Mapping[Figure, Claim]:
        """The claim that stands for each figure on which all its claims agree."""
        chosen = ((f, _chosen(claims)) for f, claims in self.stated.items())
        return {figure: claim for figure, claim in chosen if claim is not None}

    def of(self, statistic: Statistic) -> Sequence[tuple[Figure, Claim]]:
        """Return the figures of a statistic, with the claim of each."""
        return self._of.get(statistic, ())

    def beside(self, figure: Figure, statistic: Statistic) -> Sequence[Figure]:
        """Return the figures of another statistic of the same thing and time."""
        return self._at.get((statistic, figure.place), ())

    def levels(self, claim: Claim) -> Sequence[Claim]:
        """Return the claims that tell the level of what *claim* is of."""
        return self._levels.get((claim.indicator, claim.period), ())

    @cached_property
    def _of(self) -> Mapping[Statistic, Sequence[tuple[Figure, Claim]]]:
        found: dict[Statistic, list[tuple[Figure, Claim]]] = defaultdict(list)
        for figure, claim in self.agreed.items():
            found[figure.statistic].append((figure, claim))
        return found

    @cached_property
    def _at(self) -> Mapping[tuple[Statistic, Place], Sequence[Figure]]:
        found: dict[tuple[Statistic, Place], list[Figure]] = defaultdict(list)
        for figure in self.agreed:
            found[figure.statistic, figure.place].append(figure)
        return found

    @cached_property
    def _levels(self) -> Mapping[tuple[Indicator, Period | None], Sequence[Claim]]:
        found: dict[tuple[Indicator, Period | None], list[Claim]] = defaultdict(list)
        for claim in self.claims:
            if claim.statistic == "level":
                found[claim.indicator, claim.period].append(claim)
        return found

    def slot(self, figure: Figure) -> Slot:
        """Return the slot of *figure*, with its claim if there is one."""
        return Slot(figure, self.agreed.get(figure))


def carried(claim: Claim) -> int:
    """Return how many dimensions of *claim* no words next to it state."""
    return sum(name in claim.inferred for name in _CARRIED)


def _chosen(claims: Iterable[Claim]) -> Claim | None:
    ranked = sorted(claims, key=carried)
    best = [claim for claim in ranked if carried(claim) == carried(ranked[0])]
    first, *others = sorted(best, key=_width)
    agree = all(loose(first).overlaps(loose(other)) for other in others)
    return first if agree else None


def _width(claim: Claim) -> tuple[bool, object]:
    quantity = claim.quantity
    if quantity is None or quantity.low is None or quantity.high is None:
        return (True, 0)
    return (False, quantity.high - quantity.low)
