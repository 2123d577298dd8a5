"""The command `tradefacts check`: what it writes, and with which status it exits."""

import json
from pathlib import Path
from typing import Any, Final

import pytest
from click.testing import CliRunner, Result

from tradefacts import Extractor, extract
from tradefacts.cli import main
from tradefacts.formats import jsonl

_WRONG: Final = (
    "China's exports in 2022 came to $3.95 trillion and its imports to $2.7 trillion. "
    "The trade surplus was $877.6 billion. Trade came to $6.3 trillion."
)
_RIGHT: Final = _WRONG.replace("3.95", "3.59")
_TRADE: Final = "China's trade in goods was worth {} trillion yuan in 2035."


def run(*arguments: object) -> Result:
    return CliRunner().invoke(main, ["check", *map(str, arguments)])


def lines(result: Result) -> list[dict[str, Any]]:
    return [json.loads(line) for line in result.stdout.splitlines()]


@pytest.fixture
def wrong(tmp_path: Path) -> Path:
    path = tmp_path / "wrong.txt"
    path.write_text(_WRONG, encoding="utf-8")
    return path


def test_a_finding_is_a_line_and_an_error_the_status(wrong: Path) -> None:
    result = run(wrong)
    first = lines(result)[0]

    assert result.exit_code == 1
    assert first["document"] == "wrong.txt"
    assert first["documents"] == ["wrong.txt"] * len(first["quotes"])
    assert (first["kind"], first["severity"]) == ("identity", "error")
    assert first["quotes"][0] == "$3.95 trillion"
    assert len(first["claims"]) == len(first["quotes"])
    assert "two digits changed places: $3.59 trillion" in first["message"]
    assert first["implied"]["derived"] is True
    assert first["implied"]["quantity"]["unit"] == "USD"
    assert [set(interval) for interval in first["intervals"]] == [{"low", "high"}] * 2


def test_a_text_without_errors_is_the_status_0(tmp_path: Path) -> None:
    path = tmp_path / "right.txt"
    path.write_text(_RIGHT, encoding="utf-8")
    result = run(path)

    assert result.exit_code == 0
    assert [line["severity"] for line in lines(result)] in ([], ["note"])


def test_implied_values_are_told_when_asked_for(tmp_path: Path) -> None:
    path = tmp_path / "text.txt"
    path.write_text(
        "China's exports grew 5 percent year on year to 43.85 trillion yuan in 2034.",
        encoding="utf-8",
    )
    assert lines(run(path)) == []
    values = {line["formula"]: line for line in lines(run(path, "--implied"))}
    base = values["level / (1 + growth)"]

    assert base["derived"] is True
    assert base["period"] == {"start": "2033-01-01", "end": "2033-12-31"}
    assert base["quantity"]["value"].startswith("41761904761904")
    assert sorted(base["quotes"]) == ["43.85 trillion yuan", "5 percent"]


def test_a_table_of_implied_values_follows(tmp_path: Path) -> None:
    path = tmp_path / "text.txt"
    path.write_text(
        "China's exports rose by 1.5 percent year on year to more than 43.85 trillion "
        "yuan in 2034.",
        encoding="utf-8",
    )
    printed = " ".join(run(path, "--format", "table", "--implied").stdout.split())

    assert "exports of CN, 2033" in printed
    assert "43.202 trillion CNY (at least" in printed


def test_a_graph_has_the_claims_and_their_reviews(wrong: Path) -> None:
    result = run(wrong, "--format", "json-ld")
    graph = json.loads(result.stdout)["@graph"]
    claims = {node["@id"]: node for node in graph if node.get("@type") == "Claim"}
    review = next(node for node in graph if node.get("@type") == "ClaimReview")
    targets = [node["hasTarget"] for node in graph if "hasTarget" in node]

    assert result.exit_code == 1
    assert claims[review["itemReviewed"]]["text"] == "$3.95 trillion"
    assert review["reviewRating"]["alternateName"] == "error"
    assert all("prefix" in target["hasSelector"][0] for target in targets)


