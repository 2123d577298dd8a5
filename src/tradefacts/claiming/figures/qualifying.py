"""Qualifying: averages, currencies, adjustments, and how multiples count."""

from collections.abc import Mapping, Sequence
from itertools import chain, takewhile
from typing import Final

from tradefacts.claiming.drafts import Draft
from tradefacts.claiming.figures.comparing import COMPARED
from tradefacts.claiming.items import (
    AMOUNTS,
    CLAUSE_PARTS,
    RATES,
    TIMES,
    VALUED,
    detail_of,
    expression_of,
    kind_of,
)
from tradefacts.claiming.state import Outline, State
from tradefacts.model import Adjustment, Average, Multiple, Period
from tradefacts.reading.mentions import FOLD, PERCENT, Mention

_AVERAGES: Final[Mapping[str, Average]] = {
    "annual": "annual",
    "monthly": "monthly",
    "gain": "annual",
    "year": "annual",
}
_ADJUSTMENTS: Final[Mapping[str, Adjustment]] = {
    "seasonal": "seasonal",
    "working-days": "working-days",
    "constant-prices": "constant-prices",
}
#: What may stand between a growth and the currency that it is measured in.
_BESIDE: Final = frozenset({"in", "period", "basis", "article", "of"})
#: How near an "on average" must stand to its growth, in tokens.
_NEAR: Final = 10
#: An average over a span of years, and how far behind it its rate may stand.
_SPAN: Final = "span"
_BEHIND: Final = 2
#: From here on a growth in percent is a multiple.
_DOUBLED: Final = 100
#: How many periods make a span.
_SEVERAL: Final = 2


def average(state: State, drafts: Sequence[Draft]) -> None:
    """Let an average growth hold for the whole span that the text speaks of."""
    mentions = state.outline.sentence.mentions
    leads = state.outline.timing.leads
    cues = [
        mention
        for index, mention in enumerate(mentions)
        if mention.kind in {"average", "per"}
        and _averages(mention, mentions[index + 1 : index + 2])
        and (leads or not _is_of_amount(mentions, index))
    ]
    if cues and detail_of(cues[0]) == _SPAN:
        _average_spans(mentions, drafts)
        return
    for cue in cues if leads else cues[:1]:
        for draft in drafts:
            if draft.statistic == "growth" and _is_average(draft, cue, leads=leads):
                draft.average = _AVERAGES.get(detail_of(cue))
                draft.basis = draft.baseline = None
                draft.period = _whole_span(state) or draft.period


def _is_average(draft: Draft, cue: Mention, *, leads: bool) -> bool:
    """Tell whether the cue is of the rate of *draft*: where it leads, of the next."""
    if draft.mention.kind != PERCENT:
        return False  # "twice as much as in 2001, averaging 5 percent"
    distance = draft.mention.first - cue.first
    if not leads:
        return abs(distance) <= _NEAR
    between = (
        mention.kind in VALUED
        for mention in draft.sentence.mentions
        if cue.first < mention.first < draft.mention.first
    )
    return 0 < distance <= _NEAR and not any(between)


def _average_spans(mentions: Sequence[Mention], drafts: Sequence[Draft]) -> None:
    """Make averages of the rates that "a two-year average of" stands before.

    Each has the sign of the rate that it says again for one year.
    """
    cues = [m for m in mentions if m.kind == "average" and detail_of(m) == _SPAN]
    before: Draft | None = None
    for draft in drafts:
        gaps = (draft.mention.first - cue.last for cue in cues)
        if draft.mention.kind == PERCENT and any(0 <= gap <= _BEHIND for gap in gaps):
            draft.statistic, draft.average = "growth", "annual"
            draft.basis = draft.baseline = None
            draft.sign = before.sign if before is not None else draft.sign
        before = draft


def _averages(cue: Mention, behind: Sequence[Mention]) -> bool:
    """Tell whether the cue makes a rate an average ("an average increase").

    So it may where it tells of each year ("每年增幅都在5%以上").
    """
    if cue.kind == "average" and detail_of(cue) != "gain":
        return True
    if cue.kind == "per" and detail_of(cue) != "year":
        return False
    return any(m.first == cue.last and kind_of(m) == "gain" for m in behind)


def _is_of_amount(mentions: Sequence[Mention], index: int) -> bool:
    """Tell whether an amount is one on average, and no rate is between its commas.

    "5 yuan a tonne on average in May, up 3 percent"; "averaged 5 yuan, up 3 percent".
    """
    behind = takewhile(_is_inside, mentions[index + 1 :])
    before = takewhile(_is_inside, reversed(mentions[:index]))
    kinds = {mention.kind for mention in chain(before, behind)}
    return not kinds.isdisjoint(AMOUNTS) and kinds.isdisjoint(RATES)


