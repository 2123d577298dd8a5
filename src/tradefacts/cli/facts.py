"""The command `tradefacts facts`."""

import csv
import json
import sys
from collections.abc import Sequence
from datetime import datetime
from decimal import Decimal
from pathlib import Path
from typing import IO, Any, Final

import attrs
import click
from rich import box
from rich.table import Table
from rich.text import Text

from tradefacts.checking import Fact, facts
from tradefacts.checking.telling import amount
from tradefacts.cli.console import console_for
from tradefacts.cli.gathering import gather, warn_of_unfinished
from tradefacts.cli.options import (
    columns_options,
    lang_option,
    paths_argument,
    plugin_option,
    published_option,
)
from tradefacts.cli.problems import Problems
from tradefacts.cli.reader import Reader
from tradefacts.cli.writing import opened
from tradefacts.corpus.sources import Columns, is_run
from tradefacts.errors import TradefactsError

_FORMATS: Final = ("table", "jsonl", "csv")
#: How facts stand that say what cannot all be true.
_AT_ODDS: Final = frozenset({"conflict", "revision"})
#: How many documents of a fact the table names.
_NAMED: Final = 3
_STYLES: Final = {"conflict": "bold red", "revision": "yellow"}


@click.command("facts")
@paths_argument
@click.option(
    "--format",
    "format_name",
    type=click.Choice(_FORMATS),
    help="How to write the facts.  [default: table in a terminal, else jsonl]",
)
@click.option(
    "-o",
    "--output",
    metavar="FILE",
    type=click.Path(path_type=Path),
    help="Write to FILE instead of standard output.",
)
@click.option("--conflicts", is_flag=True, help="Only what documents say differently.")
@columns_options
@published_option
@lang_option
@plugin_option
def facts_command(  # noqa: PLR0913 - one argument an option
    *,
    paths: tuple[Path, ...],
    format_name: str | None,
    output: Path | None,
    conflicts: bool,
    columns: Columns,
    published: datetime | None,
    lang: str,
    plugins: tuple[str | Path, ...],
) -> None:
    """Write one row a figure, with what all documents say of it.

    PATH is the folder of a run, a file or a folder of claims, or whatever `extract`
    reads. A figure of which documents state values that cannot all be true has a row
    for each value: its standing is then revision, where they are near each other, or
    conflict.
    """
    problems = Problems()
    try:
        day = published.date() if published else None
        reader = Reader(problems, plugins, published=day, lang=lang, strict=False)
        found = _facts(paths, columns, reader, problems)
        if conflicts:
            found = tuple(fact for fact in found if fact.standing in _AT_ODDS)
        with opened(output, paths) as stream:
            _write(format_name, stream, found, reader)
    except TradefactsError as error:
        problems.error(error)
    sys.exit(problems.status)


def _facts(
    paths: Sequence[Path], columns: Columns, reader: Reader, problems: Problems
) -> Sequence[Fact]:
    if len(paths) == 1 and is_run(paths[0]):
        # It needs the libraries of an extra, and holds few claims at a time.
        from tradefacts.corpus import read_facts  # noqa: PLC0415

        warn_of_unfinished(paths[0], problems)
        return read_facts(paths[0])
    return facts(gather(paths, columns, reader, problems).claims)


def _write(
    format_name: str | None, stream: IO[str], found: Sequence[Fact], reader: Reader
) -> None:
    match format_name or ("table" if stream.isatty() else "jsonl"):
        case "table":
            _write_table(stream, found, reader)
        case "csv":
            _write_csv(stream, found)
        case _:
            for fact in found:
                stream.write(json.dumps(_row(fact), ensure_ascii=False) + "\n")


def _row(fact: Fact) -> dict[str, Any]:
    """Return the cells of *fact* by the names of their columns: numbers are texts."""
    return {
        "statistic": fact.statistic,
        **attrs.asdict(fact.indicator),
        "period_start": fact.period.start.isoformat(),
        "period_end": fact.period.end.isoformat(),
        "unit": fact.unit,
        "basis": fact.basis,
        "baseline_start": fact.baseline.start.isoformat() if fact.baseline else None,
        "baseline_end": fact.baseline.end.isoformat() if fact.baseline else None,
        "denomination": fact.denomination,
        "vintage": fact.vintage or None,
        "value": _plain(fact.value),
        "low": _plain(fact.interval.low),
        "high": _plain(fact.interval.high),
        "statements": fact.statements,
        "standing": fact.standing,
        "sources": list(fact.sources),
        "documents": list(fact.documents),
    }


def _plain(number: Decimal | None) -> str | None:
    return None if number is None else f"{number:f}"


def _write_csv(stream: IO[str], found: Sequence[Fact]) -> None:
    """Write the rows of *found* as CSV; the members of a list are joined by "; "."""
    rows = [_row(fact) for fact in found]
    if not rows:
        return
    writer = csv.DictWriter(stream, rows[0], lineterminator="\n")
    writer.writeheader()
    for row in rows:
        writer.writerow({name: _cell(value) for name, value in row.items()})


def _cell(value: object) -> object:
    if isinstance(value, list | tuple):
        return "; ".join("" if each is None else str(each) for each in value)
    return value


def _write_table(stream: IO[str], found: Sequence[Fact], reader: Reader) -> None:
    console = console_for(stream)
    if not found:
        console.print("no facts")
        return
    table = Table(box=box.SIMPLE_HEAD)
    for name in ("figure", "period", "value", "standing", "said by"):
        table.add_column(name, overflow="fold")
    for fact in found:
        table.add_row(
            Text(f"{reader.label(fact.indicator)}: {fact.statistic}"),
            Text(fact.period.format()),
            Text(amount(fact.value, fact.unit)),
            Text(fact.standing, style=_STYLES.get(fact.standing, "")),
            Text(_documents(fact)),
        )
    console.print(table)


def _documents(fact: Fact) -> str:
    named = ", ".join(document or "" for document in fact.documents[:_NAMED])
    more = len(fact.documents) - _NAMED
    return f"{named} and {more} more" if more > 0 else named
