"""What all that reads a sentence shares: its words, its readers, and what is found."""

import attrs

from tradefacts.reading.languages.en.lexing.first_words import Openings
from tradefacts.reading.languages.en.periods.reader import PeriodReader
from tradefacts.reading.languages.en.quantities import QuantityReader
from tradefacts.reading.languages.en.standings import Standings
from tradefacts.reading.languages.en.units import Units
from tradefacts.reading.lexicon import Lexicon
from tradefacts.reading.mentions import Mention
from tradefacts.reading.tokens import Tokens
from tradefacts.records import define


@define
class Scan:
    """One pass over the words of a sentence, from left to right."""

    tokens: Tokens
    lexicon: Lexicon
    units: Units
    openings: Openings
    first: int
    last: int
    periods: PeriodReader = attrs.field(init=False)
    quantities: QuantityReader = attrs.field(init=False)
    standings: Standings = attrs.field(init=False)
    found: list[Mention] = attrs.Factory(list)
    #: A word that ends the name of a company stands in the sentence.
    has_company: bool = attrs.field(init=False)

    def __attrs_post_init__(self) -> None:
        said = self.tokens.lower[self.first : self.last]
        self.has_company = not self.openings.companies.isdisjoint(said)
        self.periods = PeriodReader(self.tokens)
        self.quantities = QuantityReader(self.tokens, self.units)
        self.standings = Standings(self.tokens, self.first, self.last)

    def mention(
        self, kind: str, first: int, last: int, value: object = None
    ) -> Mention:
        """Return what the tokens from *first* up to *last* mention."""
        start, end = self.tokens.start[first], self.tokens.end[last - 1]
        return Mention(kind, start, end, value, first, last)

    def add(self, kind: str, first: int, last: int, value: object = None) -> int:
        """Keep a mention; return the token after it."""
        start, end = self.tokens.start[first], self.tokens.end[last - 1]
        self.found.append(Mention(kind, start, end, value, first, last))
        return last

    def within(self, mention: Mention | None) -> Mention | None:
        """Return *mention*, or None where it goes on behind the sentence."""
        return mention if mention is not None and mention.last <= self.last else None

    def is_capital(self, index: int) -> bool:
        """Tell whether the token at *index* begins with a capital."""
        return self.tokens.text[self.tokens.start[index]].isupper()
