"""Exchange rates: days, means, files, and times that are not on record."""

from datetime import date, timedelta
from decimal import Decimal
from itertools import permutations
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tradefacts.errors import (
    CurrencyError,
    DocumentError,
    ParseError,
    RateError,
    UnitError,
)
from tradefacts.model import Period, Quantity
from tradefacts.units import CsvRates, EuropeanCentralBank, Rate, convert

TRADE = Quantity.stated(Decimal(43850000000000), "CNY", step=Decimal("1E10"))
HEADER = "date,base,quote,rate\n"
BANK = EuropeanCentralBank()
REMEDY = (
    "give rates of your own: --rates FILE.csv with the columns date, base, quote, "
    "rate, or rates=CsvRates.read(path)"
)
DAYS = st.dates(date(2006, 1, 1), date(2024, 12, 31))


def rate(base: str, quote: str, on: str) -> Rate:
    return BANK.rate(base, quote, Period.parse(on))


def last_day() -> date:
    """Return the last day of the yuan that the installed rates have."""
    day = date(2100, 1, 1)
    with pytest.raises(RateError) as caught:
        BANK.rate("CNY", "USD", Period.day(day))
    return date.fromisoformat(caught.value.reason.split(" to ")[1][:10])


def test_a_day_has_its_rate() -> None:
    found = convert(TRADE, "USD", on="2025-01-13")

    # The bank's table of the day: 1.0198 dollars and 7.4771 yuan a euro.
    expected = Decimal("1.0198") / Decimal("7.4771")
    assert abs(found.rate - expected) < Decimal("1E-27")
    assert found.on == Period.day(date(2025, 1, 13))
    assert found.source == "the European Central Bank"
    assert found.quantity.unit == "USD"
    assert round(found.quantity.value / 10**9, 3) == Decimal("5980.692")
    assert found.quantity.qualifier == "exact"


def test_an_interval_converts_too() -> None:
    found = convert(TRADE, "USD", on=date(2025, 1, 13))

    assert found.quantity.low is not None
    assert found.quantity.high is not None
    assert round(found.quantity.low / 10**9, 3) == Decimal("5980.010")
    assert round(found.quantity.high / 10**9, 3) == Decimal("5981.374")


def test_an_open_interval_stays_open() -> None:
    over = Quantity(Decimal(5), "CNY", "over", per="day")
    found = convert(over, "USD", on="2025-01-13").quantity

    assert (found.low, found.high) == (found.value, None)
    assert (found.qualifier, found.per) == ("over", "day")


@pytest.mark.parametrize(
    ("asked", "used"),
    [
        pytest.param("2025-01-11", "2025-01-10", id="Saturday"),
        pytest.param("2025-01-12", "2025-01-10", id="Sunday"),
        pytest.param("2024-12-26", "2024-12-24", id="Christmas"),
        pytest.param("2025-04-21", "2025-04-17", id="Easter"),
        pytest.param("2025-01-11/2025-01-12", "2025-01-10", id="a weekend"),
    ],
)
def test_a_holiday_takes_the_last_working_day(asked: str, used: str) -> None:
    assert rate("CNY", "USD", asked) == rate("CNY", "USD", used)
    assert rate("CNY", "USD", asked).on == Period.parse(used)


@pytest.mark.parametrize(
    ("on", "yuan", "source"),
    [
        pytest.param("2000", "8.2784", "Federal Reserve G.5A", id="first year"),
        pytest.param("2001", "8.2770", "Federal Reserve G.5A", id="before the bank's"),
        pytest.param("2005", "8.1936", "Federal Reserve G.5A", id="year of the start"),
        pytest.param("2006", "7.97", "the European Central Bank", id="a full year"),
        pytest.param("2024", "7.196", "the European Central Bank", id="year"),
        pytest.param("2024-06", "7.25", "the European Central Bank", id="month"),
        pytest.param("2020/2024", "6.87", "the European Central Bank", id="years"),
    ],
)
def test_a_period_takes_the_mean(on: str, yuan: str, source: str) -> None:
    found = rate("USD", "CNY", on)

    assert found.value.quantize(Decimal(yuan)) == Decimal(yuan)
    assert found.on == Period.parse(on)
    assert found.source == source


def test_a_mean_is_that_of_the_daily_rates_of_the_dearer_currency() -> None:
    rates = CsvRates.parse(HEADER + "2024-01-02,USD,CNY,7\n2024-01-03,USD,CNY,8\n")
    days = Period.span(date(2024, 1, 1), date(2024, 1, 3))

    assert rates.rate("USD", "CNY", days).value == Decimal("7.5")
    assert abs(rates.rate("CNY", "USD", days).value - 1 / Decimal("7.5")) < Decimal(
        "1E-28"
    )


