"""A binding: a rule, with the figure of each of its roles."""

from collections.abc import Mapping

from tradefacts.checking.rules import Rule
from tradefacts.checking.web import Slot
from tradefacts.model import Claim
from tradefacts.records import frozen

__all__ = ["Binding"]


@frozen
class Binding:
    """A rule with the figure of each of its roles."""

    rule: Rule
    slots: Mapping[str, Slot]

    @property
    def claims(self) -> tuple[Claim, ...]:
        """The claims of the roles that are stated."""
        return tuple(s.claim for s in self.slots.values() if s.claim is not None)

    @property
    def is_full(self) -> bool:
        """Whether each role is stated."""
        return all(slot.claim is not None for slot in self.slots.values())
