"""Formats of statistics: SDMX-CSV, SDMX-ML and its structure, and Data Commons."""

import csv as plain_csv
import io
import re
from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from functools import cache
from pathlib import Path
from types import ModuleType
from typing import Any

import attrs
import pytest
import sdmx
from hypothesis import example, given, settings
from hypothesis import strategies as st

from tradefacts import References
from tradefacts.errors import DocumentError
from tradefacts.formats import data_commons, jsonl, sdmx_csv, sdmx_ml
from tradefacts.formats.areas import alpha3_of, m49_of
from tradefacts.formats.observations import duration_of, frequency_of
from tradefacts.formats.sdmx_structure import ATTRIBUTES, CODES, DIMENSIONS, TIME
from tradefacts.model import Claim, Comparison, Evidence, Indicator, Period, Quantity
from tradefacts.testing import claims

LEVEL = Claim(
    "level",
    Indicator(flow="exports", reporter="CN", partner="US", product="nev"),
    Evidence(26, 39, "1.810 billion", 0, 60),
    Quantity.stated(Decimal(1810000000), "USD", step=Decimal(1000000)),
    Period.months(2024, 1, 11),
    document="a.txt",
)
GROWTH = attrs.evolve(
    LEVEL,
    statistic="growth",
    quantity=Quantity.stated(Decimal("-9.20"), "percent", step=Decimal("0.01")),
    period=Period.year(2024),
    comparison=Comparison("yoy", Period.year(2023), denomination="USD"),
)
RECORD = attrs.evolve(LEVEL, statistic="record", quantity=None)
UNDATED = attrs.evolve(LEVEL, period=None)
SDMX = pytest.mark.parametrize("form", [sdmx_csv, sdmx_ml], ids=["SDMX-CSV", "SDMX-ML"])


@cache
def structure() -> Any:  # noqa: ANN401 - the library's own object
    message: Any = sdmx.read_sdmx(io.BytesIO(sdmx_ml.structure()))
    return message.structure["CLAIMS"]


def observations(form: ModuleType, several: Iterable[Claim]) -> list[dict[str, str]]:
    """Return what sdmx1 reads, by the structure that it read too."""
    data = form.dump(several)
    data = data if isinstance(data, bytes) else data.encode()
    kind = "CSV" if form is sdmx_csv else "XML"
    message: Any = sdmx.read_sdmx(io.BytesIO(data), structure=structure(), format=kind)
    return [
        {name: part.value for name, part in seen.dimension.values.items()}
        | {name: part.value for name, part in seen.attached_attribute.items()}
        | {"OBS_VALUE": seen.value}
        for part in message.data
        for seen in part.obs
    ]


# --- SDMX -----------------------------------------------------------------------


@SDMX
def test_another_library_reads_the_codes_of_the_standard(form: ModuleType) -> None:
    level, growth = observations(form, [LEVEL, GROWTH])
    expected = {
        "FREQ": "_O",
        "STATISTIC": "level",
        "FLOW": "X",
        "REPORTER": "CN",
        "REPORTER_M49": "156",
        "PARTNER": "US",
        "PARTNER_M49": "840",
        "MODE": "_T",
        "TIME_PERIOD": "2024-01-01/P11M",
        "OBS_VALUE": "1810000000",
        "UNIT_MEASURE": "USD",
        "UNIT_MULT": "0",
        "TRANSFORMATION": "N",
        "OBS_STATUS": "A",
        "DOCUMENT": "a.txt",
    }

    assert {name: level[name] for name in expected} == expected
    assert (growth["FREQ"], growth["TIME_PERIOD"]) == ("A", "2024")
    assert (growth["OBS_VALUE"], growth["UNIT_MEASURE"]) == ("-9.20", "PA")
    assert (growth["TRANSFORMATION"], growth["CURRENCY_DENOM"]) == ("GY", "USD")


@SDMX
def test_claims_without_a_value_or_a_period_are_no_observations(
    form: ModuleType,
) -> None:
    assert list(form.load(form.dump([RECORD, LEVEL, UNDATED]))) == [LEVEL]


@SDMX
def test_files_tell_how_many_observations_they_hold(
    tmp_path: Path, form: ModuleType
) -> None:
    path = tmp_path / "claims"

    assert form.write([RECORD, LEVEL, GROWTH], path, versions={"general": "1"}) == 2
    assert list(form.load(path)) == [LEVEL, GROWTH]


