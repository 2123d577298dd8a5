"""Measures how fast texts are read: `python -m benchmarks`, beside other libraries.

    python -m benchmarks --with quantulum3=PYTHON --with "Microsoft Recognizers=PYTHON"

names the interpreters of libraries that need an environment of their own; those that
are absent are left out with a word. `--write` puts the figures and a plot into
`docs/explanation/speed.md`. Every time is that of one core of the processor, so that a
busy machine tells nearly the same.
"""

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

# `python -m benchmarks` would look for them in the folder that it is called in.
sys.path.insert(0, str(Path(__file__).parent))

from comparing import compare
from growing import grow
from hostile import LENGTH, suffer
from running import Runner
from starting import start
from telling import (
    Rows,
    comparison,
    growth,
    hostile,
    plot,
    starting,
    words,
    write,
)
from words import many


def main() -> None:
    """Measure the parts that are asked for, and print each as a table."""
    options = _options()
    runner = Runner(dict(pair.split("=", 1) for pair in options.pythons))
    measured: list[Rows] = []
    length = min(options.largest, LENGTH)

    def growing() -> str:
        measured.append(list(grow(runner, options.largest)))
        return growth(measured[0])

    parts: dict[str, Callable[[], str]] = {
        "Side by side": lambda: comparison(list(compare(runner))),
        "Growth and memory": growing,
        "Start": lambda: starting(start()),
        "A hundred vocabularies": lambda: words(many()),
        "Hostile texts": lambda: hostile(suffer(length), length),
    }
    told = {}
    for name, make in parts.items():
        if not options.only or any(only in name.lower() for only in options.only):
            told[name] = make()
            print(f"\n{name}\n\n{told[name]}", flush=True)
    if options.write:
        write(told)
        if measured:
            _plot(measured[0])


def _plot(rows: Rows) -> None:
    try:
        plot(rows)
    except ImportError:
        print("no plot: matplotlib is not installed", file=sys.stderr)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("--with", dest="pythons", action="append", default=[])
    parser.add_argument("--largest", type=int, default=1_000_000)
    parser.add_argument("--only", action="append", default=[], help="a part's word")
    parser.add_argument("--write", action="store_true")
    return parser.parse_args()


if __name__ == "__main__":
    main()
