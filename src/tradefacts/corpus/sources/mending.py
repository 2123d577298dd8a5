"""Mends the lines of pages: joins those of a paragraph, and words broken in two."""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from tradefacts.corpus.sources.original import Original
from tradefacts.records import frozen

#: What parts the pages of the text that is mended.
PAGE_END: Final = "\f"
#: Two of the ends are marks that pdfium puts where a line broke a word.
_LINE_END_RE: Final = re.compile(r"\r\n | [\n\r\f\ufffe\x02]", re.VERBOSE)
_BROKEN: Final = ("\ufffe", "\x02")
_HYPHENS: Final = ("-", "\u00ad")
_PAGE_NUMBER_RE: Final = re.compile(
    r"""
    \W* (?: page | p\. | 第 )?
    \s* \d{1,4}
    \s* (?: (?: of | / ) \s* \d{1,4} | 页 )? \W*
    """,
    re.VERBOSE | re.IGNORECASE,
)
#: How the first line of a paragraph begins: indented, or as a bullet.
_OPENING_RE: Final = re.compile(
    r"""
    [ ]{2} | \u3000
    | [\u2022\u00b7\u25cf\u25aa\u25a0*\u2013-] \s
    | \(? \d{1,2} [.)] \s
    """,
    re.VERBOSE,
)
_FIGURE_RE: Final = re.compile(r"[^\w\s]{0,2} \d [\d,.]* (?<![,.]) %?", re.VERBOSE)
_LAST_WORD_RE: Final = re.compile(r"[^\W\d_]+ (?: - [^\W\d_]+ )* $", re.VERBOSE)
_WORD_RE: Final = re.compile(r"[^\W\d_]+")
_COMPOUND_RE: Final = re.compile(r"\b [^\W\d_]++ - [^\W\d_]++", re.VERBOSE)
#: No word is longer, and no number of a page: longer lines are searched no further.
_LONGEST_WORD: Final = 60
_LONGEST_NUMBER: Final = 40
#: Words that begin compounds with a hyphen, as "cross-border".
_FIRST_PARTS: Final = frozenset(
    """
    all cross double ex first four half high information inter labor labour long low
    medium mid multi new non one post pre re second self short single so third three
    top two well year
    """.split()  # noqa: SIM905 - words are read more easily so
)
_ENDS: Final = tuple(".!?:;。！？：；")
#: A line this short, beside the long ones of its page, ends its paragraph.
_FULL: Final = 0.75
#: Which of the lines of a page, in the order of their widths, is a long one.
_LONG: Final = 0.9
_PARAGRAPH: Final = "\n\n"


@frozen
class _Line:
    """A line of a page, without the spaces around it and without its hyphen."""

    text: str
    start: int
    #: Whether it begins as a paragraph does, or stands below an empty line.
    opens: bool
    #: Whether a hyphen, or what stands for one, breaks its last word.
    broken: bool

    @property
    def end(self) -> int:
        return self.start + len(self.text)

    @property
    def width(self) -> int:
        return sum(1 + _is_wide(character) for character in self.text)

    @property
    def is_row(self) -> bool:
        """Whether it is that of a table: has cells, or ends in figures alone."""
        last = self.text.split()[-2:]
        figures = len(last) > 1 and all(map(_FIGURE_RE.fullmatch, last))
        return figures or "\t" in self.text


@frozen
class _Lexis:
    """The words of a text, and its compounds with a hyphen."""

    words: frozenset[str]
    compounds: frozenset[str]

    @classmethod
    def of(cls, text: str) -> "_Lexis":
        words = frozenset(_WORD_RE.findall(text))
        return cls(words, frozenset(_COMPOUND_RE.findall(text)))

    def keeps_hyphen(self, line: str, following: str) -> bool:
        """Say whether the hyphen between two lines is that of a compound."""
        before = _LAST_WORD_RE.search(line[-_LONGEST_WORD:])
        after = _WORD_RE.match(following[:_LONGEST_WORD])
        if before is None or after is None:
            return True  # that of a number, or a dash
        last, first = before[0], after[0]
        if not (last[-1].islower() and first[0].islower()):
            return True
        if "-" in last or last.lower() in _FIRST_PARTS:
            return True
        return f"{last}-{first}" in self.compounds and last + first not in self.words


