"""Dropping: why a quantity became no claim, as the place that dropped it knows."""

from typing import Literal

from tradefacts.claiming.subjects.subject import Subject
from tradefacts.records import passing

Cause = Literal[
    "supposed",  # a modal verb or a forecast: it is no fact
    "threshold",  # "those with exports of more than"
    "denied",  # "did not reach"
    "unstated",  # a pattern says that it is no claim, or a multiple is a likeness
    "known",  # "the 5", "two": it points at things known already
    "uncounted",  # no vocabulary has the noun that it counts
    "elsewhere",  # its verb or subject is none of trade, or it is a length, a price
    "no-trade",  # its subject is blocked, or is no trade
    "unranked",  # a superlative that ranks no noun that is known
    "entries",  # "records" that are entries
    "unpaired",  # a list of figures has another length than that of its subjects
    "unheaded",  # a table: no head tells the figures of a row apart
    "columns",  # a table: the row has other columns than the head
]


@passing
class Dropped:
    """A quantity that became no claim."""

    cause: Cause
    #: What it would have been of; None where it was dropped before that was known.
    subject: Subject | None = None
