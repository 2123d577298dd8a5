"""Rank pairs: as many ranks as subjects ("Peru and Chile came second and third")."""

from typing import Final

from tradefacts.claiming.figures.lists import all_and_parts
from tradefacts.claiming.items import SEPARATORS, detail_of, kind_at, skip, skip_back
from tradefacts.claiming.state import Outline, State
from tradefacts.claiming.subjects.codes import PARTIES
from tradefacts.claiming.subjects.subject import Subject
from tradefacts.records import evolve

#: What may stand between two ranks that are paired off with two subjects.
_BESIDE: Final = frozenset({",", "and", "the"})


def paired(state: State, index: int, subject: Subject) -> Subject | None:
    """Return whose the rank is where as many are told of as many ("second and third").

    "Peru and Chile came second and third". None where those are not known.
    """
    run = [index]
    if state.outline.timing.leads:
        return _paired_in_list(state, index, subject)
    while (before := _neighbor(state.outline, run[0], -1)) is not None:
        run.insert(0, before)
    while (after := _neighbor(state.outline, run[-1], 1)) is not None:
        run.append(after)
    if len(run) == 1:
        several = set(subject.members) & subject.stated & PARTIES
        return None if several and _is_first(state, index) else subject
    written = state.registers.written
    told = written[-1].singles if written else []
    if len(told) != len(run):
        told = all_and_parts(written) or written[-len(run) :]
    if len(told) != len(run) or any(one.size > 1 for one in told):
        return None
    return evolve(subject, dims={**subject.dims, **told[run.index(index)].dims})


def _is_first(state: State, index: int) -> bool:
    """Tell whether a rank is the first, which one of several alone can have."""
    return detail_of(state.outline.items[index]) == "1"


def _paired_in_list(state: State, index: int, subject: Subject) -> Subject:
    """Return the member that a rank of a list is of ("出口、进口居第3、第2位").

    Of one subject each has its field: "居全国第九位、中部第一位".
    """
    items = state.outline.items
    first = skip_back(items, index, {"superlative", "and"}) + 1
    last = skip(items, index, {"superlative", "and"})
    run = [k for k in range(first, last) if items[k].kind == "superlative"]
    told = state.registers.current
    if len(run) == 1 or told.size != len(run):
        return subject
    own = told.member(run.index(index)).dims
    return evolve(subject, dims={**subject.dims, **own}, members={})


def _neighbor(outline: Outline, index: int, step: int) -> int | None:
    """Return the rank beside that at *index*, only a comma or "and" between."""
    items, lower = outline.items, outline.sentence.tokens.lower
    at = (skip if step > 0 else skip_back)(items, index + step, SEPARATORS)
    if kind_at(items, at) != "superlative":
        return None
    left, right = items[min(at, index)], items[max(at, index)]
    between = lower[left.last : right.first]
    return at if between and _BESIDE.issuperset(between) else None
