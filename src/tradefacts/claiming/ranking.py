"""Ranking: ranks, records and streaks, which say something without a figure."""

from collections.abc import Sequence
from decimal import Decimal
from typing import Final

import attrs

from tradefacts.claiming.comparing import date
from tradefacts.claiming.drafts import Draft
from tradefacts.claiming.items import Item, Phrase, detail_of, kind_at, skip, stated_of
from tradefacts.claiming.places import HOME
from tradefacts.claiming.state import Outline, State
from tradefacts.claiming.subjects import Subject
from tradefacts.model import Statistic
from tradefacts.reading.mentions import AMOUNT, Cue, Mention, Stated
from tradefacts.reading.tokens import MARK

#: How far behind a superlative the noun that it ranks may stand, in tokens.
_NOUN_REACH: Final = 5
#: The name of what needs no such noun ("in third place").
_COMPLETE: Final = "standing"
#: How far behind "a record" its noun may stand, in tokens.
_RECORD_REACH: Final = 2


def rank(state: State, index: int, mention: Mention) -> None:
    """Add a draft for the superlative at *index* if it ranks the subject."""
    end = _rank_end(state, mention)
    if end is None or kind_at(state.outline.items, index - 1) == "from":
        state.drop(index, "unranked")  # "fell from the top spot"
        return
    tokens = state.outline.sentence.tokens
    whole = attrs.evolve(mention, end=tokens.end[end - 1], last=end)
    place = Stated(Decimal(detail_of(mention)), Decimal(0), "1", worded=True)
    subject = state.registers.current
    if state.outline.words.trading.intersection(tokens.lower[mention.last : end]):
        subject = _as_partner(subject, state.outline.items[index + 1 : index + 2])
        if "flow" not in state.registers.current.stated:
            # "Exports to Peru, the top trading partner, rose": of exports.
            state.registers.current = subject
    else:
        subject = _ranked(state, index, end)
    if not subject.dims.get("flow") and "mode" not in subject.dims:
        subject = _as_trade(subject, state.registers.home or HOME)
    _add(state, index, _draft(state, whole, place, "rank", subject))


def _ranked(state: State, index: int, end: int) -> Subject:
    """Return what the rank at *index* is of: its noun may tell flow and goods.

    "The largest lamp exporter", "the largest mango-import port".
    """
    outline, subject = state.outline, state.registers.current
    items, words = outline.items, outline.words
    noun = outline.sentence.tokens.lower[end - 1]
    phrase = items[index + 1] if index + 1 < len(items) else None
    near = isinstance(phrase, Phrase) and phrase.first < end
    named = phrase.dims if isinstance(phrase, Phrase) and near else {}
    told = {k: v for k, v in named.items() if k in {"flow", "product"}}
    if noun in words.exporters:
        told["flow"] = "exports"
    elif noun in words.importers:
        told["flow"] = "imports"
    if "flow" not in told:
        return subject
    stated = subject.stated | told.keys()
    whose = {"reporter": state.registers.home or HOME}
    return attrs.evolve(subject, dims={**whose, **subject.dims, **told}, stated=stated)


def streak(state: State, index: int, mention: Mention) -> None:
    """Add a draft for the streak at *index* ("three months in a row")."""
    if isinstance(mention.value, Stated):
        subject = state.registers.current
        _add(state, index, _draft(state, mention, mention.value, "streak", subject))


def record(state: State, index: int, mention: Mention) -> None:
    """Add a draft for the record at *index*, unless "records" means entries."""
    items = state.outline.items
    before = items[index - 1] if index else None
    if detail_of(mention) == "entries" and isinstance(before, Phrase):
        state.drop(index, "entries")
        return
    subject = _recorded(state, index)
    measure = _measure_behind(state, index)
    if measure is not None and "measure" not in subject.dims:
        subject = attrs.evolve(subject, dims={**subject.dims, "measure": measure})
    _add(state, index, _draft(state, mention, None, "record", subject))


def _draft(
    state: State,
    mention: Mention,
    stated: Stated | None,
    statistic: Statistic,
    subject: Subject,
) -> Draft:
    sentence = state.outline.sentence
    unit = stated.unit if stated is not None else None
    return Draft(
        mention, stated, statistic, subject, sentence, rule=statistic, unit=unit
    )


