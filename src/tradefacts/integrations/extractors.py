"""Extractors by the names of their plugins, built once: that takes a while."""

from collections.abc import Iterable
from functools import lru_cache

from tradefacts import registry
from tradefacts.extraction import Extractor
from tradefacts.plugin import Plugin

__all__ = ["extractor_of"]


def extractor_of(plugins: Iterable[str] | None) -> Extractor:
    """Return an extractor with *plugins*, None for all, as if it were new.

    Raises:
        PluginError: a plugin is not installed.
    """
    names = None if plugins is None else tuple(plugins)
    return _built(names, registry.registered())


# Few are enough: a program reads with one or two sets of plugins.
@lru_cache(maxsize=4)
def _built(
    plugins: tuple[str, ...] | None, _registered: tuple[Plugin, ...]
) -> Extractor:
    return Extractor(plugins)
