"""Lines of bytes, read one by one, and big files of them cut into parts."""

from collections.abc import Iterator
from io import BufferedReader
from pathlib import Path
from typing import Final

from tradefacts.corpus.sources.packing import is_packed
from tradefacts.corpus.sources.parts import Part
from tradefacts.corpus.sources.whole import LIMIT

BYTE_ORDER_MARK: Final = b"\xef\xbb\xbf"
#: About how many bytes a part has: less than a minute of work.
_PART: Final = 2**20
_BLOCK: Final = 2**20


def read_lines(
    stream: BufferedReader, part: Part | None, limit: int = LIMIT
) -> Iterator[tuple[int, bytes | None]]:
    """Yield each line with its number, without its end; None where it is too long.

    A byte order mark at the beginning of the file is left out.
    """
    left = -1
    number = 0
    if part is not None:
        stream.seek(part.start)
        left, number = part.end - part.start, part.before
    while left and (line := stream.readline(limit + 1)):
        number += 1
        read = len(line)
        if read > limit and not line.endswith(b"\n"):
            read += _skip_line(stream)
            yield number, None
        else:
            yield number, _bare(line, first=number == 1)
        left -= read


def cut_lines(path: Path, size: int = _PART) -> Iterator[Part | None]:
    """Yield the parts of a file of about *size* bytes each; None if it is not cut.

    A file that is cut is read once for it, part by part: lines are counted, so that
    errors can name theirs. Where it cannot be read on, the rest is one part: reading it
    will tell what is wrong.
    """
    whole = path.stat().st_size
    with path.open("rb") as stream:
        if whole <= size or is_packed(stream.peek()):
            yield None
            return
        start = before = 0
        try:
            for end, lines in _stretches(stream, size):
                yield Part(start, end, before)
                start, before = end, before + lines
        except OSError:
            yield Part(start, whole, before)


def _stretches(stream: BufferedReader, size: int) -> Iterator[tuple[int, int]]:
    """Yield where each stretch of whole lines ends, and how many lines it has."""
    while block := stream.read(size):
        ended = block.endswith(b"\n")
        if not ended:
            _skip_line(stream)
        yield stream.tell(), block.count(b"\n") + (not ended)


def _bare(line: bytes, *, first: bool) -> bytes:
    line = line.removesuffix(b"\n")
    return line.removeprefix(BYTE_ORDER_MARK) if first else line


def _skip_line(stream: BufferedReader) -> int:
    """Read to the end of the line; return how many bytes that were."""
    skipped = 0
    while block := stream.readline(_BLOCK):
        skipped += len(block)
        if block.endswith(b"\n"):
            break
    return skipped
