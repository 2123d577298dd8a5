"""Quantities in English texts: numbers, money, units, hedges, ranges, names."""

from decimal import Decimal
from typing import Final

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from tradefacts.errors import LanguageError, ParseError
from tradefacts.model import Quantity
from tradefacts.reading import find_quantities, parse_quantity
from tradefacts.units import words

SCALES: Final = {
    "hundred": 2,
    "thousand": 3,
    "million": 6,
    "mn": 6,
    "mln": 6,
    "billion": 9,
    "bn": 9,
    "bln": 9,
    "trillion": 12,
    "tn": 12,
    "trn": 12,
    "hundred million": 8,
    "thousand billion": 12,
}
ONES: Final = [
    "zero",
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
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
]
TENS: Final = [
    "twenty",
    "thirty",
    "forty",
    "fifty",
    "sixty",
    "seventy",
    "eighty",
    "ninety",
]
FULL_WIDTH: Final = str.maketrans("0123456789.,-%", "０１２３４５６７８９．，－％")


@st.composite
def decimals(draw: st.DrawFn, most: int = 30) -> Decimal:
    """A number without sign that has up to *most* digits in all."""
    digits = draw(st.integers(0, 10**most - 1))
    places = draw(st.integers(0, most - 1))
    # Built from text: Decimal arithmetic would round to 28 digits.
    return Decimal(f"{digits}E-{places}")


DECIMALS: Final = st.one_of(decimals(), decimals(6))
NUMBERS: Final = st.integers(0, 10**15 - 1)


def written(value: Decimal) -> str:
    return f"{value:f}"


def spelled(number: int, *, with_and: bool = False, hyphen: str = "-") -> str:
    """Write *number* in words, from the top down."""
    for exponent, scale in ((12, "trillion"), (9, "billion"), (6, "million")):
        if number >= 10**exponent:
            return joined(number, exponent, scale, with_and=with_and, hyphen=hyphen)
    if number >= 1000:
        return joined(number, 3, "thousand", with_and=with_and, hyphen=hyphen)
    if number >= 100:
        return joined(number, 2, "hundred", with_and=with_and, hyphen=hyphen)
    if number < 20:
        return ONES[number]
    tens, ones = divmod(number, 10)
    return TENS[tens - 2] + (hyphen + ONES[ones] if ones else "")


def joined(
    number: int, exponent: int, scale: str, *, with_and: bool, hyphen: str
) -> str:
    head, rest = divmod(number, 10**exponent)
    said = f"{spelled(head, with_and=with_and, hyphen=hyphen)} {scale}"
    if not rest:
        return said
    joint = " and " if with_and and rest < 100 else " "
    return said + joint + spelled(rest, with_and=with_and, hyphen=hyphen)


def states(text: str) -> list[tuple[str, str, str, str]]:
    """Return what is found, as words."""
    return [
        (found.text, f"{found.value.value:f}", found.value.unit, found.value.qualifier)
        for found in find_quantities(text)
    ]


def of(text: str) -> tuple[Decimal, str]:
    quantity = parse_quantity(text)
    return quantity.value, quantity.unit


