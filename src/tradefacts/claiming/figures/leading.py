"""Leading: rules of languages in which all that modifies a figure stands before it.

There a rate has its verb, or the noun of its movement, before it: one that has none is
of something that nobody knows ("综合重箱率100%").
"""

from typing import Final

import attrs

from tradefacts.claiming.figures.patterns import Fit
from tradefacts.claiming.items import CLAUSE_ENDS, VALUED, role_at, stated_of
from tradefacts.claiming.state import Outline
from tradefacts.claiming.subjects.subject import Subject
from tradefacts.reading.mentions import FOLD, PERCENT

#: What tells that a rate is one of a change, or of a part.
_TELLING: Final = frozenset({
    "rise", "fall", "gain", "share-noun", "takes", "portion", "basis", "more", "less",
    "contribute", "contribution-rate", "from", "changed", "average",
})  # fmt: skip
_STOPS: Final = VALUED | CLAUSE_ENDS | {"phrase"}


def is_untold(outline: Outline, index: int, fit: Fit) -> bool:
    """Tell whether nothing says what a rate is of: that at *index* heads its list."""
    items = outline.items
    if not outline.timing.leads or items[index].kind not in {PERCENT, FOLD}:
        return False
    stated = stated_of(items[index])
    if fit.rule != "percent" or (stated is not None and stated.sign):
        return False
    if role_at(items, index + 1) in _TELLING:
        return False
    for before in range(index - 1, -1, -1):
        if role_at(items, before) in _TELLING:
            return False
        if items[before].kind in _STOPS:
            return True
    return True


def of_counted(subject: Subject) -> Subject:
    """Return *subject* as what it names to be counted, if it names no flow.

    "采购商占比过半" is a share of the buyers.
    """
    if subject.counted is None or {"flow", "measure"} & subject.stated:
        return subject
    dims = {k: v for k, v in subject.dims.items() if k != "flow"}
    stated = {*subject.stated, "measure"}
    dims["measure"] = subject.counted
    return attrs.evolve(subject, dims=dims, stated=stated)
