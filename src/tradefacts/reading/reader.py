"""Reading: from a text to its sentences and their mentions."""

from collections.abc import Callable, Container, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from datetime import date
from typing import Final, Protocol

import attrs

from tradefacts.model import Per
from tradefacts.reading.blocks import Block, BlockKind, find_blocks, find_cells
from tradefacts.reading.capitals import name_governments
from tradefacts.reading.characters import plain
from tradefacts.reading.epithets import name_members
from tradefacts.reading.foreign import add_foreign
from tradefacts.reading.localities import (
    Span,
    add_localities,
    province_of,
    told_by_dateline,
)
from tradefacts.reading.mentions import SOMEWHERE, UNCODED, Mention, Term, put
from tradefacts.reading.mixing import is_mixed, language_of, stretches
from tradefacts.reading.owned import join_owners
from tradefacts.reading.pages import without_pages
from tradefacts.reading.parted import join_parted
from tradefacts.reading.tokens import Tokens, tokenize
from tradefacts.reading.wordsets import load_word_sets
from tradefacts.records import define, evolve, frozen, passing

#: The most tokens that one sentence is read with.
_LONGEST: Final = 600
#: How far into a text a line may date it.
_HEAD: Final = 1000


@passing
class Dateline:
    """The head of a report: where it ends, and the date that it states."""

    end: int
    published: date | None = None


@frozen
class Stamp:
    """A line that only says when a text was published."""

    start: int
    end: int
    published: date


class Language(Protocol):
    """What a language gives: where sentences end, and what its words mean."""

    code: str
    #: The words that a break at the end of a line may part.
    words: Container[str]

    def dateline(self, text: str, start: int = 0) -> Dateline:
        """Return the dateline that a block begins with (an empty one if none)."""

    def stamp(self, text: str) -> Stamp | None:
        """Return the line of *text* that only says when it was published."""

    def sentence_ends(self, tokens: Tokens) -> list[int]:
        """Return, for each sentence, the token after its last."""

    def time_of(self, words: str) -> Per | None:
        """Return what *words*, all of them, say that a rate is by ("a day")."""

    def is_hedge(self, words: str) -> bool:
        """Tell whether *words*, all of them, hedge a number."""

    def mentions(self, tokens: Tokens, first: int, last: int) -> list[Mention]:
        """Return the mentions of the tokens from *first* up to *last*, in order."""


@passing
class Sentence:
    """A sentence with what it mentions."""

    start: int
    end: int
    tokens: Tokens
    first: int
    last: int
    mentions: Sequence[Mention]
    #: The code of the language that it was read in.
    language: str

    #: The kinds of its mentions, and of its terms what they say something of and their
    #: codes, of a shared name by its first meaning: most of what is looked for is not
    #: there.
    kinds: AbstractSet[str] = attrs.field(init=False, eq=False, repr=False)
    dimensions: AbstractSet[str] = attrs.field(init=False, eq=False, repr=False)
    codes: AbstractSet[str] = attrs.field(init=False, eq=False, repr=False)

    def __attrs_post_init__(self) -> None:
        values = [m.value for m in self.mentions if m.value is not None]
        firsts = [v[0] if isinstance(v, tuple) else v for v in values]
        terms = [v for v in firsts if isinstance(v, Term)]
        # It is frozen but for this.
        object.__setattr__(self, "kinds", {m.kind for m in self.mentions})
        object.__setattr__(self, "dimensions", {term.dimension for term in terms})
        object.__setattr__(self, "codes", {term.code for term in terms})


@passing
class Paragraph:
    """The sentences of one block; of a table's row, its cells."""

    kind: BlockKind
    start: int
    end: int
    sentences: Sequence[Sentence]


@frozen
class Document:
    """A text as it was read."""

    text: str
    language: str
    #: Of a long text those of one passage.
    paragraphs: Sequence[Paragraph]
    published: date | None = None
    #: Whether the date comes from the text itself.
    published_inferred: bool = False
    #: The first dateline, which belongs to no paragraph; None without one.
    dateline: Sentence | None = None


def read(
    text: str,
    language: Language,
    *,
    published: date | None = None,
    load: Callable[[str], Language] | None = None,
) -> Document:
    """Return *text*, all of it at once, read in *language*.

    A date in the head of the text serves as publication date where none is given.
    Parts in another language are read in theirs, which *load* gives by its code;
    without it all is read in one.
    """
    return Reader.of(text, language, published, load).read(0, len(text))


