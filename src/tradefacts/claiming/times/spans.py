"""Spans: where they begin and end, as their sentence tells."""

from typing import Final

from tradefacts.claiming.items import (
    CLAUSE_ENDS,
    CLAUSE_PARTS,
    VALUED,
    expression_of,
    kind_at,
    skip,
    skip_back,
)
from tradefacts.claiming.times.timing import Scene
from tradefacts.claiming.times.wording import ends_span, is_last_seen, span_start
from tradefacts.model import Period
from tradefacts.reading.periods import PeriodExpression
from tradefacts.records import evolve

#: What may stand between "from" and when something began ("its opening in 2011").
_OPENING: Final = frozenset({"in", "on", "at", "of", "phrase", "term"})
#: What a span may begin with, and verbs, behind which "since" tells a reason.
_POINTS: Final = frozenset({"year", "months", "day"})
#: By what a span begins with, where it says up to when it goes.
_STARTS: Final = {"to": "from", "through": "from", "and": "between"}
_VERBS: Final = frozenset({"rise", "fall", "level", "changed", "share"})


def _is_of_year(expression: PeriodExpression) -> bool:
    """Tell whether it is a year, or that so far, of which only a part may be meant.

    "截至9月底，今年累计", "截至8月，2023年累计".
    """
    year = expression.unit == "year" and not expression.back
    told = expression.shift == 0 or expression.year is not None
    return expression.unit == "to-date" or (year and told)


def begun_span(
    scene: Scene, index: int, expression: PeriodExpression
) -> PeriodExpression:
    """Return the span that a clause begins ("since its launch in 2018")."""
    first, start = scene.items[index].first, scene.sentence.first
    behind = kind_at(scene.items, index + 1)
    opens = expression.unit in _POINTS and behind not in _VERBS
    tokens, words = scene.sentence.tokens, scene.words
    since = span_start(tokens, first, start, words) if opens else None
    # "The most since last year's quake in May": "since" has a period of its own.
    told = any(item.first == since for item in scene.items[:index])
    if since is not None and not told:
        if is_last_seen(tokens, since, words):
            scene.seen.add(index)
        span = PeriodExpression("since", start=expression)
        scene.timing.spans[index] = span
        return span
    return expression


def read_brackets(scene: Scene) -> None:
    """Let a bracket tell what a period is ("the first half (April-September)")."""
    timing = scene.timing
    for index in scene.bracketed:
        _narrow(scene, index)
    for index, period in list(timing.periods.items()):
        if period is not None or kind_at(scene.items, index + 1) != "(":
            continue
        end = next(
            (k for k in range(index, len(scene.items)) if scene.items[k].kind == ")"),
            index,
        )
        inside = [timing.periods.get(at) for at in range(index + 2, end)]
        told = [period for period in inside if period is not None]
        if told and not any(i.kind in VALUED for i in scene.items[index:end]):
            span = Period.span(told[0], told[-1])
            timing.periods[index] = scene.worded(index, span)
            scene.context.state(span)


def _narrow(scene: Scene, index: int) -> None:
    """Let a bracket that is nothing but a period say when the rest is of.

    "During the fair (May 1-5)", "今年“双11”期间（11月1日至11日）".
    """
    items, timing = scene.items, scene.timing
    period, whole = timing.periods.get(index), scene.context.current
    alone = kind_at(items, index - 1) == "(" and kind_at(items, index + 1) == ")"
    if period is None or not alone or any(i.kind in VALUED for i in items[:index]):
        return
    named = skip_back(items, index - 2, {'"'})
    day = timing.periods.get(named)
    if day is not None and period.contains(day):
        # "“Double 12” (December 1-12)": the days that go by the name of one.
        timing.periods[named] = period
        scene.context.replace(day, period)
        return
    glued = items[index - 1].last == items[index].first
    if not glued or items[index].last != items[index + 1].first:
        return
    if whole is None or (whole.contains(period) and whole != period):
        del timing.reaches[index]
        scene.context.state(period)


