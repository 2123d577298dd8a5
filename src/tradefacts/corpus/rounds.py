"""Rounds: what is found while the round before is read."""

from collections.abc import Generator, Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor, wait
from queue import SimpleQueue
from threading import Event
from typing import Final, TypeVar

_T = TypeVar("_T")

#: How long the first round is waited for, in seconds: what is found by then is in it.
_WAIT: Final = 0.5


def in_rounds(found: Iterable[_T]) -> Generator[Sequence[_T], None, None]:
    """Yield all of *found*, in its order, as much at a time as is there by then.

    A thread of its own goes through *found*; close the iterator to end it. What it
    raises is raised where the next round would be.
    """
    there: SimpleQueue[_T] = SimpleQueue()
    closed = Event()

    def find() -> None:
        for each in found:
            there.put(each)
            if closed.is_set():
                return

    with ThreadPoolExecutor(1) as threads:
        search = threads.submit(find)
        try:
            while wait([search], _WAIT).not_done or not there.empty():
                if search.done():
                    search.result()
                if some := [there.get() for _ in range(there.qsize())]:
                    yield some
            search.result()
        finally:
            closed.set()
