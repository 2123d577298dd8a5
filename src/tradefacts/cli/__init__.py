"""The command line: arguments in, library calls, lines out."""

from importlib import import_module
from typing import Final

import click

from tradefacts.version import __version__

__all__ = ["main"]

#: Each is the function NAME_command of the module called by its name.
_COMMANDS: Final = (
    "check", "explain", "extract", "facts", "plugins", "report", "run", "schema",
)  # fmt: skip


class _Commands(click.Group):
    """Commands that are imported when they are asked for: most programs ask for one."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the names of all commands, sorted."""
        return sorted({*_COMMANDS, *super().list_commands(ctx)})

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Return the command with a name, None where there is none."""
        if cmd_name not in _COMMANDS:
            return super().get_command(ctx, cmd_name)
        module = import_module(f"{__name__}.{cmd_name}")
        command: click.Command = getattr(module, f"{cmd_name}_command")
        return command


@click.group(
    "tradefacts",
    cls=_Commands,
    context_settings={"help_option_names": ["-h", "--help"]},
)
@click.version_option(__version__, prog_name="tradefacts")
def main() -> None:
    """Read claims about foreign trade out of texts: typed, with their source."""
