"""Recording: records and streaks, which say something without a figure."""

from collections.abc import Sequence
from typing import Final

from tradefacts.claiming.figures.governing import has_unknown_subject
from tradefacts.claiming.figures.standings import (
    add_standing,
    is_of_none_traded,
    standing_draft,
)
from tradefacts.claiming.items import (
    CLAUSE_PARTS,
    VALUED,
    Item,
    Phrase,
    detail_of,
    kind_at,
    skip,
    stated_of,
)
from tradefacts.claiming.state import State
from tradefacts.claiming.subjects.places import HOME
from tradefacts.claiming.subjects.subject import Subject
from tradefacts.reading.mentions import AMOUNT, Mention, Stated
from tradefacts.records import evolve

#: What joins a record to its noun.
_OF: Final = frozenset({"of", "article"})
#: How far behind "a record" its noun may stand, in tokens.
_RECORD_REACH: Final = 2


def streak(state: State, index: int, mention: Mention) -> None:
    """Add a draft for the streak at *index* ("three months in a row")."""
    moved = any(item.kind in {"rise", "fall"} for item in state.outline.items[:index])
    if moved and has_unknown_subject(state.outline, index):
        state.drop(index, "elsewhere")  # "the sector shrank for the second month"
        return
    if is_of_none_traded(state, index):
        state.drop(index, "no-trade")
        return
    if isinstance(mention.value, Stated):
        following = state.outline.items[index + 1 : index + 2]
        subject = _ranked_before(state, index) or state.registers.current
        for noun in following:
            if isinstance(noun, Phrase) and noun.first == mention.last:
                subject = _of_flow(state, noun)  # "the third monthly surplus in a row"
        add_standing(
            state,
            index,
            standing_draft(state, mention, mention.value, "streak", subject),
        )


def _ranked_before(state: State, index: int) -> Subject | None:
    """Return what has the rank before a streak ("first for a third year"), or None."""
    items = state.outline.items
    for at in range(index - 1, -1, -1):
        if items[at].kind == "superlative":
            told = state.drafts.get(at)
            return told[-1].subject if told else None
        if items[at].kind in CLAUSE_PARTS or items[at].kind in VALUED:
            return None
    return None


def record(state: State, index: int, mention: Mention) -> None:
    """Add a draft for the record at *index*, unless "records" means entries."""
    items = state.outline.items
    before = items[index - 1] if index else None
    named = isinstance(before, Phrase) or (before is not None and before.kind == "term")
    if detail_of(mention) == "entries" and named:
        state.drop(index, "entries")
        return
    if _is_of_output(items, index):
        state.drop(index, "elsewhere")
        return
    subject = _recorded(state, index)
    measure = _measure_behind(state, index)
    if measure is not None and "measure" not in subject.dims:
        subject = evolve(subject, dims={**subject.dims, "measure": measure})
    add_standing(state, index, standing_draft(state, mention, None, "record", subject))


def _is_of_output(items: Sequence[Item], index: int) -> bool:
    """Tell whether a record is one of goods as such ("a record crop"), no trade."""
    noun = items[index + 1] if index + 1 < len(items) else None
    if not isinstance(noun, Phrase) or detail_of(items[index]) == "never":
        return False
    if noun.first - items[index].last >= _RECORD_REACH:
        return False
    return noun.dims.keys() == {"product"} and not (noun.counted or noun.blocked)


def _recorded(state: State, index: int) -> Subject:
    """Return what a record is of, where its noun follows.

    "A record number of buyers", "record trade".
    """
    items = state.outline.items
    # Behind a number the record is one of what that has counted.
    subject = state.registers.counted or state.registers.current
    # "Hunan set a record in trade": where nothing before it tells a flow.
    joints = _OF if subject.dims.get("flow") else _OF | {"in", "for"}
    at = skip(items, index + 1, joints)
    if kind_at(items, at) == AMOUNT and kind_at(items, at + 1) == "of":
        return _in_goods(state, at + 2)  # "a record 5 tonnes of tin"
    noun = items[at] if at < len(items) else None
    if not isinstance(noun, Phrase) or noun.first - items[index].last > _RECORD_REACH:
        return subject
    between = state.outline.sentence.tokens.lower[items[index].last : noun.first]
    if not state.outline.words.conjunctions.isdisjoint(between):
        return subject  # "hit a record high as firms restocked"
    if noun.counted:
        dims = {k: v for k, v in subject.dims.items() if k == "reporter"}
        counted = Subject({**dims, "measure": noun.counted}, {"measure"})
        state.registers.last_count = counted  # "a record number of buyers: 900 of them"
        return counted
    return _of_flow(state, noun)


def _in_goods(state: State, index: int) -> Subject:
    """Return the subject with the goods that are named at *index*, if any are."""
    goods = state.outline.items[index] if index < len(state.outline.items) else None
    subject = state.registers.current
    if not isinstance(goods, Phrase) or goods.has_flow or "product" not in goods.dims:
        return subject
    return _of_flow(state, goods)


def _of_flow(state: State, noun: Phrase) -> Subject:
    """Return the subject with the flow and goods of *noun*, if it names a flow."""
    subject = state.registers.current
    told = {k: v for k, v in noun.dims.items() if k in {"flow", "product"}}
    known = subject.dims.items()
    if not told or told.items() <= known or not (told | subject.dims).get("flow"):
        return subject
    whose = {"reporter": state.registers.home or HOME}
    dims = {**whose, **subject.dims, **told}
    return evolve(subject, dims=dims, stated=subject.stated | told.keys())


def _measure_behind(state: State, index: int) -> str | None:
    """Return the measure of the amount that a record is ("a record 5 tonnes")."""
    items = state.outline.items
    at = skip(items, index + 1, {"of", "at"})
    stated = stated_of(items[at]) if at < len(items) else None
    if stated is None or items[at].kind != AMOUNT:
        return None
    return stated.measure or "volume"
