"""Reaches: which figures of its sentence a period may be of."""

from collections.abc import Sequence
from typing import Final

from tradefacts.claiming.items import (
    CLAUSE_ENDS,
    CLAUSE_PARTS,
    RATES,
    VALUED,
    Item,
    Phrase,
    kind_at,
    role_at,
    skip_back,
)
from tradefacts.reading.mentions import QUANTITIES
from tradefacts.reading.tokens import Tokens
from tradefacts.reading.wordsets import WordSets

#: The longest comparand, and the longest relative clause, in items.
_LONGEST: Final = 12
#: The longest clause of time, and the fewest words that it begins with, in tokens.
_TIME_CLAUSE: Final = 14
_CLAUSE_WORDS: Final = 3
#: What parts two periods that are compared with ("5 in May and one of 6 in June").
_ALSO: Final = QUANTITIES | {",", "and", "in", "of", "for", "at"}
#: What an aside ends with at the latest.
_ASIDE_ENDS: Final = CLAUSE_PARTS | VALUED


def aside_reach(items: Sequence[Item], index: int) -> range:
    """Return what a period holds for that only the figure before it has.

    Where none stands before it, it is that of its clause ("as recently as in May").
    """
    if not any(item.kind in VALUED for item in items[:index]):
        return range(index, clause_end(items, index))
    return range(skip_back(items, index - 1, _ALSO - QUANTITIES), index)


def start_reach(items: Sequence[Item], index: int) -> range:
    """Return what the period of a start holds for, where periods lead.

    It ends where that turns ("由10月的增长7%转为下降2%").
    """
    following = range(index + 1, len(items))
    ends = (
        at
        for at in following
        if items[at].kind in {"to", *CLAUSE_ENDS}
        or (role_at(items, at) in {"rise", "fall"} and items[at - 1].kind in RATES)
    )
    return range(index, next(ends, len(items)))


def relative_reach(
    items: Sequence[Item], index: int, tokens: Tokens, words: WordSets
) -> range | None:
    """Return the relative clause on earlier times that a period stands in, or None.

    "Exports, which had been 5 tonnes in May, reached 6 tonnes."
    """
    for before in range(index - 1, max(-1, index - _LONGEST), -1):
        kind = items[before].kind
        if kind in CLAUSE_ENDS or kind == ",":
            return None
        if kind == "which":
            said = tokens.lower[items[before].last : items[index].first]
            if words.past_perfects.isdisjoint(said):
                return None
            return range(before, clause_end(items, index))
    return None


def clause_end(items: Sequence[Item], index: int) -> int:
    """Return the comma, or other end, of the clause that item *index* stands in."""
    following = range(index + 1, len(items))
    return next((at for at in following if items[at].kind in CLAUSE_PARTS), len(items))


def conjoined_reach(
    items: Sequence[Item], index: int, tokens: Tokens, words: WordSets
) -> range | None:
    """Return the clause of time that a period stands in behind a figure, or None.

    "Fell 5 percent, the most since Peru opened its market in 2015", "before its mills
    closed in May", "as its mines closed in May": that is when something else was.
    """
    first = items[index].first
    for at in range(first - 1, max(0, first - _TIME_CLAUSE), -1):
        time, cause = (tokens.lower[at] in w for w in (words.times_told, words.causes))
        if (time or cause) and first - at > _CLAUSE_WORDS:
            opens = next(k for k in range(index + 1) if items[k].first > at)
            figures = any(item.kind in VALUED for item in items[:opens])
            if cause and any(_is_told(item) for item in items[opens:index]):
                return None  # "as exports to Peru rose in May"
            return range(opens, clause_end(items, index)) if figures else None
        if tokens.lower[at] in CLAUSE_PARTS:
            return None
    return None


def _is_told(item: Item) -> bool:
    """Tell whether an item is a figure, or a flow that one may be of."""
    return item.kind in VALUED or (isinstance(item, Phrase) and item.has_flow)


