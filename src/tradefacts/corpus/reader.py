"""Reads the documents of bundles, in a worker: whatever one does, it costs no other."""

import signal
import warnings
from collections.abc import Iterator
from typing import Final

from tradefacts.corpus.messages import (
    CLAIMS,
    DOCUMENTS,
    ERRORS,
    FINDINGS,
    Batch,
    Task,
    Verdict,
)
from tradefacts.corpus.plan import Plan
from tradefacts.corpus.slot import IDLE, Slot
from tradefacts.corpus.sources import Document, Item, Unit
from tradefacts.corpus.tables import Rows
from tradefacts.errors import DocumentError, PluginWarning, TradefactsError
from tradefacts.extraction import Extraction, Extractor
from tradefacts.guard import Failure

#: How many documents stand in a batch. Batches begin at the same documents in every
#: run, so that the files do too.
BATCH: Final = 32
#: How long after its time a document ends the worker, where no run does it before.
_GRACE: Final = 5.0
#: What a worker reads before anything else, to have all at hand.
_FIRST_TEXT: Final = "Exports rose 5 percent to $3 billion in May 2024."


class UnitReader:
    """Reads bundles, and keeps in *slot* what it is at."""

    def __init__(self, plan: Plan, slot: Slot) -> None:
        warnings.simplefilter("ignore", PluginWarning)  # failures become rows
        self._plan = plan
        self._slot = slot
        self._extractor = Extractor(plan.plugins)
        self._extractor.watch_plugins(slot.call)
        self._others: dict[tuple[str, ...], Extractor] = {}
        self._extractor.extract(_FIRST_TEXT, lang=plan.lang)

    def read(self, task: Task) -> Iterator[Batch]:
        """Yield what the documents of a bundle give, from the first to be read on."""
        kinds, number = kinds_of(self._plan), task.first - 1
        rows = Rows(self._extractor.versions)
        for number, item in self._items(task):
            if number < task.first:
                continue
            self._add(rows, item, task.verdicts.get(number), number)
            if (number + 1) % BATCH == 0:
                self._rest()
                yield rows.close(number + 1, kinds, is_last=False)
                rows = Rows(self._extractor.versions)
        self._rest()
        yield rows.close(number + 1, kinds, is_last=True)

    def _items(self, task: Task) -> Iterator[tuple[int, Item]]:
        number = 0
        for unit in task.bundle.units:
            items = _read(unit)
            while True:
                verdict = task.verdicts.get(number)
                self._start(number, is_opening=True)
                if verdict and verdict.then == "stop":
                    items = _unread(unit, verdict)
                item = next(items, None)
                if item is None:
                    break
                yield number, item
                number += 1

    def _add(
        self, rows: Rows, item: Item, verdict: Verdict | None, number: int
    ) -> None:
        if isinstance(item, DocumentError):
            rows.add_unread(item)
            return
        extractor = self._without(verdict.plugins) if verdict else self._extractor
        self._start(number)
        for blame in verdict.blames if verdict else ():
            rows.add_blame(item, blame)
        if verdict and verdict.then == "skip":
            return
        try:
            extraction = self._extract(extractor, item)
        except TradefactsError as error:
            reason, _, remedy = str(error).partition("; ")
            rows.add_problem(item, reason, remedy)
        except Exception as error:  # noqa: BLE001 - one document costs no other
            reason = f"internal error, {type(error).__name__}: {error}"
            rows.add_problem(item, reason, "report it with this document")
        else:
            self._add_read(rows, extractor, item, extraction)

    def _without(self, plugins: tuple[str, ...]) -> Extractor:
        """Return an extractor without *plugins*, with all at hand."""
        if plugins not in self._others:
            self._rest()  # it takes time that is no document's
            self._others[plugins] = self._extractor.without(*plugins)
            self._others[plugins].extract(_FIRST_TEXT, lang=self._plan.lang)
        return self._others[plugins]

    def _start(self, number: int, *, is_opening: bool = False) -> None:
        self._slot.start(number, is_opening=is_opening)
        _end_after(self._plan.limits.seconds + _GRACE)

    def _rest(self) -> None:
        self._slot.start(IDLE)
        _end_after(0)

    def _extract(self, extractor: Extractor, document: Document) -> Extraction:
        document.text.encode()  # half a surrogate pair can be written nowhere
        return extractor.read(
            document.text,
            published=document.published or self._plan.published,
            lang=document.lang or self._plan.lang,
            document=document.id,
        )

    def _add_read(
        self,
        rows: Rows,
        extractor: Extractor,
        document: Document,
        extraction: Extraction,
    ) -> None:
        rows.add_document(document, extraction)
        # What a plugin failed at before any document is told of the run as a whole.
        failures = extraction.failures[len(extractor.failures) :]
        if self._plan.findings:
            failures += self._check(rows, extractor, document, extraction)
        for failure in failures:
            rows.add_failure(document, failure)

    def _check(
        self,
        rows: Rows,
        extractor: Extractor,
        document: Document,
        extraction: Extraction,
    ) -> tuple[Failure, ...]:
        # Not every run checks.
        from tradefacts.checking import check  # noqa: PLC0415

        checked = extractor.run_checks(extraction.claims)
        found = check(
            extraction.claims,
            published={document.id: extraction.published},
            alone=True,
            vocabulary=extractor.vocabulary,
            more=lambda _: checked.findings,
        )
        rows.add_findings(found)
        return checked.failures


def kinds_of(plan: Plan) -> tuple[str, ...]:
    """Return the tables that a run writes, that of documents last.

    Where a unit has its part of the last, it has that of each.
    """
    findings = (FINDINGS,) if plan.findings else ()
    return (CLAIMS, ERRORS, *findings, DOCUMENTS)


def _read(unit: Unit) -> Iterator[Item]:
    try:
        yield from unit.read()
    except Exception as error:  # noqa: BLE001 - a parser may fail in any way
        reason = f"cannot be read: {type(error).__name__}: {error}"
        remedy = "open it with another program, and save it anew"
        yield DocumentError(unit.source.file, None, reason, remedy)


def _unread(unit: Unit, verdict: Verdict) -> Iterator[Item]:
    for blame in verdict.blames:
        yield DocumentError(unit.source.file, None, blame.reason, blame.remedy)


def _end_after(seconds: float) -> None:
    """Let the system end this process then; 0 calls it off.

    For a worker whose run was killed: nobody is left who could end it.
    """
    if hasattr(signal, "setitimer"):
        signal.setitimer(signal.ITIMER_REAL, seconds)
