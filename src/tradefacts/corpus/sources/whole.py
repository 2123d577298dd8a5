"""How much one document may hold, and files that are read whole."""

from io import BufferedReader
from typing import Final

from tradefacts.corpus.sources.source import Source
from tradefacts.errors import DocumentError

_MEGABYTE: Final = 2**20
#: How many bytes a document may have, as a file or as a line of one.
LIMIT: Final = 128 * _MEGABYTE


def read_whole(stream: BufferedReader, source: Source, limit: int = LIMIT) -> bytes:
    """Return all bytes of *stream*.

    Raises:
        DocumentError: there are more than *limit*.
    """
    data = stream.read(limit + 1)
    if len(data) > limit:
        raise too_large(source, limit=limit)
    return data


def too_large(
    source: Source, line: int | None = None, limit: int = LIMIT
) -> DocumentError:
    """Return what tells that a document has more than *limit* bytes."""
    reason = f"more than {limit // _MEGABYTE} MB in one document"
    return source.error(reason, "split it", line)