def resulting_reach(items: Sequence[Item], index: int, tokens: Tokens) -> range | None:
    """Return the clause on a rank that a period stands in behind a figure, or None.

    "Rose 5 percent, making Peru the largest buyer this year": the rise is of before.
    """
    for at in range(index - 1, max(-1, index - _LONGEST), -1):
        kind = items[at].kind
        if kind == ",":
            ranked = any(item.kind == "superlative" for item in items[at:index])
            opens = ranked and tokens.word(items[at].last).endswith("ing")
            return range(at, clause_end(items, index)) if opens else None
        if kind in VALUED or kind in CLAUSE_ENDS:
            return None
    return None


def enclosed_reach(
    items: Sequence[Item], index: int, tokens: Tokens, words: WordSets
) -> range | None:
    """Return the aside between two commas that a period stands in, or None.

    "Peru, ranked fourth in 2021, dropped out": a clause with a participle, no figure.
    So is "Peru, still the leader in 2021, dropped out".
    """
    ends = _ASIDE_ENDS
    near = range(index - 1, max(-1, index - _LONGEST), -1)
    first = next((at for at in near if items[at].kind in ends), None)
    last = next(
        (at for at in range(index + 1, len(items)) if items[at].kind in ends), 0
    )
    if first is None or not items[first].kind == kind_at(items, last) == ",":
        return None
    said = tokens.word(items[first].last)
    opens = (
        said.endswith("ed") or said in words.participles or said in words.appositions
    )
    return range(first, last) if opens or kind_at(items, first + 1) == "which" else None


def earlier_reach(
    items: Sequence[Item], index: int, tokens: Tokens, words: WordSets
) -> range | None:
    """Return the aside on earlier times that has a period and its figure, or None.

    "Peru, which in 2005 had a share of 58 percent, was down to 30"; "Tea, worth 9
    tonnes in May, came to 5": no figure stands before it, and one behind it.
    """
    ends = (k for k in range(index - 1, -1, -1) if items[k].kind in CLAUSE_PARTS)
    first, last = next(ends, 0), clause_end(items, index)
    if not kind_at(items, first) == kind_at(items, last) == ",":
        return None
    figured = [any(i.kind in VALUED for i in part) for part in (
        items[:first], items[first:last], items[last:]
    )]  # fmt: skip
    said = tokens.word(items[first].last)
    opens = kind_at(items, first + 1) == "which" or said in words.asides_of_worth
    return range(first, last) if opens and figured == [False, True, True] else None


def then_reach(items: Sequence[Item], index: int) -> range:
    """Return the period itself and the clause on what was then ("in May, when")."""
    comma = index + 1 if kind_at(items, index + 1) == "," else index
    return range(index, clause_end(items, comma))


def bracket_reaches(items: Sequence[Item]) -> dict[int, range]:
    """Return where the periods in brackets hold: nowhere behind the bracket.

    Beside a figure in their bracket they do not hold before it, either.
    """
    opened: list[int] = []
    inside: list[int] = []
    found: dict[int, range] = {}
    for index, item in enumerate(items):
        if item.kind == "(":
            opened.append(index)
        elif item.kind == ")" and opened:
            first = opened.pop()
            told = any(item.kind in QUANTITIES for item in items[first:index])
            reach = range(first if told else 0, index)
            found.update(dict.fromkeys(inside, reach))
            inside = inside if opened else []
        elif opened and item.kind == "period":
            inside.append(index)
    return found


def is_supposed(items: Sequence[Item], index: int) -> bool:
    """Tell whether the period is that of a plan ("the target for 2030").

    A relative clause before its verb plans nothing ("exports, which can vary, fell").
    """
    at = index - 1
    while at >= 0:
        item = items[at]
        if item.kind in CLAUSE_ENDS:
            return False
        if item.kind == "modal" or (isinstance(item, Phrase) and item.forecast):
            return True
        at = _relative_start(items, at) - 1
    return False


def _relative_start(items: Sequence[Item], index: int) -> int:
    """Return where the relative clause begins that a comma at *index* closes."""
    if items[index].kind != ",":
        return index
    for before in range(index - 1, max(-1, index - _LONGEST), -1):
        if items[before].kind == "which":
            return before
        if items[before].kind in CLAUSE_PARTS:
            break
    return index
