"""Claims as JSON, one object a line.

The keys are those of `schema.schema()`. Numbers are strings of plain digits, dates
are ISO 8601, and what a claim does not say is null.
"""

import json
from collections.abc import Iterable, Iterator, Mapping
from os import PathLike, fspath
from pathlib import Path
from typing import Final

from tradefacts.errors import DocumentError
from tradefacts.files import not_utf8
from tradefacts.formats.objects import SCHEMA_VERSION, to_dict
from tradefacts.model import Claim

__all__ = ["dump", "from_dict", "load", "to_dict", "write"]

_REMEDY: Final = "see docs/reference/claim.schema.json for what is expected"


def from_dict(data: object, *, file: str = "claim", line: int | None = None) -> Claim:
    """Return the claim of a JSON object; inverse of `to_dict`.

    Of the keys, `schema` must be there; one that may be null may be left out. The
    `id` is made anew, and must be the stated one if there is one. *file* and *line*
    are named in errors.

    Raises:
        DocumentError: a key is unknown, or a value is not what it should be; the
            error gives the path of each.
    """
    if not isinstance(data, Mapping):
        reason = f"expected an object, got {type(data).__name__}"
        raise DocumentError(file, line, reason, _REMEDY)
    fields = dict(data)
    version, stated_id = fields.pop("schema", None), fields.pop("id", None)
    fields.pop("converted", None)  # a view of the quantity, made anew when asked for
    if version != SCHEMA_VERSION:
        raise DocumentError(
            file,
            line,
            f"schema: expected {SCHEMA_VERSION}, got {version!r}",
            "use the version of tradefacts that wrote the file",
        )
    # Most programs only write, and its import takes a while.
    from tradefacts.formats.structuring import structure  # noqa: PLC0415

    try:
        claim = structure(fields)
    except ValueError as error:
        raise DocumentError(file, line, str(error), _REMEDY) from error
    if stated_id is not None and stated_id != claim.id:
        raise DocumentError(
            file,
            line,
            f"id: expected {claim.id!r} for what the claim says, got {stated_id!r}",
            "leave the id out to have it made anew",
        )
    return claim


def dump(claims: Iterable[Claim]) -> str:
    """Return *claims* as JSON, one object a line."""
    return "".join(map(_line, claims))


def load(
    source: str | Iterable[str] | PathLike[str], *, file: str = "claims"
) -> Iterator[Claim]:
    """Return the claims of a text, of its lines, or of the file at a path, in UTF-8.

    Empty lines are passed over, and a file is read line by line. *file* is named in
    errors where the source is no file itself.

    Raises:
        DocumentError: a line is no claim; raised when that line is reached.
        OSError: the file cannot be read.
    """
    if isinstance(source, PathLike):
        yield from _load_file(source)
        return
    # Not splitlines(): JSON may hold other line ends, such as U+2028, in a string.
    lines = source.split("\n") if isinstance(source, str) else source
    for number, line in enumerate(lines, 1):
        if line.strip():
            yield from_dict(_parse_line(line, file, number), file=file, line=number)


def write(claims: Iterable[Claim], path: str | PathLike[str]) -> int:
    """Write *claims* to a file in UTF-8, and return how many they were."""
    count = 0
    with Path(path).open("w", encoding="utf-8", newline="\n") as file:
        for claim in claims:
            file.write(_line(claim))
            count += 1
    return count


def _line(claim: Claim) -> str:
    return json.dumps(to_dict(claim), ensure_ascii=False) + "\n"


def _load_file(path: PathLike[str]) -> Iterator[Claim]:
    with Path(path).open(encoding="utf-8-sig", newline="\n") as lines:
        try:
            yield from load(lines, file=fspath(path))
        except UnicodeDecodeError as error:
            raise not_utf8(path, error) from error


def _parse_line(line: str, file: str, number: int) -> object:
    try:
        return json.loads(line)
    except json.JSONDecodeError as error:
        reason = f"expected a JSON object: {error.msg} at column {error.colno}"
        raise DocumentError(
            file, number, reason, "write one object to a line"
        ) from error
