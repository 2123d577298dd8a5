"""The documents that a command is given: from files, and from standard input."""

import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final

from tradefacts.corpus import sources
from tradefacts.corpus.sources import Columns, Item

#: The path that stands for standard input, and the id of the document read there.
STANDARD_INPUT: Final = "-"


def read_documents(paths: Iterable[Path], columns: Columns) -> Iterator[Item]:
    """Yield each document at *paths*, or in its place why it cannot be read."""
    for path in paths:
        if str(path) == STANDARD_INPUT:
            yield from sources.read_stream(sys.stdin.buffer, STANDARD_INPUT, columns)
        else:
            yield from sources.read_documents([path], columns)
