"""The kinds of files that can be read: told by the suffix, else by the first bytes."""

import json
import re
from collections.abc import Callable, Iterator
from io import BufferedReader
from pathlib import Path
from typing import Final, TypeAlias

from tradefacts.corpus.sources import (
    csv,
    html,
    jsonl,
    parquet,
    pdf,
    text,
    warc,
)
from tradefacts.corpus.sources.document import Item
from tradefacts.corpus.sources.parts import Part
from tradefacts.corpus.sources.source import Source
from tradefacts.records import frozen

Read: TypeAlias = Callable[[BufferedReader, Source, Part | None], Iterator[Item]]
Cut: TypeAlias = Callable[[Path], Iterator[Part | None]]


@frozen
class Kind:
    """A kind of files, and what reads them."""

    name: str
    suffixes: tuple[str, ...]
    #: Yields the items of a stream, or of a part of it.
    read: Read
    #: Yields the parts that a file is read in; None where it is never cut.
    cut: Cut | None = None


KINDS: Final = {
    kind.name: kind
    for kind in (
        Kind("text", (".txt", ".text"), text.read),
        Kind("html", (".html", ".htm", ".xhtml", ".shtml"), html.read),
        Kind("warc", (".warc", ".wet"), warc.read),
        Kind("pdf", (".pdf",), pdf.read),
        Kind("jsonl", (".jsonl", ".ndjson"), jsonl.read, jsonl.cut),
        Kind("csv", (".csv", ".tsv"), csv.read),
        Kind("parquet", (".parquet", ".pq"), parquet.read, parquet.cut),
    )
}
_BY_SUFFIX: Final = {
    suffix: kind for kind in KINDS.values() for suffix in kind.suffixes
}
#: How many bytes tell the kind of a file.
HEAD: Final = 4096
#: The beginning of a page, behind a mark, comments, and the head of an XML file.
_PAGE_RE: Final = re.compile(
    rb"""
    (?: \xef\xbb\xbf )?
    (?: \s | <!-- .*? --> | <\?xml [^>]* > )*+
    < (?: !doctype\s+html | html | head | body ) \b
    """,
    re.VERBOSE | re.IGNORECASE | re.DOTALL,
)
_BEGINNINGS: Final = {b"PAR1": "parquet", b"%PDF-": "pdf", b"WARC/": "warc"}


def kind_of_name(name: str) -> Kind | None:
    """Return the kind that the suffix of *name* tells; None where it tells none."""
    return _BY_SUFFIX.get(Path(name).suffix.lower())


def kind_of_bytes(head: bytes) -> Kind | None:
    """Return the kind of a file that begins with *head*; None where it is not known."""
    for beginning, name in _BEGINNINGS.items():
        if head.startswith(beginning):
            return KINDS[name]
    if _PAGE_RE.match(head):
        return KINDS["html"]
    if b"\0" in head or head.lstrip().startswith(b"<?xml"):
        return None
    return KINDS["jsonl" if _is_json_line(head) else "text"]


def _is_json_line(head: bytes) -> bool:
    """Say whether the first line is a JSON object, as far as it can be seen."""
    line, end, _ = head.lstrip().partition(b"\n")
    if not line.startswith(b'{"'):
        return False
    try:
        json.loads(line)
    except (ValueError, RecursionError):
        return not end  # cut off: it goes on behind the head
    return True
