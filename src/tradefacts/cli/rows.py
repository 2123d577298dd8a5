"""What the writers of the command `extract` share: rows, and what takes them."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Protocol

from tradefacts.corpus.sources import Document
from tradefacts.model import Claim
from tradefacts.records import frozen

if TYPE_CHECKING:
    from tradefacts.units import Converted


@frozen
class Row:
    """A claim, and its amount in the currency that was asked for."""

    claim: Claim
    #: True where an amount in that currency is due.
    in_money: bool = False
    #: That amount; None where none is due or none can be derived.
    converted: "Converted | None" = None


class Writer(Protocol):
    """Writes the claims of one document after the other."""

    def write(self, document: Document, rows: Sequence[Row]) -> None:
        """Write, or keep for later, the claims of *document*."""
        ...

    def close(self) -> None:
        """Write what was kept."""
        ...
