"""Epithets: a country that is called by the part of the world that it lies in.

"The Asian country" is the last one named that is a member of that group, and not the
group itself. "25 Asian countries" are that many, where no trade is told of them.
"""

from collections.abc import Mapping, Sequence
from functools import cache
from typing import Final

from tradefacts.reading.localities import Span
from tradefacts.reading.mentions import COUNT, Mention, Term, put
from tradefacts.reading.vocabulary import core_lists
from tradefacts.reading.wordsets import WordSets
from tradefacts.records import evolve

#: The length of the code of a country.
_COUNTRY: Final = 2
#: How many countries named before may be meant, and how far before the noun "the" may
#: stand, in tokens ("the oil-rich Asian country").
_REMEMBERED: Final = 8
#: What countries are that are counted.
_PARTNERS: Final = Term("measure", "partners", unit="1")
#: Behind these they are only where something is or goes ("in 25 European countries").
_REACHED: Final = frozenset({"in", "with", "to", "level"})
_REACH: Final = 4


def name_members(spans: list[Span], words: WordSets) -> list[Span]:
    """Return *spans* with the countries meant by the names of their regions."""
    spans = [_counting(span, words) for span in spans]
    if not any(span.holds(words.countries) for span in spans):
        return spans
    named: list[str] = []
    found = []
    for span in spans:
        members = []
        for mention, _ in span.places:
            member = _member(span, mention, named, words)
            members += [member] if member is not None else []
            code = _country(member or mention)
            named = [*named, code][-_REMEMBERED:] if code else named
        mentions = put(span.mentions, members)
        found.append(evolve(span, mentions=mentions) if members else span)
    return found


def _counting(span: Span, words: WordSets) -> Span:
    """Return *span* with countries of a region that a number counts as such."""
    if not span.holds(words.several_countries):
        return span
    counted = [
        index
        for index, mention in enumerate(span.mentions)
        if mention.kind == "term" and _is_counted(span, index, words)
    ]
    if not counted or any(_dimension(mention) == "flow" for mention in span.mentions):
        return span
    mentions = list(span.mentions)
    for index in counted:
        group = mentions[index].value
        reached = index > 1 and mentions[index - 2].kind in _REACHED
        code = group.code if isinstance(group, Term) else ""
        implies = () if reached else (("partner", code),)
        term = evolve(_PARTNERS, implies=implies)
        mentions[index] = evolve(mentions[index], value=term)
    return evolve(span, mentions=mentions)


def _is_counted(span: Span, index: int, words: WordSets) -> bool:
    """Tell whether the mention at *index* is "European countries" behind a number."""
    mention = span.mentions[index]
    before = span.mentions[index - 1] if index else None
    if before is None or before.kind != COUNT or before.last < mention.first:
        return False
    group = mention.last - mention.first > 1 and _dimension(mention) == "group"
    noun = span.tokens.lower[mention.last - 1]
    known = span.tokens.word(before.first - 1) in words.definites
    return group and noun in words.several_countries and not known


def _dimension(mention: Mention) -> str:
    """Return what the term of *mention* says something of, "" for no term."""
    return mention.value.dimension if isinstance(mention.value, Term) else ""


def _member(
    span: Span, mention: Mention, named: Sequence[str], words: WordSets
) -> Mention | None:
    """Return the country that *mention*, with the noun behind it, means; None if none.

    So in "the Asian country", "the oil-rich African nation".
    """
    term, tokens = mention.value, span.tokens
    if not isinstance(term, Term) or term.dimension != "group":
        return None
    before = tokens.lower[max(span.first, mention.first - _REACH) : mention.first + 1]
    last = mention.last + (tokens.lower[mention.last - 1] not in words.countries)
    single = last <= span.last and tokens.lower[last - 1] in words.countries
    if not single or words.before_hypernym.isdisjoint(before):
        return None
    members = _members().get(term.code, ())
    code = next((code for code in reversed(named) if code in members), None)
    if code is None:
        return None
    end = tokens.end[last - 1]
    return Mention("term", mention.start, end, Term("place", code), mention.first, last)


def _country(mention: Mention) -> str:
    """Return the code of a country, "" for anything else."""
    term = mention.value
    placed = isinstance(term, Term) and term.dimension == "place"
    code = term.code if placed and isinstance(term, Term) else ""
    return code if len(code) == _COUNTRY else ""


@cache
def _members() -> Mapping[str, tuple[str, ...]]:
    """Return the countries of each group, by its code."""
    return {
        entry.term.code: entry.members
        for entry in core_lists()["groups"].entries
        if entry.members
    }
