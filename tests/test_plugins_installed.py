"""Packages that offer plugins, good and broken, as they are installed."""

from importlib import metadata
from pathlib import Path
from typing import Final

import pytest

from tradefacts import Extractor, PluginError, PluginWarning, registry

TEXT: Final = "China's exports of kites rose 4 percent in 2023."
GOOD: Final = """
from tradefacts import Plugin, Vocabulary
words = {"product": {"toy-kites": {"en": ["kite"]}}}
plugin = Plugin(NAME, Vocabulary.from_tables(words))
"""
#: What each package offers under which name, and the source of its module.
PACKAGES: Final = {
    "tradefacts-kites": ("kites", GOOD.replace("NAME", "'kites'")),
    "some-coal": ("coal", "import nothing_of_this_name\n"),
    "some-ports": ("ports", "from tradefacts import Plugin as plugin\n"),
    "some-ships": (
        "ships",
        "from tradefacts import Plugin\nplugin = Plugin('ships', contract=9)\n",
    ),
    "some-wind": ("wind", "raise BaseException('of a kind')\n"),
    "some-wool": ("wool", "plugin = 7\n"),
    "some-silk": ("silk", "from tradefacts import Plugin\nplugin = Plugin('wool')\n"),
    "some-odd": (
        "odd",
        "from tradefacts import Plugin\nplugin = Plugin('odd', colour='red')\n",
    ),
    "one-rail": ("rail", "raise AssertionError('it is not loaded')\n"),
    "two-rail": ("rail", "raise AssertionError('it is not loaded')\n"),
    "tradefacts-tea": (
        "tea",
        "from tradefacts import Plugin\nplugin = Plugin('tea')\n",
    ),
    "other-tea": ("tea", "raise AssertionError('it is not loaded')\n"),
}
#: What is wrong, and the remedy, with each package that does not work.
BROKEN: Final = {
    "some-coal": (
        "ModuleNotFoundError: No module named 'nothing_of_this_name'",
        "reinstall or uninstall some-coal",
    ),
    "some-odd": (
        "TypeError: Plugin.__init__() got an unexpected keyword argument 'colour'",
        "reinstall or uninstall some-odd",
    ),
    "some-ports": (
        "expected a tradefacts.Plugin, got type",
        "give the Plugin object itself",
    ),
    "one-rail": (
        "the name 'rail' is claimed by two-rail too",
        "uninstall all packages that claim it but one",
    ),
    "two-rail": (
        "the name 'rail' is claimed by one-rail too",
        "uninstall all packages that claim it but one",
    ),
    "some-ships": (
        "it keeps contract 9, this tradefacts has 1",
        "install versions of the two that fit each other",
    ),
    "some-silk": (
        "it calls itself 'wool', its entry point 'silk'",
        "give both one name",
    ),
    "other-tea": (
        "the name 'tea' is claimed by tradefacts-tea too",
        "uninstall all packages that claim it but one",
    ),
    "some-wind": ("BaseException: of a kind", "reinstall or uninstall some-wind"),
    "some-wool": (
        "expected a tradefacts.Plugin, got int",
        "give the Plugin object itself",
    ),
}
NAMES: Final = sorted({name for name, _ in PACKAGES.values()})


@pytest.fixture(autouse=True)
def _installed(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Install all packages, as far as an import and its metadata go."""
    monkeypatch.setattr(registry, "_REGISTERED", {})
    monkeypatch.setattr(registry, "entry_points", metadata.entry_points)
    monkeypatch.syspath_prepend(tmp_path)
    for package, (name, source) in PACKAGES.items():
        called = package.replace("-", "_")
        module = f"made_{called}"
        (tmp_path / f"{module}.py").write_text(source)
        folder = tmp_path / f"{called}-0.1.dist-info"
        folder.mkdir()
        (folder / "METADATA").write_text(f"Name: {package}\nVersion: 0.1\n")
        (folder / "entry_points.txt").write_text(
            f"[tradefacts.plugins]\n{name} = {module}:plugin\n"
        )


def test_each_that_is_broken_costs_nobody_else_and_is_named() -> None:
    with pytest.warns(PluginWarning) as caught:
        extraction = Extractor(NAMES).read(TEXT)

    assert [claim.indicator.product for claim in extraction.claims] == ["toy-kites"]
    assert {
        failure.package: (failure.error, failure.remedy)
        for failure in extraction.failures
    } == BROKEN
    assert [failure.plugin for failure in extraction.failures] == sorted(
        PACKAGES[package][0] for package in BROKEN
    )
    assert len(caught) == len(BROKEN)


def test_to_be_strict_is_to_raise_all_of_them_together() -> None:
    with pytest.raises(ExceptionGroup, match="plugins are broken") as caught:
        Extractor(NAMES, strict=True)

    errors = caught.value.exceptions
    assert {e.package: e.remedy for e in errors if isinstance(e, PluginError)} == {
        package: remedy for package, (_, remedy) in BROKEN.items()
    }


def test_the_owner_of_a_name_has_it() -> None:
    states = {info.package: info.state for info in registry.resolve(["tea"])}

    assert states == {"tradefacts-tea": "ok", "other-tea": "refused"}
