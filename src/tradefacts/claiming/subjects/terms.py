"""Terms: what each word of a vocabulary adds to the noun phrase that it stands in."""

from collections.abc import Mapping
from typing import Final

from tradefacts.claiming.items import Phrase
from tradefacts.claiming.subjects.codes import KEPT_MEASURES, PARTED
from tradefacts.claiming.subjects.places import (
    HOME,
    add_place,
    is_chinese,
    possess,
)
from tradefacts.reading.mentions import Mention, Term

#: Terms that swallow their words and say nothing of a subject.
SILENT: Final = frozenset({"institution", "event"})
PLACES: Final = frozenset({"place", "group"})

#: A volume of two countries is that of their trade.
_TRADED_BETWEEN: Final = frozenset({"measure", "reporter", "partner"})
#: What goes to a partner is measured ("输往美国的货量").
_TO_PARTNER: Final = frozenset({"measure", "partner"})
_GOODS_TO_PARTNER: Final = frozenset({"partner", "product"})
#: What else may be told of goods that go there.
_OF_GOODS: Final = _TO_PARTNER | _GOODS_TO_PARTNER | {"mode"}
#: What is counted, and shipped itself.
_SHIPPED: Final = frozenset({"parcels"})


#: What is measured in money.
_SUM: Final = "trade-value"
#: The measure of numbers of firms.
_FIRMS: Final = "enterprises"
#: Exports, unless the text speaks of imports.
SHIPMENTS: Final = "shipments"
#: The verb of exports that is one of trade at home, too.
_SOLD: Final = "sold"
#: Trade with all others, in all goods.
_FOREIGN_TRADE: Final = "foreign-trade"
#: Trade in goods, not in services.
_GOODS_TRADE: Final = "goods-trade"
#: Trade in goods and services together.
_BOTH_TRADE: Final = "trade-in-both"
#: Trade of two, where one may be left out.
_MUTUAL_TRADE: Final = "mutual-trade"
#: Exports to all others.
_OVERSEAS_SALES: Final = "overseas-sales"
#: What these take over from nothing.
_LEAVING: Final = {_FOREIGN_TRADE: PARTED, _OVERSEAS_SALES: ("partner",)}
_TRADES: Final = frozenset({
    _FOREIGN_TRADE, _GOODS_TRADE, _BOTH_TRADE, _MUTUAL_TRADE,
})  # fmt: skip
#: Verbs of what comes in, which may tell what went out.
BOUGHT: Final = "bought"
TAKEN_IN: Final = "taken-in"
#: Flows where services are spoken of, and else no trade.
_SERVED: Final[Mapping[str, str]] = {
    "receipts": "exports", "payments": "imports", "receipts-and-payments": "trade",
}  # fmt: skip
_BALANCES: Final = frozenset({"deficit", "gap"})
#: Both flows in one word, in the order in which figures follow.
_PAIRS: Final[Mapping[str, tuple[str, str]]] = {
    "imports-exports": ("imports", "exports"),
    "exports-imports": ("exports", "imports"),
}


def add_term(
    phrase: Phrase, mention: Mention, term: Term, joint: str, *, flow: str
) -> bool:
    """Add what *term* says to *phrase*; tell whether it belongs there.

    *joint* is what joins it ("of", "-" for a hyphen), *flow* the one that follows it,
    "" without one.
    """
    match term.dimension:
        case "blocker":
            return _block(phrase, term, joint)
        case "place" | "group":
            return add_place(phrase, mention, term, joint, flow=flow)
        case "flow":
            if term.verb and not joint:
                # "The mills exported": what they trade is no number of mills.
                phrase.blocked = phrase.blocked and (phrase.forecast or phrase.sold)
            # But not of "an economy with a surplus".
            return not (phrase.blocked and joint == "with") and _add_flow(phrase, term)
        case "measure" if term.unit is not None:
            return _count(phrase, term, joint)
    return term.dimension not in SILENT and _add_code(phrase, term, joint)


def flow_code(term: Term) -> str:
    """Return the flow that *term* stands for: a deficit or a gap is a balance."""
    if term.code in _PAIRS or term.code in _TRADES:
        return "trade"
    if term.code in {SHIPMENTS, _SOLD, _OVERSEAS_SALES}:
        return "exports"
    if term.code in {BOUGHT, TAKEN_IN}:
        return "imports"
    if term.code in _SERVED:
        return _SERVED[term.code]
    return "balance" if term.code in _BALANCES else term.code


def close(phrase: Phrase, composites: Mapping[frozenset[str], str]) -> None:
    """Settle what only the whole phrase tells: codes of lists, flows of regimes."""
    _merge_members(phrase, composites)
    _pair_traders(phrase)
    if "mode" in phrase.dims and not phrase.has_flow and not phrase.counted:
        # "Processing trade", "e-commerce": both directions unless one is named.
        phrase.dims["flow"] = "trade"
        phrase.assumed_flow = True
    if phrase.dims.keys() >= _TRADED_BETWEEN and phrase.dims["measure"] == "volume":
        # "The volume between China and Peru", said of goods or of nothing else.
        phrase.dims.setdefault("flow", "trade")
    if phrase.outward and _is_shipped(phrase):
        phrase.dims["flow"] = "exports"
    if phrase.number_of:
        _count_named(phrase)


