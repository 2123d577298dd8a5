"""Tasks: a bundle goes in, its part of the output is written, counts come out."""

import json
from collections import Counter
from typing import Any, Final, Literal, Self, TypeAlias

import attrs

from tradefacts.corpus.bundles import Bundle
from tradefacts.corpus.crew import Crew, Job, crew_of
from tradefacts.corpus.messages import Counts, Task
from tradefacts.corpus.parts import Parts, PartWriter
from tradefacts.corpus.reader import kinds_of
from tradefacts.corpus.tables import read_stream
from tradefacts.corpus.verdicts import Verdicts
from tradefacts.corpus.workers import EndedError, StartError, StoppedError
from tradefacts.records import frozen

#: How often a bundle is read whose files change meanwhile.
_TRIES: Final = 3

#: `kept`: it was finished before. `stopped`: it is still to be read. `failed`: it could
#: not be written, and nothing else will be.
State: TypeAlias = Literal["read", "kept", "stopped", "failed"]


@frozen
class Outcome:
    """What came of a bundle."""

    state: State
    #: What its parts are named after; empty where there are none.
    key: str = ""
    counts: Counts = attrs.field(factory=dict)
    #: What was in the way of one that failed.
    reason: str = ""

    def to_json(self) -> str:
        """Return it as the text that engines carry; inverse of `from_json`."""
        return json.dumps(attrs.asdict(self))

    @classmethod
    def from_json(cls, text: str) -> Self:
        """Return the outcome of a text."""
        fields: dict[str, Any] = json.loads(text)
        return cls(**fields)


def run_bundle(job: Job, bundle: Bundle) -> Outcome:
    """Read a bundle, and write its parts, unless they stand already.

    Nothing is raised: what is in the way is told in the outcome.
    """
    crew = crew_of(job)
    with crew.seat():
        try:
            return _run(job, bundle, crew)
        except StoppedError:
            return Outcome("stopped")
        except StartError as error:
            reason = f"a worker does not start: {error}"
        except OSError as error:
            reason = (error.strerror or str(error) or type(error).__name__).lower()
        return Outcome("failed", reason=reason)


def _run(job: Job, bundle: Bundle, crew: Crew) -> Outcome:
    parts = Parts(job.folder, kinds_of(job.plan))
    for _ in range(_TRIES):
        if crew.is_stopped():
            raise StoppedError
        key = bundle.key()
        counts = parts.counts(key)
        if counts is not None:
            return Outcome("kept", key, counts)
        with parts.written(key) as part:
            counts = _read(bundle, crew, part)
            if bundle.key() == key:
                part.finish()
                return Outcome("read", key, counts)
    reason = f"{bundle.units[0].path} or a file near it changes while it is read"
    return Outcome("failed", reason=reason)


def _read(bundle: Bundle, crew: Crew, part: PartWriter) -> Counts:
    """Have a worker read *bundle*, and another go on where one ends."""
    counts: Counter[str] = Counter()
    verdicts, following = Verdicts(), 0
    while True:
        worker = crew.take()
        try:
            task = Task(bundle, following, verdicts.known)
            for batch in worker.work(task, crew.is_stopped):
                tables = {kind: read_stream(s) for kind, s in batch.tables.items()}
                rows = {kind: table.num_rows for kind, table in tables.items()}
                part.add(tables)
                following = batch.next
                counts.update(rows)
                crew.told(rows)
        except EndedError as ended:
            verdicts.judge(ended)
        except BaseException:
            worker.end()
            raise
        else:
            crew.give(worker)
            return counts
