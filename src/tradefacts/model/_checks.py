"""Validators of fields, with messages that say what was expected."""

import re
from collections.abc import Callable, Iterable
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final, TypeAlias, get_args

if TYPE_CHECKING:
    import attrs

Check: TypeAlias = Callable[[Any, "attrs.Attribute[Any]", Any], None]

#: How many strings of one form are remembered: most codes are said again and again.
_REMEMBERED: Final = 1 << 12


def one_of(alias: object, *, optional: bool = False) -> Check:
    """Return a check for the values of a literal type, and for None if *optional*."""
    allowed = get_args(alias)

    def check(_: object, field: "attrs.Attribute[Any]", value: object) -> None:
        if value not in allowed and not (optional and value is None):
            names = ", ".join(allowed)
            raise ValueError(f"expected as {field.name} one of {names}, got {value!r}")

    return check


def form(pattern: str, example: str, *, optional: bool = False) -> Check:
    """Return a check for strings that the verbose *pattern* matches as a whole.

    None passes, too, if it is *optional*.
    """
    fits = lru_cache(_REMEMBERED)(re.compile(pattern, re.VERBOSE | re.ASCII).fullmatch)

    def check(_: object, field: "attrs.Attribute[Any]", value: object) -> None:
        if value is None and optional:
            return
        if not isinstance(value, str) or not fits(value):
            raise ValueError(
                f"expected {field.name} of the form {example}, got {value!r}"
            )

    return check


def forms(pattern: str, example: str) -> Check:
    """Return a check for tuples of such strings."""
    each = form(pattern, example)

    def check(
        owner: object, field: "attrs.Attribute[Any]", value: tuple[object, ...]
    ) -> None:
        for text in value:
            each(owner, field, text)

    return check


def texts(values: Iterable[str]) -> tuple[str, ...]:
    """Return *values* as a tuple; refuse a lone string, which iterates too."""
    if isinstance(values, str):
        raise TypeError(f"expected several strings, got one; use ({values!r},)")
    return tuple(values)
