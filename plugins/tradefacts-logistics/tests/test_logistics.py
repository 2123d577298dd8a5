"""Logistics: the plugin keeps the contract, and reads what it is for."""

import pytest

from tradefacts import Extractor
from tradefacts.testing import check_plugin
from tradefacts_logistics import plugin

TEXTS = [
    "Freight trains made 19,000 trips in 2024, carrying 2.07 million TEUs.",
    "The ratio of outbound to inbound trains was 1 to 0.8.",
    "2024年，中欧班列开行1.9万列、发送货物207万标箱，同比分别增长10%、9%。",
]


@pytest.fixture(scope="module")
def extractor() -> Extractor:
    return Extractor(plugins=[plugin], strict=True)


def test_it_keeps_the_contract() -> None:
    check_plugin(plugin, texts=TEXTS)


@pytest.mark.parametrize(
    ("text", "read"),
    [
        pytest.param(
            "China-Europe freight trains made 19,000 trips in 2024, carrying 2.07 "
            "million TEUs, up 10 percent and 9 percent respectively.",
            ["trains", "containers", "trains", "containers"],
            id="trains",
        ),
        pytest.param(
            "2024年，中欧班列开行1.9万列、发送货物207万标箱，同比分别增长10%、9%。",
            ["trains", "containers", "trains", "containers"],
            id="trains in Chinese",
        ),
        pytest.param(
            "The port handled 2.07 million containers in 2024.",
            ["containers"],
            id="containers",
        ),
        pytest.param(
            "上海港2024年集装箱吞吐量5150万标箱，增长4.8%。",
            ["containers", "containers"],
            id="throughput of a port",
        ),
        pytest.param(
            "China's ports handled 5.4 billion tonnes of foreign trade cargo in 2024.",
            ["volume"],
            id="cargo",
        ),
        pytest.param(
            "The New International Land-Sea Trade Corridor handled 960,000 TEUs.",
            ["containers"],
            id="a corridor",
        ),
        pytest.param(
            "2024年，西部陆海新通道班列发送货物96万标箱，同比增长11%。",
            ["containers", "containers"],
            id="a corridor in Chinese",
        ),
        pytest.param(
            "The trains reach 227 cities in 25 European countries.",
            ["cities", "partners"],
            id="what they connect",
        ),
    ],
)
def test_what_moves_is_counted(
    extractor: Extractor, text: str, read: list[str]
) -> None:
    assert [claim.indicator.measure for claim in extractor.extract(text)] == read


# -- patterns: what is no count ------------------------------------------------------


@pytest.mark.parametrize(
    "text",
    [
        "The ratio of outbound to inbound trains was 1 to 0.8.",
        "The ratio between outbound trains and return trains stood at 1 to 0.8.",
    ],
)
def test_a_ratio_counts_no_trains(extractor: Extractor, text: str) -> None:
    assert extractor.extract(text) == ()


def test_without_the_pattern_it_would() -> None:
    text = "The ratio of outbound to inbound trains was 1 to 0.8."
    words = type(plugin)("words", plugin.vocabulary)

    assert len(Extractor(plugins=[words]).extract(text)) == 1


def test_growth_from_one_count_to_another_is_still_read(extractor: Extractor) -> None:
    text = "The number of trains rose from 17 in 2011 to 19,000 in 2024."

    assert [claim.evidence.quote for claim in extractor.extract(text)] == [
        "17",
        "19,000",
    ]
