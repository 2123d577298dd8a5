"""The grammar of English periods: from tokens to expressions."""

from collections.abc import Callable, Mapping
from typing import ClassVar, Final

from tradefacts.reading.languages.en.dates import (
    MONTHS,
    PERIOD_WORDS,
    TO,
    VAGUE,
    DateReader,
    Reading,
)
from tradefacts.reading.languages.en.fiscal import FISCAL, FiscalReader
from tradefacts.reading.languages.en.words import load_words, word_list
from tradefacts.reading.periods import PeriodExpression
from tradefacts.reading.tokens import MARK
from tradefacts.records import evolve, passing

__all__ = ["PeriodReader"]

_ORDINALS: Final = {"first": 1, "second": 2, "third": 3, "fourth": 4, "final": 4}
_COUNTS: Final = {
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
_YEAR: Final = 12
_HALF: Final = 15
#: The tokens of the names of days.
_NAMED_DAY: Final = (4, 3, 2)
#: What ordinals tell apart of a year, how far before one of these its unit may be
#: said, in tokens, and what stands before it then.
_PARTS_OF_YEAR: Final = frozenset({"quarter", "half"})
_UNIT_REACH: Final = 40
_IN: Final = frozenset({"in", "of", "for", "during", "over", "from", "to", "than"})
#: Behind these telegrams and machines leave articles out ("in month", "of whole year").
_BEFORE_BARE: Final = _IN | {
    "on", "by", "with", "against", "since", "throughout", "within", "as", "between",
}  # fmt: skip
#: Behind a bare "month" they are no more of a period ("month to month").
_BETWEEN_UNITS: Final = frozenset({"on", "over", "to", "by", "after", "in"})
#: Years of what is named by one word.
_LONG: Final = {"decade": 10, "century": 100}
_DAYS: Final = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
#: Days of a unit that a month is told by.
_IN_DAYS: Final = {"day": 1, "week": 7}
#: Months of a unit that divides the year.
_UNITS: Final = {"month": 1, "quarter": 3, "half": 6}
_LENGTHS: Final = _UNITS | {"year": _YEAR}
#: Months of what is counted back in ("two decades ago").
_BACK_UNITS: Final = {"month": 1, "year": _YEAR, "decade": 10 * _YEAR}
_PAST: Final = frozenset({"last", "past"})
_BEFORE: Final = frozenset({"previous", "preceding", "prior", "earlier"})
_SHIFTS: Final = {
    **dict.fromkeys(_PAST | _BEFORE, -1),
    "this": 0,
    "current": 0,
    "next": 1,
}
#: Behind "the" they count on from the period in force ("the following year").
_AFTER: Final = {"following": 1, "next": 1, "subsequent": 1, "ensuing": 1}
_OPENING: Final = frozenset({"opening", "initial"})
#: The first months of what they point to are not those of a year.
_OWNERS: Final = frozenset({"its", "their", "his", "her", "my", "our"})
_WHOLE: Final = frozenset({"whole", "full", "entire"})
_SAME: Final = frozenset({
    "same", "corresponding", "comparable", "equivalent", "like", "identical",
})  # fmt: skip
_SAME_UNITS: Final = frozenset(
    {
        "period",
        "month",
        "months",
        "quarter",
        "time",
        "half",
        "stretch",
        "span",
        "days",
        "day",
    }
)
#: With one of these before them they need no article ("against corresponding period").
_BARE_SAME: Final = frozenset({"corresponding", "comparable", "equivalent"})
_REPORTING: Final = frozenset({"reporting", "review", "said", "reference"})
#: What stands before so many months, and what says that it is a record in these.
_SPANNING: Final = frozenset({"over", "during", "throughout", "in", "for"})
_RECORDS: Final = frozenset({"first", "second", "most", "least", "record", "time"})
_RECORD_REACH: Final = 8
_BETWEEN_YEARS: Final = frozenset({"on", "over"})
_ENDING: Final = frozenset({"to", "through", "ending", "ended", "until"})
_RECENT: Final = frozenset({
    "past", "last", "previous", "recent", "preceding", "prior",
})  # fmt: skip
_LONG_UNITS: Final = frozenset(
    {"year", "month", "decade", "week", "day", "quarter", "century"}
)
#: When something was at its highest nobody is told.
_PEAKS: Final = ("peak", "height", "zenith")
#: By first word, what may follow it.
_NOW: Final[Mapping[str, tuple[tuple[str, ...], ...]]] = {
    "currently": ((),),
    "recently": ((),),
    "nowadays": ((),),
    "now": (*((word,) for word in ("it", "they", "there", "that", "this")),),
    "today": ((),),
    "at": (
        ("present",),
        ("the", "moment"),
        *((whose, top) for whose in ("its", "their", "the") for top in _PEAKS),
    ),
    "so": (("far",),),
    "thus": (("far",),),
    "in": (("recent", "years"), ("recent", "months"), ("the", "early", "days")),
    "over": (("the", "years"),),
    "each": (("year",), ("month",)),
    "every": (("year",), ("month",)),
    "to": (("date",),),
    "these": (("days",), ("years",)),
    "recent": (("years",), ("months",)),
}
_CLAUSE_JOINTS: Final = frozenset({"and", "but", "while", "whereas"})
#: What joins a year to the day that it is told up to.
_UP_TO: Final = (
    ("as", "of"), ("up", "to"), ("to",), ("through",), ("until",), ("till",),
)  # fmt: skip
_BEGINNINGS: Final = frozenset({"beginning", "start"})
_SINCE_THE_YEAR_BEGAN: Final = (
    ("beginning", "of", "this", "year"),
    ("beginning", "of", "the", "year"),
    ("start", "of", "this", "year"),
    ("start", "of", "the", "year"),
)
#: Among what may follow a word it stands for any number in digits.
FIGURES: Final = "#"
#: "The" stands before all kinds of words; only these tell of a period.
_BEHIND_THE: Final = frozenset(
    {
        *_WHOLE,
        *_ORDINALS,
        *_OPENING,
        *_SHIFTS,
        *_AFTER,
        *_SAME,
        *PERIOD_WORDS,
        *_REPORTING,
        *_RECENT,
        *_COUNTS,
        *_LENGTHS,
        *MONTHS,
        "week",
        "end",
        "latest",
        "other",
        *_LONG,
        *FISCAL,
    }
)
#: Behind "this time" they say which.
_BEHIND_TIME: Final = frozenset({"last", "next", "of", "in", "a", "each", "every"})
#: Behind "in the year" they tell which.
_OF_YEAR: Final = frozenset({
    "to", "through", "ended", "ending", "of", "ahead", "before", "earlier", "after",
    "that", "which", "when", "in", "since", "until", "till", "from", "beginning",
    "starting", "prior", "just", "immediately", "following", "preceding", "up",
})  # fmt: skip
#: Behind months at the head of a sentence they show the same.
_TOLD: Final = frozenset({
    ",", "it", "they", "this", "that", "the", "these", "those", "its", "their",
    "exports", "imports", "shipments", "trade", "purchases", "sales",
})  # fmt: skip
#: Behind words for a period they show that no more of it is told.
_BEHIND_YEAR: Final = frozenset({"", ",", ".", ";", "and", "or", "was", "were", "as"})
#: What may begin and end a span.
_POINTS: Final = frozenset({"months", "year", "day"})


@passing
class PeriodReader(FiscalReader):
    """Reads the period that begins at a token: one method a rule of the grammar."""

    @classmethod
    def openings(cls) -> frozenset[str]:
        """Return the words that a period begins with, where no digits do."""
        return frozenset(cls._RULES)

    @classmethod
    def followers(cls) -> Mapping[str, frozenset[str]]:
        """Return what alone may follow some of these words where a period begins."""
        now = {
            word: frozenset({"far", *(form[0] for form in forms)})
            for word, forms in _NOW.items()
            if cls._RULES[word] is cls._from_now and all(forms)
        }
        return {"the": _BEHIND_THE | {FIGURES}, **now}

    def read(self, i: int) -> Reading | None:
        """Return the longest period that begins at token *i*, or None."""
        rule = self._RULES.get(self.tokens.lower[i])
        if rule is not None:
            found = rule(self, i)
            return found if found is None else self._up_to(*self._within_year(*found))
        if not self.tokens.is_number(i) or not self.tokens.lower[i].isdigit():
            return None
        found = self._from_figures(i)
        if found is None:
            return self._from_count(i)
        return self._up_to(*self._within_year(*found))

    def _within_year(self, year: PeriodExpression, i: int) -> Reading:
        """Read on from "this year" with "so far", or with "the first half".

        So goes "the year" on with "'s first half".
        """
        if year.unit == "year" and self.tokens.word(i) == "'s":
            return self._owned_part(year, i)
        if year.unit != "year" or not year.dated:
            return year, i
        if self.tokens.words(i, "so", "far"):
            return evolve(year, unit="to-date"), i + 2
        part = self._from_unit(i + (self.tokens.word(i) == "the"))
        if part is None or part[0].dated or part[0].back:
            return year, i
        return evolve(part[0], year=year.year, shift=year.shift), part[1]

    def _owned_part(self, year: PeriodExpression, i: int) -> Reading:
        """Read on from "the year" with the part of it that a possessive tells."""
        part = self._from_unit(i + 1)
        if part is None or part[0].dated or part[0].back:
            return year, i
        told = evolve(part[0], year=year.year, shift=year.shift, back=year.back)
        return told, part[1]

    def _up_to(self, year: PeriodExpression, i: int) -> Reading:
        """Read on from a year, or its time so far, with the day that it is told up to.

        "This year as of July 31", "2024 (to May 30)", "so far this year, to May 30".
        """
        so_far = year.unit == "to-date"
        if not (so_far or (year.unit == "year" and year.dated)):
            return year, i
        opened = self.tokens.word(i) == "("
        at = i + (opened or (so_far and self.tokens.word(i) == ","))
        ways = (way for way in _UP_TO if self.tokens.words(at, *way))
        way = next(ways, None)
        last = self.from_month(at + len(way)) if way is not None else None
        if last is None or last[0].dated or not _is_single(last[0]):
            return year, i
        end = last[1] + opened
        if opened and self.tokens.word(last[1]) != ")":
            return year, i
        if so_far:
            return self._from_january(last[0]), end
        start = PeriodExpression("months", 1, 1, year=year.year, shift=year.shift)
        return PeriodExpression("span", start=start, end=last[0]), end

    @staticmethod
    def _from_january(last: PeriodExpression) -> PeriodExpression:
        """Return the time from the beginning of the year to the day or month *last*."""
        if last.unit == "months":
            return evolve(last, first=1)
        return PeriodExpression("day", 1, last.first, 1, last.day)

    def _point(self, i: int) -> Reading | None:
        """Return the period at *i* if it is one that others are made of.

        It never comes back here, so that "from from from" is no deep matter.
        """
        at = i + (self.tokens.word(i) == "the")
        named = at + (self.tokens.word(at) == "year")
        if self.tokens.is_number(named):
            return self._from_figures(named)
        return (
            self.from_month(at)
            or self._named_day(at)
            or self.from_short(at)
            or self._from_unit(at)
            or self._relative(at, back=at > i)
        )

    def _named_day(self, i: int) -> Reading | None:
        """Read "New Year's Day", "Singles Day"."""
        for length in _NAMED_DAY:
            named = load_words()["named-days"].get(self.tokens.spoken(i, i + length))
            if named is not None:
                month, day = named
                told = PeriodExpression("day", month, month, day, day)
                return self.placed(told, i + length)
        return None

    def _count_at(self, i: int) -> int | None:
        word = self.tokens.word(i)
        return _COUNTS.get(word) or self._small_at(i)

    def _unit_at(self, i: int) -> str:
        """Return the unit of time at *i* in the singular, "" past the end."""
        return self.tokens.word(i).removesuffix("s")

    # -- named parts of a year -------------------------------------------------------

    def _from_figures(self, i: int) -> Reading | None:
        """Read what begins with digits, and "2024's third quarter"."""
        found = self.from_number(i)
        if found is None or self.tokens.word(found[1]) != "'s":
            return found
        part = self._from_unit(found[1] + 1) if found[0].unit == "year" else None
        if part is None or part[0].dated:
            return found
        return evolve(part[0], year=found[0].year), part[1]

    def _from_unit(self, i: int) -> Reading | None:
        """Read "first quarter of 2024", "first 11 months", "second half"."""
        word = self.tokens.word(i)
        count = self._count_at(i + 1)
        if word == "first" or word in _OPENING:
            if count is not None:
                return self._opening(count, i + 2)
            return self._numbered(1, i + 1)
        number = _ORDINALS.get(word)
        if number is None:
            return None
        return self._two_numbered(number, i + 1) or self._numbered(number, i + 1)

    def _two_numbered(self, number: int, i: int) -> Reading | None:
        """Read on from "second" with "and third quarters"."""
        last = _ORDINALS.get(self.tokens.word(i + 1), 0)
        quarters = self.tokens.word(i + 2) == "quarters"
        if self.tokens.word(i) != "and" or last != number + 1 or not quarters:
            return None
        months = _UNITS["quarter"]
        both = PeriodExpression("months", months * (number - 1) + 1, months * last)
        return self.part_of_year(both, i + 3)

    def _opening(self, count: int, i: int) -> Reading | None:
        """Read on from "first 11" with "months of 2024", "days of August"."""
        unit = self._unit_at(i)
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
        if not 1 <= months <= _YEAR:
            return None
        return self.part_of_year(PeriodExpression("months", 1, months), end)

    def _numbered(self, number: int, i: int) -> Reading | None:
        """Read on from "third" with "quarter", from "first" with "half"."""
        i += self.tokens.word(i) in FISCAL  # "the first fiscal quarter"
        word, end = self.tokens.word(i), i + 1
        if word == "year" and number == 1 and self._is_owned(i - 1):
            return VAGUE, i + 1
        unit = "half" if word == "halves" else word
        if unit not in _UNITS:
            unit, end = self._unit_left_out(i), i
        months = _UNITS.get(unit, 0)
        if not months or months * number > _YEAR or (unit == "month" and number > 1):
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
        ends = self.tokens.is_number(i) or word(i) in _BEHIND_YEAR
        if not ends or word(i - 2) != "the" or word(i - 3) not in _IN:
            return ""
        for at in range(i - 2, max(0, i - _UNIT_REACH), -1):
            if word(at) in _PARTS_OF_YEAR and word(at - 1) in _ORDINALS:
                return word(at)
        return ""

    def _is_owned(self, i: int) -> bool:
        """Tell whether "first" at *i* is of something ("its first month")."""
        return self.tokens.word(i - 1) in _OWNERS

    # -- relative to the publication -------------------------------------------------

    def _from_relative(self, i: int) -> Reading | None:
        """Read "last year", "this month", "last November"; "this year" to date."""
        return (
            self.fiscal_at(i)
            or self._this_time(i)
            or self._relative(i, back=False)
            or self._recent(i)
            or self._from_unit(i)
        )

    def _this_time(self, i: int) -> Reading | None:
        """Read "this time", but not "this time last year"."""
        said = self.tokens.words(i, "this", "time")
        placed = self.tokens.word(i + 2) in _BEHIND_TIME
        return (PeriodExpression("lead"), i + 2) if said and not placed else None

    def _relative(self, i: int, *, back: bool) -> Reading | None:
        word, unit = self.tokens.word(i), self.tokens.word(i + 1)
        after = _AFTER.get(word) if back else None
        shift = _SHIFTS.get(word) if after is None else after
        if shift is None:
            return None
        back = back and word != "past"  # "in the past month": that before now
        if unit == "year":
            back = back and (word in _BEFORE or word in _AFTER)
            return PeriodExpression("year", shift=shift, back=back), i + 2
        if unit in _UNITS:
            return self._closing(i) or (
                PeriodExpression(
                    "month",
                    shift=shift,
                    length=_UNITS[unit],
                    back=back or word in _BEFORE,
                ),
                i + 2,
            )
        named = self._month_relative(i + 1, shift) if shift <= 0 else None
        if named is not None:
            return named
        if unit in _LONG and word in _PAST:
            return evolve(VAGUE, length=_LONG[unit] * _YEAR), i + 2
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
        return self._year_of_month(i, back=shift < 0) or (newest, month[1])

    def _closing(self, i: int) -> Reading | None:
        """Read "last quarter of 2023", "last three months of 2023"."""
        if self.tokens.word(i) not in ("last", "final"):
            return None
        count = self._count_at(i + 1)
        at = i + 1 if count is None else i + 2
        length = (count or 1) * _UNITS.get(self._unit_at(at), 0)
        if not 0 < length <= _YEAR or self.tokens.word(at + 1) != "of":
            return None
        part = PeriodExpression("months", _YEAR + 1 - length, _YEAR)
        found = self.placed(part, at + 1)
        return found if found[1] > at + 1 else None

    def _recent(self, i: int) -> Reading | None:
        """Read "the past five years": a stretch that no calendar settles."""
        if self.tokens.word(i) not in _RECENT:
            return None
        count = self._count_at(i + 1)
        if count is None:
            long = self.tokens.word(i + 1)
            known = long in ("decade", "decades", "years", "months", "century")
            return (VAGUE, i + 2) if known else None
        months = count * _UNITS.get(self._unit_at(i + 2), 0)
        if self.tokens.word(i) in _BEFORE and 1 < months <= _YEAR:
            return PeriodExpression("month", shift=-1, length=months, back=True), i + 3
        if self._unit_at(i + 2) in _LONG_UNITS:
            years = count if self._unit_at(i + 2) == "year" else 0
            past = self.tokens.word(i) in _PAST and years > 1
            stretch = evolve(VAGUE, length=years * _YEAR) if past else VAGUE
            return self._closing(i) or (stretch, i + 3)
        return None

    # -- behind "the" ----------------------------------------------------------------

    def _from_the(self, i: int) -> Reading | None:
        i += 1
        if self.tokens.word(i) not in _BEHIND_THE and not self.tokens.is_number(i):
            return None
        return (
            self.fiscal_at(i)
            or self._whole(i)
            or self._closing(i)
            or self._from_unit(i)
            or self._relative(i, back=True)
            or self._same(i)
            or self._the_period(i)
            or self._end_of(i)
            or self._recent(i)
            or self._the_date(i)
            or self._length(i)
            or self._week(i)
            or self._unit_back(i)
            or self._other_day(i)
        )

    def _week(self, i: int) -> Reading | None:
        """Read "the week to June 9", "the week ended on June 9"."""
        if self.tokens.word(i) != "week" or self.tokens.word(i + 1) not in _ENDING:
            return None
        found = self.from_month(i + 2 + (self.tokens.word(i + 2) == "on"))
        if found is None or found[0].unit != "day" or not _is_single(found[0]):
            return None
        return PeriodExpression("week", end=found[0]), found[1]

    def _other_day(self, i: int) -> Reading | None:
        """Read "the other day", which nobody tells."""
        told = self.tokens.word(i) == "other" and self.tokens.word(i + 1) in _LONG_UNITS
        return (VAGUE, i + 2) if told else None

    def _whole(self, i: int) -> Reading | None:
        """Read "whole of 2024", "full year of 2024"."""
        if self.tokens.word(i) not in _WHOLE:
            return None
        at = i + 1 + (self.tokens.word(i + 1) == "year")
        at += self.tokens.word(at) == "of"
        found = self.fiscal_at(at) or self._point(at)
        of = self.tokens.word(at - 1) == "of"
        whole = {"year", "fiscal"} | ({"season"} if of else set())
        if found is not None and found[0].unit in whole:
            return evolve(found[0], length=_YEAR), found[1]
        if self.tokens.word(i + 1) == "year":
            return PeriodExpression("year", length=_YEAR, back=True), i + 2
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
        found = self._year_of_month(i) or self.from_month(i)
        if found is not None and self.tokens.word(found[1]) == "before":
            month, end = found
            if _is_single(month) and not month.dated and self._ends_at(end + 1):
                return evolve(month, newest=True), end + 1
        if found is not None:
            return found[0], found[1] + (self.tokens.word(found[1]) in PERIOD_WORDS)
        at = i + (self.tokens.word(i) == "year")
        year = self.year_at(at)
        return None if year is None else self.from_number(at)

    def _year_of_month(self, i: int, *, back: bool = False) -> Reading | None:
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
        months = PeriodExpression("months", last % _YEAR + 1, last, length=_YEAR)
        if year is not None:
            return evolve(months, year=year), end
        return self.placed(evolve(months, shift=-1) if back else months, end)

    def _length(self, i: int) -> Reading | None:
        """Read "the six months", "the six months to June 30", "the year to June"."""
        count = self._count_at(i)
        at = i if count is None else i + 1
        at += self.tokens.word(at) in FISCAL and self.tokens.word(at + 1) == "year"
        length = (count or 1) * _LENGTHS.get(self._unit_at(at), 0)
        if not length:
            return self._years_to(i)
        end = at + 1 + (self.tokens.word(at + 1) in PERIOD_WORDS)
        found = self._ending(length, end) or self._years_to(i)
        if found is not None:
            return found
        # A year in months is one year, "the two years" are any.
        if count == 1 or (self.tokens.joint(at) and self._unit_at(at) != "month"):
            return None
        known = count is not None and (length % _YEAR or count == _YEAR == length)
        return (PeriodExpression("length", length=length), end) if known else None

    def _years_to(self, i: int) -> Reading | None:
        """Read "three years to 2023", "decade to 2023"."""
        count = _LONG.get(self.tokens.word(i), 0) or (self._count_at(i) or 0)
        at = i + (self.tokens.word(i) not in _LONG)
        told = at == i or self._unit_at(at) == "year"
        last = self.year_at(at + 2) if self.tokens.word(at + 1) in _ENDING else None
        if not told or last is None or count <= 1:
            return None
        first = PeriodExpression("year", year=last - count + 1)
        final = PeriodExpression("year", year=last)
        return PeriodExpression("span", start=first, end=final), at + 3

    def _ending(self, length: int, i: int) -> Reading | None:
        """Read on from "the six months" with "to June 30, 2024", "ended in June"."""
        i += self.tokens.word(i) in ("that", "which")
        if self.tokens.word(i) not in _ENDING or length > _YEAR:
            return None
        at = i + 1 + (self.tokens.word(i + 1) in ("in", "on"))
        found = self.from_month(at) or self._end_of(
            at + (self.tokens.word(at) == "the")
        )
        if found is None or not _is_single(found[0]) or found[0].unit == "year":
            return None
        end = found[0]
        last = end.first or _YEAR
        # "The year through July" began in January, "the year to March" in April.
        through = length == _YEAR and self.tokens.words(i - 1, "year", "through")
        through = through and self.tokens.word(i - 2) not in FISCAL
        first = 1 if through else (last - length) % _YEAR + 1
        months = PeriodExpression(
            "months", first, last, year=end.year, shift=end.shift, length=length
        )
        return months, found[1]

    def _unit_back(self, i: int) -> Reading | None:
        """Read "the month", "the quarter" (the one in force), "the month before"."""
        length = _UNITS.get(self.tokens.word(i))
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
        return 1 if word == "after" and self._ends_at(i + 1) else None

    def _ends_at(self, i: int) -> bool:
        """Tell whether the words for a period end before *i* ("the year after,")."""
        return self.tokens.word(i) in _BEHIND_YEAR

    def _year_back(self, i: int) -> Reading | None:
        """Read "in the year", the one that was spoken of."""
        tokens = self.tokens
        if tokens.word(i + 1) == "'s":
            return None  # "in the year's first ten months"
        if tokens.words(i, "latest", "year"):
            return PeriodExpression("year", back=True), i + 2
        if tokens.words(i, "year", "after") and self._ends_at(i + 2):
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

    # -- the same period, in another year ----------------------------------------------

    def _same(self, i: int) -> Reading | None:
        word = self.tokens.word(i)
        if word == "year":
            return self._year_earlier(i)
        if word not in _SAME:
            return None
        counted = self._count_at(i + 1) is not None
        at = i + 1 + counted
        if counted and self._unit_at(at) == "year":
            return VAGUE, at + 1  # "over the same five years"
        if self.tokens.word(at) not in (
            ("months", "quarters") if counted else _SAME_UNITS
        ):
            return None
        found = self._same_before(at + 1) or self.placed(
            PeriodExpression("same"), at + 1
        )
        if counted and not (found[0].dated or found[0].back or found[0].start):
            months = (self._count_at(i + 1) or 0) * _UNITS[self._unit_at(at)]
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

    def _from_bare(self, i: int) -> Reading | None:
        """Read "in month", "of whole year", "for year ended June 2021", "in period"."""
        word = self.tokens.word
        if not self._is_bare(i) or self.tokens.joint(i + 1):
            return None
        if word(i) in _LENGTHS and word(i + 1) in _ENDING:
            return self._length(i)
        if word(i) in _LENGTHS and word(i + 1) in _BETWEEN_UNITS:
            return None
        return (
            self._whole(i) or self._same(i) or self._the_period(i) or self._unit_back(i)
        )

    def _is_bare(self, i: int) -> bool:
        """Tell whether what begins at *i* may have left out its article."""
        return self.tokens.word(i - 1) in _BEFORE_BARE

    # -- from and to -----------------------------------------------------------------

    def _from_to(self, i: int) -> Reading | None:
        """Read "from April to June 2023", "between 2000 and 2020"."""
        start = (
            self._days_between(i)
            or self._year_start(i + 1)
            or self._end_of_or_point(i + 1)
        )
        if start is None:
            return None
        expression, end = start
        if expression.unit not in _POINTS or not _is_single(expression):
            return start if self._is_worded(i + 1, end) else None
        joint = "and" if self.tokens.word(i) == "between" else self.tokens.word(end)
        if joint != self.tokens.word(end) or joint not in TO | {"and"}:
            return start if self._is_worded(i + 1, end) else None
        return self._to_point(expression, end + 1)

    def _days_between(self, i: int) -> Reading | None:
        """Read "between 10 and 20 October"."""
        first = self.day_at(i + 1) if self.tokens.word(i) == "between" else None
        if first is None or self.tokens.word(first[1]) != "and":
            return None
        last = self.day_at(first[1] + 1)
        month = self.month_at(last[1]) if last is not None else None
        if last is None or month is None:
            return None
        days = PeriodExpression("day", month[0], month[0], first[0], last[0])
        return self.placed(days, month[1])

    def _year_start(self, i: int) -> Reading | None:
        """Read "the beginning of this year to July 15", from its "the" on."""
        at = i + (self.tokens.word(i) == "the")
        for words in _SINCE_THE_YEAR_BEGAN:
            end = at + len(words)
            if not self.tokens.words(at, *words) or self.tokens.word(end) not in TO:
                continue
            last = self.from_month(end + 1 + (self.tokens.word(end + 1) == "the"))
            if last is None or not _is_single(last[0]):
                return None
            return self._from_january(last[0]), last[1]
        return None

    def _to_point(self, expression: PeriodExpression, i: int) -> Reading | None:
        """Read on from "between May 3 and" with "9", "9 June", "June"."""
        day = self.day_at(i) if expression.unit == "day" else None
        if day is not None and self.month_at(day[1]) is None:
            return self.placed(evolve(expression, last_day=day[0]), day[1])
        last = self._end_of_or_point(i)
        if last is None or last[0].unit != expression.unit:
            return None
        final, stop = last
        if expression.unit == "months" and not expression.dated:
            return evolve(final, first=expression.first), stop
        return PeriodExpression("span", start=expression, end=final), stop

    def _is_worded(self, first: int, last: int) -> bool:
        """Tell whether a range is written with "to", not with a hyphen."""
        words = self.tokens.lower[first:last]
        return any(word in words for word in ("to", "through", "until", "till", "and"))

    def _end_of_or_point(self, i: int) -> Reading | None:
        return self._end_of(i + (self.tokens.word(i) == "the")) or self._point(i)

    def _end_of(self, i: int) -> Reading | None:
        """Read "end of 2022" (its December), "end-June", "year-end 2022"."""
        tokens = self.tokens
        if tokens.words(i, "year", "end"):
            at = i + 2 + (tokens.word(i + 2) == "of")
        elif tokens.word(i) == "end" and (
            tokens.word(i + 1) in ("of", "-") or tokens.joint(i + 1)
        ):
            at = i + 1 + (not tokens.joint(i + 1))
        else:
            return None
        found = self._point(at)
        if found is None and tokens.words(at, "the", "year"):
            told = PeriodExpression("months", _YEAR, _YEAR, back=True)
            return (told, at + 2) if self._ends_at(at + 2) else None
        if found is not None and found[0].unit == "month" and found[0].length == 1:
            return found  # "the end of last month"
        if found is None or found[0].unit not in ("year", "months"):
            return None
        last = found[0].last if found[0].unit == "months" else _YEAR
        return evolve(found[0], unit="months", first=last, last=last), found[1]

    def _from_since(self, i: int) -> Reading | None:
        """Read "since January 2024", "since the start of this year", "since then"."""
        i += 1
        if self.tokens.word(i) == "then":
            named = PeriodExpression("same", back=True)
            return PeriodExpression("since", start=named), i + 1
        at = i + (self.tokens.word(i) == "the")
        for words in _SINCE_THE_YEAR_BEGAN:
            if self.tokens.words(at, *words):
                return PeriodExpression("to-date"), at + len(words)
        opened = (
            self.tokens.word(at) in _BEGINNINGS and self.tokens.word(at + 1) == "of"
        )
        # "Since the beginning of 2021": a year, counted by its months.
        found = self._point(at + 2) if opened else self._end_of_or_point(i)
        if found is None or found[0].unit not in _POINTS:
            return None
        return PeriodExpression("since", start=found[0]), found[1]

    def _from_through(self, i: int) -> Reading | None:
        """Read "through April", "up to the end of April": from January on."""
        at = i + 1 + (self.tokens.word(i) == "up")
        if at > i + 1 and self.tokens.word(i + 1) != "to":
            return None
        found = self.from_month(at) or self._end_of(
            at + (self.tokens.word(at) == "the")
        )
        if found is None or found[0].unit != "months" or not _is_single(found[0]):
            return None
        return evolve(found[0], first=1), found[1]

    def _from_fiscal(self, i: int) -> Reading | None:
        """Read "fiscal 2025", "FY25", "the fiscal first half"."""
        found = self.fiscal_at(i)
        part = self._from_unit(i + 1) if found is None else None
        if part is None or part[0].unit != "months" or part[0].dated:
            return found
        return evolve(part[0], unit="fiscal"), part[1]

    # -- by other words ----------------------------------------------------------------

    def _from_year_word(self, i: int) -> Reading | None:
        """Read "year 2020", "year to date", "year-end 2020"; "full year 2020"."""
        if self.tokens.words(i, "year", "to", "date"):
            return PeriodExpression("to-date"), i + 3
        at = i
        if self.tokens.word(i) == "full":
            at += self.tokens.word(i + 1) == "year"
        year = self.year_at(at + 1)
        if self.tokens.joint(at + 2):
            return self.from_number(at + 1)
        if year is not None and (at > i or not self.tokens.joined[at + 1]):
            return PeriodExpression("year", year=year), at + 2
        return self._end_of(i) or self._from_bare(i)

    def _from_now(self, i: int) -> Reading | None:
        if self.tokens.word(i - 1) == "as":
            return None  # "as recently as 2021"
        if self.tokens.words(i + 1, "far", "this", "year"):
            return PeriodExpression("to-date"), i + 4
        now = self.tokens.word(i) == "now"
        if now and not self._opens_clause(i):
            return None
        for words in _NOW[self.tokens.lower[i]]:
            if self.tokens.words(i + 1, *words):
                return VAGUE, i + 1 + len(words) * (not now)
        return None

    def _opens_clause(self, i: int) -> bool:
        """Tell whether nothing but a joint of clauses stands before token *i*."""
        opens = i == 0 or self.tokens.kind[i - 1] == MARK
        return opens or self.tokens.word(i - 1) in _CLAUSE_JOINTS

    def _from_those(self, i: int) -> Reading | None:
        """Read "those seven months", "these days"."""
        now = self._from_now(i) if self.tokens.lower[i] in _NOW else None
        return now or self._length(i + 1)

    def _from_count(self, i: int) -> Reading | None:
        """Read "five years ago", "two decades earlier", "a year later"."""
        count = 1 if self.tokens.word(i) == "a" else self._count_at(i)
        unit = self._unit_at(i + 1)
        spanning = self.tokens.word(i - 1) in _SPANNING
        if self.tokens.word(i + 2) in _ENDING and unit in _LENGTHS:
            months = self._length(i) if self._is_bare(i) else None
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
        if not later and (length in (0, 1, _YEAR) or word not in ("ago", "earlier")):
            return None
        back, way = word != "ago", 1 if later else -1
        if length % _YEAR:
            shift = way * length
            return PeriodExpression("month", shift=shift, length=1, back=back), end
        years = way * (length // _YEAR)
        if back:
            return PeriodExpression("same", shift=years, back=True), end
        return PeriodExpression("year", shift=years), end

    def _ends_months(self, i: int) -> bool:
        """Tell whether no more is told at *i* of so many months: a mark, or a verb."""
        word = self.tokens.word(i)
        return word in _BEHIND_YEAR or word in TO or word.endswith("ed")

    def _is_of_record(self, i: int) -> bool:
        """Tell whether a superlative stands before ("the biggest in 11 months")."""
        said = self.tokens.lower[max(0, i - _RECORD_REACH) : i]
        return any(word in _RECORDS or word.endswith("est") for word in said)

    def _from_after(self, i: int) -> Reading | None:
        """Read "after five months" at the head of a sentence: those of the year so far.

        "After five months of decline" tells of no year.
        """
        count, unit = self._count_at(i + 1), self.tokens.word(i + 2)
        length = (count or 0) * {"months": 1, "quarters": 3}.get(unit, 0)
        opens = i == 0 or self.tokens.kind[i - 1] == MARK
        if not (opens and 1 < length < _YEAR) or self.tokens.word(i + 3) not in _TOLD:
            return None
        return PeriodExpression("months", 1, length, back=True), i + 3

    def _from_that(self, i: int) -> Reading | None:
        """Read "that month", "that year's first quarter", "that period"."""
        unit = self.tokens.word(i + 1)
        if unit in PERIOD_WORDS:
            return PeriodExpression("same"), i + 2
        if unit in ("month", "quarter"):
            return PeriodExpression("month", length=_UNITS[unit], back=True), i + 2
        if unit != "year":
            return None
        end = i + 2
        part = self._from_unit(end + 1) if self.tokens.word(end) == "'s" else None
        if part is not None:
            return evolve(part[0], back=True), part[1]
        return PeriodExpression("year", back=True, newest=True), end

    _RULES: ClassVar[Mapping[str, Callable[["PeriodReader", int], Reading | None]]] = {
        **dict.fromkeys(MONTHS, DateReader.from_month),
        **dict.fromkeys((*_ORDINALS, *_OPENING), _from_unit),
        **dict.fromkeys((*_SHIFTS, "recent"), _from_relative),
        **dict.fromkeys(_NOW, _from_now),
        "the": _from_the,
        **dict.fromkeys(FISCAL, _from_fiscal),
        "q": DateReader.from_short,
        "h": DateReader.from_short,
        "from": _from_to,
        "between": _from_to,
        "year": _from_year_word,
        "full": _from_year_word,
        "since": _from_since,
        **dict.fromkeys(("through", "up"), _from_through),
        "same": _same,
        **dict.fromkeys(("month", "quarter", *PERIOD_WORDS, *_BARE_SAME), _from_bare),
        **dict.fromkeys(_WHOLE - {"full"}, _from_bare),
        "that": _from_that,
        **dict.fromkeys(("those", "these"), _from_those),
        **dict.fromkeys((*_COUNTS, "a"), _from_count),
        "end": _end_of,
        "after": _from_after,
        **dict.fromkeys(("new", "singles", "single", "double"), _named_day),
    }


def _half_of(month: int, number: int) -> PeriodExpression:
    """Return the first half of a month, 15 days, or what is left of it."""
    first, last = (1, _HALF) if number == 1 else (_HALF + 1, _DAYS[month - 1])
    return PeriodExpression("day", month, month, first, last)


def _is_single(expression: PeriodExpression) -> bool:
    """Tell whether *expression* is one month, one day or one year, no range."""
    if expression.unit == "day":
        return expression.last_day in (None, expression.day)
    return expression.unit == "year" or (
        expression.unit == "months" and expression.first == expression.last
    )
