# ruff: noqa: ANN401 - the library has no types
"""WARC: one document for each page or text that a crawl was given."""

from collections.abc import Iterator
from http import HTTPStatus
from io import BufferedReader
from typing import Any, Final

from tradefacts.corpus.sources.charsets import decode_page
from tradefacts.corpus.sources.document import Document, Item
from tradefacts.corpus.sources.extras import load
from tradefacts.corpus.sources.html import LIMIT, Page, read_page
from tradefacts.corpus.sources.parts import Part
from tradefacts.corpus.sources.source import Source
from tradefacts.corpus.sources.whole import too_large
from tradefacts.errors import DocumentError

_PAGES: Final = frozenset({"text/html", "application/xhtml+xml"})
_TEXT: Final = "text/plain"
_RECORD_END: Final = b"\r\n\r\n"
_REMEDY: Final = "get the file again"


def read(stream: BufferedReader, source: Source, part: Part | None) -> Iterator[Item]:
    """Yield the document of each record that holds one, or why it cannot be read.

    Records are responses of servers, resources, and texts made of pages; those of
    other things than pages and texts, and of what was not found, are passed over.
    """
    del part  # never cut
    warc = load("fastwarc.warc", "crawls", source)
    kinds = warc.WarcRecordType
    wanted = kinds.response | kinds.resource | kinds.conversion
    followed = _Followed(stream)
    records = warc.ArchiveIterator(followed, record_types=wanted, parse_http=False)
    number, item = 1, None
    try:
        for number, record in enumerate(records, 1):
            item = _item(record, warc, source, number)
            if item is not None:
                yield item
    except OSError as error:
        # What does not begin as a record does not say where the next begins.
        reason = f"records from here on cannot be read: {error}"
        raise source.error(reason, _REMEDY, number + 1) from error
    if not (followed.is_whole or isinstance(item, DocumentError)):
        yield source.error("cut off", _REMEDY)


class _Followed:
    """A stream, and whether it ended as a record does."""

    def __init__(self, stream: BufferedReader) -> None:
        self._stream = stream
        self._end = b""
        self._read = 0

    @property
    def is_whole(self) -> bool:
        return not self._read or self._end == _RECORD_END

    def read(self, size: int) -> bytes:
        data = self._stream.read(size)
        self._read += len(data)
        self._end = (self._end + data[-len(_RECORD_END) :])[-len(_RECORD_END) :]
        return data

    def tell(self) -> int:
        return self._read


def _item(record: Any, warc: Any, source: Source, number: int) -> Item | None:
    """Return the document of a record, why it cannot be read, None if there is none."""
    url = record.headers.get("WARC-Target-URI") or record.record_id or ""
    try:
        page = _page(record, warc, source)
    except DocumentError as error:
        return source.error(f"{error.reason} ({url})", error.remedy, number)
    except Exception as error:  # noqa: BLE001 - what a library raises of hostile bytes
        return source.error(f"{type(error).__name__}: {error} ({url})", _REMEDY, number)
    if page is None:
        return None
    return Document(
        id=url or f"{source.name}:{number}",
        text=page.text,
        published=page.published,
        title=page.title,
        file=source.file,
        line=number,
    )


def _page(record: Any, warc: Any, source: Source) -> Page | None:
    length = record.content_length
    data = record.reader.read(min(length, LIMIT) + 1)
    if length > LIMIT:
        raise too_large(source, limit=LIMIT)
    if len(data) < length or "Content-Length" not in record.headers:
        raise source.error("cut off", _REMEDY)
    kind, charset = record.headers.get("Content-Type") or "", None
    if record.is_http:
        kind, charset, data = _response(data, warc)
    kind = kind.partition(";")[0].strip().lower()
    if kind != _TEXT and kind not in _PAGES:
        return None
    if len(data) > LIMIT:
        raise too_large(source, limit=LIMIT)
    if kind == _TEXT:
        return Page(decode_page(data, source, charset), None, None)
    return read_page(data, source, charset)


def _response(data: bytes, warc: Any) -> tuple[str, str | None, bytes]:
    """Return the type, the encoding and the body of what a server answered.

    It is taken apart as a record of its own: what is broken in it would break the
    reading of the records that follow.
    """
    answer = warc.WarcRecord()
    answer.set_bytes_content(data)
    answer.is_http = True
    answer.parse_http(auto_decode="all")
    kind = answer.http_content_type or ""
    if answer.http_headers.status_code != HTTPStatus.OK:
        kind = ""
    return kind, answer.http_charset, answer.reader.read(LIMIT + 1)
