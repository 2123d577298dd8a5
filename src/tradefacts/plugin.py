"""The contract of plugins: what one may give, and what it is promised.

A plugin is one `Plugin` object. It comes from a package, under the entry-point group
`tradefacts.plugins`; from a TOML file (`read_plugin`); or from the program itself
(`extractor`, `register`, or handed to `Extractor`). docs/reference/plugin-contract.md
tells it all in one place.
"""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from typing import Any, Final, TypeAlias

import attrs

from tradefacts.claiming.drafts import Draft
from tradefacts.claiming.given import draft_of, find_figures, find_period
from tradefacts.claiming.subjects.frames import Frame, find_terms
from tradefacts.claiming.times.session_days import find_session
from tradefacts.model import Claim, Finding
from tradefacts.reading.mentions import Mention, Stated, Term
from tradefacts.reading.reader import Document, Sentence
from tradefacts.reading.vocabulary import Vocabulary
from tradefacts.records import frozen

__all__ = [
    "ALL",
    "CLAIMED",
    "CONTRACT",
    "Check",
    "Document",
    "Draft",
    "Example",
    "Extract",
    "FindFrame",
    "Frame",
    "Mention",
    "Plugin",
    "Sentence",
    "SentenceExtractor",
    "Stated",
    "Term",
    "Vocabulary",
    "draft_of",
    "find_figures",
    "find_period",
    "find_session",
    "find_terms",
]

#: The version of this contract. A plugin made for another one is not loaded.
CONTRACT: Final = 1
#: What stands for all installed plugins where names are given; no plugin may have it.
ALL: Final = "all"
#: The fields of a claim that an example may tell, in words.
CLAIMED: Final = (
    "quote", "statistic", "value", "unit", "qualifier", "measure", "flow", "reporter",
    "partner", "product", "mode", "firm", "period", "basis", "baseline", "source",
)  # fmt: skip

#: What an extractor does: it gets a sentence that holds what wakes it, and its
#: document, and returns drafts of the figures of that sentence.
Extract: TypeAlias = Callable[[Sentence, Document], Iterable[Draft]]
#: What a frame is found by: it gets a document as it was read, and returns what the
#: document says of all its claims, or None.
FindFrame: TypeAlias = Callable[[Document], Frame | None]
#: What a check does: it gets the claims of one or of many documents, and returns what
#: is wrong with them, or worth knowing.
Check: TypeAlias = Callable[[Sequence[Claim]], Iterable[Finding]]


_NAME_RE: Final = re.compile("[a-z][a-z0-9_-]*")


def _several(values: Iterable[str]) -> Iterable[str]:
    """Return *values*; refuse a lone string, which iterates too."""
    if isinstance(values, str):
        raise TypeError(f"expected several strings, got one; use [{values!r}]")
    return values


def _strings(values: Iterable[str]) -> tuple[str, ...]:
    return tuple(_several(values))


def _set(values: Iterable[str]) -> frozenset[str]:
    return frozenset(_several(values))


def _check_name(_: object, __: object, name: Any) -> None:  # noqa: ANN401
    if not isinstance(name, str) or not _NAME_RE.fullmatch(name):
        raise ValueError(f"expected a name such as 'ship-orders', got {name!r}")
    if name == ALL:
        raise ValueError(f"the name {ALL!r} stands for all plugins, give another")


def _check_wakes(_: object, __: object, wakes: frozenset[str]) -> None:
    if not wakes:
        raise ValueError("nothing wakes the extractor, name a code such as 'berths'")


@frozen
class SentenceExtractor:
    """A function from a read sentence to drafts, for what the grammar does not know.

    It is called only on sentences that hold one of what *wakes* it, and in the order of
    the text. Its drafts go before the general ones of the same words.

    Raises:
        ValueError: nothing wakes it.
        TypeError: *wakes* is a lone string.
    """

    #: How failures name it.
    name: str
    #: Codes of terms ("crude-oil"), or kinds of mention ("money", "percent", "rise").
    wakes: frozenset[str] = attrs.field(converter=_set, validator=_check_wakes)
    #: The function itself.
    extract: Extract = attrs.field(validator=attrs.validators.is_callable())


def _check_extractors(
    _: object, __: object, extractors: tuple[SentenceExtractor, ...]
) -> None:
    for each in extractors:
        if not isinstance(each, SentenceExtractor):
            raise TypeError(f"expected a SentenceExtractor, got {each!r}")


@frozen
class Example:
    """A text, and the claims that a plugin promises to read from it.

    Each of *claims* has some of the fields that `CLAIMED` lists, as words. None as a
    value says that the claim has none.
    """

    text: str
    #: What is to be among the claims; none at all promises that there is no claim.
    claims: tuple[Mapping[str, str | None], ...] = ()
    #: The language of the text; None finds it out.
    lang: str | None = None
    #: When it was published; None leaves it to the text.
    published: date | None = None
    #: Where it stands, as errors name it: a file, a line, a key.
    place: str = "an example"


@frozen
class Plugin:
    """What one domain adds: words, patterns, and functions.

    Vocabulary and patterns cost no further pass over the text.

    Raises:
        ValueError: the name is not of the form that names have.
        TypeError: what should be several things is a lone string.
    """

    #: The name under which it is listed and chosen.
    name: str = attrs.field(validator=_check_name)
    #: Terms in each language; a function where the words should load on first use.
    vocabulary: Vocabulary | Callable[[], Vocabulary] = attrs.field(factory=Vocabulary)
    #: Statistic patterns; each goes before those of the core.
    patterns: tuple[str, ...] = attrs.field(default=(), converter=_strings)
    #: A function from a document to what it says of all its claims, or to None.
    frame: FindFrame | None = None
    #: Functions from a sentence to drafts.
    extractors: tuple[SentenceExtractor, ...] = attrs.field(
        default=(), converter=tuple[SentenceExtractor, ...], validator=_check_extractors
    )
    #: Functions from claims to findings.
    checks: tuple[Check, ...] = attrs.field(default=(), converter=tuple[Check, ...])
    #: The version of the contract that it keeps; a plugin that says none keeps the
    #: first, whichever version reads it.
    contract: int = 1
    #: Texts with what is to be read from them: `check_plugin` tries them, and so does
    #: the extractor that takes the plugin from a TOML file.
    examples: tuple[Example, ...] = attrs.field(
        default=(), converter=tuple[Example, ...]
    )

    def __hash__(self) -> int:
        # Vocabularies have none.
        return hash(self.name)

    def words(self) -> Vocabulary:
        """Return the vocabulary, loaded if need be."""
        vocabulary = self.vocabulary
        return vocabulary if isinstance(vocabulary, Vocabulary) else vocabulary()
