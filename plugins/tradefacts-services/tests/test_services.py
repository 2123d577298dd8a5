"""The plugin keeps the contract, and its words are read."""

import pytest

from tradefacts import Extractor, Plugin
from tradefacts_services import plugin


@pytest.fixture(scope="module")
def extractor() -> Extractor:
    return Extractor(plugins=[plugin], strict=True)


def test_it_is_a_plugin() -> None:
    assert isinstance(plugin, Plugin)
    assert plugin.name == "services"


@pytest.mark.parametrize(
    ("text", "field", "code"),
    [
        (
            "China's trade in services grew 14.4 percent in 2024.",
            "product",
            "services",
        ),
        (
            "China's exports of travel services rose 21.6 percent in 2024.",
            "product",
            "travel-services",
        ),
    ],
)
def test_words_stand_for_codes(
    extractor: Extractor, text: str, field: str, code: str
) -> None:
    codes = [getattr(claim.indicator, field) for claim in extractor.extract(text)]

    assert code in codes
