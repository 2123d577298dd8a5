"""Baselines: the periods that figures are compared with."""

from collections.abc import Sequence
from typing import Final

from tradefacts.claiming.items import (
    AMOUNTS,
    RATES,
    VALUED,
    Item,
    behind_bracket,
    detail_of,
    expression_of,
    kind_at,
    role_at,
    skip,
    skip_back,
)
from tradefacts.reading.mentions import QUANTITIES
from tradefacts.reading.periods import PeriodExpression

_COMPARING: Final = frozenset({"than", "against", "more", "less"})
#: What may stand between a word of comparison and its period.
_BEFORE_BASELINE: Final = frozenset({
    "in", "of", "for", "peer", "phrase", "at", "which", "record", "pronoun", "level",
    "share",
})  # fmt: skip
#: What an "over" or "on" stands behind where it compares ("up 5 percent on 2007").
_OVER: Final = RATES | {"points", "rise", "fall", "changed", "notice", "respectively"}
#: What a "from" stands behind where it compares ("up 5 percent from 2007").
_FROM: Final = RATES | {"points", "basis"}
#: What tells between the two when that was.
_DATED: Final = frozenset({"in", "period"})
#: How far before a "from" that may be, and how far behind the period a "to", in items.
_FROM_REACH: Final = 5
_TO_REACH: Final = 3
#: What may stand between a rate and "on" ("3 percent up on").
_SENSES: Final = frozenset({"more", "less", "rise", "fall", "respectively"})
#: The detail of what compares with another session of a fair.
_SESSION: Final = "session"
_COMPARABLE: Final = VALUED | {"rise", "fall"}


def is_baseline(
    items: Sequence[Item], index: int, expression: PeriodExpression
) -> bool:
    """Tell whether the period at *index* is one that is compared with."""
    before = _joint_before(items, index)
    if (
        _is_same_period(items, index, expression)
        or _is_of_session(items, index, expression)
        or _goes_on(items, index)
        or _is_on_level(items, index)
    ):
        return True
    match kind_at(items, before):
        case "more" | "less":
            # "5 percent above May", but not "fell even faster last month"; "5 percent
            # above the level of May", but not "5 percent more in May".
            joined = all(i.kind == "peer" for i in items[before + 1 : index])
            placed = detail_of(items[before]) == "place"
            rate = skip_back(items, before - 1, {","})
            return (joined or placed) and kind_at(items, rate) in QUANTITIES
        case "than" | "against" | "exceed":
            # "No buyer was larger than Peru in 2021" compares no figures.
            named = any(item.kind == "phrase" for item in items[before + 1 : index])
            return not named or any(i.kind in _COMPARABLE for i in items[:before])
        case "over" | "on":
            # "Up 5 percent in 2008 over 2007".
            compared = kind_at(items, skip_back(items, before - 1, _DATED))
            rated = kind_at(items, skip_back(items, before - 1, _SENSES)) in RATES
            on_rate = kind_at(items, before) == "on" and rated
            changed = _is_change(items, before - 1)
            start = expression.start if expression.unit == "span" else None
            years = start is not None and start.unit == "year"
            dated = expression.dated or years or on_rate or changed
            compares = compared in _OVER or changed
            return compares and dated and expression.unit != "day"
        case "from":
            return _is_start_of_change(items, index, before)
        case _:
            return False


def _is_same_period(
    items: Sequence[Item], index: int, expression: PeriodExpression
) -> bool:
    """Tell whether a rate is compared with no joint ("down 5 percent the same month").

    The period is that of another year, then.
    """
    rated = kind_at(items, index - 1) in RATES
    return rated and expression.unit == "same" and expression.dated


def _is_on_level(items: Sequence[Item], index: int) -> bool:
    """Tell whether a change is on what was then ("up 5 tonnes on the sum in May")."""
    noun = index - 1 - (kind_at(items, index - 1) in {"in", "of"})
    joint = noun - 1
    named = kind_at(items, noun) == "phrase" and kind_at(items, joint) in {"on", "over"}
    return named and _is_change(items, joint - 1)


def _goes_on(items: Sequence[Item], index: int) -> bool:
    """Tell whether a baseline goes on with the period ("than in May and June")."""
    if kind_at(items, index - 1) != "and" or kind_at(items, index - 2) != "period":
        return False
    joined = expression_of(items[index - 2])
    return joined is not None and is_baseline(items, index - 2, joined)


def _is_of_session(
    items: Sequence[Item], index: int, expression: PeriodExpression
) -> bool:
    """Tell whether another session was then ("up on the last session in May").

    A year is that of the session only right behind it ("the spring session last year").
    """
    joints = {"in", "of"} if expression.unit != "year" else {"of"}
    at = skip_back(items, index - 1, joints)
    return kind_at(items, at) == "basis" and detail_of(items[at]) == _SESSION


def _joint_before(items: Sequence[Item], index: int) -> int:
    """Return the item that joins the period at *index* to a quantity; -1 if none."""
    before = index - 1
    if kind_at(items, before) == "on" and kind_at(items, before - 1) in _COMPARING:
        before -= 1  # "5 percent more than on the same day"
    while kind_at(items, before) in _BEFORE_BASELINE:
        is_phrase = items[before].kind == "phrase"
        if is_phrase and before and not _joins_noun(items, before):
            return -1
        before -= 1
    return before


def _joins_noun(items: Sequence[Item], index: int) -> bool:
    """Tell whether a comparison stands before a noun ("than at the fair in 2009")."""
    at = index - 1 - (kind_at(items, index - 1) == "at")
    return kind_at(items, at) in _COMPARING


def _is_start_of_change(items: Sequence[Item], index: int, joint: int) -> bool:
    """Tell whether "from" compares ("up 5% from May", not "from May to June")."""
    following = skip(items, index + 1, {"possessive"})
    if kind_at(items, following) in QUANTITIES or _turns(items, following):
        return False  # "from 2001's 17.5 percent", "由10月的增长7%转为下降2%"
    # "A rise from May", "were falling from May".
    changed = role_at(items, joint - 1) in {"gain", "rise", "fall"}
    if not changed and not any(
        items[at].kind in _FROM or _is_change(items, at)
        for at in range(max(0, joint - _FROM_REACH), joint)
    ):
        return False
    return not any(
        kind_at(items, at) == "to" and kind_at(items, at + 1) == "period"
        for at in range(index, index + _TO_REACH)
    )


def _turns(items: Sequence[Item], index: int) -> bool:
    """Tell whether a move at *index* has a rate that becomes another."""
    moved = role_at(items, index) in {"rise", "fall"}
    rated = kind_at(items, index + 1) in RATES
    return moved and rated and kind_at(items, index + 2) in {"to", "rise", "fall"}


def _is_change(items: Sequence[Item], index: int) -> bool:
    """Tell whether an amount is one of a change ("up 5 tonnes", "a rise of 5 tonnes").

    So is one that "5 tonnes more", or "5 tonnes higher", tells.
    """
    if kind_at(items, index) not in AMOUNTS:
        return False
    if kind_at(items, behind_bracket(items, index + 1)) in {"more", "less"}:
        return True
    moved = skip_back(items, index - 1, {"by", "of"})
    return role_at(items, moved) in {"rise", "fall", "gain"}


def is_last_year(expression: PeriodExpression) -> bool:
    """Tell whether it is "last year", not the whole of it: as much as is compared."""
    last = expression.unit == "year" and expression.shift == -1
    return last and expression.length is None
