"""Bare numbers: figures that stand without the noun or the unit that they are in.

"Exports of cars fell to 5,000"; "Peru took 900"; "of them 300 were new".
"""

from collections.abc import Sequence
from typing import Final

from tradefacts.claiming.items import (
    VALUED,
    Item,
    Phrase,
    kind_at,
    role_at,
    skip_back,
)
from tradefacts.reading.reader import Sentence
from tradefacts.reading.tokens import MARK
from tradefacts.reading.wordsets import WordSets

#: How many tokens may stand between a number and the noun that it counts.
COUNT_GAP: Final = 3
#: What is counted as well as summed up in money ("900 deals").
COUNTABLE: Final = frozenset({("measure", "deals")})
#: What may stand before a number that is a figure of its own.
_BEFORE: Final = frozenset({
    "to", "level", "takes", "at", ":", "from", "against", "than", "subordinate",
})  # fmt: skip
#: What may stand between a counted noun and what narrows it.
_NARROWING: Final = frozenset({"in", "with", "on", "through", "level", "which"})
#: What stands before one that its verb follows ("in May 900 left").
_OPENING: Final = frozenset({"", ",", ";", ":", "say", "period", "among", "and"})
#: What may follow a figure that has no noun.
_BEHIND: Final = frozenset({
    "period", "in", "than", "from", "to", "break", "basis", "more", "less", "against",
    "at", "among", "with", "by", "on", ")", "level",
})  # fmt: skip


def stands_bare(
    items: Sequence[Item], index: int, sentence: Sentence, words: WordSets
) -> bool:
    """Tell whether the number at *index* is a figure with no noun of its own."""
    item, lower = items[index], sentence.tokens.lower
    behind = "" if item.last >= sentence.last else lower[item.last]
    verb = behind in words.dealings or behind in words.pasts
    if not (verb or _ends(items, index, sentence, words)):
        return False
    joint = role_at(items, index - 1)
    before = lower[item.first - 1] if item.first > sentence.first else ""
    near = index > 0 and items[index - 1].last == item.first
    if joint in _BEFORE and (near or before in words.fillers):
        return True
    if before in words.dealings or _goes_on(items, index):
        return True
    verb = verb or kind_at(items, index + 1) == "level"
    return verb and joint in _OPENING


def _goes_on(items: Sequence[Item], index: int) -> bool:
    """Tell whether a list of places leaves out its verb ("and Chile 900")."""
    place = items[index - 1] if index else None
    if not isinstance(place, Phrase) or place.last != items[index].first:
        return False
    listed = kind_at(items, index - 2) in {"and", ","}
    return listed and bool(place.dims) and place.dims.keys() <= {"partner", "reporter"}


def _ends(
    items: Sequence[Item], index: int, sentence: Sentence, words: WordSets
) -> bool:
    """Tell whether no noun follows the number."""
    item = items[index]
    if item.last >= sentence.last or sentence.tokens.kind[item.last] == MARK:
        return True
    if sentence.tokens.lower[item.last] in words.figure_ends:
        return True
    following = items[index + 1] if index + 1 < len(items) else None
    near = following is not None and following.first == item.last
    return near and kind_at(items, index + 1) in _BEHIND


def narrowed_noun(
    items: Sequence[Item], index: int, sentence: Sentence, words: WordSets
) -> Phrase | None:
    """Return the counted noun that the phrase at *index* only narrows, or None.

    "The number of firms engaged in foreign trade" is one of firms.
    """
    at = skip_back(items, index - 1, _NARROWING)
    head, phrase = (items[at] if at >= 0 else None), items[index]
    if not isinstance(head, Phrase) or not isinstance(phrase, Phrase):
        return None
    if not head.counted or head.has_flow or kind_at(items, at - 1) in VALUED:
        return None
    tokens = sentence.tokens
    between = range(head.last, phrase.first)
    told = len(between) > 0 and tokens.lower[head.last] in words.narrowings
    apart = any(tokens.kind[k] == MARK for k in between)
    return head if told and not apart else None


def counted_noun(
    items: Sequence[Item], index: int, sentence: Sentence, words: WordSets
) -> Phrase | None:
    """Return the phrase with the noun that the number *index* counts, or None."""
    phrase = items[index + 1] if index + 1 < len(items) else None
    first = items[index].last
    if not isinstance(phrase, Phrase) or phrase.first - first > COUNT_GAP:
        return None
    tokens = sentence.tokens
    for at in range(first, phrase.first):
        if tokens.kind[at] == MARK or tokens.lower[at] in words.count_breaks:
            return None
    known = phrase.counted or not COUNTABLE.isdisjoint(phrase.dims.items())
    return phrase if known or "product" in phrase.dims else None
