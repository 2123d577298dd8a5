"""What only an extra of the package brings, or an error that says how to get it."""

from collections.abc import Iterator
from contextlib import contextmanager

from tradefacts.errors import ExtraError

__all__ = ["needs"]


@contextmanager
def needs(extra: str) -> Iterator[None]:
    """Tell of a library that is imported within and is absent: *extra* brings it.

    Raises:
        ExtraError: a library is not installed.
    """
    try:
        yield
    except ModuleNotFoundError as error:
        raise ExtraError(error.name or extra, extra) from error
