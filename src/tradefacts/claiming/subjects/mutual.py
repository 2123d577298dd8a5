"""Mutual trade: what a partner has of the trade that a text on China told of.

"Peru's share", "Peru's volumes" and "its imports" are of the trade with Peru.
"""

from collections.abc import Sequence

from tradefacts.claiming.items import Item, Phrase, kind_at, role_at
from tradefacts.claiming.subjects.clause_partners import partner_before
from tradefacts.claiming.subjects.codes import COUNTRY
from tradefacts.claiming.subjects.places import OWN_FLOWS, is_chinese
from tradefacts.claiming.subjects.registers import Registers


def settle_theirs(
    items: Sequence[Item], index: int, phrase: Phrase, registers: Registers
) -> None:
    """Take the imports of a partner, in a text on exports, for what goes there.

    "Exports rose. Peru was the top market, with imports up 5 percent", "its imports".
    """
    theirs = kind_at(items, index - 1) == "with" or ("its", "") in phrase.back
    if phrase.dims != {"flow": "imports"} or not theirs:
        return
    if registers.current.dims.get("flow") == "exports" and partner_before(items, index):
        phrase.dims["flow"], phrase.back = "exports", []


def settle_mutual(
    items: Sequence[Item], index: int, phrase: Phrase, registers: Registers
) -> None:
    """Take trade with a place of China for its own with who the clause is on.

    "Peru ranked first in trade with Hunan", "Peru's share", "Peru's volumes".
    """
    if _has_share(items, index, phrase) or _has_volume(phrase, registers):
        phrase.dims["partner"] = phrase.dims.pop("reporter")
        phrase.filled = "partner"
        return
    if _has_share_there(items, index, phrase, registers):
        phrase.dims, phrase.back = {"partner": registers.current.dims["partner"]}, []
        return
    home = phrase.dims.get("partner", "")
    if phrase.dims.get("flow") != "trade" or "reporter" in phrase.dims:
        return
    partner = partner_before(items, index) if is_chinese(home) else ""
    if partner:
        phrase.dims |= {"reporter": home, "partner": partner}


def _has_share(items: Sequence[Item], index: int, phrase: Phrase) -> bool:
    """Tell whether a foreign place has a share of what was spoken of ("Peru's share").

    A whole that is named tells by itself whose trade it is.
    """
    if not phrase.owns or phrase.dims.keys() != {"reporter"}:
        return False
    foreign = not is_chinese(phrase.dims["reporter"])
    own = role_at(items, index + 1) == "share-noun"
    whole = items[index + 3] if index + 3 < len(items) else None
    # "Of the market", "in that": it is that which was spoken of. So is "the city's".
    joined = kind_at(items, index + 2) in {"of", "in"}
    named = isinstance(whole, Phrase) and bool(whole.dims) and not whole.back
    return foreign and own and not (joined and named)


def _has_share_there(
    items: Sequence[Item], index: int, phrase: Phrase, registers: Registers
) -> bool:
    """Tell whether "the country's share" is that of whom trade was told with."""
    partner = registers.current.dims.get("partner") or ""
    pointed = phrase.back == [("country", "")] and not phrase.dims
    own = role_at(items, index + 1) == "share-noun"
    whole = kind_at(items, index + 2) in {"of", "in"}
    return pointed and own and not whole and len(partner) == COUNTRY


def _has_volume(phrase: Phrase, registers: Registers) -> bool:
    """Tell whether a foreign place has volumes, which are of what is traded with it."""
    if (registers.current.dims.get("flow") or "") not in OWN_FLOWS:
        return False
    named = phrase.dims.keys() == {"reporter", "measure"} and not phrase.members
    weighed = named and phrase.dims["measure"] == "volume"
    return weighed and not is_chinese(phrase.dims["reporter"])
