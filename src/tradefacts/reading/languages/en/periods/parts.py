"""Parts of a year that have a name or a number: "the second half", "first 11 months".

They are what other periods are made of, so this is the ground that the rules for all
of them stand on.
"""

from typing import Final

from tradefacts.reading.languages.en.periods.dates import PERIOD_WORDS, VAGUE, Reading
from tradefacts.reading.languages.en.periods.fiscal import FISCAL, FiscalReader
from tradefacts.reading.languages.en.words import load_words
from tradefacts.reading.periods import PeriodExpression
from tradefacts.records import evolve, passing

ORDINALS: Final = {"first": 1, "second": 2, "third": 3, "fourth": 4, "final": 4}
COUNTS: Final = {
    "one": 1,
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
    "eight": 8,
    "nine": 9,
    "ten": 10,
    "eleven": 11,
    "twelve": 12,
}
#: Months of a year, and days of half a month.
YEAR: Final = 12
_HALF: Final = 15
#: The tokens of the names of days.
_NAMED_DAY: Final = (4, 3, 2)
#: What ordinals tell apart of a year, how far before one of these its unit may be
#: said, in tokens, and what stands before it then.
_PARTS_OF_YEAR: Final = frozenset({"quarter", "half"})
_UNIT_REACH: Final = 40
IN: Final = frozenset({"in", "of", "for", "during", "over", "from", "to", "than"})
_DAYS: Final = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
#: Days of a unit that a month is told by.
_IN_DAYS: Final = {"day": 1, "week": 7}
#: Months of a unit that divides the year.
UNITS: Final = {"month": 1, "quarter": 3, "half": 6}
OPENING: Final = frozenset({"opening", "initial"})
#: The first months of what they point to are not those of a year.
_OWNERS: Final = frozenset({"its", "their", "his", "her", "my", "our"})
#: Behind words for a period they show that no more of it is told.
BEHIND_YEAR: Final = frozenset({"", ",", ".", ";", "and", "or", "was", "were", "as"})


@passing
class PartReader(FiscalReader):
    """Reads parts of a year, whatever tells their year."""

    def named_day(self, i: int) -> Reading | None:
        """Read "New Year's Day", "Singles Day"."""
        for length in _NAMED_DAY:
            named = load_words()["named-days"].get(self.tokens.spoken(i, i + length))
            if named is not None:
                month, day = named
                told = PeriodExpression("day", month, month, day, day)
                return self.placed(told, i + length)
        return None

    def count_at(self, i: int) -> int | None:
        """Return the number at *i*, in digits or as a word, or None."""
        word = self.tokens.word(i)
        return COUNTS.get(word) or self._small_at(i)

    def unit_at(self, i: int) -> str:
        """Return the unit of time at *i* in the singular, "" past the end."""
        return self.tokens.word(i).removesuffix("s")

    def from_figures(self, i: int) -> Reading | None:
        """Read what begins with digits, and "2024's third quarter"."""
        found = self.from_number(i)
        if found is None or self.tokens.word(found[1]) != "'s":
            return found
        part = self.from_unit(found[1] + 1) if found[0].unit == "year" else None
        if part is None or part[0].dated:
            return found
        return evolve(part[0], year=found[0].year), part[1]

    def from_unit(self, i: int) -> Reading | None:
        """Read "first quarter of 2024", "first 11 months", "second half"."""
        word = self.tokens.word(i)
        count = self.count_at(i + 1)
        if word == "first" or word in OPENING:
            if count is not None:
                return self._opening(count, i + 2)
            return self._numbered(1, i + 1)
        number = ORDINALS.get(word)
        if number is None:
            return None
        return self._two_numbered(number, i + 1) or self._numbered(number, i + 1)

    def _two_numbered(self, number: int, i: int) -> Reading | None:
        """Read on from "second" with "and third quarters"."""
        last = ORDINALS.get(self.tokens.word(i + 1), 0)
        quarters = self.tokens.word(i + 2) == "quarters"
        if self.tokens.word(i) != "and" or last != number + 1 or not quarters:
            return None
        months = UNITS["quarter"]
        both = PeriodExpression("months", months * (number - 1) + 1, months * last)
        return self.part_of_year(both, i + 3)

    def _opening(self, count: int, i: int) -> Reading | None:
        """Read on from "first 11" with "months of 2024", "days of August"."""
        unit = self.unit_at(i)
        end = i + 1 + (self.tokens.word(i + 1) in PERIOD_WORDS)
        if self._is_owned(i - 2):
            return VAGUE, end
        length = _IN_DAYS.get(unit, 0) * count
        if length and self.tokens.word(i + 1) == "of":
            month = self.month_at(i + 2)
            if month is None or length > _DAYS[month[0] - 1]:
                return None
            days = PeriodExpression("day", month[0], month[0], 1, length)
            return self.placed(days, month[1])
        months = count * {"month": 1, "quarter": 3}.get(unit, 0)
        if not 1 <= months <= YEAR:
            return None
        return self.part_of_year(PeriodExpression("months", 1, months), end)

    def _numbered(self, number: int, i: int) -> Reading | None:
        """Read on from "third" with "quarter", from "first" with "half"."""
        i += self.tokens.word(i) in FISCAL  # "the first fiscal quarter"
        word, end = self.tokens.word(i), i + 1
        if word == "year" and number == 1 and self._is_owned(i - 1):
            return VAGUE, i + 1
        unit = "half" if word == "halves" else word
        if unit not in UNITS:
            unit, end = self._unit_left_out(i), i
        months = UNITS.get(unit, 0)
        if not months or months * number > YEAR or (unit == "month" and number > 1):
            return None
        if unit == "month" and self._is_owned(i - 1):
            return VAGUE, end
        if unit == "half" and self.tokens.word(end) == "of":
            month = self.month_at(end + 1)
            if month is not None:
                return self.placed(_half_of(month[0], number), month[1])
        if unit == "half" and self.tokens.word(end) in ("year", "-"):
            end += 1
        part = PeriodExpression("months", months * (number - 1) + 1, months * number)
        return self.part_of_year(part, end)

    def _unit_left_out(self, i: int) -> str:
        """Return the unit that "in the third" has from another ordinal, "" for none.

        "Up 5 percent in the second quarter and 3 percent in the third": nothing but a
        figure, or the end of a phrase, stands at *i*.
        """
        word = self.tokens.word
        ends = self.tokens.is_number(i) or word(i) in BEHIND_YEAR
        if not ends or word(i - 2) != "the" or word(i - 3) not in IN:
            return ""
        for at in range(i - 2, max(0, i - _UNIT_REACH), -1):
            if word(at) in _PARTS_OF_YEAR and word(at - 1) in ORDINALS:
                return word(at)
        return ""

    def _is_owned(self, i: int) -> bool:
        """Tell whether "first" at *i* is of something ("its first month")."""
        return self.tokens.word(i - 1) in _OWNERS

    def ends_at(self, i: int) -> bool:
        """Tell whether the words for a period end before *i* ("the year after,")."""
        return self.tokens.word(i) in BEHIND_YEAR


def _half_of(month: int, number: int) -> PeriodExpression:
    """Return the first half of a month, 15 days, or what is left of it."""
    first, last = (1, _HALF) if number == 1 else (_HALF + 1, _DAYS[month - 1])
    return PeriodExpression("day", month, month, first, last)
