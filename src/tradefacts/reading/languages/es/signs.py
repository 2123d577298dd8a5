"""The words that a figure of a Spanish text is told by."""

from functools import cache
from itertools import chain

from tradefacts.reading.languages.es.lexicons import cues, load_words
from tradefacts.reading.signs import Signs, stating, with_parts, words_of


@cache
def signs() -> Signs:
    """Return the signs of Spanish."""
    tables = (load_words("number"), load_words("scale"))
    numbers = {*chain(*chain(*(table.values() for table in tables)))}
    return Signs(with_parts(numbers, map(words_of, stating(cues()))))
