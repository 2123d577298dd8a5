"""Dating: which period, and which baseline, a quantity has of those beside it."""

from collections.abc import Sequence
from typing import Final

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
    role_at,
    skip,
    skip_back,
)
from tradefacts.claiming.times.timing import Timing
from tradefacts.model import Period
from tradefacts.reading.mentions import AMOUNT, COUNT, FOLD, PERCENT, POINTS
from tradefacts.reading.periods import PeriodContext, PeriodExpression

#: What stands between a rate and the amount that it starts from, and behind that.
_STARTS: Final = frozenset({
    "from", "against", "than", "over", "on", "more", "less",
})  # fmt: skip
#: What may stand between a rate and that ("3 percent more than", "3 percent up on").
_SENSES: Final = frozenset({"more", "less", "rise", "fall"})
_BEFORE_PERIOD: Final = frozenset({"in", "of", "for"})
_OWNED: Final = AMOUNTS | {"possessive"}
#: What may stand between a period and the figure that it possesses.
_POSSESSION: Final = frozenset({"possessive", "record"})
#: Where the search for a period behind a quantity ends.
_STOPS: Final = VALUED | {
    "record", "superlative", "streak", ",", ";", "and", "or", "than", "break", ":",
    "\u2013", "against", "|", "subordinate",
}  # fmt: skip
#: Where the search further on ends.
_COMPARING: Final = frozenset({"|", "than", "against"})
_MOVES: Final = frozenset({"rise", "fall"})
#: What may stand before the period that a clause begins with ("while in May").
_BEFORE_HEAD: Final = frozenset({"in", "for", "at", "on"})
#: A change from one amount to another where periods lead, by these names of kinds.
_CHANGE: Final = ("from", "period", "amount", "rise", "to", "period", "amount")
_NAMES: Final = {**dict.fromkeys(AMOUNTS, "amount"), "fall": "rise"}
#: What may stand between a baseline and the rate behind it; where those lead.
_MOVING: Final = frozenset({"rise", "fall", "by", "at"})
_LED: Final = frozenset({"rise", "fall", "by"}) | {
    ",",
    "level",
    "more",
    "less",
    "respectively",
    "to",
}
#: The members of a list of rates, and what parts them.
_LISTED: Final = RATES | {POINTS, ",", "and"}
#: Where the search for a baseline ends: at the next rate, not at an amount.
_BASELINE_STOPS: Final = CLAUSE_ENDS | (
    (VALUED | {"record", "superlative", "streak", "exceed"}) - AMOUNTS
)
_OWNING: Final = _POSSESSION | {"rise", "fall"}
#: Two rates, or two baselines, are several.
_SEVERAL: Final = 2


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
        draft.period = timing.opening or context.current
        draft.period_origin = "carried"
        return
    own = timing.periods.get(at) or timing.baselines.get(at)
    draft.period = _joined(items, at, timing) or own
    expression = expression_of(items[at])
    if expression is not None:
        if expression.year is None:
            draft.period_origin = "resolved"
        _open_period(draft, timing.spans.get(at, expression), context)


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
    owner = _owner(items, index, timing)
    if owner is not None:
        return owner, "before"
    compared = next((k for k in timing.compared if index in timing.reaches[k]), None)
    if compared is not None and compared > index:
        return compared, "behind"  # "after rising 3 percent to 5 tonnes in May"
    if timing.leads:
        before = _before(index, timing)
        if before is None:
            before = _bracketed(items, index, timing)
        return before, "" if before is None else "before"
    behind = _behind(items, index, timing)
    amount = None if behind is not None else _amount_beside(items, index)
    if amount is not None:
        behind = _behind(items, amount, timing)
    if behind is not None:
        return behind, "behind"
    before = _before(index, timing)
    if before is not None:
        return before, "before"
    after = _after(items, index, timing)
    return after, "" if after is None else "after"


def _bracketed(items: Sequence[Item], index: int, timing: Timing) -> int | None:
    """Return the period in the next bracket, if no figure stands before it."""
    for after in range(index + 1, len(items)):
        if after in timing.periods and kind_at(items, after - 1) == "(":
            return after if timing.holds(after, index) else None
        if items[after].kind in _STOPS:
            return None
    return None


