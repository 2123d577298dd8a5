"""Spanish, in small: a sample of what a language needs at the least."""

from tradefacts.reading.languages.es.language import Spanish
from tradefacts.reading.languages.es.lexicons import cues
from tradefacts.reading.languages.es.signs import signs
from tradefacts.reading.vocabulary import Vocabulary

__all__ = ["Spanish", "cues", "load", "signs"]


def load(vocabulary: Vocabulary) -> Spanish:
    """Return Spanish with the words of *vocabulary*."""
    return Spanish(vocabulary)
