"""The contract of plugins: what one may give, and what it is promised.

A plugin is one `Plugin` object. Its package offers it under the entry-point group
`tradefacts.plugins`; a program may hand it to `Extractor` itself.
"""

from collections.abc import Callable, Iterable, Sequence
from typing import Final

import attrs

from tradefacts.claiming.drafts import Draft
from tradefacts.claiming.subjects.frames import Frame, find_session, find_terms
from tradefacts.model import Claim, Finding
from tradefacts.reading.reader import Document, Sentence
from tradefacts.reading.vocabulary import Vocabulary

__all__ = [
    "CONTRACT",
    "Document",
    "Draft",
    "Frame",
    "Plugin",
    "Sentence",
    "SentenceExtractor",
    "Vocabulary",
    "find_session",
    "find_terms",
]

#: The version of this contract. A plugin made for another one is not loaded.
CONTRACT: Final = 1


@attrs.frozen
class SentenceExtractor:
    """A function from a read sentence to drafts, for what the grammar does not know.

    It is called only on sentences that mention one of the codes or kinds in *wakes*.
    Its drafts go before the general ones of the same words.
    """

    name: str
    wakes: frozenset[str]
    extract: Callable[[Sentence, Document], Iterable[Draft]]


@attrs.frozen
class Plugin:
    """What one domain adds: words, patterns, and functions.

    Vocabulary and patterns cost no further pass over the text.
    """

    #: The name under which it is listed and chosen.
    name: str = attrs.field(validator=attrs.validators.matches_re(r"[a-z][a-z0-9_-]*"))
    #: Terms in each language; a function where the words should load on first use.
    vocabulary: Vocabulary | Callable[[], Vocabulary] = attrs.field(factory=Vocabulary)
    #: Statistic patterns; each goes before those of the core.
    patterns: tuple[str, ...] = ()
    #: A function from a document to what it says of all its claims, or to None.
    frame: Callable[[Document], Frame | None] | None = None
    #: Functions from a sentence to drafts.
    extractors: tuple[SentenceExtractor, ...] = ()
    #: Functions from claims to findings.
    checks: tuple[Callable[[Sequence[Claim]], Iterable[Finding]], ...] = ()
    #: The version of the contract that it keeps.
    contract: int = CONTRACT

    def words(self) -> Vocabulary:
        """Return the vocabulary, loaded if need be."""
        vocabulary = self.vocabulary
        return vocabulary if isinstance(vocabulary, Vocabulary) else vocabulary()
