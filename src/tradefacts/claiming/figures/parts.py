"""Parts: what a share is of, by what its whole tells."""

from collections.abc import Mapping
from typing import Final

import attrs

from tradefacts.claiming.figures.finding_wholes import opens_clause
from tradefacts.claiming.items import (
    Phrase,
    kind_at,
    skip,
    term_of,
)
from tradefacts.claiming.state import State
from tradefacts.claiming.subjects.carrying import look_up, write
from tradefacts.claiming.subjects.codes import COUNTRY, PARTIES
from tradefacts.claiming.subjects.places import HOME, is_chinese, is_undecided, lies_in
from tradefacts.claiming.subjects.subject import Subject

#: Flows of two countries that are one trade, seen from both ends.
_MIRRORED: Final = frozenset({("imports", "exports"), ("exports", "imports")})
#: What a part may be told by behind the verb of its whole ("were electric cars").
_PREDICATED: Final = frozenset({"product", "firm", "mode"})
#: The same by the joint before it: what it came from, and who traded it.
_TOLD_BY: Final[Mapping[str, frozenset[str]]] = {
    "": _PREDICATED,
    "from": _PREDICATED | {"partner"},
    "to": _PREDICATED | {"partner"},
    "by": frozenset({"firm", "mode", "reporter"}),
    "through": frozenset({"mode"}),
}
#: What the clause may hold that tells of whose trade a whole is.
_CLAUSE: Final = frozenset({"which", "phrase", "in", "period"})
#: What a part leaves out and its whole tells.
_OF_WHOLE: Final = frozenset({"product", "mode", "firm", "partner", "measure"})


def part_of(state: State, index: int, whole: Phrase, subject: Subject) -> Subject:
    """Return the part of *whole* that the share at *index* is of."""
    state.wholes[index] = look_up(state.registers, whole)
    if whole.has_flow and opens_clause(state, index):
        return _parted(state, index, whole)
    if whole.counted and "measure" not in whole.dims and _is_plural(state, whole):
        return _part_of_counted(state, whole)
    dims = _as_sold(whole, subject)
    if dims:
        own = attrs.evolve(subject, dims={**subject.dims, **whole.dims, **dims})
        state.registers.current = own
        return own
    told = _as_owner_tells(state, whole, subject)
    if told is not None:
        return told
    subject = _of_next_whole(state, index, whole, subject)
    if "flow" in subject.stated or not whole.has_flow:
        subject = _came_from(whole, subject)
        subject = _inside(state.wholes[index], subject)
        return _measured_as(subject, whole.dims)
    part = _with_said(state, subject) if state.outline.timing.leads else subject
    own = _of_whole(part, state.wholes[index], whole.dims["flow"])
    if state.outline.timing.leads and whole.back:
        own = _in_home(state, own, part, state.wholes[index])
    if subject is state.registers.current:
        state.registers.current = own  # what follows is of the same part
    return own


def _of_next_whole(
    state: State, index: int, whole: Phrase, subject: Subject
) -> Subject:
    """Return the part with what its whole tells in the stead of what the last one told.

    "China took 12 percent of Peru's copper exports and 3 percent of its tea exports".
    """
    before = [held for share, held in state.wholes.items() if share != index]
    named = whole.has_flow or "product" in whole.dims
    told = before[-1] if before and named else Subject()
    goods = told.dims.get("product") if "product" in told.stated else None
    if goods is None or subject.dims.get("product") != goods:
        return subject
    dims = {k: v for k, v in subject.dims.items() if k != "product"}
    own = {k: v for k, v in whole.dims.items() if k in {"product", "flow"}}
    return attrs.evolve(subject, dims=dims | own)


def _part_of_counted(state: State, whole: Phrase) -> Subject:
    """Return what a share of counted things is of: those that were counted before.

    "900 of them came from Peru, 5 percent of all buyers".
    """
    counted = state.registers.counted
    if counted is not None and counted.dims.get("measure") == whole.counted:
        return counted
    whole.dims["measure"] = whole.counted or ""
    return write(state.registers, whole)


def _with_said(state: State, subject: Subject) -> Subject:
    """Return *subject* with all as stated that its sentence has said of it."""
    said = {
        name
        for written in state.registers.written
        for name in written.stated
        if written.dims.get(name) == subject.dims.get(name)
    }
    return attrs.evolve(subject, stated=subject.stated | said)


