"""Ranks, records and streaks that sentences tell, one construction a row.

The figures of a sentence are left out; a claim is written as in
`test_claiming_examples`.
"""

from collections.abc import Callable
from datetime import date

import pytest

from tradefacts import Extractor
from tradefacts.model import Claim

PUBLISHED = date(2025, 2, 14)
STANDINGS = {"rank", "record", "streak"}

CHINESE = {
    "whose growth is the fastest": (
        "2024年，长沙市民营企业进出口1200亿元，增长12%，增速最快。",
        [
            "增速最快: rank 1 1, growth-rate trade CN-HN/Changsha private, 2024",
        ],
    ),
    "whose fall is the deepest": (
        "2024年，对越南出口增长5%，自日本进口降幅最大，下降16%。",
        ["降幅最大: rank 1 1, growth-rate imports CN JP, 2024"],
    ),
    "what has grown fastest, behind its rank": (
        "2024年，湖南出口5000亿元，增长最快的市场是俄罗斯，出口增长47%。",
        ["增长最快的市场: rank 1 1, growth-rate exports CN-HN RU, 2024"],
    ),
    "the most in amount, and who comes next": (
        "2024年，湖南出口5000亿元。株洲出口额最高，达260亿元，湘潭次之，为150亿元。",
        [
            "最高: rank 1 1, exports CN-HN/Zhuzhou, 2024",
            "次之: rank 2 1, exports CN-HN/Xiangtan, 2024",
        ],
    ),
    "of whom there are the most": (
        "2024年5月，展会上，来自俄罗斯的采购商最多，超过4000人。",
        ["最多: rank 1 1, buyers CN RU, 2024-05"],
    ),
    "the most of some years is no rank": (
        "2024年，湖南对越南出口增长45%，增速为近五年最快。",
        [],
    ),
    "the most since a month is no rank": (
        "2024年8月，对越南出口80亿元，为2月以来最高。",
        [],
    ),
    "several together are the fastest of nothing": (
        "2024年，对越南、泰国和老挝出口增长最快。",
        [],
    ),
    "all trade of the country is the fastest of nothing": (
        "2024年，我国外贸进出口增长5%，增速最快。",
        [],
    ),
    "the fastest month is no rank": (
        "2024年6月，对越南出口增长5%，是今年增速最快的一个月。",
        [],
    ),
    "who leads a field": (
        "2024年，广东跨境电商进出口规模领跑全国。",
        ["领跑全国: rank 1 1, trade CN-GD cross-border-ecommerce, 2024"],
    ),
    "who only leads": ("2024年，新能源汽车出口5000亿元，继续领跑。", []),
    "places of several": (
        "2024年，美国为宁波第一大出口市场，东盟、欧盟分列二、三位。",
        [
            "第一大出口市场: rank 1 1, exports CN-ZJ/Ningbo US, 2024",
            "分列二: rank 2 1, exports CN-ZJ/Ningbo ASEAN, 2024",
            "三位: rank 3 1, exports CN-ZJ/Ningbo EU, 2024",
        ],
    ),
    "a place that was come to": (
        "2024年，宁波对日本出口下降4%，日本退居第六位。",
        ["退居第六位: rank 6 1, exports CN-ZJ/Ningbo JP, 2024"],
    ),
    "where a partner is the largest": (
        "2024年，德国是浙江在欧盟最大的贸易伙伴。",
        ["最大的贸易伙伴: rank 1 1, trade CN-ZJ DE, 2024"],
    ),
    "the largest base of its goods": (
        "义乌是全国最大的圣诞用品出口基地，2024年出口31亿元。",
        ["最大的圣诞用品出口基地: rank 1 1, exports CN-ZJ/Yiwu christmas-goods, 2024"],
    ),
    "a record of one month of all years": (
        "2024年8月，我国出口3086亿美元，为历年8月最高。",
        ["为历年8月最高: record, exports CN, 2024-08"],
    ),
    "a streak in the unit of its period": (
        "2024年8月，许昌出口8000万美元，结束了此前的四连降。",
        ["四连降: streak 4 month, exports CN-HA/Xuchang, 2024-08"],
    ),
    "a streak of years that has no unit": (
        "2024年，许昌出口8亿美元，实现五连增。",
        ["五连增: streak 5 year, exports CN-HA/Xuchang, 2024"],
    ),
    "goods of a partner": (
        "东盟是中国农产品第一大贸易伙伴，2024年双边贸易额3000亿元。",
        ["第一大贸易伙伴: rank 1 1, trade CN ASEAN agricultural, 2024"],
    ),
    "a record whose verb stands before its goods": (
        "2024年8月，乌克兰大麦出口100万吨，创下8月份大麦出口纪录。",
        ["创下8月份大麦出口纪录: record, volume exports UA barley, 2024-08"],
    ),
    "what sells best": (
        "2024年，广州市跨境电商出口1300亿元，服装是卖得最好的一类，占24%左右。",
        [
            (
                "最好的一类: rank 1 1, exports CN-GD/Guangzhou garments "
                "cross-border-ecommerce, 2024"
            )
        ],
    ),
    "the fastest in a field": (
        "2024年，电动载人汽车出口6000亿元，增速在“新三样”中最快。",
        ["最快: rank 1 1, growth-rate exports CN nev, 2024"],
    ),
    "a rank of output": (
        "我国光伏组件产量已经连续16年位居全球首位，2024年出口500亿元。",
        [],
    ),
    "the fastest of those named at the head": (
        "2024年，全省21个市州中，德阳外贸增速最高，同比增长1.1倍。",
        ["增速最高: rank 1 1, growth-rate trade CN-SC/Deyang, 2024"],
    ),
    "the largest share, behind its clause": (
        "2024年，机电产品一枝独秀，占比最高，出口额为3200亿元。",
        ["最高: rank 1 1, exports CN mechanical-electrical, 2024"],
    ),
    "a market of consumers": ("2024年，我国是全球第二大消费市场。", []),
    "the most in a day is no record": (
        "2024年5月，口岸单日最高验放1200辆，出口汽车5万辆。",
        [],
    ),
    "a title won again": ("2024年，四连冠的企业出口5亿元。", []),
}

