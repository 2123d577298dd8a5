"""Notes: what a watcher of the walks keeps of each sentence and each row."""

from collections.abc import Iterator, Sequence
from functools import cached_property

import attrs

from tradefacts.claiming.dropping import Cause
from tradefacts.claiming.items import Item, Phrase
from tradefacts.claiming.state import State
from tradefacts.claiming.tables.rows import TableReader
from tradefacts.reading.mentions import Mention
from tradefacts.reading.reader import Paragraph, Sentence
from tradefacts.records import define, frozen


@frozen(slots=False)
class Note:
    """What was seen of one sentence, or of the row of a table."""

    start: int
    end: int
    #: The sentence, or the cells of the row.
    sentences: Sequence[Sentence]
    items: Sequence[Item]
    #: What carries over into it from outside: whose trade the document speaks of.
    home: str | None
    #: The walk at its end; None for a row.
    state: State | None = None
    #: Why a row told nothing.
    cause: Cause | None = None

    @cached_property
    def mentions(self) -> Sequence[Mention]:
        """All that was understood, in order."""
        return [m for sentence in self.sentences for m in sentence.mentions]

    @cached_property
    def phrases(self) -> Sequence[Phrase]:
        """The noun phrases, in order."""
        return [item for item in self.items if isinstance(item, Phrase)]

    def within(self, phrase: Phrase) -> Iterator[Mention]:
        """Yield the mentions that *phrase* is made of."""
        for mention in self.mentions:
            if phrase.start <= mention.start and mention.end <= phrase.end:
                yield mention

    def item_at(self, start: int) -> int | None:
        """Return the index of the item that begins at an offset, or None."""
        found = (k for k, item in enumerate(self.items) if item.start == start)
        return next(found, None)


@define
class Notes:
    """Keeps a note of each sentence and row, in the order of the text."""

    kept: list[Note] = attrs.Factory(list)

    def sentence(self, state: State) -> None:
        """Keep the walk through a sentence."""
        sentence = state.outline.sentence
        self.kept.append(
            Note(
                sentence.start,
                sentence.end,
                (sentence,),
                state.outline.items,
                state.registers.home,
                state,
            )
        )

    def row(self, paragraph: Paragraph, reader: TableReader) -> None:
        """Keep the row of a table."""
        items = [
            item for cell in paragraph.sentences for item in reader.phrases.find(cell)
        ]
        self.kept.append(
            Note(
                paragraph.start,
                paragraph.end,
                paragraph.sentences,
                items,
                reader.registers.home,
                cause=reader.cause,
            )
        )