# -- tables ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        pytest.param("nine and a half million yuan", "9500000", "CNY", id="and a half"),
        pytest.param("2 and a half million yuan", "2500000", "CNY", id="digits, half"),
        pytest.param("9½ million yuan", "9500000", "CNY", id="½"),
        pytest.param("half a million tonnes", "500000", "metric_ton", id="half a"),
        pytest.param("a million tonnes", "1000000", "metric_ton", id="a million"),
        pytest.param("a million and a half tonnes", "1500000", "metric_ton", id="m½"),
        pytest.param("a quarter of a million tonnes", "250000", "metric_ton", id="¼"),
        pytest.param("two point five percent", "2.5", "percent", id="point"),
        pytest.param("zero point three five percent", "0.35", "percent", id="0.35"),
        pytest.param("two hundred and five million yuan", "205000000", "CNY", id="205"),
        pytest.param("$5tn", "5000000000000", "USD", id="tn"),
        pytest.param("5.3b yuan", "5300000000", "CNY", id="b"),
        pytest.param("$4K", "4000", "USD", id="K"),
        pytest.param("5m tonnes", "5000000", "metric_ton", id="m is million"),
        pytest.param("5m2", "5", "meter**2", id="m2 is an area"),
        pytest.param("500,000 b/d", "500000", "oil_barrel/day", id="b/d is a rate"),
        pytest.param("5 000 tonnes", "5000", "metric_ton", id="space"),
        pytest.param("5\u2009000\u2009000 tonnes", "5000000", "metric_ton", id="thin"),
        pytest.param("12\u00a0345.6 percent", "12345.6", "percent", id="no-break"),
        pytest.param("5 000 million yuan", "5000000000", "CNY", id="space, scale"),
        pytest.param("-$5 billion", "-5000000000", "USD", id="sign before money"),
        pytest.param("US$-5.3 billion", "-5300000000", "USD", id="sign behind money"),
        pytest.param("minus 3 percent", "-3", "percent", id="minus"),
        pytest.param("negative 3 percent", "-3", "percent", id="negative"),
        pytest.param("\u22129.2%", "-9.2", "percent", id="typographic minus"),
        pytest.param("\u20139.2%", "-9.2", "percent", id="en dash as minus"),
        pytest.param("+9.2%", "9.2", "percent", id="plus"),
        pytest.param("3 kilotonnes", "3000", "metric_ton", id="factor"),
        pytest.param("5 bcm", "5000000000", "meter**3", id="billion in the unit"),
        pytest.param("ten kilometers", "10", "kilometer", id="unit behind a word"),
        pytest.param("2.5 times", "2.5", "fold", id="times"),
        pytest.param("3-fold", "3", "fold", id="fold"),
        pytest.param("5 million", "5000000", "1", id="bare"),
        pytest.param("100-million-yuan", "100000000", "CNY", id="hyphens"),
    ],
)
def test_a_quantity_is_read(text: str, value: str, unit: str) -> None:
    assert of(text) == (Decimal(value), unit)


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("5.2 percent", "percent"),
        ("5.2 per cent", "percent"),
        ("5.2 pct", "percent"),
        ("5.2pc", "percent"),
        ("15pc", "percent"),
        ("5.2 pc", "percent"),
        ("5.2%", "percent"),
        ("5.2 %", "percent"),
        ("5.2 percentage points", "percentage_point"),
        ("5.2 percentage point", "percentage_point"),
        ("5.2 percentage-point", "percentage_point"),
        ("5.2-percentage-point", "percentage_point"),
        ("5.2 percent points", "percentage_point"),
        ("5.2 per cent points", "percentage_point"),
        ("5.2 pct points", "percentage_point"),
        ("5.2pc points", "percentage_point"),
        ("5.2 points", "percentage_point"),
        ("5.2 ppts", "percentage_point"),
        ("5.2pp", "percentage_point"),
        ("25 basis points", "basis_point"),
        ("25-basis-point", "basis_point"),
        ("25 bps", "basis_point"),
        ("25bp", "basis_point"),
    ],
)
def test_percent_points_and_basis_points_are_told_apart(text: str, unit: str) -> None:
    assert parse_quantity(text).unit == unit


@pytest.mark.parametrize("text", ["15 pc", "15 PC", "15PC"])
def test_pieces_and_computers_are_no_percent(text: str) -> None:
    found = find_quantities(f"Some {text} were sold.")

    assert all(quantity.value.unit != "percent" for quantity in found)


