"""Formats of tables: the cells of CSV and of frames, and the round trip of them all."""

import csv as plain_csv
import io
from datetime import date
from decimal import Decimal
from pathlib import Path
from types import ModuleType

import attrs
import duckdb
import pandas as pd
import polars as pl
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from tradefacts import extract
from tradefacts.errors import DocumentError
from tradefacts.formats import arrow, csv, pandas, polars
from tradefacts.formats.columns import COLUMNS
from tradefacts.model import Claim, Evidence, Indicator, Quantity
from tradefacts.testing import claims

TEXT = (
    "China's exports rose 5.9 percent year on year to 26.99 trillion yuan in 2025, "
    "the customs said, and electric vehicles had a share of 1.10 percent."
)
CLAIMS = tuple(extract(TEXT))
BIG = Decimal("123456789012345678901234567890.12345678901234567890")
LEVEL = Claim("level", Indicator(), Evidence(0, 2, "=5", 0, 9), Quantity(BIG, "CNY"))
TABLES = pytest.mark.parametrize(
    "table", [arrow, csv, pandas, polars], ids=lambda table: table.__name__
)


def rows_of(text: str) -> list[dict[str, str]]:
    return list(plain_csv.DictReader(io.StringIO(text, newline="")))


# --- CSV ------------------------------------------------------------------------


def test_a_line_of_csv_has_the_columns_in_their_order() -> None:
    names, *lines = csv.dump(CLAIMS).splitlines()

    assert names == ",".join(column.name for column in COLUMNS)
    assert len(lines) == len(CLAIMS) == 3


def test_csv_has_empty_cells_for_null_and_json_for_lists() -> None:
    growth, _, share = rows_of(csv.dump(CLAIMS, versions={"general": "1.2"}))

    assert (growth["value"], growth["value_float"], growth["unit"]) == (
        "5.9",
        "5.9",
        "percent",
    )
    assert (growth["period_start"], growth["partner"]) == ("2025-01-01", "")
    assert share["value"] == "1.10"
    assert share["inferred"].startswith('["')
    assert share["extractor_version"] == "1.2"


@pytest.mark.parametrize("text", ["", "=1+1", "+5", "-5", "@x", "\t", "\r", "'"])
def test_no_text_of_csv_is_a_formula_or_taken_for_null(text: str) -> None:
    claim = attrs.evolve(LEVEL, document=text)
    written = csv.dump([claim])

    assert rows_of(written)[0]["document"] == f"'{text}"
    assert [one.document for one in csv.load(written)] == [text]


def test_csv_opens_in_duckdb(tmp_path: Path) -> None:
    csv.write(CLAIMS, tmp_path / "claims.csv")
    query = (
        "select statistic, period_start, list_contains(inferred::json::varchar[], ?)"
        " from read_csv(?)"
    )
    path = str(tmp_path / "claims.csv")

    assert duckdb.execute(query, ["period", path]).fetchall() == [
        ("growth", date(2025, 1, 1), "period" in CLAIMS[0].inferred),
        ("level", date(2025, 1, 1), "period" in CLAIMS[1].inferred),
        ("share", date(2025, 1, 1), "period" in CLAIMS[2].inferred),
    ]


@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_csv_that_another_program_wrote_is_read(tmp_path: Path, mark: str) -> None:
    path = tmp_path / "claims.csv"
    written = mark + csv.dump(CLAIMS).replace("\r\n", "\n") + "\n"
    path.write_text(written, encoding="utf-8", newline="")

    assert tuple(csv.load(path)) == CLAIMS


def with_cell(name: str, cell: str) -> str:
    (row,) = rows_of(csv.dump(CLAIMS[:1]))
    text = io.StringIO(newline="")
    writer = plain_csv.DictWriter(text, list(row))
    writer.writeheader()
    writer.writerow({**row, name: cell})
    return text.getvalue()


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("a,b\n1\n", "claims:2: expected 2 cells, got 1"),
        ('a\n"b', "claims:2: unexpected end of data"),
        (with_cell("start", "x"), "evidence.start: expected a whole number, got 'x'"),
        (with_cell("scope", "by road"), "expected an array of strings, got 'by road'"),
        (with_cell("value", "5,9"), "quantity.value: expected a decimal number"),
        (with_cell("period_start", "2025"), "period.start: expected a date such as"),
        (with_cell("quote", ""), "evidence.quote: required key is missing"),
        (with_cell("id", "0123456789ab"), "for what the claim says"),
    ],
)
def test_a_line_that_is_no_claim_is_named(text: str, reason: str) -> None:
    with pytest.raises(DocumentError) as caught:
        list(csv.load(text))

    assert reason in str(caught.value)
    assert str(caught.value).startswith("claims:2: ")


