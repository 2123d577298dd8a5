"""Bundles: units that are read together, and have one part of the output."""

from collections.abc import Iterable, Iterator
from hashlib import blake2s
from typing import Final

from tradefacts.corpus.sources import Unit
from tradefacts.records import frozen

#: How many bytes of small units go into a bundle, at the most.
_BYTES: Final = 2**20
#: One of so many units is the last of its bundle.
_MEAN_UNITS: Final = 256


@frozen
class Bundle:
    """Some units, one after the other."""

    units: tuple[Unit, ...]

    @property
    def size(self) -> int:
        """How many bytes of the disk it is."""
        return sum(unit.size for unit in self.units)

    def key(self) -> str:
        """Return hex digits that are the same while it gives the same documents."""
        key = blake2s(digest_size=16)
        for unit in self.units:
            key.update(unit.key().encode())
        return key.hexdigest()


def bundle(units: Iterable[Unit]) -> Iterator[Bundle]:
    """Yield *units* in bundles, in their order.

    Where a bundle ends depends on the names of the files alone, as far as these are
    small: one that comes, goes or changes leaves all other bundles as they were.
    """
    some: list[Unit] = []
    size = 0
    for unit in units:
        if some and size + unit.size > _BYTES:
            yield Bundle(tuple(some))
            some, size = [], 0
        some.append(unit)
        size += unit.size
        if _is_last(unit):
            yield Bundle(tuple(some))
            some, size = [], 0
    if some:
        yield Bundle(tuple(some))


def _is_last(unit: Unit) -> bool:
    name = str(unit.path).encode(errors="replace")
    digest = blake2s(name, digest_size=4).digest()
    return int.from_bytes(digest) % _MEAN_UNITS == 0
