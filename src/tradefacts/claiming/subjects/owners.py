"""Owners: whose flow it is, where a country stands right before with whom it trades.

So it does in languages whose modifiers go first: "日本对美出口" are exports of Japan.
"""

from collections.abc import Sequence
from itertools import pairwise

from tradefacts.claiming.items import Item, Phrase
from tradefacts.claiming.subjects.places import HOME

_SIDES = frozenset({"reporter", "partner"})


def give_owners(items: Sequence[Item]) -> list[Item]:
    """Return *items* with each such country as the reporter of the flow behind it."""
    kept: list[Item] = list(items)
    _give_dated(items)
    for at, (owner, joint) in enumerate(pairwise(items), 2):
        traded = _traded(joint, items[at] if at < len(items) else None)
        if traded is None or not _is_country(owner) or owner.last != joint.first:
            continue
        if isinstance(owner, Phrase) and "reporter" not in traded.dims:
            traded.dims["reporter"] = owner.dims["partner"]
            both = traded.dims["flow"] == "trade" and traded.dims["partner"] == HOME
            if both and not _tells_balance(items):
                # "东盟与中国贸易额" is that of both; a deficit is of the one named.
                traded.dims |= {"reporter": HOME, "partner": owner.dims["partner"]}
                traded.of_both = True
            kept.remove(owner)
    return kept


def _give_dated(items: Sequence[Item]) -> None:
    """Let a flow be that of the country before it and its period ("日本5月出口额").

    With whom that trades is another matter.
    """
    for owner, period, flow in zip(items, items[1:], items[2:], strict=False):
        near = owner.last == period.first and period.last == flow.first
        if period.kind != "period" or not near or not isinstance(flow, Phrase):
            continue
        if not isinstance(owner, Phrase) or owner.dims.keys() != {"reporter"}:
            continue
        if flow.has_flow and flow.dims.keys().isdisjoint(_SIDES):
            flow.dims["reporter"] = owner.dims["reporter"]


def _tells_balance(items: Sequence[Item]) -> bool:
    """Tell whether a surplus or a deficit is told ("韩国对华贸易首现赤字")."""
    phrases = (item for item in items if isinstance(item, Phrase))
    return any(phrase.dims.get("flow") == "balance" for phrase in phrases)


def _is_country(item: Item) -> bool:
    """Tell whether *item* names one country abroad, and nothing else."""
    alone = isinstance(item, Phrase) and item.dims.keys() == {"partner"}
    return alone and isinstance(item, Phrase) and not item.members


def _traded(joint: Item, phrase: Item | None) -> Phrase | None:
    """Return the *phrase* right behind *joint*, if it is a flow with a partner."""
    if joint.kind != "with" or not isinstance(phrase, Phrase) or not phrase.has_flow:
        return None
    return phrase if "partner" in phrase.dims and not phrase.members else None
