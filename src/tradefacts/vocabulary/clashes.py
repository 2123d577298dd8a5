"""Clashes: spellings that mean two things, and spellings that others swallow."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import combinations
from typing import Final, Literal, TypeAlias

from tradefacts.reading.lexicon import asked
from tradefacts.reading.vocabulary import DIMENSIONS
from tradefacts.records import frozen
from tradefacts.vocabulary.lists import (
    GRAMMAR,
    Key,
    Meaning,
    Spelling,
    WordList,
    grammar_spellings,
)

#: `codes`: one spelling has two codes of one dimension. `shadowed`: it has two
#: dimensions, or is a word of grammar; only the first meaning is read. `swallowed`: it
#: is part of a longer spelling in another list, and is not read there.
Kind: TypeAlias = Literal["codes", "shadowed", "swallowed"]

#: What a sign of a spelling's capitals says where none are asked for.
_ANY: Final = "."


@frozen
class Clash:
    """A spelling that is not read as one of its lists has it."""

    kind: Kind
    language: str
    #: The spelling, as the list of the first meaning writes it.
    spelling: str
    #: What it means; the meaning that is read comes first.
    meanings: tuple[Meaning, ...]
    #: The longer spelling that swallows it, else empty.
    within: str = ""

    def __str__(self) -> str:
        said = " | ".join(map(str, self.meanings))
        within = f" within {self.within!r}" if self.within else ""
        return f"{self.language} {self.spelling!r}{within}: {said}"


def find_clashes(lists: Sequence[WordList], language: str) -> Iterator[Clash]:
    """Yield the clashes of the spellings of *lists* in *language*."""
    spellings = [s for words in lists for s in words.spellings(language)]
    grammar = grammar_spellings(language)
    by_key: dict[Key, list[Spelling]] = {}
    for spelling in (*grammar, *spellings):
        by_key.setdefault(spelling.key, []).append(spelling)
    for same in by_key.values():
        yield from _doubles(same, language)
    for spelling in spellings:
        yield from _swallowed(spelling, by_key, language)


def _doubles(same: Iterable[Spelling], language: str) -> Iterator[Clash]:
    """Yield a clash for each two meanings of the same words."""
    # Lists that agree on a term do not clash.
    terms: dict[tuple[str, str], Spelling] = {}
    for spelling in sorted(same, key=_order):
        meaning = spelling.meaning
        terms.setdefault((meaning.dimension, meaning.code), spelling)
    for first, second in combinations(terms.values(), 2):
        if second.meaning.list == GRAMMAR or not _overlap(first, second):
            continue
        alike = first.meaning.dimension == second.meaning.dimension
        yield Clash(
            "codes" if alike and first.meaning.list != GRAMMAR else "shadowed",
            language,
            first.words,
            (first.meaning, second.meaning),
        )


def _swallowed(
    longer: Spelling, by_key: Mapping[Key, Sequence[Spelling]], language: str
) -> Iterator[Clash]:
    """Yield the spellings of other lists that are a part of *longer*."""
    size = len(longer.key)
    parts = {
        longer.key[first:last]
        for first in range(size)
        for last in range(first + 1, size + 1)
        if last - first < size
    }
    for part in sorted(parts):
        for spelling in by_key.get(part, ()):
            if _is_foreign(spelling.meaning, longer.meaning):
                yield Clash(
                    "swallowed",
                    language,
                    spelling.words,
                    (longer.meaning, spelling.meaning),
                    longer.words,
                )


def _is_foreign(part: Meaning, whole: Meaning) -> bool:
    same = (part.dimension, part.code) == (whole.dimension, whole.code)
    return not same and part.list not in (whole.list, GRAMMAR)


def _overlap(first: Spelling, second: Spelling) -> bool:
    """Tell whether a text can be written so that no capitals tell them apart."""
    if asked(first.capitals) != asked(second.capitals):
        return False
    pairs = zip(first.capitals, second.capitals, strict=True)
    return all(one == other or _ANY in (one, other) for one, other in pairs)


def _order(spelling: Spelling) -> int:
    """Return what the place of a meaning is among those of the same words."""
    dimension = spelling.meaning.dimension
    return -1 if spelling.meaning.list == GRAMMAR else DIMENSIONS.index(dimension)