def test_a_table_is_for_people(wrong: Path) -> None:
    result = run(wrong, "--format", "table", "--implied")

    assert result.exit_code == 1
    assert "identity" in result.stdout
    assert "$3.95 trillion" in result.stdout


def test_a_table_says_where_nothing_is_wrong(tmp_path: Path) -> None:
    path = tmp_path / "text.txt"
    path.write_text("Nothing to report.", encoding="utf-8")

    assert run(path, "--format", "table").stdout.strip() == (
        "nothing is wrong that a check can find"
    )


def test_claims_are_checked_as_they_are(tmp_path: Path) -> None:
    folder = tmp_path / "run"
    folder.mkdir()
    extract(_WRONG).write_jsonl(folder / "part-1.jsonl")

    for path in (folder, folder / "part-1.jsonl"):
        result = run(path)
        assert result.exit_code == 1
        assert lines(result)[0]["quotes"][0] == "$3.95 trillion"


@pytest.mark.parametrize("name", ["a.jsonl", "a.csv", "a.parquet", "a.jsonld"])
def test_files_of_claims_are_checked_as_they_are(tmp_path: Path, name: str) -> None:
    extract(_WRONG).write(tmp_path / name)
    result = run(tmp_path / name)

    assert result.exit_code == 1
    assert lines(result)[0]["quotes"][0] == "$3.95 trillion"


@pytest.mark.parametrize("form", ["jsonl", "csv"])
def test_claims_and_documents_are_told_apart_on_standard_input(
    wrong: Path, form: str
) -> None:
    written = CliRunner().invoke(main, ["extract", str(wrong), "--format", form])
    claims = written.stdout_bytes
    expected = lines(run(wrong))
    of_claims = CliRunner().invoke(main, ["check", "-"], input=claims)
    of_text = CliRunner().invoke(main, ["check", "-"], input=wrong.read_bytes())

    assert [(line["document"], line["message"]) for line in lines(of_claims)] == [
        ("wrong.txt", line["message"]) for line in expected
    ]
    assert [(line["document"], line["message"]) for line in lines(of_text)] == [
        ("-", line["message"]) for line in expected
    ]
    assert expected


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        (b"{", "-:3: expected a JSON object: "),
        (b"\xff", "-: expected UTF-8: invalid start byte; save the file in UTF-8\n"),
    ],
)
def test_what_is_wrong_with_claims_on_standard_input_is_told(
    line: bytes, reason: str
) -> None:
    claims = extract("Exports rose 5 percent in 2023.").to_jsonl().encode()
    data = claims + b"\n" + line
    result = CliRunner().invoke(main, ["check", "-"], input=data)

    assert result.exit_code == 2
    assert result.stderr.startswith(reason)


def test_a_table_of_something_else_is_read_as_documents(tmp_path: Path) -> None:
    path = tmp_path / "articles.csv"
    path.write_text(f'id,text\na,"{_WRONG}"\n', encoding="utf-8")
    result = run(path)

    assert lines(result)[0]["document"] == "a"


def test_texts_and_claims_are_checked_together(tmp_path: Path) -> None:
    text, claims = tmp_path / "a.txt", tmp_path / "claims.jsonl"
    folder = tmp_path / "texts"
    folder.mkdir()
    text.write_text(_TRADE.format("52.42"), encoding="utf-8")
    reader = Extractor()
    jsonl.write(reader.extract(_TRADE.format("52.24"), document="b"), claims)
    (folder / "c.txt").write_text(_TRADE.format("52.4"), encoding="utf-8")
    result = run(text, claims, folder)

    assert result.exit_code == 1
    assert result.stderr == ""
    assert [line["documents"] for line in lines(result)] == [["b", "a.txt"]]
    assert run(text, claims, folder, "--alone").exit_code == 0


def test_a_document_that_is_given_twice_is_told(tmp_path: Path) -> None:
    text, claims = tmp_path / "a.txt", tmp_path / "claims.jsonl"
    text.write_text(_TRADE.format("52.42"), encoding="utf-8")
    jsonl.write(Extractor().extract(_TRADE.format("52.42"), document="a.txt"), claims)

    for paths in ((text, claims), (claims, text)):
        result = run(*paths)
        assert result.exit_code == 0
        assert "a.txt were given before; they cannot be told apart" in result.stderr


