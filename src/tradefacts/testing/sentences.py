"""Strategies for sentences on trade, in the words of the core and of a plugin."""

import re
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from importlib.resources import files
from itertools import count, cycle, islice
from typing import Final

import attrs
from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from tradefacts.errors import LanguageError
from tradefacts.reading.supported import SUPPORTED
from tradefacts.reading.vocabulary import Vocabulary
from tradefacts.records import frozen

_FILE: Final = "specimens.toml"
_SLOT_RE: Final = re.compile(r"\{(\w+)\}")
#: Slots that no list of words fills.
_NUMBERS: Final[Mapping[str, SearchStrategy[str]]] = {
    "number": st.integers(1, 99_999).map("{:,}".format),
    "decimal": st.decimals("0.01", "999", places=2).map(str),
    "year": st.integers(1990, 2030).map(str),
}
_NO_WORDS: Final = Vocabulary()


@frozen
class Specimens:
    """What sentences of a language look like, and the words that fill them."""

    #: Sentences with figures, and such without, each with slots for words.
    sentences: tuple[str, ...] = attrs.field(converter=tuple[str, ...])
    without_figures: tuple[str, ...] = attrs.field(converter=tuple[str, ...])
    words: Mapping[str, Sequence[str]]

    def of(self, vocabulary: Vocabulary, language: str) -> "Specimens":
        """Return them with the words of *vocabulary* instead of their own."""
        words = {name: list(own) for name, own in self.words.items()}
        given: dict[str, list[str]] = {}
        for form, term in vocabulary.spellings(language):
            given.setdefault(term.dimension, []).append(form)
        return attrs.evolve(self, words={**words, **given})

    def ordered(self, number: int) -> Iterator[str]:
        """Yield *number* sentences that use all words in turn, alike in every run."""
        turns = count()
        for template in islice(cycle(self.sentences), number):
            yield _SLOT_RE.sub(lambda slot: self._turn(slot[1], next(turns)), template)

    def _turn(self, slot: str, turn: int) -> str:
        words = self.words.get(slot.lower())
        if words is None:
            return {"year": "2023"}.get(slot, str(1 + 7 * turn % 100))
        return _cased(slot, words[turn % len(words)])

    def drawn(self, templates: Sequence[str]) -> SearchStrategy[str]:
        """Return a strategy for *templates* with their slots filled."""
        return st.sampled_from(templates).flatmap(self._filled)

    def _filled(self, template: str) -> SearchStrategy[str]:
        text, *rest = _SLOT_RE.split(template)
        parts: list[SearchStrategy[str]] = [st.just(text)]
        for slot, text in zip(rest[::2], rest[1::2], strict=True):
            parts += [self._slot(slot), st.just(text)]
        return st.tuples(*parts).map("".join)

    def _slot(self, slot: str) -> SearchStrategy[str]:
        if slot in _NUMBERS:
            return _NUMBERS[slot]
        words = st.sampled_from(self.words[slot.lower()])
        return words.map(lambda word: _cased(slot, word))


def sentences(
    language: str = "en", *, words: Vocabulary = _NO_WORDS, figures: bool = True
) -> SearchStrategy[str]:
    """Return a strategy for sentences on trade in *language*.

    They speak of what *words* names, where it has terms of a dimension, else of a few
    things that everybody knows. Without *figures* they state no number at all.

    Raises:
        LanguageError: the language is not supported.
    """
    specimens = load_specimens(language).of(words, language)
    if figures:
        return specimens.drawn(specimens.sentences)
    return specimens.drawn(specimens.without_figures)


@cache
def load_specimens(language: str) -> Specimens:
    """Return what sentences of *language* look like, as its folder tells.

    Raises:
        LanguageError: the language is not supported.
    """
    if language not in SUPPORTED:
        raise LanguageError(language, SUPPORTED)
    path = files("tradefacts.reading") / "languages" / language / _FILE
    return Specimens(**tomllib.loads(path.read_text(encoding="utf-8")))


def _cased(slot: str, word: str) -> str:
    """Return *word* with a capital where its slot begins with one."""
    return word[:1].upper() + word[1:] if slot[:1].isupper() else word
