"""What all formats have in common: their names, their files, what they need."""

from importlib import import_module
from pathlib import Path

import pytest
from click.testing import CliRunner

from tradefacts import Claims, DocumentError, extract
from tradefacts.cli import main
from tradefacts.formats import FORMATS, Format, format_of
from tradefacts.formats.telling import is_table_of_claims

TEXT = "China's exports rose 5.9 percent year on year to 26.99 trillion yuan in 2025."


@pytest.mark.parametrize(
    "name",
    [
        *("jsonl", "csv", "arrow", "pandas", "polars"),
        *("jsonld", "langextract", "sdmx_csv", "sdmx_ml"),
    ],
)
def test_each_format_has_the_same_three_names(name: str) -> None:
    module = import_module(f"tradefacts.formats.{name}")

    assert {"dump", "load", "write"} <= set(module.__all__)
    assert all(callable(getattr(module, known)) for known in ("dump", "load", "write"))


@pytest.mark.parametrize("name", FORMATS)
def test_each_format_is_written_by_name(tmp_path: Path, name: str) -> None:
    claims = extract(TEXT)
    path = tmp_path / "claims"
    claims.write(path, format_name=name)
    form = FORMATS[name]
    count = form.write(claims, tmp_path / "again", texts={None: TEXT})

    assert count == len(claims) == 2
    assert path.stat().st_size


@pytest.mark.parametrize("name", FORMATS)
def test_the_command_writes_each_format(tmp_path: Path, name: str) -> None:
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    output = tmp_path / "claims"
    arguments = ["extract", str(tmp_path / "a.txt"), "--format", name]
    result = CliRunner().invoke(main, [*arguments, "-o", str(output)])
    printed = CliRunner().invoke(main, arguments)

    assert (result.exit_code, result.output) == (0, "")
    assert output.stat().st_size
    assert printed.exit_code == 0
    assert printed.stdout_bytes


@pytest.mark.parametrize("name", [name for name in FORMATS if name != "data-commons"])
def test_each_format_is_read_by_name(tmp_path: Path, name: str) -> None:
    claims = extract(TEXT)
    claims.write(tmp_path / "claims", format_name=name)

    assert Claims.read(tmp_path / "claims", format_name=name) == Claims(claims)


def test_what_holds_figures_alone_is_not_read(tmp_path: Path) -> None:
    with pytest.raises(DocumentError, match="data-commons holds figures alone"):
        Claims.read(tmp_path / "claims", format_name="data-commons")


@pytest.mark.parametrize("suffix", [".csv", ".parquet"])
def test_tables_of_claims_are_told_by_their_columns(
    tmp_path: Path, suffix: str
) -> None:
    path, other = tmp_path / f"claims{suffix}", tmp_path / f"other{suffix}"
    extract(TEXT).write(path)
    other.write_bytes(b"id,text\n1,a\n")

    assert is_table_of_claims(path)
    assert not is_table_of_claims(other)
    assert not is_table_of_claims(tmp_path / f"none{suffix}")


@pytest.mark.parametrize("form", [form for form in FORMATS.values() if form.suffix])
def test_the_name_of_a_file_tells_its_format(form: Format) -> None:
    assert format_of(f"claims{form.suffix}") is form


def test_no_two_formats_have_files_of_one_name() -> None:
    suffixes = [form.suffix for form in FORMATS.values() if form.suffix]

    assert len(suffixes) == len(set(suffixes))


def test_a_name_that_tells_no_format_is_refused() -> None:
    with pytest.raises(
        DocumentError, match=r"files that end in '\.doc'; use \.jsonl, "
    ):
        format_of("claims.doc")
