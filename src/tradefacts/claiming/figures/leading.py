"""Leading: rules of languages in which all that modifies a figure stands before it.

There a rate has its verb, or the noun of its movement, before it: one that has none is
of something that nobody knows ("综合重箱率100%").
"""

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

import attrs

from tradefacts.claiming.drafts import Draft
from tradefacts.claiming.figures.patterns import Fit
from tradefacts.claiming.figures.ratios import is_ratio, names_ratio
from tradefacts.claiming.items import (
    CLAUSE_ENDS,
    RATES,
    VALUED,
    kind_at,
    role_at,
    stated_of,
)
from tradefacts.claiming.state import Outline, State
from tradefacts.claiming.subjects.subject import Subject
from tradefacts.model import Period
from tradefacts.reading.mentions import AMOUNT, FOLD, MONEY, PERCENT

#: What tells that a rate is one of a change, or of a part.
_TELLING: Final = frozenset({
    "rise", "fall", "gain", "share-noun", "takes", "portion", "basis", "more", "less",
    "contribute", "contribution-rate", "from", "changed", "average",
})  # fmt: skip
#: What a share, or a rate, of firms that are counted may be said to measure.
_NUMBERS: Final = frozenset({"", "volume", "enterprises"})
#: Statistics of a part, or of a change.
RELATIVE: Final = frozenset({"share", "growth", "growth_diff", "share_diff"})
#: How many tokens the noun for goods of any kind has.
_NOUN: Final = 2
#: Before a run of amounts.
_RUN_ENDS: Final = RATES | CLAUSE_ENDS | {"parts"}
_STOPS: Final = VALUED | CLAUSE_ENDS | {"phrase"}


def is_untold(state: State, index: int, fit: Fit) -> bool:
    """Tell whether nothing says what a rate is of: that at *index* heads its list."""
    outline, items = state.outline, state.outline.items
    if not outline.timing.leads or items[index].kind not in {PERCENT, FOLD}:
        return False
    stated = stated_of(items[index])
    if fit.rule != "percent" or (stated is not None and stated.sign):
        return False
    multiple = items[index].kind == FOLD and kind_at(items, index - 1) == "period"
    level = index - (kind_at(items, index - 1) == "level")
    ratio = index > 0 and names_ratio(items[level - 1])
    ratio = ratio or (level < index and is_ratio(state.registers.current))
    if multiple or ratio or role_at(items, index + 1) in _TELLING:
        return False  # "是2008年的4.2倍"
    for before in range(index - 1, -1, -1):
        if role_at(items, before) in _TELLING or before in outline.timing.baselines:
            return False
        if items[before].kind in _STOPS:
            return True
    return True


def pair_with_run(state: State, indexes: Sequence[int]) -> list[Subject] | None:
    """Return what as many amounts as the rates of a list are of, right before them.

    "汽车出口9.6万辆，价值67亿元，分别增长31%、28%": no rate stands between.
    """
    run = _run_before(state, indexes)
    told = [_measured(draft) for draft in run or ()]
    apart = periods_of_run(state, indexes) is not None
    different = all(one.dims != other.dims for one, other in pairwise(told))
    return told if told and (different or apart) else None


def periods_of_run(
    state: State, indexes: Sequence[int]
) -> Sequence[Period | None] | None:
    """Return the periods of as many amounts right before the rates of a list, or None.

    "其中一季度9亿元，二季度8亿元，分别增长3%、7%": each has another.
    """
    run = _run_before(state, indexes) or ()
    periods = [draft.period for draft in run]
    apart = all(one != other for one, other in pairwise(periods))
    return periods if periods and apart else None


def _run_before(state: State, indexes: Sequence[int]) -> list[Draft] | None:
    """Return the drafts of as many amounts as the rates of a list, right before it."""
    items, leads = state.outline.items, state.outline.timing.leads
    if not leads or len(indexes) == 1 or items[indexes[0]].kind not in RATES:
        return None
    told: list[Draft] = []
    for at in range(indexes[0] - 1, -1, -1):
        if items[at].kind in _RUN_ENDS:
            break
        told[:0] = state.drafts.get(at, [])
    return told if len(told) == len(indexes) else None


def each_of_run(state: State, index: int) -> list[Subject]:
    """Return what the amounts right before a rate are of, where each of them has it.

    "出口整车70万辆，货值500亿元，均增长9%": no rate stands between.
    """
    items = state.outline.items
    at, each = index - 1, False
    while at >= 0 and items[at].kind not in VALUED | CLAUSE_ENDS:
        each = each or items[at].kind == "each"
        at -= 1
    told: list[Subject] = []
    while each and at >= 0 and items[at].kind not in RATES | CLAUSE_ENDS:
        for draft in reversed(state.drafts.get(at, [])):
            own = _measured(draft)
            if all(own.dims != other.dims for other in told):
                told.insert(0, own)
        at -= 1
    return told if len(told) > 1 else []


def _measured(draft: Draft) -> Subject:
    """Return what an amount is of, with the measure that its unit tells."""
    value = "trade-value" if draft.mention.kind == MONEY else None
    measure = draft.measure or value
    if measure is None:
        return draft.subject
    dims = {**draft.subject.dims, "measure": measure}
    return attrs.evolve(draft.subject, dims=dims)


def as_led(state: State, index: int, draft: Draft) -> Subject:
    """Return what *draft* is of, by what stands before its figure."""
    if draft.mention.kind == AMOUNT:
        return of_any_goods(state.outline, index, draft.subject)
    if draft.statistic in RELATIVE:
        return of_those_firms(state, index, of_counted(draft.subject))
    return draft.subject


def of_any_goods(outline: Outline, index: int, subject: Subject) -> Subject:
    """Return *subject* without goods where "货物" right before an amount means any.

    "班列运送货物6万吨" is no more of what one of them carried; "纸浆等货物" is.
    """
    tokens, words = outline.sentence.tokens, outline.words
    first = outline.items[index].first - _NOUN
    if tokens.spoken(first, first + _NOUN) not in words.any_goods:
        return subject
    if tokens.word(first - 1) in words.and_others or "product" in subject.stated:
        return subject
    dims = {k: v for k, v in subject.dims.items() if k != "product"}
    return attrs.evolve(subject, dims=dims)


def of_those_firms(state: State, index: int, subject: Subject) -> Subject:
    """Return *subject* as a number of firms where they are some of those counted.

    "外贸经营主体增加5%，其中民营企业占比九成，数量增加6%".
    """
    firms = subject.stated <= {"firm", "measure"} and "firm" in subject.dims
    if not (firms and state.outline.tells_before("parts", index)):
        return subject
    told = state.in_order()[-1:]
    counts = any("enterprises" in {d.measure, _measure(d)} for d in told)
    if not counts or _measure_of(subject) not in _NUMBERS:
        return subject
    dims = {**subject.dims, "measure": "enterprises"}
    return attrs.evolve(subject, dims=dims, stated={*subject.stated, "measure"})


def _measure(draft: Draft) -> str:
    return _measure_of(draft.subject)


def _measure_of(subject: Subject) -> str:
    return subject.dims.get("measure", "")


def of_counted(subject: Subject) -> Subject:
    """Return *subject* as what it names to be counted, if it names no flow.

    "采购商占比过半" is a share of the buyers.
    """
    if subject.counted is None or {"flow", "measure"} & subject.stated:
        return subject
    dims = {k: v for k, v in subject.dims.items() if k != "flow"}
    stated = {*subject.stated, "measure"}
    dims["measure"] = subject.counted
    return attrs.evolve(subject, dims=dims, stated=stated)
