"""Which language a text is in, by its letters and its commonest words.

Each language says in `detect.toml` how it is told: by `letters` that no other has, each
as good as `weight` words, or by `words` that hardly any text in it goes without.
"""

import re
import tomllib
from collections import Counter
from functools import cache
from importlib.resources import files
from typing import Final

import attrs

from tradefacts.reading.supported import SUPPORTED

_LATIN_RE: Final = re.compile(r"[A-Za-z]+")
#: The head of a text tells; reading on would cost time for nothing.
_HEAD: Final = 20_000
_OPENING: Final = 2_000
#: Fewer common words than this may be names ("Los Angeles", "La Paz").
_FEWEST: Final = 3
#: What a text is in that nothing tells of.
_DEFAULT: Final = "en"


@attrs.frozen
class _Sign:
    """What a language is told by."""

    code: str
    letters: re.Pattern[str] | None
    #: A letter says as much as this many words in Latin letters.
    weight: float
    words: frozenset[str]


def detect_language(text: str) -> str:
    """Return the code of the language of *text*, English where nothing tells.

    >>> detect_language("Exports rose 5 percent"), detect_language("出口增长5%")
    ('en', 'zh')
    """
    head = text[:_HEAD]
    written = None if head.isascii() else _by_letters(head)
    return written or _by_words(text[:_OPENING])


def _by_letters(head: str) -> str | None:
    """Return the language whose letters say more than the Latin words, or None."""
    for sign in _signs():
        letters = len(sign.letters.findall(head)) if sign.letters else 0
        if letters and letters * sign.weight > len(_LATIN_RE.findall(head)):
            return sign.code
    return None


def _by_words(opening: str) -> str:
    """Return the language that has the most of its common words in *opening*."""
    said = Counter(opening.lower().split())
    found = {
        sign.code: sum(said[word] for word in sign.words & said.keys())
        for sign in _signs()
        if sign.words
    }
    best = max(found, key=lambda code: (found[code], code == _DEFAULT))
    return best if found[best] >= _FEWEST else _DEFAULT


@cache
def _signs() -> tuple[_Sign, ...]:
    folder = files("tradefacts.reading") / "languages"
    return tuple(
        _sign(code, (folder / code / "detect.toml").read_text(encoding="utf-8"))
        for code in SUPPORTED
    )


def _sign(code: str, text: str) -> _Sign:
    told = tomllib.loads(text)
    letters = re.compile(f"[{told['letters']}]") if "letters" in told else None
    words = frozenset(told.get("words", ()))
    return _Sign(code, letters, float(told.get("weight", 1)), words)
