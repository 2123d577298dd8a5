"""What packages offer under a group of entry points, found once for each set of them.

To look through the metadata of all packages takes longer than to read an article.
"""

import json
import os
import sys
from collections.abc import Iterable, Iterator
from importlib import import_module
from importlib.machinery import PathFinder
from operator import attrgetter
from typing import TYPE_CHECKING, Final, Protocol

from tradefacts.cache import keep, mark_of, recall
from tradefacts.records import frozen

if TYPE_CHECKING:
    from importlib.metadata import EntryPoints

_NAME: Final = "offers"
#: Folders of metadata, and their file that tells what a package offers.
_METADATA: Final = (".dist-info", ".egg-info")
_ENTRY_POINTS: Final = "entry_points.txt"


class Distribution(Protocol):
    """The package that offers something."""

    @property
    def name(self) -> str:
        """Its name."""

    @property
    def version(self) -> str:
        """Its version."""


class Offer(Protocol):
    """An entry point of a package, as `importlib.metadata` has them too."""

    @property
    def name(self) -> str:
        """What it offers is called so."""

    @property
    def dist(self) -> Distribution | None:
        """The package; None where that is unknown."""

    def load(self) -> object:
        """Return what it offers; an import may raise anything."""


def entry_points(*, group: str) -> Iterable[Offer]:
    """Return what all installed packages offer under *group*."""
    mark = _mark(group)
    if mark is None:
        return _found(group)
    if (kept := recall(_NAME, mark)) is None:
        kept = json.dumps(
            [
                (p.name, p.value, p.dist and p.dist.name, p.dist and p.dist.version)
                for p in _found(group)
            ]
        )
        keep(_NAME, mark, kept)
    return [_Offer(*fields) for fields in json.loads(kept)]


@frozen
class _Distribution:
    name: str
    version: str


@frozen
class _Offer:
    name: str
    #: The module, and the object in it: "package.module:object".
    value: str
    _package: str | None
    _version: str | None

    @property
    def dist(self) -> _Distribution | None:
        if self._package is None or self._version is None:
            return None
        return _Distribution(self._package, self._version)

    def load(self) -> object:
        module, _, name = self.value.partition("[")[0].strip().partition(":")
        loaded = import_module(module.strip())
        return attrgetter(name.strip())(loaded) if name else loaded


def _found(group: str) -> "EntryPoints":
    # Its import takes as long as all of ours.
    from importlib.metadata import entry_points as found  # noqa: PLC0415

    return found(group=group)


def _mark(group: str) -> str | None:
    """Return a mark of all packages; None where more than folders may have some."""
    finders = [f for f in sys.meta_path if hasattr(f, "find_distributions")]
    if finders != [PathFinder] or any(map(os.path.isfile, sys.path)):
        return None
    return mark_of(group, *(part for path in sys.path for part in _metadata(path)))


def _metadata(path: str) -> Iterator[str]:
    """Yield *path*, and what tells the metadata in it from any other."""
    yield path
    try:
        with os.scandir(path or ".") as entries:
            names = sorted(e.name for e in entries if e.name.endswith(_METADATA))
    except OSError:
        return
    for name in names:
        try:
            status = os.stat(f"{path or '.'}/{name}/{_ENTRY_POINTS}")  # noqa: PTH116
        except OSError:
            yield name
        else:
            yield f"{name} {status.st_size} {status.st_mtime_ns}"
