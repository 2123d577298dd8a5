"""The lexicon: every word that is known, of every vocabulary, in one matcher."""

import re
from collections.abc import Collection, Iterable, Sequence
from typing import Final

import attrs

from tradefacts.reading.mentions import Cue, Term
from tradefacts.reading.tokens import Tokens, tokenize

_ALL: Final = "U"
_FIRST: Final = "u"
_EITHER: Final = "."
_QUOTE: Final = '"'
#: Forms that are cut into words without looking closer.
_WORDS_RE: Final = re.compile("[A-Za-z]+(?: [A-Za-z]+)*")
#: What follows most nodes.
_NOTHING: Final[dict[str, "_Node"]] = {}


@attrs.frozen
class Meaning:
    """What a form means whose words must be written with capitals."""

    value: Term | Cue
    #: One character a word: "U" all capitals, "u" a first capital, "." either.
    capitals: str

    def fits(self, tokens: Tokens, places: Iterable[int]) -> bool:
        """Tell whether the capitals at *places* are those that the form asks for."""
        for index, wanted in zip(places, self.capitals, strict=False):
            if wanted != _EITHER and not _is_written(tokens.surface(index), wanted):
                return False
        return True


@attrs.define
class _Node:
    """What the tokens so far mean, and what may follow them."""

    #: What they mean however they are written.
    plain: tuple[Term | Cue, ...] = ()
    #: What they mean where they are written with capitals.
    proper: tuple[Meaning, ...] = ()
    following: dict[str, "_Node"] = _NOTHING

    def child(self, word: str) -> "_Node":
        """Return the node behind *word*, a new one if there was none."""
        node = self.following.get(word)
        if node is None:
            node = _Node()
            if self.following is _NOTHING:
                self.following = {}
            self.following[word] = node
        return node

    def add(self, value: Term | Cue, capitals: str) -> None:
        """Add a meaning, unless the words have it already."""
        if not capitals:
            if value not in self.plain:
                self.plain = (*self.plain, value)
        elif (meaning := Meaning(value, capitals)) not in self.proper:
            self.proper = (*self.proper, meaning)

    def fitting(self, tokens: Tokens, places: Sequence[int]) -> Sequence[Term | Cue]:
        """Return what the words mean as they are written: what asks more goes first."""
        fitting = [meaning for meaning in self.proper if meaning.fits(tokens, places)]
        if not fitting:
            return self.plain
        if len(fitting) == 1:
            return (fitting[0].value,)
        most = max(asked(meaning.capitals) for meaning in fitting)
        return [m.value for m in fitting if asked(m.capitals) == most]


class Lexicon:
    """A trie over tokens: the longest form at a token wins."""

    def __init__(self, forms: Iterable[tuple[str, Term | Cue]]) -> None:
        self._root = _Node()
        #: Every word of every form, in lower case.
        self.words: set[str] = set()
        for form, value in forms:
            self._add(form, value)

    def _add(self, form: str, value: Term | Cue) -> None:
        if _WORDS_RE.fullmatch(form):
            lower, written = form.lower().split(" "), form.split(" ")
        else:
            tokens = tokenize(form)
            lower, written = tokens.lower, tokens.surfaces()
        if not lower:
            return
        self.words.update(lower)
        node = self._root
        for word in lower:
            node = node.child(word)
        node.add(value, "" if form.islower() else capitals_of(written))

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
        best: Sequence[Term | Cue] = ()
        end = first
        node = self._root
        quotes: list[int] = []
        for index in range(first, stop):
            word = lower[index]
            inside = word == _QUOTE and first < index < stop - 1
            if inside and lower[index + 1] in node.following:
                quotes.append(index)  # "along the 'Belt and Road'"
                continue
            following = node.following.get(word)
            if following is None:
                break
            node = following
            meanings: Sequence[Term | Cue] = node.plain
            if node.proper:
                places: Sequence[int] = range(first, index + 1)
                if quotes:
                    places = [k for k in places if k not in quotes]
                meanings = node.fitting(tokens, places)
            if meanings:
                end, best = index + 1, meanings
                end += len(quotes) % 2 and end < stop and lower[end] == _QUOTE
            if not node.following:
                break
        return end, best


def asked(capitals: str) -> tuple[int, int]:
    """Return how many words must be all capitals, and how many have a first one.

    Of the meanings of the same words those that ask for more go before the others:
    "Turkey" is the country, though "turkey" is a bird.
    """
    return capitals.count(_ALL), capitals.count(_FIRST)


def _is_written(word: str, wanted: str) -> bool:
    return word.isupper() if wanted == _ALL else word[0].isupper()


def capitals_of(words: Iterable[str]) -> str:
    """Return the capitals that *words* ask for, as `Meaning` notes them; "" if none."""
    wanted = "".join(map(_wanted, words))
    return wanted if wanted.strip(_EITHER) else ""


def _wanted(word: str) -> str:
    letters = word.replace(".", "")
    if len(letters) > 1 and letters.isupper():
        return _ALL
    return _FIRST if letters[:1].isupper() else _EITHER
