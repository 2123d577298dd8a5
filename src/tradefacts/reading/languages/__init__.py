"""The languages that can be read: one folder each, named by its code."""

from functools import cache, reduce
from importlib import import_module
from operator import or_

from tradefacts.errors import LanguageError
from tradefacts.reading.reader import Language
from tradefacts.reading.signs import Signs
from tradefacts.reading.supported import SUPPORTED
from tradefacts.reading.vocabulary import Vocabulary

__all__ = ["SUPPORTED", "cue_names", "load_language", "signs_of"]


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
def signs_of(codes: tuple[str, ...]) -> Signs | None:
    """Return what a figure is told by in the languages with these *codes*.

    None where one of them does not say: anything may be a figure then.
    """
    packages = [import_module(f"{__name__}.{code}") for code in codes]
    if not all(hasattr(package, "signs") for package in packages):
        return None
    return reduce(or_, (package.signs() for package in packages), Signs())


@cache
def cue_names() -> frozenset[str]:
    """Return what the words of grammar are called, of all languages."""
    packages = (import_module(f"{__name__}.{code}") for code in SUPPORTED)
    listed = (package.cues() for package in packages if hasattr(package, "cues"))
    return frozenset(cue.name for cues in listed for _, cue in cues)