@pytest.mark.parametrize(
    ("text", "value", "unit", "per"),
    [
        ("2,798.4 yuan per tonne", "2798.4", "CNY/metric_ton", None),
        ("2,798.4 yuan a ton", "2798.4", "CNY/metric_ton", None),
        ("2,798.4 yuan/tonne", "2798.4", "CNY/metric_ton", None),
        ("US$82.5 per barrel", "82.5", "USD/oil_barrel", None),
        ("$3.5 per MMBtu", "0.0000035", "USD/british_thermal_unit", None),
        ("500 yuan per square meter", "500", "CNY/meter**2", None),
        ("$2,000 per TEU", "2000", "USD", "item"),
        ("5 billion yuan a day", "5000000000", "CNY", "day"),
        ("6.52 million barrels per day", "6520000", "oil_barrel/day", None),
        ("6.52 million barrels a day", "6520000", "oil_barrel/day", None),
        ("6.52 million bpd", "6520000", "oil_barrel/day", None),
        ("300 tonnes per year", "300", "metric_ton/year", None),
        ("20 million TEUs a year", "20000000", "1", "year"),
    ],
)
def test_a_rate_is_read_with_what_it_is_counted_by(
    text: str, value: str, unit: str, per: str | None
) -> None:
    found = find_quantities(text)[0].value

    assert (found.value, found.unit, found.per) == (Decimal(value), unit, per)


@pytest.mark.parametrize(
    ("text", "qualifier"),
    [
        ("about 5 percent", "about"),
        ("around 5 percent", "about"),
        ("some 5 percent", "about"),
        ("roughly 5 percent", "about"),
        ("approximately 5 percent", "about"),
        ("an estimated 5 percent", "about"),
        ("nearly 5 percent", "nearly"),
        ("almost 5 percent", "nearly"),
        ("close to 5 percent", "nearly"),
        ("just under 5 percent", "nearly"),
        ("more than 5 percent", "over"),
        ("over 5 percent", "over"),
        ("well over 5 percent", "over"),
        ("above 5 percent", "over"),
        ("in excess of 5 percent", "over"),
        ("5+", "over"),
        ("less than 5 percent", "under"),
        ("below 5 percent", "under"),
        ("fewer than 5 percent", "under"),
        ("at least 5 percent", "at_least"),
        ("no less than 5 percent", "at_least"),
        ("not less than 5 percent", "at_least"),
        ("5 percent or more", "at_least"),
        ("up to 5 percent", "at_most"),
        ("at most 5 percent", "at_most"),
        ("no more than 5 percent", "at_most"),
        ("5 percent", "exact"),
    ],
)
def test_a_hedge_is_told_by_the_qualifier(text: str, qualifier: str) -> None:
    assert parse_quantity(text).qualifier == qualifier


def test_a_hedge_is_no_part_of_the_span() -> None:
    assert states("more than a million tonnes") == [
        ("a million tonnes", "1000000", "metric_ton", "over")
    ]


@pytest.mark.parametrize(
    "text",
    [
        "between 3 and 5 percent",
        "3 to 5 percent",
        "3-5 percent",
        "3\u20135 percent",
        "3% to 5%",
        "3%-5%",
        "between 3% and 5%",
        "three to five percent",
    ],
)
def test_a_range_has_its_ends_as_printed(text: str) -> None:
    found = find_quantities(text)

    assert [f.value for f in found] == [
        Quantity(Decimal(3), "percent", "exact", Decimal(3), Decimal(5))
    ]


