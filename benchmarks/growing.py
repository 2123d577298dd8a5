"""How time and memory grow with the length of one text, by its shape."""

from collections.abc import Callable, Iterator

from running import Measured, Runner
from texts import SHAPES, sparse
from worker import LIBRARIES

Make = Callable[[int], str]

_FIRST = 10_000
_TIMES = 10
#: No text of a library that takes longer than this for a tenth of it.
_LONGEST = 60.0


def grow(runner: Runner, largest: int) -> Iterator[tuple[str, Measured]]:
    """Yield the shape, and what a text took: ours of each shape, others of one."""
    for shape, make in {**SHAPES, "sparse": sparse}.items():
        yield from ((shape, one) for one in _sizes(runner, "tradefacts", make, largest))
    for library in LIBRARIES:
        if library != "tradefacts":
            make = SHAPES["one line"]
            yield from ((library, m) for m in _sizes(runner, library, make, largest))


def _sizes(
    runner: Runner, library: str, make: Make, largest: int
) -> Iterator[Measured]:
    length = _FIRST if library in ("tradefacts", "bare digits") else _FIRST // _TIMES
    while length <= largest:
        measured = runner.measure(library, make(length))
        if measured is None:
            return
        yield measured
        if measured.seconds * _TIMES > _LONGEST:
            return
        length *= _TIMES
