"""What is wrong in the tables of a vocabulary: every mistake, with the way to it."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, Final, TypeAlias

from tradefacts.errors import UnitError
from tradefacts.reading.positions import KeyPath
from tradefacts.reading.supported import SUPPORTED
from tradefacts.reading.tomlfile import Mistake, instead
from tradefacts.reading.vocabulary.dimensions import DIMENSIONS, FILLED, fault_of
from tradefacts.units import compatible

Check: TypeAlias = Callable[[KeyPath, Any], Iterator[Mistake]]

#: Languages in which words of units are read.
UNIT_LANGUAGES: Final = ("en", "zh")
#: The dimensions of an indicator that a word may imply.
_IMPLIED: Final = (
    "measure", "flow", "reporter", "partner", "product", "mode", "firm",
)  # fmt: skip
#: Tables that are no dimension.
_OTHERS: Final = ("source", "unit", "city", "county", "composite", "partition")
#: The dimensions whose codes may exclude each other, and what a partition must say.
_PARTED: Final = ("product", "mode", "firm")
_NEEDED: Final = ("dimension", "codes")
_WHOLE: Final = 100
#: What a plugin file holds beside a vocabulary.
OF_PLUGINS: Final = frozenset({"name", "contract", "patterns", "examples"})
_READ_WHOLE: Final = "read the file as a plugin, with read_plugin(), or leave it out"
_SOURCE: Final = "say in words where the terms and codes come from"
_NO_KEBAB_RE: Final = re.compile(r"[^a-z0-9]+")
_FACTOR_RE: Final = re.compile(r"[0-9]+(?:\.[0-9]+)?")
#: What nouns that are counted have as unit.
_COUNTED: Final = "1"


def find_mistakes(
    data: Mapping[str, Any], *, beside: Iterable[str] = ()
) -> Iterator[Mistake]:
    """Yield what is wrong in *data*, tables as a TOML file would give them.

    What the file may hold *beside* them is among what its errors propose.
    """
    for name, table in data.items():
        if name in _TABLES:
            yield from _TABLES[name]((name,), table)
        elif name in DIMENSIONS:
            yield from _each(_term)((name,), table)
        else:
            known = tuple(sorted((*DIMENSIONS, *_OTHERS, *beside)))
            remedy = _READ_WHOLE if name in OF_PLUGINS else instead(name, known)
            yield Mistake((name,), f"unknown table {name!r}", remedy)


# -- values --------------------------------------------------------------------------


def _text(path: KeyPath, value: Any) -> Iterator[Mistake]:  # noqa: ANN401
    if not isinstance(value, str) or not value.strip():
        remedy = _SOURCE if path == ("source",) else 'write "words" in quotes'
        yield Mistake(path, f"expected words, got {value!r}", remedy)


def _words(path: KeyPath, value: Any) -> Iterator[Mistake]:  # noqa: ANN401
    listed = isinstance(value, list | tuple) and all(
        isinstance(word, str) and word.strip() for word in value
    )
    if not listed:
        remedy = f'write it as a list: {path[-1]} = ["...", "..."]'
        yield Mistake(path, f"expected a list of words, got {value!r}", remedy)


def _each(check: Check, remedy: str = "write it as a table") -> Check:
    """Return the check of a table each of whose values is held to *check*."""

    def find(path: KeyPath, table: Any) -> Iterator[Mistake]:  # noqa: ANN401
        if not isinstance(table, Mapping):
            yield Mistake(path, f"expected a table, got {table!r}", remedy)
            return
        for key, value in table.items():
            yield from check((*path, key), value)

    return find


def _unit(path: KeyPath, value: Any) -> Iterator[Mistake]:  # noqa: ANN401
    if value != _COUNTED:
        remedy = f'write "{_COUNTED}": words of other units stand under [unit.NAME]'
        yield Mistake(
            path, f"expected the unit of counted nouns, got {value!r}", remedy
        )


def _implied(path: KeyPath, value: Any) -> Iterator[Mistake]:  # noqa: ANN401
    name = str(path[-1])
    if name not in _IMPLIED:
        remedy = instead(name, _IMPLIED)
        yield Mistake(path, f"unknown dimension {name!r}", remedy)
    elif fault := fault_of(name, value):
        yield Mistake(path, fault, "write a code of that form")


def _name_lists(path: KeyPath, value: Any) -> Iterator[Mistake]:  # noqa: ANN401
    names = value.get("names") if isinstance(value, Mapping) else None
    if not isinstance(names, list):
        yield Mistake(
            path, f"expected names, got {value!r}", 'write names = [["Wuxi"]]'
        )
        return
    for index, forms in enumerate(names):
        yield from _words((*path, "names", index), forms)


def _parts(path: KeyPath, value: Any) -> Iterator[Mistake]:  # noqa: ANN401
    parts = value.get("of") if isinstance(value, Mapping) else None
    if parts is None:
        remedy = 'write of = ["tea", "coffee"]'
        yield Mistake(path, f"expected what it is made up of, got {value!r}", remedy)
        return
    yield from _words((*path, "of"), parts)
    others = value.get("or", [])
    if not isinstance(others, list):
        remedy = 'write or = [["tea", "coffee"]]'
        yield Mistake((*path, "or"), f"expected lists, got {others!r}", remedy)
        return
    for index, codes in enumerate(others):
        yield from _words((*path, "or", index), codes)


def _table(
    path: KeyPath,
    fields: Any,  # noqa: ANN401
    known: "Mapping[str, Check]",
    wanted: str,
) -> Iterator[Mistake]:
    """Yield what is no table, keys that are unknown, and what is wrong in others."""
    if not isinstance(fields, Mapping):
        remedy = f"write [{path[0]}.{path[1]}], and {wanted} below it"
        yield Mistake(path, f"expected a table, got {fields!r}", remedy)
        return
    for name, value in fields.items():
        check = known.get(name)
        if check is None:
            remedy = instead(name, tuple(known))
            yield Mistake((*path, name), f"unknown key {name!r}", remedy)
        else:
            yield from check((*path, name), value)


def _partition(path: KeyPath, fields: Any) -> Iterator[Mistake]:  # noqa: ANN401
    """Yield what is wrong in the table of a partition, `[partition.NAME]`."""
    yield from _table(path, fields, _PARTITION_FIELDS, "dimension and codes")
    for name in _NEEDED:
        if isinstance(fields, Mapping) and name not in fields:
            remedy = 'write dimension = "firm", and codes = ["...", "..."]'
            yield Mistake(path, f"no {name!r}", remedy)


def _parted(path: KeyPath, value: Any) -> Iterator[Mistake]:  # noqa: ANN401
    if value not in _PARTED:
        yield Mistake(
            path, f"unknown dimension {value!r}", f"use one of {', '.join(_PARTED)}"
        )


def _rest(path: KeyPath, value: Any) -> Iterator[Mistake]:  # noqa: ANN401
    if type(value) is not int or not 0 <= value < _WHOLE:
        reason = f"expected a whole number of percent, got {value!r}"
        yield Mistake(path, reason, "write rest = 2, or leave it out")


def _flag(path: KeyPath, value: Any) -> Iterator[Mistake]:  # noqa: ANN401
    if not isinstance(value, bool):
        reason = f"expected true or false, got {value!r}"
        yield Mistake(path, reason, f"write {path[-1]} = true")


def _unit_words(path: KeyPath, fields: Any) -> Iterator[Mistake]:  # noqa: ANN401
    """Yield what is wrong in the table of words for a unit, `[unit.NAME]`."""
    yield from _table(path, fields, _UNIT_FIELDS, "its words")
    if isinstance(fields, Mapping) and not fields.keys() & {*UNIT_LANGUAGES}:
        yield Mistake(path, "it has no words", 'write en = ["..."] below it')
    if "unit" not in fields:
        yield from _unit_name(path, path[1])


def _unit_name(path: KeyPath, value: Any) -> Iterator[Mistake]:  # noqa: ANN401
    try:
        compatible(str(value), _COUNTED)
    except UnitError as error:
        remedy = f'write unit = "{_COUNTED}" for what is counted, or metric_ton, meter'
        yield Mistake(path, error.reason, remedy)


def _factor(path: KeyPath, value: Any) -> Iterator[Mistake]:  # noqa: ANN401
    if not isinstance(value, str) or not _FACTOR_RE.fullmatch(value):
        reason = f"expected a number in quotes, got {value!r}"
        yield Mistake(path, reason, 'write it as "1000"')


def _measure(path: KeyPath, value: Any) -> Iterator[Mistake]:  # noqa: ANN401
    if fault := fault_of("measure", value):
        yield Mistake(path, fault, "write a code of that form")


# -- terms ---------------------------------------------------------------------------


def _term(path: KeyPath, fields: Any) -> Iterator[Mistake]:  # noqa: ANN401
    """Yield what is wrong in the table of a term, `[dimension.code]`."""
    dimension, code = str(path[0]), path[1]
    fault = fault_of(FILLED[dimension], code) if dimension in FILLED else None
    if fault is not None:
        yield Mistake(path, fault, _likely(FILLED[dimension], code))
    if not isinstance(fields, Mapping):
        remedy = f"write [{dimension}.{code}], and en = {fields!r} below it"
        yield Mistake(path, f"expected a table, got {fields!r}", remedy)
        return
    yield from _fields(path, fields)
    if not fields.keys() & {*_FORMS, "each", "within", "label"}:
        yield Mistake(path, "it has no words", 'write en = ["..."] below it')


def _likely(dimension: str, code: object) -> str:
    """Return what to write instead of a *code* that no claim can have."""
    likely = _NO_KEBAB_RE.sub("-", str(code).lower()).strip("-")
    known = fault_of(dimension, likely) is None
    return f"write {likely}" if known else "write a code of that form"


def _fields(path: KeyPath, fields: Mapping[str, Any]) -> Iterator[Mistake]:
    for name, value in fields.items():
        check = _FIELDS.get(name)
        if check is None:
            remedy = instead(name, tuple(sorted(_FIELDS)))
            yield Mistake((*path, name), f"unknown key {name!r}", remedy)
        else:
            yield from check((*path, name), value)


def _topic(path: KeyPath, fields: Any) -> Iterator[Mistake]:  # noqa: ANN401
    if not isinstance(fields, Mapping):
        remedy = 'write it as a table: within.TOPIC.en = ["tug"]'
        yield Mistake(path, f"expected a table, got {fields!r}", remedy)
        return
    yield from _fields(path, fields)


_ENDINGS: Final = ("", "_adjective", "_verb")
_FORMS: Final = (
    *(f"{code}{ending}" for code in SUPPORTED for ending in _ENDINGS),
    "adjective",
    "verb",
)
_FIELDS: Final[Mapping[str, Check]] = {
    **dict.fromkeys(_FORMS, _words),
    "label": _each(_text, 'write it as a table: label.en = "Tea"'),
    "unit": _unit,
    "implies": _each(_implied, 'write it as a table: implies.flow = "exports"'),
    "members": _words,
    "kind": _text,
    "adds": _flag,
    "apart": _flag,
    "each": _each(_words, 'write it as a table: each.tugs = ["tug"]'),
    "within": _each(_topic, 'write it as a table: within.TOPIC.en = ["tug"]'),
}
_UNIT_FIELDS: Final[Mapping[str, Check]] = {
    **dict.fromkeys(UNIT_LANGUAGES, _words),
    "unit": _unit_name,
    "factor": _factor,
    "measure": _measure,
}
_PARTITION_FIELDS: Final[Mapping[str, Check]] = {
    "dimension": _parted,
    "codes": _words,
    "rest": _rest,
}
_TABLES: Final[Mapping[str, Check]] = {
    "source": _text,
    "unit": _each(_unit_words, "write [unit.NAME] above its words"),
    "city": _each(_name_lists),
    "county": _each(_each(_words)),
    "composite": _each(_parts),
    "partition": _each(_partition, "write [partition.NAME] above its codes"),
}
