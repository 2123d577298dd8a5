"""Extremes: whose rank it is to be the most, or to move the most, and among whom."""

from typing import Final

from tradefacts.claiming.figures.rank_fields import with_winner
from tradefacts.claiming.items import Phrase, skip_back
from tradefacts.claiming.state import State
from tradefacts.claiming.subjects.places import HOME
from tradefacts.claiming.subjects.subject import Subject
from tradefacts.reading.mentions import Cue, Mention
from tradefacts.records import evolve

#: The measure of what grows fastest.
GROWTH: Final = "growth-rate"
#: The names of cues for what moves the most, and for what is the most.
_GROWING: Final = "growing"
_EXTREME: Final = "extreme"
#: What a part of trade is one by; a place is one by being another than the home.
_PARTS: Final = frozenset({"partner", "product", "firm", "mode"})
#: How far before it the noun may stand that is the most, in tokens.
_NOUN_REACH: Final = 3
#: Nouns of figures that may part it from what it is the most of.
_FIGURES: Final = frozenset({"share", "portion", "total"})


def is_extreme(rank: Mention) -> bool:
    """Tell whether a rank is that of what is the most, or moves the most."""
    return isinstance(rank.value, Cue) and rank.value.name in {_GROWING, _EXTREME}


def extreme_subject(state: State, index: int, rank: Mention) -> Subject | None:
    """Return what is the most, None where nothing tells it from others.

    All trade of the country that a text is on is the fastest of nothing.
    """
    growing = isinstance(rank.value, Cue) and rank.value.name == _GROWING
    subject = with_winner(state.outline, index, state.registers.current)
    if not growing:
        counted = _counted_before(state, index)
        if counted is None and not _follows_noun(state, index):
            return None
        subject = counted or subject
    if set(subject.members) - {"flow"} or subject.group or not _is_part(state, subject):
        return None
    if not growing:
        return subject
    return evolve(
        subject,
        dims={**subject.dims, "measure": GROWTH},
        stated={*subject.stated, "measure"},
    )


def _is_part(state: State, subject: Subject) -> bool:
    """Tell whether the subject is one of several: goods, a partner, another place."""
    if _PARTS & subject.dims.keys():
        return True
    reporter = subject.dims.get("reporter", HOME)
    named = "reporter" in subject.stated or reporter != state.registers.home
    return reporter != HOME and named


def _follows_noun(state: State, index: int) -> bool:
    """Tell whether what the rank at *index* is in stands right before it."""
    items = state.outline.items
    at = skip_back(items, index - 1, _FIGURES)
    noun = items[at] if at >= 0 else None
    near = noun is not None and items[index].first - noun.last <= _NOUN_REACH
    return near and isinstance(noun, Phrase) and not noun.blocked


def _counted_before(state: State, index: int) -> Subject | None:
    """Return those of whom there are the most ("印度客商最多"), None if not told."""
    noun = state.outline.items[index - 1] if index else None
    if not isinstance(noun, Phrase) or not noun.counted or noun.members:
        return None
    kept = {k: v for k, v in state.registers.current.dims.items() if k == "reporter"}
    dims = {**kept, **noun.dims, "measure": noun.counted}
    return Subject(dims, {*noun.dims, "measure"})
