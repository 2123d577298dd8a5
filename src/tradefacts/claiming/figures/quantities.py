"""Quantities: a list of figures, and one figure, as claims of their subjects."""

from collections.abc import Sequence
from typing import Final

import attrs

from tradefacts.claiming.drafts import Draft
from tradefacts.claiming.figures.asides import (
    is_aside,
    is_exchange_rate,
    is_sum_of_blocked,
)
from tradefacts.claiming.figures.comparing import date
from tradefacts.claiming.figures.counting import count
from tradefacts.claiming.figures.ellipsis import restate
from tradefacts.claiming.figures.elsewhere import is_elsewhere
from tradefacts.claiming.figures.heading import opens_clause
from tradefacts.claiming.figures.leading import (
    each_of_run,
    is_untold,
    periods_of_run,
)
from tradefacts.claiming.figures.lists import (
    are_told_apart,
    in_turns,
    is_apiece,
    pair_periods,
)
from tradefacts.claiming.figures.measuring import (
    date_area,
    is_area,
    set_measure,
    weight_told,
)
from tradefacts.claiming.figures.owning import subject_of
from tradefacts.claiming.figures.pairing import (
    are_dated_apart,
    is_broken_list,
    paired_subjects,
)
from tradefacts.claiming.figures.peers import apart_from
from tradefacts.claiming.figures.settling import settle_subject
from tradefacts.claiming.figures.signs import sign_of
from tradefacts.claiming.figures.statistic import (
    fit_of,
    share_fit,
)
from tradefacts.claiming.items import (
    AMOUNTS,
    CLAUSE_PARTS,
    RATES,
    VALUED,
    Phrase,
    behind_bracket,
    kind_at,
    role_at,
    skip,
    skip_back,
)
from tradefacts.claiming.state import State
from tradefacts.claiming.subjects.codes import PARTIES
from tradefacts.claiming.subjects.places import HOME
from tradefacts.claiming.subjects.registers import Registers
from tradefacts.claiming.subjects.subject import Subject
from tradefacts.claiming.subjects.topic import note_read
from tradefacts.reading.mentions import (
    AMOUNT,
    COUNT,
    MONEY,
    PERCENT,
    Mention,
    Stated,
)

#: Dimensions that say something of trade without a flow.
_OF_TRADE: Final = frozenset({"mode", "firm", "partner"})
#: What sums of money measure, but for those of orders and deals.
_VALUE: Final = "trade-value"
_ORDERS: Final = "orders"
_DEALS: Final = "deals"
#: What may stand between what was counted and the sum that it is worth.
_BEFORE_WORTH: Final = frozenset({"level", "phrase", "with", ",", "of"})
#: What carries goods, whose value is told; how far before that they stand, in tokens.
_CARRIERS: Final = frozenset({"trains", "containers", "flights", "railcars"})
_WORTH_REACH: Final = 8
#: What is told of them.
_PLACED: Final = frozenset({"reporter"})
#: A sentence that opens with one of these has its subject behind.
_OPENING_VERBS: Final = frozenset({"level", "rise", "fall"})


def claim_quantities(state: State, first: int, last: int) -> int:
    """Add drafts for the quantities of a list, each with its own subject.

    Return the last, which is behind *last* where two lists take turns.
    """
    items = state.outline.items
    turns = in_turns(state.outline, first)
    # Rates are of what the amounts tell ("5 percent to 9,000 boxes").
    for indexes in sorted(turns, key=lambda turn: items[turn[0]].kind in RATES):
        _claim_list(state, indexes)
    if not turns:
        _claim_list(
            state, [k for k in range(first, last + 1) if items[k].kind in VALUED]
        )
    return turns[-1][-1] if turns else last


