"""What a plugin brings: its terms and languages, and the names of its functions."""

from collections.abc import Iterator, Mapping
from typing import Any

from tradefacts.faults import FATAL, faults_of
from tradefacts.keeping import words_of
from tradefacts.plugin import Plugin
from tradefacts.reading.supported import SUPPORTED


def brings_of(plugin: Plugin) -> dict[str, Any] | str:
    """Return what *plugin* brings; a line that says why where its words do not load."""
    try:
        words = words_of(plugin)
    except FATAL:
        raise
    except BaseException as error:  # noqa: BLE001 - a plugin may raise anything
        reasons = (fault.reason for fault in faults_of(error, ""))
        return f"vocabulary: {'; '.join(reasons)}"
    codes = {(entry.term.dimension, entry.term.code) for entry in words.entries}
    return {
        "terms": len(codes),
        "languages": [code for code in SUPPORTED if any(words.spellings(code))],
        "patterns": len(plugin.patterns),
        "frame": plugin.frame is not None,
        "extractors": [extractor.name for extractor in plugin.extractors],
        "checks": [getattr(check, "__name__", "check") for check in plugin.checks],
    }


def told(brings: Mapping[str, Any]) -> str:
    """Return what a plugin brings in words: "1,203 terms (en, zh), frame"."""
    return ", ".join(_parts(brings))


def _parts(brings: Mapping[str, Any]) -> Iterator[str]:
    if brings.get("terms"):
        yield f"{_number(brings['terms'], 'term')} ({', '.join(brings['languages'])})"
    if brings.get("patterns"):
        yield _number(brings["patterns"], "pattern")
    if brings.get("frame"):
        yield "frame"
    for kind in ("extractors", "checks"):
        if names := brings.get(kind):
            yield f"{kind}: {' '.join(names)}"


def _number(number: int, noun: str) -> str:
    return f"{number:,} {noun}" + ("" if number == 1 else "s")