def _of_whole(part: Subject, whole: Subject, flow: str) -> Subject:
    """Return *part* in the flow of the whole.

    What it leaves out is that of the whole, whatever was said before: "Peru supplied 5
    percent of tin imports" is of tin, "of imports by weight" of what they weigh.
    """
    told = whole.stated & _OF_WHOLE - part.stated
    left = {"product", "mode", "firm"} - part.stated - whole.dims.keys()
    dims = {k: v for k, v in part.dims.items() if k not in left or not part.stated}
    if part.stated:
        dims.update({name: whole.dims[name] for name in told if name in whole.dims})
    dims["flow"] = flow
    owner = whole.dims.get("reporter")
    reporter = part.dims.get("reporter", owner)
    private = owner == "" and "reporter" in whole.stated
    if private or (owner and reporter and lies_in(owner, reporter)):
        reporter = owner  # "Chinese firms had 5 percent of Hunan's trade"
    elif owner and reporter and _are_goods_of_other(part, whole):
        reporter = owner
        if "partner" not in whole.stated:
            dims.pop("partner", None)
    if reporter is not None:
        dims["reporter"] = reporter
    return attrs.evolve(part, dims=dims)


def _are_goods_of_other(part: Subject, whole: Subject) -> bool:
    """Tell whether goods are a part of what another country trades than spoken of.

    "(China's exports rose.) Tin made up 5 percent of Peru's exports."
    """
    owner, teller = whole.dims.get("reporter", ""), part.dims.get("reporter", "")
    named = "reporter" in whole.stated and _names_goods_alone(part)
    return named and not lies_in(teller, owner)


def _names_goods_alone(part: Subject) -> bool:
    """Tell whether goods are told in words, and neither whose nor with whom."""
    return part.stated & {*PARTIES, "product"} == {"product"}


def _in_home(state: State, own: Subject, part: Subject, whole: Subject) -> Subject:
    """Return *own* as the part of the whole place, where another sentence named a part.

    "(Zunyi's exports rose.) Private firms had a third of the province's exports."
    """
    home, held = state.registers.home or "", own.dims.get("reporter", "")
    said = "reporter" in part.stated or not part.stated
    if said or not lies_in(held, home) or whole.dims.get("reporter") != home:
        return own
    return attrs.evolve(own, dims={**own.dims, "reporter": home})


def _came_from(whole: Phrase, subject: Subject) -> Subject:
    """Return what a share is of that says with whom ("of the ore came from Peru").

    Of a list of places it is one of all of them.
    """
    if whole.has_flow or not {"product", "partner"} <= whole.dims.keys():
        return subject
    dims = {k: v for k, v in subject.dims.items() if k != "partner"}
    if "partner" not in whole.members:
        dims["partner"] = whole.dims["partner"]
    return attrs.evolve(subject, dims=dims)


def _inside(whole: Subject, part: Subject) -> Subject:
    """Return a part that names its flow, but not with whom its whole is, with that.

    "Tin exports were 5 percent of exports to Peru" is of tin to Peru, and so are
    "imports" of "trade with Peru" from there.
    """
    told = whole.stated & whole.dims.keys() - part.stated
    flows = {"trade", part.dims.get("flow")}
    if "partner" not in told or whole.members or whole.dims.get("flow") not in flows:
        return part
    partner = whole.dims["partner"]
    if len(partner) > COUNTRY and part.dims.get("partner"):
        return part  # "Peru's trade with China was a third of Latin America's"
    own = attrs.evolve(part, dims={**part.dims, "partner": partner})
    return part if own.is_self else own


def _parted(state: State, index: int, whole: Phrase) -> Subject:
    """Return the part of *whole* that the words behind it tell.

    "Half of the tea exports went to Peru" is of tea to Peru, out of all tea; "half of
    the exports were tea" is of tea.
    """
    part = write(state.registers, whole)
    if "partner" in part.stated:
        state.wholes[index] = _without_partner(part)
    items = state.outline.items
    at = next(k for k, item in enumerate(items) if item is whole) + 1
    if at in state.taken or at + 1 in state.taken:
        at = skip(items, at, _CLAUSE)  # "of the tea that Peru imports"
    at = skip(items, at, {"in", "period"})
    verb = skip(items, at, {"level"})
    way = kind_at(items, verb) if at < verb else ""
    way = way if way in _TOLD_BY else ""
    verb += bool(way)
    told = items[verb] if verb < len(items) else None
    if at < verb and isinstance(told, Phrase) and not told.members:
        own = {k: v for k, v in told.dims.items() if k in _TOLD_BY[way]}
        if own and told.dims.keys() <= own.keys() | {"flow"}:
            part.dims.update(own)
            part.stated.update(own)
            state.taken.add(verb)
    return part


