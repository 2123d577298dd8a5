"""Worldwide: whose a share is of what all the world trades."""

from typing import Final

import attrs

from tradefacts.claiming.items import Phrase
from tradefacts.claiming.state import Outline, State
from tradefacts.claiming.subjects.subject import Subject
from tradefacts.claiming.subjects.terms import BOUGHT, TAKEN_IN

_WORLD: Final = "WORLD"
_BUYING: Final = frozenset({"imports", BOUGHT, TAKEN_IN})
#: How many tokens tell behind a flow that it is the world's ("around the globe").
_TELLING: Final = 3


def note_world(state: State, index: int, whole: Phrase) -> None:
    """Note that the whole of a share is the trade of the world, if it is."""
    held = state.wholes.get(index)
    if held is None or not _is_of_world(state.outline, whole):
        return
    dims = {k: v for k, v in held.dims.items() if k != "partner"}
    dims |= {"reporter": _WORLD, "flow": whole.dims["flow"]}
    if whole.deed in _BUYING:
        dims["flow"] = "imports"  # and not those of whom the text is on
    state.wholes[index] = attrs.evolve(held, dims=dims)


def own_of_world(state: State, index: int, part: Subject) -> Subject:
    """Return the part of a country in the trade of the world as its own trade.

    "Peru buys 9 percent of global tea imports, and Chile 5 percent", in a text on what
    others sell: neither buys them all there.
    """
    whole = next(reversed(state.wholes.values()), None)
    if whole is None or whole.dims.get("reporter") != _WORLD or part.members:
        return part
    verb = state.outline.items[index - 1] if index else None
    acts = isinstance(verb, Phrase) and bool(verb.deed)
    if "partner" not in part.dims or ("flow" in part.stated and not acts):
        return part
    if "partner" not in part.stated and not acts:
        return part
    buys = isinstance(verb, Phrase) and verb.deed in _BUYING
    own = {k: v for k, v in part.dims.items() if k != "partner"}
    own |= {"reporter": part.dims["partner"]}
    own["flow"] = "imports" if buys else whole.dims["flow"]
    if "product" in whole.stated - part.stated:
        own["product"] = whole.dims["product"]
    stated = part.stated - {"partner"} | {"reporter"}
    return attrs.evolve(part, dims=own, stated=stated)


def _is_of_world(outline: Outline, whole: Phrase) -> bool:
    """Tell whether words beside a flow say that it is that of the world."""
    tokens, words = outline.sentence.tokens, outline.words
    if not whole.has_flow or not {"reporter", "partner"}.isdisjoint(whole.dims):
        return False
    word = tokens.word(whole.first - 1)
    if word == "'s" and tokens.word(whole.first - 2) in words.worlds:
        return True
    if not words.worldly.isdisjoint({word, tokens.word(whole.first - 2) + word}):
        return True
    end = min(whole.last + _TELLING, outline.sentence.last)
    behind = (tokens.spoken(whole.last, at) for at in range(whole.last + 1, end + 1))
    return any(said in words.worldwides for said in behind)
