"""Nouns that take several together: "these three ports", "all six buyers"."""

from collections.abc import Mapping
from typing import Final

from tradefacts.reading.languages.en.words import word_list
from tradefacts.reading.tokens import Tokens

_NUMBERS: Final = frozenset({
    "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
    "2", "3", "4", "5", "6", "7", "8", "9", "10",
})  # fmt: skip
#: Behind these no number is needed.
_POINTING: Final = frozenset({"these", "those"})
#: What stands before such nouns.
DETERMINERS: Final = _POINTING | {"the", "all"}


def followers() -> Mapping[str, frozenset[str]]:
    """Return what alone may follow some of these words where such nouns do."""
    behind = _NUMBERS | word_list("together", "ranks")
    return dict.fromkeys(DETERMINERS - _POINTING, behind)


def read_together(tokens: Tokens, index: int) -> tuple[str, str, int] | None:
    """Return the cue of the nouns at *index*, its name, and where they end, or None.

    Places are pointed back to ("the 3 cities"); partners and goods are taken together.
    """
    if tokens.lower[index] not in DETERMINERS:
        return None
    at = _behind_rank(tokens, index + 1)
    numbered = tokens.word(at) in _NUMBERS
    if not (numbered or tokens.lower[index] in _POINTING):
        return None
    at = _behind_rank(tokens, at + numbered)
    noun = tokens.word(at)
    if noun in word_list("together", "places"):
        return "anaphor", "several", at + 1
    if noun in word_list("together", "members"):
        return "collective", "word", at + 1
    return None


def _behind_rank(tokens: Tokens, at: int) -> int:
    """Return the token behind what ranks the nouns ("the top five", "five largest")."""
    return at + (tokens.word(at) in word_list("together", "ranks"))
