"""Names of fairs, initiatives, offices and lines: what they tell of whose trade."""

from typing import Final

from tradefacts.claiming.items import (
    Phrase,
    kind_at,
    skip_back,
    term_in,
    terms_of,
)
from tradefacts.claiming.subjects.subject import Subject
from tradefacts.claiming.subjects.terms import SILENT
from tradefacts.claiming.walking.companies import BEFORE_SUBJECT, acts, speak_of_company
from tradefacts.claiming.walking.walk import Walk
from tradefacts.reading.mentions import AMOUNT, Mention

#: The code of names that are of no place, and of no firm.
_NEUTRAL: Final = "neutral"


def meet_name(walk: Walk, index: int) -> None:
    """Remember the countries that a fair or an initiative brings together."""
    mention = walk.state.outline.items[index]
    for term in terms_of(mention) if isinstance(mention, Mention) else ():
        implied = dict(term.implies)
        bloc, country = implied.get("partner"), implied.get("reporter")
        if term.dimension in SILENT and bloc is not None:
            walk.state.registers.bloc = bloc
        if term.dimension in SILENT and country is not None and not index:
            walk.state.registers.turn_to(country)
    _note_seat(walk, index)
    if _carries(walk, index):
        dims = {"reporter": walk.state.registers.country, "measure": "volume"}
        walk.state.registers.current = Subject(dims, set(dims))
    if acts(walk, index):
        registers = walk.state.registers
        if {**registers.lead, **registers.topic}.get("reporter"):
            registers.aside = registers.aside or registers.current
        speak_of_company(walk)


def _carries(walk: Walk, index: int) -> bool:
    """Tell whether a line with a name heads a clause: whatever it carries.

    "The China-Laos Railway moved 5 million tonnes".
    """
    items, outline = walk.state.outline.items, walk.state.outline
    line = items[index]
    term = term_in(line, "institution") if isinstance(line, Mention) else None
    if term is None or term.code != _NEUTRAL or AMOUNT not in outline.kinds:
        return False
    heads = kind_at(items, skip_back(items, index - 1, {"article"}))
    last = outline.sentence.tokens.word(line.last - 1)
    return heads in BEFORE_SUBJECT and last in outline.words.lines


def _note_seat(walk: Walk, index: int) -> None:
    """Let "the city" be that of the office named ("Ningbo Customs"), if none was.

    One that is a province's has its city in its name ("Wuhan Customs").
    """
    registers, office = walk.state.registers, walk.state.outline.items[index]
    behind = walk.state.outline.items[index:]
    if not any(isinstance(i, Phrase) and ("city", "") in i.back for i in behind):
        return
    term = term_in(office, "institution") if isinstance(office, Mention) else None
    district = dict(term.implies).get("reporter", "") if term is not None else ""
    seats = [f"{district}/{walk.text[office.start : office.end].split()[0]}"]
    for mention in walk.state.outline.sentence.mentions:
        place = term_in(mention, "place") if mention.last == office.first else None
        seats += [place.code] if place is not None else []
    local = (code for code in seats if code.startswith("CN-") and "/" in code)
    registers.city = registers.city or next(local, None)
