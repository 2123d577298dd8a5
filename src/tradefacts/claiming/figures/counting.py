"""Counting: numbers of things as claims, of whom, in which flow, and when."""

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Final

import attrs

from tradefacts.claiming.drafts import Draft
from tradefacts.claiming.figures.bare import narrowed_noun
from tradefacts.claiming.figures.classified import VOLUME
from tradefacts.claiming.figures.comparing import date
from tradefacts.claiming.figures.counted import Counted, find_counted
from tradefacts.claiming.figures.lists import is_apiece, owner_in_list
from tradefacts.claiming.figures.signs import sign_of
from tradefacts.claiming.figures.statistic import fit_of
from tradefacts.claiming.items import (
    CLAUSE_ENDS,
    OF_COUNTS,
    VALUED,
    Item,
    Phrase,
    detail_of,
    kind_at,
    scope_of,
    skip,
    stated_of,
)
from tradefacts.claiming.state import Outline, State
from tradefacts.claiming.subjects.partners import are_chinese_goods
from tradefacts.claiming.subjects.registers import Registers
from tradefacts.claiming.subjects.subject import Subject
from tradefacts.claiming.times.present import is_count_of_now
from tradefacts.model import Per, Statistic
from tradefacts.reading.mentions import COUNT, MONEY, PERCENT, Mention, Stated

#: What goods are counted in: it is of their trade, with all that says of which.
_OF_GOODS: Final = frozenset({"volume", "batches"})
#: What stands before a number that a flow has come to, or come from.
_REACHING: Final = frozenset({"level", "to", "at", "from", "than", "against"})
#: What is issued for goods that go to a partner ("under the pact with Peru").
_CERTIFICATES: Final = "certificates-of-origin"
#: What stands before the places that goods go to, or come from.
_GOING: Final = frozenset({"to", "in", "from"})
#: Flows of one direction.
_WAYS: Final = frozenset({"exports", "imports"})
#: A count behind one of these only says more of the one before.
_WITHIN: Final = frozenset({"from", "to", "in", "of", "for"})
#: What stands before a place that goods go to, or come from.
_TOWARDS: Final = frozenset({"to", "from", "with"})
#: How far behind a number it may stand where its goods went, in items.
_SHIPPED: Final = 60
#: Behind them parts of what was counted are told ("其中对欧洲出口近一半").
_PARTS: Final = frozenset({"parts", "including"})
#: What stands before a place that is only compared with.
#: What may stand between one who has a figure and that.
_MOVING: Final = frozenset({"rise", "fall", "level", "basis", "by", "to"})
_COMPARING: Final = frozenset({"than", "against", "more", "less", "exceed", "rival"})
#: The detail of what goes on with the next ("followed by Peru").
_RANKED: Final = "ranked"
#: What stands between a place and its own figure.
_HAVING: Final = frozenset({"with", "at", "("})
_MOVES: Final = frozenset({"rise", "fall"})
#: What parts a clause from the one before.
_PARTING: Final = frozenset({",", "and"})
#: A period before a number is its own, unless a figure stands between.
_DATING: Final = VALUED | {"period"}
#: The length of a word of two characters, in tokens.
_WORD: Final = 2
#: From here on numbers are written in figures, but where they open a sentence.
_FIGURES: Final = 13
#: From here on the number of what someone has is a figure.
_MANY: Final = 100
#: What a count may be by, as the cue says it.
_PERS: Final[Mapping[str, Per]] = {
    "day": "day",
    "week": "week",
    "month": "month",
    "year": "year",
}
#: The measure of those with whom one trades.
_PARTNERS: Final = "partners"
_PARCELS: Final = "parcels"
#: How far before places the verb of what went there may stand, in items.
_PER_CLAUSE: Final = 24
#: The measure of numbers of provinces.
_PROVINCES: Final = "provincial-level-regions"
_CITIES: Final = "cities"
#: How far behind numbers of countries what they are to the trader may stand, in items.
_EPITHET_REACH: Final = 6
#: The length of the code of a country.
_COUNTRY: Final = 2
#: The measure of numbers of firms, and how far behind one its clause may reach.
_FIRMS: Final = "enterprises"
_CLAUSE_REACH: Final = 7
#: What traffic and trade are made of, of which small numbers in words tell, too.
_TRAFFIC: Final = frozenset({
    "routes", "lines", "trains", "containers", "flights", "warehouses", "orders",
    "pilot-zones", "declarations", _PARCELS,
})  # fmt: skip
#: Behind these a number in words sums up those that are named.
_NAMING: Final = frozenset({",", "(", "the", "all", "both", "other", "our", "of", "as"})
#: So many words that nothing knows may stand between a number in words and its noun.
_ADJECTIVES: Final = 2
#: How far behind a count the time that it is by may stand, in items.
_PER_REACH: Final = 3

