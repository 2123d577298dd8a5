"""Currencies: what a word for money means that several of them share ("元")."""

from collections.abc import Sequence
from typing import Final

import attrs

from tradefacts.claiming.items import Item, detail_of, kind_at, stated_of
from tradefacts.claiming.subjects.registers import Registers
from tradefacts.reading.mentions import MONEY, Mention
from tradefacts.reading.reader import Sentence
from tradefacts.reading.wordsets import WordSets

#: Whose money is called as that of the mainland is, in a text on their own trade.
OWN_MONEY: Final = {"HK": "HKD", "MO": "MOP", "TW": "TWD"}
#: The likeliest of those that share it.
_SHARED: Final = "CNY"
#: How far behind a currency in brackets "(…, 下同)" may say that it holds on.
_HOLDS: Final = 3


def settle_money(
    items: Sequence[Item], sentence: Sentence, registers: Registers, words: WordSets
) -> list[Item]:
    """Return *items* with the currency of each sum whose word several share.

    A bracket behind it tells that ("4177亿元(港币,下同)"), else the home of the text.
    """
    settled = list(items)
    if MONEY not in sentence.kinds or not words.shared_money:
        return settled
    for index, item in enumerate(items):
        if not (isinstance(item, Mention) and _is_shared(item, sentence, words)):
            continue
        told = _told_behind(items, index, registers)
        stated, code = stated_of(item), told or registers.own_money
        if stated is not None and stated.unit and code:
            _, slash, per = stated.unit.partition("/")
            unit, guessed = f"{code}{slash}{per}", told is None and stated.unit != code
            stated = attrs.evolve(stated, unit=unit, guessed=guessed)
            settled[index] = attrs.evolve(item, value=stated)
    return settled


def _is_shared(item: Mention, sentence: Sentence, words: WordSets) -> bool:
    """Tell whether *item* is a sum that only a shared word gives its currency."""
    stated = stated_of(item)
    if item.kind != MONEY or not (stated and stated.unit) or stated.unit[:3] != _SHARED:
        return False
    first, last = sentence.tokens.word(item.first), sentence.tokens.word(item.last - 1)
    named = first in words.named_money or (
        sentence.tokens.word(item.last - 2) in words.named_money
    )
    return last in words.shared_money and not named


def _told_behind(items: Sequence[Item], index: int, registers: Registers) -> str | None:
    """Return the currency in brackets behind a sum; keep one that holds on."""
    if [kind_at(items, index + k) for k in (1, 2)] != ["(", "currency"]:
        return None
    code = detail_of(items[index + 2])
    behind = (kind_at(items, index + 2 + k) for k in range(1, _HOLDS))
    if "notice" in behind:
        registers.own_money = code
    return code
