"""Fullness: what a flow with more of its own, or a total, takes over."""

from collections.abc import Mapping
from typing import Final

from tradefacts.claiming.items import Phrase
from tradefacts.claiming.subjects.codes import SERVICES
from tradefacts.claiming.subjects.leaving import is_on_deals, leaves_topic
from tradefacts.claiming.subjects.owning import is_owned, turns_around
from tradefacts.claiming.subjects.places import lies_in
from tradefacts.claiming.subjects.registers import Registers
from tradefacts.claiming.subjects.subject import Subject

#: Trade as such may be followed by that in some goods with anyone.
_ONE_WAY: Final = frozenset({"exports", "imports"})
#: What makes trade that in some goods, or of some kind.
_NARROWED: Final = ("product", "mode")
#: So many subjects before a total are looked back on.
_NEAR: Final = 8
_TOPIC_OF_FULL: Final = frozenset({"product", "partner", "mode"})


def carried_by_full(
    held: Registers, phrase: Phrase, topic: Mapping[str, str]
) -> dict[str, str]:
    """Return what of the *topic* a flow with more of its own takes over."""
    # Where the text began with orders from someone, these are not all with them.
    passed = "reporter" in phrase.dims and "flow" not in topic
    names = _TOPIC_OF_FULL - {"partner"} if passed else _TOPIC_OF_FULL
    kept = {name: topic[name] for name in names & topic.keys()}
    if held.opened and "product" in kept:
        kept["product"] = held.opened  # what the paragraph is on
    told = "flow" in held.lead and "product" not in held.lead
    product = None if held.topic or told else held.current.dims.get("product")
    product = product or held.theme
    if phrase.is_one_way and product:
        kept["product"] = product  # what the lead is on
    kept |= _goods_parted(held)
    left_out = _left_by_full(held, phrase, topic)
    kept = {k: v for k, v in kept.items() if k not in left_out}
    theirs = _tells_parts(held) or ("their", "") in phrase.back
    if "firm" in held.current.dims and theirs:
        kept["firm"] = held.current.dims["firm"]  # "their exports to Chile"
    kept |= _partner_beside(held, phrase)
    if _tells_parts(held) and "mode" in held.current.dims:
        kept["mode"] = held.current.dims["mode"]
    return kept


def _left_by_full(
    held: Registers, phrase: Phrase, topic: Mapping[str, str]
) -> set[str]:
    """Return what of the *topic* a flow with more of its own leaves behind."""
    left_out: set[str] = set()
    other = leaves_topic(held, phrase) or turns_around(phrase, topic)
    # Whom orders came from, or visitors, says nothing of trade with them.
    if other or phrase.total or "flow" not in topic:
        left_out.add("partner")
    if held.headed and {"reporter", "product"} <= phrase.dims.keys():
        # The headline is on e-commerce, the text begins with all trade in goods.
        left_out.add("mode")
    if lies_in(topic.get("reporter", ""), phrase.dims.get("reporter") or "\0"):
        left_out.add("mode")  # of the country, where the text is on that of a city
    if held.turned and {"reporter", "flow"} <= phrase.dims.keys():
        # "Peru's exports to Chile", behind those of other goods.
        left_out.add("product")
    if _is_all_trade(held, phrase, topic):
        left_out.update(_NARROWED)
    if "mode" in phrase.dims and (is_owned(phrase) or is_on_deals(held)):
        # "The city's e-commerce exports" are those of all that it sells so.
        left_out.add("product")
    return left_out


def _is_all_trade(held: Registers, phrase: Phrase, topic: Mapping[str, str]) -> bool:
    """Tell whether trade both ways is that in all goods, as a place has it.

    So is "the city's trade with Peru" in a text on what it imports of one.
    """
    one_way = topic.get("flow", held.lead.get("flow")) in _ONE_WAY
    placed = is_owned(phrase) or "reporter" in phrase.dims
    whole = (one_way and placed) or phrase.of_both
    return phrase.dims.get("flow") == "trade" and whole


