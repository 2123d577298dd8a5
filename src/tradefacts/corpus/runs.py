"""Runs: all documents of some sources, into a folder of Parquet files."""

import os
import warnings
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import closing, contextmanager, nullcontext, suppress
from datetime import UTC, datetime
from pathlib import Path
from threading import Lock
from typing import Final
from uuid import uuid4

from tradefacts import registry
from tradefacts.corpus.bundles import Bundle, bundle
from tradefacts.corpus.crew import Job, crew_of, dismiss
from tradefacts.corpus.engine import Engine
from tradefacts.corpus.messages import Counts
from tradefacts.corpus.parts import Parts
from tradefacts.corpus.plan import Plan
from tradefacts.corpus.progress import Progress, Told
from tradefacts.corpus.reader import kinds_of
from tradefacts.corpus.record import (
    Fields,
    State,
    check_same,
    identify,
    read_record,
    write_record,
)
from tradefacts.corpus.rounds import in_rounds
from tradefacts.corpus.sources import Columns, Unit, find_units
from tradefacts.corpus.storing import locked
from tradefacts.corpus.tasks import Outcome
from tradefacts.corpus.workers import CAN_START
from tradefacts.errors import PluginWarning, RunError
from tradefacts.guard import Failure
from tradefacts.records import frozen

_AGAIN: Final = "run it again to go on where it stopped"


@frozen
class Summary:
    """What came of a run."""

    #: How many rows each table has.
    counts: Counts
    #: How many bundles were finished before it began, and how many are gone since.
    kept: int
    pruned: int


def _tell_nobody(_: Progress) -> None:
    """Take progress that nobody asked for."""


