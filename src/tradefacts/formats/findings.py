"""Findings and implied values as JSON: the same facts as the objects."""

from collections.abc import Sequence
from typing import Any

from tradefacts.formats.objects import part_to_dict
from tradefacts.model import Claim, Finding, Implied

__all__ = ["implied_to_dict", "to_dict"]


def to_dict(finding: Finding) -> dict[str, Any]:
    """Return the JSON object of *finding*; `documents` and `quotes` go together."""
    return {
        "document": finding.documents[0] if finding.documents else None,
        "documents": list(finding.documents),
        "kind": finding.kind,
        "severity": finding.severity,
        "rule": finding.rule,
        "quotes": list(finding.quotes),
        "claims": _ids(finding.claims),
        "message": finding.message,
        "intervals": [part_to_dict(each) for each in finding.intervals],
        "implied": None
        if finding.implied is None
        else implied_to_dict(finding.implied),
    }


def implied_to_dict(implied: Implied) -> dict[str, Any]:
    """Return the JSON object of a value that no text states: it is `derived`."""
    period = implied.period
    return {
        "derived": True,
        "document": implied.claims[0].document if implied.claims else None,
        "what": implied.what,
        "statistic": implied.statistic,
        "indicator": part_to_dict(implied.indicator),
        "period": None
        if period is None
        else {"start": period.start.isoformat(), "end": period.end.isoformat()},
        "quantity": part_to_dict(implied.quantity),
        "formula": implied.formula,
        "claims": _ids(implied.claims),
        "quotes": [claim.evidence.quote for claim in implied.claims],
        "via": [implied_to_dict(value) for value in implied.via],
    }


def _ids(claims: Sequence[Claim]) -> list[str]:
    return [claim.id for claim in claims]
