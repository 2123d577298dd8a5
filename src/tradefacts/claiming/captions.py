"""Captions: what stands above a table tells of all its figures."""

from collections.abc import Sequence
from typing import Final

from tradefacts.claiming.figures.comparing import basis_in
from tradefacts.claiming.items import Phrase, stated_of
from tradefacts.claiming.subjects.phrases import PhraseFinder
from tradefacts.model import Basis
from tradefacts.reading.mentions import AMOUNT, MONEY, PERCENT, Mention, Stated
from tradefacts.reading.reader import Sentence
from tradefacts.records import frozen

#: How many sentences before a table its caption may begin.
_CAPTION: Final = 6
#: One of these, and no rate, has a caption that says what all rates are against.
_CHANGES: Final = frozenset({"changed", "rise", "fall"})


@frozen
class TableUnit:
    """The unit that a caption gives to the figures of its table."""

    kind: str
    unit: str
    #: The power of ten that the figures stand for.
    scale: int
    #: The measure that the unit itself tells ("thousand TEU"); None if none.
    measure: str | None = None


def caption_basis(sentences: Sequence[Sentence]) -> Basis | None:
    """Return the basis that the nearest of *sentences* gives the changes of a table.

    "(Unit: 100 million yuan; growth: year on year, %)".
    """
    for sentence in reversed(sentences[-_CAPTION:]):
        if PERCENT not in sentence.kinds and not _CHANGES.isdisjoint(sentence.kinds):
            basis = basis_in(sentence)
            if basis is not None:
                return basis
    return None


def caption_flow(
    sentences: Sequence[Sentence], phrases: PhraseFinder
) -> dict[str, str]:
    """Return the flow that the nearest of *sentences* before a table names, if any."""
    for sentence in reversed(sentences[-_CAPTION:]):
        for item in phrases.find(sentence):
            if isinstance(item, Phrase) and item.has_flow:
                return {"flow": item.dims["flow"]}
    return {}


def caption_product(
    sentences: Sequence[Sentence], phrases: PhraseFinder
) -> dict[str, str]:
    """Return the goods that the line right above a table names first, if any."""
    for sentence in sentences[-1:]:
        for item in phrases.find(sentence):
            if isinstance(item, Phrase) and "product" in item.dims:
                return {} if item.members else {"product": item.dims["product"]}
    return {}


def caption_unit(sentences: Sequence[Sentence]) -> TableUnit | None:
    """Return the unit that the nearest of *sentences* before a table gives it."""
    for sentence in reversed(sentences[-_CAPTION:]):
        for mention in sentence.mentions:
            stated = stated_of(mention)
            unit = _caption_unit(mention, stated) if stated is not None else None
            if unit is not None:
                return unit
    return None


def _caption_unit(mention: Mention, stated: Stated) -> TableUnit | None:
    """Return the unit of "in billions of dollars", or of "Unit: 100 million yuan"."""
    if mention.kind == "scaled-unit":
        kind = MONEY if stated.measure is None else AMOUNT
        return TableUnit(kind, stated.unit or "1", stated.scale, stated.measure)
    power = stated.value.normalize().as_tuple().digits == (1,)
    if mention.kind in {MONEY, AMOUNT} and power and stated.unit:
        return TableUnit(mention.kind, stated.unit, stated.value.adjusted())
    return None