@pytest.mark.parametrize(
    ("text", "low", "high", "unit"),
    [
        ("3 to 5 million yuan", "3000000", "5000000", "CNY"),
        ("$3-5 billion", "3000000000", "5000000000", "USD"),
        ("$3-$5 billion", "3000000000", "5000000000", "USD"),
        ("between $3 billion and $5 billion", "3000000000", "5000000000", "USD"),
        ("between 3 bn yuan and 5 bn yuan", "3000000000", "5000000000", "CNY"),
        ("900 million to 1.2 billion yuan", "900000000", "1200000000", "CNY"),
        ("3-5 tonnes", "3", "5", "metric_ton"),
        ("between 20 and 30 companies", "20", "30", "1"),
        ("20-30 companies", "20", "30", "1"),
        ("-3% to -5%", "-5", "-3", "percent"),
    ],
)
def test_a_range_shares_what_it_counts(
    text: str, low: str, high: str, unit: str
) -> None:
    found = find_quantities(text)

    assert [(f.value.low, f.value.high, f.value.unit) for f in found] == [
        (Decimal(low), Decimal(high), unit)
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("from 3% to 5%", ["3%", "5%"]),
        ("rose $3 billion to $5 billion", ["$3 billion", "$5 billion"]),
        ("up 3.5% to 5.2 billion yuan", ["3.5%", "5.2 billion yuan"]),
        ("from 1997 to 135.2 billion yuan", ["135.2 billion yuan"]),
        ("one hundred and two hundred tonnes", ["one hundred", "two hundred tonnes"]),
        ("20 percent plus 3 percent", ["20 percent", "3 percent"]),
        ("2.3 million—a record", ["2.3 million"]),
        ("exports—5 percent of all", ["5 percent"]),
        ("A $5 billion deal", ["$5 billion"]),
        ("* 84,445 buyers", ["84,445"]),
    ],
)
def test_what_is_no_range_or_compound_is_read_apart(
    text: str, expected: list[str]
) -> None:
    assert [found.text for found in find_quantities(text)] == expected


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("at 12:30", id="time"),
        pytest.param("at 9.30 am", id="time with a point"),
        pytest.param("at 5 p.m.", id="hour"),
        pytest.param("10 o'clock", id="o'clock"),
        pytest.param("call +86 10 6519 4114", id="phone"),
        pytest.param("call +86-20-2608-8888", id="phone with hyphens"),
        pytest.param("tel: 010 6519 4114", id="phone with a zero"),
        pytest.param("dial 400 810 0088", id="phone with a word"),
        pytest.param("the 3rd and the 21st session", id="ordinals in figures"),
        pytest.param("the twenty-first century", id="ordinal in words"),
        pytest.param("No. 3 and No 4", id="number"),
        pytest.param("page 14", id="page"),
        pytest.param("Article 5", id="article"),
        pytest.param("Group of 20", id="G20 in words"),
        pytest.param("the G20 and the A380", id="codes"),
        pytest.param("COVID-19", id="virus"),
        pytest.param("COP 28", id="conference"),
        pytest.param("HS code 8703.23", id="tariff line"),
        pytest.param("code 9610", id="code"),
        pytest.param("a 24-hour line", id="24-hour"),
        pytest.param("an 8-digit level", id="8-digit"),
        pytest.param("a 300-tonne crane", id="size"),
        pytest.param("5-million-tonne plant", id="size with a scale"),
        pytest.param("16 days, 5 years", id="durations"),
        pytest.param("three times a week", id="frequency"),
        pytest.param("made two points", id="arguments"),
        pytest.param("after two quarters of decline", id="quarters of a year"),
        pytest.param("5G base stations, 4K screens", id="generations"),
        pytest.param("CO2", id="formula"),
        pytest.param("in 2024 and since 1978", id="years"),
        pytest.param("in 2024 yuan-denominated exports rose", id="year before a unit"),
        pytest.param("the 2024-25 season", id="season"),
        pytest.param("on January 8, 2024", id="date"),
        pytest.param("2024-11-08", id="ISO date"),
        pytest.param("the 1990s", id="decade"),
        pytest.param("version 1.2.3", id="version"),
        pytest.param("000 tonnes", id="rest of a number"),
        pytest.param("007 tonnes", id="leading zeros"),
        pytest.param("a 3-2 vote", id="score"),
        pytest.param("won 3:1", id="score with a colon"),
        pytest.param("24/7", id="slash"),
        pytest.param("1,23 yuan", id="wrong groups"),
        pytest.param("#5", id="hash"),
    ],
)
def test_a_number_that_names_something_is_no_quantity(text: str) -> None:
    assert states(text) == []


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("half of exports", "50"),
        ("a third of exports", "33.33"),
        ("two thirds of exports", "66.67"),
        ("two-thirds of exports", "66.67"),
        ("three quarters of exports", "75"),
        ("one tenth of exports", "10"),
    ],
)
def test_a_part_of_a_whole_is_a_percentage_without_width(text: str, value: str) -> None:
    found = find_quantities(text)[0].value

    assert (found.value, found.unit) == (Decimal(value), "percent")
    assert found.low == found.high == Decimal(value)


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        pytest.param("5.20 percent", "5.195", "5.205", id="decimals"),
        pytest.param("43.85 trillion yuan", "43845E9", "43855E9", id="scale"),
        pytest.param("1,500 tonnes", "1499.5", "1500.5", id="printed zeros"),
        pytest.param("five million tonnes", "5E6", "5E6", id="words have no width"),
        pytest.param("over 60 percent", "60", None, id="over"),
        pytest.param("nearly 5 trillion yuan", None, "5E12", id="nearly"),
    ],
)
def test_the_interval_is_that_of_the_last_printed_digit(
    text: str, low: str | None, high: str | None
) -> None:
    found = parse_quantity(text)

    assert found.low == (None if low is None else Decimal(low))
    assert found.high == (None if high is None else Decimal(high))


