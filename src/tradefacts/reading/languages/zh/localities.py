"""Counties and the like of China, in full and without their kind ("安平县", "安平").

The bare name is read only right behind the place that it lies in ("河北安平"): it may
be any word elsewhere. Which others of a text have it is told by the whole text.
"""

from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Final

from tradefacts.reading.languages.zh.words import load_words, word_list
from tradefacts.reading.mentions import Mention, Term
from tradefacts.reading.tokens import MARK, Tokens
from tradefacts.reading.vocabulary import province_names
from tradefacts.reading.wordsets import load_word_sets
from tradefacts.records import frozen
from tradefacts.tables import load_tables

_HOME: Final = "CN-"
#: The length of the code of a province.
_PROVINCE: Final = 5
#: The lengths of bare names, the longest first.
_BARE: Final = (5, 4, 3, 2)
#: A name of one character is never said without its kind ("曹县").
_WITH_KIND: Final = 2


@frozen
class _Localities:
    #: Codes by the full name; several where provinces share it.
    full: Mapping[str, tuple[str, ...]]
    #: Codes by the bare name, and by a full one of two characters.
    bare: Mapping[str, tuple[str, ...]]


def locality_forms() -> Iterator[tuple[str, Term]]:
    """Yield the full names, with the places that they may mean."""
    for form, codes in _load().full.items():
        for code in codes:
            yield form, Term("place", code)
    yield from _parts()


def _parts() -> Iterator[tuple[str, Term]]:
    """Yield what parts of provinces are called ("粤东地区")."""
    words = load_words()
    for short, code in words["part-of"].items():
        name = province_names()[code]
        for where, direction in words["part"].items():
            term = Term("place", f"{code}/{where}ern {name}")
            for tail in ("", "地区"):
                yield f"{short}{direction}{tail}", term


def read_locality(
    tokens: Tokens, i: int, before: Mention | None
) -> tuple[int, Term | tuple[Term, ...]] | None:
    """Return the bare name at *i* and the token behind it, or None.

    *before* is the mention before: the province, or a city of it, must end at *i*.
    """
    if before is None or before.last != i or before.kind != "term":
        return _short_county(tokens, i) or _seat(tokens, i)
    terms = before.value if isinstance(before.value, tuple) else (before.value,)
    provinces = {
        term.code[:_PROVINCE]
        for term in terms
        if isinstance(term, Term) and term.dimension == "place"
    }
    if not any(province.startswith(_HOME) for province in provinces):
        return None
    bare = _load().bare
    for length in _BARE:
        codes = bare.get("".join(tokens.lower[i : i + length]), ())
        fitting = [code for code in codes if code[:_PROVINCE] in provinces]
        if fitting:
            return i + length, Term("place", fitting[0])
    return None


def _seat(tokens: Tokens, i: int) -> tuple[int, Term | tuple[Term, ...]] | None:
    """Return the bare name at *i* of what has customs or a port ("图们口岸")."""
    if tokens.lower[i] not in _initials():
        return None
    for length in _BARE:
        end = i + length
        codes = _seats().get("".join(tokens.lower[i:end]), ())
        if codes and any(tokens.words(end, *seat) for seat in _seat_words()):
            terms = tuple(Term("place", code) for code in codes)
            return end, terms if len(terms) > 1 else terms[0]
    return None


@cache
def _seat_words() -> frozenset[str]:
    return word_list("locality", "seats")


@cache
def _seats() -> dict[str, tuple[str, ...]]:
    """Return the codes of counties and districts, by their names without the kind."""
    seats: dict[str, tuple[str, ...]] = {}
    for full, codes in _load().full.items():
        if len(full) > _WITH_KIND:
            seats[full[:-1]] = (*seats.get(full[:-1], ()), *codes)
    return seats


@cache
def _initials() -> frozenset[str]:
    return frozenset(name[0] for name in _seats())


def _short_county(tokens: Tokens, i: int) -> tuple[int, Term] | None:
    """Return a county of two characters at the head of a clause, or behind "在"."""
    opens = i == 0 or tokens.kind[i - 1] == MARK
    if not (opens or tokens.lower[i - 1] in word_list("locality", "before")):
        return None
    codes = _load().bare.get("".join(tokens.lower[i : i + _WITH_KIND]), ())
    county = tokens.word(i + 1) in load_word_sets("zh").name_kinds
    return (i + _WITH_KIND, Term("place", codes[0])) if codes and county else None


@cache
def _load() -> _Localities:
    tables = load_tables(Path(__file__).with_name("localities.toml"))
    full: dict[str, tuple[str, ...]] = {}
    bare: dict[str, tuple[str, ...]] = {}
    for province, table in tables.items():
        if province == "source":
            continue
        for entry in table["names"].split(","):
            form, name = entry.strip().split(" ", 1)
            code = f"{province}/{name}"
            if len(form) > _WITH_KIND:
                full[form] = (*full.get(form, ()), code)
            short = bare_name(form)
            if short:
                bare[short] = (*bare.get(short, ()), code)
    return _Localities(full, bare)


def bare_name(form: str) -> str:
    """Return what a full name is called without its kind; "" where only it tells.

    >>> bare_name("安平县"), bare_name("曹县"), bare_name("朝阳区")
    ('安平', '曹县', '')
    """
    if len(form) == _WITH_KIND:
        return form
    words, stem = load_word_sets("zh"), form[:-1]
    told = form[-1] in words.name_kinds and stem not in words.common_names
    return stem if told and len(stem) in _BARE else ""
