"""Claims as Arrow tables and Parquet files: the schema, the cells, the round trip."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from pathlib import Path

import attrs
import duckdb
import pandas as pd
import polars as pl
import pyarrow as pa
import pytest
from pyarrow import parquet

from tradefacts.errors import DocumentError
from tradefacts.formats import arrow
from tradefacts.model import (
    Attribution,
    Claim,
    Comparison,
    Evidence,
    Indicator,
    Period,
    Quantity,
)

SHARE = Claim(
    "share",
    Indicator(flow="exports", reporter="CN-ZJ", product="nev", scope=("by road",)),
    Evidence(26, 38, "18.1 percent", 0, 60),
    Quantity.stated(Decimal("18.1"), "percent", step=Decimal("0.1")),
    Period(date(2024, 1, 1), date(2024, 11, 30), "the first 11 months"),
    Comparison(
        "yoy",
        Period(date(2023, 1, 1), date(2023, 11, 30)),
        against=Indicator(flow="exports", reporter="CN"),
        denomination="CNY",
    ),
    Attribution("海关总署"),
    restates="0123456789ab",
    inferred=("indicator.reporter", "period"),
    document="a.txt",
)
RECORD = Claim("record", Indicator(), Evidence(0, 6, "record", 0, 6), None)
ROW = {
    "document": "a.txt",
    "id": SHARE.id,
    "quote": "18.1 percent",
    "start": 26,
    "end": 38,
    "statistic": "share",
    "value": "18.1",
    "value_float": 18.1,
    "unit": "percent",
    "qualifier": "exact",
    "low": "18.05",
    "high": "18.15",
    "per": None,
    "measure": "trade-value",
    "flow": "exports",
    "reporter": "CN-ZJ",
    "partner": None,
    "product": "nev",
    "mode": None,
    "firm": None,
    "scope": ["by road"],
    "period_start": date(2024, 1, 1),
    "period_end": date(2024, 11, 30),
    "period_text": "the first 11 months",
    "basis": "yoy",
    "baseline_start": date(2023, 1, 1),
    "baseline_end": date(2023, 11, 30),
    "against": {
        "measure": "trade-value",
        "flow": "exports",
        "reporter": "CN",
        "partner": None,
        "product": None,
        "mode": None,
        "firm": None,
        "scope": [],
    },
    "denomination": "CNY",
    "average": None,
    "multiple": None,
    "adjusted": None,
    "source": "海关总署",
    "restates": "0123456789ab",
    "inferred": ["indicator.reporter", "period"],
    "lang": "en",
    "sentence_start": 0,
    "sentence_end": 60,
    "extractor": "general",
    "extractor_version": "1.2",
}
BIG = Decimal("123456789012345678901234567890.12345678901234567890")


def test_a_claim_is_a_row_of_these_cells_in_this_order() -> None:
    table = arrow.dump([SHARE], versions={"general": "1.2", "customs": "3"})

    assert table.column_names == list(ROW)
    assert table.to_pylist() == [ROW]


def test_what_a_record_does_not_say_is_null() -> None:
    (row,) = arrow.dump([RECORD]).to_pylist()

    assert {name for name, cell in row.items() if cell is not None} == {
        *("id", "quote", "start", "end", "statistic", "measure", "scope", "inferred"),
        *("lang", "sentence_start", "sentence_end", "extractor"),
    }


def test_the_only_binary_number_is_the_one_that_is_named_so() -> None:
    floats = [field.name for field in arrow.SCHEMA if pa.types.is_floating(field.type)]

    assert floats == ["value_float"]


def test_no_digit_is_lost() -> None:
    claim = attrs.evolve(SHARE, statistic="level", quantity=Quantity(BIG, "CNY"))

    assert arrow.dump([claim])["value"].to_pylist() == [str(BIG)]


def test_a_number_that_no_float_is_near_has_none() -> None:
    beyond = Quantity(Decimal("1E+999"), "CNY")
    claim = attrs.evolve(SHARE, statistic="level", quantity=beyond)

    assert arrow.dump([claim])["value_float"].to_pylist() == [None]


def test_each_column_tells_what_it_means() -> None:
    assert all((field.metadata or {}).get(b"about") for field in arrow.SCHEMA)


def test_no_claims_are_a_table_of_no_rows() -> None:
    table = arrow.dump([])

    assert (table.num_rows, table.schema) == (0, arrow.SCHEMA)
    assert list(arrow.load(table)) == []


@pytest.mark.parametrize("count", [0, 1, 5])
def test_files_are_written_and_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, count: int
) -> None:
    monkeypatch.setattr(arrow, "_BATCH", 2)
    path = tmp_path / "claims.parquet"

    assert arrow.write([SHARE] * count, path) == count
    assert list(arrow.load(path)) == [SHARE] * count
    assert parquet.ParquetFile(path).num_row_groups == (count + 1) // 2


def read_duckdb(path: str) -> list[tuple[object, ...]]:
    query = (
        "select value, period_start, against.reporter, scope[1] from read_parquet(?)"
    )
    return duckdb.execute(query, [path]).fetchall()


def read_polars(path: str) -> list[tuple[object, ...]]:
    against = pl.col("against").struct.field("reporter")
    scope = pl.col("scope").list.first()
    return pl.read_parquet(path).select("value", "period_start", against, scope).rows()


def read_pandas(path: str) -> list[tuple[object, ...]]:
    (row,) = pd.read_parquet(path).to_dict("records")
    reporter, scope = row["against"]["reporter"], row["scope"][0]
    return [(row["value"], row["period_start"], reporter, scope)]


@pytest.mark.parametrize("read", [read_duckdb, read_polars, read_pandas])
def test_a_file_opens_elsewhere(
    tmp_path: Path, read: Callable[[str], list[tuple[object, ...]]]
) -> None:
    path = str(tmp_path / "claims.parquet")
    arrow.write([SHARE], path)

    assert read(path) == [("18.1", date(2024, 1, 1), "CN", "by road")]


def test_columns_in_another_order_or_of_others_are_no_matter() -> None:
    table = arrow.dump([SHARE])
    names = sorted(set(table.column_names) - {"value_float", "mode", "id"})
    mixed = table.select(names).append_column("topic", pa.array(["trade"]))

    assert list(arrow.load(mixed)) == [SHARE]


def test_a_row_that_is_no_claim_is_named() -> None:
    table = arrow.dump([RECORD, SHARE])
    units = pa.array([None, "USD"])
    broken = table.drop_columns(["unit"]).append_column("unit", units)

    with pytest.raises(DocumentError) as caught:
        list(arrow.load(broken))

    assert str(caught.value).startswith("table:2: a share is stated in percent")


def test_a_file_that_is_no_parquet_is_named(tmp_path: Path) -> None:
    path = tmp_path / "claims.parquet"
    path.write_text("value\n5\n")

    with pytest.raises(DocumentError, match=r"claims\.parquet: no Parquet file"):
        list(arrow.load(path))
