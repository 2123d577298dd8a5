"""The words of Spanish: of vocabularies, of grammar, and around numbers."""

from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any, Final

from babel import Locale

from tradefacts.reading.lexicon import Lexicon
from tradefacts.reading.mentions import Cue, Term
from tradefacts.reading.tokens import Tokens
from tradefacts.reading.vocabulary import Vocabulary
from tradefacts.tables import load_tables
from tradefacts.units import words as unit_words

#: The code of the language is the name of its folder.
CODE: Final = __package__.rpartition(".")[2]


def load_lexicon(vocabulary: Vocabulary) -> Lexicon:
    """Return the words of grammar and of *vocabulary* in one lexicon."""
    return Lexicon([
        *cues(), *vocabulary.spellings(CODE), *_countries(vocabulary),
    ])  # fmt: skip


@cache
def cues() -> tuple[tuple[str, Cue], ...]:
    """Return the words of grammar; each goes before a term of the same words."""
    return tuple(_listed(_read("cues.toml")))


def _countries(vocabulary: Vocabulary) -> Iterator[tuple[str, Term]]:
    """Yield the countries of *vocabulary* under the names that Unicode has for them."""
    known = {e.term.code for e in vocabulary.entries if e.term.dimension == "place"}
    for code, name in Locale(CODE).territories.items():
        if code in known:
            yield name, Term("place", code)


@cache
def load_words(table: str) -> dict[str, list[str]]:
    """Return a table of `words.toml`: lists of words under what they mean."""
    words: dict[str, list[str]] = _read("words.toml")[table]
    return words


@cache
def word_list(table: str, key: str) -> frozenset[str]:
    """Return one list of `words.toml`."""
    return frozenset(load_words(table)[key])


@cache
def lexicon_of(table: str) -> Lexicon:
    """Return the words of a table, each with the key that it stands under."""
    return Lexicon(_listed({table: load_words(table)}))


@cache
def money() -> Lexicon:
    """Return the words for money that stand behind a number, and the codes."""
    own, all_signs = _units().money, unit_words.load().money
    named = [(form, u.code) for u in own for form in u.forms[CODE]]
    codes = [(u.code, u.code) for u in all_signs]
    return Lexicon((form, Cue("money", code)) for form, code in [*named, *codes])


@cache
def signs() -> Lexicon:
    """Return the signs of money, which are those of all languages."""
    return Lexicon(
        (sign, Cue("money", unit.code + "?" * (sign in unit.bare)))
        for unit in unit_words.load().money
        for sign in unit.signs
    )


@cache
def units() -> Lexicon:
    """Return the words for physical units: each with its name and its factor."""
    return Lexicon(
        (form, Cue("unit", f"{unit.unit}|{unit.factor}"))
        for unit in _units().units
        for form in unit.forms[CODE]
    )


def value_at(lexicon: Lexicon, tokens: Tokens, i: int) -> tuple[str, int] | None:
    """Return what the longest form at token *i* means, and where it ends; or None."""
    end, found = lexicon.longest(tokens, i)
    cue = next((meaning for meaning in found if isinstance(meaning, Cue)), None)
    return None if cue is None else (cue.value, end)


def _units() -> unit_words.Words:
    text = Path(__file__).with_name("units.toml").read_text(encoding="utf-8")
    return unit_words.parse(text, file="units.toml")


def _listed(tables: dict[str, Any]) -> Iterator[tuple[str, Cue]]:
    for name, table in tables.items():
        for value, forms in table.items():
            yield from ((form, Cue(name, value)) for form in forms)


@cache
def _read(name: str) -> dict[str, Any]:
    return load_tables(Path(__file__).with_name(name))
