"""Quantities: a list of figures, and one figure, as claims of their subjects."""

from collections.abc import Sequence
from typing import Final

import attrs

from tradefacts.claiming.drafts import Draft
from tradefacts.claiming.figures.classified import VOLUME
from tradefacts.claiming.figures.comparing import date, paired_bases
from tradefacts.claiming.figures.counting import count, count_of_unit
from tradefacts.claiming.figures.ellipsis import restate
from tradefacts.claiming.figures.elsewhere import is_elsewhere
from tradefacts.claiming.figures.leading import (
    RELATIVE,
    as_led,
    each_of_run,
    is_untold,
    pair_with_run,
    periods_of_run,
)
from tradefacts.claiming.figures.lists import (
    are_paired_before,
    are_told_apart,
    in_turns,
    is_apiece,
    pair_periods,
    pair_subjects,
)
from tradefacts.claiming.figures.ratios import settle_ratio
from tradefacts.claiming.figures.signs import sign_of
from tradefacts.claiming.figures.statistic import (
    WEIGHED,
    are_changes,
    fit_of,
    is_mixed,
    share_fit,
)
from tradefacts.claiming.figures.wholes import (
    ahead_of_peer,
    apart_from,
    compared_subject,
    find_whole,
    whole_of,
)
from tradefacts.claiming.items import (
    AMOUNTS,
    CLAUSE_PARTS,
    EXTENTS,
    OTHERS,
    RATES,
    TIMES,
    VALUED,
    Item,
    Phrase,
    behind_bracket,
    detail_of,
    is_classified,
    kind_at,
    role_at,
    scope_of,
    skip,
    skip_back,
    stated_of,
    with_scope,
)
from tradefacts.claiming.state import Outline, State
from tradefacts.claiming.subjects.carrying import write
from tradefacts.claiming.subjects.objects import take_object
from tradefacts.claiming.subjects.registers import Registers, last_different
from tradefacts.claiming.subjects.subject import Subject
from tradefacts.reading.mentions import (
    AMOUNT,
    COUNT,
    FOLD,
    MONEY,
    PERCENT,
    POINTS,
    Mention,
    Stated,
)

#: What sums of money measure.
_VALUE: Final = "trade-value"
#: What a rate may be of.
_FIGURES: Final = AMOUNTS | RATES | {";"}
#: Dimensions that say something of trade without a flow.
_OF_TRADE: Final = frozenset({"mode", "firm", "partner"})
#: How far before "exceeded" what exceeds may stand, in items.
_SIDE_REACH: Final = 4
#: The sign of the yuan is that of the yen, too.
_YEN: Final = {"CNY": "JPY"}
#: Measures of a whole that are those of its parts, too.
_PASSED_ON: Final = frozenset({"volume", "international-share"})
#: What measures how large those are that were counted.
_AREAS: Final = {
    "warehouses": "warehouse-area",
    **dict.fromkeys(
        ("exhibitors", "exhibitions", "visitors", "buyers", "booths"),
        "exhibition-area",
    ),
}
#: Patterns by which a share may be of what was counted.
_OF_COUNTED: Final = frozenset({"percent-among", "among-percent"})
#: Those by which it has no whole, or may have none.
_BARE_SHARES: Final = frozenset({"portion", "share-is", "points-share"})
#: What a share may be told with, and what parts it from what was counted.
_SHARING: Final = frozenset({"level", "share", "rise", "fall", "basis"})
_APART: Final = frozenset({",", ";"})
#: How far behind a multiple the figure may be named that it is one of, in tokens.
_FIGURE_REACH: Final = 5
#: How far before a contribution its whole may stand where that leads, in items.
_LED: Final = 2
#: How far behind a contribution its whole may stand, in items.
_WHOLE_REACH: Final = 6
#: How many tokens may stand between a figure and the aim that it is of.
_FORECAST_GAP: Final = 3
#: The measure that stands apart from the amounts before it: rates may be of either.
_PRICE: Final = "average-price"
_SHARES: Final = frozenset({"share", "share_diff"})
#: What a figure of one's own follows.
_FIGURED: Final = VALUED | {"rise", "fall", "level", "by", "to", "at", "of"}
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
    subject = _subject(state, first, last)
    share_fit(state, indexes)
    if is_untold(state, first, fit_of(state, first)):
        for index in indexes:
            state.drop(index, "elsewhere", subject)
        return
    dated = _are_dated_apart(state, indexes)
    subjects = None if dated else _subjects(state, indexes, subject)
    if subjects is None:
        periods = pair_periods(items, state.outline.timing, indexes)
    else:
        periods = periods_of_run(state, indexes)
    paired = subjects is not None or periods is not None
    if not paired and _is_broken_list(state, indexes, subject):
        return
    for position, index in enumerate(indexes):
        _claim(state, index, subjects[position] if subjects else subject)
        for draft in state.drafts.get(index, []) if periods is not None else ():
            draft.period = periods[position] if periods else None


