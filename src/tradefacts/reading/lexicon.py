"""The lexicon: every word that is known, of every vocabulary, in one matcher."""

from collections.abc import Collection, Iterable, Sequence
from typing import Final

import attrs

from tradefacts.reading.mentions import Cue, Term
from tradefacts.reading.tokens import Tokens, tokenize

_ALL: Final = "U"
_FIRST: Final = "u"
_EITHER: Final = "."


@attrs.frozen
class Meaning:
    """What a form means, and which of its words must be written with capitals."""

    value: Term | Cue
    #: One character a word: "U" all capitals, "u" a first capital, "." either; empty
    #: where no word asks for any.
    capitals: str

    def fits(self, tokens: Tokens, first: int) -> bool:
        """Tell whether the capitals of the text are those that the form asks for."""
        for index, wanted in enumerate(self.capitals, start=first):
            if not _is_written(tokens.surface(index), wanted):
                return False
        return True


@attrs.define
class _Node:
    """What the tokens so far mean, and what may follow them."""

    meanings: list[Meaning] = attrs.Factory(list)
    following: "dict[str, _Node]" = attrs.Factory(dict)
    #: What the form means however it is written; None where capitals decide.
    plain: list[Term | Cue] | None = attrs.Factory(list)

    def add(self, meaning: Meaning) -> None:
        """Add *meaning*, unless the form has it already."""
        if meaning in self.meanings:
            return
        self.meanings.append(meaning)
        if meaning.capitals:
            self.plain = None
        elif self.plain is not None:
            self.plain.append(meaning.value)

    def fitting(self, tokens: Tokens, first: int) -> Sequence[Term | Cue]:
        """Return what the form means as it is written: what asks more goes first."""
        fitting = [
            meaning
            for meaning in self.meanings
            if not meaning.capitals or meaning.fits(tokens, first)
        ]
        if len(fitting) > 1:
            most = max(asked(meaning.capitals) for meaning in fitting)
            fitting = [m for m in fitting if asked(m.capitals) == most]
        return [meaning.value for meaning in fitting]


class Lexicon:
    """A trie over tokens: the longest form at a token wins."""

    def __init__(self, forms: Iterable[tuple[str, Term | Cue]]) -> None:
        self._root = _Node()
        #: Every word of every form, in lower case.
        self.words: set[str] = set()
        for form, value in forms:
            self._add(form, value)

    def _add(self, form: str, value: Term | Cue) -> None:
        tokens = tokenize(form)
        if not len(tokens):
            return
        self.words.update(tokens.lower)
        node = self._root
        for word in tokens.lower:
            node = node.following.setdefault(word, _Node())
        node.add(Meaning(value, capitals_of(tokens)))

    @property
    def openings(self) -> Collection[str]:
        """The words that a form begins with, in lower case."""
        return self._root.following.keys()

    def longest(
        self, tokens: Tokens, first: int, stop: int | None = None
    ) -> tuple[int, Sequence[Term | Cue]]:
        """Return the end of the longest form at token *first*, and what it means.

        The end is *first* itself where no form begins. None reaches beyond *stop*.
        """
        lower = tokens.lower
        stop = len(lower) if stop is None else min(stop, len(lower))
        best: Sequence[Term | Cue] = []
        end = first
        node = self._root
        for index in range(first, stop):
            following = node.following.get(lower[index])
            if following is None:
                break
            node = following
            plain = node.plain
            meanings = node.fitting(tokens, first) if plain is None else plain
            if meanings:
                end, best = index + 1, meanings
        return end, best


def asked(capitals: str) -> tuple[int, int]:
    """Return how many words must be all capitals, and how many have a first one.

    Of the meanings of the same words those that ask for more go before the others:
    "Turkey" is the country, though "turkey" is a bird.
    """
    return capitals.count(_ALL), capitals.count(_FIRST)


def _is_written(word: str, wanted: str) -> bool:
    if wanted == _EITHER:
        return True
    return word.isupper() if wanted == _ALL else word[0].isupper()


def capitals_of(tokens: Tokens) -> str:
    """Return the capitals that a form asks for, as `Meaning` notes them."""
    wanted = "".join(_wanted(tokens.surface(index)) for index in range(len(tokens)))
    return wanted if wanted.strip(_EITHER) else ""


def _wanted(word: str) -> str:
    letters = word.replace(".", "")
    if len(letters) > 1 and letters.isupper():
        return _ALL
    return _FIRST if letters[:1].isupper() else _EITHER
