"""Partitions: codes that exclude each other, and how much of a whole they make up."""

from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import Any

import attrs

from tradefacts.model import Indicator
from tradefacts.records import frozen

__all__ = ["Partition", "partition_of"]


@frozen
class Partition:
    """Codes of one dimension that no trade has two of.

    >>> Partition("firm", ("private", "state-owned"), rest=2).whole is None
    True
    """

    #: The dimension of an indicator that they are codes of.
    dimension: str
    codes: tuple[str, ...]
    #: How many percent of the whole may have other codes; None where nobody knows.
    rest: int | None = None
    #: The code of what they make up; None for all codes of the dimension together.
    whole: str | None = None

    def has(self, indicator: Indicator) -> bool:
        """Say whether *indicator* has one of the codes."""
        return getattr(indicator, self.dimension) in self._codes

    def whole_of(self, indicator: Indicator) -> Indicator:
        """Return what *indicator* is a part of."""
        return self._with(indicator, self.whole)

    def parts_of(self, whole: Indicator) -> Iterator[Indicator]:
        """Yield all parts of *whole*, in the order of the codes."""
        return (self._with(whole, code) for code in self.codes)

    @cached_property
    def _codes(self) -> frozenset[str]:
        return frozenset(self.codes)

    def _with(self, indicator: Indicator, code: str | None) -> Indicator:
        named: dict[str, Any] = {self.dimension: code}
        return attrs.evolve(indicator, **named)


def partition_of(fields: Mapping[str, Any]) -> Partition:
    """Return the partition of a table without mistakes."""
    return Partition(fields["dimension"], tuple(fields["codes"]), fields.get("rest"))
