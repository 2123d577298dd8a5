"""Sentences with the claims that they make: the grammar, one construction a row.

A claim is written as `quote: statistic value unit, dimensions, period, basis`; a
dimension that is null is left out.
"""

from datetime import date

import pytest

from tradefacts import Extractor
from tradefacts.model import Claim

PUBLISHED = date(2025, 2, 14)


@pytest.fixture(scope="module")
def extractor() -> Extractor:
    return Extractor(strict=True)


def shown(claim: Claim) -> str:
    """Return a claim on one line."""
    quantity, indicator = claim.quantity, claim.indicator
    said: list[str] = [claim.statistic]
    if quantity:
        said.append(f"{quantity.value.normalize():f} {quantity.unit}")
    if quantity and quantity.qualifier != "exact":
        said.append(quantity.qualifier)
    where = [
        getattr(indicator, name)
        for name in ("flow", "reporter", "partner", "product", "mode", "firm")
    ]
    if indicator.measure != "trade-value":
        where.insert(0, indicator.measure)
    parts = [
        " ".join(said),
        " ".join(code for code in where if code),
        claim.period.format() if claim.period else "",
        claim.comparison.basis or "",
    ]
    return f"{claim.evidence.quote}: " + ", ".join(part for part in parts if part)


def claims_of(extractor: Extractor, text: str) -> list[str]:
    return [shown(claim) for claim in extractor.extract(text, published=PUBLISHED)]


