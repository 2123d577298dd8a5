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


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "China's services trade rose 3 percent in 2023. Travel grew 9 percent.",
            [("trade", "services"), ("trade", "travel-services")],
        ),
        (
            "China's tea trade rose 3 percent in 2023. Travel grew 9 percent.",
            [("trade", "tea")],
        ),
        (
            (
                "The deficit in travel services was 9 billion dollars in 2023. Foreign "
                "tourists spent 2 billion dollars, outbound tourists spent 11 billion."
            ),
            [
                ("balance", "travel-services"),
                ("exports", "travel-services"),
                ("imports", "travel-services"),
            ],
        ),
        (
            (
                "China signed outsourcing contracts worth 9 billion yuan in May 2023. "
                "Offshore contracts came to 5 billion yuan, of which 4 billion was "
                "executed; the executed value rose 3 percent."
            ),
            [
                (None, "outsourcing"),
                ("exports", "outsourcing"),
                ("exports", "outsourcing"),
                ("exports", "outsourcing"),
            ],
        ),
        (
            (
                "Exports of films rose 3 percent in 2023. Overseas box office was "
                "5 million dollars."
            ),
            [("exports", "films"), ("exports", "films")],
        ),
    ],
)
def test_a_text_on_services_gives_words_their_meaning(
    text: str, told: list[tuple[str | None, str]]
) -> None:
    claims = Extractor(strict=True).extract(text)

    said = [(claim.indicator.flow, claim.indicator.product) for claim in claims]
    assert said == told
