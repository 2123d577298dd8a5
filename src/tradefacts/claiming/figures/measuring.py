"""Measuring: the units of figures, and the measures that these tell."""

from typing import Final

import attrs

from tradefacts.claiming.drafts import Draft
from tradefacts.claiming.figures.statistic import (
    WEIGHED,
)
from tradefacts.claiming.items import (
    EXTENTS,
)
from tradefacts.claiming.state import Outline, State
from tradefacts.claiming.subjects.codes import SERVICES
from tradefacts.reading.mentions import (
    AMOUNT,
    MONEY,
)

#: What sums of money measure.
_VALUE: Final = "trade-value"
#: The sign of the yuan is that of the yen, too.
_YEN: Final = {"CNY": "JPY"}
#: What measures how large those are that were counted.
_AREAS: Final = {
    "warehouses": "warehouse-area",
    **dict.fromkeys(
        ("exhibitors", "exhibitions", "visitors", "buyers", "booths"),
        "exhibition-area",
    ),
}


def set_area(state: State, draft: Draft) -> None:
    """Let an area behind a number of warehouses be theirs."""
    counted, stated = state.registers.last_count, draft.stated
    if counted is None or stated is None or stated.unit not in EXTENTS:
        return
    if state.registers.counted_ago:
        return
    measure = _AREAS.get(counted.dims.get("measure", ""))
    if measure is not None:
        dims = {**counted.dims, "measure": measure}
        draft.subject = attrs.evolve(counted, dims=dims)


def date_area(state: State, draft: Draft) -> None:
    """Give the area of what was counted right before the time of that number."""
    area = is_area(draft.subject.dims.get("measure"))
    counts = [d for d in state.in_order() if d.rule == "count"]
    if area and counts and not draft.period_place:
        draft.period = counts[-1].period


def is_area(measure: str | None) -> bool:
    """Tell whether *measure* is that of the area of what was counted."""
    return measure in _AREAS.values()


def set_measure(draft: Draft) -> None:
    """Give *draft* its unit, and the measure that this or the subject tells."""
    stated = draft.stated
    if stated is None:
        return
    draft.unit = stated.unit
    if stated.guessed and draft.subject.dims.get("reporter") == "JP":
        draft.unit = _YEN.get(stated.unit or "", draft.unit)
    draft.measure = draft.subject.dims.get("measure")
    product = draft.subject.dims.get("product", "")
    if draft.measure == "volume" and product.endswith(SERVICES):
        draft.measure = _VALUE  # "the trade volumes of travel services"
    if draft.rule == WEIGHED:
        draft.measure = "volume"
    if draft.mention.kind == AMOUNT:
        # Tonnes behind "the value of the goods" are none of its value.
        held = draft.measure if draft.measure != _VALUE else None
        draft.measure = stated.measure or held or "volume"
    elif draft.mention.kind == MONEY and stated.unit and "/" in stated.unit:
        draft.measure = "average-price"
    elif draft.mention.kind == MONEY and draft.measure == "volume":
        # "A trade volume of 5 billion yuan" is a value.
        draft.measure = _VALUE


def weight_told(outline: Outline, draft: Draft) -> str | None:
    """Return the measure that a share names, or None.

    "Nine tonnes in ten", "7 percent of the number but a quarter of the value".
    """
    mention, tokens = draft.mention, outline.sentence.tokens
    words, said = outline.words, tokens.lower[mention.first : mention.last]
    if not words.weights.isdisjoint(said):
        return "volume"
    at = mention.last + 1
    if tokens.word(mention.last) != "of" or tokens.word(at) not in words.definites:
        return None
    noun = {tokens.word(at + 1), tokens.word(at + 2)}  # "of the export value"
    if not words.numbers.isdisjoint(noun):
        return "volume"
    traded = draft.measure in {None, "volume"}  # that of orders is one of orders
    return _VALUE if traded and not words.worths.isdisjoint(noun) else None
