"""The command `tradefacts check`."""

import json
import sys
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from functools import reduce
from operator import or_
from pathlib import Path
from typing import IO, Final

import click

from tradefacts.checking import References, check, implied
from tradefacts.cli.findings import write_findings, write_implied
from tradefacts.cli.gathering import Gathered, gather
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
from tradefacts.corpus.sources import Columns
from tradefacts.errors import DocumentError, TradefactsError
from tradefacts.formats import jsonld
from tradefacts.formats.findings import implied_to_dict, to_dict
from tradefacts.model import Claim, Finding, Implied

#: The exit status where figures cannot be right.
_WRONG: Final = 1


@click.command("check")
@paths_argument
@click.option(
    "--reference",
    "references",
    metavar="FILE",
    multiple=True,
    type=click.Path(path_type=Path),
    help="Published values to compare with too: a CSV or SDMX-CSV file; give it "
    "again for more.",
)
@format_option("the findings", ["jsonl", "json-ld"])
@click.option(
    "--implied", "with_implied", is_flag=True, help="Tell implied values too."
)
@click.option("--alone", is_flag=True, help="Check each document by itself.")
@columns_options
@published_option
@lang_option
@plugin_option
def check_command(  # noqa: PLR0913 - one argument an option
    *,
    paths: tuple[Path, ...],
    references: tuple[Path, ...],
    format_name: str | None,
    with_implied: bool,
    alone: bool,
    columns: Columns,
    published: datetime | None,
    lang: str,
    plugins: tuple[str | Path, ...],
) -> None:
    """Say where figures cannot be right, and what they imply.

    PATH is whatever `extract` reads, or a file of claims that it wrote (.jsonl, .csv,
    .parquet, .jsonld), a folder of .jsonl ones, or that of a run. Documents are
    checked each by itself, against published values, and against each other.

    The exit status is 1 where there are errors, and 2 where something was wrong with
    the input.
    """
    problems = Problems()
    found: Sequence[Finding] = ()
    try:
        own = _references(references)
        day = published.date() if published else None
        reader = Reader(problems, plugins, published=day, lang=lang, strict=False)
        gathered = gather(paths, columns, reader, problems)
        _tell_unused(own, gathered.claims, problems)
        found = check(
            gathered.claims,
            references=reduce(or_, own.values(), References.official()),
            published=gathered.dates(day),
            alone=alone,
            vocabulary=reader.vocabulary,
            more=reader.check,
        )
        values = (
            implied(gathered.claims, vocabulary=reader.vocabulary)
            if with_implied
            else ()
        )
        if format_name == "json-ld":
            _write_graph(gathered, found)
        else:
            _write(format_name, found, values)
    except TradefactsError as error:
        problems.error(error)
    wrong = any(finding.severity == "error" for finding in found)
    sys.exit(problems.status or (_WRONG if wrong else 0))


def _references(paths: Iterable[Path]) -> Mapping[Path, References]:
    known = {}
    for path in paths:
        try:
            known[path] = References.read(path)
        except OSError as error:
            reason = (error.strerror or type(error).__name__).lower()
            remedy = "check the path and who may read it"
            raise DocumentError(str(path), None, reason, remedy) from error
    return known


def _tell_unused(
    own: Mapping[Path, References], claims: Iterable[Claim], problems: Problems
) -> None:
    """Tell which references no claim is of: their keys may be other than meant."""
    told = {(claim.indicator.key, claim.period) for claim in claims}
    for path, references in own.items():
        keys = {(row.indicator.key, row.period) for row in references.rows}
        if told.isdisjoint(keys):
            problems.warn(
                f"{path}: no claim is of any figure in it; compare its keys and "
                "periods with those that tradefacts extract writes"
            )


def _write(
    format_name: str | None, found: Sequence[Finding], values: Sequence[Implied]
) -> None:
    # Half a surrogate, which a text may have, is written as JSON escapes it.
    with click.open_file(
        "-", "w", encoding="utf-8", errors="backslashreplace"
    ) as stream:
        if (format_name or ("table" if stream.isatty() else "jsonl")) == "jsonl":
            _write_lines(stream, found, values)
            return
        write_findings(stream, found)
        if values:
            write_implied(stream, values)


def _write_graph(gathered: Gathered, found: Sequence[Finding]) -> None:
    read = (document for document, _ in gathered.readings)
    texts: dict[str | None, str] = {document.id: document.text for document in read}
    with click.open_file("-", "w", encoding="utf-8") as stream:
        stream.write(jsonld.dump(gathered.claims, texts=texts, findings=found))


def _write_lines(
    stream: IO[str], found: Sequence[Finding], values: Sequence[Implied]
) -> None:
    objects = [*map(to_dict, found), *map(implied_to_dict, values)]
    for each in objects:
        stream.write(json.dumps(each, ensure_ascii=False) + "\n")
