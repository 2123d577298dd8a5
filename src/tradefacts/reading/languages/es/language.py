"""Spanish: where sentences end, and what the words mean."""

import re
from typing import Final, cast

from tradefacts.model import Per
from tradefacts.reading.languages.es.lexer import Lexer
from tradefacts.reading.languages.es.lexicons import (
    CODE,
    lexicon_of,
    load_lexicon,
    value_at,
    word_list,
)
from tradefacts.reading.mentions import Mention
from tradefacts.reading.reader import Dateline, Stamp
from tradefacts.reading.tokens import Tokens, tokenize
from tradefacts.reading.vocabulary import Vocabulary

_STOPS: Final = frozenset(".!?")
_CLOSING: Final = frozenset("\"')]")
#: A place, a day, an agency and a dash; the dash is of one or two strokes.
_HEAD_RE: Final = re.compile(
    r"""
    \s* [^\W\d_][^\d,(\n]{1,30} , \s* \d{1,2} \s [a-z]{3,10} \.?   # Pekín, 14 feb
    (?: \s* \([^)\n]{1,20}\) )?  \.?  \s* [-\u2013]{1,2} \s         # (EFE).-
    """,
    re.VERBOSE,
)
_LONGEST: Final = 80


class Spanish:
    """Spanish, with the words of a vocabulary."""

    code = CODE
    #: Words that a line end breaks stay broken.
    words: frozenset[str] = frozenset()

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._lexicon = load_lexicon(vocabulary)

    def dateline(self, text: str, start: int = 0) -> Dateline:
        """Return the dateline that begins at *start* ("Pekín, 14 feb (EFE).-")."""
        match = _HEAD_RE.match(text, start, start + _LONGEST)
        return Dateline(match.end() if match else start)

    def stamp(self, text: str) -> Stamp | None:  # noqa: ARG002
        """Return None: no line is read as a date of publication."""
        return None

    def sentence_ends(self, tokens: Tokens) -> list[int]:
        """Return, for each sentence, the token after its last."""
        ends = [at + 1 for at in range(len(tokens)) if _ends(tokens, at)]
        return ends if ends[-1:] == [len(tokens)] else [*ends, len(tokens)]

    def is_hedge(self, words: str) -> bool:
        """Tell whether *words*, all of them, hedge a number, or are its sign."""
        return words in {"+", "-"} or _means("hedge", words) is not None

    def time_of(self, words: str) -> Per | None:
        """Return what *words*, all of them, say that a rate is by ("al día")."""
        return cast("Per | None", _means("per", words))

    def mentions(self, tokens: Tokens, first: int, last: int) -> list[Mention]:
        """Return the mentions of the tokens from *first* up to *last*, in order."""
        return Lexer(tokens, self._lexicon, first, last).read()


def _means(table: str, words: str) -> str | None:
    """Return what *words*, all of them, mean in a table of `words.toml`, or None."""
    tokens = tokenize(words)
    found = value_at(lexicon_of(table), tokens, 0)
    return found[0] if found is not None and found[1] == len(tokens) else None


def _ends(tokens: Tokens, at: int) -> bool:
    """Tell whether a sentence ends with token *at*: a stop, or what closes it."""
    lower, stop = tokens.lower, at
    while stop and lower[stop] in _CLOSING and tokens.glued(stop):
        stop -= 1
    if lower[stop] not in _STOPS or not stop:
        return False
    if at + 1 < len(tokens) and not (tokens.spaced(at + 1) and _opens(tokens, at + 1)):
        return False
    return lower[stop - 1] not in word_list("sentence", "abbreviations")


def _opens(tokens: Tokens, at: int) -> bool:
    """Tell whether a sentence may begin with token *at*."""
    first = tokens.surface(at)[0]
    return first.isupper() or not first.islower()
