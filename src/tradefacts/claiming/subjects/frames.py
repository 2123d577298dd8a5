"""Frames: what a document as a whole says of all its claims, such as a fair's session.

A plugin gives a frame; the core gives what it needs to find one.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice
from typing import Final

import attrs

from tradefacts.claiming.drafts import Draft
from tradefacts.claiming.items import term_in, term_of
from tradefacts.claiming.subjects.codes import SERVICES
from tradefacts.model import Flow, Period
from tradefacts.reading.mentions import Mention
from tradefacts.reading.reader import Document, Paragraph, Sentence
from tradefacts.reading.wordsets import load_word_sets
from tradefacts.records import evolve, frozen

#: How the codes of services end, where a fair tells of them.
_SERVICES: Final = (*SERVICES, "outsourcing")
#: The longest credit of a picture, and what stands before "photo" at its head.
_CREDIT: Final = 12
_OPENING: Final = 3
#: What the paragraphs have that tell something.
_TELLING: Final = frozenset({"term", "currency"})


@frozen
class Frame:
    """What the claims of a document have where their own words leave it out.

    *period* and *flows* hold for claims of the *measures* only: the buyers of a fair
    came while it was open, its exhibitors' sales of last year did not.
    """

    #: Whose trade the document speaks of; None leaves it to the text.
    reporter: str | None = None
    #: When what is measured happened; None leaves it to the text.
    period: Period | None = None
    #: The measures that belong to the event.
    measures: frozenset[str] = frozenset()
    #: The flow of a measure that has one here: a fair for exports has export deals.
    flows: Mapping[str, Flow] = attrs.Factory(dict)
    #: What a measure is of here: the deals of a furniture fair are in furniture.
    goods: Mapping[str, str] = attrs.Factory(dict)
    #: What the document is on: words of vocabularies that mean something only there.
    topics: frozenset[str] = frozenset()


NO_FRAME: Final = Frame()


def merge(frames: Sequence[Frame]) -> Frame:
    """Return *frames* as one; of two that tell the same, the first goes before."""
    merged = NO_FRAME
    for frame in frames:
        merged = Frame(
            merged.reporter or frame.reporter,
            merged.period or frame.period,
            merged.measures | frame.measures,
            {**frame.flows, **merged.flows},
            {**frame.goods, **merged.goods},
            merged.topics | frame.topics,
        )
    return merged


def frame_drafts(drafts: Sequence[Draft], frame: Frame) -> None:
    """Fill in from *frame* what the words of *drafts* leave out."""
    for draft in drafts:
        measure = draft.measure or draft.subject.dims.get("measure", "")
        if measure in frame.flows and not _is_of_services(draft):
            _fill(draft, "flow", frame.flows[measure])
        if measure in frame.goods:
            _fill(draft, "product", frame.goods[measure])
        if measure not in frame.measures:
            continue
        if draft.basis == "mom":
            draft.basis, draft.baseline = "period", None  # the last session
        firm = draft.subject.dims.get("reporter") == "" and not _heads_event(draft)
        own = firm or _is_of_delegation(draft)
        if frame.reporter is not None and not own:
            _fill(draft, "reporter", frame.reporter)
        if frame.period is not None and _is_open(draft, frame.period):
            _date(draft, frame.period)


def _is_of_services(draft: Draft) -> bool:
    """Tell whether a draft is on services, which go either way at any fair."""
    return (draft.subject.dims.get("product") or "").endswith(_SERVICES)


def _heads_event(draft: Draft) -> bool:
    """Tell whether the event is what the sentence begins with ("The fair closed")."""
    terms = (m for m in draft.sentence.mentions if m.kind == "term")
    first = next(terms, None)
    return first is not None and term_in(first, "event") is not None


def _is_of_delegation(draft: Draft) -> bool:
    """Tell whether the reporter is a place that the sentence names before the figure.

    "新疆交易团签订合同5亿元": of those that one sent to the fair.
    """
    reporter = draft.subject.dims.get("reporter")
    mentions = draft.sentence.mentions
    for index, mention in enumerate(mentions):
        if mention.start >= draft.mention.start:
            return False
        place = term_in(mention, "place")
        if place is not None and place.code == reporter:
            return not _is_within(mentions, index)
    return False


def _is_within(mentions: Sequence[Mention], index: int) -> bool:
    """Tell whether a place only says where something is ("in south China's Hunan")."""
    while index and (
        mentions[index - 1].kind == "possessive"
        or term_in(mentions[index - 1], "place") is not None
    ):
        index -= 1
    return index > 0 and mentions[index - 1].kind in {"in", "at", "beside"}


def _date(draft: Draft, session: Period) -> None:
    """Let a draft be of the *session*, and what is yoy be against that of last year."""
    draft.period, draft.period_origin = session, "carried"
    if draft.basis == "yoy":
        draft.baseline = session.year_before()


def _fill(draft: Draft, dimension: str, code: str) -> None:
    """Set a dimension that no words of the phrase itself state."""
    if dimension not in draft.subject.stated:
        dims = {**draft.subject.dims, dimension: code}
        draft.subject = evolve(draft.subject, dims=dims)


def _is_open(draft: Draft, session: Period) -> bool:
    """Tell whether the session may be the period: none is stated, or a day of it.

    So it may where all is meant since it was opened, or "this year", in which it was.
    Of a *session* of which only the last day is known, what was counted up to an
    earlier one goes on to be of that. What is of a day within it is of that day.
    """
    period = draft.period
    if period is None or draft.period_origin == "carried":
        counted = period is not None and not period.month_count
        last = session.start == session.end
        return not (counted and last and period and period.end <= session.end)
    if session.start == period.start < period.end:
        return True
    if draft.period_origin == "resolved" and period.contains(session):
        return period == Period.year(session.start.year)
    within = session.start < period.start == period.end < session.end
    return session.contains(period) and not within


# -- for those who make frames -------------------------------------------------------


def find_terms(
    document: Document | Sentence, dimension: str, *, paragraphs: int = 3
) -> Iterator[str]:
    """Yield the codes of *dimension* that the first paragraphs name, or imply.

    Of a sentence those that it does.
    """
    mentions: Iterable[Mention]
    if isinstance(document, Document):
        mentions = head_mentions(document, paragraphs)
    else:
        mentions = document.mentions
    for mention in mentions:
        term = term_of(mention) if mention.kind == "term" else None
        if term is None:
            continue
        if term.dimension == dimension:
            yield term.code
        elif term.implies:
            yield from (code for name, code in term.implies if name == dimension)


def head_mentions(document: Document, paragraphs: int) -> Iterator[Mention]:
    """Yield the mentions of the first paragraphs that tell something."""
    for sentence in head_sentences(document, paragraphs):
        yield from sentence.mentions


def head_sentences(document: Document, paragraphs: int) -> Iterator[Sentence]:
    """Yield the sentences of the first paragraphs that tell something."""
    for paragraph in islice(telling_paragraphs(document), paragraphs):
        yield from paragraph.sentences


def telling_paragraphs(document: Document) -> Iterator[Paragraph]:
    """Yield the paragraphs in which a term of some vocabulary, or a currency, stands.

    What the others say is nothing to the frame, nor is how many they are; nor is what
    a picture shows.
    """
    for paragraph in document.paragraphs:
        if is_caption(paragraph):
            continue
        if any(not _TELLING.isdisjoint(s.kinds) for s in paragraph.sentences):
            yield paragraph


def is_caption(paragraph: Paragraph) -> bool:
    """Tell whether a paragraph tells what a picture shows: it credits that at an end.

    "A ship calls at the port. [Photo by Li Wei]", "Photo shows the port."
    """
    if not paragraph.sentences:
        return False
    opening, closing = paragraph.sentences[0], paragraph.sentences[-1]
    words = load_word_sets(opening.language).captions
    start = max(closing.first, closing.last - _CREDIT)
    said = closing.tokens.lower[start : closing.last]
    opens = opening.tokens.lower[opening.first : opening.first + _OPENING]
    return not (words.isdisjoint(said) and words.isdisjoint(opens))
