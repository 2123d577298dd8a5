"""The languages that can be read: one folder each, named by its code."""

from functools import cache
from importlib import import_module

from tradefacts.errors import LanguageError
from tradefacts.reading.reader import Language
from tradefacts.reading.supported import SUPPORTED
from tradefacts.reading.vocabulary import Vocabulary

__all__ = ["SUPPORTED", "cue_names", "load_language"]


def load_language(code: str, vocabulary: Vocabulary) -> Language:
    """Return the language with *code*, knowing the words of *vocabulary*.

    Raises:
        LanguageError: no such language is supported.
    """
    if code not in SUPPORTED:
        raise LanguageError(code, SUPPORTED)
    language: Language = import_module(f"{__name__}.{code}").load(vocabulary)
    return language


@cache
def cue_names() -> frozenset[str]:
    """Return what the words of grammar are called, of all languages."""
    packages = (import_module(f"{__name__}.{code}") for code in SUPPORTED)
    listed = (package.cues() for package in packages if hasattr(package, "cues"))
    return frozenset(cue.name for cues in listed for _, cue in cues)
