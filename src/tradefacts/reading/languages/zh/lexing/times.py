"""Periods, and days that date no figure: those of a fair, or of a dispatch."""

from collections.abc import Sequence
from typing import Final

from tradefacts.reading.languages.zh.lexing.scan import Scan
from tradefacts.reading.languages.zh.numerals import number_characters, read_numeral
from tradefacts.reading.languages.zh.words import load_words, word_list
from tradefacts.reading.mentions import Cue, Mention
from tradefacts.reading.periods import PeriodExpression

_DAYS: Final = frozenset({"日", "号"})


def read_days(scan: Scan, index: int) -> int:
    """Keep a day without its month, or how many days something took; 0 if neither.

    "13日" dates no figure, and "为期5天" counts nothing: both tell when a fair was.
    """
    end, cue = days_at(scan, index)
    return scan.add(cue.name, index, end, cue) if cue else 0


def days_at(scan: Scan, index: int) -> tuple[int, Cue | None]:
    """Return the token behind a day or a number of days, and what it is."""
    tokens = scan.tokens
    written = tokens.is_number(index) or tokens.lower[index] in number_characters()
    number = read_numeral(tokens, index) if written else None
    if number is None or number.last >= scan.last:
        return index, None
    behind, end = tokens.lower[number.last], number.last + 1
    kind = "calendar" if behind in _DAYS else "lasting"
    if kind == "lasting" and not _lasts(scan, index, end):
        return index, None
    return end, Cue(kind, f"{number.value:f}")


def _lasts(scan: Scan, index: int, end: int) -> bool:
    """Tell whether days from *index* to *end* are how long a fair was open."""
    spelled, words = scan.spelled, load_words()["lasting"]
    if scan.tokens.lower[end - 1] != words["unit"]:
        return False
    before = any(spelled(index - n, n) in words["before"] for n in (2, 3))
    return before or any(spelled(end, n) in words["behind"] for n in (1, 2, 3, 4))


def read_time(scan: Scan, index: int) -> int:
    """Read periods that share a word, or one that dates nothing; 0 if neither."""
    day = scan.periods.read(index)
    if day and day[0].unit == "day" and _closes_dateline(scan, day[1]):
        return scan.add("calendar", index, day[1], Cue("calendar", "dateline"))
    shared = scan.periods.shared(index)
    return _periods(scan, shared) if shared else scan.periods.last_seen(index)


def _closes_dateline(scan: Scan, index: int) -> bool:
    """Tell whether a day is that of a dispatch ("太原10月24日讯")."""
    said = (scan.spelled(index, n) for n in (1, 2))
    return not word_list("calendar", "dispatch").isdisjoint(said)


def _periods(scan: Scan, shared: Sequence[tuple[PeriodExpression, int, int]]) -> int:
    """Keep periods that share a word, each of them; return the token behind."""
    *_, (_, _, end) = shared
    for at, (expression, first, last) in enumerate(shared):
        if at:
            scan.add("and", first - 1, first, Cue("and", "word"))
        scan.add("period", first, last, expression)
    return end


def read_period(scan: Scan, index: int) -> Mention | None:
    """Return the period at *index*, or None."""
    found = scan.periods.read(index)
    if found is None:
        return None
    expression, last = found
    start, end = scan.tokens.start[index], scan.tokens.end[last - 1]
    return Mention("period", start, end, expression, index, last)
