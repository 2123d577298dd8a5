"""Web pages: what of them is read, in which encoding, and what is told of the rest."""

import socket
from datetime import date
from pathlib import Path
from typing import Final

import pytest

from tradefacts.corpus.sources import Document, Item, find_units
from tradefacts.corpus.sources.charsets import decode_page
from tradefacts.corpus.sources.html import read_page
from tradefacts.corpus.sources.source import Source
from tradefacts.errors import DocumentError

_SOURCE: Final = Source("a.html", "a.html")
_PAGE: Final = """<!DOCTYPE html>
<html lang="en">
<head>
  <title>China's exports rise 5 percent - The Paper</title>
  <meta property="og:title" content="China's exports rise 5 percent">
  <meta property="article:published_time" content="2024-08-23T10:00:00+08:00">
  <meta property="article:modified_time" content="2024-09-01T10:00:00+08:00">
</head>
<body>
  <nav><a href="/">Home</a> <a href="/up">Markets up 3 percent</a></nav>
  <article>
    <h1>China's exports rise 5 percent</h1>
    <p>China's exports rose 5 percent year on year to 2.2 trillion yuan last month,
    customs <a href="/customs">data</a> showed on Friday.</p>
    <p>Imports fell by&nbsp;3 percent.</p>
    <table>
      <tr><th>Item</th><th>2023</th></tr>
      <tr><td>Exports</td><td>23.8</td></tr>
    </table>
    <ul><li>Ships rose.</li><li>Toys fell.</li></ul>
  </article>
  <footer>Copyright 2011. Visited by 99 percent of all readers.</footer>
  <script>document.write("7 percent")</script>
</body>
</html>
"""


def page(body: str, head: str = "") -> bytes:
    return f"<html><head>{head}</head><body>{body}</body></html>".encode()


def items(path: Path, data: bytes) -> list[Item]:
    path.write_bytes(data)
    return [item for unit in find_units([path]) for item in unit.read()]


def test_a_page_is_its_main_text_under_its_title(tmp_path: Path) -> None:
    path = tmp_path / "a.html"

    assert items(path, _PAGE.encode()) == [
        Document(
            "a.html",
            "China's exports rise 5 percent\n\n"
            "China's exports rose 5 percent year on year to 2.2 trillion yuan last "
            "month, customs data showed on Friday.\n\n"
            "Imports fell by 3 percent.\n\n"
            "| Item | 2023 |\n|---|---|\n| Exports | 23.8 |\n\n"
            "- Ships rose.\n- Toys fell.",
            published=date(2024, 8, 23),
            title="China's exports rise 5 percent",
            file=str(path),
        )
    ]


@pytest.mark.parametrize(
    "head",
    [
        pytest.param("<!-- saved -->\n<HTML>", id="a comment"),
        pytest.param('\ufeff<?xml version="1.0"?>\n<!doctype html>', id="XML"),
        pytest.param("<body>", id="no head"),
    ],
)
def test_a_page_is_told_by_its_beginning(tmp_path: Path, head: str) -> None:
    (read,) = items(tmp_path / "page", f"{head}<p>Exports rose.".encode())

    assert isinstance(read, Document)
    assert read.text == "Exports rose."


@pytest.mark.parametrize(
    ("head", "published"),
    [
        ('<meta name="pubdate" content="2024-08-23">', date(2024, 8, 23)),
        ("", None),
    ],
)
def test_a_date_is_what_the_page_says_of_itself(
    head: str, published: date | None
) -> None:
    body = "<p>On 3 May 2023 customs said that exports rose.</p><p>Copyright 2011</p>"

    assert read_page(page(body, head), _SOURCE).published == published


def test_no_page_asks_for_anything(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise AssertionError("a connection was opened")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    links = (
        '<base href="http://news.example/"><link rel="canonical" href="/a">'
        '<meta http-equiv="refresh" content="0; url=http://news.example/b">'
    )
    body = '<p>Exports rose.</p><img src="c.png"><iframe src="d.html"></iframe>'

    assert read_page(page(body, links), _SOURCE).text == "Exports rose."


# Encodings

_CHINESE: Final = "出口上升5%"


@pytest.mark.parametrize(
    ("declared", "encoding"),
    [
        ('<meta charset="gb2312">', "gb18030"),
        ("<meta charset=GBK>", "gb18030"),
        ('<meta http-equiv="Content-Type" content="text/html; charset=big5">', "big5"),
        ('<?xml version="1.0" encoding="gb18030"?>', "gb18030"),
        ("", "utf-8"),
        ("", "utf-8-sig"),
        # Pages that are converted often keep what they declared before.
        ('<meta charset="gb2312">', "utf-8"),
        ('<meta charset="utf-16">', "utf-8"),
    ],
)
def test_a_page_is_in_the_encoding_that_it_declares(
    declared: str, encoding: str
) -> None:
    text = f"{declared}<p>{_CHINESE}</p>"

    assert decode_page(text.encode(encoding), _SOURCE) == text


def test_what_is_told_with_a_page_goes_before_what_it_declares() -> None:
    data = f'<meta charset="big5"><p>{_CHINESE}</p>'.encode("gb18030")

    assert _CHINESE in decode_page(data, _SOURCE, "gb2312")
    assert _CHINESE not in decode_page(data, _SOURCE, "unheard-of")


def test_a_mark_goes_before_all() -> None:
    assert decode_page(b"\xff\xfe" + "é".encode("utf-16-le"), _SOURCE, "big5") == "é"


def test_bytes_that_do_not_fit_are_replaced_as_browsers_do() -> None:
    assert decode_page(b"<meta charset=gbk>\xff", _SOURCE)[-1] == "\ufffd"
    assert decode_page(b"<meta charset=latin1>\x93", _SOURCE)[-1] == "\u201c"


@pytest.mark.parametrize("declared", ["", "rot13", "base64", "nothing", "zlib_codec"])
def test_an_encoding_that_nobody_knows_is_told(declared: str) -> None:
    with pytest.raises(DocumentError, match=r"a\.html: the page declares no encoding"):
        decode_page(f'<meta charset="{declared}">'.encode() + b"\xff", _SOURCE)


# What is no page


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        pytest.param(b"", "no main text", id="empty"),
        pytest.param(page(""), "no main text", id="no text"),
        pytest.param(
            page("<div>" * 99_000 + "<p>Exports rose.</p>"), "no main text", id="depth"
        ),
        pytest.param(page("<br>x" * 200_000), "more than 100000 tags", id="tags"),
        pytest.param(b"<" * 1_000_000, "more than 100000 tags", id="marks"),
        pytest.param(
            page(f"<p {' '.join(f'a{n}=1' for n in range(20_000))}>x"),
            "too many attributes",
            id="attributes",
        ),
        pytest.param(
            page(f"""<p {"".join(f"a{n}='><'" for n in range(20_000))}>x"""),
            "too many attributes",
            id="attributes in quotes",
        ),
        pytest.param(bytes(17 * 2**20), "more than 16 MB", id="size"),
    ],
)
def test_a_page_that_cannot_be_read_is_told(
    tmp_path: Path, data: bytes, reason: str
) -> None:
    (error,) = items(tmp_path / "a.html", data)

    assert isinstance(error, DocumentError)
    assert error.reason.startswith(reason)


def test_nul_characters_cost_no_text(tmp_path: Path) -> None:
    (read,) = items(tmp_path / "a.html", page("<p>Exports\0 rose by 5\0 percent.</p>"))

    assert isinstance(read, Document)
    assert "rose by 5" in read.text
