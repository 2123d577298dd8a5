"""The plugin keeps the contract, and its words are read."""

import pytest

from tradefacts import Extractor, Plugin
from tradefacts_ecommerce import plugin


@pytest.fixture(scope="module")
def extractor() -> Extractor:
    return Extractor(plugins=[plugin], strict=True)


def test_it_is_a_plugin() -> None:
    assert isinstance(plugin, Plugin)
    assert plugin.name == "ecommerce"


@pytest.mark.parametrize(
    ("text", "field", "code"),
    [
        (
            "China's cross-border e-commerce trade reached 2.63 trillion yuan in 2024.",
            "mode",
            "cross-border-ecommerce",
        ),
        (
            "Exports through market procurement trade rose 12.7 percent in 2024.",
            "mode",
            "market-procurement",
        ),
        (
            "Chinese firms run over 2,500 overseas warehouses.",
            "measure",
            "warehouses",
        ),
    ],
)
def test_words_stand_for_codes(
    extractor: Extractor, text: str, field: str, code: str
) -> None:
    codes = [getattr(claim.indicator, field) for claim in extractor.extract(text)]

    assert code in codes
