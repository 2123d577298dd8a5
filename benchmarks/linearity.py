"""Measures how the time grows with the text, up to one megabyte in one string."""

import time
from pathlib import Path
from typing import Final

from tradefacts import Extractor

_SEEDS: Final = Path(__file__).parent.parent / "seeds"
_SIZES: Final = (10_000, 100_000, 1_000_000)
_ROUNDS: Final = 3


def text_of(size: int) -> str:
    """Return *size* characters of the seed articles, over and over."""
    once = "\n\n".join(
        path.read_text(encoding="utf-8") for path in sorted(_SEEDS.glob("*.txt"))
    )
    return ((once + "\n\n") * (size // len(once) + 1))[:size]


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
    extractor.extract(text_of(_SIZES[0]))  # loads its data on first use
    times = [cpu_seconds(extractor, text_of(size)) for size in _SIZES]
    for size, less, more in zip(_SIZES[1:], times, times[1:], strict=False):
        print(
            f"{size:>9,} characters take {more / less:4.1f} times the time of a tenth"
        )


if __name__ == "__main__":
    main()
