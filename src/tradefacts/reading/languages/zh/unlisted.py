"""Goods that no vocabulary lists, by where Chinese puts them.

"出口休闲车36亿元" is not all that is exported: to read it as such would be a wrong
fact. The words between a flow and its figure, before a flow at the head of a clause,
and between the figures or the goods of a list are goods where they end as the names of
goods do. What kind they are their last character tells; the words narrow it.
"""

from collections.abc import Sequence
from typing import Final

from tradefacts.reading.languages.zh.units import hedge_at
from tradefacts.reading.languages.zh.words import load_words, word_list
from tradefacts.reading.mentions import (
    AMOUNT,
    COUNT,
    MONEY,
    QUANTITIES,
    UNCODED,
    Mention,
    Term,
)
from tradefacts.reading.tokens import WORD, Tokens

_AMOUNTS: Final = frozenset({AMOUNT, COUNT, MONEY})
_WAYS: Final = frozenset({"exports", "imports"})
_FIGURED: Final = QUANTITIES | {"rise", "fall", "level", "times", "record", "basis"}
#: Behind these a clause begins.
_OPENINGS: Final = frozenset({"", ",", ";", ":", "period", "parts", "anaphor", "break"})
_PARTS: Final = frozenset({"parts", "including"})
#: Lists of what stands in no name of goods, and in no name that is not known at all.
_NO_GOODS: Final = ("others", "verbs", "behind")
_LISTING: Final = frozenset({",", "and"})
#: What may follow the last of the words for goods.
_ENDING: Final = _AMOUNTS | {",", "and", "respectively"}
#: The lengths that names of goods have.
_LENGTHS: Final = range(1, 9)
_SHORTEST: Final = 2
#: How long the end of a name may be whose beginning is listed.
_TAIL: Final = 3


def add_unlisted(
    tokens: Tokens, mentions: Sequence[Mention], first: int
) -> list[Mention]:
    """Return *mentions* with the goods that no list has, in order.

    The sentence begins at token *first*.
    """
    found: list[Mention] = []
    named = False
    for index, mention in enumerate(mentions):
        start = found[-1].last if found else first
        goods = _goods(tokens, start, mention.first)
        if goods is None and mention.kind in _AMOUNTS and _goes_on(found, named=named):
            goods = _unknown(tokens, start, mention.first)
        if goods is None:
            pass
        elif found and _has(found[-1], "product") and goods.first == start:
            _lengthen(tokens, found, goods, mention)
        elif _is_placed(found, goods, mentions[index : index + 3], named=named):
            found.append(goods)
            named = True
        found.append(mention)
        named = named or _has(mention, "product")
    return found


def _lengthen(
    tokens: Tokens, found: list[Mention], tail: Mention, following: Mention
) -> None:
    """Let goods that others only narrow be those others' ("水泥桩" is no cement)."""
    ends = following.kind in _ENDING or _is_way(following)
    vague = tokens.lower[tail.last - 1] in word_list("goods", "vague")
    if (
        ends
        and not vague
        and tail.last == following.first
        and tail.last - tail.first <= _TAIL
    ):
        whole = _goods(tokens, found[-1].first, tail.last)
        found[-1:] = [whole] if whole is not None else found[-1:]


def _goods(tokens: Tokens, first: int, last: int) -> Mention | None:
    """Return the goods that the tokens from *first* up to *last* name, or None."""
    for at in range(first, last):
        if tokens.kind[at] != WORD:
            return None
    behind = word_list("goods", "behind")
    at = max((k for k in range(first, last) if tokens.lower[k] in behind), default=-1)
    first, last = max(first, at + 1), _without_hedge(tokens, first, last)
    said = tokens.lower[first:last]
    if len(said) not in _LENGTHS or said[-1] not in word_list("goods", "ends"):
        return None
    if not word_list("goods", "others").isdisjoint(said):
        return None
    start, end = tokens.start[first], tokens.end[last - 1]
    code = _kind(said) + UNCODED + "".join(said)
    return Mention("term", start, end, Term("product", code), first, last)