def reach_month(scene: Scene) -> None:
    """Let the year to date end with the month that its clause is of.

    "Year-to-date growth picked up to 5 percent in July" is that of seven months.
    """
    timing = scene.timing
    order = [] if timing.leads else sorted(timing.periods)
    for at, index in enumerate(order):
        expression = expression_of(scene.items[index])
        if expression is None or expression.unit != "to-date":
            continue
        near = (*order[max(0, at - 1) : at], *order[at + 1 : at + 2])
        months = [k for k in near if _is_month_beside(scene, index, k)]
        end = timing.periods[months[0]] if len(months) == 1 else None
        if end is not None:
            span = Period.months(end.start.year, 1, end.end.month)
            timing.periods[index] = timing.periods[months[0]] = span
            scene.context.replace(end, span)


def _is_month_beside(scene: Scene, index: int, month: int) -> bool:
    """Tell whether a month stands in the clause of *index*, with one figure at most."""
    period, (lower, upper) = scene.timing.periods[month], sorted((index, month))
    between = [item.kind for item in scene.items[lower + 1 : upper]]
    figures = sum(kind in VALUED for kind in between)
    if period is None or period.month_count != 1:
        return False
    return figures <= 1 and CLAUSE_PARTS.isdisjoint(between) and "and" not in between


def close_spans(scene: Scene) -> None:
    """Let spans end where the sentence says so.

    "Since January 5 it had sent 900 trains by the end of May", "from its launch in
    2011 to the end of 2020".
    """
    dated = sorted(scene.timing.periods)
    for at, index in enumerate(dated):
        start = _opening(scene, index)
        if start is None:
            continue
        others = dated[at + 1 :] + dated[:at][::-1]
        near = [k for k in others if _ends(scene, k) or _closes_between(scene, k)]
        if near:
            _close_span(scene, index, near[0], start)


def _opening(scene: Scene, index: int) -> Period | None:
    """Return when the span at *index* begins; None if it is none of that kind."""
    expression = expression_of(scene.items[index])
    span = scene.timing.spans.get(index)
    if span is None and expression is not None and expression.unit == "since":
        whole_year = expression.start is None or expression.start.unit == "year"
        span = None if whole_year else expression
    if span is not None:
        return scene.start_of(span)
    if expression is not None and _is_of_year(expression):
        # "截至9月底，今年累计", "as of Monday ... this year"
        now = expression.unit == "to-date" or expression.shift == 0
        if now or scene.timing.leads:
            return scene.timing.periods[index]
    opened = skip_back(scene.items, index - 1, _OPENING)
    joint = kind_at(scene.items, skip(scene.items, index + 1, {"rise"}))  # "up to"
    from_start = kind_at(scene.items, opened) == _STARTS.get(joint)
    return scene.timing.periods[index] if from_start else None


def _closes_between(scene: Scene, index: int) -> bool:
    """Tell whether a period ends "between its opening in 2011 and the end of 2020"."""
    return kind_at(scene.items, index - 1) == "and" and any(
        item.kind == "between" for item in scene.items[:index]
    )


def _ends(scene: Scene, index: int) -> bool:
    return scene.timing.periods[index] is not None and ends_span(
        scene.sentence.tokens, scene.items[index].first, scene.words
    )


def _close_span(scene: Scene, index: int, last: int, start: Period) -> None:
    timing = scene.timing
    lower, upper = sorted((index, last))
    # "今年以来新增3家，截至10月底达5家": each figure has its own.
    apart = timing.leads and last > index
    ends = CLAUSE_ENDS | (VALUED if apart else frozenset())
    between = scene.items[lower:upper]
    # "Since May trains have gone to Peru; by the end of July there had been 9."
    figured = any(item.kind in VALUED for item in between)
    parted = figured and any(item.kind in ends for item in between)
    end = timing.periods[last]
    if parted or end is None or end.end < start.start:
        return
    span = evolve(Period.span(start, end), text=end.text)
    timing.periods[index] = span
    for at, baseline in timing.baselines.items():
        if baseline is not None and baseline == end.year_before():
            timing.baselines[at] = evolve(span.year_before(), text=baseline.text)
    told = (item.kind in VALUED for item in scene.items[last:index])
    if not (timing.leads and any(told)):
        # "截至9月底累计5列，今年以来3列": the first is of no span.
        scene.context.replace(end, span)
        timing.periods[last] = span