def _are_dated_apart(state: State, indexes: Sequence[int]) -> bool:
    """Tell whether as many periods stand right before a list ("三、四季度分别增长")."""
    timing, items = state.outline.timing, state.outline.items
    if not timing.leads or len(indexes) == 1:
        return False
    last = max((at for at in timing.periods if at < indexes[0]), default=-1)
    behind = items[last + 1 : indexes[0]]
    if last < 0 or kind_at(items, last - 1) != "and":
        return False
    named = any(isinstance(item, Phrase) or item.kind in VALUED for item in behind)
    return not named and pair_periods(items, timing, indexes) is not None


def _subjects(
    state: State, indexes: Sequence[int], subject: Subject
) -> list[Subject] | None:
    """Return the subjects that the quantities of a list pair off with, or None."""
    if state.outline.timing.leads and _are_compared_with(state.outline.items, indexes):
        return None
    if is_mixed(state, indexes):
        counted = state.registers.counted
        if counted is None:
            return None
        # "900 came, up 7 percent and 12 percent of all buyers".
        changed = (are_changes(state, index, index) for index in indexes)
        return [counted if is_change else subject for is_change in changed]
    if state.outline.timing.leads and (run := pair_with_run(state, indexes)):
        return run
    theirs = len(indexes) > 1 and _are_theirs(state.outline.items, indexes[0])
    told = last_different(state.registers.read, len(indexes)) if theirs else None
    return (
        told
        or _pair_with_levels(state, indexes, subject)
        or pair_subjects(
            state.registers,
            subject,
            len(indexes),
            paired=_is_paired(state.outline, indexes[-1]),
        )
    )


def _pair_with_levels(
    state: State, indexes: Sequence[int], subject: Subject
) -> list[Subject] | None:
    """Return the subjects of as many amounts before the rates of a list, or None.

    "Trade was 5, exports 3 and imports 2 billion yuan, trade a record, up 1, 2 and 3".
    """
    rates = state.outline.items[indexes[0]].kind in RATES
    if not rates or len(indexes) == 1 or subject.size == len(indexes):
        return None
    levels = [
        (drafts[-1].rule == "count", drafts[-1].subject, _measured(drafts[-1]))
        for index, drafts in sorted(state.drafts.items())
        if drafts[-1].statistic == "level"
    ]
    # Of "900 lots, 5 tonnes and 8 yuan, up 1, 2 and 3 percent" a number is one, too.
    series = [
        attrs.evolve(subject, dims=dims)
        for number, subject, dims in levels
        if len(levels) == len(indexes) or not number
    ]
    told: list[Subject] = []
    for own in series:
        if all(own.dims != one.dims for one in told):
            told.append(own)
    found = told if len(told) == len(indexes) else series
    if subject.dims.get("measure") == _PRICE and "measure" in subject.stated:
        price = {"measure": _PRICE}
        found = [attrs.evolve(own, dims={**own.dims, **price}) for own in found]
    return found if len(found) == len(indexes) else None


def _measured(level: Draft) -> dict[str, str]:
    """Return the dimensions of an amount, with the volume that its unit tells."""
    dims, measure = level.subject.dims, level.measure
    weighed = measure == "volume" or level.rule == "count"
    return {**dims, "measure": measure} if measure and weighed else dims


