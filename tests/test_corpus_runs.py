"""Runs over a corpus: what they write, and what no worker can take from it."""

import csv
import errno
import io
import json
import os
import random
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path
from threading import Event
from typing import Any, Final

import pytest
from attrs import evolve
from click.testing import CliRunner
from pyarrow import parquet

from tradefacts import Claim, Extractor, LanguageError, RunError, facts
from tradefacts.cli import main
from tradefacts.corpus import (
    Columns,
    Limits,
    Plan,
    Progress,
    Run,
    bundles,
    read_facts,
    read_published,
    read_run,
    results,
)
from tradefacts.corpus.rounds import in_rounds
from tradefacts.corpus.sources import Unit, find_units
from tradefacts.formats import arrow
from tradefacts.formats.jsonl import to_dict

pytestmark = pytest.mark.skipif(
    os.name != "posix", reason="workers are started on POSIX alone"
)

#: Reads without plugins, which load quickly.
PLAIN: Final = Plan(plugins=())
TEXTS: Final = [
    f"Exports of kites rose {number} percent to ${number + 1} billion in May 2024."
    for number in range(1, 91)
]


@pytest.fixture(scope="module", autouse=True)
def _each_file_a_bundle() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(bundles, "_MEAN_UNITS", 1)
        yield


@pytest.fixture(scope="module")
def corpus(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder of three files; one of them has a line that is no document."""
    folder = tmp_path_factory.mktemp("corpus")
    for file in range(3):
        texts = enumerate(TEXTS[file * 30 : file * 30 + 30])
        lines = [json.dumps({"id": f"{file}-{n}", "text": text}) for n, text in texts]
        lines += ["{"] if file == 1 else []
        (folder / f"{file}.jsonl").write_text("\n".join(lines))
    return folder


@pytest.fixture(scope="module")
def whole(corpus: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder of a run over the corpus that nothing disturbed."""
    folder = tmp_path_factory.mktemp("run")
    Run([corpus], folder, plan=Plan(plugins=()), workers=1).run()
    return folder


def rows(folder: Path, kind: str) -> list[dict[str, Any]]:
    """Return the rows of one kind of table, of all parts together, sorted."""
    parts = sorted((folder / kind).iterdir())
    found = [row for part in parts for row in parquet.read_table(part).to_pylist()]
    return sorted(found, key=lambda row: json.dumps(row, default=str))


def content(folder: Path) -> dict[str, bytes]:
    """Return the bytes of every part."""
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in sorted(folder.glob("*/*"))
    }


def jsonl_lines(claims: Iterable[Claim]) -> list[str]:
    """Return the claims as lines, in one order."""
    return sorted(json.dumps(to_dict(claim)) for claim in claims)


def test_a_run_finds_what_the_library_finds(corpus: Path, whole: Path) -> None:
    extractor = Extractor([])
    own = [
        claim
        for number, text in enumerate(TEXTS)
        for claim in extractor.extract(text, document=f"{number // 30}-{number % 30}")
    ]
    parts = sorted((whole / "claims").iterdir())
    found = [claim for part in parts for claim in arrow.load(part)]

    assert jsonl_lines(found) == jsonl_lines(own)
    assert len(rows(whole, "documents")) == len(TEXTS)
    (error,) = rows(whole, "errors")
    assert (error["file"], error["line"]) == (str(corpus / "1.jsonl"), 31)
    assert error["reason"].startswith("broken JSON")


def test_the_record_tells_what_was_run(whole: Path) -> None:
    record = json.loads((whole / "run.json").read_text())

    assert record["state"] == "complete"
    assert record["counts"] == {"claims": 180, "documents": 90, "errors": 1}
    assert record["engine"]["runner"] == "native"
    assert {each["key"] for each in record["inputs"]} == {
        path.stem.removeprefix("part-") for path in (whole / "claims").iterdir()
    }


