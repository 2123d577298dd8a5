"""Looks for an input that breaks a law: `python -m fuzz LAW [options of libFuzzer]`.

What is new to it stands in `.fuzz/LAW` from then on, and is where the next run begins.
A find is written to a file that is named at the end: mend the cause, and keep the file
in `tests/finds/LAW`. The names of laws are those of the functions in `laws.py`.
"""

import json
import os
import re
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final

import atheris

# What millions of inputs are compiled to is not worth keeping.
os.environ["XDG_CACHE_HOME"] = os.devnull

with atheris.instrument_imports(include=["tradefacts"]):
    from fuzz.laws import LAWS

from tradefacts.reading.supported import SUPPORTED

_ROOT: Final = Path(__file__).parent.parent
_LANGUAGES: Final = _ROOT / "src/tradefacts/reading/languages"
_FORM_RE: Final = re.compile(r'"([^"\\\n]{1,24})"')
_SENTENCE_RE: Final = re.compile(r"(?<=[.!?\u3002])\s*|\n+")
#: What no list of words has.
_MARKS: Final = (
    *("5", "5%", "1,234.5", "2024", "US$", "|", "-", "(", ")", "[", "{", '"', "'"),
    *("\u2028", "\u202e", "\x00", "\u0301", "\r\n"),
)
#: No input is longer, in bytes, or takes longer, in seconds.
_LIMITS: Final = ("-max_len=4096", "-timeout=20", "-rss_limit_mb=4096")


def main() -> None:
    """Run the fuzzer on one law, until it is stopped or finds what breaks it."""
    name, *options = sys.argv[1:] or ["extract"]
    corpus = _ROOT / ".fuzz" / name
    corpus.mkdir(parents=True, exist_ok=True)
    for at, seed in enumerate(_seeds(name)):
        (corpus / f"seed-{at:04}").write_bytes(seed)
    words = corpus.with_suffix(".dict")
    words.write_text("".join(map(_entry, _words())), encoding="utf-8")
    arguments = [f"-dict={words}", *_LIMITS, *options, str(corpus), *_finds(name)]
    atheris.Setup([sys.argv[0], *arguments], LAWS[name])
    atheris.Fuzz()


def _seeds(name: str) -> Iterable[bytes]:
    """Return inputs to begin with: annotated sentences, or what a law reads else."""
    lines = b"".join(path.read_bytes() for path in _ROOT.glob("tests/gold/dev-*.jsonl"))
    if name == "vocabulary":
        return [path.read_bytes() for path in _ROOT.glob("plugins/*/src/*/*.toml")]
    if name in {"documents", "claims"}:
        return lines.splitlines()[:20]
    texts = [json.loads(line)["text"] for line in lines.splitlines()]
    return [s.encode() for text in texts for s in _SENTENCE_RE.split(text) if s]


def _finds(name: str) -> list[str]:
    """Return the folder with what was found before, where there is one."""
    folder = _ROOT / "tests/finds" / name
    return [str(folder)] if folder.is_dir() else []


def _words() -> Iterator[str]:
    """Yield words of the grammar, and marks."""
    for code in SUPPORTED:
        for path in sorted((_LANGUAGES / code).glob("*.toml")):
            yield from _FORM_RE.findall(path.read_text(encoding="utf-8"))[:1500]
    yield from _MARKS


def _entry(word: str) -> str:
    """Return *word* as a line of a dictionary of libFuzzer."""
    return '"' + "".join(f"\\x{byte:02x}" for byte in word.encode()) + '"\n'


if __name__ == "__main__":
    main()