EXAMPLES = {
    "a regime without a code behind a flow": (
        "In 2024, exports through small-scale border trade reached 5 billion yuan.",
        ["5 billion yuan: level 5000000000 CNY, exports CN, 2024"],
    ),
    "exports and imports pair off with two rates": (
        "In 2024, exports and imports rose 5 percent and 6 percent, respectively.",
        [
            "5 percent: growth 5 percent, exports CN, 2024",
            "6 percent: growth 6 percent, imports CN, 2024",
        ],
    ),
    "of two lists the longer pairs off": (
        "In 2024, imports and exports to Japan, Chile and Peru rose 5, 6 and 7%.",
        [
            "5: growth 5 percent, trade CN JP, 2024",
            "6: growth 6 percent, trade CN CL, 2024",
            "7%: growth 7 percent, trade CN PE, 2024",
        ],
    ),
    "a product that no list has": (
        "In 2024, China's exports of kites rose 5 percent to 3 billion yuan.",
        [
            "5 percent: growth 5 percent, exports CN kites, 2024",
            "3 billion yuan: level 3000000000 CNY, exports CN kites, 2024",
        ],
    ),
    "an unlisted product before its flow": (
        (
            "In 2024, strong bathtub exports of 2 billion yuan were up 6 percent. "
            "Reed imports fell 7 percent."
        ),
        [
            "2 billion yuan: level 2000000000 CNY, exports CN bathtub, 2024",
            "6 percent: growth 6 percent, exports CN bathtub, 2024",
            "7 percent: growth -7 percent, imports CN reed, 2024",
        ],
    ),
    "unlisted products among listed ones": (
        (
            "Imports of Kenyan tea, cactus leaf and shea kernels grew 5, 6 and 7 "
            "percent in 2024."
        ),
        [
            "5: growth 5 percent, imports CN KE tea, 2024",
            "6: growth 6 percent, imports CN KE cactus-leaf, 2024",
            "7 percent: growth 7 percent, imports CN KE shea-kernels, 2024",
        ],
    ),
    "a number of an unlisted product": (
        "In 2024, China exported 3 million kites. It imported 400 tonnes of moss.",
        [
            "3 million: level 3000000 1, volume exports CN kites, 2024",
            "400 tonnes: level 400 metric_ton, volume imports CN moss, 2024",
        ],
    ),
    "generic nouns name a product by their modifier alone": (
        (
            "In 2024, exports of riding goods rose 5 percent and exports of these "
            "goods to Japan 6 percent."
        ),
        [
            "5 percent: growth 5 percent, exports CN riding-goods, 2024",
            "6 percent: growth 6 percent, exports CN JP riding-goods, 2024",
        ],
    ),
    "words that name no product": (
        (
            "In 2024, the workshop exports rose 5 percent. Monthly exports of late "
            "were up 6 percent."
        ),
        [
            "5 percent: growth 5 percent, exports CN, 2024",
            "6 percent: growth 6 percent, exports CN, 2024",
        ],
    ),
    "a rise by and to": (
        "China's exports rose by 4 percent to 2 trillion yuan in January.",
        [
            "4 percent: growth 4 percent, exports CN, 2025-01",
            "2 trillion yuan: level 2000000000000 CNY, exports CN, 2025-01",
        ],
    ),
    "the verb left out": (
        "In 2024 China's exports fell 3 percent year on year and imports 5 percent.",
        [
            "3 percent: growth -3 percent, exports CN, 2024, yoy",
            "5 percent: growth -5 percent, imports CN, 2024, yoy",
        ],
    ),
    "respectively": (
        (
            "China's trade with Japan and Brazil grew 2 percent and 7 percent, "
            "respectively, in 2024."
        ),
        [
            "2 percent: growth 2 percent, trade CN JP, 2024",
            "7 percent: growth 7 percent, trade CN BR, 2024",
        ],
    ),
    "a list before its quantities, with a subject between": (
        "With Vietnam, Laos and Nepal, China's trade grew 3, 4 and 5 percent in 2024.",
        [
            "3: growth 3 percent, trade CN VN, 2024",
            "4: growth 4 percent, trade CN LA, 2024",
            "5 percent: growth 5 percent, trade CN NP, 2024",
        ],
    ),
    "money restated in brackets": (
        "China's imports totaled 18 billion yuan (about $2.5 billion) in May 2024.",
        [
            "18 billion yuan: level 18000000000 CNY, imports CN, 2024-05",
            "$2.5 billion: level 2500000000 USD about, imports CN, 2024-05",
        ],
    ),
    "a hedge covers its bracket": (
        "China's imports exceeded 18 billion yuan ($2.5 billion) in May 2024.",
        [
            "18 billion yuan: level 18000000000 CNY over, imports CN, 2024-05",
            "$2.5 billion: level 2500000000 USD over, imports CN, 2024-05",
        ],
    ),
    "a difference of two rates": (
        (
            "China's exports grew 6 percent in 2024, 1.5 percentage points faster than "
            "in 2023."
        ),
        [
            "6 percent: growth 6 percent, exports CN, 2024, yoy",
            (
                "1.5 percentage points: growth_diff 1.5 percentage_point, exports CN, "
                "2024, yoy"
            ),
        ],
    ),
    "a decline that narrows is a rise of the rate": (
        (
            "China's imports dropped 4 percent in 2024; the decline narrowed by 2 "
            "percentage points from 2023."
        ),
        [
            "4 percent: growth -4 percent, imports CN, 2024, yoy",
            (
                "2 percentage points: growth_diff 2 percentage_point, imports CN, "
                "2024, yoy"
            ),
        ],
    ),
    "growth that slows to a rate is still growth": (
        "Growth in China's exports slowed to 2.1 percent in 2024.",
        ["2.1 percent: growth 2.1 percent, exports CN, 2024"],
    ),
    "a share and its change": (
        (
            "Private firms accounted for 55 percent of China's trade in 2024, up 2 "
            "percentage points."
        ),
        [
            "55 percent: share 55 percent, trade CN private, 2024",
            (
                "2 percentage points: share_diff 2 percentage_point, trade CN private, "
                "2024"
            ),
        ],
    ),
    "the part takes its flow from the whole": (
        "In 2024, machine tools made up 3 percent of China's total exports.",
        ["3 percent: share 3 percent, exports CN machine-tools, 2024"],
    ),
    "or so many percent of the total": (
        (
            "China's exports to Africa came to 9 billion yuan, or 4 percent of the "
            "total, in March 2024."
        ),
        [
            "9 billion yuan: level 9000000000 CNY, exports CN AFRICA, 2024-03",
            "4 percent: share 4 percent, exports CN AFRICA, 2024-03",
        ],
    ),
    "a change in the amount's own unit": (
        "China's trade grew by 2 trillion yuan in 2024.",
        ["2 trillion yuan: change 2000000000000 CNY, trade CN, 2024"],
    ),
    "a deficit is a negative balance": (
        "China's trade deficit with Australia widened 6 percent to $5 billion in 2024.",
        [
            "6 percent: growth 6 percent, balance CN AU, 2024",
            "$5 billion: level -5000000000 USD, balance CN AU, 2024",
        ],
    ),
    "doubled": (
        "China's exports of drones nearly doubled in 2024.",
        ["doubled: growth 100 percent nearly, exports CN drones, 2024"],
    ),
    "double-digit": (
        "China's imports posted double-digit growth in 2024.",
        ["double-digit: growth 10 percent at_least, imports CN, 2024"],
    ),
    "amounts of goods and the growth beside them": (
        "In 2024 China's imports of crude oil rose 5 percent to 550 million tonnes.",
        [
            "5 percent: growth 5 percent, volume imports CN crude-oil, 2024",
            (
                "550 million tonnes: level 550000000 metric_ton, volume imports CN "
                "crude-oil, 2024"
            ),
        ],
    ),
    "more than a year earlier": (
        "China's exports were 4 percent higher in June 2024 than a year earlier.",
        ["4 percent: growth 4 percent, exports CN, 2024-06, yoy"],
    ),
    "the baseline is no period": (
        "China's exports rose 4 percent from May 2023 to 8 billion yuan in May 2024.",
        [
            "4 percent: growth 4 percent, exports CN, 2024-05, yoy",
            "8 billion yuan: level 8000000000 CNY, exports CN, 2024-05",
        ],
    ),
    "a subject that comes after its figure": (
        "After a drop of 5 percent in 2023, China's imports rose 2 percent in 2024.",
        [
            "5 percent: growth -5 percent, imports CN, 2023",
            "2 percent: growth 2 percent, imports CN, 2024",
        ],
    ),
    "the amount before its flow": (
        (
            "Of Hainan's trade in 2024, 9 billion yuan were exports and 7 billion yuan "
            "imports."
        ),
        [
            "9 billion yuan: level 9000000000 CNY, exports CN-HI, 2024",
            "7 billion yuan: level 7000000000 CNY, imports CN-HI, 2024",
        ],
    ),
    "wide gaps between sentences": (
        "In 2024 China's exports rose 5 percent.  Imports fell 3 percent.",
        [
            "5 percent: growth 5 percent, exports CN, 2024",
            "3 percent: growth -3 percent, imports CN, 2024",
        ],
    ),
    "another country's trade": (
        "Vietnam imported 3.2 million tonnes of crude oil in 2024.",
        [
            (
                "3.2 million tonnes: level 3200000 metric_ton, volume imports VN "
                "crude-oil, 2024"
            ),
        ],
    ),
    "another country's trade with China": (
        "In 2024, Brazil exported 70 million tonnes of soybeans to China.",
        [
            (
                "70 million tonnes: level 70000000 metric_ton, volume exports BR CN "
                "soybeans, 2024"
            ),
        ],
    ),
    "a list that has a name of its own": (
        (
            "In 2024 China's exports of new energy vehicles, lithium batteries and "
            "photovoltaic products rose 10, 20 and 30 percent respectively."
        ),
        [
            "10: growth 10 percent, exports CN nev, 2024",
            "20: growth 20 percent, exports CN lithium-batteries, 2024",
            "30 percent: growth 30 percent, exports CN photovoltaic, 2024",
        ],
    ),
    "what is denied is no claim": (
        "China's exports did not rise 5 percent in 2024.",
        [],
    ),
    "not only is no denial": (
        "China's exports not only rose 5 percent in 2024, they also changed.",
        ["5 percent: growth 5 percent, exports CN, 2024"],
    ),
    "what is planned is no claim": (
        "China plans to raise its imports by 5 percent in 2026.",
        [],
    ),
    "what others expect is no claim": (
        "Economists polled by a newspaper expect China's exports to grow 7 percent.",
        [],
    ),
    "output is not trade": (
        "China's output of cars rose 7 percent in 2024 to 30 million units.",
        [],
    ),
    "millions are no rate, whatever follows them": (
        (
            "In 2024 exports by market procurement grew 11 percent, exports by general "
            "trade 44.08 bn, +21.6%."
        ),
        [
            "11 percent: growth 11 percent, exports CN market-procurement, 2024",
            "+21.6%: growth 21.6 percent, exports CN general-trade, 2024",
        ],
    ),
    "a growth on another period": (
        (
            "Exports of Hunan in May 2024 were 7 percent up on May 2023. "
            "Imports came to 5 billion yuan."
        ),
        [
            "7 percent: growth 7 percent, exports CN-HN, 2024-05, yoy",
            "5 billion yuan: level 5000000000 CNY, imports CN-HN, 2024-05",
        ],
    ),
    "a smaller decline is a higher rate": (
        (
            "Exports fell 20 percent in May 2024. The decline was 2.8 percentage "
            "points smaller than the national average."
        ),
        [
            "20 percent: growth -20 percent, exports CN, 2024-05",
            (
                "2.8 percentage points: growth_diff 2.8 percentage_point, exports CN, "
                "2024-05, peer"
            ),
        ],
    ),
    "a product of the headline is not that of all trade": (
        (
            "Trade in high-tech products up 8 percent in 2024\n\n"
            "In 2024, the country's imports and exports were 43 trillion yuan."
        ),
        [
            "8 percent: growth 8 percent, trade CN high-tech, 2024",
            "43 trillion yuan: level 43000000000000 CNY, trade CN, 2024",
        ],
    ),
    "a neighbor is no partner, and the subject may follow its amount": (
        (
            "Goods worth 12 billion yuan (2 billion dollars) were imported through the "
            "port of Heihe, on the border with Russia, in 2023."
        ),
        [
            "12 billion yuan: level 12000000000 CNY, imports CN-HL/Heihe, 2023",
            "2 billion dollars: level 2000000000 USD, imports CN-HL/Heihe, 2023",
        ],
    ),
    "each amount with its partner": (
        (
            "In 2023 China's trade ran to 95 billion dollars with Japan and "
            "90 billion dollars with Germany."
        ),
        [
            "95 billion dollars: level 95000000000 USD, trade CN JP, 2023",
            "90 billion dollars: level 90000000000 USD, trade CN DE, 2023",
        ],
    ),
    "a city of the province": (
        (
            "Exports by Jiangsu rose 5 percent in 2023. In its city of Changzhou, "
            "exports grew 25 percent."
        ),
        [
            "5 percent: growth 5 percent, exports CN-JS, 2023",
            "25 percent: growth 25 percent, exports CN-JS/Changzhou, 2023",
        ],
    ),
    "a province is no partner of its country": (
        "The share of Guangdong's exports in 2023 to China's total was 29 percent.",
        ["29 percent: share 29 percent, exports CN-GD, 2023"],
    ),
    "rows of goods are parts of the flow above them": (
        (
            "FOREIGN TRADE, JANUARY TO MAY 2004\nValues in US$ billion.\n\n"
            "              Value   Change\n"
            "Exports       207.59  n/a\n"
            "  Garments     20.80  20.9\n"
        ),
        [
            "207.59: level 207590000000 USD, exports CN, 2004-01/2004-05",
            "20.80: level 20800000000 USD, exports CN garments, 2004-01/2004-05",
            "20.9: growth 20.9 percent, exports CN garments, 2004-01/2004-05",
        ],
    ),
    "lengths and fields are no trade": (
        (
            "Imports of Heihe rose 5 percent in 2023. Only 100 meters of water "
            "separate it from Russia. It holds 13 percent of the region's fields."
        ),
        ["5 percent: growth 5 percent, imports CN-HL/Heihe, 2023"],
    ),
    "a city of millions is no sum": (
        (
            "Shenzhen's trade in 1979 was tiny. The village has turned into a city of "
            "13 million; a worker once earned 120 yuan."
        ),
        [],
    ),
    "added up to is no rise": (
        (
            "Soybean imports added up to 62 million tonnes in 2023, 15 percent more "
            "than in 2022."
        ),
        [
            (
                "62 million tonnes: level 62000000 metric_ton, volume imports CN "
                "soybeans, 2023"
            ),
            "15 percent: growth 15 percent, volume imports CN soybeans, 2023, yoy",
        ],
    ),
    "a notice gives all rates their basis": (
        (
            "Figures for May 2024 (all increases are against the same period of last "
            "year):\n\n- exports 5 billion yuan, +4%"
        ),
        [
            "5 billion yuan: level 5000000000 CNY, exports CN, 2024-05",
            "+4%: growth 4 percent, exports CN, 2024-05, yoy",
        ],
    ),
    "contributions to growth, said in three ways": (
        (
            "In 2024 private firms' contribution to the overall growth of exports was "
            "45.4%. Processing trade pulled exports by 3 percentage points."
        ),
        [
            "45.4%: contribution 45.4 percent, exports CN private, 2024",
            (
                "3 percentage points: contribution 3 percentage_point, exports CN "
                "processing-trade, 2024"
            ),
        ],
    ),
    "a plus sign is a growth, not a share": (
        "In 2024 exports of cars made up 10% of all exports, exports of toys +5%.",
        [
            "10%: share 10 percent, exports CN automobiles, 2024",
            "+5%: growth 5 percent, exports CN toys, 2024",
        ],
    ),
    "a neighbor that is traded with is a partner": (
        "In 2024 exports to neighboring Vietnam rose 5 percent.",
        ["5 percent: growth 5 percent, exports CN VN, 2024"],
    ),
    "a row of several figures without a head, or below zero, is no level": (
        (
            "Exports in 2024, US$ million\n\n"
            "Toys     7,477    29,804\n"
            "Shoes    -10.3    -37.5\n"
        ),
        [],
    ),
    "tariffs are not trade": (
        "The tariff on imports of cars stands at 15 percent.",
        [],
    ),
    "months, phone lines and pages are no counts": (
        "The customs hotline 12360 takes questions for 6 months; see page 14.",
        [],
    ),
}


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("Li Ming: Thank you. In 2023 exports rose 5 percent.", "Li Ming"),
        ("Li Ming: Thank you all.\n\nExports rose 5 percent.", "Li Ming"),
        ("Li Ming: Thank you all.\n\nDaily News: Exports rose 5 percent?", None),
        ("Total Volume: In 2023 exports rose 5 percent.", None),
        ("Yiwu Customs made public:\n\n- exports up 5 percent", "Yiwu Customs"),
        (
            "The Ministry of Commerce, a house of many rooms, said exports rose 5%.",
            "Ministry of Commerce",
        ),
        ("Exports rose 5 percent, Yiwu Customs has announced.", "Yiwu Customs"),
    ],
)
def test_the_source_is_who_has_the_floor(
    text: str, source: str | None, extractor: Extractor
) -> None:
    claim, *_ = extractor.extract(text, published=PUBLISHED)

    assert (claim.attribution.source if claim.attribution else None) == source


