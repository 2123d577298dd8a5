"""How far a printed figure may be off, and what would mend it if it is."""

from decimal import Decimal

import attrs
import pytest

from tradefacts.checking.repairs import digit_repair, power_repairs
from tradefacts.checking.tolerance import loose
from tradefacts.model import Claim, Evidence, Indicator, Interval, Qualifier, Quantity


def told(
    quote: str, value: str, step: str, qualifier: Qualifier = "exact", unit: str = "CNY"
) -> Claim:
    quantity = Quantity.stated(
        Decimal(value), unit, step=Decimal(step), qualifier=qualifier
    )
    evidence = Evidence(0, len(quote), quote, 0, len(quote))
    return Claim("level", Indicator(reporter="CN"), evidence, quantity)


def between(low: str | None, high: str | None) -> Interval:
    return Interval(
        None if low is None else Decimal(low), None if high is None else Decimal(high)
    )


@pytest.mark.parametrize(
    ("claim", "low", "high"),
    [
        pytest.param(told("32.15", "32.15", "0.01"), "32.145", "32.16", id="cut off"),
        pytest.param(told("-4.2", "-4.2", "0.1"), "-4.3", "-4.15", id="below zero"),
        pytest.param(told("260", "260", "1"), "255", "265", id="zeros as rounding"),
        pytest.param(told("2,000", "2000", "1"), "1950", "2050", id="within reason"),
        pytest.param(
            told("3.70", "3.70", "0.01"), "3.695", "3.71", id="decimals count"
        ),
        pytest.param(told("9", "9", "1"), "8.5", "10", id="one digit"),
        pytest.param(told("half", "50", "0"), "45.0", "55.0", id="a word"),
        pytest.param(told("8", "8", "1", "over"), "7.96", None, id="over"),
        pytest.param(told("8", "8", "1", "nearly"), None, "8.04", id="nearly"),
    ],
)
def test_a_printed_figure_may_be_off(
    claim: Claim, low: str | None, high: str | None
) -> None:
    assert loose(claim) == between(low, high)


def test_a_range_is_as_printed() -> None:
    quantity = Quantity(Decimal(3), "percent", low=Decimal(3), high=Decimal(5))
    evidence = Evidence(0, 6, "3 to 5", 0, 6)
    claim = Claim("share", Indicator(reporter="CN"), evidence, quantity)

    assert loose(claim) == between("3", "5")


def test_a_record_has_any_value() -> None:
    evidence = Evidence(0, 6, "record", 0, 6)
    claim = Claim("record", Indicator(reporter="CN"), evidence, None)

    assert loose(claim) == between(None, None)
    assert list(power_repairs(claim)) == []
    assert digit_repair(claim, between("1", "2")) is None


@pytest.mark.parametrize(
    ("claim", "low", "high", "words"),
    [
        (
            told("2.24", "2.24", "0.01"),
            "2.415",
            "2.425",
            "two digits changed places: 2.42",
        ),
        (told("$772 billion", "772", "1"), "761.9", "762.2", "one digit: $762 billion"),
        (told("101.9", "101.9", "0.1"), "-102", "-101.8", "the sign is turned round"),
        (told("2.24", "2.24", "0.01"), "2.0", "2.6", None),
        (told("2.24", "2.24", "0.01"), "5.555", "5.565", None),
        (told("half", "50", "0"), "60", "60.1", None),
    ],
)
def test_digits_are_mended(
    claim: Claim, low: str, high: str, words: str | None
) -> None:
    repair = digit_repair(claim, between(low, high))

    assert (repair and repair.words) == words


@pytest.mark.parametrize(
    ("quote", "power", "words"),
    [
        ("32.15 billion yuan", 3, "billion for trillion"),
        ("2.48 trillion", -3, "trillion for billion"),
        ("2.48 trillion", -6, "trillion for million"),
        ("3.2万亿元", -4, "万亿 for 亿"),
        ("25.2亿元", 1, "10 times as much"),
        ("US$20,489.3 billion", -1, "a tenth"),
        ("15,349.3", -4, "a 10,000th"),
    ],
)
def test_powers_of_ten_are_named(quote: str, power: int, words: str) -> None:
    lang = "en" if quote.isascii() else "zh"
    claim = attrs.evolve(told(quote, "1", "0.1"), lang=lang)
    wanted = Decimal(1).scaleb(power)
    named = [r.words for r in power_repairs(claim) if wanted in r.interval]

    assert words in named


def test_rates_have_no_other_power() -> None:
    assert list(power_repairs(told("5 percent", "5", "1", unit="percent"))) == []
