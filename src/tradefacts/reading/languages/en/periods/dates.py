"""The grammar of English dates: years, months, days, quarters, and their ranges."""

from typing import Final, TypeAlias

from tradefacts.reading.characters import DASH
from tradefacts.reading.languages.en.words import ORDINAL_ENDINGS, YEARS, word_list
from tradefacts.reading.periods import PeriodExpression
from tradefacts.reading.tokens import WORD, Tokens
from tradefacts.records import evolve, passing

#: An expression and the token after its last.
Reading: TypeAlias = tuple[PeriodExpression, int]

_NAMES: Final = (
    ("january", "jan"),
    ("february", "feb"),
    ("march", "mar"),
    ("april", "apr"),
    ("may",),
    ("june", "jun"),
    ("july", "jul"),
    ("august", "aug"),
    ("september", "sept", "sep"),
    ("october", "oct"),
    ("november", "nov"),
    ("december", "dec"),
)
MONTHS: Final = {
    name: number for number, names in enumerate(_NAMES, start=1) for name in names
}
_SHORT_MONTHS: Final = frozenset(name for _, *short in _NAMES for name in short)
_MONTH_NUMBERS: Final = range(1, 13)
_DAYS: Final = range(1, 32)
_CENTURY: Final = 100
_THIS_CENTURY: Final = 2000
#: Years in two digits beyond this one are of the century before.
_NEWEST: Final = 69
_YEAR_MONTHS: Final = 12
#: Months of the periods that "Q3" and "H1" name.
_SHORT_PERIODS: Final = {"q": 3, "h": 6}
_SHORT_YEARS: Final = frozenset({"fy", "cy"})
#: Words from the first to the last of a range; a hyphen joins them too.
TO: Final = frozenset({"to", "through", "until", "till", DASH, "-"})
_QUARTER: Final = 3
#: Words for any period, behind "January-November".
PERIOD_WORDS: Final = frozenset({"period", "span", "stretch", "timeframe"})
#: Before one of these the number is an amount, neither a year nor a day.
_COUNTED: Final = frozenset(
    {
        "%", "percent", "per", "pct", "thousand", "million", "billion", "trillion",
        "mln", "bln", "mn", "bn", "thous", "thsd",
    }
)  # fmt: skip
#: Behind the numbers of months they tell that these are taken together.
_ACCUMULATED: Final = frozenset({"accumulated", "cumulative", "cumulatively"})
_SHIFTS: Final = {
    "last": -1,
    "previous": -1,
    "preceding": -1,
    "prior": -1,
    "this": 0,
    "current": 0,
    "next": 1,
}
_BACK: Final = frozenset({"that", "same"})
#: Beside a number they tell years that begin in another month than January.
#: Before "2010-11" they show that it stands in a sentence, where no month is so told.
_IN_SEASON: Final = frozenset({"in", "during", "for", "of", "over", "than", "since"})
_SEASONS: Final = frozenset({"year", "season", "crop"})
_SEASONAL: Final = frozenset({
    "season", "crop", "marketing", "coffee", "cocoa", "sugar", "cotton", "fiscal",
    "financial",
})  # fmt: skip
_CROPS: Final = _SEASONAL - {"fiscal", "financial"}
_BUSINESS: Final = frozenset({"fiscal", "financial", "fy"})
#: Before a number they tell which issue of a paper it is, and what its year is behind.
_ISSUES: Final = frozenset({"no .", "vol ."})
_BEHIND_ISSUE: Final = frozenset({",", "/", "(", "of"})
VAGUE: Final = PeriodExpression("vague")


