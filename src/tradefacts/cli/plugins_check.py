"""The command `tradefacts plugins check`."""

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from tradefacts import registry
from tradefacts.cli.options import plugin_names
from tradefacts.cli.problems import FAILED, Problems
from tradefacts.errors import PluginError
from tradefacts.plugin import Plugin

if TYPE_CHECKING:
    from tradefacts.testing import Verdict


@click.command("check")
@click.argument(
    "names", metavar="NAME...", nargs=-1, required=True, callback=plugin_names
)
@click.option(
    "--examples",
    default=50,
    show_default=True,
    type=click.IntRange(1),
    help="How many texts are made up for each law.",
)
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object a line.")
def check_command(
    names: tuple[str | Path, ...], examples: int, *, as_json: bool
) -> None:
    """Hold plugins to the laws of the contract.

    NAME is an installed plugin, or a TOML file. Each law is tried on sentences in the
    words of the plugin and on any other text, the same in every run. The exit status
    is 2 if a plugin breaks one.
    """
    problems = Problems()
    try:
        from tradefacts.testing import leave_nothing, try_plugin  # noqa: PLC0415 - extra
    except ModuleNotFoundError as error:
        problems.error(
            f"plugins are checked with {error.name}, which is not installed; "
            "install 'tradefacts[testing]'"
        )
        sys.exit(problems.status)
    with leave_nothing():
        for plugin in _found(names, problems):
            for verdict in try_plugin(plugin, examples=examples):
                row = _row(plugin, verdict)
                told = json.dumps(row, ensure_ascii=False) if as_json else _line(row)
                click.echo(told)
                if verdict.error is not None:
                    problems.status = FAILED
    sys.exit(problems.status)


def _found(names: tuple[str | Path, ...], problems: Problems) -> Iterator[Plugin]:
    for name in names:
        try:
            found = registry.resolve([name])
        except PluginError as error:
            problems.error(error)
            continue
        for info in found:
            if info.plugin is None:
                problems.error(PluginError(info.name, info.package, info.error or ""))
            else:
                yield info.plugin


def _row(plugin: Plugin, verdict: "Verdict") -> dict[str, Any]:
    error = verdict.error
    return {
        "plugin": plugin.name,
        "law": verdict.rule,
        "meaning": verdict.meaning,
        "kept": error is None,
        "reason": None if error is None else error.reason,
        "remedy": None if error is None else error.remedy,
    }


def _line(row: dict[str, Any]) -> str:
    if row["kept"]:
        return f"{row['plugin']}: {row['law']}: kept"
    return f"{row['plugin']}: {row['law']}: BROKEN: {row['reason']}; {row['remedy']}"
