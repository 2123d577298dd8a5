"""What the grammar saw in a sentence: its items, with who brought each word."""

from collections.abc import Iterator
from typing import Final

from tradefacts.claiming.items import (
    Item,
    Phrase,
    detail_of,
    expression_of,
    stated_of,
    terms_of,
)
from tradefacts.explaining.case import Story
from tradefacts.explaining.notes import Note
from tradefacts.explaining.types import SeenItem
from tradefacts.reading.mentions import Mention, Stated
from tradefacts.reading.periods import PeriodExpression
from tradefacts.reading.reader import Sentence
from tradefacts.reading.tokens import WORD

#: What a phrase can be, beside the codes that it has.
_MARKS: Final = ("blocked", "total", "collective", "forecast", "deficit")
_PARTS: Final = ("unit", "first", "last", "year", "shift")


def seen_items(story: Story, note: Note) -> tuple[SeenItem, ...]:
    """Return what was seen in a sentence, with what no rule of the grammar took."""
    taken = {(item.start, item.end) for item in note.items}
    phrases = [(phrase.start, phrase.end) for phrase in note.phrases]
    asides = (
        mention
        for mention in note.mentions
        if (mention.start, mention.end) not in taken
        and not any(s <= mention.start and mention.end <= e for s, e in phrases)
    )
    items: list[Item] = [*note.items, *asides, *_unknown(note)]
    items.sort(key=lambda item: (item.start, item.end))
    return tuple(_seen(story, note, item) for item in items)


def _unknown(note: Note) -> Iterator[Mention]:
    """Yield the words that no list and no vocabulary knows."""
    determiners = note.state.outline.words.determiners if note.state else frozenset()
    for sentence in note.sentences:
        tokens, known = sentence.tokens, _known(sentence)
        for at in range(sentence.first, sentence.last):
            word = tokens.kind[at] == WORD and tokens.lower[at] not in determiners
            if word and at not in known:
                yield Mention("word", tokens.start[at], tokens.end[at])


def _known(sentence: Sentence) -> set[int]:
    """Return which tokens of a sentence are part of a mention."""
    return {at for m in sentence.mentions for at in range(m.first, m.last)}


def _seen(story: Story, note: Note, item: Item) -> SeenItem:
    words = story.words(item)
    if isinstance(item, Phrase):
        parts = tuple(_seen(story, note, part) for part in note.within(item))
        return SeenItem("phrase", words, tuple(_of_phrase(item)), parts=parts)
    meaning = tuple(_of_mention(item))
    return SeenItem(item.kind, words, meaning, _brought_by(story, item))


def _brought_by(story: Story, mention: Mention) -> tuple[str, ...]:
    words = story.words(mention).quote
    names = [
        name
        for term in terms_of(mention)
        for name in story.sources.of_term(term, words)
    ]
    return tuple(dict.fromkeys(names))


def _of_phrase(phrase: Phrase) -> Iterator[tuple[str, str]]:
    yield from phrase.dims.items()
    for name, codes in phrase.members.items():
        yield f"{name} list", ", ".join(codes)
    if phrase.counted:
        yield "counts", phrase.counted
    for what, _ in phrase.back:
        yield "points back", what
    for name in _MARKS:
        if getattr(phrase, name):
            yield name, "yes"


def _of_mention(mention: Mention) -> Iterator[tuple[str, str]]:
    stated, expression = stated_of(mention), expression_of(mention)
    if stated is not None:
        yield from _of_quantity(stated)
    elif expression is not None:
        yield from _of_period(expression)
    elif terms := terms_of(mention):
        for term in terms:
            yield term.dimension, term.code
            yield from term.implies
    elif detail := detail_of(mention):
        yield "as", detail


def _of_quantity(stated: Stated) -> Iterator[tuple[str, str]]:
    yield "value", f"{stated.value:f}"
    if stated.unit is not None:
        yield "unit", stated.unit
    if stated.qualifier != "exact":
        yield "qualifier", stated.qualifier


def _of_period(expression: PeriodExpression) -> Iterator[tuple[str, str]]:
    for name in _PARTS:
        value = getattr(expression, name)
        if value is not None:
            yield name, str(value)
