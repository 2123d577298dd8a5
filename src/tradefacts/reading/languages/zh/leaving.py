"""Leaving: what in Chinese texts only says which firms or goods are meant, or why."""

from collections.abc import Sequence
from typing import Final

import attrs

from tradefacts.reading.languages.zh.words import load_words, word_list
from tradefacts.reading.mentions import COUNT, MONEY, QUANTITIES, Mention, Stated, Term
from tradefacts.reading.periods import PeriodExpression
from tradefacts.reading.tokens import MARK, WORD, Tokens

#: What a clause has that tells a fact of trade itself.
_TELLING: Final = QUANTITIES | {"superlative"}
#: How numbers of kinds end: before goods they count nothing ("7大类农产品").
_KINDS: Final = "类"
#: Measures of places, and what may stand before their number ("等").
_PLACES: Final = frozenset({"provincial-level-regions", "cities", "counties"})
_JOINTS: Final = 1
#: Hedges of a limit ("不超过200美元的进口货物").
_LIMITS: Final = frozenset({"at_most", "under"})
_TRADED: Final = frozenset({"product", "flow", "measure", "blocker"})
#: What encloses the title of a document.
_TITLE: Final = ("《", "》")
#: Before a number it names those that lead a ranking.
_FIRST: Final = "前"
_AND_MORE: Final = ("以", "上")


def leave_sizes(
    mentions: Sequence[Mention], tokens: Tokens, first: int
) -> list[Mention]:
    """Return *mentions* without the sums that only say which firms are counted.

    "出口超千万元的73家", "进出口百亿元以上企业". The sentence begins at token *first*.
    """
    mentions = _without_titles(mentions, tokens, first)
    mentions = _without_areas(_without_numbers_of_places(mentions))
    nouns = [*mentions[1:], None]
    for at in range(len(mentions) - 2, -1, -1):
        if mentions[at + 1].kind == "of":
            nouns[at] = nouns[at + 1]
    return [
        mention
        for mention, noun in zip(mentions, nouns, strict=False)
        if not _is_limit(mention, noun, tokens)
        and (noun is None or not _narrows(mention, noun, tokens))
    ]


def leave_reasons(
    mentions: Sequence[Mention], tokens: Tokens, first: int
) -> list[Mention]:
    """Return *mentions* without the goods and flows that a clause gives as a reason.

    "由于原油进口价格上涨，日本出现逆差". It has no figure. The sentence begins at token
    *first*. So they are without the country that something only is a part of.
    """
    kept: list[Mention] = []
    clause: list[Mention] = []
    for mention in mentions:
        clause.append(mention)
        if tokens.kind[mention.first] == MARK:
            kept += _without_reason(clause, tokens, first)
            clause, first = [], mention.last
    return kept + clause


def _without_reason(
    clause: Sequence[Mention], tokens: Tokens, first: int
) -> Sequence[Mention]:
    """Return what is left of a *clause* with its mark, if it gives a reason."""
    if clause[-1].kind != "," or any(m.kind in _TELLING for m in clause):
        return clause
    last = clause[-1].first
    if tokens.spoken(last - 2, last).replace(" ", "") in word_list("standing", "of"):
        return [m for m in clause if not _is_standing(m, tokens)]
    if tokens.spoken(last - 2, last).replace(" ", "") in word_list(
        "held-against", "close"
    ):
        return _without_comparand(clause, tokens)
    opened = (tokens.spoken(first, first + n).replace(" ", "") for n in (3, 2, 1))
    ended = tokens.spoken(last - 2, last).replace(" ", "")
    if not word_list("reason", "open").isdisjoint(opened):
        return [m for m in clause if not _is_traded(m)]
    if ended not in word_list("reason", "close"):
        return clause
    # What stands before "受" is what follows is told of ("出口受运价影响，下降3%").
    under = word_list("reason", "under")
    led = next((k for k in range(first, last) if tokens.lower[k] in under), last)
    return [m for m in clause if m.first < led or not _is_traded(m)]


def _without_comparand(clause: Sequence[Mention], tokens: Tokens) -> Sequence[Mention]:
    """Return what is left of a clause that only says what is compared with.

    "与国有企业相比，民营企业出口快2个百分点". A time that is compared with stays.
    """
    if any(m.kind == "basis" or _is_dated(m) for m in clause):
        return clause
    within = word_list("held-against", "open")
    for at, mention in enumerate(clause):
        joint = mention.kind == "with" and tokens.lower[mention.first] in within
        if joint or tokens.word(mention.first - 1) in within:
            return [*clause[:at], clause[-1]]
    return clause


def _is_dated(mention: Mention) -> bool:
    """Tell whether it is a time, and not only the same as that in force."""
    told = mention.value
    same = PeriodExpression("same", newest=True)
    return isinstance(told, PeriodExpression) and told != same


