"""Counting: numbers of things as claims, of whom, in which flow, and when."""

from collections.abc import Mapping, Sequence
from typing import Final

import attrs

from tradefacts.claiming.drafts import Draft
from tradefacts.claiming.figures.comparing import date
from tradefacts.claiming.figures.count_fields import count_dims
from tradefacts.claiming.figures.count_flows import PARTNERS
from tradefacts.claiming.figures.count_goods import tells_state
from tradefacts.claiming.figures.counted import VOLUME, Counted
from tradefacts.claiming.figures.finding_counted import find_counted
from tradefacts.claiming.figures.known_numbers import (
    by_time,
    is_known,
    is_new,
    is_told,
    is_whole,
)
from tradefacts.claiming.figures.lists import is_apiece, owner_in_list
from tradefacts.claiming.figures.signs import sign_of
from tradefacts.claiming.figures.statistic import fit_of
from tradefacts.claiming.items import (
    CLAUSE_ENDS,
    OF_COUNTS,
    VALUED,
    Item,
    Phrase,
    kind_at,
    scope_of,
    skip_back,
    stated_of,
)
from tradefacts.claiming.state import Outline, State
from tradefacts.claiming.subjects.registers import WAYS, Registers
from tradefacts.claiming.subjects.subject import Subject
from tradefacts.claiming.times.present import is_count_of_now
from tradefacts.model import Statistic
from tradefacts.reading.mentions import Mention, Stated

#: A count behind one of these only says more of the one before.
_WITHIN: Final = frozenset({"from", "to", "in", "of", "for"})
#: The measure of trains, and of their trips.
_TRAINS: Final = "trains"


def count(state: State, index: int, mention: Mention, subject: Subject) -> None:
    """Add a draft of the number at *index* if it counts something."""
    stated = mention.value
    if not isinstance(stated, Stated):
        return
    known = not is_told(state, index) and is_known(state.outline, mention, stated)
    if known and not (stated.worded and is_new(state.outline, index)):
        state.drop(index, "known")
        return
    # Nothing is counted by "a factor of 7.3".
    whole_number = bool(stated.scale) or is_whole(stated.value)
    counted = find_counted(state, index, subject) if whole_number else None
    if counted is None:
        state.drop(index, "uncounted")
        return
    travel = _are_travelled(state.outline.items, index, counted)
    if travel or (counted.measure == PARTNERS and counted.subject.blocked):
        # "The visa waiver covers 50 countries": none of these trades by that.
        state.drop(index, "no-trade", counted.subject)
        return
    each = is_apiece(state.outline, index)
    whole = counted.subject
    own = owner_in_list(state.outline, state.registers, index)
    if own is not None:
        whole = attrs.evolve(whole, dims={**whole.dims, "reporter": own}, members={})
    for owner in whole.apiece if each else whole.owners:
        _count(state, index, mention, stated, attrs.evolve(counted, subject=owner))


def _are_travelled(items: Sequence[Item], index: int, counted: Counted) -> bool:
    """Tell whether trips are those of people ("tourists made 5 million trips")."""
    noun = counted.noun
    bare = noun is not None and noun.last - noun.first == 1
    at = skip_back(items, index - 1, {"in", "period", ",", "level"})
    people = items[at] if at >= 0 else None
    told = isinstance(people, Phrase) and people.blocked
    # "Trains with tourists aboard made 900 trips".
    named = any(isinstance(i, Phrase) and i.counted == _TRAINS for i in items[:index])
    return told and bare and not named and counted.measure == _TRAINS


def _count(
    state: State, index: int, mention: Mention, stated: Stated, counted: Counted
) -> None:
    """Add the draft of the number at *index* for one of those that have it."""
    outline = state.outline
    dims, scope = count_dims(state, index, counted), _scope(outline, index)
    if _are_things(counted, dims) and not _are_bargained(outline, index):
        state.drop(index, "no-trade", counted.subject)
        return
    draft = Draft(
        mention,
        by_time(outline.items, index, stated),
        _statistic(state, index),
        Subject(dims, {"measure"}, scope=scope),
        outline.sentence,
        "count",
        measure=counted.measure,
        unit="1",
    )
    draft.sign = sign_of(state, index, draft)
    date(state, index, draft)
    now = is_count_of_now(outline, index, draft)
    if now or (draft.statistic == "level" and tells_state(outline, index)):
        draft.period = None
    if not draft.period_place and _is_part(state, index, counted.measure):
        _date_part(state, draft)
    state.add(index, draft)
    # "900 buyers from 50 countries, up 5 percent": the buyers are up.
    within = kind_at(outline.items, index - 1) in _WITHIN
    # So are "exports from 90 firms, up 5 percent": exports are.
    registers = state.registers
    told = within and (registers.counted is not None or registers.has_told_flow())
    if not told:
        whole = registers.last_count
        _note(registers, {**dims, "measure": counted.measure}, scope)
        if whole is not None and _is_of_whole(outline.items, index):
            registers.last_count = whole