def _claim_list(state: State, indexes: Sequence[int]) -> None:
    """Add drafts for the quantities of one list, which stand at *indexes*."""
    items, first, last = state.outline.items, indexes[0], indexes[-1]
    subject = subject_of(state, first, last)
    share_fit(state, indexes)
    if is_untold(state, first, fit_of(state, first)):
        for index in indexes:
            state.drop(index, "elsewhere", subject)
        return
    dated = are_dated_apart(state, indexes)
    subjects = None if dated else paired_subjects(state, indexes, subject)
    if subjects is None:
        periods = pair_periods(items, state.outline.timing, indexes)
    else:
        periods = periods_of_run(state, indexes)
    paired = subjects is not None or periods is not None
    if not paired and is_broken_list(state, indexes, subject):
        return
    for position, index in enumerate(indexes):
        _claim(state, index, subjects[position] if subjects else subject)
        for draft in state.drafts.get(index, []) if periods is not None else ():
            draft.period = periods[position] if periods else None


def _claim(state: State, index: int, subject: Subject) -> None:
    """Add the drafts of the quantity at *index*, if it is a claim."""
    mention = state.outline.items[index]
    stated = mention.value if isinstance(mention, Mention) else None
    if not isinstance(mention, Mention) or not isinstance(stated, Stated):
        return
    outline = state.outline
    if index in outline.restating and not is_exchange_rate(outline.items, index):
        restate(state, index, mention, stated)
        return
    fit = fit_of(state, index)
    if fit.statistic is None or is_aside(outline, index):
        state.drop(index, "unstated")
        return
    if mention.kind == COUNT:
        count(state, index, mention, subject)
        return
    sentence = state.outline.sentence
    draft = Draft(mention, stated, fit.statistic, subject, sentence, fit.rule)
    settle_subject(state, index, draft)
    _add_if_trade(state, index, draft)


def _add_if_trade(state: State, index: int, draft: Draft) -> None:
    """Add *draft* unless it is of something else than trade."""
    if is_sum_of_blocked(state.outline.items, index):
        state.drop(index, "no-trade", Subject(blocked=True))
        state.registers.set_aside()  # so are rates behind it
    elif is_elsewhere(state, index, draft):
        state.drop(index, "elsewhere", draft.subject)
        measured = draft.stated is not None and draft.stated.measure
        if draft.statistic == "level" and (measured or not state.registers.counts):
            state.registers.set_aside()  # rates behind it are of the same
    elif _is_of_trade(state, index, draft):
        _add(state, index, draft)
    else:
        state.drop(index, "no-trade", draft.subject)
        if draft.subject.blocked and draft.statistic == "level":
            state.registers.counted = None


def _is_of_trade(state: State, index: int, draft: Draft) -> bool:
    """Tell whether the draft is of trade, or of what was counted elsewhere before."""
    if _is_early(state, index) or is_trade(state.registers, draft.subject):
        return True
    counted = (
        _counted_there(state, draft)
        or _shared_count(state, index, draft)
        or _weighed_before(state, draft)
        or _value_of_counted(state, index, draft)
        or _value_of_carried(state, index, draft)
    )
    draft.subject = counted or draft.subject
    return counted is not None


def _shared_count(state: State, index: int, draft: Draft) -> Subject | None:
    """Return what was counted right before a share that names no part of its own.

    "开行班列600列，占全省的两成", "北仑港区完成600万标箱，占比20%".
    """
    items, counted = state.outline.items, state.registers.counted
    if counted is None or draft.statistic != "share" or draft.subject.blocked:
        return None
    told = next((at for at in range(index)[::-1] if items[at].kind in VALUED), index)
    part = told + 1 + (kind_at(items, told + 1) in CLAUSE_PARTS)
    near = kind_at(items, part) in {"portion", "share"} and part < index
    near = near and items[part].first - items[told].last <= 1
    own = draft.subject.stated <= {"reporter"} and state.outline.timing.leads
    return counted if near and own and items[told].kind in AMOUNTS else None


