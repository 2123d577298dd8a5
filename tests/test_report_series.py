"""Series and ties: which claims belong together, and where a chart draws them."""

from decimal import Decimal
from itertools import pairwise
from typing import Any, Final

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tradefacts.model import (
    Claim,
    Comparison,
    Evidence,
    Indicator,
    Interval,
    Period,
    Quantity,
)
from tradefacts.report import sheets_of
from tradefacts.report.charts import WIDTH, Chart, charts_of
from tradefacts.report.scales import Axis, Days
from tradefacts.report.series import series_of
from tradefacts.report.ties import Tie, ties_of
from tradefacts.report.view import view_of
from tradefacts.report.words import Words
from tradefacts.testing import periods

EXPORTS: Final = Indicator(flow="exports", reporter="CN")
TOP, BOTTOM = Decimal(10), Decimal(210)
NUMBERS: Final = st.decimals(-(10**15), 10**15, places=2)


def claim(
    period: str,
    value: str = "5",
    unit: str = "CNY",
    *,
    start: int = 0,
    sentence: int = 0,
    **kept: Any,  # noqa: ANN401 - the fields of a claim
) -> Claim:
    given: dict[str, Any] = {"statistic": "level", "indicator": EXPORTS, **kept}
    return Claim(
        evidence=Evidence(start, start + 1, "5", sentence, start + 1),
        quantity=Quantity(Decimal(value), unit),
        period=Period.parse(period),
        **given,
    )


def drawn(*claims: Claim) -> tuple[Chart, ...]:
    view = view_of(sheets_of(claims), (), (), Words.of("en"), lambda i, _: i.key)
    return charts_of(series_of(claims), view)


# -- series ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("claims", "series"),
    [
        ([claim("2023"), claim("2022")], [(1, 0)]),
        ([claim("2023"), claim("2023")], []),
        ([claim("2023"), claim("2023-01/2023-11")], []),
        ([claim("2023-01"), claim("2023-02")], [(0, 1)]),
        ([claim("2023-01-01"), claim("2023-01-05")], [(0, 1)]),
        ([claim("2023"), claim("2022", unit="USD")], []),
        ([claim("2023"), claim("2022", indicator=Indicator(flow="exports"))], []),
        (
            [claim(y, "1", "1", statistic="rank") for y in ("2022", "2023")],
            [],
        ),
        (
            [
                claim("2022", unit="percent", statistic="growth"),
                claim("2023", unit="percent", statistic="growth"),
                *(claim(year) for year in ("2021", "2022", "2023")),
            ],
            [(2, 3, 4), (0, 1)],
        ),
    ],
)
def test_a_series_is_one_figure_in_periods_of_one_length(
    claims: list[Claim], series: list[tuple[int, ...]]
) -> None:
    found = [tuple(p.claim for p in each.points) for each in series_of(claims)]

    assert found == series


# -- charts ----------------------------------------------------------------------------


@given(st.lists(NUMBERS, min_size=1))
def test_an_axis_holds_zero_and_all_values_between_round_lines(
    values: list[Decimal],
) -> None:
    axis = Axis.over(values, TOP, BOTTOM)
    lines = list(axis.lines)

    assert all(axis.low <= value <= axis.high for value in (Decimal(0), *values))
    assert (lines[0], lines[-1]) == (axis.low, axis.high)
    assert Decimal(0) in lines
    assert len(lines) <= 8
    assert (axis.y(axis.low), axis.y(axis.high)) == (BOTTOM, TOP)
    for one, other in pairwise(sorted(values)):
        assert axis.y(one) >= axis.y(other)


@given(st.lists(periods(), min_size=1, max_size=8))
def test_the_axis_of_time_holds_all_periods(held: list[Period]) -> None:
    days = Days.over(held, Decimal(0), Decimal(100))
    spans = [days.span(period) for period in held]

    assert min(left for left, _ in spans) == 0
    assert max(right for _, right in spans) == 100
    assert all(left <= right for left, right in spans)


