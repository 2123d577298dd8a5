"""The plugin keeps the contract, and its words are read."""

import pytest

from tradefacts import Extractor, Plugin
from tradefacts_logistics import plugin


@pytest.fixture(scope="module")
def extractor() -> Extractor:
    return Extractor(plugins=[plugin], strict=True)


def test_it_is_a_plugin() -> None:
    assert isinstance(plugin, Plugin)
    assert plugin.name == "logistics"


@pytest.mark.parametrize(
    ("text", "field", "code"),
    [
        (
            "China-Europe freight trains made 19,000 trips in 2024.",
            "measure",
            "trains",
        ),
        (
            "The port handled 2.07 million containers in 2024.",
            "measure",
            "containers",
        ),
    ],
)
def test_words_stand_for_codes(
    extractor: Extractor, text: str, field: str, code: str
) -> None:
    codes = [getattr(claim.indicator, field) for claim in extractor.extract(text)]

    assert code in codes
