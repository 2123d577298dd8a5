"""Chinese numbers, quantities and periods on their own."""

from datetime import date
from decimal import Decimal

import cn2an  # type: ignore[import-untyped]
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from tradefacts.reading.finding import find_periods, find_quantities, parse_quantity
from tradefacts.reading.languages.zh.numerals import read_numeral, read_words
from tradefacts.reading.tokens import tokenize

PUBLISHED = date(2025, 2, 14)

QUANTITIES = {
    "43.85万亿元": "43850000000000 CNY",
    "2.1万亿": "2100000000000 1",
    "十八亿七千万": "1870000000 1",
    "１２，３４５万元": "123450000 CNY",
    "12,345.6亿元": "1234560000000 CNY",
    "1,234,567": "1234567 1",
    "－４．５％": "-4.5 percent",
    "＋３％": "3 percent",
    "-3.2%": "-3.2 percent",
    "负3.5%": "-3.5 percent",
    "三千多亿元": "300000000000 CNY over",
    "10亿多元": "1000000000 CNY over",
    "三十余家": "30 1 over",
    "30来万吨": "300000 metric_ton about",
    "５０００多万": "50000000 1 over",
    "百分之二十多": "20 percent over",
    "两成多": "20 percent over",
    "五成半": "55 percent",
    "九成九": "99 percent",
    "两位数": "10 percent at_least",
    "三分之二以上": "66.66666666666666666666666667 percent over",
    "兩億五千萬元": "250000000 CNY",
    "貳佰億元": "20000000000 CNY",
    "叁拾伍亿元": "3500000000 CNY",
    "八億七千萬": "870000000 1",
    "两千零五亿元": "200500000000 CNY",
    "一亿零三百吨": "100000300 metric_ton",
    "2.1万亿美元": "2100000000000 USD",
    "8838万份": "88380000 1",
    "十八亿七千万元": "1870000000 CNY",
    "1亿2000万吨": "120000000 metric_ton",
    "百分之三十一点五": "31.5 percent",
    "三成": "30 percent",
    "一成七": "17 percent",
    "近九成半": "95 percent nearly",
    "1.3倍": "1.3 fold",
    "近两倍": "2 fold nearly",
    "5.8个百分点": "5.8 percentage_point",
    "25个基点": "25 basis_point",
    "6000多亿元": "600000000000 CNY over",
    "20余万辆": "200000 1 over",
    "千亿元以上": "100000000000 CNY over",
    "约5万标箱": "50000 1 about",
    "不足200亿元": "20000000000 CNY under",
    "不少于3万家": "30000 1 at_least",
    "3%至5%": "3 percent",
    "300万亿韩元左右": "300000000000000 KRW about",
    "４．５％": "4.5 percent",
    "3000億港元": "300000000000 HKD",
}


@pytest.mark.parametrize(("text", "stated"), QUANTITIES.items(), ids=QUANTITIES)
def test_the_words_state_this_quantity(text: str, stated: str) -> None:
    quantity = parse_quantity(text, lang="zh")
    hedge = "" if quantity.qualifier == "exact" else f" {quantity.qualifier}"

    assert f"{quantity.value.normalize():f} {quantity.unit}{hedge}" == stated


#: The lower and the upper end of ranges.
RANGES = {
    "3%至5%": (3, 5, "percent"),
    "3%—5%": (3, 5, "percent"),
    "３％～５％": (3, 5, "percent"),
    "3-5万吨": (30000, 50000, "metric_ton"),
    "三至五成": (30, 50, "percent"),
    "两成到三成": (20, 30, "percent"),
    "三万至五万辆": (30000, 50000, "1"),
    "2亿至3亿美元": (200000000, 300000000, "USD"),
}


@pytest.mark.parametrize(("text", "ends"), RANGES.items(), ids=RANGES)
def test_a_range_has_its_ends_as_printed(text: str, ends: tuple[int, int, str]) -> None:
    quantity = parse_quantity(text, lang="zh")

    low, high, unit = ends

    assert (quantity.low, quantity.high) == (Decimal(low), Decimal(high))
    assert quantity.unit == unit
    assert quantity.value == quantity.low


@pytest.mark.parametrize(
    "text",
    ["增长翻一番", "千万不要错过", "百万富翁", "十万火急", "成百上千", "万一"],
)
def test_words_for_very_many_are_no_figures(text: str) -> None:
    found = find_quantities(text, lang="zh")

    assert [f.text for f in found if f.value.unit == "1"] == []


@pytest.mark.parametrize(
    "text",
    [
        "第135届",
        "2024年",
        "5月4日",
        "3个月",
        "拨打12360",
        "一般",
        "十四五",
        "第3条",
        "二〇二四",
    ],
)
def test_what_only_names_something_is_no_quantity(text: str) -> None:
    assert find_quantities(text, lang="zh") == []


