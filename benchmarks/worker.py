"""Reads a text with one library, in a process of its own, and tells what it took.

It runs with the Python of that library, which may be another: so it imports nothing of
this repository but what it measures.
"""

import gc
import importlib
import json
import re
import resource
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

_KILO = 1024
#: So much of a text is read before anything is measured.
_FIRST = 5_000


def ours() -> Callable[[str], Any]:
    """Return what reads the claims of a text."""
    extract: Callable[[str], Any] = importlib.import_module("tradefacts").Extractor()
    return extract.extract  # type: ignore[attr-defined, no-any-return]


def quantulum3() -> Callable[[str], Any]:
    """Return what finds the quantities of a text, without its classifier."""
    parse: Callable[[str], Any] = importlib.import_module("quantulum3.parser").parse
    return parse


def recognizers() -> Callable[[str], Any]:
    """Return what finds numbers, units and dates of a text, with all models."""
    suite = importlib.import_module("recognizers_suite")
    names = (
        "number", "ordinal", "percentage", "age", "currency", "dimension",
        "temperature", "datetime",
    )  # fmt: skip
    models = [getattr(suite, f"recognize_{name}") for name in names]
    return lambda text: [found for model in models for found in model(text, "en-us")]


def digits() -> Callable[[str], Any]:
    """Return what finds runs of digits, and nothing else."""
    return re.compile(r"[0-9][0-9,.]*").findall


LIBRARIES = {
    "tradefacts": ours,
    "quantulum3": quantulum3,
    "Microsoft Recognizers": recognizers,
    "bare digits": digits,
}


def memory() -> int:
    """Return the most bytes that this process has had so far."""
    status = Path("/proc/self/status")
    if status.exists():  # what the system counts else begins with the parent's
        peak = re.search(r"VmHWM:\s*(\d+) kB", status.read_text("ascii"))
        if peak is not None:
            return int(peak[1]) * _KILO
    peak_of_all = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak_of_all if sys.platform == "darwin" else peak_of_all * _KILO


def measure(name: str, text: str, rounds: int) -> dict[str, float]:
    """Return the least seconds of the processor, and the most memory, for *text*."""
    read = LIBRARIES[name]()
    read(text[:_FIRST])  # what is loaded on first use
    gc.collect()
    before, seconds, found = memory(), [], 0
    for _ in range(rounds):
        start = time.process_time()
        found = len(read(text))
        seconds.append(time.process_time() - start)
    return {"seconds": min(seconds), "bytes": memory() - before, "found": found}


if __name__ == "__main__":
    told = Path(sys.argv[2]).read_text("utf-8")
    print(json.dumps(measure(sys.argv[1], told, int(sys.argv[3]))))
