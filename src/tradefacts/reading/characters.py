"""One character for one character: the plain form of a text, offsets kept."""

import re
from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path
from typing import Final

from tradefacts.tables import load_tables

_SPACES: Final = (
    "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a"
    "\u200b\u202f\u205f\u3000\ufeff"
)
_SINGLE_QUOTES: Final = "\u2018\u2019\u201a\u201b\u02bc\u00b4`\u2032"
_DOUBLE_QUOTES: Final = (
    "\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033\u300c\u300d\u300e\u300f"
)
_HYPHENS: Final = "\u2010\u2011\u2012\u2212\u00ad\ufe63"
_DASHES: Final = "\u2014\u2015\u2013"
_LINE_BREAKS: Final = "\v\f\u0085\u2028\u2029"

#: Full-width ASCII (U+FF01 to U+FF5E) stands 0xFEE0 above its plain twin.
_FULL_WIDTH: Final = {chr(code): chr(code - 0xFEE0) for code in range(0xFF01, 0xFF5F)}

#: The one dash that all dashes become; a hyphen stays a hyphen.
DASH: Final = "\u2013"
_PLAIN: Final[dict[str, str]] = (
    _FULL_WIDTH
    | dict.fromkeys(_SPACES, " ")
    | dict.fromkeys(_SINGLE_QUOTES, "'")
    | dict.fromkeys(_DOUBLE_QUOTES, '"')
    | dict.fromkeys(_HYPHENS, "-")
    | dict.fromkeys(_DASHES, DASH)
    | dict.fromkeys(_LINE_BREAKS, "\n")
    # "\r\n" must stay two characters but only one line break.
    | {"\r": " "}
)
#: They are few: to look for them is quicker than to look every character up.
_VARIANT_RE: Final = re.compile(f"[{re.escape(''.join(_PLAIN))}]")
#: An en dash that stands close before a number, and far from any other, is a minus.
_MINUS_RE: Final = re.compile(
    r"\u2013 (?=[\d$]) (?<![^\s(].) (?<![\d%]\s.)", re.VERBOSE
)


def plain(text: str) -> str:
    """Return *text* with its variant characters made plain.

    Quotes, dashes, spaces and full-width forms become their plain twins, each one
    character for one, so that an offset means the same in both.

    >>> plain("５０％ “up”")
    '50% "up"'
    """
    if text.isascii():
        return text.replace("\r", " ")
    return _VARIANT_RE.sub(_plain_twin, _MINUS_RE.sub("-", text))


def _plain_twin(match: re.Match[str]) -> str:
    return _PLAIN[match.group()]


def simplified(character: str) -> str:
    """Return the simplified form of a Chinese *character*, or what it is.

    >>> simplified("貿"), simplified("口")
    ('贸', '口')
    """
    return _simplified().get(character, character)


def with_traditional(characters: Iterable[str]) -> frozenset[str]:
    """Return *characters*, which are simplified, with their traditional forms.

    >>> sorted(with_traditional({"亿"}))
    ['亿', '億']
    """
    wanted = set(characters)
    pairs = _simplified().items()
    return frozenset(wanted | {form for form, simple in pairs if simple in wanted})


@cache
def _simplified() -> Mapping[str, str]:
    tables = load_tables(Path(__file__).with_name("traditional.toml"))
    pairs: list[str] = tables["pairs"].split()
    return {pair[0]: pair[1] for pair in pairs}
