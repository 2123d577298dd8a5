"""The structure of figures: what adds up, and which codes make up a whole.

Vocabularies and plugins declare it. Checks know flows and periods, and no other code.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import Final

from tradefacts.model import Indicator
from tradefacts.reading.vocabulary import Partition, Vocabulary, core_vocabulary
from tradefacts.records import frozen

__all__ = ["NARROWING", "Structure", "known_structure"]

#: The dimensions that narrow an indicator, all of which may be left out.
NARROWING: Final = ("partner", "product", "mode", "firm")
#: The codes of countries, and of what their trade is made up of.
_COUNTRY_RE: Final = re.compile("[A-Z]{2}")
_PROVINCE_RE: Final = re.compile("([A-Z]{2})-[A-Z0-9]+")


@frozen
class Structure:
    """What the words that are read with declare of their codes."""

    #: The measures of which months add up to a year.
    adding: frozenset[str]
    #: Codes of what is counted apart from all other trade, in other ways.
    apart: frozenset[str]
    #: Codes that exclude each other.
    partitions: tuple[Partition, ...]
    #: The groups of partners that a country is a member of.
    groups: Mapping[str, Sequence[str]]

    @classmethod
    def of(cls, vocabulary: Vocabulary) -> "Structure":
        """Return what *vocabulary* declares."""
        entries = vocabulary.entries
        return cls(
            frozenset(e.term.code for e in entries if e.adds),
            frozenset(e.term.code for e in entries if e.apart),
            tuple(_partitions(vocabulary)),
            _groups(vocabulary),
        )

    def is_apart(self, indicator: Indicator) -> bool:
        """Say whether *indicator* is of what is counted apart from other trade."""
        return indicator.product in self.apart or indicator.mode in self.apart

    def countries_of(self, indicator: Indicator) -> Iterator[Indicator]:
        """Yield the same of the country that the reporter is a province of."""
        for partition in self.partitions:
            if partition.dimension == "reporter" and partition.has(indicator):
                yield partition.whole_of(indicator)


def known_structure(vocabulary: Vocabulary | None) -> Structure:
    """Return what *vocabulary* declares; without one, what the core does."""
    return _core() if vocabulary is None else Structure.of(vocabulary)


@cache
def _core() -> Structure:
    return Structure.of(core_vocabulary())


def _partitions(vocabulary: Vocabulary) -> Iterator[Partition]:
    yield from vocabulary.partitions
    for parts, whole in vocabulary.composites.items():
        if whole not in parts:  # else it is another name of one of them
            yield Partition("product", tuple(sorted(parts)), rest=0, whole=whole)
    codes = {e.term.code for e in vocabulary.entries if e.term.dimension == "place"}
    countries = sorted(code for code in codes if _COUNTRY_RE.fullmatch(code))
    yield Partition("partner", tuple(countries))
    provinces: dict[str, list[str]] = defaultdict(list)
    for match in filter(None, map(_PROVINCE_RE.fullmatch, sorted(codes))):
        provinces[match[1]].append(match[0])
    for country, own in provinces.items():
        yield Partition("reporter", tuple(own), whole=country)


def _groups(vocabulary: Vocabulary) -> Mapping[str, Sequence[str]]:
    found: dict[str, list[str]] = defaultdict(list)
    for entry in vocabulary.entries:
        for member in entry.members:
            found[member].append(entry.term.code)
    return found
