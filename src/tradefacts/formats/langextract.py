"""Claims as the annotated documents of LangExtract, one document a line.

Its viewer shows an extraction in the text of its document, so that claims of a document
whose text is not given are left out.
"""

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from os import PathLike, fspath
from pathlib import Path
from typing import Any, Final

from tradefacts.errors import DocumentError
from tradefacts.files import read_text
from tradefacts.formats import Texts
from tradefacts.formats.cells import from_text, to_text
from tradefacts.formats.columns import COLUMNS
from tradefacts.formats.rows import from_row, to_row
from tradefacts.model import Claim

__all__ = ["dump", "load", "write"]

#: The columns of tables that an extraction has otherwise.
_PLACE: Final = frozenset({"document", "quote", "start", "end", "statistic"})
_COLUMNS: Final = {c.name: c for c in COLUMNS if c.path and c.name not in _PLACE}
_REMEDY: Final = "give a file that tradefacts wrote"


def dump(claims: Iterable[Claim], *, texts: Texts) -> str:
    """Return the claims of each of *texts* as JSON, one document a line."""
    return "".join(line for line, _ in _lines(claims, texts))


def load(source: str | PathLike[str], *, file: str = "claims") -> Iterator[Claim]:
    """Return the claims of a text, or of the file at a path.

    *file* is named in errors where the source is no file itself.

    Raises:
        DocumentError: a line is no document of claims; raised when it is reached.
        OSError: the file cannot be read.
    """
    if isinstance(source, PathLike):
        source, file = read_text(source), fspath(source)
    for number, line in enumerate(source.split("\n"), 1):
        if line.strip():
            for row in _rows(line, file, number):
                yield from_row(row, file=file, line=number)


def write(claims: Iterable[Claim], path: str | PathLike[str], *, texts: Texts) -> int:
    """Write the claims of each of *texts* to a file, and return how many they were."""
    count = 0
    with Path(path).open("w", encoding="utf-8", newline="\n") as file:
        for line, number in _lines(claims, texts):
            file.write(line)
            count += number
    return count


def _lines(claims: Iterable[Claim], texts: Texts) -> Iterator[tuple[str, int]]:
    """Return the line of each document that has claims, and how many."""
    found: dict[str | None, list[Claim]] = defaultdict(list)
    for claim in claims:
        found[claim.document].append(claim)
    for document, own in found.items():
        if document in texts:
            fields = {
                "extractions": [_extraction(i, one) for i, one in enumerate(own, 1)],
                "text": texts[document],
                "document_id": document,
            }
            yield json.dumps(fields, ensure_ascii=False) + "\n", len(own)


def _extraction(index: int, claim: Claim) -> dict[str, Any]:
    row = to_row(claim)
    return {
        "extraction_class": claim.statistic,
        "extraction_text": claim.evidence.quote,
        "char_interval": {"start_pos": row["start"], "end_pos": row["end"]},
        "alignment_status": "match_exact",
        "extraction_index": index,
        "group_index": index - 1,
        "description": None,
        "attributes": {
            name: to_text(column, row[name])
            for name, column in _COLUMNS.items()
            if row[name] is not None
        },
    }


def _rows(line: str, file: str, number: int) -> Iterator[dict[str, Any]]:
    try:
        fields = json.loads(line)
        for extraction in fields["extractions"]:
            place = extraction["char_interval"]
            yield {
                "document": fields["document_id"],
                "statistic": extraction["extraction_class"],
                "quote": extraction["extraction_text"],
                "start": place["start_pos"],
                "end": place["end_pos"],
                **_cells(extraction["attributes"]),
            }
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        reason = f"expected a document with claims: {error!r}"
        raise DocumentError(file, number, reason, _REMEDY) from error


def _cells(attributes: Mapping[str, str]) -> dict[str, Any]:
    return {
        name: from_text(column, attributes[name])
        for name, column in _COLUMNS.items()
        if name in attributes
    }
