"""Chinese sentences with the claims that they make, one construction a row.

A claim is written as in `test_claiming_examples`.
"""

from collections.abc import Callable
from datetime import date

import pytest

from tradefacts import Extractor, Indicator
from tradefacts.model import Claim

PUBLISHED = date(2025, 2, 14)


EXAMPLES = {
    "behind the figures of a zone and its share come those of the province": (
        (
            "2024年，山西省进出口879.8亿元。太原武宿综合保税区进出口498.6亿元，"
            "占全省外贸的56.7%。民营企业进出口330.2亿元。"
        ),
        [
            "879.8亿元: level 87980000000 CNY, trade CN-SX, 2024",
            (
                "498.6亿元: level 49860000000 CNY, trade CN-SX/Taiyuan Wusu "
                "Comprehensive Bonded Zone, 2024"
            ),
            (
                "56.7%: share 56.7 percent, trade CN-SX/Taiyuan Wusu Comprehensive "
                "Bonded Zone, 2024"
            ),
            "330.2亿元: level 33020000000 CNY, trade CN-SX private, 2024",
        ],
    ),
    "goods as such, and what a tonne costs": (
        (
            "2023年，景德镇出口陶瓷4.36万吨，每吨均价2.94万元。同期，全市出口货物"
            "47亿元。"
        ),
        [
            (
                "4.36万吨: level 43600 metric_ton, volume exports CN-JX/Jingdezhen "
                "ceramics, 2023"
            ),
            (
                "每吨均价2.94万元: level 29400 CNY/metric_ton, average-price exports "
                "CN-JX/Jingdezhen ceramics, 2023"
            ),
            "47亿元: level 4700000000 CNY, exports CN-JX/Jingdezhen, 2023",
        ],
    ),
    "where a share of the world market stands": (
        (
            "我国出口国际市场份额由2012年的11%提高到2022年的14%，提高3个百分点。"
            "我国光伏组件全球市场占有率超过80%。"
        ),
        [
            "11%: share 11 percent, international-share exports CN, 2012",
            "14%: share 14 percent, international-share exports CN, 2022",
            (
                "3个百分点: share_diff 3 percentage_point, international-share "
                "exports CN, 2022"
            ),
            (
                "80%: share 80 percent over, international-share exports CN "
                "photovoltaic, 2022"
            ),
        ],
    ),
    "a share of a market abroad": (
        "晋江雨伞做成了全球约三成的市场份额，在非洲市场的占有率高达70%。",
        [
            (
                "三成: share 30 percent about, international-share CN-FJ/Jinjiang "
                "umbrellas"
            ),
            (
                "70%: share 70 percent, international-share CN-FJ/Jinjiang AFRICA "
                "umbrellas"
            ),
        ],
    ),
    "a part of the world market": (
        "2024年，邵东打火机占全球市场份额的七成。",
        [
            "七成: share 70 percent, international-share CN-HN/Shaodong lighters, 2024",
        ],
    ),
    "where goods are sold to": (
        "2024年，景德镇陶瓷出口5亿元，增长5%，产品远销全球120个国家和地区。",
        [
            "5亿元: level 500000000 CNY, exports CN-JX/Jingdezhen ceramics, 2024",
            "5%: growth 5 percent, exports CN-JX/Jingdezhen ceramics, 2024",
            "120个国家: level 120 1, partners CN-JX/Jingdezhen ceramics",
        ],
    ),
    "firms by the trade that they have": (
        "福鼎聚着4000多家茶叶企业，光有出口业务的就近300家。",
        [
            "4000多家: level 4000 1 over, enterprises CN-FJ/Fuding tea",
            "300家: level 300 1 nearly, enterprises exports CN-FJ/Fuding tea",
        ],
    ),
    "parts of the goods that a sentence is on": (
        "一把雨伞撑起一座城。2024年，晋江家具进出口64亿元，其中跨境电商出口10亿元。",
        [
            "64亿元: level 6400000000 CNY, trade CN-FJ/Jinjiang furniture, 2024",
            (
                "10亿元: level 1000000000 CNY, exports CN-FJ/Jinjiang furniture "
                "cross-border-ecommerce, 2024"
            ),
        ],
    ),
    "a change beside its rate": (
        "2024年，浙江出口4万亿元，较上年增长5%，净增2000亿元；对美国出口逆势年增一成。",
        [
            "4万亿元: level 4000000000000 CNY, exports CN-ZJ, 2024",
            "5%: growth 5 percent, exports CN-ZJ, 2024, yoy",
            "2000亿元: change 200000000000 CNY, exports CN-ZJ, 2024, yoy",
            "一成: growth 10 percent, exports CN-ZJ US, 2024, yoy",
        ],
    ),
    "a part of what trade has grown by": (
        "2024年，西藏有进出口实绩的民营企业232家，贡献了全区外贸增量的九成二。",
        [
            "232家: level 232 1, enterprises trade CN-XZ private, 2024",
            "九成二: contribution 92 percent, trade CN-XZ private, 2024",
        ],
    ),
    "the value of the goods before it": (
        (
            "2024年，义乌出口打火机5万吨，货值共计3亿元，增长5%；进口呼吸机480台，"
            "货款合计1.2亿元。"
        ),
        [
            "5万吨: level 50000 metric_ton, volume exports CN-ZJ/Yiwu lighters, 2024",
            "3亿元: level 300000000 CNY, exports CN-ZJ/Yiwu lighters, 2024",
            "5%: growth 5 percent, exports CN-ZJ/Yiwu lighters, 2024",
            "480台: level 480 1, volume imports CN-ZJ/Yiwu ventilators, 2024",
            "1.2亿元: level 120000000 CNY, imports CN-ZJ/Yiwu ventilators, 2024",
        ],
    ),
    "places of the whole told one by one": (
        (
            "2024年，黑龙江进出口1747亿元。大庆、牡丹江分别进出口962亿元和229亿元；"
            "佳木斯增速过六成。国有企业进出口1151亿元。"
        ),
        [
            "1747亿元: level 174700000000 CNY, trade CN-HL, 2024",
            "962亿元: level 96200000000 CNY, trade CN-HL/Daqing, 2024",
            "229亿元: level 22900000000 CNY, trade CN-HL/Mudanjiang, 2024",
            "六成: growth 60 percent, trade CN-HL/Jiamusi, 2024",
            "1151亿元: level 115100000000 CNY, trade CN-HL state-owned, 2024",
        ],
    ),
    "rates of a value and a volume": (
        "2024年，广西进口水果134亿元、70万吨，涨了三成和一成。",
        [
            "134亿元: level 13400000000 CNY, imports CN-GX fruit, 2024",
            "70万吨: level 700000 metric_ton, volume imports CN-GX fruit, 2024",
            "三成: growth 30 percent, imports CN-GX fruit, 2024",
            "一成: growth 10 percent, volume imports CN-GX fruit, 2024",
        ],
    ),
    "the two and a figure for each": (
        "2024年，浙江出口5万亿元，进口2万亿元，两者增长3%和4%。",
        [
            "5万亿元: level 5000000000000 CNY, exports CN-ZJ, 2024",
            "2万亿元: level 2000000000000 CNY, imports CN-ZJ, 2024",
            "3%: growth 3 percent, exports CN-ZJ, 2024",
            "4%: growth 4 percent, imports CN-ZJ, 2024",
        ],
    ),
    "pilot zones of a regime": (
        "2024年，全国市场采购试点达39家，跨境电商综试区165个。",
        [
            "39家: level 39 1, pilot-zones CN market-procurement, 2024",
            "165个: level 165 1, pilot-zones CN cross-border-ecommerce, 2024",
        ],
    ),
    "what is only made": (
        "2024年，湖南出口汽车35万辆。长沙一家工厂每月下线新车2万辆。",
        [
            "35万辆: level 350000 1, volume exports CN-HN automobiles, 2024",
        ],
    ),
    "quarters told one by one behind what holds them": (
        (
            "2024年前三季度，"
            "一季度、二季度和三季度的进出口规模分别为7万亿元、7.6万亿元和8.2万亿元。"
        ),
        [
            "7万亿元: level 7000000000000 CNY, trade CN, 2024-Q1",
            "7.6万亿元: level 7600000000000 CNY, trade CN, 2024-Q2",
            "8.2万亿元: level 8200000000000 CNY, trade CN, 2024-Q3",
        ],
    ),
    "boxes are none of the trade spoken of before": (
        "2024年，我国对东盟进出口6万亿元。义新欧班列开行600列，发运货物超过5万标箱。",
        [
            "6万亿元: level 6000000000000 CNY, trade CN ASEAN, 2024",
            "600列: level 600 1, trains CN, 2024",
            "5万标箱: level 50000 1 over, containers CN, 2024",
        ],
    ),
    "several partners before the flow": (
        "2024年，我国对智利、日本出口分别增长5%和6%。",
        [
            "5%: growth 5 percent, exports CN CL, 2024",
            "6%: growth 6 percent, exports CN JP, 2024",
        ],
    ),
    "a country of one character before goods or a way": (
        (
            "2024年，烟台对日水产品出口5亿元，对韩化妆品出口增长3%；宁波对欧海运跨"
            "境电商出口包裹5万件。"
        ),
        [
            (
                "5亿元: level 500000000 CNY, exports CN-SD/Yantai JP aquatic-products, "
                "2024"
            ),
            "3%: growth 3 percent, exports CN-SD/Yantai KR cosmetics, 2024",
            (
                "5万件: level 50000 1, parcels exports CN-ZJ/Ningbo EU "
                "cross-border-ecommerce, 2024"
            ),
        ],
    ),
    "tenths with a second digit before where they come from": (
        "2024年，南京钢材进口200万吨，其中三成七来自韩国。",
        [
            (
                "200万吨: level 2000000 metric_ton, volume imports CN-JS/Nanjing "
                "steel, 2024"
            ),
            "三成七: share 37 percent, volume imports CN-JS/Nanjing KR steel, 2024",
        ],
    ),
    "a quarter that is a part of the year told": (
        "2024年，西安进出口500亿元，其中四季度出口环比增长12%。钢材出口30亿元。",
        [
            "500亿元: level 50000000000 CNY, trade CN-SN/Xi'an, 2024",
            "12%: growth 12 percent, exports CN-SN/Xi'an, 2024-Q4, qoq",
            "30亿元: level 3000000000 CNY, exports CN-SN/Xi'an steel, 2024",
        ],
    ),
    "all of it again behind several parts": (
        (
            "2024年，我国进出口40万亿元。浙江、山东出口分别增长5%和6%。贸易伙伴方面"
            "，对东盟出口3万亿元。"
        ),
        [
            "40万亿元: level 40000000000000 CNY, trade CN, 2024",
            "5%: growth 5 percent, exports CN-ZJ, 2024",
            "6%: growth 6 percent, exports CN-SD, 2024",
            "3万亿元: level 3000000000000 CNY, exports CN ASEAN, 2024",
        ],
    ),
    "liters and a price by the liter": (
        "2024年，全市进口葡萄酒300万升，均价每升30元。",
        [
            "300万升: level 3000000 liter, volume imports wine, 2024",
            "每升30元: level 30 CNY/liter, average-price imports wine, 2024",
        ],
    ),
    "orders by their classifier": (
        "2024年，公司的仓库平均每天处理2万单，验放跨境电商清单500万单。",
        [
            "2万单: level 20000 1, orders, 2024",
            "500万单: level 5000000 1, declarations cross-border-ecommerce, 2024",
        ],
    ),
    "a comparison with all of the year before": (
        "2024年，青岛出口大蒜5万吨，比上年全年还多3000吨。",
        [
            "5万吨: level 50000 metric_ton, volume exports CN-SD/Qingdao garlic, 2024",
            (
                "3000吨: change 3000 metric_ton, volume exports CN-SD/Qingdao garlic, "
                "2024, yoy"
            ),
        ],
    ),
    "the sum of a zone that was named": (
        (
            "2024年，昆山综合保税区进出口500亿元，以一般贸易方式进出口45亿元，占园"
            "区总值的9%。"
        ),
        [
            (
                "500亿元: level 50000000000 CNY, trade CN-JS/Kunshan Comprehensive "
                "Bonded Zone, 2024"
            ),
            (
                "45亿元: level 4500000000 CNY, trade CN-JS/Kunshan Comprehensive "
                "Bonded Zone general-trade, 2024"
            ),
            (
                "9%: share 9 percent, trade CN-JS/Kunshan Comprehensive Bonded Zone "
                "general-trade, 2024"
            ),
        ],
    ),
    "imports of all in a text on exports to one partner": (
        "2024年，威海对韩国跨境电商出口10亿元。\n前8个月，全市跨境电商进口3亿元。",
        [
            (
                "10亿元: level 1000000000 CNY, exports CN-SD/Weihai KR "
                "cross-border-ecommerce, 2024"
            ),
            (
                "3亿元: level 300000000 CNY, imports CN-SD/Weihai "
                "cross-border-ecommerce, 2024-01/2024-08"
            ),
        ],
    ),
    "the executed value of service outsourcing": (
        (
            "2024年，我国企业承接服务外包合同额34亿美元，执行额30亿美元，同比分别增"
            "长5%和6%；承接美国离岸业务10亿美元。"
        ),
        [
            "34亿美元: level 3400000000 USD, deals CN outsourcing, 2024",
            "30亿美元: level 3000000000 USD, CN outsourcing, 2024",
            "5%: growth 5 percent, deals CN outsourcing, 2024, yoy",
            "6%: growth 6 percent, CN outsourcing, 2024, yoy",
            "10亿美元: level 1000000000 USD, deals CN US outsourcing, 2024",
        ],
    ),
    "trade with a partner behind what was counted": (
        "2024年，义乌开行班列500列，对韩国家具出口增长3%。",
        [
            "500列: level 500 1, trains CN-ZJ/Yiwu, 2024",
            "3%: growth 3 percent, exports CN-ZJ/Yiwu KR furniture, 2024",
        ],
    ),
    "what goods with a certificate are worth": (
        "2024年，平湖童车出口5亿元。嘉兴海关签发原产地证书1127份，签证金额8亿元。",
        [
            "5亿元: level 500000000 CNY, exports CN-ZJ/Pinghu baby-carriages, 2024",
            "1127份: level 1127 1, certificates-of-origin CN-ZJ/Jiaxing, 2024",
            "8亿元: level 800000000 CNY, certified-value CN-ZJ/Jiaxing, 2024",
        ],
    ),
    "trains are of no regime that was told before": (
        (
            "2024年上半年，义乌市场采购贸易方式出口2100亿元；跨境电商进出口580亿元。中欧"
            "班列开行900列，发送7.3万标箱。"
        ),
        [
            (
                "2100亿元: level 210000000000 CNY, exports CN-ZJ/Yiwu "
                "market-procurement, 2024-H1"
            ),
            (
                "580亿元: level 58000000000 CNY, trade CN-ZJ/Yiwu "
                "cross-border-ecommerce, 2024-H1"
            ),
            "900列: level 900 1, trains CN-ZJ/Yiwu, 2024-H1",
            "7.3万标箱: level 73000 1, containers CN-ZJ/Yiwu, 2024-H1",
        ],
    ),
    "a month told beside the months that it closes": (
        "2024年前9个月，泉州出口500亿元。9月当月出口50亿元。民营企业出口400亿元。",
        [
            "500亿元: level 50000000000 CNY, exports CN-FJ/Quanzhou, 2024-01/2024-09",
            "50亿元: level 5000000000 CNY, exports CN-FJ/Quanzhou, 2024-09",
            (
                "400亿元: level 40000000000 CNY, exports CN-FJ/Quanzhou private, "
                "2024-01/2024-09"
            ),
        ],
    ),
    "what each of two has": (
        "2024年，新能源客车出口中，中东、拉美各占约四分之一。",
        [
            "四分之一: share 25 percent about, exports CN LATAM buses, 2024",
            "四分之一: share 25 percent about, exports CN MIDDLE-EAST buses, 2024",
        ],
    ),
    "a rate of the value of goods that are counted": (
        "2024年，重庆出口汽车30万辆，增长5%；价值300亿元，增长8%。",
        [
            "30万辆: level 300000 1, volume exports CN-CQ automobiles, 2024",
            "5%: growth 5 percent, volume exports CN-CQ automobiles, 2024",
            "300亿元: level 30000000000 CNY, exports CN-CQ automobiles, 2024",
            "8%: growth 8 percent, exports CN-CQ automobiles, 2024",
        ],
    ),
    "rates of amounts that differ in their time": (
        (
            "2024年上半年，湖南出口200亿元，其中一季度90亿元，二季度110亿元，分别增长"
            "3%和7%。"
        ),
        [
            "200亿元: level 20000000000 CNY, exports CN-HN, 2024-H1",
            "90亿元: level 9000000000 CNY, exports CN-HN, 2024-Q1",
            "110亿元: level 11000000000 CNY, exports CN-HN, 2024-Q2",
            "3%: growth 3 percent, exports CN-HN, 2024-Q1",
            "7%: growth 7 percent, exports CN-HN, 2024-Q2",
        ],
    ),
    "a span that ends with a day": (
        "今年以来，截至1月20日，中欧班列开行900列。",
        [
            "900列: level 900 1, trains CN, 2025-01-01/2025-01-20",
        ],
    ),
    "from one year to another": (
        "2020年至2024年，湖南进出口从5000亿元增长到9000亿元。",
        [
            "5000亿元: level 500000000000 CNY, trade CN-HN, 2020",
            "9000亿元: level 900000000000 CNY, trade CN-HN, 2024",
        ],
    ),
    "counts of a new paragraph are of no regime": (
        (
            "2024年前4个月，湖南以市场采购贸易方式出口60亿元。\n湖南企业已在匈牙利等2"
            "0个国家布局海外仓40个，面积合计60万平方米，其中公共海外仓11个。"
        ),
        [
            (
                "60亿元: level 6000000000 CNY, exports CN-HN market-procurement, 2024"
                "-01/2024-04"
            ),
            "20个国家: level 20 1, partners CN-HN",
            "40个: level 40 1, warehouses CN-HN",
            "60万平方米: level 600000 meter**2, warehouse-area CN-HN",
            "11个: level 11 1, warehouses CN-HN",
        ],
    ),
    "a rate that another time had": (
        (
            "2024年，湖南出口陶瓷10亿美元，增长9.5%，不及2023年的17.5%；在全省出口总"
            "值中占38%。"
        ),
        [
            "10亿美元: level 1000000000 USD, exports CN-HN ceramics, 2024",
            "9.5%: growth 9.5 percent, exports CN-HN ceramics, 2024",
            "17.5%: growth 17.5 percent, exports CN-HN ceramics, 2023",
            "38%: share 38 percent, exports CN-HN ceramics, 2024",
        ],
    ),
    "other partners of a volume": (
        "2024年10月，湖南对美国出口量跌19%，越南（-10%）同样下滑。",
        [
            "19%: growth -19 percent, volume exports CN-HN US, 2024-10",
            "-10%: growth -10 percent, volume exports CN-HN VN, 2024-10",
        ],
    ),
    "cargo is of any goods": (
        "1月2日，一列满载化肥的班列驶出。2024年，中欧班列开行900列，运送货物64万吨。",
        [
            "900列: level 900 1, trains CN, 2024",
            "64万吨: level 640000 metric_ton, volume CN, 2024",
        ],
    ),
    "firms that trade are not counted": (
        "2024年，湖南企业出口烟花5亿元；在全省出口总值中占2%。",
        [
            "5亿元: level 500000000 CNY, exports CN-HN fireworks, 2024",
            "2%: share 2 percent, exports CN-HN fireworks, 2024",
        ],
    ),
    "what was added, and what was bought beyond": (
        "2024年，煤炭进口5亿吨，同比多进6000万吨。全港新增国际航线11条，总数升至130条。",
        [
            "5亿吨: level 500000000 metric_ton, volume imports CN coal, 2024",
            "6000万吨: change 60000000 metric_ton, volume imports CN coal, 2024, yoy",
            "11条: change 11 1, routes CN, 2024",
            "130条: level 130 1, routes CN, 2024",
        ],
    ),
    "a surplus by its name in Taiwan": (
        "2024年5月，我国出口270亿美元，出超47亿美元。",
        [
            "270亿美元: level 27000000000 USD, exports CN, 2024-05",
            "47亿美元: level 4700000000 USD, balance CN, 2024-05",
        ],
    ),
    "what is only feared, or bet on": (
        "机构提醒，四季度出口增速恐滑落至8%以下，最乐观者押注出口增长12.5%。",
        [],
    ),
    "a bracket tells what yuan are": (
        "去年，澳门出口130亿元（澳门元，下同），进口1300亿元；其中，自内地进口490亿元人民币。",
        [
            "130亿元: level 13000000000 MOP, exports MO, 2024",
            "1300亿元: level 130000000000 MOP, imports MO, 2024",
            "490亿元人民币: level 49000000000 CNY, imports MO CN, 2024",
        ],
    ),
    "the network of trains is that of the country": (
        "2024年，重庆中欧班列开行2000列。中欧班列已通达欧洲25个国家。",
        [
            "2000列: level 2000 1, trains CN-CQ, 2024",
            "25个国家: level 25 1, partners CN",
        ],
    ),
    "a whole that nothing but its figure follows": (
        "2024年，义乌一家独大，撑起了全省家电出口的三成以上。",
        ["三成: share 30 percent over, exports CN-ZJ/Yiwu home-appliances, 2024"],
    ),
    "a part of the whole of a place": (
        "2024年，苏州工业园区进出口7000亿元，约为全市的26.5%。",
        [
            (
                "7000亿元: level 700000000000 CNY, trade CN-JS/Suzhou Industrial Park, "
                "2024"
            ),
            "26.5%: share 26.5 percent, trade CN-JS/Suzhou Industrial Park, 2024",
        ],
    ),
    "parts that go somewhere, or come from there": (
        "2024年我国进口榴莲100万吨，八成来自泰国，一成多来自越南。",
        [
            "100万吨: level 1000000 metric_ton, volume imports CN durians, 2024",
            "八成: share 80 percent, volume imports CN TH durians, 2024",
            "一成: share 10 percent over, volume imports CN VN durians, 2024",
        ],
    ),
    "shares of the largest, year by year": (
        "2022年，民营企业仍是我国第一大外贸主体，占比50.9%。2023年53.5%，2024年过半。",
        [
            "第一大外贸主体: rank 1 1, trade CN private, 2022",
            "50.9%: share 50.9 percent, trade CN private, 2022",
            "53.5%: share 53.5 percent, trade CN private, 2023",
            "过半: share 50 percent over, trade CN private, 2024",
        ],
    ),
    "a period stands between a country and its flow": (
        "韩国1月出口491亿美元，同比下降10%；对美国出口93亿美元。",
        [
            "491亿美元: level 49100000000 USD, exports KR, 2025-01",
            "10%: growth -10 percent, exports KR, 2025-01, yoy",
            "93亿美元: level 9300000000 USD, exports KR US, 2025-01",
        ],
    ),
    "parts behind other words are not those of firms": (
        "2024年，天津民营企业进出口3000亿元;与主要伙伴进出口保持增长，其中对欧盟进出口增长9%。",
        [
            "3000亿元: level 300000000000 CNY, trade CN-TJ private, 2024",
            "9%: growth 9 percent, trade CN-TJ EU, 2024",
        ],
    ),
    "rates of which only the year is told": (
        "2022年，山东出口同比增长8%；2023年6%，2024年4%。",
        [
            "8%: growth 8 percent, exports CN-SD, 2022, yoy",
            "6%: growth 6 percent, exports CN-SD, 2023, yoy",
            "4%: growth 4 percent, exports CN-SD, 2024, yoy",
        ],
    ),
    "a country opens with whom it trades with": (
        "越南去年对欧盟出口520亿美元，增长18%，自中国进口1440亿美元。",
        [
            "520亿美元: level 52000000000 USD, exports VN EU, 2024",
            "18%: growth 18 percent, exports VN EU, 2024",
            "1440亿美元: level 144000000000 USD, imports VN CN, 2024",
        ],
    ),
    "years whose zeros are circles": (
        "二○○七年三月，中国对智利出口三亿美元。据统计，二〇〇五年进口为一亿美元。",
        [
            "三亿美元: level 300000000 USD, exports CN CL, 2007-03",
            "一亿美元: level 100000000 USD, imports CN CL, 2005",
        ],
    ),
    "parts of what firms trade are theirs": (
        "2024年，江苏外资企业对欧盟出口5000亿元。其中，对德国、法国分别出口900亿元和400亿元。",
        [
            "5000亿元: level 500000000000 CNY, exports CN-JS EU foreign-invested, 2024",
            "900亿元: level 90000000000 CNY, exports CN-JS DE foreign-invested, 2024",
            "400亿元: level 40000000000 CNY, exports CN-JS FR foreign-invested, 2024",
        ],
    ),
    "rates that are lower than those of another year": (
        "2024年上半年，我国出口比2022年同期低3.2%，进口比2022年同期少1.5%。",
        [
            "3.2%: growth -3.2 percent, exports CN, 2024-H1, period",
            "1.5%: growth -1.5 percent, imports CN, 2024-H1, period",
        ],
    ),
    "prices that are dearer, or cheaper": (
        "2024年5月，大豆进口均价每吨500美元，比4月便宜了20美元。",
        [
            (
                "每吨500美元: level 500 USD/metric_ton, average-price imports CN "
                "soybeans, 2024-05"
            ),
            (
                "20美元: change -20 USD/metric_ton, average-price imports CN "
                "soybeans, 2024-05, period"
            ),
        ],
    ),
    "those a list names are not narrowed by what they are": (
        "2024年，山东民营企业对拉美、非洲等新兴市场往来活跃，进出口值分别为800亿元、600亿元。",
        [
            "800亿元: level 80000000000 CNY, trade CN-SD LATAM private, 2024",
            "600亿元: level 60000000000 CNY, trade CN-SD AFRICA private, 2024",
        ],
    ),
    "what is told of the mainland and Hong Kong together": (
        "2024年，台湾出口4700亿美元。其中，对大陆及香港出口1500亿美元，对东盟出口900亿美元。",
        [
            "4700亿美元: level 470000000000 USD, exports TW, 2024",
            "1500亿美元: level 150000000000 USD, exports TW, 2024",
            "900亿美元: level 90000000000 USD, exports TW ASEAN, 2024",
        ],
    ),
    "revenue from abroad is exports": (
        "2024年，福建茶叶出口收入50亿元，同比增长八成六。",
        [
            "50亿元: level 5000000000 CNY, exports CN-FJ tea, 2024",
            "八成六: growth 86 percent, exports CN-FJ tea, 2024, yoy",
        ],
    ),
    "the price of exports and that of imports": (
        "2024年12月，香港商品整体出口及进口价格分别上升4%及3%。",
        [
            "4%: growth 4 percent, average-price exports HK, 2024-12",
            "3%: growth 3 percent, average-price imports HK, 2024-12",
        ],
    ),
    "what nothing knows is counted, and not what was counted before": (
        "2024年，长沙有进出口实绩的企业3000家。全市一家工厂里有9条生产线。",
        ["3000家: level 3000 1, enterprises trade CN-HN/Changsha, 2024"],
    ),
    "a level with its growth": (
        "2024年，湖南省进出口总值5600亿元，同比增长3.5%。",
        [
            "5600亿元: level 560000000000 CNY, trade CN-HN, 2024",
            "3.5%: growth 3.5 percent, trade CN-HN, 2024, yoy",
        ],
    ),
    "a pilot zone of a province": (
        "2024年，陕西自贸试验区进出口3000亿元。",
        [
            (
                "3000亿元: level 300000000000 CNY, "
                "trade CN-SN/Shaanxi Pilot Free Trade Zone, 2024"
            ),
        ],
    ),
    "parts of a whole, and the whole again behind their sentence": (
        (
            "2024年，我国进出口43万亿元，同比增长5%。其中，出口25万亿元，增长7%；进口18万亿元，"
            "下降2%。民营企业增长8%。"
        ),
        [
            "43万亿元: level 43000000000000 CNY, trade CN, 2024",
            "5%: growth 5 percent, trade CN, 2024, yoy",
            "25万亿元: level 25000000000000 CNY, exports CN, 2024",
            "7%: growth 7 percent, exports CN, 2024",
            "18万亿元: level 18000000000000 CNY, imports CN, 2024",
            "2%: growth -2 percent, imports CN, 2024",
            "8%: growth 8 percent, trade CN private, 2024",
        ],
    ),
    "the province whose office is asked, not the one compared with": (
        (
            "记者从湖北省商务厅了解到，2024年，全省对越南出口12亿元，"
            "增速领先江西8个百分点。"
        ),
        [
            "12亿元: level 1200000000 CNY, exports CN-HB VN, 2024",
            "8个百分点: growth_diff 8 percentage_point, exports CN-HB VN, 2024, peer",
        ],
    ),
    "a city may be named in full behind a year": (
        "2024年四川进出口1万亿元。2023年成都市进出口7000亿元，占四川的七成。",
        [
            "1万亿元: level 1000000000000 CNY, trade CN-SC, 2024",
            "7000亿元: level 700000000000 CNY, trade CN-SC/Chengdu, 2023",
            "七成: share 70 percent, trade CN-SC/Chengdu, 2023",
        ],
    ),
    "trade of another with China is that of both": (
        "2024年，越南与中国贸易额2600亿美元，增长12%。",
        [
            "2600亿美元: level 260000000000 USD, trade CN VN, 2024",
            "12%: growth 12 percent, trade CN VN, 2024",
        ],
    ),
    "a place behind figures of the customs of no place has only its own": (
        (
            "据海关统计，2024年，玩具出口300亿元，其中积木出口20亿元。"
            "产业大市汕头出口玩具90亿元。"
        ),
        [
            "300亿元: level 30000000000 CNY, exports CN toys, 2024",
            "20亿元: level 2000000000 CNY, exports CN building-blocks, 2024",
            "90亿元: level 9000000000 CNY, exports CN-GD/Shantou toys, 2024",
        ],
    ),
    "what is said of a port itself": (
        "2024年，内蒙古进出口2000亿元。其中，满洲里口岸进出口货运量2000万吨。",
        [
            "2000亿元: level 200000000000 CNY, trade CN-NM, 2024",
            "2000万吨: level 20000000 metric_ton, volume trade CN-NM/Manzhouli, 2024",
        ],
    ),
    "a bureau of statistics may be that of any place": (
        "1月出口300億美元；進口250億美元。統計處指出，累計2024年，台灣出口4,750億美元。",
        [
            "300億美元: level 30000000000 USD, exports TW, 2025-01",
            "250億美元: level 25000000000 USD, imports TW, 2025-01",
            "4,750億美元: level 475000000000 USD, exports TW, 2024",
        ],
    ),
    "who is highest in the city": (
        "2024年，天津出口4000亿元。从出口看，宁河区增速居全市最高，增长74%。",
        [
            "4000亿元: level 400000000000 CNY, exports CN-TJ, 2024",
            "最高: rank 1 1, growth-rate exports CN-TJ/Ninghe, 2024",
            "74%: growth 74 percent, exports CN-TJ/Ninghe, 2024",
        ],
    ),
    "a pilot zone has its full name": (
        "2024年，天津自贸试验区进出口2100亿元。",
        [
            (
                "2100亿元: level 210000000000 CNY, "
                "trade CN-TJ/Tianjin Pilot Free Trade Zone, 2024"
            ),
        ],
    ),
    "the figures of a national body that names no place": (
        (
            "商务部数据显示，2024年，服务进出口7.5万亿元。\n"
            "广东企业忙着签约。\n旅行服务出口800亿元。"
        ),
        [
            "7.5万亿元: level 7500000000000 CNY, trade CN services, 2024",
            "800亿元: level 80000000000 CNY, exports CN travel-services, 2024",
        ],
    ),
    "a sum of those that each rose is one": (
        "2024年，深圳、广州的进出口都实现增长，合计占全省进出口的六成。",
        [
            "六成: share 60 percent, trade CN/Shenzhen and Guangzhou, 2024",
        ],
    ),
    "a scene, and then the trade of the country": (
        (
            "清晨，满洲里口岸忙碌起来。2024年，我国出口25万亿元。\n"
            "民营企业出口16万亿元。"
        ),
        [
            "25万亿元: level 25000000000000 CNY, exports CN, 2024",
            "16万亿元: level 16000000000000 CNY, exports CN private, 2024",
        ],
    ),
    "a zone that no list has is spelled in letters": (
        "2024年，太原武宿保税区进出口1200亿元。",
        [
            (
                "1200亿元: level 120000000000 CNY, "
                "trade CN-SX/Taiyuan Wusu Bonded Zone, 2024"
            ),
        ],
    ),
    "the province of an office that no name tells": (
        "省商务厅数据显示，2024年出口300亿元。其中，成都出口200亿元。",
        [
            "300亿元: level 30000000000 CNY, exports CN-SC, 2024",
            "200亿元: level 20000000000 CNY, exports CN-SC/Chengdu, 2024",
        ],
    ),
    "a place beside which another is told of": (
        "与浙江相比，福建外贸增速更快。\n2024年进出口2万亿元。",
        ["2万亿元: level 2000000000000 CNY, trade CN-FJ, 2024"],
    ),
    "our trade with others, and then that of a province": (
        (
            "2024年，我国对东盟进出口7万亿元。广西对东盟进出口4000亿元。\n"
            "自秘鲁进口3000亿元。"
        ),
        [
            "7万亿元: level 7000000000000 CNY, trade CN ASEAN, 2024",
            "4000亿元: level 400000000000 CNY, trade CN-GX ASEAN, 2024",
            "3000亿元: level 300000000000 CNY, imports CN PE, 2024",
        ],
    ),
    "customs whose name is not that of their place": (
        "据拱北海关统计，2024年，出口玩具30亿元。",
        ["30亿元: level 3000000000 CNY, exports CN-GD toys, 2024"],
    ),
    "a rank may stand between 对 and the mainland": (
        "2024年，香港对最大市场中国内地的出口增长4%，对第二大市场越南的出口下降1%。",
        [
            "最大市场: rank 1 1, exports HK CN, 2024",
            "4%: growth 4 percent, exports HK CN, 2024",
            "第二大市场: rank 2 1, exports HK VN, 2024",
            "1%: growth -1 percent, exports HK VN, 2024",
        ],
    ),
    "counts of things that places have, each its own": (
        "2024年，浙江、江苏分别新增外贸企业1100家和1200家。",
        [
            "1100家: change 1100 1, enterprises trade CN-ZJ, 2024",
            "1200家: change 1200 1, enterprises trade CN-JS, 2024",
        ],
    ),
    "a field in which something ranks is no subject": (
        "2024年，安徽进出口增长9%，进出口总值在中部、全国分别排名第一、第九位，占长三角的5%。",
        [
            "9%: growth 9 percent, trade CN-AH, 2024",
            "排名第一: rank 1 1, trade CN-AH, 2024",
            "第九位: rank 9 1, trade CN-AH, 2024",
            "5%: share 5 percent, trade CN-AH, 2024",
        ],
    ),
    "what places handle, each its own": (
        "2024年，大连、厦门分别完成集装箱吞吐量500万标箱、1200万标箱。",
        [
            "500万标箱: level 5000000 1, containers CN-LN/Dalian, 2024",
            "1200万标箱: level 12000000 1, containers CN-FJ/Xiamen, 2024",
        ],
    ),
    "what a sentence looks at is broken down of the whole": (
        "2024年，四川进出口1万亿元。成都进出口8000亿元。从贸易方式看，加工贸易进出口5000亿元。",
        [
            "1万亿元: level 1000000000000 CNY, trade CN-SC, 2024",
            "8000亿元: level 800000000000 CNY, trade CN-SC/Chengdu, 2024",
            "5000亿元: level 500000000000 CNY, trade CN-SC processing-trade, 2024",
        ],
    ),
    "the partner before the flow": (
        "2024年，我国对秘鲁出口960亿元，同比增长15%，自智利进口2800亿元。",
        [
            "960亿元: level 96000000000 CNY, exports CN PE, 2024",
            "15%: growth 15 percent, exports CN PE, 2024, yoy",
            "2800亿元: level 280000000000 CNY, imports CN CL, 2024",
        ],
    ),
    "the port of a place with a figure of its own": (
        "2024年，安徽口岸进出口货运量3000万吨。马鞍山口岸1400万吨、下降5%，芜湖900万吨。",
        [
            "3000万吨: level 30000000 metric_ton, volume trade CN-AH, 2024",
            "1400万吨: level 14000000 metric_ton, volume trade CN-AH/Ma'anshan, 2024",
            "5%: growth -5 percent, volume trade CN-AH/Ma'anshan, 2024",
            "900万吨: level 9000000 metric_ton, volume trade CN-AH/Wuhu, 2024",
        ],
    ),
    "partners that share a verb, and the last unit": (
        (
            "2024年，我国对秘鲁、智利和巴西分别出口960亿、1500亿和5000亿元，同比分别增长"
            "15%、1.2倍和7%。"
        ),
        [
            "960亿: level 96000000000 CNY, exports CN PE, 2024",
            "1500亿: level 150000000000 CNY, exports CN CL, 2024",
            "5000亿元: level 500000000000 CNY, exports CN BR, 2024",
            "15%: growth 15 percent, exports CN PE, 2024, yoy",
            "1.2倍: growth 1.2 fold, exports CN CL, 2024, yoy",
            "7%: growth 7 percent, exports CN BR, 2024, yoy",
        ],
    ),
    "a customs office that acts is the place it lies in": (
        "2024年，我国中欧班列累计开行1.9万列。阿拉山口海关监管班列7000列；二连海关共验放班列3000列。",
        [
            "1.9万列: level 19000 1, trains CN, 2024",
            "7000列: level 7000 1, trains CN-XJ/Alashankou, 2024",
            "3000列: level 3000 1, trains CN-NM/Erenhot, 2024",
        ],
    ),
    "a share with its whole before it": (
        (
            "2024年，湖南民营企业进出口4200亿元，占全省进出口总值的75%，"
            "比重较上年提升1.2个百分点。"
        ),
        [
            "4200亿元: level 420000000000 CNY, trade CN-HN private, 2024",
            "75%: share 75 percent, trade CN-HN private, 2024",
            (
                "1.2个百分点: share_diff 1.2 percentage_point, "
                "trade CN-HN private, 2024, yoy"
            ),
        ],
    ),
    "a change on the month is none of ten months": (
        "2024年10月，湖南进口大豆80万吨，环比下降28%；1至10月进口900万吨，下降12%。",
        [
            "80万吨: level 800000 metric_ton, volume imports CN-HN soybeans, 2024-10",
            "28%: growth -28 percent, volume imports CN-HN soybeans, 2024-10, mom",
            (
                "900万吨: level 9000000 metric_ton, volume imports CN-HN soybeans, 20"
                "24-01/2024-10"
            ),
            "12%: growth -12 percent, volume imports CN-HN soybeans, 2024-01/2024-10",
        ],
    ),
    "a fall that narrows": (
        "2024年5月，我国进口1.6万亿元，同比下降4%，降幅比4月收窄1.5个百分点。",
        [
            "1.6万亿元: level 1600000000000 CNY, imports CN, 2024-05",
            "4%: growth -4 percent, imports CN, 2024-05, yoy",
            (
                "1.5个百分点: growth_diff 1.5 percentage_point, "
                "imports CN, 2024-05, period"
            ),
        ],
    ),
    "goods behind their flow, by weight": (
        "今年1月，我国进口铜矿砂250万吨，同比减少3%，大豆950万吨，增加近一成。",
        [
            "250万吨: level 2500000 metric_ton, volume imports CN copper-ores, 2025-01",
            "3%: growth -3 percent, volume imports CN copper-ores, 2025-01, yoy",
            "950万吨: level 9500000 metric_ton, volume imports CN soybeans, 2025-01",
            "一成: growth 10 percent nearly, volume imports CN soybeans, 2025-01, yoy",
        ],
    ),
    "an amount said again in another currency": (
        "2024年，我国对东盟进出口7万亿元（约合9800亿美元）。",
        [
            "7万亿元: level 7000000000000 CNY, trade CN ASEAN, 2024",
            "9800亿美元: level 980000000000 USD about, trade CN ASEAN, 2024",
        ],
    ),
    "a known firm that heads its clause trades itself": (
        "2024年，深圳出口2.8万亿元，比亚迪出口汽车40万辆。全市机电产品出口1.9万亿元。",
        [
            "2.8万亿元: level 2800000000000 CNY, exports CN-GD/Shenzhen, 2024",
            "40万辆: level 400000 1, volume exports automobiles, 2024",
            (
                "1.9万亿元: level 1900000000000 CNY, "
                "exports CN-GD/Shenzhen mechanical-electrical, 2024"
            ),
        ],
    ),
    "a share of what was counted, and what it came to": (
        (
            "2024年，全省有进出口实绩的民营企业4.3万家，占比超过八成，比上年提升1.5个百分点，"
            "达到86.2%。"
        ),
        [
            "4.3万家: level 43000 1, enterprises trade private, 2024",
            "八成: share 80 percent over, enterprises trade private, 2024",
            (
                "1.5个百分点: share_diff 1.5 percentage_point, "
                "enterprises trade private, 2024, yoy"
            ),
            "86.2%: share 86.2 percent, enterprises trade private, 2024",
        ],
    ),
    "what leads up to a part is no whole": (
        "2024年，长三角、京津冀等区域外贸向好。其中，长三角进出口16万亿元。机电产品出口占六成。",
        [
            "16万亿元: level 16000000000000 CNY, trade CN/Yangtze River Delta, 2024",
            (
                "六成: share 60 percent, "
                "exports CN/Yangtze River Delta mechanical-electrical, 2024"
            ),
        ],
    ),
    "what yuan are in a text of Hong Kong": (
        "香港特区政府统计处公布，去年12月香港整体出口货值为4000亿元，按年升5%；输往内地的货值2400亿元。",
        [
            "4000亿元: level 400000000000 HKD, exports HK, 2024-12",
            "5%: growth 5 percent, exports HK, 2024-12, yoy",
            "2400亿元: level 240000000000 HKD, exports HK CN, 2024-12",
        ],
    ),
    "a part as a fraction, a change of nothing": (
        "2024年，湖南对德国出口30亿元，占全省出口的四分之一强，与上年基本持平。",
        [
            "30亿元: level 3000000000 CNY, exports CN-HN DE, 2024",
            "四分之一: share 25 percent over, exports CN-HN DE, 2024",
            "持平: growth 0 percent about, exports CN-HN DE, 2024, yoy",
        ],
    ),
    "ranks that tell among whom": (
        "2024年，湖南出口规模居中部六省第二、全国第12位，在全国各口岸中增速排第9位。",
        [
            "居中部六省第二: rank 2 1, exports CN-HN, 2024",
            "全国第12位: rank 12 1, exports CN-HN, 2024",
            "排第9位: rank 9 1, exports CN-HN, 2024",
        ],
    ),
    "orders are told by their worth, and are of the goods": (
        "公司主营锁具，2024年新接订单4200万美元，同比增加三成。",
        [
            "4200万美元: level 42000000 USD, orders locks, 2024",
            "三成: growth 30 percent, orders locks, 2024, yoy",
        ],
    ),
    "what lifts the growth of all": (
        "2024年，湖南农产品出口拉高了整体出口增速1.3个百分点，同比多12亿元。",
        [
            (
                "1.3个百分点: contribution 1.3 percentage_point, "
                "exports CN-HN agricultural, 2024"
            ),
            "12亿元: change 1200000000 CNY, exports CN-HN agricultural, 2024, yoy",
        ],
    ),
    "the number of those who trade": (
        "2024年，全省有进出口记录的民企数量增加7.1%，企业比上年多400家。",
        [
            "7.1%: growth 7.1 percent, enterprises trade private, 2024, yoy",
            "400家: change 400 1, enterprises trade private, 2024, yoy",
        ],
    ),
    "a high of a few years is no record": (
        "2024年，湖南大豆进口量跌至160万吨，创近五年同期新低。",
        ["160万吨: level 1600000 metric_ton, volume imports CN-HN soybeans, 2024"],
    ),
    "a name that ends as those of firms do": (
        "2024年，江苏出口3.6万亿元。徐工集团出口300亿元。义乌市华鸿控股集团出口5亿元。",
        [
            "3.6万亿元: level 3600000000000 CNY, exports CN-JS, 2024",
            "300亿元: level 30000000000 CNY, exports, 2024",
            "5亿元: level 500000000 CNY, exports, 2024",
        ],
    ),
    "goods that no list has are of their kind": (
        (
            "2024年，金华出口保温杯120亿元、门锁12亿元，休闲车36亿元。水泥桩出口3亿元，"
            "其中木制工艺灯21亿元。"
        ),
        [
            "120亿元: level 12000000000 CNY, exports CN-ZJ/Jinhua thermos, 2024",
            "12亿元: level 1200000000 CNY, exports CN-ZJ/Jinhua locks, 2024",
            "36亿元: level 3600000000 CNY, exports CN-ZJ/Jinhua vehicles, 2024",
            "3亿元: level 300000000 CNY, exports CN-ZJ/Jinhua, 2024",
            "21亿元: level 2100000000 CNY, exports CN-ZJ/Jinhua lighting, 2024",
        ],
    ),
    "goods that nobody knows are not all that is exported": (
        "2024年，湖南出口芋艿10万元，增长5%；出口突破500亿元。",
        [
            "10万元: level 100000 CNY, exports CN-HN, 2024",
            "5%: growth 5 percent, exports CN-HN, 2024",
            "500亿元: level 50000000000 CNY over, exports CN-HN, 2024",
        ],
    ),
    "a predicate that names a kind leaves the subject": (
        (
            "2024年，运输服务进出口8000亿元，增长9%，是规模最大的服务贸易领域。其中，"
            "出口增长12%。"
        ),
        [
            "8000亿元: level 800000000000 CNY, trade CN transport-services, 2024",
            "9%: growth 9 percent, trade CN transport-services, 2024",
            "最大的服务贸易领域: rank 1 1, trade CN transport-services, 2024",
            "12%: growth 12 percent, exports CN transport-services, 2024",
        ],
    ),
    "a district of a city points back to itself": (
        "2024年，吴江区进出口1800亿元。机电产品出口1000亿元，占全区出口的68%。全区出口1500亿元。",
        [
            "1800亿元: level 180000000000 CNY, trade CN-JS/Wujiang, 2024",
            (
                "1000亿元: level 100000000000 CNY, "
                "exports CN-JS/Wujiang mechanical-electrical, 2024"
            ),
            "68%: share 68 percent, exports CN-JS/Wujiang mechanical-electrical, 2024",
            "1500亿元: level 150000000000 CNY, exports CN-JS/Wujiang, 2024",
        ],
    ),
    "several that are named behind their number": (
        "2024年，湖南对前两大贸易伙伴东盟、欧盟分别进出口900亿元、600亿元。",
        [
            "900亿元: level 90000000000 CNY, trade CN-HN ASEAN, 2024",
            "600亿元: level 60000000000 CNY, trade CN-HN EU, 2024",
        ],
    ),
    "a jubilee dates nothing": (
        "今年是协定签署十周年。湖南对东盟出口90亿元，增长2.7%。",
        [
            "90亿元: level 9000000000 CNY, exports CN-HN ASEAN",
            "2.7%: growth 2.7 percent, exports CN-HN ASEAN",
        ],
    ),
    "trade in goods is no service": (
        "2024年，我国服务进出口7万亿元，增长14%。货物贸易进出口43万亿元，增长5%。",
        [
            "7万亿元: level 7000000000000 CNY, trade CN services, 2024",
            "14%: growth 14 percent, trade CN services, 2024",
            "43万亿元: level 43000000000000 CNY, trade CN, 2024",
            "5%: growth 5 percent, trade CN, 2024",
        ],
    ),
    "firms that are some of those counted": (
        (
            "2024年，湖南有进出口实绩的经营主体增加12%，其中民营企业占比接近九成，数"
            "量增加15%；进出口2400亿元，增长6%。"
        ),
        [
            "12%: growth 12 percent, enterprises trade CN-HN, 2024",
            "九成: share 90 percent nearly, enterprises trade CN-HN private, 2024",
            "15%: growth 15 percent, enterprises trade CN-HN private, 2024",
            "2400亿元: level 240000000000 CNY, trade CN-HN private, 2024",
            "6%: growth 6 percent, trade CN-HN private, 2024",
        ],
    ),
    "places that are counted behind their names": (
        "2024年，西部12个省份进出口增长16%，高于整体增速7.2个百分点。",
        [
            "16%: growth 16 percent, trade CN/Western Region, 2024",
            (
                "7.2个百分点: growth_diff 7.2 percentage_point, trade CN/Western Regi"
                "on, 2024, peer"
            ),
        ],
    ),
    "freight of both ways, and a share of it": (
        "2024年上半年，湖南口岸进出口货运量520万吨，增长14%，降幅较上年收窄。",
        [
            "520万吨: level 5200000 metric_ton, volume trade CN-HN, 2024-H1",
            "14%: growth 14 percent, volume trade CN-HN, 2024-H1",
        ],
    ),
    "how large what was counted is": (
        "截至2024年底，湖南累计建成海外仓68个，总面积52万平方米。",
        [
            "68个: level 68 1, warehouses CN-HN, 2024-12",
            "52万平方米: level 520000 meter**2, warehouse-area CN-HN, 2024-12",
        ],
    ),
    "goods that each have the figure": (
        "2024年，湖南钢材、汽车出口额均破百亿元。",
        [
            "百亿元: level 10000000000 CNY over, exports CN-HN automobiles, 2024",
            "百亿元: level 10000000000 CNY over, exports CN-HN steel, 2024",
        ],
    ),
    "several averages that one is ahead of are no reporters": (
        "2024年，金华出口增长9%，增速分别高于全国、全省5个和3个百分点。进口增长2%。",
        [
            "9%: growth 9 percent, exports CN-ZJ/Jinhua, 2024",
            "5个: growth_diff 5 percentage_point, exports CN-ZJ/Jinhua, 2024, peer",
            (
                "3个百分点: growth_diff 3 percentage_point, "
                "exports CN-ZJ/Jinhua, 2024, peer"
            ),
            "2%: growth 2 percent, imports CN-ZJ/Jinhua, 2024",
        ],
    ),
    "a fall that grows is a rate that falls": (
        "2024年2月，湖南出口下降12%，降幅比上月扩大3个百分点。",
        [
            "12%: growth -12 percent, exports CN-HN, 2024-02",
            "3个百分点: growth_diff -3 percentage_point, exports CN-HN, 2024-02, mom",
        ],
    ),
    "goods that only pass through a port are those of its province": (
        "据昆明海关统计，2024年，经磨憨口岸进口水果30万吨；经瑞丽口岸出口商品50亿元。",
        [
            "30万吨: level 300000 metric_ton, volume imports CN-YN fruit, 2024",
            "50亿元: level 5000000000 CNY, exports CN-YN, 2024",
        ],
    ),
    "a share of trade with the same partner": (
        "2024年，黑龙江对俄贸易额2100亿元，占全国对俄贸易的12.5%。",
        [
            "2100亿元: level 210000000000 CNY, trade CN-HL RU, 2024",
            "12.5%: share 12.5 percent, trade CN-HL RU, 2024",
        ],
    ),
    "export orders are orders": (
        "2024年，该公司出口订单比上年多了三成。",
        ["三成: growth 30 percent, orders exports, 2024, yoy"],
    ),
    "trains of no place run nationwide": (
        "2024年，中欧班列累计开行1.9万列，发送货物207万标箱。其中，郑州开行3000列。",
        [
            "1.9万列: level 19000 1, trains CN, 2024",
            "207万标箱: level 2070000 1, containers CN, 2024",
            "3000列: level 3000 1, trains CN-HA/Zhengzhou, 2024",
        ],
    ),
    "what firms lift, said with its period": (
        "2024年，湖南民企进出口4000亿元，占75%，拉动同期湖南进出口增长2.5个百分点。",
        [
            "4000亿元: level 400000000000 CNY, trade CN-HN private, 2024",
            "75%: share 75 percent, trade CN-HN private, 2024",
            (
                "2.5个百分点: contribution 2.5 percentage_point, "
                "trade CN-HN private, 2024"
            ),
        ],
    ),
    "several that were named, together": (
        "2024年，湖南对美国、欧盟出口均增长5%；以上两大市场合计占湖南出口的1/3以上。",
        [
            "5%: growth 5 percent, exports CN-HN EU, 2024",
            "5%: growth 5 percent, exports CN-HN US, 2024",
            (
                "1/3: share 33.33333333333333333333333333 percent over, "
                "exports CN-HN, 2024"
            ),
        ],
    ),
    "partners of a list go on in its measure": (
        "2024年，香港整体出口货量下跌：美国（-12%）、越南（-5%）。输往韩国的货量升2%。",
        [
            "-12%: growth -12 percent, volume exports HK US, 2024",
            "-5%: growth -5 percent, volume exports HK VN, 2024",
            "2%: growth 2 percent, volume exports HK KR, 2024",
        ],
    ),
    "an average rate behind shares": (
        "2024年湖南茶叶出口占全国的比重提升至12%，同比增速达6%。",
        [
            "12%: share 12 percent, exports CN-HN tea, 2024",
            "6%: growth 6 percent, exports CN-HN tea, 2024, yoy",
        ],
    ),
    "the largest market for goods that end as ranked things do": (
        "2024年，日本是湖南最大的水产品出口市场。",
        ["最大的水产品出口市场: rank 1 1, exports CN-HN JP aquatic-products, 2024"],
    ),
    "goods by the piece, a record with its flow within": (
        "2024年，湖南出口雨伞1200万把，10月出口98万把，刷新单月出口纪录。",
        [
            "1200万把: level 12000000 1, volume exports CN-HN umbrellas, 2024",
            "98万把: level 980000 1, volume exports CN-HN umbrellas, 2024-10",
            "刷新单月出口纪录: record, volume exports CN-HN umbrellas, 2024-10",
        ],
    ),
    "a text in traditional characters": (
        "2024年，廣東外貿進出口總值突破9萬億元，按年增長9.8%，貿易順差擴大逾一成。",
        [
            "9萬億元: level 9000000000000 CNY over, trade CN-GD, 2024",
            "9.8%: growth 9.8 percent, trade CN-GD, 2024, yoy",
            "一成: growth 10 percent over, balance CN-GD, 2024, yoy",
        ],
    ),
    "quarters that share their year": (
        "2024年一、二季度，湖南出口同比分别增长3%和5%。",
        [
            "3%: growth 3 percent, exports CN-HN, 2024-Q1, yoy",
            "5%: growth 5 percent, exports CN-HN, 2024-Q2, yoy",
        ],
    ),
    "a part of what the sentence before told": (
        "2024年，湖南出口机电产品2000亿元，增长6%。其中，汽车300亿元，增长2倍。",
        [
            (
                "2000亿元: level 200000000000 CNY, exports CN-HN "
                "mechanical-electrical, 2024"
            ),
            "6%: growth 6 percent, exports CN-HN mechanical-electrical, 2024",
            "300亿元: level 30000000000 CNY, exports CN-HN automobiles, 2024",
            "2倍: growth 2 fold, exports CN-HN automobiles, 2024",
        ],
    ),
    "a share in a field": (
        "2024年，湖南民营企业出口3000亿元，在全省出口中的比重升至七成半。",
        [
            "3000亿元: level 300000000000 CNY, exports CN-HN private, 2024",
            "七成半: share 75 percent, exports CN-HN private, 2024",
        ],
    ),
    "a share from one to another": (
        "2024年，湖南民营企业出口占全省出口的比重由上年的七成升至75%。",
        [
            "七成: share 70 percent, exports CN-HN private, 2023",
            "75%: share 75 percent, exports CN-HN private, 2024",
        ],
    ),
    "a rank before its flow": (
        "2024年，东盟继续为湖南第一大贸易伙伴，湖南对东盟进出口900亿元，同比增长7.2%。",
        [
            "第一大贸易伙伴: rank 1 1, trade CN-HN ASEAN, 2024",
            "900亿元: level 90000000000 CNY, trade CN-HN ASEAN, 2024",
            "7.2%: growth 7.2 percent, trade CN-HN ASEAN, 2024, yoy",
        ],
    ),
    "what is told of each sum is no claim": (
        "2024年，湖南出口3500亿元，每10元出口中就有7元来自民营企业。",
        [
            "3500亿元: level 350000000000 CNY, exports CN-HN, 2024",
        ],
    ),
    "a rate in words": (
        "2024年，湖南出口锂电池120亿元，同比翻了一番多，其中对老挝出口实现两位数增长。",
        [
            "120亿元: level 12000000000 CNY, exports CN-HN lithium-batteries, 2024",
            (
                "翻了一番多: growth 100 percent over, exports CN-HN "
                "lithium-batteries, 2024, yoy"
            ),
            (
                "两位数: growth 10 percent at_least, exports CN-HN LA "
                "lithium-batteries, 2024, yoy"
            ),
        ],
    ),
    "a fraction": (
        "2024年，湖南出口茶叶占全国茶叶出口的四分之一。",
        [
            "四分之一: share 25 percent, exports CN-HN tea, 2024",
        ],
    ),
    "ranks pair off with as many places": (
        "2024年，苏州、宁波、青岛外贸总值分别居全国第四、第五和第六位。",
        [
            "居全国第四: rank 4 1, trade CN-JS/Suzhou, 2024",
            "第五: rank 5 1, trade CN-ZJ/Ningbo, 2024",
            "第六位: rank 6 1, trade CN-SD/Qingdao, 2024",
        ],
    ),
    "a part of a province": (
        "2024年，粤东地区(包括汕头市、梅州市)进出口1500亿元，增长12%。",
        [
            "1500亿元: level 150000000000 CNY, trade CN-GD/Eastern Guangdong, 2024",
            "12%: growth 12 percent, trade CN-GD/Eastern Guangdong, 2024",
        ],
    ),
    "firms that are counted": (
        "2024年，湖南有进出口实绩的外贸企业8600家，同比增加520家。",
        [
            "8600家: level 8600 1, enterprises trade CN-HN, 2024",
            "520家: change 520 1, enterprises trade CN-HN, 2024, yoy",
        ],
    ),
    "zones of a list, each by its own name": (
        "2024年，深圳出口2.8万亿元。福田保税区、坪山保税区进出口分别为40亿元和30亿元。",
        [
            "2.8万亿元: level 2800000000000 CNY, exports CN-GD/Shenzhen, 2024",
            "40亿元: level 4000000000 CNY, trade CN-GD/Futian Bonded Zone, 2024",
            "30亿元: level 3000000000 CNY, trade CN-GD/Pingshan Bonded Zone, 2024",
        ],
    ),
    "a sum that says which firms are counted": (
        "2024年，湖南进出口超千万元的企业有730家，比上年增加41家。",
        [
            "730家: level 730 1, enterprises CN-HN, 2024",
            "41家: change 41 1, enterprises CN-HN, 2024, yoy",
        ],
    ),
    "two bases for two rates": (
        "2024年5月，我国出口2.1万亿元，同比、环比分别增长7%和2%。",
        [
            "2.1万亿元: level 2100000000000 CNY, exports CN, 2024-05",
            "7%: growth 7 percent, exports CN, 2024-05, yoy",
            "2%: growth 2 percent, exports CN, 2024-05, mom",
        ],
    ),
    "a level that stays": (
        "2024年，湖南进口2100亿元，与上年基本持平。",
        [
            "2100亿元: level 210000000000 CNY, imports CN-HN, 2024",
            "持平: growth 0 percent about, imports CN-HN, 2024, yoy",
        ],
    ),
    "when it was last so dates no figure": (
        "2024年5月，我国进口1.5万亿元，为2月以来最少。",
        [
            "1.5万亿元: level 1500000000000 CNY, imports CN, 2024-05",
        ],
    ),
    "records and streaks": (
        "2024年，湖南出口规模创历史同期新高，连续6个月保持增长。",
        [
            "创历史同期新高: record, exports CN-HN, 2024",
            "连续6个月: streak 6 month, exports CN-HN, 2024",
        ],
    ),
    "a basis for what follows": (
        "2024年，湖南出口3500亿元，增长5%（同比，下同）。进口下降2%。",
        [
            "3500亿元: level 350000000000 CNY, exports CN-HN, 2024",
            "5%: growth 5 percent, exports CN-HN, 2024, yoy",
            "2%: growth -2 percent, imports CN-HN, 2024, yoy",
        ],
    ),
    "a level that is risen to": (
        "2024年湖南出口增至3500亿元。",
        [
            "3500亿元: level 350000000000 CNY, exports CN-HN, 2024",
        ],
    ),
    "a multiple of another year": (
        "2024年，湖南对非洲进出口500亿元，是2019年的2.5倍。",
        [
            "500亿元: level 50000000000 CNY, trade CN-HN AFRICA, 2024",
            "2.5倍: growth 2.5 fold, trade CN-HN AFRICA, 2024, period",
        ],
    ),
    "points above the whole": (
        "2024年，湖南对东盟出口增长9%，高于全省出口增速4个百分点。",
        [
            "9%: growth 9 percent, exports CN-HN ASEAN, 2024",
            (
                "4个百分点: growth_diff 4 percentage_point, "
                "exports CN-HN ASEAN, 2024, peer"
            ),
        ],
    ),
    "whose partner China is": (
        "2024年，中国连续16年保持东盟第一大贸易伙伴。东盟是我国第一大贸易伙伴。",
        [
            "连续16年: streak 16 year, trade ASEAN CN, 2024",
            "第一大贸易伙伴: rank 1 1, trade ASEAN CN, 2024",
            "第一大贸易伙伴: rank 1 1, trade CN ASEAN, 2024",
        ],
    ),
    "an autonomous region is the whole of it": (
        "2024年，广西进出口7500亿元。南宁进出口1400亿元。全区对越南进出口3000亿元。",
        [
            "7500亿元: level 750000000000 CNY, trade CN-GX, 2024",
            "1400亿元: level 140000000000 CNY, trade CN-GX/Nanning, 2024",
            "3000亿元: level 300000000000 CNY, trade CN-GX VN, 2024",
        ],
    ),
    "a part of a growth": (
        "2024年，湖南民营企业出口增长9%，拉动全省出口增长6个百分点。",
        [
            "9%: growth 9 percent, exports CN-HN private, 2024",
            "6个百分点: contribution 6 percentage_point, exports CN-HN private, 2024",
        ],
    ),
    "rates for as many amounts": (
        "2024年，湖南出口汽车12万辆，价值150亿元，分别增长31%、28%。",
        [
            "12万辆: level 120000 1, volume exports CN-HN automobiles, 2024",
            "150亿元: level 15000000000 CNY, exports CN-HN automobiles, 2024",
            "31%: growth 31 percent, volume exports CN-HN automobiles, 2024",
            "28%: growth 28 percent, exports CN-HN automobiles, 2024",
        ],
    ),
    "the amount of a period that is compared with": (
        (
            "2024年前8个月，湖南出口大米30万吨，比2023年同期的25万吨多5万吨；出口茶叶"
            "9亿元，超过2022年的7亿元。"
        ),
        [
            (
                "30万吨: level 300000 metric_ton, volume exports CN-HN rice, 2024-01/"
                "2024-08"
            ),
            (
                "25万吨: level 250000 metric_ton, volume exports CN-HN rice, 2023-01/"
                "2023-08"
            ),
            (
                "5万吨: change 50000 metric_ton, volume exports CN-HN rice, 2024-01/2"
                "024-08, yoy"
            ),
            "9亿元: level 900000000 CNY, exports CN-HN tea, 2024-01/2024-08",
            "7亿元: level 700000000 CNY, exports CN-HN tea, 2022",
        ],
    ),
    "the amount of a basis": (
        (
            "2024年6月，进口铜矿240万吨，较5月的226万吨增长6.2%，较上年同期的213万吨"
            "增长12.7%。"
        ),
        [
            "240万吨: level 2400000 metric_ton, volume imports CN copper-ores, 2024-06",
            "226万吨: level 2260000 metric_ton, volume imports CN copper-ores, 2024-05",
            "6.2%: growth 6.2 percent, volume imports CN copper-ores, 2024-06, period",
            "213万吨: level 2130000 metric_ton, volume imports CN copper-ores, 2023-06",
            "12.7%: growth 12.7 percent, volume imports CN copper-ores, 2024-06, yoy",
        ],
    ),
    "regimes without a code": (
        (
            "2024年，云南一般贸易进出口900亿元，增长5%；边境小额贸易进出口120亿元，增"
            "长8%，边民互市进口60亿元，下降2%；加工贸易进出口80亿元。"
        ),
        [
            "900亿元: level 90000000000 CNY, trade CN-YN general-trade, 2024",
            "5%: growth 5 percent, trade CN-YN general-trade, 2024",
            "120亿元: level 12000000000 CNY, trade CN-YN, 2024",
            "8%: growth 8 percent, trade CN-YN, 2024",
            "60亿元: level 6000000000 CNY, imports CN-YN, 2024",
            "2%: growth -2 percent, imports CN-YN, 2024",
            "80亿元: level 8000000000 CNY, trade CN-YN processing-trade, 2024",
        ],
    ),
    "periods of a list before others": (
        "2024年一、二季度湖北进出口分别增长3%和4.5%，三季度增长6%。",
        [
            "3%: growth 3 percent, trade CN-HB, 2024-Q1",
            "4.5%: growth 4.5 percent, trade CN-HB, 2024-Q2",
            "6%: growth 6 percent, trade CN-HB, 2024-Q3",
        ],
    ),
    "two countries of one character each": (
        "2024年，中美贸易额5万亿元，增长3%。",
        [
            "5万亿元: level 5000000000000 CNY, trade CN US, 2024",
            "3%: growth 3 percent, trade CN US, 2024",
        ],
    ),
    "a county": (
        "2024年，安平县进出口60亿元，该县出口占九成。",
        [
            "60亿元: level 6000000000 CNY, trade CN-HE/Anping, 2024",
            "九成: share 90 percent, exports CN-HE/Anping, 2024",
        ],
    ),
    "points above the same series of the country": (
        "2024年，湖南对东盟出口增长9%，高于同期全国外贸整体增速4个百分点。",
        [
            "9%: growth 9 percent, exports CN-HN ASEAN, 2024",
            (
                "4个百分点: growth_diff 4 percentage_point, "
                "exports CN-HN ASEAN, 2024, peer"
            ),
        ],
    ),
    "each of several places": (
        "2024年，长沙、株洲进出口增速均超过两成。",
        [
            "两成: growth 20 percent over, trade CN-HN/Changsha, 2024",
            "两成: growth 20 percent over, trade CN-HN/Zhuzhou, 2024",
        ],
    ),
    "paired rates with a verb each": (
        "2024年，湖南对日本、智利进出口同比分别增长12%和下降4%。",
        [
            "12%: growth 12 percent, trade CN-HN JP, 2024, yoy",
            "4%: growth -4 percent, trade CN-HN CL, 2024, yoy",
        ],
    ),
    "prices behind weights": (
        "2024年，湖南煤、大豆分别进口300万、90万吨，分别减少11%、14%，进口均价分别上涨7%、6%。",
        [
            "300万: level 3000000 metric_ton, volume imports CN-HN coal, 2024",
            "90万吨: level 900000 metric_ton, volume imports CN-HN soybeans, 2024",
            "11%: growth -11 percent, volume imports CN-HN coal, 2024",
            "14%: growth -14 percent, volume imports CN-HN soybeans, 2024",
            "7%: growth 7 percent, average-price imports CN-HN coal, 2024",
            "6%: growth 6 percent, average-price imports CN-HN soybeans, 2024",
        ],
    ),
    "the noun of a single firm": (
        "2024年，上海进口1.8万亿元。某医药企业进口设备2亿元；一家灯具企业出口3亿元。",
        [
            "1.8万亿元: level 1800000000000 CNY, imports CN-SH, 2024",
            "2亿元: level 200000000 CNY, imports equipment, 2024",
            "3亿元: level 300000000 CNY, exports, 2024",
        ],
    ),
    "a corridor of the country is that of no city": (
        "2024年12月27日，一列班列驶出成都城厢站。至此，西部陆海新通道班列全年累计开行1.1万列，同比增长6%。四川始发1500列。通道已通达125个国家。",
        [
            "1.1万列: level 11000 1, trains CN, 2024",
            "6%: growth 6 percent, trains CN, 2024, yoy",
            "1500列: level 1500 1, trains CN-SC, 2024",
            "125个国家: level 125 1, partners CN",
        ],
    ),
    "a basis within its verb": (
        "2024年，湖南對歐盟出口300億元，年增4%。",
        [
            "300億元: level 30000000000 CNY, exports CN-HN EU, 2024",
            "4%: growth 4 percent, exports CN-HN EU, 2024, yoy",
        ],
    ),
    "kinds of goods are not counted": (
        "2024年，湖南出口7大类农产品增长4%。",
        [
            "4%: growth 4 percent, exports CN-HN agricultural, 2024",
        ],
    ),
    "a county is named for short beside its port": (
        "2024年，图们口岸进出口货运量20万吨；长白口岸进出口货运量3万吨。",
        [
            "20万吨: level 200000 metric_ton, volume trade CN-JL/Tumen, 2024",
            "3万吨: level 30000 metric_ton, volume trade CN-JL/Changbai, 2024",
        ],
    ),
    "the trade of another country with China": (
        "2024年，德国自华进口增长5%，对华出口下降3%。",
        [
            "5%: growth 5 percent, imports DE CN, 2024",
            "3%: growth -3 percent, exports DE CN, 2024",
        ],
    ),
    "what is planned is no fact": (
        "方案提出，到2027年全省进出口力争突破1万亿元，年均增长8%。",
        [],
    ),
    "two cities together have their names in letters": (
        "2024年，眉山、乐山两市进出口首次突破百亿元。",
        [
            "百亿元: level 10000000000 CNY over, trade CN/Meishan and Leshan, 2024",
        ],
    ),
    "a county, and its name without the kind": (
        "云和县商务局日前公布，2024年该县木制玩具出口25亿元。云和去年还进口木材3000万元。",
        [
            "25亿元: level 2500000000 CNY, exports CN-ZJ/Yunhe wooden-toys, 2024",
            "3000万元: level 30000000 CNY, imports CN-ZJ/Yunhe timber, 2024",
        ],
    ),
    "a county behind its province": (
        "2024年，湖南醴陵出口陶瓷60亿元。",
        ["60亿元: level 6000000000 CNY, exports CN-HN/Liling ceramics, 2024"],
    ),
    "the same time a year before holds for its clause": (
        "2024年大豆进口1.05亿吨，上年同期为9900万吨，巴西大豆占七成。",
        [
            "1.05亿吨: level 105000000 metric_ton, volume imports CN soybeans, 2024",
            "9900万吨: level 99000000 metric_ton, volume imports CN soybeans, 2023",
            "七成: share 70 percent, volume imports CN BR soybeans, 2024",
        ],
    ),
    "years that nothing counts from": (
        (
            "过去3年，湖南出口年均增长9%。5年来，湖南进口10亿元；2024年，进口为七年来"
            "首次下降，出口5亿元。"
        ),
        [
            "9%: growth 9 percent, exports CN-HN",
            "10亿元: level 1000000000 CNY, imports CN-HN",
            "5亿元: level 500000000 CNY, exports CN-HN, 2024",
        ],
    ),
    "a part of a year that a month ends": (
        "截至8月，2024年我国茶叶累计出口23万吨，其中白茶出口374吨。",
        [
            "23万吨: level 230000 metric_ton, volume exports CN tea, 2024-01/2024-08",
            "374吨: level 374 metric_ton, volume exports CN white-tea, 2024-01/2024-08",
        ],
    ),
    "the day of a dispatch": (
        "长沙1月24日讯 2024年，湖南进出口5000亿元。\n湖南的综保区进出口90亿元。",
        [
            "5000亿元: level 500000000000 CNY, trade CN-HN, 2024",
            "90亿元: level 9000000000 CNY, trade CN-HN, 2024",
        ],
    ),
    "goods and the noun for them": (
        "2024年第三季度，湖南手机产品出口欧盟增长40%。",
        [
            "40%: growth 40 percent, exports CN-HN EU mobile-phones, 2024-Q3",
        ],
    ),
    "goods that a bare classifier counts": (
        "2024年，湖南集成电路进口8500万个，货值13亿元。",
        [
            (
                "8500万个: level 85000000 1, volume imports CN-HN integrated-circuits"
                ", 2024"
            ),
            "13亿元: level 1300000000 CNY, imports CN-HN integrated-circuits, 2024",
        ],
    ),
    "titles suppose nothing": (
        "《通道总体规划》实施以来，2024年湖南出口5亿元。",
        [
            "5亿元: level 500000000 CNY, exports CN-HN, 2024",
        ],
    ),
    "those that lead a ranking": (
        "2024年，进出口规模前100位的企业中，湖南企业有12家。",
        [
            "12家: level 12 1, enterprises CN-HN, 2024",
        ],
    ),
    "freight of a railway": (
        "截至1月13日，中老铁路今年累计运输货物90万吨，增长5%。",
        [
            "90万吨: level 900000 metric_ton, volume CN, 2025-01-01/2025-01-13",
            "5%: growth 5 percent, volume CN, 2025-01-01/2025-01-13",
        ],
    ),
    "when something was last so": (
        "2024年10月钢材出口1100万吨，为2015年9月以来最高，环比增长10%。",
        [
            "1100万吨: level 11000000 metric_ton, volume exports CN steel, 2024-10",
            "10%: growth 10 percent, volume exports CN steel, 2024-10, mom",
        ],
    ),
    "a multiple of what was then": (
        "2024年，我国对中亚出口640亿美元，是2019年的2.4倍，占出口总值的1.8%。",
        [
            "640亿美元: level 64000000000 USD, exports CN CENTRAL-ASIA, 2024",
            "2.4倍: growth 2.4 fold, exports CN CENTRAL-ASIA, 2024, period",
            "1.8%: share 1.8 percent, exports CN CENTRAL-ASIA, 2024",
        ],
    ),
    "where a fair is held has no trade of it": (
        "第137届广交会4月15日至5月5日在广州举行，采购商28.9万人。",
        [
            "28.9万人: level 289000 1, buyers CN, 2024-04-15/2024-05-05",
        ],
    ),
    "since something began, in a clause": (
        "自2013年首列班列开行以来，成都累计开行中欧班列2.8万列。",
        ["2.8万列: level 28000 1, trains CN-SC/Chengdu, 2013-01/2025-02"],
    ),
    "a field that names a city is that of the city": (
        "2024年，揭阳和汕尾进出口分别增长9%和4%。在揭阳进口总额中，原油进口11亿元，占三成。",
        [
            "9%: growth 9 percent, trade CN-GD/Jieyang, 2024",
            "4%: growth 4 percent, trade CN-GD/Shanwei, 2024",
            "11亿元: level 1100000000 CNY, imports CN-GD/Jieyang crude-oil, 2024",
            "三成: share 30 percent, imports CN-GD/Jieyang crude-oil, 2024",
        ],
    ),
    "China and a country in one word each": (
        "2024年，河南对外贸易8200亿元。中澳双边贸易额2100亿美元。",
        [
            "8200亿元: level 820000000000 CNY, trade CN-HA, 2024",
            "2100亿美元: level 210000000000 USD, trade CN AU, 2024",
        ],
    ),
    "a day of the time in force": (
        "2024年6月1日至18日，出口包裹900万件，其中18日当天120万件；进口包裹300万件。",
        [
            "900万件: level 9000000 1, parcels exports CN, 2024-06-01/2024-06-18",
            "120万件: level 1200000 1, parcels exports CN, 2024-06-18",
            "300万件: level 3000000 1, parcels imports CN, 2024-06-01/2024-06-18",
        ],
    ),
    "a year that words on it stand before": (
        "2023年对成员国出口6.4万亿元，比协定生效前的2021年增长11%。",
        [
            "6.4万亿元: level 6400000000000 CNY, exports CN, 2023",
            "11%: growth 11 percent, exports CN, 2023, period",
        ],
    ),
    "a county of two characters": (
        "据曹县商务局统计，2024年全县服装出口9亿元。",
        ["9亿元: level 900000000 CNY, exports CN-SD/Cao County garments, 2024"],
    ),
    "of a fair of which only the last day is told all is of that day": (
        "第七届进博会11月10日闭幕。本届展商3496家，比首届增长一成。",
        [
            "3496家: level 3496 1, exhibitors CN, 2024-11-10",
            "一成: growth 10 percent, exhibitors CN, 2024-11-10, period",
        ],
    ),
    "a zone that has the name of its city": (
        "2024年，淮安综合保税区进出口60亿元，占淮安市的一成；西永综保区进出口2000亿元。",
        [
            (
                "60亿元: level 6000000000 CNY, "
                "trade CN-JS/Huai'an Comprehensive Bonded Zone, 2024"
            ),
            (
                "一成: share 10 percent, "
                "trade CN-JS/Huai'an Comprehensive Bonded Zone, 2024"
            ),
            (
                "2000亿元: level 200000000000 CNY, "
                "trade CN-CQ/Xiyong Comprehensive Bonded Zone, 2024"
            ),
        ],
    ),
    "what another country sells to China": (
        "2024年，芬兰对华出口35亿欧元，同比下降2%。",
        [
            "35亿欧元: level 3500000000 EUR, exports FI CN, 2024",
            "2%: growth -2 percent, exports FI CN, 2024, yoy",
        ],
    ),
    "an office abroad counts for its country": (
        "芬兰海关署公布，2024年出口720亿欧元，同比下降5%。",
        [
            "720亿欧元: level 72000000000 EUR, exports FI, 2024",
            "5%: growth -5 percent, exports FI, 2024, yoy",
        ],
    ),
    "rates of a part go on with the year": (
        (
            "2024年6月，青岛出口300亿元，环比增长1.2%，同比下降4.5%；"
            "其中船舶出口20亿元，下降3.1%。"
        ),
        [
            "300亿元: level 30000000000 CNY, exports CN-SD/Qingdao, 2024-06",
            "1.2%: growth 1.2 percent, exports CN-SD/Qingdao, 2024-06, mom",
            "4.5%: growth -4.5 percent, exports CN-SD/Qingdao, 2024-06, yoy",
            "20亿元: level 2000000000 CNY, exports CN-SD/Qingdao ships, 2024-06",
            "3.1%: growth -3.1 percent, exports CN-SD/Qingdao ships, 2024-06, yoy",
        ],
    ),
    "a notice names the year that rates are measured against": (
        (
            "据大连海关统计，2024年大连市进出口总值4500亿元，增长3.3%（与2023年相比，"
            "下同）。其中，出口2100亿元，下降1.4%。"
        ),
        [
            "4500亿元: level 450000000000 CNY, trade CN-LN/Dalian, 2024",
            "3.3%: growth 3.3 percent, trade CN-LN/Dalian, 2024, yoy",
            "2100亿元: level 210000000000 CNY, exports CN-LN/Dalian, 2024",
            "1.4%: growth -1.4 percent, exports CN-LN/Dalian, 2024, yoy",
        ],
    ),
    "a country of one character before China": (
        "韩国统计，2024年韩中双边贸易额3000亿美元，增长4%。",
        [
            "3000亿美元: level 300000000000 USD, trade KR CN, 2024",
            "4%: growth 4 percent, trade KR CN, 2024",
        ],
    ),
    "a country whose text it is reports its trade with China": (
        (
            "据德国联邦统计局数据，2024年德国与中国贸易总额2400亿欧元，下降2%。"
            "德国自中国进口1500亿欧元。"
        ),
        [
            "2400亿欧元: level 240000000000 EUR, trade DE CN, 2024",
            "2%: growth -2 percent, trade DE CN, 2024",
            "1500亿欧元: level 150000000000 EUR, imports DE CN, 2024",
        ],
    ),
    "a part that went to a partner narrows no count before it": (
        "2024年，我国出口摩托车120万辆，其中对非洲的出口占了近三成。",
        [
            "120万辆: level 1200000 1, volume exports CN motorcycles, 2024",
            "三成: share 30 percent nearly, volume exports CN AFRICA motorcycles, 2024",
        ],
    ),
    "what contributes a part of a whole": (
        "2024年，温州出口2000亿元。民营企业贡献了全市出口的八成以上。",
        [
            "2000亿元: level 200000000000 CNY, exports CN-ZJ/Wenzhou, 2024",
            "八成: share 80 percent over, exports CN-ZJ/Wenzhou private, 2024",
        ],
    ),
    "a share moves behind a comma": (
        "2024年，烟台综合保税区进出口占全市的比重，由2023年的9.5%升至12.1%。",
        [
            (
                "9.5%: share 9.5 percent, trade CN-SD/Yantai Comprehensive Bonded "
                "Zone, 2023"
            ),
            (
                "12.1%: share 12.1 percent, trade CN-SD/Yantai Comprehensive Bonded "
                "Zone, 2024"
            ),
        ],
    ),
    "the whole province has what its part had before": (
        (
            "2024年，云南省进出口3000亿元。玉溪市出口80亿元，增长7%。"
            "外资企业占全省出口的两成。"
        ),
        [
            "3000亿元: level 300000000000 CNY, trade CN-YN, 2024",
            "80亿元: level 8000000000 CNY, exports CN-YN/Yuxi, 2024",
            "7%: growth 7 percent, exports CN-YN/Yuxi, 2024",
            "两成: share 20 percent, exports CN-YN foreign-invested, 2024",
        ],
    ),
    "goods of a zone pass through an airport": (
        "2024年，郑州新郑综合保税区进出口4000亿元。经双流机场出口3万吨。",
        [
            (
                "4000亿元: level 400000000000 CNY, trade CN-HA/Zhengzhou Xinzheng "
                "Comprehensive Bonded Zone, 2024"
            ),
            (
                "3万吨: level 30000 metric_ton, volume exports CN-HA/Zhengzhou "
                "Xinzheng Comprehensive Bonded Zone, 2024"
            ),
        ],
    ),
    "a park points back to its zone": (
        "2024年，郑州新郑综合保税区出口2000亿元，手机出口增长5%，占园区出口的九成。",
        [
            (
                "2000亿元: level 200000000000 CNY, exports CN-HA/Zhengzhou Xinzheng "
                "Comprehensive Bonded Zone, 2024"
            ),
            (
                "5%: growth 5 percent, exports CN-HA/Zhengzhou Xinzheng "
                "Comprehensive Bonded Zone mobile-phones, 2024"
            ),
            (
                "九成: share 90 percent, exports CN-HA/Zhengzhou Xinzheng "
                "Comprehensive Bonded Zone mobile-phones, 2024"
            ),
        ],
    ),
    "lists of goods are declarations of their flow": (
        "2024年，宁波海关验放进口商品清单5200万份，增长12%。",
        [
            "5200万份: level 52000000 1, declarations imports CN-ZJ/Ningbo, 2024",
            "12%: growth 12 percent, declarations imports CN-ZJ/Ningbo, 2024",
        ],
    ),
    "a share that went to a partner narrows no count before it": (
        "2024年，广州口岸出口拖拉机5万台，增长12%，近四成销往越南。",
        [
            "5万台: level 50000 1, volume exports CN-GD/Guangzhou tractors, 2024",
            "12%: growth 12 percent, volume exports CN-GD/Guangzhou tractors, 2024",
            (
                "四成: share 40 percent nearly, volume exports CN-GD/Guangzhou VN "
                "tractors, 2024"
            ),
        ],
    ),
    "boxes are containers where those are named before": (
        "2024年，洋浦港完成集装箱吞吐量200万箱，同比增加12万箱。",
        [
            "200万箱: level 2000000 1, containers CN-HI/Yangpu, 2024",
            "12万箱: change 120000 1, containers CN-HI/Yangpu, 2024, yoy",
        ],
    ),
    "some of a list one by one": (
        (
            "2024年，湖北对越南、巴西、法国进出口分别为50亿元、40亿元和30亿元，"
            "前两者增长9%和7%，后者下降2%。"
        ),
        [
            "50亿元: level 5000000000 CNY, trade CN-HB VN, 2024",
            "40亿元: level 4000000000 CNY, trade CN-HB BR, 2024",
            "30亿元: level 3000000000 CNY, trade CN-HB FR, 2024",
            "9%: growth 9 percent, trade CN-HB VN, 2024",
            "7%: growth 7 percent, trade CN-HB BR, 2024",
            "2%: growth -2 percent, trade CN-HB FR, 2024",
        ],
    ),
    "what a share rose from, a year before": (
        "2024年，湖北有出口实绩的企业900家，同比增加80家，出口占比由15%提高到18%。",
        [
            "900家: level 900 1, enterprises exports CN-HB, 2024",
            "80家: change 80 1, enterprises exports CN-HB, 2024, yoy",
            "15%: share 15 percent, exports CN-HB, 2023",
            "18%: share 18 percent, exports CN-HB, 2024",
        ],
    ),
    "a number of firms from one to another": (
        "2024年，湖北外贸企业由2020年的800家增至950家。",
        [
            "800家: level 800 1, enterprises trade CN-HB, 2020",
            "950家: level 950 1, enterprises trade CN-HB, 2024",
        ],
    ),
    "a place leaves the firms behind": (
        (
            "2024年，湖北外资企业进出口500亿元，增长3%。武汉一市占到全省外贸的六成；"
            "宜昌增长8%。"
        ),
        [
            "500亿元: level 50000000000 CNY, trade CN-HB foreign-invested, 2024",
            "3%: growth 3 percent, trade CN-HB foreign-invested, 2024",
            "六成: share 60 percent, trade CN-HB/Wuhan, 2024",
            "8%: growth 8 percent, trade CN-HB/Yichang, 2024",
        ],
    ),
    "a way tells which part": (
        "2024年，湖北出口水果5万吨，其中六成经海运出口，三成走铁路。",
        [
            "5万吨: level 50000 metric_ton, volume exports CN-HB fruit, 2024",
            "六成: share 60 percent, volume exports CN-HB fruit, 2024",
            "三成: share 30 percent, volume exports CN-HB fruit, 2024",
        ],
    ),
    "goods named before who tells of them": (
        "谈到汽车出口，武汉海关处长李明说，2024年全省出口5万辆，增长9%。",
        [
            "5万辆: level 50000 1, volume exports CN-HB automobiles, 2024",
            "9%: growth 9 percent, volume exports CN-HB automobiles, 2024",
        ],
    ),
    "a share against that of some years before": (
        (
            "2024年，湖北对日本出口占全省的三成，份额比五年前少了8个百分点；"
            "对法国出口40亿元，同比增长3%。"
        ),
        [
            "三成: share 30 percent, exports CN-HB JP, 2024",
            "8个百分点: share_diff -8 percentage_point, exports CN-HB JP, 2024, period",
            "40亿元: level 4000000000 CNY, exports CN-HB FR, 2024",
            "3%: growth 3 percent, exports CN-HB FR, 2024, yoy",
        ],
    ),
    "a clause only tells which zone": (
        (
            "2025年1月，湖北出口400亿元。"
            "去年7月封关运行的武汉经开综合保税区同期进出口30亿元。"
        ),
        [
            "400亿元: level 40000000000 CNY, exports CN-HB, 2025-01",
            (
                "30亿元: level 3000000000 CNY, trade CN-HB/Wuhan Jingkai "
                "Comprehensive Bonded Zone, 2025-01"
            ),
        ],
    ),
    "trade as such is in all goods": (
        "2024年，襄阳出口汽车3万辆，增长一成，全市外贸进出口达200亿元。",
        [
            "3万辆: level 30000 1, volume exports CN-HB/Xiangyang automobiles, 2024",
            "一成: growth 10 percent, volume exports CN-HB/Xiangyang automobiles, 2024",
            "200亿元: level 20000000000 CNY, trade CN-HB/Xiangyang, 2024",
        ],
    ),
    "where a train sets out is no partner": (
        (
            "随着班列从武汉吴家山站开出，2024年中欧班列开行500列，发送货物5万标箱，"
            "增长3%。"
        ),
        [
            "500列: level 500 1, trains CN-HB/Wuhan, 2024",
            "5万标箱: level 50000 1, containers CN-HB/Wuhan, 2024",
            "3%: growth 3 percent, containers CN-HB/Wuhan, 2024",
        ],
    ),
    "a fair that was open for some days": (
        (
            "为期5天的第九届丝博会10日在西安闭幕，参展企业1800家，签约额500亿元，"
            "其中陕西代表团签约60亿元，环比增长5%。"
        ),
        [
            "1800家: level 1800 1, exhibitors CN, 2025-02-06/2025-02-10",
            "500亿元: level 50000000000 CNY, deals CN, 2025-02-06/2025-02-10",
            "60亿元: level 6000000000 CNY, deals CN-SN, 2025-02-06/2025-02-10",
            "5%: growth 5 percent, deals CN-SN, 2025-02-06/2025-02-10, period",
        ],
    ),
    "share of what was counted right before it": (
        (
            "2024年，陕西开行班列3000列，占全国的两成；"
            "其中西安开行2400列，占比八成，员工中女性占三成。"
        ),
        [
            "3000列: level 3000 1, trains CN-SN, 2024",
            "两成: share 20 percent, trains CN-SN, 2024",
            "2400列: level 2400 1, trains CN-SN/Xi'an, 2024",
            "八成: share 80 percent, trains CN-SN/Xi'an, 2024",
        ],
    ),
    "scene in a city, and a body of its province": (
        (
            "杭州的夜班还在继续。据浙江省商务厅统计，2024年跨境电商出口300亿元，"
            "增长14.6%。"
        ),
        [
            (
                "300亿元: level 30000000000 CNY, exports CN-ZJ "
                "cross-border-ecommerce, 2024"
            ),
            "14.6%: growth 14.6 percent, exports CN-ZJ cross-border-ecommerce, 2024",
        ],
    ),
    "firm named for its city and its goods": (
        (
            "慈溪宏远电器公司2024年出口电风扇8万台，增长12%。\n"
            "总经理李明说，65%的订单来自欧洲。"
        ),
        [
            "8万台: level 80000 1, volume exports electric-fans, 2024",
            "12%: growth 12 percent, volume exports electric-fans, 2024",
            "65%: share 65 percent, orders EUROPE electric-fans, 2024",
        ],
    ),
    "firms of a city by what they make": (
        "2024年，佛山众多陶瓷公司出口3亿元。",
        ["3亿元: level 300000000 CNY, exports CN-GD/Foshan ceramics, 2024"],
    ),
    "a fair that went on for some days": (
        "持续4天的义乌小商品博览会9日收官，采购商2万名，成交额30亿元。",
        [
            "2万名: level 20000 1, buyers CN, 2025-02-06/2025-02-09",
            "30亿元: level 3000000000 CNY, deals CN, 2025-02-06/2025-02-09",
        ],
    ),
    "a report from Taipei": (
        "（台北8日電）財政部今天公布，1月出口387億美元，年增4%。",
        [
            "387億美元: level 38700000000 USD, exports TW, 2025-01",
            "4%: growth 4 percent, exports TW, 2025-01, yoy",
        ],
    ),
    "an office of Taiwan": (
        "經濟部統計處指出，1月手機出口2億美元，年減3%。",
        [
            "2億美元: level 200000000 USD, exports TW mobile-phones, 2025-01",
            "3%: growth -3 percent, exports TW mobile-phones, 2025-01, yoy",
        ],
    ),
    "the mainland in a list of whom goods go to": (
        "政府統計處公布，1月香港進口升7%。輸往印度、內地及泰國的出口分別升6%、4%及2%。",
        [
            "7%: growth 7 percent, imports HK, 2025-01",
            "6%: growth 6 percent, exports HK IN, 2025-01",
            "4%: growth 4 percent, exports HK CN, 2025-01",
            "2%: growth 2 percent, exports HK TH, 2025-01",
        ],
    ),
    "parts end with their clause": (
        "2024年，湖北出口500亿元，其中对美国出口90亿元，增长2%；进口300亿元，增长5%。",
        [
            "500亿元: level 50000000000 CNY, exports CN-HB, 2024",
            "90亿元: level 9000000000 CNY, exports CN-HB US, 2024",
            "2%: growth 2 percent, exports CN-HB US, 2024",
            "300亿元: level 30000000000 CNY, imports CN-HB, 2024",
            "5%: growth 5 percent, imports CN-HB, 2024",
        ],
    ),
    "a balance is that in all goods": (
        "2024年，智利铜出口90亿美元，增长6%。贸易顺差累计20亿美元。",
        [
            "90亿美元: level 9000000000 USD, exports CL copper, 2024",
            "6%: growth 6 percent, exports CL copper, 2024",
            "20亿美元: level 2000000000 USD, balance CL, 2024",
        ],
    ),
    "a trader tells of a business of their own": (
        (
            "在湖北仙桃，一家手套企业的负责人李明说，去年出口手套600万双，"
            "创汇90万美元，增长8%。"
        ),
        [
            "600万双: level 6000000 1, volume exports gloves, 2024",
            "90万美元: level 900000 USD, exports gloves, 2024",
            "8%: growth 8 percent, exports gloves, 2024",
        ],
    ),
    "who deals in goods is named by them": (
        "2024年，湖北出口500亿元。做茶叶生意的王芳告诉记者，去年出口额达300万元。",
        [
            "500亿元: level 50000000000 CNY, exports CN-HB, 2024",
            "300万元: level 3000000 CNY, exports CN-HB tea, 2024",
        ],
    ),
    "frictions name no trade": (
        "2024年，温州进出口900亿元。受中美贸易摩擦影响，与美国进出口90亿元，下降3%。",
        [
            "900亿元: level 90000000000 CNY, trade CN-ZJ/Wenzhou, 2024",
            "90亿元: level 9000000000 CNY, trade CN-ZJ/Wenzhou US, 2024",
            "3%: growth -3 percent, trade CN-ZJ/Wenzhou US, 2024",
        ],
    ),
    "one more that a rate is compared with": (
        (
            "2024年，温州进出口900亿元，增速高于全省2个百分点、全国3个百分点，"
            "分别比宁波、杭州高出1.5、2.5个百分点。"
        ),
        [
            "900亿元: level 90000000000 CNY, trade CN-ZJ/Wenzhou, 2024",
            (
                "2个百分点: growth_diff 2 percentage_point, trade CN-ZJ/Wenzhou, "
                "2024, peer"
            ),
            (
                "3个百分点: growth_diff 3 percentage_point, trade CN-ZJ/Wenzhou, "
                "2024, peer"
            ),
            "1.5: growth_diff 1.5 percentage_point, trade CN-ZJ/Wenzhou, 2024, peer",
            (
                "2.5个百分点: growth_diff 2.5 percentage_point, trade CN-ZJ/Wenzhou, "
                "2024, peer"
            ),
        ],
    ),
    "whose largest market one is": (
        "中国是秘鲁最大的出口市场，占其出口总额的36%。",
        [
            "最大的出口市场: rank 1 1, exports PE CN",
            "36%: share 36 percent, exports PE CN",
        ],
    ),
    "quarters right before their figures": (
        "2024年，温州一季度进出口下降2%，三季度、四季度增速分别为24%和1.3%。",
        [
            "2%: growth -2 percent, trade CN-ZJ/Wenzhou, 2024-Q1",
            "24%: growth 24 percent, trade CN-ZJ/Wenzhou, 2024-Q3",
            "1.3%: growth 1.3 percent, trade CN-ZJ/Wenzhou, 2024-Q4",
        ],
    ),
    "a newspaper is no place": (
        "据台湾《中国时报》报道，台当局财政部10日公布，1月出口387亿美元，年增4%。",
        [
            "387亿美元: level 38700000000 USD, exports TW, 2025-01",
            "4%: growth 4 percent, exports TW, 2025-01, yoy",
        ],
    ),
    "all exports behind those to one": (
        (
            "台湾1月对大陆出口98亿美元，增长7%。\n台湾1月出口额为387亿美元，"
            "进口额为290亿美元。"
        ),
        [
            "98亿美元: level 9800000000 USD, exports TW CN, 2025-01",
            "7%: growth 7 percent, exports TW CN, 2025-01",
            "387亿美元: level 38700000000 USD, exports TW, 2025-01",
            "290亿美元: level 29000000000 USD, imports TW, 2025-01",
        ],
    ),
    "a place that owns its flow": (
        "2024年，香港的贸易逆差为3000亿港元，香港的出口增长9%。",
        [
            "3000亿港元: level -300000000000 HKD, balance HK, 2024",
            "9%: growth 9 percent, exports HK, 2024",
        ],
    ),
    "firms that sign are firms": (
        "第七届进博会已有200余家企业签署协议。",
        [
            "200余家: level 200 1 over, enterprises CN",
        ],
    ),
    "a manager quoted behind a colon": (
        (
            "2024年，广西出口500亿元。"
            "\n南宁一家水果公司总经理李明：去年我们出口了750吨，比前年多了两成。"
        ),
        [
            "500亿元: level 50000000000 CNY, exports CN-GX, 2024",
            "750吨: level 750 metric_ton, volume exports, 2024",
            "两成: growth 20 percent, volume exports, 2024, yoy",
        ],
    ),
    "what something moves is not what moves it": (
        "2024年，南通船舶出口80亿元，增长9%，把全市出口拉高3个百分点。",
        [
            "80亿元: level 8000000000 CNY, exports CN-JS/Nantong ships, 2024",
            "9%: growth 9 percent, exports CN-JS/Nantong ships, 2024",
            (
                "3个百分点: contribution 3 percentage_point, exports CN-JS/Nantong "
                "ships, 2024"
            ),
        ],
    ),
    "a part of goods named together": (
        "2024年，丽水茶叶、大米出口18亿元；其中对俄罗斯出口2亿元，增长8%。",
        [
            "18亿元: level 1800000000 CNY, exports CN-ZJ/Lishui tea-and-rice, 2024",
            "2亿元: level 200000000 CNY, exports CN-ZJ/Lishui RU tea-and-rice, 2024",
            "8%: growth 8 percent, exports CN-ZJ/Lishui RU tea-and-rice, 2024",
        ],
    ),
    "a number whose clause has ended": (
        "2024年，全国客车出口3万辆，其中新能源客车1万辆；分市场看，中东占一成。",
        [
            "3万辆: level 30000 1, volume exports CN buses, 2024",
            "1万辆: level 10000 1, volume exports CN buses, 2024",
            "一成: share 10 percent, volume exports CN MIDDLE-EAST buses, 2024",
        ],
    ),
    "two sides, one of them a bloc": (
        "对欧盟、美国出口分别增长9%和4%，机电产品出口增长5%。",
        [
            "9%: growth 9 percent, exports CN EU",
            "4%: growth 4 percent, exports CN US",
            "5%: growth 5 percent, exports CN mechanical-electrical",
        ],
    ),
    "a slowdown beside a rise on the year": (
        "2024年，湛江进出口900亿元，比上年增长4%，增速回落3个百分点。",
        [
            "900亿元: level 90000000000 CNY, trade CN-GD/Zhanjiang, 2024",
            "4%: growth 4 percent, trade CN-GD/Zhanjiang, 2024, yoy",
            (
                "3个百分点: growth_diff -3 percentage_point, trade CN-GD/Zhanjiang, "
                "2024, yoy"
            ),
        ],
    ),
    "what a province has on its plan": (
        (
            "按照省政府工作安排，2025年全省外贸要增长5%左右，"
            "中欧班列实现每周2列常态化开行。"
        ),
        [],
    ),
    "who buys most at a fair": (
        "第117届广交会闭幕。日本仍是最大买主，成交13亿美元。",
        [
            "最大买主: rank 1 1, deals exports CN JP",
            "13亿美元: level 1300000000 USD, deals exports CN JP",
        ],
    ),
    "how much more was dealt": (
        "第117届广交会累计成交280亿美元，较上届多成交4亿美元。",
        [
            "280亿美元: level 28000000000 USD, deals exports CN",
            "4亿美元: change 400000000 USD, deals exports CN, period",
        ],
    ),
    "what a container is full of": (
        "装满家具的集装箱在湛江港被吊上货轮。1月，湛江出口货值17亿元，增长5%。",
        [
            "17亿元: level 1700000000 CNY, exports CN-GD/Zhanjiang, 2025-01",
            "5%: growth 5 percent, exports CN-GD/Zhanjiang, 2025-01",
        ],
    ),
    "a clause on the year before": (
        "2024年新西兰对华出口猕猴桃9亿新西兰元，而2023年仅有7亿新西兰元；出口量8万吨。",
        [
            "9亿新西兰元: level 900000000 NZD, exports NZ CN kiwifruits, 2024",
            "7亿新西兰元: level 700000000 NZD, exports NZ CN kiwifruits, 2023",
            "8万吨: level 80000 metric_ton, volume exports NZ CN kiwifruits, 2024",
        ],
    ),
    "a firm called by its zone": (
        "西安国际陆港集团统计，2024年中欧班列开行5000列。",
        [
            "5000列: level 5000 1, trains CN, 2024",
        ],
    ),
    "a rank among the partners of a region": (
        (
            "2024年，我国对拉美进出口2万亿元。巴西是我国在拉美的最大贸易伙伴，"
            "双边贸易额占我国对拉美贸易的三成。"
        ),
        [
            "2万亿元: level 2000000000000 CNY, trade CN LATAM, 2024",
            "最大贸易伙伴: rank 1 1, trade CN BR, 2024",
            "三成: share 30 percent, trade CN BR, 2024",
        ],
    ),
    "whose city the text does not name": (
        "2024年，我市进出口90亿元，增长8%，增幅高于奉化4个百分点、宁海2个百分点。",
        [
            "90亿元: level 9000000000 CNY, trade, 2024",
            "8%: growth 8 percent, trade, 2024",
            "4个百分点: growth_diff 4 percentage_point, trade, 2024, peer",
            "2个百分点: growth_diff 2 percentage_point, trade, 2024, peer",
        ],
    ),
    "a seller who is paid in other money": (
        "做箱包出口的卖家周倩去年卖出32万单，销售额900万美元。",
        [
            "32万单: level 320000 1, orders, 2024",
            "900万美元: level 9000000 USD, exports bags, 2024",
        ],
    ),
    "what orders are worth": (
        (
            "常州一家服装企业的经理李明说，公司去年拿到80万美元订单，"
            "还接了900万元的海外订单。"
        ),
        [
            "80万美元: level 800000 USD, orders, 2024",
            "900万元: level 9000000 CNY, orders, 2024",
        ],
    ),
    "services told behind goods": (
        (
            "2024年，我国货物和服务贸易进出口4万亿元。其中，货物贸易出口2万亿元；"
            "服务贸易出口3000亿元，进口5000亿元，逆差2000亿元。"
        ),
        [
            "4万亿元: level 4000000000000 CNY, trade CN goods-and-services, 2024",
            "2万亿元: level 2000000000000 CNY, exports CN, 2024",
            "3000亿元: level 300000000000 CNY, exports CN services, 2024",
            "5000亿元: level 500000000000 CNY, imports CN services, 2024",
            "2000亿元: level -200000000000 CNY, balance CN services, 2024",
        ],
    ),
    "several pairs with China": (
        (
            "2024年，中日、中法和中印贸易总值分别达300亿元、200亿元和100亿元，"
            "分别增长3%、4%和2%。"
        ),
        [
            "300亿元: level 30000000000 CNY, trade CN JP, 2024",
            "200亿元: level 20000000000 CNY, trade CN FR, 2024",
            "100亿元: level 10000000000 CNY, trade CN IN, 2024",
            "3%: growth 3 percent, trade CN JP, 2024",
            "4%: growth 4 percent, trade CN FR, 2024",
            "2%: growth 2 percent, trade CN IN, 2024",
        ],
    ),
    "yuan that are dollars": (
        (
            "以美元计价，1月进出口500亿元，其中出口300亿元。\n以人民币计价，"
            "进出口3500亿元，增长5%。"
        ),
        [
            "500亿元: level 50000000000 USD, trade CN, 2025-01",
            "300亿元: level 30000000000 USD, exports CN, 2025-01",
            "3500亿元: level 350000000000 CNY, trade CN, 2025-01",
            "5%: growth 5 percent, trade CN, 2025-01",
        ],
    ),
    "rate in dollars before yuan": (
        "以美元计价，1月出口增长4%，出口额300亿元。",
        [
            "4%: growth 4 percent, exports CN, 2025-01",
            "300亿元: level 30000000000 CNY, exports CN, 2025-01",
        ],
    ),
    "closing scene behind a closing day": (
        (
            "为期五天的第三届中国国际进口博览会2月12日闭幕。"
            "王宏在闭幕新闻通气会上表示，进博会期间意向成交60亿美元。"
        ),
        [
            "60亿美元: level 6000000000 USD, deals imports CN, 2025-02-08/2025-02-12",
        ],
    ),
    "province that nobody names": (
        "2024年，全省出口1.1万亿元，增长5%，进口3000亿元。",
        [
            "1.1万亿元: level 1100000000000 CNY, exports, 2024",
            "5%: growth 5 percent, exports, 2024",
            "3000亿元: level 300000000000 CNY, imports, 2024",
        ],
    ),
    "market of goods of a province": (
        "德国是我省家具出口的传统市场，去年出口额3亿元，增长6%。",
        [
            "3亿元: level 300000000 CNY, exports DE furniture, 2024",
            "6%: growth 6 percent, exports DE furniture, 2024",
        ],
    ),
    "largest market of imports": (
        "2024年，泰国是广西水果进口的最大来源地，进口额15亿元，增长8%。",
        [
            "最大来源地: rank 1 1, imports CN-GX TH fruit, 2024",
            "15亿元: level 1500000000 CNY, imports CN-GX TH fruit, 2024",
            "8%: growth 8 percent, imports CN-GX TH fruit, 2024",
        ],
    ),
    "firms, and what they exported": (
        "2024年，广东13家企业出口70亿元，同比增长15%。",
        [
            "13家: level 13 1, enterprises exports CN-GD, 2024",
            "70亿元: level 7000000000 CNY, exports CN-GD, 2024",
            "15%: growth 15 percent, exports CN-GD, 2024, yoy",
        ],
    ),
    "bonded zones, and what went through them": (
        "2024年，湖南6个综合保税区进出口700亿元，占全省外贸的9.5%。",
        [
            "6个: level 6 1, bonded-zones trade CN-HN, 2024",
            "700亿元: level 70000000000 CNY, trade CN-HN, 2024",
            "9.5%: share 9.5 percent, trade CN-HN, 2024",
        ],
    ),
    "index of trade": (
        "1月，出口贸易指数为180点，环比下跌0.6%，同比上涨6%。",
        [],
    ),
    "who has a rank behind it": (
        (
            "2024年，辽宁出口额排名第一的是机电产品，出口5亿元；排名第二的是农产品，"
            "出口3亿元。"
        ),
        [
            "排名第一: rank 1 1, exports CN-LN mechanical-electrical, 2024",
            "5亿元: level 500000000 CNY, exports CN-LN mechanical-electrical, 2024",
            "排名第二: rank 2 1, exports CN-LN agricultural, 2024",
            "3亿元: level 300000000 CNY, exports CN-LN agricultural, 2024",
        ],
    ),
    "partner with a rank behind it": (
        "2024年，我国大豆进口量排名第一的是巴西，进口7000万吨，占总量的70%。",
        [
            "排名第一: rank 1 1, volume imports CN BR soybeans, 2024",
            "7000万吨: level 70000000 metric_ton, volume imports CN BR soybeans, 2024",
            "70%: share 70 percent, volume imports CN BR soybeans, 2024",
        ],
    ),
    "one of several provinces": (
        "2024年，广东等7个外贸大省进出口增长2.7%，占全国的75%。",
        [
            "2.7%: growth 2.7 percent, trade CN, 2024",
            "75%: share 75 percent, trade CN, 2024",
        ],
    ),
    "two of several provinces": (
        "2024年，江苏、浙江等5省出口5万亿元。",
        [
            "5万亿元: level 5000000000000 CNY, exports CN, 2024",
        ],
    ),
    "one of several countries": (
        "2024年，我国对越南等10国出口增长5%。",
        [
            "5%: growth 5 percent, exports CN, 2024",
        ],
    ),
    "two provinces that are all": (
        "2024年，江苏、浙江等两省出口5万亿元。",
        [
            "5万亿元: level 5000000000000 CNY, exports CN/Jiangsu and Zhejiang, 2024",
        ],
    ),
    "home that only leads a ranking": (
        (
            "2024年，160个海关特殊监管区域进出口总额为8万亿元。"
            "\n进出口额排名第一的是上海外高桥保税区，总额为9000亿元。"
        ),
        [
            "160个: level 160 1, bonded-zones trade CN, 2024",
            "8万亿元: level 8000000000000 CNY, trade CN, 2024",
            "排名第一: rank 1 1, trade CN-SH/Shanghai Pilot Free Trade Zone, 2024",
            (
                "9000亿元: level 900000000000 CNY, trade CN-SH/Shanghai Pilot Free "
                "Trade Zone, 2024"
            ),
        ],
    ),
    "both ways with one partner": (
        "2024年，浙江对非洲出口机电产品200亿元，增长5%，进口铜矿30亿元，增长8%。",
        [
            (
                "200亿元: level 20000000000 CNY, exports CN-ZJ AFRICA "
                "mechanical-electrical, 2024"
            ),
            "5%: growth 5 percent, exports CN-ZJ AFRICA mechanical-electrical, 2024",
            "30亿元: level 3000000000 CNY, imports CN-ZJ AFRICA copper-ores, 2024",
            "8%: growth 8 percent, imports CN-ZJ AFRICA copper-ores, 2024",
        ],
    ),
    "goods of which some go to the same partner": (
        (
            "2024年，广西对越南出口机电产品500亿元，其中出口手机100亿元；"
            "进口农产品80亿元。"
        ),
        [
            (
                "500亿元: level 50000000000 CNY, exports CN-GX VN "
                "mechanical-electrical, 2024"
            ),
            "100亿元: level 10000000000 CNY, exports CN-GX VN mobile-phones, 2024",
            "80亿元: level 8000000000 CNY, imports CN-GX VN agricultural, 2024",
        ],
    ),
    "goods that have a clause of their own": (
        "2024年，浙江对美国出口500亿元，下降5%；机电产品出口2万亿元，增长6%。",
        [
            "500亿元: level 50000000000 CNY, exports CN-ZJ US, 2024",
            "5%: growth -5 percent, exports CN-ZJ US, 2024",
            (
                "2万亿元: level 2000000000000 CNY, exports CN-ZJ "
                "mechanical-electrical, 2024"
            ),
            "6%: growth 6 percent, exports CN-ZJ mechanical-electrical, 2024",
        ],
    ),
    "a span whose ends have words between": (
        (
            "自2023年5月项目启动至2024年6月，长沙企业累计出口家具3.2亿元；"
            "出口从2023年5月的0.1亿元增至2024年6月的0.4亿元。"
        ),
        [
            (
                "3.2亿元: level 320000000 CNY, exports CN-HN/Changsha furniture, "
                "2023-05/2024-06"
            ),
            "0.1亿元: level 10000000 CNY, exports CN-HN/Changsha furniture, 2023-05",
            "0.4亿元: level 40000000 CNY, exports CN-HN/Changsha furniture, 2024-06",
        ],
    ),
    "what has moved in a number of years": (
        (
            "2017年开行中欧班列178列，2022年达8820列，五年间增长48倍，"
            "每年增幅都在30%以上。"
        ),
        [
            "178列: level 178 1, trains CN, 2017",
            "8820列: level 8820 1, trains CN, 2022",
            "48倍: growth 48 fold, trains CN, 2022, period",
            "30%: growth 30 percent over, trains CN, 2017/2022",
        ],
    ),
    "a span of years and how far it has led": (
        "2015至2020年，茶叶出口五年增长近两倍，其中绿茶出口三年翻一番，第三年增长5%。",
        [
            "两倍: growth 2 fold nearly, exports CN tea, 2020, period",
            "翻一番: growth 100 percent, exports CN green-tea, 2020, period",
            "5%: growth 5 percent, exports CN green-tea, 2015/2020",
        ],
    ),
    "a baseline with the flow behind it": (
        "2023年，与2019年相比出口增长5%，比2020年进口增长6%。",
        [
            "5%: growth 5 percent, exports CN, 2023, period",
            "6%: growth 6 percent, imports CN, 2023, period",
        ],
    ),
    "containers in foreign trade": (
        "上半年，青岛港集装箱吞吐量1600万标箱，外贸箱占比达七成，新开外贸航线8条。",
        [
            "1600万标箱: level 16000000 1, containers CN-SD/Qingdao, 2024-H1",
            "七成: share 70 percent, containers trade CN-SD/Qingdao, 2024-H1",
            "8条: level 8 1, routes CN-SD/Qingdao, 2024-H1",
        ],
    ),
    "calls of ships and flights": (
        (
            "前11个月，厦门港接靠邮轮90艘次，机场保障国际货运航班5200架次，"
            "口岸通行货车3万辆次。"
        ),
        [
            "90艘次: level 90 1, ship-calls CN-FJ/Xiamen, 2024-01/2024-11",
            "5200架次: level 5200 1, flights CN-FJ/Xiamen, 2024-01/2024-11",
            "3万辆次: level 30000 1, vehicle-trips CN-FJ/Xiamen, 2024-01/2024-11",
        ],
    ),
    "firms by what they have traded": (
        (
            "2024年，景德镇有陶瓷出口实绩的企业共167家，比上年多出23家，"
            "其中年出口过亿元的仅2家。"
        ),
        [
            "167家: level 167 1, enterprises exports CN-JX/Jingdezhen ceramics, 2024",
            (
                "23家: change 23 1, enterprises exports CN-JX/Jingdezhen ceramics, "
                "2024, yoy"
            ),
            "2家: level 2 1, enterprises exports CN-JX/Jingdezhen ceramics, 2024",
        ],
    ),
    "a list with how many its members are": (
        (
            "2024年，福建出口茶叶6亿元，摩洛哥、加纳两国合计占六成，"
            "白茶、绿茶两类合计占七成。"
        ),
        [
            "6亿元: level 600000000 CNY, exports CN-FJ tea, 2024",
            "六成: share 60 percent, exports CN-FJ tea, 2024",
            "七成: share 70 percent, exports CN-FJ white-tea-and-green-tea, 2024",
        ],
    ),
    "goods told one by one and then another part": (
        (
            "2024年，福建出口茶叶6亿元，白茶、绿茶分别出口3亿元、2亿元，"
            "民营企业、外资企业合计占八成。"
        ),
        [
            "6亿元: level 600000000 CNY, exports CN-FJ tea, 2024",
            "3亿元: level 300000000 CNY, exports CN-FJ white-tea, 2024",
            "2亿元: level 200000000 CNY, exports CN-FJ green-tea, 2024",
            "八成: share 80 percent, exports CN-FJ tea, 2024",
        ],
    ),
    "a part is none of a price": (
        "2024年，河南进口人发1800吨，九成购自印度，均价每公斤112美元，涨了一成五。",
        [
            "1800吨: level 1800 metric_ton, volume imports CN-HA human-hairs, 2024",
            "九成: share 90 percent, volume imports CN-HA IN human-hairs, 2024",
            (
                "每公斤112美元: level 112 USD/kilogram, average-price imports CN-HA "
                "IN human-hairs, 2024"
            ),
            (
                "一成五: growth 15 percent, average-price imports CN-HA IN "
                "human-hairs, 2024"
            ),
        ],
    ),
    "the price of one thing is no trade": (
        (
            "2024年，浙江进口猪肉5万吨，均价一吨2990元。在超市里，一斤29.9元，"
            "骨头占去六成重量。"
        ),
        [
            "5万吨: level 50000 metric_ton, volume imports CN-ZJ pork, 2024",
            (
                "一吨2990元: level 2990 CNY/metric_ton, average-price imports CN-ZJ "
                "pork, 2024"
            ),
        ],
    ),
    "first quarter and what lies in it, in a word each": (
        "2024年首季，香港整體出口跌3%；季內轉口貨值升2%。",
        [
            "3%: growth -3 percent, exports HK, 2024-Q1",
            "2%: growth 2 percent, exports HK, 2024-Q1",
        ],
    ),
    "the first month of a year": (
        "2024年首月，湖州出口80亿元，增长6%。RCEP生效首月，台州签发证书30份。",
        [
            "80亿元: level 8000000000 CNY, exports CN-ZJ/Huzhou, 2024-01",
            "6%: growth 6 percent, exports CN-ZJ/Huzhou, 2024-01",
            "30份: level 30 1, certificates-of-origin CN-ZJ/Taizhou, 2025-01",
        ],
    ),
    "the first days of a month": (
        "韩国2024年9月前20天出口350亿美元，增长3%，创同期新高。",
        [
            "350亿美元: level 35000000000 USD, exports KR, 2024-09-01/2024-09-20",
            "3%: growth 3 percent, exports KR, 2024-09-01/2024-09-20",
            "创同期新高: record, exports KR, 2024-09-01/2024-09-20",
        ],
    ),
    "from the beginning of the year to a day": (
        "从2024年初至9月15日，阿拉山口口岸进出境班列达5000列，增长4%。",
        [
            "5000列: level 5000 1, trains CN-XJ/Alashankou, 2024-01-01/2024-09-15",
            "4%: growth 4 percent, trains CN-XJ/Alashankou, 2024-01-01/2024-09-15",
        ],
    ),
    "on the year with a year named": (
        "2024年1至4月，延边进出口30亿元，与2022年同比增长8%；进口10亿元。",
        [
            "30亿元: level 3000000000 CNY, trade CN-JL/Yanbian, 2024-01/2024-04",
            "8%: growth 8 percent, trade CN-JL/Yanbian, 2024-01/2024-04, yoy",
            "10亿元: level 1000000000 CNY, imports CN-JL/Yanbian, 2024-01/2024-04",
        ],
    ),
    "at the level of a year before": (
        "2024年前5个月，厦门酒类进口30亿元，已恢复至2019年同期水平，占全国的一成。",
        [
            (
                "30亿元: level 3000000000 CNY, imports CN-FJ/Xiamen liquor, "
                "2024-01/2024-05"
            ),
            "一成: share 10 percent, imports CN-FJ/Xiamen liquor, 2024-01/2024-05",
        ],
    ),
    "after what was before": (
        "2024年湖北进出口继2022年之后再上台阶，出口突破5000亿元。",
        [
            "5000亿元: level 500000000000 CNY over, exports CN-HB, 2024",
        ],
    ),
    "so many days before last year": (
        "2024年，经霍尔果斯的班列较上年提前20天突破7000列。",
        [
            "7000列: level 7000 1 over, trains CN-XJ/Horgos, 2024",
        ],
    ),
    "a year so far that only frames its months": (
        "今年以来，湖南外贸稳中向好，1月进出口500亿元，增长3%。其中出口300亿元。",
        [
            "500亿元: level 50000000000 CNY, trade CN-HN, 2025-01",
            "3%: growth 3 percent, trade CN-HN, 2025-01",
            "300亿元: level 30000000000 CNY, exports CN-HN, 2025-01",
        ],
    ),
    "a plan of five years heads its paragraph": (
        (
            "2025年1月，海南出口50亿元。\n“十四五”期间，海南综保区建设提速。数量上，"
            "新增2个综保区，总数达5个。"
        ),
        [
            "50亿元: level 5000000000 CNY, exports CN-HI, 2025-01",
            "2个: change 2 1, bonded-zones CN-HI, 2021/2025",
            "5个: level 5 1, bonded-zones CN-HI, 2021/2025",
        ],
    ),
    "what was once so": (
        "2024年，秘鲁铜出口200亿美元。2018年占比曾高达60%。锌出口占8%。",
        [
            "200亿美元: level 20000000000 USD, exports PE copper, 2024",
            "60%: share 60 percent, exports PE copper, 2018",
            "8%: share 8 percent, exports PE zinc, 2024",
        ],
    ),
    "what was so when a line opened": (
        "2024年，中老铁路进出口货物500万吨。货运列车从开通初期的日均2列增至18列。",
        [
            "500万吨: level 5000000 metric_ton, volume trade CN, 2024",
            "2列: level 2 1, trains CN",
            "18列: level 18 1, trains CN, 2024",
        ],
    ),
    "a bulletin of a month is no body": (
        "据1月份快报统计，全国港口外贸货物吞吐量4亿吨，增长3%。",
        [
            "4亿吨: level 400000000 metric_ton, cargo-throughput trade CN, 2025-01",
            "3%: growth 3 percent, cargo-throughput trade CN, 2025-01",
        ],
    ),
    "what was reached over years": (
        "2019年至2023年，我国与东盟进出口达到了25万亿元，年均增长9%。",
        [
            "25万亿元: level 25000000000000 CNY, trade CN ASEAN, 2019/2023",
            "9%: growth 9 percent, trade CN ASEAN, 2019/2023",
        ],
    ),
    "the office of a place tells its home": (
        (
            "澳門特區政府統計暨普查局公布，2024年貨物出口135億元（澳門元，下同），"
            "按年上升1%。\n本地產品出口20億元，下跌3%。進口1300億元。"
        ),
        [
            "135億元: level 13500000000 MOP, exports MO, 2024",
            "1%: growth 1 percent, exports MO, 2024, yoy",
            "20億元: level 2000000000 MOP, exports MO, 2024",
            "3%: growth -3 percent, exports MO, 2024, yoy",
            "1300億元: level 130000000000 MOP, imports MO, 2024",
        ],
    ),
    "the office of Taiwan in a later paragraph": (
        (
            "財政部公布2024年11月進出口統計，出口410億美元，年增9%。"
            "\n全年出口可望創高。\n財政部統計處表示，11月進口310億美元。"
        ),
        [
            "410億美元: level 41000000000 USD, exports TW, 2024-11",
            "9%: growth 9 percent, exports TW, 2024-11, yoy",
            "310億美元: level 31000000000 USD, imports TW, 2024-11",
        ],
    ),
    "several offices abroad together": (
        (
            "韩国贸易协会、关税厅（海关）公布，韩国去年十大出口商品出口4000亿美元，"
            "占出口总额的六成。"
        ),
        [
            "4000亿美元: level 400000000000 USD, exports KR, 2024",
            "六成: share 60 percent, exports KR, 2024",
        ],
    ),
    "a country of one character before another": (
        "2024年，中俄贸易额2400亿美元。俄对华出口1300亿美元，增长2%。",
        [
            "2400亿美元: level 240000000000 USD, trade CN RU, 2024",
            "1300亿美元: level 130000000000 USD, exports RU CN, 2024",
            "2%: growth 2 percent, exports RU CN, 2024",
        ],
    ),
    "what passes through two ports, then through one": (
        (
            "2024年，我国开行中欧班列1.9万列。"
            "经满洲里、绥芬河口岸进出境的班列6000列，"
            "其中经由满洲里口岸进出境的班列5000列。"
        ),
        [
            "1.9万列: level 19000 1, trains CN, 2024",
            "6000列: level 6000 1, trains CN/Manzhouli and Suifenhe, 2024",
            "5000列: level 5000 1, trains CN-NM/Manzhouli, 2024",
        ],
    ),
    "a train leaves, and all of them are counted": (
        (
            "随着一列中欧班列从郑州圃田站驶出，2024年中欧班列累计开行1.5万列，"
            "发送货物160万标箱。"
        ),
        [
            "1.5万列: level 15000 1, trains CN, 2024",
            "160万标箱: level 1600000 1, containers CN, 2024",
        ],
    ),
    "trains in and out": (
        (
            "2024年，经二连浩特口岸出境班列2000列，增长4%；入境班列1500列，下降3%；"
            "其中11月出境班列200列，进境班列100列。"
        ),
        [
            "2000列: level 2000 1, trains exports CN-NM/Erenhot, 2024",
            "4%: growth 4 percent, trains exports CN-NM/Erenhot, 2024",
            "1500列: level 1500 1, trains imports CN-NM/Erenhot, 2024",
            "3%: growth -3 percent, trains imports CN-NM/Erenhot, 2024",
            "200列: level 200 1, trains exports CN-NM/Erenhot, 2024-11",
            "100列: level 100 1, trains imports CN-NM/Erenhot, 2024-11",
        ],
    ),
    "a place that ranks first in the country": (
        (
            "2024年，湛江港进口矿砂3000万吨，连续3年保持全国第一大镍矿进口口岸，"
            "占全国进口量的两成；锰矿进口800万吨。"
        ),
        [
            (
                "3000万吨: level 30000000 metric_ton, volume imports CN-GD/Zhanjiang "
                "minerals, 2024"
            ),
            "连续3年: streak 3 year, volume imports CN-GD/Zhanjiang minerals, 2024",
            (
                "第一大镍矿进口口岸: rank 1 1, volume imports CN-GD/Zhanjiang "
                "minerals, 2024"
            ),
            "两成: share 20 percent, volume imports CN-GD/Zhanjiang nickel-ores, 2024",
            (
                "800万吨: level 8000000 metric_ton, volume imports CN-GD/Zhanjiang "
                "manganese-ore, 2024"
            ),
        ],
    ),
    "a share told in the country": (
        "2024年，重庆出口5000亿元；摩托车、笔记本电脑出口在全国的占比均超过两成。",
        [
            "5000亿元: level 500000000000 CNY, exports CN-CQ, 2024",
            "两成: share 20 percent over, exports CN-CQ laptops, 2024",
            "两成: share 20 percent over, exports CN-CQ motorcycles, 2024",
        ],
    ),
    "a share of all ports is of what goes through": (
        "2024年，珲春口岸进口水产品20万吨，占全省陆路口岸的九成；对俄贸易额200亿元。",
        [
            (
                "20万吨: level 200000 metric_ton, volume imports CN-JL/Hunchun "
                "aquatic-products, 2024"
            ),
            (
                "九成: share 90 percent, volume imports CN-JL/Hunchun "
                "aquatic-products, 2024"
            ),
            "200亿元: level 20000000000 CNY, trade CN-JL/Hunchun RU, 2024",
        ],
    ),
    "several provinces along a line": (
        "重庆海关统计，2024年，沿线省区市经西部陆海新通道进出口7000亿元，增长9%。",
        [
            "7000亿元: level 700000000000 CNY, trade CN, 2024",
            "9%: growth 9 percent, trade CN, 2024",
        ],
    ),
    "a region pointed back to": (
        "2024年，粤港澳大湾区进出口8万亿元。该区域对东盟出口增长5%。",
        [
            "8万亿元: level 8000000000000 CNY, trade CN/Greater Bay Area, 2024",
            "5%: growth 5 percent, exports CN/Greater Bay Area ASEAN, 2024",
        ],
    ),
    "rates of worth and of counts in turn": (
        "2024年，四川进出口总值1万亿元，同比增长9%；中欧班列开行5000列，同比增长3%。",
        [
            "1万亿元: level 1000000000000 CNY, trade CN-SC, 2024",
            "9%: growth 9 percent, trade CN-SC, 2024, yoy",
            "5000列: level 5000 1, trains CN-SC, 2024",
            "3%: growth 3 percent, trains CN-SC, 2024, yoy",
        ],
    ),
    "a body that figures come from": (
        "来自青岛海关的数据显示，2024年，青岛出口5000亿元。",
        [
            "5000亿元: level 500000000000 CNY, exports CN-SD/Qingdao, 2024",
        ],
    ),
    "what says more of a month told alone": (
        (
            "2024年前7个月，温州进出口1600亿元。7月当月，温州进出口240亿元。其中，"
            "出口200亿元；进口40亿元。"
        ),
        [
            "1600亿元: level 160000000000 CNY, trade CN-ZJ/Wenzhou, 2024-01/2024-07",
            "240亿元: level 24000000000 CNY, trade CN-ZJ/Wenzhou, 2024-07",
            "200亿元: level 20000000000 CNY, exports CN-ZJ/Wenzhou, 2024-07",
            "40亿元: level 4000000000 CNY, imports CN-ZJ/Wenzhou, 2024-07",
        ],
    ),
    "a paragraph goes on with the year before": (
        (
            "2024年1月至11月，中国对拉美进出口3万亿元。\n2023年，"
            "中拉贸易额4800亿美元。\n其中，中国自拉美进口水果增长12%。"
        ),
        [
            "3万亿元: level 3000000000000 CNY, trade CN LATAM, 2024-01/2024-11",
            "4800亿美元: level 480000000000 USD, trade CN LATAM, 2023",
            "12%: growth 12 percent, imports CN LATAM fruit, 2023",
        ],
    ),
    "second only to a month before": (
        "2024年11月，常州出口230亿元，为仅次于2022年8月的历史次高。",
        [
            "230亿元: level 23000000000 CNY, exports CN-JS/Changzhou, 2024-11",
            "的历史次高: rank 2 1, exports CN-JS/Changzhou, 2024-11",
        ],
    ),
    "on the month before, by name": (
        "2024年3月，我国出口2800亿美元，与2月环比增长20%；进口2200亿美元。",
        [
            "2800亿美元: level 280000000000 USD, exports CN, 2024-03",
            "20%: growth 20 percent, exports CN, 2024-03, mom",
            "2200亿美元: level 220000000000 USD, imports CN, 2024-03",
        ],
    ),
    "from a rise to a fall": (
        (
            "2024年11月，辽宁出口300亿元，由上月的增长7%转为下降3%；"
            "进口由9月的增长5%转为下降2%。"
        ),
        [
            "300亿元: level 30000000000 CNY, exports CN-LN, 2024-11",
            "7%: growth 7 percent, exports CN-LN, 2024-10",
            "3%: growth -3 percent, exports CN-LN, 2024-11",
            "5%: growth 5 percent, imports CN-LN, 2024-09",
            "2%: growth -2 percent, imports CN-LN, 2024-11",
        ],
    ),
    "the year before told beside this one": (
        (
            "2024年前三季度，东北地区出口900亿元，下降4%，去年同期为增长2%，"
            "降幅比上半年收窄1个百分点。"
        ),
        [
            (
                "900亿元: level 90000000000 CNY, exports CN/Northeast China, "
                "2024-01/2024-09"
            ),
            "4%: growth -4 percent, exports CN/Northeast China, 2024-01/2024-09",
            "2%: growth 2 percent, exports CN/Northeast China, 2023-01/2023-09",
            (
                "1个百分点: growth_diff 1 percentage_point, exports CN/Northeast "
                "China, 2024-01/2024-09, period"
            ),
        ],
    ),
    "the country beside the customs of a province": (
        (
            "据武汉海关统计，2024年前7个月，湖北进出口3000亿元，增长5%，"
            "而同期全国外贸增长3%。其中出口2000亿元。"
        ),
        [
            "3000亿元: level 300000000000 CNY, trade CN-HB, 2024-01/2024-07",
            "5%: growth 5 percent, trade CN-HB, 2024-01/2024-07",
            "3%: growth 3 percent, trade CN, 2024-01/2024-07",
            "2000亿元: level 200000000000 CNY, exports CN-HB, 2024-01/2024-07",
        ],
    ),
    "what one looks at, and nothing to come": (
        "从特点上看，民营企业增幅更高，2024年绍兴民营企业出口2000亿元，增长8%。",
        [
            "2000亿元: level 200000000000 CNY, exports CN-ZJ/Shaoxing private, 2024",
            "8%: growth 8 percent, exports CN-ZJ/Shaoxing private, 2024",
        ],
    ),
    "the port of a city with whom it trades": (
        "2024年，温州口岸对智利、秘鲁分别出口超3亿元、2亿元。",
        [
            "3亿元: level 300000000 CNY over, exports CN-ZJ/Wenzhou CL, 2024",
            "2亿元: level 200000000 CNY, exports CN-ZJ/Wenzhou PE, 2024",
        ],
    ),
    "goods across the border that customs clear": (
        (
            "2024年，策克口岸监管进出境货物2000万吨，增长8%；"
            "卡拉苏口岸监管进出境货物9万吨。"
        ),
        [
            "2000万吨: level 20000000 metric_ton, volume trade CN-NM/Ceke, 2024",
            "8%: growth 8 percent, volume trade CN-NM/Ceke, 2024",
            "9万吨: level 90000 metric_ton, volume trade CN-XJ/Karasu, 2024",
        ],
    ),
    "the reason of a figure is none of its goods": (
        "由于原油进口价格上涨，2024年日本逆差5万亿日元（1美元约合150日元）。",
        ["5万亿日元: level -5000000000000 JPY, balance JP, 2024"],
    ),
    "a month that heads its paragraph": (
        (
            "2024年前6个月，日本出口53万亿日元。\n6月当月，日本出口9万亿日元。"
            "进口8万亿日元。"
        ),
        [
            "53万亿日元: level 53000000000000 JPY, exports JP, 2024-H1",
            "9万亿日元: level 9000000000000 JPY, exports JP, 2024-06",
            "8万亿日元: level 8000000000000 JPY, imports JP, 2024-06",
        ],
    ),
    "who hears what is stated": (
        "苏州海关召开发布会，向媒体公布统计数据：2010年苏州出口1500亿美元。",
        [
            "1500亿美元: level 150000000000 USD, exports CN-JS/Suzhou, 2010",
        ],
    ),
    "a fiscal year by the years that it spans": (
        "2022至2023财年，印度出口4500亿美元。2022-23财年，澳大利亚出口6000亿澳元。",
        [
            "4500亿美元: level 450000000000 USD, exports IN, 2022-04/2023-03",
            "6000亿澳元: level 600000000000 AUD, exports AU, 2022-04/2023-03",
        ],
    ),
    "so many months that end with one": (
        (
            "截至2024年11月为止的三个月，香港出口1.2万亿港元，截至11月的12个月，"
            "进口5万亿港元。"
        ),
        [
            "1.2万亿港元: level 1200000000000 HKD, exports HK, 2024-09/2024-11",
            "5万亿港元: level 5000000000000 HKD, imports HK, 2023-12/2024-11",
        ],
    ),
    "what only one month was above": (
        "2024年11月，江西出口300亿元，仅次于1月的320亿元，同比增长5%。",
        [
            "300亿元: level 30000000000 CNY, exports CN-JX, 2024-11",
            "320亿元: level 32000000000 CNY, exports CN-JX, 2024-01",
            "5%: growth 5 percent, exports CN-JX, 2024-11, yoy",
        ],
    ),
    "the office of a region that rules itself": (
        "据自治区统计局消息，2024年宁夏出口200亿元。",
        [
            "200亿元: level 20000000000 CNY, exports CN-NX, 2024",
        ],
    ),
    "who leads with so much, in a ranking": (
        "2024年，江西蜜橘出口增长，赣州以12亿元领先，位列前3位。",
        ["12亿元: level 1200000000 CNY, exports CN-JX/Ganzhou tangerines, 2024"],
    ),
    "the share of a total of one's own": (
        "2024年，智利樱桃出口30亿美元。樱桃出口占智利水果总出口额的40%。",
        [
            "30亿美元: level 3000000000 USD, exports CL cherries, 2024",
            "40%: share 40 percent, exports CL cherries, 2024",
        ],
    ),
    "a month right before the name of the country": (
        "海关数据显示，今年1月中国从美国的进口下降22%。1月中美贸易额500亿美元。",
        [
            "22%: growth -22 percent, imports CN US, 2025-01",
            "500亿美元: level 50000000000 USD, trade CN US, 2025-01",
        ],
    ),
    "what the low base of a year ago is": (
        (
            "2024年9月，在去年同期低基数作用下，浙江出口增长3.1%。"
            "受去年同期基数较高影响，进口下降5%。"
        ),
        [
            "3.1%: growth 3.1 percent, exports CN-ZJ, 2024-09",
            "5%: growth -5 percent, imports CN-ZJ, 2024-09",
        ],
    ),
    "whose a flow is behind its period, in a new paragraph": (
        (
            "2024年8月，中国对美出口444亿美元，下降16%。"
            "\n中国去年前8个月的出口下降1%，进口下降5%。"
        ),
        [
            "444亿美元: level 44400000000 USD, exports CN US, 2024-08",
            "16%: growth -16 percent, exports CN US, 2024-08",
            "1%: growth -1 percent, exports CN, 2024-01/2024-08",
            "5%: growth -5 percent, imports CN, 2024-01/2024-08",
        ],
    ),
    "days of the month that is told": (
        (
            "据越南海关数据，本月1日至10日出口120亿美元，"
            "今年1月至本月10日累计出口450亿美元。"
        ),
        [
            "120亿美元: level 12000000000 USD, exports VN, 2025-02-01/2025-02-10",
            "450亿美元: level 45000000000 USD, exports VN, 2025-01-01/2025-02-10",
        ],
    ),
    "what others have beside": (
        "2024年，韩国出口总额为6800亿美元，日本为7000亿美元，德国为1.7万亿美元。",
        [
            "6800亿美元: level 680000000000 USD, exports KR, 2024",
            "7000亿美元: level 700000000000 USD, exports JP, 2024",
            "1.7万亿美元: level 1700000000000 USD, exports DE, 2024",
        ],
    ),
    "the same period as the one in force": (
        (
            "2024年，泰国出口3000亿美元。2023年出口2800亿美元。从12月当月看，"
            "出口250亿美元。此外，同期进口240亿美元。"
        ),
        [
            "3000亿美元: level 300000000000 USD, exports TH, 2024",
            "2800亿美元: level 280000000000 USD, exports TH, 2023",
            "250亿美元: level 25000000000 USD, exports TH, 2024-12",
            "240亿美元: level 24000000000 USD, imports TH, 2024-12",
        ],
    ),
    "the first in the country to have so much": (
        "2024年，满洲里口岸成为全国首个货运量超千万吨的口岸，进口超800万吨。",
        [
            "千万吨: level 10000000 metric_ton over, volume CN-NM/Manzhouli, 2024",
            (
                "800万吨: level 8000000 metric_ton over, volume imports "
                "CN-NM/Manzhouli, 2024"
            ),
        ],
    ),
    "the customs of a day": (
        "据1月14日的海关统计数据，2024年浙江出口4万亿元。",
        [
            "4万亿元: level 4000000000000 CNY, exports CN-ZJ, 2024",
        ],
    ),
    "what a place is in its country": (
        "山东是全国农产品出口大省，2024年出口1000亿元。",
        ["1000亿元: level 100000000000 CNY, exports CN-SD agricultural, 2024"],
    ),
    "the port that a place is in its country": (
        "满洲里是中国对俄罗斯的重要口岸，2024年进出口2000万吨。",
        [
            (
                "2000万吨: level 20000000 metric_ton, "
                "volume trade CN-NM/Manzhouli RU, 2024"
            ),
        ],
    ),
    "in the period that was told last": (
        (
            "香港统计处公布，5月商品出口货量下跌12%。\n2024年首5个月，出口货量跌18%。"
            "\n期内出口价格上升1.8%。"
        ),
        [
            "12%: growth -12 percent, volume exports HK, 2024-05",
            "18%: growth -18 percent, volume exports HK, 2024-01/2024-05",
            "1.8%: growth 1.8 percent, average-price exports HK, 2024-01/2024-05",
        ],
    ),
    "a fair before the one that is planned": (
        (
            "1月8日至12日，第5届长春农业博览会举行，到会采购商3200人。第6届农博会定于2026"
            "年1月8日开幕。"
        ),
        [
            "3200人: level 3200 1, buyers CN-JL/Changchun, 2025-01-08/2025-01-12",
        ],
    ),
    "an ordinal of two characters is no rank within it": (
        "在南宁举行的第二十六届食品交易会有300家企业参展。",
        [
            "300家: level 300 1, enterprises CN",
        ],
    ),
    "a share that moved, with its noun apart": (
        "欧洲市场占公司出口的比重，从2020年的两成升到了去年的三成多。",
        [
            "两成: share 20 percent, exports, 2020",
            "三成: share 30 percent over, exports, 2024",
        ],
    ),
    "a share of what a port trades": (
        "2024年，口岸进口煤炭5亿元，占口岸进口总值的一成多。",
        [
            "5亿元: level 500000000 CNY, imports CN coal, 2024",
            "一成: share 10 percent over, imports CN coal, 2024",
        ],
    ),
    "more than in a month of the year before": (
        "2025年1月，贸易逆差30亿美元，比去年1月多出6亿美元，扩大25%。",
        [
            "30亿美元: level -3000000000 USD, balance CN, 2025-01",
            "6亿美元: change -600000000 USD, balance CN, 2025-01, yoy",
            "25%: growth 25 percent, balance CN, 2025-01, yoy",
        ],
    ),
    "a rate behind the noun of another month": (
        "1月出口增长7.3%，较去年12月的升幅11.1%为低。",
        [
            "7.3%: growth 7.3 percent, exports CN, 2025-01, yoy",
            "11.1%: growth 11.1 percent, exports CN, 2024-12, yoy",
        ],
    ),
    "goods whose flow stands apart, behind a regime": (
        (
            "2024年，惠州市进出口900亿元。一般贸易出口300亿元，增长9%。电脑资讯产品出口80"
            "亿元。"
        ),
        [
            "900亿元: level 90000000000 CNY, trade CN-GD/Huizhou, 2024",
            "300亿元: level 30000000000 CNY, exports CN-GD/Huizhou general-trade, 2024",
            "9%: growth 9 percent, exports CN-GD/Huizhou general-trade, 2024",
            "80亿元: level 8000000000 CNY, exports CN-GD/Huizhou computers, 2024",
        ],
    ),
    "goods that no list has, in a list before their flow": (
        "2024年，惠州市出口900亿元，鞋类、糠酰胺出口值分别为3亿元、2亿元。",
        [
            "900亿元: level 90000000000 CNY, exports CN-GD/Huizhou, 2024",
            "3亿元: level 300000000 CNY, exports CN-GD/Huizhou footwear, 2024",
            "2亿元: level 200000000 CNY, exports CN-GD/Huizhou, 2024",
        ],
    ),
    "parts of what was counted": (
        "2024年，全港完成集装箱90万标箱，其中粮食占31%，纸浆占两成。",
        [
            "90万标箱: level 900000 1, containers CN, 2024",
            "31%: share 31 percent, containers CN grain, 2024",
            "两成: share 20 percent, containers CN pulp, 2024",
        ],
    ),
    "a part of those who came, by where they are from": (
        "采购商6.7万人到会，增长5%，其中来自欧洲国家的约占七成。",
        [
            "6.7万人: level 67000 1, buyers CN",
            "5%: growth 5 percent, buyers CN",
            "七成: share 70 percent about, buyers CN EUROPE",
        ],
    ),
    "a part of declarations by its flow": (
        (
            "2024年，湖南跨境电商进出口申报清单700万票，商品总值9亿元。其中进口清单占六成"
            "。"
        ),
        [
            (
                "700万票: level 7000000 1, declarations trade CN-HN "
                "cross-border-ecommerce, 2024"
            ),
            "9亿元: level 900000000 CNY, trade CN-HN cross-border-ecommerce, 2024",
            (
                "六成: share 60 percent, declarations imports CN-HN "
                "cross-border-ecommerce, 2024"
            ),
        ],
    ),
    "a share that rose in a clause before its figures": (
        (
            "我国与东盟贸易额占外贸总值的比重也在稳步提升，由2013年的15%提升到了2023年的"
            "16.4%。"
        ),
        [
            "15%: share 15 percent, trade CN ASEAN, 2013",
            "16.4%: share 16.4 percent, trade CN ASEAN, 2023",
        ],
    ),
    "a sum that is converted in brackets": (
        "2024年，西安进出口900亿元（折合125亿美元），增长5%。",
        [
            "900亿元: level 90000000000 CNY, trade CN-SN/Xi'an, 2024",
            "125亿美元: level 12500000000 USD, trade CN-SN/Xi'an, 2024",
            "5%: growth 5 percent, trade CN-SN/Xi'an, 2024",
        ],
    ),
    "more than doubled": (
        "2024年，宁波玩具出口翻了一番还多。",
        [
            "翻了一番还多: growth 100 percent over, exports CN-ZJ/Ningbo toys, 2024",
        ],
    ),
    "a reason in the clause of what is told": (
        "2024年，汽车出口受芯片进口价格上涨影响，下降3%。",
        [
            "3%: growth -3 percent, exports CN automobiles, 2024",
        ],
    ),
    "a share of what a company sells": (
        "该公司2024年出口3000万元，占公司销售收入的七成，比上年多两成。",
        [
            "3000万元: level 30000000 CNY, exports, 2024",
            "七成: share 70 percent, exports, 2024",
            "两成: growth 20 percent, exports, 2024, yoy",
        ],
    ),
    "a share of a company's exports that moved": (
        "对欧洲出口占公司出口的比重逐年提高，从2020年的10%升到了2024年的30%。",
        [
            "10%: share 10 percent, exports EUROPE, 2020",
            "30%: share 30 percent, exports EUROPE, 2024",
        ],
    ),
    "how much something is worth, beside its number": (
        "2024年，我国出口电视机900万台、价值60亿元，数量增加4%，价值却下滑5%。",
        [
            "900万台: level 9000000 1, volume exports CN televisions, 2024",
            "60亿元: level 6000000000 CNY, exports CN televisions, 2024",
            "4%: growth 4 percent, volume exports CN televisions, 2024",
            "5%: growth -5 percent, exports CN televisions, 2024",
        ],
    ),
    "numbers of kinds beside tonnes": (
        "2024年，班列运输货物42万吨，商品品类从最初的100余种扩展到2700多种。",
        [
            "42万吨: level 420000 metric_ton, volume CN, 2024",
            "100余种: level 100 1 over, product-types CN",
            "2700多种: level 2700 1 over, product-types CN, 2024",
        ],
    ),
    "goods that rose from one number to another": (
        "2024年，威海签发证书30份。对日出口鱼竿由2023年的28万支增加到41万支。",
        [
            "30份: level 30 1, certificates-of-origin CN-SD/Weihai, 2024",
            (
                "28万支: level 280000 1, volume exports CN-SD/Weihai JP "
                "fishing-tackle, 2023"
            ),
            (
                "41万支: level 410000 1, volume exports CN-SD/Weihai JP "
                "fishing-tackle, 2024"
            ),
        ],
    ),
    "the most that is sent in a day": (
        "该公司2024年发往美国的包裹有6万件，旺季一天最多发400件。",
        [
            "6万件: level 60000 1, parcels exports US, 2024",
            "400件: level 400 1, parcels exports US, 2024",
        ],
    ),
    "two measures in one word": (
        "2024年，大豆进口360万吨，量价齐跌，分别下降2.6%和5.9%。",
        [
            "360万吨: level 3600000 metric_ton, volume imports CN soybeans, 2024",
            "2.6%: growth -2.6 percent, volume imports CN soybeans, 2024",
            "5.9%: growth -5.9 percent, average-price imports CN soybeans, 2024",
        ],
    ),
    "a sum of orders with a hedge within": (
        "该公司2024年签下80多万美元订单。",
        [
            "80多万美元: level 800000 USD over, orders, 2024",
        ],
    ),
    "those who are received": (
        "2024年，广交会接待的客商比上届少了约三成。",
        [
            "三成: growth -30 percent about, merchants CN, 2024, period",
        ],
    ),
    "export orders by their worth": (
        "该公司2024年末手持出口订单2.1亿元，增长5%。",
        [
            "2.1亿元: level 210000000 CNY, orders exports, 2024-12",
            "5%: growth 5 percent, orders exports, 2024-12",
        ],
    ),
    "a rate by the year": (
        "1月，台灣對東協出口57億美元，年增率48.2%。",
        [
            "57億美元: level 5700000000 USD, exports TW ASEAN, 2025-01",
            "48.2%: growth 48.2 percent, exports TW ASEAN, 2025-01, yoy",
        ],
    ),
    "ahead of imports": (
        "2024年，服务出口增长12%，快出进口增速近5个百分点。",
        [
            "12%: growth 12 percent, exports CN services, 2024",
            (
                "5个百分点: growth_diff 5 percentage_point nearly, exports CN "
                "services, 2024, peer"
            ),
        ],
    ),
    "the rate of the nation, which a province is ahead of": (
        "2024年，湖南省进出口增长8%，较同期全国外贸5%的增幅高3个百分点。",
        [
            "8%: growth 8 percent, trade CN-HN, 2024",
            "5%: growth 5 percent, trade CN, 2024",
            "3个百分点: growth_diff 3 percentage_point, trade CN-HN, 2024, peer",
        ],
    ),
    "the rate of a province, by the peer's own noun": (
        "2024年，湖南省进出口增长8%，比全国平均增速5%高3个百分点。",
        [
            "8%: growth 8 percent, trade CN-HN, 2024",
            "5%: growth 5 percent, trade CN, 2024",
            "3个百分点: growth_diff 3 percentage_point, trade CN-HN, 2024, peer",
        ],
    ),
    "the rate of the other flow": (
        "2024年，湖南省出口增长8%，高于进口5%的增速。",
        [
            "8%: growth 8 percent, exports CN-HN, 2024",
            "5%: growth 5 percent, imports CN-HN, 2024",
        ],
    ),
    "an initiative is no partner": (
        "去年，湖南企业积极融入“一带一路”建设，出口90亿元。",
        [
            "90亿元: level 9000000000 CNY, exports CN-HN, 2024",
        ],
    ),
    "containers that are traded themselves": (
        "2024年，广东集装箱出口90亿元，增长4倍。",
        [
            "90亿元: level 9000000000 CNY, exports CN-GD containers, 2024",
            "4倍: growth 4 fold, exports CN-GD containers, 2024",
        ],
    ),
    "the number of a train": (
        "随着X8157次中欧班列从西安开出，至此中欧班列累计开行突破9万列。",
        [
            "9万列: level 90000 1 over, trains CN",
        ],
    ),
    "goods that go to a place that has no code, beside another": (
        "2024年，湖南家具对欧洲、大洋洲出口分别为9亿元、3亿元。",
        [],
    ),
    "a fair that its day heads": (
        "2月4日，第14届广交会闭幕。多项指标创新高，累计出口成交90亿元。",
        [
            "创新高: record, deals exports CN, 2025-02-04",
            "90亿元: level 9000000000 CNY, deals exports CN, 2025-02-04",
        ],
    ),
    "what another is sold, behind its rank": (
        (
            "2024年，我国出口茶叶37万吨。摩洛哥是最大买家，对其出口7万吨，增长5%；对"
            "日本出口2万吨。"
        ),
        [
            "37万吨: level 370000 metric_ton, volume exports CN tea, 2024",
            "最大买家: rank 1 1, volume exports CN MA tea, 2024",
            "7万吨: level 70000 metric_ton, volume exports CN MA tea, 2024",
            "5%: growth 5 percent, volume exports CN MA tea, 2024",
            "2万吨: level 20000 metric_ton, volume exports CN JP tea, 2024",
        ],
    ),
    "a total that has its partner before it": (
        "2024年，香港从日本进口商品货值总额为1600亿元。",
        [
            "1600亿元: level 160000000000 HKD, imports HK JP, 2024",
        ],
    ),
    "the region that was named last": (
        (
            "2024年，粤港澳大湾区进出口8万亿元。长三角地区进出口15万亿元，该区域对东"
            "盟进出口增长9%。"
        ),
        [
            "8万亿元: level 8000000000000 CNY, trade CN/Greater Bay Area, 2024",
            "15万亿元: level 15000000000000 CNY, trade CN/Yangtze River Delta, 2024",
            "9%: growth 9 percent, trade CN/Yangtze River Delta ASEAN, 2024",
        ],
    ),
    "a longer time that a month lifts": (
        (
            "1月，我国进出口4万亿元，增长9%，拉动了去年四季度以来外贸整体增速的回升。"
            "其中出口2万亿元。"
        ),
        [
            "4万亿元: level 4000000000000 CNY, trade CN, 2025-01",
            "9%: growth 9 percent, trade CN, 2025-01",
            "2万亿元: level 2000000000000 CNY, exports CN, 2025-01",
        ],
    ),
    "parcels that are sent abroad": (
        "该公司2024年发往美国的包裹有6万件，比上年多了三成。",
        [
            "6万件: level 60000 1, parcels exports US, 2024",
            "三成: growth 30 percent, parcels exports US, 2024, yoy",
        ],
    ),
    "goods that are shipped abroad": (
        "2024年，运往美国的汽车价值5亿元，增长8%。",
        [
            "5亿元: level 500000000 CNY, exports CN US automobiles, 2024",
            "8%: growth 8 percent, exports CN US automobiles, 2024",
        ],
    ),
    "parcels that leave through a port": (
        "2024年，搭乘班列从霍尔果斯出境的包裹有300万件，货值6亿元，分别增长5%和8%。",
        [
            "300万件: level 3000000 1, parcels exports CN-XJ/Horgos, 2024",
            "6亿元: level 600000000 CNY, exports CN-XJ/Horgos, 2024",
            "5%: growth 5 percent, parcels exports CN-XJ/Horgos, 2024",
            "8%: growth 8 percent, exports CN-XJ/Horgos, 2024",
        ],
    ),
    "countries that are traded with": (
        "2024年，湖南与200个国家和地区有贸易往来，比上年增加3个。",
        [
            "200个国家: level 200 1, partners trade CN-HN, 2024",
            "3个: change 3 1, partners trade CN-HN, 2024, yoy",
        ],
    ),
}


