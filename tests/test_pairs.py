"""One release, told in English and in Chinese: the same facts become the same claims.

The figures are those of real releases; the words are ours.
"""

from collections import Counter
from pathlib import Path
from typing import Final

import pytest

from tradefacts import Extractor
from tradefacts.model import Claim

_PAIRS: Final = Path(__file__).parent / "pairs"
#: When each was published, and how many claims it makes.
PAIRS: Final = {
    "canton-fair-2024": ("2024-05-05", 9),
    "customs-2024": ("2025-01-13", 16),
    "guangdong-2024": ("2024-10-21", 18),
    "services-2023": ("2023-05-09", 17),
    "trains-2023": ("2023-06-24", 11),
}


@pytest.fixture(scope="module")
def extractor() -> Extractor:
    return Extractor(strict=True)


def fact(claim: Claim) -> tuple[str, ...]:
    """Return what a claim says, in no language."""
    quantity, period = claim.quantity, claim.period
    return (
        claim.statistic,
        claim.indicator.key,
        period.format() if period else "",
        f"{quantity.value.normalize():f}" if quantity else "",
        quantity.unit if quantity else "",
        claim.comparison.basis or "",
    )


def facts(extractor: Extractor, text: str, published: str) -> Counter[object]:
    return Counter(map(fact, extractor.extract(text, published=published)))


@pytest.mark.parametrize("name", PAIRS)
def test_both_languages_state_the_same_facts(extractor: Extractor, name: str) -> None:
    published, number = PAIRS[name]
    english, chinese = (
        facts(extractor, path.read_text(encoding="utf-8"), published)
        for path in (_PAIRS / f"{name}.en.txt", _PAIRS / f"{name}.zh.txt")
    )

    assert english - chinese == chinese - english == Counter()
    assert english.total() == number


@pytest.mark.parametrize(
    ("english", "chinese"),
    [
        ("In 2024, exports by road rose 5 percent.", "2024年，公路运输出口增长5%。"),
        ("In 2024, imports by rail fell 5 percent.", "2024年，铁路运输进口下降5%。"),
        ("In 2024, exports to Belgium rose 5%.", "2024年，对比利时出口增长5%。"),
        (
            "In 2024, China's computer exports rose 5%.",
            "2024年，我国计算机出口增长5%。",
        ),
        ("Exports to BRICS countries rose 5% in 2024.", "2024年，对BRICS出口增长5%。"),
        ("In 2024, China's jewelry exports rose 5%.", "2024年，我国首饰出口增长5%。"),
        (
            "Exports of parts and components rose 5% in 2024.",
            "2024年，零件出口增长5%。",
        ),
        (
            (
                "The Canton Fair closed in Guangzhou on May 5. Export deals reached 24 "
                "billion U.S. dollars."
            ),
            "广交会5月5日在广州闭幕，出口成交240亿美元。",
        ),
        (
            (
                "General trade grew 5% in 2024. Processing trade fell 2%.\n\n"
                "Exports of cars rose 8%."
            ),
            "2024年，一般贸易进出口增长5%，加工贸易进出口下降2%。\n\n汽车出口增长8%。",
        ),
        (
            (
                "In 2024, trade with Peru rose 5% and trade with Chile fell 2%.\n\n"
                "Exports of cars rose 8%."
            ),
            "2024年，对秘鲁进出口增长5%，对智利进出口下降2%。\n\n汽车出口增长8%。",
        ),
        ("Online exports rose 5 percent in 2024.", "2024年，线上出口增长5%。"),
        ("On-site exports rose 5 percent in 2024.", "2024年，线下出口增长5%。"),
        (
            "Westbound trains made 90 trips in 2024.",
            "2024年，去程班列开行90列。",
        ),
        (
            "In 2024, imports and exports together were worth 5 trillion yuan.",
            "2024年，进出口合计5万亿元。",
        ),
        (
            "Freight trains reached 90 cities in 20 European countries in 2024.",
            "2024年，货运班列通达欧洲20个国家的90个城市。",
        ),
        (
            "The number of China-Europe freight train trips rose 5 percent in 2024.",
            "2024年，中欧班列开行数量增长5%。",
        ),
    ],
)
def test_a_sentence_says_the_same_in_both(
    extractor: Extractor, english: str, chinese: str
) -> None:
    told = facts(extractor, english, "2025-02-14")

    assert told == facts(extractor, chinese, "2025-02-14")
    assert told


#: How sentences name what a listed word stands for: in English and in Chinese.
FRAMES: Final = {
    "mode": ("China's trade by {} rose 5% in 2024.", "2024年，我国{}进出口增长5%。"),
    "firm": ("China's exports by {} rose 5% in 2024.", "2024年，我国{}出口增长5%。"),
    "place": ("China's exports to {} rose 5% in 2024.", "2024年，我国对{}出口增长5%。"),
    "product": ("China's exports of {} rose 5% in 2024.", "2024年，我国{}出口增长5%。"),
}
#: Every so many products are tried: they are too many for all.
_STEP: Final = 7


@pytest.mark.parametrize("dimension", FRAMES)
def test_listed_words_have_one_code_in_both(
    extractor: Extractor, dimension: str
) -> None:
    english, chinese = FRAMES[dimension]
    entries = [
        entry
        for entry in extractor.vocabulary.entries
        if entry.term.dimension == dimension
        and not entry.term.code.startswith("CN")
        and entry.forms.get("en")
        and entry.forms.get("zh")
    ]
    apart = []
    for entry in entries[:: _STEP if dimension == "product" else 1]:
        names = entry.forms["en"][0], entry.forms["zh"][0]
        told, again = (
            facts(extractor, frame.format(name), "2025-02-14")
            for frame, name in zip((english, chinese), names, strict=True)
        )
        if told != again or not told:
            apart.append(names)

    assert apart == []
