"""The parts of a run's output: each is whole, or is not there.

A part is written under another name, brought to the disk, and only then renamed.
"""

import os
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Final
from uuid import uuid4

from tradefacts.corpus.messages import Counts
from tradefacts.corpus.storing import UNFINISHED, sync_folder
from tradefacts.corpus.tables import SCHEMAS
from tradefacts.extras import needs
from tradefacts.records import frozen

with needs("corpus"):
    import pyarrow as pa
    from pyarrow import parquet

_PREFIX: Final = "part-"
_SUFFIX: Final = ".parquet"
#: How many rows of a table are held before they are written, as a row group.
_ROWS: Final = 20_000


@frozen
class Parts:
    """The parts in a folder, in a folder below it for each kind of table.

    A bundle has its part of the last kind only when it has that of each other.
    """

    folder: Path
    kinds: tuple[str, ...]

    def path(self, kind: str, key: str) -> Path:
        """Return where the part of a bundle stands, or would."""
        return self.folder / kind / f"{_PREFIX}{key}{_SUFFIX}"

    def make_folders(self) -> None:
        """Make the folders that the parts go into."""
        for kind in self.kinds:
            (self.folder / kind).mkdir(parents=True, exist_ok=True)

    def counts(self, key: str) -> Counts | None:
        """Return how many rows a bundle has; None where it is not whole."""
        try:
            return {
                kind: parquet.read_metadata(self.path(kind, key)).num_rows
                for kind in reversed(self.kinds)
            }
        except (FileNotFoundError, pa.ArrowInvalid):
            return None

    @contextmanager
    def written(self, key: str) -> Iterator["PartWriter"]:
        """Give a writer of the parts of a bundle; they stand if it is finished.

        Raises:
            OSError: they cannot be written; what stood there stands.
        """
        writers = {kind: _TableWriter(self.path(kind, key)) for kind in self.kinds}
        try:
            yield PartWriter(writers)
        finally:
            for writer in writers.values():
                writer.discard()

    def prune(self, keys: frozenset[str]) -> int:
        """Remove what is of no bundle of these *keys*, and return how many were."""
        gone: set[str] = set()
        for kind in (*self.kinds, *SCHEMAS):
            for path in list((self.folder / kind).glob(f"{_PREFIX}*{_SUFFIX}")):
                key = path.name[len(_PREFIX) : -len(_SUFFIX)]
                if key not in keys or kind not in self.kinds:
                    path.unlink(missing_ok=True)
                    gone.add(key)
        return len(gone)

    def sweep(self) -> None:
        """Remove what a run has left unfinished."""
        for kind in self.kinds:
            for path in list((self.folder / kind).glob(f"{UNFINISHED}*")):
                path.unlink(missing_ok=True)


@frozen
class PartWriter:
    """Writes the rows of a bundle, each kind into its table."""

    _writers: Mapping[str, "_TableWriter"]

    def add(self, tables: Mapping[str, pa.Table]) -> None:
        """Add the rows of *tables* to those of their kinds."""
        for kind, table in tables.items():
            self._writers[kind].add(table)

    def finish(self) -> None:
        """Put the parts in their places, when all of them are whole."""
        for writer in self._writers.values():
            writer.close()
        for writer in self._writers.values():
            writer.put_in_place()


class _TableWriter:
    """Writes a Parquet file under another name, until it is whole."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._unfinished = path.with_name(f"{UNFINISHED}{uuid4().hex}-{path.name}")
        self._tables: list[pa.Table] = []
        self._file = self._unfinished.open("wb")
        self._writer = parquet.ParquetWriter(
            self._file, SCHEMAS[path.parent.name], compression="zstd"
        )

    def add(self, table: pa.Table) -> None:
        self._tables.append(table)
        if sum(each.num_rows for each in self._tables) >= _ROWS:
            self._flush()

    def close(self) -> None:
        self._flush()
        self._writer.close()
        self._file.flush()
        os.fsync(self._file.fileno())
        self._file.close()

    def put_in_place(self) -> None:
        self._unfinished.replace(self._path)
        sync_folder(self._path.parent)

    def discard(self) -> None:
        self._writer.is_open = False  # else its end is written when it is let go
        with suppress(OSError):
            self._file.close()
        self._unfinished.unlink(missing_ok=True)

    def _flush(self) -> None:
        if self._tables:
            self._writer.write_table(pa.concat_tables(self._tables).combine_chunks())
            self._tables = []


def paths_of(folder: Path, kind: str) -> Sequence[Path]:
    """Return the parts of one kind of table, in the order of their names."""
    return sorted((folder / kind).glob(f"{_PREFIX}*{_SUFFIX}"))
