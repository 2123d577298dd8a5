"""The text of a page, with what the places of its characters tell."""

import re
from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import Final, Protocol

#: How far below a line stands that begins a paragraph, beside what is usual.
_FAR: Final = 1.3
#: How far apart words are of which each has a cell, in heights of their line, and
#: beside what is usual: words of justified lines may stand far apart too.
_WIDE: Final = 0.6
_WIDER: Final = 2.5
_LINE_END: Final = "\r\n"
_SPACE_RE: Final = re.compile(r"(?<=\S)[ ](?=\S)")


class Written(Protocol):
    """The text of a page as pdfium gives it, and the place of each character."""

    def get_text_range(self) -> str:
        """Return the text."""

    def count_chars(self) -> int:
        """Return how many characters have a place."""

    def get_charbox(
        self, index: int, *, loose: bool
    ) -> tuple[float, float, float, float]:
        """Return the left, the foot, the right and the top of a character."""


def laid_out(page: Written) -> str:
    """Return the text of *page* with its paragraphs and its cells told apart.

    An empty line stands before each line that is far below the one above it, and a
    tab between words that are far apart.
    """
    text = page.get_text_range()
    if not text or len(text) != page.count_chars():
        return text  # which place is whose is not known
    celled = list(text)
    for gap in _gaps(page, text):
        celled[gap] = "\t"
    breaks = [0, *_breaks(page, text), len(text)]
    paragraphs = ("".join(celled[start:end]) for start, end in pairwise(breaks))
    return _LINE_END.join(paragraphs)


def _gaps(page: Written, text: str) -> Iterator[int]:
    """Yield the spaces that are wide, beside the height of their line and others."""
    widths = {
        space.start(): _width(page, space.start()) for space in _SPACE_RE.finditer(text)
    }
    usual = _lower_quarter(widths.values())
    for space, width in widths.items():
        if width > max(_WIDE, _WIDER * usual):
            yield space


def _width(page: Written, space: int) -> float:
    """Return how wide a *space* is, in heights of its line."""
    _, foot, right, top = page.get_charbox(space - 1, loose=True)
    left, *_ = page.get_charbox(space + 1, loose=True)
    return (left - right) / (top - foot) if top > foot else 0


def _breaks(page: Written, text: str) -> Iterator[int]:
    """Yield where lines begin that stand far below the one above them."""
    ends = re.finditer(_LINE_END, text)
    starts = [0, *(end.end() for end in ends if end.end() < len(text))]
    feet = [page.get_charbox(start, loose=True)[1] for start in starts]
    falls = [above - below for above, below in pairwise(feet)]
    usual = _lower_quarter(fall for fall in falls if fall > 0)
    for start, fall in zip(starts[1:], falls, strict=True):
        if fall > _FAR * usual > 0:
            yield start


def _lower_quarter(lengths: Iterable[float]) -> float:
    """Return what a quarter of *lengths* do not reach: the usual ones are small."""
    ordered = sorted(lengths)
    return ordered[len(ordered) // 4] if ordered else 0