@pytest.mark.parametrize(("text", "claims"), EXAMPLES.values(), ids=EXAMPLES)
def test_the_sentence_makes_these_claims(
    text: str, claims: list[str], extractor: Extractor, shown: Callable[[Claim], str]
) -> None:
    found = extractor.extract(text, published=PUBLISHED)

    assert [shown(claim) for claim in found] == claims


@pytest.mark.parametrize(
    "text",
    [
        "2024年，湖南出口纺织品5亿元，水泥桩出口3亿元。",
        "2024年，湖南出口纺织品5亿元，出口猫爬架3亿元。",
    ],
)
def test_goods_without_a_code_narrow_their_flow(
    text: str, extractor: Extractor
) -> None:
    *_, claim = extractor.extract(text)

    assert claim.indicator.product is None
    assert claim.indicator.scope in {("水泥桩",), ("猫爬架",)}


def test_the_source_is_who_the_text_names(extractor: Extractor) -> None:
    text = "据长沙海关统计，2024年湖南出口3500亿元。海关发言人李小明介绍，进口下降5%。"
    sources = [c.attribution and c.attribution.source for c in extractor.extract(text)]

    assert sources == ["长沙海关", "李小明"]


def test_offsets_count_characters_of_the_text_as_given(extractor: Extractor) -> None:
    text = "２０２４年，我国出口２５．５　万亿元。"
    (claim,) = extractor.extract(text)

    assert text[claim.evidence.start : claim.evidence.end] == "２５．５　万亿元"
    assert claim.evidence.quote == "２５．５　万亿元"


