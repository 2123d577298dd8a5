"""The grammar of Chinese periods: "今年前10个月", "2024年1—7月", "去年同期"."""

from collections.abc import Sequence
from typing import Final, TypeAlias

import attrs

from tradefacts.reading.characters import DASH
from tradefacts.reading.languages.zh.numerals import number_characters
from tradefacts.reading.languages.zh.words import lexicon_of, word_list
from tradefacts.reading.languages.zh.years import YearReader, calendar
from tradefacts.reading.lexicon import Lexicon
from tradefacts.reading.mentions import Cue, Term
from tradefacts.reading.periods import PeriodExpression
from tradefacts.reading.tokens import MARK, Tokens
from tradefacts.records import evolve, passing

#: An expression and the token after its last.
Reading: TypeAlias = tuple[PeriodExpression, int]

_MONTHS: Final = range(1, 13)
_DAYS: Final = range(1, 32)
_YEAR: Final = "年"
_SLASH: Final = "/"
#: What a year is counted back with, as it is spoken, and the most years so counted.
_AGO: Final = "前"
_YEARS_AGO: Final = f"{_YEAR} {_AGO}"
_LONG_AGO: Final = 30
_QUARTER: Final = 3
_QUARTERS: Final = range(1, 5)
_HALF: Final = 6
_LAST_MONTH: Final = 12
#: The years of a plan.
_PLAN: Final = 5
_VAGUE: Final = PeriodExpression("vague")
#: Words that stand for a period by themselves.
_SINGLE: Final = {
    "months-back": PeriodExpression("month", shift=-1),
    "this-month": PeriodExpression("month"),
    "quarters-back": PeriodExpression("month", shift=-1, length=_QUARTER, back=True),
    "this-quarter": PeriodExpression("month", length=_QUARTER),
    "to-date": PeriodExpression("to-date"),
    "vague": _VAGUE,
    "first-month": PeriodExpression("months", 1, 1),
    "first-quarter": PeriodExpression("months", 1, _QUARTER),
    "last-quarter": PeriodExpression("months", _LAST_MONTH - 2, _LAST_MONTH),
    "first-half": PeriodExpression("months", 1, _HALF),
    "second-half": PeriodExpression("months", _HALF + 1, _LAST_MONTH),
    "whole-year": PeriodExpression("year", back=True),
    "same": PeriodExpression("same", newest=True),
    "within": PeriodExpression("same"),
    "same-month": PeriodExpression("same", newest=True),
}
#: Years that the text, and not its publication, is reckoned from.
_BACK: Final = {
    "back": PeriodExpression("year", back=True),
    "before": PeriodExpression("year", shift=-1, back=True),
}
#: What is a part of a year that may stand before it.
_PARTS: Final = (
    "first-month", "first-quarter", "last-quarter", "first-half", "second-half",
    "whole-year",
)  # fmt: skip
#: What points back to a period only where a clause begins ("期内", no "短期内").
_WITHIN: Final = "within"
#: The part that only a year, or the head of a clause, tells to be of a year.
_FIRST: Final = "first-month"
_FROM: Final = frozenset({"自", "从"})
#: What a point in time ends with.
_CALENDAR: Final = frozenset("年月日号")
#: The longest clause on when something began, in tokens.
_CLAUSE: Final = 30
_UTMOST: Final = frozenset({"最"})
#: How far behind "以来" a superlative may stand, in tokens.
_SUPERLATIVE: Final = 4
_DATED: Final = frozenset({"months", "day", "year"})
#: What a span may go from and to ("年初至11月17日").
_SPANS: Final = {(unit, unit) for unit in _DATED} | {("months", "day")}


