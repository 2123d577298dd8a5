"""Gathers the claims of all paths: read from texts, or as they were written."""

import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from io import BytesIO
from pathlib import Path
from types import ModuleType
from typing import Final

import attrs

from tradefacts.cli.documents import STANDARD_INPUT, read_documents
from tradefacts.cli.problems import Problems
from tradefacts.cli.reader import Reader
from tradefacts.corpus.record import is_complete
from tradefacts.corpus.sources import (
    Columns,
    Document,
    Item,
    begins_with_claim,
    find_units,
    holds_claims,
    is_run,
    read_stream,
)
from tradefacts.errors import DocumentError
from tradefacts.extraction import Extraction
from tradefacts.files import not_utf8
from tradefacts.formats import csv, format_of, jsonl
from tradefacts.formats.telling import begins_table_of_claims
from tradefacts.model import Claim
from tradefacts.records import define

__all__ = ["Gathered", "gather", "warn_of_unfinished"]

_LINES: Final = ".jsonl"
_TELLING: Final = frozenset({_LINES, ".csv", ".parquet"})


@define
class Gathered:
    """Claims of all documents, and what is known of when these were published."""

    claims: list[Claim] = attrs.Factory(list)
    published: dict[str | None, date | None] = attrs.Factory(dict)
    #: The documents that were read, and what each says.
    readings: list[tuple[Document, Extraction]] = attrs.Factory(list)
    #: The claims whose documents are not at hand.
    loaded: list[Claim] = attrs.Factory(list)
    #: The names of all documents.
    documents: set[str | None] = attrs.Factory(set)

    def dates(self, day: date | None) -> Mapping[str | None, date | None]:
        """Return when each document was published: on *day* where nothing tells it."""
        known = {name: on for name, on in self.published.items() if on is not None}
        return {**dict.fromkeys(self.documents, day), **known}


def gather(
    paths: Sequence[Path], columns: Columns, reader: Reader, problems: Problems
) -> Gathered:
    """Return the claims of *paths*: documents are read, claims are taken as they are.

    A folder in which claims lie, or that of a run, stands for all of them.

    Raises:
        RunError: the record of a run is broken.
    """
    gathered = Gathered()
    for path in paths:
        if str(path) == STANDARD_INPUT:
            _gather_input(sys.stdin.buffer.read(), columns, reader, gathered, problems)
        elif is_run(path):
            _load_run(path, gathered, problems)
        elif files := list(_claim_files(path)):
            if path.is_dir():
                _tell_others(path, problems)
            for file in files:
                _take(file, list(_claims(file, problems)), gathered, problems)
        else:
            _read(read_documents([path], columns), reader, gathered, problems)
    return gathered


def _gather_input(
    data: bytes,
    columns: Columns,
    reader: Reader,
    gathered: Gathered,
    problems: Problems,
) -> None:
    """Take what came in: the claims of another command, or documents."""
    if form := _form_of(data):
        loaded = list(_claims_of(data, form, problems))
        _take(STANDARD_INPUT, loaded, gathered, problems)
    else:
        items = read_stream(BytesIO(data), STANDARD_INPUT, columns)
        _read(items, reader, gathered, problems)


def _read(
    items: Iterable[Item], reader: Reader, gathered: Gathered, problems: Problems
) -> None:
    for item in items:
        if reading := reader.read(item):
            document, extraction = reading
            if document.id not in gathered.published:  # else the reader told of it
                known = {document.id} & gathered.documents
                _tell_double(document.place, known, problems)
            gathered.documents.add(document.id)
            gathered.claims += extraction.claims
            gathered.published[document.id] = extraction.published
            gathered.readings.append(reading)


def _load_run(path: Path, gathered: Gathered, problems: Problems) -> None:
    # They need the libraries of an extra.
    from tradefacts.corpus import read_published, read_run  # noqa: PLC0415

    warn_of_unfinished(path, problems)
    try:
        loaded = list(read_run(path))
    except DocumentError as error:
        problems.error(error)
        return
    _take(path, loaded, gathered, problems)
    gathered.published.update(read_published(path))


def warn_of_unfinished(path: Path, problems: Problems) -> None:
    """Tell of a run that has not read all of its sources."""
    if not is_complete(path):
        problems.warn(f"{path}: the run has not come to its end")


def _take(
    path: Path | str, loaded: Sequence[Claim], gathered: Gathered, problems: Problems
) -> None:
    """Take the claims of *path*; tell which of their documents were given before."""
    documents = {claim.document for claim in loaded}
    _tell_double(path, documents & gathered.documents, problems)
    gathered.claims += loaded
    gathered.loaded += loaded
    gathered.documents |= documents


def _tell_double(
    place: Path | str, known: Iterable[str | None], problems: Problems
) -> None:
    names = sorted(name or "one without a name" for name in known)
    if names:
        others = f" and {len(names) - 1} more" if len(names) > 1 else ""
        problems.warn(
            f"{place}: claims of {names[0]}{others} were given before; they cannot be "
            "told apart"
        )


def _claim_files(path: Path) -> Iterator[Path]:
    if not path.is_dir():
        return iter([path] if _holds_claims(path) else [])
    files = sorted(path.glob(f"*{_LINES}"))
    return (file for file in files if holds_claims(file))


def _holds_claims(path: Path) -> bool:
    """Say whether a file holds claims in a format that tells them from documents."""
    return path.suffix == ".jsonld" or (path.suffix in _TELLING and holds_claims(path))


def _tell_others(folder: Path, problems: Problems) -> None:
    """Tell which documents lie beside the claims in a *folder*."""
    others = {unit.path.suffix for unit in find_units([folder]) if not unit.fault}
    if others:
        problems.warn(
            f"{folder}: holds claims, so that its {', '.join(sorted(others))} files "
            "were not read; name them too to read them"
        )


def _form_of(data: bytes) -> ModuleType | None:
    """Return the format that claims are in; None where these are documents."""
    if begins_with_claim(data):
        return jsonl
    return csv if begins_table_of_claims(data) else None


def _claims_of(data: bytes, form: ModuleType, problems: Problems) -> Iterator[Claim]:
    try:
        yield from form.load(data.decode("utf-8-sig"), file=STANDARD_INPUT)
    except UnicodeDecodeError as error:
        problems.error(not_utf8(STANDARD_INPUT, error))
    except DocumentError as error:
        problems.error(error)


def _claims(path: Path, problems: Problems) -> Iterator[Claim]:
    try:
        yield from format_of(path).load(path)
    except DocumentError as error:
        problems.error(error)
