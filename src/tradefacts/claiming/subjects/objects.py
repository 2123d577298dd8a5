"""Objects: the phrase behind a quantity that says what it is of."""

from collections.abc import Sequence
from typing import Final

from tradefacts.claiming.figures.bare import COUNT_GAP
from tradefacts.claiming.items import (
    AMOUNTS,
    RATES,
    Item,
    Phrase,
    behind_bracket,
    kind_at,
    multiplies_trade,
    skip,
)
from tradefacts.claiming.state import Outline, State
from tradefacts.claiming.subjects.codes import KEPT_MEASURES, PARTIES
from tradefacts.claiming.subjects.joints import OF, WITH, is_deed, joint_behind
from tradefacts.claiming.subjects.partners import (
    are_chinese_goods,
    behind_epithet,
    is_counterpart,
)
from tradefacts.reading.mentions import AMOUNT, MONEY, POINTS
from tradefacts.reading.tokens import MARK
from tradefacts.records import evolve

#: What goods stand right behind that are told of ("5 percent more tea").
_BESIDE: Final = frozenset({"", "more", "less"})
#: What joins the regime by which something is traded to its figure.
_MEANS: Final = frozenset({"by", "through"})
#: So many subjects before it are looked back on.
_NEAR: Final = 8
#: The tokens of "as many".
_AS_MANY: Final = 2


def take_object(state: State, index: int) -> Phrase | None:
    """Return the phrase behind quantity *index* that says what it is of, or None."""
    items = state.outline.items
    kind = items[index].kind
    connector, at = joint_behind(items, index)
    at = behind_epithet(items, at) if connector in WITH else at
    phrase = items[at] if at < len(items) else None
    if not isinstance(phrase, Phrase) or at in state.taken:
        return None
    if connector == "for":
        return _take_rival(state, at, phrase)
    apart = items[at - 1].first > items[at - 2].last
    if connector == "in" and kind in AMOUNTS and apart:
        return None  # "imports of 5 yuan resulted in a deficit of 2 yuan"
    if _are_ordered(state, index, at):
        phrase.dims.setdefault("measure", phrase.counted or "")
        state.taken.add(at)
        return phrase
    _settle_balance(items, index, phrase)
    _settle_china(state, phrase, connector)
    if not _fits(state, index, phrase, connector, phrase.first - items[at - 1].last):
        return None
    state.taken.add(at)
    _complete(state, index, at, phrase, connector)
    return phrase if phrase.dims or phrase.back or connector else None


def take_regime(state: State, index: int) -> Phrase | None:
    """Return the regime by which so much was traded, as a phrase without its flow.

    "Exported goods worth 5 yuan through cross-border e-commerce".
    """
    items, written = state.outline.items, state.registers.written[-_NEAR:]
    if kind_at(items, index + 1) not in _MEANS or items[index].kind not in AMOUNTS:
        return None
    at = skip(items, index + 2, {"article"})
    told = items[at] if at < len(items) else None
    if not (isinstance(told, Phrase) and told.assumed_flow) or told.members:
        return None
    flow = any("flow" in one.stated and "mode" not in one.stated for one in written)
    if not flow or told.dims.keys() != {"mode", "flow"}:
        return None
    state.taken.add(at)
    return evolve(told, dims={"mode": told.dims["mode"]}, assumed_flow=False)


def _complete(
    state: State, index: int, at: int, phrase: Phrase, connector: str
) -> None:
    """Add to the object of quantity *index* what is told of it beside."""
    kind = state.outline.items[index].kind
    _weigh(state, index, phrase)
    if _is_goods(phrase) and (kind in AMOUNTS or not connector):
        _take_partner(state, at, phrase)
        if phrase.inward and "partner" in phrase.dims and _is_sent(state, index):
            phrase.dims["flow"] = "imports"  # "shipped 5 tonnes of zinc from Peru"
    if kind in RATES and phrase.counted and not phrase.has_flow:
        phrase.dims.setdefault("measure", phrase.counted)  # "a 5% rise in flights"


def _take_rival(state: State, at: int, phrase: Phrase) -> Phrase | None:
    """Return a country whose figure is compared with ("against 5 dollars for Peru").

    Where trade with another is told it is one more of these.
    """
    registers = state.registers
    alone = len(phrase.dims) == 1 and phrase.dims.keys() <= PARTIES
    if not alone or phrase.members:
        return None
    (place,) = phrase.dims.values()
    role = "partner" if "partner" in registers.current.dims else "reporter"
    phrase.dims, phrase.undecided = {role: place}, ""
    registers.aside = registers.aside or registers.current
    state.taken.add(at)
    return phrase


