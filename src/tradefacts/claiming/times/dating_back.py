"""Dating back: figures of what was before, or of no time that is stated."""

from collections.abc import Sequence
from typing import Final

from tradefacts.claiming.drafts import Draft
from tradefacts.claiming.figures.bases import BASES
from tradefacts.claiming.items import (
    AMOUNTS,
    CLAUSE_ENDS,
    RATES,
    VALUED,
    Item,
    Phrase,
    behind_bracket,
    detail_of,
    is_near,
    kind_at,
    skip,
    skip_back,
)
from tradefacts.claiming.state import Outline
from tradefacts.claiming.times.present import is_state
from tradefacts.model import Period
from tradefacts.reading.mentions import COUNT
from tradefacts.reading.periods import PeriodContext

_YEAR: Final = 12
#: Words and figures of a move.
_MOVED: Final = frozenset({"rise", "fall", "times", "fold"})
#: They stand before "to" where modifiers lead ("由5%升至6%").
_MOVES: Final = frozenset({"rise", "fall"})
#: What a change starts from stands behind one of these.
_STARTS: Final = frozenset({"from", "against"})
_COMPARED: Final = _STARTS | {"than"}
#: What may stand between a figure and when it was so ("recorded a year earlier").
_RECORDED: Final = frozenset({"of", "in", "say", "level"})
#: What may stand between it and that ("after a slide of 5 percent").
_NOUNS: Final = frozenset({"of", "rise", "fall", "record"})
#: Behind a figure they show that it is another series, not an earlier time.
_SERIES: Final = frozenset({"with", "for", "to", "from", "in", "of"})


def date_back(
    outline: Outline, index: int, draft: Draft, context: PeriodContext
) -> None:
    """Give *draft* the period before where it is of that, or none of a state."""
    if _date_by_basis(outline, index, draft) or _is_based_on(outline, index, draft):
        return
    if draft.statistic in {"level", "share"} and _date_by_span(outline, index, draft):
        return
    if _is_start(outline, index, draft):
        draft.period = _before(draft.period, context.compared)
        draft.period_place, draft.period_origin = "start", "resolved"
    elif draft.statistic == "share" and is_state(outline, index, draft):
        draft.period = None


def _date_by_basis(outline: Outline, index: int, draft: Draft) -> bool:
    """Date a figure that was so "a year earlier" back from the period in force.

    A rate has a basis behind it; only before its clause it tells of a time.
    """
    if "basis" not in outline.kinds:
        return False
    items = outline.items
    lead = leading_time(outline, index)
    if draft.statistic not in {"level", "share"} and lead is None:
        return False
    counted = items[index].kind == COUNT and kind_at(items, index + 1) == "phrase"
    at = skip(items, behind_bracket(items, index + 1 + counted), _RECORDED)
    deed = items[at] if at < len(items) else None
    if isinstance(deed, Phrase) and deed.deed and items[index].kind in AMOUNTS:
        at += 1  # "the 5 tonnes brought in a year earlier"
    # It may open the sentence, too: "A month before, imports were 5 billion yuan."
    if kind_at(items, at) != "basis":
        led = kind_at(items, index - 2) in _COMPARED and items[index].kind in AMOUNTS
        at = index - 1 if led else -1  # "from a year-earlier 5 tonnes"
    if kind_at(items, at) != "basis" or not _counts_back(outline, items[at]):
        at = -1 if lead is None else lead  # "5 billion yuan year on year"
    if kind_at(items, at) != "basis" or draft.period is None:
        return False
    item = items[at]
    yoy = BASES.get(detail_of(item)) == "yoy"
    draft.period = draft.period.year_before() if yoy else draft.period.before()
    draft.period_origin = "resolved"
    return True


