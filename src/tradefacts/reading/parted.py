"""Parted numbers: decimals cut at their point by a feed or by the end of a line."""

import re
from typing import Final

#: What shows that the two are one number, and none that begins a sentence.
_RATE: Final = r"(?=\s?(?:%|percent\b|percentage\b|per\scent\b|pct\b|个百分点))"
#: "15. 5 percent", behind a word of its sentence: "15." may also number a paragraph,
#: or close a date ("on May 15. 5 percent of them").
_BEHIND_RE: Final = re.compile(
    rf"(\b[a-z]+[ \n]\d{{1,3}}\.|[\u4e00-\u9fff]\d{{1,3}}\.)[ \n](\d{{1,2}}){_RATE}"
)
#: "32\n.6%", where no number could begin with a point.
_BEFORE_RE: Final = re.compile(rf"(?<=\d)\n(\.\d{{1,2}}){_RATE}")


def join_parted(text: str) -> str:
    """Return *text* with its parted decimals whole, of the same length.

    What parted them stands behind them instead: an offset means the same in both.

    >>> join_parted("exports rose 15. 5 percent")
    'exports rose 15.5  percent'
    """
    return _BEFORE_RE.sub(r"\1 ", _BEHIND_RE.sub(r"\1\2 ", text))
