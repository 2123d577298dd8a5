"""CSV: one document a row; the separator is told by the header."""

import csv
from collections import deque
from collections.abc import Iterator
from io import BufferedReader
from typing import Final

from tradefacts.corpus.sources.document import Item
from tradefacts.corpus.sources.lines import read_lines
from tradefacts.corpus.sources.parts import Part
from tradefacts.corpus.sources.rows import Row
from tradefacts.corpus.sources.source import Source
from tradefacts.corpus.sources.tables import find_keys
from tradefacts.corpus.sources.text import decode
from tradefacts.corpus.sources.whole import too_large
from tradefacts.errors import DocumentError

_SEPARATORS: Final = ",;\t"
_REMEDY: Final = "check the quotes and the commas of the row"
_MISSING: Final = "fill in the cell, or leave the row out"
#: How many characters a row may have.
_LIMIT: Final = 4 * 2**20
#: How many characters may be read again, after quotes that nothing closes.
_AGAIN: Final = 64 * _LIMIT


def read(stream: BufferedReader, source: Source, part: Part | None) -> Iterator[Item]:
    """Yield the document of each row, or why there is none."""
    del part  # never cut: only from its beginning is it known what stands in quotes
    records = _records(stream, source)
    _, header = next(records, (0, []))
    if isinstance(header, DocumentError):
        yield header
        return
    keys = find_keys(header, source)
    for number, record in records:
        if isinstance(record, DocumentError):
            yield record
        elif record:
            yield _document(record, header, Row(source, number, keys, _MISSING))


def _document(record: list[str], header: list[str], row: Row) -> Item:
    if len(record) != len(header):
        return row.error(f"{len(record)} fields in {len(header)} columns", _REMEDY)
    # An empty cell says nothing.
    fields = {name: cell or None for name, cell in zip(header, record, strict=True)}
    try:
        return row.document(fields)
    except DocumentError as error:
        return error


def _next(reader: Iterator[list[str]]) -> list[str] | None:
    """Return the next record, whose fields may be long; None behind the last."""
    # The limit holds for the whole process: others find it as they left it.
    before = csv.field_size_limit(2 * _LIMIT)
    try:
        return next(reader, None)
    finally:
        csv.field_size_limit(before)


def _records(
    stream: BufferedReader, source: Source
) -> Iterator[tuple[int, list[str] | DocumentError]]:
    """Yield each record with the number of its first line, or what is wrong with it."""
    first, _, _ = stream.peek().partition(b"\n")
    separator = max(_SEPARATORS, key=lambda mark: first.count(mark.encode()))
    lines = _Lines(stream, source)
    reader = csv.reader(lines, delimiter=separator)
    while True:
        lines.start_record()
        try:
            record = _next(reader)
        except csv.Error as error:
            reason = f"broken CSV: {error}"
            yield lines.number, source.error(reason, _REMEDY, lines.number)
            lines.go_back()
            reader = csv.reader(lines, delimiter=separator)
            continue
        if record is None:
            return
        yield lines.number, lines.fault or record


class _Lines(Iterator[str]):
    """The lines of a file; those of one record can be read again.

    Quotes that nothing closes take in all that follows: then only the line that they
    begin in is lost, and reading goes on behind it.
    """

    def __init__(self, stream: BufferedReader, source: Source) -> None:
        self._source = source
        self._lines = read_lines(stream, None, _LIMIT)
        self._again: deque[tuple[int, bytes | None]] = deque()
        self._left = _AGAIN
        self.start_record()

    def start_record(self) -> None:
        """Forget the lines of the record before."""
        self._record: list[tuple[int, bytes | None]] = []
        self._size = 0
        #: What is wrong with a line, though its record could be told from others.
        self.fault: DocumentError | None = None

    @property
    def number(self) -> int:
        """The number of the first line of the record."""
        return self._record[0][0]

    def go_back(self) -> None:
        """Read the lines of the record again, but for the first.

        Raises:
            DocumentError: that has been so often that it would never end.
        """
        self._left -= self._size
        if self._left < 0:
            reason = "too many quotes that nothing closes; the rest was not read"
            raise self._source.error(reason, _REMEDY, self.number)
        self._again.extendleft(reversed(self._record[1:]))

    def __next__(self) -> str:
        line = self._again.popleft() if self._again else next(self._lines, None)
        if line is None:
            raise csv.Error("quotes without end") if self._record else StopIteration
        self._record.append(line)
        text = self._text(*line)
        self._size += len(text) + 1
        if self._size > _LIMIT:
            raise csv.Error(f"more than {_LIMIT} characters")
        return text + "\n"

    def _text(self, number: int, line: bytes | None) -> str:
        if line is None:
            self.fault = self.fault or too_large(self._source, number, _LIMIT)
            return ""
        try:
            return decode(line, self._source, number)
        except DocumentError as error:
            self.fault = self.fault or error
            return line.decode("utf-8", "replace")
