"""Offices that act rather than speak: what a customs office clears is its place's."""

from collections.abc import Sequence
from typing import Final

import attrs

from tradefacts.reading.languages.zh.words import word_list
from tradefacts.reading.mentions import Mention, Term
from tradefacts.reading.tokens import MARK, Tokens

_INSTITUTION: Final = "institution"
_HOME: Final = "CN-"
#: How far behind an office its deed may stand, and the length of its verb, in tokens.
_REACH: Final = 4
_VERB: Final = 2


def place_offices(mentions: Sequence[Mention], tokens: Tokens) -> list[Mention]:
    """Return *mentions* with the place of each office that acts instead of the office.

    "满洲里海关监管班列", "昆明海关累计签发证书".
    """
    placed: list[Mention] = []
    for mention in mentions:
        office = mention.value
        if not (isinstance(office, Term) and office.dimension == _INSTITUTION):
            placed.append(mention)
            continue
        own = dict(office.implies).get("reporter", "")
        last = _deed_end(mention, tokens)
        end = tokens.end[last - 1]
        if last == mention.last:
            placed.append(mention)
        elif own.startswith(_HOME):
            place = Term("place", own)
            placed.append(attrs.evolve(mention, value=place, end=end, last=last))
        elif placed and placed[-1].last == mention.first and _is_place(placed[-1]):
            placed[-1] = attrs.evolve(placed[-1], end=end, last=last)
        else:
            placed.append(mention)
    return placed


def without_listeners(mentions: Sequence[Mention], tokens: Tokens) -> list[Mention]:
    """Return *mentions* without the media that someone speaks to ("对新华社记者说")."""
    kept = list(mentions)
    for index, mention in enumerate(mentions[:-1]):
        asked = mentions[index + 1]
        office = isinstance(mention.value, Term) and (
            mention.value.dimension == _INSTITUTION
        )
        near = asked.kind in {"calendar", "say"} and asked.first == mention.last
        before = tokens.word(mention.first - 1)
        if office and near and before in word_list("office", "towards"):
            first = mention.first - 1
            kept.remove(mention)
            kept[kept.index(asked)] = attrs.evolve(
                asked, first=first, start=tokens.start[first]
            )
    return kept


def _is_place(mention: Mention) -> bool:
    term = mention.value[0] if isinstance(mention.value, tuple) else mention.value
    return (
        isinstance(term, Term)
        and term.dimension == "place"
        and term.code.startswith(_HOME)
    )


def _deed_end(mention: Mention, tokens: Tokens) -> int:
    """Return the token behind what an office of customs does, or behind its name."""
    if not _says(tokens, mention.last - _VERB, "offices"):
        return mention.last
    for at in range(mention.last, min(mention.last + _REACH, len(tokens))):
        if tokens.kind[at] == MARK:
            break
        if _says(tokens, at, "deeds"):
            # "海关监管二科" is a division of it.
            behind = tokens.lower[at + _VERB : at + 2 * _VERB]
            divided = not word_list("office", "divisions").isdisjoint(behind)
            return mention.last if divided else at + _VERB
    return mention.last


def _says(tokens: Tokens, at: int, name: str) -> bool:
    said = "".join(tokens.lower[at : at + _VERB]) if at >= 0 else ""
    return said in word_list("office", name)
