"""Owning: what figures are of, with what stands behind them."""

from collections.abc import Sequence
from typing import Final

import attrs

from tradefacts.claiming.figures.finding_wholes import whole_of
from tradefacts.claiming.figures.peers import compared_subject
from tradefacts.claiming.figures.statistic import (
    are_changes,
    fit_of,
)
from tradefacts.claiming.items import (
    AMOUNTS,
    CLAUSE_ENDS,
    OTHERS,
    RATES,
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
from tradefacts.claiming.subjects.codes import PARTIES
from tradefacts.claiming.subjects.objects import take_object, take_regime
from tradefacts.claiming.subjects.registers import Registers
from tradefacts.claiming.subjects.subject import Subject
from tradefacts.reading.mentions import (
    COUNT,
    MONEY,
)

#: What a rate may be of.
_FIGURES: Final = AMOUNTS | RATES | {";"}
#: Patterns by which a share may be of what was counted.
_OF_COUNTED: Final = frozenset({"percent-among", "among-percent"})
#: Those by which it has no whole, or may have none.
_BARE_SHARES: Final = frozenset({"portion", "share-is", "points-share"})
#: What a share may be told with, and what parts it from what was counted.
_SHARING: Final = frozenset({"level", "share", "rise", "fall", "basis"})
_TOLD_WITH: Final = _SHARING | {"respectively"}
#: What a part of things that were counted may be told by.
_PARTS: Final = frozenset({"product", "firm", "mode", "partner"})
#: Whose trade others are told of, and its goods: "of them" may mean those.
_COUNTED_BESIDE: Final = frozenset({"volume", "enterprises", "partners", "cities"})
_APART: Final = frozenset({",", ";"})
#: What joins goods to their amount.
_OF_GOODS: Final = frozenset({"of", "worth"})
#: Behind one of these an amount is the subject of a clause.
_CLAUSE_OPENERS: Final = CLAUSE_ENDS | {",", "and", "period", "subordinate"}
_SHARES: Final = frozenset({"share", "share_diff"})


def subject_of(state: State, first: int, last: int) -> Subject:
    """Return what the quantities are of: what stands behind them, else the register."""
    registers = state.registers
    if state.outline.items[last].kind != COUNT:
        phrase = take_object(state, last) or take_regime(state, last)
        if phrase is not None:
            _give_buyer(registers, phrase)
            write(registers, phrase)
            _read_on(state, phrase)
    _take_verb(state, last)
    _take_passive(state, first, last)
    part = _traded_part(state, first, last)
    if part is not None:
        return part
    compared = compared_subject(state, first, last)
    if compared is not None:
        return compared
    of_money = _is_rate_of_money(state.outline, first)
    counted = _counted(state, first, last, of_money=of_money)
    if counted is not None:
        return counted
    them = registers.last_count if registers.recounts else None
    if them is not None and _is_some_of_them(state, first, them):
        own = {k: v for k, v in registers.current.dims.items() if k in _PARTS}
        told = registers.current.stated & own.keys()
        return attrs.evolve(them, dims={**them.dims, **{k: own[k] for k in told}})
    if not of_money and (part := _part_of_count(state, first)) is not None:
        return part
    _narrow(state, last + 1)
    _give_goods(state, first)
    return _gone_by(state, last) or registers.current


def _counted(state: State, first: int, last: int, *, of_money: bool) -> Subject | None:
    """Return what was counted where rates, or a share, are of its number, or None."""
    registers = state.registers
    if not (are_changes(state, first, last) or _is_share_of_count(state, first)):
        return None
    if _is_of_number(state, first):
        return registers.last_count
    return None if of_money else registers.counted


def _is_of_number(state: State, index: int) -> bool:
    """Tell whether a rate is of how many its sentence has counted.

    "900 trains passed the ports of Hunan, with the number rising by 5 percent": it is
    of the trains, whatever else was named since.
    """
    items, counted = state.outline.items, state.registers.last_count
    verb = skip_back(items, index - 1, {"by"})
    if counted is None or state.registers.counted_ago:
        return False
    if role_at(items, verb) not in {"rise", "fall"}:
        return False
    verb = skip_back(items, verb - 1, {"level"}) + 1  # "had risen"
    noun = state.outline.sentence.tokens.word(items[verb].first - 1)
    return noun in state.outline.words.tallies


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
    before = (item.kind for item in reversed(items[:index]) if item.kind in _FIGURES)
    return next(before, "") == MONEY and next(before, "") in RATES


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


def _part_of_count(state: State, index: int) -> Subject | None:
    """Return the part of what its sentence has counted that a share is of, or None.

    "箱量9万标箱，其中粮食占三成": no flow is told of the part, and no whole.
    """
    registers, items = state.registers, state.outline.items
    counted, own = registers.last_count, registers.current
    if counted is None or registers.counted_ago or not state.outline.timing.leads:
        return None
    fit = state.fits.get(index)
    if fit is None or fit.rule not in _BARE_SHARES or not own.stated:
        return None
    verb = skip_back(items, index - 1, _TOLD_WITH)
    whole = kind_at(items, verb) != "portion" and kind_at(items, verb + 1) != "share"
    if whole or not own.stated <= _PARTS:
        return None
    told = {name: code for name, code in own.dims.items() if name in own.stated}
    return attrs.evolve(own, dims=counted.dims | told)


def _is_some_of_them(state: State, index: int, them: Subject) -> bool:
    """Tell whether a share is one of what was counted before the last sentence.

    "It has 900 stands. Firms from Peru took 9 percent of them." Goods go on anyway.
    """
    fit, items = state.fits.get(index), state.outline.items
    shared = fit is not None and fit.statistic == "share"
    behind = items[index + 1] if index + 1 < len(items) else None
    among = behind is not None and behind.kind == "among"
    several = among and behind is not None and detail_of(behind) == "several"
    beside = them.dims.get("measure") in _COUNTED_BESIDE
    return shared and several and not (beside or them.blocked)


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
    behind = next(k for k, item in enumerate(items) if item is phrase) + 1
    joint = kind_at(items, behind)
    # "Were sold", "have been sold".
    at = skip(items, behind, {"level"}) if joint == "level" else behind + 1
    other = items[at] if at < len(items) else None
    if not isinstance(other, Phrase) or other.members or at in state.taken:
        return
    goes = joint in {"to", "from"} and other.dims.keys() == {"partner"}
    goes = goes and "flow" in current.dims
    traded = joint == "level" and other.dims.keys() <= {"flow", *PARTIES}
    traded = traded and other.has_flow and "flow" not in current.stated
    if goes or (traded and len(state.registers.written) == 1):
        if traded:
            _leave_passing(state.registers, current)
        current.dims.update(other.dims)
        current.stated.update(other.dims)
        state.taken.add(at)


def _leave_passing(registers: Registers, goods: Subject) -> None:
    """Leave a partner of *goods* that was only named in passing."""
    partner = goods.dims.get("partner")
    if "partner" not in goods.stated and partner != registers.topic.get("partner"):
        goods.dims.pop("partner", None)


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
        _leave_passing(registers, goods)
        goods.dims.update(verb.dims)
        goods.stated.update(verb.dims)
        state.taken.add(verb_at)


def _take_passive(state: State, first: int, last: int) -> None:
    """Turn to the flow whose verb an amount has that opens its clause.

    "In May 5 tonnes were imported and 4 tonnes exported": both ways have their verb.
    """
    items, registers = state.outline.items, state.registers
    if first and kind_at(items, first - 1) not in _CLAUSE_OPENERS:
        return
    at = _behind_goods(items, last)
    verb = items[at + 1] if at + 1 < len(items) else None
    if kind_at(items, at) != "level" or not isinstance(verb, Phrase) or verb.members:
        return
    if not verb.deed or not {"flow"} <= verb.dims.keys() <= {"flow", "partner"}:
        return
    flow, held = verb.dims["flow"], registers.current.dims.get("flow")
    if held is None or (held == flow and "partner" not in verb.dims):
        return
    registers.current = _turned(registers.current, verb)
    registers.written.append(registers.current)
    again = registers.last_count if items[last].kind == COUNT else None
    if again is not None:
        registers.last_count = _turned(again, verb)
    state.taken.add(at + 1)


def _behind_goods(items: Sequence[Item], last: int) -> int:
    """Return what stands behind an amount and its goods ("5 yuan worth of tea was")."""
    at = behind_bracket(items, last + 1)
    at += kind_at(items, at) in _OF_GOODS
    return at + (kind_at(items, at) == "phrase")


def _turned(subject: Subject, verb: Phrase) -> Subject:
    """Return *subject* with the flow of a verb, and with no partner but its own."""
    dims = {k: v for k, v in subject.dims.items() if k != "partner"}
    stated = subject.stated - {"partner"} | verb.dims.keys()
    return attrs.evolve(subject, dims={**dims, **verb.dims}, stated=stated)


def _traded_part(state: State, first: int, last: int) -> Subject | None:
    """Return what is traded of what was made ("5 tonnes, of which 2 were exported").

    Or of what was spoken of ("5 tonnes of it were exported").
    """
    items, current = state.outline.items, state.registers.current
    at = skip(items, last + 1, {"level", "for", "among"})
    verb = items[at] if last + 1 < at < len(items) else None
    among = "among" in {kind_at(items, first - 1), kind_at(items, last + 1)}
    if not among or not isinstance(verb, Phrase):
        return None
    meant = kind_at(items, at - 1) == "for" and verb.has_flow  # "2 for export"
    if not (verb.deed or meant) or verb.dims.keys() - {"flow", "partner"}:
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
