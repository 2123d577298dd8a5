"""The lexicon of Chinese: the words of vocabularies and of grammar."""

import re
from collections.abc import Iterator
from functools import cache, partial
from pathlib import Path
from typing import Final

import attrs

from tradefacts.reading.characters import plain, simplified
from tradefacts.reading.languages.zh.localities import locality_forms
from tradefacts.reading.languages.zh.words import load_words
from tradefacts.reading.lexicon import Lexicon, kept_lexicon
from tradefacts.reading.mentions import Cue, Term
from tradefacts.reading.vocabulary import Vocabulary
from tradefacts.tables import load_tables

#: What institutions give out is a word of its own: "海关数据" is of "海关".
_DATA: Final = "data"
_ZONE: Final = "综合保税区"
_SHORT_ZONE: Final = "综保区"
_INSTITUTION: Final = "institution"
_FLOW: Final = "flow"
_MEASURE: Final = "measure"
_PRICE: Final = "average-price"
_WAYS: Final = {"出口": "exports", "进口": "imports"}
#: Latin capitals are the same in every language ("ASEAN").
_ABBREVIATION_RE: Final = re.compile("[A-Z]{3,}[0-9]?")
#: Last characters of the words for a value.
_VALUES: Final = ("额", "值")


def load_lexicon(vocabulary: Vocabulary) -> Lexicon:
    """Return the words of grammar and of *vocabulary* in one lexicon.

    Words that the topic of a text gives a meaning have no other in it.
    """
    return kept_lexicon("zh", vocabulary.entries, partial(_forms, vocabulary))


def _forms(vocabulary: Vocabulary) -> list[tuple[str, Term | Cue]]:
    topical = tuple(entry for entry in vocabulary.entries if entry.within)
    own = dict(spellings(Vocabulary(topical)))
    meanings: list[tuple[str, Term | Cue]] = [*cues(), *spellings(vocabulary)]
    others = [(form, meaning) for form, meaning in meanings if form not in own]
    known = {form for form, _ in others}
    zones = _short_zones(vocabulary)
    local = (found for found in (*locality_forms(), *zones) if found[0] not in known)
    return [*own.items(), *others, *local]


def spellings(vocabulary: Vocabulary) -> Iterator[tuple[str, Term]]:
    """Yield every form of *vocabulary* as a text may have it."""
    data = tuple(form for form, cue in cues() if cue.name == _DATA)
    for entry in vocabulary.entries:
        term = entry.term
        for form in entry.forms.get("zh", ()):
            institution = term.dimension == _INSTITUTION
            said = "".join(map(simplified, form))
            if not (institution and said.endswith(data)):
                yield plain(form), _of_value(term, said)
        for form in entry.verbs.get("zh", ()):
            yield plain(form), attrs.evolve(term, verb=True)
        for form in entry.adjectives.get("zh", ()):
            yield plain(form), attrs.evolve(term, adjective=True)
    yield from _abbreviations(vocabulary)


def _abbreviations(vocabulary: Vocabulary) -> Iterator[tuple[str, Term]]:
    """Yield abbreviations that English has, and Chinese has in no other meaning."""
    known = {form for entry in vocabulary.entries for form in entry.forms.get("zh", ())}
    for entry in vocabulary.entries:
        for form in entry.forms.get("en", ()):
            if _ABBREVIATION_RE.fullmatch(form) and form not in known:
                yield form, entry.term


def _short_zones(vocabulary: Vocabulary) -> Iterator[tuple[str, Term]]:
    """Yield the names of bonded zones as most texts shorten them."""
    for entry in vocabulary.entries:
        for form in entry.forms.get("zh", ()):
            if form.endswith(_ZONE):
                yield plain(form.removesuffix(_ZONE) + _SHORT_ZONE), entry.term


def _of_value(term: Term, said: str) -> Term:
    """Return a flow that is told as a value ("进口额") with that measure.

    A price has the flow that it begins with ("出口价格").
    """
    if term.dimension == _MEASURE and term.code == _PRICE and said[:2] in _WAYS:
        return attrs.evolve(term, implies=(("flow", _WAYS[said[:2]]),))
    if term.dimension != _FLOW or not said.endswith(_VALUES) or term.implies:
        return term
    return attrs.evolve(term, implies=(("measure", "trade-value"),))


@cache
def cues() -> tuple[tuple[str, Cue], ...]:
    """Return the words of grammar; each goes before a term of the same words."""
    tables = load_tables(Path(__file__).with_name("cues.toml"))
    return tuple(
        (form, Cue(name, value))
        for name, table in tables.items()
        for value, forms in table.items()
        for form in forms
    )


@cache
def short_places() -> dict[str, str]:
    """Return the countries that one character names behind "对" and the like."""
    places: dict[str, str] = load_words()["short-place"]
    return places
