"""Frames: what a plugin says of a document as a whole."""

from datetime import date

import pytest

from tradefacts import Extractor, Period, PluginWarning
from tradefacts.claiming.subjects.frames import Frame, merge
from tradefacts.plugin import Document, Plugin, find_session, find_terms

FAIR = (
    "The Canton Fair opened in Guangzhou on April 15 and closed on May 5, 2024. "
    "It drew 246,000 overseas buyers and 30,000 exhibitors.\n\n"
    "China's exports rose 4 percent in 2023."
)


@pytest.fixture(scope="module")
def extractor() -> Extractor:
    return Extractor(strict=True)


def test_the_session_holds_for_what_belongs_to_the_fair(extractor: Extractor) -> None:
    claims = extractor.extract(FAIR, published="2024-05-06")
    periods = {c.evidence.quote: c.period.format() for c in claims if c.period}

    assert periods == {
        "246,000": "2024-04-15/2024-05-05",
        "30,000": "2024-04-15/2024-05-05",
        "4 percent": "2023",
    }


@pytest.mark.parametrize(
    ("told", "session"),
    [
        ("closed yesterday", "2024-05-02/2024-05-05"),
        ("closed on Saturday", "2024-05-02/2024-05-04"),
        ("closed its doors here on Monday", "2024-05-02/2024-05-06"),
        ("has closed, its hosts said on Sunday", None),
    ],
)
def test_the_last_day_may_be_one_of_the_week(
    told: str, session: str | None, extractor: Extractor
) -> None:
    text = f"The Canton Fair, which had opened on May 2, {told}. It drew 900 buyers."
    (claim,) = extractor.extract(text, published="2024-05-06")

    assert (claim.period and claim.period.format()) == session


@pytest.mark.parametrize(
    ("text", "session"),
    [
        ("The ninth Linyi import expo closed in Linyi on Sunday.", "2024-05-05"),
        (
            "The Jade Fair, open since May 2, was over when the doors closed Sunday.",
            "2024-05-02/2024-05-05",
        ),
        (
            "The 3rd Jade Fair concluded in Baotou on Sunday, having opened Thursday.",
            "2024-05-02/2024-05-05",
        ),
        ("On Sunday the 9th Jade Fair in Yunnan came to a close.", "2024-05-05"),
        ("第九届临沂进口商品博览会5日落幕。", "2024-05-05"),
        (
            "第九届临沂进口商品博览会5日落幕。四天里，签约9个项目。",
            "2024-05-02/2024-05-05",
        ),
        ("云南边境商品展销会5月2日开幕，5日闭幕。", "2024-05-02/2024-05-05"),
        ("The 9th Jade Fair in Yunnan opened on May 2.", None),
    ],
)
def test_a_session_is_told_by_when_it_opened_and_closed(
    text: str, session: str | None, extractor: Extractor
) -> None:
    told = " It drew 800 buyers." if text.isascii() else "到会采购商800人。"
    *_, claim = extractor.extract(text + told, published="2024-05-06")

    assert claim.evidence.quote[:3] == "800"
    assert (claim.period and claim.period.format()) == session


def test_what_is_yoy_at_a_fair_is_against_the_days_of_last_year(
    extractor: Extractor,
) -> None:
    (claim,) = extractor.extract(
        "KUNMING, China, May 7, 2024 /CNW/ -- The 9th Jade Fair closed on May 5. The "
        "number of buyers rose 9 percent year on year."
    )

    period, baseline = claim.period, claim.comparison.baseline

    assert period is not None
    assert period.format() == "2024-05-05"
    assert baseline == period.year_before()


def test_the_session_may_be_told_by_two_days_of_the_week(extractor: Extractor) -> None:
    claims = extractor.extract(
        "NANNING -- The China-ASEAN Expo, which was held in the capital of Guangxi "
        "from Monday to Thursday, drew 900 buyers. This year's exhibitors numbered 70.",
        published="2023-08-25",
    )
    told = [(c.indicator.reporter, c.period and c.period.format()) for c in claims]

    assert told == [("CN", "2023-08-21/2023-08-24")] * 2


