"""Periods that are told by now, or by the period in force: "last year", "next month".

Which of the two they count from is not settled here: *back* says that it may be the
second.
"""

from typing import Final

from tradefacts.reading.languages.en.periods.dates import VAGUE, Reading
from tradefacts.reading.languages.en.periods.parts import UNITS, YEAR, PartReader
from tradefacts.reading.periods import PeriodExpression
from tradefacts.records import evolve, passing

#: Years of what is named by one word.
LONG: Final = {"decade": 10, "century": 100}
_PAST: Final = frozenset({"last", "past"})
_BEFORE: Final = frozenset({"previous", "preceding", "prior", "earlier"})
SHIFTS: Final = {
    **dict.fromkeys(_PAST | _BEFORE, -1),
    "this": 0,
    "current": 0,
    "next": 1,
}
#: Behind "the" they count on from the period in force ("the following year").
AFTER: Final = {"following": 1, "next": 1, "subsequent": 1, "ensuing": 1}
_BETWEEN_YEARS: Final = frozenset({"on", "over"})
RECENT: Final = frozenset({
    "past", "last", "previous", "recent", "preceding", "prior",
})  # fmt: skip
LONG_UNITS: Final = frozenset(
    {"year", "month", "decade", "week", "day", "quarter", "century"}
)
#: Behind "this time" they say which.
_BEHIND_TIME: Final = frozenset({"last", "next", "of", "in", "a", "each", "every"})


@passing
class RelativeReader(PartReader):
    """Reads periods by how far they are from another."""

    def point(self, i: int) -> Reading | None:
        """Return the period at *i* if it is one that others are made of.

        It never comes back here, so that "from from from" is no deep matter.
        """
        at = i + (self.tokens.word(i) == "the")
        named = at + (self.tokens.word(at) == "year")
        if self.tokens.is_number(named):
            return self.from_figures(named)
        return (
            self.from_month(at)
            or self.named_day(at)
            or self.from_short(at)
            or self.from_unit(at)
            or self.relative(at, back=at > i)
        )

    def from_relative(self, i: int) -> Reading | None:
        """Read "last year", "this month", "last November"; "this year" to date."""
        return (
            self.fiscal_at(i)
            or self._this_time(i)
            or self.relative(i, back=False)
            or self.recent(i)
            or self.from_unit(i)
        )

    def _this_time(self, i: int) -> Reading | None:
        """Read "this time", but not "this time last year"."""
        said = self.tokens.words(i, "this", "time")
        placed = self.tokens.word(i + 2) in _BEHIND_TIME
        return (PeriodExpression("lead"), i + 2) if said and not placed else None

    def relative(self, i: int, *, back: bool) -> Reading | None:
        """Read "last year", "this month"; *back* from the period in force."""
        word, unit = self.tokens.word(i), self.tokens.word(i + 1)
        after = AFTER.get(word) if back else None
        shift = SHIFTS.get(word) if after is None else after
        if shift is None:
            return None
        back = back and word != "past"  # "in the past month": that before now
        if unit == "year":
            back = back and (word in _BEFORE or word in AFTER)
            return PeriodExpression("year", shift=shift, back=back), i + 2
        if unit in UNITS:
            return self.closing(i) or (
                PeriodExpression(
                    "month",
                    shift=shift,
                    length=UNITS[unit],
                    back=back or word in _BEFORE,
                ),
                i + 2,
            )
        named = self._month_relative(i + 1, shift) if shift <= 0 else None
        if named is not None:
            return named
        if unit in LONG and word in _PAST:
            return evolve(VAGUE, length=LONG[unit] * YEAR), i + 2
        return (VAGUE, i + 2) if unit in ("week", "weeks", "decade") else None

    def _month_relative(self, i: int, shift: int) -> Reading | None:
        """Read "last November", "the previous June year" from its month on."""
        month = self.month_at(i)
        if month is None:
            return None
        # "Last June", in June, is that of the year before.
        length = 1 if shift < 0 else None
        newest = PeriodExpression(
            "months", month[0], month[0], newest=True, length=length
        )
        return self.year_of_month(i, back=shift < 0) or (newest, month[1])

    def closing(self, i: int) -> Reading | None:
        """Read "last quarter of 2023", "last three months of 2023"."""
        if self.tokens.word(i) not in ("last", "final"):
            return None
        count = self.count_at(i + 1)
        at = i + 1 if count is None else i + 2
        length = (count or 1) * UNITS.get(self.unit_at(at), 0)
        if not 0 < length <= YEAR or self.tokens.word(at + 1) != "of":
            return None
        part = PeriodExpression("months", YEAR + 1 - length, YEAR)
        found = self.placed(part, at + 1)
        return found if found[1] > at + 1 else None

    def recent(self, i: int) -> Reading | None:
        """Read "the past five years": a stretch that no calendar settles."""
        if self.tokens.word(i) not in RECENT:
            return None
        count = self.count_at(i + 1)
        if count is None:
            long = self.tokens.word(i + 1)
            known = long in ("decade", "decades", "years", "months", "century")
            return (VAGUE, i + 2) if known else None
        months = count * UNITS.get(self.unit_at(i + 2), 0)
        if self.tokens.word(i) in _BEFORE and 1 < months <= YEAR:
            return PeriodExpression("month", shift=-1, length=months, back=True), i + 3
        if self.unit_at(i + 2) in LONG_UNITS:
            years = count if self.unit_at(i + 2) == "year" else 0
            past = self.tokens.word(i) in _PAST and years > 1
            stretch = evolve(VAGUE, length=years * YEAR) if past else VAGUE
            return self.closing(i) or (stretch, i + 3)
        return None

    def year_of_month(self, i: int, *, back: bool = False) -> Reading | None:
        """Read "June year", the twelve months that end with it, or those before.

        So does "June 2019 year".
        """
        month = self.month_at(i)
        year = None if month is None else self.year_at(month[1])
        if month is None or self.tokens.word(month[1] + bool(year)) != "year":
            return None
        last, end = month[0], month[1] + bool(year) + 1
        if self.tokens.joint(end) or self.tokens.word(end) in _BETWEEN_YEARS:
            return None  # "the June year-on-year rise"
        months = PeriodExpression("months", last % YEAR + 1, last, length=YEAR)
        if year is not None:
            return evolve(months, year=year), end
        return self.placed(evolve(months, shift=-1) if back else months, end)
