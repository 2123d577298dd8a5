"""Claims as SDMX-CSV 2.0, one line an observation.

Claims without a value or a period are no observations, and left out.
"""

import csv
from collections.abc import Iterable, Iterator
from io import StringIO
from os import PathLike, fspath
from pathlib import Path
from typing import IO, Final

from tradefacts.errors import DocumentError
from tradefacts.files import read_text
from tradefacts.formats.rows import Versions
from tradefacts.formats.sdmx_codes import from_codes, to_codes
from tradefacts.formats.sdmx_structure import (
    AGENCY,
    ATTRIBUTES,
    DIMENSIONS,
    ID,
    MEASURE,
    TIME,
    VERSION,
)
from tradefacts.model import Claim

__all__ = ["dump", "load", "write"]

#: What stands in the first columns of each line: what it is of, and what is done.
_FIXED: Final = {
    "STRUCTURE": "datastructure",
    "STRUCTURE_ID": f"{AGENCY}:{ID}({VERSION})",
    "ACTION": "I",
}
_NAMES: Final = (
    *_FIXED,
    *(component.id for component in DIMENSIONS),
    TIME,
    MEASURE,
    *(component.id for component in ATTRIBUTES),
)
_REMEDY: Final = "see docs/reference/formats.md for the components"


def dump(claims: Iterable[Claim], *, versions: Versions | None = None) -> str:
    """Return *claims* as SDMX-CSV, with the *versions* of the extractors."""
    text = StringIO(newline="")
    _write(claims, text, versions)
    return text.getvalue()


def load(source: str | PathLike[str], *, file: str = "claims") -> Iterator[Claim]:
    """Return the claims of a text, or of the file at a path.

    *file* is named in errors where the source is no file itself.

    Raises:
        DocumentError: a line is no claim; raised when that line is reached.
        OSError: the file cannot be read.
    """
    if isinstance(source, PathLike):
        source, file = read_text(source), fspath(source)
    reader = csv.DictReader(StringIO(source, newline=""), strict=True)
    try:
        for codes in reader:
            given = {name: code for name, code in codes.items() if name and code}
            yield from_codes(given, file=file, line=reader.line_num)
    except csv.Error as error:
        line = reader.reader.line_num
        raise DocumentError(file, line, str(error), _REMEDY) from error


def write(
    claims: Iterable[Claim],
    path: str | PathLike[str],
    *,
    versions: Versions | None = None,
) -> int:
    """Write the observations among *claims* to a file, and return how many."""
    with Path(path).open("w", encoding="utf-8", newline="") as file:
        return _write(claims, file, versions)


def _write(claims: Iterable[Claim], file: IO[str], versions: Versions | None) -> int:
    # Readers that cut lines at more than line ends lose a character so, and no cell.
    writer = csv.DictWriter(file, _NAMES, quoting=csv.QUOTE_ALL)
    writer.writeheader()
    count = 0
    for count, codes in enumerate(to_codes(claims, versions), 1):  # noqa: B007 - the last
        writer.writerow(_FIXED | codes)
    return count
