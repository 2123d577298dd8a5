"""Periods told by how long they are: "the six months to June", "five years ago".

The end may be told, or be now, or be left out: then only the length is known, and what
stands around it says which months are meant.
"""

from typing import Final

from tradefacts.reading.languages.en.periods.dates import PERIOD_WORDS, TO, Reading
from tradefacts.reading.languages.en.periods.fiscal import FISCAL
from tradefacts.reading.languages.en.periods.parts import BEHIND_YEAR, IN, UNITS, YEAR
from tradefacts.reading.languages.en.periods.relative import LONG
from tradefacts.reading.languages.en.periods.spans import SpanReader, is_single
from tradefacts.reading.periods import PeriodExpression
from tradefacts.reading.tokens import MARK
from tradefacts.records import passing

#: Behind these telegrams and machines leave articles out ("in month", "of whole year").
_BEFORE_BARE: Final = IN | {
    "on", "by", "with", "against", "since", "throughout", "within", "as", "between",
}  # fmt: skip
LENGTHS: Final = UNITS | {"year": YEAR}
#: Months of what is counted back in ("two decades ago").
_BACK_UNITS: Final = {"month": 1, "year": YEAR, "decade": 10 * YEAR}
#: What stands before so many months, and what says that it is a record in these.
_SPANNING: Final = frozenset({"over", "during", "throughout", "in", "for"})
_RECORDS: Final = frozenset({"first", "second", "most", "least", "record", "time"})
_RECORD_REACH: Final = 8
ENDING: Final = frozenset({"to", "through", "ending", "ended", "until"})
#: Behind months at the head of a sentence they show the same.
_TOLD: Final = frozenset({
    ",", "it", "they", "this", "that", "the", "these", "those", "its", "their",
    "exports", "imports", "shipments", "trade", "purchases", "sales",
})  # fmt: skip


@passing
class LengthReader(SpanReader):
    """Reads so many months or years."""

    def week(self, i: int) -> Reading | None:
        """Read "the week to June 9", "the week ended on June 9"."""
        if self.tokens.word(i) != "week" or self.tokens.word(i + 1) not in ENDING:
            return None
        found = self.from_month(i + 2 + (self.tokens.word(i + 2) == "on"))
        if found is None or found[0].unit != "day" or not is_single(found[0]):
            return None
        return PeriodExpression("week", end=found[0]), found[1]

    def length(self, i: int) -> Reading | None:
        """Read "the six months", "the six months to June 30", "the year to June"."""
        count = self.count_at(i)
        at = i if count is None else i + 1
        at += self.tokens.word(at) in FISCAL and self.tokens.word(at + 1) == "year"
        length = (count or 1) * LENGTHS.get(self.unit_at(at), 0)
        if not length:
            return self._years_to(i)
        end = at + 1 + (self.tokens.word(at + 1) in PERIOD_WORDS)
        found = self._ending(length, end) or self._years_to(i)
        if found is not None:
            return found
        # A year in months is one year, "the two years" are any.
        if count == 1 or (self.tokens.joint(at) and self.unit_at(at) != "month"):
            return None
        known = count is not None and (length % YEAR or count == YEAR == length)
        return (PeriodExpression("length", length=length), end) if known else None

    def _years_to(self, i: int) -> Reading | None:
        """Read "three years to 2023", "decade to 2023"."""
        count = LONG.get(self.tokens.word(i), 0) or (self.count_at(i) or 0)
        at = i + (self.tokens.word(i) not in LONG)
        told = at == i or self.unit_at(at) == "year"
        last = self.year_at(at + 2) if self.tokens.word(at + 1) in ENDING else None
        if not told or last is None or count <= 1:
            return None
        first = PeriodExpression("year", year=last - count + 1)
        final = PeriodExpression("year", year=last)
        return PeriodExpression("span", start=first, end=final), at + 3

    def _ending(self, length: int, i: int) -> Reading | None:
        """Read on from "the six months" with "to June 30, 2024", "ended in June"."""
        i += self.tokens.word(i) in ("that", "which")
        if self.tokens.word(i) not in ENDING or length > YEAR:
            return None
        at = i + 1 + (self.tokens.word(i + 1) in ("in", "on"))
        found = self.from_month(at) or self.end_of(at + (self.tokens.word(at) == "the"))
        if found is None or not is_single(found[0]) or found[0].unit == "year":
            return None
        end = found[0]
        last = end.first or YEAR
        # "The year through July" began in January, "the year to March" in April.
        through = length == YEAR and self.tokens.words(i - 1, "year", "through")
        through = through and self.tokens.word(i - 2) not in FISCAL
        first = 1 if through else (last - length) % YEAR + 1
        months = PeriodExpression(
            "months", first, last, year=end.year, shift=end.shift, length=length
        )
        return months, found[1]

    def is_bare(self, i: int) -> bool:
        """Tell whether what begins at *i* may have left out its article."""
        return self.tokens.word(i - 1) in _BEFORE_BARE

    def from_count(self, i: int) -> Reading | None:
        """Read "five years ago", "two decades earlier", "a year later"."""
        count = 1 if self.tokens.word(i) == "a" else self.count_at(i)
        unit = self.unit_at(i + 1)
        spanning = self.tokens.word(i - 1) in _SPANNING
        if self.tokens.word(i + 2) in ENDING and unit in LENGTHS:
            months = self.length(i) if self.is_bare(i) else None
            if months is not None:
                return months  # "in six months to June"
        if spanning and unit == "month" and count and count > 1:
            ends = self._ends_months(i + 2)
            ends = ends and not self._is_of_record(i - 1)
            # "Over seven months, it rose": those up to July, where that is told.
            return (PeriodExpression("length", length=count), i + 2) if ends else None
        length = _BACK_UNITS.get(unit, 0) * (count or 0)
        word, end = self.tokens.word(i + 2), i + 3
        later = word == "later" and length > 0
        if not later and (length in (0, 1, YEAR) or word not in ("ago", "earlier")):
            return None
        back, way = word != "ago", 1 if later else -1
        if length % YEAR:
            shift = way * length
            return PeriodExpression("month", shift=shift, length=1, back=back), end
        years = way * (length // YEAR)
        if back:
            return PeriodExpression("same", shift=years, back=True), end
        return PeriodExpression("year", shift=years), end

    def _ends_months(self, i: int) -> bool:
        """Tell whether no more is told at *i* of so many months: a mark, or a verb."""
        word = self.tokens.word(i)
        return word in BEHIND_YEAR or word in TO or word.endswith("ed")

    def _is_of_record(self, i: int) -> bool:
        """Tell whether a superlative stands before ("the biggest in 11 months")."""
        said = self.tokens.lower[max(0, i - _RECORD_REACH) : i]
        return any(word in _RECORDS or word.endswith("est") for word in said)

    def from_after(self, i: int) -> Reading | None:
        """Read "after five months" at the head of a sentence: those of the year so far.

        "After five months of decline" tells of no year.
        """
        count, unit = self.count_at(i + 1), self.tokens.word(i + 2)
        length = (count or 0) * {"months": 1, "quarters": 3}.get(unit, 0)
        opens = i == 0 or self.tokens.kind[i - 1] == MARK
        if not (opens and 1 < length < YEAR) or self.tokens.word(i + 3) not in _TOLD:
            return None
        return PeriodExpression("months", 1, length, back=True), i + 3
