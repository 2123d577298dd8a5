"""Times: which period, and which baseline, each quantity of a sentence has."""

from collections.abc import Sequence
from typing import Final

import attrs

from tradefacts.claiming.drafts import Draft
from tradefacts.claiming.items import (
    AMOUNTS,
    CLAUSE_ENDS,
    RATES,
    TIMES,
    VALUED,
    Item,
    Phrase,
    expression_of,
    kind_at,
    kind_of,
    skip,
    skip_back,
)
from tradefacts.model import Period
from tradefacts.reading.mentions import FOLD, QUANTITIES
from tradefacts.reading.periods import PeriodContext, PeriodExpression
from tradefacts.reading.reader import Sentence
from tradefacts.reading.tokens import Tokens
from tradefacts.reading.wordsets import WordSets

_COMPARING: Final = frozenset({"than", "against", "more", "less"})
#: What may stand between a word of comparison and its period.
_BEFORE_BASELINE: Final = frozenset({"in", "of", "peer", "phrase", "at", "which"})
#: What an "over" or "on" stands behind where it compares ("up 5 percent on 2007").
_OVER: Final = RATES | {"points", "rise", "fall", "changed", "notice"}
#: What a "from" stands behind where it compares ("up 5 percent from 2007").
_FROM: Final = RATES | {"points", "basis"}
#: How far before a "from" that may be, and how far behind the period a "to", in items.
_FROM_REACH: Final = 5
#: How far before a period "until" may stand, in tokens.
_DEADLINE_REACH: Final = 2
#: How far before "since" a superlative may stand, in tokens.
_SUPERLATIVE_REACH: Final = 5
_TO_REACH: Final = 3
#: The longest words that say what was then ("a year in which"), in tokens.
_RELATIVE: Final = 4
_IN_COMPARAND: Final = QUANTITIES | {"in", "of", "for", "at", "record"}
#: "After 5 tonnes in May" tells what was before, as "against 5 tonnes in May" does.
_COMPARANDS: Final = frozenset({"than", "against", "subordinate", "from"})
#: What stands between a rate and the amount that it starts from, and behind that.
_STARTS: Final = frozenset({
    "from", "against", "than", "over", "on", "more", "less",
})  # fmt: skip
#: What may stand between a rate and that ("3 percent more than", "3 percent up on").
_SENSES: Final = frozenset({"more", "less", "rise", "fall"})
_BEFORE_PERIOD: Final = frozenset({"in", "of", "for"})
#: What may stand between "following" and the period of what was before.
_ASIDE: Final = frozenset({"rise", "fall", "in", "of", "for", "at"})
_OWNED: Final = AMOUNTS | {"possessive"}
#: What may stand between a period and the figure that it possesses.
_POSSESSION: Final = frozenset({"possessive", "record"})
_COMPARABLE: Final = VALUED | {"rise", "fall"}
#: What "since" stands behind where it names when something was last seen.
_LAST_SEEN: Final = frozenset({"record", "superlative", "more", "less", "gain"})
#: Where the search for a period behind a quantity ends.
_STOPS: Final = VALUED | {
    "record", "superlative", "streak", ",", ";", "and", "or", "than", "break", ":",
    "\u2013", "against", "|", "subordinate",
}  # fmt: skip
#: Where the search further on ends.
_CLAUSE_STOPS: Final = CLAUSE_ENDS | {"|", "than", "against"}
#: Where the search for a baseline ends: at the next rate, not at an amount.
_BASELINE_STOPS: Final = CLAUSE_ENDS | (
    (VALUED | {"record", "superlative", "streak", "exceed"}) - AMOUNTS
)


@attrs.define
class Timing:
    """The periods of a sentence: what each stands for, and which are baselines."""

    #: Items in brackets, by index.
    bracketed: set[int] = attrs.Factory(set)
    #: Resolved periods by index of their item; None where no rule settles one.
    periods: dict[int, Period | None] = attrs.Factory(dict)
    #: The same of those that are compared with.
    baselines: dict[int, Period | None] = attrs.Factory(dict)
    #: Periods since when something had not been seen; they hold for what follows only.
    since: set[int] = attrs.Factory(set)
    #: Periods that hold for what stands with them alone ("against 5 tonnes in May").
    compared: set[int] = attrs.Factory(set)
    #: The same where a clause goes on with what was then ("in May, when").
    then: set[int] = attrs.Factory(set)