PERIODS = {
    "今年前10个月": "2025-01/2025-10",
    "2024年1—7月": "2024-01/2024-07",
    "2024年1至11月份": "2024-01/2024-11",
    "2023年前三季度": "2023-01/2023-09",
    "2024年第三季度": "2024-Q3",
    "去年上半年": "2024-H1",
    "去年11月份": "2024-11",
    "11月": "2024-11",
    "2024年11月8日": "2024-11-08",
    "2022年底": "2022-12",
    "2018年至2023年": "2018/2023",
    "2018-2023年": "2018/2023",
    "二〇二四年": "2024",
    "“十四五”期间": "2021/2025",
    "1月以来": "2025-01/2025-02",
    "7月1日至5日": "2024-07-01/2024-07-05",
    "民国99年": "2010",
    "113年1至9月對歐洲出口": "2024-01/2024-09",
    "進口較112年減少": "2023",
}


@pytest.mark.parametrize(("text", "period"), PERIODS.items(), ids=PERIODS)
def test_the_words_state_this_period(text: str, period: str) -> None:
    (found,) = find_periods(text, published=PUBLISHED, lang="zh")

    assert found.value.format() == period


@pytest.mark.parametrize(
    "text",
    [
        "113年对欧洲出口",
        "這家有113年歷史的茶廠",
        "這家茶廠，113年來出口茶葉",
        "茶廠成立於113年前",
        "歷經百年，113年的茶廠",
    ],
)
def test_so_many_years_are_no_year_of_the_republic(text: str) -> None:
    assert not find_periods(text, published=PUBLISHED, lang="zh")


#: Simplified characters of numbers in their traditional form.
TRADITIONAL = str.maketrans("万亿两陆贰叁点", "萬億兩陸貳叄點")
NUMBERS = st.one_of(
    st.integers(1, 10**15),
    # Round numbers, and those with zeros within, are what texts have.
    st.builds(
        lambda n, power: n * 10**power, st.integers(1, 99_999), st.integers(0, 10)
    ),
)


@given(number=NUMBERS, style=st.sampled_from(["low", "up"]), traditional=st.booleans())
@example(number=10, style="low", traditional=False)
@example(number=110, style="low", traditional=True)
@example(number=10_0000_0000, style="up", traditional=False)
@example(number=1_0005_0030_0700, style="low", traditional=True)
@example(number=18_7000_0000, style="up", traditional=True)
def test_numerals_read_as_another_reader_reads_them(
    number: int, style: str, *, traditional: bool
) -> None:
    words = cn2an.an2cn(number, style)
    words = words.translate(TRADITIONAL) if traditional else words
    quantity = parse_quantity(f"{words}元", lang="zh")

    assert cn2an.cn2an(cn2an.an2cn(number), "strict") == number
    assert read_words(tokenize(words).lower) == Decimal(number)
    assert (quantity.value, quantity.unit) == (Decimal(number), "CNY")


@given(number=st.decimals(0, 10**8, places=2), traditional=st.booleans())
def test_decimals_in_words_keep_their_digits(
    number: Decimal, *, traditional: bool
) -> None:
    words = cn2an.an2cn(f"{number:f}")
    words = words.translate(TRADITIONAL) if traditional else words

    assert parse_quantity(f"百分之{words}", lang="zh").value == number


@given(
    number=st.decimals(Decimal("0.01"), 9999, places=2),
    scale=st.sampled_from(["", "万", "亿"]),
    separator=st.sampled_from(["", ","]),
    wide=st.booleans(),
)
def test_digits_with_a_scale_read_as_another_reader_reads_them(
    number: Decimal, scale: str, separator: str, *, wide: bool
) -> None:
    plain = f"{number:f}{scale}"
    text = f"{number:{separator}f}{scale}"
    if wide:
        text = text.translate({code: code + 0xFEE0 for code in range(0x21, 0x7F)})
    quantity = parse_quantity(f"{text}吨", lang="zh")

    # The other reader reckons with binary fractions.
    assert quantity.value == Decimal(str(cn2an.cn2an(plain, "smart"))).quantize(
        Decimal("0.01")
    )


@given(st.text("零一二两三四五六七八九十百千万亿点多余", max_size=12))
def test_any_characters_are_a_number_or_none(text: str) -> None:
    number = read_numeral(tokenize(text), 0)

    assert number is None or 0 < number.last <= len(text)


@given(st.text("前1第十年月日季度半今去个至—-同期以来上下2024", max_size=14))
def test_periods_stand_within_the_text(text: str) -> None:
    for found in find_periods(text, published=PUBLISHED, lang="zh"):
        assert text[found.start : found.end] == found.text
