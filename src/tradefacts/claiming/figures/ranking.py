"""Ranking: whose rank a superlative is, and in what."""

from collections.abc import Sequence
from decimal import Decimal
from typing import Final

from tradefacts.claiming.figures.epithets import find_epithet
from tradefacts.claiming.figures.extremes import (
    GROWTH,
    extreme_subject,
    in_growth,
    is_extreme,
    moves_most,
)
from tradefacts.claiming.figures.rank_fields import (
    as_site,
    as_supplier,
    in_way,
    keep_flow,
    leave_owner,
    one_way,
    ranked_in,
    with_object,
    with_winner,
)
from tradefacts.claiming.figures.rank_pairs import paired
from tradefacts.claiming.figures.rank_partners import (
    as_partner,
    is_of_partner,
    of_owner,
    owned_by_other,
    ranks_partner,
    with_goods,
    with_holder,
)
from tradefacts.claiming.figures.rank_roles import behind_rival, in_role
from tradefacts.claiming.figures.ranked import rank_end
from tradefacts.claiming.figures.standings import (
    add_standing,
    as_trade,
    is_of_none_traded,
    standing_draft,
)
from tradefacts.claiming.figures.unrivalled import unrivalled
from tradefacts.claiming.items import (
    Item,
    Phrase,
    detail_of,
    kind_at,
    role_at,
    skip_back,
    stated_of,
)
from tradefacts.claiming.state import State
from tradefacts.claiming.subjects.places import HOME
from tradefacts.claiming.subjects.subject import Subject
from tradefacts.reading.mentions import COUNT, Cue, Mention, Stated
from tradefacts.records import evolve

#: Before it they tell in what something is the most ("增速最快").
_MOVES: Final = frozenset({"rise", "fall"})


def rank(state: State, index: int, mention: Mention) -> None:
    """Add a draft for the superlative at *index* if it ranks the subject."""
    end = rank_end(state, mention)
    # "Fell from the top spot"; which of "the three largest" is first nothing tells.
    lost = end is None or _is_lost(state, index, end) or _are_several(state, index)
    if end is None or lost or is_of_none_traded(state, index):
        state.drop(index, "unranked")
        return
    words, items = state.outline.words, state.outline.items
    epithet = find_epithet(state, index, mention, end)
    made = words.producers | words.consumers
    if epithet is None and state.outline.sentence.tokens.lower[end - 1] in made:
        state.drop(index, "unranked")  # of nobody in the world, and of no trade
        return
    subject = _ranked_subject(state, index, mention, end) if not epithet else None
    subject = epithet.subject if epithet else subject
    if subject is not None and moves_most(mention):
        subject = in_growth(subject)
    if subject is None or _is_of_none(state, mention, subject):
        state.drop(index, "unpaired")
        return
    place = Stated(Decimal(detail_of(mention)), Decimal(0), "1", worded=True)
    told, quoted = one_way(items, index, subject), _quoted(state, index, mention, end)
    passing = epithet is not None and epithet.passing
    draft = standing_draft(state, quoted, place, "rank", told)
    add_standing(state, index, draft, passing=passing)


def _is_of_none(state: State, rank: Mention, subject: Subject) -> bool:
    """Tell whether a weak rank is that of no one ("the main source of growth").

    Who is the main supplier is named.
    """
    word = state.outline.sentence.tokens.lower[rank.first]
    weak = word in state.outline.words.weak_firsts
    return weak and subject.stated.isdisjoint({"partner", "product"})


def _quoted(state: State, index: int, mention: Mention, end: int) -> Mention:
    """Return *mention* with the noun that it ranks, or that it is the most in."""
    items, told = (
        state.outline.items,
        evolve(mention, end=state.outline.sentence.tokens.end[end - 1], last=end),
    )
    if not is_extreme(mention):
        return told
    for moved in (*items[index - 1 : index], *items[index + 1 : index + 2]):
        if moved.kind in _MOVES and moved.last == mention.first:
            return evolve(told, start=moved.start, first=moved.first)
        if moved.kind in _MOVES and moved.first == end:
            return evolve(told, end=moved.end, last=moved.last)
    return told


