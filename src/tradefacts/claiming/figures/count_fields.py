"""Whose a counted number is, in which goods, and with whom.

Of what the subject in force tells only some is said of a number of things.
"""

from collections.abc import Mapping, Sequence
from typing import Final

from tradefacts.claiming.drafts import Draft
from tradefacts.claiming.figures.count_flows import PARTNERS, count_flow
from tradefacts.claiming.figures.count_goods import are_sent, shipped_where
from tradefacts.claiming.figures.counted import FIRMS, Counted
from tradefacts.claiming.items import Item, Phrase, detail_of, kind_at, skip
from tradefacts.claiming.state import Outline, State
from tradefacts.claiming.subjects.partners import are_chinese_goods
from tradefacts.reading.mentions import COUNT

#: What goods are counted in: it is of their trade, with all that says of which.
_OF_GOODS: Final = frozenset({"volume", "batches"})
#: What stands before a number that a flow has come to, or come from.
_REACHING: Final = frozenset({"level", "to", "at", "from", "than", "against"})
#: What is issued for goods that go to a partner ("under the pact with Peru").
_CERTIFICATES: Final = "certificates-of-origin"
#: The measure of numbers of provinces.
_PROVINCES: Final = "provincial-level-regions"
_CITIES: Final = "cities"
#: The length of the code of a country.
_COUNTRY: Final = 2
#: What a regime of trade is made of.
_OF_REGIMES: Final = frozenset({"parcels", "declarations", "orders", "deals"})
#: What is of a regime only where its sentence, or the text, is on that.
_APART_FROM_REGIMES: Final = frozenset({FIRMS, "trains", "containers", "flights"})
#: Companies that are only named, and a country that says "we", count nothing here.
_NO_COUNTERS: Final = frozenset({"name", "home"})


def count_dims(state: State, index: int, counted: Counted) -> dict[str, str]:
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
        shipped = shipped_where(state.outline.items, index, told=told)
        dims = {**carried, **dims, **shipped}
    else:
        dims |= _party(state.outline.items, index, counted)
    flow = count_flow(state, index, counted)
    if flow is not None:
        dims["flow"] = flow
    if counted.measure == "partners" and are_sent(state, index, counted.subject):
        dims["product"] = current["product"]
    if counted.noun is not None:
        own = _noun_told(state, index, counted)
        if are_chinese_goods(counted.noun, dims.get("reporter")):
            own = {**own, "partner": own["reporter"]}  # "imported 500 cars from China"
            del own["reporter"]
        one = len(own.get("partner", "")) <= _COUNTRY
        # Of a group they are all ("37 African countries"), of one country none.
        several = "partner" in counted.noun.members
        alone = several or (counted.measure == PARTNERS and one)
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
        shipped = shipped_where(items, index, told=False)
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
    if counted.measure == FIRMS and (them or "firm" in counted.subject.stated):
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