def _amount_beside(items: Sequence[Item], index: int) -> int | None:
    """Return the amount that the rate at *index* led to, or None.

    "5 tonnes (+3%) in May", "up 3 percent on the year to 5 tonnes in May".
    """
    if items[index].kind not in RATES:
        return None
    if kind_at(items, index - 1) == "(" and kind_at(items, index - 2) in AMOUNTS:
        return index - 2
    joint = skip(items, index + 1, {"basis"})
    reached = kind_at(items, joint) == "to" and kind_at(items, joint + 1) in AMOUNTS
    return joint + 1 if reached else None


def _owner(items: Sequence[Item], index: int, timing: Timing) -> int | None:
    """Return the period that a figure or a record belongs to by its noun, or None.

    "April's record 5 million barrels", "5 percent below the April record of 9 tonnes",
    "after May's fall of 5 percent".
    """
    if timing.leads:
        return _owner_before(items, index, timing)
    noun = index - 1 - (kind_at(items, index - 1) == "of")
    owner = noun
    while kind_at(items, owner) in _OWNING or _is_mere_noun(items, owner, index):
        owner -= 1
    if noun < index - 1 and _names_owned(items, noun):
        return noun - 1
    crossed = {item.kind for item in items[owner + 1 : noun + 1]}
    if (noun < index - 1 or crossed & {"rise", "fall"}) and not crossed & _POSSESSION:
        return None  # "in May of 5 percent", "compared with May, growth of 5 percent"
    compared = owner in timing.baselines and items[index].kind == "record"
    owned = owner < index - 1 or compared
    return owner if owned and kind_at(items, owner) == "period" else None


def _names_owned(items: Sequence[Item], noun: int) -> bool:
    """Tell whether a period stands before a noun ("after the May deficit of")."""
    named, owner = items[noun], items[noun - 1] if noun else None
    if not isinstance(named, Phrase) or owner is None or owner.kind != "period":
        return False
    return owner.last == named.first and kind_at(items, noun - 2) != "in"


def _is_mere_noun(items: Sequence[Item], at: int, index: int) -> bool:
    """Tell whether a noun only says what is measured ("the May volume of 5 tonnes")."""
    noun = items[at] if 0 < at < index else None
    if not isinstance(noun, Phrase) or noun.back or noun.counted:
        return False
    return noun.dims.keys() <= {"measure"}


def _owner_before(items: Sequence[Item], index: int, timing: Timing) -> int | None:
    """Return the period that is compared with by its own rate ("较5月6.4%的降幅")."""
    owned = kind_at(items, index + 1) in {"rise", "fall"}
    compared = kind_at(items, index - 2) == "than" and index - 1 in timing.baselines
    return index - 1 if owned and compared and items[index].kind in RATES else None


def _before(index: int, timing: Timing) -> int | None:
    for before in range(index - 1, -1, -1):
        if before in timing.periods and timing.holds(before, index):
            return before
    return None


def _behind(items: Sequence[Item], index: int, timing: Timing) -> int | None:
    if comparand_of(items, index) is not None:
        return None
    index = said_again(items, index)
    depth = 0
    for after in range(index + 1, len(items)):
        kind = items[after].kind
        if kind == "(":
            depth += 1
        elif kind == ")":
            depth -= 1
        elif not depth and after in timing.periods:
            return after if timing.holds(after, index) else None
        elif not depth and (kind in _STOPS or after in timing.baselines):
            return None
        if depth < 0:
            return None
    return None


def said_again(items: Sequence[Item], index: int) -> int:
    """Return where the amount at *index* is said again ("5 tonnes, or 36 barrels").

    It is *index* itself where it is said once.
    """
    joint = skip(items, index + 1, {",", "or"})
    again = kind_at(items, joint - 1) == "or" and kind_at(items, joint) == AMOUNT
    return joint if again and items[index].kind == AMOUNT else index


def _after(items: Sequence[Item], index: int, timing: Timing) -> int | None:
    """Return the first period further on, unless its clause begins with it."""
    clause, joined, moved = 0, False, False
    last = max(timing.periods, default=index)
    for after in range(index + 1, last + 1):
        kind = items[after].kind
        aside = kind == "subordinate" and timing.opening is not None
        if kind in _COMPARING or aside:
            return None
        joined = joined or kind == "and"
        if joined and timing.opening is not None and _is_flow(items[after]):
            return None  # "topped 5 tonnes, and total exports from May to June"
        moved = kind not in VALUED and (
            moved or (joined and role_at(items, after) in _MOVES)
        )
        if kind in CLAUSE_ENDS:
            clause = after
        elif timing.periods.get(after) is not None and timing.holds(after, index):
            # "It fell 5 percent and even started to rise in May", behind a period.
            other = moved and timing.opening is not None
            return None if other or _heads_clause(items, after, clause) else after
    return None


