"""Blocks of a text: its paragraphs, bullets, headings and tables."""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise
from typing import Final, Literal

from tradefacts.records import passing

BlockKind = Literal["prose", "bullet", "heading", "table"]

_BULLET_RE: Final = re.compile(
    r"""
    \s*
    (?: [-*\#\u2022\u00b7\u25cf\u25aa\u25a0\u2013]   # a mark
      | \(? \d{1,2} [.)]                           # a number: 1. or (1)
    ) \s+
    """,
    re.VERBOSE,
)
#: From the first of many spaces on: to begin at each of them would cost their square.
_CELLS_RE: Final = re.compile(r"\| | \t | (?<![ ]) [ ]{2,} (?=\S)", re.VERBOSE)
#: The same of a line of Chinese heads, which one wide space may part.
_HEADS_RE: Final = re.compile(
    r"""
    \| | \t | (?<![ ]) [ ]{2,} (?=\S)
    | (?<=[)%\u4e00-\u9fff]) [ ] (?=[\u4e00-\u9fff])
    """,
    re.VERBOSE,
)
#: Lines without any of these are prose.
_GAPS: Final = ("|", "\t", "  ")
#: What a cell of figures may hold: "16.46", "-3.8%", "US$1.2 bn", "over 40".
_FIGURE_RE: Final = re.compile(
    r"""
    (?: [a-z]{4,6} [ ] )?                                  # a hedge
    [^\w\s]{0,2} (?:[A-Za-z]{2,3}[^\w\s]?)? \s?           # a sign, a currency
    \d[\d,.]* \s? (?:%|[A-Za-z]{1,8})?
    """,
    re.VERBOSE,
)
#: What stands where a table has no figure.
_BLANK: Final = r"[-\u2013\u2014\u2212*.\u2026/]{1,4} | [nN][./]?[aA]\.?"
_BLANK_RE: Final = re.compile(_BLANK, re.VERBOSE)
#: A label and its figures in a row that single spaces part.
_SPACED_RE: Final = re.compile(
    rf"""
    (?P<label> [^\W\d_a-z] .{{0,58}}? (?<![.;!?,\s]) ) [ ]+
    (?P<figures> (?: {_BLANK} | [-+\u2212]?\d[\d,.]*%? )
        (?: [ ]+ (?: {_BLANK} | [-+\u2212]?\d[\d,.]*%? ) )+ )
    """,
    re.VERBOSE,
)
#: A number whose thousands single blanks part.
_GROUPED_RE: Final = re.compile(r"[-+]?\d{1,3}(?: \d{3})+(?:[.,]\d+)?%?")
#: What such a row ends with.
_SPACED_ENDS: Final = frozenset("0123456789%-aA*\u2013\u2014\u2026")
#: Words of a head that single spaces part; brackets belong to the word before.
_WORD_RE: Final = re.compile(r"\S+ (?: [ ] \( [^()]* \) )?", re.VERBOSE)
#: No cell of a table is wider, in characters, or ends like a sentence.
_WIDEST: Final = 60
#: The same in a line that a bar opens, or tabs part.
_WIDEST_RULED: Final = 120
#: A cell that ends in a stop and is shorter has a word that is cut short.
_CUT: Final = 16
_STOPS: Final = frozenset(".;!?")
_ENDS: Final = tuple(".!?:;\u3002\uff01\uff1f\uff1b\"')\u201d")
#: A word goes on in the next line.
_BROKEN_RE: Final = re.compile(r"[a-z]-[ ]?$")
_BREAK: Final = 3
#: So many lines that go on in the middle of a sentence are wrapped.
_SEVERAL: Final = 3
#: A line this short ends its paragraph even where lines are wrapped.
_WRAPPED: Final = 0.75
_FIRST_WIDE: Final = "\u2e80"
_NARROW: Final = 45
#: Capitals in a shorter line are those of names.
_TITLE: Final = 20
_LONGEST_HEADING: Final = 110


@cache
def _prose_re() -> re.Pattern[str]:
    """Return what finds a mark within Chinese prose, compiled where one may be."""
    return re.compile(r"[\u4e00-\u9fff] [ ]? [,\u3002;]", re.VERBOSE)


def _is_prose(words: str) -> bool:
    return _prose_re().search(words) is not None


@passing
class Block:
    """A stretch of text that one paragraph, bullet, heading or table fills."""

    kind: BlockKind
    start: int
    end: int


