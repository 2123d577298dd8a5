"""Reference series: their files, their vintages, and the official ones."""

from collections import defaultdict
from collections.abc import Callable
from decimal import Decimal
from itertools import product
from pathlib import Path
from typing import Final

import pytest

from tradefacts import DocumentError, Indicator, Period, Reference, References, facts
from tradefacts.checking import check
from tradefacts.checking.rules import BALANCE, TOTAL, Rule
from tradefacts.model import Interval

_CSV: Final = (
    "series,period,value,unit,vintage,standing,source\n"
    "trade-value|exports|CN|*|*|*|*,2024,25450000000000,CNY,first published,single,"
    "https://example.org/a\n"
    "growth.USD:trade-value|exports|CN|US|nev|*|*,2024-01/2024-11,-1.50,percent,,,\n"
    "trade-value|exports|CN|*|*|*|*|by road,2024-Q3,12.5E9,USD,,,\n"
)
_SDMX: Final = (
    "DATAFLOW,FREQ,REF_AREA,FLOW,COUNTERPART_AREA,TRANSFORMATION,TIME_PERIOD,"
    "OBS_VALUE,UNIT_MEASURE,UNIT_MULT,VINTAGE\n"
    "ACME:TRADE(1.0),A,CN,X,W1,_Z,2024,3.577,USD,12,2025-01\n"
    "ACME:TRADE(1.0),M,CN,M,US,GY,2024-M03,-4.2,PA,0,\n"
    "ACME:TRADE(1.0),A,CN,T,_T,,2024-01-01/P11M,39790,CNY,9,\n"
)


def test_a_file_is_read() -> None:
    first, growth, scoped = References.parse(_CSV).rows

    assert first == Reference(
        "level",
        Indicator(flow="exports", reporter="CN"),
        Period.year(2024),
        Decimal(25450000000000),
        "CNY",
        vintage="first published",
        standing="single",
        source="https://example.org/a",
    )
    assert (growth.statistic, growth.denomination) == ("growth", "USD")
    assert growth.period == Period.months(2024, 1, 11)
    assert growth.interval == Interval(Decimal("-1.51"), Decimal("-1.495"))
    assert scoped.indicator.scope == ("by road",)
    assert scoped.value == Decimal(12500000000)


def test_an_sdmx_file_is_read() -> None:
    level, growth, total = References.parse(_SDMX).rows

    assert level.indicator == Indicator(flow="exports", reporter="CN")
    assert (level.value, level.unit) == (Decimal(3577000000000), "USD")
    assert level.vintage == "2025-01"
    assert (growth.statistic, growth.unit) == ("growth", "percent")
    assert growth.indicator.partner == "US"
    assert growth.period == Period.month(2024, 3)
    assert total.indicator.flow == "trade"
    assert total.period == Period.months(2024, 1, 11)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("series,period,value\n", "references:1: column unit is missing"),
        (
            "series,period,value,unit\na|b,2024,1,CNY\n",
            "references:2: expected 7 parts",
        ),
        (
            "series,period,value,unit\ntrade-value|*|CN|*|*|*|*,soon,1,CNY\n",
            "references:2: expected a period",
        ),
        (
            "series,period,value,unit\ntrade-value|*|CN|*|*|*|*,2024,much,CNY\n",
            "references:2: expected a number such as 25450000000000, got 'much'",
        ),
        (
            (
                "series,period,value,unit,standing\n"
                "trade-value|*|CN|*|*|*|*,2024,1,CNY,sure\n"
            ),
            "references:2: expected corroborated or single, got 'sure'",
        ),
        (
            "series,period,value,unit\ntrade-value|sideways|CN|*|*|*|*,2024,1,CNY\n",
            "references:2: expected as flow one of",
        ),
        (
            (
                "series,period,value,unit\ntrade-value|exports|CN|*|*|*|*,2024,1E99999999"
                "99999999999,CNY\n"
            ),
            "references:2: expected a number such as",
        ),
        (
            "series,period,value,unit\ntrade-value|exports|CN|*|*|*|*,2024,1,\n",
            "references:2: expected a unit such as CNY, percent or 1, got ''",
        ),
        (
            "series,period,value,unit\ntrade-value|exports|CN|*|*|*|*,2024,1,usd\n",
            "references:2: expected a unit such as CNY, percent or 1, got 'usd'",
        ),
        (
            (
                "series,period,value,unit\n"
                "trade-value|exports|CN|*|*|*|*,2024,1,US dollars\n"
            ),
            "references:2: expected a unit such as CNY, percent or 1, got 'US dollars'",
        ),
        (
            (
                "series,period,value,unit,source\n"
                f"trade-value|exports|CN|*|*|*|*,2024,1,CNY,{'x' * 140_000}\n"
            ),
            "references:2: field larger than field limit",
        ),
        (f"{'x' * 140_000}\n", "references:1: field larger than field limit"),
        (
            "TIME_PERIOD,OBS_VALUE,UNIT_MULT\n2024,1,millions\n",
            (
                "references:2: expected as UNIT_MULT a power of ten such as 6, got "
                "'millions'; write 2024-11 as TIME_PERIOD"
            ),
        ),
        (
            "TIME_PERIOD,OBS_VALUE,UNIT_MULT\n2024,1,9999999\n",
            "references:2: expected as UNIT_MULT a power of ten",
        ),
    ],
)
def test_what_is_wrong_is_told_with_its_line(text: str, told: str) -> None:
    with pytest.raises(DocumentError) as caught:
        References.parse(text)

    assert str(caught.value).startswith(told)


