"""Claims as pandas data frames, one row a claim; the file of a frame is Parquet.

Numbers are `Decimal` objects, so that nothing is rounded, and dates `datetime64[s]`.
"""

from collections.abc import Iterable, Iterator
from decimal import Decimal
from os import PathLike
from typing import Any, Final

from tradefacts.extras import needs
from tradefacts.formats import arrow
from tradefacts.formats.arrow import write
from tradefacts.formats.columns import COLUMNS, Column
from tradefacts.formats.rows import Row, Versions, from_row, to_row
from tradefacts.model import Claim

with needs("pandas"):
    import numpy as np
    import pandas as pd

__all__ = ["dump", "load", "write"]

#: Text columns are such even where each cell is null.
_TYPES: Final = {"text": "string", "offset": "int64", "float": "float64"}
_DAYS: Final = "datetime64[s]"


def dump(claims: Iterable[Claim], *, versions: Versions | None = None) -> pd.DataFrame:
    """Return *claims* as a data frame, with the *versions* of the extractors."""
    rows = [to_row(claim, versions) for claim in claims]
    return pd.DataFrame(
        {
            column.name: _series(column, [row[column.name] for row in rows])
            for column in COLUMNS
        }
    )


def load(source: "pd.DataFrame | PathLike[str]") -> Iterator[Claim]:
    """Return the claims of a data frame, or of the Parquet file at a path.

    Raises:
        DocumentError: a row is no claim; raised when that row is reached.
        OSError: the file cannot be read.
    """
    if isinstance(source, PathLike):
        yield from arrow.load(source)
        return
    for number, row in enumerate(source.to_dict("records"), 1):
        yield from_row(_plain(row), file="frame", line=number)


def _series(column: Column, cells: list[Any]) -> "pd.Series[Any]":
    if column.kind == "date":
        # Years before 1678 do not fit into the nanoseconds that pandas would take.
        return pd.Series(np.array(cells, dtype=_DAYS))
    if column.kind == "decimal":
        cells = [None if cell is None else Decimal(cell) for cell in cells]
    return pd.Series(cells, dtype=_TYPES.get(column.kind, "object"))


def _plain(row: dict[Any, Any]) -> Row:
    """Return *row* without what stands for null, and its arrays as lists."""
    return {name: _listed(cell) for name, cell in row.items() if not _is_null(cell)}


def _is_null(cell: Any) -> bool:  # noqa: ANN401 - any cell
    return pd.api.types.is_scalar(cell) and bool(pd.isna(cell))


def _listed(cell: object) -> object:
    """Return *cell* with lists for the arrays that a file read by pandas has."""
    if isinstance(cell, dict):
        return {key: _listed(value) for key, value in cell.items()}
    return cell.tolist() if isinstance(cell, np.ndarray) else cell
