"""Claims as objects of JSON: what is written, and in which order of keys."""

from collections.abc import Callable, Mapping
from datetime import date
from decimal import Decimal
from functools import cache
from typing import Any, Final

import attrs

from tradefacts.model import (
    Claim,
    Comparison,
    Evidence,
    Indicator,
    Interval,
    Quantity,
)

#: The version of the format, in each object under `schema`.
SCHEMA_VERSION: Final = 1
# The order of the keys, from what identifies a claim to how it was found.
_KEYS: Final = (
    "document",
    "lang",
    "extractor",
    "statistic",
    "quantity",
    "indicator",
    "period",
    "comparison",
    "attribution",
    "evidence",
    "restates",
    "inferred",
)


def to_dict(claim: Claim) -> dict[str, Any]:
    """Return the JSON object of *claim*; inverse of `from_dict`."""
    return {
        "schema": SCHEMA_VERSION,
        "id": claim.id,
        **{key: _plain(getattr(claim, key)) for key in _KEYS},
    }


def part_to_dict(part: Indicator | Quantity | Interval) -> dict[str, Any]:
    """Return the JSON object of *part*, as it stands in that of a claim."""
    return _fields(part)


def _plain(value: Any) -> Any:  # noqa: ANN401 - whatever claims and JSON have
    """Return *value* as JSON has it: numbers as strings of plain digits."""
    if value is None or isinstance(value, str | int):
        return value
    if isinstance(value, tuple):
        return [_plain(part) for part in value]
    write: Callable[[Any], Any] = _WRITERS.get(type(value), _fields)
    return write(value)


def _fields(value: Any) -> dict[str, Any]:  # noqa: ANN401 - an object of the model
    kind: Any = type(value)
    return {name: _plain(getattr(value, name)) for name in _names(kind)}


@cache
def _names(kind: Any) -> tuple[str, ...]:  # noqa: ANN401 - a class of the model
    return tuple(field.name for field in attrs.fields(kind))


def _evidence(evidence: Evidence) -> dict[str, Any]:
    """Return the offsets of the sentence under their own key."""
    return {
        "start": evidence.start,
        "end": evidence.end,
        "quote": evidence.quote,
        "sentence": {"start": evidence.sentence_start, "end": evidence.sentence_end},
    }


def _comparison(comparison: Comparison) -> dict[str, Any]:
    """Return a comparison whose baseline is without the words that state it."""
    fields = _fields(comparison)
    if fields["baseline"] is not None:
        del fields["baseline"]["text"]
    return fields


_WRITERS: Final[Mapping[Any, Callable[[Any], Any]]] = {
    Decimal: "{:f}".format,
    date: date.isoformat,
    Evidence: _evidence,
    Comparison: _comparison,
}
