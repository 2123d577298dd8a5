"""Traders: places of which the object of a verb tells that they trade themselves."""

from collections.abc import Sequence
from typing import Final

from tradefacts.claiming.items import (
    AMOUNTS,
    CLAUSE_ENDS,
    RATES,
    Item,
    Phrase,
    kind_at,
    role_at,
)
from tradefacts.claiming.subjects.codes import PARTIES
from tradefacts.claiming.subjects.places import HOME
from tradefacts.claiming.subjects.registers import Registers
from tradefacts.reading.mentions import MONEY
from tradefacts.reading.reader import Sentence
from tradefacts.reading.wordsets import WordSets

#: How far behind a verb of supplying "to China" may stand, in items.
_TO_REACH: Final = 7
#: What a phrase that heads its clause may stand behind.
_HEADS: Final = frozenset({"", ",", ";", "and", "break", "period"})
#: Where the verb of a sum stands behind a part of it ("5 percent of the 9 dollars of").
_OF_SUM: Final = 4
#: How far before whom they supply those may stand who do, in tokens.
_SUPPLIERS: Final = 6
#: How far before whom they supply the goods may stand, in items.
_SUPPLIED: Final = 4
#: The longest aside on who says so, in items.
_ASIDE: Final = 9
#: Which way goods go by what joins the other side to them.
_WAYS: Final = {"to": "exports", "from": "imports"}


def settle_trader(items: Sequence[Item], index: int, registers: Registers) -> None:
    """Let the place before the figure at *index* trade, if what follows tells it."""
    if items[index].kind in RATES:
        _settle_part(items, index)
        _settle_taker(items, index)
    elif items[index].kind in AMOUNTS:
        _settle_supplier(items, index, registers)


def settle_buyer(items: Sequence[Item], sentence: Sentence, words: WordSets) -> None:
    """Let figures of those who supply a country be of what that imports.

    "The other suppliers of tin to Peru are Chile (5 tonnes) and Laos (4 tonnes)".
    """
    lower = sentence.tokens.lower
    plurals = {noun + end for noun in words.suppliers for end in words.plural_endings}
    suppliers = words.suppliers | plurals
    for at, buyer in enumerate(items):
        if kind_at(items, at + 1) != "level" or not isinstance(buyer, Phrase):
            continue
        seller = items[at + 2] if at + 2 < len(items) else None
        placed = isinstance(seller, Phrase) and seller.dims.keys() == {"partner"}
        if buyer.dims.keys() - PARTIES or len(buyer.dims) != 1 or not placed:
            continue
        near = lower[max(sentence.first, buyer.first - _SUPPLIERS) : buyer.first]
        supplied = not suppliers.isdisjoint(near)
        if supplied and kind_at(items, at - 1) in {"of", "to"}:
            (place,) = buyer.dims.values()
            buyer.dims = {"reporter": place, "flow": "imports"}
            goods = [
                i for i in items[max(0, at - _SUPPLIED) : at] if isinstance(i, Phrase)
            ]
            for phrase in goods[-1:]:
                if phrase.dims.keys() == {"product"}:
                    buyer.dims |= phrase.dims


def told_flow(buyer: str, registers: Registers) -> str:
    """Return the flow that the text is on, "" where it is that of the *buyer*."""
    told = registers.current.dims
    if "flow" not in told:
        told = registers.topic or registers.lead
    seller = told.get("reporter") or registers.home or HOME
    return told.get("flow", "") if seller[:2] != buyer[:2] else ""


def _settle_part(items: Sequence[Item], index: int) -> None:
    """Let who trades a part of its goods have it as trade of its own.

    "Chile sends 90 percent of its cherries to China": those are its exports of them.
    """
    goods = items[index + 2] if index + 2 < len(items) else None
    owner = _owner_before(items, index)
    if kind_at(items, index + 1) != "of" or owner is None:
        return
    if not isinstance(goods, Phrase) or not goods.back:
        return
    if goods.members.keys() - {"product"} or (goods.members and not goods.has_flow):
        return
    flow, partner = _way_of(items, index + 2, goods)
    if not flow or not (goods.has_flow or "product" in goods.dims):
        return
    place = owner.dims.get("reporter") or owner.dims.get("partner", "")
    told = {"reporter": place} if place else {}
    told["flow"] = goods.dims.get("flow") or owner.dims.get("flow", flow)
    if "product" in goods.dims:
        told["product"] = goods.dims["product"]
    if partner and partner != place:
        told["partner"] = partner
    owner.dims = told


