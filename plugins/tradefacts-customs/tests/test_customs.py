"""The plugin keeps the contract, and its words are read."""

import pytest

from tradefacts import Extractor, Plugin
from tradefacts_customs import plugin


@pytest.fixture(scope="module")
def extractor() -> Extractor:
    return Extractor(plugins=[plugin], strict=True)


def test_it_is_a_plugin() -> None:
    assert isinstance(plugin, Plugin)
    assert plugin.name == "customs"


@pytest.mark.parametrize(
    ("text", "field", "code"),
    [
        (
            "In 2024, China's exports of integrated circuits rose 18.7 percent.",
            "product",
            "integrated-circuits",
        ),
        (
            "In 2024, exports of articles of iron or steel rose 4 percent.",
            "product",
            "steel",
        ),
        (
            "In 2024, imports of chickpeas rose 4 percent.",
            "product",
            "chickpeas",
        ),
        (
            "In 2024, imports of tobacco leaves rose 4 percent.",
            "product",
            "tobacco-leaves",
        ),
        (
            "In 2024, China's semiconductor exports rose 5 percent.",
            "product",
            "integrated-circuits",
        ),
        (
            "China's general trade grew 3.7 percent in 2024.",
            "mode",
            "general-trade",
        ),
        (
            "Imports and exports by private enterprises reached 24.33 trillion yuan.",
            "firm",
            "private",
        ),
        (
            "Customs processed 88.38 million customs declarations in 2024.",
            "measure",
            "declarations",
        ),
    ],
)
def test_words_stand_for_codes(
    extractor: Extractor, text: str, field: str, code: str
) -> None:
    codes = [getattr(claim.indicator, field) for claim in extractor.extract(text)]

    assert code in codes
