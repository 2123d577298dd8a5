"""Rank roles: as what something ranks ("topped the list of tin suppliers")."""

from collections.abc import Sequence
from typing import Final

from tradefacts.claiming.items import Phrase
from tradefacts.claiming.state import Outline, State
from tradefacts.claiming.subjects.places import HOME
from tradefacts.claiming.subjects.subject import Subject
from tradefacts.reading.tokens import MARK

#: How far behind a rank the noun of the role may stand, in tokens, and what the role
#: is in, in items.
_REACH: Final = 6
_ITEMS: Final = 5
#: What joins the role to a rank, and to whom the goods go.
_OPENING: Final = frozenset({"of", "as", "among"})
_TOWARDS: Final = frozenset({"to", "into"})


def in_role(state: State, index: int, end: int) -> Subject | None:
    """Return what a rank is of whose role stands behind it, None without a role.

    Suppliers and buyers are such of the trade that a text is on; exporters and
    importers are so by themselves, unless who they sell to is told.
    """
    outline, registers = state.outline, state.registers
    noun = _role_at(outline, end)
    subject = registers.current
    place = subject.dims.get("partner" if "partner" in subject.stated else "reporter")
    if noun is None or not place or subject.members:
        return None
    words, word = outline.words, outline.sentence.tokens.lower[noun]
    relative = _is_of(word, words.suppliers | words.buyers)
    supplies = _is_of(word, words.suppliers | words.exporters)
    behind = outline.items[index + 1 : index + _ITEMS]
    near = [i for i in behind if isinstance(i, Phrase) and i.first <= noun + 2]
    goods = next((i.dims["product"] for i in near if "product" in i.dims), None)
    sold_to = _sold_to(outline, noun, near)
    home = sold_to or registers.home or HOME
    turned = subject.dims.get("flow") == ("imports" if supplies else "exports")
    if place != home and (relative or turned or sold_to):
        flow = "imports" if supplies else "exports"
        dims = {"reporter": home, "partner": place, "flow": flow}
    else:
        dims = {"reporter": place, "flow": "exports" if supplies else "imports"}
    goods = goods or subject.dims.get("product")
    dims |= {"product": goods} if goods else {}
    return Subject(dims, set(dims))


def behind_rival(state: State, index: int, end: int) -> int:
    """Return the token behind a rank, or behind who alone is before it."""
    items = state.outline.items
    rival = items[index + 1] if index + 1 < len(items) else None
    named = items[index].kind == "rival" and isinstance(rival, Phrase)
    return rival.last if named and rival is not None else end


def _role_at(outline: Outline, end: int) -> int | None:
    """Return the token of the noun that tells the role behind a rank, or None."""
    tokens, words = outline.sentence.tokens, outline.words
    roles = words.suppliers | words.buyers | words.exporters | words.importers
    if tokens.word(end) not in _OPENING:
        return None
    for at in range(end + 1, min(end + _REACH, outline.sentence.last)):
        if tokens.kind[at] == MARK:
            return None
        if _is_of(tokens.lower[at], roles):
            return at
    return None


def _sold_to(outline: Outline, noun: int, behind: Sequence[Phrase]) -> str | None:
    """Return to whom those in the role sell ("exporters to Peru"), or None."""
    if outline.sentence.tokens.word(noun + 1) not in _TOWARDS:
        return None
    places = (i.dims.get("partner") or i.dims.get("reporter") for i in behind)
    return next(filter(None, places), None)


def _is_of(word: str, roles: frozenset[str]) -> bool:
    return word in roles or word.removesuffix("s") in roles
