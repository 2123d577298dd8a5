"""Sharing: what the drafts of one sentence take from each other."""

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from tradefacts.claiming.drafts import Draft
from tradefacts.claiming.figures.bases import BASES
from tradefacts.claiming.figures.comparing import LENGTHS, imply_baseline
from tradefacts.claiming.figures.qualifying import average, qualify
from tradefacts.claiming.items import AMOUNTS, detail_of, role_at
from tradefacts.claiming.state import Outline, State
from tradefacts.claiming.subjects.subject import Subject
from tradefacts.model import Basis, Period
from tradefacts.reading.tokens import MARK

#: Bases that one clause may leave to another.
_ON_BEFORE: Final = frozenset({"mom", "qoq"})
_SHARED: Final[frozenset[Basis | None]] = frozenset({"yoy", "mom", "qoq"})
#: The length of the code of a currency: a unit that is money, not money per tonne.
_CURRENCY: Final = 3
#: The measure of what goods cost.
_PRICE: Final = "average-price"
#: So many words join a rate to the amount that it led to ("to about").
_JOINED: Final = 2
#: What sums of money measure.
_VALUE: Final = "trade-value"


def share(state: State, drafts: Sequence[Draft]) -> None:
    """Share the basis in the sentence, the measure in the subject, the baselines."""
    average(state, drafts)
    qualify(state.outline, drafts)
    _share_baseline(drafts)
    _share_peer(drafts)
    _share_basis(drafts, state.outline)
    for draft in drafts:
        imply_baseline(draft)
    _date_starts(drafts)
    _weigh_shares(drafts)
    _share_measures(drafts)
    _share_units(drafts)
    _share_prices(drafts)


def _share_peer(drafts: Sequence[Draft]) -> None:
    """Compare a difference with a peer as the one before it of the same figure is.

    "高于全省3个百分点、全国2个百分点".
    """
    for before, draft in pairwise(drafts):
        alike = before.statistic == draft.statistic == "growth_diff"
        same = alike and before.subject.dims == draft.subject.dims
        if same and before.basis == "peer" and draft.basis is None:
            draft.basis = "peer"


def _share_prices(drafts: Sequence[Draft]) -> None:
    """Let a price change by money per unit ("90 yuan a tonne, 5 yuan more").

    So does what it is compared with ("90 yuan a tonne, from 85 yuan").
    """
    prices = [d for d in drafts if d.statistic == "level" and _is_rate(d.unit)]
    for draft in drafts:
        priced = draft.statistic == "level" and draft.measure == _PRICE
        priced = priced or draft.statistic == "change"
        if not priced or len(draft.unit or "") != _CURRENCY:
            continue
        before = [p for p in prices if p.mention.first < draft.mention.first]
        for price in before[-1:]:
            money = (price.unit or "").partition("/")[0]
            same = _series(price.subject) == _series(draft.subject)
            if same and money == draft.unit and draft.measure in {None, _PRICE}:
                draft.unit = price.unit


def _is_rate(unit: str | None) -> bool:
    """Tell whether a unit is money per something."""
    money, stroke, _ = (unit or "").partition("/")
    return bool(stroke) and len(money) == _CURRENCY and money.isupper()


def _date_starts(drafts: Sequence[Draft]) -> None:
    """Date the amount that a change starts from by what the change is measured from.

    "Up 5 percent year on year to 8 billion yuan from 7 billion". So is a share by what
    anything else of its sentence was compared with, if that is a year before.
    """
    for draft in drafts:
        if draft.period_place != "start" or draft.period is not None:
            continue
        told = {
            other.baseline
            for other in drafts
            if other.statistic in {"growth", "change"}
            and other.baseline is not None
            and (_are_yearly(other, draft) or other.subject.dims == draft.subject.dims)
        }
        if len(told) == 1:
            draft.period = told.pop()


def _are_yearly(rate: Draft, start: Draft) -> bool:
    """Tell whether a share began in the year that another figure is compared with."""
    return rate.basis == "yoy" and start.statistic == "share"


def sign_gaps(drafts: Sequence[Draft]) -> None:
    """Let a gap be a deficit where the text tells that the imports are the larger.

    "The gap was 2 billion yuan. Exports were 5 billion and imports 7 billion."
    """
    gaps = [d for d in drafts if d.subject.unsigned and d.statistic == "level"]
    levels = (d for d in drafts if gaps and d.statistic == "level")
    told = {(_balanced(d), d.subject.dims.get("flow")): d.value for d in levels}
    for gap in gaps:
        series = _balanced(gap.restates or gap)
        exports, imports = told.get((series, "exports")), told.get((series, "imports"))
        if exports and imports and imports > exports > 0:
            gap.sign = -1


