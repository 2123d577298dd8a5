"""Lists: quantities in a row, and the subjects and periods that pair off with them."""

from collections.abc import Sequence
from typing import Final

import attrs

from tradefacts.claiming.items import (
    CLAUSE_PARTS,
    RATES,
    SEPARATORS,
    VALUED,
    Item,
    Phrase,
    detail_of,
    kind_at,
    skip,
    skip_back,
    stated_of,
)
from tradefacts.claiming.state import Outline
from tradefacts.claiming.subjects.recalling import last_different
from tradefacts.claiming.subjects.registers import Registers
from tradefacts.claiming.subjects.subject import Subject
from tradefacts.claiming.times.timing import Timing
from tradefacts.model import Period
from tradefacts.reading.mentions import COUNT
from tradefacts.reading.tokens import WORD

#: How many words, all of them hedges, may stand between two members.
_GAP: Final = 4
#: What may stand between the periods of a list.
_BETWEEN_PERIODS: Final = frozenset({",", "and", "in", "for", "of"})
#: How many words tell that each has a figure.
_APIECE: Final = (1, 3)
_PAIR: Final = 2
_BOTH: Final = frozenset({"flow"})
_MOVES: Final = frozenset({"rise", "fall"})
#: What may stand between the figures of two lists that take turns.
_BETWEEN_TURNS: Final = SEPARATORS | _MOVES | {"to", "by", "basis", "level", "at"}
#: How many subjects words such as "both" take together.
_SIZES: Final = {"two": 2, "three": 3}


def list_end(outline: Outline, index: int) -> int:
    """Return the last quantity of the list that begins at *index*."""
    items = outline.items
    end = index
    moved = _are_moved(outline, index)
    between = SEPARATORS | _MOVES if moved else SEPARATORS
    shares = kind_at(items, index - 1) == "share"  # "took 40% and 35% of the total"
    while True:
        following = skip(items, end + 1, between)
        if (
            following == end + 1
            or following >= len(items)
            or not _are_alike(items[following], items[index])
            or following in outline.restating
            or _is_compared(items, end, following)
            or not _are_close(outline, items[end], items[following], moved=moved)
            or (_is_of_them(items, following) > _is_of_them(items, end) and not shares)
        ):
            return end
        end = following


def in_turns(outline: Outline, index: int) -> list[list[int]]:
    """Return the two lists of figures that take turns from *index* on; none without.

    "Exports and imports rose 5 percent to 9 and 3 percent to 8 tonnes respectively".
    """
    items, found = outline.items, [index]
    if not outline.tells_behind("respectively", index) or outline.timing.leads:
        return []
    while True:
        at = skip(items, found[-1] + 1, _BETWEEN_TURNS)
        if kind_at(items, at) not in VALUED:
            break
        found.append(at)
    turns = [found[::2], found[1::2]]
    alike = all(
        _are_alike(items[k], items[turn[0]]) for turn in turns for k in turn[1:]
    )
    whole = len(found) > _PAIR and len(turns[0]) == len(turns[1])
    unlike = whole and not _are_alike(items[found[0]], items[found[1]])
    paired = kind_at(items, skip(items, found[-1] + 1, {","})) == "respectively"
    return turns if unlike and alike and paired else []


def _are_moved(outline: Outline, index: int) -> bool:
    """Tell whether paired rates have a verb each ("分别增长3%和下降5%").

    So in "rose 3 percent and fell 5 percent, respectively".
    """
    items = outline.items
    before = skip_back(items, index - 1, _MOVES)
    if outline.timing.leads:
        return kind_at(items, before) == "respectively"
    moved = before < index - 1 and items[index].kind in RATES
    return moved and outline.tells_behind("respectively", index)


def _is_of_them(items: Sequence[Item], index: int) -> bool:
    """Tell whether a quantity is a part of the one before ("up 5%, 9% of it to X")."""
    return kind_at(items, index + 1) == "among"


def _are_alike(left: Item, right: Item) -> bool:
    """Tell whether two quantities may be of one list: of one kind, or both rates.

    Trains and the boxes on them are of none ("进境班列5列、800标箱").
    """
    stated = [stated_of(item) for item in (left, right)]
    counted = {s.measure for s in stated if s is not None and s.measure}
    if len(counted) > 1:
        return False
    return left.kind == right.kind or {left.kind, right.kind} <= RATES


