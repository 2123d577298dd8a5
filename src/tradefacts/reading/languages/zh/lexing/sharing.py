"""What the last of a list says for all of it: a unit, a price, the noun of a number."""

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from tradefacts.reading.languages.zh.lexing.meanings import LISTED, MOVES
from tradefacts.reading.languages.zh.words import word_list
from tradefacts.reading.mentions import (
    AMOUNT,
    COUNT,
    MONEY,
    POINTS,
    Mention,
    Stated,
    Term,
)
from tradefacts.reading.tokens import WORD, Tokens
from tradefacts.records import evolve

#: What a number without its unit ends with, if not with a digit.
_SCALES: Final = frozenset("十百千万亿多余")
#: Kinds of figures whose unit those before them share, and how points are counted.
_UNITS: Final = frozenset({MONEY, AMOUNT, POINTS})
_CLASSIFIER: Final = "个"
#: The length of the noun that is a part of the number before it.
_COUNTED: Final = 2
#: Two members of a list and what joins them.
_PAIR: Final = 3


def with_nouns(mentions: Sequence[Mention], tokens: Tokens) -> list[Mention]:
    """Return *mentions* with "国家" as a part of the number that counts them.

    The noun itself stays; the words of an exact count are "208个国家", also of
    "国家和地区".
    """
    found = list(mentions)
    for index, (count, noun) in enumerate(pairwise(mentions)):
        stated = count.value
        joined = count.kind == COUNT and count.last == noun.first
        if not joined or not isinstance(stated, Stated) or stated.qualifier != "exact":
            continue
        end = noun.start + _COUNTED
        if tokens.text[noun.start : end] in word_list("counted-noun", "word"):
            found[index] = evolve(count, end=end)
    return found


def with_prices(mentions: Sequence[Mention]) -> list[Mention]:
    """Return *mentions* with the price of a list given to its first flow.

    "出口及进口价格": the last of them has the word.
    """
    shared = list(mentions)
    for index, (flow, joint, price) in enumerate(
        zip(mentions, mentions[1:], mentions[2:], strict=False)
    ):
        if joint.kind != "and" or not _adjoin(flow, joint, price):
            continue
        way, told = flow.value, price.value
        if not isinstance(way, Term) or not isinstance(told, Term):
            continue
        priced = told.dimension == "measure" and "flow" in dict(told.implies)
        if way.dimension == "flow" and not way.implies and priced:
            value = evolve(told, implies=(("flow", way.code),))
            shared[index] = evolve(flow, value=value)
    return shared


def _adjoin(*mentions: Mention) -> bool:
    """Tell whether nothing stands between *mentions*."""
    return all(m.last == n.first for m, n in pairwise(mentions))


def with_units(mentions: Sequence[Mention], tokens: Tokens) -> list[Mention]:
    """Return *mentions* with the unit of their list given to each bare number.

    "3.38万亿、3.23万亿和1.45万亿元": the last of them has it. Each may have its verb.
    """
    shared = list(mentions)
    for index in range(len(shared) - _PAIR, -1, -1):
        item, joint, *rest = shared[index : index + _PAIR + 1]
        moved = rest[0].kind in MOVES and len(rest) > 1
        following = evolve(rest[1], first=rest[0].first) if moved else rest[0]
        stated, other = item.value, following.value
        if not isinstance(stated, Stated) or not isinstance(other, Stated):
            continue
        listed = tokens.lower[joint.first] in LISTED and joint.last == following.first
        if listed and _lacks_unit(tokens, item, following):
            value = evolve(stated, unit=other.unit, measure=other.measure)
            if following.kind == POINTS and _compares(tokens, item.first):
                value = evolve(value, qualifier="exact")
            shared[index] = evolve(item, kind=following.kind, value=value)
    return shared


def _compares(tokens: Tokens, index: int) -> bool:
    """Tell whether a word that compares ends before token *index* ("高出6个百分点")."""
    spelled = ("".join(tokens.lower[max(0, index - n) : index]) for n in (1, 2))
    return not word_list("compared", "word").isdisjoint(spelled)


def _lacks_unit(tokens: Tokens, item: Mention, following: Mention) -> bool:
    """Tell whether a number has its unit from the one behind it.

    It ends in a digit or a scale, with no classifier, or with that of percentage
    points ("0.6个和0.7个百分点").
    """
    if item.kind != COUNT or following.kind not in _UNITS:
        return False
    word, kind = tokens.lower[item.last - 1], tokens.kind[item.last - 1]
    if following.kind == POINTS and word == _CLASSIFIER:
        return True
    return kind != WORD or word in _SCALES
