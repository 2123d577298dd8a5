"""How long a program takes that reads one article, against one that reads nothing."""

import resource
import sys
from pathlib import Path

from running import run

_SEEDS = Path(__file__).parent.parent / "seeds"
_ROUNDS = 15
_LEAST = ["-c", "import attrs, click"]
_IMPORT = ["-c", "import tradefacts"]


def start() -> dict[str, float]:
    """Return the least seconds of the processor of each, run turn by turn."""
    article = min(_SEEDS.glob("*.txt"))
    commands = {
        "python -c 'import attrs, click'": _LEAST,
        "python -c 'import tradefacts'": _IMPORT,
        "tradefacts extract, one article": [
            "-m", "tradefacts", "extract", str(article),
        ],
    }  # fmt: skip
    best = dict.fromkeys(commands, float("inf"))
    for _ in range(_ROUNDS):
        for name, arguments in commands.items():
            before = _spent()
            # Compiled modules are kept, as they are where a package is installed.
            run([sys.executable, *arguments], PYTHONDONTWRITEBYTECODE="")
            best[name] = min(best[name], _spent() - before)
    return best


def _spent() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime
