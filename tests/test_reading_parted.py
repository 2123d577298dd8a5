"""Decimals that a feed or a line end has cut at their point."""

import pytest

from tradefacts import Extractor
from tradefacts.reading.parted import join_parted
from tradefacts.reading.wordsets import load_word_sets

PERCENTS = load_word_sets("en").percents


@pytest.mark.parametrize(
    ("text", "quotes"),
    [
        ("Peru's exports rose 15. 5 percent in 2020.", ["15. 5 percent"]),
        ("In 2020 Peru's exports fell by 6. 9% again.", ["6. 9%"]),
        ("In 2020 Peru's exports rose by 6. 9 per cent.", ["6. 9 per cent"]),
        ("In 2020 Peru's exports rose 15.\n5 percent.", ["15.\n5 percent"]),
        ("2020年秘鲁出口增长32\n.6%。", ["32\n.6%"]),
        ("2020年秘鲁出口增长5. 4%。", ["5. 4%"]),
    ],
)
def test_a_parted_decimal_is_one_figure(text: str, quotes: list[str]) -> None:
    claims = Extractor().extract(text, published="2021-02-03")
    assert [claim.evidence.quote for claim in claims] == quotes


@pytest.mark.parametrize(
    "text",
    [
        "on May 15. 5 percent of them",
        "1. 5 percent more",
        "it was so in 2015. 5 percent of them",
        "at 15. 500 percent",
        "at 15. 5 firms",
        "1.5 percent",
    ],
)
def test_what_is_no_decimal_stays_apart(text: str) -> None:
    assert join_parted(text, PERCENTS) == text


def test_offsets_stay_the_same() -> None:
    text = "up 15. 5 percent and 6. 9 percent, to 7 tonnes"
    joined = join_parted(text, PERCENTS)
    assert len(joined) == len(text)
    assert joined.index("to 7") == text.index("to 7")
