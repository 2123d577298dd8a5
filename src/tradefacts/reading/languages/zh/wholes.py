"""Wholes: what a share is of where "的" alone joins the two ("全省外贸的61.2%")."""

from collections.abc import Sequence
from typing import Final

import attrs

from tradefacts.reading.languages.zh.units import hedge_at, hedge_behind
from tradefacts.reading.languages.zh.words import word_list
from tradefacts.reading.mentions import PERCENT, QUANTITIES, Cue, Mention, Term
from tradefacts.reading.tokens import MARK, Tokens

_OF: Final = "的"
#: What has been done, and what stands before a part of what was traded.
_DONE: Final = "了"
_TRADED: Final = ("flow", "place")
_EACH: Final = "各"
#: What a whole is named by: the trade of a place, or all of a place that was named.
_NAMES: Final = frozenset({"term", "anaphor", "total"})
#: What may be said of a whole, with the words for whose trade it is.
_GOODS: Final = frozenset({"flow", "product", "place", "group", "firm", "mode"})
#: In a clause with one of these they are no whole, or are one already.
_TAKEN: Final = frozenset({
    "portion", "than", "more", "less", "exceed", "contribute", "rise", "fall", "with",
})  # fmt: skip
#: How far behind a part that goes some way this may stand, in mentions and in tokens.
_WAY: Final = 2
_WAY_REACH: Final = 4
#: What a part of the world market is measured as, the length of the word for the
#: world, and how far before its figure it may begin, in tokens.
_WORLD_SHARE: Final = Term("measure", "international-share")
_WORLD: Final = 2
_WORLD_REACH: Final = 6
#: How many tokens of hedges may stand between "的" and the figure.
_HEDGES: Final = 3


def add_wholes(mentions: Sequence[Mention], tokens: Tokens, last: int) -> list[Mention]:
    """Return *mentions* with a verb of sharing before each whole that has none."""
    found = list(mentions)
    for index in range(len(mentions) - 1, -1, -1):
        figure = mentions[index]
        if figure.kind != PERCENT:
            continue
        if _goes(mentions, index, tokens) or _is_carried(mentions, index, tokens):
            found.insert(index, _portion(figure))
            continue
        if market := _world_market(figure, tokens):
            found[index:index] = [_portion(market), market]
            continue
        ends = index > 0 and _ends(tokens, figure, last)
        first = _whole_before(found, index, tokens) if ends else None
        first = _whole_traded(mentions, index, tokens) if first is None else first
        if first is not None:
            found.insert(first, _portion(found[first]))
    return found


def _whole_traded(
    mentions: Sequence[Mention], index: int, tokens: Tokens
) -> int | None:
    """Return whose part was traded, right before the figure ("出口了全国五成的船")."""
    if index < len(_TRADED) or index + 1 >= len(mentions):
        return None
    flow, whose = mentions[index - 2], mentions[index - 1]
    term = whose.value
    placed = whose.kind == "anaphor" or (
        isinstance(term, Term) and term.dimension in {"place", "group"}
    )
    done = tokens.word(flow.last) == _DONE and whose.first == flow.last + 1
    traded = isinstance(flow.value, Term) and flow.value.dimension == "flow"
    of = mentions[index + 1].kind == "of"
    return index - 1 if placed and done and traded and of else None


def _goes(mentions: Sequence[Mention], index: int, tokens: Tokens) -> bool:
    """Tell whether the figure is a part that goes, or comes ("八成以上来自智利")."""
    way = mentions[index + 1] if index + 1 < len(mentions) else None
    if (
        way is None
        or way.kind != "with"
        or way.first != _behind(mentions[index], tokens)
    ):
        return False
    went = tokens.spoken(way.first, way.last).replace(" ", "")
    return went in word_list("ways", "word") and not _is_taken(mentions[:index], tokens)


def _is_carried(mentions: Sequence[Mention], index: int, tokens: Tokens) -> bool:
    """Tell whether the figure is a part that goes some way ("九成通过空运出口")."""
    first = _behind(mentions[index], tokens)
    spoken = (tokens.spoken(first, first + n).replace(" ", "") for n in (1, 2))
    if word_list("ways", "by").isdisjoint(spoken):
        return False
    for mention in mentions[index + 1 : index + 1 + _WAY]:
        if tokens.kind[mention.first] == MARK or mention.first - first > _WAY_REACH:
            return False
        if mention.kind == "scope":
            return not _is_taken(mentions[:index], tokens)
    return False


