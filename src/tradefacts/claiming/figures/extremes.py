"""Extremes: whose rank it is to be the most, or to move the most, and among whom."""

from typing import Final

from tradefacts.claiming.figures.rank_fields import with_winner
from tradefacts.claiming.items import CLAUSE_ENDS, CLAUSE_PARTS, Phrase, skip_back
from tradefacts.claiming.state import State
from tradefacts.claiming.subjects.places import HOME
from tradefacts.claiming.subjects.subject import Subject
from tradefacts.reading.mentions import Cue, Mention
from tradefacts.records import evolve

#: The measure of what grows fastest.
GROWTH: Final = "growth-rate"
#: The names of cues for what moves the most, among those that are told and else, and
#: for what is the most.
_OUTGROWING: Final = "outgrowing"
_GROWING: Final = frozenset({"growing", _OUTGROWING})
_EXTREME: Final = "extreme"
#: What a part of trade is one by; a place is one by being another than the home.
_PARTS: Final = frozenset({"partner", "product", "firm", "mode"})
#: How far before it the noun may stand that is the most, in tokens.
_NOUN_REACH: Final = 3
#: Nouns of figures that may part it from what it is the most of.
_FIGURES: Final = frozenset({"share", "portion", "total"})


def is_extreme(rank: Mention) -> bool:
    """Tell whether a rank is that of what is the most, or moves the most."""
    return isinstance(rank.value, Cue) and rank.value.name in {*_GROWING, _EXTREME}


def moves_most(rank: Mention) -> bool:
    """Tell whether a rank is that of what moves the most."""
    return isinstance(rank.value, Cue) and rank.value.name in _GROWING


def extreme_subject(state: State, index: int, rank: Mention) -> Subject | None:
    """Return what is the most, None where nothing tells it from others.

    All trade of the country that a text is on is the fastest of nothing.
    """
    name = rank.value.name if isinstance(rank.value, Cue) else ""
    growing = name in _GROWING
    if growing and _opens_clause(state, index):
        return Subject({"measure": GROWTH}, {"measure"})
    subject = with_winner(state.outline, index, state.registers.current)
    if not growing:
        counted = _counted_before(state, index)
        if counted is None and not _follows_noun(state, index):
            return None
        subject = counted or subject
    several = set(subject.members) - {"flow"} or subject.group
    if several or not (name == _OUTGROWING or _is_part(state, subject)):
        return None
    return subject


def moves_most_behind(state: State, index: int) -> Subject | None:
    """Return what a rank at the head of its clause is of: that of the next figure.

    "The steepest fall was in exports to Peru, down 5 percent". None without one, or
    where several are told of together.
    """
    at = min((k for k in state.drafts if k > index), default=None)
    if at is None:
        return None
    between = state.outline.items[index:at]
    if any(noun.kind in CLAUSE_ENDS for noun in between):
        return None
    nouns = [noun for noun in between if isinstance(noun, Phrase)]
    several = any(noun.members or noun.blocked for noun in nouns)
    subject = state.drafts[at][0].subject
    several = several or bool(set(subject.members) - {"flow"})
    return None if several or not _is_part(state, subject) else in_growth(subject)


def in_growth(subject: Subject) -> Subject:
    """Return *subject* with its growth as what is measured."""
    dims, stated = {**subject.dims, "measure": GROWTH}, {*subject.stated, "measure"}
    return evolve(subject, dims=dims, stated=stated)


def _opens_clause(state: State, index: int) -> bool:
    """Tell whether nothing stands before a rank in its clause that it could be of."""
    items = state.outline.items
    for at in range(index - 1, -1, -1):
        if items[at].kind in CLAUSE_PARTS:
            return not state.outline.timing.leads and at == 0
        if isinstance(items[at], Phrase):
            return False
    return not state.outline.timing.leads


def _is_part(state: State, subject: Subject) -> bool:
    """Tell whether the subject is one of several: goods, a partner, another place."""
    if _PARTS & subject.dims.keys():
        return True
    return subject.dims.get("reporter", HOME) not in {HOME, state.registers.home}


def _follows_noun(state: State, index: int) -> bool:
    """Tell whether what the rank at *index* is in stands right before it."""
    items = state.outline.items
    at = skip_back(items, index - 1, _FIGURES)
    noun = items[at] if at >= 0 else None
    if noun is not None and noun.kind == "," and at < index - 1:
        return True  # "机电产品一枝独秀，占比最高"
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
