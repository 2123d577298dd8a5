"""Chinese datelines: the head of a report, and lines that only date it."""

import re
from datetime import date
from typing import Final

from tradefacts.reading.reader import Dateline, Stamp

#: 新华社北京7月13日电, 本报北京7月13日电 (记者 某某), 【财新网】(记者 某某)
_HEAD_RE: Final = re.compile(
    r"""
    \s* \u3010 [^\u3011\n]{0,20}
    (?: 报|网|社|讯|记者|消息|快讯|报道 ) [^\u3011\n]{0,12} \u3011
    (?: [(\uff08] [^)\uff09\n]{0,40} [)\uff09] )?
  | \s* (?: 本 [报報网網刊台社] |
      [\u4e00-\u9fff]{2,8}? (?: 社|网|網|报|報|台|電|讯|讯网|网讯 ) )
    [\u4e00-\u9fff\u00b7]{0,10}?
    (?: (?P<month>\d{1,2}) 月 (?P<day>\d{1,2}) 日 )?
    (?: 电|電|讯|訊 )
    \s* (?: [(\uff08] [^)\uff09\n]{0,40} [)\uff09] )?
    """,
    re.VERBOSE,
)
#: A line that holds the date of the text, and at most its hour and its source.
_STAMP_RE: Final = re.compile(
    r"""
    ^ [ \t]* (?: (?: 发布|發布|發佈|更新|日期|时间|時間|来源|來源 ) [^\n\d]{0,12} )?
    (?P<year>\d{4}) [-/.\u5e74] (?P<month>\d{1,2}) [-/.\u6708] (?P<day>\d{1,2}) \u65e5?
    (?: [ ]* \d{1,2} : \d{2} (?: : \d{2} )? )?
    (?: [ ]* (?: 来源|來源|作者|字号|信息来源|稿源 ) [^\n]{0,60} )? [ \t]* $
    """,
    re.VERBOSE | re.MULTILINE,
)
#: How far into a text such a line stands, and the longest dateline, in characters.
_STAMPED: Final = 1000
_LONGEST: Final = 80


def read_dateline(text: str, start: int) -> Dateline:
    """Return the dateline that begins at *start*, an empty one if none does."""
    match = _HEAD_RE.match(text, start, start + _LONGEST)
    return Dateline(match.end() if match else start)


def read_stamp(text: str) -> Stamp | None:
    """Return the line in the head of *text* that only says when it was published."""
    for match in _STAMP_RE.finditer(text, 0, _STAMPED):
        try:
            day = date(int(match["year"]), int(match["month"]), int(match["day"]))
        except ValueError:
            continue  # no such day
        return Stamp(match.start(), match.end(), day)
    return None