def _is_broken_list(state: State, indexes: Sequence[int], subject: Subject) -> bool:
    """Tell whether "respectively" pairs figures with a list of another length.

    A member that no vocabulary knows is missing from it: nobody's figure is known.
    """
    items = state.outline.items
    at = skip(items, indexes[-1] + 1, {","})
    # "5 tonnes, respectively up 3 percent and 4 percent": it pairs what follows.
    ahead = at > indexes[-1] + 1 and kind_at(items, at + 1) in _FIGURED
    paired = kind_at(items, at) == "respectively" and not ahead
    paired = paired or (
        are_paired_before(items, indexes[0]) and not _tell_measure(items, indexes)
    )
    leads = state.outline.timing.leads
    if leads and paired_bases(items, indexes[-1]):
        return False  # "同比、环比分别增长3%和5%"
    if leads and _are_compared_with(items, indexes):
        return False
    broken = paired and (len(indexes) > 1 or subject.size > 1)
    for index in indexes if broken else ():
        state.drop(index, "unpaired")
    return broken


def _are_compared_with(items: Sequence[Item], indexes: Sequence[int]) -> bool:
    """Tell whether as many are compared with as figures follow.

    "分别高于全国、全省5个、2个百分点" is all said of one.
    """
    if any(items[index].kind != POINTS for index in indexes):
        return False
    at = indexes[0] - 1
    at = skip_back(items, at, {"more", "less", "respectively"})
    named = 0
    while at >= 0 and (isinstance(items[at], Phrase) or kind_at(items, at) == "and"):
        phrase = items[at]
        if isinstance(phrase, Phrase):
            named += max(map(len, phrase.members.values()), default=1)
        at -= 1
    return named == len(indexes) and kind_at(items, at) in {"more", "less", "than"}


def _tell_measure(items: Sequence[Item], indexes: Sequence[int]) -> bool:
    """Tell whether the units of a list say what they measure, whoever is named."""
    stated = (stated_of(items[index]) for index in indexes)
    return all(one is not None and one.measure is not None for one in stated)


def _is_paired(outline: Outline, last: int) -> bool:
    """Tell whether the list that ends at *last*, or one behind it, is paired off.

    "Were 5, 7 and 9 billion yuan, up 1, 2 and 3 percent respectively".
    """
    if not outline.tells_behind("respectively", last):
        return False
    lists = (i.members.keys() for i in outline.items if isinstance(i, Phrase))
    # Its own list is what it pairs, known or not.
    return not any(names - {"flow"} for names in lists)


def _are_theirs(items: Sequence[Item], first: int) -> bool:
    """Tell whether a list is of shares of those just told ("their shares were 3%")."""
    owners = (at for at in range(first) if role_at(items, at + 1) == "share-noun")
    at = next(owners, None)
    owner = items[at] if at is not None else None
    return isinstance(owner, Phrase) and ("their", "") in owner.back and not owner.dims


def _subject(state: State, first: int, last: int) -> Subject:
    """Return what the quantities are of: what stands behind them, else the register."""
    registers = state.registers
    if state.outline.items[last].kind != COUNT:
        phrase = take_object(state, last)
        if phrase is not None:
            _give_buyer(registers, phrase)
            write(registers, phrase)
            _read_on(state, phrase)
    _take_verb(state, last)
    part = _traded_part(state, first, last)
    if part is not None:
        return part
    compared = compared_subject(state, first, last)
    if compared is not None:
        return compared
    counts = are_changes(state, first, last) or _is_share_of_count(state, first)
    of_money = _is_rate_of_money(state.outline, first)
    if registers.counted is not None and counts and not of_money:
        return registers.counted
    _narrow(state, last + 1)
    _give_goods(state, first)
    return _gone_by(state, last) or registers.current


