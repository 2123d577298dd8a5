"""The flow that what is counted belongs to: "900 importers", "exported to 90 lands".

A number tells none itself: its clause does, or its noun, or nothing.
"""

from collections.abc import Sequence
from typing import Final

from tradefacts.claiming.figures.bare import narrowed_noun
from tradefacts.claiming.figures.counted import FIRMS, Counted
from tradefacts.claiming.figures.known_numbers import PARCELS
from tradefacts.claiming.items import CLAUSE_ENDS, VALUED, Item, Phrase, kind_at, skip
from tradefacts.claiming.state import Outline, State
from tradefacts.claiming.subjects.registers import WAYS
from tradefacts.reading.mentions import MONEY

#: The measure of those with whom one trades.
PARTNERS: Final = "partners"
#: How far before places the verb of what went there may stand, in items.
_PER_CLAUSE: Final = 24
#: How far behind numbers of countries what they are to the trader may stand, in items.
_EPITHET_REACH: Final = 6
#: How far behind a number of firms its clause may reach, in items.
_CLAUSE_REACH: Final = 7


def count_flow(state: State, index: int, counted: Counted) -> str | None:
    """Return the flow that what is counted belongs to, or None where it has none."""
    outline, items = state.outline, state.outline.items
    clause = _flow_of_traders(outline, index, counted)
    clause = clause or _flow_of_clause(outline, index, counted)
    clause = (
        clause or _flow_behind(items, index) or _flow_of_deed(state, index, counted)
    )
    if clause is not None:
        return clause
    joint = kind_at(items, index - 1)
    before = items[index - 2] if index > 1 else None
    paired = isinstance(before, Phrase) and before.counted == counted.measure
    paired = paired and counted.measure == PARTNERS
    if paired and joint in {"for", "of", "with"}:
        # "A trading partner for 150 countries": what they share is trade.
        return "trade"
    if counted.measure == PARTNERS and _are_partners(outline, index):
        return "trade"
    sent = counted.measure == PARTNERS and joint == "to"
    last = before if sent else items[index - 1] if index else None
    which = counted.measure == FIRMS and _tells_which(outline, last)
    traded = isinstance(last, Phrase) and _is_traded(last, items[index - sent])
    if isinstance(last, Phrase) and (which or traded):
        return last.dims["flow"]  # "exported 900 containers", "exported to 90 lands"
    stated, dims = counted.subject.stated, counted.subject.dims
    # "外贸箱占七成，航线8条": of routes no flow is told.
    own = dims.get("measure") in {None, "trade-value", counted.measure}
    own = own or counted.noun is None
    if "flow" in stated and (joint in {"with", "for"} or ("measure" in stated and own)):
        return dims["flow"]
    return counted.flow


def _flow_of_clause(outline: Outline, index: int, counted: Counted) -> str | None:
    """Return the flow that firms are said to have ("900 firms engaged in trade")."""
    items = outline.items
    if counted.measure != FIRMS:
        return None
    if counted.noun is None:
        return _flow_before(outline, index)
    for at in range(index + 2, min(index + _CLAUSE_REACH, len(items))):
        phrase = items[at]
        if (
            isinstance(phrase, Phrase)
            and phrase.has_flow
            and phrase is not counted.noun
        ):
            noun = narrowed_noun(items, at, outline.sentence, outline.words)
            told = noun is counted.noun and not _is_business(outline, phrase)
            return phrase.dims["flow"] if told else None
    return None


def _is_business(outline: Outline, phrase: Phrase) -> bool:
    """Tell whether "the trade" only means a business ("900 firms are in the trade")."""
    alone = phrase.dims == {"flow": "trade"} and phrase.last - phrase.first == 1
    before = outline.sentence.tokens.word(phrase.first - 1)
    return alone and before in outline.words.definites


def _flow_behind(items: Sequence[Item], index: int) -> str | None:
    """Return the way that counted things go ("900 kinds of lamps are exported").

    What they are worth may be told between.
    """
    noun = isinstance(items[index + 1], Phrase) if index + 1 < len(items) else False
    at = index + 2
    if kind_at(items, at) == "level" and kind_at(items, at + 1) == MONEY:
        at += 2
    verb = items[at + 1] if at + 1 < len(items) else None
    passive = noun and kind_at(items, at) == "level"
    if not passive or not isinstance(verb, Phrase) or not verb.deed:
        return None
    flow = verb.dims.get("flow")
    return flow if flow in WAYS else None


