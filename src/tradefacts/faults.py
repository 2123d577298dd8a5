"""Faults: what is wrong with a plugin, and what to do, told of any exception."""

from typing import Final

from tradefacts.errors import TradefactsError
from tradefacts.records import frozen

#: What ends the program, whoever raises it. All else that a plugin raises is a fault
#: of its own: an extension module that panics raises no `Exception` either.
FATAL: Final = (KeyboardInterrupt, SystemExit, GeneratorExit)


@frozen
class Fault:
    """What is wrong with a plugin, and what to do about it."""

    reason: str
    remedy: str

    def __str__(self) -> str:
        return f"{self.reason}; {self.remedy}"


def faults_of(error: BaseException, remedy: str) -> tuple[Fault, ...]:
    """Return what *error* tells; of a group, what each error in it does.

    *remedy* is that of errors that bring none of their own.
    """
    if isinstance(error, BaseExceptionGroup):
        return tuple(f for each in error.exceptions for f in faults_of(each, remedy))
    first = _first_line(error)
    if not isinstance(error, TradefactsError):
        name = type(error).__name__
        return (Fault(f"{name}: {first}" if first else name, remedy),)
    own = str(getattr(error, "remedy", ""))
    return (Fault(first.removesuffix(f"; {own}"), own or remedy),)


def _first_line(error: BaseException) -> str:
    try:
        return next(iter(str(error).splitlines()), "")
    except FATAL:
        raise
    except BaseException:  # noqa: BLE001 - even its own words may fail it
        return ""