@pytest.mark.parametrize(
    ("statistic", "unit", "basis", "expected"),
    [
        ("growth", "percent", "yoy", ("PA", "0", "GY")),
        ("growth", "percent", "mom", ("PP", "0", "G1")),
        ("growth", "percent", "period", ("PP", "0", "_O")),
        ("growth", "fold", None, ("fold", "0", "_O")),
        ("growth_diff", "percentage_point", "yoy", ("PD", "0", "N")),
        ("share_diff", "basis_point", None, ("PD", "-2", "N")),
        ("share", "percent", None, ("PT", "0", "N")),
        ("level", "metric_ton", None, ("metric_ton", "0", "N")),
    ],
)
def test_units_and_transformations_have_their_codes(
    statistic: Any,  # noqa: ANN401 - a literal each
    unit: str,
    basis: Any,  # noqa: ANN401 - the same
    expected: tuple[str, str, str],
) -> None:
    claim = attrs.evolve(
        LEVEL,
        statistic=statistic,
        quantity=Quantity(Decimal(5), unit),
        comparison=Comparison(basis),
    )
    (row,) = observations(sdmx_csv, [claim])
    names = ("UNIT_MEASURE", "UNIT_MULT", "TRANSFORMATION")

    assert tuple(row[name] for name in names) == expected


def test_the_structure_has_all_components_with_their_codes() -> None:
    read = structure()

    assert read.urn.endswith("DataStructureDefinition=TRADEFACTS:CLAIMS(1.0)")
    assert [part.id for part in read.dimensions.components] == [
        *(component.id for component in DIMENSIONS),
        TIME,
    ]
    assert {part.id: part.usage_status.name for part in read.attributes.components} == {
        one.id: "mandatory" if one.always else "conditional" for one in ATTRIBUTES
    }
    for name, codes in CODES.items():
        part = next(
            part
            for part in (*read.dimensions.components, *read.attributes.components)
            if part.id == name
        )
        assert list(part.local_representation.enumerated) == list(codes)


def test_published_values_can_be_what_claims_say(tmp_path: Path) -> None:
    path = tmp_path / "claims.csv"
    sdmx_csv.write([LEVEL, GROWTH], path)
    level, growth = References.read(path).rows

    assert (level.indicator, level.period) == (LEVEL.indicator, LEVEL.period)
    assert (level.statistic, level.value, level.unit) == (
        "level",
        Decimal(1810000000),
        "USD",
    )
    assert (growth.statistic, growth.value) == ("growth", Decimal("-9.20"))
    assert growth.denomination == "USD"


@pytest.mark.parametrize(
    "claim",
    [
        attrs.evolve(GROWTH, comparison=Comparison("mom")),
        attrs.evolve(GROWTH, comparison=Comparison("yoy", average="annual")),
        attrs.evolve(GROWTH, statistic="share"),
        attrs.evolve(LEVEL, indicator=Indicator(reporter="CN", scope=("by road",))),
        attrs.evolve(LEVEL, statistic="change"),
    ],
    ids=["on a month", "average", "share", "narrowed", "change"],
)
def test_what_nobody_publishes_is_no_published_value(
    tmp_path: Path, claim: Claim
) -> None:
    path = tmp_path / "claims.csv"
    sdmx_csv.write([claim, LEVEL], path)

    assert [row.value for row in References.read(path).rows] == [Decimal(1810000000)]


@pytest.mark.parametrize(
    ("form", "source", "reason"),
    [
        (sdmx_csv, 'STRUCTURE\n"a', "claims:2: unexpected end of data"),
        (sdmx_csv, "OBS_VALUE\n5\n", "claims:2: "),
        (sdmx_ml, b"<a", "claims: no SDMX-ML can be read there: "),
        (sdmx_ml, b"<a/>", "claims: no SDMX-ML can be read there: "),
    ],
)
def test_what_is_no_such_file_is_told(
    form: ModuleType, source: object, reason: str
) -> None:
    with pytest.raises(DocumentError) as caught:
        list(form.load(source))

    assert str(caught.value).startswith(reason)


# --- Data Commons ---------------------------------------------------------------


def rows(*several: Claim) -> list[list[str]]:
    return list(plain_csv.reader(io.StringIO(data_commons.dump(several))))


def test_data_commons_has_one_variable_a_row() -> None:
    assert rows(LEVEL, GROWTH) == [
        [
            "entity",
            "variable",
            "date",
            "value",
            "unit",
            "scalingFactor",
            "observationPeriod",
        ],
        [
            "country/CHN",
            "tradefacts/level/trade-value/exports/partner_US/product_nev",
            "2024-01",
            "1810000000",
            "USD",
            "",
            "P11M",
        ],
        [
            "country/CHN",
            "tradefacts/growth-yoy-USD/trade-value/exports/partner_US/product_nev",
            "2024",
            "-9.20",
            "Percent",
            "100",
            "P1Y",
        ],
    ]


