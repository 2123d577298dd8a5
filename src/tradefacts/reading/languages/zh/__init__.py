"""Chinese."""

from tradefacts.reading.languages.zh.language import Chinese
from tradefacts.reading.languages.zh.lexicons import cues, spellings
from tradefacts.reading.languages.zh.signs import signs
from tradefacts.reading.vocabulary import Vocabulary

__all__ = ["Chinese", "cues", "load", "signs", "spellings"]


def load(vocabulary: Vocabulary) -> Chinese:
    """Return Chinese with the words of *vocabulary*."""
    return Chinese(vocabulary)
