"""Measures runs over made-up articles, and holds what they read against what is known.

`python benchmarks/corpus.py 100 1000 10000` reads so many articles, one size after the
other, with as many workers as there are cores, and prints for each the processor time
of the run against that of the library alone on the same text, and its memory.
"""

import argparse
import json
import os
import resource
import subprocess
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

import attrs
from articles import Known, article, articles, write
from pyarrow import parquet

from tradefacts import Extractor
from tradefacts.corpus.parts import paths_of

#: How many articles the library alone is measured on.
_ALONE: Final = 300
_MEGABYTE: Final = 2**20
_COLUMNS: Final = (
    "document", "statistic", "value", "unit", "flow", "partner", "product",
    "period_start", "basis",
)  # fmt: skip


@attrs.define
class Measured:
    """What a run took."""

    seconds: float
    cpu: float
    #: The megabytes of the run and of its workers together, looked at now and then.
    memory: list[float]
    first: float


def main(arguments: Sequence[str] | None = None) -> None:
    """Print a line for each size."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("counts", type=int, nargs="+")
    parser.add_argument("--workers", type=int, default=os.cpu_count())
    asked = parser.parse_args(arguments)
    alone = cpu_of_library()
    print(f"the library alone: {alone * 1000:.1f} ms of a core an article")
    for count in asked.counts:
        with TemporaryDirectory() as folder:
            source, out = Path(folder, "articles.jsonl"), Path(folder, "out")
            size = write(count, source)
            took = run(source, out, asked.workers)
            wrong = misread(out, count)
            print(line(count, size, took, alone, asked.workers), flush=True)
            print(f"  articles that were not read as they were written: {wrong}")


def cpu_of_library() -> float:
    """Return the seconds of a core that the library takes for an article."""
    extractor = Extractor()
    texts = list(articles(_ALONE))
    extractor.extract(texts[0].text)
    extractor.extract(texts[1].text)
    start = time.process_time()
    for each in texts:
        extractor.extract(
            each.text, published=each.published, lang=each.lang, document=each.id
        )
    return (time.process_time() - start) / _ALONE


def run(source: Path, out: Path, workers: int) -> Measured:
    """Run over *source*, and measure it."""
    command = [sys.executable, "-m", "tradefacts", "run", str(source), "-o", str(out)]
    command += ["--workers", str(workers), "--json-progress"]
    before, start = resource.getrusage(resource.RUSAGE_CHILDREN), time.monotonic()
    memory: list[float] = []
    first = 0.0
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)  # noqa: S603
    for told in process.stdout or ():
        if not first and json.loads(told)["documents"]:
            first = time.monotonic() - start
        memory.append(sum(residents(process.pid)) / _MEGABYTE)
    if process.wait():
        raise SystemExit(f"the run ended with status {process.returncode}")
    seconds = time.monotonic() - start
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return Measured(seconds, cpu, memory, first)


def residents(process: int) -> Iterator[int]:
    """Yield the bytes of memory of a process and of its children."""
    for each in (process, *children(process)):
        try:
            fields = Path(f"/proc/{each}/statm").read_text(encoding="ascii").split()
            yield int(fields[1]) * os.sysconf("SC_PAGE_SIZE")
        except OSError:
            continue


def children(process: int) -> list[int]:
    """Return the processes that a process has started."""
    tasks = Path(f"/proc/{process}/task").glob("*/children")
    return [int(each) for task in tasks for each in task.read_text().split()]


def misread(out: Path, count: int) -> int:
    """Return how many articles of a run do not have the claims that they were given."""
    wrong = 0
    missing = set(range(count))
    for path in paths_of(out, "claims"):
        for name, found in read_claims(path).items():
            number = int(name.rpartition("-")[2])
            missing.discard(number)
            wrong += found != Counter(article(number).claims)
    return wrong + len(missing)


def read_claims(path: Path) -> Mapping[str, Counter[Known]]:
    """Return the claims of a part, document by document."""
    found: defaultdict[str, Counter[Known]] = defaultdict(Counter)
    for row in parquet.read_table(path, columns=list(_COLUMNS)).to_pylist():
        found[row["document"]][
            row["statistic"],
            Decimal(row["value"]),
            row["unit"],
            row["flow"],
            row["partner"],
            row["product"],
            f"{row['period_start']:%Y-%m}",
            row["basis"],
        ] += 1
    return found


def line(count: int, size: int, took: Measured, alone: float, workers: int) -> str:
    """Return the figures of a run on a line."""
    third = max(1, len(took.memory) // 3)
    early, late = took.memory[:third], took.memory[-third:]
    return (
        f"{count:,} articles ({size / _MEGABYTE:.1f} MB), {workers} workers: "
        f"{took.seconds:.1f} s, {count / took.seconds:.1f} articles/s; "
        f"{took.cpu / count * 1000:.1f} ms of a core an article, "
        f"{alone * count / took.cpu:.2f} of the library alone; "
        f"first articles after {took.first:.1f} s; memory {max(early):.0f} MB early, "
        f"{max(late):.0f} MB late"
    )


if __name__ == "__main__":
    main()
