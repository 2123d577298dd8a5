"""What claims can be written as, and made from: one pair of methods a format."""

from abc import abstractmethod
from collections.abc import Iterable, Mapping, Sequence
from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self, TypeVar

from tradefacts.errors import DocumentError
from tradefacts.formats import Texts, format_of, jsonl
from tradefacts.model import Claim, Finding

if TYPE_CHECKING:
    import pandas as pd
    import polars as pl
    import pyarrow as pa

__all__ = ["Written"]

_Source = TypeVar("_Source")


def _path(source: _Source | str) -> _Source | Path:
    """Return *source*, a string as the path that it is.

    Raises:
        DocumentError: it is a text: no path has lines, and the system would say so in a
            message as long as the text.
    """
    if not isinstance(source, str):
        return source
    if "\n" in source:
        reason = "this is a text, and a string is taken for the path of a file"
        remedy = "`load` of a module of tradefacts.formats takes a text"
        raise DocumentError("claims", None, reason, remedy)
    return Path(source)


class Written(Sequence[Claim]):
    """Claims that go to each format and come back; a module loads when it is used."""

    __slots__ = ()

    #: The versions of the extractors that found them, by name, as far as known.
    versions: Mapping[str, str]

    @classmethod
    @abstractmethod
    def _of(cls, claims: Iterable[Claim]) -> Self:
        """Return *claims* as such a sequence."""

    @property
    @abstractmethod
    def _texts(self) -> Texts:
        """The texts that are at hand, by the names of their documents."""

    @classmethod
    def read(cls, path: str | PathLike[str], *, format_name: str | None = None) -> Self:
        """Return the claims of a file, in the format that its name ends in.

        *format_name* is as in `write`.

        Raises:
            DocumentError: there is no such format, or the file is not in it.
            ExtraError: the format needs a library that is not installed.
        """
        return cls._of(format_of(path, format_name).load(path))

    @classmethod
    def from_jsonl(cls, source: str | PathLike[str] | Iterable[str]) -> Self:
        """Return the claims of a JSONL file, given its path or its lines.

        Raises:
            DocumentError: a line is no claim; the error names it.
        """
        return cls._of(jsonl.load(_path(source)))

    @classmethod
    def from_csv(cls, source: str | PathLike[str] | Iterable[str]) -> Self:
        """Return the claims of a CSV file, given its path or its lines.

        Raises:
            DocumentError: a line is no claim; the error names it.
        """
        from tradefacts.formats import csv  # noqa: PLC0415

        return cls._of(csv.load(_path(source)))

    @classmethod
    def from_arrow(cls, source: "str | PathLike[str] | pa.Table") -> Self:
        """Return the claims of an Arrow table, or of the Parquet file at a path.

        Raises:
            DocumentError: a row is no claim; the error names it.
            ExtraError: pyarrow is not installed.
        """
        from tradefacts.formats import arrow  # noqa: PLC0415

        return cls._of(arrow.load(_path(source)))

    @classmethod
    def from_pandas(cls, frame: "pd.DataFrame") -> Self:
        """Return the claims of a pandas data frame.

        Raises:
            DocumentError: a row is no claim; the error names it.
            ExtraError: pandas is not installed.
        """
        from tradefacts.formats import pandas  # noqa: PLC0415

        return cls._of(pandas.load(frame))

    @classmethod
    def from_polars(cls, frame: "pl.DataFrame") -> Self:
        """Return the claims of a polars data frame.

        Raises:
            DocumentError: a row is no claim; the error names it.
            ExtraError: polars is not installed.
        """
        from tradefacts.formats import polars  # noqa: PLC0415

        return cls._of(polars.load(frame))

    @classmethod
    def from_sdmx_csv(cls, source: str | PathLike[str]) -> Self:
        """Return the claims of an SDMX-CSV file that `to_sdmx_csv` made, by its path.

        Raises:
            DocumentError: a line is no claim; the error names it.
        """
        from tradefacts.formats import sdmx_csv  # noqa: PLC0415

        return cls._of(sdmx_csv.load(_path(source)))

    @classmethod
    def from_sdmx_ml(cls, source: str | PathLike[str] | bytes) -> Self:
        """Return the claims of SDMX-ML that `to_sdmx_ml` made, or of its file.

        Raises:
            DocumentError: it is no SDMX-ML, or an observation is no claim.
            ExtraError: sdmx1 is not installed.
        """
        from tradefacts.formats import sdmx_ml  # noqa: PLC0415

        return cls._of(sdmx_ml.load(_path(source)))

    @classmethod
    def from_jsonld(cls, source: str | PathLike[str]) -> Self:
        """Return the claims of a JSON-LD file that `to_jsonld` made, by its path.

        Raises:
            DocumentError: it is no such file; the error names it.
        """
        from tradefacts.formats import jsonld  # noqa: PLC0415

        return cls._of(jsonld.load(_path(source)))

    @classmethod
    def from_langextract(cls, source: str | PathLike[str]) -> Self:
        """Return the claims of a file that `to_langextract` made, by its path.

        Raises:
            DocumentError: a line is no document of claims; the error names it.
        """
        from tradefacts.formats import langextract  # noqa: PLC0415

        return cls._of(langextract.load(_path(source)))

    def to_dicts(self) -> list[dict[str, Any]]:
        """Return each claim as its JSON object."""
        return [jsonl.to_dict(claim) for claim in self]

    def to_jsonl(self) -> str:
        """Return the claims as JSON, one a line."""
        return jsonl.dump(self)

    def to_csv(self) -> str:
        """Return the claims as CSV, one a line below the names of the columns."""
        from tradefacts.formats import csv  # noqa: PLC0415

        return csv.dump(self, versions=self.versions)

    def to_arrow(self) -> "pa.Table":
        """Return the claims as an Arrow table, one a row; needs `tradefacts[arrow]`."""
        from tradefacts.formats import arrow  # noqa: PLC0415

        return arrow.dump(self, versions=self.versions)

    def to_pandas(self) -> "pd.DataFrame":
        """Return the claims as a data frame, one a row; needs `tradefacts[pandas]`."""
        from tradefacts.formats import pandas  # noqa: PLC0415

        return pandas.dump(self, versions=self.versions)

    def to_polars(self) -> "pl.DataFrame":
        """Return the claims as a data frame, one a row; needs `tradefacts[polars]`."""
        from tradefacts.formats import polars  # noqa: PLC0415

        return polars.dump(self, versions=self.versions)

    def to_sdmx_csv(self) -> str:
        """Return the claims that have a value and a period as SDMX-CSV."""
        from tradefacts.formats import sdmx_csv  # noqa: PLC0415

        return sdmx_csv.dump(self, versions=self.versions)

    def to_sdmx_ml(self) -> bytes:
        """Return the same as SDMX-ML; needs `tradefacts[sdmx]`."""
        from tradefacts.formats import sdmx_ml  # noqa: PLC0415

        return sdmx_ml.dump(self, versions=self.versions)

    def to_jsonld(
        self, *, texts: Texts | None = None, findings: Iterable[Finding] = ()
    ) -> str:
        """Return the claims as JSON-LD, with *findings* as reviews of them.

        *texts* are those of their documents, by name: they tell what stands around each
        quote. None takes the text that the claims were extracted from.
        """
        from tradefacts.formats import jsonld  # noqa: PLC0415

        known = self._texts if texts is None else texts
        return jsonld.dump(self, texts=known, findings=findings)

    def to_langextract(self, *, texts: Texts | None = None) -> str:
        """Return the claims as documents that the viewer of LangExtract opens.

        *texts* are those of their documents, by name; claims of others are left out.
        None takes the text that the claims were extracted from.
        """
        from tradefacts.formats import langextract  # noqa: PLC0415

        known = self._texts if texts is None else texts
        return langextract.dump(self, texts=known)

    def to_data_commons(self) -> str:
        """Return the figures that have a period and a reporter for Data Commons."""
        from tradefacts.formats import data_commons  # noqa: PLC0415

        return data_commons.dump(self)

    def write(
        self, path: str | PathLike[str], *, format_name: str | None = None
    ) -> None:
        """Write the claims to a file, in the format that its name ends in.

        *format_name* is one of `tradefacts.formats.FORMATS`, such as "csv", for a
        file that is named otherwise.

        Raises:
            DocumentError: there is no such format.
            ExtraError: the format needs a library that is not installed.
        """
        form = format_of(path, format_name)
        form.write(self, path, versions=self.versions, texts=self._texts)

    def write_jsonl(self, path: str | PathLike[str]) -> None:
        """Write the claims to a file, as JSON, one a line."""
        jsonl.write(self, path)
