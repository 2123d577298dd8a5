"""Rows: the table of all claims, and how each column of it is sorted."""

from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal
from typing import Final, TypeAlias

from tradefacts.model import Claim
from tradefacts.records import frozen
from tradefacts.report.cards import Card
from tradefacts.report.view import View
from tradefacts.report.words import mark

__all__ = ["COLUMNS", "Row", "ranks_of", "rows_of"]

#: The columns of the table, by the names of their cells.
COLUMNS: Final = {
    "text": mark("In the text"),
    "value": mark("Value"),
    "statistic": mark("Statistic"),
    "what": mark("What"),
    "period": mark("Period"),
    "compared": mark("Compared with"),
    "source": mark("Source"),
    "document": mark("Document"),
}
#: The fields that tell what a claim is compared with.
_COMPARED: Final = (
    "comparison.basis",
    "comparison.baseline",
    "comparison.against",
    "comparison.denomination",
)
_Key: TypeAlias = tuple[str | Decimal | date, ...]


@frozen
class Row:
    """A claim in the table."""

    number: int
    text: str
    value: str
    statistic: str
    what: str
    period: str
    compared: str
    source: str
    document: str


def rows_of(view: View) -> tuple[Row, ...]:
    """Return a row for each claim, in the order of the texts."""
    return tuple(
        _row(text.first + offset, claim.evidence.quote, view, text.sheet.name)
        for text in view.texts
        for offset, claim in enumerate(text.sheet.claims)
    )


def _row(number: int, quote: str, view: View, document: str) -> Row:
    card = view.cards[number]
    return Row(
        number,
        " ".join(quote.split()),
        card.value,
        card.statistic,
        card.what,
        _cell(card, "period"),
        ", ".join(filter(None, (_cell(card, name) for name in _COMPARED))),
        _cell(card, "attribution.source"),
        document,
    )


def _cell(card: Card, field: str) -> str:
    line = card.lines.get(field)
    return line.value if line else ""


def ranks_of(rows: Sequence[Row], view: View) -> Mapping[str, Sequence[int]]:
    """Return the rank of each row by each column: what a page sorts by.

    Rows that are equal in a column stay in the order of the text.
    """
    keys = {column: [_words_key(row, column) for row in rows] for column in COLUMNS}
    keys["text"] = [("",) for _ in rows]
    keys["value"] = [_value_key(claim) for claim in view.claims]
    keys["period"] = [_period_key(claim) for claim in view.claims]
    return {column: _ranks(own) for column, own in keys.items()}


def _ranks(keys: Sequence[_Key]) -> Sequence[int]:
    ranks = [0] * len(keys)
    for rank, number in enumerate(sorted(range(len(keys)), key=keys.__getitem__)):
        ranks[number] = rank
    return ranks


def _words_key(row: Row, column: str) -> _Key:
    """Sort by the words; where there are none, behind all others."""
    words: str = getattr(row, column)
    return (str(not words), words.casefold())


def _value_key(claim: Claim) -> _Key:
    """Sort by the unit, and then by the number."""
    quantity = claim.quantity
    return ("1",) if quantity is None else ("0", quantity.unit, quantity.value)


def _period_key(claim: Claim) -> _Key:
    period = claim.period
    return ("1",) if period is None else ("0", period.start, period.end)
