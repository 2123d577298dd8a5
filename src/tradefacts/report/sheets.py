"""Sheets: what a report shows of one document."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date

import attrs

from tradefacts.explaining import Explanation, FieldOrigin
from tradefacts.model import Claim
from tradefacts.records import frozen

__all__ = ["Sheet", "origins_of", "sheets_of"]

#: How each field of a claim came about, by the id of the claim.
Origins = Mapping[str, Sequence[FieldOrigin]]


@frozen
class Sheet:
    """One document of a report: its text, if it is there, and its claims."""

    name: str
    claims: tuple[Claim, ...] = attrs.field(converter=tuple[Claim, ...])
    #: The text that the offsets of the claims count in; None where only quotes are.
    text: str | None = None
    #: The language of the text, as a code.
    lang: str = "en"
    #: When it was published, where that is known.
    published: date | None = None
    #: How the fields of the claims came about; empty where nothing but them is known.
    origins: Origins = attrs.field(factory=dict)
    #: What plugins did not manage, a line each.
    failures: tuple[str, ...] = attrs.field(default=(), converter=tuple[str, ...])


def origins_of(explanations: Iterable[Explanation]) -> Origins:
    """Return how the fields of each claim came about, by the id of the claim."""
    return {
        explained.claim.id: explained.fields
        for explanation in explanations
        for explained in explanation.claims
    }


def sheets_of(claims: Iterable[Claim], *, unnamed: str = "") -> tuple[Sheet, ...]:
    """Return a sheet without a text for each document, in the order of the claims.

    *unnamed* is the name of the one whose claims name no document.
    """
    documents: dict[str | None, list[Claim]] = {}
    for claim in claims:
        documents.setdefault(claim.document, []).append(claim)
    return tuple(
        Sheet(name or unnamed, own, lang=own[0].lang) for name, own in documents.items()
    )
