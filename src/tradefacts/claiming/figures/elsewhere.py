"""Elsewhere: figures that stand beside words of trade and are of something else."""

from collections.abc import Sequence
from typing import Final

from tradefacts.claiming.drafts import Draft
from tradefacts.claiming.figures.finding_wholes import whole_of
from tradefacts.claiming.figures.governing import has_unknown_gain, has_unknown_whole
from tradefacts.claiming.figures.statistic import points_back
from tradefacts.claiming.items import EXTENTS, Item, Phrase, kind_at, role_at
from tradefacts.claiming.state import Outline, State
from tradefacts.claiming.subjects.codes import PARTIES
from tradefacts.reading.mentions import MONEY, PERCENT, POINTS

#: Dimensions of which one at least tells that a share is one of trade.
_IS_TRADE: Final = frozenset({"flow", "measure", "mode"})
#: What ships are measured in.
_BUILT: Final = frozenset({
    "deadweight", "gross-tonnage", "compensated-gross-tonnage",
})  # fmt: skip
#: Hedges of a small sum that is a limit.
_LIMITS: Final = frozenset({"under", "over", "at_least", "at_most"})
#: In these goods are never measured.
_DISTANCES: Final = frozenset({"mile", "nautical_mile"})
#: Units of what one person buys, and an amount of money as small.
_SMALL_UNITS: Final = frozenset({"kilogram", "gram", "liter"})
_SMALL_CHANGE: Final = 100_000
#: What stands before a whole at the head of a sentence; what holds goods.
_AMONG: Final = frozenset({"of", "among", "between"})
_POINTING: Final = frozenset({"pronoun", "superlative"})
_TRADED: Final = frozenset({"containers", "parcels", "batches", "orders", "deals"})
#: Behind "of" they name or point to what was spoken of, whose part a rate may be.
_WHOLES: Final = frozenset({"phrase", "period", "basis", "total", "pronoun", "its"})


def is_elsewhere(state: State, index: int, draft: Draft) -> bool:
    """Tell whether the figure is of something that its sentence does not call trade.

    So are lengths and areas of no goods ("a bridge of 300 meters"), and shares of
    what is no trade, in a sentence without any ("13 percent of the arable land").
    """
    named = {name for subject in state.registers.written for name in subject.stated}
    unit = draft.stated.unit if draft.stated is not None else None
    if unit in _DISTANCES:
        return True
    if unit in EXTENTS:
        return _is_extent(state, index) and named.isdisjoint({"flow", "measure"})
    if _is_price(draft):
        # Of prices only averages are figures of trade, the rest are quotations.
        said = state.outline.sentence
        words = said.tokens.lower[said.first : said.last]
        return state.outline.words.averages.isdisjoint(words)
    if _is_small(draft):
        return _is_petty(state, index, draft, named)
    return (
        _is_of_others(state.outline, index, draft)
        or _is_of_each(state.outline, index)
        or (_is_built(draft) and "flow" not in named)
        or (draft.rule == "fraction" and has_unknown_whole(state.outline, index))
        or has_unknown_gain(state.outline, index)
        or (draft.rule == "percent-of" and _is_part_of_other(state, index, draft))
        or (draft.statistic == "share" and _is_part_of_counted(state, index))
    )


def _is_extent(state: State, index: int) -> bool:
    """Tell whether a length or an area is neither of goods nor of what was counted.

    "8 warehouses of 9,000 square meters": what was counted is measured, too.
    """
    items = state.outline.items
    counted = any(d.rule == "count" for held in state.drafts.values() for d in held)
    of = kind_at(items, index + 1) == "of"
    goods = [item for item in items[index + 2 : index + 3] if of]
    told = any(isinstance(g, Phrase) and "product" in g.dims for g in goods)
    return not (counted or told)


def _is_petty(state: State, index: int, draft: Draft, named: set[str]) -> bool:
    """Tell whether a small amount is a price, a limit, or what nobody calls trade.

    "Sold at 12 yuan" is a price even beside a flow, and "parcels of less than 100
    dollars" have a limit.
    """
    joint = kind_at(state.outline.items, index - 1)
    limit = draft.stated is not None and draft.stated.qualifier in _LIMITS
    if draft.mention.kind == MONEY and (joint == "at" or (joint == "of" and limit)):
        return True
    trade = {"flow"} if state.outline.timing.leads else _IS_TRADE
    weighed = not PARTIES.isdisjoint(named) and _is_weighed_so(state, draft)
    return trade.isdisjoint(named) and not weighed


def _is_part_of_other(state: State, index: int, draft: Draft) -> bool:
    """Tell whether a share is one of what is no trade, in a sentence without any."""
    whole = whole_of(state, index)
    if whole is None:
        return False
    if whole.counted and kind_at(state.outline.items, index - 1) == "at":
        return True  # "work goes on at 95 percent of the firms"
    # "5 percent of the port city's land area" is no part of cities.
    counted = whole.counted and not whole.blocked
    if whole.total or counted or _is_figure(state, whole):
        return False
    # "5 percent of the ore came from Peru": with whom goods are traded tells it, too.
    traded = {"product", "partner"} <= whole.dims.keys()
    # So it does in "5 percent of the ore went to Peru".
    traded = traded or (
        {"flow", "product"} <= draft.subject.dims.keys()
        and "partner" in draft.subject.stated
    )
    named = {name for subject in state.registers.written for name in subject.stated}
    return not traded and _IS_TRADE.isdisjoint(named | whole.dims.keys())


