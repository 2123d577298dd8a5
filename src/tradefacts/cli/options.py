"""Options that several commands have: how documents are read."""

from collections.abc import Callable, Sequence
from functools import reduce, wraps
from pathlib import Path
from typing import Any, Final, TypeVar

import click

from tradefacts.cli.reader import AUTO
from tradefacts.corpus.sources import Columns
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


#: The options that name the columns of tables and the keys of JSON lines.
_COLUMNS: Final = (
    ("--text-column", "text", "The column of tables that holds the text."),
    ("--id-column", None, "That of the id.  [default: id, else the row]"),
    ("--date-column", None, "That of the publication date.  [default: published]"),
    ("--lang-column", None, "That of the language.  [default: lang]"),
)


def columns_options(command: Callable[..., None]) -> Callable[..., None]:
    """Add the options that name columns; the command is given them as `columns`."""

    @wraps(command)
    def with_columns(
        *,
        text_column: str,
        id_column: str | None,
        date_column: str | None,
        lang_column: str | None,
        **others: Any,  # noqa: ANN401 - whatever other options there are
    ) -> None:
        columns = Columns(text_column, id_column, date_column, lang_column)
        command(columns=columns, **others)

    options = [
        click.option(
            name, metavar="NAME", default=default, show_default=bool(default), help=told
        )
        for name, default, told in _COLUMNS
    ]
    return reduce(lambda told, add: add(told), reversed(options), with_columns)


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