@define
class Reader:
    """Reads a text in *language*, passage by passage, in their order."""

    text: str
    #: The text with plain characters, and without what tells of no figure.
    flat: str
    language: Language
    #: Gives the languages of the text by their codes; None where it has but one.
    load: Callable[[str], Language] | None
    given: date | None
    #: When the text says that it was published; None where it has not yet.
    stated: date | None
    #: The language of the last block.
    spoken: Language

    @classmethod
    def of(
        cls,
        text: str,
        language: Language,
        published: date | None,
        load: Callable[[str], Language] | None,
    ) -> "Reader":
        """Return what reads *text*, where *load* is given in all its languages."""
        percents = load_word_sets(language.code).percents
        flat = join_parted(without_pages(plain(text)), percents)
        if load is None or not is_mixed(flat, language.code):
            load = None
        stamp = _stamp(flat, language, load)
        stated = stamp.published if stamp is not None else None
        if stamp is not None:  # it tells of no figure when that was
            blank = " " * (stamp.end - stamp.start)
            flat = flat[: stamp.start] + blank + flat[stamp.end :]
        return cls(text, flat, language, load, published, stated, language)

    @property
    def published(self) -> date | None:
        """When the text was published, as far as that is known."""
        return self.given or self.stated

    def turn_to(self, load: Callable[[str], Language]) -> None:
        """Read on, from the begin, with the languages that *load* gives."""
        self.language = self.spoken = load(self.language.code)
        self.load = load if self.load is not None else None

    def read(self, start: int, end: int) -> Document:
        """Return what stands between two offsets, where a block begins and ends."""
        paragraphs = []
        dateline: Sentence | None = None
        for block in find_blocks(self.flat, start, end):
            if self.load is not None:
                part = self.flat[block.start : block.end]
                self.spoken = self.load(language_of(part, self.spoken.code))
            head = self.spoken.dateline(self.flat, block.start)
            self.stated = self.stated or head.published
            if dateline is None and head.end > block.start:
                dateline = self._dateline(block.start, head.end)
            if head.end < block.end:
                paragraphs.append(
                    _paragraph(self.flat, block, self.spoken, head.end, self.load)
                )
        paragraphs, dateline = _with_localities(paragraphs, dateline)
        return Document(
            self.text,
            self.language.code,
            paragraphs,
            self.published,
            self.given is None and self.stated is not None,
            dateline,
        )

    def _dateline(self, start: int, end: int) -> Sentence | None:
        """Return the head of a report, where it holds any word."""
        tokens = tokenize(self.flat, start, end, self.spoken.words)
        length = len(tokens)
        return _sentence(tokens, 0, length, self.spoken) if length else None


def _stamp(
    text: str, language: Language, load: Callable[[str], Language] | None
) -> Stamp | None:
    """Return the line that dates *text*, in any language that its head is in."""
    stamp = language.stamp(text)
    if stamp is not None or load is None:
        return stamp
    codes = {language_of(line, language.code) for line in text[:_HEAD].splitlines()}
    stamps = (load(code).stamp(text) for code in sorted(codes - {language.code}))
    return next((found for found in stamps if found is not None), None)


def _with_localities(
    paragraphs: list[Paragraph], dateline: Sentence | None
) -> tuple[list[Paragraph], Sentence | None]:
    """Return *paragraphs*, and the *dateline*, with places that the text makes known.

    Each language of a text has its own.
    """
    told, sent_from = None, None
    if dateline is not None:
        told, sent_from = (
            told_by_dateline(_span(dateline)),
            province_of(_span(dateline)),
        )
        new = [told] if told is not None else []
        dateline = evolve(dateline, mentions=put(dateline.mentions, new))
    sentences = [s for p in paragraphs for s in p.sentences]
    mentions: dict[str, Iterator[Sequence[Mention]]] = {}
    for code in {sentence.language for sentence in sentences}:
        words = load_word_sets(code)
        own = [s for s in sentences if s.language == code]
        spans = [*map(_span, own)]
        codes = set[str]().union(*(s.codes for s in own))
        if any(place.startswith(UNCODED) for place in codes):
            spans = add_foreign(spans)
        spans = join_owners(name_governments(spans, words))
        spans = name_members(spans, words)
        somewhere = any(place.startswith(SOMEWHERE) for place in codes)
        found = add_localities(
            spans, words, somewhere=somewhere, told=told, sent_from=sent_from
        )
        mentions[code] = iter(found)
    return [_with_mentions(p, mentions) for p in paragraphs], dateline


def _span(sentence: Sentence) -> Span:
    """Return a sentence as far as it matters for the places that it names."""
    return Span(sentence.tokens, sentence.first, sentence.last, sentence.mentions)


def _with_mentions(
    paragraph: Paragraph, mentions: Mapping[str, Iterator[Sequence[Mention]]]
) -> Paragraph:
    """Return *paragraph* with the next *mentions* of each language, one by one."""
    found = [(s, next(mentions[s.language])) for s in paragraph.sentences]
    if all(sentence.mentions is new for sentence, new in found):
        return paragraph
    sentences = [evolve(sentence, mentions=new) for sentence, new in found]
    return evolve(paragraph, sentences=sentences)


def read_sentences(tokens: Tokens, language: Language) -> list[Sentence]:
    """Return the sentences that *tokens* make, each with what it mentions."""
    sentences = []
    first = 0
    for last in _bounded(language.sentence_ends(tokens)):
        if last > first:
            sentences.append(_sentence(tokens, first, last, language))
        first = last
    return sentences


def _paragraph(
    text: str,
    block: Block,
    language: Language,
    start: int,
    load: Callable[[str], Language] | None,
) -> Paragraph:
    if block.kind == "table":
        return _row(text, block, language)
    parts = [(start, block.end, language.code)]
    if load is not None:
        parts = [*stretches(text, start, block.end, language.code)]
    sentences: list[Sentence] = []
    for first, end, code in parts:
        spoken = language if load is None else load(code)
        tokens = tokenize(text, first, end, spoken.words)
        sentences += read_sentences(tokens, spoken)
    return Paragraph(block.kind, start, block.end, sentences)


def _row(text: str, block: Block, language: Language) -> Paragraph:
    """Return the row of a table, each of its cells as a sentence."""
    cells = (tokenize(text, start, end) for start, end in find_cells(text, block))
    sentences = [
        _sentence(tokens, 0, len(tokens), language) for tokens in cells if len(tokens)
    ]
    return Paragraph(block.kind, block.start, block.end, sentences)


def _sentence(tokens: Tokens, first: int, last: int, language: Language) -> Sentence:
    return Sentence(
        tokens.start[first],
        tokens.end[last - 1],
        tokens,
        first,
        last,
        language.mentions(tokens, first, last),
        language.code,
    )


def _bounded(ends: Sequence[int]) -> Iterator[int]:
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
