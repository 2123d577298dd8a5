"""What the meanings of a form tell: a city, a flow, a growth."""

from collections.abc import Mapping, Sequence
from typing import Final

from tradefacts.model import Qualifier
from tradefacts.reading.mentions import FOLD, PERCENT, Cue, Term

#: Words that state a growth: the kind of their quantity, its unit, and their hedge.
STATING: Final[Mapping[str, tuple[str, str, Qualifier]]] = {
    "times": ("times", "percent", "exact"),
    "folds": (FOLD, "fold", "exact"),
    "digits": (PERCENT, "percent", "at_least"),
}


def is_city(meaning: Term | Cue) -> bool:
    """Tell whether *meaning* is a city, or another place within a province."""
    return isinstance(meaning, Term) and "/" in meaning.code


def tells_flow(meanings: Sequence[Term | Cue]) -> bool:
    """Tell whether one of *meanings* is a flow."""
    return any(isinstance(m, Term) and m.dimension == "flow" for m in meanings)
