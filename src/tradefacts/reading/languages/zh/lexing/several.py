"""Words for several that were named, or are to be: "上述五大市场", "两国", "前两者"."""

from typing import Final

from tradefacts.reading.languages.zh.lexing.meanings import LISTED, MOVES
from tradefacts.reading.languages.zh.lexing.scan import Scan
from tradefacts.reading.languages.zh.numerals import read_numeral
from tradefacts.reading.languages.zh.openlists import recounted
from tradefacts.reading.languages.zh.words import lexicon_of, load_words
from tradefacts.reading.mentions import Cue, Term
from tradefacts.reading.tokens import MARK
from tradefacts.records import evolve

#: Of what several are that were named, or are to be.
_NAMED: Final = frozenset({"place", "group", "product", "firm", "mode"})
#: How far behind what opens a clause the verb of it may stand, in tokens.
_MOVEMENT: Final = 6
#: So many may be taken together.
_SEVERAL: Final = 30


def together_end(scan: Scan, index: int) -> int:
    """Return the token behind words for several named before; 0 without any.

    "上述五大市场合计占六成".
    """
    opened = lexicon_of("collective").longest(scan.tokens, index)
    said = opened[1][0] if opened[1] else None
    if not isinstance(said, Cue) or said.value != "open":
        return 0
    number = read_numeral(scan.tokens, opened[0])
    if number is None or not 1 < number.value <= _SEVERAL:
        return 0
    end, found = lexicon_of("collective").longest(scan.tokens, number.last)
    closed = found and isinstance(found[0], Cue) and found[0].value == "close"
    return end if closed else 0


def recount_list(scan: Scan, index: int) -> int:
    """Let a list go on with its number ("秘鲁、智利两国"); 0 without one."""
    end = recounted(scan.found, scan.tokens, index)
    if end:
        scan.found[-1] = evolve(scan.found[-1], last=end)
    return end


def collect(scan: Scan, index: int, end: int) -> int:
    """Keep words for several taken together, but not before their own names.

    "前三大贸易伙伴东盟、欧盟、美国". Of some of a list each may have its movement:
    "前两者分别增长5%和6%".
    """
    if _is_named(scan, end):
        return end
    which = load_words()["some"].get(scan.tokens.lower[index])
    number = read_numeral(scan.tokens, index + 1) if which else None
    if number is not None and _tells_movement(scan, end):
        cue = Cue("some", f"{which} {number.value}")
        return scan.add("some", index, end, cue)
    return scan.add("collective", index, end, Cue("collective", "word"))


def _tells_movement(scan: Scan, index: int) -> bool:
    """Tell whether a clause goes on with a movement of what opened it."""
    for at in range(index, min(index + _MOVEMENT, scan.last)):
        if scan.tokens.kind[at] == MARK:
            return False
        if any(scan.joints.has(at, name) for name in MOVES):
            return True
    return False


def pairs_off(scan: Scan, index: int) -> bool:
    """Tell whether two figures follow, one for each ("两者下跌5%及6%")."""
    for at in range(index, min(index + _MOVEMENT, scan.last)):
        if scan.tokens.kind[at] == MARK:
            return False
        figure = scan.quantities.read(at)
        if figure is not None:
            joined = scan.tokens.word(figure.last) in LISTED
            return joined and scan.quantities.read(figure.last + 1) is not None
    return False


def _is_named(scan: Scan, index: int) -> bool:
    """Tell whether a place, goods, firms or a regime are named at *index*."""
    _, meanings = scan.lexicon.longest(scan.tokens, index, scan.last)
    return any(isinstance(m, Term) and m.dimension in _NAMED for m in meanings)