def _gone_by(state: State, index: int) -> Subject | None:
    """Return the subject of a part that goes the way told behind it, or None.

    "六成经海运出口，三成走铁路": the next part goes another way.
    """
    items, tokens = state.outline.items, state.outline.sentence.tokens
    part = items[index - 1] if index and items[index - 1].kind == "portion" else None
    at = index + 1
    if part is None or part.first != part.last or kind_at(items, at) != "scope":
        return None
    state.taken.add(at)
    current = state.registers.current
    scope = with_scope(current.scope, scope_of(items[at], tokens.text))
    verb = items[at + 1] if at + 1 < len(items) else None
    told = isinstance(verb, Phrase) and verb.dims.keys() == {"flow"}
    dims = {**current.dims, **verb.dims} if isinstance(verb, Phrase) and told else {}
    return attrs.evolve(current, scope=scope, dims=dims or current.dims)


def _give_goods(state: State, index: int) -> None:
    """Let a number of things that were traded be one of the goods named before it.

    "谈到汽车出口，他说，去年我国出口5万辆": nothing else is counted so.
    """
    registers, stated = state.registers, stated_of(state.outline.items[index])
    if stated is None or (stated.unit, stated.measure) != ("1", "volume"):
        return
    current = registers.current
    if "product" in current.dims or "flow" not in current.stated:
        return
    named = [s.dims["product"] for s in registers.written if "product" in s.stated]
    goods = named[-1] if named else registers.theme
    if goods:
        dims = {**current.dims, "product": goods}
        registers.current = attrs.evolve(current, dims=dims)


def _narrow(state: State, at: int) -> None:
    """Let what has no code be where a figure before it goes ("25 percent to X")."""
    items = state.outline.items
    if kind_at(items, at) != "scope" or kind_at(items, at + 1) == "phrase":
        return
    if detail_of(items[at]) in OTHERS:
        words = scope_of(items[at], state.outline.sentence.tokens.text)
        state.registers.go_elsewhere(words)
        state.taken.add(at)


def _give_buyer(registers: Registers, phrase: Phrase) -> None:
    """Let whoever has an amount of exports be whom they go to.

    "Japan took 5 tonnes of Peru's exports".
    """
    seller = phrase.dims.get("reporter")
    for before in registers.written[-1:]:
        named = before.stated & {"partner", "reporter"}
        if phrase.dims.get("flow") != "exports" or len(named) != 1:
            continue
        (party,) = named
        buyer = before.dims.get(party)
        if buyer is None:
            continue
        if party == "partner" or (seller and before.dims.get("flow") == "imports"):
            phrase.dims.setdefault("partner", buyer)


def _is_rate_of_money(outline: Outline, index: int) -> bool:
    """Tell whether a rate is of money and no count: in brackets, it stands behind it.

    So it does where what is of a figure follows it ("30万辆，价值9亿元，增长8%"), and
    where the count has a rate already ("900 cars, up 5 percent, for 8 yuan, up 9").
    """
    items = outline.items
    if outline.timing.leads:
        amounts = (
            item.kind for item in reversed(items[:index]) if item.kind in AMOUNTS
        )
        return next(amounts, "") == MONEY
    if kind_at(items, index - 1) == "(" and kind_at(items, index - 2) == MONEY:
        return True
    told = [item.kind for item in items[:index] if item.kind in _FIGURES]
    return told[-1:] == [MONEY] and not RATES.isdisjoint(told[-2:-1])


def _is_share_of_count(state: State, index: int) -> bool:
    """Tell whether a share says a number again, or is of what was counted.

    "900 of them, or 12 percent", "900 came, 12 percent of them from Peru".
    """
    fit = state.fits.get(index)
    if fit is not None and fit.rule in _OF_COUNTED:
        around = state.outline.items[max(0, index - 1) : index + 2]
        return any(i.kind == "among" and detail_of(i) == "several" for i in around)
    if fit is not None and fit.rule in _BARE_SHARES:
        return _is_of_classified(state.outline.items, index)
    if fit is None and _goes_on_with_count(state, index):
        return True
    if fit is None or fit.rule not in {"or-percent", "percent-of"}:
        return False
    # "900 trains, 9 percent more, or 80 percent of the national total".
    told = VALUED if fit.rule == "or-percent" else AMOUNTS
    whole = whole_of(state, index) if fit.rule == "percent-of" else None
    total = whole is None or (whole.total and not whole.has_flow)
    before = (i.kind for i in reversed(state.outline.items[:index]) if i.kind in told)
    return total and next(before, "") == COUNT


