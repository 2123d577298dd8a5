"""The registry finds plugins, judges who owns a name, and survives broken ones."""

from collections.abc import Callable, Iterator
from importlib import metadata
from importlib.metadata import EntryPoint
from pathlib import Path

import pytest

from tradefacts import Plugin, PluginError, VocabularyError, registry
from tradefacts.faults import Fault
from tradefacts.registry import THIS_PROGRAM, PluginInfo


class Distribution:
    """As much of a distribution as the registry asks for."""

    def __init__(self, name: str, version: str) -> None:
        self.name = name
        self.version = version


class Offer(EntryPoint):
    """An entry point whose object is made on the spot."""

    def __init__(self, name: str, package: str, make: Callable[[], object]) -> None:
        super().__init__(name=name, value="module:plugin", group=registry.GROUP)
        vars(self).update(dist=Distribution(package, "1.2"), make=make)

    def load(self) -> object:
        return vars(self)["make"]()


@pytest.fixture(autouse=True)
def _empty(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(registry, "_REGISTERED", {})
    offer(monkeypatch)


def offer(monkeypatch: pytest.MonkeyPatch, *offers: Offer) -> None:
    def entry_points(*, group: str) -> Iterator[EntryPoint]:
        return (each for each in offers if each.group == group)

    monkeypatch.setattr(registry, "entry_points", entry_points)


def fails(error: BaseException) -> Callable[[], object]:
    def load() -> object:
        raise error

    return load


def test_standard_plugins_that_are_missing_are_named_with_the_remedy(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    needs = [
        "attrs>=25.1",
        "tradefacts-ports; extra == 'standard'",
        'tradefacts_coal>=1 ; python_version > "3" and extra == "standard"',
        "hypothesis>=6; extra == 'testing'",
    ]
    monkeypatch.setattr(metadata, "requires", lambda _: needs)
    offer(monkeypatch, Offer("ports", "tradefacts-ports", lambda: Plugin("ports")))
    (coal,) = registry.absent()

    assert (coal.name, coal.package, coal.state) == (
        "coal",
        "tradefacts-coal",
        "absent",
    )
    assert coal.error == "not installed; pip install 'tradefacts[standard]'"


def test_a_tree_that_was_never_installed_misses_no_plugin(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def none(name: str) -> list[str]:
        raise metadata.PackageNotFoundError(name)

    monkeypatch.setattr(metadata, "requires", none)

    assert registry.absent() == ()


def test_a_package_on_the_path_is_found(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(registry, "entry_points", metadata.entry_points)
    monkeypatch.syspath_prepend(tmp_path)
    (tmp_path / "ports_of_mine.py").write_text("import nothing_of_this_name\n")
    package = tmp_path / "tradefacts_ports-0.3.dist-info"
    package.mkdir()
    (package / "METADATA").write_text("Name: tradefacts-ports\nVersion: 0.3\n")
    (package / "entry_points.txt").write_text(
        "[tradefacts.plugins]\nports = ports_of_mine:plugin\n"
    )

    (found,) = [info for info in registry.installed() if info.name == "ports"]
    assert found == PluginInfo(
        "ports",
        "tradefacts-ports",
        "0.3",
        "broken",
        (
            Fault(
                "ModuleNotFoundError: No module named 'nothing_of_this_name'",
                "reinstall or uninstall tradefacts-ports",
            ),
        ),
    )


def test_installed_plugins_are_sorted_by_name(monkeypatch: pytest.MonkeyPatch) -> None:
    ports, fairs = Plugin("ports"), Plugin("fairs")
    offer(
        monkeypatch,
        Offer("ports", "tradefacts-ports", lambda: ports),
        Offer("fairs", "tradefacts-fairs", lambda: fairs),
    )

    assert registry.installed() == (
        PluginInfo("fairs", "tradefacts-fairs", "1.2", "ok", (), fairs),
        PluginInfo("ports", "tradefacts-ports", "1.2", "ok", (), ports),
    )


@pytest.mark.parametrize(
    ("make", "error"),
    [
        pytest.param(
            fails(ImportError("no module named x\nsecond line")),
            "ImportError: no module named x; reinstall or uninstall tradefacts-ports",
            id="an import fails",
        ),
        pytest.param(
            fails(BaseException()),
            "BaseException; reinstall or uninstall tradefacts-ports",
            id="an extension module panics",
        ),
        pytest.param(
            fails(VocabularyError("ports.toml", "port", "unknown table", "use place")),
            "ports.toml: port: unknown table; use place",
            id="an error of ours has its own remedy",
        ),
        pytest.param(
            lambda: Plugin,
            "expected a tradefacts.Plugin, got type; give the Plugin object itself",
            id="a class instead of an object",
        ),
        pytest.param(
            lambda: Plugin("ports", contract=99),
            "it keeps contract 99, this tradefacts has 1; "
            "install versions of the two that fit each other",
            id="a contract of another time",
        ),
        pytest.param(
            lambda: Plugin("harbors"),
            "it calls itself 'harbors', its entry point 'ports'; give both one name",
            id="two names",
        ),
    ],
)
def test_a_broken_plugin_is_named_with_the_remedy(
    monkeypatch: pytest.MonkeyPatch, make: Callable[[], object], error: str
) -> None:
    offer(monkeypatch, Offer("ports", "tradefacts-ports", make))

    (info,) = registry.installed()
    assert (info.state, info.plugin, info.error) == ("broken", None, error)
    assert (info.name, info.package, info.version) == (
        "ports",
        "tradefacts-ports",
        "1.2",
    )


@pytest.mark.parametrize("error", [KeyboardInterrupt(), SystemExit(), GeneratorExit()])
def test_who_stops_the_program_is_not_held_up(
    monkeypatch: pytest.MonkeyPatch, error: BaseException
) -> None:
    offer(monkeypatch, Offer("ports", "tradefacts-ports", fails(error)))

    with pytest.raises(type(error)):
        registry.installed()


def test_of_two_packages_the_one_with_the_name_wins(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    offer(
        monkeypatch,
        Offer("ports", "a-stranger", fails(AssertionError("is not loaded"))),
        Offer("ports", "Tradefacts_Ports", lambda: Plugin("ports")),
    )

    stranger, owner = sorted(registry.installed(), key=lambda info: info.state)[::-1]
    assert (owner.package, owner.state) == ("Tradefacts_Ports", "ok")
    assert (stranger.package, stranger.state) == ("a-stranger", "refused")
    assert stranger.error == (
        "the name 'ports' is claimed by tradefacts-ports too; "
        "uninstall all packages that claim it but one"
    )


def test_of_two_strangers_both_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    offer(
        monkeypatch,
        Offer("ports", "one", lambda: Plugin("ports")),
        Offer("ports", "two", lambda: Plugin("ports")),
    )

    assert [(info.package, info.state) for info in registry.installed()] == [
        ("one", "refused"),
        ("two", "refused"),
    ]


def test_a_package_that_is_seen_twice_is_one(monkeypatch: pytest.MonkeyPatch) -> None:
    twice = [Offer("ports", "tradefacts-ports", lambda: Plugin("ports"))] * 2
    offer(monkeypatch, *twice)

    assert [info.state for info in registry.installed()] == ["ok"]


def test_a_registered_plugin_is_found_and_hides_an_installed_one(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    offer(monkeypatch, Offer("ports", "tradefacts-ports", lambda: Plugin("ports")))
    mine = Plugin("ports")
    registry.register(mine)
    registry.register(mine)  # the second time changes nothing

    assert registry.registered() == (mine,)
    assert [info.plugin for info in registry.installed()] == [mine]
    assert registry.installed()[0].package == THIS_PROGRAM


def test_registering_two_of_one_name_is_an_error() -> None:
    registry.register(Plugin("ports", patterns=("one",)))

    with pytest.raises(PluginError, match="another plugin is registered under"):
        registry.register(Plugin("ports"))


def test_registering_no_plugin_is_an_error() -> None:
    with pytest.raises(PluginError, match=r"expected a tradefacts\.Plugin, got str"):
        registry.register("ports")  # type: ignore[arg-type]


def test_none_resolves_to_all(monkeypatch: pytest.MonkeyPatch) -> None:
    offer(monkeypatch, Offer("ports", "tradefacts-ports", lambda: Plugin("ports")))

    assert registry.resolve() == registry.resolve(None) == registry.installed()


def test_names_and_objects_resolve_sorted_by_name(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    offer(monkeypatch, Offer("ports", "tradefacts-ports", lambda: Plugin("ports")))
    mine = Plugin("fairs")

    resolved = registry.resolve(["ports", mine, "ports"])
    assert [info.name for info in resolved] == ["fairs", "ports"]
    assert resolved[0].plugin is mine


def test_nothing_resolves_to_nothing() -> None:
    assert registry.resolve([]) == ()


def test_an_unknown_name_is_told_the_known_ones(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    offer(monkeypatch, Offer("ports", "tradefacts-ports", lambda: Plugin("ports")))

    with pytest.raises(PluginError) as caught:
        registry.resolve(["port"])
    assert str(caught.value) == (
        "plugin 'port': no such plugin is installed; use one of those that are: ports"
    )


def test_the_name_of_a_standard_plugin_is_told_how_to_get_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(
        metadata, "requires", lambda _: ["tradefacts-coal; extra=='standard'"]
    )
    offer(monkeypatch)

    with pytest.raises(PluginError) as caught:
        registry.resolve(["coal"])
    assert caught.value.remedy == "pip install 'tradefacts[standard]'"


def test_two_plugins_of_one_name_do_not_resolve(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    offer(monkeypatch, Offer("ports", "tradefacts-ports", lambda: Plugin("ports")))

    with pytest.raises(PluginError, match="choose one of the two"):
        registry.resolve(["ports", Plugin("ports")])


def test_a_lone_name_is_no_list_of_names() -> None:
    with pytest.raises(TypeError, match=r"use \['ports'\]"):
        registry.resolve("ports")


def test_an_object_that_breaks_the_contract_resolves_as_broken() -> None:
    (info,) = registry.resolve([Plugin("ports", contract=99)])

    assert info.state == "broken"
