"""Periods in English texts: months, quarters, halves, days, years, and spans."""

from collections.abc import Iterator
from datetime import date, datetime
from typing import Final

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from tradefacts.errors import ParseError
from tradefacts.model import Period
from tradefacts.reading import find_periods, parse_period

MONTHS: Final = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]
SHORT: Final = [
    "Jan.",
    "Feb.",
    "Mar.",
    "Apr.",
    "May",
    "Jun.",
    "Jul.",
    "Aug.",
    "Sept.",
    "Oct.",
    "Nov.",
    "Dec.",
]
ORDINALS: Final = ("first", "second", "third", "fourth")
COUNTS: Final = [
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
]
PUBLISHED: Final = date(2024, 12, 10)

YEARS: Final = st.integers(1949, 2050)
MONTH: Final = st.integers(1, 12)
DAYS: Final = st.dates(date(1949, 1, 1), date(2050, 12, 31))


def found(text: str, published: date | str | None = None) -> list[tuple[str, str]]:
    return [
        (period.text, period.value.format())
        for period in find_periods(text, published=published)
    ]


def suffix(day: int) -> str:
    if day in (11, 12, 13):
        return "th"
    return {1: "st", 2: "nd", 3: "rd"}.get(day % 10, "th")


# Every phrase of a year's parts, with the period that it means.


def year_phrases(year: int) -> Iterator[str]:
    yield from (f"{year}", f"the year {year}", f"year {year}", f"full-year {year}")
    yield from (f"the whole of {year}", f"the full year of {year}")


def month_phrases(year: int, month: int) -> Iterator[str]:
    name, short = MONTHS[month - 1], SHORT[month - 1]
    yield from (f"{name} {year}", f"{name}, {year}", f"{name} of {year}")
    yield from (f"{short} {year}", f"{name.upper()} {year}", f"the {name} of {year}")
    yield from (f"{short.rstrip('.')} {year}", f"{year}-{month:02}")
    yield from (f"the end of {name} {year}", f"end-{name} {year}")


def range_phrases(year: int, first: int, last: int) -> Iterator[str]:
    start, end = MONTHS[first - 1], MONTHS[last - 1]
    for joint in (" to ", " through ", "-", "\u2013", " \u2013 "):
        yield f"{start}{joint}{end} {year}"
        yield f"{SHORT[first - 1]}{joint}{SHORT[last - 1]} {year}"
    yield from (f"from {start} to {end} {year}", f"from {start} through {end} {year}")
    yield from (f"from {start} {year} to {end} {year}", f"{start} to {end} of {year}")
    yield from (f"between {start} and {end} {year}", f"{start}-{end} period of {year}")
    yield f"the {start}-{end} period of {year}"


def quarter_phrases(year: int, quarter: int) -> Iterator[str]:
    word = ORDINALS[quarter - 1]
    yield from (f"the {word} quarter of {year}", f"{word} quarter {year}")
    yield from (f"the {word} quarter, {year}", f"{word}-quarter {year}")
    yield from (f"Q{quarter} {year}", f"Q{quarter} of {year}", f"{quarter}Q {year}")
    yield from (f"{year} Q{quarter}", f"{year}Q{quarter}", f"{year}-Q{quarter}")
    yield f"{year}'s {word} quarter"


def half_phrases(year: int, half: int) -> Iterator[str]:
    word = ORDINALS[half - 1]
    yield from (f"the {word} half of {year}", f"{word}-half {year}", f"H{half} {year}")
    yield from (f"{half}H {year}", f"{year} H{half}", f"the {word} half-year of {year}")


