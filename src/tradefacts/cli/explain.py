"""The command `tradefacts explain`."""

import json
import sys
from datetime import datetime
from itertools import islice
from pathlib import Path
from typing import Final

import click

from tradefacts.cli.documents import read_documents
from tradefacts.cli.explanations import write_explanations
from tradefacts.cli.options import (
    columns_options,
    lang_option,
    plugin_option,
    published_option,
)
from tradefacts.cli.problems import Problems
from tradefacts.cli.reader import Reader
from tradefacts.corpus.sources import Columns, Document
from tradefacts.errors import DocumentError, TradefactsError
from tradefacts.formats.explanations import to_dict

#: How many documents are counted before it is clear that there are too many.
_SOME: Final = 100


@click.command("explain")
@click.argument(
    "path", metavar="FILE", type=click.Path(allow_dash=True, path_type=Path)
)
@click.option(
    "--at",
    metavar="OFFSET",
    type=int,
    help="The figure at this offset, counted in code points from 0; else the "
    "nearest in the same sentence.  [default: every figure]",
)
@columns_options
@published_option
@lang_option
@plugin_option
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object a line.")
def explain_command(  # noqa: PLR0913 - one argument an option
    *,
    path: Path,
    at: int | None,
    columns: Columns,
    published: datetime | None,
    lang: str,
    plugins: tuple[str | Path, ...],
    as_json: bool,
) -> None:
    """Say why figures became the claims that they are, or none.

    FILE holds one document, or is - for standard input. For each field of a claim
    stand the words that it comes from, or the rule that settled it; for a figure that
    became no claim, why; and what was seen in the sentence, with the plugin that
    brought each word.
    """
    problems = Problems()
    try:
        document = _read(path, columns)
        day = published.date() if published else None
        reader = Reader(problems, plugins, published=day, lang=lang, strict=False)
        explanations = reader.explain(document, at)
        with click.open_file("-", "w", encoding="utf-8") as stream:
            if as_json:
                for explanation in explanations:
                    line = json.dumps(to_dict(explanation), ensure_ascii=False)
                    stream.write(line + "\n")
            else:
                write_explanations(explanations, stream)
    except TradefactsError as error:
        problems.error(error)
    sys.exit(problems.status)


def _read(path: Path, columns: Columns) -> Document:
    """Return the one document at *path*.

    Raises:
        DocumentError: there is none, or there are several.
    """
    items = list(islice(read_documents([path], columns), _SOME))
    if len(items) != 1:
        found = f"{_SOME} or more" if len(items) == _SOME else len(items)
        raise DocumentError(
            str(path),
            None,
            f"expected one document, found {found}",
            "give one text file: an offset is one of one text",
        )
    (item,) = items
    if isinstance(item, DocumentError):
        raise item
    return item
