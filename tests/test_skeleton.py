"""The skeleton of a plugin: it installs, and passes its own tests, as it is."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tradefacts import __version__
from tradefacts.errors import PluginError
from tradefacts.skeleton import write_package

FILES = {
    "README.md",
    "pyproject.toml",
    "src/tradefacts_ship_orders/__init__.py",
    "src/tradefacts_ship_orders/py.typed",
    "src/tradefacts_ship_orders/ship-orders.toml",
    "tests/test_ship_orders.py",
}


def run(folder: Path, site: Path, *command: str) -> str:
    """Run a module of Python with the packages in *site* beside the installed ones."""
    paths = [str(site), *filter(None, [os.environ.get("PYTHONPATH")])]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(paths)}
    result = subprocess.run(
        [sys.executable, "-m", *command],
        cwd=folder, env=environment, check=False, capture_output=True, text=True,
    )  # fmt: skip
    assert result.returncode == 0, result.stdout + result.stderr
    return result.stdout


def test_it_has_these_files_with_all_slots_filled(tmp_path: Path) -> None:
    root = write_package("ship-orders", tmp_path, __version__)
    files = {path.relative_to(root).as_posix(): path for path in root.rglob("*.*")}

    assert root == tmp_path / "tradefacts-ship-orders"
    assert set(files) == FILES
    assert not [name for name, path in files.items() if "{{" in path.read_text("utf-8")]


def test_it_installs_is_found_and_passes_its_own_tests_at_once(tmp_path: Path) -> None:
    root = write_package("ship-orders", tmp_path, __version__)
    site = tmp_path / "site"
    run(
        root, site, "pip", "install", "--quiet", "--no-deps", "--no-build-isolation",
        "--no-index", "--disable-pip-version-check", "--target", str(site), ".",
    )  # fmt: skip
    lines = run(tmp_path, site, "tradefacts", "plugins", "--json").splitlines()
    found = {row["name"]: row for row in map(json.loads, lines)}
    tests = run(root, site, "pytest", "-q", "-W", "error", "-p", "no:cacheprovider")

    assert found["ship-orders"]["package"] == "tradefacts-ship-orders"
    assert found["ship-orders"]["state"] == "ok"
    assert " passed" in tests


def test_what_is_there_is_not_written_over(tmp_path: Path) -> None:
    (tmp_path / "tradefacts-ports").mkdir()

    with pytest.raises(PluginError, match="is there already; remove it, or give"):
        write_package("ports", tmp_path, __version__)
    assert list((tmp_path / "tradefacts-ports").iterdir()) == []


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("tradefacts-ports", "'tradefacts-' comes by itself; give 'ports'"),
        ("Ship Orders", "joined by hyphens; give one such as 'ship-orders'"),
        ("ship_orders", "joined by hyphens; give one such as 'ship-orders'"),
        ("2024", "joined by hyphens; give one such as 'ship-orders'"),
        ("../ports", "joined by hyphens; give one such as 'ports'"),
        ("港口", "joined by hyphens; give one such as 'ship-orders'"),
        ("", "joined by hyphens; give one such as 'ship-orders'"),
        ("all", "it stands for all plugins; give one such as 'ship-orders'"),
        ("ports-", "joined by hyphens; give one such as 'ports'"),
    ],
)
def test_a_name_that_is_none_is_refused_with_one_that_is(
    name: str, said: str, tmp_path: Path
) -> None:
    with pytest.raises(PluginError) as caught:
        write_package(name, tmp_path, __version__)

    assert str(caught.value).endswith(said)
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        write_package("ports", tmp_path / "nowhere", __version__)
