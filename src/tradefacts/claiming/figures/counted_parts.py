"""Parts of the counted: numbers of some of what was named or counted just before.

"Of these, 200 were buses", "900 buyers, including 300 from Peru".
"""

from collections.abc import Sequence
from typing import Final

from tradefacts.claiming.figures.bare import counts
from tradefacts.claiming.figures.counted import FIRMS
from tradefacts.claiming.items import VALUED, Item, Phrase, kind_at, skip
from tradefacts.claiming.state import Outline, State
from tradefacts.claiming.subjects.codes import PARTIES
from tradefacts.claiming.subjects.subject import Subject
from tradefacts.reading.mentions import COUNT

#: What a verb of trade may say, with where the goods went.
_SENT: Final = frozenset({"flow", "partner"})
#: What stands before the place that some of the counted are of.
_PLACING: Final = frozenset({"from", "to", "in"})
#: So many items have the number and the place of others before those of the next.
_PAIR: Final = 2


def is_part(items: Sequence[Item], index: int) -> bool:
    """Tell whether a number is some of those counted last.

    "900 of them"; "Of these trucks 900 were new, and 40 were red".
    """
    if "among" in {kind_at(items, index + 1), kind_at(items, index - 1)}:
        return True
    if _is_included(items, index):
        return True
    if kind_at(items, 0) != "among":
        return False
    first = skip(items, 1, {","})
    opened = kind_at(items, first) == COUNT
    verb = kind_at(items, index + 1) == "level"
    told = isinstance(items[index + 2], Phrase) if index + 2 < len(items) else False
    # "Of these, 200 were electric cars" are counted by that noun.
    return opened and (
        (index == first and not (verb and told)) or (verb and first == 1)
    )


def _is_included(items: Sequence[Item], index: int) -> bool:
    """Tell whether a number is that of a place among the counted, or beside them.

    "900 buyers, including 300 from Peru and 200 from Chile"; "900 cars to Peru and 800
    to Chile".
    """
    if kind_at(items, index + 1) not in _PLACING:
        return False
    if kind_at(items, index - 1) == "including":
        return True
    place = items[index - 2] if index > _PAIR else None
    if kind_at(items, index - 1) != "and" or not isinstance(place, Phrase):
        return False
    if PARTIES.isdisjoint(place.dims):
        return False
    at = index - 3 - (kind_at(items, index - 3) in _PLACING)
    at -= isinstance(items[at], Phrase)
    return kind_at(items, at) == COUNT


def is_of_goods_shipped(
    items: Sequence[Item], index: int, counted: Subject | None
) -> bool:
    """Tell whether a verb of trade stands before a number, and no goods were counted.

    Of "5,000 firms make lamps and exported 9 million of them" none is a firm.
    """
    verb = items[index - 1] if index else None
    goods = counted is not None and "product" in counted.dims
    return isinstance(verb, Phrase) and bool(verb.deed) and not goods


def is_of_unknown(state: State, index: int) -> bool:
    """Tell whether "of them" means what is no trade ("has 900 workers, 30 of them")."""
    items = state.outline.items
    before = (k for k in range(index - 1, -1, -1) if items[k].kind == COUNT)
    at = next(before, index)
    dropped = state.dropped.get(at)
    return dropped is not None and dropped.cause in {"uncounted", "unstated"}


def predicated(outline: Outline, index: int) -> Phrase | None:
    """Return the goods that some of the counted are ("Of these, 200 were buses").

    So it does in "200 of the cars were buses".
    """
    items = outline.items
    of = kind_at(items, index + 1) == "of" and kind_at(items, index + 2) == "phrase"
    verb = index + 1 + 2 * of
    phrase = items[verb + 1] if verb + 1 < len(items) else None
    parted = of or outline.tells_before("among", index)
    if not parted or kind_at(items, verb) != "level":
        return None
    return phrase if isinstance(phrase, Phrase) and not phrase.has_flow else None


def is_verb_behind(outline: Outline, index: int) -> bool:
    """Tell whether a number is of the counted that were traded.

    "Of those, 200 were exported".
    """
    items, parted = outline.items, outline.tells_before("among", index)
    verb = items[index + 2] if index + 2 < len(items) else None
    traded = isinstance(verb, Phrase) and verb.has_flow and verb.dims.keys() <= _SENT
    return parted and traded and kind_at(items, index + 1) == "level"


def partitive(items: Sequence[Item], index: int) -> str | None:
    """Return what a number is some of: "Of the buyers who came, 900 were new"."""
    at = 1 + (kind_at(items, 1) == COUNT)  # "of 5,000 buyers, 900 were new"
    opening = items[at] if len(items) > at and kind_at(items, 0) == "of" else None
    between = items[at + 1 : index]
    if not isinstance(opening, Phrase) or any(i.kind in VALUED for i in between):
        return None
    return opening.counted or (FIRMS if counts(opening) else None)
