"""Epithets: ranks among all countries, which tell who is meant ("the world's top")."""

from collections.abc import Sequence
from typing import Final

import attrs

from tradefacts.claiming.items import Item, Phrase, kind_at, skip_back
from tradefacts.claiming.state import State
from tradefacts.claiming.subjects.places import HOME
from tradefacts.claiming.subjects.subject import Subject
from tradefacts.reading.mentions import Mention

#: Behind these an epithet names again who stands before them.
_APPOSED: Final = frozenset({",", "(", "\u2013"})


@attrs.frozen
class Epithet:
    """Whose rank in the world it is, and in what."""

    subject: Subject
    #: It only says again who is meant: it holds of no period.
    passing: bool


def find_epithet(
    state: State, index: int, mention: Mention, end: int
) -> Epithet | None:
    """Return what a rank among all countries is of; None if it is no such rank.

    "China, the world's largest tin importer" is of its imports of tin from anywhere.
    The noun that is ranked ends before token *end*.
    """
    tokens, words = state.outline.sentence.tokens, state.outline.words
    items, flow = state.outline.items, _flow_of(state, tokens.lower[end - 1])
    owned = kind_at(items, index - 1) == "possessive"
    if flow is None or not owned or tokens.word(mention.first - 2) not in words.worlds:
        return None
    joint = skip_back(items, index - 1, {"possessive"})
    verb = tokens.word(mention.first - 4) in words.beings
    apposed = kind_at(items, joint) in _APPOSED
    place = _place_at(items, joint - 1) if apposed else _place_of(state)
    dims = {"reporter": place or state.registers.home or HOME, "flow": flow}
    goods = _goods(state, index, end)
    if goods is not None:
        dims["product"] = goods
    return Epithet(Subject(dims, set(dims)), passing=not verb)


def _flow_of(state: State, noun: str) -> str | None:
    """Return the flow in which the world's largest *noun* trades, or None."""
    words = state.outline.words
    if noun in words.exporters | words.suppliers:
        return "exports"
    return "imports" if noun in words.importers | words.buyers else None


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
