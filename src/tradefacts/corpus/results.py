"""What a run has written, read back."""

from collections import Counter
from collections.abc import Iterator, Mapping
from datetime import date
from os import PathLike
from pathlib import Path
from typing import Any, Final
from zlib import crc32

from tradefacts.checking import Fact, References, facts
from tradefacts.checking.facts import in_order
from tradefacts.corpus.messages import CLAIMS, DOCUMENTS, ERRORS
from tradefacts.corpus.parts import paths_of
from tradefacts.corpus.record import known_record
from tradefacts.extras import needs
from tradefacts.formats import arrow
from tradefacts.model import Claim

with needs("corpus"):
    import pyarrow as pa
    from pyarrow import compute, parquet

#: The columns that tell what a claim is about: claims of one figure share them.
_ABOUT: Final = ("measure", "flow", "reporter", "partner", "product", "mode", "firm")
#: How many claims, or names, are compared at a time, about.
_SHARE: Final = 300_000
_NOTHING: Final[Any] = ""


def read_run(folder: str | PathLike[str]) -> Iterator[Claim]:
    """Return the claims of a run, part by part.

    Raises:
        RunError: there is no run in *folder*.
        DocumentError: a part is broken; raised when it is reached.
    """
    folder = _run_in(folder)
    for path in paths_of(folder, CLAIMS):
        yield from arrow.load(path)


def read_published(folder: str | PathLike[str]) -> Iterator[tuple[str, date | None]]:
    """Return the documents of a run, each with its date of publication, if known.

    Raises:
        RunError: there is no run in *folder*.
    """
    folder = _run_in(folder)
    for path in paths_of(folder, DOCUMENTS):
        table = parquet.read_table(path, columns=["document", "published"])
        for row in table.to_pylist():
            yield row["document"], row["published"]


def read_errors(folder: str | PathLike[str]) -> Iterator[Mapping[str, Any]]:
    """Return what went wrong in a run, row by row, by the names of the columns.

    Raises:
        RunError: there is no run in *folder*.
    """
    folder = _run_in(folder)
    for path in paths_of(folder, ERRORS):
        yield from parquet.read_table(path).to_pylist()


def read_doubles(folder: str | PathLike[str]) -> Iterator[tuple[str, int]]:
    """Return the names that several documents of a run have, and how many have each.

    Only some names are held at a time: a share of them.

    Raises:
        RunError: there is no run in *folder*.
    """
    paths = paths_of(_run_in(folder), DOCUMENTS)
    total = sum(parquet.read_metadata(path).num_rows for path in paths)
    shares = 1 + total // _SHARE
    for share in range(shares):
        names = (name for path in paths for name in _names(path))
        some = (n for n in names if crc32(n.encode()) % shares == share)
        yield from ((name, n) for name, n in Counter(some).items() if n > 1)


def _names(path: Path) -> list[str]:
    """Return the names of the documents of a part."""
    table = parquet.read_table(path, columns=["document"])
    names: list[Any] = table["document"].to_pylist()
    return names


def read_facts(
    folder: str | PathLike[str], *, references: References | None = None
) -> tuple[Fact, ...]:
    """Return what `tradefacts.facts` does of all claims of a run.

    Only some of these are held at a time: those of a share of the indicators.

    Raises:
        RunError: there is no run in *folder*.
    """
    folder = _run_in(folder)
    paths = paths_of(folder, CLAIMS)
    total = sum(parquet.read_metadata(path).num_rows for path in paths)
    shares = 1 + total // _SHARE
    found: list[Fact] = []
    for share in range(shares):
        claims = (
            claim
            for path in paths
            for claim in arrow.load(_share(parquet.read_table(path), share, shares))
        )
        found += facts(claims, references=references)
    return in_order(found)


def _share(table: pa.Table, share: int, shares: int) -> pa.Table:
    """Return the rows of *table* of one of so many shares of the indicators."""
    if shares == 1:
        return table
    columns: list[Any] = [compute.fill_null(table[name], _NOTHING) for name in _ABOUT]
    about = compute.binary_join_element_wise(*columns, "\x1f").combine_chunks()
    coded = about.dictionary_encode()
    chosen = [crc32(a.encode()) % shares == share for a in coded.dictionary.to_pylist()]
    return table.filter(compute.take(pa.array(chosen, pa.bool_()), coded.indices))


def _run_in(folder: str | PathLike[str]) -> Path:
    """Return the path of *folder*, in which there is a run."""
    path = Path(folder)
    known_record(path)
    return path
