"""Times: the periods of a sentence, what each stands for, and which are baselines."""

from collections.abc import Sequence
from typing import Final

from tradefacts.claiming.items import (
    CLAUSE_PARTS,
    VALUED,
    Item,
    expression_of,
    kind_at,
    role_at,
    skip_back,
)
from tradefacts.claiming.times.comparands import comparand_reach
from tradefacts.claiming.times.compared import is_compared, is_expected, own_amount
from tradefacts.claiming.times.earlier import compared_period, earlier_period
from tradefacts.claiming.times.passing import excepted_reach, reach_aside, started_reach
from tradefacts.claiming.times.reaches import bracket_reaches, then_reach
from tradefacts.claiming.times.releases import is_release
from tradefacts.claiming.times.spans import (
    begun_span,
    close_spans,
    reach_month,
    read_brackets,
)
from tradefacts.claiming.times.timing import Scene, Timing
from tradefacts.claiming.times.wording import (
    ends_span,
    is_occasion,
    is_reference,
    tells_of_then,
)
from tradefacts.model import Period
from tradefacts.reading.periods import PeriodContext, PeriodExpression
from tradefacts.reading.reader import Sentence
from tradefacts.reading.tokens import MARK
from tradefacts.reading.wordsets import WordSets

#: Periods that are of a time, but where nothing tells of which.
_UNSETTLED: Final = frozenset({"fiscal", "season"})
#: The months of a year.
_MONTHS: Final = 12


def resolve_periods(
    items: Sequence[Item], context: PeriodContext, sentence: Sentence, words: WordSets
) -> Timing:
    """Resolve the periods among *items*, in order, and tell the baselines."""
    if "period" not in sentence.kinds:
        return Timing(words.modifiers_first, context.current)
    reaches = bracket_reaches(items)
    timing = Timing(words.modifiers_first, context.current, reaches=reaches)
    scene = Scene(items, context, sentence, words, timing, frozenset(reaches))
    for index, item in enumerate(items):
        expression = expression_of(item) if item.kind == "period" else None
        if expression is None:
            continue
        ends = ends_span(sentence.tokens, item.first, words)  # "截至4月16日"
        released = is_release(items, index, expression, leads=timing.leads)
        if ends or not released:
            _resolve(scene, index, expression)
    read_brackets(scene)
    reach_month(scene)
    close_spans(scene)
    return timing


def _resolve(scene: Scene, index: int, expression: PeriodExpression) -> None:
    """Resolve the period at *index*, and tell where it holds."""
    item, timing = scene.items[index], scene.timing
    tokens = scene.sentence.tokens
    if _is_of_none(scene, index, expression):
        return
    then = tells_of_then(tokens, item.last, scene.words)
    expression = begun_span(scene, index, expression)
    if is_compared(scene, index, expression):
        _note_baseline(scene, index, compared_period(scene, expression), then=then)
        own_amount(scene, index)
    elif expression.unit == "since" and (
        index in scene.seen
        or (
            index not in timing.spans
            and is_reference(scene.items, index, tokens, scene.words)
        )
    ):
        if then:
            timing.periods[index] = scene.start_of(expression)
            timing.reaches[index] = then_reach(scene.items, index)
    else:
        _note(scene, index, expression, then=then)


def _is_of_none(scene: Scene, index: int, expression: PeriodExpression) -> bool:
    """Tell whether a period says nothing on when the figures are of."""
    if expression.unit == "year" and _is_within(scene, expression):
        item, tokens = scene.items[index], scene.sentence.tokens
        occasion = is_occasion(tokens, item.first, scene.words)
        return occasion or _is_of_record(scene, index)
    if expression.unit == "vague":
        return _is_until_now(scene, index) or _is_up_to_day(scene, index)
    moves = expression.unit == "since" and _only_moves(scene, index)
    return moves or (expression.unit == "day" and _names_days(scene, index, expression))


def _only_moves(scene: Scene, index: int) -> bool:
    """Tell whether a clause says since when something moves, by no figure.

    "Exports were 5 and imports 4 billion yuan, both rising since June."
    """
    moves = role_at(scene.items, index - 1) in {"rise", "fall"}
    ends = kind_at(scene.items, index + 1) in CLAUSE_PARTS | {""}
    figures = (item.kind in VALUED for item in scene.items[:index])
    return moves and ends and any(figures)


def _names_days(scene: Scene, index: int, day: PeriodExpression) -> bool:
    """Tell whether a day only names the days right before it, which have it.

    "From November 1 to 11, the 'Double 11' rush, exports rose".
    """
    items, tokens = scene.items, scene.sentence.tokens
    before = skip_back(items, index - 1, {",", '"'})
    span = scene.timing.periods.get(before)
    one = None if span is None else scene.context.resolve(day)
    if span is None or one is None or one == span or not span.contains(one):
        return False
    between = range(items[before].last, items[index].first)
    said = {tokens.lower[at] for at in between if tokens.kind[at] != MARK}
    named = said or any(item.kind == '"' for item in items[before + 1 : index])
    return bool(named) and said <= scene.words.definites


def _is_until_now(scene: Scene, index: int) -> bool:
    """Tell whether it only says that the span in force goes on ("so far").

    "Since June trains have taken 5 tonnes; 900 boxes have gone that way so far."
    """
    item, tokens = scene.items[index], scene.sentence.tokens
    if tokens.spoken(item.first, item.last) not in scene.words.until_nows:
        return False
    current, published = scene.context.current, scene.context.published
    if current is None or published is None or current.end < published:
        return False
    return current.start.replace(day=1) < published.replace(day=1) and (
        current.month_count != _MONTHS
    )