def _value_of_counted(state: State, index: int, draft: Draft) -> Subject | None:
    """Return what was counted right before as that of a sum that it is worth, or None.

    "900 orders, with a value of 5 yuan", "carried 900 TEUs of goods valued at 5 yuan".
    """
    items = state.outline.items
    value = items[index - 1] if index else None
    worth = kind_at(items, index - 1) == "level"
    worth = worth or (isinstance(value, Phrase) and not value.dims)
    if draft.mention.kind != MONEY or draft.statistic != "level" or not worth:
        return None
    told = skip_back(items, index - 1, _BEFORE_WORTH)
    before = state.drafts.get(told, ())
    if not before or (before[-1].statistic, before[-1].unit) != ("level", "1"):
        return None
    counted = before[-1]
    # "Import orders" are imports, "orders" no more than that.
    plain = counted.measure == _ORDERS and "flow" not in counted.subject.dims
    measure = counted.measure if plain or counted.measure == _DEALS else _VALUE
    dims = {**counted.subject.dims, "measure": measure or _VALUE}
    return attrs.evolve(counted.subject, dims=dims)


def _value_of_carried(state: State, index: int, draft: Draft) -> Subject | None:
    """Return what goods are worth that trains and the like are said to carry, or None.

    "The trains have carried goods with a total value of 5 yuan": no flow is told.
    What goes from one country to another is no trade of the home.
    """
    outline, told = state.outline, state.registers.last_count
    if draft.mention.kind != MONEY or draft.statistic != "level":
        return None
    if draft.subject.blocked or outline.timing.leads or _is_of_abroad(state, index):
        return None
    sentence, words = outline.sentence, outline.words
    said = sentence.tokens.lower[sentence.first : draft.mention.first]
    carried = not words.hauling.isdisjoint(said)
    carried = carried and not words.all_goods.isdisjoint(said[-_WORTH_REACH:])
    named = (i.counted for i in outline.items[:index] if isinstance(i, Phrase))
    before = told.dims.get("measure") if told is not None else None
    if not carried or _CARRIERS.isdisjoint({*named, before}):
        return None
    kept = {k: v for k, v in draft.subject.dims.items() if k in _PLACED}
    return attrs.evolve(draft.subject, dims={**kept, "measure": _VALUE})


def _is_of_abroad(state: State, index: int) -> bool:
    """Tell whether several countries other than the home are named before *index*."""
    phrases = [i for i in state.outline.items[:index] if isinstance(i, Phrase)]
    named = {p.dims[role][:2] for p in phrases for role in PARTIES & p.dims.keys()}
    named |= {
        code[:2]
        for p in phrases
        for role in PARTIES & p.members.keys()
        for code in p.members[role]
    }
    return len(named - {(state.registers.home or HOME)[:2]}) > 1


def _weighed_before(state: State, draft: Draft) -> Subject | None:
    """Return the cargo whose weight the rate of *draft* is one of, or None.

    "Some 5 tonnes went through the tunnel, 3 percent up on 2021".
    """
    before = state.drafts.get(max(state.drafts, default=-1), [])
    weighed = before[-1] if before else None
    if weighed is None or draft.statistic != "growth" or draft.subject.blocked:
        return None
    same = weighed.subject.dims == draft.subject.dims
    if not same or (weighed.statistic, weighed.measure) != ("level", "volume"):
        return None
    return attrs.evolve(draft.subject, dims={**draft.subject.dims, "measure": "volume"})


def _counted_there(state: State, draft: Draft) -> Subject | None:
    """Return what was counted of one place as that of another, for its rate.

    "Dalian handled 5 million boxes. Tianjin grew 12 percent": it opens its sentence.
    """
    last, subject = state.registers.last_count, draft.subject
    opens = kind_at(state.outline.items, 0) == "phrase"
    opens = opens and len(state.registers.written) == 1
    placed = subject.stated == {"reporter"} and bool(subject.dims["reporter"])
    if last is None or not (placed and opens) or draft.statistic != "growth":
        return None
    if last.blocked or subject.blocked or state.registers.counted_ago > 1:
        return None
    return attrs.evolve(
        subject, dims={**last.dims, "reporter": subject.dims["reporter"]}
    )


