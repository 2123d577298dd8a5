"""Claims as JSON-LD: Claim and Observation of schema.org, selectors of Web Annotation.

The context stands in the document, so that none is fetched. Each claim has its JSON
object too, as a JSON literal: by it claims are read back.
"""

import json
from collections.abc import Iterable, Iterator, Mapping
from os import PathLike, fspath
from pathlib import Path
from typing import Any, Final, TypeAlias
from urllib.parse import quote

from tradefacts.errors import DocumentError
from tradefacts.files import read_text
from tradefacts.formats import Texts, jsonl
from tradefacts.formats.observations import duration_of
from tradefacts.model import Claim, Evidence, Finding, Indicator, Period, Quantity

__all__ = ["CONTEXT", "dump", "load", "write"]

_Node: TypeAlias = dict[str, Any]

_SCHEMA: Final = "https://schema.org/"
_OA: Final = "http://www.w3.org/ns/oa#"
_XSD: Final = "http://www.w3.org/2001/XMLSchema#"
_OWN: Final = "urn:tradefacts:"
_OFFSET: Final = f"{_XSD}nonNegativeInteger"
#: What the keys mean; a key that is not listed is of schema.org.
CONTEXT: Final[Mapping[str, Any]] = {
    "@version": 1.1,
    "@vocab": _SCHEMA,
    "oa": _OA,
    "claim": {"@id": f"{_OWN}claim", "@type": "@json"},
    "hasSource": {"@id": f"{_OA}hasSource", "@type": "@id"},
    "hasBody": {"@id": f"{_OA}hasBody", "@type": "@id"},
    "hasTarget": f"{_OA}hasTarget",
    "hasSelector": f"{_OA}hasSelector",
    "exact": f"{_OA}exact",
    "prefix": f"{_OA}prefix",
    "suffix": f"{_OA}suffix",
    "start": {"@id": f"{_OA}start", "@type": _OFFSET},
    "end": {"@id": f"{_OA}end", "@type": _OFFSET},
    **{
        name: {"@id": f"{_SCHEMA}{name}", "@type": f"{_XSD}{kind}"}
        for name, kind in (
            ("value", "decimal"),
            ("minValue", "decimal"),
            ("maxValue", "decimal"),
            ("observationDate", "date"),
            ("observationPeriod", "duration"),
        )
    },
    **{
        name: {"@id": f"{_SCHEMA}{name}", "@type": "@id"}
        for name in ("isBasedOn", "itemReviewed", "appearance")
    },
}
#: How much of the text a selector shows on each side of the quote.
_MARGIN: Final = 32
_DIMENSIONS: Final = ("flow", "partner", "product", "mode", "firm")
#: The rating of a finding by its severity: 1 is the worst.
_RATINGS: Final = {"error": 1, "warning": 2, "note": 3}
_BEST: Final = 5
_REMEDY: Final = "give a file that tradefacts wrote"


def dump(
    claims: Iterable[Claim],
    *,
    texts: Texts | None = None,
    findings: Iterable[Finding] = (),
) -> str:
    """Return *claims* as a JSON-LD document, and *findings* as reviews of them.

    With the *texts* of their documents, selectors tell what stands around a quote.
    """
    nodes: dict[str, _Node] = {}
    for claim in claims:
        for node in _nodes(claim, texts or {}):
            nodes.setdefault(node["@id"], node)
    graph = [*nodes.values(), *map(_review, findings)]
    document = {"@context": CONTEXT, "@graph": graph}
    return json.dumps(document, ensure_ascii=False, indent=1) + "\n"


def load(source: str | PathLike[str], *, file: str = "claims") -> Iterator[Claim]:
    """Return the claims of a text that `dump` made, or of its file at a path.

    *file* is named in errors where the source is no file itself.

    Raises:
        DocumentError: it is no such document, or a claim of it is none.
        OSError: the file cannot be read.
    """
    if isinstance(source, PathLike):
        source, file = read_text(source), fspath(source)
    try:
        objects = [
            node["claim"] for node in json.loads(source)["@graph"] if "claim" in node
        ]
    except (ValueError, KeyError, TypeError) as error:
        reason = f"expected a graph of claims: {error!r}"
        raise DocumentError(file, None, reason, _REMEDY) from error
    for written in objects:
        yield jsonl.from_dict(written, file=file)


def write(
    claims: Iterable[Claim],
    path: str | PathLike[str],
    *,
    texts: Texts | None = None,
    findings: Iterable[Finding] = (),
) -> int:
    """Write *claims* and *findings* to a file, and return how many claims they were."""
    several = list(claims)
    written = dump(several, texts=texts, findings=findings)
    Path(path).write_text(written, encoding="utf-8", newline="\n")
    return len(several)