def _is_of_classified(items: Sequence[Item], index: int) -> bool:
    """Tell whether a share is told of what was counted, and of no whole.

    "民营企业4.3万家，占比超过八成": no other noun stands before it in its clause.
    """
    before = skip_back(items, index - 1, _SHARING)
    told = before + 1 if kind_at(items, before) != "portion" else before
    amounts = (i for i in reversed(items[:told]) if i.kind in AMOUNTS)
    counted = next(amounts, None)
    apart = kind_at(items, told) == "portion" or kind_at(items, before) in _APART
    return apart and counted is not None and is_classified(counted)


def _goes_on_with_count(state: State, index: int) -> bool:
    """Tell whether a figure goes on with the share of what was counted."""
    counted = state.registers.counted
    if counted is None or fit_of(state, index).statistic not in _SHARES:
        return False
    shares = (d for d in reversed(state.in_order()) if d.statistic == "share")
    share = next(shares, None)
    return share is not None and share.subject is counted


def _read_on(state: State, phrase: Phrase) -> None:
    """Add to goods behind their amount where they go: "5 tonnes of rice to Peru".

    Or their verb, where the amount opens its sentence: "... of rice were sold to Peru".
    """
    items, current = state.outline.items, state.registers.current
    if phrase.has_flow or "product" not in phrase.dims:
        return
    at = next(k for k, item in enumerate(items) if item is phrase) + 2
    other = items[at] if at < len(items) else None
    if not isinstance(other, Phrase) or other.members or at in state.taken:
        return
    joint = items[at - 1].kind
    goes = joint in {"to", "from"} and other.dims.keys() == {"partner"}
    goes = goes and "flow" in current.dims
    traded = joint == "level" and other.dims.keys() <= {"flow", "partner"}
    traded = traded and other.has_flow and "flow" not in current.stated
    if goes or (traded and len(state.registers.written) == 1):
        current.dims.update(other.dims)
        current.stated.update(other.dims)
        state.taken.add(at)


def _take_verb(state: State, last: int) -> None:
    """Add to goods the verb behind their amount: "tea worth 5 yuan was exported"."""
    items, registers = state.outline.items, state.registers
    at = behind_bracket(items, last + 1)
    verb_at = skip(items, at, {"level"})
    verb = items[verb_at] if verb_at < len(items) else None
    if verb_at == at or not isinstance(verb, Phrase) or len(registers.written) != 1:
        return
    goods = registers.current
    if goods.stated != {"product"} or verb.dims.keys() & {"product", "measure"}:
        return
    if kind_at(items, last - 1) == "level" and verb.has_flow and not verb.members:
        if registers.topic.get("partner") != goods.dims.get("partner"):
            goods.dims.pop("partner", None)  # it was only named in passing
        goods.dims.update(verb.dims)
        goods.stated.update(verb.dims)
        state.taken.add(verb_at)


def _traded_part(state: State, first: int, last: int) -> Subject | None:
    """Return what is traded of what was made ("5 tonnes, of which 2 were exported")."""
    items, current = state.outline.items, state.registers.current
    at = skip(items, last + 1, {"level"})
    verb = items[at] if last + 1 < at < len(items) else None
    if kind_at(items, first - 1) != "among" or not isinstance(verb, Phrase):
        return None
    if not verb.deed or verb.dims.keys() - {"flow", "partner"}:
        return None
    state.taken.add(at)
    dims = {k: v for k, v in current.dims.items() if k != "measure"}
    named = (item.dims for item in items[:first] if isinstance(item, Phrase))
    for held in named:
        if "product" in held:
            dims["product"] = held["product"]
    if "partner" in dims and "flow" not in dims:
        # "Peru mined 5 tonnes, of which 4 were exported to Chile".
        dims["reporter"] = dims.pop("partner")
    stated = {*current.stated, *verb.dims}
    own = attrs.evolve(current, dims=dims | verb.dims, stated=stated, blocked=False)
    state.registers.current = own
    return own


