"""Runs libraries on texts, each in a process of its own, with its own Python."""

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final

import attrs

_WORKER: Final = Path(__file__).with_name("worker.py")
#: Shorter texts are read more often, and the best time counts.
_ENOUGH: Final = 200_000
_MOST_ROUNDS: Final = 5


@attrs.frozen
class Measured:
    """What a library took for one text."""

    library: str
    length: int
    #: Of the processor, the least of some rounds.
    seconds: float
    #: The most memory beyond that of a process that has read one sentence.
    memory: int
    found: int

    @property
    def speed(self) -> float:
        """Characters a second."""
        return self.length / max(self.seconds, 1e-6)


@attrs.frozen
class Runner:
    """Measures libraries; `pythons` are the interpreters of those that need their own.

    A library that is absent is named once, and left out from then on.
    """

    pythons: Mapping[str, str]
    _absent: set[str] = attrs.Factory(set)

    def measure(self, library: str, text: str) -> Measured | None:
        """Return what *library* takes for *text*; None where it is absent."""
        if library in self._absent:
            return None
        rounds = max(1, min(_MOST_ROUNDS, _ENOUGH // max(1, len(text))))
        with tempfile.TemporaryDirectory() as folder:
            file = Path(folder) / "text.txt"
            file.write_text(text, encoding="utf-8")
            python = self.pythons.get(library, sys.executable)
            done = run([python, str(_WORKER), library, str(file), str(rounds)])
        if done.returncode:
            self._absent.add(library)
            why = (done.stderr.strip().splitlines() or ["no reason told"])[-1]
            print(f"{library} is left out: {why}", file=sys.stderr)
            return None
        told = json.loads(done.stdout)
        return Measured(
            library, len(text), told["seconds"], told["bytes"], told["found"]
        )


def run(
    command: Sequence[str], **environment: str
) -> "subprocess.CompletedProcess[str]":
    """Run *command*, which is one of this repository, and return what it said."""
    return subprocess.run(  # noqa: S603 - no input of others
        command,
        env=os.environ | environment,
        capture_output=True,
        check=False,
        text=True,
        encoding="utf-8",
    )
