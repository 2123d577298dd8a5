"""Refusals: why a figure became no claim."""

import re
from collections.abc import Callable, Mapping
from typing import Final

from tradefacts.claiming.dropping import Cause, Dropped
from tradefacts.claiming.items import Item, Phrase, term_of
from tradefacts.claiming.state import State
from tradefacts.claiming.subjects.subject import Subject
from tradefacts.explaining.case import Story, nearest
from tradefacts.explaining.notes import Note
from tradefacts.explaining.types import NoClaim, NoClaimCode, Span
from tradefacts.reading.mentions import Mention
from tradefacts.reading.tokens import WORD, Tokens
from tradefacts.records import frozen

#: Causes that need no word looked up: their code and reason.
_PLAIN: Final[Mapping[Cause, tuple[NoClaimCode, str]]] = {
    "known": (
        "known",
        "it points at things known already (the 5), or is a small number in words",
    ),
    "elsewhere": (
        "elsewhere",
        "a length, an area, a share or a deed of what the sentence does not call trade",
    ),
    "unranked": (
        "unranked",
        "an ordinal or a superlative with no noun behind it that is known as ranked",
    ),
    "unpaired": (
        "unpaired",
        "as many subjects or periods as figures are not known: none has its own",
    ),
    "entries": ("entries", "records that are entries, not highest or lowest figures"),
    "unheaded": ("unheaded", "no head tells the figures of the row apart"),
    "columns": ("columns", "the row has another number of cells than the head"),
}
#: Causes that a word of the sentence gives: the kinds of mention to look for.
_WORDED: Final[Mapping[Cause, tuple[NoClaimCode, str, str]]] = {
    "supposed": ("supposed", "modal", "a supposition, a forecast or a plan: no fact"),
    "threshold": ("threshold", "threshold", "a threshold that limits what is meant"),
    "denied": ("denied", "negation", "the text denies it"),
}
_SPACE_RE: Final = re.compile(r"\s")
#: Marks that end a word and are no part of it.
_MARKS: Final = ".,;:!?)"
_DIMENSIONS: Final = ("flow", "measure", "reporter", "partner", "product", "mode")


@frozen
class Refusal:
    """A figure that became no claim, in the note of its sentence."""

    story: Story
    position: int
    figure: Span

    @property
    def note(self) -> Note:
        """What was seen of the sentence."""
        return self.story.notes[self.position]

    def of_item(self, index: int) -> NoClaim:
        """Return why the item at *index* became none."""
        state = self.note.state
        if state is None:
            return self._of_cell()
        dropped = state.dropped.get(index)
        if dropped is not None:
            return self._of_cause(state, index, dropped)
        if index in state.outline.restating:
            first = self.note.items[state.outline.restating[index]]
            return self._no("restates", "it says again what is no claim", first)
        for draft in state.drafts.get(index, ()):
            return self._of_subject(draft.subject)
        return self._no("unread", "no rule reads it")

    def _no(
        self, code: NoClaimCode, reason: str, *words: Item | Span | None
    ) -> NoClaim:
        spans = (
            word if isinstance(word, Span) else self.story.words(word)
            for word in words
            if word is not None
        )
        return NoClaim(code, reason, tuple(spans))

    def _nearest(self, fits: Callable[[Item], bool]) -> Item | None:
        return nearest(filter(fits, self.note.items), self.figure.start)

    # -- causes ----------------------------------------------------------------------

    def _of_cause(self, state: State, index: int, dropped: Dropped) -> NoClaim:
        cause = dropped.cause
        if cause in _WORDED:
            code, kind, reason = _WORDED[cause]
            sign = self._nearest(lambda i: _is_sign(i, kind))
            if sign is None and cause == "threshold":
                sign = self._nearest(lambda i: isinstance(i, Phrase))
            return self._no(code, reason, sign)
        if cause == "unstated":
            return self._of_pattern(state, index)
        if cause == "uncounted":
            return self._of_count()
        if cause == "no-trade":
            return self._of_subject(dropped.subject)
        return self._no(*_PLAIN[cause])

    def _of_pattern(self, state: State, index: int) -> NoClaim:
        fit = state.fits.get(index)
        if fit is None or fit.statistic is not None:
            return self._no("likeness", "a multiple that compares two things")
        items, sources = self.note.items, self.story.sources
        match = sources.grammar.match(items, index)
        owner = sources.patterns.get(fit.rule)
        name = f"the pattern {fit.rule}" + (f" of the plugin {owner}" if owner else "")
        words = None
        if match is not None:
            _, first, last = match
            words = self.story.span(items[first].start, items[last].end)
        return self._no("pattern", f"{name} says that it is no claim", words)

    def _of_count(self) -> NoClaim:
        words = _next_word(self.story, self.note, self.figure)
        reason = "no noun beside it is one that a vocabulary counts"
        return self._no("uncounted", reason, words)

    def _of_subject(self, subject: Subject | None) -> NoClaim:
        if subject is not None and subject.blocked:
            reason = "a word of its subject says that it is no trade"
            return self._no("blocked", reason, self._blocker())
        if subject is not None and subject.is_self:
            reason = "its subject would be a place that trades with itself"
            return self._no("self-trade", reason)
        dims = subject.dims if subject is not None else {}
        known = ", ".join(
            f"{name} {dims[name]}" for name in _DIMENSIONS if dims.get(name)
        )
        reason = "no flow and no measure is named that it could be of"
        if known:
            reason = f"{reason}; only {known}"
        return self._no("no-subject", reason)

    def _blocker(self) -> Span | None:
        """Return the nearest word that blocks, in this sentence or one before."""
        for note in reversed(self.story.notes[: self.position + 1]):
            blockers = (m for m in note.mentions if _is_blocker(m))
            found = nearest(blockers, self.figure.start)
            if found is not None:
                return self.story.words(found)
        return None

    # -- tables ----------------------------------------------------------------------

    def _of_cell(self) -> NoClaim:
        cause = self.note.cause
        if cause is None:
            reason = "the cell holds no single figure, or nothing gives it a unit"
            return self._no("cell", reason)
        if cause == "no-trade":
            return self._of_subject(None)
        return self._no(*_PLAIN[cause])


