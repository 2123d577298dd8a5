"""The words for units and money: what they stand for, and how tables must be."""

from decimal import Decimal

import pytest

from tradefacts.errors import VocabularyError
from tradefacts.units import compatible, currencies, words


@pytest.mark.parametrize(
    ("language", "form", "unit"),
    [
        ("en", "ton", "metric_ton"),
        ("en", "short ton", "short_ton"),
        ("en", "barrel", "oil_barrel"),
        ("en", "barrels per day", "oil_barrel/day"),
        ("en", "square meter", "meter**2"),
        ("en", "cubic metre", "meter**3"),
        ("en", "kWh", "kilowatt_hour"),
        ("en", "TEU", "1"),
        ("zh", "吨", "metric_ton"),
        ("zh", "公斤", "kilogram"),
        ("zh", "斤", "jin"),
        ("zh", "亩", "mu"),
        ("zh", "辆", "1"),
    ],
)
def test_a_word_stands_for_a_unit(language: str, form: str, unit: str) -> None:
    assert [
        entry.unit
        for entry in words.load().units
        if form in entry.forms.get(language, ())
    ] == [unit]


@pytest.mark.parametrize(
    ("form", "measure", "factor"),
    [
        ("TEU", "containers", 1),
        ("pair", "volume", 1),
        ("bcm", None, 10**9),
        ("tonne", None, 1),
    ],
)
def test_a_word_may_tell_a_measure_or_a_factor(
    form: str, measure: str | None, factor: int
) -> None:
    (found,) = (unit for unit in words.load().units if form in unit.forms["en"])

    assert (found.measure, found.factor) == (measure, Decimal(factor))


@pytest.mark.parametrize(
    ("form", "code", "bare"),
    [
        ("yuan", "CNY", False),
        ("renminbi", "CNY", False),
        ("元", "CNY", False),
        ("¥", "CNY", True),
        ("U.S. dollar", "USD", False),
        ("US$", "USD", False),
        ("dollar", "USD", True),
        ("$", "USD", True),
        ("美元", "USD", False),
        ("HK$", "HKD", False),
        ("NT$", "TWD", False),
        ("yen", "JPY", False),
        ("日元", "JPY", False),
        ("peso", "MXN", True),
    ],
)
def test_a_word_or_sign_stands_for_a_currency(
    form: str,
    code: str,
    bare: bool,  # noqa: FBT001 - a column of a table
) -> None:
    found = [
        money
        for money in words.load().money
        if form in money.signs or any(form in forms for forms in money.forms.values())
    ]

    assert [money.code for money in found] == [code]
    assert (form in found[0].bare) is bare


def test_every_unit_is_one_to_the_registry() -> None:
    for entry in words.load().units:
        assert not compatible(entry.unit, "CNY")  # unknown units are errors


def test_every_currency_is_one_of_iso_4217_and_has_words_in_both_languages() -> None:
    for money in words.load().money:
        assert money.code in currencies()
        assert money.code in money.forms["en"]
        assert money.forms["zh"]
        assert money.code in money.signs or money.code == "CNY"


def test_the_tables_are_read_once() -> None:
    assert words.load() is words.load()


@pytest.mark.parametrize(
    ("text", "message"),
    [
        pytest.param("[unit", "<words>: Expected", id="no TOML"),
        pytest.param(
            "[place.CN]\n",
            "<words>: place: unknown table; use unit or money",
            id="table",
        ),
        pytest.param(
            "[unit.mu]\nplural = []",
            "<words>: unit.mu.plural: unknown key; use a language such as en or "
            "factor, measure, unit",
            id="key",
        ),
        pytest.param(
            '[unit.mu]\nen = "mu"',
            "<words>: unit.mu.en: expected words, got 'mu'; write a list such as "
            '["ton", "tonne"]',
            id="no list",
        ),
        pytest.param(
            "[unit.mu]\nfactor = 2",
            "<words>: unit.mu.factor: expected a string, got 2; quote it",
            id="factor without quotes",
        ),
        pytest.param(
            '[unit.mu]\nfactor = "1E3"',
            "<words>: unit.mu.factor: expected a number in quotes, got '1E3'; write "
            'it as "1000"',
            id="factor with exponent",
        ),
        pytest.param(
            '[unit.mu]\nen = ["mu"]\n[unit.moo]\nen = ["mu"]',
            "<words>: unit.moo.en: 'mu' is a word of unit.mu too; keep one of them",
            id="two units",
        ),
        pytest.param(
            '[money.USD]\nsigns = ["$"]\n[money.HKD]\nsigns = ["$"]',
            "<words>: money.HKD.signs: '$' is a word of money.USD too; keep one of "
            "them",
            id="two currencies",
        ),
        pytest.param(
            '[money.USD]\nsigns = ["$"]\nbare = ["dollar"]',
            "<words>: money.USD.bare: 'dollar' is no word or sign of this currency; "
            "list it there too",
            id="a bare word that is none",
        ),
    ],
)
def test_a_malformed_table_is_named(text: str, message: str) -> None:
    with pytest.raises(VocabularyError) as caught:
        words.parse(text)

    assert str(caught.value).startswith(message)
