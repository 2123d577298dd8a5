"""Chinese: where sentences end, and what the words mean."""

from tradefacts.model import Per
from tradefacts.reading.languages.zh.datelines import read_dateline, read_stamp
from tradefacts.reading.languages.zh.lexicons import load_lexicon
from tradefacts.reading.languages.zh.lexing.lexer import read_mentions
from tradefacts.reading.languages.zh.sentences import sentence_ends
from tradefacts.reading.languages.zh.units import (
    hedge_at,
    hedge_behind,
    per_at,
    units_with,
)
from tradefacts.reading.mentions import Mention
from tradefacts.reading.reader import Dateline, Stamp
from tradefacts.reading.tokens import Tokens, tokenize
from tradefacts.reading.vocabulary import Vocabulary


class Chinese:
    """Chinese, with the words of a vocabulary."""

    code = "zh"
    #: No word of Chinese is broken by a hyphen.
    words: frozenset[str] = frozenset()

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._lexicon = load_lexicon(vocabulary)
        self._units = units_with(vocabulary.units)

    def dateline(self, text: str, start: int = 0) -> Dateline:
        """Return the dateline that begins at *start* ("新华社北京7月13日电")."""
        return read_dateline(text, start)

    def stamp(self, text: str) -> Stamp | None:
        """Return the line of *text* that only says when it was published."""
        return read_stamp(text)

    def sentence_ends(self, tokens: Tokens) -> list[int]:
        """Return, for each sentence, the token after its last."""
        return sentence_ends(tokens)

    def is_hedge(self, words: str) -> bool:
        """Tell whether *words*, all of them, hedge a number, or are its sign."""
        tokens = tokenize(words)
        if words in {"+", "-"} or not len(tokens):
            return True
        found = hedge_at(tokens, 0) or hedge_behind(tokens, 0)
        return found is not None and found[1] == len(tokens)

    def time_of(self, words: str) -> Per | None:
        """Return what *words*, all of them, say that a rate is by ("每天")."""
        tokens = tokenize(words)
        found = per_at(tokens, 0)
        return found[0] if found is not None and found[1] == len(tokens) else None

    def mentions(self, tokens: Tokens, first: int, last: int) -> list[Mention]:
        """Return the mentions of the tokens from *first* up to *last*, in order."""
        return read_mentions(tokens, self._lexicon, self._units, first, last)
