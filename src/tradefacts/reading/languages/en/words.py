"""The words of English grammar that are data: `words.toml`, read once."""

import tomllib
from functools import cache
from importlib.resources import files
from typing import Any


@cache
def load_words() -> dict[str, Any]:
    """Return the tables of `words.toml`."""
    folder = files("tradefacts.reading.languages.en")
    return tomllib.loads((folder / "words.toml").read_text(encoding="utf-8"))


@cache
def word_list(table: str, key: str) -> frozenset[str]:
    """Return one list of `words.toml`."""
    return frozenset(load_words()[table][key])
