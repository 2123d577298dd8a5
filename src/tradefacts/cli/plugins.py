"""The command `tradefacts plugins`, which lists them, and those below it."""

import json
import sys
from typing import Any

import click
from rich import box
from rich.table import Table

from tradefacts import registry
from tradefacts.cli.brings import brings_of, told
from tradefacts.cli.console import console_for
from tradefacts.cli.plugins_check import check_command
from tradefacts.cli.plugins_new import new_command
from tradefacts.registry import PluginInfo


@click.group("plugins", invoke_without_command=True)
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object a line.")
@click.pass_context
def plugins_command(context: click.Context, *, as_json: bool) -> None:
    """List the plugins on this machine, and what is wrong with the broken ones.

    Standard plugins that are not installed come last, with how to install them.

    The commands below make a new plugin, and hold plugins to the contract.
    """
    if context.invoked_subcommand is not None:
        return
    rows = [_row(info) for info in (*registry.installed(), *registry.absent())]
    if as_json:
        for row in rows:
            click.echo(json.dumps(row, ensure_ascii=False))
    elif rows:
        console_for(sys.stdout).print(_table(rows))
    else:
        click.echo("no plugin is installed")


plugins_command.add_command(new_command)
plugins_command.add_command(check_command)


def _row(info: PluginInfo) -> dict[str, Any]:
    row = {
        "name": info.name,
        "package": info.package,
        "version": info.version,
        "state": info.state,
        "brings": None,
        "error": info.error,
    }
    if info.plugin is None:
        return row
    brought = brings_of(info.plugin)
    if isinstance(brought, str):  # its words do not load
        return {**row, "state": "broken", "error": brought}
    return {**row, "brings": brought}


def _table(rows: list[dict[str, Any]]) -> Table:
    table = Table(box=box.SIMPLE_HEAD)
    for name in rows[0]:
        table.add_column(name, overflow="fold")  # a path keeps its end, and its line
    for row in rows:
        cells = {**row, "brings": told(row["brings"] or {})}
        table.add_row(*(cell or "" for cell in cells.values()))
    return table