def _is_early(state: State, index: int) -> bool:
    """Tell whether the subject follows ("After a drop of 5 percent, exports rose")."""
    if opens_clause(state.outline, index):
        return True
    return not state.registers.written and _opens_sentence(state, index)


def _opens_sentence(state: State, index: int) -> bool:
    """Tell whether a figure stands in a sentence before its subject."""
    items = state.outline.items
    if state.drafts and not state.early:
        return False  # "It was 5 billion yuan, having risen 3 percent, with exports"
    if state.outline.tells_before("subordinate", index):
        return True
    opens = role_at(items, 0) in _OPENING_VERBS
    said = state.outline.sentence.tokens.word(items[0].first - 1)
    if said in state.outline.words.demonstratives:
        return False  # "That was up 5 percent": of what was told
    if opens and not state.outline.tells_before("phrase", index):
        return True  # "Reaching 5 billion yuan, a rise of 3 percent, exports set"
    # The subject may follow its amount: "goods worth 5 billion yuan were imported".
    at = skip(items, behind_bracket(items, index + 1), {"level"})
    verb = items[at] if at < len(items) else None
    return (
        kind_at(items, index - 1) == "level"
        and isinstance(verb, Phrase)
        and verb.has_flow
    )


def _add(state: State, index: int, draft: Draft) -> None:
    """Add *draft* for each subject that the quantity is of."""
    subject, registers = draft.subject, state.registers
    early = _is_early(state, index)
    for owner in _owners(state, index, subject):
        own = draft
        if owner is not subject:
            own = attrs.evolve(draft, subject=owner, inferred=set())
        if early:
            state.waits_from = len(registers.written)
            state.early.append(own)
        own.sign = sign_of(state, index, own)
        own.against = _against(state.wholes.get(index), own)
        date(state, index, own)
        set_measure(own)
        date_area(state, own)
        if draft.rule == "fraction" or own.statistic == "share":
            own.measure = weight_told(state.outline, own) or own.measure
        state.add(index, own)
    if draft.mention.kind == PERCENT:
        registers.note_rate(draft.statistic, subject)
    if draft.mention.kind == AMOUNT:
        registers.weighs_in = draft.stated.unit if draft.stated else None
    if not is_area(subject.dims.get("measure")):
        note_read(registers, subject.group[-1] if subject.group else subject)


def _against(whole: Subject | None, draft: Draft) -> Subject | None:
    """Return the whole of a share; what its words leave out of it is no part's."""
    if whole is None or draft.statistic != "share":
        return whole
    return apart_from(whole, draft.subject)


def _owners(state: State, index: int, subject: Subject) -> list[Subject]:
    """Return the subjects that the quantity at *index* is claimed of."""
    if subject.size > 1 and are_told_apart(state.outline, index):
        return subject.singles
    rate = state.outline.items[index].kind in RATES
    if state.outline.timing.leads and rate and subject.size == 1:
        run = each_of_run(state, index)
        if run:
            return run
    return subject.apiece if is_apiece(state.outline, index) else subject.owners


def is_trade(registers: Registers, subject: Subject) -> bool:
    """Tell whether the subject is trade, or what trade is made of.

    A regime, a firm or a partner alone takes the flow of the topic.
    """
    dims = subject.dims
    if subject.blocked or subject.is_self:
        return False
    if "flow" in dims or "measure" in dims:
        return True
    flow = registers.topic.get("flow")
    if dims.keys().isdisjoint(_OF_TRADE) or not (flow or "mode" in dims):
        return False
    dims["flow"] = flow or "trade"
    subject.assumed.add("flow")
    return True
