"""Counted again: numbers without a noun, which count what was counted before.

"Exports came to 5,000 cars. Peru took 900"; "50 cars, against 40 in May".
"""

from typing import Final

import attrs

from tradefacts.claiming.figures.bare import stands_bare
from tradefacts.claiming.figures.counted import FIRMS, VOLUME, Counted, some_of
from tradefacts.claiming.figures.governing import has_unknown_subject, verb_before
from tradefacts.claiming.items import Phrase, kind_at, role_at, stated_of
from tradefacts.claiming.state import Outline, State
from tradefacts.claiming.subjects.subject import Subject
from tradefacts.reading.tokens import MARK

#: Behind these one that stands alone counts what was counted in the paragraph.
_ALONE: Final = frozenset({"level", "takes", "to", "at", ":"})
#: How many unknown words may stand between whose it is and such a number.
_VERB: Final = 2
#: Behind these a number is what the one before it is compared with.
_COMPARED: Final = frozenset({"against", "than", "subordinate"})
#: Patterns in which a number is by how much another is larger.
_MORE: Final = frozenset({
    "amount-more", "amount-or-more", "more-by-count", "count-more", "gain-of-money",
})  # fmt: skip
#: Below this a bare number counts nothing, but behind a pronoun ("it was 14").
_SEVERAL: Final = 100
#: The same of what a place came with ("followed by Peru with 71").
_FEW: Final = 10
#: For how many sentences what was counted carries on.
UNIT_REACH: Final = 5


def find_compared(state: State, index: int) -> Counted | None:
    """Return what a number counts that is compared with the one before it.

    "50 cars, against 40 in May"; "50 cars. That is 10 more than in May".
    """
    last = state.registers.last_count
    if last is None or not (_is_compared(state, index) or _is_more(state, index)):
        return None
    measure = last.dims.get("measure")
    return Counted(measure, None, last) if measure is not None else None


def find_repeated(state: State, index: int, subject: Subject) -> Counted | None:
    """Return what a number counts that says again what its paragraph has counted.

    "9,000 buyers came. Peru sent 400"; "Cars sold abroad came to 900, and the maker
    shipped 80 to Peru".
    """
    last = state.registers.last_count
    measure = last.dims.get("measure") if last is not None else None
    if last is None or measure is None or not state.registers.recounts:
        return None
    if last.blocked or subject.blocked:
        return None
    if not (_stands_alone(state.outline, index) and _has_holder(state, index)):
        return None
    own = {name: subject.dims[name] for name in subject.stated & subject.dims.keys()}
    stated = {*subject.stated, "measure"}
    return Counted(measure, None, Subject({**last.dims, **own}, stated))


def find_bare(state: State, index: int, subject: Subject) -> Counted | None:
    """Return what a number counts that has no noun: what was counted before.

    "Exports came to 5,000 cars. Peru took 900"; of goods, "900 of them".
    """
    outline, registers = state.outline, state.registers
    if subject.blocked or has_unknown_subject(outline, index):
        return None
    if kind_at(outline.items, index + 1) == "among":
        return _of_named(state, index, subject)
    last, stated = registers.last_count, stated_of(outline.items[index])
    if last is None or not _may_go_on(state, last, subject):
        return None
    if stated is None or not stands_bare(
        outline.items, index, outline.sentence, outline.words
    ):
        return None
    least = _FEW if kind_at(outline.items, index - 1) == "with" else _SEVERAL
    several = abs(stated.value) >= least
    measure = last.dims.get("measure")
    if measure is None or not (
        several or kind_at(outline.items, index - 2) == "pronoun"
    ):
        return None
    return Counted(measure, None, some_of(last, subject), last.dims.get("flow"))


def _may_go_on(state: State, last: Subject, subject: Subject) -> bool:
    """Tell whether what was counted last may be what a bare number counts.

    "Exports came to 900" tells no number of firms.
    """
    firms = last.dims.get("measure") == FIRMS != subject.dims.get("measure")
    near = state.registers.counted_ago <= UNIT_REACH
    return near and not (last.blocked or (firms and "flow" in subject.stated))


def _of_named(state: State, index: int, subject: Subject) -> Counted | None:
    """Return what "of them" counts where only goods, or firms, were named."""
    before = state.outline.items[index - 1] if index else None
    traded = isinstance(before, Phrase) and before.has_flow
    traded = traded or verb_before(state.outline, index) in state.outline.words.dealings
    product = subject.dims.get("product") or state.registers.product
    if traded and product:
        goods = attrs.evolve(subject, dims={**subject.dims, "product": product})
        if subject is state.registers.current:
            state.registers.current = goods  # "the goods were worth 5 dollars"
        return Counted(VOLUME, None, goods)
    level = kind_at(state.outline.items, index - 1) == "level"
    said = state.outline.sentence.tokens.word(state.outline.items[index - 1].first)
    level = level and said in state.outline.words.copulas
    firms = level and subject.dims.get("firm")
    return Counted(FIRMS, None, subject) if firms else None


def _stands_alone(outline: Outline, index: int) -> bool:
    """Tell whether nothing behind a number says what it counts."""
    number, tokens = outline.items[index], outline.sentence.tokens
    stated = stated_of(number)
    if stated is None or stated.worded:
        return False
    following = tokens.word(number.last)
    marked = number.last >= outline.sentence.last or tokens.kind[number.last] == MARK
    return marked or following in outline.words.figure_ends


def _has_holder(state: State, index: int) -> bool:
    """Tell whether what stands before a number has it ("Peru sent 900")."""
    items, tokens = state.outline.items, state.outline.sentence.tokens
    joint = role_at(items, index - 1)
    if joint == ":":
        # "Projects: 62": what nobody knows is counted.
        return index > 1 and items[index - 2].last == items[index - 1].first
    if joint == "level":
        # "Who is 61" tells an age.
        said = tokens.word(items[index - 1].first - 1)
        return said not in state.outline.words.persons
    if joint in _ALONE:
        return True
    before = items[index - 1] if index else None
    if not isinstance(before, Phrase) or items[index].first - before.last > _VERB:
        return False
    return bool(before.dims) and before.dims.keys() <= {"flow", "partner", "reporter"}


def _is_compared(state: State, index: int) -> bool:
    items = state.outline.items
    dated = kind_at(items, index + 1) in {"in", "at", "period"}
    return bool(state.drafts) and dated and kind_at(items, index - 1) in _COMPARED


def _is_more(state: State, index: int) -> bool:
    fit = state.fits.get(index)
    return fit is not None and fit.rule in _MORE
