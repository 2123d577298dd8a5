"""Classified numbers: those whose classifier says that a noun is counted ("5万家").

In such a language the noun stands behind them, before them, or was counted before.
"""

from collections.abc import Sequence
from typing import Final, TypeGuard

import attrs

from tradefacts.claiming.figures.bare import COUNTABLE
from tradefacts.claiming.figures.counted import FIRMS, VOLUME, Counted
from tradefacts.claiming.items import (
    CLAUSE_ENDS,
    VALUED,
    Item,
    Phrase,
    kind_at,
    skip_back,
)
from tradefacts.claiming.state import Outline, State
from tradefacts.claiming.subjects.registers import Registers
from tradefacts.claiming.subjects.subject import Subject
from tradefacts.reading.tokens import MARK, WORD

_PARTNERS: Final = "partners"
#: Where the search for a noun before its number ends.
_STOPS: Final = CLAUSE_ENDS | VALUED
#: They stand between a number and the one that it rose to.
_MOVES: Final = frozenset({"rise", "fall", "period", "phrase"})
#: What tells of its rise may stand between a number and goods that are shipped.
_RISING: Final = frozenset({"from", "to", "rise", "fall", "period"})
#: For how many sentences what was counted carries on.
_REACH: Final = 3
#: Of what is counted a part has these in common with the whole.
_SHARED: Final[tuple[str, ...]] = ("flow", "mode", "product")
#: The measure of kinds of goods, and what none of their classifiers counts.
_KINDS: Final = "product-types"
_UNLIKE_KINDS: Final = frozenset({FIRMS, _PARTNERS, VOLUME, "cities"})
#: The longest modifier between a number and its noun, in tokens.
_MODIFIER: Final = 10


def find_classified(
    state: State, index: int, noun: Phrase | None, subject: Subject
) -> Counted | None:
    """Return what a number counts that has a classifier: *noun* stands behind it."""
    group = _group_behind(state.outline.items, index)
    if noun is None and group is None and _is_modified(state.outline, index):
        return None
    noun = noun or group or _noun_before(state.outline.items, index)
    measure = _measure_of(noun) if noun is not None else None
    kinds = _counts_kinds(state.outline, index)
    if measure in _UNLIKE_KINDS and kinds:
        noun, measure = _goods_beside(state.outline, index, noun), _KINDS
    shipped = measure is None and not kinds and _is_shipped(noun)
    measure = VOLUME if shipped else measure
    if measure is not None:
        part = _part_of_counted(state, index, measure, subject)
        return Counted(measure, noun, part)
    if _is_of_blocked(state.outline.items, index) or _has_noun(state.outline, index):
        return None
    last = _counted_before(state.registers)
    measure = last.dims.get("measure") if last is not None else None
    if measure in _UNLIKE_KINDS and kinds:
        return Counted(_KINDS, None, subject)
    return Counted(measure, None, last) if last is not None and measure else None


def _goods_beside(outline: Outline, index: int, noun: Phrase | None) -> Phrase | None:
    """Return goods right beside the number of their kinds ("水果30种")."""
    number = outline.items[index]
    if noun is None or noun.counted or noun.members:
        return None
    return noun if number.first == noun.last or number.last == noun.first else None


def _counts_kinds(outline: Outline, index: int) -> bool:
    """Tell whether a classifier is that of kinds of goods ("商品1200种")."""
    last = outline.items[index].last - 1
    return outline.sentence.tokens.word(last) in outline.words.kinds


def _has_noun(outline: Outline, index: int) -> bool:
    """Tell whether words that nothing knows stand right behind a classifier.

    What they name is counted, and not what was counted before.
    """
    at, tokens = outline.items[index].last, outline.sentence.tokens
    if at >= outline.sentence.last or tokens.kind[at] == MARK:
        return False
    following = outline.items[index + 1] if index + 1 < len(outline.items) else None
    return following is None or following.first > at


