"""PDF: its text, how lines are mended, and the way back to what stands in the file."""

from collections.abc import Sequence
from pathlib import Path
from typing import Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tradefacts.corpus.sources import Document, Item, find_units
from tradefacts.corpus.sources.layout import laid_out
from tradefacts.corpus.sources.mending import mend
from tradefacts.errors import DocumentError

_PAGE: Final = (
    b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents %d 0 R"
    b" /Resources << /Font << /F1 3 0 R >> >> >>"
)
_FONT: Final = (
    b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>"
)


def pdf(pages: Sequence[Sequence[str]], encrypt: bytes = b"") -> bytes:
    """Return a file with these lines on its pages."""
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"",
        _FONT,
    ]
    kids = []
    for lines in pages:
        shown = " ".join(f"({line}) Tj T*" for line in lines)
        content = f"BT /F1 10 Tf 12 TL 50 750 Td {shown} ET".encode("cp1252")
        objects.append(
            b"<< /Length %d >> stream\n%b\nendstream" % (len(content), content)
        )
        objects.append(_PAGE % len(objects))
        kids.append(b"%d 0 R" % len(objects))
    objects[1] = b"<< /Type /Pages /Count %d /Kids [%b] >>" % (
        len(kids),
        b" ".join(kids),
    )
    body = b"%PDF-1.4\n"
    table = b"0000000000 65535 f \n"
    for number, content in enumerate(objects, 1):
        table += b"%010d 00000 n \n" % len(body)
        body += b"%d 0 obj\n%b\nendobj\n" % (number, content)
    size = len(objects) + 1
    return body + (
        b"xref\n0 %d\n%b" % (size, table)
        + b"trailer << /Size %d /Root 1 0 R %b >>\n" % (size, encrypt)
        + b"startxref\n%d\n%%%%EOF" % len(body)
    )


def items(path: Path) -> list[Item]:
    return [item for unit in find_units([path]) for item in unit.read()]


def document(path: Path, *pages: Sequence[str]) -> Document:
    path.write_bytes(pdf(pages))
    (item,) = items(path)
    assert isinstance(item, Document)
    return item


_FIRST: Final = (
    "China's foreign trade",
    "China's exports of manufac-",
    "tured goods rose 5 percent year-on-",
    "year to 24.5 trillion yuan in 2024.",
)
_SECOND: Final = ("China's foreign trade", "Imports fell 3 percent.", "2 of 2")


def test_the_lines_of_a_page_are_mended(tmp_path: Path) -> None:
    read = document(tmp_path / "a.pdf", _FIRST, _SECOND)

    assert read.id == "a.pdf"
    assert read.text == (
        "China's foreign trade\n\n"
        "China's exports of manufactured goods rose 5 percent year-on-year to "
        "24.5 trillion yuan in 2024. Imports fell 3 percent."
    )


def test_the_way_leads_back_to_the_lines_of_the_file(tmp_path: Path) -> None:
    read = document(tmp_path / "a.pdf", _FIRST, _SECOND)
    original = read.original
    assert original is not None

    for quote, written, page in (
        ("24.5 trillion", "24.5 trillion", 1),
        ("manufactured", "manufac\ufffetured", 1),
        ("3 percent", "3 percent", 2),
        ("2024. Imports", "2024.\fChina's foreign trade\r\nImports", 1),
    ):
        start = read.text.index(quote)
        first, end = original.span(start, start + len(quote))
        assert (original.text[first:end], original.page(first)) == (written, page)


def test_a_file_without_a_suffix_is_told_by_its_beginning(tmp_path: Path) -> None:
    assert document(tmp_path / "a", _FIRST).text.startswith("China")


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        pytest.param(b"%PDF-1.4 and no more", "broken PDF: ", id="no file at all"),
        pytest.param(pdf([_FIRST])[:200], "broken PDF: ", id="cut off"),
        pytest.param(b"", "broken PDF: ", id="empty"),
        pytest.param(pdf([[]]), "no text in this PDF", id="no text"),
        pytest.param(
            pdf(
                [_FIRST],
                b"/ID [<00><00>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4"
                b" /O <%b> /U <%b> >>" % (b"00" * 32, b"00" * 32),
            ),
            "locked by a password",
            id="a password",
        ),
    ],
)
def test_a_file_that_cannot_be_read_is_told(
    tmp_path: Path, data: bytes, reason: str
) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(data)
    (error,) = items(path)

    assert isinstance(error, DocumentError)
    assert error.reason.startswith(reason)