def _is_compared(items: Sequence[Item], left: int, right: int) -> bool:
    """Tell whether the second of two rates says how far the first is from another.

    "Up 5 percent, 2 percent higher than the average": no "and" makes a list of them.
    """
    rates = items[right].kind in RATES and kind_at(items, right + 1) in {"more", "less"}
    joints = {item.kind for item in items[left + 1 : right]}
    return rates and joints == {","} and kind_at(items, right + 2) == "than"


def _are_close(outline: Outline, left: Item, right: Item, *, moved: bool) -> bool:
    """Tell whether only hedges stand between two quantities of a list.

    Where they are *moved* each has its own verb, too ("up 3 percent and down 5").
    """
    tokens = outline.sentence.tokens
    words = [
        tokens.lower[index]
        for index in range(left.last, right.first)
        if tokens.kind[index] == WORD
    ]
    stated = stated_of(right)
    known = sum(
        item.last - item.first
        for item in outline.items
        if left.last <= item.first and item.last <= right.first and item.kind != ","
    )
    if outline.timing.leads and stated is not None and stated.qualifier == "exact":
        return (
            len(words) - known <= 1
        )  # "增长8%，查验率2%": nobody knows what is 2 percent
    breaks = frozenset() if moved else outline.words.list_breaks
    return len(words) <= _GAP and breaks.isdisjoint(words)


def are_paired_before(items: Sequence[Item], first: int) -> bool:
    """Tell whether words before the list that begins at *first* pair it off."""
    for item in reversed(items[:first]):
        if item.kind in VALUED or item.kind in CLAUSE_PARTS:
            return False
        if item.kind == "respectively" or (isinstance(item, Phrase) and item.paired):
            return True
    return False


