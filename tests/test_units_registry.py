"""Units: exact factors, compatibility, and what is no unit."""

import subprocess
import sys
from decimal import Decimal
from fractions import Fraction
from itertools import permutations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tradefacts.errors import UnitError
from tradefacts.model import Quantity
from tradefacts.units import (
    compatible,
    currencies,
    registry,
    rescale,
    scale,
)

#: Units that lead to each other by factors that have an end.
FINITE = [
    ("metric_ton", "kilogram", "gram", "jin", "carat"),
    ("meter**2", "hectare", "kilometer**2"),
    ("meter**3", "liter", "hectoliter"),
    ("CNY/metric_ton", "CNY/kilogram"),
    ("megawatt_hour", "kilowatt_hour", "gigawatt_hour"),
    ("percentage_point", "basis_point"),
    ("1", "TEU"),
]
#: Units whose factors have none: a mu is a fifteenth of a hectare.
ENDLESS = [
    ("mu", "hectare", "acre", "meter**2"),
    ("metric_ton", "pound", "troy_ounce", "short_ton"),
    ("oil_barrel", "meter**3", "gallon", "foot**3"),
    ("oil_barrel/day", "meter**3/year"),
    ("kilowatt_hour", "british_thermal_unit", "tonne_of_oil_equivalent"),
]
NUMBERS = st.decimals(min_value=-(10**15), max_value=10**15, places=4, allow_nan=False)


def near(left: Decimal, right: Decimal) -> bool:
    """Say whether two numbers agree in more than forty digits."""
    return abs(Fraction(left) - Fraction(right)) <= abs(Fraction(right)) / 10**40


def pairs(groups: list[tuple[str, ...]]) -> list[tuple[str, str]]:
    return [pair for group in groups for pair in permutations(group, 2)]


@pytest.mark.parametrize(
    ("unit", "to", "factor"),
    [
        pytest.param("metric_ton", "kilogram", "1000", id="mass"),
        pytest.param("metric_ton", "jin", "2000", id="jin"),
        pytest.param("hectare", "mu", "15", id="mu"),
        pytest.param("short_ton", "kilogram", "907.18474", id="not our ton"),
        pytest.param("troy_ounce", "gram", "31.1034768", id="gold"),
        pytest.param("oil_barrel", "gallon", "42", id="oil"),
        pytest.param("oil_barrel", "liter", "158.987294928", id="metric oil"),
        pytest.param("oil_barrel/day", "oil_barrel/year", "365.25", id="a rate"),
        pytest.param("CNY/metric_ton", "CNY/kilogram", "0.001", id="a price"),
        pytest.param("TEU", "1", "1", id="a count"),
        pytest.param("percentage_point", "basis_point", "100", id="points"),
        pytest.param("percent", "percent", "1", id="itself"),
        pytest.param("mu", "hectare", "0.0" + "6" * 49 + "7", id="fifty digits"),
    ],
)
def test_a_factor_is_exact_or_has_fifty_digits(unit: str, to: str, factor: str) -> None:
    assert scale(unit, to) == Decimal(factor)


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        ("metric_ton", "jin", True),
        ("percent", "percent", True),
        ("percentage_point", "basis_point", True),
        ("percent", "percentage_point", False),
        ("percent", "1", False),
        ("fold", "percent", False),
        ("month", "quarter", False),
        ("CNY", "USD", False),
        ("CNY/metric_ton", "CNY/oil_barrel", False),
        ("metric_ton", "meter**3", False),
    ],
)
def test_units_are_compatible_if_a_factor_leads_from_one_to_the_other(
    left: str,
    right: str,
    expected: bool,  # noqa: FBT001 - a column of a table
) -> None:
    assert compatible(left, right) is expected


def test_a_quantity_is_rescaled_with_its_interval() -> None:
    field = Quantity.stated(Decimal(3), "mu", step=Decimal(3), qualifier="about")

    assert rescale(field, "meter**2") == Quantity(
        Decimal(2000), "meter**2", "about", Decimal(1000), Decimal(3000)
    )