def test_a_weekend_at_the_end_of_a_period_is_no_lack() -> None:
    days = "\n".join(f"2024-03-{day:02},USD,CNY,7.2" for day in range(1, 30))
    rates = CsvRates.parse(HEADER + days)

    # March 30 and 31 were a Saturday and a Sunday.
    assert rates.rate("USD", "CNY", Period.month(2024, 3)).value == Decimal("7.2")


def test_the_same_currency_needs_no_rate() -> None:
    found = convert(TRADE, "CNY", on="1950")

    assert (found.quantity, found.rate) == (TRADE, Decimal(1))


@pytest.mark.parametrize(
    ("to", "unit", "value"),
    [
        pytest.param("CNY", "CNY/metric_ton", "700", id="the money"),
        pytest.param("CNY/metric_ton", "CNY/metric_ton", "700", id="the unit"),
        pytest.param("CNY/kilogram", "CNY/kilogram", "0.7", id="another unit"),
    ],
)
def test_a_price_converts_by_its_money(to: str, unit: str, value: str) -> None:
    rates = CsvRates.parse(HEADER + "2024-01-02,USD,CNY,7\n")
    price = Quantity(Decimal(100), "USD/metric_ton")
    found = convert(price, to, on="2024-01-02", rates=rates)

    assert found.quantity == Quantity(Decimal(value), unit)
    assert found.rate == 7


# --- files ----------------------------------------------------------------------


def test_a_file_is_read(tmp_path: Path) -> None:
    path = tmp_path / "rates.csv"
    path.write_text(
        "source,date,base,quote,rate\nHouse,2027-01-04,USD,CNY,6.80\n"
        ",2027,USD,CNY,6.90\n",
        encoding="utf-8-sig",
    )
    rates = CsvRates.read(path)

    day = convert(TRADE, "USD", on="2027-01-04", rates=rates)
    year = convert(TRADE, "USD", on="2027", rates=rates)
    assert (day.source, year.source) == ("House", str(path))
    assert round(1 / year.rate, 20) == Decimal("6.9")


@pytest.mark.parametrize(
    ("base", "quote", "value"),
    [
        pytest.param("EUR", "CNY", "8", id="as it stands"),
        pytest.param("CNY", "EUR", "0.125", id="inverse"),
        pytest.param("USD", "CNY", "6.4", id="crossed"),
        pytest.param("CNY", "USD", "0.15625", id="crossed, inverse"),
    ],
)
def test_a_pair_is_inverted_or_crossed(base: str, quote: str, value: str) -> None:
    rates = CsvRates.parse(HEADER + "2024-01-02,EUR,CNY,8\n2024-01-02,EUR,USD,1.25\n")

    found = rates.rate(base, quote, Period.day(date(2024, 1, 2)))

    assert found == Rate(
        base, quote, Decimal(value), Period.day(date(2024, 1, 2)), "rates"
    )


@pytest.mark.parametrize(
    ("text", "message"),
    [
        pytest.param(
            "date,rate\n",
            "r.csv:1: column base, quote is missing; name the columns date, base, "
            "quote, rate in the first line",
            id="columns",
        ),
        pytest.param(
            "",
            "r.csv:1: column base, date, quote, rate is missing; name the columns "
            "date, base, quote, rate in the first line",
            id="empty",
        ),
        pytest.param(
            f"{HEADER}2024-01-02,USD,CNY,7\n2/1/2024,USD,CNY,7\n",
            "r.csv:3: expected a period such as 2024, 2024-H1, 2024-Q3, 2024-11, "
            "2024-11-08 or 2024-01/2024-11; write rows such as "
            "2025-01-13,USD,CNY,7.3310",
            id="date",
        ),
        pytest.param(
            f"{HEADER}2024-01-02,usd,CNY,7\n",
            "r.csv:2: expected a currency such as CNY, got 'usd'; write rows such as "
            "2025-01-13,USD,CNY,7.3310",
            id="currency",
        ),
        pytest.param(
            f"{HEADER}2024-01-02,USD,CNY,0\n",
            "r.csv:2: expected a rate such as 7.3310, got '0'; write rows such as "
            "2025-01-13,USD,CNY,7.3310",
            id="zero",
        ),
        pytest.param(
            f"{HEADER}2024-01-02,USD,CNY\n",
            "r.csv:2: expected a rate such as 7.3310, got ''; write rows such as "
            "2025-01-13,USD,CNY,7.3310",
            id="short row",
        ),
    ],
)
def test_a_malformed_file_is_named_with_its_line(text: str, message: str) -> None:
    with pytest.raises(DocumentError) as caught:
        CsvRates.parse(text, file="r.csv")

    assert str(caught.value) == message


def test_a_file_in_another_encoding_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "rates.csv"
    path.write_bytes("日期".encode("gb18030"))

    with pytest.raises(DocumentError, match=r"rates\.csv: expected UTF-8"):
        CsvRates.read(path)


# --- what is not on record ------------------------------------------------------


