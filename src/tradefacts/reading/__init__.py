"""Reading: from text to mentions; quantities and periods on their own."""

from importlib import import_module
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from tradefacts.reading.finding import (
        Found,
        find_periods,
        find_quantities,
        parse_period,
        parse_quantity,
    )

__all__ = [
    "Found",
    "find_periods",
    "find_quantities",
    "parse_period",
    "parse_quantity",
]

_FINDING: Final = "tradefacts.reading.finding"

if not TYPE_CHECKING:  # type checkers would take every name for one that exists

    def __getattr__(name: str) -> object:
        """Load what finds quantities and periods alone on first use."""
        if name not in __all__:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return getattr(import_module(_FINDING), name)
