"""Claims as JSON: the written object, its schema, its errors, and the round trip."""

import json
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from tradefacts.errors import DocumentError
from tradefacts.formats.jsonl import (
    dump,
    from_dict,
    load,
    to_dict,
    write,
)
from tradefacts.formats.schema import schema
from tradefacts.model import (
    Attribution,
    Claim,
    Comparison,
    Evidence,
    Indicator,
    Period,
    Quantity,
)
from tradefacts.testing import claims

PRINTED = Path(__file__).parents[1] / "docs" / "reference" / "claim.schema.json"
REMEDY = "see docs/reference/claim.schema.json for what is expected"

TRADE = Claim(
    "level",
    Indicator(flow="trade", reporter="CN", scope=("by road",)),
    Evidence(26, 46, "43.85 trillion yuan,", 0, 60),
    Quantity.stated(Decimal("4.385E+13"), "CNY", step=Decimal("1E+10")),
    Period(date(2024, 1, 1), date(2024, 12, 31), "last year"),
    Comparison(
        "yoy",
        Period(date(2023, 1, 1), date(2023, 12, 31), "a year earlier"),
        against=Indicator(reporter="WORLD"),
        denomination="CNY",
    ),
    Attribution("海关总署"),
    inferred=("indicator.reporter", "period"),
    document="a.txt",
)
WRITTEN = {
    "schema": 1,
    "id": TRADE.id,
    "document": "a.txt",
    "lang": "en",
    "extractor": "general",
    "statistic": "level",
    "quantity": {
        "value": "43850000000000",
        "unit": "CNY",
        "qualifier": "exact",
        "low": "43845000000000",
        "high": "43855000000000",
        "per": None,
    },
    "indicator": {
        "measure": "trade-value",
        "flow": "trade",
        "reporter": "CN",
        "partner": None,
        "product": None,
        "mode": None,
        "firm": None,
        "scope": ["by road"],
    },
    "period": {"start": "2024-01-01", "end": "2024-12-31", "text": "last year"},
    "comparison": {
        "basis": "yoy",
        "baseline": {"start": "2023-01-01", "end": "2023-12-31"},
        "against": {
            "measure": "trade-value",
            "flow": None,
            "reporter": "WORLD",
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
    },
    "attribution": {"source": "海关总署"},
    "evidence": {
        "start": 26,
        "end": 46,
        "quote": "43.85 trillion yuan,",
        "sentence": {"start": 0, "end": 60},
    },
    "restates": None,
    "inferred": ["indicator.reporter", "period"],
}
RECORD = Claim("record", Indicator(), Evidence(0, 6, "record", 0, 6), None)


def test_an_object_has_these_keys_in_this_order() -> None:
    assert json.dumps(to_dict(TRADE)) == json.dumps(WRITTEN)


def test_what_is_not_said_is_null() -> None:
    written = to_dict(RECORD)

    assert [key for key, value in written.items() if value is None] == [
        "document",
        "quantity",
        "period",
        "attribution",
        "restates",
    ]


@pytest.mark.parametrize(
    ("number", "text"),
    [
        ("4.385E+13", "43850000000000"),
        ("-9.20", "-9.20"),
        ("1E-7", "0.0000001"),
        ("0", "0"),
    ],
)
def test_numbers_are_strings_without_an_exponent(number: str, text: str) -> None:
    claim = attrs.evolve(TRADE, quantity=Quantity(Decimal(number), "CNY"))

    assert to_dict(claim)["quantity"]["value"] == text


def test_keys_that_may_be_null_may_be_left_out() -> None:
    short = {
        "schema": 1,
        "statistic": "record",
        "quantity": None,
        "indicator": {},
        "evidence": {
            "start": 0,
            "end": 6,
            "quote": "record",
            "sentence": {"start": 0, "end": 6},
        },
    }

    assert from_dict(short) == RECORD


def test_the_printed_schema_is_that_of_the_code() -> None:
    assert json.loads(PRINTED.read_text(encoding="utf-8")) == schema()


def test_the_schema_is_one() -> None:
    Draft202012Validator.check_schema(schema())


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (("schema",), 2),
        (("id",), "x"),
        (("statistic",), "trend"),
        (("more",), 1),
        (("quantity", "value"), 5),
        (("quantity", "value"), "1E5"),
        (("quantity", "qualifier"), "maybe"),
        (("indicator", "product"), "Lithium"),
        (("period", "start"), "2024"),
        (("evidence", "start"), -1),
        (("comparison", "basis"), "yearly"),
    ],
)
def test_the_schema_refuses_what_is_never_written(
    path: tuple[str, ...], value: object
) -> None:
    validator = Draft202012Validator(schema())

    assert validator.is_valid(WRITTEN)
    assert not validator.is_valid(changed(path, value))


def changed(path: tuple[str, ...], value: object) -> dict[str, Any]:
    data: dict[str, Any] = json.loads(json.dumps(WRITTEN))
    place = data
    for key in path[:-1]:
        place = place[key]
    place[path[-1]] = value
    return data


def test_lines_are_read_lazily_and_empty_ones_passed_over() -> None:
    lines = ["\n", dump([TRADE]), "  \n", dump([RECORD]), "broken"]
    claims = load(lines)

    assert [next(claims), next(claims)] == [TRADE, RECORD]
    with pytest.raises(DocumentError, match="claims:5: expected a JSON object"):
        next(claims)


