"""Capitals: whether a text that names one means the city, or the country ruled there.

"Beijing bought 5 million tonnes" tells what the country did, unless the text is on the
city: it has an office, stands in a list with other places, or is "the city".
"""

from collections.abc import Iterator, Sequence
from typing import Final

from tradefacts.reading.localities import Span
from tradefacts.reading.mentions import Mention, Term
from tradefacts.reading.wordsets import WordSets
from tradefacts.records import evolve

#: The length of the code of a country, and what parts it from that of a province.
_COUNTRY: Final = 2
_PARTED: Final = "-"
#: Behind these the city itself is meant ("in Beijing").
_PLACING: Final = frozenset({"in", "at", "from"})
_JOINTS: Final = frozenset({",", "and", "or"})


def name_governments(spans: list[Span], words: WordSets) -> list[Span]:
    """Return *spans* with a capital standing for its country where it does so."""
    if not any(span.holds(words.capitals) for span in spans):
        return spans
    if not any(_capitals(span, words) for span in spans) or _is_on_city(spans, words):
        return spans
    return [_of_government(span, words) for span in spans]


def _capitals(span: Span, words: WordSets) -> list[Mention]:
    """Return the mentions of a capital that lies in a province of its own."""
    found = (m for m in span.mentions if _PARTED in _code(m))
    return [m for m in found if span.tokens.spoken(m.first, m.last) in words.capitals]


def _of_government(span: Span, words: WordSets) -> Span:
    capitals = _capitals(span, words)
    if not capitals:
        return span
    mentions = list(span.mentions)
    for index, mention in enumerate(mentions):
        before = mentions[index - 1] if index else None
        placed = before is not None and before.kind in _PLACING
        if mention in capitals and not placed:
            term = Term("place", _code(mention)[:_COUNTRY])
            mentions[index] = evolve(mention, value=term)
    return evolve(span, mentions=mentions)


def _is_on_city(spans: Sequence[Span], words: WordSets) -> bool:
    """Tell whether the capital is spoken of as a place among others of its country."""
    places = {code for span in spans for m in span.mentions if (code := _code(m))}
    provinces = {code for code in places if _PARTED in code[: _COUNTRY + 1]}
    if len(provinces) == 1 and any(span.holds(words.of_cities) for span in spans):
        return True
    return any(_is_city(span, words) for span in spans)


def _is_city(span: Span, words: WordSets) -> bool:
    """Tell whether a capital has an office in *span*, or is one place of a list."""
    capitals = _capitals(span, words)
    return any(
        mention in capitals and any(_tells_city(span, index))
        for index, mention in enumerate(span.mentions)
    )


def _tells_city(span: Span, index: int) -> Iterator[bool]:
    mentions = span.mentions
    here = mentions[index]
    behind = mentions[index + 1 : index + 2]
    yield any(m.first == here.last and _is_office(m) for m in behind)
    for other, joint in ((index - 2, index - 1), (index + 2, index + 1)):
        if 0 <= other < len(mentions) and mentions[joint].kind in _JOINTS:
            yield _PARTED in _code(mentions[other])


def _is_office(mention: Mention) -> bool:
    term = mention.value
    return isinstance(term, Term) and term.dimension == "institution"


def _code(mention: Mention) -> str:
    """Return the code of a place, "" for anything else."""
    term = mention.value
    placed = isinstance(term, Term) and term.dimension == "place"
    return term.code if placed and isinstance(term, Term) else ""
