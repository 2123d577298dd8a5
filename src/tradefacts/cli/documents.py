"""Reads the documents that a command is given: text files, folders, JSON lines.

Offsets count from the text as given: nothing is stripped, no line end is changed.
"""

import json
import os
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any, Final, TypeAlias

import attrs

from tradefacts.errors import DocumentError

#: The path that stands for standard input, and the id of the document read there.
STANDARD_INPUT: Final = "-"
_LINES: Final = ".jsonl"
_TEXT: Final = ".txt"
_BYTE_ORDER_MARK: Final = b"\xef\xbb\xbf"
_REMEDY: Final = 'write one object a line: {"id": ..., "text": ...}'

Fields: TypeAlias = Mapping[str, Any]


@attrs.frozen
class Document:
    """One text, with what is known about it beforehand."""

    id: str
    text: str
    #: The publication date; None where nothing but the text can tell it.
    published: date | None = None
    #: The code of the language; None where it is to be detected.
    lang: str | None = None
    #: The path of the file that it was read from.
    file: str = attrs.field(kw_only=True)
    #: Its line in that file; None where it is the whole file.
    line: int | None = attrs.field(default=None, kw_only=True)

    @property
    def place(self) -> str:
        """Where the document stands, as errors name it."""
        return self.file if self.line is None else f"{self.file}:{self.line}"


#: A place where a document should be: reads it, or raises `DocumentError`.
Source: TypeAlias = Callable[[], Document]


def find_documents(paths: Iterable[Path]) -> list[Source]:
    """Return what reads the documents at *paths*, in order; files wait until then.

    A folder stands for its `.txt` files in the order of their names, a `.jsonl`
    file for its lines.
    """
    return [source for path in paths for source in _find(path)]


def _find(path: Path) -> Iterator[Source]:
    try:
        for file in _files(path):
            if file.suffix == _LINES:
                yield from _find_lines(file)
            else:
                yield partial(_read_text, file)
    except DocumentError as error:
        yield partial(_fail, error)


def _fail(error: DocumentError) -> Document:
    raise error


def _files(path: Path) -> list[Path]:
    if str(path) == STANDARD_INPUT or not path.is_dir():
        return [path]
    try:
        files = sorted(file for file in path.iterdir() if file.suffix == _TEXT)
    except OSError as error:
        raise _unreadable(path, error) from error
    if not files:
        raise DocumentError(
            str(path), None, f"no {_TEXT} file in this folder", "name the files instead"
        )
    return files


def _read_text(path: Path) -> Document:
    text = _decode(_read_bytes(path), path)
    # A name need not be UTF-8; an id must be.
    name = os.fsencode(path.name).decode("utf-8", "replace")
    return Document(name, text, file=str(path))


def _find_lines(path: Path) -> Iterator[Source]:
    lines = _read_bytes(path).removeprefix(_BYTE_ORDER_MARK).split(b"\n")
    for number, line in enumerate(lines, start=1):
        if line.strip():
            yield partial(_read_line, line, path, number)


def _read_bytes(path: Path) -> bytes:
    try:
        if str(path) == STANDARD_INPUT:
            return sys.stdin.buffer.read()
        return path.read_bytes()
    except OSError as error:
        raise _unreadable(path, error) from error


def _unreadable(path: Path, error: OSError) -> DocumentError:
    reason = (error.strerror or type(error).__name__).lower()
    return DocumentError(str(path), None, reason, "check the path and who may read it")


def _decode(data: bytes, path: Path, line: int | None = None) -> str:
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        # Within a file of text the line is worth naming too.
        at = line or data.count(b"\n", 0, error.start) + 1
        raise DocumentError(
            str(path), at, "not UTF-8", "save the file in UTF-8"
        ) from error


def _read_line(data: bytes, path: Path, number: int) -> Document:
    line = _Line(str(path), number)
    try:
        fields = json.loads(_decode(data, path, number))
    except RecursionError as error:
        raise line.error("JSON nested too deep", _REMEDY) from error
    except ValueError as error:
        if isinstance(error, DocumentError):
            raise
        raise line.error(f"broken JSON: {error}", _REMEDY) from error
    if not isinstance(fields, dict):
        raise line.error("expected a JSON object", _REMEDY)
    return Document(
        id=line.needed(fields, "id"),
        text=line.needed(fields, "text"),
        published=line.day(fields, "published"),
        lang=line.string(fields, "lang"),
        file=str(path),
        line=number,
    )


@attrs.frozen
class _Line:
    """Takes the fields of a document from one line, and names it in errors."""

    file: str
    number: int

    def error(self, reason: str, remedy: str) -> DocumentError:
        return DocumentError(self.file, self.number, reason, remedy)

    def string(self, fields: Fields, key: str) -> str | None:
        value = fields.get(key)
        if value is None:
            return None
        if not isinstance(value, str):
            raise self.error(f"expected a string as {key!r}", f"quote {key!r}")
        # JSON can escape half a character, which no output can hold.
        if any("\ud800" <= character <= "\udfff" for character in value):
            raise self.error(
                f"half of a surrogate pair in {key!r}",
                r"write characters as they are, or both \u escapes of a pair",
            )
        return value

    def needed(self, fields: Fields, key: str) -> str:
        value = self.string(fields, key)
        if value is None:
            raise self.error(f"no {key!r}", _REMEDY)
        return value

    def day(self, fields: Fields, key: str) -> date | None:
        value = self.string(fields, key)
        try:
            return None if value is None else date.fromisoformat(value)
        except ValueError as error:
            raise self.error(
                f"expected a date as {key!r}, got {value!r}", "write it as 2024-08-23"
            ) from error