def test_a_page_that_cannot_be_read_costs_no_other(tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    data = pdf([["first page"], ["second page"], ["third page"]])
    before, _, after = data.partition(b"7 0 obj\n<< /Type /Page ")
    assert after
    path.write_bytes(before + b"7 0 obj\n<< /Type /Pagx " + after)
    error, read = items(path)

    assert isinstance(error, DocumentError)
    assert (error.line, error.reason[:19]) == (2, "page cannot be read")
    assert isinstance(read, Document)
    assert read.text == "first page third page"


# How lines are mended


_LONG: Final = "Exports rose much in the month of May"
_MENDED: Final = {
    "a line end": ("Exports rose\r\nby 5", "Exports rose by 5"),
    "a hyphen": ("of manufac-\ntured goods", "of manufactured goods"),
    "a mark for one": ("of manufac\ufffetured goods", "of manufactured goods"),
    "a soft hyphen": ("of manufac\u00ad\ntured goods", "of manufactured goods"),
    "a compound": ("Cross-\nborder e-commerce", "Cross-border e-commerce"),
    "a long compound": ("rose year-on-\nyear in", "rose year-on-year in"),
    "an abbreviation": ("NEV-\nrelated trade", "NEV-related trade"),
    "names": ("the US-\nChina talks", "the US-China talks"),
    "figures": ("in 2020-\n2024 they", "in 2020-2024 they"),
    "a compound of the text": (
        "a price-\nrise, price-rise",
        "a price-rise, price-rise",
    ),
    "a dash": ("it rose -\nand fell", "it rose - and fell"),
    "Chinese": ("今年前11个月，出口\n增长5%。", "今年前11个月，出口增长5%。"),
    "a figure in Chinese": ("进出口总值在2024\n年增长。", "进出口总值在2024年增长。"),
    "a title": (f"A title\n{_LONG}\nby 5.", f"A title\n\n{_LONG} by 5."),
    "a short line": (f"{_LONG}.\nBy 5.\n{_LONG}", f"{_LONG}. By 5.\n\n{_LONG}"),
    "an indent": (f"{_LONG}\n  Imports", f"{_LONG}\n\nImports"),
    "a bullet": (f"{_LONG}\n\u2022 Imports", f"{_LONG}\n\n\u2022 Imports"),
    "an empty line": ("Exports rose\n\nby much", "Exports rose\n\nby much"),
    "a table": ("Exports 23.7 25.4\nImports 17.9 18.3",) * 2,
    "a number of a page": ("Exports rose by\n- 3 -\n\fmuch", "Exports rose by much"),
    "a title of pages": (
        "Customs\n\nIt rose\fCustoms\nby 5",
        "Customs\n\nIt rose by 5",
    ),
    "nothing": ("", ""),
}


@pytest.mark.parametrize(("lines", "mended"), _MENDED.values(), ids=_MENDED)
def test_lines_are_joined_as_they_were_broken(lines: str, mended: str) -> None:
    text, original = mend(lines)

    assert text == mended
    assert original.text == lines


_PARTS: Final = (
    "Exports", "rose-", "-", "by", "5.2", "percent.", "出口", "•", "🚢", "3", "\t",
    "\n", "\r\n", "\f", "\ufffe", "  ",
)  # fmt: skip


@given(st.lists(st.sampled_from(_PARTS), max_size=30).map(" ".join))
def test_words_are_found_again_where_they_stood(lines: str) -> None:
    text, original = mend(lines)

    for at, character in enumerate(text):
        start, end = original.span(at, at + 1)
        if not (character.isspace() or character == "-"):
            assert lines[start:end] == character
    ends = [original.span(at, at + 1)[0] for at in range(len(text))]
    assert ends == sorted(ends)


@pytest.mark.parametrize(
    "line",
    ["a" * 200_000 + "1-", "." + "\t" * 200_000 + "x", "a-" * 100_000, "a-\n" * 50_000],
    ids=["letters", "tabs", "hyphens", "broken words"],
)
def test_no_line_takes_the_square_of_its_length(line: str) -> None:
    text, _ = mend(f"{line}\nmore")

    assert text.endswith("more")


# What the places of characters tell


class Typed:
    """A page on which each character is one wide, at a place that a drawing shows.

    In the drawing a _ is an empty place, and a line is as high as two characters
    are wide. The text has one space for each gap.
    """

    def __init__(self, *drawn: str) -> None:
        self._text = ""
        self._boxes: list[tuple[float, float, float, float]] = []
        for row, line in enumerate(drawn):
            if not line.strip("_"):
                continue
            if self._text:
                self._add("\r\n", 0, row)
            for column, character in enumerate(line):
                if character != "_":
                    self._add(character, column, row)
                elif self._text[-1] not in " \n":
                    self._add(" ", column, row)

    def _add(self, characters: str, column: int, row: int) -> None:
        for character in characters:
            self._text += character
            self._boxes.append((column, -2 * row, column + 1, -2 * row + 2))

    def get_text_range(self) -> str:
        return self._text

    def count_chars(self) -> int:
        return len(self._boxes)

    def get_charbox(
        self, index: int, *, loose: bool
    ) -> tuple[float, float, float, float]:
        assert loose
        return self._boxes[index]


@pytest.mark.parametrize(
    ("page", "text"),
    [
        pytest.param(Typed(), "", id="nothing"),
        pytest.param(Typed("one_two_six"), "one two six", id="a line"),
        pytest.param(
            Typed("one_two", "three_four", "", "five_six"),
            "one two\r\nthree four\r\n\r\nfive six",
            id="paragraphs",
        ),
        pytest.param(
            Typed("all_in_all", "rose____23.7____25.4", "fell____18.2____17.9"),
            "all in all\r\nrose\t23.7\t25.4\r\nfell\t18.2\t17.9",
            id="a table",
        ),
        pytest.param(
            Typed("far__and__wide", "so___it__is"),
            "far and wide\r\nso it is",
            id="justified lines",
        ),
    ],
)
def test_places_tell_paragraphs_and_cells(page: Typed, text: str) -> None:
    assert laid_out(page) == text


def test_places_that_are_not_known_tell_nothing() -> None:
    class Other(Typed):
        def count_chars(self) -> int:
            return 1

    assert laid_out(Other("one____two", "", "", "six")) == "one two\r\nsix"
