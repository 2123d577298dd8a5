"""Standings: drafts of ranks, records and streaks, their periods and subjects."""

from typing import Final

from tradefacts.claiming.drafts import Draft
from tradefacts.claiming.figures.comparing import date
from tradefacts.claiming.figures.extremes import GROWTH, moves_most_behind
from tradefacts.claiming.figures.lists import are_told_apart
from tradefacts.claiming.items import AMOUNTS, Phrase, kind_at, skip, skip_back
from tradefacts.claiming.state import Outline, State
from tradefacts.claiming.subjects.places import HOME
from tradefacts.claiming.subjects.subject import Subject
from tradefacts.model import Statistic
from tradefacts.reading.mentions import UNTOLD, Mention, Stated
from tradefacts.records import evolve

#: What a rank is of, beside whose trade it is one in.
_PARTS: Final = frozenset({"partner", "product", "mode", "firm"})
#: The unit of a streak by the months of its period.
_UNITS: Final = {3: "quarter", 12: "year"}
#: How many adverbs may stand before a rank, in tokens ("已经").
_ADVERBS: Final = 2
#: How far before a rank its verb may stand.
_NEAR: Final = 5
#: What joins a record to its noun.
_OF: Final = frozenset({"of", "article"})


def standing_draft(
    state: State,
    mention: Mention,
    stated: Stated | None,
    statistic: Statistic,
    subject: Subject,
) -> Draft:
    """Return the draft of a rank, record or streak of *subject*."""
    sentence = state.outline.sentence
    unit = stated.unit if stated is not None else None
    return Draft(
        mention, stated, statistic, subject, sentence, rule=statistic, unit=unit
    )


def add_standing(
    state: State,
    index: int,
    draft: Draft,
    *,
    passing: bool = False,
) -> None:
    """Add *draft* for each subject that it is of, if they are trade.

    What is said in *passing* holds of no period.
    """
    subject = draft.subject
    if subject.blocked or subject.is_self:
        state.drop(index, "no-trade", subject)
        return
    if not _is_named(draft):
        state.drop(index, "no-trade", subject)
        state.waiting.append((index, draft))
        return
    _add_each(state, index, draft, passing=passing)


def _add_each(state: State, index: int, draft: Draft, *, passing: bool = False) -> None:
    """Add *draft* for each subject that it is of; one in *passing* has no period."""
    subject = draft.subject
    beside = None if draft.statistic == "rank" else _measure_before(state, index)
    apart = draft.statistic != "rank" and are_told_apart(state.outline, index)
    for owner in subject.group or (subject.singles if apart else [subject]):
        dims = {k: v for k, v in owner.dims.items() if v}
        if beside is not None:
            dims.setdefault("measure", beside)
        own = evolve(
            draft,
            subject=evolve(owner, dims=dims),
            measure=dims.get("measure"),
            inferred=set(),
        )
        date(state, _dated_as(state, index, own), own)
        if own.unit == UNTOLD:
            own = _with_unit(own)
        ranked = draft.statistic == "rank" and own.period_origin == "carried"
        if passing or (ranked and _is_present(state.outline, draft.mention)):
            own.period = None  # "it is the largest": now, not in the period before
        state.registers.note_other(dims)
        state.add(index, own)


def is_of_none_traded(state: State, index: int) -> bool:
    """Tell whether what is no trade has the rank or the streak at *index*.

    "绩效评估居全国第二位", "产量连续16年居首位".
    """
    items = state.outline.items
    at = skip_back(items, index - 1, {"streak", "superlative", "and"})
    noun = items[at] if at >= 0 else None
    if not state.outline.timing.leads or not isinstance(noun, Phrase):
        return False
    near = items[at + 1].first - noun.last <= _ADVERBS
    return noun.blocked and near


