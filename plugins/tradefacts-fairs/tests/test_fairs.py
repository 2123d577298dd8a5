"""Fairs: the plugin keeps the contract, and reads what it is for."""

import pytest

from tradefacts import Extractor
from tradefacts.testing import check_plugin
from tradefacts_fairs import plugin

TEXTS = [
    "The 136th Canton Fair, held from Oct. 15 to Nov. 4, 2024, drew 253,000 buyers.",
    (
        "The auto show ran from April 25 to May 4, 2024. Deals of 5 billion yuan were "
        "signed in Beijing."
    ),
    "第七届进博会2024年11月5日至10日在上海举行，参展商3496家，意向成交800.1亿美元。",
]


@pytest.fixture(scope="module")
def extractor() -> Extractor:
    return Extractor(plugins=[plugin], strict=True)


def test_it_keeps_the_contract() -> None:
    check_plugin(plugin, texts=TEXTS)


SESSION = "2024-10-15/2024-11-04"


@pytest.mark.parametrize(
    ("text", "read"),
    [
        pytest.param(
            "The 136th Canton Fair, held from Oct. 15 to Nov. 4, 2024, drew 253,000 "
            "overseas buyers. Export deals reached 24.95 billion U.S. dollars.",
            [("buyers", None, SESSION), ("deals", "exports", SESSION)],
            id="a fair for exports",
        ),
        pytest.param(
            "第136届广交会于2024年10月15日至11月4日举行，吸引境外采购商25.3万人，"
            "出口成交249.5亿美元。",
            [("buyers", None, SESSION), ("deals", "exports", SESSION)],
            id="in Chinese",
        ),
        pytest.param(
            "The 7th China International Import Expo ran from Nov. 5 to 10, 2024. Some "
            "3,496 exhibitors came; tentative deals worth 80 billion yuan were signed.",
            [
                ("exhibitors", None, "2024-11-05/2024-11-10"),
                ("deals", "imports", "2024-11-05/2024-11-10"),
            ],
            id="an expo for imports",
        ),
        pytest.param(
            "第七届进博会2024年11月5日至10日在上海举行，参展商3496家，"
            "意向成交800.1亿美元。",
            [
                ("exhibitors", None, "2024-11-05/2024-11-10"),
                ("deals", "imports", "2024-11-05/2024-11-10"),
            ],
            id="an expo in Chinese",
        ),
        pytest.param(
            "第七届进博会2024年11月5日开幕，6天的展会有参展商3496家，意向成交800.1亿美元。",
            [
                ("exhibitors", None, "2024-11-05/2024-11-10"),
                ("deals", "imports", "2024-11-05/2024-11-10"),
            ],
            id="the first day and how long it was open",
        ),
        pytest.param(
            "The fair had 74,000 booths and 30,000 exhibitors.",
            [("booths", None, None), ("exhibitors", None, None)],
            id="no session is named",
        ),
    ],
)
def test_what_is_counted_at_a_fair_happened_there(
    extractor: Extractor, text: str, read: list[tuple[str, str | None, str | None]]
) -> None:
    said = [
        (
            claim.indicator.measure,
            claim.indicator.flow,
            claim.period.format() if claim.period else None,
        )
        for claim in extractor.extract(text)
    ]

    assert said == read


def test_a_fair_of_one_kind_of_goods_deals_in_them(extractor: Extractor) -> None:
    text = (
        "The auto show in Beijing ran from April 25 to May 4, 2024. Deals worth 5 "
        "billion yuan were signed."
    )
    (claim,) = extractor.extract(text)

    assert claim.indicator.measure == "deals"
    assert claim.indicator.product == "automobiles"
    assert claim.indicator.reporter == "CN"


def test_a_fair_may_be_named_by_its_goods_alone(
    extractor: Extractor,
) -> None:
    text = (
        "The city's machinery fair, which closed on Thursday, filled 900 booths. Some "
        "71 contracts were signed in its three days."
    )
    claims = extractor.extract(text, published="2012-06-22")

    assert [
        (claim.indicator.measure, claim.period and claim.period.format())
        for claim in claims
    ] == [
        ("booths", "2012-06-19/2012-06-21"),
        ("deals", "2012-06-19/2012-06-21"),
    ]


def test_a_text_on_no_fair_has_no_frame(extractor: Extractor) -> None:
    (claim,) = extractor.extract("Deals worth 5 billion yuan were signed in May 2024.")

    assert claim.indicator.flow is None
    assert claim.period is not None
    assert claim.period.format() == "2024-05"
