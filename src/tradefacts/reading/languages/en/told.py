"""Told: the mentions of ranks and records, as all their grammars write them."""

from typing import Final

from tradefacts.reading.mentions import Cue, Mention
from tradefacts.reading.tokens import Tokens

#: Ranks that need the noun which they rank, those that are complete, those of growth.
SUPERLATIVE: Final = "superlative"
STANDING: Final = "standing"
GROWING: Final = "growing"
#: The same where those are told that it is one among ("the fastest in the country").
OUTGROWING: Final = "outgrowing"
RECORD: Final = "record"


def told(tokens: Tokens, cue: str, value: int | str, first: int, last: int) -> Mention:
    """Return the rank or record that the tokens from *first* to *last* tell."""
    kind = RECORD if cue == RECORD else SUPERLATIVE
    start, end = tokens.start[first], tokens.end[last - 1]
    return Mention(kind, start, end, Cue(cue, str(value)), first, last)


def is_in(tokens: Tokens, at: int, size: int, forms: frozenset[str]) -> bool:
    """Tell whether the words at *at*, *size* of them, are one of *forms*."""
    return " ".join(tokens.lower[at : at + size]) in forms
