"""The words of fairs: fairs and expos with their exhibitors, buyers and deals."""

from importlib.resources import files
from typing import Final

from tradefacts import Plugin, Vocabulary
from tradefacts.model import Flow
from tradefacts.plugin import Document, Frame, find_session, find_terms

__all__ = ["plugin"]

#: The fairs that one country holds for its own trade, and the flow of their deals.
_FLOWS: Final[dict[str, Flow]] = {
    "canton-fair": "exports",
    "ciie": "imports",
    "east-china-fair": "exports",
}
#: What is counted while a fair is open.
_MEASURES: Final = frozenset({
    "booths", "brands", "buyers", "cooperation-agreements", "deals", "delegations",
    "enterprises", "exhibitions", "exhibitors", "exhibits", "new-products", "partners",
    "pavilions", "visitors",
})  # fmt: skip


def find_frame(document: Document) -> Frame | None:
    """Return the session of the fair that *document* is about, or None."""
    fairs = list(find_terms(document, "event"))
    if not fairs:
        return None
    flow = next((_FLOWS[fair] for fair in fairs if fair in _FLOWS), None)
    return Frame(
        reporter="CN" if flow else None,
        period=find_session(document),
        measures=_MEASURES,
        flows={"deals": flow} if flow else {},
    )


plugin = Plugin(
    name="fairs",
    vocabulary=Vocabulary.load(files(__name__) / "fairs.toml"),
    frame=find_frame,
)
