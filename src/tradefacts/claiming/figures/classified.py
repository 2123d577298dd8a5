"""Classified numbers: those whose classifier says that a noun is counted ("5万家").

In such a language the noun stands behind them, before them, or was counted before.
"""

from collections.abc import Sequence
from typing import Final, TypeGuard

import attrs

from tradefacts.claiming.figures.bare import COUNTABLE
from tradefacts.claiming.items import (
    CLAUSE_ENDS,
    VALUED,
    Item,
    Phrase,
    kind_at,
    skip_back,
)
from tradefacts.claiming.state import State
from tradefacts.claiming.subjects.registers import Registers
from tradefacts.claiming.subjects.subject import Subject

_ENTERPRISES: Final = "enterprises"
_PARTNERS: Final = "partners"
VOLUME: Final = "volume"
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


def noun_before(items: Sequence[Item], index: int) -> Phrase | None:
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
        if isinstance(item, Phrase) and measure_of(item) not in {None, _PARTNERS}:
            return item
        if near and is_shipped(item):
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


def is_shipped(item: Item | None) -> TypeGuard[Phrase]:
    """Tell whether *item* is goods that go one way ("芯片进口8万个")."""
    return isinstance(item, Phrase) and item.is_one_way and "product" in item.dims


def group_behind(items: Sequence[Item], index: int) -> Phrase | None:
    """Return the group whose members the number counts ("35个欠发达国家")."""
    group = items[index + 1] if index + 1 < len(items) else None
    if not isinstance(group, Phrase) or group.first != items[index].last:
        return None
    return group if measure_of(group) == _PARTNERS else None


def measure_of(noun: Phrase) -> str | None:
    """Return what is counted by a number of *noun*, or None."""
    if noun.counted is not None:
        return noun.counted
    if not COUNTABLE.isdisjoint(noun.dims.items()):
        return noun.dims["measure"]
    if noun.dims.keys() == {"partner"}:
        return _PARTNERS
    if "firm" in noun.dims:
        return _ENTERPRISES
    return VOLUME if "product" in noun.dims and not noun.has_flow else None


def is_of_blocked(items: Sequence[Item], index: int) -> bool:
    """Tell whether what is no trade stands before the number ("用工800多人")."""
    for item in reversed(items[:index]):
        if item.kind in _STOPS or item.kind == ",":
            return False
        if isinstance(item, Phrase) and item.blocked:
            return True
    return False


def counted_before(registers: Registers) -> Subject | None:
    """Return what the last number has counted, if that was lately."""
    last = registers.last_count
    near = registers.counted_ago <= _REACH
    return last if last is not None and near and not last.blocked else None


def part_of_counted(
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
