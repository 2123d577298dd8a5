"""Captions: what the lines above a table say of all its figures."""

import re
from collections.abc import Iterable, Sequence
from typing import Final

from tradefacts.claiming.figures.noticed import basis_in
from tradefacts.claiming.items import Phrase, kind_at, stated_of, term_in
from tradefacts.claiming.subjects.phrases import PhraseFinder
from tradefacts.model import Basis
from tradefacts.reading.mentions import (
    AMOUNT,
    COUNT,
    MONEY,
    QUANTITIES,
    Mention,
)
from tradefacts.reading.reader import Sentence
from tradefacts.reading.tokens import MARK
from tradefacts.reading.wordsets import WordSets, load_word_sets
from tradefacts.records import frozen

#: One of these has a caption that says what changes are against.
_CHANGES: Final = frozenset({"changed", "notice", "rise", "fall"})
#: What joins a change to what has changed.
_OF: Final = frozenset({"of", "in"})
#: What ends the name of a source.
_STOP_RE: Final = re.compile(
    r"[.;,(] (?:\s|$) | [)\uff1b\u3002\uff0c\uff09]", re.VERBOSE
)
#: What a caption may say of all rows.
_OF_TRADE: Final = frozenset({"flow", "partner"})
#: The measure of amounts in physical units.
_VOLUME: Final = "volume"
#: How many sentences before a table its unit may stand.
_CAPTION: Final = 6


@frozen
class TableUnit:
    """The unit that a caption gives to the figures of its table."""

    kind: str
    unit: str
    #: The power of ten that the figures stand for.
    scale: int
    #: The measure that the unit itself tells ("thousand TEU"); None if none.
    measure: str | None = None


#: The unit of a column whose head is a counted noun.
COUNTED: Final = TableUnit(COUNT, "1", 0)


def caption_basis(sentences: Sequence[Sentence]) -> Basis | None:
    """Return what the changes of a table are against by the lines above it, or None.

    "(value in 100 million yuan; change on the same period of 2023, %)", "%: compared
    with the same months of 2011".
    """
    for sentence in reversed(sentences[-_CAPTION:]):
        figures = (m for m in sentence.mentions if m.kind in QUANTITIES)
        moved = not _CHANGES.isdisjoint(sentence.kinds) or has_percent([sentence])
        if moved and all(unit_of(m) is not None for m in figures):
            basis = basis_in(sentence)
            if basis is not None:
                return basis
    return None


def caption_weighs(sentences: Sequence[Sentence]) -> bool:
    """Tell whether the lines above a table say that changes are of quantities.

    "(value in 100 million yuan; change of quantity in percent, year on year)".
    """
    for sentence in sentences[-_CAPTION:]:
        mentions = sentence.mentions
        for index, mention in enumerate(mentions[:-2]):
            moved = mention.kind == "changed" and kind_at(mentions, index + 1) in _OF
            measure = term_in(mentions[index + 2], "measure") if moved else None
            if measure is not None and measure.code == _VOLUME:
                return True
    return False


def has_percent(cells: Iterable[Sentence]) -> bool:
    """Tell whether a head, or a label, says that its figures are in percent."""
    return any(
        not load_word_sets(cell.language).percents.isdisjoint(
            cell.tokens.lower[cell.first : cell.last]
        )
        for cell in cells
    )


def caption_source(sentences: Sequence[Sentence], words: WordSets) -> str | None:
    """Return who a line right above a table, or below it, says its figures are from."""
    for sentence in sentences:
        text = sentence.tokens.text[sentence.start : sentence.end].lstrip("(\uff08")
        label, colon, name = text.replace("\uff1a", ":").partition(":")
        if colon and label.strip().lower() in words.source_labels:
            return _STOP_RE.split(name, maxsplit=1)[0].strip() or None
    return None


def caption_trade(
    sentences: Sequence[Sentence], phrases: PhraseFinder
) -> dict[str, str]:
    """Return the flow that the nearest of *sentences* before a table names, if any.

    A line without a figure tells with whom, too ("Exports to Peru by product").
    """
    owner = _named_alone(sentences[-1:], phrases)
    for sentence in reversed(sentences[-_CAPTION:]):
        source = caption_source([sentence], phrases.words) or ""
        told = _OF_TRADE if sentence.kinds.isdisjoint(QUANTITIES) else {"flow"}
        for item in phrases.find(sentence):
            # "Source: foreign trade secretariat" is on no flow.
            said = sentence.tokens.text[item.start : item.end]
            if isinstance(item, Phrase) and item.has_flow and said not in source:
                named = told - item.members.keys() | {"flow"}
                return {k: c for k, c in item.dims.items() if k in named} | owner
    return owner


def _named_alone(
    sentences: Sequence[Sentence], phrases: PhraseFinder
) -> dict[str, str]:
    """Return the partner that is all that the line right above a table says."""
    for sentence in sentences:
        items = phrases.find(sentence)
        place = items[0] if len(items) == 1 else None
        if not isinstance(place, Phrase) or place.dims.keys() != {"partner"}:
            continue
        if (place.first, place.last) == (sentence.first, sentence.last):
            return dict(place.dims)
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


def caption_units(sentences: Sequence[Sentence]) -> dict[str, TableUnit]:
    """Return the units that the nearest of *sentences* before a table gives, by kind.

    "(quantity: 10,000 tons; value: US$ million)" gives two.
    """
    for sentence in reversed(sentences[-_CAPTION:]):
        units = [u for u in map(unit_of, sentence.mentions) if u is not None]
        units = units or _tonnes_alone(sentence)
        if units:
            return {unit.kind: unit for unit in reversed(units)}
    return {}


def caption_unit(sentences: Sequence[Sentence]) -> TableUnit | None:
    """Return the first unit that the nearest of *sentences* before a table gives it."""
    return next(reversed(caption_units(sentences).values()), None)


def _tonnes_alone(sentence: Sentence) -> list[TableUnit]:
    """Return the unit of "in metric tons", or of "Volume (tonnes)", if it is said."""
    tokens, words = sentence.tokens, load_word_sets(sentence.language)
    for at in range(sentence.first, sentence.last):
        if tokens.lower[at] not in words.tonnes or not _ends(sentence, at + 1):
            continue
        measured = (m for m in sentence.mentions if m.last == at + 1)
        terms = [term_in(mention, "measure") for mention in measured]
        marked = at > sentence.first and tokens.kind[at - 1] == MARK
        if marked or any(term and term.code == _VOLUME for term in terms):
            return [TableUnit(AMOUNT, "metric_ton", 0, _VOLUME)]
    return []


def _ends(sentence: Sentence, at: int) -> bool:
    return at >= sentence.last or sentence.tokens.kind[at] == MARK


def unit_of(mention: Mention) -> TableUnit | None:
    """Return the unit of "in billions of dollars", or of "Unit: 100 million yuan"."""
    stated = stated_of(mention)
    if stated is None:
        return None
    if mention.kind == "scaled-unit":
        kind = MONEY if stated.measure is None else AMOUNT
        return TableUnit(kind, stated.unit or "1", stated.scale, stated.measure)
    power = stated.value.normalize().as_tuple().digits == (1,)
    if mention.kind in {MONEY, AMOUNT} and power and stated.unit:
        return TableUnit(mention.kind, stated.unit, stated.value.adjusted())
    return None
