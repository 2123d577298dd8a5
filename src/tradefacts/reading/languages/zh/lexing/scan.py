"""What all that reads a sentence shares: its words, its readers, and what is found."""

import attrs

from tradefacts.reading.languages.zh.joints import Joints
from tradefacts.reading.languages.zh.periods import PeriodReader
from tradefacts.reading.languages.zh.quantities import QuantityReader
from tradefacts.reading.languages.zh.standings import Standings
from tradefacts.reading.languages.zh.units import Units
from tradefacts.reading.lexicon import Lexicon
from tradefacts.reading.mentions import Mention, Term
from tradefacts.reading.tokens import Tokens, tokenize
from tradefacts.records import define


@define
class Scan:
    """One pass over the characters of a sentence, from left to right."""

    tokens: Tokens
    lexicon: Lexicon
    units: Units
    first: int
    last: int
    periods: PeriodReader = attrs.field(init=False)
    quantities: QuantityReader = attrs.field(init=False)
    standings: Standings = attrs.field(init=False)
    joints: Joints = attrs.field(init=False)
    found: list[Mention] = attrs.Factory(list)
    #: The last character of the sum, or the number, that the sentence tells of each.
    of_each: str = ""
    #: The clause tells of each minute or the like.
    fleeting: bool = False

    def __attrs_post_init__(self) -> None:
        self.periods = PeriodReader(self.tokens)
        self.quantities = QuantityReader(self.tokens, self.units)
        self.standings = Standings(self.tokens)
        self.joints = Joints(
            self.tokens,
            self.lexicon,
            self.periods,
            self.quantities,
            self.standings,
            self.last,
        )

    def term_of(self, form: str) -> Term | None:
        """Return the term that *form* alone stands for, or None."""
        _, meanings = self.lexicon.longest(tokenize(form), 0)
        return next((m for m in meanings if isinstance(m, Term)), None)

    def add(self, kind: str, first: int, last: int, value: object = None) -> int:
        """Keep a mention; return the token after it."""
        start, end = self.tokens.start[first], self.tokens.end[last - 1]
        self.found.append(Mention(kind, start, end, value, first, last))
        return last

    def speaks(self, index: int) -> bool:
        """Tell whether a verb of saying begins at *index*."""
        return self.joints.has(index, "say")

    def spelled(self, index: int, length: int) -> str:
        """Return the *length* tokens from *index* on as one word."""
        return "".join(self.tokens.lower[index : index + length])
