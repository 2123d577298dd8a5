"""What the library has written itself, and what therefore is no source."""

import json
from pathlib import Path
from typing import Final

from tradefacts.corpus.sources.lines import BYTE_ORDER_MARK
from tradefacts.formats.telling import is_table_of_claims

#: The file in the folder of a run that tells what it is of, and a folder beside it.
RUN_RECORD: Final = "run.json"
_RUN_CLAIMS: Final = "claims"
#: The keys by which a line is told to be a claim, and no document.
_CLAIM_KEYS: Final = frozenset({"schema", "statistic", "evidence"})
#: What a report says of itself in its head.
_GENERATOR: Final = b'<meta name="generator" content="tradefacts">'
_PAGES: Final = frozenset({".html", ".htm"})
#: How long the line of a claim may be to be told as one, in bytes.
_HEAD: Final = 2**16
_TABLES: Final = frozenset({".csv", ".parquet"})


def is_run(folder: Path) -> bool:
    """Say whether *folder* is that of a run."""
    return (folder / RUN_RECORD).is_file() and (folder / _RUN_CLAIMS).is_dir()


def is_output(path: Path) -> bool:
    """Say whether a file is a report, or holds claims."""
    return is_report(path) if path.suffix in _PAGES else holds_claims(path)


def is_report(path: Path) -> bool:
    """Say whether a page is a report; what cannot be read is none."""
    return _GENERATOR in _head(path)


def holds_claims(path: Path) -> bool:
    """Say whether a file begins with a claim; what cannot be read holds none."""
    if path.suffix in _TABLES:
        return is_table_of_claims(path)
    return begins_with_claim(_head(path))


def begins_with_claim(head: bytes) -> bool:
    """Say whether the first line is a claim as JSON."""
    first = head.removeprefix(BYTE_ORDER_MARK).lstrip().partition(b"\n")[0]
    try:
        fields = json.loads(first)
    except (ValueError, RecursionError):
        return False
    return isinstance(fields, dict) and fields.keys() >= _CLAIM_KEYS


def _head(path: Path) -> bytes:
    """Return how a file begins; nothing where it cannot be read."""
    if not path.is_file():  # a pipe would be waited for
        return b""
    try:
        with path.open("rb") as stream:
            return stream.read(_HEAD)
    except OSError:
        return b""
