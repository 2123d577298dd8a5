"""Reaches: which figures of its sentence a period may be of."""

from collections.abc import Container, Sequence
from typing import Final

from tradefacts.claiming.items import (
    AMOUNTS,
    CLAUSE_ENDS,
    CLAUSE_PARTS,
    RATES,
    TIMES,
    VALUED,
    Item,
    Phrase,
    behind_bracket,
    detail_of,
    kind_at,
    kind_of,
    multiplies_trade,
    role_at,
    skip,
    skip_back,
)
from tradefacts.reading.mentions import AMOUNT, COUNT, FOLD, QUANTITIES
from tradefacts.reading.tokens import WORD, Tokens
from tradefacts.reading.wordsets import WordSets

#: How far before a period the words that make it an aside may stand, in tokens.
_DEADLINE_REACH: Final = 2
#: How far before "since" a superlative may stand, in tokens.
_SUPERLATIVE_REACH: Final = 5
#: How far before "as" the word may stand that tells of no change.
_SAME_REACH: Final = 3
#: The longest clause on when a span began, and between an event and its period.
_CLAUSE: Final = 10
_EVENT: Final = 4
#: Before a period they say that a level is that of it ("near last year's level").
_LEVEL: Final = frozenset({"at", "to", "on", "for"})
#: The tokens of the longest word for a level.
_LEVEL_WORDS: Final = 2
#: What may stand between what was seen and when.
_AT: Final = frozenset({"in", "for", "during", "at", "on"})
#: The longest words that say what was then ("a year in which"), in tokens.
_RELATIVE: Final = 4
#: The longest comparand, and the longest relative clause, in items.
_LONGEST: Final = 12
#: The longest clause of time, and the fewest words that it begins with, in tokens.
_TIME_CLAUSE: Final = 14
_CLAUSE_WORDS: Final = 3
#: "After 5 tonnes in May" tells what was before, as "against 5 tonnes in May" does.
_COMPARANDS: Final = frozenset({"than", "against", "subordinate", "from"})
#: What may stand between a record and when it was set.
_OF_RECORD: Final = AMOUNTS | {
    "in", "of", "at", "with", "phrase", "possessive", "superlative",
}  # fmt: skip
#: What a comparand is made of ("against a fall of 5 percent in imports in May").
_IN_COMPARAND: Final = QUANTITIES | {
    "in", "of", "for", "at", "record", "gain", "phrase", "possessive",
}  # fmt: skip
_VERBS: Final = frozenset({"rise", "fall", "level", "by", "to"})
#: What a multiple may be one of ("twice what it sold", "twice the figure for").
_IN_MULTIPLIED: Final = frozenset({
    "in", "of", "for", "at", "peer", "phrase", "pronoun",
})  # fmt: skip
#: What stands between a rate and what it is compared with ("3 percent up on").
_SENSES: Final = frozenset({"more", "less", "rise", "fall"})
#: What may stand between "following" and the period of what was before.
_ASIDE: Final = frozenset({"rise", "fall", "in", "of", "for", "at"})
#: What parts two periods that are compared with ("5 in May and one of 6 in June").
_ALSO: Final = QUANTITIES | {",", "and", "in", "of", "for", "at"}
#: What "since" stands behind where it names when something was last seen.
_LAST_SEEN: Final = frozenset({"record", "superlative", "more", "less", "gain"})

#: The longest words that tell of an exception, in tokens.
_EXCEPTION: Final = 2
#: What an aside ends with at the latest.
_ASIDE_ENDS: Final = CLAUSE_PARTS | VALUED
_TOLD_BEFORE: Final = _IN_COMPARAND | _VERBS


def comparand_reach(
    items: Sequence[Item], index: int, compared: Sequence[int]
) -> range | None:
    """Return what the period of a comparand holds for, or None if it is of none.

    "Against 5 tonnes in May": May is of the 5 tonnes alone. *compared* are the
    periods before it that only a comparand has.
    """
    first = _comparand_start(items, index)
    if first is None and compared:
        last = compared[-1]
        if last < index and skip_back(items, index - 1, _ALSO) == last:
            first = last + 1  # "against 5 tonnes in May and 6 tonnes in June"
    return None if first is None else range(first, _restated_end(items, index))


