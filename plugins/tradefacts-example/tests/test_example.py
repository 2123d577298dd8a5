"""Flowers: the plugin keeps the contract, and reads what it is for."""

import pytest

from tradefacts import Extractor
from tradefacts.testing import check_plugin
from tradefacts_example import plugin
from tradefacts_example.checks import check_prices

TEXTS = [
    "Flower auction turnover rose 8 percent in 2024.",
    "The auction price of roses rose to 1.2 yuan; the unsold rate was 3 percent.",
    "2024年，绣球拍卖均价1.2元，流拍率3%；花卉拍卖交易额50亿元。",
]


@pytest.fixture(scope="module")
def extractor() -> Extractor:
    return Extractor(plugins=[plugin], strict=True)


def test_it_keeps_the_contract() -> None:
    check_plugin(plugin, texts=TEXTS)


@pytest.mark.parametrize(
    "text",
    ["Flower auction turnover rose 8 percent in 2024.", "花卉拍卖交易额50亿元。"],
)
def test_auctions_are_no_foreign_trade(extractor: Extractor, text: str) -> None:
    assert extractor.extract(text) == ()


def test_hydrangeas_have_a_chinese_name(extractor: Extractor) -> None:
    (claim,) = extractor.extract("2024年，云南出口绣球1.8亿枝。")

    assert claim.indicator.product == "hydrangeas"


@pytest.mark.parametrize(
    "text",
    [
        "The auction price of roses was 1.2 yuan.",
        "2024年，云南出口绣球1.8亿枝，绣球拍卖均价1.2元。",
    ],
)
def test_auctions_tell_prices(extractor: Extractor, text: str) -> None:
    claim = extractor.extract(text)[-1]

    assert claim.indicator.measure == "auction-price"
    assert claim.statistic == "level"


@pytest.mark.parametrize("text", ["The unsold rate was 3 percent.", "流拍率为3%。"])
def test_an_unsold_rate_is_no_growth(extractor: Extractor, text: str) -> None:
    (claim,) = extractor.extract(text)

    assert claim.indicator.measure == "unsold-rate"
    assert claim.statistic == "level"
    assert claim.extractor == "example"


@pytest.mark.parametrize(("price", "found"), [("1.2", 0), ("1,200", 1)])
def test_a_price_that_no_stem_has_is_found(
    extractor: Extractor, price: str, found: int
) -> None:
    claims = extractor.extract(f"The auction price of roses was {price} yuan in 2024.")

    assert len(claims) == 1
    assert len(list(check_prices(claims))) == found
