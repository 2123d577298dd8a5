"""The explanation of a document: each figure with its claims, or why it has none."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from tradefacts.claiming.drafts import Draft
from tradefacts.claiming.items import VALUED
from tradefacts.errors import OffsetError
from tradefacts.explaining.case import Case, Story
from tradefacts.explaining.fields import explain_claim
from tradefacts.explaining.notes import Note
from tradefacts.explaining.refusals import Refusal, of_number
from tradefacts.explaining.seen import seen_items
from tradefacts.explaining.types import (
    ExplainedClaim,
    Explanation,
    NoClaim,
    SeenItem,
    Span,
)
from tradefacts.model import Claim
from tradefacts.reading.tokens import NUMBER
from tradefacts.records import frozen

#: Kinds of item that may become a claim.
_FIGURES: Final = VALUED | {"superlative", "record", "streak"}


def explain(
    story: Story, made: Sequence[tuple[Draft, Claim]], at: int | None = None
) -> tuple[Explanation, ...]:
    """Return why the figures of a document became the claims in *made*, or none.

    *at* asks for the figures whose words hold that offset, else for the one of its
    sentence that stands nearest; None for all.

    Raises:
        OffsetError: *at* is no offset of the text.
    """
    length = len(story.document.text)
    if at is not None and not 0 <= at < length:
        raise OffsetError(at, length)
    claims = _by_note(story, made)
    if at is None:
        return tuple(
            explanation
            for position in range(len(story.notes))
            for explanation in _Page(story, position, claims).all()
        )
    position = _position(story.notes, _past_space(story.document.text, at))
    if position is None:
        return (_unread(story, at),)
    return tuple(_Page(story, position, claims).near(at))


Made = Mapping[int, Sequence[tuple[Draft, Claim]]]


def _by_note(story: Story, made: Sequence[tuple[Draft, Claim]]) -> Made:
    """Return the claims with their drafts by the position of their sentence."""
    places = {
        id(sentence): position
        for position, note in enumerate(story.notes)
        for sentence in note.sentences
    }
    found: dict[int, list[tuple[Draft, Claim]]] = {}
    for draft, claim in made:
        position = places.get(id(draft.sentence))
        if position is None:  # a plugin made its sentence itself
            position = _position(story.notes, claim.evidence.start) or 0
        found.setdefault(position, []).append((draft, claim))
    return found


def _position(notes: Sequence[Note], at: int) -> int | None:
    """Return which note is of the sentence that holds an offset, or None."""
    for position, note in enumerate(notes):
        if note.start <= at < note.end:
            return position
    return None


def _past_space(text: str, at: int) -> int:
    """Return the first offset from *at* on that is no white space."""
    return len(text) - len(text[at:].lstrip())


def _unread(story: Story, at: int) -> Explanation:
    """Return that no sentence stands at an offset, with the line that does."""
    text = story.document.text
    start = text.rfind("\n", 0, at) + 1
    end = text.find("\n", at)
    line = story.span(start, len(text) if end < 0 else end)
    reason = "no sentence is read here: a dateline, a mark of a list or white space"
    return Explanation(line, None, (), NoClaim("unread", reason), ())


@frozen
class _Page:
    """The explanations of one sentence."""

    story: Story
    position: int
    claims: Made

    @property
    def note(self) -> Note:
        return self.story.notes[self.position]

    def all(self) -> Iterator[Explanation]:
        """Yield the explanation of each figure, in order."""
        figures = self._figures()
        seen = seen_items(self.story, self.note) if figures else ()
        for figure in figures:
            yield self._explain(figure, seen)

    def near(self, at: int) -> Iterator[Explanation]:
        """Yield the explanations of the figures at an offset, or of the nearest."""
        figures = self._figures()
        seen = seen_items(self.story, self.note)
        if not figures:
            reason = NoClaim("no-figure", "no figure stands in this sentence")
            yield Explanation(self._sentence(), None, (), reason, seen)
            return
        held = [figure for figure in figures if figure.start <= at < figure.end]
        nearest = min(figures, key=lambda figure: _distance(figure, at))
        for figure in held or [nearest]:
            yield self._explain(figure, seen)

    def _explain(self, figure: Span, seen: tuple[SeenItem, ...]) -> Explanation:
        claims = tuple(
            self._claim(draft, claim)
            for draft, claim in self.claims.get(self.position, ())
            if (claim.evidence.start, claim.evidence.end) == (figure.start, figure.end)
        )
        refusal = None if claims else self._refusal(figure)
        return Explanation(self._sentence(), figure, claims, refusal, seen)

    def _claim(self, draft: Draft, claim: Claim) -> ExplainedClaim:
        return explain_claim(Case(self.story, self.position, draft), claim)

    def _refusal(self, figure: Span) -> NoClaim:
        index = self.note.item_at(figure.start)
        if index is not None and self.note.items[index].kind in _FIGURES:
            return Refusal(self.story, self.position, figure).of_item(index)
        return of_number(self.story, self.note, figure)

    def _sentence(self) -> Span:
        return self.story.span(self.note.start, self.note.end)

    def _figures(self) -> list[Span]:
        """Return the claims, then what might be one, then all other numbers."""
        held = self.claims.get(self.position, ())
        figures = {(claim.evidence.start, claim.evidence.end) for _, claim in held}
        for start, end in (*self._items(), *self._numbers()):
            if all(end <= s or e <= start for s, e in figures):
                figures.add((start, end))
        return [self.story.span(start, end) for start, end in sorted(figures)]

    def _items(self) -> Iterator[tuple[int, int]]:
        for item in self.note.items:
            if item.kind in _FIGURES:
                yield item.start, item.end

    def _numbers(self) -> Iterator[tuple[int, int]]:
        for sentence in self.note.sentences:
            tokens = sentence.tokens
            for index in range(sentence.first, sentence.last):
                if tokens.kind[index] == NUMBER:
                    yield tokens.start[index], tokens.end[index]


def _distance(figure: Span, at: int) -> int:
    return max(figure.start - at, at - figure.end + 1)
