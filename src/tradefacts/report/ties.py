"""Ties: which claims of a document belong together, and how."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import Final, Literal, TypeAlias

from tradefacts.model import Claim, Indicator, Period, Statistic
from tradefacts.records import frozen

__all__ = ["Tie", "TieKind", "ties_of"]

TieKind: TypeAlias = Literal["restates", "against", "baseline", "together"]
_Place: TypeAlias = tuple[Statistic, Indicator, Period | None]

#: What a difference is one of; all else is measured against a level.
_MEASURED_AGAINST: Final[dict[Statistic, Statistic]] = {
    "growth_diff": "growth",
    "share_diff": "share",
}


@frozen
class Tie:
    """Two claims of a document, by their positions: the second leans on the first."""

    #: restates: the same amount in another currency; against: what it is compared
    #: with; baseline: the same figure in the period before; together: the level that
    #: a rate of the same sentence is of.
    kind: TieKind
    first: int
    second: int


def ties_of(claims: Sequence[Claim]) -> tuple[Tie, ...]:
    """Return the ties between the claims of one document, in their order.

    Where several claims would do, the one that stands nearest is tied.
    """
    by_id = {claim.id: number for number, claim in enumerate(claims)}
    places: dict[_Place, list[int]] = defaultdict(list)
    for number, claim in enumerate(claims):
        if claim.restates is None:
            places[claim.statistic, claim.indicator, claim.period].append(number)
    return tuple(
        tie
        for number, claim in enumerate(claims)
        for tie in _of_claim(number, claims, by_id.get(claim.restates or ""), places)
        if tie.first != tie.second
    )


def _of_claim(
    number: int,
    claims: Sequence[Claim],
    restated: int | None,
    places: Mapping[_Place, Sequence[int]],
) -> Iterator[Tie]:
    claim = claims[number]
    comparison, kind = claim.comparison, _MEASURED_AGAINST.get(claim.statistic, "level")
    if restated is not None:
        yield Tie("restates", restated, number)
    if comparison.against is not None:
        place = (kind, comparison.against, claim.period)
        yield from _nearest("against", number, places.get(place, ()))
    if comparison.baseline is not None:
        place = (kind, claim.indicator, comparison.baseline)
        yield from _nearest("baseline", number, places.get(place, ()))
    if claim.statistic != "level":
        place = ("level", claim.indicator, claim.period)
        for tie in _nearest("together", number, places.get(place, ())):
            if _share_sentence(claims[tie.first], claim):
                yield tie


def _nearest(kind: TieKind, number: int, others: Sequence[int]) -> Iterator[Tie]:
    """Yield the tie with the last of *others* before a claim, else the next one."""
    if others:
        yield Tie(kind, others[max(0, bisect_left(others, number) - 1)], number)


def _share_sentence(one: Claim, other: Claim) -> bool:
    return one.evidence.sentence_start == other.evidence.sentence_start
