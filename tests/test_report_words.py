"""The words of the page: catalogues that lack nothing, numbers and periods in each."""

from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Final

import pytest
from babel.messages.extract import extract_from_dir
from babel.messages.pofile import read_po
from hypothesis import given

import tradefacts
from tradefacts import Extractor, report
from tradefacts.checking import check, implied
from tradefacts.model import Claim, Period, Quantity
from tradefacts.report.amounts import (
    amount_words,
    interval_words,
    number_words,
    period_words,
    quantity_words,
)
from tradefacts.report.reasons import REASONS, reason_words
from tradefacts.report.words import LANGUAGES, Words
from tradefacts.testing import periods, quantities

ROOT: Final = Path(__file__).parent.parent
ROOM: Final = Path(report.__file__).parent
EN, ZH = Words.of("en"), Words.of("zh")
FROM_THE_HEAD: Final = "2021-01-12 (from the head of the text)"
#: In one form, or in one for one and one for many.
Message = str | tuple[str, ...]


def messages() -> set[Message]:
    """Return the messages in the sources of the room."""
    methods = [("**.py", "python"), ("**.jinja", "jinja2.ext:babel_extract")]
    options = {"**.jinja": {"trim_blocks": "true", "lstrip_blocks": "true"}}
    keywords = {"say": None, "mark": None, "count": (1, 2)}
    found = extract_from_dir(ROOM, methods, options, keywords=keywords)
    return {message for _, _, message, _, _ in found}


@pytest.mark.parametrize("language", [lang for lang in LANGUAGES if lang != "en"])
def test_a_catalogue_has_each_message_and_no_other(language: str) -> None:
    with (ROOM / "locales" / f"{language}.po").open("rb") as file:
        catalogue = read_po(file)
    translated = {entry.id for entry in catalogue if entry.id and entry.string}

    assert translated == messages()
    for entry in catalogue:
        assert not list(entry.check(catalogue))


@pytest.fixture(scope="module")
def extractor() -> Extractor:
    return Extractor()


@pytest.mark.parametrize("name", ["guangdong-2024.en", "canton-fair-2024.zh"])
def test_all_that_a_chinese_page_says_of_a_text_is_chinese(
    extractor: Extractor, name: str
) -> None:
    text = (ROOT / "tests" / "pairs" / f"{name}.txt").read_text(encoding="utf-8")
    claims = extractor.extract(text)
    told = {
        field.rule
        for explanation in extractor.explain(text)
        for claim in explanation.claims
        for field in claim.fields
    }
    told |= {value.formula for value in implied(claims)}
    told |= {finding.rule for finding in check(claims)}

    assert [reason for reason in told if reason_words(reason, ZH) == reason] == []


def test_english_reasons_are_as_they_were_told() -> None:
    assert {reason_words(reason, EN) for reason in REASONS} == REASONS


@pytest.mark.parametrize(
    ("reason", "words"),
    [
        ("stated", "文中写明"),
        ("pattern: rise-by moves by?", "句式：rise-by moves by?"),
        (
            "stated; the newest before the publication date, 2021-01-12",
            "文中写明；取发布日期 2021-01-12 之前最近的",
        ),
        (
            f"stated; the newest before the publication date, {FROM_THE_HEAD}",
            "文中写明；取发布日期 2021-01-12（取自文首）之前最近的",
        ),
        ("level / base - 1", "水平 / 基数 - 1"),
        ("what a plugin says", "what a plugin says"),
    ],
)
def test_reasons_are_told_in_chinese(reason: str, words: str) -> None:
    assert reason_words(reason, ZH) == words


def test_a_page_speaks_the_language_of_its_text_or_the_one_asked_for() -> None:
    claims = tradefacts.extract("2023年海南出口5亿元。")

    assert '<html lang="zh">' in claims.report()
    assert "全部陈述" in claims.report()
    assert '<html lang="en">' in claims.report(ui_lang="en")
    assert "Hainan · exports" in claims.report(ui_lang="en")


# -- numbers and periods ---------------------------------------------------------------