@passing
class _Line:
    start: int
    end: int
    text: str
    #: The text without the white space around it.
    words: str
    #: The stretches that bars, tabs or wide gaps part; none of prose.
    cells: Sequence[str]

    @classmethod
    def read(cls, text: str, start: int) -> "_Line":
        """Return the line *text* that begins at *start*."""
        return cls(start, start + len(text), text, text.strip(), _cells(text))

    @property
    def width(self) -> int:
        # A Chinese character is as wide as two letters.
        return len(self.words) + (0 if self.words.isascii() else _wide(self.words))

    @property
    def runs_on(self) -> bool:
        """Whether it is Chinese prose, too long for a heading, that ends in no stop."""
        prose = not self.words.isascii() and _is_prose(self.words)
        return prose and self.width > _NARROW and not self.is_closed

    @property
    def is_closed(self) -> bool:
        return self.words.endswith(_ENDS)

    @property
    def is_bullet(self) -> bool:
        return _BULLET_RE.match(self.text) is not None

    @property
    def has_figures(self) -> bool:
        """Whether half of its cells behind the first are figures, as in a table."""
        others = self.cells[1:]
        if not others:
            return False
        figures = sum(_FIGURE_RE.fullmatch(cell) is not None for cell in others)
        blanks = sum(_BLANK_RE.fullmatch(cell) is not None for cell in others)
        return figures > 0 and 2 * (figures + blanks) >= len(others)

    def is_title_of(self, following: "_Line") -> bool:
        """Tell whether it is in capitals alone, and the line below it is not."""
        capitals = self.words.isupper() and self.words.isascii()
        return capitals and self.width >= _TITLE and not following.words.isupper()

    @property
    def is_name(self) -> bool:
        """Whether it only names what stands below it, in capitals ("SOUTH KOREA")."""
        capitals = self.words.isupper() and self.words.isascii()
        return capitals and self.words.replace(" ", "").isalpha()

    @property
    def spaced(self) -> int:
        """How many figures stand behind its label where single spaces part them."""
        if self.cells or self.words[-1:] not in _SPACED_ENDS:
            return 0
        row = _SPACED_RE.fullmatch(self.words)
        return len(row["figures"].split()) if row else 0

    @property
    def columns(self) -> int:
        """How many cells it has, whatever parts them."""
        return len(self.cells) or self.spaced + 1


def find_blocks(text: str, start: int = 0, end: int | None = None) -> Iterator[Block]:
    """Yield the blocks of *text* (already plain) between two offsets, in order.

    A blank line always parts two blocks. A single line break parts them unless the
    lines are wrapped, that is broken wherever they were full.
    """
    group: list[_Line] = []
    for line in _lines(text, start, end):
        if line.words:
            group.append(line)
        elif group:
            yield from _blocks(group)
            group = []
    if group:
        yield from _blocks(group)


def find_cells(text: str, block: Block) -> Iterator[tuple[int, int]]:
    """Yield the span of each cell of a table row that is not empty."""
    words = text[block.start : block.end]
    if not _CELLS_RE.search(words) or _is_spaced(words):
        yield from _spaced_cells(text, block)
        return
    start, gaps = block.start, _gaps_of(text[block.start : block.end])
    while start < block.end:
        gap = gaps.search(text, start, block.end)
        end = gap.start() if gap else block.end
        cell = text[start:end]
        if cell.strip():
            left = start + len(cell) - len(cell.lstrip())
            yield left, left + len(cell.strip())
        start = gap.end() if gap else block.end


def _spaced_cells(text: str, block: Block) -> Iterator[tuple[int, int]]:
    """Yield the span of each cell of a row, or a head, that single spaces part."""
    words = text[block.start : block.end]
    first = block.start + len(words) - len(words.lstrip())
    row = _SPACED_RE.fullmatch(words.strip())
    if row is not None:
        yield first, first + row.end("label")
        first += row.start("figures")
        words = row["figures"]
    else:
        words = words.strip()
    for word in _WORD_RE.finditer(words):
        yield first + word.start(), first + word.end()


def _lines(text: str, start: int, end: int | None) -> Iterator[_Line]:
    for text_line in text[start:end].split("\n"):
        line = _Line.read(text_line, start)
        yield line
        start = line.end + 1


def _cells(text: str) -> Sequence[str]:
    if not any(gap in text for gap in _GAPS):
        return ()
    cells = [cell.strip() for cell in _gaps_of(text).split(text) if cell.strip()]
    if _is_spaced(text):
        return ()
    ruled = "\t" in text or text.lstrip().startswith("|")
    widest = _WIDEST_RULED if ruled else _WIDEST
    narrow = all(len(cell) <= widest and not _is_sentence(cell) for cell in cells)
    return cells if len(cells) > 1 and narrow else ()


