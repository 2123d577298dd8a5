"""Dimensions: from which words, or by which rule, an indicator has its codes."""

from collections.abc import Iterator
from typing import Final

from tradefacts.claiming.items import Phrase, detail_of, stated_of, terms_of
from tradefacts.claiming.subjects.homes import reason_of
from tradefacts.claiming.subjects.places import HOME
from tradefacts.claiming.subjects.terms import PLACES, flow_code
from tradefacts.explaining.case import STATED, UNKNOWN, WITHIN, Case, nearest
from tradefacts.explaining.notes import Note
from tradefacts.explaining.types import FieldOrigin, Span
from tradefacts.model import Claim
from tradefacts.reading.mentions import AMOUNT, Mention, Term
from tradefacts.reading.wordsets import load_word_sets

_DIMENSIONS: Final = ("flow", "reporter", "partner", "product", "mode", "firm")
_FRAME: Final = "frame of the document, by a plugin"
_BEHIND: Final = "taken from the words behind the figure"
#: In how many sentences of the head a document may name its home.
_HEAD: Final = 24
_REPORTER: Final = "indicator.reporter"
_HOME_RULE: Final = "home reporter of the document"
_NO_HOME: Final = "home reporter by default: the opening names no place of China"
_TOGETHER: Final = (
    "null: several are taken together, as no list of as many figures follows"
)


def dimension_origins(case: Case, claim: Claim) -> Iterator[FieldOrigin]:
    """Yield how the measure, each dimension and the scope of *claim* came about."""
    yield _measure(case, claim.indicator.measure)
    for name in _DIMENSIONS:
        code = getattr(claim.indicator, name)
        if code is not None:
            yield _dimension(case, name, code)
        else:
            yield from _together(case, name)
    for word in claim.indicator.scope:
        yield _scope(case, word)


def words_of(case: Case, note: Note, name: str, code: str) -> Span | None:
    """Return the words of a sentence that bring *code*, those nearest to the figure."""
    holding = [
        phrase
        for phrase in note.phrases
        if phrase.dims.get(name) == code or code in phrase.members.get(name, ())
    ]
    phrase = nearest(holding, case.at)
    if phrase is None:
        found = nearest((m for m in note.mentions if brings(m, name, code)), case.at)
        return None if found is None else case.story.words(found)
    inside = (m for m in note.within(phrase) if brings(m, name, code))
    return case.story.words(next(inside, phrase))


def brings(mention: Mention, name: str, code: str) -> bool:
    """Tell whether a term or the unit of *mention* has, or implies, a code."""
    stated = stated_of(mention)
    if stated is not None:
        return name == "measure" and stated.measure == code
    return any(_tells(term, name, code) for term in terms_of(mention))


def _tells(term: Term, name: str, code: str) -> bool:
    if (name, code) in term.implies:
        return True
    if name in {"reporter", "partner"}:
        return term.dimension in PLACES and term.code == code
    held = flow_code(term) if term.dimension == "flow" else term.code
    return term.dimension == name and held == code


# -- one dimension -------------------------------------------------------------------


def _dimension(case: Case, name: str, code: str) -> FieldOrigin:
    field = f"indicator.{name}"
    if name == "flow" and case.story.frame.flows.get(_measured(case)) == code:
        return case.origin(field, code, _FRAME)
    here = words_of(case, case.note, name, code)
    if name == "flow" and (regime := _regime(case, code)) is not None:
        rule = "both directions: a trade regime with no direction of its own"
        return case.origin(field, code, rule, regime)
    near = None if here is None else _near_rule(case, name, here)
    if near is not None:
        return case.origin(field, code, near, here)
    pointer = _pointer(case, name, code)
    before = case.before(lambda note: words_of(case, note, name, code))
    if pointer is not None:
        words = before[1] if before is not None else None
        return case.origin(field, code, "words that point back", pointer, words)
    if before is None:
        return _unsaid(case, name, code)
    return case.origin(field, code, *before)


def _near_rule(case: Case, name: str, here: Span) -> str | None:
    """Return how words of the sentence told a code; None if others did."""
    draft = case.draft
    if name in draft.subject.stated:
        return STATED
    if here.start < case.at:
        return WITHIN
    # Only counted things, and parts of a whole, take codes from behind themselves.
    behind = draft.rule == "count" or (draft.statistic == "share" and name == "flow")
    return _BEHIND if behind else None


def _unsaid(case: Case, name: str, code: str) -> FieldOrigin:
    """Return the origin of a code that no words up to the figure bring."""
    field = f"indicator.{name}"
    if name == "reporter" and code == case.story.frame.reporter:
        return case.origin(field, code, _FRAME)
    if name == "reporter" and code == case.note.home:
        return _home(case, code)
    if name == "product" and case.note.state is None:
        label = case.note.sentences[0]
        words = case.story.span(label.start, label.end)
        return case.origin(field, code, "the label of the row, as it is", words)
    if name == "flow":
        return case.origin(field, code, "both directions: no words tell one")
    return case.origin(field, code, UNKNOWN)


