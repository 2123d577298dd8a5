"""Segments: a text cut into the stretches that its claims share, nothing left out.

The texts of all segments, one after the other, are the text as given.
"""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import Final

from tradefacts.model import Claim
from tradefacts.reading.blocks import BlockKind, find_blocks
from tradefacts.reading.characters import plain
from tradefacts.records import frozen

__all__ = ["Paragraph", "Segment", "paragraphs_of", "quotes_of"]

#: Characters that turn the direction of all that follows, up to the end of a line.
_TURNING: Final = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


@frozen
class Segment:
    """A stretch of text that the same claims share."""

    text: str
    #: Which claims, by their position among those of the document; often none.
    claims: tuple[int, ...] = ()
    #: Those of them whose quote ends with this stretch.
    ending: tuple[int, ...] = ()

    @property
    def turns(self) -> bool:
        """Whether it is a character that turns the direction of the text."""
        return self.text in _TURNING


@frozen
class Paragraph:
    """A block of the text, with the white space behind it."""

    kind: BlockKind
    #: The offset of its first character in the text as given.
    start: int
    segments: tuple[Segment, ...]


def paragraphs_of(text: str, claims: Sequence[Claim]) -> tuple[Paragraph, ...]:
    """Return *text* cut into blocks, and each where a quote of *claims* starts or ends.

    A claim whose quote does not stand in the text where it says marks nothing.
    """
    placed = [
        (number, claim.evidence.start, claim.evidence.end)
        for number, claim in enumerate(claims)
        if text[claim.evidence.start : claim.evidence.end] == claim.evidence.quote
    ]
    blocks = list(find_blocks(plain(text)))
    starts = [0, *(block.start for block in blocks[1:])]
    kinds: list[BlockKind] = [block.kind for block in blocks] or ["prose"]
    cuts = sorted({*starts, *_cuts(text, placed), len(text)})
    segments: list[list[Segment]] = [[] for _ in starts]
    for start, end, held in _stretches(cuts, placed):
        ending = tuple(number for number, _, last in held if last == end)
        numbers = tuple(number for number, _, _ in held)
        segment = Segment(text[start:end], numbers, ending)
        segments[bisect_right(starts, start) - 1].append(segment)
    return tuple(
        Paragraph(kind, start, tuple(own))
        for kind, start, own in zip(kinds, starts, segments, strict=True)
    )


def quotes_of(claims: Sequence[Claim]) -> tuple[Paragraph, ...]:
    """Return the quotes of *claims* in the order of their text, a paragraph each."""
    held: dict[tuple[int, int, str], list[int]] = {}
    for number, claim in enumerate(claims):
        evidence = claim.evidence
        place = (evidence.start, evidence.end, evidence.quote)
        held.setdefault(place, []).append(number)
    return tuple(
        Paragraph("prose", start, tuple(_quoted(quote, tuple(numbers))))
        for (start, _, quote), numbers in sorted(held.items())
    )


def _quoted(quote: str, claims: tuple[int, ...]) -> Iterator[Segment]:
    """Yield the segments of a quote that *claims* share."""
    cuts = sorted({0, *_turns(quote), len(quote)})
    for start, end in pairwise(cuts):
        yield Segment(quote[start:end], claims, claims if end == len(quote) else ())


_Placed = tuple[int, int, int]


def _cuts(text: str, placed: Iterable[_Placed]) -> Iterator[int]:
    for _, start, end in placed:
        yield start
        yield end
    yield from _turns(text)


def _turns(text: str) -> Iterator[int]:
    """Yield where the characters that turn the text start and end."""
    if text.isascii():
        return
    for offset, character in enumerate(text):
        if character in _TURNING:
            yield offset
            yield offset + 1


def _stretches(
    cuts: Sequence[int], placed: Sequence[_Placed]
) -> Iterator[tuple[int, int, list[_Placed]]]:
    """Yield each stretch between two *cuts*, with the spans that hold it."""
    waiting = sorted(placed, key=lambda span: span[1], reverse=True)
    open_: list[_Placed] = []
    for start, end in pairwise(cuts):
        open_ = [span for span in open_ if span[2] > start]
        while waiting and waiting[-1][1] <= start:
            open_.append(waiting.pop())
        yield start, end, sorted(open_)
