"""Counts the documents that a command reads, where someone watches."""

from collections.abc import Iterable, Iterator

from rich.console import Console
from rich.progress import Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

from tradefacts.corpus.sources import Item


def counted(items: Iterable[Item]) -> Iterable[Item]:
    """Return *items*, which are counted on a terminal while they are taken."""
    console = Console(stderr=True)
    if not console.is_terminal:
        return items
    progress = Progress(
        SpinnerColumn(),
        TextColumn("Reading: {task.completed:,.0f} documents"),
        TimeElapsedColumn(),
        console=console,
        transient=True,
    )
    return _shown(progress, items)


def _shown(progress: Progress, items: Iterable[Item]) -> Iterator[Item]:
    with progress:
        yield from progress.track(items, total=None)
