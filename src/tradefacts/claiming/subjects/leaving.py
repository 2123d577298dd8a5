"""Leaving: what of the subject before a phrase leaves behind."""

from typing import Final

from tradefacts.claiming.items import Phrase
from tradefacts.claiming.subjects.codes import (
    KEPT_MEASURES,
    SERVICES,
)
from tradefacts.claiming.subjects.owning import is_bare, is_owned
from tradefacts.claiming.subjects.registers import Registers
from tradefacts.claiming.subjects.subject import Subject

#: What is told of partners one by one as well as the value of trade.
_MEASURED_APART: Final = frozenset({"volume", "average-price"})
#: What makes trade that in some goods, or of some kind.
_NARROWED: Final = ("product", "mode")
#: What a part of trade may be told by.
_APART: Final = ("partner", "product", "firm", "mode")

#: What a flow is broken down by, and so many partners make that.
_BROKEN_DOWN: Final = ("partner", "product")
_BROKEN: Final = 2


def dropped(held: Registers, phrase: Phrase, current: dict[str, str]) -> set[str]:
    """Return the dimensions of before that *phrase* leaves behind."""
    left_out = {"measure"}
    if _goes_on_with(held, phrase) or (
        not phrase.has_flow and current.get("measure") in KEPT_MEASURES
    ):
        left_out.clear()  # "Export deals were ...; toys took 5 million dollars"
    if _drops_firm(held, phrase):
        left_out.add("firm")
    other = phrase.dims.get("measure") in KEPT_MEASURES - {current.get("measure")}
    if other and not (held.leads and _opens_with_partner(held)):
        left_out.add("partner")  # those of a fair are with whoever comes
    left_out.update(_left_by_firms(held, phrase))
    if _opens_wider(held, phrase):
        left_out.add("partner")
    left_out.update(_left_by_flow(held, phrase, current))
    left_out.update(_left_with_parts(held, phrase, current))
    if leaves_topic(held, phrase) and current.get("partner") == held.topic.get(
        "partner"
    ):
        left_out.add("partner")
    return left_out


def _opens_with_partner(held: Registers) -> bool:
    """Tell whether the sentence begins with one partner ("欧盟居首，成交5亿元")."""
    first = held.written[0] if held.written else Subject()
    return first.stated == {"partner"} and not first.members


def _left_by_flow(held: Registers, phrase: Phrase, current: dict[str, str]) -> set[str]:
    """Return what a flow leaves behind of the goods and the regime of before."""
    if _is_of_all(held, phrase, current):
        return set(_NARROWED)
    left_out = {"mode"} if _turns_to_goods(held, phrase) else set()
    if _sums_up(held, phrase, current) or _turns_to_all(held, phrase):
        left_out.add("product")
    return left_out


def _turns_to_goods(held: Registers, phrase: Phrase) -> bool:
    """Tell whether a sentence turns to a flow of some goods, behind that of a regime.

    "一般贸易增长5%。玩具的出口2亿元": traded in whatever way, unless the text is on
    that regime, or they are a part of it ("其中").
    """
    if not phrase.has_flow or held.in_parts or not held.written:
        return False
    told = [subject.stated for subject in held.written]
    opened = "product" in told[0] and not any("mode" in names for names in told)
    return opened and held.current.dims.get("mode") != held.topic.get("mode")


def _left_with_parts(
    held: Registers, phrase: Phrase, current: dict[str, str]
) -> set[str]:
    """Return what a flow leaves with the parts of the one that was told before.

    "出口5亿元，其中对美国2亿元；进口4亿元" goes on with the whole. A balance is
    that in all goods where its sentence has told of no flow.
    """
    if listed := listed_apart(held, phrase):
        return listed  # that of the first of those told one by one
    whole, bare = held.parted_from, is_bare(phrase)
    turned = phrase.dims.get("flow") != current.get("flow")
    if whole is not None and held.past_parts and bare and turned:
        return {n for n in _APART if current.get(n) != whole.get(n)}
    if bare and turned and held.leads and _is_broken_down(held, current):
        return {n for n in _BROKEN_DOWN if current.get(n) != held.topic.get(n)}
    balance = bare and phrase.dims["flow"] == "balance"
    services = current.get("product", "").endswith(SERVICES)
    if not balance or services or held.has_told_flow():
        return set()
    if _is_one_way(held, current.get("product")):
        return {"product", "partner"}
    return {"product"} if held.leads else set()


