"""Periods: notations, neighbours, and the inverse of parse and format."""

import pickle
from datetime import date, datetime, timedelta

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from tradefacts.errors import ParseError
from tradefacts.model import Period

DAYS = st.dates(date(1900, 1, 1), date(2100, 12, 31))
MONTHS = st.integers(1900 * 12, 2100 * 12)


def month(index: int) -> Period:
    return Period.month(index // 12, index % 12 + 1)


def of_days(start: date, length: int) -> Period:
    return Period(start, start + timedelta(days=length))


def of_months(start: int, length: int) -> Period:
    return Period.span(month(start), month(start + length))


PERIODS = st.one_of(
    st.builds(of_days, DAYS, st.integers(0, 800)),
    st.builds(of_months, MONTHS, st.integers(0, 60)),
    st.builds(Period.year, st.integers(1900, 2100)),
)


@pytest.mark.parametrize(
    ("period", "notation", "sdmx"),
    [
        pytest.param(Period.year(2024), "2024", "2024", id="year"),
        pytest.param(Period.half(2024, 1), "2024-H1", "2024-S1", id="first half"),
        pytest.param(Period.half(2024, 2), "2024-H2", "2024-S2", id="second half"),
        pytest.param(Period.quarter(2024, 3), "2024-Q3", "2024-Q3", id="quarter"),
        pytest.param(Period.month(2024, 11), "2024-11", "2024-11", id="month"),
        pytest.param(
            Period.day(date(2024, 11, 8)), "2024-11-08", "2024-11-08", id="day"
        ),
        pytest.param(
            Period.months(2024, 1, 11), "2024-01/2024-11", "2024-01-01/P11M", id="YTD"
        ),
        pytest.param(
            Period.months(2023, 1, 9), "2023-01/2023-09", "2023-01-01/P9M", id="Q1-Q3"
        ),
        pytest.param(Period.months(2024, 4, 6), "2024-Q2", "2024-Q2", id="a quarter"),
        pytest.param(
            Period.months(2024, 2, 4), "2024-02/2024-04", "2024-02-01/P3M", id="no Q"
        ),
        pytest.param(
            Period.span(Period.year(2016), Period.year(2020)),
            "2016/2020",
            "2016-01-01/P60M",
            id="years",
        ),
        pytest.param(
            Period.span(date(2024, 4, 15), date(2024, 5, 5)),
            "2024-04-15/2024-05-05",
            "2024-04-15/P21D",
            id="days",
        ),
        pytest.param(
            Period.span(date(2024, 1, 1), date(2024, 12, 30)),
            "2024-01-01/2024-12-30",
            "2024-01-01/P365D",
            id="a year short of a day",
        ),
    ],
)
def test_is_written_in_the_shortest_notation(
    period: Period, notation: str, sdmx: str
) -> None:
    assert period.format() == notation
    assert Period.parse(notation) == period
    assert period.sdmx() == sdmx


@pytest.mark.parametrize(
    ("notation", "same"),
    [
        pytest.param("2016-Q3/2018-Q2", "2016-07/2018-06", id="quarters"),
        pytest.param("2020-04/2020-06", "2020-Q2", id="months of a quarter"),
        pytest.param("2023/2024-06", "2023-01/2024-06", id="year to month"),
        pytest.param("2024/2024", "2024", id="one year"),
        pytest.param("2024-01-01/2024-12-31", "2024", id="days of a year"),
    ],
)
def test_longer_notations_are_read_too(notation: str, same: str) -> None:
    assert Period.parse(notation).format() == same


@pytest.mark.parametrize(
    ("notation", "year_before", "before"),
    [
        pytest.param("2024", "2023", "2023", id="year"),
        pytest.param("2024-H1", "2023-H1", "2023-H2", id="half"),
        pytest.param("2024-Q1", "2023-Q1", "2023-Q4", id="quarter"),
        pytest.param("2024-01", "2023-01", "2023-12", id="month"),
        pytest.param("2024-02", "2023-02", "2024-01", id="leap February"),
        pytest.param("2025-02", "2024-02", "2025-01", id="February after a leap"),
        pytest.param("2024-02-29", "2023-02-28", "2024-02-28", id="leap day"),
        pytest.param("2025-02-28", "2024-02-28", "2025-02-27", id="last of February"),
        pytest.param(
            "2024-01/2024-11", "2023-01/2023-11", "2023-02/2023-12", id="months"
        ),
        pytest.param("2016/2020", "2015/2019", "2011/2015", id="years"),
        pytest.param(
            "2024-04-15/2024-05-05",
            "2023-04-15/2023-05-05",
            "2024-03-25/2024-04-14",
            id="days",
        ),
    ],
)
def test_has_a_period_a_year_before_and_one_just_before(
    notation: str, year_before: str, before: str
) -> None:
    period = Period.parse(notation)

    assert period.year_before().format() == year_before
    assert period.before().format() == before


@pytest.mark.parametrize(
    ("notation", "months"),
    [
        ("2024", 12),
        ("2024-Q3", 3),
        ("2024-02", 1),
        ("2016/2020", 60),
        ("2024-11-08", None),
        ("2024-01-01/2024-01-30", None),
        ("2024-01-02/2024-01-31", None),
    ],
)
def test_counts_its_months_if_it_is_made_of_them(
    notation: str, months: int | None
) -> None:
    assert Period.parse(notation).month_count == months


def test_the_words_of_the_text_do_not_count() -> None:
    year = Period.year(2024)
    stated = Period(year.start, year.end, "last year")

    assert stated == year
    assert hash(stated) == hash(year)
    assert pickle.loads(pickle.dumps(stated)).text == "last year"  # noqa: S301 - ours


@pytest.mark.parametrize(
    ("outer", "inner", "contains", "overlaps"),
    [
        ("2024", "2024-Q3", True, True),
        ("2024", "2024", True, True),
        ("2024-Q3", "2024", False, True),
        ("2024-H1", "2024-06/2024-07", False, True),
        ("2023", "2024", False, False),
    ],
)
def test_periods_contain_and_overlap(
    outer: str,
    inner: str,
    contains: bool,  # noqa: FBT001 - a column of a table
    overlaps: bool,  # noqa: FBT001 - the same
) -> None:
    assert Period.parse(outer).contains(Period.parse(inner)) is contains
    assert Period.parse(outer).overlaps(Period.parse(inner)) is overlaps


@pytest.mark.parametrize(
    ("text", "message", "span"),
    [
        pytest.param("", "expected a period such as 2024", (0, 0), id="empty"),
        pytest.param("2024-H3", "expected a period such as 2024", (0, 7), id="half"),
        pytest.param("2024-13", "no such period: month must be", (0, 7), id="month"),
        pytest.param("2023-02-29", "no such period: day is out", (0, 10), id="day"),
        pytest.param("0000", "no such period: year 0 is out", (0, 4), id="year 0"),
        pytest.param("2024/", "expected a period such as", (5, 5), id="no end"),
        pytest.param("2024/2025/2026", "expected a period", (5, 14), id="two slashes"),
        pytest.param("2024/2023", "expected an end after the start", (0, 9), id="back"),
        pytest.param("２０２４", "expected a period such as", (0, 4), id="wide digits"),
        pytest.param(" 2024", "expected a period such as", (0, 5), id="space"),
    ],
)
def test_what_is_no_notation_is_refused_at_its_place(
    text: str, message: str, span: tuple[int, int]
) -> None:
    with pytest.raises(ParseError, match=message) as caught:
        Period.parse(text)

    assert caught.value.span == span


def test_no_empty_period() -> None:
    with pytest.raises(ValueError, match="period from 2024-01-02 to 2024-01-01"):
        Period(date(2024, 1, 2), date(2024, 1, 1))


def test_no_month_after_december() -> None:
    with pytest.raises(ValueError, match="expected a month from 1 to 12, got 13"):
        Period.months(2024, 1, 13)


def test_no_times_of_day() -> None:
    with pytest.raises(TypeError, match="expected a date as start"):
        Period(datetime(2024, 1, 2), date(2024, 1, 2))  # noqa: DTZ001 - refused


@pytest.mark.parametrize(
    ("make", "number"), [(Period.half, 3), (Period.quarter, 0), (Period.quarter, 5)]
)
def test_no_part_that_a_year_lacks(make: object, number: int) -> None:
    assert callable(make)
    with pytest.raises(ValueError, match=f"expected 1 to ., got {number}"):
        make(2024, number)


@given(PERIODS)
@example(Period(date.min, date.max))
@example(Period.day(date.min))
def test_parse_is_the_inverse_of_format(period: Period) -> None:
    assert Period.parse(period.format()) == period


@given(st.text(alphabet="0123456789-/HQ１年 "))
def test_any_text_is_a_period_or_is_refused_within_it(text: str) -> None:
    try:
        period = Period.parse(text)
    except ParseError as error:
        start, end = error.span
        assert 0 <= start <= end <= len(text)
    else:
        assert Period.parse(period.format()) == period


@given(PERIODS)
def test_the_period_before_adjoins_and_is_as_long(period: Period) -> None:
    before = period.before()

    assert before.end + timedelta(days=1) == period.start
    assert before.month_count == period.month_count or period.month_count is None
    if period.month_count is None:
        assert before.end - before.start == period.end - period.start


@given(st.builds(of_months, MONTHS, st.integers(0, 60)), st.integers(-50, 50))
def test_whole_months_shift_by_years_and_back(period: Period, years: int) -> None:
    shifted = period.shift_years(years)

    assert shifted.month_count == period.month_count
    assert shifted.shift_years(-years) == period


@given(PERIODS, PERIODS)
def test_what_contains_another_overlaps_it(first: Period, second: Period) -> None:
    assert first.overlaps(second) == second.overlaps(first)
    assert not first.contains(second) or first.overlaps(second)
    assert first.contains(second) == (
        Period.span(min(first.start, second.start), max(first.end, second.end)) == first
    )


@pytest.mark.parametrize("text", ["0001-01-01", "0001-01-03/0001-01-09", "0001"])
def test_the_calendar_has_a_first_day(text: str) -> None:
    period = Period.parse(text)

    assert period.before().start == date.min
    assert period.year_before().start.year == 1
    assert Period.parse("9999-02").shift_years(1) == Period.parse("9999-02")
