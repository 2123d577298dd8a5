"""Rules: what one extractor reads all its documents of one language by."""

import attrs

from tradefacts.claiming.figures.patterns import Grammar
from tradefacts.claiming.subjects.phrases import PhraseFinder


@attrs.frozen
class Rules:
    """The patterns, the noun phrases and the word sets of a language."""

    grammar: Grammar
    phrases: PhraseFinder
