"""The unsold rate of auctions, which the grammar of trade takes for a share."""

from collections.abc import Iterator
from typing import Final

from tradefacts.plugin import (
    Document,
    Draft,
    Sentence,
    SentenceExtractor,
    Term,
    draft_of,
)

_RATE: Final = "unsold-rate"


def find_rates(sentence: Sentence, _document: Document) -> Iterator[Draft]:
    """Yield the percent that stands behind "unsold rate" in a sentence."""
    named = False
    for mention in sentence.mentions:
        if isinstance(mention.value, Term) and mention.value.code == _RATE:
            named = True
        elif named and mention.kind == "percent":
            yield draft_of(sentence, mention, "level", measure=_RATE)
            named = False


rates = SentenceExtractor("rates", wakes={_RATE}, extract=find_rates)