def test_files_are_written_and_read(tmp_path: Path) -> None:
    path = tmp_path / "claims.jsonl"

    assert write([TRADE, RECORD], path) == 2
    assert path.read_bytes().count(b"\n") == 2
    assert list(load(path)) == [TRADE, RECORD]


def test_a_byte_order_mark_is_passed_over(tmp_path: Path) -> None:
    path = tmp_path / "claims.jsonl"
    path.write_text(dump([RECORD]), encoding="utf-8-sig")

    assert list(load(path)) == [RECORD]


@pytest.mark.parametrize(
    ("path", "value", "reason"),
    [
        pytest.param(("more",), 1, "unknown key more", id="unknown key"),
        pytest.param(
            ("quantity", "value"),
            5,
            "quantity.value: expected a decimal number as a string, got 5",
            id="number",
        ),
        pytest.param(
            ("quantity", "value"),
            "6",
            "quantity: value 6 is outside its interval 43845000000000 to "
            "43855000000000",
            id="outside its interval",
        ),
        pytest.param(
            ("quantity", "per"),
            "hour",
            "quantity.per: expected one of day, week, month, year, item, got 'hour'",
            id="not one of the values",
        ),
        pytest.param(
            ("indicator", "scope"),
            "by road",
            "indicator.scope: expected an array of strings, got 'by road'",
            id="scope",
        ),
        pytest.param(
            ("indicator", "product"),
            "Tea",
            "indicator: expected product of the form lithium-batteries, got 'Tea'",
            id="code",
        ),
        pytest.param(
            ("period", "start"),
            "2024",
            "period.start: expected a date such as 2024-11-08, got '2024'",
            id="date",
        ),
        pytest.param(
            ("period",), "2024", "period: expected an object, got '2024'", id="period"
        ),
        pytest.param(
            ("evidence", "start"),
            True,
            "evidence.start: expected a whole number, got True",
            id="offset",
        ),
        pytest.param(
            ("evidence", "sentence"),
            {"start": 0},
            "evidence.sentence.end: required key is missing",
            id="missing",
        ),
        pytest.param(
            ("statistic",),
            "share",
            "a share is stated in percent, got 'CNY'",
            id="unit",
        ),
        pytest.param(
            ("document",), 5, "document: expected a string, got 5", id="document"
        ),
    ],
)
def test_an_error_gives_the_path_of_what_is_wrong(
    path: tuple[str, ...], value: object, reason: str
) -> None:
    with pytest.raises(DocumentError) as caught:
        from_dict(changed(path, value), file="a.jsonl", line=3)

    assert str(caught.value) == f"a.jsonl:3: {reason}; {REMEDY}"


def test_an_error_gives_all_that_is_wrong() -> None:
    data = changed(("lang",), None)
    data["quantity"]["low"] = 1

    with pytest.raises(DocumentError) as caught:
        from_dict(data)

    assert caught.value.reason == (
        "quantity.low: expected a decimal number as a string, got 1; "
        "lang: expected a string, got None"
    )


@pytest.mark.parametrize(
    ("make", "message"),
    [
        pytest.param(
            lambda: from_dict([]),
            f"claim: expected an object, got list; {REMEDY}",
            id="no object",
        ),
        pytest.param(
            lambda: from_dict(changed(("schema",), 2)),
            "claim: schema: expected 1, got 2; use the version of tradefacts that "
            "wrote the file",
            id="another version",
        ),
        pytest.param(
            lambda: from_dict(changed(("id",), "0123456789ab")),
            f"claim: id: expected '{TRADE.id}' for what the claim says, got "
            "'0123456789ab'; leave the id out to have it made anew",
            id="another id",
        ),
        pytest.param(
            lambda: list(load('{"schema"', file="a.jsonl")),
            "a.jsonl:1: expected a JSON object: Expecting ':' delimiter at column 10; "
            "write one object to a line",
            id="no JSON",
        ),
    ],
)
def test_errors_name_the_file_and_the_remedy(
    make: Callable[[], object], message: str
) -> None:
    with pytest.raises(DocumentError) as caught:
        make()

    assert str(caught.value) == message


def test_a_file_in_another_encoding_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "claims.jsonl"
    path.write_bytes(dump([TRADE]).encode("gb18030"))

    with pytest.raises(DocumentError, match=r"claims\.jsonl: expected UTF-8"):
        list(load(path))


# --- laws -----------------------------------------------------------------------


@given(claims())
@settings(deadline=None)
def test_what_is_written_is_read_back(claim: Claim) -> None:
    line = dump([claim])
    (back,) = load(line)

    assert line.count("\n") == 1
    assert back == claim
    assert back.id == claim.id
    assert dump([back]) == line


@given(st.lists(claims(), max_size=3))
@settings(deadline=None, max_examples=20)
def test_lines_stand_for_themselves(several: list[Claim]) -> None:
    assert list(load(dump(several))) == several
    assert dump(several) == "".join(dump([claim]) for claim in several)


@given(claims())
@settings(deadline=None, max_examples=30)
def test_what_is_written_keeps_the_schema(claim: Claim) -> None:
    Draft202012Validator(schema()).validate(json.loads(dump([claim])))
