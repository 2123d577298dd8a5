"""Extremes: what moves the most ("grew fastest", "the steepest fall")."""

from functools import cache
from typing import Final

from tradefacts.reading.languages.en.lexicons import cues
from tradefacts.reading.languages.en.told import GROWING, told
from tradefacts.reading.languages.en.words import word_list
from tradefacts.reading.mentions import Mention
from tradefacts.reading.tokens import MARK, Tokens

#: How far before a superlative the verb of movement may stand.
_VERB_REACH: Final = 4
#: How far behind it a time may stand that makes it only the most of that time.
_TIME_REACH: Final = 7
#: How many words may part an adjective from the movement.
_GAP: Final = 2


def read_growing(tokens: Tokens, first: int, at: int, rank: int) -> Mention | None:
    """Return the rank of what moves most, told by the superlative at *at*, or None.

    The words of the rank begin at *first* ("second fastest"). What only is the most of
    some time ranks nothing ("the steepest fall since May").
    """
    end = at + 1
    growing = tokens.word(end) in word_list("extreme", "growing")
    if growing:
        end += 1
    elif not (_moves_before(tokens, first, at) or _movement(tokens, at)):
        return None
    if _is_of_time(tokens, first, end):
        return None
    return told(tokens, GROWING, rank, first, end)


def read_hit(tokens: Tokens, i: int) -> Mention | None:
    """Return the rank of what was "hit hardest", or was the "hardest hit"."""
    hit = tokens.lower[i] == "hit"
    at = i + 1 + (hit and tokens.word(i + 1) == "the")
    wanted = word_list("extreme", "hardest") if hit else frozenset({"hit"})
    opens = hit or tokens.lower[i] in word_list("extreme", "hardest")
    if not opens or tokens.word(at) not in wanted or _is_of_time(tokens, i, at + 1):
        return None
    return told(tokens, GROWING, 1, i, at + 1)


def _moves_before(tokens: Tokens, first: int, at: int) -> bool:
    """Tell whether a verb of movement goes with the superlative ("grew the fastest").

    Nothing stands behind it that it could be the adjective of.
    """
    if tokens.lower[at] not in word_list("extreme", "paces"):
        return False
    follows = tokens.word(at + 1) in word_list("extreme", "following")
    if not (follows or at + 1 >= len(tokens) or tokens.kind[at + 1] == MARK):
        return False
    verb = first - 1
    stop = max(-1, first - 1 - _VERB_REACH)
    while verb > stop and tokens.lower[verb] in word_list("extreme", "between"):
        verb -= 1
    said = tokens.lower[verb] if verb > stop else ""
    being = said in word_list("standing", "being")
    alone = being and tokens.lower[at] in word_list("extreme", "alone")
    return alone or said in _moving()


def _movement(tokens: Tokens, at: int) -> bool:
    """Tell whether a noun of movement follows the superlative ("the largest gain")."""
    if tokens.lower[at] not in word_list("extreme", "adjectives"):
        return False
    if tokens.word(at - 1) in word_list("extreme", "own"):
        return False  # "its steepest fall": of its own
    nouns = _movements("noun") | word_list("extreme", "nouns")
    for noun in range(at + 1, at + 2 + _GAP):
        if tokens.word(noun) in nouns:
            return True
        if tokens.word(noun) not in word_list("extreme", "modifiers"):
            return False
    return False


def _is_of_time(tokens: Tokens, first: int, end: int) -> bool:
    """Tell whether words up to *end* are of a time alone ("since May")."""
    for at in range(end, min(end + _TIME_REACH, len(tokens))):
        word = tokens.lower[at]
        if tokens.kind[at] == MARK:
            return False
        if word in word_list("extreme", "since"):
            return True
        spans = word == "in" and tokens.word(at + 1) != "the"
        behind = tokens.lower[at + 1 : at + _TIME_REACH]
        if spans and not word_list("extreme", "spans").isdisjoint(behind):
            return True
    return tokens.word(first - 1) in word_list("extreme", "own")


@cache
def _moving() -> frozenset[str]:
    """Return the verbs that say of something that it moved, or was so and so fast."""
    return _movements("verb") | word_list("extreme", "verbs")


@cache
def _movements(value: str) -> frozenset[str]:
    """Return the verbs, or the nouns, of rise and fall that are one word."""
    return frozenset(
        form
        for form, cue in cues()
        if cue.name in {"rise", "fall"} and cue.value == value and " " not in form
    )
