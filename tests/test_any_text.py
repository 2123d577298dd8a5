"""Any text is read: no error, true spans, and work that is bounded by its length."""

import json
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from types import FrameType
from typing import Final

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tradefacts import Extractor
from tradefacts.reading.tokens import tokenize

#: Tracing lines would take several times as long, and tell nothing more.
pytestmark = pytest.mark.no_cover

EXTRACTOR: Final = Extractor(strict=True)
#: The most functions that are called for a character, and for a text of none. Articles
#: take some 40 in English, and some 500 in Chinese, where a character is a word.
MOST: Final = {"en": 600, "zh": 1400, "es": 600}
FEWEST: Final = 20_000

#: Each asks rules for something that its sentence never tells, or tells without end.
PIECES: Final = {
    "en": (
        "5% ", "5 ", "5%5%", "+5", "$5 ", "5 vehicles ", "5 points ", "5 m ", "5, ",
        "|a|5|\n", "5\n", "1. a\n", "• a\n", '"5%" ', "(5 percent) ", "5 percent to ",
        "Customs ", "the largest ", "top ", "Japan ", "(Xinhua) ", "third ",
        "fifth of ",
        "exports, ", "exports rose 5 percent, ", "China's ", "Ocean County ",
        "doubled ",
        "of 5 percent ", "tin and ", "in May ", "2016-", "he said. ", "which ",
        "5 a day ",
        "one hundred and ", "Aa. ", "a-", "1e999 ", "percent percent ",
        "\u201ca\u201d ",
    ),
    "zh": (
        "亿", "十", "一", "零", "5、6、", "1、", "一、", "增长5%，", "从5%", "增5%",
        "在", "海关",
        "商务部", "日本、", "日本", "5个百分点", "降至5%", "增长1倍、", "一半", "5元",
        "5家企业",
        "出口5亿元，", "对日本", "在出口", "其中，", "的", "最大", "第", "创新高，",
        "记者", "5亿",
        "百分之", "多出口", "前5个月", "“出口”", "（5%）", "出口 | 5\n", "其中出口",
    ),
    "es": ("5 %, ", "5.000,5 ", "China ", "España ", "mil ", "el 5 por ciento ", "de "),
}  # fmt: skip
EACH: Final = [(lang, piece) for lang, own in PIECES.items() for piece in own]
#: Sentences, lines and paragraphs: what one tells may be asked for by each.
LINES: Final = (
    "5 percent. A", "\u2022\n", "# a\n", "- a\n", "1) a\n", "a\n\n5\n\n", "     5\n",
    "5 | 5\n",
    "Exports:\n- tin 5 tonnes\n- zinc 7 percent\n",
    "\u51fa\u53e3\u589e\u957f5%\u3002", "Jan | 5.5 | 6.6\n",
    "Ocean County exported 5 tonnes.\n\n", "Officials of the town added 5, he said. ",
    "\u201cExports rose 5%,\u201d said Wang Wentao. ", "\u4e00\u3002", "Aa. ",
    "a-\nb- \n c",
)  # fmt: skip
#: What no text should hold, and some do.
ODD: Final = (
    "9", "1,", "1,1,1,", ".", "((((", "[{<", '"', "\u201c\u2018", "a\u0301", "\u202e",
    "\u2066", "\ud800", "\udfff", "\x00", "\u2028", "\u200d", "5\ufe0f\u20e3", "1e9",
    "1E+999", "\U0001d7d3%", "\u0665%", "\u00bd", "\u0130", "\r", "\x1c", "🇨🇳",
    "\ufeff",
    "| --- ", "\t", "- ", "#", "Aa ", "aa. ", "No. ", "May ", "一", "。",
)  # fmt: skip
TEXTS: Final = st.lists(
    st.tuples(
        st.one_of(
            st.sampled_from([piece for _, piece in EACH]),
            st.sampled_from(ODD),
            st.text(max_size=8),
            st.text(st.characters(categories=["Cs", "Mn", "Cf", "Nd", "No", "Cc"])),
        ),
        st.integers(1, 40),
    ),
    max_size=6,
).map(lambda parts: "".join(piece * times for piece, times in parts))