def _nodes(claim: Claim, texts: Texts) -> Iterator[_Node]:
    """Return the nodes of *claim*: its document, itself, and where it stands."""
    name = claim.document
    document: _Node = {"@id": _document(name), "@type": "CreativeWork"}
    yield document if name is None else document | {"name": name}
    yield _claim(claim)
    yield {
        "@id": f"{_id(claim)}#place",
        "@type": "oa:Annotation",
        "hasBody": _id(claim),
        "hasTarget": {
            "@type": "oa:SpecificResource",
            "hasSource": _document(name),
            "hasSelector": _selectors(claim.evidence, texts.get(name)),
        },
    }


def _claim(claim: Claim) -> _Node:
    node: _Node = {
        "@id": _id(claim),
        "@type": "Claim",
        "text": claim.evidence.quote,
        "inLanguage": claim.lang,
        "appearance": _document(claim.document),
        "about": _observation(claim),
        "claim": jsonl.to_dict(claim),
    }
    if claim.attribution is not None:
        node["creator"] = {"@type": "Thing", "name": claim.attribution.source}
    if claim.restates is not None:
        node["isBasedOn"] = _claim_id(claim.document, claim.restates)
    return node


def _observation(claim: Claim) -> _Node:
    indicator = claim.indicator
    node: _Node = {
        "@type": "Observation",
        "variableMeasured": _variable(indicator, claim.statistic),
    }
    if indicator.reporter is not None:
        node["observationAbout"] = _place(indicator.reporter)
    if claim.period is not None:
        node |= _time(claim.period)
    if claim.quantity is not None:
        node |= _value(claim.quantity)
    if claim.comparison.against is not None:
        node["measurementDenominator"] = _variable(claim.comparison.against)
    return node


def _time(period: Period) -> _Node:
    return {
        "observationDate": period.start.isoformat(),
        "observationPeriod": duration_of(period),
    }


def _value(quantity: Quantity) -> _Node:
    node: _Node = {
        "value": format(quantity.value, "f"),
        "unitCode": quantity.unit,
        "measurementQualifier": quantity.qualifier,
    }
    bounds = {"minValue": quantity.low, "maxValue": quantity.high}
    stated = {key: format(n, "f") for key, n in bounds.items() if n is not None}
    if stated:
        node["marginOfError"] = {"@type": "QuantitativeValue", **stated}
    return node


def _variable(indicator: Indicator, statistic: str = "level") -> _Node:
    said = {name: getattr(indicator, name) for name in _DIMENSIONS}
    limits = [(name, code) for name, code in said.items() if code]
    limits += [("scope", words) for words in indicator.scope]
    return {
        "@type": "StatisticalVariable",
        "name": f"{statistic}:{indicator.key}",
        "statType": statistic,
        "measuredProperty": indicator.measure,
        "additionalProperty": [
            {"@type": "PropertyValue", "name": name, "value": {"@value": code}}
            for name, code in limits
        ],
    }


def _place(code: str) -> _Node:
    identifier = f"{_OWN}place:{_plain(code)}"
    return {"@id": identifier, "@type": "Place", "identifier": code}


def _selectors(evidence: Evidence, text: str | None) -> list[_Node]:
    words: _Node = {"@type": "oa:TextQuoteSelector", "exact": evidence.quote}
    if text is not None:
        before = max(0, evidence.start - _MARGIN)
        words["prefix"] = text[before : evidence.start]
        words["suffix"] = text[evidence.end : evidence.end + _MARGIN]
    place = {"start": evidence.start, "end": evidence.end}
    return [words, {"@type": "oa:TextPositionSelector", **place}]


def _review(finding: Finding) -> _Node:
    suspect, *others = map(_id, finding.claims) if finding.claims else (None,)
    node: _Node = {
        "@type": "ClaimReview",
        "reviewBody": finding.message,
        "reviewAspect": finding.kind,
        "reviewRating": {
            "@type": "Rating",
            "ratingValue": _RATINGS[finding.severity],
            "worstRating": 1,
            "bestRating": _BEST,
            "alternateName": finding.severity,
        },
        "author": {"@type": "SoftwareApplication", "name": "tradefacts"},
        "isBasedOn": others,
    }
    if suspect is not None:
        node |= {"itemReviewed": suspect, "claimReviewed": finding.quotes[0]}
    return node


def _id(claim: Claim) -> str:
    return _claim_id(claim.document, claim.id)


def _claim_id(document: str | None, own: str) -> str:
    place = "" if document is None else f"{_plain(document)}:"
    return f"{_OWN}claim:{place}{own}"


def _document(name: str | None) -> str:
    return f"{_OWN}document" if name is None else f"{_OWN}document:{_plain(name)}"


def _plain(name: str) -> str:
    """Return *name* as a part of an identifier."""
    return quote(name, safe="")
