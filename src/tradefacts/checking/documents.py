"""Claims by document: what is checked together, and what each says alone."""

from collections import defaultdict
from collections.abc import Iterable

from tradefacts.checking.structure import Structure
from tradefacts.checking.web import Web
from tradefacts.model import Claim

__all__ = ["webs_of"]


def webs_of(claims: Iterable[Claim], structure: Structure) -> list[Web]:
    """Return the web of each document, in the order of its first claim."""
    documents: dict[str | None, list[Claim]] = defaultdict(list)
    for claim in claims:
        documents[claim.document].append(claim)
    return [Web(tuple(each), structure) for each in documents.values()]
