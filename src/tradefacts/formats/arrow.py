"""Claims as Arrow tables and Parquet files, one row a claim.

The only binary number is `value_float`, a convenience: `value`, `low` and `high` are
texts of digits, which hold each number as it was stated.
"""

from collections.abc import Iterable, Iterator
from itertools import islice
from os import PathLike, fspath
from typing import Final, TypeAlias

from tradefacts.errors import DocumentError
from tradefacts.extras import needs
from tradefacts.formats.columns import COLUMNS, INDICATOR
from tradefacts.formats.rows import Versions, from_row, to_row
from tradefacts.model import Claim

with needs("arrow"):
    import pyarrow as pa
    from pyarrow import parquet

__all__ = ["SCHEMA", "dump", "load", "write"]

_Source: TypeAlias = "pa.Table | PathLike[str]"

#: How many claims are held at a time, and stand in a row group of a file.
_BATCH: Final = 10_000
_TEXTS: Final = pa.list_(pa.field("item", pa.string(), nullable=False))
_TYPES: Final[dict[str, pa.DataType]] = {
    "text": pa.string(),
    "offset": pa.int64(),
    "decimal": pa.string(),
    "float": pa.float64(),
    "date": pa.date32(),
    "texts": _TEXTS,
}
_TYPES["indicator"] = pa.struct(
    [
        pa.field(column.name, _TYPES[column.kind], nullable=not column.always)
        for column in INDICATOR
    ]
)
#: The columns, each with its type and, as metadata, its meaning under `about`.
SCHEMA: Final = pa.schema(
    [
        pa.field(
            column.name,
            _TYPES[column.kind],
            nullable=not column.always,
            metadata={"about": column.about},
        )
        for column in COLUMNS
    ]
)


def dump(claims: Iterable[Claim], *, versions: Versions | None = None) -> pa.Table:
    """Return *claims* as a table of `SCHEMA`, with the *versions* of the extractors."""
    return pa.Table.from_batches(_batches(claims, versions), SCHEMA)


def load(source: _Source) -> Iterator[Claim]:
    """Return the claims of a table, or of the Parquet file at a path.

    Raises:
        DocumentError: the file is no Parquet, or a row is no claim; raised when that
            row is reached.
        OSError: the file cannot be read.
    """
    if isinstance(source, pa.Table):
        yield from _claims(source.to_batches(), "table")
        return
    name = fspath(source)
    try:
        with parquet.ParquetFile(name) as file:
            yield from _claims(file.iter_batches(_BATCH), name)
    except pa.ArrowInvalid as error:
        reason = f"no Parquet file can be read there: {error}"
        raise DocumentError(name, None, reason, "give one that is whole") from error


def write(
    claims: Iterable[Claim],
    path: str | PathLike[str],
    *,
    versions: Versions | None = None,
) -> int:
    """Write *claims* to a Parquet file, and return how many they were."""
    count = 0
    with parquet.ParquetWriter(fspath(path), SCHEMA, compression="zstd") as file:
        for batch in _batches(claims, versions):
            file.write_batch(batch)
            count += batch.num_rows
    return count


def _batches(
    claims: Iterable[Claim], versions: Versions | None
) -> Iterator[pa.RecordBatch]:
    rows = (to_row(claim, versions) for claim in claims)
    while some := list(islice(rows, _BATCH)):
        yield pa.RecordBatch.from_pylist(some, SCHEMA)


def _claims(batches: Iterable[pa.RecordBatch], file: str) -> Iterator[Claim]:
    number = 0
    for batch in batches:
        for row in batch.to_pylist():
            number += 1
            yield from_row(row, file=file, line=number)
