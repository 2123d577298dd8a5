"""The grammar of English quantities: from tokens to stated numbers."""

from decimal import Decimal
from typing import Final

import attrs

from tradefacts.model import Qualifier
from tradefacts.reading.lexicon import Lexicon
from tradefacts.reading.mentions import (
    AMOUNT,
    COUNT,
    FOLD,
    MONEY,
    PERCENT,
    POINTS,
    Cue,
    Mention,
    Stated,
)
from tradefacts.reading.numbers import read_digits, scaled
from tradefacts.reading.tokens import MARK, NUMBER, Tokens

_ARTICLES: Final = frozenset({"a", "an"})
#: A number behind one of these is a name: "No. 3", "page 14", "code 9610".
_NAMING: Final = frozenset({
    "no", "page", "line", "article", "articles", "chapter", "phase", "section", "code", "codes", "hall",
    "halls", "room", "figure", "table", "tel", "fax", "route", "flight", "class", "grade", "hotline",
    "dial", "phone", "item", "hs", "episode", "version", "volume", "issue", "group", "top", "g", "aged", "age",
    "call", "telephone", "gate", "booth", "runway", "terminal", "boeing", "airbus", "type", "model", "annex",
    "appendix", "rule", "act", "law", "order", "notice", "circular", "document", "at least", "ticker",
})  # fmt: skip
_PER: Final = frozenset({"per", "a", "an", "/", "each"})
_LONGEST_HEDGE: Final = 5
_LARGEST_UNSCALED: Final = 1000


@attrs.frozen
class Units:
    """The lexicons that quantities are read with."""

    #: Hedges before a number, as tuples of words.
    hedges: dict[tuple[str, ...], Qualifier]
    hedges_behind: Lexicon
    numbers: dict[str, Decimal]
    scales: dict[str, int]
    fractions: dict[str, Decimal]
    #: Percent, points, folds.
    ratios: Lexicon
    #: Words of money behind a number; signs and codes before one.
    money: Lexicon
    signs: dict[str, Cue]
    #: Physical and counted units.
    units: Lexicon
    per: Lexicon
    durations: Lexicon


@attrs.define
class _Number:
    """A number with its scale, and the tokens that it takes."""

    value: Decimal
    place: int
    first: int
    last: int
    scale: int = 0
    worded: bool = False
    fraction: bool = False

    @property
    def step(self) -> Decimal:
        return Decimal(0) if self.fraction else scaled(Decimal(1), self.place)

    def rescale(self, exponent: int) -> None:
        """Multiply the number by ten to the *exponent*."""
        self.value = scaled(self.value, exponent)
        self.place += exponent
        self.scale += exponent