#: What a regime of trade is made of.
_OF_REGIMES: Final = frozenset({"parcels", "declarations", "orders", "deals"})
#: What is of a regime only where its sentence, or the text, is on that.
_APART_FROM_REGIMES: Final = frozenset({_FIRMS, "trains", "containers", "flights"})
#: Companies that are only named, and a country that says "we", count nothing here.
_NO_COUNTERS: Final = frozenset({"name", "home"})


def count(state: State, index: int, mention: Mention, subject: Subject) -> None:
    """Add a draft of the number at *index* if it counts something."""
    stated = mention.value
    if not isinstance(stated, Stated):
        return
    known = not _is_told(state, index) and _is_known(state.outline, mention, stated)
    if known and not (stated.worded and _is_new(state.outline, index)):
        state.drop(index, "known")
        return
    # Nothing is counted by "a factor of 7.3".
    whole_number = bool(stated.scale) or _is_whole(stated.value)
    counted = find_counted(state, index, subject) if whole_number else None
    if counted is None:
        state.drop(index, "uncounted")
        return
    if counted.measure == _PARTNERS and counted.subject.blocked:
        # "The visa waiver covers 50 countries": none of these trades by that.
        state.drop(index, "no-trade", counted.subject)
        return
    each = is_apiece(state.outline, index)
    whole = counted.subject
    own = owner_in_list(state.outline, state.registers, index)
    if own is not None:
        whole = attrs.evolve(whole, dims={**whole.dims, "reporter": own}, members={})
    for owner in whole.apiece if each else whole.owners:
        _count(state, index, mention, stated, attrs.evolve(counted, subject=owner))


def _count(
    state: State, index: int, mention: Mention, stated: Stated, counted: Counted
) -> None:
    """Add the draft of the number at *index* for one of those that have it."""
    outline = state.outline
    dims, scope = _dims(state, index, counted), _scope(outline, index)
    if _are_things(counted, dims) and not _are_bargained(outline, index):
        state.drop(index, "no-trade", counted.subject)
        return
    draft = Draft(
        mention,
        _by_time(outline.items, index, stated),
        _statistic(state, index),
        Subject(dims, {"measure"}, scope=scope),
        outline.sentence,
        "count",
        measure=counted.measure,
        unit="1",
    )
    draft.sign = sign_of(state, index, draft)
    date(state, index, draft)
    now = is_count_of_now(outline, index, draft)
    if now or (draft.statistic == "level" and _is_state(outline, index)):
        draft.period = None
    if not draft.period_place and _is_part(state, index, counted.measure):
        _date_part(state, draft)
    state.add(index, draft)
    # "900 buyers from 50 countries, up 5 percent": the buyers are up.
    within = kind_at(outline.items, index - 1) in _WITHIN
    # So are "exports from 90 firms, up 5 percent": exports are.
    registers = state.registers
    told = within and (registers.counted is not None or registers.has_told_flow())
    if not told:
        whole = registers.last_count
        _note(registers, {**dims, "measure": counted.measure}, scope)
        if whole is not None and _is_of_whole(outline.items, index):
            registers.last_count = whole


def _are_things(counted: Counted, dims: Mapping[str, str]) -> bool:
    """Tell whether goods are counted that nothing says are traded ("has 900 looms").

    Those of a partner are ("Peru took 900 cars").
    """
    noun = counted.noun.dims if counted.noun is not None else {}
    traded = dims.get("flow") or dims.get("partner")
    return counted.measure == VOLUME and "product" in noun and not traded


def _are_bargained(outline: Outline, index: int) -> bool:
    """Tell whether the number at *index* is one of goods sold, ordered or cleared."""
    items = outline.items
    ends = (k for k in range(index - 1, -1, -1) if items[k].kind in CLAUSE_ENDS)
    end = next(ends, -1)
    first = items[end].last if end >= 0 else outline.sentence.first
    said = outline.sentence.tokens.lower[first : items[index].first]
    return not outline.words.bargains.isdisjoint(said)


