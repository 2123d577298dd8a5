"""Passing: periods that are only spoken of aside, and where they hold."""

from collections.abc import Sequence
from typing import Final

from tradefacts.claiming.items import (
    AMOUNTS,
    CLAUSE_ENDS,
    CLAUSE_PARTS,
    VALUED,
    Item,
    Phrase,
    expression_of,
    kind_at,
    skip,
)
from tradefacts.claiming.times.reaches import (
    aside_reach,
    clause_end,
    conjoined_reach,
    earlier_reach,
    enclosed_reach,
    is_supposed,
    relative_reach,
    resulting_reach,
    start_reach,
)
from tradefacts.claiming.times.timing import Scene
from tradefacts.claiming.times.wording import (
    is_aside,
    is_exception,
    is_level_of,
    is_of_event,
    is_origin,
    is_sighting,
)
from tradefacts.model import Period
from tradefacts.reading.periods import PeriodExpression
from tradefacts.reading.tokens import MARK

#: Behind "from" they begin no change.
_SPANS: Final = frozenset({"since", "span"})
#: What parts a part from the whole before it.
_PARTING: Final = CLAUSE_PARTS | {"with", "which"}
#: That something has begun or ended, and where the clause ends that says so.
_EVENTS: Final = frozenset({"opening", "closing"})
#: Units of what a clause may look back on.
_LOOKED_BACK_ON: Final = frozenset({"year", "months"})
#: Behind "去年同期" they tell of that alone.
_TELLING: Final = VALUED | {"level", "rise", "fall"}
#: The shortest and the longest clause on a place that no list knows, in tokens.
_CLAUSES: Final = (3, 10)
#: The longest clause on a jubilee, in tokens.
_JUBILEE: Final = 40


def started_reach(
    scene: Scene, index: int, expression: PeriodExpression
) -> range | None:
    """Return what the period of a start or a comparand holds for, if it leads.

    "由2018年的5吨增至", "去年同期为5吨".
    """
    if not scene.timing.leads:
        return None
    if kind_at(scene.items, index - 1) == "from" and expression.unit not in _SPANS:
        return start_reach(scene.items, index)
    same = expression.unit == "same" and expression.dated
    told = same and (
        kind_at(scene.items, index + 1) in _TELLING or _contrasts(scene, index)
    )
    # "其中11日当天": a day of the time in force.
    day = expression.unit == "day" and expression.first is None
    day = day and not expression.newest and expression.day == expression.last_day
    # "三年前这一比例不到两成；出口增长5%".
    ago = expression.unit == "year" and expression.back and expression.shift
    # "3月出口增长8%，拉动了一季度外贸的回升。其中": of March.
    lifted = kind_at(scene.items, index - 1) == "contribute"
    passing = told or day or ago or lifted or _looks_back(scene, index, expression)
    return range(index, _frame_end(scene.items, index)) if passing else None


def _frame_end(items: Sequence[Item], index: int) -> int:
    """Return where a period no longer holds that opens its clause, or all of the rest.

    "，而2023年仅有5吨，" ends sooner than "，而2023年，进口5吨，下降2%".
    """
    if kind_at(items, index + 1) != ",":
        end = clause_end(items, index)
        while kind_at(items, end) == "," and kind_at(items, end + 1) == "basis":
            end = clause_end(items, end)  # "，而2023年进口5吨，同比下降2%"
        return end
    behind = range(index + 1, len(items))
    return next((k for k in behind if items[k].kind in CLAUSE_ENDS), len(items))


def _contrasts(scene: Scene, index: int) -> bool:
    """Tell whether a flow of the year before is set against the one before it.

    "进口8万吨，而去年同期进口3万吨；出口9万吨": only that clause is of then.
    """
    items = scene.items
    level = skip(items, index + 2, {"level"})
    flow = kind_at(items, index + 1) == "phrase" and kind_at(items, level) in AMOUNTS
    return flow and kind_at(items, index - 1) == "break"


def _looks_back(scene: Scene, index: int, expression: PeriodExpression) -> bool:
    """Tell whether a clause only tells of a year, or a month, before.

    "，而2023年仅有5吨", "2018年曾高达5吨，此次跌破3吨", "，而1月则下跌2%；同月".
    """
    current = scene.context.current
    parted = kind_at(scene.items, index - 1) == "break" or _once(scene, index)
    if not parted or expression.unit not in _LOOKED_BACK_ON:
        return False
    period = scene.context.resolve(expression)
    earlier = period is not None and current is not None
    return earlier and period.end < current.start if period and current else False


