"""Unrivalled: the rank of what nothing outdoes ("no market is bigger")."""

from typing import Final

from tradefacts.claiming.items import Phrase, kind_at
from tradefacts.claiming.state import State
from tradefacts.claiming.subjects.places import HOME
from tradefacts.claiming.subjects.subject import Subject
from tradefacts.records import evolve

#: The measure of those who are traded with.
_PARTNERS: Final = "partners"


def unrivalled(state: State, index: int) -> Subject:
    """Return what nothing outdoes: it stands behind "than".

    "No country buys more lamps than Peru", "no market is bigger".
    """
    items, subject = state.outline.items, state.registers.current
    than = next((k for k in range(index, len(items)) if items[k].kind == "than"), -1)
    who = items[than + 1] if 0 <= than < len(items) - 1 else None
    if not isinstance(who, Phrase):
        return subject
    named = [item for item in items[index:than] if isinstance(item, Phrase)]
    dims = {key: code for phrase in named for key, code in phrase.dims.items()}
    place = who.dims.get("partner") or who.dims.get("reporter")
    if place is None:
        goods = evolve(subject, dims={**subject.dims, **who.dims})
        if kind_at(items, than + 2) == ":":
            state.registers.current = goods  # "bigger than tea: 5 billion yuan"
        return goods
    told = {key: code for key, code in dims.items() if key in {"flow", "product"}}
    partners = any(phrase.counted == _PARTNERS for phrase in named)
    if partners or "reporter" in dims:
        # "Of Peru", "of Peru's lamps": it is with the other.
        owner = dims.get("reporter") or dims.get("partner")
        told["reporter"] = owner or state.registers.home or HOME
        return Subject({**told, "partner": place}, {"partner", *told})
    return Subject({**subject.dims, **told, "reporter": place}, {"reporter", *told})
