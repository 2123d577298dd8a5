"""What a worker reads: whatever a document does, it costs no other."""

import json
from collections.abc import Callable, Iterator
from mmap import mmap
from pathlib import Path
from typing import Any, Final, NoReturn

import pytest

from tradefacts import Extractor, Plugin
from tradefacts.corpus import reader, worker
from tradefacts.corpus.bundles import Bundle
from tradefacts.corpus.messages import (
    CLAIMS,
    DOCUMENTS,
    ERRORS,
    FINDINGS,
    Batch,
    Blame,
    Ready,
    Setup,
    Task,
    Verdict,
)
from tradefacts.corpus.plan import Plan
from tradefacts.corpus.reader import UnitReader
from tradefacts.corpus.slot import IDLE, SIZE, Seen, Slot
from tradefacts.corpus.sources import find_units
from tradefacts.corpus.tables import read_stream

TEXT: Final = "Exports of kites rose 5 percent to $6 billion in May 2024."
SLOW: Final = Blame("", "", "it is slow", "give it time")
KITES: Final = Blame("kites", "some-kites", "it is slow", "mend some-kites")


@pytest.fixture
def bundle(tmp_path: Path) -> Bundle:
    """Return two files with three documents each."""
    for file in ("a", "b"):
        lines = [json.dumps({"id": f"{file}{n}", "text": TEXT}) for n in range(3)]
        (tmp_path / f"{file}.jsonl").write_text("\n".join(lines))
    return Bundle(tuple(find_units([tmp_path])))


@pytest.fixture
def slot() -> Slot:
    """Return a slot that nobody watches."""
    slot = Slot(mmap(-1, SIZE))
    slot.start(IDLE)
    return slot


def tables(batches: Iterator[Batch]) -> dict[str, list[dict[str, Any]]]:
    """Return the rows of each table, of all batches together."""
    found: dict[str, list[dict[str, Any]]] = {}
    for batch in batches:
        for kind, stream in batch.tables.items():
            found.setdefault(kind, []).extend(read_stream(stream).to_pylist())
    return found


def documents(found: dict[str, list[dict[str, Any]]]) -> str:
    """Return the names of the documents that were read."""
    return " ".join(row["document"] for row in found[DOCUMENTS])


def read(slot: Slot, task: Task, plan: Plan | None = None) -> Any:  # noqa: ANN401
    return tables(UnitReader(plan or Plan(plugins=()), slot).read(task))


def test_all_documents_are_read_in_order(bundle: Bundle, slot: Slot) -> None:
    found = read(slot, Task(bundle))

    assert documents(found) == "a0 a1 a2 b0 b1 b2"
    assert len(found[CLAIMS]) == 12
    assert found[ERRORS] == []


def test_reading_goes_on_from_a_document(bundle: Bundle, slot: Slot) -> None:
    assert documents(read(slot, Task(bundle, 4))) == "b1 b2"


def test_a_document_to_skip_is_an_error_that_names_it(
    bundle: Bundle, slot: Slot
) -> None:
    found = read(slot, Task(bundle, 0, {1: Verdict((SLOW,), "skip")}))

    assert documents(found) == "a0 a2 b0 b1 b2"
    (error,) = found[ERRORS]
    assert (error["document"], error["line"], error["plugin"]) == ("a1", 2, None)
    assert error["reason"] == "it is slow"


def test_a_file_to_stop_at_costs_what_stands_behind_in_it(
    bundle: Bundle, slot: Slot
) -> None:
    found = read(slot, Task(bundle, 0, {1: Verdict((SLOW,), "stop")}))

    assert documents(found) == "a0 b0 b1 b2"
    (error,) = found[ERRORS]
    assert Path(error["file"]).name == "a.jsonl"
    assert (error["document"], error["line"]) == (None, None)


