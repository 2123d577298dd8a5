"""Parquet: one document a row; a row group is cut into parts if it is large."""

from collections.abc import Iterable, Iterator
from io import BufferedReader, BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from tradefacts.corpus.sources.document import Item
from tradefacts.corpus.sources.extras import load
from tradefacts.corpus.sources.parts import Part
from tradefacts.corpus.sources.rows import Fields, Row
from tradefacts.corpus.sources.source import Source
from tradefacts.corpus.sources.tables import find_keys
from tradefacts.corpus.sources.whole import read_whole
from tradefacts.errors import DocumentError

if TYPE_CHECKING:
    import pyarrow as pa
    import pyarrow.parquet as pq

_REMEDY: Final = "write the file again"
#: How many rows are in memory at a time.
_ROWS: Final = 64
#: How many rows a part has at the least, and how many parts a group at the most.
_PART: Final = 500
_PARTS: Final = 64
#: How large a table may be that is packed once more.
_MOST: Final = 2**30


def cut(path: Path) -> Iterator[Part]:
    """Return the parts of a file; only what stands behind its row groups is read.

    Programs often write all rows as one group. To read a part, all of the group that
    stands before it is read too: so there are some parts of one, and not any number.
    """
    import pyarrow.parquet as pq  # noqa: PLC0415 - an extra

    with path.open("rb") as stream:
        footer = pq.ParquetFile(stream).metadata
    # All at once: what is wrong with the footer is raised before any is read.
    return iter(list(_parts(footer)))


def _parts(footer: "pq.FileMetaData") -> Iterator[Part]:
    header = str(footer.schema.to_arrow_schema())
    before = 0
    for number in range(footer.num_row_groups):
        group = footer.row_group(number)
        spans = [_span(group.column(i)) for i in range(group.num_columns)]
        start = min((start for start, _ in spans), default=0)
        end = max((end for _, end in spans), default=0)
        cuts = _cuts(group.num_rows)
        for rows in cuts:
            skipped = rows[0] if rows else 0
            shared = len(cuts)
            yield Part(start, end, before + skipped, number, header, rows, shared)
        before += group.num_rows


def _cuts(rows: int) -> list[tuple[int, int] | None]:
    """Return which rows of a group are the parts of it; None for all of them."""
    size = max(_PART, -(-rows // _PARTS))
    if rows <= size:
        return [None]
    return [(first, min(first + size, rows)) for first in range(0, rows, size)]


def read(stream: BufferedReader, source: Source, part: Part | None) -> Iterator[Item]:
    """Yield the document of each row, or why there is none."""
    pq = load("pyarrow.parquet", "arrow", source)
    file = pq.ParquetFile(stream if stream.seekable() else _held(stream, source))
    keys = find_keys(file.schema_arrow.names, source)
    groups = None if part is None or part.group is None else [part.group]
    batches = file.iter_batches(_ROWS, row_groups=groups, columns=list(keys))
    number = part.before if part else 0
    first, end = (part and part.rows) or (0, None)
    try:
        for batch in _some(batches, first, end):
            for fields in _fields(batch):
                number += 1
                yield _document(fields, Row(source, number, keys, _REMEDY))
    except (OSError, ValueError) as error:  # pyarrow's own derive from these
        reason = f"rows from here on cannot be read: {error}"
        yield source.error(reason, _REMEDY, number + 1)


def _some(
    batches: "Iterable[pa.RecordBatch]", first: int, end: int | None
) -> "Iterator[pa.RecordBatch]":
    """Yield the rows of *batches* from *first* on, before *end*."""
    before = 0
    for batch in batches:
        if end is not None and before >= end:
            return
        start = max(first - before, 0)
        stop = batch.num_rows if end is None else min(end - before, batch.num_rows)
        if start < stop:
            yield batch.slice(start, stop - start)
        before += batch.num_rows


def _fields(batch: "pa.RecordBatch") -> Iterator[Fields | None]:
    """Yield what each row holds; None where that is not UTF-8."""
    try:
        yield from batch.to_pylist()
    except UnicodeDecodeError:
        rows = (batch.slice(number, 1) for number in range(batch.num_rows))
        yield from map(_only, rows)


def _only(row: "pa.RecordBatch") -> Fields | None:
    try:
        return next(iter(row.to_pylist()))
    except UnicodeDecodeError:
        return None


def _document(fields: Fields | None, row: Row) -> Item:
    if fields is None:
        return row.error("not UTF-8", _REMEDY)
    try:
        return row.document({key: _plain(value) for key, value in fields.items()})
    except DocumentError as error:
        return error


def _plain(value: Any) -> Any:  # noqa: ANN401 - whatever a column holds
    """Return *value*, a number as a string: ids are often numbers."""
    return str(value) if isinstance(value, int) else value


def _held(stream: BufferedReader, source: Source) -> BytesIO:
    return BytesIO(read_whole(stream, source, _MOST))


def _span(column: "pq.ColumnChunkMetaData") -> tuple[int, int]:
    # A dictionary, where there is one, stands before the pages that it is for.
    start = column.dictionary_page_offset or column.data_page_offset
    return start, start + column.total_compressed_size