def test_a_block_is_as_high_as_its_interval() -> None:
    axis = Axis.over([Decimal(100)], TOP, BOTTOM)

    low, high = Decimal(20), Decimal(40)
    at_low, at_high = Decimal(170), Decimal(130)

    assert axis.span(Interval(low, high)) == (at_high, at_low)
    assert axis.span(Interval(low, None)) == (at_low, at_low)
    assert axis.span(Interval(None, high)) == (at_high, at_high)


def test_a_chart_tells_what_it_shows() -> None:
    quantity = Quantity(Decimal(8), "CNY", "over")
    (chart,) = drawn(
        claim("2022"), attrs.evolve(claim("2023", start=3), quantity=quantity)
    )

    assert chart.measure == "level, Chinese yuan"
    assert [words for _, words in chart.lines] == ["0", "2", "4", "6", "8"]
    assert [block.period for block in chart.blocks] == ["2022", "2023"]
    assert [block.open for block in chart.blocks] == ["", "up"]
    assert [words for _, words in chart.names] == ["2022", "2023"]


def test_names_of_periods_have_room_beside_each_other() -> None:
    years = range(1980, 2030)
    (chart,) = drawn(*(claim(str(year), start=year) for year in years))
    places = [place for place, _ in chart.names]

    assert len(chart.blocks) == 50
    assert 10 < len(places) < 25
    assert places[0] > 0
    assert places[-1] < WIDTH
    for place, following in pairwise(places):
        assert following - place >= 24


# -- ties ------------------------------------------------------------------------------

LEVEL: Final = claim("2023", start=1)
GROWTH: Final = claim(
    "2024",
    unit="percent",
    start=2,
    statistic="growth",
    comparison=Comparison("yoy", Period.year(2023)),
)
SHARE: Final = claim(
    "2023",
    unit="percent",
    start=3,
    statistic="share",
    indicator=Indicator(flow="exports", reporter="CN", product="toys"),
    comparison=Comparison(against=EXPORTS),
)
DOLLARS: Final = claim("2023", unit="USD", start=4, restates=LEVEL.id)
BESIDE: Final = claim("2023", unit="percent", start=5, statistic="growth")


@pytest.mark.parametrize(
    ("claims", "ties"),
    [
        ([LEVEL, DOLLARS], [Tie("restates", 0, 1)]),
        ([DOLLARS, LEVEL], [Tie("restates", 1, 0)]),
        ([LEVEL, GROWTH], [Tie("baseline", 0, 1)]),
        ([LEVEL, SHARE], [Tie("against", 0, 1)]),
        ([LEVEL, BESIDE], [Tie("together", 0, 1)]),
        ([LEVEL, attrs.evolve(BESIDE, evidence=Evidence(9, 10, "5", 9, 10))], []),
        ([DOLLARS], []),
        ([claim("2023", restates=LEVEL.id, start=1)], []),
        # The nearest before, else the next.
        ([LEVEL, claim("2023", start=2), GROWTH], [Tie("baseline", 1, 2)]),
        ([GROWTH, LEVEL, claim("2023", start=2)], [Tie("baseline", 1, 0)]),
    ],
)
def test_claims_are_tied_to_what_they_lean_on(
    claims: list[Claim], ties: list[Tie]
) -> None:
    assert list(ties_of(claims)) == ties


def test_a_difference_is_tied_to_a_rate_and_not_to_a_level() -> None:
    against = Indicator(flow="imports", reporter="CN")
    rate = claim("2023", unit="percent", statistic="growth", indicator=against)
    level = claim("2023", indicator=against, start=1, sentence=1)
    difference = claim(
        "2023",
        unit="percentage_point",
        start=2,
        statistic="growth_diff",
        comparison=Comparison("peer", against=against),
    )

    assert ties_of([rate, level, difference]) == (Tie("against", 0, 2),)
