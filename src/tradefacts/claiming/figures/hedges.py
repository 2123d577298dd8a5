"""Hedges: what stands before the first figure of a list, and holds for all of it."""

from collections.abc import Sequence
from typing import Final

from tradefacts.claiming.figures.lists import are_paired_before
from tradefacts.claiming.items import AMOUNTS, RATES, Item, kind_at, stated_of
from tradefacts.model import Qualifier
from tradefacts.reading.mentions import Mention
from tradefacts.reading.wordsets import WordSets
from tradefacts.records import evolve

_HEDGED: Final = AMOUNTS | RATES
_EXACT: Final[Qualifier] = "exact"
#: How far behind a figure the next one of its list stands, in items.
_NEXT: Final = 2


def share_hedges(items: Sequence[Item], words: WordSets) -> list[Item]:
    """Return *items* with the hedge of the first of a list given to all of it.

    "分别出口超90亿元、80亿元、70亿元": each is more. Only where modifiers lead, and as
    many are told of one by one.
    """
    shared = list(items)
    if not words.modifiers_first or all(i.kind != "respectively" for i in items):
        return shared
    hedge = _EXACT
    for index, item in enumerate(shared):
        stated = stated_of(item)
        if stated is None or item.kind not in _HEDGED:
            continue
        if not _goes_on(shared, index):
            paired = are_paired_before(shared, index)
            hedge = stated.qualifier if paired else _EXACT
        elif stated.qualifier == "exact" != hedge and isinstance(item, Mention):
            shared[index] = evolve(item, value=evolve(stated, qualifier=hedge))
        else:
            hedge = _EXACT  # each has its own
    return shared


def _goes_on(items: Sequence[Item], index: int) -> bool:
    """Tell whether a figure goes on with a list of such, and nothing between."""
    if index < _NEXT or kind_at(items, index - 1) != "and":
        return False
    before, joint, item = items[index - _NEXT : index + 1]
    close = before.last == joint.first and joint.last == item.first
    return before.kind == item.kind and close
