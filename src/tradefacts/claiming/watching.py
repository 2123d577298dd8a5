"""Watching: who wants to know how claims came about is shown each walk at its end."""

from typing import Final, Protocol

from tradefacts.claiming.state import State
from tradefacts.claiming.tables.rows import TableReader
from tradefacts.reading.reader import Paragraph


class Watch(Protocol):
    """Is shown what the walks through the sentences of a document have seen."""

    def sentence(self, state: State) -> None:
        """Take note of a sentence, after the walk through it."""

    def row(self, paragraph: Paragraph, reader: TableReader) -> None:
        """Take note of the row of a table, after it was read."""


class _Unwatched:
    """Takes note of nothing: extraction pays for no trace that nobody reads."""

    def sentence(self, state: State) -> None:
        """Let the sentence pass."""

    def row(self, paragraph: Paragraph, reader: TableReader) -> None:
        """Let the row pass."""


UNWATCHED: Final[Watch] = _Unwatched()