def _is_spaced(line: str) -> bool:
    """Tell whether wide gaps stand only here and there in a row of spaced figures.

    "34  1 602  312" is none: single blanks part thousands.
    """
    row = _SPACED_RE.fullmatch(line.strip()) if line.isascii() else None
    if row is None or "  " not in line.strip():
        return False
    cells = re.split(" {2,}", row["figures"])
    return any(" " in cell and not _GROUPED_RE.fullmatch(cell) for cell in cells)


def _is_sentence(words: str) -> bool:
    """Tell whether *words* end like one; a short one is cut short ("Jan.-Apr.")."""
    return words[-1] in _STOPS and not (words[-1] == "." and len(words) < _CUT)


def _gaps_of(line: str) -> re.Pattern[str]:
    """Return what finds the gaps between the cells of *line*, which has some."""
    heads = not line.isascii() and _CELLS_RE.search(line.strip()) is not None
    return _HEADS_RE if heads and not any(map(str.isdigit, line)) else _CELLS_RE


def _wide(words: str) -> int:
    return sum(character >= _FIRST_WIDE for character in words)


def _blocks(lines: Sequence[_Line]) -> Iterator[Block]:
    """Yield the blocks of lines that no blank line parts."""
    wrapped = _is_wrapped(lines)
    width = max(line.width for line in lines)
    rows = _rows(lines)
    first = 0
    for index, (line, following) in enumerate(pairwise(lines), start=1):
        table = rows[index - 1] or rows[index]
        if table or _parts(line, following, width, wrapped=wrapped):
            yield _block(lines[first:index], row=rows[first])
            first = index
    yield _block(lines[first:], row=rows[first])


def _rows(lines: Sequence[_Line]) -> list[bool]:
    """Tell which lines are rows of a table: those with figures, and their heads.

    A head has as many cells as the rows, or bars that part groups of columns. One over
    another may go over several of its cells.
    """
    rows = [line.has_figures for line in lines]
    _add_spaced(lines, rows)
    for index in range(len(lines) - 1, 0, -1):
        # A head may go over several columns, or over a few of them.
        if rows[index] and lines[index - 1].cells:
            rows[index - 1] = True
    return rows


def _add_spaced(lines: Sequence[_Line], rows: list[bool]) -> None:
    """Let lines with as many figures each be *rows*, and the line above be their head.

    A line alone may be anything.
    """
    counts = [0 if row else line.spaced for line, row in zip(lines, rows, strict=True)]
    for index, (count, following) in enumerate(pairwise(counts)):
        if not count or count != following:
            continue
        rows[index] = rows[index + 1] = True
        head = lines[index - 1] if index and not rows[index - 1] else None
        if head is not None and not head.cells and head.words[-1] not in _STOPS | {":"}:
            names = len(_WORD_RE.findall(head.words))
            rows[index - 1] = names in {count, count + 1}


def _is_wrapped(lines: Sequence[_Line]) -> bool:
    """Tell whether most lines are broken where they were full.

    So are they, at whatever width, where most that end in no stop go on in small
    letters.
    """
    if len(lines) == 1:
        return False
    opened = [pair for pair in pairwise(lines) if not pair[0].is_closed]
    going_on = sum(following.words[:1].islower() for _, following in opened)
    if going_on >= _SEVERAL and 2 * going_on >= len(opened):
        return True
    longest = max(line.width for line in lines)
    broken = sum(
        line.width > longest * _WRAPPED and not line.is_closed for line in lines[:-1]
    )
    return longest > _NARROW and 2 * broken >= len(lines) - 1


def _parts(line: _Line, following: _Line, width: int, *, wrapped: bool) -> bool:
    if following.is_bullet or line.is_title_of(following):
        return True
    if following.is_name and not line.words.isupper():
        return True
    if _BROKEN_RE.search(line.text[-_BREAK:]) and following.text.lstrip()[:1].islower():
        return False
    if line.runs_on:
        return False
    return not wrapped or (line.is_closed and line.width < width * _WRAPPED)


def _block(lines: Sequence[_Line], *, row: bool) -> Block:
    first = lines[0]
    kind: BlockKind = "prose"
    if row:
        kind = "table"
    elif first.is_bullet:
        kind = "bullet"
    elif len(lines) == 1 and not first.is_closed and first.width < _LONGEST_HEADING:
        kind = "heading"
    return Block(kind, first.start, lines[-1].end)
