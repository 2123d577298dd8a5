"""The words of English grammar that are data: `words.toml`, read once."""

import tomllib
from functools import cache
from importlib.resources import files
from typing import Any, Final

#: The years that a bare number of four digits may be.
YEARS: Final = range(1949, 2051)
#: What makes a number an ordinal ("5th").
ORDINAL_ENDINGS: Final = frozenset({"st", "nd", "rd", "th"})
ARTICLES: Final = frozenset({"a", "an"})


@cache
def load_words() -> dict[str, Any]:
    """Return the tables of `words.toml`."""
    folder = files("tradefacts.reading.languages.en")
    return tomllib.loads((folder / "words.toml").read_text(encoding="utf-8"))


@cache
def word_list(table: str, key: str) -> frozenset[str]:
    """Return one list of `words.toml`."""
    return frozenset(load_words()[table][key])
