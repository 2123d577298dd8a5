"""Offices: whose trade it is that an office states, or clears, in a sentence."""

from collections.abc import Iterator, Sequence
from itertools import islice
from typing import Final

import attrs

from tradefacts.claiming.items import kind_at, term_in
from tradefacts.claiming.subjects.codes import COUNTRY
from tradefacts.claiming.subjects.nation import STATING
from tradefacts.claiming.subjects.places import HOME, is_chinese, lies_in
from tradefacts.claiming.subjects.registers import Registers
from tradefacts.reading.mentions import QUANTITIES, Mention, Term
from tradefacts.reading.reader import Sentence
from tradefacts.reading.wordsets import WordSets

#: How many mentions behind its verb the number may stand that an office cleared.
_OBJECT: Final = 2
#: Institutions that no place has.
_NO_OFFICES: Final = frozenset({"companies", "neutral"})


def settle_offices(sentence: Sentence, registers: Registers, words: WordSets) -> None:
    """Speak of the place whose office a sentence names, where it acts or counts."""
    if "institution" not in sentence.dimensions:
        return
    offices = list(_offices(sentence.mentions))
    _note_country(offices, registers)
    if not _take_cleared(offices, sentence, registers, words):
        _leave_aside(offices, sentence, registers)


def _offices(mentions: Sequence[Mention]) -> Iterator[tuple[Mention, Term, str]]:
    """Yield each office with its term and the code of its place, "" without one."""
    for index, mention in enumerate(mentions):
        office = term_in(mention, "institution")
        if office is None:
            continue
        at = index - 1 - (kind_at(mentions, index - 1) == "possessive")
        near = at >= 0 and mentions[at + 1].first == mentions[at].last
        near = near and mention.first == mentions[index - 1].last
        place = term_in(mentions[at], "place") if near else None
        implied = dict(office.implies).get("reporter", "")
        yield mention, office, implied if place is None else place.code


def _note_country(
    offices: Sequence[tuple[Mention, Term, str]], registers: Registers
) -> None:
    """Remember whose office is named, for "the country" ("China's customs say")."""
    for _, office, place in offices:
        implied = dict(office.implies).get("reporter")
        country = len(place) == COUNTRY and office.code not in _NO_OFFICES
        registers.office = (place if country else implied) or registers.office
        if place.startswith(f"{HOME}-"):
            registers.province = place.partition("/")[0]


def _take_cleared(
    offices: Sequence[tuple[Mention, Term, str]],
    sentence: Sentence,
    registers: Registers,
    words: WordSets,
) -> bool:
    """Give a sentence to the place whose office clears what it tells, if one does.

    "Dalian Customs cleared 900 tonnes of imported beef".
    """
    for mention, _, place in offices:
        if lies_in(place, HOME) and _clears(mention, sentence, words):
            if registers.topic:
                registers.aside = registers.aside or registers.current
            _speak_of(place, registers)
            return True
    return False


def _clears(office: Mention, sentence: Sentence, words: WordSets) -> bool:
    """Tell whether an office of customs has cleared a number of things."""
    word, at = sentence.tokens.word, office.last
    while word(at) in words.adverbs:
        at += 1
    if (
        word(office.last - 1) not in words.local_offices
        or word(at) not in words.clearing
    ):
        return False
    behind = (m for m in sentence.mentions if m.first > at)
    return any(m.kind in QUANTITIES for m in islice(behind, _OBJECT))


def _leave_aside(
    offices: Sequence[tuple[Mention, Term, str]],
    sentence: Sentence,
    registers: Registers,
) -> None:
    """Speak of the place again where an office of one states the figures.

    So in "we sold 5 cars; according to Dalian Customs, 90 cars were exported", behind
    the scene of a place within it ("杭州的夜班还在继续。浙江省商务厅公布"), and where
    China's customs go on behind what another country bought.
    """
    held, home = registers.current.dims.get("reporter"), registers.home
    if home is None or held is None:
        return
    scene = bool(held) and lies_in(held, home) and not registers.lately
    abroad = bool(held) and is_chinese(home) and not is_chinese(held)
    abroad = abroad and not sentence.kinds.isdisjoint(STATING)
    for _, office, place in offices:
        firm = not held and place and office.code not in _NO_OFFICES
        own = (scene and place == home) or (abroad and place == HOME)
        if firm or own:
            _speak_of(home, registers)
            return


def _speak_of(place: str, registers: Registers) -> None:
    """Let *place* report; nothing trades with itself, nor with what it lies in."""
    dims = {**registers.current.dims, "reporter": place}
    partner = dims.get("partner", "")
    if partner and (partner == place or lies_in(place, partner)):
        del dims["partner"]
    registers.current = attrs.evolve(registers.current, dims=dims)