#: The annotated documents.
GOLD: Final = sorted((Path(__file__).parent / "gold").glob("*.jsonl"))


def annotated(path: Path) -> Iterator[tuple[str, str | None]]:
    """Yield the text of each document of a file, and when it was published."""
    for line in path.read_text(encoding="utf-8").splitlines():
        document = json.loads(line)
        yield document.get("text", ""), document.get("published")


def steps(text: str, lang: str | None = None) -> int:
    """Return how many functions are called while *text* is read."""
    calls = 0

    def count(_: FrameType, event: str, __: object) -> None:
        nonlocal calls
        calls += event in ("call", "c_call")

    sys.setprofile(count)
    try:
        EXTRACTOR.extract(text, lang=lang)
    finally:
        sys.setprofile(None)
    return calls


def of_tokens(piece: str, count: int) -> str:
    """Return a text of *piece* over and over, some *count* tokens long."""
    return piece * max(1, count // max(1, len(tokenize(piece))))


@pytest.mark.parametrize(("lang", "piece"), EACH)
def test_a_long_sentence_takes_no_more_for_each_word(lang: str, piece: str) -> None:
    # A sentence is read 600 tokens at a time: to look through it for each of its words
    # would show between the two.
    short, long = of_tokens(piece, 150), of_tokens(piece, 600)
    EXTRACTOR.extract(short, lang=lang)  # what is loaded once is no part of the work

    once = steps(short, lang)
    assert steps(long, lang) <= 1.45 * once * len(long) / len(short)
    assert once <= MOST[lang] * len(short) + FEWEST


@pytest.mark.parametrize("line", LINES)
def test_four_times_the_lines_take_four_times_the_work(line: str) -> None:
    text = line * (800 // len(line))
    EXTRACTOR.extract(text)  # what is loaded once is no part of the work

    assert steps(text * 4) <= 4.4 * steps(text)


@given(TEXTS, st.sampled_from([None, "en", "zh", "es"]))
@settings(max_examples=100)
def test_any_text_has_true_spans_and_is_read_in_bounded_time(
    text: str, lang: str | None
) -> None:
    for claim in EXTRACTOR.extract(text, lang=lang, published="2024-03-05"):
        evidence = claim.evidence
        assert text[evidence.start : evidence.end] == evidence.quote
        assert evidence.sentence_start <= evidence.start
        assert evidence.end <= evidence.sentence_end

    assert steps(text, lang) <= max(MOST.values()) * len(text) + FEWEST


@pytest.mark.parametrize(
    "text",
    [
        "imp.8percent\ng export out of 8trillion euro",
        "ran first among and0th nationwide",
        "出口位居全国第0位",
        "9999999日闭幕交易会",
        "highest monthly total on record",
        "出口增长5%。在发布会上",
        "5" + "亿" * 130 + "2000万元",
        "5" + "万亿" * 20_000 + "元",
    ],
    ids=[
        "a whole without its goods",
        "an ordinal that is none",
        "the same in Chinese",
        "a day that no month has",
        "a record at the end",
        "an occasion ends the text",
        "scales beyond any number",
        "scales without end",
    ],
)
def test_what_ends_too_soon_or_never_is_read(text: str) -> None:
    claims = EXTRACTOR.extract(text, published="2024-03-05")
    assert [claim.evidence.quote for claim in claims][2:] == []


@pytest.mark.parametrize("path", GOLD, ids=lambda path: path.stem)
def test_a_text_may_end_anywhere(path: Path) -> None:
    for text, published in annotated(path):
        for cut in range(len(text) % 97, len(text), 997):
            for part in (text[:cut], text[cut:]):
                EXTRACTOR.extract(part, published=published)


@pytest.mark.parametrize("path", GOLD, ids=lambda path: path.stem)
def test_a_text_may_have_its_paragraphs_anywhere(path: Path) -> None:
    for text, published in annotated(path):
        half = len(text) // 2
        joined = text[:half].replace("\n\n", " ")
        parted = re.sub(r"(?<=[.。]) ?", "\n\n", text[half:])
        EXTRACTOR.extract(joined + parted, published=published)