def _is_part(state: State, index: int, measure: str) -> bool:
    """Tell whether the number is some of what its sentence has counted."""
    items, last = state.outline.items, state.registers.last_count
    if kind_at(items, index + 1) == "among":
        return True
    leads = state.outline.timing.leads
    parted = leads and any(item.kind == "parts" for item in items[:index])
    return parted and last is not None and last.dims.get("measure") == measure


def _is_of_whole(items: Sequence[Item], index: int) -> bool:
    """Tell whether the number is some of those counted before ("among them 900")."""
    return any(kind_at(items, at) == "among" for at in {0, index - 1, index + 1})


def _date_part(state: State, draft: Draft) -> None:
    """Give "129 of them" the period of those that it is a part of."""
    counts = [d for d in state.in_order() if d.rule == "count"]
    if counts:
        draft.period = counts[-1].period


def count_of_unit(state: State, index: int, subject: Subject, measure: str) -> Subject:
    """Return what a unit such as "TEUs" counts, and keep it for what follows."""
    dims = _dims(state, index, Counted(measure, None, subject))
    named = {"flow", "measure"} <= subject.stated  # "外贸集装箱达5万标箱"
    if "flow" in subject.stated and (named or subject.dims["flow"] in _WAYS):
        dims["flow"] = subject.dims["flow"]  # "imports fell to 900 TEUs"
    written = {name for own in state.registers.written for name in own.stated}
    stated = stated_of(state.outline.items[index])
    weighed = measure == VOLUME and stated is not None and stated.unit != "1"
    if weighed and "flow" not in written:
        # What a port moves after "exports of tin rose" are not those.
        for name in {"flow", "mode", "product"} - written:
            dims.pop(name, None)
    if "partner" in written and "partner" in subject.dims:
        dims.setdefault("partner", subject.dims["partner"])
    scope = _scope(state.outline, index)
    counted = Subject({**dims, "measure": measure}, {"measure"}, scope=scope)
    state.registers.note_count(counted)
    state.registers.last_count = counted
    return counted


def _is_told(state: State, index: int) -> bool:
    """Tell whether a small number is a figure ("three more than", "two of which").

    So is one that is by time ("two trains a week").
    """
    fit = state.fits.get(index)
    if fit is not None and fit.statistic == "change":
        return True
    stated = stated_of(state.outline.items[index])
    if stated is None or stated.value <= 1:
        return False
    items = state.outline.items
    if _by_time(items, index, stated).per is not None:
        return True
    return kind_at(items, index + 1) == "among"


def _is_known(outline: Outline, mention: Mention, stated: Stated) -> bool:
    """Tell whether the number only points at known things ("the 5", "two")."""
    if stated.worded and not stated.scale:
        # Only what opens a sentence is a figure that had to be put in words.
        opens = mention.first == outline.sentence.first
        return not opens or stated.value < _FIGURES
    if stated.qualifier != "exact" or mention.first <= outline.sentence.first:
        return False
    tokens, at = outline.sentence.tokens, mention.first - 1
    before = tokens.lower[at]
    if before == "of" and _is_grouped(outline, at):
        return True
    if before == "to" and tokens.is_number(at - 1):
        # "HS 9018 to 9022", but neither "from 5 to 9" nor "of 2023 to 900".
        return tokens.word(at - 2) not in {"from", "of", "in", "by"}
    if before not in outline.words.definites or abs(stated.value) < _MANY:
        return before in outline.words.definites
    # "Of the 900 booths, 90 were new" and "its 900 warehouses" are figures.
    opens = kind_at(outline.items, 0) == "of" and at == outline.sentence.first + 1
    owners = (m.last for m in outline.sentence.mentions if m.kind == "its")
    return not opens and at + 1 not in owners


