"""Unpacks gzip and zstd, told by the first bytes, as far as it does no harm."""

import io
import zlib
from collections.abc import Callable, Iterator
from pathlib import PurePath
from typing import Any, Final, Protocol

from tradefacts.corpus.sources.extras import load
from tradefacts.corpus.sources.source import Source

__all__ = ["is_packed", "split_packing", "unpack"]

_SUFFIXES: Final = frozenset({".gz", ".zst"})
_GZIP: Final = b"\x1f\x8b"
_ZSTD: Final = b"\x28\xb5\x2f\xfd"
#: How many packed bytes are unpacked at a time; zstd makes at most 32 MB of them.
_STEP: Final = 1024
#: A file may unpack to so many bytes, or to so many times its own.
_MOST: Final = 64 * 2**20
_RATIO: Final = 300
_BUFFER: Final = 2**16
#: What some programs write behind the last member.
_PADDING: Final = b"\0"
_REMEDY: Final = "get the file again"
#: How far back zstd may reach: memory that each open file may take.
_WINDOW: Final = 128 * 2**20


class _Decompressor(Protocol):
    """What unpacks one member of a file."""

    @property
    def eof(self) -> bool: ...
    @property
    def unused_data(self) -> bytes: ...
    def decompress(self, data: bytes, /) -> bytes: ...


def split_packing(name: str) -> tuple[str, str]:
    """Return *name* without the suffix of a packing, and that suffix."""
    suffix = PurePath(name).suffix
    if suffix.lower() not in _SUFFIXES:
        return name, ""
    return name.removesuffix(suffix), suffix


def is_packed(head: bytes) -> bool:
    """Say whether a file that begins with *head* is packed."""
    return head.startswith((_GZIP, _ZSTD))


def unpack(stream: io.BufferedReader, source: Source) -> io.BufferedReader:
    """Return the bytes of *stream*, unpacked if they are packed.

    Reading it raises a `DocumentError` where the packed bytes are broken or cut off,
    or where they unpack to far more than any text would.

    Raises:
        DocumentError: what unpacks zstd is not installed.
    """
    head = stream.peek(len(_ZSTD))
    if head.startswith(_GZIP):
        return _reader(stream, source, lambda: zlib.decompressobj(zlib.MAX_WBITS | 16))
    if head.startswith(_ZSTD):
        zstd = load("zstandard", "crawls", source)
        unpacker = zstd.ZstdDecompressor(max_window_size=_WINDOW)
        return _reader(stream, source, unpacker.decompressobj)
    return stream


def _reader(
    packed: io.BufferedReader, source: Source, start: Callable[[], _Decompressor]
) -> io.BufferedReader:
    return io.BufferedReader(_Unpacked(_chunks(packed, source, start)), _BUFFER)


def _chunks(
    packed: io.BufferedReader, source: Source, start: Callable[[], _Decompressor]
) -> Iterator[bytes]:
    """Yield the unpacked bytes, of one member after the other.

    Raises:
        DocumentError: the packed bytes are broken or cut off, or make too many.
    """
    member: _Decompressor | None = None
    read = made = 0
    while data := packed.read(_STEP):
        read += len(data)
        while data := data if member else data.lstrip(_PADDING):
            member = member or start()
            chunk = _unpack_some(data, member, source)
            made += len(chunk)
            if made > max(_MOST, _RATIO * read):
                reason = f"unpacks to more than {_RATIO} times its size"
                raise source.error(reason, "unpack it, if it is to be read")
            yield chunk
            data, member = (member.unused_data, None) if member.eof else (b"", member)
    if member is not None:
        raise source.error("packed, and cut off", _REMEDY)


def _unpack_some(data: bytes, member: _Decompressor, source: Source) -> bytes:
    try:
        return member.decompress(data)
    except Exception as error:
        raise source.error(f"packed, and broken: {error}", _REMEDY) from error


class _Unpacked(io.RawIOBase):
    """A stream of bytes out of chunks of them."""

    def __init__(self, chunks: Iterator[bytes]) -> None:
        self._chunks = chunks
        self._rest = memoryview(b"")

    def readable(self) -> bool:
        """Say that it can be read."""
        return True

    def readinto(self, buffer: Any, /) -> int:  # noqa: ANN401 - any writable buffer
        """Read some bytes into *buffer*; return how many, 0 at the end."""
        while not self._rest:
            chunk = next(self._chunks, None)
            if chunk is None:
                return 0
            self._rest = memoryview(chunk)
        size = min(len(buffer), len(self._rest))
        buffer[:size] = self._rest[:size]
        self._rest = self._rest[size:]
        return size