def _claim(state: State, index: int, subject: Subject) -> None:
    """Add the drafts of the quantity at *index*, if it is a claim."""
    mention = state.outline.items[index]
    stated = mention.value if isinstance(mention, Mention) else None
    if not isinstance(mention, Mention) or not isinstance(stated, Stated):
        return
    rated = _is_rate(state.outline.items, index)
    if index in state.outline.restating and not rated:
        restate(state, index, mention, stated)
        return
    fit = fit_of(state, index)
    aside = _is_likeness(state.outline, mention) or _is_equated(state.outline, mention)
    aside = aside or rated or _is_grade(state.outline.items, index)
    if fit.statistic is None or aside or _is_of_blocked(state.outline, index):
        state.drop(index, "unstated")
        return
    if mention.kind == COUNT:
        count(state, index, mention, subject)
        return
    sentence = state.outline.sentence
    draft = Draft(mention, stated, fit.statistic, subject, sentence, fit.rule)
    _set_subject(state, index, draft)
    _add_if_trade(state, index, draft)


def _add_if_trade(state: State, index: int, draft: Draft) -> None:
    """Add *draft* unless it is of something else than trade."""
    if _is_sum_of_blocked(state.outline.items, index):
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
    counted = _counted_there(state, draft) or _shared_count(state, index, draft)
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
    if state.registers.written:
        return False
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


def _set_subject(state: State, index: int, draft: Draft) -> None:
    """Let shares, differences and units that count tell what *draft* is of."""
    if _is_difference(state, index):
        flows = {**draft.subject.dims, "flow": "balance"}
        short = draft.subject.dims.get("flow") == "exports"
        draft.subject = attrs.evolve(draft.subject, dims=flows, deficit=short)
    if draft.mention.kind == POINTS:
        draft.subject = ahead_of_peer(state, index) or draft.subject
    if state.outline.timing.leads:
        draft.subject = _led(state, index, draft)
    if draft.statistic == "share":
        draft.subject = _weigh_as_whole(
            state, index, find_whole(state, index, draft.subject)
        )
    elif draft.statistic == "contribution":
        draft.subject = _contributing(state, index, draft.subject)
    else:
        settle_ratio(state.outline, index, draft)
    _set_area(state, draft)
    measure = draft.stated.measure if draft.stated is not None else None
    held = draft.subject.dims.get("measure")
    weighed = draft.stated is not None and draft.stated.unit != "1"
    cargo = weighed and measure == VOLUME  # it is no trade of those spoken of
    # What trade is worth, or weighs, is no measure of what is counted beside it.
    counts = cargo or not held or held == _VALUE or _is_counted(state, held)
    leads = state.outline.timing.leads
    counts = counts or (leads and held == VOLUME != measure)  # "发运货物5万标箱"
    if measure is not None and counts and not draft.subject.blocked:
        draft.subject = count_of_unit(state, index, draft.subject, measure)


def _weigh_as_whole(state: State, index: int, subject: Subject) -> Subject:
    """Return the part of a whole as measured as that is ("占进口总量的四成")."""
    first = skip_back(state.outline.items, index, {PERCENT, "and"}) + 1
    whole = state.wholes.get(index) or state.wholes.get(first)
    measure = whole.dims.get("measure", "") if whole is not None else ""
    if measure not in _PASSED_ON or not state.outline.timing.leads:
        return subject
    return attrs.evolve(subject, dims={**subject.dims, "measure": measure})


def _led(state: State, index: int, draft: Draft) -> Subject:
    """Return what *draft* is of, by the words that stand before its figure."""
    if draft.statistic in RELATIVE:
        draft.subject = _with_noun(state, index, draft.subject)
    return as_led(state, index, draft)


def _with_noun(state: State, index: int, subject: Subject) -> Subject:
    """Return *subject* with the noun of things that its clause names, for a share.

    "重庆始发的班列约占总量的三成": the number of trains.
    """
    items = state.outline.items
    whole = items[index - 1] if index else None
    total = isinstance(whole, Phrase) and whole.total and not whole.dims
    at = index - 2 - total
    noun = items[at] if at >= 0 and kind_at(items, at + 1) == "portion" else None
    if not isinstance(noun, Phrase) or not noun.counted or subject.counted:
        return subject
    if not {"flow", "measure"}.isdisjoint(subject.dims):
        return subject
    return attrs.evolve(subject, counted=noun.counted)


