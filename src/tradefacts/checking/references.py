"""Reference series: published values of figures, each with its vintage and source.

The official ones ship with the package. One's own come from a CSV file, or from an
SDMX-CSV file. Vintages stand side by side: none replaces another.
"""

import csv
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache, cached_property
from importlib.resources import files
from os import PathLike, fspath
from typing import Final

import attrs

from tradefacts.checking.series import (
    Reference,
    Row,
    is_published,
    reference_of,
    reference_of_sdmx,
)
from tradefacts.errors import DocumentError
from tradefacts.files import read_text
from tradefacts.model import Indicator, Period, Statistic
from tradefacts.records import frozen

__all__ = ["References", "known_references", "official_references"]

_COLUMNS: Final = ("series", "period", "value", "unit")
_SDMX_COLUMNS: Final = ("TIME_PERIOD", "OBS_VALUE")
_REMEDY: Final = (
    "write rows such as trade-value|exports|CN|*|*|*|*,2024,25450000000000,CNY"
)
_CSV_REMEDY: Final = "save the file as CSV, each quotation mark closed"
_SDMX_REMEDY: Final = (
    "write 2024-11 as TIME_PERIOD, a number as OBS_VALUE, a power of ten as UNIT_MULT, "
    "and X, M, T or B as FLOW"
)


@frozen
class References:
    """Reference values, found by what they are of."""

    rows: tuple[Reference, ...] = attrs.field(
        default=(), converter=tuple[Reference, ...]
    )

    @classmethod
    def official(cls) -> "References":
        """Return the official figures that ship with the package."""
        return official_references()

    @classmethod
    def read(cls, path: str | PathLike[str]) -> "References":
        """Return the values of a CSV file, or an SDMX-CSV file, in UTF-8.

        A CSV file has the columns series, period, value and unit, and if known
        vintage, standing and source. A series is the key of an indicator, after
        `growth.CNY:` or `growth:` where it is of a growth on the year before.

        Raises:
            DocumentError: a column is missing, or a row is not well formed.
            OSError: the file cannot be read.
        """
        return cls.parse(read_text(path), file=fspath(path))

    @classmethod
    def parse(cls, text: str, *, file: str = "references") -> "References":
        """Return the values of the text of such a file, which errors call *file*.

        Raises:
            DocumentError: a column is missing, or a row is not well formed.
        """
        reader = csv.DictReader(text.splitlines())
        try:
            names = set(reader.fieldnames or ())
        except csv.Error as error:
            raise DocumentError(file, 1, str(error), _CSV_REMEDY) from error
        is_sdmx = set(_SDMX_COLUMNS) <= names
        if not is_sdmx and (missing := set(_COLUMNS) - names):
            reason = f"column {', '.join(sorted(missing))} is missing"
            remedy = (
                f"name the columns {', '.join(_COLUMNS)} in the first line, "
                f"or those of SDMX-CSV, {' and '.join(_SDMX_COLUMNS)} among them"
            )
            raise DocumentError(file, 1, reason, remedy)
        return cls(_rows(reader, reference_of_sdmx if is_sdmx else reference_of, file))

    def __or__(self, other: "References") -> "References":
        """Return the values of both."""
        return References((*self.rows, *other.rows))

    def series(
        self, statistic: Statistic, indicator: Indicator, unit: str
    ) -> Sequence[Reference]:
        """Return the values of one series, of all periods and vintages."""
        return self._series.get((statistic, indicator.key, unit), ())

    def at(self, period: Period) -> Sequence[Reference]:
        """Return the values of all series in one period."""
        return self._periods.get(period, ())

    @cached_property
    def _series(self) -> Mapping[tuple[str, str, str], Sequence[Reference]]:
        found: dict[tuple[str, str, str], list[Reference]] = defaultdict(list)
        for row in self.rows:
            found[row.statistic, row.indicator.key, row.unit].append(row)
        return found

    @cached_property
    def _periods(self) -> Mapping[Period, Sequence[Reference]]:
        found: dict[Period, list[Reference]] = defaultdict(list)
        for row in self.rows:
            found[row.period].append(row)
        return found


def known_references(references: References | None) -> References:
    """Return *references*, the official ones where none are given.

    Raises:
        TypeError: they are something else, such as the path of a file.
    """
    if references is None:
        return official_references()
    if not isinstance(references, References):
        reason = f"expected References, got {references!r}"
        raise TypeError(f"{reason}; use References.read({references!r})")
    return references


@cache
def official_references() -> References:
    """Return the official figures that ship with the package."""
    resource = files("tradefacts.checking") / "official.csv"
    return References.parse(resource.read_text(encoding="utf-8"), file=resource.name)


def _rows(
    reader: "csv.DictReader[str]", read: Callable[[Row], Reference], file: str
) -> Iterator[Reference]:
    remedy = _REMEDY if read is reference_of else _SDMX_REMEDY
    try:
        for row in reader:
            fields = {
                name: (value or "").strip() for name, value in row.items() if name
            }
            if read is reference_of or is_published(fields):
                yield read(fields)
    except csv.Error as error:
        line = reader.reader.line_num
        raise DocumentError(file, line, str(error), _CSV_REMEDY) from error
    except ValueError as error:
        reason = str(error).partition("\n")[0]
        raise DocumentError(file, reader.line_num, reason, remedy) from error