def opening_phrases(year: int, months: int) -> Iterator[str]:
    for count in (str(months), COUNTS[months - 1]):
        unit = "month" if months == 1 else "months"
        yield f"the first {count} {unit} of {year}"
        yield f"first {count} {unit}, {year}"
        yield f"the opening {count} {unit} of {year}"
    if months % 3 == 0:
        count = COUNTS[months // 3 - 1]
        yield f"the first {count} quarters of {year}"


def closing_phrases(year: int, months: int) -> Iterator[str]:
    yield f"the last {COUNTS[months - 1]} months of {year}"
    if months == 3:
        yield from (f"the last quarter of {year}", f"the final quarter of {year}")


def day_phrases(day: date) -> Iterator[str]:
    name, short = MONTHS[day.month - 1], SHORT[day.month - 1]
    ordinal = f"{day.day}{suffix(day.day)}"
    yield from (f"{name} {day.day}, {day.year}", f"{short} {day.day}, {day.year}")
    yield from (f"{day.day} {name} {day.year}", f"{name} {ordinal}, {day.year}")
    yield from (f"the {ordinal} of {name} {day.year}"[4:], day.isoformat())
    yield f"{day.year}/{day.month:02}/{day.day:02}"


def days_phrases(year: int, month: int, first: int, last: int) -> Iterator[str]:
    name = MONTHS[month - 1]
    for joint in ("-", "\u2013", " to "):
        yield f"{name} {first}{joint}{last}, {year}"
        yield f"{first}{joint}{last} {name} {year}"
    yield f"from {name} {first} to {last}, {year}"
    if first == 1:
        yield f"the first {last} days of {name} {year}"


def span_phrases(first: int, last: int) -> Iterator[str]:
    yield from (f"{first}-{last}", f"{first}\u2013{last}", f"{first} to {last}")
    yield from (f"from {first} to {last}", f"between {first} and {last}")
    yield f"from {first} through {last}"


# -- tables ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("the six months to June 30, 2024", "2024-H1"),
        ("the six months to June 2024", "2024-H1"),
        ("the June quarter of 2024", "2024-Q2"),
        ("the three months ended March 31, 2024", "2024-Q1"),
        ("the six months ending in June 2024", "2024-H1"),
        ("the 11 months through November 2024", "2024-01/2024-11"),
        ("the 12 months to June 2024", "2023-07/2024-06"),
        ("the year to June 2024", "2023-07/2024-06"),
        ("the year ended December 31, 2024", "2024"),
        ("November 2023 to January 2024", "2023-11/2024-01"),
        ("November 2023-January 2024", "2023-11/2024-01"),
        ("from November 2023 to January 2024", "2023-11/2024-01"),
        ("December 28 to January 3, 2024", "2023-12-28/2024-01-03"),
        ("January 30 to February 2, 2024", "2024-01-30/2024-02-02"),
        ("January and February 2024", "2024-01/2024-02"),
        ("January/February 2024", "2024-01/2024-02"),
        ("Q1-Q3 2023", "2023-01/2023-09"),
        ("Q1 to Q3 2023", "2023-01/2023-09"),
        ("1H24", "2024-H1"),
        ("3Q24", "2024-Q3"),
        ("2016-20", "2016/2020"),
        ("the end of 2022", "2022-12"),
        ("end-2022", "2022-12"),
        ("year-end 2022", "2022-12"),
        ("the end of the second quarter of 2024", "2024-06"),
    ],
)
def test_a_period_is_read(text: str, period: str | None) -> None:
    assert found(text) == [(text, period)]


