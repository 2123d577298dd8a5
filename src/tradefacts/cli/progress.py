"""Shows how far a run is: to people in a terminal, to programs as JSON lines."""

import json
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager, redirect_stdout, suppress
from datetime import timedelta
from pathlib import Path
from time import monotonic
from typing import Final, TypeAlias

import click
from rich.console import Console
from rich.progress import BarColumn, TextColumn
from rich.progress import Progress as Bar

from tradefacts.corpus.progress import Progress

Told: TypeAlias = Callable[[Progress], None]

#: How many seconds lie between two lines, at the least.
_PAUSE: Final = 1.0
#: The numbers of standard output and of standard error.
_OUTPUT: Final = 1
_ERRORS: Final = 2


@contextmanager
def shown(folder: Path, *, as_json: bool) -> Iterator[Told]:
    """Give what shows how far a run into *folder* is; its end is told in any case."""
    last = Progress()
    state = "stopped"
    with _lines() if as_json else _bar() as tell:

        def told(progress: Progress) -> None:
            nonlocal last
            last = progress
            tell(progress)

        try:
            yield told
            state = "complete"
        finally:
            if as_json:
                _echo(_line(state, last))
    if not as_json:
        click.echo(f"{_figures(last)} in {folder}")


@contextmanager
def _lines() -> Iterator[Told]:
    """Give what prints a line, if some time has gone since the last one."""
    next_time = monotonic()

    def tell(progress: Progress) -> None:
        nonlocal next_time
        if monotonic() >= next_time:
            next_time = monotonic() + _PAUSE
            _echo(_line("running", progress))

    with _own_output():
        yield tell


def _echo(line: str) -> None:
    """Print *line*; a run goes on where nobody reads it any more."""
    with suppress(OSError):
        click.echo(line)


@contextmanager
def _own_output() -> Iterator[None]:
    """Keep standard output from the engine, which tells its own end there."""
    own = os.fdopen(os.dup(_OUTPUT), "w")
    try:
        with redirect_stdout(own):
            os.dup2(_ERRORS, _OUTPUT)
            try:
                yield
            finally:
                os.dup2(own.fileno(), _OUTPUT)
    finally:
        with suppress(OSError):  # what nobody read
            own.close()


@contextmanager
def _bar() -> Iterator[Told]:
    """Give what moves a bar, where there is a terminal that can show one."""
    console = Console(stderr=True)
    columns = (
        BarColumn(),
        TextColumn("{task.percentage:>3.0f}%"),
        TextColumn("{task.description}"),
    )
    with Bar(
        *columns, console=console, transient=True, disable=not console.is_terminal
    ) as bar:
        task = bar.add_task("starting", total=None)

        def tell(progress: Progress) -> None:
            words = f"{_figures(progress)}, {_speed(progress)}"
            total = progress.bytes if progress.is_all_found else None
            bar.update(task, description=words, total=total, completed=progress.done)

        yield tell


def _figures(progress: Progress) -> str:
    counts = {
        "document": progress.documents,
        "claim": progress.claims,
        "error": progress.errors,
    }
    return ", ".join(
        f"{n:,} {name}{'' if n == 1 else 's'}" for name, n in counts.items()
    )


def _speed(progress: Progress) -> str:
    rate = f"{progress.rate:.1f} documents/s"
    if progress.left is None:
        return rate
    return f"{rate}, {timedelta(seconds=round(progress.left))} left"


def _line(state: str, progress: Progress) -> str:
    left = progress.left
    return json.dumps(
        {
            "state": state,
            "documents": progress.documents,
            "claims": progress.claims,
            "errors": progress.errors,
            "bytes": progress.done,
            "of_bytes": progress.bytes,
            "seconds": round(progress.seconds, 1),
            "documents_per_second": round(progress.rate, 1),
            "seconds_left": None if left is None else round(left),
        }
    )
