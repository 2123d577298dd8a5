"""Places told with the state that they belong to ("China's Macao"): one name each."""

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

import attrs

from tradefacts.reading.localities import Span
from tradefacts.reading.mentions import Mention, put

_HOME: Final = "CN"
#: Codes of places that count their trade by themselves, and that China calls its own.
_APART: Final = frozenset({"HK", "MO", "TW"})
_POSSESSIVE: Final = "possessive"


def join_owners(spans: Sequence[Span]) -> list[Span]:
    """Return *spans* with each place and the China that is said to own it as one."""
    return [_joined(span) for span in spans]


def _joined(span: Span) -> Span:
    codes = {code for _, code in span.places}
    if _HOME not in codes or codes.isdisjoint(_APART):
        return span
    new: list[Mention] = []
    for (owner, owning), (place, code) in pairwise(span.places):
        if owning == _HOME and code in _APART and _owns(span, owner, place):
            start, first = owner.start, owner.first
            new.append(attrs.evolve(place, start=start, first=first))
    return attrs.evolve(span, mentions=put(span.mentions, new)) if new else span


def _owns(span: Span, owner: Mention, place: Mention) -> bool:
    """Tell whether nothing but "'s" stands between *owner* and *place*."""
    between = [m for m in span.mentions if owner.last <= m.first < place.first]
    return (
        [m.kind for m in between] == [_POSSESSIVE]
        and between[0].first == owner.last
        and between[0].last == place.first
    )
