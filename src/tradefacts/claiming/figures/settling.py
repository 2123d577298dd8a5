"""Settling: what shares, differences and units tell of the subject of a figure."""

from typing import Final

import attrs

from tradefacts.claiming.drafts import Draft
from tradefacts.claiming.figures.counted import VOLUME
from tradefacts.claiming.figures.counting import count_of_unit
from tradefacts.claiming.figures.finding_wholes import opens_clause
from tradefacts.claiming.figures.leading import (
    RELATIVE,
    as_led,
)
from tradefacts.claiming.figures.measuring import set_area
from tradefacts.claiming.figures.peers import ahead_of_peer
from tradefacts.claiming.figures.ratios import settle_ratio
from tradefacts.claiming.figures.statistic import PART_OF_GROWTH, fit_of
from tradefacts.claiming.figures.wholes import find_whole
from tradefacts.claiming.items import (
    Phrase,
    kind_at,
    role_at,
    skip,
    skip_back,
)
from tradefacts.claiming.state import Outline, State
from tradefacts.claiming.subjects.carrying import write
from tradefacts.claiming.subjects.subject import Subject
from tradefacts.reading.mentions import (
    MONEY,
    PERCENT,
    POINTS,
)

#: What sums of money measure.
_VALUE: Final = "trade-value"
#: How far before "exceeded" what exceeds may stand, in items.
_SIDE_REACH: Final = 4
#: Measures of a whole that are those of its parts, too.
_PASSED_ON: Final = frozenset({"volume", "international-share"})
#: How far before a contribution its whole may stand where that leads, in items.
_LED: Final = 2
#: What may stand between a contribution and that to which it is one.
_TO_WHOLE: Final = frozenset({"to", "of", "among", "in", "rise", "fall", "peer"})
#: What may stand between a growth and what it came from ("is explained by").
_FROM_SOURCE: Final = frozenset(
    {"in", "period", "level", "say", "to", "by", "from", "of"}
)


def settle_subject(state: State, index: int, draft: Draft) -> None:
    """Let shares, differences and units that count tell what *draft* is of."""
    if _is_difference(state, index):
        flows = {**draft.subject.dims, "flow": "balance"}
        short = draft.subject.dims.get("flow") == "exports"
        draft.subject = attrs.evolve(draft.subject, dims=flows, deficit=short)
    if draft.mention.kind == POINTS:
        draft.subject = ahead_of_peer(state, index) or draft.subject
    if state.outline.timing.leads:
        draft.subject = _led(state, index, draft)
    if draft.statistic == "share":
        draft.subject = _weigh_as_whole(
            state, index, find_whole(state, index, draft.subject)
        )
    elif draft.statistic == "contribution":
        draft.subject = _contributing(state, index, draft.subject)
    else:
        settle_ratio(state.outline, index, draft)
        if draft.statistic == "level" and kind_at(state.outline.items, index - 1) == (
            "contribute"
        ):
            draft.subject = _giving(state, index, draft.subject)
    set_area(state, draft)
    measure = draft.stated.measure if draft.stated is not None else None
    held = draft.subject.dims.get("measure")
    weighed = draft.stated is not None and draft.stated.unit != "1"
    draft.subject = _anew(state, index, draft.subject, measure)
    cargo = weighed and measure == VOLUME  # it is no trade of those spoken of
    # What trade is worth, or weighs, is no measure of what is counted beside it.
    counts = cargo or not held or held == _VALUE or _is_counted(state, held)
    leads = state.outline.timing.leads
    counts = counts or (leads and held == VOLUME != measure)  # "发运货物5万标箱"
    if measure is not None and counts and not draft.subject.blocked:
        draft.subject = count_of_unit(state, index, draft.subject, measure)


def _anew(state: State, index: int, subject: Subject, measure: str | None) -> Subject:
    """Return *subject* as that of a sentence which counts what its own noun names.

    "港口效率提高。中欧班列开行3000列": the one before, on no trade, blocks nothing.
    """
    registers = state.registers
    if measure is None or registers.written or not registers.current.blocked:
        return subject
    nouns = (i for i in state.outline.items[:index] if isinstance(i, Phrase))
    if any(noun.counted == measure and not noun.blocked for noun in nouns):
        kept = {k: v for k, v in subject.dims.items() if k == "reporter"}
        registers.current = Subject(kept)
        return registers.current
    return subject


def _weigh_as_whole(state: State, index: int, subject: Subject) -> Subject:
    """Return the part of a whole as measured as that is ("占进口总量的四成")."""
    first = skip_back(state.outline.items, index, {PERCENT, "and"}) + 1
    whole = state.wholes.get(index) or state.wholes.get(first)
    measure = whole.dims.get("measure", "") if whole is not None else ""
    if measure not in _PASSED_ON or not state.outline.timing.leads:
        return subject
    return attrs.evolve(subject, dims={**subject.dims, "measure": measure})


