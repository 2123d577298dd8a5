"""Sellers: whose exports, or imports from whom, sales and shipments are.

"Russian coal sales to China" are exports, and in a text on what China imports "Peru
shipped 5 tonnes" is a part of that.
"""

from collections.abc import Sequence
from typing import Final

from tradefacts.claiming.items import (
    CLAUSE_PARTS,
    Item,
    Phrase,
    kind_at,
    role_at,
    stated_of,
)
from tradefacts.claiming.subjects.clause_partners import partner_before
from tradefacts.claiming.subjects.places import HOME, is_chinese
from tradefacts.claiming.subjects.registers import Registers
from tradefacts.reading.mentions import AMOUNT, MONEY
from tradefacts.reading.reader import Sentence
from tradefacts.reading.wordsets import load_word_sets

_YUAN: Final = "CNY"
#: Behind money they tell what was paid for: then it is no revenue.
_PAID_FOR: Final = frozenset({"of", "worth"})
#: How far behind a verb of selling "to China" may stand, in items.
_TO_REACH: Final = 7
_SIDES: Final = frozenset({"reporter", "partner"})


def settle_sales(
    items: Sequence[Item], index: int, phrase: Phrase, registers: Registers
) -> None:
    """Take sales to another place for exports ("Russian coal sales to China")."""
    if _are_abroad(items, index, registers):
        phrase.blocked, phrase.dims["flow"] = False, "exports"
        return
    to = index + 2 < len(items) and items[index + 1].kind == "to"
    buyer = items[index + 2] if to else None
    if not isinstance(buyer, Phrase) or buyer.dims.keys() - _SIDES or buyer.members:
        return
    home = registers.home or HOME
    seller = phrase.dims.get("partner") or phrase.dims.get("reporter")
    places = [buyer.dims[name] for name in _SIDES if name in buyer.dims]
    if len(places) != 1 or places[0] == (seller or home):
        return
    phrase.blocked = False
    phrase.dims["flow"] = "exports"
    phrase.dims.pop("partner", None)
    if seller is not None:
        phrase.dims["reporter"] = seller


def _are_abroad(items: Sequence[Item], index: int, registers: Registers) -> bool:
    """Tell whether sales are those abroad, where modifiers lead.

    They follow what was exported, or sold online across borders, and are paid for in
    other money ("出口童车5万辆，销售额200万美元").
    """
    paid = stated_of(items[index + 1]) if index + 1 < len(items) else None
    if paid is None or kind_at(items, index + 1) != MONEY or paid.unit == _YUAN:
        return False
    if not (registers.leads and is_chinese(registers.home or HOME)):
        return False
    before = (item for item in items[:index] if isinstance(item, Phrase))
    return any(p.dims.get("flow") == "exports" or "mode" in p.dims for p in before)


def settle_revenue(items: Sequence[Item], index: int, phrase: Phrase) -> None:
    """Take money that came in for what goods were sold for ("it took in 5 dollars")."""
    paid_for = role_at(items, index + 2) in _PAID_FOR
    if kind_at(items, index + 1) == MONEY and not paid_for:
        phrase.dims["flow"] = "exports"


def settle_shipment(
    items: Sequence[Item],
    index: int,
    phrase: Phrase,
    sentence: Sentence,
    registers: Registers,
) -> None:
    """Take what others ship to China, in a text on its imports, for those.

    So in "imports rose; Peru shipped 5 tonnes to China", or "Peru shipped 5 tonnes".
    """
    told = registers.current.dims.get("flow") or registers.topic.get("flow")
    seller = phrase.dims.get("reporter", "")
    if told != "imports" or is_chinese(seller) or "partner" in phrase.dims:
        return
    if phrase.counted:
        return  # "Peru's exporters shipped 5 tonnes to China", as they count it
    partner = seller or partner_before(items, index)
    if not partner:
        return
    if _goes_to_china(items, index) or _sends_amount(items, index, phrase, sentence):
        phrase.dims["flow"] = "imports"
        if seller or kind_at(items, index - 1) == "which":
            phrase.dims.pop("reporter", None)
            phrase.dims["partner"] = partner
            phrase.filled = "partner"


def _sends_amount(
    items: Sequence[Item], index: int, phrase: Phrase, sentence: Sentence
) -> bool:
    """Tell whether an amount is sent, and not said to where ("Peru sent 5 tonnes").

    What a country exports may go to anyone.
    """
    verb = sentence.tokens.lower[phrase.last - 1]
    if verb not in load_word_sets(sentence.language).sending:
        return False
    behind = [item.kind for item in items[index + 1 : index + _TO_REACH]]
    ends = (at for at, kind in enumerate(behind) if kind in CLAUSE_PARTS)
    return behind[:1] == [AMOUNT] and "to" not in behind[: next(ends, len(behind))]


def _goes_to_china(items: Sequence[Item], index: int) -> bool:
    """Tell whether "to China" stands behind the amount of the verb at *index*."""
    behind = items[index + 1 : index + _TO_REACH]
    for at, item in enumerate(behind, index + 1):
        if item.kind in {",", ";", "break"}:
            return False
        if isinstance(item, Phrase) and item.dims.get("reporter") == HOME:
            return kind_at(items, at - 1) == "to"
    return False


def settle_origin(phrase: Phrase, registers: Registers) -> None:
    """Take shipments from abroad for imports ("shipments from Peru fell")."""
    origin = phrase.dims.get("reporter") or ""
    home = registers.home or HOME
    if not origin or origin[:2] == home[:2] or "partner" in phrase.dims:
        return
    if phrase.filled == "reporter" and not is_chinese(origin):
        phrase.dims["partner"] = phrase.dims.pop("reporter")
        phrase.dims["flow"] = "imports"
        phrase.filled = "partner"
