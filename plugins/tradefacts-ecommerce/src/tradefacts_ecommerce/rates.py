"""What shops abroad are measured by, which the grammar of trade does not know."""

from collections.abc import Iterator
from typing import Final

from tradefacts.plugin import (
    Document,
    Draft,
    Mention,
    Sentence,
    SentenceExtractor,
    Term,
    draft_of,
)

#: The kind of figure that states each measure.
_KINDS: Final = {
    "return-rate": "percent",
    "repurchase-rate": "percent",
    "average-order-value": "money",
}
#: Behind one of these stands by how much it moved, until "to" says to what.
_MOVES: Final = frozenset({"rise", "fall"})


def find_rates(sentence: Sentence, _document: Document) -> Iterator[Draft]:
    """Yield the level of each rate that *sentence* names.

    It is the first figure of its kind behind the name: "the return rate was 12
    percent", but not "the return rate rose 5 percent".
    """
    measure = ""
    for mention in sentence.mentions:
        code = _code(mention)
        if code in _KINDS:
            measure, moves = code, False
        elif measure and mention.kind in _MOVES:
            moves = True
        elif measure and mention.kind == "to":
            moves = False
        elif measure and mention.kind == _KINDS[measure]:
            if not moves:
                yield draft_of(sentence, mention, "level", measure=measure)
            measure = ""


def _code(mention: Mention) -> str:
    """Return the code of the measure that *mention* names, or none."""
    term = mention.value
    is_measure = isinstance(term, Term) and term.dimension == "measure"
    return term.code if isinstance(term, Term) and is_measure else ""


rates = SentenceExtractor("rates", wakes=frozenset(_KINDS), extract=find_rates)
