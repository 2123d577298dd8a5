"""Which terms a text touches: those that are read somewhere in it."""

import ast
import json
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Final

from tradefacts.reading.characters import plain
from tradefacts.reading.detect import detect_language
from tradefacts.reading.languages import SUPPORTED, load_language
from tradefacts.reading.tokens import tokenize
from tradefacts.reading.vocabulary import Vocabulary
from tradefacts.vocabulary.lists import Key, Meaning, WordList

#: What has fewer words is no text: codes, names of fields.
_FEWEST_WORDS: Final = 3


def read_texts(folders: Iterable[Path]) -> Iterator[str]:
    """Yield the texts in the files of *folders*.

    They are the strings of more than two words in Python files, the "text" of each
    line of `.jsonl` files, and all of `.txt` files. What cannot be read as such holds
    no text.
    """
    for folder in folders:
        for path in sorted(folder.rglob("*")):
            if path.is_file():
                with suppress(ValueError, SyntaxError, OSError):
                    yield from list(_texts_in(path))


def _texts_in(path: Path) -> Iterator[str]:
    match path.suffix:
        case ".py":
            yield from _strings(path.read_text(encoding="utf-8"))
        case ".jsonl":
            yield from _documents(path.read_text(encoding="utf-8"))
        case ".txt":
            yield path.read_text(encoding="utf-8")
        case _:
            pass


def find_touched(lists: Sequence[WordList], texts: Iterable[str]) -> set[Meaning]:
    """Return the terms of *lists* that are read somewhere in *texts*.

    A term is read where one of its spellings is the longest at its place and no
    other meaning goes before it.
    """
    by_language: dict[str, list[str]] = {code: [] for code in SUPPORTED}
    for text in texts:
        by_language[detect_language(text)].append(plain(text))
    touched: set[Meaning] = set()
    for code in SUPPORTED:
        touched |= _read(lists, by_language[code], code)
    return touched


def _read(lists: Sequence[WordList], texts: Iterable[str], code: str) -> set[Meaning]:
    vocabulary = Vocabulary()
    spelled: dict[Key, set[Meaning]] = {}
    for words in lists:
        vocabulary |= words.vocabulary
        for spelling in words.spellings(code):
            spelled.setdefault(spelling.key, set()).add(spelling.meaning)
    language = load_language(code, vocabulary)
    touched: set[Meaning] = set()
    for text in texts:
        tokens = tokenize(text)
        for mention in language.mentions(tokens, 0, len(tokens)):
            if mention.kind == "term":
                key = tuple(tokens.lower[mention.first : mention.last])
                touched |= _said(mention.value, spelled.get(key, set()))
    return touched


def _said(value: object, meanings: set[Meaning]) -> set[Meaning]:
    """Return those of *meanings* that the term, or all of some terms, stand for."""
    terms = value if isinstance(value, tuple) else (value,)
    codes = {(term.dimension, term.code) for term in terms}
    return {m for m in meanings if (m.dimension, m.code) in codes}


def _strings(source: str) -> Iterator[str]:
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            text = node.value
            if len(tokenize(text)) >= _FEWEST_WORDS:
                yield text


def _documents(lines: str) -> Iterator[str]:
    for line in filter(str.strip, lines.splitlines()):
        document = json.loads(line)
        if isinstance(document, dict) and isinstance(document.get("text"), str):
            yield document["text"]