def resolve_periods(
    items: Sequence[Item], context: PeriodContext, sentence: Sentence, words: WordSets
) -> Timing:
    """Resolve the periods among *items*, in order, and tell the baselines."""
    timing = Timing(_bracketed(items))
    text = sentence.tokens.text
    for index, item in enumerate(items):
        expression = expression_of(item) if item.kind == "period" else None
        if expression is None or _is_release(items, index, expression):
            continue
        period = context.resolve(expression)
        if period is not None:
            period = attrs.evolve(period, text=text[item.start : item.end])
        then = _tells_of_then(sentence.tokens, item.last, words)
        if _is_baseline(items, index, expression):
            _note_baseline(timing, index, period, context, then=then)
        elif expression.unit == "since" and _is_reference(
            items, index, sentence.tokens, words
        ):
            timing.since.add(index)
            if then:
                timing.periods[index] = _start(expression, context)
        else:
            timing.periods[index] = period
            if _is_deadline(sentence.tokens, item.first, words):
                timing.compared.add(index)
            _note(timing, items, index, context, then=then)
    return timing


def _is_deadline(tokens: Tokens, first: int, words: WordSets) -> bool:
    """Tell whether a period only says how long something lasted ("until mid-May")."""
    before = tokens.lower[max(0, first - _DEADLINE_REACH) : first]
    return not words.deadlines.isdisjoint(before)


def _bracketed(items: Sequence[Item]) -> set[int]:
    found: set[int] = set()
    depth = 0
    for index, item in enumerate(items):
        if item.kind == "(":
            depth += 1
        elif item.kind == ")":
            depth = max(0, depth - 1)
        elif depth:
            found.add(index)
    return found


def _start(expression: PeriodExpression, context: PeriodContext) -> Period | None:
    """Return when a span "since" something begins, or None where nothing settles it."""
    return context.resolve(expression.start) if expression.start else None


def _note_baseline(
    timing: Timing,
    index: int,
    period: Period | None,
    context: PeriodContext,
    *,
    then: bool,
) -> None:
    """Keep a baseline; where nothing else does it tells which period is meant."""
    timing.baselines[index] = period
    if period is not None and not timing.periods:
        context.fit(period)
    if then:
        timing.periods[index] = period
        timing.then.add(index)


def _note(
    timing: Timing,
    items: Sequence[Item],
    index: int,
    context: PeriodContext,
    *,
    then: bool,
) -> None:
    """Put the period at *index* in force, unless only a comparand has it.

    If a clause goes on to tell of *then*, that has it, too.
    """
    period = timing.periods[index]
    expression = expression_of(items[index])
    if period is not None:
        supposed = _is_supposed(items, index)
        if supposed:
            context.sentence_year = period.end.year
        aside = supposed or index in timing.compared
        if aside or _in_comparand(items, index):
            (timing.then if then else timing.compared).add(index)
        else:
            context.state(period)
    elif expression is not None and expression.unit == "since":
        start = _start(expression, context)
        if start is not None:
            context.note_year(start)


def _in_comparand(items: Sequence[Item], index: int) -> bool:
    before = skip_back(items, index - 1, _IN_COMPARAND)
    if before < index - 1:
        joint = kind_at(items, before)
        if joint in _COMPARANDS:
            return True
        # "5 percent above the 7 tonnes of May", "5 percent up on the 7 tonnes of May".
        rate = skip_back(items, before - (joint in {"on", "over"}), _SENSES)
        if rate < before and kind_at(items, rate) in RATES:
            return True
    owns = kind_at(items, index + 1) == "possessive"
    if owns and kind_at(items, index - 1) in _COMPARANDS | {"more", "less"}:
        return True  # "down from June's 5 tonnes"
    # "following a contraction in May": a period that no figure has.
    return kind_at(items, skip_back(items, index - 1, _ASIDE)) == "subordinate"


