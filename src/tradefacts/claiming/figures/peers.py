"""Peers: whose figures are those that others are compared with."""

from collections.abc import Sequence
from typing import Final

import attrs

from tradefacts.claiming.figures.finding_wholes import find_phrase
from tradefacts.claiming.items import (
    Item,
    Phrase,
    detail_of,
    kind_at,
    role_at,
)
from tradefacts.claiming.state import State
from tradefacts.claiming.subjects.carrying import look_up
from tradefacts.claiming.subjects.codes import PARTIES
from tradefacts.claiming.subjects.owning import is_owned
from tradefacts.claiming.subjects.places import HOME
from tradefacts.claiming.subjects.subject import Subject
from tradefacts.reading.mentions import PERCENT

#: What stands before something that is only compared with.
_COMPARING: Final = frozenset({"than", "against"})
_NARROWING: Final[frozenset[str]] = frozenset({"partner", "product", "mode", "firm"})
_MOVED: Final = frozenset({"gain", "rise", "fall"})
#: How far before points what is ahead of its peer by them may stand, in items.
_PEER_REACH: Final = 8
_AHEAD_OF: Final = frozenset({"exceed", "more", "less"})
#: What the other series is named by, before its rate.
_OF_PEER: Final = frozenset({"phrase", "peer", "total"})
#: What names the other series.
_SERIES: Final = frozenset({"phrase", "peer"})


def compared_subject(state: State, first: int, last: int) -> Subject | None:
    """Return whose the figures of a list are where they are not the subject's.

    "Than the national average of 5 percent", "12 percent of the exports of 9 tonnes".
    """
    items = state.outline.items
    if role_at(items, first - 1) in {"of", "at"}:
        return _of_peer(state, first - 2) or _whole_before(state, first - 2)
    peer = _owner_compared(state, first)
    if peer is None and state.outline.timing.leads:
        peer = _peer_ahead(state, first)
    if peer is not None:
        return peer
    behind_than = role_at(items, first - 1) in _COMPARING
    if behind_than and _points_to_country(items, last + 1):
        return _of_country(state)  # "compared with a 5 percent national rise"
    return None


def has_noun(items: Sequence[Item], index: int) -> bool:
    """Tell whether the noun of its movement stands beside a rate ("5%的增速").

    So does what has that in its name ("平均增速5%").
    """
    before = role_at(items, index - 1)
    return before in {"gain", "peer"} or role_at(items, index + 1) == "gain"


def _peer_ahead(state: State, index: int) -> Subject | None:
    """Return whose the rate at *index* is that others are compared with, or None.

    "高于全国外贸5%的增速", "比全省平均增速5%高2个百分点".
    """
    items = state.outline.items
    if kind_at(items, index) != PERCENT or not has_noun(items, index):
        return None
    first = index - 1
    while kind_at(items, first) in _OF_PEER or role_at(items, first) == "gain":
        first -= 1
    if kind_at(items, first) not in _AHEAD_OF | _COMPARING:
        return None
    named = items[first + 1 : index]
    if any(i.kind == "peer" and detail_of(i) == "national" for i in named):
        return _of_country(state)
    phrases = [item for item in named if isinstance(item, Phrase)]
    return look_up(state.registers, phrases[-1]) if phrases else None


def _is_national(items: Sequence[Item], index: int) -> bool:
    """Tell whether the rate of the country stands at *index*, and is compared with."""
    if role_at(items, index) == "peer":
        return detail_of(items[index]) == "national"
    compared = role_at(items, index - 2) in _COMPARING
    gained = role_at(items, index) == "gain"
    return compared and gained and _points_to_country(items, index - 1)


def _of_peer(state: State, index: int) -> Subject | None:
    """Return whose rate is named at *index* ("the provincial average of"), or None."""
    items = state.outline.items
    if _is_national(items, index):
        return _of_country(state)
    peer = items[index] if index >= 0 else None
    if peer is None or peer.kind != "peer" or detail_of(peer) != "provincial":
        return None
    return _of_province(state)


