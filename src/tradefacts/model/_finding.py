"""Findings and implied values: what a check says about claims."""

from typing import Literal, TypeAlias

import attrs

from tradefacts.model._checks import one_of, texts
from tradefacts.model._interval import Interval
from tradefacts.model._quantity import Quantity

Severity: TypeAlias = Literal["error", "warning", "note"]


@attrs.frozen
class Finding:
    """What a check found wrong, or worth knowing, in some claims."""

    #: The kind of finding, such as identity, scale or rounding.
    kind: str
    #: How grave it is.
    severity: Severity = attrs.field(validator=one_of(Severity))
    #: The ids of the claims it is about, the suspect first.
    claims: tuple[str, ...] = attrs.field(converter=texts)
    #: The finding in one sentence, for people.
    message: str
    #: The rule that was broken.
    rule: str
    #: The intervals that were compared.
    intervals: tuple[Interval, ...] = attrs.field(
        default=(), converter=tuple[Interval, ...]
    )


@attrs.frozen
class Implied:
    """A value that a text does not state and that its claims imply."""

    #: What is implied, in words.
    what: str
    #: The value, with its interval.
    quantity: Quantity
    #: How it follows from the claims.
    formula: str
    #: The ids of the claims that it follows from.
    claims: tuple[str, ...] = attrs.field(converter=texts)
