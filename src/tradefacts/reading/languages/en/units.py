"""The words around English numbers: percent, money, units, times."""

import re
from collections.abc import Mapping
from decimal import Decimal
from functools import cached_property
from typing import Final, cast

from tradefacts.model import Per, Qualifier
from tradefacts.reading.languages.en.words import word_list
from tradefacts.reading.lexicon import Lexicon
from tradefacts.reading.mentions import (
    Cue,
    UnitWord,
)
from tradefacts.reading.tokens import MARK, Tokens
from tradefacts.records import frozen, passing

#: "Rs", "Rp": the longest sign that is written with one capital.
_SHORT: Final = 2
#: How long the codes of currencies are.
_CODE: Final = 3
_LONGEST_HEDGE: Final = 5

#: A number that heads of tables scale by ("10000T").
_POWER_RE: Final = re.compile("10+")

#: Percent in the trade press ("15.6pc").
_SHORT_PERCENT: Final = "pc"


@passing
class Money:
    """A currency as a text names it."""

    code: str
    #: Whether other currencies share the word or sign ("$").
    guessed: bool


@frozen
class Units:
    """The lexicons that quantities are read with.

    A method `x_at` returns what stands at a token, and the token after its last; None
    where there is no such thing.
    """

    #: Hedges before a number, as tuples of words.
    hedges: Mapping[tuple[str, ...], Qualifier]
    hedges_behind: Lexicon
    numbers: Mapping[str, Decimal]
    #: Powers of ten.
    scales: Mapping[str, int]
    fractions: Mapping[str, Decimal]
    #: Percent, points, folds.
    ratios: Lexicon
    #: Words of money behind a number.
    money: Lexicon
    #: Signs and codes of money before a number, by their tokens with spaces between.
    signs: Mapping[str, Cue]
    #: Physical and counted units.
    units: Lexicon
    per: Lexicon
    durations: Lexicon

    @cached_property
    def hedge_ends(self) -> frozenset[str]:
        """The last words of hedges before a number: most numbers have none there."""
        return frozenset(words[-1] for words in self.hedges)

    @property
    def words(self) -> set[str]:
        """Every word that a number or its unit is written with."""
        lexicons = (self.ratios, self.money, self.units, self.per, self.durations)
        return {*self.numbers, *self.scales, *self.fractions}.union(
            *(lexicon.words for lexicon in lexicons)
        )

    def ratio_at(self, tokens: Tokens, i: int) -> tuple[str, int] | None:
        """Read "percent", "percentage points", "basis points", "times".

        "15pc" and "1.5 pc" are percent, "15 pc" may be pieces, "15 PC" are computers.
        """
        found = _cue_at(self.ratios, tokens, i)
        if found is not None and tokens.lower[i] == _SHORT_PERCENT:
            printed = tokens.glued(i) or "." in tokens.word(i - 1)
            return found if printed and tokens.surface(i).islower() else None
        return found

    def unit_at(self, tokens: Tokens, i: int) -> tuple[UnitWord, int] | None:
        """Read a physical or counted unit ("tonnes", "TEUs")."""
        found = _cue_at(self.units, tokens, i)
        if found is None:
            return None
        text, end = found
        name, measure, factor = text.split("|")
        # "5G" is no weight: symbols of one letter are small, but for "10000T".
        if end == i + 1 and len(tokens.lower[i]) == 1 and tokens.surface(i).isupper():
            power = i > 0 and _POWER_RE.fullmatch(tokens.lower[i - 1])
            if not (power and tokens.glued(i)):
                return None
        return UnitWord(name, measure or None, Decimal(factor)), end

    def time_at(self, tokens: Tokens, i: int) -> tuple[Per, int] | None:
        """Read what a rate is counted by ("a day", "annually")."""
        found = _cue_at(self.per, tokens, i)
        if found is None or tokens.word(found[1]) in word_list("time", "ago"):
            return None  # "5 tonnes a year earlier" is no rate
        return cast("Per", found[0]), found[1]

    def duration_at(self, tokens: Tokens, i: int) -> bool:
        """Tell whether a unit of time stands at token *i*."""
        return _cue_at(self.durations, tokens, i) is not None

    def money_at(self, tokens: Tokens, i: int) -> tuple[Money, int] | None:
        """Read money behind a number ("yuan", "U.S. dollars", "\u20ac")."""
        found = _cue_at(self.money, tokens, i)
        if found is not None:
            return _money(found[0]), found[1]
        sign = self.sign_at(tokens, i)
        # A sign belongs to the number behind it where there is one.
        if sign is None or tokens.is_number(sign[1]):
            return None
        return sign

    def sign_at(self, tokens: Tokens, i: int) -> tuple[Money, int] | None:
        """Read the sign or code of a currency ("US$", "RMB"), the longest one."""
        for length in (2, 1) if i + 1 < len(tokens.lower) else (1,):
            cue = self.signs.get(tokens.spoken(i, i + length))
            if cue is not None and _is_sign(tokens, i, length):
                return _money(cue.value), i + length
        return None

    def scale_at(self, tokens: Tokens, i: int) -> int | None:
        """Return the power of ten of the scale word at *i* ("million"), or None."""
        return self.scales.get(tokens.word(i))

    def is_measured(self, tokens: Tokens, i: int) -> bool:
        """Tell whether percent, money or a unit stands at *i*: a number is before."""
        return (
            self.ratio_at(tokens, i) is not None
            or self.money_at(tokens, i) is not None
            or self.unit_at(tokens, i) is not None
        )

    def hedge_before(self, tokens: Tokens, i: int) -> Qualifier | None:
        """Return the longest hedge that ends before token *i*."""
        if tokens.word(i - 1) not in self.hedge_ends:
            return None
        for length in range(min(_LONGEST_HEDGE, i), 0, -1):
            hedge = self.hedges.get(tuple(tokens.lower[i - length : i]))
            if hedge is not None:
                return hedge
        return None

    def hedge_behind(self, tokens: Tokens, i: int) -> Qualifier | None:
        """Return the hedge at token *i*, behind a number ("+", "or more")."""
        if tokens.word(i) == "+" and tokens.glued(i):
            return None if tokens.glued(i + 1) else "over"
        found = _cue_at(self.hedges_behind, tokens, i)
        if found is None or tokens.is_number(found[1]):
            return None
        return cast("Qualifier", found[0])


def _cue_at(lexicon: Lexicon, tokens: Tokens, i: int) -> tuple[str, int] | None:
    lower = tokens.lower
    if i >= len(lower) or lower[i] not in lexicon.openings:
        return None
    end, found = lexicon.longest(tokens, i)
    if not found or not isinstance(found[0], Cue):
        return None
    return found[0].value, end


def _money(code: str) -> Money:
    return Money(code.removesuffix("?"), guessed=code.endswith("?"))


def _is_sign(tokens: Tokens, i: int, length: int) -> bool:
    """Tell whether the letters of a sign are written as they must be."""
    if tokens.kind[i] == MARK:
        return True
    letters = tokens.surface(i)
    # "A$5" is Australian, "A $5 deal" is not.
    if len(letters) == 1 and length > 1 and not tokens.glued(i + 1):
        return False
    if letters.isupper() or not letters.isascii():
        return True
    # "KSh" and "Rs", but neither "Try" nor "all"; at a number "Ksh5", "euro5", too.
    touches = tokens.is_number(i + length) and tokens.glued(i + length)
    if letters.islower():
        return touches and len(letters) > _CODE
    return touches or not letters.istitle() or len(letters) == _SHORT