def _add(state: State, index: int, draft: Draft) -> None:
    """Add *draft* for each subject that it is of, if they are trade."""
    subject = draft.subject
    named = subject.dims.get("flow") or subject.dims.get("measure")
    if subject.blocked or subject.is_self or not named:
        state.drop(index, "no-trade", subject)
        return
    for owner in subject.group or [subject]:
        dims = {k: v for k, v in owner.dims.items() if v}
        own = attrs.evolve(
            draft,
            subject=attrs.evolve(owner, dims=dims),
            measure=dims.get("measure"),
            inferred=set(),
        )
        date(state, index, own)
        state.add(index, own)


def _as_trade(subject: Subject, home: str) -> Subject:
    """Return *subject* as its trade: a rank without a flow is of both directions."""
    reporter = subject.dims.get("reporter") or home
    dims = {**subject.dims, "flow": "trade", "reporter": reporter}
    return attrs.evolve(subject, dims=dims)


def _as_partner(subject: Subject, behind: Sequence[Item]) -> Subject:
    """Return *subject* as a trading partner, which is one in both directions.

    What stands *behind* may say whose ("the largest trading partner of Hunan").
    """
    dims = {k: v for k, v in subject.dims.items() if k in {"reporter", "partner"}}
    for phrase in behind:
        if isinstance(phrase, Phrase) and "reporter" in phrase.dims:
            dims["reporter"] = phrase.dims["reporter"]
    return attrs.evolve(subject, dims={**dims, "flow": "trade"})


def _recorded(state: State, index: int) -> Subject:
    """Return what a record is of, where its noun follows ("a record number of")."""
    items = state.outline.items
    subject = state.registers.current
    noun = items[index + 1] if index + 1 < len(items) else None
    if not isinstance(noun, Phrase) or not noun.counted:
        return subject
    if noun.first - items[index].last > _RECORD_REACH:
        return subject
    dims = {k: v for k, v in subject.dims.items() if k == "reporter"}
    counted = Subject({**dims, "measure": noun.counted}, {"measure"})
    state.registers.last_count = counted  # "a record number of buyers: 900 of them"
    return counted


def _measure_behind(state: State, index: int) -> str | None:
    """Return the measure of the amount that a record is ("a record 5 tonnes")."""
    items = state.outline.items
    at = skip(items, index + 1, {"of", "at"})
    stated = stated_of(items[at]) if at < len(items) else None
    if stated is None or items[at].kind != AMOUNT:
        return None
    return stated.measure or "volume"


# -- superlatives --------------------------------------------------------------------


def _rank_end(state: State, mention: Mention) -> int | None:
    """Return the token behind the noun that a superlative ranks; None without one."""
    outline = state.outline
    lower, words = outline.sentence.tokens.lower, outline.words
    if isinstance(mention.value, Cue) and mention.value.name == _COMPLETE:
        return mention.last
    several = mention.last - mention.first > 1
    complete = several and lower[mention.last - 1] in words.rank_ends
    if complete and lower[mention.first] not in words.rank_starts:
        return mention.last
    if not several and lower[mention.first] in words.ordinals:
        follows = _has_rank(state) and not _lists(outline, mention)
        return mention.last if follows else None
    noun = _ranked_noun(outline, mention)
    if noun is not None:
        return noun
    return mention.last if complete or _has_rank(state) else None


def _ranked_noun(outline: Outline, mention: Mention) -> int | None:
    tokens, words = outline.sentence.tokens, outline.words
    end = min(mention.last + _NOUN_REACH, outline.sentence.last)
    for index in range(mention.last, end):
        word = tokens.lower[index]
        if tokens.kind[index] == MARK or word in words.rank_breaks:
            return None
        if word in words.ranked:
            return index + 1
    return None


def _has_rank(state: State) -> bool:
    """Tell whether a rank stands before ("China first, Japan third")."""
    return any(
        draft.statistic == "rank"
        for drafts in state.drafts.values()
        for draft in drafts
    )


def _lists(outline: Outline, mention: Mention) -> bool:
    """Tell whether an ordinal opens a point of a list ("third, ...")."""
    tokens, last = outline.sentence.tokens, mention.last
    return last < outline.sentence.last and tokens.kind[last] == MARK
