"""Signs: whether what is stated went up or down."""

from collections.abc import Sequence
from typing import Final

from tradefacts.claiming.drafts import Draft
from tradefacts.claiming.figures.comparing import COMPARED
from tradefacts.claiming.items import (
    RATES,
    TIMES,
    Item,
    detail_of,
    kind_at,
    kind_of,
    role_at,
    skip,
    skip_back,
)
from tradefacts.claiming.state import State
from tradefacts.reading.mentions import FOLD, PERCENT, POINTS, QUANTITIES

#: Patterns in which a noun before the quantity moves it.
_GAIN_RULES: Final = frozenset({
    "move-to-percent", "gain-percent", "growth-is", "gain-from-to", "gain-from",
    "gain-led-from-to",
})  # fmt: skip
#: Those in which "more" or "less" stands behind another figure.
_TOLD_BEHIND: Final = frozenset({"percent-or-more", "amount-or-more"})
#: What stands between the members of a list of points.
_SAME_POINTS: Final = frozenset({",", "and", POINTS})
#: How far before points the verb may stand that they qualify ("fell by 2 points less").
_NEAR: Final = 6
_SENSES: Final = {"more": 1, "less": -1}
_MOVES: Final = frozenset({"rise", "fall", "gain"})
#: What may follow a clause.
_CLAUSE_END: Final = frozenset({"", ",", ";", ")", "break", ":"})
_WAYS: Final = {"up": 1, "down": -1}
#: What may stand between a noun of movement and its verb.
_WITHIN_HEAD: Final = frozenset({
    "level", "in", "of", "phrase", "period", "than", "basis",
})  # fmt: skip
_TIME: Final = frozenset({"basis", "period", "in"})
#: What may stand between a quantity and the "lower" that a list shares.
_AHEAD: Final = frozenset({
    "and", "phrase", ",", "basis", "from", "to", "with", "of", "pronoun", PERCENT,
})  # fmt: skip
#: The rule of a rate that a growth slowed to: it is still one.
SLOWED: Final = "slowed to"
#: What tells the direction of a figure behind it.
_SENSED: Final = _MOVES | {"exceed"}


def sign_of(state: State, index: int, draft: Draft) -> int:
    """Return 1 or -1 for *draft* of item *index*; 1 where its value has a sign."""
    subject = draft.subject
    if draft.stated is None or draft.stated.sign:
        return 1
    if draft.statistic == "level":
        short = subject.deficit or _is_negative(state, index)
        return -1 if short and subject.dims.get("flow") == "balance" else 1
    told = draft.mention.kind == TIMES or draft.rule == SLOWED
    told = told or (
        draft.mention.kind == FOLD and _is_level(state.outline.items, index)
    )
    if draft.statistic not in COMPARED or told:
        drags = draft.statistic == "contribution" and _drags(state.outline.items, index)
        return -1 if drags else 1
    if draft.statistic in {"growth_diff", "share_diff"}:
        return _sign_of_points(state, index)
    sign = state.signs.get(index) or direction(state, index, draft.rule)
    # A deficit that grew is a balance that fell.
    return -sign if draft.statistic == "change" and subject.deficit else sign


def _drags(items: Sequence[Item], index: int) -> bool:
    """Tell whether what contributes drags a growth down ("拖累出口增速1个百分点")."""
    verbs = (item for item in reversed(items[:index]) if item.kind == "contribute")
    verb = next(verbs, None)
    return verb is not None and _WAYS.get(detail_of(verb)) == -1


def _is_negative(state: State, index: int) -> bool:
    """Tell whether a balance is said to be below zero ("was negative at 5 tonnes")."""
    tokens, words = state.outline.sentence.tokens, state.outline.words
    first = state.outline.items[index].first
    return not words.below_zero.isdisjoint(tokens.lower[max(0, first - 2) : first])


def _is_level(items: Sequence[Item], index: int) -> bool:
    """Tell whether a multiple is what an amount came to ("was twice that of May")."""
    return role_at(items, index - 1) in {"level", "to"}


def direction(state: State, index: int, rule: str) -> int:
    """Return 1 where the quantity at *index* went up, -1 where it went down."""
    items = state.outline.items
    beside = (
        _direction_behind(state, index)
        or _direction_compared(state, index)
        or _direction_of_both(items, index, rule)
    )
    if beside:
        return beside
    leads = state.outline.timing.leads
    # "After months of decline they rose 5 percent": the verb of the rate tells.
    verb = skip_back(items, index - 1, {"by"})
    moved = not leads and role_at(items, verb) in {"rise", "fall"}
    if rule in _GAIN_RULES and not moved:
        for item in reversed(items[:index]):
            if kind_of(item) == "gain":
                return _sense(item)
    for before in range(index - 1, -1, -1):
        if role_at(items, before) in _SENSED:
            return _sense(items[before])
        if items[before].kind in RATES:
            # The verb is left out: "exports fell 3 percent and imports 2 percent".
            drafts = state.drafts.get(before)
            return drafts[-1].sign if drafts else 1
    return _direction_ahead(state, index)


def _direction_of_both(items: Sequence[Item], index: int, rule: str) -> int:
    """Return the direction of "25 percent, or 5 billion yuan, less"; 0 without one."""
    if rule not in _TOLD_BEHIND:
        return 0
    senses = (_SENSES.get(role_at(items, at)) for at in range(index, len(items)))
    return next(filter(None, senses), 0)


def _is_noun(items: Sequence[Item], index: int) -> bool:
    """Tell whether a verb of movement ends its clause as a noun ("两位数增长")."""
    moves = role_at(items, index) in {"rise", "fall"}
    near = moves and items[index].first - items[index - 1].last <= 1
    return near and kind_at(items, index + 1) in _CLAUSE_END


