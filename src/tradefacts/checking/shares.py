"""Shares: where rules of a part, its whole and its share hold in a web."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import Final

import attrs

from tradefacts.checking.binding import Binding
from tradefacts.checking.rules import SHARE
from tradefacts.checking.sums import shares
from tradefacts.checking.web import Figure, Slot, Web
from tradefacts.model import Claim, Indicator
from tradefacts.reading.vocabulary import Partition

__all__ = ["share_bindings"]

#: The flows that exclude each other, and what they make up.
FLOWS: Final = Partition("flow", ("exports", "imports"), rest=0, whole="trade")


def share_bindings(web: Web) -> Iterator[Binding]:
    """Yield the rules of shares that hold in *web*."""
    yield from _of_levels(web)
    for partition in (FLOWS, *web.structure.partitions):
        yield from _of_one_whole(web, partition)


def _of_levels(web: Web) -> Iterator[Binding]:
    units = sorted({figure.unit for figure in web.of("level")})
    for share in web.of("share"):
        claim = web.agreed.get(share)
        against = claim.comparison.against if claim else None
        # A deficit is told as a share without its sign.
        if against is None or share.indicator.flow == "balance":
            continue
        whole = attrs.evolve(
            against, reporter=against.reporter or share.indicator.reporter
        )
        if whole == share.indicator:
            continue
        for unit in units:
            cell = attrs.evolve(share.level, unit=unit, per=None)
            slots = {
                "part": web.slot(cell),
                "whole": web.slot(attrs.evolve(cell, indicator=whole)),
                "share": web.slot(share),
            }
            yield Binding(SHARE, slots)


def _of_one_whole(web: Web, partition: Partition) -> Iterator[Binding]:
    """Yield shares of one whole that cannot come to more than all of it."""
    cells: dict[Figure, list[Slot]] = defaultdict(list)
    for share, claim in web.agreed.items():
        if share.statistic == "share" and partition.has(share.indicator):
            whole = partition.whole_of(share.indicator)
            if _is_same(claim.comparison.against, whole):
                cells[attrs.evolve(share, indicator=whole)].append(web.slot(share))
    for slots in cells.values():
        if len(slots) > 1:
            rest = partition.rest if _is_complete(partition, slots) else None
            roles = {f"part {n}": slot for n, slot in enumerate(slots, 1)}
            yield Binding(shares(len(slots), rest), roles)


def _is_complete(partition: Partition, slots: Sequence[Slot]) -> bool:
    """Say whether one sentence tells the share of each code."""
    told: list[Claim] = [slot.claim for slot in slots if slot.claim]
    sentences = {claim.evidence.sentence_start for claim in told}
    return len(slots) == len(partition.codes) and len(sentences) == 1


def _is_same(against: Indicator | None, whole: Indicator) -> bool:
    """Say whether a share is of *whole*, which is meant where none is named."""
    if against is None:
        return True
    return attrs.evolve(against, reporter=against.reporter or whole.reporter) == whole
