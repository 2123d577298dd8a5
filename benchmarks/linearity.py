"""Measures how the time grows with the text, up to one megabyte in one string."""

import time
from pathlib import Path
from typing import Final

from tradefacts import Extractor

_SEEDS: Final = Path(__file__).parent.parent / "seeds"
#: How often the seed articles stand in the shorter text; the longer has ten times that.
_COPIES: Final = (1, 4)
_ROUNDS: Final = 5
#: What asks rules again and again for something that the text never tells.
_ODD: Final = {
    "counties of no province": "Ocean County exported 5 tonnes of tin in May.\n\n",
    "speakers without a name": "Officials of the town added 5 percent, he said. ",
    "brackets that never close": "Exports ( rose ( 5 percent ",
    "a list without an end": "Exports:\n- tin 5 tonnes\n- zinc 7 percent\n",
    "quotations": "\u201cExports rose 5 percent,\u201d said Wang Wentao. ",
    "a table without a head": "Jan | 5.5 | 6.6 | 7.7\n",
    "one long sentence": "5 percent of the same period of the ",
    "words that lines break": "a-\nb- \n c",
}
_ODD_LENGTH: Final = 20_000


def text_of(copies: int) -> str:
    """Return the seed articles, over and over: the mix is the same in every size."""
    articles = [path.read_text(encoding="utf-8") for path in sorted(_SEEDS.iterdir())]
    return "\n\n".join(articles * copies)


def cpu_seconds(extractor: Extractor, text: str, rounds: int = _ROUNDS) -> float:
    """Return the least processor time of some rounds."""
    times = []
    for _ in range(rounds):
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
    for name, words in _ODD.items():
        short = words * (_ODD_LENGTH // len(words))
        once = cpu_seconds(extractor, short)
        ratio = cpu_seconds(extractor, short * 10, rounds=2) / once
        print(f"{name:>26} take {ratio:4.1f} times the time of a tenth")


if __name__ == "__main__":
    main()
