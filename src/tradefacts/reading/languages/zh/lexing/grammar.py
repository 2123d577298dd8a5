"""Words of grammar that tell more than themselves: "降至", "年增", "合计", "剔除"."""

from collections.abc import Mapping
from typing import Final

from tradefacts.reading.languages.zh.lexing.scan import Scan
from tradefacts.reading.languages.zh.lexing.several import pairs_off
from tradefacts.reading.languages.zh.words import lexicon_of, load_words
from tradefacts.reading.mentions import Cue, Term
from tradefacts.reading.tokens import MARK

#: Words that end in "to", and the movement before that.
_TO: Final[Mapping[str, str]] = {"rise-to": "rise", "fall-to": "fall"}
#: Words that stand before a flow, and the movement of it that they tell.
_AHEAD: Final[Mapping[str, str]] = {"rise-ahead": "rise", "fall-ahead": "fall"}
#: Words of a movement that begin with its basis ("年增").
_BASED: Final[Mapping[str, tuple[str, str]]] = {
    "yearly-rise": ("yoy", "rise"),
    "yearly-fall": ("yoy", "fall"),
    "monthly-rise": ("mom", "rise"),
    "monthly-fall": ("mom", "fall"),
}
_TOTAL: Final = "total"
#: Words for several taken together, and the length of those for two ("两者").
_TOGETHER: Final = "collective"
_PAIRED: Final = 2
#: How far behind two measures "分别" may stand, in tokens.
_APART_REACH: Final = 10
_EXCLUDING: Final = "excluding"
_FLEETING: Final = "fleeting"


def add_measures(scan: Scan, index: int) -> int:
    """Read two measures in one word that have a figure each ("量价分别下降…")."""
    told = load_words()["paired-measures"].get(scan.spelled(index, _PAIRED))
    if told is None or not _tells_apart(scan, index):
        return 0
    for at, term in enumerate(map(scan.term_of, told)):
        if at:
            scan.add("and", index + at, index + at, Cue("and", "word"))
        if term is not None:
            scan.add("term", index + at, index + at + 1, term)
    return index + _PAIRED


def _tells_apart(scan: Scan, index: int) -> bool:
    """Tell whether "分别" follows in the clause of *index*, or the next."""
    last = min(index + _APART_REACH, scan.last)
    return any(scan.joints.has(at, "respectively") for at in range(index, last))


def add_grammar(scan: Scan, index: int, end: int, name: str) -> int:
    """Keep what a word of grammar tells beyond its own mention; 0 if nothing."""
    if name == _FLEETING:
        scan.fleeting = True
        return end
    if name == _EXCLUDING:
        return _left_out(scan, index, end)
    before = scan.found[-1] if scan.found else None
    if name == _TOTAL and before is not None and before.kind == "collective":
        return end if before.last == index else 0  # "三者合计"
    if name == _TOGETHER and end - index == _PAIRED and pairs_off(scan, end):
        return scan.add("some", index, end, Cue("some", "last 2"))
    if name == _TOTAL and _sums_up(scan, index, end):
        return scan.add("collective", index, end, Cue("collective", "word"))
    return _movement(scan, index, end, name)


def _left_out(scan: Scan, index: int, end: int) -> int:
    """Keep what figures leave out, up to a mark ("剔除旅行服务，")."""
    _, meanings = scan.lexicon.longest(scan.tokens, end, scan.last)
    if not any(isinstance(m, Term) for m in meanings):
        return end
    marks = (k for k in range(end, scan.last) if scan.tokens.kind[k] == MARK)
    return scan.add("excluded", index, next(marks, scan.last))


def add_measured(scan: Scan, index: int) -> int:
    """Read one character before a movement as a measure ("量增6%"); 0 if none."""
    end, told = lexicon_of("measured").longest(scan.tokens, index)
    opens = not scan.found or scan.found[-1].last == index
    opens = opens or scan.tokens.kind[index - 1] == MARK
    if not told or not isinstance(told[0], Cue) or not opens:
        return 0
    if not any(_moves_at(scan, end, name) for name in ("rise", "fall")):
        return 0
    return scan.add("term", index, end, Term("measure", told[0].value))


def _moves_at(scan: Scan, index: int, name: str) -> bool:
    """Tell whether a movement of that *name* and its figure stand at *index*."""
    end, meanings = scan.lexicon.longest(scan.tokens, index, scan.last)
    moves = any(isinstance(m, Cue) and m.name == name for m in meanings)
    return moves and scan.quantities.read(end) is not None


def _sums_up(scan: Scan, index: int, end: int) -> bool:
    """Tell whether a total is that of a list, with its share ("，合计占五成")."""
    apart = not scan.found or scan.found[-1].last != index
    near = scan.found[-1] if scan.found else None
    apart = apart or (near is not None and near.kind == ",")
    shared = scan.joints.has(end, "portion") or scan.joints.has(end, "share")
    return apart and shared


def _movement(scan: Scan, index: int, end: int, name: str) -> int:
    """Keep a movement told with what it leads to, or has before it; 0 if none."""
    if name in _TO:
        move = _TO[name]
        scan.add(move, index, end - 1, Cue(move, "verb"))
        return scan.add("to", end - 1, end, Cue("to", "word"))
    if name in _AHEAD:
        return scan.add(_AHEAD[name], index, end, Cue(_AHEAD[name], "verb"))
    if name in _BASED:
        basis, move = _BASED[name]
        scan.add("basis", index, index + 1, Cue("basis", basis))
        return scan.add(move, index + 1, end, Cue(move, "verb"))
    return 0
