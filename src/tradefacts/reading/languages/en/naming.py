"""English numbers that are names: times, codes, phone lines, ordinals, years."""

from typing import Final

from tradefacts.reading.characters import DASH
from tradefacts.reading.languages.en.numerals import Numeral
from tradefacts.reading.languages.en.openings import Opening
from tradefacts.reading.languages.en.units import Units
from tradefacts.reading.languages.en.words import ORDINAL_ENDINGS, YEARS, word_list
from tradefacts.reading.numbers import read_digits
from tradefacts.reading.tokens import MARK, NUMBER, WORD, Tokens
from tradefacts.records import passing

_MARKS: Final = frozenset("#@&*_~^=№§")
#: Between two numbers without a space they make a time, a ratio, a date, a code.
_COLONS: Final = frozenset(":/.")
_ORDINALS: Final = ORDINAL_ENDINGS | {"s", "'s"}
_PHONE_PARTS: Final = 4
#: So many blanks part the number of a line from its words.
_GAP: Final = 2
_SMALL: Final = 100


@passing
class Naming:
    """Tells whether a number names something instead of counting it."""

    tokens: Tokens
    units: Units

    def is_name(self, opening: Opening, numeral: Numeral, last: int) -> bool:
        """Tell whether a number names something; *last* is the end of its range."""
        if numeral.fraction:
            return False
        first = opening.number
        if self._is_named_behind(first, last) or self._is_grade(last):
            return True
        if opening.money is not None:
            return self._is_conference(first, last, numeral)
        return (
            self._is_named_before(opening, numeral, last)
            or self._is_phone(first, last)
            or self._is_year(first, last)
        )

    # -- by what stands before -------------------------------------------------------

    def _is_named_before(self, opening: Opening, numeral: Numeral, last: int) -> bool:
        tokens, i = self.tokens, opening.first
        if self._opens_line(i, last):
            return True
        if i == 0:
            return False
        if joint := tokens.joint(i):
            # "Exports—5 percent of all" only has a dash without spaces.
            return joint != DASH or tokens.kind[i - 1] == NUMBER
        if opening.bare and tokens.glued(i) and self._is_glued_name(i):
            return True
        if tokens.word(i - 1) in word_list("naming", "tally"):
            return True
        return self._is_titled(i) and not numeral.scale and not self._counts(last)

    def _opens_line(self, i: int, last: int) -> bool:
        """Tell whether a number opens a line, a wide gap behind it ("3   Trade")."""
        tokens = self.tokens
        if last >= len(tokens) or tokens.start[last] - tokens.end[last - 1] < _GAP:
            return False
        before = tokens.text[tokens.end[i - 1] if i else 0 : tokens.start[i]]
        return (i == 0 or "\n" in before) and tokens.kind[last] == WORD

    def _is_glued_name(self, i: int) -> bool:
        """Tell a code ("A380", "#5") or the rest of a time or a ratio ("3:1")."""
        tokens = self.tokens
        before = tokens.lower[i - 1]
        if tokens.kind[i - 1] == WORD:
            return True
        return before in _MARKS or (before in _COLONS and tokens.is_number(i - 2))

    def _is_titled(self, i: int) -> bool:
        """Tell whether a word that takes a number as a name stands before *i*."""
        tokens = self.tokens
        before = tokens.lower[i - 1]
        if before == ".":
            short = word_list("naming", "abbreviation")
            return tokens.glued(i - 1) and tokens.word(i - 2) in short
        if before == "of":
            # "Group of 20" is a name, "a group of 20 companies" a count.
            return tokens.word(i - 2) == "group" and tokens.surface(i - 2) == "Group"
        return before in word_list("naming", "word")

    def _counts(self, last: int) -> bool:
        return self.units.is_measured(self.tokens, last)

    def _is_conference(self, first: int, last: int, numeral: Numeral) -> bool:
        """Tell "COP 28", which is no money, by its bare small number."""
        named = self.tokens.word(first - 1) in word_list("naming", "word")
        return named and not self._counts(last) and numeral.value < _SMALL

    # -- by what stands behind -------------------------------------------------------

    def _is_named_behind(self, first: int, last: int) -> bool:
        tokens = self.tokens
        if last >= len(tokens):
            return False
        if tokens.joined[last]:
            return self._is_joined_name(last)
        if not tokens.glued(last):
            return False
        after = tokens.lower[last]
        if after in _COLONS and tokens.glued(last + 1) and tokens.is_number(last + 1):
            return True
        if after in _ORDINALS:
            return True
        glued = tokens.kind[last] != MARK and tokens.kind[first] == NUMBER
        return glued and not self._counts(last)

    def _is_joined_name(self, last: int) -> bool:
        """Tell whether what a hyphen joins to the number makes it a name."""
        tokens, units = self.tokens, self.units
        if tokens.kind[last] == NUMBER:
            return True
        if tokens.joint(last) == DASH or units.hedge_behind(tokens, last):
            return False
        return not units.ratio_at(tokens, last) and not units.money_at(tokens, last)

    def _is_grade(self, last: int) -> bool:
        """Tell whether a rate only says of which grade goods are ("62%-grade ore")."""
        tokens, ratio = self.tokens, self.units.ratio_at(self.tokens, last)
        at = ratio[1] if ratio is not None else len(tokens)
        hyphen = tokens.word(at) == "-" and tokens.glued(at) and tokens.glued(at + 1)
        joined = hyphen or (at < len(tokens) and tokens.joined[at] == 1)
        return joined and tokens.word(at + hyphen) in word_list("naming", "grade")

    # -- by both ---------------------------------------------------------------------

    def _is_phone(self, first: int, last: int) -> bool:
        """Tell a part of a phone line ("+86 10 6519 4114", "dial 400 810 0088")."""
        tokens = self.tokens
        if not tokens.is_number(last - 1):
            return False
        at = first
        while at > first - _PHONE_PARTS and self._is_part(at):
            at -= 1
        if (at == first and not self._is_part(last)) or self._counts(last):
            return False
        before = tokens.word(at - 1)
        return (
            read_digits(tokens.lower[at]) is None
            or before in word_list("naming", "word")
            or (before == "+" and tokens.glued(at))
        )

    def _is_part(self, i: int) -> bool:
        """Tell whether a number stands at *i* right behind another."""
        tokens = self.tokens
        if not tokens.is_number(i) or not tokens.is_number(i - 1):
            return False
        return tokens.start[i] <= tokens.end[i - 1] + 1

    def _is_year(self, first: int, last: int) -> bool:
        """Tell a year before a unit ("in 2024 yuan-denominated exports")."""
        tokens = self.tokens
        digits = tokens.lower[first]
        return (
            last == first + 1
            and tokens.word(first - 1) in word_list("naming", "year")
            and len(digits) == len("2024")
            and digits.isdecimal()
            and int(digits) in YEARS
        )