@passing
class DateReader:
    """Reads dates: one method a rule of the grammar.

    A rule takes the token that the date begins at; None says that it does not apply.
    """

    tokens: Tokens

    # -- single tokens ---------------------------------------------------------------

    def month_at(self, i: int) -> tuple[int, int] | None:
        """Return the month that token *i* names, and the token after it."""
        word = self.tokens.word(i)
        month = MONTHS.get(word)
        if month is None or not self.tokens.surface(i)[0].isupper():
            return None
        if word in word_list("surname", "months") and self._is_given_name(i):
            return None
        stop = word in _SHORT_MONTHS and self.tokens.word(i + 1) == "."
        return month, i + 1 + (stop and self.tokens.glued(i + 1))

    def _is_given_name(self, i: int) -> bool:
        """Tell whether a month at *i* is the name of a person ("Li Jun said")."""
        word = self.tokens.word(i - 1)
        surname = word in word_list("surname", "names")
        capital = surname and self.tokens.surface(i - 1)[0].isupper()
        return capital and not self.tokens.is_number(i + 1)

    def year_at(self, i: int) -> int | None:
        """Return the year in four digits that stands at token *i*."""
        digits = self.tokens.word(i)
        if len(digits) != len("2024") or not (digits.isascii() and digits.isdigit()):
            return None
        return int(digits) if int(digits) in YEARS else None

    def _small_at(self, i: int) -> int | None:
        """Return the number of one or two digits that stands at token *i*."""
        digits = self.tokens.word(i)
        if len(digits) > len("31") or not (digits.isascii() and digits.isdigit()):
            return None
        return int(digits)

    def day_at(self, i: int) -> tuple[int, int] | None:
        """Return a day of a month ("8", "8th"), and the token after it."""
        day = self._small_at(i)
        if day is None or day not in _DAYS:
            return None
        end = i + 1
        if self.tokens.word(end) in ORDINAL_ENDINGS and self.tokens.glued(end):
            return day, end + 1
        return None if self.tokens.word(end) in _COUNTED else (day, end)

    def joint_end(self, i: int) -> int | None:
        """Return the token behind "to", or behind the hyphen before *i*."""
        if self.tokens.joint(i):
            # "The January-to-November period".
            return i + (self.tokens.word(i) in TO and bool(self.tokens.joint(i + 1)))
        return i + 1 if self.tokens.word(i) in TO else None

    def _short_year(self, i: int) -> int | None:
        """Return the year that a hyphen joins to the month before *i* ("Nov-24")."""
        tokens = self.tokens
        digits = tokens.word(i) if tokens.joint(i) and not tokens.joint(i + 1) else ""
        if len(digits) != len("24") or self._small_at(i) is None:
            return None
        return _THIS_CENTURY + int(digits) - _CENTURY * (int(digits) > _NEWEST)

    # -- the year that follows -------------------------------------------------------

    def placed(self, expression: PeriodExpression, i: int) -> Reading:
        """Return *expression* in the year that stands at *i* ("of last year")."""
        word = self.tokens.word
        if word(i) == "," and (year := self.year_at(i + 1)):
            return evolve(expression, year=year), i + 2
        at = i + (word(i) in ("of", "in", "for"))
        if self.tokens.words(at, "the", "year") and not self.year_at(at + 2):
            if at == i or word(at + 2) in ("before", "earlier"):
                return expression, i
            return evolve(expression, back=True), at + 2
        at += word(at) == "the"
        if at > i and word(at) in ("calendar", "year"):
            named = at + 1 + self.tokens.words(at, "calendar", "year")
            at = named if self.year_at(named) else at
        if year := self.year_at(at):
            season = self.from_number(at) if self._goes_on(at + 1) else None
            if season is not None and season[0].unit in ("season", "fiscal"):
                return evolve(expression, start=season[0]), season[1]
            return evolve(expression, year=year), at + 1
        return self._in_relative_year(expression, at) or (expression, i)

    def _goes_on(self, i: int) -> bool:
        return bool(self.tokens.joint(i)) or self.tokens.word(i) == "/"

    def _in_relative_year(self, expression: PeriodExpression, i: int) -> Reading | None:
        word = self.tokens.word(i)
        seasonal = self.tokens.word(i + 1) in _SEASONAL
        if seasonal and word in _SHIFTS and expression.unit == "same":
            end = i + 2 + (self.tokens.word(i + 2) == "year")
            return evolve(expression, shift=_SHIFTS[word], back=True), end
        if self.tokens.word(i + 1) != "year":
            one = self.tokens.words(i, "this", "one")
            return (evolve(expression, shift=0), i + 2) if one else None
        if word in _SHIFTS:
            return evolve(expression, shift=_SHIFTS[word]), i + 2
        return (evolve(expression, back=True), i + 2) if word in _BACK else None

    # -- months ----------------------------------------------------------------------

    def from_month(self, i: int) -> Reading | None:
        """Read "January 2024", "Jan-24", "January-November 2024", "January 8 to 12".

        The quarter of a month ends with it ("the March quarter").
        """
        month = self.month_at(i)
        if month is None:
            return None
        first, end = month
        year = self._short_year(end)
        if year is not None:
            return PeriodExpression("months", first, first, year=year), end + 1
        day = self.day_at(end)
        if day is not None:
            return self._from_month_day(first, day)
        year = self.year_at(end)
        quarter = self.tokens.word(end + bool(year)) == "quarter"
        if quarter and first % _QUARTER == 0:
            part = PeriodExpression("months", first - _QUARTER + 1, first, year=year)
            return (part, end + 2) if year else self.placed(part, end + 1)
        last = self._last_month(first, end)
        if last is not None:
            end = last[1] + (self.tokens.word(last[1]) in PERIOD_WORDS)
            return self.placed(PeriodExpression("months", first, last[0]), end)
        single = self.placed(PeriodExpression("months", first, first), end)
        return self._to_month(*single) or single

    def _last_month(self, first: int, i: int) -> tuple[int, int] | None:
        """Return the last month of a range whose first ends at *i*."""
        word = self.tokens.word(i)
        at = self.joint_end(i)
        if at is not None:
            last = self.month_at(at)
            # "From November to January 20".
            return last if last is None or self.day_at(last[1]) is None else None
        last = self.month_at(i + 1) if word in ("and", "/") else None
        if last is None or last[0] != first % _YEAR_MONTHS + 1:
            return None
        # January and February come as one period: the new year moves in it. So do
        # December and January, which no other year parts.
        return last if word == "/" or first in {1, _YEAR_MONTHS} else None

    def _to_month(self, start: PeriodExpression, i: int) -> Reading | None:
        """Read on from "November 2023" with "to January 2024"."""
        at = self.joint_end(i) if start.year is not None else None
        month = self.month_at(at) if at is not None else None
        if month is None:
            return None
        last, end = self.placed(
            PeriodExpression("months", month[0], month[0]), month[1]
        )
        if last.year is None:
            return None
        return PeriodExpression("span", start=start, end=last), end

    # -- days ------------------------------------------------------------------------

    def _from_month_day(self, month: int, day: tuple[int, int]) -> Reading:
        first, end = day
        at = self.joint_end(end)
        last_month, last = month, None
        if at is not None:
            named = self.month_at(at)
            last_month, at = named or (month, at)
            last = self.day_at(at)
        if last is None:
            return self.placed(PeriodExpression("day", month, day=first), end)
        days = PeriodExpression("day", month, last_month, first, last[0])
        return self.placed(days, last[1])

    def _from_day(self, i: int) -> Reading | None:
        """Read "8 January 2024", "8-12 January 2024"."""
        tokens = self.tokens
        day = None if tokens.joint(i) else self.day_at(i)
        if day is None:
            return None
        first, end = day
        at = self.joint_end(end)
        last = self.day_at(at) if at is not None else day
        if last is None or (at is not None and not tokens.is_number(at)):
            return None
        month = self.month_at(last[1] + (tokens.word(last[1]) == "of"))
        if month is None:
            return None
        days = PeriodExpression("day", month[0], month[0], first, last[0])
        return self.placed(days, month[1])

    # -- years -----------------------------------------------------------------------

    def from_number(self, i: int) -> Reading | None:
        """Read what begins with digits: "2024", "2024-01-24", "8 January", "1H24"."""
        year = self.year_at(i)
        if year is not None:
            return self._from_year(i, year)
        number = self._small_at(i)
        if number is not None and self._is_letter(i + 1) and self.tokens.glued(i + 1):
            return self._short_period(number, i + 1)
        return self._summed_up(number, i + 1) or self._from_day(i)

    def _summed_up(self, first: int | None, i: int) -> Reading | None:
        """Read on from "1" with "to 7 accumulated": the months of the year so far."""
        at = self.joint_end(i) if first == 1 else None
        last = self._small_at(at) if at is not None else None
        if at is None or last not in range(2, _YEAR_MONTHS + 1):
            return None
        if self.tokens.word(at + 1) not in _ACCUMULATED:
            return None
        return self.placed(PeriodExpression("months", 1, last), at + 2)

    def _from_year(self, i: int, year: int) -> Reading | None:
        tokens, end = self.tokens, i + 1
        if tokens.glued(i) and tokens.kind[i - 1] == WORD:
            return (
                self._plain_year(i, year)
                if tokens.lower[i - 1] in _SHORT_YEARS
                else None
            )
        if self._is_letter(end):
            quarter = self.from_short(end)
            if quarter is not None and quarter[0].year is None:
                return evolve(quarter[0], year=year), quarter[1]
        joint = tokens.joint(end)
        if joint and (joint != DASH or tokens.is_number(end)):
            return self._joined_year(i, year)
        if tokens.word(end) == "/" and tokens.glued(end) and tokens.glued(end + 1):
            return self._slashed_year(i, year)
        return self._to_year(year, end) or self._plain_year(i, year)

    def _plain_year(self, i: int, year: int) -> Reading | None:
        word = self.tokens.word(i + 1)
        issue = self.tokens.word(i - 1) in _BEHIND_ISSUE and self._small_at(i - 2)
        if issue and self.tokens.spoken(i - 4, i - 2) in _ISSUES:
            return None  # "No. 3, 2011"
        if word == "s" and self.tokens.glued(i + 1):
            return VAGUE, i + 2
        return (
            None if word in _COUNTED else (PeriodExpression("year", year=year), i + 1)
        )

    def _to_year(self, year: int, i: int) -> Reading | None:
        """Read on from "2016" with "to 2020"."""
        last = self.year_at(i + 1) if self.tokens.word(i) in TO else None
        if last is None or last <= year or self.tokens.joint(i + 2):
            return None
        if self.tokens.word(i + 2) in _COUNTED:
            return None
        return _years(year, last), i + 2

    def _joined_year(self, i: int, year: int) -> Reading | None:
        """Read "2025-01-24", "2025-01", "2016-2020", "2016-20"."""
        parts = self._joined_parts(i)
        end = i + len(parts)
        match parts:
            case [_, _] if (last := self.year_at(i + 1)) is not None:
                return _years(year, last), end
            case [_, part] if len(part) == len("01") and part.isdecimal():
                return self._year_and_part(year, int(part), i, end)
            case [_, month, day] if f"{month}{day}".isdecimal():
                return _iso_day(year, int(month), int(day), end)
        return None

    def _year_and_part(self, year: int, part: int, i: int, end: int) -> Reading | None:
        """Read "2025-01", a month, "2024-25", a season, or "the 2002-11 period"."""
        season = _is_season(year, part)
        if season and (part not in _MONTH_NUMBERS or self._in_season(i, end)):
            return self._two_years(year, i, end)
        span = year - year % _CENTURY + part
        if span > year and self.tokens.word(end) == "period":
            return _years(year, span), end
        return _iso_month(year, part, end)

    def _in_season(self, i: int, end: int) -> bool:
        """Tell whether "2010-11" is a season, not a month ("the 2010-11 tea year").

        No sentence that says "in 2010-11" means a month.
        """
        said = (self.tokens.word(k) for k in (i - 1, end, end + 1))
        joined = self.tokens.word(i - 1) in _IN_SEASON
        return joined or any(word in _SEASONS for word in said)

    def two_years_at(self, i: int, year: int) -> Reading | None:
        """Read "2024-25", "2024/25", or another date that begins with *year*."""
        if self.tokens.word(i + 1) == "/":
            return self._slashed_year(i, year)
        return self._joined_year(i, year)

    def _two_years(self, year: int, i: int, end: int) -> Reading:
        """Return "2024-25", a fiscal year, or the season of a crop.

        A slash is that of a season, where no word tells ("2024/25").
        """
        near = {self.tokens.word(k) for k in (i - 2, i - 1, end, end + 1)}
        crop = not _CROPS.isdisjoint(near)
        slash = self.tokens.word(i + 1) == "/" and _BUSINESS.isdisjoint(near)
        fiscal = PeriodExpression("fiscal", year=year)
        return evolve(fiscal, unit="season") if crop or slash else fiscal, end

    def _joined_parts(self, i: int) -> list[str]:
        """Return the numbers that hyphens join from token *i* on, five at most."""
        tokens = self.tokens
        end = i + 1
        while end < i + 5 and tokens.is_number(end) and tokens.joint(end):
            end += 1
        return tokens.lower[i:end]

    def _slashed_year(self, i: int, year: int) -> Reading | None:
        """Read "2024/01/24", or a season ("2023/24")."""
        tokens = self.tokens
        parts = tokens.lower[i : i + 5 : 2]
        if (
            tokens.lower[i + 3 : i + 4] == ["/"]
            and f"{parts[1]}{parts[-1]}".isdecimal()
        ):
            return _iso_day(year, int(parts[1]), int(parts[-1]), i + 5)
        part = self._small_at(i + 2)
        if part is not None and _is_season(year, part):
            return self._two_years(year, i, i + 3)
        return (VAGUE, i + 3) if tokens.is_number(i + 2) else None

    # -- quarters and halves in figures ----------------------------------------------

    def from_short(self, i: int) -> Reading | None:
        """Read "Q1 2024", "H1", "Q1-Q3 2024"."""
        number = self._short_number(i)
        if number is None:
            return None
        letter, end = self.tokens.lower[i], i + 2
        at = self.joint_end(end)
        last = self._short_number(at) if at is not None else None
        if (
            at is None
            or last is None
            or self.tokens.lower[at] != letter
            or last <= number
        ):
            at, last = i, number
        return self._parts(number, last, _SHORT_PERIODS[letter], at + 2)

    def _is_letter(self, i: int) -> bool:
        """Tell whether the capital that names quarters or halves stands at *i*."""
        return (
            self.tokens.word(i) in _SHORT_PERIODS and self.tokens.surface(i).isupper()
        )

    def _short_number(self, i: int) -> int | None:
        if not self._is_letter(i) or not self.tokens.glued(i + 1):
            return None
        return self._small_at(i + 1)

    def _short_period(self, number: int, i: int) -> Reading | None:
        """Read "1Q 2024", "1H24", from its letter on."""
        months = _SHORT_PERIODS[self.tokens.lower[i]]
        year = self._small_at(i + 1) if self.tokens.glued(i + 1) else None
        found = self._parts(number, number, months, i + 1)
        if year is None or found is None:
            return found
        return evolve(found[0], year=_THIS_CENTURY + year), i + 2

    def _parts(self, first: int, last: int, months: int, end: int) -> Reading | None:
        """Return the quarters or halves from *first* to *last* of the year at *end*."""
        if not 1 <= first <= last <= len(_MONTH_NUMBERS) // months:
            return None
        opening = months * (first - 1) + 1
        part = PeriodExpression("months", opening, months * last)
        return self.part_of_year(part, end)

    def part_of_year(self, part: PeriodExpression, i: int) -> Reading:
        """Read on from a numbered part of a year with the year."""
        return self.placed(part, i)


def _years(first: int, last: int) -> PeriodExpression:
    start, end = (PeriodExpression("year", year=year) for year in (first, last))
    return PeriodExpression("span", start=start, end=end)


def _iso_day(year: int, month: int, day: int, end: int) -> Reading | None:
    if month not in _MONTH_NUMBERS or day not in _DAYS:
        return None
    return PeriodExpression("day", month, month, day, day, year), end


def _iso_month(year: int, part: int, end: int) -> Reading | None:
    if part in _MONTH_NUMBERS:
        return PeriodExpression("months", part, part, year=year), end
    # "2024-25" is a season.
    last = year - year % _CENTURY + part
    return (_years(year, last), end) if last > year + 1 else None


def _is_season(year: int, part: int) -> bool:
    return part == (year + 1) % _CENTURY