def _set_area(state: State, draft: Draft) -> None:
    """Let an area behind a number of warehouses be theirs."""
    counted, stated = state.registers.last_count, draft.stated
    if counted is None or stated is None or stated.unit not in EXTENTS:
        return
    if state.registers.counted_ago:
        return
    measure = _AREAS.get(counted.dims.get("measure", ""))
    if measure is not None:
        dims = {**counted.dims, "measure": measure}
        draft.subject = attrs.evolve(counted, dims=dims)


def _date_area(state: State, draft: Draft) -> None:
    """Give the area of what was counted right before the time of that number."""
    area = draft.subject.dims.get("measure") in _AREAS.values()
    counts = [d for d in state.in_order() if d.rule == "count"]
    if area and counts and not draft.period_place:
        draft.period = counts[-1].period


def _is_counted(state: State, measure: str) -> bool:
    """Tell whether a number of the sentence has counted what *measure* names.

    A unit behind it counts something else ("trains rose to 90, with 5,000 TEUs").
    """
    told = (draft for drafts in state.drafts.values() for draft in drafts)
    return any(draft.rule == "count" and draft.measure == measure for draft in told)


def _contributing(state: State, index: int, subject: Subject) -> Subject:
    """Return what contributes, with the flow of that to which it does.

    "Private firms contributed 3 points to the growth of exports".
    """
    items = state.outline.items
    if "flow" in subject.dims:
        return subject
    behind = kind_at(items, index + 1) == "to"
    near = items[index + 2 : index + _WHOLE_REACH] if behind else items[:index][-_LED:]
    whole = next((item for item in near if item.kind == "phrase"), None)
    if not isinstance(whole, Phrase) or not whole.has_flow:
        return subject
    own = {k: v for k, v in whole.dims.items() if k in {"flow", "reporter"}}
    return attrs.evolve(subject, dims={**own, **subject.dims})


def _is_difference(state: State, index: int) -> bool:
    """Tell whether one flow exceeds the other by the sum ("exports exceeded imports").

    The later of the two is the subject.
    """
    items = state.outline.items
    if kind_at(items, index) != MONEY or kind_at(items, index - 1) != "by":
        return False
    at = max((k for k in range(index) if items[k].kind == "exceed"), default=0)
    sides = items[max(0, at - _SIDE_REACH) : at + 2]
    flows = {side.dims.get("flow") for side in sides if isinstance(side, Phrase)}
    return at > 0 and {"exports", "imports"} <= flows


def _add(state: State, index: int, draft: Draft) -> None:
    """Add *draft* for each subject that the quantity is of."""
    subject, registers = draft.subject, state.registers
    early = _is_early(state, index)
    for owner in _owners(state, index, subject):
        own = draft
        if owner is not subject:
            own = attrs.evolve(draft, subject=owner, inferred=set())
        if early:
            state.early.append(own)
        own.sign = sign_of(state, index, own)
        own.against = _against(state.wholes.get(index), own)
        date(state, index, own)
        _set_measure(own)
        _date_area(state, own)
        if draft.rule == "fraction" or own.statistic == "share":
            own.measure = _weighed(state.outline, own) or own.measure
        state.add(index, own)
    if draft.mention.kind == PERCENT:
        registers.note_rate(draft.statistic, subject)
    if subject.dims.get("measure") not in _AREAS.values():
        registers.note_read(subject.group[-1] if subject.group else subject)


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


def _weighed(outline: Outline, draft: Draft) -> str | None:
    """Return the measure that a fraction names ("nine tonnes in ten"), or None."""
    mention, lower = draft.mention, outline.sentence.tokens.lower
    said = lower[mention.first : mention.last]
    return None if outline.words.weights.isdisjoint(said) else "volume"


