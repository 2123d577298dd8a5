"""Customs: the plugin keeps the contract, its words are read, its check finds."""

import tomllib
from importlib.resources import files

import pytest

import tradefacts_customs
from tradefacts import Extractor
from tradefacts.testing import check_plugin
from tradefacts_customs import plugin
from tradefacts_customs.units import check_quantity_units, units_of

TEXTS = [
    "China's exports of integrated circuits rose 18.7 percent in 2024.",
    "Imports and exports by private enterprises reached 24.33 trillion yuan.",
    "2024年，我国一般贸易进出口28.18万亿元，增长3.7%；民营企业进出口24.33万亿元。",
]


@pytest.fixture(scope="module")
def extractor() -> Extractor:
    return Extractor(plugins=[plugin], strict=True)


def test_it_keeps_the_contract() -> None:
    check_plugin(plugin, texts=TEXTS)


@pytest.mark.parametrize(
    ("text", "field", "codes"),
    [
        ("Exports of articles of iron or steel rose 4 percent.", "product", ["steel"]),
        ("Imports of chickpeas rose 4 percent.", "product", ["chickpeas"]),
        ("Imports of tobacco leaves rose 4 percent.", "product", ["tobacco-leaves"]),
        ("Semiconductor exports rose 5 percent.", "product", ["integrated-circuits"]),
        ("2024年，出口汽车586万辆。", "product", ["automobiles"]),
        ("2024年，进口原油5.53亿吨。", "product", ["crude-oil"]),
        ("2024年，出口機電產品15.1万亿元。", "product", ["mechanical-electrical"]),
        ("General trade grew 3.7 percent in 2024.", "mode", ["general-trade"]),
        ("Processing trade grew 3.7 percent in 2024.", "mode", ["processing-trade"]),
        ("2024年，保税物流进出口增长9.6%。", "mode", ["bonded-logistics"]),
        ("Exports by private enterprises rose 9 percent.", "firm", ["private"]),
        ("2024年，外商投资企业出口增长1.3%。", "firm", ["foreign-invested"]),
        ("2024年，国有企业进口增长1.3%。", "firm", ["state-owned"]),
        (
            "Customs processed 88.38 million customs declarations in 2024.",
            "measure",
            ["declarations"],
        ),
        ("2024年，海关监管报关单8838万份。", "measure", ["declarations"]),
        (
            "The paperless release rate reached 99 percent in 2024.",
            "measure",
            ["paperless-release"],
        ),
        ("2024年，无纸化放行率为99%。", "measure", ["paperless-release"]),
        (
            "Tariffs on 8,000 tariff lines were cut to zero in 2024.",
            "measure",
            ["tariff-lines"],
        ),
    ],
)
def test_words_stand_for_codes(
    extractor: Extractor, text: str, field: str, codes: list[str]
) -> None:
    claims = extractor.extract(text, published="2025-01-13")

    assert [getattr(claim.indicator, field) for claim in claims] == codes


@pytest.mark.parametrize(
    ("text", "flow"),
    [
        ("China's foreign trade grew 5 percent in 2024.", "trade"),
        ("China's exports grew 5 percent in 2024.", "exports"),
        ("China's imports grew 5 percent in 2024.", "imports"),
        ("China's trade surplus was 7 trillion yuan in 2024.", "balance"),
        ("2024年，我国进出口增长5%。", "trade"),
        ("2024年，我国贸易顺差7万亿元。", "balance"),
    ],
)
def test_totals_have_their_flow(extractor: Extractor, text: str, flow: str) -> None:
    (claim,) = extractor.extract(text)

    assert claim.indicator.flow == flow
    assert claim.indicator.product is None


# -- the units of customs ------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "messages"),
    [
        ("In 2024, China imported 553 million tonnes of crude oil.", []),
        ("In 2024, China imported 553 million barrels of crude oil.", []),
        ("In 2024, China imported 5 million kilograms of tea.", []),
        ("In 2024, China imported 11.1 million barrels per day of crude oil.", []),
        ("In 2024, China exported 235 GW of solar modules.", []),
        ("In 2024, China exported 5.86 million cars.", []),
        ("In 2024, China imported crude oil worth 5 billion yuan.", []),
        ("In 2024, China imported 5 million tonnes of kites.", []),
        (
            "In 2024, China exported 298 million tonnes of integrated circuits.",
            ["integrated-circuits: told in metric ton, counted by customs in pieces"],
        ),
    ],
)
def test_an_amount_in_a_unit_that_customs_never_use_is_found(
    extractor: Extractor, text: str, messages: list[str]
) -> None:
    claims = extractor.extract(text)
    findings = list(check_quantity_units(claims))

    assert claims
    assert [finding.message for finding in findings] == messages
    assert all(finding.claims == claims[:1] for finding in findings)


def test_the_table_has_the_commodities_of_the_monthly_tables() -> None:
    text = (files(tradefacts_customs) / "quantity_units.toml").read_text("utf-8")
    goods = {code for codes in tomllib.loads(text)["units"].values() for code in codes}
    entries = [entry.term for entry in plugin.words().entries]
    known = {term.code for term in entries if term.dimension in {"product", "measure"}}

    assert len(goods) >= 60
    assert goods <= known | {"containers"}
    assert units_of("crude-oil") == (
        "metric_ton", "oil_barrel", "kilogram", "gram", "jin", "short_ton", "long_ton",
        "pound", "ounce",
    )  # fmt: skip
    assert units_of("kites") == ()
