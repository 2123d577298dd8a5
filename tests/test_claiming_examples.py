"""Sentences with the claims that they make: the grammar, one construction a row.

A claim is written as `quote: statistic value unit, dimensions, period, basis`; a
dimension that is null is left out.
"""

from collections.abc import Callable
from datetime import date

import pytest

from tradefacts import Extractor
from tradefacts.model import Claim

PUBLISHED = date(2025, 2, 14)


EXAMPLES = {
    "goods that are listed under a word with a hyphen": (
        "High-tech exports rose by 13 percent in 2024.",
        ["13 percent: growth 13 percent, exports CN high-tech, 2024"],
    ),
    "places that goods were exported to, or imported from": (
        (
            "In 2023 Hefei exported 900,000 pianos to more than 30 countries. It "
            "imported fruit from 13 countries."
        ),
        [
            "900,000: level 900000 1, volume exports CN-AH/Hefei pianos, 2023",
            "30: level 30 1 over, partners exports CN-AH/Hefei pianos, 2023",
            "13: level 13 1, partners imports CN-AH/Hefei fruit, 2023",
        ],
    ),
    "parcels for export, and those through a port": (
        (
            "In May 2024 Weihai cleared 4 million parcels for export. Parcels through "
            "Harbin's airport exceeded 25 million."
        ),
        [
            "4 million: level 4000000 1, parcels exports CN-SD/Weihai, 2024-05",
            "25 million: level 25000000 1 over, parcels CN-HL/Harbin, 2024-05",
        ],
    ),
    "some of the firms that are exporters": (
        "Some 13,000 local firms make lamps, about 2,400 of which are exporters.",
        [
            "13,000: level 13000 1 about, enterprises CN",
            "2,400: level 2400 1 about, enterprises exports CN",
        ],
    ),
    "a share of goods, not of what they are worth": (
        (
            "In 2023 Chongqing exported 1.06 million motorcycles worth 352 million "
            "dollars. It thus accounted for 39 percent of all the motorcycles China "
            "exported."
        ),
        [
            "1.06 million: level 1060000 1, volume exports CN-CQ motorcycles, 2023",
            "352 million dollars: level 352000000 USD, exports CN-CQ motorcycles, 2023",
            "39 percent: share 39 percent, volume exports CN-CQ motorcycles, 2023",
        ],
    ),
    "a rate of value behind tonnes, and one of pieces behind value": (
        (
            "In 2023 tea exports came to 348,800 tonnes, while export value edged up "
            "0.9 percent to 2 billion dollars. Solar cell exports fell 33 percent to 9 "
            "billion yuan, while their number rose 31 percent to 4.6 billion pieces."
        ),
        [
            "348,800 tonnes: level 348800 metric_ton, volume exports CN tea, 2023",
            "0.9 percent: growth 0.9 percent, exports CN tea, 2023",
            "2 billion dollars: level 2000000000 USD, exports CN tea, 2023",
            "33 percent: growth -33 percent, exports CN photovoltaic, 2023",
            "9 billion yuan: level 9000000000 CNY, exports CN photovoltaic, 2023",
            "31 percent: growth 31 percent, volume exports CN photovoltaic, 2023",
            (
                "4.6 billion pieces: level 4600000000 1, volume exports CN "
                "photovoltaic, 2023"
            ),
        ],
    ),
    "orders that rose or fell": (
        (
            "Import orders fell 57 percent in May 2024. The company's orders from Peru "
            "dropped by 30 percent."
        ),
        [
            "57 percent: growth -57 percent, orders imports CN, 2024-05",
            "30 percent: growth -30 percent, orders PE, 2024-05",
        ],
    ),
    "a share of the things that were counted": (
        (
            "The fair had 3,000 standard booths in 2023. Foreign exhibitors took 42 "
            "percent of them."
        ),
        [
            "3,000: level 3000 1, booths CN, 2023",
            "42 percent: share 42 percent, booths CN, 2023",
        ],
    ),
    "firms behind their goods": (
        (
            "The number of enterprises exporting toys fell to 3,540 in October 2023. "
            "By the end of June 2024 there were 900 outsourcing firms in the country."
        ),
        [
            "3,540: level 3540 1, enterprises exports CN, 2023-10",
            "900: level 900 1, enterprises CN outsourcing, 2024-06",
        ],
    ),
    "a flow as a whole in a text on some goods": (
        (
            "Japan's seafood exports to China fell 90 percent in September 2023."
            "\n\nExports to China as a whole fell 6 percent."
        ),
        [
            "90 percent: growth -90 percent, exports JP CN seafood, 2023-09",
            "6 percent: growth -6 percent, exports JP CN, 2023-09",
        ],
    ),
    "the total of the goods of which alone was told": (
        (
            "Exports of aluminum stood at 450,000 tonnes in December 2023; the "
            "full-year total rose 9 percent."
        ),
        [
            (
                "450,000 tonnes: level 450000 metric_ton, volume exports CN aluminum, "
                "2023-12"
            ),
            "9 percent: growth 9 percent, volume exports CN aluminum, 2023",
        ],
    ),
    "instruments of a maker of some": (
        (
            "Hongda, a piano maker in Hefei, shipped 86,000 instruments to Thailand in "
            "2023."
        ),
        ["86,000: level 86000 1, volume exports TH pianos, 2023"],
    ),
    "goods by which others went": (
        "In May 2023 over 31 million parcels were exported by ferry, up 37 percent.",
        [
            "31 million: level 31000000 1 over, parcels exports CN, 2023-05",
            "37 percent: growth 37 percent, parcels exports CN, 2023-05",
        ],
    ),
    "a regime behind its amount": (
        (
            "In 2023 Ningxia imported and exported 13 billion yuan by the general "
            "trade mode, an increase of 9 percent."
        ),
        [
            "13 billion yuan: level 13000000000 CNY, trade CN-NX general-trade, 2023",
            "9 percent: growth 9 percent, trade CN-NX general-trade, 2023",
        ],
    ),
    "kinds of goods told aside of a flow": (
        (
            "In 2023 exports, mostly clothing, toys and e-commerce goods, accounted "
            "for 128,000 tonnes."
        ),
        ["128,000 tonnes: level 128000 metric_ton, volume exports CN, 2023"],
    ),
    "firms of the kind that was told": (
        (
            "Foreign-invested enterprises handled 92 percent of Hefei's trade in 2023. "
            "There are 5,480 of them. Nine in ten of the importers are private firms."
        ),
        [
            "92 percent: share 92 percent, trade CN-AH/Hefei foreign-invested, 2023",
            "5,480: level 5480 1, enterprises CN-AH/Hefei foreign-invested",
            "Nine in ten: share 90 percent, enterprises CN-AH/Hefei private",
        ],
    ),
    "a small business is no kind of firms": (
        (
            "Electric bicycles are still a small business abroad. In May 2024 China "
            "exported 9,000 of them, 12 percent more than a year before."
        ),
        [
            "9,000: level 9000 1, volume exports CN electric-bicycles, 2024-05",
            (
                "12 percent: growth 12 percent, volume exports CN electric-bicycles, "
                "2024-05, yoy"
            ),
        ],
    ),
    "a share of the export value beside pieces": (
        (
            "China exported 610,000 motorcycles in May 2024. Heavy ones made up 9 "
            "percent of the export value."
        ),
        [
            "610,000: level 610000 1, volume exports CN motorcycles, 2024-05",
            "9 percent: share 9 percent, exports CN motorcycles, 2024-05",
        ],
    ),
    "rates beside boxes alone": (
        (
            "The port handled 716,000 TEUs in May 2024, with loaded imports down 9 "
            "percent. Trade with Peru shrank by 80 percent to 46,000 TEUs."
        ),
        [
            "716,000 TEUs: level 716000 1, containers CN, 2024-05",
            "9 percent: growth -9 percent, containers imports CN, 2024-05",
            "80 percent: growth -80 percent, containers trade CN PE, 2024-05",
            "46,000 TEUs: level 46000 1, containers CN PE, 2024-05",
        ],
    ),
    "a company that exports goods of any kind in a text on some": (
        (
            "In 2023 Yichang exported 81,000 pianos worth 900 million yuan, up 5 "
            "percent. Exports to Peru rose 9 percent.\n\n"
            '"Our lines are booked out," said Li Ming, chairman of Hongda. His company '
            "exported goods worth 3 million yuan."
        ),
        [
            "81,000: level 81000 1, volume exports CN-HB/Yichang pianos, 2023",
            "900 million yuan: level 900000000 CNY, exports CN-HB/Yichang pianos, 2023",
            "5 percent: growth 5 percent, exports CN-HB/Yichang pianos, 2023",
            "9 percent: growth 9 percent, exports CN-HB/Yichang PE pianos, 2023",
            "3 million yuan: level 3000000 CNY, exports, 2023",
        ],
    ),
    "what a text on some goods tells of those who trade in them": (
        (
            "In 2023 Yichang exported 81,000 pianos worth 900 million yuan, up 5 "
            "percent. Exports to Peru rose 9 percent.\n\nSome 90 companies are in the "
            "trade. In May 2023 they shipped 2,000 instruments to Chile."
        ),
        [
            "81,000: level 81000 1, volume exports CN-HB/Yichang pianos, 2023",
            "900 million yuan: level 900000000 CNY, exports CN-HB/Yichang pianos, 2023",
            "5 percent: growth 5 percent, exports CN-HB/Yichang pianos, 2023",
            "9 percent: growth 9 percent, exports CN-HB/Yichang PE pianos, 2023",
            "90: level 90 1 about, enterprises CN-HB/Yichang pianos",
            "2,000: level 2000 1, volume exports CN-HB/Yichang CL pianos, 2023-05",
        ],
    ),
    "what a text on some goods goes on to that is of all trade": (
        (
            "In 2023 Hunan exported 81,000 pianos worth 900 million yuan, up 5 percent."
            " Exports to Peru rose 9 percent.\n\nThe province trades with 215 partners."
        ),
        [
            "81,000: level 81000 1, volume exports CN-HN pianos, 2023",
            "900 million yuan: level 900000000 CNY, exports CN-HN pianos, 2023",
            "5 percent: growth 5 percent, exports CN-HN pianos, 2023",
            "9 percent: growth 9 percent, exports CN-HN PE pianos, 2023",
            "215: level 215 1, partners trade CN-HN",
        ],
    ),
    "a text that a company only opens": (
        (
            '"Last year we exported goods for 12 million dollars," said Lin Jing, who '
            "runs a shop.\n\nIn 2023 Hangzhou had cross-border e-commerce imports and "
            "exports of 9 billion dollars.\n\nIn the first five months of 2024 the "
            "value of exports rose 27 percent.\n\nChina's exports to Russia fell 4 "
            "percent in 2023."
        ),
        [
            "12 million dollars: level 12000000 USD, exports, 2024",
            (
                "9 billion dollars: level 9000000000 USD, trade CN-ZJ/Hangzhou "
                "cross-border-ecommerce, 2023"
            ),
            (
                "27 percent: growth 27 percent, exports CN-ZJ/Hangzhou "
                "cross-border-ecommerce, 2024-01/2024-05"
            ),
            "4 percent: growth -4 percent, exports CN RU, 2023",
        ],
    ),
    "a part by its regime, and by its firms": (
        (
            "In 2023 Hunan's exports rose to 5 billion yuan. Half of that was ordered "
            "through cross-border e-commerce platforms, and a third of them came from "
            "private firms."
        ),
        [
            "5 billion yuan: level 5000000000 CNY, exports CN-HN, 2023",
            "Half: share 50 percent, exports CN-HN cross-border-ecommerce, 2023",
            "a third: share 33.33 percent, exports CN-HN private, 2023",
        ],
    ),
    "goods in the name of a chamber": (
        (
            "Loom exports came to 5,000 units in 2023, the chamber of commerce for "
            "machinery says. The value was 9 million dollars."
        ),
        [
            "5,000 units: level 5000 1, volume exports CN looms, 2023",
            "9 million dollars: level 9000000 USD, exports CN looms, 2023",
        ],
    ),
    "shares of pieces, in their paragraph and in the next": (
        (
            "China exported 5.2 million lamps in 2023. Indonesia made up 14 percent of "
            "the total.\n\nAbout 30 percent of these lamps went to Peru."
        ),
        [
            "5.2 million: level 5200000 1, volume exports CN lamps, 2023",
            "14 percent: share 14 percent, volume exports CN ID lamps, 2023",
            "30 percent: share 30 percent about, volume exports CN PE lamps, 2023",
        ],
    ),
    "shares that go on in what the first is of": (
        (
            "Black tea made up 62 percent of tea exports by weight in 2023. Green tea "
            "accounted for 20 percent."
        ),
        [
            "62 percent: share 62 percent, volume exports CN black-tea, 2023",
            "20 percent: share 20 percent, volume exports CN green-tea, 2023",
        ],
    ),
    "shares of the number, and of the value": (
        (
            "In 2023 tractor exports came to 140,000 units, worth 1 billion dollars. "
            "Peru took 7 percent of the number but a quarter of the value."
        ),
        [
            "140,000 units: level 140000 1, volume exports CN tractors, 2023",
            "1 billion dollars: level 1000000000 USD, exports CN tractors, 2023",
            "7 percent: share 7 percent, volume exports CN PE tractors, 2023",
            "a quarter: share 25 percent, exports CN PE tractors, 2023",
        ],
    ),
    "a share told by counting": (
        (
            "Hefei shipped 1.2 million pianos worth 3 billion yuan abroad in 2023. "
            "Eight in 10 were upright pianos."
        ),
        [
            "1.2 million: level 1200000 1, volume exports CN-AH/Hefei pianos, 2023",
            "3 billion yuan: level 3000000000 CNY, exports CN-AH/Hefei pianos, 2023",
            "Eight in 10: share 80 percent, volume exports CN-AH/Hefei pianos, 2023",
        ],
    ),
    "a share of what belongs to a period": (
        "Peru took 38 percent of last year's tea exports by volume.",
        ["38 percent: share 38 percent, volume exports CN PE tea, 2024"],
    ),
    "what is told of the whole of a share": (
        (
            "Cars made up 6 percent of the country's exports in 2023, which were worth "
            "9 billion dollars, a rise of 8 percent."
        ),
        [
            "6 percent: share 6 percent, exports CN automobiles, 2023",
            "9 billion dollars: level 9000000000 USD, exports CN, 2023",
            "8 percent: growth 8 percent, exports CN, 2023",
        ],
    ),
    "a kind of goods behind others named in passing": (
        (
            "Imports of Brazilian soybeans rose 51 percent in May 2024 as mills fed a "
            "growing pig herd. Buyers of the oilseed took in 7 million tonnes."
        ),
        [
            ("51 percent: growth 51 percent, volume imports CN BR soybeans, 2024-05"),
            (
                "7 million tonnes: level 7000000 metric_ton, volume imports CN BR "
                "soybeans, 2024-05"
            ),
        ],
    ),
    "goods as such behind goods of one kind": (
        (
            "Kenya's tea exports fell 5 percent in 2023. Goods worth 4 billion dollars "
            "were imported from China in the year."
        ),
        [
            "5 percent: growth -5 percent, exports KE tea, 2023",
            "4 billion dollars: level 4000000000 USD, imports KE CN, 2023",
        ],
    ),
    "a share beside the tonnes of another partner": (
        (
            "In May 2024 Venezuelan crude arrivals rose to 2 million tonnes, while "
            "Iran accounted for 10 percent of the total."
        ),
        [
            (
                "2 million tonnes: level 2000000 metric_ton, volume imports CN VE "
                "crude-oil, 2024-05"
            ),
            "10 percent: share 10 percent, volume imports CN IR crude-oil, 2024-05",
        ],
    ),
    "those under another regime": (
        (
            "In 2023 general trade exports rose 3 percent, while those under "
            "processing trade fell 9 percent."
        ),
        [
            "3 percent: growth 3 percent, exports CN general-trade, 2023",
            "9 percent: growth -9 percent, exports CN processing-trade, 2023",
        ],
    ),
    "papers for exports are no exports": (
        "The city issued 1,200 export permits in 2023, up 3 percent.",
        [
            "1,200: level 1200 1, export-permits exports CN, 2023",
            "3 percent: growth 3 percent, export-permits exports CN, 2023",
        ],
    ),
    "a plural that is listed itself": (
        "In 2023 China exported 500 million pairs of glasses.",
        ["500 million pairs: level 500000000 1, volume exports CN spectacles, 2023"],
    ),
    "modifiers of the same goods, joined": (
        "In 2023 Brazil exported 2 million tonnes of fresh, chilled and frozen pork.",
        [
            (
                "2 million tonnes: level 2000000 metric_ton, volume exports BR pork, "
                "2023"
            ),
        ],
    ),
    "a part told beside its whole is not what the next sentence is on": (
        (
            "In May 2024 exports rose 5 percent, led by a 9 percent rise in cars. "
            "Imports fell 3 percent."
        ),
        [
            "5 percent: growth 5 percent, exports CN, 2024-05",
            "9 percent: growth 9 percent, exports CN automobiles, 2024-05",
            "3 percent: growth -3 percent, imports CN, 2024-05",
        ],
    ),
    "goods that have their flow alone are": (
        "In May 2024 exports of cars rose 9 percent. Imports fell 3 percent.",
        [
            "9 percent: growth 9 percent, exports CN automobiles, 2024-05",
            "3 percent: growth -3 percent, imports CN automobiles, 2024-05",
        ],
    ),
    "more of some goods, and how much that was": (
        (
            "In 2023 Peru shipped more coal. That was 3 million tonnes, up 5 percent "
            "from 2022."
        ),
        [
            "3 million tonnes: level 3000000 metric_ton, volume exports PE coal, 2023",
            "5 percent: growth 5 percent, volume exports PE coal, 2023, yoy",
        ],
    ),
    "goods that someone only has": (
        (
            "The mill has 240 looms and 15 cranes. In 2023 a buyer from Peru signed "
            "for 180 tractors."
        ),
        ["180: level 180 1, volume CN PE tractors, 2023"],
    ),
    "the dollars that a notice at the end gives": (
        (
            "Canada's exports rose to $4.6 billion in May 2024, and were highest to "
            "Peru ($2 billion).\n\nAll figures are in Canadian dollars."
        ),
        [
            "$4.6 billion: level 4600000000 CAD, exports CA, 2024-05",
            "$2 billion: level 2000000000 CAD, exports CA PE, 2024-05",
        ],
    ),
    "scale words that are cut short, also at the end of a sentence": (
        (
            "In May 2024 China's trade was 8.3 bln. US dol-\nlars, of which exports "
            "made up 4.3 bln. and imports 4 bln. US dollars. In June 4 mln. tonnes of "
            "coal were imported, against 3 mln. In July 5 thous. tonnes of wool were "
            "exported."
        ),
        [
            "8.3 bln. US dol-\nlars: level 8300000000 USD, trade CN, 2024-05",
            "4.3 bln.: level 4300000000 USD, exports CN, 2024-05",
            "4 bln. US dollars: level 4000000000 USD, imports CN, 2024-05",
            "4 mln. tonnes: level 4000000 metric_ton, volume imports CN coal, 2024-06",
            "3 mln: level 3000000 metric_ton, volume imports CN coal",
            "5 thous. tonnes: level 5000 metric_ton, volume exports CN wool, 2024-07",
        ],
    ),
    "what was traded, and at which price": (
        (
            "In May 2024, 4 million tonnes of coal were imported at an average border "
            "price of 77.2 dollars per tonne."
        ),
        [
            (
                "4 million tonnes: level 4000000 metric_ton, volume imports CN coal, "
                "2024-05"
            ),
            (
                "77.2 dollars: level 77.2 USD/metric_ton, average-price imports CN "
                "coal, 2024-05"
            ),
        ],
    ),
    "a title in capitals above the unit of its table": (
        (
            "MALAYSIA: TRADE WITH TWO PARTNERS, JANUARY-MAY 2022\nMillion US "
            "dollars. Change: percent against January-May 2021.\n\n          "
            "Exports   Change\nJapan      52,301    -19.1\nChina      26,215     "
            " 6.1"
        ),
        [
            "52,301: level 52301000000 USD, exports MY JP, 2022-01/2022-05",
            "-19.1: growth -19.1 percent, exports MY JP, 2022-01/2022-05, yoy",
            "26,215: level 26215000000 USD, exports MY CN, 2022-01/2022-05",
            "6.1: growth 6.1 percent, exports MY CN, 2022-01/2022-05, yoy",
        ],
    ),
    "two numbers whose unit is carried": (
        (
            "Jiangsu exported 14.9 million tonnes of rice in May 2024. Hunan and "
            "Tianjin followed with 7.1 million and 5.6 million respectively."
        ),
        [
            (
                "14.9 million tonnes: level 14900000 metric_ton, volume exports "
                "CN-JS rice, 2024-05"
            ),
            (
                "7.1 million: level 7100000 metric_ton, volume exports CN-HN "
                "rice, 2024-05"
            ),
            (
                "5.6 million: level 5600000 metric_ton, volume exports CN-TJ "
                "rice, 2024-05"
            ),
        ],
    ),
    "a multiple of an earlier sum": (
        (
            "Chile's lithium exports brought in $777 million in May 2024, more "
            "than eight times the $91 million of a year before."
        ),
        [
            "$777 million: level 777000000 USD, exports CL lithium, 2024-05",
            "eight times: growth 8 fold over, exports CL lithium, 2024-05, yoy",
            "$91 million: level 91000000 USD, exports CL lithium, 2023-05",
        ],
    ),
    "a share of the total of a period": (
        (
            "China's corn imports reached 5 million tonnes in 2024. Peru "
            "supplied two-fifths of the January-December total."
        ),
        [
            (
                "5 million tonnes: level 5000000 metric_ton, volume imports CN "
                "corn, 2024"
            ),
            "two-fifths: share 40 percent, volume imports CN PE corn, 2024",
        ],
    ),
    "small weights where the goods are weighed in them": (
        (
            "China's exports of germanium were 1,630 kilograms in May 2024. Peru "
            "took 740 kilograms of it, customs data showed. Some 3 kilograms of "
            "it make a lens."
        ),
        [
            (
                "1,630 kilograms: level 1630 kilogram, volume exports CN "
                "germanium, 2024-05"
            ),
            (
                "740 kilograms: level 740 kilogram, volume exports CN PE "
                "germanium, 2024-05"
            ),
        ],
    ),
    "a think tank that tells what was": (
        (
            "India's imports of steel, said the Meridian Institute, a think tank "
            "in Delhi, grew 44.7 percent in 2024. According to the think tank, "
            "China supplies 30 percent of them."
        ),
        [
            "44.7 percent: growth 44.7 percent, imports IN steel, 2024",
            "30 percent: share 30 percent, imports IN CN steel",
        ],
    ),
    "what was exported of what was spoken of": (
        (
            "Garlic is what the county lives on. 1.03 million tonnes of it were "
            "exported in 2024, customs said."
        ),
        [
            (
                "1.03 million tonnes: level 1030000 metric_ton, volume exports "
                "CN garlic, 2024"
            ),
        ],
    ),
    "what exported goods earned the country": (
        (
            "China's exports of bicycles came to 3.6 million units in 2024. They "
            "earned the country 380 million dollars."
        ),
        [
            "3.6 million units: level 3600000 1, volume exports CN bicycles, 2024",
            "380 million dollars: level 380000000 USD, exports CN bicycles, 2024",
        ],
    ),
    "counted by the ways that they went": (
        (
            "In 2024 Zhengzhou Customs cleared 82 million inbound and outbound "
            "cross-border e-commerce parcels. Erenhot handled 1,616 trains; 857 "
            "were inbound and 759 outbound."
        ),
        [
            (
                "82 million: level 82000000 1, parcels CN-HA "
                "cross-border-ecommerce, 2024"
            ),
            "1,616: level 1616 1, trains CN-NM/Erenhot, 2024",
            "857: level 857 1, trains CN-NM/Erenhot, 2024",
            "759: level 759 1, trains CN-NM/Erenhot, 2024",
        ],
    ),
    "goods sent to a country": (
        ("Last year Yunnan's farms sent 1,260 tonnes of coffee to Germany and Peru."),
        [
            ("1,260 tonnes: level 1260 metric_ton, volume exports CN-YN coffee, 2024"),
        ],
    ),
    "a price against another that leaves out per what": (
        (
            "Imports of LNG from Russia cost $1,011 a tonne on average in May "
            "2024, against $817 a year before."
        ),
        [
            (
                "$1,011: level 1011 USD/metric_ton, average-price imports CN RU "
                "natural-gas, 2024-05"
            ),
            (
                "$817: level 817 USD/metric_ton, average-price imports CN RU "
                "natural-gas, 2023-05"
            ),
        ],
    ),
    "what is done so many times": (
        (
            "Exports of swimwear rose to 5 billion yuan in 2024. In a back room, "
            "a machine stretches a pair of trunks 20,000 times. Click: 386 times."
        ),
        [
            "5 billion yuan: level 5000000000 CNY, exports CN swimwear, 2024",
        ],
    ),
    "what any one of many carries": (
        (
            "Exports of cars rose to 90,000 in 2024. Eight ships that carry 7,000 cars "
            "each are on order."
        ),
        ["90,000: level 90000 1, volume exports CN automobiles, 2024"],
    ),
    "what is far away": (
        (
            "Peru, which lies 93 nautical miles away, bought cars worth 5 "
            "million yuan from Hainan in 2024."
        ),
        [
            "5 million yuan: level 5000000 CNY, exports CN-HI automobiles, 2024",
        ],
    ),
    "what a line is meant to carry": (
        (
            "Coal imports reached 5 million tonnes in 2024. A railway is meant "
            "to carry 30 million tonnes a year. Goods enter duty-free, provided "
            "that not less than 40 percent of the value is added there."
        ),
        [
            (
                "5 million tonnes: level 5000000 metric_ton, volume imports CN "
                "coal, 2024"
            ),
        ],
    ),
    "what a department sees coming": (
        (
            "Corn imports reached 5 million tonnes in 2024. The department sees "
            "China importing 13 million tonnes; analysts polled by it put the "
            "number at 16 million tonnes."
        ),
        [
            (
                "5 million tonnes: level 5000000 metric_ton, volume imports CN "
                "corn, 2024"
            ),
        ],
    ),
    "those that are expected to come": (
        (
            "Exports rose 5 percent in 2024. About 150 countries and over 3,000 "
            "enterprises are expected to take part. About 900 firms from 50 "
            "countries are expected to fill the halls."
        ),
        [
            "5 percent: growth 5 percent, exports CN, 2024",
        ],
    ),
    "a growth that may be expected": (
        (
            "Trade rose 5 percent in 2024. Exports of 15 percent growth are what "
            "we should expect, an economist said."
        ),
        [
            "5 percent: growth 5 percent, trade CN, 2024",
        ],
    ),
    "how pure goods are": (
        (
            "Exports of ore rose 5 percent in 2024. A tonne of 62 per cent ore "
            "fetches more, and ore with 58 percent iron content less."
        ),
        [
            "5 percent: growth 5 percent, exports CN ores, 2024",
        ],
    ),
    "a duty that was charged, and a contract that ended lower": (
        (
            "Imports of soybeans fell 5 percent in 2024. Beijing has charged an "
            "extra 25 percent on soybeans since July. The most-traded contract "
            "in Dalian ended 3.9% lower."
        ),
        [
            "5 percent: growth -5 percent, imports CN soybeans, 2024",
        ],
    ),
    "what a hall cost": (
        (
            "Deals worth 5 billion yuan were signed in 2024. The hall has 3 "
            "floors and cost 1.9 billion yuan. Work goes on at 95 percent of the "
            "firms."
        ),
        [
            "5 billion yuan: level 5000000000 CNY, deals CN, 2024",
        ],
    ),
    "what is left out of statistics": (
        (
            "Exports rose 5 percent in 2024. Shipments of less than 100 dollars "
            "are left out. A licence is valid for 12 declarations."
        ),
        [
            "5 percent: growth 5 percent, exports CN, 2024",
        ],
    ),
    "a rate that a bank raised": (
        (
            "Exports rose 5 percent in 2024. The central bank has raised its "
            "rate by 175 basis points."
        ),
        [
            "5 percent: growth 5 percent, exports CN, 2024",
        ],
    ),
    "goods whose verb has two auxiliaries": (
        (
            "5,900 tons of coal have been exported since the beginning of the "
            "year, up 61.5 percent."
        ),
        [
            "5,900 tons: level 5900 metric_ton, volume exports CN coal, 2025-01",
            "61.5 percent: growth 61.5 percent, volume exports CN coal, 2025-01",
        ],
    ),
    "amounts that go on by time": (
        (
            "Sugar exports stood at 1.46 million tonnes in 2024, 0.4 million "
            "fewer than in 2023. We exported 6,200 tonnes of garlic in 2024, and "
            "7,500 the year before."
        ),
        [
            (
                "1.46 million tonnes: level 1460000 metric_ton, volume exports "
                "CN sugar, 2024"
            ),
            (
                "0.4 million: change -400000 metric_ton, volume exports CN "
                "sugar, 2024, yoy"
            ),
            "6,200 tonnes: level 6200 metric_ton, volume exports CN garlic, 2024",
            "7,500: level 7500 metric_ton, volume exports CN garlic, 2023",
        ],
    ),
    "a part of what is sent abroad, and what imports cost": (
        (
            "From Anqing comes some 80 percent of the tea that Anhui province "
            "sends abroad. In 2024 Hunchun imported 32,400 tonnes of crab from "
            "Russia, at a cost of 4.6 billion yuan."
        ),
        [
            "80 percent: share 80 percent about, exports CN-AH tea",
            (
                "32,400 tonnes: level 32400 metric_ton, volume imports "
                "CN-JL/Hunchun RU crabs, 2024"
            ),
            (
                "4.6 billion yuan: level 4600000000 CNY, imports CN-JL/Hunchun "
                "RU crabs, 2024"
            ),
        ],
    ),
    "rates in brackets that nothing tells of": (
        (
            "Import rates of 2024 are listed. Among the goods are lasers (3 "
            "percent), machines (2 percent) and alcohol (5 percent). Exports "
            "rose most for cars (30 percent) and toys (5 percent) in 2024."
        ),
        [
            "30 percent: growth 30 percent, exports CN automobiles, 2024",
            "5 percent: growth 5 percent, exports CN toys, 2024",
        ],
    ),
    "two lists that take turns": (
        (
            "In January exports and imports rose 5 percent to 300 billion yuan and 3 "
            "percent to 200 billion yuan respectively."
        ),
        [
            "5 percent: growth 5 percent, exports CN, 2025-01",
            "300 billion yuan: level 300000000000 CNY, exports CN, 2025-01",
            "3 percent: growth 3 percent, imports CN, 2025-01",
            "200 billion yuan: level 200000000000 CNY, imports CN, 2025-01",
        ],
    ),
    "a change of tonnes in a table": (
        (
            "China's imports, January-June 2024\n\nCommodity      Volume (million "
            "tonnes)   Change (%)\nIron ore       611.2                     6.2\n"
            "Coal           249.6                     -2.5"
        ),
        [
            "611.2: level 611200000 metric_ton, volume imports CN iron-ore, 2024-H1",
            "6.2: growth 6.2 percent, volume imports CN iron-ore, 2024-H1",
            "249.6: level 249600000 metric_ton, volume imports CN coal, 2024-H1",
            "-2.5: growth -2.5 percent, volume imports CN coal, 2024-H1",
        ],
    ),
    "rates of a number, a weight and a value": (
        (
            "In 2023 Hunan imported 500 batches of tea, 900 tonnes, worth 8 "
            "million dollars, growing 3 percent, 2 percent and 1 percent "
            "respectively."
        ),
        [
            "500: level 500 1, batches imports CN-HN tea, 2023",
            "900 tonnes: level 900 metric_ton, volume imports CN-HN tea, 2023",
            "8 million dollars: level 8000000 USD, imports CN-HN tea, 2023",
            "3 percent: growth 3 percent, batches imports CN-HN tea, 2023",
            "2 percent: growth 2 percent, volume imports CN-HN tea, 2023",
            "1 percent: growth 1 percent, imports CN-HN tea, 2023",
        ],
    ),
    "services behind exports and imports of them": (
        (
            "In May 2024 China's services exports rose 3 percent and imports 4 "
            "percent. Travel services reached 2 billion yuan, up 5 percent."
        ),
        [
            "3 percent: growth 3 percent, exports CN services, 2024-05",
            "4 percent: growth 4 percent, imports CN services, 2024-05",
            ("2 billion yuan: level 2000000000 CNY, trade CN travel-services, 2024-05"),
            "5 percent: growth 5 percent, trade CN travel-services, 2024-05",
        ],
    ),
    "amounts of a list by place": (
        (
            "In 2023 tea imports came to 6,600 tonnes, of which 2,000 tonnes came"
            " from Peru, 1,500 from Chile and 700 from Brazil."
        ),
        [
            "6,600 tonnes: level 6600 metric_ton, volume imports CN tea, 2023",
            "2,000 tonnes: level 2000 metric_ton, volume imports CN PE tea, 2023",
            "1,500: level 1500 metric_ton, volume imports CN CL tea, 2023",
            "700: level 700 metric_ton, volume imports CN BR tea, 2023",
        ],
    ),
    "a rate of the tonnage": (
        (
            "In 2023 beef imports were 4 percent higher in tonnage but 8 percent "
            "lower in value."
        ),
        [
            "4 percent: growth 4 percent, volume imports CN beef, 2023",
            "8 percent: growth -8 percent, imports CN beef, 2023",
        ],
    ),
    "a balance and what moved it": (
        "In 2023 the surplus narrowed to 12 billion euros as exports fell 8 percent.",
        [
            "12 billion euros: level 12000000000 EUR, balance CN, 2023",
            "8 percent: growth -8 percent, exports CN, 2023",
        ],
    ),
    "a share of the exports of the world": (
        (
            "In 2023 China had 30 percent of the world's exports of tea and 40 "
            "percent of those of toys."
        ),
        [
            "30 percent: share 30 percent, exports CN tea, 2023",
            "40 percent: share 40 percent, exports CN toys, 2023",
        ],
    ),
    "orders from the country itself": (
        (
            "In 2023 exports rose 3 percent, while domestic orders reached 3 "
            "billion yuan."
        ),
        [
            "3 percent: growth 3 percent, exports CN, 2023",
        ],
    ),
    "some of the counted where their number stands first": (
        (
            "Of some 15,300 exporters in Dongguan, 342 closed between January and June "
            "2023."
        ),
        [
            "15,300: level 15300 1 about, enterprises exports CN-GD/Dongguan, 2023-H1",
            "342: level 342 1, enterprises CN-GD/Dongguan, 2023-H1",
        ],
    ),
    "a level that was passed": (
        "Exports fell below 5 billion yuan in May 2023.",
        [
            "5 billion yuan: level 5000000000 CNY under, exports CN, 2023-05",
        ],
    ),
    "a rise past a level": (
        "Coal imports rose past 200 million tonnes in 2023.",
        [
            (
                "200 million tonnes: level 200000000 metric_ton over, volume "
                "imports CN coal, 2023"
            ),
        ],
    ),
    "what led the growth of a whole": (
        (
            "Imports of cars led the increase in total imports in May 2024, up 31 "
            "percent to $505 million."
        ),
        [
            "31 percent: growth 31 percent, imports CN automobiles, 2024-05",
            "$505 million: level 505000000 USD, imports CN automobiles, 2024-05",
        ],
    ),
    "trade in goods and services": (
        "Trade in goods and services rose 3 percent to 90 billion dollars in 2023.",
        [
            "3 percent: growth 3 percent, trade CN goods-and-services, 2023",
            (
                "90 billion dollars: level 90000000000 USD, trade CN "
                "goods-and-services, 2023"
            ),
        ],
    ),
    "what goods and services together are is neither alone": (
        (
            "The UK's exports of goods and services reached 840 billion pounds in "
            "2023. The goods and services deficit narrowed to 30 billion pounds."
        ),
        [
            (
                "840 billion pounds: level 840000000000 GBP, exports GB "
                "goods-and-services, 2023"
            ),
            (
                "30 billion pounds: level -30000000000 GBP, balance GB "
                "goods-and-services, 2023"
            ),
        ],
    ),
    "an aside on what is no trade": (
        "Exports rose 3 percent in 2023, with corporate profits up 12 percent.",
        [
            "3 percent: growth 3 percent, exports CN, 2023",
        ],
    ),
    "a rise in what is counted": (
        "Exports rose 3 percent in 2023 despite a 7 percent increase in flights.",
        [
            "3 percent: growth 3 percent, exports CN, 2023",
            "7 percent: growth 7 percent, flights CN, 2023",
        ],
    ),
    "a record of goods behind their amount": (
        "China imported a record 16 million tonnes of corn in 2023.",
        [
            "record: record, volume imports CN corn, 2023",
            (
                "16 million tonnes: level 16000000 metric_ton, volume imports CN "
                "corn, 2023"
            ),
        ],
    ),
    "trade with all but one": (
        "In May 2024 Kenya's exports to markets other than Egypt climbed 9 percent.",
        [
            "9 percent: growth 9 percent, exports KE, 2024-05",
        ],
    ),
    "one that is ahead of another in brackets": (
        (
            "Peru was China's largest supplier of copper in 2024 with 4 million "
            "tonnes, ahead of Chile (3 million tonnes)."
        ),
        [
            "largest supplier: rank 1 1, volume imports CN PE copper, 2024",
            (
                "4 million tonnes: level 4000000 metric_ton, volume imports CN PE "
                "copper, 2024"
            ),
            (
                "3 million tonnes: level 3000000 metric_ton, volume imports CN CL "
                "copper, 2024"
            ),
        ],
    ),
    "an export price": (
        (
            "In May 2024 Kenya's average export price of tea was 3 dollars a kilogram, "
            "4 percent more than in May 2023."
        ),
        [
            "3 dollars: level 3 USD/kilogram, average-price exports KE tea, 2024-05",
            ("4 percent: growth 4 percent, average-price exports KE tea, 2024-05, yoy"),
        ],
    ),
    "a part out of a total": (
        (
            "In 2024 Peru's zinc exports to Chile were 5 million dollars out of a "
            "total of 9 million dollars."
        ),
        [
            "5 million dollars: level 5000000 USD, exports PE CL zinc, 2024",
            "9 million dollars: level 9000000 USD, exports PE zinc, 2024",
        ],
    ),
    "a number that the next paragraph goes on with": (
        (
            "The fair drew 9,000 overseas buyers in 2023.\n\nThis was a 12 percent "
            "increase from 2022."
        ),
        [
            "9,000: level 9000 1, buyers CN, 2023",
            "12 percent: growth 12 percent, buyers CN, 2023, yoy",
        ],
    ),
    "one supplier that dominates": (
        (
            "In May 2024 China imported 9 million tonnes of soybeans. Chile also "
            "dominated China's copper imports with 3 million tonnes."
        ),
        [
            (
                "9 million tonnes: level 9000000 metric_ton, volume imports CN "
                "soybeans, 2024-05"
            ),
            (
                "3 million tonnes: level 3000000 metric_ton, volume imports CN CL "
                "copper, 2024-05"
            ),
        ],
    ),
    "a part of all that were counted": (
        (
            "In 2023 the fair drew 900 buyers from ASEAN, up 7 percent and 12 "
            "percent of all buyers."
        ),
        [
            "900: level 900 1, buyers CN ASEAN, 2023",
            "7 percent: growth 7 percent, buyers CN ASEAN, 2023",
            "12 percent: share 12 percent, buyers CN ASEAN, 2023",
        ],
    ),
    "rises in volume and in value": (
        (
            "Rice exports reached 1.36 million tonnes in May 2024, representing rises "
            "of 9.4 percent in volume and 24 percent in value."
        ),
        [
            (
                "1.36 million tonnes: level 1360000 metric_ton, volume exports CN "
                "rice, 2024-05"
            ),
            "9.4 percent: growth 9.4 percent, volume exports CN rice, 2024-05",
            "24 percent: growth 24 percent, exports CN rice, 2024-05",
        ],
    ),
    "goods that only have an adjective": (
        "In 2023, 46 makers showed 500 advanced robots.",
        [
            "500: level 500 1, volume CN robots, 2023",
        ],
    ),
    "goods counted that a flow comes to are those of the flow": (
        "In the first half of 2024 EV exports rose 71 percent to 110,000 vehicles.",
        [
            "71 percent: growth 71 percent, volume exports CN nev, 2024-H1",
            "110,000: level 110000 1, volume exports CN nev, 2024-H1",
        ],
    ),
    "a share of the tonnage": (
        (
            "In 2023 Nansha imported fruit, with Thai durian making up two fifths of "
            "the tonnage."
        ),
        [
            (
                "two fifths: share 40 percent, volume imports CN-GD/Nansha TH durians, "
                "2023"
            ),
        ],
    ),
    "raw materials that only point back": (
        (
            "Iron ore imports slid in May 2024 as curbs bit into demand for the raw "
            "material. That compared with 97 million tonnes in April."
        ),
        [
            (
                "97 million tonnes: level 97000000 metric_ton, volume imports CN "
                "iron-ore, 2024-04"
            ),
        ],
    ),
    "the value of a tonne": (
        "The per-tonne value of corn imports rose 3 percent in 2023.",
        [
            "3 percent: growth 3 percent, average-price imports CN corn, 2023",
        ],
    ),
    "goods shipped from abroad": (
        "China shipped 2 million tonnes of corn from Peru in 2023.",
        [
            (
                "2 million tonnes: level 2000000 metric_ton, volume imports CN PE "
                "corn, 2023"
            ),
        ],
    ),
    "all imports beside those from one place": (
        (
            "China's corn imports from Peru rose 9 percent in 2023. The country's"
            " total corn imports rose 4 percent."
        ),
        [
            "9 percent: growth 9 percent, imports CN PE corn, 2023",
            "4 percent: growth 4 percent, imports CN corn, 2023",
        ],
    ),
    "a supplier that another is ahead of": (
        (
            "Chile was China's top copper supplier in May 2024 with 9 million tons, "
            "ahead of Peru's 8 million tons."
        ),
        [
            "top copper supplier: rank 1 1, volume imports CN CL copper, 2024-05",
            (
                "9 million tons: level 9000000 metric_ton, volume imports CN CL "
                "copper, 2024-05"
            ),
            (
                "8 million tons: level 8000000 metric_ton, volume imports CN PE "
                "copper, 2024-05"
            ),
        ],
    ),
    "exports from so many firms": (
        "Exports of 900 firms in Hunan rose 9 percent in 2023.",
        [
            "900: level 900 1, enterprises CN-HN, 2023",
            "9 percent: growth 9 percent, exports CN-HN, 2023",
        ],
    ),
    "sales that a text ends with before it says to whom": (
        "Exports rose 5 percent in May 2024, with coal sales to",
        ["5 percent: growth 5 percent, exports CN, 2024-05"],
    ),
    "sales to another country are exports": (
        "Russian coal sales to China fell 8 percent to 2 million tonnes in 2023.",
        [
            "8 percent: growth -8 percent, volume exports RU CN coal, 2023",
            (
                "2 million tonnes: level 2000000 metric_ton, volume exports RU CN "
                "coal, 2023"
            ),
        ],
    ),
    "sales to whom a text that is cut off does not say": (
        "China's coal imports rose 8 percent in 2023 on Russian coal sales to",
        ["8 percent: growth 8 percent, imports CN coal, 2023"],
    ),
    "kinds of what someone sells": (
        (
            "Exports from Yiwu rose 5 percent in 2024. Wang Nan runs a store there. "
            "His 1,000 kinds of tools are exported to over 100 countries; Peru makes "
            "up about 10 percent of his foreign trade."
        ),
        [
            "5 percent: growth 5 percent, exports CN-ZJ/Yiwu, 2024",
            "1,000: level 1000 1, product-types exports tools",
            "100: level 100 1 over, partners exports tools",
            "10 percent: share 10 percent about, trade PE",
        ],
    ),
    "a rate of a number": (
        "In 2023 ship exports rose 8 percent in value and 3 percent in number.",
        [
            "8 percent: growth 8 percent, exports CN ships, 2023",
            "3 percent: growth 3 percent, volume exports CN ships, 2023",
        ],
    ),
    "shares of those just told": (
        (
            "In 2024 China imported 9 tons of tin from Peru and 4 tons from Chile. "
            "Their slices of all tin imports: 60 and 30 percent."
        ),
        [
            "9 tons: level 9 metric_ton, volume imports CN PE tin, 2024",
            "4 tons: level 4 metric_ton, volume imports CN CL tin, 2024",
            "60: share 60 percent, volume imports CN PE tin, 2024",
            "30 percent: share 30 percent, volume imports CN CL tin, 2024",
        ],
    ),
    "a multiple of a figure": (
        "In 2023 tea exports came to 900 tonnes, 2.5 times the figure of 2019.",
        [
            "900 tonnes: level 900 metric_ton, volume exports CN tea, 2023",
            "2.5 times: growth 2.5 fold, volume exports CN tea, 2023, period",
        ],
    ),
    "numbers that come with ranks of places": (
        (
            "In 2023 Peru was the largest source of visitors with 9,100, followed"
            " by Chile with 8,200."
        ),
        [
            "largest source: rank 1 1, visitors CN PE, 2023",
            "9,100: level 9100 1, visitors CN PE, 2023",
            "8,200: level 8200 1, visitors CN CL, 2023",
        ],
    ),
    "a place that another is ahead of": (
        "In 2023 Peru took 9,000 cars, ahead of Chile with 7,000.",
        [
            "9,000: level 9000 1, volume CN PE automobiles, 2023",
            "7,000: level 7000 1, volume CN CL automobiles, 2023",
        ],
    ),
    "orders at a fair": (
        "Orders at the Canton Fair rose 7 percent to 9 billion dollars in 2023.",
        [
            "7 percent: growth 7 percent, deals exports CN, 2023",
            "9 billion dollars: level 9000000000 USD, deals exports CN, 2023",
        ],
    ),
    "the other day is no known day": (
        (
            "Exports of tea rose 5 percent in 2024. The other day 40 containers of tea "
            "were exported."
        ),
        [
            "5 percent: growth 5 percent, exports CN tea, 2024",
            "40: level 40 1, containers exports CN tea",
        ],
    ),
    "contracts that were signed": (
        "In 2023, 54 trade contracts worth 3 billion yuan were signed.",
        [
            "54: level 54 1, deals CN, 2023",
            "3 billion yuan: level 3000000000 CNY, deals CN, 2023",
        ],
    ),
    "several markets that were told one by one": (
        (
            "In May 2024 exports to Peru were $3 million and those to Chile $2 "
            "million. Those two markets took 40 percent of exports."
        ),
        [
            "$3 million: level 3000000 USD, exports CN PE, 2024-05",
            "$2 million: level 2000000 USD, exports CN CL, 2024-05",
            "40 percent: share 40 percent, exports CN, 2024-05",
        ],
    ),
    "goods in what they are packed in": (
        "China imported 9,000 bags of coffee in 2023.",
        [
            "9,000: level 9000 1, volume imports CN coffee, 2023",
        ],
    ),
    "goods that the sentence before is on": (
        (
            "China's trade rose 3 percent in 2023. Tea had a good year. Exports "
            "to Peru rose 9 percent."
        ),
        [
            "3 percent: growth 3 percent, trade CN, 2023",
            "9 percent: growth 9 percent, exports CN PE tea, 2023",
        ],
    ),
    "firms with records of trade": (
        (
            "The number of enterprises with import and export records rose by 400"
            " to 6,100 in 2023."
        ),
        [
            "400: change 400 1, enterprises trade CN, 2023",
            "6,100: level 6100 1, enterprises trade CN, 2023",
        ],
    ),
    "firms of a kind that had trade": (
        (
            "In 2023, 5,200 private firms in Hunan had import and export "
            "business, 310 more than in 2022."
        ),
        [
            "5,200: level 5200 1, enterprises trade CN-HN private, 2023",
            "310: change 310 1, enterprises trade CN-HN private, 2023, yoy",
        ],
    ),
    "firms in foreign trade, and their increase": (
        "In 2023 Hunan had 6,100 foreign trade enterprises, an increase of 400.",
        [
            "6,100: level 6100 1, enterprises trade CN-HN, 2023",
            "400: change 400 1, enterprises trade CN-HN, 2023",
        ],
    ),
    "some of the firms of a place": (
        "In 2023, 310 of its firms were engaged in export.",
        [
            "310: level 310 1, enterprises exports CN, 2023",
        ],
    ),
    "firms before their number": (
        "Firms with export records numbered 900 in 2023, up 4 percent.",
        [
            "900: level 900 1, enterprises exports CN, 2023",
            "4 percent: growth 4 percent, enterprises exports CN, 2023",
        ],
    ),
    "twice what was expected": (
        (
            "Kenya's exports rose 12 percent in 2024, twice the 6 percent that "
            "economists had expected."
        ),
        [
            "12 percent: growth 12 percent, exports KE, 2024",
        ],
    ),
    "firms with records, before a hedge that is their verb": (
        "The number of firms with export records topped 900 in 2023.",
        [
            "900: level 900 1 over, enterprises exports CN, 2023",
        ],
    ),
    "a number of buyers and its rate": (
        "In 2023 the number of foreign buyers at the fair rose 5 percent to 900.",
        [
            "5 percent: growth 5 percent, buyers CN, 2023",
            "900: level 900 1, buyers CN, 2023",
        ],
    ),
    "some of the firms counted before": (
        (
            "The number of firms in Hunan rose to 900 in 2023, among which "
            "private ones numbered 700."
        ),
        [
            "900: level 900 1, enterprises CN-HN, 2023",
            "700: level 700 1, enterprises CN-HN private, 2023",
        ],
    ),
    "below what was brought in then": (
        (
            "Kenya's crude oil imports came to 23 tons in May 2024, down 11 percent "
            "from May 2023 and well below the record 30 tons brought in during April."
        ),
        [
            "23 tons: level 23 metric_ton, volume imports KE crude-oil, 2024-05",
            (
                "11 percent: growth -11 percent, volume imports KE crude-oil, 2024-05, "
                "yoy"
            ),
            "record: record, volume imports KE crude-oil, 2024-04",
            "30 tons: level 30 metric_ton, volume imports KE crude-oil, 2024-04",
        ],
    ),
    "a total with its exports and imports behind it": (
        (
            "The customs office of Weihai made public the figures of the city for May "
            "2024:\n\n- Total 16.4 bn yuan, +15.7%; exports 14.6 bn, +13.0%; imports "
            "1.8 bn, +44.7%"
        ),
        [
            "16.4 bn yuan: level 16400000000 CNY, trade CN-SD/Weihai, 2024-05",
            "+15.7%: growth 15.7 percent, trade CN-SD/Weihai, 2024-05",
            "14.6 bn: level 14600000000 CNY, exports CN-SD/Weihai, 2024-05",
            "+13.0%: growth 13 percent, exports CN-SD/Weihai, 2024-05",
            "1.8 bn: level 1800000000 CNY, imports CN-SD/Weihai, 2024-05",
            "+44.7%: growth 44.7 percent, imports CN-SD/Weihai, 2024-05",
        ],
    ),
    "parcels that were exported": (
        (
            "In January 9,000 parcels were exported to Peru and 300 trains were "
            "imported."
        ),
        [
            "9,000: level 9000 1, parcels exports CN, 2025-01",
            "300: level 300 1, trains imports CN, 2025-01",
        ],
    ),
    "a limit that tells which firms": (
        "In 2023 Hunan had 50 firms with exports of more than 100 million yuan.",
        [
            "50: level 50 1, enterprises exports CN-HN, 2023",
        ],
    ),
    "goods of what is no trade, whose exports follow": (
        (
            "Output of solar panels rose 9 percent in May, but exports fell 3 "
            "percent to 12 gigawatts."
        ),
        [
            "3 percent: growth -3 percent, volume exports CN photovoltaic, 2024-05",
            (
                "12 gigawatts: level 12 gigawatt, volume exports CN photovoltaic, "
                "2024-05"
            ),
        ],
    ),
    "trucks that pass a port": (
        (
            "In May 2024 some 3,200 trucks crossed the border at Horgos, 12 percent "
            "more than a year earlier."
        ),
        [
            "3,200: level 3200 1 about, trucks CN-XJ/Horgos, 2024-05",
            "12 percent: growth 12 percent, trucks CN-XJ/Horgos, 2024-05, yoy",
        ],
    ),
    "a rate behind whom the counted go to": (
        (
            "Trains made 900 trips to Germany in May 2024. That is a growth of 5 "
            "percent."
        ),
        [
            "900: level 900 1, trains CN, 2024-05",
            "5 percent: growth 5 percent, trains CN, 2024-05",
        ],
    ),
    "goods in stock, whose imports follow": (
        (
            "Stocks of corn at Chinese ports stood at 4.1 million tonnes after "
            "imports hit 2.3 million tonnes in May."
        ),
        [
            (
                "2.3 million tonnes: level 2300000 metric_ton, volume imports CN "
                "corn, 2024-05"
            ),
        ],
    ),
    "what was mined, and exported of it": (
        (
            "Zambia mined 700,000 tonnes of copper in 2023, of which 510,000 "
            "tonnes were exported to China."
        ),
        [
            (
                "510,000 tonnes: level 510000 metric_ton, volume exports ZM CN "
                "copper, 2023"
            ),
        ],
    ),
    "a share of it behind its growth": (
        (
            "Hunan exported 3 billion yuan worth of tea in 2023, up 9 percent, 41"
            " percent of it to Morocco."
        ),
        [
            "3 billion yuan: level 3000000000 CNY, exports CN-HN tea, 2023",
            "9 percent: growth 9 percent, exports CN-HN tea, 2023",
            "41 percent: share 41 percent, exports CN-HN MA tea, 2023",
        ],
    ),
    "a share of which that came from a partner": (
        (
            "China imported 90,000 tonnes of beef in May, of which 62 percent "
            "came from Chile."
        ),
        [
            "90,000 tonnes: level 90000 metric_ton, volume imports CN beef, 2024-05",
            "62 percent: share 62 percent, volume imports CN CL beef, 2024-05",
        ],
    ),
    "two rates of tonnes and of their value": (
        (
            "Hunan imported 900 tonnes of tea worth 80 million yuan in 2023, up 7"
            " percent and 11 percent."
        ),
        [
            "900 tonnes: level 900 metric_ton, volume imports CN-HN tea, 2023",
            "80 million yuan: level 80000000 CNY, imports CN-HN tea, 2023",
            "7 percent: growth 7 percent, volume imports CN-HN tea, 2023",
            "11 percent: growth 11 percent, imports CN-HN tea, 2023",
        ],
    ),
    "trains that rose, and what they carried": (
        (
            "The number of freight trains rose 8 percent to 2,100 in 2023, "
            "carrying 90,000 TEUs."
        ),
        [
            "8 percent: growth 8 percent, trains CN, 2023",
            "2,100: level 2100 1, trains CN, 2023",
            "90,000 TEUs: level 90000 1, containers CN, 2023",
        ],
    ),
    "Chinese firms in the trade of a city": (
        (
            "In 2023 private Chinese enterprises accounted for more than 70 percent of "
            "Shenzhen's trade."
        ),
        [
            "70 percent: share 70 percent over, trade CN-GD/Shenzhen private, 2023",
        ],
    ),
    "firms that a clause narrows": (
        (
            "The number of firms engaged in foreign trade rose 6 percent to "
            "31,000 in 2023."
        ),
        [
            "6 percent: growth 6 percent, enterprises trade CN, 2023",
            "31,000: level 31000 1, enterprises trade CN, 2023",
        ],
    ),
    "counted things that rose themselves": (
        "Parcels surged 14 percent to 6 million in 2023.",
        [
            "14 percent: growth 14 percent, parcels CN, 2023",
            "6 million: level 6000000 1, parcels CN, 2023",
        ],
    ),
    "orders that rose, by where from": (
        "Orders from Chilean customers grew 22 percent in 2023.",
        [
            "22 percent: growth 22 percent, orders CN CL, 2023",
        ],
    ),
    "those of the counted who came from a partner": (
        "The fair drew 9,000 buyers in 2023, with those from ASEAN up 12 percent.",
        [
            "9,000: level 9000 1, buyers CN, 2023",
            "12 percent: growth 12 percent, buyers CN ASEAN, 2023",
        ],
    ),
    "the Asian powerhouse": (
        (
            "The European Union's trade with China grew in 2023 as imports from the "
            "Asian powerhouse rose by a fifth."
        ),
        [
            "a fifth: growth 20 percent, imports EU CN, 2023",
        ],
    ),
    "a share that comes with a rank": (
        (
            "Peru was the largest buyer of Chinese tea in 2023, with 31 percent, "
            "followed by Chile with 12 percent."
        ),
        [
            "largest buyer: rank 1 1, exports CN PE tea, 2023",
            "31 percent: share 31 percent, exports CN PE tea, 2023",
            "12 percent: share 12 percent, exports CN CL tea, 2023",
        ],
    ),
    "a fraction a year before": (
        (
            "Tea made up a quarter of Hunan's exports in 2023, against a fifth a "
            "year earlier."
        ),
        [
            "a quarter: share 25 percent, exports CN-HN tea, 2023",
            "a fifth: share 20 percent, exports CN-HN tea, 2022",
        ],
    ),
    "millions of tonnes have a symbol": (
        "China's crude oil imports were 48.06 mmt in May 2024.",
        [
            (
                "48.06 mmt: level 48060000 metric_ton, volume imports CN crude-oil, "
                "2024-05"
            ),
        ],
    ),
    "a figure that each of two have": (
        "Exports to Peru and Chile came to 5 billion yuan each in 2023.",
        [
            "5 billion yuan: level 5000000000 CNY, exports CN CL, 2023",
            "5 billion yuan: level 5000000000 CNY, exports CN PE, 2023",
        ],
    ),
    "a month named without its year lies before the report": (
        (
            "In January, tin exports rose 5 percent, reversing December's 6 percent "
            "fall."
        ),
        [
            "5 percent: growth 5 percent, exports CN tin, 2025-01",
            "6 percent: growth -6 percent, exports CN tin, 2024-12",
        ],
    ),
    "a regime whose trade follows": (
        (
            "Cross-border e-commerce has become a force in China's foreign trade, as "
            "its import and export value reached 2 trillion yuan in 2023, up 15 "
            "percent."
        ),
        [
            (
                "2 trillion yuan: level 2000000000000 CNY, trade CN "
                "cross-border-ecommerce, 2023"
            ),
            "15 percent: growth 15 percent, trade CN cross-border-ecommerce, 2023",
        ],
    ),
    "a hyphen that stands apart is a dash": (
        (
            "China's surplus was 4 billion yuan in January - much smaller than the 7 "
            "billion yuan recorded in December - and the surplus with Peru was 2 "
            "billion yuan, compared with 3 billion yuan in December."
        ),
        [
            "4 billion yuan: level 4000000000 CNY, balance CN, 2025-01",
            "7 billion yuan: level 7000000000 CNY, balance CN, 2024-12",
            "2 billion yuan: level 2000000000 CNY, balance CN PE, 2025-01",
            "3 billion yuan: level 3000000000 CNY, balance CN PE, 2024-12",
        ],
    ),
    "the flow of an annual drop in it": (
        (
            "China's surplus was 4 billion yuan in January. An official noted a 12 "
            "percent annual drop in Chinese imports from Peru."
        ),
        [
            "4 billion yuan: level 4000000000 CNY, balance CN, 2025-01",
            "12 percent: growth -12 percent, imports CN PE, 2025-01, yoy",
        ],
    ),
    "when something was last so is no period": (
        (
            "Tin imports reached 8,000 tonnes in January, passing 7,000 tonnes again "
            "since June."
        ),
        [
            "8,000 tonnes: level 8000 metric_ton, volume imports CN tin, 2025-01",
            "7,000 tonnes: level 7000 metric_ton, volume imports CN tin, 2025-01",
        ],
    ),
    "an amount that is said again in other units": (
        (
            "Tin imports were 8,000 tonnes in January. That compares with 7,000 "
            "tonnes, or about 9 kilotons in December."
        ),
        [
            "8,000 tonnes: level 8000 metric_ton, volume imports CN tin, 2025-01",
            "7,000 tonnes: level 7000 metric_ton, volume imports CN tin, 2024-12",
            "9 kilotons: level 9000 metric_ton about, volume imports CN tin, 2024-12",
        ],
    ),
    "a month compared with itself is that a year before": (
        ("Exports rose 9 percent in January compared with January a year ago."),
        [
            "9 percent: growth 9 percent, exports CN, 2025-01, yoy",
        ],
    ),
    "a rate that is compared with another rate": (
        ("Exports rose 9 percent in January, up from December's 5 percent increase."),
        [
            "9 percent: growth 9 percent, exports CN, 2025-01",
            "5 percent: growth 5 percent, exports CN, 2024-12",
        ],
    ),
    "a factor counts nothing": (
        (
            "Crude imports in January were 8 million tonnes. Analysts convert them "
            "to barrels with a factor of 7.3."
        ),
        [
            (
                "8 million tonnes: level 8000000 metric_ton, volume imports CN "
                "crude-oil, 2025-01"
            ),
        ],
    ),
    "the corresponding year-ago period": (
        (
            "Tin imports were 5 million tonnes last month, versus 7 million tonnes "
            "in the corresponding year-ago period and down from a year-earlier 7 "
            "million tonnes."
        ),
        [
            (
                "5 million tonnes: level 5000000 metric_ton, volume imports CN tin, "
                "2025-01"
            ),
            (
                "7 million tonnes: level 7000000 metric_ton, volume imports CN tin, "
                "2024-01"
            ),
            (
                "7 million tonnes: level 7000000 metric_ton, volume imports CN tin, "
                "2024-01"
            ),
        ],
    ),
    "a span of years with a hyphen": (
        (
            "Hunan's trade hit 18 trillion yuan in the 2012-2021 period, an increase "
            "of 124 percent over the 2002-11 period."
        ),
        [
            "18 trillion yuan: level 18000000000000 CNY, trade CN-HN, 2012/2021",
            "124 percent: growth 124 percent, trade CN-HN, 2012/2021, period",
        ],
    ),
    "the world's largest buyer buys": (
        (
            "Chinese tin imports from Peru rose 6 percent in January. The world's "
            "largest buyer of the metal took in 4,000 tonnes."
        ),
        [
            "6 percent: growth 6 percent, volume imports CN PE tin, 2025-01",
            "largest buyer: rank 1 1, imports CN tin",
            "4,000 tonnes: level 4000 metric_ton, volume imports CN PE tin, 2025-01",
        ],
    ),
    "who the world's largest exporter is": (
        (
            "China's tin imports rose 6 percent in January. Traders turned to Peru, "
            "the world's top exporter."
        ),
        [
            "6 percent: growth 6 percent, imports CN tin, 2025-01",
            "top exporter: rank 1 1, exports PE tin",
        ],
    ),
    "an office abroad that states its own trade": (
        (
            "South Korea's trade ministry said that exports in May 2024 rose 4 percent "
            "to 59 billion dollars. Exports to China, its largest market, were 11 "
            "billion dollars."
        ),
        [
            "4 percent: growth 4 percent, exports KR, 2024-05",
            "59 billion dollars: level 59000000000 USD, exports KR, 2024-05",
            "largest market: rank 1 1, exports KR CN, 2024-05",
            "11 billion dollars: level 11000000000 USD, exports KR CN, 2024-05",
        ],
    ),
    "becoming the world's largest": (
        ("In 2023, Chile overtook Peru to become the world's largest tin exporter."),
        [
            "largest tin exporter: rank 1 1, exports CL tin, 2023",
        ],
    ),
    "a forecast compared with is no fact": (
        (
            "Tin imports were 5,000 tonnes in January. The arrivals were higher than "
            "market expectations of 4,000 tonnes."
        ),
        [
            "5,000 tonnes: level 5000 metric_ton, volume imports CN tin, 2025-01",
        ],
    ),
    "what a forecast starts from is a fact": (
        (
            "China's surplus was 5 billion dollars in January. Analysts had expected "
            "it to shrink to 4 billion dollars from December's 6 billion dollars."
        ),
        [
            "5 billion dollars: level 5000000000 USD, balance CN, 2025-01",
            "6 billion dollars: level 6000000000 USD, balance CN, 2024-12",
        ],
    ),
    "China as the largest market of another": (
        (
            "In 2024 China remained Kenya's top source of imports and became Peru's "
            "largest trading partner."
        ),
        [
            "top source: rank 1 1, imports KE CN, 2024",
            "largest trading partner: rank 1 1, trade PE CN, 2024",
        ],
    ),
    "the rate that growth slows from": (
        (
            "Exports rose 7 percent in January, with growth slowing from 8 percent "
            "the previous month."
        ),
        [
            "7 percent: growth 7 percent, exports CN, 2025-01",
            "8 percent: growth 8 percent, exports CN, 2024-12",
        ],
    ),
    "customs that goods go through": (
        ("Imports through Customs rose 5 percent in January."),
        [
            "5 percent: growth 5 percent, imports CN, 2025-01",
        ],
    ),
    "the two ways of the trade with a group": (
        (
            "In 2024 Xiamen's trade with BRICS countries reached 76 billion yuan, and "
            "the total import value and export value reached 53 billion yuan and 23 "
            "billion yuan, respectively."
        ),
        [
            "76 billion yuan: level 76000000000 CNY, trade CN-FJ/Xiamen BRICS, 2024",
            (
                "53 billion yuan: level 53000000000 CNY, imports CN-FJ/Xiamen BRICS, "
                "2024"
            ),
            (
                "23 billion yuan: level 23000000000 CNY, exports CN-FJ/Xiamen BRICS, "
                "2024"
            ),
        ],
    ),
    "cars that were sold, nobody says where": (
        (
            "In May 2024 some 870,000 new vehicles were sold, up 51 percent. Exports "
            "of cars rose 5 percent."
        ),
        [
            "5 percent: growth 5 percent, exports CN automobiles, 2024-05",
        ],
    ),
    "no trade with its short name in brackets": (
        (
            "Car exports were 5,000 units in January. Output and sales of electric "
            "cars (EVs) in China amounted to 7,000 units and 8,000 units, up 3 "
            "percent and 4 percent."
        ),
        [
            "5,000 units: level 5000 1, volume exports CN automobiles, 2025-01",
        ],
    ),
    "a number before a clause": (
        (
            "This brings the total number of train trips to 1,500 since the city "
            "launched the service in 2011."
        ),
        [
            "1,500: level 1500 1, trains CN, 2011-01/2025-02",
        ],
    ),
    "a later vague time is of something else": (
        (
            "China's coal imports were 5 million tonnes in January. Tin imports "
            "dropped 6 percent as mines closed, most recently in Peru."
        ),
        [
            (
                "5 million tonnes: level 5000000 metric_ton, volume imports CN coal, "
                "2025-01"
            ),
            "6 percent: growth -6 percent, imports CN tin, 2025-01",
        ],
    ),
    "the month that a clause tells of": (
        (
            "Tin imports were 5,000 tonnes in January 2025, down 4 percent from "
            "January 2024, which was the second-highest month on record."
        ),
        [
            "5,000 tonnes: level 5000 metric_ton, volume imports CN tin, 2025-01",
            "4 percent: growth -4 percent, volume imports CN tin, 2025-01, yoy",
            "second-highest month on record: rank 2 1, volume imports CN tin, 2024-01",
        ],
    ),
    "a dip in the exports of a month": (
        (
            "Kenya's exports rose 5 percent in May 2024. China posted an 11 percent "
            "dip in May exports."
        ),
        [
            "5 percent: growth 5 percent, exports KE, 2024-05",
            "11 percent: growth -11 percent, exports CN, 2024-05",
        ],
    ),
    "what others estimate is no fact": (
        (
            "Exports fell 6 percent in January. Estimates for February ranged from a "
            "decline of 7 percent to an increase of 3 percent."
        ),
        [
            "6 percent: growth -6 percent, exports CN, 2025-01",
        ],
    ),
    "a kind of goods in the plural": (
        (
            "Brazilian soybean imports by China rose 11 percent in May 2024, as cheap "
            "Brazilian grains arrived. China imported 5 million tons of the oilseed."
        ),
        [
            "11 percent: growth 11 percent, volume imports CN BR soybeans, 2024-05",
            (
                "5 million tons: level 5000000 metric_ton, volume imports CN soybeans, "
                "2024-05"
            ),
        ],
    ),
    "sentences that nothing parts": (
        (
            "From January to July Ningbo's surplus was 159 billion yuan, the local "
            "government said on Monday.In July alone, its exports rose 8 percent, "
            "reaching 95 billion yuan."
        ),
        [
            (
                "159 billion yuan: level 159000000000 CNY, balance CN-ZJ/Ningbo, "
                "2024-01/2024-07"
            ),
            "8 percent: growth 8 percent, exports CN-ZJ/Ningbo, 2024-07",
            "95 billion yuan: level 95000000000 CNY, exports CN-ZJ/Ningbo, 2024-07",
        ],
    ),
    "an annual increase over years": (
        (
            "China's textile exports to Peru saw an annual increase of 23 percent from "
            "2005 to 2011."
        ),
        [
            "23 percent: growth 23 percent, exports CN PE textiles, 2005/2011",
        ],
    ),
    "services that are pointed back to": (
        (
            "Knowledge-intensive services trade grew by 4 percent in May 2024. Exports "
            "of these services amounted to 93 billion yuan."
        ),
        [
            (
                "4 percent: growth 4 percent, trade CN knowledge-intensive-services, "
                "2024-05"
            ),
            (
                "93 billion yuan: level 93000000000 CNY, exports CN "
                "knowledge-intensive-services, 2024-05"
            ),
        ],
    ),
    "exports and imports together are trade": (
        (
            "Exports came to 300 billion yuan and imports to 200 billion yuan in 2024. "
            "Together they made up 500 billion yuan, up 4 percent."
        ),
        [
            "300 billion yuan: level 300000000000 CNY, exports CN, 2024",
            "200 billion yuan: level 200000000000 CNY, imports CN, 2024",
            "500 billion yuan: level 500000000000 CNY, trade CN, 2024",
            "4 percent: growth 4 percent, trade CN, 2024",
        ],
    ),
    "the streak of another sector": (
        (
            "Exports fell 6 percent in January. The manufacturing sector contracted "
            "for a sixth straight month in January."
        ),
        [
            "6 percent: growth -6 percent, exports CN, 2025-01",
        ],
    ),
    "a list of top suppliers ranks nobody": (
        (
            "Peru rose to eighth place on China's list of top suppliers of tin in "
            "January."
        ),
        [
            "eighth place: rank 8 1, trade CN PE, 2025-01",
        ],
    ),
    "a period that only figures behind it have": (
        (
            "China's imports soared in 2024. Those from Peru surged 36 percent from "
            "2023 to 25 million tonnes, with December figures at 2 million tonnes."
        ),
        [
            "36 percent: growth 36 percent, volume imports CN PE, 2024, yoy",
            "25 million tonnes: level 25000000 metric_ton, volume imports CN PE, 2024",
            "2 million tonnes: level 2000000 metric_ton, volume imports CN PE, 2024-12",
        ],
    ),
    "imports from a country, named by its adjective": (
        (
            "China's coal imports were 5 million tonnes in January. Mongolian "
            "imports were 3 million tonnes, and those from Peru 1 million tonnes."
        ),
        [
            (
                "5 million tonnes: level 5000000 metric_ton, volume imports CN coal, "
                "2025-01"
            ),
            (
                "3 million tonnes: level 3000000 metric_ton, volume imports CN MN "
                "coal, 2025-01"
            ),
            (
                "1 million tonnes: level 1000000 metric_ton, volume imports CN PE "
                "coal, 2025-01"
            ),
        ],
    ),
    "BEIJING at the head of a text": (
        (
            "BEIJING: China's coal imports were 5 million tonnes in January, while "
            "imports from Peru were 1 million tonnes."
        ),
        [
            (
                "5 million tonnes: level 5000000 metric_ton, volume imports CN coal, "
                "2025-01"
            ),
            (
                "1 million tonnes: level 1000000 metric_ton, volume imports CN PE "
                "coal, 2025-01"
            ),
        ],
    ),
    "the day and the agency at the head of a text": (
        (
            "Jan. 10 (Agency) -- China's surplus was 5 billion dollars in December. "
            "A year earlier it was 4 billion dollars."
        ),
        [
            "5 billion dollars: level 5000000000 USD, balance CN, 2024-12",
            "4 billion dollars: level 4000000000 USD, balance CN, 2023-12",
        ],
    ),
    "a verb before a flow is no product": (
        (
            "Coal imports were 5 million tonnes in January. Officials in Lima "
            "pledged to triple exports. Tin imports were 3 million tonnes."
        ),
        [
            (
                "5 million tonnes: level 5000000 metric_ton, volume imports CN coal, "
                "2025-01"
            ),
            (
                "3 million tonnes: level 3000000 metric_ton, volume imports CN tin, "
                "2025-01"
            ),
        ],
    ),
    "parts of a year that owns them": (
        (
            "Exports rose 5 percent in last year's fourth quarter. In 2024, exports "
            "were 9 billion yuan in the year's first half."
        ),
        [
            "5 percent: growth 5 percent, exports CN, 2024-Q4",
            "9 billion yuan: level 9000000000 CNY, exports CN, 2024-H1",
        ],
    ),
    "a drop that a month owns": (
        (
            "In January, exports fell 6 percent, exceeding December's previous "
            "record drop of 5 percent."
        ),
        [
            "6 percent: growth -6 percent, exports CN, 2025-01",
            "record: record, exports CN, 2024-12",
            "5 percent: growth -5 percent, exports CN, 2024-12",
        ],
    ),
    "the same month with no joint": (
        (
            "In January, the surplus was 3 billion yuan, down 33 percent the same "
            "month in 2023."
        ),
        [
            "3 billion yuan: level 3000000000 CNY, balance CN, 2025-01",
            "33 percent: growth -33 percent, balance CN, 2025-01, period",
        ],
    ),
    "a price, and the one that it is compared with": (
        (
            "In 2024 China's average import price of tin fell to 434 dollars per "
            "tonne, from 500 dollars in 2023."
        ),
        [
            (
                "434 dollars: level 434 USD/metric_ton, average-price imports CN tin, "
                "2024"
            ),
            (
                "500 dollars: level 500 USD/metric_ton, average-price imports CN tin, "
                "2023"
            ),
        ],
    ),
    "total exports of a country behind those of some goods": (
        (
            "Peru's copper exports rose 8 percent to 2 billion dollars in June 2024. "
            "The country's total exports reached 30 billion dollars in the first half "
            "of the year."
        ),
        [
            "8 percent: growth 8 percent, exports PE copper, 2024-06",
            "2 billion dollars: level 2000000000 USD, exports PE copper, 2024-06",
            "30 billion dollars: level 30000000000 USD, exports PE, 2024-H1",
        ],
    ),
    "an amount that sizes a package": (
        (
            "Exports fell 5 percent in January. The slump adds pressure to expand a "
            "4 trillion yuan (585 billion dollars) stimulus package."
        ),
        [
            "5 percent: growth -5 percent, exports CN, 2025-01",
        ],
    ),
    "what a balance is in": (
        (
            "China posted a 7 billion dollar deficit on trade in services in "
            "January. For the year 2024, it had a deficit of 9 billion dollars in "
            "services trade."
        ),
        [
            "7 billion dollar: level -7000000000 USD, balance CN services, 2025-01",
            "9 billion dollars: level -9000000000 USD, balance CN services, 2024",
        ],
    ),
    "an increase in value": (
        (
            "Tin exports were 500 tonnes in January, a 5 percent increase in volume "
            "and a 9 percent increase in value."
        ),
        [
            "500 tonnes: level 500 metric_ton, volume exports CN tin, 2025-01",
            "5 percent: growth 5 percent, volume exports CN tin, 2025-01",
            "9 percent: growth 9 percent, exports CN tin, 2025-01",
        ],
    ),
    "who buys most from another": (
        (
            "China's coal exports fell 5 percent in January. China is the biggest "
            "buyer of Russian coal."
        ),
        [
            "5 percent: growth -5 percent, exports CN coal, 2025-01",
            "biggest buyer: rank 1 1, imports CN RU coal",
        ],
    ),
    "a number that was set": (
        (
            "Coal imports were 41 million tonnes in January, behind only the record "
            "43 million set in December."
        ),
        [
            (
                "41 million tonnes: level 41000000 metric_ton, volume imports CN "
                "coal, 2025-01"
            ),
            "43 million: level 43000000 metric_ton, volume imports CN coal, 2024-12",
        ],
    ),
    "a change by its basis and its amount": (
        (
            "Imports from Peru were 5,100 tonnes in January, which is down "
            "month-on-month by 700 tonnes (-12%) but up year-on-year by 1,600 tonnes "
            "(46%)."
        ),
        [
            "5,100 tonnes: level 5100 metric_ton, volume imports CN PE, 2025-01",
            "700 tonnes: change -700 metric_ton, volume imports CN PE, 2025-01, mom",
            "-12%: growth -12 percent, volume imports CN PE, 2025-01, mom",
            "1,600 tonnes: change 1600 metric_ton, volume imports CN PE, 2025-01, yoy",
            "46%: growth 46 percent, volume imports CN PE, 2025-01, yoy",
        ],
    ),
    "goods apart from services": (
        (
            "China's services deficit was 7 billion dollars in January. It had a "
            "surplus of 9 billion dollars in foreign merchandise trade."
        ),
        [
            "7 billion dollars: level -7000000000 USD, balance CN services, 2025-01",
            "9 billion dollars: level 9000000000 USD, balance CN, 2025-01",
        ],
    ),
    "from a month to that of a year after": (
        ("Exports fell 2 percent from November 2023 to November 2024."),
        [
            "2 percent: growth -2 percent, exports CN, 2024-11, yoy",
        ],
    ),
    "the year to date as far as the figures go": (
        (
            "The deficit was 5 billion yuan in January. So far this year, exports "
            "are 9 percent higher than a year ago."
        ),
        [
            "5 billion yuan: level -5000000000 CNY, balance CN, 2025-01",
            "9 percent: growth 9 percent, exports CN, 2025-01, yoy",
        ],
    ),
    "money spent on imports": (
        (
            "In 2024, China had to import in the service of export. It spent 6 "
            "billion dollars on imports from Peru."
        ),
        [
            "6 billion dollars: level 6000000000 USD, imports CN PE, 2024",
        ],
    ),
    "ranks of two that are told together": (
        (
            "In 2024, Hunan's exports and imports ranked 3rd and 6th in "
            "the country. Peru and Chile came second and third."
        ),
        [
            "ranked 3rd: rank 3 1, exports CN-HN, 2024",
            "6th: rank 6 1, imports CN-HN, 2024",
            "came second: rank 2 1, trade CN-HN PE, 2024",
            "third: rank 3 1, trade CN-HN CL, 2024",
        ],
    ),
    "more ranks than are named": (
        ("In 2024, Hunan's trade, its exports and imports ranked 3rd, 2nd and 5th."),
        [],
    ),
    "a sum whose scale stands behind its currency": (
        (
            "In 2024, exports to the EU were 11.86 USD billion, and "
            "imports 3.2 RMB million."
        ),
        [
            "11.86 USD billion: level 11860000000 USD, exports CN EU, 2024",
            "3.2 RMB million: level 3200000 CNY, imports CN EU, 2024",
        ],
    ),
    "how many are at the top is no rank": (
        "Toys were among the top 10 exports in 2024, up 5 percent.",
        [
            "5 percent: growth 5 percent, exports CN toys, 2024",
        ],
    ),
    "the rank of a surplus": (
        "Peru's fourth-highest goods trade surplus was recorded in 2024.",
        [
            "fourth-highest goods trade surplus: rank 4 1, balance PE, 2024",
        ],
    ),
    "a lead on all goods, whatever drives them": (
        (
            "Peru's exports to Chile surged in 2024 as mills took more "
            "tin. Exports of Peruvian goods to Chile hit 9 billion U.S. "
            "dollars in 2024."
        ),
        [
            "9 billion U.S. dollars: level 9000000000 USD, exports PE CL, 2024",
        ],
    ),
    "one that another surpassed in trade": (
        (
            "China surpasses Japan in trade\n\nExports of 762 billion dollars were "
            "recorded in 2023."
        ),
        [
            "762 billion dollars: level 762000000000 USD, exports CN, 2023",
        ],
    ),
    "what is due to happen is no fact": (
        (
            "On Friday the fair opens in Yinchuan. Some 40 Arab firms are due to "
            "attend, and 60 deals are due to be signed."
        ),
        [],
    ),
    "the amount that a rate comes to": (
        "Tin imports fell 14 percent or 38,000 tonnes in 2024.",
        [
            "14 percent: growth -14 percent, volume imports CN tin, 2024",
            "38,000 tonnes: change -38000 metric_ton, volume imports CN tin, 2024",
        ],
    ),
    "what imports contribute to a growth": (
        ("In 2024, imports contributed 76 percent to the growth of foreign trade."),
        [
            "76 percent: contribution 76 percent, imports CN, 2024",
        ],
    ),
    "what a place is ranked in": (
        (
            "Trade with Peru rose 5 percent in 2024. Hunan ranked 14th in the country "
            "in total trade, and Chenghai ranked second in exports of plastic toys."
        ),
        [
            "5 percent: growth 5 percent, trade CN PE, 2024",
            "ranked 14th: rank 14 1, trade CN-HN, 2024",
            "ranked second: rank 2 1, exports CN-GD/Chenghai plastic-toys, 2024",
        ],
    ),
    "after months of decline": (
        (
            "Kenya's tea exports were 90 tons in May 2024. After two months of decline "
            "they rose 4 percent."
        ),
        [
            "90 tons: level 90 metric_ton, volume exports KE tea, 2024-05",
            "4 percent: growth 4 percent, volume exports KE tea, 2024-05",
        ],
    ),
    "some of those that are no trade": (
        (
            "The trains hauled 114,100 TEUs in 2023. The depot has 900 workers, 30 of "
            "them women."
        ),
        [
            "114,100 TEUs: level 114100 1, containers CN, 2023",
        ],
    ),
    "all exports of the country that a text has import goods": (
        (
            "China's tin imports hit 3 million tonnes in 2024.\n\nOn the "
            "trade front, China's exports grew 8 percent in 2024."
        ),
        [
            "3 million tonnes: level 3000000 metric_ton, volume imports CN tin, 2024",
            "8 percent: growth 8 percent, exports CN, 2024",
        ],
    ),
    "amounts of a list that was named as such before": (
        (
            "Toys, garments and footwear were the main exports in 2024, "
            "with values of 32.5, 19.9 and 10.2 billion yuan."
        ),
        [
            "32.5: level 32500000000 CNY, exports CN toys, 2024",
            "19.9: level 19900000000 CNY, exports CN garments, 2024",
            "10.2 billion yuan: level 10200000000 CNY, exports CN footwear, 2024",
        ],
    ),
    "the trade of partners that the sentence lists by rank": (
        (
            "In 2024, the surplus was 3 billion yuan. Peru was the second "
            "largest trading partner and Chile the third, with the trade "
            "volume reaching 5 billion yuan and 4 billion yuan "
            "respectively."
        ),
        [
            "3 billion yuan: level 3000000000 CNY, balance CN, 2024",
            "second largest trading partner: rank 2 1, trade CN PE, 2024",
            "5 billion yuan: level 5000000000 CNY, trade CN PE, 2024",
            "4 billion yuan: level 4000000000 CNY, trade CN CL, 2024",
        ],
    ),
    "rates behind as many amounts": (
        (
            "In 2024, trade was 5 billion yuan, exports 3 billion yuan "
            "and imports 2 billion yuan, the scale of trade being a "
            "record, an increase of 3 percent, 2 percent and 8 percent "
            "respectively."
        ),
        [
            "5 billion yuan: level 5000000000 CNY, trade CN, 2024",
            "3 billion yuan: level 3000000000 CNY, exports CN, 2024",
            "2 billion yuan: level 2000000000 CNY, imports CN, 2024",
            "record: record, trade CN, 2024",
            "3 percent: growth 3 percent, trade CN, 2024",
            "2 percent: growth 2 percent, exports CN, 2024",
            "8 percent: growth 8 percent, imports CN, 2024",
        ],
    ),
    "as much as was brought in a year earlier": (
        (
            "In May 2024 Kenya's coal imports were 35 tons, triple the 11 tons brought "
            "in a year earlier."
        ),
        [
            "35 tons: level 35 metric_ton, volume imports KE coal, 2024-05",
            "triple: growth 200 percent, volume imports KE coal, 2024-05, yoy",
            "11 tons: level 11 metric_ton, volume imports KE coal, 2023-05",
        ],
    ),
    "a month against its last": (
        (
            "Tin exports were 4,291 tonnes in January, up 19 percent from "
            "last January's 3,604 tonnes."
        ),
        [
            "4,291 tonnes: level 4291 metric_ton, volume exports CN tin, 2025-01",
            "19 percent: growth 19 percent, volume exports CN tin, 2025-01, yoy",
            "3,604 tonnes: level 3604 metric_ton, volume exports CN tin, 2024-01",
        ],
    ),
    "a start that is a revised figure": (
        (
            "Kenya's tea exports were 552 tonnes in May 2024. That was up 6 percent "
            "from a revised figure of 520 tonnes for April."
        ),
        [
            "552 tonnes: level 552 metric_ton, volume exports KE tea, 2024-05",
            "6 percent: growth 6 percent, volume exports KE tea, 2024-05, period",
            "520 tonnes: level 520 metric_ton, volume exports KE tea, 2024-04",
        ],
    ),
    "a futures contract": (
        (
            "Kenya's corn imports fell 2 percent in May 2024. The most active corn "
            "contract rose 1.1 percent."
        ),
        [
            "2 percent: growth -2 percent, imports KE corn, 2024-05",
        ],
    ),
    "a period behind a relative clause that supposes": (
        (
            "Shipments of tin, which can vary, were down 7 percent in "
            "2024 to 19,266 tonnes."
        ),
        [
            "7 percent: growth -7 percent, volume exports CN tin, 2024",
            "19,266 tonnes: level 19266 metric_ton, volume exports CN tin, 2024",
        ],
    ),
    "goods that contribute points": (
        (
            "In May 2024 Hainan's imports of aircraft rose, contributing to 30 "
            "percentage points in its trade growth."
        ),
        [
            (
                "30 percentage points: contribution 30 percentage_point, imports CN-HI "
                "aircraft, 2024-05"
            ),
        ],
    ),
    "a year before what a rate led to": (
        "Tin exports rose 7 percent in 2024 to 19,266 tonnes.",
        [
            "7 percent: growth 7 percent, volume exports CN tin, 2024",
            "19,266 tonnes: level 19266 metric_ton, volume exports CN tin, 2024",
        ],
    ),
    "data of another time that are only named": (
        (
            "The U.S. trade deficit widened 1 percent in September to 54 billion "
            "dollars.\n\nThe report adds to third-quarter data that showed trade was a "
            "drag.\n\nOverall exports rose to 212 billion dollars."
        ),
        [
            "1 percent: growth 1 percent, balance US, 2024-09",
            "54 billion dollars: level -54000000000 USD, balance US, 2024-09",
            "212 billion dollars: level 212000000000 USD, exports US, 2024-09",
        ],
    ),
    "a region in quotation marks, with its article": (
        ('In 2024, Hunan\'s exports to "the Belt and Road" countries rose 8 percent.'),
        [
            "8 percent: growth 8 percent, exports CN-HN BRI, 2024",
        ],
    ),
    "both directions reach one sum that is larger than before": (
        (
            "Vietnam's exports and imports in 2024 reached 680 billion "
            "U.S. dollars, 45 billion U.S. dollars more than in 2023."
        ),
        [
            "680 billion U.S. dollars: level 680000000000 USD, trade VN, 2024",
            "45 billion U.S. dollars: change 45000000000 USD, trade VN, 2024, yoy",
        ],
    ),
    "points behind which the way stands": (
        ("In 2024, export growth was 2.3 points down from 2023."),
        [
            "2.3 points: growth_diff -2.3 percentage_point, exports CN, 2024, yoy",
        ],
    ),
    "the points by which one series is ahead of another": (
        (
            "In 2024, import growth exceeded export growth by 2.2 "
            "points. Exports of tea to Peru rose 8 percent, "
            "which was higher than the growth of overall exports by 3 "
            "points."
        ),
        [
            "2.2 points: growth_diff 2.2 percentage_point, imports CN, 2024, peer",
            "8 percent: growth 8 percent, exports CN PE tea, 2024",
            "3 points: growth_diff 3 percentage_point, exports CN PE tea, 2024, peer",
        ],
    ),
    "respectively behind a comma, with a list that cannot be paired": (
        (
            "In 2024, exports of farm tools and machinery, shoes and "
            "hats, toys, and furniture and lamps increased by 4%, 5%, 6% "
            "and 7%, respectively."
        ),
        [],
    ),
    "exports that another took": (
        "In May 2024 Egypt took Kenyan exports of 7 million dollars.",
        [
            "7 million dollars: level 7000000 USD, exports KE EG, 2024-05",
        ],
    ),
    "points over the growth in a period": (
        (
            "In January-July 2024, exports rose 7 percent, 3 points faster "
            "than the growth rate in January-June."
        ),
        [
            "7 percent: growth 7 percent, exports CN, 2024-01/2024-07",
            (
                "3 points: growth_diff 3 percentage_point, exports CN, "
                "2024-01/2024-07, period"
            ),
        ],
    ),
    "a rate, a month and the change": (
        (
            "China's trade increased by 27 percent year on year in May 2024, or by $35 "
            "billion."
        ),
        [
            "27 percent: growth 27 percent, trade CN, 2024-05, yoy",
            "$35 billion: change 35000000000 USD, trade CN, 2024-05, yoy",
        ],
    ),
    "what an amount is an increase in": (
        (
            "The 4.9 billion yuan increase in exports in 2024 was led by "
            "toys, and a 2 billion yuan drop in imports by tin."
        ),
        [
            "4.9 billion yuan: change 4900000000 CNY, exports CN, 2024",
            "2 billion yuan: change -2000000000 CNY, imports CN, 2024",
        ],
    ),
    "a rate with the amount that it led to has its period": (
        (
            "Trade rose 6 percent to 345 billion yuan in May 2024 and expanded 7 "
            "percent year on year to 2.8 trillion yuan in the first five months of "
            "2024."
        ),
        [
            "6 percent: growth 6 percent, trade CN, 2024-05, yoy",
            "345 billion yuan: level 345000000000 CNY, trade CN, 2024-05",
            "7 percent: growth 7 percent, trade CN, 2024-01/2024-05, yoy",
            "2.8 trillion yuan: level 2800000000000 CNY, trade CN, 2024-01/2024-05",
        ],
    ),
    "a partner that follows in rank": (
        (
            "The EU was China's largest partner in 2024, with trade up 9.7 percent, "
            "followed by Japan, up 1.5 percent to 2.7 trillion yuan."
        ),
        [
            "largest partner: rank 1 1, trade CN EU, 2024",
            "9.7 percent: growth 9.7 percent, trade CN EU, 2024",
            "1.5 percent: growth 1.5 percent, trade CN JP, 2024",
            "2.7 trillion yuan: level 2700000000000 CNY, trade CN JP, 2024",
        ],
    ),
    "a year that is named by the month it ends with": (
        (
            "New Zealand's wool exports rose 12 percent in the September year to "
            "NZ$2.2 billion, up NZ$300 million on the previous 12 months."
        ),
        [
            "12 percent: growth 12 percent, exports NZ wool, 2023-10/2024-09, yoy",
            "NZ$2.2 billion: level 2200000000 NZD, exports NZ wool, 2023-10/2024-09",
            (
                "NZ$300 million: change 300000000 NZD, exports NZ wool, "
                "2023-10/2024-09, yoy"
            ),
        ],
    ),
    "a currency of account that nothing supposes": (
        "If calculated in USD, exports rose 5 percent in 2024.",
        ["5 percent: growth 5 percent, exports CN, 2024"],
    ),
    "a streak with its ordinal alone": (
        (
            "In May 2024 exports rose 5 percent for a sixth month, and imports fell "
            "for a 10th month."
        ),
        [
            "5 percent: growth 5 percent, exports CN, 2024-05",
            "sixth month: streak 6 month, exports CN, 2024-05",
            "10th month: streak 10 month, imports CN, 2024-05",
        ],
    ),
    "a country that earned from its exports": (
        (
            "Vietnam earned 5 billion dollars from seafood exports in 2023. The "
            "country exported 3 million tonnes of rice, down 5 percent."
        ),
        [
            "5 billion dollars: level 5000000000 USD, exports VN seafood, 2023",
            (
                "3 million tonnes: level 3000000 metric_ton, volume exports VN rice, "
                "2023"
            ),
            "5 percent: growth -5 percent, volume exports VN rice, 2023",
        ],
    ),
    "an aside that likens": (
        (
            "Kenya's exports rose 5 percent in 2024. Imports, often seen as a sign of "
            "later exports of shirts, increased 3 percent."
        ),
        [
            "5 percent: growth 5 percent, exports KE, 2024",
            "3 percent: growth 3 percent, imports KE, 2024",
        ],
    ),
    "points more than at the start": (
        (
            "Peru's share of China's tin imports was 12 percent in 2024, 8.2 "
            "percentage points larger than at the start."
        ),
        [
            "12 percent: share 12 percent, imports CN PE tin, 2024",
            (
                "8.2 percentage points: share_diff 8.2 percentage_point, imports CN PE "
                "tin, 2024, period"
            ),
        ],
    ),
    "a headline on the trade of two, over a text on all trade": (
        (
            "Hunan-ASEAN trade nears 40 billion yuan in 2024\n\nThe province of Hunan "
            "reported imports and exports of 90 billion yuan in 2024. Exports came to "
            "60 billion yuan.\n\nPrivate firms exported 50 billion yuan of goods."
        ),
        [
            "40 billion yuan: level 40000000000 CNY, trade CN-HN ASEAN, 2024",
            "90 billion yuan: level 90000000000 CNY, trade CN-HN, 2024",
            "60 billion yuan: level 60000000000 CNY, exports CN-HN, 2024",
            "50 billion yuan: level 50000000000 CNY, exports CN-HN private, 2024",
        ],
    ),
    "the period that was named last": (
        (
            "In May 2024, exports rose 5 percent. From January to May 2024 they fell 2 "
            "percent.\n\nImports went down 1.6 percent during the period."
        ),
        [
            "5 percent: growth 5 percent, exports CN, 2024-05",
            "2 percent: growth -2 percent, exports CN, 2024-01/2024-05",
            "1.6 percent: growth -1.6 percent, imports CN, 2024-01/2024-05",
        ],
    ),
    "a country that enjoys a surplus": (
        "Peru enjoyed a trade surplus of 3 billion U.S. dollars in 2024.",
        [
            "3 billion U.S. dollars: level 3000000000 USD, balance PE, 2024",
        ],
    ),
    "a pact's certificates, who tells of them, and their rate": (
        (
            "Some 19,800 certificates of origin were issued under the RCEP in May "
            "2024, Zhang Xin, a spokesperson of the council, told the press. That "
            "means a year-on-year growth of 20 percent."
        ),
        [
            "19,800: level 19800 1 about, certificates-of-origin CN RCEP, 2024-05",
            (
                "20 percent: growth 20 percent, certificates-of-origin CN RCEP, "
                "2024-05, yoy"
            ),
        ],
    ),
    "shipments from China in a text on another's imports": (
        (
            "New Zealand's exports rose 3 percent in 2024. Imports fell 2 "
            "percent, with shipments from China down 5 percent."
        ),
        [
            "3 percent: growth 3 percent, exports NZ, 2024",
            "2 percent: growth -2 percent, imports NZ, 2024",
            "5 percent: growth -5 percent, imports NZ CN, 2024",
        ],
    ),
    "the basis of a gain without a figure": (
        (
            "In May 2024 Kenya's exports were 3 million dollars, up 15 percent, which "
            "kept up the year-on-year growth of spring."
        ),
        [
            "3 million dollars: level 3000000 USD, exports KE, 2024-05",
            "15 percent: growth 15 percent, exports KE, 2024-05, yoy",
        ],
    ),
    "the month that the text is on": (
        (
            "Peru's exports rose 4 percent in December.\n\nExports of tin "
            "have grown since mid-2023.\n\nImports fell 9 percent in the "
            "month."
        ),
        [
            "4 percent: growth 4 percent, exports PE, 2024-12",
            "9 percent: growth -9 percent, imports PE, 2024-12",
        ],
    ),
    "trucks that are goods": (
        "In May 2024 Erenhot exported 3,200 trucks, up 12 percent.",
        [
            "3,200: level 3200 1, volume exports CN-NM/Erenhot trucks, 2024-05",
            (
                "12 percent: growth 12 percent, volume exports CN-NM/Erenhot trucks, "
                "2024-05"
            ),
        ],
    ),
    "an amount that only says how large a thing is": (
        (
            "In 2024, imports of tin rose 5 percent. A ship of 9,000 tonnes "
            "sank, and a fund of 5 billion yuan was set up."
        ),
        ["5 percent: growth 5 percent, imports CN tin, 2024"],
    ),
    "what is sold at home is no trade": (
        (
            "In 2024, exports of buses rose 5 percent, and Yutong sold 9,000 "
            "buses at home."
        ),
        ["5 percent: growth 5 percent, exports CN buses, 2024"],
    ),
    "partners have signed what no list has": (
        (
            "Partners had signed over 300 friendship pledges by June 2024. Exports "
            "rose 5 percent in 2024."
        ),
        [
            "5 percent: growth 5 percent, exports CN, 2024",
        ],
    ),
    "a list goes on with what is no trade": (
        (
            "In 2024, exports of tin rose 5 percent. Output of tin fell 3 "
            "percent, lead 4 percent."
        ),
        ["5 percent: growth 5 percent, exports CN tin, 2024"],
    ),
    "goods behind a rate are what it is of": (
        "In 2024, China bought 12 percent of the quinoa traded worldwide.",
        [
            "12 percent: share 12 percent, imports CN quinoa, 2024",
        ],
    ),
    "what economists had forecast is no figure": (
        (
            "In 2024, exports rose 5 percent, missing the 7 percent that "
            "economists had pencilled in."
        ),
        ["5 percent: growth 5 percent, exports CN, 2024"],
    ),
    "a side clause supposes nothing of the sentence around it": (
        (
            "In 2024, exports of tin, which may fall by 3 percent in 2026, rose"
            " 5 percent."
        ),
        ["5 percent: growth 5 percent, exports CN tin, 2024"],
    ),
    "so many times as much is a growth": (
        "In 2024, exports of tin were 2.5 times as much as those of lead.",
        ["2.5 times: growth 2.5 fold, exports CN tin, 2024"],
    ),
    "what points at the counted counts in words, too": (
        (
            "In 2024, exports were handled by 90 enterprises, two of which were"
            " new, and among them 40 new."
        ),
        [
            "90: level 90 1, enterprises CN, 2024",
            "two: level 2 1, enterprises CN, 2024",
            "40: level 40 1, enterprises CN, 2024",
        ],
    ),
    "a gap that the flows tell to be a surplus": (
        (
            "The gap was 2 billion yuan in 2024. Exports were 9 billion yuan and "
            "imports 7 billion yuan."
        ),
        [
            "2 billion yuan: level 2000000000 CNY, balance CN, 2024",
            "9 billion yuan: level 9000000000 CNY, exports CN, 2024",
            "7 billion yuan: level 7000000000 CNY, imports CN, 2024",
        ],
    ),
    "up or down behind a rate is its direction": (
        "Exports of tin were 5 percent down from a year earlier in 2024.",
        ["5 percent: growth -5 percent, exports CN tin, 2024, yoy"],
    ),
    "figures of two flows told before": (
        (
            "In 2023 Hunan exported 5 billion yuan worth of goods, and imported 3 "
            "billion yuan worth. The figures represented growth of 1.1 percent and 9.5 "
            "percent year-on-year, respectively."
        ),
        [
            "5 billion yuan: level 5000000000 CNY, exports CN-HN, 2023",
            "3 billion yuan: level 3000000000 CNY, imports CN-HN, 2023",
            "1.1 percent: growth 1.1 percent, exports CN-HN, 2023, yoy",
            "9.5 percent: growth 9.5 percent, imports CN-HN, 2023, yoy",
        ],
    ),
    "numbers that leave out the noun of what was counted before": (
        (
            "In 2024, exports of buses fell to 9,000. China exported 5,000 of "
            "them in May 2024. Of those, 300 were exported to Peru."
        ),
        [
            "9,000: level 9000 1, volume exports CN buses, 2024",
            "5,000: level 5000 1, volume exports CN buses, 2024-05",
            "300: level 300 1, volume exports CN PE buses, 2024-05",
        ],
    ),
    "numbers that leave out the unit of what was weighed before": (
        (
            "In 2024, Peru exported 9,000 tonnes of tin. Chile took 5,000 and "
            "Japan 3,000."
        ),
        [
            "9,000 tonnes: level 9000 metric_ton, volume exports PE tin, 2024",
            "5,000: level 5000 metric_ton, volume exports PE CL tin, 2024",
            "3,000: level 3000 metric_ton, volume exports PE JP tin, 2024",
        ],
    ),
    "of the goods that were made some may be exported": (
        (
            "In 2024, exports of buses rose 5 percent. Two works turned out "
            "9,000 buses. Of those, 300 were exported."
        ),
        [
            "5 percent: growth 5 percent, exports CN buses, 2024",
            "300: level 300 1, volume exports CN buses, 2024",
        ],
    ),
    "parts and falls in words need no word behind them": (
        (
            "In 2024, imports of tin fell by a fifth. Exports of tin were up a "
            "tenth, and close to half went to Peru. Exports of tin were flat in"
            " 2023."
        ),
        [
            "a fifth: growth -20 percent, imports CN tin, 2024",
            "a tenth: growth 10 percent, exports CN tin, 2024",
            "half: share 50 percent nearly, exports CN PE tin, 2024",
            "flat: growth 0 percent, exports CN tin, 2023",
        ],
    ),
    "so many in ten are a share": (
        (
            "In 2024, nine in ten exported cars were red. Seven tonnes in "
            "ten of the imports of tin came by sea. Of the buses exported, one "
            "in four was red."
        ),
        [
            "nine in ten: share 90 percent, exports CN automobiles, 2024",
            "Seven tonnes in ten: share 70 percent, volume imports CN tin, 2024",
            "one in four: share 25 percent, exports CN buses, 2024",
        ],
    ),
    "a half year for the first time": (
        (
            "Firms have doubled since 2012. Trade exceeded 21 trillion yuan for the "
            "first time in the first half of 2024."
        ),
        [
            "doubled: growth 100 percent, enterprises CN, period",
            "21 trillion yuan: level 21000000000000 CNY over, trade CN, 2024-H1",
        ],
    ),
    "multiples in words": (
        (
            "In 2024, exports of tin were double those of zinc. Exports of tea "
            "were up tenfold, and imports of tea, at 5 tonnes, were half as "
            "many again."
        ),
        [
            "double: growth 100 percent, exports CN tin, 2024",
            "tenfold: growth 10 fold, exports CN tea, 2024",
            "5 tonnes: level 5 metric_ton, volume imports CN tea, 2024",
            "half as many again: growth 50 percent, volume imports CN tea, 2024",
        ],
    ),
    "of prices only averages are figures of trade": (
        (
            "Imports of tin rose 5 percent in 2024. A tonne of tin cost 900 "
            "dollars on average. Tin fetched 950 dollars a tonne in London."
        ),
        [
            "5 percent: growth 5 percent, imports CN tin, 2024",
            "900 dollars: level 900 USD/metric_ton, average-price imports CN tin, 2024",
        ],
    ),
    "crores and lakhs of rupees": (
        (
            "In May 2024 India's exports came to Rs 1,234 crore and its imports to Rs "
            "1.2 lakh crore."
        ),
        [
            "Rs 1,234 crore: level 12340000000 INR, exports IN, 2024-05",
            "Rs 1.2 lakh crore: level 1200000000000 INR, imports IN, 2024-05",
        ],
    ),
    "signs in words stand before the figure": (
        ("In 2024, exports of tin: minus 5 percent; imports of tin: plus 6 percent."),
        [
            "5 percent: growth -5 percent, exports CN tin, 2024",
            "6 percent: growth 6 percent, imports CN tin, 2024",
        ],
    ),
    "what was built, or is produced, is no trade": (
        (
            "In 2024, exports of tin rose 5 percent, and China produced 8 "
            "million tonnes. Some 3,000 buses were built in the year."
        ),
        ["5 percent: growth 5 percent, exports CN tin, 2024"],
    ),
    "a verb and a subject that are none of trade": (
        (
            "Imports of tin rose 5 percent in 2024. Smelters melted 3 million tonnes, "
            "4 percent more than in 2023. Roasters in Peru use 9 GW of power."
        ),
        ["5 percent: growth 5 percent, imports CN tin, 2024"],
    ),
    "what a continent takes in": (
        (
            "Exports of electric vehicles rose 5 percent in 2024. Asia remained the "
            "biggest buyer, taking in 110,061 electric cars."
        ),
        [
            "5 percent: growth 5 percent, exports CN nev, 2024",
            "biggest buyer: rank 1 1, volume exports CN ASIA nev, 2024",
            "110,061: level 110061 1, volume exports CN ASIA nev, 2024",
        ],
    ),
    "a verb of trade behind a subject that is unknown": (
        "In 2024, imports of tin rose 5 percent. Stevedores unloaded 3 million tonnes.",
        [
            "5 percent: growth 5 percent, volume imports CN tin, 2024",
            "3 million tonnes: level 3000000 metric_ton, volume imports CN tin, 2024",
        ],
    ),
    "what a share is of may have its trade in a clause": (
        (
            "In 2024, 40 percent of the tires which Qingdao exported went to Mexico. "
            "More than 60 percent of the lemons that China imports are from Egypt."
        ),
        [
            "40 percent: share 40 percent, exports CN-SD/Qingdao MX tires, 2024",
            "60 percent: share 60 percent over, imports CN EG lemons",
        ],
    ),
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
            "In 2024, strong gazebo exports of 2 billion yuan were up 6 percent. "
            "Reed imports fell 7 percent."
        ),
        [
            "2 billion yuan: level 2000000000 CNY, exports CN gazebo, 2024",
            "6 percent: growth 6 percent, exports CN gazebo, 2024",
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
    "unlisted products of a list with a figure each": (
        (
            "In 2024, exports of kites rose 5 percent, gongs 6 percent, and those of "
            "guar 7 percent."
        ),
        [
            "5 percent: growth 5 percent, exports CN kites, 2024",
            "6 percent: growth 6 percent, exports CN gongs, 2024",
            "7 percent: growth 7 percent, exports CN guar, 2024",
        ],
    ),
    "pairs and sets of an unlisted product": (
        "In 2024, Wenzhou exported 3 million pairs of gumboots worth 7 million yuan.",
        [
            (
                "3 million pairs: level 3000000 1, volume exports CN-ZJ/Wenzhou "
                "gumboots, 2024"
            ),
            "7 million yuan: level 7000000 CNY, exports CN-ZJ/Wenzhou gumboots, 2024",
        ],
    ),
    "an unlisted product behind a second of": (
        (
            "In 2024, exports of kites and of gong accessories rose 5 and 6 percent, "
            "respectively."
        ),
        [
            "5: growth 5 percent, exports CN kites, 2024",
            "6 percent: growth 6 percent, exports CN gong-accessories, 2024",
        ],
    ),
    "an unlisted product that somebody exports": (
        "China is the largest exporter of kites, with shipments of 5 billion yuan.",
        [
            "largest exporter: rank 1 1, exports CN kites",
            "5 billion yuan: level 5000000000 CNY, exports CN kites",
        ],
    ),
    "unlisted products with an adverb before their verb": (
        (
            "In 2024, exports of toys rose 5 percent and kites only 7 percent. Gongs "
            "also rose 8 percent. Costs also rose 9 percent."
        ),
        [
            "5 percent: growth 5 percent, exports CN toys, 2024",
            "7 percent: growth 7 percent, exports CN kites, 2024",
            "8 percent: growth 8 percent, exports CN gongs, 2024",
        ],
    ),
    "unlisted products and what they are in an aside": (
        (
            "In 2024, exports of toys were 19 billion yuan; kites, a newcomer among "
            "them, earned 4 billion yuan, and gongs another 2 billion."
        ),
        [
            "19 billion yuan: level 19000000000 CNY, exports CN toys, 2024",
            "4 billion yuan: level 4000000000 CNY, exports CN kites, 2024",
            "2 billion: level 2000000000 CNY, exports CN gongs, 2024",
        ],
    ),
    "unlisted products behind what goods are sorted by": (
        (
            "In 2024, Hunan exported goods of 90 billion yuan. By category, kites led "
            "with 7 billion yuan, followed by gongs with 6 billion yuan."
        ),
        [
            "90 billion yuan: level 90000000000 CNY, exports CN-HN, 2024",
            "led: rank 1 1, exports CN-HN kites, 2024",
            "7 billion yuan: level 7000000000 CNY, exports CN-HN kites, 2024",
            "6 billion yuan: level 6000000000 CNY, exports CN-HN gongs, 2024",
        ],
    ),
    "unlisted products as a predicate, each with its figure": (
        (
            "In 2024, Hunan's exports included toys (5 million yuan), kites (3 million "
            "yuan) and gongs (2 million yuan)."
        ),
        [
            "5 million yuan: level 5000000 CNY, exports CN-HN toys, 2024",
            "3 million yuan: level 3000000 CNY, exports CN-HN kites, 2024",
            "2 million yuan: level 2000000 CNY, exports CN-HN gongs, 2024",
        ],
    ),
    "firms that a bracket has a figure of are no products": (
        "In 2024, China's exports included private traders (5 million yuan).",
        [
            "5 million yuan: level 5000000 CNY, exports CN private, 2024",
        ],
    ),
    "countries by another word than is listed": (
        (
            "In 2024, trade with economies that take part in the Belt and Road "
            "Initiative rose 5 percent."
        ),
        [
            "5 percent: growth 5 percent, trade CN BRI, 2024",
        ],
    ),
    "firms by another word than is listed": (
        "In 2024, exports by US-funded businesses fell 7 percent.",
        [
            "7 percent: growth -7 percent, exports CN foreign-invested, 2024",
        ],
    ),
    "an unlisted product takes the place of the one before": (
        (
            "Imports of zinc rose 5 percent in 2024; guar gained 7 percent. Gongs "
            "jumped 8 percent, business 9 percent."
        ),
        [
            "5 percent: growth 5 percent, imports CN zinc, 2024",
            "7 percent: growth 7 percent, imports CN guar, 2024",
            "8 percent: growth 8 percent, imports CN gongs, 2024",
            "9 percent: growth 9 percent, imports CN gongs, 2024",
        ],
    ),
    "amounts of an unlisted product": (
        (
            "In 2024, China exported 3.9 billion yuan of gongs. It sold kites worth 7 "
            "million yuan, and 5,300 bathtubs were imported."
        ),
        [
            "3.9 billion yuan: level 3900000000 CNY, exports CN gongs, 2024",
            "7 million yuan: level 7000000 CNY, exports CN kites, 2024",
            "5,300: level 5300 1, volume imports CN bathtubs, 2024",
        ],
    ),
    "parks whose number has passed a mark": (
        (
            "Firms live by e-commerce, many of them in the country's e-commerce "
            "industrial parks, whose number has moved past 700."
        ),
        [
            "700: level 700 1 over, industrial-parks CN cross-border-ecommerce",
        ],
    ),
    "an unlisted product whose verb tells the flow": (
        (
            "Gongs exported from Hunan came to 7 million yuan in 2024. In 2023, kites "
            "worth 6 million yuan were exported."
        ),
        [
            "7 million yuan: level 7000000 CNY, exports CN-HN gongs, 2024",
            "6 million yuan: level 6000000 CNY, exports CN-HN kites, 2023",
        ],
    ),
    "tonnes of cargo where the port is named before": (
        (
            "Dalian Port was busy in May 2024. It moved 3.5 million TEUs, along with "
            "in excess of 125 million tonnes of cargo."
        ),
        [
            "3.5 million TEUs: level 3500000 1, containers CN-LN/Dalian, 2024-05",
            (
                "125 million tonnes: level 125000000 metric_ton over, volume "
                "CN-LN/Dalian, 2024-05"
            ),
        ],
    ),
    "goods that are named by what they are for or made of": (
        (
            "In 2024, exports of ship engines rose 5 percent, and imports of walnut "
            "oil 6 percent. Exports of steel machinery fell 7 percent."
        ),
        [
            "5 percent: growth 5 percent, exports CN ship-engines, 2024",
            "6 percent: growth 6 percent, imports CN walnut-oil, 2024",
            "7 percent: growth -7 percent, exports CN machinery, 2024",
        ],
    ),
    "ships that call at a port": (
        (
            "More than 900 ships called at the port of Dalian in May 2024, an increase "
            "of 3 percent."
        ),
        [
            "900: level 900 1 over, ships CN-LN/Dalian, 2024-05",
            "3 percent: growth 3 percent, ships CN-LN/Dalian, 2024-05",
        ],
    ),
    "goods taken together are not all goods": (
        (
            "In 2024, exports of goods such as gongs and kites fell 4 percent. Exports "
            "of zinc and cars rose 5 percent. Gong and kite exports rose 3 percent."
        ),
        [
            "4 percent: growth -4 percent, exports CN, 2024",
            "5 percent: growth 5 percent, exports CN zinc-and-automobiles, 2024",
            "3 percent: growth 3 percent, exports CN gongs-and-kites, 2024",
        ],
    ),
    "goods that there is a demand for": (
        (
            "In 2024, imports rose 5 percent on demand for zinc; the surplus was 5 "
            "billion yuan."
        ),
        [
            "5 percent: growth 5 percent, imports CN, 2024",
            "5 billion yuan: level 5000000000 CNY, balance CN, 2024",
        ],
    ),
    "a bare number behind others of what was counted": (
        (
            "In 2024, the fair drew 9,000 buyers; Peru sent 400. China exported 7,000 "
            "cars in 2023, up 5 percent. Africa took 3,000, or 43 percent."
        ),
        [
            "9,000: level 9000 1, buyers CN, 2024",
            "400: level 400 1, buyers CN PE, 2024",
            "7,000: level 7000 1, volume exports CN automobiles, 2023",
            "5 percent: growth 5 percent, volume exports CN automobiles, 2023",
            "3,000: level 3000 1, volume exports CN AFRICA automobiles, 2023",
            "43 percent: share 43 percent, volume exports CN AFRICA automobiles, 2023",
        ],
    ),
    "a bare number of what nobody counted": (
        "In 2024, Hunan exported 7,000 cars. Li Wei, who is 61, made them. Rooms: 9.",
        ["7,000: level 7000 1, volume exports CN-HN automobiles, 2024"],
    ),
    "estimates are no facts": (
        "Imports fell 4.3% in March 2024, steeper than estimates of a 2% drop.",
        [
            "4.3%: growth -4.3 percent, imports CN, 2024-03",
        ],
    ),
    "a verb that totals": (
        (
            "In 2023 Hubei's exports of tea grew 7 percent to total 900 million yuan, "
            "making up 6 percent of its exports."
        ),
        [
            "7 percent: growth 7 percent, exports CN-HB tea, 2023",
            "900 million yuan: level 900000000 CNY, exports CN-HB tea, 2023",
            "6 percent: share 6 percent, exports CN-HB tea, 2023",
        ],
    ),
    "a rank among cities and a growth": (
        (
            "In 2023 Ningbo's trade was valued at 321 billion yuan, which is fifth "
            "highest among cities nationwide and marks an 8 percent increase."
        ),
        [
            "321 billion yuan: level 321000000000 CNY, trade CN-ZJ/Ningbo, 2023",
            "fifth highest: rank 5 1, trade CN-ZJ/Ningbo, 2023",
            "8 percent: growth 8 percent, trade CN-ZJ/Ningbo, 2023",
        ],
    ),
    "one's rate above another's, before a balance": (
        (
            "With exports outrunning imports by 33 percentage points, the trade "
            "deficit narrowed in May 2024."
        ),
        [
            (
                "33 percentage points: growth_diff 33 percentage_point, exports CN, "
                "2024-05, peer"
            ),
        ],
    ),
    "what the number of goods came to": (
        "In 2024, exports of cars from Hunan fell by 6 percent on year to 48,600.",
        [
            "6 percent: growth -6 percent, volume exports CN-HN automobiles, 2024, yoy",
            "48,600: level 48600 1, volume exports CN-HN automobiles, 2024",
        ],
    ),
    "a rate of goods that goes on with others in tonnes": (
        (
            "In 2024, imports of tin doubled to 5 million tonnes, those of guar rose 4 "
            "percent. Exports of toys rose 3 percent."
        ),
        [
            "doubled: growth 100 percent, volume imports CN tin, 2024",
            "5 million tonnes: level 5000000 metric_ton, volume imports CN tin, 2024",
            "4 percent: growth 4 percent, volume imports CN guar, 2024",
            "3 percent: growth 3 percent, exports CN toys, 2024",
        ],
    ),
    "goods of a kind, in containers, and worth an amount": (
        (
            "In 2024, leather exports rose 5 percent, and farm exports 6 percent. The "
            "port exported 260 containers of fencing; they sold bamboo mesh worth 8 "
            "million yuan."
        ),
        [
            "5 percent: growth 5 percent, exports CN leather, 2024",
            "6 percent: growth 6 percent, exports CN agricultural, 2024",
            "260: level 260 1, containers exports CN fencing, 2024",
            "8 million yuan: level 8000000 CNY, exports CN bamboo-mesh, 2024",
        ],
    ),
    "goods that a relative clause only names": (
        (
            "In 2024, imports of gherkins, which escape the 50 percent duty that tin "
            "pays, came to 9,000 tonnes."
        ),
        ["9,000 tonnes: level 9000 metric_ton, volume imports CN gherkins, 2024"],
    ),
    "some of the counted, by where they are from": (
        (
            "The fair drew 24,000 buyers in May 2024. Of them, 1,600 were from Kenya, "
            "up 25 percent."
        ),
        [
            "24,000: level 24000 1, buyers CN, 2024-05",
            "1,600: level 1600 1, buyers CN KE, 2024-05",
            "25 percent: growth 25 percent, buyers CN KE, 2024-05",
        ],
    ),
    "what is paid for goods": (
        (
            "In 2024, coal imports rose 5 percent to 3 million tonnes; the average "
            "price paid for coal was 39 percent lower and that for tin 27 percent."
        ),
        [
            "5 percent: growth 5 percent, volume imports CN coal, 2024",
            "3 million tonnes: level 3000000 metric_ton, volume imports CN coal, 2024",
            "39 percent: growth -39 percent, average-price imports CN coal, 2024",
            "27 percent: growth -27 percent, average-price imports CN tin, 2024",
        ],
    ),
    "goods that had a share are left behind by the whole": (
        (
            "In 2024, Hunan's trade grew 8 percent. Tin made up 71 percent. Exports "
            "gained 10 percent. Those of cars rose 3 percent. The trade of the "
            "province was 9 billion yuan."
        ),
        [
            "8 percent: growth 8 percent, trade CN-HN, 2024",
            "71 percent: share 71 percent, trade CN-HN tin, 2024",
            "10 percent: growth 10 percent, exports CN-HN, 2024",
            "3 percent: growth 3 percent, exports CN-HN automobiles, 2024",
            "9 billion yuan: level 9000000000 CNY, trade CN-HN, 2024",
        ],
    ),
    "firms behind a regime": (
        (
            "In 2024, Hunan's trade grew 8 percent. Processing trade rose 7 percent. "
            "Private enterprises exported 5 billion yuan."
        ),
        [
            "8 percent: growth 8 percent, trade CN-HN, 2024",
            "7 percent: growth 7 percent, trade CN-HN processing-trade, 2024",
            "5 billion yuan: level 5000000000 CNY, exports CN-HN private, 2024",
        ],
    ),
    "points below an average": (
        (
            "Imports from Peru had grown 20 percent a year; in 2024 growth was down to "
            "5 percent, or 15 percentage points below that average."
        ),
        [
            "20 percent: growth 20 percent, imports CN PE, 2024",
            "5 percent: growth 5 percent, imports CN PE, 2024",
            (
                "15 percentage points: growth_diff -15 percentage_point, imports CN "
                "PE, 2024, peer"
            ),
        ],
    ),
    "quantity and value told one after the other": (
        (
            "Hunan imported 32,000 tonnes of tin in 2023. The quantity was 18 percent "
            "larger than in 2022, the value a mere 6 percent. Peru took a quarter."
        ),
        [
            "32,000 tonnes: level 32000 metric_ton, volume imports CN-HN tin, 2023",
            "18 percent: growth 18 percent, volume imports CN-HN tin, 2023, yoy",
            "6 percent: growth 6 percent, imports CN-HN tin, 2023, yoy",
            "a quarter: share 25 percent, volume imports CN-HN PE tin, 2023",
        ],
    ),
    "a month that possesses one figure beside another": (
        (
            "Exports rose 8 percent in January 2024, reversing December's 6 percent "
            "fall. Growth in imports accelerated to 17 percent."
        ),
        [
            "8 percent: growth 8 percent, exports CN, 2024-01",
            "6 percent: growth -6 percent, exports CN, 2023-12",
            "17 percent: growth 17 percent, imports CN, 2024-01",
        ],
    ),
    "a verb before a figure of another kind is no product": (
        (
            "In 2024, exports of tin rose 5 percent, the share came to 8 percent, "
            "promotes 3 percentage points."
        ),
        [
            "5 percent: growth 5 percent, exports CN tin, 2024",
            "8 percent: share 8 percent, exports CN tin, 2024",
            "3 percentage points: share_diff 3 percentage_point, exports CN tin, 2024",
        ],
    ),
    "a company in a text on its goods": (
        (
            "Hunan's exports of gongs rose 5 percent in 2024. The company exported 400 "
            "tonnes. Peru, a customer for cement, took 3 percent less."
        ),
        [
            "5 percent: growth 5 percent, exports CN-HN gongs, 2024",
            "400 tonnes: level 400 metric_ton, volume exports gongs, 2024",
            "3 percent: growth -3 percent, volume exports PE gongs, 2024",
        ],
    ),
    "what was up, when an economy recovered": (
        (
            "China's copper imports were 552,317 tonnes in May 2021. That was up from "
            "441,926 tonnes in May 2020, when China's economy began to recover."
        ),
        [
            (
                "552,317 tonnes: level 552317 metric_ton, volume imports CN copper, "
                "2021-05"
            ),
            (
                "441,926 tonnes: level 441926 metric_ton, volume imports CN copper, "
                "2020-05"
            ),
        ],
    ),
    "a partner in apposition leaves the flow as it is": (
        "In 2024, shipments to Peru, the top trading partner, rose 6 percent.",
        [
            "top trading partner: rank 1 1, trade CN PE, 2024",
            "6 percent: growth 6 percent, exports CN PE, 2024",
        ],
    ),
    "a verb of expectation behind a number and its noun": (
        (
            "In 2024, exports rose 3 percent. Analysts at two local banks expect "
            "exports to be higher by 4 percent."
        ),
        ["3 percent: growth 3 percent, exports CN, 2024"],
    ),
    "a table of changes over a year with the units of its rows": (
        (
            "Main goods imported in 2021\n\nItem\tUnit\tQuantity\tIncrease over 2020 "
            "(%)\tValue (100 million yuan)\tIncrease over 2020 (%)\nSoybeans\t10,000 "
            "tons\t9,652\t-3.8\t3,459\t26.7"
        ),
        [
            "9,652: level 96520000 metric_ton, volume imports CN soybeans, 2021",
            "-3.8: growth -3.8 percent, volume imports CN soybeans, 2021, yoy",
            "3,459: level 345900000000 CNY, imports CN soybeans, 2021",
            "26.7: growth 26.7 percent, imports CN soybeans, 2021, yoy",
        ],
    ),
    "what is only spoken of beside trade": (
        (
            "In 2024, China moved past Peru into second place. It exported 5 tonnes of "
            "cobalt, at Ghana's expense, and imports were 3 tonnes as a ban shut tin "
            "smelters. Peru's ministry proposed to tax goods from China at 40 percent. "
            "Exports were 9 tonnes. Tin traded at 7 dollars a tonne, up 6 percent."
        ),
        [
            "second place: rank 2 1, trade CN, 2024",
            "5 tonnes: level 5 metric_ton, volume exports CN cobalt, 2024",
            "3 tonnes: level 3 metric_ton, volume imports CN cobalt, 2024",
            "9 tonnes: level 9 metric_ton, volume exports CN cobalt, 2024",
        ],
    ),
    "accessories of goods are other goods": (
        (
            "In 2024, exports of bicycle accessories rose 4 percent; those of lamp "
            "components fell 9 percent."
        ),
        [
            "4 percent: growth 4 percent, exports CN bicycle-accessories, 2024",
            "9 percent: growth -9 percent, exports CN lamp-components, 2024",
        ],
    ),
    "a place has a part of the trade in some goods": (
        (
            "In 2024, Peru accounted for more than 60 percent of Japan's imports of "
            "lamps."
        ),
        [
            "60 percent: share 60 percent over, imports JP PE lamps, 2024",
        ],
    ),
    "a figure right behind the name of a bloc": (
        "In 2024, exports to Peru fell 9 percent, and those to the EU 27 percent.",
        [
            "9 percent: growth -9 percent, exports CN PE, 2024",
            "27 percent: growth -27 percent, exports CN EU, 2024",
        ],
    ),
    "vehicles that are the electric ones spoken of": (
        (
            "Exports of electric vehicles rose 5 percent in 2024. Mexico came first, "
            "with shipments rising 20 percent to 19,344 vehicles."
        ),
        [
            "5 percent: growth 5 percent, exports CN nev, 2024",
            "came first: rank 1 1, volume exports CN MX nev, 2024",
            "20 percent: growth 20 percent, volume exports CN MX nev, 2024",
            "19,344: level 19344 1, volume exports CN MX nev, 2024",
        ],
    ),
    "the kind of goods points back to those named before": (
        (
            "Tin was in demand in 2024: China's imports of the metal rose 5 percent to "
            "30 tonnes. Sorghum lost ground, as imports of the grain fell 6 percent. "
            "Exports of metals grew 7 percent."
        ),
        [
            "5 percent: growth 5 percent, volume imports CN tin, 2024",
            "30 tonnes: level 30 metric_ton, volume imports CN tin, 2024",
            "6 percent: growth -6 percent, imports CN sorghum, 2024",
            "7 percent: growth 7 percent, exports CN metal-products, 2024",
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
    "a rate above the average of the country": (
        (
            "In May 2024, exports rose by 8.5 percent, 2.4 percent higher than "
            "the national average, and imports grew by 36 percent, 20 percent "
            "higher than the national average."
        ),
        [
            "8.5 percent: growth 8.5 percent, exports CN, 2024-05",
            "2.4 percent: growth 2.4 percent, exports CN, 2024-05, peer",
            "36 percent: growth 36 percent, imports CN, 2024-05",
            "20 percent: growth 20 percent, imports CN, 2024-05, peer",
        ],
    ),
    "both flows, and each of them": (
        (
            "In May 2024, Hunan's imports and exports, exports and imports "
            "ranked 3rd, 2nd and 5th. Its import and export, exports and "
            "imports were 9, 5 and 4 billion yuan."
        ),
        [
            "ranked 3rd: rank 3 1, trade CN-HN, 2024-05",
            "2nd: rank 2 1, exports CN-HN, 2024-05",
            "5th: rank 5 1, imports CN-HN, 2024-05",
            "9: level 9000000000 CNY, trade CN-HN, 2024-05",
            "5: level 5000000000 CNY, exports CN-HN, 2024-05",
            "4 billion yuan: level 4000000000 CNY, imports CN-HN, 2024-05",
        ],
    ),
    "parts of an increase": (
        (
            "In May 2024, Ningbo's import and export rose by 22 percent and 14 "
            "percent respectively, accounting for 40 percent and 35 percent of "
            "the total increase."
        ),
        [
            "22 percent: growth 22 percent, imports CN-ZJ/Ningbo, 2024-05",
            "14 percent: growth 14 percent, exports CN-ZJ/Ningbo, 2024-05",
            "40 percent: contribution 40 percent, imports CN-ZJ/Ningbo, 2024-05",
            "35 percent: contribution 35 percent, exports CN-ZJ/Ningbo, 2024-05",
        ],
    ),
    "all since a fair was opened": (
        (
            "The Canton Fair, which opened on January 15, closed on January 27. Since "
            "its opening on January 15 it has drawn 160,000 buyers."
        ),
        [
            "160,000: level 160000 1, buyers CN, 2025-01-15/2025-01-27",
        ],
    ),
    "a rise by and to": (
        "China's exports rose by 4 percent to 2 trillion yuan in January.",
        [
            "4 percent: growth 4 percent, exports CN, 2025-01",
            "2 trillion yuan: level 2000000000000 CNY, exports CN, 2025-01",
        ],
    ),
    "a part of exports and of imports": (
        (
            "Machinery accounted for 60 percent of total exports and 45 percent of "
            "total imports in 2024."
        ),
        [
            "60 percent: share 60 percent, exports CN machinery, 2024",
            "45 percent: share 45 percent, imports CN machinery, 2024",
        ],
    ),
    "the verb left out": (
        "In 2024 China's exports fell 3 percent year on year and imports 5 percent.",
        [
            "3 percent: growth -3 percent, exports CN, 2024, yoy",
            "5 percent: growth -5 percent, imports CN, 2024, yoy",
        ],
    ),
    "a rate that is so much down": (
        (
            "China's exports stood at 9 billion dollars in May 2024, 5 percent "
            "down on the year, and imports at 7 billion, 2 percent up."
        ),
        [
            "9 billion dollars: level 9000000000 USD, exports CN, 2024-05",
            "5 percent: growth -5 percent, exports CN, 2024-05, yoy",
            "7 billion: level 7000000000 USD, imports CN, 2024-05",
            "2 percent: growth 2 percent, imports CN, 2024-05, yoy",
        ],
    ),
    "tonnes of cargo compared with others": (
        (
            "Pudong Airport handled 710,000 tonnes of cargo in Q1 2020, as against "
            "770,000 in Q1 2019."
        ),
        [
            (
                "710,000 tonnes: level 710000 metric_ton, volume CN-SH/Shanghai Pudong "
                "Airport, 2020-Q1"
            ),
            (
                "770,000: level 770000 metric_ton, volume CN-SH/Shanghai Pudong "
                "Airport, 2019-Q1"
            ),
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
    "a surpassed mark is a hedge": (
        "China's imports surpassed the 18 billion yuan mark in May 2024.",
        ["18 billion yuan: level 18000000000 CNY over, imports CN, 2024-05"],
    ),
    "a breakdown is no drop": (
        (
            "Hunan's trade was 50 billion yuan in May 2024. It broke down into 30 "
            "billion yuan in exports and 20 billion yuan in imports."
        ),
        [
            "50 billion yuan: level 50000000000 CNY, trade CN-HN, 2024-05",
            "30 billion yuan: level 30000000000 CNY, exports CN-HN, 2024-05",
            "20 billion yuan: level 20000000000 CNY, imports CN-HN, 2024-05",
        ],
    ),
    "goods that helped exports": (
        (
            "In May 2024 Kenya's exports rose 5 percent, helped by shipments of tea. "
            "The deficit was 9 million dollars."
        ),
        [
            "5 percent: growth 5 percent, exports KE, 2024-05",
            "9 million dollars: level -9000000 USD, balance KE, 2024-05",
        ],
    ),
    "the first weeks of a month": (
        "In the first two weeks of January Brazil exported 3 million tons of sugar.",
        [
            (
                "3 million tons: level 3000000 metric_ton, volume exports BR sugar, "
                "2025-01-01/2025-01-14"
            ),
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
    "a decline that has narrowed": (
        (
            "China's imports dropped 4 percent in 2024 and the rate of decline has "
            "narrowed by 2 percentage points."
        ),
        [
            "4 percent: growth -4 percent, imports CN, 2024",
            "2 percentage points: growth_diff 2 percentage_point, imports CN, 2024",
        ],
    ),
    "growth that slows to a rate is still growth": (
        "Growth in China's exports slowed to 2.1 percent in 2024.",
        ["2.1 percent: growth 2.1 percent, exports CN, 2024"],
    ),
    "goods go to places now": (
        (
            "Spectacles exported from Danyang in 2024 came to 5 billion yuan. They go "
            "to upwards of 60 countries and regions."
        ),
        [
            (
                "5 billion yuan: level 5000000000 CNY, exports CN-JS/Danyang "
                "spectacles, 2024"
            ),
            "60: level 60 1 over, partners CN-JS/Danyang spectacles",
        ],
    ),
    "a sentence that begins with the whole of its shares": (
        "Exports rose in 2024. Of the total, toys had 30 percent and tea 20 percent.",
        [
            "30 percent: share 30 percent, exports CN toys, 2024",
            "20 percent: share 20 percent, exports CN tea, 2024",
        ],
    ),
    "cargo of an airport is of no flow": (
        (
            "Exports of e-commerce goods rose 5 percent in 2024. The airport's cargo "
            "was 86,200 tons, of which international 57,700 tons."
        ),
        [
            "5 percent: growth 5 percent, exports CN cross-border-ecommerce, 2024",
            "86,200 tons: level 86200 metric_ton, volume CN, 2024",
            "57,700 tons: level 57700 metric_ton, volume CN, 2024",
        ],
    ),
    "shares of deals are deals": (
        "In 2024, toys made up 30 percent of the deals, tea 20 percent.",
        [
            "30 percent: share 30 percent, deals CN toys, 2024",
            "20 percent: share 20 percent, deals CN tea, 2024",
        ],
    ),
    "what is shared out ends with its sentence": (
        "Exports rose 5% in 2024. Toys took 30 percent, tea 20 percent. They rose 7%.",
        [
            "5%: growth 5 percent, exports CN, 2024",
            "30 percent: share 30 percent, exports CN toys, 2024",
            "20 percent: share 20 percent, exports CN tea, 2024",
            "7%: growth 7 percent, exports CN, 2024",
        ],
    ),
    "the period that a range told": (
        (
            "In January-May 2024 exports of Kenya grew 7 percent.\n\nDuring that "
            "period, trade with Peru fell 2 percent."
        ),
        [
            "7 percent: growth 7 percent, exports KE, 2024-01/2024-05",
            "2 percent: growth -2 percent, trade KE PE, 2024-01/2024-05",
        ],
    ),
    "lines of a list below what they are of": (
        "Exports in two years:\n\n- 2019: 5 billion yuan\n- 2021: 6 billion yuan",
        [
            "5 billion yuan: level 5000000000 CNY, exports CN, 2019",
            "6 billion yuan: level 6000000000 CNY, exports CN, 2021",
        ],
    ),
    "the city in which the press was met": (
        (
            "Li Kuiwen, a spokesman of the customs, met the press in Beijing on "
            "Friday. Exports rose 5 percent in May 2024."
        ),
        [
            "5 percent: growth 5 percent, exports CN, 2024-05",
        ],
    ),
    "some of the counted, and their share": (
        "In 2024, 8,000 buyers came. About 4,000 of them, or 50 percent, were new.",
        [
            "8,000: level 8000 1, buyers CN, 2024",
            "4,000: level 4000 1 about, buyers CN, 2024",
            "50 percent: share 50 percent, buyers CN, 2024",
        ],
    ),
    "goods that a flow leaves out are no subject": (
        "In 2024, exports excluding gold rose 5 percent.",
        [
            "5 percent: growth 5 percent, exports CN, 2024",
        ],
    ),
    "a sum said again as a rate": (
        "Exports grew year on year by 44 billion yuan, or 6.3 percent, in May 2024.",
        [
            "44 billion yuan: change 44000000000 CNY, exports CN, 2024-05, yoy",
            "6.3 percent: growth 6.3 percent, exports CN, 2024-05, yoy",
        ],
    ),
    "quadrupled exports": (
        "BYD quadrupled exports to 80,000 cars in May.",
        [
            "quadrupled: growth 300 percent, exports, 2024-05",
            "80,000: level 80000 1, volume exports automobiles, 2024-05",
        ],
    ),
    "the total of what the text is on": (
        "Processing trade rose 5% in 2024.\n\nIn all, it was 2 billion yuan.",
        [
            "5%: growth 5 percent, trade CN processing-trade, 2024",
            "2 billion yuan: level 2000000000 CNY, trade CN processing-trade, 2024",
        ],
    ),
    "how fast something grew, and by how much": (
        "In May 2024 general trade grew more than twice as fast, by 22 percent.",
        [
            "22 percent: growth 22 percent, trade CN general-trade, 2024-05",
        ],
    ),
    "the overall balance is with all": (
        (
            "Norway's deficit with Japan was $3 billion in June 2024. The overall "
            "deficit narrowed to $5 billion."
        ),
        [
            "$3 billion: level -3000000000 USD, balance NO JP, 2024-06",
            "$5 billion: level -5000000000 USD, balance NO, 2024-06",
        ],
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
    "a growth and a share in one breath": (
        (
            "In 2024 Gansu exported 5 billion yuan of lamps, up 8 percent and 12 "
            "percent of the province's exports. Of them, 70 percent were sold to Peru."
        ),
        [
            "5 billion yuan: level 5000000000 CNY, exports CN-GS lamps, 2024",
            "8 percent: growth 8 percent, exports CN-GS lamps, 2024",
            "12 percent: share 12 percent, exports CN-GS lamps, 2024",
            "70 percent: share 70 percent, exports CN-GS PE lamps, 2024",
        ],
    ),
    "a fair in a city of a province": (
        (
            "The Canton Fair concluded in south China's Guangzhou in 2024, with a "
            "record number of foreign buyers."
        ),
        [
            "record number: record, buyers CN, 2024",
        ],
    ),
    "percent of something unknown is no growth": (
        (
            "Hunan's exports rose 3 percent in 2024; over 30 percent of gizmos saw "
            "an increase."
        ),
        ["3 percent: growth 3 percent, exports CN-HN, 2024"],
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
    "shares in brackets behind a share": (
        (
            "In 2024 China's zinc exports to Peru were 50 tonnes, 40 percent of "
            "the total. Those to Chile came to 20 tonnes (16 percent)."
        ),
        [
            "50 tonnes: level 50 metric_ton, volume exports CN PE zinc, 2024",
            "40 percent: share 40 percent, volume exports CN PE zinc, 2024",
            "20 tonnes: level 20 metric_ton, volume exports CN CL zinc, 2024",
            "16 percent: share 16 percent, volume exports CN CL zinc, 2024",
        ],
    ),
    "a change in the amount's own unit": (
        "China's trade grew by 2 trillion yuan in 2024.",
        ["2 trillion yuan: change 2000000000000 CNY, trade CN, 2024"],
    ),
    "unchanged": (
        (
            "Kenya's exports were unchanged in May 2024 from April. Tariffs remain "
            "unchanged."
        ),
        [
            "unchanged: growth 0 percent, exports KE, 2024-05, period",
        ],
    ),
    "a deficit is a negative balance": (
        "China's trade deficit with Australia widened 6 percent to $5 billion in 2024.",
        [
            "6 percent: growth 6 percent, balance CN AU, 2024",
            "$5 billion: level -5000000000 USD, balance CN AU, 2024",
        ],
    ),
    "a deficit in service trade": (
        (
            "In 2024 service imports fell, driving the deficit in service trade down 9 "
            "percent to 2 billion yuan."
        ),
        [
            "9 percent: growth -9 percent, balance CN services, 2024",
            "2 billion yuan: level -2000000000 CNY, balance CN services, 2024",
        ],
    ),
    "what services earn and cost": (
        "Service trade grew in 2024. Receipts were 7 million yuan, payments 9 million.",
        [
            "7 million yuan: level 7000000 CNY, exports CN services, 2024",
            "9 million: level 9000000 CNY, imports CN services, 2024",
        ],
    ),
    "a trade that is in the red": (
        "Service trade was 20 billion yuan in the red in 2024.",
        ["20 billion yuan: level -20000000000 CNY, balance CN services, 2024"],
    ),
    "receipts of anything else are no trade": (
        "Exports rose 5 percent in 2024. Receipts were 70 billion yuan.",
        ["5 percent: growth 5 percent, exports CN, 2024"],
    ),
    "a gap is a deficit behind one": (
        (
            "China's trade deficit with Chile was $9 billion in May 2024. Imports "
            "from it rose 3 percent, and the gap was up from $8 billion in April."
        ),
        [
            "$9 billion: level -9000000000 USD, balance CN CL, 2024-05",
            "3 percent: growth 3 percent, imports CN CL, 2024-05",
            "$8 billion: level -8000000000 USD, balance CN CL, 2024-04",
        ],
    ),
    "nothing is bigger than what follows": (
        (
            "Of all that the country exports, nothing is bigger than phones: 800 "
            "billion yuan in 2024, 9 percent more than in 2023."
        ),
        [
            "nothing is bigger: rank 1 1, exports CN mobile-phones, 2024",
            (
                "800 billion yuan: level 800000000000 CNY, exports CN mobile-phones, "
                "2024"
            ),
            "9 percent: growth 9 percent, exports CN mobile-phones, 2024, yoy",
        ],
    ),
    "an extra sum is a change": (
        (
            "Exports of toys soared 40 percent year on year in the first quarter of "
            "2024, an extra 20 billion yuan."
        ),
        [
            "40 percent: growth 40 percent, exports CN toys, 2024-Q1, yoy",
            "20 billion yuan: change 20000000000 CNY, exports CN toys, 2024-Q1, yoy",
        ],
    ),
    "a session of a fair against the year before": (
        (
            "Deals worth 970 million dollars were done at the Yiwu Fair, held from "
            "February 1 to 6, a gain of 11 percent on 2024."
        ),
        [
            (
                "970 million dollars: level 970000000 USD, deals CN, "
                "2025-02-01/2025-02-06"
            ),
            "11 percent: growth 11 percent, deals CN, 2025-02-01/2025-02-06, yoy",
        ],
    ),
    "what a supplier is called": (
        (
            "In June 2024 imports of crude oil from Malaysia, the biggest hub for "
            "Iranian oil, reached 7 million tons, up 4 percent."
        ),
        [
            "biggest hub: rank 1 1, volume imports CN MY crude-oil, 2024-06",
            (
                "7 million tons: level 7000000 metric_ton, volume imports CN MY "
                "crude-oil, 2024-06"
            ),
            "4 percent: growth 4 percent, volume imports CN MY crude-oil, 2024-06",
        ],
    ),
    "goods of which a part goes to someone": (
        (
            "Hubei exported 2.2 billion yuan worth of tea in 2023, of which exports to "
            "Japan accounted for 2.1 billion yuan."
        ),
        [
            "2.2 billion yuan: level 2200000000 CNY, exports CN-HB tea, 2023",
            "2.1 billion yuan: level 2100000000 CNY, exports CN-HB JP tea, 2023",
        ],
    ),
    "a noun behind goods that nobody knows": (
        (
            "Kenya imported 9 tons of pork in 2024. The fever reduced the national hog "
            "herd by 40 percent."
        ),
        [
            "9 tons: level 9 metric_ton, volume imports KE pork, 2024",
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
    "what is left of a whole": (
        (
            "In May 2024, 45 percent of the exports went by sea. The other 55 percent, "
            "worth 5 billion yuan, was moved by rail."
        ),
        [
            "45 percent: share 45 percent, exports CN, 2024-05",
            "55 percent: share 55 percent, exports CN, 2024-05",
            "5 billion yuan: level 5000000000 CNY, exports CN, 2024-05",
        ],
    ),
    "other words for listed goods": (
        (
            "LNG imports fell 6 percent in May 2024. Exports of semiconductors "
            "rose 4 percent, and those of chips 5 percent."
        ),
        [
            "6 percent: growth -6 percent, imports CN natural-gas, 2024-05",
            "4 percent: growth 4 percent, exports CN integrated-circuits, 2024-05",
            "5 percent: growth 5 percent, exports CN integrated-circuits, 2024-05",
        ],
    ),
    "a volume in money is a value": (
        (
            "The volume between China and Chile was 3 billion dollars in 2024, up 5 "
            "percent."
        ),
        [
            "3 billion dollars: level 3000000000 USD, trade CN CL, 2024",
            "5 percent: growth 5 percent, trade CN CL, 2024",
        ],
    ),
    "countries whose people need no visa": (
        (
            "In May 2024 Hainan's exports rose 5 percent. Visa-free entry now covers "
            "59 countries."
        ),
        [
            "5 percent: growth 5 percent, exports CN-HI, 2024-05",
        ],
    ),
    "a value beside a volume": (
        (
            "In 2024 China's export volume of tyres was 300 million units, down 2 "
            "percent, and the export value was $4 billion, up 5 percent."
        ),
        [
            "300 million units: level 300000000 1, volume exports CN tires, 2024",
            "2 percent: growth -2 percent, volume exports CN tires, 2024",
            "$4 billion: level 4000000000 USD, exports CN tires, 2024",
            "5 percent: growth 5 percent, exports CN tires, 2024",
        ],
    ),
    "a seller in a text on imports": (
        (
            "China's tea imports rose 5 percent in May 2024. Kenya sold 9 tons, up 4 "
            "percent, and Egypt 3 tons."
        ),
        [
            "5 percent: growth 5 percent, volume imports CN tea, 2024-05",
            "9 tons: level 9 metric_ton, volume imports CN KE tea, 2024-05",
            "4 percent: growth 4 percent, volume imports CN KE tea, 2024-05",
            "3 tons: level 3 metric_ton, volume imports CN EG tea, 2024-05",
        ],
    ),
    "a price on average, and its rise": (
        (
            "Tea imports cost 5.90 dollars a kilogram on average in May 2024, down 3 "
            "percent from a year earlier."
        ),
        [
            (
                "5.90 dollars: level 5.9 USD/kilogram, average-price imports CN tea, "
                "2024-05"
            ),
            (
                "3 percent: growth -3 percent, average-price imports CN tea, 2024-05, "
                "yoy"
            ),
        ],
    ),
    "goods by a general name": (
        (
            "China's tin exports fell in May 2024. Its imports of the metal were "
            "up 8 percent, and the tonnage of zinc that Peru imported from China 5 "
            "percent."
        ),
        [
            "8 percent: growth 8 percent, imports CN tin, 2024-05",
            "5 percent: growth 5 percent, volume imports PE CN zinc, 2024-05",
        ],
    ),
    "yarn and the like in the words of customs": (
        (
            "Exports of yarn, fabrics and made-up articles were 12 billion dollars in "
            "2023."
        ),
        [
            "12 billion dollars: level 12000000000 USD, exports CN textiles, 2023",
        ],
    ),
    "trade with those outside of a bloc": (
        (
            "In 2024 Swiss exports to the EU fell 4 percent and exports to countries "
            "outside the EU rose 7 percent."
        ),
        [
            "4 percent: growth -4 percent, exports CH EU, 2024",
            "7 percent: growth 7 percent, exports CH, 2024",
        ],
    ),
    "a volume is no ratio": (
        (
            "China's tin exports grew 5 percent by value in May 2024; by volume it "
            "was 8 percent."
        ),
        [
            "5 percent: growth 5 percent, exports CN tin, 2024-05",
            "8 percent: growth 8 percent, volume exports CN tin, 2024-05",
        ],
    ),
    "certificates under a pact, and their rate": (
        (
            "In May 2024 some 19,800 certificates of origin were issued under RCEP. "
            "That means a year-on-year growth of 20 percent. In June 2024 they "
            "numbered 20,000."
        ),
        [
            "19,800: level 19800 1 about, certificates-of-origin CN RCEP, 2024-05",
            (
                "20 percent: growth 20 percent, certificates-of-origin CN RCEP, "
                "2024-05, yoy"
            ),
            "20,000: level 20000 1, certificates-of-origin CN RCEP, 2024-06",
        ],
    ),
    "the top buyer by name": (
        "In 2024 Kenya's tea exports to top buyer Egypt fell 3 percent.",
        [
            "top buyer: rank 1 1, exports KE EG tea",
            "3 percent: growth -3 percent, exports KE EG tea, 2024",
        ],
    ),
    "what is measured, behind a rate or before it": (
        (
            "China's tin exports grew 5 percent by weight and 8 percent by value "
            "in May 2024. In tonnes, zinc imports fell 3 percent. Exports rose 2 "
            "percent."
        ),
        [
            "5 percent: growth 5 percent, volume exports CN tin, 2024-05",
            "8 percent: growth 8 percent, exports CN tin, 2024-05",
            "3 percent: growth -3 percent, volume imports CN zinc, 2024-05",
            "2 percent: growth 2 percent, exports CN zinc, 2024-05",
        ],
    ),
    "the unit tells what a throughput counts": (
        (
            "Yantai Port's container throughput climbed 7 percent to 3 million TEUs in "
            "2024, a record high. It fell 2 percent in January 2025."
        ),
        [
            "7 percent: growth 7 percent, containers CN-SD/Yantai, 2024",
            "3 million TEUs: level 3000000 1, containers CN-SD/Yantai, 2024",
            "record high: record, containers CN-SD/Yantai, 2024",
            "2 percent: growth -2 percent, containers CN-SD/Yantai, 2025-01",
        ],
    ),
    "a total of tonnes is that of the goods before": (
        (
            "China's exports of kites to Peru rose in May 2024. In all, 900 tonnes "
            "left the country."
        ),
        [
            "900 tonnes: level 900 metric_ton, volume exports CN kites, 2024-05",
        ],
    ),
    "more than a year earlier": (
        "China's exports were 4 percent higher in June 2024 than a year earlier.",
        ["4 percent: growth 4 percent, exports CN, 2024-06, yoy"],
    ),
    "above those of a year before": (
        (
            "China's tin imports in May 2024 were 17 percent above those of a year "
            "before."
        ),
        [
            "17 percent: growth 17 percent, imports CN tin, 2024-05, yoy",
        ],
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
    "a start in the month before the newest": (
        "Kenya exported 44 tons of tea, up from 37 tons in December.",
        [
            "44 tons: level 44 metric_ton, volume exports KE tea, 2025-01",
            "37 tons: level 37 metric_ton, volume exports KE tea, 2024-12",
        ],
    ),
    "deals that name their direction": (
        (
            "In May 2024 export deals at the fair came to 3 billion dollars, up 5 "
            "percent.\n\nToys made 2 billion dollars of them. More than 800 deals "
            "were with Europe. Forty-two countries had come."
        ),
        [
            "3 billion dollars: level 3000000000 USD, deals exports CN, 2024-05",
            "5 percent: growth 5 percent, deals exports CN, 2024-05",
            "2 billion dollars: level 2000000000 USD, deals exports CN toys, 2024-05",
            "800: level 800 1 over, deals CN, 2024-05",
            "Forty-two: level 42 1, partners CN, 2024-05",
        ],
    ),
    "an airport is of its city, and tonnes are no value": (
        (
            "In May 2024 the goods value of exports from Wuhan Tianhe International "
            "Airport was 5 billion yuan, and 3,000 tons left."
        ),
        [
            "5 billion yuan: level 5000000000 CNY, exports CN-HB/Wuhan, 2024-05",
            "3,000 tons: level 3000 metric_ton, volume exports CN-HB/Wuhan, 2024-05",
        ],
    ),
    "what is numbered, and how many more": (
        (
            "Lamps exported to Peru in May 2024 numbered 4,200, 3 times more than a "
            "year earlier. In June, 90 ships left the port, 12 more than a year before."
        ),
        [
            "4,200: level 4200 1, volume exports CN PE lamps, 2024-05",
            "3 times: growth 3 fold, volume exports CN PE lamps, 2024-05, yoy",
            "90: level 90 1, volume exports CN PE ships, 2024-06",
            "12: change 12 1, volume exports CN PE ships, 2024-06, yoy",
        ],
    ),
    "shares that go on, and a clause that only says what a place is": (
        (
            "In May 2024 China's exports of lamps to Peru were $50 million (+3% YoY), "
            "55.5% of all; Chile, where few have toys, took $20 million (+1% YoY), "
            "22.2%."
        ),
        [
            "$50 million: level 50000000 USD, exports CN PE lamps, 2024-05",
            "+3%: growth 3 percent, exports CN PE lamps, 2024-05, yoy",
            "55.5%: share 55.5 percent, exports CN PE lamps, 2024-05",
            "$20 million: level 20000000 USD, exports CN CL lamps, 2024-05",
            "+1%: growth 1 percent, exports CN CL lamps, 2024-05, yoy",
            "22.2%: share 22.2 percent, exports CN CL lamps, 2024-05",
        ],
    ),
    "the rate behind money is of money": (
        (
            "In May 2024 Wuhan exported 3 million lamps (+5% YoY), worth $40 "
            "million (+7% YoY). The port handled 4 million TEU, which is 6% "
            "over May 2023."
        ),
        [
            "3 million: level 3000000 1, volume exports CN-HB/Wuhan lamps, 2024-05",
            "+5%: growth 5 percent, volume exports CN-HB/Wuhan lamps, 2024-05, yoy",
            "$40 million: level 40000000 USD, exports CN-HB/Wuhan lamps, 2024-05",
            "+7%: growth 7 percent, exports CN-HB/Wuhan lamps, 2024-05, yoy",
            "4 million TEU: level 4000000 1, containers CN-HB/Wuhan, 2024-05",
            "6%: growth 6 percent, containers CN-HB/Wuhan, 2024-05, yoy",
        ],
    ),
    "a record harvest beside imports": (
        (
            "In 2023 China's maize imports came to 3.6 million tonnes, adding to a "
            "record domestic crop."
        ),
        [
            (
                "3.6 million tonnes: level 3600000 metric_ton, volume imports CN corn, "
                "2023"
            ),
        ],
    ),
    "what was set aside": (
        (
            "Kenya's exports rose 5 percent in 2024. The government has earmarked 50 "
            "million dollars for exporters."
        ),
        [
            "5 percent: growth 5 percent, exports KE, 2024",
        ],
    ),
    "goods taken together behind commas": (
        (
            "In May 2024 exports of toys, furniture, shoes altogether came to 5 "
            "billion yuan."
        ),
        [
            (
                "5 billion yuan: level 5000000000 CNY, exports CN "
                "toys-furniture-and-footwear, 2024-05"
            ),
        ],
    ),
    "the area of a show": (
        (
            "Close to 180,000 visits were recorded in a show covering 55,000 square "
            "meters."
        ),
        [
            "180,000: level 180000 1 nearly, visitors CN",
            "55,000 square meters: level 55000 meter**2, exhibition-area CN",
        ],
    ),
    "rows of places have the goods of the caption": (
        (
            "Lamps by province (2023)\n\n"
            "Province | Exports, $ mln\nHunan    | 1,250\nGansu    | 310"
        ),
        [
            "1,250: level 1250000000 USD, exports CN-HN lamps, 2023",
            "310: level 310000000 USD, exports CN-GS lamps, 2023",
        ],
    ),
    "stocks at so many groups": (
        (
            "China's coal imports rose 5 percent in 2024. Stocks at the six big power "
            "groups stood at 6 million tonnes."
        ),
        [
            "5 percent: growth 5 percent, imports CN coal, 2024",
        ],
    ),
    "shillings with their sign": (
        (
            "Kenya's imports from China increased to Ksh304 billion in 2023, from "
            "Sh257 billion in 2022."
        ),
        [
            "Ksh304 billion: level 304000000000 KES, imports KE CN, 2023",
            "Sh257 billion: level 257000000000 KES, imports KE CN, 2022",
        ],
    ),
    "some of what a unit has counted": (
        (
            "In 2023 Wuhan moved 4 million TEU. Of these boxes 2.5 million crossed the "
            "river (+6% on 2022), and 1.2 million were put on trains."
        ),
        [
            "4 million TEU: level 4000000 1, containers CN-HB/Wuhan, 2023",
            "2.5 million: level 2500000 1, containers CN-HB/Wuhan, 2023",
            "+6%: growth 6 percent, containers CN-HB/Wuhan, 2023, yoy",
            "1.2 million: level 1200000 1, containers CN-HB/Wuhan, 2023",
        ],
    ),
    "a place that a ship comes from is not whose trade is told": (
        (
            "Whoever wants a tanker from Dalian is late. China's exports of ships rose "
            "5 percent in May 2024. Exports of toys rose 3 percent. The 2-point cut of "
            "the tax rebate is old."
        ),
        [
            "5 percent: growth 5 percent, exports CN ships, 2024-05",
            "3 percent: growth 3 percent, exports CN toys, 2024-05",
        ],
    ),
    "firms with a record, and those of now": (
        (
            "Firms with an import or export record numbered 600 in 2018; there are now "
            "over 1,500 of them."
        ),
        [
            "600: level 600 1, enterprises trade CN, 2018",
            "1,500: level 1500 1 over, enterprises trade CN",
        ],
    ),
    "whom a country has outranked is not spoken of": (
        (
            "China's lamp exports were 90 million yuan in May 2024. Peru, which has "
            "outranked Chile, took 5 million yuan. Europeans paid 7 million yuan."
        ),
        [
            "90 million yuan: level 90000000 CNY, exports CN lamps, 2024-05",
            "5 million yuan: level 5000000 CNY, exports CN PE lamps, 2024-05",
            "7 million yuan: level 7000000 CNY, exports CN EUROPE lamps, 2024-05",
        ],
    ),
    "trade in services that are digital, and cars with batteries": (
        (
            "China's trade in digital services rose 5 percent in May 2024. Exports of "
            "battery and plug-in hybrid cars fell 3 percent."
        ),
        [
            "5 percent: growth 5 percent, trade CN digital-services, 2024-05",
            "3 percent: growth -3 percent, exports CN nev, 2024-05",
        ],
    ),
    "a table whose unit tells what is counted": (
        (
            "Containers moved, inland ports (thousand TEU)\n\n"
            "Port    | 2023  | 2022\nWuhan   | 2,310 | 2,040\nYibin   | 310   | 260"
        ),
        [
            "2,310: level 2310000 1, containers CN-HB/Wuhan, 2023",
            "2,040: level 2040000 1, containers CN-HB/Wuhan, 2022",
            "310: level 310000 1, containers CN-SC/Yibin, 2023",
            "260: level 260000 1, containers CN-SC/Yibin, 2022",
        ],
    ),
    "columns whose heads tell a count and a flow with its unit": (
        (
            "Who sells abroad (2023)\n\n"
            "Province   Exporters    Imports, $ mln   Known for\n"
            "Hunan      over 4,000   1,250            tea and lamps\n"
            "Gansu      640          310              apples"
        ),
        [
            "4,000: level 4000 1 over, enterprises exports CN-HN, 2023",
            "1,250: level 1250000000 USD, imports CN-HN, 2023",
            "640: level 640 1, enterprises exports CN-GS, 2023",
            "310: level 310000000 USD, imports CN-GS, 2023",
        ],
    ),
    "wide gaps between sentences": (
        "In 2024 China's exports rose 5 percent.  Imports fell 3 percent.",
        [
            "5 percent: growth 5 percent, exports CN, 2024",
            "3 percent: growth -3 percent, imports CN, 2024",
        ],
    ),
    "the largest deficit with any partner": (
        (
            "In 2024 the US deficit with China, the largest with any trading partner, "
            "rose 9 percent."
        ),
        [
            "largest with any trading partner: rank 1 1, balance US CN, 2024",
            "9 percent: growth 9 percent, balance US CN, 2024",
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
    "a company's trade is the trade of no place": (
        (
            "Midea exported 4,000 fridges in January 2024, up 8 percent.\n\n"
            "Exports by Lantian (Wuxi) Pump rose 3 percent."
        ),
        [
            "4,000: level 4000 1, volume exports refrigerators, 2024-01",
            "8 percent: growth 8 percent, volume exports refrigerators, 2024-01",
            "3 percent: growth 3 percent, exports refrigerators, 2024-01",
        ],
    ),
    "a company at which there are exports, and one with an aside behind its name": (
        (
            "Hunan exported gongs worth 9 million yuan in 2024.\n\n"
            "At Kaida Foods, exports of tea were 3 million yuan in 2024. Grey Crane, "
            "founded in 1988, exported 700 gongs in 2024. The biggest is Ruhai, whose "
            "exports of 2 million yuan grew 4 percent.\n\n"
            "Gong exports grew 6 percent in 2023."
        ),
        [
            "9 million yuan: level 9000000 CNY, exports CN-HN gongs, 2024",
            "3 million yuan: level 3000000 CNY, exports tea, 2024",
            "700: level 700 1, volume exports gongs, 2024",
            "2 million yuan: level 2000000 CNY, exports gongs, 2024",
            "4 percent: growth 4 percent, exports gongs, 2024",
            "6 percent: growth 6 percent, exports CN-HN gongs, 2023",
        ],
    ),
    "a company trades in what it makes": (
        (
            "Mr Li's company makes kites. In 2024 its exports reached 38 million yuan, "
            "up 5 percent."
        ),
        [
            "38 million yuan: level 38000000 CNY, exports kites, 2024",
            "5 percent: growth 5 percent, exports kites, 2024",
        ],
    ),
    "goods end the name of a company that sells": (
        "Hunan made gongs.\n\nKaida Toys sold 800 gongs to Peru in 2024.",
        ["800: level 800 1, volume exports PE gongs, 2024"],
    ),
    "firms that were set up, and capital that came in": (
        (
            "In May 2024 some 3,000 foreign-invested firms were set up nationwide, up "
            "4.5 percent, with paid-in capital of 7 billion dollars, down 0.4 percent. "
            "Exports rose 5 percent."
        ),
        [
            "3,000: level 3000 1 about, enterprises CN foreign-invested, 2024-05",
            (
                "4.5 percent: growth 4.5 percent, enterprises CN foreign-invested, "
                "2024-05"
            ),
            "5 percent: growth 5 percent, exports CN, 2024-05",
        ],
    ),
    "what someone quoted calls ours or his is no country's": (
        (
            "Hunan's exports of gongs rose 5 percent in 2024.\n\n"
            '"Our exports rose 7 percent in 2024," said Li Na, who runs a forge. '
            "His exports fell 2 percent in 2024."
        ),
        [
            "5 percent: growth 5 percent, exports CN-HN gongs, 2024",
            "7 percent: growth 7 percent, exports gongs, 2024",
            "2 percent: growth -2 percent, exports gongs, 2024",
        ],
    ),
    "a minister, and whoever writes the text, speak for the country": (
        (
            '"We exported 5 million tonnes of tea in 2024," the minister said.\n\n'
            "We imported 3 million tonnes of tea in 2024."
        ),
        [
            "5 million tonnes: level 5000000 metric_ton, volume exports CN tea, 2024",
            "3 million tonnes: level 3000000 metric_ton, volume imports CN tea, 2024",
        ],
    ),
    "who only expects imports is no trader": (
        (
            '"We expect imports of 3 tonnes," said Li Na of Ruhai Futures. Exports of '
            "tea rose 9 percent in 2024."
        ),
        ["9 percent: growth 9 percent, exports CN tea, 2024"],
    ),
    "a paragraph does not go back to what stood before an aside": (
        (
            "China exported tea worth 9 million yuan in 2024.\n\n"
            "Guangzhou exported 5 tonnes of tea in 2024. By May it had burned 3 tonnes "
            "of coal.\n\n"
            "Exports of gongs rose 6 percent in 2024."
        ),
        [
            "9 million yuan: level 9000000 CNY, exports CN tea, 2024",
            ("5 tonnes: level 5 metric_ton, volume exports CN-GD/Guangzhou tea, 2024"),
            "6 percent: growth 6 percent, exports CN gongs, 2024",
        ],
    ),
    "cranes and ships make a port no home": (
        (
            "Cranes of Dalian Port tower over Yingkou in Liaoning.\n\n"
            "Imports of gongs were 300 tonnes in 2024."
        ),
        [
            ("300 tonnes: level 300 metric_ton, volume imports CN-LN gongs, 2024"),
        ],
    ),
    "what was predicted beside what was": (
        (
            "Imports in July 2023 fell 5.6%, less than a predicted fall of 8.3% and "
            "moderating from a 7.3% drop in June."
        ),
        [
            "5.6%: growth -5.6 percent, imports CN, 2023-07",
            "7.3%: growth -7.3 percent, imports CN, 2023-06",
        ],
    ),
    "a port through which a city exports": (
        (
            "Dongguan exported 5,000 cars through Yantian Port in 2024. Exports grew 4 "
            "percent."
        ),
        [
            "5,000: level 5000 1, volume exports CN-GD/Dongguan automobiles, 2024",
            (
                "4 percent: growth 4 percent, volume exports CN-GD/Dongguan "
                "automobiles, 2024"
            ),
        ],
    ),
    "the two provinces, and two that export together": (
        (
            "Liaoning and Jilin together exported goods worth 30 billion yuan in 2024. "
            "The two provinces imported 3 million tonnes of tea."
        ),
        [
            (
                "30 billion yuan: level 30000000000 CNY, exports CN/Liaoning and "
                "Jilin, 2024"
            ),
            (
                "3 million tonnes: level 3000000 metric_ton, volume imports "
                "CN/Liaoning and Jilin tea, 2024"
            ),
        ],
    ),
    "a sum of what is no trade, before a rate": (
        (
            "In terms of outward investment, they put money into 3,200 overseas "
            "enterprises in 2024, with accumulated direct investment of 52 billion "
            "dollars, up 4.1 percent."
        ),
        [
            "3,200: level 3200 1, enterprises CN, 2024",
        ],
    ),
    "a customs office goes back from a company to the place": (
        (
            "Hunan exported gongs worth 3 billion yuan in 2024.\n\n"
            '"In May 2024 we exported 90 gongs," said Li Na, a smith. According to '
            "Changsha Customs, 4,000 gongs were exported in 2024."
        ),
        [
            "3 billion yuan: level 3000000000 CNY, exports CN-HN gongs, 2024",
            "90: level 90 1, volume exports gongs, 2024-05",
            "4,000: level 4000 1, volume exports CN-HN gongs, 2024",
        ],
    ),
    "countries that call it a partner": (
        (
            "Brazil's exports rose 5 percent in 2024. A little over 30 countries call "
            "it their main trading partner."
        ),
        [
            "5 percent: growth 5 percent, exports BR, 2024",
            "30: level 30 1 over, partners trade BR",
        ],
    ),
    "a minister quoted again still speaks for the country": (
        (
            '"Our exports to China rose 5 percent in 2024," Peru\'s trade minister '
            'said. "We sold 3 tonnes of tea there."'
        ),
        [
            "5 percent: growth 5 percent, exports PE CN, 2024",
            "3 tonnes: level 3 metric_ton, volume exports PE CN tea, 2024",
        ],
    ),
    "a company of a place": (
        "In May 2024, Ningbo-based Lantian sold 700 buses to Peru.",
        ["700: level 700 1, volume exports PE buses, 2024-05"],
    ),
    "how many make up a kind": (
        (
            "In 2023 China exported 5,000 tonnes of rare earths, a group of 17 "
            "minerals. It accounts for 70 percent of tin mining."
        ),
        [
            (
                "5,000 tonnes: level 5000 metric_ton, volume exports CN rare-earths, "
                "2023"
            ),
        ],
    ),
    "a company that lies in a place": (
        (
            "Lantian is a maker of pumps in Hunan. Its exports rose 3 percent in "
            "January 2024."
        ),
        ["3 percent: growth 3 percent, exports pumps, 2024-01"],
    ),
    "a capital at the head of a sentence names no company": (
        "Frippery exported to Japan rose 3 percent in January 2024.",
        ["3 percent: growth 3 percent, exports CN JP, 2024-01"],
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
    "double its exports": (
        "China's copper exports in June were double its exports in May.",
        [
            "double: growth 100 percent, exports CN copper, 2024-06, period",
        ],
    ),
    "goods from the country": (
        (
            "In May 2024 Kenya's imports of Russian energy came to 8 billion "
            "dollars.\n\nCoal imports from the country rose 4 percent; coking coal "
            "within that doubled."
        ),
        [
            (
                "8 billion dollars: level 8000000000 USD, imports KE RU "
                "energy-products, 2024-05"
            ),
            "4 percent: growth 4 percent, imports KE RU coal, 2024-05",
            "doubled: growth 100 percent, imports KE RU coking-coal, 2024-05",
        ],
    ),
    "doubles its exports": (
        "Vietnam doubles its tea exports to China in May, customs data showed.",
        [
            "doubles: growth 100 percent, exports VN CN tea, 2024-05",
        ],
    ),
    "two cities at the head of a report": (
        (
            "FUZHOU/HANGZHOU, Feb. 12 (Xinhua) -- Exports of lamps rose 5 percent in "
            "January. They go to 90 countries."
        ),
        [
            "5 percent: growth 5 percent, exports CN lamps, 2025-01",
            "90: level 90 1, partners CN lamps",
        ],
    ),
    "a list with an unknown member": (
        (
            "Hunan's exports rose 5 percent in 2024. Ships, tyres and Gizmos rose 10, "
            "20 and 30 percent respectively."
        ),
        ["5 percent: growth 5 percent, exports CN-HN, 2024"],
    ),
    "what the firms of before trade with a partner": (
        (
            "Private enterprises turned to Africa. In 2024 their exports to Egypt rose "
            "20 percent."
        ),
        ["20 percent: growth 20 percent, exports CN EG private, 2024"],
    ),
    "a rate that opens its sentence is no peer": (
        (
            "In 2024 exports rose 5 percent and imports 3 percent. The growth rate of "
            "exports was 2 percentage points higher than that of imports."
        ),
        [
            "5 percent: growth 5 percent, exports CN, 2024",
            "3 percent: growth 3 percent, imports CN, 2024",
            (
                "2 percentage points: growth_diff 2 percentage_point, exports CN, "
                "2024, peer"
            ),
        ],
    ),
    "the noun tells what is ranked": (
        "China is the world's largest lamp exporter and the second largest importer.",
        [
            "largest lamp exporter: rank 1 1, exports CN lamps",
            "second largest importer: rank 2 1, imports CN lamps",
        ],
    ),
    "ranks of more than a few": (
        (
            "Hunan's trade came to 50 billion yuan in May 2024, ranking ninth in the "
            "country, the third highest in history."
        ),
        [
            "50 billion yuan: level 50000000000 CNY, trade CN-HN, 2024-05",
            "ranking ninth: rank 9 1, trade CN-HN, 2024-05",
            "third highest in history: rank 3 1, trade CN-HN, 2024-05",
        ],
    ),
    "double a forecast": (
        (
            "Kenya's exports rose 12 percent in 2024, more than double the 5 percent "
            "forecast in a poll."
        ),
        [
            "12 percent: growth 12 percent, exports KE, 2024",
        ],
    ),
    "the first year above a mark": (
        (
            "Hainan's trade grew 23 percent on average in the past five years, "
            "surpassing 200 billion yuan for the first time in 2022."
        ),
        [
            "23 percent: growth 23 percent, trade CN-HI, 2020/2024",
            "200 billion yuan: level 200000000000 CNY over, trade CN-HI, 2022",
        ],
    ),
    "the people of a country": (
        (
            "Brazilians imported goods worth 3 billion dollars from China in May "
            "2024. Exports rose 4 percent."
        ),
        [
            "3 billion dollars: level 3000000000 USD, imports BR CN, 2024-05",
            "4 percent: growth 4 percent, exports BR CN, 2024-05",
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
    "a start in no month before the newest": (
        "Kenya exported 44 tons of tea, up from 37 tons in March 2024.",
        [
            "44 tons: level 44 metric_ton, volume exports KE tea",
            "37 tons: level 37 metric_ton, volume exports KE tea, 2024-03",
        ],
    ),
    "investment that a province uses is not its trade": (
        (
            "Hunan's exports fell 3 percent in 2024. Foreign capital used by the "
            "province dropped by 10 percent."
        ),
        ["3 percent: growth -3 percent, exports CN-HN, 2024"],
    ),
    "what had been expected, or is a guess": (
        (
            "China's exports rose 5 percent in May 2024 where 4 percent had been "
            "expected. Analysts had guessed at imports of 9 billion dollars."
        ),
        [
            "5 percent: growth 5 percent, exports CN, 2024-05",
        ],
    ),
    "those for shoes": (
        (
            "Export contracts for toys reached 190 million dollars, up 21 percent, "
            "while those for shoes fell to 230 million dollars."
        ),
        [
            "190 million dollars: level 190000000 USD, deals exports CN toys",
            "21 percent: growth 21 percent, deals exports CN toys",
            "230 million dollars: level 230000000 USD, deals exports CN footwear",
        ],
    ),
    "a name behind the rank that it has": (
        (
            "Korea's exports rose 5 percent in May 2024. Exports to top trading "
            "partner China fell 4 percent."
        ),
        [
            "5 percent: growth 5 percent, exports KR, 2024-05",
            "top trading partner: rank 1 1, trade KR CN, 2024-05",
            "4 percent: growth -4 percent, exports KR CN, 2024-05",
        ],
    ),
    "goods in a hyphened word only say of what kind others are": (
        (
            "In May 2024 China imported 400 tonnes of paper-wrapped candles, up 5 "
            "percent. It exported 30 ships and 20 gas-driven buses, up 3 percent and 7 "
            "percent respectively."
        ),
        [
            "400 tonnes: level 400 metric_ton, volume imports CN candles, 2024-05",
            "5 percent: growth 5 percent, volume imports CN candles, 2024-05",
            "30: level 30 1, volume exports CN ships, 2024-05",
            "20: level 20 1, volume exports CN buses, 2024-05",
            "3 percent: growth 3 percent, volume exports CN ships, 2024-05",
            "7 percent: growth 7 percent, volume exports CN buses, 2024-05",
        ],
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
    "the city behind one that is only named": (
        (
            "Qingdao exported tyres worth 12 billion yuan in 2023.\n\nA buyer from "
            "Wuhan met their maker at a fair. The city also exported 3 million "
            "bicycles."
        ),
        [
            (
                "12 billion yuan: level 12000000000 CNY, exports CN-SD/Qingdao tires, "
                "2023"
            ),
            ("3 million: level 3000000 1, volume exports CN-SD/Qingdao bicycles, 2023"),
        ],
    ),
    "the same period of an earlier year": (
        (
            "Hunan's exports in the first five months of 2023 were 6 percent higher "
            "than in the same period of 2019."
        ),
        ["6 percent: growth 6 percent, exports CN-HN, 2023-01/2023-05, period"],
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
    "whose largest partner a country is": (
        (
            "China is the largest trading partner of Peru, with bilateral trade "
            "reaching 28 billion dollars in 2023."
        ),
        [
            "largest trading partner: rank 1 1, trade PE CN, 2023",
            "28 billion dollars: level 28000000000 USD, trade PE CN, 2023",
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
    "trains that crossed a port": (
        (
            "The number of freight trains crossing the border port of Alashankou hit "
            "1,351 from January to June 2024. Among them, 791 were outbound trains."
        ),
        [
            "1,351: level 1351 1, trains CN-XJ/Alashankou, 2024-H1",
            "791: level 791 1, trains CN-XJ/Alashankou, 2024-H1",
        ],
    ),
    "goods behind their amount, and where they go": (
        (
            "China sold 3 billion dollars worth of lamps to Peru in 2023, up 8 "
            "percent, and 2 billion dollars worth to Egypt, up 5 percent."
        ),
        [
            "3 billion dollars: level 3000000000 USD, exports CN PE lamps, 2023",
            "8 percent: growth 8 percent, exports CN PE lamps, 2023",
            "2 billion dollars: level 2000000000 USD, exports CN EG lamps, 2023",
            "5 percent: growth 5 percent, exports CN EG lamps, 2023",
        ],
    ),
    "an amount of goods that its verb follows": (
        (
            "About 1,300 tonnes of tea were sold to Chile in 2023, 9 percent more than "
            "a year earlier."
        ),
        [
            "1,300 tonnes: level 1300 metric_ton about, volume exports CN CL tea, 2023",
            "9 percent: growth 9 percent, volume exports CN CL tea, 2023, yoy",
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
    "a partner said with a possessive": (
        (
            "Exports to Japan rose 5 percent in May 2024, those to Laos 6 percent, "
            "and Peru's 7 percent to 3 million dollars."
        ),
        [
            "5 percent: growth 5 percent, exports CN JP, 2024-05",
            "6 percent: growth 6 percent, exports CN LA, 2024-05",
            "7 percent: growth 7 percent, exports CN PE, 2024-05",
            "3 million dollars: level 3000000 USD, exports CN PE, 2024-05",
        ],
    ),
    "where an amount of goods went": (
        (
            "China exported 5,000 tonnes of zinc to Peru in May 2024 and 8 billion "
            "dollars worth of electric vehicles to the European Union."
        ),
        [
            "5,000 tonnes: level 5000 metric_ton, volume exports CN PE zinc, 2024-05",
            "8 billion dollars: level 8000000000 USD, exports CN EU nev, 2024-05",
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
    "the whole province, the whole country": (
        (
            "Dongying's exports rose 5 percent in 2023. Exports of the whole province "
            "grew 4 percent, those of the whole country 2 percent. The eastern Chinese "
            "province's imports fell 3 percent."
        ),
        [
            "5 percent: growth 5 percent, exports CN-SD/Dongying, 2023",
            "4 percent: growth 4 percent, exports CN-SD, 2023",
            "2 percent: growth 2 percent, exports CN, 2023",
            "3 percent: growth -3 percent, imports CN-SD, 2023",
        ],
    ),
    "the country that is compared with": (
        (
            "Hunan's exports rose 8 percent in 2023, lower than the national growth of "
            "12 percent. Imports fell 3 percent, compared with a 7 percent national "
            "drop."
        ),
        [
            "8 percent: growth 8 percent, exports CN-HN, 2023",
            "12 percent: growth 12 percent, exports CN, 2023",
            "3 percent: growth -3 percent, imports CN-HN, 2023",
            "7 percent: growth -7 percent, imports CN, 2023",
        ],
    ),
    "a city that is ranked in its province": (
        (
            "Zhongshan is the province's leading export hub. Its exports rose 5 "
            "percent in 2013."
        ),
        [
            "leading export hub: rank 1 1, exports CN-GD/Zhongshan",
            "5 percent: growth 5 percent, exports CN-GD/Zhongshan, 2013",
        ],
    ),
    "the whole of a share has a figure of its own": (
        (
            "Hunan's exports of tea were 3 billion yuan in 2023, accounting for 12 "
            "percent of total exports of 25 billion yuan."
        ),
        [
            "3 billion yuan: level 3000000000 CNY, exports CN-HN tea, 2023",
            "12 percent: share 12 percent, exports CN-HN tea, 2023",
            "25 billion yuan: level 25000000000 CNY, exports CN-HN, 2023",
        ],
    ),
    "goods to two countries": (
        "Hunan exported 900 buses to Peru and 800 to Chile in 2024.",
        [
            "900: level 900 1, volume exports CN-HN PE buses, 2024",
            "800: level 800 1, volume exports CN-HN CL buses, 2024",
        ],
    ),
    "the place that a verb in the passive has behind it exports": (
        "In 2023, tea worth 720 million dollars was exported by Kenya.",
        [
            "720 million dollars: level 720000000 USD, exports KE tea, 2023",
        ],
    ),
    "trains through a region, behind another clause": (
        (
            "Li Jun is a witness to this, as 70 percent of the China-Europe trains "
            "left China through Xinjiang in 2024."
        ),
        [
            "70 percent: share 70 percent, trains CN-XJ, 2024",
        ],
    ),
    "a rate in brackets has the period of its amount": (
        (
            "Exports slowed in May 2024. Germany absorbed $11.2 billion "
            "(+29.2% YoY) in the first half of 2024."
        ),
        [
            "$11.2 billion: level 11200000000 USD, exports CN DE, 2024-H1",
            "+29.2%: growth 29.2 percent, exports CN DE, 2024-H1, yoy",
        ],
    ),
    "tractors that were sold abroad": (
        "In May 2024 some 900 tractors were sold abroad, up 5 percent.",
        [
            "900: level 900 1 about, volume exports CN tractors, 2024-05",
            "5 percent: growth 5 percent, volume exports CN tractors, 2024-05",
        ],
    ),
    "a list of shares leaves out verb and unit": (
        (
            "China imported milk worth 2 billion yuan in 2023. Japan supplied"
            " 29.6 percent, New Zealand 17.3 and the Netherlands 11.2."
        ),
        [
            "2 billion yuan: level 2000000000 CNY, imports CN milk, 2023",
            "29.6 percent: share 29.6 percent, imports CN JP milk, 2023",
            "17.3: share 17.3 percent, imports CN NZ milk, 2023",
            "11.2: share 11.2 percent, imports CN NL milk, 2023",
        ],
    ),
    "a share that goes or comes is a part": (
        (
            "E-commerce imports were 3.3 billion yuan in 2023, and no less "
            "than 94 percent passed through bonded warehouses."
        ),
        [
            (
                "3.3 billion yuan: level 3300000000 CNY, imports CN "
                "cross-border-ecommerce, 2023"
            ),
            (
                "94 percent: share 94 percent at_least, imports CN "
                "cross-border-ecommerce, 2023"
            ),
        ],
    ),
    "what a share is of tells its goods": (
        (
            "In 2023, exports of garlic rose 5 percent. Peru took 8 percent "
            "of Shandong's exports."
        ),
        [
            "5 percent: growth 5 percent, exports CN-SD garlic, 2023",
            "8 percent: share 8 percent, exports CN-SD PE garlic, 2023",
        ],
    ),
    "the parts of what was counted go somewhere": (
        (
            "In 2023, the port handled 5 million TEUs, and 41 percent of "
            "these boxes came from Chile."
        ),
        [
            "5 million TEUs: level 5000000 1, containers CN, 2023",
            "41 percent: share 41 percent, containers CN CL, 2023",
        ],
    ),
    "a measure stands behind its rate": (
        "Exports of granite fell 12.4 percent in volume in 2023.",
        [
            "12.4 percent: growth -12.4 percent, volume exports CN granite, 2023",
        ],
    ),
    "partners of which each has a rate": (
        "Trade with Peru, Chile and Bolivia doubled in each case in 2023.",
        [
            "doubled: growth 100 percent, trade CN BO, 2023",
            "doubled: growth 100 percent, trade CN CL, 2023",
            "doubled: growth 100 percent, trade CN PE, 2023",
        ],
    ),
    "a sum has its worth behind a possessive": (
        (
            "In 2023, China's exports of tea rose 5 percent; Peru imported 46 million"
            " yuan's worth of cut flowers."
        ),
        [
            "5 percent: growth 5 percent, exports CN tea, 2023",
            "46 million yuan: level 46000000 CNY, imports PE fresh-cut-flowers, 2023",
        ],
    ),
    "into the red to the tune of": (
        (
            "Kenya slid into the red in May 2024 to the tune of 31 million dollars, "
            "customs data showed."
        ),
        [
            "31 million dollars: level -31000000 USD, balance KE, 2024-05",
        ],
    ),
    "a duty goes on behind a semicolon": (
        (
            "In 2024, exports of cars rose 5 percent. The duty on imported "
            "cars came back in January; it climbs to 18 percent in July."
        ),
        [
            "5 percent: growth 5 percent, exports CN automobiles, 2024",
        ],
    ),
    "what a single thing is worth is no figure of trade": (
        (
            "In 2023, exports rose 5 percent. The scheme is for goods of up "
            "to 900,000 yuan a declaration."
        ),
        [
            "5 percent: growth 5 percent, exports CN, 2023",
        ],
    ),
    "a month that is left out": (
        (
            "In 2024 exports rose 5 percent in all months except May, when they fell 3 "
            "percent."
        ),
        [
            "5 percent: growth 5 percent, exports CN, 2024",
            "3 percent: growth -3 percent, exports CN, 2024-05",
        ],
    ),
    "visitor numbers of a fair": (
        (
            "A total of 2,800 exhibitors took part in the 2024 China International "
            "Import Expo, while visitor numbers dropped to 461,000 from 480,000 the "
            "year before."
        ),
        [
            "2,800: level 2800 1, exhibitors CN, 2024",
            "461,000: level 461000 1, visitors CN, 2024",
            "480,000: level 480000 1, visitors CN, 2023",
        ],
    ),
    "rights that cost and earn are services": (
        (
            "Charges for the use of intellectual property cost the country "
            "$44.5 billion in 2023, while receipts went up 13 percent to "
            "$13.3 billion."
        ),
        [
            (
                "$44.5 billion: level 44500000000 USD, imports CN "
                "intellectual-property-royalties, 2023"
            ),
            (
                "13 percent: growth 13 percent, exports CN "
                "intellectual-property-royalties, 2023"
            ),
            (
                "$13.3 billion: level 13300000000 USD, exports CN "
                "intellectual-property-royalties, 2023"
            ),
        ],
    ),
    "a paragraph that is on other goods keeps to them": (
        (
            "In 2023, exports of electric vehicles rose 5 percent. Lithium "
            "batteries went to Peru.\n\nFor cars of all kinds 2023 was good, "
            "too. Russia took 5 percent, and exports to Mexico were up 27 "
            "percent."
        ),
        [
            "5 percent: growth 5 percent, exports CN nev, 2023",
            "5 percent: share 5 percent, exports CN RU automobiles, 2023",
            "27 percent: growth 27 percent, exports CN MX automobiles, 2023",
        ],
    ),
    "the customs that count tell whose trade it is": (
        (
            "A parcel left the Waigaoqiao Bonded Zone in Shanghai on May 1. By "
            "the end of May 2024, Shanghai Customs had cleared 1.09 million "
            "import declarations."
        ),
        [
            "1.09 million: level 1090000 1, declarations imports CN-SH, 2024-05",
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
    "buyers of two places and their rates": (
        (
            "The Yiwu Fair drew 900 buyers in 2024, including 300 from Peru and 200 "
            "from Chile, 5 percent and 7 percent more than in 2023."
        ),
        [
            "900: level 900 1, buyers CN, 2024",
            "300: level 300 1, buyers CN PE, 2024",
            "200: level 200 1, buyers CN CL, 2024",
            "5 percent: growth 5 percent, buyers CN PE, 2024, yoy",
            "7 percent: growth 7 percent, buyers CN CL, 2024, yoy",
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
    "the top supplier by name": (
        (
            "China's crude imports rose 3 percent in 2024. Shipments from top supplier "
            "Russia rose 5 percent."
        ),
        [
            "3 percent: growth 3 percent, imports CN crude-oil, 2024",
            "top supplier: rank 1 1, imports CN RU crude-oil",
            "5 percent: growth 5 percent, imports CN RU crude-oil, 2024",
        ],
    ),
    "what goes on with a season that nobody dates": (
        (
            "Coffee exports rose 3 percent in 2024. During the first "
            "quarter of coffee year 2024/25 they fell 6 percent. Tea "
            "exports fell 2 percent."
        ),
        [
            "3 percent: growth 3 percent, exports CN coffee, 2024",
            "6 percent: growth -6 percent, exports CN coffee",
            "2 percent: growth -2 percent, exports CN tea",
        ],
    ),
    "halves of a month": (
        (
            "In the first half of November 2024, exports were 12 billion "
            "dollars. In the second half of October, they were 11 billion "
            "dollars."
        ),
        [
            (
                "12 billion dollars: level 12000000000 USD, exports CN, "
                "2024-11-01/2024-11-15"
            ),
            (
                "11 billion dollars: level 11000000000 USD, exports CN, "
                "2024-10-16/2024-10-31"
            ),
        ],
    ),
    "from the beginning of a year to a day": (
        (
            "From the beginning of this year to January 15, exports were 12 "
            "billion dollars."
        ),
        [
            (
                "12 billion dollars: level 12000000000 USD, exports CN, "
                "2025-01-01/2025-01-15"
            ),
        ],
    ),
    "the month before something happened": (
        (
            "In December 2024, exports rose 2 percent. Compared to February "
            "2020, the month before the port was shut, they were up 17 "
            "percent."
        ),
        [
            "2 percent: growth 2 percent, exports CN, 2024-12",
            "17 percent: growth 17 percent, exports CN, 2024-12, period",
        ],
    ),
    "at the level of the year before": (
        (
            "In 2024, exports of tea rose 12 percent. Those of coffee "
            "remained at the previous year's level and only fell by 0.1 "
            "percent."
        ),
        [
            "12 percent: growth 12 percent, exports CN tea, 2024",
            "0.1 percent: growth -0.1 percent, exports CN coffee, 2024",
        ],
    ),
    "the most since what had its year": (
        (
            "The decline in exports in 2024 was the steepest since the "
            "crisis in 2009, when they fell 23 percent."
        ),
        [
            "23 percent: growth -23 percent, exports CN, 2009",
        ],
    ),
    "pages that are visited": (
        (
            "Hunan's exports rose 5 percent in May 2024. This page was visited 1,204 "
            "times. Views 3.2k."
        ),
        [
            "5 percent: growth 5 percent, exports CN-HN, 2024-05",
        ],
    ),
    "a move behind with no figure of its own": (
        (
            "In the second quarter of 2024, exports of tea fell 31 percent. "
            "Exports of coffee showed a decline of 4 percent and even "
            "started to increase in the third quarter."
        ),
        [
            "31 percent: growth -31 percent, exports CN tea, 2024-Q2",
            "4 percent: growth -4 percent, exports CN coffee, 2024-Q2",
        ],
    ),
    "a share of the market in a country": (
        (
            "In 2024 Zhongshan exported 2 million lamps. Its lamps hold around 30 "
            "percent of the market in the United States. In Brazil the share is 40 "
            "percent."
        ),
        [
            "2 million: level 2000000 1, volume exports CN-GD/Zhongshan lamps, 2024",
            (
                "30 percent: share 30 percent about, volume exports CN-GD/Zhongshan US "
                "lamps"
            ),
            "40 percent: share 40 percent, volume exports CN-GD/Zhongshan BR lamps",
        ],
    ),
    "a difference from what was recorded in": (
        (
            "In January-August 2024, exports rose by 20 percent, 1.2 "
            "percentage points slower than that recorded in the first seven "
            "months."
        ),
        [
            "20 percent: growth 20 percent, exports CN, 2024-01/2024-08",
            (
                "1.2 percentage points: growth_diff -1.2 percentage_point, "
                "exports CN, 2024-01/2024-08, period"
            ),
        ],
    ),
    "a change on the month beside a half-year": (
        (
            "Exports were 10 million tonnes in June 2024. The 16 percent "
            "month-on-month jump brought exports over the first half of the "
            "year to 57 million tonnes."
        ),
        [
            (
                "10 million tonnes: level 10000000 metric_ton, volume exports "
                "CN, 2024-06"
            ),
            "16 percent: growth 16 percent, volume exports CN, 2024-06, mom",
            (
                "57 million tonnes: level 57000000 metric_ton, volume exports "
                "CN, 2024-H1"
            ),
        ],
    ),
    "from the first year to the last": (
        (
            "From 2000 to 2023, trade with Africa rose from 100 billion "
            "yuan to 2 trillion yuan. Exports rose fivefold between 2018 "
            "and 2023, to 49 billion dollars."
        ),
        [
            ("100 billion yuan: level 100000000000 CNY, trade CN AFRICA, 2000"),
            ("2 trillion yuan: level 2000000000000 CNY, trade CN AFRICA, 2023"),
            "fivefold: growth 5 fold, exports CN AFRICA, 2018/2023",
            ("49 billion dollars: level 49000000000 USD, exports CN AFRICA, 2023"),
        ],
    ),
    "a sum over years": (
        ("From 2018 to 2023, exports of tea added up to 49 billion dollars."),
        [
            ("49 billion dollars: level 49000000000 USD, exports CN tea, 2018/2023"),
        ],
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
    "a part out of total exports": (
        (
            "In May 2024 Kenya sold 5 tons of tea to Egypt, out of total exports of 7 "
            "tons."
        ),
        [
            "5 tons: level 5 metric_ton, volume exports KE EG tea, 2024-05",
            "7 tons: level 7 metric_ton, volume exports KE tea, 2024-05",
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
    "a country spoken of without a figure leaves its region the subject": (
        (
            "Exports of Xiamen rose 5 percent in 2023.\n\nChina's bid for new pacts "
            "opened another stage. In 2024 exports rose 6 percent."
        ),
        [
            "5 percent: growth 5 percent, exports CN-FJ/Xiamen, 2023",
            "6 percent: growth 6 percent, exports CN-FJ/Xiamen, 2024",
        ],
    ),
    "a port reports by the name of its place": (
        (
            "Imports of the port of Dalian rose 5 percent in 2023. In 2024 Dalian's "
            "imports rose 6 percent."
        ),
        [
            "5 percent: growth 5 percent, imports CN-LN/Dalian, 2023",
            "6 percent: growth 6 percent, imports CN-LN/Dalian, 2024",
        ],
    ),
    "goods that are only an example": (
        (
            "Imports of metal ores like iron and aluminum reached 11 million tons in "
            "2023."
        ),
        [
            (
                "11 million tons: level 11000000 metric_ton, volume imports CN "
                "metal-ores, 2023"
            ),
        ],
    ),
    "a rise from an earlier month": (
        (
            "China's tin imports reached 49 million tons in June 2024, reflecting a "
            "rise from May and a 7 percent increase from the previous year."
        ),
        [
            (
                "49 million tons: level 49000000 metric_ton, volume imports CN tin, "
                "2024-06"
            ),
            "7 percent: growth 7 percent, volume imports CN tin, 2024-06, yoy",
        ],
    ),
    "what was before has a period of its own": (
        (
            "In May 2024 coal imports stood at 9,000 tonnes, after 8,000 "
            "tonnes in April, and above the 7,000 tonnes of the same month in 2023."
        ),
        [
            "9,000 tonnes: level 9000 metric_ton, volume imports CN coal, 2024-05",
            "8,000 tonnes: level 8000 metric_ton, volume imports CN coal, 2024-04",
            "7,000 tonnes: level 7000 metric_ton, volume imports CN coal, 2023-05",
        ],
    ),
    "compared with the same period, said before the rate": (
        (
            "In May 2024 the export is 5 billion yuan, compared with the same period "
            "grows 4%. The favorable balance is 2 billion yuan."
        ),
        [
            "5 billion yuan: level 5000000000 CNY, exports CN, 2024-05",
            "4%: growth 4 percent, exports CN, 2024-05, yoy",
            "2 billion yuan: level 2000000000 CNY, balance CN, 2024-05",
        ],
    ),
    "turnover that is no deal of a fair": (
        "In 2023 Vietnam's export turnover to China was 62 billion dollars.",
        [
            "62 billion dollars: level 62000000000 USD, exports VN CN, 2023",
        ],
    ),
    "several that are largest together": (
        (
            "In May 2024, Hunan's three largest export markets were Peru, Chile "
            "and Japan, with their respective values being 9, 8 and 7 billion "
            "yuan."
        ),
        [
            "9: level 9000000000 CNY, exports CN-HN PE, 2024-05",
            "8: level 8000000000 CNY, exports CN-HN CL, 2024-05",
            "7 billion yuan: level 7000000000 CNY, exports CN-HN JP, 2024-05",
        ],
    ),
    "two flows, one of which is both": (
        (
            "In May 2024, the value of imports and exports and of exports rose "
            "1.2 percent and 3.4 percent respectively."
        ),
        [
            "1.2 percent: growth 1.2 percent, trade CN, 2024-05",
            "3.4 percent: growth 3.4 percent, exports CN, 2024-05",
        ],
    ),
    "a stop in the middle of a sentence": (
        (
            "In May 2024, imports of tin came to 8.1 billion yuan. an increase "
            "of 12 percent, and exports to 3 billion yuan."
        ),
        [
            "8.1 billion yuan: level 8100000000 CNY, imports CN tin, 2024-05",
            "12 percent: growth 12 percent, imports CN tin, 2024-05",
            "3 billion yuan: level 3000000000 CNY, exports CN tin, 2024-05",
        ],
    ),
    "halves by their ordinals alone": (
        (
            "Trade shrank 3 percent in the first half of 2023, but gained 2 percent in "
            "the second."
        ),
        [
            "3 percent: growth -3 percent, trade CN, 2023-H1",
            "2 percent: growth 2 percent, trade CN, 2023-H2",
        ],
    ),
    "a growth that is told as yearly": (
        (
            "In May 2024, exports of lamps grew 8 percent yearly to 6.3 billion "
            "yuan. From 2015 to 2020 they rose 4 percent annually."
        ),
        [
            "8 percent: growth 8 percent, exports CN lamps, 2024-05, yoy",
            "6.3 billion yuan: level 6300000000 CNY, exports CN lamps, 2024-05",
            "4 percent: growth 4 percent, exports CN lamps, 2015/2020",
        ],
    ),
    "a record in what follows": (
        ("Hunan breaks record in foreign trade in May 2024"),
        [
            "record: record, trade CN-HN, 2024-05",
        ],
    ),
    "ahead of two averages": (
        (
            "In May 2024, the foreign trade of Wuhan came to 52 billion yuan. "
            "The rate of increase was 4 and 3 percentage points higher than the "
            "provincial and national averages respectively."
        ),
        [
            "52 billion yuan: level 52000000000 CNY, trade CN-HB/Wuhan, 2024-05",
            "4: growth_diff 4 percentage_point, trade CN-HB/Wuhan, 2024-05, peer",
            (
                "3 percentage points: growth_diff 3 percentage_point, trade "
                "CN-HB/Wuhan, 2024-05, peer"
            ),
        ],
    ),
    "lines broken anywhere": (
        (
            "Peruvian\nforeign trade rose 5 percent to\n7 billion dollars in May "
            "2024, with a\nsurplus of\n2 billion dollars.\nExports of tin\nwere up "
            "3 percent."
        ),
        [
            "5 percent: growth 5 percent, trade PE, 2024-05",
            "7 billion dollars: level 7000000000 USD, trade PE, 2024-05",
            "2 billion dollars: level 2000000000 USD, balance PE, 2024-05",
            "3 percent: growth 3 percent, exports PE tin, 2024-05",
        ],
    ),
    "prices and doses, parts of mankind and points of a paper are no trade": (
        (
            "Tea exports to ASEAN rose 5 percent in 2024. ASEAN has 8 percent of "
            "mankind. A bag costs some 30 yuan and holds 2 kilograms. The bloc agreed "
            "on a declaration of 12 points."
        ),
        ["5 percent: growth 5 percent, exports CN ASEAN tea, 2024"],
    ),
    "goods counted without a noun, and what they are compared with": (
        (
            "Anhui's export of ships reached 5,000 in 2024, up 6 percent. In May 2024 "
            "Anhui exported 700 trucks, compared with 600 in April."
        ),
        [
            "5,000: level 5000 1, volume exports CN-AH ships, 2024",
            "6 percent: growth 6 percent, volume exports CN-AH ships, 2024",
            "700: level 700 1, volume exports CN-AH trucks, 2024-05",
            "600: level 600 1, volume exports CN-AH trucks, 2024-04",
        ],
    ),
    "batches are of goods; a denial ends with its clause": (
        (
            "In 2024 the pace did not slow: Dalian imported 90 batches of Chilean "
            "cherries. Now 300 firms have a permit to trade."
        ),
        [
            "90: level 90 1, batches imports CN-LN/Dalian CL cherries, 2024",
            "300: level 300 1, enterprises CN-LN/Dalian",
        ],
    ),
    "its growth is that of what was counted": (
        (
            "In 2024 Dalian handled 5 million TEUs, its growth coming to 3 percent. "
            "Its container routes total 40 by now."
        ),
        [
            "5 million TEUs: level 5000000 1, containers CN-LN/Dalian, 2024",
            "3 percent: growth 3 percent, containers CN-LN/Dalian, 2024",
            "40: level 40 1, routes CN-LN/Dalian",
        ],
    ),
    "a bare sum of trade is in the currency before it": (
        (
            "Exports to Kenya were 7 million dollars in May 2024. In June 2024 exports "
            "to Kenya hit 8 million and imports 2 million; a million people went."
        ),
        [
            "7 million dollars: level 7000000 USD, exports CN KE, 2024-05",
            "8 million: level 8000000 USD, exports CN KE, 2024-06",
            "2 million: level 2000000 USD, imports CN KE, 2024-06",
        ],
    ),
    "more than another amount is a change": (
        (
            "In 2024 Wuhan imported 900 cars. That is 40 more than in 2023. They "
            "were worth 5 million yuan, 2 million yuan below the year before."
        ),
        [
            "900: level 900 1, volume imports CN-HB/Wuhan automobiles, 2024",
            "40: change 40 1, volume imports CN-HB/Wuhan automobiles, 2024, yoy",
            "5 million yuan: level 5000000 CNY, imports CN-HB/Wuhan automobiles, 2024",
            (
                "2 million yuan: change -2000000 CNY, imports CN-HB/Wuhan "
                "automobiles, 2024, yoy"
            ),
        ],
    ),
    "a port after another by its boxes": (
        (
            "Ningbo handled 5 million TEUs in 2024. Tianjin, not far behind Qingdao, "
            "grew 12 percent."
        ),
        [
            "5 million TEUs: level 5000000 1, containers CN-ZJ/Ningbo, 2024",
            "12 percent: growth 12 percent, containers CN-TJ, 2024",
        ],
    ),
    "together they keep the name of what they make up": (
        (
            "Exports of electric vehicles, lithium batteries and solar cells rose 5 "
            "percent in 2024. Together they took 4 percent of all exports, and lifted "
            "the growth of the whole by 2 percentage points."
        ),
        [
            "5 percent: growth 5 percent, exports CN new-three, 2024",
            "4 percent: share 4 percent, exports CN new-three, 2024",
            (
                "2 percentage points: contribution 2 percentage_point, exports CN "
                "new-three, 2024"
            ),
        ],
    ),
    "a participle behind a figure has the subject of that": (
        (
            "Trade of Qingdao was small in 1990. In 2010 it was 5 billion yuan, having "
            "risen 6 percent in a year, with exports of 3 billion yuan."
        ),
        [
            "5 billion yuan: level 5000000000 CNY, trade CN-SD/Qingdao, 2010",
            "6 percent: growth 6 percent, trade CN-SD/Qingdao, 2010",
            "3 billion yuan: level 3000000000 CNY, exports CN-SD/Qingdao, 2010",
        ],
    ),
    "a market behind imports": (
        (
            "Kenya's imports from Peru rose 5 percent in May 2024. Chile was the top "
            "market, at 5 million dollars."
        ),
        [
            "5 percent: growth 5 percent, imports KE PE, 2024-05",
            "top market: rank 1 1, exports KE CL, 2024-05",
            "5 million dollars: level 5000000 USD, exports KE CL, 2024-05",
        ],
    ),
    "private firms trade in all goods": (
        (
            "China's trade rose 5 percent in 2024. Exports of toys rose 6 percent. "
            "The position of private firms got better: they exported 7 billion yuan."
        ),
        [
            "5 percent: growth 5 percent, trade CN, 2024",
            "6 percent: growth 6 percent, exports CN toys, 2024",
            "7 billion yuan: level 7000000000 CNY, exports CN private, 2024",
        ],
    ),
    "the beginning of the year is a period of its own": (
        (
            "In May 2024 exports rose 5 percent year on year, and the share of cars "
            "was up 2 percentage points compared with the beginning of the year."
        ),
        [
            "5 percent: growth 5 percent, exports CN, 2024-05, yoy",
            (
                "2 percentage points: share_diff 2 percentage_point, exports CN "
                "automobiles, 2024-05, period"
            ),
        ],
    ),
    "a rate said again as a sum": (
        (
            "In 2024 Hunan's foreign trade saw an increase of 6 percent, or 30 billion "
            "yuan, and its imports a drop of 3 percent, or 8 billion yuan."
        ),
        [
            "6 percent: growth 6 percent, trade CN-HN, 2024",
            "30 billion yuan: change 30000000000 CNY, trade CN-HN, 2024",
            "3 percent: growth -3 percent, imports CN-HN, 2024",
            "8 billion yuan: change -8000000000 CNY, imports CN-HN, 2024",
        ],
    ),
    "a foreign trade gap": (
        "Turkey's foreign trade gap narrowed 38 percent in May 2024.",
        [
            "38 percent: growth -38 percent, balance TR, 2024-05",
        ],
    ),
    "worldwide at the head of a sentence": (
        (
            "In 2024 Kenya's tea exports to Egypt rose 5 percent. Worldwide, its "
            "coffee exports were 9 percent higher."
        ),
        [
            "5 percent: growth 5 percent, exports KE EG tea, 2024",
            "9 percent: growth 9 percent, exports KE coffee, 2024",
        ],
    ),
    "batches for export": (
        "In 2024 Wuxi Customs cleared 90 batches of tea for export, 5 percent more.",
        [
            "90: level 90 1, batches exports CN-JS/Wuxi tea, 2024",
            "5 percent: growth 5 percent, batches exports CN-JS/Wuxi tea, 2024",
        ],
    ),
    "bars part groups of columns; a row without a label holds changes": (
        (
            "Export of commodities in 2024. Value in US$1,000.\n"
            "Second line: change over the same period of 2023 in percent.\n\n"
            "Goods   Unit    | Ordinary Trade   | Processing Trade\n"
            "                | Quantity  Value  | Quantity  Value\n"
            "Tea     10000T  | 30      5,000    | 20      4,000\n"
            "                | -2.5     6.0     | 7.0     -8.0\n"
        ),
        [
            "30: level 300000 metric_ton, volume exports CN tea general-trade, 2024",
            "5,000: level 5000000 USD, exports CN tea general-trade, 2024",
            "20: level 200000 metric_ton, volume exports CN tea processing-trade, 2024",
            "4,000: level 4000000 USD, exports CN tea processing-trade, 2024",
            "-2.5: growth -2.5 percent, volume exports CN tea general-trade, 2024, yoy",
            "6.0: growth 6 percent, exports CN tea general-trade, 2024, yoy",
            "7.0: growth 7 percent, volume exports CN tea processing-trade, 2024, yoy",
            "-8.0: growth -8 percent, exports CN tea processing-trade, 2024, yoy",
        ],
    ),
    "a headline is of what the text says with the same rate": (
        (
            "Coal imports up 5 pct in 2024\n\n"
            "Coal imports came to 9 million tonnes in 2024, up 5 percent."
        ),
        [
            "5 pct: growth 5 percent, volume imports CN coal, 2024",
            "9 million tonnes: level 9000000 metric_ton, volume imports CN coal, 2024",
            "5 percent: growth 5 percent, volume imports CN coal, 2024",
        ],
    ),
    "some of those that are": (
        (
            "In 2023 Dalian exported 50 ships. Its container routes total 40 by now; "
            "30 of them lead abroad. His 16 samples are for sale, sold at 12 yuan."
        ),
        [
            "50: level 50 1, volume exports CN-LN/Dalian ships, 2023",
            "40: level 40 1, routes CN-LN/Dalian",
            "30: level 30 1, routes CN-LN/Dalian",
        ],
    ),
    "so many months up to the one told": (
        (
            "China's exports rose 1 percent in July 2024 from a year earlier.\n\nOver "
            "seven months, trade with the EU dipped 2 percent."
        ),
        [
            "1 percent: growth 1 percent, exports CN, 2024-07, yoy",
            "2 percent: growth -2 percent, trade CN EU, 2024-01/2024-07",
        ],
    ),
    "what a railway carries": (
        (
            "KUNMING, Feb. 12 -- The China-Laos Railway has carried more than 40 "
            "million tonnes of goods, local railway authorities said. Imports rose 12 "
            "percent in January."
        ),
        [
            "40 million tonnes: level 40000000 metric_ton over, volume CN",
            "12 percent: growth 12 percent, imports CN, 2025-01",
        ],
    ),
    "an average of years, said with a noun": (
        (
            "Exports, 3 billion yuan in 1990, came to 9 billion yuan in 2010, an "
            "average increase of 6 percent a year."
        ),
        [
            "3 billion yuan: level 3000000000 CNY, exports CN, 1990",
            "9 billion yuan: level 9000000000 CNY, exports CN, 2010",
            "6 percent: growth 6 percent, exports CN, 1990/2010",
        ],
    ),
    "a company is no reporter, nor is its seat": (
        (
            "Green Reed Technology of Qingdao, Shandong, runs a plant. In 2023 it "
            "exported goods worth 4 million yuan. Xiamen-based Blue Sea Toys Co., Ltd. "
            "exported 5 million yuan of shoes in 2023."
        ),
        [
            "4 million yuan: level 4000000 CNY, exports, 2023",
            "5 million yuan: level 5000000 CNY, exports footwear, 2023",
        ],
    ),
    "what a port handles": (
        ("The port's cargo throughput reached 5 million tonnes in 2024, up 4 percent."),
        [
            "5 million tonnes: level 5000000 metric_ton, volume CN, 2024",
            "4 percent: growth 4 percent, volume CN, 2024",
        ],
    ),
    "a headline with capitals is no company": (
        "China Imports More Technology: Up 5 Percent in 2024",
        ["5 Percent: growth 5 percent, imports CN, 2024"],
    ),
    "a company that only speaks is no subject": (
        (
            "In 2023 China exported 9,000 cars, said Li Ming of Red Star Motors. "
            "Exports of Red Star Motors rose 6 percent."
        ),
        [
            "9,000: level 9000 1, volume exports CN automobiles, 2023",
            "6 percent: growth 6 percent, exports automobiles, 2023",
        ],
    ),
    "an aside of time at the end": (
        (
            "China's exports to Peru fell 2 percent in December.\n\nIn 2023 Chile's "
            "trade deficit with China was 5 billion dollars, before the duties had "
            "their effect. The deficit with Peru widened to 6 billion dollars."
        ),
        [
            "2 percent: growth -2 percent, exports CN PE, 2024-12",
            "5 billion dollars: level -5000000000 USD, balance CL CN, 2023",
            "6 billion dollars: level -6000000000 USD, balance CL PE, 2023",
        ],
    ),
    "tariffs are not trade": (
        "The tariff on imports of cars stands at 15 percent.",
        [],
    ),
    "cargo that ports handled": (
        "Ningbo Port handled 5 million tonnes of cargo in May 2023, up 5 percent.",
        [
            (
                "5 million tonnes: level 5000000 metric_ton, volume "
                "CN-ZJ/Ningbo-Zhoushan, 2023-05"
            ),
            "5 percent: growth 5 percent, volume CN-ZJ/Ningbo-Zhoushan, 2023-05",
        ],
    ),
    "goods that no list has behind listed ones share a whole": (
        "Hog pelts accounted for 14 percent of Peru's exports in 2024.",
        [
            "14 percent: share 14 percent, exports PE pelts, 2024",
        ],
    ),
    "how high a tariff is": (
        (
            "China's exports rose 5 percent in May 2024 despite a 25 percent "
            "tariff on toys. The surplus of 9 billion dollars is expected to grow."
        ),
        [
            "5 percent: growth 5 percent, exports CN, 2024-05",
            "9 billion dollars: level 9000000000 USD, balance CN, 2024-05",
        ],
    ),
    "months, phone lines and pages are no counts": (
        "The customs hotline 12360 takes questions for 6 months; see page 14.",
        [],
    ),
    "an office abroad that speaks on a day": (
        (
            "Brazil's foreign trade secretariat on Monday said that imports fell 3 "
            "percent in May 2024."
        ),
        [
            "3 percent: growth -3 percent, imports BR, 2024-05",
        ],
    ),
    "a sum in the currency of the sentence before": (
        (
            "Exports came to 95.2 billion dollars in April 2024. Imports were 71.4 "
            "billion, down 2 percent."
        ),
        [
            "95.2 billion dollars: level 95200000000 USD, exports CN, 2024-04",
            "71.4 billion: level 71400000000 USD, imports CN, 2024-04",
            "2 percent: growth -2 percent, imports CN, 2024-04",
        ],
    ),
    "a country that earns from goods sells them": (
        (
            "Peru's exports rose in 2024. Kenya earned 1.4 billion dollars from tea "
            "exports."
        ),
        [
            "1.4 billion dollars: level 1400000000 USD, exports KE tea, 2024",
        ],
    ),
    "sums in the currency of a notice": (
        (
            "Hunan's foreign trade in the first quarter of 2024 (in RMB)\n"
            "\n"
            "Exports 147.6 bn, +13.0%; imports 17.8 bn, +44.7%."
        ),
        [
            "147.6 bn: level 147600000000 CNY, exports CN-HN, 2024-Q1",
            "+13.0%: growth 13 percent, exports CN-HN, 2024-Q1",
            "17.8 bn: level 17800000000 CNY, imports CN-HN, 2024-Q1",
            "+44.7%: growth 44.7 percent, imports CN-HN, 2024-Q1",
        ],
    ),
    "a town of so many millions has no currency": (
        (
            "Exports came to 95.2 billion dollars in April 2024. The town of 13 "
            "million people exported more."
        ),
        [
            "95.2 billion dollars: level 95200000000 USD, exports CN, 2024-04",
        ],
    ),
    "what another month's noun was of": (
        (
            "In July 2024, exports were 5,774 tonnes, 6 percent short of "
            "June's seven-month high of 6,146 tonnes. Imports rose 5 "
            "percent after June's fall of 13 percent."
        ),
        [
            ("5,774 tonnes: level 5774 metric_ton, volume exports CN, 2024-07"),
            ("6 percent: growth -6 percent, volume exports CN, 2024-07, period"),
            ("6,146 tonnes: level 6146 metric_ton, volume exports CN, 2024-06"),
            "5 percent: growth 5 percent, imports CN, 2024-07",
            "13 percent: growth -13 percent, imports CN, 2024-06",
        ],
    ),
    "trucks compared with others, behind tonnes": (
        (
            "Dalian Port handled 300 tonnes of tea in May 2024. On an average day "
            "1,250 trucks pass the port, up from 1,000 in April."
        ),
        [
            "1,250: level 1250 1, trucks CN-LN/Dalian, 2024-05",
            "1,000: level 1000 1, trucks CN-LN/Dalian, 2024-04",
        ],
    ),
    "twice an amount of another time": (
        (
            "In the first quarter of 2024, the surplus came to 5 billion "
            "dollars, more than twice the 2 billion dollars of the same "
            "period of 2023."
        ),
        [
            "5 billion dollars: level 5000000000 USD, balance CN, 2024-Q1",
            "twice: growth 100 percent over, balance CN, 2024-Q1, yoy",
            "2 billion dollars: level 2000000000 USD, balance CN, 2023-Q1",
        ],
    ),
    "the year before one that ended in March": (
        (
            "For the year ended March 2022 the deficit widened to 9 billion "
            "dollars; in the previous year it had been 2 billion dollars. "
            "China took 31 percent of exports in the latest year."
        ),
        [
            ("9 billion dollars: level -9000000000 USD, balance CN, 2021-04/2022-03"),
            ("2 billion dollars: level -2000000000 USD, balance CN, 2020-04/2021-03"),
            "31 percent: share 31 percent, exports CN, 2021-04/2022-03",
        ],
    ),
    "what a paragraph has compared with": (
        (
            "Chile's exports rose to 100 billion dollars in 2024. The "
            "amount was 5 percent higher than in 2023. The trade surplus "
            "widened to 22 billion dollars from 15 billion dollars."
        ),
        [
            "100 billion dollars: level 100000000000 USD, exports CL, 2024",
            "5 percent: growth 5 percent, exports CL, 2024, yoy",
            "22 billion dollars: level 22000000000 USD, balance CL, 2024",
            "15 billion dollars: level 15000000000 USD, balance CL, 2023",
        ],
    ),
    "a year ago at the head of a clause": (
        (
            "In November 2024, imports rose 26 percent. It is a matter of "
            "the calendar: a year ago they had fallen by 17 percent. From a "
            "year earlier, exports rose 3 percent."
        ),
        [
            "26 percent: growth 26 percent, imports CN, 2024-11",
            "17 percent: growth -17 percent, imports CN, 2023-11",
            "3 percent: growth 3 percent, exports CN, 2024-11, yoy",
        ],
    ),
    "what was bought abroad beside what was sold": (
        (
            "In May 2024 Hunan sold 4 billion yuan worth of products abroad, while "
            "purchasing goods valued at 3 billion yuan from the rest of the world."
        ),
        [
            "4 billion yuan: level 4000000000 CNY, exports CN-HN, 2024-05",
            "3 billion yuan: level 3000000000 CNY, imports CN-HN, 2024-05",
        ],
    ),
    "above the same period, behind a comma": (
        (
            "In January and February 2024, exports were 4 percent, and "
            "imports 26 percent, above the same period of 2023."
        ),
        [
            "4 percent: growth 4 percent, exports CN, 2024-01/2024-02, yoy",
            ("26 percent: growth 26 percent, imports CN, 2024-01/2024-02, yoy"),
        ],
    ),
    "an apposition has its own year": (
        (
            "Exports fell 2 percent in 2024. Peru, still the leader in "
            "2023, took 15 percent of exports."
        ),
        [
            "2 percent: growth -2 percent, exports CN, 2024",
            "15 percent: share 15 percent, exports CN PE, 2024",
        ],
    ),
    "what a rank has been": (
        (
            "Imports of wine were 21 million tonnes in 2024, an increase of "
            "34 percent over 2023. They were worth 118 million dollars, and "
            "the port ranked fifth, after being seventh in 2023."
        ),
        [
            (
                "21 million tonnes: level 21000000 metric_ton, volume imports "
                "CN wine, 2024"
            ),
            ("34 percent: growth 34 percent, volume imports CN wine, 2024, yoy"),
            ("118 million dollars: level 118000000 USD, imports CN wine, 2024"),
            "ranked fifth: rank 5 1, imports CN wine, 2024",
            "seventh: rank 7 1, imports CN wine, 2023",
        ],
    ),
    "a word broken at the end of a line": (
        (
            "Imports of crude oil by all of the refiners in April 2024 rose 37.7 "
            "per-\n"
            "cent year-on-year, to 49.7 mil-\n"
            "lion tons."
        ),
        [
            (
                "37.7 per-\ncent: growth 37.7 percent, volume imports CN crude-oil, "
                "2024-04, yoy"
            ),
            (
                "49.7 mil-\nlion tons: level 49700000 metric_ton, volume imports CN "
                "crude-oil, 2024-04"
            ),
        ],
    ),
    "the month past": (
        (
            "Hunan's exports rose 5 percent in January 2025. Its imports stood at 54 "
            "billion yuan in the past month."
        ),
        [
            "5 percent: growth 5 percent, exports CN-HN, 2025-01",
            "54 billion yuan: level 54000000000 CNY, imports CN-HN, 2025-01",
        ],
    ),
    "a shared name that a province in brackets settles": (
        "TAIZHOU (Jiangsu): imports of April 2024 came to 5 billion yuan.",
        [
            "5 billion yuan: level 5000000000 CNY, imports CN-JS/Taizhou, 2024-04",
        ],
    ),
    "what is exceeded is what is compared with": (
        (
            "Exports in 2023 were 12 billion dollars, a high that exceeds 2022 by "
            "5.9% and makes up 3% of China's."
        ),
        [
            "12 billion dollars: level 12000000000 USD, exports CN, 2023",
            "5.9%: growth 5.9 percent, exports CN, 2023, yoy",
            "3%: share 3 percent, exports CN, 2023",
        ],
    ),
    "a period that is overtaken is none of the figure": (
        (
            "Imports of the first nine months of 2024 have overtaken those of the "
            "whole of 2023. Exports were 30 billion dollars."
        ),
        [
            "30 billion dollars: level 30000000000 USD, exports CN, 2024-01/2024-09",
        ],
    ),
    "a supposition in a relative clause ends with it": (
        "In 2024, exports, which may be taxed soon, rose 5 percent.",
        ["5 percent: growth 5 percent, exports CN, 2024"],
    ),
    "a clause that ends its sentence leaves the subject": (
        (
            "China's tin exports to Peru rose 8 percent in May 2024, which put "
            "Peru ahead of Chile. They were 9,000 tonnes."
        ),
        [
            "8 percent: growth 8 percent, volume exports CN PE tin, 2024-05",
            "9,000 tonnes: level 9000 metric_ton, volume exports CN PE tin, 2024-05",
        ],
    ),
    "the country is none of a clause": (
        (
            "China's tin exports to Peru rose 8 percent in May 2024, which put "
            "Peru ahead of Chile. Zinc imports from the country fell 3 percent."
        ),
        [
            "8 percent: growth 8 percent, exports CN PE tin, 2024-05",
            "3 percent: growth -3 percent, imports CN PE zinc, 2024-05",
        ],
    ),
    "what people polled had forecast is no fact": (
        (
            "Exports rose 5 percent in December, against the 3 percent that "
            "analysts polled by AFP had forecast."
        ),
        ["5 percent: growth 5 percent, exports CN, 2024-12"],
    ),
    "the total of the other side": (
        (
            "In May 2024 Peru's exports to China rose 5 percent. Peru was the source "
            "of 6 percent of all that China imported. The Chinese total came to 9 "
            "billion dollars."
        ),
        [
            "5 percent: growth 5 percent, exports PE CN, 2024-05",
            "6 percent: share 6 percent, imports CN PE, 2024-05",
            "9 billion dollars: level 9000000000 USD, imports CN, 2024-05",
        ],
    ),
    "what forecasters see coming is no fact": (
        (
            "Exports rose 5 percent in December. Analysts at Nomura see the surplus"
            " at 90 billion dollars."
        ),
        ["5 percent: growth 5 percent, exports CN, 2024-12"],
    ),
    "a survey of counted people that points to a figure": (
        (
            "Exports rose 5 percent in December. A survey of seven traders had "
            "pointed to a surplus of 90 billion dollars."
        ),
        ["5 percent: growth 5 percent, exports CN, 2024-12"],
    ),
    "what a currency does, with its level beside it": (
        (
            "Peru's exports rose 5 percent in December. The sol, at 3.7 to the "
            "dollar, has gained 2 percent."
        ),
        ["5 percent: growth 5 percent, exports PE, 2024-12"],
    ),
    "after so many months": (
        (
            "Kenya exported 9 tons of tea in June 2024. After six months it had been "
            "40 tons, 4 percent less than a year before."
        ),
        [
            "9 tons: level 9 metric_ton, volume exports KE tea, 2024-06",
            "40 tons: level 40 metric_ton, volume exports KE tea, 2024-H1",
            "4 percent: growth -4 percent, volume exports KE tea, 2024-H1, yoy",
        ],
    ),
    "what someone else raises or cuts is no trade": (
        (
            "Imports rose 5 percent in December. A fund, which has raised its "
            "exposure to China to 9 percent, is glad, and Rio Tinto shed 2 percent."
        ),
        ["5 percent: growth 5 percent, imports CN, 2024-12"],
    ),
    "a rate that says in which state a thing is": (
        ("Imports of tin rose 5 percent in December. Warehouses are 80 percent full."),
        ["5 percent: growth 5 percent, imports CN tin, 2024-12"],
    ),
    "a balance after goods of which no flow was told is that in all goods": (
        (
            "Tin is the motor of Peru. The surplus of Peru was 5 billion dollars in"
            " December."
        ),
        ["5 billion dollars: level 5000000000 USD, balance PE, 2024-12"],
    ),
    "what goods are behind a comma": (
        (
            "Iron ore, the main raw material for steel, accounted for half of Peru's "
            "exports to China in 2010."
        ),
        [
            "half: share 50 percent, exports PE CN iron-ore, 2010",
        ],
    ),
    "goods that a text begins with are what its first exports are of": (
        (
            "The market for Peruvian grapes has grown, and Peruvian growers are "
            "glad. Exports to China rose 5 percent in December."
        ),
        ["5 percent: growth 5 percent, exports PE CN grapes, 2024-12"],
    ),
    "a part of a fiscal year of the country that reports": (
        (
            "Pakistan exported goods worth 5 billion dollars to China in the first "
            "quarter of the current fiscal year."
        ),
        ["5 billion dollars: level 5000000000 USD, exports PK CN, 2024-Q3"],
    ),
    "a part of what the paragraph before told": (
        (
            "Kenya's exports fell 5 percent in December.\n\n"
            "Kenya's imports were 5 billion dollars in December.\n\n"
            "China supplied 2 billion dollars of that, and India, with 18 percent, "
            "came next."
        ),
        [
            "5 percent: growth -5 percent, exports KE, 2024-12",
            "5 billion dollars: level 5000000000 USD, imports KE, 2024-12",
            "2 billion dollars: level 2000000000 USD, imports KE CN, 2024-12",
            "18 percent: share 18 percent, imports KE IN, 2024-12",
        ],
    ),
    "goods that an aside says a subject mostly is": (
        (
            "In December, exports of zinc fell 5 percent. Those to Chile, mostly "
            "ores, rose 3 percent."
        ),
        [
            "5 percent: growth -5 percent, exports CN zinc, 2024-12",
            "3 percent: growth 3 percent, exports CN CL zinc, 2024-12",
        ],
    ),
    "the port that a text is on, behind another city": (
        (
            "Ningbo-Zhoushan Port handled 10 million TEUs in the first quarter of "
            "2024. In Wenzhou throughput hit 1 million TEUs.\n\nThe port can look back "
            "on years of growth. In 2023 it moved 35 million TEUs."
        ),
        [
            (
                "10 million TEUs: level 10000000 1, containers CN-ZJ/Ningbo-Zhoushan, "
                "2024-Q1"
            ),
            "1 million TEUs: level 1000000 1, containers CN-ZJ/Wenzhou, 2024-Q1",
            (
                "35 million TEUs: level 35000000 1, containers CN-ZJ/Ningbo-Zhoushan, "
                "2023"
            ),
        ],
    ),
    "the parts of a deficit": (
        (
            "In April 2024 the U.S. goods and services deficit rose. This reflected an "
            "increase in the goods deficit of 2.3 billion dollars to 68.4 billion "
            "dollars and a decrease in the services surplus of 0.1 billion dollars to "
            "20.8 billion dollars."
        ),
        [
            "2.3 billion dollars: change -2300000000 USD, balance US, 2024-04",
            "68.4 billion dollars: level -68400000000 USD, balance US, 2024-04",
            (
                "0.1 billion dollars: change -100000000 USD, balance US services, "
                "2024-04"
            ),
            (
                "20.8 billion dollars: level 20800000000 USD, balance US services, "
                "2024-04"
            ),
        ],
    ),
    "goods among which others are named": (
        (
            "In December, tin did well among raw materials, with imports of 5 "
            "million tonnes."
        ),
        ["5 million tonnes: level 5000000 metric_ton, volume imports CN tin, 2024-12"],
    ),
    "rows without a head that tell their units": (
        (
            "Trade of Shanghai, Q1 2020\n    total            744 bn yuan    -0.1%\n   "
            " exports          289 bn yuan    -6.8%"
        ),
        [
            "744 bn yuan: level 744000000000 CNY, trade CN-SH, 2020-Q1",
            "-0.1%: growth -0.1 percent, trade CN-SH, 2020-Q1",
            "289 bn yuan: level 289000000000 CNY, exports CN-SH, 2020-Q1",
            "-6.8%: growth -6.8 percent, exports CN-SH, 2020-Q1",
        ],
    ),
    "customers in a place are whom exports go to": (
        (
            "Exports fell 3 percent in December. Buyers in Japan, who bought 9 "
            "percent less, are gloomy."
        ),
        [
            "3 percent: growth -3 percent, exports CN, 2024-12",
            "9 percent: growth -9 percent, exports CN JP, 2024-12",
        ],
    ),
    "an amount of a flow, or its share": (
        (
            "Brazil posted exports of 5 billion dollars in December. China "
            "accounted for 2 billion dollars of meat exports in the month, or 40 "
            "percent."
        ),
        [
            "5 billion dollars: level 5000000000 USD, exports BR, 2024-12",
            "2 billion dollars: level 2000000000 USD, exports BR CN meat, 2024-12",
            "40 percent: share 40 percent, exports BR CN meat, 2024-12",
        ],
    ),
    "the same months are those counted before": (
        (
            "Exports fell 4 percent in the five months to the end of November. In "
            "December they rose 2 percent. In the same five months imports rose 3 "
            "percent."
        ),
        [
            "4 percent: growth -4 percent, exports CN, 2024-07/2024-11",
            "2 percent: growth 2 percent, exports CN, 2024-12",
            "3 percent: growth 3 percent, imports CN, 2024-07/2024-11",
        ],
    ),
    "a share of the figure of a province": (
        (
            "In 2023 Luzhou's foreign trade reached 50 billion yuan, 6 percent of "
            "Sichuan's total.\n\nIn 2024 it was 60 billion yuan, or 7 percent of the "
            "provincial figure."
        ),
        [
            "50 billion yuan: level 50000000000 CNY, trade CN-SC/Luzhou, 2023",
            "6 percent: share 6 percent, trade CN-SC/Luzhou, 2023",
            "60 billion yuan: level 60000000000 CNY, trade CN-SC/Luzhou, 2024",
            "7 percent: share 7 percent, trade CN-SC/Luzhou, 2024",
        ],
    ),
    "goods that an aside says exports are leave those before behind": (
        (
            "In December, imports of tin were 90 tonnes; exports, chiefly machines "
            "and toys, were 30 tonnes."
        ),
        [
            "90 tonnes: level 90 metric_ton, volume imports CN tin, 2024-12",
            "30 tonnes: level 30 metric_ton, volume exports CN, 2024-12",
        ],
    ),
    "who has forecast a figure does not foresee the one behind it": (
        (
            "Exports fell 4 percent in December, and imports, which analysts had "
            "seen up 5 percent, dropped 7 percent."
        ),
        [
            "4 percent: growth -4 percent, exports CN, 2024-12",
            "7 percent: growth -7 percent, imports CN, 2024-12",
        ],
    ),
    "an aside on goods with more of its own": (
        (
            "In December, exports of zinc fell 5 percent. Imports from Peru, mostly"
            " ores mined in the Andes, rose 3 percent."
        ),
        [
            "5 percent: growth -5 percent, exports CN zinc, 2024-12",
            "3 percent: growth 3 percent, imports CN PE, 2024-12",
        ],
    ),
    "a rate beside boxes is one of boxes": (
        "Imports through the port rose 5 percent to 9,000 TEUs in December.",
        [
            "5 percent: growth 5 percent, containers imports CN, 2024-12",
            "9,000 TEUs: level 9000 1, containers imports CN, 2024-12",
        ],
    ),
    "a bare number before another that is carried": (
        (
            "The number of freight trains running reached 1410 in 2023, carrying "
            "147,000 teu, up 6% and 13% respectively."
        ),
        [
            "1410: level 1410 1, trains CN, 2023",
            "147,000 teu: level 147000 1, containers CN, 2023",
            "6%: growth 6 percent, trains CN, 2023",
            "13%: growth 13 percent, containers CN, 2023",
        ],
    ),
    "what others ship to China in a text on imports": (
        (
            "China's imports of tin rose to 9 tonnes in 2024. Peru shipped 5 tonnes"
            " to China in the year."
        ),
        [
            "9 tonnes: level 9 metric_ton, volume imports CN tin, 2024",
            "5 tonnes: level 5 metric_ton, volume imports CN PE tin, 2024",
        ],
    ),
    "goods named by their kind behind their full name": (
        (
            "In December, imports of iron ore and of coal rose 5 percent. Ore "
            "imports were 9 tonnes."
        ),
        [
            "5 percent: growth 5 percent, imports CN iron-ore-and-coal, 2024-12",
            "9 tonnes: level 9 metric_ton, volume imports CN iron-ore, 2024-12",
        ],
    ),
    "a fraction that names a weight": (
        (
            "In December, exports of tin to Peru rose 3 percent. Seven tonnes in "
            "ten went to Chile."
        ),
        [
            "3 percent: growth 3 percent, exports CN PE tin, 2024-12",
            "Seven tonnes in ten: share 70 percent, volume exports CN CL tin, 2024-12",
        ],
    ),
    "a share of goods that are pointed back to": (
        (
            "In December, imports of cotton rose 3 percent. India delivered 31 "
            "percent of the fibre."
        ),
        [
            "3 percent: growth 3 percent, imports CN cotton, 2024-12",
            "31 percent: share 31 percent, imports CN IN cotton, 2024-12",
        ],
    ),
    "a share of goods that came from a place": (
        (
            "In December, imports of iron ore rose 3 percent. Some 60 percent of "
            "the ore came from Peru."
        ),
        [
            "3 percent: growth 3 percent, imports CN iron-ore, 2024-12",
            "60 percent: share 60 percent about, imports CN PE iron-ore, 2024-12",
        ],
    ),
    "a place behind which another ranks is not the subject": (
        (
            "In 2024, exports to Peru rose 5 percent. Peru thereby became the "
            "second-largest buyer, after Oman. Its share in the exports went up to "
            "8 percent."
        ),
        [
            "5 percent: growth 5 percent, exports CN PE, 2024",
            "second-largest buyer: rank 2 1, exports CN PE, 2024",
            "8 percent: share 8 percent, exports CN PE, 2024",
        ],
    ),
    "boxes to and from a port": (
        ("In January containers to and from Shanghai shrank 4.3% to 3.6 million TEUs."),
        [
            "3.6 million TEUs: level 3600000 1, containers CN-SH, 2025-01",
        ],
    ),
    "a port abroad has the trade of its country": (
        "The Port of Gdansk moved 1.1 million TEUs in 2024, up 4 percent.",
        [
            "1.1 million TEUs: level 1100000 1, containers PL, 2024",
            "4 percent: growth 4 percent, containers PL, 2024",
        ],
    ),
    "volumes at a port abroad are of its country": (
        "Volumes at Durban fell 3 percent to 2.4 million TEUs in 2024.",
        [
            "3 percent: growth -3 percent, containers ZA, 2024",
            "2.4 million TEUs: level 2400000 1, containers ZA, 2024",
        ],
    ),
    "a port abroad with an aside": (
        "Callao, on the coast of Peru, handled 3 million TEUs in 2024.",
        [
            "3 million TEUs: level 3000000 1, containers PE, 2024",
        ],
    ),
    "the other party of trade told before sells home": (
        (
            "Trade between China and Peru was 40 billion dollars in 2024. Peru "
            "sold 25 billion dollars worth of goods to China."
        ),
        [
            "40 billion dollars: level 40000000000 USD, trade CN PE, 2024",
            "25 billion dollars: level 25000000000 USD, exports PE CN, 2024",
        ],
    ),
    "a place sells behind an apposition": (
        (
            "Peru sold 300 tonnes of grapes to China in 2024. Chile, its old "
            "rival, sold 500 tonnes."
        ),
        [
            "300 tonnes: level 300 metric_ton, volume exports PE CN grapes, 2024",
            "500 tonnes: level 500 metric_ton, volume exports CL CN grapes, 2024",
        ],
    ),
    "exports of a country are its own": (
        "In 2024, exports of Kenya rose 5 percent.",
        [
            "5 percent: growth 5 percent, exports KE, 2024",
        ],
    ),
    "but of its goods they are not": (
        "In 2024, imports of Kenyan tea rose 5 percent.",
        [
            "5 percent: growth 5 percent, imports CN KE tea, 2024",
        ],
    ),
    "a country that heads the sentence trades": (
        "In Kenya, imports from China fell 4 percent in 2024.",
        [
            "4 percent: growth -4 percent, imports KE CN, 2024",
        ],
    ),
    "a record high as firms restocked": (
        (
            "Kenya's trade deficit widened in May 2024 to a record high as businesses "
            "restocked."
        ),
        [
            "record high: record, balance KE, 2024-05",
        ],
    ),
    "who is sold something stands behind the verb": (
        (
            "Kenya's imports from China were 8 billion dollars in 2024. It "
            "sold China 200 million dollars of goods."
        ),
        [
            "8 billion dollars: level 8000000000 USD, imports KE CN, 2024",
            "200 million dollars: level 200000000 USD, exports KE CN, 2024",
        ],
    ),
    "a share of the market is one of a partner": (
        (
            "China's imports of tin from Peru rose 5 percent in 2024. Peru's "
            "share of the market grew to 12 percent."
        ),
        [
            "5 percent: growth 5 percent, imports CN PE tin, 2024",
            "12 percent: share 12 percent, imports CN PE tin, 2024",
        ],
    ),
    "shipments from a country come in": (
        (
            "In 2024, shipments from Bolivia fell 5 percent, while those from "
            "Peru rose 6 percent."
        ),
        [
            "5 percent: growth -5 percent, imports CN BO, 2024",
            "6 percent: growth 6 percent, imports CN PE, 2024",
        ],
    ),
    "cars bought from China in the trade of another": (
        ("Kenya imported 700 buses from China in 2024, worth 50 million dollars."),
        [
            "700: level 700 1, volume imports KE CN buses, 2024",
            "50 million dollars: level 50000000 USD, imports KE CN buses, 2024",
        ],
    ),
    "a share at its peak has no time": (
        (
            "Exports grew 5.9 percent in January. Peru's share of China's imports, 31 "
            "percent at its peak, has dwindled to 12 percent."
        ),
        [
            "5.9 percent: growth 5.9 percent, exports CN, 2025-01",
            "31 percent: share 31 percent, imports CN PE",
            "12 percent: share 12 percent, imports CN PE",
        ],
    ),
    "a threshold that was broken through": (
        "Hunan's exports broke through the threshold of 5 billion yuan in 2023.",
        [
            "5 billion yuan: level 5000000000 CNY over, exports CN-HN, 2023",
        ],
    ),
    "buses of which some go elsewhere": (
        "In 2024 Hunan exported 900 buses, including 300 to Peru and 200 to Chile.",
        [
            "900: level 900 1, volume exports CN-HN buses, 2024",
            "300: level 300 1, volume exports CN-HN PE buses, 2024",
            "200: level 200 1, volume exports CN-HN CL buses, 2024",
        ],
    ),
    "goods of China that it imported are those sold to it": (
        (
            "China exported 9,000 tonnes of tea in 2024. Ghana was the largest "
            "buyer. It imported 3,000 tonnes of Chinese tea."
        ),
        [
            "9,000 tonnes: level 9000 metric_ton, volume exports CN tea, 2024",
            "largest buyer: rank 1 1, exports CN GH tea, 2024",
            "3,000 tonnes: level 3000 metric_ton, volume exports CN GH tea, 2024",
        ],
    ),
    "who sells a part of its goods exports them": (
        "In 2024, Kenya sent 30 percent of its tea to China.",
        [
            "30 percent: share 30 percent, exports KE CN tea, 2024",
        ],
    ),
    "who buys a part of its goods imports them": (
        ("China buys 70 percent of its tin from Peru and 20 percent from Bolivia."),
        [
            "70 percent: share 70 percent, imports CN PE tin",
            "20 percent: share 20 percent, imports CN BO tin",
        ],
    ),
    "goods counted before their verb": (
        "In May 2024 Dalian Port saw 3,100 new cars exported, up 12 percent.",
        [
            "3,100: level 3100 1, volume exports CN-LN/Dalian automobiles, 2024-05",
            (
                "12 percent: growth 12 percent, volume exports CN-LN/Dalian "
                "automobiles, 2024-05"
            ),
        ],
    ),
    "who exports a part of its goods": (
        "In 2024, Fujian exported 40 percent of its tea to Japan.",
        [
            "40 percent: share 40 percent, exports CN-FJ JP tea, 2024",
        ],
    ),
    "and buys a part of its imports": (
        (
            "Peru sends 30 percent of its exports to China and buys 25 percent "
            "of its imports from Japan."
        ),
        [
            "30 percent: share 30 percent, exports PE CN",
            "25 percent: share 25 percent, imports PE JP",
        ],
    ),
    "what is supplied to another is exported": (
        "In 2024, Kenya supplied 900 tonnes of tea to China.",
        [
            "900 tonnes: level 900 metric_ton, volume exports KE CN tea, 2024",
        ],
    ),
    "a part of the imports in some goods is in those goods": (
        "In 2024, Kenya accounted for 20 percent of China's tea imports.",
        [
            "20 percent: share 20 percent, imports CN KE tea, 2024",
        ],
    ),
    "a part of what goes to a partner goes there": (
        "In 2024, toys made up 20 percent of exports to Kenya.",
        [
            "20 percent: share 20 percent, exports CN KE toys, 2024",
        ],
    ),
    "what a city sells of another's imports": (
        (
            "Yiwu exported 5 million lamps in 2024. They made up 30 percent of "
            "Kenya's lamp imports."
        ),
        [
            "5 million: level 5000000 1, volume exports CN-ZJ/Yiwu lamps, 2024",
            "30 percent: share 30 percent, volume exports CN-ZJ/Yiwu KE lamps, 2024",
        ],
    ),
    "the month that was named last": (
        (
            "Kenya imported 35 tons of coal in May 2024. Figures by origin reach up to "
            "April. Peru had 60 percent of the imports in that month."
        ),
        [
            "35 tons: level 35 metric_ton, volume imports KE coal, 2024-05",
            "60 percent: share 60 percent, volume imports KE PE coal, 2024-04",
        ],
    ),
    "a list of goods that no list has heads its clause": (
        "Gaskets and widgets made up 18 percent of Peru's exports in 2024.",
        [
            "18 percent: share 18 percent, exports PE gaskets-and-widgets, 2024",
        ],
    ),
    "goods that are a verb of trade": (
        "In 2024, Kenya ships 400 tonnes of tea to China.",
        [
            "400 tonnes: level 400 metric_ton, volume exports KE CN tea, 2024",
        ],
    ),
    "a capital stands for its country": (
        "Beijing bought 50 tonnes of Kenyan tea in 2024.",
        [
            "50 tonnes: level 50 metric_ton, volume imports CN KE tea, 2024",
        ],
    ),
    "so do those abroad": (
        "In 2024, trade between Beijing and Nairobi rose 5 percent.",
        [
            "5 percent: growth 5 percent, trade CN KE, 2024",
        ],
    ),
    "a capital with customs is a city": (
        "In 2024, Beijing's exports rose 5 percent, Beijing Customs said.",
        [
            "5 percent: growth 5 percent, exports CN-BJ, 2024",
        ],
    ),
    "a mark that was exceeded": (
        (
            "In US dollar terms, exports reached 6.05 billion dollars in 2023, passing "
            "the mark of 6 billion dollars."
        ),
        [
            "6.05 billion dollars: level 6050000000 USD, exports CN, 2023",
            "6 billion dollars: level 6000000000 USD over, exports CN, 2023",
        ],
    ),
    "whose data they are": (
        "In 2024 exports to EU countries fell 1 percent, German data showed.",
        [
            "1 percent: growth -1 percent, exports DE EU, 2024",
        ],
    ),
    "the deficit of the other of two": (
        (
            "Trade between Peru and China grew 2 percent in 2024. Chinese exports rose "
            "4 percent. China ran a deficit of 9 billion dollars."
        ),
        [
            "2 percent: growth 2 percent, trade PE CN, 2024",
            "4 percent: growth 4 percent, exports CN PE, 2024",
            "9 billion dollars: level -9000000000 USD, balance CN PE, 2024",
        ],
    ),
    "and so is one among others": (
        ("In 2024, Hebei and Beijing exported 5 billion and 6 billion yuan of goods."),
        [
            "5 billion: level 5000000000 CNY, exports CN-HE, 2024",
            "6 billion yuan: level 6000000000 CNY, exports CN-BJ, 2024",
        ],
    ),
    "what firms that were counted sell is all goods": (
        (
            "Kenya took 20 percent of China's lamp exports in 2024. Some 30 "
            "firms traded. Their exports rose 5 percent."
        ),
        [
            "20 percent: share 20 percent, exports CN KE lamps, 2024",
            "30: level 30 1 about, enterprises trade CN, 2024",
            "5 percent: growth 5 percent, exports CN, 2024",
        ],
    ),
    "an apposition to goods is no subject": (
        (
            "Peru's exports rose in 2024. Pears, a favourite gift of the north, earned "
            "3 billion dollars, 30 percent more than in 2023."
        ),
        [
            "3 billion dollars: level 3000000000 USD, exports PE pears, 2024",
            "30 percent: growth 30 percent, exports PE pears, 2024, yoy",
        ],
    ),
    "a country is called by its region": (
        (
            "China's trade with Kenya rose 5 percent in 2024. Exports to the "
            "African nation rose 9 percent."
        ),
        [
            "5 percent: growth 5 percent, trade CN KE, 2024",
            "9 percent: growth 9 percent, exports CN KE, 2024",
        ],
    ),
    "a share of a whole by what it weighs": (
        "Brazil supplied 70 percent of China's soybean imports by weight in 2023.",
        [
            "70 percent: share 70 percent, volume imports CN BR soybeans, 2023",
        ],
    ),
    "and so is China by that of another": (
        (
            "Peru sold 300 tonnes of tin to China in 2024. Bolivia sold 200 "
            "tonnes to the Asian country."
        ),
        [
            "300 tonnes: level 300 metric_ton, volume exports PE CN tin, 2024",
            "200 tonnes: level 200 metric_ton, volume exports BO CN tin, 2024",
        ],
    ),
    "but not several of them": (
        (
            "China's trade with Kenya rose 5 percent in 2024. Exports to "
            "African nations rose 9 percent."
        ),
        [
            "5 percent: growth 5 percent, trade CN KE, 2024",
            "9 percent: growth 9 percent, exports CN AFRICA, 2024",
        ],
    ),
    "two lists of boxes that take turns": (
        (
            "In January volumes increased at Tianjin and Xiamen, which swelled 2.9% to "
            "1.68 million TEUs and 5.2% to 1.01 million TEUs, respectively."
        ),
        [
            "2.9%: growth 2.9 percent, containers CN-TJ, 2025-01",
            "1.68 million TEUs: level 1680000 1, containers CN-TJ, 2025-01",
            "5.2%: growth 5.2 percent, containers CN-FJ/Xiamen, 2025-01",
            "1.01 million TEUs: level 1010000 1, containers CN-FJ/Xiamen, 2025-01",
        ],
    ),
    "a question turns to China": (
        (
            "Peru's exports rose 5 percent in 2024. And China? Its exports "
            "rose 4 percent."
        ),
        [
            "5 percent: growth 5 percent, exports PE, 2024",
            "4 percent: growth 4 percent, exports CN, 2024",
        ],
    ),
    "what someone is quoted with is over behind the quotation": (
        ('"We are careful," said Li Ming, a trader. Exports rose 5 percent in 2024.'),
        [
            "5 percent: growth 5 percent, exports CN, 2024",
        ],
    ),
    "but not where the same speaks on": (
        ('"We export tiles," said Li Ming, a trader. "Orders fell by half in 2024."'),
        [
            "half: growth -50 percent, orders tiles, 2024",
        ],
    ),
    "orders of who says our are a company's": (
        (
            'Foshan exported tiles worth 5 million dollars in 2024. "Our '
            'orders from Kenya rose by half," said Li Ming, who runs a shop.'
        ),
        [
            "5 million dollars: level 5000000 USD, exports CN-GD/Foshan tiles, 2024",
            "half: growth 50 percent, orders KE tiles, 2024",
        ],
    ),
    "where something opens reports nothing": (
        (
            "Yunnan's exports rose 5 percent in 2024. The province has built a "
            "warehouse in Ruili. Imports rose 3 percent."
        ),
        [
            "5 percent: growth 5 percent, exports CN-YN, 2024",
            "3 percent: growth 3 percent, imports CN-YN, 2024",
        ],
    ),
    "journeys are counted by how often trains ran": (
        (
            "China-Europe freight trains ran more than 1,700 times in 2024, carrying "
            "150,000 TEUs; that is 12 percent and 17 percent more than in 2023."
        ),
        [
            "1,700: level 1700 1 over, trains CN, 2024",
            "150,000 TEUs: level 150000 1, containers CN, 2024",
            "12 percent: growth 12 percent, trains CN, 2024, yoy",
            "17 percent: growth 17 percent, containers CN, 2024, yoy",
        ],
    ),
    "a share of a city is one of its province": (
        (
            "Hubei's trade rose 5 percent in 2024. Wuhan accounted for 57 "
            "percent. Exports rose 9 percent."
        ),
        [
            "5 percent: growth 5 percent, trade CN-HB, 2024",
            "57 percent: share 57 percent, trade CN-HB/Wuhan, 2024",
            "9 percent: growth 9 percent, exports CN-HB, 2024",
        ],
    ),
    "a rank among the buyers of a part of the world": (
        (
            "China's exports rose 5 percent in 2024. Kenya is the largest "
            "African buyer, with 9 billion dollars."
        ),
        [
            "5 percent: growth 5 percent, exports CN, 2024",
            "largest African buyer: rank 1 1, exports CN KE",
            "9 billion dollars: level 9000000000 USD, exports CN KE, 2024",
        ],
    ),
    "who is ahead of whom has a figure each": (
        (
            "China exported 7 million cars in 2024. Mexico was the biggest "
            "buyer, with 500,000 units, ahead of Peru, where the figure fell 5 "
            "percent to 400,000, and Kenya with 300,000."
        ),
        [
            "7 million: level 7000000 1, volume exports CN automobiles, 2024",
            "biggest buyer: rank 1 1, volume exports CN MX automobiles, 2024",
            "500,000 units: level 500000 1, volume exports CN MX automobiles, 2024",
            "5 percent: growth -5 percent, volume exports CN PE automobiles, 2024",
            "400,000: level 400000 1, volume exports CN PE automobiles, 2024",
            "300,000: level 300000 1, volume exports CN KE automobiles, 2024",
        ],
    ),
    "who trades through a port of another place": (
        ("Through the port of Qinzhou, Guangxi imported 300 tonnes of fruit in 2024."),
        [
            "300 tonnes: level 300 metric_ton, volume imports CN-GX fruit, 2024",
        ],
    ),
    "buyers of what another sells": (
        (
            "In 2024, Kenya shipped 900 tonnes of tea; China bought 500 tonnes "
            "and Japan 200 tonnes."
        ),
        [
            "900 tonnes: level 900 metric_ton, volume exports KE tea, 2024",
            "500 tonnes: level 500 metric_ton, volume exports KE CN tea, 2024",
            "200 tonnes: level 200 metric_ton, volume exports KE JP tea, 2024",
        ],
    ),
    "a producer, and a consumer by name": (
        (
            "Copper imports to China rose 5 percent in 2024 despite strikes in Chile, "
            "the world's top producer. China is the world's largest consumer of copper."
        ),
        [
            "5 percent: growth 5 percent, imports CN copper, 2024",
            "top producer: rank 1 1, production CL copper",
            "largest consumer: rank 1 1, consumption CN copper",
        ],
    ),
    "the page behind the name of a place": (
        (
            "REPORT OF THE CUSTOMS DISTRICT OF DALIAN                 Page 4\n\nIn "
            "2013 the district handled exports of 51 billion dollars. See Page 9."
        ),
        [
            "51 billion dollars: level 51000000000 USD, exports CN-LN/Dalian, 2013",
        ],
    ),
    "boxes by whom they are traded with": (
        (
            "Durban handled 3 million TEU in 2024. Kenya was its largest "
            "partner with 90,000 TEU, ahead of Peru with 80,000 TEU."
        ),
        [
            "3 million TEU: level 3000000 1, containers ZA, 2024",
            "largest partner: rank 1 1, trade ZA KE, 2024",
            "90,000 TEU: level 90000 1, containers ZA KE, 2024",
            "80,000 TEU: level 80000 1, containers ZA PE, 2024",
        ],
    ),
    "who buys the goods of a province": (
        (
            "Exports of Zhejiang rose in 2023. By destination, the EU bought 187 "
            "billion yuan of Zhejiang goods, and the US 142 billion."
        ),
        [
            "187 billion yuan: level 187000000000 CNY, exports CN-ZJ EU, 2023",
            "142 billion: level 142000000000 CNY, exports CN-ZJ US, 2023",
        ],
    ),
    "a sum without its currency beside partners": (
        (
            "In 2023 Ningbo's trade with 65 BRI countries reached 98 billion yuan. "
            "Exports to those related countries amounted to 63 billion."
        ),
        [
            "98 billion yuan: level 98000000000 CNY, trade CN-ZJ/Ningbo BRI, 2023",
            "63 billion: level 63000000000 CNY, exports CN-ZJ/Ningbo BRI, 2023",
        ],
    ),
    "the country whose office has spoken": (
        (
            "Peru's tin exports to China fell 5 percent in 2024. China's "
            "customs will report next week. In May 2024, the country imported "
            "300 tonnes."
        ),
        [
            "5 percent: growth -5 percent, exports PE CN tin, 2024",
            "300 tonnes: level 300 metric_ton, volume imports CN tin, 2024-05",
        ],
    ),
    "an office abroad": (
        (
            "According to the Vietnamese customs, the country exported 300 "
            "tonnes of tea in 2024."
        ),
        [
            "300 tonnes: level 300 metric_ton, volume exports VN tea, 2024",
        ],
    ),
    "crores in brackets": (
        "In May 2024 India's exports were 22 billion dollars (Rs182,264.96 crore).",
        [
            "22 billion dollars: level 22000000000 USD, exports IN, 2024-05",
            "Rs182,264.96 crore: level 1822649600000 INR, exports IN, 2024-05",
        ],
    ),
    "a text that counts in the money of a country": (
        (
            "Japan welcomed 3 million visitors in 2024. Guests from China "
            "spent 519 billion yen. Tourism brought in exports of 6 trillion "
            "yen."
        ),
        [
            "3 million: level 3000000 1, visitors JP, 2024",
            "6 trillion yen: level 6000000000000 JPY, exports JP CN, 2024",
        ],
    ),
    "a company that is known, beside its country": (
        (
            "China exported 7 million cars in 2024. BYD was the largest "
            "exporter, with 900,000 cars. Exports to Kenya rose 5 percent."
        ),
        [
            "7 million: level 7000000 1, volume exports CN automobiles, 2024",
            "largest exporter: rank 1 1, exports, 2024",
            "900,000: level 900000 1, volume exports automobiles, 2024",
            "5 percent: growth 5 percent, exports CN KE, 2024",
        ],
    ),
    "a deficit from a market": (
        (
            "Kenya's exports rose 5 percent in 2024. The deficit from the "
            "Chinese market was 8 billion dollars."
        ),
        [
            "5 percent: growth 5 percent, exports KE, 2024",
            "8 billion dollars: level -8000000000 USD, balance KE CN, 2024",
        ],
    ),
    "imports from and exports to the same": (
        (
            "In 2024, imports from and exports to Kenya rose 5 percent and 7 "
            "percent respectively."
        ),
        [
            "5 percent: growth 5 percent, imports CN KE, 2024",
            "7 percent: growth 7 percent, exports CN KE, 2024",
        ],
    ),
    "trade with whoever is the partner of a country": (
        ("In 2024, trade with China's third-largest trading partner fell 5 percent."),
        [
            "third-largest trading partner: rank 3 1, trade CN, 2024",
            "5 percent: growth -5 percent, trade CN, 2024",
        ],
    ),
    "trains by the ends of their line": (
        "The Xiamen-Warsaw trains made 200 trips in 2023, up 5 percent.",
        [
            "200: level 200 1, trains CN-FJ/Xiamen, 2023",
            "5 percent: growth 5 percent, trains CN-FJ/Xiamen, 2023",
        ],
    ),
    "a rate in brackets behind what it is against": (
        ("In 2024 Kenya exported 9 tons of tea, against 8 tons in 2023 (+13 percent)."),
        [
            "9 tons: level 9 metric_ton, volume exports KE tea, 2024",
            "8 tons: level 8 metric_ton, volume exports KE tea, 2023",
            "+13 percent: growth 13 percent, volume exports KE tea, 2024, yoy",
        ],
    ),
    "the market that goods are the largest for": (
        (
            "Kenya was the largest market for Peru's tin exports in 2024, with "
            "shipments of 5 million dollars."
        ),
        [
            "largest market: rank 1 1, exports PE KE tin, 2024",
            "5 million dollars: level 5000000 USD, exports PE KE tin, 2024",
        ],
    ),
    "an example is no product": (
        "For example exports to Peru rose 5 percent in 2024.",
        [
            "5 percent: growth 5 percent, exports CN PE, 2024",
        ],
    ),
    "an amount that is said to be a part of exports is one of exports": (
        (
            "Trade of Peru rose 5 percent in 2024. Tin was worth 4 billion dollars,"
            " or 58 percent of all exports."
        ),
        [
            "5 percent: growth 5 percent, trade PE, 2024",
            "4 billion dollars: level 4000000000 USD, exports PE tin, 2024",
            "58 percent: share 58 percent, exports PE tin, 2024",
        ],
    ),
    "a gap that imports leave is a deficit": (
        (
            "Imports from Peru rose to 5 billion dollars in December, leaving a gap"
            " of 2 billion dollars."
        ),
        [
            "5 billion dollars: level 5000000000 USD, imports CN PE, 2024-12",
            "2 billion dollars: level -2000000000 USD, balance CN PE, 2024-12",
        ],
    ),
    "a people that buys is a place": (
        (
            "Brazil's exports of beef rose 5 percent in 2024. The Chinese absorbed "
            "40 percent of the beef that Brazil sold abroad."
        ),
        [
            "5 percent: growth 5 percent, exports BR beef, 2024",
            "40 percent: share 40 percent, exports BR CN beef, 2024",
        ],
    ),
    "counted goods that a change starts from": (
        (
            "In 2024, exports of buses reached 82,000 vehicles, up 6 "
            "percent from 77,000 vehicles a year earlier; those of trucks "
            "came to 47,000 vehicles, up 4 percent from 45,000 vehicles."
        ),
        [
            "82,000: level 82000 1, volume exports CN buses, 2024",
            ("6 percent: growth 6 percent, volume exports CN buses, 2024, yoy"),
            "77,000: level 77000 1, volume exports CN buses, 2023",
            "47,000: level 47000 1, volume exports CN trucks, 2024",
            ("4 percent: growth 4 percent, volume exports CN trucks, 2024, yoy"),
            "45,000: level 45000 1, volume exports CN trucks, 2023",
        ],
    ),
    "as many of them in the year-ago period": (
        (
            "Exports of buses rose to 26,000 vehicles in the first half of "
            "2024, compared to 22,000 vehicles in the year-ago period."
        ),
        [
            "26,000: level 26000 1, volume exports CN buses, 2024-H1",
            "22,000: level 22000 1, volume exports CN buses, 2023-H1",
        ],
    ),
    "what data show of China is of China": (
        (
            "Peru's exports rose 3 percent in 2024. Data showed China's imports of "
            "tin were 9 tonnes in 2024."
        ),
        [
            "3 percent: growth 3 percent, exports PE, 2024",
            "9 tonnes: level 9 metric_ton, volume imports CN tin, 2024",
        ],
    ),
    "its first year is no year of the text": (
        (
            "The railway carried exports of 2 million tonnes in its first "
            "year; in 2023 they were 4 million tonnes."
        ),
        [
            "2 million tonnes: level 2000000 metric_ton, volume exports CN",
            ("4 million tonnes: level 4000000 metric_ton, volume exports CN, 2023"),
        ],
    ),
    "between two days": (
        ("Between 10 and 20 October 2024, exports of toys rose 36 percent."),
        [
            ("36 percent: growth 36 percent, exports CN toys, 2024-10-10/2024-10-20"),
        ],
    ),
    "what is planned for this year": (
        (
            "Last year China exported 5 million cars; this year it should "
            "be 6 million. Imports of cars fell 2 percent."
        ),
        [
            ("5 million: level 5000000 1, volume exports CN automobiles, 2024"),
            ("2 percent: growth -2 percent, volume imports CN automobiles, 2024"),
        ],
    ),
    "an adverbial stands before goods that head a text": (
        (
            "Vietnam's trade with China rose 5 percent in 2024.\n\nOn the other side, "
            "rice was the star. Exports to China hit 4 billion dollars."
        ),
        [
            "5 percent: growth 5 percent, trade VN CN, 2024",
            "4 billion dollars: level 4000000000 USD, exports VN CN rice, 2024",
        ],
    ),
    "the first months of the year, by its possessive": (
        (
            "In December 2024, exports rose 3 percent. They totalled 6 "
            "billion dollars in the year's first ten months."
        ),
        [
            "3 percent: growth 3 percent, exports CN, 2024-12",
            ("6 billion dollars: level 6000000000 USD, exports CN, 2024-01/2024-10"),
        ],
    ),
    "years to one": (
        (
            "In the three years to 2023, exports grew by 30 percent. In the "
            "decade to 2023, imports doubled to 3 billion dollars."
        ),
        [
            "30 percent: growth 30 percent, exports CN, 2021/2023",
            "doubled: growth 100 percent, imports CN, 2014/2023",
            "3 billion dollars: level 3000000000 USD, imports CN, 2023",
        ],
    ),
    "the year-earlier period": (
        (
            "Exports in January-October 2024 stood at 9 billion dollars "
            "against 8 billion dollars in the year-earlier period."
        ),
        [
            ("9 billion dollars: level 9000000000 USD, exports CN, 2024-01/2024-10"),
            ("8 billion dollars: level 8000000000 USD, exports CN, 2023-01/2023-10"),
        ],
    ),
    "an annual rate that stands alone": (
        "In October 2024, exports rose an annual 12 percent.",
        [
            "12 percent: growth 12 percent, exports CN, 2024-10, yoy",
        ],
    ),
    "a predicate is no subject": (
        ("Processing trade is the locomotive. In May 2024 its exports rose 3 percent."),
        [
            "3 percent: growth 3 percent, exports CN processing-trade, 2024-05",
        ],
    ),
    "a part of the growth of a province": (
        (
            "In 2023 Shenzhen's trade growth accounted for roughly 81 percent of trade "
            "growth in Guangdong."
        ),
        [
            "81 percent: contribution 81 percent about, trade CN-GD/Shenzhen, 2023",
        ],
    ),
    "a brand that looks like a unit": (
        "In June 2024 Dalian sold 700 MG cars to Peru.",
        ["700: level 700 1, volume exports CN-LN/Dalian PE automobiles, 2024-06"],
    ),
    "revenue of exports, trains with brackets": (
        (
            "In 2024 the total export revenue of private enterprises was $4 billion. "
            "In May, 90 China-Europe (Central Asia) freight trains ran."
        ),
        [
            "$4 billion: level 4000000000 USD, exports CN private, 2024",
            "90: level 90 1, trains CN, 2024-05",
        ],
    ),
    "some of the counted goods": (
        (
            "In May 2024 China exported 500 buses. Of these, around 200 were fully "
            "electric vehicles."
        ),
        [
            "500: level 500 1, volume exports CN buses, 2024-05",
            "200: level 200 1 about, volume exports CN nev, 2024-05",
        ],
    ),
    "exports of manufacturing": (
        (
            "In May 2024 Mexico's exports rose 5 percent. Manufacturing exports were "
            "up 6 percent."
        ),
        [
            "5 percent: growth 5 percent, exports MX, 2024-05",
            "6 percent: growth 6 percent, exports MX manufactured-goods, 2024-05",
        ],
    ),
    "a clause aside has its own year": (
        (
            "In 2023, exports to Belgium, ranked fourth in 2021, fell 5 "
            "percent. Exports under two codes, introduced three years ago, "
            "rose 3 percent."
        ),
        [
            "ranked fourth: rank 4 1, exports CN BE, 2021",
            "5 percent: growth -5 percent, exports CN BE, 2023",
            "3 percent: growth 3 percent, exports CN BE, 2023",
        ],
    ),
    "a port abroad and what it moves": (
        (
            "Cargo volumes at the Port of Long Beach fell 16 percent in June 2024. It "
            "processed 704,000 TEUs, with imports down 17 percent to 348,000 TEUs."
        ),
        [
            "16 percent: growth -16 percent, freight-volume US, 2024-06",
            "704,000 TEUs: level 704000 1, containers US, 2024-06",
            "17 percent: growth -17 percent, containers imports US, 2024-06",
            "348,000 TEUs: level 348000 1, containers imports US, 2024-06",
        ],
    ),
    "the year after an event": (
        (
            "The tariffs, imposed in 2018, cut imports of washing machines "
            "by 30 percent the following year."
        ),
        [
            ("30 percent: growth -30 percent, imports CN washing-machines, 2019"),
        ],
    ),
    "what a noun was seen in": (
        (
            "In December 2023, coffee exports rose 3 percent to 10 million "
            "tonnes, reversing a trend seen in October. Tea exports fell 2 "
            "percent."
        ),
        [
            "3 percent: growth 3 percent, volume exports CN coffee, 2023-12",
            (
                "10 million tonnes: level 10000000 metric_ton, volume exports "
                "CN coffee, 2023-12"
            ),
            "2 percent: growth -2 percent, exports CN tea, 2023-12",
        ],
    ),
    "this year has not ended": (
        (
            "In January and February 2025, exports rose 5 percent. The "
            "holiday, which this year began in January, is one reason. "
            "Imports rose 9 percent."
        ),
        [
            "5 percent: growth 5 percent, exports CN, 2025-01/2025-02",
            "9 percent: growth 9 percent, imports CN, 2025-01/2025-02",
        ],
    ),
    "a good start of this year": (
        (
            "Trade got off to a good start this year, with exports of 5 "
            "billion yuan in January, up 3 percent. Imports were 4 billion "
            "yuan."
        ),
        [
            "5 billion yuan: level 5000000000 CNY, exports CN, 2025-01",
            "3 percent: growth 3 percent, exports CN, 2025-01",
            "4 billion yuan: level 4000000000 CNY, imports CN, 2025-01",
        ],
    ),
    "duties since a month": (
        (
            "In 2024, exports rose 5 percent. Since July duties of 25 "
            "percent have been levied. Imports fell 2 percent."
        ),
        [
            "5 percent: growth 5 percent, exports CN, 2024",
            "2 percent: growth -2 percent, imports CN, 2024",
        ],
    ),
    "a month told in passing": (
        (
            "Exports were 5 billion dollars in 2024.\n\nIn December alone, "
            "they rose 3 percent to 1 billion dollars.\n\nExports of toys "
            "fell 2 percent."
        ),
        [
            "5 billion dollars: level 5000000000 USD, exports CN, 2024",
            "3 percent: growth 3 percent, exports CN, 2024-12",
            "1 billion dollars: level 1000000000 USD, exports CN, 2024-12",
            "2 percent: growth -2 percent, exports CN toys, 2024",
        ],
    ),
    "a month that the text dwells on": (
        (
            "Exports were 5 billion dollars in 2024.\n\nIn December, they "
            "rose 3 percent to 1 billion dollars. Imports fell 4 "
            "percent.\n\nExports of toys fell 2 percent."
        ),
        [
            "5 billion dollars: level 5000000000 USD, exports CN, 2024",
            "3 percent: growth 3 percent, exports CN, 2024-12",
            "1 billion dollars: level 1000000000 USD, exports CN, 2024-12",
            "4 percent: growth -4 percent, imports CN, 2024-12",
            "2 percent: growth -2 percent, exports CN toys, 2024-12",
        ],
    ),
    "months of another season": (
        (
            "Coffee exports were 80 million tonnes in the October 2010-June "
            "2011 period. They were 70 million tonnes in the corresponding "
            "nine months of the 2009-10 coffee year, which runs from "
            "October to September."
        ),
        [
            (
                "80 million tonnes: level 80000000 metric_ton, volume exports "
                "CN coffee, 2010-10/2011-06"
            ),
            (
                "70 million tonnes: level 70000000 metric_ton, volume exports "
                "CN coffee, 2009-10/2010-06"
            ),
        ],
    ),
    "months of a season that nobody dates": (
        ("In the first six months of the 2012-13 tea year, exports rose 7 percent."),
        [
            "7 percent: growth 7 percent, exports CN tea",
        ],
    ),
    "brackets within the name of goods": (
        (
            "In 2024, exports of electrical and electronic (E&E) products rose 6 "
            "percent."
        ),
        [
            (
                "6 percent: growth 6 percent, exports CN "
                "electrical-and-electronic-products, 2024"
            ),
        ],
    ),
    "trade at home is no trade": (
        "Exports rose 2.5 percent in 2024. Domestic trade went up 2.2 percent.",
        [
            "2.5 percent: growth 2.5 percent, exports CN, 2024",
        ],
    ),
    "the space of an expo": (
        (
            "The Yiwu Fair drew 674 exhibitors in 2024. Some 300,000 sqm of exhibition "
            "space was devoted to it."
        ),
        [
            "674: level 674 1, exhibitors CN, 2024",
            "300,000 sqm: level 300000 meter**2 about, exhibition-area CN, 2024",
        ],
    ),
    "a prefix makes goods all the others": (
        "In 2024, exports of non-cotton shirts fell 15 percent.",
        [
            "15 percent: growth -15 percent, exports CN non-cotton-shirts, 2024",
        ],
    ),
    "a bracket tells the months of a season": (
        (
            "Coffee exports in the first two months of coffee year 2012-13 "
            "(October 2012 and November 2012) increased by 21 percent."
        ),
        [
            ("21 percent: growth 21 percent, exports CN coffee, 2012-10/2012-11"),
        ],
    ),
    "the same months of the season before": (
        (
            "In the seven months to April 2024, Brazil shipped 28 million "
            "tonnes of coffee, 12 percent more than in the same months of "
            "the previous season."
        ),
        [
            (
                "28 million tonnes: level 28000000 metric_ton, volume exports "
                "BR coffee, 2023-10/2024-04"
            ),
            (
                "12 percent: growth 12 percent, volume exports BR coffee, "
                "2023-10/2024-04, yoy"
            ),
        ],
    ),
    "hyphens around to": (
        ("In the January-to-April period of 2024, exports grew 2 percent."),
        [
            "2 percent: growth 2 percent, exports CN, 2024-01/2024-04",
        ],
    ),
    "a calendar year by its name": (
        (
            "Exports grew 5 percent in the second half of calendar year "
            "2007 and 3 percent in the first quarter of the year 2009."
        ),
        [
            "5 percent: growth 5 percent, exports CN, 2007-H2",
            "3 percent: growth 3 percent, exports CN, 2009-Q1",
        ],
    ),
    "a year so far": (
        "In 2025 so far, exports have grown 5 percent.",
        [
            "5 percent: growth 5 percent, exports CN, 2025-01",
        ],
    ),
    "through and up to a month": (
        (
            "Through November 2024, exports reached 18 billion dollars. Up "
            "to October, imports were 15 billion dollars."
        ),
        [
            ("18 billion dollars: level 18000000000 USD, exports CN, 2024-01/2024-11"),
            ("15 billion dollars: level 15000000000 USD, imports CN, 2024-01/2024-10"),
        ],
    ),
    "figures of a place in brackets, behind another": (
        (
            "In May 2024 the EU was Ningbo's largest trading partner with 99 billion "
            "yuan (up 8 percent), ahead of ASEAN (down 1 percent to 82 billion) and "
            "Japan (up 3 percent to 70 billion)."
        ),
        [
            "largest trading partner: rank 1 1, trade CN-ZJ/Ningbo EU, 2024-05",
            "99 billion yuan: level 99000000000 CNY, trade CN-ZJ/Ningbo EU, 2024-05",
            "8 percent: growth 8 percent, trade CN-ZJ/Ningbo EU, 2024-05",
            "1 percent: growth -1 percent, trade CN-ZJ/Ningbo ASEAN, 2024-05",
            "82 billion: level 82000000000 CNY, trade CN-ZJ/Ningbo ASEAN, 2024-05",
            "3 percent: growth 3 percent, trade CN-ZJ/Ningbo JP, 2024-05",
            "70 billion: level 70000000000 CNY, trade CN-ZJ/Ningbo JP, 2024-05",
        ],
    ),
    "a rank by a number of trains": (
        (
            "In May 2024 Horgos Port handled 3,057 freight trains, up 52 percent, "
            "ranking first among the railway ports in the country."
        ),
        [
            "3,057: level 3057 1, trains CN-XJ/Horgos, 2024-05",
            "52 percent: growth 52 percent, trains CN-XJ/Horgos, 2024-05",
            "ranking first: rank 1 1, trains CN-XJ/Horgos, 2024-05",
        ],
    ),
    "the first month of something else": (
        (
            "The new line had exports of 3,000 tonnes in its first month "
            "and of 9,000 tonnes in its first three months."
        ),
        [
            "3,000 tonnes: level 3000 metric_ton, volume exports CN",
            "9,000 tonnes: level 9000 metric_ton, volume exports CN",
        ],
    ),
    "a fiscal year in two short years": (
        "Australia's exports to Japan rose 5 percent in 2009-10.",
        [
            "5 percent: growth 5 percent, exports AU JP, 2009-07/2010-06",
        ],
    ),
    "the fiscal year that ended in a month": (
        (
            "In the fiscal year that ended in March 2024, Japan's exports "
            "rose 4 percent."
        ),
        [
            "4 percent: growth 4 percent, exports JP, 2023-04/2024-03",
        ],
    ),
    "provinces are those of the country": (
        (
            "It was in Haining that market procurement was first tried out. By "
            "September 2020 the pilot had spread to 21 marketplaces in 12 provinces."
        ),
        [
            "21: level 21 1, platforms CN market-procurement, 2020-09",
            ("12: level 12 1, provincial-level-regions CN market-procurement, 2020-09"),
        ],
    ),
    "the same month of the year before": (
        (
            "In December 2023, exports were worth 33 billion dollars. That "
            "was 13 percent more than in the December before."
        ),
        [
            "33 billion dollars: level 33000000000 USD, exports CN, 2023-12",
            "13 percent: growth 13 percent, exports CN, 2023-12, yoy",
        ],
    ),
    "for the year with a verb behind": (
        (
            "In December 2023, gas imports rose 3 percent. Coal imports for "
            "the year jumped 30 percent."
        ),
        [
            "3 percent: growth 3 percent, imports CN natural-gas, 2023-12",
            "30 percent: growth 30 percent, imports CN coal, 2023",
        ],
    ),
    "what the company of who speaks sold": (
        (
            '"My company exported more than 500 cars to Nepal in 2023," said Li '
            "Chaohua, who trades through Lhasa."
        ),
        [
            "500: level 500 1 over, volume exports NP automobiles, 2023",
        ],
    ),
    "the full year is the last": (
        "For the full year, exports fell 4 percent.",
        [
            "4 percent: growth -4 percent, exports CN, 2024",
        ],
    ),
    "goods together are those goods": (
        "Toys and shoes together made up 5 percent of exports in May 2024.",
        [
            "5 percent: share 5 percent, exports CN toys-and-footwear, 2024-05",
        ],
    ),
    "the customs of the other side on trade of two": (
        (
            "HANOI - Vietnam's trade with China topped 168 billion dollars in "
            "2024.\n\nChinese customs, which counts differently, put bilateral trade "
            "at 212 billion dollars."
        ),
        [
            "168 billion dollars: level 168000000000 USD over, trade VN CN, 2024",
            "212 billion dollars: level 212000000000 USD, trade CN VN, 2024",
        ],
    ),
    "the twelve months before": (
        (
            "Exports of wine rose to 4 million tonnes in the 12 months to "
            "June 2024, an increase of 23 percent from the previous 12 "
            "months."
        ),
        [
            (
                "4 million tonnes: level 4000000 metric_ton, volume exports CN "
                "wine, 2023-07/2024-06"
            ),
            (
                "23 percent: growth 23 percent, volume exports CN wine, "
                "2023-07/2024-06, yoy"
            ),
        ],
    ),
    "twice another month's": (
        (
            "In 2024, exports of vans were 9,000 units, twice the previous "
            "year's figure. In March, they were 900 units, twice that of "
            "January."
        ),
        [
            "9,000 units: level 9000 1, volume exports CN vans, 2024",
            "twice: growth 100 percent, volume exports CN vans, 2024, yoy",
            "900 units: level 900 1, volume exports CN vans, 2024-03",
            ("twice: growth 100 percent, volume exports CN vans, 2024-03, period"),
        ],
    ),
    "a dateline in small letters": (
        (
            "Hamburg, 20 January 2025 - The port handled exports of 5 "
            "million tons in 2024. Imports fell 5 percent."
        ),
        [
            ("5 million tons: level 5000000 metric_ton, volume exports DE, 2024"),
            "5 percent: growth -5 percent, imports DE, 2024",
        ],
    ),
    "trade of so many provinces": (
        (
            "Trade of Wuhan Donghu Comprehensive Bonded Zone rose 23 percent in "
            "May 2024. Total trade volume of the 18 provinces in the regions "
            "reached 1,600 billion yuan, up 17 percent."
        ),
        [
            (
                "23 percent: growth 23 percent, trade CN-HB/Wuhan Donghu "
                "Comprehensive Bonded Zone, 2024-05"
            ),
            "1,600 billion yuan: level 1600000000000 CNY, trade CN, 2024-05",
            "17 percent: growth 17 percent, trade CN, 2024-05",
        ],
    ),
    "a rate of something that is no trade": (
        (
            "In May 2024, many firms had recovered over 70 percent of their "
            "production capacity, and exports rose 5 percent."
        ),
        [
            "5 percent: growth 5 percent, exports CN, 2024-05",
        ],
    ),
    "a gain in what follows it": (
        (
            "Hunan's exports rose 2 percent in May 2024. It posted a growth of 6 "
            "percent in imports."
        ),
        [
            "2 percent: growth 2 percent, exports CN-HN, 2024-05",
            "6 percent: growth 6 percent, imports CN-HN, 2024-05",
        ],
    ),
    "two bases, each with its article": (
        (
            "In May 2024 exports were 5 billion yuan, a year-on-year rise of 4 percent "
            "and a month-on-month drop of 9 percent."
        ),
        [
            "5 billion yuan: level 5000000000 CNY, exports CN, 2024-05",
            "4 percent: growth 4 percent, exports CN, 2024-05, yoy",
            "9 percent: growth -9 percent, exports CN, 2024-05, mom",
        ],
    ),
    "counted things whose verb is a hedge": (
        "The number of exhibitors topped 3,200 in 2024. Buyers exceeded 5,400.",
        [
            "3,200: level 3200 1 over, exhibitors CN, 2024",
            "5,400: level 5400 1 over, buyers CN, 2024",
        ],
    ),
    "exports behind an output are of its goods": (
        "Tea output came to 3 million tonnes in 2024. Exports were 300,000 tonnes.",
        [
            "300,000 tonnes: level 300000 metric_ton, volume exports CN tea, 2024",
        ],
    ),
    "a rank by tonnes of cargo": (
        (
            "The Port of Ningbo handled more than 1.2 billion tonnes of cargo in 2023, "
            "up 4 percent and ranking first in the world for a 12th straight year."
        ),
        [
            (
                "1.2 billion tonnes: level 1200000000 metric_ton over, volume "
                "CN-ZJ/Ningbo, 2023"
            ),
            "4 percent: growth 4 percent, volume CN-ZJ/Ningbo, 2023",
            "ranking first: rank 1 1, volume CN-ZJ/Ningbo, 2023",
            "12th straight year: streak 12 year, volume CN-ZJ/Ningbo, 2023",
        ],
    ),
    "who keeps a rank of the country": (
        (
            "In May 2024, trade with ASEAN reached 5.6 trillion yuan, "
            "representing 15 percent of China's total trade, solidifying "
            "ASEAN's position as China's largest trading partner."
        ),
        [
            "5.6 trillion yuan: level 5600000000000 CNY, trade CN ASEAN, 2024-05",
            "15 percent: share 15 percent, trade CN ASEAN, 2024-05",
            "largest trading partner: rank 1 1, trade CN ASEAN, 2024-05",
        ],
    ),
    "a proportion among the total": (
        (
            "In May 2024, private firms saw trade grow 10 percent to 757 "
            "billion yuan, raising the proportion among the total by 2.2 "
            "percentage points to 30.7 percent."
        ),
        [
            "10 percent: growth 10 percent, trade CN private, 2024-05",
            "757 billion yuan: level 757000000000 CNY, trade CN private, 2024-05",
            (
                "2.2 percentage points: share_diff 2.2 percentage_point, "
                "trade CN private, 2024-05"
            ),
            "30.7 percent: share 30.7 percent, trade CN private, 2024-05",
        ],
    ),
    "what a province is": (
        (
            "Guangdong Province, a hub for foreign trade in southern China, "
            "announced a peak in foreign trade, reaching 2.04 trillion yuan in "
            "May 2024."
        ),
        [
            "2.04 trillion yuan: level 2040000000000 CNY, trade CN-GD, 2024-05",
        ],
    ),
    "a session of a fair against the one before": (
        "Deals were 4 percent up on the spring session in 2024. Buyers numbered 900.",
        [
            "4 percent: growth 4 percent, deals CN, 2024, period",
            "900: level 900 1, buyers CN, 2024",
        ],
    ),
    "a count set beside the number that it is": (
        "The number of buyers, 3,200, was a record in 2024: an extra 70 versus 2023.",
        [
            "3,200: level 3200 1, buyers CN, 2024",
            "record: record, buyers CN, 2024",
            "70: change 70 1, buyers CN, 2024, yoy",
        ],
    ),
    "the total of a text on services": (
        (
            "China's service trade grew 8.5 percent in 2024.\n\nTotal trade value "
            "stood at 3.14 trillion yuan."
        ),
        [
            "8.5 percent: growth 8.5 percent, trade CN services, 2024",
            "3.14 trillion yuan: level 3140000000000 CNY, trade CN services, 2024",
        ],
    ),
    "one that follows in units": (
        (
            "In 2024 Mexico was the top destination for Chinese buses with 6,000 "
            "units, followed by Peru with 5,000."
        ),
        [
            "top destination: rank 1 1, volume exports CN MX buses, 2024",
            "6,000 units: level 6000 1, volume exports CN MX buses, 2024",
            "5,000: level 5000 1, volume exports CN PE buses, 2024",
        ],
    ),
    "these exports are of the goods before": (
        (
            "China exported 12,000 tonnes of lamps in 2024. The value of these exports "
            "rose 31 percent to 9 million dollars."
        ),
        [
            "12,000 tonnes: level 12000 metric_ton, volume exports CN lamps, 2024",
            "31 percent: growth 31 percent, exports CN lamps, 2024",
            "9 million dollars: level 9000000 USD, exports CN lamps, 2024",
        ],
    ),
    "a record with its figure behind a colon": (
        "In 2024, attendance by foreign buyers was the highest ever: 5,400.",
        [
            "highest ever: record, buyers CN, 2024",
            "5,400: level 5400 1, buyers CN, 2024",
        ],
    ),
    "two days of a month behind between": (
        "Between May 3 and 9, 2024, the port handled 4,000 containers.",
        ["4,000: level 4000 1, containers CN, 2024-05-03/2024-05-09"],
    ),
    "a count that numbers": (
        (
            "The customs issued 1,200 certificates of origin in May 2024. In June "
            "they numbered 1,700, up 10 percent."
        ),
        [
            "1,200: level 1200 1, certificates-of-origin CN, 2024-05",
            "1,700: level 1700 1, certificates-of-origin CN, 2024-06",
            "10 percent: growth 10 percent, certificates-of-origin CN, 2024-06",
        ],
    ),
    "the peer behind a list of differences": (
        (
            "In 2024 Fujian's exports to Japan and Spain grew by 7.4 and 3.2 "
            "percentage points more than those of Hunan."
        ),
        [
            "7.4: growth_diff 7.4 percentage_point, exports CN-FJ JP, 2024, peer",
            (
                "3.2 percentage points: growth_diff 3.2 percentage_point, exports "
                "CN-FJ ES, 2024, peer"
            ),
        ],
    ),
    "the period of a start is none of what follows": (
        (
            "The share of Hunan's exports rose to 29.4 percent in May 2024 from "
            "28.3 percent in 2022. Imports fell by 2 percent in the month."
        ),
        [
            "29.4 percent: share 29.4 percent, exports CN-HN, 2024-05",
            "28.3 percent: share 28.3 percent, exports CN-HN, 2022",
            "2 percent: growth -2 percent, imports CN-HN, 2024-05",
        ],
    ),
    "a verb with up that moves nothing": (
        "Private firms racked up exports of 9 billion dollars in May 2024.",
        [
            "9 billion dollars: level 9000000000 USD, exports CN private, 2024-05",
        ],
    ),
    "what cities of the country have started": (
        (
            "A rail route was opened between Chongqing and Duisburg. A total of 48 "
            "Chinese cities have launched 65 freight train routes to 14 countries."
        ),
        [
            "48: level 48 1, cities CN",
            "65: level 65 1, routes CN",
            "14: level 14 1, partners CN",
        ],
    ),
    "a word for goods points back to the longer one": (
        (
            "In 2024, Peru's exports of palm oil rose 5 percent. Chile's imports of "
            "the oil fell 9 percent."
        ),
        [
            "5 percent: growth 5 percent, exports PE palm-oil, 2024",
            "9 percent: growth -9 percent, imports CL palm-oil, 2024",
        ],
    ),
    "a country before its flow in the first words of a text": (
        ("UK exports to China fell 5.2 percent in July 2024 from a year earlier."),
        [
            "5.2 percent: growth -5.2 percent, exports GB CN, 2024-07, yoy",
        ],
    ),
    "a country before its flow in a text on the trade of another": (
        ("China's exports rose 3 percent in July 2024. US exports fell 2 percent."),
        [
            "3 percent: growth 3 percent, exports CN, 2024-07",
            "2 percent: growth -2 percent, exports CN US, 2024-07",
        ],
    ),
    "the country that a text speaks of": (
        (
            "Germany's trade surplus narrowed to 16.2 billion euros in June 2024. "
            "The country's exports fell 1.2 percent."
        ),
        [
            "16.2 billion euros: level 16200000000 EUR, balance DE, 2024-06",
            "1.2 percent: growth -1.2 percent, exports DE, 2024-06",
        ],
    ),
    "goods of a country that it exports itself": (
        (
            "Brazilian soybean exports to China rose 5 percent to 9.1 million "
            "tonnes in June 2024."
        ),
        [
            "5 percent: growth 5 percent, volume exports BR CN soybeans, 2024-06",
            (
                "9.1 million tonnes: level 9100000 metric_ton, volume exports BR "
                "CN soybeans, 2024-06"
            ),
        ],
    ),
    "goods of a country that are imported": (
        "Brazilian soybean imports rose 5 percent in June 2024.",
        [
            "5 percent: growth 5 percent, imports CN BR soybeans, 2024-06",
        ],
    ),
    "a lead without a figure": (
        (
            "China's zinc imports eased in July 2024 even as smelters ran on.\n"
            "\n"
            "Arrivals totalled 44,000 tonnes."
        ),
        [
            "44,000 tonnes: level 44000 metric_ton, volume imports CN zinc, 2024-07",
        ],
    ),
    "what a partner's imports are in a text on exports": (
        (
            "Exports of electric cars rose 5 percent in January. Latin America saw the "
            "fastest growth rate, with imports surging 283 percent."
        ),
        [
            "5 percent: growth 5 percent, exports CN nev, 2025-01",
            "fastest growth rate: rank 1 1, growth-rate exports CN LATAM nev, 2025-01",
            "283 percent: growth 283 percent, exports CN LATAM nev, 2025-01",
        ],
    ),
    "a country that is only compared with is no partner": (
        (
            "In 2024 China exported 300 buses, surpassing Sweden and second only to "
            "Turkey. It is catching up with the largest exporter. ASEAN replaced "
            "Brazil to become the largest trading partner in 2024."
        ),
        [
            "300: level 300 1, volume exports CN buses, 2024",
            "second only to: rank 2 1, volume exports CN buses, 2024",
            "largest trading partner: rank 1 1, trade CN ASEAN, 2024",
        ],
    ),
    "rates of a list in volume": (
        (
            "In May 2024 imports of tin, zinc and rice went up 6, 12 and 14 percent in "
            "volume."
        ),
        [
            "6: growth 6 percent, volume imports CN tin, 2024-05",
            "12: growth 12 percent, volume imports CN zinc, 2024-05",
            "14 percent: growth 14 percent, volume imports CN rice, 2024-05",
        ],
    ),
    "a country named by its region": (
        (
            "Vietnam's coffee exports slowed. The Southeast Asian country's coffee "
            "exports to China fell 12 percent in July 2024."
        ),
        [
            "12 percent: growth -12 percent, exports VN CN coffee, 2024-07",
        ],
    ),
    "a sum by which a figure beat that of a year before": (
        (
            "In the first half of 2024 the surplus was 300 billion yuan, which beat "
            "that of the first half of 2023 by 20 billion."
        ),
        [
            "300 billion yuan: level 300000000000 CNY, balance CN, 2024-H1",
            "20 billion: change 20000000000 CNY, balance CN, 2024-H1, yoy",
        ],
    ),
    "an amount that a rate starts from": (
        (
            "China's nickel imports in July 2024 totalled 31,200 tonnes. That was "
            "up 14.2% from 27,320 tonnes in June."
        ),
        [
            "31,200 tonnes: level 31200 metric_ton, volume imports CN nickel, 2024-07",
            "14.2%: growth 14.2 percent, volume imports CN nickel, 2024-07, period",
            "27,320 tonnes: level 27320 metric_ton, volume imports CN nickel, 2024-06",
        ],
    ),
    "an amount that was so a year earlier": (
        (
            "China's sugar imports were 44,000 tonnes in July 2024, up from 41,000 "
            "tonnes a year earlier."
        ),
        [
            "44,000 tonnes: level 44000 metric_ton, volume imports CN sugar, 2024-07",
            "41,000 tonnes: level 41000 metric_ton, volume imports CN sugar, 2023-07",
        ],
    ),
    "since when something was last seen": (
        (
            "Exports rose 4.2 percent in July 2024, the first increase since March "
            "2017, while imports gained 6.1 percent."
        ),
        [
            "4.2 percent: growth 4.2 percent, exports CN, 2024-07",
            "6.1 percent: growth 6.1 percent, imports CN, 2024-07",
        ],
    ),
    "a period that only tells what was before": (
        (
            "Exports rose 4.2 percent in July 2024, while imports grew 6.1 percent "
            "after a surprise rise in June."
        ),
        [
            "4.2 percent: growth 4.2 percent, exports CN, 2024-07",
            "6.1 percent: growth 6.1 percent, imports CN, 2024-07",
        ],
    ),
    "the day of a statement": (
        (
            "Gansu's exports reached 26 billion yuan in May 2024, its customs said "
            "on June 25. Imports fell 5 percent."
        ),
        [
            "26 billion yuan: level 26000000000 CNY, exports CN-GS, 2024-05",
            "5 percent: growth -5 percent, imports CN-GS, 2024-05",
        ],
    ),
    "goods as opposed to services": (
        (
            "The services surplus was $5 billion in June 2024. The goods deficit "
            "reached $9 billion."
        ),
        [
            "$5 billion: level 5000000000 USD, balance CN services, 2024-06",
            "$9 billion: level -9000000000 USD, balance CN, 2024-06",
        ],
    ),
    "orders from one country and all exports": (
        (
            "Orders from Peru grew by 20 percent, said Li Ming in Yiwu.\n\nYiwu's "
            "exports of lamps reached 1.9 billion yuan in 2024."
        ),
        [
            "20 percent: growth 20 percent, orders CN-ZJ/Yiwu PE",
            "1.9 billion yuan: level 1900000000 CNY, exports CN-ZJ/Yiwu lamps, 2024",
        ],
    ),
    "the period of a plan": (
        (
            "Trade with Peru rose 4 percent in 2023, while the target is 9 billion "
            "dollars in 2030. Trade with Chile rose 5 percent."
        ),
        [
            "4 percent: growth 4 percent, trade CN PE, 2023",
            "5 percent: growth 5 percent, trade CN CL, 2023",
        ],
    ),
    "the place of a meeting": (
        (
            "Exports of lamps rose 5 percent in May 2024, he told a forum held in "
            "Nanjing. In June they fell 3 percent."
        ),
        [
            "5 percent: growth 5 percent, exports CN lamps, 2024-05",
            "3 percent: growth -3 percent, exports CN lamps, 2024-06",
        ],
    ),
    "batches for several countries": (
        "Around 200,000 batches of sofas were shipped to Peru and Chile last year.",
        [
            "200,000: level 200000 1 about, batches exports CN sofas, 2024",
        ],
    ),
    "a capital that is a government": (
        (
            "China's exports of zinc rose before Beijing tightened its rules in "
            "May 2024. They were up 6 percent to 300 tonnes."
        ),
        [
            "6 percent: growth 6 percent, volume exports CN zinc, 2024-05",
            "300 tonnes: level 300 metric_ton, volume exports CN zinc, 2024-05",
        ],
    ),
    "goods that shops sold": (
        (
            "In May 2024 duty-free shops in Hainan sold goods for 3 billion yuan to "
            "tourists. Exports rose 5 percent."
        ),
        [
            "5 percent: growth 5 percent, exports CN-HI, 2024-05",
        ],
    ),
    "a capital that trades": (
        (
            "Beijing's total imports rose 6 percent in May 2024. Those of Shanghai "
            "and Beijing fell 7 and 8 percent. Beijing saw its exports fall 9 "
            "percent."
        ),
        [
            "6 percent: growth 6 percent, imports CN-BJ, 2024-05",
            "7: growth -7 percent, imports CN-SH, 2024-05",
            "8 percent: growth -8 percent, imports CN-BJ, 2024-05",
            "9 percent: growth -9 percent, exports CN-BJ, 2024-05",
        ],
    ),
    "a regime behind two with their flow": (
        (
            "In 2023 general trade exports were 664 billion yuan, processing trade "
            "exports 81 billion, market procurement 86 billion."
        ),
        [
            (
                "664 billion yuan: level 664000000000 CNY, exports CN general-trade, "
                "2023"
            ),
            "81 billion: level 81000000000 CNY, exports CN processing-trade, 2023",
            "86 billion: level 86000000000 CNY, exports CN market-procurement, 2023",
        ],
    ),
    "amounts that a rate is reckoned from": (
        (
            "China imported 60 tonnes of cobalt in June 2024, 20 percent more than the "
            "50 tonnes of May and 5 percent above the 57 tonnes of June 2023. Cobalt "
            "exports of 30 tonnes were 25 percent up on May's 24 tonnes."
        ),
        [
            "60 tonnes: level 60 metric_ton, volume imports CN cobalt, 2024-06",
            "20 percent: growth 20 percent, volume imports CN cobalt, 2024-06, period",
            "50 tonnes: level 50 metric_ton, volume imports CN cobalt, 2024-05",
            "5 percent: growth 5 percent, volume imports CN cobalt, 2024-06, yoy",
            "57 tonnes: level 57 metric_ton, volume imports CN cobalt, 2023-06",
            "30 tonnes: level 30 metric_ton, volume exports CN cobalt, 2024-06",
            "25 percent: growth 25 percent, volume exports CN cobalt, 2024-06, period",
            "24 tonnes: level 24 metric_ton, volume exports CN cobalt, 2024-05",
        ],
    ),
    "income and expenditures of services": (
        (
            "In May 2024 income from trade in services was 20 billion dollars, while "
            "expenditures totaled 42 billion dollars."
        ),
        [
            ("20 billion dollars: level 20000000000 USD, exports CN services, 2024-05"),
            ("42 billion dollars: level 42000000000 USD, imports CN services, 2024-05"),
        ],
    ),
    "what was in the period that is compared with": (
        (
            "China imported 60 tonnes of cobalt in June 2024, 20 percent more than in "
            "May, when it had bought a record 50 tonnes. Exports of 30 tonnes were 25 "
            "percent above the 24 tonnes of May, a month in which they had lost 4 "
            "percent. Scandium exports slid to 7 tonnes from a record in April, and "
            "those of indium were 9 tonnes."
        ),
        [
            "60 tonnes: level 60 metric_ton, volume imports CN cobalt, 2024-06",
            "20 percent: growth 20 percent, volume imports CN cobalt, 2024-06, period",
            "record: record, volume imports CN cobalt, 2024-05",
            "50 tonnes: level 50 metric_ton, volume imports CN cobalt, 2024-05",
            "30 tonnes: level 30 metric_ton, volume exports CN cobalt, 2024-06",
            "25 percent: growth 25 percent, volume exports CN cobalt, 2024-06, period",
            "24 tonnes: level 24 metric_ton, volume exports CN cobalt, 2024-05",
            "4 percent: growth -4 percent, volume exports CN cobalt, 2024-05",
            "7 tonnes: level 7 metric_ton, volume exports CN scandium, 2024-06",
            "record: record, volume exports CN scandium, 2024-04",
            "9 tonnes: level 9 metric_ton, volume exports CN indium, 2024-06",
        ],
    ),
    "countries that each trade with China": (
        (
            "Chilean exports to the neighbouring country rose 4 percent in 2024. Ahead "
            "was Peru, which sold 6 billion yuan worth of goods to China, Kenya with 5 "
            "billion yuan and Ghana with 3 billion yuan."
        ),
        [
            "4 percent: growth 4 percent, exports CL CN, 2024",
            "6 billion yuan: level 6000000000 CNY, exports PE CN, 2024",
            "5 billion yuan: level 5000000000 CNY, exports KE CN, 2024",
            "3 billion yuan: level 3000000000 CNY, exports GH CN, 2024",
        ],
    ),
    "trade that a verb behind its amount tells, between two": (
        (
            "No country was a bigger trading partner of Peru than China in 2023. "
            "Goods worth 24 billion dollars (22 billion euros) changed hands between "
            "the two, 9 percent more than in 2022. Ghana, at 6 billion dollars "
            "(+4 percent), came second."
        ),
        [
            "No country was a bigger: rank 1 1, trade PE CN, 2023",
            "24 billion dollars: level 24000000000 USD, trade PE CN, 2023",
            "22 billion euros: level 22000000000 EUR, trade PE CN, 2023",
            "9 percent: growth 9 percent, trade PE CN, 2023, yoy",
            "6 billion dollars: level 6000000000 USD, trade PE GH, 2023",
            "+4 percent: growth 4 percent, trade PE GH, 2023",
            "came second: rank 2 1, trade PE GH, 2023",
        ],
    ),
    "China in a text on the trade of another country": (
        (
            "Chile's exports rose 4 percent in 2024. China's share of all exports was "
            "30 percent. Chile imported Chinese goods for 5 billion dollars. Shut out "
            "of China by a ban, honey exports lost 6 percent. From China itself Chile "
            "imported 3 percent less."
        ),
        [
            "4 percent: growth 4 percent, exports CL, 2024",
            "30 percent: share 30 percent, exports CL CN, 2024",
            "5 billion dollars: level 5000000000 USD, imports CL CN, 2024",
            "6 percent: growth -6 percent, exports CL honey, 2024",
            "3 percent: growth -3 percent, imports CL CN, 2024",
        ],
    ),
    "exports to and imports from one": (
        (
            "China's 2024 exports to and imports from Russia accounted for 3 percent "
            "of China's total trade."
        ),
        [
            "3 percent: share 3 percent, trade CN RU, 2024",
        ],
    ),
    "what a paragraph tells of earlier times stays in it": (
        (
            "China's exports rose 5 percent in October 2024.\n\n"
            "In 1990 they were worth 3 billion yuan. Imports were 2 billion yuan."
            "\n\n"
            "Exports to Peru rose 6 percent."
        ),
        [
            "5 percent: growth 5 percent, exports CN, 2024-10",
            "3 billion yuan: level 3000000000 CNY, exports CN, 1990",
            "2 billion yuan: level 2000000000 CNY, imports CN, 1990",
            "6 percent: growth 6 percent, exports CN PE, 2024-10",
        ],
    ),
    "the sources of what is imported": (
        (
            "The main sources of tea imports in 2024 were Kenya (76.2%) and Malawi "
            "(23.7%)."
        ),
        [
            "76.2%: share 76.2 percent, imports CN KE tea, 2024",
            "23.7%: share 23.7 percent, imports CN MW tea, 2024",
        ],
    ),
    "a change and its rate from the same period": (
        (
            "In June 2024, exports rose 2 tonnes, or 4 percent, from May. Imports were "
            "3 tonnes less than in May, a 6 percent decline."
        ),
        [
            "2 tonnes: change 2 metric_ton, volume exports CN, 2024-06, period",
            "4 percent: growth 4 percent, volume exports CN, 2024-06, period",
            "3 tonnes: change -3 metric_ton, volume imports CN, 2024-06, period",
            "6 percent: growth -6 percent, volume imports CN, 2024-06, period",
        ],
    ),
    "a country's share in what China trades": (
        (
            "In 2024, Peruvian exports rose 5 percent. Peru was the source of 6 "
            "percent of all that China imported, against 8 percent a year earlier."
        ),
        [
            "5 percent: growth 5 percent, exports PE, 2024",
            "6 percent: share 6 percent, imports CN PE, 2024",
            "8 percent: share 8 percent, imports CN PE, 2023",
        ],
    ),
    "an amount that leaves out its unit is compared with one": (
        (
            "Tin imports hit 3 million tons in May 2024. They were 20 percent up "
            "on April's 2.5 million and a quarter more than the 2.4 million of a year "
            "earlier."
        ),
        [
            "3 million tons: level 3000000 metric_ton, volume imports CN tin, 2024-05",
            "20 percent: growth 20 percent, volume imports CN tin, 2024-05, period",
            "2.5 million: level 2500000 metric_ton, volume imports CN tin, 2024-04",
            "a quarter: growth 25 percent, volume imports CN tin, 2024-05, yoy",
            "2.4 million: level 2400000 metric_ton, volume imports CN tin, 2023-05",
        ],
    ),
    "the level of before, trailed and beaten": (
        (
            "Tin exports were 50 tonnes in May 2024. They trailed the year-ago level "
            "by 9 percent but beat April's 40 tonnes by 25 percent."
        ),
        [
            "50 tonnes: level 50 metric_ton, volume exports CN tin, 2024-05",
            "9 percent: growth -9 percent, volume exports CN tin, 2024-05, yoy",
            "40 tonnes: level 40 metric_ton, volume exports CN tin, 2024-04",
            "25 percent: growth 25 percent, volume exports CN tin, 2024-05, period",
        ],
    ),
    "where goods went ends with the clause": (
        "China exported 3 million cars in 2024; shipments from Peru were slow.",
        ["3 million: level 3000000 1, volume exports CN automobiles, 2024"],
    ),
    "a rank tells no flow for what follows": (
        (
            "China stayed the world's top trader in May 2024. Imports rose to 50 "
            "tonnes. The total had sunk to 30 tonnes in April."
        ),
        [
            "top trader: rank 1 1, trade CN, 2024-05",
            "50 tonnes: level 50 metric_ton, volume imports CN, 2024-05",
            "30 tonnes: level 30 metric_ton, volume imports CN, 2024-04",
        ],
    ),
    "a rate of goods whose amounts are in tonnes": (
        (
            "Tin exports rose 5 percent in May 2024 to 50 tonnes. Imports of the metal "
            "fell 4 percent."
        ),
        [
            "5 percent: growth 5 percent, volume exports CN tin, 2024-05",
            "50 tonnes: level 50 metric_ton, volume exports CN tin, 2024-05",
            "4 percent: growth -4 percent, volume imports CN tin, 2024-05",
        ],
    ),
    "this time, after a look back": (
        (
            "Exports rose 5 percent in May 2024. The 3 percent of May 2023 had put "
            "them in fourth place; this time they led. Imports were up 4 percent."
        ),
        [
            "5 percent: growth 5 percent, exports CN, 2024-05",
            "3 percent: growth 3 percent, exports CN, 2023-05",
            "fourth place: rank 4 1, exports CN, 2023-05",
            "4 percent: growth 4 percent, imports CN, 2024-05",
        ],
    ),
    "compared with a quarter": (
        (
            "Wenzhou's exports were 190 million dollars in the second quarter of "
            "2024, a climb of 21 percent on the first quarter."
        ),
        [
            "190 million dollars: level 190000000 USD, exports CN-ZJ/Wenzhou, 2024-Q2",
            "21 percent: growth 21 percent, exports CN-ZJ/Wenzhou, 2024-Q2, period",
        ],
    ),
    "a day on which the customs spoke": (
        (
            "On February 7, 2025, it was learned from Wuhan Customs that trade "
            "in Wuhan reached 24 billion yuan in January this year. Among them, "
            "exports reached 15 billion yuan."
        ),
        [
            "24 billion yuan: level 24000000000 CNY, trade CN-HB/Wuhan, 2025-01",
            "15 billion yuan: level 15000000000 CNY, exports CN-HB/Wuhan, 2025-01",
        ],
    ),
    "a scene before the customs of another city": (
        (
            "GUANGZHOU -- A crate of durians waits on the quay for a shop in "
            "Changsha.\n\nLast year Guangzhou Customs cleared 84,000 tonnes of "
            "imported durians, worth 3.1 billion yuan."
        ),
        [
            (
                "84,000 tonnes: level 84000 metric_ton, volume imports CN-GD/Guangzhou "
                "durians, 2024"
            ),
            (
                "3.1 billion yuan: level 3100000000 CNY, imports CN-GD/Guangzhou "
                "durians, 2024"
            ),
        ],
    ),
    "partners behind their figures": (
        (
            "In May 2024, Hunan imported and exported 11 billion yuan and 9 "
            "billion yuan to ASEAN and the EU respectively, up 3% and 4%."
        ),
        [
            "11 billion yuan: level 11000000000 CNY, trade CN-HN ASEAN, 2024-05",
            "9 billion yuan: level 9000000000 CNY, trade CN-HN EU, 2024-05",
            "3%: growth 3 percent, trade CN-HN ASEAN, 2024-05",
            "4%: growth 4 percent, trade CN-HN EU, 2024-05",
        ],
    ),
    "a group in quotation marks": (
        (
            "In May 2024, Hunan's trade with countries along “the Belt and "
            "Road” reached 8 billion yuan."
        ),
        [
            "8 billion yuan: level 8000000000 CNY, trade CN-HN BRI, 2024-05",
        ],
    ),
    "each of a list, all of it": (
        (
            "In June 2024, imports from Peru and Chile all rose 3 percent. In "
            "July, China's exports of toys, lamps and furniture all exceeded 3 "
            "billion yuan."
        ),
        [
            "3 percent: growth 3 percent, imports CN CL, 2024-06",
            "3 percent: growth 3 percent, imports CN PE, 2024-06",
            (
                "3 billion yuan: level 3000000000 CNY over, exports CN "
                "furniture, 2024-07"
            ),
            "3 billion yuan: level 3000000000 CNY over, exports CN lamps, 2024-07",
            "3 billion yuan: level 3000000000 CNY over, exports CN toys, 2024-07",
        ],
    ),
    "each of both": (
        (
            "Both exports and imports rose by over 5 percent in May 2024. "
            "Imports of both automobiles and medical goods registered "
            "double-digit growth."
        ),
        [
            "5 percent: growth 5 percent over, exports CN, 2024-05",
            "5 percent: growth 5 percent over, imports CN, 2024-05",
            (
                "double-digit: growth 10 percent at_least, imports CN "
                "automobiles, 2024-05"
            ),
            "double-digit: growth 10 percent at_least, imports CN medical, 2024-05",
        ],
    ),
    "a streak told the other way round": (
        ("In 2024, trade with Peru grew for consecutive 11 months."),
        [
            "consecutive 11 months: streak 11 month, trade CN PE, 2024",
        ],
    ),
    "a rise in the total of trade": (
        (
            "Hunan Customs reported a 14 percent increase in total imports and "
            "exports in 2024."
        ),
        [
            "14 percent: growth 14 percent, trade CN-HN, 2024",
        ],
    ),
    "tonnes of a total flow": (
        (
            "In May 2024 rare earth imports rose 3 percent to 13,747 tons, while total "
            "imports for January-May dropped 14 percent to 62,589 tons."
        ),
        [
            "3 percent: growth 3 percent, volume imports CN rare-earths, 2024-05",
            (
                "13,747 tons: level 13747 metric_ton, volume imports CN rare-earths, "
                "2024-05"
            ),
            (
                "14 percent: growth -14 percent, volume imports CN rare-earths, "
                "2024-01/2024-05"
            ),
            (
                "62,589 tons: level 62589 metric_ton, volume imports CN rare-earths, "
                "2024-01/2024-05"
            ),
        ],
    ),
    "a speaker's label in brackets": (
        (
            "[Wang Weiming, Director of Foreign Trade]: Good morning. In 2024, "
            "exports reached 5 trillion yuan."
        ),
        [
            "5 trillion yuan: level 5000000000000 CNY, exports CN, 2024",
        ],
    ),
    "firms behind a regime and a semicolon": (
        (
            "In 2024, Hunan's trade reached 40 billion yuan. The general trade "
            "of the province came to 30 billion yuan; the private firms had the "
            "steepest rise, with a value of 20 billion yuan."
        ),
        [
            "40 billion yuan: level 40000000000 CNY, trade CN-HN, 2024",
            ("30 billion yuan: level 30000000000 CNY, trade CN-HN general-trade, 2024"),
            "steepest rise: rank 1 1, growth-rate trade CN-HN private, 2024",
            "20 billion yuan: level 20000000000 CNY, trade CN-HN private, 2024",
        ],
    ),
    "goods behind a share of the total": (
        (
            "In 2024, the EU was the largest partner of Hunan, with a share of "
            "20 percent of the total.\nMachinery made up 60 percent of the total "
            "exports, with garment exports valued at 8 billion yuan."
        ),
        [
            "largest partner: rank 1 1, trade CN-HN EU, 2024",
            "20 percent: share 20 percent, trade CN-HN EU, 2024",
            "60 percent: share 60 percent, exports CN-HN machinery, 2024",
            "8 billion yuan: level 8000000000 CNY, exports CN-HN garments, 2024",
        ],
    ),
    "fiscal years": (
        (
            "India's exports to China were 2 billion dollars in 2022-23, 5 percent "
            "above the 1.9 billion dollars of 2021-22. The fiscal year runs from "
            "April to March."
        ),
        [
            "2 billion dollars: level 2000000000 USD, exports IN CN, 2022-04/2023-03",
            "5 percent: growth 5 percent, exports IN CN, 2022-04/2023-03, yoy",
            "1.9 billion dollars: level 1900000000 USD, exports IN CN, 2021-04/2022-03",
        ],
    ),
    "a season that no text settles": (
        (
            "China's exports were 2 billion dollars in May 2024, against 3 billion "
            "dollars in the 2022/23 season."
        ),
        [
            "2 billion dollars: level 2000000000 USD, exports CN, 2024-05",
            "3 billion dollars: level 3000000000 USD, exports CN",
        ],
    ),
    "a year looked back on does not stay in force": (
        (
            "China's tin imports reached 90,000 tonnes in 2024. In 2022 they were "
            "80,000 tonnes.\n\nExports of zinc fell 5 percent."
        ),
        [
            "90,000 tonnes: level 90000 metric_ton, volume imports CN tin, 2024",
            "80,000 tonnes: level 80000 metric_ton, volume imports CN tin, 2022",
            "5 percent: growth -5 percent, exports CN zinc, 2024",
        ],
    ),
    "volumes of a supplier": (
        (
            "China's crude oil imports from Russia in August 2024 were 4 million "
            "tonnes. For the first eight months of 2024, Russia's volumes rose 13 "
            "percent to 38 million tonnes."
        ),
        [
            (
                "4 million tonnes: level 4000000 metric_ton, volume imports CN RU "
                "crude-oil, 2024-08"
            ),
            (
                "13 percent: growth 13 percent, volume imports CN RU crude-oil, "
                "2024-01/2024-08"
            ),
            (
                "38 million tonnes: level 38000000 metric_ton, volume imports CN RU "
                "crude-oil, 2024-01/2024-08"
            ),
        ],
    ),
    "what yards build is no trade": (
        (
            "The yards delivered 12 million deadweight tons in 2024, up 9 percent. "
            "Exports of ships rose 8 percent."
        ),
        [
            "8 percent: growth 8 percent, exports CN ships, 2024",
        ],
    ),
    "a sum and its rate behind a share": (
        (
            "Foreign-funded companies sold 444 billion dollars of goods abroad in "
            "2023, 58 percent of the whole, and private ones 149 billion, 47 percent "
            "up."
        ),
        [
            (
                "444 billion dollars: level 444000000000 USD, exports CN "
                "foreign-invested, 2023"
            ),
            "58 percent: share 58 percent, exports CN foreign-invested, 2023",
            "149 billion: level 149000000000 USD, exports CN private, 2023",
            "47 percent: growth 47 percent, exports CN private, 2023",
        ],
    ),
    "compared at the head of the sentence": (
        (
            "Compared to May 2019, imports and exports of May 2024 were up 11.2 "
            "percent and 3.4 percent, respectively."
        ),
        [
            "11.2 percent: growth 11.2 percent, imports CN, 2024-05, period",
            "3.4 percent: growth 3.4 percent, exports CN, 2024-05, period",
        ],
    ),
    "the baseline tells of which period a figure is": (
        (
            "In November 2024, imports of tin were 5,000 tonnes. From January to "
            "November 2024 they came to 60,000 tonnes.\n\nZinc imports were 4 "
            "percent lower than in November 2023."
        ),
        [
            "5,000 tonnes: level 5000 metric_ton, volume imports CN tin, 2024-11",
            (
                "60,000 tonnes: level 60000 metric_ton, volume imports CN tin, "
                "2024-01/2024-11"
            ),
            "4 percent: growth -4 percent, imports CN zinc, 2024-11, yoy",
        ],
    ),
    "a duty that may fall supposes nothing of a share": (
        (
            "China exported 5 million bicycles in 2023. Peru may levy duties "
            "of 9 percent, and the European Union's share has shrunk from 46 "
            "percent in 2021 to 11 percent."
        ),
        [
            "5 million: level 5000000 1, volume exports CN bicycles, 2023",
            "46 percent: share 46 percent, volume exports CN EU bicycles, 2021",
            "11 percent: share 11 percent, volume exports CN EU bicycles, 2023",
        ],
    ),
    "a given name is no month": (
        (
            "Exports rose 5 percent in 2024. Six in ten of the parcels leave the "
            "country through Yiwu, according to Wang Jun of the post office."
        ),
        [
            "5 percent: growth 5 percent, exports CN-ZJ/Yiwu, 2024",
            "Six in ten: share 60 percent, exports CN-ZJ/Yiwu",
        ],
    ),
    "what a relative clause says a partner bought are exports": (
        (
            "In 2023, exports of cars rose 5 percent. The biggest customer "
            "was Russia, whose purchases rose 23 percent."
        ),
        [
            "5 percent: growth 5 percent, exports CN automobiles, 2023",
            "biggest customer: rank 1 1, exports CN RU automobiles, 2023",
            "23 percent: growth 23 percent, exports CN RU automobiles, 2023",
        ],
    ),
    "a table's first row is no home": (
        (
            "Toys, by province (2023)\n\nProvince   Exports, $ mln\nHunan      "
            "11.9\nFujian     8.7\n\nAround 300,000 batches of toys were exported last "
            "year."
        ),
        [
            "11.9: level 11900000 USD, exports CN-HN toys, 2023",
            "8.7: level 8700000 USD, exports CN-FJ toys, 2023",
            "300,000: level 300000 1 about, batches exports CN toys, 2024",
        ],
    ),
    "the trade of a city in two wholes": (
        (
            "In 2023 Suzhou's total import-export value accounted for 7 percent and 53 "
            "percent of the total volume in China and in Jiangsu province respectively."
        ),
        [
            "7 percent: share 7 percent, trade CN-JS/Suzhou, 2023",
            "53 percent: share 53 percent, trade CN-JS/Suzhou, 2023",
        ],
    ),
    "shares go on with what others had": (
        (
            "In 2023, exports came to 5 billion yuan, of which Hunan made up "
            "41 percent. Hebei had 11 percent."
        ),
        [
            "5 billion yuan: level 5000000000 CNY, exports CN-HN, 2023",
            "41 percent: share 41 percent, exports CN-HN, 2023",
            "11 percent: share 11 percent, exports CN-HE, 2023",
        ],
    ),
    "anybody may buy shirts": (
        (
            "They buy shirts and sofas at the fair.\n\nForeign trade was 5 "
            "billion yuan in 2023."
        ),
        [
            "5 billion yuan: level 5000000000 CNY, trade CN, 2023",
        ],
    ),
    "what is sold at home is named before": (
        ("The makers exported 8,040 mowers in April 2024. At home they sold 10,782."),
        [
            "8,040: level 8040 1, volume exports CN mowers, 2024-04",
        ],
    ),
    "weights beside values": (
        (
            "In May 2024 Fujian imported fruit worth 3 million dollars; the weight "
            "went up 90 percent, the value 3 percent."
        ),
        [
            "3 million dollars: level 3000000 USD, imports CN-FJ fruit, 2024-05",
            "90 percent: growth 90 percent, volume imports CN-FJ fruit, 2024-05",
            "3 percent: growth 3 percent, imports CN-FJ fruit, 2024-05",
        ],
    ),
    "a scene ends with its paragraph": (
        (
            "Guests buy tea. A woman has spent 900 yuan on a palm "
            "tree.\n\nExports were 5 billion yuan in 2023."
        ),
        [
            "5 billion yuan: level 5000000000 CNY, exports CN, 2023",
        ],
    ),
    "an amount that follows tells nothing of a number before": (
        (
            "In 2022, 178 trains ran. In 2023 4,952 departed, with 414,000 "
            "TEUs of freight."
        ),
        [
            "178: level 178 1, trains CN, 2022",
            "4,952: level 4952 1, trains CN, 2023",
            "414,000 TEUs: level 414000 1, containers CN, 2023",
        ],
    ),
    "pounds of goods are a weight": (
        "The United States imported 277 million pounds of tea in 2023.",
        [
            "277 million pounds: level 277000000 pound, volume imports US tea, 2023",
        ],
    ),
    "Chinese customs count the trade of China": (
        (
            "US imports from Peru fell 5 percent in 2023, and US exports to "
            "Peru rose 2 percent.\n\nChinese customs recorded exports to Mexico "
            "of 81.5 billion dollars in 2023."
        ),
        [
            "5 percent: growth -5 percent, imports US PE, 2023",
            "2 percent: growth 2 percent, exports US PE, 2023",
            "81.5 billion dollars: level 81500000000 USD, exports CN MX, 2023",
        ],
    ),
    "its imports are those of the partner named alone": (
        (
            "Exports to Chile rose 5 percent in 2023. Much the same goes for "
            "Peru. Its imports from China came to 110 billion dollars in "
            "2023."
        ),
        [
            "5 percent: growth 5 percent, exports CN CL, 2023",
            "110 billion dollars: level 110000000000 USD, imports PE CN, 2023",
        ],
    ),
    "averages over two years beside a growth": (
        (
            "In May 2021, exports of services fell by 11 percent, or a two-year "
            "average of 5.9 percent, and imports rose by 27 percent, a two-year "
            "average of 14.8 percent."
        ),
        [
            "11 percent: growth -11 percent, exports CN services, 2021-05",
            "5.9 percent: growth -5.9 percent, exports CN services, 2021-05",
            "27 percent: growth 27 percent, imports CN services, 2021-05",
            "14.8 percent: growth 14.8 percent, imports CN services, 2021-05",
        ],
    ),
    "buyers against the session of the year before": (
        (
            "The 119th Canton Fair closed on May 5, 2016. More than 185,000 buyers "
            "came, an increase of 0.43 percent compared to the spring session last "
            "year."
        ),
        [
            "185,000: level 185000 1 over, buyers CN, 2016-05-05",
            "0.43 percent: growth 0.43 percent, buyers CN, 2016-05-05, period",
        ],
    ),
    "the largest exporter to China": (
        (
            "China increased its coal imports from Indonesia in July 2024. Indonesia, "
            "the largest coal exporter to China, increased its coal volumes 22 percent "
            "to 19 million tons."
        ),
        [
            "largest coal exporter: rank 1 1, volume imports CN ID coal, 2024-07",
            "22 percent: growth 22 percent, volume imports CN ID coal, 2024-07",
            (
                "19 million tons: level 19000000 metric_ton, volume imports CN ID "
                "coal, 2024-07"
            ),
        ],
    ),
    "a rate on the month before it, sequentially": (
        (
            "In May 2024, exports were 165 billion yuan, up 7.7 percent "
            "year-on-year and down 17.4 percent sequentially."
        ),
        [
            "165 billion yuan: level 165000000000 CNY, exports CN, 2024-05",
            "7.7 percent: growth 7.7 percent, exports CN, 2024-05, yoy",
            "17.4 percent: growth -17.4 percent, exports CN, 2024-05, mom",
        ],
    ),
    "the day of a photograph": (
        (
            "In the first ten months of 2023, Hunan saw robust trade.\nPeople "
            "visit a market in Changsha, June 27, 2023.\nDuring the period, "
            "trade was 5 billion yuan."
        ),
        [
            "5 billion yuan: level 5000000000 CNY, trade CN-HN, 2023-01/2023-10",
        ],
    ),
    "a regime that the text stays on": (
        (
            "In 2023, cross-border e-commerce trade of China rose 4 percent. It "
            "has helped the development of China's foreign trade.\nAs to export "
            "destinations, the US market accounted for 34 percent."
        ),
        [
            "4 percent: growth 4 percent, trade CN cross-border-ecommerce, 2023",
            (
                "34 percent: share 34 percent, exports CN US "
                "cross-border-ecommerce, 2023"
            ),
        ],
    ),
    "a paragraph on the parts of the one before": (
        (
            "In May 2024, Hunan's trade rose 5 percent.\nNationwide, the trade "
            "of China rose 3 percent in the month.\nIn breakdown, exports "
            "totaled 300 billion dollars."
        ),
        [
            "5 percent: growth 5 percent, trade CN-HN, 2024-05",
            "3 percent: growth 3 percent, trade CN, 2024-05",
            "300 billion dollars: level 300000000000 USD, exports CN, 2024-05",
        ],
    ),
    "a buyer may import from anywhere": (
        (
            "In 2023, exports of tea rose 5 percent. The United States is the"
            " biggest buyer. It imported 9,000 tonnes of tea in 2023."
        ),
        [
            "5 percent: growth 5 percent, exports CN tea, 2023",
            "biggest buyer: rank 1 1, exports CN US tea",
            "9,000 tonnes: level 9000 metric_ton, volume imports US tea, 2023",
        ],
    ),
    "goods go by the last word of their name": (
        (
            "China shipped 114 GW of solar panels abroad in 2023. Panel "
            "exports to Peru leapt 438 percent."
        ),
        [
            "114 GW: level 114 gigawatt, volume exports CN photovoltaic, 2023",
            "438 percent: growth 438 percent, volume exports CN PE photovoltaic, 2023",
        ],
    ),
    "a country that posts a flow": (
        (
            "South Korea logged a trade surplus of $6.4 billion in July 2024. "
            "Exports rose 3 percent."
        ),
        [
            "$6.4 billion: level 6400000000 USD, balance KR, 2024-07",
            "3 percent: growth 3 percent, exports KR, 2024-07",
        ],
    ),
    "a sign of money that two countries share": (
        "Japan's exports rose 3.9 percent in July 2024 to ¥6,747 billion.",
        [
            "3.9 percent: growth 3.9 percent, exports JP, 2024-07",
            "¥6,747 billion: level 6747000000000 JPY, exports JP, 2024-07",
        ],
    ),
    "a record of tonnes": (
        "China's zinc imports hit a record high of 44,000 tonnes in July 2024.",
        [
            "record high: record, volume imports CN zinc, 2024-07",
            "44,000 tonnes: level 44000 metric_ton, volume imports CN zinc, 2024-07",
        ],
    ),
    "shipments in a text on imports": (
        (
            "China's zinc imports eased 3% in July 2024. Shipments totalled 44,000 "
            "tonnes."
        ),
        [
            "3%: growth -3 percent, volume imports CN zinc, 2024-07",
            "44,000 tonnes: level 44000 metric_ton, volume imports CN zinc, 2024-07",
        ],
    ),
    "a price somewhere, and its fall": (
        (
            "China's coal imports rose 5 percent in 2024. Coal was quoted at 553 yuan "
            "a tonne at Qinhuangdao, down 6 yuan."
        ),
        [
            "5 percent: growth 5 percent, imports CN coal, 2024",
        ],
    ),
    "figures behind the rank of a trading partner": (
        (
            "China's trade surplus reached $68 billion in 2024. Japan was its "
            "third-biggest trading partner, at $207 billion."
        ),
        [
            "$68 billion: level 68000000000 USD, balance CN, 2024",
            "third-biggest trading partner: rank 3 1, trade CN JP, 2024",
            "$207 billion: level 207000000000 USD, trade CN JP, 2024",
        ],
    ),
    "a paragraph that goes on": (
        (
            "China's nickel imports in July 2024 totalled 31,200 tonnes. Its "
            "exports of zinc fell 5% to 3,200 tonnes in July.\n"
            "\n"
            "That was up 12% from 2,860 tonnes in June."
        ),
        [
            "31,200 tonnes: level 31200 metric_ton, volume imports CN nickel, 2024-07",
            "5%: growth -5 percent, volume exports CN zinc, 2024-07",
            "3,200 tonnes: level 3200 metric_ton, volume exports CN zinc, 2024-07",
            "12%: growth 12 percent, volume exports CN zinc, 2024-07, period",
            "2,860 tonnes: level 2860 metric_ton, volume exports CN zinc, 2024-06",
        ],
    ),
    "bought more of": (
        "China bought 14% more barley from Canada in July 2024.",
        [
            "14%: growth 14 percent, imports CN CA barley, 2024-07",
        ],
    ),
    "parts that a list only names": (
        (
            "China exported 91,000 tonnes of zinc in May 2024, including alloys and"
            " semi-finished products, up 5.6% on month."
        ),
        [
            "91,000 tonnes: level 91000 metric_ton, volume exports CN zinc, 2024-05",
            "5.6%: growth 5.6 percent, volume exports CN zinc, 2024-05, mom",
        ],
    ),
    "parts that an aside counts in": (
        (
            "China's imports from Peru, copper ore among them, rose 8 percent in "
            "May 2024. Its exports of machinery, machine tools included, fell 3 "
            "percent."
        ),
        [
            "8 percent: growth 8 percent, imports CN PE, 2024-05",
            "3 percent: growth -3 percent, exports CN PE machinery, 2024-05",
        ],
    ),
    "a month against the year before is against its month": (
        "Exports were 5 billion yuan in November 2021, up 3 percent from 2020.",
        [
            "5 billion yuan: level 5000000000 CNY, exports CN, 2021-11",
            "3 percent: growth 3 percent, exports CN, 2021-11, yoy",
        ],
    ),
    "an annual decline": (
        ("Tungsten exports totalled 21,000 tons in 2024, an annual decline of 4.4%."),
        [
            "21,000 tons: level 21000 metric_ton, volume exports CN tungsten, 2024",
            "4.4%: growth -4.4 percent, volume exports CN tungsten, 2024, yoy",
        ],
    ),
    "an exchange rate": (
        (
            "Germany's exports were 100 billion euros in July 2024 (1 euro = 1.14 "
            "U.S. dollars)."
        ),
        [
            "100 billion euros: level 100000000000 EUR, exports DE, 2024-07",
        ],
    ),
    "goods counted with no flow, and their rate": (
        "Dalian Port handled 52,000 vehicles in May 2024, up 12 percent.",
        [
            "52,000: level 52000 1, volume CN-LN/Dalian automobiles, 2024-05",
            ("12 percent: growth 12 percent, volume CN-LN/Dalian automobiles, 2024-05"),
        ],
    ),
    "the economy is no trade": (
        (
            "Vietnam's imports fell in July 2024. The country's economy has "
            "expanded by about 7% for years."
        ),
        [],
    ),
    "the grade of an ore": (
        (
            "In May 2024 China's imports of 62 percent iron ore rose to 9 million "
            "tonnes."
        ),
        [
            (
                "9 million tonnes: level 9000000 metric_ton, volume imports CN "
                "iron-ore, 2024-05"
            ),
        ],
    ),
    "figures of production": (
        (
            "China's car exports rose. China's 2024 production figures, released "
            "Friday, showed a 6% rise."
        ),
        [],
    ),
    "a record to come": (
        ("The surplus rose 5% in July 2024. It is on track to set another record."),
        [
            "5%: growth 5 percent, balance CN, 2024-07",
        ],
    ),
    "a rank that is lost": (
        "Spain fell from the top spot among trading partners in 2024.",
        [],
    ),
    "a lead of one flow over the other": (
        (
            "Exports grew 9 percent in 2024 and imports 4 percent; the former had a "
            "lead of 5 percentage points over the latter."
        ),
        [
            "9 percent: growth 9 percent, exports CN, 2024",
            "4 percent: growth 4 percent, imports CN, 2024",
            (
                "5 percentage points: growth_diff 5 percentage_point, exports CN, "
                "2024, peer"
            ),
        ],
    ),
    "an amount that a noun of movement has": (
        "China's exports saw a $1.2 billion jump in July 2024.",
        [
            "$1.2 billion: change 1200000000 USD, exports CN, 2024-07",
        ],
    ),
    "an aside with a participle": (
        (
            "In 2024 Kenya's exports, driven by tea and roses, rose 7 percent. "
            "Imports, long held back by weak demand for coal, rose 5 percent."
        ),
        [
            "7 percent: growth 7 percent, exports KE, 2024",
            "5 percent: growth 5 percent, imports KE, 2024",
        ],
    ),
    "what was behind a forecast": (
        (
            "Analysts had expected imports to rise 2 percent in July 2024, after "
            "they expanded 4.5 percent in June."
        ),
        [
            "4.5 percent: growth 4.5 percent, imports CN, 2024-06",
        ],
    ),
    "a verb that ends in the words of a hedge": (
        ("Import growth picked up to 35.2 percent in August 2024 from 22.7 percent."),
        [
            "35.2 percent: growth 35.2 percent, imports CN, 2024-08",
            "22.7 percent: growth 22.7 percent, imports CN",
        ],
    ),
    "a sentence that opens with what was before": (
        (
            "China's trade surplus grew in July 2024 to $24.4 billion. A year "
            "earlier the excess was $14.6 billion."
        ),
        [
            "$24.4 billion: level 24400000000 USD, balance CN, 2024-07",
            "$14.6 billion: level 14600000000 USD, balance CN, 2023-07",
        ],
    ),
    "the year through a month": (
        ("For the year through July 2024 China's surplus comes to $136.8 billion."),
        [
            "$136.8 billion: level 136800000000 USD, balance CN, 2024-01/2024-07",
        ],
    ),
    "cargo behind exports by weight": (
        (
            "Exports of tea by air came to 300 tons in 2024. The airport's cargo was "
            "86,200 tons."
        ),
        [
            "300 tons: level 300 metric_ton, volume exports CN tea, 2024",
            "86,200 tons: level 86200 metric_ton, volume CN, 2024",
        ],
    ),
    "a paragraph after a look back": (
        (
            "China's imports were worth 3 billion euros in March 2024, after 4 "
            "billion in May 2023.\n"
            "\n"
            "Exports rose 2 percent."
        ),
        [
            "3 billion euros: level 3000000000 EUR, imports CN, 2024-03",
            "4 billion: level 4000000000 EUR, imports CN, 2023-05",
            "2 percent: growth 2 percent, exports CN, 2024-03",
        ],
    ),
    "the affairs of others": (
        (
            "European debt woes gummed up exports. China's exports were $31 billion"
            " in February 2024."
        ),
        [
            "$31 billion: level 31000000000 USD, exports CN, 2024-02",
        ],
    ),
    "what was expected of a fact": (
        ("China's imports, against all expectations, slipped 1.3 percent in May 2024."),
        [
            "1.3 percent: growth -1.3 percent, imports CN, 2024-05",
        ],
    ),
    "a look back inside of a forecast": (
        (
            "A poll had pointed to a rise of 12 percent in exports for February "
            "2024, after 7.9 percent in January, and of 20 percent in imports."
        ),
        [
            "7.9 percent: growth 7.9 percent, exports CN, 2024-01",
        ],
    ),
    "an amount that another country has": (
        (
            "China's exports of lamps in 2024 were worth $1.20 billion, comparing "
            "with Germany's $1.12 billion."
        ),
        [
            "$1.20 billion: level 1200000000 USD, exports CN lamps, 2024",
            "$1.12 billion: level 1120000000 USD, exports DE lamps, 2024",
        ],
    ),
    "what a port let in": (
        "Youyiguan Port let in 338,000 tonnes of durians in May 2024.",
        [
            (
                "338,000 tonnes: level 338000 metric_ton, volume imports "
                "CN-GX/Friendship Pass durians, 2024-05"
            ),
        ],
    ),
    "slices of a whole": (
        (
            "China's soybean imports from Brazil rose. Their slice of all soybean "
            "imports in May 2024: 63.5%."
        ),
        [
            "63.5%: share 63.5 percent, imports CN BR soybeans, 2024-05",
        ],
    ),
    "the currency is no trade": (
        ("China's surplus was $5 billion in May 2024. The currency slid 0.15 percent."),
        [
            "$5 billion: level 5000000000 USD, balance CN, 2024-05",
        ],
    ),
    "two months taken together": (
        (
            "Exports fell 3 percent in January 2024 and rose 5 percent in February."
            " In the two months they were 4.0 percent above the same period of "
            "2023."
        ),
        [
            "3 percent: growth -3 percent, exports CN, 2024-01",
            "5 percent: growth 5 percent, exports CN, 2024-02",
            "4.0 percent: growth 4 percent, exports CN, 2024-01/2024-02, yoy",
        ],
    ),
    "a part of a sum in its money": (
        (
            "China's trade was 7.01 trillion yuan (about 1.04 trillion dollars) in the "
            "first quarter of 2024. Exports made up 3.77 trillion of it."
        ),
        [
            "7.01 trillion yuan: level 7010000000000 CNY, trade CN, 2024-Q1",
            ("1.04 trillion dollars: level 1040000000000 USD about, trade CN, 2024-Q1"),
            "3.77 trillion: level 3770000000000 CNY, exports CN, 2024-Q1",
        ],
    ),
    "a year-earlier figure": (
        (
            "China's exports of tin in May 2024 were 4,640 tonnes, 44.3% above the "
            "year-earlier figure."
        ),
        [
            "4,640 tonnes: level 4640 metric_ton, volume exports CN tin, 2024-05",
            "44.3%: growth 44.3 percent, volume exports CN tin, 2024-05, yoy",
        ],
    ),
    "the throughput of a port abroad": (
        "The Port of Long Beach handled 716,619 TEUs in May 2024.",
        [
            "716,619 TEUs: level 716619 1, containers US, 2024-05",
        ],
    ),
    "what blocks its numbers leaves no partner behind": (
        (
            "European debt woes drove up costs. China's exports fell 3 percent in "
            "May 2024."
        ),
        [
            "3 percent: growth -3 percent, exports CN, 2024-05",
        ],
    ),
    "goods made at home, and their rate": (
        (
            "In May 2024 the plants of Anhui turned out 160,000 cars, up 45 percent. "
            "Exports of cars rose 5 percent."
        ),
        [
            "5 percent: growth 5 percent, exports CN-AH automobiles, 2024-05",
        ],
    ),
    "a fall in a month that is only compared with": (
        (
            "In July 2024, exports rose 5 percent, compared with a 3 percent drop in "
            "imports in June. Imports rose 2 percent."
        ),
        [
            "5 percent: growth 5 percent, exports CN, 2024-07",
            "3 percent: growth -3 percent, imports CN, 2024-06",
            "2 percent: growth 2 percent, imports CN, 2024-07",
        ],
    ),
    "two months that are compared with": (
        (
            "Exports came to 7 billion yuan in May 2024, against 5 billion yuan in "
            "April and 6 billion yuan in March. Imports came to 4 billion yuan."
        ),
        [
            "7 billion yuan: level 7000000000 CNY, exports CN, 2024-05",
            "5 billion yuan: level 5000000000 CNY, exports CN, 2024-04",
            "6 billion yuan: level 6000000000 CNY, exports CN, 2024-03",
            "4 billion yuan: level 4000000000 CNY, imports CN, 2024-05",
        ],
    ),
    "an amount with a month of its own": (
        (
            "In October 2024, exports stood at 5 billion yuan, just below the 6 "
            "billion yuan of August. Imports stood at 4 billion yuan."
        ),
        [
            "5 billion yuan: level 5000000000 CNY, exports CN, 2024-10",
            "6 billion yuan: level 6000000000 CNY, exports CN, 2024-08",
            "4 billion yuan: level 4000000000 CNY, imports CN, 2024-10",
        ],
    ),
    "a relative clause on the month before": (
        (
            "In June 2024, China took in 5 million tonnes of coal. Australia, which "
            "had shipped 900,000 tonnes in May, sent 800,000 tonnes."
        ),
        [
            (
                "5 million tonnes: level 5000000 metric_ton, volume imports CN coal, "
                "2024-06"
            ),
            (
                "900,000 tonnes: level 900000 metric_ton, volume imports CN AU coal, "
                "2024-05"
            ),
            (
                "800,000 tonnes: level 800000 metric_ton, volume imports CN AU coal, "
                "2024-06"
            ),
        ],
    ),
    "quarters of the year in force": (
        (
            "China's trade totaled 9 billion yuan in 2023, growing 2 percent in the "
            "first quarter and 4 percent in the second quarter. Exports reached 5 "
            "billion yuan."
        ),
        [
            "9 billion yuan: level 9000000000 CNY, trade CN, 2023",
            "2 percent: growth 2 percent, trade CN, 2023-Q1",
            "4 percent: growth 4 percent, trade CN, 2023-Q2",
            "5 billion yuan: level 5000000000 CNY, exports CN, 2023",
        ],
    ),
    "the month before January": (
        "In January 2025, exports fell 9 percent from December.",
        [
            "9 percent: growth -9 percent, exports CN, 2025-01, period",
        ],
    ),
    "the year before its part": (
        (
            "Last year the first three quarters exports reached 5 billion yuan. "
            "Imports reached 4 billion yuan."
        ),
        [
            "5 billion yuan: level 5000000000 CNY, exports CN, 2024-01/2024-09",
            "4 billion yuan: level 4000000000 CNY, imports CN, 2024-01/2024-09",
        ],
    ),
    "the top producer of goods": (
        (
            "In 2024 China, the world's top producer of steel, exported 9 million "
            "tonnes."
        ),
        [
            "top producer: rank 1 1, production CN steel",
            (
                "9 million tonnes: level 9000000 metric_ton, volume exports CN steel, "
                "2024"
            ),
        ],
    ),
    "the day of a release": (
        (
            "Data released by the Ministry of Commerce on February 7 showed that in "
            "2024 exports reached 5 billion yuan. Imports reached 4 billion yuan."
        ),
        [
            "5 billion yuan: level 5000000000 CNY, exports CN, 2024",
            "4 billion yuan: level 4000000000 CNY, imports CN, 2024",
        ],
    ),
    "a span since a launch": (
        (
            "Since the launch of the rail corridor in 2021, the city has sent 120,000 "
            "containers."
        ),
        [
            "120,000: level 120000 1, containers CN, 2021-01/2025-02",
        ],
    ),
    "a span from a launch to a date": (
        (
            "From its opening in 2011 to the end of 2020, the port handled 3,000 "
            "freight trains."
        ),
        [
            "3,000: level 3000 1, trains CN, 2011/2020",
        ],
    ),
    "a span since an event, up to a month": (
        (
            "Since the agreement took effect on Jan. 1, 2022, exports under it had "
            "reached 5 billion yuan by March 2024."
        ),
        [
            "5 billion yuan: level 5000000000 CNY, exports CN, 2022-01/2024-03",
        ],
    ),
    "the year of an event": (
        (
            "In the first half of 2024, exports of the zone, founded in 2011, reached "
            "5 billion yuan. Imports reached 4 billion yuan."
        ),
        [
            "5 billion yuan: level 5000000000 CNY, exports CN, 2024-H1",
            "4 billion yuan: level 4000000000 CNY, imports CN, 2024-H1",
        ],
    ),
    "what a town makes of two kinds": (
        (
            "The town produces more than 100 million frames and more than 400 million "
            "lenses a year. In 2024 it exported 23 million lenses."
        ),
        [
            "23 million: level 23000000 1, volume exports CN lenses, 2024",
        ],
    ),
    "the first time in a year": (
        (
            "In June 2024, exports rose for the first time in 2024, by 5 percent to 4 "
            "billion yuan."
        ),
        [
            "5 percent: growth 5 percent, exports CN, 2024-06",
            "4 billion yuan: level 4000000000 CNY, exports CN, 2024-06",
        ],
    ),
    "months with a short year heading a table": (
        (
            "Trade of Peru, US$ million\n\n            Nov-24   Oct-24\nExports     "
            "330.3    305.4\nImports     218.6    215.3"
        ),
        [
            "330.3: level 330300000 USD, exports PE, 2024-11",
            "305.4: level 305400000 USD, exports PE, 2024-10",
            "218.6: level 218600000 USD, imports PE, 2024-11",
            "215.3: level 215300000 USD, imports PE, 2024-10",
        ],
    ),
    "tonnes that someone bought are of the goods before": (
        (
            "Pork imports collapsed last year. China bought 1.5 million tonnes, 12 "
            "percent less than in 2023."
        ),
        [
            (
                "1.5 million tonnes: level 1500000 metric_ton, volume imports CN pork, "
                "2024"
            ),
            "12 percent: growth -12 percent, volume imports CN pork, 2024, yoy",
        ],
    ),
    "the top exporter by name": (
        (
            "China's soybean imports doubled in May 2024 as cargoes from top exporter "
            "Brazil cleared customs."
        ),
        [
            "doubled: growth 100 percent, imports CN soybeans, 2024-05",
            "top exporter: rank 1 1, exports BR soybeans",
        ],
    ),
    "a growth that was less in the month before": (
        (
            "In May 2024, exports rose 7 percent, accelerating from growth of 1 "
            "percent in April, while imports fell 2 percent."
        ),
        [
            "7 percent: growth 7 percent, exports CN, 2024-05",
            "1 percent: growth 1 percent, exports CN, 2024-04",
            "2 percent: growth -2 percent, imports CN, 2024-05",
        ],
    ),
    "the most ever shipped in a month": (
        (
            "Brazil exported 187,000 tonnes of beef in September 2024, the highest "
            "volume ever shipped in a month."
        ),
        [
            (
                "187,000 tonnes: level 187000 metric_ton, volume exports BR beef, "
                "2024-09"
            ),
            "highest volume ever: record, volume exports BR beef, 2024-09",
        ],
    ),
    "a list of places whose brackets share a unit": (
        (
            "In May 2024 the busiest were Dalian (3.5 million TEU), Xiamen (2.4 "
            "million) and Yantai (1.1 million TEU). These three ports account for 40 "
            "percent of the total."
        ),
        [
            "3.5 million TEU: level 3500000 1, containers CN-LN/Dalian, 2024-05",
            "2.4 million: level 2400000 1, containers CN-FJ/Xiamen, 2024-05",
            "1.1 million TEU: level 1100000 1, containers CN-SD/Yantai, 2024-05",
            "40 percent: share 40 percent, containers CN, 2024-05",
        ],
    ),
    "a paragraph that ends with an aside": (
        (
            "In August 2024, exports reached 7 billion yuan. Over the first eight "
            "months they reached 40 billion yuan.\n\nImports of tea reached 2 billion "
            "yuan."
        ),
        [
            "7 billion yuan: level 7000000000 CNY, exports CN, 2024-08",
            "40 billion yuan: level 40000000000 CNY, exports CN, 2024-01/2024-08",
            "2 billion yuan: level 2000000000 CNY, imports CN tea, 2024-08",
        ],
    ),
    "lines of a list, one on a month alone": (
        (
            "Trade in January-April 2024 in figures:\n\n- Exports 7 billion yuan\n- "
            "April only: exports 2 billion yuan\n- Imports 6 billion yuan"
        ),
        [
            "7 billion yuan: level 7000000000 CNY, exports CN, 2024-01/2024-04",
            "2 billion yuan: level 2000000000 CNY, exports CN, 2024-04",
            "6 billion yuan: level 6000000000 CNY, imports CN, 2024-01/2024-04",
        ],
    ),
    "a year looked back on and the months of another": (
        (
            "From January to November 2024, exports reached 7 billion yuan. In the "
            "whole of 2013 they had been 300 million. Imports between January and "
            "November reached 5 billion yuan."
        ),
        [
            "7 billion yuan: level 7000000000 CNY, exports CN, 2024-01/2024-11",
            "300 million: level 300000000 CNY, exports CN, 2013",
            "5 billion yuan: level 5000000000 CNY, imports CN, 2024-01/2024-11",
        ],
    ),
    "a name said again in a bracket": (
        (
            "In May 2024, the Association of Southeast Asian Nations (ASEAN) "
            "and the European Union (EU) were the main partners, with imports "
            "and exports of 9 billion yuan and 8 billion yuan respectively."
        ),
        [
            "9 billion yuan: level 9000000000 CNY, trade CN ASEAN, 2024-05",
            "8 billion yuan: level 8000000000 CNY, trade CN EU, 2024-05",
        ],
    ),
    "parts of trade by their verb": (
        (
            "Of Ningbo's trade in 2023, 60 percent was exports and 40 percent was "
            "imports."
        ),
        [
            "60 percent: share 60 percent, exports CN-ZJ/Ningbo, 2023",
            "40 percent: share 40 percent, imports CN-ZJ/Ningbo, 2023",
        ],
    ),
    "a clause that begins with what points back": (
        (
            "In May 2024, trade of state-owned firms surged 11 percent to 14 "
            "billion yuan while that of foreign-invested firms amounted to 20 "
            "billion yuan."
        ),
        [
            "11 percent: growth 11 percent, trade CN state-owned, 2024-05",
            "14 billion yuan: level 14000000000 CNY, trade CN state-owned, 2024-05",
            (
                "20 billion yuan: level 20000000000 CNY, trade CN "
                "foreign-invested, 2024-05"
            ),
        ],
    ),
    "firms with the lion's share": (
        (
            "In May 2024, private companies took the lion's share of Wuhan's "
            "foreign trade with 21 billion yuan, up 6 percent."
        ),
        [
            (
                "21 billion yuan: level 21000000000 CNY, trade CN-HB/Wuhan "
                "private, 2024-05"
            ),
            "6 percent: growth 6 percent, trade CN-HB/Wuhan private, 2024-05",
        ],
    ),
    "a total value for a list of partners": (
        (
            "In 2024 Xiamen boasted rapid trade growth with Russia, South Africa and "
            "Brazil, with the total value reaching 27 billion yuan, 11 billion yuan "
            "and 23 billion yuan, respectively."
        ),
        [
            "27 billion yuan: level 27000000000 CNY, trade CN-FJ/Xiamen RU, 2024",
            "11 billion yuan: level 11000000000 CNY, trade CN-FJ/Xiamen ZA, 2024",
            "23 billion yuan: level 23000000000 CNY, trade CN-FJ/Xiamen BR, 2024",
        ],
    ),
    "members of a group behind a sum": (
        (
            "In 2024, Hunan reached foreign trade valued at more than 23 "
            "billion yuan with members of ASEAN."
        ),
        [
            "23 billion yuan: level 23000000000 CNY over, trade CN-HN ASEAN, 2024",
        ],
    ),
    "who keeps a rank": (
        (
            "In 2024, trade of Hunan grew 5 percent, cementing Peru's status as "
            "Hunan's biggest trading partner."
        ),
        [
            "5 percent: growth 5 percent, trade CN-HN, 2024",
            "biggest trading partner: rank 1 1, trade CN-HN PE, 2024",
        ],
    ),
    "what counted firms did": (
        (
            "In 2024, 300 firms in Wuhan were importing and exporting, an "
            "increase of 8 percent. Some 40 firms exported 5 billion yuan, up 3 "
            "percent."
        ),
        [
            "300: level 300 1, enterprises trade CN-HB/Wuhan, 2024",
            "8 percent: growth 8 percent, enterprises trade CN-HB/Wuhan, 2024",
            "40: level 40 1 about, enterprises exports CN-HB/Wuhan, 2024",
            "5 billion yuan: level 5000000000 CNY, exports CN-HB/Wuhan, 2024",
            "3 percent: growth 3 percent, exports CN-HB/Wuhan, 2024",
        ],
    ),
    "a part of counted firms": (
        (
            "In Wuhan 9,000 companies were at work in 2024. Among them, 6,000 "
            "are export enterprises, up 7 percent."
        ),
        [
            "9,000: level 9000 1, enterprises CN-HB/Wuhan, 2024",
            "6,000: level 6000 1, enterprises CN-HB/Wuhan, 2024",
            "7 percent: growth 7 percent, enterprises CN-HB/Wuhan, 2024",
        ],
    ),
    "from one partner to all trade": (
        (
            "Hunan sees healthy trade with Peru\nIn 2024, Hunan's trade with "
            "Peru rose 5 percent.\nThe foreign trade of the province came to 56 "
            "billion yuan in all.\nHunan's tin imports grew 2 percent."
        ),
        [
            "5 percent: growth 5 percent, trade CN-HN PE, 2024",
            "56 billion yuan: level 56000000000 CNY, trade CN-HN, 2024",
            "2 percent: growth 2 percent, imports CN-HN tin, 2024",
        ],
    ),
    "exports to countries of a group among others": (
        (
            "In 2024, its exports to the Republic of Korea, countries of ASEAN "
            "and Russia increased more than 40 percent."
        ),
        [
            "40 percent: growth 40 percent over, exports CN, 2024",
        ],
    ),
    "goods that dominate exports": (
        (
            "In 2024, machinery continued to dominate China's exports, "
            "accounting for 60 percent of the total."
        ),
        [
            "60 percent: share 60 percent, exports CN machinery, 2024",
        ],
    ),
    "both a basis and another one": (
        (
            "In May 2024, trade rose 5 percent and imports fell 3 percent. In "
            "June, exports soared both year on year and month on month, and "
            "stood at 5 billion yuan."
        ),
        [
            "5 percent: growth 5 percent, trade CN, 2024-05",
            "3 percent: growth -3 percent, imports CN, 2024-05",
            "5 billion yuan: level 5000000000 CNY, exports CN, 2024-06",
        ],
    ),
    "imports through the end of a month": (
        (
            "Cosmetics accounted for 32 percent of Ningbo's imports through the end of "
            "October, 2023."
        ),
        [
            (
                "32 percent: share 32 percent, imports CN-ZJ/Ningbo cosmetics, "
                "2023-01/2023-10"
            ),
        ],
    ),
    "imports and exports surplus": (
        "In July 2024 Peru's import and export trade surplus was 4 billion dollars.",
        [
            "4 billion dollars: level 4000000000 USD, balance PE, 2024-07",
        ],
    ),
    "exports that point to goods before": (
        (
            "In 2024, exports of lamps helped the city most.\nIn the first five "
            "months, these exports rose 38 percent to 35 billion yuan."
        ),
        [
            "38 percent: growth 38 percent, exports CN lamps, 2024-01/2024-05",
            (
                "35 billion yuan: level 35000000000 CNY, exports CN lamps, "
                "2024-01/2024-05"
            ),
        ],
    ),
    "a record of the period of its amount": (
        (
            "Wuhan's foreign trade hit a record 69 billion yuan ($9.5 billion) "
            "from January to May 2024."
        ),
        [
            "record: record, trade CN-HB/Wuhan, 2024-01/2024-05",
            (
                "69 billion yuan: level 69000000000 CNY, trade CN-HB/Wuhan, "
                "2024-01/2024-05"
            ),
            ("$9.5 billion: level 9500000000 USD, trade CN-HB/Wuhan, 2024-01/2024-05"),
        ],
    ),
    "a gap that the flows tell to be a deficit": (
        (
            "The gap was 2 billion yuan (300 million dollars) in 2024. Exports were 5 "
            "billion yuan and imports 7 billion yuan."
        ),
        [
            "2 billion yuan: level -2000000000 CNY, balance CN, 2024",
            "300 million dollars: level -300000000 USD, balance CN, 2024",
            "5 billion yuan: level 5000000000 CNY, exports CN, 2024",
            "7 billion yuan: level 7000000000 CNY, imports CN, 2024",
        ],
    ),
    "what a change starts from, of no stated time": (
        "In July 2024, the surplus narrowed to 7 billion yuan from 9 billion yuan.",
        [
            "7 billion yuan: level 7000000000 CNY, balance CN, 2024-07",
            "9 billion yuan: level 9000000000 CNY, balance CN",
        ],
    ),
    "the share of counted trains in the total": (
        (
            "Horgos dealt with 14,000 China-Europe trains in 2023, 9 percent more, or "
            "about 80 percent of the national total."
        ),
        [
            "14,000: level 14000 1, trains CN-XJ/Horgos, 2023",
            "9 percent: growth 9 percent, trains CN-XJ/Horgos, 2023",
            "80 percent: share 80 percent about, trains CN-XJ/Horgos, 2023",
        ],
    ),
    "what a change starts from, as the one before": (
        (
            "In July 2024, exports rose 5 percent, after 7 percent in June, while "
            "imports rose 2 percent, after 4 percent."
        ),
        [
            "5 percent: growth 5 percent, exports CN, 2024-07",
            "7 percent: growth 7 percent, exports CN, 2024-06",
            "2 percent: growth 2 percent, imports CN, 2024-07",
            "4 percent: growth 4 percent, imports CN, 2024-06",
        ],
    ),
    "what a change starts from, by what it is measured from": (
        (
            "In July 2024, exports rose 5 percent year on year to 8 billion yuan, "
            "from 7 billion yuan."
        ),
        [
            "5 percent: growth 5 percent, exports CN, 2024-07, yoy",
            "8 billion yuan: level 8000000000 CNY, exports CN, 2024-07",
            "7 billion yuan: level 7000000000 CNY, exports CN, 2023-07",
        ],
    ),
    "an amount that compares with that of another month": (
        (
            "In July 2024, exports reached 7 billion yuan. That compares with 6 "
            "billion yuan in June. Imports reached 5 billion yuan."
        ),
        [
            "7 billion yuan: level 7000000000 CNY, exports CN, 2024-07",
            "6 billion yuan: level 6000000000 CNY, exports CN, 2024-06",
            "5 billion yuan: level 5000000000 CNY, imports CN, 2024-07",
        ],
    ),
    "a share told in the present": (
        (
            "In July 2024, exports reached 7 billion yuan. Peru takes some 40 percent "
            "of the exported tea."
        ),
        [
            "7 billion yuan: level 7000000000 CNY, exports CN, 2024-07",
            "40 percent: share 40 percent about, exports CN PE tea",
        ],
    ),
    "a share of the figure before, in the present": (
        (
            "In July 2024, exports of tea reached 7 billion yuan. That is 40 percent "
            "of all exports."
        ),
        [
            "7 billion yuan: level 7000000000 CNY, exports CN tea, 2024-07",
            "40 percent: share 40 percent, exports CN tea, 2024-07",
        ],
    ),
    "a lede that anticipates the period": (
        (
            "The trade surplus has burst through 9 billion yuan. It reached 9.4 "
            "billion yuan in July 2024."
        ),
        [
            "9 billion yuan: level 9000000000 CNY, balance CN, 2024-07",
            "9.4 billion yuan: level 9400000000 CNY, balance CN, 2024-07",
        ],
    ),
    "a difference from a peer behind a rate with a basis": (
        (
            "In 2024, exports of tea rose 9 percent year on year, 6 percentage points "
            "higher than overall exports."
        ),
        [
            "9 percent: growth 9 percent, exports CN tea, 2024, yoy",
            (
                "6 percentage points: growth_diff 6 percentage_point, exports CN tea, "
                "2024, peer"
            ),
        ],
    ),
    "a difference from another period behind a rate with a basis": (
        (
            "In 2024, exports of tea rose 9 percent year on year, a rate 6 percentage "
            "points lower than in 2022."
        ),
        [
            "9 percent: growth 9 percent, exports CN tea, 2024, yoy",
            (
                "6 percentage points: growth_diff -6 percentage_point, exports CN "
                "tea, 2024, period"
            ),
        ],
    ),
    "one series that outruns another": (
        "In 2024, exports grew 9 percent, outrunning imports by 6 percentage points.",
        [
            "9 percent: growth 9 percent, exports CN, 2024",
            (
                "6 percentage points: growth_diff 6 percentage_point, exports CN, "
                "2024, peer"
            ),
        ],
    ),
    "twelve months ago": (
        (
            "In July 2024, exports reached 7 billion yuan. Twelve months ago they had "
            "been 6 billion yuan."
        ),
        [
            "7 billion yuan: level 7000000000 CNY, exports CN, 2024-07",
            "6 billion yuan: level 6000000000 CNY, exports CN, 2023-07",
        ],
    ),
    "two months told as one": (
        "In November and December 2024, exports reached 7 billion yuan.",
        [
            "7 billion yuan: level 7000000000 CNY, exports CN, 2024-11/2024-12",
        ],
    ),
    "some months earlier": (
        (
            "In July 2024, exports rose 5 percent. Four months earlier they had been "
            "3 billion yuan."
        ),
        [
            "5 percent: growth 5 percent, exports CN, 2024-07",
            "3 billion yuan: level 3000000000 CNY, exports CN, 2024-03",
        ],
    ),
    "when something happened": (
        (
            "When the two countries set up ties in 1992, trade with Chile stood at 3 "
            "million dollars. In 2021 it was 70 times the 1992 figure."
        ),
        [
            "3 million dollars: level 3000000 USD, trade CN CL, 1992",
            "70 times: growth 70 fold, trade CN CL, 2021, period",
        ],
    ),
    "a more moderate rate": (
        "Kenya's exports were up by a more moderate 15 percent in May 2024.",
        [
            "15 percent: growth 15 percent, exports KE, 2024-05",
        ],
    ),
    "the months that the month in force ends": (
        (
            "Exports came to 5 billion yuan in September 2024. For the nine months "
            "they came to 40 billion yuan."
        ),
        [
            "5 billion yuan: level 5000000000 CNY, exports CN, 2024-09",
            "40 billion yuan: level 40000000000 CNY, exports CN, 2024-01/2024-09",
        ],
    ),
    "cargo behind a sentence on exports": (
        (
            "China's exports rose 5 percent in 2023. Ningbo Port handled 5 million "
            "tonnes of cargo, down 3 percent."
        ),
        [
            "5 percent: growth 5 percent, exports CN, 2023",
            (
                "5 million tonnes: level 5000000 metric_ton, volume "
                "CN-ZJ/Ningbo-Zhoushan, 2023"
            ),
            "3 percent: growth -3 percent, volume CN-ZJ/Ningbo-Zhoushan, 2023",
        ],
    ),
    "trade of a place in a text on what it imports": (
        (
            "Durian imports of Guangxi rose 5 percent in 2023 to 5 billion "
            "yuan.\n\nThe region's trade with Vietnam totalled 205 billion yuan in "
            "2023."
        ),
        [
            "5 percent: growth 5 percent, imports CN-GX durians, 2023",
            "5 billion yuan: level 5000000000 CNY, imports CN-GX durians, 2023",
            "205 billion yuan: level 205000000000 CNY, trade CN-GX VN, 2023",
        ],
    ),
    "a bloc without one of its members": (
        "In Q1 2024 trade with the EU (excl. UK) was 141 bn yuan, +3.0%.",
        [
            "141 bn yuan: level 141000000000 CNY, trade CN EU, 2024-Q1",
            "+3.0%: growth 3 percent, trade CN EU, 2024-Q1",
        ],
    ),
    "those of goods that no list has doubled": (
        (
            "In January, imports of plywood rose 4 percent. Those of widget board "
            "doubled."
        ),
        [
            "4 percent: growth 4 percent, imports CN plywood, 2025-01",
            "doubled: growth 100 percent, imports CN widget-board, 2025-01",
        ],
    ),
    "those months": (
        (
            "From January to May 2024, exports reached 5 billion yuan. In those five "
            "months imports reached 4 billion yuan."
        ),
        [
            "5 billion yuan: level 5000000000 CNY, exports CN, 2024-01/2024-05",
            "4 billion yuan: level 4000000000 CNY, imports CN, 2024-01/2024-05",
        ],
    ),
    "an average of past years": (
        (
            "Over the past five years Guizhou's exports have increased by 12.4 percent "
            "a year on average."
        ),
        [
            "12.4 percent: growth 12.4 percent, exports CN-GZ, 2020/2024",
        ],
    ),
    "a month before the verb that compares with it": (
        (
            "In May 2024, imports reached 5 billion yuan, compared with April fell 4 "
            "percent."
        ),
        [
            "5 billion yuan: level 5000000000 CNY, imports CN, 2024-05",
            "4 percent: growth -4 percent, imports CN, 2024-05, period",
        ],
    ),
    "a part of a fiscal year": (
        (
            "In the first quarter of the current fiscal year, exports reached 5 "
            "billion yuan."
        ),
        [
            "5 billion yuan: level 5000000000 CNY, exports CN",
        ],
    ),
    "a year long ago": (
        (
            "In 2024, exports reached 5 billion yuan. Two decades earlier they had "
            "been 3 billion yuan."
        ),
        [
            "5 billion yuan: level 5000000000 CNY, exports CN, 2024",
            "3 billion yuan: level 3000000000 CNY, exports CN, 2004",
        ],
    ),
    "a gain on a numbered session": (
        (
            "In 2024, buyers at the fair numbered 9,000, 5 percent more than came to "
            "the 120th."
        ),
        [
            "9,000: level 9000 1, buyers CN, 2024",
            "5 percent: growth 5 percent, buyers CN, 2024, period",
        ],
    ),
    "what a verb tells of the month before": (
        (
            "In October 2024, exports to Peru shrank 7 percent, having grown 2 "
            "percent in September; to Chile they dropped 3 percent."
        ),
        [
            "7 percent: growth -7 percent, exports CN PE, 2024-10",
            "2 percent: growth 2 percent, exports CN PE, 2024-09",
            "3 percent: growth -3 percent, exports CN CL, 2024-10",
        ],
    ),
    "a dateline with its agency in brackets": (
        (
            "HANGZHOU, (Some Agency / Other News - 14th Feb, 2025) :The Port of "
            "Yangshan handled 5 million TEUs in January."
        ),
        [
            "5 million TEUs: level 5000000 1, containers CN-SH/Yangshan, 2025-01",
        ],
    ),
    "a bracket with a figure of another year": (
        (
            "In 2024, private firms exported 30 billion yuan, or 79 percent of the "
            "total (2023: 80 percent). Imports reached 5 billion yuan."
        ),
        [
            "30 billion yuan: level 30000000000 CNY, exports CN private, 2024",
            "79 percent: share 79 percent, exports CN private, 2024",
            "80 percent: share 80 percent, exports CN private, 2023",
            "5 billion yuan: level 5000000000 CNY, imports CN private, 2024",
        ],
    ),
    "a multiple of what was in another year": (
        (
            "In July 2024, exports reached 5 billion yuan, 1.3 times those of July "
            "2019. Imports reached 4 billion yuan."
        ),
        [
            "5 billion yuan: level 5000000000 CNY, exports CN, 2024-07",
            "1.3 times: growth 1.3 fold, exports CN, 2024-07, period",
            "4 billion yuan: level 4000000000 CNY, imports CN, 2024-07",
        ],
    ),
    "half as much again as in another year": (
        "In 2024, exports reached 5 billion yuan, half as much again as in 2019.",
        [
            "5 billion yuan: level 5000000000 CNY, exports CN, 2024",
            "half as much again: growth 50 percent, exports CN, 2024, period",
        ],
    ),
    "a rule for counting is no claim": (
        "A big box counts as 2 TEU. Exports rose 5 percent in 2024.",
        [
            "5 percent: growth 5 percent, exports CN, 2024",
        ],
    ),
    "the same day of another year": (
        (
            "On November 11, 2024, customs cleared 90,000 declarations, 8 percent "
            "more than on the same day of 2023."
        ),
        [
            "90,000: level 90000 1, declarations CN, 2024-11-11",
            "8 percent: growth 8 percent, declarations CN, 2024-11-11, yoy",
        ],
    ),
    "the half year that is over": (
        (
            "Exports reached 5 billion yuan in July 2024. In the half year they "
            "reached 30 billion yuan."
        ),
        [
            "5 billion yuan: level 5000000000 CNY, exports CN, 2024-07",
            "30 billion yuan: level 30000000000 CNY, exports CN, 2024-H1",
        ],
    ),
    "an average growth between two years": (
        (
            "In 2024, exports reached 5 billion yuan. Between 2012 and 2022 they grew "
            "by an annual average of 8 percent."
        ),
        [
            "5 billion yuan: level 5000000000 CNY, exports CN, 2024",
            "8 percent: growth 8 percent, exports CN, 2012/2022",
        ],
    ),
    "that of another year": (
        (
            "Exports reached 5 billion yuan in 2023, more than that of 2021. Imports "
            "reached 4 billion yuan."
        ),
        [
            "5 billion yuan: level 5000000000 CNY, exports CN, 2023",
            "4 billion yuan: level 4000000000 CNY, imports CN, 2023",
        ],
    ),
    "its total exports": (
        (
            "In 2024 Kenya's tea exports to Egypt rose 5 percent, and its total "
            "exports 2 percent."
        ),
        [
            "5 percent: growth 5 percent, exports KE EG tea, 2024",
            "2 percent: growth 2 percent, exports KE, 2024",
        ],
    ),
    "months to the end of one": (
        "Over the 12 months to the end of July 2024, exports reached 5 billion yuan.",
        [
            "5 billion yuan: level 5000000000 CNY, exports CN, 2023-08/2024-07",
        ],
    ),
    "an answer on what was asked": (
        (
            "Q: How did exports do in May 2024?\nA: Customs figures put them at 375 "
            "billion yuan, 10 percent higher than a year earlier.\n\nQ: Which goods "
            "did best?\nA: Ships, up 17 percent."
        ),
        [
            "375 billion yuan: level 375000000000 CNY, exports CN, 2024-05",
            "10 percent: growth 10 percent, exports CN, 2024-05, yoy",
            "17 percent: growth 17 percent, exports CN ships, 2024-05",
        ],
    ),
    "a quota that only says why": (
        (
            "Short of quotas, refiners cut exports of oil products by 28% in July "
            "2024 to 4.64 million tonnes."
        ),
        [
            "28%: growth -28 percent, volume exports CN refined-oil, 2024-07",
            (
                "4.64 million tonnes: level 4640000 metric_ton, volume exports CN "
                "refined-oil"
            ),
        ],
    ),
    "trade with which": (
        (
            "In 2024 Peru ranked second among Chile's partners, behind Kenya, trade "
            "with which rose 9 percent."
        ),
        [
            "ranked second: rank 2 1, trade CL PE, 2024",
            "9 percent: growth 9 percent, trade CL KE, 2024",
        ],
    ),
    "money from goods is from these": (
        (
            "Kenya exported more in 2024. It earned 1.4 billion dollars from tea "
            "exports and 250 million dollars from roses."
        ),
        [
            "1.4 billion dollars: level 1400000000 USD, exports KE tea, 2024",
            "250 million dollars: level 250000000 USD, exports KE roses, 2024",
        ],
    ),
    "a smaller rise": (
        "EU exports to China grew by a comparatively smaller 10 percent in 2023.",
        [
            "10 percent: growth 10 percent, exports EU CN, 2023",
        ],
    ),
    "investment in both directions, and what is feared": (
        (
            "In 2024, imports of seafood were 5 billion yuan. Investment in both "
            "directions came to 7 billion dollars. We pencil in 3 percent growth in "
            "exports for 2026; for imports he fears a fall of 4 percent."
        ),
        [
            "5 billion yuan: level 5000000000 CNY, imports CN seafood, 2024",
        ],
    ),
    "rates and sums of what is no trade, with what they are on": (
        (
            "In 2024, exports rose 5 percent. Loans to the region, by contrast, fell "
            "to 3 billion yuan. Exports of tea went to markets with duties of 7 "
            "percent on tea and a tariff on coffee, now 9 percent."
        ),
        [
            "5 percent: growth 5 percent, exports CN, 2024",
        ],
    ),
    "they are those who came": (
        (
            "The Canton Fair closed on Friday. Never had so many foreigners walked its "
            "aisles: they exceeded 30,000, including 4,255 from Africa."
        ),
        [
            "Never had so many: record, visitors CN, 2025-02-14",
            "30,000: level 30000 1 over, visitors CN, 2025-02-14",
            "4,255: level 4255 1, visitors CN AFRICA, 2025-02-14",
        ],
    ),
    "a country's share in what another trades": (
        (
            "In July 2024, exports to the US fell 7 percent. China's share of US "
            "imports has shrunk to 8 percent. Exports to Peru rose 3 percent."
        ),
        [
            "7 percent: growth -7 percent, exports CN US, 2024-07",
            "8 percent: share 8 percent, imports US CN, 2024-07",
            "3 percent: growth 3 percent, exports CN PE, 2024-07",
        ],
    ),
    "what one country buys of another": (
        (
            "In 2013, Peru imported 6 billion dollars of Chinese goods. That year "
            "China bought 17 percent of Peru's exports."
        ),
        [
            "6 billion dollars: level 6000000000 USD, imports PE CN, 2013",
            "17 percent: share 17 percent, exports PE CN, 2013",
        ],
    ),
    "a headline on a regime alone": (
        (
            "Nation's cross-border e-commerce reached 2 trillion yuan last "
            "year\n\nChina's import and export of services rose 8 percent to 3 "
            "trillion yuan in 2024, the ministry said."
        ),
        [
            (
                "2 trillion yuan: level 2000000000000 CNY, trade CN "
                "cross-border-ecommerce, 2024"
            ),
            "8 percent: growth 8 percent, trade CN services, 2024",
            "3 trillion yuan: level 3000000000000 CNY, trade CN services, 2024",
        ],
    ),
    "exports that met imports": (
        "Exports of 762 billion dollars met imports of 660 billion dollars in 2023.",
        [
            "762 billion dollars: level 762000000000 USD, exports CN, 2023",
            "660 billion dollars: level 660000000000 USD, imports CN, 2023",
        ],
    ),
    "the countries that an initiative brings together": (
        (
            "The Belt and Road is ten years old. In 2019 trade between China and its "
            "partner countries was 3 trillion dollars."
        ),
        [
            "3 trillion dollars: level 3000000000000 USD, trade CN BRI, 2019",
        ],
    ),
    "the continent of a forum": (
        (
            "The Forum on China-Africa Cooperation met again. In 2004 trade between "
            "the continent and China was 12 billion dollars."
        ),
        [
            "12 billion dollars: level 12000000000 USD, trade CN AFRICA, 2004",
        ],
    ),
    "by what one flow exceeds the other": (
        "Imports in May 2024 surpassed exports by 3 billion yuan.",
        [
            "3 billion yuan: level -3000000000 CNY, balance CN, 2024-05",
        ],
    ),
    "exports by what customs cleared": (
        (
            "Thai customs-cleared exports fell 3 percent in May 2024, the commerce "
            "ministry said."
        ),
        [
            "3 percent: growth -3 percent, exports TH, 2024-05",
        ],
    ),
    "and those for rice": (
        (
            "Import orders for tea came to 5 million yuan, and those for rice stayed "
            "flat at 7 million yuan."
        ),
        [
            "5 million yuan: level 5000000 CNY, orders imports CN tea",
            "flat: growth 0 percent, orders imports CN rice",
            "7 million yuan: level 7000000 CNY, orders imports CN rice",
        ],
    ),
    "trade past a mark": (
        "Hunan's trade surged past 4 trillion yuan in 2023.",
        [
            "4 trillion yuan: level 4000000000000 CNY over, trade CN-HN, 2023",
        ],
    ),
    "goods whose amount stands before their verb": (
        (
            "In 2023 pianos worth 90 million yuan (about $12.5 million) were exported"
            " from Hubei province, up 40 percent from a year earlier."
        ),
        [
            "90 million yuan: level 90000000 CNY, exports CN-HB pianos, 2023",
            "$12.5 million: level 12500000 USD about, exports CN-HB pianos, 2023",
            "40 percent: growth 40 percent, exports CN-HB pianos, 2023, yoy",
        ],
    ),
    "total exports beside those to one partner": (
        (
            "In 2024 Peru's zinc exports to Chile fell to 2 tons even as total exports "
            "swelled 20 percent."
        ),
        [
            "2 tons: level 2 metric_ton, volume exports PE CL zinc, 2024",
            "20 percent: growth 20 percent, volume exports PE zinc, 2024",
        ],
    ),
    "how many of the counted were traded": (
        (
            "In 2017 the port loaded 5.2 million pianos. Of those, 2.4 million were "
            "exported."
        ),
        [
            "5.2 million: level 5200000 1, volume CN pianos, 2017",
            "2.4 million: level 2400000 1, volume exports CN pianos, 2017",
        ],
    ),
    "some of the counted goods, which a company exported": (
        (
            "Tractors exported in May 2024 came to 61,000; BYD exported 7,000 of "
            "them. Drones sold abroad in the month were worth 8 million yuan."
        ),
        [
            "61,000: level 61000 1, volume exports CN tractors, 2024-05",
            "7,000: level 7000 1, volume exports tractors, 2024-05",
            "8 million yuan: level 8000000 CNY, exports CN drones, 2024-05",
        ],
    ),
    "goods that only tell why exports rose": (
        (
            "Kenya's exports rose 5 percent in May 2024 on strong tea demand. Imports "
            "fell 3 percent."
        ),
        [
            "5 percent: growth 5 percent, exports KE, 2024-05",
            "3 percent: growth -3 percent, imports KE, 2024-05",
        ],
    ),
    "goods whose exports a clause tells of": (
        (
            "Talk in May 2024 was of electric vehicles, lithium batteries and solar "
            "cells, whose combined exports rose 6 percent. Talk turned to drones, "
            "whose total exports rose 8 percent."
        ),
        [
            "6 percent: growth 6 percent, exports CN new-three, 2024-05",
            "8 percent: growth 8 percent, exports CN drones, 2024-05",
        ],
    ),
    "a clause that says who told it": (
        (
            "In 2012, as we reported at the time, growth of exports was down to 6 "
            "percent. The tariffs of May have narrowed the gap to about 15 points."
        ),
        [
            "6 percent: growth 6 percent, exports CN, 2012",
        ],
    ),
    "a share of a whole that opens the sentence": (
        (
            "Of all that the world's countries sold, China's exports were 6 percent "
            "in 2004 and 12 percent in 2014."
        ),
        [
            "6 percent: share 6 percent, exports CN, 2004",
            "12 percent: share 12 percent, exports CN, 2014",
        ],
    ),
    "the rate of a duty": (
        (
            "China's exports of toys in May 2024 rose 3 percent despite the 145 "
            "percent duty on Chinese goods."
        ),
        [
            "3 percent: growth 3 percent, exports CN toys, 2024-05",
        ],
    ),
    "an amount averaged, and its rise": (
        (
            "Fujian's imports averaged 5 billion yuan a month in 2023, up 12 percent "
            "year on year."
        ),
        [
            "5 billion yuan: level 5000000000 CNY, imports CN-FJ, 2023",
            "12 percent: growth 12 percent, imports CN-FJ, 2023, yoy",
        ],
    ),
    "as recently as then": (
        (
            "Kenya's imports rose 2 percent in May 2024. As recently as March they had "
            "fallen 9 percent."
        ),
        [
            "2 percent: growth 2 percent, imports KE, 2024-05",
            "9 percent: growth -9 percent, imports KE, 2024-03",
        ],
    ),
    "until when something lasted": (
        (
            "Exports in June 2024 were 5 billion yuan, as a duty stood until mid-"
            "May. Imports were 3 billion yuan."
        ),
        [
            "5 billion yuan: level 5000000000 CNY, exports CN, 2024-06",
            "3 billion yuan: level 3000000000 CNY, imports CN, 2024-06",
        ],
    ),
    "containers of one direction": (
        "In May 2024 the port's imports dropped 16.9 percent to 348,681 TEUs.",
        [
            "16.9 percent: growth -16.9 percent, containers imports CN, 2024-05",
            "348,681 TEUs: level 348681 1, containers imports CN, 2024-05",
        ],
    ),
    "goods named by their kind and origin": (
        (
            "China's soybean imports rose in May 2024. Imports of the American "
            "oilseed dived 62 percent."
        ),
        [
            "62 percent: growth -62 percent, imports CN US soybeans, 2024-05",
        ],
    ),
    "firms that were but asked": (
        (
            "Some 27 of 31 textile firms polled by the ministry had fewer orders in "
            "May 2024. Its staff visited 5,000 companies."
        ),
        [],
    ),
    "containers that a port abroad has moved": (
        "Workers at the Port of Long Beach moved 704,403 TEUs in June 2024.",
        [
            "704,403 TEUs: level 704403 1, containers US, 2024-06",
        ],
    ),
    "flows and their balance in one list": (
        (
            "In July 2024, exports, imports and the surplus rose 2, 3 and 4 "
            "percent, in that order."
        ),
        [
            "2: growth 2 percent, exports CN, 2024-07",
            "3: growth 3 percent, imports CN, 2024-07",
            "4 percent: growth 4 percent, balance CN, 2024-07",
        ],
    ),
    "a contract on an exchange": (
        (
            "Kenya's corn imports rose 5 percent in 2024. The corn contract closed 1.9 "
            "percent lower."
        ),
        [
            "5 percent: growth 5 percent, imports KE corn, 2024",
        ],
    ),
    "the former and the latter of two clauses": (
        (
            "In July 2024, exports of lamps were 5 billion yuan and those of kites 2 "
            "billion yuan; the former fell by 7 percent, the latter rose by 3 percent."
        ),
        [
            "5 billion yuan: level 5000000000 CNY, exports CN lamps, 2024-07",
            "2 billion yuan: level 2000000000 CNY, exports CN kites, 2024-07",
            "7 percent: growth -7 percent, exports CN lamps, 2024-07",
            "3 percent: growth 3 percent, exports CN kites, 2024-07",
        ],
    ),
    "countries of a region that are counted": (
        (
            "By May 2024, the trains had reached 90 cities in 20 Asian countries. "
            "Exports to 40 European countries rose 5 percent. Thirty African nations "
            "have stands there."
        ),
        [
            "90: level 90 1, cities CN, 2024-05",
            "20: level 20 1, partners CN, 2024-05",
            "5 percent: growth 5 percent, exports CN EUROPE, 2024-05",
            "Thirty: level 30 1, partners CN AFRICA",
        ],
    ),
    "several markets that were named one by one are taken together": (
        (
            "In 2024, exports of tin reached 9 billion yuan. Peru took 5 billion yuan "
            "and Chile 3 billion yuan; the two markets together had a share of 89 "
            "percent."
        ),
        [
            "9 billion yuan: level 9000000000 CNY, exports CN tin, 2024",
            "5 billion yuan: level 5000000000 CNY, exports CN PE tin, 2024",
            "3 billion yuan: level 3000000000 CNY, exports CN CL tin, 2024",
            "89 percent: share 89 percent, exports CN tin, 2024",
        ],
    ),
    "a firm of one's own": (
        (
            "Guitars are made in Zunyi. Zheng's own firm works for two brands. Its "
            "exports were worth $14 million in 2024."
        ),
        [
            "$14 million: level 14000000 USD, exports, 2024",
        ],
    ),
    "December and January are one period": (
        "Imports of plums came to 900 tonnes in December and January.",
        ["900 tonnes: level 900 metric_ton, volume imports CN plums, 2024-12/2025-01"],
    ),
    "goods exported to so many countries": (
        (
            "Her tea is exported to 40 countries. The lamps were shipped to over 30 "
            "countries."
        ),
        [
            "40: level 40 1, partners exports tea",
            "30: level 30 1 over, partners exports lamps",
        ],
    ),
    "a share of counted goods beside a further number of them": (
        (
            "Wuhan exported 5,420 cranes in 2024. About 46 percent went to Peru; Chile "
            "took 900."
        ),
        [
            "5,420: level 5420 1, volume exports CN-HB/Wuhan cranes, 2024",
            (
                "46 percent: share 46 percent about, volume exports CN-HB/Wuhan PE "
                "cranes, 2024"
            ),
            "900: level 900 1, volume exports CN-HB/Wuhan CL cranes, 2024",
        ],
    ),
    "a rate against the newest month of a year ago": (
        "Kenya's tea exports fell 5 percent from January 2024 to 9 tons.",
        [
            "5 percent: growth -5 percent, volume exports KE tea, 2025-01, yoy",
            "9 tons: level 9 metric_ton, volume exports KE tea, 2025-01",
        ],
    ),
    "a country that buys, importing, is whom the goods go to": (
        (
            "Peru was the biggest buyer of goods from Wuhan in 2024, importing 5 "
            "billion yuan."
        ),
        [
            "biggest buyer: rank 1 1, exports CN PE, 2024",
            "5 billion yuan: level 5000000000 CNY, exports CN PE, 2024",
        ],
    ),
    "an expected figure, and what follows it": (
        (
            "Exports rose 5% in May 2024, beating the expected 3% and up from 2% in "
            "April."
        ),
        [
            "5%: growth 5 percent, exports CN, 2024-05",
            "2%: growth 2 percent, exports CN, 2024-04",
        ],
    ),
    "as much as a year before": (
        "In 2024, imports of tin were 2.3 times as much as a year before.",
        ["2.3 times: growth 2.3 fold, imports CN tin, 2024, yoy"],
    ),
    "tonnes beside values": (
        (
            "Peru's copper exports brought in 9 billion dollars in 2023; the tonnage "
            "rose 3 percent."
        ),
        [
            "9 billion dollars: level 9000000000 USD, exports PE copper, 2023",
            "3 percent: growth 3 percent, volume exports PE copper, 2023",
        ],
    ),
    "goods that firms exported are no firms": (
        (
            "In 2024, exports of lamps rose 5 percent. Some 900 companies make lamps. "
            "They exported 9 million of them."
        ),
        [
            "5 percent: growth 5 percent, exports CN lamps, 2024",
            "900: level 900 1 about, enterprises CN",
            "9 million: level 9000000 1, volume exports CN lamps, 2024",
        ],
    ),
    "what takes people to a fair": (
        (
            "Some 200 shuttle buses are in use at the fair, which drew 3,000 buyers in "
            "May 2024."
        ),
        [
            "3,000: level 3000 1, buyers CN, 2024-05",
        ],
    ),
    "exports of a place through one channel are of all goods": (
        (
            "Jinjiang exported tin worth 5 billion yuan in 2024. The city's exports "
            "through cross-border e-commerce rose 4 percent."
        ),
        [
            "5 billion yuan: level 5000000000 CNY, exports CN-FJ/Jinjiang tin, 2024",
            (
                "4 percent: growth 4 percent, exports CN-FJ/Jinjiang "
                "cross-border-ecommerce, 2024"
            ),
        ],
    ),
    "goods go to so many countries": (
        (
            "Exports of lamps rose 4 percent in 2024. They go to more than 90 "
            "countries, said Li Ming."
        ),
        [
            "4 percent: growth 4 percent, exports CN lamps, 2024",
            "90: level 90 1 over, partners CN lamps",
        ],
    ),
    "a number of goods is not what a text is on": (
        (
            "A maker sold 3,000 pairs of sandals to buyers in Peru.\n\nWuhan's "
            "exports reached 5 billion yuan in 2024.\n\nImports rose 3 percent."
        ),
        [
            "3,000 pairs: level 3000 1, volume exports PE sandals",
            "5 billion yuan: level 5000000000 CNY, exports CN-HB/Wuhan, 2024",
            "3 percent: growth 3 percent, imports CN-HB/Wuhan, 2024",
        ],
    ),
    "the gain of a currency": (
        (
            "Kenya's exports rose 5 percent in 2024. The yuan slid 0.1 percent, "
            "trimming its gain since May to 3 percent."
        ),
        [
            "5 percent: growth 5 percent, exports KE, 2024",
        ],
    ),
    "a rate with its sign is no share": (
        "In 2024, imports from Peru came to 5 billion yuan, or +31%.",
        [
            "5 billion yuan: level 5000000000 CNY, imports CN PE, 2024",
            "+31%: growth 31 percent, imports CN PE, 2024",
        ],
    ),
    "goods that drove exports": (
        (
            "Kenya's exports rose 5 percent in May 2024, driven by tea and roses. "
            "Imports fell 3 percent."
        ),
        [
            "5 percent: growth 5 percent, exports KE, 2024-05",
            "3 percent: growth -3 percent, imports KE, 2024-05",
        ],
    ),
    "the goods of which a number was shipped go on": (
        (
            "In 2024, exports of lamps rose 5 percent. Some 900 firms make lamps. They "
            "exported 9 million of them; the goods were worth 5 billion yuan."
        ),
        [
            "5 percent: growth 5 percent, exports CN lamps, 2024",
            "900: level 900 1 about, enterprises CN",
            "9 million: level 9000000 1, volume exports CN lamps, 2024",
            "5 billion yuan: level 5000000000 CNY, exports CN lamps, 2024",
        ],
    ),
    "containers are of the goods of those that they are compared with": (
        "In 2024, Wuhan exported 260 containers of tin, against 140 in 2023.",
        [
            "260: level 260 1, containers exports CN-HB/Wuhan tin, 2024",
            "140: level 140 1, containers exports CN-HB/Wuhan tin, 2023",
        ],
    ),
    "what a firm does now is of no period": (
        "In 2024, exports of tin rose 5 percent. The firm sells in 112 countries.",
        [
            "5 percent: growth 5 percent, exports CN tin, 2024",
            "112: level 112 1, partners",
        ],
    ),
    "a verb before a value that sums up": (
        (
            "Shanxi's trade rose 5 percent in 2023.\n\nIts imports of tin fell. It "
            "imported 900 tonnes of ferroalloy with a value of 2 billion yuan."
        ),
        [
            "5 percent: growth 5 percent, trade CN-SX, 2023",
            (
                "900 tonnes: level 900 metric_ton, volume imports CN-SX ferroalloys, "
                "2023"
            ),
            "2 billion yuan: level 2000000000 CNY, imports CN-SX ferroalloys, 2023",
        ],
    ),
    "a part that is bound for a place": (
        (
            "Zambia exported 400,000 tonnes of copper in 2024, with 63 percent "
            "destined for India and 5 percent going to Peru."
        ),
        [
            ("400,000 tonnes: level 400000 metric_ton, volume exports ZM copper, 2024"),
            "63 percent: share 63 percent, volume exports ZM IN copper, 2024",
            "5 percent: share 5 percent, volume exports ZM PE copper, 2024",
        ],
    ),
    "an average price beside a volume": (
        (
            "Imports of tin were 5 million tonnes in May 2024, at an average "
            "price of US$80 a tonne. In May, the foreign trade of China was 9 "
            "billion yuan, a month-to-month rise of 3 percent."
        ),
        [
            (
                "5 million tonnes: level 5000000 metric_ton, volume imports "
                "CN tin, 2024-05"
            ),
            "US$80: level 80 USD/metric_ton, average-price imports CN tin, 2024-05",
            "9 billion yuan: level 9000000000 CNY, trade CN, 2024-05",
            "3 percent: growth 3 percent, trade CN, 2024-05, mom",
        ],
    ),
    "cargo of a port abroad": (
        (
            "Rotterdam port handled 5 million tons of seaborne cargo in 2023, down 3 "
            "percent."
        ),
        [
            "5 million tons: level 5000000 metric_ton, volume NL, 2023",
            "3 percent: growth -3 percent, volume NL, 2023",
        ],
    ),
    "what counted trains were for": (
        (
            "In 2022, Hunan handled 198 trains dedicated to cross-border "
            "e-commerce under the freight train service, a year-on-year "
            "increase of 60 percent."
        ),
        [
            "198: level 198 1, trains CN-HN, 2022",
            "60 percent: growth 60 percent, trains CN-HN, 2022, yoy",
        ],
    ),
    "all goods behind figures of several": (
        (
            "China's imports of iron ore in 2009 rose 41 percent to 630 million "
            "tonnes.\nIn 2009, it imported 200 million tonnes of crude oil.\nThe "
            "country's imports in 2009 stood at US$1.01 trillion."
        ),
        [
            "41 percent: growth 41 percent, volume imports CN iron-ore, 2009",
            (
                "630 million tonnes: level 630000000 metric_ton, volume "
                "imports CN iron-ore, 2009"
            ),
            (
                "200 million tonnes: level 200000000 metric_ton, volume "
                "imports CN crude-oil, 2009"
            ),
            "US$1.01 trillion: level 1010000000000 USD, imports CN, 2009",
        ],
    ),
    "a word of plans in a name": (
        (
            "With the Sunrise Project at work, our processing trade rose by 30 "
            "percent in 2024, driving the foreign trade growth by 17 percentage "
            "points."
        ),
        [
            "30 percent: growth 30 percent, trade CN processing-trade, 2024",
            (
                "17 percentage points: contribution 17 percentage_point, "
                "trade CN processing-trade, 2024"
            ),
        ],
    ),
    "euro8.1 billion": (
        (
            "China's trade surplus rose in April to US$10.5 billion (euro8.1 billion), "
            "the government said."
        ),
        [
            "US$10.5 billion: level 10500000000 USD, balance CN, 2024-04",
            "euro8.1 billion: level 8100000000 EUR, balance CN, 2024-04",
        ],
    ),
    "the zone that was named": (
        (
            "In May 2024, Wuhan Donghu Comprehensive Bonded Zone was the "
            "driving force in the province. The import and export value of this "
            "zone rose by 25 percent."
        ),
        [
            (
                "25 percent: growth 25 percent, trade CN-HB/Wuhan Donghu "
                "Comprehensive Bonded Zone, 2024-05"
            ),
        ],
    ),
    "the city of the customs office": (
        (
            "Trade of Sichuan rose 5 percent in 2017. According to statistics "
            "released by Chengdu Customs, the city realized exports of 49 "
            "billion yuan in 2018."
        ),
        [
            "5 percent: growth 5 percent, trade CN-SC, 2017",
            "49 billion yuan: level 49000000000 CNY, exports CN-SC/Chengdu, 2018",
        ],
    ),
    "a paragraph that begins with goods is on these": (
        (
            "Tianjin Port exported 141,000 cars in 2024.\n\nThe port has long been a "
            "gateway for bauxite. Last year it imported 62 million tonnes."
        ),
        [
            (
                "141,000: level 141000 1, volume exports CN-TJ/Tianjin Port "
                "automobiles, 2024"
            ),
            (
                "62 million tonnes: level 62000000 metric_ton, volume imports "
                "CN-TJ/Tianjin Port bauxite, 2024"
            ),
        ],
    ),
    "trade with the rest of the world": (
        (
            "In 2024 Peru's exports to Chile fell 4 percent, while those to the rest "
            "of the world rose 7 percent."
        ),
        [
            "4 percent: growth -4 percent, exports PE CL, 2024",
            "7 percent: growth 7 percent, exports PE, 2024",
        ],
    ),
    "goods that a clause points on to": (
        (
            "In May 2024, in terms of export, that of machinery accounted for "
            "80 percent of the total."
        ),
        [
            "80 percent: share 80 percent, exports CN machinery, 2024-05",
        ],
    ),
    "the former and the latter": (
        (
            "In July 2024, China's exports to Japan and South Korea rose; the "
            "former grew 5 percent and the latter 3 percent."
        ),
        [
            "5 percent: growth 5 percent, exports CN JP, 2024-07",
            "3 percent: growth 3 percent, exports CN KR, 2024-07",
        ],
    ),
    "a list of another length": (
        (
            "In July 2024, exports of toys and lamps rose 2, 3 and 4 percent "
            "respectively."
        ),
        [],
    ),
    "a partner that is told of trade with a place of China": (
        (
            "Among the ASEAN countries, Peru aside, Indonesia ranked first in trade "
            "with Shanxi in 2023, with 3 billion yuan."
        ),
        [
            "ranked first: rank 1 1, trade CN-SX ID, 2023",
            "3 billion yuan: level 3000000000 CNY, trade CN-SX ID, 2023",
        ],
    ),
    "a growth that slows from one rate to another": (
        "Growth in exports slowed from 5 percent to 3 percent in 2024.",
        [
            "5 percent: growth 5 percent, exports CN",
            "3 percent: growth 3 percent, exports CN, 2024",
        ],
    ),
    "from New Year's Day on": (
        "Between New Year's Day and February 9 imports of durian rose 40 percent.",
        [
            (
                "40 percent: growth 40 percent, imports CN durians, "
                "2025-01-01/2025-02-09"
            ),
        ],
    ),
    "a decline in something that narrows": (
        ("In July 2024 the decline in exports narrowed by 1.1 percentage points."),
        [
            (
                "1.1 percentage points: growth_diff 1.1 percentage_point, exports "
                "CN, 2024-07"
            ),
        ],
    ),
    "by a range of percentages": (
        "In July 2024 exports rose by 3 to 5 percent.",
        [
            "3 to 5 percent: growth 3 percent, exports CN, 2024-07",
        ],
    ),
    "the part of a whole that goes to a partner": (
        "Sixty percent of Vietnam's rubber exports went to Japan in 2023.",
        ["Sixty percent: share 60 percent, exports VN JP rubber, 2023"],
    ),
    "the part of a whole that a predicate tells": (
        "In 2023, nearly 60 percent of China's exports were shipped by private firms.",
        ["60 percent: share 60 percent nearly, exports CN private, 2023"],
    ),
    "changes beside the flow that they are of": (
        (
            "Trade in 2017\n\n(USD billion; changes on 2016, in %)\n\n"
            "Partner         Exports   Change    Imports   Change\n"
            "Peru              170.3     -3.9      293.6      2.3"
        ),
        [
            "170.3: level 170300000000 USD, exports CN PE, 2017",
            "-3.9: growth -3.9 percent, exports CN PE, 2017, yoy",
            "293.6: level 293600000000 USD, imports CN PE, 2017",
            "2.3: growth 2.3 percent, imports CN PE, 2017, yoy",
        ],
    ),
    "we are the country where an official has the floor": (
        (
            "Li Wei, spokesman: We bought 5 million tonnes of zinc abroad in 2023, and "
            "3 million tonnes of tin entered the country."
        ),
        [
            "5 million tonnes: level 5000000 metric_ton, volume imports CN zinc, 2023",
            "3 million tonnes: level 3000000 metric_ton, volume imports CN tin, 2023",
        ],
    ),
    "what a share came to": (
        (
            "Private firms exported 5 billion yuan in 2023; their proportion rose by "
            "2.7 percentage points to 57.2%."
        ),
        [
            "5 billion yuan: level 5000000000 CNY, exports CN private, 2023",
            (
                "2.7 percentage points: share_diff 2.7 percentage_point, exports CN "
                "private, 2023"
            ),
            "57.2%: share 57.2 percent, exports CN private, 2023",
        ],
    ),
    "a scene behind what the customs of the country count": (
        (
            "Chile sent more cherries to China in January than ever before, China's "
            "customs data showed, while snow closed the roads of Gansu.\n\nArrivals "
            "from Chile reached 210,000 tonnes, up 31 percent from a year earlier."
        ),
        [
            "210,000 tonnes: level 210000 metric_ton, volume imports CN CL, 2025-01",
            "31 percent: growth 31 percent, volume imports CN CL, 2025-01, yoy",
        ],
    ),
    "a share of what an unknown firm sells": (
        (
            "Exports of lamps from Zhongshan rose 5 percent in 2024. Overseas sales "
            "make up 60 percent of Luxe Lighting's revenue."
        ),
        [
            "5 percent: growth 5 percent, exports CN-GD/Zhongshan lamps, 2024",
            "60 percent: share 60 percent, exports lamps",
        ],
    ),
    "euro320 million": (
        (
            "China's exports to the EU rose 5 percent to euro320 million in May, from "
            "euro300 million in April."
        ),
        [
            "5 percent: growth 5 percent, exports CN EU, 2024-05, period",
            "euro320 million: level 320000000 EUR, exports CN EU, 2024-05",
            "euro300 million: level 300000000 EUR, exports CN EU, 2024-04",
        ],
    ),
    "a basis that holds below": (
        (
            "Hubei's trade was 343 billion yuan in 2020, up 5% year on year (the same "
            "below). Exports rose 2 percent."
        ),
        [
            "343 billion yuan: level 343000000000 CNY, trade CN-HB, 2020",
            "5%: growth 5 percent, trade CN-HB, 2020, yoy",
            "2 percent: growth 2 percent, exports CN-HB, 2020, yoy",
        ],
    ),
    "figures of a list in the sentence before": (
        (
            "Peru, Chile and Brazil are the main markets. In 2023, exports to them "
            "were 5, 4 and 3 billion yuan, up 9, 8 and 7 percent respectively. The "
            "three together took 40 percent."
        ),
        [
            "5: level 5000000000 CNY, exports CN PE, 2023",
            "4: level 4000000000 CNY, exports CN CL, 2023",
            "3 billion yuan: level 3000000000 CNY, exports CN BR, 2023",
            "9: growth 9 percent, exports CN PE, 2023",
            "8: growth 8 percent, exports CN CL, 2023",
            "7 percent: growth 7 percent, exports CN BR, 2023",
            "40 percent: share 40 percent, exports CN, 2023",
        ],
    ),
    "shares in a table": (
        (
            "Main export markets of Fujian in 2011\n\nUnit: US$ million.\n\n"
            "Market             Value    Change   Share\n"
            "European Union     15,240      35.2    22.4\n"
        ),
        [
            "15,240: level 15240000000 USD, exports CN-FJ EU, 2011",
            "35.2: growth 35.2 percent, exports CN-FJ EU, 2011",
            "22.4: share 22.4 percent, exports CN-FJ EU, 2011",
        ],
    ),
    "what has moved since": (
        (
            "In July 2024 exports to Russia amounted to 7 billion dollars, while "
            "imports amounted to 10 billion dollars, both increasing since June."
        ),
        [
            "7 billion dollars: level 7000000000 USD, exports CN RU, 2024-07",
            "10 billion dollars: level 10000000000 USD, imports CN RU, 2024-07",
        ],
    ),
    "rows of months": (
        (
            "China's trade with Peru in 2009\n\nUS$ million\n\n"
            "Month        Exports      Imports      Balance\n"
            "January        521.3        962.4       -441.1\n"
        ),
        [
            "521.3: level 521300000 USD, exports CN PE, 2009-01",
            "962.4: level 962400000 USD, imports CN PE, 2009-01",
            "-441.1: level -441100000 USD, balance CN PE, 2009-01",
        ],
    ),
    "what a change starts from behind its period": (
        (
            "Kenya's exports rose to 300 million dollars in May 2024 from 280 million "
            "dollars."
        ),
        [
            "300 million dollars: level 300000000 USD, exports KE, 2024-05",
            "280 million dollars: level 280000000 USD, exports KE",
        ],
    ),
    "a city in a name that opens a sentence": (
        "Sun Wuhan spoke first. Exports rose 5 percent in 2023.",
        ["5 percent: growth 5 percent, exports CN, 2023"],
    ),
    "the day on which something was learned": (
        (
            "It was learned from Weifang Customs on August 24 that in the first seven "
            "months of 2020 the city's exports were 70 billion yuan. Imports rose 3%."
        ),
        [
            (
                "70 billion yuan: level 70000000000 CNY, exports CN-SD/Weifang, "
                "2020-01/2020-07"
            ),
            "3%: growth 3 percent, imports CN-SD/Weifang, 2020-01/2020-07",
        ],
    ),
    "a participle with its figures before the subject": (
        (
            "Reaching 2 trillion yuan, a year-on-year rise of 8 percent, exports of "
            "cars set a new record in 2023."
        ),
        [
            "2 trillion yuan: level 2000000000000 CNY, exports CN automobiles, 2023",
            "8 percent: growth 8 percent, exports CN automobiles, 2023, yoy",
            "new record: record, exports CN automobiles, 2023",
        ],
    ),
    "credit lines are no trade": (
        (
            "Exports came to 300 billion yuan in 2024. The US$9 billion in credit "
            "lines is not counted here."
        ),
        [
            "300 billion yuan: level 300000000000 CNY, exports CN, 2024",
        ],
    ),
    "buyers in a list": (
        "Peru and Chile bought goods worth 3 billion and 2 billion dollars in 2023.",
        [
            "3 billion: level 3000000000 USD, imports PE, 2023",
            "2 billion dollars: level 2000000000 USD, imports CL, 2023",
        ],
    ),
    "where each part goes": (
        (
            "In 2023 about 40 percent of its exports went to Europe and 25 percent to "
            "North America."
        ),
        [
            "40 percent: share 40 percent about, exports CN EUROPE, 2023",
            "25 percent: share 25 percent, exports CN, 2023",
        ],
    ),
    "what firms contribute to": (
        "Private firms contributed 3.2 percentage points to export growth in 2023.",
        [
            (
                "3.2 percentage points: contribution 3.2 percentage_point, exports CN "
                "private, 2023"
            )
        ],
    ),
    "what ports handle for foreign trade": (
        "Cargo throughput for foreign trade rose 2.5 percent in 2024.",
        [
            "2.5 percent: growth 2.5 percent, cargo-throughput trade CN, 2024",
        ],
    ),
    "a maker that is told of beside a fair": (
        (
            "The Canton Fair closed in Guangzhou. Its export turnover was $30 billion. "
            "Luxe is a manufacturer of massage chairs based in Hunan. Its export "
            "turnover grew 60 percent in 2024."
        ),
        [
            "$30 billion: level 30000000000 USD, deals exports CN",
            "60 percent: growth 60 percent, deals exports massage-chairs, 2024",
        ],
    ),
    "both sides of a trade": (
        (
            "Trade between China and Peru hit $41 billion in 2023, with Chinese "
            "exports at $24 billion and imports at $17 billion."
        ),
        [
            "$41 billion: level 41000000000 USD, trade CN PE, 2023",
            "$24 billion: level 24000000000 USD, exports CN PE, 2023",
            "$17 billion: level 17000000000 USD, imports CN PE, 2023",
        ],
    ),
    "a record for the year": (
        (
            "In November 2024 exports fell 2 percent. The trade surplus was at a "
            "record high for the year, at $40 billion."
        ),
        [
            "2 percent: growth -2 percent, exports CN, 2024-11",
            "record high: record, balance CN, 2024-11",
            "$40 billion: level 40000000000 USD, balance CN, 2024-11",
        ],
    ),
    "the volume of what was paid": (
        (
            "In the first two months of 2024 Hunan's private firms traded 5 billion "
            "yuan.\nThe volume accounted for 70 percent of the province's total, up 2 "
            "percentage points."
        ),
        [
            (
                "5 billion yuan: level 5000000000 CNY, trade CN-HN private, "
                "2024-01/2024-02"
            ),
            "70 percent: share 70 percent, trade CN-HN private, 2024-01/2024-02",
            (
                "2 percentage points: share_diff 2 percentage_point, trade CN-HN "
                "private, 2024-01/2024-02"
            ),
        ],
    ),
    "an amount tallied a year earlier": (
        (
            "Peru's exports came to 45 million dollars in May 2024, down from the 50 "
            "million dollars tallied a year earlier."
        ),
        [
            "45 million dollars: level 45000000 USD, exports PE, 2024-05",
            "50 million dollars: level 50000000 USD, exports PE, 2023-05",
        ],
    ),
    "purchases from the country whose sales were told of": (
        (
            "Brazil's exports to China reached 90 billion dollars in 2022. Imports "
            "from Brazil of soybeans were 54 million tonnes."
        ),
        [
            "90 billion dollars: level 90000000000 USD, exports BR CN, 2022",
            (
                "54 million tonnes: level 54000000 metric_ton, volume imports CN BR "
                "soybeans, 2022"
            ),
        ],
    ),
    "the row of all": (
        (
            "Exports of Yunnan in 2015\n\nUnit: US$ million.\n\n"
            "Partner             Exports    Imports\n"
            "All partners        7,930.6    3,653.6\n"
            "Peru                1,216.0    1,762.4\n"
        ),
        [
            "7,930.6: level 7930600000 USD, exports CN-YN, 2015",
            "3,653.6: level 3653600000 USD, imports CN-YN, 2015",
            "1,216.0: level 1216000000 USD, exports CN-YN PE, 2015",
            "1,762.4: level 1762400000 USD, imports CN-YN PE, 2015",
        ],
    ),
    "a headline on one partner of a text on all": (
        (
            "Yunnan's trade with Peru up 21 percent\n\nIn 2023, Yunnan's foreign "
            "trade was 92 billion yuan.\n\nGeneral trade was 61 billion yuan."
        ),
        [
            "21 percent: growth 21 percent, trade CN-YN PE, 2023",
            "92 billion yuan: level 92000000000 CNY, trade CN-YN, 2023",
            "61 billion yuan: level 61000000000 CNY, trade CN-YN general-trade, 2023",
        ],
    ),
    "a line that only says when a text was published": (
        (
            "Hubei's foreign trade up 6%\n2024-12-16 09:30:00\n\nHubei's foreign trade "
            "rose 6 percent in the first 11 months.\n\nExports were 400 billion yuan."
        ),
        [
            "6%: growth 6 percent, trade CN-HB, 2024-01/2024-11",
            "6 percent: growth 6 percent, trade CN-HB, 2024-01/2024-11",
            "400 billion yuan: level 400000000000 CNY, exports CN-HB, 2024-01/2024-11",
        ],
    ),
    "a place beside what has a figure": (
        (
            "Exports rose 5 percent in May 2024 as demand from Peru recovered. Imports "
            "fell 2 percent."
        ),
        [
            "5 percent: growth 5 percent, exports CN, 2024-05",
            "2 percent: growth -2 percent, imports CN, 2024-05",
        ],
    ),
    "a record number of firms": (
        (
            "In October 2024 a record 9,400 exporters came, 300 more than the previous "
            "session in late April and early May."
        ),
        [
            "record: record, enterprises exports CN, 2024-10",
            "9,400: level 9400 1, enterprises exports CN, 2024-10",
            "300: change 300 1, enterprises exports CN, 2024-10, period",
        ],
    ),
    "firms behind exports and imports": (
        (
            "In May 2024 Hubei's exports rose 12 percent to 41 billion yuan, while "
            "imports edged up 2 percent to 16 billion yuan. Private enterprises "
            "recorded 35 billion yuan, up 15 percent."
        ),
        [
            "12 percent: growth 12 percent, exports CN-HB, 2024-05",
            "41 billion yuan: level 41000000000 CNY, exports CN-HB, 2024-05",
            "2 percent: growth 2 percent, imports CN-HB, 2024-05",
            "16 billion yuan: level 16000000000 CNY, imports CN-HB, 2024-05",
            "35 billion yuan: level 35000000000 CNY, trade CN-HB private, 2024-05",
            "15 percent: growth 15 percent, trade CN-HB private, 2024-05",
        ],
    ),
    "a place named in passing is not what the text is on": (
        (
            "In May 2024 the weather in Peru was bad, and buyers stayed home.\n\n"
            "Exports fell 3 percent in the month.\n\nImports rose 2 percent."
        ),
        [
            "3 percent: growth -3 percent, exports CN, 2024-05",
            "2 percent: growth 2 percent, imports CN, 2024-05",
        ],
    ),
    "points faster than what no list has": (
        (
            "Exports rose 5 percent in 2024, or 2.1 percentage points faster than "
            "village handicrafts."
        ),
        [
            "5 percent: growth 5 percent, exports CN, 2024",
            (
                "2.1 percentage points: growth_diff 2.1 percentage_point, exports CN, "
                "2024, peer"
            ),
        ],
    ),
    "shares of two wholes": (
        (
            "Half of China's exports in 2024, and two thirds of its imports, went "
            "by sea."
        ),
        [
            "Half: share 50 percent, exports CN, 2024",
            "two thirds: share 66.67 percent, imports CN, 2024",
        ],
    ),
    "an amount three times in three currencies": (
        (
            "In July 2024, exports of 3 billion dollars (2.7 billion euros, or 21 "
            "billion yuan) made up 12 percent of the total."
        ),
        [
            "3 billion dollars: level 3000000000 USD, exports CN, 2024-07",
            "2.7 billion euros: level 2700000000 EUR, exports CN, 2024-07",
            "21 billion yuan: level 21000000000 CNY, exports CN, 2024-07",
            "12 percent: share 12 percent, exports CN, 2024-07",
        ],
    ),
    "currencies of all kinds": (
        (
            "In July 2024 exports were HK$5 billion and imports 4 billion Hong Kong"
            " dollars; trade was RMB 2bn, CNY 3 billion, USD 4 million and A$5 "
            "million."
        ),
        [
            "HK$5 billion: level 5000000000 HKD, exports CN, 2024-07",
            "4 billion Hong Kong dollars: level 4000000000 HKD, imports CN, 2024-07",
            "RMB 2bn: level 2000000000 CNY, trade CN, 2024-07",
            "CNY 3 billion: level 3000000000 CNY, trade CN, 2024-07",
            "USD 4 million: level 4000000 USD, trade CN, 2024-07",
            "A$5 million: level 5000000 AUD, trade CN, 2024-07",
        ],
    ),
    "an aside between a rate and its amount": (
        (
            "Kenya's exports rose 9 percent in 2024, lifted by tea, to 5 billion "
            "dollars."
        ),
        [
            "9 percent: growth 9 percent, exports KE, 2024",
            "5 billion dollars: level 5000000000 USD, exports KE, 2024",
        ],
    ),
    "a month that the end of a line breaks": (
        "Exports in Novem-\nber 2023 fell 1.2 per cent on the year.",
        [
            "1.2 per cent: growth -1.2 percent, exports CN, 2023-11, yoy",
        ],
    ),
    "a share that a decade saw rise": (
        (
            "The past decade has witnessed the proportion of China's trade in "
            "the world's total rise from 4.3 percent to 10.4 percent."
        ),
        [
            "4.3 percent: share 4.3 percent, trade CN",
            "10.4 percent: share 10.4 percent, trade CN",
        ],
    ),
    "an average from an earlier year on": (
        (
            "The total value of China's imports and exports reached 2.97 "
            "trillion U.S. dollars in 2010, 144 times as much as in 1978, "
            "averaging an annual growth of 16.8 percent."
        ),
        [
            "2.97 trillion U.S. dollars: level 2970000000000 USD, trade CN, 2010",
            "144 times: growth 144 fold, trade CN, 2010, period",
            "16.8 percent: growth 16.8 percent, trade CN, 1978/2010",
        ],
    ),
    "markets in two regions": (
        (
            "In May 2024, Hunan saw growing trade with emerging markets in "
            "Latin America and Africa, with an increase of 12 percent and 26 "
            "percent, respectively."
        ),
        [
            "12 percent: growth 12 percent, trade CN-HN LATAM, 2024-05",
            "26 percent: growth 26 percent, trade CN-HN AFRICA, 2024-05",
        ],
    ),
    "a count and its share": (
        (
            "The Yiwu Fair drew 3,300 visitors in 2024. About 800 visitors, or 24 "
            "percent, had travelled from outside the mainland."
        ),
        [
            "3,300: level 3300 1, visitors CN, 2024",
            "800: level 800 1 about, visitors CN, 2024",
            "24 percent: share 24 percent, visitors CN, 2024",
        ],
    ),
    "countries along B&R": (
        ("Henan's trade with countries along B&R reached 49 billion yuan in May 2024."),
        [
            "49 billion yuan: level 49000000000 CNY, trade CN-HA BRI, 2024-05",
        ],
    ),
    "points of all kinds": (
        (
            "The share of trade rose 2 pp in 2022, 3 ppt in 2023 and 20 basis "
            "points in 2024."
        ),
        [
            "2 pp: share_diff 2 percentage_point, trade CN, 2022",
            "3 ppt: share_diff 3 percentage_point, trade CN, 2023",
            "20 basis points: share_diff 20 basis_point, trade CN, 2024",
        ],
    ),
    "full-width digits and typographic signs": (
        (
            "Exports rose ５．５％ in July 2024 to １２０ million yuan; imports "
            "fell −3.2% to “2 billion” yuan."
        ),
        [
            "５．５％: growth 5.5 percent, exports CN, 2024-07",
            "１２０ million yuan: level 120000000 CNY, exports CN, 2024-07",
            "−3.2%: growth -3.2 percent, imports CN, 2024-07",
            "2 billion: level 2000000000 CNY, imports CN, 2024-07",
        ],
    ),
    "the largest partner among a group": (
        (
            "In 2023 Vietnam was China's largest trading partner among the ASEAN "
            "members, with trade accounting for 25 percent of China's total trade with "
            "the bloc."
        ),
        [
            "largest trading partner: rank 1 1, trade CN VN, 2023",
            "25 percent: share 25 percent, trade CN VN, 2023",
        ],
    ),
    "a sum that went out as exports": (
        (
            "Trade came to 600 billion yuan in 2024; of this, 400 billion yuan went "
            "out as exports, a 12 percent gain."
        ),
        [
            "600 billion yuan: level 600000000000 CNY, trade CN, 2024",
            "400 billion yuan: level 400000000000 CNY, exports CN, 2024",
            "12 percent: growth 12 percent, exports CN, 2024",
        ],
    ),
    "bullets": (
        (
            "Hunan's trade in 2024\n"
            "\n"
            "• Exports: US$5.2bn (+3.1%)\n"
            "• Imports: US$4.8bn (−2.0%)"
        ),
        [
            "US$5.2bn: level 5200000000 USD, exports CN-HN, 2024",
            "+3.1%: growth 3.1 percent, exports CN-HN, 2024",
            "US$4.8bn: level 4800000000 USD, imports CN-HN, 2024",
            "−2.0%: growth -2 percent, imports CN-HN, 2024",
        ],
    ),
    "January and February as one period": (
        (
            "Exports in January and February 2024 together rose 7 percent. In the "
            "same period of 2023 they fell 3 percent."
        ),
        [
            "7 percent: growth 7 percent, exports CN, 2024-01/2024-02",
            "3 percent: growth -3 percent, exports CN, 2023-01/2023-02",
        ],
    ),
    "an average over years": (
        "From 2015 to 2020 exports grew 8 percent a year on average.",
        [
            "8 percent: growth 8 percent, exports CN, 2015/2020",
        ],
    ),
    "what is no figure of trade": (
        (
            "More than 20 kinds of goods passed on July 15, 2024 at 10:30 under "
            "code 8471.30, at 35 degrees; call 010-6519-1234."
        ),
        [
            "20: level 20 1 over, product-types CN, 2024-07-15",
        ],
    ),
    "rates of tonnes told later": (
        (
            "China's rare earth exports rose 19 percent in March 2024.\n\nExports "
            "totalled 5,551 tonnes in that month."
        ),
        [
            "19 percent: growth 19 percent, volume exports CN rare-earths, 2024-03",
            (
                "5,551 tonnes: level 5551 metric_ton, volume exports CN rare-earths, "
                "2024-03"
            ),
        ],
    ),
    "this year as of a day": (
        "China's imports rose 2 percent this year as of January 31.",
        [
            "2 percent: growth 2 percent, imports CN, 2025-01",
        ],
    ),
    "quarters by their ordinals alone": (
        (
            "Exports fell 4 percent in the first quarter of 2024, rose 3 percent in "
            "the second, and slid 2 percent in the third."
        ),
        [
            "4 percent: growth -4 percent, exports CN, 2024-Q1",
            "3 percent: growth 3 percent, exports CN, 2024-Q2",
            "2 percent: growth -2 percent, exports CN, 2024-Q3",
        ],
    ),
    "trade behind contracts of services": (
        (
            "In 2023 Chinese companies undertook service outsourcing contracts worth "
            "1,468 billion yuan.\n\nNext, on trade with ASEAN. Two-way trade reached "
            "717 billion dollars in 2023, of which China's exports were 419 billion "
            "dollars and its imports 298 billion dollars."
        ),
        [
            ("1,468 billion yuan: level 1468000000000 CNY, deals CN outsourcing, 2023"),
            "717 billion dollars: level 717000000000 USD, trade CN ASEAN, 2023",
            "419 billion dollars: level 419000000000 USD, exports CN ASEAN, 2023",
            "298 billion dollars: level 298000000000 USD, imports CN ASEAN, 2023",
        ],
    ),
    "a rate with the partner behind it": (
        (
            "South Korea's exports rose 4 percent in May 2024. Exports increased 7 "
            "percent to the US and jumped 20 percent to the EU."
        ),
        [
            "4 percent: growth 4 percent, exports KR, 2024-05",
            "7 percent: growth 7 percent, exports KR US, 2024-05",
            "20 percent: growth 20 percent, exports KR EU, 2024-05",
        ],
    ),
    "exports to China of whom nothing tells": (
        "Exports to China plunged 20 percent in May 2024.",
        [],
    ),
    "a figure that was expected": (
        "Exports rose 5 percent in 2024, missing expectations of 6 percent.",
        [
            "5 percent: growth 5 percent, exports CN, 2024",
        ],
    ),
    "a seat abroad": (
        "A plant in Mexico exported 500 cars to China in May 2024.",
        [
            "500: level 500 1, volume exports MX CN automobiles, 2024-05",
        ],
    ),
    "the gap in goods": (
        (
            "In May 2024 the U.S. merchandise trade gap with China widened to 40 "
            "billion dollars."
        ),
        [
            "40 billion dollars: level 40000000000 USD, balance US CN, 2024-05",
        ],
    ),
    "goods from China in another country's trade": (
        (
            "Germany imported 5,000 cars from China in May 2024. Brazil bought 3 "
            "million tonnes of soybeans from China in June."
        ),
        [
            "5,000: level 5000 1, volume imports DE CN automobiles, 2024-05",
            (
                "3 million tonnes: level 3000000 metric_ton, volume imports BR CN "
                "soybeans, 2024-06"
            ),
        ],
    ),
    "total exports after those to a partner": (
        (
            "China's exports to Japan fell 3 percent in May 2024. Total exports "
            "were 400 billion dollars."
        ),
        [
            "3 percent: growth -3 percent, exports CN JP, 2024-05",
            "400 billion dollars: level 400000000000 USD, exports CN, 2024-05",
        ],
    ),
    "a growth with a partner by its rank": (
        (
            "Hubei's trade rose 5 percent in 2023. The province recorded growth of 6 "
            "percent with its largest trading partner, Vietnam."
        ),
        [
            "5 percent: growth 5 percent, trade CN-HB, 2023",
            "6 percent: growth 6 percent, trade CN-HB VN, 2023",
            "largest trading partner: rank 1 1, trade CN-HB VN, 2023",
        ],
    ),
    "a document on another country may name its partner first": (
        "Exports to China hit $5 billion in 2024. Peru's trade surplus was $2 billion.",
        [
            "$5 billion: level 5000000000 USD, exports PE CN, 2024",
            "$2 billion: level 2000000000 USD, balance PE, 2024",
        ],
    ),
    "in the text of another country China is a partner": (
        (
            "Peru exported 5 million tonnes of copper in 2024. China took 4 million "
            "tonnes, Japan 1 million tonnes."
        ),
        [
            (
                "5 million tonnes: level 5000000 metric_ton, volume exports PE "
                "copper, 2024"
            ),
            (
                "4 million tonnes: level 4000000 metric_ton, volume exports PE CN "
                "copper, 2024"
            ),
            (
                "1 million tonnes: level 1000000 metric_ton, volume exports PE JP "
                "copper, 2024"
            ),
        ],
    ),
    "the part that goes through a place is of that place": (
        "Half of the country's coffee exports of 2024 passed through Yunnan.",
        [
            "Half: share 50 percent, exports CN-YN coffee, 2024",
        ],
    ),
    "the other of a foreign home is China": (
        (
            "No country is a larger trading partner of Peru than China. Goods worth "
            "$30 billion changed hands between the two in 2024."
        ),
        [
            "No country is a larger: rank 1 1, trade PE CN",
            "$30 billion: level 30000000000 USD, trade PE CN, 2024",
        ],
    ),
    "a foreign buyer takes a part of exports": (
        (
            "Chile's exports were worth $9 billion in 2024. The United States took $2 "
            "billion of the exports."
        ),
        [
            "$9 billion: level 9000000000 USD, exports CL, 2024",
            "$2 billion: level 2000000000 USD, exports CL US, 2024",
        ],
    ),
    "whose a partner is tells whose exports go there": (
        (
            "Export to China, India's biggest trading partner, fell 12 percent in "
            "July 2024."
        ),
        [
            "biggest trading partner: rank 1 1, trade IN CN, 2024-07",
            "12 percent: growth -12 percent, exports IN CN, 2024-07",
        ],
    ),
    "other goods than those of the text have a partner of their own": (
        (
            "China's exports of tea to Peru rose 5 percent in 2024.\n\nExports of "
            "rice rose 3 percent."
        ),
        [
            "5 percent: growth 5 percent, exports CN PE tea, 2024",
            "3 percent: growth 3 percent, exports CN rice, 2024",
        ],
    ),
    "a town that no list has, told by where it lies": (
        (
            "Yongxia, a city of 900,000 people in Zhejiang, makes cups. "
            "In 2023 Yongxia exported 5 tonnes of cups."
        ),
        ["5 tonnes: level 5 metric_ton, volume exports CN-ZJ/Yongxia cups, 2023"],
    ),
    "a county that is named before it is told to be one": (
        (
            "Sit down in Gaoxi and you sit on a towel. The county in north China's "
            "Hebei Province weaves them. In 2023 it exported towels worth 2 million "
            "yuan."
        ),
        ["2 million yuan: level 2000000 CNY, exports CN-HE/Gaoxi towels, 2023"],
    ),
    "exports of all behind those to one": (
        (
            "Kenya's trade deficit with China touched 8 million dollars in May "
            "2024.\n\nKenya's exports fell to 2 million dollars in June.\n\nExports "
            "had been 3 million dollars in May."
        ),
        [
            "8 million dollars: level -8000000 USD, balance KE CN, 2024-05",
            "2 million dollars: level 2000000 USD, exports KE, 2024-06",
            "3 million dollars: level 3000000 USD, exports KE, 2024-05",
        ],
    ),
    "an official is no town, and a county lies beside the city": (
        (
            "Wang, a county official in Hebei, was glad. Wang saw exports rise 5 "
            "percent in 2023.\n\n"
            "Tin makes Gaoxi. The county south of Shijiazhuang exported 5 tonnes of "
            "tin, Gaoxi Customs said."
        ),
        [
            "5 percent: growth 5 percent, exports CN-HE, 2023",
            "5 tonnes: level 5 metric_ton, volume exports CN-HE/Gaoxi tin, 2023",
        ],
    ),
    "a county that no list has is told by its kind": (
        (
            "Baskets are made in Linshan County in east China's Anhui Province. "
            "Exports of the county reached 640 million yuan in 2024. Linshan imported "
            "5 million yuan worth of rubber."
        ),
        [
            "640 million yuan: level 640000000 CNY, exports CN-AH/Linshan, 2024",
            "5 million yuan: level 5000000 CNY, imports CN-AH/Linshan rubber, 2024",
        ],
    ),
    "a place that no list has is told by its customs": (
        (
            "The town of painters lies in Zhejiang. It exported goods worth 5 million "
            "yuan in 2024, Danxi Customs said. Danxi's imports rose 3 percent."
        ),
        [
            "5 million yuan: level 5000000 CNY, exports CN-ZJ/Danxi, 2024",
            "3 percent: growth 3 percent, imports CN-ZJ/Danxi, 2024",
        ],
    ),
    "a zone in full, and the city that it lies in": (
        (
            "The exports of the Nanning Comprehensive Bonded Zone reached 62 billion "
            "yuan in 2024, half of those of the city of Nanning. Imports of the zone "
            "fell 3 percent."
        ),
        [
            (
                "62 billion yuan: level 62000000000 CNY, exports CN-GX/Nanning "
                "Comprehensive Bonded Zone, 2024"
            ),
            (
                "half: share 50 percent, exports CN-GX/Nanning Comprehensive Bonded "
                "Zone, 2024"
            ),
            (
                "3 percent: growth -3 percent, imports CN-GX/Nanning Comprehensive "
                "Bonded Zone, 2024"
            ),
        ],
    ),
    "the name of a zone leaves its province out": (
        "In 2024, exports of the Chongqing Heshan Industrial Park rose 5 percent.",
        [
            "5 percent: growth 5 percent, exports CN-CQ/Heshan Industrial Park, 2024",
        ],
    ),
    "China that a train only leaves is not what a text is on": (
        (
            "On Monday a train left China. Dalian closed 2024 with foreign trade "
            "of 8 billion yuan. Exports rose 5 percent."
        ),
        [
            "8 billion yuan: level 8000000000 CNY, trade CN-LN/Dalian, 2024",
            "5 percent: growth 5 percent, exports CN-LN/Dalian, 2024",
        ],
    ),
    "what a provincial customs office clears": (
        "Lanzhou Customs cleared 5,000 declarations in May 2024, up 4 percent.",
        [
            "5,000: level 5000 1, declarations CN-GS, 2024-05",
            "4 percent: growth 4 percent, declarations CN-GS, 2024-05",
        ],
    ),
    "a clause beside the main one tells of no partner for what follows": (
        (
            "Chinese exports declined in May 2024 as shipments to Peru "
            "slumped.\n\nImports were down 5.6 percent. That left a surplus of $34 "
            "billion."
        ),
        [
            "5.6 percent: growth -5.6 percent, imports CN, 2024-05",
            "$34 billion: level 34000000000 USD, balance CN, 2024-05",
        ],
    ),
    "foreign trade is with all partners": (
        (
            "Trade with Peru grew 9 percent in 2024. The foreign trade of the "
            "province of Hunan rose 5 percent."
        ),
        [
            "9 percent: growth 9 percent, trade CN-HN PE, 2024",
            "5 percent: growth 5 percent, trade CN-HN, 2024",
        ],
    ),
    "a part by what the verb says it is": (
        (
            "In 2023 Dalian did 300 billion yuan of foreign trade. More than half of "
            "that was exports, 170 billion yuan."
        ),
        [
            "300 billion yuan: level 300000000000 CNY, trade CN-LN/Dalian, 2023",
            "half: share 50 percent over, exports CN-LN/Dalian, 2023",
            "170 billion yuan: level 170000000000 CNY, exports CN-LN/Dalian, 2023",
        ],
    ),
    "countries that were named stand behind these countries": (
        (
            "First, on trade with the countries along the Belt and Road. In 2024, "
            "imports and exports with these countries totaled 6 trillion yuan."
        ),
        [
            "6 trillion yuan: level 6000000000000 CNY, trade CN BRI, 2024",
        ],
    ),
    "the dollar of the home": (
        (
            "Australia's trade with China topped Aus$100 billion ($US105 billion) in "
            "2010. Trade with Japan was $66 billion."
        ),
        [
            "Aus$100 billion: level 100000000000 AUD over, trade AU CN, 2010",
            "$US105 billion: level 105000000000 USD over, trade AU CN, 2010",
            "$66 billion: level 66000000000 AUD, trade AU JP, 2010",
        ],
    ),
    "every destination together is no partner": (
        (
            "Peru's exports to China fell 4 percent in 2024. Taking every destination "
            "together, exports rose 2 percent."
        ),
        [
            "4 percent: growth -4 percent, exports PE CN, 2024",
            "2 percent: growth 2 percent, exports PE, 2024",
        ],
    ),
    '"the county" makes the name before it a place': (
        (
            "In Linshan, people say, a loom is a dowry. The county in north China's "
            "Hebei Province exported nets worth 5 billion yuan in 2024."
        ),
        [
            "5 billion yuan: level 5000000000 CNY, exports CN-HE/Linshan nets, 2024",
        ],
    ),
    "whoever buys of what is exported is whom it goes to": (
        (
            "China exported toys worth $45 billion in 2024. Peru bought for $10 "
            "billion, Chile for $2 billion."
        ),
        [
            "$45 billion: level 45000000000 USD, exports CN toys, 2024",
            "$10 billion: level 10000000000 USD, exports CN PE toys, 2024",
            "$2 billion: level 2000000000 USD, exports CN CL toys, 2024",
        ],
    ),
    "a buyer that imports is whom exports go to": (
        (
            "Peru's exports of grapes rose 5 percent in 2024. China was the biggest "
            "buyer, importing 3,000 tonnes."
        ),
        [
            "5 percent: growth 5 percent, volume exports PE grapes, 2024",
            "biggest buyer: rank 1 1, volume exports PE CN grapes, 2024",
            "3,000 tonnes: level 3000 metric_ton, volume exports PE CN grapes, 2024",
        ],
    ),
    "money that comes in was paid for what goes out": (
        "China exported 35 million bicycles in 2024 and took in $2 billion for them.",
        [
            "35 million: level 35000000 1, volume exports CN bicycles, 2024",
            "$2 billion: level 2000000000 USD, exports CN bicycles, 2024",
        ],
    ),
    "shipments from abroad are imports": (
        (
            "In May 2024, China imported 5 million tonnes of coal. Shipments from "
            "Peru fell 7 percent to 2 million tonnes."
        ),
        [
            (
                "5 million tonnes: level 5000000 metric_ton, volume imports CN coal, "
                "2024-05"
            ),
            "7 percent: growth -7 percent, volume imports CN PE coal, 2024-05",
            (
                "2 million tonnes: level 2000000 metric_ton, volume imports CN PE "
                "coal, 2024-05"
            ),
        ],
    ),
    '"exports to it" are those to the country named last': (
        (
            "Peru's exports rose 5 percent in 2024. China bucked the trend. Grape "
            "exports to it fell 4 percent."
        ),
        [
            "5 percent: growth 5 percent, exports PE, 2024",
            "4 percent: growth -4 percent, exports PE CN grapes, 2024",
        ],
    ),
    "more than came to another session": (
        (
            "The fair drew 188,000 buyers in May 2024. This is 22,000 more than came "
            "to the 105th session, an increase of 13 percent, and 13,000, or 7 "
            "percent, more than came to the 104th."
        ),
        [
            "188,000: level 188000 1, buyers CN, 2024-05",
            "22,000: change 22000 1, buyers CN, 2024-05, period",
            "13 percent: growth 13 percent, buyers CN, 2024-05, period",
            "13,000: change 13000 1, buyers CN, 2024-05, period",
            "7 percent: growth 7 percent, buyers CN, 2024-05, period",
        ],
    ),
    "amounts from there come from the country named last": (
        (
            "Peru filled the gap: in May 2024 China imported 9 million tonnes of "
            "soybeans from there."
        ),
        [
            (
                "9 million tonnes: level 9000000 metric_ton, volume imports CN PE "
                "soybeans, 2024-05"
            ),
        ],
    ),
    '"its exports to China" are of the country named last': (
        (
            "China's imports rose 2 percent in 2024. Peru is a special case. Its "
            "exports to China grew 9 percent."
        ),
        [
            "2 percent: growth 2 percent, imports CN, 2024",
            "9 percent: growth 9 percent, exports PE CN, 2024",
        ],
    ),
    "where firms come from is not whom they trade with": (
        (
            "Foreign-invested enterprises, most of which come from Peru, handled 92 "
            "percent of China's exports in 2024."
        ),
        [
            "92 percent: share 92 percent, exports CN foreign-invested, 2024",
        ],
    ),
    "a week up to a day": (
        (
            "Brazil shipped 3 million tons of soybeans in the week ended January 10, "
            "of which 2 million tons were bound for China."
        ),
        [
            (
                "3 million tons: level 3000000 metric_ton, volume exports BR soybeans, "
                "2025-01-04/2025-01-10"
            ),
            (
                "2 million tons: level 2000000 metric_ton, volume exports BR CN "
                "soybeans, 2025-01-04/2025-01-10"
            ),
        ],
    ),
    "goods beside a surplus are no balance": (
        (
            "Peru's trade surplus was $2 billion in May 2024.\n\nCopper was worth $5 "
            "billion."
        ),
        [
            "$2 billion: level 2000000000 USD, balance PE, 2024-05",
            "$5 billion: level 5000000000 USD, exports PE copper, 2024-05",
        ],
    ),
    "goods of which there were twice as many": (
        (
            "China sold twice as many cars to Peru in May 2024, and three times as "
            "much copper to Chile."
        ),
        [
            "twice: growth 100 percent, exports CN PE automobiles, 2024-05",
            "three times: growth 3 fold, exports CN CL copper, 2024-05",
        ],
    ),
    "whoever buys a part of what a country exports": (
        (
            "In May 2024, Peru's imports rose 2 percent. China bought $4 billion of "
            "Peruvian exports, a share of 42 percent."
        ),
        [
            "2 percent: growth 2 percent, imports PE, 2024-05",
            "$4 billion: level 4000000000 USD, exports PE CN, 2024-05",
            "42 percent: share 42 percent, exports PE CN, 2024-05",
        ],
    ),
    "overseas sales in a text on one partner": (
        (
            "Peru's exports to China jumped 9 percent in 2024.\n\nZinc did best: "
            "overseas sales of the metal rose 4 percent."
        ),
        [
            "9 percent: growth 9 percent, exports PE CN, 2024",
            "4 percent: growth 4 percent, exports PE zinc, 2024",
        ],
    ),
    "tripled imports": (
        (
            "China tripled imports of lamps from Peru in May, while Japan halved its "
            "purchases."
        ),
        [
            "tripled: growth 200 percent, imports CN PE lamps, 2024-05",
            "halved: growth -50 percent, exports CN JP lamps, 2024-05",
        ],
    ),
    "a person is no city": (
        "Shen Danyang said exports rose 5 percent in 2024.",
        [
            "5 percent: growth 5 percent, exports CN, 2024",
        ],
    ),
    "imports of Chinese goods come from China": (
        (
            "Peru's exports rose 5 percent in 2024, and its imports of Chinese cars 9 "
            "percent."
        ),
        [
            "5 percent: growth 5 percent, exports PE, 2024",
            "9 percent: growth 9 percent, imports PE CN automobiles, 2024",
        ],
    ),
    "a company is told by its goods": (
        "The furniture company said its exports fell 30 percent in 2024.",
        [
            "30 percent: growth -30 percent, exports furniture, 2024",
        ],
    ),
    "the days of a fair by their number": (
        (
            "The 12th Yiwu Fair closed its doors on February 9. Over four days, the "
            "organisers say, it drew 1,150 exhibitors."
        ),
        [
            "1,150: level 1150 1, exhibitors CN, 2025-02-06/2025-02-09",
        ],
    ),
    "goods of a country tell whose exports are meant": (
        (
            "Exports to China halved in 2024. The United States took Swiss watches "
            "for 370 million francs. Swiss watches are dear."
        ),
        [
            "halved: growth -50 percent, exports CH CN, 2024",
            "370 million francs: level 370000000 CHF, exports CH US watches, 2024",
        ],
    ),
    "where goods are bound for reports nothing": (
        "A train left Qinzhou for Chengdu. Exports rose 5 percent in 2024.",
        [
            "5 percent: growth 5 percent, exports CN-GX/Qinzhou, 2024",
        ],
    ),
    "a country that opens a text with its trade": (
        (
            "Mongolia did $24 billion worth of trade with the world in 2024. Exports "
            "rose 5 percent."
        ),
        [
            "$24 billion: level 24000000000 USD, trade MN, 2024",
            "5 percent: growth 5 percent, exports MN, 2024",
        ],
    ),
    "a line with a place alone heads its section": (
        (
            "1. Nanning Comprehensive Bonded Zone\n- Foreign trade in 2019: 43 "
            "billion yuan.\n\n2. Pingxiang (Guangxi)\n- Imports rose 5 percent in "
            "2021."
        ),
        [
            (
                "43 billion yuan: level 43000000000 CNY, trade CN-GX/Nanning "
                "Comprehensive Bonded Zone, 2019"
            ),
            "5 percent: growth 5 percent, imports CN-GX/Pingxiang, 2021",
        ],
    ),
    "goods named by a kind that nobody lists are those before": (
        (
            "In May 2024, China imported 300 tonnes of cognac. Imports of the French "
            "drink rose 5 percent."
        ),
        [
            "300 tonnes: level 300 metric_ton, volume imports CN cognac, 2024-05",
            "5 percent: growth 5 percent, volume imports CN FR cognac, 2024-05",
        ],
    ),
    "a noun that nobody lists is not the goods before it": (
        (
            "In May 2024, Japan's exports fell 5 percent as the typhoon shut car "
            "depots. They were worth 5 trillion yen."
        ),
        [
            "5 percent: growth -5 percent, exports JP, 2024-05",
            "5 trillion yen: level 5000000000000 JPY, exports JP, 2024-05",
        ],
    ),
    "what is trucked in is imported": (
        "In May 2024, China trucked in 300 tonnes of coal.",
        ["300 tonnes: level 300 metric_ton, volume imports CN coal, 2024-05"],
    ),
    "a drop that narrows, and one that is less than another": (
        (
            "In May 2024, trade went down 3.2 percent, narrowing by 1.7 "
            "percentage points from April. Trade with Peru saw a decline of 0.9 "
            "percent, 2.3 percentage points lower than the overall decrease in "
            "trade."
        ),
        [
            "3.2 percent: growth -3.2 percent, trade CN, 2024-05",
            (
                "1.7 percentage points: growth_diff 1.7 percentage_point, "
                "trade CN, 2024-05, period"
            ),
            "0.9 percent: growth -0.9 percent, trade CN PE, 2024-05",
            (
                "2.3 percentage points: growth_diff 2.3 percentage_point, "
                "trade CN PE, 2024-05, peer"
            ),
        ],
    ),
    "as much as in an earlier period": (
        (
            "In June 2024, the share of Hunan in exports was 14 percent, "
            "roughly the same level as in the same period of 2022. Exports were "
            "5 billion yuan."
        ),
        [
            "14 percent: share 14 percent, exports CN-HN, 2024-06",
            "5 billion yuan: level 5000000000 CNY, exports CN-HN, 2024-06",
        ],
    ),
    "a country that remains the largest behind its region": (
        (
            "In June 2024, trade of the Yangtze River Delta rose 9 percent. "
            "China remains the world's largest trader, with its exports at 5 "
            "billion yuan."
        ),
        [
            "9 percent: growth 9 percent, trade CN/Yangtze River Delta, 2024-06",
            "largest trader: rank 1 1, trade CN",
            "5 billion yuan: level 5000000000 CNY, exports CN, 2024-06",
        ],
    ),
    "some of the goods that were counted, and what they are": (
        (
            "In 2023 Xi'an exported 900 cars. Some 420 of the cars were new energy "
            "vehicles, an increase of 97 percent."
        ),
        [
            "900: level 900 1, volume exports CN-SN/Xi'an automobiles, 2023",
            "420: level 420 1 about, volume exports CN-SN/Xi'an nev, 2023",
            "97 percent: growth 97 percent, volume exports CN-SN/Xi'an nev, 2023",
        ],
    ),
    "the partner that an apposition names": (
        (
            "In May 2024, trade between China and its largest trading partner, "
            "the European Union, rose 5 percent."
        ),
        [
            "largest trading partner: rank 1 1, trade CN EU, 2024-05",
            "5 percent: growth 5 percent, trade CN EU, 2024-05",
        ],
    ),
    "a partner within a group": (
        (
            "In May 2024, Germany was China's largest trading partner in the "
            "EU. Its trade with China was worth 6 billion dollars."
        ),
        [
            "largest trading partner: rank 1 1, trade CN DE, 2024-05",
            "6 billion dollars: level 6000000000 USD, trade DE CN, 2024-05",
        ],
    ),
    "rates of a list that is no trade": (
        (
            "In May 2024, trade with the EU and the US fell 1 and 6 "
            "percent.\nExports of supplies grew, with domestic sales of "
            "medicines and toys up 23 percent and 46 percent respectively."
        ),
        [
            "1: growth -1 percent, trade CN EU, 2024-05",
            "6 percent: growth -6 percent, trade CN US, 2024-05",
        ],
    ),
    "one that is ahead of another's share": (
        (
            "Kenya's tea exports rose 5 percent in 2024. Egypt was the biggest market "
            "with 42 percent, ahead of Peru with 23 percent."
        ),
        [
            "5 percent: growth 5 percent, exports KE tea, 2024",
            "biggest market: rank 1 1, exports KE EG tea, 2024",
            "42 percent: share 42 percent, exports KE EG tea, 2024",
            "23 percent: share 23 percent, exports KE PE tea, 2024",
        ],
    ),
    "a county of one syllable keeps its kind": (
        (
            "Exports of Cao County in east China's Shandong Province rose 5 percent "
            "in 2024."
        ),
        [
            "5 percent: growth 5 percent, exports CN-SD/Cao County, 2024",
        ],
    ),
    "a fair is only held where it is": (
        (
            "Exports of Hunan rose 5 percent in 2024. To the fair in Guangzhou Hunan "
            "sent 32 exhibitors."
        ),
        [
            "5 percent: growth 5 percent, exports CN-HN, 2024",
            "32: level 32 1, exhibitors CN-HN, 2024",
        ],
    ),
    "all trade of a place widens what its text is on": (
        (
            "In January, Foshan's exports of tiles rose 5 percent.\n\nThe imports and "
            "exports of the city grew 4 percent.\n\nPrivate enterprises had "
            "61 percent of the city's trade.\n\nTrade in 2024 rose 3 percent."
        ),
        [
            "5 percent: growth 5 percent, exports CN-GD/Foshan tiles, 2025-01",
            "4 percent: growth 4 percent, trade CN-GD/Foshan, 2025-01",
            "61 percent: share 61 percent, trade CN-GD/Foshan private, 2025-01",
            "3 percent: growth 3 percent, trade CN-GD/Foshan, 2024",
        ],
    ),
    "what a part adds to is no new subject": (
        (
            "In 2024, processing trade rose 5 percent and pulled the foreign trade "
            "of Henan by 3 percentage points; it grew 4 percent in 2023."
        ),
        [
            "5 percent: growth 5 percent, trade CN-HA processing-trade, 2024",
            (
                "3 percentage points: contribution 3 percentage_point, "
                "trade CN-HA processing-trade, 2024"
            ),
            "4 percent: growth 4 percent, trade CN-HA processing-trade, 2023",
        ],
    ),
    "parts of what one sells in two goods": (
        (
            "In 2024 China took 12 percent of Peru's exports of copper, but a mere 3 "
            "percent of its tea exports."
        ),
        [
            "12 percent: share 12 percent, exports PE CN copper, 2024",
            "3 percent: share 3 percent, exports PE CN tea, 2024",
        ],
    ),
    "mutual trade is with whom the words before it name": (
        (
            "Peru has been an important market of China for years. In 2024, bilateral "
            "trade rose 5 percent.\n\nTwo-way trade in January grew 3 percent."
        ),
        [
            "5 percent: growth 5 percent, trade CN PE, 2024",
            "3 percent: growth 3 percent, trade CN PE, 2025-01",
        ],
    ),
    "a text on trade with a bloc stays on it": (
        (
            "Sichuan has found its way to ASEAN. Its trade with the bloc rose 5 "
            "percent in 2023.\n\nIn 2024 the trade grew 7 percent."
        ),
        [
            "5 percent: growth 5 percent, trade CN-SC ASEAN, 2023",
            "7 percent: growth 7 percent, trade CN-SC ASEAN, 2024",
        ],
    ),
    "what a picture shows is no home": (
        (
            "Private firms' trade up 55% in 2023\n\nA ship is berthed at the Yantian "
            "port of Shenzhen in Guangdong. [Photo by Li Wei]\n\nTrade of private "
            "firms in Ningbo grew 55 percent to 119 billion yuan in 2023."
        ),
        [
            "55%: growth 55 percent, trade CN-ZJ/Ningbo private, 2023",
            "55 percent: growth 55 percent, trade CN-ZJ/Ningbo private, 2023",
            (
                "119 billion yuan: level 119000000000 CNY, trade CN-ZJ/Ningbo private, "
                "2023"
            ),
        ],
    ),
    "the number of papers under an agreement": (
        "The number of RCEP certificates came to 4,500 in 2024.",
        ["4,500: level 4500 1, certificates-of-origin CN RCEP, 2024"],
    ),
    "two sums with one currency and one scale": (
        (
            "In 2024, trade with Peru and Chile rose 5 and 6 percent, to USD 40.1 and "
            "8.2 billion respectively."
        ),
        [
            "5: growth 5 percent, trade CN PE, 2024",
            "6 percent: growth 6 percent, trade CN CL, 2024",
            "USD 40.1: level 40100000000 USD, trade CN PE, 2024",
            "8.2 billion: level 8200000000 USD, trade CN CL, 2024",
        ],
    ),
    "the share of a province in what its country exports": (
        (
            "Zhejiang's share in the country's exports came to 13.1 percent in 2023, "
            "up from 12.6 percent in 2022."
        ),
        [
            "13.1 percent: share 13.1 percent, exports CN-ZJ, 2023",
            "12.6 percent: share 12.6 percent, exports CN-ZJ, 2022",
        ],
    ),
    "units sold to two countries": (
        "In 2024 Kenya sold 1,200 tractors to Egypt and Pakistan, up 5 percent.",
        [
            "1,200: level 1200 1, volume exports KE tractors, 2024",
            "5 percent: growth 5 percent, volume exports KE tractors, 2024",
        ],
    ),
    "goods along the way are no subject": (
        (
            "Copper comes over the pass by truck, and drivers live on noodles. "
            "Imports rose 5 percent in 2024."
        ),
        ["5 percent: growth 5 percent, imports CN copper, 2024"],
    ),
    "goods that come from abroad, or in, are imports": (
        (
            "In 2024, Ganzhou cleared 7 million tonnes of import and export goods. "
            "Coal, all of it inbound, was 6 million tonnes. Copper ore from Mongolia, "
            "at 861,000 tonnes, rose 9.6 percent."
        ),
        [
            (
                "7 million tonnes: level 7000000 metric_ton, volume trade "
                "CN-JX/Ganzhou, 2024"
            ),
            (
                "6 million tonnes: level 6000000 metric_ton, volume imports "
                "CN-JX/Ganzhou coal, 2024"
            ),
            (
                "861,000 tonnes: level 861000 metric_ton, volume imports "
                "CN-JX/Ganzhou MN copper-ores, 2024"
            ),
            (
                "9.6 percent: growth 9.6 percent, volume imports CN-JX/Ganzhou MN "
                "copper-ores, 2024"
            ),
        ],
    ),
    "where a speaker sits reports nothing": (
        (
            "In 2024, Foshan's exports rose 5 percent, said Li Ming, an official of "
            "Lanzhou. Imports grew 3 percent."
        ),
        [
            "5 percent: growth 5 percent, exports CN-GD/Foshan, 2024",
            "3 percent: growth 3 percent, imports CN-GD/Foshan, 2024",
        ],
    ),
    "a place that is said to do something trades": (
        (
            "Li Ming said that ASEAN remained the largest partner of Hunan in 2024, "
            "with trade of 5 billion yuan."
        ),
        [
            "largest partner: rank 1 1, trade CN-HN ASEAN, 2024",
            "5 billion yuan: level 5000000000 CNY, trade CN-HN ASEAN, 2024",
        ],
    ),
    "what is of a kind is no part": (
        "Trains of this type numbered 300 in 2024.",
        [
            "300: level 300 1, trains CN, 2024",
        ],
    ),
    "firms of one kind trade with all": (
        (
            "China's trade rose 3 percent in 2024. Trade with ASEAN rose 5 percent, "
            "and that with the EU 1 percent. Private enterprises exported 9 billion "
            "yuan of goods."
        ),
        [
            "3 percent: growth 3 percent, trade CN, 2024",
            "5 percent: growth 5 percent, trade CN ASEAN, 2024",
            "1 percent: growth 1 percent, trade CN EU, 2024",
            "9 billion yuan: level 9000000000 CNY, exports CN private, 2024",
        ],
    ),
    "a change measured from a month": (
        (
            "In May 2024, exports were 292 billion dollars, up 4 billion "
            "from April and an increase of 9 billion dollars over the same "
            "month of 2023."
        ),
        [
            ("292 billion dollars: level 292000000000 USD, exports CN, 2024-05"),
            "4 billion: change 4000000000 USD, exports CN, 2024-05, period",
            ("9 billion dollars: change 9000000000 USD, exports CN, 2024-05, yoy"),
        ],
    ),
    "a single destination is no goods": (
        (
            "In 2016 France was the second-most important single export destination, "
            "with 101 million dollars."
        ),
        [
            (
                "second-most important single export destination: rank 2 1, exports CN "
                "FR, 2016"
            ),
            "101 million dollars: level 101000000 USD, exports CN FR, 2016",
        ],
    ),
    "a level above or below that of another time": (
        (
            "In 2023, exports were 35 percent above their level of 2019, "
            "and imports 4 percent below those of 2021."
        ),
        [
            "35 percent: growth 35 percent, exports CN, 2023, period",
            "4 percent: growth -4 percent, imports CN, 2023, period",
        ],
    ),
    "growth of a plan": (
        (
            "By 2025 the province shall have trade of over 600 billion yuan, with "
            "growth of 8 percent a year."
        ),
        [],
    ),
    "a multiple of what was at another time": (
        (
            "Kenya exported tea worth 1.4 billion dollars in 2023, double "
            "the figure for 2015. Peru exported three times as much as it "
            "did in 2010."
        ),
        [
            ("1.4 billion dollars: level 1400000000 USD, exports KE tea, 2023"),
            "double: growth 100 percent, exports KE tea, 2023, period",
            "three times: growth 3 fold, exports PE tea, 2023, period",
        ],
    ),
    "doubled its exports": (
        "Peru more than doubled its copper exports to China in May.",
        [
            "doubled: growth 100 percent over, exports PE CN copper, 2024-05",
        ],
    ),
    "all figures of a comparand are of its period": (
        (
            "Imports fell by 2 percent to 250 billion dollars in May 2024 "
            "after climbing by 3 percent to 255 billion dollars in April."
        ),
        [
            "2 percent: growth -2 percent, imports CN, 2024-05",
            ("250 billion dollars: level 250000000000 USD, imports CN, 2024-05"),
            "3 percent: growth 3 percent, imports CN, 2024-04",
            ("255 billion dollars: level 255000000000 USD, imports CN, 2024-04"),
        ],
    ),
    "a record that another month holds": (
        (
            "In May 2024, the trade deficit was 17 percent below the March "
            "record of 81 billion dollars."
        ),
        [
            "17 percent: growth -17 percent, balance CN, 2024-05, period",
            "record: record, balance CN, 2024-03",
            ("81 billion dollars: level -81000000000 USD, balance CN, 2024-03"),
        ],
    ),
    "buyers from two places together": (
        (
            "Around 50,000 buyers from Europe and the United States attended the fair "
            "in 2024."
        ),
        [
            "50,000: level 50000 1 about, buyers CN, 2024",
        ],
    ),
    "the year before where a clause ends": (
        (
            "Exports of rice climbed to 4.6 billion dollars in the first "
            "half of 2024, from 3.9 billion dollars a year before."
        ),
        [
            ("4.6 billion dollars: level 4600000000 USD, exports CN rice, 2024-H1"),
            ("3.9 billion dollars: level 3900000000 USD, exports CN rice, 2023-H1"),
        ],
    ),
    "the year before something else": (
        ("Exports were 5 billion dollars in 2019, a year before the pandemic."),
        [
            "5 billion dollars: level 5000000000 USD, exports CN, 2019",
        ],
    ),
    "some of the exporters counted before": (
        (
            "The number of exporting firms at the Canton Fair was 21,400; roughly "
            "2,600 had never been there before."
        ),
        [
            "21,400: level 21400 1, enterprises exports CN",
            "2,600: level 2600 1 about, enterprises exports CN",
        ],
    ),
    "the month prior": (
        (
            "The trade surplus shrank to 72 billion dollars in May 2024 "
            "from 74 billion dollars the month prior."
        ),
        [
            "72 billion dollars: level 72000000000 USD, balance CN, 2024-05",
            "74 billion dollars: level 74000000000 USD, balance CN, 2024-04",
        ],
    ),
    "the years that follow one": (
        (
            "Exports reached 20 billion dollars in 2021. The following year "
            "they grew by 8 percent. Two years later they fell 3 percent."
        ),
        [
            "20 billion dollars: level 20000000000 USD, exports CN, 2021",
            "8 percent: growth 8 percent, exports CN, 2022",
            "3 percent: growth -3 percent, exports CN, 2024",
        ],
    ),
    "the month and the year after": (
        (
            "Exports rose 5 percent in 2022 and 7 percent the year after. "
            "In March 2024 they fell 2 percent. A month later they gained 1 "
            "percent."
        ),
        [
            "5 percent: growth 5 percent, exports CN, 2022",
            "7 percent: growth 7 percent, exports CN, 2023",
            "2 percent: growth -2 percent, exports CN, 2024-03",
            "1 percent: growth 1 percent, exports CN, 2024-04",
        ],
    ),
    "a number with its rate, and a sum with its own": (
        (
            "In May 2024 exports of cars came to 831,000 units, up 22 percent, for 110 "
            "billion yuan, up 15 percent."
        ),
        [
            "831,000 units: level 831000 1, volume exports CN automobiles, 2024-05",
            "22 percent: growth 22 percent, volume exports CN automobiles, 2024-05",
            (
                "110 billion yuan: level 110000000000 CNY, exports CN automobiles, "
                "2024-05"
            ),
            "15 percent: growth 15 percent, exports CN automobiles, 2024-05",
        ],
    ),
    "the next year is no plan of today": (
        "Exports grew 3 percent in 2021 and 8 percent the next year.",
        [
            "3 percent: growth 3 percent, exports CN, 2021",
            "8 percent: growth 8 percent, exports CN, 2022",
        ],
    ),
    "last year is as much of it as is compared": (
        (
            "Exports in January-May 2024 were 5 billion dollars, against 4 "
            "billion dollars last year. Imports rose 6 percent from last "
            "year."
        ),
        [
            ("5 billion dollars: level 5000000000 USD, exports CN, 2024-01/2024-05"),
            ("4 billion dollars: level 4000000000 USD, exports CN, 2023-01/2023-05"),
            "6 percent: growth 6 percent, imports CN, 2024-01/2024-05, yoy",
        ],
    ),
    "the whole of last year is compared": (
        (
            "Exports in January-May 2024 were 5 billion dollars, compared "
            "with 12 billion dollars in the whole of last year."
        ),
        [
            ("5 billion dollars: level 5000000000 USD, exports CN, 2024-01/2024-05"),
            "12 billion dollars: level 12000000000 USD, exports CN, 2024",
        ],
    ),
    "the quarter before no quarter": (
        (
            "Growth in exports slowed to 3 percent from 5 percent in the "
            "previous quarter."
        ),
        [
            "3 percent: growth 3 percent, exports CN",
            "5 percent: growth 5 percent, exports CN",
        ],
    ),
}


def test_without_a_date_the_month_of_the_text_is_the_last(extractor: Extractor) -> None:
    text = (
        "China's exports rose 5 percent in May 2024, customs said on Friday. Imports "
        "fell 3 percent last month."
    )

    periods = [claim.period for claim in extractor.extract(text)]

    assert [period and period.format() for period in periods] == ["2024-05", "2024-05"]


STANDINGS = {
    # Ranks: of any number, by what is headed, and where nothing outdoes them.
    "Chile ranked 12th among China's trading partners in 2023.": [
        "ranked 12th: rank 12 1, trade CN CL, 2023",
    ],
    "Peru was a distant fourth in 2023, with exports to China of $5 billion.": [
        "fourth: rank 4 1, trade CN PE, 2023",
    ],
    "China's exports to Peru rose 5% in 2023. Chile, only sixth, bought less.": [
        "sixth: rank 6 1, exports CN CL, 2023",
    ],
    "Tea led the list of China's exports in 2023.": [
        "led the list: rank 1 1, exports CN tea, 2023",
    ],
    "In 2023 China exported 9 tons of tea to Peru, more than to any other country.": [
        "more than to any other: rank 1 1, volume exports CN PE tea, 2023",
    ],
    "No market took more of China's tea in 2023 than Peru.": [
        "No market took more: rank 1 1, trade CN PE tea, 2023",
    ],
    "China's tea exports rose 5% in 2023. Chile was runner-up.": [
        "runner-up: rank 2 1, exports CN CL tea, 2023",
    ],
    "Exports of tea, up 5% in 2023, saw the fastest growth of all goods.": [
        "fastest growth: rank 1 1, growth-rate exports CN tea, 2023",
    ],
    "China's tea imports rose 5% in 2023. Chile was the largest client.": [
        "largest client: rank 1 1, imports CN CL tea, 2023",
    ],
    "China's tea imports rose 5% in 2023. Chile is the biggest, with 3 tons.": [
        "biggest: rank 1 1, volume imports CN CL tea",
    ],
    "In 2023 Chile was the largest supplier of tea to China.": [
        "largest supplier: rank 1 1, imports CN CL tea, 2023",
    ],
    "In 2023 Fujian, the largest trading province, exported 9 tons of tea.": [
        "largest trading province: rank 1 1, trade CN-FJ, 2023",
    ],
    # How long something was not seen, and what comes first in time, ranks nothing.
    "China's surplus in 2023 was the largest in six years.": [],
    "China's exports in 2023 were the largest since 2019.": [],
    "The first batch of tea was exported in 2023.": [],
    "Exports reached 5 billion yuan for the first time in 2023.": [],
    "No major supplier lost more ground in China's imports in 2023 than Peru.": [],
    "China's exports to Peru, the world's largest economy, rose 5% in 2023.": [],
    "China's exports rose 5% in 2023. The Tea Fair, the 19th, is over.": [],
    "In 2023 Fujian exported 5 tons of tea, more than in any year since 2015.": [],
    "Fujian's tea exports rose 5% in 2023, which put it second among provinces.": [
        "second: rank 2 1, exports CN-FJ tea, 2023",
    ],
    # Records: superlatives over time, and what never was.
    "China has never exported as much tea as in 2023.": [
        "as much: record, exports CN tea, 2023",
    ],
    "Tea exports in 2023 were the highest in the history of Fujian.": [
        "highest in the history: record, exports CN-FJ tea, 2023",
    ],
    "Tea exports were never so high as in 2023.": [
        "never so high: record, exports CN tea, 2023",
    ],
    "Never before had China exported so much tea as in 2023.": [
        "Never before: record, exports CN, 2023",
    ],
    "Tea exports hit an unprecedented $9 million in 2023.": [
        "unprecedented: record, exports CN tea, 2023",
    ],
    "Fujian posted record trade in 2023.": [
        "record: record, trade CN-FJ, 2023",
    ],
    "June 2023 set a record: 27 freight trains a day.": [
        "set a record: record, trains CN, 2023-06",
    ],
    "Tea exports reached 9 tons in 2023, an all-time high.": [
        "all-time high: record, volume exports CN tea, 2023",
    ],
    # Streaks: of adjectives, of joined units, and before their subject.
    "June 2023 saw the third straight monthly fall in exports.": [
        "third straight monthly: streak 3 month, exports CN, 2023-06",
    ],
    "It was China's ninth monthly surplus in a row in June 2023.": [
        "ninth monthly: streak 9 month, balance CN, 2023-06",
    ],
    "Exports ended a six-month slide in June 2023.": [
        "six-month slide: streak 6 month, exports CN, 2023-06",
    ],
    "June 2023 was the fifth month of growth in succession for exports.": [
        "fifth month: streak 5 month, exports CN, 2023-06",
    ],
    "For ten years on end China was Peru's largest trading partner in 2023.": [
        "ten years on end: streak 10 year, trade PE CN, 2023",
        "largest trading partner: rank 1 1, trade PE CN, 2023",
    ],
}


@pytest.mark.parametrize(("text", "expected"), STANDINGS.items(), ids=STANDINGS)
def test_a_rank_a_record_and_a_streak_are_what_words_make_them(
    text: str, expected: list[str], extractor: Extractor, shown: Callable[[Claim], str]
) -> None:
    claims = extractor.extract(text, published=PUBLISHED)
    standings = [c for c in claims if c.statistic in {"rank", "record", "streak"}]

    assert [shown(claim) for claim in standings] == expected


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("Li Ming: Thank you. In 2023 exports rose 5 percent.", "Li Ming"),
        ("Li Ming: Thank you all.\n\nExports rose 5 percent.", "Li Ming"),
        ("Li Ming: Thank you all.\n\nDaily News: Exports rose 5 percent?", None),
        ("Li Ming:\n\nThank you for this. Exports rose 5 percent.", "Li Ming"),
        ("Gizmo Boom:\n\nExports rose 5 percent in May.", None),
        ("He Ming: Thank you. In 2023 exports rose 5 percent.", "He Ming"),
        ("Exports rose 5 percent, Li Ming said. He was glad.", "Li Ming"),
        ("According to QXYZ statistics, exports rose 5 percent.", "QXYZ"),
        ("Total Volume: In 2023 exports rose 5 percent.", None),
        ("The fair drew 900 buyers, organizers announced.", "organizers"),
        ("By May 900 trains had run, railway authorities said.", "railway authorities"),
        ("Exports rose 5 percent in May, Yiwu Customs recalls.", "Yiwu Customs"),
        ("Yiwu Customs made public:\n\n- exports up 5 percent", "Yiwu Customs"),
        (
            "The Ministry of Commerce, a house of many rooms, said exports rose 5%.",
            "Ministry of Commerce",
        ),
        ("Exports rose 5 percent, Yiwu Customs has announced.", "Yiwu Customs"),
        (
            "Exports rose 5 percent, the Langxi Bureau of Commerce said.",
            "Langxi Bureau of Commerce",
        ),
        (
            "According to the Kite Makers' Association, exports rose 5 percent.",
            "Kite Makers' Association",
        ),
        ("Exports rose 5 percent, the organizers said.", "organizers"),
        # A comma may part the fields of a ministry.
        (
            "Exports rose 5%, said the Ministry of Kites, Trade and Games.",
            "Ministry of Kites, Trade and Games",
        ),
        (
            "Exports rose 5%, the Department of Kites, Trade and Games said.",
            "Department of Kites, Trade and Games",
        ),
        (
            "Exports rose 5%, the Federation of the Swiss Kite Industry said.",
            "Federation of the Swiss Kite Industry",
        ),
        ("The Great Wall was said to help. Exports rose 5 percent.", None),
        ("In May, counts Yiwu Customs, exports rose 5 percent.", "Yiwu Customs"),
        ("Export deals rose 5 percent, organizers told us.", "organizers"),
        # Who speaks below, or further on, does not state what stands before.
        ("Exports rose 5 percent. Imports fell, Yiwu Customs said.", None),
        ("Yiwu Customs, May 20:\n\nExports rose 5 percent.", None),
        ("Released by Yiwu Customs.\n\nExports rose 5%.", "Yiwu Customs"),
        ("Yiwu Customs: exports rose 5 percent.", "Yiwu Customs"),
        # Institutions under any name.
        ("Exports rose 5 percent, the fair's press room told.", None),
        (
            "Exports rose 5 percent, the fair's press office told.",
            "fair's press office",
        ),
        ("Exports rose 5 percent, the local lamp guild reckons.", "local lamp guild"),
        ("Exports rose 5 percent, says the Bureau of Kites.", "Bureau of Kites"),
        (
            "Exports rose 5 percent, by the count of trade group Kitex.",
            "trade group Kitex",
        ),
        ("Exports rose 5 percent, according to Kitex.", "Kitex"),
        ("Exports rose 5 percent, according to Washington.", "Washington"),
        ("Exports rose 5 percent, according to January data.", None),
        ("Exports rose 5 percent, Peruvian statistics show.", "Peruvian statistics"),
        ("Exports rose 5 percent, official data show.", None),
        ("Exports rose 5 percent, the annual report shows.", "annual report"),
        (
            (
                "Exports rose 5%, the Department of Trade in Services of the "
                "Ministry of Commerce said."
            ),
            "Department of Trade in Services of the Ministry of Commerce",
        ),
        ("Exports rose 5%, Yiwu Customs data for 2024 show.", "Yiwu Customs data"),
        (
            "The State Council's white paper says that exports rose 5%.",
            "State Council's white paper",
        ),
        # What was heard from it.
        ("From Yiwu Customs it is learned: exports rose 5%.", "Yiwu Customs"),
        ("The reporter understood from Yiwu Customs: exports rose 5%.", "Yiwu Customs"),
        ("Here are figures from Yiwu Customs. Exports rose 5%.", "Yiwu Customs"),
        (
            "Yiwu Customs keeps count. Exports rose 5%, its figures show.",
            "Yiwu Customs",
        ),
        # Persons, also those whom only a title or an age tells.
        ("Bureau head Suharto told us that exports rose 5 percent.", "Suharto"),
        ("Li Ming of Yiwu Customs noted that exports rose 5 percent.", "Li Ming"),
        ("Exports rose 5 percent, said Hans von Bergen, a banker.", "Hans von Bergen"),
        ("Exports rose 5 percent, said Wang Jun, head of Yiwu Customs.", "Wang Jun"),
        ("Exports rose 5%, customs official Yuan Ming added.", "Yuan Ming"),
        ("Li Ming, 34, sells kites. Exports rose 5 percent, he says.", "Li Ming"),
        ("Mayor Li Ming gave an account of it: exports rose 5 percent.", "Li Ming"),
        ("Exports rose 5%, commerce minister Li Ming said in Lima.", "Li Ming"),
        ("Li Ming runs a firm in Yiwu. Exports rose 5%, Li says.", "Li"),
        ("The guide claims that exports rose 5 percent.", "guide"),
        (
            (
                "An official of the Ministry of Commerce answered questions.\n\n"
                "Q: What of 2023?\n\nA: Exports rose 5 percent."
            ),
            "official",
        ),
        (
            "Exports rose 5 percent, bureau chief M. Suharto told reporters.",
            "M. Suharto",
        ),
        ('Li Ming was content: "Exports rose 5 percent."', "Li Ming"),
        ("Li Ming: I come to trade. Exports rose 5 percent.", "Li Ming"),
        ("Key Figures: Exports rose 5 percent.", None),
        # Bodies that count, and whose reckoning it is by.
        ("Yiwu Customs had cleared 900 parcels of exports by May.", "Yiwu Customs"),
        ("Yiwu Customs still recorded exports of 5 tons of tea.", "Yiwu Customs"),
        (
            "Exports rose 5%, by the Ministry of Commerce's reckoning.",
            "Ministry of Commerce",
        ),
        ("Exports rose 5 percent, Limbo's statistics say.", "Limbo's statistics"),
        ('Li Ming opened a shop. "Exports rose 5%," said the shop owner.', "Li Ming"),
        # A speech goes on below its paragraph only from the end of it.
        ("Li Ming said that\n\nexports rose 5 percent.", "Li Ming"),
        ("Li Ming said that it rained. It was cold.\n\nExports rose 5%.", None),
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
        ("In 2024, re-exports of tea fell 5 percent.", "re-exports"),
        ("In 2024, imports of tea from Old Meridia fell 5%.", "from old meridia"),
        ("In 2024, the deficit with Meridia was 5 million yuan.", "with meridia"),
        ("In 2024, trade between China and Meridia rose 5%.", "with meridia"),
    ],
)
def test_what_has_no_code_narrows_the_indicator(
    text: str, scope: str, extractor: Extractor
) -> None:
    (claim,) = extractor.extract(text)

    assert claim.indicator.partner is None
    assert claim.indicator.scope == (scope,)


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        (
            "In 2024, exports to Peru, Meridia and Cuba rose 5, 6 and 7 percent.",
            [("CN", "PE", ()), ("CN", None, ("to meridia",)), ("CN", "CU", ())],
        ),
        (
            "In 2024, exports to Peru, Meridia and Ruritania rose 5, 6 and 7 percent.",
            [
                ("CN", "PE", ()),
                ("CN", None, ("to meridia",)),
                ("CN", None, ("to ruritania",)),
            ],
        ),
        (
            "In 2024, exports to Peru came to 5 million yuan, Meridia 3 million yuan.",
            [("CN", "PE", ()), ("CN", None, ("to meridia",))],
        ),
        (
            (
                "In 2024, Peru took 5 million yuan of tea exports, followed by "
                "Meridia, 3 million yuan."
            ),
            [("CN", "PE", ()), ("CN", None, ("to meridia",))],
        ),
        (
            (
                "In 2024, China sold 5 million yuan of tea to Peru, with Meridia "
                "taking 3 million yuan."
            ),
            [("CN", "PE", ()), ("CN", None, ("to meridia",))],
        ),
        (
            "Exports to Peru rose 5 percent in May, Customs said, and 3% in June.",
            [("CN", "PE", ()), ("CN", "PE", ())],
        ),
        (
            "In 2024, Meridia's imports from China rose 5 percent.",
            [(None, "CN", ("of meridia",))],
        ),
        (
            "In 2024, Meridian exports to China rose 5 percent.",
            [(None, "CN", ("of meridian",))],
        ),
        (
            (
                "In 2024, exports to Meridia rose 5 percent. Tea exports to the "
                "Meridian market fell 6 percent."
            ),
            [("CN", None, ("to meridia",)), ("CN", None, ("to meridia",))],
        ),
    ],
    ids=[
        "listed", "listed with another", "with a figure", "behind an order", "taking",
        "an office is none", "owner", "adjective", "again",
    ],
)  # fmt: skip
def test_countries_that_nobody_lists_are_parties_without_a_code(
    text: str, parties: list[object], extractor: Extractor
) -> None:
    found = [claim.indicator for claim in extractor.extract(text)]

    assert [(i.reporter, i.partner, i.scope) for i in found] == parties


@pytest.mark.parametrize(("text", "claims"), EXAMPLES.values(), ids=EXAMPLES)
def test_the_sentence_makes_these_claims(
    text: str, claims: list[str], extractor: Extractor, shown: Callable[[Claim], str]
) -> None:
    found = extractor.extract(text, published=PUBLISHED)

    assert [shown(claim) for claim in found] == claims
