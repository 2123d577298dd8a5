"""Traffic: what ports and borders see pass, in tonnes or by what carries it."""

from collections.abc import Sequence
from typing import Final

import attrs

from tradefacts.claiming.items import (
    CLAUSE_PARTS,
    VALUED,
    Item,
    Phrase,
    kind_at,
    stated_of,
)
from tradefacts.claiming.subjects.registers import Registers
from tradefacts.reading.mentions import AMOUNT, COUNT, Mention
from tradefacts.reading.reader import Sentence
from tradefacts.reading.wordsets import WordSets

#: How many words of an amount of cargo may stand before that noun.
_CARGO_REACH: Final = 3
#: How far before what a line carries its verb may stand, in tokens.
_VERB_REACH: Final = 4
#: How far behind what carries goods the verb may stand by which it passes, in tokens.
_PASSING_REACH: Final = 4
#: What carries goods, where the goods that it might be have another name.
_CARRIERS: Final = {"automobiles": "vehicles"}


def weigh_cargo(
    items: Sequence[Item], sentence: Sentence, registers: Registers, words: WordSets
) -> list[Item]:
    """Return *items* with a measure for what a port has moved ("5 tonnes of cargo").

    Of tonnes of anything else only a flow tells that they are trade. "It moved" tells
    of a place that was named before.
    """
    if AMOUNT not in sentence.kinds:
        return list(items)
    said = sentence.tokens.lower[sentence.first : sentence.last]
    local = "/" in (registers.current.dims.get("reporter") or "")
    placed = (local and "pronoun" in sentence.kinds) or not words.sites.isdisjoint(said)
    hauled = not (words.lines.isdisjoint(said) or words.hauling.isdisjoint(said))
    if not hauled and (not placed or words.cargoes.isdisjoint(said)):
        return list(items)
    weighed: list[Item] = []
    told = parted = False
    for index, item in enumerate(items):
        parted = told and (parted or item.kind == "among")
        part = parted and item.kind == AMOUNT
        cargo = part or _is_of_cargo(items, index, sentence, words)
        weighed.append(_as_volume(item) if cargo else item)
        told = told or cargo
    return weighed


def _is_of_cargo(
    items: Sequence[Item], index: int, sentence: Sentence, words: WordSets
) -> bool:
    """Tell whether an amount is one of cargo ("5 tonnes of seaborne cargo").

    So it is where it says how much that of a port was ("the port's cargo was"), or what
    a line carries ("the railway moved 5 tonnes of tin").
    """
    stated = stated_of(items[index]) if items[index].kind == AMOUNT else None
    if stated is None or stated.measure:
        return False
    lower = sentence.tokens.lower
    before = lower[
        max(sentence.first, items[index].first - _VERB_REACH) : items[index].first
    ]
    by_line = not words.lines.isdisjoint(lower[sentence.first : items[index].first])
    if by_line and not words.hauling.isdisjoint(before):
        return True
    if kind_at(items, index + 1) == "of":
        behind = items[index + 1].last
        return not words.cargoes.isdisjoint(lower[behind : behind + _CARGO_REACH])
    ends = VALUED | CLAUSE_PARTS
    start = next((k for k in range(index - 1, -1, -1) if items[k].kind in ends), -1)
    clause = items[start + 1 : index]
    if any(isinstance(item, Phrase) and item.has_flow for item in clause):
        return False
    first = items[start].last if start >= 0 else sentence.first
    said = lower[first : items[index].first]
    return not (words.cargoes.isdisjoint(said) or words.sites.isdisjoint(said))


def _as_volume(item: Item) -> Item:
    stated = stated_of(item)
    if stated is None or not isinstance(item, Mention):
        return item
    return attrs.evolve(item, value=attrs.evolve(stated, measure="volume"))


def count_carriers(items: Sequence[Item], sentence: Sentence, words: WordSets) -> None:
    """Let what carries goods be counted, and be no goods, where it passes a place.

    "900 trucks crossed the border"; where a flow is told they may be what is traded.
    """
    if COUNT not in sentence.kinds or "flow" in sentence.dimensions:
        return
    lower = sentence.tokens.lower
    for item in items:
        if not isinstance(item, Phrase) or item.dims.keys() != {"product"}:
            continue
        behind = lower[item.last : item.last + _PASSING_REACH]
        carries = lower[item.last - 1] in words.conveyances
        if carries and not words.passing.isdisjoint(behind):
            goods = item.dims.pop("product")
            item.counted = _CARRIERS.get(goods, goods)
