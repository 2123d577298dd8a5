"""Comparing: the basis, the baseline and the peer of each change."""

from collections.abc import Mapping, Sequence
from typing import Final

import attrs

from tradefacts.claiming.drafts import Draft
from tradefacts.claiming.figures.bases import BASES
from tradefacts.claiming.figures.peers import has_noun
from tradefacts.claiming.items import (
    AMOUNTS,
    CLAUSE_ENDS,
    RATES,
    SEPARATORS,
    VALUED,
    Item,
    Phrase,
    detail_of,
    expression_of,
    kind_at,
    role_at,
    skip,
    skip_back,
)
from tradefacts.claiming.state import Outline, State
from tradefacts.claiming.subjects.carrying import look_up
from tradefacts.claiming.subjects.subject import Subject
from tradefacts.claiming.times.baselines import is_last_year
from tradefacts.claiming.times.comparands import start_of_reached, start_of_told
from tradefacts.claiming.times.dating import baseline_of, comparand_of, set_period
from tradefacts.claiming.times.dating_back import date_back, leading_time
from tradefacts.claiming.times.sessions import is_of_session
from tradefacts.model import Basis, Period, Statistic
from tradefacts.reading.mentions import PERCENT, POINTS, QUANTITIES
from tradefacts.reading.periods import PeriodExpression

#: The months of a year.
_YEAR: Final = 12
_QUARTER: Final = 3
#: How many months the period has that a change on the one before it is of.
LENGTHS: Final[Mapping[Basis, int]] = {"mom": 1, "qoq": 3}
#: Statistics that compare.
COMPARED: Final[frozenset[Statistic]] = frozenset({
    "growth", "change", "growth_diff", "share_diff",
})  # fmt: skip
_DIFFERENCES: Final[frozenset[Statistic]] = frozenset({"growth_diff", "share_diff"})
#: What a quantity may share its basis across.
_SHARING: Final = QUANTITIES | SEPARATORS | {
    "to", "(", ")", "respectively", "at", "in", "period",
}  # fmt: skip
_STOPS: Final = CLAUSE_ENDS | VALUED
_PEER_JOINTS: Final = frozenset({"than", "peer", "against"})
_LISTED: Final = frozenset({",", "and", POINTS})
_SENSED: Final = frozenset({"more", "less"})
#: What stands between a difference and what it is measured from, and what that is.
_TOWARDS: Final = _PEER_JOINTS | {"over", "in", "of", "at", "for", "pronoun", "level"}
_SERIES: Final = frozenset({"phrase", "peer", "pronoun", "former", "latter"})
#: How far a basis may stand before its quantity, in items.
_BASIS_REACH: Final = 8
#: How far a peer may stand behind its difference, and behind the "than" of that.
_PEER_REACH: Final = 5
_THAN_REACH: Final = 4


def date(state: State, index: int, draft: Draft) -> None:
    """Give the draft of quantity *index* its period, and what it is compared with."""
    outline = state.outline
    set_period(draft, outline.items, index, outline.timing, state.context)
    date_back(outline, index, draft, state.context)
    if draft.statistic in COMPARED and draft.basis is None:
        if draft.statistic == "growth" and _compare_ends(draft):
            return
        _compare(state, index, draft)
    if outline.timing.leads:
        _fit_basis(draft)
    length = LENGTHS.get(draft.basis) if draft.basis is not None else None
    if length is not None:
        _fit_length(draft, outline.timing.opening, length)