def _led(state: State, index: int, draft: Draft) -> Subject:
    """Return what *draft* is of, by the words that stand before its figure."""
    if draft.statistic in RELATIVE:
        draft.subject = _with_noun(state, index, draft.subject)
    return as_led(state, index, draft)


def _with_noun(state: State, index: int, subject: Subject) -> Subject:
    """Return *subject* with the noun of things that its clause names, for a share.

    "从义乌开出的班列占全部的四成": the number of trains. "出口订单占六成": orders.
    """
    items = state.outline.items
    whole = items[index - 1] if index else None
    total = isinstance(whole, Phrase) and whole.total and not whole.dims
    at = index - 2 - total
    noun = items[at] if at >= 0 and kind_at(items, at + 1) == "portion" else None
    if not isinstance(noun, Phrase) or not noun.counted or subject.counted:
        return subject
    if noun.has_flow and "measure" not in noun.dims:
        return attrs.evolve(subject, dims=subject.dims | {"measure": noun.counted})
    if not {"flow", "measure"}.isdisjoint(subject.dims):
        return subject
    return attrs.evolve(subject, counted=noun.counted)


def _is_counted(state: State, measure: str) -> bool:
    """Tell whether a number of the sentence has counted what *measure* names.

    A unit behind it counts something else ("trains rose to 90, with 5,000 TEUs").
    """
    told = (draft for drafts in state.drafts.values() for draft in drafts)
    return any(draft.rule == "count" and draft.measure == measure for draft in told)


def _contributing(state: State, index: int, subject: Subject) -> Subject:
    """Return what contributes, with the flow of that to which it does.

    "Private firms contributed 3 points to the growth of exports". What opens its clause
    has its part behind: "a third of the rise in exports was due to tin".
    """
    found = _grown(state.outline, index)
    if fit_of(state, index) == PART_OF_GROWTH:
        flow = {"flow": found[1].dims["flow"]} if found is not None else {}
        part = attrs.evolve(subject, dims={**subject.dims, **flow})
        return _with_source(state, index, part)
    if found is None:
        return subject
    at, whole = found
    if at > index and opens_clause(state, index):
        state.taken.add(at)
        return _with_source(state, at, write(state.registers, whole))
    if "flow" in (subject.stated if at > index else subject.dims):
        return subject
    own = {k: v for k, v in whole.dims.items() if k in {"flow", "reporter"}}
    return attrs.evolve(subject, dims={**own, **subject.dims, "flow": own["flow"]})


def _giving(state: State, index: int, subject: Subject) -> Subject:
    """Return who has an amount as their part of a whole ("gave 5 yuan to the total").

    What follows is told of them, too.
    """
    items = state.outline.items
    at = skip(items, index + 1, _TO_WHOLE)
    whole = items[at] if index + 1 < at < len(items) else None
    if not isinstance(whole, Phrase) or not (whole.total or whole.has_flow):
        return subject
    state.taken.add(at)
    held = subject.dims.get("flow") or state.registers.topic.get("flow") or "trade"
    flow = whole.dims.get("flow", held)
    own = attrs.evolve(subject, dims={**subject.dims, "flow": flow})
    if subject is state.registers.current:
        state.registers.current = own
    return own


def _grown(outline: Outline, index: int) -> tuple[int, Phrase] | None:
    """Return the phrase to whose growth the figure contributes, or None."""
    items = outline.items
    behind = skip(items, index + 1, _TO_WHOLE)
    # "贡献了六成的外贸增量"
    beside = outline.timing.leads and role_at(items, index + 2) == "gain"
    near = (
        range(behind, behind + 1)
        if behind > index + 1 or beside
        else range(max(0, index - _LED), index)
    )
    for at in near:
        whole = items[at] if at < len(items) else None
        if isinstance(whole, Phrase):
            return (at, whole) if whole.has_flow else None
    return None


def _with_source(state: State, at: int, part: Subject) -> Subject:
    """Return *part* with what the verb behind the growth at *at* says it came from."""
    items = state.outline.items
    source_at = skip(items, at + 1, _FROM_SOURCE)
    source = items[source_at] if source_at < len(items) else None
    timed = (kind_at(items, k) in {"in", "period"} for k in range(at + 1, source_at))
    if all(timed) and not state.outline.timing.leads:
        return part
    if not isinstance(source, Phrase) or source.has_flow or source.members:
        return part
    state.taken.add(source_at)
    part.dims.update(source.dims)
    part.stated.update(source.dims)
    return part


def _is_difference(state: State, index: int) -> bool:
    """Tell whether one flow exceeds the other by the sum ("exports exceeded imports").

    The later of the two is the subject.
    """
    items = state.outline.items
    if kind_at(items, index) != MONEY or kind_at(items, index - 1) != "by":
        return False
    at = max((k for k in range(index) if items[k].kind == "exceed"), default=0)
    sides = items[max(0, at - _SIDE_REACH) : at + 2]
    flows = {side.dims.get("flow") for side in sides if isinstance(side, Phrase)}
    return at > 0 and {"exports", "imports"} <= flows
