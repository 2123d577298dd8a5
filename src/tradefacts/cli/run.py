"""The command `tradefacts run`."""

import os
import signal
import sys
from datetime import datetime
from itertools import islice
from pathlib import Path
from typing import Final, NoReturn

import click

from tradefacts.cli.options import (
    columns_options,
    lang_option,
    plugin_option,
    published_option,
)
from tradefacts.cli.problems import Problems
from tradefacts.cli.progress import shown
from tradefacts.cli.reader import AUTO
from tradefacts.corpus.plan import Limits, Plan
from tradefacts.corpus.sources import Columns
from tradefacts.errors import TradefactsError

#: The exit status of a run that was interrupted, as shells have it.
_INTERRUPTED: Final = 130
#: How many errors, and names of several documents, are told at the end.
_TOLD: Final = 5


@click.command("run")
@click.argument("sources", metavar="SOURCE...", nargs=-1, required=True)
@click.option(
    "-o",
    "--output",
    "folder",
    metavar="DIR",
    required=True,
    type=click.Path(path_type=Path),
    help="The folder to write into; what it holds of this run is kept.",
)
@click.option(
    "--workers",
    metavar="N",
    type=click.IntRange(min=1),
    help="How many processes read on each machine.  [default: one a core]",
)
@click.option(
    "--runner",
    type=click.Choice(["native", "ray"]),
    default="native",
    show_default=True,
    help="Where: on this machine, or on a Ray cluster.",
)
@click.option("--address", metavar="ADDRESS", help="Address of the Ray cluster.")
@columns_options
@click.option("--findings", is_flag=True, help="Check each document by itself too.")
@click.option(
    "--seconds",
    metavar="N",
    type=click.FloatRange(min=0, min_open=True),
    default=Limits().seconds,
    show_default=True,
    help="How long one document may take.",
)
@click.option(
    "--megabytes",
    metavar="N",
    type=click.IntRange(min=1),
    default=Limits().megabytes,
    show_default=True,
    help="How much memory a worker may take at one document.",
)
@published_option
@lang_option
@plugin_option
@click.option("--replace", is_flag=True, help="Discard what another run left in DIR.")
@click.option(
    "--json-progress",
    is_flag=True,
    help="Print how far it is, as a JSON object a line.",
)
def run_command(  # noqa: PLR0913 - one argument an option
    *,
    sources: tuple[str, ...],
    folder: Path,
    workers: int | None,
    runner: str,
    address: str | None,
    columns: Columns,
    findings: bool,
    seconds: float,
    megabytes: int,
    published: datetime | None,
    lang: str,
    plugins: tuple[str | Path, ...],
    replace: bool,
    json_progress: bool,
) -> None:
    """Read a corpus into a folder of Parquet files.

    SOURCE is a file, a folder or a pattern such as 'news/*.html'. DIR then holds
    claims, documents and errors, each as a folder of parts, and run.json, which says
    what was run. A run that was ended in any way goes on where it stopped when the
    same command is given again.

    The exit status is 2 where something was wrong with a document or a plugin: DIR has
    the rest, and errors says what.
    """
    if (runner == "ray") != (address is not None):
        raise click.UsageError("--runner ray needs --address, and no other takes one")
    if json_progress and sys.stdout is None:
        raise click.UsageError("--json-progress has no standard output to print to")
    problems = Problems()
    signal.signal(signal.SIGTERM, signal.default_int_handler)  # ends as Ctrl-C does
    try:
        # They need the libraries of an extra, which no other command does.
        from tradefacts.corpus import Engine, Run  # noqa: PLC0415

        run = Run(
            sources,
            folder,
            plan=Plan(
                plugins=plugins or None,
                published=published.date() if published else None,
                lang=None if lang == AUTO else lang,
                findings=findings,
                limits=Limits(seconds, megabytes),
            ),
            columns=columns,
            engine=Engine("ray" if runner == "ray" else "native", address),
            workers=workers,
            replace=replace,
        )
        for failure in run.failures:
            problems.error(failure)
        with shown(folder, as_json=json_progress) as told:
            summary = run.run(told)
        _tell_errors(folder, summary.counts["errors"], problems)
        _tell_doubles(folder, problems)
    except TradefactsError as error:
        problems.error(error)
    except KeyboardInterrupt:
        click.echo(
            f"{folder}: stopped; the parts that are finished are kept, and the same "
            "command goes on from there",
            err=True,
        )
        _leave(_INTERRUPTED)
    sys.exit(problems.status)


def _tell_errors(folder: Path, count: int, problems: Problems) -> None:
    """Tell the first of so many errors, and where the others are."""
    from tradefacts.corpus import read_errors  # noqa: PLC0415 - as above

    for row in islice(read_errors(folder) if count else (), _TOLD):
        place = row["file"] if row["line"] is None else f"{row['file']}:{row['line']}"
        plugin = f"plugin {row['plugin']!r}: " if row["plugin"] else ""
        problems.error(f"{place}: {plugin}{row['reason']}; {row['remedy']}")
    if count > _TOLD:
        problems.error(f"{count - _TOLD:,} more errors are told in {folder}/errors")


def _tell_doubles(folder: Path, problems: Problems) -> None:
    """Tell the names that several documents have."""
    from tradefacts.corpus.results import read_doubles  # noqa: PLC0415 - as above

    doubles = list(read_doubles(folder))
    for name, count in doubles[:_TOLD]:
        named = f"{count:,} documents are called {name!r}"
        problems.warn(f"{named}; their claims cannot be told apart")
    if more := len(doubles[_TOLD:]):
        problems.warn(f"{more:,} more names are those of several documents")


def _leave(status: int) -> NoReturn:
    """End this process at once: Python itself would stumble over the engine's threads.

    Nothing is lost by it: what is written is whole.
    """
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(status)
