"""Claims as CSV for Data Commons, one line an observation: one variable a row.

Claims without a value, a period or a reporter are left out. What a row holds is the
figure alone, so that nothing is read back from it.
"""

import csv
from collections.abc import Iterable, Iterator
from io import StringIO
from os import PathLike
from pathlib import Path
from typing import IO, Final
from urllib.parse import quote

from tradefacts.formats.areas import alpha3_of
from tradefacts.formats.observations import duration_of, observations
from tradefacts.model import Claim, Indicator, Period

__all__ = ["dump", "write"]

_NAMES: Final = (
    "entity",
    "variable",
    "date",
    "value",
    "unit",
    "scalingFactor",
    "observationPeriod",
)
_UNITS: Final = {"percent": "Percent", "percentage_point": "PercentagePoint", "1": ""}
_HUNDREDTHS: Final = frozenset({"percent", "percentage_point"})
_EARTH: Final = "Earth"


def dump(claims: Iterable[Claim]) -> str:
    """Return the figures of *claims* as CSV."""
    text = StringIO(newline="")
    _write(claims, text)
    return text.getvalue()


def write(claims: Iterable[Claim], path: str | PathLike[str]) -> int:
    """Write the figures of *claims* to a file, and return how many they were."""
    with Path(path).open("w", encoding="utf-8", newline="") as file:
        return _write(claims, file)


def variable_of(claim: Claim) -> str:
    """Return the name of the series that *claim* is of, but for its reporter.

    The parts are the statistic with its basis and currency, the measure, then each
    dimension that is narrowed.
    """
    said = claim.comparison
    head = (claim.statistic, said.basis, said.denomination, said.average, said.adjusted)
    parts = ["-".join(filter(None, head)), *_dimensions(claim.indicator)]
    if said.against is not None:
        parts.append(f"against_{said.against.key}")
    return "tradefacts/" + "/".join(map(_plain, parts))


def _write(claims: Iterable[Claim], file: IO[str]) -> int:
    writer = csv.writer(file)
    writer.writerow(_NAMES)
    count = 0
    for count, row in enumerate(_rows(claims), 1):  # noqa: B007 - the last is how many
        writer.writerow(row)
    return count


def _rows(claims: Iterable[Claim]) -> Iterator[tuple[object, ...]]:
    for claim, quantity, period in observations(claims):
        if claim.indicator.reporter is not None:
            unit = quantity.unit
            named = _UNITS.get(unit, unit)
            yield (
                _entity(claim.indicator.reporter),
                variable_of(claim),
                _date(period),
                format(quantity.value, "f"),
                f"{named}/{quantity.per}" if quantity.per else named,
                "100" if unit in _HUNDREDTHS else "",
                duration_of(period),
            )


def _entity(place: str) -> str:
    """Return the name of *place* there; one that has none keeps our code."""
    if place == "WORLD":
        return _EARTH
    letters = alpha3_of(place)
    return f"country/{letters}" if letters else place


def _dimensions(indicator: Indicator) -> Iterator[str]:
    yield indicator.measure
    if indicator.flow:
        yield indicator.flow
    for name in ("partner", "product", "mode", "firm"):
        if code := getattr(indicator, name):
            yield f"{name}_{code}"
    for words in sorted(indicator.scope):
        yield f"scope_{words}"


def _date(period: Period) -> str:
    """Return when *period* starts, as precise as it is itself."""
    start = period.start.isoformat()
    months = period.month_count
    if not months:
        return start
    is_years = not months % 12 and period.start.month == 1
    return start[: len("2024" if is_years else "2024-11")]


def _plain(part: str) -> str:
    """Return *part* without what the name of a variable may not have."""
    return quote(part, safe="").replace("%", ".")
