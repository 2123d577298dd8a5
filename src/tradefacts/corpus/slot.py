"""The slot: where a worker keeps what it is at, for who may have to end it.

A few bytes of memory that two processes share. The worker writes into it before each
step; what it says holds even when the worker answers nothing any more.
"""

from mmap import mmap
from pathlib import Path
from struct import Struct
from typing import Final, Self

from tradefacts.records import frozen
from tradefacts.registry import PluginInfo

_NUMBER: Final = Struct("=q?")
_NAMES: Final = 256
#: How many bytes it takes.
SIZE: Final = _NUMBER.size + _NAMES
#: The number that stands for no document.
IDLE: Final = -1


@frozen
class Seen:
    """What a worker is at."""

    #: The number of the document in its bundle, from 0; -1 between two tasks.
    number: int = IDLE
    #: Whether the document is still to be got out of its file.
    is_opening: bool = False
    #: The plugin that runs, and its package; empty where none does.
    plugin: str = ""
    package: str = ""


class Slot:
    """A slot, in a file that both processes open."""

    def __init__(self, memory: mmap) -> None:
        self._memory = memory

    @classmethod
    def make(cls, path: Path) -> Self:
        """Make the file of an empty slot."""
        path.write_bytes(bytes(SIZE))
        return cls.open(path)

    @classmethod
    def open(cls, path: Path) -> Self:
        """Open the slot that was made at *path*."""
        with path.open("r+b") as file:
            slot = cls(mmap(file.fileno(), SIZE))
        slot.start(IDLE)
        return slot

    def start(self, number: int, *, is_opening: bool = False) -> None:
        """Tell which document comes next; `IDLE` for none."""
        self.call(None)
        _NUMBER.pack_into(self._memory, 0, number, is_opening)

    def call(self, info: PluginInfo | None) -> None:
        """Tell which plugin is called; None when it has returned."""
        told = f"{info.name}\n{info.package}" if info else ""
        names = told.encode(errors="replace")[:_NAMES]
        self._memory[_NUMBER.size :] = names.ljust(_NAMES, b"\0")

    def read(self) -> Seen:
        """Return what was told last."""
        number, is_opening = _NUMBER.unpack_from(self._memory)
        names = bytes(self._memory[_NUMBER.size :]).rstrip(b"\0")
        plugin, _, package = names.decode(errors="replace").partition("\n")
        return Seen(number, is_opening, plugin, package)

    def close(self) -> None:
        """Let go of the memory."""
        self._memory.close()
