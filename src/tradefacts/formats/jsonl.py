"""Claims as JSON, one object a line.

The keys are those of `schema.schema()`. Numbers are strings of plain digits, dates
are ISO 8601, and what a claim does not say is null.
"""

import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from decimal import Decimal
from os import PathLike, fspath
from pathlib import Path
from typing import Any, Final, Literal, TypeVar, get_args, get_origin

import attrs
from cattrs import ClassValidationError, Converter, ForbiddenExtraKeysError
from cattrs.gen import make_dict_structure_fn, make_dict_unstructure_fn
from cattrs.v import transform_error

from tradefacts.errors import DocumentError
from tradefacts.files import not_utf8
from tradefacts.model import Claim, Comparison, Evidence, Indicator, Period

__all__ = ["dump", "from_dict", "indicator_to_dict", "load", "to_dict", "write"]

_T = TypeVar("_T")

#: The version of the format, in each object under `schema`.
SCHEMA_VERSION: Final = 1
DECIMAL_RE: Final = re.compile(r"-?[0-9]+(?:\.[0-9]+)?")
DATE_RE: Final = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")

_REMEDY: Final = "see docs/reference/claim.schema.json for what is expected"
# The order of the keys, from what identifies a claim to how it was found.
_KEYS: Final = (
    "document",
    "lang",
    "extractor",
    "statistic",
    "quantity",
    "indicator",
    "period",
    "comparison",
    "attribution",
    "evidence",
    "restates",
    "inferred",
)


def to_dict(claim: Claim) -> dict[str, Any]:
    """Return the JSON object of *claim*; inverse of `from_dict`."""
    fields = _CONVERTER.unstructure(claim)
    return {
        "schema": SCHEMA_VERSION,
        "id": claim.id,
        **{key: fields[key] for key in _KEYS},
    }


def indicator_to_dict(indicator: Indicator) -> dict[str, Any]:
    """Return the JSON object of *indicator*, as it stands in that of a claim."""
    fields: dict[str, Any] = _CONVERTER.unstructure(indicator)
    return fields


def from_dict(data: object, *, file: str = "claim", line: int | None = None) -> Claim:
    """Return the claim of a JSON object; inverse of `to_dict`.

    Of the keys, `schema` must be there; one that may be null may be left out. The
    `id` is made anew, and must be the stated one if there is one. *file* and *line*
    are named in errors.

    Raises:
        DocumentError: a key is unknown, or a value is not what it should be; the
            error gives the path of each.
    """
    if not isinstance(data, Mapping):
        reason = f"expected an object, got {type(data).__name__}"
        raise DocumentError(file, line, reason, _REMEDY)
    fields = dict(data)
    version, stated_id = fields.pop("schema", None), fields.pop("id", None)
    fields.pop("converted", None)  # a view of the quantity, made anew when asked for
    if version != SCHEMA_VERSION:
        raise DocumentError(
            file,
            line,
            f"schema: expected {SCHEMA_VERSION}, got {version!r}",
            "use the version of tradefacts that wrote the file",
        )
    try:
        claim = _CONVERTER.structure(fields, Claim)
    except ClassValidationError as error:
        reason = "; ".join(map(_path_first, transform_error(error, "$", _explain)))
        raise DocumentError(file, line, reason, _REMEDY) from error
    if stated_id is not None and stated_id != claim.id:
        raise DocumentError(
            file,
            line,
            f"id: expected {claim.id!r} for what the claim says, got {stated_id!r}",
            "leave the id out to have it made anew",
        )
    return claim


def dump(claims: Iterable[Claim]) -> str:
    """Return *claims* as JSON, one object a line."""
    return "".join(map(_line, claims))


def load(
    source: str | Iterable[str] | PathLike[str], *, file: str = "claims"
) -> Iterator[Claim]:
    """Return the claims of a text, of its lines, or of the file at a path, in UTF-8.

    Empty lines are passed over, and a file is read line by line. *file* is named in
    errors where the source is no file itself.

    Raises:
        DocumentError: a line is no claim; raised when that line is reached.
        OSError: the file cannot be read.
    """
    if isinstance(source, PathLike):
        yield from _load_file(source)
        return
    # Not splitlines(): JSON may hold other line ends, such as U+2028, in a string.
    lines = source.split("\n") if isinstance(source, str) else source
    for number, line in enumerate(lines, 1):
        if line.strip():
            yield from_dict(_parse_line(line, file, number), file=file, line=number)


def write(claims: Iterable[Claim], path: str | PathLike[str]) -> int:
    """Write *claims* to a file in UTF-8, and return how many they were."""
    count = 0
    with Path(path).open("w", encoding="utf-8", newline="\n") as file:
        for claim in claims:
            file.write(_line(claim))
            count += 1
    return count


def _line(claim: Claim) -> str:
    return json.dumps(to_dict(claim), ensure_ascii=False) + "\n"


def _load_file(path: PathLike[str]) -> Iterator[Claim]:
    with Path(path).open(encoding="utf-8-sig", newline="\n") as lines:
        try:
            yield from load(lines, file=fspath(path))
        except UnicodeDecodeError as error:
            raise not_utf8(path, error) from error


def _parse_line(line: str, file: str, number: int) -> object:
    try:
        return json.loads(line)
    except json.JSONDecodeError as error:
        reason = f"expected a JSON object: {error.msg} at column {error.colno}"
        raise DocumentError(
            file, number, reason, "write one object to a line"
        ) from error


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


# --- the converter -------------------------------------------------------------


@attrs.frozen
class _Sentence:
    start: int
    end: int


@attrs.frozen
class _Evidence:
    """Evidence as it is written: the offsets of the sentence under their own key."""

    start: int
    end: int
    quote: str
    sentence: _Sentence


def _make_converter() -> Converter:
    converter = Converter(forbid_extra_keys=True)
    converter.register_unstructure_hook(Decimal, lambda value: format(value, "f"))
    converter.register_unstructure_hook(date, date.isoformat)
    converter.register_unstructure_hook_func(_is_texts, list)
    converter.register_structure_hook(Decimal, _decimal)
    converter.register_structure_hook(date, _date)
    converter.register_structure_hook(str, _checked(str, "a string"))
    converter.register_structure_hook(int, _checked(int, "a whole number"))
    converter.register_structure_hook_func(_is_texts, _texts)
    converter.register_structure_hook_func(_is_literal, _literal)
    _add_objects(converter)
    _add_evidence(converter)
    _add_comparison(converter)
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

    def write(evidence: Evidence) -> dict[str, Any]:
        sentence = _Sentence(evidence.sentence_start, evidence.sentence_end)
        span = (evidence.start, evidence.end)
        return attrs.asdict(_Evidence(*span, evidence.quote, sentence))

    converter.register_structure_hook(Evidence, read)
    converter.register_unstructure_hook(Evidence, write)


def _add_comparison(converter: Converter) -> None:
    """Write a baseline without the words that state it."""
    plain = make_dict_unstructure_fn(Comparison, converter)

    def write(comparison: Comparison) -> dict[str, Any]:
        return {**plain(comparison), "baseline": _days(comparison.baseline)}

    converter.register_unstructure_hook(Comparison, write)


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


def _days(period: Period | None) -> dict[str, str] | None:
    if period is None:
        return None
    return {"start": period.start.isoformat(), "end": period.end.isoformat()}


_CONVERTER: Final = _make_converter()
