"""Workers as a run sees them: processes that it starts, follows, and ends."""

import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from multiprocessing.connection import Connection, Pipe
from pathlib import Path
from tempfile import TemporaryDirectory
from time import monotonic
from typing import Any, Final, Literal, Self, TypeAlias

import attrs

from tradefacts.corpus.messages import Batch, Setup, Task
from tradefacts.corpus.plan import Limits, Plan
from tradefacts.corpus.slot import IDLE, Seen, Slot
from tradefacts.records import define

#: How often a worker at work is looked at, in seconds.
_LOOK: Final = 0.1
#: How long a worker may take to be ready, in seconds.
_START: Final = 120.0
#: Whether the system hands what is open on to the processes that one starts.
CAN_START: Final = os.name == "posix"
_PAGE: Final = os.sysconf("SC_PAGE_SIZE") if hasattr(os, "sysconf") else 0

#: `time`, `memory`: a limit was passed. `death`: it ended by itself, or another did it.
Cause: TypeAlias = Literal["time", "memory", "death"]


class EndedError(Exception):
    """A worker has ended, or had to be: *seen* is what it was at."""

    def __init__(self, seen: Seen, cause: Cause, reason: str) -> None:
        super().__init__(seen, cause, reason)
        self.seen = seen
        self.cause = cause
        self.reason = reason


class StoppedError(Exception):
    """The run is to stop."""


class StartError(Exception):
    """A worker did not become ready; its message says what it said last."""


@define
class Worker:
    """A process that reads bundles."""

    _limits: Limits
    _process: "subprocess.Popen[bytes]"
    _connection: "Connection[Setup | Task, Any]"
    _slot: Slot
    _scratch: "TemporaryDirectory[str]"
    _seen: Seen = attrs.field(factory=Seen)
    _since: float = attrs.field(factory=monotonic)

    @classmethod
    def start(cls, plan: Plan) -> Self:
        """Start a worker, and wait until it is ready.

        Raises:
            StartError: it ended before, or took too long.
        """
        scratch = TemporaryDirectory(prefix="tradefacts-", ignore_cleanup_errors=True)
        slot, log = Path(scratch.name, "slot"), Path(scratch.name, "log")
        ours, theirs = Pipe()
        memory = Slot.make(slot)
        with log.open("wb") as errors:
            process = subprocess.Popen(  # noqa: S603 - this very program
                [sys.executable, "-m", _MODULE, str(theirs.fileno())],
                stdin=subprocess.PIPE,
                stdout=subprocess.DEVNULL,
                stderr=errors,
                pass_fds=[theirs.fileno()],
            )
        theirs.close()
        worker = cls(plan.limits, process, ours, memory, scratch)
        try:
            worker._wait_until_ready(Setup(plan, str(slot)))
        except (EOFError, OSError, TimeoutError):
            said = _last_line(log)
            worker.end()
            raise StartError(said) from None
        return worker

    def work(self, task: Task, is_stopped: Callable[[], bool]) -> Iterator[Batch]:
        """Yield what the worker reads of *task*.

        Raises:
            EndedError: it is no more.
            StoppedError: *is_stopped* said so; the worker is still at work.
        """
        self._see(Seen())
        try:
            self._connection.send(task)
            while True:
                while not self._connection.poll(_LOOK):
                    if is_stopped():
                        raise StoppedError
                    self._check()
                batch: Batch = self._connection.recv()
                yield batch
                if batch.is_last:
                    return
        except (EOFError, OSError):
            self.end()
            raise EndedError(
                self._slot.read(), "death", _death(self._process.returncode)
            ) from None

    def is_alive(self) -> bool:
        """Say whether the process is still there."""
        return self._process.poll() is None

    def end(self) -> None:
        """End the process, whatever it is at."""
        self._process.kill()
        self._process.wait()
        if self._process.stdin:
            self._process.stdin.close()
        self._connection.close()
        self._scratch.cleanup()

    def _wait_until_ready(self, setup: Setup) -> None:
        self._connection.send(setup)
        if not self._connection.poll(_START):
            raise TimeoutError
        self._connection.recv()

    def _check(self) -> None:
        """End the worker if the document that it is at takes too much.

        Raises:
            EndedError: it does.
        """
        seen = self._slot.read()
        if (seen.number, seen.is_opening) != (self._seen.number, self._seen.is_opening):
            self._see(seen)
        if seen.number == IDLE:
            return
        if monotonic() - self._since > self._limits.seconds:
            self._end_for("time", f"it took more than {self._limits.seconds:g} seconds")
        if _resident(self._process.pid) > self._limits.bytes:
            self._end_for(
                "memory", f"it took more than {self._limits.megabytes} MB of memory"
            )

    def _see(self, seen: Seen) -> None:
        self._seen, self._since = seen, monotonic()

    def _end_for(self, cause: Cause, reason: str) -> None:
        self._process.kill()
        self._process.wait()  # from now on the slot stays as it is
        seen = self._slot.read()
        self.end()
        raise EndedError(seen, cause, reason)


_MODULE: Final = "tradefacts.corpus.worker"


def _resident(process: int) -> int:
    """Return how many bytes of memory a process takes; 0 where none can tell."""
    try:
        fields = Path(f"/proc/{process}/statm").read_text(encoding="ascii").split()
    except OSError:
        return 0
    return int(fields[1]) * _PAGE


def _death(code: int) -> str:
    if code >= 0:
        return f"it ended the process, with status {code}"
    return f"it ended the process, by {signal.Signals(-code).name}"


def _last_line(log: Path) -> str:
    lines = log.read_text(encoding="utf-8", errors="replace").split("\n")
    return next((line.strip() for line in reversed(lines) if line.strip()), "no word")
