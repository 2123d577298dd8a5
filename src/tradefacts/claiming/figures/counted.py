"""Counted: what a number counts, by the noun that names it, and whose that is.

All that finds it gives this; `finding_counted` asks them in turn.
"""

from collections.abc import Sequence
from typing import Final

import attrs

from tradefacts.claiming.figures.bare import COUNTABLE, counts
from tradefacts.claiming.items import Item, Phrase, detail_of
from tradefacts.claiming.subjects.subject import Subject
from tradefacts.records import frozen

#: The measure of numbers of firms, and that of goods.
FIRMS: Final = "enterprises"
VOLUME: Final = "volume"


@frozen
class Counted:
    """What a number counts."""

    measure: str
    #: The noun that names it; None where it carries over.
    noun: Phrase | None
    #: Whose it is.
    subject: Subject
    #: The flow of what was counted before, where no noun tells another.
    flow: str | None = None


def noun_measure(noun: Phrase) -> str | None:
    """Return what is counted by a number of *noun*, or None."""
    if noun.counted == FIRMS and noun.ends_counted:
        return FIRMS  # "900 outsourcing firms" are no deals
    if noun.counted is None and "firm" in noun.dims and counts(noun):
        return FIRMS
    traded = noun.deed or not noun.has_flow  # "900 cars exported"
    if noun.counted is None and "product" in noun.dims and traded:
        return VOLUME
    if not COUNTABLE.isdisjoint(noun.dims.items()):
        return noun.dims["measure"]
    return noun.counted


def is_numbering(items: Sequence[Item], index: int) -> bool:
    """Tell whether a verb of counting stands at *index* ("numbered")."""
    return index >= 0 and detail_of(items[index]) == "count"


def some_of(counted: Subject, subject: Subject) -> Subject:
    """Return *subject* for some of the counted: they keep its flow and are goods, too.

    "Cars exported came to 900; one maker exported 80 of them".
    """
    goods = counted.dims.get("product")
    dims = dict(subject.dims)
    if goods and "product" not in subject.stated:
        dims["product"] = goods
    stated = subject.stated | ({"flow"} & dims.keys())
    if not goods and "flow" in counted.dims:
        # "900 firms with exports, 50 of them new".
        dims["flow"] = counted.dims["flow"]
        stated |= {"flow", "measure"}
    return attrs.evolve(subject, dims=dims, stated=stated)
