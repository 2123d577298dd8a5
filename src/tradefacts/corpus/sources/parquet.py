"""Parquet: one document a row; a row group is a part by itself."""

from collections.abc import Iterator
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
    import pyarrow.parquet as pq

_REMEDY: Final = "write the file again"
#: How many rows are in memory at a time.
_ROWS: Final = 64
#: How large a table may be that is packed once more.
_MOST: Final = 2**30


def cut(path: Path) -> Iterator[Part | None]:
    """Yield the row groups of a file; only what stands behind them is read."""
    import pyarrow.parquet as pq  # noqa: PLC0415 - an extra

    with path.open("rb") as stream:
        footer = pq.ParquetFile(stream).metadata
        before = 0
        for number in range(footer.num_row_groups):
            group = footer.row_group(number)
            spans = [_span(group.column(i)) for i in range(group.num_columns)]
            yield Part(
                min((start for start, _ in spans), default=0),
                max((end for _, end in spans), default=0),
                before,
                number,
                str(footer.schema.to_arrow_schema()),
            )
            before += group.num_rows


def read(stream: BufferedReader, source: Source, part: Part | None) -> Iterator[Item]:
    """Yield the document of each row, or why there is none."""
    pq = load("pyarrow.parquet", "arrow", source)
    file = pq.ParquetFile(stream if stream.seekable() else _held(stream, source))
    keys = find_keys(file.schema_arrow.names, source)
    groups = None if part is None or part.group is None else [part.group]
    batches = file.iter_batches(_ROWS, row_groups=groups, columns=list(keys))
    number = part.before if part else 0
    try:
        for batch in batches:
            for fields in batch.to_pylist():
                number += 1
                yield _document(fields, Row(source, number, keys, _REMEDY))
    except (OSError, ValueError) as error:  # pyarrow's own derive from these
        reason = f"rows from here on cannot be read: {error}"
        yield source.error(reason, _REMEDY, number + 1)


def _document(fields: Fields, row: Row) -> Item:
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
