"""Pairing: the subjects and the periods that the figures of a list pair off with."""

from collections.abc import Sequence
from typing import Final

import attrs

from tradefacts.claiming.drafts import Draft
from tradefacts.claiming.figures.comparing import paired_bases
from tradefacts.claiming.figures.leading import (
    pair_with_run,
)
from tradefacts.claiming.figures.lists import (
    are_paired_before,
    pair_periods,
    pair_subjects,
)
from tradefacts.claiming.figures.statistic import (
    are_changes,
    is_mixed,
)
from tradefacts.claiming.items import (
    RATES,
    VALUED,
    Item,
    Phrase,
    kind_at,
    role_at,
    skip,
    skip_back,
    stated_of,
)
from tradefacts.claiming.state import Outline, State
from tradefacts.claiming.subjects.recalling import last_different
from tradefacts.claiming.subjects.subject import Subject
from tradefacts.reading.mentions import (
    POINTS,
)

#: The measure that stands apart from the amounts before it: rates may be of either.
_PRICE: Final = "average-price"
#: What a figure of one's own follows.
_FIGURED: Final = VALUED | {"rise", "fall", "level", "by", "to", "at", "of"}


def are_dated_apart(state: State, indexes: Sequence[int]) -> bool:
    """Tell whether as many periods stand right before a list ("三、四季度分别增长")."""
    timing, items = state.outline.timing, state.outline.items
    if not timing.leads or len(indexes) == 1:
        return False
    last = max((at for at in timing.periods if at < indexes[0]), default=-1)
    behind = items[last + 1 : indexes[0]]
    if last < 0 or kind_at(items, last - 1) != "and":
        return False
    named = any(isinstance(item, Phrase) or item.kind in VALUED for item in behind)
    return not named and pair_periods(items, timing, indexes) is not None


def paired_subjects(
    state: State, indexes: Sequence[int], subject: Subject
) -> list[Subject] | None:
    """Return the subjects that the quantities of a list pair off with, or None."""
    if state.outline.timing.leads and _are_compared_with(state.outline.items, indexes):
        return None
    if is_mixed(state, indexes):
        counted = state.registers.counted
        if counted is None:
            return None
        # "900 came, up 7 percent and 12 percent of all buyers".
        changed = (are_changes(state, index, index) for index in indexes)
        return [counted if is_change else subject for is_change in changed]
    if state.outline.timing.leads and (run := pair_with_run(state, indexes)):
        return run
    theirs = len(indexes) > 1 and _are_theirs(state.outline.items, indexes[0])
    told = last_different(state.registers.read, len(indexes)) if theirs else None
    return (
        told
        or _pair_with_levels(state, indexes, subject)
        or pair_subjects(
            state.registers,
            subject,
            len(indexes),
            paired=_is_paired(state.outline, indexes[-1]),
        )
    )


def _pair_with_levels(
    state: State, indexes: Sequence[int], subject: Subject
) -> list[Subject] | None:
    """Return the subjects of as many amounts before the rates of a list, or None.

    "Trade was 5, exports 3 and imports 2 billion yuan, trade a record, up 1, 2 and 3".
    """
    rates = state.outline.items[indexes[0]].kind in RATES
    if not rates or len(indexes) == 1 or subject.size == len(indexes):
        return None
    levels = [
        (drafts[-1].rule == "count", drafts[-1].subject, _measured(drafts[-1]))
        for index, drafts in sorted(state.drafts.items())
        if drafts[-1].statistic == "level"
    ]
    # Of "900 lots, 5 tonnes and 8 yuan, up 1, 2 and 3 percent" a number is one, too.
    series = [
        attrs.evolve(subject, dims=dims)
        for number, subject, dims in levels
        if len(levels) == len(indexes) or not number
    ]
    told: list[Subject] = []
    for own in series:
        if all(own.dims != one.dims for one in told):
            told.append(own)
    found = told if len(told) == len(indexes) else series
    if subject.dims.get("measure") == _PRICE and "measure" in subject.stated:
        price = {"measure": _PRICE}
        found = [attrs.evolve(own, dims={**own.dims, **price}) for own in found]
    return found if len(found) == len(indexes) else None


def _measured(level: Draft) -> dict[str, str]:
    """Return the dimensions of an amount, with the volume that its unit tells."""
    dims, measure = level.subject.dims, level.measure
    weighed = measure == "volume" or level.rule == "count"
    return {**dims, "measure": measure} if measure and weighed else dims


def is_broken_list(state: State, indexes: Sequence[int], subject: Subject) -> bool:
    """Tell whether "respectively" pairs figures with a list of another length.

    A member that no vocabulary knows is missing from it: nobody's figure is known.
    """
    items = state.outline.items
    at = skip(items, indexes[-1] + 1, {","})
    # "5 tonnes, respectively up 3 percent and 4 percent": it pairs what follows.
    ahead = at > indexes[-1] + 1 and kind_at(items, at + 1) in _FIGURED
    paired = kind_at(items, at) == "respectively" and not ahead
    paired = paired or (
        are_paired_before(items, indexes[0]) and not _tell_measure(items, indexes)
    )
    leads = state.outline.timing.leads
    if leads and paired_bases(items, indexes[-1]):
        return False  # "同比、环比分别增长3%和5%"
    if leads and _are_compared_with(items, indexes):
        return False
    broken = paired and (len(indexes) > 1 or subject.size > 1)
    for index in indexes if broken else ():
        state.drop(index, "unpaired")
    return broken


def _are_compared_with(items: Sequence[Item], indexes: Sequence[int]) -> bool:
    """Tell whether as many are compared with as figures follow.

    "分别高于全国、全省5个、2个百分点" is all said of one.
    """
    if any(items[index].kind != POINTS for index in indexes):
        return False
    at = indexes[0] - 1
    at = skip_back(items, at, {"more", "less", "respectively"})
    named = 0
    while at >= 0 and (isinstance(items[at], Phrase) or kind_at(items, at) == "and"):
        phrase = items[at]
        if isinstance(phrase, Phrase):
            named += max(map(len, phrase.members.values()), default=1)
        at -= 1
    return named == len(indexes) and kind_at(items, at) in {"more", "less", "than"}


def _tell_measure(items: Sequence[Item], indexes: Sequence[int]) -> bool:
    """Tell whether the units of a list say what they measure, whoever is named."""
    stated = (stated_of(items[index]) for index in indexes)
    return all(one is not None and one.measure is not None for one in stated)


def _is_paired(outline: Outline, last: int) -> bool:
    """Tell whether the list that ends at *last*, or one behind it, is paired off.

    "Were 5, 7 and 9 billion yuan, up 1, 2 and 3 percent respectively".
    """
    if not outline.tells_behind("respectively", last):
        return False
    lists = (i.members.keys() for i in outline.items if isinstance(i, Phrase))
    # Its own list is what it pairs, known or not.
    return not any(names - {"flow"} for names in lists)


def _are_theirs(items: Sequence[Item], first: int) -> bool:
    """Tell whether a list is of shares of those just told ("their shares were 3%")."""
    owners = (at for at in range(first) if role_at(items, at + 1) == "share-noun")
    at = next(owners, None)
    owner = items[at] if at is not None else None
    return isinstance(owner, Phrase) and ("their", "") in owner.back and not owner.dims
