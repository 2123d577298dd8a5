"""Heading: amounts at the head of a clause, before what they are of."""

from typing import Final

from tradefacts.claiming.items import (
    CLAUSE_ENDS,
    Phrase,
    behind_bracket,
    kind_at,
    skip,
    skip_back,
    stated_of,
)
from tradefacts.claiming.state import Outline
from tradefacts.reading.mentions import AMOUNT, MONEY

#: Behind one of these a clause begins, "" at the head of a sentence.
_BEFORE_CLAUSE: Final = CLAUSE_ENDS | {"", ":"}


def opens_clause(outline: Outline, index: int) -> bool:
    """Tell whether an amount opens a clause before its flow, as what that came to.

    "At 5 billion yuan, tea exports rose", "with a value of 5 billion yuan, imports".
    A price does not.
    """
    items, stated = outline.items, stated_of(outline.items[index])
    if items[index].kind not in {MONEY, AMOUNT} or stated is None or not stated.scale:
        return False
    value = items[index - 1] if index else None
    sums = isinstance(value, Phrase) and not (value.dims or value.blocked)
    at = skip_back(items, index - 1 - sums, {"article"})
    opened = kind_at(items, at) == ("with" if sums else "at")
    if not opened or kind_at(items, at - 1) not in _BEFORE_CLAUSE:
        return False
    behind = behind_bracket(items, index + 1)
    at = skip(items, behind, {",", "article"})
    flow = items[at] if behind < at < len(items) else None
    if not isinstance(flow, Phrase) or not flow.has_flow:
        return False
    return not (flow.blocked or flow.served)