def test_no_rule_tells_when_a_fiscal_year_begins() -> None:
    assert found("FY2024") == []


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("last year", "2023"),
        ("this year", "2024"),
        ("the previous year", "2023"),
        ("last month", "2024-11"),
        ("this month", "2024-12"),
        ("last quarter", "2024-Q3"),
        ("last November", "2024-11"),
        ("last December", "2023-12"),
        ("this January", "2024-01"),
        ("November", "2024-11"),
        ("the first quarter", "2024-Q1"),
        ("the first 11 months", "2024-01/2024-11"),
        ("the first half of last year", "2023-H1"),
        ("the fourth quarter of the previous year", "2023-Q4"),
        ("January-July period this year", "2024-01/2024-07"),
        ("the six months to June", "2024-H1"),
        ("the 12 months to June", "2023-07/2024-06"),
        ("the three months to December", "2024-Q4"),
        ("year to date", "2024-01/2024-11"),
        ("so far this year", "2024-01/2024-11"),
        ("since the beginning of this year", "2024-01/2024-11"),
        ("since 2020", "2020/2024"),
        ("since March 2023", "2023-03/2024-12"),
        ("the first 20 days of August", "2024-08-01/2024-08-20"),
        ("Aug. 1-20", "2024-08-01/2024-08-20"),
    ],
)
def test_words_are_settled_by_the_publication_alone(text: str, period: str) -> None:
    settled = parse_period(text, published=PUBLISHED)

    assert settled.format() == period
    assert settled.text == text
    assert found(text, None) == []


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("the same period of 2017", id="same period"),
        pytest.param("the same period last year", id="same period last year"),
        pytest.param("the six months", id="length"),
        pytest.param("the month", id="the month"),
        pytest.param("that year", id="that year"),
        pytest.param("the past five years", id="past years"),
        pytest.param("in recent years", id="recent years"),
        pytest.param("each year", id="each year"),
        pytest.param("the 1990s", id="decade"),
        pytest.param("the 2024-25 season", id="season"),
        pytest.param("the 2023/24 marketing year", id="season with a slash"),
        pytest.param("February 30, 2024", id="no such day"),
        pytest.param("February 29, 2023", id="no leap year"),
        pytest.param("2024-02-30", id="no such ISO day"),
        pytest.param("2024-13-01", id="no such ISO month"),
        pytest.param("Q5", id="no such quarter"),
        pytest.param("it may rise; march on", id="verbs"),
        pytest.param("2,024 ships", id="number"),
        pytest.param("2024 tonnes", id="number with a unit"),
        pytest.param("AA2024", id="code"),
        pytest.param("16 days", id="duration"),
    ],
)
def test_what_no_calendar_settles_is_left_out(text: str) -> None:
    assert found(text, PUBLISHED) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "In the first half of 2018 it rose; in the same period of 2017 it fell.",
            ["2018-H1", "2017-H1"],
            id="same period",
        ),
        pytest.param(
            "In 2023 exports rose. In May they fell.",
            ["2023", "2023-05"],
            id="year of the paragraph",
        ),
        pytest.param(
            "In 2023 exports rose, and in May they fell.",
            ["2023", "2023-05"],
            id="year in a sentence",
        ),
        pytest.param(
            "Trade rose in the first six months of 2024. In the six months it doubled.",
            ["2024-H1", "2024-H1"],
            id="length",
        ),
        pytest.param(
            "Trade rose in 2024, and fell in December. In the twelve months it grew.",
            ["2024", "2024-12", "2024"],
            id="a year in months",
        ),
    ],
)
def test_a_period_leans_on_what_was_stated_before(
    text: str, expected: list[str]
) -> None:
    assert [period.value.format() for period in find_periods(text)] == expected


@pytest.mark.parametrize(
    "published",
    ["2024-12-10", PUBLISHED, datetime(2024, 12, 10, 8)],  # noqa: DTZ001
)
def test_a_publication_may_be_text_or_day_or_time(published: date | str) -> None:
    assert parse_period("last year", published=published) == Period.year(2023)


def test_the_words_are_kept_with_the_period() -> None:
    (period,) = find_periods("Exports rose in the first 11 months of 2020.")

    assert period.text == period.value.text == "the first 11 months of 2020"


def test_a_full_stop_belongs_to_an_abbreviation_alone() -> None:
    texts = [text for text, _ in found("Up in Jan. 2024. Down in May.", PUBLISHED)]

    assert texts == ["Jan. 2024", "May"]


# -- errors ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "expected one period whose year is settled"),
        ("last year", "expected one period whose year is settled"),
        ("2023 and 2024", "expected one period whose year is settled"),
        ("in 2024", "expected nothing but a period"),
        ("2024 exports", "expected nothing but a period"),
    ],
)
def test_what_is_not_one_period_is_refused(text: str, message: str) -> None:
    with pytest.raises(ParseError, match=message) as caught:
        parse_period(text)

    start, end = caught.value.span
    assert 0 <= start <= end <= len(text)


def test_a_publication_that_is_no_date_is_refused() -> None:
    with pytest.raises(ValueError, match="Invalid isoformat"):
        find_periods("last year", published="yesterday")


# -- laws ------------------------------------------------------------------------------


@given(YEARS)
def test_every_phrase_of_a_year_is_that_year(year: int) -> None:
    for phrase in year_phrases(year):
        assert parse_period(phrase) == Period.year(year), phrase


@given(YEARS, MONTH)
def test_every_phrase_of_a_month_is_that_month(year: int, month: int) -> None:
    for phrase in month_phrases(year, month):
        assert parse_period(phrase) == Period.month(year, month), phrase