def _are_things(counted: Counted, dims: Mapping[str, str]) -> bool:
    """Tell whether goods are counted that nothing says are traded ("has 900 looms").

    Those of a partner are ("Peru took 900 cars").
    """
    noun = counted.noun.dims if counted.noun is not None else {}
    traded = dims.get("flow") or dims.get("partner")
    return counted.measure == VOLUME and "product" in noun and not traded


def _are_bargained(outline: Outline, index: int) -> bool:
    """Tell whether the number at *index* is one of goods sold, ordered or cleared."""
    items = outline.items
    ends = (k for k in range(index - 1, -1, -1) if items[k].kind in CLAUSE_ENDS)
    end = next(ends, -1)
    first = items[end].last if end >= 0 else outline.sentence.first
    said = outline.sentence.tokens.lower[first : items[index].first]
    return not outline.words.bargains.isdisjoint(said)


def _is_part(state: State, index: int, measure: str) -> bool:
    """Tell whether the number is some of what its sentence has counted."""
    items, last = state.outline.items, state.registers.last_count
    if kind_at(items, index + 1) == "among":
        return True
    leads = state.outline.timing.leads
    parted = leads and any(item.kind == "parts" for item in items[:index])
    return parted and last is not None and last.dims.get("measure") == measure


def _is_of_whole(items: Sequence[Item], index: int) -> bool:
    """Tell whether the number is some of those counted before ("among them 900")."""
    return any(kind_at(items, at) == "among" for at in {0, index - 1, index + 1})


def _date_part(state: State, draft: Draft) -> None:
    """Give "129 of them" the period of those that it is a part of."""
    counts = [d for d in state.in_order() if d.rule == "count"]
    if counts:
        draft.period = counts[-1].period


def count_of_unit(state: State, index: int, subject: Subject, measure: str) -> Subject:
    """Return what a unit such as "TEUs" counts, and keep it for what follows."""
    dims = count_dims(state, index, Counted(measure, None, subject))
    named = {"flow", "measure"} <= subject.stated  # "外贸集装箱达5万标箱"
    if "flow" in subject.stated and (named or subject.dims["flow"] in WAYS):
        dims["flow"] = subject.dims["flow"]  # "imports fell to 900 TEUs"
    written = {name for own in state.registers.written for name in own.stated}
    stated = stated_of(state.outline.items[index])
    weighed = measure == VOLUME and stated is not None and stated.unit != "1"
    if weighed and "flow" not in written:
        # What a port moves after "exports of tin rose" are not those.
        for name in {"flow", "mode", "product"} - written:
            dims.pop(name, None)
    if "partner" in written and "partner" in subject.dims:
        dims.setdefault("partner", subject.dims["partner"])
    scope = _scope(state.outline, index)
    counted = Subject({**dims, "measure": measure}, {"measure"}, scope=scope)
    state.registers.note_count(counted)
    state.registers.last_count = counted
    return counted


def _statistic(state: State, index: int) -> Statistic:
    return "change" if fit_of(state, index).statistic == "change" else "level"


def _scope(outline: Outline, index: int) -> tuple[str, ...]:
    """Return what narrows what is counted, by its own words ("回程班列900列")."""
    for item in reversed(outline.items[:index]):
        if item.kind == "scope":
            word = scope_of(item, outline.sentence.tokens.text)
            return (word,) if word in OF_COUNTS else ()
        if item.kind in VALUED | CLAUSE_ENDS:
            break
    return ()


def _note(
    registers: Registers, dims: dict[str, str], scope: tuple[str, ...] = ()
) -> None:
    """Keep what was counted for the rates that follow, and for "of them"."""
    if registers.counted is None:
        registers.counts.clear()
    registers.last_count = Subject(dims, {"measure"}, scope=scope)
    registers.note_count(registers.last_count)
