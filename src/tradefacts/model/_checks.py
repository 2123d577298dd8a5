"""Validators of fields, with messages that say what was expected."""

import re
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any, TypeAlias, get_args

if TYPE_CHECKING:
    import attrs

Check: TypeAlias = Callable[[Any, "attrs.Attribute[Any]", Any], None]


def one_of(alias: object) -> Check:
    """Return a check for the values of a literal type."""
    allowed = get_args(alias)

    def check(_: object, field: "attrs.Attribute[Any]", value: object) -> None:
        if value not in allowed:
            names = ", ".join(allowed)
            raise ValueError(f"expected as {field.name} one of {names}, got {value!r}")

    return check


def form(pattern: str, example: str) -> Check:
    """Return a check for strings that the verbose *pattern* matches as a whole."""
    regex = re.compile(pattern, re.VERBOSE | re.ASCII)

    def check(_: object, field: "attrs.Attribute[Any]", value: object) -> None:
        if not isinstance(value, str) or not regex.fullmatch(value):
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
