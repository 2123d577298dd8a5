"""Fields: what figures are broken down by, and among whom a rank is one."""

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

import attrs

from tradefacts.reading.languages.zh.words import word_list
from tradefacts.reading.mentions import (
    AMOUNT,
    COUNT,
    MONEY,
    PERCENT,
    Cue,
    Mention,
    Term,
)
from tradefacts.reading.tokens import MARK, Tokens

_OF: Final = "的"
#: Measures of the places that goods go through, and the figures of those.
_SITES: Final = frozenset({"ports", "bonded-zones", "pilot-zones", "airports"})
_GOODS: Final = frozenset({MONEY, AMOUNT})
_COUNTRY: Final = Cue("anaphor", "country")
#: The longest of them, in tokens.
_LONGEST: Final = 12


def opened_aspect(tokens: Tokens, first: int, last: int) -> str:
    """Return what a sentence opens with that it looks at ("从贸易方式看，").

    It is "time" where figures are told month by month ("分月看，"), else "word"; ""
    where it looks at nothing.
    """
    near = range(first + 1, min(first + _LONGEST, last))
    mark = next((at for at in near if tokens.kind[at] == MARK), None)
    if mark is None:
        return ""
    if tokens.lower[first] in word_list("aspect", "open"):
        parts = tokens.lower[first] in word_list("aspect", "parts")
        timed = parts and tokens.lower[first + 1] in word_list("aspect", "times")
        closed = tokens.lower[mark - 1] in word_list("aspect", "close")
        return ("time" if timed else "word") if closed else ""
    said = "".join(tokens.lower[first:mark])
    heads = any(
        said.removesuffix(tail) in word_list("aspect", "heads")
        for tail in word_list("aspect", "tail")
        if said.endswith(tail)
    )
    return "word" if heads else ""


def without_fields(mentions: Sequence[Mention], tokens: Tokens) -> list[Mention]:
    """Return *mentions* without those among whom something ranks.

    "在中部、全国分别排名第2、第13位", "增速居全市最高": they are no subject.
    """
    dropped: set[int] = set()
    for index, mention in enumerate(mentions):
        if mention.kind == "anaphor":
            behind = tokens.word(mention.last)
            if behind in word_list("ranked", "behind"):
                dropped.add(index)
        if mention.kind == "superlative":
            dropped.update(_field_before(mentions, index, tokens))
            dropped.update(_part_before(mentions, index, tokens))
            dropped.update(_country_before(mentions, index, tokens))
            dropped.update(_within_before(mentions, index, tokens))
        if mention.kind == "share":
            dropped.update(_whole_before(mentions, index, tokens))
        if mention.kind == PERCENT:
            dropped.update(_sites_before(mentions, index))
    return [m for index, m in enumerate(mentions) if index not in dropped]


def point_to_zones(mentions: Sequence[Mention], tokens: Tokens) -> list[Mention]:
    """Return *mentions* with a zone as what points to one before its trade.

    "占园区总值的一成": none is counted there.
    """
    found = list(mentions)
    for index, (noun, behind) in enumerate(pairwise(mentions)):
        if behind.first != noun.last or behind.kind != "total":
            continue
        said = tokens.text[noun.start : noun.end]
        if noun.kind == "term" and said in word_list("zone-noun", "word"):
            cue = Cue("anaphor", "zone")
            found[index] = attrs.evolve(noun, kind="anaphor", value=cue)
    return found


def _field_before(
    mentions: Sequence[Mention], index: int, tokens: Tokens
) -> Sequence[int]:
    """Return the mentions of a field that ends right before the rank at *index*."""
    at = index
    if at and mentions[at - 1].kind == "respectively":
        at -= 1
    last = at
    while (
        at
        and mentions[at - 1].last == mentions[at].first
        and _is_of_field(mentions[at - 1])
    ):
        at -= 1
    before = range(max(0, mentions[at].first - _LONGEST), mentions[at].first)
    opened = [k for k in before if tokens.lower[k] in word_list("ranked", "open")]
    named = any(m.kind != "and" for m in mentions[at:last])
    if not (named and opened):
        return ()
    marked = any(tokens.kind[k] == MARK for k in range(opened[-1], mentions[at].first))
    known = any(m.first > opened[-1] for m in mentions[:at])
    return () if marked or known else range(at, last)


def _part_before(
    mentions: Sequence[Mention], index: int, tokens: Tokens
) -> Sequence[int]:
    """Return the place in which a rank is one ("我国在拉美的最大贸易伙伴")."""
    if not index:
        return ()
    place, first = mentions[index - 1], mentions[index].first
    near = place.last == first - (tokens.lower[first - 1] == _OF)
    inside = tokens.word(place.first - 1) in word_list("ranked", "in")
    term = place.value
    named = isinstance(term, Term) and term.dimension in {"place", "group"}
    return (index - 1,) if near and inside and named else ()


def _country_before(
    mentions: Sequence[Mention], index: int, tokens: Tokens
) -> Sequence[int]:
    """Return the country one of whose places ranks so ("成为全国最大的铁路口岸").

    A verb stands before it in its clause: a place does not trade for the country.
    """
    noun = tokens.spoken(mentions[index].first, mentions[index].last).replace(" ", "")
    if not noun.endswith(tuple(word_list("ranked", "places"))):
        return ()
    for at in range(index - 1, -1, -1):
        mention = mentions[at]
        if mention.kind not in {"anaphor", "and", "with", "rise", "term"}:
            return ()
        if mention.kind == "anaphor":
            led = mention.first and tokens.kind[mention.first - 1] != MARK
            return (at,) if led and mention.value == _COUNTRY else ()
    return ()


def _within_before(
    mentions: Sequence[Mention], index: int, tokens: Tokens
) -> Sequence[int]:
    """Return the mentions of a field that something is the most in ("在各类中最快")."""
    first = mentions[index].first
    if not first or tokens.lower[first - 1] not in word_list("extreme", "within"):
        return ()
    opened = next(
        (
            at
            for at in range(first - 1, max(0, first - _LONGEST), -1)
            if tokens.lower[at] in word_list("ranked", "in")
        ),
        first,
    )
    return [k for k, m in enumerate(mentions) if opened < m.first and m.last < first]


def _whole_before(
    mentions: Sequence[Mention], index: int, tokens: Tokens
) -> Sequence[int]:
    """Return what a share is told in ("出口在全国的占比")."""
    whole = mentions[index - 1] if index else None
    if whole is None or whole.kind != "anaphor" or whole.last != mentions[index].first:
        return ()
    inside = tokens.word(whole.first - 1) in word_list("ranked", "in")
    return (index - 1,) if inside else ()


def _sites_before(mentions: Sequence[Mention], index: int) -> Sequence[int]:
    """Return the places that a share is of ("进口3万吨，占全省陆路口岸的80%").

    What goes through them is meant, unless something was counted before.
    """
    site = mentions[index - 1].value if index else None
    if not (isinstance(site, Term) and site.code in _SITES):
        return ()
    before = [m.kind for m in mentions[: index - 1]]
    told = [at for at, kind in enumerate(before) if kind in {*_GOODS, COUNT}]
    shared = "portion" in before[told[-1] :] if told else False
    return (index - 1,) if shared and before[told[-1]] in _GOODS else ()


def _is_of_field(mention: Mention) -> bool:
    """Tell whether it may be a part of a field: a place, what points to one, "and"."""
    term = mention.value
    place = isinstance(term, Term) and term.dimension == "place"
    return place or mention.kind in {"anaphor", "and"}