def _without_partner(part: Subject) -> Subject:
    dims = {k: v for k, v in part.dims.items() if k != "partner"}
    return attrs.evolve(part, dims=dims, stated=part.stated - {"partner"})


def of_same_whole(state: State, index: int, subject: Subject) -> Subject:
    """Return *subject* as a part of the whole that a share before it is of.

    Without one that is what the sentence begins with ("Of the deals, ..."), and of
    "the total" what the last figure was of.
    """
    wholes = [whole.dims for whole in state.wholes.values()]
    opening = state.outline.items[1:2]
    phrases = [item.dims for item in opening if isinstance(item, Phrase)]
    named = state.registers.written and not subject.dims.get("flow")
    if named and kind_at(state.outline.items, index + 1) == "among":
        phrases.extend(read.dims for read in state.registers.read[-1:])
    told = next(iter([*reversed(wholes), *phrases]), {})
    if wholes and _goes_on_counting(state, told, subject):
        # "家电采购商占采购商总数的40%，礼品占26%": of the buyers, in a text on deals.
        dims = {k: v for k, v in subject.dims.items() if k != "flow"}
        return attrs.evolve(subject, dims=dims | {"measure": told["measure"]})
    return _measured_as(subject, told)


def _goes_on_counting(state: State, whole: Mapping[str, str], subject: Subject) -> bool:
    """Tell whether a part that only its goods or firms name is one of what counts."""
    counted = whole.get("measure") and "flow" not in whole
    named = bool(subject.stated) and subject.stated <= {"product", "firm"}
    return bool(counted) and named and state.outline.timing.leads


def _measured_as(subject: Subject, whole: Mapping[str, str]) -> Subject:
    """Return a part of what has a measure but no flow: of deals, it is deals.

    What names no trade is a part of the flow that the one before is of.
    """
    names = ("flow", "reporter") if "flow" in whole else ("measure",)
    own = {name: whole[name] for name in names if name in whole}
    if not own or not {"flow", "measure"}.isdisjoint(subject.dims):
        return subject
    return attrs.evolve(subject, dims={**own, **subject.dims})


def _as_sold(whole: Phrase, subject: Subject) -> dict[str, str]:
    """Return whose trade the part of another's is, where that is imports; {} if not."""
    if _supplies(whole, subject):
        # "Peru was the source of 5 percent of all that China imported".
        return {"partner": subject.dims["reporter"]}
    if _is_sold_from_province(whole, subject):
        # "They made up 5 percent of Peru's imports": no country has a province for it.
        seller, buyer = subject.dims["reporter"], whole.dims["reporter"]
        return {"flow": "exports", "reporter": seller, "partner": buyer}
    return {}


def _supplies(whole: Phrase, subject: Subject) -> bool:
    """Tell whether the part is a country with a share in what China trades."""
    reporter = subject.dims.get("reporter") or HOME
    of_china = whole.has_flow and whole.dims.get("reporter") == HOME
    return of_china and not is_chinese(reporter) and "flow" not in subject.stated


def _is_sold_from_province(whole: Phrase, subject: Subject) -> bool:
    """Tell whether the part is what a place in China sells of a country's imports."""
    seller = subject.dims.get("reporter") or ""
    buyer = whole.dims.get("reporter", HOME)
    bought = whole.dims.get("flow") == "imports" and not is_chinese(buyer)
    return bought and seller != HOME and is_chinese(seller)


def _is_bought(whole: Phrase, subject: Subject) -> bool:
    """Tell whether the part is what one country buys of another's exports.

    So is the part of a country in what another imports ("China's share of US imports").
    """
    buyer, seller = subject.dims.get("reporter"), whole.dims.get("reporter")
    if not buyer or not seller or not whole.has_flow or "/" in buyer + seller:
        return False
    if buyer == seller or lies_in(buyer, seller) or lies_in(seller, buyer):
        return False
    if _names_goods_alone(subject):
        return False  # "(China's exports rose.) Tin is 5 percent of Peru's exports"
    flows = (subject.dims.get("flow"), whole.dims["flow"])
    return "flow" not in subject.stated or flows in _MIRRORED


