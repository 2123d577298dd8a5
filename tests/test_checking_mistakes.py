"""The misprints of published articles: each found, and nothing in their clean twins.

Every document is checked alone, a pair (m-06a, m-06b) together.
"""

import json
import re
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any, Final

import attrs
import pytest

from tradefacts import Extractor
from tradefacts.checking import check, implied
from tradefacts.model import Claim, Finding, Implied

_GOLD: Final = Path(__file__).parent / "gold"
_PAIR_RE: Final = re.compile(r"(.*\d)[ab](-clean)?")
_GRAVE: Final = {"error", "warning"}

#: What cannot be found, and why.
MISSED: Final[dict[tuple[str, str], str]] = {}


@attrs.frozen
class Case:
    """Documents that are checked together, and what is to be found in them."""

    name: str
    findings: tuple[Finding, ...]
    expected: tuple[dict[str, Any], ...]


@cache
def documents() -> tuple[dict[str, Any], ...]:
    lines = (_GOLD / "mistakes.jsonl").read_text(encoding="utf-8").splitlines()
    return tuple(json.loads(line) for line in lines)


@cache
def extractor() -> Extractor:
    return Extractor(strict=True)


def read(document: dict[str, Any]) -> tuple[Claim, ...]:
    return extractor().extract(
        document["text"],
        published=document.get("published"),
        lang=document["lang"],
        document=document["id"],
    )


@cache
def cases() -> tuple[Case, ...]:
    return tuple(_cases())


def _cases() -> Iterator[Case]:
    groups: dict[str, list[dict[str, Any]]] = {}
    for document in documents():
        pair = _PAIR_RE.fullmatch(document["id"])
        name = f"{pair[1]}{pair[2] or ''}" if pair else document["id"]
        groups.setdefault(name, []).append(document)
    for name, group in groups.items():
        dates = {
            d["id"]: date.fromisoformat(d["published"])
            for d in group
            if d.get("published")
        }
        claims = [claim for document in group for claim in read(document)]
        words = extractor().vocabulary
        findings = check(claims, published=dates, vocabulary=words)
        expected = [f for d in group for f in _expected(d)]
        yield Case(name, findings, tuple(expected))


def _expected(document: dict[str, Any]) -> Iterator[dict[str, Any]]:
    for finding in document.get("findings", ()):
        yield {"documents": [document["id"]], **finding}


def is_found(expected: dict[str, Any], finding: Finding) -> bool:
    stated = (
        finding.kind,
        finding.severity,
        finding.quotes[0],
        finding.documents[0],
    )
    suspect = expected["quotes"][0], expected["documents"][0]
    return stated == (expected["kind"], expected["severity"], *suspect)


def is_excused(expected: dict[str, Any], finding: Finding) -> bool:
    return finding.kind in expected.get("also", ()) and bool(
        set(finding.quotes) & set(expected["quotes"])
    )


_EXPECTED: Final = [
    (case.name, number) for case in cases() for number in range(len(case.expected))
]


@pytest.mark.parametrize(("name", "number"), _EXPECTED)
def test_each_misprint_is_found(name: str, number: int) -> None:
    case = next(case for case in cases() if case.name == name)
    expected = case.expected[number]
    found = any(is_found(expected, finding) for finding in case.findings)

    assert found == ((name, expected["quotes"][0]) not in MISSED), case.findings


@pytest.mark.parametrize("case", cases(), ids=lambda case: case.name)
def test_nothing_else_is_called_wrong(case: Case) -> None:
    false = [
        finding
        for finding in case.findings
        if finding.severity in _GRAVE
        and not any(
            is_found(expected, finding) or is_excused(expected, finding)
            for expected in case.expected
        )
    ]

    assert false == []


@pytest.mark.parametrize("name", ["seeds", "dev-en", "dev-zh"])
def test_no_error_is_found_in_articles(name: str) -> None:
    lines = (_GOLD / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()
    texts = [json.loads(line) for line in lines]
    dates = {
        d["id"]: date.fromisoformat(d["published"]) for d in texts if d.get("published")
    }
    claims = [claim for document in texts for claim in read(document)]

    found = check(claims, published=dates, vocabulary=extractor().vocabulary)
    assert [finding for finding in found if finding.severity == "error"] == []


_IMPLIED: Final = [
    pytest.param(document["id"], value, id=f"{document['id']} {value['what'][:40]}")
    for document in documents()
    for value in document.get("implied", ())
]


@pytest.mark.parametrize(("document", "expected"), _IMPLIED)
def test_seeds_imply_what_they_imply(document: str, expected: dict[str, Any]) -> None:
    seed = next(d for d in documents() if d["id"] == document)

    values = implied(read(seed), vocabulary=extractor().vocabulary)
    assert any(is_value(value, expected) for value in values)


def is_value(value: Implied, expected: dict[str, Any]) -> bool:
    quantity = value.quantity
    return (
        quantity.unit == expected["unit"]
        and [claim.evidence.quote for claim in value.claims] == expected["from"]
        and is_near(quantity.value, expected["value"])
        and is_near(quantity.low, expected["low"])
        and is_near(quantity.high, expected["high"])
    )


def is_near(number: Decimal | None, printed: str | None) -> bool:
    """Say whether *number* is *printed*, to one unit of its last digit."""
    if number is None or printed is None:
        return number is None and printed is None
    unit = Decimal(printed).as_tuple().exponent
    assert isinstance(unit, int)
    return abs(number - Decimal(printed)) <= Decimal(1).scaleb(unit)
