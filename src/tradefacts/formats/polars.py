"""Claims as polars data frames, one row a claim; the file of a frame is Parquet.

`value`, `low` and `high` are texts of digits: a polars decimal has a fixed number of
places, which stated numbers do not.
"""

from collections.abc import Iterable, Iterator
from os import PathLike, fspath
from pathlib import Path
from typing import Final

from tradefacts.errors import DocumentError
from tradefacts.extras import needs
from tradefacts.formats.columns import COLUMNS, INDICATOR
from tradefacts.formats.rows import Versions, from_row, to_row
from tradefacts.model import Claim

with needs("polars"):
    import polars as pl

__all__ = ["dump", "load", "write"]

_TYPES: Final[dict[str, "pl.DataType | type[pl.DataType]"]] = {
    "text": pl.String,
    "offset": pl.Int64,
    "decimal": pl.String,
    "float": pl.Float64,
    "date": pl.Date,
    "texts": pl.List(pl.String),
}
_TYPES["indicator"] = pl.Struct(
    {column.name: _TYPES[column.kind] for column in INDICATOR}
)
_SCHEMA: Final = {column.name: _TYPES[column.kind] for column in COLUMNS}


def dump(claims: Iterable[Claim], *, versions: Versions | None = None) -> pl.DataFrame:
    """Return *claims* as a data frame, with the *versions* of the extractors."""
    return pl.DataFrame([to_row(claim, versions) for claim in claims], _SCHEMA)


def load(source: "pl.DataFrame | PathLike[str]") -> Iterator[Claim]:
    """Return the claims of a data frame, or of the Parquet file at a path.

    Raises:
        DocumentError: a row is no claim; raised when that row is reached.
        OSError: the file cannot be read.
    """
    if isinstance(source, PathLike):
        frame, name = _read(source), fspath(source)
    else:
        frame, name = source, "frame"
    for number, row in enumerate(frame.iter_rows(named=True), 1):
        yield from_row(row, file=name, line=number)


def _read(path: PathLike[str]) -> pl.DataFrame:
    try:
        return pl.read_parquet(Path(path), glob=False)
    except pl.exceptions.ComputeError as error:
        reason = f"no Parquet file can be read there: {error}"
        remedy = "give one that is whole"
        raise DocumentError(fspath(path), None, reason, remedy) from error


def write(
    claims: Iterable[Claim],
    path: str | PathLike[str],
    *,
    versions: Versions | None = None,
) -> int:
    """Write *claims* to a Parquet file, and return how many they were."""
    frame = dump(claims, versions=versions)
    frame.write_parquet(Path(path))
    return frame.height
