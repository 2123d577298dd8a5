"""Antecedents: what a flow takes from the words that its clause is on."""

from collections.abc import Sequence
from typing import Final

from tradefacts.claiming.items import (
    Item,
    Phrase,
    kind_at,
    role_at,
    skip_back,
)
from tradefacts.claiming.state import Outline
from tradefacts.claiming.subjects.codes import PARTIES
from tradefacts.claiming.subjects.registers import Registers
from tradefacts.claiming.subjects.subject import Subject
from tradefacts.reading.mentions import AMOUNT, COUNT, PERCENT

#: Measures of those who are traded with.
_TRADERS: Final = frozenset({"partners", "buyers", "suppliers"})
#: What goods cost.
_PAID: Final = frozenset({"average-price"})
#: Places that are counted rather than named.
_COUNTED_PLACES: Final = frozenset({"provincial-level-regions", "cities"})


def take_ranked(
    outline: Outline, index: int, phrase: Phrase, registers: Registers
) -> None:
    """Give a flow the partner of whose rank it tells.

    "Peru was the largest market for lamp exports, with shipments of 5 million", "the
    largest buyer of Kenyan exports with 5 million".
    """
    if "superlative" not in outline.kinds:
        return
    items = outline.items
    ranked = any(
        item.kind == "superlative" for item in items[max(0, index - 3) : index]
    )
    near = phrase.counted in _TRADERS and kind_at(items, index - 1) == "superlative"
    if not ranked or not (near or role_at(items, index - 1) in {"for", "of"}):
        return
    for subject in registers.written[:1]:
        if subject.stated == {"partner"} and phrase.has_flow:
            phrase.dims.setdefault("partner", subject.dims["partner"])


def take_several(items: Sequence[Item], index: int, phrase: Phrase) -> None:
    """Let a flow be that of as many places ("the exports of 18 provinces")."""
    counted = kind_at(items, index + 1) == "of" and kind_at(items, index + 2) == COUNT
    for place in items[index + 3 : index + 4] if counted else ():
        several = isinstance(place, Phrase) and place.counted in _COUNTED_PLACES
        if several and phrase.has_flow and "reporter" not in phrase.dims:
            phrase.back.append(("several", "of"))


def take_antecedent(
    outline: Outline, index: int, phrase: Phrase, registers: Registers
) -> None:
    """Give a flow the goods that its clause is on ("the tin that China imported").

    So do "cars and ships, whose combined exports" and "sold 5 tonnes of tin, of which
    exports to Peru".
    """
    items = outline.items
    _take_party(items, index, phrase, registers)
    _take_buyer(outline, index, phrase, registers)
    _take_price(outline, index, phrase, registers)
    _take_weighed(items, index, phrase, registers)
    _take_sum(outline, index, phrase, registers)
    before = items[index - 1] if index else None
    relative = outline.sentence.tokens.word(phrase.first - 1) in outline.words.relatives
    if kind_at(items, index - 1) == "which" and phrase.total:
        at = skip_back(items, index - 2, {","})
        before, relative = (items[at] if at >= 0 else None), True
        if isinstance(before, Phrase) and before.dims.get("product") in (
            before.members.get("product", ())
        ):
            return  # no code stands for all of the list
    part = kind_at(items, index - 1) == "among" and bool(registers.written)
    if (part or (isinstance(before, Phrase) and relative)) and phrase.has_flow:
        held = registers.current.dims
        for name in ("product", "measure"):
            if name in held:
                phrase.dims.setdefault(name, held[name])


def _take_party(
    items: Sequence[Item], index: int, phrase: Phrase, registers: Registers
) -> None:
    """Give a flow the place that a clause on it is of, or that buys it.

    "Behind Peru, trade with which rose", "Peru took Chinese exports of 5 million".
    """
    whose = phrase.undecided or phrase.dims.get("reporter")
    if not phrase.has_flow or ("partner" in phrase.dims and not phrase.undecided):
        return
    named: dict[str, str] = {}
    if kind_at(items, index - 1) == "," and kind_at(items, index + 2) == "which":
        before = items[index - 2]
        named = before.dims if isinstance(before, Phrase) else {}
    elif role_at(items, index - 1) == "takes" and whose:
        first = next(iter(registers.written), Subject())
        named = {k: v for k, v in first.dims.items() if k in first.stated}
    if len(named) != 1 or not named.keys() <= PARTIES or whose in named.values():
        return
    phrase.undecided = ""
    (phrase.dims["partner"],) = named.values()
    if whose:
        phrase.dims["reporter"] = whose


def _take_buyer(
    outline: Outline, index: int, phrase: Phrase, registers: Registers
) -> None:
    """Let goods be sold to whose imports the text is on ("Peru sold 5 tonnes")."""
    held = registers.current.dims
    sells = phrase.deed and phrase.dims.items() > {("flow", "exports")}
    if not sells or phrase.dims.keys() != {"reporter", "flow"}:
        return
    weighed = kind_at(outline.items, index + 1) == AMOUNT
    bought = held.get("flow") == "imports" and "product" in held
    if weighed and bought and not outline.tells_behind("to", index):
        buyer = held.get("reporter", "")
        if buyer and buyer != phrase.dims["reporter"]:
            phrase.dims["partner"] = buyer


def _take_sum(
    outline: Outline, index: int, phrase: Phrase, registers: Registers
) -> None:
    """Give goods the partner of the sum that they had a share of ("40 percent of it").

    "Hunan did business of 5 billion yuan with Peru; exports of cars made up half of
    that".
    """
    items, words = outline.items, outline.words
    kinds = [kind_at(items, at) for at in range(index + 1, index + 4)]
    if kinds != ["share", PERCENT, "among"] or not phrase.is_full:
        return
    last = outline.sentence.tokens.word(items[index + 3].last - 1)
    partner = registers.current.dims.get("partner")
    if partner and last in words.demonstratives | words.pronouns | words.sums:
        phrase.dims.setdefault("partner", partner)


def _take_weighed(
    items: Sequence[Item], index: int, phrase: Phrase, registers: Registers
) -> None:
    """Give who bought an amount the goods that were named last, or asked about.

    "Pork imports collapsed. China bought 5 tonnes": tonnes are of something.
    """
    figure = items[index + 1] if index + 1 < len(items) else None
    weighed = figure is not None and figure.kind == AMOUNT
    if not (phrase.deed and weighed) or "product" in phrase.dims:
        return
    goods = registers.asked or (registers.product if not registers.topic else "")
    if kind_at(items, index + 2) != "of" and goods:
        phrase.dims["product"] = goods


def _take_price(
    outline: Outline, index: int, phrase: Phrase, registers: Registers
) -> None:
    """Give goods behind "for" what is paid for them ("the price paid for tin")."""
    items, held = outline.items, registers.current.dims.get("measure")
    if kind_at(items, index - 1) != "for" or phrase.has_flow or held not in _PAID:
        return
    if "product" in phrase.dims:
        phrase.dims.setdefault("measure", held)
