"""Rounds: what is found while the round before is read."""

from collections.abc import Generator, Iterable, Sequence
from queue import SimpleQueue
from threading import Event, Thread
from typing import Final, TypeVar

_T = TypeVar("_T")

#: How long the first round is waited for, in seconds: what is found by then is in it.
_WAIT: Final = 0.5


def in_rounds(found: Iterable[_T]) -> Generator[Sequence[_T], None, None]:
    """Yield all of *found*, in its order, as much at a time as is there by then.

    A thread of its own goes through *found*; close the iterator to end it, for which
    nobody waits: it may be at a slow disk. What it raises is raised behind the last
    round.
    """
    queue: SimpleQueue[_T] = SimpleQueue()
    closed = Event()
    raised: list[BaseException] = []

    def find() -> None:
        try:
            for each in found:
                queue.put(each)
                if closed.is_set():
                    return
        except BaseException as error:  # noqa: BLE001 - raised below, in its turn
            raised.append(error)

    search = Thread(target=find, daemon=True)
    search.start()
    try:
        while search.is_alive() or not queue.empty():
            search.join(_WAIT)
            if some := [queue.get() for _ in range(queue.qsize())]:
                yield some
        for error in raised:
            raise error
    finally:
        closed.set()