def _is_flow(item: Item) -> bool:
    """Tell whether *item* is a flow, of which what follows is told."""
    return isinstance(item, Phrase) and item.has_flow


def _heads_clause(items: Sequence[Item], index: int, clause: int) -> bool:
    """Tell whether the clause that begins at *clause* begins with the period."""
    before = skip_back(items, index - 1, _BEFORE_HEAD)
    joined = kind_at(items, before) in {"and", "with"}
    if joined and kind_at(items, before - 1) == ",":
        return True
    return bool(clause) and skip_back(items, before, {",", "and"}) == clause


def _joined(items: Sequence[Item], at: int, timing: Timing) -> Period | None:
    """Return two months or years that are told as one ("in April and May")."""
    if not timing.leads and kind_at(items, at + 1) == "and":
        at += 2
    last, first = timing.periods.get(at), timing.periods.get(at - 2)
    if last is None or first is None or kind_at(items, at - 1) != "and":
        return None
    if not last.month_count or last.before() != first:
        return None
    figure = next((k for k in range(at, len(items)) if items[k].kind in VALUED), at)
    apart = kind_at(items, at - 3) == "both"
    apart = apart or any(item.kind == "each" for item in items[at:figure])
    return None if apart else Period.span(first, last)


# -- baselines -----------------------------------------------------------------------


def baseline_of(items: Sequence[Item], index: int, timing: Timing) -> int | None:
    """Return the item of the baseline that quantity *index* is compared with."""
    before = _baseline_before(items, index, timing)
    if before is not None and before in timing.periods and before == index - 1:
        return None  # "高于2023年的0.6%" is the rate of that year
    if timing.leads or before is not None:
        return before
    comparand = comparand_of(items, index)
    if comparand is not None:
        owner = skip_back(items, comparand - 1, _POSSESSION)
        noun = (
            items[comparand].kind == COUNT and kind_at(items, comparand + 1) == "phrase"
        )
        at = skip(items, comparand + 1 + noun, _BEFORE_PERIOD)
        known = timing.periods.keys() | timing.baselines.keys()
        return next((k for k in (owner, at) if k in known), None)
    for after in range(index + 1, len(items)):
        if after in timing.baselines:
            return None if _has_rate(items, index, after) else after
        if items[after].kind in _BASELINE_STOPS:
            return None
    return None


def _paired_baseline(items: Sequence[Item], index: int, timing: Timing) -> int | None:
    """Return the baseline that a rate of a list pairs off with, or None.

    "5 percent and 8 percent higher than in 2023 and 2019, respectively".
    """
    if items[index].kind not in RATES or len(timing.baselines) < _SEVERAL:
        return None
    first = skip_back(items, index - 1, _LISTED) + 1
    last = skip(items, index, _LISTED)
    rates = [k for k in range(first, last) if items[k].kind in RATES]
    run = [min((at for at in timing.baselines if at >= last), default=last)]
    while run[-1] + 2 in timing.baselines and kind_at(items, run[-1] + 1) == "and":
        run.append(run[-1] + 2)
    return run[rates.index(index)] if len(run) == len(rates) >= _SEVERAL else None


def _has_rate(items: Sequence[Item], index: int, at: int) -> bool:
    """Tell whether a rate is compared with that of a period, not with the period.

    "Up 5 percent, down from May's 8 percent".
    """
    owned = kind_at(items, at + 1) == "possessive" and kind_at(items, at + 2) in RATES
    return owned and items[index].kind in RATES


