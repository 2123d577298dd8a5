"""The command `tradefacts plugins`: the list, new ones, and what they are held to."""

import json
import sys
from pathlib import Path
from typing import Any

import attrs
import pytest
from click.testing import CliRunner, Result

from tradefacts import Plugin, PluginError, Vocabulary, registry
from tradefacts.cli import main
from tradefacts.faults import Fault
from tradefacts.plugin import Document, Frame, SentenceExtractor
from tradefacts.registry import PluginInfo

WORDS = Vocabulary.from_tables(
    {
        "product": {"tulips": {"en": ["tulip"], "zh": ["郁金香"]}},
        "measure": {"stems": {"en": ["stem"], "unit": "1"}},
    }
)
TAKEN = {
    "measure": {"port-calls": {"en": ["ship call"], "unit": "1"}},
    "blocker": {"draught": {"en": ["depth"]}},
}
FLOWERS = Plugin("flowers", WORDS, patterns=("so-much rise growth:percent",))


@pytest.fixture
def plugins(monkeypatch: pytest.MonkeyPatch) -> list[PluginInfo]:
    """Return the list of what is installed, empty and open to change."""
    infos: list[PluginInfo] = []
    given = registry.resolve

    def resolve(names: list[str]) -> tuple[PluginInfo, ...]:
        if not all(isinstance(name, str) for name in names) or not names:
            return given(names)
        found = tuple(info for info in infos if info.name in names)
        if not found:
            raise PluginError(names[0], "", "no such plugin is installed", "use one")
        return found

    monkeypatch.setattr(registry, "installed", lambda: tuple(infos))
    monkeypatch.setattr(registry, "absent", lambda: ())
    monkeypatch.setattr(registry, "resolve", resolve)
    return infos


def of(plugin: Plugin) -> PluginInfo:
    return PluginInfo(
        plugin.name, f"tradefacts-{plugin.name}", "1.2", "ok", plugin=plugin
    )


def run(*arguments: str) -> Result:
    return CliRunner().invoke(main, ["plugins", *arguments])


def rows(result: Result) -> list[dict[str, Any]]:
    return [json.loads(line) for line in result.stdout.splitlines()]


# -- the list ------------------------------------------------------------------------


def test_what_is_absent_comes_last_and_says_how_to_get_it(
    plugins: list[PluginInfo], monkeypatch: pytest.MonkeyPatch
) -> None:
    fault = Fault("not installed", "pip install 'tradefacts[standard]'")
    missing = PluginInfo("coal", "tradefacts-coal", "", "absent", (fault,))
    monkeypatch.setattr(registry, "absent", lambda: (missing,))
    plugins.append(of(FLOWERS))
    first, last = rows(run("--json"))

    assert (first["name"], first["state"]) == ("flowers", "ok")
    assert (last["name"], last["state"]) == ("coal", "absent")
    assert "tradefacts[standard]" in last["error"]


def find_frame(document: Document) -> Frame | None:
    return Frame(reporter="XX") if "odd" in document.text else None


def count_stems(_claims: object) -> tuple[()]:
    return ()


def test_it_says_what_a_plugin_brings(plugins: list[PluginInfo]) -> None:
    plugins.append(of(attrs.evolve(FLOWERS, frame=find_frame, checks=(count_stems,))))
    (row,) = rows(run("--json"))

    assert row["brings"] == {
        "terms": 2,
        "languages": ["en", "zh"],
        "patterns": 1,
        "frame": True,
        "extractors": [],
        "checks": ["count_stems"],
    }
    assert "2 terms (en, zh), 1 pattern, frame, checks: count_stems" in run().stdout


def raise_oserror() -> Vocabulary:
    raise OSError("no such file")


def test_words_that_do_not_load_are_told(plugins: list[PluginInfo]) -> None:
    plugins.append(of(Plugin("torn", raise_oserror)))
    (row,) = rows(run("--json"))

    assert (row["state"], row["brings"]) == ("broken", None)
    assert row["error"] == "vocabulary: OSError: no such file"
    assert "no such file" in run().stdout


# -- new ones ------------------------------------------------------------------------


