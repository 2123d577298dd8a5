"""Sentences on whose trade is told, and with whom, with the claims that they make.

A claim is written as in `test_claiming_examples`; a dimension that is null is left out.
"""

from collections.abc import Callable
from datetime import date

import pytest

from tradefacts import Extractor
from tradefacts.model import Claim

PUBLISHED = date(2025, 2, 14)


EXAMPLES = {
    "what someone says of the trade of the world": (
        (
            "China's exports rose 5 percent in 2024. Figures show that global exports "
            "of phones rose 4 percent."
        ),
        [
            "5 percent: growth 5 percent, exports CN, 2024",
            "4 percent: growth 4 percent, exports WORLD mobile-phones, 2024",
        ],
    ),
    "regions by the number of their provinces, without a name": (
        (
            "Trade of northeast China's three provinces and one municipality rose 4 "
            "percent in 2024. Exports of the three provinces and one city in the "
            "south rose 5 percent in 2024."
        ),
        [
            "4 percent: growth 4 percent, trade CN/Northeast China, 2024",
            "5 percent: growth 5 percent, exports CN, 2024",
        ],
    ),
    "a region by the number of its provinces": (
        (
            "Exports of three provinces and one city in the Yangtze River Delta rose 5 "
            "percent in 2024."
        ),
        ["5 percent: growth 5 percent, exports CN/Yangtze River Delta, 2024"],
    ),
    "a firm is not the county that is pointed back to": (
        (
            "Anlu Group sells toys from Anji County in Zhejiang. Orders for Anlu are "
            "many, and a third of the county's people work there. In 2024 exports of "
            "the county rose 5 percent, with Anlu taking the lead."
        ),
        ["5 percent: growth 5 percent, exports CN-ZJ/Anji, 2024"],
    ),
    "the average of the country is but a measure": (
        (
            "In 2024, Anhui's trade rose 9 percent, 4 points above the "
            "overall growth of the country, and the growth rate ranked first in the "
            "region. Exports were 5 million yuan."
        ),
        [
            "9 percent: growth 9 percent, trade CN-AH, 2024",
            "4 points: growth_diff 4 percentage_point, trade CN-AH, 2024, peer",
            "ranked first: rank 1 1, growth-rate trade CN-AH, 2024",
            "5 million yuan: level 5000000 CNY, exports CN-AH, 2024",
        ],
    ),
    "tonnes are of the goods that the text names": (
        (
            "Peru fills the tea chests of China\n\nTea that came in last month was "
            "from Peru for the most part. Imports of Peruvian tea were big.\n\n"
            "Arrivals from Chile fell to 9 tonnes. Tea is dear."
        ),
        ["9 tonnes: level 9 metric_ton, volume imports CN CL tea, 2025-01"],
    ),
    "tonnes of goods of all kinds": (
        (
            "Peru fills the tea chests of China\n\nTea that came in last month was "
            "from Peru for the most part. Peruvian tea is dear. Tea from Chile is not."
            "\n\nImports of goods came to 9 tonnes, and exports to 7 tonnes."
        ),
        [
            "9 tonnes: level 9 metric_ton, volume imports CN, 2025-01",
            "7 tonnes: level 7 metric_ton, volume exports CN, 2025-01",
        ],
    ),
    "tonnes of cargo, and those of a port": (
        (
            "Tea is what Peru sells to China\n\nTea is dear, and tea from Chile is "
            "not. Tea gardens are busy.\n\nIn 2024 China imported 9 tonnes of cargo by "
            "rail. Exports through Huanghua port came to 7 tonnes."
        ),
        [
            "9 tonnes: level 9 metric_ton, volume imports CN, 2024",
            "7 tonnes: level 7 metric_ton, volume exports CN-HE/Huanghua, 2024",
        ],
    ),
    "tonnes where the text names several goods": (
        (
            "Peru fills the tea chests of China\n\nTea and tin that came in last month "
            "were from Peru. Tin is dear, and so is tea.\n\nArrivals from Chile fell "
            "to 9 tonnes. Tea is dear."
        ),
        ["9 tonnes: level 9 metric_ton, volume imports CN CL, 2025-01"],
    ),
    "the region, behind a part of it": (
        (
            "Trade of the Yangtze River Delta, with Shanghai in the lead, rose 5 "
            "percent in 2024. Exports of the region rose 3 percent."
        ),
        [
            "5 percent: growth 5 percent, trade CN/Yangtze River Delta, 2024",
            "3 percent: growth 3 percent, exports CN/Yangtze River Delta, 2024",
        ],
    ),
    "the region, behind a province that is called so": (
        (
            "Trade of Northeast China rose 5 percent in 2024. That of Inner Mongolia "
            "rose 4 percent. The region's exports rose 3 percent."
        ),
        [
            "5 percent: growth 5 percent, trade CN/Northeast China, 2024",
            "4 percent: growth 4 percent, trade CN-NM, 2024",
            "3 percent: growth 3 percent, exports CN-NM, 2024",
        ],
    ),
    "a part of the country in the headline, and the province there": (
        (
            "North China ports are busy\n\nPorts of north China's Inner Mongolia "
            "moved 5 million tonnes of goods in 2024. In May 2024, 900 freight trains "
            "passed through them."
        ),
        [
            "5 million tonnes: level 5000000 metric_ton, volume CN-NM, 2024",
            "900: level 900 1, trains CN-NM, 2024-05",
        ],
    ),
    "the decline is that of the one way that fell": (
        (
            "Exports rose 6 percent and imports fell 3 percent in May 2024. The "
            "decline narrowed by 1 percentage point."
        ),
        [
            "6 percent: growth 6 percent, exports CN, 2024-05",
            "3 percent: growth -3 percent, imports CN, 2024-05",
            "1 percentage point: growth_diff 1 percentage_point, imports CN, 2024-05",
        ],
    ),
    "the growth of a month is no usage of an island": (
        "据海关统计，2024年5月增速加快，进出口5亿元，增长7%。",
        [
            "5亿元: level 500000000 CNY, trade CN, 2024-05",
            "7%: growth 7 percent, trade CN, 2024-05",
        ],
    ),
    "what tickets bring in is no trade in services": (
        "2024年5月，旅行服务进出口5亿元，景区门票收入3亿元。",
        ["5亿元: level 500000000 CNY, trade CN travel-services, 2024-05"],
    ),
    "a market among which one leads is no exporter": (
        "2024年5月广东出口市场，美国居首，对越南出口5亿元。",
        [
            "居首: rank 1 1, exports CN-GD US, 2024-05",
            "5亿元: level 500000000 CNY, exports CN-GD VN, 2024-05",
        ],
    ),
    "a share of goods from a country in the imports of another": (
        "The share of Chinese goods in Kenya's imports was 31 percent in May 2024.",
        ["31 percent: share 31 percent, imports KE CN, 2024-05"],
    ),
    "but no money has one": (
        "The share of US dollars in China's exports was 31 percent in May 2024.",
        [],
    ),
    "nor what a member of a bloc has in its trade": (
        "The share of Peru's exports in Latin America's was 5 percent in May 2024.",
        ["5 percent: share 5 percent, exports PE, 2024-05"],
    ),
    "so where something raised it": (
        (
            "In May 2024 that raised the share of Peru in Kenyan imports from 21 "
            "percent a year earlier to 26 percent."
        ),
        [
            "21 percent: share 21 percent, imports KE PE, 2023-05",
            "26 percent: share 26 percent, imports KE PE, 2024-05",
        ],
    ),
    "the share of a part of the country is its own": (
        "The share of Hunan in China's imports was 3 percent in May 2024.",
        ["3 percent: share 3 percent, imports CN-HN, 2024-05"],
    ),
    "the trade of two is with the one among whose partners the home was ranked": (
        (
            "China is Kenya's biggest source of imports. Bilateral trade hit 8 billion "
            "yuan in May 2024, Chinese customs data show."
        ),
        [
            "biggest source: rank 1 1, imports KE CN",
            "8 billion yuan: level 8000000000 CNY, trade CN KE, 2024-05",
        ],
    ),
    "behind both ways of trade a sentence goes on with the whole": (
        (
            "Exports of Lishui rose 7 percent to 5 billion yuan in May 2024 and "
            "imports 2 percent to 3 billion yuan. The city accounted for 4 percent of "
            "the national total."
        ),
        [
            "7 percent: growth 7 percent, exports CN-ZJ/Lishui, 2024-05",
            "5 billion yuan: level 5000000000 CNY, exports CN-ZJ/Lishui, 2024-05",
            "2 percent: growth 2 percent, imports CN-ZJ/Lishui, 2024-05",
            "3 billion yuan: level 3000000000 CNY, imports CN-ZJ/Lishui, 2024-05",
            "4 percent: share 4 percent, trade CN-ZJ/Lishui, 2024-05",
        ],
    ),
    "behind trade and one of its ways, too": (
        (
            "Trade of Fujian totaled 8 billion yuan in May 2024, of which exports "
            "contributed 5 billion yuan. The 6-percent increase surprised many."
        ),
        [
            "8 billion yuan: level 8000000000 CNY, trade CN-FJ, 2024-05",
            "5 billion yuan: level 5000000000 CNY, exports CN-FJ, 2024-05",
            "6-percent: growth 6 percent, trade CN-FJ, 2024-05",
        ],
    ),
    "but not where it points back at the last one": (
        (
            "Exports of Fujian reached 8 billion yuan in May 2024 and its imports 3 "
            "billion yuan. They had been 2 billion yuan in May 2021."
        ),
        [
            "8 billion yuan: level 8000000000 CNY, exports CN-FJ, 2024-05",
            "3 billion yuan: level 3000000000 CNY, imports CN-FJ, 2024-05",
            "2 billion yuan: level 2000000000 CNY, imports CN-FJ, 2021-05",
        ],
    ),
    "customers abroad are whom a firm trades with": (
        "永康金马工具有限公司5月出口电钻300台，秘鲁客户又追加了20台。",
        [
            "300台: level 300 1, volume exports, 2024-05",
            "20台: level 20 1, volume exports PE, 2024-05",
        ],
    ),
    "a share by where it goes ends with its sentence": (
        "2024年5月，湖南出口茶叶5亿元，输往秘鲁的占七成三。进口铜3亿元，增长2%。",
        [
            "5亿元: level 500000000 CNY, exports CN-HN tea, 2024-05",
            "七成三: share 73 percent, exports CN-HN PE tea, 2024-05",
            "3亿元: level 300000000 CNY, imports CN-HN copper, 2024-05",
            "2%: growth 2 percent, imports CN-HN copper, 2024-05",
        ],
    ),
    "a share by where things sailed": (
        (
            "In May 2024, Chile exported 900 tonnes of cherries. Nine in ten of them "
            "sailed to China. Imports of tea came to 5 tonnes."
        ),
        [
            "900 tonnes: level 900 metric_ton, volume exports CL cherries, 2024-05",
            "Nine in ten: share 90 percent, volume exports CL CN cherries, 2024-05",
            "5 tonnes: level 5 metric_ton, volume imports CL tea, 2024-05",
        ],
    ),
    "the share of a partner in what a province has": (
        (
            "Hunan's exports rose 5 percent in May 2024. That lifted Peru's share in "
            "the province's foreign trade to 48 percent."
        ),
        [
            "5 percent: growth 5 percent, exports CN-HN, 2024-05",
            "48 percent: share 48 percent, trade CN-HN PE, 2024-05",
        ],
    ),
    "what a customs office clears": (
        (
            "In May 2024, China's exports rose 5 percent. Qinzhou Customs cleared "
            "12,400 tonnes of imported durian. Imports fell 2 percent."
        ),
        [
            "5 percent: growth 5 percent, exports CN, 2024-05",
            (
                "12,400 tonnes: level 12400 metric_ton, volume imports CN-GX/Qinzhou "
                "durians, 2024-05"
            ),
            "2 percent: growth -2 percent, imports CN, 2024-05",
        ],
    ),
    "what left the country": (
        (
            "In May 2024, China's tea exports fell 3 percent. Some 900 tonnes left "
            "the country."
        ),
        [
            "3 percent: growth -3 percent, volume exports CN tea, 2024-05",
            "900 tonnes: level 900 metric_ton about, volume exports CN tea, 2024-05",
        ],
    ),
    "customs count for China behind another country": (
        (
            "In May 2024, imports of tea fell in China. Malaysia bought 400 tonnes "
            "of tea from China.\n\nAccording to Chinese customs, exports to Peru "
            "came to 300 tonnes."
        ),
        [
            "400 tonnes: level 400 metric_ton, volume imports MY CN tea, 2024-05",
            "300 tonnes: level 300 metric_ton, volume exports CN PE tea, 2024-05",
        ],
    ),
    "what a share was before": (
        (
            "China's imports of cotton came to $9 billion in 2011. India delivered "
            "31 percent of the fibre. Its share had been 28 percent in 2010."
        ),
        [
            "$9 billion: level 9000000000 USD, imports CN cotton, 2011",
            "31 percent: share 31 percent, imports CN IN cotton, 2011",
            "28 percent: share 28 percent, imports CN IN cotton, 2010",
        ],
    ),
    "what one of a firm has said has no place": (
        (
            "2024年，我国出口茶叶36万吨，下降2%。“卖到秘鲁的货多了三成。”安溪一家茶企"
            "的总经理王艺煌说。"
        ),
        [
            "36万吨: level 360000 metric_ton, volume exports CN tea, 2024",
            "2%: growth -2 percent, volume exports CN tea, 2024",
            "三成: growth 30 percent, volume exports PE tea, 2024",
        ],
    ),
    "what an exhibitor tells behind a colon": (
        (
            "2024年，义乌出口5亿元。做圣诞工艺品的展商陈巧珍收获不小：“签下秘鲁客户的"
            "订单36万美元。”"
        ),
        [
            "5亿元: level 500000000 CNY, exports CN-ZJ/Yiwu, 2024",
            "36万美元: level 360000 USD, orders PE christmas-goods, 2024",
        ],
    ),
    "a chief of an office speaks for its place": (
        "2024年，宁波出口5亿元。“对秘鲁出口增长三成。”宁波市商务局局长王明说。",
        [
            "5亿元: level 500000000 CNY, exports CN-ZJ/Ningbo, 2024",
            "三成: growth 30 percent, exports CN-ZJ/Ningbo PE, 2024",
        ],
    ),
    "we of a company beside officials": (
        (
            "Heilongjiang's trade with Russia rose 5 percent in 2023, provincial "
            'officials say.\n\n"We sent 900 parcels last year," said Li Wei, who '
            "runs a logistics company in Harbin."
        ),
        [
            "5 percent: growth 5 percent, trade CN-HL RU, 2023",
            "900: level 900 1, parcels, 2024",
        ],
    ),
    "firms behind a part that had its share of the whole": (
        (
            "2024年，山西进出口879亿元。太原武宿综合保税区进出口498亿元，占全省的五成"
            "。民营企业进出口330亿元。"
        ),
        [
            "879亿元: level 87900000000 CNY, trade CN-SX, 2024",
            (
                "498亿元: level 49800000000 CNY, trade CN-SX/Taiyuan Wusu "
                "Comprehensive Bonded Zone, 2024"
            ),
            (
                "五成: share 50 percent, trade CN-SX/Taiyuan Wusu Comprehensive "
                "Bonded Zone, 2024"
            ),
            "330亿元: level 33000000000 CNY, trade CN-SX private, 2024",
        ],
    ),
    "firms of that part": (
        (
            "2024年，山西进出口879亿元。太原武宿综合保税区进出口498亿元，占全省的五成"
            "，其中民营企业进出口90亿元。"
        ),
        [
            "879亿元: level 87900000000 CNY, trade CN-SX, 2024",
            (
                "498亿元: level 49800000000 CNY, trade CN-SX/Taiyuan Wusu "
                "Comprehensive Bonded Zone, 2024"
            ),
            (
                "五成: share 50 percent, trade CN-SX/Taiyuan Wusu Comprehensive "
                "Bonded Zone, 2024"
            ),
            (
                "90亿元: level 9000000000 CNY, trade CN-SX/Taiyuan Wusu "
                "Comprehensive Bonded Zone private, 2024"
            ),
        ],
    ),
    "the whole country behind what a province has": (
        (
            "Sichuan's trade rose 9 percent in May 2024. That is 2 percentage points "
            "above the growth rate of the whole country. Exports totaled 390 billion "
            "yuan."
        ),
        [
            "9 percent: growth 9 percent, trade CN-SC, 2024-05",
            (
                "2 percentage points: growth_diff 2 percentage_point, trade CN-SC, "
                "2024-05, peer"
            ),
            "390 billion yuan: level 390000000000 CNY, exports CN-SC, 2024-05",
        ],
    ),
    "another country that imports Chinese goods": (
        (
            "In May 2024, China's exports rose 5 percent. Vietnam's trade with China "
            "reached $205 billion. The country imported Chinese goods for $23 "
            "billion."
        ),
        [
            "5 percent: growth 5 percent, exports CN, 2024-05",
            "$205 billion: level 205000000000 USD, trade VN CN, 2024-05",
            "$23 billion: level 23000000000 USD, imports VN CN, 2024-05",
        ],
    ),
    "what a rival has itself": (
        (
            "Chile's tin exports fell 3 percent in May 2024. Peru, the chief rival, "
            "fared worse: its tin exports were down 26 percent."
        ),
        [
            "3 percent: growth -3 percent, exports CL tin, 2024-05",
            "26 percent: growth -26 percent, exports PE tin, 2024-05",
        ],
    ),
    "what buyers of the text have": (
        (
            "China's tin exports rose 3 percent in May 2024. Peru was the largest "
            "market: its imports rose 26 percent."
        ),
        [
            "3 percent: growth 3 percent, exports CN tin, 2024-05",
            "largest market: rank 1 1, exports CN PE tin, 2024-05",
            "26 percent: growth 26 percent, exports CN PE tin, 2024-05",
        ],
    ),
    "a part of trade with one partner": (
        (
            "In May 2024, Shaanxi did business worth 21 billion yuan with Peru; "
            "exports of automobiles made up 41 percent of that."
        ),
        [
            "41 percent: share 41 percent, exports CN-SN PE automobiles, 2024-05",
        ],
    ),
    "orders of whom a maker employs": (
        (
            "In May 2024, Qingdao's exports rose 7 percent. \"Sales to Peru are up "
            '40 percent," said Sun Lei, export manager of a tire maker in the city. '
            "The city's imports fell 2 percent."
        ),
        [
            "7 percent: growth 7 percent, exports CN-SD/Qingdao, 2024-05",
            "40 percent: growth 40 percent, exports PE, 2024-05",
            "2 percent: growth -2 percent, imports CN-SD/Qingdao, 2024-05",
        ],
    ),
    "an official says it of the place": (
        (
            "In May 2024, Qingdao's exports rose 7 percent. \"Exports to Peru are up "
            '40 percent," said Sun Lei, an official of the commerce bureau.'
        ),
        [
            "7 percent: growth 7 percent, exports CN-SD/Qingdao, 2024-05",
            "40 percent: growth 40 percent, exports CN-SD/Qingdao PE, 2024-05",
        ],
    ),
    "goods of the country that a text is on": (
        (
            "Brazil had a surplus of $9 billion in May 2024, and imports of $21 "
            "billion. China bought 10 million tons of Brazilian soybeans."
        ),
        [
            "$9 billion: level 9000000000 USD, balance BR, 2024-05",
            "$21 billion: level 21000000000 USD, imports BR, 2024-05",
            (
                "10 million tons: level 10000000 metric_ton, volume exports BR CN "
                "soybeans, 2024-05"
            ),
        ],
    ),
    "what one buys behind what the text is on": (
        (
            "Peru's imports rose 5 percent in May 2024. Chile bought 300 tonnes of "
            "tin from Bolivia."
        ),
        [
            "5 percent: growth 5 percent, imports PE, 2024-05",
            "300 tonnes: level 300 metric_ton, volume imports CL BO tin, 2024-05",
        ],
    ),
    "the whole province, by its office": (
        "2024年5月，我国进出口增长2%。四川省商务厅数据显示，全省外贸进出口568亿元。",
        [
            "2%: growth 2 percent, trade CN, 2024-05",
            "568亿元: level 56800000000 CNY, trade CN-SC, 2024-05",
        ],
    ),
    "goods that someone sent abroad": (
        (
            "In 2024 China sent 900,000 cars abroad, 57 percent more than the year "
            "before. Imports of tin fell 3 percent."
        ),
        [
            "900,000: level 900000 1, volume exports CN automobiles, 2024",
            "57 percent: growth 57 percent, volume exports CN automobiles, 2024, yoy",
            "3 percent: growth -3 percent, imports CN tin, 2024",
        ],
    ),
    "goods that someone made abroad": (
        "In May 2024, Hunan's exports rose 5 percent. BYD made 300,000 cars abroad.",
        [
            "5 percent: growth 5 percent, exports CN-HN, 2024-05",
        ],
    ),
    "those who trade, one way": (
        (
            "In 2024 there were 8,214 private exporters of lamps in Hunan. Over 260 "
            "wine importers are registered there."
        ),
        [
            "8,214: level 8214 1, enterprises exports CN-HN lamps private, 2024",
            "260: level 260 1 over, enterprises imports CN-HN wine",
        ],
    ),
    "what a firm brought home by train": (
        (
            "河南一家粮油企业的负责人郭涛介绍，公司2024年通过班列从俄罗斯运回葵花籽油"
            "216个标箱。"
        ),
        [
            "216个标箱: level 216 1, containers imports RU, 2024",
        ],
    ),
    "exports to all of a continent": (
        (
            "Japan's exports fell 8 percent in May 2024. Exports to all of Africa "
            "fell 3 percent, and those to the whole of the EU rose 2 percent."
        ),
        [
            "8 percent: growth -8 percent, exports JP, 2024-05",
            "3 percent: growth -3 percent, exports JP AFRICA, 2024-05",
            "2 percent: growth 2 percent, exports JP EU, 2024-05",
        ],
    ),
    "a city by the region and the province that it lies in": (
        (
            "Linyi in East China's Shandong province imported and exported goods "
            "worth 9 billion yuan in May 2024. Exports were 6 billion yuan."
        ),
        [
            "9 billion yuan: level 9000000000 CNY, trade CN-SD/Linyi, 2024-05",
            "6 billion yuan: level 6000000000 CNY, exports CN-SD/Linyi, 2024-05",
        ],
    ),
    "a continent that only tells where something lies": (
        (
            "In 2023 Xuchang exported 3 tonnes of tea. Africa's first zone for "
            "flowers exported 5 tonnes."
        ),
        [
            "3 tonnes: level 3 metric_ton, volume exports CN-HA/Xuchang tea, 2023",
            "5 tonnes: level 5 metric_ton, volume exports CN-HA/Xuchang flowers, 2023",
        ],
    ),
    "who has a rank among suppliers ships to China": (
        (
            "China's tin imports rose 5 percent in May 2024. Peru, now China's top "
            "supplier, shipped 900 tonnes, and Chile 400 tonnes."
        ),
        [
            "5 percent: growth 5 percent, volume imports CN tin, 2024-05",
            "top supplier: rank 1 1, volume imports CN PE tin",
            "900 tonnes: level 900 metric_ton, volume imports CN PE tin, 2024-05",
            "400 tonnes: level 400 metric_ton, volume imports CN CL tin, 2024-05",
        ],
    ),
    "what a country exports goes to anyone": (
        (
            "China's imports rose 5 percent in May 2024. Peru shipped 900 tonnes to "
            "Japan. Chile exported 400 tonnes."
        ),
        [
            "5 percent: growth 5 percent, imports CN, 2024-05",
            "900 tonnes: level 900 metric_ton, volume exports PE JP, 2024-05",
            "400 tonnes: level 400 metric_ton, volume exports CL, 2024-05",
        ],
    ),
    "a neighbor": (
        (
            "With China, its largest partner, Laos had a deficit of 3 million "
            "dollars in 2023. Shipments to the neighbour rose 5 percent."
        ),
        [
            "largest partner: rank 1 1, trade LA CN, 2023",
            "3 million dollars: level -3000000 USD, balance LA CN, 2023",
            "5 percent: growth 5 percent, exports LA CN, 2023",
        ],
    ),
    "China behind its rank among the partners of another": (
        (
            "BEIJING -- China is now the largest trading partner of Peru, an "
            "official said. Bilateral trade in 2023 reached 9 billion dollars, of "
            "which China's exports were 4 billion dollars and China's imports 5 "
            "billion dollars. Trade with Chile rose 3 percent."
        ),
        [
            "largest trading partner: rank 1 1, trade PE CN",
            "9 billion dollars: level 9000000000 USD, trade CN PE, 2023",
            "4 billion dollars: level 4000000000 USD, exports CN PE, 2023",
            "5 billion dollars: level 5000000000 USD, imports CN PE, 2023",
            "3 percent: growth 3 percent, trade CN CL, 2023",
        ],
    ),
    "a country as a whole": (
        (
            "TOKYO -- Japan's exports to Peru fell 6 percent in May 2024.\n\n"
            "For Japan as a whole, the balance was a surplus of 9 million yen. "
            "Exports grew 4 percent.\n\n"
            "Exports of tea to Peru fell 3 percent."
        ),
        [
            "6 percent: growth -6 percent, exports JP PE, 2024-05",
            "9 million yen: level 9000000 JPY, balance JP, 2024-05",
            "4 percent: growth 4 percent, exports JP, 2024-05",
            "3 percent: growth -3 percent, exports JP PE tea, 2024-05",
        ],
    ),
    "the world as a whole": (
        (
            "Kenya's deficit with China was 5 million dollars in 2023. With the "
            "world as a whole, Kenya had a deficit of 9 million dollars."
        ),
        [
            "5 million dollars: level -5000000 USD, balance KE CN, 2023",
            "9 million dollars: level -9000000 USD, balance KE, 2023",
        ],
    ),
    "bound for somewhere": (
        (
            "Kenya's exports rose 5 percent in 2023. US-bound tea exports fell 3 "
            "percent. Exports of coffee fell 2 percent."
        ),
        [
            "5 percent: growth 5 percent, exports KE, 2023",
            "3 percent: growth -3 percent, exports KE US tea, 2023",
            "2 percent: growth -2 percent, exports KE coffee, 2023",
        ],
    ),
    "figures of others that are compared with": (
        (
            "Kenya's exports were 4 million dollars in 2023, against 3 million "
            "dollars for Uganda and 2 million dollars for Chad. Imports fell 5 "
            "percent. Exports to Peru rose 3 percent, compared with 2 percent for "
            "Chile."
        ),
        [
            "4 million dollars: level 4000000 USD, exports KE, 2023",
            "3 million dollars: level 3000000 USD, exports UG, 2023",
            "2 million dollars: level 2000000 USD, exports TD, 2023",
            "5 percent: growth -5 percent, imports KE, 2023",
            "3 percent: growth 3 percent, exports KE PE, 2023",
            "2 percent: growth 2 percent, exports KE CL, 2023",
        ],
    ),
    "more goods of China": (
        "Kenya imported 9 percent more pumps from China in 2023.",
        ["9 percent: growth 9 percent, imports KE CN pumps, 2023"],
    ),
    "what was sold to a people": (
        (
            "In 2023 Kenya bought goods worth 9 million dollars from China and sold "
            "the Chinese a mere 2 million dollars."
        ),
        [
            "9 million dollars: level 9000000 USD, imports KE CN, 2023",
            "2 million dollars: level 2000000 USD, exports KE CN, 2023",
        ],
    ),
    "who buys a part of it": (
        (
            "Kenya's exports to China, which buys 30 percent of what the country "
            "sells abroad, were 9 million dollars in 2023. Those to Peru fell 2 "
            "percent."
        ),
        [
            "30 percent: share 30 percent, exports KE CN, 2023",
            "9 million dollars: level 9000000 USD, exports KE CN, 2023",
            "2 percent: growth -2 percent, exports KE PE, 2023",
        ],
    ),
    "a bloc in its own text": (
        (
            "The bloc's imports from China rose 5 percent in May 2024, the European "
            "Commission said. The EU's exports fell 3 percent, and imports from "
            "other non-EU countries 2 percent."
        ),
        [
            "5 percent: growth 5 percent, imports EU CN, 2024-05",
            "3 percent: growth -3 percent, exports EU, 2024-05",
            "2 percent: growth -2 percent, imports EU, 2024-05",
        ],
    ),
    "the country whose share is told behind its trade": (
        (
            "Linyi's trade with Peru, the city's largest partner, fell 3 percent in "
            "2023. The country's share slid to 27 percent. Trade with Chile rose 9 "
            "percent."
        ),
        [
            "largest partner: rank 1 1, trade CN-SD/Linyi PE, 2023",
            "3 percent: growth -3 percent, trade CN-SD/Linyi PE, 2023",
            "27 percent: share 27 percent, trade CN-SD/Linyi PE, 2023",
            "9 percent: growth 9 percent, trade CN-SD/Linyi CL, 2023",
        ],
    ),
    "who takes a part of a sum": (
        "China took 30 percent of the $9 million of goods that Peru exported in 2023.",
        [
            "30 percent: share 30 percent, exports PE CN, 2023",
            "$9 million: level 9000000 USD, exports PE, 2023",
        ],
    ),
    "a balance with whom trade is told behind its pronoun": (
        (
            "Trade between China and Peru has flourished. In 2023 it amounted to 9 "
            "million dollars; China's deficit was 2 million dollars."
        ),
        [
            "9 million dollars: level 9000000 USD, trade CN PE, 2023",
            "2 million dollars: level -2000000 USD, balance CN PE, 2023",
        ],
    ),
    "a contrast within a clause": (
        (
            "In 2023 900 lamps were exported; Peru took 30 percent. Imports of "
            "lamps, by contrast, numbered only 20."
        ),
        [
            "900: level 900 1, volume exports CN lamps, 2023",
            "30 percent: share 30 percent, volume exports CN PE lamps, 2023",
            "20: level 20 1, volume imports CN lamps, 2023",
        ],
    ),
    "the largest buyer with its sum, and whom it overtook": (
        (
            "Peru was the largest buyer of Kenyan exports with 9 million dollars in "
            "2023, overtaking Chad at 8 million dollars."
        ),
        [
            "largest buyer: rank 1 1, exports KE PE, 2023",
            "9 million dollars: level 9000000 USD, exports KE PE, 2023",
            "8 million dollars: level 8000000 USD, exports KE TD, 2023",
        ],
    ),
    "who is only named for why": (
        (
            "Japan's food exports to China fell 8 percent in 2023 as Beijing's ban on "
            "Japanese seafood and its labels took effect. Shipments of fish came to 3 "
            "million yen."
        ),
        [
            "8 percent: growth -8 percent, exports JP CN food, 2023",
            "3 million yen: level 3000000 JPY, exports JP CN fish, 2023",
        ],
    ),
    "trade of China and another": (
        (
            "The trade value of China and Peru was 9 million dollars in 2023. "
            "Exports to Peru were 4 million dollars."
        ),
        [
            "9 million dollars: level 9000000 USD, trade CN PE, 2023",
            "4 million dollars: level 4000000 USD, exports CN PE, 2023",
        ],
    ),
    "what an office of statistics calls its own": (
        (
            'Beef exports of New Zealand rose 3 percent in 2023. "China took 40 '
            'percent of our beef exports," statistics manager Al Allen said.'
        ),
        [
            "3 percent: growth 3 percent, exports NZ beef, 2023",
            "40 percent: share 40 percent, exports NZ CN beef, 2023",
        ],
    ),
    "Hong Kong by the country that it lies in": (
        (
            "Exports to Peru and Hong Kong of China were 3 million and 2 million "
            "yuan in May 2024."
        ),
        [
            "3 million: level 3000000 CNY, exports CN PE, 2024-05",
            "2 million yuan: level 2000000 CNY, exports CN HK, 2024-05",
        ],
    ),
    "exports there": (
        (
            "Peru's fish exports to China were worth 9 million dollars in May 2024, "
            "ahead of Japan with 2 million dollars. In June checks in China dragged "
            "on: exports there came to 6 million dollars."
        ),
        [
            "9 million dollars: level 9000000 USD, exports PE CN fish, 2024-05",
            "2 million dollars: level 2000000 USD, exports PE JP fish, 2024-05",
            "6 million dollars: level 6000000 USD, exports PE CN fish, 2024-06",
        ],
    ),
    "sales there": (
        (
            "Kenyan imports from China rose 8 percent in 2023, while Kenyan sales "
            "there jumped 3 percent."
        ),
        [
            "8 percent: growth 8 percent, imports KE CN, 2023",
            "3 percent: growth 3 percent, exports KE CN, 2023",
        ],
    ),
    "where most of it goes": (
        (
            "Peru's exports fell 5 percent in May 2024. Exports of beef, mostly to "
            "China and Hong Kong, rose 2 percent."
        ),
        [
            "5 percent: growth -5 percent, exports PE, 2024-05",
            "2 percent: growth 2 percent, exports PE beef, 2024-05",
        ],
    ),
    "a district by the city that it is one of": (
        (
            "The foreign trade of Nansha, the southernmost district of Guangzhou, "
            "grew 8 percent in May 2024. Exports rose 2 percent."
        ),
        [
            "8 percent: growth 8 percent, trade CN-GD/Nansha, 2024-05",
            "2 percent: growth 2 percent, exports CN-GD/Nansha, 2024-05",
        ],
    ),
    "a gateway, and a scene": (
        (
            "Hunan's exports rose 5 percent in May 2024. The province is a "
            "gateway to Africa, and everyone has a cousin in Kenya. Imports fell 2 "
            "percent."
        ),
        [
            "5 percent: growth 5 percent, exports CN-HN, 2024-05",
            "2 percent: growth -2 percent, imports CN-HN, 2024-05",
        ],
    ),
    "what exporters say that they shipped": (
        (
            "China's pork imports rose 5 percent in May 2024. Brazil's exporters "
            "shipped 900 tonnes of pork to China."
        ),
        [
            "5 percent: growth 5 percent, imports CN pork, 2024-05",
            "900 tonnes: level 900 metric_ton, volume exports BR CN pork, 2024-05",
        ],
    ),
    "why trade rose": (
        "Trade with Peru, owing to the import of cars, rose 9 percent in May 2024.",
        ["9 percent: growth 9 percent, trade CN PE, 2024-05"],
    ),
    "imports called by where they come from": (
        (
            "Chinese imports near Sh9 million\n\n"
            "Goods that Kenya imported from Peru in 2023 were worth Sh2 million, the "
            "Kenya National Bureau of Statistics said. Chinese imports to Kenya have "
            "doubled. Peruvian imports fell 3 percent."
        ),
        [
            "Sh9 million: level 9000000 KES nearly, imports KE CN, 2023",
            "Sh2 million: level 2000000 KES, imports KE PE, 2023",
            "doubled: growth 100 percent, imports KE CN, 2023",
            "3 percent: growth -3 percent, imports KE PE, 2023",
        ],
    ),
    "rates of two partners with a verb each": (
        (
            "Exports to Peru and Chile rose 8 percent and fell 3 percent in May 2024, "
            "respectively. Imports from them were up 2 percent and down 4 percent, "
            "respectively. Tea and tin exports to Kenya were up 5 percent and down 6 "
            "percent, respectively."
        ),
        [
            "8 percent: growth 8 percent, exports CN PE, 2024-05",
            "3 percent: growth -3 percent, exports CN CL, 2024-05",
            "2 percent: growth 2 percent, imports CN PE, 2024-05",
            "4 percent: growth -4 percent, imports CN CL, 2024-05",
            "5 percent: growth 5 percent, exports CN KE tea, 2024-05",
            "6 percent: growth -6 percent, exports CN KE tin, 2024-05",
        ],
    ),
    "trade of the world in the text of a country": (
        (
            "China's exports rose 5 percent in 2023. World merchandise trade grew 2 "
            "percent. Imports fell 3 percent. The global surplus was 9 million "
            "dollars. China's share in world trade was 12 percent."
        ),
        [
            "5 percent: growth 5 percent, exports CN, 2023",
            "2 percent: growth 2 percent, trade WORLD, 2023",
            "3 percent: growth -3 percent, imports CN, 2023",
            "9 million dollars: level 9000000 USD, balance CN, 2023",
            "12 percent: share 12 percent, trade CN, 2023",
        ],
    ),
    "a public title in the sentence before": (
        (
            'Beef exports of New Zealand rose 3 percent in 2023. "Meat led the '
            'rise," statistics manager Al Allen said. "China took 40 percent of our '
            'beef exports."'
        ),
        [
            "3 percent: growth 3 percent, exports NZ beef, 2023",
            "40 percent: share 40 percent, exports NZ CN beef, 2023",
        ],
    ),
    "what a part has itself": (
        (
            "In 2024, China's trade rose 5 percent. Xinjiang handled 62 percent of "
            "the trade. Its exports to Peru rose 11 percent."
        ),
        [
            "5 percent: growth 5 percent, trade CN, 2024",
            "62 percent: share 62 percent, trade CN-XJ, 2024",
            "11 percent: growth 11 percent, exports CN-XJ PE, 2024",
        ],
    ),
    "what the whole has behind a part": (
        (
            "In 2024, Hubei's exports rose 5 percent. Wuhan accounted for 57 "
            "percent. Exports to Peru rose 11 percent."
        ),
        [
            "5 percent: growth 5 percent, exports CN-HB, 2024",
            "57 percent: share 57 percent, exports CN-HB/Wuhan, 2024",
            "11 percent: growth 11 percent, exports CN-HB PE, 2024",
        ],
    ),
    "what a country has behind what it sells in all": (
        (
            "Japan's exports suffered in May 2024, with shipments to Peru sinking 14 "
            "percent.\n\nExports to all destinations dropped 3 percent.\n\n"
            "Imports grew 4 percent."
        ),
        [
            "14 percent: growth -14 percent, exports JP PE, 2024-05",
            "3 percent: growth -3 percent, exports JP, 2024-05",
            "4 percent: growth 4 percent, imports JP, 2024-05",
        ],
    ),
    "a caption tells with whom the goods below it are traded": (
        (
            "Foreign trade of Uruguay in 2023\n\n"
            "Goods exports came to US$12 billion in 2023.\n\n"
            "Exports to Peru by product, 2023\n\n"
            "Product | US$ million | Change on 2022\n"
            "Beef | 1,006 | -34%\n"
            "Wool | 81 | -7%\n"
        ),
        [
            "US$12 billion: level 12000000000 USD, exports UY, 2023",
            "1,006: level 1006000000 USD, exports UY PE beef, 2023",
            "-34%: growth -34 percent, exports UY PE beef, 2023, yoy",
            "81: level 81000000 USD, exports UY PE wool, 2023",
            "-7%: growth -7 percent, exports UY PE wool, 2023, yoy",
        ],
    ),
    "what a country sells in all, behind other goods than those a text began with": (
        (
            "Brazil's tin exports fell to 8 tonnes in May 2024.\n\nExports of copper "
            "came to 3 tonnes.\n\nBrazil's exports to Chile were worth 5 billion "
            "dollars."
        ),
        [
            "8 tonnes: level 8 metric_ton, volume exports BR tin, 2024-05",
            "3 tonnes: level 3 metric_ton, volume exports BR copper, 2024-05",
            "5 billion dollars: level 5000000000 USD, exports BR CL, 2024-05",
        ],
    ),
    "what is sold in a place of the country is no export": (
        "In 2024, cars worth 5 billion yuan were sold in Hunan.",
        [],
    ),
    "what is sold to another country is one": (
        "In 2024, Hunan sold 1,200 cars to Chile.",
        ["1,200: level 1200 1, volume exports CN-HN CL automobiles, 2024"],
    ),
    "what is worth so much, and goes abroad": (
        "In 2024, 4,200 cars worth 9 million yuan were exported from Hunan.",
        [
            "4,200: level 4200 1, volume exports CN-HN automobiles, 2024",
            "9 million yuan: level 9000000 CNY, exports CN-HN automobiles, 2024",
        ],
    ),
    "what a fair has closed with, behind one of those at it": (
        (
            "Li Na sells mugs. At the spring fair the company took orders worth $2 "
            "million.\n\nThe 112th Canton Fair closed with export deals of $32 billion."
        ),
        [
            "$2 million: level 2000000 USD, deals exports",
            "$32 billion: level 32000000000 USD, deals exports CN",
        ],
    ),
    "who supplies China, beside another that ships less": (
        (
            "Brazil supplied 69 percent of China's soybean imports in June 2024, while "
            "U.S. shipments fell."
        ),
        ["69 percent: share 69 percent, imports CN BR soybeans, 2024-06"],
    ),
    "a firm that exports its goods": (
        (
            "Veltrix exports its kites to 90 countries. In 2024 export revenue came to "
            "5 million yuan, and Peru accounted for 8 percent of that."
        ),
        [
            "90: level 90 1, partners exports CN kites",
            "5 million yuan: level 5000000 CNY, exports CN kites, 2024",
            "8 percent: share 8 percent, exports CN PE kites, 2024",
        ],
    ),
    "goods whose exports have what is theirs beside them": (
        "Kite exports, its pride, rose 5 percent in 2024.",
        ["5 percent: growth 5 percent, exports CN kites, 2024"],
    ),
    "goods that a crop is of": (
        (
            "LIMA - Peru's grape growers picked a bigger crop. Exports of the fresh "
            "fruit came to 900 tonnes in May 2024. China took 90 percent of the volume."
        ),
        [
            "900 tonnes: level 900 metric_ton, volume exports PE grapes, 2024-05",
            "90 percent: share 90 percent, volume exports PE CN grapes, 2024-05",
        ],
    ),
    "crops as such": (
        "Crop exports of Peru rose 5 percent in 2024, and those of fresh fruit fell.",
        ["5 percent: growth 5 percent, exports PE agricultural, 2024"],
    ),
    "a country by the kind of its state": (
        (
            "The People's Republic of Bangladesh had exports of 3 million euros in "
            "2024.\n\nGermany's imports from the People's Republic were 5 million "
            "euros."
        ),
        [
            "3 million euros: level 3000000 EUR, exports BD, 2024",
            "5 million euros: level 5000000 EUR, imports DE CN, 2024",
        ],
    ),
    "trade that was told with each way of it": (
        (
            "In 2024 trade was 9 billion yuan, of which exports were 5 billion yuan "
            "and imports 4 billion yuan. It rose by 3 percent. Growth was 4 percent in "
            "May 2024."
        ),
        [
            "9 billion yuan: level 9000000000 CNY, trade CN, 2024",
            "5 billion yuan: level 5000000000 CNY, exports CN, 2024",
            "4 billion yuan: level 4000000000 CNY, imports CN, 2024",
            "3 percent: growth 3 percent, trade CN, 2024",
            "4 percent: growth 4 percent, trade CN, 2024-05",
        ],
    ),
    "trade that was told with one way of it": (
        (
            "In 2024 trade was 9 billion yuan. Imports were 4 billion yuan. They rose "
            "by 3 percent."
        ),
        [
            "9 billion yuan: level 9000000000 CNY, trade CN, 2024",
            "4 billion yuan: level 4000000000 CNY, imports CN, 2024",
            "3 percent: growth 3 percent, imports CN, 2024",
        ],
    ),
    "what an answer tells of the goods, or the partner, that were asked about": (
        (
            "In 2024 trade was 9 billion yuan.\n\nHunan TV: How have sales of rare "
            "earths developed?\n\nLi Na: We exported 900 tonnes in May 2024.\n\n"
            "Foshan Daily: Trade with Peru has been brisk in 2024. How brisk was it?"
            "\n\nLi Na: It was 5 billion yuan."
        ),
        [
            "9 billion yuan: level 9000000000 CNY, trade CN, 2024",
            "900 tonnes: level 900 metric_ton, volume exports CN rare-earths, 2024-05",
            "5 billion yuan: level 5000000000 CNY, trade CN PE, 2024",
        ],
    ),
    "an answer that has goods of its own": (
        (
            "In 2024 trade was 9 billion yuan.\n\nReuters: How have sales of rare "
            "earths developed?\n\nLi Na: We exported 900 tonnes of tin in May 2024. "
            "Exports to Peru were 3 billion yuan."
        ),
        [
            "9 billion yuan: level 9000000000 CNY, trade CN, 2024",
            "900 tonnes: level 900 metric_ton, volume exports CN tin, 2024-05",
            "3 billion yuan: level 3000000000 CNY, exports CN PE, 2024-05",
        ],
    ),
    "its, of the province above the city": (
        (
            "Ningbo's exports rose 5 percent in 2024. Zhejiang has felt the benefit. "
            "Its exports grew 9 percent."
        ),
        [
            "5 percent: growth 5 percent, exports CN-ZJ/Ningbo, 2024",
            "9 percent: growth 9 percent, exports CN-ZJ, 2024",
        ],
    ),
    "its, of the city behind what its province did": (
        (
            "Ningbo's exports rose 5 percent in 2024. Zhejiang's reforms went on. Its "
            "imports grew 9 percent."
        ),
        [
            "5 percent: growth 5 percent, exports CN-ZJ/Ningbo, 2024",
            "9 percent: growth 9 percent, imports CN-ZJ/Ningbo, 2024",
        ],
    ),
    "what another port reported": (
        (
            "In 2024, Shanghai Port handled 9 million TEU. Singapore reported 8 "
            "million TEU, and exports rose."
        ),
        [
            "9 million TEU: level 9000000 1, containers CN-SH/Shanghai Port, 2024",
            "8 million TEU: level 8000000 1, containers SG, 2024",
        ],
    ),
    "who is ranked in a text on a balance": (
        (
            "Kenya's trade deficit was 5 billion dollars in 2024.\n\nUganda stayed the "
            "top destination, absorbing goods worth 600 million dollars. China was the "
            "leading source, with purchases from there valued at 900 million dollars."
        ),
        [
            "5 billion dollars: level -5000000000 USD, balance KE, 2024",
            "top destination: rank 1 1, exports KE UG, 2024",
            "600 million dollars: level 600000000 USD, exports KE UG, 2024",
            "leading source: rank 1 1, imports KE CN, 2024",
            "900 million dollars: level 900000000 USD, imports KE CN, 2024",
        ],
    ),
    "an amount in a text on a balance that is a part of exports": (
        (
            "Uganda's trade deficit was 5 billion dollars in 2024.\n\n"
            "Tea brought 300 million dollars, or 19 percent of exports."
        ),
        [
            "5 billion dollars: level -5000000000 USD, balance UG, 2024",
            "300 million dollars: level 300000000 USD, exports UG tea, 2024",
            "19 percent: share 19 percent, exports UG tea, 2024",
        ],
    ),
    "a trader behind a clause on something else": (
        (
            "In May 2024, China imported 5 tonnes of soybeans. Argentina, whose crop "
            "has recovered, exported 3 tonnes of wine."
        ),
        [
            "5 tonnes: level 5 metric_ton, volume imports CN soybeans, 2024-05",
            "3 tonnes: level 3 metric_ton, volume exports AR wine, 2024-05",
        ],
    ),
    "a partner behind a clause on what it bought": (
        (
            "In May 2024, China exported 5 tonnes of tin. Peru, which bought 3 tonnes "
            "of that, was pleased."
        ),
        [
            "5 tonnes: level 5 metric_ton, volume exports CN tin, 2024-05",
            "3 tonnes: level 3 metric_ton, volume exports CN PE tin, 2024-05",
        ],
    ),
    "who sends a part of its goods, behind who says so": (
        (
            "In May 2024, China's trade with Peru rose 5 percent. Peru, according to "
            "its trade minister, sends 40 percent of its exports of tin and lead to "
            "China."
        ),
        [
            "5 percent: growth 5 percent, trade CN PE, 2024-05",
            "40 percent: share 40 percent, exports PE CN tin",
        ],
    ),
    "changes of quantities in a table": (
        (
            "Table 2. China: imports, October 2024\n(quantity in thousand metric tons; "
            "value in million US dollars; change of quantity in percent, year on year)"
            "\n\nItem | Quantity | Value | Change\nIron ore | 790 | 540 | -1.6\n"
        ),
        [
            "790: level 790000 metric_ton, volume imports CN iron-ore, 2024-10",
            "540: level 540000000 USD, imports CN iron-ore, 2024-10",
            "-1.6: growth -1.6 percent, volume imports CN iron-ore, 2024-10, yoy",
        ],
    ),
    "changes of values in a table": (
        (
            "Table 2. China: imports, October 2024\n(quantity in thousand metric tons; "
            "value in million US dollars; change of value in percent, year on year)"
            "\n\nItem | Quantity | Value | Change\nIron ore | 790 | 540 | -1.6\n"
        ),
        [
            "790: level 790000 metric_ton, volume imports CN iron-ore, 2024-10",
            "540: level 540000000 USD, imports CN iron-ore, 2024-10",
            "-1.6: growth -1.6 percent, imports CN iron-ore, 2024-10, yoy",
        ],
    ),
    "who is ranked beside a balance": (
        (
            "Kenya's trade deficit was 5 billion dollars in 2024. That with China, its "
            "largest supplier, was 4 billion dollars."
        ),
        [
            "5 billion dollars: level -5000000000 USD, balance KE, 2024",
            "largest supplier: rank 1 1, imports KE CN, 2024",
            "4 billion dollars: level -4000000000 USD, balance KE CN, 2024",
        ],
    ),
    "whose trade it is before with whom, by to": (
        (
            "Hunan last year to Peruvian trade surpassed 5 billion dollars\n\nIn 2024 "
            "Hunan Province to the Peruvian trade value is 5.1 billion dollars, "
            "accounts for the whole province foreign trade total value 62 percent, "
            "also accounts for the national to Peruvian trade value 22 percent. Its to "
            "Chile exports grew 9 percent."
        ),
        [
            "5 billion dollars: level 5000000000 USD over, trade CN-HN PE, 2024",
            "5.1 billion dollars: level 5100000000 USD, trade CN-HN PE, 2024",
            "62 percent: share 62 percent, trade CN-HN PE, 2024",
            "22 percent: share 22 percent, trade CN-HN PE, 2024",
            "9 percent: growth 9 percent, exports CN-HN CL, 2024",
        ],
    ),
    "whose exports buyers turn to": (
        (
            "In 2024, buyers turned from Brazil to US exports of tin, which rose 5 "
            "percent. Fairs added to Peruvian trade, which grew 3 percent."
        ),
        [
            "5 percent: growth 5 percent, exports US tin, 2024",
            "3 percent: growth 3 percent, trade PE, 2024",
        ],
    ),
    "another's dollars, in a text in those of its country": (
        (
            "Canada's exports fell 2.6 percent in May 2024. Figures are in Canadian "
            "dollars.\n\nMeanwhile the United States' exports reached $75 billion."
        ),
        [
            "2.6 percent: growth -2.6 percent, exports CA, 2024-05",
            "$75 billion: level 75000000000 USD, exports US, 2024-05",
        ],
    ),
    "an amount at the head of its sentence": (
        "At 5.2 billion dollars, China's imports of copper rose 3 percent in May 2024.",
        [
            "5.2 billion dollars: level 5200000000 USD, imports CN copper, 2024-05",
            "3 percent: growth 3 percent, imports CN copper, 2024-05",
        ],
    ),
    "an amount at the head of a clause, behind another flow": (
        (
            "In May 2024, exports to Peru rose 5 percent; with a value of 3.2 billion "
            "yuan, imports were 4 percent lower."
        ),
        [
            "5 percent: growth 5 percent, exports CN PE, 2024-05",
            "3.2 billion yuan: level 3200000000 CNY, imports CN PE, 2024-05",
            "4 percent: growth -4 percent, imports CN PE, 2024-05",
        ],
    ),
    "an amount at the head of its sentence, of what the one before was on": (
        "Peru's exports fell in May 2024. At 5 billion dollars, they were 3% lower.",
        [
            "5 billion dollars: level 5000000000 USD, exports PE, 2024-05",
            "3%: growth -3 percent, exports PE, 2024-05",
        ],
    ),
    "a price at the head of its sentence": (
        "At 80 dollars a barrel, crude imports cost China 5 billion dollars in 2024.",
        ["5 billion dollars: level 5000000000 USD, imports CN crude-oil, 2024"],
    ),
    "an office of the country that clears what the text is on": (
        (
            "Exports of excavators are growing. Khorgos Customs supervised 5,200 "
            "excavators bound for Kazakhstan in May 2024."
        ),
        ["5,200: level 5200 1, volume exports CN-XJ/Horgos KZ excavators, 2024-05"],
    ),
    "an office of another country than the text's": (
        (
            "China's exports of mowers are growing. Peru Customs cleared imports of 5 "
            "million dollars in May 2024."
        ),
        ["5 million dollars: level 5000000 USD, imports PE, 2024-05"],
    ),
    "goods that had one name together, as so many": (
        (
            "In May 2024, China's exports of electric vehicles, lithium batteries and "
            "solar cells rose 5 percent.\n\nIn Hunan, exports of the three grew 8%."
        ),
        [
            "5 percent: growth 5 percent, exports CN new-three, 2024-05",
            "8%: growth 8 percent, exports CN-HN new-three, 2024-05",
        ],
    ),
    "partners listed since, as so many": (
        (
            "In May 2024, China's exports of electric vehicles, lithium batteries and "
            "solar cells rose 5 percent. Peru, Chile and Brazil bought more. Exports "
            "to the three grew 8 percent."
        ),
        [
            "5 percent: growth 5 percent, exports CN new-three, 2024-05",
            "8 percent: growth 8 percent, exports CN, 2024-05",
        ],
    ),
    "parts of what all the world imports": (
        (
            "In May 2024, China's tea exports rose 5 percent. The United States made "
            "up 24 percent of global tea imports, Peru 3 percent."
        ),
        [
            "5 percent: growth 5 percent, exports CN tea, 2024-05",
            "24 percent: share 24 percent, imports US tea, 2024-05",
            "3 percent: share 3 percent, imports PE tea, 2024-05",
        ],
    ),
    "whoever buys a part of what the world imports": (
        (
            "In May 2024, China's tea exports rose 5 percent. Peru buys 24 percent of "
            "the tea imported worldwide."
        ),
        [
            "5 percent: growth 5 percent, exports CN tea, 2024-05",
            "24 percent: share 24 percent, imports PE tea",
        ],
    ),
    "a part of what the world trades, that goes to one": (
        "China's tea exports to Peru made up 3 percent of global tea exports in 2024.",
        ["3 percent: share 3 percent, exports CN PE tea, 2024"],
    ),
    "whoever buys a part of the exports of one": (
        "In 2024, China exported tea worth 5 million yuan. Peru bought 24% of it.",
        [
            "5 million yuan: level 5000000 CNY, exports CN tea, 2024",
            "24%: share 24 percent, exports CN PE tea, 2024",
        ],
    ),
    "the seven kinds of goods that take many hands": (
        (
            "In May 2024, China's exports of textiles, garments, bags, shoes, toys, "
            "furniture and plastic products rose 5 percent."
        ),
        ["5 percent: growth 5 percent, exports CN labor-intensive, 2024-05"],
    ),
    "two of these": (
        "In May 2024, China's exports of toys and furniture rose 5 percent in all.",
        ["5 percent: growth 5 percent, exports CN toys-and-furniture, 2024-05"],
    ),
    "goods of a grade": (
        "China imported 900 tonnes of 62%-grade iron ore in 2024, up 3 percent.",
        [
            "900 tonnes: level 900 metric_ton, volume imports CN iron-ore, 2024",
            "3 percent: growth 3 percent, volume imports CN iron-ore, 2024",
        ],
    ),
    "output of goods of a grade": (
        (
            "China's iron ore imports rose 5 percent in 2024. Output of 62%-grade ore "
            "fell 31 percent."
        ),
        ["5 percent: growth 5 percent, imports CN iron-ore, 2024"],
    ),
    "a rate with a hyphen": (
        "In 2024, exports of tea rose 5 percent-plus.",
        ["5 percent: growth 5 percent over, exports CN tea, 2024"],
    ),
}


@pytest.mark.parametrize(("text", "claims"), EXAMPLES.values(), ids=EXAMPLES)
def test_the_sentence_makes_these_claims(
    text: str, claims: list[str], extractor: Extractor, shown: Callable[[Claim], str]
) -> None:
    found = extractor.extract(text, published=PUBLISHED)

    assert [shown(claim) for claim in found] == claims