def _is_inside(mention: Mention) -> bool:
    return mention.kind not in CLAUSE_PARTS


def qualify(outline: Outline, drafts: Sequence[Draft]) -> None:
    """Tell the currency and the adjustment of growths, and how multiples count."""
    mentions = outline.sentence.mentions
    denominations = [m for m in mentions if m.kind == "denomination"]
    adjustments = [m for m in mentions if m.kind == "adjusted"]
    enclosed = _own_brackets(mentions) if denominations else {}
    for draft in drafts:
        if draft.statistic in COMPARED:
            said = [cue for cue in denominations if _reaches(enclosed, cue, draft)]
            draft.denomination = _nearest(said, draft) or None
            draft.adjusted = _ADJUSTMENTS.get(_nearest(adjustments, draft))
            draft.multiple = _multiple(outline, draft)


def _own_brackets(mentions: Sequence[Mention]) -> dict[int, Mention]:
    """Return the bracket that each currency stands in with a rate of its own.

    "增长1.1%（以人民币计增长3.7%）": the first rate is in another currency. They are
    told by the token of the word, and by the mark that opens them.
    """
    found: dict[int, Mention] = {}
    opened, cue = None, None
    for mention in mentions:
        if mention.kind in {"(", ")"}:
            opened, cue = (mention if mention.kind == "(" else None), None
        elif mention.kind == "denomination" and opened is not None:
            cue = mention
        elif mention.kind in RATES and opened is not None and cue is not None:
            found[cue.first] = opened
    return found


def _reaches(enclosed: Mapping[int, Mention], cue: Mention, draft: Draft) -> bool:
    """Tell whether a currency in a bracket of its own may be that of *draft*."""
    opened = enclosed.get(cue.first)
    return opened is None or draft.mention.first > opened.first


def _nearest(cues: Sequence[Mention], draft: Draft) -> str:
    """Return the detail of the cue right behind the draft, else of the last before.

    Without either, the first one further on holds for the whole sentence.
    """
    after = [cue for cue in cues if cue.first >= draft.mention.last]
    before = [cue for cue in cues if cue.first < draft.mention.last]
    if after and (not before or _is_right_behind(draft, after[0])):
        return detail_of(after[0])
    return detail_of(before[-1]) if before else ""


def _is_right_behind(draft: Draft, cue: Mention) -> bool:
    """Tell whether nothing but a period or a basis stands before the cue."""
    between = (
        mention.kind
        for mention in draft.sentence.mentions
        if draft.mention.last <= mention.first < cue.first
    )
    return all(kind in _BESIDE for kind in between)


def _multiple(outline: Outline, draft: Draft) -> Multiple | None:
    """Return whether a multiple is by how much, or to what; None where open."""
    if draft.statistic != "growth" or draft.stated is None:
        return None
    kind = draft.mention.kind
    if kind == TIMES:
        return "to"
    if kind == FOLD:
        return _multiple_of_fold(outline, draft.mention)
    doubled = draft.stated.value >= _DOUBLED and not draft.stated.worded
    return "by" if kind == PERCENT and doubled else None


def _multiple_of_fold(outline: Outline, mention: Mention) -> Multiple | None:
    first = mention.first
    before = outline.sentence.tokens.lower[first - 1] if first else ""
    if before in outline.words.multiples_by:
        return "by"
    if before in outline.words.multiples_to:
        return "to"
    gained = any(
        kind_of(item) == "gain" and 0 <= item.first - mention.last <= 1
        for item in outline.items
    )
    return "by" if gained else None


def _has_years(period: Period) -> bool:
    """Tell whether *period* goes over several years, whole ones or not."""
    return period.start.year < period.end.year


def _whole_span(state: State) -> Period | None:
    """Return the span from the first to the last period spoken of here, if several.

    "Over the past five years" are the last whole years.
    """
    timing = state.outline.timing
    stretches = filter(None, map(expression_of, state.outline.items))
    for stretch in stretches:
        if stretch.unit == "vague" and stretch.length:
            return state.context.past(stretch.length)
    spans = [p for p in timing.periods.values() if p is not None]
    if len(spans) < _SEVERAL:  # "144 times as much as in 1978, averaging 17 percent"
        spans += [p for p in timing.baselines.values() if p is not None]
    if len(spans) < _SEVERAL and not any(map(_has_years, spans)):
        spans = state.context.history[-_SEVERAL:]
    if any(map(_has_years, spans)):
        return next(span for span in spans if _has_years(span))
    if len(spans) < _SEVERAL:
        return None
    first = min(spans, key=lambda period: period.start)
    last = max(spans, key=lambda period: period.end)
    return Period.span(first, last) if first.start.year < last.end.year else None