class Run:
    """A run over *sources* into *folder*, which may hold what an earlier one finished.

    A source is a file, a folder or a pattern. *workers* is how many processes read on
    each machine; None takes one for each of its cores. *replace* discards what another
    run has left in the folder.

    Raises:
        RunError: the folder holds another run, or lies within a source.
        PluginError: a plugin is not installed, or two have one name.
    """

    def __init__(  # noqa: PLR0913 - each can be chosen by itself
        self,
        sources: Iterable[str | os.PathLike[str]],
        folder: str | os.PathLike[str],
        *,
        plan: Plan | None = None,
        columns: Columns | None = None,
        engine: Engine | None = None,
        workers: int | None = None,
        replace: bool = False,
    ) -> None:
        self._sources = [Path(source) for source in sources]
        self._folder = Path(folder).absolute()
        self._plan = plan or Plan()
        self._columns = columns or Columns()
        self._engine = engine or Engine()
        self._workers = workers or os.cpu_count() or 1
        infos = registry.resolve(self._plan.plugins)
        # "." is another folder elsewhere.
        names = [os.path.abspath(source) for source in self._sources]  # noqa: PTH100
        self._identity = identify(names, self._columns, self._plan, infos)
        self._replaces = replace
        self._check()

    @property
    def failures(self) -> tuple[Failure, ...]:
        """What plugins fail at before any document is read: to load, for one."""
        from tradefacts.extraction import Extractor  # noqa: PLC0415 - takes a second

        with warnings.catch_warnings():
            warnings.simplefilter("ignore", PluginWarning)
            return Extractor(self._plan.plugins).failures

    def run(self, told: Told = _tell_nobody) -> Summary:
        """Read all that is not read yet; *told* hears how far it is.

        Raises:
            RunError: it cannot go on; what is finished stays.
            KeyboardInterrupt: it was interrupted; what is finished stays.
            ExtraError: the engine is not installed.
        """
        parts = Parts(self._folder, kinds_of(self._plan))
        job = Job(uuid4().hex, self._folder, self._plan, self._workers)
        with self._held(), self._recorded(job) as record:
            if self._replaces:
                parts.prune(frozenset())
            parts.make_folders()
            parts.sweep()
            results = self._results(job, told)
            pruned = parts.prune(frozenset(outcome.key for _, outcome in results))
            summary = _summary([outcome for _, outcome in results], pruned)
            record["counts"] = dict(summary.counts)
            record["inputs"] = [_input(*result) for result in results]
        return summary

    def _check(self) -> None:
        if not CAN_START:
            reason = "this system cannot start the workers of a run"
            remedy = "run it on Linux or macOS; `tradefacts extract` reads folders, too"
            raise self._error(reason, remedy)
        folder = self._folder.resolve()
        for source in self._sources:
            if source.is_dir() and folder.is_relative_to(source.resolve()):
                reason = f"lies within {source}, which is to be read"
                remedy = "write into a folder outside of it"
                raise RunError(str(self._folder), reason, remedy)
        record = read_record(self._folder)
        if not self._replaces:
            check_same(self._folder, record, self._identity)

    @contextmanager
    def _held(self) -> Iterator[None]:
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            with locked(self._folder) as is_ours:
                if not is_ours:
                    raise self._error("another run writes into it", "wait for its end")
                yield
        except OSError as error:
            reason = (error.strerror or str(error)).lower()
            raise self._error(reason, f"mend that, and {_AGAIN}") from error

    @contextmanager
    def _recorded(self, job: Job) -> Iterator[dict[str, object]]:
        """Keep the record of the run, however it ends, and send its workers home."""
        record: dict[str, object] = {
            **self._identity,
            "engine": self._engine.versions(),
            "workers": self._workers,
            "state": "running",
            "started": _now(),
        }
        state: State = "failed"
        try:
            write_record(self._folder, record)
            yield record
            state = "complete"
        except KeyboardInterrupt:
            state = "stopped"
            raise
        finally:
            dismiss(job)
            record.update(state=state, ended=_now())
            # The disk may be full; if so, that is told already.
            with suppress(OSError) if state != "complete" else nullcontext():
                write_record(self._folder, record)

    def _results(self, job: Job, told: Told) -> list[tuple[Bundle, Outcome]]:
        """Return each bundle with what came of it: they are read as they are found.

        Raises:
            RunError: one of them can be written nowhere, or the engine gave up.
        """
        progress = Progress()
        crew_of(job).told = _locked(progress, told)
        found = find_units(self._sources, self._columns)
        units = _once(unit for unit in found if not self._is_own(unit))
        results: list[tuple[Bundle, Outcome]] = []
        with closing(in_rounds(_counted(bundle(units), progress))) as rounds:
            for bundles in rounds:
                outcomes = self._outcomes(job, bundles, progress, told)
                results += zip(bundles, outcomes, strict=True)
        return results

    def _is_own(self, unit: Unit) -> bool:
        """Tell whether a file that a pattern found is of this run."""
        path = os.path.abspath(unit.path)  # noqa: PTH100 - as it is written
        return path.startswith(f"{self._folder}{os.sep}")

    def _outcomes(
        self, job: Job, bundles: Sequence[Bundle], progress: Progress, told: Told
    ) -> list[Outcome]:
        """Return what came of each bundle.

        Raises:
            RunError: one of them can be written nowhere, or the engine gave up.
        """
        found: dict[int, Outcome] = {}
        reason = ""
        for number, outcome in self._engine.run(job, bundles):
            if outcome.state == "failed":
                reason = reason or outcome.reason
                crew_of(job).halt()  # what is left comes to its end, and is stopped
            elif outcome.state != "stopped":
                found[number] = outcome
                is_kept, size = outcome.state == "kept", bundles[number].size
                progress.add_settled(size, outcome.counts, is_kept=is_kept)
                told(progress)
        if reason:
            raise self._error(reason, f"mend that, and {_AGAIN}")
        if len(found) < len(bundles):
            raise self._error("the engine ended before all was read", _AGAIN)
        return [found[number] for number in range(len(bundles))]

    def _error(self, reason: str, remedy: str) -> RunError:
        return RunError(str(self._folder), reason, remedy)


def _once(units: Iterable[Unit]) -> Iterator[Unit]:
    """Yield each of *units* once: what is named twice is read once."""
    seen: set[Unit] = set()
    for unit in units:
        if unit not in seen:
            seen.add(unit)
            yield unit


def _counted(bundles: Iterable[Bundle], progress: Progress) -> Iterator[Bundle]:
    """Yield *bundles*, and let *progress* know how much there is to read."""
    for each in bundles:
        progress.bytes += each.size
        yield each
    progress.is_all_found = True


def _summary(outcomes: Iterable[Outcome], pruned: int) -> Summary:
    counts: Counter[str] = Counter()
    kept = 0
    for outcome in outcomes:
        counts.update(outcome.counts)
        kept += outcome.state == "kept"
    return Summary(dict(counts), kept, pruned)


def _input(bundle: Bundle, outcome: Outcome) -> Fields:
    """Return what the record tells of the files of a bundle."""
    return {
        "key": outcome.key,
        "first": bundle.units[0].source.file,
        "units": len(bundle.units),
        "bytes": bundle.size,
        **outcome.counts,
    }


def _locked(progress: Progress, told: Told) -> Callable[[Counts], None]:
    """Return what adds counts to *progress*, and can be called by many threads."""
    lock = Lock()

    def add(counts: Counts) -> None:
        with lock:
            progress.add_live(counts)
            told(progress)

    return add


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")
