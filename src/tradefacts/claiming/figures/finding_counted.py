"""What a number counts: the noun beside it, some of the counted, or what carries over.

The nearest noun goes first, then what the sentence counts a part of, then what was
counted before.
"""

from typing import Final

from tradefacts.claiming.figures.bare import counted_noun
from tradefacts.claiming.figures.classified import find_classified
from tradefacts.claiming.figures.counted import (
    Counted,
    is_numbering,
    noun_measure,
    some_of,
)
from tradefacts.claiming.figures.counted_again import (
    UNIT_REACH,
    find_bare,
    find_compared,
    find_repeated,
)
from tradefacts.claiming.figures.counted_parts import (
    is_of_goods_shipped,
    is_of_unknown,
    is_part,
    is_verb_behind,
    partitive,
    predicated,
)
from tradefacts.claiming.figures.nouns_before import measure_before
from tradefacts.claiming.items import Phrase, is_classified, kind_at
from tradefacts.claiming.state import State
from tradefacts.claiming.subjects.subject import Subject

#: Behind these a number without a noun may count what was counted before.
_CARRYING: Final = frozenset({
    "", "level", "to", "at", "by", "of", "from", "rise", "fall", ":",
})  # fmt: skip


def find_counted(state: State, index: int, subject: Subject) -> Counted | None:
    """Return what the number counts: its noun, what "of them" means, what carries."""
    outline = state.outline
    noun = counted_noun(outline.items, index, outline.sentence, outline.words)
    if noun is not None and kind_at(outline.items, index + 1) == "of":
        noun = predicated(outline, index) or noun
    if is_classified(outline.items[index]):
        return find_classified(state, index, noun, subject)
    return _unclassified(state, index, noun, subject)


def _unclassified(
    state: State, index: int, noun: Phrase | None, subject: Subject
) -> Counted | None:
    """Return what a number counts that has no classifier."""
    outline = state.outline
    measure = noun_measure(noun) if noun is not None else None
    if measure is None:
        counted = state.registers.last_count
        traded = is_verb_behind(outline, index)
        near = state.registers.counted_ago <= UNIT_REACH
        part = is_part(outline.items, index)
        part = part and counted is not None and not counted.blocked
        part = part and not is_of_goods_shipped(outline.items, index, counted)
        part = part and not is_of_unknown(state, index)
        if counted is not None and near and (part or traded):
            noun, measure = None, counted.dims.get("measure")
            subject = counted if traded else some_of(counted, subject)
        else:
            measure = measure_before(state, index)
        numbered = measure is None and is_numbering(outline.items, index - 1)
        if numbered and counted is not None:
            # "They numbered 500".
            measure, subject = counted.dims.get("measure"), counted
    if measure is None:
        noun = predicated(outline, index) or noun
        measure = noun_measure(noun) if noun is not None else None
    if measure is None and kind_at(outline.items, index - 1) in {",", ""}:
        measure = partitive(outline.items, index)
    if measure is None and kind_at(outline.items, index - 1) in _CARRYING:
        measure = _stated_measure(subject)
    if measure is not None:
        return Counted(measure, noun, subject)
    return (
        find_compared(state, index)
        or find_repeated(state, index, subject)
        or find_bare(state, index, subject)
    )


def _stated_measure(subject: Subject) -> str | None:
    """Return what is counted in the subject in force, if that says so itself."""
    return subject.dims.get("measure") if "measure" in subject.stated else None
