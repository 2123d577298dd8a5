"""The command `tradefacts report`: what it takes, and where the page goes."""

import json
from pathlib import Path
from typing import Final

import pytest
from click.testing import CliRunner, Result

import tradefacts
from tradefacts.cli import main

TEXT: Final = "Exports of Hainan rose 4 percent in 2023."


def run(*arguments: object, stdin: str | None = None) -> Result:
    return CliRunner().invoke(
        main, ["report", *(str(argument) for argument in arguments)], input=stdin
    )


@pytest.fixture
def text(tmp_path: Path) -> Path:
    path = tmp_path / "a.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


def test_the_page_goes_to_the_file(text: Path, tmp_path: Path) -> None:
    output = tmp_path / "page.html"
    result = run(text, "-o", output)

    assert (result.exit_code, result.output) == (0, "")
    page = output.read_text(encoding="utf-8")
    assert "<title>Claims in a.txt</title>" in page
    assert ">4 percent</mark>" in page


def test_the_page_goes_to_report_html_in_this_folder(
    text: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)

    assert run(text).exit_code == 0
    assert (tmp_path / "report.html").is_file()


def test_the_page_goes_to_standard_output() -> None:
    result = run("-", "-o", "-", stdin=TEXT)

    assert result.stdout.startswith("<!DOCTYPE html>")


def test_reasons_are_those_of_explain(text: Path) -> None:
    page = run(text, "-o", "-").stdout

    assert "pattern: move-percent" in page


def test_claims_are_shown_by_their_quotes_beside_texts(
    text: Path, tmp_path: Path
) -> None:
    file = tmp_path / "claims.jsonl"
    tradefacts.extract("Imports of Hubei were 7 billion yuan.").write_jsonl(file)
    page = run(text, file, "-o", "-").stdout

    assert "Claims in 2 documents" in page
    assert ">4 percent</mark>" in page
    assert ">7 billion yuan</mark>" in page
    assert "the text is not at hand" in page


def test_what_is_wrong_is_told_and_the_rest_is_shown(
    text: Path, tmp_path: Path
) -> None:
    claims = tmp_path / "claims.jsonl"
    tradefacts.extract(TEXT).write_jsonl(claims)
    with claims.open("a", encoding="utf-8") as file:
        file.write(json.dumps({"schema": 1}) + "\n")
    result = run(text, tmp_path / "none.txt", claims, "-o", tmp_path / "page.html")

    assert result.exit_code == 2
    assert "none.txt: no such file" in result.stderr
    assert "claims.jsonl:2: " in result.stderr
    assert (tmp_path / "page.html").read_text(encoding="utf-8").count("<mark") == 2


def test_a_page_is_not_written_over_what_is_read(text: Path) -> None:
    result = run(text, "-o", text)

    assert result.exit_code == 2
    assert "it is read from, too" in result.stderr
    assert text.read_text(encoding="utf-8") == TEXT


def test_the_publication_date_is_the_one_that_is_given(tmp_path: Path) -> None:
    path = tmp_path / "b.txt"
    path.write_text("Exports of China were $5 million last month.")
    page = run(path, "--published", "2024-05-10", "-o", "-").stdout

    assert "Published May 10, 2024" in page
    assert ">April 2024</td>" in page


def test_a_page_of_nothing_is_not_written_over_another(tmp_path: Path) -> None:
    output = tmp_path / "page.html"
    output.write_text("old", encoding="utf-8")
    result = run(tmp_path / "none.txt", "-o", output)

    assert result.exit_code == 2
    assert "page.html: nothing to show; give documents or claims" in result.stderr
    assert output.read_text(encoding="utf-8") == "old"


def test_a_page_is_not_written_over_a_folder(text: Path, tmp_path: Path) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()
    result = run(text, "-o", folder)

    assert result.exit_code == 2
    assert result.stderr.endswith("; write to another file\n")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.txt", "folder"]
