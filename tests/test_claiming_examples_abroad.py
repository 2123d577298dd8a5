"""Sentences of reports from many countries, with the claims that they make.

A claim is written as in the other examples: `quote: statistic value unit, dimensions,
period, basis`; a dimension that is null is left out.
"""

from collections.abc import Callable
from datetime import date

import pytest

from tradefacts import Extractor
from tradefacts.model import Claim

PUBLISHED = date(2025, 2, 14)


EXAMPLES = {
    "a change, its conversion and its rate": (
        (
            "In May, Peru's exports to Chile fell 31 million NZ dollars (21 million "
            "U.S. dollars), or 4.1 percent."
        ),
        [
            "31 million NZ dollars: change -31000000 NZD, exports PE CL, 2024-05",
            "21 million U.S. dollars: change -21000000 USD, exports PE CL, 2024-05",
            "4.1 percent: growth -4.1 percent, exports PE CL, 2024-05",
        ],
    ),
    "what contributes to overall growth, with its period": (
        (
            "High-tech exports rose 8 percent in 2023, and their contribution to the "
            "country's overall export growth during the same period exceeded 40 "
            "percent."
        ),
        [
            "8 percent: growth 8 percent, exports CN high-tech, 2023",
            "40 percent: contribution 40 percent over, exports CN high-tech, 2023",
        ],
    ),
    "points of overall growth that firms drive": (
        (
            "In 2023, private firms' imports and exports grew 6 percent, driving an "
            "overall growth of 4.4 percentage points."
        ),
        [
            "6 percent: growth 6 percent, trade CN private, 2023",
            (
                "4.4 percentage points: contribution 4.4 percentage_point, trade CN "
                "private, 2023"
            ),
        ],
    ),
    "goods that trade at a price give a text no home": (
        (
            "Imports of tin rose 5 percent in May. Exports of zinc fell 3 percent. "
            "London copper traded mostly at 8,900 dollars a tonne."
        ),
        [
            "5 percent: growth 5 percent, imports CN tin, 2024-05",
            "3 percent: growth -3 percent, exports CN zinc, 2024-05",
        ],
    ),
    "a place and the China that it is said to be of are one": (
        (
            "Zhejiang's top partners in May were China's Macao and Peru, trade with "
            "which came to 5 million yuan and 3 million yuan."
        ),
        [
            "5 million yuan: level 5000000 CNY, trade CN-ZJ MO, 2024-05",
            "3 million yuan: level 3000000 CNY, trade CN-ZJ PE, 2024-05",
        ],
    ),
    "the region of a place that a report is from has no trade": (
        (
            "XIMEN, Fujian -- Exports of tin rose 5 percent in May. Imports fell 3 "
            "percent."
        ),
        [
            "5 percent: growth 5 percent, exports CN tin, 2024-05",
            "3 percent: growth -3 percent, imports CN tin, 2024-05",
        ],
    ),
    "goods by any word for goods behind their own": (
        "In May, imports of consumer items rose 5 percent.",
        ["5 percent: growth 5 percent, imports CN consumer-goods, 2024-05"],
    ),
    "volumes of goods are no values": (
        (
            "Export volumes of tin to Peru rose 24 percent in May. The volume of zinc "
            "shipped to Chile grew 12 percent."
        ),
        [
            "24 percent: growth 24 percent, volume exports CN PE tin, 2024-05",
            "12 percent: growth 12 percent, volume exports CN CL zinc, 2024-05",
        ],
    ),
    "a quantity beside a value": (
        (
            "Wool exports fell 27 percent in value in May, with the quantity down 3 "
            "percent, and imports fell 9 percent in weight."
        ),
        [
            "27 percent: growth -27 percent, exports CN wool, 2024-05",
            "3 percent: growth -3 percent, volume exports CN wool, 2024-05",
            "9 percent: growth -9 percent, volume imports CN wool, 2024-05",
        ],
    ),
    "an adjective before its exports owns them": (
        (
            "In May, Peru's zinc exports to Japan rose 9 percent to $2 "
            "billion.\n\nPeruvian exports rose 5 percent."
        ),
        [
            "9 percent: growth 9 percent, exports PE JP zinc, 2024-05",
            "$2 billion: level 2000000000 USD, exports PE JP zinc, 2024-05",
            "5 percent: growth 5 percent, exports PE zinc, 2024-05",
        ],
    ),
    "a balance behind one way of goods": (
        (
            "In May, Peru's zinc exports to Japan rose 9 percent to $2 billion. The "
            "trade balance was a surplus of $3 billion."
        ),
        [
            "9 percent: growth 9 percent, exports PE JP zinc, 2024-05",
            "$2 billion: level 2000000000 USD, exports PE JP zinc, 2024-05",
            "$3 billion: level 3000000000 USD, balance PE, 2024-05",
        ],
    ),
    "goods trade is in all goods": (
        (
            "Zinc exports rose 3 percent in May. Meanwhile, goods imports fell 2 "
            "percent."
        ),
        [
            "3 percent: growth 3 percent, exports CN zinc, 2024-05",
            "2 percent: growth -2 percent, imports CN, 2024-05",
        ],
    ),
    "a record set at another time": (
        (
            "Purchases from Peru hit 8.8 million tons in May.\n\nImports from Chile "
            "reached 7 million tons, short of the record 9 million tons set in August "
            "2020."
        ),
        [
            (
                "8.8 million tons: level 8800000 metric_ton, volume imports CN PE, "
                "2024-05"
            ),
            ("7 million tons: level 7000000 metric_ton, volume imports CN CL, 2024-05"),
            "record: record, volume imports CN CL, 2020-08",
            ("9 million tons: level 9000000 metric_ton, volume imports CN CL, 2020-08"),
        ],
    ),
    "a clause of time behind a figure": (
        (
            "China's wool imports fell in May.\n\nArrivals were down 69 percent, the "
            "least since those from Peru came to 1,457 tonnes in January "
            "2015.\n\nImports of yarn were 5 million tons, as trade returned to the "
            "levels seen before Peru shut its mills in late 2020."
        ),
        [
            "69 percent: growth -69 percent, volume imports CN wool, 2024-05",
            ("1,457 tonnes: level 1457 metric_ton, volume imports CN PE wool, 2015-01"),
            (
                "5 million tons: level 5000000 metric_ton, volume imports CN yarn, "
                "2024-05"
            ),
        ],
    ),
    "a rank that follows from a rise": (
        (
            "In October 2023, exports to Peru rose 9 percent, making it the largest "
            "buyer this year."
        ),
        [
            "9 percent: growth 9 percent, exports CN PE, 2023-10",
            "largest buyer: rank 1 1, exports CN PE, 2025",
        ],
    ),
    "records that go back to a year": (
        (
            "Tin exports came to 5,551 tonnes in March. It was the highest monthly "
            "total in records going back to June 2014."
        ),
        [
            "5,551 tonnes: level 5551 metric_ton, volume exports CN tin, 2024-03",
            "highest monthly total in records: record, exports CN tin, 2024-03",
        ],
    ),
    "imports to a country are its own": (
        "Walnut imports to Vietnam rose 4 percent in May and reached $206 million.",
        [
            "4 percent: growth 4 percent, imports VN walnuts, 2024-05",
            "$206 million: level 206000000 USD, imports VN walnuts, 2024-05",
        ],
    ),
    "a verb between a country and its flow": (
        (
            "Taiwan received export orders totaling $43 billion in May. Orders from "
            "Japan rose 5 percent."
        ),
        [
            "$43 billion: level 43000000000 USD, orders exports TW, 2024-05",
            "5 percent: growth 5 percent, orders exports TW JP, 2024-05",
        ],
    ),
    "China's customs count for China": (
        (
            "According to data from China's customs, soybean imports in March totaled "
            "9 million tonnes. Despite this, Brazil's soybean exports to Japan rose 7 "
            "percent. Brazil's corn exports fell 2 percent."
        ),
        [
            (
                "9 million tonnes: level 9000000 metric_ton, volume imports CN "
                "soybeans, 2024-03"
            ),
            "7 percent: growth 7 percent, exports BR JP soybeans, 2024-03",
            "2 percent: growth -2 percent, exports BR corn, 2024-03",
        ],
    ),
    "hubs in many provinces": (
        (
            "E-commerce trade surpassed 200 billion dollars in 2022.\n\nThe provinces "
            "of Guangdong, Shandong and Henan are the major hubs."
        ),
        [
            (
                "200 billion dollars: level 200000000000 USD over, trade CN "
                "cross-border-ecommerce, 2022"
            ),
        ],
    ),
    "the country of the office that speaks": (
        (
            "In 2021, trade between China and Germany rose to 245 billion euros. "
            "According to Destatis, the total imports of the country reached 1,202 "
            "billion euros."
        ),
        [
            "245 billion euros: level 245000000000 EUR, trade CN DE, 2021",
            "1,202 billion euros: level 1202000000000 EUR, imports DE, 2021",
        ],
    ),
    "the partner of a country named before": (
        (
            "In 2021, trade between China and Peru rose to 45 billion dollars. China "
            "has been the largest trading partner of Peru for six consecutive years."
        ),
        [
            "45 billion dollars: level 45000000000 USD, trade CN PE, 2021",
            "largest trading partner: rank 1 1, trade PE CN",
            "six consecutive years: streak 6 year, trade PE CN, 2021",
        ],
    ),
    "a country for imports": (
        "In 2021, Peru was Germany's most important country for imports.",
        [
            "most important country: rank 1 1, imports DE PE, 2021",
        ],
    ),
    "ranks that follow, and one among many": (
        (
            "Japan and Peru followed second and third in 2021, with trade of 206 "
            "billion and 194 billion yuan respectively. In 1980 Peru was ranked 35th "
            "among the most important suppliers."
        ),
        [
            "followed second: rank 2 1, trade CN JP, 2021",
            "third: rank 3 1, trade CN PE, 2021",
            "206 billion: level 206000000000 CNY, trade CN JP, 2021",
            "194 billion yuan: level 194000000000 CNY, trade CN PE, 2021",
            "ranked 35th: rank 35 1, imports CN PE, 1980",
        ],
    ),
    "a country that is called by its rank": (
        (
            "Exports from the world's second-largest economy rose 5 percent in May "
            "2024. Those to the world's biggest economy fell 4 percent."
        ),
        [
            "5 percent: growth 5 percent, exports CN, 2024-05",
            "4 percent: growth -4 percent, exports CN US, 2024-05",
        ],
    ),
    "the fastest in the country": (
        (
            "Hunan's exports rose 5 percent in May, and import growth was the fastest "
            "in the country."
        ),
        [
            "5 percent: growth 5 percent, exports CN-HN, 2024-05",
            "fastest: rank 1 1, growth-rate imports CN-HN, 2024-05",
        ],
    ),
    "the highest since reporting began": (
        (
            "In May, coal imports from Peru were the highest figure since customs "
            "reporting began."
        ),
        [
            (
                "highest figure since customs reporting began: record, imports CN PE "
                "coal, 2024-05"
            ),
        ],
    ),
    "a country behind a period is a subject": (
        (
            "Orders rose 5 percent in 2023, according to Shanghai Pudong International "
            "Airport. By the end of 2023, China had 1,800 overseas warehouses."
        ),
        [
            ("5 percent: growth 5 percent, orders CN-SH/Shanghai Pudong Airport, 2023"),
            "1,800: level 1800 1, warehouses CN, 2023-12",
        ],
    ),
    "a part that leads its whole, with its own rate": (
        (
            "In May, Peru's exports rose 5 percent to 8 billion dollars, led by "
            "copper, up 9 percent, while imports fell 3 percent. Shipments of 2 "
            "billion dollars went to Japan."
        ),
        [
            "5 percent: growth 5 percent, exports PE, 2024-05",
            "8 billion dollars: level 8000000000 USD, exports PE, 2024-05",
            "9 percent: growth 9 percent, exports PE copper, 2024-05",
            "3 percent: growth -3 percent, imports PE, 2024-05",
            "2 billion dollars: level 2000000000 USD, exports PE JP, 2024-05",
        ],
    ),
    "a part that leads, in a relative clause": (
        (
            "In May, exports of Peru hit $5 billion, led by tin, which rose 9 percent, "
            "while imports reached $3 billion."
        ),
        [
            "$5 billion: level 5000000000 USD, exports PE, 2024-05",
            "9 percent: growth 9 percent, exports PE tin, 2024-05",
            "$3 billion: level 3000000000 USD, imports PE, 2024-05",
        ],
    ),
    "goods that others are used in": (
        (
            "Exports from Peru of the metals used in phones and solar cells were 4,000 "
            "tonnes in May."
        ),
        [
            (
                "4,000 tonnes: level 4000 metric_ton, volume exports PE "
                "metal-products, 2024-05"
            ),
        ],
    ),
    "an aside between dashes on other goods": (
        (
            "In May, exports of electric cars — a category that includes trucks and "
            "buses — surged 70 percent to 3 million units."
        ),
        [
            "70 percent: growth 70 percent, volume exports CN nev, 2024-05",
            "3 million units: level 3000000 1, volume exports CN nev, 2024-05",
        ],
    ),
    "a rate of more than all": (
        (
            "In May, China exported 370,000 cars to Peru, representing a 622 percent "
            "year-on-year (YoY) increase."
        ),
        [
            "370,000: level 370000 1, volume exports CN PE automobiles, 2024-05",
            (
                "622 percent: growth 622 percent, volume exports CN PE automobiles, "
                "2024-05, yoy"
            ),
        ],
    ),
    "what a country gained from exports": (
        "Vietnam gained 424 million US dollars from exporting vegetables in May.",
        [
            (
                "424 million US dollars: level 424000000 USD, exports VN vegetables, "
                "2024-05"
            ),
        ],
    ),
    "millions for short": (
        "Vietnam's tea exports in May reached US$59mil (RM2.6bil), up 5 percent.",
        [
            "US$59mil: level 59000000 USD, exports VN tea, 2024-05",
            "RM2.6bil: level 2600000000 MYR, exports VN tea, 2024-05",
            "5 percent: growth 5 percent, exports VN tea, 2024-05",
        ],
    ),
    "the volume of a month before": (
        (
            "In May 652,000 cars were exported, beating the April volume of 611,000 "
            "units."
        ),
        [
            "652,000: level 652000 1, volume exports CN automobiles, 2024-05",
            "611,000 units: level 611000 1, volume exports CN automobiles, 2024-04",
        ],
    ),
    "a period of a further flow": (
        (
            "Car exports rose in December.\n\nThey topped 300,000 units, a record, and "
            "total exports from January to November exceeded 5 billion yuan."
        ),
        [
            (
                "300,000 units: level 300000 1 over, volume exports CN automobiles, "
                "2024-12"
            ),
            "record: record, volume exports CN automobiles, 2024-12",
            "5 billion yuan: level 5000000000 CNY over, exports CN, 2024-01/2024-11",
        ],
    ),
    "a balance with its partner behind its sum": (
        "The $9.7 billion trade surplus with Peru in May exceeded that of April.",
        [
            "$9.7 billion: level 9700000000 USD, balance CN PE, 2024-05",
        ],
    ),
    "whom orders came from": (
        (
            "In 2023, orders from Peru grew by 20 percent at the market. Yiwu's "
            "exports of lamps reached 1.9 billion yuan from January to May 2024."
        ),
        [
            "20 percent: growth 20 percent, orders CN-ZJ/Yiwu PE, 2023",
            (
                "1.9 billion yuan: level 1900000000 CNY, exports CN-ZJ/Yiwu lamps, "
                "2024-01/2024-05"
            ),
        ],
    ),
    "firms that contribute to the trade of a province": (
        (
            "Private businesses continued to be a big contributor to Hunan's foreign "
            "trade in May, registering an import and export volume of 598 billion yuan."
        ),
        [
            "598 billion yuan: level 598000000000 CNY, trade CN-HN private, 2024-05",
        ],
    ),
    "the total trade of firms before": (
        (
            "The stars in May were private enterprises. Their total trade value surged "
            "to 671 billion yuan, up 22 percent."
        ),
        [
            "671 billion yuan: level 671000000000 CNY, trade CN private, 2024-05",
            "22 percent: growth 22 percent, trade CN private, 2024-05",
        ],
    ),
    "trade between a city and the three before": (
        (
            "ASEAN, the EU and Peru were Suzhou's major trading partners in May, with "
            "imports and exports between Suzhou and the three regions increasing by "
            "3.5 percent, 3.3 percent and 3.2 percent, respectively."
        ),
        [
            "3.5 percent: growth 3.5 percent, trade CN-JS/Suzhou ASEAN, 2024-05",
            "3.3 percent: growth 3.3 percent, trade CN-JS/Suzhou EU, 2024-05",
            "3.2 percent: growth 3.2 percent, trade CN-JS/Suzhou PE, 2024-05",
        ],
    ),
    "a clause on what was then, and a further rate": (
        (
            "Copper imports were 552,317 tonnes in March 2021. That was up from "
            "441,926 tonnes in March 2020, when China's economy was starting to "
            "recover, and up 34.7 percent from 410,040 tonnes in February."
        ),
        [
            (
                "552,317 tonnes: level 552317 metric_ton, volume imports CN copper, "
                "2021-03"
            ),
            (
                "441,926 tonnes: level 441926 metric_ton, volume imports CN copper, "
                "2020-03"
            ),
            (
                "34.7 percent: growth 34.7 percent, volume imports CN copper, 2021-03, "
                "period"
            ),
            (
                "410,040 tonnes: level 410040 metric_ton, volume imports CN copper, "
                "2021-02"
            ),
        ],
    ),
    "places in particular": (
        (
            "Decreases were registered in exports to most destinations in May, in "
            "particular Japan (-45.5%), India (-37.9%) and Korea (-18.4%)."
        ),
        [
            "-45.5%: growth -45.5 percent, exports CN JP, 2024-05",
            "-37.9%: growth -37.9 percent, exports CN IN, 2024-05",
            "-18.4%: growth -18.4 percent, exports CN KR, 2024-05",
        ],
    ),
    "two months that are compared": (
        (
            "Comparing May 2023 with May 2022, exports to Asia as a whole went down by "
            "4.6%."
        ),
        [
            "4.6%: growth -4.6 percent, exports CN ASIA, 2023-05",
        ],
    ),
    "a span that two paragraphs tell of": (
        (
            "China's trade surplus stood at 23 billion dollars in November "
            "2024.\n\nThe surplus came to 157 billion dollars in the first 11 "
            "months.\n\nTrade volume reached 1,593 billion dollars in the first 11 "
            "months.\n\nExports reached 875 billion dollars, up 27 percent."
        ),
        [
            "23 billion dollars: level 23000000000 USD, balance CN, 2024-11",
            (
                "157 billion dollars: level 157000000000 USD, balance CN, "
                "2024-01/2024-11"
            ),
            (
                "1,593 billion dollars: level 1593000000000 USD, trade CN, "
                "2024-01/2024-11"
            ),
            (
                "875 billion dollars: level 875000000000 USD, exports CN, "
                "2024-01/2024-11"
            ),
            "27 percent: growth 27 percent, exports CN, 2024-01/2024-11",
        ],
    ),
    "exports in some goods of a place": (
        "Wool exports of New Zealand rose 12 percent to $3 million in May 2024.",
        [
            "12 percent: growth 12 percent, exports NZ wool, 2024-05",
            "$3 million: level 3000000 USD, exports NZ wool, 2024-05",
        ],
    ),
    "imports in some goods of a place": (
        "Car imports of Peru from China rose 5 percent in May 2024.",
        ["5 percent: growth 5 percent, imports PE CN automobiles, 2024-05"],
    ),
    "goods of a place": (
        "China's imports of beef of Brazil fell 3 percent in May 2024.",
        ["3 percent: growth -3 percent, imports CN BR beef, 2024-05"],
    ),
    "amounts that open a bracket with their sign": (
        (
            "In May China's imports of tin came from Peru (+2 Mt to 12 Mt), Chile (-1 "
            "Mt to a combined 7 Mt) and Laos (+3 Mt)."
        ),
        [
            "+2 Mt: change 2000000 metric_ton, volume imports CN PE tin, 2024-05",
            "12 Mt: level 12000000 metric_ton, volume imports CN PE tin, 2024-05",
            "-1 Mt: change -1000000 metric_ton, volume imports CN CL tin, 2024-05",
            "7 Mt: level 7000000 metric_ton, volume imports CN CL tin, 2024-05",
            "+3 Mt: change 3000000 metric_ton, volume imports CN LA tin, 2024-05",
        ],
    ),
    "balances in brackets are levels": (
        "Peru's trade deficits in May were with China (-$2bn) and Chile (-$1bn).",
        [
            "-$2bn: level -2000000000 USD, balance PE CN, 2024-05",
            "-$1bn: level -1000000000 USD, balance PE CL, 2024-05",
        ],
    ),
    "a multiple of another rate": (
        (
            "Peru's exports rose 16 percent in May, more than double the 7 percent "
            "gain in April."
        ),
        [
            "16 percent: growth 16 percent, exports PE, 2024-05",
            "7 percent: growth 7 percent, exports PE, 2024-04",
        ],
    ),
    "imports in a clause of their own behind a reason": (
        (
            "Peru's exports fell 11 percent in May, mainly on a decrease of tin "
            "exports, and imports were down 3 percent."
        ),
        [
            "11 percent: growth -11 percent, exports PE, 2024-05",
            "3 percent: growth -3 percent, imports PE, 2024-05",
        ],
    ),
    "what goods are worth that duties are laid on": (
        (
            "Peru's deficit with Chile, which its president sought to cut by laying "
            "duties on Chilean goods worth $250 million, widened 11 percent in 2023."
        ),
        ["11 percent: growth 11 percent, balance PE CL, 2023"],
    ),
    "the sum of goods that duties are laid on": (
        (
            "China's exports fell 5 percent in 2023, after Peru imposed tariffs on "
            "$200 million of Chinese goods."
        ),
        ["5 percent: growth -5 percent, exports CN, 2023"],
    ),
    "goods bound for a country whose name opens the paragraph": (
        (
            "China's exports of tin to Peru fell 20 percent in May.\n\nU.S.-bound "
            "shipments of the metal came to 376 tonnes."
        ),
        [
            "20 percent: growth -20 percent, volume exports CN PE tin, 2024-05",
            "376 tonnes: level 376 metric_ton, volume exports CN US tin, 2024-05",
        ],
    ),
    "goods bound for a country tell no home": (
        "Peru-bound shipments of tin came to 376 tonnes in May.",
        ["376 tonnes: level 376 metric_ton, volume exports CN PE tin, 2024-05"],
    ),
    "two countries, the first of them with dots": (
        "U.S.-China trade fell 5 percent in May.",
        ["5 percent: growth -5 percent, trade CN US, 2024-05"],
    ),
    "the place of who is named before it, behind weights of others": (
        (
            "China's tea exports to Chile rose 8 percent to 300 tons in May, while "
            "Vietnam, in third place, took 200 tons."
        ),
        [
            "8 percent: growth 8 percent, volume exports CN CL tea, 2024-05",
            "300 tons: level 300 metric_ton, volume exports CN CL tea, 2024-05",
            "third place: rank 3 1, volume exports CN VN tea, 2024-05",
            "200 tons: level 200 metric_ton, volume exports CN VN tea, 2024-05",
        ],
    ),
    "a move told by its digits, before when": (
        "Kenya's exports dropped in double digits in the first half of 2024.",
        ["double digits: growth -10 percent at_least, exports KE, 2024-H1"],
    ),
    "a share that rose by a rate to another": (
        (
            "The proportion of private firms in Hebei's exports rose by 0.5% to 15% in "
            "May. The share of tin in them fell 2 points to 30%."
        ),
        [
            "0.5%: growth 0.5 percent, exports CN-HE private, 2024-05",
            "15%: share 15 percent, exports CN-HE private, 2024-05",
            "2 points: share_diff -2 percentage_point, exports CN-HE tin, 2024-05",
            "30%: share 30 percent, exports CN-HE tin, 2024-05",
        ],
    ),
    "what falls to a rate is no trade": (
        "Peru's exports rose 8 percent in May. Its reliance on tin fell to 71 percent.",
        ["8 percent: growth 8 percent, exports PE, 2024-05"],
    ),
    "growth that slowed to a rate, and a drop that did": (
        (
            "Peru's exports rose 8 percent in April but slowed to 5 percent in May. "
            "The decline in its imports slowed to 3 percent in May."
        ),
        [
            "8 percent: growth 8 percent, exports PE, 2024-04",
            "5 percent: growth 5 percent, exports PE, 2024-05",
            "3 percent: growth -3 percent, imports PE, 2024-05",
        ],
    ),
    "imports of parts of a place": (
        "Peru's part imports were up 9 percent in 2024.",
        ["9 percent: growth 9 percent, imports PE, 2024"],
    ),
    "the part of a place that fell to a rate": (
        (
            "China's copper imports rose 5 percent in 2023. Chile's part of it was "
            "down to 61 percent. Laos took part in May with 3 percent more."
        ),
        [
            "5 percent: growth 5 percent, imports CN copper, 2023",
            "61 percent: share 61 percent, imports CN CL copper, 2023",
            "3 percent: growth 3 percent, imports CN LA copper, 2024-05",
        ],
    ),
    "a share of what goes to one country, of a part that names its flow": (
        (
            "Peru's imports accounted for 40 percent of its trade with Chile in May. "
            "Tin exports represented 72 percent of Peru's exports to China."
        ),
        [
            "40 percent: share 40 percent, imports PE CL, 2024-05",
            "72 percent: share 72 percent, exports PE CN tin, 2024-05",
        ],
    ),
    "what a sum was spent on, or earned with": (
        (
            "In May Vietnam spent around $20 billion buying goods from China. Peru "
            "earned $5 million exporting tea to China."
        ),
        [
            "$20 billion: level 20000000000 USD about, imports VN CN, 2024-05",
            "$5 million: level 5000000 USD, exports PE CN tea, 2024-05",
        ],
    ),
    "rates of tonnes, whose price is told, too": (
        (
            "China's imports of tin rose 29 percent in the first half of 2024.\n\nTin "
            "imports reached 7 million tons, at an average of $118 a ton."
        ),
        [
            "29 percent: growth 29 percent, volume imports CN tin, 2024-H1",
            "7 million tons: level 7000000 metric_ton, volume imports CN tin, 2024-H1",
            "$118: level 118 USD/metric_ton, average-price imports CN tin, 2024-H1",
        ],
    ),
    "its own dollar, which only a later sum names": (
        (
            "Australia's iron ore exports to China reached $9 billion in May. A fund "
            "for roads has spent A$3 billion."
        ),
        ["$9 billion: level 9000000000 USD, exports AU CN iron-ore, 2024-05"],
    ),
    "an amount in a bracket behind one like it": (
        "China's imports of wheat in May: 5 million tonnes (4 million tonnes).",
        [
            (
                "5 million tonnes: level 5000000 metric_ton, volume imports CN wheat, "
                "2024-05"
            ),
        ],
    ),
    "a share of output in a text on exports": (
        (
            "China's exports of tin rose 5 percent in May. Peru accounts for 70 "
            "percent of global tin output."
        ),
        ["5 percent: growth 5 percent, exports CN tin, 2024-05"],
    ),
    "a share of output that was traded": (
        "China bought 42 percent of Peru's tin output in 2023.",
        ["42 percent: share 42 percent, imports CN tin, 2023"],
    ),
    "output that a clause tells more of": (
        (
            "In 2023 China bought 5 million tons of tin, a third of Peru's output, "
            "which totals 15 million tons. Chile's output of 8 million tons was up. "
            "Demand, which hit 20 million tons, fell 3 percent."
        ),
        [
            "5 million tons: level 5000000 metric_ton, volume imports CN tin, 2023",
            "a third: share 33.33 percent, volume imports CN tin, 2023",
        ],
    ),
    "trade that a clause tells more of": (
        "Peru's exports to Chile, which totaled $5 billion, rose 3 percent in 2023.",
        [
            "$5 billion: level 5000000000 USD, exports PE CL, 2023",
            "3 percent: growth 3 percent, exports PE CL, 2023",
        ],
    ),
    "gains that a fall outweighs, to two places": (
        (
            "Peru's shipments to Laos dropped 22 percent, outweighing 29 percent and "
            "18 percent gains for Chile and Kenya-bound shipments, respectively."
        ),
        [
            "22 percent: growth -22 percent, exports PE LA",
            "29 percent: growth 29 percent, exports PE CL",
            "18 percent: growth 18 percent, exports PE KE",
        ],
    ),
    "shares of goods, one by one": (
        (
            "In 2023 Peru imported 86 percent of its computers and 67 percent of its "
            "phones from China."
        ),
        [
            "86 percent: share 86 percent, imports PE computers, 2023",
            "67 percent: share 67 percent, imports PE mobile-phones, 2023",
        ],
    ),
    "goods imported to a country": (
        (
            "New Zealand's exports to China rose 3 percent in May. The value of goods "
            "imported to New Zealand was 4 billion NZ dollars."
        ),
        [
            "3 percent: growth 3 percent, exports NZ CN, 2024-05",
            "4 billion NZ dollars: level 4000000000 NZD, imports NZ, 2024-05",
        ],
    ),
    "buyers of one country in the exports of another": (
        "Chinese buyers took 8 percent of total EU goods exports in 2023.",
        ["8 percent: share 8 percent, exports EU CN, 2023"],
    ),
    "goods that a country imported, told from them": (
        "5,000 tons of tin were imported by Peru in May, 23% more than a year earlier.",
        [
            "5,000 tons: level 5000 metric_ton, volume imports PE tin, 2024-05",
            "23%: growth 23 percent, volume imports PE tin, 2024-05, yoy",
        ],
    ),
    "a text on its home, whose headline is on another country": (
        (
            "Chile's exports to Laos fell 5 percent in 2023\n\nPeru's exports to Kenya "
            "grew to $6 million in 2023, Peru's finance ministry said. Peru's imports "
            "fell.\n\nExports to Egypt accounted for 42 percent of total exports."
        ),
        [
            "5 percent: growth -5 percent, exports CL LA, 2023",
            "$6 million: level 6000000 USD, exports PE KE, 2023",
            "42 percent: share 42 percent, exports PE EG, 2023",
        ],
    ),
    "who else supplies a country, in a text on one supplier": (
        (
            "Laos's deliveries of tin to Peru totaled $14 million in May. The other "
            "major suppliers of tin to Peru are Chile ($5 million) and Kenya ($4 "
            "million)."
        ),
        [
            "$14 million: level 14000000 USD, exports LA PE tin, 2024-05",
            "$5 million: level 5000000 USD, imports PE CL tin, 2024-05",
            "$4 million: level 4000000 USD, imports PE KE tin, 2024-05",
        ],
    ),
    "a paragraph that opens on all the time of the text": (
        (
            "Peru's deficit with China came to $427 million in 2023.\n\nDecember 2023 "
            "imports from Laos were $11 million.\n\nOverall, Peru's goods and services "
            "trade gap fell by 19 percent to $773 million."
        ),
        [
            "$427 million: level -427000000 USD, balance PE CN, 2023",
            "$11 million: level 11000000 USD, imports PE LA, 2023-12",
            "19 percent: growth -19 percent, balance PE, 2023",
            "$773 million: level -773000000 USD, balance PE, 2023",
        ],
    ),
    "a table whose unit a sentence above it tells": (
        (
            "Peru's imports of tin by origin in May 2024, in metric tons, and changes "
            "from a year earlier:\n\nOrigin       May   y/y (%)\nChile     4,310"
            "      -2.0\nLaos      1,280      11.5"
        ),
        [
            "4,310: level 4310 metric_ton, volume imports PE CL tin, 2024-05",
            "-2.0: growth -2 percent, volume imports PE CL tin, 2024-05, yoy",
            "1,280: level 1280 metric_ton, volume imports PE LA tin, 2024-05",
            "11.5: growth 11.5 percent, volume imports PE LA tin, 2024-05, yoy",
        ],
    ),
    "a column whose head has its unit in brackets": (
        (
            "Peru's exports of tea in 2023\n\nCountry   Volume (tonnes)   Value (US$ "
            "mln)\nChile     1,310             2,280"
        ),
        [
            "1,310: level 1310 metric_ton, volume exports PE CL tea, 2023",
            "2,280: level 2280000000 USD, exports PE CL tea, 2023",
        ],
    ),
    "what tourists spent on goods from another country": (
        "Peru's tourists spent 2 million dollars on goods from Laos in 2023.",
        [],
    ),
    "a sentence on tonnes above a table of money": (
        (
            "Peru's exports in tonnes, not in value, fell.\n\nExports by country "
            "(US$ million)\n\nCountry   2023\nChile     1,310"
        ),
        ["1,310: level 1310000000 USD, exports PE CL, 2023"],
    ),
    "what a country spent on goods from another": (
        (
            "Peru's trade deficit with China widened.\n\nIn 2023 Peru spent $6 billion "
            "(5 billion euros) on goods from China, up from $4 billion in 2022. It "
            "imported tin. Peru spent $3 billion on tin from Chile."
        ),
        [
            "$6 billion: level 6000000000 USD, imports PE CN, 2023",
            "5 billion euros: level 5000000000 EUR, imports PE CN, 2023",
            "$4 billion: level 4000000000 USD, imports PE CN, 2022",
            "$3 billion: level 3000000000 USD, imports PE CL tin, 2023",
        ],
    ),
}


@pytest.mark.parametrize(("text", "claims"), EXAMPLES.values(), ids=EXAMPLES)
def test_the_sentence_makes_these_claims(
    text: str, claims: list[str], extractor: Extractor, shown: Callable[[Claim], str]
) -> None:
    found = extractor.extract(text, published=PUBLISHED)

    assert [shown(claim) for claim in found] == claims