def _balanced(draft: Draft) -> tuple[object, ...]:
    """Return what a balance and the two flows that make it up have in common."""
    dims = draft.subject.dims.items()
    return draft.period, draft.unit, frozenset((k, v) for k, v in dims if k != "flow")


def date_lede(
    above: Sequence[Draft], below: Sequence[Draft], main: Period | None
) -> None:
    """Give what the headline and the lede anticipate the *main* period of the text.

    "The surplus went past 5 billion yuan. It reached 6 billion in May": a lede only
    anticipates the series that the first figure with a period is of.
    """
    first = next((draft for draft in below if draft.period is not None), None)
    if first is None or main is None:
        return
    lede = []
    for draft in below:
        if draft is first:
            break
        if _topic(draft.subject) == _topic(first.subject):
            lede.append(draft)
    for draft in (*above, *lede):
        told = draft.statistic in {"level", "growth", "record"}
        told = told and draft.rule != "count"
        if told and draft.period is None and draft.period_place == "":
            draft.period, draft.period_origin = main, "carried"
            imply_baseline(draft)


def _topic(subject: Subject) -> tuple[object, ...]:
    """Return what a series is of, and whether it is that of a company."""
    dims = map(subject.dims.get, ("flow", "measure", "product", "partner"))
    return (*dims, subject.dims.get("reporter") == "")


def share_with_headline(headline: Sequence[Draft], body: Sequence[Draft]) -> None:
    """Let a rate of the headline be of what the same rate is of in the text.

    "Coal imports up 5 pct" has no tonnes beside it; the sentence that repeats it has.
    """
    for draft in headline:
        if draft.statistic != "growth" or draft.measure is not None:
            continue
        same = (
            other
            for other in body
            if other.statistic == "growth"
            and other.value == draft.value
            and other.period == draft.period
            and _series(other.subject) == _series(draft.subject)
        )
        repeated = next(same, None)
        if repeated is not None:
            draft.measure = repeated.measure


def _share_baseline(drafts: Sequence[Draft]) -> None:
    """Let a change and its rate be measured against the same period.

    "Up 2 billion yuan, or 5 percent, from May".
    """
    for one, other in pairwise(drafts):
        apart = {one.statistic, other.statistic} != {"change", "growth"}
        same = _series(one.subject) == _series(other.subject)
        if apart or not same or one.period != other.period:
            continue
        for draft, told in ((one, other), (other, one)):
            if draft.basis is None and told.basis in {"period", "yoy"}:
                draft.basis, draft.baseline = told.basis, told.baseline
                draft.inferred.add("comparison.basis")


def _take_basis(outline: Outline, drafts: Sequence[Draft]) -> None:
    """Give growths the basis of a gain that has no figure of its own.

    "Up 5 percent in May, which kept up the year-on-year growth of six months".
    """
    items = outline.items
    for at, item in enumerate(items if "basis" in outline.kinds else ()):
        basis = BASES.get(detail_of(item)) if item.kind == "basis" else None
        if basis in _SHARED and role_at(items, at + 1) == "gain":
            for draft in drafts:
                plain = draft.basis is None and not draft.average
                if draft.statistic == "growth" and plain and _fits(basis, draft.period):
                    draft.basis = basis
                    draft.inferred.add("comparison.basis")
            return


def _share_basis(drafts: Sequence[Draft], outline: Outline) -> None:
    """Give changes without a basis the first one that the sentence states.

    Where it *leads* it stands before them, and the usual one goes before others.
    """
    shared = [draft for draft in drafts if _is_shared(draft)]
    leads = outline.timing.leads
    if not (shared or leads):
        _take_basis(outline, drafts)
    for draft in drafts:
        told = [
            other
            for other in shared
            if _fits(other.basis, draft.period) and not _says_both(draft, other)
        ]
        if not told:
            continue
        takes = draft.statistic in {"growth", "share_diff"} and not draft.average
        takes = takes or (leads and _is_same_change(draft, told))
        takes = takes or (not leads and _is_like_change(draft, told[0]))
        # "同比增长5%，增速回落3个百分点".
        takes = takes or (leads and draft.statistic == "growth_diff")
        source = _usual_before(draft, told) if leads else told[0]
        usual = not leads or source.basis == "yoy"
        behind = not usual and draft.mention.first < source.mention.first
        if takes and draft.basis is None and not behind:
            draft.basis = source.basis
            draft.inferred.add("comparison.basis")
    if not leads:
        _share_earlier(drafts)


