"""Measures how the time for the seed articles compares with that of another checkout.

Both read in processes of their own, turn by turn, so a busy machine slows both alike.
"""

import argparse
import os
import subprocess
import sys
from pathlib import Path
from statistics import median
from typing import Final

_HERE: Final = Path(__file__).parent.parent
_ROUNDS: Final = 7
#: Prints the processor time for the seeds, once everything is loaded.
_READ: Final = """
import sys, time
from pathlib import Path
from tradefacts import Extractor
texts = [path.read_text("utf-8") for path in sorted(Path(sys.argv[1]).glob("*.txt"))]
extractor = Extractor()
for text in texts:
    extractor.extract(text)
start = time.process_time()
for text in texts * 10:
    extractor.extract(text)
print(time.process_time() - start)
"""


def cpu_seconds(checkout: Path) -> float:
    """Return the processor time that the code in *checkout* takes for the seeds."""
    sources = [checkout / "src", *sorted(checkout.glob("plugins/*/src"))]
    done = subprocess.run(  # noqa: S603 - the code of two checkouts, no input
        [sys.executable, "-c", _READ, str(_HERE / "seeds")],
        env=os.environ | {"PYTHONPATH": os.pathsep.join(map(str, sources))},
        capture_output=True,
        check=True,
        text=True,
    )
    return float(done.stdout)


def main() -> None:
    """Print the ratio of the two, as the median and the range of all rounds."""
    parser = argparse.ArgumentParser(description=main.__doc__)
    parser.add_argument("other", type=Path, help="the folder of the other checkout")
    other = parser.parse_args().other.resolve()
    ratios = sorted(cpu_seconds(_HERE) / cpu_seconds(other) for _ in range(_ROUNDS))
    print(
        f"{median(ratios):.2f} times the time of {other.name} "
        f"({ratios[0]:.2f} to {ratios[-1]:.2f} in {_ROUNDS} rounds)"
    )


if __name__ == "__main__":
    main()
