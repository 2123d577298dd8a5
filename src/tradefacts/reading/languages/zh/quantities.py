"""The grammar of Chinese quantities: from tokens to stated numbers."""

from decimal import Decimal
from typing import Final

from tradefacts.model import Per, Qualifier
from tradefacts.reading.characters import DASH
from tradefacts.reading.languages.zh.numerals import (
    Numeral,
    read_numeral,
    read_scales,
)
from tradefacts.reading.languages.zh.turns import read_turn
from tradefacts.reading.languages.zh.units import (
    Units,
    classifier_at,
    counted_at,
    hedge_at,
    hedge_behind,
    names_at,
    per_at,
    ratio_at,
)
from tradefacts.reading.languages.zh.words import lexicon_of, load_words, word_list
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
from tradefacts.reading.numbers import product, scaled, total
from tradefacts.reading.tokens import MARK, WORD, Tokens
from tradefacts.records import evolve, passing

_RANGES: Final = frozenset({"至", "到", "-", DASH, "~"})
_RATIOS: Final = {
    "percent": PERCENT,
    "fold": FOLD,
    "percentage_point": POINTS,
    "basis_point": POINTS,
}
#: Tenths are told in one digit, and what goes on behind them, too.
_TEN: Final = 10
_TENTH: Final = Decimal(10)
_HALF: Final = Decimal(5)
#: How far before a number the hedge may stand that a bracket or a word parts from it.
_LONGEST_HEDGE: Final = 8
_SIGNS: Final = frozenset({"-", "+", DASH, "负"})
#: Between rates of a list; how far before a rate the one before it begins, in tokens.
_LISTED: Final = frozenset({"和", "、", "与", "及", ",", "，"})
_MINUS_REACH: Final = 3
_PERCENT_SIGNS: Final = frozenset({"%", "％"})
#: Numbers without a unit are figures only where they have a scale of this kind.
_SCALED: Final = 4
#: What stands before that which a price is of.
_ONE: Final = "一"
_EACH: Final = ("平均每", "每", _ONE)
#: What points are counted by ("3个到5个百分点").
_POINTED: Final = "个"
#: What parts thousands.
_SEPARATOR: Final = ","
#: Behind it, how many lead.
_FIRST: Final = "前"
#: How far before its end the word stands that compares with a time, in tokens.
_COMPARAND: Final = 14


@passing
class _Opening:
    """What stands before a number and belongs to it."""

    first: int
    number: int
    money: str | None = None
    sign: int = 0
    #: The time that a physical amount is by.
    per: Per | None = None
    #: What one of is priced ("每吨4244.6元").
    each: str | None = None
    factor: Decimal = Decimal(1)
    percent: bool = False


