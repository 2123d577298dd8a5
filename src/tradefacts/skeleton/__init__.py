"""The skeleton of a package with a plugin, written where its author wants it."""

import re
from collections.abc import Mapping
from importlib.resources import files
from pathlib import Path
from typing import Final

from tradefacts.errors import PluginError
from tradefacts.plugin import ALL

__all__ = ["PREFIX", "write_package"]

#: What the names of packages with plugins begin with.
PREFIX: Final = "tradefacts-"
_NAME_RE: Final = re.compile(r"[a-z][a-z0-9]* (?: -[a-z0-9]+ )*", re.VERBOSE)
#: Where each file of the skeleton goes.
_PLACES: Final[Mapping[str, str]] = {
    "pyproject.toml.txt": "pyproject.toml",
    "readme.md.txt": "README.md",
    "init.py.txt": "src/{{module}}/__init__.py",
    "words.toml.txt": "src/{{module}}/{{name}}.toml",
    "typed.txt": "src/{{module}}/py.typed",
    "test.py.txt": "tests/test_{{stem}}.py",
}


def write_package(name: str, folder: Path, version: str) -> Path:
    """Write the package `tradefacts-NAME` in *folder*, and return its own folder.

    It installs, and passes its own tests, as it is. *version* is that of tradefacts,
    which it will need at least.

    Raises:
        PluginError: the name is none for a plugin, or the package is there already.
        OSError: the folder cannot be written.
    """
    _check(name)
    root = folder / f"{PREFIX}{name}"
    try:
        root.mkdir()
    except FileExistsError as error:
        raise PluginError(
            name, "", f"{root} is there already", "remove it, or give another name"
        ) from error
    module = root.name.replace("-", "_")
    words = {
        "{{name}}": name,
        "{{module}}": module,
        "{{stem}}": name.replace("-", "_"),
        "{{title}}": name.replace("-", " ").capitalize(),
        "{{version}}": ".".join(version.split(".")[:2]),
    }
    for source, place in _PLACES.items():
        path = root / _filled(place, words)
        path.parent.mkdir(parents=True, exist_ok=True)
        text = (files(__name__) / "files" / source).read_text(encoding="utf-8")
        path.write_text(_filled(text, words), encoding="utf-8")
    return root


def _check(name: str) -> None:
    if name.startswith(PREFIX):
        short = name.removeprefix(PREFIX)
        raise PluginError(name, "", f"{PREFIX!r} comes by itself", f"give {short!r}")
    if not _NAME_RE.fullmatch(name):
        raise PluginError(
            name,
            "",
            "a name is of lower-case letters and digits, joined by hyphens",
            f"give one such as {_likely(name)!r}",
        )
    if name == ALL:
        raise PluginError(
            name, "", "it stands for all plugins", "give one such as 'ship-orders'"
        )


def _likely(name: str) -> str:
    """Return the name that was probably meant."""
    words = re.findall("[a-z0-9]+", name.lower())
    likely = "-".join(words).lstrip("0123456789-")
    return likely or "ship-orders"


def _filled(text: str, words: Mapping[str, str]) -> str:
    for slot, word in words.items():
        text = text.replace(slot, word)
    return text
