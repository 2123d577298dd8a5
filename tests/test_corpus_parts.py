"""The pieces of a run: slots, verdicts, bundles, parts, the record."""

from collections import Counter
from mmap import mmap
from pathlib import Path
from typing import Any, Final

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pyarrow import parquet

from tradefacts import RunError
from tradefacts.corpus.bundles import bundle
from tradefacts.corpus.crew import Crew, Job
from tradefacts.corpus.messages import DOCUMENTS, ERRORS, Blame, Verdict
from tradefacts.corpus.parts import Parts
from tradefacts.corpus.plan import Limits, Plan
from tradefacts.corpus.progress import Progress
from tradefacts.corpus.record import check_same, identify, read_record, write_record
from tradefacts.corpus.runs import Run
from tradefacts.corpus.slot import IDLE, SIZE, Seen, Slot
from tradefacts.corpus.sources import Columns, Unit, find_units
from tradefacts.corpus.storing import locked, write_whole
from tradefacts.corpus.tables import SCHEMAS
from tradefacts.corpus.verdicts import Verdicts
from tradefacts.corpus.workers import Cause, EndedError, StartError
from tradefacts.registry import PluginInfo

KITES: Final = PluginInfo("kites", "some-kites", "1.0", "ok")

# -- the slot ------------------------------------------------------------------------


@given(number=st.integers(-1, 2**62), is_opening=st.booleans())
def test_a_slot_tells_the_document(number: int, *, is_opening: bool) -> None:
    slot = Slot(mmap(-1, SIZE))
    slot.start(number, is_opening=is_opening)

    assert slot.read() == Seen(number, is_opening)


def test_a_slot_tells_the_plugin_until_it_returns(tmp_path: Path) -> None:
    ours, theirs = Slot.make(tmp_path / "slot"), Slot.open(tmp_path / "slot")
    theirs.start(7)
    theirs.call(KITES)
    called = ours.read()
    theirs.call(None)

    assert called == Seen(7, plugin="kites", package="some-kites")
    assert ours.read() == Seen(7)


def test_a_slot_takes_names_of_any_length(tmp_path: Path) -> None:
    slot = Slot.make(tmp_path / "slot")
    slot.call(attrs.evolve(KITES, name="k" * 900))

    assert slot.read().plugin.startswith("kkk")


# -- verdicts ------------------------------------------------------------------------


def ended(cause: Cause, number: int = 3, **more: Any) -> EndedError:  # noqa: ANN401
    return EndedError(Seen(number, **more), cause, "it is slow")


@pytest.mark.parametrize(("cause", "times"), [("time", 1), ("memory", 2), ("death", 3)])
def test_a_document_is_to_blame_when_it_is_sure(cause: Cause, times: int) -> None:
    verdicts = Verdicts()
    known = []
    for _ in range(times):
        known.append(dict(verdicts.known))
        verdicts.judge(ended(cause))

    assert not any(known)
    assert verdicts.known[3].then == "skip"


def test_a_plugin_that_runs_is_to_blame_and_the_document_is_read_without() -> None:
    verdicts = Verdicts()
    verdicts.judge(ended("time", plugin="kites", package="some-kites"))
    verdicts.judge(ended("time", plugin="coal", package="some-coal"))

    blames = (
        Blame("kites", "some-kites", "it is slow", "mend or uninstall some-kites"),
        Blame("coal", "some-coal", "it is slow", "mend or uninstall some-coal"),
    )
    assert verdicts.known == {3: Verdict(blames, "without")}
    assert verdicts.known[3].plugins == ("coal", "kites")


def test_what_cannot_be_opened_ends_its_file() -> None:
    verdicts = Verdicts()
    verdicts.judge(ended("time", is_opening=True))

    assert verdicts.known[3].then == "stop"


def test_workers_that_end_at_no_document_are_started_so_often_only() -> None:
    verdicts = Verdicts()
    for _ in range(10):
        verdicts.judge(ended("death", IDLE))

    with pytest.raises(StartError, match="it is slow"):
        verdicts.judge(ended("death", IDLE))
    assert not verdicts.known


# -- crews ---------------------------------------------------------------------------


