"""What Chinese figures state, one construction a row: numerals, signs, comparisons.

A claim is written as in `test_claiming_examples`.
"""

from collections.abc import Callable
from datetime import date

import pytest

from tradefacts import Extractor
from tradefacts.model import Claim

PUBLISHED = date(2025, 2, 14)


EXAMPLES: dict[str, tuple[str, list[str]]] = {
    "服务贸易的收入和支出": (
        (
            "2024年8月，我国服务贸易收入2500亿元，支出4100亿元，逆差1600亿元。其中，"
            "旅行项下支出1500亿元，收入200亿元；运输项下收支合计1300亿元。"
        ),
        [
            "2500亿元: level 250000000000 CNY, exports CN services, 2024-08",
            "4100亿元: level 410000000000 CNY, imports CN services, 2024-08",
            "1600亿元: level -160000000000 CNY, balance CN services, 2024-08",
            "1500亿元: level 150000000000 CNY, imports CN travel-services, 2024-08",
            "200亿元: level 20000000000 CNY, exports CN travel-services, 2024-08",
            "1300亿元: level 130000000000 CNY, trade CN transport-services, 2024-08",
        ],
    ),
    "服务外包的执行额": (
        (
            "2024年8月，我国企业签订服务外包合同额1200亿元，同比增长13%，执行额900亿元，"
            "增长11%。其中，承接离岸服务外包执行额400亿元，占执行总额的44%。\n首届进口博览"
            "会将于11月举行。"
        ),
        [
            "1200亿元: level 120000000000 CNY, deals CN outsourcing, 2024-08",
            "13%: growth 13 percent, deals CN outsourcing, 2024-08, yoy",
            "900亿元: level 90000000000 CNY, CN outsourcing, 2024-08",
            "11%: growth 11 percent, CN outsourcing, 2024-08, yoy",
            "400亿元: level 40000000000 CNY, CN outsourcing, 2024-08",
            "44%: share 44 percent, CN outsourcing, 2024-08",
        ],
    ),
    "在某县的某处": (
        (
            "在湖北潜江市的车间里，工人们正给小龙虾装箱。武汉海关统计，2024年潜江共出口小"
            "龙虾900吨，货值5亿元。"
        ),
        [
            (
                "900吨: level 900 metric_ton, volume exports CN-HB/Qianjiang "
                "crayfish, 2024"
            ),
            "5亿元: level 500000000 CNY, exports CN-HB/Qianjiang crayfish, 2024",
        ],
    ),
    "在别国的某处": (
        ("在智利圣地亚哥的商店里，顾客正挑选瓷器。2024年湖南出口瓷器5亿元。"),
        ["5亿元: level 500000000 CNY, exports CN-HN porcelain, 2024"],
    ),
    "不谈服务的收入不是出口": (
        "2024年，浙江出口4万亿元，当地居民收入7万元，企业支出增长5%。",
        ["4万亿元: level 4000000000000 CNY, exports CN-ZJ, 2024"],
    ),
    "a range with its unit in words": (
        "2024年，福建进出口增长百分之三至百分之五，出口增长百分之四到六。",
        [
            "百分之三至百分之五: growth 3 percent, trade CN-FJ, 2024",
            "百分之四到六: growth 4 percent, exports CN-FJ, 2024",
        ],
    ),
    "round words that count nothing": (
        (
            "2024年，百家企业出口茶叶，数百家企业进口木材，出口额达数十亿元；"
            "上百家外贸企业出口灯具，近千家企业进口木材。"
        ),
        [
            "百家: level 100 1 over, enterprises exports CN lighting, 2024",
            "千家: level 1000 1 nearly, enterprises imports CN timber, 2024",
        ],
    ),
    "a denied movement": (
        "2024年，安徽出口下降2%，进口没有下降3%，而是增长1%；顺差未创历史新高。",
        [
            "2%: growth -2 percent, exports CN-AH, 2024",
            "1%: growth 1 percent, imports CN-AH, 2024",
        ],
    ),
    "a level that was not passed": (
        "2024年，安徽出口没有超过4000亿元，进口尚未达到3000亿元。",
        [
            "4000亿元: level 400000000000 CNY at_most, exports CN-AH, 2024",
            "3000亿元: level 300000000000 CNY under, imports CN-AH, 2024",
        ],
    ),
    "a place behind several that have one rate": (
        "2024年，湖北、湖南进出口均增长6%，江西增长4%，安徽则下降1%。",
        [
            "6%: growth 6 percent, trade CN-HB, 2024",
            "6%: growth 6 percent, trade CN-HN, 2024",
            "4%: growth 4 percent, trade CN-JX, 2024",
            "1%: growth -1 percent, trade CN-AH, 2024",
        ],
    ),
    "an earlier year with its own amount": (
        (
            "2024年，湖北出口5000亿元，高于2023年的4600亿元；进口3000亿元，"
            "较2022年的2500亿元增长两成。"
        ),
        [
            "5000亿元: level 500000000000 CNY, exports CN-HB, 2024",
            "4600亿元: level 460000000000 CNY, exports CN-HB, 2023",
            "3000亿元: level 300000000000 CNY, imports CN-HB, 2024",
            "2500亿元: level 250000000000 CNY, imports CN-HB, 2022",
            "两成: growth 20 percent, imports CN-HB, 2024, period",
        ],
    ),
    "an earlier month with its own amount": (
        (
            "2024年12月，湖北进口大豆30万吨，较11月28万吨进口量增加2万吨，"
            "低于上年同期的36万吨。"
        ),
        [
            "30万吨: level 300000 metric_ton, volume imports CN-HB soybeans, 2024-12",
            "28万吨: level 280000 metric_ton, volume imports CN-HB soybeans, 2024-11",
            (
                "2万吨: change 20000 metric_ton, volume imports CN-HB soybeans, "
                "2024-12, period"
            ),
            "36万吨: level 360000 metric_ton, volume imports CN-HB soybeans, 2023-12",
        ],
    ),
    "the amount of the same time a year before": (
        (
            "2024年，湖北出口汽车20亿元，较上年的16亿元增长25%；进口12亿元，"
            "比去年同期的15亿元下降20%。"
        ),
        [
            "20亿元: level 2000000000 CNY, exports CN-HB automobiles, 2024",
            "16亿元: level 1600000000 CNY, exports CN-HB automobiles, 2023",
            "25%: growth 25 percent, exports CN-HB automobiles, 2024, yoy",
            "12亿元: level 1200000000 CNY, imports CN-HB automobiles, 2024",
            "15亿元: level 1500000000 CNY, imports CN-HB automobiles, 2023",
            "20%: growth -20 percent, imports CN-HB automobiles, 2024, yoy",
        ],
    ),
    "the share of an earlier year": (
        (
            "2024年，东盟占湖北外贸的比重为17%，高于2019年的12%，"
            "较2020年的13%提高4个百分点。"
        ),
        [
            "17%: share 17 percent, trade CN-HB ASEAN, 2024",
            "12%: share 12 percent, trade CN-HB ASEAN, 2019",
            "13%: share 13 percent, trade CN-HB ASEAN, 2020",
            "4个百分点: share_diff 4 percentage_point, trade CN-HB ASEAN, 2024, period",
        ],
    ),
    "how much more was traded": (
        "2024年，山东比上年多进口铁矿砂300万吨，少出口化肥20万吨。",
        [
            (
                "300万吨: change 3000000 metric_ton, volume imports CN-SD iron-ore, "
                "2024, yoy"
            ),
            "20万吨: change -200000 metric_ton, volume exports CN-SD fertilizers, 2024",
        ],
    ),
    "a table of partners between bars": (
        (
            "2024年我国主要贸易伙伴进出口情况\n\n| 国别（地区） | 进出口（亿元） | "
            "同比（%） |\n| --- | --- | --- |\n| 东盟 | 69900 | 9 |\n| 美国 | 49000 "
            "| -1.8 |"
        ),
        [
            "69900: level 6990000000000 CNY, trade CN ASEAN, 2024",
            "9: growth 9 percent, trade CN ASEAN, 2024, yoy",
            "49000: level 4900000000000 CNY, trade CN US, 2024",
            "-1.8: growth -1.8 percent, trade CN US, 2024, yoy",
        ],
    ),
    "a table of goods with the unit of each": (
        (
            "2024年福建主要进口商品量值\n\n商品 | 单位 | 数量 | 金额（亿元） | "
            "数量同比（%）\n--- | --- | --- | --- | ---\n大豆 | 万吨 | 370 | 130 | "
            "-5.4\n原油 | 万吨 | 2290 | 950 | 3.1"
        ),
        [
            "370: level 3700000 metric_ton, volume imports CN-FJ soybeans, 2024",
            "130: level 13000000000 CNY, imports CN-FJ soybeans, 2024",
            "-5.4: growth -5.4 percent, volume imports CN-FJ soybeans, 2024, yoy",
            "2290: level 22900000 metric_ton, volume imports CN-FJ crude-oil, 2024",
            "950: level 95000000000 CNY, imports CN-FJ crude-oil, 2024",
            "3.1: growth 3.1 percent, volume imports CN-FJ crude-oil, 2024, yoy",
        ],
    ),
    "points that a list shares": (
        (
            "2024年，中部、西部地区进出口分别增长5%和6%，"
            "占全国比重分别提升0.4个和0.6个百分点。"
        ),
        [
            "5%: growth 5 percent, trade CN/Central Region, 2024",
            "6%: growth 6 percent, trade CN/Western Region, 2024",
            "0.4个: share_diff 0.4 percentage_point, trade CN/Central Region, 2024",
            (
                "0.6个百分点: share_diff 0.6 percentage_point, trade CN/Western "
                "Region, 2024"
            ),
        ],
    ),
    "what a part pulls the whole by": (
        "2024年，安徽汽车出口增长12%，拉动全省整体出口3.1个百分点。",
        [
            "12%: growth 12 percent, exports CN-AH automobiles, 2024",
            (
                "3.1个百分点: contribution 3.1 percentage_point, exports CN-AH "
                "automobiles, 2024"
            ),
        ],
    ),
    "the part of the growth of a whole": (
        "2024年，珠三角进出口增长7%，贡献了全国近三成的外贸增量。",
        [
            "7%: growth 7 percent, trade CN/Pearl River Delta, 2024",
            "三成: contribution 30 percent nearly, trade CN/Pearl River Delta, 2024",
        ],
    ),
    "what a place trades of the goods of the whole": (
        (
            "2024年，珠三角出口了全国近六成的手机、七成以上的无人机，"
            "进口了约三分之一的集成电路。"
        ),
        [
            (
                "六成: share 60 percent nearly, exports CN/Pearl River Delta "
                "mobile-phones, 2024"
            ),
            "七成: share 70 percent over, exports CN/Pearl River Delta drones, 2024",
            (
                "三分之一: share 33.33333333333333333333333333 percent about, "
                "imports CN/Pearl River Delta integrated-circuits, 2024"
            ),
        ],
    ),
    "goods summed up with their share": (
        "2024年，湖南出口汽车100亿元、陶瓷80亿元，合计占全省出口的12%。",
        [
            "100亿元: level 10000000000 CNY, exports CN-HN automobiles, 2024",
            "80亿元: level 8000000000 CNY, exports CN-HN ceramics, 2024",
            "12%: share 12 percent, exports CN-HN, 2024",
        ],
    ),
    "the rank of a great trader": (
        "2024年，我国连续8年保持货物贸易第一大国地位，12月出口规模为史上最高。",
        [
            "连续8年: streak 8 year, trade CN, 2024",
            "第一大国地位: rank 1 1, trade CN, 2024",
            "为史上最高: record, exports CN, 2024-12",
        ],
    ),
    "regions that share their last character": (
        (
            "2024年，东、中、西部地区进出口较2020年分别增长25%、37%和48%，"
            "占比分别提高1个、2个和3个百分点。"
        ),
        [
            "25%: growth 25 percent, trade CN/Eastern Region, 2024, period",
            "37%: growth 37 percent, trade CN/Central Region, 2024, period",
            "48%: growth 48 percent, trade CN/Western Region, 2024, period",
            "1个: share_diff 1 percentage_point, trade CN/Eastern Region, 2024",
            "2个: share_diff 2 percentage_point, trade CN/Central Region, 2024",
            "3个百分点: share_diff 3 percentage_point, trade CN/Western Region, 2024",
        ],
    ),
    "a change on the quarter before": (
        (
            "2024年二季度，湖北进出口1800亿元，环比增长6%；下半年出口环比下降3%；"
            "6月进口环比增长2%。"
        ),
        [
            "1800亿元: level 180000000000 CNY, trade CN-HB, 2024-Q2",
            "6%: growth 6 percent, trade CN-HB, 2024-Q2, qoq",
            "3%: growth -3 percent, exports CN-HB, 2024-H2, period",
            "2%: growth 2 percent, imports CN-HB, 2024-06, mom",
        ],
    ),
    "volume and value in one character each": (
        "2024年，湖南出口鳗鱼2000吨、价值3亿元，同比量增7%、值降2%，均价跌去9%。",
        [
            "2000吨: level 2000 metric_ton, volume exports CN-HN eel, 2024",
            "3亿元: level 300000000 CNY, exports CN-HN eel, 2024",
            "7%: growth 7 percent, volume exports CN-HN eel, 2024, yoy",
            "2%: growth -2 percent, exports CN-HN eel, 2024, yoy",
            "9%: growth -9 percent, average-price exports CN-HN eel, 2024, yoy",
        ],
    ),
    "the number of areas that trade together": (
        "2024年，西部12个省区市进出口增长7%，超出整体增速2个百分点。",
        [
            "7%: growth 7 percent, trade CN/Western Region, 2024",
            (
                "2个百分点: growth_diff 2 percentage_point, trade CN/Western Region, "
                "2024, peer"
            ),
        ],
    ),
    "a movement that ends its clause as a noun": (
        "2024年，湖南茶叶出口下降4%；烟花和陶瓷出口额双双实现两位数增长。",
        [
            "4%: growth -4 percent, exports CN-HN tea, 2024",
            "两位数: growth 10 percent at_least, exports CN-HN ceramics, 2024",
            "两位数: growth 10 percent at_least, exports CN-HN fireworks, 2024",
        ],
    ),
    "the lead of a rate behind a share": (
        "2024年，福建民营企业进出口占全省61%，增速高于全省整体4个百分点。",
        [
            "61%: share 61 percent, trade CN-FJ private, 2024",
            (
                "4个百分点: growth_diff 4 percentage_point, trade CN-FJ private, "
                "2024, peer"
            ),
        ],
    ),
    "times to come": (
        "明年，湖南出口6000亿元；2026年出口增长10%；2024年出口增长5%。",
        [
            "5%: growth 5 percent, exports CN-HN, 2024",
        ],
    ),
    "a deficit behind its amount": (
        "2023年，韩国对华贸易首现180亿美元赤字，去年收窄至69亿美元。",
        [
            "180亿美元: level -18000000000 USD, balance KR CN, 2023",
            "69亿美元: level -6900000000 USD, balance KR CN, 2024",
        ],
    ),
    "sizes and limits": (
        (
            "30万吨级码头建成，2024年湖南进口铁矿砂50万吨；"
            "完税价格不超过200美元的进口货物免税，假如货值5万元。"
        ),
        [
            "50万吨: level 500000 metric_ton, volume imports CN-HN iron-ore, 2024",
        ],
    ),
    "parts that pull a whole one by one": (
        (
            "2024年，湖南自智利、秘鲁和巴西进口90亿元、80亿元和70亿元，"
            "分别拉动整体进口增速2个、1.5个和0.7个百分点。"
        ),
        [
            "90亿元: level 9000000000 CNY, imports CN-HN CL, 2024",
            "80亿元: level 8000000000 CNY, imports CN-HN PE, 2024",
            "70亿元: level 7000000000 CNY, imports CN-HN BR, 2024",
            "2个: contribution 2 percentage_point, imports CN-HN CL, 2024",
            "1.5个: contribution 1.5 percentage_point, imports CN-HN PE, 2024",
            "0.7个百分点: contribution 0.7 percentage_point, imports CN-HN BR, 2024",
        ],
    ),
    "ranks of flows that were told together": (
        "2024年，湖北进出口、出口、进口分别增长5%、6%和3%，稳居中部第4、第3和第5位。",
        [
            "5%: growth 5 percent, trade CN-HB, 2024",
            "6%: growth 6 percent, exports CN-HB, 2024",
            "3%: growth 3 percent, imports CN-HB, 2024",
            "稳居中部第4: rank 4 1, trade CN-HB, 2024",
            "第3: rank 3 1, exports CN-HB, 2024",
            "第5位: rank 5 1, imports CN-HB, 2024",
        ],
    ),
    "goods with their parts in a list": (
        "2024年，安徽出口电脑及其零部件、汽车及零配件、家具分别增长5%、12%和3%。",
        [
            "5%: growth 5 percent, exports CN-AH computers, 2024",
            "12%: growth 12 percent, exports CN-AH automobiles, 2024",
            "3%: growth 3 percent, exports CN-AH furniture, 2024",
        ],
    ),
    "what each of several no longer has": (
        (
            "2024年，江苏对东盟、拉美出口均增长7%，"
            "两大市场合计占全省出口比重提升2个百分点。"
        ),
        [
            "7%: growth 7 percent, exports CN-JS ASEAN, 2024",
            "7%: growth 7 percent, exports CN-JS LATAM, 2024",
            "2个百分点: share_diff 2 percentage_point, exports CN-JS, 2024",
        ],
    ),
    "half as a figure of speech": (
        (
            "2024年，民营企业出口增长6%，撑起江苏出口的“半壁江山”；"
            "机电产品占据江苏出口的半壁江山。"
        ),
        [
            "6%: growth 6 percent, exports CN-JS private, 2024",
            "半壁江山: share 50 percent, exports CN-JS mechanical-electrical, 2024",
        ],
    ),
    "weight beside boxes": (
        "2024年，满洲里口岸进口运量600万吨，开行班列1200列、10万标箱。",
        [
            "600万吨: level 6000000 metric_ton, volume imports CN-NM/Manzhouli, 2024",
            "1200列: level 1200 1, trains imports CN-NM/Manzhouli, 2024",
            "10万标箱: level 100000 1, containers imports CN-NM/Manzhouli, 2024",
        ],
    ),
    "trains that leave and come": (
        (
            "2024年，满洲里口岸出境班列3000列、30万标箱，分别增长5%和6%；"
            "进境班列2000列；新增路线7条。"
        ),
        [
            "3000列: level 3000 1, trains exports CN-NM/Manzhouli, 2024",
            "30万标箱: level 300000 1, containers exports CN-NM/Manzhouli, 2024",
            "5%: growth 5 percent, trains exports CN-NM/Manzhouli, 2024",
            "6%: growth 6 percent, containers exports CN-NM/Manzhouli, 2024",
            "2000列: level 2000 1, trains imports CN-NM/Manzhouli, 2024",
            "7条: change 7 1, routes CN-NM/Manzhouli, 2024",
        ],
    ),
    "the day of a statement": (
        (
            "1月13日，海关总署新闻发言人、统计分析司司长吕大良表示，"
            "2024年中国农产品出口7000亿元。\n其中，水产品出口1400亿元，增长3%。"
        ),
        [
            "7000亿元: level 700000000000 CNY, exports CN agricultural, 2024",
            "1400亿元: level 140000000000 CNY, exports CN aquatic-products, 2024",
            "3%: growth 3 percent, exports CN aquatic-products, 2024",
        ],
    ),
    "what is left out of the figures behind it": (
        (
            "剔除旅行服务，2024年我国服务进出口增长24%，其中出口增长28%；"
            "与2019年相比，服务进出口增长49%。"
        ),
        [
            "24%: growth 24 percent, trade CN services, 2024",
            "28%: growth 28 percent, exports CN services, 2024",
            "49%: growth 49 percent, trade CN services, 2024, period",
        ],
    ),
    "parts that each of several has of a whole": (
        (
            "2024年，珠三角手机、家电出口分别增长4%、7%，"
            "均占我国同类产品出口总值的一半以上。"
        ),
        [
            "4%: growth 4 percent, exports CN/Pearl River Delta mobile-phones, 2024",
            "7%: growth 7 percent, exports CN/Pearl River Delta home-appliances, 2024",
            (
                "一半以上: share 50 percent over, exports CN/Pearl River Delta "
                "home-appliances, 2024"
            ),
            (
                "一半以上: share 50 percent over, exports CN/Pearl River Delta "
                "mobile-phones, 2024"
            ),
        ],
    ),
    "ranks in what is no trade": (
        (
            "2024年，海口综合保税区进出口334亿元，绩效评估居全国第27位，"
            "进出口总值居全省首位。"
        ),
        [
            (
                "334亿元: level 33400000000 CNY, trade CN-HI/Haikou Comprehensive "
                "Bonded Zone, 2024"
            ),
            "居全省首位: rank 1 1, trade CN-HI/Haikou Comprehensive Bonded Zone, 2024",
        ],
    ),
    "digits in characters, each in its place": (
        (
            "2024年十一月，台灣出口四一〇．五億美元、年增九．七％，連續廿三個月成長；"
            "累計前十一月出口四三〇六點二億美元，進口三五○○億美元。"
        ),
        [
            "四一〇．五億美元: level 41050000000 USD, exports TW, 2024-11",
            "九．七％: growth 9.7 percent, exports TW, 2024-11, yoy",
            "連續廿三個月: streak 23 month, exports TW, 2024-11",
            "四三〇六點二億美元: level 430620000000 USD, exports TW, 2024-01/2024-11",
            "三五○○億美元: level 350000000000 USD, imports TW, 2024-01/2024-11",
        ],
    ),
    "two digits that only stand for about so many": (
        "2024年，七八家企业出口茶叶，三五十个国家进口；湖南出口二十八亿元。",
        [
            "二十八亿元: level 2800000000 CNY, exports CN-HN, 2024",
        ],
    ),
    "what is told of every few": (
        (
            "2024年，全球每3台笔记本电脑就有1台产自重庆；"
            "每5辆出口新能源汽车中有1辆来自上海；湖南每出口10台挖掘机，"
            "就有4台销往东盟。"
        ),
        [],
    ),
    "a ratio to output": (
        "2024年，安徽外贸依存度为15%，较上年提高0.4个百分点。",
        [
            "15%: share 15 percent, dependence CN-AH, 2024",
            "0.4个百分点: share_diff 0.4 percentage_point, dependence CN-AH, 2024, yoy",
        ],
    ),
    "a high of the year alone is no record": (
        "2024年12月，安徽出口450亿元，增长3%，创年内单月新高。",
        [
            "450亿元: level 45000000000 CNY, exports CN-AH, 2024-12",
            "3%: growth 3 percent, exports CN-AH, 2024-12",
        ],
    ),
    "ranks of the same rate": (
        "2024年，安徽对非洲出口增长12%，增速居全国第二、中部第一。",
        [
            "12%: growth 12 percent, exports CN-AH AFRICA, 2024",
            "居全国第二: rank 2 1, growth-rate exports CN-AH AFRICA, 2024",
            "中部第一: rank 1 1, growth-rate exports CN-AH AFRICA, 2024",
        ],
    ),
    "kinds of goods are no firms": (
        (
            "2024年，湖南有外贸企业9800家，出口商品上千种；进口水果30种，"
            "检出有害生物50种次。"
        ),
        [
            "9800家: level 9800 1, enterprises trade CN-HN, 2024",
            "千种: level 1000 1 over, product-types CN-HN, 2024",
            "30种: level 30 1, product-types imports CN-HN, 2024",
        ],
    ),
    "trains both ways": (
        "2024年，长沙海关监管进出境中欧班列1200列，货运量95万吨，分别增长12%和8%。",
        [
            "1200列: level 1200 1, trains CN-HN, 2024",
            "95万吨: level 950000 metric_ton, volume CN-HN, 2024",
            "12%: growth 12 percent, trains CN-HN, 2024",
            "8%: growth 8 percent, volume CN-HN, 2024",
        ],
    ),
    "a rate that each of the amounts before it has": (
        (
            "2024年，安徽出口整车90万辆，货值600亿元，均翻了一番多；"
            "外资企业进出口700亿元，民营企业720亿元，占比都在45%以上。"
        ),
        [
            "90万辆: level 900000 1, volume exports CN-AH automobiles, 2024",
            "600亿元: level 60000000000 CNY, exports CN-AH automobiles, 2024",
            "翻了一番多: growth 100 percent over, exports CN-AH automobiles, 2024",
            (
                "翻了一番多: growth 100 percent over, volume exports CN-AH "
                "automobiles, 2024"
            ),
            "700亿元: level 70000000000 CNY, trade CN-AH foreign-invested, 2024",
            "720亿元: level 72000000000 CNY, trade CN-AH private, 2024",
            "45%: share 45 percent over, trade CN-AH foreign-invested, 2024",
            "45%: share 45 percent over, trade CN-AH private, 2024",
        ],
    ),
    "a part that was sold to a country": (
        "2024年，山东出口大蒜200万吨，其中四分之一卖给了印度尼西亚。",
        [
            "200万吨: level 2000000 metric_ton, volume exports CN-SD garlic, 2024",
            "四分之一: share 25 percent, volume exports CN-SD ID garlic, 2024",
        ],
    ),
    "a part of the trains": (
        "2024年，重庆始发的中欧班列约占总量的三成。",
        [
            "三成: share 30 percent about, trains CN-CQ, 2024",
        ],
    ),
    "shares and rates of what is no trade": (
        (
            "2024年，深圳口岸进出口货运量增长8%，查验率2%；"
            "湖南某企业海外收入占比45%，研发投入占营收的6%。"
        ),
        [
            "8%: growth 8 percent, volume trade CN-GD/Shenzhen, 2024",
            "45%: share 45 percent, exports, 2024",
        ],
    ),
    "goods that were made before they left": (
        "2024年，柳州汽车产量120万辆，销量118万辆，其中出口21万辆，增长35%。",
        [
            "21万辆: level 210000 1, volume exports CN-GX/Liuzhou automobiles, 2024",
            "35%: growth 35 percent, volume exports CN-GX/Liuzhou automobiles, 2024",
        ],
    ),
    "a hyphen that is a sign": (
        "2024年，湖南进口增长-3.2%，出口增速为-5%；1-7月出口5亿-7亿元，增长3-5%。",
        [
            "-3.2%: growth -3.2 percent, imports CN-HN, 2024",
            "-5%: growth -5 percent, exports CN-HN, 2024",
            "5亿-7亿元: level 500000000 CNY, exports CN-HN, 2024-01/2024-07",
            "3-5%: growth 3 percent, exports CN-HN, 2024-01/2024-07",
        ],
    ),
    "a range of points with their classifier": (
        "2024年，湖南出口增速提高3个到5个百分点。",
        [
            "3个到5个百分点: growth_diff 3 percentage_point, exports CN-HN, 2024",
        ],
    ),
    "sums that say which of many are meant": (
        "2024年，湖南出口500亿元以上的市州有3个，年出口额在1亿元至5亿元的企业56家。",
        [
            "56家: level 56 1, enterprises exports CN-HN, 2024",
        ],
    ),
    "what is told of each minute": (
        "2024年，湖南每分钟进出口30万元，全年出口3000亿元。",
        [
            "3000亿元: level 300000000000 CNY, exports CN-HN, 2024",
        ],
    ),
    "parts are measured as their whole is": (
        (
            "2024年，满洲里进口煤炭和铁矿石占进口总量的四成；"
            "猪肉主要来自西班牙、巴西，分别占进口总量的27.5%、22.5%。"
        ),
        [
            (
                "四成: share 40 percent, volume imports CN-NM/Manzhouli "
                "coal-and-iron-ore, 2024"
            ),
            "27.5%: share 27.5 percent, volume imports CN-NM/Manzhouli ES pork, 2024",
            "22.5%: share 22.5 percent, volume imports CN-NM/Manzhouli BR pork, 2024",
        ],
    ),
    "second and third on record": (
        (
            "2024年12月，台灣出口420億美元，為歷年單月次高；進口360億美元，"
            "為歷年單月第三高；全年四季紅火。"
        ),
        [
            "420億美元: level 42000000000 USD, exports TW, 2024-12",
            "歷年單月次高: rank 2 1, exports TW, 2024-12",
            "360億美元: level 36000000000 USD, imports TW, 2024-12",
            "歷年單月第三高: rank 3 1, imports TW, 2024-12",
        ],
    ),
    "thousands of grams are a unit": (
        "2024年，福建出口茶叶2625千克、电缆5千米。",
        [
            "2625千克: level 2625 kilogram, volume exports CN-FJ tea, 2024",
            "5千米: level 5 kilometer, volume exports CN-FJ wire-and-cable, 2024",
        ],
    ),
    "parts that firms contribute are of the trade behind them": (
        (
            "2024年，广东民营企业贡献了全省六成以上的外贸，"
            "外资企业贡献了全省四分之一的出口额。"
        ),
        [
            "六成: share 60 percent over, trade CN-GD private, 2024",
            "四分之一: share 25 percent, exports CN-GD foreign-invested, 2024",
        ],
    ),
    "a part of the output is no part of trade": (
        "2024年，外贸贡献了全省GDP的30%，民营企业贡献了全省五成税收。",
        [],
    ),
    "增速从一率回落到另一率": (
        "2024年，出口增速从1月的5.6%回落到2月的3.1%。",
        [
            "5.6%: growth 5.6 percent, exports CN, 2024-01",
            "3.1%: growth 3.1 percent, exports CN, 2024-02",
        ],
    ),
    "增长的一部分来自货物": (
        "2024年，出口增长的六成以上来自汽车。",
        ["六成: contribution 60 percent over, exports CN automobiles, 2024"],
    ),
    "贡献增量": (
        "2024年，民营企业贡献了全国六成的外贸增量。",
        ["六成: contribution 60 percent, trade CN private, 2024"],
    ),
    "占比从一年升至另一年": (
        "2024年，出口中，机电产品占比从2001年的34.9%升至2020年峰值47.6%，2024年仍保持在43.9%。",
        [
            "34.9%: share 34.9 percent, exports CN mechanical-electrical, 2001",
            "47.6%: share 47.6 percent, exports CN mechanical-electrical, 2020",
            "43.9%: share 43.9 percent, exports CN mechanical-electrical, 2024",
        ],
    ),
    "两地增速分别回落": (
        "2024年，上海和浙江企业对美出口增速分别回落7.6个和8.7个百分点。",
        [
            "7.6个: growth_diff -7.6 percentage_point, exports CN-SH US, 2024",
            "8.7个百分点: growth_diff -8.7 percentage_point, exports CN-ZJ US, 2024",
        ],
    ),
    "比上月多开": (
        "2024年9月，班列开行213列，比8月多开27列。",
        [
            "213列: level 213 1, trains CN, 2024-09",
            "27列: change 27 1, trains CN, 2024-09, period",
        ],
    ),
    "仍低一半": (
        "2024年，对秘鲁出口额增长38.9%，但较2014年仍低一半。",
        [
            "38.9%: growth 38.9 percent, exports CN PE, 2024",
            "一半: growth -50 percent, exports CN PE, 2024, period",
        ],
    ),
    "还多多少": (
        "2024年，这次的订单有260万元，比前两次加起来还多40万元。",
        [
            "260万元: level 2600000 CNY, orders CN, 2024",
            "40万元: change 400000 CNY, orders CN, 2024",
        ],
    ),
    "一段先看商品再看市场": (
        (
            "2024年，我国家具进出口600亿美元。\n从产品看，沙发出口20亿美元。从市场看，对非洲"
            "出口30亿美元。"
        ),
        [
            "600亿美元: level 60000000000 USD, trade CN furniture, 2024",
            "20亿美元: level 2000000000 USD, exports CN sofas, 2024",
            "30亿美元: level 3000000000 USD, exports CN AFRICA furniture, 2024",
        ],
    ),
    "一段只说一种商品": (
        (
            "2024年，我国家具进出口600亿美元。\n沙发出口20亿美元。从市场看，对非洲出口3亿美"
            "元。"
        ),
        [
            "600亿美元: level 60000000000 USD, trade CN furniture, 2024",
            "20亿美元: level 2000000000 USD, exports CN sofas, 2024",
            "3亿美元: level 300000000 USD, exports CN AFRICA sofas, 2024",
        ],
    ),
    "展会期间截至某日": (
        (
            "为期5天的第12届中国国际茶叶博览会20日在杭州闭幕。主办方说，截至1月19日，共有境外"
            "采购商8000人到会。\n展会意向成交5亿元。"
        ),
        [
            "8000人: level 8000 1, buyers CN, 2025-01-19",
            "5亿元: level 500000000 CNY, deals CN, 2025-01-16/2025-01-20",
        ],
    ),
    "回头看上个月": (
        (
            "2024年9月，浙江出口3000亿元，同比增长8%，而8月份则下降2%；同月进口900亿元。进口"
            "增长5%。"
        ),
        [
            "3000亿元: level 300000000000 CNY, exports CN-ZJ, 2024-09",
            "8%: growth 8 percent, exports CN-ZJ, 2024-09, yoy",
            "2%: growth -2 percent, exports CN-ZJ, 2024-08, yoy",
            "900亿元: level 90000000000 CNY, imports CN-ZJ, 2024-09",
            "5%: growth 5 percent, imports CN-ZJ, 2024-09",
        ],
    ),
    "转到下一个月": (
        "2024年8月，浙江出口增长2%，而9月份增长8%；同月进口900亿元。",
        [
            "2%: growth 2 percent, exports CN-ZJ, 2024-08",
            "8%: growth 8 percent, exports CN-ZJ, 2024-09",
            "900亿元: level 90000000000 CNY, imports CN-ZJ, 2024-09",
        ],
    ),
    "几个口岸一起": (
        (
            "2024年，广西进出口7000亿元。东兴、友谊关、水口等边境口岸出口汽车9000辆；腰果出口"
            "3亿元。"
        ),
        [
            "7000亿元: level 700000000000 CNY, trade CN-GX, 2024",
            "9000辆: level 9000 1, volume exports CN-GX automobiles, 2024",
            "3亿元: level 300000000 CNY, exports CN-GX cashew-nuts, 2024",
        ],
    ),
    "几个省份一起": (
        "2024年，浙江、江苏等省份出口汽车90万辆。",
        ["90万辆: level 900000 1, volume exports CN automobiles, 2024"],
    ),
    "一个口岸的几种货": (
        "2024年，东兴口岸出口汽车、水果等商品9亿元。",
        [
            (
                "9亿元: level 900000000 CNY, exports CN-GX/Dongxing "
                "automobiles-and-fruit, 2024"
            ),
        ],
    ),
    "分月看之后回到全期": (
        (
            "2024年上半年，浙江出口2万亿元。分月看，6月份出口增长8%。对东盟出口3000亿元。"
        ),
        [
            "2万亿元: level 2000000000000 CNY, exports CN-ZJ, 2024-H1",
            "8%: growth 8 percent, exports CN-ZJ, 2024-06",
            "3000亿元: level 300000000000 CNY, exports CN-ZJ ASEAN, 2024-H1",
        ],
    ),
    "不分月看就不回头": (
        "2024年上半年，浙江出口2万亿元。6月份出口增长8%。对东盟出口3000亿元。",
        [
            "2万亿元: level 2000000000000 CNY, exports CN-ZJ, 2024-H1",
            "8%: growth 8 percent, exports CN-ZJ, 2024-06",
            "3000亿元: level 300000000000 CNY, exports CN-ZJ ASEAN, 2024-06",
        ],
    ),
    "表前的说明给出变动的基期": (
        (
            "2024年8月湖南省出口主要商品表\n金额单位：亿元人民币；增减为金额同比（%）\n"
            "商品名称    数量    金额    增减\n家具    —    6.41    -3.8"
        ),
        [
            "6.41: level 641000000 CNY, exports CN-HN furniture, 2024-08",
            "-3.8: growth -3.8 percent, exports CN-HN furniture, 2024-08, yoy",
        ],
    ),
    "表前的说明不给出变动的基期": (
        (
            "2024年8月湖南省出口主要商品表\n金额单位：亿元人民币；增减幅以百分比表示\n"
            "商品名称    数量    金额    增减\n家具    —    6.41    -3.8"
        ),
        [
            "6.41: level 641000000 CNY, exports CN-HN furniture, 2024-08",
            "-3.8: growth -3.8 percent, exports CN-HN furniture, 2024-08",
        ],
    ),
    "表头之间只有一个全角空格": (
        (
            "2024年一季度上海进出口简表\n商品　　　金额（亿元）　同比（%）\n集成"
            "电路　　612.4　　-38.7\n手机　　　　330.8　　2.5"
        ),
        [
            "612.4: level 61240000000 CNY, trade CN-SH integrated-circuits, 2024-Q1",
            (
                "-38.7: growth -38.7 percent, trade C"
                "N-SH integrated-circuits, 2024-Q1, y"
                "oy"
            ),
            "330.8: level 33080000000 CNY, trade CN-SH mobile-phones, 2024-Q1",
            "2.5: growth 2.5 percent, trade CN-SH mobile-phones, 2024-Q1, yoy",
        ],
    ),
}


@pytest.mark.parametrize("name", EXAMPLES)
def test_examples(
    extractor: Extractor, shown: Callable[[Claim], str], name: str
) -> None:
    text, expected = EXAMPLES[name]
    assert [shown(c) for c in extractor.extract(text, published=PUBLISHED)] == expected