SOURCES = {
    "an office on the scene of a press conference": (
        "海关总署12日在国新办新闻发布会上公布，前三季度出口5万亿元。",
        ["海关总署"],
    ),
    "an office that explains": (
        "大连海关解读：上半年，大连企业出口300亿元。",
        ["大连海关"],
    ),
    "a medium that someone speaks to": (
        "北方重工董秘周晓岚对财新称，公司出口5600台。",
        ["周晓岚"],
    ),
    "a quotation behind what is told of someone": (
        "卖灯具的展商李丽华收获不小：“现场签下客户的订单36万美元。”",
        ["李丽华"],
    ),
    "the data of an office": (
        "据泉州海关统计，前5个月泉州市出口900亿元。增长3%。",
        ["泉州海关", "泉州海关"],
    ),
    "who was asked": (
        "记者从舟山海关获悉，5月舟山市进口原油300万吨。",
        ["舟山海关"],
    ),
    "an office that counts": (
        "天津海关统计，上半年天津市进出口3900亿元。",
        ["天津海关"],
    ),
    "a body that no list has": (
        "中国五金制品进出口协会最新发布的报告显示，5月五金制品出口20亿美元。",
        ["中国五金制品进出口协会"],
    ),
    "a railway that has news": (
        "中国铁路南宁局集团有限公司消息，上半年开行中欧班列300列。",
        ["中国铁路南宁局集团有限公司"],
    ),
    "a branch of an office": (
        "海关总署广东分署今日公布，5月广东外贸进出口7800亿元。",
        ["海关总署广东分署"],
    ),
    "a person goes before the body": (
        "商务部外贸司司长李兴乾在例行发布会上说，前5个月出口增长6%。",
        ["李兴乾"],
    ),
    "a rare family name behind a title": (
        "海通证券首席经济学家荀玉根认为，6月出口增长7%。",
        ["荀玉根"],
    ),
    "a title without a name, with its body": (
        "临沂市商务局相关负责人介绍，上半年临沂市出口增长9%。",
        ["临沂市商务局相关负责人"],
    ),
    "those who met the press": (
        "太原海关7月19日召开新闻发布会。据介绍，上半年山西省进出口800亿元。",
        ["太原海关"],
    ),
    "a quotation with its speaker behind": (
        "“今年订单很足。上半年出口额增长两成。”佛山一家陶瓷厂负责人林志明说。",
        ["林志明"],
    ),
    "someone told of before the name": (
        "在宁波经营文具的周丽华告诉记者，上半年出口额增长一成。",
        ["周丽华"],
    ),
    "behind the head of a report": (
        "【经济观察网】（记者 方明）重庆市商务委相关负责人表示，上半年重庆出口增长8%。",
        ["重庆市商务委相关负责人"],
    ),
    "a title with its day": (
        "商务部外贸司负责人7月18日表示，上半年出口增长6.9%。",
        ["商务部外贸司负责人"],
    ),
    "someone who was asked": (
        "厦门大学教授庄宗明接受本报记者采访时表示，6月出口增长8.6%。",
        ["庄宗明"],
    ),
    "who draws on the data of another": (
        "中国渔业协会根据海关数据测算，上半年对虾进口45万吨。",
        ["中国渔业协会"],
    ),
    "whoever opens the books": (
        "义乌玩具协会秘书长陈丽君翻开账本：去年全行业出口玩具3亿元，增长5%。",
        ["陈丽君", "陈丽君"],
    ),
    "whose data come from somewhere": (
        "来自乌昌海关统计数据显示：上半年，乌鲁木齐进出口增长8%。",
        ["乌昌海关"],
    ),
    "data that bear something out": (
        "台州海关的数据印证了这一点：5月台州市出口90亿元。",
        ["台州海关"],
    ),
    "what the figure of a body is": (
        "越南农业部门的数字是，去年对华出口榴莲40万吨。",
        ["越南农业部门"],
    ),
    "one of those in charge": (
        "泉州市外经贸委一位负责人指出，5月泉州出口增长8%。",
        ["泉州市外经贸委一位负责人"],
    ),
    "a site that is cited alone": (
        "据中国轮胎统计信息网，上半年我国出口轮胎3亿条。",
        ["中国轮胎统计信息网"],
    ),
    "someone who runs a shop": (
        "虞丽华在义乌经营饰品店。她说，去年出口包裹2万件。",
        ["虞丽华"],
    ),
    "someone who sums up in a quotation": (
        "“开局稳。”海关总署副署长王明这样概括。他说，上半年出口12万亿元。",
        ["王明"],
    ),
    "the head of an office whose name ends as the title begins": (
        "經濟部統計處長林文華說明，5月外銷出口100億元。",
        ["林文華"],
    ),
    "someone told of by what they live by": (
        "海口果商陈大海说，上半年出口芒果300吨。云南种植户马小军说，去年出口花卉20吨。",
        ["陈大海", "马小军"],
    ),
    "who only writes it": (
        "本报记者 李明报道，5月我国玩具出口增长5%。",
        [None],
    ),
    "no name behind those who are many": (
        "采购商纷纷表示，去年我国玩具出口增长5%。专家普遍认为，今年出口增长2%。",
        [None, None],
    ),
    "a stranger's name before a day": (
        "喀什海关新闻发言人古丽娜24日通报，上半年喀什外贸进出口300亿元。",
        ["古丽娜"],
    ),
    "a name in two parts": (
        "德国学者马丁·韦伯认为，去年德国出口下降1%。",
        ["马丁·韦伯"],
    ),
    "a head of a ministry abroad": (
        "韩国产业部长官安哲秀表示，5月韩国出口增长4%。",
        ["安哲秀"],
    ),
    "who adds something": (
        "商务部发言人王宏说，出口平稳。王宏补充，5月服务出口2000亿元。",
        ["王宏"],
    ),
    "how someone says it": (
        (
            "“5月订单不少。”深圳海关副关长林建国翻开账本说，出口货值30亿元。"
            "厂长李明高兴地说，出口额增长一成。"
        ),
        ["林建国", "李明"],
    ),
    "someone who is told of first": (
        (
            "郑晓云去年开了网店，她说，上半年出口包裹5万件。"
            "经理周建军正忙着发货。他介绍，上半年出口额300万元。"
        ),
        ["郑晓云", "周建军"],
    ),
    "an office, not what that belongs to": (
        "据汕头海关所属潮州海关统计，5月潮州市出口10亿元。",
        ["潮州海关"],
    ),
    "what an office without a place of its own belongs to": (
        "泰国商业部所属统计局公布，出口增长6%。",
        ["泰国商业部所属统计局"],
    ),
    "who is spoken of in general has no name": (
        "进口商方面表示，2月进口增长6%。批发商时常说，2月进口增长7%。",
        [None, None],
    ),
    "goods are nobody who is taken up": (
        "白鳗鱼出口300吨，她说。黄牛价格走高，进口2万吨，他说。",
        [None, None],
    ),
    "who has published a report": (
        "广州南方集团8月26日晚间披露的半年报显示，上半年出口机床100台。",
        ["广州南方集团"],
    ),
    "a railway that was asked": (
        "记者从国铁成都局了解到，上半年开行中欧班列1018列。",
        ["国铁成都局"],
    ),
    "who has given the data": (
        "大会组委会提供的数据显示，展会出口成交23亿美元。",
        ["大会组委会"],
    ),
    "a division of an office": (
        "宁波海关统计分析处20日提供的资料显示，上半年宁波市进出口6000亿元。",
        ["宁波海关统计分析处"],
    ),
    "the press of a country": (
        "越媒称，上半年越南出口1900亿美元。",
        ["越媒"],
    ),
    "a label": (
        "商务部新闻发言人束珏婷：5月，我国服务进口增长9%。",
        ["束珏婷"],
    ),
}


