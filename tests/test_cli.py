"""The command line: what it writes, and how it tells what is wrong."""

import csv
import gzip
import io
import json
import re
import subprocess
import sys
import warnings
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any, Final

import pytest
from click.testing import CliRunner, Result

from tradefacts import (
    Attribution,
    Claim,
    Claims,
    Comparison,
    Evidence,
    Indicator,
    LanguageError,
    Period,
    PluginError,
    PluginWarning,
    Quantity,
    Vocabulary,
    __version__,
    registry,
)
from tradefacts.cli import extract, main, reader
from tradefacts.cli.rows import Row
from tradefacts.cli.table import Tables
from tradefacts.corpus.sources import Document, find_units
from tradefacts.extraction import Extraction
from tradefacts.faults import Fault
from tradefacts.formats.schema import schema
from tradefacts.guard import Failure
from tradefacts.registry import PluginInfo

_AMOUNT_RE: Final = re.compile(r"(\d+) (yuan|percent)")
_SEEDS: Final = Path(__file__).parent.parent / "seeds"
_UNITS: Final = {"yuan": "CNY", "percent": "percent"}


class Scripted:
    """An extractor that reads "5 yuan" and "5 percent", and nothing else."""

    vocabulary = Vocabulary()
    versions: Final = {"general": __version__}

    def __init__(
        self, plugins: list[str] | None = None, *, strict: bool = False
    ) -> None:
        broken = [info for info in registry.resolve(plugins) if info.error]
        if broken and strict:
            errors = [PluginError(info.name, info.package, "x") for info in broken]
            raise ExceptionGroup("plugins are broken", errors)
        for info in broken:
            warnings.warn(f"plugin {info.name!r}: {info.error}", PluginWarning, 2)

    def read(
        self, text: str, *, published: date | None, lang: str | None, document: str
    ) -> Extraction:
        """Return a claim for each amount; words of the text make it fail."""
        if lang not in {None, "en"}:
            raise LanguageError(str(lang), ("en",))
        if "crash" in text:
            raise ZeroDivisionError("of no use")
        failures = (
            (Failure("ports", "tradefacts-ports", "vocabulary", "odd", "report it"),)
            if "stumble" in text
            else ()
        )
        claims = tuple(
            claim_of(match, text, document) for match in _AMOUNT_RE.finditer(text)
        )
        return Extraction(claims, failures, "en", published)


def claim_of(match: re.Match[str], text: str, document: str) -> Claim:
    unit = _UNITS[match[2]]
    return Claim(
        "level" if unit == "CNY" else "growth",
        Indicator(flow="exports", reporter="CN"),
        Evidence(match.start(), match.end(), match[0], 0, len(text)),
        Quantity.stated(Decimal(match[1]), unit, step=Decimal(1)),
        period=Period.month(2024, 11) if "November" in text else None,
        document=document,
    )


@pytest.fixture(autouse=True)
def _scripted(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reader, "Extractor", Scripted)
    have_plugins(monkeypatch)


def have_plugins(monkeypatch: pytest.MonkeyPatch, *infos: PluginInfo) -> None:
    def resolve(names: list[str] | None = None) -> tuple[PluginInfo, ...]:
        known = {info.name: info for info in infos}
        for name in names or ():
            if name not in known:
                raise PluginError(name, "", "no such plugin is installed", "use ports")
        return tuple(known[name] for name in (known if names is None else names))

    monkeypatch.setattr(registry, "resolve", resolve)
    monkeypatch.setattr(registry, "installed", lambda: infos)


def run(*arguments: object, stdin: str | bytes | None = None) -> Result:
    return CliRunner().invoke(
        main, [str(argument) for argument in arguments], input=stdin
    )


def rows(result: Result) -> list[dict[str, Any]]:
    return [json.loads(line) for line in result.stdout.split("\n") if line]


def quotes(result: Result) -> list[tuple[str, str]]:
    return [(row["document"], row["evidence"]["quote"]) for row in rows(result)]


def write(path: Path, content: str | bytes) -> Path:
    data = content.encode() if isinstance(content, str) else content
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(data)
    return path


# What it reads


def test_a_text_file_is_a_document_that_its_name_names(tmp_path: Path) -> None:
    result = run("extract", write(tmp_path / "a.txt", "exports of 5 yuan"))

    assert quotes(result) == [("a.txt", "5 yuan")]
    assert (result.exit_code, result.stderr) == (0, "")


