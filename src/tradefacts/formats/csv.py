"""Claims as CSV in UTF-8, with a line of names and one line a claim.

An empty cell is null, and lists and objects are JSON. A text that is empty, or that a
spreadsheet would take for a formula, has an apostrophe before it.
"""

import csv
from collections.abc import Iterable, Iterator
from io import StringIO
from os import PathLike, fspath
from pathlib import Path
from typing import IO, Any, Final

from tradefacts.errors import DocumentError
from tradefacts.files import not_utf8
from tradefacts.formats.cells import from_text, to_text
from tradefacts.formats.columns import COLUMNS, Column
from tradefacts.formats.rows import Row, Versions, from_row, to_row
from tradefacts.model import Claim

__all__ = ["dump", "load", "write"]

_QUOTE: Final = "'"
_GUARDED: Final = ("=", "+", "-", "@", "\t", "\r", _QUOTE)
_NAMES: Final = {column.name: column for column in COLUMNS}
_REMEDY: Final = "see docs/reference/formats.md for the columns"


def dump(claims: Iterable[Claim], *, versions: Versions | None = None) -> str:
    """Return *claims* as CSV, with the *versions* of the extractors."""
    text = StringIO(newline="")
    _write(claims, text, versions)
    return text.getvalue()


def load(
    source: str | Iterable[str] | PathLike[str], *, file: str = "claims"
) -> Iterator[Claim]:
    """Return the claims of a text, of its lines, or of the file at a path.

    *file* is named in errors where the source is no file itself.

    Raises:
        DocumentError: a line is no claim; raised when that line is reached.
        OSError: the file cannot be read.
    """
    if isinstance(source, PathLike):
        yield from _load_file(source)
        return
    lines = StringIO(source, newline="") if isinstance(source, str) else source
    reader = csv.reader(lines, strict=True)
    try:
        names = next(reader, [])
        for cells in filter(None, reader):
            row = _row(names, cells, file, reader.line_num)
            yield from_row(row, file=file, line=reader.line_num)
    except csv.Error as error:
        raise DocumentError(file, reader.line_num, str(error), _REMEDY) from error


def write(
    claims: Iterable[Claim],
    path: str | PathLike[str],
    *,
    versions: Versions | None = None,
) -> int:
    """Write *claims* to a file, and return how many they were."""
    with Path(path).open("w", encoding="utf-8", newline="") as file:
        return _write(claims, file, versions)


def _write(claims: Iterable[Claim], file: IO[str], versions: Versions | None) -> int:
    writer = csv.writer(file)
    writer.writerow(_NAMES)
    count = 0
    for count, claim in enumerate(claims, 1):  # noqa: B007 - the last is how many
        row = to_row(claim, versions)
        writer.writerow(_written(column, row[column.name]) for column in COLUMNS)
    return count


def _load_file(path: PathLike[str]) -> Iterator[Claim]:
    with Path(path).open(encoding="utf-8-sig", newline="") as lines:
        try:
            yield from load(lines, file=fspath(path))
        except UnicodeDecodeError as error:
            raise not_utf8(path, error) from error


def _row(names: list[str], cells: list[str], file: str, line: int) -> Row:
    if len(cells) != len(names):
        reason = f"expected {len(names)} cells, got {len(cells)}"
        raise DocumentError(file, line, reason, _REMEDY)
    return {
        name: _read(_NAMES[name], cell)
        for name, cell in zip(names, cells, strict=True)
        if name in _NAMES and cell
    }


def _written(column: Column, cell: Any) -> str:  # noqa: ANN401 - any cell
    if cell is None:
        return ""
    text = to_text(column, cell)
    is_guarded = column.kind == "text" and (not text or text.startswith(_GUARDED))
    return f"{_QUOTE}{text}" if is_guarded else text


def _read(column: Column, text: str) -> object:
    return from_text(column, text.removeprefix(_QUOTE))
