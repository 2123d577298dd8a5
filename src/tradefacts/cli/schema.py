"""The command `tradefacts schema`."""

import json

import click

from tradefacts.formats.schema import schema


@click.command("schema")
def schema_command() -> None:
    """Print the JSON Schema of a claim as `extract` writes it."""
    click.echo(json.dumps(schema(), ensure_ascii=False, indent=2))
