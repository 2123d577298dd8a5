"""The command line: arguments in, library calls, lines out."""

import click

from tradefacts import __version__
from tradefacts.cli.check import check_command
from tradefacts.cli.explain import explain_command
from tradefacts.cli.extract import extract_command
from tradefacts.cli.facts import facts_command
from tradefacts.cli.plugins import plugins_command
from tradefacts.cli.report import report_command
from tradefacts.cli.run import run_command
from tradefacts.cli.schema import schema_command

__all__ = ["main"]


@click.group("tradefacts", context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="tradefacts")
def main() -> None:
    """Read claims about foreign trade out of texts: typed, with their source."""


main.add_command(extract_command)
main.add_command(run_command)
main.add_command(check_command)
main.add_command(facts_command)
main.add_command(explain_command)
main.add_command(report_command)
main.add_command(plugins_command)
main.add_command(schema_command)
