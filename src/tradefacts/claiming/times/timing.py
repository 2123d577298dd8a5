"""Timing: what is known of the periods of a sentence."""

from collections.abc import Sequence

import attrs

from tradefacts.claiming.items import VALUED, Item
from tradefacts.model import Period
from tradefacts.reading.periods import PeriodContext, PeriodExpression
from tradefacts.reading.reader import Sentence
from tradefacts.reading.wordsets import WordSets
from tradefacts.records import define, evolve


@define
class Timing:
    """The periods of a sentence: what each stands for, and which are baselines."""

    #: What dates a figure, or is compared with it, stands before it.
    leads: bool = False
    #: What was in force before the sentence.
    opening: Period | None = None
    #: Resolved periods by index of their item; None where no rule settles one.
    periods: dict[int, Period | None] = attrs.Factory(dict)
    #: The same of those that are compared with.
    baselines: dict[int, Period | None] = attrs.Factory(dict)
    #: What states them, where that is more than the words of the item.
    spans: dict[int, PeriodExpression] = attrs.Factory(dict)
    #: The items that a period may be of, where that is not all of its sentence.
    reaches: dict[int, range] = attrs.Factory(dict)
    #: Periods that only a comparand has.
    compared: list[int] = attrs.Factory(list)

    def holds(self, at: int, index: int) -> bool:
        """Tell whether the period at *at* may be that of the item at *index*."""
        reach = self.reaches.get(at)
        return reach is None or index in reach


@define
class Scene:
    """A sentence whose periods are resolved, and what has become of them so far."""

    items: Sequence[Item]
    context: PeriodContext
    sentence: Sentence
    words: WordSets
    timing: Timing
    #: The periods that stand in brackets.
    bracketed: frozenset[int]
    #: Periods that only tell when something was last seen ("the most since").
    seen: set[int] = attrs.Factory(set)

    def worded(self, index: int, period: Period | None) -> Period | None:
        """Return *period* with its words."""
        item, text = self.items[index], self.sentence.tokens.text
        said = text[item.start : item.end]
        return None if period is None else evolve(period, text=said)

    def start_of(self, expression: PeriodExpression) -> Period | None:
        """Return when a span "since" something begins; None where nothing settles."""
        return self.context.resolve(expression.start) if expression.start else None

    def tells_figures(self) -> bool:
        """Tell whether the sentence states any figure."""
        return any(item.kind in VALUED for item in self.items)
