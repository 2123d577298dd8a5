"""Names of persons: a family name, beside a title or a verb of saying."""

from collections.abc import Callable, Sequence
from typing import Final

from tradefacts.reading.languages.zh.words import word_list
from tradefacts.reading.mentions import Mention
from tradefacts.reading.tokens import MARK, NUMBER, WORD, Tokens

#: The lengths that given names have, the longest first.
_GIVEN: Final = (2, 1)


def read_person(
    tokens: Tokens,
    i: int,
    found: Sequence[Mention],
    says: Callable[[int], bool],
) -> int:
    """Return the token behind the name of a person at *i*, 0 where none stands.

    *found* are the mentions before it; *says* tells whether a verb of saying begins at
    a token.
    """
    family = _family(tokens, i)
    if not family:
        return 0
    polite = _starts(tokens, family, word_list("surname", "polite"))
    if polite:
        return polite
    before = found[-1] if found else None
    titled = before is not None and before.kind == "title" and before.last == i
    opens = i == 0 or tokens.kind[i - 1] == MARK
    if not (titled or opens):
        return 0
    for length in _GIVEN:
        end = family + length
        if end < len(tokens) and _is_given(tokens, family, end):
            ends = says(end) or _starts(tokens, end, word_list("surname", "behind"))
            if ends or (titled and tokens.kind[end] in {MARK, NUMBER}):
                return end
    return 0


def _family(tokens: Tokens, i: int) -> int:
    """Return the token behind the family name at *i*, 0 where none stands."""
    if "".join(tokens.lower[i : i + 2]) in word_list("surname", "two"):
        return i + 2
    return i + 1 if tokens.lower[i] in word_list("surname", "one") else 0


def _is_given(tokens: Tokens, first: int, last: int) -> bool:
    return all(kind == WORD for kind in tokens.kind[first:last])


def _starts(tokens: Tokens, i: int, words: frozenset[str]) -> int:
    """Return the token behind the one of *words* that begins at *i*, 0 if none does."""
    return next((i + len(w) for w in words if tokens.words(i, *w)), 0)
