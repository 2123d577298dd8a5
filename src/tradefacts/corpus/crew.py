"""Crews: the workers of a run on one machine, and how they are told to stop."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from threading import Event, Lock, Semaphore
from typing import Final

from tradefacts.corpus.messages import Counts
from tradefacts.corpus.plan import Plan
from tradefacts.corpus.workers import StartError, Worker
from tradefacts.records import frozen


@frozen
class Job:
    """A run, as each of its tasks is told of it, on whatever machine."""

    #: What tells it from other runs of this process.
    token: str
    folder: Path
    plan: Plan
    #: How many workers each machine has.
    workers: int


#: How often a worker is started before it is given up.
_TRIES: Final = 3
#: How long a worker that is to stop may take, in seconds.
_PATIENCE: Final = 5.0


def _tell_nobody(_: Counts) -> None:
    """Take counts that nobody asked for."""


class Crew:
    """Workers that wait for work, up to a number."""

    def __init__(self, job: Job) -> None:
        self._plan, self._workers = job.plan, job.workers
        self._seats = Semaphore(job.workers)
        self._waiting: list[Worker] = []
        self._stopped = Event()
        #: Hears of the rows that are read, as they are.
        self.told: Callable[[Counts], None] = _tell_nobody

    @contextmanager
    def seat(self) -> Iterator[None]:
        """Wait until one more worker may work."""
        with self._seats:
            yield

    def take(self) -> Worker:
        """Return a worker that waits, or a new one.

        Raises:
            StartError: it does not start, however often.
        """
        while self._waiting:
            worker = self._waiting.pop()
            if worker.is_alive():
                return worker
            worker.end()
        for _ in range(_TRIES - 1):
            with suppress(StartError):  # it may have been killed meanwhile
                return Worker.start(self._plan)
        return Worker.start(self._plan)

    def give(self, worker: Worker) -> None:
        """Let *worker* wait for more."""
        if self._stopped.is_set():
            worker.end()
        else:
            self._waiting.append(worker)

    def is_stopped(self) -> bool:
        """Say whether no more is to be read."""
        return self._stopped.is_set()

    def halt(self) -> None:
        """Read no more."""
        self._stopped.set()

    def stop(self) -> None:
        """Read no more, and return when no worker is left."""
        self.halt()
        for _ in range(self._workers):
            self._seats.acquire(timeout=_PATIENCE)
        while self._waiting:
            self._waiting.pop().end()


_CREWS: Final[dict[str, Crew]] = {}
_LOCK: Final = Lock()


def crew_of(job: Job) -> Crew:
    """Return the crew of a run on this machine; it is made when first asked for."""
    with _LOCK:
        if job.token not in _CREWS:
            _CREWS[job.token] = Crew(job)
        return _CREWS[job.token]


def dismiss(job: Job) -> None:
    """End the crew of a run on this machine."""
    with _LOCK:
        crew = _CREWS.pop(job.token, None)
    if crew:
        crew.stop()
