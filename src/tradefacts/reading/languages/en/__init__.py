"""English."""

from tradefacts.reading.languages.en.language import English
from tradefacts.reading.languages.en.lexicons import cues, spellings
from tradefacts.reading.languages.en.signs import signs
from tradefacts.reading.vocabulary import Vocabulary

__all__ = ["English", "cues", "load", "signs", "spellings"]


def load(vocabulary: Vocabulary) -> English:
    """Return English with the words of *vocabulary*."""
    return English(vocabulary)
