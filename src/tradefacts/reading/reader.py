"""Reading: from a text to its sentences and their mentions."""

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Final, Protocol

import attrs

from tradefacts.reading.blocks import Block, BlockKind, find_blocks, find_cells
from tradefacts.reading.characters import plain
from tradefacts.reading.mentions import Mention
from tradefacts.reading.tokens import Tokens, tokenize

#: The most tokens that one sentence is read with.
_LONGEST: Final = 600


@attrs.frozen
class Dateline:
    """The head of a report: where it ends, and the date that it states."""

    end: int
    published: date | None = None


class Language(Protocol):
    """What a language gives: where sentences end, and what its words mean."""

    code: str

    def dateline(self, text: str) -> Dateline:
        """Return the dateline that *text* begins with (end 0 if none)."""

    def sentence_ends(self, tokens: Tokens) -> list[int]:
        """Return, for each sentence, the token after its last."""

    def is_hedge(self, words: str) -> bool:
        """Tell whether *words*, all of them, hedge a number."""

    def mentions(self, tokens: Tokens, first: int, last: int) -> list[Mention]:
        """Return the mentions of the tokens from *first* up to *last*, in order."""


@attrs.frozen
class Sentence:
    """A sentence with what it mentions."""

    start: int
    end: int
    tokens: Tokens
    first: int
    last: int
    mentions: Sequence[Mention]


@attrs.frozen
class Paragraph:
    """The sentences of one block; of a table's row, its cells."""

    kind: BlockKind
    start: int
    end: int
    sentences: Sequence[Sentence]


@attrs.frozen
class Document:
    """A text as it was read."""

    text: str
    language: str
    paragraphs: Sequence[Paragraph]
    published: date | None = None
    #: Whether the date comes from the text itself.
    published_inferred: bool = False


def read(text: str, language: Language, *, published: date | None = None) -> Document:
    """Return *text* read in *language*.

    A date in the head of the text serves as publication date where none is given.
    """
    flat = plain(text)
    head = language.dateline(flat)
    paragraphs = [
        _paragraph(flat, block, language, max(block.start, head.end))
        for block in find_blocks(flat)
        if block.end > head.end
    ]
    inferred = published is None and head.published is not None
    return Document(
        text, language.code, paragraphs, published or head.published, inferred
    )


def _row(text: str, block: Block, language: Language) -> Paragraph:
    cells = []
    for start, end in find_cells(text, block):
        tokens = tokenize(text, start, end)
        if len(tokens):
            mentions = language.mentions(tokens, 0, len(tokens))
            cells.append(Sentence(start, end, tokens, 0, len(tokens), mentions))
    return Paragraph(block.kind, block.start, block.end, cells)


def _paragraph(text: str, block: Block, language: Language, start: int) -> Paragraph:
    if block.kind == "table":
        return _row(text, block, language)
    tokens = tokenize(text, start, block.end)
    sentences = []
    first = 0
    for last in _bounded(language.sentence_ends(tokens)):
        if last > first:
            sentences.append(
                Sentence(
                    tokens.start[first],
                    tokens.end[last - 1],
                    tokens,
                    first,
                    last,
                    language.mentions(tokens, first, last),
                )
            )
        first = last
    return Paragraph(block.kind, start, block.end, sentences)


def _bounded(ends: list[int]) -> Iterator[int]:
    """Yield *ends*, and more where a sentence is longer than any that is written.

    What reads a sentence may then look back through all of it: the cost stays linear
    in the text.
    """
    first = 0
    for last in ends:
        while last - first > _LONGEST:
            first += _LONGEST
            yield first
        yield last
        first = last