ENGLISH = {
    "what is higher than others on average": (
        "In 2024 exports of Hunan rose 5 percent, higher than others on average.",
        [],
    ),
    "who the largest partner of a country is": (
        "In 2024 Peru's second-largest trading partner was Chile.",
        ["second-largest trading partner: rank 2 1, trade PE CL, 2024"],
    ),
    "what the largest market of a country is": (
        "In 2024 Peru's largest export market was Chile.",
        ["largest export market: rank 1 1, exports PE CL, 2024"],
    ),
    "a firm there is not": (
        "In 2024 Hunan's largest trading partner was a firm in Chile.",
        ["largest trading partner: rank 1 1, trade CN-HN, 2024"],
    ),
    "the largest port lies there": (
        "In 2024 Hunan's largest trading port was Yueyang.",
        ["largest trading port: rank 1 1, trade CN-HN, 2024"],
    ),
    "a leading supplier is one of several": (
        "In 2024 Peru was a leading supplier of tin, and holds a leading position.",
        [],
    ),
    "whose growth is the fastest": (
        "In 2024 private firms grew fastest, with exports up 12 percent.",
        ["grew fastest: rank 1 1, growth-rate exports CN private, 2024"],
    ),
    "who fell the most": (
        "In 2024 imports from Peru fell the most, by 12 percent.",
        ["most: rank 1 1, growth-rate imports CN PE, 2024"],
    ),
    "the noun of what moved most": (
        "In 2024 exports to Peru posted the steepest decline, of 30 percent.",
        ["steepest decline: rank 1 1, growth-rate exports CN PE, 2024"],
    ),
    "what moved most, behind its rank": (
        "The largest increase in 2024 was in exports of tin, up 47 percent.",
        ["largest increase: rank 1 1, growth-rate exports CN tin, 2024"],
    ),
    "several that moved most": (
        "In 2024 the fastest growth was in exports to Peru and Chile, up 47 percent.",
        [],
    ),
    "who was hit hardest": (
        "Shipments to Peru were hit hardest in 2024, falling 30 percent.",
        ["hit hardest: rank 1 1, growth-rate exports CN PE, 2024"],
    ),
    "the fastest-growing market": (
        "In 2024 Peru was the fastest-growing market for exports of tin.",
        ["fastest-growing market: rank 1 1, growth-rate exports CN PE tin, 2024"],
    ),
    "the fastest-growing markets are several": (
        "In 2024 the fastest-growing markets for exports were in Africa.",
        [],
    ),
    "the most of some years is no rank": (
        "Exports to Peru fell 30 percent in 2024, the steepest fall in six years.",
        [],
    ),
    "the most since a month is no rank": (
        "Exports to Peru grew the fastest since May in December 2024, by 5 percent.",
        [],
    ),
    "the most of its own": (
        "Exports to Peru grew 5 percent in 2024, their fastest growth yet.",
        [],
    ),
    "the most of something else": (
        "The most active futures rose most days in 2024; exports were 5 tonnes.",
        [],
    ),
    "all trade of the country is the fastest of nothing": (
        "China's exports posted the fastest growth in December 2024, of 9 percent.",
        [],
    ),
    "who leads those of a kind": (
        "In 2024 imports were 5 billion yuan. Peru leads the countries of origin.",
        ["leads the countries: rank 1 1, imports CN PE, 2024"],
    ),
    "the most valuable of goods": (
        "Tin was China's most valuable single export product in 2024.",
        ["most valuable single export product: rank 1 1, exports CN tin, 2024"],
    ),
    "who outdoes all others": (
        "In 2024 Zhejiang exported more solar panels than any other province.",
        [
            (
                "more solar panels than any other: rank 1 1, exports CN-ZJ "
                "photovoltaic, 2024"
            )
        ],
    ),
    "what grew faster than all others": (
        "In 2024 exports of tin grew faster than those of any other metal.",
        [
            (
                "grew faster than those of any other: rank 1 1, growth-rate exports CN "
                "tin, 2024"
            )
        ],
    ),
    "no more than was expected": (
        "In 2024 exports of tin were higher than any analyst had predicted.",
        [],
    ),
    "who heads a list of suppliers": (
        "In 2024 Peru topped the list of tin suppliers with 900 tonnes.",
        ["topped the list: rank 1 1, imports CN PE tin, 2024"],
    ),
    "who has a rank behind it": (
        "The biggest buyer of tin in 2024 was Peru, with 900 tonnes.",
        ["biggest buyer: rank 1 1, volume exports CN PE tin, 2024"],
    ),
    "the top exporter of the country": (
        "In 2024 Hunan was the country's biggest exporter of tin.",
        ["biggest exporter: rank 1 1, exports CN-HN tin, 2024"],
    ),
    "ranks in several fields": (
        (
            "In 2024 Hunan's trade came to 60 billion yuan, ranking 5th in growth, 3rd "
            "in exports and 12th in imports."
        ),
        [
            "ranking 5th: rank 5 1, growth-rate trade CN-HN, 2024",
            "3rd: rank 3 1, exports CN-HN, 2024",
            "12th: rank 12 1, imports CN-HN, 2024",
        ],
    ),
    "a rank and the one of the year before": (
        (
            "In 2024 Hunan stood twelfth among the provinces in trade, as against "
            "fourteenth in 2023."
        ),
        [
            "stood twelfth: rank 12 1, trade CN-HN, 2024",
            "fourteenth: rank 14 1, trade CN-HN, 2023",
        ],
    ),
    "a rank for so many years": (
        (
            "In 2024 Shenzhen ranked first among Chinese cities in exports for the "
            "32nd straight year."
        ),
        [
            "ranked first: rank 1 1, exports CN-GD/Shenzhen, 2024",
            "32nd straight year: streak 32 year, exports CN-GD/Shenzhen, 2024",
        ],
    ),
    "a streak in the unit of its period": (
        "In May 2024 the surplus was 2 billion dollars, the 11th in a row.",
        ["11th in a row: streak 11 month, balance CN, 2024-05"],
    ),
    "what goes on": (
        "Exports rose 5 percent in 2024, the third consecutive increase.",
        ["third consecutive: streak 3 year, exports CN, 2024"],
    ),
    "the ranks of two": (
        "In 2024 the EU and the US remained the largest and second largest partners.",
        [
            "largest: rank 1 1, trade CN EU, 2024",
            "second largest: rank 2 1, trade CN US, 2024",
        ],
    ),
    "several have no first rank": (
        "In 2024 exports rose. Guangdong, Jiangsu and Shanghai led the provinces.",
        [],
    ),
    "the largest partner of several": (
        "China is now the biggest trading partner of Peru, Chile and Brazil.",
        [
            "biggest trading partner: rank 1 1, trade BR CN",
            "biggest trading partner: rank 1 1, trade CL CN",
            "biggest trading partner: rank 1 1, trade PE CN",
        ],
    ),
    "the first partner": (
        (
            "In 2024 ASEAN was the first trading partner of Hunan, with exports of 5 "
            "billion yuan."
        ),
        ["first trading partner: rank 1 1, trade CN-HN ASEAN, 2024"],
    ),
    "firms that are the largest exporters": (
        "Private enterprises became the largest exporters in 2024.",
        ["largest exporters: rank 1 1, exports CN private, 2024"],
    ),
    "the first that there was": (
        (
            "Exports were 5 tonnes in 2024. The zone was set up in 2015; it is the "
            "first in the country."
        ),
        [],
    ),
    "what topped up something": ("Exports topped up the reserves in 2024.", []),
    "a monthly high": (
        "Exports reached 5 billion yuan in January 2025, a monthly high.",
        ["monthly high: record, exports CN, 2025-01"],
    ),
    "more than at any fair before": (
        "Some 900 buyers came in May 2024, more than at any expo before.",
        ["more than at any expo before: record, buyers CN, 2024-05"],
    ),
    "the smallest for a month since another": (
        (
            "The deficit was 5 billion yuan in May 2024, the smallest for a May since "
            "2015."
        ),
        [],
    ),
    "what mills shipped": (
        "Chinese mills exported a record 5 million tonnes of steel in 2024.",
        ["record: record, volume exports CN steel, 2024"],
    ),
    "a record of its history": (
        (
            "The port moved 5 million TEUs in June 2024, the busiest June in the "
            "port's history."
        ),
        ["busiest June in the port's history: record, containers CN, 2024-06"],
    ),
    "a rank among first halves": (
        (
            "The surplus of 2024 was 30 billion dollars, the second largest for a "
            "first half."
        ),
        ["second largest for a first half: rank 2 1, balance CN, 2024"],
    ),
    "a partner behind an owner keeps the flow": (
        "Japan's exports to Peru, its biggest trading partner, fell in 2024.",
        ["biggest trading partner: rank 1 1, trade JP PE, 2024"],
    ),
    "a market for the goods of another": (
        "In 2024 Peru replaced Chile as the third largest market for Swiss watches.",
        ["third largest market: rank 3 1, exports CH PE watches, 2024"],
    ),
    "one of those named at the head": (
        "Of all the provinces, Sichuan saw its exports fall the furthest in 2024.",
        ["furthest: rank 1 1, growth-rate exports CN-SC, 2024"],
    ),
    "the supplier of somebody else": (
        "In 2024 Vietnam was the second-largest supplier of shoes to Germany.",
        ["second-largest supplier: rank 2 1, imports DE VN footwear, 2024"],
    ),
    "goods that are the first of their kind": (
        "In 2024 coffee remained the country's No. 1 agricultural export.",
        ["No. 1 agricultural export: rank 1 1, exports CN coffee, 2024"],
    ),
    "the main source of something else": (
        "Exports rose in May 2024. The main source of growth was stronger demand.",
        [],
    ),
    "an increase of something else": (
        "The largest increase in tariffs hit steel; exports fell 5 percent in 2024.",
        [],
    ),
    "the busiest port": (
        "Shanghai was the world's busiest container port in 2024.",
        ["busiest container port: rank 1 1, containers CN-SH, 2024"],
    ),
    "the largest port, by what it moved": (
        "Hunan's largest port is Yueyang, which moved 5 million TEU in 2024.",
        ["largest port: rank 1 1, containers CN-HN/Yueyang, 2024"],
    ),
    "the largest port, by what weighs": (
        "Hunan's largest port is Yueyang, which moved 5 million tonnes in 2024.",
        ["largest port: rank 1 1, volume CN-HN/Yueyang, 2024"],
    ),
    "goods that rank in a field": (
        "In 2024 rubber ranked first in terms of exports, with 9 billion yuan.",
        ["ranked first: rank 1 1, exports CN rubber, 2024"],
    ),
    "the main supplier": (
        "In 2024 imports of pork rose. Spain was the main supplier.",
        ["main supplier: rank 1 1, imports CN ES pork, 2024"],
    ),
    "main items are several": (
        "In 2024 the main export items were machines, with 5 billion yuan.",
        [],
    ),
    "an ordinal of a name": (
        'On May 3, 2024 the seventh "tin express" brought imports of 900 tonnes.',
        [],
    ),
    "a record for a month of all years": (
        (
            "Imports of tin in August 2024 were worth 5 billion yuan, the highest for "
            "any August."
        ),
        ["highest for any August: record, imports CN tin, 2024-08"],
    ),
}


@pytest.mark.parametrize(
    ("text", "claims"), [*CHINESE.values(), *ENGLISH.values()], ids=[*CHINESE, *ENGLISH]
)
def test_the_sentence_tells_these(
    text: str, claims: list[str], extractor: Extractor, shown: Callable[[Claim], str]
) -> None:
    found = extractor.extract(text, published=PUBLISHED)

    told = [shown(claim) for claim in found if claim.statistic in STANDINGS]
    assert told == claims
