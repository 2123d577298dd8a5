"""What is built holds what runs, and nothing of others: no seeds, no tests."""

import subprocess
import sys
import tarfile
import tomllib
from pathlib import Path
from typing import Final
from zipfile import ZipFile

import pytest

_ROOT: Final = Path(__file__).parent.parent
_PLUGINS: Final = sorted((_ROOT / "plugins").iterdir())
#: It is there to be read: users get it from the tutorial alone.
_EXAMPLE: Final = "tradefacts-example"
_NOT_SHIPPED: Final = ("seeds", "tests", "benchmarks", "docs")


def build(project: Path, kind: str, folder: Path) -> Path:
    command = [
        sys.executable,
        "-m",
        "hatchling",
        "build",
        "-t",
        kind,
        "-d",
        str(folder),
    ]
    subprocess.run(command, cwd=project, check=True, capture_output=True)
    (built,) = folder.iterdir()
    return built


def sources(project: Path) -> set[str]:
    """Return the modules and the data that a wheel is to hold."""
    files = (file for file in (project / "src").rglob("*") if file.is_file())
    return {
        file.relative_to(project / "src").as_posix()
        for file in files
        if "__pycache__" not in file.parts
    }


@pytest.mark.parametrize("project", [_ROOT, *_PLUGINS], ids=lambda path: path.name)
def test_the_wheel_holds_all_sources_and_nothing_else(
    project: Path, tmp_path: Path
) -> None:
    with ZipFile(build(project, "wheel", tmp_path)) as wheel:
        names = {name for name in wheel.namelist() if ".dist-info/" not in name}

    assert names == sources(project)
    assert any(name.endswith("/py.typed") for name in names)


@pytest.mark.parametrize("project", [_ROOT, *_PLUGINS], ids=lambda path: path.name)
def test_the_source_archive_holds_no_texts_and_no_tests(
    project: Path, tmp_path: Path
) -> None:
    with tarfile.open(build(project, "sdist", tmp_path)) as archive:
        names = [name.partition("/")[2] for name in archive.getnames()]

    assert not [name for name in names if name.split("/")[0] in _NOT_SHIPPED]
    assert "LICENSE" in names
    assert "README.md" in names


def test_every_plugin_is_installed_with_the_rest() -> None:
    names = {plugin.name for plugin in _PLUGINS}
    project = tomllib.loads((_ROOT / "pyproject.toml").read_text())["project"]

    assert set(project["optional-dependencies"]["standard"]) == names - {_EXAMPLE}
    for file, expected in (
        ("requirements.txt", names - {_EXAMPLE}),
        ("requirements-dev.txt", names),
    ):
        lines = (_ROOT / file).read_text().split()
        named = {line for line in lines if line.startswith("./plugins/")}
        assert named == {f"./plugins/{name}" for name in expected}


def test_everything_that_is_pinned_is_pinned_to_a_version() -> None:
    lines = (_ROOT / "constraints.txt").read_text().splitlines()

    assert all(line.startswith("#") or line.count("==") == 1 for line in lines)


def test_each_habit_has_a_session() -> None:
    command = [sys.executable, "-m", "nox", "--list"]
    told = subprocess.run(
        command, cwd=_ROOT, check=True, capture_output=True, text=True
    )
    lines = (line.split() for line in told.stdout.splitlines())
    sessions = {words[1] for words in lines if words and words[0] in {"*", "-"}}

    assert sessions >= {"lint", "types", "layers", "tests", "docs", "bench", "build"}
