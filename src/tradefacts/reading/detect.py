"""Which language a text is in, by its letters and its commonest words.

Each language says in `detect.toml` how it is told: by `letters` that no other has, each
as good as `weight` words, or by `words` that hardly any text in it goes without.
"""

import re
from collections import Counter
from functools import cache
from pathlib import Path
from typing import Any, Final

from tradefacts.reading.supported import SUPPORTED
from tradefacts.records import frozen
from tradefacts.tables import load_tables

_LATIN_RE: Final = re.compile(r"[A-Za-z]+")
#: The head of a text tells; reading on would cost time for nothing.
_HEAD: Final = 20_000
_OPENING: Final = 1_000
#: Fewer common words than this may be names ("Los Angeles", "La Paz").
_FEWEST: Final = 3
#: What a text is in that nothing tells of.
_DEFAULT: Final = "en"


@frozen
class Script:
    """Letters that a language alone is written in."""

    #: The language.
    code: str
    letter: re.Pattern[str]
    #: A letter says as much as this many words in Latin letters.
    weight: float

    def says(self, text: str) -> float:
        """Return how much *text* says in these letters, in words."""
        return len(self.letter.findall(text)) * self.weight


def detect_language(text: str) -> str:
    """Return the code of the language of *text*, English where nothing tells.

    >>> detect_language("Exports rose 5 percent"), detect_language("出口增长5%")
    ('en', 'zh')
    """
    head = text[:_HEAD]
    written = None if head.isascii() else _by_letters(head)
    return written or _by_words(text[:_OPENING])


@cache
def load_scripts() -> tuple[Script, ...]:
    """Return the scripts of the languages that have one of their own."""
    return tuple(
        Script(code, re.compile(f"[{told['letters']}]"), float(told["weight"]))
        for code, told in _signs().items()
        if "letters" in told
    )


def _by_letters(head: str) -> str | None:
    """Return the language whose letters say more than the Latin words, or None."""
    for script in load_scripts():
        said = script.says(head)
        if said and said > len(_LATIN_RE.findall(head)):
            return script.code
    return None


def _by_words(opening: str) -> str:
    """Return the language that has the most of its common words in *opening*."""
    said = Counter(opening.lower().split())
    found = {
        code: sum(said[word] for word in words & said.keys())
        for code, words in _common_words().items()
    }
    best = max(found, key=lambda code: (found[code], code == _DEFAULT))
    return best if found[best] >= _FEWEST else _DEFAULT


@cache
def _common_words() -> dict[str, frozenset[str]]:
    """Return the commonest words of the languages that are told by them."""
    signs = _signs().items()
    return {code: frozenset(told["words"]) for code, told in signs if "words" in told}


@cache
def _signs() -> dict[str, dict[str, Any]]:
    """Return what each language is told by; one that does not say is never found."""
    folder = Path(__file__).parent / "languages"
    paths = {code: folder / code / "detect.toml" for code in SUPPORTED}
    return {code: load_tables(path) for code, path in paths.items() if path.is_file()}
