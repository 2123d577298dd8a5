"""English."""

from tradefacts.reading.languages.en.language import English
from tradefacts.reading.vocabulary import Vocabulary

__all__ = ["English", "load"]


def load(vocabulary: Vocabulary) -> English:
    """Return English with the words of *vocabulary*."""
    return English(vocabulary)
