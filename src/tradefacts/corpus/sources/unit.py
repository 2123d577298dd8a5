"""A unit of work: a file or a part of one, that gives documents and errors."""

import hashlib
import io
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from tradefacts.corpus.sources.document import Item
from tradefacts.corpus.sources.kinds import HEAD, KINDS, kind_of_bytes
from tradefacts.corpus.sources.opening import open_stream, unreadable
from tradefacts.corpus.sources.packing import unpack
from tradefacts.corpus.sources.parts import Part
from tradefacts.corpus.sources.source import Source
from tradefacts.errors import DocumentError
from tradefacts.records import frozen

#: What every key is made with; another one makes all of them new.
_VERSION: Final = 1
_KEY_LENGTH: Final = 32
_BLOCK: Final = 2**20


@frozen
class Unit:
    """An input file, or a part of one, that can be read by itself, anywhere.

    It holds no open file, and goes to another process as it is.
    """

    path: Path
    source: Source
    #: The name of the kind; empty where the first bytes are to tell it.
    kind: str = ""
    #: Which part of the file; None where it is all of it.
    part: Part | None = None
    #: How many bytes of the disk it is; 0 where that is not known.
    size: int = 0
    #: Whether somebody named the file, so that it is wrong if its kind is unknown.
    named: bool = True
    #: Why nothing can be read; None where it may be possible.
    fault: DocumentError | None = None

    def key(self) -> str:
        """Return 32 hex digits that are the same while it gives the same documents.

        They are made of the bytes of the unit, of its path and of the names of the
        columns: a file that changes gets another key. All bytes are read for it. Where
        they cannot be read, the reason stands for them.
        """
        said = (_VERSION, self.source, self.kind, self.part, self.fault)
        key = hashlib.sha256(repr(said).encode())
        try:
            with open_stream(self.path, self.source) as stream:
                for block in _blocks(stream, self.part):
                    key.update(block)
        except (OSError, ValueError) as error:
            key.update(repr(error).encode())
        return key.hexdigest()[:_KEY_LENGTH]

    def read(self) -> Iterator[Item]:
        """Yield each document, and an error in the place of each that there is not.

        Nothing is raised: what is wrong with the whole file is an error too.
        """
        return _guarded(self._read(), self.source)

    def read_from(self, stream: io.BufferedReader) -> Iterator[Item]:
        """Yield what `read` does, of a *stream* that is open already."""
        return _guarded(self._read_stream(stream), self.source)

    def _read(self) -> Iterator[Item]:
        if self.fault is not None:
            yield self.fault
            return
        with open_stream(self.path, self.source) as stream:
            yield from self._read_stream(stream)

    def _read_stream(self, packed: io.BufferedReader) -> Iterator[Item]:
        stream = unpack(packed, self.source)
        kind = KINDS.get(self.kind) or kind_of_bytes(stream.peek(HEAD)[:HEAD])
        if kind is not None:
            yield from kind.read(stream, self.source, self.part)
        elif self.named:
            yield _unknown(self.source)


def _guarded(items: Iterator[Item], source: Source) -> Iterator[Item]:
    """Yield *items*, and what is raised as the last of them."""
    try:
        yield from items
    except DocumentError as error:
        yield error
    except OSError as error:
        yield unreadable(error, source)
    except Exception as error:  # noqa: BLE001 - what a library raises of hostile bytes
        reason = f"cannot be read, {type(error).__name__}: {error}"
        yield source.error(reason, "check that the file is whole")


def _blocks(stream: io.BufferedReader, part: Part | None) -> Iterator[bytes]:
    if part is None:
        while block := stream.read(_BLOCK):
            yield block
        return
    stream.seek(part.start)
    left = part.end - part.start
    while block := stream.read(min(_BLOCK, left)):
        left -= len(block)
        yield block


def _unknown(source: Source) -> DocumentError:
    kinds = ", ".join(kind.suffixes[0] for kind in KINDS.values())
    return source.error("of a kind that is not known", f"give one of {kinds}")