def _is_modified(outline: Outline, index: int) -> bool:
    """Tell whether what a number counts stands far behind it, in words of its own.

    "46家国内领先的企业", "60个细分领域的机器人": no noun before it is counted.
    """
    if not _has_noun(outline, index):
        return False
    tokens, first = outline.sentence.tokens, outline.items[index].last
    for at in range(first, min(first + _MODIFIER, outline.sentence.last)):
        if tokens.kind[at] != WORD:
            return False
        if tokens.lower[at] in outline.words.relative_ends:
            return True
    return False


def _noun_before(items: Sequence[Item], index: int) -> Phrase | None:
    """Return the phrase before the number at *index* with the noun that it counts.

    What the number rose from counts the same ("企业由900家增至950家").
    """
    start = _start_of_rise(items, index)
    near = True
    for at in range(index - 1, -1, -1):
        item = items[at]
        if at == start or (near and item.kind in _RISING):
            continue
        if item.kind in _STOPS or (isinstance(item, Phrase) and item.blocked):
            return None
        if isinstance(item, Phrase) and _measure_of(item) not in {None, _PARTNERS}:
            return item
        if near and _is_shipped(item):
            return item
        near = False
    return None


def _start_of_rise(items: Sequence[Item], index: int) -> int | None:
    """Return the number that the one at *index* rose or fell from, or None."""
    if kind_at(items, index - 1) != "to":
        return None
    start = skip_back(items, index - 2, _MOVES)
    counts = kind_at(items, start) == items[index].kind
    return start if counts and kind_at(items, start - 1) == "from" else None


def _is_shipped(item: Item | None) -> TypeGuard[Phrase]:
    """Tell whether *item* is goods that go one way ("芯片进口8万个")."""
    return isinstance(item, Phrase) and item.is_one_way and "product" in item.dims


def _group_behind(items: Sequence[Item], index: int) -> Phrase | None:
    """Return the group whose members the number counts ("35个欠发达国家")."""
    group = items[index + 1] if index + 1 < len(items) else None
    if not isinstance(group, Phrase) or group.first != items[index].last:
        return None
    return group if _measure_of(group) == _PARTNERS else None


def _measure_of(noun: Phrase) -> str | None:
    """Return what is counted by a number of *noun*, or None."""
    if noun.counted is not None:
        return noun.counted
    if not COUNTABLE.isdisjoint(noun.dims.items()):
        return noun.dims["measure"]
    if noun.dims.keys() == {"partner"}:
        return _PARTNERS
    if "firm" in noun.dims:
        return FIRMS
    return VOLUME if "product" in noun.dims and not noun.has_flow else None


def _is_of_blocked(items: Sequence[Item], index: int) -> bool:
    """Tell whether what is no trade stands before the number ("用工800多人")."""
    for item in reversed(items[:index]):
        if item.kind in _STOPS or item.kind == ",":
            return False
        if isinstance(item, Phrase) and item.blocked:
            return True
    return False


def _counted_before(registers: Registers) -> Subject | None:
    """Return what the last number has counted, if that was lately."""
    last = registers.last_count
    near = registers.counted_ago <= _REACH
    return last if last is not None and near and not last.blocked else None


def _part_of_counted(
    state: State, index: int, measure: str, subject: Subject
) -> Subject:
    """Return *subject* as a part of what was counted in its sentence, if it is one.

    "其中民营企业45.5万家" are some of those that trade. What the noun says itself stays
    ("其中出境班列3列，进境班列2列").
    """
    items, last = state.outline.items, state.registers.last_count
    parted = any(item.kind == "parts" for item in items[:index])
    if last is None or not parted or last.dims.get("measure") != measure:
        return subject
    shared = (k for k in _SHARED if k in last.dims and k not in subject.stated)
    own = {name: last.dims[name] for name in shared}
    stated = {*subject.stated, "measure", *own}
    return attrs.evolve(subject, dims={**subject.dims, **own}, stated=stated)
