"""The data structure TRADEFACTS:CLAIMS(1.0) of SDMX, as plain data.

Its components are the columns of tables in capitals; where the standard has a name or
codes for what they hold, those go first.
"""

from collections.abc import Mapping
from typing import Final

from tradefacts.formats.columns import COLUMNS
from tradefacts.records import frozen

__all__ = [
    "AGENCY",
    "ATTRIBUTES",
    "CODES",
    "DIMENSIONS",
    "ID",
    "KEY",
    "MEASURE",
    "NAMES",
    "TIME",
    "VERSION",
    "Component",
]

AGENCY, ID, VERSION = "TRADEFACTS", "CLAIMS", "1.0"
MEASURE: Final = "OBS_VALUE"
TIME: Final = "TIME_PERIOD"
#: Code lists: the codes of a component, each with its name.
CODES: Final[Mapping[str, Mapping[str, str]]] = {
    "FREQ": {
        "A": "Annual",
        "S": "Half-yearly",
        "Q": "Quarterly",
        "M": "Monthly",
        "D": "Daily",
        "_O": "Other",
    },
    "FLOW": {
        "X": "Exports",
        "M": "Imports",
        "T": "Exports plus imports",
        "B": "Exports less imports",
        "_Z": "Not applicable",
    },
    "TRANSFORMATION": {
        "N": "No transformation",
        "GY": "Growth on the same period a year before",
        "G1": "Growth on the period before",
        "_O": "Other growth",
    },
    "OBS_STATUS": {"A": "Normal value"},
}
#: Columns that SDMX calls by another name.
_NAMES: Final = {"id": "CLAIM", "denomination": "CURRENCY_DENOM", "value": MEASURE}
#: The columns that are dimensions: no two claims have all of them alike.
KEY: Final = (
    *("statistic", "measure", "flow", "reporter", "partner", "product", "mode", "firm"),
    *("document", "id"),
)
_LEFT_OUT: Final = frozenset({"value_float"})
#: The components that hold columns, by the names of these.
NAMES: Final = {
    column.name: _NAMES.get(column.name, column.name.upper())
    for column in COLUMNS
    if column.name not in _LEFT_OUT
}


@frozen
class Component:
    """A dimension or an attribute of the data structure."""

    id: str
    #: What it means.
    about: str
    #: Whether each observation has it.
    always: bool = False


_HELD: Final = {
    column.name: Component(NAMES[column.name], column.about, column.always)
    for column in COLUMNS
    if column.name in NAMES
}
#: The dimensions but that of time.
DIMENSIONS: Final = (
    Component("FREQ", "How often such periods come.", always=True),
    *(_HELD[name] for name in KEY),
)
ATTRIBUTES: Final = (
    Component("UNIT_MEASURE", "Unit, by its code in SDMX if any.", always=True),
    Component("UNIT_MULT", "Power of ten that the value is in.", always=True),
    Component("OBS_STATUS", "Status of the observation.", always=True),
    Component("TRANSFORMATION", "What was done to the level.", always=True),
    Component("REPORTER_M49", "Whose trade, by the UN's M49."),
    Component("PARTNER_M49", "With whom, by the UN's M49."),
    *(
        component
        for name, component in _HELD.items()
        if name not in KEY and component.id != MEASURE
    ),
)
