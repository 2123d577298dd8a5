"""Drafts: claims in the making, one for each quantity and subject."""

from decimal import Decimal

import attrs

from tradefacts.claiming.subjects.subject import Subject
from tradefacts.model import Adjustment, Average, Basis, Multiple, Period, Statistic
from tradefacts.reading.mentions import Mention, Stated
from tradefacts.reading.reader import Sentence
from tradefacts.records import define


@define
class Draft:
    """A claim before its last fields are settled."""

    mention: Mention
    #: The quantity that the words state; None for a record.
    stated: Stated | None
    statistic: Statistic
    subject: Subject
    sentence: Sentence
    #: The pattern or rule that told the statistic.
    rule: str = "default"
    sign: int = 1
    period: Period | None = None
    #: How the period came about: "stated", "resolved", "carried".
    period_origin: str = "stated"
    #: Where its words stand: "behind", "before", "after", or "" for carried over.
    period_place: str = ""
    basis: Basis | None = None
    baseline: Period | None = None
    measure: str | None = None
    unit: str | None = None
    source: str | None = None
    #: What a share is of, or what a difference is measured from.
    against: Subject | None = None
    denomination: str | None = None
    average: Average | None = None
    multiple: Multiple | None = None
    adjusted: Adjustment | None = None
    restates: "Draft | None" = None
    extractor: str = "general"
    inferred: set[str] = attrs.Factory(set)
    #: A plugin's: what it leaves out is as the general draft of its words has it.
    open: bool = False

    @property
    def value(self) -> Decimal | None:
        """The signed value, or None for a record."""
        if self.stated is None:
            return None
        value = self.stated.value
        turned = self.sign < 0 and not self.stated.sign
        return value.copy_negate() if turned else value