def _flow_of_deed(state: State, index: int, counted: Counted) -> str | None:
    """Return the way in which goods went to, or came from, as many places.

    "They exported 900 pianos to 30 countries"; or parcels that were "for export".
    """
    items = state.outline.items
    if counted.measure == PARCELS:
        noun = index + 1 + (kind_at(items, index + 1) == "phrase")
        verb = skip(items, noun, {"level"})
        told = items[verb + 1] if verb + 1 < len(items) else None
        meant = kind_at(items, verb) == "for" and isinstance(told, Phrase)
        way = told.dims.get("flow") if isinstance(told, Phrase) and meant else None
        return way if way in WAYS else None
    way = {"to": "exports", "from": "imports"}.get(kind_at(items, index - 1))
    if counted.measure != PARTNERS or way is None:
        return None
    for at in range(index - 1, max(-1, index - _PER_CLAUSE), -1):
        item = items[at]
        if item.kind in CLAUSE_ENDS | {"and"}:
            break
        if isinstance(item, Phrase) and item.has_flow:
            return way if item.deed and item.dims["flow"] == way else None
    return None


def _flow_before(outline: Outline, index: int) -> str | None:
    """Return the same of firms before their number ("firms in trade numbered 900")."""
    for at in range(index - 1, max(-1, index - _CLAUSE_REACH), -1):
        phrase = outline.items[at]
        if isinstance(phrase, Phrase) and phrase.has_flow:
            noun = narrowed_noun(outline.items, at, outline.sentence, outline.words)
            told = phrase.counted == FIRMS or noun is not None
            return phrase.dims["flow"] if told else None
    return None


def _traders_behind(outline: Outline, index: int) -> Phrase | None:
    """Return what some of the counted are ("2,400 of which are exporters")."""
    verb = skip(outline.items, index + 1, {"among"})
    noun = outline.items[verb + 1] if verb + 1 < len(outline.items) else None
    told = index + 1 < verb and kind_at(outline.items, verb) == "level"
    return noun if told and isinstance(noun, Phrase) else None


def _flow_of_traders(outline: Outline, index: int, counted: Counted) -> str | None:
    """Return what those do who are counted by it ("260 wine importers"), or None."""
    noun, words = counted.noun or _traders_behind(outline, index), outline.words
    if noun is None or counted.measure != FIRMS:
        return None
    said = outline.sentence.tokens.lower[noun.first : noun.last]
    sells, buys = (not w.isdisjoint(said) for w in (words.exporters, words.importers))
    if sells == buys:
        return None
    return "exports" if sells else "imports"


def _are_partners(outline: Outline, index: int) -> bool:
    """Tell whether counted countries have a partner ("for 90 countries it is one").

    Where modifiers lead, trade that follows is with them ("与90个国家有贸易往来").
    """
    items = outline.items
    if index + 1 >= len(items) or not isinstance(items[index + 1], Phrase):
        return False
    for item in items[index + 2 : index + _EPITHET_REACH]:
        if item.kind in VALUED | CLAUSE_ENDS:
            return False
        if isinstance(item, Phrase):
            traded = outline.timing.leads and item.dims == {"flow": "trade"}
            return traded or item.counted == PARTNERS
        if item.kind == "," and outline.timing.leads:
            return False
    return False


def _tells_which(outline: Outline, phrase: Item | None) -> bool:
    """Tell whether a flow says which firms are counted ("有出口业务的近300家")."""
    if not isinstance(phrase, Phrase) or not phrase.has_flow:
        return False
    end = outline.sentence.tokens.word(phrase.last - 1)
    return end in outline.words.relative_ends


def _is_traded(phrase: Phrase, number: Item) -> bool:
    """Tell whether a flow of one direction stands right before the number."""
    return number.first - phrase.last <= 1 and phrase.dims.get("flow") in WAYS