@pytest.mark.parametrize(
    ("reporter", "entity"),
    [("WORLD", "Earth"), ("CN-ZJ", "CN-ZJ"), ("DE", "country/DEU")],
)
def test_places_of_data_commons(reporter: str, entity: str) -> None:
    indicator = Indicator(reporter=reporter)

    assert rows(attrs.evolve(LEVEL, indicator=indicator))[1][0] == entity


def test_what_data_commons_has_no_room_for_is_left_out(tmp_path: Path) -> None:
    company = attrs.evolve(LEVEL, indicator=Indicator())
    several = [RECORD, UNDATED, company, LEVEL]

    assert data_commons.write(several, tmp_path / "claims.csv") == 1
    assert rows(*several) == rows(LEVEL)


@given(claims(), claims())
@settings(deadline=None, max_examples=20)
def test_names_of_variables_are_plain_and_differ_as_indicators_do(
    one: Claim, other: Claim
) -> None:
    two = attrs.evolve(one, indicator=other.indicator)
    names = [data_commons.variable_of(claim) for claim in (one, two)]
    keys = [attrs.evolve(c.indicator, reporter=None).key for c in (one, two)]

    assert all(re.fullmatch(r"[A-Za-z0-9_/.~-]+", name) for name in names)
    assert (names[0] == names[1]) == (keys[0] == keys[1])


# --- codes ----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("place", "number", "letters"),
    [
        ("CN", "156", "CHN"),
        ("DE", "276", "DEU"),
        ("YE", "887", "YEM"),
        ("HK", "344", "HKG"),
        ("WORLD", "001", None),
        ("AFRICA", "002", None),
        ("ASEAN", None, None),
        ("CN-ZJ", None, None),
        (None, None, None),
    ],
)
def test_places_have_codes_of_other_standards(
    place: str | None, number: str | None, letters: str | None
) -> None:
    assert (m49_of(place), alpha3_of(place)) == (number, letters)


@pytest.mark.parametrize(
    ("period", "frequency", "duration"),
    [
        (Period.year(2024), "A", "P1Y"),
        (Period.half(2024, 2), "S", "P6M"),
        (Period.quarter(2024, 3), "Q", "P3M"),
        (Period.months(2024, 2, 4), "_O", "P3M"),
        (Period.month(2024, 11), "M", "P1M"),
        (Period.day(date(2024, 11, 8)), "D", "P1D"),
        (Period(date(2024, 11, 1), date(2024, 11, 8)), "_O", "P8D"),
        (Period.span(Period.year(2016), Period.year(2020)), "_O", "P5Y"),
    ],
)
def test_periods_have_a_frequency_and_a_duration(
    period: Period, frequency: str, duration: str
) -> None:
    assert (frequency_of(period), duration_of(period)) == (frequency, duration)


# --- laws -----------------------------------------------------------------------


@SDMX
@given(several=st.lists(claims(), max_size=3))
@settings(deadline=None, max_examples=25)
def test_observations_are_read_back(form: ModuleType, several: list[Claim]) -> None:
    kept = [printable(claim) for claim in several]

    assert list(form.load(form.dump(kept))) == [
        claim for claim in kept if claim.quantity is not None and claim.period
    ]


def printable(claim: Claim) -> Claim:
    """Return *claim* without the characters that XML cannot hold."""
    written = jsonl.to_dict(claim)
    del written["id"]
    return jsonl.from_dict(_printable(written))


def _printable(value: Any) -> Any:  # noqa: ANN401 - any JSON
    if isinstance(value, str):
        return re.sub("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]", "?", value)
    if isinstance(value, list):
        return [_printable(one) for one in value]
    if isinstance(value, dict):
        return {key: _printable(one) for key, one in value.items()}
    return value


def test_characters_that_xml_cannot_hold_are_replaced() -> None:
    claim = attrs.evolve(LEVEL, document="a\x00b")

    assert [one.document for one in sdmx_ml.load(sdmx_ml.dump([claim]))] == ["a\ufffdb"]


@SDMX
@given(several=st.lists(claims(), max_size=3))
@example(several=[attrs.evolve(LEVEL, document="a\u2028b")])
@example(several=[attrs.evolve(LEVEL, document='a\x85,\n"b')])
@settings(deadline=None, max_examples=15)
def test_another_library_finds_what_the_structure_asks_for(
    form: ModuleType, several: list[Claim]
) -> None:
    seen = observations(form, map(printable, several))
    lists: Any = {
        part.id: set(part.local_representation.enumerated)
        for part in (*structure().dimensions, *structure().attributes)
        if part.local_representation and part.local_representation.enumerated
    }

    for row in seen:
        assert all(row[component.id] for component in DIMENSIONS)
        assert all(row[one.id] for one in ATTRIBUTES if one.always)
        assert all(row[name] in codes for name, codes in lists.items())
