"""Opens files as streams of bytes, unpacked where their suffix says so."""

import io
import stat
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final, TypeAlias

from tradefacts.corpus.sources.source import Source
from tradefacts.errors import DocumentError

Unpack: TypeAlias = Callable[[io.BufferedReader, Source], io.BufferedReader]

#: What unpacks a file, by the suffix that it adds to that of its kind.
UNPACKERS: Final[dict[str, Unpack]] = {}


@contextmanager
def open_stream(
    path: Path, packing: str, source: Source
) -> Iterator[io.BufferedReader]:
    """Open the file at *path* to read its bytes, unpacked by *packing* if it has one.

    Raises:
        DocumentError: it is a folder, a pipe or a device.
        OSError: it cannot be opened.
    """
    # A pipe would be waited for without end.
    if not stat.S_ISREG(path.stat().st_mode):
        raise source.error("not a file of bytes on disk", "pipe it in, as -")
    with path.open("rb") as stream:
        yield UNPACKERS[packing](stream, source) if packing else stream


def split_packing(name: str) -> tuple[str, str]:
    """Return *name* without the suffix of a packing, and that suffix."""
    suffix = Path(name).suffix.lower()
    if suffix not in UNPACKERS:
        return name, ""
    return name[: -len(suffix)], suffix


def unreadable(error: OSError, source: Source) -> DocumentError:
    """Return what tells that the system refuses a file."""
    reason = (error.strerror or type(error).__name__).lower()
    return source.error(reason, "check the path and who may read it")
