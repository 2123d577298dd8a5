"""Measures how many times faster than quantulum3 the seed articles are read.

quantulum3 finds quantities alone; tradefacts finds them and builds the claims. Both
run in one process, turn by turn, and the processor's time counts: so a busy machine
slows both alike.
"""

import time
from collections.abc import Callable, Iterable
from pathlib import Path
from statistics import median
from typing import Final

from quantulum3 import parser

from tradefacts import Extractor

_SEEDS: Final = Path(__file__).parent.parent / "seeds"
_ROUNDS: Final = 7


def cpu_seconds(read: Callable[[str], object], texts: Iterable[str]) -> float:
    """Return the processor time that *read* takes for all of *texts*."""
    start = time.process_time()
    for text in texts:
        read(text)
    return time.process_time() - start


def main() -> None:
    """Print the ratio of the two, as the median and the range of all rounds."""
    texts = [path.read_text(encoding="utf-8") for path in sorted(_SEEDS.glob("*.txt"))]
    extractor = Extractor()
    cpu_seconds(parser.parse, texts)  # both load their data on first use
    cpu_seconds(extractor.extract, texts)
    ratios = sorted(
        cpu_seconds(parser.parse, texts) / cpu_seconds(extractor.extract, texts)
        for _ in range(_ROUNDS)
    )
    print(
        f"{median(ratios):.1f} times the throughput of quantulum3 on {len(texts)} "
        f"seed articles ({ratios[0]:.1f} to {ratios[-1]:.1f} in {_ROUNDS} rounds)"
    )


if __name__ == "__main__":
    main()
