"""What Chinese reports tell over several clauses and sentences, a cause a row.

A claim is written as in `test_claiming_examples`.
"""

from collections.abc import Callable
from datetime import date

import pytest

from tradefacts import Extractor
from tradefacts.model import Claim

PUBLISHED = date(2025, 2, 14)

EXAMPLES: dict[str, tuple[str, list[str]]] = {
    "trade of two others is told by words that say so": (
        "2024年，德国与法国之间的贸易额为3000亿欧元；秘鲁和智利双边贸易额增长5%。",
        [
            "3000亿欧元: level 300000000000 EUR, trade DE FR, 2024",
            "5%: growth 5 percent, trade PE CL, 2024",
        ],
    ),
    "places that one trades with stay a list": (
        "2024年，我国与秘鲁和智利的贸易额增长5%。",
        [
            "5%: growth 5 percent, trade CN, 2024",
        ],
    ),
    "a share of the own trade stays the own": (
        "2024年，我国对秘鲁出口玩具3亿美元，占对秘鲁出口的5%，占我国玩具出口的2%。",
        [
            "3亿美元: level 300000000 USD, exports CN PE toys, 2024",
            "5%: share 5 percent, exports CN PE toys, 2024",
            "2%: share 2 percent, exports CN PE toys, 2024",
        ],
    ),
    "the partner of another is told behind its rank": (
        (
            "2024年，中印双边贸易额为1300亿美元。2024年，印度最大贸易伙伴为美国，两"
            "国双边贸易额为1290亿美元。"
        ),
        [
            "1300亿美元: level 130000000000 USD, trade CN IN, 2024",
            "最大贸易伙伴: rank 1 1, trade IN US, 2024",
            "1290亿美元: level 129000000000 USD, trade IN US, 2024",
        ],
    ),
    "a rank among the partners of the own country stays its": (
        "2024年，秘鲁是我国第九大贸易伙伴，贸易额为300亿美元。",
        [
            "第九大贸易伙伴: rank 9 1, trade CN PE, 2024",
            "300亿美元: level 30000000000 USD, trade CN PE, 2024",
        ],
    ),
    '"so far" parts no goods from their trade': (
        "2024年1至5月，福建省纺织品累计进出口额30亿元，家具累计出口20亿元。",
        [
            "30亿元: level 3000000000 CNY, trade CN-FJ textiles, 2024-01/2024-05",
            "20亿元: level 2000000000 CNY, exports CN-FJ furniture, 2024-01/2024-05",
        ],
    ),
    'all trade "so far" is none of goods told before': (
        "2024年1至5月，福建省外贸增长。累计进出口300亿元，增长5%。",
        [
            "300亿元: level 30000000000 CNY, trade CN-FJ, 2024-01/2024-05",
            "5%: growth 5 percent, trade CN-FJ, 2024-01/2024-05",
        ],
    ),
    "the same time a year before is set against one flow alone": (
        (
            "2024年前5个月，湖南铜矿砂进口80万吨，而去年同期进口仅30万吨；出口12万"
            "吨，同比增长20%。"
        ),
        [
            (
                "80万吨: level 800000 metric_ton, volume imports CN-HN copper-ores, 202"
                "4-01/2024-05"
            ),
            (
                "30万吨: level 300000 metric_ton, volume imports CN-HN copper-ores, 202"
                "3-01/2023-05"
            ),
            (
                "12万吨: level 120000 metric_ton, volume exports CN-HN copper-ores, 202"
                "4-01/2024-05"
            ),
            (
                "20%: growth 20 percent, volume exports CN-HN copper-ores, 2024-01/2024"
                "-05, yoy"
            ),
        ],
    ),
    "a period that opens a sentence holds on": (
        "2023年前5个月，湖南出口80亿元，增长3%。2024年同期出口90亿元，进口70亿元。",
        [
            "80亿元: level 8000000000 CNY, exports CN-HN, 2023-01/2023-05",
            "3%: growth 3 percent, exports CN-HN, 2023-01/2023-05",
            "90亿元: level 9000000000 CNY, exports CN-HN, 2024-01/2024-05",
            "70亿元: level 7000000000 CNY, imports CN-HN, 2024-01/2024-05",
        ],
    ),
    "a text that begins with a part is on the whole": (
        (
            "2024年，广西出口水泥增长，其中对越南出口90吨。\n2024年，广西出口水泥300"
            "吨，增长5%。"
        ),
        [
            "90吨: level 90 metric_ton, volume exports CN-GX VN cement, 2024",
            "300吨: level 300 metric_ton, volume exports CN-GX cement, 2024",
            "5%: growth 5 percent, volume exports CN-GX cement, 2024",
        ],
    ),
    "a text that begins with all of a partner goes on with it": (
        "2024年，广西对越南出口水泥90吨。\n2024年，出口瓷砖300吨。",
        [
            "90吨: level 90 metric_ton, volume exports CN-GX VN cement, 2024",
            "300吨: level 300 metric_ton, volume exports CN-GX tiles, 2024",
        ],
    ),
    "the other way of a part, where its sentence is on parts": (
        "2024年，海南进口水果50万吨。其中，芒果进口20万吨；出口1万吨。",
        [
            "50万吨: level 500000 metric_ton, volume imports CN-HI fruit, 2024",
            "20万吨: level 200000 metric_ton, volume imports CN-HI mangoes, 2024",
            "1万吨: level 10000 metric_ton, volume exports CN-HI mangoes, 2024",
        ],
    ),
    "a rank of growth, one by one": (
        "2024年，我省进出口增速居全国第3位，其中出口、进口增速分别列第5位、第2位。",
        [
            "居全国第3位: rank 3 1, growth-rate trade, 2024",
            "列第5位: rank 5 1, growth-rate exports, 2024",
            "第2位: rank 2 1, growth-rate imports, 2024",
        ],
    ),
    "ranks of trade, one by one": (
        "2024年，我省出口、进口分别列全国第5位、第2位。",
        [
            "列全国第5位: rank 5 1, exports, 2024",
            "第2位: rank 2 1, imports, 2024",
        ],
    ),
    "points behind the rank of a growth": (
        (
            "2024年，贵州进出口总值占全国的0.3%；进出口增速位列第2位，比全国整体增"
            "速高4.2个百分点。"
        ),
        [
            "0.3%: share 0.3 percent, trade CN-GZ, 2024",
            "位列第2位: rank 2 1, growth-rate trade CN-GZ, 2024",
            "4.2个百分点: growth_diff 4.2 percentage_point, trade CN-GZ, 2024, peer",
        ],
    ),
    "points behind a share": (
        "2024年，贵州民营企业进出口占全省的60%，比上年提高4.2个百分点。",
        [
            "60%: share 60 percent, trade CN-GZ private, 2024",
            (
                "4.2个百分点: share_diff 4.2 percentage_point, trade CN-GZ private, 202"
                "4, yoy"
            ),
        ],
    ),
    "among whom a rank of growth is": (
        "2024年，江西进出口增长8%，增速列全国主要外贸省市第一。",
        [
            "8%: growth 8 percent, trade CN-JX, 2024",
            "列全国主要外贸省市第一: rank 1 1, growth-rate trade CN-JX, 2024",
        ],
    ),
    "a minus in a list of rates": (
        "2024年，厦门出口、进口增速分别为-3.2%和-1.5%。",
        [
            "-3.2%: growth -3.2 percent, exports CN-FJ/Xiamen, 2024",
            "-1.5%: growth -1.5 percent, imports CN-FJ/Xiamen, 2024",
        ],
    ),
    "a span of rates is none": (
        "2024年，厦门出口增速为3%-5%。",
        [
            "3%-5%: growth 3 percent, exports CN-FJ/Xiamen, 2024",
        ],
    ),
    "a record is told once": (
        "2024年，江苏出口3万亿元，创历史新高纪录。",
        [
            "3万亿元: level 3000000000000 CNY, exports CN-JS, 2024",
            "创历史新高纪录: record, exports CN-JS, 2024",
        ],
    ),
    "a trillion without a digit": (
        "2024年，浙江进出口首次突破万亿元大关，出口增长5%。",
        [
            "万亿元: level 1000000000000 CNY over, trade CN-ZJ, 2024",
            "5%: growth 5 percent, exports CN-ZJ, 2024",
        ],
    ),
    "trade in a place abroad is with it": (
        "2024年，甘肃在中亚地区出口增长21%，在越南出口增长8%。",
        [
            "21%: growth 21 percent, exports CN-GS CENTRAL-ASIA, 2024",
            "8%: growth 8 percent, exports CN-GS VN, 2024",
        ],
    ),
    "what is exported in a place at home is its own": (
        "2024年，甘肃在全国出口中占1%。",
        [
            "1%: share 1 percent, exports CN-GS, 2024",
        ],
    ),
    "what the state holds is no trade": (
        (
            "2024年，民营企业进出口占进出口总额的48%。12月末，国家外汇储备余额3.2万"
            "亿美元，连续4个月保持在3.1万亿美元以上。"
        ),
        [
            "48%: share 48 percent, trade CN private, 2024",
        ],
    ),
    "shares of those counted go on": (
        (
            "第3届广交会累计出口成交20亿美元。到会采购商多元化。其中家电类采购商占"
            "所有采购商总数的40%，家具类占31%。"
        ),
        [
            "20亿美元: level 2000000000 USD, deals exports CN",
            "40%: share 40 percent, buyers CN home-appliances",
            "31%: share 31 percent, buyers CN furniture",
        ],
    ),
    "shares of deals stay shares of deals": (
        "第3届广交会累计出口成交20亿美元。其中家电类占40%，家具类占31%。",
        [
            "20亿美元: level 2000000000 USD, deals exports CN",
            "40%: share 40 percent, deals exports CN home-appliances",
            "31%: share 31 percent, deals exports CN furniture",
        ],
    ),
    "a rate in another currency in brackets": (
        "2024年，鞋类出口200亿美元，同比增长1.1%（以人民币计同比增长3.7%）。",
        [
            "200亿美元: level 20000000000 USD, exports CN footwear, 2024",
            "1.1%: growth 1.1 percent, exports CN footwear, 2024, yoy",
            "3.7%: growth 3.7 percent, exports CN footwear, 2024, yoy",
        ],
    ),
    "the share of a country in the trade of its partner": (
        (
            "2024年，中秘贸易额为300亿美元，增长9%，占秘鲁外贸总额的三成。我国对智"
            "利出口200亿美元，占智利进口总额的25%。"
        ),
        [
            "300亿美元: level 30000000000 USD, trade CN PE, 2024",
            "9%: growth 9 percent, trade CN PE, 2024",
            "三成: share 30 percent, trade PE CN, 2024",
            "200亿美元: level 20000000000 USD, exports CN CL, 2024",
            "25%: share 25 percent, imports CL CN, 2024",
        ],
    ),
    "a country of one character whose trade there is a share of": (
        "2024年，东盟国家与日贸易额下降，占日外贸总额的15%。",
        [
            "15%: share 15 percent, trade JP ASEAN, 2024",
        ],
    ),
    "who is ranked exports to the country whose sources are told": (
        (
            "2024年，秘鲁自各国进口增长。智利名列第三，对秘鲁出口20亿美元；名列第四"
            "的是巴西，对秘鲁出口额为15亿美元。"
        ),
        [
            "名列第三: rank 3 1, imports PE CL, 2024",
            "20亿美元: level 2000000000 USD, exports CL PE, 2024",
            "名列第四: rank 4 1, imports PE BR, 2024",
            "15亿美元: level 1500000000 USD, exports BR PE, 2024",
        ],
    ),
    "the whole behind a clause on one of its parts": (
        "2024年，海南出口50亿元，其中对越南20亿元；进口10亿元。",
        [
            "50亿元: level 5000000000 CNY, exports CN-HI, 2024",
            "20亿元: level 2000000000 CNY, exports CN-HI VN, 2024",
            "10亿元: level 1000000000 CNY, imports CN-HI, 2024",
        ],
    ),
    "countries that another sells to, with China among them": (
        "2024年，秘鲁出口额为400亿美元。中国、智利占总出口的47.5%。",
        [
            "400亿美元: level 40000000000 USD, exports PE, 2024",
            "47.5%: share 47.5 percent, exports PE, 2024",
        ],
    ),
    "trains that a sentence counts behind one on no trade": (
        "2024年，郑州港口效率提高。2024年，中欧班列累计开行3200列，同比增长15%。",
        [
            "3200列: level 3200 1, trains CN-HA/Zhengzhou, 2024",
            "15%: growth 15 percent, trains CN-HA/Zhengzhou, 2024, yoy",
        ],
    ),
    "what blocks its own figure": (
        "2024年，郑州港口吞吐能力9000万吨，增长5%。",
        [],
    ),
    "a hedge before a list that is paired off": (
        (
            "2024年，宁波对越南、泰国、巴西分别出口超90亿元、80亿元、70亿元，分别增"
            "长近30%、20%、15%。"
        ),
        [
            "90亿元: level 9000000000 CNY over, exports CN-ZJ/Ningbo VN, 2024",
            "80亿元: level 8000000000 CNY over, exports CN-ZJ/Ningbo TH, 2024",
            "70亿元: level 7000000000 CNY over, exports CN-ZJ/Ningbo BR, 2024",
            "30%: growth 30 percent nearly, exports CN-ZJ/Ningbo VN, 2024",
            "20%: growth 20 percent nearly, exports CN-ZJ/Ningbo TH, 2024",
            "15%: growth 15 percent nearly, exports CN-ZJ/Ningbo BR, 2024",
        ],
    ),
    "hedges of their own": (
        (
            "2024年，宁波对越南、泰国分别出口超90亿元、近80亿元，对智利、秘鲁出口超"
            "9亿元、8亿元。"
        ),
        [
            "90亿元: level 9000000000 CNY over, exports CN-ZJ/Ningbo VN, 2024",
            "80亿元: level 8000000000 CNY nearly, exports CN-ZJ/Ningbo TH, 2024",
            "9亿元: level 900000000 CNY over, exports CN-ZJ/Ningbo CL, 2024",
            "8亿元: level 800000000 CNY, exports CN-ZJ/Ningbo PE, 2024",
        ],
    ),
    "what is chosen first is no rank": (
        "2024年，我国出口2万亿元，广交会是企业开拓市场的首选平台，展馆面积居全国首位。",
        [
            "2万亿元: level 2000000000000 CNY, exports CN, 2024",
            "居全国首位: rank 1 1, exhibition-area CN, 2024",
        ],
    ),
    "who has a part in our trade is one that we trade with": (
        "2024年，美国占我国出口的比重降到14.7%，东盟升到16.4%。",
        [
            "14.7%: share 14.7 percent, exports CN US, 2024",
            "16.4%: share 16.4 percent, exports CN ASEAN, 2024",
        ],
    ),
    "so is who has one within that": (
        "2024年，东盟在我国出口总值中占18.6%，欧盟占15%。",
        [
            "18.6%: share 18.6 percent, exports CN ASEAN, 2024",
            "15%: share 15 percent, exports CN EU, 2024",
        ],
    ),
    "the whole that a partner has a part of is its owner's": (
        "2024年，東協在台灣總出口占比上升到18.6%。",
        [
            "18.6%: share 18.6 percent, exports TW ASEAN, 2024",
        ],
    ),
    "the same by its verb": (
        "2024年，中国占秘鲁出口的35%，美国占13%。",
        [
            "35%: share 35 percent, exports PE CN, 2024",
            "13%: share 13 percent, exports PE US, 2024",
        ],
    ),
    "a province has its part as its own": (
        "2024年，浙江占我国出口的比重升到14.7%。",
        [
            "14.7%: share 14.7 percent, exports CN-ZJ, 2024",
        ],
    ),
    "what a time before had stands in brackets": (
        "2024年，我国对美出口占比为14.5%，较去年同期（17.1%）下降。",
        [
            "14.5%: share 14.5 percent, exports CN US, 2024",
            "17.1%: share 17.1 percent, exports CN US, 2023",
        ],
    ),
    "what it had is owned by it": (
        (
            "2024年10月，我国出口47亿元，较上月（45亿元）增长4.4%，比去"
            "年同期的40亿元增长17.5%。"
        ),
        [
            "47亿元: level 4700000000 CNY, exports CN, 2024-10",
            "45亿元: level 4500000000 CNY, exports CN, 2024-09",
            "4.4%: growth 4.4 percent, exports CN, 2024-10, period",
            "40亿元: level 4000000000 CNY, exports CN, 2023-10",
            "17.5%: growth 17.5 percent, exports CN, 2024-10, yoy",
        ],
    ),
    "a notice behind a basis is no figure of its": (
        ("2024年，我国出口47亿元，比去年同期（下同）增长17.5%，进口增长5%。"),
        [
            "47亿元: level 4700000000 CNY, exports CN, 2024",
            "17.5%: growth 17.5 percent, exports CN, 2024, yoy",
            "5%: growth 5 percent, imports CN, 2024, yoy",
        ],
    ),
    "the rate of a year behind its noun": (
        "2024年，台灣家具出口年增率89.5%，對美出口年增率78%。",
        [
            "89.5%: growth 89.5 percent, exports TW furniture, 2024, yoy",
            "78%: growth 78 percent, exports TW US furniture, 2024, yoy",
        ],
    ),
    "a year that ends before a rise has no rate of its own": (
        "台灣出口2024年增5%。",
        [
            "5%: growth 5 percent, exports TW, 2024",
        ],
    ),
    "sectors of services by their names alone": (
        (
            "2024年，我国服务贸易稳定增长，旅游进出口1293亿美元，保险、咨询服"
            "务出口分别增长21.7%、19.9%。"
        ),
        [
            "1293亿美元: level 129300000000 USD, trade CN travel-services, 2024",
            "21.7%: growth 21.7 percent, exports CN insurance-services, 2024",
            "19.9%: growth 19.9 percent, exports CN consulting-services, 2024",
        ],
    ),
    "all years are counted up to the day that is told": (
        "2024年6月10日，中欧班列历年累计开行突破9万列，发送货物870万标箱。",
        [
            "9万列: level 90000 1 over, trains CN, 2024-06-10",
            "870万标箱: level 8700000 1, containers CN, 2024-06-10",
        ],
    ),
    "all years are of no time where no day is told": (
        "2024年上半年，中欧班列开行9000列，历年累计开行突破9万列。",
        [
            "9000列: level 9000 1, trains CN, 2024-H1",
            "9万列: level 90000 1 over, trains CN",
        ],
    ),
    "the number of a train counts none": (
        ("2024年6月10日，随着75052次中欧班列从青岛开出，中欧班列累计开行9万列。"),
        [
            "9万列: level 90000 1, trains CN, 2024-06-10",
        ],
    ),
    "runs of trains are counted": (
        "2024年前5个月，西安开行5000次中欧班列。",
        [
            "5000次: level 5000 1, trains CN-SN/Xi'an, 2024-01/2024-05",
        ],
    ),
    "who leads is no whole": (
        "2024年，占主导地位的私营企业出口3亿元，增长5%。",
        [
            "3亿元: level 300000000 CNY, exports CN private, 2024",
            "5%: growth 5 percent, exports CN private, 2024",
        ],
    ),
    "a group with its name in brackets": (
        ("2024年，我国对RCEP（《区域全面经济伙伴关系协定》）其他成员国出口3亿元。"),
        [
            "3亿元: level 300000000 CNY, exports CN RCEP, 2024",
        ],
    ),
    "what is reported ahead is no fact": (
        "2024年9月，我国进口大豆预报到港量为430万吨。",
        [],
    ),
    "re-exports are exports of their own": (
        (
            "2024年6月，香港商品转口货量按年上升9%，港产品出口货量上升1%，整"
            "体出口货量上升8%，进口货量上升7%。"
        ),
        [
            "9%: growth 9 percent, volume exports HK, 2024-06, yoy",
            "1%: growth 1 percent, volume exports HK, 2024-06, yoy",
            "8%: growth 8 percent, volume exports HK, 2024-06, yoy",
            "7%: growth 7 percent, volume imports HK, 2024-06, yoy",
        ],
    ),
    "other exports are no re-exports": (
        "2024年6月，香港转口3亿港元，对印度出口上升5%。",
        [
            "3亿港元: level 300000000 HKD, exports HK, 2024-06",
            "5%: growth 5 percent, exports HK IN, 2024-06",
        ],
    ),
    "a fair held in a city of a province": (
        ("第137届广交会于2025年1月5日在广东广州圆满落幕，现场意向出口成交254亿美元。"),
        [
            "254亿美元: level 25400000000 USD, deals exports CN, 2025-01-05",
        ],
    ),
    "a fair held in one of a dateline of our own": (
        ("本报广州2月5日电（记者李刚）第137届广交会5日闭幕，28万名境外采购商到会。"),
        [
            "28万名: level 280000 1, buyers CN, 2025-02-05",
        ],
    ),
    "the same in traditional characters": (
        ("本報廣州1月5日電（記者李剛）第137屆廣交會5日閉幕，28萬名境外採購商到會。"),
        [
            "28萬名: level 280000 1, buyers CN, 2025-02-05",
        ],
    ),
    "what drags growth down contributes a fall": (
        (
            "2024年，汽车出口下降10%，拖累全省出口2个百分点；家具拖累全省"
            "出口增速0.4个百分点。"
        ),
        [
            "10%: growth -10 percent, exports automobiles, 2024",
            "2个百分点: contribution -2 percentage_point, exports automobiles, 2024",
            "0.4个百分点: contribution -0.4 percentage_point, exports furniture, 2024",
        ],
    ),
    "a demand that drags is but a reason": (
        "受外需拖累，2024年出口下降3%，降幅扩大0.4个百分点。",
        [
            "3%: growth -3 percent, exports CN, 2024",
            "0.4个百分点: growth_diff -0.4 percentage_point, exports CN, 2024",
        ],
    ),
    "a month before has its own movement": (
        ("2024年8月出口3218亿美元，升4.4%，低于市场预期的升5.5%，亦低于7月的升7.2%。"),
        [
            "3218亿美元: level 321800000000 USD, exports CN, 2024-08",
            "4.4%: growth 4.4 percent, exports CN, 2024-08",
            "7.2%: growth 7.2 percent, exports CN, 2024-07",
        ],
    ),
    "the three months before are no first quarter": (
        "截至2025年1月的三个月与之前三个月比较，商品整体出口货量下跌7.6%。",
        [
            "7.6%: growth -7.6 percent, volume exports CN, 2024-11/2025-01, period",
        ],
    ),
    "what is compared with is no subject": (
        "2024年，与国有企业相比，民营企业出口增速高出8.8个百分点。",
        [
            "8.8个百分点: growth_diff 8.8 percentage_point, exports CN private, 2024",
        ],
    ),
    "nor are several": (
        (
            "2024年，与国有企业和外商投资企业相比，民营企业出口增速分别高出8.8"
            "个和9.8个百分点。"
        ),
        [],
    ),
    "a time that is compared with stays": (
        "2024年，与2023年同期相比，我国出口增长5%。",
        [
            "5%: growth 5 percent, exports CN, 2024, yoy",
        ],
    ),
    "points that a rate moved by are compared with the time at the head": (
        "与2024年一季度相比，2024年二季度我国出口增速加快5个百分点。",
        [
            "5个百分点: growth_diff 5 percentage_point, exports CN, 2024-Q2, period",
        ],
    ),
    "fractions as Hong Kong writes them": (
        "2024年，出口增長四分一，進口跌五分一。",
        [
            "四分一: growth 25 percent, exports CN, 2024",
            "五分一: growth -20 percent, imports CN, 2024",
        ],
    ),
    "the month of a text on its first days is those": (
        "2025年2月1日至10日，韩国出口额为30亿美元。本月汽车出口增长5%。",
        [
            "30亿美元: level 3000000000 USD, exports KR, 2025-02-01/2025-02-10",
            "5%: growth 5 percent, exports KR automobiles, 2025-02-01/2025-02-10",
        ],
    ),
    "the month of a day on which something happened is all of it": (
        "2025年2月3日，新规施行。当月湖南出口50亿元，增长5%。",
        [
            "50亿元: level 5000000000 CNY, exports CN-HN, 2025-02",
            "5%: growth 5 percent, exports CN-HN, 2025-02",
        ],
    ),
    "the other flow is that with all": (
        (
            "2024年，对美国出口下降2%，对欧盟出口下降5%。此外，同期进口额为3"
            "92亿元，增长1%。"
        ),
        [
            "2%: growth -2 percent, exports CN US, 2024",
            "5%: growth -5 percent, exports CN EU, 2024",
            "392亿元: level 39200000000 CNY, imports CN, 2024",
            "1%: growth 1 percent, imports CN, 2024",
        ],
    ),
    "how far two are apart is the amount of none": (
        ("2024年，出口额为6831亿元，与2023年出口额（6838亿元）仅相差7亿元。"),
        [
            "6831亿元: level 683100000000 CNY, exports CN, 2024",
            "6838亿元: level 683800000000 CNY, exports CN, 2023",
        ],
    ),
    "how much higher than a time it is, is no hedge": (
        ("2023年，贸易总额1548亿元，较2019年仍高出5%，比2018年高出3亿元。"),
        [
            "1548亿元: level 154800000000 CNY, trade CN, 2023",
            "5%: growth 5 percent, trade CN, 2023, period",
            "3亿元: change 300000000 CNY, trade CN, 2023, period",
        ],
    ),
    "so it is behind what is told of that time": (
        "2023年，出口1548亿元，较疫情前的2019年高五成。",
        [
            "1548亿元: level 154800000000 CNY, exports CN, 2023",
            "五成: growth 50 percent, exports CN, 2023, period",
        ],
    ),
    "lower than a time is a fall": (
        "2023年，进口价格低于去年同期5%。",
        [
            "5%: growth -5 percent, average-price imports CN, 2023, yoy",
        ],
    ),
    "a country whose name begins like a comparison hides no hedge": (
        "对比利时进口2024年超200亿元。",
        ["200亿元: level 20000000000 CNY over, imports CN BE, 2024"],
    ),
    "nor does a firm's": (
        "比亚迪电池出口2023年超20万吨。",
        ["20万吨: level 200000 metric_ton over, volume exports batteries, 2023"],
    ),
    "who goods go by has no trade of its own": (
        "2024年，深圳对美国出口经香港转口，出口额4000亿元。",
        ["4000亿元: level 400000000000 CNY, exports CN-GD/Shenzhen HK, 2024"],
    ),
    "what is exported again, without some goods": (
        "2024年，新加坡非石油再出口增长9%。",
        ["9%: growth 9 percent, exports SG crude-oil, 2024"],
    ),
    "whose part of another trade a clause leaves out, is open": (
        "2024年，非洲占印度出口的8%，占中国出口的6%。",
        [
            "8%: share 8 percent, exports IN AFRICA, 2024",
        ],
    ),
    "an office is of the country of what that belongs to": (
        "据越南统计局下属贸易统计司统计，2024年2月出口增长6%。",
        ["6%: growth 6 percent, exports VN, 2024-02"],
    ),
    "the same of a ministry": (
        "德国经济部下属研究所表示，2024年2月进口下降3%。",
        ["3%: growth -3 percent, imports DE, 2024-02"],
    ),
    "and of a province": (
        "浙江省商务厅所属对外贸易中心统计显示，2024年2月进口增长6%。",
        ["6%: growth 6 percent, imports CN-ZJ, 2024-02"],
    ),
    "what the world's own body has published": (
        "世贸组织发布的贸易快报显示，2024年全球进口增长2%。",
        ["2%: growth 2 percent, imports WORLD, 2024"],
    ),
    "who leads in a trade has no part told": (
        "2024年，在中国进口中占主导的电子产品增长9.7%。",
        [],
    ),
    "members of a list keep the figure that both have": (
        "2024年，我国对英国、法国出口，双双下降6%。",
        [
            "6%: growth -6 percent, exports CN FR, 2024",
            "6%: growth -6 percent, exports CN GB, 2024",
        ],
    ),
    "so do two cities": (
        "2024年，广州、深圳两市出口，双双突破2万亿元。",
        [
            "2万亿元: level 2000000000000 CNY over, exports CN-GD/Guangzhou, 2024",
            "2万亿元: level 2000000000000 CNY over, exports CN-GD/Shenzhen, 2024",
        ],
    ),
    "a number of runs behind a comma is no train's": (
        "2024年，1600次中欧班列从西安开出。",
        ["1600次: level 1600 1, trains CN-SN/Xi'an, 2024"],
    ),
    "what was reported ahead leaves what went out": (
        "2024年，预报舱单4万票，出口货物300万吨，增长6%。",
        [
            "300万吨: level 3000000 metric_ton, volume exports CN, 2024",
            "6%: growth 6 percent, volume exports CN, 2024",
        ],
    ),
    "what exceeds a rate of growth is a hedge": (
        "2023年，贸易总额比上年增长超过5%。",
        [
            "5%: growth 5 percent over, trade CN, 2023, yoy",
        ],
    ),
    "years that are long gone have no date": (
        "2023年，出口增长5%。早些年工厂对美出口占到四成。",
        [
            "5%: growth 5 percent, exports CN, 2023",
            "四成: share 40 percent, exports US",
        ],
    ),
    "trains and the boxes on them are no list": (
        "2024年，满洲里口岸出境班列5列、800标箱，进境班列4列、700标箱。",
        [
            "5列: level 5 1, trains exports CN-NM/Manzhouli, 2024",
            "800标箱: level 800 1, containers exports CN-NM/Manzhouli, 2024",
            "4列: level 4 1, trains imports CN-NM/Manzhouli, 2024",
            "700标箱: level 700 1, containers imports CN-NM/Manzhouli, 2024",
        ],
    ),
    "trains that run through a port are told of that": (
        (
            "新疆商务厅的数据显示，2024年新疆进出口500亿元，经霍尔果斯口岸开行"
            "中欧班列464列。"
        ),
        [
            "500亿元: level 50000000000 CNY, trade CN-XJ, 2024",
            "464列: level 464 1, trains CN-XJ/Horgos, 2024",
        ],
    ),
    "what trains carry is no trade of all": (
        "2024年，义乌中欧班列进出口货物总值239亿元，增长7%。",
        [
            "239亿元: level 23900000000 CNY, trade CN-ZJ/Yiwu, 2024",
            "7%: growth 7 percent, trade CN-ZJ/Yiwu, 2024",
        ],
    ),
    "what was lower than that of a time before": (
        "2024年，从美国进口大豆1250万吨，低于上年同期为1650万吨。",
        [
            "1250万吨: level 12500000 metric_ton, volume imports CN US soybeans, 2024",
            "1650万吨: level 16500000 metric_ton, volume imports CN US soybeans, 2023",
        ],
    ),
    "a number whose noun stands far behind counts no noun before": (
        (
            "2024年，进口博览会展区火爆，46家国内领先的机器人企业展出60个细分"
            "领域的500种机器人。"
        ),
        [
            "500种: level 500 1, product-types CN robots, 2024",
        ],
    ),
    "two that had figures each have the record": (
        ("2024年，台灣出口6407億美元、進口4836億美元，雙雙刷新歷年最高紀錄。"),
        [
            "6407億美元: level 640700000000 USD, exports TW, 2024",
            "4836億美元: level 483600000000 USD, imports TW, 2024",
            "刷新歷年最高紀錄: record, exports TW, 2024",
            "刷新歷年最高紀錄: record, imports TW, 2024",
        ],
    ),
}


@pytest.mark.parametrize("name", EXAMPLES)
def test_examples(
    extractor: Extractor, shown: Callable[[Claim], str], name: str
) -> None:
    text, expected = EXAMPLES[name]
    assert [shown(c) for c in extractor.extract(text, published=PUBLISHED)] == expected


def test_a_currency_in_brackets_of_its_own_is_that_of_no_rate_before(
    extractor: Extractor,
) -> None:
    text = "2024年，鞋类出口额增长1.1%（以人民币计增长3.7%）。"

    found = extractor.extract(text, published=PUBLISHED)

    assert [claim.comparison.denomination for claim in found] == [None, "CNY"]


def test_by_whom_something_is_told_is_no_part_of_the_name(extractor: Extractor) -> None:
    text = (
        "2024年，山西出口增长5%。经太原海关分析，进口增长3%。经济日报报道，顺差9亿元。"
    )

    found = extractor.extract(text, published=PUBLISHED)

    sources = [claim.attribution and claim.attribution.source for claim in found]
    assert sources == [None, "太原海关", "经济日报"]
