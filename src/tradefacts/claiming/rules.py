"""Rules: what one extractor reads all its documents of one language by."""

from tradefacts.claiming.figures.patterns import Grammar
from tradefacts.claiming.subjects.phrases import PhraseFinder
from tradefacts.records import frozen


@frozen
class Rules:
    """The patterns, the noun phrases and the word sets of a language."""

    grammar: Grammar
    phrases: PhraseFinder
