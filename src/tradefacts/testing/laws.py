"""The laws that a plugin must keep, each as a function that raises what breaks it."""

import time
from collections.abc import Callable, Container, Iterable, Sequence
from math import inf
from typing import Final

import attrs
from hypothesis import strategies as st

from tradefacts.errors import BreachError, ContractError, PluginError
from tradefacts.examples import find_misread
from tradefacts.faults import FATAL
from tradefacts.keeping import findings_of
from tradefacts.model import Claim
from tradefacts.plugin import Check
from tradefacts.reading import find_quantities
from tradefacts.reading.vocabulary import Vocabulary, core_vocabulary
from tradefacts.testing.sentences import sentences
from tradefacts.testing.trial import PUBLISHED, Trial
from tradefacts.testing.values import claims

#: How many times as long as the short one the long text is that is timed.
_TIMES: Final = 10
#: How much longer the long text may take, as the best of so many measurements.
_BOUND: Final = 15
_TRIES: Final = 3
#: Dimensions whose codes a vocabulary declares.
_DECLARED: Final = ("measure", "product", "mode", "firm")
#: Statistics that may be told by words without a number.
_WORDED: Final = frozenset({"record", "rank", "streak"})
#: A text without any figure is not read: one behind it makes it be.
_FIGURE: Final = "\n\n1"
#: What a code has at least in common with the words that it is made of.
_STEM: Final = 3
#: What joins the codes of goods that are told together.
_JOINT: Final = "-and-"
_SHOWN: Final = 200


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
            trial.extractor.extract(text, published=PUBLISHED)
        except ExceptionGroup as group:
            error, *_ = group.exceptions
            cause = error.__cause__ or error
            remedy = "return nothing from a text that it cannot read"
            if isinstance(cause, ContractError):
                remedy = cause.remedy
            raise trial.broken(
                "total",
                f"it raises {type(cause).__name__} ({cause}) on {_shown(text)}",
                remedy,
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
        for claim in trial.own(text + _FIGURE):
            if claim.evidence.start < len(text):
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


def examples(trial: Trial) -> None:
    """What its own examples promise is read from their texts."""
    misread = [
        error
        for given in trial.plugin.examples
        for error in find_misread(
            given, trial.read(given.text, given.published, given.lang)
        )
    ]
    if misread:
        reasons = "\n".join(error.reason for error in misread)
        raise trial.broken("examples", reasons, misread[0].remedy)


def checks(trial: Trial) -> None:
    """Its checks take any claims, and find something in those alone."""

    def law(given: Sequence[Claim]) -> None:
        for check in trial.plugin.checks:
            _try_check(trial, check, given)

    if trial.plugin.checks:
        for text in trial.texts:
            law(trial.read(text))
        trial.of_made(law, st.lists(claims(), max_size=3))


def linear(trial: Trial) -> None:
    """Ten times the text takes at most fifteen times the time."""
    for language in trial.languages:
        text = trial.ordered(language)
        trial.read(text)  # the first reading loads the words
        # The best of some tries: other work on the machine can make one slow.
        times = inf
        for _ in range(_TRIES):
            times = min(times, _times(trial, text))
            if times <= _BOUND:
                break
        else:
            raise trial.broken(
                "linear",
                f"{_TIMES} times the text takes {times:.0f} times the time",
                "look at each sentence once, and not at all others for each",
            )


#: The laws, by their names, in the order in which they are tried.
LAWS: Final[dict[str, Callable[[Trial], None]]] = {
    law.__name__: law
    for law in (
        loads,
        examples,
        total,
        spans,
        deterministic,
        evidence,
        declared,
        checks,
        linear,
    )
}


def _no_figure(trial: Trial, claim: Claim, text: str) -> BreachError:
    return trial.broken(
        "evidence",
        f"a claim stands on {claim.evidence.quote!r}, which states no figure, in "
        f"{_shown(text)}",
        "give claims of the quantities of the sentence alone",
    )


def _try_check(trial: Trial, check: Check, given: Sequence[Claim]) -> None:
    try:
        findings_of(check, given)
    except FATAL:
        raise
    except ContractError as error:
        reason = f"{_name(check)}: {_cut(error.reason)}"
        raise trial.broken("checks", reason, error.remedy) from error
    except BaseException as error:
        raise trial.broken(
            "checks",
            f"{_name(check)} raises {type(error).__name__} ({error}) on "
            f"{_cut(str(given))}",
            "mind the fields that can be None",
        ) from error


def _name(check: Check) -> str:
    return getattr(check, "__name__", "a check")


def _codes(vocabularies: Iterable[Vocabulary]) -> set[tuple[str, str]]:
    """Return the codes that *vocabularies* declare, with the dimension of each."""
    found = {("measure", "trade-value"), ("measure", "volume")}
    for vocabulary in vocabularies:
        found |= {("measure", unit.measure or "") for unit in vocabulary.units}
        found |= {("product", code) for code in vocabulary.composites.values()}
        for term in (entry.term for entry in vocabulary.entries):
            found |= {(term.dimension, term.code), *term.implies}
    return found


def _is_declared(
    name: str, code: str, known: Container[tuple[str, str]], text: str
) -> bool:
    """Tell whether *code* is known; goods may be told in words of *text* too."""
    return (name, code) in known or (
        name == "product"
        and all(
            (name, part) in known or _is_said(part, text) for part in code.split(_JOINT)
        )
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
    return repr(_cut(text))


def _cut(text: str) -> str:
    return text if len(text) <= _SHOWN else text[:_SHOWN] + "…"
