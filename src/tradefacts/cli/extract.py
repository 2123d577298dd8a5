"""The command `tradefacts extract`."""

import sys
from collections.abc import Iterable, Iterator
from datetime import datetime
from itertools import chain, islice
from pathlib import Path
from typing import IO, TYPE_CHECKING, Final

import click

from tradefacts.cli.documents import read_documents
from tradefacts.cli.jsonl import JsonLines
from tradefacts.cli.options import (
    columns_options,
    format_option,
    lang_option,
    paths_argument,
    plugin_option,
    published_option,
)
from tradefacts.cli.problems import Problems
from tradefacts.cli.reader import Reader
from tradefacts.cli.rows import Row, Writer
from tradefacts.cli.writing import opened
from tradefacts.corpus.sources import Columns, Item
from tradefacts.errors import DocumentError, TradefactsError
from tradefacts.formats import FORMATS, format_of

if TYPE_CHECKING:
    from tradefacts.cli.conversion import Conversion
    from tradefacts.extraction import Extraction

#: From how many documents on a progress bar is shown.
_MANY: Final = 10


@click.command("extract")
@paths_argument
@format_option("the claims", list(FORMATS), "by how FILE ends, or jsonl")
@click.option(
    "-o",
    "--output",
    metavar="FILE",
    type=click.Path(path_type=Path),
    help="Write to FILE instead of standard output.",
)
@columns_options
@published_option
@lang_option
@click.option(
    "--in", "currency", metavar="CURRENCY", help="Convert money too, as into USD."
)
@click.option(
    "--rates",
    metavar="FILE",
    type=click.Path(path_type=Path),
    help="Exchange rates for --in: a CSV file with date, base, quote, rate.",
)
@plugin_option
@click.option(
    "--strict",
    is_flag=True,
    help="Write no claims of a document on which a plugin fails.",
)
def extract_command(  # noqa: PLR0913 - one argument an option
    *,
    paths: tuple[Path, ...],
    format_name: str | None,
    output: Path | None,
    columns: Columns,
    published: datetime | None,
    lang: str,
    currency: str | None,
    rates: Path | None,
    plugins: tuple[str | Path, ...],
    strict: bool,
) -> None:
    """Write the claims that documents make.

    PATH is a file, a folder, a pattern such as 'news/*.html', or - for standard
    input. A text, a web page and a PDF are a document each; so is each line of a
    .jsonl file, each row of a CSV or Parquet file, and each page of a WARC file.

    What is wrong with the input is told on standard error, a line each; everything
    else is still written, and the exit status is then 2.
    """
    problems = Problems()
    try:
        if rates is not None and currency is None:
            raise DocumentError(
                str(rates), None, "rates are of no use alone", "add --in CURRENCY"
            )
        conversion = _conversion(currency, rates)
        reader = Reader(
            problems,
            plugins,
            published=published.date() if published else None,
            lang=lang,
            strict=strict,
        )
        with opened(output, paths) as stream:
            name = format_name or _format_of(output, stream)
            writer = _writer(name, stream, reader, conversion, problems)
            for item in _tracked(read_documents(paths, columns)):
                reading = reader.read(item)
                if reading is not None:
                    document, extraction = reading
                    writer.write(document, _rows(extraction, conversion))
            writer.close()
        if conversion is not None:
            conversion.report(problems)
    except TradefactsError as error:
        problems.error(error)
    sys.exit(problems.status)


def _conversion(currency: str | None, rates: Path | None) -> "Conversion | None":
    if currency is None:
        return None
    from tradefacts.cli.conversion import Conversion  # noqa: PLC0415 - as below

    return Conversion.into(currency, rates)


def _rows(extraction: "Extraction", conversion: "Conversion | None") -> list[Row]:
    if conversion is None:
        return [Row(claim) for claim in extraction.claims]
    return [conversion.row(claim, extraction.published) for claim in extraction.claims]


def _tracked(items: Iterator[Item]) -> Iterable[Item]:
    """Yield *items*, and count them if there are many and someone watches."""
    first = list(islice(items, _MANY))
    if len(first) < _MANY:
        return first
    # What draws it takes longer to load than a document to read.
    from tradefacts.cli.counting import counted  # noqa: PLC0415

    return counted(chain(first, items))


def _format_of(output: Path | None, stream: IO[str]) -> str:
    """Return the format of a file by its name, or what suits who reads the stream.

    Raises:
        DocumentError: no format has files that end as *output* does.
    """
    if output is not None and output.suffix:
        return format_of(output).name
    return "table" if stream.isatty() else "jsonl"


def _writer(
    name: str,
    stream: IO[str],
    reader: Reader,
    conversion: "Conversion | None",
    problems: Problems,
) -> Writer:
    if name == "jsonl":
        return JsonLines(stream)
    if name == "table":
        from tradefacts.cli.table import Tables  # noqa: PLC0415 - as above

        currency = conversion.currency if conversion else None
        return Tables(stream, reader.label, currency)
    if conversion is not None:
        reason = "has no room for amounts in another currency"
        raise DocumentError(name, None, reason, "leave out --in, or use jsonl or table")
    from tradefacts.cli.whole import Whole  # noqa: PLC0415 - as above

    return Whole(stream, FORMATS[name], reader.versions, problems)
