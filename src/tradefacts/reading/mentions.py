"""Mentions: the typed spans that a sentence is read into."""

from collections.abc import Sequence
from decimal import Decimal
from typing import Final

from tradefacts.model import Per, Qualifier
from tradefacts.reading.numbers import product
from tradefacts.records import evolve, frozen, passing

#: Kinds of quantity.
MONEY: Final = "money"
PERCENT: Final = "percent"
POINTS: Final = "points"
FOLD: Final = "fold"
AMOUNT: Final = "amount"  #: a physical unit, or counted units of a product
COUNT: Final = "count"  #: a bare number
QUANTITIES: Final = frozenset({MONEY, PERCENT, POINTS, FOLD, AMOUNT, COUNT})
#: The unit of a streak that its period tells ("四连降").
UNTOLD: Final = "untold"
#: What the code of a place begins with that no vocabulary has.
UNCODED: Final = "?"
#: The same of one in China whose province the text around it tells.
SOMEWHERE: Final = "CN//"


@passing
class Stated:
    """A quantity as a text states it."""

    value: Decimal
    #: One unit of the last printed digit, in full units; 0 for words without digits.
    step: Decimal
    #: The unit, or None for a bare number; a count with its classifier has "1".
    unit: str | None
    qualifier: Qualifier = "exact"
    #: The upper end of a range such as "3 to 5 percent".
    upper: Decimal | None = None
    #: What a rate is counted by, or None for a plain amount.
    per: Per | None = None
    #: The power of ten of its scale word ("million": 6), 0 without one.
    scale: int = 0
    #: "$" and the like: a currency that is only the likeliest.
    guessed: bool = False
    #: The measure that the unit itself tells ("TEU": containers).
    measure: str | None = None
    #: +1 or -1 where the words carry a direction of their own ("doubled", "-9.2%").
    sign: int = 0
    #: A number written as a word.
    worded: bool = False
    #: A part of a whole in words ("a fifth", "nine in ten"), in percent.
    fraction: bool = False

    def of(
        self,
        unit: str,
        *,
        per: Per | None = None,
        measure: str | None = None,
        guessed: bool = False,
    ) -> "Stated":
        """Return it in *unit*; none was told before."""
        return Stated(
            self.value,
            self.step,
            unit,
            self.qualifier,
            self.upper,
            per,
            self.scale,
            guessed,
            measure,
            self.sign,
            self.worded,
            self.fraction,
        )

    def times(self, factor: Decimal) -> "Stated":
        """Return it in the unit that its word is a multiple of ("kilotonne")."""
        if factor == 1:
            return self
        return evolve(
            self,
            value=product(self.value, factor),
            step=product(self.step, factor),
            upper=None if self.upper is None else product(self.upper, factor),
        )


@frozen
class UnitWord:
    """What the word of a unit says."""

    #: The unit by its pint name, or "1" for things that are counted.
    name: str
    #: The measure that the word tells by itself ("TEU": containers), or None.
    measure: str | None
    #: How many of the unit one of the word is.
    factor: Decimal


@frozen
class Term:
    """What a word of a vocabulary stands for."""

    dimension: str
    code: str
    implies: tuple[tuple[str, str], ...] = ()
    adjective: bool = False
    #: A verb: what stands before it does what it says ("Vietnam imported").
    verb: bool = False
    unit: str | None = None
    #: A place that goods only pass through ("经友谊关口岸进口").
    passed: bool = False


@frozen
class Cue:
    """A word of grammar: what it does, and a detail."""

    name: str
    value: str = ""


@passing
class Mention:
    """A span of tokens, typed.

    *kind* is a kind of quantity, "period", "term", the name of a cue, "mark" for
    punctuation or "word" for a word that no list knows.
    """

    kind: str
    start: int
    end: int
    value: object = None
    #: Index of the first token, and of the one after the last.
    first: int = 0
    last: int = 0


def with_homonyms(
    term: Term, meanings: Sequence[Term | Cue]
) -> Term | tuple[Term, ...]:
    """Return *term*; of a place, with the other places of its name."""
    if term.dimension != "place":
        return term
    others = [
        meaning
        for meaning in meanings
        if isinstance(meaning, Term)
        and meaning.dimension == "place"
        and meaning.code != term.code
    ]
    return (term, *others) if others else term


def put(mentions: Sequence[Mention], new: Sequence[Mention]) -> Sequence[Mention]:
    """Return *mentions* with *new* ones in the place of those that they cover."""
    if not new:
        return mentions
    kept = [m for m in mentions if not any(_overlap(m, other) for other in new)]
    return sorted([*kept, *new], key=lambda mention: mention.first)


def _overlap(one: Mention, other: Mention) -> bool:
    return one.first < other.last and other.first < one.last
