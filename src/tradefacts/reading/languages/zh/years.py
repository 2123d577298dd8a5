"""Years, and what all Chinese periods are read with: numbers, and words of lists."""

from functools import cache
from typing import Final

from tradefacts.reading.languages.zh.numerals import read_numeral
from tradefacts.reading.languages.zh.words import load_words, word_list
from tradefacts.reading.lexicon import Lexicon
from tradefacts.reading.mentions import Cue
from tradefacts.reading.tokens import MARK, Tokens
from tradefacts.records import passing

_YEARS: Final = range(1949, 2051)
_YEAR: Final = "年"
_YEAR_DIGITS: Final = 4
#: The year before the first of the Republic, whose years Taiwan counts.
_REPUBLIC: Final = 1911
_REPUBLICAN: Final = "民 国"
#: A number of so many digits may be such a year where no word says so.
_REPUBLICAN_DIGITS: Final = 3
#: How far around it the characters may tell where a text is from, in tokens.
_AROUND: Final = 40


@passing
class YearReader:
    """Reads the numbers of years, as they are written there."""

    tokens: Tokens

    # -- years -------------------------------------------------------------------------

    def year_number(self, i: int) -> tuple[int, int] | None:
        """Return the year whose number begins at *i*, and the token behind that."""
        tokens = self.tokens
        word = tokens.word(i)
        if tokens.is_number(i):
            year = word.isdigit() and len(word) == _YEAR_DIGITS and int(word) in _YEARS
            return (int(word), i + 1) if year else self._republican(i)
        digits = _year_digits()
        said = tokens.lower[i : i + _YEAR_DIGITS]
        if len(said) < _YEAR_DIGITS or any(word not in digits for word in said):
            return None
        value = int("".join(str(digits[word]) for word in said))
        return (value, i + _YEAR_DIGITS) if value in _YEARS else None

    def _republican(self, i: int) -> tuple[int, int] | None:
        """Read a year of the Republic ("民國114年", "114年" in traditional characters).

        Without that word it opens its clause, or is compared with: else it is a time
        that something lasted.
        """
        tokens = self.tokens
        word = tokens.lower[i]
        short = word.isdecimal() and len(word) <= _REPUBLICAN_DIGITS
        year = int(word) + _REPUBLIC if short else 0
        if year not in _YEARS or tokens.word(i + 1) != _YEAR:
            return None
        if tokens.spoken(i - 2, i) != _REPUBLICAN:
            opens = self._heads(i) or tokens.word(i - 1) in word_list("calendar", "by")
            lasted = self._word(i + 1, "stretch") or self._is_ago(i + 1)
            if lasted or not opens or len(word) != _REPUBLICAN_DIGITS:
                return None
            if not self._is_traditional(i):
                return None
        return year, i + 1

    def _is_ago(self, i: int) -> bool:
        """Tell whether the years that end at *i* are those of an age, or since.

        "114年前", "110年的商號"; but not "114年前3月".
        """
        tokens, end = self.tokens, i + 2
        if tokens.word(i + 1) not in word_list("calendar", "aged"):
            return False
        return read_numeral(tokens, end) is None

    def _is_traditional(self, i: int) -> bool:
        """Tell whether traditional characters stand around token *i*."""
        around = range(max(0, i - _AROUND), min(len(self.tokens), i + _AROUND))
        return any(
            self.tokens.surface(at).lower() != self.tokens.lower[at] for at in around
        )

    # -- tokens ------------------------------------------------------------------------

    def _heads(self, i: int) -> bool:
        """Tell whether a clause begins at token *i*, or a year ends before it."""
        opens = i == 0 or self.tokens.kind[i - 1] == MARK
        return opens or self.tokens.word(i - 1) == _YEAR

    def _number(self, i: int) -> tuple[int, int] | None:
        """Return the small whole number at *i*, and the token behind it."""
        number = read_numeral(self.tokens, i)
        if number is None or number.qualifier or number.value != int(number.value):
            return None
        if self.tokens.is_number(i) and not self.tokens.lower[i].isdigit():
            return None
        return int(number.value), number.last

    def _word(self, i: int, name: str) -> int:
        """Return the token behind a word of the list *name* at *i*, 0 without one."""
        end, found = calendar(name).longest(self.tokens, i)
        return end if found else 0


@cache
def calendar(*names: str) -> Lexicon:
    """Return the words of lists of the calendar, each with the name of its list."""
    return Lexicon(
        (word, Cue("calendar", name))
        for name in names
        for word in word_list("calendar", name)
    )


@cache
def _year_digits() -> dict[str, int]:
    """Return the digits of years: their zeros are also written as circles."""
    zeros = dict.fromkeys(word_list("calendar", "zeros"), 0)
    return {**load_words()["digit"], **zeros}