def test_the_day_after_the_last_names_what_is_covered_and_the_remedy() -> None:
    last = last_day()
    after = last + timedelta(days=1)

    assert BANK.rate("CNY", "USD", Period.day(last)).on == Period.day(last)
    with pytest.raises(RateError) as caught:
        convert(TRADE, "USD", on=after)
    assert str(caught.value) == (
        f"no rate of CNY in USD for {after}: the European Central Bank has daily "
        f"rates from 2005-04-01 to {last} and means of the years 2000 to 2005; {REMEDY}"
    )


@pytest.mark.parametrize(
    ("to", "on", "reason"),
    [
        pytest.param("USD", "2005-03-31", "from 2005-04-01 to", id="a day too early"),
        pytest.param("USD", "2001-06", "means of the years 2000 to 2005", id="month"),
        pytest.param("USD", "1997", "from 2005-04-01 to", id="year"),
        pytest.param("USD", "2000/2023", "from 2005-04-01 to", id="years"),
        pytest.param("EUR", "2001", "from 2005-04-01 to", id="no yearly means"),
        pytest.param("RUB", "2023", "from 2005-04-01 to 2022-03-01", id="ended"),
        pytest.param("ISK", "2012", "but none about then", id="a gap, mean"),
        pytest.param("ISK", "2012-01-03", "but none about then", id="a gap, day"),
        pytest.param("KZT", "2023", "has no daily rates of this pair", id="no pair"),
    ],
)
def test_a_time_that_is_not_on_record_is_an_error(
    to: str, on: str, reason: str
) -> None:
    with pytest.raises(RateError, match=reason) as caught:
        convert(TRADE, to, on=on)

    assert caught.value.pair == ("CNY", to)
    assert caught.value.on == on
    assert caught.value.remedy == REMEDY


def test_a_record_that_begins_later_says_nothing_of_a_weekend() -> None:
    rates = CsvRates.parse(HEADER + "2024-01-02,USD,CNY,7\n2024-01-03,USD,CNY,7\n")

    with pytest.raises(RateError, match="no rate of USD in CNY for 2023-12-30/"):
        rates.rate("USD", "CNY", Period.parse("2023-12-30/2023-12-31"))


def test_few_days_make_no_mean() -> None:
    rates = CsvRates.parse(HEADER + "2024-01-02,USD,CNY,7\n2024-12-31,USD,CNY,7\n")

    with pytest.raises(RateError, match="rates has daily rates from 2024-01-02 to"):
        rates.rate("USD", "CNY", Period.year(2024))


@pytest.mark.parametrize("code", ["usd", "ZZZ", "metric_ton", ""])
def test_what_is_no_currency_is_refused(code: str) -> None:
    with pytest.raises(CurrencyError) as caught:
        convert(TRADE, code, on="2024")

    assert str(caught.value) == (
        f"{code!r} is not a currency of ISO 4217; use a code such as CNY, USD or EUR"
    )


@pytest.mark.parametrize("unit", ["metric_ton", "percent", "1", "metric_ton/CNY"])
def test_what_is_no_money_is_refused(unit: str) -> None:
    with pytest.raises(UnitError) as caught:
        convert(Quantity(Decimal(5), unit), "USD", on="2024")

    assert str(caught.value) == (
        f"{unit} is not money; give an amount such as CNY or a price such as "
        "CNY/metric_ton"
    )


def test_a_price_does_not_change_what_it_is_a_price_of() -> None:
    with pytest.raises(UnitError, match=r"they measure different things$"):
        convert(Quantity(Decimal(5), "CNY/metric_ton"), "USD/meter**3", on="2024")


def test_a_time_that_is_none_is_refused() -> None:
    with pytest.raises(ParseError, match="expected a period such as"):
        convert(TRADE, "USD", on="January 2025")


# --- laws -----------------------------------------------------------------------


@given(
    DAYS,
    st.integers(0, 400),
    st.sampled_from(list(permutations(["CNY", "USD", "EUR", "JPY"], 2))),
)
def test_there_and_back_is_the_identity_to_26_digits(
    start: date, length: int, pair: tuple[str, str]
) -> None:
    on = Period(start, start + timedelta(days=length))
    base, quote = pair
    amount = Quantity.stated(Decimal("43850000000.5"), base, step=Decimal("0.1"))
    there = convert(amount, quote, on=on)
    back = convert(there.quantity, base, on=on)

    assert there.on == back.on
    assert abs(back.quantity.value / amount.value - 1) < Decimal("1E-26")
    assert there.quantity.value in there.quantity.interval


def test_a_field_that_is_too_long_is_told_with_its_line() -> None:
    text = "date,base,quote,rate\n2024-01-02,CNY,USD," + "1" * 200_000

    with pytest.raises(DocumentError, match=r"own\.csv:2: field larger than"):
        CsvRates.parse(text, file="own.csv")
