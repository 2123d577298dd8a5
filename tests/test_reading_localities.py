"""Counties, towns and zones that no vocabulary lists."""

import pytest

from tradefacts import Extractor


@pytest.fixture(scope="module")
def extractor() -> Extractor:
    return Extractor(strict=True)


def reporters(extractor: Extractor, text: str) -> list[str | None]:
    return [claim.indicator.reporter for claim in extractor.extract(text)]


@pytest.mark.parametrize(
    ("text", "reporter"),
    [
        ("Exports of Lanping County, Yunnan, rose 5% in 2023.", "CN-YN/Lanping"),
        (
            (
                "Lanping, a county in southwest China's Yunnan, has nuts. In 2023 "
                "Lanping's exports rose 5 percent."
            ),
            "CN-YN/Lanping",
        ),
        (
            (
                "In Lanping everybody sells nuts. The county in Yunnan Province had "
                "exports of 5 million yuan in 2023."
            ),
            "CN-YN/Lanping",
        ),
        (
            (
                "In 2023 Lanping sold nuts to all of Yunnan. Exports of "
                "the city rose 5 percent."
            ),
            "CN-YN/Lanping",
        ),
        (
            "Trade of the Kunming Gaolan Comprehensive Bonded Zone rose 5% in 2023.",
            "CN-YN/Kunming Gaolan Comprehensive Bonded Zone",
        ),
        (
            (
                "Kunming Gaolan Comprehensive Bonded Zone lies by a lake. In 2023 "
                "Gaolan's exports rose 5 percent."
            ),
            "CN-YN/Kunming Gaolan Comprehensive Bonded Zone",
        ),
        (
            (
                "KUNMING, May 3 -- Kunming Gaolan International Airport never sleeps. "
                "Trade passing through Gaolan rose 5 percent in 2023."
            ),
            "CN-YN/Kunming Gaolan International Airport",
        ),
        (
            "Trade of Kunming Gaolan Airport rose 5 percent in 2023.",
            "CN-YN/Kunming Gaolan Airport",
        ),
        (
            "LANPING, Yunnan, May 3 -- Lanping's exports of nuts rose 5% in 2023.",
            "CN-YN/Lanping",
        ),
        (
            "KUNMING, May 3 -- Lanping Customs cleared 500 tons of exports in 2023.",
            "CN-YN/Lanping",
        ),
    ],
    ids=[
        "county",
        "apposition",
        "pointed back to",
        "city",
        "zone",
        "zone for short",
        "airport",
        "airport for short",
        "dateline",
        "customs in a report from the province",
    ],
)
def test_a_text_says_where_they_lie(
    text: str, reporter: str, extractor: Extractor
) -> None:
    assert reporters(extractor, text) == [reporter]


@pytest.mark.parametrize(
    "text",
    [
        "In June, Hunan's exports rose 5 percent.",
        "Hunan flies to Gaolan International Airport. Exports rose 5% in 2023.",
        "BEIJING, May 3 -- Lanping Customs cleared 500 tons of exports in 2023.",
        "LANPING, Peru, May 3 -- China's exports to Lanping rose 5% in 2023.",
        "Wang Nandi of Hunan said exports rose 5% in 2023.",
        "Kenya's Nandi County exported tea. China's exports rose 5% in 2023.",
    ],
    ids=[
        "a month",
        "an airport",
        "customs in a report from the capital",
        "a dateline abroad",
        "a person",
        "a county of another country",
    ],
)
def test_other_capitals_are_none(text: str, extractor: Extractor) -> None:
    assert not any("/" in (name or "") for name in reporters(extractor, text))


def test_the_zone_is_the_last_zone(extractor: Extractor) -> None:
    text = (
        "Trade of the Kunming Gaolan Comprehensive Bonded Zone was half of that of the "
        "city of Kunming in 2023. Exports of the zone rose 5 percent."
    )

    assert reporters(extractor, text)[-1] == (
        "CN-YN/Kunming Gaolan Comprehensive Bonded Zone"
    )


def test_a_text_may_end_with_a_zone_that_ends_with_its_place(
    extractor: Extractor,
) -> None:
    zone = "Guangdong-Macao In-Depth Cooperation Zone in Hengqin"
    (claim,) = extractor.extract(f"Exports rose 5 percent in {zone}", lang="en")

    assert claim.evidence.quote == "5 percent"