@pytest.mark.parametrize(
    ("number", "english", "chinese"),
    [
        ("12500", "12,500", "1.25万"),
        ("88380000", "88.38 million", "8,838万"),
        ("25450000000000", "25.45 trillion", "25.45万亿"),
        ("-9.20", "-9.2", "-9.2"),
        ("0", "0", "0"),
        ("0.00012", "0.00012", "0.00012"),
        ("1234567890123", "1.234567890123 trillion", "1.234567890123万亿"),
    ],
)
def test_numbers_are_told_in_the_scales_of_a_language(
    number: str, english: str, chinese: str
) -> None:
    assert number_words(Decimal(number), EN.locale) == english
    assert number_words(Decimal(number), ZH.locale) == chinese


@pytest.mark.parametrize(
    ("quantity", "english", "chinese"),
    [
        (Quantity(Decimal("4E12"), "USD"), "4 trillion US dollars", "4万亿美元"),
        (Quantity(Decimal("5.9"), "percent"), "5.9%", "5.9%"),
        (
            Quantity(Decimal("-1.1"), "percentage_point"),
            "-1.1 percentage points",
            "-1.1个百分点",
        ),
        (Quantity(Decimal("9E6"), "1", per="day"), "9 million a day", "每天900万"),
        (
            Quantity(Decimal(800), "CNY/metric_ton"),
            "800 Chinese yuan/metric ton",
            "800人民币/metric ton",
        ),
    ],
)
def test_amounts_have_their_unit(
    quantity: Quantity, english: str, chinese: str
) -> None:
    assert amount_words(quantity, EN) == english
    assert amount_words(quantity, ZH) == chinese


@pytest.mark.parametrize(
    ("quantity", "words"),
    [
        (
            Quantity.stated(Decimal("43.85E12"), "CNY", step=Decimal("1E10")),
            "43.845 to 43.855 trillion Chinese yuan",
        ),
        (
            Quantity(Decimal("29E12"), "CNY", "over"),
            "at least 29 trillion Chinese yuan",
        ),
        (Quantity(Decimal(5), "percent", "nearly"), "at most 5%"),
        (Quantity(Decimal(100), "percent"), "exactly 100%"),
        (
            Quantity(Decimal("1E6"), "1", "exact", Decimal("9E5"), Decimal("1.5E6")),
            "0.9 to 1.5 million",
        ),
    ],
)
def test_intervals_tell_their_bounds(quantity: Quantity, words: str) -> None:
    assert interval_words(quantity, EN) == words


@pytest.mark.parametrize(
    ("period", "english", "chinese"),
    [
        ("2024", "2024", "2024年"),
        ("2024-H1", "first half of 2024", "2024年上半年"),
        ("2024-H2", "second half of 2024", "2024年下半年"),
        ("2024-Q3", "Q3 2024", "2024年第3季度"),
        ("2024-11", "November 2024", "2024年11月"),
        ("2024-11-08", "November 8, 2024", "2024年11月8日"),
        ("2024-01/2024-11", "January – November 2024", "2024年1月至11月"),
        ("2016/2020", "2016 – 2020", "2016–2020年"),
        ("2024-11-05/2024-11-10", "Nov 5 – 10, 2024", "2024年11月5日至10日"),
    ],
)
def test_periods_are_told_as_a_language_writes_them(
    period: str, english: str, chinese: str
) -> None:
    told = Period.parse(period)

    assert period_words(told, EN).replace("\u2009", " ") == english
    assert period_words(told, ZH) == chinese


@given(quantities(), periods())
def test_every_quantity_and_period_has_words(
    quantity: Quantity, period: Period
) -> None:
    for words in (EN, ZH):
        assert amount_words(quantity, words)
        assert interval_words(quantity, words)
        assert period_words(period, words)


def test_what_goes_up_or_down_tells_its_sign(extractor: Extractor) -> None:
    claims = extractor.extract(
        "Exports of Hubei rose 5 percent to over 3 yuan in 2023."
    )
    told: dict[str, Claim] = {claim.statistic: claim for claim in claims}

    assert quantity_words(told["growth"], EN) == "+5%"
    assert quantity_words(told["level"], EN) == "over 3 Chinese yuan"
    assert told["growth"].period == Period(date(2023, 1, 1), date(2023, 12, 31))
