"""Sources: which plugin, or the core, brought a term or a pattern."""

from collections.abc import Iterable, Mapping, Sequence

import attrs

from tradefacts.claiming.patterns import Grammar
from tradefacts.reading.mentions import Term
from tradefacts.reading.vocabulary import Vocabulary

#: What stands for the library itself.
CORE = "core"


@attrs.frozen
class Sources:
    """Who brought what: the names of plugins by the terms and patterns they give."""

    grammar: Grammar
    #: The names by dimension and code.
    terms: Mapping[tuple[str, str], tuple[str, ...]]
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
        terms: dict[tuple[str, str], tuple[str, ...]] = {}
        patterns: dict[str, str] = {}
        _collect(terms, CORE, core)
        for name, vocabulary, lines in plugins:
            _collect(terms, name, vocabulary)
            for line in filter(str.strip, lines):
                patterns.setdefault(line.split()[0], name)
        return cls(grammar, terms, patterns)

    def of_term(self, term: Term) -> tuple[str, ...]:
        """Return the names of those whose vocabulary has *term*."""
        return self.terms.get((term.dimension, term.code), ())


def _collect(
    terms: dict[tuple[str, str], tuple[str, ...]], name: str, vocabulary: Vocabulary
) -> None:
    for entry in vocabulary.entries:
        key = (entry.term.dimension, entry.term.code)
        held = terms.get(key, ())
        if name not in held:
            terms[key] = (*held, name)
