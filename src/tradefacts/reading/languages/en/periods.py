"""The grammar of English periods: from tokens to expressions."""

from typing import Final

import attrs

from tradefacts.reading.periods import PeriodExpression
from tradefacts.reading.tokens import NUMBER, Tokens

_MONTHS: Final = {
    name: number
    for number, names in enumerate(
        (
            "january jan", "february feb", "march mar", "april apr", "may", "june jun",
            "july jul", "august aug", "september sept sep", "october oct",
            "november nov", "december dec",
        ),
        start=1,
    )  # fmt: skip
    for name in names.split()
}
_ORDINALS: Final = {"first": 1, "second": 2, "third": 3, "fourth": 4, "final": 4, "last": 4}
_SMALL: Final = {
    "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9, "ten": 10, "eleven": 11, "twelve": 12,
}  # fmt: skip
_PAST: Final = frozenset({"last", "past"})
_BEFORE: Final = frozenset({"previous", "preceding", "prior", "earlier"})
_TO: Final = frozenset({"to", "through", "until", "till", "and", "\u2013", "-"})
_UNITS: Final = {"month": 1, "quarter": 3, "half": 6}
_PERIOD_WORDS: Final = frozenset({"period", "span", "stretch", "timeframe"})
_NOW: Final = (
    ("currently",), ("recently",), ("nowadays",), ("today",), ("at", "present"),
    ("so", "far"), ("in", "recent", "years"), ("over", "the", "years"),
    ("each", "year"), ("every", "year"), ("each", "month"), ("every", "month"),
    ("to", "date"), ("at", "the", "moment"), ("these", "days"), ("recent", "years"),
    ("these", "years"), ("in", "the", "early", "days"),
)  # fmt: skip
_SINCE_THE_YEAR_BEGAN: Final = (
    ("beginning", "of", "this", "year"), ("beginning", "of", "the", "year"),
    ("start", "of", "this", "year"), ("start", "of", "the", "year"), ("january",),
)  # fmt: skip
_YEARS: Final = range(1949, 2051)
_VAGUE: Final = PeriodExpression("vague")

#: An expression and the token after its last.
Found = tuple[PeriodExpression, int] | None


