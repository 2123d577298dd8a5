"""Epithets: ranks among all countries, which tell who is meant ("the world's top")."""

from collections.abc import Sequence
from typing import Final

from tradefacts.claiming.items import (
    CLAUSE_ENDS,
    VALUED,
    Item,
    Phrase,
    kind_at,
    skip_back,
)
from tradefacts.claiming.state import State
from tradefacts.claiming.subjects.codes import PARTIES
from tradefacts.claiming.subjects.places import HOME, OWN_FLOWS, is_chinese
from tradefacts.claiming.subjects.subject import Subject
from tradefacts.reading.mentions import Mention
from tradefacts.records import frozen

#: A noun that is a buyer where another country has it, and China alone.
_MARKET: Final = "market"
_CHINA: Final = ([("reporter", HOME)], [("partner", HOME)])
#: How far behind a rank what it is one in may stand, in items.
_BEHIND: Final = 4
#: Behind these an epithet names again who stands before them.
_APPOSED: Final = frozenset({",", "(", "\u2013"})


@frozen
class Epithet:
    """Whose rank in the world it is, and in what."""

    subject: Subject
    #: It only says again who is meant: it holds of no period.
    passing: bool


def find_epithet(
    state: State, index: int, mention: Mention, end: int
) -> Epithet | None:
    """Return whose rank in the world it is, or whose purchases from another country.

    The noun that is ranked ends before token *end*.
    """
    bought = _find_buyer(state, index, end) or _find_owned(state, index, end)
    if bought is not None:
        return Epithet(bought, passing=False)
    named = _find_named(state, index, end)
    if named is not None:
        return Epithet(named, passing=True)
    return _find_in_world(state, index, mention, end)


def _find_named(state: State, index: int, end: int) -> Subject | None:
    """Return the trade of who is named right behind a rank ("top exporter Peru").

    Who supplies, or buys, does so in the trade that the text is on.
    """
    outline, registers = state.outline, state.registers
    behind = outline.items[index + 1 : index + 3]
    who = next((item for item in behind if item.first <= end < item.last), None)
    if outline.timing.leads or not isinstance(who, Phrase) or len(who.dims) != 1:
        return None
    noun = outline.sentence.tokens.lower[end - 1]
    place, told = _place_at([who], 0), _told_by(state, noun)
    if place is None or not told or who.members:
        return None
    dims = {"reporter": place, **told}
    home = registers.current.dims.get("reporter") or registers.home or HOME
    if noun in outline.words.suppliers | outline.words.buyers and place != home:
        other = "imports" if told.get("flow") == "exports" else "exports"
        dims = {"reporter": home, "partner": place, "flow": other}
    goods = _goods(state, index, end)
    if goods is not None:
        dims["product"] = goods
    return Subject(dims, set(dims))


def _find_in_world(
    state: State, index: int, mention: Mention, end: int
) -> Epithet | None:
    """Return what a rank among all countries is of; None if it is no such rank.

    "China, the world's largest tin importer" is of its imports of tin from anywhere.
    """
    tokens, words = state.outline.sentence.tokens, state.outline.words
    items, told = state.outline.items, _told_by(state, tokens.lower[end - 1])
    owned = kind_at(items, index - 1) == "possessive"
    if not told or not owned or tokens.word(mention.first - 2) not in words.worlds:
        return None
    joint = skip_back(items, index - 1, {"possessive"})
    verb = tokens.word(mention.first - 4) in words.beings
    apposed = kind_at(items, joint) in _APPOSED
    place = _place_at(items, joint - 1) if apposed else _place_of(state)
    dims = {"reporter": place or state.registers.home or HOME, **told}
    goods = _goods(state, index, end)
    if goods is not None:
        dims["product"] = goods
    return Epithet(Subject(dims, set(dims)), passing=not verb)