def _is_new(outline: Outline, index: int) -> bool:
    """Tell whether a number in words counts traffic, and points at none ("six routes").

    Places, firms and kinds of goods are told by such numbers without being counted.
    """
    stated = stated_of(outline.items[index])
    noun = next(iter(outline.items[index + 1 : index + 2]), None)
    if stated is None or stated.scale or not 1 < stated.value < _FIGURES:
        return False
    if not isinstance(noun, Phrase) or noun.counted not in _TRAFFIC:
        return False
    if noun.dims.keys() - {"flow"}:
        return False
    tokens, first = outline.sentence.tokens, outline.items[index].first
    gap = tokens.lower[first + 1 : noun.first]
    before = tokens.word(first - 1) if first > outline.sentence.first else ""
    pointed = before in outline.words.determiners or before in _NAMING
    return not pointed and len(gap) <= _ADJECTIVES and "more" not in gap


def _is_grouped(outline: Outline, of: int) -> bool:
    """Tell whether a number only says how many make up a kind ("the bloc of 27").

    So does that of an apposition ("rare earths, a family of 17 elements"). *of* is the
    token before it.
    """
    word = outline.sentence.tokens.word
    if word(of - 1) not in outline.words.groupings:
        return False
    return word(of - 2) == "the" or word(of - 3) in {",", *outline.words.copulas}


def _statistic(state: State, index: int) -> Statistic:
    return "change" if fit_of(state, index).statistic == "change" else "level"


def _scope(outline: Outline, index: int) -> tuple[str, ...]:
    """Return what narrows what is counted, by its own words ("回程班列900列")."""
    for item in reversed(outline.items[:index]):
        if item.kind == "scope":
            word = scope_of(item, outline.sentence.tokens.text)
            return (word,) if word in OF_COUNTS else ()
        if item.kind in VALUED | CLAUSE_ENDS:
            break
    return ()


def _note(
    registers: Registers, dims: dict[str, str], scope: tuple[str, ...] = ()
) -> None:
    """Keep what was counted for the rates that follow, and for "of them"."""
    if registers.counted is None:
        registers.counts.clear()
    registers.last_count = Subject(dims, {"measure"}, scope=scope)
    registers.note_count(registers.last_count)


def _by_time(items: Sequence[Item], index: int, stated: Stated) -> Stated:
    """Read the time that a count is by, where it stands behind the noun."""
    for item in items[index + 1 : index + 1 + _PER_REACH]:
        if item.kind == "per":
            return attrs.evolve(stated, per=_PERS.get(detail_of(item)))
        if not isinstance(item, Phrase):
            break
    return stated


# -- whose it is ---------------------------------------------------------------------


def _dims(state: State, index: int, counted: Counted) -> dict[str, str]:
    """Return the dimensions of what is counted; those that are null are left out."""
    current = counted.subject.dims
    dims = _carried(state, index, counted)
    reporter = _reporter(state, index, counted)
    if reporter is not None:
        dims["reporter"] = reporter
    if counted.measure in _OF_GOODS:
        here = "flow" in current or any(
            "partner" in one.stated for one in state.registers.written
        )
        left_out = {"measure"} if here else {"measure", "partner"}
        carried = {k: v for k, v in current.items() if k not in left_out}
        told = "flow" in counted.subject.stated
        shipped = _shipped(state.outline.items, index, told=told)
        dims = {**carried, **dims, **shipped}
    else:
        dims |= _party(state.outline.items, index, counted)
    flow = _flow(state, index, counted)
    if flow is not None:
        dims["flow"] = flow
    if counted.measure == "partners" and _are_sent(state, index, counted.subject):
        dims["product"] = current["product"]
    if counted.noun is not None:
        own = _noun_told(state, index, counted)
        if are_chinese_goods(counted.noun, dims.get("reporter")):
            own = {**own, "partner": own["reporter"]}  # "imported 500 cars from China"
            del own["reporter"]
        one = len(own.get("partner", "")) <= _COUNTRY
        # Of a group they are all ("37 African countries"), of one country none.
        several = "partner" in counted.noun.members
        alone = several or (counted.measure == _PARTNERS and one)
        left_out = {"measure", "partner"} if alone else {"measure"}
        dims.update((k, v) for k, v in own.items() if k not in left_out)
    return _without_home({k: v for k, v in dims.items() if v})


def _without_home(dims: dict[str, str]) -> dict[str, str]:
    """Return *dims* without the partner that is where it all left from.

    "Parcels that left from Khorgos".
    """
    home = ("partner", dims.get("reporter"))
    return {k: v for k, v in dims.items() if (k, v) != home}


