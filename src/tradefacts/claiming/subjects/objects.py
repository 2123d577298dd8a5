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
    role_at,
    skip,
)
from tradefacts.claiming.state import Outline, State
from tradefacts.claiming.subjects.codes import KEPT_MEASURES
from tradefacts.claiming.subjects.partners import (
    are_chinese_goods,
    behind_epithet,
    is_counterpart,
)
from tradefacts.reading.mentions import MONEY, POINTS
from tradefacts.reading.tokens import MARK

#: The tokens of "as many".
_AS_MANY: Final = 2
#: What joins a quantity to the phrase that it is of.
_OF: Final = frozenset({"of", "in", "on", "worth"})
#: What joins a quantity to the partner that it is with.
_WITH: Final = frozenset({"with", "to", "from"})
_TO: Final = frozenset({"to", "from"})


def take_object(state: State, index: int) -> Phrase | None:
    """Return the phrase behind quantity *index* that says what it is of, or None."""
    items = state.outline.items
    kind = items[index].kind
    connector, at = _connector(items, index)
    at = behind_epithet(items, at) if connector in _WITH else at
    phrase = items[at] if at < len(items) else None
    if not isinstance(phrase, Phrase) or at in state.taken:
        return None
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
    if _is_goods(phrase) and (kind in AMOUNTS or not connector):
        _take_partner(state, at, phrase)
        if phrase.inward and "partner" in phrase.dims and _is_sent(state, index):
            phrase.dims["flow"] = "imports"  # "shipped 5 tonnes of zinc from Peru"
    if kind in RATES and phrase.counted and not phrase.has_flow:
        phrase.dims.setdefault("measure", phrase.counted)  # "a 5% rise in flights"
    return phrase if phrase.dims or phrase.back or connector else None


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
    if kind in RATES and connector in _WITH:
        return phrase.dims.keys() == {"partner"} and not phrase.members
    if kind in RATES or kind == POINTS:
        beside = gap == 0 and (connector == "more" or phrase.is_measure)
        beside = beside or _is_multiplied(outline, index, gap)
        told = beside and (_is_goods(phrase) or phrase.is_measure)
        tokens, words = outline.sentence.tokens, outline.words
        multiplied = multiplies_trade(outline.items, index, tokens, words)
        return connector == "in" or told or multiplied
    if connector in _OF:
        return _is_object(phrase, connector)
    if connector in _WITH:
        alone = not phrase.members or _are_paired(outline.items, phrase)
        earned = kind == MONEY and _is_earned(state, phrase, connector)
        return earned or (phrase.dims.keys() == {"partner"} and alone)
    if kind == MONEY:
        said = outline.sentence.tokens.word(phrase.first - 1)
        apart = gap == 1 and said in outline.words.conjunctions
        balance = phrase.dims.get("flow") == "balance"
        own = {"flow", "product", "partner"} if balance else {"flow"}
        told = {"flow"} <= phrase.dims.keys() <= own
        near = gap <= 1 or _goes_as(outline, phrase, gap)
        bound = gap and _is_bound(outline.items, index)
        return near and told and not (apart or bound)
    return gap <= COUNT_GAP and _is_unit_of(outline, index, phrase)


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
    imported = connector in _OF | {""} and current.get("flow") == "imports"
    bought = imported and are_chinese_goods(phrase, current.get("reporter"))
    if bought or is_counterpart(phrase, connector, state.registers):
        phrase.dims["partner"] = phrase.dims.pop("reporter")


def _take_partner(state: State, index: int, goods: Phrase) -> None:
    """Add to goods where they went ("exported 5 tonnes of zinc to Peru")."""
    items = state.outline.items
    at = index + 2
    partner = items[at] if at < len(items) else None
    if kind_at(items, index + 1) not in _WITH or not isinstance(partner, Phrase):
        return
    if partner.dims.keys() == {"partner"} and not (partner.members or goods.members):
        goods.dims.setdefault("partner", partner.dims["partner"])
        state.taken.add(at)


def _is_sent(state: State, index: int) -> bool:
    """Tell whether a verb of sending stands before goods at *index*."""
    items = state.outline.items
    verb = next((i for i in reversed(items[:index]) if isinstance(i, Phrase)), None)
    return verb is not None and verb.deed == "exports"


def _connector(items: Sequence[Item], index: int) -> tuple[str, int]:
    """Return what joins a phrase to quantity *index*, and where the phrase stands."""
    at = behind_bracket(items, index + 1)
    kind = items[index].kind
    if kind in AMOUNTS and kind_at(items, at + 1) == "worth":
        at = skip(items, at, {"possessive"})  # "5 million yuan's worth of tea"
    if kind in RATES:
        return _connector_of_rate(items, index, at)
    following = role_at(items, at)
    if kind in AMOUNTS and following in _OF and kind_at(items, at + 1) in _WITH:
        return items[at + 1].kind, at + 2  # "5 billion yuan worth of goods to Peru"
    if kind in AMOUNTS and following == "gain":
        # "A 5 billion yuan increase in exports", "in total exports".
        return "in", at + 1 + (kind_at(items, at + 1) in {"in", "of"})
    if kind in AMOUNTS and following in _OF | _WITH:
        # "With members of ASEAN".
        return following, at + 1 + (
            following in _WITH and kind_at(items, at + 1) == "of"
        )
    if kind in AMOUNTS and following == "level":
        joint = kind_at(items, at + 1)
        # "2 billion dollars worth to Egypt", "2 tonnes were bound for Egypt"
        if joint in _TO or kind == MONEY:
            return (joint, at + 2) if joint in _TO else (following, at + 1)
    return "", at


def _connector_of_rate(items: Sequence[Item], index: int, at: int) -> tuple[str, int]:
    """Return the same of a rate, behind which item *at* stands."""
    if kind_at(items, at) == "basis" and role_at(items, at + 1) == "gain":
        at += 1  # "a 5 percent annual drop in exports"
    following = role_at(items, at)
    if following == "in" and _is_gain_of(items, index):
        return "in", at + 1  # "a growth of 5 percent in exports"
    if following == "in" and _is_measure(items, at + 1):
        return "in", at + 1  # "fell 5 percent in volume"
    if following == "gain":
        of = kind_at(items, at + 1) in {"in", "of"}
        total = items[at + 1] if at + 1 < len(items) else None
        told = isinstance(total, Phrase) and (total.total or total.is_measure)
        if of or told:
            # "A 5 percent rise in exports", "in total trade", "in May exports".
            return "in", skip(items, at + 1 + of, {"period"})
    if following in {"more", "less"} and _is_measure(items, at + 2):
        return "in", at + 2  # "5 percent higher in volume"
    if following in {"more", "less"}:
        return "more", at + 1  # "bought 5 percent more rice"
    # "Exports fell 5 percent to Japan".
    return (following, at + 1) if following in _WITH else ("", at)


def _is_measure(items: Sequence[Item], at: int) -> bool:
    phrase = items[at] if at < len(items) else None
    return isinstance(phrase, Phrase) and phrase.is_measure


def _is_goods(phrase: Phrase) -> bool:
    return "product" in phrase.dims and not phrase.has_flow


def _is_gain_of(items: Sequence[Item], index: int) -> bool:
    """Tell whether a gain of that much is told, in something that is traded."""
    phrase = items[index + 2] if index + 2 < len(items) else None
    named = isinstance(phrase, Phrase) and (phrase.has_flow or "measure" in phrase.dims)
    gained = role_at(items, index - 2) == "gain"
    return named and gained and role_at(items, index - 1) == "of"


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