def _is_named(draft: Draft) -> bool:
    """Tell whether the subject of a draft names trade, or whatever else it is of.

    A growth is that of some flow, and a rank in a regime may be one in both.
    """
    dims = draft.subject.dims
    measured = dims.get("measure") not in {None, "", GROWTH}
    of_regime = draft.statistic == "rank" and "mode" in dims
    return bool(dims.get("flow") or measured or of_regime)


def _with_unit(streak: Draft) -> Draft:
    """Return a streak whose unit is that of its period: a month, where it is longer.

    "The fourth fall in a row" of exports in May is one of months.
    """
    months = streak.period.month_count if streak.period is not None else None
    unit = _UNITS.get(months or 0, "month")
    stated = evolve(streak.stated, unit=unit) if streak.stated else None
    return evolve(streak, stated=stated, unit=unit)


def _dated_as(state: State, index: int, draft: Draft) -> int:
    """Return the item whose period *draft* has: of a record the amount that it is.

    "A record 5 billion yuan (0.7 billion dollars) from January to May".
    """
    items = state.outline.items
    at = skip(items, index + 1, _OF | {"at"})
    return (
        at if draft.statistic == "record" and kind_at(items, at) in AMOUNTS else index
    )


def _is_present(outline: Outline, mention: Mention) -> bool:
    """Tell whether a rank is told of now ("is the largest")."""
    words, first = outline.words, max(outline.sentence.first, mention.first - _NEAR)
    before = outline.sentence.tokens.lower[first : mention.first]
    verbs = [w for w in before if w in words.presents or w in words.pasts]
    return bool(verbs) and verbs[-1] in words.presents


def _measure_before(state: State, index: int) -> str | None:
    """Return the measure of the amount before ("at 5 tonnes, a record"), or None."""
    at = max((k for k in state.drafts if k < index), default=None)
    return None if at is None else state.drafts[at][0].measure


def settle_waiting(state: State) -> None:
    """Give what names no trade the subject of another figure of its sentence.

    "July set a record: 27 trains", "for the sixth year in a row China was the largest".
    """
    # What is ranked has a flow by itself; then a streak may be of the same.
    waiting = sorted(state.waiting, key=lambda told: told[1].statistic != "rank")
    state.waiting = []
    for index, draft in waiting:
        subject = _figured(state, index)
        if draft.subject.dims.keys() == {"measure"}:
            subject = moves_most_behind(state, index)
        elif draft.statistic == "rank":
            subject = _completed(state, draft.subject, subject)
        if subject is not None and not subject.blocked:
            del state.dropped[index]
            settled = evolve(draft, subject=subject)
            ranked = draft.statistic == "rank" and not subject.is_self
            (_add_each if ranked else add_standing)(state, index, settled)


def _completed(state: State, ranked: Subject, figured: Subject | None) -> Subject:
    """Return what is ranked, with the flow of a figure of the same; else as trade."""
    told = figured.dims if figured is not None else {}
    differs = any(
        told.get(name) != code
        for name, code in ranked.dims.items()
        if name in _PARTS or (name == "reporter" and name in ranked.stated)
    )
    if differs or not (told.get("flow") or told.get("measure")):
        return as_trade(ranked, state.registers.home or HOME)
    kept = {k: told[k] for k in ("reporter", "flow", "measure") if told.get(k)}
    return evolve(ranked, dims={**kept, **ranked.dims})


def as_trade(subject: Subject, home: str) -> Subject:
    """Return *subject* as its trade: a rank without a flow is of both directions."""
    reporter = subject.dims.get("reporter") or home
    dims = {**subject.dims, "flow": "trade", "reporter": reporter}
    return evolve(subject, dims=dims)


def _figured(state: State, index: int) -> Subject | None:
    """Return the subject of the next figure, else of the last one or the first noun."""
    at = min((k for k in state.drafts if k > index), default=None)
    at = max(state.drafts, default=None) if at is None else at
    if at is None:
        return state.registers.written[0] if state.registers.written else None
    other = state.drafts[at][0]
    if not other.measure:
        return other.subject
    dims = {**other.subject.dims, "measure": other.measure}
    return evolve(other.subject, dims=dims)
