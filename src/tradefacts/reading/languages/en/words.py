"""The words of English grammar that are data: `words.toml`, read once."""

from functools import cache
from pathlib import Path
from typing import Any, Final

from tradefacts.tables import load_tables

#: The years that a bare number of four digits may be.
YEARS: Final = range(1949, 2051)
#: What makes a number an ordinal ("5th").
ORDINAL_ENDINGS: Final = frozenset({"st", "nd", "rd", "th"})
ARTICLES: Final = frozenset({"a", "an"})


@cache
def load_words() -> dict[str, Any]:
    """Return the tables of `words.toml`."""
    return load_tables(Path(__file__).with_name("words.toml"))


@cache
def word_list(table: str, key: str) -> frozenset[str]:
    """Return one list of `words.toml`."""
    return frozenset(load_words()[table][key])
