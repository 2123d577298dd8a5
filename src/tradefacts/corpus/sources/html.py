"""Web pages: the main text, under its title, with the date of publication."""

import re
from collections.abc import Iterator
from datetime import date
from io import BufferedReader
from itertools import pairwise
from typing import Any, Final

from tradefacts.corpus.sources.charsets import decode_page
from tradefacts.corpus.sources.document import Item
from tradefacts.corpus.sources.extras import load
from tradefacts.corpus.sources.parts import Part
from tradefacts.corpus.sources.source import Source
from tradefacts.corpus.sources.whole import read_whole
from tradefacts.records import frozen

#: How many bytes and how many tags a page may have: each tag takes its time.
LIMIT: Final = 16 * 2**20
_MOST_TAGS: Final = 100_000
_MOST_COMPARED: Final = 10**8
#: How long a tag is at least that has many attributes, in bytes.
_LONG_TAG: Final = 1000
_QUOTED_RE: Final = re.compile(rb""" "[^"]*+" | '[^']*+' """, re.VERBOSE)
_TAG_RE: Final = re.compile(rb"""<[a-zA-Z](?:[^"'>]++|"[^"]*+"|'[^']*+')*+""")
#: The date is what the page says of itself, never one that its text speaks of.
_DATES: Final = {
    "extensive_search": False,
    "original_date": True,
    # Not the day of the reading: a page is read the same on every day.
    "max_date": "2100-01-01",
}
#: How lines begin that belong together: rows of a table, points of a list.
_JOINED: Final = ("|", "-")
_ROOT: Final = "<html"
_HEAD: Final = 4096


@frozen
class Page:
    """What a web page says."""

    #: The main text, under the title.
    text: str
    title: str | None
    published: date | None


def read(stream: BufferedReader, source: Source, part: Part | None) -> Iterator[Item]:
    """Yield the one document."""
    del part  # never cut
    page = read_page(read_whole(stream, source, LIMIT), source)
    yield source.document(page.text, published=page.published, title=page.title)


def read_page(data: bytes, source: Source, charset: str | None = None) -> Page:
    """Return what a page says, whose *charset* may have been told with it.

    Nothing is asked for from anywhere: a page is what its bytes hold.

    Raises:
        DocumentError: there is no text in it, or too much of something else.
    """
    _limit(data, source)
    text = decode_page(data, source, charset)
    if _ROOT not in text[:_HEAD].lower():  # trafilatura would not take it for a page
        text = f"{_ROOT}>{text}"
    trafilatura = _load(source)
    read = trafilatura.bare_extraction(
        text,
        with_metadata=True,
        include_comments=False,
        date_extraction_params=dict(_DATES),
    )
    if read is None or not read.text:
        reason = "no main text found in this page"
        raise source.error(reason, "save its text as a .txt file")
    title = read.title or None
    published = date.fromisoformat(read.date) if read.date else None
    return Page(_under_title(read.text, title), title, published)


def _limit(data: bytes, source: Source) -> None:
    """Refuse a page that would take minutes, before it is parsed."""
    if data.count(b"<") > _MOST_TAGS:
        raise source.error(f"more than {_MOST_TAGS} tags in one page", "split it")
    # The parser compares each attribute of a tag with all others.
    compared = sum(
        _attributes(tag) ** 2 for tag in _TAG_RE.findall(data) if len(tag) > _LONG_TAG
    )
    if compared > _MOST_COMPARED:
        raise source.error("too many attributes in one tag", "leave them out")


def _attributes(tag: bytes) -> int:
    """Return how many attributes a *tag* has at the most."""
    return len(_QUOTED_RE.sub(b" ", tag).replace(b"/", b" ").split())


def _under_title(text: str, title: str | None) -> str:
    """Return *text* with an empty line between paragraphs, under the *title*."""
    lines = [line.strip() for line in text.split("\n")]
    if title and title not in lines[:1]:
        lines.insert(0, title)
    parts = lines[:1]
    for above, line in pairwise(lines):
        parts += "\n" if _belong_together(above, line) else "\n\n", line
    return "".join(parts)


def _belong_together(above: str, line: str) -> bool:
    """Say whether two lines are rows of one table or points of one list."""
    return any(above.startswith(m) and line.startswith(m) for m in _JOINED)


def _load(source: Source) -> Any:  # noqa: ANN401 - a module
    import logging  # noqa: PLC0415 - texts need none of it

    # What it logs is told by the error, and nobody would expect it on the terminal.
    for name in ("trafilatura", "htmldate"):
        if not (logger := logging.getLogger(name)).handlers:
            logger.addHandler(logging.NullHandler())
    return load("trafilatura", "web", source)
