"""All periods of English: which rule reads what a word begins.

A rule is a method of one of the readers beside, each of which goes on from the one
before: dates, fiscal years, parts of a year, periods by now, spans, lengths, and those
behind "the".
"""

from collections.abc import Callable, Mapping, Sequence
from typing import ClassVar, Final

from tradefacts.reading.languages.en.periods.dates import (
    MONTHS,
    PERIOD_WORDS,
    VAGUE,
    DateReader,
    Reading,
)
from tradefacts.reading.languages.en.periods.definite import (
    BEHIND_THE,
    WHOLE,
    DefiniteReader,
)
from tradefacts.reading.languages.en.periods.fiscal import FISCAL
from tradefacts.reading.languages.en.periods.lengths import LengthReader
from tradefacts.reading.languages.en.periods.parts import (
    COUNTS,
    OPENING,
    ORDINALS,
    UNITS,
    PartReader,
)
from tradefacts.reading.languages.en.periods.relative import SHIFTS, RelativeReader
from tradefacts.reading.languages.en.periods.spans import SpanReader
from tradefacts.reading.languages.en.words import load_words
from tradefacts.reading.periods import PeriodExpression
from tradefacts.reading.tokens import MARK
from tradefacts.records import evolve, passing

#: With one of these before them they need no article ("against corresponding period").
_BARE_SAME: Final = frozenset({"corresponding", "comparable", "equivalent"})
_WEEKDAYS: Final[Sequence[str]] = load_words()["weekdays"]["names"]
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
#: Among what may follow a word it stands for any number in digits.
FIGURES: Final = "#"


@passing
class PeriodReader(DefiniteReader):
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
        return {"the": BEHIND_THE | {FIGURES}, **now}

    def read(self, i: int) -> Reading | None:
        """Return the longest period that begins at token *i*, or None."""
        rule = self._RULES.get(self.tokens.lower[i])
        if rule is not None:
            found = rule(self, i)
            return found if found is None else self.up_to(*self._within_year(*found))
        if not self.tokens.is_number(i) or not self.tokens.lower[i].isdigit():
            return None
        found = self.from_figures(i)
        if found is None:
            return self.from_count(i)
        return self.up_to(*self._within_year(*found))

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
        part = self.from_unit(i + (self.tokens.word(i) == "the"))
        if part is None or part[0].dated or part[0].back:
            return year, i
        return evolve(part[0], year=year.year, shift=year.shift), part[1]

    def _owned_part(self, year: PeriodExpression, i: int) -> Reading:
        """Read on from "the year" with the part of it that a possessive tells."""
        part = self.from_unit(i + 1)
        if part is None or part[0].dated or part[0].back:
            return year, i
        told = evolve(part[0], year=year.year, shift=year.shift, back=year.back)
        return told, part[1]

    def _from_fiscal(self, i: int) -> Reading | None:
        """Read "fiscal 2025", "FY25", "the fiscal first half"."""
        found = self.fiscal_at(i)
        part = self.from_unit(i + 1) if found is None else None
        if part is None or part[0].unit != "months" or part[0].dated:
            return found
        return evolve(part[0], unit="fiscal"), part[1]

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
        return self.end_of(i) or self.from_bare(i)

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
        return now or self.length(i + 1)

    def _from_weekday(self, i: int) -> Reading | None:
        """Read "as of Monday": what is told up to a day of the week is of that."""
        return self._weekday(i) if self.tokens.words(i - 2, "as", "of") else None

    def _from_that(self, i: int) -> Reading | None:
        """Read "that month", "that year's first quarter", "that period"."""
        unit = self.tokens.word(i + 1)
        if unit in PERIOD_WORDS:
            return PeriodExpression("same"), i + 2
        if unit in ("month", "quarter"):
            return PeriodExpression("month", length=UNITS[unit], back=True), i + 2
        if unit != "year":
            return None
        end = i + 2
        part = self.from_unit(end + 1) if self.tokens.word(end) == "'s" else None
        if part is not None:
            return evolve(part[0], back=True), part[1]
        return PeriodExpression("year", back=True, newest=True), end

    _RULES: ClassVar[Mapping[str, Callable[["PeriodReader", int], Reading | None]]] = {
        **dict.fromkeys(MONTHS, DateReader.from_month),
        **dict.fromkeys((*ORDINALS, *OPENING), PartReader.from_unit),
        **dict.fromkeys((*SHIFTS, "recent"), RelativeReader.from_relative),
        **dict.fromkeys(_NOW, _from_now),
        **dict.fromkeys(_WEEKDAYS, _from_weekday),
        "the": DefiniteReader.from_the,
        **dict.fromkeys(FISCAL, _from_fiscal),
        "q": DateReader.from_short,
        "h": DateReader.from_short,
        "from": SpanReader.from_to,
        "between": SpanReader.from_to,
        "year": _from_year_word,
        "full": _from_year_word,
        "since": SpanReader.from_since,
        **dict.fromkeys(("through", "up"), SpanReader.from_through),
        "same": DefiniteReader.same,
        **dict.fromkeys(
            ("month", "quarter", *PERIOD_WORDS, *_BARE_SAME), DefiniteReader.from_bare
        ),
        **dict.fromkeys(WHOLE - {"full"}, DefiniteReader.from_bare),
        "that": _from_that,
        **dict.fromkeys(("those", "these"), _from_those),
        **dict.fromkeys((*COUNTS, "a"), LengthReader.from_count),
        "end": SpanReader.end_of,
        "after": LengthReader.from_after,
        **dict.fromkeys(("new", "singles", "single", "double"), PartReader.named_day),
    }