def _find_buyer(state: State, index: int, end: int) -> Subject | None:
    """Return the trade of who is the largest buyer from elsewhere, or None.

    "China is the biggest buyer of Peruvian tin", said of the clause's own subject. It
    is the exports of Peru where the text is on its trade, or where a market is meant.
    """
    words, written = state.outline.words, state.registers.written
    noun = state.outline.sentence.tokens.lower[end - 1]
    market = noun == _MARKET or noun in words.buyers - words.customers
    if not (market or noun in words.importers | words.buyers) or not written:
        return None
    if state.outline.sentence.tokens.word(end) not in words.rank_breaks:
        return None  # "the largest African buyer"
    named = _dims_behind(state, index, end)
    told = state.registers.current
    alone, seller = told.stated & PARTIES, named.get("partner")
    if seller is None or alone not in ({"reporter"}, {"partner"}):
        return None
    buyer = told.dims.get("partner" if "partner" in alone else "reporter")
    if not buyer or buyer == seller:
        return None
    dims = {"reporter": buyer, "partner": seller, "flow": "imports"}
    if market or state.registers.home == seller:
        dims = {"reporter": seller, "partner": buyer, "flow": "exports"}
    goods = named.get("product")
    return Subject({**dims, "product": goods} if goods else dims, set(dims))


def _find_owned(state: State, index: int, end: int) -> Subject | None:
    """Return the trade of who has China for its largest partner, or None.

    "China is Peru's top market" is said of the exports of Peru to China.
    """
    items, first = state.outline.items, state.outline.items[index].first
    owner = items[index - 1] if index else None
    if not isinstance(owner, Phrase) or not owner.owns or owner.last != first:
        return None
    code = owner.dims.get("reporter", HOME)
    if owner.dims.keys() != {"reporter"} or is_chinese(code):
        return None
    flow = _partner_flow(state, index, end)
    if flow is None or not _is_china_before(items, index - 1):
        return None
    dims = {"reporter": code, "partner": HOME, "flow": flow}
    goods = _dims_behind(state, index, end).get("product")
    return Subject({**dims, "product": goods} if goods else dims, set(dims))


def _partner_flow(state: State, index: int, end: int) -> str | None:
    """Return the flow that a ranked partner is one in, None where it is no partner."""
    words, lower = state.outline.words, state.outline.sentence.tokens.lower
    told, noun = _dims_behind(state, index, end).get("flow"), lower[end - 1]
    if told is not None:
        return told if told in OWN_FLOWS else None
    if not words.trading.isdisjoint(lower[state.outline.items[index].first : end]):
        return "trade"
    if noun in words.suppliers:
        return "imports"
    return "exports" if noun in words.buyers or noun == _MARKET else None


def _is_china_before(items: Sequence[Item], index: int) -> bool:
    """Tell whether China alone is the subject of the clause before item *index*."""
    for at in range(index - 1, -1, -1):
        item = items[at]
        if isinstance(item, Phrase):
            return list(item.dims.items()) in _CHINA and not item.owns
        if item.kind in VALUED or item.kind in CLAUSE_ENDS:
            return False
    return False


def _dims_behind(state: State, index: int, end: int) -> dict[str, str]:
    """Return what the phrases right behind a rank name, with what it is one in."""
    behind = state.outline.items[index + 1 : index + _BEHIND]
    near = [i for i in behind if isinstance(i, Phrase) and i.first <= end + 1]
    return {name: code for phrase in near for name, code in phrase.dims.items()}


def _told_by(state: State, noun: str) -> dict[str, str]:
    """Return in what the world's largest *noun* is the largest; empty if unknown."""
    words = state.outline.words
    if noun in words.exporters | words.suppliers:
        return {"flow": "exports"}
    if noun in words.importers | words.buyers:
        return {"flow": "imports"}
    measures = {"production": words.producers, "consumption": words.consumers}
    made = next((name for name, nouns in measures.items() if noun in nouns), None)
    return {"measure": made} if made else {}


def _place_at(items: Sequence[Item], index: int) -> str | None:
    """Return the last place that the phrase at *index* names."""
    phrase = items[index] if index >= 0 else None
    if not isinstance(phrase, Phrase):
        return None
    return phrase.dims.get("partner") or phrase.dims.get("reporter")


def _place_of(state: State) -> str | None:
    """Return the place that the sentence is on so far."""
    current = state.registers.current
    alone = current.stated == {"partner"}
    return current.dims.get("partner" if alone else "reporter")


def _goods(state: State, index: int, end: int) -> str | None:
    """Return the goods that the rank is in, else those that the text is on."""
    items = state.outline.items
    behind = items[index + 1 : index + 3]
    for item in behind:
        if isinstance(item, Phrase) and item.first <= end + 1:
            goods = item.dims.get("product")
            if goods is not None and not item.hypernym:
                return goods
    return state.registers.current.dims.get("product")