def test_a_folder_stands_for_its_texts_in_order(tmp_path: Path) -> None:
    for name in ("b.txt", "a.txt", "c.md"):
        write(tmp_path / name, "5 yuan")

    assert quotes(run("extract", tmp_path)) == [
        ("a.txt", "5 yuan"),
        ("b.txt", "5 yuan"),
    ]


def test_standard_input_is_a_document() -> None:
    assert quotes(run("extract", "-", stdin="5 yuan")) == [("-", "5 yuan")]


def test_json_lines_are_documents(tmp_path: Path) -> None:
    lines = '\ufeff{"id": "one", "text": "5 yuan"}\n\n{"id": "two", "text": "6 yuan"}'

    assert quotes(run("extract", write(tmp_path / "a.jsonl", lines))) == [
        ("one", "5 yuan"),
        ("two", "6 yuan"),
    ]


def test_offsets_count_from_the_text_as_given(tmp_path: Path) -> None:
    result = run("extract", write(tmp_path / "a.txt", "\ufeffone\r\n5 yuan\r\n"))

    assert rows(result)[0]["evidence"]["start"] == 6


def test_what_a_document_states_goes_before_the_options(tmp_path: Path) -> None:
    line = '{"id": "a", "text": "x", "published": "2024-08-23", "lang": "en"}'
    (unit,) = find_units([write(tmp_path / "a.jsonl", line)])
    (document,) = unit.read()

    assert isinstance(document, Document)
    assert (document.published, document.lang) == (date(2024, 8, 23), "en")
    assert run("extract", tmp_path / "a.jsonl", "--lang", "zh").exit_code == 0


def test_web_pages_and_packed_files_are_read_too(tmp_path: Path) -> None:
    page = "<html><body><p>Exports of 5 yuan.</p></body></html>"
    write(tmp_path / "a.html", page)
    write(tmp_path / "more" / "b.txt.gz", gzip.compress(b"6 yuan"))
    result = run("extract", tmp_path)

    assert quotes(result) == [("a.html", "5 yuan"), ("more/b.txt.gz", "6 yuan")]
    assert (result.exit_code, result.stderr) == (0, "")
    assert quotes(run("extract", "-", stdin=page)) == [("-", "5 yuan")]


def test_columns_are_named_by_options(tmp_path: Path) -> None:
    path = write(tmp_path / "a.csv", "url,body,day,code\nu,5 yuan,2024-08-23,en\n")
    names = ("--id-column", "url", "--date-column", "day", "--lang-column", "code")

    assert quotes(run("extract", path, "--text-column", "body", *names)) == [
        ("u", "5 yuan")
    ]
    result = run("extract", path)
    assert result.stderr == (
        f"{path}: no column 'text', but url, body, day, code; "
        "name it with --text-column\n"
    )
    assert result.exit_code == 2


def test_a_library_that_is_absent_costs_its_files_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "trafilatura", None)
    path = write(tmp_path / "a.html", "<html><p>5 yuan")
    result = run("extract", path, write(tmp_path / "b.txt", "6 yuan"))

    assert quotes(result) == [("b.txt", "6 yuan")]
    assert result.stderr == (
        f"{path}: trafilatura is not installed; pip install 'tradefacts[web]'\n"
    )


def test_two_documents_of_one_name_are_told(tmp_path: Path) -> None:
    (tmp_path / "more").mkdir()
    first = write(tmp_path / "a.txt", "5 yuan")
    second = write(tmp_path / "more" / "a.txt", "6 yuan")
    result = run("extract", first, second)

    assert quotes(result) == [("a.txt", "5 yuan"), ("a.txt", "6 yuan")]
    assert result.exit_code == 0
    assert result.stderr == (
        f"warning: {second}: another document is called 'a.txt' too; "
        "their claims cannot be told apart\n"
    )


# What it writes


def test_json_is_written_where_nobody_watches(tmp_path: Path) -> None:
    path = write(tmp_path / "a.txt", "5 yuan")

    assert (
        run("extract", path).stdout == run("extract", path, "--format", "jsonl").stdout
    )


