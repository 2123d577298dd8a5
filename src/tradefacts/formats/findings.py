"""Findings and implied values as JSON: the same facts as the objects."""

from collections.abc import Sequence
from typing import Any

from tradefacts.formats import jsonl
from tradefacts.model import Claim, Finding, Implied, Interval, Quantity

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
        "intervals": [_interval(interval) for interval in finding.intervals],
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
        "indicator": jsonl.indicator_to_dict(implied.indicator),
        "period": None
        if period is None
        else {"start": period.start.isoformat(), "end": period.end.isoformat()},
        "quantity": _quantity(implied.quantity),
        "formula": implied.formula,
        "claims": _ids(implied.claims),
        "quotes": [claim.evidence.quote for claim in implied.claims],
        "via": [implied_to_dict(value) for value in implied.via],
    }


def _ids(claims: Sequence[Claim]) -> list[str]:
    return [claim.id for claim in claims]


def _interval(interval: Interval) -> dict[str, str | None]:
    return {
        "low": None if interval.low is None else format(interval.low, "f"),
        "high": None if interval.high is None else format(interval.high, "f"),
    }


def _quantity(quantity: Quantity) -> dict[str, Any]:
    return {
        "value": format(quantity.value, "f"),
        "unit": quantity.unit,
        "qualifier": quantity.qualifier,
        **_interval(quantity.interval),
        "per": quantity.per,
    }