@attrs.frozen
class QuantityReader:
    """Reads the quantity that begins at a token."""

    tokens: Tokens
    units: Units

    def read(self, i: int) -> Mention | None:
        """Return the quantity that begins at token *i*, or None.

        A sign or a currency before the number belongs to it; a hedge does not, but
        tells the qualifier.
        """
        tokens = self.tokens
        first, sign, money = self._before(i)
        if first < 0:
            return None
        number = self._number(first)
        if number is None or self._is_name(i, number, money):
            return None
        upper = self._upper(number, money)
        if upper is not None and upper.scale and not number.scale:
            number.rescale(upper.scale)
        last = upper.last if upper else number.last
        mention = self._with_unit(i, number, upper, last, sign, money)
        if mention is None:
            return None
        qualifier = self.hedge(i) or self._hedge_behind(mention.last)
        stated = mention.value
        assert isinstance(stated, Stated)
        if qualifier:
            stated = attrs.evolve(stated, qualifier=qualifier)
            mention = attrs.evolve(mention, value=stated)
        return mention if mention.end > tokens.start[i] else None

    # -- before the number -----------------------------------------------------------

    def _before(self, i: int) -> tuple[int, int, Cue | None]:
        """Return the token of the number, the sign, and the currency before it."""
        tokens = self.tokens
        sign, money = 0, None
        if tokens.lower[i] in ("-", "+") or tokens.lower[i] in ("minus",):
            if i and not tokens.spaced(i) and tokens.lower[i - 1] not in "(|,:":
                return -1, 0, None
            sign = -1 if tokens.lower[i] != "+" else 1
            i += 1
        if i >= len(tokens):
            return -1, 0, None
        for length in (2, 1):
            found = self.units.signs.get(" ".join(tokens.lower[i : i + length]))
            if found is not None and i + length < len(tokens):
                if tokens.kind[i] != MARK and not tokens.surface(i).isupper():
                    continue
                if tokens.kind[i + length] == NUMBER:
                    money = found
                    i += length
                    break
        if tokens.kind[i] == NUMBER or (
            money is None and (tokens.lower[i] in self.units.numbers or tokens.lower[i] in ("a", "half", "hundreds"))
        ):
            return i, sign, money
        return -1, 0, None

    def hedge(self, i: int) -> Qualifier | None:
        """Return the hedge that stands before token *i*, an article between or not."""
        lower = self.tokens.lower
        for skip in (0, 1):
            if skip and (i < 1 or lower[i - 1] not in _ARTICLES):
                break
            stop = i - skip
            for length in range(min(_LONGEST_HEDGE, stop), 0, -1):
                hedge = self.units.hedges.get(tuple(lower[stop - length : stop]))
                if hedge is not None:
                    return hedge
        return None

    def _hedge_behind(self, i: int) -> Qualifier | None:
        tokens = self.tokens
        if i >= len(tokens):
            return None
        if tokens.lower[i] == "+" and not tokens.spaced(i):
            return "over"
        end, found = self.units.hedges_behind.longest(tokens, i)
        return found[0].value if end > i and isinstance(found[0], Cue) else None  # type: ignore[return-value]

    # -- the number ------------------------------------------------------------------

    def _number(self, i: int) -> _Number | None:
        tokens = self.tokens
        if tokens.kind[i] == NUMBER:
            read = read_digits(tokens.lower[i])
            if read is None:
                return None
            number = _Number(read[0], read[1], i, i + 1)
        else:
            worded = self._words(i)
            if worded is None:
                return None
            number = worded
            if number.fraction:
                return number
        return self._scales(number)

    def _scales(self, number: _Number) -> _Number:
        tokens = self.tokens
        while number.last < len(tokens):
            word = tokens.lower[number.last]
            scale = self.units.scales.get(word)
            if scale is None or (len(word) == 1 and tokens.spaced(number.last)):
                break
            number.rescale(scale)
            number.last += 1
        return number

    def _words(self, i: int) -> _Number | None:
        """Read "twenty-three", "two thirds", "nine and a half", "half a"."""
        tokens, units = self.tokens, self.units
        word = tokens.lower[i]
        if word == "half":
            if tokens.lower[i + 1 : i + 2] == ["a"] and self._at(i + 2) in units.scales:
                return _Number(Decimal("0.5"), -1, i, i + 2, worded=True)
            if self._at(i + 1) in ("of", "the", "its", "their"):
                return _Number(Decimal(50), 0, i, i + 1, worded=True, fraction=True)
            return None
        if word == "a":
            fraction = units.fractions.get(self._at(i + 1))
            if fraction is not None and self._at(i + 2) == "of":
                return _Number(_percent(fraction), 0, i, i + 2, worded=True, fraction=True)
            return None
        value = units.numbers.get(word)
        if value is None:
            return None
        end = i + 1
        following = units.numbers.get(self._at(end))
        if value >= 20 and following is not None and 0 < following < 10:
            value += following
            end += 1
        fraction = units.fractions.get(self._at(end))
        if fraction is not None and self._at(end + 1) == "of":
            return _Number(_percent(fraction * value), 0, i, end + 1, worded=True, fraction=True)
        place = 0
        if tokens.lower[end : end + 3] == ["and", "a", "half"]:
            value, place, end = value + Decimal("0.5"), -1, end + 3
        return _Number(value, place, i, end, worded=True)

    def _at(self, i: int) -> str:
        return self.tokens.lower[i] if i < len(self.tokens) else ""

    def _upper(self, number: _Number, money: Cue | None) -> _Number | None:
        """Return the upper end of a range ("3 to 5 percent", "3-5 percent")."""
        tokens, i = self.tokens, number.last
        if number.fraction or i + 1 >= len(tokens):
            return None
        if tokens.joined[i] and tokens.kind[i] == NUMBER:
            upper = self._number(i)
        else:
            opening = tokens.lower[number.first - 1] if number.first else ""
            joint = self._at(i)
            end, found = self.units.ratios.longest(tokens, i)
            if end > i and self._at(end) in ("to", "\u2013", "-") and opening not in ("from", "of"):
                return None
            if joint in ("to", "\u2013", "-") and opening not in ("from", "by"):
                at = i + 1
            elif joint == "and" and opening == "between":
                at = i + 1
            else:
                return None
            if at >= len(tokens) or tokens.kind[at] != NUMBER:
                return None
            upper = self._number(at)
        if upper is None or (upper.value <= number.value and not upper.scale):
            return None
        if upper.scale and not number.scale and number.value >= _LARGEST_UNSCALED:
            return None  # "from 1997 to 135.2 billion": a year, not a range
        end, found = self.units.ratios.longest(tokens, upper.last) if upper.last < len(tokens) else (0, [])
        if end > upper.last or upper.scale or self._money_behind(upper.last):
            return upper
        return None

    def _money_behind(self, i: int) -> bool:
        return i < len(self.tokens) and self.units.money.longest(self.tokens, i)[0] > i

    def _is_name(self, i: int, number: _Number, money: Cue | None) -> bool:
        """Tell whether the number names something: a time, a code, a phone line."""
        tokens = self.tokens
        first, last = number.first, number.last
        if number.fraction:
            return False
        if i and money is None:
            before = tokens.lower[i - 1]
            if tokens.joined[i]:
                return True
            if before == "." and i > 1 and tokens.lower[i - 2] == "no" and not tokens.spaced(i - 1):
                return True
            if before in _NAMING and tokens.kind[i - 1] != MARK and not number.scale:
                return self._ratio(last) is None
            if before in (":", "/", ".") and i > 1 and tokens.kind[i - 2] == NUMBER and not tokens.spaced(i):
                return True
            if before in "#@&*_~^=" and before:
                return True
        if last < len(tokens):
            after = tokens.lower[last]
            if after in (":", "/") and not tokens.spaced(last) and self._at(last + 1)[:1].isdigit():
                return True
            if after in ("st", "nd", "rd", "th", "s") and not tokens.spaced(last):
                return True
            if tokens.joined[last]:
                return self._joined_name(first, last)
            if not tokens.spaced(last) and tokens.kind[last] != MARK and tokens.kind[first] == NUMBER:
                return self._ratio(last) is None and not self._money_behind(last) and self._unit(last) is None
        return False

    def _joined_name(self, first: int, last: int) -> bool:
        """Tell whether what a hyphen joins to the number makes it a name."""
        tokens = self.tokens
        if tokens.kind[last] == NUMBER:
            behind = last + 1
            if behind < len(tokens) and tokens.joined[behind] and tokens.kind[behind] == NUMBER:
                return True
            return False
        return self._ratio(last) is None and not self._money_behind(last)

    # -- the unit --------------------------------------------------------------------

    def _ratio(self, i: int) -> tuple[str, int] | None:
        if i >= len(self.tokens):
            return None
        end, found = self.units.ratios.longest(self.tokens, i)
        return (found[0].value, end) if end > i and isinstance(found[0], Cue) else None

    def _unit(self, i: int) -> tuple[Cue, int] | None:
        if i >= len(self.tokens):
            return None
        end, found = self.units.units.longest(self.tokens, i)
        return (found[0], end) if end > i and isinstance(found[0], Cue) else None

    def _with_unit(
        self, i: int, number: _Number, upper: _Number | None, last: int, sign: int, money: Cue | None
    ) -> Mention | None:
        common = {
            "value": number.value if sign >= 0 else -number.value,
            "step": number.step,
            "upper": upper.value if upper else None,
            "scale": number.scale,
            "worded": number.worded,
            "sign": sign,
        }
        if number.fraction:
            return self._mention(PERCENT, i, last, Stated(unit="percent", **common))  # type: ignore[arg-type]
        tokens = self.tokens
        if money is None and last < len(tokens):
            ratio = self._ratio(last)
            if ratio is not None:
                return self._ratio_mention(i, ratio, common, number)
        if last < len(tokens):
            end, found = self.units.money.longest(tokens, last)
            if end > last and isinstance(found[0], Cue):
                name, last = found[0], end
                if money is None:
                    money = name
        if money is not None:
            unit = money.value.removesuffix("?")
            compound, per, _ = self._per(last)
            if compound:
                unit = f"{unit}/{compound}"
            stated = Stated(unit=unit, guessed=money.value.endswith("?"), per=per, **common)  # type: ignore[arg-type]
            return self._mention(MONEY, i, last, stated)
        unit_found = self._unit(last)
        if unit_found is not None and not (number.worded and not number.scale):
            cue, end = unit_found
            unit, measure, factor = cue.value.split("|")
            compound, per, stop = self._per(end)
            if per and unit != "1" and self._at(end) in ("per", "a", "/", "each"):
                unit, end, per = f"{unit}/{per}", stop, None
            stated = Stated(unit=unit, measure=measure or None, per=per, **common)  # type: ignore[arg-type]
            return self._mention(AMOUNT, i, end, _times(stated, Decimal(factor)))
        if last < len(tokens) and self.units.durations.longest(tokens, last)[0] > last:
            return None
        return self._mention(COUNT, i, last, Stated(unit=None, **common))  # type: ignore[arg-type]


    def _ratio_mention(
        self, i: int, ratio: tuple[str, int], common: dict[str, object], number: _Number
    ) -> Mention | None:
        unit, end = ratio
        if unit == "fold":
            return self._mention(FOLD, i, end, Stated(unit="fold", **common))  # type: ignore[arg-type]
        if unit == "percent":
            to = self._at(end) in ("to", "\u2013", "-") or (end < len(self.tokens) and self.tokens.joined[end])
            if to and common["upper"] is None:
                end, common = self._percent_range(i, end, common, number)
            return self._mention(PERCENT, i, end, Stated(unit="percent", **common))  # type: ignore[arg-type]
        return self._mention(POINTS, i, end, Stated(unit=unit, **common))  # type: ignore[arg-type]

    def _percent_range(
        self, i: int, end: int, common: dict[str, object], number: _Number
    ) -> tuple[int, dict[str, object]]:
        """Read on where both ends have their sign: "3% to 5%", "3%-5%"."""
        tokens = self.tokens
        at = end + (0 if tokens.joined[end] else 1)
        before = tokens.lower[i - 1] if i else ""
        if at >= len(tokens) or tokens.kind[at] != NUMBER or before in ("from", "by", "to"):
            return end, common
        upper = self._number(at)
        ratio = self._ratio(upper.last) if upper else None
        if upper is None or ratio is None or ratio[0] != "percent" or upper.value <= number.value:
            return end, common
        if before not in ("between", "of", "at", "about", "by", "around") and self._at(end) == "to":
            return end, common
        return ratio[1], {**common, "upper": upper.value}

    def _per(self, i: int) -> tuple[str | None, str | None, int]:
        """Return the unit or the time that a rate is counted by ("per tonne")."""
        tokens = self.tokens
        if i >= len(tokens):
            return None, None, i
        end, found = self.units.per.longest(tokens, i)
        if end > i and isinstance(found[0], Cue):
            return None, found[0].value, end
        skip = i
        if tokens.lower[skip] == "(":  # "2,798 yuan (about 394 dollars) per tonne"
            closing = next((k for k in range(skip, min(skip + 9, len(tokens))) if tokens.lower[k] == ")"), None)
            if closing is None:
                return None, None, i
            skip = closing + 1
        if skip < len(tokens) and tokens.lower[skip] == ")" and skip > i - 1:
            skip += 1
        if skip < len(tokens) and tokens.lower[skip] in _PER:
            found_unit = self._unit(skip + 1)
            if found_unit is not None and not found_unit[0].value.startswith("1|"):
                return found_unit[0].value.partition("|")[0], None, found_unit[1]
        return None, None, i

    def _mention(self, kind: str, first: int, last: int, stated: Stated) -> Mention:
        tokens = self.tokens
        return Mention(kind, tokens.start[first], tokens.end[last - 1], stated, first, last)


def _times(stated: Stated, factor: Decimal) -> Stated:
    """Return *stated* in the unit that its word is a multiple of ("kilotonne")."""
    if factor == 1:
        return stated
    return attrs.evolve(
        stated,
        value=stated.value * factor,
        step=stated.step * factor,
        upper=None if stated.upper is None else stated.upper * factor,
    )


def _percent(fraction: Decimal) -> Decimal:
    hundred = fraction * 100
    whole = hundred.quantize(Decimal("0.01"))
    return whole.normalize() if whole != whole.to_integral() else whole.to_integral()