def test_a_terminal_gets_a_table() -> None:
    class Terminal(io.StringIO):
        def isatty(self) -> bool:
            return True

    terminal = Terminal()
    name = extract._format_of(None, terminal)  # noqa: SLF001
    assert isinstance(
        extract._writer(name, terminal, reader.Reader, None, None),  # type: ignore[arg-type]  # noqa: SLF001
        Tables,
    )


def test_the_output_file_holds_what_would_be_printed(tmp_path: Path) -> None:
    path = write(tmp_path / "a.txt", "5 yuan")
    result = run("extract", path, "-o", tmp_path / "out.jsonl")

    assert result.stdout == ""
    assert (tmp_path / "out.jsonl").read_text() == run("extract", path).stdout


@pytest.mark.parametrize(
    ("name", "load"), [("out.csv", Claims.from_csv), ("out.parquet", Claims.from_arrow)]
)
def test_the_output_file_has_the_format_that_it_is_named_for(
    tmp_path: Path, name: str, load: Callable[[Path], Claims]
) -> None:
    path = write(tmp_path / "a.txt", "5 yuan and 6 percent")
    result = run("extract", path, "-o", tmp_path / name)

    assert (result.exit_code, result.output) == (0, "")
    assert load(tmp_path / name).to_dicts() == rows(run("extract", path))


@pytest.mark.parametrize("name", ["claims.docx", "claims.json", "claims.jsonl.gz"])
def test_an_output_of_no_format_is_refused(tmp_path: Path, name: str) -> None:
    path = write(tmp_path / "a.txt", "5 yuan")
    result = run("extract", path, "-o", tmp_path / name)
    named = run("extract", path, "-o", tmp_path / name, "--format", "jsonl")

    assert result.exit_code == 2
    assert result.stderr == (
        f"{tmp_path / name}: no format has files that end in {Path(name).suffix!r}; "
        "use .jsonl, .csv, .parquet, .xml, .jsonld, or name the format\n"
    )
    assert named.exit_code == 0
    assert (tmp_path / name).read_text() == run("extract", path).stdout


def test_a_format_that_is_named_is_printed(tmp_path: Path) -> None:
    path = write(tmp_path / "a.txt", "5 yuan")
    result = run("extract", path, "--format", "csv")
    (row,) = csv.DictReader(io.StringIO(result.stdout))

    assert (row["value"], row["extractor_version"]) == ("5", __version__)


def test_claims_that_a_format_has_no_room_for_are_told(tmp_path: Path) -> None:
    path = write(tmp_path / "a.txt", "5 yuan")
    result = run("extract", path, "--format", "sdmx-csv")

    assert result.stderr == (
        "warning: sdmx-csv: 1 of 1 claims are left out; it holds claims with a value "
        "and a period alone\n"
    )
    assert (result.exit_code, len(result.stdout.splitlines())) == (0, 1)


def test_a_format_without_room_for_converted_amounts_is_refused(tmp_path: Path) -> None:
    path = write(tmp_path / "a.txt", "5 yuan")
    result = run("extract", path, "--format", "csv", "--in", "USD")

    assert result.stderr == (
        "csv: has no room for amounts in another currency; leave out --in, or use "
        "jsonl or table\n"
    )
    assert (result.exit_code, result.stdout) == (2, "")


def test_a_table_shows_the_value_as_printed_and_normalized(tmp_path: Path) -> None:
    text = "In November exports reached 5120000 yuan"
    result = run("extract", write(tmp_path / "a.txt", text), "--format", "table")

    for shown in ("a.txt", "5120000 yuan", "5.12 million CNY", "level · exports"):
        assert shown in result.stdout


def test_a_table_says_where_there_is_no_claim(tmp_path: Path) -> None:
    result = run("extract", write(tmp_path / "a.txt", "none"), "--format", "table")

    assert result.stdout.strip() == "a.txt: no claims"


def test_a_table_names_comparison_partner_and_source_and_marks_the_inferred() -> None:
    claim = Claim(
        "growth",
        Indicator(flow="exports", reporter="CN", partner="US"),
        Evidence(0, 9, "5 percent", 0, 9),
        Quantity(Decimal(5), "percent", "nearly", per="month"),
        comparison=Comparison(
            basis="yoy", baseline=Period.year(2023), denomination="USD"
        ),
        attribution=Attribution("Wang [Wentao]"),
        inferred=("indicator.reporter", "comparison.basis"),
    )
    record = Claim("record", Indicator(), Evidence(0, 6, "record", 0, 6), None)
    stream = io.StringIO()
    tables = Tables(stream, Vocabulary().label, None)
    tables.write(Document("a", "", file="a"), [Row(claim), Row(record)])
    tables.close()

    for shown in (
        "just under 5 percent a month",
        "CN* with US",
        "year on year in USD*",
        "Wang [Wentao]",
        "* inferred",
        "record · trade-value",
    ):
        assert shown in stream.getvalue()


