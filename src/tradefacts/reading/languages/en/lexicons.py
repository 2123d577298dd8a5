"""The lexicons of English: the words of vocabularies, of grammar, and of numbers."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from functools import cache, partial
from pathlib import Path
from typing import Final

import attrs

from tradefacts.reading.languages.en.nouns import plural
from tradefacts.reading.languages.en.units import Units
from tradefacts.reading.languages.en.words import load_words
from tradefacts.reading.lexicon import Lexicon, kept_lexicon
from tradefacts.reading.mentions import Cue, Term
from tradefacts.reading.tokens import tokenize
from tradefacts.reading.vocabulary import Entry, Vocabulary
from tradefacts.tables import load_tables
from tradefacts.units import words as unit_words
from tradefacts.units.words import UnitWords

#: Dimensions whose forms are common nouns.
_PLURALS: Final = frozenset({
    "product", "measure", "firm", "mode", "blocker", "flow", "event", "group",
})  # fmt: skip
#: Words of groups that mean the group in the plural alone.
_MEMBERS: Final = frozenset({"country", "nation", "economy", "state", "member"})
_ARTICLES: Final = frozenset({"a", "the"})
#: One of these a comparison has that needs no article to be one.
_EARLIER: Final = frozenset({
    "before", "earlier", "ago", "prior", "previous", "previously", "preceding", "same",
    "last",
})  # fmt: skip
#: Endings of adjectives that a plural makes the people of a country.
_PEOPLE: Final = ("an", "i")
#: Symbols up to this length have no plural ("kg").
_SYMBOL: Final = 2


def load_lexicon(vocabulary: Vocabulary) -> Lexicon:
    """Return the words of grammar and of *vocabulary* in one lexicon.

    Words that the topic of a text gives a meaning have no other in it.
    """
    return kept_lexicon("en", vocabulary.entries, partial(_forms, vocabulary))


def _forms(vocabulary: Vocabulary) -> list[tuple[str, Term | Cue]]:
    meanings: list[tuple[str, Term | Cue]] = [*cues(), *spellings(vocabulary)]
    topical = tuple(entry for entry in vocabulary.entries if entry.within)
    own = dict(spellings(Vocabulary(topical)))
    others = [(form, meaning) for form, meaning in meanings if form not in own]
    listed = {form.lower() for form, _ in meanings}
    reworded = (
        (form, meaning)
        for form, meaning in _reworded(vocabulary)
        if form.lower() not in listed
    )
    return [*own.items(), *others, *dict(reworded).items()]


def _reworded(vocabulary: Vocabulary) -> Iterator[tuple[str, Term]]:
    """Yield goods, firms and groups by what they are called as well.

    What the list calls goods in general may be called by any other word for them
    ("consumer items" for "goods"), firms and countries alike ("private companies" for
    "enterprises", "Asian economies" for "countries").
    """
    tables = load_words()["interchanged"]
    for entry in vocabulary.entries:
        table = tables.get(entry.term.dimension)
        if table is None or entry.within:
            continue
        for form in entry.forms.get("en", ()):
            for other in _renamed(form, table):
                yield other, entry.term


def _renamed(form: str, table: Mapping[str, Sequence[str]]) -> Iterator[str]:
    """Yield *form* with each other noun of *table* for its own.

    That is its last word, or the first of a group ("countries along the route").
    """
    modifier, _, head = form.rpartition(" ")
    if modifier and head in table["heads"]:
        for other in table["others"]:
            yield f"{modifier} {other}"
    head, _, rest = form.partition(" ")
    if rest and head in table.get("first", ()) and not rest.startswith("and "):
        for other in table["others"]:
            yield f"{other} {rest}"


def spellings(vocabulary: Vocabulary) -> Iterator[tuple[str, Term]]:
    """Yield every form of *vocabulary* as a text may have it, plurals too.

    A plural that is listed among goods itself means what it is listed for ("glasses").
    """
    listed = _goods(vocabulary)
    for entry in vocabulary.entries:
        for form in entry.forms.get("en", ()):
            if not _is_one_of_group(entry, form):
                yield form, entry.term
            several = plural(form)
            if (
                _takes_plural(entry, form)
                and (entry.term.dimension, several) not in listed
            ):
                yield several, entry.term
        term = entry.term
        for form in entry.verbs.get("en", ()):
            yield form, attrs.evolve(term, verb=True)
        for form in entry.adjectives.get("en", ()):
            yield (
                form,
                Term(term.dimension, term.code, term.implies, adjective=True),
            )
            if _names_people(entry, form):
                yield plural(form), term


def _goods(vocabulary: Vocabulary) -> set[tuple[str, str]]:
    """Return the forms that goods are listed under, each with their dimension."""
    goods = (e for e in vocabulary.entries if e.term.dimension == "product")
    return {("product", form) for entry in goods for form in entry.forms.get("en", ())}


def _is_one_of_group(entry: Entry, form: str) -> bool:
    """Tell whether a form is a single member: "the Asian country" is not Asia."""
    single = form.rpartition(" ")[2] in _MEMBERS
    return entry.term.dimension == "group" and single


def _names_people(entry: Entry, form: str) -> bool:
    """Tell whether an adjective is one of its people, too ("Americans imported")."""
    return entry.term.dimension == "place" and form.endswith(_PEOPLE)


def _takes_plural(entry: Entry, form: str) -> bool:
    last = form.rpartition(" ")[2]
    return entry.term.dimension in _PLURALS and last[-1:].isalpha() and last.islower()


@cache
def cues() -> tuple[tuple[str, Cue], ...]:
    """Return the words of grammar; each goes before a term of the same words."""
    tables = load_tables(Path(__file__).with_name("cues.toml"))
    listed = (
        (form, Cue(name, value))
        for name, table in tables.items()
        for value, forms in table.items()
        for form in forms
    )
    told = tuple(listed)
    return (*told, *_telegraphic(told), *_denominations(), *_narrowing())


def _telegraphic(listed: Sequence[tuple[str, Cue]]) -> Iterator[tuple[str, Cue]]:
    """Yield what figures are compared with as it is without articles.

    Telegrams and machines leave them out ("than year before", "from month earlier").
    """
    known = {form for form, _ in listed}
    for form, cue in listed:
        words = [word for word in form.split() if word not in _ARTICLES]
        bare = " ".join(words)
        if cue.name == "basis" and bare not in known and not _EARLIER.isdisjoint(words):
            yield bare, cue


def _denominations() -> Iterator[tuple[str, Cue]]:
    """Yield how a text says in which currency a growth is ("in dollar terms")."""
    table = load_words()["denomination"]
    for code, names in table["names"].items():
        for frame in table["frames"]:
            for name in names:
                yield frame.format(name), Cue("denomination", code)


def _narrowing() -> Iterator[tuple[str, Cue]]:
    """Yield what narrows an indicator without a code ("to the rest of the world")."""
    for value, table in load_words()["narrowing"].items():
        for joint in table["joints"]:
            for name in table["names"]:
                yield f"{joint} {name}", Cue("scope", value)


@cache
def load_units() -> Units:
    """Return the words around numbers: hedges, scales, ratios, money, units."""
    words, table = load_words(), unit_words.load()
    return Units(
        hedges={
            tuple(form.split()): hedge
            for hedge, forms in words["hedge"].items()
            for form in forms
        },
        hedges_behind=_lexicon(words["hedge_behind"]),
        numbers={word: Decimal(number) for word, number in words["number"].items()},
        scales=words["scale"],
        fractions={
            word: Decimal(top) / Decimal(bottom)
            for word, (top, bottom) in words["fraction"].items()
        },
        ratios=_lexicon(words["ratio"]),
        money=Lexicon(
            (form, Cue("money", unit.code + "?" * (word in unit.bare)))
            for unit in table.money
            for word in unit.forms.get("en", ())
            for form in ((word,) if word.isupper() else (word, plural(word)))
        ),
        signs={
            " ".join(tokenize(sign).lower): Cue(
                "money", unit.code + "?" * (sign in unit.bare)
            )
            for unit in table.money
            for sign in unit.signs
        },
        units=_unit_lexicon(table.units),
        per=_lexicon(words["per"]),
        durations=_lexicon(words["duration"]),
    )


def units_with(more: tuple[UnitWords, ...]) -> Units:
    """Return the words around numbers, with *more* words of units behind the core's."""
    units = load_units()
    if not more:
        return units
    return attrs.evolve(units, units=_unit_lexicon((*unit_words.load().units, *more)))


def _unit_lexicon(units: Iterable[UnitWords]) -> Lexicon:
    return Lexicon(
        (form, Cue("unit", f"{unit.unit}|{unit.measure or ''}|{unit.factor}"))
        for unit in units
        for word in unit.forms.get("en", ())
        for form in ((word, plural(word)) if len(word) > _SYMBOL else (word,))
    )


def _lexicon(tables: Mapping[str, Iterable[str]]) -> Lexicon:
    return Lexicon(
        (form, Cue("word", name)) for name, forms in tables.items() for form in forms
    )
