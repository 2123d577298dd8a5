"""What English figures state, one construction a row: parts, changes, numbers.

A claim is written as in `test_claiming_examples`.
"""

from collections.abc import Callable
from datetime import date

import pytest

from tradefacts import Extractor
from tradefacts.model import Claim

PUBLISHED = date(2025, 2, 14)


EXAMPLES: dict[str, tuple[str, list[str]]] = {
    "goods as a part of what another country exports": (
        (
            "China's exports to Chile rose 5 percent in 2024. Tin was 15 percent of "
            "Peru's exports. Chinese tea accounted for 9 percent of Peru's imports."
        ),
        [
            "5 percent: growth 5 percent, exports CN CL, 2024",
            "15 percent: share 15 percent, exports PE tin, 2024",
            "9 percent: share 9 percent, imports PE CN tea, 2024",
        ],
    ),
    "each amount has its verb": (
        "In 2024, 9 tonnes of tin were imported from Chile and 7 tonnes were exported.",
        [
            "9 tonnes: level 9 metric_ton, volume imports CN CL tin, 2024",
            "7 tonnes: level 7 metric_ton, volume exports CN tin, 2024",
        ],
    ),
    "each amount has its verb, with whom": (
        (
            "Tin imports came to 9 tonnes in 2024, while 7 tonnes were exported to "
            "Peru, up 5 percent."
        ),
        [
            "9 tonnes: level 9 metric_ton, volume imports CN tin, 2024",
            "7 tonnes: level 7 metric_ton, volume exports CN PE tin, 2024",
            "5 percent: growth 5 percent, volume exports CN PE tin, 2024",
        ],
    ),
    "each number has its verb": (
        "In 2024, 9,000 cars were imported and 7,000 were exported.",
        [
            "9,000: level 9000 1, volume imports CN automobiles, 2024",
            "7,000: level 7000 1, volume exports CN automobiles, 2024",
        ],
    ),
    "a verb behind what is compared with": (
        "In 2024 imports fell to 9 tonnes, 3 tonnes less than were exported.",
        [
            "9 tonnes: level 9 metric_ton, volume imports CN, 2024",
            "3 tonnes: change -3 metric_ton, volume imports CN, 2024",
        ],
    ),
    "exports of industries that make much by hand": (
        "In 2024 exports of the seven labor-intensive industries rose 5 percent.",
        ["5 percent: growth 5 percent, exports CN labor-intensive, 2024"],
    ),
    "what some of the buyers are is no part of the deals": (
        (
            "In 2024 exports rose 5 percent. Among all buyers, regulars made up 40 "
            "percent. Among them, tea made up 30 percent."
        ),
        [
            "5 percent: growth 5 percent, exports CN, 2024",
            "30 percent: share 30 percent, exports CN tea, 2024",
        ],
    ),
    "a share that rose, with who says so before the verb": (
        (
            "In 2024 China's share of Peru's tin imports, the ministry said, grew to "
            "20 percent. China's share of Peru's zinc imports fell, says the ministry, "
            "to 9 percent."
        ),
        [
            "20 percent: share 20 percent, imports PE CN tin, 2024",
            "9 percent: share 9 percent, imports PE CN zinc, 2024",
        ],
    ),
    "growth that slowed, with who says so before the verb": (
        (
            "In 2024 growth in tin imports, the ministry said, slowed to 8 percent. "
            "Imports of zinc, it said, rose to 9 billion yuan."
        ),
        [
            "8 percent: growth 8 percent, imports CN tin, 2024",
            "9 billion yuan: level 9000000000 CNY, imports CN zinc, 2024",
        ],
    ),
    "volumes of services are values": (
        "In 2024 trade volumes of travel services fell by 9 percent.",
        ["9 percent: growth -9 percent, trade CN travel-services, 2024"],
    ),
    "what is no trade, with an apposition": (
        (
            "In 2024, exports rose 5 percent. Output of tin, a metal for cans, rose 41 "
            "percent, and users of Anpu, an app, rose 3 percent."
        ),
        ["5 percent: growth 5 percent, exports CN, 2024"],
    ),
    "transactions at home are no trade, those across borders are": (
        (
            "In 2024, e-commerce transactions grew 8 percent, and cross-border "
            "e-commerce transactions grew 9 percent."
        ),
        ["9 percent: growth 9 percent, trade CN cross-border-ecommerce, 2024"],
    ),
    "how much larger, in the money of the sums before": (
        (
            "Exports came to 90 billion yuan in 2024. Imports were 40 billion, "
            "5 billion more than in 2023. The surplus of 50 billion was 9 billion "
            "larger than in 2023. Peru has 7 billion more trees than Chile."
        ),
        [
            "90 billion yuan: level 90000000000 CNY, exports CN, 2024",
            "40 billion: level 40000000000 CNY, imports CN, 2024",
            "5 billion: change 5000000000 CNY, imports CN, 2024, yoy",
            "50 billion: level 50000000000 CNY, balance CN, 2024",
            "9 billion: change 9000000000 CNY, balance CN, 2024, yoy",
        ],
    ),
    "a surplus of imports is a deficit": (
        "Germany's import surplus with China was 9 billion euros in 2024.",
        ["9 billion euros: level -9000000000 EUR, balance DE CN, 2024"],
    ),
    "a part of the area of a port": (
        (
            "In 2024 the zone's exports rose 5 percent. It covers 3 percent of the "
            "port city's land area."
        ),
        ["5 percent: growth 5 percent, exports CN, 2024"],
    ),
    "what goods are worth that trains carry": (
        "In 2024 trains from Yiwu carried goods with a total value of 5 billion yuan.",
        ["5 billion yuan: level 5000000000 CNY, CN-ZJ/Yiwu, 2024"],
    ),
    "but not what goods are that go between others": (
        (
            "In 2024 trains took goods between Peru and Chile worth 5 billion yuan. "
            "Trains carried cargo from Peru to Chile valued at 4 billion yuan."
        ),
        [],
    ),
    "but not what their line is worth": (
        "In 2024 trains carried goods on it; the line itself is worth 5 billion yuan.",
        [],
    ),
    "what a reason tells has figures of its own": (
        (
            "In 2024, imports fell 5 percent on a decline of shipments from Peru, down "
            "9 percent."
        ),
        [
            "5 percent: growth -5 percent, imports CN, 2024",
            "9 percent: growth -9 percent, imports CN PE, 2024",
        ],
    ),
    "goods that a reason tells have a figure of their own": (
        "In 2024, imports fell 3 percent on a drop of tin imports, 6 percent.",
        [
            "3 percent: growth -3 percent, imports CN, 2024",
            "6 percent: growth -6 percent, imports CN tin, 2024",
        ],
    ),
    "goods that a reason tells go on": (
        "In 2024, imports fell 3 percent on a drop of tin imports, which fell by 6.5%.",
        [
            "3 percent: growth -3 percent, imports CN, 2024",
            "6.5%: growth -6.5 percent, imports CN tin, 2024",
        ],
    ),
    "what a reason tells rises to something": (
        (
            "In 2024, exports rose 4 percent on growth of exports to Chile, to 7 "
            "billion dollars."
        ),
        [
            "4 percent: growth 4 percent, exports CN, 2024",
            "7 billion dollars: level 7000000000 USD, exports CN CL, 2024",
        ],
    ),
    "a top partner is traded with": (
        "Peru has become a top trading partner of Chile, with trade of 9 billion yuan.",
        [
            "top trading partner: rank 1 1, trade CL PE",
            "9 billion yuan: level 9000000000 CNY, trade CL PE",
        ],
    ),
    "goods and what belongs to them are one of a list": (
        (
            "In 2024, exports of toys, computers and their parts, and ships rose 5, 6 "
            "and 7 percent."
        ),
        [
            "5: growth 5 percent, exports CN toys, 2024",
            "6: growth 6 percent, exports CN computers, 2024",
            "7 percent: growth 7 percent, exports CN ships, 2024",
        ],
    ),
    "goods and their parts by themselves": (
        (
            "Imports of ships and their components rose 5 percent in 2024. Exports of "
            "machines and their parts and accessories rose 4 percent in 2024."
        ),
        [
            (
                "5 percent: growth 5 percent, imports CN "
                "ships-and-parts-and-components, 2024"
            ),
            (
                "4 percent: growth 4 percent, exports CN "
                "machines-and-parts-and-components, 2024"
            ),
        ],
    ),
    "goods and their parts at the end of a list": (
        (
            "In 2024, exports of automobiles, motorcycles and their components rose 5 "
            "percent."
        ),
        [
            (
                "5 percent: growth 5 percent, exports CN "
                "automobiles-motorcycles-and-parts-and-components, 2024"
            ),
        ],
    ),
    "the number is that of what was counted": (
        (
            "In 2024, 900 freight trains passed the ports of Hunan, with the number "
            "rising by 5 percent."
        ),
        [
            "900: level 900 1, trains CN-HN, 2024",
            "5 percent: growth 5 percent, trains CN-HN, 2024",
        ],
    ),
    "whose rate is compared with": (
        "In 2024, exports of Peru rose 8 percent, faster than Chile's 5 percent.",
        [
            "8 percent: growth 8 percent, exports PE, 2024",
            "5 percent: growth 5 percent, exports CL, 2024",
        ],
    ),
    "the rates of the country and the province are compared with": (
        (
            "In 2024, exports of Yiwu rose 9 percent, above the country's 7 percent, "
            "and higher than the provincial average of 6 percent."
        ),
        [
            "9 percent: growth 9 percent, exports CN-ZJ/Yiwu, 2024",
            "7 percent: growth 7 percent, exports CN, 2024",
            "6 percent: growth 6 percent, exports CN-ZJ, 2024",
        ],
    ),
    "whose rate trade with another is compared with": (
        (
            "In 2024, exports to Peru rose 8 percent, faster than Chile's 5 percent "
            "and May's 4 percent."
        ),
        [
            "8 percent: growth 8 percent, exports CN PE, 2024",
            "5 percent: growth 5 percent, exports CN CL, 2024",
            "4 percent: growth 4 percent, exports CN PE, 2024-05",
        ],
    ),
    "what only says of what others are is not counted": (
        "In 2024 the port opened three container lines and built 12 container berths.",
        ["three: level 3 1, routes CN, 2024"],
    ),
    "what says that each is one is counted with it": (
        (
            "In 2024, 4,000 robot units were exported. China exported 60 crane sets "
            "and 8 million umbrella pieces in 2024. There were 700 freight train "
            "departures in 2024."
        ),
        [
            "4,000: level 4000 1, volume exports CN robots, 2024",
            "60: level 60 1, volume exports CN cranes, 2024",
            "8 million: level 8000000 1, volume exports CN umbrellas, 2024",
            "700: level 700 1, trains CN, 2024",
        ],
    ),
    "those who deal in goods are none of them": (
        "In 2024, 31 licensed ship suppliers exported goods.",
        [],
    ),
    "what some of the buyers are is no goods": (
        (
            "The fair drew 900 buyers. Among all buyers, regulars made up 40 percent. "
            "Its exports came to 5 million yuan in 2024."
        ),
        [
            "900: level 900 1, buyers CN",
            "5 million yuan: level 5000000 CNY, exports CN, 2024",
        ],
    ),
    "but what is in parcels may be goods": (
        "Of the exports by parcel in 2024, kites made up 40 percent.",
        ["40 percent: share 40 percent, exports CN kites, 2024"],
    ),
    "what trade is likened to is no goods": (
        (
            "Trade is an important engine of growth, and the fair a barometer of it. "
            "Exports rose 5 percent in 2024."
        ),
        ["5 percent: growth 5 percent, exports CN, 2024"],
    ),
    "goods of a flow are no likeness": (
        (
            "In 2024 exports of a toy of the brand rose 90 percent, and imports of a "
            "new catalyst for engines fell 4 percent."
        ),
        [
            "90 percent: growth 90 percent, exports CN toys, 2024",
            "4 percent: growth -4 percent, imports CN catalysts, 2024",
        ],
    ),
    "what casts a shadow is no goods": (
        "Casting a shadow on trade, exports fell 5 percent in 2024.",
        ["5 percent: growth -5 percent, exports CN, 2024"],
    ),
    "where the rates of a list were, behind the last of them": (
        (
            "In 2024, exports to Peru and Chile rose 5 percent and 7 percent "
            "respectively in emerging markets."
        ),
        [
            "5 percent: growth 5 percent, exports CN PE, 2024",
            "7 percent: growth 7 percent, exports CN CL, 2024",
        ],
    ),
    "but a share of a total ends a list of its own": (
        "In 2024, exports rose 5 percent and 12 percent of the total.",
        [
            "5 percent: growth 5 percent, exports CN, 2024",
            "12 percent: share 12 percent, exports CN, 2024",
        ],
    ),
    "a smaller margin of a fall": (
        (
            "In May 2024 exports fell 4 percent, declining by a narrower margin of 2 "
            "percentage points than in April 2024."
        ),
        [
            "4 percent: growth -4 percent, exports CN, 2024-05",
            (
                "2 percentage points: growth_diff 2 percentage_point, exports CN, "
                "2024-05, period"
            ),
        ],
    ),
    "a larger margin of a fall": (
        (
            "In May 2024 exports fell 4 percent, declining by a larger margin of 2 "
            "percentage points than in April 2024."
        ),
        [
            "4 percent: growth -4 percent, exports CN, 2024-05",
            (
                "2 percentage points: growth_diff -2 percentage_point, exports CN, "
                "2024-05, period"
            ),
        ],
    ),
    "a rate of growth that fell": (
        "In May 2024, the growth rate of exports fell by 3 percent.",
        ["3 percent: growth -3 percent, exports CN, 2024-05"],
    ),
    "trips of people": (
        "In 2024, foreign tourists made 6 million trips to Hunan.",
        [],
    ),
    "trips of trains with people in them": (
        "In 2024, freight trains with tourists aboard made 700 trips.",
        ["700: level 700 1, trains CN, 2024"],
    ),
    "trips of trains": (
        "In 2024, freight trains made 6,000 trips from Hunan.",
        ["6,000: level 6000 1, trains CN-HN, 2024"],
    ),
    "a part of a growth opens its sentence": (
        ("In 2024, more than 60 percent of the growth in exports came from furniture."),
        ["60 percent: contribution 60 percent over, exports CN furniture, 2024"],
    ),
    "a part of a growth that something else explains": (
        "Nearly half of the increase in imports in 2024 was due to crude oil.",
        ["half: contribution 50 percent nearly, imports CN crude-oil, 2024"],
    ),
    "a share of what was just told": (
        (
            "In 2024, trade with the EU came to 3 billion yuan. Germany's share of "
            "this was 40 percent."
        ),
        [
            "3 billion yuan: level 3000000000 CNY, trade CN EU, 2024",
            "40 percent: share 40 percent, trade CN DE, 2024",
        ],
    ),
    "the part in that": (
        (
            "In 2024, exports of tea rose 8 percent to 3 million yuan; Japan's "
            "part in that was 20 percent."
        ),
        [
            "8 percent: growth 8 percent, exports CN tea, 2024",
            "3 million yuan: level 3000000 CNY, exports CN tea, 2024",
            "20 percent: share 20 percent, exports CN JP tea, 2024",
        ],
    ),
    "a share behind its whole": (
        (
            "In 2024, machinery exports reached 5 billion yuan, accounting for "
            "total value 48.1%."
        ),
        [
            "5 billion yuan: level 5000000000 CNY, exports CN machinery, 2024",
            "48.1%: share 48.1 percent, exports CN machinery, 2024",
        ],
    ),
    "an amount, or so much less": (
        (
            "In 2024, tea exports earned only 2 billion yuan, or 9 percent less "
            "than in 2023."
        ),
        [
            "2 billion yuan: level 2000000000 CNY, exports CN tea, 2024",
            "9 percent: growth -9 percent, exports CN tea, 2024, yoy",
        ],
    ),
    "an amount or a rate more than before": (
        ("In 2024, tea exports were 2 billion yuan, or 9 percent, more than in 2023."),
        [
            "2 billion yuan: change 2000000000 CNY, exports CN tea, 2024, yoy",
            "9 percent: growth 9 percent, exports CN tea, 2024, yoy",
        ],
    ),
    "what goods moved by stands in brackets": (
        (
            "The rise in exports in 2024 reflected increases in toys (2 billion "
            "yuan); furniture (1 billion yuan); and tea (5 million yuan)."
        ),
        [
            "2 billion yuan: change 2000000000 CNY, exports CN toys, 2024",
            "1 billion yuan: change 1000000000 CNY, exports CN furniture, 2024",
            "5 million yuan: change 5000000 CNY, exports CN tea, 2024",
        ],
    ),
    "sums in brackets behind places are levels": (
        ("In 2024, exports to Peru (5 billion yuan) and Chile (3 billion yuan) grew."),
        [
            "5 billion yuan: level 5000000000 CNY, exports CN PE, 2024",
            "3 billion yuan: level 3000000000 CNY, exports CN CL, 2024",
        ],
    ),
    "a balance is what trade results in": (
        (
            "In May 2024, exports of 9 billion yuan and imports of 7 billion yuan "
            "resulted in a trade surplus of 2 billion yuan."
        ),
        [
            "9 billion yuan: level 9000000000 CNY, exports CN, 2024-05",
            "7 billion yuan: level 7000000000 CNY, imports CN, 2024-05",
            "2 billion yuan: level 2000000000 CNY, balance CN, 2024-05",
        ],
    ),
    "some of those counted are, some go": (
        (
            "In 2024 the port handled 900 trains. Of these, 300 went to Europe and "
            "200 to Laos."
        ),
        [
            "900: level 900 1, trains CN, 2024",
            "300: level 300 1, trains CN EUROPE, 2024",
            "200: level 200 1, trains CN LA, 2024",
        ],
    ),
    "the number of all, and of some of them": (
        (
            "Of the 3,000 booths at the 2024 fair, 720 belonged to exhibitors from "
            "abroad."
        ),
        ["3,000: level 3000 1, booths CN, 2024", "720: level 720 1, booths CN, 2024"],
    ),
    "a small number by time is a figure": (
        '"We ship four containers a day," he says.',
        ["four: level 4 1, containers"],
    ),
    "firms with an aside on their trade": (
        (
            "In 2024, the number of firms, with imports or exports, rose 5 percent "
            "to 9,000."
        ),
        [
            "5 percent: growth 5 percent, enterprises trade CN, 2024",
            "9,000: level 9000 1, enterprises trade CN, 2024",
        ],
    ),
    "who contributes a sum to the whole": (
        (
            "In 2024, private firms contributed 20 billion yuan to Suzhou's total "
            "exports, accounting for 40 percent."
        ),
        [
            (
                "20 billion yuan: level 20000000000 CNY, exports "
                "CN-JS/Suzhou private, 2024"
            ),
            "40 percent: share 40 percent, exports CN-JS/Suzhou private, 2024",
        ],
    ),
    "a growth that slowed by points to a rate": (
        "In 2024, export growth slowed by 1.9 percentage points to 3.2 percent.",
        [
            (
                "1.9 percentage points: growth_diff -1.9 percentage_point, "
                "exports CN, 2024"
            ),
            "3.2 percent: growth 3.2 percent, exports CN, 2024",
        ],
    ),
    "a decline that narrowed by points to a rate": (
        (
            "In 2024, the decline in imports narrowed by 2 percentage points to "
            "3.2 percent."
        ),
        [
            "2 percentage points: growth_diff 2 percentage_point, imports CN, 2024",
            "3.2 percent: growth -3.2 percent, imports CN, 2024",
        ],
    ),
    "what was made, and what of it is for export": (
        (
            "In 2024, China produced 5 million tonnes of garlic, of which 2 "
            "million tonnes for exports."
        ),
        ["2 million tonnes: level 2000000 metric_ton, volume exports CN garlic, 2024"],
    ),
    "a part by those who traded it": (
        (
            "In 2024, more than half of China's exports were made by private "
            "firms, up 2 percentage points."
        ),
        [
            "half: share 50 percent over, exports CN private, 2024",
            (
                "2 percentage points: share_diff 2 percentage_point, "
                "exports CN private, 2024"
            ),
        ],
    ),
    "a row without figures is no head": (
        (
            "China's exports of main goods, January-June 2024\n(value in 100 "
            "million US dollars; change on the same period of 2023, %)\n\n| Goods | "
            "Value | Change (%) |\n|---|---|---|\n| Steel | 425.1 | -10.3 |\n| Rare "
            "earths | -- | n/a |\n| Garments | 748.4 | 0.0 |"
        ),
        [
            "425.1: level 42510000000 USD, exports CN steel, 2024-H1",
            "-10.3: growth -10.3 percent, exports CN steel, 2024-H1, yoy",
            "748.4: level 74840000000 USD, exports CN garments, 2024-H1",
            "0.0: growth 0 percent, exports CN garments, 2024-H1, yoy",
        ],
    ),
    "a row most of whose cells are empty": (
        (
            "Exports of China in 2024\n\nItem\tUnit\tQuantity\tChange (%)\tValue (100 "
            "million yuan)\tChange (%)\nToys\t--\t--\t--\t413\t-3.7"
        ),
        [
            "413: level 41300000000 CNY, exports CN toys, 2024",
            "-3.7: growth -3.7 percent, exports CN toys, 2024",
        ],
    ),
    "columns headed alike, some in percent, under a notice on changes": (
        (
            "Trade of Henan by country, 2019\nUnit: 100 million yuan. Percentages are "
            "changes over 2018.\n\nCountry | Exports | Imports | Exports (%) | Imports "
            "(%)\nPeru | 30.4 | 41.6 | 7.2 | -0.8"
        ),
        [
            "30.4: level 3040000000 CNY, exports CN-HA PE, 2019",
            "41.6: level 4160000000 CNY, imports CN-HA PE, 2019",
            "7.2: growth 7.2 percent, exports CN-HA PE, 2019, yoy",
            "-0.8: growth -0.8 percent, imports CN-HA PE, 2019, yoy",
        ],
    ),
    "nothing but a sign in the line that says what rates are against": (
        (
            "Trade of Henan by country, 2019\nUnit: 100 million yuan. \u00b1%: "
            "compared with the same period of the previous year\n\nCountry | Exports | "
            "\u00b1%\nPeru | 30.4 | 7.2"
        ),
        [
            "30.4: level 3040000000 CNY, exports CN-HA PE, 2019",
            "7.2: growth 7.2 percent, exports CN-HA PE, 2019, yoy",
        ],
    ),
    "a column in percent that nothing tells to hold shares or rates": (
        (
            "Trade of Henan by country, 2019\nUnit: 100 million yuan\n\nCountry | "
            "Exports | Exports (%)\nPeru | 30.4 | 7.2"
        ),
        ["30.4: level 3040000000 CNY, exports CN-HA PE, 2019"],
    ),
    "small numbers in words, of traffic alone": (
        (
            "In 2024, the port opened six new shipping routes. The firm rents four "
            "overseas warehouses. The two routes carry tea, and Ali runs three stalls."
        ),
        ["six: level 6 1, routes CN, 2024", "four: level 4 1, warehouses, 2024"],
    ),
    "a sum above a round number is of a city, not of several": (
        "In 2024, the imports and exports of Ya'an City exceeded 75 billion yuan.",
        ["75 billion yuan: level 75000000000 CNY over, trade CN-SC/Ya'an, 2024"],
    ),
    "firms above a round sum": (
        "In 2024, firms with exports exceeding 75 billion yuan were named.",
        [],
    ),
    "a province as a whole, at the head": (
        (
            "China exported 5 tonnes of tea in 2024. In Hunan as a whole, bicycle "
            "exports rose 5 percent."
        ),
        [
            "5 tonnes: level 5 metric_ton, volume exports CN tea, 2024",
            "5 percent: growth 5 percent, exports CN-HN bicycles, 2024",
        ],
    ),
    "years above flows": (
        (
            "Trade of Zhejiang Province in 2024\nUnit: 100 million yuan\n\n"
            "Item\t2023\t\t2024\t\n\tExports\tImports\tExports\tImports\n"
            "General trade\t28,000.1\t9,800.2\t30,500.4\t9,900.7"
        ),
        [
            "28,000.1: level 2800010000000 CNY, exports CN-ZJ general-trade, 2023",
            "9,800.2: level 980020000000 CNY, imports CN-ZJ general-trade, 2023",
            "30,500.4: level 3050040000000 CNY, exports CN-ZJ general-trade, 2024",
            "9,900.7: level 990070000000 CNY, imports CN-ZJ general-trade, 2024",
        ],
    ),
    "units below months": (
        (
            "Vietnam's exports in April 2024\n\nItem                      April      "
            "Jan-Apr     Y/Y %\n                          (US$ mn)   (US$ mn)    "
            "Jan-Apr\nFootwear                  1,900      6,480       5.8"
        ),
        [
            "1,900: level 1900000000 USD, exports VN footwear, 2024-04",
            "6,480: level 6480000000 USD, exports VN footwear, 2024-01/2024-04",
            "5.8: growth 5.8 percent, exports VN footwear, 2024-01/2024-04, yoy",
        ],
    ),
    "modes below exports and imports, under heads that are cut short": (
        (
            "Foreign trade of Anhui Province, January to May 2013\n\nHefei Customs "
            "released this table. Unit: 100 million US dollars; growth against the "
            "same period of the previous year, in percent.\n\n"
            "Item | Jan.-Apr. | Growth\nTotal | 160.7 | 2.9\n"
            "Exports | 77.3 | -11.4\nImports | 83.4 | 8.2\nGeneral trade | 76.3 | 4.8"
        ),
        [
            "160.7: level 16070000000 USD, trade CN-AH, 2013-01/2013-04",
            "2.9: growth 2.9 percent, trade CN-AH, 2013-01/2013-04, yoy",
            "77.3: level 7730000000 USD, exports CN-AH, 2013-01/2013-04",
            "-11.4: growth -11.4 percent, exports CN-AH, 2013-01/2013-04, yoy",
            "83.4: level 8340000000 USD, imports CN-AH, 2013-01/2013-04",
            "8.2: growth 8.2 percent, imports CN-AH, 2013-01/2013-04, yoy",
            "76.3: level 7630000000 USD, trade CN-AH general-trade, 2013-01/2013-04",
            "4.8: growth 4.8 percent, trade CN-AH general-trade, 2013-01/2013-04, yoy",
        ],
    ),
    "cells that go over several columns, and none left empty": (
        (
            "China's trade by mode, August 2024\n\nUnit: CNY 100 million\n\n| "
            "Mode | August | Year-on-Year (%) |\n| Exports | Imports | Exports | "
            "Imports |\n|---|---|---|---|---|\n| Total | 1,478.7 | 1,238.9 | 2.6 "
            "| -2.6 |\n| Processing trade | 372.1 | 207.9 | -5.6 | -12.4 |"
        ),
        [
            "1,478.7: level 147870000000 CNY, exports CN, 2024-08",
            "1,238.9: level 123890000000 CNY, imports CN, 2024-08",
            "2.6: growth 2.6 percent, exports CN, 2024-08, yoy",
            "-2.6: growth -2.6 percent, imports CN, 2024-08, yoy",
            "372.1: level 37210000000 CNY, exports CN processing-trade, 2024-08",
            "207.9: level 20790000000 CNY, imports CN processing-trade, 2024-08",
            "-5.6: growth -5.6 percent, exports CN processing-trade, 2024-08, yoy",
            ("-12.4: growth -12.4 percent, imports CN processing-trade, 2024-08, yoy"),
        ],
    ),
    "two cells of labels, and quantities beside values": (
        (
            "China's major exports in quantity and value, July 2024\n\nUnit: USD "
            "1 Million\n\n| Commodity | Unit | July | 1 to 7 Accumulated | "
            "Percentage Change of the Accumulated over the Same Period of Last "
            "Year (%) |\n| Quantity | Value | Quantity | Value | Quantity | "
            "Value |\n| Coal | 10,000 Tons | 70 | 102.2 | 356 | 545.7 | 33.8 | "
            "-21.6 |"
        ),
        [
            "70: level 700000 metric_ton, volume exports CN coal, 2024-07",
            "102.2: level 102200000 USD, exports CN coal, 2024-07",
            ("356: level 3560000 metric_ton, volume exports CN coal, 2024-01/2024-07"),
            "545.7: level 545700000 USD, exports CN coal, 2024-01/2024-07",
            ("33.8: growth 33.8 percent, volume exports CN coal, 2024-01/2024-07, yoy"),
            "-21.6: growth -21.6 percent, exports CN coal, 2024-01/2024-07, yoy",
        ],
    ),
    "months that run back, rows of rates, and whose they are in capitals": (
        (
            "China's trade with Japan and Peru, issued on June 11\n(Levels in $ "
            "billions, percent changes from a year earlier):\n JAPAN\n         "
            "Feb   Jan   Dec\n Exp pct -24.8 -23.6   0.0\n Imp pct -16.4 -15.7  "
            "21.6\n Exp($b)  17.3  17.4  22.2\n Balance   7.7  -7.4  11.7"
        ),
        [
            "-24.8: growth -24.8 percent, exports CN JP, 2025-02, yoy",
            "-23.6: growth -23.6 percent, exports CN JP, 2025-01, yoy",
            "0.0: growth 0 percent, exports CN JP, 2024-12, yoy",
            "-16.4: growth -16.4 percent, imports CN JP, 2025-02, yoy",
            "-15.7: growth -15.7 percent, imports CN JP, 2025-01, yoy",
            "21.6: growth 21.6 percent, imports CN JP, 2024-12, yoy",
            "17.3: level 17300000000 USD, exports CN JP, 2025-02",
            "17.4: level 17400000000 USD, exports CN JP, 2025-01",
            "22.2: level 22200000000 USD, exports CN JP, 2024-12",
            "7.7: level 7700000000 USD, balance CN JP, 2025-02",
            "-7.4: level -7400000000 USD, balance CN JP, 2025-01",
            "11.7: level 11700000000 USD, balance CN JP, 2024-12",
        ],
    ),
    "heads over heads over heads, and months over years": (
        (
            "3   Denmark's trade with countries. January-July, 2023 and 2024. "
            "Million DKK.\n\nImports\tExports\n"
            "January-July\tPer cent\tJanuary-July\tPer cent\n"
            "2023\t2024\tChange 23/24\tShare of total 2024\t"
            "2023\t2024\tChange 23/24\tShare of total 2024\n"
            "Finland\t5 872.0\t5 228.6\t-11.0\t3.4\t3 716.8\t3 373.7\t-9.2\t2.9"
        ),
        [
            "5 872.0: level 5872000000 DKK, imports DK FI, 2023-01/2023-07",
            "5 228.6: level 5228600000 DKK, imports DK FI, 2024-01/2024-07",
            "-11.0: growth -11 percent, imports DK FI, 2024-01/2024-07",
            "3.4: share 3.4 percent, imports DK FI, 2024-01/2024-07",
            "3 716.8: level 3716800000 DKK, exports DK FI, 2023-01/2023-07",
            "3 373.7: level 3373700000 DKK, exports DK FI, 2024-01/2024-07",
            "-9.2: growth -9.2 percent, exports DK FI, 2024-01/2024-07",
            "2.9: share 2.9 percent, exports DK FI, 2024-01/2024-07",
        ],
    ),
    "a table that single spaces part": (
        (
            "Exports by destination, first quarter of 2024\n(In billions of yuan)\n"
            "Destination Exports Growth\nASEAN 912.3 8.1\nUnited States 801.9 1.9"
        ),
        [
            "912.3: level 912300000000 CNY, exports CN ASEAN, 2024-Q1",
            "8.1: growth 8.1 percent, exports CN ASEAN, 2024-Q1",
            "801.9: level 801900000000 CNY, exports CN US, 2024-Q1",
            "1.9: growth 1.9 percent, exports CN US, 2024-Q1",
        ],
    ),
    "lines with figures that are no table": (
        (
            "In 2024 exports rose.\nFlat 12 34 56\nExports of toys reached 5 billion "
            "yuan."
        ),
        ["5 billion yuan: level 5000000000 CNY, exports CN toys, 2024"],
    ),
    "points of shares": (
        (
            "Share of partners in Germany's exports, 2023\n\nPartner           Share "
            "(%)    Change (percentage points)\nUnited States     9.9          +0.1\n"
            "China             6.1          -0.7"
        ),
        [
            "9.9: share 9.9 percent, exports DE US, 2023",
            "+0.1: share_diff 0.1 percentage_point, exports DE US, 2023",
            "6.1: share 6.1 percent, exports DE CN, 2023",
            "-0.7: share_diff -0.7 percentage_point, exports DE CN, 2023",
        ],
    ),
    "a part of a table under a line of its own": (
        (
            "Trade of Tianjin in 2019\n(Unit: RMB 100 million; growth: "
            "year-on-year, %)\n\nItem                             Exports   Growth\n"
            "Total                            2,240.6     -4.9\nBy enterprise\n  "
            "Private enterprises              690.2      8.8"
        ),
        [
            "2,240.6: level 224060000000 CNY, exports CN-TJ, 2019",
            "-4.9: growth -4.9 percent, exports CN-TJ, 2019, yoy",
            "690.2: level 69020000000 CNY, exports CN-TJ private, 2019",
            "8.8: growth 8.8 percent, exports CN-TJ private, 2019, yoy",
        ],
    ),
    "a part of goods that went to a country": (
        (
            "In 2024 China exported 4.9 million cars. About 18 percent of these "
            "cars went to Russia, and a fifth of the cars to Peru."
        ),
        [
            "4.9 million: level 4900000 1, volume exports CN automobiles, 2024",
            (
                "18 percent: share 18 percent about, volume exports CN RU "
                "automobiles, 2024"
            ),
            "a fifth: share 20 percent, volume exports CN PE automobiles, 2024",
        ],
    ),
    "fewer than before": (
        "In 2024 the port handled 900 trains, 20 fewer than in 2023.",
        ["900: level 900 1, trains CN, 2024", "20: change -20 1, trains CN, 2024, yoy"],
    ),
    "a rate of what nothing moves": (
        (
            "Before export, every car is washed, charged to 50 percent and checked "
            "at 17 points."
        ),
        [],
    ),
    "points that firms pull growth by": (
        (
            "In 2024, private firms' trade rose 61 percent, pulling the growth of "
            "the province's trade by 33.6 percentage points."
        ),
        [
            "61 percent: growth 61 percent, trade CN private, 2024",
            (
                "33.6 percentage points: contribution 33.6 percentage_point, trade CN "
                "private, 2024"
            ),
        ],
    ),
    "the dollars of a country whose own office is cited": (
        (
            "New Zealand's exports rose $446 million to $4.6 billion in "
            "December 2024, Stats NZ said."
        ),
        [
            "$446 million: change 446000000 NZD, exports NZ, 2024-12",
            "$4.6 billion: level 4600000000 NZD, exports NZ, 2024-12",
        ],
    ),
    "dollars that a bracket tells in those of the country": (
        (
            "New Zealand's exports rose to $4.6 billion (NZ$6.8 billion) "
            "in December 2024, Stats NZ said."
        ),
        [
            "$4.6 billion: level 4600000000 USD, exports NZ, 2024-12",
            "NZ$6.8 billion: level 6800000000 NZD, exports NZ, 2024-12",
        ],
    ),
    "dollars of a country that another's office counts": (
        (
            "Australia's exports to China were worth $9 billion in 2024, "
            "China's customs said."
        ),
        ["$9 billion: level 9000000000 USD, exports AU CN, 2024"],
    ),
    "a rate, and by how much that is": (
        (
            "In December 2024 the value of imports rose 4.4 percent ($577 "
            "million) to $13.6 billion."
        ),
        [
            "4.4 percent: growth 4.4 percent, imports CN, 2024-12",
            "$577 million: change 577000000 USD, imports CN, 2024-12",
            "$13.6 billion: level 13600000000 USD, imports CN, 2024-12",
        ],
    ),
    "points of two places behind one verb": (
        (
            "In 2024, export growth in Shanghai and Zhejiang fell 7.6 and "
            "8.7 percentage points respectively."
        ),
        [
            "7.6: growth_diff -7.6 percentage_point, exports CN-SH, 2024",
            (
                "8.7 percentage points: growth_diff -8.7 percentage_point, "
                "exports CN-ZJ, 2024"
            ),
        ],
    ),
    "so many times those of an earlier year": (
        "Exports in 2020 were 2.3 times those of 2010.",
        ["2.3 times: growth 2.3 fold, exports CN, 2020, period"],
    ),
    "what is left of an earlier level": (
        "In 2024 imports shrank to a third of the 2019 level.",
        [],
    ),
    "shares of goods in brackets": (
        (
            "In 2024, machinery (58 percent of exports), garments (9 "
            "percent) and furniture (4 percent) were the main products."
        ),
        [
            "58 percent: share 58 percent, exports CN machinery, 2024",
            "9 percent: share 9 percent, exports CN garments, 2024",
            "4 percent: share 4 percent, exports CN furniture, 2024",
        ],
    ),
    "two bases in one sentence": (
        (
            "In May 2024 imports of coal saw a month-on-month increase of "
            "6 million tonnes (26 percent) and were up year on year by 1 "
            "million tonnes (5 percent)."
        ),
        [
            (
                "6 million tonnes: change 6000000 metric_ton, volume imports "
                "CN coal, 2024-05, mom"
            ),
            "26 percent: growth 26 percent, volume imports CN coal, 2024-05, mom",
            (
                "1 million tonnes: change 1000000 metric_ton, volume imports "
                "CN coal, 2024-05, yoy"
            ),
            "5 percent: growth 5 percent, volume imports CN coal, 2024-05, yoy",
        ],
    ),
    "a firm that follows with a bare number": (
        (
            "In 2024 Chery shipped 1.34 million vehicles overseas. BYD "
            "followed with 1.05 million, 1.4 times more than a year "
            "earlier."
        ),
        [
            "1.34 million: level 1340000 1, volume exports automobiles, 2024",
            "1.05 million: level 1050000 1, volume exports automobiles, 2024",
            "1.4 times: growth 1.4 fold, volume exports automobiles, 2024, yoy",
        ],
    ),
    "what trains carried, and what it was worth": (
        (
            "In 2024 some 900 trains passed through the port. They carried "
            "78,600 TEUs of goods valued at 5 billion U.S. dollars."
        ),
        [
            "900: level 900 1 about, trains CN, 2024",
            "78,600 TEUs: level 78600 1, containers CN, 2024",
            "5 billion U.S. dollars: level 5000000000 USD, CN, 2024",
        ],
    ),
    "tonnes that trains carried": (
        (
            "In 2024 some 900 trains passed through the port. The trains "
            "carried 3.2 million tonnes of goods, up 46 percent."
        ),
        [
            "900: level 900 1 about, trains CN, 2024",
            "3.2 million tonnes: level 3200000 metric_ton, volume CN, 2024",
            "46 percent: growth 46 percent, volume CN, 2024",
        ],
    ),
    "orders, and what they are worth": (
        ("In 2024 customs cleared 900 import orders, with a value of 5 million yuan."),
        [
            "900: level 900 1, orders imports CN, 2024",
            "5 million yuan: level 5000000 CNY, imports CN, 2024",
        ],
    ),
    "goods that weigh more by a rate": (
        (
            "Tea exports were 61,300 tonnes in 2024. The weight was up 3.8 "
            "percent and the value 9.1 percent."
        ),
        [
            "61,300 tonnes: level 61300 metric_ton, volume exports CN tea, 2024",
            "3.8 percent: growth 3.8 percent, volume exports CN tea, 2024",
            "9.1 percent: growth 9.1 percent, exports CN tea, 2024",
        ],
    ),
    "those who are expected": (
        (
            "About 1,500 companies from 50 countries and regions are "
            "expected to attend the fair."
        ),
        [],
    ),
    "a growth that is striven for": (
        ("In 2024 the city strives for foreign trade growth of about 8 percent."),
        [],
    ),
    "a rate, or an amount, more": (
        (
            "In May 2024 exports of durians brought in $1.2 billion, 25 "
            "percent, or about $400 million, less than in May 2023."
        ),
        [
            "$1.2 billion: level 1200000000 USD, exports CN durians, 2024-05",
            "25 percent: growth -25 percent, exports CN durians, 2024-05, yoy",
            (
                "$400 million: change -400000000 USD about, exports CN durians, "
                "2024-05, yoy"
            ),
        ],
    ),
    "heads over heads, two units, and blanks in numbers": (
        (
            "Table 4. Exports of selected goods in 2024 (quantity: 10 000 tons; value: "
            "US$ million)\n\n"
            "                October         Jan.-Oct.     Change on Jan.-Oct. 2023\n"
            "              Quantity  Value  Quantity  Value        Quantity  Value\n"
            "Tea              34   1 602      312  13 870            15.2    28.9\n"
        ),
        [
            "34: level 340000 metric_ton, volume exports CN tea, 2024-10",
            "1 602: level 1602000000 USD, exports CN tea, 2024-10",
            "312: level 3120000 metric_ton, volume exports CN tea, 2024-01/2024-10",
            "13 870: level 13870000000 USD, exports CN tea, 2024-01/2024-10",
            "15.2: growth 15.2 percent, volume exports CN tea, 2024-01/2024-10, yoy",
            "28.9: growth 28.9 percent, exports CN tea, 2024-01/2024-10, yoy",
        ],
    ),
    "rows of partners and goods below those of all flows": (
        (
            "Foreign trade of Hunan, 2024, in billion yuan\n\n"
            "Item | Value\nImports and exports | 500\nExports | 300\n"
            "Imports | 200\nPeru | 48\nTin, exports | 24\nTea (imports) | 5\n"
        ),
        [
            "500: level 500000000000 CNY, trade CN-HN, 2024",
            "300: level 300000000000 CNY, exports CN-HN, 2024",
            "200: level 200000000000 CNY, imports CN-HN, 2024",
            "48: level 48000000000 CNY, trade CN-HN PE, 2024",
            "24: level 24000000000 CNY, exports CN-HN tin, 2024",
            "5: level 5000000000 CNY, imports CN-HN tea, 2024",
        ],
    ),
    "a balance below zero": (
        "In 2024 Peru's balance with Chile was negative at 3 billion dollars.",
        ["3 billion dollars: level -3000000000 USD, balance PE CL, 2024"],
    ),
    "a line of heads over some columns alone, and heads alike": (
        (
            "Foreign trade in the first quarter of 2024\n\n"
            "Unit: US$100 million; growth in % against the same period of last year\n\n"
            "          Total   Exports  Imports   Total   Exports  Imports\n"
            "                                    growth   growth   growth\n"
            "Peru      549.4    327.6    221.8     16.4     13.2     21.6\n"
        ),
        [
            "549.4: level 54940000000 USD, trade CN PE, 2024-Q1",
            "327.6: level 32760000000 USD, exports CN PE, 2024-Q1",
            "221.8: level 22180000000 USD, imports CN PE, 2024-Q1",
            "16.4: growth 16.4 percent, trade CN PE, 2024-Q1, yoy",
            "13.2: growth 13.2 percent, exports CN PE, 2024-Q1, yoy",
            "21.6: growth 21.6 percent, imports CN PE, 2024-Q1, yoy",
        ],
    ),
    "changes of amounts in a table, of which no unit is told": (
        (
            "Trade of Peru, June 2024 (US$ million)\n\n"
            "Country\tExports\tChange\nChina\t17,900\t-1,210\nChile\t8,900\t-2,120\n"
        ),
        [
            "17,900: level 17900000000 USD, exports PE CN, 2024-06",
            "8,900: level 8900000000 USD, exports PE CL, 2024-06",
        ],
    ),
    "a column of what went up or down": (
        (
            "Imports of Hunan by country, 2024\n\nUnit: 10,000 yuan. +/-%: against "
            "2023\n\nCountry | Imports | +/-%\nPeru | 98,120 | 3.5\n"
        ),
        [
            "98,120: level 981200000 CNY, imports CN-HN PE, 2024",
            "3.5: growth 3.5 percent, imports CN-HN PE, 2024, yoy",
        ],
    ),
    "what is kept, or sold, at home": (
        "In 2024, Peru exported 518 tonnes of coal and kept 213 tonnes at home.",
        ["518 tonnes: level 518 metric_ton, volume exports PE coal, 2024"],
    ),
    "figures in brackets in a table": (
        (
            "Trade of Peru, June 2024\n\nCountry | Exports, US$ million | Change, %\n"
            "China | 17,900 | (3.1)\n"
        ),
        ["17,900: level 17900000000 USD, exports PE CN, 2024-06"],
    ),
}


@pytest.mark.parametrize("name", EXAMPLES)
def test_examples(
    extractor: Extractor, shown: Callable[[Claim], str], name: str
) -> None:
    text, expected = EXAMPLES[name]
    assert [shown(c) for c in extractor.extract(text, published=PUBLISHED)] == expected