def _trade_of_whole(whole: Phrase, subject: Subject) -> Subject:
    """Return the trade of the country of *whole* with that of *subject*."""
    dims = {**subject.dims, **whole.dims, "partner": subject.dims["reporter"]}
    return attrs.evolve(subject, dims=dims, stated={*subject.stated, *whole.dims})


def _as_owner_tells(state: State, whole: Phrase, subject: Subject) -> Subject | None:
    """Return the part as trade of the country that has the whole, or None."""
    buyer = subject.dims.get("reporter") or ""
    if is_undecided(whole) and len(buyer) == COUNTRY and buyer != whole.undecided:
        # "Chinese buyers took 5 percent of EU exports": they are those of the EU.
        whole.dims["reporter"], whole.undecided = whole.dims.pop("partner"), ""
    if _is_bought(whole, subject):
        # "China bought 5 percent of Peru's exports": it is those to China.
        own = _trade_of_whole(whole, subject)
        state.registers.current = own
        return own
    if _is_seen_from_partner(whole, subject):
        return _turned_around(whole, subject)
    return None


def _is_seen_from_partner(whole: Phrase, subject: Subject) -> bool:
    """Tell whether trade of two is a part of what the other of them trades.

    "中秘贸易额为5亿美元，占秘鲁外贸总额的9%": that share is one of Peru with China.
    """
    owner, teller = _owner_of(whole), subject.dims.get("reporter") or HOME
    one = not (subject.members or subject.blocked) and owner != teller
    country = len(teller) == COUNTRY or not is_chinese(teller)
    flows = (subject.dims.get("flow"), whole.dims.get("flow"))
    same = flows == ("trade", "trade") or flows in _MIRRORED
    told = bool(owner) and owner == subject.dims.get("partner")
    return told and one and country and same


def _owner_of(whole: Phrase) -> str:
    """Return the country whose trade *whole* is, "" where that is one with another."""
    sides = [whole.dims[name] for name in PARTIES if name in whole.dims]
    owned = "reporter" in whole.dims or is_undecided(whole)
    owned = owned or whole.dims.get("flow") == "trade"  # trade both ways has no joint
    return sides[0] if owned and len(sides) == 1 else ""


def _turned_around(whole: Phrase, subject: Subject) -> Subject:
    """Return the trade that *subject* is, as the owner of *whole* tells it."""
    turned = {
        "flow": whole.dims["flow"],
        "reporter": _owner_of(whole),
        "partner": subject.dims.get("reporter") or HOME,
    }
    return attrs.evolve(subject, dims={**subject.dims, **turned})


def _is_plural(state: State, phrase: Phrase) -> bool:
    endings = tuple(state.outline.words.plural_endings)
    lower = state.outline.sentence.tokens.lower
    named = (
        mention
        for mention in state.outline.sentence.mentions
        if phrase.first <= mention.first and mention.last <= phrase.last
    )
    # "The market in the United States" is one.
    counted = [m.last for m in named if (t := term_of(m)) and t.dimension == "measure"]
    return any(lower[last - 1].endswith(endings) for last in counted or [phrase.last])


def in_market(state: State, whole: Phrase, part: Subject) -> Subject:
    """Return a part of the market in a country as goods that go there.

    "They hold 30 percent of the market in Peru".
    """
    place = whole.within or whole.dims.get("partner", "")
    said = state.outline.sentence.tokens.lower[whole.first : whole.last]
    one = not state.outline.words.outlets.isdisjoint(said)
    sold = part.dims.get("flow") == "exports" and "partner" not in part.dims
    if not (one and sold and place) or is_chinese(place):
        return part
    return _to(place, part)


def _to(partner: str, part: Subject) -> Subject:
    dims = {**part.dims, "partner": partner}
    return attrs.evolve(part, dims=dims, stated={*part.stated, "partner"})


def in_other_market(state: State, index: int, part: Subject) -> Subject:
    """Return the part in the next market told ("In Chile the share is 40 percent")."""
    items, read = state.outline.items, state.registers.read
    place = items[1] if kind_at(items, 0) == "in" and index > 1 else None
    held = read[-1].stated if read and state.registers.rated == "share" else set()
    if not isinstance(place, Phrase) or place.dims.keys() != {"partner"}:
        return part
    told = "partner" in held and part.dims.get("flow") == "exports"
    return _to(place.dims["partner"], part) if told else part