def test_a_worker_that_is_killed_while_it_starts_is_started_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ends: list[Any] = [StartError("killed"), StartError("killed"), "a worker"]

    def start(_: Plan) -> object:
        end = ends.pop(0)
        if isinstance(end, StartError):
            raise end
        return end

    monkeypatch.setattr("tradefacts.corpus.workers.Worker.start", start)

    worker: Any = Crew(Job("token", tmp_path, Plan(), 1)).take()

    assert worker == "a worker"


def test_a_worker_that_never_starts_is_given_up(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def start(_: Plan) -> object:
        raise StartError("no such module")

    monkeypatch.setattr("tradefacts.corpus.workers.Worker.start", start)

    with pytest.raises(StartError, match="no such module"):
        Crew(Job("token", tmp_path, Plan(), 1)).take()


# -- bundles -------------------------------------------------------------------------


def units_of(names: list[str]) -> list[Unit]:
    return [Unit(Path(name), None, size=1000) for name in names]  # type: ignore[arg-type]


@given(st.lists(st.integers(), unique=True, max_size=3000))
def test_bundles_hold_each_unit_once_in_order(numbers: list[int]) -> None:
    units = units_of([f"{number}.txt" for number in numbers])

    assert [u for b in bundle(units) for u in b.units] == units


def test_a_file_that_comes_changes_few_bundles() -> None:
    names = [f"{number:06}.txt" for number in range(5000)]
    before = set(bundle(units_of(names)))
    after = set(bundle(units_of([*names[:700], "000699-and-more.txt", *names[700:]])))

    assert len(before) > 10
    assert len(after - before) <= 2


def test_bundles_are_not_large() -> None:
    units = [Unit(Path("a"), None, size=3_000_000) for _ in range(9)]  # type: ignore[arg-type]

    assert Counter(len(b.units) for b in bundle(units)) == {1: 9}


def test_a_bundle_has_another_key_when_a_file_changes(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    keys = set()
    for text in ("one", "two", "two"):
        file.write_text(text)
        keys |= {each.key() for each in bundle(find_units([tmp_path]))}

    assert len(keys) == 2


# -- parts ---------------------------------------------------------------------------

KINDS: Final = (ERRORS, DOCUMENTS)


def table(kind: str, *documents: str) -> Any:  # noqa: ANN401 - pyarrow's
    return SCHEMAS[kind].empty_table() if not documents else _table(kind, documents)


def _table(kind: str, documents: tuple[str, ...]) -> Any:  # noqa: ANN401
    import pyarrow as pa  # noqa: PLC0415

    return pa.Table.from_pylist([{"document": d} for d in documents], SCHEMAS[kind])


def make_parts(folder: Path) -> Parts:
    parts = Parts(folder, KINDS)
    parts.make_folders()
    return parts


def test_a_part_is_there_when_all_of_it_is(tmp_path: Path) -> None:
    parts = make_parts(tmp_path)
    with parts.written("k") as part:
        part.add({DOCUMENTS: table(DOCUMENTS, "a", "b"), ERRORS: table(ERRORS)})
        before = parts.counts("k")
        part.finish()

    assert before is None
    assert parts.counts("k") == {DOCUMENTS: 2, ERRORS: 0}
    assert parquet.read_table(parts.path(ERRORS, "k")).schema.equals(SCHEMAS[ERRORS])


def test_a_part_that_is_not_finished_leaves_nothing(tmp_path: Path) -> None:
    parts = make_parts(tmp_path)
    with parts.written("k") as part:
        part.add({DOCUMENTS: table(DOCUMENTS, "a")})

    assert parts.counts("k") is None
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == []


def test_what_a_killed_run_left_is_swept(tmp_path: Path) -> None:
    parts = make_parts(tmp_path)
    (tmp_path / DOCUMENTS / ".unfinished-7-part-k.parquet").touch()
    parts.sweep()

    assert list((tmp_path / DOCUMENTS).iterdir()) == []


def test_parts_of_other_bundles_are_pruned(tmp_path: Path) -> None:
    parts = make_parts(tmp_path)
    for key in ("old", "new"):
        with parts.written(key) as part:
            part.add({DOCUMENTS: table(DOCUMENTS, key)})
            part.finish()
    (tmp_path / DOCUMENTS / "notes.txt").touch()

    assert parts.prune(frozenset({"new"})) == 1
    assert {p.name for p in (tmp_path / DOCUMENTS).iterdir()} == {
        "part-new.parquet",
        "notes.txt",
    }


def test_a_file_that_cannot_be_written_stays_as_it_was(tmp_path: Path) -> None:
    write_whole(tmp_path / "a", "before")
    with pytest.raises(UnicodeEncodeError):
        write_whole(tmp_path / "a", "x" * 9999 + "\ud800")

    assert {p.name: p.read_text() for p in tmp_path.iterdir()} == {"a": "before"}


def test_a_folder_is_locked_for_one(tmp_path: Path) -> None:
    with locked(tmp_path) as first, locked(tmp_path) as second:
        assert (first, second) == (True, False)
    with locked(tmp_path) as third:
        assert third


# -- the record ----------------------------------------------------------------------


def identity(**plan: Any) -> Any:  # noqa: ANN401
    return identify(["a.jsonl"], Columns(), Plan(**plan), [KITES])


def test_the_same_run_may_go_on(tmp_path: Path) -> None:
    write_record(tmp_path, {**identity(), "state": "stopped"})

    check_same(tmp_path, read_record(tmp_path), identity())


@pytest.mark.parametrize(
    ("changed", "told"),
    [
        ({"sources": ["b.jsonl"]}, "the sources: then a.jsonl; now b.jsonl"),
        ({"tradefacts": "9.9"}, "the version of tradefacts: it was "),
        ({"plugins": []}, "the plugins: then kites 1.0"),
        (
            identity(limits=Limits(seconds=5.0)),
            "the options: seconds_per_document was 60.0 and is 5.0",
        ),
    ],
)
def test_another_run_is_refused(tmp_path: Path, changed: Any, told: str) -> None:  # noqa: ANN401
    write_record(tmp_path, identity())

    with pytest.raises(RunError) as caught:
        check_same(tmp_path, read_record(tmp_path), {**identity(), **changed})

    assert f"holds a run that differs in {told}" in str(caught.value)
    assert str(caught.value).endswith("or discard what is there by --replace")


def test_parts_without_a_record_are_no_run(tmp_path: Path) -> None:
    make_parts(tmp_path).path(DOCUMENTS, "k").touch()

    with pytest.raises(RunError, match=r"holds parts, and no run\.json"):
        check_same(tmp_path, read_record(tmp_path), identity())


@pytest.mark.parametrize("text", ["", "[]", "{"])
def test_what_is_no_record_is_told(tmp_path: Path, text: str) -> None:
    (tmp_path / "run.json").write_text(text)

    with pytest.raises(RunError, match="is not the record of a run"):
        read_record(tmp_path)


# -- progress ------------------------------------------------------------------------


def test_progress_counts_rows_once_whether_live_or_settled() -> None:
    progress = Progress(100, is_all_found=True)
    progress.add_live({DOCUMENTS: 5})
    live = progress.documents
    progress.add_live({DOCUMENTS: 5})
    progress.add_settled(50, {DOCUMENTS: 10}, is_kept=False)

    assert live == 5
    assert progress.documents == 10
    assert progress.left == pytest.approx(progress.seconds, rel=0.5)


def test_what_is_left_is_told_when_all_is_found() -> None:
    progress = Progress(100)
    progress.add_settled(50, {DOCUMENTS: 10}, is_kept=False)
    before = progress.left
    progress.is_all_found = True

    assert before is None
    assert progress.left is not None


def test_what_was_finished_before_says_nothing_of_the_rate() -> None:
    progress = Progress(100, is_all_found=True)
    progress.add_settled(50, {DOCUMENTS: 10}, is_kept=True)

    assert progress.documents == 10
    assert progress.rate == 0
    assert progress.left is None


def test_a_system_that_starts_no_workers_is_told_before_anything_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tradefacts.corpus.runs.CAN_START", False)

    with pytest.raises(RunError, match="cannot start the workers of a run; run it on"):
        Run([tmp_path], tmp_path.parent / "out")
