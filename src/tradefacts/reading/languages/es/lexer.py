"""The Spanish lexer: one pass over tokens that tells what each stretch mentions."""

import unicodedata
from collections.abc import Sequence
from decimal import Decimal
from typing import Final

import attrs

from tradefacts.reading.languages.es.lexicons import word_list
from tradefacts.reading.languages.es.periods import PeriodReader
from tradefacts.reading.languages.es.quantities import QuantityReader
from tradefacts.reading.lexicon import Lexicon
from tradefacts.reading.mentions import (
    AMOUNT,
    COUNT,
    QUANTITIES,
    Cue,
    Mention,
    Stated,
    Term,
)
from tradefacts.reading.tokens import MARK, WORD, Tokens
from tradefacts.reading.vocabulary import DIMENSIONS
from tradefacts.records import define

_MARKS: Final = frozenset(',;:()"\u2013|')
_OF: Final = "de"
_TIMES: Final = "times"
_MOVES: Final = frozenset({"rise", "fall"})
#: Only behind one of these a word compares ("más que", "superior a").
_COMPARING: Final = frozenset({"more", "less"})


@define
class Lexer:
    """Reads the mentions of one sentence, from left to right.

    At each token the longest reading wins: a period, a quantity, a word.
    """

    tokens: Tokens
    lexicon: Lexicon
    first: int
    last: int
    periods: PeriodReader = attrs.field(init=False)
    quantities: QuantityReader = attrs.field(init=False)
    found: list[Mention] = attrs.Factory(list)

    def __attrs_post_init__(self) -> None:
        self.periods = PeriodReader(self.tokens)
        self.quantities = QuantityReader(self.tokens)

    def read(self) -> list[Mention]:
        """Return the mentions of the sentence, in order."""
        index = self.first
        while index < self.last:
            index = self._step(index)
        return self.found

    def _step(self, index: int) -> int:
        """Read what begins at *index*; return the token after it."""
        tokens = self.tokens
        if tokens.kind[index] == MARK and tokens.lower[index] in _MARKS:
            return self._add(tokens.lower[index], index, index + 1)
        end, meanings = self.lexicon.longest(tokens, index, self.last)
        figure = self._figure(index)
        if figure is not None and figure.last >= end:
            self.found.append(figure)
            return figure.last + self._counts(figure)
        if meanings:
            return self._word(index, end, meanings)
        goods = self._goods(index)
        if goods is None:
            return index + 1
        code = _kebab(*tokens.lower[index:goods])
        return self._add("term", index, goods, Term("product", code))

    def _figure(self, index: int) -> Mention | None:
        """Return the period or the quantity at *index*, the longer of both, or None."""
        figures = [self._period(index), self.quantities.read(index)]
        fitting = [f for f in figures if f is not None and f.last <= self.last]
        return max(fitting, key=lambda figure: figure.last, default=None)

    def _counts(self, figure: Mention) -> bool:
        """Tell whether what *figure* counts stands behind "de" ("5 millones de autos").

        Other numbers have their noun right behind them.
        """
        stated = figure.value
        scaled = isinstance(stated, Stated) and stated.scale > 0
        return figure.kind == COUNT and scaled and self.tokens.word(figure.last) == _OF

    def _period(self, index: int) -> Mention | None:
        found = self.periods.read(index)
        if found is None:
            return None
        expression, last = found
        start, end = self.tokens.start[index], self.tokens.end[last - 1]
        return Mention("period", start, end, expression, index, last)

    def _goods(self, index: int) -> int | None:
        """Return the token behind goods that no list has ("de trigo"); None if none.

        They stand behind a flow, or behind what there is of them.
        """
        of_them = self.found[-2:-1] if self._last_is("of") else self.found[-1:]
        traded = any(
            _is_term(mention.value, "flow") or mention.kind in {AMOUNT, COUNT}
            for mention in of_them
            if mention.last == index - 1
        )
        if self.tokens.word(index - 1) != _OF or not traded:
            return None
        general = self.tokens.word(index) in word_list("goods", "all")
        last = index + general
        return last + 1 if self._is_unknown(index) and self._is_unknown(last) else None

    def _is_unknown(self, index: int) -> bool:
        """Tell whether token *index* may be goods: a word that nothing knows."""
        tokens = self.tokens
        if index >= self.last or tokens.kind[index] != WORD:
            return False
        end, _ = self.lexicon.longest(tokens, index, self.last)
        said = tokens.lower[index]
        known = end > index or said in word_list("goods", "none")
        return not known and tokens.surface(index).islower() and bool(_kebab(said))

    def _last_is(self, kind: str) -> bool:
        return bool(self.found) and self.found[-1].kind == kind

    def _word(self, index: int, end: int, meanings: Sequence[Term | Cue]) -> int:
        """Keep the mention of a form; a cue goes before a term of the same words."""
        for cue in meanings:
            if isinstance(cue, Cue) and (name := self._name(cue.name, end)):
                return self._cue(name, index, end, cue)
        terms = [meaning for meaning in meanings if isinstance(meaning, Term)]
        order = DIMENSIONS.index
        term = min(terms, key=lambda term: order(term.dimension), default=None)
        return index + 1 if term is None else self._add("term", index, end, term)

    def _cue(self, name: str, index: int, end: int, cue: Cue) -> int:
        """Keep a word of grammar, or the growth that it states ("se duplicaron")."""
        if name != _TIMES:
            return self._add(name, index, end, cue)
        stated = Stated(Decimal(cue.value), Decimal(0), "percent", worded=True)
        return self._add(name, index, end, stated)

    def _name(self, name: str, end: int) -> str:
        """Return what a cue is where it stands, "" if nothing.

        "En" tells by how much before an amount, and when or where before all else.
        """
        before = self.found[-1].kind if self.found else ""
        if name == "than" and before not in _COMPARING:
            return ""
        if name == "of" and self._comes_from(end):
            return "from"
        if name == "in" and before in _MOVES:
            figure = self._figure(end)
            return "by" if figure and figure.kind in QUANTITIES else name
        return name

    def _comes_from(self, end: int) -> bool:
        """Tell whether "de" is between goods and a place ("ventas de soja de Perú").

        What is sold is sold from there, and so is what is bought.
        """
        goods = self.found[-1].value if self.found else None
        place = self.quantities.behind_article(end)
        _, meanings = self.lexicon.longest(self.tokens, place, self.last)
        placed = any(_is_term(meaning, "place") for meaning in meanings)
        return placed and _is_term(goods, "product")

    def _add(self, kind: str, first: int, last: int, value: object = None) -> int:
        """Keep a mention; return the token after it."""
        start, end = self.tokens.start[first], self.tokens.end[last - 1]
        self.found.append(Mention(kind, start, end, value, first, last))
        return last


def _kebab(*words: str) -> str:
    """Return *words* as a code, which has no accents ("productos-quimicos")."""
    letters = unicodedata.normalize("NFKD", "-".join(words))
    return letters.encode("ascii", "ignore").decode()


def _is_term(value: object, dimension: str) -> bool:
    """Tell whether *value* is a term of *dimension*."""
    return isinstance(value, Term) and value.dimension == dimension
