"""The component of spaCy: claims, spans and entities of documents."""

import subprocess
import sys
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

import pytest
import spacy
from hypothesis import given, settings
from hypothesis import strategies as st
from spacy.language import Language
from spacy.tokens import Doc, DocBin, Span

from tradefacts import ParseError, extract
from tradefacts.integrations.spacy import claims_of

_ROOT: Final = Path(__file__).parent.parent
TEXT: Final = (
    "China's exports rose 5.9% year on year to US$3.77tn in 2025, and imports fell 3 "
    "percent."
)


NONE: Final[Mapping[str, object]] = {}


def pipeline(config: Mapping[str, object] = NONE, lang: str = "en") -> Language:
    """Return an empty pipeline with the component alone."""
    nlp = spacy.blank(lang)
    nlp.add_pipe("tradefacts", config=dict(config))
    return nlp


NLP: Final = pipeline()


def test_a_document_has_the_claims_of_its_text() -> None:
    assert NLP(TEXT)._.claims == tuple(extract(TEXT))


def test_each_claim_has_a_span_of_whole_tokens() -> None:
    doc = NLP(TEXT)

    assert [(span.text, span.label_) for span in doc.spans["claims"]] == [
        ("5.9%", "growth"),
        ("US$3.77tn", "level"),
        ("3 percent", "growth"),
    ]


def test_a_span_knows_its_claims() -> None:
    doc = NLP(TEXT)
    (claim,) = doc.spans["claims"][1]._.claims

    assert claim.evidence.quote == "US$3.77tn"
    assert doc[0:2]._.claims == ()


def test_claims_become_entities() -> None:
    assert [(ent.text, ent.label_) for ent in NLP(TEXT).ents] == [
        ("5.9%", "growth"),
        ("US$3.77tn", "level"),
        ("3 percent", "growth"),
    ]


@pytest.mark.parametrize(
    ("config", "expected"),
    [
        ({}, [("5.9", "CARDINAL"), ("3 percent", "growth")]),
        ({"overwrite_ents": True}, [("5.9%", "growth"), ("3 percent", "growth")]),
        ({"set_ents": False}, [("5.9", "CARDINAL")]),
    ],
    ids=["kept", "overwritten", "left alone"],
)
def test_other_entities_stay_unless_they_are_to_be_overwritten(
    config: dict[str, Any], expected: list[tuple[str, str]]
) -> None:
    nlp = pipeline(config)
    ruler: Any = nlp.add_pipe("entity_ruler", first=True)
    ruler.add_patterns([{"label": "CARDINAL", "pattern": "5.9"}])
    doc = nlp("China's exports rose 5.9% in 2025, and imports fell 3 percent.")

    assert [(ent.text, ent.label_) for ent in doc.ents] == expected


def test_chinese_is_read() -> None:
    doc = pipeline(lang="zh")("2024年,中国出口25.45万亿元,增长7.1%。")

    assert [(claim.lang, claim.statistic) for claim in doc._.claims] == [
        ("zh", "level"),
        ("zh", "growth"),
    ]
    assert [span.text for span in doc.spans["claims"]] == ["25.45万亿元", "7.1%"]


def test_a_document_may_have_a_date_of_its_own() -> None:
    nlp = pipeline({"published": "2020-01-14"})
    told = nlp.make_doc("China's exports rose 5.9 percent last year.")
    told._.published = "2025-01-13"

    assert nlp(told)._.claims[0].period.format() == "2024"
    assert nlp(told.text)._.claims[0].period.format() == "2019"


def test_a_date_in_words_is_refused() -> None:
    with pytest.raises(ParseError, match="expected an ISO date"):
        pipeline({"published": "yesterday"})(TEXT)


def test_plugins_are_chosen_by_name() -> None:
    assert pipeline({"plugins": []})(TEXT)._.claims == tuple(extract(TEXT))


def test_claims_go_with_a_document() -> None:
    doc = NLP(TEXT)
    kept = DocBin(store_user_data=True, docs=[doc])
    (back,) = DocBin().from_bytes(kept.to_bytes()).get_docs(NLP.vocab)
    copy = Doc(NLP.vocab).from_bytes(doc.to_bytes())

    assert back._.claims == copy._.claims == doc._.claims
    assert [span.text for span in copy.spans["claims"]] == [
        span.text for span in doc.spans["claims"]
    ]


def test_documents_without_claims_have_none() -> None:
    doc = NLP("")

    assert (doc._.claims, list(doc.spans["claims"]), doc.ents) == ((), [], ())
    assert spacy.blank("en")(TEXT)._.claims == ()


def test_a_pipeline_goes_to_a_folder_and_back(tmp_path: Path) -> None:
    pipeline({"published": "2025-01-13"}).to_disk(tmp_path / "nlp")
    nlp = spacy.load(tmp_path / "nlp")

    assert nlp("China's exports rose 5.9 percent last year.")._.claims[0].period


def test_the_component_is_found_without_an_import(tmp_path: Path) -> None:
    project = tomllib.loads((_ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    points = project["project"]["entry-points"]["spacy_factories"]
    info = tmp_path / "tradefacts-0.dist-info"
    info.mkdir()
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: tradefacts\n")
    (info / "entry_points.txt").write_text(
        "[spacy_factories]\n" + "".join(f"{k} = {v}\n" for k, v in points.items())
    )
    program = (
        f"import sys; sys.path[:0] = {[str(tmp_path), *sys.path]!r}; import spacy\n"
        "nlp = spacy.blank('en'); nlp.add_pipe('tradefacts')\n"
        "print(len(nlp('Exports of China rose 5.9 percent in 2025.')._.claims))"
    )
    ended = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=False
    )

    assert (ended.stdout.strip(), ended.returncode) == ("1", 0)


@given(st.text(max_size=80))
@settings(deadline=None, max_examples=40)
def test_any_text_keeps_its_tokens_and_spans_hold_the_quotes(text: str) -> None:
    doc = NLP(f"{text} Exports rose 5.9% in 2025. {text}")
    spans: list[Span] = list(doc.spans["claims"])

    assert len(spans) == len(claims_of(doc))
    for span, claim in zip(spans, claims_of(doc), strict=True):
        assert claim.evidence.quote in span.text
        assert claim in span._.claims
