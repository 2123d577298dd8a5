"""Periods behind "the", which point to one that is known ("the month").

Telegrams leave the article out ("in month"): those are read here, too.
"""

from typing import Final

from tradefacts.reading.languages.en.periods.dates import (
    MONTHS,
    PERIOD_WORDS,
    VAGUE,
    Reading,
)
from tradefacts.reading.languages.en.periods.fiscal import FISCAL
from tradefacts.reading.languages.en.periods.lengths import (
    ENDING,
    LENGTHS,
    LengthReader,
)
from tradefacts.reading.languages.en.periods.parts import (
    COUNTS,
    OPENING,
    ORDINALS,
    UNITS,
    YEAR,
)
from tradefacts.reading.languages.en.periods.relative import (
    AFTER,
    LONG,
    LONG_UNITS,
    RECENT,
    SHIFTS,
)
from tradefacts.reading.languages.en.periods.spans import is_single
from tradefacts.reading.languages.en.words import word_list
from tradefacts.reading.periods import PeriodExpression
from tradefacts.reading.tokens import MARK
from tradefacts.records import evolve, passing

#: Behind a bare "month" they are no more of a period ("month to month").
_BETWEEN_UNITS: Final = frozenset({"on", "over", "to", "by", "after", "in"})
WHOLE: Final = frozenset({"whole", "full", "entire"})
_SAME: Final = frozenset({
    "same", "corresponding", "comparable", "equivalent", "like", "identical",
})  # fmt: skip
_SAME_UNITS: Final = frozenset(
    {
        *PERIOD_WORDS,
        "month",
        "months",
        "quarter",
        "time",
        "half",
        "days",
        "day",
        "window",
        "interval",
    }
)
_REPORTING: Final = frozenset({"reporting", "review", "said", "reference"})
#: "The" stands before all kinds of words; only these tell of a period.
BEHIND_THE: Final = frozenset(
    {
        *WHOLE,
        *ORDINALS,
        *OPENING,
        *SHIFTS,
        *AFTER,
        *_SAME,
        *PERIOD_WORDS,
        *_REPORTING,
        *RECENT,
        *COUNTS,
        *LENGTHS,
        *MONTHS,
        "week",
        "end",
        "latest",
        "other",
        *LONG,
        *FISCAL,
    }
)
#: Behind "in the year" they tell which.
_OF_YEAR: Final = frozenset({
    "to", "through", "ended", "ending", "of", "ahead", "before", "earlier", "after",
    "that", "which", "when", "in", "since", "until", "till", "from", "beginning",
    "starting", "prior", "just", "immediately", "following", "preceding", "up",
})  # fmt: skip


