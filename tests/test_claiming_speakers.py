"""Who is said to state figures: one construction a row.

A claim is written as its quote and its source; "nobody" where none is told.
"""

from datetime import date

import pytest

from tradefacts import Extractor
from tradefacts.model import Claim

PUBLISHED = date(2025, 2, 14)

PERSONS = {
    "who has the floor, before what he cites": (
        (
            "Press conference of the Ministry of Commerce, excerpt\n\nHe Ping: Good "
            "morning, friends.\n\nHe Ping: According to customs statistics, exports "
            "came to 5 billion yuan in January. Imports were 4 billion yuan."
        ),
        ["5 billion yuan: He Ping", "4 billion yuan: He Ping"],
    ),
    "the head of a body, named behind it": (
        (
            '"We exported 5 tonnes of tea in January," said the chamber\'s president, '
            "José Antonio Ruiz."
        ),
        ["5 tonnes: José Antonio Ruiz"],
    ),
    "a name behind the office and its body": (
        (
            "Exports rose 5 percent in January, said the spokesman of the General "
            "Administration of Customs Huang Song."
        ),
        ["5 percent: Huang Song"],
    ),
    "according to the holder of an office": (
        (
            "According to the secretary of foreign trade, Lucas Pinto, exports rose 5 "
            "percent in 2024, against a fall of 7 percent in imports."
        ),
        ["5 percent: Lucas Pinto", "7 percent: Lucas Pinto"],
    ),
    "a surname that is the name of a place, too": (
        (
            "Exports of services grew 5 percent in 2024, said Xian Minghua, a ministry "
            "official."
        ),
        ["5 percent: Xian Minghua"],
    ),
    "who was told of with his age now": (
        (
            "Six years ago Lin Jing, now 34, packed her first parcel.\n\n"
            '"Last year we exported goods for 12 million dollars," she said.'
        ),
        ["12 million dollars: Lin Jing"],
    ),
    "a quotation of two sentences": (
        (
            '"We exported 25 containers of tea in 2023. In 2024 it was 15," said Zhang '
            "Jun, export manager of Hong Foods."
        ),
        ["25: Zhang Jun", "15: Zhang Jun"],
    ),
    "a name with two surnames joined": (
        "Paulo Souza e Mello added that exports rose 5 percent in May.",
        ["5 percent: Paulo Souza e Mello"],
    ),
    "a trader who asks not to be named": (
        (
            "Peru supplied more than 60 percent of copper imports in 2024, said a "
            "metals trader in Shanghai, who asked not to be named."
        ),
        ["60 percent: metals trader"],
    ),
}

BODIES = {
    "a body before its short name": (
        (
            "Exports came to 5 billion dollars in 2024, the Foreign Trade Secretariat "
            "(Forsec) informed."
        ),
        ["5 billion dollars: Foreign Trade Secretariat"],
    ),
    "the secretariat of an expo": (
        (
            "Over three days 900 companies showed their goods in January, the "
            "secretariat of the expo said, and exports worth 5 billion yuan were "
            "agreed."
        ),
        ["900: secretariat of the expo", "5 billion yuan: secretariat of the expo"],
    ),
    "by whom figures were presented": (
        (
            "Exports of stone came to 5 billion yuan in 2024, according to figures "
            "presented at the fair by the Stone Trade Association."
        ),
        ["5 billion yuan: Stone Trade Association"],
    ),
    "by whom a figure is put at so much": (
        (
            "Exports to Peru, put at 5 billion yuan by the Export Promotion Bureau, "
            "were 4 percent higher in 2024 than a year before."
        ),
        [
            "5 billion yuan: Export Promotion Bureau",
            "4 percent: Export Promotion Bureau",
        ],
    ),
    "what a body is stands behind its name": (
        (
            "Pakistan imported 13 million tonnes of coal in 2024, Ember, a London "
            "think tank, estimates."
        ),
        ["13 million tonnes: Ember"],
    ),
    "a short name in capitals": (
        (
            "Statistics Peru (STP) released the figures. STP said exports rose 5 "
            "percent in January."
        ),
        ["5 percent: STP"],
    ),
    "customs reckon": (
        "In January, customs reckon, exports came to 5 billion yuan.",
        ["5 billion yuan: customs"],
    ),
    "a headline that ends with who says so": (
        "Gasoil exports hit 5 million tonnes in January: customs",
        ["5 million tonnes: customs"],
    ),
    "houses that tell a tale say nothing": (
        (
            "India talks of thrift; its customs houses tell another tale. In 2024 it "
            "imported goods worth 5 billion dollars."
        ),
        ["5 billion dollars: nobody"],
    ),
    "a name with a particle": (
        (
            "The industry group Frutas de Peru says exports came to 5 billion dollars "
            "in 2024."
        ),
        ["5 billion dollars: industry group Frutas de Peru"],
    ),
    "figures that show a picture for a whole country": (
        (
            "Customs figures for the whole country show a similar picture: exports "
            "dropped 11 percent in January. Imports fell 4 percent."
        ),
        ["11 percent: Customs figures", "4 percent: Customs figures"],
    ),
    "customs that count another way": (
        (
            "Chinese customs, which counts differently, put exports at 5 billion "
            "dollars in January."
        ),
        ["5 billion dollars: Chinese customs"],
    ),
    "customs that count what goes through a port": (
        (
            "Its customs agency, which counts goods sent through Peru differently, "
            "puts exports at 5 billion dollars for 2024."
        ),
        ["5 billion dollars: customs agency"],
    ),
    "a text that ends with who of a company said so": (
        "“公司今年已发冷链柜620个。”做跨境货代12年的李海峰说",
        ["620个: 李海峰"],
    ),
    "a company of a country": (
        "Exports rose 5 percent in January, Peru Copper Corporation said.",
        ["5 percent: Peru Copper Corporation"],
    ),
    "by the tally of an agency": (
        "Peru took 31 percent of exports in 2024, by the agency's tally.",
        ["31 percent: agency"],
    ),
    "who is quoted as saying": (
        "A weekly quoted the committee as saying that exports rose 5 percent in May.",
        ["5 percent: committee"],
    ),
}

EXAMPLES = PERSONS | BODIES


def written(claim: Claim) -> str:
    source = claim.attribution.source if claim.attribution else None
    return f"{claim.evidence.quote}: {source or 'nobody'}"


@pytest.mark.parametrize(("text", "claims"), EXAMPLES.values(), ids=EXAMPLES)
def test_figures_are_stated_by_them(
    text: str, claims: list[str], extractor: Extractor
) -> None:
    found = extractor.extract(text, published=PUBLISHED)

    assert [written(claim) for claim in found] == claims
