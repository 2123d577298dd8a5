"""Opens files as streams of bytes, or tells why it cannot."""

import io
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tradefacts.corpus.sources.source import Source
from tradefacts.errors import DocumentError


@contextmanager
def open_stream(path: Path, source: Source) -> Iterator[io.BufferedReader]:
    """Open the file at *path* to read its bytes as they are.

    Raises:
        DocumentError: it is a folder, a pipe or a device.
        OSError: it cannot be opened.
    """
    # A pipe would be waited for without end.
    if not stat.S_ISREG(path.stat().st_mode):
        raise source.error("not a file of bytes on disk", "pipe it in, as -")
    with path.open("rb") as stream:
        yield stream


def unreadable(error: OSError, source: Source) -> DocumentError:
    """Return what tells that the system refuses a file."""
    reason = (error.strerror or str(error) or type(error).__name__).lower()
    return source.error(reason, "check the path and who may read it")
