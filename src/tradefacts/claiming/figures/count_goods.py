"""Where counted goods went, or are sold ("900 cars to Peru", "远销90国")."""

from collections.abc import Sequence
from typing import Final

from tradefacts.claiming.items import (
    CLAUSE_ENDS,
    VALUED,
    Item,
    Phrase,
    detail_of,
    kind_at,
    skip,
)
from tradefacts.claiming.state import Outline, State
from tradefacts.claiming.subjects.subject import Subject
from tradefacts.reading.mentions import COUNT, PERCENT

#: What stands before the places that goods go to, or come from.
_GOING: Final = frozenset({"to", "in", "from"})
#: What stands before a place that goods go to, or come from.
_TOWARDS: Final = frozenset({"to", "from", "with"})
#: How far behind a number it may stand where its goods went, in items.
_SHIPPED: Final = 60
#: Behind them parts of what was counted are told ("其中对欧洲出口近一半").
_PARTS: Final = frozenset({"parts", "including"})
#: What may stand between one who has a figure and that.
_MOVING: Final = frozenset({"rise", "fall", "level", "basis", "by", "to"})
#: What stands before a place that is only compared with.
_COMPARING: Final = frozenset({"than", "against", "more", "less", "exceed", "rival"})
#: The detail of what goes on with the next ("followed by Peru").
_RANKED: Final = "ranked"
#: What stands between a place and its own figure.
_HAVING: Final = frozenset({"with", "at", "("})
#: What parts a clause from the one before.
_PARTING: Final = frozenset({",", "and"})
#: A period before a number is its own, unless a figure stands between.
_DATING: Final = VALUED | {"period"}
#: The length of a word of two characters, in tokens.
_WORD: Final = 2


def are_sent(state: State, index: int, subject: Subject) -> bool:
    """Tell whether goods go to the places that are counted ("go to 90 countries").

    Either this sentence names them, or a pronoun points at them.
    """
    items = state.outline.items
    if "product" not in subject.dims:
        return False
    told = any("product" in one.stated for one in state.registers.written)
    told = told or state.outline.tells_before("pronoun", index)
    before = items[index - 1] if index else None
    shipped = isinstance(before, Phrase) and before.is_one_way
    if shipped or kind_at(items, index - 1) in _GOING:
        return told
    return _are_sold(state.outline, index, told=told)


def tells_state(outline: Outline, index: int) -> bool:
    """Tell whether goods, or a line, reach so many, at no time that is told of it.

    So it is with "通达25个国家的90座城市".
    """
    index = _first_of(outline.items, index)
    kinds = (item.kind for item in reversed(outline.items[:index]))
    dated = next((kind for kind in kinds if kind in _DATING), "") == "period"
    return not dated and _are_sold(outline, index, told=True)


def _first_of(items: Sequence[Item], index: int) -> int:
    """Return the count of those that the ones at *index* are in ("90 towns of 9")."""
    where = items[index - 1] if index > 1 else None
    counted = isinstance(where, Phrase) and where.counted and items[index - 2]
    if not isinstance(where, Phrase) or not counted or counted.kind != COUNT:
        return index
    return index - 2 if items[index].first - where.last <= 1 else index


def _are_sold(outline: Outline, index: int, *, told: bool) -> bool:
    """Tell whether goods, *told* or pointed to, are sold there ("远销90国")."""
    words, spoken = outline.words, outline.sentence.tokens.spoken
    at = outline.items[index].first
    at -= _WORD * (spoken(at - _WORD, at) in words.worldwide)
    if spoken(at - _WORD, at) not in words.sold_to:
        return False
    return told or spoken(at - 2 * _WORD, at - _WORD) in words.sold_goods


def shipped_where(items: Sequence[Item], index: int, *, told: bool) -> dict[str, str]:
    """Return where counted goods went, from the words behind them.

    Where their flow is *told* before them, that of another clause is of others.
    """
    found: dict[str, str] = {}
    if kind_at(items, index + 1) in CLAUSE_ENDS:
        return found
    apart, other = told and items[index].kind in _PARTING, False
    for at in range(index + 2, min(len(items), index + _SHIPPED)):
        item, before = items[at], items[at - 1].kind
        if item.kind in CLAUSE_ENDS | _PARTS:
            break
        apart = apart or (told and before in _PARTING)
        other = other or before in VALUED
        if isinstance(item, Phrase) and not _is_beside(items, at, other=other):
            for name in ("partner",) if apart else ("flow", "partner"):
                if name in item.dims:
                    # Several have them together.
                    one = name not in item.members
                    found.setdefault(name, item.dims[name] if one else "")
    return found


def _is_beside(items: Sequence[Item], at: int, *, other: bool) -> bool:
    """Tell whether the phrase at *at* is only compared with, or where another is.

    So it may be where an *other* figure stands before it.
    """
    if items[at - 1].kind in _COMPARING or detail_of(items[at - 1]) == _RANKED:
        return True
    if items[at - 1].kind in _TOWARDS and kind_at(items, at - 2) == PERCENT:
        return True  # "900 cars, 40 percent to Peru"
    if kind_at(items, at + 1) in _HAVING and kind_at(items, at + 2) in VALUED:
        return True  # "and Peru with 5 units", "to Peru (5 units)"
    if items[at - 1].kind == "," and _has_its_own(items, at):
        return True  # "900 cars, Peru 300", "出口300箱，秘鲁增长2%"
    return other and items[at - 1].kind not in _TOWARDS


def _has_its_own(items: Sequence[Item], at: int) -> bool:
    """Tell whether a partner heads a clause with a figure of its own."""
    place = items[at]
    alone = isinstance(place, Phrase) and place.dims.keys() == {"partner"}
    return alone and kind_at(items, skip(items, at + 1, _MOVING)) in VALUED
