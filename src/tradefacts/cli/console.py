"""Consoles for what people read: tables on a terminal or in a file."""

from typing import IO, Final

from rich.console import Console

#: How wide a table is where no terminal says it.
_WIDTH: Final = 140


def console_for(stream: IO[str]) -> Console:
    """Return a console that writes to *stream*, as wide as its terminal."""
    return Console(
        file=stream,
        width=None if stream.isatty() else _WIDTH,
        highlight=False,
        markup=False,
        emoji=False,
    )