@attrs.frozen
class PeriodReader:
    """Reads the period that begins at a token: one method a rule of the grammar."""

    tokens: Tokens

    def read(self, i: int) -> Found:
        """Return the longest period that begins at token *i*, or None."""
        word = self.tokens.lower[i]
        if self.tokens.kind[i] == NUMBER:
            return self._from_number(i)
        rule = _RULES.get(word)
        return rule(self, i) if rule else None

    # -- single tokens ---------------------------------------------------------------

    def _word(self, i: int) -> str:
        return self.tokens.lower[i] if i < len(self.tokens) else ""

    def _words(self, i: int, *words: str) -> bool:
        return tuple(self.tokens.lower[i : i + len(words)]) == words

    def _capital(self, i: int) -> bool:
        return self.tokens.surface(i)[0].isupper()

    def _month(self, i: int) -> tuple[int, int] | None:
        """Return the month that token *i* names, and the token after it."""
        month = _MONTHS.get(self._word(i))
        if month is None or not self._capital(i):
            return None
        end = i + 1
        if len(self._word(i)) <= 4 and self._word(end) == "." and not self.tokens.spaced(end):
            end += 1
        return month, end

    def _year(self, i: int) -> int | None:
        if i >= len(self.tokens) or self.tokens.kind[i] != NUMBER:
            return None
        digits = self.tokens.lower[i]
        if len(digits) == 4 and digits.isascii() and digits.isdigit() and int(digits) in _YEARS:
            return int(digits)
        return None

    def _count(self, i: int) -> int | None:
        word = self._word(i)
        if word in _SMALL:
            return _SMALL[word]
        return int(word) if word.isascii() and word.isdigit() and len(word) <= 2 else None

    def _day(self, i: int) -> tuple[int, int] | None:
        """Return a day of a month ("8", "8th"), and the token after it."""
        word = self._word(i)
        if not (word.isascii() and word.isdigit() and len(word) <= 2 and 1 <= int(word) <= 31):
            return None
        end = i + 1
        if self._word(end) in ("st", "nd", "rd", "th") and not self.tokens.spaced(end):
            end += 1
        elif self._word(end) in ("%", "percent", "per", "pct", "million", "billion", "trillion"):
            return None
        return int(word), end

    # -- the year that follows -------------------------------------------------------

    def _tail(self, i: int) -> tuple[dict[str, int | bool], int]:
        """Return the fields of the year that follows a period ("of last year")."""
        start = i
        if self._word(i) == "," and self._year(i + 1) is not None:
            return {"year": self._year(i + 1) or 0}, i + 2
        if self._word(i) in ("of", "in", "for"):
            i += 1
        if self._words(i, "the", "year") and self._word(i + 2) not in ("before", "earlier"):
            if i > start:
                return {"back": True}, i + 2
            return {}, start
        if self._word(i) == "the":
            i += 1
        year = self._year(i)
        if year is not None:
            return {"year": year}, i + 1
        if self._word(i + 1) == "year":
            match self._word(i):
                case "last" | "previous" | "preceding" | "prior":
                    return {"shift": -1}, i + 2
                case "this" | "current":
                    return {"shift": 0}, i + 2
                case "that" | "same":
                    return {"back": True}, i + 2
                case "next":
                    return {"shift": 1}, i + 2
        return {}, start

    def _make(self, end: int, **fields: object) -> tuple[PeriodExpression, int]:
        tail, end = self._tail(end)
        return PeriodExpression(**{**fields, **tail}), end  # type: ignore[arg-type]

    # -- rules, by first word --------------------------------------------------------

    def _from_number(self, i: int) -> Found:
        tokens = self.tokens
        year = self._year(i)
        joined = i + 1 < len(tokens) and tokens.joined[i + 1]
        if year is not None and joined:
            return self._iso(i, year)
        if year is not None:
            if self._word(i + 1) in ("%", "percent", "per", "million", "billion", "trillion"):
                return None
            return PeriodExpression("year", year=year), i + 1
        if self._word(i + 1) == "q" and not tokens.spaced(i + 1):
            return self._short(int(tokens.lower[i][:1]), 3, i + 2)
        day = self._day(i)
        if day is None or joined or tokens.joined[i]:
            return None
        end = day[1] + (self._word(day[1]) == "of")
        month = self._month(end)
        if month is None:
            return None
        if self._word(i + 1) in _TO:
            return None
        return self._make(month[1], unit="day", first=month[0], day=day[0])

    def _iso(self, i: int, year: int) -> Found:
        """Read "2025-01-24", "2025-01" and "2016-2020"."""
        tokens = self.tokens
        parts = [tokens.lower[i]]
        end = i + 1
        while end < len(tokens) and tokens.joined[end] and tokens.kind[end] == NUMBER:
            parts.append(tokens.lower[end])
            end += 1
            if len(parts) > 3:
                return None
        if len(parts) == 2 and self._year(end - 1) is not None:
            return self._years(PeriodExpression("year", year=year), end - 1)
        if len(parts) == 2 and len(parts[1]) == 2 and parts[1].isdigit():
            month = int(parts[1])
            if 1 <= month <= 12:
                return PeriodExpression("months", month, month, year=year), end
            if month == year % 100 + 1:
                return None
        if len(parts) == 3 and all(part.isdigit() and len(part) <= 2 for part in parts[1:]):
            month, day = int(parts[1]), int(parts[2])
            if 1 <= month <= 12 and 1 <= day <= 31:
                return PeriodExpression("day", month, month, day, day, year), end
        return None

    def _years(self, start: PeriodExpression, i: int) -> Found:
        end = PeriodExpression("year", year=self._year(i))
        return PeriodExpression("span", start=start, end=end), i + 1

    def _from_month(self, i: int) -> Found:
        month = self._month(i)
        if month is None:
            return None
        first, end = month
        day = self._day(end)
        if day is not None and self._year(end) is None:
            return self._month_day(first, day)
        if self._word(end) in _TO or (end < len(self.tokens) and self.tokens.joined[end]):
            last = self._month(end + (self._word(end) in _TO))
            if last is not None and self._word(end) != "and":
                return self._make(last[1], unit="months", first=first, last=last[0])
            if last is not None and last[0] == first + 1 == 2:
                # January and February come as one period: the new year moves in it.
                return self._make(last[1], unit="months", first=first, last=last[0])
        if self._words(end, "last", "year") or self._words(end, "this", "year"):
            return self._make(end, unit="months", first=first, last=first)
        return self._make(end, unit="months", first=first, last=first)

    def _month_day(self, month: int, day: tuple[int, int]) -> Found:
        first, end = day
        joined = end < len(self.tokens) and self.tokens.joined[end]
        if self._word(end) in ("to", "through", "\u2013", "-") or joined:
            at = end + (not joined)
            last = self._day(at)
            if last is not None:
                return self._make(
                    last[1], unit="day", first=month, last=month, day=first, last_day=last[0]
                )
            last_month = self._month(at)
            last = self._day(last_month[1]) if last_month else None
            if last_month is not None and last is not None:
                return self._make(
                    last[1], unit="day", first=month, last=last_month[0], day=first, last_day=last[0]
                )  # fmt: skip
        return self._make(end, unit="day", first=month, day=first)

    def _from_to(self, i: int) -> Found:
        """Read "from April to June 2023", "between 2000 and 2020"."""
        start = self.read(i + 1) if i + 1 < len(self.tokens) else None
        if start is None or start[0].unit not in ("months", "year", "day"):
            return None
        expression, end = start
        if expression.first != expression.last and expression.unit == "months":
            return None
        if self._word(end) not in ("to", "through", "until", "till", "and"):
            return None
        last = self.read(end + 1) if end + 1 < len(self.tokens) else None
        if last is None or last[0].unit != expression.unit:
            return None
        final, stop = last
        if expression.unit == "months" and not expression.dated:
            return attrs.evolve(final, first=expression.first), stop
        return PeriodExpression("span", start=expression, end=final), stop

    def _from_the(self, i: int) -> Found:
        i += 1
        word = self._word(i)
        if word in ("whole", "full", "entire"):
            i += 1 + (self._word(i + 1) == "of")
            found = self.read(i) if i < len(self.tokens) else None
            return found if found and found[0].unit == "year" else self._unit_back(i)
        found = self._from_unit(i) or self._relative(i, back=True)
        if found is not None:
            return found
        if word in ("same", "corresponding", "comparable", "year"):
            return self._same(i)
        if word in _PERIOD_WORDS:
            tail, end = self._tail(i + 1)
            return PeriodExpression("same", **tail), end  # type: ignore[arg-type]
        if word in ("reporting", "review", "said", "reference") and self._word(i + 1) in _PERIOD_WORDS:
            return PeriodExpression("same"), i + 2
        if word == "end":
            return self._end_of(i)
        if word in ("past", "last", "previous"):
            return self._recent(i)
        month = self._month(i)
        if month is not None:
            found = self._from_month(i)
            end = found[1] if found else i
            if found and self._word(end) in _PERIOD_WORDS:
                tail, end = self._tail(end + 1)
                return attrs.evolve(found[0], **tail), end  # type: ignore[arg-type]
            return found
        year = self._year(i)
        if year is not None:
            return PeriodExpression("year", year=year), i + 1
        return self._length(i) or self._unit_back(i)

    def _length(self, i: int) -> Found:
        """Read "the six months", "the six months to June 30"."""
        count = self._count(i)
        if count is None:
            return None
        word = self._word(i + 1).removesuffix("s")
        if word not in _UNITS:
            return None
        end = i + 2
        length = count * _UNITS[word]
        if self._word(end) in _PERIOD_WORDS or self._word(end) == "total":
            end += self._word(end) in _PERIOD_WORDS
        to = end
        if self._word(to) in ("to", "through", "ending", "ended", "until"):
            to += 1 + (self._word(to + 1) in ("in", "on"))
            final = self._month(to)
            found = self._from_month(to) if final else None
            if final and found and found[0].first == found[0].last or found and found[0].unit == "day":
                expression, stop = found
                last = expression.last or expression.first or 12
                first = (last - length) % 12 + 1
                if length <= 12:
                    return PeriodExpression(
                        "months", first, last, year=expression.year, shift=expression.shift
                    ), stop  # fmt: skip
        return PeriodExpression("length", length=length), end

    def _unit_back(self, i: int) -> Found:
        """Read "the month", "the year", "the quarter" (the one in force)."""
        word = self._word(i)
        if self._word(i + 1) in ("before", "earlier"):
            if word not in _UNITS:
                return None
            return PeriodExpression("month", shift=-1, length=_UNITS[word], back=True), i + 2
        if word == "year":
            return PeriodExpression("year", back=True), i + 1
        if word in _UNITS:
            return PeriodExpression("month", length=_UNITS[word]), i + 1
        return None

    def _from_unit(self, i: int) -> Found:
        """Read "first quarter of 2024", "first 11 months", "second half"."""
        word = self._word(i)
        if word in ("opening", "initial"):
            count = self._count(i + 1)
            if count and self._word(i + 2) in ("months", "quarters"):
                return self._opening(count, i + 2)
            if self._word(i + 1) in ("month", "quarter", "half"):
                return self._numbered(1, i + 1)
            return None
        if word not in _ORDINALS:
            return None
        count = self._count(i + 1)
        if word == "first" and count is not None:
            return self._opening(count, i + 2)
        if word == "last":
            return None
        return self._numbered(_ORDINALS[word], i + 1)

    def _opening(self, count: int, i: int) -> Found:
        word = self._word(i)
        if word not in ("month", "months", "quarter", "quarters"):
            return None
        months = count * (3 if word.startswith("q") else 1)
        if not 1 <= months <= 12:
            return None
        i += 1
        if self._word(i) in _PERIOD_WORDS:
            i += 1
        return self._make(i, unit="months", first=1, last=months)

    def _numbered(self, number: int, i: int) -> Found:
        match self._word(i):
            case "quarter":
                if not 1 <= number <= 4:
                    return None
                return self._make(i + 1, unit="months", first=3 * number - 2, last=3 * number)
            case "half" | "halves":
                if number > 2:
                    return None
                end = i + 1
                if self._word(end) == "year" or self._word(end) == "-":
                    end += 1
                return self._make(end, unit="months", first=6 * number - 5, last=6 * number)
            case "month" if number == 1:
                return self._make(i + 1, unit="months", first=1, last=1)
        return None

    def _from_short(self, i: int) -> Found:
        """Read "Q1 2024", "H1"."""
        word = self._word(i)
        if not self._capital(i) or self.tokens.spaced(i + 1) or i + 1 >= len(self.tokens):
            return None
        number = self._word(i + 1)
        if len(number) != 1 or not number.isdigit():
            return None
        return self._short(int(number), 3 if word == "q" else 6, i + 2)

    def _short(self, number: int, months: int, end: int) -> Found:
        if not 1 <= number <= 12 // months:
            return None
        return self._make(
            end, unit="months", first=months * (number - 1) + 1, last=months * number
        )

    def _from_relative(self, i: int) -> Found:
        """Read "last year", "this month", "last November"; "this year" to date."""
        return self._relative(i, back=False) or self._recent(i) or self._from_unit(i)

    def _relative(self, i: int, *, back: bool) -> Found:
        word, unit = self._word(i), self._word(i + 1)
        if word in _PAST or word in _BEFORE:
            shift = -1
        elif word in ("this", "current"):
            shift = 0
        elif word == "next":
            shift = 1
        else:
            return None
        if unit == "year":
            return PeriodExpression("year", shift=shift), i + 2
        if unit in _UNITS:
            return PeriodExpression(
                "month", shift=shift, length=_UNITS[unit], back=back or word in _BEFORE
            ), i + 2  # fmt: skip
        month = self._month(i + 1)
        if month is not None and shift <= 0:
            return PeriodExpression("months", month[0], month[0], newest=True), month[1]
        if unit in ("week", "weeks", "decade"):
            return _VAGUE, i + 2
        return None

    def _recent(self, i: int) -> Found:
        """Read "the past five years": a stretch that no calendar settles."""
        if self._word(i) not in ("past", "last", "previous", "recent"):
            return None
        count = self._count(i + 1)
        unit = self._word(i + 2 if count else i + 1)
        if count and unit.removesuffix("s") in ("year", "month", "decade", "week", "day", "quarter"):
            return _VAGUE, i + 3
        if unit in ("decade", "decades", "years", "months", "century"):
            return _VAGUE, i + 2
        return None

    def _same(self, i: int) -> Found:
        if self._word(i) == "year":
            if not self._word(i + 1) == "earlier" or self._word(i + 2) not in ("period", "month", "quarter"):
                return None
            return PeriodExpression("same", shift=None, year=None, back=True), i + 3
        word = self._word(i + 1)
        if self._count(i + 1) is not None and self._word(i + 2) in ("months", "quarters"):
            word, i = "months", i + 1
        if word not in ("period", "month", "months", "quarter", "time", "half", "stretch", "span"):
            return None
        end = i + 2
        if self._words(end, "a", "year") and self._word(end + 2) in ("earlier", "ago", "before"):
            return PeriodExpression("same", back=True, shift=-1), end + 3
        if self._words(end, "of", "the", "year", "before") or self._words(end, "the", "year", "before"):
            return PeriodExpression("same", back=True, shift=-1), end + 4 - (self._word(end) != "of")
        return self._make(end, unit="same")

    def _end_of(self, i: int) -> Found:
        """Read "the end of 2022" (its December), "the end of June"."""
        if self._word(i + 1) not in ("of", "-"):
            return None
        found = self.read(i + 2) if i + 2 < len(self.tokens) else None
        if found is None:
            return None
        expression, end = found
        if expression.unit == "year":
            return attrs.evolve(expression, unit="months", first=12, last=12), end
        return (expression, end) if expression.unit == "months" else None

    def _from_end(self, i: int) -> Found:
        return self._end_of(i)

    def _from_year_word(self, i: int) -> Found:
        """Read "year 2020", "year to date"; "full year 2020"."""
        if self._words(i, "year", "to", "date"):
            return PeriodExpression("to-date"), i + 3
        if self._word(i) == "full":
            i += 1
            if self._word(i) != "year":
                year = self._year(i)
                return None if year is None else (PeriodExpression("year", year=year), i + 1)
        year = self._year(i + 1)
        if year is not None and not self.tokens.joined[i + 1]:
            return PeriodExpression("year", year=year), i + 2
        return None

    def _from_since(self, i: int) -> Found:
        i += 1
        at = i + (self._word(i) == "the")
        for words in _SINCE_THE_YEAR_BEGAN[:4]:
            if self._words(at, *words):
                return PeriodExpression("to-date"), at + len(words)
        found = self.read(i) if i < len(self.tokens) else None
        if found is None or found[0].unit not in ("months", "year", "day"):
            return None
        return PeriodExpression("since", start=found[0]), found[1]

    def _from_now(self, i: int) -> Found:
        if self._words(i, "so", "far", "this", "year"):
            return PeriodExpression("to-date"), i + 4
        for words in _NOW:
            if self._words(i, *words):
                return _VAGUE, i + len(words)
        return None

    def _from_that(self, i: int) -> Found:
        if self._word(i + 1) == "year":
            return self._that_year(i)
        if self._word(i + 1) in ("month", "quarter"):
            return PeriodExpression("month", length=_UNITS[self._word(i + 1)]), i + 2
        return None

    def _that_year(self, i: int) -> Found:
        """Read "that year's first quarter"."""
        end = i + 2
        if self._word(end) == "'s":
            found = self._from_unit(end + 1)
            if found:
                return attrs.evolve(found[0], back=True), found[1]
        return PeriodExpression("year", back=True), end

    def _from_over(self, i: int) -> Found:
        return self._from_now(i) if self._words(i, "over", "the", "years") else None



_RULES: Final = {
    **dict.fromkeys(_MONTHS, PeriodReader._from_month),
    **dict.fromkeys(("first", "second", "third", "fourth", "opening", "initial"), PeriodReader._from_unit),
    **dict.fromkeys(("last", "this", "next", "past", "previous", "preceding", "prior", "current", "recent"), PeriodReader._from_relative),
    **dict.fromkeys({words[0] for words in _NOW} - {"over", "the"}, PeriodReader._from_now),
    "the": PeriodReader._from_the,
    "q": PeriodReader._from_short,
    "h": PeriodReader._from_short,
    "from": PeriodReader._from_to,
    "between": PeriodReader._from_to,
    "year": PeriodReader._from_year_word,
    "full": PeriodReader._from_year_word,
    "since": PeriodReader._from_since,
    "same": PeriodReader._same,
    "that": PeriodReader._from_that,
    "over": PeriodReader._from_over,
    "end": PeriodReader._from_end,
}  # fmt: skip