def mend(text: str) -> tuple[str, Original]:
    """Return the paragraphs of *text*, parted by empty lines, and the way back to it.

    A line that is full, or that the next goes on in small letters, is joined with it;
    a hyphen at its end goes, unless it is that of a compound. Numbers of pages, and
    lines that stand again at the top or the foot of a page, are left out.
    """
    starts = [0, *(match.end() for match in re.finditer(PAGE_END, text))]
    pages = [list(_lines(text, *span)) for span in pairwise([*starts, len(text) + 1])]
    pieces, runs, length = [], [], 0
    for piece, at in _pieces(list(_without_edges(pages)), text):
        runs.append((length, at))
        pieces.append(piece)
        length += len(piece)
    return "".join(pieces), Original(text, tuple(runs), tuple(starts))


def _lines(text: str, start: int, end: int) -> Iterator[_Line]:
    """Yield the lines of the page at *start* to *end* that are not empty."""
    below_empty = False
    while start < end:
        mark = _LINE_END_RE.search(text, start, end)
        stop = mark.start() if mark else min(end, len(text))
        written = text[start:stop]
        words = written.strip()
        hyphen = words.endswith(_HYPHENS) and words[-2:-1].isalnum()
        if words:
            yield _Line(
                words[:-1] if hyphen else words,
                start + len(written) - len(written.lstrip()),
                opens=below_empty or _OPENING_RE.match(written) is not None,
                broken=hyphen or (mark is not None and mark[0] in _BROKEN),
            )
        below_empty = not words
        start = mark.end() if mark else end


def _without_edges(pages: Sequence[Sequence[_Line]]) -> Iterator[Sequence[_Line]]:
    """Yield the lines of each page, without its number and its standing title."""
    seen: set[str] = set()
    for page in pages:
        first_and_last = dict.fromkeys((*page[:1], *page[-1:]))
        edges = {line for line in first_and_last if _is_edge(line, seen)}
        yield [line for line in page if line not in edges]


def _is_edge(line: _Line, seen: set[str]) -> bool:
    known = line.text in seen
    seen.add(line.text)
    short = len(line.text) < _LONGEST_NUMBER
    return known or (short and _PAGE_NUMBER_RE.fullmatch(line.text) is not None)


def _pieces(pages: Sequence[Sequence[_Line]], text: str) -> Iterator[tuple[str, int]]:
    """Yield what the mended text is made of, each with its offset in *text*."""
    above, full, lexis = None, 0.0, _Lexis.of(text)
    for page in pages:
        width = _long(page)
        for line in page:
            if above is not None:
                yield _joint(above, line, full, lexis), above.end
            yield line.text, line.start
            above, full = line, width


def _long(page: Sequence[_Line]) -> float:
    """Return how wide a line of *page* is at least that is full."""
    widths = sorted(line.width for line in page)
    return _FULL * widths[int(_LONG * len(widths))] if widths else 0


def _joint(line: _Line, following: _Line, full: float, lexis: _Lexis) -> str:
    """Return what parts two lines in the mended text."""
    if line.broken:
        return "-" if lexis.keeps_hyphen(line.text, following.text) else ""
    if line.is_row and following.is_row:
        return "\n"
    if following.opens:
        return _PARAGRAPH
    goes_on = following.text[0].islower() and not line.text.endswith(_ENDS)
    if not goes_on and line.width < full:
        return _PARAGRAPH
    wide = _is_wide(line.text[-1]) or _is_wide(following.text[0])
    return "" if wide else " "


def _is_wide(character: str) -> bool:
    return unicodedata.east_asian_width(character) in "WF"
