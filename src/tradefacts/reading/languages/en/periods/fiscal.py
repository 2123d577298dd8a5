"""The grammar of English fiscal years: "FY25", "the first half of fiscal 2025"."""

from typing import Final

from tradefacts.reading.languages.en.periods.dates import VAGUE, DateReader, Reading
from tradefacts.reading.periods import PeriodExpression
from tradefacts.records import evolve, passing

#: Years that begin in another month than January: those of states and companies, and
#: those of crops, which begin as the crop does.
_BUSINESS: Final = frozenset({"fiscal", "financial", "fy"})
_CROPS: Final = frozenset({"marketing", "crop"})
FISCAL: Final = _BUSINESS | _CROPS
_SHIFTS: Final = {
    **dict.fromkeys(("last", "past", "previous", "preceding", "prior"), -1),
    **dict.fromkeys(("this", "current", "present"), 0),
    "next": 1,
}
#: They count back from the year that the text is on.
_BACK: Final = frozenset({"previous", "preceding", "prior"})
_OF: Final = frozenset({"of", "in", "for"})
_YEARS: Final = frozenset({"fiscal", "season"})
_THIS_CENTURY: Final = 2000
_TWO_DIGITS: Final = 2
#: How far behind "of" the number of a season may stand, in tokens.
_REACH: Final = 3


@passing
class FiscalReader(DateReader):
    """Reads years that begin in another month than January, and parts of them."""

    def fiscal_at(self, i: int) -> Reading | None:
        """Read "fiscal 2025", "FY25", "the 2024-25 financial year", "this fiscal"."""
        at = i + (self.tokens.word(i) == "the")
        word = self.tokens.word(at)
        if self.tokens.is_number(at):
            return self._behind_number(at)
        if word in FISCAL:
            end = at + 1 + (self.tokens.word(at + 1) in ("year", "season"))
            return self._numbered_year(end, crop=word in _CROPS)
        if word in _SHIFTS and self.tokens.word(at + 1) in _BUSINESS:
            end = at + 2 + (self.tokens.word(at + 2) == "year")
            shift, back = _SHIFTS[word], word in _BACK
            return PeriodExpression("fiscal", shift=shift, back=back), end
        return None

    def _behind_number(self, i: int) -> Reading | None:
        """Read a number that a word for a fiscal year stands behind."""
        found = self._numbered_year(i, crop=False)
        if found is None:
            return None
        told, end = found
        if self.tokens.word(end) not in FISCAL:
            return found if told.unit == "season" or told.named is None else None
        crop = self.tokens.word(end) in _CROPS
        end += 1 + (self.tokens.word(end + 1) == "year")
        if crop:
            one = told.named is not None
            return VAGUE if one else evolve(told, unit="season"), end
        return evolve(told, unit="fiscal"), end

    def _numbered_year(self, i: int, *, crop: bool) -> Reading | None:
        """Read the number, or the two numbers, of a fiscal year."""
        if not self.tokens.is_number(i):
            return None
        year = self.year_at(i)
        joined = self.tokens.joint(i + 1) or self.tokens.word(i + 1) == "/"
        if year is not None and not joined:
            named = PeriodExpression("fiscal", named=year)
            return (VAGUE if crop else named), i + 1
        found = self._two_digits(i) if year is None else self.two_years_at(i, year)
        if found is None or found[0].unit not in _YEARS:
            return None
        return evolve(found[0], unit="season" if crop else found[0].unit), found[1]

    def _two_digits(self, i: int) -> Reading | None:
        """Read "25" and "24-25" behind "FY"."""
        number = self.tokens.lower[i]
        short = len(number) == _TWO_DIGITS and number.isdecimal()
        if self.tokens.word(i - 1) != "fy" or not short:
            return None
        year = _THIS_CENTURY + int(number)
        last = self.tokens.word(i + 1)
        if self.tokens.joint(i + 1) and last == str(year + 1)[-_TWO_DIGITS:]:
            return PeriodExpression("fiscal", year=year), i + 2
        return PeriodExpression("fiscal", named=year), i + 1

    def part_of_year(self, part: PeriodExpression, i: int) -> Reading:
        """Read on from a part of a year with the year, which may be a fiscal one."""
        at = i + (self.tokens.word(i) in _OF)
        found = self.fiscal_at(at) or self._season_near(at)
        if found is not None:
            told, end = found
            if told.unit not in _YEARS:
                return VAGUE, end
            return evolve(told, first=part.first, last=part.last), end
        return self.placed(part, i)

    def _season_near(self, i: int) -> Reading | None:
        """Read "the 2012-13 tea year", "tea year 2012/13"."""
        for at in range(i, i + _REACH):
            if self.tokens.is_number(at):
                found = self.from_number(at)
                season = found is not None and found[0].unit in _YEARS
                return found if season else None
        return None

    def placed(self, expression: PeriodExpression, i: int) -> Reading:
        """Return *expression* in the year that stands at *i* ("of FY2024-25")."""
        found = self.fiscal_at(i + (self.tokens.word(i) in _OF))
        if found is not None and expression.unit in ("months", "same"):
            told = found[0]
            if told.unit in _YEARS and (told.year or told.named):
                return evolve(expression, start=told), found[1]
        return super().placed(expression, i)
