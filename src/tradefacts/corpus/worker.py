"""A worker: a process that reads units for a run, and that can be ended at any time.

Started as `python -m tradefacts.corpus.worker FD`: FD is its end of the connection,
and its standard input is closed when the run is no more.
"""

import os
import shutil
import signal
import sys
from multiprocessing.connection import Connection
from pathlib import Path
from threading import Thread
from typing import Any

from tradefacts.corpus.messages import Answer, Ready, Setup, Task
from tradefacts.corpus.reader import UnitReader
from tradefacts.corpus.slot import Slot


def main(connection: "Connection[Answer, Any]") -> None:
    """Read what the run sends, until it sends no more."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the run hears it, and ends this
    try:
        setup: Setup = connection.recv()
        scratch = Path(setup.slot).parent
        Thread(target=_follow_run, args=(scratch,), daemon=True).start()
        reader = UnitReader(setup.plan, Slot.open(Path(setup.slot)))
        connection.send(Ready())
        _hush()
        while True:
            task: Task = connection.recv()
            for batch in reader.read(task):
                connection.send(batch)
    except (EOFError, BrokenPipeError):
        return  # the run has ended


def _hush() -> None:
    """Say no more on standard error: what fails becomes rows, and plugins may chat."""
    with Path(os.devnull).open("wb") as nowhere:
        os.dup2(nowhere.fileno(), sys.stderr.fileno())


def _follow_run(scratch: Path) -> None:
    """End with the run, however it ends, and leave nothing of it behind."""
    os.read(sys.stdin.fileno(), 1)
    shutil.rmtree(scratch, ignore_errors=True)
    os._exit(1)


if __name__ == "__main__":
    main(Connection(int(sys.argv[1])))
