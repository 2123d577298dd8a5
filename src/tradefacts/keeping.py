"""Holds what plugins give and return to the contract.

Each function calls a plugin and raises `ContractError` where it returns what nobody
could read on with: what passes here harms no claim of others.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from typing import Final

import attrs

from tradefacts.cache import keep, mark_of, recall
from tradefacts.claiming.drafts import Draft
from tradefacts.claiming.figures.patterns import check_pattern
from tradefacts.claiming.finish import to_claims
from tradefacts.claiming.given import fill
from tradefacts.claiming.subjects.frames import Frame
from tradefacts.claiming.subjects.subject import Subject
from tradefacts.errors import ContractError
from tradefacts.model import Claim, Finding, Period
from tradefacts.plugin import Check, FindFrame, Plugin, SentenceExtractor
from tradefacts.reading.mentions import Mention, Stated, Term
from tradefacts.reading.reader import Document, Sentence
from tradefacts.reading.vocabulary import (
    DIMENSIONS,
    Entry,
    Vocabulary,
    core_vocabulary,
)
from tradefacts.reading.vocabulary.dimensions import FILLED, fault_of
from tradefacts.reading.vocabulary.entries import Entries

#: What wakes extractors, by sentence: codes of terms, and kinds of mention.
Waking = Sequence[tuple[Sentence, frozenset[str]]]

#: What was found to keep the contract before.
_ENTRIES: Final = "entries"
_PATTERNS: Final = "patterns"

#: The type of each field of a draft that no claim checks.
_FIELDS: Final[Mapping[str, type | tuple[type, ...]]] = {
    "mention": Mention,
    "sentence": Sentence,
    "stated": (Stated, type(None)),
    "subject": Subject,
    "period": (Period, type(None)),
    "baseline": (Period, type(None)),
    "against": (Subject, type(None)),
    "source": (str, type(None)),
    "restates": (Draft, type(None)),
}


# -- what stands before any document is read -----------------------------------------


def words_of(plugin: Plugin) -> Vocabulary:
    """Return the vocabulary of *plugin*, whose codes can all stand in claims.

    Raises:
        ContractError: it is no vocabulary, or a code has not the form of codes.
    """
    words = plugin.words()
    if not isinstance(words, Vocabulary):
        raise ContractError(
            f"expected a Vocabulary, got {type(words).__name__}",
            "give one, or a function that returns one",
        )
    _check_entries(words.entries)
    for unit in words.units:
        _check_codes(f"unit.{unit.name}", {"measure": unit.measure or unit.name})
        _check_words(f"unit.{unit.name}", unit.forms)
    for parts, whole in words.composites.items():
        _check_codes(f"composite.{whole}", {"product": whole})
        _check_words(f"composite.{whole}", {"of": tuple(parts)})
    for partition in words.partitions:
        for code in partition.codes:
            _check_codes("partition", {partition.dimension: code})
    return words


def _check_entries(entries: Sequence[Entry]) -> None:
    """Refuse entries that could not stand in claims; the same are checked once."""
    mark = entries.mark if isinstance(entries, Entries) else ""
    if mark and recall(_ENTRIES, mark) is not None:
        return
    for entry in entries:
        _check_term(entry.term)
        _check_forms(entry)
    if mark:
        keep(_ENTRIES, mark, "")


def _check_forms(entry: Entry) -> None:
    where = f"{entry.term.dimension}.{entry.term.code}"
    for forms in (entry.forms, entry.adjectives, entry.verbs):
        _check_words(where, forms)
    _check_words(where, {"label": tuple(entry.label.values())})


def _check_words(where: str, forms: Mapping[str, Iterable[object]]) -> None:
    for key, words in forms.items():
        for word in words:
            if not isinstance(word, str) or not word.strip():
                raise ContractError(
                    f"{where}.{key}: expected words, got {word!r}", "list words"
                )


def _check_term(term: Term) -> None:
    if term.dimension not in DIMENSIONS:
        raise ContractError(
            f"unknown dimension {term.dimension!r}",
            f"use one of {', '.join(DIMENSIONS)}",
        )
    known = term.dimension != "flow" or term.code in flow_codes()
    filled = FILLED.get(term.dimension)
    told = {**({filled: term.code} if filled else {}), **dict(term.implies)}
    where = f"{term.dimension}.{term.code}"
    if not known:
        raise ContractError(
            f"{where}: unknown flow", f"use one of {', '.join(sorted(flow_codes()))}"
        )
    _check_codes(where, told)


@cache
def flow_codes() -> frozenset[str]:
    """Return the flows that words may stand for: those of the core's own words."""
    entries = core_vocabulary().entries
    return frozenset(e.term.code for e in entries if e.term.dimension == "flow")


def _check_codes(where: str, codes: Mapping[str, object]) -> None:
    """Refuse codes that no indicator can have, each by its dimension."""
    for dimension, code in codes.items():
        if fault := fault_of(dimension, code):
            remedy = "use a code of that form, for a dimension of indicators"
            raise ContractError(f"{where}: {fault}", remedy)


