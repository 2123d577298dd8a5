"""The words of fairs: fairs and expos with their exhibitors, buyers and deals."""

from pathlib import Path
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
_CHINA: Final = "CN"
#: The headline and the lede, in paragraphs.
_HEAD: Final = 2
#: Fairs that no list has.
_OTHER: Final = "other-fairs"
#: Fairs that are named by their goods alone, and may be anyone's.
_LOCAL: Final = "local-fairs"
#: Fairs that are held abroad, or that move.
_ABROAD: Final = frozenset({"electronics-fairs", "forums", "world-expo"})
#: What is dealt in at fairs of one kind of goods.
_GOODS: Final[dict[str, str]] = {
    "auto-shows": "automobiles",
    "ceramics-fairs": "ceramics",
    "food-fairs": "food",
    "furniture-fairs": "furniture",
    "garment-fairs": "garments",
    "hardware-fairs": "hardware",
    "jewelry-fairs": "jewelry",
    "medical-fairs": "medical",
    "tea-fairs": "tea",
    "textile-fairs": "textiles",
    "toy-fairs": "toys",
}
#: What is counted while a fair is open.
_MEASURES: Final = frozenset({
    "booths", "brands", "buyers", "cooperation-agreements", "deals", "delegations",
    "enterprises", "exhibition-area", "exhibitions", "exhibitors", "exhibits",
    "halls", "merchants", "new-products", "participants", "partners", "pavilions",
    "traders", "visitors",
})  # fmt: skip


def find_frame(document: Document) -> Frame | None:
    """Return the session of the fair that *document* is about, or None."""
    fairs = list(find_terms(document, "event"))
    if not fairs:
        return None
    flow = next((_FLOWS[fair] for fair in fairs if fair in _FLOWS), None)
    session = find_session(document)
    # A fair is the whole country's, wherever it is held.
    on_it = session is not None or _is_headed(document)
    known = flow is not None or (on_it and _is_in_china(fairs[0], document))
    return Frame(
        reporter="CN" if known else None,
        period=session,
        measures=_MEASURES,
        flows={"deals": flow} if flow else {},
        goods={"deals": _GOODS[fairs[0]]} if fairs[0] in _GOODS else {},
        topics=frozenset({"fair"}) if known or on_it else frozenset(),
    )


def _is_headed(document: Document) -> bool:
    """Tell whether the headline or the lede names the fair."""
    return any(find_terms(document, "event", paragraphs=_HEAD))


def _is_in_china(fair: str, document: Document) -> bool:
    """Tell whether a fair is one of China, or the text names a place there."""
    if fair != _OTHER:
        return fair not in _ABROAD | {_LOCAL}
    places = find_terms(document, "place")
    return any(place.startswith(_CHINA) for place in places)


plugin = Plugin(
    name="fairs",
    vocabulary=Vocabulary.load(Path(__file__).with_name("fairs.toml")),
    frame=find_frame,
)