def _is_part_of_counted(state: State, index: int) -> bool:
    """Tell whether some that nothing knows have a share of those counted.

    "Among all buyers, newcomers made up 40 percent": it is no part of the deals.
    """
    items = state.outline.items
    if state.outline.timing.leads or kind_at(items, 0) not in _AMONG:
        return False
    named = [item for item in items[:index] if isinstance(item, Phrase)]
    told = any(item.kind in _POINTING for item in items[:index])
    if told or len(named) != 1 or named[0].has_flow:
        return False  # "among the buyers it ranks third, with 5 percent"
    return named[0].counted is not None and named[0].counted not in _TRADED


def _is_figure(state: State, whole: Phrase) -> bool:
    """Tell whether the whole is the same of another place ("the provincial figure")."""
    noun = state.outline.sentence.tokens.word(whole.last)
    return bool(whole.back) and noun in state.outline.words.figures


def _is_price(draft: Draft) -> bool:
    unit = draft.stated.unit if draft.stated is not None else None
    return draft.mention.kind == MONEY and "/" in (unit or "")


def _is_built(draft: Draft) -> bool:
    """Tell whether the figure is of what yards build, or fleets have."""
    return draft.stated is not None and draft.stated.measure in _BUILT


def _is_of_each(outline: Outline, index: int) -> bool:
    """Tell whether a sum is that of a single thing ("900,000 yuan a declaration")."""
    items = outline.items
    noun = items[index + 1] if index + 1 < len(items) else None
    if items[index].kind != MONEY or not isinstance(noun, Phrase) or not noun.counted:
        return False
    near = noun.first - items[index].last == 1
    return (
        near and outline.sentence.tokens.word(noun.first - 1) in outline.words.singles
    )


def _is_small(draft: Draft) -> bool:
    """Tell whether the amount is a price, a fee or a dose ("12 yuan", "5 kilograms").

    Trade as such is told in larger units.
    """
    stated = draft.stated
    if stated is None or draft.statistic != "level":
        return False
    if draft.mention.kind == MONEY:
        return not stated.scale and stated.value < _SMALL_CHANGE
    return stated.unit in _SMALL_UNITS


def _is_weighed_so(state: State, draft: Draft) -> bool:
    """Tell whether the goods of the text are weighed in the unit of a small amount.

    "Exports were 1,600 kilograms. Peru took 700 kilograms of it."
    """
    unit = draft.stated.unit if draft.stated is not None else None
    return unit in _SMALL_UNITS and unit == state.registers.weighs_in


def _is_of_others(outline: Outline, index: int, draft: Draft) -> bool:
    """Tell whether the rate is one of something that no vocabulary knows.

    So are "42 percent of mankind", and points of a list ("a document of 30 points").
    """
    items = outline.items
    if _is_of_blocker(items, index, draft) or _is_rate_of_blocker(
        outline, index, draft
    ):
        return True
    if draft.rule in {"percent", "fraction"}:
        return kind_at(items, index + 1) == "of" and not _is_known(outline, index + 1)
    before = items[index - 2] if index > 1 else None
    if draft.mention.kind == POINTS and draft.subject.dims.get("flow") == "balance":
        return kind_at(items, index - 1) == "to"  # "narrowed the gap to 15 points"
    return (
        draft.mention.kind == POINTS
        and kind_at(items, index - 1) == "of"
        and isinstance(before, Phrase)
        and before.counted is not None
        and not before.has_flow
    )


def _is_known(outline: Outline, of: int) -> bool:
    """Tell whether what stands behind "of" is, or points to, what was spoken of."""
    return kind_at(outline.items, of + 1) in _WHOLES or points_back(outline, of)


def _is_of_blocker(items: Sequence[Item], index: int, draft: Draft) -> bool:
    """Tell whether the rate only says how high another thing is ("a 5% tariff")."""
    following = items[index + 1] if index + 1 < len(items) else None
    cut = items[index + 3] if index + 3 < len(items) else None
    moved = role_at(items, index + 1) in {"gain", "rise", "fall"}
    if isinstance(cut, Phrase) and moved and kind_at(items, index + 2) in {"of", "in"}:
        return cut.blocked  # "a 3-point cut of the rebate"
    of = kind_at(items, index + 1) == "of" and index + 2 < len(items)
    whole = items[index + 2] if of else None
    if draft.rule in {"move-percent", "percent"} and isinstance(whole, Phrase):
        return whole.blocked  # "firms recovered 70 percent of their capacity"
    return (
        draft.mention.kind == PERCENT
        and isinstance(following, Phrase)
        and following.blocked
        and following.first == draft.mention.last
    )


def _is_rate_of_blocker(outline: Outline, index: int, draft: Draft) -> bool:
    """Tell whether the rate is that of another thing right before it.

    So are "duties of 5 percent" and "a tariff on tea, now 5 percent".
    """
    items = outline.items
    if draft.rule == "contribute-of-all":
        # "贡献了全省GDP的三成": only a flow is a whole of trade.
        whole = items[index - 1]
        return not (isinstance(whole, Phrase) and whole.has_flow)
    before = items[index - 2] if index > 1 else None
    return (
        draft.rule == "percent"
        and isinstance(before, Phrase)
        and before.blocked
        and kind_at(items, index - 1) in {"of", ","}
        and not outline.tells_before("subordinate", index)
    )
