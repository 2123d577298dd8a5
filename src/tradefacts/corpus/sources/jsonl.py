"""JSON lines: one document a line, `{"id": ..., "text": ...}`."""

import json
from collections.abc import Iterator
from io import BufferedReader

from tradefacts.corpus.sources.document import Document, Item
from tradefacts.corpus.sources.lines import cut_lines, read_lines
from tradefacts.corpus.sources.parts import Part
from tradefacts.corpus.sources.rows import Row
from tradefacts.corpus.sources.source import Source
from tradefacts.corpus.sources.text import decode
from tradefacts.corpus.sources.whole import too_large
from tradefacts.errors import DocumentError

__all__ = ["cut", "read"]

cut = cut_lines


def read(stream: BufferedReader, source: Source, part: Part | None) -> Iterator[Item]:
    """Yield the document of each line, or why there is none."""
    keys = source.columns.keys()
    remedy = f'write one object a line: {{"{keys.id}": ..., "{keys.text}": ...}}'
    for number, line in read_lines(stream, part):
        if line is None:
            yield too_large(source, number)
        elif line.strip():
            try:
                yield _document(line, Row(source, number, keys, remedy))
            except DocumentError as error:
                yield error


def _document(line: bytes, row: Row) -> Document:
    text = decode(line, row.source, row.line)
    try:
        fields = json.loads(text)
    except RecursionError as error:
        raise row.error("JSON nested too deep", row.remedy) from error
    except ValueError as error:
        raise row.error(f"broken JSON: {error}", row.remedy) from error
    if not isinstance(fields, dict):
        raise row.error("expected a JSON object", row.remedy)
    return row.document(fields)
