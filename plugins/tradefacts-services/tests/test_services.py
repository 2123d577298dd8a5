"""Services: the plugin keeps the contract, and reads what it is for."""

import pytest

from tradefacts import Extractor
from tradefacts.testing import check_plugin
from tradefacts_services import plugin

TEXTS = [
    "China's trade in services grew 14.4 percent in 2024. Travel grew 38.1 percent.",
    "Exports of films rose 3 percent. Overseas box office was 5 million dollars.",
    "2024年，我国服务进出口总额7.5万亿元，同比增长14.4%。旅行服务增长38.1%。",
]


@pytest.fixture(scope="module")
def extractor() -> Extractor:
    return Extractor(plugins=[plugin], strict=True)


def test_it_keeps_the_contract() -> None:
    check_plugin(plugin, texts=TEXTS)


@pytest.mark.parametrize(
    ("text", "products"),
    [
        pytest.param(
            "China's trade in services grew 14.4 percent in 2024.",
            ["services"],
            id="all",
        ),
        pytest.param(
            "2024年，我国服务进出口总额7.5万亿元，同比增长14.4%。",
            ["services", "services"],
            id="all in Chinese",
        ),
        pytest.param(
            "China's exports of travel services rose 21.6 percent in 2024.",
            ["travel-services"],
            id="travel",
        ),
        pytest.param(
            "旅行服务出口增长38.1%。", ["travel-services"], id="travel in Chinese"
        ),
        pytest.param(
            "Knowledge-intensive services trade grew 6.5 percent in 2024.",
            ["knowledge-intensive-services"],
            id="knowledge",
        ),
        pytest.param(
            "2024年，知识密集型服务进出口2.9万亿元。",
            ["knowledge-intensive-services"],
            id="knowledge in Chinese",
        ),
        pytest.param(
            "China's exports of digitally delivered services rose 5 percent in 2024.",
            ["digital-services"],
            id="digital",
        ),
        pytest.param(
            "2024年，可数字化交付服务出口1.5万亿元。",
            ["digital-services"],
            id="digital in Chinese",
        ),
        pytest.param(
            "Exports of financial services and insurance services rose 5 percent and 6 "
            "percent respectively.",
            ["financial-services", "insurance-services"],
            id="kinds in a list",
        ),
    ],
)
def test_kinds_of_services_are_told_apart(
    extractor: Extractor, text: str, products: list[str]
) -> None:
    assert [claim.indicator.product for claim in extractor.extract(text)] == products


# -- the frame: what words mean where services are told ------------------------------


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
