"""Measures how the time grows with the text, up to one megabyte in one string."""

import time
from pathlib import Path
from typing import Final

from tradefacts import Extractor

_SEEDS: Final = Path(__file__).parent.parent / "seeds"
#: How often the seed articles stand in the shorter text; the longer has ten times that.
_COPIES: Final = (1, 4)
_ROUNDS: Final = 5


def text_of(copies: int) -> str:
    """Return the seed articles, over and over: the mix is the same in every size."""
    articles = [path.read_text(encoding="utf-8") for path in sorted(_SEEDS.iterdir())]
    return "\n\n".join(articles * copies)


def cpu_seconds(extractor: Extractor, text: str) -> float:
    """Return the least processor time of some rounds."""
    times = []
    for _ in range(_ROUNDS):
        start = time.process_time()
        extractor.extract(text)
        times.append(time.process_time() - start)
    return min(times)


def main() -> None:
    """Print the ratio of the times of each size and the one a tenth of it."""
    extractor = Extractor()
    extractor.extract(text_of(1))  # loads its data on first use
    for copies in _COPIES:
        short, long = text_of(copies), text_of(10 * copies)
        ratio = cpu_seconds(extractor, long) / cpu_seconds(extractor, short)
        print(f"{len(long):>9,} characters take {ratio:4.1f} times the time of a tenth")


if __name__ == "__main__":
    main()