def test_documents_are_compared_unless_each_is_alone(tmp_path: Path) -> None:
    path = tmp_path / "texts.jsonl"
    texts = {"a": _TRADE.format("52.42"), "b": _TRADE.format("52.24")}
    path.write_text(
        "".join(
            json.dumps({"id": i, "text": text}) + "\n" for i, text in texts.items()
        ),
        encoding="utf-8",
    )
    together = run(path)
    first = lines(together)[0]

    assert together.exit_code == 1
    assert (first["kind"], first["severity"]) == ("conflict", "error")
    assert first["documents"] == ["b", "a"]
    assert first["quotes"] == ["52.24 trillion yuan", "52.42 trillion yuan"]
    assert run(path, "--alone").exit_code == 0


def test_references_of_ones_own_are_compared_with(tmp_path: Path) -> None:
    path, mine = tmp_path / "text.txt", tmp_path / "mine.csv"
    path.write_text(_TRADE.format("52.42"), encoding="utf-8")
    mine.write_text(
        "series,period,value,unit,source\n"
        "trade-value|trade|CN|*|*|*|*,2035,57310000000000,CNY,mine\n",
        encoding="utf-8",
    )
    assert run(path).exit_code == 0
    result = run(path, "--reference", mine)

    assert result.exit_code == 1
    assert [line["kind"] for line in lines(result)] == ["reference"]
    assert lines(result)[0]["implied"]["what"] == "as published by mine"


def test_references_of_nothing_in_the_texts_are_named(wrong: Path) -> None:
    mine = wrong.with_name("mine.csv")
    mine.write_text(
        "series,period,value,unit\n"
        "trade-value|exports|CHN|*|*|*|*,2022,3590000000000,USD\n",
        encoding="utf-8",
    )
    result = run(wrong, "--reference", mine)

    assert result.exit_code == 1
    assert "mine.csv: no claim is of any figure in it" in result.stderr


def test_texts_that_lie_beside_claims_are_not_passed_over_in_silence(
    wrong: Path,
) -> None:
    extract("China's exports grew 5 percent in 2024.").write_jsonl(
        wrong.with_name("claims.jsonl")
    )
    result = run(wrong.parent)

    assert result.exit_code == 0
    assert ".txt files were not read; name them too" in result.stderr


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["--reference", "none.csv"], "none.csv: no such file or directory"),
        (["none.txt"], "none.txt: no such file or directory"),
    ],
)
def test_what_is_wrong_with_the_input_is_told(
    wrong: Path, arguments: list[str], told: str
) -> None:
    result = run(wrong, *arguments)

    assert result.exit_code == 2
    assert told in result.stderr


def test_claims_are_of_the_publication_date_that_is_given(tmp_path: Path) -> None:
    path = tmp_path / "claims.jsonl"
    extract("China's exports came to 24.55 trillion yuan in 2024.").write_jsonl(path)

    assert run(path).exit_code == 1
    # Told half a year before the end of 2024, it is a forecast.
    assert run(path, "--published", "2024-06-01").exit_code == 0


def test_a_broken_line_of_claims_costs_no_other(tmp_path: Path) -> None:
    path = tmp_path / "claims.jsonl"
    extract(_WRONG).write_jsonl(path)
    with path.open("a", encoding="utf-8") as file:
        file.write('{"schema": 1}\n')
    result = run(path)

    assert result.exit_code == 2
    assert "claims.jsonl:" in result.stderr
    assert lines(result)[0]["kind"] == "identity"


def test_half_a_surrogate_in_a_quote_is_written_as_it_is_escaped(
    wrong: Path, tmp_path: Path
) -> None:
    path = tmp_path / "claims.jsonl"
    rows = [
        json.dumps({**claim, "document": "wrong\ud800"})
        for claim in extract(_WRONG).to_dicts()
    ]
    path.write_text("\n".join(rows), encoding="utf-8")
    result = run(path)

    assert result.exit_code == run(wrong).exit_code == 1
    assert lines(result)[0]["document"] == "wrong\ud800"
