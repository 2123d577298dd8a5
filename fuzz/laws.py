"""What must hold of any input, by the name of what reads it.

The fuzzer looks for an input that breaks one of them; those that it found are kept in
`tests/finds`, and `tests/test_finds.py` reads them all again.
"""

import tempfile
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Final

from tradefacts import Extractor
from tradefacts.corpus import Document, read_documents
from tradefacts.corpus.sources.kinds import KINDS
from tradefacts.errors import DocumentError, ParseError, VocabularyError
from tradefacts.formats.jsonl import dump, load
from tradefacts.model import Period
from tradefacts.reading import (
    find_periods,
    find_quantities,
    parse_period,
    parse_quantity,
)
from tradefacts.reading.supported import SUPPORTED
from tradefacts.reading.vocabulary import Vocabulary

_PUBLISHED: Final = "2024-03-05"
_EXTRACTOR: Final = Extractor(strict=True)


def extract(data: bytes) -> None:
    """Hold the claims of a text to their spans, and to their form as JSON."""
    text = _text(data)
    claims = _EXTRACTOR.extract(text, published=_PUBLISHED)
    for claim in claims:
        evidence = claim.evidence
        assert text[evidence.start : evidence.end] == evidence.quote
        assert evidence.sentence_start <= evidence.start < evidence.end
        assert evidence.end <= evidence.sentence_end <= len(text)
    assert len({claim.id for claim in claims}) == len(claims)
    assert tuple(load(dump(claims))) == claims


def quantity(data: bytes) -> None:
    """Hold a text to being one quantity or none, and all of them to their spans."""
    text = _text(data)
    with suppress(ParseError):
        parsed = parse_quantity(text)
        assert parse_quantity(f" {text} ") == parsed
    for code in SUPPORTED:
        for found in find_quantities(text, lang=code):
            assert text[found.start : found.end] == found.text != ""


def period(data: bytes) -> None:
    """Hold a text to being one period or none, and all of them to their notation."""
    text = _text(data)
    with suppress(ParseError):
        parse_period(text, published=_PUBLISHED)
    for code in SUPPORTED:
        for found in find_periods(text, published=_PUBLISHED, lang=code):
            assert text[found.start : found.end] == found.text != ""
            assert Period.parse(found.value.format()) == found.value


def vocabulary(data: bytes) -> None:
    """Hold a TOML file to being a vocabulary, or to an error that says what is not."""
    with _file(data, "words.toml") as path, suppress(VocabularyError):
        Vocabulary.load(path)


def claims(data: bytes) -> None:
    """Hold lines of JSON to being claims that are written as they were read."""
    with suppress(DocumentError):
        read = [*load(_text(data))]
        assert [*load(dump(read))] == read


def documents(data: bytes) -> None:
    """Hold a file of each kind to being documents, and errors of their own."""
    for kind in KINDS.values():
        with _file(data, f"documents{kind.suffixes[0]}") as path:
            for item in read_documents([path]):
                if isinstance(item, Document):
                    item.text.encode()


def _text(data: bytes) -> str:
    """Return a text for any bytes: what is no UTF-8 becomes halves of characters."""
    return data.decode("utf-8", "surrogateescape")


@contextmanager
def _file(data: bytes, name: str) -> Iterator[Path]:
    """Keep *data* in a file while it is read."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / name
        path.write_bytes(data)
        yield path


LAWS: Final[Mapping[str, Callable[[bytes], None]]] = {
    law.__name__: law
    for law in (extract, quantity, period, vocabulary, claims, documents)
}