def _fit_basis(draft: Draft) -> None:
    """Let a change on the period before be one on the quarter, or on another time.

    "环比" is on the month of a month, on the quarter of a quarter; of a fair it is on
    the session before.
    """
    period = draft.period
    if draft.basis != "mom" or period is None or period.month_count == 1:
        return
    if period.month_count == _QUARTER:
        draft.basis = "qoq"
    elif period.month_count in {_YEAR // 2, _YEAR}:
        draft.basis, draft.baseline = "period", period.before()
    elif not period.month_count and period.start < period.end:
        draft.basis, draft.baseline = "period", None


def _fit_length(draft: Draft, opening: Period | None, length: int) -> None:
    """Let a change on the month be of the month in force, not of a longer time.

    "The 5 percent month-on-month jump brought exports for the half year to 9 tonnes".
    """
    own = draft.period is not None and draft.period.month_count == length
    if not own and opening is not None and opening.month_count == length:
        draft.period, draft.period_origin = opening, "carried"


def _compare_ends(draft: Draft) -> bool:
    """Compare a month with the same one of a year before; tell whether it is so.

    "Fell 5 percent from May 2007 to May 2008" is not of the months between them.
    """
    period = draft.period
    if period is None or (period.month_count or 0) % _YEAR != 1:
        return False
    first, last = period.start, period.end
    if first.year == last.year:
        return False
    draft.period = attrs.evolve(Period.month(last.year, last.month), text=period.text)
    draft.baseline = Period.month(first.year, first.month)
    draft.basis = "yoy" if last.year - first.year == 1 else "period"
    return True


def imply_baseline(draft: Draft) -> None:
    """Give *draft* the baseline that follows from its basis, if it has none."""
    if draft.period is None or draft.baseline is not None:
        return
    if draft.basis == "yoy":
        draft.baseline = draft.period.year_before()
    elif draft.basis in {"mom", "qoq"}:
        draft.baseline = draft.period.before()


# -- one change ----------------------------------------------------------------------


def _compare(state: State, index: int, draft: Draft) -> None:
    """Compare the draft with another series, or with another time."""
    items = state.outline.items
    if _exceeds_peer(items, index):
        draft.basis = "peer"
        draft.against = _peer(state, index)
    elif not (draft.statistic in _DIFFERENCES and _measure_from(state, index, draft)):
        _compare_in_time(state, index, draft)


def _compare_in_time(state: State, index: int, draft: Draft) -> None:
    """Compare the draft with what its clause names, most of all an earlier period."""
    outline = state.outline
    items, timing = outline.items, outline.timing
    at = baseline_of(items, index, timing)
    lead = leading_time(outline, index)
    basis = _basis(items, index, lead, leads=timing.leads)
    basis = _basis_of_amount(state, index) or basis
    told = timing.baselines.get(at) or timing.periods.get(at) if at else None
    own = told is not None and told == draft.period  # "高于5月的增幅5%": that of May
    if at is not None and not own and not (basis and _has_basis(items[index:at])):
        _set_baseline(draft, told, items[at])
    elif basis is not None:
        draft.basis = basis
    elif year := _basis_of_year(outline, index, draft):
        draft.basis = year
    elif _compare_with_start(outline, index, draft):
        return
    elif (head := _heading(outline)) is not None:
        # The head of a sentence is what all of its rates are compared with.
        _set_baseline(draft, timing.baselines[head], items[head])
    elif is_of_session(outline.sentence.tokens, items[index].last, outline.words):
        draft.basis = "period"
    elif draft.statistic in _DIFFERENCES and (
        _has_peer_before(items, index) if timing.leads else _has_peer(items, index)
    ):
        draft.basis = "peer"
        draft.against = _peer(state, index)


def _heading(outline: Outline) -> int | None:
    """Return the baseline that a sentence opens with ("Compared with May, ...")."""
    items = outline.items
    at = 1 + (kind_at(items, 0) == '"')
    led = kind_at(items, at - 1) == "against" and at in outline.timing.baselines
    return at if led else None


def _compare_with_start(outline: Outline, index: int, draft: Draft) -> bool:
    """Compare a rate with the amount that it led from; tell whether one is told.

    "Fell 5 percent to 7 tonnes in May, compared with 8 tonnes in May 2022".
    """
    items, timing = outline.items, outline.timing
    if items[index].kind not in RATES:
        return False
    start = start_of_reached(items, index)
    if start is None and not timing.leads:
        start = start_of_told(items, index)
    if start is None:
        return False
    at = skip(items, start + 1, {"in", "of", "for"})
    if kind_at(items, at) == "basis":
        draft.basis = BASES.get(detail_of(items[at]))
    elif at in timing.periods or at in timing.baselines:
        period = timing.periods.get(at) or timing.baselines.get(at)
        _set_baseline(draft, period, items[at])
    return draft.basis is not None


def _basis_of_amount(state: State, index: int) -> Basis | None:
    """Return the basis of the change that a rate in brackets says again."""
    beside = state.drafts.get(index - 2, [])
    if kind_at(state.outline.items, index - 1) != "(" or not beside:
        return None
    return beside[-1].basis if beside[-1].statistic == "change" else None


def _measure_from(state: State, index: int, draft: Draft) -> bool:
    """Compare a difference with what its own words name; tell whether they do.

    "6 points higher than overall", "3 points lower than in 2023": what another figure
    before it is compared with is nothing to it.
    """
    items, timing = state.outline.items, state.outline.timing
    joint = skip(items, _behind_list(items, index), _SENSED)
    if kind_at(items, joint) not in _PEER_JOINTS | {"over"}:
        return False
    at = skip(items, joint, _TOWARDS)
    told = timing.baselines
    if role_at(items, at) == "gain":
        # "2 points faster than the growth in the first half".
        at, told = skip(items, at + 1, _TOWARDS), {**timing.periods, **told}
    if at in told:
        _set_baseline(draft, told[at], items[at])
    elif kind_at(items, at) == "basis":
        draft.basis = BASES.get(detail_of(items[at]))
    elif any(item.kind in _SERIES for item in items[joint : at + 1]):
        draft.basis = "peer"
        draft.against = _peer(state, index)
    elif kind_at(items, joint) == "than":
        draft.basis = _basis_of_unknown(state.outline, joint)
    return draft.basis is not None


def _basis_of_unknown(outline: Outline, than: int) -> Basis | None:
    """Return the basis of a difference from what nobody knows.

    "2 points larger than at the start" is on an earlier time, "than handicrafts" on
    another series.
    """
    items, word, at = (
        outline.items,
        outline.sentence.tokens.word,
        outline.items[than].last,
    )
    following = items[than + 1] if than + 1 < len(items) else None
    if following is not None and following.first == at:
        return "period" if following.kind == "at" else None
    known = word(at) in outline.words.fillers or word(at).endswith(("ly", "ed"))
    return "peer" if word(at).isalpha() and not known else None


def _has_basis(items: Sequence[Item]) -> bool:
    return any(item.kind == "basis" for item in items)


def _set_baseline(draft: Draft, baseline: Period | None, item: Item) -> None:
    """Set the period that is compared with; it is yoy if it lies a year before."""
    expression = expression_of(item)
    period = draft.period
    same = expression is not None and expression.unit == "same"
    before = period.year_before() if period is not None else None
    # "Than in the same period of 2010", said of 2013: several years lie between.
    if baseline is not None and before is not None and baseline.start < before.start:
        same = False
    if draft.statistic not in _DIFFERENCES and _is_year_before(period, baseline):
        baseline = before  # "in May 2021, up 3 percent from 2020"
    if expression is not None and is_last_year(expression) and _is_part(period):
        same, baseline = True, before
    if period is not None and baseline is not None and _holds_year(period, baseline):
        draft.period = Period.year(period.end.year)  # "2015至2020年，五年间增长8%"
    yoy = same or (before is not None and baseline == before)
    draft.basis = "yoy" if yoy else "period"
    draft.baseline = before if yoy and baseline is None else baseline


def _holds_year(period: Period, baseline: Period) -> bool:
    """Tell whether *baseline* is one of the years before the last of *period*."""
    years = (period.month_count or 0) > _YEAR and baseline.month_count == _YEAR
    return years and period.contains(baseline) and baseline.end < period.end


def _is_part(period: Period | None) -> bool:
    return period is not None and bool(period.month_count)


def _is_year_before(period: Period | None, baseline: Period | None) -> bool:
    """Tell whether *baseline* is the whole year before that of a shorter *period*."""
    if period is None or baseline is None:
        return False
    whole = baseline.month_count == _YEAR
    shorter = (period.month_count or 0) < _YEAR
    shorter = shorter and period.start.year == period.end.year
    return whole and shorter and baseline.end.year == period.start.year - 1


# -- the basis -----------------------------------------------------------------------


def _basis(
    items: Sequence[Item], index: int, lead: int | None, *, leads: bool
) -> Basis | None:
    """Return the basis said right behind or before the quantity, or None.

    Where it *leads* it stands before the quantity, or before the first of its list.
    """
    if leads:
        first = skip_back(items, index - 1, RATES | SEPARATORS) + 1
        return paired_bases(items, index) or _basis_before(items, first, lead)
    gain = index - 1 - (kind_at(items, index - 1) == "of")
    if role_at(items, gain) == "gain" and kind_at(items, gain - 1) == "basis":
        return BASES.get(detail_of(items[gain - 1]))  # "a monthly increase of 5"
    comparand = comparand_of(items, index)
    at = _basis_behind(items, index if comparand is None else comparand)
    if at is not None:
        # "Up 5 percent, a year-on-year growth of 3 points": the gain has it.
        passed_on = at > index + 1 and role_at(items, at + 1) == "gain"
        if not passed_on:
            return BASES.get(detail_of(items[at]))
    return _basis_before(items, index, lead)


def _basis_before(items: Sequence[Item], index: int, lead: int | None) -> Basis | None:
    """Return the basis said before the quantity; one that leads tells of a time."""
    for before in range(index - 1, max(-1, index - 1 - _BASIS_REACH), -1):
        item = items[before]
        if before == lead:
            return None  # "a year earlier, they had fallen 5 percent"
        if item.kind == "basis":
            return BASES.get(detail_of(item))
        if _is_same_period(item) and _is_compared(items, before, index):
            return "yoy"
        if item.kind in _STOPS and not _is_based(items, before):
            break
    return None


def _is_compared(items: Sequence[Item], at: int, index: int) -> bool:
    """Tell whether a period is what the rate at *index* is measured against.

    "Against the same period, it rose 5 percent", "than 5 in the same period (+2%)".
    """
    bracketed = at == index - 2 and kind_at(items, index - 1) == "("
    return bracketed or role_at(items, at - 1) == "against"


def _is_based(items: Sequence[Item], index: int) -> bool:
    """Tell whether an amount is that of a basis before it ("较去年同期的5吨增长")."""
    return items[index].kind in AMOUNTS and kind_at(items, index - 1) == "basis"


def paired_bases(items: Sequence[Item], index: int) -> Basis | None:
    """Return the basis that pairs off with a rate ("同比、环比分别增长3%和5%")."""
    first = skip_back(items, index - 1, RATES | SEPARATORS) + 1
    last = skip_back(items, first - 1, {"rise", "fall", "respectively", "level"})
    start = skip_back(items, last, {"basis"} | SEPARATORS) + 1
    bases = [item for item in items[start : last + 1] if item.kind == "basis"]
    if len(bases) <= 1:
        return None
    place = sum(item.kind in RATES for item in items[first:index])
    if place >= len(bases):
        return None
    return BASES.get(detail_of(bases[place]))


def _is_same_period(item: Item) -> bool:
    """Tell whether *item* is "the same period", with no word of which year."""
    expression = expression_of(item)
    return expression is not None and expression == PeriodExpression("same")


def _basis_of_gain(outline: Outline, index: int) -> Basis | None:
    """Return the basis that the adjective of a gain tells ("a 5% annual decline")."""
    items, words = outline.items, outline.words
    near = index - 1, index - 2, index + 1
    gain = next((k for k in near if role_at(items, k) == "gain"), None)
    if gain is None:
        return None
    before = outline.sentence.tokens.word(items[gain].first - 1)
    if before in words.yearly:
        return "yoy"
    return "mom" if before in words.monthly else None


def _basis_of_year(outline: Outline, index: int, draft: Draft) -> Basis | None:
    """Return the basis that "annual" or "annually" beside a growth tells, or None."""
    if _is_yearly(outline, index, draft):
        return "yoy"
    basis = None if draft.average else _basis_of_gain(outline, index)
    long = draft.period is not None and (draft.period.month_count or 0) > _YEAR
    if basis == "yoy" and long:
        draft.average = "annual"  # "an annual increase of 5 percent from 2005 to 2011"
        return None
    return basis


def _is_yearly(outline: Outline, index: int, draft: Draft) -> bool:
    """Tell whether a growth is told as that of a year ("up 5 percent annually").

    So is "an annual 5 percent". Over several years it is an average.
    """
    items, period, word = outline.items, draft.period, outline.sentence.tokens.word
    if period is None or draft.statistic != "growth":
        return False
    behind = kind_at(items, index + 1) == "per"
    if not behind and kind_at(items, index - 1) == "average":
        return False
    said = word(items[index + 1].first if behind else items[index].first - 1)
    single = period.start.year == period.end.year
    return single and said in outline.words.yearly


def _basis_behind(items: Sequence[Item], index: int) -> int | None:
    shared = True
    for after in range(index + 1, len(items)):
        kind = items[after].kind
        if kind == "basis":
            return after
        if kind in CLAUSE_ENDS or (kind in VALUED and not shared):
            return None
        shared = shared and kind in _SHARING
    return None


# -- the peer ------------------------------------------------------------------------


def _exceeds_peer(items: Sequence[Item], index: int) -> bool:
    """Tell whether a rate is one above another series ("2% above the average")."""
    joint = skip(items, index + 1, _SENSED)
    behind = joint + (kind_at(items, joint) == "than")
    dated = kind_at(items, skip(items, behind + 1, {"in", "of"})) == "period"
    # "5 percent above that of 2006" is above an earlier time.
    return behind > index + 1 and kind_at(items, behind) == "peer" and not dated


def _has_peer(items: Sequence[Item], index: int) -> bool:
    """Tell whether another series is what a difference is measured from."""
    first = _behind_list(items, index)
    for after in range(first, min(first + _PEER_REACH, len(items))):
        kind = items[after].kind
        if kind in _PEER_JOINTS:
            behind = items[after : after + _THAN_REACH]
            return any(item.kind in {"phrase", "peer"} for item in behind)
        if kind in _SENSED and _names_series(items, after + 1):
            return True  # "3 points above those of Hunan"
        if kind in CLAUSE_ENDS or kind == ",":
            break
    return _has_peer_before(items, index)


def _behind_list(items: Sequence[Item], index: int) -> int:
    """Return where the list of differences that *index* stands in ends."""
    at = skip(items, index + 1, _LISTED)
    return at if kind_at(items, at - 1) == POINTS else index + 1


def _names_series(items: Sequence[Item], index: int) -> bool:
    """Tell whether the series that is compared with stands at *index*."""
    return kind_at(items, index + (kind_at(items, index) == "of")) in {"phrase", "peer"}


def _has_peer_before(items: Sequence[Item], index: int) -> bool:
    """Tell whether another series stands before a difference, or before its list.

    It may have its rate with it ("比全国5%的增速高2个百分点").
    """
    index = skip_back(items, index - 1, _LISTED) + 1
    rated = False
    for before in range(index - 1, -1, -1):
        kind = items[before].kind
        if kind == PERCENT and not rated and has_noun(items, before):
            rated = True
            continue
        if kind in _STOPS or kind == "which":
            return False
        if kind == "than":
            return not rated or kind_at(items, before + 1) != "period"
        behind = items[before + 1]
        if (
            kind in {"more", "less", "exceed"}
            and before + 1 < index
            and behind.kind in {"phrase", "peer"}
        ):
            return True
    return False


def _peer(state: State, index: int) -> Subject | None:
    """Return the series that a difference is measured from, if a phrase names it."""
    items = state.outline.items
    first = _behind_list(items, index)
    for at in range(first, min(first + _PEER_REACH, len(items))):
        phrase = items[at]
        joint = items[at - 1].kind
        if isinstance(phrase, Phrase) and (joint in _PEER_JOINTS or joint == "of"):
            return look_up(state.registers, phrase)
    return None
