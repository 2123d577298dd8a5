"""Pages: what a printed page adds to a text, its number and its running head.

A sentence that goes on over the page goes on across them.
"""

import re
from collections import Counter
from collections.abc import Sequence
from typing import Final

#: A line with a page number alone: set apart by white space, in dashes or by a word.
_NUMBER_RE: Final = re.compile(
    r"""
    ^ (?: [ ]{8,} \d{1,4}                       # in the middle of its line
        | [ ]* [-\u2013] [ ]? \d{1,4} [ ]? [-\u2013]   # - 14 -
        | [ ]* [Pp]age [ ] \d{1,4} (?: [ ] of [ ] \d{1,4} )?
      ) [ ]* $
    """,
    re.VERBOSE | re.MULTILINE,
)
_ENDS: Final = (".", "!", "?", ":", '"', "\u3002")


def without_pages(text: str) -> str:
    """Return *text* of the same length, with white space for what pages add."""
    if _NUMBER_RE.search(text) is None:
        return text
    lines = text.split("\n")
    often = Counter(line.strip() for line in lines)
    parts: list[str] = []
    at = 0
    while at < len(lines):
        end, numbered = _stretch(lines, at, often)
        stretch = "".join(f"{line}\n" for line in lines[at:end])
        if numbered:
            goes_on = at > 0 and not lines[at - 1].rstrip().endswith(_ENDS)
            blank = " " * len(stretch)
            parts.append(blank if goes_on else "\n" + blank[1:])
        else:
            parts.append(stretch)
        at = end
    return "".join(parts)[: len(text)]


def _stretch(lines: Sequence[str], first: int, often: Counter[str]) -> tuple[int, bool]:
    """Return the line behind the stretch at *first*, and whether it is a page break.

    Such a break holds blank lines, lines that recur, and a number at least.
    """
    end, numbered = first, False
    while end < len(lines):
        line = lines[end]
        is_number = _NUMBER_RE.match(line) is not None
        if not is_number and line.strip() and often[line.strip()] == 1:
            break
        numbered = numbered or is_number
        end += 1
    return max(end, first + 1), numbered
