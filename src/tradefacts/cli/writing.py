"""Writes to standard output, or to a file that is put in its place when whole."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import IO

import click

from tradefacts.errors import DocumentError

__all__ = ["opened"]


@contextmanager
def opened(output: Path | None, paths: Sequence[Path]) -> Iterator[IO[str]]:
    """Open what is written to, in UTF-8: standard output, or a file when all is done.

    A file is only put in its place at the end: what stood there is kept until then.

    Raises:
        DocumentError: *output* is one of *paths*, or cannot be written to.
    """
    if output is None or str(output) == "-":
        with click.open_file("-", "w", encoding="utf-8") as stream:
            yield stream
        return
    if any(
        path.exists() and output.exists() and path.samefile(output) for path in paths
    ):
        reason = "it is read from, too"
        raise DocumentError(str(output), None, reason, "write to another file")
    part = output.with_name(f".{output.name}.part")
    with _told(output):
        stream = part.open("w", encoding="utf-8")
    try:
        with stream:
            yield stream
        with _told(output):
            part.replace(output)
    finally:
        part.unlink(missing_ok=True)


@contextmanager
def _told(output: Path) -> Iterator[None]:
    """Tell an error of the system as one of *output*."""
    try:
        yield
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        remedy = "write to another file"
        raise DocumentError(str(output), None, reason, remedy) from error
