"""Names of persons: a family name, beside a title or a verb of saying."""

from collections.abc import Callable, Sequence
from typing import Final

from tradefacts.reading.languages.zh.words import word_list
from tradefacts.reading.mentions import Mention, Term
from tradefacts.reading.tokens import MARK, NUMBER, WORD, Tokens

#: The lengths that given names have, the longest first.
_GIVEN: Final = (2, 1)
#: What joins a name to what is told of who has it.
_OF: Final = "的"
#: The longest name that no list tells, in tokens, and marks within such names.
_LONGEST: Final = 12
_SHORTEST: Final = 2
_QUOTE: Final = '"'
_MEASURE: Final = "measure"
_IN_NAMES: Final = frozenset({"\u00b7", "."})


def read_person(
    tokens: Tokens,
    i: int,
    found: Sequence[Mention],
    says: Callable[[int], bool],
    begins: Callable[[int], bool],
) -> int:
    """Return the token behind the name of a person at *i*, 0 where none stands.

    *found* are the mentions before it; *says* tells whether a verb of saying begins at
    a token, *begins* whether any word does that is known.
    """
    before = found[-1] if found else None
    titled = before is not None and before.kind == "title" and before.last == i
    family = _family(tokens, i)
    if not family:
        return _stranger(tokens, i, says, begins) if titled else 0
    polite = _starts(tokens, family, word_list("surname", "polite"))
    if polite:
        return polite
    # "展商陈巧珍说"
    dealer = before is not None and before.last == i and _counts(before)
    opens = i == 0 or tokens.kind[i - 1] == MARK
    if not (titled or opens or dealer):
        # "经营玩具生意的孙丽娟告诉记者"
        end = family + _GIVEN[0]
        told = tokens.word(i - 1) == _OF and _is_given(tokens, family, end)
        return end if told and says(end) else 0
    ends = [
        family + length
        for length in _GIVEN
        if family + length < len(tokens) and _is_given(tokens, family, family + length)
    ]
    spoken = (end for end in ends if _is_spoken(tokens, i, end, says))
    apart = (
        end
        for end in ends
        if (titled and (tokens.kind[end] in {MARK, NUMBER} or begins(end)))
        or ((titled or dealer) and _is_quoted(tokens, end, any_words=titled))
    )
    return next(spoken, None) or next(apart, 0)


def _is_spoken(
    tokens: Tokens, first: int, end: int, says: Callable[[int], bool]
) -> bool:
    """Tell whether who has the name from *first* to *end* says what follows."""
    behind = _starts(tokens, end, word_list("surname", "behind"))
    return says(end) or bool(behind) or (first == 0 and tokens.word(end) == ":")


def _counts(mention: Mention) -> bool:
    """Tell whether *mention* is a noun of those who are counted."""
    value = mention.value[0] if isinstance(mention.value, tuple) else mention.value
    return isinstance(value, Term) and value.dimension == _MEASURE


def _is_quoted(tokens: Tokens, at: int, *, any_words: bool) -> bool:
    """Tell whether a quotation ends the clause at *at* ("王立很高兴：“…”").

    With *any_words* so may what is told in other words ("王立摆出一组数：今年…").
    """
    for k in range(at, min(at + _LONGEST, len(tokens))):
        if tokens.kind[k] == MARK:
            quoted = any_words or tokens.word(k + 1) == _QUOTE
            return tokens.lower[k] == ":" and quoted
    return False


def _stranger(
    tokens: Tokens, i: int, says: Callable[[int], bool], begins: Callable[[int], bool]
) -> int:
    """Return the token behind a name between a title and its verb, 0 without one.

    The family name is a rare one, or the person is from abroad.
    """
    if tokens.kind[i] != WORD:
        return 0
    for end in range(i, min(i + _LONGEST, len(tokens))):
        behind = _starts(tokens, end, word_list("surname", "behind"))
        if behind or says(end) or tokens.lower[end] == ":":
            known = "".join(tokens.lower[i:end]) in word_list("body", "adverbs")
            return 0 if known or end < i + _SHORTEST else end
        if begins(end) or not _may_be_named(tokens, end):
            return 0
    return 0


def _may_be_named(tokens: Tokens, at: int) -> bool:
    return tokens.kind[at] == WORD or tokens.lower[at] in _IN_NAMES


def _family(tokens: Tokens, i: int) -> int:
    """Return the token behind the family name at *i*, 0 where none stands."""
    if "".join(tokens.lower[i : i + 2]) in word_list("surname", "two"):
        return i + 2
    return i + 1 if tokens.word(i) in word_list("surname", "one") else 0


def _is_given(tokens: Tokens, first: int, last: int) -> bool:
    """Tell whether the tokens may be a given name: no preposition ends one."""
    words = all(kind == WORD for kind in tokens.kind[first:last])
    whole = words and last <= len(tokens)
    return whole and tokens.lower[last - 1] not in word_list("surname", "never")


def _starts(tokens: Tokens, i: int, words: frozenset[str]) -> int:
    """Return the token behind the one of *words* that begins at *i*, 0 if none does."""
    return next((i + len(w) for w in words if tokens.words(i, *w)), 0)
