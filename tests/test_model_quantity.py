"""Quantities: stated intervals, and the algebra of percent and points."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tradefacts.errors import UnitError
from tradefacts.model import Interval, Per, Qualifier, Quantity

NUMBERS = st.decimals(
    min_value=-(10**16), max_value=10**16, allow_nan=False, allow_infinity=False
)
STEPS = st.sampled_from([Decimal(0), Decimal("0.01"), Decimal(1), Decimal("1E+10")])
QUALIFIERS: st.SearchStrategy[Qualifier] = st.sampled_from(
    ["exact", "about", "nearly", "over", "under", "at_least", "at_most"]
)
ADDITIVE = ["CNY", "metric_ton", "1", "percentage_point", "basis_point", "month"]


def quantities(unit: str) -> st.SearchStrategy[Quantity]:
    return st.builds(
        Quantity.stated, NUMBERS, st.just(unit), step=STEPS, qualifier=QUALIFIERS
    )


def number(text: str | None) -> Decimal | None:
    return None if text is None else Decimal(text)


@pytest.mark.parametrize(
    ("value", "step", "qualifier", "low", "high"),
    [
        pytest.param("43.85E12", "1E10", "exact", "43.845E12", "43.855E12", id="exact"),
        pytest.param("9.2", "0.1", "about", "9.15", "9.25", id="about"),
        pytest.param("260E9", "1E9", "exact", "259.5E9", "260.5E9", id="zeros count"),
        pytest.param("5E12", "1E12", "nearly", None, "5E12", id="nearly"),
        pytest.param("29E12", "1E12", "over", "29E12", None, id="over"),
        pytest.param("3", "1", "under", None, "3", id="under"),
        pytest.param("3", "1", "at_least", "3", None, id="at least"),
        pytest.param("3", "1", "at_most", None, "3", id="at most"),
        pytest.param("-9.2", "0.1", "exact", "-9.25", "-9.15", id="negative exact"),
        pytest.param("-60", "1", "over", None, "-60", id="a fall by more than 60"),
        pytest.param("-60", "1", "nearly", "-60", None, id="a fall by nearly 60"),
        pytest.param("50", "0", "exact", "50", "50", id="half: a word has no width"),
        pytest.param("10", "0", "at_least", "10", None, id="double-digit"),
        pytest.param("0", "0.1", "exact", "-0.05", "0.05", id="flat in print"),
    ],
)
def test_an_interval_is_half_a_unit_of_the_last_digit_or_open(
    value: str, step: str, qualifier: Qualifier, low: str | None, high: str | None
) -> None:
    stated = Quantity.stated(
        Decimal(value), "CNY", step=Decimal(step), qualifier=qualifier
    )

    assert stated.interval == Interval(number(low), number(high))


def test_without_bounds_a_number_has_no_width() -> None:
    plain = Quantity(Decimal(5), "percent")

    assert plain.low == plain.high == 5


@pytest.mark.parametrize(
    ("left", "sign", "right", "result"),
    [
        pytest.param("5 percent", "-", "3 percent", "2 percentage_point", id="% - %"),
        pytest.param("5 percent", "+", "3 percentage_point", "8 percent", id="% + pp"),
        pytest.param("5 percent", "-", "3 percentage_point", "2 percent", id="% - pp"),
        pytest.param("3 percentage_point", "+", "5 percent", "8 percent", id="pp + %"),
        pytest.param("5 percent", "+", "25 basis_point", "5.25 percent", id="% + bp"),
        pytest.param("5 percent", "-", "25 basis_point", "4.75 percent", id="% - bp"),
        pytest.param("25 basis_point", "+", "5 percent", "5.25 percent", id="bp + %"),
        pytest.param(
            "1 percentage_point",
            "+",
            "2 percentage_point",
            "3 percentage_point",
            id="pp + pp",
        ),
        pytest.param(
            "1 percentage_point",
            "-",
            "25 basis_point",
            "0.75 percentage_point",
            id="pp - bp",
        ),
        pytest.param(
            "25 basis_point",
            "-",
            "1 percentage_point",
            "-0.75 percentage_point",
            id="bp - pp",
        ),
        pytest.param(
            "25 basis_point", "+", "5 basis_point", "30 basis_point", id="bp + bp"
        ),
        pytest.param("5 CNY", "+", "3 CNY", "8 CNY", id="money"),
        pytest.param("5 month", "-", "3 month", "2 month", id="streaks"),
    ],
)
def test_the_algebra_of_units(left: str, sign: str, right: str, result: str) -> None:
    first, second = parse(left), parse(right)

    assert (first + second if sign == "+" else first - second) == parse(result)


def parse(text: str, per: Per | None = None) -> Quantity:
    value, unit = text.split()
    return Quantity(Decimal(value), unit, per=per)


@pytest.mark.parametrize(
    ("left", "right", "qualifier", "low", "high"),
    [
        pytest.param("exact", "exact", "exact", "7", "9", id="exact"),
        pytest.param("exact", "about", "about", "7", "9", id="about"),
        pytest.param("exact", "over", "at_least", "7.5", None, id="no upper bound"),
        pytest.param("nearly", "exact", "at_most", None, "8.5", id="no lower bound"),
        pytest.param("nearly", "over", "about", None, None, id="no bound"),
    ],
)
def test_a_sum_is_as_sure_as_its_parts(
    left: Qualifier,
    right: Qualifier,
    qualifier: Qualifier,
    low: str | None,
    high: str | None,
) -> None:
    total = Quantity.stated(
        Decimal(5), "CNY", step=Decimal(1), qualifier=left
    ) + Quantity.stated(Decimal(3), "CNY", step=Decimal(1), qualifier=right)

    assert total == Quantity(Decimal(8), "CNY", qualifier, number(low), number(high))


@pytest.mark.parametrize(
    ("left", "sign", "right", "message"),
    [
        pytest.param(
            "5 percent",
            "+",
            "3 percent",
            "percent + percent has no meaning: both sides are percent, a share or a "
            "rate, and neither is a difference; to change a percent by a difference, "
            "give the difference in percentage_point; to add shares of one whole, add "
            "the amounts and divide by the whole",
            id="percent + percent",
        ),
        pytest.param(
            "5 percentage_point",
            "-",
            "3 percent",
            "percentage_point - percent has no meaning: the left side is "
            "percentage_point, a difference, the right side is percent, a share or a "
            "rate; put the percent on the left: percent - percentage_point is percent, "
            "and percent - percent is percentage_point",
            id="points - percent",
        ),
        pytest.param(
            "2 fold",
            "+",
            "3 percent",
            "fold + percent has no meaning: fold is a multiple of another figure and "
            "adds to nothing; say the fold in percent first: a rise by 1.3 times is "
            "130 percent, a rise to 1.3 times is 30 percent",
            id="fold + percent",
        ),
        pytest.param(
            "2 fold",
            "-",
            "3 fold",
            "fold - fold has no meaning: fold is a multiple of another figure and "
            "adds to nothing; say the fold in percent first: a rise by 1.3 times is "
            "130 percent, a rise to 1.3 times is 30 percent",
            id="fold - fold",
        ),
        pytest.param(
            "5 CNY",
            "+",
            "3 USD",
            "CNY + USD has no meaning: the left side is CNY, the right side is USD; "
            "convert one of them first: convert(quantity, 'CNY', on=DATE)",
            id="two currencies",
        ),
        pytest.param(
            "5 metric_ton",
            "-",
            "3 kilogram",
            "metric_ton - kilogram has no meaning: the left side is metric_ton, the "
            "right side is kilogram; bring both to one unit first: "
            "units.rescale(quantity, 'metric_ton')",
            id="two units",
        ),
        pytest.param(
            "5 CNY",
            "+",
            "3 percent",
            "CNY + percent has no meaning: the left side is CNY, the right side is "
            "percent; an amount and its growth do not add: multiply the amount by "
            "1 + percent / 100",
            id="money + percent",
        ),
        pytest.param(
            "5 month",
            "+",
            "3 quarter",
            "month + quarter has no meaning: the left side is month, the right side "
            "is quarter; add quantities of one unit only",
            id="two streaks",
        ),
    ],
)
def test_a_sum_without_meaning_says_what_to_do_instead(
    left: str, sign: str, right: str, message: str
) -> None:
    first, second = parse(left), parse(right)

    with pytest.raises(UnitError) as caught:
        first + second if sign == "+" else first - second

    assert str(caught.value) == message
    assert caught.value.units == (first.unit, second.unit)


def test_rates_by_different_times_do_not_add() -> None:
    daily, amount = parse("9 CNY", "day"), parse("9 CNY")

    with pytest.raises(UnitError) as caught:
        daily + amount

    assert str(caught.value) == (
        "CNY per day + CNY has no meaning: the two are not counted by the same time "
        "or item; bring both to one of them first"
    )


def test_only_quantities_add_to_quantities() -> None:
    with pytest.raises(TypeError, match="unsupported operand"):
        parse("5 CNY") + 3  # type: ignore[operator]
    with pytest.raises(TypeError, match="unsupported operand"):
        parse("5 CNY") - 3  # type: ignore[operator]
    with pytest.raises(TypeError, match="unsupported operand"):
        Interval(None, None) + 3  # type: ignore[operator]
    with pytest.raises(TypeError, match="unsupported operand"):
        Interval(None, None) - 3  # type: ignore[operator]


@pytest.mark.parametrize(
    ("arguments", "error", "message"),
    [
        pytest.param((5.0, "CNY"), TypeError, "expected a Decimal", id="float"),
        pytest.param((Decimal("NaN"), "CNY"), ValueError, "a finite number", id="NaN"),
        pytest.param((Decimal("1E9999"), "CNY"), ValueError, "finite", id="too large"),
        pytest.param(
            (Decimal(5), "m t"), ValueError, "expected unit of the form", id="space"
        ),
        pytest.param(
            (Decimal(5), ""), ValueError, "expected unit of the form", id="no unit"
        ),
        pytest.param(
            (Decimal(5), "CNY", "maybe"), ValueError, "as qualifier one of", id="hedge"
        ),
        pytest.param(
            (Decimal(5), "CNY", "exact", Decimal(6), None),
            ValueError,
            "value 5 is outside its interval 6 to None",
            id="outside",
        ),
        pytest.param(
            (Decimal(5), "CNY", "exact", Decimal(6), Decimal(4)),
            ValueError,
            "interval from 6 to 4 is empty",
            id="empty",
        ),
        pytest.param(
            (Decimal(5), "CNY", "exact", None, None, "hour"),
            ValueError,
            "expected as per one of",
            id="per",
        ),
    ],
)
def test_no_malformed_quantity(
    arguments: tuple[object, ...], error: type[Exception], message: str
) -> None:
    with pytest.raises(error, match=message):
        Quantity(*arguments)  # type: ignore[arg-type]


def test_no_negative_step() -> None:
    with pytest.raises(ValueError, match="expected a step of 0 or more, got -1"):
        Quantity.stated(Decimal(5), "CNY", step=Decimal(-1))


@pytest.mark.parametrize(
    ("first", "second", "meet"),
    [
        pytest.param((None, None), (None, None), True, id="all numbers"),
        pytest.param(("1", "2"), ("2", "3"), True, id="touching"),
        pytest.param(("1", "2"), ("2.1", "3"), False, id="apart"),
        pytest.param(("1", None), (None, "0"), False, id="half-open, apart"),
        pytest.param(("1", None), (None, "1"), True, id="half-open, touching"),
    ],
)
def test_intervals_overlap_where_they_share_a_number(
    first: tuple[str | None, str | None],
    second: tuple[str | None, str | None],
    meet: bool,  # noqa: FBT001 - a column of a table
) -> None:
    one, other = (Interval(number(low), number(high)) for low, high in (first, second))

    assert one.overlaps(other) is meet
    assert other.overlaps(one) is meet


@given(NUMBERS, STEPS, QUALIFIERS)
def test_a_value_lies_in_its_interval_and_so_does_its_negative(
    value: Decimal, step: Decimal, qualifier: Qualifier
) -> None:
    stated = Quantity.stated(value, "CNY", step=step, qualifier=qualifier)
    mirrored = -stated

    assert value in stated.interval
    assert value.copy_negate() in mirrored.interval
    assert -mirrored == stated


@given(NUMBERS.filter(bool), STEPS, QUALIFIERS)
def test_a_hedge_goes_by_magnitude(
    value: Decimal, step: Decimal, qualifier: Qualifier
) -> None:
    stated = Quantity.stated(value, "CNY", step=step, qualifier=qualifier)
    mirrored = Quantity.stated(
        value.copy_negate(), "CNY", step=step, qualifier=qualifier
    )

    assert -stated == mirrored


@given(quantities("percent"), quantities("percent"))
def test_a_percent_is_another_plus_their_difference(
    first: Quantity, second: Quantity
) -> None:
    difference = first - second

    assert difference.unit == "percentage_point"
    assert (second + difference).value == first.value
    assert (first - difference).value == second.value
    assert (first - difference).unit == "percent"


@given(quantities("percent"), quantities("percentage_point"), quantities("basis_point"))
def test_differences_act_on_a_percent_one_after_another(
    share: Quantity, points: Quantity, basis_points: Quantity
) -> None:
    one_by_one = (share + points) + basis_points
    together = share + (points + basis_points)

    assert one_by_one.unit == together.unit == "percent"
    assert one_by_one.value == together.value
    assert one_by_one.interval == together.interval
    assert share + points == points + share


@given(st.data(), st.sampled_from(ADDITIVE))
def test_sums_of_one_unit_are_exact_and_lose_no_number(
    data: st.DataObject, unit: str
) -> None:
    first, second = data.draw(quantities(unit)), data.draw(quantities(unit))
    total = first + second

    assert total.unit == unit
    assert total == second + first
    assert (total - second).value == first.value
    assert total.interval == first.interval + second.interval
    assert (first - second).interval == first.interval - second.interval