def _is_standing(mention: Mention, tokens: Tokens) -> bool:
    """Tell whether it is the country that something is said to be in ("是全国大市")."""
    term = mention.value
    place = isinstance(term, Term) and term.dimension == "place"
    behind = tokens.word(mention.first - 1) in word_list("standing", "is")
    return behind and (place or mention.kind == "anaphor")


def _is_traded(mention: Mention) -> bool:
    """Tell whether it is goods, which way they go, or what is no trade in them."""
    term = mention.value
    told = isinstance(term, Term) and term.dimension in _TRADED
    return told or mention.kind == "scope"


def _without_titles(
    mentions: Sequence[Mention], tokens: Tokens, first: int
) -> list[Mention]:
    """Return *mentions* without those in the titles of documents, but for groups.

    "《发展规划》实施5年来" supposes nothing.
    """
    kept: list[Mention] = []
    at, inside = first, False
    for mention in mentions:
        for token in tokens.lower[at : mention.first]:
            inside = token == _TITLE[0] or (inside and token != _TITLE[1])
        at = max(at, mention.first)
        if not inside or _is_place(mention):
            kept.append(mention)
    return kept


def _without_numbers_of_places(mentions: Sequence[Mention]) -> list[Mention]:
    """Return *mentions* without how many places are named right before.

    "广东、江苏等5省市", "西部12个省份".
    """
    found: list[Mention] = []
    for mention in mentions:
        number = found[-1] if found else None
        named = number is not None and number.kind == COUNT and len(found) > 1
        if named and _is_of_places(mention) and mention.first == found[-1].last:
            place = found[-2]
            near = found[-1].first - place.last <= _JOINTS
            if near and _is_place(place):
                # What follows stands right behind the place.
                found[-2:] = [attrs.evolve(place, last=mention.last)]
                continue
        found.append(mention)
    return found


def _is_of_places(mention: Mention) -> bool:
    term = mention.value
    return isinstance(term, Term) and term.code in _PLACES


def _is_place(mention: Mention) -> bool:
    term = mention.value[0] if isinstance(mention.value, tuple) else mention.value
    return isinstance(term, Term) and term.dimension in {"place", "group"}


def _without_areas(mentions: Sequence[Mention]) -> list[Mention]:
    """Return *mentions* without the number of areas whose trade is told together.

    "西部12个省份进出口": nobody counts them.
    """
    kept: list[Mention] = []
    for at, mention in enumerate(mentions):
        if _is_of_places(mention) and _has_flow(mentions, at):
            if kept and kept[-1].kind == COUNT and kept[-1].last == mention.first:
                kept.pop()
        else:
            kept.append(mention)
    return kept


def _has_flow(mentions: Sequence[Mention], at: int) -> bool:
    """Tell whether a flow follows right behind, or the word for all of it."""
    end = mentions[at].last
    for mention in mentions[at + 1 : at + 3]:
        if mention.first != end:
            return False
        term = mention.value
        if isinstance(term, Term):
            return term.dimension == "flow"
        if mention.kind != "total":
            return False
        end = mention.last
    return False


def _is_limit(mention: Mention, following: Mention | None, tokens: Tokens) -> bool:
    """Tell whether a sum limits what nobody knows ("5亿元以上的市州")."""
    behind = mention.last + len(_AND_MORE)
    limits = tokens.words(mention.last, *_AND_MORE) and tokens.word(behind) == "的"
    if mention.kind != MONEY or not limits or tokens.kind[behind + 1] != WORD:
        return False
    return following is None or following.first > behind + 1


def _is_about(mention: Mention, following: Mention, tokens: Tokens) -> bool:
    """Tell whether a sum is so much, and no limit ("80多万元订单")."""
    said = tokens.lower[mention.first : mention.last]
    about = not load_words()["within"].keys().isdisjoint(said)
    return about and following.first == mention.last


def _narrows(mention: Mention, following: Mention, tokens: Tokens) -> bool:
    stated, term = mention.value, following.value
    if mention.kind == COUNT and tokens.word(mention.first - 1) == _FIRST:
        return True  # "规模前100位的企业"
    if tokens.word(mention.last - 1) == _KINDS and mention.kind in QUANTITIES:
        goods = isinstance(term, Term) and term.dimension == "product"
        return goods and following.first == mention.last
    hedged = isinstance(stated, Stated) and (
        stated.qualifier != "exact" or stated.upper is not None
    )
    hedged = hedged and not _is_about(mention, following, tokens)
    behind = mention.last + 2 * tokens.words(mention.last, *_AND_MORE)
    behind += tokens.word(behind) == "的"
    if mention.kind != MONEY or not hedged or following.first != behind:
        return False
    if following.kind == COUNT:
        return tokens.word(behind - 1) == "的"
    if not isinstance(term, Term):
        return False
    limit = isinstance(stated, Stated) and stated.qualifier in _LIMITS
    traded = limit and term.dimension == "flow" and tokens.word(behind - 1) == "的"
    return traded or term.unit is not None or term.dimension == "firm"
