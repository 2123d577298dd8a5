"""Names abroad that no vocabulary lists: what trades once is a place all along.

Where a text sells to a name, or lists it among countries, its code begins with
`UNCODED`. The same name is that place in the rest of the text, and so is what is made
of it ("Meridian" of Meridia).
"""

from collections.abc import Iterator, Sequence
from itertools import zip_longest
from typing import Final

from tradefacts.reading.localities import Span, put
from tradefacts.reading.mentions import UNCODED, Mention, Term
from tradefacts.reading.tokens import WORD

#: Endings of adjectives of countries.
_ENDINGS: Final = ("an", "ean", "ese", "ish", "i", "ic")
#: The letters that a name and its adjective have in common, and what may differ.
_STEM: Final = 4
_CHANGED: Final = 2


def add_foreign(spans: Sequence[Span]) -> list[Sequence[Mention]]:
    """Return the mentions of each of *spans*, with the foreign names of the text."""
    names = {code[1:] for span in spans for code in _codes(span)}
    if not names:
        return [span.mentions for span in spans]
    return [put(span.mentions, list(_named(span, names))) for span in spans]


def _codes(span: Span) -> Iterator[str]:
    for mention in span.mentions:
        term = mention.value
        if isinstance(term, Term) and term.code.startswith(UNCODED):
            yield term.code


def _named(span: Span, names: set[str]) -> Iterator[Mention]:
    """Yield a place wherever one of *names*, or an adjective of it, stands."""
    tokens = span.tokens
    end = span.first
    for mention, following in zip_longest([None, *span.mentions], span.mentions):
        start = max(end, mention.last) if mention else span.first
        stop = following.first if following else span.last
        for first, last in _runs(span, start, stop):
            text = tokens.text[tokens.start[first] : tokens.end[last - 1]]
            name = text if text in names else _root(text, names)
            if name is not None:
                term = Term("place", UNCODED + name, adjective=name != text)
                begin, over = tokens.start[first], tokens.end[last - 1]
                yield Mention("term", begin, over, term, first, last)
        end = stop


def _runs(span: Span, start: int, stop: int) -> Iterator[tuple[int, int]]:
    """Yield where capitalised words stand together between two tokens."""
    tokens, first = span.tokens, None
    for at in range(start, stop + 1):
        word = at < stop and tokens.kind[at] == WORD
        if word and tokens.surface(at)[0].isupper():
            first = at if first is None else first
        elif first is not None:
            yield first, at
            first = None


def _root(word: str, names: set[str]) -> str | None:
    """Return the name that *word* is the adjective of, or None."""
    if not word.endswith(_ENDINGS) or " " in word:
        return None
    for name in names:
        stem = max(_STEM, len(name) - _CHANGED)
        if " " not in name and word[:stem] == name[:stem]:
            return name
    return None