def _is_based_on(outline: Outline, index: int, draft: Draft) -> bool:
    """Date an amount right behind its basis back; tell whether it is such a one.

    "较去年同期的5吨增长10%": where bases lead, it is what is compared with.
    """
    items = outline.items
    based = outline.timing.leads and kind_at(items, index - 1) == "basis"
    level = items[index].kind in AMOUNTS and draft.statistic == "level"
    if not (based and level and is_near(items, index)):
        return False
    told = BASES.get(detail_of(items[index - 1]))
    period, draft.period_origin = draft.period, "resolved"
    if period is None or told == "period" or told is None:
        draft.period = None  # "比年初的5家": as of a day
    else:
        draft.period = period.year_before() if told == "yoy" else period.before()
    return True


def leading_time(outline: Outline, index: int) -> int | None:
    """Return the basis that heads the clause of a figure, and tells when it was so.

    "A year earlier, imports had fallen 5 percent"; "it was easy: a year ago they fell".
    """
    if "basis" not in outline.kinds:
        return None
    items = outline.items
    ends = CLAUSE_ENDS | {":"}
    begins = (k + 1 for k in range(index - 1, -1, -1) if items[k].kind in ends)
    at = next(begins, 0)
    if kind_at(items, at) != "basis" or not _counts_back(outline, items[at]):
        return None
    first = outline.sentence.first if not at else items[at - 1].last
    return at if items[at].first == first else None


def _date_by_span(outline: Outline, index: int, draft: Draft) -> bool:
    """Date what something rose from, and to, by the first and the last of the years.

    "From 2000 to 2020 it rose from 5 million to 9 million", "tenfold, to 9 million".
    """
    period, items = draft.period, outline.items
    months = period.month_count if period is not None else None
    if period is None or not months or months <= _YEAR or months % _YEAR:
        return False
    at = outline.restating.get(index, index)
    joint = kind_at(items, at - 1)
    if joint not in {"from", "to"} or period.start.month != 1:
        return False
    last = len(items) if outline.timing.leads else at
    if not any(item.kind in _MOVED for item in items[:last]):
        return False
    year = period.start.year if joint == "from" else period.end.year
    draft.period, draft.period_origin = Period.year(year), "resolved"
    return True


def _counts_back(outline: Outline, item: Item) -> bool:
    """Tell whether a basis says when something was ("a year earlier")."""
    said = outline.sentence.tokens.lower[item.first]
    return said in outline.words.determiners or said in outline.words.twelves


def _is_start(outline: Outline, index: int, draft: Draft) -> bool:
    """Tell whether the figure is what a change starts from, with no time of its own.

    "To 5 percent from 3 percent", "after a slide of 3 percent", "from 3 to 5 percent".
    """
    items = outline.items
    if draft.period_place == "behind" or draft.statistic in {"change", "streak"}:
        return False
    end = skip(items, index + 1, _MOVES) if outline.timing.leads else index + 1
    ended = kind_at(items, end) == "to" and kind_at(items, end + 1) in VALUED
    before = skip_back(items, index - 1, _NOUNS)
    rated = kind_at(items, before) == "from" and kind_at(items, before - 1) in RATES
    compared = rated or kind_at(items, before) == "against"
    if items[index].kind == COUNT and not (ended or compared):
        return False
    if kind_at(items, before) == "subordinate":
        said = outline.sentence.tokens.lower[items[before].first]
        return said in outline.words.sequels
    if before != index - 1 or kind_at(items, before) not in _STARTS:
        return False
    behind = index + 1 + (items[index].kind == COUNT)
    joined = kind_at(items, behind) in _SERIES and not ended
    if kind_at(items, behind + joined) == "phrase":
        return False  # "against 5 billion yuan with Peru", "a 5 percent national drop"
    return ended or kind_at(items, before) == "against" or _follows(items, before)


def _follows(items: Sequence[Item], joint: int) -> bool:
    """Tell whether "from" stands right behind a figure, or what counts it."""
    before = skip_back(items, joint - 1, {"phrase", "of", "in", ",", "period"})
    return kind_at(items, before) in VALUED


def _before(period: Period | None, compared: Period | None) -> Period | None:
    """Return *compared* if it may be what was before *period*."""
    if period is None or compared is None:
        return None
    alike = period.month_count == compared.month_count
    return compared if alike and compared.end < period.start else None
