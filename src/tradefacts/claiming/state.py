"""The state of a walk: what is known of a sentence before it, and what it has found."""

from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from functools import cached_property

import attrs

from tradefacts.claiming.drafts import Draft
from tradefacts.claiming.dropping import Cause, Dropped
from tradefacts.claiming.figures.patterns import Fit
from tradefacts.claiming.items import Item
from tradefacts.claiming.subjects.registers import Registers
from tradefacts.claiming.subjects.subject import Subject
from tradefacts.claiming.times.timing import Timing
from tradefacts.reading.periods import PeriodContext
from tradefacts.reading.reader import Sentence
from tradefacts.reading.wordsets import WordSets
from tradefacts.records import define, passing


@passing
class Outline:
    """A sentence as its items, with what is settled before the walk."""

    sentence: Sentence
    items: Sequence[Item]
    timing: Timing
    #: The index of the amount that each amount in brackets restates, by its own.
    restating: Mapping[int, int]
    words: WordSets

    #: Where the last item of each kind stands, and the kinds: most of what is looked
    #: for is not there.
    lasts: Mapping[str, int] = attrs.field(init=False, eq=False, repr=False)
    kinds: AbstractSet[str] = attrs.field(init=False, eq=False, repr=False)

    def __attrs_post_init__(self) -> None:
        lasts = {item.kind: at for at, item in enumerate(self.items)}
        # It is frozen but for this.
        object.__setattr__(self, "lasts", lasts)
        object.__setattr__(self, "kinds", set(lasts))

    def tells_before(self, kind: str, index: int) -> bool:
        """Tell whether an item of that *kind* stands anywhere before *index*."""
        return self._firsts.get(kind, index) < index

    def tells_behind(self, kind: str, index: int) -> bool:
        """Tell whether an item of that *kind* stands anywhere behind *index*."""
        return self.lasts.get(kind, index) > index

    # To look through the sentence for each of its figures would cost their square.

    @cached_property
    def _firsts(self) -> Mapping[str, int]:
        """Where the first item of each kind stands."""
        last = len(self.items) - 1
        return {i.kind: last - at for at, i in enumerate(reversed(self.items))}


@define
class State:
    """What the walk through a sentence reads and writes."""

    outline: Outline
    #: What carries over from sentence to sentence.
    registers: Registers
    context: PeriodContext
    #: What patterns say of the quantities, by index.
    fits: dict[int, Fit]
    #: The drafts of each quantity, by index.
    drafts: dict[int, list[Draft]] = attrs.Factory(dict)
    #: Phrases that a quantity before them has taken.
    taken: set[int] = attrs.Factory(set)
    #: What each share is of, by the index of the share.
    wholes: dict[int, Subject] = attrs.Factory(dict)
    #: Directions that a list takes from what stands behind it, by index.
    signs: dict[int, int] = attrs.Factory(dict)
    #: Drafts whose subject comes after them ("After a drop of 5%, exports ...").
    early: list[Draft] = attrs.Factory(list)
    #: How many subjects had been written before those: theirs is the next.
    waits_from: int = 0
    #: Records and streaks that name no trade, by index: another figure may.
    waiting: list[tuple[int, Draft]] = attrs.Factory(list)
    #: Why quantities became no claim, by index.
    dropped: dict[int, Dropped] = attrs.Factory(dict)

    def add(self, index: int, draft: Draft) -> None:
        """Add *draft* to those of the item at *index*."""
        self.drafts.setdefault(index, []).append(draft)

    def drop(self, index: int, cause: Cause, subject: Subject | None = None) -> None:
        """Note why the quantity at *index*, which is of *subject*, is no claim."""
        self.dropped[index] = Dropped(cause, subject)

    def in_order(self) -> list[Draft]:
        """Return all drafts in the order of their words."""
        if not self.drafts:
            return []
        return [draft for index in sorted(self.drafts) for draft in self.drafts[index]]
