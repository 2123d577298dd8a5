"""What a run and its workers tell each other."""

from collections.abc import Mapping
from typing import Any, Final, Literal, TypeAlias

import attrs

from tradefacts.corpus.bundles import Bundle
from tradefacts.corpus.plan import Plan
from tradefacts.records import frozen

#: The tables that a run writes; one is not there unless it is asked for.
CLAIMS: Final = "claims"
ERRORS: Final = "errors"
FINDINGS: Final = "findings"
DOCUMENTS: Final = "documents"

Counts: TypeAlias = Mapping[str, int]


@frozen
class Setup:
    """What a worker is told once."""

    plan: Plan
    #: The path of its slot.
    slot: str


@frozen
class Ready:
    """A worker tells that it can read."""


@frozen
class Blame:
    """Why a worker had to be ended, or ended by itself, on a document."""

    #: The plugin that ran, and its package; empty where none did.
    plugin: str
    package: str
    reason: str
    remedy: str


#: `without`: the document is read without the plugins to blame. `skip`: it is not read.
#: `stop`: it cannot even be got out of its file, nor can what stands behind it there.
Remedy: TypeAlias = Literal["without", "skip", "stop"]


@frozen
class Verdict:
    """What is done about a document on which a worker was ended."""

    blames: tuple[Blame, ...]
    then: Remedy

    @property
    def plugins(self) -> tuple[str, ...]:
        """The plugins to blame, each once, in order."""
        return tuple(sorted({b.plugin for b in self.blames if b.plugin}))


@frozen
class Task:
    """A bundle to read, from a document of it on."""

    bundle: Bundle
    #: The number of the first document that is still to be read.
    first: int = 0
    #: What is known of some, by their numbers.
    verdicts: Mapping[int, Verdict] = attrs.Factory(dict)


@frozen
class Batch:
    """What some documents of a bundle gave, one after the other."""

    #: The number of the document after them.
    next: int
    #: A table of each kind, as an Arrow stream.
    tables: Mapping[str, bytes]
    #: Whether the bundle ends here.
    is_last: bool


Answer: TypeAlias = Ready | Batch
Row: TypeAlias = dict[str, Any]
