"""Words that mean one thing: what is looked at once is read as by a closer look."""

import json
from pathlib import Path

import pytest

from tradefacts.reading.languages import load_language
from tradefacts.reading.languages.en.lexing.first_words import Single, Singles
from tradefacts.reading.lexicon import Lexicon
from tradefacts.reading.mentions import Cue, Term
from tradefacts.reading.reader import read
from tradefacts.reading.tokens import LONGEST_WORD
from tradefacts.reading.vocabulary import core_vocabulary

GOLD = Path(__file__).parent / "gold"
TIN = Term("product", "tin")
SEES = Cue("rise")


@pytest.mark.parametrize("name", ["seeds", "dev-en"])
def test_no_closer_look_reads_more(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    lines = (GOLD / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()
    texts = [row["text"] for row in map(json.loads, lines) if row["lang"] == "en"]
    language = load_language("en", core_vocabulary())
    quick = [read(text, language).paragraphs for text in texts]

    monkeypatch.setattr(Singles, "__missing__", lambda *_: None)
    language = load_language("en", core_vocabulary())
    close = [read(text, language).paragraphs for text in texts]

    assert quick == close


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        pytest.param("tin", Single("term", TIN, frozenset()), id="one meaning"),
        pytest.param("kites", Single("", None, frozenset()), id="no form has it"),
        pytest.param(
            "raw", Single("", None, frozenset({"tin", '"'})), id="opens a form alone"
        ),
        pytest.param("rose", None, id="two meanings"),
        pytest.param("may", None, id="a figure may begin with it"),
        pytest.param("China", None, id="what it means its capital tells"),
        pytest.param(",", Single(",", None, frozenset()), id="a mark"),
        pytest.param(".", None, id="a mark that is one in some places"),
        pytest.param("5g", None, id="a number"),
    ],
)
def test_a_word_is_looked_up_once(word: str, expected: Single | None) -> None:
    forms: list[tuple[str, Term | Cue]] = [
        ("tin", TIN),
        ("raw tin", TIN),
        ("rose", SEES),
        ("rose", Term("product", "roses")),
        ("China", Term("place", "CN")),
    ]
    singles = Singles(Lexicon(forms), frozenset({"may"}))

    assert singles[word.lower()] == expected
    assert singles == {word.lower(): expected}


def test_no_endless_word_is_kept() -> None:
    singles = Singles(Lexicon([("tin", TIN)]), frozenset())

    assert singles["x" * (LONGEST_WORD + 1)] == Single("", None, frozenset())
    assert not singles
