"""The plan of a run: what its results depend on, beside the documents."""

from collections.abc import Mapping
from datetime import date
from hashlib import blake2s
from pathlib import Path
from typing import Any, Final

import attrs
from attrs.validators import gt

from tradefacts.errors import LanguageError
from tradefacts.reading.supported import SUPPORTED
from tradefacts.records import frozen
from tradefacts.registry import PluginInfo

_MEGABYTE: Final = 2**20


@frozen
class Limits:
    """What one document may take; a worker that goes beyond is ended."""

    #: Seconds by the clock.
    seconds: float = attrs.field(default=60.0, validator=gt(0))
    #: Megabytes of memory of the worker, with all that it holds beside the document.
    megabytes: int = attrs.field(default=2048, validator=gt(0))

    @property
    def bytes(self) -> int:
        """The memory in bytes."""
        return self.megabytes * _MEGABYTE


@frozen
class Plan:
    """How every document of a run is read.

    Raises:
        LanguageError: the language is not supported.
    """

    #: Names of installed plugins, and paths of TOML files; None is all installed.
    plugins: tuple[str | Path, ...] | None = None
    #: The publication date of documents that do not state their own.
    published: date | None = None
    #: The language of documents that do not state theirs; None finds it out.
    lang: str | None = attrs.field(default=None)
    #: Whether each document is checked by itself too.
    findings: bool = False
    limits: Limits = Limits()

    @lang.validator
    def _is_supported(self, _: "attrs.Attribute[str | None]", lang: str | None) -> None:
        if lang not in (None, *SUPPORTED):
            raise LanguageError(str(lang), SUPPORTED)

    def options(self) -> Mapping[str, Any]:
        """Return what was asked for, as `run.json` tells it."""
        return {
            "published": self.published.isoformat() if self.published else None,
            "lang": self.lang,
            "findings": self.findings,
            "seconds_per_document": self.limits.seconds,
            "megabytes_per_worker": self.limits.megabytes,
        }


def describe(info: PluginInfo) -> dict[str, Any]:
    """Return what `run.json` tells of a plugin: a file has its content as version."""
    version = info.version
    if info.file is not None:
        version = blake2s(Path(info.file).read_bytes(), digest_size=8).hexdigest()
    return {
        "name": info.name,
        "package": Path(info.package).name if info.file else info.package,
        "version": version,
        "contract": info.plugin.contract if info.plugin else None,
        "state": info.state,
    }
