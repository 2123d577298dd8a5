"""Where the keys of a TOML text stand: the parser of Python itself forgets it."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final, TypeAlias

import attrs

from tradefacts.records import define, frozen

#: The keys that lead to a value, with the index where a list is entered.
KeyPath: TypeAlias = tuple[str | int, ...]

_FIRST: Final = 1
#: What ends a list behind any of its lines, a comment too.
_END: Final = "\n]"


def find_lines(text: str) -> "Lines":
    """Return the line of each key of *text*, which is TOML, counted from 1.

    A statement (a header, or a key with its value) ends where the lines since the last
    one are TOML by themselves: what a line end interrupts never is. So the parser that
    reads the text is the one that parts it.
    """
    found = _Finder()
    rows = text.replace("\r\n", "\n").split("\n")
    first = 0
    for last in range(1, len(rows) + 1):
        tables = _parse(rows[first:last])
        if tables is None:
            continue
        if tables:
            begun = _begin(rows, first)
            found.note(tables, rows[begun:last], begun + 1)
        first = last
    return Lines(found.lines)


def _parse(rows: Sequence[str], end: str = "") -> dict[str, Any] | None:
    """Return what *rows* with *end* behind them hold, None if they are no TOML."""
    # Only a mistake asks for lines.
    import tomllib  # noqa: PLC0415

    try:
        return tomllib.loads("\n".join(rows) + end)
    except tomllib.TOMLDecodeError:
        return None


def _begin(rows: Sequence[str], first: int) -> int:
    """Return the first row from *first* on that is no comment and not empty."""
    while not rows[first].split("#", 1)[0].strip():
        first += 1
    return first


@frozen
class Lines:
    """The lines of keys."""

    by_path: Mapping[KeyPath, int]

    def of(self, path: KeyPath) -> int:
        """Return the line of *path*; of one that is not there, that of what holds it.

        The text as a whole begins on its first line.
        """
        for length in range(len(path), 0, -1):
            if (line := self.by_path.get(path[:length])) is not None:
                return line
        return _FIRST


@define
class _Finder:
    """Puts the statements of a text together again."""

    lines: dict[KeyPath, int] = attrs.Factory(dict)
    #: How many tables each list of tables has so far.
    counts: dict[KeyPath, int] = attrs.Factory(dict)
    #: The table that keys belong to.
    table: KeyPath = ()

    def note(self, tables: Mapping[str, Any], rows: Sequence[str], line: int) -> None:
        """Note the keys of the statement in *rows*, the first of which is *line*."""
        if rows[0].lstrip().startswith("["):
            self._open(tables, line)
            return
        if len(rows) > 1:
            self._note_elements(rows, line)
        for path in _paths(tables):
            self.lines.setdefault(self.table + path, line)

    def _open(self, tables: Mapping[str, Any], line: int) -> None:
        """Enter the table of a header, the last one of each list on the way."""
        self.table = ()
        content: Any = tables
        while content and isinstance(content, Mapping):
            ((key, content),) = content.items()
            self.table += (key,)
            self.lines.setdefault(self.table, line)
            if isinstance(content, list):
                self.counts[self.table] = self.counts.get(self.table, 0) + 1
            if count := self.counts.get(self.table):
                self.table += (count - 1,)
                self.lines.setdefault(self.table, line)

    def _note_elements(self, rows: Sequence[str], line: int) -> None:
        """Note where each element of a list that takes several lines begins."""
        seen, begun = 0, 0
        for last in range(1, len(rows) + 1):
            whole = last == len(rows)
            tables = _parse(rows[:last], "" if whole else _END)
            if tables is None:
                continue
            path, elements = _list_in(tables)
            for index in range(seen, len(elements)):
                place = (*path, index)
                for inner in _paths(elements[index], place):
                    self.lines.setdefault(self.table + inner, line + begun)
            seen, begun = len(elements), last


def _list_in(value: Any) -> tuple[KeyPath, list[Any]]:  # noqa: ANN401
    """Return the list that the one key of a statement has, and the way to it."""
    path: KeyPath = ()
    while isinstance(value, Mapping) and len(value) == 1:
        ((key, value),) = value.items()
        path += (key,)
    return path, value if isinstance(value, list) else []


def _paths(value: object, path: KeyPath = ()) -> Iterator[KeyPath]:
    """Yield the way to *value*, if there is one, and to each value within it."""
    if path:
        yield path
    if isinstance(value, Mapping):
        for key, each in value.items():
            yield from _paths(each, (*path, key))
    elif isinstance(value, list):
        for index, each in enumerate(value):
            yield from _paths(each, (*path, index))