def _is_sign(item: Item, kind: str) -> bool:
    forecast = isinstance(item, Phrase) and item.forecast and kind == "modal"
    return item.kind == kind or forecast


def _is_blocker(mention: Mention) -> bool:
    term = term_of(mention)
    return term is not None and term.dimension == "blocker"


def _next_word(story: Story, note: Note, figure: Span) -> Span | None:
    """Return the word right behind a number."""
    for tokens, index in _tokens(note):
        if tokens.start[index] >= figure.end:
            word = tokens.kind[index] == WORD
            return story.span(tokens.start[index], tokens.end[index]) if word else None
    return None


def _tokens(note: Note) -> "list[tuple[Tokens, int]]":
    return [
        (sentence.tokens, index)
        for sentence in note.sentences
        for index in range(sentence.first, sentence.last)
    ]


# -- numbers that are no quantity ----------------------------------------------------


def of_number(story: Story, note: Note, figure: Span) -> NoClaim:
    """Return why a number that no quantity, rank or streak holds is no claim."""
    holding = next(
        (m for m in note.mentions if m.start <= figure.start and figure.end <= m.end),
        None,
    )
    if holding is None:
        reason = "it names, numbers or times something: an ordinal, a code, a duration"
        return NoClaim("name", reason, (_with_neighbors(story, figure),))
    words = (story.words(holding),)
    if holding.kind == "period":
        return NoClaim("time", "it is part of a date or a period", words)
    return NoClaim("name", f"it is part of a {holding.kind}, no quantity", words)


def _with_neighbors(story: Story, figure: Span) -> Span:
    """Return the number with what is glued to it ("A380"), else with its next word."""
    text = story.document.text
    start, end = figure.start, _word_end(text, figure.end)
    while start and not text[start - 1].isspace():
        start -= 1
    if (start, end) == (figure.start, figure.end):
        end = _word_end(text, end + 1)
    words = text[start:end].rstrip(_MARKS)
    return story.span(start, max(start + len(words), figure.end))


def _word_end(text: str, at: int) -> int:
    """Return where the word ends that an offset lies in, or at the end of."""
    space = _SPACE_RE.search(text, at)
    return len(text) if space is None else max(space.start(), min(at, len(text)))