@given(YEARS, MONTH, MONTH)
def test_every_phrase_of_a_month_range_is_that_range(
    year: int, one: int, other: int
) -> None:
    first, last = sorted((one, other))

    if first < last:
        for phrase in range_phrases(year, first, last):
            assert parse_period(phrase) == Period.months(year, first, last), phrase


@given(YEARS, st.integers(1, 4))
def test_every_phrase_of_a_quarter_is_that_quarter(year: int, quarter: int) -> None:
    for phrase in quarter_phrases(year, quarter):
        assert parse_period(phrase) == Period.quarter(year, quarter), phrase


@given(YEARS, st.integers(1, 2))
def test_every_phrase_of_a_half_is_that_half(year: int, half: int) -> None:
    for phrase in half_phrases(year, half):
        assert parse_period(phrase) == Period.half(year, half), phrase


@given(YEARS, MONTH)
def test_every_phrase_of_opening_months_is_those_months(year: int, months: int) -> None:
    for phrase in opening_phrases(year, months):
        assert parse_period(phrase) == Period.months(year, 1, months), phrase


@given(YEARS, st.integers(2, 12))
def test_every_phrase_of_closing_months_is_those_months(year: int, months: int) -> None:
    for phrase in closing_phrases(year, months):
        assert parse_period(phrase) == Period.months(year, 13 - months, 12), phrase


@given(DAYS)
@example(date(2024, 2, 29))
@example(date(2024, 5, 1))
def test_every_phrase_of_a_day_is_that_day(day: date) -> None:
    for phrase in day_phrases(day):
        assert parse_period(phrase) == Period.day(day), phrase


@given(YEARS, MONTH, st.integers(1, 27), st.integers(1, 27))
def test_every_phrase_of_days_is_those_days(
    year: int, month: int, first: int, more: int
) -> None:
    last = min(first + more, 28)
    expected = Period(date(year, month, first), date(year, month, last))

    for phrase in days_phrases(year, month, first, last):
        assert parse_period(phrase) == expected, phrase


@given(YEARS, st.integers(1, 60))
def test_every_phrase_of_years_is_those_years(first: int, more: int) -> None:
    last = min(first + more, 2050)

    if first < last:
        for phrase in span_phrases(first, last):
            expected = Period.span(Period.year(first), Period.year(last))
            assert parse_period(phrase) == expected, phrase


@given(YEARS, MONTH, st.integers(1, 12))
def test_months_to_a_month_end_with_it(year: int, month: int, length: int) -> None:
    phrase = f"the {length} months to {MONTHS[month - 1]} {year}"
    last = Period.month(year, month)
    index = year * 12 + month - length
    first = Period.month(index // 12, index % 12 + 1)

    assert parse_period(phrase) == Period.span(first, last)


@given(YEARS, MONTH, st.integers(1, 4), st.integers(1, 2), DAYS)
def test_the_notation_of_a_calendar_period_is_a_phrase_too(
    year: int, month: int, quarter: int, half: int, day: date
) -> None:
    for period in (
        Period.year(year),
        Period.month(year, month),
        Period.quarter(year, quarter),
        Period.half(year, half),
        Period.day(day),
    ):
        assert parse_period(period.format()) == period == Period.parse(period.format())


@given(DAYS, MONTH, MONTH)
def test_months_without_a_year_are_the_newest_before_the_publication(
    published: date, one: int, other: int
) -> None:
    first, last = sorted((one, other))
    phrase = f"the {MONTHS[first - 1]}-{MONTHS[last - 1]} period"

    if first < last:
        period = parse_period(phrase, published=published)
        assert (period.start.month, period.end.month) == (first, last)
        month = (published.year, published.month)
        assert (period.end.year, last) <= month < (period.end.year + 1, last)


@given(st.dates(), st.sampled_from(["last year", "next year", "last month"]))
def test_the_ends_of_the_calendar_are_no_error(published: date, phrase: str) -> None:
    for period in find_periods(f"{phrase}, {phrase} to date", published=published):
        assert period.value.start <= period.value.end


@given(st.text(max_size=40))
@example("from the from the end of the end of since since 2020 to to")
def test_any_text_is_one_period_or_refused_at_a_place_within_it(text: str) -> None:
    try:
        parse_period(text, published=PUBLISHED)
    except ParseError as error:
        start, end = error.span
        assert 0 <= start <= end <= len(text)
