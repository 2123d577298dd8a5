"""The languages that can be read: one folder each, named by its code."""

from importlib import import_module
from pkgutil import iter_modules
from typing import Final

from tradefacts.errors import LanguageError
from tradefacts.reading.reader import Language
from tradefacts.reading.vocabulary import Vocabulary

#: The languages that can be read, by code.
SUPPORTED: Final = tuple(sorted(m.name for m in iter_modules(__path__) if m.ispkg))


def load_language(code: str, vocabulary: Vocabulary) -> Language:
    """Return the language with *code*, knowing the words of *vocabulary*.

    Raises:
        LanguageError: no such language is supported.
    """
    if code not in SUPPORTED:
        raise LanguageError(code, SUPPORTED)
    language: Language = import_module(f"{__name__}.{code}").load(vocabulary)
    return language
