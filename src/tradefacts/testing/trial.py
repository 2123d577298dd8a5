"""A plugin on trial: what reads with it, and the texts that it is tried on."""

from collections.abc import Callable
from datetime import date
from functools import cached_property
from typing import Final, TypeVar

import attrs
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from tradefacts.errors import BreachError
from tradefacts.extraction import Extractor
from tradefacts.model import Claim
from tradefacts.plugin import Plugin
from tradefacts.reading.supported import SUPPORTED
from tradefacts.reading.vocabulary import Vocabulary
from tradefacts.records import frozen
from tradefacts.testing.sentences import load_specimens, sentences

T = TypeVar("T")

#: The day on which the texts of a trial are taken to be published.
PUBLISHED: Final = "2024-03-05"
#: How many sentences a text has that goes through the words in turn.
_SENTENCES: Final = 40


@frozen
class Trial:
    """A plugin on trial, with the texts that it is tried on."""

    plugin: Plugin
    #: Texts of its author, tried before those that are made up.
    texts: tuple[str, ...] = attrs.field(converter=tuple[str, ...])
    #: How many texts each law makes up.
    examples: int

    @cached_property
    def words(self) -> Vocabulary:
        """The words of the plugin."""
        return self.plugin.words()

    @cached_property
    def languages(self) -> tuple[str, ...]:
        """The languages that it has words in; English if it has none."""
        spoken = [code for code in SUPPORTED if any(self.words.spellings(code))]
        return tuple(spoken) or ("en",)

    @cached_property
    def extractor(self) -> Extractor:
        """An extractor with the core and this plugin alone."""
        return Extractor([self.plugin], strict=True)

    @cached_property
    def plain(self) -> Extractor:
        """An extractor with the core alone."""
        return Extractor([])

    def read(
        self,
        text: str,
        published: date | str | None = PUBLISHED,
        lang: str | None = None,
    ) -> tuple[Claim, ...]:
        """Return the claims of *text*; none where the plugin raises.

        Only one law is about that.
        """
        try:
            return self.extractor.extract(text, published=published, lang=lang)
        except ExceptionGroup:
            return ()

    def own(self, text: str) -> tuple[Claim, ...]:
        """Return the claims that the core alone does not find in *text*."""
        general = self.plain.extract(text, published=PUBLISHED)
        known = {claim.id for claim in general}
        return tuple(claim for claim in self.read(text) if claim.id not in known)

    def broken(self, rule: str, reason: str, remedy: str) -> BreachError:
        """Return the error of this plugin breaking *rule*."""
        name = getattr(self.plugin, "name", type(self.plugin).__name__)
        return BreachError(name, rule, reason, remedy)

    def ordered(self, language: str) -> str:
        """Return a text in *language* that uses its words in turn."""
        specimens = load_specimens(language).of(self.words, language)
        return " ".join(specimens.ordered(_SENTENCES)) + "\n\n"

    def of_each(self, law: Callable[[str], None]) -> None:
        """Apply *law* to the texts of the author, and to any that is made up."""
        for text in (*self.texts, *map(self.ordered, self.languages)):
            law(text)
        spoken = st.one_of([sentences(c, words=self.words) for c in self.languages])
        paragraphs = st.lists(spoken, min_size=1, max_size=4)
        self.of_made(
            law,
            st.one_of(paragraphs.map("\n\n".join), paragraphs.map(" ".join), st.text()),
        )

    def of_made(self, law: Callable[[T], None], values: SearchStrategy[T]) -> None:
        """Apply *law* to *values* that are made up, the same in every run."""

        # A failure comes of the plugin, and not of the dice.
        @settings(
            max_examples=self.examples,
            derandomize=True,
            database=None,
            deadline=None,
            report_multiple_bugs=False,
            suppress_health_check=list(HealthCheck),
            phases=[Phase.generate, Phase.shrink],
        )
        @given(values)
        def run(value: T) -> None:
            law(value)

        run()
