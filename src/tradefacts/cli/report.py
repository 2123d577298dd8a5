"""The command `tradefacts report`."""

import sys
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path
from typing import Final

import click

from tradefacts.checking import check, implied
from tradefacts.cli.gathering import Gathered, gather
from tradefacts.cli.options import (
    columns_options,
    lang_option,
    paths_argument,
    plugin_option,
    published_option,
)
from tradefacts.cli.problems import Problems
from tradefacts.cli.reader import Reader
from tradefacts.cli.writing import opened
from tradefacts.corpus.sources import Columns
from tradefacts.errors import DocumentError, TradefactsError
from tradefacts.report import LANGUAGES, Sheet, origins_of, render, sheets_of

#: From how many claims on a page is slow.
_MANY: Final = 5_000


@click.command("report")
@paths_argument
@click.option(
    "-o",
    "--output",
    metavar="FILE",
    default="report.html",
    show_default=True,
    type=click.Path(allow_dash=True, path_type=Path),
    help="Write the page to FILE; - for standard output.",
)
@click.option(
    "--ui-lang",
    type=click.Choice(LANGUAGES),
    help="Language of the page itself.  [default: that of the documents]",
)
@columns_options
@published_option
@lang_option
@plugin_option
def report_command(  # noqa: PLR0913 - one argument an option
    *,
    paths: tuple[Path, ...],
    output: Path,
    ui_lang: str | None,
    columns: Columns,
    published: datetime | None,
    lang: str,
    plugins: tuple[str | Path, ...],
) -> None:
    """Write one page that shows the claims in their texts.

    PATH is whatever `extract` reads, or a file of claims that it wrote (.jsonl, .csv,
    .parquet, .jsonld), a folder of .jsonl ones, or that of a run. Of claims alone the
    page shows the quotes.

    The page needs nothing but a browser: it holds all that it shows, and asks for
    nothing from anywhere.
    """
    problems = Problems()
    try:
        day = published.date() if published else None
        reader = Reader(problems, plugins, published=day, lang=lang, strict=False)
        with opened(output, paths) as stream:
            gathered = gather(paths, columns, reader, problems)
            _tell_count(gathered, output, problems)
            stream.write(_page(gathered, reader, day, ui_lang))
    except TradefactsError as error:
        problems.error(error)
    sys.exit(problems.status)


def _tell_count(gathered: Gathered, output: Path, problems: Problems) -> None:
    """Refuse a page of nothing, and warn of one that is heavy."""
    if not (gathered.readings or gathered.loaded):
        raise DocumentError(
            str(output), None, "nothing to show", "give documents or claims"
        )
    if len(gathered.claims) > _MANY:
        problems.warn(
            f"{len(gathered.claims)} claims make a page that browsers are slow with; "
            "name fewer files for a quick one"
        )


def _page(
    gathered: Gathered, reader: Reader, day: date | None, ui_lang: str | None
) -> str:
    claims, vocabulary = gathered.claims, reader.vocabulary
    dates = gathered.dates(day)
    return render(
        tuple(_sheets(gathered, reader)),
        findings=check(
            claims, published=dates, vocabulary=vocabulary, more=reader.check
        ),
        implied=implied(claims, vocabulary=vocabulary),
        label=reader.label,
        ui_lang=ui_lang,
    )


def _sheets(gathered: Gathered, reader: Reader) -> Iterator[Sheet]:
    """Yield the documents that were read, then those of which there are claims."""
    for document, extraction in gathered.readings:
        yield Sheet(
            document.id,
            extraction.claims,
            document.text,
            extraction.lang,
            extraction.published,
            origins_of(reader.reasons(document)),
            map(str, extraction.failures),
        )
    yield from sheets_of(gathered.loaded)
