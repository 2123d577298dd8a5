"""PDF: the text of all pages, its lines mended, with the way back to their own."""

from collections.abc import Iterator
from contextlib import closing
from io import BufferedReader
from typing import Any, Final

from tradefacts.corpus.sources.document import Item
from tradefacts.corpus.sources.extras import load
from tradefacts.corpus.sources.layout import laid_out
from tradefacts.corpus.sources.mending import PAGE_END, mend
from tradefacts.corpus.sources.parts import Part
from tradefacts.corpus.sources.source import Source
from tradefacts.corpus.sources.whole import read_whole

_MOST_PAGES: Final = 5000
#: The code of pdfium for a file that is locked.
_LOCKED: Final = 4
_REMEDY: Final = "get the file again, or print it anew"


def read(stream: BufferedReader, source: Source, part: Part | None) -> Iterator[Item]:
    """Yield the one document, and an error for each page that cannot be read."""
    del part  # never cut
    pdfium = load("pypdfium2", "pdf", source)
    pages: list[str] = []
    with closing(_opened(pdfium, read_whole(stream, source), source)) as pdf:
        if len(pdf) > _MOST_PAGES:
            raise source.error(f"more than {_MOST_PAGES} pages", "split it")
        for number in range(len(pdf)):
            try:
                pages.append(_text(pdf, number))
            except pdfium.PdfiumError as error:
                pages.append("")
                reason = f"page cannot be read: {error}"
                yield source.error(reason, _REMEDY, number + 1)
    if not any(map(str.strip, pages)):
        reason = "no text in this PDF, though there may be pictures of some"
        raise source.error(reason, "let a program for it read the letters (OCR)")
    text, original = mend(PAGE_END.join(pages))
    yield source.document(text, original=original)


def _opened(pdfium: Any, data: bytes, source: Source) -> Any:  # noqa: ANN401 - untyped
    try:
        return pdfium.PdfDocument(data)
    except pdfium.PdfiumError as error:
        if error.err_code == _LOCKED:
            reason, remedy = "locked by a password", "save it without one"
        else:
            reason, remedy = f"broken PDF: {error}", _REMEDY
        raise source.error(reason, remedy) from error


def _text(pdf: Any, index: int) -> str:  # noqa: ANN401 - untyped
    # Each is closed at once, so that many take no more memory than one.
    with closing(pdf[index]) as page, closing(page.get_textpage()) as written:
        return laid_out(written)