def _ranked_subject(
    state: State, index: int, mention: Mention, end: int
) -> Subject | None:
    """Return what a rank is of, None where it is not known whose it is.

    The noun that is ranked ends before token *end*.
    """
    if is_extreme(mention):
        return extreme_subject(state, index, mention)
    subject = paired(state, index, _holder(state, index, mention, end))
    if subject is None:
        return None
    subject = _of_rate(state, index, subject)
    known = subject.dims.get("flow") or "mode" in subject.dims
    if known or "measure" in subject.stated or "firm" not in subject.dims:
        return subject if known else as_site(state.outline, mention, end, subject)
    traded = as_trade(subject, state.registers.home or HOME)
    if subject is state.registers.current:
        # "Private firms are the largest traders, at 5 percent": of trade.
        state.registers.current = traded
    return traded


def _holder(state: State, index: int, mention: Mention, end: int) -> Subject:
    """Return whose the words of a rank say that it is, and in what."""
    leave_owner(state, index)
    subject, tokens = state.registers.current, state.outline.sentence.tokens
    nobody = tokens.lower[mention.first] in state.outline.words.nobodies
    if nobody and not tokens.is_number(mention.last - 1):  # "No. 1" is somebody
        return unrivalled(state, index)
    told = in_role(state, index, behind_rival(state, index, end))
    told = told or as_supplier(state, index, end)
    told = told or owned_by_other(state, index) or of_owner(state, index)
    told = told or _measured(state, index, mention)
    if told is not None:
        return told
    if is_of_partner(mention) or ranks_partner(state.outline, mention.last, end):
        subject = as_partner(subject, state.outline.items[index : index + 2])
        subject = with_holder(state.outline, index, subject)
        if state.outline.timing.leads:
            subject = with_goods(state.outline.items, index, subject)
        if "flow" not in state.registers.current.stated:
            # "Exports to Peru, the top trading partner, rose": of exports.
            state.registers.current = subject
        return subject
    subject = in_way(ranked_in(state, index, end), mention)
    subject = with_winner(state.outline, index, subject)
    if not state.outline.timing.leads:
        subject = with_object(state.outline.items, index, subject)
    keep_flow(state, subject)
    return subject


def _measured(state: State, index: int, rank: Mention) -> Subject | None:
    """Return what a place in a table is one by: what was just counted or weighed.

    "Handled 900 trains (5 tonnes), ranking first among the ports".
    """
    if not isinstance(rank.value, Cue) or rank.value.name != "standing":
        return None
    if _tells_more(state.outline.items, index):
        return None
    levels = [d[-1] for d in state.drafts.values() if d[-1].statistic == "level"]
    last = levels[-1] if levels else None
    if last is None or last.measure in {None, "trade-value"}:
        return None
    return evolve(
        last.subject,
        dims={**last.subject.dims, "measure": last.measure or ""},
        stated={*last.subject.stated, "measure"},
    )


def _tells_more(items: Sequence[Item], index: int) -> bool:
    """Tell whether a rank is that of who is named before it ("Peru, in third")."""
    comma = skip_back(items, index - 1, {"in"})
    holder = items[comma - 1] if comma > 0 else None
    return kind_at(items, comma) == "," and isinstance(holder, Phrase)


def _of_rate(state: State, index: int, subject: Subject) -> Subject:
    """Return *subject* with its growth where that is what is ranked ("增速居首位")."""
    items, at = state.outline.items, index - 1
    if state.outline.timing.leads:  # "增速居全国第二、中部第一"
        at = skip_back(items, at, {"superlative", "and", "respectively"})
    else:
        at = skip_back(items, at, {"level"})  # "growth was the fastest in the country"
    behind = kind_at(items, index + 1) == "in" and role_at(items, index + 2) == "gain"
    if role_at(items, at) != "gain" and not behind:
        return subject
    return evolve(subject, dims={**subject.dims, "measure": GROWTH})


def _are_several(state: State, index: int) -> bool:
    """Tell whether a superlative takes several together ("three largest").

    So it does of those that one is among ("35th among the most important buyers").
    """
    rank = state.outline.items[index]
    before = state.outline.items[index - 1] if index else None
    if before is None or rank.first - before.last > 1:
        return False
    stated = stated_of(before) if before.kind == COUNT else None
    if stated is not None:
        return before.last == rank.first and stated.value > 1
    return before.kind == "between" and not state.outline.timing.leads


def _is_lost(state: State, index: int, end: int) -> bool:
    """Tell whether a place was left ("fell from the top spot")."""
    place = (
        state.outline.sentence.tokens.lower[end - 1] in state.outline.words.rank_ends
    )
    return place and kind_at(state.outline.items, index - 1) == "from"
