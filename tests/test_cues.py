"""The words of grammar do what their lists say: one sentence for each word."""

import tomllib
from importlib.resources import files
from typing import Any, Final

import pytest

from tradefacts import Extractor, parse_quantity

_FOLDER: Final = files("tradefacts.reading.languages.en")


def table(file: str, name: str) -> dict[str, Any]:
    tables: dict[str, dict[str, Any]]
    tables = tomllib.loads((_FOLDER / file).read_text(encoding="utf-8"))
    return tables[name]


@pytest.fixture(scope="module")
def extractor() -> Extractor:
    return Extractor(plugins=[], strict=True)


def growths(extractor: Extractor, text: str) -> list[str]:
    return [
        str(claim.quantity.value)
        for claim in extractor.extract(text, published="2025-02-14")
        if claim.statistic == "growth" and claim.quantity
    ]


@pytest.mark.parametrize(("name", "value"), [("rise", "5"), ("fall", "-5")])
@pytest.mark.parametrize(
    ("kind", "sentence"),
    [
        ("verb", "In 2024, China's exports {} 5 percent."),
        ("noun", "In 2024, China's exports recorded a {} of 5 percent."),
    ],
)
def test_every_word_of_movement_has_its_sign(
    extractor: Extractor, name: str, value: str, kind: str, sentence: str
) -> None:
    words = table("cues.toml", name)[kind]

    assert [w for w in words if growths(extractor, sentence.format(w)) != [value]] == []


def test_every_multiple_states_its_growth(extractor: Extractor) -> None:
    words = {w: value for value, ws in table("cues.toml", "times").items() for w in ws}

    assert {
        word: value
        for word, value in words.items()
        if [value]
        not in (
            growths(extractor, f"In 2024, China's exports {word}."),
            growths(extractor, f"In 2024, China's exports were {word} those of 2020."),
        )
    } == {}


def test_every_word_of_a_record_claims_one(extractor: Extractor) -> None:
    def statistics(word: str) -> list[str]:
        text = f"In 2024, China's exports reached 5 trillion yuan, a {word}."
        return [claim.statistic for claim in extractor.extract(text)]

    words = table("cues.toml", "record")["word"]
    assert [word for word in words if statistics(word) != ["level", "record"]] == []


def test_every_hedge_tells_its_qualifier() -> None:
    words = {w: name for name, ws in table("words.toml", "hedge").items() for w in ws}
    # Behind a number these are no part of the one that they stand before.
    behind = {w for ws in table("words.toml", "hedge_behind").values() for w in ws}

    assert {
        word: name
        for word, name in words.items()
        if word not in behind and parse_quantity(f"{word} 5 yuan").qualifier != name
    } == {}