def test_a_new_package_is_written_here(
    plugins: list[PluginInfo], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    result = run("new", "ports")

    assert plugins == []
    assert result.stdout.startswith("wrote tradefacts-ports\nnext: cd tradefacts-ports")
    assert (tmp_path / "tradefacts-ports" / "pyproject.toml").is_file()
    assert run("new", "ports").stderr == (
        "plugin 'ports': tradefacts-ports is there already; remove it, or give another "
        "name\n"
    )


def test_the_name_of_an_installed_plugin_is_refused(
    plugins: list[PluginInfo], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    plugins.append(of(FLOWERS))
    result = run("new", "flowers")

    assert result.exit_code == 2
    assert result.stderr == (
        "plugin 'flowers' of tradefacts-flowers: a plugin of this name is installed; "
        "give the new one another name\n"
    )
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_cannot_be_written_is_told(
    plugins: list[PluginInfo], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "gone").mkdir()
    monkeypatch.chdir(tmp_path / "gone")
    (tmp_path / "gone").rmdir()
    result = run("new", "ports")

    assert plugins == []
    assert result.exit_code == 2
    assert "No such file or directory" in result.stderr


# -- what they are held to -----------------------------------------------------------


def test_a_plugin_that_keeps_all_laws(
    plugins: list[PluginInfo], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    plugins.append(of(FLOWERS))
    result = run("check", "flowers", "--examples", "5")

    assert result.exit_code == 0
    assert set(result.stdout.splitlines()) >= {
        "flowers: loads: kept",
        "flowers: linear: kept",
    }
    assert list(tmp_path.iterdir()) == []  # nothing is left behind


def test_a_toml_file_is_held_to_the_laws(tmp_path: Path) -> None:
    path = tmp_path / "flowers.toml"
    path.write_text('[product.tulips]\nen = ["tulip"]\n')
    torn = tmp_path / "torn.toml"
    torn.write_text('[product.tulips]\nen = "tulip"\n')
    result = run("check", str(path), str(torn), "--examples", "5")

    assert result.exit_code == 2
    assert result.stdout.splitlines()[0] == "flowers: loads: kept"
    assert "BROKEN" not in result.stdout
    assert f"{torn}:2: product.tulips.en: expected a list of words" in result.stderr


def test_each_mistake_of_a_file_has_a_line_of_its_own(tmp_path: Path) -> None:
    path = tmp_path / "torn.toml"
    path.write_text('[product.tulips]\nen = "tulip"\n[produkt.x]\n')
    result = run("check", str(path))

    assert [line.split(f"{path}:")[-1][0] for line in result.stderr.splitlines()] == [
        "2", "3",
    ]  # fmt: skip


def test_words_that_others_take_are_told_and_break_no_law(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = of(Plugin("aquatic", Vocabulary.from_tables(TAKEN)))
    torn = of(Plugin("torn", lambda: Vocabulary.load("no such file")))
    lists = "tradefacts.vocabulary.lists.installed"
    monkeypatch.setattr(lists, lambda: (other, torn))
    path = tmp_path / "visits.toml"
    path.write_text(
        '[measure.arrivals]\nen = ["arrival", "guest"]\nunit = "1"\n'
        '[measure.calls]\nen = ["ship call"]\nunit = "1"\n'
        '[blocker.depths]\nen = ["depth"]\n'
    )
    result = run("check", str(path), "--examples", "2")

    assert result.exit_code == 0
    arrivals, calls = result.stderr.splitlines()
    assert arrivals == (
        "warning: visits: en 'arrival', 'arrivals': read as flow.imports "
        "(core flows), not as measure.arrivals; give longer forms, or leave them out"
    )
    assert calls == (
        "warning: visits: en 'ship call', 'ship calls': read as measure.port-calls "
        "(plugin aquatic), not as measure.calls; give longer forms, or read without "
        "that plugin"
    )


def test_what_never_wakes_an_extractor_is_told(plugins: list[PluginInfo]) -> None:
    wakes = ["stem", "stems", "percent", "rise", "exports"]
    own = SentenceExtractor("rates", wakes, lambda _sentence, _document: [])
    plugins.append(of(attrs.evolve(FLOWERS, extractors=[own])))
    result = run("check", "flowers", "--examples", "2")

    assert result.exit_code == 0
    assert result.stderr == (
        "warning: flowers: extractor rates: 'stem' never wakes it, no word has that "
        "code; write 'stems'\n"
    )


def test_a_broken_law_is_told_with_its_remedy(plugins: list[PluginInfo]) -> None:
    odd = attrs.evolve(FLOWERS, patterns=("odd wish:percent",))
    plugins.append(of(odd))
    result = run("check", "flowers")
    (row,) = rows(run("check", "flowers", "--json"))

    assert result.exit_code == 2
    assert result.stdout.startswith("flowers: loads: BROKEN: ")
    assert "unknown statistic 'wish'" in result.stdout
    assert (row["law"], row["kept"]) == ("loads", False)


def test_a_plugin_that_is_not_there_or_does_not_load_is_told(
    plugins: list[PluginInfo],
) -> None:
    plugins.append(PluginInfo("torn", "tradefacts-torn", "1", "broken"))
    result = run("check", "flowers", "torn")

    assert result.exit_code == 2
    assert [line.split(":")[0] for line in result.stderr.splitlines()] == [
        "plugin 'flowers'",
        "plugin 'torn' of tradefacts-torn",
    ]


def test_what_is_needed_to_check_is_told(
    plugins: list[PluginInfo], monkeypatch: pytest.MonkeyPatch
) -> None:
    plugins.append(of(FLOWERS))
    for name in [name for name in sys.modules if name.startswith("tradefacts.testing")]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "hypothesis", None)
    result = run("check", "flowers")

    assert result.exit_code == 2
    assert result.stderr == (
        "plugins are checked with hypothesis, which is not installed; "
        "pip install 'tradefacts[testing]'\n"
    )


def test_words_that_are_none_are_told(plugins: list[PluginInfo]) -> None:
    plugins.append(of(Plugin("none", lambda: None)))  # type: ignore[arg-type, return-value]
    (row,) = rows(run("--json"))

    assert row["state"] == "broken"
    assert row["error"] == "vocabulary: expected a Vocabulary, got NoneType"
