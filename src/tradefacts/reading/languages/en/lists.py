"""Lists: ranks of what heads a list, or ends its top ("rounded out the top ten")."""

from typing import Final

from tradefacts.reading.languages.en.told import STANDING, is_in, told
from tradefacts.reading.languages.en.words import word_list
from tradefacts.reading.mentions import Mention
from tradefacts.reading.tokens import WORD, Tokens

_CARDINALS: Final = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
    "eight": 8, "nine": 9, "ten": 10,
}  # fmt: skip
#: How many words the list has that something heads.
_LIST_REACH: Final = 4
_PLURAL: Final = frozenset({"head", "top"})
#: The most digits of a place.
_DIGITS: Final = 4


def place_of(word: str) -> int | None:
    """Return the place that *word* is: there is no 0, and none of 10,000."""
    if word in _CARDINALS:
        return _CARDINALS[word]
    fits = word.isascii() and word.isdigit() and len(word) <= _DIGITS
    return (int(word) or None) if fits else None


def heads(tokens: Tokens, i: int, last: int) -> Mention | None:
    """Return the rank "led the list", "topped the export table", "led with"."""
    if tokens.lower[i] in _PLURAL:
        # "At the head of"; several things head nothing.
        at_the = tokens.words(i - 2, "at", "the") and tokens.word(i + 1) == "of"
        return told(tokens, STANDING, 1, i, i + 2) if at_the else None
    if tokens.word(i + 1) == "the":
        for at in range(i + 2, min(i + 2 + _LIST_REACH, last)):
            if tokens.lower[at] in word_list("standing", "lists"):
                return told(tokens, STANDING, 1, i, at + 1)
            if tokens.kind[at] != WORD:
                return None
    if tokens.lower[i] != "led":
        return None
    size = next(
        (
            n
            for n in (2, 1)
            if is_in(tokens, i + 1, n, word_list("standing", "leading_on"))
        ),
        0,
    )
    again = size if tokens.word(i + size) in {"more", "again"} else 0
    return told(tokens, STANDING, 1, i, i + 1 + again) if size else None


def runner(tokens: Tokens, i: int) -> Mention | None:
    """Return the rank "runner-up"."""
    if tokens.word(i + 1) == "up" and tokens.lower[i] == "runner":
        return told(tokens, STANDING, 2, i, i + 2)
    return None


def rounds(tokens: Tokens, i: int) -> Mention | None:
    """Return the rank of what "rounded out the top ten"."""
    if not tokens.words(i + 1, "out", "the", "top"):
        return None
    word = tokens.word(i + 4)
    rank = place_of(word)
    return told(tokens, STANDING, rank, i, i + 5) if rank else None
