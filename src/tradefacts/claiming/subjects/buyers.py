"""Buyers: who buys of what is exported is whom it goes to.

"Exports rose; Japan bought 5 tonnes" tells no imports of Japan, but the trade with it.
"""

from collections.abc import Sequence
from typing import Final

from tradefacts.claiming.items import CLAUSE_PARTS, Item, Phrase, kind_at
from tradefacts.claiming.subjects.clause_partners import partner_before
from tradefacts.claiming.subjects.places import HOME, is_chinese
from tradefacts.claiming.subjects.registers import Registers
from tradefacts.claiming.subjects.terms import BOUGHT
from tradefacts.claiming.subjects.traders import told_flow

#: Verbs of those who buy.
BUYING: Final = frozenset({BOUGHT, "imports"})
#: How far behind a verb of buying "from" may stand, in items.
_TO_REACH: Final = 7
#: How far behind it its goods may stand.
_GOODS: Final = 5


def settle_goods_of_china(phrase: Phrase) -> None:
    """Take "the country" that bought goods of China for another."""
    owned = phrase.owns or ("country", "") not in phrase.back
    if not owned and phrase.deed in BUYING and phrase.dims.get("reporter") == HOME:
        phrase.dims["partner"] = phrase.dims.pop("reporter")
        phrase.filled = "partner"


def settle_purchase(
    items: Sequence[Item], index: int, phrase: Phrase, registers: Registers
) -> None:
    """Take whoever buys of what is exported for whom it goes to.

    So in "exports rose; Japan bought 5 tonnes", "Japan was the top buyer, importing 5".
    """
    if phrase.members or phrase.dims.get("flow") != "imports":
        return
    pointed = kind_at(items, index - 1) == "pronoun"
    if registers.named and pointed:
        if any(map(_is_its, items[index:])):
            phrase.dims["flow"] = "exports"  # to whom it was named, and carries over
        else:  # "Peru is the top buyer. It imported 5 tonnes"
            phrase.dims.setdefault("reporter", registers.named)
        return
    buyer = phrase.dims.get("reporter", "")
    sold = _flow_before(items, index, buyer)
    told = sold or told_flow(buyer, registers)
    goods = _goods_before(items, index) if sold else ""
    if goods:
        phrase.dims.setdefault("product", goods)
    from_there = any(what == "there" for what, _ in phrase.back)
    if not buyer and told != "imports" and not from_there:
        if partner_before(items, index) and phrase.dims.keys() <= {"flow", "product"}:
            phrase.dims["flow"] = "exports"
    elif phrase.deed == BOUGHT and (
        (buyer and told == "exports") or _buys_at_home(items, index, told, registers)
    ):
        phrase.dims["flow"] = "exports"
        phrase.dims.setdefault("partner", phrase.dims.pop("reporter"))
        phrase.filled = "partner"


def _buys_at_home(
    items: Sequence[Item], index: int, told: str, registers: Registers
) -> bool:
    """Tell whether one buys of a country that the text is on ("China bought 5 tonnes").

    Behind what that imports, or before "from", it may be of another.
    """
    phrase, home = items[index], registers.home or HOME
    buyer = phrase.dims.get("reporter", "") if isinstance(phrase, Phrase) else ""
    if not buyer or is_chinese(home) or buyer[:2] == home[:2]:
        return False
    if told == "imports" and not _are_of(items[index + 1 : index + _GOODS], home):
        return False
    kinds = [item.kind for item in items[index + 1 : index + _TO_REACH]]
    ends = (at for at, kind in enumerate(kinds) if kind in CLAUSE_PARTS)
    return "from" not in kinds[: next(ends, len(kinds))]


def _are_of(items: Sequence[Item], home: str) -> bool:
    """Tell whether goods of *home* are among the items ("of Brazilian soybeans")."""
    goods = (item.dims for item in items if isinstance(item, Phrase))
    return any(d.get("partner") == home and "product" in d for d in goods)


def _flow_before(items: Sequence[Item], index: int, buyer: str) -> str:
    """Return the flow that a seller has in the clause before, "" without one.

    So in "Peru shipped 5 tonnes; China bought 3 tonnes and Japan 2 tonnes".
    """
    if not buyer:
        return ""
    for item in reversed(items[:index]):
        if isinstance(item, Phrase) and item.has_flow:
            seller = item.dims.get("reporter") or buyer
            told = seller[:2] != buyer[:2] and item.deed == "exports"
            return item.dims["flow"] if told else ""
    return ""


def _goods_before(items: Sequence[Item], index: int) -> str:
    """Return the goods that the clause before item *index* is on, "" without any."""
    phrases = (item for item in reversed(items[:index]) if isinstance(item, Phrase))
    named = (phrase.dims["product"] for phrase in phrases if "product" in phrase.dims)
    return next(named, "")


def _is_its(item: Item) -> bool:
    """Tell whether goods are those of the home ("they imported its tea").

    So is "Chinese tea".
    """
    if not isinstance(item, Phrase):
        return False
    made = item.dims.keys() == {"reporter", "product"}
    return bool(item.back) or (made and is_chinese(item.dims["reporter"]))
