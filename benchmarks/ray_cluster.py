"""Reads articles on a Ray cluster of two nodes, and holds the rows against a plain run.

`python benchmarks/ray_cluster.py 300` starts both nodes on this machine, and ends them.
"""

import argparse
import os
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Final

from articles import write
from kills import PROGRAM, content

_FILES: Final = 4


def main(arguments: Sequence[str] | None = None) -> None:
    """Print the times of both runs, and whether they wrote the same."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("count", type=int)
    share = parser.parse_args(arguments).count // _FILES
    with TemporaryDirectory() as name:
        source, alone, spread = (Path(name, each) for each in ("source", "a", "b"))
        source.mkdir()
        for file in range(_FILES):
            write(share, source / f"{file}.jsonl", file * share)
        native, _ = read(source, alone, "--workers", "2")
        print(f"{native:.1f} s on one machine with two workers", flush=True)
        seconds, nodes = read_on_cluster(source, spread)
        print(f"{seconds:.1f} s on a cluster, with workers on {nodes} nodes")
        print(f"the same bytes: {content(alone) == content(spread)}")


def read_on_cluster(source: Path, out: Path) -> tuple[float, int]:
    """Read *source* on two nodes of one core each."""
    os.environ["RAY_USAGE_STATS_ENABLED"] = "0"  # before it loads
    from ray.cluster_utils import Cluster  # noqa: PLC0415

    node = {"num_cpus": 1, "include_dashboard": False}
    cluster: Any = Cluster(initialize_head=True, head_node_args=node)
    try:
        cluster.add_node(num_cpus=1)
        ray = ("--runner", "ray", "--address", cluster.address, "--workers", "1")
        return read(source, out, *ray)
    finally:
        cluster.shutdown()


def read(source: Path, out: Path, *options: str) -> tuple[float, int]:
    """Read *source* into *out*: return the seconds, and on how many nodes of Ray.

    Of each node one process has workers.
    """
    command = [sys.executable, "-c", PROGRAM, "run", str(source), "-o", str(out)]
    start = time.monotonic()
    run = subprocess.Popen([*command, *options], stdout=subprocess.DEVNULL)  # noqa: S603
    parents: set[str] = set()
    while run.poll() is None:
        parents |= set(parents_of_workers())
        time.sleep(0.2)
    if run.returncode:
        raise SystemExit(f"the run ended with status {run.returncode}")
    return time.monotonic() - start, len(parents)


def parents_of_workers() -> Iterator[str]:
    """Yield the processes of Ray that have a worker at the moment."""
    for process in Path("/proc").glob("[0-9]*"):
        try:
            if b"tradefacts.corpus.worker" in (process / "cmdline").read_bytes():
                parent = (process / "stat").read_text().rpartition(")")[2].split()[1]
                if Path("/proc", parent, "cmdline").read_bytes().startswith(b"ray::"):
                    yield parent
        except OSError:
            continue


if __name__ == "__main__":
    main()