def _once(scene: Scene, index: int) -> bool:
    """Tell whether something was once so in a period ("2018年曾高达5吨")."""
    behind = scene.items[index + 1 : clause_end(scene.items, index)]
    stop = next((i.first for i in behind if i.kind in VALUED), 0)
    said = scene.sentence.tokens.lower[scene.items[index].last : stop]
    return not scene.words.past_perfects.isdisjoint(said)


def reach_aside(scene: Scene, index: int, period: Period | None) -> range | None:
    """Return where a period holds that is only spoken of aside, or None."""
    if period is None:
        return None
    first = scene.items[index].first
    if is_origin(scene.sentence.tokens, first, scene.words):
        return range(0)
    alone = _alone_reach(scene, index)
    if alone is not None:
        return alone
    if _is_anniversary(scene, index) or _tells_which(scene, index):
        return range(0)
    if _is_inserted(scene.items, index):
        return range(index, clause_end(scene.items, index + 2))
    return _told_aside(scene, index, period)


def _alone_reach(scene: Scene, index: int) -> range | None:
    """Return what the period of a part holds for, or None.

    "The surplus was 9 tonnes, with 4 tonnes sold in May alone."
    """
    items, tokens = scene.items, scene.sentence.tokens
    if scene.timing.leads or tokens.word(items[index].last) not in scene.words.alones:
        return None
    joints = (k for k in range(index - 1, -1, -1) if items[k].kind in _PARTING)
    first = next(joints, None)
    if first is None or not any(i.kind in VALUED for i in items[first:index]):
        return None
    return range(first, index + 1)


def _told_aside(scene: Scene, index: int, period: Period) -> range | None:
    """Return where a period holds that an event or a supposition is of, or None."""
    tokens = scene.sentence.tokens
    first, start = scene.items[index].first, scene.sentence.first
    spans = index in scene.timing.spans
    event = is_of_event(tokens, first, start, scene.words)
    if not period.month_count:
        # "Fell 5 percent under a duty that took effect on August 7": not that day.
        told = any(item.kind in VALUED for item in scene.items[:index])
        event = (event and told) or _begins_or_ends(scene, index)
    if event and not spans:
        # "When the zone opened in 2018, it exported 5 tonnes": then, too.
        return None if _opens_with_when(scene) else range(0)
    if is_supposed(scene.items, index):
        scene.context.sentence_year = period.end.year
        return aside_reach(scene.items, index)
    if is_aside(tokens, first, scene.words):
        # "仅次于1月的5亿元": its figure is behind it.
        own = scene.timing.leads and kind_at(scene.items, index + 1) in AMOUNTS
        return range(index, index + 2) if own else aside_reach(scene.items, index)
    lasting = _lasting_reach(scene, index)
    if lasting is not None or scene.context.current is None:
        return lasting  # where nothing else is known the period is all
    if period.end < scene.context.current.start:
        earlier = earlier_reach(scene.items, index, tokens, scene.words)
        earlier = earlier or _had_reach(scene, index)
        if earlier is not None:
            return earlier
    return _clause_aside(scene, index, whole=bool(period.month_count))


def _had_reach(scene: Scene, index: int) -> range | None:
    """Return the clause that tells what had been before, where another follows.

    "In May 2018 it had been 4 tonnes; it has risen by a third since". What else had
    been is of the same time.
    """
    items, words = scene.items, scene.words
    behind = range(index + 1, len(items))
    end = next((at for at in behind if items[at].kind in CLAUSE_ENDS), None)
    if end is None or scene.timing.leads:
        return None
    lower, stop = scene.sentence.tokens.lower, items[end].first
    told = not words.past_perfects.isdisjoint(lower[items[index].last : stop])
    again = not words.past_perfects.isdisjoint(lower[stop : scene.sentence.last])
    parts = (at for at in range(index, 0, -1) if items[at - 1].kind in CLAUSE_ENDS)
    return range(next(parts, 0), end) if told and not again else None


def _is_inserted(items: Sequence[Item], index: int) -> bool:
    """Tell whether a period is that of the last member of a list alone.

    "Exports rose 5 percent, chiefly tin, tea and, since August, avocados."
    """
    around = [kind_at(items, index + at) for at in (-2, -1, 1)]
    return around == ["and", ",", ","]