def check_patterns(plugin: Plugin) -> None:
    """Refuse patterns that cannot be read, or that no sentence could fit.

    Raises:
        VocabularyError: a line is such a pattern.
        ContractError: it is no line.
    """
    lines: Iterable[object] = plugin.patterns
    mark = mark_of(repr(plugin.patterns))
    if not plugin.patterns or recall(_PATTERNS, mark) is not None:
        return
    for line in lines:
        if not isinstance(line, str):
            remedy = 'write a name and elements: "use-is  level share:percent"'
            raise ContractError(f"expected a pattern, got {line!r}", remedy)
        if line.strip():
            check_pattern(line)
    keep(_PATTERNS, mark, "")


# -- what is called on a document ----------------------------------------------------


def frame_of(find: FindFrame, document: Document) -> Frame | None:
    """Return what *find* says of *document*.

    Raises:
        ContractError: it is no frame, or holds what no claim can have.
    """
    frame = find(document)
    if frame is None:
        return None
    if not isinstance(frame, Frame):
        raise ContractError(
            f"expected a Frame, got {type(frame).__name__}", "return a Frame or None"
        )
    if not isinstance(frame.period, Period | None):
        raise ContractError(
            f"expected a Period in the frame, got {frame.period!r}", "give a Period"
        )
    _check_codes("frame", {"reporter": frame.reporter})
    for measure, flow in frame.flows.items():
        _check_codes("frame.flows", {"measure": measure, "flow": flow})
    for measure, product in frame.goods.items():
        _check_codes("frame.goods", {"measure": measure, "product": product})
    # Sets again: what a plugin gave may be any iterable.
    measures, topics = frozenset(frame.measures), frozenset(frame.topics)
    return attrs.evolve(frame, measures=measures, topics=topics)


def waking(document: Document) -> Waking:
    """Return the sentences of *document*, each with what it wakes extractors by."""
    sentences = (s for paragraph in document.paragraphs for s in paragraph.sentences)
    return [
        (sentence, frozenset(sentence.kinds | sentence.codes)) for sentence in sentences
    ]


def drafts_of(
    extractor: SentenceExtractor,
    document: Document,
    sentences: Waking,
    general: Sequence[Draft],
) -> list[Draft]:
    """Return the drafts of *extractor*, all of which can be claims of *document*.

    What they leave open is filled in from the *general* drafts.

    Raises:
        ContractError: it returns what is no draft of its sentence.
    """
    drafts: list[Draft] = []
    for sentence, names in sentences:
        if names & extractor.wakes:
            for draft in _iterated(extractor.extract(sentence, document)):
                _check_draft(draft, sentence)
                drafts.append(draft)
    fill(general, drafts)
    to_claims(drafts, document)
    return drafts


def _iterated(drafts: Iterable[Draft]) -> Iterator[Draft]:
    if not isinstance(drafts, Iterable):
        raise ContractError(
            f"expected drafts, got {drafts!r}", "yield each draft, or return a list"
        )
    return iter(drafts)


def _check_draft(draft: object, sentence: Sentence) -> None:
    if not isinstance(draft, Draft):
        raise ContractError(f"expected a Draft, got {draft!r}", "make it by draft_of()")
    for name, expected in _FIELDS.items():
        value = getattr(draft, name)
        if not isinstance(value, expected):
            raise ContractError(
                f"a draft with {value!r} as {name}", "make it by draft_of()"
            )
    if not _holds(sentence, draft.sentence.start, draft.sentence.end):
        raise ContractError(
            "a draft of another sentence", "give draft_of() the sentence of the call"
        )
    draft.sentence = sentence
    start, end = draft.mention.start, draft.mention.end
    if not _holds(sentence, start, end):
        raise ContractError(
            f"a span from {start} to {end} outside of its sentence, which is from "
            f"{sentence.start} to {sentence.end}",
            "give draft_of() a mention of the sentence",
        )


def _holds(sentence: Sentence, start: int, end: int) -> bool:
    return sentence.start <= start < end <= sentence.end


# -- what is called on claims --------------------------------------------------------


def findings_of(check: Check, claims: Sequence[Claim]) -> tuple[Finding, ...]:
    """Return what *check* finds in *claims*.

    Raises:
        ContractError: it returns what is no finding, or one about no claim of these.
    """
    found = check(claims)
    if not isinstance(found, Iterable):
        raise ContractError(
            f"expected findings, got {found!r}", "yield each, or return a list"
        )
    known = frozenset(claims)
    findings = tuple(found)
    for finding in findings:
        if not isinstance(finding, Finding):
            raise ContractError(
                f"expected a Finding, got {finding!r}", "make it by Finding()"
            )
        if not finding.claims or not known.issuperset(finding.claims):
            raise ContractError(
                "a finding about no claim of those given",
                "name the claims of the call that it is about, the suspect first",
            )
    return findings
