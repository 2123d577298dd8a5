"""Formats that show claims in their texts: JSON-LD and LangExtract."""

import json
from collections.abc import Iterable
from decimal import Decimal
from pathlib import Path
from types import ModuleType
from typing import Any, Final

import attrs
import langextract as lx
import pytest
import rdflib
from hypothesis import given, settings
from hypothesis import strategies as st
from rdflib import OWL, RDF, Namespace

from tradefacts import Claims, DocumentError, extract
from tradefacts.formats import jsonld, langextract
from tradefacts.model import Claim
from tradefacts.testing import claims

SCHEMA: Final = Namespace("https://schema.org/")
OA: Final = Namespace("http://www.w3.org/ns/oa#")
TEXT: Final = (
    "中国: China's exports rose 5.9 percent to 26.99 trillion yuan in 2025, the "
    "customs said, and imports fell 3 percent to 18 trillion yuan. Trade rose 2.1 "
    "percent to 99 trillion yuan."
)
CLAIMS: Final = extract(TEXT)
#: The parser of rdflib warns of a class of its own that it uses.
pytestmark = pytest.mark.filterwarnings(
    "ignore:ConjunctiveGraph is deprecated:DeprecationWarning"
)
BOTH = pytest.mark.parametrize("form", [jsonld, langextract], ids=["JSON-LD", "lx"])


def graph(written: str) -> rdflib.Graph:
    return rdflib.Graph().parse(data=written, format="json-ld")


def texts_of(several: Iterable[Claim]) -> dict[str | None, str]:
    return {claim.document: "" for claim in several}


# --- JSON-LD --------------------------------------------------------------------


def test_a_graph_has_a_claim_and_its_observation() -> None:
    found = graph(CLAIMS.to_jsonld())
    rows = found.query(
        """
        prefix s: <https://schema.org/>
        select ?quote ?value ?unit ?date ?period ?place ?source where {
            ?claim a s:Claim; s:text ?quote; s:about ?seen; s:creator/s:name ?source.
            ?seen a s:Observation; s:value ?value; s:unitCode ?unit;
                s:observationDate ?date; s:observationPeriod ?period;
                s:observationAbout/s:identifier ?place.
        }
        """
    )
    told = {tuple(map(str, row)) for row in rows if isinstance(row, Iterable)}
    rest = ("2025-01-01", "P1Y", "CN", "customs")

    assert ("5.9 percent", "5.9", "percent", *rest) in told
    assert ("26.99 trillion yuan", "26990000000000", "CNY", *rest) in told


def test_numbers_of_a_graph_are_exact() -> None:
    found = graph(CLAIMS.to_jsonld())
    literals: list[Any] = list(found.objects(None, SCHEMA.value))
    values = {literal.toPython() for literal in literals}

    assert {Decimal("5.9"), Decimal(26990000000000)} <= values
    assert not [value for value in values if isinstance(value, float)]


def test_selectors_show_what_stands_around_a_quote() -> None:
    found = graph(CLAIMS.to_jsonld())
    words = next(found.subjects(OA.exact, rdflib.Literal("5.9 percent")))
    prefix, suffix = (str(found.value(words, part)) for part in (OA.prefix, OA.suffix))
    place = next(
        place
        for target in found.subjects(OA.hasSelector, words)
        for place in found.objects(target, OA.hasSelector)
        if place != words
    )
    start, end = (int(str(found.value(place, part))) for part in (OA.start, OA.end))

    assert TEXT.startswith(f"{prefix}5.9 percent{suffix}")
    assert len(suffix) == 32
    assert TEXT[start:end] == "5.9 percent"
    assert (words, RDF.type, OA.TextQuoteSelector) in found
    assert (place, RDF.type, OA.TextPositionSelector) in found


def test_without_a_text_selectors_have_the_quote_alone() -> None:
    found = graph(jsonld.dump(CLAIMS))

    assert list(found.objects(None, OA.exact))
    assert not list(found.objects(None, OA.prefix))


def test_findings_are_reviews_of_claims() -> None:
    findings = CLAIMS.check(alone=True)
    found = graph(CLAIMS.to_jsonld(findings=findings))
    reviews = list(found.subjects(RDF.type, SCHEMA.ClaimReview))

    assert findings
    assert {str(found.value(review, SCHEMA.reviewBody)) for review in reviews} == {
        finding.message for finding in findings
    }
    for review in reviews:
        suspect = found.value(review, SCHEMA.itemReviewed)
        assert (suspect, RDF.type, SCHEMA.Claim) in found
        assert found.value(review, SCHEMA.claimReviewed) == found.value(
            suspect, SCHEMA.text
        )