def _owner_compared(state: State, index: int) -> Subject | None:
    """Return whose the rate at *index* is that others are compared with, or None.

    "Faster than Peru's 5 percent", "than the province's 5 percent".
    """
    items = state.outline.items
    owner = items[index - 1] if index else None
    if kind_at(items, index) != PERCENT or not isinstance(owner, Phrase):
        return None
    joint = items[index - 2] if index > 1 else None
    if joint is None or not (owner.owns or owner.back):
        return None
    if joint.kind not in _COMPARING and detail_of(joint) != "place":
        return None  # "than", "above"
    current = state.registers.current
    if is_owned(owner) and not owner.dims:
        return look_up(state.registers, owner)
    if len(owner.dims) != 1 or not owner.dims.keys() <= PARTIES or owner.members:
        return None
    # Where trade with another is told it is one more of these.
    role = "partner" if "partner" in current.dims else "reporter"
    place = next(iter(owner.dims.values()))
    return attrs.evolve(current, dims={**current.dims, role: place})


def _points_to_country(items: Sequence[Item], index: int) -> bool:
    """Tell whether "national" and no more stands at *index*, before a move."""
    phrase = items[index] if 0 <= index < len(items) else None
    return (
        isinstance(phrase, Phrase)
        and not phrase.dims
        and phrase.back == [("country", "")]
        and role_at(items, index + 1) in _MOVED
    )


def ahead_of_peer(state: State, index: int) -> Subject | None:
    """Return whose the points are by which it is ahead of another, or behind.

    "Import growth outpaced that of exports by 3 points": they are those of imports.
    """
    items = state.outline.items
    if kind_at(items, index - 1) != "by":
        return None
    reach = range(index - 2, max(-1, index - 2 - _PEER_REACH), -1)
    at = next((k for k in reach if items[k].kind in _AHEAD_OF), None)
    if at is None or not any(item.kind in _SERIES for item in items[at:index]):
        return None
    for before in range(at - 1, -1, -1):
        phrase, drafts = items[before], state.drafts.get(before)
        if drafts:
            return drafts[-1].subject
        if isinstance(phrase, Phrase) and phrase.has_flow:
            return look_up(state.registers, phrase)
    return None


def _of_country(state: State) -> Subject:
    """Return the series of the subject, but of the whole country."""
    registers = state.registers
    return attrs.evolve(
        registers.current,
        dims={**registers.current.dims, "reporter": registers.country},
    )


def _of_province(state: State) -> Subject | None:
    """Return the series of the subject, but of the province that it lies in."""
    current = state.registers.current
    place = current.dims.get("reporter") or ""
    if not place.startswith(f"{HOME}-") or "/" not in place:
        return None
    dims = {**current.dims, "reporter": place.partition("/")[0]}
    return attrs.evolve(current, dims=dims)


def apart_from(whole: Subject, part: Subject) -> Subject:
    """Return *whole* without what it carries over from its own *part*.

    It has less of what narrows this, or else another reporter.
    """
    unlike = dict(whole.dims.items() ^ part.dims.items())
    if unlike.keys() - {"measure"}:
        return whole
    left_out = _NARROWING & part.dims.keys() or {"reporter"}
    dims = {k: v for k, v in whole.dims.items() if k not in left_out}
    return attrs.evolve(whole, dims=dims)


def _whole_before(state: State, index: int) -> Subject | None:
    """Return the whole of a share if it stands at *index* and has a figure itself.

    One that would be the same as the part has less of what narrows this, or without
    that another reporter.
    """
    for share, whole in state.wholes.items():
        if find_phrase(state, share) != (index, state.outline.items[index]):
            continue
        part = state.drafts[share][-1].subject if share in state.drafts else Subject()
        return apart_from(whole, part)
    return None
