"""Sections: what of a text is read on its own, and in which passages.

Where no figure can stand for long nothing can be claimed, and what was said before it
is of no figure behind it. There a section ends, and the stretch between is not read.
"""

import re
from collections.abc import Iterator
from typing import Final

from tradefacts.reading.signs import Signs
from tradefacts.records import frozen

#: What carries over ends where so many characters hold no sign of a figure.
SILENCE: Final = 4_000
#: So much of what stands before the first figure of a section, and behind its last, is
#: read with it; so is the head of a text.
LEAD: Final = 1_000
#: The most characters that are read at once: all of a passage may tell what a figure in
#: it is of, and no other passage of what stands behind that.
LONGEST: Final = 20_000
#: Signs are looked for in so many characters at a time, up to the end of a word: none
#: is longer.
_STRETCH: Final = 500
_WORD: Final = 50
_SPACE_RE: Final = re.compile(r"\s+")
#: Where a text may be cut, the best first, and how far before the last place for it.
_ENDS: Final = ("\n\n", "\n", ". ", "\u3002", "! ", "? ", " ", "\uff0c")
_BACK: Final = 4

Span = tuple[int, int]


@frozen
class Section:
    """A stretch of a text that nothing outside of it carries over to."""

    #: Where its passages begin and end; each goes on from the one before.
    passages: tuple[Span, ...]
    #: No figure can stand in it, so that it makes no claim.
    silent: bool = False


def find_sections(text: str, signs: Signs | None) -> Iterator[Section]:
    """Yield the sections of a plain *text*, silent ones too, from its begin to its end.

    All of it is one section where *signs* are near each other, as in most texts, or
    where None are known.
    """
    end = 0
    told = [(0, len(text))] if signs is None else list(_told(text, signs))
    for start, last in _with_leads(text, told):
        if start > end:
            yield Section(tuple(_passages(text, end, start)), silent=True)
        yield Section(tuple(_passages(text, start, last)))
        end = last
    if end < len(text) or not text:
        yield Section(tuple(_passages(text, end, len(text))), silent=True)


def _told(text: str, signs: Signs) -> Iterator[Span]:
    """Yield where signs stand, those near each other as one span."""
    first = last = -1
    for start, end in _stretches(text):
        if not signs.stand_in(text[start:end]):
            continue
        if first >= 0 and start - last > SILENCE:
            yield first, last
            first = -1
        first, last = start if first < 0 else first, end
    if first >= 0:
        yield first, last


def _stretches(text: str) -> Iterator[Span]:
    """Yield short stretches of *text*, one behind the other, that part no word."""
    start = 0
    while start < len(text):
        least = start + _STRETCH
        space = _SPACE_RE.search(text, least, least + _WORD)
        end = min(space.end() if space is not None else least + _WORD, len(text))
        yield start, end
        start = end


def _with_leads(text: str, told: list[Span]) -> Iterator[Span]:
    """Yield the spans in which something is *told*, with what is read beside them.

    The head of the text goes before the first of them.
    """
    if told and told[0][0] > SILENCE:
        told = [(0, 0), *told]
    for start, end in told:
        begin = 0 if start <= SILENCE else _cut(text, start - 2 * LEAD, start - LEAD)
        rest = len(text) - end
        yield begin, len(text) if rest <= SILENCE else _cut(text, end, end + LEAD)


def _passages(text: str, start: int, end: int) -> Iterator[Span]:
    """Yield the passages between two offsets, each as long as may be."""
    while end - start > LONGEST:
        cut = _cut(text, start + LONGEST - LONGEST // _BACK, start + LONGEST)
        yield start, cut
        start = cut
    yield start, end


def _cut(text: str, least: int, most: int) -> int:
    """Return the best place to cut *text* between two offsets."""
    for mark in _ENDS:
        at = text.rfind(mark, least, most)
        if at >= 0:
            return at + len(mark)
    return most
