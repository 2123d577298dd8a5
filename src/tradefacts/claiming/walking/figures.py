"""Figures: lists of quantities, and what states none: ranks, records, streaks."""

from collections.abc import Callable, Mapping, Sequence
from typing import Final

from tradefacts.claiming.figures.bare import counted_noun
from tradefacts.claiming.figures.governing import is_of_other
from tradefacts.claiming.figures.lists import list_end
from tradefacts.claiming.figures.quantities import claim_quantities
from tradefacts.claiming.figures.ranking import rank
from tradefacts.claiming.figures.recording import record, streak
from tradefacts.claiming.items import (
    TIMES,
    VALUED,
    Item,
    Phrase,
    detail_of,
    kind_at,
)
from tradefacts.claiming.state import Outline, State
from tradefacts.claiming.walking.doubts import why_no_fact
from tradefacts.claiming.walking.walk import Walk
from tradefacts.reading.mentions import COUNT, FOLD, Mention

#: The detail of a record that a denial makes one ("never sold so many").
_NEVER: Final = "never"
#: How many items behind a number the next stands that the same verb has.
_OBJECTS: Final = 3
#: What states a claim without a quantity, and how it is claimed.
QUALITATIVE: Final[Mapping[str, Callable[[State, int, Mention], None]]] = {
    "superlative": rank,
    "rival": rank,
    "record": record,
    "streak": streak,
}


def claim_list(walk: Walk, first: int) -> int:
    """Claim the list of quantities that begins at *first*; return its last."""
    state, outline = walk.state, walk.state.outline
    last = list_end(outline, first)
    cause = why_no_fact(walk, first, last + _multiplies(outline.items, last))
    if cause is None and (
        is_of_other(outline, first, last) or _goes_on_elsewhere(walk, first)
    ):
        state.registers.set_aside(_goods_counted(outline, last))
        cause = "elsewhere"
    if cause is not None:
        for index in range(first, last + 1):
            state.drop(index, cause)
        return last
    last = claim_quantities(state, first, last)
    # "Tin, which rose 5 percent to ..." goes on; a tax on tin does not.
    claimed = not state.drafts.keys().isdisjoint(range(first, last + 1))
    walk.kept.main = None if claimed else walk.kept.main
    return last


def _goes_on_elsewhere(walk: Walk, index: int) -> bool:
    """Tell whether a number goes on with what is no trade ("makes 9 hats, 8 caps").

    It is one more object of the verb of the number before.
    """
    items = walk.state.outline.items
    noun = items[index - 2] if index > _OBJECTS else None
    if kind_at(items, index - 1) != "and" or items[index].kind != COUNT:
        return False
    goods = isinstance(noun, Phrase) and noun.dims.keys() == {"product"}
    told = walk.state.dropped.get(index - _OBJECTS)
    return goods and told is not None and told.cause == "elsewhere"


def claim_unvalued(walk: Walk, index: int) -> None:
    """Claim a rank, a record or a streak."""
    items = walk.state.outline.items
    mention = items[index]
    if walk.doubts.modal:
        walk.state.drop(index, "supposed")
    elif walk.doubts.denied and detail_of(mention) != _NEVER:
        walk.state.drop(index, "denied")
    elif kind_at(items, index - 1) == "rival":
        walk.state.drop(index, "unranked")  # "catching up with the largest"
    elif isinstance(mention, Mention):
        QUALITATIVE[mention.kind](walk.state, index, mention)


def claim_rival(walk: Walk, index: int) -> None:
    """Claim the rank that a comparison tells ("second only to Peru")."""
    if detail_of(walk.state.outline.items[index]).isdigit():
        claim_unvalued(walk, index)


def _goods_counted(outline: Outline, index: int) -> str | None:
    """Return the goods that the number at *index* counts, or None."""
    if outline.items[index].kind != COUNT:
        return None
    noun = counted_noun(outline.items, index, outline.sentence, outline.words)
    return noun.dims.get("product") if noun is not None else None


def _multiplies(items: Sequence[Item], index: int) -> bool:
    """Tell whether a multiple is one of the figure behind it ("double the 5 percent").

    Of one that was foreseen it is no fact.
    """
    return items[index].kind in {TIMES, FOLD} and kind_at(items, index + 1) in VALUED
