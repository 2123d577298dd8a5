"""The record of a run, `run.json`: what tells it from another, and what came of it."""

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Final, Literal, TypeAlias

import attrs

from tradefacts.corpus.plan import Plan, describe
from tradefacts.corpus.sources import Columns
from tradefacts.corpus.sources.outputs import RUN_RECORD
from tradefacts.corpus.storing import write_whole
from tradefacts.errors import RunError
from tradefacts.plugin import CONTRACT
from tradefacts.registry import PluginInfo
from tradefacts.version import __version__

#: The name of the file.
NAME: Final = RUN_RECORD
_FORMAT: Final = 1
#: What makes a run another one, and what to call it.
_TELLING: Final = {
    "format": "the format of the folder",
    "tradefacts": "the version of tradefacts",
    "contract": "the version of the contract of plugins",
    "plugins": "the plugins",
    "options": "the options",
    "columns": "the columns",
    "sources": "the sources",
}
_REMEDY: Final = "write into another folder, or discard what is there by --replace"

State: TypeAlias = Literal["running", "complete", "stopped", "failed"]
Fields: TypeAlias = Mapping[str, Any]


def identify(
    sources: Sequence[str],
    columns: Columns,
    plan: Plan,
    plugins: Sequence[PluginInfo],
) -> Fields:
    """Return what makes the results of a run, and so tells it from another."""
    return {
        "format": _FORMAT,
        "tradefacts": __version__,
        "contract": CONTRACT,
        "plugins": [describe(info) for info in plugins],
        "options": plan.options(),
        "columns": attrs.asdict(columns),
        "sources": list(sources),
    }


def read_record(folder: Path) -> Fields | None:
    """Return the record in *folder*; None where there is none.

    Raises:
        RunError: the file is no record.
    """
    try:
        record = json.loads((folder / NAME).read_text(encoding="utf-8"))
    except FileNotFoundError:
        return None
    except ValueError as error:
        raise _unreadable(folder) from error
    if not isinstance(record, dict):
        raise _unreadable(folder)
    return record


def is_complete(folder: Path) -> bool:
    """Say whether the run in *folder* came to its end.

    Raises:
        RunError: there is none.
    """
    return known_record(folder).get("state") == "complete"


def known_record(folder: Path) -> Fields:
    """Return the record in *folder*.

    Raises:
        RunError: there is none.
    """
    record = read_record(folder)
    if record is None:
        remedy = "give the folder that tradefacts run has written"
        raise RunError(str(folder), "holds no run", remedy)
    return record


def write_record(folder: Path, record: Fields) -> None:
    """Write the record of a run into *folder*.

    Raises:
        OSError: it cannot be written; what stood there stands.
    """
    text = json.dumps(record, ensure_ascii=False, indent=2) + "\n"
    write_whole(folder / NAME, text)


def check_same(folder: Path, record: Fields | None, identity: Fields) -> None:
    """Refuse to go on with a run as another one.

    Raises:
        RunError: the *record* in *folder* is that of a run that reads otherwise, or
            there is none, but there are parts.
    """
    if record is None:
        if any(folder.glob("*/part-*.parquet")):
            raise RunError(str(folder), f"holds parts, and no {NAME}", _REMEDY)
        return
    told = json.loads(json.dumps(identity))
    for key, name in _TELLING.items():
        if record.get(key) != told[key]:
            raise RunError(
                str(folder),
                f"holds a run that differs in {name}: "
                f"{_difference(record.get(key), told[key])}",
                _REMEDY,
            )


def _difference(before: object, now: object) -> str:
    """Return the first thing in which two values differ."""
    if isinstance(before, dict) and isinstance(now, dict):
        for key in now:
            if before.get(key) != now[key]:
                return f"{key} was {before.get(key)!r} and is {now[key]!r}"
    if isinstance(before, list) and isinstance(now, list):
        gone = [each for each in before if each not in now]
        new = [each for each in now if each not in before]
        return "; ".join(
            f"{what} {_shown(each)}"
            for what, some in (("then", gone), ("now", new))
            for each in some[:1]
        )
    return f"it was {before!r} and is {now!r}"


def _shown(value: object) -> str:
    if isinstance(value, dict):
        return " ".join(str(value.get(key) or "") for key in ("name", "version"))
    return str(value)


def _unreadable(folder: Path) -> RunError:
    reason, remedy = f"{NAME} is not the record of a run", "write into another folder"
    return RunError(str(folder), reason, remedy)
