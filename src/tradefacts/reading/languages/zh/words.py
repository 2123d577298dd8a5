"""The words of Chinese grammar that are data: `words.toml`, read once."""

from functools import cache
from pathlib import Path
from typing import Any

from tradefacts.reading.lexicon import Lexicon
from tradefacts.reading.mentions import Cue
from tradefacts.tables import load_tables


@cache
def load_words() -> dict[str, Any]:
    """Return the tables of `words.toml`."""
    return load_tables(Path(__file__).with_name("words.toml"))


@cache
def word_list(table: str, key: str) -> frozenset[str]:
    """Return one list of `words.toml`."""
    return frozenset(load_words()[table][key])


@cache
def lexicon_of(table: str) -> Lexicon:
    """Return the words of one table, each with the key that it stands under."""
    return Lexicon(
        (form, Cue(table, key))
        for key, forms in load_words()[table].items()
        for form in forms
    )