# Every word and sign of money, alone before or behind a number.
MONEY_WORDS: Final = [
    (word, money.code) for money in words.load().money for word in money.forms["en"]
]
MONEY_SIGNS: Final = [
    (sign, money.code)
    for money in words.load().money
    for sign in money.signs
    if sign not in money.forms["zh"]  # words of Chinese, where they precede too
]


@pytest.mark.parametrize(("word", "code"), MONEY_WORDS)
def test_money_is_read_by_the_word_behind(word: str, code: str) -> None:
    assert of(f"5.3 billion {word}") == (Decimal("5.3E9"), code)


@pytest.mark.parametrize(("sign", "code"), MONEY_SIGNS)
def test_money_is_read_by_the_sign_before(sign: str, code: str) -> None:
    assert of(f"{sign}5.3 billion") == (Decimal("5.3E9"), code)


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("5.3 billion U.S. dollars", "USD"),
        ("5.3 billion US dollars", "USD"),
        ("US$ 5.3 billion", "USD"),
        ("USD 5.3 billion", "USD"),
        ("USD5.3bn", "USD"),
        ("RMB 5.3 billion yuan", "CNY"),
        ("RMB5.3bn", "CNY"),
        ("CNY 5.3 billion", "CNY"),
        ("5.3 billion yuan (RMB)", "CNY"),
        ("HK$ 5.3 billion", "HKD"),
        ("5.3 billion Hong Kong dollars", "HKD"),
        ("€5.3 billion", "EUR"),
        ("5.3 billion €", "EUR"),
        ("500€", "EUR"),
        ("5.3 billion euros", "EUR"),
        ("A$5.3 billion", "AUD"),
        ("KSh 5.3 billion", "KES"),
        ("＄5.3 billion", "USD"),
        ("￥5.3 billion", "CNY"),
    ],
)
def test_money_is_read_in_all_its_writings(text: str, unit: str) -> None:
    assert find_quantities(text)[0].value.unit == unit


# -- errors ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "expected one quantity"),
        ("exports", "expected one quantity"),
        ("5 percent and 3 percent", "expected one quantity"),
        ("exports of 5 percent", "expected nothing but a quantity"),
        ("5 percent of exports", "expected nothing but a quantity"),
    ],
)
def test_what_is_not_one_quantity_is_refused(text: str, message: str) -> None:
    with pytest.raises(ParseError, match=message) as caught:
        parse_quantity(text)

    start, end = caught.value.span
    assert 0 <= start <= end <= len(text)


def test_a_language_that_is_not_supported_is_refused() -> None:
    with pytest.raises(LanguageError, match="'xx' is not supported"):
        find_quantities("5 percent", lang="xx")


# -- laws ------------------------------------------------------------------------------


@given(DECIMALS)
@example(Decimal("123456789012345678901234567.891"))
@example(Decimal("0.00000000000000000000000000001"))
@example(Decimal(2024))
def test_plain_digits_are_read_back_exactly(value: Decimal) -> None:
    assert of(f"{written(value)} tonnes") == (value, "metric_ton")


@given(DECIMALS)
@example(Decimal(999999999999999999999999999999))
def test_grouped_digits_are_read_back_exactly(value: Decimal) -> None:
    assert of(f"{value:,f} tonnes") == (value, "metric_ton")