@pytest.mark.parametrize("name", SOURCES)
def test_sources(extractor: Extractor, name: str) -> None:
    """Each figure is said by whom its sentence names, or the one before."""
    text, sources = SOURCES[name]
    claims = extractor.extract(text, published=date(2024, 7, 25))
    said = [c.attribution.source if c.attribution else None for c in claims]
    assert said == sources


@pytest.mark.parametrize("joint", ["（折合", "（约合", "，折合"])
def test_a_converted_sum_restates_the_one_before_it(
    extractor: Extractor, joint: str
) -> None:
    yuan, dollars = extractor.extract(f"2024年，西安出口900亿元{joint}125亿美元。")
    assert dollars.restates == yuan.id


TRADE = Indicator(flow="trade", reporter="CN")
WHOLES = {
    "a partner": ("2024年，我国与东盟贸易总值为6万亿元，占我外贸总值的15.8%。", TRADE),
    "a kind of firm": ("2024年，民营企业进出口24万亿元，占外贸总值的55.5%。", TRADE),
    "goods": (
        "2024年，出口机电产品15万亿元，占出口总值的59.4%。",
        Indicator(flow="exports", reporter="CN"),
    ),
}


@pytest.mark.parametrize("name", WHOLES)
def test_wholes(extractor: Extractor, name: str) -> None:
    """The whole of a share is not narrowed by what its part is narrowed by."""
    text, whole = WHOLES[name]
    (share,) = [c for c in extractor.extract(text) if c.statistic == "share"]
    assert share.comparison.against == whole


