"""Blocks of a text: its paragraphs, bullets, headings and tables."""

import re
from collections.abc import Iterator
from typing import Final, Literal

import attrs

BlockKind = Literal["prose", "bullet", "heading", "table"]

_BULLET_RE: Final = re.compile(r"\s*(?:[-*\u2022\u00b7\u25cf\u25aa\u25a0\u2013]\s+|\(?\d{1,2}[.)]\s+)")
_CELLS_RE: Final = re.compile(r"\||\t| {2,}(?=\S)")
_ENDS: Final = tuple(".!?:;\u3002\uff01\uff1f\uff1b\"')\u201d")
#: A line this short ends its paragraph even where lines are wrapped.
_WRAPPED: Final = 0.75
_NARROW: Final = 45


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

    @property
    def width(self) -> int:
        return len(self.text.strip())

    @property
    def closed(self) -> bool:
        return self.text.rstrip().endswith(_ENDS)


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
            yield from _group(group)
            group = []
    if group:
        yield from _group(group)


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


def _group(lines: list[_Line]) -> Iterator[Block]:
    wrapped = _is_wrapped(lines)
    width = max(line.width for line in lines)
    first = 0
    for index, line in enumerate(lines):
        following = lines[index + 1] if index + 1 < len(lines) else None
        if following is not None and not _parts(line, following, width, wrapped=wrapped):
            continue
        yield _block(lines[first : index + 1], alone=len(lines) == 1)
        first = index + 1


def _is_wrapped(lines: list[_Line]) -> bool:
    if len(lines) < 2:
        return False
    longest = max(line.width for line in lines)
    broken = sum(not line.closed and line.width > longest * _WRAPPED for line in lines[:-1])
    return longest > _NARROW and 2 * broken >= len(lines) - 1


def _parts(line: _Line, following: _Line, width: int, *, wrapped: bool) -> bool:
    if _BULLET_RE.match(following.text) or _is_row(line) or _is_row(following):
        return True
    if not wrapped:
        return True
    return line.closed and line.width < width * _WRAPPED


def _is_row(line: _Line) -> bool:
    cells = [cell for cell in _CELLS_RE.split(line.text.strip()) if cell.strip()]
    return len(cells) >= 2 and any(any(c.isdigit() for c in cell) for cell in cells[1:])


def _block(lines: list[_Line], *, alone: bool) -> Block:
    start, end = lines[0].start, lines[-1].end
    if len(lines) == 1 and _is_row(lines[0]):
        return Block("table", start, end)
    if _BULLET_RE.match(lines[0].text):
        return Block("bullet", start, end)
    if len(lines) == 1 and not lines[0].closed and lines[0].width < 110:
        return Block("heading", start, end)
    return Block("prose", start, end)
