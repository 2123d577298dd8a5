"""Customs: goods, regimes, enterprises, declarations, and a check of units."""

from functools import cache, reduce
from operator import or_
from pathlib import Path

from tradefacts import Plugin, Vocabulary
from tradefacts_customs.units import check_quantity_units

__all__ = ["plugin"]


@cache
def load_words() -> Vocabulary:
    """Return the words of all files in `words`, one a subject."""
    paths = sorted((Path(__file__).parent / "words").glob("*.toml"))
    return reduce(or_, map(Vocabulary.load, paths))


plugin = Plugin(name="customs", vocabulary=load_words, checks=(check_quantity_units,))
