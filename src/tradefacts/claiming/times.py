"""Which period, and which baseline, each quantity of a sentence has."""

from collections.abc import Sequence
from typing import Final

import attrs

from tradefacts.claiming.patterns import kind_of
from tradefacts.claiming.phrases import Item
from tradefacts.model import Period
from tradefacts.reading.mentions import QUANTITIES, Mention
from tradefacts.reading.periods import PeriodContext, PeriodExpression

_COMPARING: Final = frozenset({"than", "against", "more", "less"})
#: What an "over" stands behind where it compares ("up 5 percent over 2007").
_OVER: Final = frozenset({"percent", "points", "fold", "times", "rise", "fall"})
_STOPS: Final = frozenset({",", ";", "and", "or", "than", "break", ":", "\u2013", "against", "|"})
_VALUED: Final = QUANTITIES | {"times", "record", "superlative", "streak"}


@attrs.define
class Timing:
    """The periods of a sentence: what each stands for, and which are baselines."""

    #: Resolved periods by index of their item; None where no rule settles one.
    periods: dict[int, Period | None] = attrs.Factory(dict)
    baselines: dict[int, Period | None] = attrs.Factory(dict)
    #: Periods since when something had not been seen; they hold for what follows only.
    since: set[int] = attrs.Factory(set)
    #: Periods of an amount that another is compared with ("against 5 tonnes in May").
    compared: set[int] = attrs.Factory(set)
    #: Items in brackets, by index.
    bracketed: set[int] = attrs.Factory(set)


def resolve_periods(items: Sequence[Item], context: PeriodContext, text: str) -> Timing:
    """Resolve the periods among *items*, in order, and tell the baselines."""
    timing = Timing()
    depth = 0
    for index, item in enumerate(items):
        if item.kind == "(":
            depth += 1
        elif item.kind == ")":
            depth = max(0, depth - 1)
        elif depth:
            timing.bracketed.add(index)
        if item.kind != "period" or not isinstance(item, Mention):
            continue
        expression = item.value
        assert isinstance(expression, PeriodExpression)
        period = context.resolve(expression)
        if period is not None:
            period = attrs.evolve(period, text=text[item.start : item.end])
        if _is_baseline(items, index, expression):
            timing.baselines[index] = period
        elif expression.unit == "since" and _is_reference(items, index):
            timing.since.add(index)
            start = context.resolve(expression.start) if expression.start else None
            timing.periods[index] = start
        else:
            timing.periods[index] = period
            if period is not None and _in_comparand(items, index):
                timing.compared.add(index)
            elif period is not None:
                context.state(period)
            elif expression.unit == "since" and expression.start is not None:
                start = context.resolve(expression.start)
                if start is not None:
                    context.note_year(start)
    return timing


def _in_comparand(items: Sequence[Item], index: int) -> bool:
    before = index - 1
    while before >= 0 and items[before].kind in ("in", "of", "for", "at", *QUANTITIES):
        before -= 1
    return before < index - 1 and before >= 0 and items[before].kind in ("than", "against")


def _is_reference(items: Sequence[Item], index: int) -> bool:
    """Tell whether "since" names when something was last seen ("first rise since")."""
    return any(
        item.kind in ("record", "superlative", "more", "less") or kind_of(item) == "gain"
        for item in items[max(0, index - 2) : index]
    )


def _is_baseline(items: Sequence[Item], index: int, expression: PeriodExpression) -> bool:
    """Tell whether the period at *index* is one that is compared with."""
    before = index - 1
    while before >= 0 and items[before].kind in ("in", "of", "peer", "phrase", "at", "which"):
        if items[before].kind == "phrase" and before and items[before - 1].kind not in _COMPARING:
            return False
        before -= 1
    if before < 0:
        return False
    kind = items[before].kind
    following = index + 1
    while following < len(items) and items[following].kind == "possessive":
        following += 1
    if kind == "from" and following < len(items) and items[following].kind in QUANTITIES:
        return False  # "from 2001's 17.5 percent"
    if kind in ("more", "less"):
        # "5 percent above May", but not "fell even faster last month".
        return before > 0 and items[before - 1].kind in QUANTITIES
    if kind in _COMPARING:
        return True
    if kind == "over":
        return before > 0 and items[before - 1].kind in _OVER and expression.dated
    if kind == "from":
        return any(items[k].kind in ("percent", "points", "fold", "times", "basis") for k in range(max(0, before - 5), before)) and not any(
            items[k].kind == "to" and items[k + 1].kind == "period"
            for k in range(index, min(index + 3, len(items) - 1))
        )
    return False


def period_of(items: Sequence[Item], index: int, timing: Timing) -> tuple[int | None, str]:
    """Return the item of the period that quantity *index* has, and where it stands.

    In order: the period behind it before the next quantity or comma; the last one
    before it; the first behind it unless a clause ends before.
    """
    behind = _behind(items, index, timing)
    if behind is not None:
        return behind, "behind"
    for before in range(index - 1, -1, -1):
        if before in timing.periods and before not in timing.compared and (before not in timing.bracketed or index in timing.bracketed):
            return before, "before"
    for after in range(index + 1, len(items)):
        if items[after].kind in (";", "break", "|", "than", "against"):
            break
        if after in timing.periods and after not in timing.since:
            return after, "after"
    return None, ""


def _behind(items: Sequence[Item], index: int, timing: Timing) -> int | None:
    depth = 0
    for after in range(index + 1, len(items)):
        kind = items[after].kind
        if kind == "(":
            depth += 1
        elif kind == ")":
            if not depth:
                return None
            depth -= 1
        elif depth:
            continue
        elif after in timing.since:
            return None
        elif after in timing.periods:
            return after
        elif kind in _STOPS or kind in _VALUED:
            return None
        elif after in timing.baselines:
            return None
    return None


def baseline_of(items: Sequence[Item], index: int, timing: Timing) -> int | None:
    """Return the item of the baseline that quantity *index* is compared with."""
    for after in range(index + 1, len(items)):
        if after in timing.baselines:
            return after
        kind = items[after].kind
        if kind in (";", "break") or (kind in _VALUED and kind not in ("count", "money", "amount")):
            return None
    return None