def _is_shipped(phrase: Phrase) -> bool:
    """Tell whether goods, or parcels, go to a partner ("发往秘鲁的包裹").

    Trains that do so only travel.
    """
    abroad = not is_chinese(phrase.dims.get("partner", HOME))
    keys = phrase.dims.keys()
    goods = keys <= _OF_GOODS and (keys >= _TO_PARTNER or keys >= _GOODS_TO_PARTNER)
    parcels = phrase.counted in _SHIPPED and not phrase.has_flow
    return abroad and (parcels or (goods and not phrase.counted))


def _pair_traders(phrase: Phrase) -> None:
    """Let trade of China and another country be that with each other."""
    owners = phrase.members.get("reporter", [])
    others = [code for code in owners if code != HOME]
    if phrase.dims.get("flow") != "trade" or "flow" in phrase.members:
        return
    if len(owners) != len(others) + 1 or len(others) != 1 or is_chinese(others[0]):
        return
    phrase.members.pop("reporter")
    phrase.dims |= {"reporter": HOME, "partner": others[0]}
    phrase.of_both = True


def _count_named(phrase: Phrase) -> None:
    """Let "the number of" be one of the noun, else of the firms or goods named."""
    if phrase.counted:
        phrase.dims["measure"] = phrase.counted
    elif "firm" in phrase.dims:
        phrase.dims["measure"] = _FIRMS
    elif "product" in phrase.dims:
        phrase.dims.setdefault("measure", "volume")


def _merge_members(phrase: Phrase, composites: Mapping[frozenset[str], str]) -> None:
    """Give a list of codes its one code where it has one."""
    flows = phrase.members.get("flow")
    if flows:
        both = {"exports", "imports"} <= set(flows)
        phrase.dims["flow"] = "trade" if both else flows[0]
    for name, codes in list(phrase.members.items()):
        if name == "flow" or (name == "mode" and len(set(codes)) == 1):
            continue
        whole = composites.get(frozenset(codes))
        if whole is not None:
            phrase.dims[name] = whole
        if whole in codes:
            del phrase.members[name]  # "electric cars and plug-in hybrids" are one


def _block(phrase: Phrase, term: Term, joint: str) -> bool:
    """Let a blocker swallow the numbers of the phrase, unless it only follows."""
    phrase.forecast = phrase.forecast or term.code == "forecast"
    phrase.sold = phrase.sold or term.code == "sales"
    if phrase.has_flow and not joint:
        return False
    phrase.blocked = phrase.blocked or not phrase.has_flow
    return True


def _add_flow(phrase: Phrase, term: Term) -> bool:
    if term.verb:
        possess(phrase)  # "Vietnam imported": it is whose imports they are
    code = flow_code(term)
    phrase.ends_counted = False
    held = phrase.dims.get("flow")
    if held is None or held == code or (held == "trade" and code == "balance"):
        phrase.dims["flow"] = code
        if code != held:
            phrase.members.pop("flow", None)  # "the import and export surplus"
        phrase.deficit = phrase.deficit or term.code == "deficit"
        phrase.unsigned = phrase.unsigned or term.code == "gap"
        phrase.filled = "flow"
        phrase.either_way = term.code == SHIPMENTS
        phrase.served = term.code in _SERVED and held is None
        phrase.at_home = term.code == _SOLD
        phrase.deed = term.code if term.verb or term.code == BOUGHT else ""
        phrase.deed = "exports" if phrase.at_home else phrase.deed
        phrase.leaves = _LEAVING.get(term.code, ())
        phrase.mutual = term.code == _MUTUAL_TRADE
        phrase.in_goods = term.code == _GOODS_TRADE
        if held is None and term.code in _PAIRS:
            phrase.members["flow"] = list(_PAIRS[term.code])
        _add_implied(phrase, term)  # "export deals", "quantity exported"
        return True
    if "trade" not in {held, code}:
        return False
    if held == "trade":
        # "Foreign trade exports": the narrower word decides.
        phrase.dims["flow"] = code
    return True


def _count(phrase: Phrase, term: Term, joint: str) -> bool:
    """Add a counted noun ("enterprises"), of which a phrase has one."""
    if phrase.counted and joint:
        return False
    phrase.counted, phrase.ends_counted = term.code, True
    _add_implied(phrase, term)
    return True


def _add_code(phrase: Phrase, term: Term, joint: str) -> bool:
    dimension = term.dimension
    if dimension in phrase.dims:
        # "意向成交金额": the sum of the deals, not of other trade.
        return term.code == _SUM and phrase.dims[dimension] in KEPT_MEASURES
    phrase.ends_counted = False
    if dimension == "firm" and joint in {"with", "to"}:
        return False
    phrase.dims[dimension] = term.code
    phrase.filled = dimension
    if term.verb:
        phrase.counted = None  # "buyers signed for": who did it is not counted
    _add_implied(phrase, term)
    return True


def _add_implied(phrase: Phrase, term: Term) -> None:
    for name, code in term.implies:
        phrase.dims.setdefault(name, code)
