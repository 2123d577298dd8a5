"""Periods from one point to another: "from April to June", "since 2020", "to date".

One of the two may be left out: "through April" begins with the year.
"""

from typing import Final

from tradefacts.reading.languages.en.periods.dates import TO, Reading
from tradefacts.reading.languages.en.periods.parts import YEAR
from tradefacts.reading.languages.en.periods.relative import SHIFTS, RelativeReader
from tradefacts.reading.languages.en.words import load_words
from tradefacts.reading.periods import PeriodExpression
from tradefacts.records import evolve, passing

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
#: What may begin and end a span.
_POINTS: Final = frozenset({"months", "year", "day"})


@passing
class SpanReader(RelativeReader):
    """Reads periods by where they begin and end."""

    def up_to(self, year: PeriodExpression, i: int) -> Reading:
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
        last = None if way is None else self._last_point(at + len(way))
        if last is None or last[0].dated or not is_single(last[0]):
            return year, i
        end = last[1] + opened
        if opened and self.tokens.word(last[1]) != ")":
            return year, i
        if so_far and last[0].unit != "weekday":
            return self._from_january(last[0]), end
        start = PeriodExpression("months", 1, 1, year=year.year, shift=year.shift)
        return PeriodExpression("span", start=start, end=last[0]), end

    def _last_point(self, i: int) -> Reading | None:
        """Read the month, the day or the weekday that something is told up to."""
        return self.from_month(i) or self._weekday(i)

    def _weekday(self, i: int) -> Reading | None:
        """Read "Monday": the last before the publication.

        It is another in "Friday last week", and none in "Monday's meeting".
        """
        days: list[str] = load_words()["weekdays"]["names"]
        name, behind = self.tokens.word(i), self.tokens.word(i + 1)
        behind = self.tokens.word(i + 2) if behind == "of" else behind
        if name not in days or behind in SHIFTS or behind == "'s":
            return None
        return PeriodExpression("weekday", day=days.index(name)), i + 1

    @staticmethod
    def _from_january(last: PeriodExpression) -> PeriodExpression:
        """Return the time from the beginning of the year to the day or month *last*."""
        if last.unit == "months":
            return evolve(last, first=1)
        return PeriodExpression("day", 1, last.first, 1, last.day)

    def from_to(self, i: int) -> Reading | None:
        """Read "from April to June 2023", "between 2000 and 2020"."""
        start = (
            self._days_between(i)
            or self._year_start(i + 1)
            or self._end_of_or_point(i + 1)
        )
        if start is None:
            return None
        expression, end = start
        if expression.unit not in _POINTS or not is_single(expression):
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
            if last is None or not is_single(last[0]):
                return None
            return self._from_january(last[0]), last[1]
        return None

    def _to_point(self, expression: PeriodExpression, i: int) -> Reading | None:
        """Read on from "between May 3 and" with "9", "9 June", "June"."""
        day = self.day_at(i) if expression.unit == "day" else None
        if day is not None and self.month_at(day[1]) is None:
            return self.placed(evolve(expression, last_day=day[0]), day[1])
        weekday = self._weekday(i) if expression.unit == "day" else None
        if weekday is not None:
            return PeriodExpression("span", start=expression, end=weekday[0]), i + 1
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
        return self.end_of(i + (self.tokens.word(i) == "the")) or self.point(i)

    def end_of(self, i: int) -> Reading | None:
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
        found = self.point(at)
        if found is None and tokens.words(at, "the", "year"):
            told = PeriodExpression("months", YEAR, YEAR, back=True)
            return (told, at + 2) if self.ends_at(at + 2) else None
        if found is not None and found[0].unit == "month" and found[0].length == 1:
            return found  # "the end of last month"
        if found is None or found[0].unit not in ("year", "months"):
            return None
        last = found[0].last if found[0].unit == "months" else YEAR
        return evolve(found[0], unit="months", first=last, last=last), found[1]

    def from_since(self, i: int) -> Reading | None:
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
        found = self.point(at + 2) if opened else self._end_of_or_point(i)
        if found is None or found[0].unit not in _POINTS:
            return None
        return PeriodExpression("since", start=found[0]), found[1]

    def from_through(self, i: int) -> Reading | None:
        """Read "through April", "up to the end of April": from January on."""
        at = i + 1 + (self.tokens.word(i) == "up")
        if at > i + 1 and self.tokens.word(i + 1) != "to":
            return None
        found = self.from_month(at) or self.end_of(at + (self.tokens.word(at) == "the"))
        if found is None or found[0].unit != "months" or not is_single(found[0]):
            return None
        return evolve(found[0], first=1), found[1]


def is_single(expression: PeriodExpression) -> bool:
    """Tell whether *expression* is one month, one day or one year, no range."""
    if expression.unit == "day":
        return expression.last_day in (None, expression.day)
    return expression.unit in {"year", "weekday"} or (
        expression.unit == "months" and expression.first == expression.last
    )
