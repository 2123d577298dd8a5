"""The guard: calls what plugins give, and keeps what they fail at.

Nothing that a plugin raises reaches anyone else, but what is to end the program.
"""

import warnings
from collections.abc import Callable
from typing import TypeVar

import attrs

from tradefacts.errors import PluginError, PluginWarning
from tradefacts.faults import FATAL, Fault, faults_of
from tradefacts.records import define, frozen
from tradefacts.registry import THIS_PROGRAM, PluginInfo

T = TypeVar("T")

#: Is told which plugin is about to be called, and None when it has returned.
Told = Callable[[PluginInfo | None], None]


def tell_nobody(_: PluginInfo | None) -> None:
    """Take what no one asked to be told."""


@frozen
class Failure:
    """What a plugin did not manage: nobody else's claims are lost by it."""

    plugin: str
    package: str
    #: What it was doing: "load", "vocabulary", "patterns", "examples", "frame", or the
    #: name of an extractor or of a check.
    stage: str
    error: str
    remedy: str

    def __str__(self) -> str:
        return (
            f"plugin {self.plugin!r} ({self.package}), {self.stage}: "
            f"{self.error}; {self.remedy}"
        )


@define
class Guard:
    """Calls functions of plugins, each on its own, and keeps what they fail at."""

    #: Hears of each call: who may end the process, and has to say which plugin it was.
    told: Told = tell_nobody
    #: What failed, in the order of the calls.
    failures: list[Failure] = attrs.Factory(list)
    _errors: list[PluginError] = attrs.Factory(list)

    def call(self, info: PluginInfo, stage: str, function: Callable[[], T]) -> T | None:
        """Return what *function* returns; None, and a failure, where it raises."""
        self.told(info)
        try:
            return function()
        except FATAL:
            raise
        except BaseException as error:  # noqa: BLE001 - a plugin may raise anything
            for fault in faults_of(error, remedy_for(info)):
                self.blame(info, stage, fault, cause=error)
            return None
        finally:
            self.told(None)

    def blame(
        self,
        info: PluginInfo,
        stage: str,
        fault: Fault,
        *,
        cause: BaseException | None = None,
    ) -> None:
        """Keep that the plugin has a *fault*, which *cause* has shown."""
        where = (info.name, info.package)
        self.failures.append(Failure(*where, stage, fault.reason, fault.remedy))
        error = PluginError(*where, f"{stage}: {fault.reason}", fault.remedy)
        error.__cause__ = cause
        self._errors.append(error)

    def settle(self, occasion: str, *, strict: bool, stacklevel: int) -> None:
        """Warn of each failure; where it is *strict*, raise them all together.

        *occasion* says at what plugins failed.

        Raises:
            ExceptionGroup: of one `PluginError` for each failure, where it is strict.
        """
        if strict and self._errors:
            raise ExceptionGroup(f"plugins {occasion}", self._errors)
        for failure in self.failures:
            warnings.warn(str(failure), PluginWarning, stacklevel=stacklevel + 1)


def remedy_for(info: PluginInfo) -> str:
    """Return what is to be done about a plugin that fails at its work."""
    if info.package == THIS_PROGRAM or info.file is not None:
        return "mend it or leave it out"
    return f"mend or uninstall {info.package}"