def _is_supposed(items: Sequence[Item], index: int) -> bool:
    """Tell whether the period is that of a plan ("the target for 2030")."""
    for item in reversed(items[:index]):
        if item.kind in CLAUSE_ENDS:
            return False
        if item.kind == "modal" or (isinstance(item, Phrase) and item.forecast):
            return True
    return False


def _is_reference(
    items: Sequence[Item], index: int, tokens: Tokens, words: WordSets
) -> bool:
    """Tell whether "since" names when something was last seen ("first rise since")."""
    first = items[index].first
    before = tokens.lower[max(0, first - _SUPERLATIVE_REACH) : first]
    return not words.last_seen.isdisjoint(before) or any(
        kind_of(item) in _LAST_SEEN for item in items[max(0, index - 2) : index]
    )


def _tells_of_then(tokens: Tokens, index: int, words: WordSets) -> bool:
    """Tell whether a clause on the period itself follows ("since May, when").

    So does "than in May, a month in which".
    """
    at = index + (tokens.word(index) == ",")
    behind = (" ".join(tokens.lower[at : at + n]) for n in range(1, _RELATIVE + 1))
    return not words.relatives_of_time.isdisjoint(behind)


def _is_release(
    items: Sequence[Item], index: int, expression: PeriodExpression
) -> bool:
    """Tell whether a day is that of a statement ("data released on August 10")."""
    before = index - 1 - (kind_at(items, index - 1) == "on")
    return expression.unit == "day" and kind_at(items, before) == "say"


# -- baselines -----------------------------------------------------------------------


def _is_baseline(
    items: Sequence[Item], index: int, expression: PeriodExpression
) -> bool:
    """Tell whether the period at *index* is one that is compared with."""
    before = _joint_before(items, index)
    match kind_at(items, before):
        case "more" | "less":
            # "5 percent above May", but not "fell even faster last month".
            joined = all(i.kind == "peer" for i in items[before + 1 : index])
            return joined and kind_at(items, before - 1) in QUANTITIES
        case "than" | "against" | "exceed":
            # "No buyer was larger than Peru in 2021" compares no figures.
            named = any(item.kind == "phrase" for item in items[before + 1 : index])
            return not named or any(i.kind in _COMPARABLE for i in items[:before])
        case "over" | "on":
            compared = kind_at(items, before - 1)
            rated = kind_at(items, skip_back(items, before - 1, _SENSES)) in RATES
            on_rate = kind_at(items, before) == "on" and rated
            dated = expression.dated or on_rate
            return compared in _OVER and dated and expression.unit != "day"
        case "from":
            return _is_start_of_change(items, index, before)
        case _:
            return False


def _joint_before(items: Sequence[Item], index: int) -> int:
    """Return the item that joins the period at *index* to a quantity; -1 if none."""
    before = index - 1
    while kind_at(items, before) in _BEFORE_BASELINE:
        is_phrase = items[before].kind == "phrase"
        if is_phrase and before and items[before - 1].kind not in _COMPARING:
            return -1
        before -= 1
    return before


def _is_start_of_change(items: Sequence[Item], index: int, joint: int) -> bool:
    """Tell whether "from" compares ("up 5% from May", not "from May to June")."""
    following = skip(items, index + 1, {"possessive"})
    if kind_at(items, following) in QUANTITIES:
        return False  # "from 2001's 17.5 percent"
    if not any(
        item.kind in _FROM for item in items[max(0, joint - _FROM_REACH) : joint]
    ):
        return False
    return not any(
        kind_at(items, at) == "to" and kind_at(items, at + 1) == "period"
        for at in range(index, index + _TO_REACH)
    )


