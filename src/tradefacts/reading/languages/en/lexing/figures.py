"""Figures: ranks, records, periods, streaks, quantities and their hedges, groups."""

from typing import Final

from tradefacts.reading.languages.en.lexing.bare_units import read_unit
from tradefacts.reading.languages.en.lexing.scan import Scan
from tradefacts.reading.languages.en.streaks import ORDINALS, read_streak
from tradefacts.reading.languages.en.together import DETERMINERS, read_together
from tradefacts.reading.languages.en.words import ARTICLES, word_list
from tradefacts.reading.mentions import QUANTITIES, Cue, Mention, Stated
from tradefacts.reading.tokens import NUMBER
from tradefacts.records import evolve

#: The most words of a hedge ("up to").
_LONGEST_HEDGE: Final = 5


def read_stated(scan: Scan, index: int, end: int) -> Mention | None:
    """Return the rank, record, period, figure or group at *index*, or None.

    A rank or record is as long as any word there, the end of which is *end*.
    """
    word, openings = scan.tokens.lower[index], scan.openings
    numeral = scan.tokens.kind[index] == NUMBER
    if numeral or word in openings.standings:
        found = scan.standings.read(index)
        if found is not None and found.last >= end:
            return found
    found = _figure(scan, index, end)
    if found is None and word in DETERMINERS:
        found = _together(scan, index, end)
    return found


def _together(scan: Scan, index: int, end: int) -> Mention | None:
    """Return nouns at *index* that take several together, if longer than a word."""
    found = read_together(scan.tokens, index)
    if found is None or not end < found[2] <= scan.last:
        return None
    kind, name, last = found
    return scan.mention(kind, index, last, Cue(kind, name))


def _figure(scan: Scan, index: int, end: int) -> Mention | None:
    """Return the period, streak, quantity or unit at *index*, or None.

    *end* is that of the longest word there.
    """
    word, openings = scan.tokens.lower[index], scan.openings
    numeral = scan.tokens.kind[index] == NUMBER
    found = None
    if numeral or word in openings.periods:
        found = _period(scan, index, end)
    if not (numeral or word in openings.figures):
        return found
    reached = max(end, found.last if found else index)
    return _number(scan, index, reached) or found or read_unit(scan, index)


def _period(scan: Scan, index: int, end: int) -> Mention | None:
    """Return the period at *index* that is as long as any word there, or None."""
    found = scan.periods.read(index)
    if found is None or not end <= found[1] <= scan.last:
        return None
    return scan.mention("period", index, found[1], found[0])


def _number(scan: Scan, index: int, end: int) -> Mention | None:
    """Return the streak or quantity at *index* that reaches beyond *end*."""
    tokens, units = scan.tokens, scan.units
    word = tokens.lower[index]
    numeral = tokens.kind[index] == NUMBER or word in units.numbers
    if numeral or word in ORDINALS:
        streak = scan.within(read_streak(tokens, index, units.numbers))
        if streak is not None:
            return streak
    if not (numeral or _opens_number(scan, index)):
        return None
    quantity = scan.within(scan.quantities.read(index))
    if quantity is None or quantity.last <= end:
        return None
    return _with_hedge(scan, quantity)


def _opens_number(scan: Scan, index: int) -> bool:
    word, signs = scan.tokens.lower[index], scan.units.signs
    return (
        word in word_list("opening", "words")
        or word in signs
        or f"{word} {scan.tokens.word(index + 1)}" in signs
    )


def _with_hedge(scan: Scan, quantity: Mention) -> Mention:
    """Return *quantity*, with the words of the hedge before it taken back.

    "Picked up to 5 percent" has none: the verb has the first of its words.
    """
    hedged = quantity.first
    article = scan.tokens.word(hedged - 1) in ARTICLES
    if article and _hedge_start(scan, hedged) is None:
        hedged -= 1
    first = _hedge_start(scan, hedged)
    if first is None:
        return quantity
    found = scan.found
    before = next((m for m in reversed(found) if m.first < first), None)
    stated = quantity.value
    if before is not None and before.last > first and isinstance(stated, Stated):
        return evolve(quantity, value=evolve(stated, qualifier="exact"))
    while found and found[-1].first >= first and found[-1].kind not in QUANTITIES:
        found.pop()
    return quantity


def _hedge_start(scan: Scan, stop: int) -> int | None:
    lower = scan.tokens.lower
    if scan.tokens.word(stop - 1) not in scan.units.hedge_ends:
        return None
    for first in range(max(0, stop - _LONGEST_HEDGE), stop):
        if tuple(lower[first:stop]) in scan.units.hedges:
            return first
    return None
