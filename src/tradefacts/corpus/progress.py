"""The progress of a run, as it can be told at any moment."""

from collections import Counter
from collections.abc import Callable
from time import monotonic
from typing import TypeAlias

import attrs

from tradefacts.corpus.messages import CLAIMS, DOCUMENTS, ERRORS, Counts
from tradefacts.records import define


@define
class Progress:
    """How far a run is."""

    #: The bytes to read, as far as they are found, and those that are done with.
    bytes: int = 0
    done: int = 0
    #: Whether all is found that is to be read.
    is_all_found: bool = attrs.field(default=False, kw_only=True)
    _settled: Counter[str] = attrs.field(factory=Counter)
    _live: Counter[str] = attrs.field(factory=Counter)
    _kept: int = 0
    _kept_documents: int = 0
    _started: float = attrs.field(factory=monotonic)

    def add_live(self, counts: Counts) -> None:
        """Add rows of a bundle that is not finished: on this machine they are known."""
        self._live.update(counts)

    def add_settled(self, size: int, counts: Counts, *, is_kept: bool) -> None:
        """Add a bundle that is finished, now or (*is_kept*) before this run."""
        self.done += size
        self._settled.update(counts)
        if is_kept:
            self._kept += size
            self._kept_documents += counts.get(DOCUMENTS, 0)
            self._live.update(counts)

    def count(self, kind: str) -> int:
        """Return how many rows there are of a kind."""
        return max(self._settled[kind], self._live[kind])

    @property
    def documents(self) -> int:
        """How many documents are read."""
        return self.count(DOCUMENTS)

    @property
    def claims(self) -> int:
        """How many claims they make."""
        return self.count(CLAIMS)

    @property
    def errors(self) -> int:
        """How many errors there are."""
        return self.count(ERRORS)

    @property
    def seconds(self) -> float:
        """How long the run is at work."""
        return monotonic() - self._started

    @property
    def rate(self) -> float:
        """How many documents are read in a second, without those of before."""
        return (self.documents - self._kept_documents) / max(self.seconds, 0.001)

    @property
    def left(self) -> float | None:
        """How many seconds are left, by the bytes; None where that is not known yet."""
        read = self.done - self._kept
        if read <= 0 or not self.is_all_found:
            return None
        return self.seconds * (self.bytes - self.done) / read


Told: TypeAlias = Callable[[Progress], None]
