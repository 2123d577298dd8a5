"""Finding wholes: where the phrase stands that a share is of."""

from collections.abc import Sequence
from typing import Final

from tradefacts.claiming.items import (
    VALUED,
    Item,
    Phrase,
    kind_at,
    role_at,
    skip_back,
)
from tradefacts.claiming.state import State

#: What may stand before a share that opens its sentence.
_BEFORE_OPENING: Final = frozenset(
    {"in", "period", ",", "and", "more", "at", "between", '"'}
)
#: Behind these a clause begins.
_BEFORE_CLAUSE: Final = frozenset({"", "and", ";", "break"})
#: How far behind a share its whole may stand, in items.
_WHOLE_REACH: Final = 3
#: How far before points what is ahead of its peer by them may stand, in items.
_PEER_REACH: Final = 8
#: The rules of shares whose whole stands before them, and the verbs it stands behind.
_LED_BY_WHOLE: Final = frozenset(
    {"portion", "portion-from-to", "contribute-of-all", "share-of-is", "takes-whole"}
)
_TAKING: Final = frozenset({"portion", "contribute", "takes"})
#: What may join that verb to the whole ("占全国对俄贸易的12%").
_BEFORE_WHOLE: Final = frozenset({"with", "for", "company"})


def begins_clause(items: Sequence[Item], index: int) -> bool:
    """Tell whether a clause, and no further member of a list, begins at *index*."""
    opens = kind_at(items, index - 1) in _BEFORE_CLAUSE
    return opens and kind_at(items, index - 2) not in VALUED


def whole_of(state: State, index: int) -> Phrase | None:
    """Return the phrase that the share at *index* is of, or None."""
    found = find_phrase(state, index)
    return None if found is None else found[1]


def find_phrase(state: State, index: int) -> tuple[int, Phrase] | None:
    """Return the phrase that the share at *index* is of, with its place, or None."""
    items = state.outline.items
    fit = state.fits.get(index)
    if fit is not None and fit.rule in _LED_BY_WHOLE:
        return _whole_ahead(items, index)
    dated = kind_at(items, index + 2) == "period"  # "of last year's exports"
    dated = dated and kind_at(items, index + 3) == "possessive"
    first = index + 1 + 2 * (dated and kind_at(items, index + 1) == "of")
    for at in range(first, min(first + _WHOLE_REACH, len(items))):
        phrase = items[at]
        if isinstance(phrase, Phrase):
            return at, phrase
        if phrase.kind not in {"of", "in", "total", "among", "possessive"}:
            break
    return None


def _whole_ahead(items: Sequence[Item], index: int) -> tuple[int, Phrase] | None:
    """Return the whole that stands between the verb of a share and the share."""
    for at in range(index - 1, max(-1, index - _PEER_REACH), -1):
        phrase = items[at]
        joint = skip_back(items, at - 1, _BEFORE_WHOLE)
        taken = role_at(items, joint) in _TAKING
        # "Its share in the exports of Peru was 5 percent".
        taken = taken or (kind_at(items, joint) == "in" and _is_share(items, joint - 1))
        if isinstance(phrase, Phrase) and taken:
            return at, phrase
        if phrase.kind in VALUED:
            break
    return None


def _is_share(items: Sequence[Item], index: int) -> bool:
    return role_at(items, index) == "share-noun"


def opens_clause(state: State, index: int) -> bool:
    """Tell whether no part is named before its share ("Half of the exports went").

    A further share ("and a third of the imports") has the part of the one before.
    """
    items = state.outline.items
    if _whole_ahead(items, index) is not None:
        return False
    at = skip_back(items, index - 1, _BEFORE_OPENING)
    if at < 0 or at not in state.taken:
        return at < 0
    before = max((share for share in state.wholes if share < index), default=-1)
    return before < 0 or opens_clause(state, before)