def _partner_beside(held: Registers, phrase: Phrase) -> dict[str, str]:
    """Return whom the sentence told of trade with, where it goes on with goods.

    "对秘鲁出口锡5亿元，进口铜3亿元"; "；汽车出口" would be a clause of its own.
    """
    told = [s for s in held.written if "flow" in s.stated]
    first = told[0] if told else Subject()
    goes_on = phrase.filled == "product" and first.dims.get("flow") in _ONE_WAY
    named = "partner" in first.stated and "partner" not in first.members
    new = phrase.is_one_way and not phrase.total and "reporter" not in phrase.dims
    partner = first.dims.get("partner")
    same = all(s.dims.get("partner") == partner for s in told)
    going = named and same and (goes_on or held.in_parts)
    return {"partner": partner or ""} if held.leads and new and going else {}


def _goods_parted(held: Registers) -> dict[str, str]:
    """Return the goods of which a part follows ("A、B出口，其中对")."""
    named = (one for one in held.written[-1:] if "product" in one.stated)
    goods = next((one.together().dims.get("product") for one in named), None)
    return {"product": goods} if goods and held.in_parts else {}


def _tells_parts(held: Registers) -> bool:
    """Tell whether what follows are parts of the last figure ("其中")."""
    read, written = held.read, held.written[-1:]
    told = all("firm" in s.stated or any(s is r for r in read) for s in written)
    return held.in_parts and told


def carried_by_total(held: Registers, phrase: Phrase) -> dict[str, str]:
    """Return what "total", "in all" and the like take over from before."""
    current = held.current.dims
    kept = {"reporter"}
    if phrase.sums_goods or _are_to_all(held, phrase) or _is_of_last(held, phrase):
        kept.add("product")
    if _are_parts(held, phrase):
        kept.add("partner")
    if ("their", "") in phrase.back:
        kept.add("firm")  # "Their total trade" is that of the firms before
    heads = held.written[:1] and "mode" in held.written[0].stated
    if ("mode" in held.topic or heads) and not phrase.has_flow:
        kept.add("mode")  # the total of what the text, or the sentence, is on
    carried = {k: v for k, v in current.items() if k in kept}
    on = held.topic.get("product", "")
    if on.endswith(SERVICES) and not (phrase.in_goods or held.suspended):
        carried.setdefault("product", on)  # trade in goods is none of it
    topic = {} if held.suspended else held.topic
    told = {"flow"} <= {name for own in held.written for name in own.stated}
    # "The Chinese total", where the text is on what another sells there.
    whose = phrase.dims.get("reporter", topic.get("reporter"))
    told = told or whose not in {topic.get("reporter"), None}
    flows = [current.get("flow"), topic.get("flow")]
    flow = next(filter(None, flows if told else flows[::-1]), None)
    return carried if phrase.has_flow or not flow else {**carried, "flow": flow}


def _is_of_last(held: Registers, phrase: Phrase) -> bool:
    """Tell whether "the total" is that of the goods of which alone was told.

    "Tin exports came to 5 tonnes in May; the full-year total rose 9 percent."
    """
    near = (*held.written[-_NEAR:], *held.lately[-_NEAR:], held.current)
    told = [one for one in near if one.dims]
    goods = {one.dims.get("product") for one in told}
    bare = not (phrase.dims or phrase.back or phrase.members)
    return bare and None not in goods and len(goods) == 1


def _are_to_all(held: Registers, phrase: Phrase) -> bool:
    """Tell whether a total is that with all partners, where goods go to one.

    "Tin exports to Peru fell to 5 tonnes, even as total exports rose": of tin.
    """
    part = held.written[-1] if held.written else Subject()
    told = {"flow", "partner"} <= part.stated and not part.members
    same = part.dims.get("flow") == phrase.dims.get("flow")
    return told and same and not phrase.back


def _are_parts(held: Registers, phrase: Phrase) -> bool:
    """Tell whether a total is one way of the trade that was just told.

    "Trade with Peru was 5 billion yuan, and total exports to there 3 billion".
    """
    whole = held.written[-1] if held.written else Subject()
    told = {"flow", "partner"} <= whole.stated
    if held.leads and told and not (phrase.has_flow or held.fresh or whole.members):
        return True  # "自秘鲁进口商品总额5亿元"
    both = told and whole.dims.get("flow") == "trade" and not whole.members
    return both and (phrase.is_one_way or phrase.members.keys() == {"flow"})
