"""Cells of tables as texts, for formats whose cells are nothing else."""

import json
from typing import Any, Final

from tradefacts.formats.columns import Column

__all__ = ["from_text", "to_text"]

_JSON: Final = frozenset({"texts", "indicator"})


def to_text(column: Column, cell: Any) -> str:  # noqa: ANN401 - any cell
    """Return a cell of *column* that is not null as text: lists and objects as JSON."""
    return json.dumps(cell, ensure_ascii=False) if column.kind in _JSON else str(cell)


def from_text(column: Column, text: str) -> object:
    """Return the cell of a text; inverse of `to_text`.

    A text that is of another kind stays as it is, so that who reads the row tells what
    is wrong with it.
    """
    try:
        if column.kind in _JSON:
            return json.loads(text)
        return int(text) if column.kind == "offset" else text
    except (ValueError, RecursionError):
        return text
