"""Names abroad that no vocabulary lists: what trades once is a place all along.

Where a text sells to a name, or lists it among countries, its code begins with
`UNCODED`. The same name is that place in the rest of the text, and so is what is made
of it ("Meridian" of Meridia).
"""

from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from itertools import zip_longest
from typing import Final

from tradefacts.reading.localities import Span
from tradefacts.reading.mentions import UNCODED, Mention, Term, put
from tradefacts.reading.tokens import WORD
from tradefacts.records import evolve, frozen

#: Endings of adjectives of countries.
_ENDINGS: Final = ("an", "ean", "ese", "ish", "i", "ic")
#: The letters that a name and its adjective have in common, and what may differ.
_STEM: Final = 4
_CHANGED: Final = 2


def add_foreign(spans: Sequence[Span]) -> list[Span]:
    """Return *spans* with the foreign names of the text among their mentions."""
    codes = {
        term.code[1:]
        for span in spans
        for mention in span.mentions
        if mention.kind == "term" and isinstance(term := mention.value, Term)
        if term.code.startswith(UNCODED)
    }
    names = _Names.of(codes)
    found = (put(span.mentions, list(_named(span, names))) for span in spans)
    return [evolve(s, mentions=m) for s, m in zip(spans, found, strict=True)]


@frozen
class _Names:
    """The foreign names of a text, and what their adjectives begin with."""

    names: frozenset[str]
    #: The name of each stem; of two that share one, the first of the alphabet.
    stems: Mapping[str, str]

    @classmethod
    def of(cls, names: AbstractSet[str]) -> "_Names":
        stems = {
            name[: max(_STEM, len(name) - _CHANGED)]: name
            for name in sorted(names, reverse=True)
            if " " not in name
        }
        return cls(frozenset(names), stems)

    def root(self, word: str) -> str | None:
        """Return the name that *word* is the adjective of, or None."""
        if not word.endswith(_ENDINGS) or " " in word:
            return None
        lengths = range(len(word), _STEM - 1, -1)
        return next(
            (self.stems[word[:n]] for n in lengths if word[:n] in self.stems), None
        )


def _named(span: Span, names: _Names) -> Iterator[Mention]:
    """Yield a place wherever one of *names*, or an adjective of it, stands."""
    tokens = span.tokens
    end = span.first
    for mention, following in zip_longest([None, *span.mentions], span.mentions):
        start = max(end, mention.last) if mention else span.first
        stop = following.first if following else span.last
        for first, last in _runs(span, start, stop):
            text = tokens.text[tokens.start[first] : tokens.end[last - 1]]
            name = text if text in names.names else names.root(text)
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