def _is_up_to_day(scene: Scene, index: int) -> bool:
    """Tell whether all years are counted up to a day ("6月10日，历年累计11万列")."""
    item, tokens = scene.items[index], scene.sentence.tokens
    if tokens.spoken(item.first, item.last) not in scene.words.all_years:
        return False
    told = (expression_of(item) for item in scene.items[:index])
    return any(found is not None and found.unit == "day" for found in told)


def _is_of_record(scene: Scene, index: int) -> bool:
    """Tell whether a record is one of the year ("in May, a high for the year")."""
    current, items = scene.context.current, scene.items
    record = kind_at(items, index - 1) == "for" and kind_at(items, index - 2)
    return record == "record" and (
        current is not None and (current.month_count or _MONTHS) < _MONTHS
    )


def _is_within(scene: Scene, year: PeriodExpression) -> bool:
    """Tell whether what is in force lies in the *year*, as months do."""
    current = scene.context.current
    return year.year is None or (
        current is not None
        and current.start.year == year.year
        and (current.month_count or 0) < _MONTHS
    )


def _note_baseline(
    scene: Scene, index: int, period: Period | None, *, then: bool
) -> None:
    """Keep a baseline; where nothing else does it tells which period is meant."""
    timing = scene.timing
    timing.baselines[index] = period = scene.worded(index, period)
    _compare_with(scene, period)
    if then:
        timing.periods[index] = period
        timing.reaches[index] = then_reach(scene.items, index)


def _compare_with(scene: Scene, period: Period | None) -> None:
    """Let what is compared with *period* be of the time that fits it, if alone."""
    context, timing = scene.context, scene.timing
    context.compared = period or context.compared
    if period is not None and not timing.periods:
        context.fit(period)
        timing.opening = context.current


def _note(
    scene: Scene, index: int, expression: PeriodExpression, *, then: bool
) -> None:
    """Keep a period; put it in force, unless it only holds for what is aside."""
    items, timing, context = scene.items, scene.timing, scene.context
    reach = (
        None
        if is_expected(scene, index)
        else comparand_reach(items, index, timing.compared)
    )
    if reach is not None:
        period = earlier_period(scene, expression)
        _compare_with(scene, period)
        timing.compared.append(index)
    else:
        # "由上月的增长7%转为下降2%" is seen from the month in force.
        led = timing.leads and kind_at(items, index - 1) == "from"
        recent = led and expression.unit == "month"
        period = (
            earlier_period(scene, expression) if recent else context.resolve(expression)
        )
        reach = (
            started_reach(scene, index, expression)
            or excepted_reach(scene, index)
            or reach_aside(scene, index, period)
        )
        context.aside = context.aside if reach is None else period
    if reach is not None:
        context.passing = period
    timing.periods[index] = scene.worded(index, period)
    if reach is not None:
        stop = then_reach(items, index).stop if then else reach.stop
        timing.reaches[index] = range(reach.start, max(reach.stop, stop))
    _put_in_force(scene, index, expression, period)


def _put_in_force(
    scene: Scene, index: int, expression: PeriodExpression, period: Period | None
) -> None:
    """Let *period* carry over, unless it only holds for a part of the sentence."""
    context = scene.context
    if period is not None:
        context.alone = _is_month_alone(scene, index, period)
        bracketed = index in scene.bracketed and context.current is None
        # The day that a text is of, or of what happened, is no time of trade.
        day = not period.month_count and not _is_fair(scene, period)
        happened = day and (context.current is not None or _closes(scene))
        told = period.end == context.published or happened
        dateline = (told or _is_of_data(scene, index)) and not scene.tells_figures()
        if bracketed or not (dateline or index in scene.timing.reaches):
            context.state(period, aside=bracketed or expression.unit == "since")
    elif expression.unit in _UNSETTLED and scene.tells_figures():
        context.current = None  # what goes on with it is of no known time, either
    elif expression.unit == "since" and expression.start is not None:
        start = context.resolve(expression.start)
        if start is not None:
            context.note_year(start)


def _is_fair(scene: Scene, period: Period) -> bool:
    """Tell whether the days are those of a fair that the sentence tells of, alone.

    "From May 3 to 5 the county held its annual tea fair."
    """
    if scene.timing.leads or period.start == period.end or scene.tells_figures():
        return False
    sentence = scene.sentence
    said = sentence.tokens.lower[sentence.first : sentence.last]
    return not scene.words.fairs.isdisjoint(said)


def _is_of_data(scene: Scene, index: int) -> bool:
    """Tell whether other figures are named by their time ("May data are due")."""
    behind = scene.sentence.tokens.word(scene.items[index].last)
    return scene.context.current is not None and behind in scene.words.figure_nouns


def _is_month_alone(scene: Scene, index: int, period: Period) -> bool:
    """Tell whether it is a month told beside what it closes ("5月当月").

    The next sentence goes on with the first five months, unless the month is what
    the paragraph is on.
    """
    current, last = scene.context.current, scene.items[index].last
    said = scene.sentence.tokens.spoken(last - 2, last)
    return (
        said in scene.words.months_alone
        and scene.context.paragraph_year is not None
        and current is not None
        and (current.month_count or 0) > 1
        and current.end == period.end
    )


def _closes(scene: Scene) -> bool:
    """Tell whether the sentence says that something has ended."""
    return scene.timing.leads and "closing" in scene.sentence.kinds