def _party(items: Sequence[Item], index: int, counted: Counted) -> dict[str, str]:
    """Return with whom what is counted is to do, where that stands behind it.

    Certificates are issued for goods that go there; others that have no noun may come
    from there ("900 were from Peru").
    """
    if counted.measure == _CERTIFICATES:
        shipped = _shipped(items, index, told=False)
        return {k: v for k, v in shipped.items() if k == "partner"}
    joint = skip(items, index + 1, {"level"})
    place = items[joint + 1] if joint + 1 < len(items) else None
    # "Of these, 300 went to Europe".
    ways = {"from"} if counted.noun is not None else {"from", "to"}
    if kind_at(items, joint) not in ways or not isinstance(place, Phrase):
        return {}
    return place.dims if place.dims.keys() == {"partner"} - place.members.keys() else {}


def _covers_country(state: State, index: int, counted: Counted) -> bool:
    """Tell whether provinces are counted, or what is in so many of them.

    "The pilot has spread to 9 provinces", "to 50 markets in 9 provinces", "9 Chinese
    cities run trains to 5 countries": whatever place was spoken of, these are of its
    country.
    """
    if counted.measure == _PROVINCES or _is_of_cities(state):
        return True
    items = state.outline.items
    within = kind_at(items, index + 2) == "in" and kind_at(items, index + 3) == COUNT
    places = items[index + 4] if within and index + 4 < len(items) else None
    return isinstance(places, Phrase) and places.counted == _PROVINCES


def _is_of_cities(state: State) -> bool:
    """Tell whether the sentence begins with a number of cities of the country."""
    told = next(iter(state.drafts.values()), [])
    return any(d.measure == _CITIES and _is_of_country(d, state) for d in told)


def _is_of_country(draft: Draft, state: State) -> bool:
    return draft.subject.dims.get("reporter") == state.registers.country


def _noun_told(state: State, index: int, counted: Counted) -> dict[str, str]:
    """Return what the noun says, with what its goods are where it says no more.

    "A piano maker shipped 900 instruments".
    """
    registers, noun = state.registers, counted.noun
    told = _without_packing(state.outline, index, counted, registers.shorts)
    if noun is not None and noun.generic and registers.made:
        return {**told, "product": registers.made}
    return told


def _without_packing(
    outline: Outline, index: int, counted: Counted, shorts: Mapping[str, str]
) -> dict[str, str]:
    """Return what the noun says, with the goods in what they are packed in.

    "900 bags of rice", "rice exports fell to 900 bags".
    """
    noun, items = counted.noun, outline.items
    if noun is None:
        return {}
    last = outline.sentence.tokens.lower[noun.last - 1]
    spoken = counted.subject.dims.get("product", "")
    single = noun.last - noun.first == 1 and bool(spoken)
    if single and (shorts.get(last) == spoken or _comes_to(items, index, counted)):
        noun.dims["product"] = spoken  # "vehicles": the electric ones
        return noun.dims
    if "product" not in noun.dims or last not in outline.words.packings:
        return noun.dims
    goods = items[index + 3] if kind_at(items, index + 2) == "of" else None
    held = goods.dims if isinstance(goods, Phrase) else {}
    if "product" not in held and "flow" in counted.subject.stated:
        held = counted.subject.dims
    return {**noun.dims, "product": held.get("product") or noun.dims["product"]}


def _comes_to(items: Sequence[Item], index: int, counted: Counted) -> bool:
    """Tell whether a flow of goods is said to come to the number at *index*.

    "EV exports rose, reaching 900 vehicles": what is counted are the EVs.
    """
    subject = counted.subject
    told = "product" in subject.stated and "flow" in subject.dims
    return told and kind_at(items, index - 1) in _REACHING


def _carried(state: State, index: int, counted: Counted) -> dict[str, str]:
    """Return what a number takes over of what its sentence, or the last one, is of."""
    current = counted.subject.dims
    if counted.subject is state.registers.last_count:
        return {k: v for k, v in current.items() if k != "measure"}
    kept = {"reporter"}
    leads = state.outline.timing.leads
    if not leads or state.registers.regime or counted.measure in _OF_REGIMES:
        kept.add("mode")  # not of a regime that only the text as a whole is on
    apart = counted.measure in _APART_FROM_REGIMES
    if apart and not _is_on_regime(state, current.get("mode")):
        kept.discard("mode")
    them = counted.noun is None and kind_at(state.outline.items, index + 1) == "among"
    if counted.measure == _FIRMS and (them or "firm" in counted.subject.stated):
        kept.add("firm")
    if counted.noun is None and (
        current.get("measure") == counted.measure
        or _has_sender(state.outline.items, index)
    ):
        kept.add("partner")
    return {k: v for k, v in current.items() if k in kept}


