"""Parted numbers: decimals cut at their point by a feed or by the end of a line."""

import re
from collections.abc import Set as AbstractSet
from functools import cache


def join_parted(text: str, percents: AbstractSet[str]) -> str:
    """Return *text* with its parted decimals whole, of the same length.

    A word of *percents* behind them shows that the two are one number. What parted
    them stands behind them instead: an offset means the same in both.

    >>> join_parted("exports rose 15. 5 percent", {"percent"})
    'exports rose 15.5  percent'
    """
    behind, before = _patterns(frozenset(percents))
    return before.sub(r"\1 ", behind.sub(r"\1\2 ", text))


@cache
def _patterns(percents: frozenset[str]) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Return what a point ends before a decimal, and what begins with that point.

    "15. 5 percent", behind a word of its sentence: "15." may also number a paragraph,
    or close a date ("on May 15. 5 percent of them"). No number begins with its point.
    """
    rate = rf"(?=\s?(?:{'|'.join(map(re.escape, sorted(percents)))}))"
    word = r"\b[a-z]+[ \n]|[\u4e00-\u9fff]"
    behind = rf"((?:{word})\d{{1,3}}\.)[ \n](\d{{1,2}}){rate}"
    return re.compile(behind), re.compile(rf"(?<=\d)\n(\.\d{{1,2}}){rate}")
