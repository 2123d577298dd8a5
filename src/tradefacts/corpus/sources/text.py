"""Plain text: a file is a document, in UTF-8, exactly as it stands."""

from collections.abc import Iterator
from io import BufferedReader
from typing import Final

from tradefacts.corpus.sources.document import Item
from tradefacts.corpus.sources.parts import Part
from tradefacts.corpus.sources.source import Source
from tradefacts.corpus.sources.whole import read_whole

_REMEDY: Final = "save the file in UTF-8"


def read(stream: BufferedReader, source: Source, part: Part | None) -> Iterator[Item]:
    """Yield the one document; nothing is stripped, and no line end changed."""
    del part  # never cut
    yield source.document(decode(read_whole(stream, source), source))


def decode(data: bytes, source: Source, line: int | None = None) -> str:
    """Return the text of *data*, which is the whole file, or a *line* of it.

    Raises:
        DocumentError: it is not UTF-8; the line is named.
    """
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        at = line or data.count(b"\n", 0, error.start) + 1
        raise source.error("not UTF-8", _REMEDY, at) from error
