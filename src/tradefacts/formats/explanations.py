"""Explanations as JSON: the same facts as the objects, claims as `jsonl` has them."""

from collections.abc import Sequence
from typing import Any

from tradefacts.explaining import (
    ExplainedClaim,
    Explanation,
    FieldOrigin,
    NoClaim,
    SeenItem,
    Span,
)
from tradefacts.formats import jsonl

__all__ = ["to_dict"]


def to_dict(explanation: Explanation) -> dict[str, Any]:
    """Return the JSON object of *explanation*."""
    figure, no_claim = explanation.figure, explanation.no_claim
    return {
        "sentence": _span(explanation.sentence),
        "figure": None if figure is None else _span(figure),
        "claims": [_claim(claim) for claim in explanation.claims],
        "no_claim": None if no_claim is None else _no_claim(no_claim),
        "seen": [_seen(item) for item in explanation.seen],
    }


def _span(span: Span) -> dict[str, Any]:
    return {"start": span.start, "end": span.end, "quote": span.quote}


def _spans(spans: Sequence[Span]) -> list[dict[str, Any]]:
    return [_span(span) for span in spans]


def _claim(explained: ExplainedClaim) -> dict[str, Any]:
    return {
        "claim": jsonl.to_dict(explained.claim),
        "fields": [_origin(origin) for origin in explained.fields],
    }


def _origin(origin: FieldOrigin) -> dict[str, Any]:
    return {
        "field": origin.field,
        "value": origin.value,
        "rule": origin.rule,
        "words": _spans(origin.words),
    }


def _no_claim(no_claim: NoClaim) -> dict[str, Any]:
    return {
        "code": no_claim.code,
        "reason": no_claim.reason,
        "words": _spans(no_claim.words),
    }


def _seen(item: SeenItem) -> dict[str, Any]:
    return {
        "kind": item.kind,
        "words": _span(item.words),
        "meaning": dict(item.meaning),
        "brought_by": list(item.brought_by),
        "parts": [_seen(part) for part in item.parts],
    }