def test_the_words_of_goods_that_no_list_has_narrow_them(extractor: Extractor) -> None:
    vehicles, piles = extractor.extract("今年湖南出口休闲车36亿元，水泥桩出口3亿元。")

    assert (vehicles.indicator.product, vehicles.indicator.scope) == (
        "vehicles",
        ("休闲车",),
    )
    assert (piles.indicator.product, piles.indicator.scope) == (None, ("水泥桩",))


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("2024年，浙江的产品出口到215个国家和地区。", "215个国家"),
        ("2024年，浙江的产品出口到100多个国家和地区。", "100多个"),
    ],
)
def test_an_exact_count_of_countries_has_its_noun(
    extractor: Extractor, text: str, quote: str
) -> None:
    (claim,) = extractor.extract(text)
    assert claim.evidence.quote == quote


@pytest.mark.parametrize(
    ("text", "reporter"),
    [
        ("2024年，台灣對大陸出口1500億美元。", "TW"),
        ("2024年，香港对内地出口2.6万亿港元。", "HK"),
    ],
)
def test_the_mainland_is_a_partner(
    extractor: Extractor, text: str, reporter: str
) -> None:
    (claim,) = extractor.extract(text)
    assert (claim.indicator.reporter, claim.indicator.partner) == (reporter, "CN")


