"""Clause partners: the partner that the clause before is on.

"Peru ranked first, and bought 5 tonnes": what follows is told of that one.
"""

from collections.abc import Sequence
from typing import Final

from tradefacts.claiming.items import Item, Phrase, kind_at, role_at
from tradefacts.claiming.subjects.codes import PARTIES

#: What a phrase that heads its clause may stand behind.
_HEADS: Final = frozenset({"", ",", ";", "and", "break", "period"})
#: What a relative clause stands behind, with its comma and "which", in items.
_ASIDE: Final = 3


def partner_before(items: Sequence[Item], index: int) -> str:
    """Return the last place before that heads its clause, if it is a partner, or "".

    Or one of which a relative clause tells ("Peru, whose purchases rose").
    """
    of_owner = kind_at(items, index - 1) == "which"
    for at in range(index - 1, -1, -1):
        item = items[at]
        if not isinstance(item, Phrase) or item.dims.keys().isdisjoint(PARTIES):
            continue
        if item.owns and kind_at(items, at + 1) == "superlative":
            continue  # "Peru, China's top supplier, shipped"
        if of_owner and item.dims.get("flow") == "exports" and at == index - _ASIDE:
            return item.dims.get("partner", "")  # "exports to Peru, which buys 5"
        alone = item.dims.keys() == {"partner"} and not item.members
        heads = of_owner or role_at(items, at - 1) in _HEADS
        if heads or (alone and _are_customers(items, at)):
            return item.dims["partner"] if alone else ""
    return ""


def _are_customers(items: Sequence[Item], index: int) -> bool:
    """Tell whether those who buy are in the place ("Customers in Peru, who bought")."""
    people = items[index - 2] if index > 1 else None
    counted = isinstance(people, Phrase) and people.counted is not None
    placed = role_at(items, index - 1) in {"in", "from"}
    return placed and counted and role_at(items, index - 3) in _HEADS
