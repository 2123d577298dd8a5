"""Words that point back to subjects: "both", "the former", "the latter"."""

from tradefacts.claiming.figures.lists import gather, is_told_apart
from tradefacts.claiming.items import (
    Phrase,
    detail_of,
    kind_at,
)
from tradefacts.claiming.subjects.recalling import recall_one, recall_some
from tradefacts.claiming.walking.walk import Walk


def take_both(walk: Walk, index: int) -> None:
    """Let "both" take the last subjects together, unless its own list follows."""
    outline = walk.state.outline
    if kind_at(outline.items, index + 1) == "basis":
        return  # "both year on year and month on month"
    beside = range(max(0, index - 1), min(index + 2, len(outline.items)))
    if any(is_told_apart(outline, at) for at in beside):
        return
    gather(walk.state.registers, walk.state.outline.items[index])


def take_some(walk: Walk, index: int) -> None:
    """Let "前两者" take the first, or the last, so many of the last list."""
    which, _, size = detail_of(walk.state.outline.items[index]).partition(" ")
    recall_some(walk.state.registers, int(size), first=which == "first")


def take_one(walk: Walk, index: int) -> None:
    """Let "the former" and "the latter" take one of the last two subjects.

    Before a noun they are no more than its adjective ("the former president").
    """
    items, tokens = walk.state.outline.items, walk.state.outline.sentence.tokens
    words, end = walk.state.outline.words, items[index].last
    following = items[index + 1] if index + 1 < len(items) else None
    if isinstance(following, Phrase):
        following = None if not following.deed else following
    near = following is not None and following.first == end
    deed = tokens.word(end)
    if near or deed in words.dealings or deed in words.pasts:
        former = items[index].kind == "former"
        recall_one(walk.state.registers, former=former)