def test_a_file_in_another_encoding_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "claims.csv"
    path.write_bytes("document\n海关\n".encode("gb18030"))

    with pytest.raises(DocumentError, match=r"claims\.csv: expected UTF-8"):
        list(csv.load(path))


# --- frames ---------------------------------------------------------------------


def test_numbers_of_pandas_are_decimals() -> None:
    frame = pandas.dump([LEVEL, LEVEL])

    assert frame["value"].tolist() == [BIG, BIG]
    assert frame["low"].tolist() == [BIG, BIG]


def test_columns_of_pandas_have_their_types_even_if_empty() -> None:
    frame = pandas.dump([])
    types = {name: str(kind) for name, kind in frame.dtypes.items()}

    assert list(types) == [column.name for column in COLUMNS]
    assert {types[name] for name in ("document", "firm", "basis")} == {"string"}
    assert {types["start"], types["value_float"]} == {"int64", "float64"}
    assert {types["period_start"], types["baseline_end"]} == {"datetime64[s]"}


def test_pandas_groups_and_filters() -> None:
    frame = pandas.dump(CLAIMS)
    levels = frame[(frame["unit"] == "CNY") & (frame["period_start"] >= "2025-01-01")]

    assert levels["value"].sum() == Decimal(26990000000000)


def test_numbers_of_polars_are_texts() -> None:
    frame = polars.dump([LEVEL])

    assert frame["value"].to_list() == [str(BIG)]
    assert frame.schema["period_start"] == pl.Date


def test_polars_casts_numbers_exactly() -> None:
    frame = polars.dump(CLAIMS)
    values = frame.select(pl.col("value").cast(pl.Decimal(38, 2)))["value"].to_list()

    assert values == [claim.quantity and claim.quantity.value for claim in CLAIMS]


def test_a_frame_that_went_through_a_file_of_pandas_is_read(tmp_path: Path) -> None:
    arrow.write(CLAIMS, tmp_path / "claims.parquet")

    assert tuple(pandas.load(pd.read_parquet(tmp_path / "claims.parquet"))) == CLAIMS


@pytest.mark.parametrize("table", [arrow, pandas, polars])
def test_what_is_no_parquet_is_named(tmp_path: Path, table: ModuleType) -> None:
    (tmp_path / "claims.parquet").write_bytes(b"PAR")

    with pytest.raises(DocumentError, match=r"claims\.parquet: no Parquet file"):
        list(table.load(tmp_path / "claims.parquet"))


@pytest.mark.parametrize("table", [pandas, polars])
def test_a_row_of_a_frame_that_is_no_claim_is_named(table: ModuleType) -> None:
    other = CLAIMS[1].quantity
    frame = table.dump([attrs.evolve(LEVEL, quantity=other)])
    if table is pandas:
        frame["unit"] = "percentage_point"
    else:
        frame = frame.with_columns(unit=pl.lit("percentage_point"))

    with pytest.raises(DocumentError, match="frame:1: a level is never stated in"):
        list(table.load(frame))


# --- all ------------------------------------------------------------------------


@TABLES
def test_files_are_written_and_read(tmp_path: Path, table: ModuleType) -> None:
    path = tmp_path / "claims"

    assert table.write(CLAIMS, str(path)) == len(CLAIMS)
    assert tuple(table.load(path)) == CLAIMS


@TABLES
def test_no_claims_come_back_as_none(tmp_path: Path, table: ModuleType) -> None:
    path = tmp_path / "claims"

    assert table.write([], path) == 0
    assert list(table.load(path)) == list(table.load(table.dump([]))) == []


@TABLES
@given(st.lists(claims(), max_size=3))
@example([attrs.evolve(LEVEL, document="\r")])
@example([attrs.evolve(LEVEL, document="\n\0\"'\ufeff,")])
@settings(deadline=None, max_examples=30)
def test_what_is_written_is_read_back(table: ModuleType, several: list[Claim]) -> None:
    back = list(table.load(table.dump(several)))

    assert back == several
    assert [claim.id for claim in back] == [claim.id for claim in several]
    assert [claim.period and claim.period.text for claim in back] == [
        claim.period and claim.period.text for claim in several
    ]
