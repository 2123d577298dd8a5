"""The tutorial for authors of plugins, followed step by step as it is printed."""

import os
import re
import shlex
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import attrs

_ROOT: Final = Path(__file__).parent.parent
_PAGE: Final = _ROOT / "docs" / "tutorial" / "plugin.md"
_EXAMPLE: Final = _ROOT / "plugins" / "tradefacts-example"
_BLOCK_RE: Final = re.compile(r"^```(\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_COMMAND_RE: Final = re.compile(r"^\$ (.+)\n((?:(?!\$ ).*\n)*)", re.MULTILINE)
#: What stands for lines that the page leaves out.
_LEFT_OUT: Final = "..."


@attrs.define
class Reader:
    """Somebody who follows a page: types its commands, and writes its files."""

    folder: Path
    #: Where packages are installed.
    site: Path
    #: Source folders of the packages that are installed in place.
    sources: list[Path] = attrs.Factory(list)

    def follow(self, page: str) -> None:
        """Do all that *page* says."""
        for language, text in _BLOCK_RE.findall(page):
            if language == "console":
                for command, shown in _COMMAND_RE.findall(text):
                    self.type(command, shown)
            else:
                self.write(text)

    def write(self, text: str) -> None:
        """Write a file, whose path stands in the comment of the first line."""
        head, _, content = text.partition("\n")
        (self.folder / head.removeprefix("# ")).write_text(content, encoding="utf-8")

    def type(self, command: str, shown: str) -> None:
        """Run *command*, and compare what it prints with what is *shown*, if any."""
        program, *arguments = shlex.split(command)
        match program:
            case "cat":
                (self.folder / arguments[0]).write_text(shown, encoding="utf-8")
            case "cd":
                self.folder /= arguments[0]
            case "pip":
                self.install(arguments)
            case _:
                printed = self.run(program, *arguments)
                assert matches(printed, shown), f"{command} printed\n{printed}"

    def install(self, arguments: list[str]) -> None:
        """Install the package of the folder, offline; all others are there already."""
        if "-e" in arguments:
            self.run(
                "pip", "install", "--quiet", "--no-deps", "--no-build-isolation",
                "--no-index", "--disable-pip-version-check",
                "--target", str(self.site), ".",
            )  # fmt: skip
            self.sources.append(self.folder / "src")

    def run(self, program: str, *arguments: str) -> str:
        """Return what a program prints that Python has as a module."""
        own = [*map(str, self.sources), str(self.site)]
        paths = [*own, *filter(None, [os.environ.get("PYTHONPATH")])]
        result = subprocess.run(
            [sys.executable, "-m", program, *arguments],
            cwd=self.folder,
            env={**os.environ, "PYTHONPATH": os.pathsep.join(paths)},
            check=False,
            capture_output=True,
            text=True,
        )
        said = result.stdout + result.stderr
        assert result.returncode == 0, f"{program} {arguments} failed:\n{said}"
        return result.stdout


def matches(printed: str, shown: str) -> bool:
    """Tell whether the lines of *shown* stand in *printed*, white space apart."""
    if not shown.strip():
        return True
    parts = map(plain, shown.split(_LEFT_OUT))
    return re.fullmatch(".*".join(map(re.escape, parts)), plain(printed)) is not None


def plain(text: str) -> str:
    """Return *text* on one line, with rules and gaps of one length."""
    return " ".join(re.sub("─+", "─", text).split())


def finished(folder: Path, name: str) -> dict[str, str]:
    """Return the files of a package by their paths, with *name* as that of all."""
    return {
        path.replace(name, "NAME"): renamed(text, name)
        for path, text in files(folder)
        if path.endswith((".py", ".toml")) and path != "pyproject.toml"
    }


def files(folder: Path) -> Iterator[tuple[str, str]]:
    for part in ("src", "tests"):
        for path in (folder / part).rglob("*.*"):
            if path.suffix != ".pyc":
                yield path.relative_to(folder).as_posix(), path.read_text("utf-8")


def renamed(text: str, name: str) -> str:
    for quoted in (f"tradefacts_{name}", f'"{name}"', f'"{name}.toml"'):
        text = text.replace(quoted, quoted.replace(name, "NAME"))
    return text


def test_the_tutorial_does_what_it_shows(tmp_path: Path) -> None:
    (tmp_path / "site").mkdir()
    reader = Reader(tmp_path, tmp_path / "site")
    reader.follow(_PAGE.read_text(encoding="utf-8"))
    wheels = list((tmp_path / "tradefacts-flowers" / "dist").glob("*.whl"))

    assert [wheel.name for wheel in wheels] == [
        "tradefacts_flowers-0.1.0-py3-none-any.whl"
    ]
    assert finished(reader.folder, "flowers") == finished(_EXAMPLE, "example")


def test_what_is_left_out_may_be_anything() -> None:
    assert matches("a\n b  c\nd\n", "a\n...\nd\n")
    assert not matches("a\nb\n", "a\n...\nd\n")
    assert not matches("a\nb\n", "a\n")
