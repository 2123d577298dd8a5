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
from tradefacts.faults import Fault
from tradefacts.plugin import Plugin
from tradefacts.vocabulary.unread import find_sleeping, find_unread

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
    is 2 if a plugin breaks one. Words that the core or another installed plugin
    takes are told on standard error.
    """
    problems = Problems()
    try:
        from tradefacts.testing import leave_nothing, try_plugin  # noqa: PLC0415 - extra
    except ModuleNotFoundError as error:
        problems.error(
            f"plugins are checked with {error.name}, which is not installed; "
            "pip install 'tradefacts[testing]'"
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
                elif verdict.rule == "loads":
                    _tell_idle(plugin, problems)
    sys.exit(problems.status)


def _found(names: tuple[str | Path, ...], problems: Problems) -> Iterator[Plugin]:
    for name in names:
        try:
            found = registry.resolve([name])
        except PluginError as error:
            problems.error(error)
            continue
        for info in found:
            if info.plugin is not None:
                yield info.plugin
                continue
            for fault in info.faults or (Fault("it does not load", ""),):
                where = (info.name, info.package)
                problems.error(PluginError(*where, fault.reason, fault.remedy))


def _tell_idle(plugin: Plugin, problems: Problems) -> None:
    """Tell which words and wakers of *plugin* come to nothing: no law forbids it."""
    for unread in find_unread(plugin):
        alone = unread.read.list.startswith("plugin ")
        otherwise = "read without that plugin" if alone else "leave them out"
        remedy = f"give longer forms, or {otherwise}"
        problems.warn(f"{plugin.name}: {unread}; {remedy}")
    for sleeping in find_sleeping(plugin):
        problems.warn(f"{plugin.name}: {sleeping}")


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
