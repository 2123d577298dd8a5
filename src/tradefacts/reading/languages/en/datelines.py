"""The heads of English reports: the place and the date that they begin with."""

import re
from collections.abc import Callable
from datetime import date
from functools import cache
from typing import Final

from tradefacts.reading.reader import Dateline, Stamp
from tradefacts.reading.wordsets import load_word_sets

_MONTHS: Final = (
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
)  # fmt: skip
_MONTH: Final = rf"(?:{'|'.join(_MONTHS)})[a-z]*\.?"
#: "Nov. 16, 2023", "16 November 2023", "Nov. 16".
_DAY: Final = rf"""
    (?: {_MONTH} \s \d{{1,2}} | \d{{1,2}} \s {_MONTH} ) (?: ,? \s \d{{4}} (?!\d) )?
"""
#: A hyphen between letters joins them: "US-bound exports".
_DASH: Final = r"(?: -- | - (?!\w) | (?<=[\s)\d]) - | \u2013 | \u2014 )"
_HEAD_RE: Final = re.compile(
    rf"""
    \s* (?:
      # date 2025-01-24 By Name,
      (?: date \s+ )? (?P<iso> \d{{4}}-\d{{2}}-\d{{2}} )
      (?: \s+ By \s+ [^,.\n]{{1,60}} , )? \s
      # July 30 (Agency) --
    | {_DAY} \s* \( [A-Z][^)\n]{{1,40}} \) \s* {_DASH}
      # NANJING, China, Nov. 16, 2023 (Agency) --, /Agency/ --, BEIJING:
    | \[? (?P<city>
        [A-Z][A-Za-z'. ]{{2,30}} (?: / [A-Z][A-Za-z'. ]{{2,30}} )?
        (?: , \s (?! {_MONTH} ) [A-Z][\w ]{{2,20}} )?
      ) \]?
      \s* (?: , \s* (?P<day> {_DAY} ) )?
      \s* (?: ,? \s* (?: \( [^)\n]{{1,60}} \) | / [A-Z][\w -]{{1,30}} / ) \s* )?
      (?: (?P<dash> {_DASH} ) | [.:] (?=\s) | (?: (?<=\)) | (?<=\)\s) ) : | (?<=\]) )
      # (Agency) July 30 --
    | \( [A-Z][\w ]{{1,30}} \) \s* {_MONTH} \s \d{{1,2}} \s* (?: -- | \u2013 )
    )
    """,
    re.VERBOSE,
)
#: A line that holds the date of the text, and at most its hour and its source.
_STAMP_RE: Final = re.compile(
    rf"""
    ^ [ \t]* (?: (?: updated | published | posted | date | time | release[ ]date )
      (?: [ ](?:on|at|time) )? [ ]? :? [ ]* )?
    (?: (?: mon | tue | wed | thu | fri | sat | sun ) [a-z]* ,? [ ]+ )?
    (?: (?P<iso> \d{{4}} [-/.] \d{{1,2}} [-/.] \d{{1,2}} )
      | (?P<month> {_MONTH} ) [ ] (?P<day> \d{{1,2}} ) ,? [ ] (?P<year> \d{{4}} )
      | (?P<first> \d{{1,2}} ) [ ] (?P<name> {_MONTH} ) [ ] (?P<of> \d{{4}} ) )
    (?: [ T,|]* \d{{1,2}} : \d{{2}} (?: : \d{{2}} )? (?: [ ]? [ap]\.?m\.? )? )?
    (?: [ ]* \(? (?: beijing[ ]time | gmt [+]? \d* | utc ) \)? )?
    (?: [ ]* (?: \| | source: ) [^\n]{{0,60}} )? [ \t]* $
    """,
    re.VERBOSE | re.IGNORECASE | re.MULTILINE,
)
#: How far into a text such a line stands.
_HEAD: Final = 1000
#: The words of a day whose year is told.
_WITH_YEAR: Final = 3
#: The most characters that a dateline has.
_LONGEST: Final = 200


def read_dateline(text: str, start: int, is_place: Callable[[str], bool]) -> Dateline:
    """Return the dateline that begins at *start*, an empty one if none does.

    Capitals without a date are one only if *is_place* knows them, or where they lie
    ("XIMEN, Hebei --"): "ASEAN - " is none.
    Other names are one with a date alone ("Hamburg, 20 February 2023 -").
    """
    none = Dateline(start)
    match = _HEAD_RE.match(text, start, start + _LONGEST)
    if match is None:
        return none
    city = match["city"]
    if city and not (match["day"] and match["dash"]):
        stamped = ")" in match[0] and any(map(str.isdigit, match[0]))
        alone = text[match.end() - 1] == ":" and not stamped
        if alone and city.lower() not in _capitals():
            return none  # "PERU: 5 million yuan" says whose they are
        name, _, region = city.partition(",")
        told = match["dash"] and is_place(region.strip())
        if not (name.isupper() and (match["day"] or is_place(city) or told)):
            return none
    try:
        return Dateline(match.end(), _published(match))
    except ValueError:
        return none  # no such day


@cache
def _capitals() -> frozenset[str]:
    """Return the places from which a country speaks."""
    return load_word_sets("en").capitals


def _published(match: re.Match[str]) -> date | None:
    if match["iso"]:
        return date.fromisoformat(match["iso"])
    words = (match["day"] or "").replace(",", " ").split()
    if len(words) != _WITH_YEAR:
        return None
    name, day = sorted(words[:2], key=str.isdigit)
    return date(int(words[2]), _MONTHS.index(name[:3]) + 1, int(day))


def read_stamp(text: str) -> Stamp | None:
    """Return the line in the head of *text* that only says when it was published."""
    for match in _STAMP_RE.finditer(text, 0, _HEAD):
        try:
            return Stamp(match.start(), match.end(), _stamped(match))
        except ValueError:
            continue  # no such day
    return None


def _stamped(match: re.Match[str]) -> date:
    if match["iso"]:
        year, month, day = map(int, re.split(r"[-/.]", match["iso"]))
        return date(year, month, day)
    name = (match["month"] or match["name"])[:3].title()
    day = int(match["day"] or match["first"])
    return date(int(match["year"] or match["of"]), _MONTHS.index(name) + 1, day)
