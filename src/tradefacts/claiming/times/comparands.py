"""Comparands: periods that only what is compared with has ("against 5 in May")."""

from collections.abc import Container, Sequence
from typing import Final

from tradefacts.claiming.items import (
    AMOUNTS,
    RATES,
    VALUED,
    Item,
    Phrase,
    behind_bracket,
    detail_of,
    kind_at,
    kind_of,
    role_at,
    skip,
    skip_back,
)
from tradefacts.reading.mentions import AMOUNT, COUNT, QUANTITIES

#: The longest comparand, and the longest relative clause, in items.
_LONGEST: Final = 12
#: "After 5 tonnes in May" tells what was before, as "against 5 tonnes in May" does.
_COMPARANDS: Final = frozenset({"than", "against", "subordinate", "from"})
#: What may stand between a record and when it was set.
_OF_RECORD: Final = AMOUNTS | {
    "in", "of", "at", "with", "phrase", "possessive", "superlative",
}  # fmt: skip
#: What a record stands behind that the sentence is on.
_REACHED: Final = VALUED | {"to", "at"}
#: What a comparand is made of ("against a fall of 5 percent in imports in May").
_IN_COMPARAND: Final = QUANTITIES | {
    "in", "of", "for", "at", "record", "superlative", "gain", "phrase", "possessive",
}  # fmt: skip
#: What stands between a rate and what it is compared with ("3 percent up on").
_SENSES: Final = frozenset({"more", "less", "rise", "fall"})
#: What may stand between "following" and the period of what was before.
_ASIDE: Final = frozenset({"rise", "fall", "in", "of", "for", "at"})
#: What parts two periods that are compared with ("5 in May and one of 6 in June").
_ALSO: Final = QUANTITIES | {",", "and", "in", "of", "for", "at"}
_VERBS: Final = frozenset({"rise", "fall", "level", "by", "to"})
#: What may stand between an amount that was reached and what it was before.
_BEHIND_REACHED: Final = frozenset({"in", "of", "for", "period", ",", "phrase"})
#: What may stand before a rate that says again what a change was.
_SAID_AGAIN: Final = frozenset({",", "or", "(", "of", "by", "rise", "fall"})
#: What may stand behind an amount and tells when it was.
_DATED: Final = frozenset({"in", "of", "for", "period"})
#: The same between a rate and what it led to.
_BEFORE_REACHED: Final = frozenset({"in", "of", "for", "period", "rise", "fall"})
_TOLD_BEFORE: Final = _IN_COMPARAND | _VERBS


def comparand_reach(
    items: Sequence[Item], index: int, compared: Sequence[int]
) -> range | None:
    """Return what the period of a comparand holds for, or None if it is of none.

    "Against 5 tonnes in May": May is of the 5 tonnes alone. *compared* are the
    periods before it that only a comparand has.
    """
    first = _comparand_start(items, index)
    if first is None and compared:
        last = compared[-1]
        if last < index and skip_back(items, index - 1, _ALSO) == last:
            first = last + 1  # "against 5 tonnes in May and 6 tonnes in June"
    return None if first is None else range(first, _restated_end(items, index))


def start_of_reached(items: Sequence[Item], index: int) -> int | None:
    """Return the amount that a rate led from, behind the one that it led to, or None.

    "Fell 5 percent to 7 tonnes in May, compared with 8 tonnes in May 2022".
    """
    to = skip(items, index + 1, _BEFORE_REACHED)
    reached = items[to + 1] if to + 1 < len(items) else None
    if reached is None or reached.kind not in AMOUNTS:
        return None
    if kind_at(items, to) not in {"to", "at"}:
        return None
    joint = skip(items, behind_bracket(items, to + 2), _BEHIND_REACHED)
    start = skip(items, joint + 1, {"peer", "of"})
    led = kind_at(items, joint) in {"from", "against"}
    return start if led and kind_at(items, start) == reached.kind else None


def start_of_told(items: Sequence[Item], index: int) -> int | None:
    """Return the amount that a rate led from where it says both again, or None.

    "Fell to 5 tonnes in June from 6 tonnes in May, a decline of 9 percent"; so it does
    in "rose from 5 tonnes in May to 6 tonnes in June, up 9 percent".
    """
    end = skip_back(items, index - 1, _SAID_AGAIN)
    parted = {item.kind for item in items[end + 1 : index]} & {",", "or", "("}
    last = skip_back(items, end, _DATED) if parted else -1
    first = skip_back(items, last - 2, _DATED | {","})
    if kind_at(items, last) not in AMOUNTS or items[first].kind != items[last].kind:
        return None
    joints = {kind_at(items, first - 1): first, kind_at(items, last - 1): last}
    return joints["from"] if joints.keys() >= {"from", "to"} else None


def _restated_end(items: Sequence[Item], index: int) -> int:
    """Return where the bracket with the same amount in other units ends, if any.

    A rate in a bracket is of the figure that the sentence is on.
    """
    end = behind_bracket(items, index + 1)
    rated = any(item.kind in RATES for item in items[index + 1 : end])
    return index + 1 if rated else end


