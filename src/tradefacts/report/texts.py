"""Texts: the documents of a report, with their claims numbered through all of them."""

from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from itertools import accumulate

from tradefacts.model import Claim
from tradefacts.reading.blocks import BlockKind
from tradefacts.records import define, frozen
from tradefacts.report.segments import (
    Paragraph,
    Segment,
    paragraphs_of,
    quotes_of,
)
from tradefacts.report.sheets import Sheet
from tradefacts.report.ties import Tie, ties_of

__all__ = ["Block", "Mark", "Text", "texts_of"]


@frozen
class Mark:
    """A marked stretch of text, and the claims that share it."""

    #: Its place among all marks of the page.
    number: int
    text: str
    #: Which claims, by their numbers in the report, those of fewest words first.
    claims: tuple[int, ...]
    #: The signs of the ties of the claims that end here: "a", "b".
    signs: tuple[str, ...] = ()
    #: Whether it is a character that turns the direction of the text.
    turns: bool = False


@frozen
class Block:
    """A block of text: its stretches, marked and plain, in order."""

    kind: BlockKind
    parts: tuple[Mark | Segment, ...]


@frozen(slots=False)
class Text:
    """A document of the report, cut and numbered."""

    number: int
    sheet: Sheet
    #: The number of its first claim.
    first: int
    blocks: tuple[Block, ...]
    #: The ties between its claims, by their numbers in the report.
    ties: tuple[Tie, ...]

    @property
    def marks(self) -> Iterator[Mark]:
        """The marks, in the order of the text."""
        for block in self.blocks:
            yield from (part for part in block.parts if isinstance(part, Mark))

    @cached_property
    def places(self) -> Mapping[int, int]:
        """The number of the first mark of each claim."""
        found: dict[int, int] = {}
        for mark in self.marks:
            for claim in mark.claims:
                found.setdefault(claim, mark.number)
        return found


def texts_of(sheets: Sequence[Sheet]) -> tuple[Text, ...]:
    """Return the documents of *sheets*, their claims and marks numbered through."""
    firsts = accumulate((len(sheet.claims) for sheet in sheets), initial=0)
    texts: list[Text] = []
    marked = 0
    for number, (sheet, first) in enumerate(zip(sheets, firsts, strict=False)):
        text = _text(number, sheet, first, marked)
        marked += sum(1 for _ in text.marks)
        texts.append(text)
    return tuple(texts)


def _text(number: int, sheet: Sheet, first: int, marked: int) -> Text:
    ties = tuple(
        Tie(tie.kind, first + tie.first, first + tie.second)
        for tie in ties_of(sheet.claims)
    )
    cut = _cut(sheet.text, sheet.claims)
    numbering = _Numbering(sheet.claims, first, marked, _signs(ties))
    blocks = tuple(
        Block(paragraph.kind, tuple(map(numbering.part, paragraph.segments)))
        for paragraph in cut
    )
    return Text(number, sheet, first, blocks, ties)


def _cut(text: str | None, claims: Sequence[Claim]) -> tuple[Paragraph, ...]:
    return quotes_of(claims) if text is None else paragraphs_of(text, claims)


@define
class _Numbering:
    """Numbers marks on, one after the other."""

    of: Sequence[Claim]
    first: int
    marked: int
    signs: Mapping[int, Sequence[str]]

    def part(self, segment: Segment) -> Mark | Segment:
        if not segment.claims:
            return segment
        inner = sorted(segment.claims, key=lambda at: len(self.of[at].evidence.quote))
        claims = tuple(self.first + claim for claim in inner)
        ending = (self.first + claim for claim in segment.ending)
        signs = dict.fromkeys(s for claim in ending for s in self.signs.get(claim, ()))
        self.marked += 1
        number = self.marked - 1
        return Mark(number, segment.text, claims, tuple(signs), segment.turns)


def _signs(ties: Sequence[Tie]) -> Mapping[int, Sequence[str]]:
    """Return the signs of each claim; claims that are tied share one.

    What stands together in a sentence needs no sign.
    """
    signs: dict[int, list[str]] = {}
    held: dict[int, list[int]] = {}
    for tie in ties:
        if tie.kind != "together":
            held.setdefault(tie.first, []).append(tie.second)
    for number, (first, others) in enumerate(held.items()):
        for claim in dict.fromkeys((first, *others)):
            signs.setdefault(claim, []).append(_letters(number))
    return signs


def _letters(number: int) -> str:
    """Return a, b, ... z, aa, ab, ... for 0, 1, ..."""
    rest, last = divmod(number, 26)
    return (_letters(rest - 1) if rest else "") + chr(ord("a") + last)
