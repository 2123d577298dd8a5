"""Gathers the claims of all paths: read from texts, or from claims in JSONL."""

import json
from collections.abc import Iterator, Sequence
from datetime import date
from itertools import islice
from pathlib import Path
from typing import Final

import attrs

from tradefacts.cli.documents import Document, find_documents
from tradefacts.cli.problems import Problems
from tradefacts.cli.reader import Reader
from tradefacts.errors import DocumentError
from tradefacts.extraction import Extraction
from tradefacts.formats import jsonl
from tradefacts.model import Claim

__all__ = ["Gathered", "gather"]

_LINES: Final = ".jsonl"
#: The keys by which a line is told to be a claim, and no document.
_KEYS: Final = frozenset({"schema", "statistic", "evidence"})


@attrs.define
class Gathered:
    """Claims of all documents, and what is known of when these were published."""

    claims: list[Claim] = attrs.Factory(list)
    published: dict[str | None, date | None] = attrs.Factory(dict)
    #: The documents that were read, and what each says.
    readings: list[tuple[Document, Extraction]] = attrs.Factory(list)
    #: The claims whose documents are not at hand.
    loaded: list[Claim] = attrs.Factory(list)


def gather(paths: Sequence[Path], reader: Reader, problems: Problems) -> Gathered:
    """Return the claims of *paths*: texts are read, claims are taken as they are.

    A folder in which claims lie, as a run leaves it, stands for all of them.
    """
    gathered = Gathered()
    for path in paths:
        if files := list(_claim_files(path)):
            if path.is_dir() and any(path.glob("*.txt")):
                problems.warn(
                    f"{path}: holds claims, so that its .txt files were not read; "
                    "name them too to read them"
                )
            for file in files:
                loaded = list(_claims(file, problems))
                gathered.claims += loaded
                gathered.loaded += loaded
        else:
            _read(path, reader, gathered)
    return gathered


def _read(path: Path, reader: Reader, gathered: Gathered) -> None:
    for source in find_documents([path]):
        if reading := reader.read(source):
            document, extraction = reading
            gathered.claims += extraction.claims
            gathered.published[document.id] = extraction.published
            gathered.readings.append(reading)


def _claim_files(path: Path) -> Iterator[Path]:
    files = sorted(path.glob(f"*{_LINES}")) if path.is_dir() else [path]
    return (file for file in files if file.suffix == _LINES and _holds_claims(file))


def _holds_claims(path: Path) -> bool:
    """Say whether the first line of *path* is a claim; what cannot be read is none."""
    try:
        with path.open(encoding="utf-8-sig") as lines:
            first = next(islice((line for line in lines if line.strip()), 1), "")
        fields = json.loads(first)
    except (OSError, ValueError, RecursionError):
        return False
    return isinstance(fields, dict) and fields.keys() >= _KEYS


def _claims(path: Path, problems: Problems) -> Iterator[Claim]:
    try:
        yield from jsonl.load(path)
    except DocumentError as error:
        problems.error(error)
