"""Objects of JSON as claims: what is read, and what is wrong with it."""

import re
from collections.abc import Callable, Mapping
from datetime import date
from decimal import Decimal
from typing import Any, Final, Literal, TypeVar, get_args, get_origin

import attrs
from cattrs import ClassValidationError, Converter, ForbiddenExtraKeysError
from cattrs.gen import make_dict_structure_fn
from cattrs.v import transform_error

from tradefacts.model import Claim, Evidence
from tradefacts.records import frozen

_T = TypeVar("_T")

DECIMAL_RE: Final = re.compile(r"-?[0-9]+(?:\.[0-9]+)?")
DATE_RE: Final = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


def structure(fields: Mapping[str, Any]) -> Claim:
    """Return the claim of the *fields* of its object, without version and id.

    Raises:
        ValueError: a key is unknown, or a value is not what it should be; the message
            gives the path of each.
    """
    try:
        return _CONVERTER.structure(fields, Claim)
    except ClassValidationError as error:
        reasons = map(_path_first, transform_error(error, "$", _explain))
        raise ValueError("; ".join(reasons)) from error


def _path_first(message: str) -> str:
    """Turn "what is wrong @ $.path" round, and leave out the root."""
    reason, _, path = message.rpartition(" @ $")
    return f"{path.removeprefix('.')}: {reason}" if path else reason


def _explain(error: BaseException, _: type | None) -> str:
    if isinstance(error, ForbiddenExtraKeysError):
        return f"unknown key {', '.join(sorted(error.extra_fields))}"
    if isinstance(error, KeyError):
        return "required key is missing"
    return str(error)


@frozen
class _Sentence:
    start: int
    end: int


@frozen
class _Evidence:
    """Evidence as it is written: the offsets of the sentence under their own key."""

    start: int
    end: int
    quote: str
    sentence: _Sentence


def _make_converter() -> Converter:
    converter = Converter(forbid_extra_keys=True)
    converter.register_structure_hook(Decimal, _decimal)
    converter.register_structure_hook(date, _date)
    converter.register_structure_hook(str, _checked(str, "a string"))
    converter.register_structure_hook(int, _checked(int, "a whole number"))
    converter.register_structure_hook_func(_is_texts, _texts)
    converter.register_structure_hook_func(_is_literal, _literal)
    _add_objects(converter)
    _add_evidence(converter)
    return converter


def _add_objects(converter: Converter) -> None:
    """Refuse what is no object before its keys are looked at."""

    def make(kind: type[Any]) -> Callable[[object, object], Any]:
        read = make_dict_structure_fn(kind, converter, _cattrs_forbid_extra_keys=True)
        return lambda value, _: read(_object(value), kind)

    converter.register_structure_hook_factory(attrs.has, make)


def _add_evidence(converter: Converter) -> None:
    def read(value: object, _: object) -> Evidence:
        written = converter.structure(value, _Evidence)
        span, sentence = (written.start, written.end), written.sentence
        return Evidence(*span, written.quote, sentence.start, sentence.end)

    converter.register_structure_hook(Evidence, read)


def _checked(kind: type[_T], name: str) -> Callable[[object, object], _T]:
    """Return a hook that takes a *kind* as it is, and nothing else."""

    def take(value: object, _: object) -> _T:
        # A bool is an int to Python, and not to JSON.
        if not isinstance(value, kind) or isinstance(value, bool):
            raise TypeError(f"expected {name}, got {value!r}")
        return value

    return take


def _object(value: object) -> Mapping[str, Any]:
    if not isinstance(value, Mapping):
        raise TypeError(f"expected an object, got {value!r}")
    return value


def _decimal(value: object, _: object) -> Decimal:
    if not isinstance(value, str) or not DECIMAL_RE.fullmatch(value):
        raise ValueError(f"expected a decimal number as a string, got {value!r}")
    return Decimal(value)


def _date(value: object, _: object) -> date:
    if not isinstance(value, str) or not DATE_RE.fullmatch(value):
        raise ValueError(f"expected a date such as 2024-11-08, got {value!r}")
    return date.fromisoformat(value)


def _is_texts(kind: object) -> bool:
    return kind == tuple[str, ...]


def _texts(value: object, _: object) -> tuple[str, ...]:
    if not isinstance(value, list) or not all(isinstance(text, str) for text in value):
        raise TypeError(f"expected an array of strings, got {value!r}")
    return tuple(value)


def _is_literal(kind: object) -> bool:
    return get_origin(kind) is Literal


def _literal(value: object, kind: object) -> object:
    allowed = get_args(kind)
    if value not in allowed:
        raise ValueError(f"expected one of {', '.join(allowed)}, got {value!r}")
    return value


_CONVERTER: Final = _make_converter()
