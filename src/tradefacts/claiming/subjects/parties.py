"""Parties: who trades with whom in a sentence, as the home of the text sees it.

What one country buys another sells: a text tells both as the trade of its home. Each
phrase goes to what settles its kind: a verb, sales, shipments, mutual trade.
"""

from collections.abc import Sequence
from typing import Final

from tradefacts.claiming.items import Item, Phrase, kind_at, skip_back
from tradefacts.claiming.subjects.buyers import (
    BUYING,
    settle_goods_of_china,
    settle_purchase,
)
from tradefacts.claiming.subjects.china_abroad import settle_china
from tradefacts.claiming.subjects.mutual import settle_mutual, settle_theirs
from tradefacts.claiming.subjects.places import HOME, is_chinese
from tradefacts.claiming.subjects.registers import Registers
from tradefacts.claiming.subjects.sellers import (
    settle_origin,
    settle_revenue,
    settle_sales,
    settle_shipment,
)
from tradefacts.claiming.subjects.terms import TAKEN_IN
from tradefacts.claiming.subjects.traders import settle_buyer, settle_trader
from tradefacts.reading.mentions import AMOUNT, COUNT
from tradefacts.reading.reader import Sentence
from tradefacts.reading.wordsets import load_word_sets

#: The longest question that only names a place, in items.
_QUESTION: Final = 2


def settle_parties(
    items: Sequence[Item], sentence: Sentence, registers: Registers
) -> None:
    """Let the phrases of a sentence tell the trade of the home of its text."""
    abroad = not is_chinese(registers.home or HOME)
    if abroad and _turns_to(items, sentence):
        return  # "And China?"
    words = load_word_sets(sentence.language)
    for index, item in enumerate(items):
        if not isinstance(item, Phrase):
            settle_trader(items, index, registers)
            continue
        if sentence.tokens.word(item.last) in words.there:
            _settle_there(items, index, item, registers)
        _settle_phrase(items, index, item, sentence, registers)
    if "place" in sentence.dimensions and not words.modifiers_first:
        settle_buyer(items, sentence, words)


def _turns_to(items: Sequence[Item], sentence: Sentence) -> bool:
    """Tell whether a question only names what the text turns to."""
    named = [item for item in items if isinstance(item, Phrase)]
    asked = sentence.tokens.lower[sentence.last - 1] == "?"
    return asked and len(named) == 1 and len(items) <= _QUESTION


def _settle_phrase(
    items: Sequence[Item],
    index: int,
    item: Phrase,
    sentence: Sentence,
    registers: Registers,
) -> None:
    """Let one phrase tell the trade of the home of its text."""
    if registers.leads and item.dims.get("flow") == "exports":
        _settle_ranked(items, index, item, registers)
    if item.sold and item.blocked:
        settle_sales(items, index, item, registers)
    elif item.deed:
        _settle_deed(items, index, item, sentence, registers)
    elif item.either_way:
        settle_origin(item, registers)
    elif not is_chinese(registers.home or HOME):
        settle_china(item, sentence, registers.country)
    else:
        settle_theirs(items, index, item, registers)
        settle_mutual(items, index, item, registers)


def _settle_deed(
    items: Sequence[Item],
    index: int,
    phrase: Phrase,
    sentence: Sentence,
    registers: Registers,
) -> None:
    """Let a verb of trade tell the trade of the home of the text."""
    settle_goods_of_china(phrase)
    if phrase.deed == TAKEN_IN:
        settle_revenue(items, index, phrase)
        if kind_at(items, index + 1) in {AMOUNT, COUNT}:
            settle_purchase(items, index, phrase, registers)
    elif phrase.deed in BUYING:
        settle_purchase(items, index, phrase, registers)
    elif phrase.either_way:
        settle_origin(phrase, registers)
    elif phrase.deed == "exports" and is_chinese(registers.home or HOME):
        settle_shipment(items, index, phrase, sentence, registers)


def _settle_there(
    items: Sequence[Item], index: int, phrase: Phrase, registers: Registers
) -> None:
    """Let exports, or sales, "there" go to the place that was named last."""
    if not (phrase.sold or phrase.dims.get("flow") == "exports") or phrase.members:
        return
    own = phrase.dims.get("reporter") or (phrase.dims.get("partner", ""))
    named = (i.dims for i in reversed(items[:index]) if isinstance(i, Phrase))
    codes = (d.get("partner") or d.get("reporter", "") for d in named)
    other = next((c for c in codes if c and c != own), registers.partner or "")
    if not other or ("partner" in phrase.dims and not phrase.sold):
        return
    phrase.dims |= {"flow": "exports", "partner": other}
    phrase.blocked = False
    if own:
        phrase.dims["reporter"] = own


def _settle_ranked(
    items: Sequence[Item], index: int, phrase: Phrase, registers: Registers
) -> None:
    """Take exports to one for those of who was just ranked.

    "智利名列第三，对秘鲁出口5亿元", "名列第二的是智利，对秘鲁出口". Where that one was
    spoken of, the rank is one in what it imports.
    """
    named = phrase.dims.keys() - {"measure"}
    if named != {"partner", "flow"} or phrase.members:
        return
    at = skip_back(items, index - 1, {"with", "period"})
    told = items[max(0, at - 2) : at] if kind_at(items, at) == "," else ()
    ranked = [item for item in told if isinstance(item, Phrase)]
    if len(ranked) != 1 or all(item.kind != "superlative" for item in told):
        return
    holder = ranked[0].dims.get("partner")
    alone = ranked[0].dims.keys() == {"partner"} and not ranked[0].members
    buyer = phrase.dims["partner"]
    spoken = buyer in {registers.partner, *registers.current.dims.values()}
    if not alone or not holder or holder == buyer or not spoken:
        return  # "出口市场中，智利居首，对秘鲁出口": of the home
    phrase.dims["reporter"] = holder
    ranked[0].dims = {"reporter": buyer, "partner": holder, "flow": "imports"}
