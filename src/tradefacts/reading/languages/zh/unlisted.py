"""Goods that no vocabulary has: what opens a clause before its flow, or is behind it.

A Chinese noun ends with what kind of thing it is ("丝网产品出口", "石墨电极出口"). What
is so called has no code in letters: it narrows its flow by its own words.
"""

from collections.abc import Sequence
from typing import Final

from tradefacts.reading.languages.zh.words import word_list
from tradefacts.reading.mentions import AMOUNT, MONEY, Cue, Mention, Term
from tradefacts.reading.tokens import WORD, Tokens

#: The shortest name of goods that nobody lists, and the longest, in tokens.
_SHORTEST: Final = 2
_LONGEST: Final = 8
#: What a clause begins behind.
_OPENINGS: Final = frozenset({",", ";", ":", "parts"})
_AMOUNTS: Final = frozenset({MONEY, AMOUNT})
#: What may stand between a flow and its figure.
_BETWEEN: Final = frozenset({"level", "to", "rise", "fall"})


def name_goods(
    mentions: Sequence[Mention], tokens: Tokens, start: int
) -> list[Mention]:
    """Return *mentions* of the sentence from token *start*, with goods unlisted."""
    named: list[Mention] = []
    for index, mention in enumerate(mentions):
        if _is_flow(mention) and _has_amount(mentions, index):
            kept = named[:-1] if named and _is_goods(named[-1]) else named
            first = named[-1].last if named else start
            if _opens(kept) and _is_name(tokens, first, mention.first):
                # "石墨电极" is no graphite.
                opening = first if kept is named else named[-1].first
                named = [*kept, _scope(tokens, opening, mention.first)]
        elif mention.kind in _AMOUNTS and named and _is_flow(named[-1]):
            first = named[-1].last
            if _is_name(tokens, first, mention.first):
                named.append(_scope(tokens, first, mention.first))
        named.append(mention)
    return named


def _is_flow(mention: Mention) -> bool:
    return isinstance(mention.value, Term) and mention.value.dimension == "flow"


def _is_goods(mention: Mention) -> bool:
    return isinstance(mention.value, Term) and mention.value.dimension == "product"


def _opens(before: Sequence[Mention]) -> bool:
    """Tell whether a clause begins behind the mentions *before*."""
    return not before or before[-1].kind in _OPENINGS


def _has_amount(mentions: Sequence[Mention], index: int) -> bool:
    """Tell whether an amount follows the flow at *index*."""
    for mention in mentions[index + 1 :]:
        if mention.kind not in _BETWEEN:
            return mention.kind in _AMOUNTS
    return False


def _is_name(tokens: Tokens, first: int, last: int) -> bool:
    """Tell whether the tokens from *first* up to *last* name goods, by their end."""
    if not _SHORTEST <= last - first <= _LONGEST:
        return False
    if any(tokens.kind[at] != WORD for at in range(first, last)):
        return False
    words = tokens.lower[first:last]
    never = word_list("unlisted", "never")
    return never.isdisjoint(words) and words[-1] in word_list("unlisted", "heads")


def _scope(tokens: Tokens, first: int, last: int) -> Mention:
    start, end = tokens.start[first], tokens.end[last - 1]
    return Mention("scope", start, end, Cue("scope", "goods"), first, last)
