"""The plugin keeps the contract, and its words are read."""

import pytest

from tradefacts import Extractor, Plugin
from tradefacts_fairs import plugin


@pytest.fixture(scope="module")
def extractor() -> Extractor:
    return Extractor(plugins=[plugin], strict=True)


def test_it_is_a_plugin() -> None:
    assert isinstance(plugin, Plugin)
    assert plugin.name == "fairs"


@pytest.mark.parametrize(
    ("text", "field", "code"),
    [
        (
            "The 136th Canton Fair drew 253,000 overseas buyers in 2024.",
            "measure",
            "buyers",
        ),
        (
            "The expo has attracted 3,496 exhibitors.",
            "measure",
            "exhibitors",
        ),
    ],
)
def test_words_stand_for_codes(
    extractor: Extractor, text: str, field: str, code: str
) -> None:
    codes = [getattr(claim.indicator, field) for claim in extractor.extract(text)]

    assert code in codes