def _is_broken_down(held: Registers, current: dict[str, str]) -> bool:
    """Tell whether a sentence opens behind a flow that was told partner by partner.

    "对美国出口下降2%，对欧盟出口下降5%。进口5亿元": those from all.
    """
    flow, partners = current.get("flow"), set()
    for subject in held.read[-_BROKEN:]:
        if subject.dims.get("flow") != flow:
            return False
        partners.add(subject.dims.get("partner"))
    return not held.written and len(partners - {None}) == _BROKEN


def listed_apart(held: Registers, phrase: Phrase) -> set[str]:
    """Return what the last list names one by one, where *phrase* is of another."""
    members = held.current.members.keys() & {"partner", "product"}
    apart = not phrase.dims.keys().isdisjoint(_APART)
    # "The tin and zinc from Peru" goes on with both: no figure was told yet.
    told = held.fresh or "product" in phrase.dims
    return members - phrase.dims.keys() if apart and told else set()


def _goes_on_with(held: Registers, phrase: Phrase) -> bool:
    """Tell whether a list of partners goes on in the measure of its sentence.

    "进口货量下跌：秘鲁（-5%）、智利（-3%）", where modifiers stand first.
    """
    alone = phrase.dims.keys() == {"partner"} and not phrase.back
    measured = held.current.dims.get("measure") in _MEASURED_APART
    if not (alone and held.leads and measured):
        return False
    told = (one.stated for one in held.written)
    return any(names >= {"flow", "measure"} for names in told)


def _opens_wider(held: Registers, phrase: Phrase) -> bool:
    """Tell whether the text below a headline on two begins with one's own trade."""
    stated = held.current.stated
    owned = "reporter" in stated and "partner" not in stated
    return held.headed and phrase.has_flow and owned


def _is_of_all(held: Registers, phrase: Phrase, current: dict[str, str]) -> bool:
    """Tell whether the flow is that in all goods, unless the text is on some.

    A place has it ("the city's exports"), or goods had a share of it before ("Tin
    made up 5 percent. Exports rose").
    """
    if not phrase.has_flow:
        return False
    product = current.get("product")
    on_it = product == held.topic.get("product")
    parted = product is not None and product == held.part
    kept = on_it and "product" in kept_topic(held, phrase)
    return (parted and not on_it) or (is_owned(phrase) and not kept)


def _turns_to_all(held: Registers, phrase: Phrase) -> bool:
    """Tell whether trade both ways follows in a text on one way of some goods.

    The paragraph has not named these goods.
    """
    topic = held.topic.get("flow", "trade")
    both_ways = phrase.dims.get("flow") == "trade" != topic
    named = held.opened or "product" in phrase.dims
    if is_on_deals(held):
        return phrase.has_flow and not named
    return both_ways and not named and held.leads


def is_on_deals(held: Registers) -> bool:
    """Tell whether the text began with deals, or the like, and with no flow.

    Trade is not in what these are of.
    """
    measure = held.topic.get("measure")
    return measure in KEPT_MEASURES and "flow" not in held.topic


def _sums_up(held: Registers, phrase: Phrase, current: dict[str, str]) -> bool:
    """Tell whether a balance, or trade, follows goods of which no flow was told.

    "Coal is the motor of the land. The surplus was 5 billion dollars."
    """
    summed = phrase.has_flow and not phrase.is_one_way
    told = "flow" in current or held.topic
    services = current.get("product", "").endswith(SERVICES)
    return summed and not (told or services)


