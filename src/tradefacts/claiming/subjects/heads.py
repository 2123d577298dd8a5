"""Heads: whether a phrase is what the next verb or figure speaks of."""

from collections.abc import Sequence
from typing import Final

from tradefacts.claiming.items import (
    CLAUSE_ENDS,
    VALUED,
    Item,
    Phrase,
    behind_bracket,
    kind_at,
    role_at,
    skip,
)
from tradefacts.claiming.state import Outline
from tradefacts.claiming.subjects.partners import (
    DEPENDENT,
)
from tradefacts.reading.mentions import MONEY

_PREDICATES: Final = VALUED | {"rise", "fall", "level", "share", "portion"}
_VERBS: Final = frozenset({"rise", "fall", "level"})
_CLAUSE_STOPS: Final = CLAUSE_ENDS | {"phrase", ",", "which"}
#: Behind these a phrase only says more of the head ("loans to the region fell").
_COMPLEMENTING: Final = frozenset({"by", "to", "at", "in", "on", "from", "for"})
#: Behind these a phrase is no subject that rose or fell.
_BEFORE_OBJECT: Final = DEPENDENT | {"of", "in", "at", "from", "for", "between", "on"}
_NAMES: Final = frozenset({"phrase", "term"})
#: What an aside behind the head begins with: who gave it, a contrast, or its level.
_ASIDES: Final = frozenset({"say", "break", "at"})
#: What may stand between a noun and its movement; where all of that leads.
_FOLLOWED: Final = frozenset({"in", "period", "level"})
_LED: Final = _FOLLOWED | {"than", "basis"}
#: What is counted as well as summed up in money.
_SUMMED: Final = frozenset({"orders"})


def heads_clause(outline: Outline, index: int) -> bool:
    """Tell whether the phrase is what the next verb or number speaks of."""
    items = outline.items
    joint = kind_at(items, index - 1)
    if joint in DEPENDENT and not (joint == "with" and _has_rate(items, index)):
        return False
    at = _behind_complement(items, index + 1)
    while at < len(items):
        kind = items[at].kind
        if kind in _PREDICATES:
            return True
        apposed = _behind_apposition(outline, at)
        if kind in _CLAUSE_STOPS and not (apposed or _goes_on(items, at)):
            return False
        at = apposed or at + 1
    return False


def _has_rate(items: Sequence[Item], index: int) -> bool:
    """Tell whether an aside tells how something moved ("with profits up 5 percent")."""
    moved = role_at(items, index + 1) in {"rise", "fall"}
    return moved and kind_at(items, skip(items, index + 2, {"by", "to"})) in VALUED


def _goes_on(items: Sequence[Item], index: int) -> bool:
    """Tell whether behind a stop the same is spoken of ("; it climbs to 5 percent").

    So is it where its figure stands in an aside ("the duty, 5 percent, is").
    """
    following = kind_at(items, index + 1)
    if items[index].kind == ",":
        return following in VALUED
    return items[index].kind in CLAUSE_ENDS and following == "pronoun"


def _behind_complement(items: Sequence[Item], index: int) -> int:
    """Return where a phrase ends that says more of the head, with an aside."""
    at = behind_bracket(items, index)
    while kind_at(items, at) in _COMPLEMENTING and kind_at(items, at + 1) in _NAMES:
        at += 2
    return _behind_aside(items, at)


def _behind_aside(items: Sequence[Item], index: int) -> int:
    """Return where an aside ends (", released Friday,", ", in contrast,")."""
    if kind_at(items, index) != "," or kind_at(items, index + 1) not in _ASIDES:
        return index
    closing = (k for k in range(index + 1, len(items)) if items[k].kind == ",")
    return next(closing, index - 1) + 1


def _behind_apposition(outline: Outline, index: int) -> int:
    """Return where an apposition ends before the verb of its head; 0 without one.

    "Output of steel, a metal of many uses, rose": no figure stands in it.
    """
    items = outline.items
    opening = outline.sentence.tokens.word(items[index].last)
    if items[index].kind != "," or opening not in outline.words.articles:
        return 0
    for at in range(index + 1, len(items)):
        item = items[at]
        if item.kind == ",":
            return at + 1 if role_at(items, at + 1) in _VERBS else 0
        if item.kind in VALUED or (isinstance(item, Phrase) and item.has_flow):
            return 0
    return 0


def count_moved(outline: Outline, index: int, phrase: Phrase) -> None:
    """Let a counted noun that has a figure itself be what is measured."""
    if not phrase.counted:
        return
    if _moves(outline, index, phrase) or _is_summed(outline, index, phrase):
        phrase.dims["measure"] = phrase.counted


def _is_summed(outline: Outline, index: int, phrase: Phrase) -> bool:
    """Tell whether what is counted is told by its worth ("新接订单4200万美元")."""
    if phrase.counted not in _SUMMED:
        return False
    return kind_at(outline.items, skip(outline.items, index + 1, {"level"})) == MONEY


def _moves(outline: Outline, index: int, phrase: Phrase) -> bool:
    """Tell whether a counted noun itself rose or fell ("Parcels were up 5 percent").

    "Firms increased their exports by 5 percent" tells nothing of their number.
    """
    items = outline.items
    before = kind_at(items, index - 1)
    if phrase.number_of or before in VALUED or before in _BEFORE_OBJECT:
        return False
    # "出口订单增长", "import orders fell": of orders, where the last noun is the head.
    ordered = phrase.counted in _SUMMED
    heads = phrase.ends_counted and (outline.words.modifiers_first or ordered)
    if (phrase.has_flow and not heads) or "measure" in phrase.dims:
        return False
    endings = tuple(outline.words.plural_endings)
    first = phrase.first if "partner" in phrase.dims else phrase.last - 1
    said = outline.sentence.tokens.lower[first : phrase.last]
    if not any(word.endswith(endings) for word in said):
        return False
    leads = heads and outline.words.modifiers_first
    between = _LED if leads else _FOLLOWED
    at = skip(items, _behind_complement(items, index + 1), between)
    if kind_at(items, at) == "times":
        return True
    moved = role_at(items, at) in {"rise", "fall"}
    return moved and kind_at(items, skip(items, at + 1, {"by", "to"})) in VALUED
