"""Kills runs at random moments, and counts how often the result is another.

`python benchmarks/kills.py 20` makes up some articles, reads them in a run that nothing
disturbs, and then again and again, while it kills so often: now the run, now a worker,
now all of them. After each kill the run is begun again, and when one has come to its
end, the bytes of all that it wrote are held against those of the first.
"""

import argparse
import os
import signal
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from random import SystemRandom
from tempfile import TemporaryDirectory
from typing import Final

from articles import write
from corpus import children

#: How many articles lie in each of so many files.
_ARTICLES: Final = 40
_FILES: Final = 6
_VICTIMS: Final = ("run", "worker", "run and workers")
#: The command, with each of the files as a part of its own.
PROGRAM: Final = """
from tradefacts.cli import main
from tradefacts.corpus import bundles
bundles._BYTES = 0
main()
"""
_DICE: Final = SystemRandom()


def main(arguments: Sequence[str] | None = None) -> None:
    """Print what was killed, and what came of it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("kills", type=int)
    parser.add_argument("--seconds", type=float, default=20.0, help="the last moment")
    asked = parser.parse_args(arguments)
    with TemporaryDirectory() as folder:
        source, out = Path(folder, "articles"), Path(folder, "out")
        source.mkdir()
        for file in range(_FILES):
            write(_ARTICLES, source / f"{file}.jsonl", file * _ARTICLES)
        begin(source, Path(folder, "undisturbed")).wait()
        expected = content(Path(folder, "undisturbed"))
        kills = ended = differing = 0
        while kills < asked.kills:
            run = begin(source, out)
            if kill(run, _VICTIMS[kills % len(_VICTIMS)], asked.seconds):
                kills += 1
            if run.wait() == 0:
                ended += 1
                differing += content(out) != expected
                out.rename(Path(folder, f"ended-{ended}"))
        begin(source, out).wait()
        differing += content(out) != expected
        print(
            f"{kills} kills, {ended + 1} runs that came to their end, "
            f"{differing} of them with another result"
        )


def begin(source: Path, out: Path) -> "subprocess.Popen[bytes]":
    """Begin a run, or go on with it."""
    command = [sys.executable, "-c", PROGRAM, "run", str(source), "-o", str(out)]
    return subprocess.Popen(command, stdout=subprocess.DEVNULL)  # noqa: S603


def kill(run: "subprocess.Popen[bytes]", victim: str, last: float) -> bool:
    """Kill what is to be killed of *run* at some moment; say whether it was there."""
    moment = _DICE.uniform(0, last)
    try:
        run.wait(moment)
    except subprocess.TimeoutExpired:
        workers = children(run.pid)
        if "worker" in victim and not workers:
            return False
        for worker in workers if victim != "run" else ():
            os.kill(worker, signal.SIGKILL)
            if victim == "worker":
                break
        if "run" in victim:
            run.kill()
        print(f"killed: {victim} after {moment:.1f} s", flush=True)
        return True
    return False


def content(folder: Path) -> dict[str, bytes]:
    """Return the bytes of all parts, and of nothing else that may lie there."""
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in sorted(folder.glob("*/*"))
    }


if __name__ == "__main__":
    main()
