"""Options that several commands have: how documents are read."""

from typing import Final

import click

from tradefacts.cli.reader import AUTO
from tradefacts.reading.supported import SUPPORTED

_CODES: Final = ", ".join(SUPPORTED)

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
plugin_option: Final = click.option(
    "--plugin",
    "plugins",
    metavar="NAME",
    multiple=True,
    help="Use this plugin alone; give it again for more.  [default: all]",
)
