"""Cases: a draft in the note of its sentence, and the words that can be found there."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache, cached_property
from typing import Final, TypeVar

from tradefacts.claiming.drafts import Draft
from tradefacts.claiming.figures.noticed import noticed_basis
from tradefacts.claiming.items import Item, Phrase
from tradefacts.claiming.subjects.frames import Frame
from tradefacts.explaining.notes import Note
from tradefacts.explaining.sources import Sources
from tradefacts.explaining.types import FieldOrigin, Span
from tradefacts.reading.characters import plain
from tradefacts.reading.mentions import Mention
from tradefacts.reading.reader import Document, Language
from tradefacts.records import frozen

_Placed = TypeVar("_Placed", Mention, Phrase, Item)

#: The rule of a field whose words stand beside the figure.
STATED = "stated"
WITHIN = "carried over within the sentence"
BEFORE = "carried over from the sentence before"
EARLIER = "carried over from an earlier sentence"
UNKNOWN = "a rule; no words of its own were found"
#: In how many sentences before the words of a field are looked for.
_LOOK_BACK: Final = 100


@frozen(slots=False)
class Story:
    """All that is known of how the claims of one document came about."""

    document: Document
    #: Gives a language by its code.
    load: Callable[[str], Language]
    notes: Sequence[Note]
    #: What plugins say of the document as a whole.
    frame: Frame
    sources: Sources

    def span(self, start: int, end: int) -> Span:
        """Return the words between two offsets."""
        return Span(start, end, self.document.text[start:end])

    def words(self, item: Item) -> Span:
        """Return the words of *item*."""
        return self.span(item.start, item.end)

    @cached_property
    def _flat(self) -> str:
        return plain(self.document.text)

    def find(self, words: str, start: int, end: int) -> Span | None:
        """Return where *words* stand first between two offsets, or None.

        White space, the form of quotation marks and capitals may differ.
        """
        match = _pattern(words).search(self._flat, start, end)
        return None if match is None else self.span(match.start(), match.end())

    @cached_property
    def notice(self) -> Span | None:
        """The sentence that gives all rates their basis; None without one."""
        for note in self.notes:
            for sentence in note.sentences:
                if noticed_basis(sentence) is not None:
                    return self.span(sentence.start, sentence.end)
        return None


@cache
def _pattern(words: str) -> re.Pattern[str]:
    return re.compile(r"\s+".join(map(re.escape, words.split())), re.IGNORECASE)


@frozen
class Case:
    """A draft, with what was seen around it."""

    story: Story
    #: Which note is that of its sentence.
    position: int
    draft: Draft

    @property
    def note(self) -> Note:
        """What was seen of the sentence."""
        return self.story.notes[self.position]

    @property
    def at(self) -> int:
        """The offset of the figure."""
        return self.draft.mention.start

    @property
    def earlier(self) -> Iterator[Note]:
        """What was seen of the last sentences before, the nearest first."""
        first = max(0, self.position - _LOOK_BACK)
        return reversed(self.story.notes[first : self.position])

    def origin(
        self, field: str, value: str | None, rule: str, *words: Item | Span | None
    ) -> FieldOrigin:
        """Return the origin of *field*, with those of *words* that there are."""
        spans = (
            word if isinstance(word, Span) else self.story.words(word)
            for word in words
            if word is not None
        )
        return FieldOrigin(field, value, rule, tuple(spans))

    def item(self, fits: Callable[[Item], bool]) -> Item | None:
        """Return the item of the sentence that *fits* and stands nearest."""
        return nearest(filter(fits, self.note.items), self.at)

    def before(self, find: Callable[[Note], Span | None]) -> tuple[str, Span] | None:
        """Return what *find* finds in the nearest sentence before, and the rule."""
        for distance, note in enumerate(self.earlier):
            found = find(note)
            if found is not None:
                return (EARLIER if distance else BEFORE), found
        return None


def nearest(items: Iterable[_Placed], at: int) -> _Placed | None:
    """Return the last of *items* before the offset *at*, else the first behind it."""
    best: _Placed | None = None
    for item in items:
        if item.start <= at or best is None:
            best = item
    return best
