"""The dimensions of terms, and which of them the codes of an indicator fill."""

from collections.abc import Mapping
from typing import Final

from tradefacts.model import Indicator

#: The tables that a vocabulary may hold; each name is the dimension of its terms. Of
#: terms with the same form, the first of these dimensions goes before the others.
DIMENSIONS: Final = (
    "institution", "event", "blocker", "mode", "flow", "product", "firm", "group",
    "place", "measure",
)  # fmt: skip
#: The fields of an indicator that terms of a dimension fill; the others fill none.
FILLED: Final[Mapping[str, str]] = {
    "mode": "mode", "product": "product", "firm": "firm", "measure": "measure",
    "place": "reporter", "group": "partner",
}  # fmt: skip


def fault_of(dimension: str, code: object) -> str | None:
    """Return why no indicator can have *code* as *dimension*; None if one can."""
    try:
        Indicator(**{dimension: code})  # type: ignore[arg-type]
    except (ValueError, TypeError) as error:
        return str(error)
    return None