def test_many_documents_get_a_progress_bar(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FORCE_COLOR", "1")
    for number in range(12):
        write(tmp_path / f"{number:02}.txt", "5 yuan")
    result = run("extract", tmp_path)

    assert "Reading" in result.stderr
    assert len(rows(result)) == 12


# Money


def test_money_is_converted_at_the_rate_of_its_period(tmp_path: Path) -> None:
    rates = write(tmp_path / "rates.csv", "date,base,quote,rate\n2024-11,CNY,USD,0.2\n")
    path = write(tmp_path / "a.txt", "In November exports rose 7 percent to 5 yuan")
    growth, level = rows(run("extract", path, "--in", "usd", "--rates", rates))

    assert "converted" not in growth
    converted = level["converted"]
    numbers = [Decimal(converted.pop(key)) for key in ("value", "low", "high")]
    assert numbers == [Decimal("1.0"), Decimal("0.9"), Decimal("1.1")]
    assert converted == {
        "unit": "USD",
        "rate": "0.2",
        "on": "2024-11",
        "source": str(rates),
    }


def test_money_without_a_period_takes_the_day_of_publication(tmp_path: Path) -> None:
    rates = write(
        tmp_path / "rates.csv", "date,base,quote,rate\n2024-12-09,CNY,USD,0.2\n"
    )
    path = write(tmp_path / "a.txt", "exports of 5 yuan")
    options = ("--in", "USD", "--rates", rates, "--published", "2024-12-09")

    assert rows(run("extract", path, *options))[0]["converted"]["on"] == "2024-12-09"


def test_money_that_does_not_convert_is_null_and_told_once(tmp_path: Path) -> None:
    path = write(tmp_path / "a.txt", "exports of 5 yuan and 6 yuan")
    result = run("extract", path, "--in", "USD")

    assert [row["converted"] for row in rows(result)] == [None, None]
    assert result.exit_code == 0
    assert result.stderr == (
        "warning: 2 amounts not converted to USD: the first: "
        "no rate of CNY in USD for an unknown date: "
        "neither the claim nor the document has a date; "
        "give the date of publication: --published DATE\n"
    )


def test_a_table_has_a_column_for_the_currency(tmp_path: Path) -> None:
    path = write(tmp_path / "a.txt", "In November exports of 700 yuan, up 5 percent")
    result = run("extract", path, "--in", "USD", "--format", "table")

    assert "in USD" in result.stdout
    assert re.search(r"700 yuan +9\d\.", result.stdout)


@pytest.mark.parametrize(
    ("options", "message"),
    [
        pytest.param(
            ("--in", "XXZ"),
            "'XXZ' is not a currency of ISO 4217; use a code such as USD after --in",
            id="no currency",
        ),
        pytest.param(
            ("--in", "USD", "--rates", "nowhere.csv"),
            "nowhere.csv: no such file or directory; check the path after --rates",
            id="no file of rates",
        ),
    ],
)
def test_an_option_that_makes_no_sense_is_told(
    tmp_path: Path, options: tuple[str, ...], message: str
) -> None:
    result = run("extract", write(tmp_path / "a.txt", "5 yuan"), *options)

    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr == message + "\n"


# What is wrong with the input

_LINES: Final = '{"id": "one", "text": "5 yuan"}\n%s\n{"id": "two", "text": "6 yuan"}'
_NEEDED: Final = 'write one object a line: {"id": ..., "text": ...}'


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        pytest.param(
            "missing.txt",
            None,
            "missing.txt: no such file or directory; "
            "check the path and who may read it",
            id="a missing file",
        ),
        pytest.param(
            "latin.txt",
            b"one\ntwo\xff",
            "latin.txt:2: not UTF-8; save the file in UTF-8",
            id="a text in another encoding",
        ),
        pytest.param(
            "folder",
            "",
            "folder: no file in this folder is of a kind that can be read; "
            "name the files",
            id="a folder without texts",
        ),
    ],
)
def test_a_file_that_cannot_be_read_is_told(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    name: str,
    content: str | bytes | None,
    message: str,
) -> None:
    monkeypatch.chdir(tmp_path)
    if isinstance(content, bytes):
        write(Path(name), content)
    elif content is not None:
        Path(name).mkdir()
    result = run("extract", name, write(Path("good.txt"), "5 yuan"))

    assert result.stderr == message + "\n"
    assert quotes(result) == [("good.txt", "5 yuan")]
    assert result.exit_code == 2