def _restated_end(items: Sequence[Item], index: int) -> int:
    """Return where the bracket with the same amount in other units ends, if any.

    A rate in a bracket is of the figure that the sentence is on.
    """
    end = behind_bracket(items, index + 1)
    rated = any(item.kind in RATES for item in items[index + 1 : end])
    return index + 1 if rated else end


def _comparand_start(items: Sequence[Item], index: int) -> int | None:
    before = kind_at(items, index - 1)
    if before == "of" and kind_at(items, index - 2) in AMOUNTS:
        return _owned_start(items, index)
    owns = kind_at(items, index + 1) == "possessive"
    if owns and _has_figure_of_its_own(items, index):
        return index
    # "Down from June's 5 tonnes", "over the last fair, that of 2021".
    if before == "peer" or (owns and before in _COMPARANDS | {"more", "less"}):
        return index
    joint = _skip_comparand(items, index, _IN_COMPARAND)
    if _joins(items, joint, index) or _is_exceeded(items, joint, index):
        return joint
    told = _skip_comparand(items, index, _TOLD_BEFORE)
    if kind_at(items, told) == "subordinate" and _joins(items, told, index):
        return told  # "having grown 5 percent in May"
    # "Following a contraction in May": a period that no figure has.
    aside = skip_back(items, index - 1, _ASIDE)
    follows = kind_at(items, aside) == "subordinate"
    return aside if follows else _last_record(items, index)


def _has_figure_of_its_own(items: Sequence[Item], index: int) -> bool:
    """Tell whether a period has one figure, beside another ("5%, after May's 6%")."""
    at = skip(items, index + 2, {"record"})
    beside = any(item.kind in RATES | AMOUNTS for item in items[:index])
    return beside and kind_at(items, at) in RATES | AMOUNTS


def _skip_comparand(items: Sequence[Item], index: int, kinds: Container[str]) -> int:
    """Return the item before what a comparand is made of, up to the period."""
    joint, lowest = index - 1, max(0, index - _LONGEST)
    if kind_at(items, joint) == "in" and kind_at(items, joint - 1) == "level":
        joint -= 2  # "than the 5 tonnes recorded in May"
    while joint >= lowest and (
        items[joint].kind in kinds
        or role_at(items, joint) in kinds
        or kind_at(items, joint + 1) == "or"
        or (kind_at(items, joint) == "or" and kind_at(items, joint + 1) == AMOUNT)
    ):
        joint -= 1
    return joint


def _is_exceeded(items: Sequence[Item], joint: int, index: int) -> bool:
    """Tell whether a rate is one above it ("5 percent up on 7 tonnes in May")."""
    figured = any(item.kind in AMOUNTS for item in items[joint + 1 : index])
    on = joint - (kind_at(items, joint) in {"on", "over"})
    rate = skip_back(items, on, _SENSES)
    return figured and rate < joint and kind_at(items, rate) in RATES


def _last_record(items: Sequence[Item], index: int) -> int | None:
    """Return the record before a period that its figure is the value of, or None.

    "Reached 5 tonnes, short of the record 6 tonnes set in May": what reached 5 did so
    at another time.
    """
    for at in range(index - 1, max(0, index - _LONGEST), -1):
        if items[at].kind == "record":
            valued = any(item.kind in AMOUNTS for item in items[at + 1 : index])
            told = kind_at(items, at - 1) in VALUED  # "hit 5 tonnes, a record"
            beside = any(item.kind in VALUED for item in items[:at])
            return at if valued and beside and not told else None
        if items[at].kind not in _OF_RECORD:
            return None
    return None