def test_a_file_is_read_from_disk(tmp_path: Path) -> None:
    path = tmp_path / "mine.csv"
    path.write_text(_CSV, encoding="utf-8-sig")

    assert References.read(path) == References.parse(_CSV)
    path.write_bytes(b"series,period,value,unit\n\xff,,,\n")
    with pytest.raises(DocumentError, match=r"mine\.csv: expected UTF-8"):
        References.read(path)


def test_references_add_up_and_are_found() -> None:
    both = References.official() | References.parse(_CSV)
    exports = Indicator(flow="exports", reporter="CN")
    rows = [
        r for r in both.series("level", exports, "CNY") if r.period.format() == "2024"
    ]

    assert {row.vintage for row in rows} == {"first published"}
    assert len(rows) == 2
    assert both.series("share", exports, "percent") == ()
    assert set(rows) <= set(both.at(Period.year(2024)))


def test_zeros_at_the_end_of_an_amount_are_rounding() -> None:
    row = Reference(
        "level", Indicator(), Period.year(2024), Decimal(13000000000000), "CNY"
    )

    assert row.interval == Interval(Decimal("1.25E13"), Decimal("1.35E13"))


def test_official_figures_have_their_source() -> None:
    rows = References.official().rows

    assert len(rows) > 600
    assert all(row.source.startswith("http") and row.vintage for row in rows)
    assert {row.standing for row in rows} == {"corroborated", "single"}
    assert {row.unit for row in rows} == {"CNY", "USD", "percent"}


@pytest.mark.parametrize("rule", [TOTAL, BALANCE], ids=["total", "balance"])
def test_official_figures_meet_the_identities(rule: Rule) -> None:
    cells: dict[object, dict[str, list[Reference]]] = defaultdict(
        lambda: defaultdict(list)
    )
    for row in References.official().rows:
        if row.statistic == "level":
            indicator = row.indicator
            cell = (indicator.mode, row.period.format(), row.unit)
            cells[cell][str(indicator.flow)].append(row)
    full = {
        cell: rows for cell, rows in cells.items() if set(rule.formulas) <= set(rows)
    }
    off = {
        cell
        for cell, rows in full.items()
        if not any(
            rule.fits(
                {f: cut_off(r) for f, r in zip(rule.formulas, chosen, strict=True)}
            )
            for chosen in product(*(rows[flow] for flow in rule.formulas))
        )
    }

    assert len(full) > 10
    assert off == set()


def cut_off(row: Reference) -> Interval:
    """Return what a published value may stand for if digits were cut off."""
    bounds = row.interval
    assert bounds.low is not None
    assert bounds.high is not None
    step = 2 * (row.value - bounds.low)
    return Interval(bounds.low, max(bounds.high, row.value + step))


@pytest.mark.parametrize("compare", [check, facts])
def test_the_path_of_a_file_is_no_reference(compare: Callable[..., object]) -> None:
    with pytest.raises(TypeError, match=r"use References.read\('own.csv'\)"):
        compare([], references="own.csv")
