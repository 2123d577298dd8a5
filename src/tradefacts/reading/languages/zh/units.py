"""The words around Chinese numbers: ratios, money, units, hedges."""

from collections.abc import Iterable, Mapping
from decimal import Decimal
from functools import cache
from typing import Final, cast

import attrs

from tradefacts.model import Per, Qualifier
from tradefacts.reading.characters import plain
from tradefacts.reading.languages.zh.words import lexicon_of, word_list
from tradefacts.reading.lexicon import Lexicon
from tradefacts.reading.mentions import (
    Cue,
    UnitWord,
)
from tradefacts.reading.tokens import MARK, Tokens
from tradefacts.records import frozen
from tradefacts.units import words as unit_words
from tradefacts.units.words import UnitWords

_SIGNED: Final = 3
#: How far before boxes the containers may be named that they are, in tokens.
_BOXED_REACH: Final = 40


@frozen
class Units:
    """The lexicons that quantities are read with.

    A method `x_at` returns what stands at a token, and the token after its last; None
    where there is no such thing.
    """

    money: Lexicon
    #: Signs and codes before a number.
    signs: Lexicon
    units: Lexicon

    def money_at(self, tokens: Tokens, i: int) -> tuple[str, int] | None:
        """Read money behind a number ("元", "万美元" without its number)."""
        return _cue_at(self.money, tokens, i)

    def sign_at(self, tokens: Tokens, i: int) -> tuple[str, int] | None:
        """Read a sign of money before a number ("US$", "人民币")."""
        return _cue_at(self.signs, tokens, i)

    def unit_at(self, tokens: Tokens, i: int) -> tuple[UnitWord, int] | None:
        """Read a physical or counted unit ("吨", "标箱")."""
        found = _cue_at(self.units, tokens, i)
        if found is None or _rises(tokens, i, found[1]):
            return None
        name, measure, factor = found[0].split("|")
        return UnitWord(name, measure or None, Decimal(factor)), found[1]


def _rises(tokens: Tokens, i: int, end: int) -> bool:
    """Tell whether what may be liters is a verb ("从3亿升至4亿", "每周升5元")."""
    if end > i + 1 or tokens.lower[i] not in word_list("liters", "word"):
        return False
    each = i > 0 and tokens.lower[i - 1] in word_list("liters", "before")
    return not each and end < len(tokens) and tokens.kind[end] != MARK


def ratio_at(tokens: Tokens, i: int) -> tuple[str, int] | None:
    """Read "%", "个百分点", "倍"."""
    return _cue_at(lexicon_of("ratio"), tokens, i)


def counted_at(tokens: Tokens, i: int) -> tuple[str, int] | None:
    """Read a classifier that tells what is counted ("列": trains), but no longer word.

    "300单" are orders, "300单位" are not.
    """
    found = _cue_at(lexicon_of("counted"), tokens, i)
    longer = classifier_at(tokens, i) if found is not None else None
    if longer is not None and found and longer > found[1]:
        return None
    boxed = found is not None and tokens.lower[i] in word_list("boxed", "word")
    if found is not None and boxed and _tells_containers(tokens, i):
        return "containers", found[1]
    return found


def _tells_containers(tokens: Tokens, i: int) -> bool:
    """Tell whether the boxes at *i* are containers, which its sentence names before.

    "集装箱吞吐量20万箱，增加2万箱".
    """
    before = "".join(tokens.lower[max(0, i - _BOXED_REACH) : i]).rpartition("。")[2]
    return any(word in before for word in word_list("boxed", "containers"))


def classifier_at(tokens: Tokens, i: int) -> int | None:
    """Return the token behind the classifier at *i* ("家"), or None."""
    found = _cue_at(lexicon_of("classifier"), tokens, i)
    return None if found is None else found[1]


def per_at(tokens: Tokens, i: int) -> tuple[Per, int] | None:
    """Read what a rate is by ("每天")."""
    found = _cue_at(lexicon_of("per"), tokens, i)
    return None if found is None else (cast("Per", found[0]), found[1])


def hedge_at(tokens: Tokens, i: int) -> tuple[Qualifier, int] | None:
    """Read a hedge before a number ("超过")."""
    found = _cue_at(lexicon_of("hedge"), tokens, i)
    return None if found is None else (cast("Qualifier", found[0]), found[1])


def hedge_behind(tokens: Tokens, i: int) -> tuple[Qualifier, int] | None:
    """Read a hedge behind a number ("左右")."""
    found = _cue_at(lexicon_of("hedge-behind"), tokens, i)
    return None if found is None else (cast("Qualifier", found[0]), found[1])


def names_at(tokens: Tokens, i: int) -> bool:
    """Tell whether what stands behind a number makes it a date, a name, an age."""
    end, found = lexicon_of("names").longest(tokens, i) if i < len(tokens) else (i, ())
    return (
        bool(found) and end > i and tokens.lower[i] not in word_list("names", "before")
    )


def _cue_at(lexicon: Lexicon, tokens: Tokens, i: int) -> tuple[str, int] | None:
    if i >= len(tokens):
        return None
    end, found = lexicon.longest(tokens, i)
    if not found or not isinstance(found[0], Cue):
        return None
    return found[0].value, end


@cache
def load_units() -> Units:
    """Return the words of units and money that have Chinese forms."""
    table = unit_words.load()
    return Units(
        money=_lexicon(
            (form, unit.code)
            for unit in table.money
            for form in (*unit.forms.get("zh", ()), *_codes(unit.signs))
        ),
        signs=_lexicon(
            (sign, unit.code + "?" * (sign in unit.bare))
            for unit in table.money
            for sign in unit.signs
        ),
        units=_unit_lexicon(table.units),
    )


def units_with(more: tuple[UnitWords, ...]) -> Units:
    """Return the words of units and money, with *more* of units behind the core's."""
    units = load_units()
    if not more:
        return units
    return attrs.evolve(units, units=_unit_lexicon((*unit_words.load().units, *more)))


def _unit_lexicon(units: Iterable[UnitWords]) -> Lexicon:
    return _lexicon(
        (form, f"{unit.unit}|{unit.measure or ''}|{unit.factor}")
        for unit in units
        for form in (*unit.forms.get("zh", ()), *_symbols(unit.forms))
    )


def _codes(signs: Iterable[str]) -> list[str]:
    """Return the codes among signs: they stand behind a number, too."""
    return [sign for sign in signs if len(sign) == _SIGNED and sign.isalpha()]


def _symbols(forms: Mapping[str, tuple[str, ...]]) -> list[str]:
    """Return the symbols that Chinese texts use as they are ("TEU")."""
    return [form for form in forms.get("en", ()) if form.isupper() and len(form) > 1]


def _lexicon(forms: Iterable[tuple[str, str]]) -> Lexicon:
    return Lexicon((plain(form), Cue("unit", value)) for form, value in forms)
