"""Options that several commands have: how documents are read."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, Final, TypeVar

import click

from tradefacts.cli.reader import AUTO
from tradefacts.reading.supported import SUPPORTED

Command = TypeVar("Command", bound=Callable[..., Any])

#: How the names of files end that are plugins.
_FILE: Final = ".toml"
_CODES: Final = ", ".join(SUPPORTED)

paths_argument: Final = click.argument(
    "paths",
    metavar="PATH...",
    nargs=-1,
    required=True,
    type=click.Path(allow_dash=True, path_type=Path),
)
published_option: Final = click.option(
    "--published",
    metavar="DATE",
    type=click.DateTime(["%Y-%m-%d"]),
    help="Publication date of documents that do not state their own.",
)
lang_option: Final = click.option(
    "--lang",
    metavar="LANG",
    default=AUTO,
    show_default=True,
    help=f"Language of documents that do not state theirs: {_CODES} or auto.",
)


def format_option(
    what: str, names: Sequence[str] = ("jsonl",), otherwise: str = "jsonl"
) -> Callable[[Command], Command]:
    """Return the option that says how to write *what*: a table, or one of *names*."""
    return click.option(
        "--format",
        "format_name",
        metavar="FORMAT",
        type=click.Choice(["table", *names]),
        help=f"How to write {what}: {', '.join(['table', *names])}.  "
        f"[default: table in a terminal, else {otherwise}]",
    )


def plugin_names(
    _: click.Context, __: click.Parameter, values: tuple[str, ...]
) -> tuple[str | Path, ...]:
    """Return *values*, those of files as paths."""
    return tuple(Path(v) if v.endswith(_FILE) else v for v in values)


plugin_option: Final = click.option(
    "--plugin",
    "plugins",
    metavar="NAME",
    multiple=True,
    callback=plugin_names,
    help="Use this plugin alone, by its name or its TOML file; give it again for more."
    "  [default: all]",
)
