"""Texts that nobody writes: each asks rules for something without end."""

import time
from collections.abc import Iterator

from tradefacts import Extractor

#: How long each is at most, in characters.
LENGTH = 1_000_000
_PUBLISHED = "2024-03-05"
#: What a text is made of, over and over.
PIECES = {
    "digits": "9",
    "digits and commas": "1,",
    "brackets that never close": "[{<(",
    "percent percent": "percent percent ",
    "quotes within quotes": "\u201c\u2018",
    "combining marks": "a\u0301",
    "marks of direction": "\u202e\u2066",
    "halves of characters": "\ud800",
    "NUL": "\x00",
    "U+2028": "\u2028",
    "emoji digits": "5\ufe0f\u20e3",
    "exponents": "1e9 ",
    "sentences of one word": "Aa. ",
    "a sentence of words": "aa ",
    "percentages": "5% ",
    "changes without end": "5 percent to ",
    "numbers in words": "one hundred and ",
    "years": "2024 ",
    "words that lines break": "a-\nb- \n c",
    "bullets": "- a\n",
    "rows of a table": "5 | 5\n",
    "a table without a head": "Jan | 5.5 | 6.6 | 7.7\n",
    "spaces": "     5\n",
    "quotations": "\u201cExports rose 5 percent,\u201d said Wang Wentao. ",
    "speakers without a name": "Officials of the town added 5 percent, he said. ",
    "counties of no province": "Ocean County exported 5 tonnes of tin in May.\n\n",
    "scales of scales": "\u4e07\u4ebf",
    "growth in Chinese": "\u589e\u957f5%\uff0c",
    "numbers of a list in Chinese": "\u4e00\u3001",
}


def suffer(length: int) -> Iterator[tuple[str, float, float]]:
    """Yield each kind of text, and its seconds for a tenth and for all of it."""
    extractor = Extractor(strict=True)
    for name, piece in PIECES.items():
        long = piece * (length // len(piece))
        extractor.extract(piece * 50)  # what is loaded on first use
        yield (
            name,
            _seconds(extractor, long[: length // 10]),
            _seconds(extractor, long),
        )


def _seconds(extractor: Extractor, text: str) -> float:
    start = time.process_time()
    extractor.extract(text, published=_PUBLISHED)
    return time.process_time() - start