def _share_earlier(drafts: Sequence[Draft]) -> None:
    """Give rates what one before is compared with ("exports rose 4 percent from May").

    "... and imports 1 percent" is of the same month, and on the same one, then.
    """
    for before, draft in pairwise(d for d in drafts if d.statistic == "growth"):
        if draft.basis is not None or draft.average or before.period != draft.period:
            continue
        if before.basis == "period" and before.baseline is not None:
            draft.basis, draft.baseline = before.basis, before.baseline
            draft.inferred.add("comparison.basis")


def _says_both(draft: Draft, other: Draft) -> bool:
    """Tell whether two rates are of one figure: against one time they would be one.

    "Up 2 percent, and up 9 percent month on month".
    """
    alike = draft.statistic == other.statistic == "growth" and other.basis in _ON_BEFORE
    same = alike and _series(draft.subject) == _series(other.subject)
    return same and draft.period == other.period and draft.measure == other.measure


def _usual_before(draft: Draft, told: Sequence[Draft]) -> Draft:
    """Return a change on the year that stands before *draft*, else the first one.

    "环比增长1%，同比下降8%；其中出口下降9%" goes on with the year.
    """
    usual = (
        other
        for other in told
        if other.basis == "yoy" and other.mention.first < draft.mention.first
    )
    return next(usual, told[0])


def _fits(basis: Basis | None, period: Period | None) -> bool:
    """Tell whether a change of that *basis* may be one of a *period* so long.

    "环比下降3%；1至10月进口5亿元，下降2%": ten months have no month before.
    """
    length = LENGTHS.get(basis) if basis is not None else None
    months = period.month_count if period is not None else None
    return length is None or not months or months == length


def _is_same_change(draft: Draft, told: Sequence[Draft]) -> bool:
    """Tell whether a change is that of a rate ("较上年增长5%，净增2亿元")."""
    rates = [other for other in told if other.statistic == "growth"]
    same = any(_series(rate.subject) == _series(draft.subject) for rate in rates)
    return draft.statistic == "change" and same


def _is_like_change(draft: Draft, told: Draft) -> bool:
    """Tell whether a change is one of several ("to Peru up 5 tonnes on the year, ...").

    The first of them says what all are measured against.
    """
    return draft.statistic == "change" == told.statistic and draft.period == told.period


def _is_shared(draft: Draft) -> bool:
    """Tell whether others of the sentence may have the basis of *draft*, too.

    One without a baseline is another session of a fair.
    """
    session = draft.basis == "period" and draft.baseline is None
    return draft.basis in _SHARED or (session and draft.statistic == "growth")


def _share_measures(drafts: Sequence[Draft]) -> None:
    """Let a growth be of what the amount beside it measures: tonnes, or money."""
    levels = [draft for draft in drafts if draft.statistic in {"level", "change"}]
    volumes = [draft for draft in levels if draft.measure == "volume"]
    values = [draft for draft in levels if _is_value(draft)]
    counted = [draft for draft in levels if _told(draft) not in {None, "volume"}]
    priced = [draft for draft in levels if draft.measure == _PRICE]
    # "The trade volume grew 5 percent to 9 billion yuan" is of a value.
    named = [draft for draft in values if draft.subject.dims.get("measure") == "volume"]
    for draft in drafts:
        if draft.measure == "volume" and draft.statistic != "level":
            if _has_series(named, draft.subject):
                draft.measure = _VALUE
            continue
        if draft.measure is not None or draft.stated is None:
            continue
        if draft.statistic != "level":
            shared = draft.statistic == "share"
            # A part of a price is none of trade.
            others = [*volumes, *values, *counted, *([] if shared else priced)]
            beside = _beside(draft, others, of_all=shared)
            if beside is not None and beside in priced:
                draft.measure = _PRICE
                continue
            if beside is not None and beside in counted:
                draft.measure = _told(beside)
                continue
            weighed = beside in volumes if beside else _goes_on(draft, levels)
            draft.measure = "volume" if weighed else None


