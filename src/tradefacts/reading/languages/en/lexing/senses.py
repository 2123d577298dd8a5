"""Senses: which meaning of a form holds where it stands.

"Drop" is a noun behind an article, "total" a verb before a figure, "cost" one only
where a figure follows.
"""

from collections.abc import Sequence
from typing import Final

from tradefacts.reading.languages.en.lexing.scan import Scan
from tradefacts.reading.languages.en.words import ARTICLES, word_list
from tradefacts.reading.mentions import QUANTITIES, Cue, Term
from tradefacts.reading.tokens import MARK
from tradefacts.reading.vocabulary import DIMENSIONS

#: How far before a word the article may stand that makes it a noun.
_ARTICLE_REACH: Final = 2
#: How far behind its verb a figure may stand, and what may stand between.
_OBJECT_REACH: Final = 6
_HEDGING: Final = frozenset({"article", "more", "less", "than", "over", "anaphor"})
_OPENERS: Final = ARTICLES | {"the"}


def sense_of(scan: Scan, index: int, meanings: Sequence[Term | Cue]) -> Term | Cue:
    """Return what a form means: a cue goes before a term of the same words."""
    cues = [meaning for meaning in meanings if isinstance(meaning, Cue)]
    if not cues:
        return min(meanings, key=_order)
    if len(cues) > 1 and cues[1].value == "noun" and _is_noun(scan, index):
        return cues[1]
    if len(cues) > 1 and cues[0].name == "total":
        return cues[_is_predicate(scan, index)]
    if scan.tokens.lower[index] in word_list("figured", "verbs"):
        return cues[0] if _has_figure(scan, index) else min(meanings, key=_rank)
    return cues[0]


def _has_figure(scan: Scan, index: int) -> bool:
    """Tell whether "cost" is a verb: a figure follows ("cost China 5 yuan")."""
    before = scan.tokens.word(index - 1)
    if index == scan.first or before in word_list("noun", "openers"):
        return False
    for at in range(index + 1, min(index + _OBJECT_REACH, scan.last)):
        if scan.tokens.is_number(at):
            return True
        _, meanings = scan.lexicon.longest(scan.tokens, at)
        if any(isinstance(m, Cue) and m.name not in _HEDGING for m in meanings):
            return False
    return False


def _is_predicate(scan: Scan, index: int) -> bool:
    """Tell whether "total" is a verb: behind its noun, before a figure."""
    tokens = scan.tokens
    if index == scan.first or not tokens.is_number(index + 1):
        return False
    # "- Total 5 bn; exports 3 bn".
    heads = tokens.kind[index - 1] == MARK and tokens.lower[index - 1] not in "),"
    return not (heads or _is_noun(scan, index))


def _is_noun(scan: Scan, index: int) -> bool:
    """Tell whether a word such as "drop" is a noun where it stands."""
    if index == scan.first:
        return True  # "Decreases occurred in tin"
    openers = word_list("noun", "openers")
    before = scan.tokens.lower[max(0, index - _ARTICLE_REACH) : index]
    return any(word in openers for word in before) or _heads_amount(scan, index)


def _heads_amount(scan: Scan, index: int) -> bool:
    """Tell whether an amount that an article opens is before ("a 2 ton jump")."""
    amount = scan.found[-1] if scan.found else None
    return (
        amount is not None
        and amount.kind in QUANTITIES
        and amount.last == index
        and scan.tokens.word(amount.first - 1) in _OPENERS
    )


def _rank(meaning: Term | Cue) -> int:
    """Return the place of a meaning where words that are terms go before cues."""
    return _order(meaning) if isinstance(meaning, Term) else len(DIMENSIONS) + 1


def _order(meaning: Term | Cue) -> int:
    dimension = meaning.dimension if isinstance(meaning, Term) else ""
    return DIMENSIONS.index(dimension) if dimension else len(DIMENSIONS)