def _set_measure(draft: Draft) -> None:
    """Give *draft* its unit, and the measure that this or the subject tells."""
    stated = draft.stated
    if stated is None:
        return
    draft.unit = stated.unit
    if stated.guessed and draft.subject.dims.get("reporter") == "JP":
        draft.unit = _YEN.get(stated.unit or "", draft.unit)
    draft.measure = draft.subject.dims.get("measure")
    if draft.rule == WEIGHED:
        draft.measure = "volume"
    if draft.mention.kind == AMOUNT:
        # Tonnes behind "the value of the goods" are none of its value.
        held = draft.measure if draft.measure != _VALUE else None
        draft.measure = stated.measure or held or "volume"
    elif draft.mention.kind == MONEY and stated.unit and "/" in stated.unit:
        draft.measure = "average-price"
    elif draft.mention.kind == MONEY and draft.measure == "volume":
        # "A trade volume of 5 billion yuan" is a value.
        draft.measure = _VALUE


def _is_of_blocked(outline: Outline, index: int) -> bool:
    """Tell whether a rate is that of what is no trade ("the 25 percent duty")."""
    items = outline.items
    if items[index].kind == COUNT and kind_at(items, 0) == "of":
        return False  # "of 5,000 firms 300 closed down"
    phrase = items[index + 1] if index + 1 < len(items) else None
    gap = phrase.first - items[index].last if phrase is not None else 0
    if isinstance(phrase, Phrase) and phrase.forecast and outline.timing.leads:
        return gap <= _FORECAST_GAP  # "增长8%左右的目标"
    return isinstance(phrase, Phrase) and phrase.blocked and not gap


def _is_grade(items: Sequence[Item], index: int) -> bool:
    """Tell whether a percentage says how pure goods are ("imports of 62 percent ore").

    Those of growing goods have their noun behind them.
    """
    goods = items[index + 1] if index + 1 < len(items) else None
    if items[index].kind != PERCENT or not isinstance(goods, Phrase):
        return False
    near = goods.first == items[index].last
    return (
        near
        and goods.dims.keys() == {"product"}
        and role_at(items, index + 2) != "gain"
    )


def _is_sum_of_blocked(items: Sequence[Item], index: int) -> bool:
    """Tell whether a sum is that of what is no trade ("with investment of 5 yuan")."""
    thing = items[index - 2] if index > 1 else None
    of = kind_at(items, index - 1) == "of" and items[index].kind == MONEY
    return of and isinstance(thing, Phrase) and thing.blocked and not thing.has_flow


def _is_equated(outline: Outline, mention: Mention) -> bool:
    """Tell whether the amount is one side of an exchange rate ("1 euro = 8 yuan").

    So is that of a rule for counting ("a big box counts as 2 TEU").
    """
    word, first = outline.sentence.tokens.word, mention.first
    counted = word(first - 1) == "as" and word(first - 2) in outline.words.counting
    return counted or "=" in {word(first - 1), word(mention.last)}


def _is_rate(items: Sequence[Item], index: int) -> bool:
    """Tell whether it is in brackets, as what money is worth ("(1美元约134日元)")."""
    before = skip_back(items, index - 1, {"level"})
    first = before if kind_at(items, before) == MONEY else index
    if kind_at(items, first - 1) != "(":
        return False
    worth = skip(items, first + 1, {"level"})
    told = kind_at(items, worth) == MONEY and kind_at(items, worth + 1) == ")"
    unit = stated_of(items[first])
    return told and unit is not None and unit.value == 1


def _is_likeness(outline: Outline, mention: Mention) -> bool:
    """Tell whether the multiple compares two things ("four times as fast as")."""
    words, tokens = outline.words, outline.sentence.tokens
    if mention.kind == TIMES:
        # "Twice as fast", but not "twice as many".
        return tokens.word(mention.last + 1) in words.paces
    if mention.kind != FOLD or mention.last >= outline.sentence.last:
        return False
    # "Twice as many as in May" is a growth.
    amounts = tokens.word(mention.last + 1) in words.sizes
    behind = tokens.lower[mention.last + 1 : mention.last + 1 + _FIGURE_REACH]
    # So are "four times the figure of May" and "four times the level of 2019".
    amounts = amounts or not words.compared_figures.isdisjoint(behind)
    return tokens.lower[mention.last] in words.likenesses and not amounts


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
