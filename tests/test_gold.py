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
from tradefacts.formats import jsonl

#: Tracing lines would take several times as long, and tell nothing more.
pytestmark = pytest.mark.no_cover

_GOLD: Final = Path(__file__).parent / "gold"

#: What each file must reach; the floors only rise.
FLOORS: Final = {
    "seeds": {
        "numbers": 1.0,
        "frames": 1.0,
        "qualitative": 0.905,
        "qualifier": 0.995,
        "source": 0.995,
        "restates": 0.995,
        "flow": 0.995,
        "reporter": 0.995,
        "period": 0.995,
    },
    "dev-en": {
        "numbers": 0.985,
        "frames": 0.948,
        "qualitative": 0.958,
        "statistic": 0.994,
        "reporter": 0.991,
        "period": 0.986,
        "source": 0.989,
        "restates": 0.995,
    },
    "official-en": {
        "numbers": 0.969,
        "frames": 0.84,
        "qualitative": 0.967,
        "statistic": 0.994,
        "reporter": 0.963,
        "period": 0.98,
        "source": 0.995,
        "restates": 0.995,
    },
    "features-en": {
        "numbers": 0.954,
        "frames": 0.788,
        "qualitative": 0.96,
        "statistic": 0.99,
        "reporter": 0.943,
        "period": 0.94,
        "source": 0.995,
        "restates": 0.993,
    },
    "newswire-en": {
        "numbers": 0.975,
        "frames": 0.876,
        "qualitative": 0.953,
        "statistic": 0.995,
        "reporter": 0.987,
        "period": 0.973,
        "source": 0.987,
        "restates": 0.995,
    },
    "written-en": {
        "numbers": 0.957,
        "frames": 0.825,
        "qualitative": 0.95,
        "statistic": 0.991,
        "reporter": 0.964,
        "period": 0.976,
        "source": 0.984,
        "restates": 0.995,
    },
    "written-more-en": {
        "numbers": 0.954,
        "frames": 0.821,
        "qualitative": 0.934,
        "statistic": 0.995,
        "reporter": 0.967,
        "period": 0.95,
        "source": 0.932,
        "restates": 0.995,
    },
    "dev-zh": {
        "numbers": 0.995,
        "frames": 0.968,
        "qualitative": 0.995,
        "statistic": 0.995,
        "reporter": 0.995,
        "period": 0.992,
        "source": 0.995,
        "restates": 0.992,
    },
    "more-zh": {
        "numbers": 0.979,
        "frames": 0.833,
        "qualitative": 0.925,
        "statistic": 0.995,
        "reporter": 0.936,
        "period": 0.964,
        "source": 0.925,
        "restates": 0.995,
    },
    "written-zh": {
        "numbers": 0.987,
        "frames": 0.946,
        "qualitative": 0.94,
        "statistic": 0.995,
        "reporter": 0.995,
        "period": 0.983,
        "source": 0.989,
        "restates": 0.995,
    },
    "written-more-zh": {
        "numbers": 0.977,
        "frames": 0.913,
        "qualitative": 0.897,
        "statistic": 0.995,
        "reporter": 0.959,
        "period": 0.992,
        "source": 0.939,
        "restates": 0.994,
    },
    "written-late-zh": {
        "numbers": 0.965,
        "frames": 0.773,
        "qualitative": 0.873,
        "statistic": 0.985,
        "reporter": 0.969,
        "period": 0.909,
        "source": 0.969,
        "restates": 0.995,
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
    jsonl.write(claims, tmp_path / "claims.jsonl")
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