@pytest.mark.parametrize(
    ("line", "message"),
    [
        pytest.param(
            b'{"id": ',
            "a.jsonl:2: broken JSON: Expecting value: line 1 column 8 (char 7); "
            + _NEEDED,
            id="broken JSON",
        ),
        pytest.param(
            b"[" * 100_000,
            "a.jsonl:2: JSON nested too deep; " + _NEEDED,
            id="a tower of brackets",
        ),
        pytest.param(
            b'{"id": "\xff"}',
            "a.jsonl:2: not UTF-8; save the file in UTF-8",
            id="another encoding",
        ),
        pytest.param(
            b"[]", "a.jsonl:2: expected a JSON object; " + _NEEDED, id="no object"
        ),
        pytest.param(b"{}", "a.jsonl:2: no 'id'; " + _NEEDED, id="no id"),
        pytest.param(b'{"id": "x"}', "a.jsonl:2: no 'text'; " + _NEEDED, id="no text"),
        pytest.param(
            b'{"id": 7, "text": ""}',
            "a.jsonl:2: expected a string as 'id'; quote 'id'",
            id="a number for an id",
        ),
        pytest.param(
            rb'{"id": "x", "text": "\ud800"}',
            "a.jsonl:2: half of a surrogate pair in 'text'; "
            r"write characters as they are, or both \u escapes of a pair",
            id="half a character",
        ),
        pytest.param(
            b'{"id": "x", "text": "", "published": "23 August"}',
            "a.jsonl:2: expected a date as 'published', got '23 August'; "
            "write it as 2024-08-23",
            id="a date in words",
        ),
        pytest.param(
            b'{"id": "x", "text": "", "lang": "zh"}',
            "a.jsonl:2: language 'zh' is not supported; use one of en",
            id="a language not yet supported",
        ),
        pytest.param(
            b'{"id": "x", "text": "crash"}',
            "a.jsonl:2: internal error, ZeroDivisionError: of no use; "
            "report it with this document",
            id="a fault of ours",
        ),
    ],
)
def test_a_line_that_cannot_be_read_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, line: bytes, message: str
) -> None:
    monkeypatch.chdir(tmp_path)
    write(Path("a.jsonl"), _LINES.encode().replace(b"%s", line))
    result = run("extract", "a.jsonl")

    assert result.stderr == message + "\n"
    assert quotes(result) == [("one", "5 yuan"), ("two", "6 yuan")]
    assert result.exit_code == 2


def test_an_output_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    output = tmp_path / "no" / "folder"
    result = run("extract", write(tmp_path / "a.txt", ""), "-o", output)

    assert result.exit_code == 2
    assert result.stderr == (
        f"{output}: no such file or directory; write to another file\n"
    )


def test_an_output_that_is_read_from_is_kept(tmp_path: Path) -> None:
    path = write(tmp_path / "a.txt", "exports of 5 yuan")
    result = run("extract", path, "-o", path)

    assert path.read_text(encoding="utf-8") == "exports of 5 yuan"
    assert result.stderr == f"{path}: it is read from, too; write to another file\n"
    assert result.exit_code == 2