def _comparand_start(items: Sequence[Item], index: int) -> int | None:
    before = kind_at(items, index - 1)
    if before == "of" and kind_at(items, index - 2) in AMOUNTS:
        return _owned_start(items, index)
    owns = kind_at(items, index + 1) == "possessive"
    if owns and _has_figure_of_its_own(items, index):
        return index
    # "Down from June's 5 tonnes", "over the last fair, that of 2021".
    if before == "peer" or (owns and before in _COMPARANDS | {"more", "less"}):
        return index
    joint = _skip_comparand(items, index, _IN_COMPARAND)
    if _joins(items, joint, index) or _is_exceeded(items, joint, index):
        return joint
    told = _skip_comparand(items, index, _TOLD_BEFORE)
    if kind_at(items, told) == "subordinate" and _joins(items, told, index):
        return told  # "having grown 5 percent in May"
    # "Following a contraction in May": a period that no figure has.
    aside = skip_back(items, index - 1, _ASIDE)
    follows = kind_at(items, aside) == "subordinate"
    return aside if follows else _last_record(items, index)


def _has_figure_of_its_own(items: Sequence[Item], index: int) -> bool:
    """Tell whether a period has one figure, beside another ("5%, after May's 6%")."""
    at = skip(items, index + 2, {"record"})
    beside = any(item.kind in RATES | AMOUNTS for item in items[:index])
    return beside and kind_at(items, at) in RATES | AMOUNTS


def _skip_comparand(items: Sequence[Item], index: int, kinds: Container[str]) -> int:
    """Return the item before what a comparand is made of, up to the period."""
    joint, lowest = index - 1, max(0, index - _LONGEST)
    if kind_at(items, joint) == "in" and kind_at(items, joint - 1) == "level":
        joint -= 2  # "than the 5 tonnes recorded in May"
    while joint >= lowest and (
        items[joint].kind in kinds
        or role_at(items, joint) in kinds
        or kind_at(items, joint + 1) == "or"
        or (kind_at(items, joint) == "or" and kind_at(items, joint + 1) == AMOUNT)
    ):
        joint -= 1
    return joint


def _is_exceeded(items: Sequence[Item], joint: int, index: int) -> bool:
    """Tell whether a rate is one above it ("5 percent up on 7 tonnes in May")."""
    figured = any(item.kind in AMOUNTS for item in items[joint + 1 : index])
    on = joint - (kind_at(items, joint) in {"on", "over"})
    rate = skip_back(items, on, _SENSES)
    return figured and rate < joint and kind_at(items, rate) in RATES


def _last_record(items: Sequence[Item], index: int) -> int | None:
    """Return the record before a period that its figure is the value of, or None.

    "Reached 5 tonnes, short of the record 6 tonnes set in May": what reached 5 did so
    at another time.
    """
    for at in range(index - 1, max(0, index - _LONGEST), -1):
        if items[at].kind == "record":
            valued = any(item.kind in AMOUNTS for item in items[at + 1 : index])
            # "Hit 5 tonnes, a record", "rose 5 percent to a record 6 tonnes in May".
            told = kind_at(items, at - 1) in _REACHED
            beside = any(item.kind in VALUED for item in items[:at])
            return at if valued and beside and not told else None
        if items[at].kind not in _OF_RECORD:
            return None
    return None


def _owned_start(items: Sequence[Item], index: int) -> int | None:
    """Return the amount of a period that only it has ("the 5 tonnes of May")."""
    before = skip_back(items, index - 3, {"record", "in", "of"})
    compared = kind_at(items, before) in _COMPARANDS | _SENSES | {
        "on",
        "over",
        "exceed",
    }
    return before + 1 if compared else None


def _joins(items: Sequence[Item], joint: int, index: int) -> bool:
    """Tell whether what stands between *joint* and the period is compared with."""
    between = items[joint + 1 : index]
    if not between:
        return False
    kind = kind_at(items, joint)
    figured = any(item.kind in QUANTITIES for item in between)
    if between[0].kind == "in" and between[0].first > items[joint].last:
        return figured  # "exported from here in May"
    if kind == "from":
        # "From 5 containers in May", "from a 5 billion deficit in May".
        counted = AMOUNTS if kind == "from" and _is_owned_gap(between) else {COUNT}
        named = any(
            isinstance(item, Phrase) and kind_at(items, at - 1) not in counted
            for at, item in enumerate(between, joint + 1)
        )
        return not named and (figured or _plain(between))
    if kind in {"than", "against", "subordinate"}:
        return figured or _plain(between)
    if kind in {"more", "less"} and detail_of(items[joint]) == "place":
        return figured  # "and below the 5 tonnes brought in during May"
    return False


def _is_owned_gap(items: Sequence[Item]) -> bool:
    """Tell whether all that is named is a balance ("a 5 billion deficit in May")."""
    named = [item for item in items if isinstance(item, Phrase)]
    return all(item.dims.get("flow") == "balance" for item in named)


def _plain(items: Sequence[Item]) -> bool:
    return not any(
        isinstance(item, Phrase) or kind_of(item) == "gain" for item in items
    )
