"""The tables of TOML files: parsed once, and kept for the next program."""

import json
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from tradefacts.cache import keep, mark_of, mark_of_files, recall
from tradefacts.errors import VocabularyError

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable

_BYTE_ORDER_MARK: Final = "\ufeff"
_PARSED: Final = "tables"


def text_of(source: "Path | Traversable") -> str:
    """Return the text of the TOML file at *source*.

    Raises:
        VocabularyError: there is no such file, or it is not in UTF-8.
    """
    name = str(source)
    try:
        data = source.read_bytes()
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        remedy = "check the path and who may read it"
        raise VocabularyError(name, "", reason, remedy) from error
    try:
        return data.decode("utf-8").removeprefix(_BYTE_ORDER_MARK)
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise VocabularyError(
            name, "", "not UTF-8", "save the file in UTF-8", line
        ) from error


def load_tables(path: Path) -> dict[str, Any]:
    """Return the tables of a TOML file that comes with the package.

    Where they were kept, the file is not read.
    """
    return _kept(mark_of_files(path), lambda: path.read_text(encoding="utf-8"))


def parse_tables(text: str) -> dict[str, Any]:
    """Return the tables of a TOML text; numbers with a point are decimals.

    Raises:
        tomllib.TOMLDecodeError: it is no TOML.
    """
    return _kept(mark_of(text), lambda: text)


def _kept(mark: str, read: Callable[[], str]) -> dict[str, Any]:
    kept = recall(_PARSED, mark)
    if kept is not None:
        tables: dict[str, Any] = json.loads(kept)
        return tables
    # Where all tables were kept its import alone would be noticed.
    from tomllib import loads  # noqa: PLC0415

    tables = loads(read(), parse_float=Decimal)
    if (written := _json(tables)) is not None:
        keep(_PARSED, mark, written)
    return tables


def _json(tables: dict[str, Any]) -> str | None:
    """Return *tables* as JSON; None where they hold dates or decimals."""
    try:
        return json.dumps(tables, ensure_ascii=False, separators=(",", ":"))
    except TypeError:
        return None