def _settle_taker(items: Sequence[Item], index: int) -> None:
    """Give who takes a part of a sum the trade that this was.

    "Peru took 5 percent of the 9 dollars of goods that Chile exported": the sum is
    that of the trade with all.
    """
    deed = items[index + _OF_SUM] if index + _OF_SUM < len(items) else None
    between = [kind_at(items, at) for at in range(index + 1, index + _OF_SUM)]
    if between != ["of", MONEY, "of"] or not isinstance(deed, Phrase):
        return
    taker = _owner_before(items, index - 1)
    if taker is None or role_at(items, index - 1) != "takes" or not deed.deed:
        return
    (place,) = (taker.dims[name] for name in PARTIES if name in taker.dims)
    if deed.dims.get("reporter", place) != place and "partner" not in deed.dims:
        taker.dims = {**deed.dims, "partner": place}
        deed.leaves = (*deed.leaves, "partner")


def _owner_before(items: Sequence[Item], index: int) -> Phrase | None:
    """Return the place right before item *index* that heads its clause, or None."""
    index = _before_aside(items, index)
    owner = items[index - 1] if index else None
    if not isinstance(owner, Phrase) or owner.members or owner.counted or owner.back:
        return None
    placed = len(owner.dims.keys() & PARTIES) == 1
    only = owner.dims.keys() <= PARTIES or owner.dims.keys() == {"reporter", "flow"}
    # "And buys 20 percent of its tin from Peru".
    goes_on = bool(owner.deed) and owner.dims.keys() == {"flow"}
    heads = role_at(items, index - 2) in _HEADS
    return owner if heads and ((placed and only) or goes_on) else None


def _before_aside(items: Sequence[Item], index: int) -> int:
    """Return where an aside on who says so begins, if one ends at *index*.

    "Peru, according to its finance minister, sends 40 percent of its tin to China".
    """
    if kind_at(items, index - 1) != ",":
        return index
    for at in range(index - 2, max(index - _ASIDE, 0), -1):
        if kind_at(items, at) in {"according", "say"}:
            return at - 1 if kind_at(items, at - 1) == "," else index
    return index


def _way_of(items: Sequence[Item], index: int, goods: Phrase) -> tuple[str, str]:
    """Return which way the *goods* at *index* go, and where to or from; "" if none."""
    if goods.has_flow or "partner" in goods.dims:
        flow = goods.dims.get("flow", "imports" if goods.inward else "")
        return flow, goods.dims.get("partner", "")
    other = items[index + 2] if index + 2 < len(items) else None
    way = _WAYS.get(kind_at(items, index + 1), "")
    if not way or not isinstance(other, Phrase) or not other.dims.keys() <= PARTIES:
        return "", ""
    return way, "" if other.members else next(iter(other.dims.values()), "")


def _settle_supplier(items: Sequence[Item], index: int, registers: Registers) -> None:
    """Take what a country supplies to another for its exports.

    So in "Peru supplied 5 tonnes to China", unless the text is on what China imports.
    """
    seller = items[index - 2] if index > 1 else None
    if kind_at(items, index - 1) != "share" or not isinstance(seller, Phrase):
        return
    behind = [item.kind for item in items[index + 1 : index + _TO_REACH]]
    other = behind.index("to") if "to" in behind else len(behind)
    if CLAUSE_ENDS & set(behind[:other]) or behind[other + 1 : other + 2] != ["phrase"]:
        return
    alone = seller.dims.keys() == {"partner"} and not seller.members
    code = seller.dims.get("partner", "")
    if alone and role_at(items, index - 3) in _HEADS and not told_flow(code, registers):
        seller.dims = {"reporter": code, "flow": "exports"}
