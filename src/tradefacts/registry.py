"""Finds plugins, by entry point or by `register()`, and knows which are broken."""

from collections.abc import Iterable, Iterator
from importlib.metadata import EntryPoint, entry_points
from typing import Final, Literal

import attrs

from tradefacts.errors import PluginError, TradefactsError
from tradefacts.plugin import CONTRACT, Plugin

#: The group of entry points under which packages offer their plugins.
GROUP: Final = "tradefacts.plugins"
#: What stands for the package of a plugin that a program hands over itself.
THIS_PROGRAM: Final = "this program"

_REGISTERED: Final[dict[str, Plugin]] = {}


@attrs.frozen
class PluginInfo:
    """A plugin that was found, with what came of loading it."""

    name: str
    #: The distribution that offers it; `THIS_PROGRAM` for one that none does.
    package: str
    #: The version of that distribution, empty where there is none.
    version: str
    #: `broken`: it did not load. `refused`: another package has its name.
    state: Literal["ok", "broken", "refused"]
    #: Why it does not work, and the remedy; None for a plugin that does.
    error: str | None = None
    #: The plugin itself; None for one that does not work.
    plugin: Plugin | None = None


def installed() -> tuple[PluginInfo, ...]:
    """Return every plugin on this machine, working or not, sorted by name.

    A plugin that the program registered hides installed ones of its name.
    """
    own = [_of_program(plugin) for plugin in _REGISTERED.values()]
    found = [info for info in _offered() if info.name not in _REGISTERED]
    return tuple(sorted([*own, *found], key=lambda info: (info.name, info.package)))


def register(plugin: Plugin) -> None:
    """Add *plugin* to those that this program finds.

    Raises:
        PluginError: it breaks the contract, or another has its name already.
    """
    if fault := _fault(plugin):
        raise PluginError(_name(plugin), THIS_PROGRAM, *fault)
    known = _REGISTERED.setdefault(plugin.name, plugin)
    if known is not plugin:
        raise PluginError(
            plugin.name,
            THIS_PROGRAM,
            "another plugin is registered under this name",
            "give one of the two another name",
        )


def registered() -> tuple[str, ...]:
    """Return the names of the plugins that this program registered, sorted."""
    return tuple(sorted(_REGISTERED))


def resolve(plugins: Iterable[str | Plugin] | None = None) -> tuple[PluginInfo, ...]:
    """Return the plugins that *plugins* names or is, sorted by name.

    None stands for all that are installed. A plugin that is broken or refused is
    among the result, so that it can be reported.

    Raises:
        PluginError: no plugin has a name that was given, or two have one name.
    """
    if plugins is None:
        return installed()
    if isinstance(plugins, str):
        raise TypeError(f"expected several plugins, got a name; use [{plugins!r}]")
    known = installed()
    chosen = [info for plugin in plugins for info in _chosen(plugin, known)]
    unique = {(info.name, info.package): info for info in chosen}
    _refuse_doubles(unique.values())
    return tuple(unique[key] for key in sorted(unique))


def _chosen(
    plugin: str | Plugin, known: tuple[PluginInfo, ...]
) -> tuple[PluginInfo, ...]:
    if not isinstance(plugin, str):
        return (_of_program(plugin),)
    if named := tuple(info for info in known if info.name == plugin):
        return named
    names = ", ".join(sorted({info.name for info in known})) or "none"
    raise PluginError(
        plugin, "", "no such plugin is installed", f"use one of those that are: {names}"
    )


def _refuse_doubles(chosen: Iterable[PluginInfo]) -> None:
    working: dict[str, PluginInfo] = {}
    for info in chosen:
        if info.state == "ok" and working.setdefault(info.name, info) is not info:
            raise PluginError(
                info.name,
                info.package,
                f"{working[info.name].package} gives a plugin of this name too",
                "choose one of the two",
            )


def _of_program(plugin: object) -> PluginInfo:
    return _seen(plugin, _name(plugin), THIS_PROGRAM, "")


def _offered() -> Iterator[PluginInfo]:
    groups: dict[str, list[EntryPoint]] = {}
    for point in entry_points(group=GROUP):
        groups.setdefault(point.name, []).append(point)
    for name, points in groups.items():
        yield from _judged(name, points)


def _judged(name: str, points: list[EntryPoint]) -> Iterator[PluginInfo]:
    """Load the one of *points* that has a right to *name*, and refuse the others."""
    # An editable install can show one distribution twice.
    offers = {_normal(_package(point)): point for point in points}
    owner = _normal(f"tradefacts-{name}")
    for package, point in sorted(offers.items()):
        if len(offers) == 1 or package == owner:
            yield _loaded(point)
        else:
            yield _refused(point, sorted(set(offers) - {package}))


def _loaded(point: EntryPoint) -> PluginInfo:
    where = (point.name, _package(point), _version(point))
    try:
        plugin = point.load()
    except (KeyboardInterrupt, SystemExit, GeneratorExit):
        raise
    except BaseException as error:  # noqa: BLE001 - an extension's panic is no Exception
        return PluginInfo(*where, "broken", _told(error, _package(point)))
    return _seen(plugin, *where)


def _seen(plugin: object, name: str, package: str, version: str) -> PluginInfo:
    """Return what there is to know of an object that was given as a plugin."""
    fault = _fault(plugin, name)
    if fault is None and isinstance(plugin, Plugin):
        return PluginInfo(name, package, version, "ok", plugin=plugin)
    return PluginInfo(name, package, version, "broken", "; ".join(fault or ()))


def _refused(point: EntryPoint, others: list[str]) -> PluginInfo:
    return PluginInfo(
        point.name,
        _package(point),
        _version(point),
        "refused",
        f"the name {point.name!r} is claimed by {' and '.join(others)} too; "
        "uninstall all packages that claim it but one",
    )


def _fault(plugin: object, name: str | None = None) -> tuple[str, str] | None:
    """Return what is wrong with *plugin* and the remedy; None if nothing is."""
    if not isinstance(plugin, Plugin):
        return (
            f"expected a tradefacts.Plugin, got {type(plugin).__name__}",
            "give the Plugin object itself",
        )
    if plugin.contract != CONTRACT:
        return (
            f"it keeps contract {plugin.contract}, this tradefacts has {CONTRACT}",
            "install versions of the two that fit each other",
        )
    if name not in (None, plugin.name):
        return (
            f"it calls itself {plugin.name!r}, its entry point {name!r}",
            "give both one name",
        )
    return None


def _name(plugin: object) -> str:
    return plugin.name if isinstance(plugin, Plugin) else type(plugin).__name__


def _told(error: BaseException, package: str) -> str:
    """Return one line that says what *error* is, with a remedy."""
    first = next(iter(str(error).splitlines()), "")
    if isinstance(error, TradefactsError):
        return first
    reason = f"{type(error).__name__}: {first}" if first else type(error).__name__
    return f"{reason}; reinstall or uninstall {package}"


def _package(point: EntryPoint) -> str:
    return point.dist.name if point.dist else "an unknown package"


def _version(point: EntryPoint) -> str:
    return point.dist.version if point.dist else ""


def _normal(package: str) -> str:
    return package.lower().replace("_", "-").replace(".", "-")
