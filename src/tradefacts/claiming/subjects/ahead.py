"""What stands around a term of a noun phrase, and tells what the term means."""

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from tradefacts.claiming.items import (
    Phrase,
    term_in,
    term_of,
)
from tradefacts.claiming.subjects.terms import (
    PLACES,
    flow_code,
)
from tradefacts.reading.mentions import Mention, Term
from tradefacts.reading.tokens import Tokens
from tradefacts.reading.wordsets import WordSets

#: What may stand between a place and its flow ("Brazilian beef exports").
_MODIFIERS: Final = frozenset({"product", "mode"})
#: How far before a verb goods may head its clause, and what stands before them there.
_SUBJECT_REACH: Final = 12
_CLAUSE_STARTS: Final = frozenset({"", ".", ",", ";", "and", "while"})
_BEFORE_FLOW: Final = frozenset({"total", "period"})
#: What may stand before "to" and with whom trade is, behind whose it is.
_OWNERS: Final = frozenset({"anaphor", "its"})


def flow_ahead(mentions: Sequence[Mention], index: int) -> str:
    """Return the flow that the term at *index* stands before, "" without one.

    What is imported comes from the place before it ("Brazilian beef imports").
    """
    goods = False
    for at in range(index + 1, len(mentions)):
        mention = mentions[at]
        term = term_of(mention)
        near = mention.first <= mentions[at - 1].last
        if near and mention.kind in _BEFORE_FLOW:
            continue  # "香港整体出口", "日本5月出口"
        if term is None or not near:
            break
        implied = dict(term.implies).get("flow", "")
        if term.dimension == "flow" or implied:
            code = implied or flow_code(term)
            return "" if goods and code == "imports" else code
        if term.dimension not in _MODIFIERS:
            break
        goods = True
    return ""


def is_met_by(mentions: Sequence[Mention], index: int) -> bool:
    """Tell whether trade is with the place at *index*, by "to" before it.

    So it is where whose it is stands before that ("Hunan last year to Peruvian trade",
    "its to Peru exports"), and not in "from Hunan to Peruvian exports".
    """
    at = index - 1
    if at < 1 or mentions[at].kind != "to" or not flow_ahead(mentions, index):
        return False
    at -= 1 + (mentions[at - 1].kind == "period")
    if at < 0 or any(m.first > b.last for b, m in pairwise(mentions[at:index])):
        return False
    from_there = at > 0 and mentions[at - 1].kind == "from"
    place = term_of(mentions[at])
    placed = place is not None and place.dimension in PLACES
    return not from_there and (placed or mentions[at].kind in _OWNERS)


def is_hypernym(
    mentions: Sequence[Mention], index: int, tokens: Tokens, words: WordSets
) -> bool:
    """Tell whether goods are named by their kind alone ("imports of the metal")."""
    mention = mentions[index]
    word, before = tokens.spoken(mention.first, mention.last), mention.first - 1
    one = word if word in words.hypernyms else word.removesuffix("s")
    if one not in words.hypernyms:
        return False
    # "The American oilseed": it comes from there.
    origin = term_of(mentions[index - 1]) if index else None
    placed = origin is not None and origin.dimension in PLACES and origin.adjective
    # "Cherry growers picked a bigger crop": it is of cherries.
    placed = placed or (word in words.harvests and index > 0)
    return placed or tokens.word(before) in words.before_hypernym


def is_in_goods(flow: Mention, tokens: Tokens, words: WordSets) -> bool:
    """Tell whether a flow is said to be one in goods ("goods exports").

    So is one "in goods", and one in goods and services together; and what a verb says
    of goods as such ("exported goods worth", "goods worth 5 yuan were imported").
    """
    lower, goods = tokens.lower, words.all_goods
    joined = tokens.word(flow.last) in {"in", "of", "on"}
    said = lower[max(0, flow.first - 1) : flow.last]
    named = joined and tokens.word(flow.last + 1) in goods
    if named or not goods.isdisjoint(said):
        return True
    if tokens.spoken(flow.last, flow.last + 2) in words.any_goods:
        return True
    term = term_of(flow)
    return term is not None and term.verb and _moves_goods(flow, tokens, words)


def _moves_goods(verb: Mention, tokens: Tokens, words: WordSets) -> bool:
    """Tell whether goods as such are the object of a verb, or what it is said of."""
    goods, at = words.all_goods, verb.last
    pointed = tokens.word(at) in words.before_hypernym
    if tokens.word(at) in goods or (tokens.word(at + 1) in goods and not pointed):
        return True  # "imported Peruvian goods", but not "exported these goods"
    first = max(0, verb.first - _SUBJECT_REACH)
    heads = (k for k in range(first, verb.first) if tokens.lower[k] in goods)
    return any(tokens.word(k - 1) in _CLAUSE_STARTS for k in heads)


def owns_flow(
    phrase: Phrase,
    place: Term,
    mentions: Sequence[Mention],
    at: int,
    words: WordSets,
) -> bool:
    """Tell whether a flow is of the place at *at* ("tea exports of Vietnam").

    No goods stand between ("imports of beef of"), and none follow ("of US beef").
    """
    if place.dimension not in PLACES or phrase.deed:
        return False
    if place.adjective and not words.adjectives_last:
        return False
    if not phrase.has_flow or phrase.counted or phrase.back:
        return False
    if phrase.dims.keys() & {"reporter", "partner"}:
        return False
    head = mentions[at - 2 : at - 1]  # before "of"
    if "product" in phrase.dims and not any(term_in(m, "flow") for m in head):
        return False
    behind = mentions[at + 1 : at + 2]
    return not any(
        m.first == mentions[at].last and term_in(m, "product") for m in behind
    )
