"""The tables of a run: their columns, and rows on their way into them."""

from collections.abc import Mapping, Sequence
from typing import Any, Final

import attrs

from tradefacts.corpus.messages import (
    CLAIMS,
    DOCUMENTS,
    ERRORS,
    FINDINGS,
    Batch,
    Blame,
    Row,
)
from tradefacts.corpus.sources import Document
from tradefacts.errors import DocumentError
from tradefacts.extraction import Extraction
from tradefacts.extras import needs
from tradefacts.formats import arrow
from tradefacts.formats.findings import to_dict
from tradefacts.guard import Failure
from tradefacts.model import Claim, Finding
from tradefacts.records import define

with needs("corpus"):
    import pyarrow as pa

_TEXT: Final = pa.string()
_TEXTS: Final = pa.list_(_TEXT)
_INTERVALS: Final = pa.list_(pa.struct([("low", _TEXT), ("high", _TEXT)]))


def _schema(**columns: tuple[pa.DataType, str]) -> pa.Schema:
    fields = [
        pa.field(name, kind, metadata={"about": about})
        for name, (kind, about) in columns.items()
    ]
    return pa.schema(fields)


#: The columns of each table; those of claims are those of every Parquet file of them.
SCHEMAS: Final[Mapping[str, pa.Schema]] = {
    CLAIMS: arrow.SCHEMA,
    DOCUMENTS: _schema(
        document=(_TEXT, "Its name, as claims give it."),
        file=(_TEXT, "The file that it was read from."),
        line=(pa.int64(), "Its line, row or record there; null for a whole file."),
        lang=(_TEXT, "The language that it was read in."),
        published=(pa.date32(), "When it was published, where that is known."),
        characters=(pa.int64(), "How long it is, in code points."),
        claims=(pa.int64(), "How many claims it makes."),
    ),
    ERRORS: _schema(
        document=(_TEXT, "The document; null where none could be read."),
        file=(_TEXT, "The file that it stands in."),
        line=(pa.int64(), "The line, row or record there."),
        plugin=(_TEXT, "The plugin that failed; null where none did."),
        package=(_TEXT, "The package of that plugin."),
        reason=(_TEXT, "What is wrong."),
        remedy=(_TEXT, "What to do."),
    ),
    FINDINGS: _schema(
        document=(_TEXT, "The document of the claims."),
        kind=(_TEXT, "The kind of finding."),
        severity=(_TEXT, "error, warning or note."),
        rule=(_TEXT, "The rule that was broken."),
        message=(_TEXT, "The finding in one sentence."),
        claims=(_TEXTS, "The ids of the claims that it is about, the suspect first."),
        quotes=(_TEXTS, "The words of each."),
        intervals=(_INTERVALS, "What was compared."),
        implied=(_TEXT, "The value that would fit; null where none follows."),
        unit=(_TEXT, "Its unit."),
    ),
}


@define
class Rows:
    """Rows of each table, gathered document by document."""

    #: The version of each extractor.
    versions: Mapping[str, str]
    claims: list[Claim] = attrs.Factory(list)
    _rows: dict[str, list[Row]] = attrs.Factory(
        lambda: {DOCUMENTS: [], ERRORS: [], FINDINGS: []}
    )

    def add_document(self, document: Document, extraction: Extraction) -> None:
        """Add a document that was read, with its claims."""
        self.claims += extraction.claims
        self._rows[DOCUMENTS].append(
            {
                **_place(document),
                "lang": extraction.lang,
                "published": extraction.published,
                "characters": len(document.text),
                "claims": len(extraction.claims),
            }
        )

    def add_findings(self, findings: Sequence[Finding]) -> None:
        """Add what checks found in one document."""
        self._rows[FINDINGS] += map(_finding, findings)

    def add_unread(self, error: DocumentError) -> None:
        """Add what could not be read."""
        told = {"reason": error.reason, "remedy": error.remedy}
        self._add_error(file=error.file, line=error.line, **told)

    def add_blame(self, document: Document, blame: Blame) -> None:
        """Add that a worker had to be ended on *document*."""
        self._add_error(
            **_place(document),
            plugin=blame.plugin or None,
            package=blame.package or None,
            reason=blame.reason,
            remedy=blame.remedy,
        )

    def add_failure(self, document: Document, failure: Failure) -> None:
        """Add that a plugin failed on *document*."""
        self._add_error(
            **_place(document),
            plugin=failure.plugin,
            package=failure.package,
            reason=f"{failure.stage}: {failure.error}",
            remedy=failure.remedy,
        )

    def add_problem(self, document: Document, reason: str, remedy: str) -> None:
        """Add that *document* could not be read, though its text could."""
        self._add_error(**_place(document), reason=reason, remedy=remedy)

    def close(self, following: int, kinds: Sequence[str], *, is_last: bool) -> Batch:
        """Return all rows as one batch, before the document number *following*."""
        tables = {kind: _stream(self._table(kind)) for kind in kinds}
        return Batch(following, tables, is_last)

    def _add_error(self, **cells: Any) -> None:  # noqa: ANN401 - cells of any kind
        known = {name: _written(cell) for name, cell in cells.items()}
        self._rows[ERRORS].append(known)

    def _table(self, kind: str) -> pa.Table:
        if kind == CLAIMS:
            return arrow.dump(self.claims, versions=self.versions)
        return pa.Table.from_pylist(self._rows[kind], SCHEMAS[kind])


def read_stream(data: bytes) -> pa.Table:
    """Return the table of an Arrow stream."""
    return pa.ipc.open_stream(data).read_all()


def _stream(table: pa.Table) -> bytes:
    sink = pa.BufferOutputStream()
    with pa.ipc.new_stream(sink, table.schema) as writer:
        writer.write_table(table)
    data: bytes = sink.getvalue().to_pybytes()
    return data


def _place(document: Document) -> Row:
    return {
        "document": document.id,
        "file": _written(document.file),
        "line": document.line,
    }


def _written(cell: object) -> object:
    """Return *cell* as a table can hold it: names of files need not be UTF-8."""
    if not isinstance(cell, str):
        return cell
    return cell.encode(errors="backslashreplace").decode()


def _finding(finding: Finding) -> Row:
    told = to_dict(finding)
    implied = told["implied"]
    quantity = implied["quantity"] if implied else {}
    names = [f.name for f in SCHEMAS[FINDINGS]]
    row = {name: told[name] for name in names if name in told}
    return {**row, "implied": quantity.get("value"), "unit": quantity.get("unit")}
