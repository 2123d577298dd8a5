"""Reading: from text to mentions; quantities and periods on their own."""

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
