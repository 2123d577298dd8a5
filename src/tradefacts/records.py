"""Classes of values: those of attrs, made in half the time.

attrs compiles what compares, hashes and shows the objects of a class when it makes the
class. A program that reads one text has a hundred classes, and compares objects of a
few: here each compares, and shows itself, as it would with attrs, but what does so is
compiled when it is first called.
"""

from collections.abc import Callable
from functools import cache
from operator import attrgetter
from reprlib import recursive_repr
from typing import TYPE_CHECKING, Any

import attrs

if TYPE_CHECKING:  # type checkers know the decorators of attrs alone
    from attrs import define, evolve, frozen
    from attrs import frozen as passing

    __all__ = ["define", "evolve", "frozen", "passing"]
else:

    def evolve(value: object, /, **changes: object) -> object:
        """Return a copy of *value* with *changes*, as attrs does in more time."""
        made = type(value)
        names, held = _fields(made)
        return made(**dict(zip(names, held(value), strict=True), **changes))

    def frozen(cls: type | None = None, **options: object) -> object:
        """Make *cls* a class of attrs whose objects never change."""
        if cls is None:
            return lambda decorated: frozen(decorated, **options)
        made = attrs.frozen(cls, eq=False, repr=False, **options)
        own = vars(cls)
        _add(made, own, "__hash__", _hash)
        return _compared(made, own)

    def passing(cls: type | None = None, **options: object) -> object:
        """Make *cls* a class of values that are made by the hundred for each sentence.

        They never change either, but this is for type checkers to see: to have each
        field refuse to be set again takes more time than all else that makes them.
        """
        if cls is None:
            return lambda decorated: passing(decorated, **options)
        own = vars(cls)
        made = attrs.define(cls, eq=False, repr=False, **options)
        _add(made, own, "__hash__", _hash)
        return _compared(made, own)

    def define(cls: type | None = None, **options: object) -> object:
        """Make *cls* a class of attrs; its objects change, and have no hash."""
        if cls is None:
            return lambda decorated: define(decorated, **options)
        own = vars(cls)
        made = attrs.define(cls, eq=False, repr=False, **options)
        _add(made, own, "__hash__", lambda _: None)
        return _compared(made, own)


def _compared(made: Any, own: Any) -> Any:  # noqa: ANN401 - any class
    _add(made, own, "__eq__", _equal)
    _add(made, own, "__repr__", _picture)
    return made


def _add(made: Any, own: Any, name: str, make: Callable[[Any], Any]) -> None:  # noqa: ANN401
    """Add a method to a class that does not define it itself."""
    if own.get(name) is None:
        setattr(made, name, make(made))


def _equal(made: Any) -> Callable[[Any, object], bool]:  # noqa: ANN401
    def equal(self: Any, other: object) -> bool:  # noqa: ANN401
        same = [f"self.{name} == other.{name}" for name in _telling(made)]
        made.__eq__ = _compiled(
            f"lambda self, other: {' and '.join(same) or True} "
            "if other.__class__ is self.__class__ else NotImplemented"
        )
        return made.__eq__(self, other)  # type: ignore[no-any-return]

    return equal


def _hash(made: Any) -> Callable[[Any], int]:  # noqa: ANN401
    def hashed(self: Any) -> int:  # noqa: ANN401
        values = "".join(f"self.{name}, " for name in _telling(made))
        made.__hash__ = _compiled(f"lambda self: hash(({values}))")
        return made.__hash__(self)  # type: ignore[no-any-return]

    return hashed


@cache
def _fields(made: Any) -> tuple[tuple[str, ...], Callable[[Any], tuple[object, ...]]]:  # noqa: ANN401
    """Return what the arguments of a class are called, and what tells their values."""
    fields = [field for field in attrs.fields(made) if field.init]
    held = attrgetter(*(field.name for field in fields))
    single = len(fields) == 1
    return tuple(field.alias for field in fields), (
        lambda v: (held(v),)
    ) if single else held


def _telling(made: Any) -> list[str]:  # noqa: ANN401
    """Return the fields that tell an object from others."""
    return [field.name for field in attrs.fields(made) if field.eq]


def _compiled(expression: str) -> Any:  # noqa: ANN401
    """Return a method, which is compiled when it is called for the first time."""
    return eval(expression, {})  # noqa: S307 - of names of fields alone


def _picture(made: Any) -> Callable[[Any], str]:  # noqa: ANN401
    name = made.__qualname__.rpartition(">.")[2]
    names = [field.name for field in attrs.fields(made) if field.repr]

    @recursive_repr(f"{name}(...)")
    def picture(self: Any) -> str:  # noqa: ANN401
        values = (f"{each}={getattr(self, each)!r}" for each in names)
        return f"{name}({', '.join(values)})"

    return picture
