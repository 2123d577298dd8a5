"""`Claims` is a sequence that goes to JSON and back; `extract` gives one."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from importlib import import_module
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


@pytest.mark.parametrize("name", ["csv", "arrow", "pandas", "polars"])
def test_tables_come_back(name: str) -> None:
    table = getattr(THREE, f"to_{name}")()
    back = getattr(Claims, f"from_{name}")(
        table.splitlines(keepends=True) if name == "csv" else table
    )

    assert back == Claims(tuple(THREE))


def test_tables_name_the_versions_of_what_found_the_claims() -> None:
    table = tradefacts.extract(_TEXT).to_arrow()

    assert table["extractor_version"].to_pylist() == [tradefacts.__version__]


@pytest.mark.parametrize(
    ("file", "name", "load"),
    [
        ("a.csv", None, Claims.from_csv),
        ("a.parquet", None, Claims.from_arrow),
        ("a.jsonl", None, Claims.from_jsonl),
        ("a.txt", "csv", Claims.from_csv),
    ],
)
def test_files_have_the_format_of_their_name_or_the_one_that_is_named(
    tmp_path: Path, file: str, name: str | None, load: Callable[[str], Claims]
) -> None:
    THREE.write(tmp_path / file, format_name=name)

    assert load(str(tmp_path / file)) == Claims(tuple(THREE))


@pytest.mark.parametrize(
    ("name", "message"),
    [
        (None, "a.txt: no format has files that end in '.txt'; use .jsonl, .csv"),
        ("xls", "a.txt: no format is called 'xls'; use jsonl, csv"),
    ],
)
def test_a_format_that_there_is_not_is_refused(name: str | None, message: str) -> None:
    with pytest.raises(DocumentError) as caught:
        THREE.write("a.txt", format_name=name)

    assert str(caught.value).startswith(message)


@pytest.mark.parametrize("name", ["jsonl", "csv", "sdmx_csv", "jsonld", "langextract"])
def test_a_text_where_a_path_is_expected_is_told_in_a_line(name: str) -> None:
    claims = tradefacts.extract(_TEXT)
    text = getattr(claims, f"to_{name}")()

    with pytest.raises(DocumentError) as caught:
        getattr(Claims, f"from_{name}")(text)

    assert str(caught.value) == (
        "claims: this is a text, and a string is taken for the path of a file; "
        "`load` of a module of tradefacts.formats takes a text"
    )
    assert tuple(import_module(f"tradefacts.formats.{name}").load(text)) == tuple(
        claims
    )


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
