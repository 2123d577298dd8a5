"""The core without plugins: quantities, periods, flows and places are its own."""

import pytest

from tradefacts import Extractor

CORE = Extractor(plugins=[], strict=True)


@pytest.mark.parametrize(
    ("text", "flow", "reporter", "partner", "period"),
    [
        pytest.param(
            "China's foreign trade grew 5 percent to 43.85 trillion yuan in 2024.",
            "trade", "CN", None, "2024",
            id="a total",
        ),
        pytest.param(
            "Germany's exports to the United States rose 3 percent in the first half "
            "of 2023.",
            "exports", "DE", "US", "2023-H1",
            id="two countries",
        ),
        pytest.param(
            "Zhejiang's imports from ASEAN fell 2.5 percent in January 2024.",
            "imports", "CN-ZJ", "ASEAN", "2024-01",
            id="a province and a group",
        ),
        pytest.param(
            "China's trade surplus was 823 billion dollars in the first 11 months of "
            "2023.",
            "balance", "CN", None, "2023-01/2023-11",
            id="a balance",
        ),
        pytest.param(
            "2024年，我国对东盟出口4.17万亿元，增长13.4%。",
            "exports", "CN", "ASEAN", "2024",
            id="Chinese",
        ),
        pytest.param(
            "2024年上半年，浙江省进口下降2.5%。",
            "imports", "CN-ZJ", None, "2024-H1",
            id="a province in Chinese",
        ),
    ],
)  # fmt: skip
def test_flows_places_and_periods_are_read(
    text: str, flow: str, reporter: str, partner: str | None, period: str
) -> None:
    claims = CORE.extract(text)

    assert claims
    for claim in claims:
        assert claim.indicator.flow == flow
        assert claim.indicator.reporter == reporter
        assert claim.indicator.partner == partner
        assert claim.period is not None
        assert claim.period.format() == period


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Exports rose 5.2 percent in 2024.", "growth 5.2 percent exact"),
        ("Exports hit 2 trillion yuan in 2024.", "level 2000000000000 CNY exact"),
        ("Exports topped 3 trillion dollars.", "level 3000000000000 USD over"),
        ("Exports grew by nearly 5 billion euros.", "change 5000000000 EUR nearly"),
        ("2024年，我国出口25.45万亿元。", "level 25450000000000 CNY exact"),
    ],
)
def test_quantities_are_read(text: str, said: str) -> None:
    (claim,) = CORE.extract(text)
    quantity = claim.quantity

    assert quantity is not None
    assert (
        f"{claim.statistic} {quantity.value:f} {quantity.unit} {quantity.qualifier}"
        == said
    )


def test_it_knows_no_goods() -> None:
    """What no list has is told by its words alone."""
    (claim,) = CORE.extract("China's exports of kites rose 5 percent in 2024.")

    assert claim.indicator.product == "kites"
    assert claim.indicator.flow == "exports"
