"""Ratios: measures that are parts themselves, as a share of the world market is."""

from typing import Final

from tradefacts.claiming.drafts import Draft
from tradefacts.claiming.items import Item, Phrase, kind_at, role_at
from tradefacts.claiming.state import Outline
from tradefacts.claiming.subjects.subject import Subject
from tradefacts.reading.mentions import PERCENT, POINTS

#: Measures that are told in percent.
_RATIOS: Final = frozenset({"dependence", "international-share", "paperless-release"})
#: Measures of amounts: a percentage at their level is a growth.
_AMOUNTED: Final = frozenset({"trade-value", "volume", "average-price"})
_AT_LEVEL: Final = frozenset({"level", "at", "to"})
#: Behind a percentage they make it a rate of change ("was 5 percent up").
_MOVES: Final = frozenset({"rise", "fall"})
#: Beside these a percentage is by how much a ratio has moved, not where it stands.
_MOVED: Final = _MOVES | {"gain", "by", "basis", "more", "less"}


def names_ratio(item: Item) -> bool:
    """Tell whether it is a measure that is told in percent ("外贸依存度为5%")."""
    return isinstance(item, Phrase) and item.dims.get("measure") in _RATIOS


def is_ratio(subject: Subject) -> bool:
    """Tell whether what figures are of is told in percent."""
    return subject.dims.get("measure") in _RATIOS


def settle_ratio(outline: Outline, index: int, draft: Draft) -> None:
    """Let a percentage be where a ratio stands, and points how far it has moved.

    "国际市场份额由11%提高到14%, 提高3个百分点", "the ratio reached 5%".
    """
    if draft.mention.kind == POINTS:
        if draft.statistic == "growth_diff" and is_ratio(draft.subject):
            draft.statistic = "share_diff"
    elif draft.mention.kind == PERCENT and _is_level(outline, index, draft):
        draft.statistic, draft.rule = "share", "level of a ratio"


def _is_level(outline: Outline, index: int, draft: Draft) -> bool:
    items = outline.items
    if draft.statistic == "growth" and is_ratio(draft.subject):
        starts = kind_at(items, index + 2) == "to"  # "从12%提高到14%"
        behind = role_at(items, index + 1) in _MOVED and not starts
        return not behind and role_at(items, index - 1) not in _MOVED
    return (
        draft.rule == "percent"
        and kind_at(items, index + 1) not in {"over", "on"}
        and "measure" in draft.subject.stated
        and draft.subject.dims["measure"] not in _AMOUNTED
        and role_at(items, index - 1) in _AT_LEVEL
        and kind_at(items, index - 2) not in _MOVES  # "降幅达", "下降达"
        and kind_at(items, index + 1) not in _MOVES
    )
