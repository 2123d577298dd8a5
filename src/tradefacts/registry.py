"""Finds plugins, and knows which are broken.

They come from packages by entry point, from TOML files by path, and from the program
by `register()` or as objects.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from os import PathLike
from pathlib import Path
from typing import Any, Final, Literal

from tradefacts.errors import PluginError
from tradefacts.faults import FATAL, Fault, faults_of
from tradefacts.offers import Offer, entry_points
from tradefacts.plugin import (
    ALL,
    CONTRACT,
    Extract,
    Plugin,
    SentenceExtractor,
    Vocabulary,
)
from tradefacts.records import frozen

#: The group of entry points under which packages offer their plugins.
GROUP: Final = "tradefacts.plugins"
#: The package of the core, and the extra of it that brings the plugins of its makers.
_CORE: Final = "tradefacts"
_STANDARD: Final = "standard"
_PREFIX: Final = "tradefacts-"
_EXTRA_RE: Final = re.compile(r"""([\w.-]+).*\bextra\s*==\s*['"]([\w-]+)['"]""")
#: What stands for the package of a plugin that a program hands over itself.
THIS_PROGRAM: Final = "this program"
#: The remedy where the decorator is misused.
_DECORATED: Final = 'write @extractor(wakes=["berths"], name="ports")'

_REGISTERED: Final[dict[str, Plugin]] = {}


@frozen
class PluginInfo:
    """A plugin that was found, with what came of loading it."""

    name: str
    #: The distribution or the file that offers it; `THIS_PROGRAM` where none does.
    package: str
    #: The version of that distribution, empty where there is none.
    version: str
    #: `broken`: it did not load. `refused`: another package has its name. `absent`: it
    #: belongs to the standard ones, and is not installed.
    state: Literal["ok", "broken", "refused", "absent"]
    #: All that is wrong with it; nothing for a plugin that works.
    faults: tuple[Fault, ...] = ()
    #: The plugin itself; None for one that does not work.
    plugin: Plugin | None = None
    #: The TOML file that it was read from; None for one that is Python.
    file: str | None = None

    @property
    def error(self) -> str | None:
        """Why it does not work, with the remedies, a line each; None if it does."""
        return "\n".join(map(str, self.faults)) or None


def installed() -> tuple[PluginInfo, ...]:
    """Return every plugin on this machine, working or not, sorted by name.

    A plugin that the program registered hides installed ones of its name.
    """
    own = [_of_program(plugin) for plugin in _REGISTERED.values()]
    found = [info for info in _offered() if info.name not in _REGISTERED]
    return tuple(sorted([*own, *found], key=lambda info: (info.name, info.package)))


def absent() -> tuple[PluginInfo, ...]:
    """Return the standard plugins that are not installed, sorted by name."""
    # Its import takes as long as all of ours, and nothing else asks for it.
    from importlib import metadata  # noqa: PLC0415

    try:
        needs = metadata.requires(_CORE) or []
    except metadata.PackageNotFoundError:  # run from a tree that was never installed
        return ()
    known = {_normal(_package(point)) for point in entry_points(group=GROUP)}
    extras = [match.groups() for need in needs if (match := _EXTRA_RE.match(need))]
    packages = {_normal(package) for package, extra in extras if extra == _STANDARD}
    fault = Fault("not installed", f"pip install '{_CORE}[{_STANDARD}]'")
    return tuple(
        PluginInfo(package.removeprefix(_PREFIX), package, "", "absent", (fault,))
        for package in sorted(packages - known)
    )


def register(plugin: Plugin) -> None:
    """Add *plugin* to those that this program finds, as if it were installed.

    Raises:
        PluginError: it breaks the contract, or another has its name already.
    """
    if fault := _fault(plugin):
        raise PluginError(_name(plugin), THIS_PROGRAM, fault.reason, fault.remedy)
    known = _REGISTERED.get(plugin.name, plugin)
    if known is not plugin and not _is_again(plugin, known):
        raise PluginError(
            plugin.name,
            THIS_PROGRAM,
            "another plugin is registered under this name",
            "give one of the two another name",
        )
    _REGISTERED[plugin.name] = plugin


def extractor(
    wakes: Iterable[str],
    *,
    name: str | None = None,
    vocabulary: Vocabulary | Mapping[str, Any] | None = None,
) -> Callable[[Extract], Plugin]:
    """Make the function below a plugin, and register it.

    The function gets each sentence that holds one of what *wakes* it, and the document,
    and yields drafts. Its own name, with hyphens, is that of the plugin, unless *name*
    gives another. *vocabulary* are words for it, as tables or made. A function that is
    defined again, as in a notebook, replaces itself.

    Raises:
        PluginError: nothing wakes it; the name is not of the form that names have, or
            is another's.
        VocabularyError: the tables are no vocabulary.
    """
    if callable(wakes):  # the function itself: the brackets were left out
        given, reason = getattr(wakes, "__name__", ""), "expected codes or kinds first"
        raise PluginError(given, THIS_PROGRAM, reason, _DECORATED)
    if isinstance(vocabulary, Mapping):
        vocabulary = Vocabulary.from_tables(vocabulary)
    words = vocabulary or Vocabulary()

    def make(function: Extract) -> Plugin:
        given = name or getattr(function, "__name__", "").replace("_", "-")
        try:
            own = SentenceExtractor(given, wakes, function)
            plugin = Plugin(given, words, extractors=(own,))
        except (ValueError, TypeError) as error:
            raise PluginError(given, THIS_PROGRAM, str(error), _DECORATED) from error
        register(plugin)
        return plugin

    return make


