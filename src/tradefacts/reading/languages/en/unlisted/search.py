"""What a search has before it, and what it has found so far."""

from collections.abc import Callable

import attrs

from tradefacts.reading.languages.en.nouns import plural
from tradefacts.reading.languages.en.runs import ADJECTIVES, code_of
from tradefacts.reading.mentions import UNCODED, Mention, Term
from tradefacts.reading.tokens import WORD, Tokens
from tradefacts.records import define


@define
class Search:
    """One walk through the mentions of a sentence, from left to right."""

    tokens: Tokens
    mentions: list[Mention]
    first: int
    last: int
    #: Returns the goods that are listed under some words, or None.
    listed: Callable[[str], Term | None]
    found: list[Mention] = attrs.Factory(list)

    def add(self, first: int, last: int) -> None:
        """Add the goods that the words from *first* up to *last* name."""
        self.found.append(self.goods(first, last))

    def goods(self, first: int, last: int) -> Mention:
        """Return these words as goods: listed in another form, or by themselves."""
        tokens = self.tokens
        term = None
        if last - first == 1:
            # "Farm exports" are those of farm products, "high-tech" ones of these, and
            # "watch exports" those of watches, which alone are listed.
            word = tokens.lower[first]
            prefix = tokens.word(first - 1) if tokens.joined[first] else ""
            term = self.listed(f"{prefix}-{word} products") if prefix else None
            term = term or self.listed(f"{word} products") or self.listed(plural(word))
        term = term or Term("product", code_of(tokens, first, last))
        start, end = tokens.start[first], tokens.end[last - 1]
        return Mention("term", start, end, term, first, last)

    def is_capital(self, index: int) -> bool:
        """Tell whether a word with a capital stands at *index*."""
        word = self.tokens.kind[index] == WORD
        return word and self.tokens.surface(index)[0].isupper()

    def add_place(self, first: int, last: int) -> None:
        """Add the place without a code that these words name."""
        start, end = self.tokens.start[first], self.tokens.end[last - 1]
        name = self.tokens.text[start:end]
        term = Term("place", UNCODED + name, adjective=name.endswith(ADJECTIVES))
        self.found.append(Mention("term", start, end, term, first, last))
