"""Laws of the whole: true spans, no dependence on place, order or surroundings."""

import json
import re
from pathlib import Path
from typing import Any, Final

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tradefacts import Extractor
from tradefacts.formats.jsonl import from_dict, to_dict
from tradefacts.model import Claim

_GOLD: Final = Path(__file__).parent / "gold"
DOCUMENTS: Final[list[dict[str, Any]]] = [
    json.loads(line)
    for name in ("seeds", "dev-en")
    for line in (_GOLD / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()
]
#: Sentences that say nothing of trade, of a place or of a time.
UNRELATED: Final = (
    "The choir sang until late.",
    "A cat slept on the warm roof, and nobody minded.",
    "Readers write to us every so often.",
    "\u201cIt is a matter of taste,\u201d she thought.",
    "Snow fell on the hills.",
)

#: Real sentences: in any order they are read without an error.
SENTENCES: Final = [
    sentence
    for document in DOCUMENTS
    for sentence in re.split(r"(?<=[.!?])\s+|\n+", document["text"])
    if sentence.strip()
]

EXTRACTOR: Final = Extractor(strict=True)


def extract(text: str, document: dict[str, Any]) -> tuple[Claim, ...]:
    return EXTRACTOR.extract(text, published=document["published"] or "2024-03-05")


def moved(claim: Claim, by: int) -> dict[str, Any]:
    """Return the claim as JSON, its place moved and its ids left out."""
    evidence = attrs.evolve(
        claim.evidence,
        start=claim.evidence.start + by,
        end=claim.evidence.end + by,
        sentence_start=claim.evidence.sentence_start + by,
        sentence_end=claim.evidence.sentence_end + by,
    )
    data = to_dict(attrs.evolve(claim, evidence=evidence, restates=None))
    del data["id"]
    return data


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda document: document["id"])
def test_a_quote_is_the_text_at_its_span(document: dict[str, Any]) -> None:
    text = document["text"]
    for claim in extract(text, document):
        evidence = claim.evidence

        assert text[evidence.start : evidence.end] == evidence.quote
        assert evidence.sentence_start <= evidence.start
        assert evidence.end <= evidence.sentence_end


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda document: document["id"])
def test_ids_are_unique_and_restatements_name_one(document: dict[str, Any]) -> None:
    claims = extract(document["text"], document)
    ids = [claim.id for claim in claims]

    assert len(set(ids)) == len(ids)
    assert {c.restates for c in claims if c.restates} <= set(ids)


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda document: document["id"])
def test_json_and_back_is_the_same_claim(document: dict[str, Any]) -> None:
    for claim in extract(document["text"], document):
        assert from_dict(json.loads(json.dumps(to_dict(claim)))) == claim


@given(
    st.sampled_from([d for d in DOCUMENTS if not d["text"].startswith(" date")]),
    st.lists(st.sampled_from(UNRELATED), min_size=1, max_size=6),
    st.sampled_from(["\n\n", "\n\n\n"]),
)
def test_padding_moves_spans_and_changes_nothing_else(
    document: dict[str, Any], padding: list[str], gap: str
) -> None:
    text = document["text"]
    before = gap.join(padding) + gap
    plain = [moved(claim, len(before)) for claim in extract(text, document)]

    assert [
        moved(c, 0) for c in extract(before + text + gap + before, document)
    ] == plain


@pytest.mark.parametrize("document", DOCUMENTS[:5], ids=lambda d: d["id"])
@pytest.mark.parametrize("gap", ["  ", " \t", "\u00a0 "], ids=["wide", "tab", "nbsp"])
def test_wider_gaps_change_no_meaning(document: dict[str, Any], gap: str) -> None:
    text = document["text"]
    wide = re.sub(r"(?<=[.,]) (?=[A-Za-z])", gap, text)

    assert [meaning(c) for c in extract(wide, document)] == [
        meaning(c) for c in extract(text, document)
    ]


def meaning(claim: Claim) -> tuple[object, ...]:
    """Return what a claim says, without its place."""
    period = claim.period.format() if claim.period else None
    return claim.statistic, claim.quantity, claim.indicator.key, period


@given(st.text())
def test_any_text_is_read(text: str) -> None:
    for claim in EXTRACTOR.extract(text, lang="en"):
        evidence = claim.evidence

        assert text[evidence.start : evidence.end] == evidence.quote


@pytest.mark.parametrize(
    "text", ['Exports of game"service"aa rose 5 percent.'], ids=["marks in a name"]
)
def test_odd_names_are_read(text: str) -> None:
    assert len(EXTRACTOR.extract(text)) == 1


@given(st.lists(st.sampled_from(SENTENCES), max_size=12), st.sampled_from(" \n"))
def test_sentences_in_any_order_are_read(sentences: list[str], joint: str) -> None:
    text = (joint * 2).join(sentences)

    for claim in EXTRACTOR.extract(text, published="2024-03-05", lang="en"):
        evidence = claim.evidence
        assert text[evidence.start : evidence.end] == evidence.quote


@pytest.mark.parametrize(
    "text",
    ["China ranked " + "9" * 5000 + "th.", "It is No. " + "9" * 5000 + " in exports."],
    ids=["ordinal", "number"],
)
def test_no_place_has_thousands_of_digits(text: str) -> None:
    claims = EXTRACTOR.extract(text, lang="en")

    assert [claim for claim in claims if claim.statistic == "rank"] == []
