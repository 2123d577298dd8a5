"""Joints: what joins a phrase to the quantity before it, and where it stands."""

from collections.abc import Sequence
from typing import Final

from tradefacts.claiming.items import (
    AMOUNTS,
    CLAUSE_PARTS,
    RATES,
    Item,
    Phrase,
    behind_bracket,
    detail_of,
    kind_at,
    role_at,
    skip,
)
from tradefacts.reading.mentions import AMOUNT, MONEY

#: What joins a quantity to the phrase that it is of.
OF: Final = frozenset({"of", "in", "on", "worth"})
#: What joins a quantity to the partner that it is with.
WITH: Final = frozenset({"with", "to", "from"})
#: What joins a quantity to what it is compared with.
_COMPARING: Final = frozenset({"against", "than"})
#: How far before a quantity that stands, in items.
_COMPARED: Final = 12
_TO: Final = frozenset({"to", "from"})
#: The detail of parts of what was counted ("of them").
_THOSE: Final = "several"


def joint_behind(items: Sequence[Item], index: int) -> tuple[str, int]:
    """Return what joins a phrase to quantity *index*, and where the phrase stands."""
    at = _behind_those(items, behind_bracket(items, index + 1))
    kind = items[index].kind
    if kind_at(items, at) == "for" and _is_compared_with(items, index):
        return "for", at + 1  # "against 5 dollars for Peru"
    if kind in AMOUNTS and kind_at(items, at + 1) == "worth":
        at = skip(items, at, {"possessive"})  # "5 million yuan's worth of tea"
    if kind in RATES:
        return _joint_of_rate(items, index, at)
    if kind not in AMOUNTS:
        return "", at
    deal = at + (kind_at(items, at) == "to")
    if kind == MONEY and _is_deal(items, deal):
        return "of", deal  # "paid 5 yuan to import tea"
    if kind == AMOUNT and _are_done(items, at):
        return "", skip(items, at, {"level"})  # "5 tonnes were exported"
    return _joint_of_amount(items, index, at)


def _is_compared_with(items: Sequence[Item], index: int) -> bool:
    """Tell whether a quantity is only compared with, behind "against" in its clause."""
    for at in range(index - 1, max(index - _COMPARED, -1), -1):
        if items[at].kind in CLAUSE_PARTS:
            return False
        if items[at].kind in _COMPARING:
            return True
    return False


def _behind_those(items: Sequence[Item], at: int) -> int:
    """Return the joint to where the things told go ("90 percent of them sailed to").

    It is *at* itself where they are not pointed to, or where nothing tells that.
    """
    if kind_at(items, at) != "among" or detail_of(items[at]) != _THOSE:
        return at
    things = items[at + 1] if at + 1 < len(items) else None
    named = isinstance(things, Phrase) and things.dims.keys() == {"product"}
    joint = skip(items, at + 1 + named, {"term"})
    return joint if kind_at(items, joint) in WITH else at


def _joint_of_amount(items: Sequence[Item], index: int, at: int) -> tuple[str, int]:
    """Return the same of an amount, behind which item *at* stands."""
    following, joint = role_at(items, at), kind_at(items, at + 1)
    if following in OF and joint in WITH:
        return joint, at + 2  # "5 billion yuan worth of goods to Peru"
    if following == "gain":
        # "A 5 billion yuan increase in exports", "in total exports".
        return "in", at + 1 + (joint in {"in", "of"})
    if following in OF | WITH:
        # "With members of ASEAN".
        return following, at + 1 + (following in WITH and joint == "of")
    # "2 billion dollars worth to Egypt", "2 tonnes were bound for Egypt"
    if following == "level" and joint in _TO:
        return joint, at + 2
    if following == "level" and items[index].kind == MONEY:
        return following, at + 1
    return "", at


def _joint_of_rate(items: Sequence[Item], index: int, at: int) -> tuple[str, int]:
    """Return the same of a rate, behind which item *at* stands."""
    if kind_at(items, at) == "basis" and role_at(items, at + 1) == "gain":
        at += 1  # "a 5 percent annual drop in exports"
    following = role_at(items, at)
    if following == "in" and _is_gain_of(items, index):
        return "in", at + 1  # "a growth of 5 percent in exports"
    if following == "in" and _is_measure(items, at + 1):
        return "in", at + 1  # "fell 5 percent in volume"
    if following == "gain":
        of = kind_at(items, at + 1) in {"in", "of", "for"}
        total = items[at + 1] if at + 1 < len(items) else None
        told = isinstance(total, Phrase) and (total.total or total.is_measure)
        if of or told:
            # "A 5 percent rise in exports", "in total trade", "in May exports".
            return "in", skip(items, at + 1 + of, {"period"})
    if following in {"more", "less"} and _is_measure(items, at + 2):
        return "in", at + 2  # "5 percent higher in volume"
    if following in {"more", "less"}:
        return "more", at + 1  # "bought 5 percent more rice"
    # "Exports fell 5 percent to Japan".
    return (following, at + 1) if following in WITH else ("", at)


def _is_measure(items: Sequence[Item], at: int) -> bool:
    phrase = items[at] if at < len(items) else None
    return isinstance(phrase, Phrase) and phrase.is_measure


def _is_gain_of(items: Sequence[Item], index: int) -> bool:
    """Tell whether a gain of that much is told, in something that is traded."""
    phrase = items[index + 2] if index + 2 < len(items) else None
    named = isinstance(phrase, Phrase) and (phrase.has_flow or "measure" in phrase.dims)
    gained = role_at(items, index - 2) == "gain"
    return named and gained and role_at(items, index - 1) == "of"


def _are_done(items: Sequence[Item], at: int) -> bool:
    """Tell whether what happened to an amount stands at *at* ("were exported")."""
    verb = (
        items[at + 1] if kind_at(items, at) == "level" and at + 1 < len(items) else None
    )
    return isinstance(verb, Phrase) and is_deed(verb)


def _is_deal(items: Sequence[Item], at: int) -> bool:
    """Tell whether what a sum was paid, or earned, for stands right at *at*.

    "Spent 5 billion yuan buying tea from Peru".
    """
    deal = items[at] if at < len(items) else None
    if not isinstance(deal, Phrase) or not deal.deed or deal.dims.keys() == {"flow"}:
        return False
    return deal.first == items[at - 1].last


def is_deed(phrase: Phrase) -> bool:
    """Tell whether a phrase is no more than a verb of trade."""
    return bool(phrase.deed) and phrase.dims.keys() == {"flow"} and not phrase.back