@pytest.mark.parametrize(
    ("text", "scopes"),
    [
        (
            "2024年，边民互市进口5亿元，边境小额贸易进口3亿元。",
            [("border residents' trade",), ("small-scale border trade",)],
        ),
        (
            "2024年，沿海主要港口完成货物吞吐量9亿吨；内河主要港口完成6亿吨。",
            [("coastal ports",), ("inland ports",)],
        ),
        (
            "2024年，中欧班列去程开行1000列，回程开行900列。",
            [("westbound",), ("eastbound",)],
        ),
        (
            "2024年6月，香港转口货量上升9%，港产品出口货量上升1%，整体出口货量上升8%。",
            [("re-exports",), ("domestic exports",), ()],
        ),
        (
            "2024年，5类商品进口增长6%，进口总额10万亿元。海关对20种产品进口监管。",
            [(), ()],
        ),
        ("2024年，经香港转口的中国商品增长6%，出口9亿元。", [()]),
        (
            "2024年，义乌出口900亿元，中欧班列进出口货物总值39亿元。",
            [(), ("via China-Europe freight trains",)],
        ),
        (
            "2024年，湖南、湖北、江西3省进出口合计增长5%。",
            [("湖南", "湖北", "江西")],
        ),
    ],
)
def test_each_part_has_its_scope(
    extractor: Extractor, text: str, scopes: list[tuple[str, ...]]
) -> None:
    found = extractor.extract(text)
    assert [claim.indicator.scope for claim in found] == scopes


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("杭州海关关长李明对新华社记者说，2024年浙江出口4万亿元。", "李明"),
        ("青岛海关处长王伟向记者介绍，2024年青岛出口5000亿元。", "王伟"),
        ("商务部发言人王宏13日在例行发布会上表示，1月服务出口2000亿元。", "王宏"),
    ],
)
def test_whoever_speaks_to_a_reporter_is_the_source(
    extractor: Extractor, text: str, source: str
) -> None:
    (claim,) = extractor.extract(text)
    assert claim.attribution is not None
    assert claim.attribution.source == source