def _are_ordered(state: State, index: int, at: int) -> bool:
    """Tell whether money is that of orders right behind it ("1200万元的海外订单")."""
    items = state.outline.items
    orders, last = items[at], items[at - 1].last
    if not state.outline.timing.leads or items[index].kind != MONEY:
        return False
    near = at <= index + 2 and orders.first == last
    return near and isinstance(orders, Phrase) and orders.counted in KEPT_MEASURES


def _fits(state: State, index: int, phrase: Phrase, connector: str, gap: int) -> bool:
    """Tell whether quantity *index* is of the phrase that *connector* joins to it."""
    outline, kind = state.outline, state.outline.items[index].kind
    if kind in RATES or kind == POINTS:
        return _is_rated(outline, index, phrase, connector, gap)
    spent = kind == MONEY and _is_spent(outline, index, phrase, connector)
    if spent or connector in OF:
        return spent or _is_object(phrase, connector)
    if connector in WITH:
        alone = not phrase.members or _are_paired(outline.items, phrase)
        earned = kind == MONEY and _is_earned(state, phrase, connector)
        return earned or (phrase.dims.keys() == {"partner"} and alone)
    if kind == MONEY:
        return _is_sum_of(outline, index, phrase, gap)
    if kind == AMOUNT and not gap and is_deed(phrase):
        return not state.registers.written  # "5 tonnes left the country"
    return gap <= COUNT_GAP and _is_unit_of(outline, index, phrase)


def _is_rated(
    outline: Outline, index: int, phrase: Phrase, connector: str, gap: int
) -> bool:
    """Tell whether the rate at *index* is one of the phrase behind it."""
    if connector in WITH and outline.items[index].kind in RATES:
        return phrase.dims.keys() == {"partner"} and not phrase.members
    beside = gap == 0 and (connector == "more" or phrase.is_measure)
    beside = beside or _is_multiplied(outline, index, gap)
    told = beside and (_is_goods(phrase) or phrase.is_measure)
    tokens, words = outline.sentence.tokens, outline.words
    multiplied = multiplies_trade(outline.items, index, tokens, words)
    return connector == "in" or told or multiplied


def _is_sum_of(outline: Outline, index: int, phrase: Phrase, gap: int) -> bool:
    """Tell whether a sum is one of the flow right behind it ("5 yuan of exports")."""
    said = outline.sentence.tokens.word(phrase.first - 1)
    apart = gap == 1 and said in outline.words.conjunctions
    balance = phrase.dims.get("flow") == "balance"
    own = {"flow", "product", "partner"} if balance else {"flow"}
    told = {"flow"} <= phrase.dims.keys() <= own
    near = gap <= 1 or _goes_as(outline, phrase, gap)
    bound = gap and _is_bound(outline.items, index)
    return near and told and not (apart or bound)


def _weigh(state: State, index: int, deed: Phrase) -> None:
    """Give a verb behind an amount the goods spoken of: tonnes are of something."""
    held = state.registers.current.dims.get("product")
    weighed = state.outline.items[index].kind == AMOUNT
    if held is not None and weighed and is_deed(deed):
        deed.dims["product"] = held


def _is_bound(items: Sequence[Item], index: int) -> bool:
    """Tell whether a sum is one of a flow before it ("exports of 5 met imports")."""
    flow = items[index - 2] if index > 1 else None
    of = kind_at(items, index - 1) == "of"
    return of and isinstance(flow, Phrase) and flow.has_flow


def _is_multiplied(outline: Outline, index: int, gap: int) -> bool:
    """Tell whether so many times as much as before follows ("twice as many cars")."""
    last = outline.items[index].last
    if gap != _AS_MANY:
        return False
    likened, size = outline.sentence.tokens.lower[last : last + gap]
    return likened == "as" and size in outline.words.sizes


def _goes_as(outline: Outline, phrase: Phrase, gap: int) -> bool:
    """Tell whether a sum went as a flow ("5 billion yuan went out as exports")."""
    lower, words = outline.sentence.tokens.lower, outline.words
    between = lower[phrase.first - gap : phrase.first]
    near = gap <= COUNT_GAP and between[-1] == "as"
    return near and not words.dealings.isdisjoint(between)