def _begins_or_ends(scene: Scene, index: int) -> bool:
    """Tell whether the day at *index* is that of an event, which its clause tells.

    "广交会5月5日闭幕，成交247亿美元", "the fair, which closed on May 5, drew 5,000".
    """
    if scene.sentence.kinds.isdisjoint(_EVENTS):
        return False
    day, sentence = scene.items[index], scene.sentence
    marks = (i.first for i in scene.items[index:] if i.kind in CLAUSE_PARTS)
    first, last = day.last, next(marks, sentence.last)
    if not scene.timing.leads:
        marks = (i.last for i in scene.items[index::-1] if i.kind in CLAUSE_PARTS)
        first, last = next(marks, sentence.first), day.first
    return any(
        mention.kind in _EVENTS and first <= mention.first < last
        for mention in sentence.mentions
    )


def _opens_with_when(scene: Scene) -> bool:
    """Tell whether "when" is the first word of the sentence."""
    tokens, at = scene.sentence.tokens, scene.sentence.first
    while at < scene.sentence.last - 1 and tokens.kind[at] == MARK:
        at += 1
    return tokens.lower[at] in scene.words.whens


def _tells_which(scene: Scene, index: int) -> bool:
    """Tell whether a period only tells which place, or company, is spoken of.

    "去年11月封关的苏州综合保税区": a verb that no list knows stands between.
    """
    first = scene.items[index].last
    named = scene.items[index + 1] if index + 1 < len(scene.items) else None
    if named is None or not _CLAUSES[0] <= named.first - first <= _CLAUSES[1]:
        return False
    tokens = scene.sentence.tokens
    if tokens.lower[named.first - 1] not in scene.words.relative_ends:
        return False
    if any(tokens.kind[at] == MARK for at in range(first, named.first)):
        return False
    if not isinstance(named, Phrase):
        return named.kind == "company"
    return named.dims.keys() == {"reporter"} and not named.counted


def _is_anniversary(scene: Scene, index: int) -> bool:
    """Tell whether the clause of a period only says what jubilee it is.

    "今年是倡议提出十周年".
    """
    tokens, words = scene.sentence.tokens, scene.words
    if not words.jubilees:
        return False
    last = scene.items[index].last
    for at in range(last, min(last + _JUBILEE, scene.sentence.last)):
        if tokens.lower[at] in CLAUSE_PARTS:
            return False
        if tokens.spoken(at, at + 2) in words.jubilees:
            return True
    return False


def excepted_reach(scene: Scene, index: int) -> range | None:
    """Return where a period holds that was left out before, or None."""
    left_out = is_exception(
        scene.sentence.tokens, scene.items[index].first, scene.words
    )
    return range(index, clause_end(scene.items, index)) if left_out else None


def _lasting_reach(scene: Scene, index: int) -> range | None:
    """Return the clause aside that says since when something is so, or None.

    "Sales to Peru, which has levied duties of 5 percent since May 2013, fell"; "Tea,
    under licence since May 2013".
    """
    items = scene.items
    expression = expression_of(items[index])
    if expression is None or expression.unit != "since":
        return None
    if kind_at(items, index + 1) != ",":
        return None
    for at in range(index - 1, -1, -1):
        if items[at].kind == "which":
            return range(at, index + 1)
        if items[at].kind == ",":
            words = scene.sentence.tokens.kind[items[at].last : items[index].first]
            plain = not any(_is_figured(item) for item in items[at:index])
            return range(at, index + 1) if words and plain else None
        if items[at].kind in CLAUSE_ENDS:
            return None
    return None


def _is_figured(item: Item) -> bool:
    """Tell whether a figure, or what one is of, stands there."""
    return item.kind in VALUED or isinstance(item, Phrase)


def _clause_aside(scene: Scene, index: int, *, whole: bool) -> range | None:
    """Return the clause aside that a period stands in, or None.

    Days are those of a fair ("the fair, opened on May 2, which drew").
    """
    items, tokens, words = scene.items, scene.sentence.tokens, scene.words
    seen = scene.timing.periods and is_sighting(items, index, tokens, words)
    if seen or is_level_of(items, index, tokens, words):
        return range(0)
    relative = relative_reach(items, index, tokens, words)
    if relative is not None or not whole:
        return relative
    return (
        enclosed_reach(items, index, tokens, words)
        or conjoined_reach(items, index, tokens, words)
        or resulting_reach(items, index, tokens)
    )