def test_a_comment_ends_with_the_figures_of_its_paragraph(
    extractor: Extractor,
) -> None:
    first, second = extractor.extract(
        "2024年，上海出口2万亿元。上海海关副关长李明表示，政策有效。\n"
        "2024年，浙江出口4万亿元。"
    )
    assert second.attribution is None or second.attribution.source is None
    assert first.evidence.quote == "2万亿元"


@pytest.mark.parametrize(
    "head", ["【記者林大方／高雄報導】", "記者林大方／高雄報導\n", "（台北9日電）"]
)
def test_a_report_sent_from_taiwan_is_on_its_trade(
    extractor: Extractor, head: str
) -> None:
    text = f"{head}財政部公布，7月自日本進口20億美元。"
    (claim,) = extractor.extract(text, published="2024-08-09")

    assert (claim.indicator.reporter, claim.indicator.partner) == ("TW", "JP")


@pytest.mark.parametrize(
    "setting",
    ["为期3天的展会吸引了近700家企业。", "在为期3天的展会上，近700家企业参展。"],
)
def test_how_long_a_fair_lasted_is_heard_wherever_it_is_told(
    extractor: Extractor, setting: str
) -> None:
    text = f"第9届中国—东盟博览会8日闭幕。{setting}"
    claim = extractor.extract(text, published="2024-08-09")[-1]

    assert claim.period is not None
    assert claim.period.format() == "2024-08-06/2024-08-08"