def test_an_open_interval_stays_open() -> None:
    ore = Quantity(Decimal(5), "metric_ton", "over")

    assert rescale(ore, "kilogram") == Quantity(Decimal(5000), "kilogram", "over")


def test_endless_bounds_are_rounded_outward() -> None:
    field = rescale(Quantity(Decimal(1), "mu"), "hectare")

    assert field.low is not None
    assert field.high is not None
    assert Fraction(field.low) < Fraction(1, 15) < Fraction(field.high)


def test_each_currency_is_a_dimension_of_its_own() -> None:
    units = registry()

    assert {"CNY", "USD", "EUR", "KZT"} <= currencies()
    assert str(units.get_dimensionality("CNY/metric_ton")) == "[money_CNY] / [mass]"
    assert registry() is units


@pytest.mark.parametrize(
    ("unit", "to", "message"),
    [
        pytest.param(
            "CNY",
            "USD",
            "CNY does not convert to USD: they measure different things; money takes "
            "a dated rate: convert(quantity, code, on=DATE)",
            id="money",
        ),
        pytest.param(
            "USD/metric_ton",
            "USD/meter**3",
            "USD/metric_ton does not convert to USD/meter**3: they measure different "
            "things",
            id="prices",
        ),
        pytest.param(
            "percent",
            "percentage_point",
            "percent does not convert to percentage_point: they measure different "
            "things",
            id="percent and points",
        ),
        pytest.param(
            "kt bar",
            "kilogram",
            "'kt bar' is not a known unit; use a pint name without spaces, such as "
            "metric_ton, oil_barrel/day, meter**2 or CNY/metric_ton",
            id="a space",
        ),
        pytest.param(
            "degC", "kelvin", "'degC' has a zero point and no factor", id="temperature"
        ),
    ],
)
def test_without_a_factor_the_error_says_what_to_do(
    unit: str, to: str, message: str
) -> None:
    with pytest.raises(UnitError) as caught:
        scale(unit, to)

    assert str(caught.value) == message


@pytest.mark.parametrize(
    "unit", ["nonsense", "2*meter", "meter**", "", "meter**(", "XYZ/metric_ton"]
)
def test_what_is_no_unit_is_refused(unit: str) -> None:
    with pytest.raises(UnitError, match="is not a known unit"):
        compatible(unit, "metric_ton")


def test_pint_and_the_rates_load_on_first_use() -> None:
    code = (
        "import sys, tradefacts.units, tradefacts.units.words;"
        "print({'pint', 'babel', 'currency_converter', 'cattrs'} & set(sys.modules))"
    )
    run = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, check=True, text=True
    )

    assert run.stdout == "set()\n"


@pytest.mark.parametrize(("unit", "to"), pairs(FINITE))
@given(NUMBERS)
@settings(deadline=None, max_examples=20)
def test_there_and_back_is_the_identity(unit: str, to: str, number: Decimal) -> None:
    quantity = Quantity.stated(number, unit, step=Decimal("0.1"))

    assert rescale(rescale(quantity, to), unit) == quantity


@pytest.mark.parametrize(("unit", "to"), pairs(ENDLESS))
@given(NUMBERS)
@settings(deadline=None, max_examples=10)
def test_there_and_back_keeps_the_number_and_never_narrows(
    unit: str, to: str, number: Decimal
) -> None:
    quantity = Quantity.stated(number, unit, step=Decimal("0.1"))
    back = rescale(rescale(quantity, to), unit)

    assert near(back.value, quantity.value)
    for bound in (quantity.low, quantity.high):
        assert bound is not None
        assert bound in back.interval


@pytest.mark.parametrize("group", [*FINITE, *ENDLESS])
def test_a_way_round_is_as_good_as_the_straight_way(group: tuple[str, ...]) -> None:
    one = Quantity(Decimal(1), group[0])
    for through, to in permutations(group[1:], 2):
        straight, round_way = rescale(one, to), rescale(rescale(one, through), to)

        assert near(straight.value, round_way.value)
