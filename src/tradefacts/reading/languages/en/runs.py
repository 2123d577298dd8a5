"""Runs of words: how many of those that no list knows may name goods."""

from collections.abc import Sequence
from functools import cache
from typing import Final

from tradefacts.reading.languages.en.nouns import plural
from tradefacts.reading.languages.en.words import load_words, word_list
from tradefacts.reading.tokens import WORD, Tokens

#: The most words that a product is named with.
LONGEST: Final = 4
#: The fewest letters before an ending that makes an adjective.
_STEM: Final = 4
#: Endings of adjectives of countries.
ADJECTIVES: Final = ("an", "ese", "ish", "i")
_GERUND: Final = "ing"
#: Endings of nouns that are no plural ("glass", "tennis", "citrus").
_SINGULAR_ENDINGS: Final = ("ss", "is", "us")


def run_from(tokens: Tokens, start: int, end: int, *, asked: bool = False) -> int:
    """Return how many words from *start* on may name goods, 0 for none.

    Behind a plural a participle says more of it ("kites made of silk"). Where goods
    are *asked* for, a word such as "fencing" is one.
    """
    at = start
    while at < end and is_plain(tokens, at):
        at += 1
    if at > start and tokens.joined[at - 1] and not is_plural(tokens.lower[at - 1]):
        return 0  # "the 5 tonnes of flood-stricken May"
    ends = at == end or _parts(tokens, at)
    names = names_goods(tokens.lower[start:at]) if at > start else False
    gerund = asked and at > start and tokens.lower[at - 1].endswith(_GERUND)
    if ends and 0 < at - start <= LONGEST and (names or gerund):
        return at - start
    for last in range(start, min(at - 1, start + LONGEST)):
        if is_plural(tokens.lower[last]) and is_adjective(tokens.lower[last + 1]):
            return (
                last + 1 - start if names_goods(tokens.lower[start : last + 1]) else 0
            )
    return 0


def run_before(tokens: Tokens, start: int, end: int) -> int:
    """Return how many words right before *end* may name goods, 0 for none."""
    first = end
    while first > start and is_plain(tokens, first - 1):
        first -= 1
    while first < end and is_adjective(tokens.lower[first]):
        first += 1
    if first < end and tokens.word(first - 1) == "to":
        first += not is_plural(tokens.lower[first])  # "to triple exports"
    length = end - first
    if not 0 < length < LONGEST:
        return 0
    if tokens.word(first - 1) in word_list("unlisted", "determiners"):
        return 0  # "the workshop exports": a verb
    return length if names_goods(tokens.lower[first:end]) else 0


def code_of(tokens: Tokens, first: int, last: int) -> str:
    """Return the code of goods: their words, the head in the plural if said so."""
    *modifiers, head = tokens.lower[first:last]
    several = plural(head)
    # Marks within a name ('game "service" sets') are no part of a code.
    words = (word for word in modifiers if word.isascii() and word.isalnum())
    return "-".join((*words, several if tokens.says(several) else head))


def is_plain(tokens: Tokens, index: int) -> bool:
    """Tell whether a word that may be part of a name of goods stands at *index*."""
    return (
        tokens.kind[index] == WORD
        and _may_name(tokens.lower[index])
        and (tokens.surface(index).islower() or _is_capital_allowed(tokens, index))
    )


def _may_name(word: str) -> bool:
    """Tell whether *word* by itself may be part of a name of goods."""
    plain = word.isascii() and word.isalpha()
    stops = word_list("unlisted", "stops")
    return plain and word not in stops and word not in _hedges()


@cache
def _hedges() -> frozenset[str]:
    """Return the words that alone hedge a number ("topped")."""
    return frozenset(word for words in load_words()["hedge"].values() for word in words)


def is_plural(word: str) -> bool:
    """Tell whether a noun looks like a plural."""
    return word.endswith("s") and not word.endswith(_SINGULAR_ENDINGS)


def names_goods(words: Sequence[str]) -> bool:
    """Tell whether *words* name goods.

    A noun does, and "goods" behind a word that tells which ("farm products").
    """
    *modifiers, head = words
    if head in word_list("unlisted", "generic"):
        return any(
            word not in word_list("unlisted", "adjectives") for word in modifiers
        )
    return not (is_adjective(head) or head in word_list("unlisted", "heads_none"))


def is_adjective(word: str) -> bool:
    """Tell whether *word* says how, and not what."""
    if word in word_list("unlisted", "adjectives"):
        return True
    # "Annual" is an adjective, "coal" is none, nor are "seed" and "cheese".
    return word[_STEM:].endswith(_endings_of_adjectives())


@cache
def _endings_of_adjectives() -> tuple[str, ...]:
    return tuple(word_list("unlisted", "adjective_endings"))


def names_others(words: Sequence[str]) -> bool:
    """Tell whether the head of *words* is a person, or no thing at all."""
    head = words[-1]
    endings = word_list("unlisted", "ending_of_others")
    return head in word_list("unlisted", "others") or head.endswith(tuple(endings))


def _is_capital_allowed(tokens: Tokens, index: int) -> bool:
    """Tell whether a capital makes no name: it opens the sentence."""
    return index == 0 or tokens.word(index - 1) in {".", '"', "!", "?"}


def _parts(tokens: Tokens, index: int) -> bool:
    """Tell whether what stands at *index* ends a name of goods."""
    return (
        tokens.kind[index] != WORD
        or tokens.lower[index] in word_list("unlisted", "stops")
    )  # fmt: skip
