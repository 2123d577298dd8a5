"""The web: which claims of a document speak of the same figure.

A figure is a statistic of an indicator in a period, in a unit. Where several claims
state it, those go first whose words say all of it; where these disagree, none does.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property
from operator import attrgetter
from typing import Final, TypeAlias

import attrs

from tradefacts.checking.structure import Structure
from tradefacts.checking.tolerance import is_far, loose
from tradefacts.model import (
    Basis,
    Claim,
    Flow,
    Implied,
    Indicator,
    Interval,
    Per,
    Period,
    Quantity,
    Statistic,
)
from tradefacts.records import frozen

__all__ = ["Figure", "Slot", "Web", "carried", "figure_of", "same_sentence"]

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
    basis: Basis | None = None
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


@frozen
class Slot:
    """A role of a rule: the figure that it asks for, and what is known of it."""

    figure: Figure
    #: The claim that states it.
    claim: Claim | None = None
    #: The value that follows from others where no claim states it.
    implied: Implied | None = None

    @property
    def is_known(self) -> bool:
        """Whether it is stated or implied."""
        return self.claim is not None or self.implied is not None

    @property
    def claims(self) -> Sequence[Claim]:
        """The claims that it is known from."""
        if self.claim is not None:
            return (self.claim,)
        return self.implied.claims if self.implied else ()

    @property
    def quantity(self) -> Quantity | None:
        """The value of it, if there is one."""
        known = self.claim or self.implied
        return known.quantity if known else None

    @property
    def interval(self) -> Interval:
        """What it may be, by the printed digits alone."""
        return self.quantity.interval if self.quantity else Interval(None, None)


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


@frozen
class Web:
    """The claims of one document by what they give a value of."""

    claims: Sequence[Claim]
    #: What the codes of its claims are to each other.
    structure: Structure
    #: Values that follow from its claims; they are no claims, and come after these.
    implied: Mapping[Figure, Implied] = attrs.Factory(dict)

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

    def of(self, statistic: Statistic) -> Sequence[Figure]:
        """Return the figures of a statistic that are known."""
        return self._of.get(statistic, ())

    def beside(self, figure: Figure, statistic: Statistic) -> Sequence[Figure]:
        """Return the figures of another statistic of the same thing and time."""
        return self._at.get((statistic, figure.place), ())

    def knows(self, figure: Figure) -> bool:
        """Say whether *figure* is stated, and all agree on it, or implied."""
        return figure in self.agreed or figure in self.implied

    def adds_up(self, figure: Figure) -> bool:
        """Say whether parts of *figure* add up to it."""
        adding = self.structure.adding
        return figure.indicator.measure in adding and figure.per is None

    def levels(self, claim: Claim) -> Sequence[Claim]:
        """Return the claims that tell the level of what *claim* is of."""
        return self._levels.get((claim.indicator, claim.period), ())

    @cached_property
    def _of(self) -> Mapping[Statistic, Sequence[Figure]]:
        found: dict[Statistic, list[Figure]] = defaultdict(list)
        for figure in (*self.agreed, *self.implied):
            found[figure.statistic].append(figure)
        return found

    @cached_property
    def _at(self) -> Mapping[tuple[Statistic, Place], Sequence[Figure]]:
        found: dict[tuple[Statistic, Place], list[Figure]] = defaultdict(list)
        for figure in (*self.agreed, *self.implied):
            found[figure.statistic, figure.place].append(figure)
        return found

    @cached_property
    def _levels(self) -> Mapping[tuple[Indicator, Period | None], Sequence[Claim]]:
        found: dict[tuple[Indicator, Period | None], list[Claim]] = defaultdict(list)
        for claim in self.claims:
            if claim.statistic == "level":
                found[claim.indicator, claim.period].append(claim)
        return found

    def tells(self, claim: Claim) -> bool:
        """Say whether the sentence of *claim* tells what it is of, and when."""
        start = claim.evidence.sentence_start
        beside = self._sentences.get(start, ())
        return all(_is_told(claim, name, beside) for name in (*_CARRIED, "period"))

    @cached_property
    def _sentences(self) -> Mapping[int, Sequence[Claim]]:
        found: dict[int, list[Claim]] = defaultdict(list)
        for claim in self.claims:
            found[claim.evidence.sentence_start].append(claim)
        return found

    def slot(self, figure: Figure) -> Slot:
        """Return the slot of *figure*, with what is known of it."""
        claim = self.agreed.get(figure)
        return Slot(figure, claim, None if claim else self.implied.get(figure))


def same_sentence(*claims: Claim) -> bool:
    """Say whether one sentence tells all *claims*."""
    return len({claim.evidence.sentence_start for claim in claims}) == 1


def carried(claim: Claim) -> int:
    """Return how many dimensions of *claim* no words next to it state."""
    return sum(name in claim.inferred for name in _CARRIED)


def _is_told(claim: Claim, name: str, beside: Iterable[Claim]) -> bool:
    if name not in claim.inferred:
        return True
    value = _value(claim, name)
    return any(name not in c.inferred and _value(c, name) == value for c in beside)


def _value(claim: Claim, name: str) -> object:
    return attrgetter(name)(claim)


def _chosen(claims: Iterable[Claim]) -> Claim | None:
    ranked = sorted(claims, key=carried)
    best = [claim for claim in ranked if carried(claim) == carried(ranked[0])]
    first, *others = sorted(best, key=_width)
    agree = all(
        loose(first).overlaps(loose(other)) or _is_bound_of(other, first)
        for other in others
    )
    return first if agree else None


def _is_bound_of(bound: Claim, claim: Claim) -> bool:
    """Say whether a sentence gives a bound, and then a value that should be within it.

    "Topped 25 trillion for the first time, reaching 24.54 trillion": if they do not
    fit, it is no less clear which of the two is the value.
    """
    is_open = _width(bound)[0] and not _width(claim)[0]
    is_near = not is_far(loose(claim), loose(bound))
    return is_open and same_sentence(bound, claim) and is_near


def _width(claim: Claim) -> tuple[bool, object]:
    quantity = claim.quantity
    if quantity is None or quantity.low is None or quantity.high is None:
        return (True, 0)
    return (False, quantity.high - quantity.low)