def _baseline_before(items: Sequence[Item], index: int, timing: Timing) -> int | None:
    """Return the item of the baseline that stands before quantity *index*, or None."""
    if kind_at(items, index - 1) == "(" and index - 2 in timing.compared:
        return index - 2  # "against 5 tonnes in May 2023 (+3%)"
    exceeded = skip_back(items, index - 2, _OWNED)
    if kind_at(items, index - 1) == "by" and exceeded in timing.baselines:
        return exceeded  # "exceeded 2019 by 5 percent", "beat May's 3 tonnes by ..."
    # Those of a list share it: "较2019年分别增长5%、6%".
    first = skip_back(items, index - 1, _LISTED) + 1 if timing.leads else index
    told = timing.baselines.keys() - timing.periods.keys()
    stated = skip_back(items, first - 1, _LED if timing.leads else _MOVING)
    named = items[stated] if timing.leads and stated >= 0 else None
    behind = stated - 1 - (kind_at(items, stated - 1) == "than")
    if isinstance(named, Phrase) and (named.is_measure or behind in told):
        stated = behind  # "比2019年出口增长5%", "与2019年相比出口增长5%"
    owned = _owner_of_amount(items, stated, timing) if timing.leads else None
    if owned is not None:
        return owned
    moved = timing.leads or stated < index - 1
    # "And, compared with April, fell 5 percent".
    aside = kind_at(items, stated) == "," and kind_at(items, stated - 2) == "against"
    stated -= moved and aside
    if moved and stated in timing.baselines:
        return stated
    if not timing.leads:
        return _paired_baseline(items, index, timing)
    start = _start_before(items, index)
    return start if start is not None else _heading(items, index, timing)


def _owner_of_amount(items: Sequence[Item], index: int, timing: Timing) -> int | None:
    """Return the period compared with that has the figure at *index*, or None.

    The noun of that may stand behind it ("较5月3吨进口量增加"), or a bracket around it.
    """
    index -= kind_at(items, index) in {"phrase", ")"}
    if kind_at(items, index) not in AMOUNTS | {PERCENT}:
        return None
    owners = timing.baselines.keys() & timing.periods.keys()
    held = (at for at in owners if at < index and index in timing.reaches.get(at, ()))
    return next(held, None)


def _heading(items: Sequence[Item], index: int, timing: Timing) -> int | None:
    """Return the baseline that heads the sentence of quantity *index*, or None.

    "Compared with 2019, exports rose 5 percent and imports 3 percent." So are points
    that a rate moved by ("与上半年相比，出口增速加快5个百分点").
    """
    for at in sorted(timing.baselines, reverse=True):
        between = items[at + 1 : index]
        if at < index and between and between[0].kind == ",":
            moved = items[index].kind == POINTS and role_at(items, index - 1) in _MOVES
            rated = moved or items[index].kind in RATES
            return at if rated and all(i.kind != "basis" for i in between) else None
    return None


def _start_before(items: Sequence[Item], index: int) -> int | None:
    """Return the period of the amount that the rate at *index* starts from, or None.

    "From 5 tonnes in 2018 to 6 tonnes in 2023, up 20 percent", all periods leading.
    """
    if items[index].kind not in RATES:
        return None
    end = skip_back(items, index - 1, {",", "rise", "fall"}) + 1
    start = end - len(_CHANGE)
    told = [_NAMES.get(item.kind, item.kind) for item in items[max(0, start) : end]]
    return start + 1 if tuple(told) == _CHANGE else None


def _moves(items: Sequence[Item], index: int) -> bool:
    """Tell whether an amount is how much something moved by ("down 2 billion yuan")."""
    before = items[index - 1] if index else None
    moved = role_at(items, index - 1) in _MOVES and not isinstance(before, Phrase)
    return moved and kind_at(items, index + 1) == "from"


def comparand_of(items: Sequence[Item], index: int) -> int | None:
    """Return the amount that the rate at *index* starts from, or None.

    "Up 3 percent from 5 million tonnes in May", "3 percent more than the 5 million
    tonnes of May", "3 percent above May's 5 million tonnes".
    """
    changed = items[index].kind in AMOUNTS and _moves(items, index)
    if items[index].kind not in RATES and not changed:
        return None
    joint = skip(items, index + 1, _SENSES)
    at = joint + (kind_at(items, joint) in _STARTS)
    if at > joint:
        # "From a revised figure of 5 tonnes", "from a record 5 tonnes".
        at = skip(items, at, {"peer", "of", "record"})
    if at == index + 1 and items[index].kind not in {TIMES, FOLD}:
        return None  # "twice the 5 million tonnes of May"
    if kind_at(items, at) == "period" and kind_at(items, at + 1) == "possessive":
        at += 2
    return at if kind_at(items, at) in AMOUNTS else None