@passing
class DefiniteReader(LengthReader):
    """Reads what an article, or the lack of one, may open."""

    def from_the(self, i: int) -> Reading | None:
        """Read "the first half", "the month before", "the whole of 2024"."""
        i += 1
        if self.tokens.word(i) not in BEHIND_THE and not self.tokens.is_number(i):
            return None
        return (
            self.fiscal_at(i)
            or self._whole(i)
            or self.closing(i)
            or self.from_unit(i)
            or self.relative(i, back=True)
            or self.same(i)
            or self._the_period(i)
            or self.end_of(i)
            or self.recent(i)
            or self._the_date(i)
            or self.length(i)
            or self.week(i)
            or self._unit_back(i)
            or self._other_day(i)
        )

    def _other_day(self, i: int) -> Reading | None:
        """Read "the other day", which nobody tells."""
        told = self.tokens.word(i) == "other" and self.tokens.word(i + 1) in LONG_UNITS
        return (VAGUE, i + 2) if told else None

    def _whole(self, i: int) -> Reading | None:
        """Read "whole of 2024", "full year of 2024"."""
        if self.tokens.word(i) not in WHOLE:
            return None
        at = i + 1 + (self.tokens.word(i + 1) == "year")
        at += self.tokens.word(at) == "of"
        found = self.fiscal_at(at) or self.point(at)
        of = self.tokens.word(at - 1) == "of"
        whole = {"year", "fiscal"} | ({"season"} if of else set())
        if found is not None and found[0].unit in whole:
            return evolve(found[0], length=YEAR), found[1]
        if self.tokens.word(i + 1) == "year":
            return PeriodExpression("year", length=YEAR, back=True), i + 2
        return self._unit_back(i + 1)

    def _the_period(self, i: int) -> Reading | None:
        """Read "the period", "the period of 2017", "the reporting period"."""
        word = self.tokens.word(i)
        if word in PERIOD_WORDS:
            return self.placed(PeriodExpression("same"), i + 1)
        if word in _REPORTING and self.tokens.word(i + 1) in PERIOD_WORDS:
            return PeriodExpression("same"), i + 2
        return None

    def _the_date(self, i: int) -> Reading | None:
        """Read "the January-November period", "the year 2024", "the June year"."""
        found = self.year_of_month(i) or self.from_month(i)
        if found is not None and self.tokens.word(found[1]) == "before":
            month, end = found
            if is_single(month) and not month.dated and self.ends_at(end + 1):
                return evolve(month, newest=True), end + 1
        if found is not None:
            return found[0], found[1] + (self.tokens.word(found[1]) in PERIOD_WORDS)
        at = i + (self.tokens.word(i) == "year")
        year = self.year_at(at)
        return None if year is None else self.from_number(at)

    def _unit_back(self, i: int) -> Reading | None:
        """Read "the month", "the quarter" (the one in force), "the month before"."""
        length = UNITS.get(self.tokens.word(i))
        if length is None:
            return self._year_back(i)
        shift = self._way_at(i + 1)
        if shift is not None:
            near = PeriodExpression("month", shift=shift, length=length, back=True)
            return near, i + 2
        if self.tokens.words(i, "month", "of"):
            return self.from_month(i + 2)
        return PeriodExpression("month", length=length), i + 1

    def _way_at(self, i: int) -> int | None:
        """Return which way "before" or "after" counts at *i*, None for neither."""
        word = self.tokens.word(i)
        if word in ("before", "earlier"):
            # "The month before Peru entered it" is another matter.
            ended = self.tokens.word(i + 1) in word_list("before", "behind")
            mark = i + 1 < len(self.tokens) and self.tokens.kind[i + 1] == MARK
            return -1 if word == "earlier" or ended or mark else None
        return 1 if word == "after" and self.ends_at(i + 1) else None

    def _year_back(self, i: int) -> Reading | None:
        """Read "in the year", the one that was spoken of."""
        tokens = self.tokens
        if tokens.word(i + 1) == "'s":
            return None  # "in the year's first ten months"
        if tokens.words(i, "latest", "year"):
            return PeriodExpression("year", back=True), i + 2
        if tokens.words(i, "year", "after") and self.ends_at(i + 2):
            return PeriodExpression("year", shift=1, back=True), i + 2
        before = i - 1 - (tokens.word(i - 1) == "the")
        placed = tokens.word(before) in ("in", "for", "during")
        if tokens.word(i) != "year" or not placed:
            return None
        alone = not (tokens.is_number(i + 1) or tokens.joint(i + 1))
        capital = i + 1 < len(tokens) and tokens.surface(i + 1)[:1].isupper()
        told = tokens.word(i + 1) in _OF_YEAR or capital
        return (
            (PeriodExpression("year", back=True), i + 1) if alone and not told else None
        )

    def same(self, i: int) -> Reading | None:
        """Read "same period of 2023", "corresponding month", "same six months"."""
        word = self.tokens.word(i)
        if word == "year":
            return self._year_earlier(i)
        if word not in _SAME:
            return None
        counted = self.count_at(i + 1) is not None
        at = i + 1 + counted
        if counted and self.unit_at(at) == "year":
            return VAGUE, at + 1  # "over the same five years"
        if self.tokens.word(at) not in (
            ("months", "quarters") if counted else _SAME_UNITS
        ):
            return None
        at += self.tokens.words(at, "time", "frame")
        found = self._same_before(at + 1) or self.placed(
            PeriodExpression("same"), at + 1
        )
        if counted and not (found[0].dated or found[0].back or found[0].start):
            months = (self.count_at(i + 1) or 0) * UNITS[self.unit_at(at)]
            return PeriodExpression("length", length=months), found[1]
        return found

    def _year_earlier(self, i: int) -> Reading | None:
        """Read "the year earlier period"."""
        if self.tokens.word(i + 1) != "earlier":
            return None
        known = self.tokens.word(i + 2) in ("period", "month", "quarter")
        before = PeriodExpression("same", back=True, shift=-1)
        return (before, i + 3) if known else None

    def _same_before(self, i: int) -> Reading | None:
        """Read on from "the same period" with "a year earlier"."""
        tokens = self.tokens
        before = PeriodExpression("same", back=True, shift=-1)
        if tokens.words(i, "a", "year") and tokens.word(i + 2) in (
            "earlier",
            "ago",
            "before",
        ):
            return before, i + 3
        at = i + (tokens.word(i) == "of")
        return (before, at + 3) if tokens.words(at, "the", "year", "before") else None

    def from_bare(self, i: int) -> Reading | None:
        """Read "in month", "of whole year", "for year ended June 2021", "in period"."""
        word = self.tokens.word
        if not self.is_bare(i) or self.tokens.joint(i + 1):
            return None
        if word(i) in LENGTHS and word(i + 1) in ENDING:
            return self.length(i)
        if word(i) in LENGTHS and word(i + 1) in _BETWEEN_UNITS:
            return None
        return (
            self._whole(i) or self.same(i) or self._the_period(i) or self._unit_back(i)
        )
