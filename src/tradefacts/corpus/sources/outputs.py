"""What the library has written itself: claims, folders of runs. None is a source."""

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
#: How long the line of a claim may be to be told as one, in bytes.
_HEAD: Final = 2**20
_TABLES: Final = frozenset({".csv", ".parquet"})


def is_run(folder: Path) -> bool:
    """Say whether *folder* is that of a run."""
    return (folder / RUN_RECORD).is_file() and (folder / _RUN_CLAIMS).is_dir()


def holds_claims(path: Path) -> bool:
    """Say whether a file begins with a claim; what cannot be read holds none."""
    if path.suffix in _TABLES:
        return is_table_of_claims(path)
    if not path.is_file():  # a pipe would be waited for
        return False
    try:
        with path.open("rb") as stream:
            head = stream.read(_HEAD).removeprefix(BYTE_ORDER_MARK).lstrip()
        fields = json.loads(head.partition(b"\n")[0])
    except (OSError, ValueError, RecursionError):
        return False
    return isinstance(fields, dict) and fields.keys() >= _CLAIM_KEYS
