"""Words that narrow the subject and have no code, that widen it, or part it."""

from typing import Final

from tradefacts.claiming.items import (
    OTHERS,
    Phrase,
    detail_of,
    kind_at,
    scope_of,
    with_scope,
)
from tradefacts.claiming.subjects.places import OWN_FLOWS
from tradefacts.claiming.walking.walk import Walk
from tradefacts.records import evolve

#: Among so many subjects with figures that of a whole must be whose parts are told.
_WHOLES: Final = 4
#: Only at its head it tells that a sentence is on trade with all.
_WORLDWIDE: Final = "worldwide"


def narrow(walk: Walk, index: int) -> None:
    """Add a word that no code carries to the scope of the subject beside it."""
    items = walk.state.outline.items
    if index in walk.state.taken or kind_at(items, index - 1) == "including":
        return  # "exports, including re-exports": of all of them
    detail = detail_of(items[index])
    if detail in OTHERS or detail == _WORLDWIDE:
        if detail != _WORLDWIDE or not index:
            _go_elsewhere(walk, index)
        return
    word = scope_of(items[index], walk.text)
    leads = walk.state.outline.timing.leads
    # "沿海港口完成货物吞吐量".
    at = index + 1 + (leads and kind_at(items, index + 1) == "level")
    following = items[at] if at < len(items) else None
    if isinstance(following, Phrase):
        following.scope = with_scope(following.scope, word)
    else:
        # A figure before has read the subject without it.
        current = walk.state.registers.current
        scope = with_scope(current.scope, word)
        dims = _directed(current.dims, detail)
        walk.state.registers.current = evolve(current, scope=scope, dims=dims)


def _go_elsewhere(walk: Walk, index: int) -> None:
    """Speak of partners without a code, or of all but the one that follows."""
    items, last = walk.state.outline.items, index
    if detail_of(items[index]) == OTHERS[-1] and kind_at(items, index + 1) == "phrase":
        last = index + 1
        walk.state.taken.add(last)
    words = walk.text[items[index].start : items[last].end]
    walk.state.registers.go_elsewhere(words.lower())


def widen(walk: Walk, _: int) -> None:
    """Speak of the whole of which a part was told."""
    walk.state.registers.widen()


def tell_parts(walk: Walk, index: int) -> None:
    """Let the next sentence go on with the whole whose parts are told."""
    registers = walk.state.registers
    registers.parts_lead = index == 0
    registers.in_parts, registers.past_parts = True, False
    registers.parted_from = dict(registers.current.dims)
    whole = registers.current.dims.get("reporter")
    told = (one.dims.get("reporter") for one in registers.read[-_WHOLES:])
    if whole in told:  # else the text only leads up to its parts
        registers.aside = registers.aside or registers.current


def _directed(dims: dict[str, str], way: str) -> dict[str, str]:
    """Return *dims* with the way that goods go ("tin, all of it inbound")."""
    traded = "product" in dims and dims.get("flow") == "trade"
    return {**dims, "flow": way} if traded and way in OWN_FLOWS else dims
