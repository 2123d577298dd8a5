"""The lists of words that an extractor reads with, and their spellings."""

import logging
from collections.abc import Iterable, Iterator
from importlib import import_module
from typing import Any, Final, TypeAlias

from tradefacts.faults import FATAL
from tradefacts.keeping import words_of
from tradefacts.reading import languages
from tradefacts.reading.mentions import Cue, Term
from tradefacts.reading.packing import capitals_of
from tradefacts.reading.tokens import tokenize
from tradefacts.reading.vocabulary import Vocabulary, core_lists
from tradefacts.records import frozen
from tradefacts.registry import installed

_LOGGER: Final = logging.getLogger(__name__)

#: The words of a spelling in lower case: what a text must say.
Key: TypeAlias = tuple[str, ...]

#: The list that the words of grammar make.
GRAMMAR: Final = "grammar"


@frozen
class Meaning:
    """What a spelling means in a list: a term, or the cue of a grammar."""

    list: str
    dimension: str
    code: str

    def __str__(self) -> str:
        return f"{self.dimension}.{self.code} ({self.list})"


@frozen
class Spelling:
    """A form as a text may have it, and what it means."""

    words: str
    key: Key
    #: The capitals that it asks for, as the lexicon notes them.
    capitals: str
    meaning: Meaning


@frozen
class WordList:
    """One list: a file of the core, or the words of a plugin."""

    name: str
    vocabulary: Vocabulary

    def terms(self) -> tuple[Meaning, ...]:
        """Return its terms, each code once in each of its dimensions."""
        entries = self.vocabulary.entries
        return tuple(dict.fromkeys(_meaning(self.name, e.term) for e in entries))

    def spellings(self, language: str) -> tuple[Spelling, ...]:
        """Return its spellings in *language*, plurals too, each once for a term."""
        forms = _forms(language, self.vocabulary.on())
        found = (_spelling(words, _meaning(self.name, term)) for words, term in forms)
        return tuple(dict.fromkeys(spelling for spelling in found if spelling.key))


def installed_lists() -> tuple[WordList, ...]:
    """Return the lists of the core, and then those of the plugins that work."""
    core = [WordList(f"core {name}", words) for name, words in core_lists().items()]
    return (*core, *_plugin_lists())


def _plugin_lists() -> Iterator[WordList]:
    for info in installed():
        if info.plugin is None:
            continue
        try:
            words = words_of(info.plugin)
        except FATAL:
            raise
        except BaseException as error:  # noqa: BLE001 - a plugin may raise anything
            _LOGGER.debug("plugin %s: %s", info.name, error)
        else:
            yield WordList(f"plugin {info.name}", words)


def grammar_spellings(language: str) -> tuple[Spelling, ...]:
    """Return the words of grammar of *language*; none where it gives none."""
    cues: Iterable[tuple[str, Cue]] = _given(language, "cues", tuple)()
    return tuple(
        _spelling(words, Meaning(GRAMMAR, cue.name, cue.value)) for words, cue in cues
    )


def _given(language: str, name: str, otherwise: Any) -> Any:  # noqa: ANN401
    """Return what the package of *language* gives under *name*."""
    if language not in languages.SUPPORTED:
        return otherwise
    package = import_module(f"{languages.__name__}.{language}")
    return getattr(package, name, otherwise)


def _forms(language: str, vocabulary: Vocabulary) -> Iterable[tuple[str, Term]]:
    """Return the forms of *vocabulary*, inflected where *language* inflects."""
    inflected = _given(language, "spellings", None)
    forms: Iterable[tuple[str, Term]]
    forms = inflected(vocabulary) if inflected else vocabulary.spellings(language)
    return forms


def _meaning(name: str, term: Term) -> Meaning:
    return Meaning(name, term.dimension, term.code)


def _spelling(words: str, meaning: Meaning) -> Spelling:
    tokens = tokenize(words)
    return Spelling(words, tuple(tokens.lower), capitals_of(tokens.surfaces()), meaning)