def test_any_number_of_workers_writes_the_same_bytes(
    corpus: Path, whole: Path, tmp_path: Path
) -> None:
    Run([corpus], tmp_path, plan=PLAIN, workers=3).run()

    assert content(tmp_path) == content(whole)


def test_what_is_named_twice_is_read_once(
    corpus: Path, whole: Path, tmp_path: Path
) -> None:
    shutil.copytree(whole, tmp_path / "out")
    record = tmp_path / "out" / "run.json"
    once, twice = f'"{corpus}"', f'"{corpus}", "{corpus}"'
    record.write_text(record.read_text().replace(once, twice))
    summary = Run([corpus, corpus], tmp_path / "out", plan=PLAIN, workers=1).run()

    assert summary.counts["documents"] == len(TEXTS)
    assert content(tmp_path / "out") == content(whole)


def test_documents_are_read_while_others_are_searched_for(
    corpus: Path, whole: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[Progress] = []
    is_read = Event()

    def find(paths: Iterable[Path], columns: Columns) -> Iterator[Unit]:
        first, *others = find_units(paths, columns)
        yield first
        assert is_read.wait(60)
        yield from others

    def hear(progress: Progress) -> None:
        told.append(evolve(progress))
        is_read.set()

    monkeypatch.setattr("tradefacts.corpus.runs.find_units", find)
    Run([corpus], tmp_path, plan=PLAIN, workers=1).run(hear)

    assert (told[0].left, told[0].is_all_found) == (None, False)
    assert told[-1].bytes == told[-1].done
    assert content(tmp_path) == content(whole)


def test_a_search_that_breaks_off_ends_the_run_which_then_goes_on(
    corpus: Path, whole: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def find(paths: Iterable[Path], columns: Columns) -> Iterator[Unit]:
        yield next(find_units(paths, columns))
        raise OSError(errno.EIO, "Input/output error")

    with monkeypatch.context() as patch:
        patch.setattr("tradefacts.corpus.runs.find_units", find)
        with pytest.raises(RunError, match="input/output error; mend that"):
            Run([corpus], tmp_path, plan=PLAIN, workers=1).run()
    Run([corpus], tmp_path, plan=PLAIN, workers=1).run()

    assert content(tmp_path) == content(whole)


def test_a_language_that_is_not_known_is_refused_at_once() -> None:
    with pytest.raises(LanguageError, match="'fi' is not supported"):
        Plan(lang="fi")


def test_a_changed_file_is_read_again_and_no_other(
    corpus: Path, whole: Path, tmp_path: Path
) -> None:
    shutil.copytree(whole, tmp_path / "out")
    file, text = corpus / "2.jsonl", (corpus / "2.jsonl").read_text()
    file.write_text(text.replace("kites", "tea"))
    changed = Run([corpus], tmp_path / "out", plan=PLAIN, workers=1).run()
    file.write_text(text)
    back = Run([corpus], tmp_path / "out", plan=PLAIN, workers=1).run()

    assert [(s.kept, s.pruned) for s in (changed, back)] == [(2, 1), (2, 1)]
    assert content(tmp_path / "out") == content(whole)


def test_another_run_needs_to_be_told_to_replace(
    corpus: Path, whole: Path, tmp_path: Path
) -> None:
    shutil.copytree(whole, tmp_path / "out")
    other = Plan(plugins=(), findings=True)
    with pytest.raises(RunError, match="in the options: findings was False"):
        Run([corpus], tmp_path / "out", plan=other)
    run = Run([corpus], tmp_path / "out", plan=other, workers=1, replace=True)
    summary = run.run()

    assert summary.kept == 0
    assert summary.counts["documents"] == len(TEXTS)
    assert len(list((tmp_path / "out" / "findings").iterdir())) == 3


def test_a_folder_within_the_sources_is_refused(
    corpus: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "link").symlink_to(corpus)
    monkeypatch.chdir(corpus)
    link, beneath = tmp_path / "link", Path("a/../out")
    for source, folder in [(corpus, corpus / "out"), (link, beneath)]:
        with pytest.raises(RunError, match="lies within"):
            Run([source], folder, plan=PLAIN)


def test_a_folder_beside_the_sources_may_be_written_as_such(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "news").mkdir()
    (tmp_path / "news" / "a.txt").write_text(TEXTS[0])
    monkeypatch.chdir(tmp_path / "news")
    Run(["."], "../out", plan=PLAIN, workers=1).run()

    assert len(rows(tmp_path / "out", "documents")) == 1
    assert [path.name for path in Path.cwd().iterdir()] == ["a.txt"]


def test_a_folder_of_the_same_name_elsewhere_is_another_source(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("a", "b"):
        (tmp_path / name).mkdir()
        (tmp_path / name / f"{name}.txt").write_text(TEXTS[0])
    monkeypatch.chdir(tmp_path / "a")
    Run(["."], "../out", plan=PLAIN, workers=1).run()
    monkeypatch.chdir(tmp_path / "b")

    with pytest.raises(RunError, match="in the sources"):
        Run(["."], "../out", plan=PLAIN)
    monkeypatch.chdir(tmp_path)
    Run([tmp_path / "b/../a"], "out", plan=PLAIN)


def test_a_pattern_does_not_find_what_the_run_has_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a.txt").write_text(TEXTS[0])
    monkeypatch.chdir(tmp_path)
    for kept in (0, 1):
        summary = Run(["*"], "out", plan=PLAIN, workers=1).run()
        assert (summary.kept, summary.counts["errors"]) == (kept, 0)


def test_a_damaged_part_is_made_anew(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(TEXTS[0])
    out = tmp_path / "out"
    Run([tmp_path / "a.txt"], out, plan=PLAIN, workers=1).run()
    before = content(out)
    for part in out.glob("*/*"):
        part.write_bytes(b"junk")

    summary = Run([tmp_path / "a.txt"], out, plan=PLAIN, workers=1).run()

    assert summary.kept == 0
    assert content(out) == before


# -- what is found in rounds ---------------------------------------------------------


def test_what_was_found_before_an_error_is_in_a_round() -> None:
    def found() -> Iterator[int]:
        yield from range(3)
        raise OSError("gone")

    rounds = in_rounds(found())

    assert list(next(rounds)) == [0, 1, 2]
    with pytest.raises(OSError, match="gone"):
        next(rounds)


def test_nobody_waits_for_a_search_that_is_closed() -> None:
    slow = Event()

    def found() -> Iterator[int]:
        yield 1
        assert slow.wait(60)
        yield 2

    rounds = in_rounds(found())
    assert list(next(rounds)) == [1]
    rounds.close()  # would last until the search goes on
    assert not slow.is_set()
    slow.set()


# -- reading what a run wrote --------------------------------------------------------


def test_claims_and_dates_come_back(whole: Path) -> None:
    found = list(read_run(whole))
    published = dict(read_published(str(whole)))

    assert {claim.document for claim in found} == published.keys()
    assert len(found) == 180
    assert set(published.values()) == {None}


@pytest.mark.parametrize("share", [25, 1000])
def test_facts_are_the_same_in_any_number_of_shares(
    whole: Path, monkeypatch: pytest.MonkeyPatch, share: int
) -> None:
    monkeypatch.setattr(results, "_SHARE", share)

    assert read_facts(whole) == facts(read_run(whole))


def test_a_folder_without_a_run_is_told(tmp_path: Path) -> None:
    with pytest.raises(RunError, match="holds no run"):
        list(read_run(tmp_path))


def test_the_commands_read_the_folder_of_a_run(whole: Path) -> None:
    checked = CliRunner().invoke(main, ["check", str(whole), "--plugin", "customs"])
    told = CliRunner().invoke(main, ["facts", str(whole), "--conflicts"])

    kinds = {json.loads(line)["kind"] for line in checked.stdout.splitlines()}
    standings = {json.loads(line)["standing"] for line in told.stdout.splitlines()}
    assert "conflict" in kinds
    assert "conflict" in standings
    assert (checked.stderr, told.stderr) == ("", "")


def test_facts_of_a_run_that_is_not_at_its_end_are_warned_of(
    whole: Path, tmp_path: Path
) -> None:
    out = shutil.copytree(whole, tmp_path / "out")
    record = json.loads((out / "run.json").read_text())
    (out / "run.json").write_text(json.dumps({**record, "state": "stopped"}))
    told = CliRunner().invoke(main, ["facts", str(out)])

    assert told.stdout
    assert "has not come to its end" in told.stderr


def test_facts_are_written_as_csv_and_as_a_table(whole: Path) -> None:
    lines = CliRunner().invoke(main, ["facts", str(whole), "--format", "csv"])
    table = CliRunner().invoke(main, ["facts", str(whole), "--format", "table"])

    rows = list(csv.DictReader(io.StringIO(lines.stdout)))
    assert len(rows) == len(read_facts(whole))
    assert rows[0]["product"] == "kites"
    assert "2024-05" in table.stdout


# -- documents that take too much ----------------------------------------------------

STRAY: Final = """
import os
import time
from tradefacts import Plugin
from tradefacts.plugin import Frame

def frame(document):
    text = document.text
    if "stand still" in text:
        while True:
            time.sleep(0.01)
    if "eat" in text:
        eaten = []
        while True:
            eaten.append(bytearray(10_000_000))
    if "fall" in text:
        os._exit(7)
    return Frame()

plugin = Plugin("stray", frame=frame)
"""


@pytest.fixture
def stray(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Install a plugin that does not end on some documents."""
    site = tmp_path / "site"
    info = site / "some_stray-1.0.dist-info"
    info.mkdir(parents=True)
    (site / "stray_module.py").write_text(STRAY)
    (info / "METADATA").write_text(
        "Metadata-Version: 2.1\nName: some-stray\nVersion: 1.0\n"
    )
    (info / "entry_points.txt").write_text(
        "[tradefacts.plugins]\nstray = stray_module:plugin\n"
    )
    monkeypatch.syspath_prepend(str(site))
    monkeypatch.setenv(
        "PYTHONPATH", f"{site}{os.pathsep}{os.environ.get('PYTHONPATH', '')}"
    )


@pytest.mark.usefixtures("stray")
def test_a_plugin_that_never_ends_costs_only_its_own(tmp_path: Path) -> None:
    text = "Exports of kites rose 5 percent in 2023"
    texts = [f"{text}.", f"{text}: they stand still.", f"{text}: they eat.", f"{text}!"]
    lines = [json.dumps({"id": str(n), "text": t}) for n, t in enumerate(texts)]
    (tmp_path / "a.jsonl").write_text("\n".join(lines))
    limits = Limits(seconds=2.0, megabytes=400)
    plan = Plan(plugins=("stray",), limits=limits)
    Run([tmp_path / "a.jsonl"], tmp_path / "out", plan=plan, workers=1).run()

    errors = rows(tmp_path / "out", "errors")
    assert [(e["document"], e["plugin"], e["package"]) for e in errors] == [
        ("1", "stray", "some-stray"),
        ("2", "stray", "some-stray"),
    ]
    assert [e["reason"] for e in errors] == [
        "it took more than 2 seconds",
        "it took more than 400 MB of memory",
    ]
    assert {e["remedy"] for e in errors} == {"mend or uninstall some-stray"}
    claims = rows(tmp_path / "out", "claims")
    assert sorted(c["document"] for c in claims) == ["0", "1", "2", "3"]


# -- killing it ----------------------------------------------------------------------


#: A run as a program of its own: of a corpus, into a folder.
PROGRAM: Final = """
import sys
from tradefacts.corpus import Plan, Run, bundles
bundles._MEAN_UNITS = 1
Run([sys.argv[1]], sys.argv[2], plan=Plan(plugins=()), workers=2).run()
"""


def start(corpus: Path, out: Path, before: str = "") -> "subprocess.Popen[str]":
    """Start a run as a process of its own, which does what stands *before* first."""
    return subprocess.Popen(
        [sys.executable, "-c", before + PROGRAM, str(corpus), str(out)],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )


def end(process: "subprocess.Popen[str]") -> str:
    """Wait for the end of a process, and return what it said."""
    said, _ = process.communicate(timeout=120)
    return said


def workers_of(process: int) -> list[int]:
    """Return the workers that a run has at the moment."""
    found = []
    for task in Path(f"/proc/{process}/task").glob("*/children"):
        with suppress(OSError):  # it may have ended meanwhile
            found += [int(child) for child in task.read_text().split()]
    return found


@pytest.mark.skipif(not Path("/proc/self/task").exists(), reason="finds workers there")
def test_kills_at_any_moment_lose_nothing(
    corpus: Path, whole: Path, tmp_path: Path
) -> None:
    dice = random.SystemRandom()
    for victims in ("worker", "run", "run and worker"):
        process = start(corpus, tmp_path)
        while process.poll() is None and not workers_of(process.pid):
            time.sleep(0.02)
        time.sleep(dice.uniform(0, 2))
        if "worker" in victims:
            for worker in workers_of(process.pid):
                os.kill(worker, signal.SIGKILL)
        if "run" in victims:
            process.kill()
        end(process)
    said = end(start(corpus, tmp_path))

    assert said == ""
    assert content(tmp_path) == content(whole)


def test_a_full_disk_ends_the_run_which_then_goes_on(
    corpus: Path, whole: Path, tmp_path: Path
) -> None:
    full = "import resource\nresource.setrlimit(resource.RLIMIT_FSIZE, (9000, 9000))\n"
    said = end(start(corpus, tmp_path, full))
    before = content(tmp_path)
    Run([corpus], tmp_path, plan=PLAIN, workers=1).run()

    assert f"RunError: {tmp_path}: file too large; mend that, and run it again" in said
    assert before == {}
    assert content(tmp_path) == content(whole)


# -- connections ---------------------------------------------------------------------

#: What every Python process loads that finds it: it notes who wants to leave.
GUARD: Final = """
import os, sys

def watch(event, arguments):
    if event == "socket.connect" and isinstance(arguments[1], tuple):
        host = arguments[1][0]
    elif event == "socket.getaddrinfo":
        host = arguments[0]
    else:
        return
    if host not in (None, "", "localhost", "127.0.0.1", "::1", "0.0.0.0"):
        with open(os.environ["NOTES"], "a") as notes:
            print(host, file=notes)
        raise PermissionError(host)

sys.addaudithook(watch)
"""


def test_a_run_opens_no_connection(corpus: Path, tmp_path: Path) -> None:
    (tmp_path / "sitecustomize.py").write_text(GUARD)
    notes = tmp_path / "notes"
    paths = os.pathsep.join([str(tmp_path), os.environ.get("PYTHONPATH", "")])
    silence = ("DO_NOT_TRACK", "SCARF_NO_ANALYTICS", "DAFT_ANALYTICS_ENABLED")
    kept = {k: v for k, v in os.environ.items() if k not in silence}
    environment = {**kept, "PYTHONPATH": paths, "NOTES": str(notes)}

    def run(code: str) -> None:
        arguments = [sys.executable, "-c", code, str(corpus), str(tmp_path / "out")]
        subprocess.run(arguments, env=environment, check=True, capture_output=True)

    run(PROGRAM)
    is_silent = not notes.exists()
    run("import daft, time; time.sleep(1)")  # what the engine does by itself

    assert is_silent
    assert notes.exists()