def _is_one_way(held: Registers, product: str | None) -> bool:
    """Tell whether no more than one way of trade in *product* was told.

    "Toy exports to Peru rose 9 percent. The trade surplus came to 80 billion."
    """
    own = (s for s in held.read if s.dims.get("product") == product)
    ways = {subject.dims.get("flow") for subject in own}
    return product is not None and (ways <= {"exports"} or ways <= {"imports"})


def leaves_topic(held: Registers, phrase: Phrase) -> bool:
    """Tell whether other goods are named than those that the text is on.

    With whom those are traded says nothing of them, unless this paragraph told it.
    """
    on, named = held.topic.get("product"), phrase.dims.get("product")
    return None not in {on, named} and on != named and not held.partnered


def kept_topic(held: Registers, phrase: Phrase) -> tuple[str, ...]:
    """Return what of the topic a flow with its reporter ("China's trade") keeps.

    A text on the trade of two keeps to them, once more than its headline is on it.
    In one on imports of coal, trade as such is that in all goods.
    """
    topic, flow = held.topic.get("flow"), phrase.dims["flow"]
    kept = ("partner",) if topic == "trade" and not held.headed else ()
    # Nor are the exports of a country those of what it was said to import.
    own = phrase.dims.get("reporter") == held.topic.get("reporter")
    apart = flow == "trade" or (own and {topic, flow} == {"exports", "imports"})
    apart = apart or _tells_of_goods(held) or is_on_deals(held)
    return kept if apart else (*kept, "product", "mode")


def _tells_of_goods(held: Registers) -> bool:
    """Tell whether figures of other goods than the topic's have been told.

    What a place exports as such is then all of it.
    """
    product = held.topic.get("product")
    told = (subject.dims.get("product", product) for subject in held.read)
    return any(other != product for other in told)


def _drops_firm(held: Registers, phrase: Phrase) -> bool:
    """Tell whether a new partner, product or place leaves the firms of before.

    A place that a part of their trade is of ("其中") does not.
    """
    place = phrase.dims.get("reporter")
    moved = place not in {None, held.current.dims.get("reporter")}
    moved = moved and not held.in_parts
    if "firm" in phrase.dims or "firm" in held.current.stated:
        return False
    if phrase.has_flow:
        return not phrase.back and _has_only_counted(held)
    return moved or "partner" in phrase.dims or "product" in phrase.dims


def _has_only_counted(held: Registers) -> bool:
    """Tell whether the firms spoken of were only counted, and had no trade.

    "Some 900 private firms were founded. Exports rose 5 percent": those of all.
    """
    firm, counted = held.current.dims.get("firm"), held.last_count
    if firm is None or counted is None or counted.dims.get("firm") != firm:
        return False
    traded = (s.dims for s in held.read if "flow" in s.dims)
    return firm != held.topic.get("firm") and all(
        dims.get("firm") != firm for dims in traded
    )


def _left_by_firms(held: Registers, phrase: Phrase) -> set[str]:
    """Return what new firms leave behind of the goods and the regime of before.

    They trade in all goods and in all ways, unless the text is on those. So do
    those that were counted ("Their exports").
    """
    counted = held.last_count
    if ("their", "") in phrase.back and counted and held.recounts:
        firms = counted.dims.get("measure") == "enterprises"
        return {"product"} if firms and "product" not in counted.stated else set()
    if "firm" not in phrase.dims:
        return set()
    names = {*_NARROWED, "partner"} - phrase.dims.keys() - held.current.stated
    dims, topic = held.current.dims, held.topic
    return {name for name in names if dims.get(name) != topic.get(name)}


def before_list(held: Registers, phrase: Phrase) -> dict[str, str]:
    """Return what its sentence has spoken of before the list that *phrase* leaves.

    "出口茶叶6亿元，白茶、绿茶合计占七成，民营企业占八成": of the tea.
    """
    found: dict[str, str] = {}
    for name in listed_apart(held, phrase):
        told = [s.dims[name] for s in held.written[:-1] if name in s.dims]
        found.update((name, code) for code in told[-1:])
    return found
