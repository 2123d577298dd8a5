"""Customs: goods, regimes, enterprises, declarations, and a check of units."""

from functools import cache, reduce
from importlib.resources import files
from operator import or_

from tradefacts import Plugin, Vocabulary
from tradefacts_customs.units import check_quantity_units

__all__ = ["plugin"]


@cache
def load_words() -> Vocabulary:
    """Return the words of all files in `words`, one a subject."""
    folder = files(__name__) / "words"
    paths = sorted(folder.iterdir(), key=lambda path: path.name)
    return reduce(or_, map(Vocabulary.load, paths))


plugin = Plugin(name="customs", vocabulary=load_words, checks=(check_quantity_units,))