def _direction_compared(state: State, index: int) -> int:
    """Return the direction of "lower" before a rate ("比2019年低5%"); 0 without one.

    Where rates stand before it, "by a smaller 5 percent" tells none.
    """
    items = state.outline.items
    if not state.outline.timing.leads:
        return 0
    of_other = kind_at(items, index - 2) in QUANTITIES
    at = index - 1
    if kind_at(items, at) == "period" and items[at].last == items[index].first:
        at -= 1  # "低于2019年5%"
    return 0 if of_other else _SENSES.get(role_at(items, at), 0)


def _direction_behind(state: State, index: int) -> int:
    """Return the direction of "5 percent growth", "5 percent lower"; 0 without one."""
    items = state.outline.items
    at = skip(items, index + 1, _TIME)
    after = role_at(items, at)
    if after == "gain" and at <= index + 2:
        return _sense(items[at])
    if state.outline.timing.leads and _is_noun(items, index + 1):
        return _sense(items[index + 1])
    return _way_behind(items, index) or _SENSES.get(after, 0)


def _way_behind(items: Sequence[Item], index: int) -> int:
    """Return the direction of "5 percent down from a year ago"; 0 without one."""
    if role_at(items, index + 1) == "gain" or _is_adverb(items, index + 1):
        return _sense(items[index + 1])
    if kind_at(items, index + 1) == "against":
        return _WAYS.get(detail_of(items[index + 1]), 0)
    return 0


def _is_adverb(items: Sequence[Item], index: int) -> bool:
    """Tell whether "down" at *index* is of the rate before it, and of none behind."""
    item = items[index] if index < len(items) else None
    own = item is not None and detail_of(item) == "adverb"
    return own and kind_at(items, index + 1) not in QUANTITIES | {"by", "to", "from"}


def _direction_ahead(state: State, index: int) -> int:
    """Read on: "exports were 2 and imports 5 percent lower"."""
    items = state.outline.items
    after = role_at(items, skip(items, index + 1, _AHEAD))
    return _SENSES.get(after, 1)


def _sign_of_points(state: State, index: int) -> int:
    """Return the sign of a difference: a smaller drop is a rise of the rate."""
    items = state.outline.items
    at = skip(items, index + 1, _SAME_POINTS)
    after = role_at(items, at)
    if after in _SENSES and (at == index + 1 or role_at(items, at - 1) == POINTS):
        sized = detail_of(items[at]) == "size"
        moved = _moved_at(state, index) if sized else _sense_at(state, index - 1)
        return _SENSES[after] * moved * _sense_of_comparand(items, at + 1)
    if way := _way_behind(items, index):
        return way
    return _sign_before_points(state, index)


def _sign_before_points(state: State, index: int) -> int:
    """Return the sign that the words before the points at *index* tell."""
    items = state.outline.items
    for before in range(index - 1, -1, -1):
        kind = role_at(items, before)
        if kind in _SENSES:
            # "Falling by a margin smaller by 3 points": the rate rose.
            sized = detail_of(items[before]) == "size"
            return _SENSES[kind] * (_moved_at(state, before) if sized else 1)
        if kind == "gain":
            return _sense(items[before]) * _sense_of_fall(state, before)
        if kind in _MOVES:
            # "The decline in exports has narrowed by 3 points": the rate rose.
            moved = skip_back(items, before - 1, _WITHIN_HEAD)
            noun = role_at(items, moved) == "gain"
            of = _sense_at(state, moved) if noun else _sense_of_fall(state, before)
            return _sense(items[before]) * of
        if kind_at(items, before) in QUANTITIES:
            # "Fell by 3 points and 5 points": the next of a list goes the same way.
            listed = skip_back(items, index - 1, {",", "and"}) == before
            same = listed and kind_at(items, before) == POINTS
            drafts = state.drafts.get(before, ()) if same else ()
            return drafts[-1].sign if drafts else 1
    return 1


def _sense_of_comparand(items: Sequence[Item], than: int) -> int:
    """Return -1 where a drop is compared with ("3 points below the overall fall")."""
    if kind_at(items, than) != "than":
        return 1
    at = skip(items, than + 1, {"phrase", "peer", "article", "in", "of"})
    return _sense(items[at]) if role_at(items, at) == "gain" else 1


def _sense_of_fall(state: State, index: int) -> int:
    """Return -1 where it is a drop that narrows, or widens, at *index*.

    "Trade fell 3 percent, narrowing by 2 points": the rate rose.
    """
    outline = state.outline
    word = outline.sentence.tokens.word(outline.items[index].first)
    rate = skip_back(outline.items, index - 1, {",", "and", *_TIME})
    drafts = state.drafts.get(rate, ())
    fell = any(d.statistic == "growth" and d.sign < 0 for d in drafts)
    return -1 if fell and word in outline.words.extents_of_falls else 1


def _moved_at(state: State, index: int) -> int:
    """Return the direction of what is larger or smaller by the points at *index*."""
    items = state.outline.items
    for before in range(index - 1, -1, -1):
        kind = role_at(items, before)
        if kind == "gain" or (kind in _MOVES and before >= index - _NEAR):
            return _sense(items[before])
        if kind in RATES:
            break
    return 1


def _sense_at(state: State, index: int) -> int:
    """Return -1 where a noun of falling stands at *index*, else 1."""
    items = state.outline.items
    return _sense(items[index]) if role_at(items, index) == "gain" else 1


def _sense(item: Item) -> int:
    # "Fell in May, but beat 2019 by 5 percent".
    return 1 if item.kind in {"rise", "exceed"} else -1
