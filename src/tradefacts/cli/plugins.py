"""The command `tradefacts plugins`."""

import json
import sys

import click
from rich import box
from rich.table import Table

from tradefacts import registry
from tradefacts.cli.console import console_for
from tradefacts.registry import PluginInfo


@click.command("plugins")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object a line.")
def plugins_command(*, as_json: bool) -> None:
    """List the plugins on this machine, and what is wrong with the broken ones."""
    rows = [_row(info) for info in registry.installed()]
    if as_json:
        for row in rows:
            click.echo(json.dumps(row, ensure_ascii=False))
    elif rows:
        console_for(sys.stdout).print(_table(rows))
    else:
        click.echo("no plugin is installed")


def _row(info: PluginInfo) -> dict[str, str | None]:
    return {
        "name": info.name,
        "package": info.package,
        "version": info.version,
        "state": info.state,
        "error": info.error,
    }


def _table(rows: list[dict[str, str | None]]) -> Table:
    table = Table(*rows[0], box=box.SIMPLE_HEAD)
    for row in rows:
        table.add_row(*(value or "" for value in row.values()))
    return table
