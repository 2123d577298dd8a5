"""The annotated documents as a whole, by the scorer that stands beside them."""

import contextlib
import io
import re
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType
from typing import Final

import pytest

from tradefacts import Extractor
from tradefacts.formats.jsonl import write_jsonl

_GOLD: Final = Path(__file__).parent / "gold"

#: What each file must reach; the floors only rise.
FLOORS: Final = {
    "seeds": {
        "numbers": 1.0,
        "frames": 1.0,
        "qualitative": 0.9,
        "qualifier": 0.95,
        "source": 0.95,
        "restates": 0.95,
        "flow": 0.95,
        "reporter": 0.95,
        "period": 0.95,
    },
    "dev-en": {
        "numbers": 0.985,
        "frames": 0.947,
        "qualitative": 0.955,
        "statistic": 0.99,
        "reporter": 0.985,
        "period": 0.985,
        "source": 0.985,
        "restates": 0.99,
    },
    "official-en": {
        "numbers": 0.96,
        "frames": 0.833,
        "qualitative": 0.96,
        "statistic": 0.99,
        "reporter": 0.96,
        "period": 0.98,
        "source": 0.99,
        "restates": 0.99,
    },
    "features-en": {
        "numbers": 0.95,
        "frames": 0.764,
        "qualitative": 0.96,
        "statistic": 0.99,
        "reporter": 0.935,
        "period": 0.93,
        "source": 0.99,
        "restates": 0.99,
    },
    "newswire-en": {
        "numbers": 0.97,
        "frames": 0.855,
        "qualitative": 0.95,
        "statistic": 0.99,
        "reporter": 0.985,
        "period": 0.955,
        "source": 0.985,
        "restates": 0.99,
    },
    "written-en": {
        "numbers": 0.955,
        "frames": 0.79,
        "qualitative": 0.945,
        "statistic": 0.99,
        "reporter": 0.95,
        "period": 0.965,
        "source": 0.98,
        "restates": 0.99,
    },
}

_SCORE_RE: Final = re.compile(r"^(\w+) .* F1 ([0-9.]+)", re.MULTILINE)
_FIELD_RE: Final = re.compile(r"(\w+) ([01]\.\d+)(?:,|$)", re.MULTILINE)


@pytest.fixture(scope="module")
def scorer() -> ModuleType:
    spec = spec_from_file_location("score", _GOLD / "score.py")
    assert spec
    assert spec.loader
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def extractor() -> Extractor:
    return Extractor(strict=True)


@pytest.mark.parametrize("name", FLOORS)
def test_the_floors_hold(
    name: str, scorer: ModuleType, extractor: Extractor, tmp_path: Path
) -> None:
    gold = _GOLD / f"{name}.jsonl"
    claims = [
        claim
        for document in scorer.read_jsonl(gold)
        for claim in extractor.extract(
            document["text"],
            published=document.get("published"),
            lang=document["lang"],
            document=document["id"],
        )
    ]
    write_jsonl(claims, tmp_path / "claims.jsonl")
    scores = scores_of(scorer, gold, tmp_path / "claims.jsonl")

    floors = FLOORS[name]
    assert {key: scores[key] for key in floors if scores[key] < floors[key]} == {}


def scores_of(scorer: ModuleType, gold: Path, claims: Path) -> dict[str, float]:
    """Return the figures that the scorer prints, by their names."""
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed):
        scorer.score(gold, claims)
    text = printed.getvalue()
    print(text)  # noqa: T201 - pytest shows it with a failure
    fields = text.partition("fields on the paired numbers: ")[2]
    pairs = [*_SCORE_RE.findall(text), *_FIELD_RE.findall(fields)]
    return {name: float(figure) for name, figure in pairs}
