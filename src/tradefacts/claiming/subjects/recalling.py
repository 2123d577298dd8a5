"""What points back to several that had figures: "the former", "both"."""

from collections.abc import Sequence
from typing import Final

import attrs

from tradefacts.claiming.subjects.registers import Registers
from tradefacts.claiming.subjects.subject import Subject

#: So many subjects are "the former" and "the latter".
_PAIR: Final = 2


def recall_some(registers: Registers, size: int, *, first: bool) -> None:
    """Speak of the *first*, or the last, so many of a list that had figures."""
    had = [_had(registers, own) for own in registers.listed]
    told = [subject for subject in had if subject is not None]
    if len(told) == len(had) > size:
        group = told[:size] if first else told[-size:]
        registers.pair = told[-_PAIR:] if first else []
    else:
        group = (not first and last_different(registers.read, size)) or []
    if group:
        registers.current = Subject(dict(group[-1].dims), group=group)
        registers.written.append(registers.current)


def _had(registers: Registers, own: dict[str, str]) -> Subject | None:
    """Return the last subject with a figure that is the member *own* of a list."""
    return next(
        (s for s in reversed(registers.read) if own.items() <= s.dims.items()), None
    )


def recall_one(registers: Registers, *, former: bool) -> None:
    """Speak of the former, or of the latter, of the two that were named last."""
    pair = registers.pair or last_different(registers.lately, _PAIR)
    if pair is None:
        return
    one, other = pair if former else reversed(pair)
    registers.pair = pair if former else []
    named = {k for k, code in one.dims.items() if other.dims.get(k) != code}
    registers.current = attrs.evolve(one, dims=dict(one.dims), stated=named)
    registers.counted = None
    registers.counts.clear()
    registers.written.append(registers.current)


def last_different(subjects: Sequence[Subject], size: int) -> list[Subject] | None:
    """Return the last *size* subjects no two of which are the same, or None."""
    found: list[Subject] = []
    for subject in reversed(subjects):
        if all(other.dims != subject.dims for other in found):
            found.insert(0, subject)
        if len(found) == size:
            return found
    return None
