"""The command `tradefacts run`."""

import json
import os
import shlex
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Final

import pytest
from click.testing import CliRunner

from tradefacts.cli import main
from tradefacts.corpus import results

pytestmark = pytest.mark.skipif(
    os.name != "posix", reason="workers are started on POSIX alone"
)

#: The command with a plugin of no words, so that it starts quickly.
COMMAND: Final = [sys.executable, "-m", "tradefacts", "run", "--workers", "1"]
TEXT: Final = "Exports of kites rose 5 percent to $6 billion in May 2024."


@pytest.fixture
def source(tmp_path: Path) -> Path:
    """Return a file of documents, of which the last is none."""
    lines = [json.dumps({"id": str(n), "text": TEXT}) for n in range(40)]
    path = tmp_path / "news.jsonl"
    path.write_text("\n".join([*lines, "{"]))
    (tmp_path / "words.toml").write_text('name = "words"\n')
    return path


def start(source: Path, *options: str) -> "subprocess.Popen[str]":
    plugin = str(source.parent / "words.toml")
    where = ["-o", str(source.parent / "out"), "--plugin", plugin]
    pipe = subprocess.PIPE
    command = [*COMMAND, str(source), *where, *options]
    return subprocess.Popen(command, stdout=pipe, stderr=pipe, text=True)


def test_it_tells_programs_how_far_it_is_and_people_what_went_wrong(
    source: Path,
) -> None:
    process = start(source, "--json-progress")
    said, told = process.communicate(timeout=120)

    last = json.loads(said.splitlines()[-1])
    assert process.returncode == 2
    assert told.startswith(f"{source}:41: broken JSON: ")
    assert told.count("\n") == 1
    assert (last["state"], last["documents"], last["claims"]) == ("complete", 40, 80)
    assert last["bytes"] == last["of_bytes"] == source.stat().st_size


def test_of_many_errors_the_first_are_told(tmp_path: Path) -> None:
    (tmp_path / "news.jsonl").write_text("{\n" * 9)
    (tmp_path / "words.toml").write_text('name = "words"\n')
    process = start(tmp_path / "news.jsonl")
    said, told = process.communicate(timeout=120)

    out = tmp_path / "out"
    assert said == f"0 documents, 0 claims, 9 errors in {out}\n"
    assert [line.split(": ")[0] for line in told.splitlines()] == [
        *(f"{tmp_path}/news.jsonl:{line}" for line in range(1, 6)),
        f"4 more errors are told in {out}/errors",
    ]


def test_names_of_several_documents_are_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ids = ["a", "b", "a", "c", "b", "a"]
    texts = [json.dumps({"id": name, "text": TEXT}) for name in ids]
    (tmp_path / "news.jsonl").write_text("\n".join(texts))
    (tmp_path / "words.toml").write_text('name = "words"\n')
    process = start(tmp_path / "news.jsonl")
    _, told = process.communicate(timeout=120)
    monkeypatch.setattr(results, "_SHARE", 2)

    assert process.returncode == 0
    assert told.splitlines() == [
        "warning: 3 documents are called 'a'; their claims cannot be told apart",
        "warning: 2 documents are called 'b'; their claims cannot be told apart",
    ]
    assert dict(results.read_doubles(tmp_path / "out")) == {"a": 3, "b": 2}


def test_ctrl_c_ends_it_and_says_how_to_go_on(source: Path) -> None:
    # So much to read that it cannot come to its end before the signal.
    lines = [json.dumps({"id": str(n), "text": TEXT}) for n in range(20_000)]
    source.write_text("\n".join(lines))
    process = start(source, "--json-progress")
    record = source.parent / "out" / "run.json"
    while not record.exists() and process.poll() is None:
        time.sleep(0.01)
    process.send_signal(signal.SIGINT)
    said, told = process.communicate(timeout=120)

    assert process.returncode == 130
    assert json.loads(said)["state"] == "stopped"
    assert told.splitlines()[-1] == (
        f"{source.parent}/out: stopped; the parts that are finished are kept, and the "
        "same command goes on from there"
    )
    assert json.loads(record.read_text())["state"] == "stopped"
    assert not list((source.parent / "out").glob("*/.unfinished-*"))


def test_a_run_comes_to_its_end_though_nobody_reads(source: Path) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    out = source.parent / "out"
    command = [*COMMAND, str(source), "-o", str(out), "--json-progress"]
    ended = subprocess.run(command, check=False, stdout=writing, stderr=subprocess.PIPE)
    os.close(writing)

    assert ended.returncode == 2  # one document is none
    assert ended.stderr.count(b"\n") == 1
    assert json.loads((out / "run.json").read_text())["state"] == "complete"


def test_progress_with_no_place_to_go_is_refused(source: Path) -> None:
    command = shlex.join([*COMMAND, str(source), "-o", "out", "--json-progress"])
    ended = subprocess.run(
        ["/bin/sh", "-c", f"{command} >&-"], check=False, stderr=subprocess.PIPE
    )

    assert ended.returncode == 2
    assert b"no standard output" in ended.stderr


def test_programs_are_told_nothing_but_objects(source: Path) -> None:
    source.write_text(
        "\n".join(json.dumps({"id": str(n), "text": TEXT}) for n in range(9999))
    )
    process = start(source, "--json-progress")
    assert process.stdout is not None
    lines = [json.loads(process.stdout.readline())]
    while not lines[-1]["documents"]:
        lines.append(json.loads(process.stdout.readline()))
    process.send_signal(signal.SIGINT)
    said, _ = process.communicate(timeout=120)
    lines += map(json.loads, said.splitlines())

    assert process.returncode == 130
    assert [line["state"] for line in lines].count("stopped") == 1
    assert lines[-1]["state"] == "stopped"


@pytest.mark.parametrize("options", [["--runner", "ray"], ["--address", "a:1"]])
def test_a_cluster_needs_an_address(options: list[str]) -> None:
    result = CliRunner().invoke(main, ["run", "a.txt", "-o", "out", *options])

    assert result.exit_code == 2
    assert "--runner ray needs --address" in result.stderr


def test_a_folder_of_another_run_is_told(source: Path) -> None:
    out = source.parent / "out"
    out.mkdir()
    (out / "run.json").write_text("{}")
    process = start(source)
    _, told = process.communicate(timeout=120)

    assert process.returncode == 2
    assert told.startswith(f"{out}: holds a run that differs in the format")
