"""The plural of an English noun."""

from typing import Final

_SIBILANTS: Final = ("s", "x", "z", "ch", "sh")
_VOWELS: Final = frozenset("aeiou")
_IRREGULAR: Final = {
    "foot": "feet",
    "man": "men",
    "woman": "women",
    "person": "people",
    "datum": "data",
    "potato": "potatoes",
    "tomato": "tomatoes",
    "leaf": "leaves",
    "knife": "knives",
    "scarf": "scarves",
    "calf": "calves",
    "half": "halves",
}


def plural(noun: str) -> str:
    """Return the regular plural of the last word of *noun*.

    >>> plural("private company")
    'private companies'
    >>> plural("brush")
    'brushes'
    """
    head, space, word = noun.rpartition(" ")
    return f"{head}{space}{_plural(word)}"


def _plural(word: str) -> str:
    lower = word.lower()
    if lower in _IRREGULAR:
        return _IRREGULAR[lower]
    if lower.endswith(_SIBILANTS):
        return word + "es"
    if lower.endswith("y") and lower[-2:-1] not in _VOWELS:
        return word[:-1] + "ies"
    return word + "s"
