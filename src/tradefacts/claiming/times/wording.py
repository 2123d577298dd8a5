"""Wording: what the words around a period say of it."""

from collections.abc import Sequence
from typing import Final

from tradefacts.claiming.items import Item, kind_at, kind_of
from tradefacts.reading.tokens import WORD, Tokens
from tradefacts.reading.wordsets import WordSets

#: How far before a period the words that make it an aside may stand, in tokens.
_DEADLINE_REACH: Final = 2
#: How far before "since" a superlative may stand, in tokens.
_SUPERLATIVE_REACH: Final = 7
#: Where the search for it ends.
_SENTENCE_ENDS: Final = frozenset({".", "!", "?", ";"})
#: How far before "as" the word may stand that tells of no change.
_SAME_REACH: Final = 3
#: The longest clause on when a span began, and between an event and its period.
_CLAUSE: Final = 10
_EVENT: Final = 4
#: Before a period they say that a level is that of it ("near last year's level").
_LEVEL: Final = frozenset({"at", "to", "on", "for"})
#: The tokens of the longest word for a level.
_LEVEL_WORDS: Final = 2
#: What may stand between what was seen and when.
_AT: Final = frozenset({"in", "for", "during", "at", "on"})
#: The longest words that say what was then ("a year in which"), in tokens.
_RELATIVE: Final = 4
#: What "since" stands behind where it names when something was last seen.
_LAST_SEEN: Final = frozenset({"record", "superlative", "more", "less", "gain"})
#: The longest words that tell of an exception, in tokens.
_EXCEPTION: Final = 2


def is_aside(tokens: Tokens, first: int, words: WordSets) -> bool:
    """Tell whether a period says how long something lasted ("until mid-May").

    So does what was when it was "as recently as 2021".
    """
    before = tokens.lower[max(0, first - _DEADLINE_REACH) : first]
    if not words.deadlines.isdisjoint(before):
        return True
    return " ".join(before) in words.deadlines


def span_start(tokens: Tokens, first: int, start: int, words: WordSets) -> int | None:
    """Return the "since" of a clause on when a span began ("since its launch in 2018").

    No figure and no comma stands in it; *start* is where its sentence begins.
    """
    for at in range(first - 1, max(start, first - _CLAUSE) - 1, -1):
        if tokens.lower[at] in words.span_starts:
            return at
        if tokens.kind[at] != WORD:
            return None
    return None


def is_last_seen(tokens: Tokens, first: int, words: WordSets) -> bool:
    """Tell whether "since" at *first* names when something was last seen.

    So does "the highest since the crisis in 2009", in one sentence.
    """
    for at in range(first - 1, max(0, first - _SUPERLATIVE_REACH) - 1, -1):
        if tokens.lower[at] in words.last_seen:
            return True
        if tokens.lower[at] in _SENTENCE_ENDS:
            return False
    return False


def ends_span(tokens: Tokens, first: int, words: WordSets) -> bool:
    """Tell whether a span ends with the period ("by May", "up to May")."""
    before = tokens.lower[max(0, first - _DEADLINE_REACH) : first]
    return bool(before) and not words.span_ends.isdisjoint({
        before[-1], " ".join(before),
    })  # fmt: skip


def is_of_event(tokens: Tokens, first: int, start: int, words: WordSets) -> bool:
    """Tell whether the period is that of an event ("the zone launched in 2018")."""
    for at in range(first - 1, max(start, first - _EVENT) - 1, -1):
        if tokens.lower[at] in words.happenings:
            return True
        if tokens.kind[at] != WORD or tokens.lower[at] == "that":
            return False
    return False


def is_likened(tokens: Tokens, first: int, words: WordSets) -> bool:
    """Tell whether something is as it was then ("the same level as in May")."""
    before = first - 1 - (tokens.word(first - 1) in {"in", "of", "during", "for"})
    said = tokens.lower[max(0, before - _SAME_REACH) : before]
    return tokens.word(before) == "as" and not words.samenesses.isdisjoint(said)


def is_reference(
    items: Sequence[Item], index: int, tokens: Tokens, words: WordSets
) -> bool:
    """Tell whether "since" names when something was last seen ("first rise since")."""
    return is_last_seen(tokens, items[index].first, words) or any(
        kind_of(item) in _LAST_SEEN for item in items[max(0, index - 2) : index]
    )


def is_origin(tokens: Tokens, first: int, words: WordSets) -> bool:
    """Tell whether a series only begins then ("in records going back to 2014")."""
    return first > 1 and tokens.spoken(first - 2, first) in words.origins


def is_exception(tokens: Tokens, first: int, words: WordSets) -> bool:
    """Tell whether only the period is left out ("all year except for May")."""
    before = (tokens.spoken(first - n, first) for n in range(1, _EXCEPTION + 1))
    return first >= _EXCEPTION and not words.exceptions.isdisjoint(before)


def is_occasion(tokens: Tokens, first: int, words: WordSets) -> bool:
    """Tell whether something was new then ("for the first time this year")."""
    at = first - 1 - (tokens.word(first - 1) == "in")
    return tokens.word(at) in words.occasions and tokens.word(at - 1) in words.last_seen


def tells_of_then(tokens: Tokens, index: int, words: WordSets) -> bool:
    """Tell whether a clause on the period itself follows ("since May, when").

    So does "than in May, a month in which".
    """
    at = index + (tokens.word(index) == ",")
    behind = (" ".join(tokens.lower[at : at + n]) for n in range(1, _RELATIVE + 1))
    return not words.relatives_of_time.isdisjoint(behind)


def is_sighting(
    items: Sequence[Item], index: int, tokens: Tokens, words: WordSets
) -> bool:
    """Tell whether a noun that is no figure was seen then ("a trend seen in May")."""
    at = items[index].first - 1
    at -= tokens.word(at) in _AT
    if tokens.word(at) not in words.sightings or tokens.kind[at - 1] != WORD:
        return False
    before = next((item for item in reversed(items[:index]) if item.last <= at), None)
    told = before is not None and before.last == at
    return not told and tokens.word(at - 1) not in words.copulas


def is_level_of(
    items: Sequence[Item], index: int, tokens: Tokens, words: WordSets
) -> bool:
    """Tell whether something was only at the level of then ("at last year's level").

    So it may come after that ("恢复至2021年同期水平", "继2022年之后"), and behind a
    figure ("5 tonnes, roughly the level of 2021").
    """
    if kind_at(items, index - 1) == "of" and _is_of_level(items, index, tokens, words):
        return True
    last = items[index].last
    last += tokens.word(last) in words.relative_ends
    if tokens.spoken(last, last + _LEVEL_WORDS) in words.levels:
        return True
    if (
        kind_at(items, index + 1) != "possessive"
        or kind_at(items, index - 1) not in _LEVEL
    ):
        return False
    return tokens.word(items[index + 1].last) in words.levels


def _is_of_level(
    items: Sequence[Item], index: int, tokens: Tokens, words: WordSets
) -> bool:
    """Tell whether what stands before "of" a period is the level that it had."""
    level = items[index - 1].first - 1
    told = tokens.word(level) in words.levels and tokens.word(level - 1) == "the"
    return told and tokens.word(level - 2) in words.near_levels
