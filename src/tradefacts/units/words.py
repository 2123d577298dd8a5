"""The words of texts for units and money, by language, as tables of data.

`words.toml` holds the units and `money.toml` the currencies. Lists of words are
keyed by language, so a new language is a new list, here or in its own folder. Common
nouns are singular: who matches them adds the regular plural.
"""

import re
from collections.abc import Iterator, Mapping
from decimal import Decimal
from functools import cache
from itertools import chain
from pathlib import Path
from typing import Final

from tradefacts.errors import VocabularyError
from tradefacts.records import frozen
from tradefacts.tables import parse_tables

__all__ = ["MoneyWords", "UnitWords", "Words", "load", "parse", "to_unit"]

_UNIT_KEYS: Final = frozenset({"unit", "factor", "measure"})
_MONEY_KEYS: Final = frozenset({"signs", "bare"})
_LANGUAGE_RE: Final = re.compile(r"[a-z]{2,3}")
_FACTOR_RE: Final = re.compile(r"[0-9]+(?:\.[0-9]+)?")


@frozen
class UnitWords:
    """The words for one unit."""

    #: The name of the table, unlike that of any other.
    name: str
    #: The pint name of the unit without spaces, or "1" for things that are counted.
    unit: str
    #: The words, by language; nouns in the singular.
    forms: Mapping[str, tuple[str, ...]]
    #: How many of `unit` one of the word is: a bcm is 1000000000 cubic meters.
    factor: Decimal = Decimal(1)
    #: The measure that the word tells ("TEU": containers), or None.
    measure: str | None = None


@frozen
class MoneyWords:
    """The words and signs for one currency."""

    #: The ISO 4217 code.
    code: str
    #: The words that follow a number, by language; nouns in the singular.
    forms: Mapping[str, tuple[str, ...]]
    #: The signs that precede a number: US$, RMB. They are the same in all languages.
    signs: tuple[str, ...] = ()
    #: Those of `forms` and `signs` that other currencies share, so that the code is
    #: only the likeliest: "$", "dollar".
    bare: frozenset[str] = frozenset()


@frozen
class Words:
    """All words for units and money, in the order of the files."""

    units: tuple[UnitWords, ...]
    money: tuple[MoneyWords, ...]


@cache
def load() -> Words:
    """Return the words that come with the library, read once.

    >>> next(money.code for money in load().money if "元" in money.forms["zh"])
    'CNY'
    """
    folder = Path(__file__).parent
    units, money = (
        parse((folder / name).read_text(encoding="utf-8"), file=name)
        for name in ("words.toml", "money.toml")
    )
    return Words(units.units, money.money)


def parse(text: str, *, file: str = "<words>") -> Words:
    """Return the words of a TOML text with tables `[unit.X]` and `[money.X]`.

    Raises:
        VocabularyError: the text is no TOML, a key is not known, a value is not what
            it should be, or two tables claim one word.
    """
    try:
        data = parse_tables(text)
    except ValueError as error:  # tomllib's own
        remedy = "correct the TOML at that line"
        raise VocabularyError(file, "", str(error), remedy) from error
    if unknown := sorted(set(data) - {"unit", "money"}):
        raise VocabularyError(file, unknown[0], "unknown table", "use unit or money")
    tables = {
        (kind, name): _Table(file, f"{kind}.{name}", table)
        for kind in data
        for name, table in data[kind].items()
    }
    words = Words(
        tuple(_unit(name, of) for (kind, name), of in tables.items() if kind == "unit"),
        tuple(
            _money(name, of) for (kind, name), of in tables.items() if kind == "money"
        ),
    )
    _refuse_doubles(words, file)
    return words


def to_unit(
    name: str, values: Mapping[str, object], *, file: str = "<words>"
) -> UnitWords:
    """Return the words of a table `[unit.NAME]`.

    Raises:
        VocabularyError: a key is not known, or a value is not what it should be.
    """
    return _unit(name, _Table(file, f"unit.{name}", values))


@frozen
class _Table:
    """A table of a file, which knows where it stands."""

    file: str
    key: str
    values: Mapping[str, object]

    def error(self, key: str, reason: str, remedy: str) -> VocabularyError:
        return VocabularyError(self.file, f"{self.key}.{key}", reason, remedy)

    def text(self, key: str, default: str | None = None) -> str | None:
        value = self.values.get(key, default)
        if value is not None and not isinstance(value, str):
            raise self.error(key, f"expected a string, got {value!r}", "quote it")
        return value

    def texts(self, key: str) -> tuple[str, ...]:
        value = self.values.get(key, [])
        if not isinstance(value, list) or not all(
            isinstance(form, str) and form for form in value
        ):
            remedy = 'write a list such as ["ton", "tonne"]'
            raise self.error(key, f"expected words, got {value!r}", remedy)
        return tuple(value)

    def forms(self, known: frozenset[str]) -> dict[str, tuple[str, ...]]:
        """Return the lists of words by language: all keys but those *known*."""
        languages = [key for key in self.values if key not in known]
        for key in languages:
            if not _LANGUAGE_RE.fullmatch(key):
                remedy = f"use a language such as en or {', '.join(sorted(known))}"
                raise self.error(key, "unknown key", remedy)
        return {key: self.texts(key) for key in languages}


def _unit(name: str, table: _Table) -> UnitWords:
    factor = table.text("factor", "1") or ""
    if not _FACTOR_RE.fullmatch(factor):
        reason = f"expected a number in quotes, got {factor!r}"
        raise table.error("factor", reason, 'write it as "1000"')
    return UnitWords(
        name,
        table.text("unit", name) or name,
        table.forms(_UNIT_KEYS),
        Decimal(factor),
        table.text("measure"),
    )


def _money(code: str, table: _Table) -> MoneyWords:
    forms, signs = table.forms(_MONEY_KEYS), table.texts("signs")
    bare = table.texts("bare")
    listed = {*signs, *chain.from_iterable(forms.values())}
    if strange := [form for form in bare if form not in listed]:
        reason = f"{strange[0]!r} is no word or sign of this currency"
        raise table.error("bare", reason, "list it there too")
    return MoneyWords(code, forms, signs, frozenset(bare))


def _refuse_doubles(words: Words, file: str) -> None:
    seen: dict[tuple[str, str], str] = {}
    for name, language, form in _claimed(words):
        if (other := seen.setdefault((language, form), name)) != name:
            reason = f"{form!r} is a word of {other} too"
            raise VocabularyError(
                file, f"{name}.{language}", reason, "keep one of them"
            )


def _claimed(words: Words) -> Iterator[tuple[str, str, str]]:
    """Yield each word with what it stands for and its language."""
    for unit in words.units:
        for language, forms in unit.forms.items():
            yield from ((f"unit.{unit.name}", language, form) for form in forms)
    for money in words.money:
        for language, forms in (*money.forms.items(), ("signs", money.signs)):
            yield from ((f"money.{money.code}", language, form) for form in forms)
