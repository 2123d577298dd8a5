"""Tells tables of claims from tables of anything else, by their columns."""

import csv
from collections.abc import Iterable
from pathlib import Path
from typing import Final

from tradefacts.errors import ExtraError
from tradefacts.extras import needs

__all__ = ["begins_table_of_claims", "is_table_of_claims"]

#: Columns that every table of claims has.
_MARKS: Final = frozenset({"statistic", "quote", "sentence_start", "sentence_end"})


def is_table_of_claims(path: Path) -> bool:
    """Say whether a CSV or Parquet file holds claims; what cannot be read does not."""
    if not path.is_file():  # a pipe would be waited for
        return False
    try:
        names = _csv_names(path) if path.suffix == ".csv" else _parquet_names(path)
    except (OSError, ValueError, csv.Error, ExtraError):
        return False
    return set(names) >= _MARKS


def begins_table_of_claims(data: bytes) -> bool:
    """Say whether the first line has the names of the columns of claims, as CSV."""
    first = data.partition(b"\n")[0]
    try:
        names = _names([first.decode("utf-8-sig")])
    except (ValueError, csv.Error):
        return False
    return set(names) >= _MARKS


def _csv_names(path: Path) -> list[str]:
    with path.open(encoding="utf-8-sig", newline="") as lines:
        return _names(lines)


def _names(lines: Iterable[str]) -> list[str]:
    return next(csv.reader(lines), [])


def _parquet_names(path: Path) -> list[str]:
    with needs("arrow"):
        from pyarrow import parquet  # noqa: PLC0415 - of no need where no file is one

    return parquet.read_schema(path).names
