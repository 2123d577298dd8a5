"""What was made once, kept as text in the user's cache folder for the next program.

Nothing here ever fails: where nothing can be kept, everything is made anew. The code
and the lists of this package, its version and that of Python are part of every mark, so
what another version kept is never read.
"""

import os
import stat
import sys
from collections.abc import Iterator
from contextlib import suppress
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import Final

from tradefacts.version import __version__

_NAME: Final = "tradefacts"
#: What was made by so many versions of the code is kept; that of older ones is not.
_VERSIONS: Final = 4
#: The most bytes that are kept of one version.
_MOST: Final = 64_000_000
_OTHERS_WRITE: Final = stat.S_IWGRP | stat.S_IWOTH
_MARK_LENGTH: Final = 32
_UTF8: Final = ("utf-8", "surrogatepass")
_SOURCES: Final = (".py", ".toml")


def mark_of(*parts: str) -> str:
    """Return a mark that tells these *parts* from any others.

    >>> mark_of("a", "bc") == mark_of("ab", "c")
    False
    """
    mark = sha256()
    for part in parts:
        data = part.encode(*_UTF8)
        mark.update(b"%d:" % len(data))
        mark.update(data)
    return mark.hexdigest()[:_MARK_LENGTH]


def mark_of_files(*paths: Path) -> str:
    """Return a mark that tells these files, as they are now, from any others.

    As Python does for compiled modules, the size and the time of a file stand for what
    it holds.

    Raises:
        OSError: one is not there.
    """
    statuses = ((path, path.stat()) for path in paths)
    return mark_of(*(f"{path} {s.st_size} {s.st_mtime_ns}" for path, s in statuses))


def recall(name: str, mark: str) -> str | None:
    """Return the text kept as *name* under *mark*; None where there is none."""
    path = _folder() / f"{name}-{mark}"
    try:
        if not _is_own(path.parent.parent):
            return None
        seal, _, data = path.read_bytes().partition(b"\n")
    except OSError:
        return None
    # A damaged file is as good as none: it is written anew.
    if seal != _seal(data):
        return None
    return data.decode(*_UTF8)


def keep(name: str, mark: str, text: str) -> None:
    """Keep *text* as *name* under *mark*, if there is a place where it can be kept.

    Several programs may keep the same at once: each puts a whole file in its place.
    """
    from tempfile import NamedTemporaryFile  # noqa: PLC0415 - once for each version

    folder, data = _folder(), text.encode(*_UTF8)
    with suppress(OSError):
        if not _make(folder):
            return
        with NamedTemporaryFile(dir=folder, prefix=".", delete=False) as file:
            part = Path(file.name)
            try:
                file.write(_seal(data) + b"\n" + data)
                file.close()
                part.replace(folder / f"{name}-{mark}")
                _drop_surplus(folder)
            finally:
                part.unlink(missing_ok=True)


def _seal(data: bytes) -> bytes:
    """Return what a file begins with that holds *data* and is not damaged."""
    return sha256(data).hexdigest().encode()


def _folder() -> Path:
    """Return the folder of this version; whether it exists is another question."""
    return _user_folder() / _NAME / _stamp()


def _user_folder() -> Path:
    """Return where programs keep what can be made anew, as the system has it."""
    given = os.environ.get("XDG_CACHE_HOME", "")
    if os.path.isabs(given):  # noqa: PTH117 - no path of nothing
        return Path(given)
    home = Path(os.path.expanduser("~"))  # noqa: PTH111 - that of pathlib raises
    if sys.platform == "darwin":
        return home / "Library" / "Caches"
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA") or home / "AppData" / "Local")
    return home / ".cache"


def _is_own(folder: Path) -> bool:
    """Tell whether nobody but this user can have written what is in *folder*."""
    if sys.platform == "win32":  # folders of users are their own there
        return folder.is_dir()
    status = folder.lstat()
    return (
        stat.S_ISDIR(status.st_mode)
        and status.st_uid == os.geteuid()
        and not status.st_mode & _OTHERS_WRITE
    )


def _make(folder: Path) -> bool:
    """Make *folder*, and tell whether it is the user's own."""
    if folder.is_dir():
        return _is_own(folder.parent)
    home = folder.parent.parent
    if not (home.is_dir() or home.parent.is_dir()):
        return False  # a home that does not exist is not made
    home.mkdir(mode=0o700, exist_ok=True)
    folder.parent.mkdir(mode=0o700, exist_ok=True)
    if not _is_own(folder.parent):
        return False
    folder.mkdir(mode=0o700, exist_ok=True)
    _drop_old(folder)
    return True


def _drop_surplus(folder: Path) -> None:
    """Remove what was kept first in *folder*, where all of it is too much."""
    with os.scandir(folder) as entries:
        files = [(entry.stat(), entry.path) for entry in entries]
    if sum(status.st_size for status, _ in files) <= _MOST:
        return
    files.sort(key=lambda file: file[0].st_mtime_ns)
    for _, path in files[: len(files) // 2]:
        Path(path).unlink(missing_ok=True)


def _drop_old(folder: Path) -> None:
    """Remove what earlier versions kept beside *folder*, but for the newest."""
    from shutil import rmtree  # noqa: PLC0415 - once for each version

    others = [other for other in folder.parent.iterdir() if other != folder]
    others.sort(key=lambda other: other.stat().st_mtime)
    for other in others[: 1 - _VERSIONS]:
        rmtree(other, ignore_errors=True)


@cache
def _stamp() -> str:
    """Return a mark of this version of the code, its lists, and Python."""
    python = f"{sys.implementation.cache_tag} {sys.version_info.releaselevel}"
    return mark_of(__version__, python, *_files(str(Path(__file__).parent)))


def _files(folder: str) -> Iterator[str]:
    """Yield the name, the size and the time of each file of code and of lists."""
    with os.scandir(folder) as found:
        entries = sorted(found, key=lambda entry: entry.name)
    for entry in entries:
        if entry.is_dir():
            yield from _files(entry.path)
        elif entry.name.endswith(_SOURCES):
            status = entry.stat()
            yield f"{entry.name} {status.st_size} {status.st_mtime_ns}"
