"""What "在" opens: among whom one ranks, where something is held, where one sells.

Most of it dates and places no figure, and is passed over up to the word that closes it.
"""

from collections.abc import Sequence
from typing import Final

from tradefacts.reading.languages.zh.lexing.meanings import (
    CHINESE,
    is_chinese,
    names_place,
)
from tradefacts.reading.languages.zh.lexing.scan import Scan
from tradefacts.reading.languages.zh.lexing.times import days_at
from tradefacts.reading.languages.zh.words import word_list
from tradefacts.reading.mentions import Cue, Term, with_homonyms
from tradefacts.reading.tokens import MARK, Tokens

_EXPORTS: Final = "exports"
#: What has a part takes it.
_TAKES: Final = "占"
#: The longest field, in tokens.
_FIELD: Final = 16


def read_field(scan: Scan, index: int) -> int:
    """Return the token behind "在…中" where that only says among whom; 0 if not.

    What has a share in it has it as its whole ("在全市出口中占5%").
    """
    asked = _says(scan.tokens, index, 2, "asked")
    if not asked and scan.tokens.lower[index] not in word_list("field", "open"):
        return 0
    if _is_stage(scan, index + 1):
        return scan.add("in", index, index + 1, Cue("in", "scene"))
    for at in range(index + 1, min(index + _FIELD, scan.last)):
        if scan.tokens.kind[at] == MARK:
            return 0
        closing = max((n for n in (3, 2, 1) if _closes(scan, at, n)), default=0)
        if closing == 1 and _begins_place(scan, at):
            continue  # "在中亚"
        if asked and not (closing and scan.speaks(at + closing)):
            continue  # "接受记者采访时表示"
        if closing:
            return _close_field(scan, index, at, at + closing)
    return 0


def sold_in(scan: Scan, index: int) -> int:
    """Read "在" before a place abroad where one sells ("在越南出口"); 0 if not.

    What has a share in the trade of a place has that as its whole.
    """
    if scan.tokens.lower[index] not in word_list("field", "open"):
        return 0
    end, meanings = scan.lexicon.longest(scan.tokens, index + 1, scan.last)
    if _is_shared(scan, end) and (names_place(meanings) or _points(meanings)):
        # "在越南出口的占比"
        return scan.add("portion", index, index + 1, Cue("portion", "word"))
    abroad = names_place(meanings) and not any(map(is_chinese, meanings))
    if not (abroad and _sells(scan, end) and scan.found):
        return 0
    return scan.add("with", index, index + 1, Cue("with", "word"))


def _is_stage(scan: Scan, index: int) -> bool:
    """Tell whether the place at *index* is where something is held.

    It may lie in another ("在广东广州举行").
    """
    end = index
    while not _says(scan.tokens, end, 2, "staged"):
        end, meanings = scan.lexicon.longest(scan.tokens, end, scan.last)
        if not names_place(meanings):
            return False
    return end > index


def _begins_place(scan: Scan, index: int) -> bool:
    """Tell whether the name of a place of several characters begins at *index*.

    A group of countries is meant where something is sold there.
    """
    end, meanings = scan.lexicon.longest(scan.tokens, index, scan.last)
    named = any(isinstance(m, Term) and m.dimension == "place" for m in meanings)
    named = named or (names_place(meanings) and _sells(scan, end))
    return named and end > index + 1


def _sells(scan: Scan, index: int) -> bool:
    """Tell whether the word at *index* is one for exports."""
    _, meanings = scan.lexicon.longest(scan.tokens, index, scan.last)
    return any(isinstance(m, Term) and m.code == _EXPORTS for m in meanings)


def _is_shared(scan: Scan, index: int) -> bool:
    """Tell whether a flow is at *index*, and a word for its part behind that."""
    end, meanings = scan.lexicon.longest(scan.tokens, index, scan.last)
    flow = any(isinstance(m, Term) and m.dimension == "flow" for m in meanings)
    return flow and _takes_part(scan, end)


def _takes_part(scan: Scan, index: int) -> bool:
    """Tell whether a word for a part of something begins at *index*."""
    shared = (index + n for n in (1, 2, 3) if _says(scan.tokens, index, n, "shared"))
    return any(_has_figure(scan, at) for at in shared)


def _has_figure(scan: Scan, index: int) -> bool:
    """Tell whether the part that ends at *index* is a figure's ("占比", "占5%").

    In "占主导" it is none.
    """
    verbal = scan.tokens.word(index - 1) == _TAKES
    if not verbal or scan.tokens.word(index) in word_list("field", "taken"):
        return True
    return scan.quantities.read(index) is not None


def _points(meanings: Sequence[Term | Cue]) -> bool:
    """Tell whether a word points back to a place ("我国")."""
    return any(isinstance(m, Cue) and m.name == "anaphor" for m in meanings)


def _closes(scan: Scan, at: int, length: int) -> bool:
    """Tell whether a word of that *length* closes a field or an occasion."""
    if at + length > scan.last:
        return False
    return any(_says(scan.tokens, at, length, n) for n in ("close", "occasion"))


def _close_field(scan: Scan, index: int, at: int, behind: int) -> int:
    """Read the field that a word at *at* closes, or when something was said."""
    scene = _says(scan.tokens, at, behind - at, "scene")
    if scene or scan.speaks(behind):  # "在发布会上介绍"
        index = _length_within(scan, index + 1, at) or index
        return scan.add("calendar", index, behind, Cue("calendar", "scene"))
    if _says(scan.tokens, at, behind - at, "occasion"):
        return 0
    if _takes_part(scan, behind):
        return scan.add("portion", index, index + 1, Cue("portion", "word"))
    _keep_places(scan, index + 1, at)
    return behind


def _keep_places(scan: Scan, index: int, stop: int) -> None:
    """Keep the places that a field begins with, each in the one before.

    "在揭阳进口总额中，原油进口11亿元", "在山东金乡县的冷库里，...": of these.
    """
    while index < stop:
        end, meanings = scan.lexicon.longest(scan.tokens, index, stop)
        places = [m for m in meanings if isinstance(m, Term) and m.dimension == "place"]
        if not places or not places[0].code.startswith(CHINESE):
            return
        scan.add("term", index, end, with_homonyms(places[0], meanings))
        index = end


def _length_within(scan: Scan, index: int, stop: int) -> int:
    """Keep how long something lasted ("在为期6天的展会上"); 0 if not told."""
    for at in range(index, stop):
        end, cue = days_at(scan, at)
        if cue is not None and cue.name == "lasting":
            return scan.add("lasting", at, end, cue)
    return 0


def _says(tokens: Tokens, at: int, length: int, name: str) -> bool:
    """Tell whether a word of that *length* of a list of fields stands at *at*."""
    return "".join(tokens.lower[at : at + length]) in word_list("field", name)
