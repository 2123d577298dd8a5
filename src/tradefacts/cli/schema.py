"""The command `tradefacts schema`."""

import json
import sys

import click

from tradefacts.cli.problems import Problems
from tradefacts.errors import ExtraError
from tradefacts.formats.schema import schema


@click.command("schema")
@click.option(
    "--sdmx", "is_sdmx", is_flag=True, help="Print the data structure of SDMX instead."
)
def schema_command(*, is_sdmx: bool) -> None:
    """Print the JSON Schema of a claim as `extract` writes it."""
    problems = Problems()
    try:
        click.echo(_structure() if is_sdmx else _schema(), nl=False)
    except ExtraError as error:
        problems.error(error)
    sys.exit(problems.status)


def _schema() -> str:
    return json.dumps(schema(), ensure_ascii=False, indent=2) + "\n"


def _structure() -> bytes:
    # Not before it is asked for: the library behind it is an extra, and slow to load.
    from tradefacts.formats import sdmx_ml  # noqa: PLC0415

    return sdmx_ml.structure()
