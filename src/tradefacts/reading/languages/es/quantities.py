"""Spanish quantities: from tokens to stated numbers."""

from decimal import Decimal
from typing import Final, cast

import attrs

from tradefacts.model import Per, Qualifier
from tradefacts.reading.languages.es.lexicons import (
    lexicon_of,
    money,
    signs,
    units,
    value_at,
)
from tradefacts.reading.languages.es.numerals import Numeral, read_numeral
from tradefacts.reading.mentions import (
    AMOUNT,
    COUNT,
    FOLD,
    MONEY,
    PERCENT,
    POINTS,
    Mention,
    Stated,
)
from tradefacts.reading.numbers import product
from tradefacts.reading.tokens import Tokens
from tradefacts.records import frozen

_RATIOS: Final = {
    "percent": PERCENT,
    "percentage_point": POINTS,
    "basis_point": POINTS,
    "fold": FOLD,
}
_ARTICLES: Final = frozenset({"un", "una", "el", "la", "los", "las"})
_OF: Final = "de"
_AND: Final = "y"


@frozen
class QuantityReader:
    """Reads the quantity that begins at a token."""

    tokens: Tokens

    def read(self, i: int) -> Mention | None:
        """Return the quantity at token *i*, its hedge told by its qualifier, or None.

        A hedge and an article may stand before the number, as in "cerca de un 5 %":
        the mention begins at the number.
        """
        hedge = value_at(lexicon_of("hedge"), self.tokens, i)
        at = self.behind_article(hedge[1] if hedge else i)
        if self.tokens.word(i) == "entre":
            return self._between(i + 1)
        found = self._measured(at)
        stated = found.value if found else None
        if found is None or not isinstance(stated, Stated):
            return None
        behind = value_at(lexicon_of("hedge-behind"), self.tokens, found.last)
        qualifier = (hedge or behind or ("exact", 0))[0]
        stated = attrs.evolve(stated, qualifier=cast("Qualifier", qualifier))
        return attrs.evolve(found, value=stated)

    def behind_article(self, i: int) -> int:
        """Return the token behind the article at *i*, or *i* without one."""
        return i + (self.tokens.word(i) in _ARTICLES)

    def _between(self, i: int) -> Mention | None:
        """Read "entre un 3 y un 5 por ciento" from behind its first word."""
        first = self.behind_article(i)
        lower = read_numeral(self.tokens, first)
        if lower is None or self.tokens.word(lower.last) != _AND:
            return None
        upper = self._measured(self.behind_article(lower.last + 1))
        stated = upper.value if upper else None
        if upper is None or not isinstance(stated, Stated) or upper.kind == COUNT:
            return None
        factor = Decimal(10) ** (stated.scale - lower.scale)
        value = product(lower.value, factor)
        if value >= stated.value:
            return None
        step = product(lower.step, factor)
        stated = attrs.evolve(stated, value=value, step=step, upper=stated.value)
        return self._mention(upper.kind, first, upper.last, stated)

    def _measured(self, i: int) -> Mention | None:
        """Return the number at token *i* with its sign and its unit, or None."""
        tokens = self.tokens
        minus = tokens.word(i) == "-" and tokens.glued(i + 1) and tokens.spaced(i)
        sign = value_at(signs(), tokens, i)
        number = read_numeral(tokens, sign[1] if sign else i + minus)
        if number is None:
            return None
        stated = _stated(number, negative=minus)
        if sign is not None:
            return self._money(i, number.last, stated, sign[0])
        return self._with_unit(i, number, stated)

    def _with_unit(self, i: int, number: Numeral, stated: Stated) -> Mention:
        tokens, last = self.tokens, number.last
        ratio = value_at(lexicon_of("ratio"), tokens, last)
        if ratio is not None:
            stated = attrs.evolve(stated, unit=ratio[0])
            return self._mention(_RATIOS[ratio[0]], i, ratio[1], stated)
        at = last + (tokens.word(last) == _OF and number.scale > 0)
        paid = value_at(money(), tokens, at)
        if paid is not None:
            return self._money(i, paid[1], stated, paid[0])
        unit = value_at(units(), tokens, at)
        if unit is None:
            kind, name = self._shared(last)
            stated = attrs.evolve(stated, unit=name)
            return self._mention(kind, i, last, stated)
        name, _, factor = unit[0].partition("|")
        stated = attrs.evolve(stated, unit=name, per=self._per(unit[1]))
        return self._mention(AMOUNT, i, unit[1], stated.times(Decimal(factor)))

    def _shared(self, i: int) -> tuple[str, str | None]:
        """Return the ratio that a next number has for both ("4 y un 5 por ciento")."""
        if self.tokens.word(i) == _AND:
            following = read_numeral(self.tokens, self.behind_article(i + 1))
            end = following.last if following else i
            ratio = value_at(lexicon_of("ratio"), self.tokens, end)
            if ratio is not None and ratio[0] == PERCENT:
                return PERCENT, ratio[0]
        return COUNT, None

    def _money(self, first: int, last: int, stated: Stated, code: str) -> Mention:
        unit, guessed = code.removesuffix("?"), code.endswith("?")
        stated = attrs.evolve(stated, unit=unit, guessed=guessed, per=self._per(last))
        return self._mention(MONEY, first, last, stated)

    def _per(self, i: int) -> Per | None:
        found = value_at(lexicon_of("per"), self.tokens, i)
        return cast("Per", found[0]) if found else None

    def _mention(self, kind: str, first: int, last: int, stated: Stated) -> Mention:
        start, end = self.tokens.start[first], self.tokens.end[last - 1]
        return Mention(kind, start, end, stated, first, last)


def _stated(number: Numeral, *, negative: bool) -> Stated:
    # Decimal's minus would round to 28 digits.
    value = number.value.copy_negate() if negative else number.value
    return Stated(
        value,
        number.step,
        None,
        scale=number.scale,
        worded=number.worded,
        sign=-1 if negative else 0,
    )