@passing
class QuantityReader:
    """Reads the quantity that begins at a token."""

    tokens: Tokens
    units: Units

    def read(self, i: int, *, moved: bool = False) -> Mention | None:
        """Return the quantity at token *i*, its hedge taken in its qualifier, or None.

        The mention begins at the number: what hedges it is no part of its words. Behind
        a verb that has *moved* it "2亿元至5亿元" is no range.
        """
        hedge, at = self._hedge(i)
        turned = read_turn(self.tokens, i, None) or read_turn(self.tokens, at, hedge)
        found = turned or self._quantity(at, moved=moved)
        if found is None or (
            self._compares(i) and (found.kind == POINTS or self._is_held_against(i))
        ):
            return None
        stated = found.value
        told = isinstance(stated, Stated) and stated.qualifier != "exact"
        figure = found if turned and told else self._hedged(found, hedge)
        return None if self._is_vague(figure) else figure

    def unit_alone(self, i: int, stop: int) -> Mention | None:
        """Return the unit between marks of a table ("（亿元）", "单位：万吨")."""
        tokens = self.tokens
        if i and tokens.kind[i - 1] != MARK:
            return None
        scale, start = read_scales(tokens, i)
        stated = Stated(Decimal(1), Decimal(0), None, scale=scale)
        opening = _Opening(i, i)
        found = self._money(opening, stated, start) or self._amount(
            opening, stated, start
        )
        if found is None or (found.last < stop and tokens.kind[found.last] != MARK):
            return None
        return evolve(found, kind="scaled-unit")

    def _is_vague(self, figure: Mention) -> bool:
        """Tell whether the figure is a round word with no digit, hedged by nothing.

        "百家企业" are many, "近百家" is nearly a hundred.
        """
        stated = figure.value
        if figure.kind == PERCENT or not isinstance(stated, Stated):
            return False
        exact = stated.worded and stated.qualifier == "exact"
        return exact and self._is_round(figure.first)

    def _is_round(self, i: int) -> bool:
        """Tell whether a number begins at *i* with a large scale alone ("百万")."""
        scales: dict[str, int] = load_words()["scale"]
        return scales.get(self.tokens.word(i), 0) > 1

    def _compares(self, i: int) -> bool:
        """Tell whether the word at *i* tells by how many points more, or less."""
        return bool(_match(self.tokens, i, "compared"))

    def _is_held_against(self, i: int) -> bool:
        """Tell whether a time is compared with right before *i* ("较2019年高出5%")."""
        tokens, at = self.tokens, i - 1
        while tokens.word(at) in word_list("held-against", "still"):
            at -= 1
        if tokens.word(at) not in word_list("held-against", "times"):
            return False
        while tokens.is_number(at) or tokens.word(at) in word_list(
            "held-against", "of"
        ):
            at -= 1
        # "较疫情前的2019年".
        told = tokens.spoken(at - 1, at + 1) in word_list("held-against", "told")
        reach = _COMPARAND if told else 1
        for k in range(at, max(-1, at - reach), -1):
            if tokens.kind[k] == MARK:
                return False
            if tokens.lower[k] in word_list("held-against", "than"):
                return True
        return False

    def _hedge(self, i: int) -> tuple[Qualifier | None, int]:
        """Return the hedge at *i*, and where the number behind it begins."""
        tokens, hedge = self.tokens, None
        stop = i + _LONGEST_HEDGE
        while i < min(stop, len(tokens)) and (found := hedge_at(tokens, i)):
            hedge = found[0] if hedge in {None, "exact"} else hedge
            i = found[1]
        if tokens.word(i) in word_list("round", "before") and self._is_round(i + 1):
            return "over", i + 1  # "上百家"
        return hedge, i

    def _hedged(self, mention: Mention, hedge: Qualifier | None) -> Mention:
        stated = mention.value
        if not isinstance(stated, Stated):
            return mention
        behind = hedge_behind(self.tokens, mention.last)
        told = behind[0] if behind is not None and self._ends(behind[1]) else None
        qualifier = hedge if hedge not in {None, "exact"} else None
        qualifier = qualifier or told
        if qualifier is None:
            return mention
        return evolve(mention, value=evolve(stated, qualifier=qualifier))

    def _ends(self, i: int) -> bool:
        """Tell whether no number follows that what stands before *i* would hedge."""
        return not self.tokens.is_number(i)

    # -- what stands before ------------------------------------------------------------

    def _opening(self, i: int) -> _Opening | None:
        tokens = self.tokens
        if i >= len(tokens):
            return None
        percent = _match(tokens, i, "percent")
        if percent:
            return _Opening(i, percent, percent=True)
        opening = self._each(i) or self._per(i)
        if opening is not None:
            return opening
        sign = self.units.sign_at(tokens, i)
        if sign is not None:
            return _Opening(i, sign[1], money=sign[0])
        if tokens.lower[i] in _SIGNS and tokens.is_number(i + 1) and self._is_minus(i):
            return _Opening(i, i + 1, sign=1 if tokens.lower[i] == "+" else -1)
        return _Opening(i, i, sign=-1 if self._has_minus(i) else 0)

    def _has_minus(self, i: int) -> bool:
        """Tell whether the hyphen before a number is its sign ("增长-3.2%")."""
        tokens = self.tokens
        told = tokens.is_number(i) and tokens.joint(i) != ""
        if told and i > _MINUS_REACH and tokens.lower[i - 1] in _LISTED:
            return self._lowers(i - _MINUS_REACH)  # "-3%和-1.5%"
        return told and tokens.word(i - 1) in word_list("minus", "behind")

    def _lowers(self, i: int) -> bool:
        """Tell whether a rate that begins at token *i* has a minus before it."""
        tokens = self.tokens
        rate = tokens.is_number(i) and tokens.lower[i + 1] in _PERCENT_SIGNS
        return rate and tokens.joint(i) != "" and tokens.kind[i - 1] == WORD

    def _is_minus(self, i: int) -> bool:
        """Tell whether a dash is the sign of the number behind it."""
        return self.tokens.glued(i + 1) and not (i and self.tokens.is_number(i - 1))

    def _per(self, i: int) -> _Opening | None:
        """Return the time that a physical amount is by, before it ("每日961万桶")."""
        time = per_at(self.tokens, i)
        if time is None or not self.tokens.is_number(time[1]):
            return None
        number = read_numeral(self.tokens, time[1])
        unit = self.units.unit_at(self.tokens, number.last) if number else None
        if unit is None or unit[0].name == "1":
            return None
        return _Opening(i, time[1], per=time[0])

    def _each(self, i: int) -> _Opening | None:
        """Return what a price is of, before it ("每吨4244.6元", "一斤9.9元")."""
        for word in _EACH:
            if not self.tokens.words(i, *word):
                continue
            unit = self.units.unit_at(self.tokens, i + len(word))
            if unit is None:
                return None
            priced, at = unit
            hedged = hedge_at(self.tokens, at)
            at = hedged[1] if hedged else at
            at = self._behind_price(at)
            if word == _ONE and (priced.name == "1" or not self._is_sum(at)):
                return None
            each = priced.name if priced.name != "1" else "item"
            return _Opening(i, at, each=each, factor=priced.factor)
        return None

    def _behind_price(self, i: int) -> int:
        """Return where the sum of a price begins ("每吨均价2万元", "每吨为2万元")."""
        prices = word_list("prices", "word")
        longest = max(
            (w for w in prices if self.tokens.words(i, *w)), key=len, default=""
        )
        i += len(longest)
        return i + (self.tokens.word(i) == "为")

    def _is_sum(self, i: int) -> bool:
        """Tell whether a sum of money begins at *i*."""
        number = read_numeral(self.tokens, i)
        if number is None:
            return False
        return self.units.money_at(self.tokens, number.last) is not None

    # -- the number and its unit -------------------------------------------------------

    def _quantity(self, i: int, *, moved: bool) -> Mention | None:
        opening = self._opening(i)
        if opening is None or self._is_named(i):
            return None
        number = read_numeral(self.tokens, opening.number)
        if number is None:
            return None
        tenths = self._tenths_up_to(opening, number)
        if tenths is not None:
            return tenths
        upper = self._upper(number, told=opening.percent)
        mention = self._measured(opening, number, upper)
        if mention is None or upper is not None:
            return mention
        amounts = moved and mention.kind in {MONEY, AMOUNT}
        return mention if amounts else self._with_second(mention)

    def _is_named(self, i: int) -> bool:
        """Tell whether a number is a name by what stands before ("第5", "X8次")."""
        before = self.tokens.word(i - 1)
        lettered = len(before) == 1 and before.isascii() and before.isalpha()
        return before in word_list("names", "before") or (
            lettered and self.tokens.glued(i)
        )

    def _tenths(self, opening: _Opening, number: Numeral) -> Mention | None:
        """Read "三成", "一成七", "九成半"."""
        tokens, at = self.tokens, number.last
        told = word_list("tenths", "word")
        if tokens.word(at) not in told or not 0 < number.value <= _TEN:
            return None
        if tokens.word(at + 1) in word_list("tenths", "others"):
            return None
        value, last = product(number.value, _TENTH), at + 1
        rest = read_numeral(tokens, last)
        if tokens.word(last) in word_list("tenths", "half"):
            value, last = total(value, _HALF), last + 1
        elif rest is not None and self._goes_on(rest, last):
            value, last = total(value, rest.value), rest.last
        step = product(number.step, _TENTH)
        stated = Stated(value, step, "percent", number.qualifier or "exact")
        return self._mention(PERCENT, opening.first, last, stated)

    def _tenths_up_to(self, opening: _Opening, number: Numeral) -> Mention | None:
        """Read tenths, or a range of them ("三至五成", "三成至五成")."""
        lower = self._tenths(opening, number)
        at = (lower.last if lower is not None else number.last) + 1
        if self.tokens.word(at - 1) not in _RANGES:
            return lower
        end = read_numeral(self.tokens, at)
        upper = self._tenths(_Opening(at, at), end) if end is not None else None
        stated = upper.value if upper is not None else None
        if upper is None or not isinstance(stated, Stated):
            return lower
        low = lower.value if lower is not None else None
        value = low.value if isinstance(low, Stated) else product(number.value, _TENTH)
        if not 0 < value < stated.value:
            return lower
        both = evolve(stated, value=value, upper=stated.value)
        return self._mention(PERCENT, opening.first, upper.last, both)

    def _goes_on(self, rest: Numeral, i: int) -> bool:
        """Tell whether *rest* at token *i* is the second digit of tenths ("一成七")."""
        single = 0 < rest.value < _TEN and rest.last == i + 1
        return single and not self._is_measured(rest.last)

    def _is_measured(self, i: int) -> bool:
        tokens = self.tokens
        return (
            classifier_at(tokens, i) is not None
            or ratio_at(tokens, i) is not None
            or self.units.money_at(tokens, i) is not None
            or self.units.unit_at(tokens, i) is not None
            or tokens.word(i) in word_list("tenths", "word")
        )

    def _upper(self, number: Numeral, *, told: bool) -> Numeral | None:
        """Return the upper end of a range whose unit stands once ("3至5万吨").

        It may have been *told* before ("百分之三至五").
        """
        tokens, at = self.tokens, number.last
        joint = tokens.joint(at)
        if joint:
            start = at
        elif tokens.word(at) in _RANGES:
            start = at + 1
        else:
            return None
        upper = read_numeral(tokens, start)
        if upper is None or not (told or self._is_measured(upper.last) or upper.scale):
            return None
        lower = number if number.scale else _scaled(number, upper.scale)
        return upper if lower.value < upper.value else None

    def _measured(
        self, opening: _Opening, number: Numeral, upper: Numeral | None
    ) -> Mention | None:
        """Return the quantity with what stands behind its number."""
        last = upper.last if upper else number.last
        if upper is not None and not number.scale:
            number = _scaled(number, upper.scale)
        stated = Stated(
            number.value.copy_negate() if opening.sign < 0 else number.value,
            number.step,
            None,
            qualifier=(upper or number).qualifier or "exact",
            upper=upper.value if upper else None,
            scale=number.scale,
            worded=number.worded,
            sign=opening.sign,
        )
        if opening.percent:
            return self._mention(
                PERCENT, opening.first, last, evolve(stated, unit="percent")
            )
        return (
            self._ratio(opening, stated, last)
            or self._money(opening, stated, last)
            or self._amount(opening, stated, last)
            or self._count(opening, stated, last)
        )

    def _ratio(self, opening: _Opening, stated: Stated, last: int) -> Mention | None:
        found = None if opening.money else ratio_at(self.tokens, last)
        if found is None:
            return None
        unit, end = found
        if unit == "fold" and self.tokens.word(end) in {"数", "率", "增"}:
            return None
        return self._mention(
            _RATIOS[unit], opening.first, end, evolve(stated, unit=unit)
        )

    def _money(self, opening: _Opening, stated: Stated, last: int) -> Mention | None:
        behind = self.units.money_at(self.tokens, last)
        code = behind[0] if behind else opening.money
        if code is None:
            return None
        end = behind[1] if behind else last
        guessed = code.endswith("?")
        code = code.removesuffix("?")
        per, each, end = self._rate(opening, end)
        unit = f"{code}/{each}" if each else code
        stated = evolve(stated, unit=unit, guessed=guessed, per=per)
        if opening.factor != 1:
            stated = stated.times(1 / opening.factor)
        return self._mention(MONEY, opening.first, end, stated)

    def _rate(self, opening: _Opening, end: int) -> tuple[Per | None, str | None, int]:
        """Return the time and the unit that money is by, and where its words end."""
        if opening.each is not None:
            return None, opening.each if opening.each != "item" else None, end
        tokens = self.tokens
        if tokens.word(end) == "/":
            unit = self.units.unit_at(tokens, end + 1)
            if unit is not None and unit[0].name != "1":
                return None, unit[0].name, unit[1]
        return None, None, end

    def _amount(self, opening: _Opening, stated: Stated, last: int) -> Mention | None:
        found = self.units.unit_at(self.tokens, last)
        counted = counted_at(self.tokens, last)
        if found is None and counted is None:
            return None
        if counted is not None and (found is None or counted[1] >= found[1]):
            measure, end = counted
            if stated.worded and not stated.scale:
                return None
            stated = evolve(stated, unit="1", measure=measure)
            return self._mention(AMOUNT, opening.first, end, stated)
        assert found is not None  # noqa: S101 - one of the two is there
        word, end = found
        if self.tokens.word(end) in word_list("names", "graded"):
            return None  # "30万吨级航道"
        name = f"{word.name}/{opening.per}" if opening.per else word.name
        stated = evolve(stated, unit=name, measure=word.measure)
        return self._mention(AMOUNT, opening.first, end, stated.times(word.factor))

    def _count(self, opening: _Opening, stated: Stated, last: int) -> Mention | None:
        """Return a bare number, with its classifier if it has one."""
        tokens = self.tokens
        if stated.worded and not stated.value:
            return None  # "零件" are no things
        end = classifier_at(tokens, last)
        if tokens.word(opening.first - 1) == _FIRST:
            end = None if tokens.word(last) in word_list("names", "ranked") else end
        if end is not None and not self._is_date(last):
            stated = evolve(stated, unit="1")
            return self._mention(COUNT, opening.first, end, stated)
        if names_at(tokens, last) or self.units.unit_at(tokens, last):
            return None
        at, full = opening.number, stated.scale >= _SCALED
        if stated.worded:
            # "千万" and "百万" alone are words for very many.
            digits = load_words()["digit"].keys()
            plain = full and not digits.isdisjoint(tokens.lower[at:last])
            return self._mention(COUNT, opening.first, last, stated) if plain else None
        grouped = _SEPARATOR in tokens.lower[at]
        alone = not opening.first and last == len(tokens)  # a cell of a table
        if not (full or grouped or alone or self._heads_list(last)):
            return None
        return self._mention(COUNT, opening.first, last, stated)

    def _is_date(self, i: int) -> bool:
        """Tell whether a classifier is the beginning of a longer word ("个月")."""
        end = classifier_at(self.tokens, i)
        named, found = lexicon_of("names").longest(self.tokens, i)
        return bool(found) and end is not None and named > end

    def _heads_list(self, i: int) -> bool:
        """Tell whether a list of numbers goes on at *i*, which shares its unit."""
        tokens = self.tokens
        return tokens.word(i) in {"、", "和"} and tokens.is_number(i + 1)

    def _with_second(self, mention: Mention) -> Mention:
        """Read on where both ends have their unit ("3%至5%")."""
        tokens, stated = self.tokens, mention.value
        at = mention.last
        start = at + 1 if tokens.word(at) in _RANGES else at
        joined = start > at or tokens.joint(at) != ""
        if not joined or not isinstance(stated, Stated):
            return mention
        opening = self._opening(start)
        number = read_numeral(tokens, opening.number) if opening is not None else None
        if opening is None or number is None:
            return mention
        second = self._measured(opening, number, None)
        other = second.value if second is not None else None
        if second is None or not isinstance(other, Stated):
            return mention
        points = second.kind == POINTS and tokens.word(at - 1) == _POINTED
        if second.kind != mention.kind and not (points and mention.kind == COUNT):
            return mention
        if other.value <= stated.value:
            return mention
        value = evolve(stated, unit=other.unit, upper=other.value)
        return self._mention(second.kind, mention.first, second.last, value)

    def _mention(self, kind: str, first: int, last: int, stated: Stated) -> Mention:
        tokens = self.tokens
        start, end = tokens.start[first], tokens.end[last - 1]
        start -= self._has_minus(first)
        return Mention(kind, start, end, stated, first, last)


def time_before(tokens: Tokens, first: int) -> Per | None:
    """Return what the number at *first* is by, right before it ("平均每天约")."""
    for at in range(max(0, first - _LONGEST_HEDGE), first):
        found = per_at(tokens, at)
        if found is not None and _only_hedges(tokens, found[1], first):
            return found[0]
    return None


def _only_hedges(tokens: Tokens, at: int, stop: int) -> bool:
    while at < stop:
        hedge = hedge_at(tokens, at)
        if hedge is None or tokens.kind[at] == MARK:
            return False
        at = hedge[1]
    return at == stop


def _match(tokens: Tokens, i: int, table: str) -> int:
    """Return the token behind a word of *table* at *i*, 0 where none stands."""
    end, found = lexicon_of(table).longest(tokens, i)
    return end if found else 0


def _scaled(number: Numeral, exponent: int) -> Numeral:
    return evolve(
        number,
        value=scaled(number.value, exponent),
        step=scaled(number.step, exponent),
        scale=number.scale + exponent,
    )
