"""Counties and the like of China, in full and without their kind ("安平县", "安平").

The bare name is read only right behind the place that it lies in ("河北安平"): it may
be any word elsewhere. Which others of a text have it is told by the whole text.
"""

import tomllib
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from importlib.resources import files
from typing import Final

import attrs

from tradefacts.reading.languages.zh.words import (
    lexicon_of,
    load_words,
    word_list,
)
from tradefacts.reading.mentions import Cue, Mention, Term
from tradefacts.reading.tokens import MARK, Tokens
from tradefacts.reading.wordsets import load_word_sets

_HOME: Final = "CN-"
#: The length of the code of a province.
_PROVINCE: Final = 5
#: The lengths of bare names, the longest first.
#: The lengths of the name of a zone, without its kind.
_SHORTEST: Final = 2
_LONGEST: Final = 5
_BARE: Final = (5, 4, 3, 2)
#: A name of one character is never said without its kind ("曹县").
_WITH_KIND: Final = 2


@attrs.frozen
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


def read_locality(
    tokens: Tokens, i: int, before: Mention | None
) -> tuple[int, Term] | None:
    """Return the bare name at *i* and the token behind it, or None.

    *before* is the mention before: the province, or a city of it, must end at *i*.
    """
    if before is None or before.last != i or before.kind != "term":
        return _short_county(tokens, i)
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


def read_zone(
    tokens: Tokens, i: int, before: Mention | None, begins: Callable[[int], bool]
) -> tuple[int, Term] | None:
    """Return the zone of a city that ends at *i*, or of a name behind that, or None.

    "哈尔滨综合保税区", "太原武宿综保区": they report their own trade. *begins* tells
    whether a known word begins at a token: none is a part of such a name.
    """
    if before is None or before.last != i or not isinstance(before.value, Term):
        return None
    place = before.value
    if place.dimension != "place" or not place.code.startswith(_HOME):
        return None
    kind, start, end = _zone_kind(tokens, i, begins)
    if not kind or place.code.endswith(kind):
        return None
    if start > i:  # a name that no list spells in letters
        name = "".join(tokens.lower[i:start]) + load_words()["zone"][kind][0]
        return end, Term("place", f"{place.code[:_PROVINCE]}/{name}")
    return (end, Term("place", f"{place.code} {kind}")) if "/" in place.code else None


def _zone_kind(
    tokens: Tokens, i: int, begins: Callable[[int], bool]
) -> tuple[str, int, int]:
    """Return the kind of zone near *i*, its first token and the one after its last."""
    for at in (i, *range(i + _SHORTEST, i + _LONGEST)):
        end, found = lexicon_of("zone").longest(tokens, at)
        if found and isinstance(found[0], Cue):
            unknown = not any(map(begins, range(i, at)))
            return (found[0].value, at, end) if unknown else ("", i, i)
    return "", i, i


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
    path = files("tradefacts.reading.languages.zh") / "localities.toml"
    tables = tomllib.loads(path.read_text(encoding="utf-8"))
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
