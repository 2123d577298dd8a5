"""Libraries side by side on the same texts."""

from collections.abc import Iterator

from running import Measured, Runner
from texts import dense, sparse
from worker import LIBRARIES

#: How long the texts are that a library is given. Those of others are articles: of
#: longer ones they read fewer characters a second.
_LENGTHS = {"tradefacts": 300_000, "bare digits": 10_000_000}
_ARTICLE = 3_000
_KINDS = {"dense": dense, "sparse": sparse}


def compare(runner: Runner) -> Iterator[tuple[str, Measured]]:
    """Yield the kind of a text, and what a library took for it."""
    for kind, make in _KINDS.items():
        for library in LIBRARIES:
            measured = runner.measure(library, make(_LENGTHS.get(library, _ARTICLE)))
            if measured is not None:
                yield kind, measured
