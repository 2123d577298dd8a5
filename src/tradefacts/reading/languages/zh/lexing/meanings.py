"""What the meanings of a form are of: goods, places, flows, offices."""

from collections.abc import Sequence
from typing import Final

from tradefacts.reading.mentions import Cue, Mention, Term

#: They join the members of a list.
LISTED: Final = frozenset({"、", "和", "及", "与", ","})
#: What the codes of places in China begin with.
CHINESE: Final = "CN-"
#: Kinds of movements.
MOVES: Final = frozenset({"rise", "fall"})


def tells_flow(meaning: Term | Cue) -> bool:
    """Tell whether *meaning* is a flow, or has one ("出口价格")."""
    if not isinstance(meaning, Term):
        return False
    return meaning.dimension == "flow" or "flow" in dict(meaning.implies)


def is_office(meaning: Term | Cue) -> bool:
    """Tell whether *meaning* is an institution."""
    return isinstance(meaning, Term) and meaning.dimension == "institution"


def is_flow(mention: Mention) -> bool:
    """Tell whether a flow is mentioned."""
    return isinstance(mention.value, Term) and mention.value.dimension == "flow"


def is_product(mention: Mention) -> bool:
    """Tell whether goods are mentioned, whatever else they may mean."""
    term = mention.value[0] if isinstance(mention.value, tuple) else mention.value
    return isinstance(term, Term) and term.dimension == "product"


def is_chinese(meaning: Term | Cue) -> bool:
    """Tell whether *meaning* is China, or a place in it."""
    return isinstance(meaning, Term) and meaning.code.startswith("CN")


def is_goods(meaning: Term | Cue) -> bool:
    """Tell whether *meaning* is goods."""
    return isinstance(meaning, Term) and meaning.dimension == "product"


def names_place(meanings: Sequence[Term | Cue]) -> bool:
    """Tell whether one of *meanings* is a place."""
    return any(
        isinstance(m, Term) and m.dimension in {"place", "group"} for m in meanings
    )