def _is_earned(state: State, phrase: Phrase, connector: str) -> bool:
    """Tell whether money came from trade ("earned 5 dollars from exports of tea").

    Or from goods ("and 3 million dollars from roses").
    """
    if connector != "from" or phrase.owns or phrase.counted or phrase.blocked:
        return False
    gerund = state.outline.sentence.tokens.word(phrase.first).endswith("ing")
    noun = phrase.dims.get("flow") == "exports" and (gerund or not phrase.deed)
    told = "flow" in state.registers.current.stated
    return phrase.dims.keys() == {"product"} or (noun and not told)


def _is_spent(outline: Outline, index: int, phrase: Phrase, connector: str) -> bool:
    """Tell whether a country spent money on goods from abroad; they are its imports.

    "Kenya spent 5 billion dollars on goods from Peru".
    """
    items = outline.items
    buyer = items[index - 1] if index else None
    goods = connector == "from" or (connector == "on" and "product" in phrase.dims)
    on = kind_at(items, behind_bracket(items, index + 1)) == "on"
    if not (goods and on) or phrase.has_flow:
        return False
    if not isinstance(buyer, Phrase) or buyer.counted or len(buyer.dims) != 1:
        return False
    own, places = (set(map(p.dims.get, PARTIES)) - {None} for p in (buyer, phrase))
    tokens = outline.sentence.tokens
    spent = tokens.word(buyer.last) in outline.words.spending
    # "Chinese tourists spent" no money on imports.
    spent = spent and tokens.surface(buyer.last - 1)[:1].isupper()
    spent = spent and bool(own) and len(places - own) == 1
    if spent:
        phrase.dims.pop("reporter", None)
        phrase.dims |= {"flow": "imports", "partner": (places - own).pop() or ""}
    return spent


def _are_paired(items: Sequence[Item], phrase: Phrase) -> bool:
    """Tell whether as many figures have the members of *phrase* one by one.

    "Exported 5 and 4 billion yuan to Peru and Chile respectively".
    """
    at = next(k for k, item in enumerate(items) if item is phrase)
    return kind_at(items, at + 1) == "respectively"


def _settle_balance(items: Sequence[Item], index: int, phrase: Phrase) -> None:
    """Let trade be what a balance is in ("a deficit of 5 yuan in services trade")."""
    head = items[index - 2] if index > 1 and kind_at(items, index - 1) == "of" else None
    of_balance = isinstance(head, Phrase) and head.dims.get("flow") == "balance"
    if isinstance(head, Phrase) and of_balance and phrase.dims.get("flow") == "trade":
        phrase.dims["flow"] = "balance"
        phrase.deficit, phrase.unsigned = head.deficit, head.unsigned


def _settle_china(state: State, phrase: Phrase, connector: str) -> None:
    """Take China for whom another country trades with, or imports goods from."""
    current = state.registers.current.dims
    joined = connector in OF or connector in _BESIDE
    imported = joined and current.get("flow") == "imports"
    bought = imported and are_chinese_goods(phrase, current.get("reporter"))
    if bought or is_counterpart(phrase, connector, state.registers):
        phrase.dims["partner"] = phrase.dims.pop("reporter")


def _take_partner(state: State, index: int, goods: Phrase) -> None:
    """Add to goods where they went ("exported 5 tonnes of zinc to Peru")."""
    items = state.outline.items
    at = index + 2
    partner = items[at] if at < len(items) else None
    if kind_at(items, index + 1) not in WITH or not isinstance(partner, Phrase):
        return
    if partner.dims.keys() == {"partner"} and not (partner.members or goods.members):
        goods.dims.setdefault("partner", partner.dims["partner"])
        state.taken.add(at)


def _is_sent(state: State, index: int) -> bool:
    """Tell whether a verb of sending stands before goods at *index*."""
    items = state.outline.items
    verb = next((i for i in reversed(items[:index]) if isinstance(i, Phrase)), None)
    return verb is not None and verb.deed == "exports"


def _is_goods(phrase: Phrase) -> bool:
    return "product" in phrase.dims and not phrase.has_flow


def _is_object(phrase: Phrase, connector: str) -> bool:
    if phrase.counted and not phrase.dims:
        return False
    if connector == "on":
        return phrase.has_flow  # "a deficit on trade", "spent 5 yuan on imports"
    return connector != "in" or phrase.has_flow or "measure" in phrase.dims


def _is_unit_of(outline: Outline, index: int, phrase: Phrase) -> bool:
    """Tell whether a noun right behind an amount says of what ("5 tonnes of rice")."""
    kinds = outline.sentence.tokens.kind[outline.items[index].last : phrase.first]
    if MARK in kinds:
        return False
    if ("there", "") in phrase.back:
        return not kinds  # "5 tonnes from there"
    return phrase.counted is not None or "product" in phrase.dims
