"""Spanish periods: "mayo de 2024", "los primeros cinco meses del año pasado"."""

from functools import cache
from typing import Final

import attrs

from tradefacts.reading.languages.es.lexicons import lexicon_of, load_words, value_at
from tradefacts.reading.languages.es.numerals import read_numeral
from tradefacts.reading.periods import PeriodExpression
from tradefacts.reading.tokens import Tokens
from tradefacts.records import frozen

#: The years that a bare number of four digits may be.
_YEARS: Final = range(1949, 2051)
_YEAR: Final = 12
_YEAR_DIGITS: Final = 4
_DAY_DIGITS: Final = 2
_LAST_DAY: Final = 31
_ARTICLES: Final = frozenset({"el", "la", "los", "las", "lo"})
_OF: Final = frozenset({"de", "del"})
#: What joins the ends of a span ("de enero a mayo", "entre enero y mayo").
_TO: Final = frozenset({"a", "y", "hasta"})


@frozen
class PeriodReader:
    """Reads the period that begins at a token.

    A method returns what it reads and the token after its last; None where nothing
    of the kind begins.
    """

    tokens: Tokens

    def read(self, i: int) -> tuple[PeriodExpression, int] | None:
        """Return the period at token *i*, an article before it or not."""
        i += self.tokens.word(i) in _ARTICLES
        return (
            self._day(i)
            or self._months(i)
            or self._part(i)
            or self._same(i)
            or self._relative(i)
            or self._year(i)
            or self._vague(i)
        )

    def _year(self, i: int) -> tuple[PeriodExpression, int] | None:
        """Read "2024", "año 2024", "año pasado", "mismo año"."""
        at = i + (self.tokens.word(i) == "año")
        word = self.tokens.word(at)
        year = _whole(word, _YEAR_DIGITS) if self.tokens.is_number(at) else None
        if year in _YEARS:
            return PeriodExpression("year", year=year), at + 1
        shifted = self._shift("year", i)
        if shifted:
            return PeriodExpression("year", shift=shifted[0]), shifted[1]
        back = self._shift("year-back", i)
        if back:
            return PeriodExpression("year", shift=back[0], back=True), back[1]
        return None

    def _in_year(
        self, expression: PeriodExpression, i: int
    ) -> tuple[PeriodExpression, int]:
        """Return *expression* in the year that is told behind it, if one is."""
        at = i + (self.tokens.word(i) in _OF)
        at += self.tokens.word(at) in _ARTICLES
        year = self._year(at) if at > i else None
        if year is None:
            return expression, i
        told, end = year
        placed = attrs.evolve(
            expression, year=told.year, shift=told.shift, back=told.back
        )
        return placed, end

    def _day(self, i: int) -> tuple[PeriodExpression, int] | None:
        """Read "8 de mayo de 2024"."""
        number = _whole(self.tokens.word(i), _DAY_DIGITS)
        if number is None or not 0 < number <= _LAST_DAY:
            return None
        month = self._month(i + 2) if self.tokens.word(i + 1) in _OF else None
        if month is None:
            return None
        day = PeriodExpression("day", month, day=number)
        return self._in_year(day, i + 3)

    def _months(self, i: int) -> tuple[PeriodExpression, int] | None:
        """Read "mayo", "enero-mayo de 2024", "enero a mayo", "mes de mayo"."""
        i += self.tokens.words(i, "pasado", "mes", "de")
        i += 2 * self.tokens.words(i, "mes", "de")
        first = self._month(i)
        if first is None:
            return None
        at = i + 1 + (self.tokens.word(i + 1) in _TO)
        last = self._month(at) if at > i + 1 or self.tokens.joint(at) else None
        if last is None:
            return self._in_year(PeriodExpression("months", first, first), i + 1)
        return self._in_year(PeriodExpression("months", first, last), at + 1)

    def _month(self, i: int) -> int | None:
        return _numbers("month").get(self.tokens.word(i))

    def _part(self, i: int) -> tuple[PeriodExpression, int] | None:
        """Read "primer trimestre", "primeros cinco meses", "cinco primeros meses"."""
        ordinals, count, at = _numbers("ordinal"), 1, i
        ordinal = ordinals.get(self.tokens.word(at))
        at += ordinal is not None
        number = read_numeral(self.tokens, at)
        if number is not None and 1 < number.value <= _YEAR:
            count, at = int(number.value), number.last
            if ordinal is None:
                ordinal = ordinals.get(self.tokens.word(at))
                at += ordinal is not None
        length = _numbers("part").get(self.tokens.word(at))
        if ordinal is None or length is None:
            return None
        first = (ordinal - 1) * length + 1
        last = first + count * length - 1
        if last > _YEAR:
            return None
        return self._in_year(PeriodExpression("months", first, last), at + 1)

    def _same(self, i: int) -> tuple[PeriodExpression, int] | None:
        """Read "mismo período de 2023", "mismo mes del año anterior"."""
        found = value_at(lexicon_of("same"), self.tokens, i)
        if found is None:
            return None
        return self._in_year(PeriodExpression("same"), found[1])

    def _relative(self, i: int) -> tuple[PeriodExpression, int] | None:
        """Read "mes pasado", "este mes"."""
        month = self._shift("month-back", i)
        return month and (PeriodExpression("month", shift=month[0]), month[1])

    def _vague(self, i: int) -> tuple[PeriodExpression, int] | None:
        found = value_at(lexicon_of("vague"), self.tokens, i)
        return found and (PeriodExpression("vague"), found[1])

    def _shift(self, table: str, i: int) -> tuple[int, int] | None:
        """Return by how much what a table has at token *i* lies back."""
        found = value_at(lexicon_of(table), self.tokens, i)
        return found and (int(found[0]), found[1])


@cache
def _numbers(table: str) -> dict[str, int]:
    """Return the numbers that the words of a table stand for."""
    return {word: int(n) for n, words in load_words(table).items() for word in words}


def _whole(word: str, digits: int) -> int | None:
    """Return the number that *word* writes in so many *digits* at the most, or None."""
    # Of "\u00b2" the digit is no number, and longer ones are no days and years.
    return int(word) if word.isdecimal() and len(word) <= digits else None
