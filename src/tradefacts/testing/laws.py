"""The laws that a plugin must keep, each as a function that raises what breaks it."""

import time
from collections.abc import Callable, Container, Iterable
from functools import cached_property
from typing import Final

import attrs
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from tradefacts.errors import BreachError, PluginError
from tradefacts.extraction import Extractor
from tradefacts.model import Claim
from tradefacts.plugin import Plugin
from tradefacts.reading import find_quantities
from tradefacts.reading.supported import SUPPORTED
from tradefacts.reading.vocabulary import Vocabulary, core_vocabulary
from tradefacts.testing.sentences import load_specimens, sentences

#: The day on which the texts of a trial are taken to be published.
_PUBLISHED: Final = "2024-03-05"
#: How many sentences a text has that is timed, and how much longer the long one is.
_SENTENCES: Final = 40
_TIMES: Final = 10
#: How much longer the long text may take, as the best of so many measurements.
_BOUND: Final = 15
_TRIES: Final = 3
#: Dimensions whose codes a vocabulary declares.
_DECLARED: Final = ("measure", "product", "mode", "firm")
#: Statistics that may be told by words without a number.
_WORDED: Final = frozenset({"record", "rank", "streak"})
#: What a code has at least in common with the words that it is made of.
_STEM: Final = 3
#: What joins the codes of goods that are told together.
_JOINT: Final = "-and-"
_SHOWN: Final = 200


@attrs.frozen
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

    def read(self, text: str) -> tuple[Claim, ...]:
        """Return the claims of *text*; none where the plugin raises.

        Only one law is about that.
        """
        try:
            return self.extractor.extract(text, published=_PUBLISHED)
        except ExceptionGroup:
            return ()

    def own(self, text: str) -> tuple[Claim, ...]:
        """Return the claims that the core alone does not find in *text*."""
        general = self.plain.extract(text, published=_PUBLISHED)
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

    def of_made(self, law: Callable[[str], None], texts: SearchStrategy[str]) -> None:
        """Apply *law* to *texts* that are made up, the same in every run."""

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
        @given(texts)
        def run(text: str) -> None:
            law(text)

        run()


# -- the laws ------------------------------------------------------------------------


def loads(trial: Trial) -> None:
    """The plugin loads: its words and its patterns are well formed."""
    try:
        _ = trial.extractor
    except ExceptionGroup as group:
        error, *_ = group.exceptions
        reason = error.reason if isinstance(error, PluginError) else str(error)
        remedy = error.remedy if isinstance(error, PluginError) else "mend it"
        raise trial.broken("loads", reason, remedy) from group


def total(trial: Trial) -> None:
    """It reads any text, whatever stands in it, without an exception."""

    def law(text: str) -> None:
        try:
            trial.extractor.extract(text, published=_PUBLISHED)
        except ExceptionGroup as group:
            error, *_ = group.exceptions
            cause = error.__cause__ or error
            raise trial.broken(
                "total",
                f"it raises {type(cause).__name__} ({cause}) on {_shown(text)}",
                "return nothing from a text that it cannot read",
            ) from error

    trial.of_each(law)


def spans(trial: Trial) -> None:
    """A quote is the text at its span, and its sentence holds it."""

    def law(text: str) -> None:
        for claim in trial.read(text):
            place = claim.evidence
            if text[place.start : place.end] != place.quote:
                raise trial.broken(
                    "spans",
                    f"{place.quote!r} is not what stands from {place.start} to "
                    f"{place.end} of {_shown(text)}",
                    "count code points of the text as given",
                )
            if place.sentence_end > len(text):
                raise trial.broken(
                    "spans",
                    f"a sentence ends at {place.sentence_end} of {_shown(text)}, "
                    f"which has {len(text)} characters",
                    "give the sentence that was read",
                )

    trial.of_each(law)


