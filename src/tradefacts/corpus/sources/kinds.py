"""The kinds of files that can be read: told by the suffix, else by the first bytes."""

import json
import re
from collections.abc import Iterator
from importlib import import_module
from io import BufferedReader
from pathlib import Path
from typing import Any, Final

from tradefacts.corpus.sources.document import Item
from tradefacts.corpus.sources.parts import Part
from tradefacts.corpus.sources.source import Source
from tradefacts.records import frozen


@frozen
class Kind:
    """A kind of files; what reads them is in the module of its name."""

    name: str
    suffixes: tuple[str, ...]
    #: Whether big files of it are read in parts.
    is_cut: bool = False

    def read(
        self, stream: BufferedReader, source: Source, part: Part | None
    ) -> Iterator[Item]:
        """Yield the items of a stream, or of a part of it."""
        items: Iterator[Item] = self._module.read(stream, source, part)
        return items

    def cut(self, path: Path) -> Iterator[Part | None]:
        """Yield the parts that a file is read in; None where it is too small.

        Whatever is raised is raised before the first of them.
        """
        parts: Iterator[Part | None] = self._module.cut(path)
        return parts

    @property
    def _module(self) -> Any:  # noqa: ANN401 - a module
        # Most programs read files of one kind, or of two.
        return import_module(f"{__package__}.{self.name}")


KINDS: Final = {
    kind.name: kind
    for kind in (
        Kind("text", (".txt", ".text")),
        Kind("html", (".html", ".htm", ".xhtml", ".shtml")),
        Kind("pdf", (".pdf",)),
        Kind("jsonl", (".jsonl", ".ndjson"), is_cut=True),
        Kind("csv", (".csv", ".tsv")),
        Kind("parquet", (".parquet", ".pq"), is_cut=True),
        Kind("warc", (".warc", ".wet")),
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
#: The beginning of text that is none to read: XML, RTF, PostScript, JSON of many lines.
_OTHER_RE: Final = re.compile(
    rb"""\s* (?: <\?xml | \{\\rtf | %!PS | [\[{]\s*[{"] )""", re.VERBOSE
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
    if _is_json_line(head):
        return KINDS["jsonl"]
    return None if b"\0" in head or _OTHER_RE.match(head) else KINDS["text"]


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
