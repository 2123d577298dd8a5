"""`Claims` is a sequence that goes to JSON and back; `extract` gives one."""

from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

import tradefacts
from tradefacts import (
    Claim,
    Claims,
    DocumentError,
    Evidence,
    Indicator,
    LanguageError,
    Plugin,
    Quantity,
    claims,
    registry,
)
from tradefacts.guard import Failure

_TEXT = "China's exports rose 5.9 percent year on year in 2024."


def claim(value: str) -> Claim:
    return Claim(
        "growth",
        Indicator(flow="exports"),
        Evidence(0, 9, "9 percent", 0, 9),
        Quantity(Decimal(value), "percent"),
    )


FAILURE = Failure("ports", "tradefacts-ports", "vocabulary", "odd", "report it")
THREE = Claims([claim("1"), claim("2"), claim("3")], failures=(FAILURE,))


def test_claims_are_a_sequence() -> None:
    assert len(THREE) == len(list(THREE)) == 3
    assert THREE[0] == claim("1")
    assert claim("3") in THREE


def test_a_slice_keeps_the_failures() -> None:
    assert THREE[1:] == Claims([claim("2"), claim("3")], failures=(FAILURE,))


def test_claims_cannot_be_changed() -> None:
    with pytest.raises(AttributeError):
        THREE.failures = ()  # type: ignore[misc]


def test_dictionaries_are_those_of_the_format() -> None:
    first, *_ = THREE.to_dicts()

    assert first["quantity"]["value"] == "1"


def test_json_lines_come_back(tmp_path: Path) -> None:
    expected = Claims(tuple(THREE))
    THREE.write_jsonl(tmp_path / "claims.jsonl")

    assert Claims.from_jsonl(tmp_path / "claims.jsonl") == expected
    assert Claims.from_jsonl(str(tmp_path / "claims.jsonl")) == expected
    assert Claims.from_jsonl(THREE.to_jsonl().split("\n")) == expected


def test_a_line_that_is_no_claim_is_named() -> None:
    with pytest.raises(DocumentError, match="claims:2: "):
        Claims.from_jsonl([THREE.to_jsonl().split("\n")[0], "{"])


def test_a_text_gives_claims() -> None:
    found = tradefacts.extract(_TEXT, published=date(2025, 1, 13), lang="en")

    assert [(one.statistic, one.evidence.quote) for one in found] == [
        ("growth", "5.9 percent")
    ]
    assert found.failures == ()


def test_a_language_that_is_not_supported_is_refused() -> None:
    with pytest.raises(LanguageError, match="use one of en"):
        tradefacts.extract(_TEXT, lang="fr")


def test_the_extractor_is_built_once_for_a_set_of_plugins(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    built: list[object] = []

    class Counted(tradefacts.Extractor):
        def __init__(self) -> None:
            built.append(self)
            super().__init__([])

    monkeypatch.setattr(claims, "Extractor", Counted)
    monkeypatch.setattr(registry, "_REGISTERED", {})
    claims._extractor.cache_clear()  # noqa: SLF001 - so that none is left from before
    tradefacts.extract(_TEXT)
    tradefacts.extract(_TEXT)
    assert len(built) == 1

    registry.register(Plugin("ports"))
    tradefacts.extract(_TEXT)
    assert len(built) == 2
    claims._extractor.cache_clear()  # noqa: SLF001 - so that none is left behind
