"""Bare numbers: figures that stand without the noun or the unit that they are in.

"Exports of cars fell to 5,000"; "Peru took 900"; "of them 300 were new".
"""

from collections.abc import Sequence
from typing import Final

from tradefacts.claiming.items import (
    CLAUSE_ENDS,
    VALUED,
    Item,
    Phrase,
    kind_at,
    role_at,
    skip_back,
)
from tradefacts.reading.mentions import COUNT
from tradefacts.reading.reader import Sentence
from tradefacts.reading.tokens import MARK, WORD
from tradefacts.reading.wordsets import WordSets

#: How many tokens may stand between a number and the noun that it counts.
COUNT_GAP: Final = 3
#: What is counted as well as summed up in money ("900 deals").
COUNTABLE: Final = frozenset({("measure", "deals")})
#: What may stand before a number that is a figure of its own.
_BEFORE: Final = frozenset({
    "to", "level", "takes", "at", ":", "from", "against", "than", "subordinate",
})  # fmt: skip
#: What a noun of firms may say beside their kind.
_WHICH_FIRMS: Final = frozenset({"firm", "reporter", "product"})
#: What may say which way those that are counted went.
_WAYS: Final = frozenset({"scope", "and", "or"})
#: What ends the clause of a noun before.
_CLAUSE_STOPS: Final = VALUED | CLAUSE_ENDS | {",", "rise", "fall"}
#: What may stand between a counted noun and what narrows it.
_NARROWING: Final = frozenset({"in", "with", "on", "through", "level", "which"})
#: What stands before one that its verb follows ("in May 900 left").
_OPENING: Final = frozenset({"", ",", ";", ":", "say", "period", "among", "and"})
#: What may follow a figure that has no noun.
_BEHIND: Final = frozenset({
    "period", "in", "than", "from", "to", "break", "basis", "more", "less", "against",
    "at", "among", "with", "by", "on", ")", "level", "respectively", "scope",
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
    if joint == "with" and (
        _follows_place(items, index) or _follows_rank(items, index)
    ):
        return True
    if before in words.dealings or _goes_on(items, index):
        return True
    listed = _listed_before(items, index) if near and joint == "and" else None
    if listed is not None:
        return stands_bare(items, listed, sentence, words)
    verb = verb or kind_at(items, index + 1) == "level"
    return verb and joint in _OPENING


def _follows_place(items: Sequence[Item], index: int) -> bool:
    """Tell whether a place has the number ("followed by Peru with 900")."""
    place = items[index - 2] if index > 1 else None
    if place is None or items[index - 1].first - place.last > 1:
        return False
    if not isinstance(place, Phrase):
        return place.kind in {"term", "company"}  # "BYD followed with 900"
    return bool(place.dims) and place.dims.keys() <= {"partner", "reporter"}


def _follows_rank(items: Sequence[Item], index: int) -> bool:
    """Tell whether a rank comes with the number ("the largest buyer, with 900")."""
    at = skip_back(items, index - 2, {",", "in", "period", "phrase", "of", "for"})
    return kind_at(items, at) == "superlative"


def _goes_on(items: Sequence[Item], index: int) -> bool:
    """Tell whether a list of places leaves out its verb ("and Chile 900")."""
    place = items[index - 1] if index else None
    if not isinstance(place, Phrase) or place.last != items[index].first:
        return False
    listed = kind_at(items, index - 2) in {"and", ","}
    return listed and bool(place.dims) and place.dims.keys() <= {"partner", "reporter"}


def _listed_before(items: Sequence[Item], index: int) -> int | None:
    """Return the bare number that one more is listed with, or None.

    "Followed with 900 and 500", "900 were inbound and 500 outbound".
    """
    at = skip_back(items, index - 2, {"scope", "level"})
    apart = items[index].first - items[at].last if at >= 0 else 0
    if kind_at(items, at) != COUNT or apart != index - at - 1:
        return None
    return at if kind_at(items, at - 1) != "and" else None  # only two are so listed


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

    "The number of firms engaged in foreign trade" is one of firms, and so is that of
    "900 firms had exports", but not of "900 firms had exports of 5 billion yuan".
    """
    at = skip_back(items, index - 1, _NARROWING)
    aside = _is_in_aside(items, index)
    at -= aside
    head, phrase = (items[at] if at >= 0 else None), items[index]
    if not isinstance(head, Phrase) or not isinstance(phrase, Phrase):
        return None
    if not counts(head) or (head.has_flow and not aside):
        return None
    if aside:
        return head if head.number_of else None
    if kind_at(items, index + 1) in {"of", "worth", *VALUED}:
        return None
    tokens = sentence.tokens
    between = range(head.last, phrase.first)
    if any(tokens.kind[k] == MARK for k in between):
        return None
    if COUNT in {kind_at(items, at - 1), kind_at(items, at - 2)}:
        verbs = words.narrowings | words.holdings | words.copulas
        told = not verbs.isdisjoint(tokens.lower[head.last : phrase.first])
    else:
        told = len(between) > 0 and tokens.lower[head.last] in words.narrowings
    return head if told else None


def _is_in_aside(items: Sequence[Item], index: int) -> bool:
    """Tell whether the phrase says what firms have ("firms, with exports, rose")."""
    around = [kind_at(items, index + step) for step in (-2, -1, 1)]
    return around == [",", "with", ","]


def numbered_before(items: Sequence[Item], index: int) -> Phrase | None:
    """Return the noun before item *index* in its clause that a number is said to be of.

    "The number of trains that crossed the port".
    """
    for item in reversed(items[:index]):
        if item.kind in _CLAUSE_STOPS:
            return None
        if isinstance(item, Phrase) and item.number_of:
            return item
    return None


def counts(phrase: Phrase) -> bool:
    """Tell whether the phrase is a noun that a number counts ("private firms")."""
    firms = "firm" in phrase.dims and phrase.dims.keys() <= _WHICH_FIRMS
    return phrase.counted is not None or firms


def counted_noun(
    items: Sequence[Item], index: int, sentence: Sentence, words: WordSets
) -> Phrase | None:
    """Return the phrase with the noun that the number *index* counts, or None."""
    tokens, first = sentence.tokens, items[index].last
    if kind_at(items, index + 1) == "of" and items[index + 1].first == first:
        return _some_of(items, index + 2, sentence, words)
    around = (kind_at(items, at) for at in (index - 1, index + 1, index + 2))
    if tuple(around) == ("from", "to", COUNT):
        return counted_noun(items, index + 2, sentence, words)  # "from 5 to 9 cars"
    at = _behind_ways(items, index + 1, first)
    first = items[at - 1].last if at > index + 1 else first
    at += _is_adjective(items, at, first)
    phrase = items[at] if at < len(items) else None
    if not isinstance(phrase, Phrase) or phrase.first - first > COUNT_GAP:
        return None
    for at in range(first, phrase.first):
        if tokens.kind[at] == MARK or tokens.lower[at] in words.count_breaks:
            return None
    if _only_modifies(phrase, sentence, words):
        return None
    known = counts(phrase) or not COUNTABLE.isdisjoint(phrase.dims.items())
    return phrase if known or "product" in phrase.dims else None


def _only_modifies(phrase: Phrase, sentence: Sentence, words: WordSets) -> bool:
    """Tell whether a noun in the singular only says of what others are.

    So it is in "9 container berths", which are no containers, but "9 crane sets" are
    cranes.
    """
    tokens, at = sentence.tokens, phrase.last
    endings = tuple(words.plural_endings)
    several = phrase.has_flow or phrase.total  # it ends in another noun
    if several or at >= sentence.last or tokens.kind[at] != WORD:
        return False
    one, noun = tokens.lower[at - 1], tokens.lower[at]
    known = words.copulas | words.holdings | words.determiners | words.pieces
    return not one.endswith(endings) and noun.endswith(endings) and noun not in known


def _behind_ways(items: Sequence[Item], index: int, first: int) -> int:
    """Return the item behind adjectives of a way ("900 inbound and outbound boxes")."""
    at, last = index, first
    while kind_at(items, at) in _WAYS and items[at].first == last:
        at, last = at + 1, items[at].last
    return at if kind_at(items, at - 1) == "scope" else index


def _is_adjective(items: Sequence[Item], index: int, first: int) -> bool:
    """Tell whether a verb of movement is only an adjective ("900 advanced robots")."""
    verb = items[index] if index < len(items) else None
    if verb is None or verb.kind not in {"rise", "fall"} or verb.first != first:
        return False
    noun = items[index + 1] if index + 1 < len(items) else None
    return isinstance(noun, Phrase) and noun.first == verb.last


def _some_of(
    items: Sequence[Item], index: int, sentence: Sentence, words: WordSets
) -> Phrase | None:
    """Return the noun at *index* that a number is of some of ("9 of its firms").

    So is one of goods ("9 of the cars").
    """
    phrase = items[index] if index < len(items) else None
    if not isinstance(phrase, Phrase) or not (
        phrase.counted or phrase.dims.keys() == {"product"}
    ):
        return None
    lower = sentence.tokens.lower
    if not lower[phrase.last - 1].endswith(tuple(words.plural_endings)):
        return None
    between = lower[items[index - 1].last : phrase.first]
    known = phrase.back or between or lower[phrase.first] in words.determiners
    return phrase if known and words.determiners.issuperset(between) else None