@passing
class PeriodReader(YearReader):
    """Reads periods: one method a rule of the grammar.

    A rule takes the token that the period begins at; None says that it does not apply.
    """

    #: What was read before, by its first token.
    known: dict[int, Reading | None] = attrs.field(factory=dict, eq=False)

    def read(self, i: int) -> Reading | None:
        """Return the period that begins at token *i*, the longest that does."""
        if i not in self.known:
            found = (
                self._plan(i)
                or self._dated(i)
                or self._stretch(i)
                or self._single(i)
                or self._named_day(i)
            )
            span = self._since(*self._span(*found)) if found else None
            span = self._window(i, *span) if span else None
            self.known[i] = self._from(i, *span) if span else None
        return self.known[i]

    # -- spans -------------------------------------------------------------------------

    def _span(self, first: PeriodExpression, end: int) -> Reading:
        """Read on to the end of a span ("2018年至2023年", "2023年7月至2024年6月")."""
        at = self._to(end)
        return self._up_to(first, at) or (first, end)

    def _up_to(self, first: PeriodExpression, at: int | None) -> Reading | None:
        """Read the end of a span that has begun with *first*, at token *at*."""
        if at is None or first.unit not in _DATED:
            return None
        found = self._dated(at) or self._single(at)
        if found is None or (first.unit, found[0].unit) not in _SPANS:
            return None
        last, behind = found
        if not last.dated:
            last = evolve(last, year=first.year, shift=first.shift)
        return PeriodExpression("span", start=first, end=last), behind

    def _to(self, i: int) -> int | None:
        """Return the token behind "至" or a dash at *i*, or None."""
        word = self.tokens.word(i)
        if word in word_list("calendar", "to") or word in {DASH, "-", "~"}:
            return i + 1
        return i if self.tokens.joint(i) else None

    def _since(self, expression: PeriodExpression, end: int) -> Reading:
        """Read "以来" behind a point in time."""
        behind = self._word(end, "since")
        if not behind or expression.unit not in _DATED:
            return expression, end
        if expression.unit == "year" and expression.shift == 0:
            return PeriodExpression("to-date"), behind
        return PeriodExpression("since", start=expression), behind

    def _window(self, i: int, month: PeriodExpression, end: int) -> Reading:
        """Read on from a month to how many end with it ("截至8月的12个月")."""
        last = month.last
        led = self.tokens.spoken(i - 2, i) in word_list("calendar", "up-to")
        if not led or last is None or month.unit != "months" or month.first != last:
            return month, end
        at = self._word(end, "until") or end
        number = self._number(at + (self.tokens.word(at) == "的"))
        behind = self._word(number[1], "months") if number is not None else 0
        if number is None or not behind or number[0] not in _MONTHS:
            return month, end
        first = (last - number[0]) % _LAST_MONTH + 1
        return evolve(month, first=first, length=number[0]), behind

    def _from(self, i: int, expression: PeriodExpression, end: int) -> Reading:
        """Read a point in time that a clause begins with ("自2013年开行以来").

        It may tell when it ended ("自去年5月开业至今年8月").
        """
        led = self.tokens.word(i - 1) in _FROM
        opens = i == 0 or self.tokens.kind[i - 1] == MARK
        if not (led or opens) or expression.unit not in _DATED:
            return expression, end
        for at in range(end, min(end + _CLAUSE, len(self.tokens))):
            if self.tokens.kind[at] == MARK:
                break
            if led and (span := self._lasted(expression, end, at)):
                return span
            behind = self._word(at, "so-far")
            if behind and (led or self._closes(behind)):
                return PeriodExpression("since", start=expression), end
        return expression, end

    def _lasted(self, first: PeriodExpression, end: int, at: int) -> Reading | None:
        """Read a span whose end stands behind "至" at *at*, with no figure between.

        What "由去年5月的5亿元增至今年5月的6亿元" tells has moved.
        """
        between = self.tokens.lower[end:at]
        if self.tokens.lower[at] not in word_list("calendar", "to") or not between:
            return None
        if between[-1] in word_list("calendar", "moved"):
            return None
        if any(map(self.tokens.is_number, range(end, at))):
            return None
        told = number_characters().isdisjoint(between)
        return self._up_to(first, at + 1) if told else None

    def _closes(self, i: int) -> bool:
        """Tell whether the clause ends before token *i*."""
        return i >= len(self.tokens) or self.tokens.kind[i] == MARK

    # -- years -------------------------------------------------------------------------

    def _dated(self, i: int) -> Reading | None:
        """Read a year, a part of one, or both."""
        year = self._year(i)
        if year is None:
            return self._years(i) or self._part(i)
        return self._of_year(*year)

    def _of_year(self, expression: PeriodExpression, end: int) -> Reading:
        """Read on from a year to its part ("2024年上半年")."""
        same = self._word(end, "same") or self._word(end, "same-month")
        if same:
            return _same(expression), same
        part = self._part(end)
        if part is None:
            return self._edge(expression, end) or (expression, end)
        told, behind = part
        if told.unit == "year":  # "2024年全年"
            return expression, behind
        if expression.back and expression.shift is None:
            return told, behind
        return evolve(told, year=expression.year, shift=expression.shift), behind

    def _edge(self, year: PeriodExpression, i: int) -> Reading | None:
        """Read the end or the beginning of a year ("2022年底", "年初")."""
        for name, month in (("year-end", _LAST_MONTH), ("year-start", 1)):
            end = self._word(i, name)
            if end:
                months = PeriodExpression("months", month, month, year=year.year)
                return evolve(months, shift=year.shift), end
        return None

    def _year(self, i: int) -> Reading | None:
        """Read "2024年", "去年", "二〇二四年"."""
        end, found = _longest(self.tokens, i, "years")
        if found:
            if found in _BACK:
                return _BACK[found], end
            return PeriodExpression("year", shift=int(found)), end
        if ago := self._years_ago(i):
            return ago
        number = self.year_number(i)
        if number is None or self.tokens.word(number[1]) != _YEAR:
            return None
        end = number[1] + 1
        end += self.tokens.word(end) == "度"
        return PeriodExpression("year", year=number[0]), end

    def _years_ago(self, i: int) -> Reading | None:
        """Read "三年前", which the text, and not its publication, is reckoned from."""
        end = i + 1
        if self.tokens.word(end + 1) != _AGO:
            end += 1  # a number of two characters
        if self.tokens.spoken(end, end + 2) != _YEARS_AGO:
            return None
        number = self._number(i)
        if number is None or number[1] != end or not 0 < number[0] <= _LONG_AGO:
            return None
        return PeriodExpression("year", shift=-number[0], back=True), end + 2

    def _years(self, i: int) -> Reading | None:
        """Read "2018至2023年", "2018-2023年"."""
        first = self.year_number(i)
        if first is not None and (season := self._season(*first)):
            return season
        at = self._to(first[1]) if first is not None else None
        last = self._year(at) if at is not None else None
        if first is None or last is None or last[0].year is None:
            return None
        start = PeriodExpression("year", year=first[0])
        return PeriodExpression("span", start=start, end=last[0]), last[1]

    def _season(self, year: int, end: int) -> Reading | None:
        """Read on from a year to the one that a fiscal year ends in ("2023—24财年").

        Of a season that has a single number no rule tells when it begins.
        """
        at = end + 1 if self.tokens.word(end) == _SLASH else self._to(end)
        named = end if at is None else at + 1
        fiscal = self._word(named, "fiscal")
        behind = fiscal or self._word(named, "season")
        if not behind:
            return None
        if at is None:
            told = PeriodExpression("fiscal", named=year)
            return (told if fiscal else _VAGUE), behind
        if not self.tokens.is_number(at):
            return None
        told = PeriodExpression("fiscal" if fiscal else "season", year=year)
        ends = str(year + 1).endswith(self.tokens.lower[at])
        return (told if ends else _VAGUE), behind

    # -- parts of a year ---------------------------------------------------------------

    def _part(self, i: int) -> Reading | None:
        """Read a part of a year: months, quarters, halves, days."""
        return (
            self._halves(i)
            or self._first_months(i)
            or self._quarters(i)
            or self._months(i)
            or self._bare_day(i)
        )

    def _bare_day(self, i: int) -> Reading | None:
        """Read a day of the month in force ("11日当天"); others date no figure."""
        day = self._number(i)
        end = self._word(day[1], "day") if day is not None else 0
        told = self._word(end, "that-day") if end else 0
        if day is None or day[0] not in _DAYS:
            return None
        number = day[0]
        if told:
            return PeriodExpression("day", day=number, last_day=number, back=True), told
        if end and self.tokens.spoken(i - 2, i) in word_list("calendar", "up-to"):
            newest = PeriodExpression("day", day=number, last_day=number, newest=True)
            return newest, end
        return None

    def _stretch(self, i: int) -> Reading | None:
        """Read how many years something took ("过去3年", "5年间", "四年增长3倍")."""
        opened = self._word(i, "stretch-start")
        number = self._number(opened or i)
        if number is None or self.tokens.word(number[1]) != _YEAR:
            return None
        end = self._word(number[1], "stretch")
        if not end and (opened or self._moves(i, number[1] + 1)):
            end = number[1] + 1
        return (PeriodExpression("stretch", length=number[0]), end) if end else None

    def _moves(self, i: int, end: int) -> bool:
        """Tell whether years from *i* on count, and a movement is at *end*."""
        if self.tokens.word(end) not in word_list("calendar", "moving"):
            return False
        return self.tokens.word(i - 1) not in word_list("calendar", "stretch-never")

    def _halves(self, i: int) -> Reading | None:
        for name in _PARTS:
            end = self._word(i, name)
            if end and (name != _FIRST or self._heads(i)):
                return _SINGLE[name], end
        return None

    def _first_months(self, i: int) -> Reading | None:
        """Read "前10个月", "前三季度"."""
        opened = self._word(i, "first-months")
        number = self._number(opened) if opened else None
        if number is None:
            return None
        count, at = number
        end = self._word(at, "months")
        if end and count in _MONTHS:
            return PeriodExpression("months", 1, count), end
        end = self._word(at, "quarters")
        if end and count in _QUARTERS:
            return PeriodExpression("months", 1, count * _QUARTER), end
        return None

    def last_seen(self, i: int) -> int:
        """Return where a period ends that only says when something was last so.

        "2月以来最少": 0 where none does.
        """
        found = self.read(i)
        if found is None or found[0].unit not in {
            "since",
            "to-date",
            "stretch",
            "vague",
        }:
            return 0
        most = word_list("calendar", "most")
        if self.tokens.lower[found[1] - 1] in _CALENDAR:
            if found[0].unit != "stretch":
                return 0  # "自2013年首列班列开行以来"
            most = most & _UTMOST  # "近5年最快", no "近5年新增"
        for at in range(found[1], min(found[1] + _SUPERLATIVE, len(self.tokens))):
            if self.tokens.kind[at] == MARK:
                break
            if self.tokens.lower[at] in most:
                return found[1]  # "16年来的单月新高"
        return 0

    def shared(self, i: int) -> list[tuple[PeriodExpression, int, int]]:
        """Return several parts of one year that share its word ("今年一、二季度").

        Each with its first token and the token after its last; none where there is no
        such list.
        """
        year = self._year(i)
        numbers, at = self._numbers(i if year is None else year[1])
        last = self._part(at) if numbers else None
        if last is None or last[0].unit != "months":
            return []
        told, end = last
        length = (told.last or 0) - (told.first or 0) + 1
        found = [(told, at, end)] if length in {1, _QUARTER} else []
        for number, first, behind in reversed(numbers if found else []):
            months = (number - 1) * length + 1, number * length
            found.insert(0, (PeriodExpression("months", *months), first, behind))
        if found:
            found[0] = (found[0][0], i, found[0][2])
        return [(_in_year(part, year), first, end) for part, first, end in found]

    def _numbers(self, i: int) -> tuple[list[tuple[int, int, int]], int]:
        """Return the numbers of a list before its last, and where that begins.

        There are none in a list that is longer than a year has months.
        """
        numbers: list[tuple[int, int, int]] = []
        while (number := self._number(i)) is not None and number[0] in _MONTHS:
            if len(numbers) == _LAST_MONTH:
                return [], i
            if self.tokens.word(number[1]) not in word_list("calendar", "and"):
                break
            numbers.append((number[0], i, number[1]))
            i = number[1] + 1
        return numbers, i

    def _quarters(self, i: int) -> Reading | None:
        """Read "一季度", "第三季度", "一至三季度"."""
        ordinal = self.tokens.word(i) == "第"
        first = self._number(i + ordinal)
        if first is None or first[0] not in _QUARTERS:
            return None
        last, at = first, self._to(first[1])
        if at is not None:
            last = self._number(at + (self.tokens.word(at) == "第")) or first
        end = self._word(last[1], "quarter")
        if not ordinal and end == last[1] + 1:
            return None  # "四季" are those of any year
        if not end or not first[0] <= last[0] <= _QUARTERS[-1]:
            return None
        opening = (first[0] - 1) * _QUARTER + 1
        return PeriodExpression("months", opening, last[0] * _QUARTER), end

    def _months(self, i: int) -> Reading | None:
        """Read "11月", "1至10月份", "1月—10月", "11月7日"."""
        first = self._number(i)
        if first is None or first[0] not in _MONTHS:
            return None
        month, at = first
        end = self._word(at, "month")
        if end:
            dated = self._day(month, end) or self._first_days(end, month)
            return dated or self._to_month(month, end)
        joined = self._to(at)
        last = self._number(joined) if joined is not None else None
        end = self._word(last[1], "month") if last is not None else 0
        if last is None or not end or last[0] not in _MONTHS:
            return None
        return PeriodExpression("months", month, last[0]), end

    def _to_month(self, month: int, end: int) -> Reading:
        """Read on from the first month to the last, if there is one."""
        at = self._to(end)
        last = self._number(at) if at is not None else None
        behind = self._word(last[1], "month") if last is not None else 0
        day = last is not None and self._word(behind, "day") if behind else 0
        if last is not None and behind and not day and month < last[0] <= _LAST_MONTH:
            return PeriodExpression("months", month, last[0]), behind
        told = PeriodExpression("months", month, month)
        return told, self._word(end, "of-month") or self._word(end, "month-part") or end

    def _day(self, month: int, i: int) -> Reading | None:
        """Read the day of a month, and the last of several ("7月1日至5日")."""
        day = self._number(i)
        end = self._word(day[1], "day") if day is not None else 0
        if day is None or not end or day[0] not in _DAYS:
            return None
        found = _day_of(month, day[0])
        at = self._to(end)
        if at is None:
            return found, end
        return self._to_day(found, at) or (found, end)

    def _to_day(self, first: PeriodExpression, i: int) -> Reading | None:
        last = self._number(i)
        if last is None:
            return None
        number, at = last
        month, other = first.first, self._word(at, "month")
        if other:
            month, last = number, self._number(other)
            if last is None:
                return None
            number, at = last
        end = self._word(at, "day")
        if not end or number not in _DAYS:
            return None
        return evolve(first, last=month, last_day=number), end

    def _first_days(self, i: int, month: int | None = None) -> Reading | None:
        """Read the first days of a month, or of the one in force ("前20天")."""
        opened = self._word(i, "first-months")
        number = self._number(opened) if opened else None
        end = self._word(number[1], "days") if number is not None else 0
        if number is None or not end or number[0] not in _DAYS:
            return None
        days = PeriodExpression("day", month, month, 1, number[0], back=month is None)
        return days, end

    # -- words that are periods --------------------------------------------------------

    def _single(self, i: int) -> Reading | None:
        end, found = _single_words().longest(self.tokens, i)
        cue = _cue(found)
        if cue is None or (cue.value == _WITHIN and not self._heads(i)):
            return None
        this_month = cue.value == "this-month"
        days = self._first_days(end) or self._days(end) if this_month else None
        return days or (_SINGLE[cue.value], end)

    def _days(self, i: int) -> Reading | None:
        """Read days of the month in force ("本月1日至20日")."""
        day = self._number(i)
        end = self._word(day[1], "day") if day is not None else 0
        if day is None or not end or day[0] not in _DAYS:
            return None
        found = PeriodExpression("day", day=day[0], last_day=day[0])
        at = self._to(end)
        return (self._to_day(found, at) if at is not None else None) or (found, end)

    def _plan(self, i: int) -> Reading | None:
        """Read the years of a five-year plan."""
        end, found = _longest(self.tokens, i, "plans")
        if not found:
            return None
        first, last = int(found), int(found) + _PLAN - 1
        behind = self._word(end, "so-far")
        if behind:
            year = PeriodExpression("year", year=first)
            return PeriodExpression("since", start=year), behind
        years = (PeriodExpression("year", year=year) for year in (first, last))
        return PeriodExpression("span", start=next(years), end=next(years)), end

    def _named_day(self, i: int) -> Reading | None:
        """Read a day that has a name ("“双11”当天"), but not what goes on around it."""
        end, found = _longest(self.tokens, i, "named-days")
        told = self._word(end, "that-day") if found else 0
        if not told:
            return None
        month, _, day = found.partition("-")
        return _day_of(int(month), int(day)), told


def _day_of(month: int, day: int) -> PeriodExpression:
    return PeriodExpression("day", month, month, day, day)


def _single_words() -> Lexicon:
    return calendar(*_SINGLE)


def _cue(meanings: Sequence[Term | Cue]) -> Cue | None:
    return next((meaning for meaning in meanings if isinstance(meaning, Cue)), None)


def _longest(tokens: Tokens, i: int, table: str) -> tuple[int, str]:
    end, found = lexicon_of(table).longest(tokens, i)
    cue = _cue(found)
    return (end, cue.value) if cue else (i, "")


def _in_year(part: PeriodExpression, year: Reading | None) -> PeriodExpression:
    """Return *part* in the *year* that is stated before it, if one is."""
    if year is None:
        return part
    return evolve(part, year=year[0].year, shift=year[0].shift)


def _same(year: PeriodExpression) -> PeriodExpression:
    """Return the same period of another year ("去年同期", "2019年同期")."""
    if year.year is not None:
        return PeriodExpression("same", year=year.year)
    return PeriodExpression("same", shift=year.shift, back=True)