def baseline_of(items: Sequence[Item], index: int, timing: Timing) -> int | None:
    """Return the item of the baseline that quantity *index* is compared with."""
    exceeded = skip_back(items, index - 2, _OWNED)
    if kind_at(items, index - 1) == "by" and exceeded in timing.baselines:
        return exceeded  # "exceeded 2019 by 5 percent", "beat May's 3 tonnes by ..."
    comparand = comparand_of(items, index)
    if comparand is not None:
        owner = skip_back(items, comparand - 1, _POSSESSION)
        at = skip(items, comparand + 1, _BEFORE_PERIOD)
        known = timing.periods.keys() | timing.baselines.keys()
        return next((k for k in (owner, at) if k in known), None)
    for after in range(index + 1, len(items)):
        if after in timing.baselines:
            return after
        if items[after].kind in _BASELINE_STOPS:
            return None
    return None


def comparand_of(items: Sequence[Item], index: int) -> int | None:
    """Return the amount that the rate at *index* starts from, or None.

    "Up 3 percent from 5 million tonnes in May", "3 percent more than the 5 million
    tonnes of May", "3 percent above May's 5 million tonnes".
    """
    if items[index].kind not in RATES:
        return None
    joint = skip(items, index + 1, _SENSES)
    at = joint + (kind_at(items, joint) in _STARTS)
    if at == index + 1:
        return None
    if kind_at(items, at) == "period" and kind_at(items, at + 1) == "possessive":
        at += 2
    return at if kind_at(items, at) in AMOUNTS else None


# -- periods of quantities -----------------------------------------------------------


def set_period(
    draft: Draft,
    items: Sequence[Item],
    index: int,
    timing: Timing,
    context: PeriodContext,
) -> None:
    """Give the draft of quantity *index* the period that its words have."""
    at, draft.period_place = _period_of(items, index, timing)
    if at is None:
        draft.period = context.current
        draft.period_origin = "carried"
        return
    draft.period = timing.periods.get(at) or timing.baselines.get(at)
    expression = expression_of(items[at])
    if expression is not None:
        if expression.year is None:
            draft.period_origin = "resolved"
        _open_period(draft, expression, context)


def _open_period(
    draft: Draft, expression: PeriodExpression, context: PeriodContext
) -> None:
    """Open the period of a multiple "since 2012", which is measured against 2012."""
    if (
        draft.mention.kind in {TIMES, FOLD}
        and draft.rule != "growth-since"
        and expression.unit == "since"
        and expression.start is not None
    ):
        draft.period = None
        draft.basis = "period"
        draft.baseline = context.resolve(expression.start)


def _period_of(
    items: Sequence[Item], index: int, timing: Timing
) -> tuple[int | None, str]:
    """Return the item of the period that quantity *index* has, and where it stands.

    In order: the period behind it before the next quantity or comma; the last one
    before it; the first behind it unless a clause ends before.
    """
    owner = skip_back(items, index - 1, _POSSESSION)
    if owner < index - 1 and kind_at(items, owner) == "period":
        return owner, "before"  # "April's record 5 million barrels"
    behind = _behind(items, index, timing)
    if behind is not None:
        return behind, "behind"
    before = _before(index, timing)
    if before is not None:
        return before, "before"
    for after in range(index + 1, len(items)):
        if items[after].kind in _CLAUSE_STOPS:
            break
        elsewhere = timing.since | timing.compared | timing.then
        if after in timing.periods and after not in elsewhere:
            return after, "after"
    return None, ""


def _before(index: int, timing: Timing) -> int | None:
    for before in range(index - 1, -1, -1):
        if before not in timing.periods or before in timing.compared:
            continue
        if before not in timing.bracketed or index in timing.bracketed:
            return before
    return None


def _behind(items: Sequence[Item], index: int, timing: Timing) -> int | None:
    if comparand_of(items, index) is not None:
        return None
    depth = 0
    for after in range(index + 1, len(items)):
        kind = items[after].kind
        if kind == "(":
            depth += 1
        elif kind == ")":
            depth -= 1
        elif not depth and after in timing.periods:
            return None if after in timing.since else after
        elif not depth and (kind in _STOPS or after in timing.baselines):
            return None
        if depth < 0:
            return None
    return None
