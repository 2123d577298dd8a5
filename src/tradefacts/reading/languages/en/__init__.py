"""English."""

from tradefacts.reading.languages.en.language import English

__all__ = ["English"]
