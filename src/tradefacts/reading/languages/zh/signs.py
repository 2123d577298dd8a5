"""The characters that a figure, a rank or a record of a Chinese text is told by."""

from functools import cache
from itertools import chain
from typing import Final

from tradefacts.reading.characters import with_traditional
from tradefacts.reading.languages.zh.lexicons import cues
from tradefacts.reading.languages.zh.numerals import number_characters
from tradefacts.reading.languages.zh.words import load_words
from tradefacts.reading.signs import Signs, stating, with_parts

#: Tables of words that are figures themselves.
_FIGURES: Final = ("times", "digits", "half", "half-figure")


@cache
def signs() -> Signs:
    """Return the signs of Chinese."""
    tables = load_words()
    ranks = tables["rank"]
    forms = [
        *chain(*(forms for table in _FIGURES for forms in tables[table].values())),
        *chain(*(forms for rank, forms in ranks.items() if rank.isdigit())),
        *ranks["largest"],
        *ranks["leads"],
        *chain(*tables["ranked-alone"].values()),
        *tables["record"]["close"],
        *tables["turned"]["open"],
        *stating(cues()),
    ]
    # "最" is in every word of what is the most.
    most = frozenset.intersection(*map(frozenset, tables["extreme"]["most"]))
    found = with_parts(number_characters() | most, map(list, forms))
    return Signs(characters=with_traditional(found))
