"""Open lists: places that Chinese texts name of several that they count."""

import re
from collections.abc import Sequence
from typing import Final

import attrs

from tradefacts.reading.languages.zh.numerals import read_numeral
from tradefacts.reading.languages.zh.words import lexicon_of
from tradefacts.reading.mentions import Cue, Mention, Term
from tradefacts.reading.tokens import Tokens

#: What counts them all behind those that are named ("广东等7个外贸大省").
_COUNTED: Final = re.compile(
    r"等(?:(?:\d+|[两二三四五六七八九十]+)个?"
    r"(?P<noun>外贸大省|经济大省|省区市|省份|省市|省区|省|国家|国)"
    r"|外贸大省|经济大省|省区市|省份|省市|省区)"
)
#: What ends a list of ports that is open ("瑞丽、河口等边境口岸").
_OF_PORTS: Final = re.compile(
    r"(?P<names>(?:口岸|港)?(?:、[\u4e00-\u9fff]{2,6}?)+)"
    r"等(?:\d+|[两二三四五六七八九十]+)?个?"
    r"(?:边境|陆路|公路|铁路|沿边|沿海|陆地|主要|边贸){0,2}(?:口岸|港口)"
)
#: The longest of that, in tokens.
_PORTS: Final = 36
#: The length of the code of a province.
_LEVEL: Final = 5
#: The longest of it, in tokens.
_LENGTH: Final = 10
_COUNTRIES: Final = frozenset({"国家", "国"})
_HOME: Final = "CN"
_PROVINCE: Final = f"{_HOME}-"
_DIRECTIONS: Final = frozenset({"with", "from", "to"})
#: From so many on a list keeps its names.
_MANY: Final = 3


def close_lists(mentions: Sequence[Mention], tokens: Tokens) -> list[Mention]:
    """Return *mentions* with China, or nobody, for a place or two of several.

    "广东等7个外贸大省进出口" is not that of Guangdong; "对越南等10国出口" is not that
    to Vietnam.
    """
    told = _close_ports(list(mentions), tokens)
    for index in range(len(told) - 1, -1, -1):
        last = told[index]
        end = _end_of_count(last, tokens)
        if end is None:
            continue
        behind = [m for m in told[index + 1 :] if m.first >= end]
        first = index
        while (
            first > 1 and told[first - 1].kind == "and" and _place_of(told[first - 2])
        ):
            first -= 2
        named = (index - first) // 2 + 1
        code = _place_of(last)
        if named >= _MANY or not code or (named > 1 and _is_pair(last, tokens)):
            continue
        if code.startswith(_PROVINCE):
            whole = attrs.evolve(
                last,
                start=told[first].start,
                first=told[first].first,
                value=Term("place", _HOME),
            )
            told = [*told[:first], whole, *behind]
        elif named == 1 and code != _HOME:
            first -= first > 0 and told[first - 1].kind in _DIRECTIONS
            told = [*told[:first], *told[index + 1 :]]
    return told


def _close_ports(told: list[Mention], tokens: Tokens) -> list[Mention]:
    """Return mentions with the province of several ports for their names, or China.

    "瑞丽、河口、磨憨等边境口岸" are no trade of one of them.
    """
    for index in range(len(told) - 1, -1, -1):
        code = _place_of(told[index]) or ""
        if not code.startswith(_PROVINCE) or len(code) <= _LEVEL:
            continue
        first = told[index]
        found = _OF_PORTS.match("".join(tokens.lower[first.last : first.last + _PORTS]))
        if found is None:
            continue
        end = _behind(tokens, first.last, len(found["names"]))
        listed = [m for m in told[index:] if m.last <= end]
        codes = {(_place_of(m) or code)[:_LEVEL] for m in listed}
        whole = Term("place", codes.pop() if len(codes) == 1 else _HOME)
        behind = told[index + len(listed) :]
        told = [*told[:index], attrs.evolve(first, value=whole), *behind]
    return told


def _behind(tokens: Tokens, at: int, length: int) -> int:
    """Return the token that stands *length* characters behind that *at*."""
    while length > 0:
        length -= len(tokens.lower[at])
        at += 1
    return at


def recounted(mentions: Sequence[Mention], tokens: Tokens, index: int) -> int:
    """Return the token behind how many those of a list are; 0 where *index* is none.

    "秘鲁、智利两国合计", "白茶、绿茶、红茶三类".
    """
    if not mentions or mentions[-1].last != index or mentions[-1].kind != "term":
        return 0
    number = read_numeral(tokens, index)
    if number is None or not 1 < number.value < len(mentions):
        return 0
    joints = mentions[-2 : -2 * int(number.value) : -2]
    if any(mention.kind != "and" for mention in joints):
        return 0
    end, found = lexicon_of("collective").longest(tokens, number.last)
    closes = found and isinstance(found[0], Cue) and found[0].value == "close"
    return end if closes else 0


def _is_pair(place: Mention, tokens: Tokens) -> bool:
    """Tell whether two are counted, as are named ("江苏、浙江等两省")."""
    return tokens.lower[place.last + 1] in {"两", "二", "2"}


def _place_of(mention: Mention) -> str | None:
    """Return the code of the place that *mention* is, or None."""
    term = mention.value
    if mention.kind != "term" or not isinstance(term, Term):
        return None
    return term.code if term.dimension == "place" else None


def _end_of_count(place: Mention, tokens: Tokens) -> int | None:
    """Return the token behind what counts more than *place*, or None."""
    code = _place_of(place)
    if code is None:
        return None
    said = tokens.lower[place.last : place.last + _LENGTH]
    told = _COUNTED.match("".join(said))
    if told is None:
        return None
    if code.startswith(_HOME) == (told["noun"] in _COUNTRIES):
        return None
    return _behind(tokens, place.last, told.end())
