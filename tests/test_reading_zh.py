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
}


@pytest.mark.parametrize(("text", "period"), PERIODS.items(), ids=PERIODS)
def test_the_words_state_this_period(text: str, period: str) -> None:
    (found,) = find_periods(text, published=PUBLISHED, lang="zh")

    assert found.value.format() == period


@given(st.integers(1, 10**15))
@example(10)
@example(110)
@example(10_0000_0000)
@example(1_0005_0030_0700)
def test_numerals_read_as_another_reader_reads_them(number: int) -> None:
    words = cn2an.an2cn(number)

    assert read_words(words) == Decimal(number)


@given(st.text("零一二两三四五六七八九十百千万亿点多余", max_size=12))
def test_any_characters_are_a_number_or_none(text: str) -> None:
    number = read_numeral(tokenize(text), 0)

    assert number is None or 0 < number.last <= len(text)


@given(st.text("前1第十年月日季度半今去个至—-同期以来上下2024", max_size=14))
def test_periods_stand_within_the_text(text: str) -> None:
    for found in find_periods(text, published=PUBLISHED, lang="zh"):
        assert text[found.start : found.end] == found.text
