"""Companies: where a sentence speaks of one, not of a place, and what it makes."""

from typing import Final

from tradefacts.claiming.items import (
    CLAUSE_ENDS,
    VALUED,
    Phrase,
    detail_of,
    kind_at,
    term_in,
)
from tradefacts.claiming.state import Outline
from tradefacts.claiming.subjects.subject import Subject
from tradefacts.claiming.walking.walk import Walk
from tradefacts.reading.mentions import Mention
from tradefacts.records import evolve

#: Behind these the name of a company is a subject.
BEFORE_SUBJECT: Final = frozenset({"", ",", ";", ":", "and", "break", "period"})
#: The code of companies that are known, and what one does that trades.
_COMPANIES: Final = "companies"
#: Details of those who stand for a country, or who have only spoken.
_SILENT: Final = frozenset({"home", "spoke"})
#: What may narrow a noun for a company: its goods, and where it has its seat.
_OF_FIRM: Final = frozenset({"product", "reporter"})
_DOING: Final = VALUED | {"level", "rise", "fall", "share", "with", "possessive"}


def meet_company(walk: Walk, index: int) -> None:
    """Speak of a company from here on, not of a place.

    One that only speaks, or is traded with, is no subject. Where it has the whole that
    something is a share of, that is its own ("出口占公司营收的六成").
    """
    registers, items = walk.state.registers, walk.state.outline.items
    joint = kind_at(items, index - 1)
    before = items[index - 1] if index else None
    seat = isinstance(before, Phrase) and before.dims.keys() == {"reporter"}
    named = detail_of(items[index]) == "name"
    outline = walk.state.outline
    if detail_of(items[index]) in _SILENT:
        return
    spoken = not named or seat or _is_subject(outline, index, joint)
    if spoken and joint != "portion":
        if named and joint in CLAUSE_ENDS and registers.written:
            registers.aside = registers.current
        if detail_of(items[index]) == "we":
            registers.quote()
        speak_of_company(walk)
    elif joint == "portion" or (joint in {"of", "by"} and registers.written):
        dims = {**registers.current.dims, "reporter": ""}
        registers.current = evolve(registers.current, dims=dims)


def speak_of_company(walk: Walk) -> None:
    """Take what follows for figures of a company, in what it makes.

    Where nothing tells that, it is what the text is on.
    """
    registers = walk.state.registers
    topic = registers.topic.get("product")
    # A paragraph that began with other goods than the text's is on these.
    told = topic or walk.state.outline.timing.leads
    # What is named beside it in its own sentence is of another.
    told = told and all("product" not in s.stated for s in registers.written)
    lately = registers.product if registers.opened and told else None
    made = registers.made or lately or topic
    goods = {"product": made} if made else {}
    registers.current = Subject({"reporter": "", **goods}, {"reporter"})


def note_made(walk: Walk, phrase: Phrase) -> None:
    """Remember what a company makes ("the toy maker", "a maker of toys")."""
    if "product" not in phrase.dims or phrase.members:
        return
    outline = walk.state.outline
    # "做箱包出口的卖家" deals in bags, too.
    beside = {"flow"} if outline.timing.leads else set()
    if phrase.dims.keys() - {"partner", "reporter"} - beside != {"product"}:
        return
    word, words = outline.sentence.tokens.word, outline.words
    of = word(phrase.first - 1) == "of"
    before = word(phrase.first - 1 - of)
    made = before in words.making or (of and before in words.makers)
    if made or _names_maker(walk, phrase):
        walk.state.registers.made = phrase.dims["product"]


def note_firm(walk: Walk, phrase: Phrase) -> None:
    """Speak of a company that is told by its goods, or by whose it is.

    So are "the toy maker" and "Mr Li's company".
    """
    if not _names_maker(walk, phrase) or phrase.dims.keys() - _OF_FIRM:
        return
    outline = walk.state.outline
    before = outline.sentence.tokens.word(phrase.first - 1)
    # "The toy maker", "a Foshan importer".
    goods = bool(phrase.dims) and before in outline.words.of_one_firm
    if goods or (before == "'s" and not (phrase.dims or phrase.back)):
        speak_of_company(walk)


def _names_maker(walk: Walk, phrase: Phrase) -> bool:
    """Tell whether a noun for a company ends the phrase, or follows it."""
    outline = walk.state.outline
    last = phrase.last - bool(phrase.counted)
    return outline.sentence.tokens.word(last) in outline.words.makers


def acts(walk: Walk, index: int) -> bool:
    """Tell whether a known company heads a clause and does not only speak."""
    items = walk.state.outline.items
    mention = items[index]
    term = term_in(mention, "institution") if isinstance(mention, Mention) else None
    if term is None or term.code != _COMPANIES:
        return False
    if walk.state.outline.sentence.kinds.isdisjoint(VALUED):
        return False
    heads = kind_at(items, index - 1) in BEFORE_SUBJECT
    return heads and kind_at(items, index + 1) in _DOING


def _is_subject(outline: Outline, index: int, joint: str) -> bool:
    """Tell whether the name of a company is one: at the head, or with its trade.

    So in "one of them is BYD", "at BYD, exports rose", "BYD, whose exports rose".
    """
    following = kind_at(outline.items, index + 1)
    if joint in BEFORE_SUBJECT or following == "which":
        return True
    before = outline.sentence.tokens.word(outline.items[index].first - 1)
    return (joint == "at" and following == ",") or before in outline.words.copulas
