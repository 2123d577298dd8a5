"""TOML files that people write: what they hold, and where a mistake in them stands."""

import re
from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any, Final

from tradefacts.errors import VocabularyError
from tradefacts.reading.positions import KeyPath, Lines, find_lines
from tradefacts.records import frozen
from tradefacts.tables import parse_tables, text_of

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable
    from pathlib import Path

_LINE_RE: Final = re.compile(r"\(at line (\d+), column \d+\)|\(at end of document\)")
#: What the parser says of a table that is declared again, and the parts of its name.
_TWICE_RE: Final = re.compile(r"Cannot declare (.+) twice")
_PART_RE: Final = re.compile(r"'([^']*)'")


@frozen
class Mistake:
    """What is wrong under a key, and what to write instead."""

    path: KeyPath
    reason: str
    remedy: str

    @property
    def key(self) -> str:
        """The keys that lead there, with dots: `product.tea.en[0]`."""
        parts = (f"[{p}]" if isinstance(p, int) else f".{p}" for p in self.path)
        return "".join(parts).removeprefix(".")


@frozen(slots=False)
class TomlFile:
    """What a TOML file holds, and what it is called in errors."""

    name: str
    text: str
    data: Mapping[str, Any]

    @cached_property
    def lines(self) -> Lines:
        """The lines of its keys; found where there is a mistake to tell."""
        return find_lines(self.text)

    def error(self, mistake: Mistake) -> VocabularyError:
        """Return the error that tells *mistake* with its line."""
        line = self.lines.of(mistake.path)
        return VocabularyError(
            self.name, mistake.key, mistake.reason, mistake.remedy, line
        )


def read_toml(source: "Path | Traversable") -> TomlFile:
    """Return what the TOML file at *source* holds; numbers with a point are decimals.

    Raises:
        VocabularyError: there is no such file, or it is no TOML in UTF-8.
    """
    return parse_toml(str(source), text_of(source))


def parse_toml(name: str, text: str) -> TomlFile:
    """Return what the *text* of a file called *name* holds.

    Raises:
        VocabularyError: it is no TOML.
    """
    try:
        return TomlFile(name, text, parse_tables(text))
    except ValueError as error:  # tomllib's own, which is imported where it is needed
        raise _broken(name, text, str(error)) from error
    except RecursionError as error:
        remedy = "write fewer brackets within brackets"
        raise VocabularyError(name, "", "nested too deep", remedy) from error


def _broken(name: str, text: str, message: str) -> VocabularyError:
    """Return what is wrong with a text that is no TOML."""
    match = _LINE_RE.search(message)
    line = int(match[1]) if match and match[1] else text.rstrip().count("\n") + 1
    reason = _LINE_RE.sub("", message).strip()
    remedy = 'write keys as key = "words" and lists as ["a", "b"]'
    if twice := _TWICE_RE.search(reason):
        table = f"[{'.'.join(_PART_RE.findall(twice[1]))}]"
        reason, remedy = f"{table} stands twice", f"put all of it below one {table}"
    elif "overwrite" in reason:
        remedy = "give each key once"
    elif "array" in reason:
        remedy = "close the list with ], and part its words with commas"
    return VocabularyError(name, "", f"no TOML: {reason.lower()}", remedy, line)


def instead(name: str, known: Sequence[str]) -> str:
    """Return what to write instead of *name*: the likeliest of *known*, or any."""
    from difflib import get_close_matches  # noqa: PLC0415 - few make mistakes

    close = get_close_matches(name, known, n=1)
    others = f"one of {', '.join(known)}"
    return f"write {close[0]}, or else {others}" if close else f"use {others}"
