"""Opening: a table begins, with what the lines above it say."""

from collections.abc import Sequence
from typing import Final

from tradefacts.claiming.items import VALUED
from tradefacts.claiming.subjects.phrases import PhraseFinder
from tradefacts.claiming.subjects.registers import Registers
from tradefacts.claiming.tables.captions import (
    caption_basis,
    caption_product,
    caption_source,
    caption_trade,
    caption_units,
    caption_weighs,
)
from tradefacts.claiming.tables.rows import TableReader
from tradefacts.model import Basis
from tradefacts.reading.periods import PeriodContext
from tradefacts.reading.reader import Paragraph, Sentence
from tradefacts.reading.wordsets import WordSets

#: How many sentences above a table its source may stand.
_NEAR: Final = 3
#: The longest line that only names the rows below it, in tokens.
_LABEL: Final = 6


def open_table(
    before: Sequence[Sentence],
    registers: Registers,
    context: PeriodContext,
    words: WordSets,
    basis: Basis | None,
) -> TableReader:
    """Return what reads the rows of a table below the sentences *before* it.

    *basis* is that of a notice on all rates of the document.
    """
    # A label names one series: lists in it make no composite.
    phrases = PhraseFinder({}, words)
    return TableReader(
        registers,
        context,
        phrases,
        caption_units(before),
        caption_basis(before) or basis,
        caption_trade(before, phrases),
        caption_product(before, phrases),
        caption_source(before[-_NEAR:], words),
        weighed=caption_weighs(before),
    )


def is_label(paragraph: Paragraph) -> bool:
    """Tell whether a line only names the rows below it ("By mode", "Main exports")."""
    if len(paragraph.sentences) != 1 or paragraph.kind == "bullet":
        return False
    label = paragraph.sentences[0]
    short = label.last - label.first <= _LABEL
    return short and label.kinds.isdisjoint(VALUED)
