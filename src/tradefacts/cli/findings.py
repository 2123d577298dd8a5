"""Writes findings and implied values as tables that a person likes to read."""

from collections.abc import Sequence
from typing import IO, Final

from rich import box
from rich.table import Table
from rich.text import Text

from tradefacts.checking.telling import amount, span
from tradefacts.cli.console import console_for
from tradefacts.model import Claim, Finding, Implied

__all__ = ["write_findings", "write_implied"]

_STYLES: Final = {"error": "bold red", "warning": "yellow", "note": "dim"}


def write_findings(stream: IO[str], findings: Sequence[Finding]) -> None:
    """Write *findings* as one table; say so where there are none."""
    console = console_for(stream)
    if not findings:
        console.print("nothing is wrong that a check can find")
        return
    table = Table(box=box.SIMPLE_HEAD)
    table.add_column("severity", no_wrap=True)
    table.add_column("kind", no_wrap=True)
    table.add_column("document", overflow="fold")
    table.add_column("figure", overflow="fold")
    table.add_column("what is wrong", overflow="fold", ratio=1)
    for finding in findings:
        style = _STYLES[finding.severity]
        table.add_row(
            Text(finding.severity, style=style),
            Text(finding.kind),
            *_place(finding.claims),
            Text(" ".join(finding.message.split())),
        )
    console.print(table)


def write_implied(stream: IO[str], values: Sequence[Implied]) -> None:
    """Write *values* as one table."""
    table = Table(title="implied", title_justify="left", box=box.SIMPLE_HEAD)
    table.add_column("document", overflow="fold")
    table.add_column("what", overflow="fold")
    table.add_column("value", overflow="fold")
    table.add_column("from", overflow="fold")
    for value in values:
        quantity = value.quantity
        bounds = span(quantity.interval, quantity.unit)
        table.add_row(
            Text(_documents(value.claims)),
            Text(value.what),
            Text(f"{amount(quantity.value, quantity.unit)} ({bounds})"),
            Text(f"{value.formula}: {', '.join(_quotes(value.claims))}"),
        )
    console_for(stream).print(table)


def _place(claims: Sequence[Claim]) -> tuple[Text, Text]:
    quotes = _quotes(claims)[:1]
    return Text(_documents(claims)), Text(quotes[0] if quotes else "")


def _documents(claims: Sequence[Claim]) -> str:
    return ", ".join(dict.fromkeys(claim.document or "" for claim in claims))


def _quotes(claims: Sequence[Claim]) -> list[str]:
    return [" ".join(claim.evidence.quote.split()) for claim in claims]