def _is_on_regime(state: State, mode: str | None) -> bool:
    """Tell whether the text is on a regime, or its sentence has named it."""
    told = any("mode" in one.stated for one in state.registers.written)
    return told or mode in {state.registers.topic.get("mode"), None}


def _are_sent(state: State, index: int, subject: Subject) -> bool:
    """Tell whether goods go to the places that are counted ("go to 90 countries").

    Either this sentence names them, or a pronoun points at them.
    """
    items = state.outline.items
    if "product" not in subject.dims:
        return False
    told = any("product" in one.stated for one in state.registers.written)
    told = told or state.outline.tells_before("pronoun", index)
    before = items[index - 1] if index else None
    shipped = isinstance(before, Phrase) and before.is_one_way
    if shipped or kind_at(items, index - 1) in _GOING:
        return told
    return _are_sold(state.outline, index, told=told)


def _is_state(outline: Outline, index: int) -> bool:
    """Tell whether goods, or a line, reach so many, at no time that is told of it.

    So it is with "通达25个国家的90座城市".
    """
    index = _first_of(outline.items, index)
    kinds = (item.kind for item in reversed(outline.items[:index]))
    dated = next((kind for kind in kinds if kind in _DATING), "") == "period"
    return not dated and _are_sold(outline, index, told=True)


def _first_of(items: Sequence[Item], index: int) -> int:
    """Return the count of those that the ones at *index* are in ("90 towns of 9")."""
    where = items[index - 1] if index > 1 else None
    counted = isinstance(where, Phrase) and where.counted and items[index - 2]
    if not isinstance(where, Phrase) or not counted or counted.kind != COUNT:
        return index
    return index - 2 if items[index].first - where.last <= 1 else index


def _are_sold(outline: Outline, index: int, *, told: bool) -> bool:
    """Tell whether goods, *told* or pointed to, are sold there ("远销90国")."""
    words, spoken = outline.words, outline.sentence.tokens.spoken
    at = outline.items[index].first
    at -= _WORD * (spoken(at - _WORD, at) in words.worldwide)
    if spoken(at - _WORD, at) not in words.sold_to:
        return False
    return told or spoken(at - 2 * _WORD, at - _WORD) in words.sold_goods


def _has_sender(items: Sequence[Item], index: int) -> bool:
    """Tell whether a partner stands before a number without a noun ("Peru sent 9")."""
    before = (item for item in items[max(0, index - 2) : index])
    return any(isinstance(item, Phrase) and "partner" in item.dims for item in before)


def _reporter(state: State, index: int, counted: Counted) -> str | None:
    """Return the reporter of a count, "" for a company's; None where it is known."""
    if _covers_country(state, index, counted):
        return state.registers.country
    held = counted.subject.dims.get("reporter")
    company = "company" in state.outline.sentence.kinds and any(
        item.kind == "company" and detail_of(item) not in _NO_COUNTERS
        for item in state.outline.items
    )
    if company or held == "":
        return ""
    return state.registers.home if held is None else None


def _shipped(items: Sequence[Item], index: int, *, told: bool) -> dict[str, str]:
    """Return where counted goods went, from the words behind them.

    Where their flow is *told* before them, that of another clause is of others.
    """
    found: dict[str, str] = {}
    if kind_at(items, index + 1) in CLAUSE_ENDS:
        return found
    apart, other = told and items[index].kind in _PARTING, False
    for at in range(index + 2, min(len(items), index + _SHIPPED)):
        item, before = items[at], items[at - 1].kind
        if item.kind in CLAUSE_ENDS | _PARTS:
            break
        apart = apart or (told and before in _PARTING)
        other = other or before in VALUED
        if isinstance(item, Phrase) and not _is_beside(items, at, other=other):
            for name in ("partner",) if apart else ("flow", "partner"):
                if name in item.dims:
                    # Several have them together.
                    one = name not in item.members
                    found.setdefault(name, item.dims[name] if one else "")
    return found


