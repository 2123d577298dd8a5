"""Claims that are observations, as the values of the components of SDMX."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final, TypeAlias

from tradefacts.formats.areas import m49_of
from tradefacts.formats.cells import from_text, to_text
from tradefacts.formats.columns import COLUMNS, Column
from tradefacts.formats.observations import frequency_of, observations
from tradefacts.formats.rows import Row, Versions, from_row, to_row
from tradefacts.formats.sdmx_structure import KEY, NAMES, TIME
from tradefacts.model import Claim, Period, Quantity

__all__ = ["Codes", "from_codes", "to_codes"]

#: The values of one observation, by component; what is null is left out.
Codes: TypeAlias = dict[str, str]

_FLOWS: Final = {"exports": "X", "imports": "M", "trade": "T", "balance": "B"}
_FLOWS_BACK: Final = {code: flow for flow, code in _FLOWS.items()}
#: What stands for null in a dimension: for all, or for none.
_ALL: Final = "_T"
_NONE: Final = "_Z"
_POINTS: Final = frozenset({"percentage_point", "basis_point"})
_ALL_OF: Final = frozenset({"partner", "product", "mode", "firm"})
_HELD: Final = tuple(column for column in COLUMNS if column.name in NAMES)


def to_codes(
    claims: Iterable[Claim], versions: Versions | None = None
) -> Iterator[Codes]:
    """Return the values of each of *claims* that is an observation."""
    for claim, quantity, period in observations(claims):
        own = _own(to_row(claim, versions))
        yield _standard(claim, quantity, period) | own


def from_codes(codes: Mapping[str, str], *, file: str, line: int | None) -> Claim:
    """Return the claim of the values of an observation; inverse of `to_codes`.

    Raises:
        DocumentError: a value is not what it should be.
    """
    row = {
        column.name: _cell(column, codes[NAMES[column.name]])
        for column in _HELD
        if codes.get(NAMES[column.name])
    }
    return from_row(row, file=file, line=line)


def _standard(claim: Claim, quantity: Quantity, period: Period) -> Codes:
    indicator = claim.indicator
    codes = {
        "FREQ": frequency_of(period),
        TIME: period.sdmx(),
        "UNIT_MEASURE": _unit(claim, quantity),
        "UNIT_MULT": "-2" if quantity.unit == "basis_point" else "0",
        "OBS_STATUS": "A",
        "TRANSFORMATION": _transformation(claim),
        "REPORTER_M49": m49_of(indicator.reporter),
        "PARTNER_M49": m49_of(indicator.partner),
    }
    return {name: code for name, code in codes.items() if code}


def _unit(claim: Claim, quantity: Quantity) -> str:
    """Return the code of the unit; what SDMX has no code for keeps its name."""
    if quantity.unit in _POINTS:
        return "PD"
    if quantity.unit != "percent":
        return quantity.unit
    if claim.statistic != "growth":
        return "PT"
    return "PA" if claim.comparison.basis == "yoy" else "PP"


def _transformation(claim: Claim) -> str:
    if claim.statistic != "growth":
        return "N"
    comparison = claim.comparison
    if comparison.basis == "yoy":
        return "GY"
    return "G1" if comparison.basis in {"mom", "qoq"} else "_O"


def _own(row: Row) -> Codes:
    codes = {NAMES[column.name]: _code(column, row[column.name]) for column in _HELD}
    return {name: code for name, code in codes.items() if code}


def _code(column: Column, cell: Any) -> str:  # noqa: ANN401 - any cell
    if column.name == "document":
        return _of_name(cell)
    if column.name == "flow":
        return _FLOWS.get(cell, _NONE)
    if cell is None:
        null = _ALL if column.name in _ALL_OF else _NONE
        return null if column.name in KEY else ""
    return to_text(column, cell)


def _cell(column: Column, code: str) -> object:
    """Return what *code* stands for; what is no such thing stays, to be told of."""
    if column.name == "document":
        return _name(code)
    if column.name == "flow":
        return None if code == _NONE else _FLOWS_BACK.get(code, code)
    if column.name in KEY and code in {_ALL, _NONE}:
        return None
    return from_text(column, code)


def _of_name(document: str | None) -> str:
    """Return the code of a document, which is never empty and never that for none."""
    if document is None:
        return _NONE
    return f"_{document}" if not document or document.startswith("_") else document


def _name(code: str) -> str | None:
    """Return the document of a code; inverse of `_of_name`."""
    return None if code == _NONE else code.removeprefix("_")