def deterministic(trial: Trial) -> None:
    """The same text gives the same claims, whatever was read before."""
    other = attrs.evolve(trial)

    def law(text: str) -> None:
        first = trial.read(text)
        if first != trial.read(text) or first != other.read(text):
            raise trial.broken(
                "deterministic",
                f"two readings differ on {_shown(text)}",
                "keep nothing from one text to the next; sort what sets give",
            )

    trial.of_each(law)


def evidence(trial: Trial) -> None:
    """No claim without evidence: its words state the figure."""

    def without(text: str) -> None:
        for claim in trial.own(text):
            raise _no_figure(trial, claim, text)

    def law(text: str) -> None:
        for claim in trial.own(text):
            words = claim.evidence.quote
            if claim.statistic not in _WORDED and not find_quantities(words):
                raise _no_figure(trial, claim, text)

    of_none = [sentences(c, words=trial.words, figures=False) for c in trial.languages]
    trial.of_made(without, st.one_of(of_none))
    trial.of_each(law)


def declared(trial: Trial) -> None:
    """It gives only codes that its vocabulary, or the core's, declares."""
    known = _codes((core_vocabulary(), trial.words))

    def law(text: str) -> None:
        for claim in trial.own(text):
            for name in _DECLARED:
                code = getattr(claim.indicator, name)
                if code and not _is_declared(name, code, known, text):
                    raise trial.broken(
                        "declared",
                        f"{name} {code!r} is no code of its vocabulary, in "
                        f"{_shown(text)}",
                        f"give [{name}.{code}] in the vocabulary, with a label",
                    )

    trial.of_each(law)


def linear(trial: Trial) -> None:
    """Ten times the text takes at most fifteen times the time."""
    for language in trial.languages:
        text = trial.ordered(language)
        trial.read(text)  # the first reading loads the words
        # The best of some tries: other work on the machine can make one slow.
        times = min(_times(trial, text) for _ in range(_TRIES))
        if times > _BOUND:
            raise trial.broken(
                "linear",
                f"{_TIMES} times the text takes {times:.0f} times the time",
                "look at each sentence once, and not at all others for each",
            )


#: The laws, by their names, in the order in which they are tried.
LAWS: Final[dict[str, Callable[[Trial], None]]] = {
    law.__name__: law
    for law in (loads, total, spans, deterministic, evidence, declared, linear)
}


def _no_figure(trial: Trial, claim: Claim, text: str) -> BreachError:
    return trial.broken(
        "evidence",
        f"a claim stands on {claim.evidence.quote!r}, which states no figure, in "
        f"{_shown(text)}",
        "give claims of the quantities of the sentence alone",
    )


def _codes(vocabularies: Iterable[Vocabulary]) -> set[tuple[str, str]]:
    """Return the codes that *vocabularies* declare, with the dimension of each."""
    found = {("measure", "trade-value"), ("measure", "volume")}
    for vocabulary in vocabularies:
        found |= {("product", code) for code in vocabulary.composites.values()}
        for term in (entry.term for entry in vocabulary.entries):
            found |= {(term.dimension, term.code), *term.implies}
    return found


def _is_declared(
    name: str, code: str, known: Container[tuple[str, str]], text: str
) -> bool:
    """Tell whether *code* is known, or made of words of *text* and of known codes."""
    return (name, code) in known or all(
        (name, part) in known or _is_said(part, text) for part in code.split(_JOINT)
    )


def _is_said(code: str, text: str) -> bool:
    """Tell whether *code* is made of words of *text*, as that of an unlisted noun."""
    words = text.lower()
    return all(part[:_STEM] in words for part in code.split("-"))


def _times(trial: Trial, text: str) -> float:
    """Return how many times as long the long text takes as *text*."""
    short = sum(_seconds(trial, text) for _ in range(_TIMES)) / _TIMES
    return _seconds(trial, text * _TIMES) / short


def _seconds(trial: Trial, text: str) -> float:
    start = time.perf_counter()
    trial.read(text)
    return time.perf_counter() - start


def _shown(text: str) -> str:
    return repr(text if len(text) <= _SHOWN else text[:_SHOWN] + "…")