def _weigh_shares(drafts: Sequence[Draft]) -> None:
    """Let a share of what goods weigh be one of that ("half of the tonnage")."""
    for draft in drafts:
        whole = draft.against if draft.statistic == "share" else None
        goods = "product" in draft.subject.dims  # of all trade it is the value
        if goods and whole is not None and whole.dims.get("measure") == "volume":
            draft.measure = draft.measure or "volume"


def _goes_on(draft: Draft, levels: Sequence[Draft]) -> bool:
    """Tell whether the rate of goods goes on with others that are all in tonnes.

    "Imports of tin rose to 5 tonnes, those of zinc by 4 percent".
    """
    stated = draft.subject.stated
    if "product" not in stated or "flow" in stated:
        return False
    flow = draft.subject.dims.get("flow")
    before = [level for level in levels if level.mention.first < draft.mention.first]
    own = [level for level in before if level.subject.dims.get("flow") == flow]
    return bool(own) and all(level.measure == "volume" for level in own)


def _share_units(drafts: Sequence[Draft]) -> None:
    """Let the unit of an amount tell what its series measures, then and from here on.

    A throughput that "rose 5 percent to 3 million TEUs" is one of containers.
    """
    units = {_told(draft) for draft in drafts}
    for level in drafts:
        named, told = level.subject.dims.get("measure"), _told(level)
        if told is None or named in {None, _VALUE, *units}:
            continue  # "4,000 trains with 900 TEUs" are trains and containers
        series = _series(level.subject)
        for draft in drafts:
            if draft.subject.dims.get("measure") != named or _is_weight(draft):
                continue
            if draft.mention.kind in AMOUNTS and draft.unit != level.unit:
                continue  # "imports of 6 tonnes, in 900 TEUs"
            if _series(draft.subject) == series and draft.measure in {None, named}:
                draft.subject.dims["measure"] = draft.measure = told
        level.subject.dims["measure"] = told


def _is_weight(draft: Draft) -> bool:
    """Tell whether the draft is an amount in a unit that counts nothing."""
    counts = {None, "1", "percent"}
    return (
        draft.statistic == "level"
        and draft.stated is not None
        and (draft.stated.unit not in counts)
    )


def _told(level: Draft) -> str | None:
    """Return the measure that the unit of an amount tells, or None."""
    if level.statistic != "level" or level.stated is None:
        return None
    return level.stated.measure


def _beside(draft: Draft, levels: Sequence[Draft], *, of_all: bool) -> Draft | None:
    """Return the amount of its series that stands last before *draft*, or first.

    A share that went to a partner is one *of all* ("5 tonnes, half of it to Peru"), and
    so it is beside the amount of another ("Peru sent 5 tonnes, Chile had 9 percent").
    """
    series = _series(draft.subject)
    own = [level for level in levels if _series(level.subject) == series]
    if of_all and not own and series.pop("partner", None) is not None:
        own = [level for level in levels if _with_all(level) == series]
    own.sort(key=lambda level: level.mention.first)
    reached = [level for level in own if _leads_to(draft, level)]
    if reached:
        return reached[0]
    before = [level for level in own if level.mention.first < draft.mention.first]
    return before[-1] if before else next(iter(own), None)


def _leads_to(rate: Draft, level: Draft) -> bool:
    """Tell whether a rate is one of the amount right behind it ("9 percent to 5 yuan").

    So it is, whatever was told before in other units.
    """
    tokens, last = rate.sentence.tokens, rate.mention.last
    gap = range(last, level.mention.first)
    joined = all(tokens.kind[k] != MARK for k in gap)
    return 0 < len(gap) <= _JOINED and joined and level.statistic == "level"


def _with_all(level: Draft) -> dict[str, str]:
    """Return the series of an amount but for whom it is with."""
    return {k: v for k, v in _series(level.subject).items() if k != "partner"}


def _is_value(draft: Draft) -> bool:
    """Tell whether the draft is a sum of money."""
    measured = draft.measure in {None, _VALUE}
    return measured and draft.unit is not None and len(draft.unit) == _CURRENCY


def _has_series(drafts: Sequence[Draft], subject: Subject) -> bool:
    """Tell whether one of *drafts* is of the same series as *subject*."""
    series = _series(subject)
    return any(_series(draft.subject) == series for draft in drafts)


def _series(subject: Subject) -> dict[str, str]:
    # An empty reporter is that of a company; counts leave it out.
    return {k: v for k, v in subject.dims.items() if k != "measure" and v}