def test_each_growth_is_in_the_currency_that_is_said_with_it(
    extractor: Extractor,
) -> None:
    claims = extractor.extract(
        "In dollar terms, exports rose 3.6 percent in 2024, and in yuan terms, "
        "exports rose 4.1 percent; imports grew 2 percent in dollar terms."
    )

    assert [claim.comparison.denomination for claim in claims] == ["USD", "CNY", "USD"]


@pytest.mark.parametrize(
    ("text", "scope"),
    [
        ("In 2024, exports to North America rose 5 percent.", "to north america"),
        ("In 2024, trade with emerging markets rose 5%.", "with emerging markets"),
        ("In 2024, exports to Northland rose 5 percent.", "to northland"),
        ("In 2024, small-scale border trade rose 5 percent.", "small-scale border"),
        ("In 2024, exports by village enterprises fell 5%.", "by village enterprises"),
        ("In 2024, imports of tea from Old Meridia fell 5%.", "from old meridia"),
    ],
)
def test_what_has_no_code_narrows_the_indicator(
    text: str, scope: str, extractor: Extractor
) -> None:
    (claim,) = extractor.extract(text)

    assert claim.indicator.partner is None
    assert claim.indicator.scope == (scope,)


@pytest.mark.parametrize(("text", "claims"), EXAMPLES.values(), ids=EXAMPLES)
def test_the_sentence_makes_these_claims(
    text: str, claims: list[str], extractor: Extractor
) -> None:
    assert claims_of(extractor, text) == claims
