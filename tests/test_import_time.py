"""The import is quick, and loads nothing that only some callers need."""

import re
import subprocess
import sys
from typing import Final

import pytest

_HEAVY: Final = (
    "babel", "cattrs", "click", "currency_converter", "pint", "rich", "tomllib",
)  # fmt: skip
_LIMIT: Final = 100_000  # microseconds


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, *arguments], check=True, capture_output=True, text=True
    )


@pytest.mark.parametrize("package", _HEAVY)
def test_the_import_does_not_load(package: str) -> None:
    code = f"import sys, tradefacts; print({package!r} in sys.modules)"

    assert run("-c", code).stdout.strip() == "False"


def test_the_import_takes_less_than_a_tenth_of_a_second() -> None:
    # The best of three: what else the machine does at the time is not the import's.
    times = [import_time() for _ in range(3)]

    assert min(times) < _LIMIT


def import_time() -> int:
    """Return the microseconds that Python says the import took, with all it loads."""
    trace = run("-X", "importtime", "-c", "import tradefacts").stderr
    match = re.search(r"\|\s+(\d+) \| tradefacts$", trace, re.MULTILINE)
    assert match
    return int(match[1])
