"""Crawls in WARC files: which records are documents, and what is told of the rest."""

import gzip
import zlib
from datetime import date
from pathlib import Path
from typing import Final

import pytest

from tradefacts.corpus.sources import Document, Item, find_units
from tradefacts.errors import DocumentError

_PAGE: Final = (
    b'<html><head><meta name="date" content="2024-08-23"></head>'
    b"<body><p>Exports rose.</p></body></html>"
)
_CHUNKED: Final = "6\r\n出口\r\n6\r\n上升\r\n0\r\n\r\n".encode()


def record(url: str, content: bytes, kind: str = "response", more: str = "") -> bytes:
    head = (
        f"WARC/1.0\r\nWARC-Type: {kind}\r\nWARC-Target-URI: {url}\r\n"
        "WARC-Date: 2025-01-01T00:00:00Z\r\nWARC-Record-ID: <urn:uuid:1>\r\n"
        f"{more}Content-Length: {len(content)}\r\n\r\n"
    )
    return head.encode() + content + b"\r\n\r\n"


def response(
    url: str,
    body: bytes,
    kind: str = "text/html",
    more: str = "",
    status: str = "200 OK",
) -> bytes:
    head = f"HTTP/1.1 {status}\r\nContent-Type: {kind}\r\n{more}\r\n"
    http = "Content-Type: application/http; msgtype=response\r\n"
    return record(url, head.encode() + body, more=http)


def items(path: Path, data: bytes) -> list[Item]:
    path.write_bytes(data)
    return [item for unit in find_units([path]) for item in unit.read()]


def texts(found: list[Item]) -> list[tuple[str, str]]:
    return [(item.id, item.text) for item in found if isinstance(item, Document)]


def test_a_page_of_a_crawl_is_called_by_its_address(tmp_path: Path) -> None:
    path = tmp_path / "a.warc"
    data = record("http://a/", b"robots: yes", "request") + response("http://a/", _PAGE)

    assert items(path, data) == [
        Document(
            "http://a/", "Exports rose.", date(2024, 8, 23), file=str(path), line=1
        )
    ]


def test_records_that_hold_no_text_are_passed_over(tmp_path: Path) -> None:
    data = b"".join(
        [
            response("http://a/1", _PAGE),
            response("http://a/2", b"\x89PNG", "image/png"),
            response("http://a/3", _PAGE, status="404 Not Found"),
            response("http://a/4", b"", more="Location: /1\r\n", status="302 Found"),
            record("http://a/5", b"x", "metadata"),
            response("http://a/6", b"text", "text/plain"),
            record("http://a/7", b"wet", "conversion", "Content-Type: text/plain\r\n"),
            record("http://a/8", _PAGE, "resource", "Content-Type: text/html\r\n"),
        ]
    )

    assert texts(items(tmp_path / "a.warc", data)) == [
        ("http://a/1", "Exports rose."),
        ("http://a/6", "text"),
        ("http://a/7", "wet"),
        ("http://a/8", "Exports rose."),
    ]


@pytest.mark.parametrize(
    ("body", "kind", "more"),
    [
        ("出口上升".encode("gb18030"), "text/html; charset=gb2312", ""),
        (gzip.compress("出口上升".encode()), "text/html", "Content-Encoding: gzip\r\n"),
        (_CHUNKED, "text/html", "Transfer-Encoding: chunked\r\n"),
        ("<p>出口上升".encode("gb18030"), "TEXT/HTML; charset=GBK", ""),
    ],
    ids=["charset", "gzip", "chunks", "capitals"],
)  # fmt: skip
def test_what_servers_packed_is_unpacked(
    tmp_path: Path, body: bytes, kind: str, more: str
) -> None:
    data = response("http://a/", body, kind, more)

    assert texts(items(tmp_path / "a.warc", data)) == [("http://a/", "出口上升")]


def test_records_are_packed_one_by_one(tmp_path: Path) -> None:
    data = b"".join(gzip.compress(response(f"http://a/{n}", _PAGE)) for n in range(3))
    found = items(tmp_path / "a.warc.gz", data)

    assert [item.id for item in found if isinstance(item, Document)] == [
        "http://a/0",
        "http://a/1",
        "http://a/2",
    ]
    assert found == [
        Document(
            f"http://a/{line - 1}",
            "Exports rose.",
            date(2024, 8, 23),
            file=str(tmp_path / "a.warc.gz"),
            line=line,
        )
        for line in (1, 2, 3)
    ]


@pytest.mark.parametrize(
    ("bad", "reason"),
    [
        pytest.param(response("http://b/", b""), "no main text", id="an empty page"),
        pytest.param(
            response("http://b/", b"x\xff"), "the page declares no", id="no encoding"
        ),
        pytest.param(
            response("http://b/", b"junk", more="Content-Encoding: gzip\r\n"),
            "OSError: ",
            id="broken packing",
        ),
        pytest.param(
            response(
                "http://b/",
                zlib.compress(bytes(20 * 2**20)),
                more="Content-Encoding: deflate\r\n",
            ),
            "more than 16 MB",
            id="a bomb",
        ),
        pytest.param(
            response("http://b/", bytes(17 * 2**20)), "more than 16 MB", id="size"
        ),
    ],
)
def test_a_record_that_cannot_be_read_costs_no_other(
    tmp_path: Path, bad: bytes, reason: str
) -> None:
    good = [response(f"http://a/{n}", _PAGE) for n in range(2)]
    first, error, last = items(tmp_path / "a.warc", good[0] + bad + good[1])

    assert texts([first, last]) == [
        ("http://a/0", "Exports rose."),
        ("http://a/1", "Exports rose."),
    ]
    assert isinstance(error, DocumentError)
    assert error.line == 2
    assert error.reason.startswith(reason)
    assert error.reason.endswith(" (http://b/)")


@pytest.mark.parametrize("cut", [20, 80, 170, 200, 300])
@pytest.mark.parametrize("packed", [False, True])
def test_what_stands_before_a_cut_is_read(
    tmp_path: Path, *, cut: int, packed: bool
) -> None:
    first, last = response("http://a/0", _PAGE), response("http://a/1", _PAGE)
    data = gzip.compress(first + last[:cut]) if packed else first + last[:cut]
    read, error = items(tmp_path / "a.warc", data)

    assert texts([read]) == [("http://a/0", "Exports rose.")]
    assert isinstance(error, DocumentError)


def test_what_is_no_record_is_told(tmp_path: Path) -> None:
    data = response("http://a/0", _PAGE) + b"no record\r\n" * 9
    read, error = items(tmp_path / "a.warc", data)

    assert isinstance(read, Document)
    assert isinstance(error, DocumentError)
    assert error.line == 2
    assert "records from here on cannot be read" in error.reason
