"""Zones that no list has, told by what their names end with ("太原武宿综合保税区")."""

from collections.abc import Callable, Sequence
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import Final

from tradefacts.reading.languages.zh.words import lexicon_of, load_words, word_list
from tradefacts.reading.mentions import SOMEWHERE, Cue, Mention, Term
from tradefacts.reading.tokens import MARK, Tokens
from tradefacts.reading.vocabulary import province_names
from tradefacts.records import frozen
from tradefacts.tables import load_tables

_HOME: Final = "CN-"
#: The length of the code of a province.
_PROVINCE: Final = 5
#: The lengths of the name of a zone, without its kind.
_SHORTEST: Final = 2
_LONGEST: Final = 6
#: Behind the name of a zone they tell that it is one of a firm.
_FIRMS: Final = frozenset({"集 团", "公 司", "有 限", "控 股", "股 份"})
_LISTS: Final = "、"
_VOWELS: Final = "aeo"
#: The kind of zone that provinces have, too.
_OF_PROVINCE: Final = "Pilot Free Trade Zone"


@frozen
class Zone:
    """A zone: the tokens of its name, and the place that it is."""

    first: int
    last: int
    place: Term


def read_zone(
    tokens: Tokens, i: int, before: Mention | None, begins: Callable[[int], bool]
) -> Zone | None:
    """Return the zone of a city that ends at *i*, or of a name that begins there.

    They report their own trade. *begins* tells whether a known word begins at a token:
    none is a part of such a name.
    """
    city = _city(before, i)
    if city is None and not _opens(tokens, i):
        return None
    kind, start, end = _kind(tokens, i, begins)
    if not kind:
        return None
    name = spelled(tokens.lower[i:start])
    if name is None:
        # A name that no table spells stays in characters.
        name = "".join(tokens.lower[i:start])
        kind, joint = load_words()["zone"][kind][0], ""
    else:
        joint = " "
    called = joint.join(filter(None, (name, kind)))
    if city is None or before is None:
        place = Term("place", f"{SOMEWHERE}{called}")
        return Zone(i, end, place) if start > i else None
    owner = city.partition("/")[2]
    if not owner and start == i and kind == _OF_PROVINCE:
        owner = province_names().get(city, city)
    if city.endswith(kind) or not (owner or start > i):
        return None
    whole = " ".join(filter(None, (owner, called)))
    return Zone(before.first, end, Term("place", f"{city[:_PROVINCE]}/{whole}"))


def spelled(characters: Sequence[str]) -> str | None:
    """Return the name that *characters* spell in letters; None if one is unknown.

    >>> spelled("武宿"), spelled("西安"), spelled("")
    ('Wusu', "Xi'an", '')
    """
    syllables = [_readings().get(character, "") for character in characters]
    if not all(syllables):
        return None
    parted = (
        f"'{then}" if then[0] in _VOWELS else then
        for _, then in pairwise(["", *syllables])
    )
    return "".join(parted).removeprefix("'").capitalize()


def _city(before: Mention | None, i: int) -> str | None:
    """Return the place of China whose name ends at *i*, or None."""
    if before is None or before.last != i or not isinstance(before.value, Term):
        return None
    chinese = before.value.dimension == "place" and before.value.code.startswith(_HOME)
    return before.value.code if chinese else None


def _opens(tokens: Tokens, i: int) -> bool:
    """Tell whether a name may begin at *i*: its clause does, or a member of a list."""
    if i == 0 or tokens.kind[i - 1] == MARK or tokens.lower[i - 1] == _LISTS:
        return True
    return tokens.lower[i - 1] in word_list("zone-name", "before")


def _kind(
    tokens: Tokens, i: int, begins: Callable[[int], bool]
) -> tuple[str, int, int]:
    """Return the kind of zone near *i*, its first token and the one after its last."""
    for at in (i, *range(i + _SHORTEST, i + _LONGEST)):
        if at > i and not all(_is_of_name(tokens, k) for k in {i, at - 1}):
            break
        end, found = lexicon_of("zone").longest(tokens, at)
        if found and isinstance(found[0], Cue):
            if tokens.spoken(end, end + 2) in _FIRMS:
                break  # "西安国际陆港集团"
            unknown = not any(map(begins, range(i, at)))
            return (found[0].value, at, end) if unknown else ("", i, i)
    return "", i, i


def _is_of_name(tokens: Tokens, at: int) -> bool:
    """Tell whether a name may go on over the token before *at*."""
    if at >= len(tokens):
        return False
    return tokens.kind[at] != MARK and tokens.lower[at] not in word_list(
        "zone-name", "outside"
    )


@cache
def _readings() -> dict[str, str]:
    """Return how each character is spelled."""
    tables = load_tables(Path(__file__).with_name("pinyin.toml"))
    return {one: reading for reading, ones in tables.items() for one in ones}
