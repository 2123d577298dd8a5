"""The heads of English reports: the place and the date that they begin with."""

import re
from collections.abc import Callable
from datetime import date
from typing import Final

from tradefacts.reading.reader import Dateline

_MONTHS: Final = (
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
)  # fmt: skip
_MONTH: Final = rf"(?:{'|'.join(_MONTHS)})[a-z]*\.?"
_HEAD_RE: Final = re.compile(
    rf"""
    \s* (?:
      # date 2025-01-24 By Name,
      (?: date \s+ )? (?P<iso> \d{{4}}-\d{{2}}-\d{{2}} )
      (?: \s+ By \s+ [^,.\n]{{1,60}} , )? \s
      # NANJING, China, Nov. 16, 2023 (Agency) --
    | \[? (?P<city>
        [A-Z][A-Z'. ]{{2,30}} (?: , \s (?! {_MONTH} ) [A-Z][\w ]{{2,20}} )?
      ) \]?
      \s* (?: , \s* (?P<day> {_MONTH} \s \d{{1,2}} (?: , \s (?P<year> \d{{4}} ) )? ) )?
      \s* (?: \( [^)\n]{{1,40}} \) \s* )?
      (?: --? | \u2013 | \. (?=\s) | (?<=\]) )
      # (Agency) July 30 --
    | \( [A-Z][\w ]{{1,30}} \) \s* {_MONTH} \s \d{{1,2}} \s* (?: -- | \u2013 )
    )
    """,
    re.VERBOSE,
)
#: The most characters that a dateline has.
_LONGEST: Final = 200


def read_dateline(text: str, start: int, is_place: Callable[[str], bool]) -> Dateline:
    """Return the dateline that begins at *start*, an empty one if none does.

    Capitals without a date are one only if *is_place* knows them: "ASEAN - " is none.
    """
    none = Dateline(start)
    match = _HEAD_RE.match(text, start, start + _LONGEST)
    if match is None:
        return none
    if match["city"] and not match["day"] and not is_place(match["city"]):
        return none
    try:
        return Dateline(match.end(), _published(match))
    except ValueError:
        return none  # no such day


def _published(match: re.Match[str]) -> date | None:
    if match["iso"]:
        return date.fromisoformat(match["iso"])
    if match["year"] is None:
        return None
    name, day = match["day"].partition(",")[0].split()
    return date(int(match["year"]), _MONTHS.index(name[:3]) + 1, int(day))
