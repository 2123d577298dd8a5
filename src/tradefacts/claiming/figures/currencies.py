"""Currencies: what a word for money means that several of them share ("元")."""

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

import attrs

from tradefacts.claiming.figures.ellipsis import noticed_currency
from tradefacts.claiming.items import (
    Item,
    Phrase,
    detail_of,
    kind_at,
    stated_of,
    term_in,
)
from tradefacts.claiming.subjects.registers import Registers
from tradefacts.reading.mentions import MONEY, QUANTITIES, Mention
from tradefacts.reading.reader import Paragraph, Sentence
from tradefacts.reading.wordsets import WordSets

#: The dollars of those whose texts may call them just so.
_DOLLARS: Final = {
    "AU": "AUD", "BN": "BND", "CA": "CAD", "FJ": "FJD", "HK": "HKD", "NZ": "NZD",
    "SG": "SGD", "TW": "TWD",
}  # fmt: skip
#: Those whose own offices count their trade in them, and just so.
_OWN_DOLLARS: Final = frozenset({"AU", "CA", "HK", "NZ", "SG"})
#: The likeliest dollar.
_DOLLAR: Final = "USD"
_STATES: Final = "US"
#: The likeliest of those that share it.
_SHARED: Final = "CNY"
#: Before "in dollars" they tell of all sums ("values are in dollars", "(in dollars)").
_TELLING: Final = frozenset({"level", "total", "("})
#: How many mentions behind a sum its bracket may have, with "下同" in it.
_BRACKET: Final = 5


def settle_money(
    items: Sequence[Item], sentence: Sentence, registers: Registers, words: WordSets
) -> list[Item]:
    """Return *items* with the currency of each sum whose word several share.

    A bracket behind it tells that ("4177亿元(港币,下同)") or words ahead of it
    ("以美元计价，出口3023亿元"), else the home of the text.
    """
    settled = list(items)
    if MONEY not in sentence.kinds:
        return settled
    dollar = registers.told_dollar or _DOLLARS.get(registers.home or "")
    if dollar is not None and not _is_of_states(sentence):
        settled = [
            item
            if _is_told_again(items, index) or _is_told_in(items, index + 2, dollar)
            else _in_dollars(item, dollar, registers)
            for index, item in enumerate(items)
        ]
    if not words.shared_money:
        return settled
    for index, item in enumerate(settled):
        if not (isinstance(item, Mention) and _is_shared(item, sentence, words)):
            continue
        told = _told_behind(sentence, item, registers) or _told_ahead(
            sentence, item, registers
        )
        stated, code = stated_of(item), told or registers.own_money
        if stated is not None and stated.unit and code:
            _, slash, per = stated.unit.partition("/")
            unit, guessed = f"{code}{slash}{per}", told is None and stated.unit != code
            stated = attrs.evolve(stated, unit=unit, guessed=guessed)
            settled[index] = attrs.evolve(item, value=stated)
    return settled


def notice_dollar(paragraphs: Sequence[Paragraph], registers: Registers) -> None:
    """Note the dollars that a passage says, wherever, that its sums are in.

    "All values are in New Zealand dollars."
    """
    if registers.told_dollar is not None:
        return
    told = (
        noticed_currency(sentence)
        for paragraph in paragraphs
        for sentence in paragraph.sentences
        if "currency" in sentence.kinds and _tells_all(sentence.mentions)
    )
    dollars = frozenset(_DOLLARS.values())
    registers.told_dollar = next((code for code in told if code in dollars), None)


def _is_of_states(sentence: Sentence) -> bool:
    """Tell whether a sentence is on the trade of the United States ("U.S. imports")."""
    if "place" not in sentence.dimensions:
        return False
    for mention, behind in pairwise(sentence.mentions):
        place = term_in(mention, "place")
        own = behind.kind == "possessive" or term_in(behind, "flow") is not None
        if own and place is not None and place.code == _STATES:
            return True
    return False


def _tells_all(mentions: Sequence[Mention]) -> bool:
    """Tell whether what a sentence names a currency for is all that it speaks of."""
    at = next(at for at, m in enumerate(mentions) if m.kind == "currency")
    behind = kind_at(mentions, at - 1) == "in"
    return behind and (at == 1 or kind_at(mentions, at - 2) in _TELLING)


def _is_told_again(items: Sequence[Item], at: int) -> bool:
    """Tell whether a bracket says the sum before it in another currency."""
    return kind_at(items, at - 1) == "(" and kind_at(items, at - 2) == MONEY


def _is_told_in(items: Sequence[Item], at: int, dollar: str) -> bool:
    """Tell whether a bracket says a sum again in *dollar* ("$3 (NZ$5)")."""
    stated = stated_of(items[at]) if at < len(items) else None
    bracketed = kind_at(items, at - 1) == "("
    return bracketed and stated is not None and stated.unit == dollar


def _in_dollars(item: Item, dollar: str, registers: Registers) -> Item:
    """Return a sum in "$" in the *dollar* of the home, where the text is in that.

    It has named it ("exports came to A$9 billion, those to Peru to $2 billion"), or
    cites the office of its own country, and no other dollar.
    """
    stated = stated_of(item) if item.kind == MONEY else None
    if stated is None or isinstance(item, Phrase):
        return item
    if stated.unit == dollar:
        registers.names_dollar = True
    elif stated.unit == _DOLLAR and not stated.guessed:
        registers.names_other_dollar = True
    elif stated.unit == _DOLLAR and _is_told(registers):
        return attrs.evolve(item, value=attrs.evolve(stated, unit=dollar))
    return item


def _is_told(registers: Registers) -> bool:
    """Tell whether the text has named its dollar, or an office that counts in it."""
    named = registers.names_dollar or registers.told_dollar is not None
    return named or _is_own(registers)


def _is_own(registers: Registers) -> bool:
    """Tell whether the office of the country that the text is on has been cited."""
    home = registers.home
    if home in _OWN_DOLLARS and registers.office == home:
        registers.cites_own = True
    return registers.cites_own and not registers.names_other_dollar


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


def _told_behind(sentence: Sentence, sum_: Mention, registers: Registers) -> str | None:
    """Return the currency in brackets behind a sum; keep one that holds on."""
    behind = [m for m in sentence.mentions if m.first >= sum_.last][:_BRACKET]
    if [m.kind for m in behind[:2]] != ["(", "currency"]:
        return None
    code = detail_of(behind[1])
    if any(m.kind == "notice" for m in behind[2:]):
        registers.own_money = code
    return code


def _told_ahead(sentence: Sentence, sum_: Mention, registers: Registers) -> str | None:
    """Return the currency that words ahead of a sum tell; keep it, as it holds on.

    Between those words and the sum is no other figure: "以美元计价，增长5%" is told of
    a rate.
    """
    for mention in reversed(sentence.mentions):
        if mention.last > sum_.first:
            continue
        if mention.kind in QUANTITIES or mention.kind in {"(", ")"}:
            return None
        if mention.kind == "denomination":
            registers.own_money = detail_of(mention)
            return registers.own_money
    return None
