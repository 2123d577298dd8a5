"""Claims as flat rows, which all formats of tables share.

A cell is what the JSON object of a claim has at the path of its column, but dates are
dates: numbers are texts, and what a claim does not say is None.
"""

from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal
from math import isfinite
from typing import Any, Final, TypeAlias

from tradefacts.formats import jsonl
from tradefacts.formats.columns import COLUMNS
from tradefacts.formats.objects import SCHEMA_VERSION
from tradefacts.model import Claim, Quantity

__all__ = ["Row", "Versions", "from_row", "to_row"]

Row: TypeAlias = dict[str, Any]
#: The versions of extractors by their names; one that is left out is null.
Versions: TypeAlias = Mapping[str, str]

_NONE: Final[Versions] = {}
#: The name of each column, the keys that lead to its cells in the JSON object of a
#: claim, and whether these are dates. Every claim of a corpus passes here: the paths
#: are cut once.
_PLACES: Final = tuple(
    (column.name, tuple(filter(None, column.path.split("."))), column.kind == "date")
    for column in COLUMNS
)


def to_row(claim: Claim, versions: Versions | None = None) -> Row:
    """Return the cells of *claim* by the names of their columns."""
    data = jsonl.to_dict(claim)
    own = {
        "value_float": _float(claim.quantity),
        "extractor_version": (versions or _NONE).get(claim.extractor),
    }
    return {
        name: _cell(data, keys, is_date=is_date) if keys else own[name]
        for name, keys, is_date in _PLACES
    }


def from_row(
    row: Mapping[str, Any], *, file: str = "table", line: int | None = None
) -> Claim:
    """Return the claim of a row; inverse of `to_row`.

    Columns that may be null may be left out, and others than those of claims are
    passed over. Numbers may be `Decimal` too, and dates texts. *file* and *line* are
    named in errors.

    Raises:
        DocumentError: a cell is not what it should be; the error names it by its path
            in the JSON object of a claim.
    """
    data: dict[str, Any] = {
        "schema": SCHEMA_VERSION,
        "indicator": {},
        "quantity": None,
    }
    for column in COLUMNS:
        cell = row.get(column.name) if column.path else None
        if cell is not None:
            _put(data, column.path, _plain(cell))
    return jsonl.from_dict(data, file=file, line=line)


def _cell(data: Mapping[str, Any], keys: Sequence[str], *, is_date: bool) -> Any:  # noqa: ANN401 - any JSON
    """Return what stands behind *keys*, or None where an object on the way is null."""
    place: Any = data
    for key in keys:
        place = place[key]
        if place is None:
            return None
    return date.fromisoformat(place) if is_date else place


def _plain(cell: object) -> object:
    """Return *cell* as JSON has it."""
    if isinstance(cell, date):  # or a time, of which the day alone is meant
        return cell.isoformat()[: len("2024-11-08")]
    return format(cell, "f") if isinstance(cell, Decimal) else cell


def _put(data: dict[str, Any], path: str, cell: object) -> None:
    """Set what stands at *path*, and make the objects on the way."""
    *parents, key = path.split(".")
    place = data
    for parent in parents:
        if place.get(parent) is None:
            place[parent] = {}
        place = place[parent]
    place[key] = cell


def _float(quantity: Quantity | None) -> float | None:
    """Return the value as the nearest binary number, or None if none is near."""
    number = float(quantity.value) if quantity else None
    return number if number is not None and isfinite(number) else None