def _is_again(plugin: Plugin, known: Plugin) -> bool:
    """Tell whether both are made of one function, which was defined again."""
    return _origin(plugin) is not None and _origin(plugin) == _origin(known)


def _origin(plugin: Plugin) -> tuple[str, str] | None:
    """Return the module and the name of the function that a plugin consists of."""
    for own in plugin.extractors[:1]:
        function = own.extract
        return getattr(function, "__module__", ""), getattr(
            function, "__qualname__", ""
        )
    return None


def registered() -> tuple[Plugin, ...]:
    """Return the plugins that this program registered, sorted by name."""
    return tuple(_REGISTERED[name] for name in sorted(_REGISTERED))


def resolve(
    plugins: Iterable[str | Plugin | PathLike[str]] | None = None,
) -> tuple[PluginInfo, ...]:
    """Return the plugins that *plugins* names or is, sorted by name.

    A path is that of a TOML file. "all", as None, stands for all that are installed. A
    plugin that is broken or refused is among the result, so that it can be reported.

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
    plugin: str | Plugin | PathLike[str], known: tuple[PluginInfo, ...]
) -> tuple[PluginInfo, ...]:
    if isinstance(plugin, PathLike):
        return (_of_file(Path(plugin)),)
    if not isinstance(plugin, str):
        return (_of_program(plugin),)
    if plugin == ALL:
        return known
    if named := tuple(info for info in known if info.name == plugin):
        return named
    remedy = _instead(plugin, known)
    raise PluginError(plugin, "", "no such plugin is installed", remedy)


def _instead(name: str, known: tuple[PluginInfo, ...]) -> str:
    """Return what to do about a name that no plugin has."""
    if name.endswith(".toml"):
        return f"for a file, use Path({name!r})"
    for info in absent():
        if info.name == name:
            return info.faults[0].remedy
    names = ", ".join(sorted({info.name for info in known})) or "none"
    return f"use one of those that are: {names}"


def _of_file(path: Path) -> PluginInfo:
    # Its checks take a while to load, and most plugins are no files.
    from tradefacts.plugin_file import read_plugin  # noqa: PLC0415

    file = str(path)
    try:
        plugin = read_plugin(path)
    except FATAL:
        raise
    except BaseException as error:  # noqa: BLE001 - whatever is wrong with a file
        faults = faults_of(error, f"correct or leave out {file}")
        return PluginInfo(path.stem, file, "", "broken", faults, file=file)
    return PluginInfo(plugin.name, file, "", "ok", plugin=plugin, file=file)


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
    groups: dict[str, list[Offer]] = {}
    for point in entry_points(group=GROUP):
        groups.setdefault(point.name, []).append(point)
    for name, points in groups.items():
        yield from _judged(name, points)


def _judged(name: str, points: list[Offer]) -> Iterator[PluginInfo]:
    """Load the one of *points* that has a right to *name*, and refuse the others."""
    # An editable install can show one distribution twice.
    offers = {_normal(_package(point)): point for point in points}
    owner = _normal(f"{_PREFIX}{name}")
    for package, point in sorted(offers.items()):
        if len(offers) == 1 or package == owner:
            yield _loaded(point)
        else:
            yield _refused(point, sorted(set(offers) - {package}))


def _loaded(point: Offer) -> PluginInfo:
    where = (point.name, _package(point), _version(point))
    try:
        plugin = point.load()
    except FATAL:
        raise
    except BaseException as error:  # noqa: BLE001 - an extension's panic is no Exception
        return PluginInfo(
            *where,
            "broken",
            faults_of(error, f"reinstall or uninstall {_package(point)}"),
        )
    return _seen(plugin, *where)


def _seen(plugin: object, name: str, package: str, version: str) -> PluginInfo:
    """Return what there is to know of an object that was given as a plugin."""
    fault = _fault(plugin, name)
    if fault is None and isinstance(plugin, Plugin):
        return PluginInfo(name, package, version, "ok", plugin=plugin)
    return PluginInfo(name, package, version, "broken", (fault,) if fault else ())


def _refused(point: Offer, others: list[str]) -> PluginInfo:
    return PluginInfo(
        point.name,
        _package(point),
        _version(point),
        "refused",
        (
            Fault(
                f"the name {point.name!r} is claimed by {' and '.join(others)} too",
                "uninstall all packages that claim it but one",
            ),
        ),
    )


def _fault(plugin: object, name: str | None = None) -> Fault | None:
    """Return what is wrong with *plugin*; None if nothing is."""
    if not isinstance(plugin, Plugin):
        return Fault(
            f"expected a tradefacts.Plugin, got {type(plugin).__name__}",
            "give the Plugin object itself",
        )
    if plugin.contract != CONTRACT:
        return Fault(
            f"it keeps contract {plugin.contract}, this tradefacts has {CONTRACT}",
            "install versions of the two that fit each other",
        )
    if name not in (None, plugin.name):
        return Fault(
            f"it calls itself {plugin.name!r}, its entry point {name!r}",
            "give both one name",
        )
    return None


def _name(plugin: object) -> str:
    return plugin.name if isinstance(plugin, Plugin) else type(plugin).__name__


def _package(point: Offer) -> str:
    return point.dist.name if point.dist else "an unknown package"


def _version(point: Offer) -> str:
    return point.dist.version if point.dist else ""


def _normal(package: str) -> str:
    return package.lower().replace("_", "-").replace(".", "-")