def _owned_start(items: Sequence[Item], index: int) -> int | None:
    """Return the amount of a period that only it has ("the 5 tonnes of May")."""
    before = skip_back(items, index - 3, {"record", "in", "of"})
    compared = kind_at(items, before) in _COMPARANDS | _SENSES | {
        "on",
        "over",
        "exceed",
    }
    return before + 1 if compared else None


def _joins(items: Sequence[Item], joint: int, index: int) -> bool:
    """Tell whether what stands between *joint* and the period is compared with."""
    between = items[joint + 1 : index]
    if not between:
        return False
    kind = kind_at(items, joint)
    figured = any(item.kind in QUANTITIES for item in between)
    if kind == "from":
        named = any(
            isinstance(item, Phrase) and kind_at(items, at - 1) != COUNT
            for at, item in enumerate(between, joint + 1)
        )
        return not named and (figured or _plain(between))
    if kind in {"than", "against", "subordinate"}:
        return figured or _plain(between)
    if kind in {"more", "less"} and detail_of(items[joint]) == "place":
        return figured  # "and below the 5 tonnes brought in during May"
    return False


def _plain(items: Sequence[Item]) -> bool:
    return not any(
        isinstance(item, Phrase) or kind_of(item) == "gain" for item in items
    )


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
    closed in May": that is when something else was.
    """
    first = items[index].first
    for at in range(first - 1, max(0, first - _TIME_CLAUSE), -1):
        if tokens.lower[at] in words.times_told and first - at > _CLAUSE_WORDS:
            opens = next(k for k in range(index + 1) if items[k].first > at)
            figures = any(item.kind in VALUED for item in items[:opens])
            return range(opens, clause_end(items, index)) if figures else None
        if tokens.lower[at] in CLAUSE_PARTS:
            return None
    return None


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


def is_sighting(
    items: Sequence[Item], index: int, tokens: Tokens, words: WordSets
) -> bool:
    """Tell whether a noun that is no figure was seen then ("a trend seen in May")."""
    at = items[index].first - 1
    at -= tokens.word(at) in _AT
    if tokens.word(at) not in words.sightings or tokens.kind[at - 1] != WORD:
        return False
    before = next((item for item in reversed(items[:index]) if item.last <= at), None)
    told = before is not None and before.last == at
    return not told and tokens.word(at - 1) not in words.copulas


def is_level_of(
    items: Sequence[Item], index: int, tokens: Tokens, words: WordSets
) -> bool:
    """Tell whether something was only at the level of then ("at last year's level").

    So it may come after that ("恢复至2021年同期水平", "继2022年之后").
    """
    last = items[index].last
    last += tokens.word(last) in words.relative_ends
    if tokens.spoken(last, last + _LEVEL_WORDS) in words.levels:
        return True
    if (
        kind_at(items, index + 1) != "possessive"
        or kind_at(items, index - 1) not in _LEVEL
    ):
        return False
    return tokens.word(items[index + 1].last) in words.levels


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


# -- words around a period -----------------------------------------------------------


def is_aside(tokens: Tokens, first: int, words: WordSets) -> bool:
    """Tell whether a period says how long something lasted ("until mid-May").

    So does what was when it was "as recently as 2021".
    """
    before = tokens.lower[max(0, first - _DEADLINE_REACH) : first]
    if not words.deadlines.isdisjoint(before):
        return True
    return " ".join(before) in words.deadlines


def span_start(tokens: Tokens, first: int, start: int, words: WordSets) -> int | None:
    """Return the "since" of a clause on when a span began ("since its launch in 2018").

    No figure and no comma stands in it; *start* is where its sentence begins.
    """
    for at in range(first - 1, max(start, first - _CLAUSE) - 1, -1):
        if tokens.lower[at] in words.span_starts:
            return at
        if tokens.kind[at] != WORD:
            return None
    return None


def is_last_seen(tokens: Tokens, first: int, words: WordSets) -> bool:
    """Tell whether "since" at *first* names when something was last seen.

    So does "the highest since the crisis in 2009".
    """
    before = tokens.lower[max(0, first - _SUPERLATIVE_REACH) : first]
    return not words.last_seen.isdisjoint(before)


def ends_span(tokens: Tokens, first: int, words: WordSets) -> bool:
    """Tell whether a span ends with the period ("by May", "up to May")."""
    before = tokens.lower[max(0, first - _DEADLINE_REACH) : first]
    return bool(before) and not words.span_ends.isdisjoint({
        before[-1], " ".join(before),
    })  # fmt: skip


def is_of_event(tokens: Tokens, first: int, start: int, words: WordSets) -> bool:
    """Tell whether the period is that of an event ("the zone launched in 2018")."""
    for at in range(first - 1, max(start, first - _EVENT) - 1, -1):
        if tokens.lower[at] in words.happenings:
            return True
        if tokens.kind[at] != WORD or tokens.lower[at] == "that":
            return False
    return False


def is_multiplied(
    items: Sequence[Item], index: int, tokens: Tokens, words: WordSets
) -> bool:
    """Tell whether a multiple is one of what was in the period.

    "2.2 times that of 2019", "half as much again as in 2019".
    """
    multiple = skip_back(items, index - 1, _IN_MULTIPLIED)
    if kind_at(items, multiple) not in {FOLD, TIMES} or (
        multiplies_trade(items, multiple, tokens, words)
    ):
        return False
    owned = kind_at(items, index + 1) == "possessive" or (
        tokens.word(items[index].last) in words.compared_figures
    )
    if multiple == index - 1 and owned:
        return True  # "twice last year's figure", "70 times the 1992 figure"
    first = items[index].first - (kind_at(items, index - 1) == "in")
    if tokens.word(first - 1) in words.multiplied:
        return True
    behind = items[multiple].last
    likened = tokens.word(behind)
    if likened == "as" and "as" not in tokens.lower[behind + 1 : first]:
        return False  # "twice as many cars in May"
    return likened in words.likenesses and behind < first - 1


def is_likened(tokens: Tokens, first: int, words: WordSets) -> bool:
    """Tell whether something is as it was then ("the same level as in May")."""
    before = first - 1 - (tokens.word(first - 1) in {"in", "of", "during", "for"})
    said = tokens.lower[max(0, before - _SAME_REACH) : before]
    return tokens.word(before) == "as" and not words.samenesses.isdisjoint(said)


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


def is_reference(
    items: Sequence[Item], index: int, tokens: Tokens, words: WordSets
) -> bool:
    """Tell whether "since" names when something was last seen ("first rise since")."""
    return is_last_seen(tokens, items[index].first, words) or any(
        kind_of(item) in _LAST_SEEN for item in items[max(0, index - 2) : index]
    )


def is_origin(tokens: Tokens, first: int, words: WordSets) -> bool:
    """Tell whether a series only begins then ("in records going back to 2014")."""
    return first > 1 and tokens.spoken(first - 2, first) in words.origins


def is_exception(tokens: Tokens, first: int, words: WordSets) -> bool:
    """Tell whether only the period is left out ("all year except for May")."""
    before = (tokens.spoken(first - n, first) for n in range(1, _EXCEPTION + 1))
    return first >= _EXCEPTION and not words.exceptions.isdisjoint(before)


def is_occasion(tokens: Tokens, first: int, words: WordSets) -> bool:
    """Tell whether something was new then ("for the first time this year")."""
    at = first - 1 - (tokens.word(first - 1) == "in")
    return tokens.word(at) in words.occasions and tokens.word(at - 1) in words.last_seen


def tells_of_then(tokens: Tokens, index: int, words: WordSets) -> bool:
    """Tell whether a clause on the period itself follows ("since May, when").

    So does "than in May, a month in which".
    """
    at = index + (tokens.word(index) == ",")
    behind = (" ".join(tokens.lower[at : at + n]) for n in range(1, _RELATIVE + 1))
    return not words.relatives_of_time.isdisjoint(behind)
