"""The words that a figure, a rank or a record of an English text is told by."""

from functools import cache
from typing import Final

from tradefacts.reading.languages.en.lexicons import cues, load_units
from tradefacts.reading.languages.en.standings import openings
from tradefacts.reading.languages.en.words import load_words
from tradefacts.reading.signs import Signs, stating, with_parts, words_of

#: Cues that state a growth by themselves ("doubled", "fourfold", "double-digit").
_GROWTH: Final = ("times", "folds", "digits")
#: Small words that open a rank or a record only together with another of its words.
_SMALL: Final = frozenset({"as", "so", "more"})
#: That other word: "more than any other"; "never" opens one itself.
_WITH_SMALL: Final = frozenset({"any"})


@cache
def signs() -> Signs:
    """Return the signs of English."""
    units = load_units()
    scales = {word for word in units.scales if len(word) > 1}
    openers = openings() - _SMALL | _WITH_SMALL
    words = scales.union(units.numbers, units.fractions, openers)
    forms = map(words_of, stating(cues(), *_GROWTH))
    return Signs(with_parts(words, forms), frozenset(load_words()["glyph"]))
