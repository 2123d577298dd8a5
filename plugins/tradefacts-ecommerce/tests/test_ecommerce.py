"""E-commerce: the plugin keeps the contract, and reads what it is for."""

import pytest

from tradefacts import Extractor
from tradefacts.testing import check_plugin
from tradefacts_ecommerce import plugin

TEXTS = [
    "China's cross-border e-commerce trade reached 2.63 trillion yuan in 2024.",
    "The return rate rose by 2 percentage points to 12 percent in 2024.",
    "2024年，跨境电商进出口2.63万亿元，增长10.8%；海外仓超2500个，退货率为12%。",
]


@pytest.fixture(scope="module")
def extractor() -> Extractor:
    return Extractor(plugins=[plugin], strict=True)


def test_it_keeps_the_contract() -> None:
    check_plugin(plugin, texts=TEXTS)


@pytest.mark.parametrize(
    ("text", "modes"),
    [
        (
            "China's cross-border e-commerce trade reached 2.63 trillion yuan in 2024.",
            ["cross-border-ecommerce"],
        ),
        ("跨境电商进出口2.63万亿元。", ["cross-border-ecommerce"]),
        (
            "Exports through market procurement trade rose 12.7 percent in 2024.",
            ["market-procurement"],
        ),
        ("2024年，市场采购贸易出口增长12.7%。", ["market-procurement"]),
    ],
)
def test_business_forms_are_told_apart(
    extractor: Extractor, text: str, modes: list[str]
) -> None:
    assert [claim.indicator.mode for claim in extractor.extract(text)] == modes


@pytest.mark.parametrize(
    ("text", "measures"),
    [
        ("Customs cleared 7.2 billion parcels in 2023.", ["parcels"]),
        ("海关验放跨境电商包裹2000万件。", ["parcels"]),
        ("Chinese firms run over 2,500 overseas warehouses.", ["warehouses"]),
        ("海外仓超2500个、面积超3000万平方米。", ["warehouses", "warehouse-area"]),
        ("There are 165 comprehensive pilot zones.", ["pilot-zones"]),
        ("全国设立165个跨境电商综合试验区。", ["pilot-zones"]),
    ],
)
def test_what_it_is_made_of_is_counted(
    extractor: Extractor, text: str, measures: list[str]
) -> None:
    assert [claim.indicator.measure for claim in extractor.extract(text)] == measures


# -- the extractor: what the grammar of trade does not know --------------------------


@pytest.mark.parametrize(
    ("text", "read"),
    [
        pytest.param(
            "The return rate of goods sold through cross-border e-commerce was 12 "
            "percent in 2024.",
            [("12 percent", "level", "return-rate")],
            id="a rate",
        ),
        pytest.param(
            "The return rate rose by 2 percentage points to 12 percent in 2024.",
            [
                ("2 percentage points", "growth_diff", "return-rate"),
                ("12 percent", "level", "return-rate"),
            ],
            id="what it rose to",
        ),
        pytest.param(
            "The return rate rose 5 percent in 2024.",
            [("5 percent", "growth", "return-rate")],
            id="how much it rose is no level",
        ),
        pytest.param(
            "The repurchase rate of its overseas buyers hit 40 percent in 2024.",
            [("40 percent", "level", "repurchase-rate")],
            id="another rate",
        ),
        pytest.param(
            "The average order value was 85 U.S. dollars in 2024.",
            [("85 U.S. dollars", "level", "average-order-value")],
            id="money",
        ),
        pytest.param(
            "跨境电商退货率为12%，复购率达40%，平均客单价85美元。",
            [
                ("12%", "level", "return-rate"),
                ("40%", "level", "repurchase-rate"),
                ("85美元", "level", "average-order-value"),
            ],
            id="in Chinese",
        ),
    ],
)
def test_rates_of_shops_are_levels(
    extractor: Extractor, text: str, read: list[tuple[str, str, str]]
) -> None:
    claims = extractor.extract(text)
    said = [
        (claim.evidence.quote, claim.statistic, claim.indicator.measure)
        for claim in claims
    ]

    assert said == read
    assert {c.extractor for c in claims if c.statistic == "level"} <= {"ecommerce"}


def test_what_its_claims_leave_open_comes_from_the_text(extractor: Extractor) -> None:
    text = "The average order value was 85 U.S. dollars in 2024, up 5 percent."
    claim = extractor.extract(text)[0]

    assert claim.period is not None
    assert claim.period.format() == "2024"
    assert claim.quantity is not None
    assert claim.quantity.unit == "USD"