def test_an_output_stands_as_it_was_until_all_is_done(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    output = write(tmp_path / "out.jsonl", "what was there")
    path = write(tmp_path / "a.txt", "5 yuan")

    def stop(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(extract, "_rows", stop)
    result = run("extract", path, "-o", output)

    assert result.exit_code != 0
    assert output.read_text(encoding="utf-8") == "what was there"
    assert sorted(p.name for p in tmp_path.iterdir()) == ["a.txt", "out.jsonl"]


def test_rates_alone_are_told_to_be_of_no_use(tmp_path: Path) -> None:
    path = write(tmp_path / "a.txt", "5 yuan")
    result = run("extract", path, "--rates", "rates.csv")

    assert result.stderr == "rates.csv: rates are of no use alone; add --in CURRENCY\n"
    assert result.exit_code == 2


def test_a_date_in_words_is_refused(tmp_path: Path) -> None:
    result = run("extract", tmp_path, "--published", "August")

    assert result.exit_code == 2
    assert "'August' does not match the format '%Y-%m-%d'" in result.stderr


# Plugins

_PORTS: Final = PluginInfo("ports", "tradefacts-ports", "1.2", "ok")
_BROKEN: Final = PluginInfo(
    "fairs",
    "tradefacts-fairs",
    "0.3",
    "broken",
    (Fault("ImportError: x", "reinstall it"),),
)


def test_an_unknown_plugin_is_told_and_the_rest_is_done(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    have_plugins(monkeypatch, _PORTS)
    path = write(tmp_path / "a.txt", "5 yuan")
    result = run("extract", path, "--plugin", "port", "--plugin", "ports")

    assert result.stderr == ("plugin 'port': no such plugin is installed; use ports\n")
    assert (result.exit_code, quotes(result)) == (2, [("a.txt", "5 yuan")])


def test_a_broken_plugin_is_told_and_the_rest_is_done(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    have_plugins(monkeypatch, _BROKEN, _PORTS)
    result = run("extract", write(tmp_path / "a.txt", "5 yuan"))

    assert result.stderr == ("plugin 'fairs': ImportError: x; reinstall it\n")
    assert (result.exit_code, quotes(result)) == (2, [("a.txt", "5 yuan")])


@pytest.mark.parametrize("options", [(), ("--plugin", "port")])
def test_to_be_strict_is_to_stop_at_such_a_plugin(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, options: tuple[str, ...]
) -> None:
    have_plugins(monkeypatch, _BROKEN, _PORTS)
    path = write(tmp_path / "a.txt", "5 yuan")
    result = run("extract", path, "--strict", *options)

    assert (result.exit_code, result.stdout) == (2, "")
    assert len(result.stderr.splitlines()) == 1


def test_a_plugin_that_fails_on_a_document_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    have_plugins(monkeypatch, _PORTS)
    path = write(tmp_path / "a.txt", "stumble at 5 yuan")
    result = run("extract", path)

    assert f"{path}: " in result.stderr
    assert "odd; report it\n" in result.stderr
    assert (result.exit_code, quotes(result)) == (2, [("a.txt", "5 yuan")])


def test_plugins_are_listed(monkeypatch: pytest.MonkeyPatch) -> None:
    have_plugins(monkeypatch, _BROKEN, _PORTS)
    result = run("plugins", "--json")

    assert rows(result) == [
        {
            "name": "fairs",
            "package": "tradefacts-fairs",
            "version": "0.3",
            "state": "broken",
            "brings": None,
            "error": "ImportError: x; reinstall it",
        },
        {
            "name": "ports",
            "package": "tradefacts-ports",
            "version": "1.2",
            "state": "ok",
            "brings": None,
            "error": None,
        },
    ]
    assert "reinstall it" in run("plugins").stdout


def test_having_no_plugins_is_said() -> None:
    assert run("plugins").stdout == "no plugin is installed\n"


# The rest


def test_the_schema_is_that_of_the_library() -> None:
    assert json.loads(run("schema").stdout) == schema()


def test_the_data_structure_is_printed() -> None:
    result = run("schema", "--sdmx")

    assert result.exit_code == 0
    assert "DataStructureDefinition=TRADEFACTS:CLAIMS(1.0)" in result.stdout


def test_the_version_is_that_of_the_library() -> None:
    assert run("--version").stdout == f"tradefacts, version {__version__}\n"


def test_the_articles_are_read() -> None:
    command = [sys.executable, "-m", "tradefacts", "extract", str(_SEEDS)]
    done = subprocess.run(command, check=True, capture_output=True, encoding="utf-8")

    documents = [json.loads(line)["document"] for line in done.stdout.splitlines()]
    assert sorted(set(documents)) == sorted(path.name for path in _SEEDS.iterdir())
    assert documents == sorted(documents)


def test_python_runs_the_package() -> None:
    command = [sys.executable, "-m", "tradefacts", "--version"]
    done = subprocess.run(command, check=True, capture_output=True, text=True)

    assert done.stdout == f"tradefacts, version {__version__}\n"