def _is_beside(items: Sequence[Item], at: int, *, other: bool) -> bool:
    """Tell whether the phrase at *at* is only compared with, or where another is.

    So it may be where an *other* figure stands before it.
    """
    if items[at - 1].kind in _COMPARING or detail_of(items[at - 1]) == _RANKED:
        return True
    if items[at - 1].kind in _TOWARDS and kind_at(items, at - 2) == PERCENT:
        return True  # "900 cars, 40 percent to Peru"
    if kind_at(items, at + 1) in _HAVING and kind_at(items, at + 2) in VALUED:
        return True  # "and Peru with 5 units", "to Peru (5 units)"
    if items[at - 1].kind == "," and _has_its_own(items, at):
        return True  # "900 cars, Peru 300", "出口300箱，秘鲁增长2%"
    return other and items[at - 1].kind not in _TOWARDS


def _has_its_own(items: Sequence[Item], at: int) -> bool:
    """Tell whether a partner heads a clause with a figure of its own."""
    place = items[at]
    alone = isinstance(place, Phrase) and place.dims.keys() == {"partner"}
    return alone and kind_at(items, skip(items, at + 1, _MOVING)) in VALUED


def _flow_of_clause(outline: Outline, index: int, counted: Counted) -> str | None:
    """Return the flow that firms are said to have ("900 firms engaged in trade")."""
    items = outline.items
    if counted.measure != _FIRMS:
        return None
    if counted.noun is None:
        return _flow_before(outline, index)
    for at in range(index + 2, min(index + _CLAUSE_REACH, len(items))):
        phrase = items[at]
        if (
            isinstance(phrase, Phrase)
            and phrase.has_flow
            and phrase is not counted.noun
        ):
            noun = narrowed_noun(items, at, outline.sentence, outline.words)
            told = noun is counted.noun and not _is_business(outline, phrase)
            return phrase.dims["flow"] if told else None
    return None


def _is_business(outline: Outline, phrase: Phrase) -> bool:
    """Tell whether "the trade" only means a business ("900 firms are in the trade")."""
    alone = phrase.dims == {"flow": "trade"} and phrase.last - phrase.first == 1
    before = outline.sentence.tokens.word(phrase.first - 1)
    return alone and before in outline.words.definites


def _flow_behind(items: Sequence[Item], index: int) -> str | None:
    """Return the way that counted things go ("900 kinds of lamps are exported").

    What they are worth may be told between.
    """
    noun = isinstance(items[index + 1], Phrase) if index + 1 < len(items) else False
    at = index + 2
    if kind_at(items, at) == "level" and kind_at(items, at + 1) == MONEY:
        at += 2
    verb = items[at + 1] if at + 1 < len(items) else None
    passive = noun and kind_at(items, at) == "level"
    if not passive or not isinstance(verb, Phrase) or not verb.deed:
        return None
    flow = verb.dims.get("flow")
    return flow if flow in _WAYS else None


def _flow_of_deed(state: State, index: int, counted: Counted) -> str | None:
    """Return the way in which goods went to, or came from, as many places.

    "They exported 900 pianos to 30 countries"; or parcels that were "for export".
    """
    items = state.outline.items
    if counted.measure == _PARCELS:
        noun = index + 1 + (kind_at(items, index + 1) == "phrase")
        verb = skip(items, noun, {"level"})
        told = items[verb + 1] if verb + 1 < len(items) else None
        meant = kind_at(items, verb) == "for" and isinstance(told, Phrase)
        way = told.dims.get("flow") if isinstance(told, Phrase) and meant else None
        return way if way in _WAYS else None
    way = {"to": "exports", "from": "imports"}.get(kind_at(items, index - 1))
    if counted.measure != _PARTNERS or way is None:
        return None
    for at in range(index - 1, max(-1, index - _PER_CLAUSE), -1):
        item = items[at]
        if item.kind in CLAUSE_ENDS | {"and"}:
            break
        if isinstance(item, Phrase) and item.has_flow:
            return way if item.deed and item.dims["flow"] == way else None
    return None