def _world_market(figure: Mention, tokens: Tokens) -> Mention | None:
    """Return the whole of a part of the world market ("全球约三成的市场份额")."""
    at = _behind(figure, tokens)
    at += tokens.word(at) == _OF
    if not any(tokens.words(at, *word) for word in word_list("world-market", "noun")):
        return None
    for first in range(figure.first - _WORLD, max(-1, figure.first - _WORLD_REACH), -1):
        last = first + _WORLD
        if tokens.spoken(first, last).replace(" ", "") in word_list(
            "world-market", "world"
        ):
            start, end = tokens.start[first], tokens.end[last - 1]
            return Mention("term", start, end, _WORLD_SHARE, first, last)
    return None


def _behind(figure: Mention, tokens: Tokens) -> int:
    """Return the token behind a figure and the hedge that follows it."""
    hedge = hedge_behind(tokens, figure.last)
    return figure.last if hedge is None else hedge[1]


def _ends(tokens: Tokens, figure: Mention, last: int) -> bool:
    """Tell whether a clause ends behind the figure: it is of nothing that follows."""
    at = _behind(figure, tokens)
    return at >= last or tokens.kind[at] == MARK


def _whole_before(
    mentions: Sequence[Mention], index: int, tokens: Tokens
) -> int | None:
    """Return which mention the whole of the figure at *index* begins with, or None."""
    end = _joint(mentions[index - 1].last, mentions[index].first, tokens)
    first = index
    while end is not None and first and mentions[first - 1].last == end:
        if not _is_named(mentions[first - 1]):
            break
        first -= 1
        end = mentions[first].first
    if _is_taken(mentions[:first], tokens):
        return None
    return first if any(map(_is_whole, mentions[first:index])) else None


def _is_taken(before: Sequence[Mention], tokens: Tokens) -> bool:
    """Tell whether the clause so far tells that its figure is no share of a whole."""
    for mention in reversed(before):
        if tokens.kind[mention.first] == MARK:
            return False
        if mention.kind in _TAKEN:
            return True
    return False


def _joint(end: int, figure: int, tokens: Tokens) -> int | None:
    """Return *end* if "的", and nothing else but hedges, parts it from the figure."""
    if tokens.word(end) != _OF or figure - end - 1 > _HEDGES:
        return None
    at = end + 1
    while at < figure:
        hedge = hedge_at(tokens, at)
        if hedge is None:
            return None
        at = hedge[1]
    return end


def _is_named(mention: Mention) -> bool:
    value = mention.value
    known = not isinstance(value, Term) or value.dimension in _GOODS
    return mention.kind in _NAMES and known


def _is_whole(mention: Mention) -> bool:
    """Tell whether it is trade, or points back to a place with all its trade."""
    value = mention.value
    flow = isinstance(value, Term) and value.dimension == "flow"
    return flow or mention.kind == "anaphor"


def _portion(whole: Mention) -> Mention:
    """Return the verb that is left out before the whole."""
    first, start = whole.first, whole.start
    return Mention("portion", start, start, Cue("portion", "word"), first, first)


def tell_apart(mentions: Sequence[Mention], tokens: Tokens) -> list[Mention]:
    """Return *mentions* with "各" before a single figure as one that each has.

    "对美国、日本出口各增长5%".
    """
    found = list(mentions)
    for index, mention in enumerate(mentions):
        said = tokens.spoken(mention.first, mention.last).replace(" ", "")
        if mention.kind != "respectively" or not said.startswith(_EACH):
            continue
        figures = [
            k for k in range(index, len(mentions)) if mentions[k].kind in QUANTITIES
        ]
        if figures and not _goes_on(mentions, figures[0]):
            found[index] = attrs.evolve(mention, kind="each", value=Cue("each", "word"))
    return found


def _goes_on(mentions: Sequence[Mention], figure: int) -> bool:
    """Tell whether a list of figures goes on behind that one."""
    joint, following = (
        mentions[figure + 1 : figure + 2],
        mentions[figure + 2 : figure + 3],
    )
    listed = any(m.kind == "and" for m in joint)
    return listed and any(m.kind in QUANTITIES for m in following)
