"""Finds the units of work: what there is to read at some paths."""

import io
import os
from collections.abc import Iterable, Iterator
from itertools import chain, islice
from pathlib import Path
from typing import BinaryIO

import attrs

from tradefacts.corpus.sources.columns import Columns
from tradefacts.corpus.sources.document import Item
from tradefacts.corpus.sources.finding import Found, find_files
from tradefacts.corpus.sources.kinds import Kind, kind_of_name
from tradefacts.corpus.sources.opening import unreadable
from tradefacts.corpus.sources.packing import split_packing
from tradefacts.corpus.sources.parts import Part
from tradefacts.corpus.sources.source import Source
from tradefacts.corpus.sources.unit import Unit


def find_units(
    paths: Iterable[str | os.PathLike[str]], columns: Columns | None = None
) -> Iterator[Unit]:
    """Yield what there is to read at *paths*, in order; no document is read yet.

    A path is that of a file, of a folder, or a pattern such as `news/*.html`.
    *columns* say what those of tables and JSON lines are called. A big
    file of JSON lines or of Parquet is several units.
    """
    columns = columns or Columns()
    for path in map(Path, paths):
        try:
            nothing = True
            for found in find_files(path):
                nothing = False
                yield from _units_of(found, columns)
            if nothing:
                yield _nothing(path, columns)
        except (ValueError, RecursionError) as error:
            # A pattern that is none, or folders in folders without end.
            source = Source(_printable(str(path)), "", columns)
            fault = source.error(str(error), "name the files")
            yield Unit(path, source, fault=fault)


def read_documents(
    paths: Iterable[str | os.PathLike[str]], columns: Columns | None = None
) -> Iterator[Item]:
    """Yield each document at *paths*, and in place of each that cannot be read why.

    A path is that of a file, of a folder, or a pattern such as `news/*.html`.
    *columns* say what those of tables and JSON lines are called. What is wrong is
    yielded as a `DocumentError`, and never raised: all other documents follow.
    """
    for unit in find_units(paths, columns):
        yield from unit.read()


def read_stream(
    stream: BinaryIO, name: str, columns: Columns | None = None
) -> Iterator[Item]:
    """Yield the documents of an open *stream*, as errors and ids are to name it.

    Its first bytes tell its kind.
    """
    source = Source(name, name, columns or Columns())
    return Unit(Path(name), source).read_from(
        io.BufferedReader(io.BytesIO(stream.read()))
    )


def _nothing(path: Path, columns: Columns) -> Unit:
    source = Source(_printable(str(path)), "", columns)
    reason, remedy = "no file matches", "check the pattern"
    if path.is_dir():
        reason = "no file in this folder is of a kind that can be read"
        remedy = "name the files"
    return Unit(path, source, fault=source.error(reason, remedy))


def _units_of(found: Found, columns: Columns) -> Iterator[Unit]:
    source = Source(_printable(str(found.path)), _printable(found.name), columns)
    if found.fault is not None:
        yield Unit(found.path, source, fault=unreadable(found.fault, source))
        return
    bare, packing = split_packing(found.path.name)
    kind = kind_of_name(bare)
    unit = Unit(
        path=found.path,
        source=source,
        kind=kind.name if kind else "",
        size=_size(found.path),
        named=found.named,
    )
    for part in _parts(found.path, kind if not packing else None):
        size = part.size if part else unit.size
        yield attrs.evolve(unit, part=part, size=size)


def _parts(path: Path, kind: Kind | None) -> Iterable[Part | None]:
    """Return the parts that a file is read in; None where it is read whole."""
    # A pipe would be waited for without end.
    if kind is None or not kind.is_cut or not path.is_file():
        return [None]
    try:
        parts = kind.cut(path)
        first = list(islice(parts, 1))
    except Exception:  # noqa: BLE001 - reading it whole will tell what is wrong
        return [None]
    return chain(first, parts)


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0


def _printable(name: str) -> str:
    """Return a name of a file in characters alone: it need not be UTF-8."""
    return os.fsencode(name).decode("utf-8", "replace")