def _unknown(tokens: Tokens, first: int, last: int) -> Mention | None:
    """Return what is traded where all words between a flow and its amount say that.

    "出口腊八醋汁包10万元": whatever it is, it is not all that is exported.
    """
    last = _without_hedge(tokens, first, last)
    said = tokens.lower[first:last]
    size = len(said) in _LENGTHS and len(said) >= _SHORTEST
    if not size or any(tokens.kind[at] != WORD for at in range(first, last)):
        return None
    if any(not word_list("goods", name).isdisjoint(said) for name in _NO_GOODS):
        return None
    start, end = tokens.start[first], tokens.end[last - 1]
    return Mention(
        "term", start, end, Term("product", UNCODED + "".join(said)), first, last
    )


def _goes_on(before: Sequence[Mention], *, named: bool) -> bool:
    """Tell whether goods are to follow: behind a flow, or in a list of amounts."""
    last = before[-1] if before else None
    listed = last is not None and last.kind == "and"
    return _is_way(last) or (listed and named and _lists(before))


def _kind(said: Sequence[str]) -> str:
    """Return the code of the kind of goods that a name ends in, "" without one."""
    kinds: dict[str, list[str]] = load_words()["kind"]
    return next((code for code, ends in kinds.items() if said[-1] in ends), "")


def _without_hedge(tokens: Tokens, first: int, last: int) -> int:
    """Return where the words end that a hedge of a figure at *last* stands behind."""
    for at in range(first, last):
        hedge = hedge_at(tokens, at)
        if hedge is not None and hedge[1] == last:
            return at
    return last


def _is_placed(
    before: Sequence[Mention],
    goods: Mention,
    behind: Sequence[Mention],
    *,
    named: bool,
) -> bool:
    """Tell whether *goods* stand between the mentions *before* and those *behind*.

    A list of amounts goes on with them only where others are *named* before.
    """
    listed = named and _lists(before)
    following = behind[0]
    if goods.last - goods.first < _SHORTEST:
        return False
    last = before[-1] if before else None
    if following.kind in _AMOUNTS:
        parted = last is not None and last.kind in _PARTS
        return _is_way(last) or parted or listed
    if _is_way(following):
        figured = any(mention.kind in _FIGURED for mention in behind[1:])
        placed = _opens(last) or listed or _is_member(before, following)
        return figured and placed
    return _is_member(before, following)


def _is_way(mention: Mention | None) -> bool:
    term = mention.value if mention is not None else None
    return isinstance(term, Term) and term.dimension == "flow" and term.code in _WAYS


def _opens(mention: Mention | None) -> bool:
    """Tell whether a clause begins behind *mention*, or a place that has the goods."""
    if mention is None or mention.kind in _OPENINGS:
        return True
    return _has(mention, "place")


def _has(mention: Mention, dimension: str) -> bool:
    term = mention.value[0] if isinstance(mention.value, tuple) else mention.value
    return isinstance(term, Term) and term.dimension == dimension


def _lists(before: Sequence[Mention]) -> bool:
    """Tell whether a list goes on behind a figure ("保温杯12亿元、休闲车3亿元")."""
    figure, joint = before[-2:] if len(before) > 1 else (None, None)
    if figure is None or joint is None:
        return False
    return joint.kind in _LISTING and figure.kind in QUANTITIES


def _is_member(before: Sequence[Mention], following: Mention) -> bool:
    """Tell whether goods stand in a list of goods ("家具、休闲车和灯具")."""
    goods, joint = before[-2:] if len(before) > 1 else (None, None)
    if goods is None or joint is None:
        return False
    ends = following.kind in _FIGURED | _ENDING or _is_way(following)
    return ends and joint.kind == "and" and _has(goods, "product")
