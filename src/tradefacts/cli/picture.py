"""Pictures of a sentence: its lines, with marks below the words that tell."""

import re
from collections.abc import Iterable, Iterator
from typing import Final

from rich.cells import cell_len

from tradefacts.explaining import Span

#: Below the figure, and below other words.
FIGURE: Final = "^"
WORDS: Final = "~"
_WORD_RE: Final = re.compile(r"\S+")


def picture(
    sentence: Span, figure: Span | None, words: Iterable[Span], width: int
) -> Iterator[str]:
    """Yield the lines of *sentence*, no wider than *width* where a space allows it.

    Below a line stand the marks of its part of the *figure* and of the *words*.
    """
    marked = [(span, WORDS) for span in words]
    if figure is not None:
        marked.append((figure, FIGURE))
    for line in _lines(sentence, width):
        yield _flat(line.quote)
        marks = _marks(line, marked)
        if marks:
            yield marks


def _lines(sentence: Span, width: int) -> Iterator[Span]:
    """Yield the stretches of *sentence* that make a line each, without end spaces."""
    text = sentence.quote
    start = 0
    end: int | None = None
    for word in _WORD_RE.finditer(text):
        if end is not None and cell_len(text[start : word.end()]) > width:
            yield _line(sentence, start, end)
            start = word.start()
        end = word.end()
    if end is not None:
        yield _line(sentence, start, end)


def _line(sentence: Span, start: int, end: int) -> Span:
    offset = sentence.start
    return Span(offset + start, offset + end, sentence.quote[start:end])


def _flat(text: str) -> str:
    """Return *text* on one line, each space a blank: marks stand below the words."""
    return "".join(" " if char.isspace() else char for char in text)


def _marks(line: Span, marked: Iterable[tuple[Span, str]]) -> str:
    """Return the marks below a line; those of the figure go over the others."""
    below = [" "] * len(line.quote)
    for span, mark in marked:
        for at in range(max(span.start, line.start), min(span.end, line.end)):
            below[at - line.start] = mark
    # A wide character takes two columns, and so does its mark.
    cells = (
        mark * cell_len(char)
        for mark, char in zip(below, _flat(line.quote), strict=True)
    )
    return "".join(cells).rstrip()
