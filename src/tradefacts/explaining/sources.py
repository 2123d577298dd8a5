"""Sources: which plugin, or the core, brought a term or a pattern."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Final, TypeAlias

from tradefacts.claiming.figures.patterns import Grammar
from tradefacts.reading.mentions import Term
from tradefacts.reading.vocabulary import Vocabulary
from tradefacts.records import frozen

#: What stands for the library itself.
CORE: Final = "core"

_Terms: TypeAlias = dict[tuple[str, str], dict[str, tuple[str, ...]]]


@frozen
class Sources:
    """Who brought what: the names of plugins by the terms and patterns they give."""

    grammar: Grammar
    #: The forms of each term, by its dimension and code, and by who brought them.
    terms: Mapping[tuple[str, str], Mapping[str, tuple[str, ...]]]
    #: The plugin of a pattern by its name; patterns of the core are left out.
    patterns: Mapping[str, str]

    @classmethod
    def of(
        cls,
        grammar: Grammar,
        core: Vocabulary,
        plugins: Iterable[tuple[str, Vocabulary, Sequence[str]]],
    ) -> "Sources":
        """Return the sources of *plugins*: each a name, a vocabulary and patterns."""
        terms: _Terms = {}
        patterns: dict[str, str] = {}
        _collect(terms, CORE, core)
        for name, vocabulary, lines in plugins:
            _collect(terms, name, vocabulary)
            for line in filter(str.strip, lines):
                patterns.setdefault(line.split()[0], name)
        return cls(grammar, terms, patterns)

    def of_term(self, term: Term, words: str) -> tuple[str, ...]:
        """Return the names of those whose vocabulary has *term* in these words.

        Where nobody has the very words, of those that have the term.
        """
        owners = self.terms.get((term.dimension, term.code), {})
        said = " ".join(words.lower().split())
        exact = (n for n, forms in owners.items() if any(_says(said, f) for f in forms))
        return tuple(exact) or tuple(owners)


def _says(said: str, form: str) -> bool:
    """Tell whether words are a form, or a plural of it."""
    stem = form.lower()
    return stem in {said, said[:-1], said[:-2]}


def _collect(terms: _Terms, name: str, vocabulary: Vocabulary) -> None:
    for entry in vocabulary.entries:
        owners = terms.setdefault((entry.term.dimension, entry.term.code), {})
        tables = (entry.forms, entry.adjectives, entry.verbs)
        forms = (form for table in tables for each in table.values() for form in each)
        owners[name] = (*owners.get(name, ()), *forms)
