"""The command `tradefacts plugins new`."""

import sys
from pathlib import Path

import click

from tradefacts import __version__, registry
from tradefacts.cli.problems import Problems
from tradefacts.errors import PluginError
from tradefacts.skeleton import write_package


@click.command("new")
@click.argument("name")
def new_command(name: str) -> None:
    """Write the package of a new plugin, tradefacts-NAME, here.

    It installs, and passes its own tests, as it is.
    """
    problems = Problems()
    try:
        _refuse_taken(name)
        root = write_package(name, Path(), __version__)
    except (PluginError, OSError) as error:
        problems.error(error)
        sys.exit(problems.status)
    click.echo(f"wrote {root}")
    click.echo(f"next: cd {root}, pip install -e '.[test]', pytest")


def _refuse_taken(name: str) -> None:
    """Refuse the name of a plugin that is installed: the two would meet."""
    for info in registry.installed():
        if info.name == name:
            raise PluginError(
                name,
                info.package,
                "a plugin of this name is installed",
                "give the new one another name",
            )
