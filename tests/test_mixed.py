"""Texts in two languages: each part is read in its own, and the story goes on."""

from typing import Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tradefacts import Extractor
from tradefacts.model import Claim
from tradefacts.reading.finding import find_periods, find_quantities
from tradefacts.reading.mixing import is_mixed, stretches

EXTRACTOR: Final = Extractor(strict=True)


def shown(claim: Claim) -> str:
    """Return the language of a claim, its words and what they are of."""
    indicator = claim.indicator
    codes = (indicator.flow, indicator.reporter, indicator.partner, indicator.product)
    period = claim.period.format() if claim.period else "-"
    said = " ".join(code for code in codes if code)
    return f"{claim.lang} {claim.evidence.quote}: {said}, {period}"


def claims_of(text: str) -> list[str]:
    return [shown(c) for c in EXTRACTOR.extract(text, published="2025-02-14")]


EXAMPLES = {
    "an English page with Chinese below it": (
        (
            "Hunan's foreign trade grew 4 percent to 560 billion yuan in 2024.\n\n"
            "其中，出口360亿美元，增长７．５％。"
        ),
        [
            "en 4 percent: trade CN-HN, 2024",
            "en 560 billion yuan: trade CN-HN, 2024",
            "zh 360亿美元: exports CN-HN, 2024",
            "zh ７．５％: exports CN-HN, 2024",
        ],
    ),
    "an English quotation in a Chinese report": (
        (
            "2024年，我国对秘鲁出口960亿元，同比增长15%，占同期出口总值的0.4%。分析师说："
            "“Imports from Chile fell 4.5 percent in 2023.”对智利出口增长6%。"
        ),
        [
            "zh 960亿元: exports CN PE, 2024",
            "zh 15%: exports CN PE, 2024",
            "zh 0.4%: exports CN PE, 2024",
            "en 4.5 percent: imports CN CL, 2023",
            "zh 6%: exports CN CL, 2023",
        ],
    ),
    "a Chinese quotation in an English report": (
        (
            "China's exports of ships rose 3 percent in January 2025. “去年出口船舶增长"
            "8%，”he said, while imports of coal fell 2 percent in January."
        ),
        [
            "en 3 percent: exports CN ships, 2025-01",
            "zh 8%: exports CN ships, 2024",
            "en 2 percent: imports CN coal, 2025-01",
        ],
    ),
    "a Chinese name in an English sentence": (
        "The Ministry of Commerce (商务部) said trade rose 5 percent in 2024.",
        ["en 5 percent: trade CN, 2024"],
    ),
    "English names in a Chinese sentence": (
        "2024年，对RCEP、ASEAN、BRICS国家出口分别增长5%、6%和7%。",
        [
            "zh 5%: exports CN RCEP, 2024",
            "zh 6%: exports CN ASEAN, 2024",
            "zh 7%: exports CN BRICS, 2024",
        ],
    ),
}


@pytest.mark.parametrize(("text", "expected"), EXAMPLES.values(), ids=[*EXAMPLES])
def test_each_part_is_read_in_its_language(text: str, expected: list[str]) -> None:
    assert claims_of(text) == expected


def test_a_line_in_the_other_language_dates_the_text() -> None:
    text = "2024年12月10日\n\n" + "Exports rose 5 percent last month. " * 3

    assert [c.period.format() for c in EXTRACTOR.extract(text) if c.period] == [
        "2024-11"
    ] * 3


def test_who_speaks_in_one_language_is_named_in_the_other() -> None:
    text = "王小明说：“Exports rose 5 percent in May 2024, we are glad.”"
    (claim,) = EXTRACTOR.extract(text)

    assert claim.lang == "en"
    assert claim.attribution is not None
    assert claim.attribution.source == "王小明"


def test_offsets_count_code_points_of_the_text_as_given() -> None:
    text = "🚢𠮷野家\u3000——２０２４年，出口增长５％。🚢 Imports fell 3 percent. 𠀀"
    claims = EXTRACTOR.extract(text)

    assert [text.index("５％"), text.index("3 percent")] == [
        claim.evidence.start for claim in claims
    ]
    assert [claim.evidence.quote for claim in claims] == ["５％", "3 percent"]


def test_quantities_and_periods_alone_are_found_in_both() -> None:
    text = "Trade rose by 5 percent in May 2024.\n\n6月，增长三成，至２万亿元。" * 2

    assert [f.value.unit for f in find_quantities(text)] == [
        "percent", "percent", "CNY",
    ] * 2  # fmt: skip
    assert [f.value.format() for f in find_periods(text)] == ["2024-05", "2024-06"] * 2


def test_plain_texts_are_in_one_language() -> None:
    assert not is_mixed("Exports rose – to 5 tonnes.", "en")
    assert not is_mixed("对RCEP出口５吨，GDP增长5%。", "zh")


# -- laws ------------------------------------------------------------------------------

#: Sentences, marks and characters of both languages, wide and astral ones too.
PIECES: Final = (
    "2024年，我国出口25.45万亿元，同比增长7.1%。", "其中，對東盟進口２万吨；", "“", "”",
    "增长３．５％", "他说：", "（", "）", "🚢", "𠮷", "\u3000", "\n", "\n\n", " ", ". ",
    "Exports rose 5 percent to 3 trillion yuan in 2024. ", "In May, imports fell ",
    "3 percent", "China (中国) ", '"', "「", "」", "RCEP", "| 5 | 6%\n", "出口 | 7\n",
    "the ", "。", "！", "2024-05-03\n", "Reuters ", "— ", "(Xinhua) -- ",
)  # fmt: skip
TEXTS: Final = st.lists(st.sampled_from(PIECES), max_size=16).map("".join)


@given(TEXTS, st.sampled_from(["en", "zh", None]))
def test_a_quote_is_the_text_at_its_span(text: str, lang: str | None) -> None:
    for claim in EXTRACTOR.extract(text, lang=lang, published="2024-06-01"):
        evidence = claim.evidence

        assert text[evidence.start : evidence.end] == evidence.quote
        assert evidence.sentence_start <= evidence.start
        assert evidence.end <= evidence.sentence_end


@given(TEXTS, st.sampled_from(["en", "zh", None]))
def test_what_is_found_alone_stands_in_the_text(text: str, lang: str | None) -> None:
    for found in find_quantities(text, lang=lang):
        assert text[found.start : found.end] == found.text
    for period in find_periods(text, published="2024-06-01", lang=lang):
        assert text[period.start : period.end] == period.text


@given(TEXTS, st.sampled_from(["en", "zh"]))
def test_stretches_fill_the_text_in_order(text: str, code: str) -> None:
    parts = list(stretches(text, 0, len(text), code))

    assert "".join(text[start:end] for start, end, _ in parts) == text
    assert all(start < end for start, end, _ in parts) or not text


@given(TEXTS)
def test_explanations_are_of_the_claims(text: str) -> None:
    told = [c.claim for e in EXTRACTOR.explain(text) for c in e.claims]

    assert sorted(c.id for c in told) == sorted(c.id for c in EXTRACTOR.extract(text))
