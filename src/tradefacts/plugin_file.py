"""Plugins that are TOML files: words, units, patterns and examples, without Python."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from importlib.resources.abc import Traversable
from os import PathLike
from pathlib import Path
from typing import Any, Final

from tradefacts.claiming.figures.patterns import check_pattern
from tradefacts.errors import VocabularyError
from tradefacts.examples import fault_of_field
from tradefacts.keeping import flow_codes
from tradefacts.plugin import CLAIMED, CONTRACT, Example, Plugin, Vocabulary
from tradefacts.reading.positions import KeyPath
from tradefacts.reading.supported import SUPPORTED
from tradefacts.reading.tomlfile import Mistake, TomlFile, instead, read_toml
from tradefacts.reading.vocabulary import DIMENSIONS
from tradefacts.reading.vocabulary.mistakes import OF_PLUGINS, find_mistakes
from tradefacts.units import words as unit_words

#: Dimensions in which one word may have several codes.
_SHARED: Final = frozenset({"place", "group"})
_ODD_RE: Final = re.compile(r"[^a-z0-9]+")
_ENDING: Final = ".toml"


def read_plugin(path: str | PathLike[str] | Traversable) -> Plugin:
    """Return the plugin that a TOML file holds.

    Its name is that of the file, unless the file gives another. Its examples are tried
    where an `Extractor` is given the file itself.

    Raises:
        ExceptionGroup: of one `VocabularyError` for each mistake in the file.
    """
    source = path if isinstance(path, Traversable) else Path(path)
    try:
        file = read_toml(source)
    except VocabularyError as error:
        raise ExceptionGroup(f"{path} cannot be read", [error]) from error
    name = file.data.get("name", source.name.removesuffix(_ENDING).lower())
    mistakes = sorted(_find(file.data, name), key=lambda m: file.lines.of(m.path))
    if mistakes:
        raise ExceptionGroup(f"{path} has mistakes", [file.error(m) for m in mistakes])
    return Plugin(
        name,
        Vocabulary.from_tables(_tables(file.data), file=file.name),
        file.data.get("patterns", ()),
        examples=tuple(_examples(file)),
    )


def _tables(data: Mapping[str, Any]) -> Mapping[str, Any]:
    """Return those of *data* that are a vocabulary."""
    return {key: table for key, table in data.items() if key not in OF_PLUGINS}


def _examples(file: TomlFile) -> Iterator[Example]:
    """Yield the examples of a file in which there is no mistake."""
    for index, fields in enumerate(file.data.get("examples", ())):
        day = fields.get("published")
        claims = [{k: str(v) or None for k, v in c.items()} for c in fields["claims"]]
        yield Example(
            fields["text"],
            tuple(claims),
            fields.get("lang"),
            date.fromisoformat(day) if isinstance(day, str) else day,
            f"{file.name}:{file.lines.of(('examples', index))}: examples[{index}]",
        )


# -- mistakes ------------------------------------------------------------------------


def _find(data: Mapping[str, Any], name: Any) -> Iterator[Mistake]:  # noqa: ANN401
    """Yield what is wrong in the tables of a file."""
    words = list(find_mistakes(_tables(data), beside=OF_PLUGINS))
    yield from words or _find_clashes(_tables(data))
    try:
        Plugin(name)
    except (ValueError, TypeError) as error:
        likely = _ODD_RE.sub("-", str(name).lower()).strip("-0123456789") or "ports"
        yield Mistake(("name",), str(error), f'write name = "{likely}" at the top')
    if data.get("contract", CONTRACT) != CONTRACT:
        reason = f"it keeps {data['contract']!r}, this tradefacts has {CONTRACT}"
        yield Mistake(("contract",), reason, f"write contract = {CONTRACT}")
    yield from _in_list(("patterns",), data.get("patterns", []), _in_pattern)
    yield from _in_list(("examples",), data.get("examples", []), _in_example)


def _in_list(
    path: KeyPath,
    values: Any,  # noqa: ANN401
    check: Callable[[KeyPath, Any], Iterator[Mistake]],
) -> Iterator[Mistake]:
    if not isinstance(values, list):
        yield Mistake(path, f"expected a list, got {values!r}", _REMEDIES[path[-1]])
        return
    for index, value in enumerate(values):
        yield from check((*path, index), value)


def _in_pattern(path: KeyPath, line: Any) -> Iterator[Mistake]:  # noqa: ANN401
    if not isinstance(line, str) or not line.strip():
        yield Mistake(path, f"expected a pattern, got {line!r}", _REMEDIES["patterns"])
        return
    try:
        check_pattern(line)
    except VocabularyError as error:
        yield Mistake(path, f"{error.key}: {error.reason}", error.remedy)


def _in_example(path: KeyPath, fields: Any) -> Iterator[Mistake]:  # noqa: ANN401
    if not isinstance(fields, Mapping):
        yield Mistake(path, f"expected a table, got {fields!r}", _REMEDIES["examples"])
        return
    yield from _unknown(path, fields, tuple(_EXAMPLE))
    for key, (is_right, remedy) in _EXAMPLE.items():
        value = fields.get(key)
        if value is None and key in {"text", "claims"}:
            yield Mistake(path, f"no {key}", remedy)
        elif value is not None and not is_right(value):
            yield Mistake((*path, key), f"expected {key}, got {value!r}", remedy)
    claims = fields.get("claims")
    for index, claim in enumerate(claims if isinstance(claims, list) else ()):
        yield from _in_claim((*path, "claims", index), claim)


def _in_claim(path: KeyPath, fields: Any) -> Iterator[Mistake]:  # noqa: ANN401
    if not isinstance(fields, Mapping):
        yield Mistake(path, f"expected a claim, got {fields!r}", _REMEDIES["claims"])
        return
    yield from _unknown(path, fields, CLAIMED)
    for key, value in fields.items():
        if isinstance(value, bool) or not isinstance(value, str | int | Decimal):
            remedy = f'write {key} = "...", or {key} = "" for none'
            yield Mistake((*path, key), f"expected words, got {value!r}", remedy)
        elif key in CLAIMED and (fault := fault_of_field(key, str(value))):
            remedy = "write what a claim can have, as its JSON shows it"
            yield Mistake((*path, key), fault, remedy)


def _unknown(
    path: KeyPath, fields: Mapping[str, Any], known: Sequence[str]
) -> Iterator[Mistake]:
    for key in fields:
        if key not in known:
            yield Mistake((*path, key), f"unknown key {key!r}", instead(key, known))


def _is_text(value: object) -> bool:
    return isinstance(value, str) and bool(value.strip())


def _is_day(value: object) -> bool:
    if isinstance(value, str):
        try:
            date.fromisoformat(value)
        except ValueError:
            return False
        return True
    return isinstance(value, date) and not isinstance(value, datetime)


_REMEDIES: Final[Mapping[str | int, str]] = {
    "patterns": 'write patterns = ["use-is  share-noun level share:percent"]',
    "examples": "write [[examples]] above each",
    "claims": 'write claims = [{ quote = "12.5 percent", statistic = "growth" }]',
}
#: What the keys of an example may have, and the remedy.
_EXAMPLE: Final[Mapping[str, tuple[Callable[[Any], bool], str]]] = {
    "text": (_is_text, 'write text = "..." below [[examples]]'),
    "claims": (lambda value: isinstance(value, list), _REMEDIES["claims"]),
    "lang": (SUPPORTED.__contains__, f"use one of {', '.join(SUPPORTED)}"),
    "published": (_is_day, "write it as 2024-08-23"),
}


# -- words that cannot stand in one file ---------------------------------------------


def _find_clashes(tables: Mapping[str, Any]) -> Iterator[Mistake]:
    """Yield words that have two codes of one dimension, and flows that are none."""
    for code in tables.get("flow", {}):
        if code not in flow_codes():
            remedy = instead(code, sorted(flow_codes()))
            yield Mistake(("flow", code), f"unknown flow {code!r}", remedy)
    yield from _find_known_units(tables.get("unit", {}))
    for dimension in sorted(tables.keys() & set(DIMENSIONS) - _SHARED):
        owners: dict[tuple[str, str], str] = {}
        for code, language, word in _words(tables[dimension]):
            other = owners.setdefault((language, word), code)
            if other != code:
                path = (dimension, code, language)
                reason = f"{word!r} is a word of {dimension}.{other} too"
                yield Mistake(path, reason, "keep one of them")


def _find_known_units(table: Mapping[str, Any]) -> Iterator[Mistake]:
    """Yield words of units that the core has already."""
    known = {
        (language, word): unit.unit
        for unit in unit_words.load().units
        for language, words in unit.forms.items()
        for word in words
    }
    for name, language, word in _words(table):
        if (language, word) in known:
            reason = f"{word!r} is a word of {known[language, word]} already"
            yield Mistake(("unit", name, language), reason, "leave it out")


def _words(table: Mapping[str, Any]) -> Iterator[tuple[str, str, str]]:
    """Yield the words of a table, each behind its code and its language."""
    for code, fields in table.items():
        for language in SUPPORTED:
            yield from ((code, language, word) for word in fields.get(language, ()))