def owner_in_list(outline: Outline, registers: Registers, index: int) -> str | None:
    """Return the place that the count at *index* pairs off with, or None.

    "浙江、江苏分别新增企业11家和12家": each has its own.
    """
    items, first, last = outline.items, index, index
    while _follows(items, first):
        first -= _PAIR
    while _follows(items, last + _PAIR):
        last += _PAIR
    if first == last or not are_paired_before(items, first):
        return None
    size = (last - first) // _PAIR + 1
    lists = (one.members.get("reporter", ()) for one in reversed(registers.written))
    codes = next((codes for codes in lists if len(codes) == size), None)
    return codes[(index - first) // _PAIR] if codes else None


def _follows(items: Sequence[Item], index: int) -> bool:
    """Tell whether the item at *index* is a count that goes on with a list of them."""
    listed = kind_at(items, index - 1) in SEPARATORS
    return listed and kind_at(items, index) == kind_at(items, index - _PAIR) == COUNT


def pair_subjects(
    registers: Registers, subject: Subject, size: int, *, paired: bool
) -> list[Subject] | None:
    """Return a subject for each of *size* quantities, or None for one alone.

    Where words such as "respectively" have *paired* them, they may be of a list in the
    sentence before ("A and B are the main markets. Exports to them were ...").
    """
    if size == 1:
        return None
    if subject.size == size:
        return [subject.member(index) for index in range(size)]
    counts = registers.counts
    if len(counts) >= size and subject is registers.counted:
        return counts[-size:]
    written = _apart(registers.written)
    singles = [single for subject in written for single in subject.singles]
    if len(singles) > size:
        singles = all_and_parts(written)
    if len(singles) == size > len(written):
        return singles  # "exports, imports and the surplus rose 2, 3 and 4 percent"
    found = _named_apart(written, subject, size)
    if found is None and paired and not written:
        # "The figures rose 2 and 3 percent respectively": those just told.
        found = last_different(registers.read, size)
    if found is None and paired and len(registers.listed) == size:
        return [
            attrs.evolve(subject, dims={**subject.dims, **own})
            for own in registers.listed
        ]
    return found


def _apart(written: Sequence[Subject]) -> list[Subject]:
    """Return what a sentence has named, without what the next one only narrows.

    "Exported 5 million yuan of toys" names one subject, and not two.
    """
    apart = []
    for at, subject in enumerate(written):
        following = written[at + 1] if at + 1 < len(written) else Subject()
        narrowed = subject.dims.items() < following.dims.items()
        if subject.dims and not (narrowed and "flow" not in following.stated):
            apart.append(subject)
    return apart


def all_and_parts(written: Sequence[Subject]) -> list[Subject]:
    """Return trade, exports and imports, where both flows are named first as one.

    "Imports and exports, exports and imports rose 3, 2 and 5 percent".
    """
    flows = [subject for subject in written if subject.members.keys() == {"flow"}]
    if len(written) != _PAIR or len(flows) != _PAIR:
        return []
    whole = attrs.evolve(flows[0], members={})
    parts = [{**whole.dims, "flow": code} for code in flows[1].members["flow"]]
    return [whole, *(attrs.evolve(whole, dims=dims) for dims in parts)]


def _named_apart(
    written: Sequence[Subject], subject: Subject, size: int
) -> list[Subject] | None:
    """Return the members that the sentence has named, in a list or one by one.

    Several that it has named together are no member.
    """
    listed = [one for one in written if one.size == size and one.members.keys() - _BOTH]
    found = listed[-1].singles if listed else last_different(written, size)
    if found is None or any(member.size > 1 or member.scope for member in found):
        return None
    return [_adopt(member, subject) for member in found]


def _adopt(member: Subject, subject: Subject) -> Subject:
    """Return *member* with the flow of the *subject* if it states none itself.

    "Peru and Chile are partners, with the trade reaching 5 and 4 billion yuan".
    """
    flow = subject.dims.get("flow")
    if flow is None or "flow" not in subject.stated or "flow" in member.stated:
        return member
    return attrs.evolve(member, dims={**member.dims, "flow": flow})


def pair_periods(
    items: Sequence[Item], timing: Timing, indexes: Sequence[int]
) -> Sequence[Period | None] | None:
    """Return the periods of a list of them, one for each of *indexes*, or None.

    Where periods lead, those behind the figures are of other figures.
    """
    size, end = len(indexes), indexes[0] if timing.leads else len(items)
    if size == 1:
        return None
    found: list[int] = []
    for index in sorted(at for at in timing.periods if at < end):
        if found:
            between = items[found[-1] + 1 : index]
            if any(item.kind not in _BETWEEN_PERIODS for item in between):
                found = []
        found.append(index)
    told = [timing.periods[at] for at in found]
    # "前三季度，一季度、二季度和三季度分别为5、6和7": the first holds the others.
    whole = told[:-size]
    if len(told) < size or not all(_holds(one, told[-size:]) for one in whole):
        return None
    return told[-size:]


def _holds(whole: Period | None, parts: Sequence[Period | None]) -> bool:
    """Tell whether all of *parts* lie in the *whole*, and are shorter."""
    if whole is None:
        return False
    return all(part and part != whole and whole.contains(part) for part in parts)


def is_apiece(outline: Outline, index: int) -> bool:
    """Tell whether each of those named has the figure ("Peru and Chile, 5 each").

    So have those that "doubled in each case".
    """
    behind, last = outline.items[index].last, outline.sentence.last
    tokens, apiece = outline.sentence.tokens, outline.words.apiece
    ends = (min(last, behind + size) for size in _APIECE if behind < last)
    return any(tokens.spoken(behind, end) in apiece for end in ends)


def are_told_apart(outline: Outline, index: int) -> bool:
    """Tell whether each member of the last list before *index* has its figure.

    "Both exports and imports rose 5 percent", "tin and zinc all rose by over 5".
    """
    listed = (k for k in range(index - 1, -1, -1) if _has_members(outline.items[k]))
    at = next(listed, None)
    if at is None:
        return False
    between = outline.items[at + 1 : index]
    if any(isinstance(item, Phrase) and item.collective for item in between):
        return False  # "都增长，合计占六成"
    start = at + 1
    if outline.timing.leads:
        # "均增长5%，达到9亿元": the sum is no longer that of each.
        figures = (k + 1 for k in range(at, index) if outline.items[k].kind in VALUED)
        start = max(figures, default=start)
    each = any(item.kind == "each" for item in outline.items[start:index])
    return each or (start == at + 1 and is_told_apart(outline, at))


def is_told_apart(outline: Outline, index: int) -> bool:
    """Tell whether the list at *index* is one of which each member is spoken of."""
    phrase = outline.items[index]
    if not _has_members(phrase):
        return False
    tokens, words = outline.sentence.tokens, outline.words
    if tokens.word(phrase.first - 1) in words.both:
        return True
    behind = tokens.lower[phrase.last - 1 : min(phrase.last + 1, outline.sentence.last)]
    return not (words.both | words.every).isdisjoint(behind)


def _has_members(item: Item) -> bool:
    return isinstance(item, Phrase) and bool(item.members)


def gather(registers: Registers, both: Item) -> None:
    """Let words such as "both" take the last subjects together."""
    size = _SIZES.get(detail_of(both), min(_SIZES.values()))
    subjects = last_different(registers.read, size)
    if subjects is not None:
        registers.current = Subject(dict(subjects[-1].dims), group=subjects)
