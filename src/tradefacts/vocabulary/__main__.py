"""Runs the report as `python -m tradefacts.vocabulary report`."""

import json
from pathlib import Path

import click

from tradefacts.vocabulary.lists import installed_lists
from tradefacts.vocabulary.report import make_report
from tradefacts.vocabulary.touched import read_texts


@click.group("tradefacts.vocabulary")
def main() -> None:
    """Tell what the vocabularies of the core and of the plugins hold."""


@main.command("report")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
@click.option(
    "--tests",
    "folders",
    multiple=True,
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    help="Where the texts stand that touch terms; give it again for more. "
    "[default: tests, seeds and plugins/*/tests, where there are such]",
)
def report_command(*, as_json: bool, folders: tuple[Path, ...]) -> None:
    """Print each list's size, source, clashes, and the terms that no test touches."""
    tests = folders or _default_folders()
    report = make_report(installed_lists(), read_texts(tests) if tests else None)
    if as_json:
        click.echo(json.dumps(report.to_dict(), ensure_ascii=False))
    else:
        click.echo(report.to_text())


def _default_folders() -> tuple[Path, ...]:
    here = Path()
    usual = (here / "tests", here / "seeds", *sorted(here.glob("plugins/*/tests")))
    return tuple(folder for folder in usual if folder.is_dir())


if __name__ == "__main__":
    main(prog_name="python -m tradefacts.vocabulary")
