"""Findings and implied values: what a check says about claims."""

from collections.abc import Iterable
from typing import Literal, TypeAlias

import attrs

from tradefacts.model._checks import one_of
from tradefacts.model._claim import Claim, Statistic
from tradefacts.model._indicator import Indicator
from tradefacts.model._interval import Interval
from tradefacts.model._period import Period
from tradefacts.model._quantity import Quantity
from tradefacts.records import frozen

Severity: TypeAlias = Literal["error", "warning", "note"]


def _claims(claims: Iterable[Claim]) -> tuple[Claim, ...]:
    return tuple(claims)


def _implied(values: "Iterable[Implied]") -> "tuple[Implied, ...]":
    return tuple(values)


@frozen
class Implied:
    """A value that no text states and that claims imply."""

    #: What is implied, in words.
    what: str
    #: The value, with its interval.
    quantity: Quantity
    #: How it follows from the claims.
    formula: str
    #: The claims that it follows from, over however many steps.
    claims: tuple[Claim, ...] = attrs.field(converter=_claims)
    #: What the value says about the indicator.
    statistic: Statistic = "level"
    #: What it is about.
    indicator: Indicator = attrs.field(factory=Indicator)
    #: When it holds; None where that is not settled.
    period: Period | None = None
    #: The values, implied too, that it follows from beside what is stated.
    via: "tuple[Implied, ...]" = attrs.field(default=(), converter=_implied)


@frozen
class Finding:
    """What a check found wrong, or worth knowing, in some claims."""

    #: The kind of finding, such as identity, scale or reference.
    kind: str
    #: How grave it is.
    severity: Severity = attrs.field(validator=one_of(Severity))
    #: The claims it is about, the suspect first where one can be told.
    claims: tuple[Claim, ...] = attrs.field(converter=_claims)
    #: The finding in one sentence, for people.
    message: str
    #: The rule that was broken.
    rule: str
    #: The intervals that were compared: what the suspect states, and what it should.
    intervals: tuple[Interval, ...] = attrs.field(
        default=(), converter=tuple[Interval, ...]
    )
    #: The value that would fit, or None where none follows.
    implied: Implied | None = None

    @property
    def documents(self) -> tuple[str | None, ...]:
        """The document of each claim."""
        return tuple(claim.document for claim in self.claims)

    @property
    def quotes(self) -> tuple[str, ...]:
        """The words of each claim, as they stand in its text."""
        return tuple(claim.evidence.quote for claim in self.claims)
