"""Writes claims as tables that a person likes to read, one a document."""

from collections.abc import Callable, Sequence
from decimal import Context, Decimal
from typing import IO, Final

import attrs
from rich import box
from rich.table import Table
from rich.text import Text

from tradefacts.cli.console import console_for
from tradefacts.cli.rows import Row
from tradefacts.corpus.sources import Document
from tradefacts.model import Claim, Indicator, Quantity
from tradefacts.units import Converted

Label = Callable[[Indicator], str]

_HEDGES: Final = {
    "exact": "",
    "about": "≈ ",
    "nearly": "just under ",
    "over": "> ",
    "under": "< ",
    "at_least": "≥ ",
    "at_most": "≤ ",
}
_BASES: Final = {
    "yoy": "year on year",
    "mom": "month on month",
    "qoq": "quarter on quarter",
    "period": "against",
    "peer": "than",
}
_SCALES: Final = ((12, "trillion"), (9, "billion"), (6, "million"))
_PLAIN: Final = frozenset({"yoy", "mom", "qoq"})
#: How many digits of a converted amount are shown.
_SHOWN: Final = Context(prec=4)
_INFERRED: Final = "*"
_CAPTION: Final = f"{_INFERRED} inferred: carried over, from the date, or a default"


class Tables:
    """A writer of tables; it keeps them back so that a progress bar stays whole."""

    def __init__(self, stream: IO[str], label: Label, currency: str | None) -> None:
        self._console = console_for(stream)
        self._label = label
        self._currency = currency
        self._tables: list[Table | Text] = []

    def write(self, document: Document, rows: Sequence[Row]) -> None:
        """Keep the table of *document*."""
        title = Text(document.id, style="bold")
        if not rows:
            self._tables.append(Text.assemble(title, ": no claims", "\n"))
            return
        self._tables.append(self._table(title, rows))

    def close(self) -> None:
        """Write all tables."""
        for table in self._tables:
            self._console.print(table)

    def _table(self, title: Text, rows: Sequence[Row]) -> Table:
        table = Table(title=title, title_justify="left", box=box.SIMPLE_HEAD)
        table.add_column("value", no_wrap=True)
        if self._currency:
            table.add_column(f"in {self._currency}", no_wrap=True)
        table.add_column("what", min_width=12, overflow="fold")
        table.add_column("whose", overflow="fold")
        table.add_column("period", no_wrap=True)
        table.add_column("compared", min_width=8, overflow="fold")
        table.add_column("source", min_width=8, overflow="fold")
        for row in rows:
            table.add_row(*self._cells(row))
        if any(row.claim.inferred for row in rows):
            table.caption, table.caption_justify = _CAPTION, "left"
        return table

    def _cells(self, row: Row) -> list[Text]:
        claim = row.claim
        converted = [Text(_converted(row.converted))] if self._currency else []
        return [
            _value(claim),
            *converted,
            Text(self._what(claim)),
            Text(self._whose(claim)),
            Text(_period(claim)),
            Text(self._comparison(claim)),
            Text(claim.attribution.source if claim.attribution else ""),
        ]

    def _what(self, claim: Claim) -> str:
        matter = attrs.evolve(claim.indicator, reporter=None, partner=None)
        words = self._label(matter) or matter.measure
        return f"{claim.statistic.replace('_', ' ')} · {words}"

    def _whose(self, claim: Claim) -> str:
        reporter, partner = claim.indicator.reporter, claim.indicator.partner
        name = self._label(Indicator(reporter=reporter)) + _mark(
            claim, "indicator.reporter"
        )
        if partner is None:
            return name
        return f"{name} with {self._label(Indicator(partner=partner))}".strip()

    def _comparison(self, claim: Claim) -> str:
        comparison = claim.comparison
        # The baseline of a year on year is plain from the period.
        baseline = None if comparison.basis in _PLAIN else comparison.baseline
        parts = [
            _BASES.get(comparison.basis or "", ""),
            baseline.format() if baseline else "",
            self._label(comparison.against) if comparison.against else "",
            f"in {comparison.denomination}" if comparison.denomination else "",
            f"{comparison.average} average" if comparison.average else "",
            comparison.adjusted or "",
        ]
        words = " ".join(part for part in parts if part)
        return words + _mark(claim, "comparison") if words else ""


def _value(claim: Claim) -> Text:
    """Return the value as printed, and below it as normalized."""
    printed = " ".join(claim.evidence.quote.split())
    normalized = _normalized(claim.quantity) if claim.quantity else printed
    if normalized == printed:
        return Text(printed)
    return Text.assemble(printed, "\n", (normalized, "dim"))


def _normalized(quantity: Quantity) -> str:
    per = f" a {quantity.per}" if quantity.per else ""
    unit = "" if quantity.unit == "1" else f" {quantity.unit.replace('_', ' ')}"
    return f"{_HEDGES[quantity.qualifier]}{_in_words(quantity.value)}{unit}{per}"


def _converted(converted: Converted | None) -> str:
    if converted is None:
        return ""
    return _in_words(_SHOWN.plus(converted.quantity.value))


def _in_words(value: Decimal) -> str:
    """Return *value* as people write it: 43.85 trillion, 88.38 million, 12,500."""
    for power, name in _SCALES:
        if abs(value) >= Decimal(10) ** power:
            return f"{_plain(value.scaleb(-power))} {name}"
    return _plain(value)


def _plain(value: Decimal) -> str:
    digits = f"{value:,f}"
    return digits.rstrip("0").rstrip(".") if "." in digits else digits


def _period(claim: Claim) -> str:
    if claim.period is None:
        return ""
    # A span of two takes two lines: tables are wide enough.
    period = claim.period.format().replace("/", "/\n")
    return period + _mark(claim, "period")


def _mark(claim: Claim, field: str) -> str:
    """Return the mark of what no words of the text state."""
    names = (name for name in claim.inferred if f"{name}.".startswith(f"{field}."))
    return _INFERRED if any(names) else ""