def _home(case: Case, code: str) -> FieldOrigin:
    """Return the origin of whose trade the document is on: what tells that the most."""
    document = case.story.document
    reason = reason_of(document, load_word_sets(document.language), code)
    if reason is not None:
        words = case.story.words(reason.evidence.mention)
        return case.origin(_REPORTER, code, f"{_HOME_RULE}: {reason.why}", words)
    words_of_home = _words_of_home(case, code)
    told = words_of_home is not None or code != HOME
    return case.origin(_REPORTER, code, _HOME_RULE if told else _NO_HOME, words_of_home)


def _words_of_home(case: Case, code: str) -> Span | None:
    """Return the first words in the head of the document that name its home."""
    for note in case.story.notes[:_HEAD]:
        for mention in note.mentions:
            if brings(mention, "reporter", code):
                return case.story.words(mention)
    return None


def _regime(case: Case, code: str) -> Mention | None:
    """Return the trade regime that the flow comes with, where no word states one."""
    holding = (p for p in case.note.phrases if p.dims.get("flow") == code)
    phrase = nearest(holding, case.at)
    if phrase is None or not phrase.assumed_flow:
        return None
    mode = phrase.dims["mode"]
    return next((m for m in case.note.within(phrase) if brings(m, "mode", mode)), None)


def _pointer(case: Case, name: str, code: str) -> Mention | None:
    """Return the word of the sentence that points back to such a place, if any."""
    kinds = _pointing(name, code)
    before = (phrase for phrase in case.note.phrases if phrase.start < case.at)
    pointing = (p for p in before if any(what in kinds for what, _ in p.back))
    phrase = nearest(pointing, case.at)
    if phrase is None or name in phrase.dims:
        return None
    anaphors = (m for m in case.note.within(phrase) if detail_of(m) in kinds)
    return next(anaphors, None)


def _pointing(name: str, code: str) -> frozenset[str]:
    """Return what points back to a place such as *code*: "the city", "the bloc"."""
    if name == "reporter" and "/" in code:
        return frozenset({"city", "port", "region", "zone"})
    if name == "reporter" and code.startswith(f"{HOME}-"):
        return frozenset({"city", "province", "region"})
    if name == "reporter":
        return frozenset({"country"})
    return frozenset({"country", "bloc"} if name == "partner" else ())


def _together(case: Case, name: str) -> Iterator[FieldOrigin]:
    """Yield why a dimension is null in which the sentence lists several."""
    lists = (p for p in case.note.phrases if p.start < case.at)
    phrase: Phrase | None = nearest(lists, case.at)
    if phrase is not None and len(phrase.members.get(name, ())) > 1:
        yield case.origin(f"indicator.{name}", None, _TOGETHER, phrase)


# -- measure and scope ---------------------------------------------------------------


def _measured(case: Case) -> str:
    return case.draft.measure or case.draft.subject.dims.get("measure", "")


def _measure(case: Case, code: str) -> FieldOrigin:
    field, draft = "indicator.measure", case.draft
    if not _measured(case):
        return case.origin(field, code, "default measure")
    here = _counted(case, code) or words_of(case, case.note, "measure", code)
    if here is not None:
        return case.origin(field, code, STATED, here)
    if draft.mention.kind == AMOUNT or "/" in (draft.unit or ""):
        return case.origin(field, code, "the unit of the figure", draft.mention)
    if code == "volume":
        rule = "what the amount beside it measures, or counted goods"
        beside = case.item(lambda item: item.kind == AMOUNT)
        return case.origin(field, code, rule, beside)
    before = case.before(lambda note: words_of(case, note, "measure", code))
    return case.origin(field, code, *(before or (UNKNOWN,)))


def _counted(case: Case, code: str) -> Span | None:
    """Return the noun that is counted, the nearest behind the figure first."""
    nouns = [
        mention
        for mention in case.note.mentions
        if any(
            term.dimension == "measure" and term.code == code
            for term in terms_of(mention)
        )
    ]
    behind = (noun for noun in nouns if noun.start >= case.at)
    found = next(behind, None) if case.draft.rule == "count" else None
    found = found or nearest(nouns, case.at)
    return None if found is None else case.story.words(found)


def _scope(case: Case, word: str) -> FieldOrigin:
    field, find = "indicator.scope", case.story.find
    here = find(word, case.note.start, case.note.end) or case.item(
        lambda item: item.kind == "scope" and detail_of(item) == word
    )
    if here is not None:
        return case.origin(field, word, STATED, here)
    before = case.before(lambda note: find(word, note.start, note.end))
    return case.origin(field, word, *(before or (UNKNOWN,)))
