"""Finds the files that paths stand for: files, folders, patterns with wildcards."""

import os
from collections.abc import Iterable, Iterator
from glob import has_magic
from pathlib import Path, PurePath
from typing import Final

from tradefacts.corpus.sources.kinds import kind_of_name
from tradefacts.corpus.sources.outputs import is_output, is_run
from tradefacts.corpus.sources.packing import split_packing
from tradefacts.records import frozen

#: The kinds of files that the library writes too.
_WRITTEN: Final = frozenset({"html", "jsonl", "csv", "parquet"})

_PAGES: Final = frozenset({".html", ".htm"})


@frozen
class Found:
    """A file, and what it is called in the folder or by the pattern that it is of."""

    path: Path
    name: str
    #: Whether somebody named it, so that it is wrong if it cannot be read.
    named: bool = True
    #: What the system has against a folder; None for a file.
    fault: OSError | None = None


def find_files(path: Path) -> Iterator[Found]:
    """Yield the files that *path* stands for, in the order of their names.

    A folder stands for all files below it of a kind that can be read, and for those
    without a suffix. Hidden files and folders are passed over, folders that are links,
    and those that a browser has put beside a page. A pattern stands for what it
    matches, as if each were named.
    """
    for matched, name in _match(path):
        if matched.is_dir():
            yield from _find_below(matched, name)
        else:
            yield Found(matched, name)


def _match(path: Path) -> Iterator[tuple[Path, str]]:
    """Yield the paths that *path* stands for, with the names of what is found there."""
    pattern = str(path)
    if not os.path.lexists(path) and has_magic(pattern):
        fixed = next(part for part in path.parents if not has_magic(str(part)))
        found = fixed.glob(str(path.relative_to(fixed)))
        for matched in sorted(found, key=lambda each: each.parts):
            name = matched.relative_to(fixed)
            if not any(part.startswith(".") for part in name.parts):
                yield matched, name.as_posix()
    else:
        yield path, "" if path.is_dir() else path.name


def _find_below(folder: Path, name: str) -> Iterator[Found]:
    faults: list[OSError] = []
    for parent, folders, files in os.walk(folder, onerror=faults.append):
        kept = set(folders) - set(_companions(files))
        folders[:] = sorted(each for each in kept if _is_entered(Path(parent, each)))
        for path in (Path(parent, file) for file in sorted(files)):
            if _is_wanted(path):
                within = PurePath(name, path.relative_to(folder))
                yield Found(path, within.as_posix(), named=False)
    for fault in faults:
        yield Found(Path(fault.filename), name, fault=fault)


def _companions(files: Iterable[str]) -> Iterator[str]:
    """Yield the folders of what browsers have saved with the pages among *files*."""
    for stem, suffix in map(os.path.splitext, files):
        if suffix.lower() in _PAGES:
            yield f"{stem}_files"
            yield f"{stem}.files"


def _is_entered(folder: Path) -> bool:
    return not (folder.name.startswith(".") or is_run(folder))


def _is_wanted(path: Path) -> bool:
    """Say whether a file in a folder is of a kind that can be read, or may be.

    Claims and reports are not: they lie where `-o` wrote them.
    """
    if path.name.startswith("."):
        return False
    bare, _ = split_packing(path.name)
    kind = kind_of_name(bare)
    if kind is None:
        return not PurePath(bare).suffix
    return kind.name not in _WRITTEN or not is_output(path)
