"""Texts of any length to measure on: dense with figures, or with hardly any.

They are made of the seed articles and of the annotated ones, over and over, and each
time with other numbers, so that nothing that was kept of the last time helps.
"""

import json
import random
import re
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Final

_ROOT: Final = Path(__file__).parent.parent
_GOLD: Final = _ROOT / "tests" / "gold" / "dev-en.jsonl"
_DIGIT_RE: Final = re.compile(r"[1-9]")
_SPACE_RE: Final = re.compile(r"\s+")
_STOP_RE: Final = re.compile(r"[.!?:;](?=\s)")
#: A sparse text has a figure every so many characters.
_APART: Final = 100_000
_FIGURE: Final = "China's exports of tea rose 5.2 percent to 1.4 billion yuan in May."
#: What news without figures is made of.
_WORDS: Final = """
    the minister said on visit to a port that talks with partners had gone well and
    both sides would keep working on rules for their markets while farmers waited
    for rain and officials of several towns met again to hear what builders plan
"""


def dense(length: int) -> str:
    """Return paragraphs full of claims, of *length* characters in all."""
    return _cut("\n\n".join(_paragraphs(length)), length)


def sparse(length: int) -> str:
    """Return paragraphs of news, with a claim every hundred thousand characters."""
    dice = random.Random(7)  # noqa: S311 - the same text each time
    # The last figure stands near the end: behind it nothing would be read.
    parts, due, size, words = [], _APART - 1_000, 0, _WORDS.split()
    while size < length:
        part = f"{' '.join(dice.choices(words, k=60)).capitalize()}."
        if size >= due:
            part, due = f"{part} {_FIGURE}", due + _APART
        parts.append(part)
        size += len(part) + 2
    return _cut("\n\n".join(parts), length)


def one_paragraph(length: int) -> str:
    """Return a dense text whose lines have no empty line between them."""
    lines = (_SPACE_RE.sub(" ", part) for part in _paragraphs(length))
    return _cut("\n".join(lines), length)


def one_line(length: int) -> str:
    """Return a dense text on one line."""
    return _cut(_SPACE_RE.sub(" ", dense(length)), length)


def one_sentence(length: int) -> str:
    """Return a dense text on one line whose sentences never end."""
    return _STOP_RE.sub(",", one_line(length))


#: The shapes of dense texts, by what they are called.
SHAPES: Final[Mapping[str, Callable[[int], str]]] = {
    "paragraphs": dense,
    "one paragraph": one_paragraph,
    "one line": one_line,
    "one sentence": one_sentence,
}


def _cut(text: str, length: int) -> str:
    return text[:length]


def _paragraphs(length: int) -> Iterator[str]:
    """Yield the paragraphs of all articles, over and over, each time with others."""
    dice = random.Random(5)  # noqa: S311 - the same text each time
    size = 0
    while size < length:
        for article in dice.sample(_articles(), len(_articles())):
            varied = _DIGIT_RE.sub(lambda _: dice.choice("123456789"), article)
            yield varied
            size += len(varied) + 2
            if size >= length:
                return


@cache
def _articles() -> tuple[str, ...]:
    seeds = sorted((_ROOT / "seeds").glob("*.txt"))
    rows = map(json.loads, _GOLD.read_text("utf-8").splitlines())
    english = [row["text"] for row in rows if row["lang"] == "en"]
    return (*(path.read_text("utf-8") for path in seeds), *english)
