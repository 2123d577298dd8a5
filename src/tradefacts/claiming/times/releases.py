"""Releases: days on which something was said or published."""

from collections.abc import Sequence
from typing import Final

from tradefacts.claiming.items import Item, kind_at, skip_back
from tradefacts.reading.periods import PeriodExpression

#: How far before a day the word for a statement may stand, and what stands between.
_RELEASE_REACH: Final = 4
#: How far behind a day that opens its sentence that word may stand, and what between.
_STATEMENT_REACH: Final = 8
_SPOKEN: Final = frozenset({
    ",", "term", "title", "pronoun", "level", "in", "of", "at", "from", "article",
    "phrase", "on", "possessive",
})  # fmt: skip
_SAYING: Final = frozenset({"pronoun", "person", ","})
#: What stands in the names and titles of those who speak, too.
_NAMED: Final = frozenset({"and", "person", "with", "for"})
#: What tells where it was said, before the day ("at a press conference in Peru on").
_SCENE: Final = frozenset({"on", "at", "beside", "term"})
_RELEASED: Final = frozenset({"on", "by", "at", "in", "phrase", "term"})


def is_release(
    items: Sequence[Item], index: int, expression: PeriodExpression, *, leads: bool
) -> bool:
    """Tell whether a day is that of a statement ("data released on August 10").

    So is that of "data on August 10 showed", "it was learned from them on August 10",
    "on August 10, the customs said".
    """
    if expression.unit != "day":
        return False
    if kind_at(items, index + 1) == "say" or _opens_release(items, index, leads=leads):
        return True
    if leads and _is_of_conference(items, index):
        return True
    for item in reversed(items[max(0, index - _RELEASE_REACH) : index]):
        if item.kind in {"say", "according"}:
            return True
        if item.kind not in _RELEASED:
            return False
    return False


def _is_of_conference(items: Sequence[Item], index: int) -> bool:
    """Tell whether the press was met on a day ("海关5月9日在北京举行新闻发布会")."""
    for item in items[index + 1 : index + 1 + _RELEASE_REACH]:
        if item.kind == "calendar":
            return True
        if item.kind not in _RELEASED:
            return False
    return False


def _opens_release(items: Sequence[Item], index: int, *, leads: bool) -> bool:
    """Tell whether a sentence opens with a day, and goes on with who said something.

    Where it was said may stand before the day. Where modifiers lead, a comma stands
    behind any verb of saying.
    """
    if skip_back(items, index - 1, _SCENE) >= 0:
        return False
    scene = any(item.kind == "beside" for item in items[:index])
    spoken = _SPOKEN | _NAMED if leads or scene else _SPOKEN
    for at in range(index + 1, min(index + 1 + _STATEMENT_REACH, len(items))):
        if items[at].kind in {"say", "according"}:
            # "On August 10, she said, ..." tells of that day.
            aside = kind_at(items, at - 1) in _SAYING and not leads
            return scene or not (aside and kind_at(items, at + 1) == ",")
        if items[at].kind not in spoken:
            return False
    return False
