"""Formats that claims are written in and read from, one module each.

Each module has the same three names:

- `dump(claims)` returns the claims in the format: a text, a table, a frame;
- `load(source)` returns the claims of what `dump` gave, or of the file at a path;
- `write(claims, path)` writes a file, and returns how many claims it holds.

A string is always a text in the format, and a path is a `Path`. Formats of tables
have the columns of `columns`, and their `dump` and `write` take the versions of the
extractors, by name; those of formats that show what stands around a quote take the
texts of the documents, by name. Formats of statistics hold observations alone, which
are claims with a value and a period, and `data_commons` no more of them than their
figures: it has no `load`. A module is loaded when its format is asked for.
"""

from collections.abc import Iterable, Iterator, Mapping
from importlib import import_module
from os import PathLike
from pathlib import Path, PurePath
from types import ModuleType
from typing import Any, Final, TypeAlias

from tradefacts.errors import DocumentError
from tradefacts.model import Claim
from tradefacts.records import frozen

__all__ = ["FORMATS", "Format", "Texts", "format_of"]

#: The texts of documents by the names of these; None names the one without a name.
Texts: TypeAlias = Mapping[str | None, str]


@frozen
class Format:
    """A format that has files."""

    #: Its name to users.
    name: str
    #: The name of its module in this package.
    module: str
    #: How the names of its files end; empty where that does not tell.
    suffix: str
    #: Which claims it has room for; the others are left out.
    holds: str = "all claims"
    #: Whether it has the columns of tables.
    is_table: bool = False
    #: Whether it shows the texts of the documents.
    has_texts: bool = False

    def write(
        self,
        claims: Iterable[Claim],
        path: str | PathLike[str],
        *,
        versions: Mapping[str, str] | None = None,
        texts: Texts | None = None,
    ) -> int:
        """Write *claims* to a file, and return how many it holds.

        The *versions* of the extractors and the *texts* of the documents go where the
        format has room for them.

        Raises:
            ExtraError: the format needs a library that is not installed.
        """
        more: dict[str, Any] = {}
        if self.is_table:
            more["versions"] = versions
        if self.has_texts:
            more["texts"] = texts or {}
        count: int = self._module.write(claims, path, **more)
        return count

    def load(self, path: str | PathLike[str]) -> Iterator[Claim]:
        """Return the claims of a file.

        Raises:
            DocumentError: the file is no such file, or the format only has figures.
            ExtraError: the format needs a library that is not installed.
            OSError: the file cannot be read.
        """
        if not hasattr(self._module, "load"):
            reason = f"{self.name} holds figures alone"
            raise DocumentError(str(path), None, reason, "keep the claims as jsonl too")
        claims: Iterator[Claim] = self._module.load(Path(path))
        return claims

    @property
    def _module(self) -> ModuleType:
        return import_module(f"{__name__}.{self.module}")


_OBSERVATIONS: Final = "claims with a value and a period"
_ALL: Final = (
    Format("jsonl", "jsonl", ".jsonl"),
    Format("csv", "csv", ".csv", is_table=True),
    Format("parquet", "arrow", ".parquet", is_table=True),
    Format("sdmx-csv", "sdmx_csv", "", _OBSERVATIONS, is_table=True),
    Format("sdmx-ml", "sdmx_ml", ".xml", _OBSERVATIONS, is_table=True),
    Format("json-ld", "jsonld", ".jsonld", has_texts=True),
    Format("langextract", "langextract", "", "claims in their texts", has_texts=True),
    Format("data-commons", "data_commons", "", f"{_OBSERVATIONS} and a reporter"),
)
#: The formats that have files, by name.
FORMATS: Final = {form.name: form for form in _ALL}


def format_of(path: str | PathLike[str], name: str | None = None) -> Format:
    """Return the format called *name*, else that of files that end as *path* does.

    Raises:
        DocumentError: there is no such format.
    """
    if name is not None:
        if name not in FORMATS:
            reason = f"no format is called {name!r}"
            raise DocumentError(str(path), None, reason, f"use {', '.join(FORMATS)}")
        return FORMATS[name]
    suffix = PurePath(path).suffix
    for form in _ALL:
        if form.suffix and form.suffix == suffix:
            return form
    known = ", ".join(form.suffix for form in _ALL if form.suffix)
    reason = f"no format has files that end in {suffix!r}"
    raise DocumentError(str(path), None, reason, f"use {known}, or name the format")
