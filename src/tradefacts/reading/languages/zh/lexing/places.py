"""Places and persons by name, and what behind a place still belongs to it.

So do "一市", its port, and all its goods; and the flow behind it may be its own.
"""

from collections.abc import Sequence
from functools import partial
from typing import Final

from tradefacts.reading.languages.zh.lexing.figures import begins_mention
from tradefacts.reading.languages.zh.lexing.meanings import CHINESE, LISTED, tells_flow
from tradefacts.reading.languages.zh.lexing.scan import Scan
from tradefacts.reading.languages.zh.localities import read_locality
from tradefacts.reading.languages.zh.names import read_person
from tradefacts.reading.languages.zh.words import load_words, word_list
from tradefacts.reading.languages.zh.zones import read_zone
from tradefacts.reading.mentions import Mention, Term

TRAINS: Final = "trains"
#: It may stand between a country and its flow ("香港的进口").
POSSESSIVE: Final = "的"
#: Behind these a country is one that is traded with.
_BEFORE_OTHER: Final = frozenset({
    "with", "and", "anaphor", "term", "portion", "superlative",
})  # fmt: skip


def add_region(scan: Scan, index: int) -> int:
    """Read a region whose last character stands once for all ("东、中、西部")."""
    heads, tail = word_list("regions", "heads"), load_words()["regions"]["tail"]
    at, tokens = index, scan.tokens
    while tokens.word(at) in heads and tokens.word(at + 1) in LISTED:
        at += 2
    told = tokens.word(at) in heads and tokens.word(at + 1) == tail
    if at == index or not told:
        return 0
    term = scan.term_of(tokens.word(index) + tail)
    return 0 if term is None else scan.add("term", index, index + 1, term)


def add_zone(scan: Scan, index: int) -> int:
    """Read the zone there, of the city before it or of its own; 0 without one."""
    city = scan.found[-1] if scan.found else None
    zone = read_zone(scan.tokens, index, city, partial(begins_mention, scan))
    if zone is None:
        return 0
    if city is not None and zone.first < index:
        scan.found.pop()
    return scan.add("term", zone.first, zone.last, zone.place)


def add_name(scan: Scan, index: int, end: int) -> int:
    """Return the token behind the name of a person or a county at *index*, or 0.

    It must reach beyond *end*, where the words end that are listed.
    """
    person = read_person(
        scan.tokens, index, scan.found, scan.speaks, partial(begins_mention, scan)
    )
    if person > end:
        return scan.add("person", index, person)
    before = scan.found[-1] if scan.found else None
    local = read_locality(scan.tokens, index, before)
    fits = local is not None and local[0] > end
    return scan.add("term", index, *local) if local is not None and fits else 0


def tail_end(scan: Scan, index: int) -> int:
    """Return the token behind what only says that a place is one ("合肥一市的")."""
    index = _port_end(scan, index)
    if scan.spelled(index, 3) in word_list("place-tail", "crossing"):
        return index + 3 + (scan.tokens.word(index + 3) == POSSESSIVE)
    said = scan.tokens.spoken(index, index + 2).replace(" ", "")
    if index + 2 <= scan.last and said in word_list("place-tail", "word"):
        return index + 2 + (scan.tokens.word(index + 2) == POSSESSIVE)
    return index


def running_end(scan: Scan, index: int) -> int:
    """Return the token behind a verb of trains that run through a port, or *index*.

    "经满洲里口岸开行中欧班列5列": they are told of the port.
    """
    for length in (4, 3, 2):
        end = index + length
        if scan.spelled(index, length) in word_list("place-tail", "running"):
            _, meanings = scan.lexicon.longest(scan.tokens, end, scan.last)
            trains = any(isinstance(m, Term) and m.code == TRAINS for m in meanings)
            return end if trains or scan.tokens.is_number(end) else index
    return index


def _port_end(scan: Scan, index: int) -> int:
    """Return the token behind the port of a place that has a figure or a flow.

    "马鞍山口岸143万吨", "宁波口岸对智利出口": they are told of the place.
    """
    for length in (4, 2):
        end = index + length
        said = "".join(scan.tokens.lower[index:end])
        if said in word_list("place-tail", "port") and end < scan.last:
            _, meanings = scan.lexicon.longest(scan.tokens, end, scan.last)
            told = any(map(tells_flow, meanings)) or scan.tokens.is_number(end)
            told = told or scan.joints.has(end, "with")
            return end if told or scan.periods.read(end) else index
    return index


def is_passed(scan: Scan, index: int, place: Term) -> bool:
    """Tell whether goods only pass through a place of China at *index*.

    So they do through the others of a list ("经满洲里和绥芬河口岸").
    """
    if not place.code.startswith(CHINESE):
        return False
    if len(scan.found) > 1 and scan.found[-1].kind == "and":
        other = scan.found[-2].value
        return isinstance(other, Term) and other.passed
    before = ("".join(scan.tokens.lower[index - n : index]) for n in (1, 2))
    return not word_list("way", "before").isdisjoint(before)


def goods_end(scan: Scan, index: int) -> int:
    """Return the token behind goods of a place that are all it trades.

    "香港商品整体出口", "日本货物进口".
    """
    said = "".join(scan.tokens.lower[index : index + 2])
    if said not in word_list("all-goods", "word"):
        return index
    behind = index + len(said)
    total = scan.joints.has(behind, "total")
    _, meanings = scan.lexicon.longest(scan.tokens, behind, scan.last)
    return behind if total or any(map(tells_flow, meanings)) else index


def owns_flow(scan: Scan, index: int) -> bool:
    """Tell whether the flow at *index* is that of the country right before it.

    Behind "对", or in a list, it is that of another. A period may stand between
    ("日本5月出口").
    """
    before = scan.found[-1].kind if scan.found else ""
    if before in _BEFORE_OTHER:
        return False
    index += scan.tokens.word(index) == POSSESSIVE
    dated = scan.periods.read(index) if index < scan.last else None
    index = index if dated is None else dated[1]
    if scan.joints.has(index, "total"):
        index, _ = scan.lexicon.longest(scan.tokens, index, scan.last)
    _, meanings = scan.lexicon.longest(scan.tokens, index, scan.last)
    return any(map(tells_flow, meanings))


def lists_places(mentions: Sequence[Mention], index: int) -> bool:
    """Tell whether *mentions* end at *index* with a place that another may follow."""
    place, joint = mentions[-2:] if len(mentions) > 1 else (None, None)
    return (
        joint is not None
        and place is not None
        and joint.kind == "and"
        and joint.last == index
        and place.last == joint.first
        and place.kind == "term"
        and isinstance(place.value, Term)
        and place.value.dimension == "place"
    )
