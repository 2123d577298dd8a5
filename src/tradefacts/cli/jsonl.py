"""Writes claims as JSON, one a line, the moment they are found."""

import json
from collections.abc import Sequence
from typing import IO, TYPE_CHECKING, Any

from tradefacts.cli.rows import Row
from tradefacts.corpus.sources import Document
from tradefacts.formats.objects import to_dict

if TYPE_CHECKING:
    from tradefacts.units import Converted


class JsonLines:
    """A writer of JSON lines."""

    def __init__(self, stream: IO[str]) -> None:
        self._stream = stream

    def write(self, document: Document, rows: Sequence[Row]) -> None:
        """Write each claim on a line of its own; each names its document itself."""
        del document
        for row in rows:
            line = json.dumps(_object(row), ensure_ascii=False)
            self._stream.write(line + "\n")

    def close(self) -> None:
        """Leave the stream as it is: nothing was kept."""


def _object(row: Row) -> dict[str, Any]:
    claim = to_dict(row.claim)
    return {**claim, "converted": _amount(row.converted)} if row.in_money else claim


def _amount(converted: "Converted | None") -> dict[str, str | None] | None:
    if converted is None:
        return None
    quantity = converted.quantity
    return {
        "value": f"{quantity.value:f}",
        "low": None if quantity.low is None else f"{quantity.low:f}",
        "high": None if quantity.high is None else f"{quantity.high:f}",
        "unit": quantity.unit,
        "rate": f"{converted.rate:f}",
        "on": converted.on.format(),
        "source": converted.source,
    }