@given(NUMBERS, st.sampled_from("\u0020\u00a0\u2009\u202f"))
def test_groups_parted_by_spaces_are_read_back_exactly(value: int, space: str) -> None:
    text = f"{value:,}".replace(",", space)

    assert of(f"{text} tonnes") == (Decimal(value), "metric_ton")


@given(DECIMALS)
def test_full_width_digits_are_read_back_exactly(value: Decimal) -> None:
    assert of(f"{value:,f}%".translate(FULL_WIDTH)) == (value, "percent")


@given(DECIMALS, st.sampled_from(["-", "\u2212", "minus ", "negative ", "\uff0d"]))
def test_a_sign_turns_the_number_exactly(value: Decimal, sign: str) -> None:
    assert of(f"{sign}{written(value)} percent") == (value.copy_negate(), "percent")


@given(DECIMALS, st.sampled_from(sorted(SCALES.items())), st.sampled_from(["", " "]))
@example(Decimal("1.20"), ("billion", 9), " ")
def test_a_scale_word_only_moves_the_point(
    value: Decimal, scale: tuple[str, int], space: str
) -> None:
    word, exponent = scale
    digits = f"{value:f}E{exponent}"

    assert of(f"{value:,f}{space}{word} yuan") == (Decimal(digits), "CNY")


@given(value=NUMBERS, with_and=st.booleans(), hyphen=st.sampled_from("- "))
@example(value=1_000_001, with_and=True, hyphen="-")
@example(value=120_000_000_000, with_and=True, hyphen=" ")
def test_number_words_are_read_back_exactly(
    *, value: int, with_and: bool, hyphen: str
) -> None:
    text = spelled(value, with_and=with_and, hyphen=hyphen)

    assert of(f"{text} percent") == (Decimal(value), "percent")


@given(DECIMALS, st.sampled_from(MONEY_WORDS))
def test_money_keeps_every_digit(value: Decimal, money: tuple[str, str]) -> None:
    word, code = money

    assert of(f"{value:,f} {word}") == (value, code)


@given(
    st.lists(
        st.tuples(
            decimals(6),
            st.sampled_from(
                [
                    (" percent", "percent"),
                    ("%", "percent"),
                    (" percentage points", "percentage_point"),
                    (" basis points", "basis_point"),
                    (" times", "fold"),
                    (" yuan", "CNY"),
                    (" tonnes", "metric_ton"),
                ]
            ),
        ),
        min_size=1,
        max_size=6,
    )
)
def test_units_are_never_mixed(
    stated: list[tuple[Decimal, tuple[str, str]]],
) -> None:
    text = "; ".join(f"{written(value)}{word}" for value, (word, _) in stated)

    assert [(f.value.value, f.value.unit) for f in find_quantities(text)] == [
        (value, unit) for value, (_, unit) in stated
    ]


@given(DECIMALS)
@example(Decimal("1234567890123456789012345678.9"))
def test_a_unit_that_is_a_multiple_is_exact(value: Decimal) -> None:
    tonnes = Decimal(f"{written(value)}E3")

    assert of(f"{written(value)} kilotonnes") == (tonnes, "metric_ton")


@given(st.text(max_size=40))
@example("5 " + "billion " * 400)
@example("-" * 50 + "5%")
def test_any_text_is_one_quantity_or_refused_at_a_place_within_it(text: str) -> None:
    try:
        parse_quantity(text)
    except ParseError as error:
        start, end = error.span
        assert 0 <= start <= end <= len(text)


def test_a_rate_is_parsed_with_what_it_is_by() -> None:
    assert parse_quantity("nearly 9 million a day").per == "day"


def test_more_than_a_rate_is_refused() -> None:
    with pytest.raises(ParseError, match="nothing but a quantity"):
        parse_quantity("9 million a day in May")


@pytest.mark.parametrize(
    ("text", "tons"), [("15Mt", 15_000_000), ("15 mt", 15), ("15 MT", 15)]
)
def test_only_one_capital_makes_a_million_tons(text: str, tons: int) -> None:
    quantity = parse_quantity(text)

    assert (quantity.value, quantity.unit) == (Decimal(tons), "metric_ton")