def test_at_a_fair_contracts_are_deals_of_the_country(extractor: Extractor) -> None:
    claims = extractor.extract(
        "Contracts worth 5 billion dollars were signed at the Kunming Jade Fair, which "
        "opened on June 12 and came to an end in this capital of Yunnan Province on "
        "Tuesday. Turnover rose 11 percent. Domestic firms agreed to buy goods worth 9 "
        "million dollars.\n\nYunnan's foreign trade turnover was 2 billion dollars in "
        "2011.",
        published="2012-06-20",
    )
    told = [
        (c.indicator.measure, c.indicator.flow, c.indicator.reporter) for c in claims
    ]
    periods = [claim.period.format() for claim in claims if claim.period]

    assert told == [
        ("deals", None, "CN"),
        ("deals", None, "CN"),
        ("deals", "imports", "CN"),
        ("trade-value", "trade", "CN-YN"),
    ]
    assert periods == [*["2012-06-12/2012-06-19"] * 3, "2011"]


def test_orders_that_buyers_sign_for_are_deals(extractor: Extractor) -> None:
    claims = extractor.extract(
        "Orders for export worth 4 million dollars were taken at the Xi'an Toy Fair, "
        "which lasted from May 3 to 6, 2024.\n\nBuyers from Peru signed for 2 million "
        "dollars, and orders from Chile fell by 5 percent."
    )
    told = [
        (c.indicator.measure, c.indicator.flow, c.indicator.partner) for c in claims
    ]

    assert {claim.indicator.product for claim in claims} == {"toys"}
    assert told == [
        ("deals", "exports", None),
        ("deals", "exports", "PE"),
        ("deals", "exports", "CL"),
    ]


def test_the_country_of_the_fair_is_whose_it_is(extractor: Extractor) -> None:
    claims = extractor.extract(FAIR, published="2024-05-06")

    assert {claim.indicator.reporter for claim in claims} == {"CN"}


def test_the_first_of_two_frames_goes_before() -> None:
    period = Period.day(date(2024, 4, 15))
    merged = merge(
        [
            Frame(flows={"deals": "exports"}),
            Frame(reporter="CN", period=period, flows={"deals": "imports"}),
        ]
    )

    assert merged == Frame("CN", period, flows={"deals": "exports"})


def test_a_frame_that_raises_costs_no_claim() -> None:
    def fail(document: Document) -> Frame:
        raise RuntimeError(f"no frame for {len(document.text)} characters")

    with pytest.warns(PluginWarning, match="frame: RuntimeError: no frame"):
        extraction = Extractor([Plugin("torn", frame=fail)]).read(
            "China's exports rose 4 percent in 2023."
        )

    assert len(extraction.claims) == 1
    assert [failure.stage for failure in extraction.failures] == ["frame"]


def test_what_frames_are_made_from() -> None:
    seen: list[tuple[list[str], Period | None]] = []

    def look(document: Document) -> None:
        seen.append((list(find_terms(document, "place")), find_session(document)))

    Extractor([Plugin("looking", frame=look)]).extract(
        "Shown in China from May 3 to 6, 2024."
    )

    assert seen == [(["CN"], Period(date(2024, 5, 3), date(2024, 5, 6)))]


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("The China show began on May 3, 2024, and closed on Monday.", 6),
        ("Held in China from May 3, 2024, to Sunday.", 5),
        ("The China show closed in Lima, Peru, on Monday after a four-day run.", 6),
        ("Over 700 firms from China came in its four days, which ended on Monday.", 6),
        ("The China show began on May 3, 2024, and ended on May 6.", 6),
        ("The China show, opened on May 3, 2024, will close on Monday.", None),
        ("The China show opened on May 3, 2024. Buyers came on Monday.", None),
    ],
)
def test_an_event_ends_on_the_day_of_the_week_that_closed_it(
    text: str, last: int | None
) -> None:
    seen: list[Period | None] = []

    def look(document: Document) -> None:
        seen.append(find_session(document))

    Extractor([Plugin("looking", frame=look)]).extract(text, published=date(2024, 5, 7))

    session = Period(date(2024, 5, 3), date(2024, 5, last)) if last else None
    assert seen == [session]
