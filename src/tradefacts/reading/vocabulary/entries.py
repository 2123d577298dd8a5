"""Entries of vocabularies, which are made when the first is asked for."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from typing import overload

import attrs

from tradefacts.cache import mark_of
from tradefacts.reading.mentions import Term
from tradefacts.records import frozen


@frozen
class Entry:
    """A term with its surface forms, by language."""

    term: Term
    forms: Mapping[str, tuple[str, ...]]
    adjectives: Mapping[str, tuple[str, ...]] = attrs.Factory(dict)
    label: Mapping[str, str] = attrs.Factory(dict)
    #: ISO codes of the members of a group.
    members: tuple[str, ...] = ()
    #: Verbs, by language, every inflection listed.
    verbs: Mapping[str, tuple[str, ...]] = attrs.Factory(dict)
    #: The topic of the texts in which its forms mean this; "" for any text.
    within: str = ""
    #: Whether its months add up to its year, as amounts do and numbers of firms do not.
    adds: bool = False
    #: Whether it is counted apart from all other trade, by others and in other ways.
    apart: bool = False


class Entries(Sequence[Entry]):
    """Entries that are known by their mark before they are made.

    What was made of entries with the same mark can be kept: they are the same.
    """

    def __init__(self, mark: str, make: Callable[[], Iterable[Entry]]) -> None:
        self.mark = mark
        self._make = make

    @cached_property
    def _made(self) -> tuple[Entry, ...]:
        return tuple(self._make())

    @overload
    def __getitem__(self, index: int) -> Entry: ...
    @overload
    def __getitem__(self, index: slice) -> tuple[Entry, ...]: ...
    def __getitem__(self, index: int | slice) -> Entry | tuple[Entry, ...]:
        """Return one entry, or several."""
        return self._made[index]

    def __len__(self) -> int:
        return len(self._made)

    def __iter__(self) -> Iterator[Entry]:
        return iter(self._made)

    def __eq__(self, other: object) -> bool:
        if isinstance(other, Entries) and self.mark == other.mark:
            return True
        return isinstance(other, Sequence) and self._made == tuple(other)

    __hash__ = None  # type: ignore[assignment] # vocabularies have none either

    def __repr__(self) -> str:
        return repr(self._made)

    def __reduce__(self) -> tuple[object, ...]:
        return _restored, (self.mark, self._made)


def mark_of_entries(entries: Sequence[Entry]) -> str:
    """Return a mark that tells *entries* from all others."""
    return entries.mark if isinstance(entries, Entries) else mark_of(repr(entries))


def joined(one: Sequence[Entry], other: Sequence[Entry]) -> Sequence[Entry]:
    """Return the entries of both; they are not made before one is asked for."""
    mark = mark_of(mark_of_entries(one), mark_of_entries(other))
    return Entries(mark, lambda: (*one, *other))


def chosen(entries: Sequence[Entry], topics: frozenset[str]) -> Sequence[Entry]:
    """Return those of *entries* that stand in any text, or in one on *topics*."""

    def kept() -> Iterator[Entry]:
        return (e for e in entries if not e.within or e.within in topics)

    if not isinstance(entries, Entries):
        return tuple(kept())
    return Entries(mark_of(entries.mark, *sorted(topics)), kept)


def _restored(mark: str, entries: tuple[Entry, ...]) -> Entries:
    return Entries(mark, lambda: entries)
