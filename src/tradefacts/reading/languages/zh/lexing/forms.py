"""Forms of the lists: which of their meanings holds where they stand."""

from collections.abc import Sequence
from typing import Final

from tradefacts.reading.languages.zh.lexing.grammar import add_grammar, add_measured
from tradefacts.reading.languages.zh.lexing.meanings import (
    is_office,
    is_product,
    names_place,
)
from tradefacts.reading.languages.zh.lexing.places import (
    POSSESSIVE,
    TRAINS,
    goods_end,
    is_passed,
    owns_flow,
    running_end,
    tail_end,
)
from tradefacts.reading.languages.zh.lexing.scan import Scan
from tradefacts.reading.languages.zh.words import lexicon_of, word_list
from tradefacts.reading.mentions import UNCODED, Cue, Term, with_homonyms
from tradefacts.reading.vocabulary import DIMENSIONS
from tradefacts.records import evolve

#: Words that only part what would be read within them.
_NOTHING: Final = "nothing"
#: Regimes of trade without a code.
_REGIME: Final = "regime"
_EXPORT_REGIME: Final = "export-regime"
_BY_TRAIN: Final = Cue("scope", "via China-Europe freight trains")
_EXPORTED: Final = (("flow", "exports"),)
#: Lines through the country, and what they point back to.
_NETWORK: Final = "network"
_COUNTRY: Final = Cue("anaphor", "country")
#: They may stand before a name whose first character makes a word with them.
_TOWARDS: Final = frozenset("对")
#: The two characters of "market", of which the first ends cities.
_CITY: Final = "市"
_FIELD_OF_CITY: Final = "场"


def add_tail(scan: Scan, index: int) -> int:
    """Let goods go on with their parts ("电脑及其零件"); 0 where none do."""
    goods = scan.found[-1] if scan.found else None
    if goods is None or goods.last != index or not is_product(goods):
        return 0
    end, told = lexicon_of("goods-tail").longest(scan.tokens, index)
    if not told or end > scan.last:
        return 0
    stop = scan.tokens.end[end - 1]
    scan.found[-1] = evolve(goods, end=stop, last=end)
    return end


def longest_form(scan: Scan, index: int) -> tuple[int, Sequence[Term | Cue]]:
    """Return the longest form at *index*, but none that ends within a name.

    "市场" is no city, and "对比利时出口" goes to Belgium.
    """
    tokens = scan.tokens
    end, meanings = scan.lexicon.longest(tokens, index, scan.last)
    if end == index + 2 and tokens.lower[index] in _TOWARDS:
        inner, named = scan.lexicon.longest(tokens, index + 1, scan.last)
        if inner > end and names_place(named):
            return scan.lexicon.longest(tokens, index, index + 1)
    if any(map(is_office, meanings)) and lexicon_of("zone").longest(tokens, end)[1]:
        # "成都国际铁路港综合保税区": the office only names the zone.
        return scan.lexicon.longest(tokens, index, end - 1)
    if tokens.word(end - 1) == _CITY and tokens.word(end) == _FIELD_OF_CITY:
        return scan.lexicon.longest(tokens, index, end - 1)
    return end, meanings


def add_word(scan: Scan, index: int, end: int, meanings: Sequence[Term | Cue]) -> int:
    """Keep the mention of a form, unless it means nothing here."""
    meaning = _meaning(scan, index, end, meanings) if meanings else None
    while meaning is None and end > index + 1:
        # A shorter word may mean something where the longer one does not.
        end, meanings = scan.lexicon.longest(scan.tokens, index, end - 1)
        meaning = _meaning(scan, index, end, meanings) if meanings else None
    if meaning is None:
        return add_measured(scan, index) or index + 1
    if isinstance(meaning, Term):
        return _term(scan, index, end, meaning, meanings)
    if meaning.name == _REGIME:
        return _term(scan, index, end, Term("mode", UNCODED + meaning.value), ())
    if meaning.name == _EXPORT_REGIME:
        own = Term("mode", UNCODED + meaning.value, _EXPORTED)
        return _term(scan, index, end, own, ())
    if told := add_grammar(scan, index, end, meaning.name):
        return told
    if meaning.name != _NOTHING:
        scan.add(meaning.name, index, end, meaning)
    place = scan.joints.place_behind(meaning.name, end)
    return end if place is None else scan.add("term", end, end + 1, place)


def _term(
    scan: Scan, index: int, end: int, term: Term, meanings: Sequence[Term | Cue]
) -> int:
    """Keep a term; one that ends in "量" is the number of what it counts."""
    before = scan.found[-1] if scan.found else None
    if scan.joints.runs_through(index, end, before):
        scan.add("anaphor", index, index, _COUNTRY)
    if term.code == TRAINS and _carries(scan, end):
        return scan.add("scope", index, end, _BY_TRAIN)
    counts = term.unit is not None and end - index > 1
    if counts and scan.tokens.lower[end - 1] in word_list("number-of", "ends"):
        scan.add("term", index, end - 1, term)
        return scan.add("number-of", end - 1, end, Cue("number-of", "word"))
    if term.dimension == "flow" and _is_of_all(scan, index, end):
        scan.add("total", index, index, Cue("total", "word"))
    if term.dimension == "product":
        end = _with_generic(scan, end)
    if term.dimension == "place":
        passed = is_passed(scan, index, term)
        runs = running_end(scan, end) if passed else end
        term = evolve(term, passed=passed and runs == end)
        end = tail_end(scan, runs)
        end = goods_end(scan, end)
        if owns_flow(scan, end):
            term = evolve(term, adjective=True)
            end += scan.tokens.word(end) == POSSESSIVE
    return scan.add("term", index, end, with_homonyms(term, meanings))


def _carries(scan: Scan, index: int) -> bool:
    """Tell whether the value of what trains carry is told ("班列进出口货物总值")."""
    end, meanings = scan.lexicon.longest(scan.tokens, index, scan.last)
    if not any(isinstance(m, Term) and m.dimension == "flow" for m in meanings):
        return False
    ends = {scan.spelled(end, 2), scan.spelled(end - 1, 1), scan.spelled(end - 2, 2)}
    return not word_list("carried", "word").isdisjoint(ends)


def _is_of_all(scan: Scan, index: int, end: int) -> bool:
    """Tell whether a flow is called that in all goods ("外贸进出口")."""
    words = word_list("all-trade", "word")
    return any(scan.spelled(index, n) in words for n in (2, 4) if index + n <= end)


def _with_generic(scan: Scan, index: int) -> int:
    """Return the token behind a noun that names no other goods ("手机产品")."""
    sizes = (n for n in (3, 2) if index + n <= scan.last)
    words = word_list("goods", "generic")
    ends = (index + n for n in sizes if scan.spelled(index, n) in words)
    return next(ends, index)


def _meaning(
    scan: Scan, index: int, end: int, meanings: Sequence[Term | Cue]
) -> Term | Cue | None:
    """Return what a form means where it stands; None if nothing.

    A cue goes before a term of the same words.
    """
    before = scan.found[-1] if scan.found else None
    for cue in meanings:
        if isinstance(cue, Cue) and scan.joints.fits(cue.name, index, end, before):
            return _COUNTRY if cue.name == _NETWORK else cue
    terms = [meaning for meaning in meanings if isinstance(meaning, Term)]
    return min(terms, key=_order, default=None)


def _order(term: Term) -> int:
    return DIMENSIONS.index(term.dimension)
