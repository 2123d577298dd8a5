"""Numbers that count nothing new: "the five", "a family of 17", "HS 9018 to 9022".

Small numbers in words mostly point at what is known; those of traffic are news.
"""

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Final

import attrs

from tradefacts.claiming.items import Item, Phrase, detail_of, kind_at, stated_of
from tradefacts.claiming.state import Outline, State
from tradefacts.model import Per
from tradefacts.reading.mentions import Mention, Stated

#: From here on numbers are written in figures, but where they open a sentence.
_FIGURES: Final = 13
#: From here on the number of what someone has is a figure.
_MANY: Final = 100
#: What a count may be by, as the cue says it.
_PERS: Final[Mapping[str, Per]] = {
    "day": "day",
    "week": "week",
    "month": "month",
    "year": "year",
}
PARCELS: Final = "parcels"
#: What traffic and trade are made of, of which small numbers in words tell, too.
_TRAFFIC: Final = frozenset({
    "routes", "lines", "trains", "containers", "flights", "warehouses", "orders",
    "pilot-zones", "declarations", PARCELS,
})  # fmt: skip
#: Behind these a number in words sums up those that are named.
_NAMING: Final = frozenset({",", "(", "the", "all", "both", "other", "our", "of", "as"})
#: So many words that nothing knows may stand between a number in words and its noun.
_ADJECTIVES: Final = 2
#: How far behind a count the time that it is by may stand, in items.
_PER_REACH: Final = 3


def is_told(state: State, index: int) -> bool:
    """Tell whether a small number is a figure ("three more than", "two of which").

    So is one that is by time ("two trains a week").
    """
    fit = state.fits.get(index)
    if fit is not None and fit.statistic == "change":
        return True
    stated = stated_of(state.outline.items[index])
    if stated is None or stated.value <= 1:
        return False
    items = state.outline.items
    if by_time(items, index, stated).per is not None:
        return True
    return kind_at(items, index + 1) == "among"


def is_known(outline: Outline, mention: Mention, stated: Stated) -> bool:
    """Tell whether the number only points at known things ("the 5", "two")."""
    if stated.worded and not stated.scale:
        # Only what opens a sentence is a figure that had to be put in words.
        opens = mention.first == outline.sentence.first
        return not opens or stated.value < _FIGURES
    if stated.qualifier != "exact" or mention.first <= outline.sentence.first:
        return False
    tokens, at = outline.sentence.tokens, mention.first - 1
    before = tokens.lower[at]
    if before == "of" and _is_grouped(outline, at):
        return True
    if before == "to" and tokens.is_number(at - 1):
        # "HS 9018 to 9022", but neither "from 5 to 9" nor "of 2023 to 900".
        return tokens.word(at - 2) not in {"from", "of", "in", "by"}
    if before not in outline.words.definites or abs(stated.value) < _MANY:
        return before in outline.words.definites
    # "Of the 900 booths, 90 were new" and "its 900 warehouses" are figures.
    opens = kind_at(outline.items, 0) == "of" and at == outline.sentence.first + 1
    owners = (m.last for m in outline.sentence.mentions if m.kind == "its")
    return not opens and at + 1 not in owners


def is_new(outline: Outline, index: int) -> bool:
    """Tell whether a number in words counts traffic, and points at none ("six routes").

    Places, firms and kinds of goods are told by such numbers without being counted.
    """
    stated = stated_of(outline.items[index])
    noun = next(iter(outline.items[index + 1 : index + 2]), None)
    if stated is None or stated.scale or not 1 < stated.value < _FIGURES:
        return False
    if not isinstance(noun, Phrase) or noun.counted not in _TRAFFIC:
        return False
    if noun.dims.keys() - {"flow"}:
        return False
    tokens, first = outline.sentence.tokens, outline.items[index].first
    gap = tokens.lower[first + 1 : noun.first]
    before = tokens.word(first - 1) if first > outline.sentence.first else ""
    pointed = before in outline.words.determiners or before in _NAMING
    return not pointed and len(gap) <= _ADJECTIVES and "more" not in gap


def _is_grouped(outline: Outline, of: int) -> bool:
    """Tell whether a number only says how many make up a kind ("the bloc of 27").

    So does that of an apposition ("rare earths, a family of 17 elements"). *of* is the
    token before it.
    """
    word = outline.sentence.tokens.word
    if word(of - 1) not in outline.words.groupings:
        return False
    return word(of - 2) == "the" or word(of - 3) in {",", *outline.words.copulas}


def by_time(items: Sequence[Item], index: int, stated: Stated) -> Stated:
    """Read the time that a count is by, where it stands behind the noun."""
    for item in items[index + 1 : index + 1 + _PER_REACH]:
        if item.kind == "per":
            return attrs.evolve(stated, per=_PERS.get(detail_of(item)))
        if not isinstance(item, Phrase):
            break
    return stated


def is_whole(value: Decimal) -> bool:
    """Tell whether *value* has no fraction."""
    # The remainder of a division is an error from 29 digits on.
    return value == value.to_integral_value()