def test_a_document_is_read_without_the_plugins_to_blame(
    bundle: Bundle, slot: Slot, monkeypatch: pytest.MonkeyPatch
) -> None:
    called = []
    frame: Callable[..., None] = lambda _: called.append(slot.read())  # noqa: E731
    plugin = Plugin("kites", frame=frame)
    monkeypatch.setattr(reader, "Extractor", lambda _: Extractor([plugin]))
    found = read(slot, Task(bundle, 0, {1: Verdict((KITES,), "without")}))

    seen = [each for each in called if each.number != IDLE]
    assert documents(found) == "a0 a1 a2 b0 b1 b2"
    assert [each.number for each in seen] == [0, 2, 3, 4, 5]
    assert {each.plugin for each in seen} == {"kites"}
    assert [e["plugin"] for e in found[ERRORS]] == ["kites"]


def test_what_fails_in_the_library_is_an_error(
    bundle: Bundle, slot: Slot, monkeypatch: pytest.MonkeyPatch
) -> None:
    unit_reader = UnitReader(Plan(plugins=()), slot)

    def fail(*_: object, **__: object) -> None:
        raise RecursionError("too deep")

    monkeypatch.setattr(Extractor, "read", fail)
    found = tables(unit_reader.read(Task(bundle)))

    assert documents(found) == ""
    assert {error["reason"] for error in found[ERRORS]} == {
        "internal error, RecursionError: too deep"
    }


def test_a_language_that_is_not_known_is_an_error(tmp_path: Path, slot: Slot) -> None:
    line = {"id": "a", "text": TEXT, "lang": "fi"}
    (tmp_path / "a.jsonl").write_text(json.dumps(line))
    found = read(slot, Task(Bundle(tuple(find_units([tmp_path])))))

    (error,) = found[ERRORS]
    assert error["reason"] == "language 'fi' is not supported"
    assert error["remedy"].startswith("use one of ")


def test_plugins_that_fail_on_a_document_are_errors(
    bundle: Bundle, slot: Slot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def frame(_: object) -> NoReturn:
        raise ArithmeticError("no sum")

    def check(_: object) -> NoReturn:
        raise LookupError("no rate")

    plugin = Plugin("kites", frame=frame, checks=(check,))
    monkeypatch.setattr(reader, "Extractor", lambda _: Extractor([plugin]))
    found = read(slot, Task(bundle), Plan(findings=True))

    assert documents(found) == "a0 a1 a2 b0 b1 b2"
    assert [error["reason"] for error in found[ERRORS][:2]] == [
        "frame: ArithmeticError: no sum",
        "check: LookupError: no rate",
    ]


def test_findings_are_those_of_each_document(tmp_path: Path, slot: Slot) -> None:
    text = (
        "China ran a trade surplus of $877.6 billion in 2022. Exports came to $3.95 "
        "trillion and imports to $2.7 trillion."
    )
    line = json.dumps({"id": "a", "text": text})
    (tmp_path / "a.jsonl").write_text(line)
    task = Task(Bundle(tuple(find_units([tmp_path]))))
    found = read(slot, task, Plan(plugins=(), findings=True))

    (finding,) = found[FINDINGS]
    assert (finding["document"], finding["kind"]) == ("a", "identity")
    assert set(finding["claims"]) <= {claim["id"] for claim in found[CLAIMS]}


class Talk:
    """A connection on which a run has said all beforehand."""

    def __init__(self, *said: object) -> None:
        self._said = list(said)
        self.heard: list[object] = []

    def recv(self) -> object:
        if not self._said:
            raise EOFError
        return self._said.pop(0)

    def send(self, word: object) -> None:
        self.heard.append(word)


def test_a_worker_answers_until_the_run_says_no_more(
    bundle: Bundle, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(worker, "_follow_run", lambda _: None)
    monkeypatch.setattr(worker, "_hush", lambda: None)
    monkeypatch.setattr("signal.signal", lambda *_: None)
    Slot.make(tmp_path / "slot")
    talk: Any = Talk(Setup(Plan(plugins=()), str(tmp_path / "slot")), Task(bundle))
    worker.main(talk)

    ready, batch = talk.heard
    assert ready == Ready()
    assert (batch.next, batch.is_last) == (6, True)
    assert Slot.open(tmp_path / "slot").read() == Seen()
