"""Blocks of a text: its paragraphs, bullets, headings and tables."""

import re
from collections.abc import Iterator, Sequence
from functools import cached_property
from itertools import pairwise
from typing import Final, Literal

import attrs

BlockKind = Literal["prose", "bullet", "heading", "table"]

_BULLET_RE: Final = re.compile(
    r"""
    \s*
    (?: [-*\u2022\u00b7\u25cf\u25aa\u25a0\u2013]   # a mark
      | \(? \d{1,2} [.)]                           # a number: 1. or (1)
    ) \s+
    """,
    re.VERBOSE,
)
#: From the first of many spaces on: to begin at each of them would cost their square.
_CELLS_RE: Final = re.compile(r"\| | \t | (?<![ ]) [ ]{2,} (?=\S)", re.VERBOSE)
_ENDS: Final = tuple(".!?:;\u3002\uff01\uff1f\uff1b\"')\u201d")
#: A line this short ends its paragraph even where lines are wrapped.
_WRAPPED: Final = 0.75
_NARROW: Final = 45
_LONGEST_HEADING: Final = 110


@attrs.frozen
class Block:
    """A stretch of text that one paragraph, bullet, heading or table fills."""

    kind: BlockKind
    start: int
    end: int


@attrs.frozen
class _Line:
    start: int
    end: int
    text: str

    @cached_property
    def width(self) -> int:
        return len(self.text.strip())

    @cached_property
    def is_closed(self) -> bool:
        return self.text.rstrip().endswith(_ENDS)

    @cached_property
    def is_bullet(self) -> bool:
        return _BULLET_RE.match(self.text) is not None

    @cached_property
    def is_row(self) -> bool:
        """Whether it has cells, and a digit in one behind the first."""
        cells = [cell for cell in _CELLS_RE.split(self.text.strip()) if cell.strip()]
        return any(character.isdigit() for cell in cells[1:] for character in cell)


def find_blocks(text: str) -> Iterator[Block]:
    """Yield the blocks of *text* (already plain), in order.

    A blank line always parts two blocks. A single line break parts them unless the
    lines are wrapped, that is broken wherever they were full.
    """
    group: list[_Line] = []
    for line in _lines(text):
        if line.text.strip():
            group.append(line)
        elif group:
            yield from _blocks(group)
            group = []
    if group:
        yield from _blocks(group)


def find_cells(text: str, block: Block) -> Iterator[tuple[int, int]]:
    """Yield the span of each cell of a table row that is not empty."""
    start = block.start
    while start < block.end:
        gap = _CELLS_RE.search(text, start, block.end)
        end = gap.start() if gap else block.end
        cell = text[start:end]
        if cell.strip():
            left = start + len(cell) - len(cell.lstrip())
            yield left, left + len(cell.strip())
        start = gap.end() if gap else block.end


def _lines(text: str) -> Iterator[_Line]:
    start = 0
    for line in text.split("\n"):
        yield _Line(start, start + len(line), line)
        start += len(line) + 1


def _blocks(lines: Sequence[_Line]) -> Iterator[Block]:
    """Yield the blocks of lines that no blank line parts."""
    wrapped = _is_wrapped(lines)
    width = max(line.width for line in lines)
    first = 0
    for index, (line, following) in enumerate(pairwise(lines), start=1):
        if _parts(line, following, width, wrapped=wrapped):
            yield _block(lines[first:index])
            first = index
    yield _block(lines[first:])


def _is_wrapped(lines: Sequence[_Line]) -> bool:
    if len(lines) == 1:
        return False
    longest = max(line.width for line in lines)
    broken = sum(
        not line.is_closed and line.width > longest * _WRAPPED for line in lines[:-1]
    )
    return longest > _NARROW and 2 * broken >= len(lines) - 1


def _parts(line: _Line, following: _Line, width: int, *, wrapped: bool) -> bool:
    if following.is_bullet or line.is_row or following.is_row:
        return True
    return not wrapped or (line.is_closed and line.width < width * _WRAPPED)


def _block(lines: Sequence[_Line]) -> Block:
    first = lines[0]
    kind: BlockKind = "prose"
    if len(lines) == 1 and first.is_row:
        kind = "table"
    elif first.is_bullet:
        kind = "bullet"
    elif len(lines) == 1 and not first.is_closed and first.width < _LONGEST_HEADING:
        kind = "heading"
    return Block(kind, first.start, lines[-1].end)