def test_every_key_has_a_meaning_and_none_is_fetched() -> None:
    written = json.loads(CLAIMS.to_jsonld(findings=CLAIMS.check()))
    found = graph(json.dumps(written))
    known = (str(SCHEMA), str(OA), str(RDF), "urn:tradefacts:")

    assert isinstance(written["@context"], dict)
    assert all(str(key).startswith(known) for key in found.predicates())
    assert OWL.sameAs not in set(found.predicates())


def test_the_whole_claim_is_a_literal_of_the_graph() -> None:
    found = graph(CLAIMS.to_jsonld())
    key = rdflib.URIRef("urn:tradefacts:claim")
    literals: list[Any] = list(found.objects(None, key))

    assert {literal.datatype for literal in literals} == {RDF.JSON}
    assert len(literals) == len(CLAIMS)


def test_documents_and_claims_without_a_name_are_none_of_an_empty_one() -> None:
    named = attrs.evolve(CLAIMS[0], document="")
    found = graph(jsonld.dump([CLAIMS[0], named]))

    assert len(set(found.subjects(RDF.type, SCHEMA.Claim))) == 2
    assert len(set(found.subjects(RDF.type, SCHEMA.CreativeWork))) == 2


# --- LangExtract ----------------------------------------------------------------


def test_the_library_loads_what_is_written(tmp_path: Path) -> None:
    path = tmp_path / "claims.jsonl"
    CLAIMS.write(path, format_name="langextract")
    (document,) = lx.io.load_annotated_documents_jsonl(path, show_progress=False)
    places = [one.char_interval for one in document.extractions or ()]

    assert document.text == TEXT
    assert [
        TEXT[place.start_pos : place.end_pos] for place in places if place is not None
    ] == [claim.evidence.quote for claim in CLAIMS]


def test_the_viewer_shows_each_claim(tmp_path: Path) -> None:
    path = tmp_path / "claims.jsonl"
    CLAIMS.write(path, format_name="langextract")
    page = lx.visualize(path)
    page = page if isinstance(page, str) else page.data

    assert page.count("lx-highlight") >= len(CLAIMS)
    assert "26.99 trillion yuan" in page
    assert "trade-value" in page


def test_what_the_library_saves_is_read_back(tmp_path: Path) -> None:
    path = tmp_path / "claims.jsonl"
    named = [attrs.evolve(claim, document="a.txt") for claim in CLAIMS]
    langextract.write(named, path, texts={"a.txt": TEXT})
    documents = lx.io.load_annotated_documents_jsonl(path, show_progress=False)
    lx.io.save_annotated_documents(
        documents, output_dir=tmp_path, output_name="again.jsonl", show_progress=False
    )

    assert list(langextract.load(tmp_path / "again.jsonl")) == named


def test_claims_without_their_text_are_left_out(tmp_path: Path) -> None:
    other = attrs.evolve(CLAIMS[0], document="b.txt")
    path = tmp_path / "claims.jsonl"

    assert langextract.write([*CLAIMS, other], path, texts={"b.txt": TEXT}) == 1
    assert list(langextract.load(path)) == [other]
    assert Claims(CLAIMS).to_langextract() == ""


# --- both -----------------------------------------------------------------------


@BOTH
def test_files_are_written_and_read(tmp_path: Path, form: ModuleType) -> None:
    path = tmp_path / "claims"

    assert form.write(CLAIMS, str(path), texts={None: TEXT}) == len(CLAIMS)
    assert list(form.load(path)) == list(CLAIMS)


@pytest.mark.parametrize("name", ["jsonld", "langextract"])
def test_claims_have_them_as_methods(tmp_path: Path, name: str) -> None:
    path = tmp_path / "claims"
    path.write_text(getattr(CLAIMS, f"to_{name}")(), encoding="utf-8")

    assert getattr(Claims, f"from_{name}")(str(path)) == Claims(CLAIMS)


@BOTH
@pytest.mark.parametrize("source", ["{", "[]", '{"@graph": 5}', '{"a": 1}', "5"])
def test_what_is_no_such_file_is_told(form: ModuleType, source: str) -> None:
    with pytest.raises(DocumentError, match=r"^claims(:1)?: expected a "):
        list(form.load(source))


@BOTH
@given(several=st.lists(claims(), max_size=3, unique_by=lambda c: (c.document, c.id)))
@settings(deadline=None, max_examples=30)
def test_what_is_written_is_read_back(form: ModuleType, several: list[Claim]) -> None:
    back = list(form.load(form.dump(several, texts=texts_of(several))))
    expected = sorted(
        several, key=lambda c: [d.document for d in several].index(c.document)
    )

    assert back == (expected if form is langextract else several)


@given(several=st.lists(claims(), min_size=1, max_size=2))
@settings(deadline=None, max_examples=10)
def test_any_claims_are_a_graph(several: list[Claim]) -> None:
    found = graph(jsonld.dump(several, texts=texts_of(several)))
    ids = {(claim.document, claim.id) for claim in several}

    assert len(set(found.subjects(RDF.type, SCHEMA.Claim))) == len(ids)