def _flow_before(outline: Outline, index: int) -> str | None:
    """Return the same of firms before their number ("firms in trade numbered 900")."""
    for at in range(index - 1, max(-1, index - _CLAUSE_REACH), -1):
        phrase = outline.items[at]
        if isinstance(phrase, Phrase) and phrase.has_flow:
            noun = narrowed_noun(outline.items, at, outline.sentence, outline.words)
            told = phrase.counted == _FIRMS or noun is not None
            return phrase.dims["flow"] if told else None
    return None


def _flow(state: State, index: int, counted: Counted) -> str | None:
    """Return the flow that what is counted belongs to, or None where it has none."""
    outline, items = state.outline, state.outline.items
    clause = _flow_of_traders(outline, index, counted)
    clause = clause or _flow_of_clause(outline, index, counted)
    clause = (
        clause or _flow_behind(items, index) or _flow_of_deed(state, index, counted)
    )
    if clause is not None:
        return clause
    joint = kind_at(items, index - 1)
    before = items[index - 2] if index > 1 else None
    paired = isinstance(before, Phrase) and before.counted == counted.measure
    paired = paired and counted.measure == _PARTNERS
    if paired and joint in {"for", "of", "with"}:
        # "A trading partner for 150 countries": what they share is trade.
        return "trade"
    if counted.measure == _PARTNERS and _are_partners(outline, index):
        return "trade"
    sent = counted.measure == _PARTNERS and joint == "to"
    last = before if sent else items[index - 1] if index else None
    which = counted.measure == _FIRMS and _tells_which(outline, last)
    traded = isinstance(last, Phrase) and _is_traded(last, items[index - sent])
    if isinstance(last, Phrase) and (which or traded):
        return last.dims["flow"]  # "exported 900 containers", "exported to 90 lands"
    stated, dims = counted.subject.stated, counted.subject.dims
    # "外贸箱占七成，航线8条": of routes no flow is told.
    own = dims.get("measure") in {None, "trade-value", counted.measure}
    own = own or counted.noun is None
    if "flow" in stated and (joint in {"with", "for"} or ("measure" in stated and own)):
        return dims["flow"]
    return counted.flow


def _traders_behind(outline: Outline, index: int) -> Phrase | None:
    """Return what some of the counted are ("2,400 of which are exporters")."""
    verb = skip(outline.items, index + 1, {"among"})
    noun = outline.items[verb + 1] if verb + 1 < len(outline.items) else None
    told = index + 1 < verb and kind_at(outline.items, verb) == "level"
    return noun if told and isinstance(noun, Phrase) else None


def _flow_of_traders(outline: Outline, index: int, counted: Counted) -> str | None:
    """Return what those do who are counted by it ("260 wine importers"), or None."""
    noun, words = counted.noun or _traders_behind(outline, index), outline.words
    if noun is None or counted.measure != _FIRMS:
        return None
    said = outline.sentence.tokens.lower[noun.first : noun.last]
    sells, buys = (not w.isdisjoint(said) for w in (words.exporters, words.importers))
    if sells == buys:
        return None
    return "exports" if sells else "imports"


def _are_partners(outline: Outline, index: int) -> bool:
    """Tell whether counted countries have a partner ("for 90 countries it is one").

    Where modifiers lead, trade that follows is with them ("与90个国家有贸易往来").
    """
    items = outline.items
    if index + 1 >= len(items) or not isinstance(items[index + 1], Phrase):
        return False
    for item in items[index + 2 : index + _EPITHET_REACH]:
        if item.kind in VALUED | CLAUSE_ENDS:
            return False
        if isinstance(item, Phrase):
            traded = outline.timing.leads and item.dims == {"flow": "trade"}
            return traded or item.counted == _PARTNERS
        if item.kind == "," and outline.timing.leads:
            return False
    return False


def _tells_which(outline: Outline, phrase: Item | None) -> bool:
    """Tell whether a flow says which firms are counted ("有出口业务的近300家")."""
    if not isinstance(phrase, Phrase) or not phrase.has_flow:
        return False
    end = outline.sentence.tokens.word(phrase.last - 1)
    return end in outline.words.relative_ends


def _is_traded(phrase: Phrase, number: Item) -> bool:
    """Tell whether a flow of one direction stands right before the number."""
    return number.first - phrase.last <= 1 and phrase.dims.get("flow") in _WAYS


def _is_whole(value: Decimal) -> bool:
    # The remainder of a division is an error from 29 digits on.
    return value == value.to_integral_value()
