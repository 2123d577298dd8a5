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
        "numbers": 0.987,
        "frames": 0.96,
        "qualitative": 0.958,
        "statistic": 0.994,
        "reporter": 0.991,
        "period": 0.993,
        "source": 0.989,
        "restates": 0.995,
    },
    "official-en": {
        "numbers": 0.982,
        "frames": 0.931,
        "qualitative": 0.981,
        "statistic": 0.995,
        "reporter": 0.985,
        "period": 0.987,
        "source": 0.995,
        "restates": 0.995,
    },
    "features-en": {
        "numbers": 0.987,
        "frames": 0.918,
        "qualitative": 0.978,
        "statistic": 0.995,
        "reporter": 0.993,
        "period": 0.966,
        "source": 0.995,
        "restates": 0.993,
    },
    "newswire-en": {
        "numbers": 0.982,
        "frames": 0.942,
        "qualitative": 0.953,
        "statistic": 0.995,
        "reporter": 0.993,
        "period": 0.984,
        "source": 0.987,
        "restates": 0.995,
    },
    "written-en": {
        "numbers": 0.967,
        "frames": 0.866,
        "qualitative": 0.966,
        "statistic": 0.994,
        "reporter": 0.973,
        "period": 0.982,
        "source": 0.986,
        "restates": 0.995,
    },
    "written-more-en": {
        "numbers": 0.972,
        "frames": 0.883,
        "qualitative": 0.99,
        "statistic": 0.995,
        "reporter": 0.974,
        "period": 0.984,
        "source": 0.991,
        "restates": 0.995,
    },
    "written-late-en": {
        "numbers": 0.974,
        "frames": 0.887,
        "qualitative": 0.951,
        "statistic": 0.995,
        "reporter": 0.974,
        "period": 0.987,
        "source": 0.995,
        "restates": 0.995,
    },
    "dev-zh": {
        "numbers": 0.996,
        "frames": 0.975,
        "qualitative": 0.995,
        "statistic": 0.995,
        "reporter": 0.995,
        "period": 0.992,
        "source": 0.995,
        "restates": 0.995,
    },
    "more-zh": {
        "numbers": 0.986,
        "frames": 0.878,
        "qualitative": 0.995,
        "statistic": 0.995,
        "reporter": 0.936,
        "period": 0.975,
        "source": 0.971,
        "restates": 0.995,
    },
    "written-zh": {
        "numbers": 0.987,
        "frames": 0.957,
        "qualitative": 0.985,
        "statistic": 0.995,
        "reporter": 0.995,
        "period": 0.987,
        "source": 0.989,
        "restates": 0.995,
    },
    "written-more-zh": {
        "numbers": 0.979,
        "frames": 0.921,
        "qualitative": 0.964,
        "statistic": 0.995,
        "reporter": 0.965,
        "period": 0.994,
        "source": 0.982,
        "restates": 0.995,
    },
    "written-late-zh": {
        "numbers": 0.979,
        "frames": 0.898,
        "qualitative": 0.98,
        "statistic": 0.992,
        "reporter": 0.981,
        "period": 0.989,
        "source": 0.981,
        "restates": 0.995,
    },
    "written-last-zh": {
        "numbers": 0.986,
        "frames": 0.915,
        "qualitative": 0.995,
        "statistic": 0.995,
        "reporter": 0.986,
        "period": 0.975,
        "source": 0.995,
        "restates": 0.995,
    },
    "batch-v-zh": {
        "numbers": 0.989,
        "frames": 0.914,
        "qualitative": 0.995,
        "statistic": 0.995,
        "reporter": 0.995,
        "period": 0.982,
        "source": 0.949,
        "restates": 0.995,
    },
    "batch-w-en": {
        "numbers": 0.977,
        "frames": 0.875,
        "qualitative": 0.966,
        "statistic": 0.995,
        "reporter": 0.961,
        "period": 0.995,
        "source": 0.995,
        "restates": 0.995,
    },
    "batch-x-en": {
        "numbers": 0.968,
        "frames": 0.902,
        "qualitative": 0.896,
        "statistic": 0.995,
        "reporter": 0.988,
        "period": 0.981,
        "source": 0.977,
        "restates": 0.995,
    },
    "batch-y-zh": {
        "numbers": 0.982,
        "frames": 0.926,
        "qualitative": 0.929,
        "statistic": 0.995,
        "reporter": 0.968,
        "period": 0.992,
        "source": 0.972,
        "restates": 0.995,
    },
    "batch-z-en": {
        "numbers": 0.98,
        "frames": 0.892,
        "qualitative": 0.995,
        "statistic": 0.985,
        "reporter": 0.968,
        "period": 0.995,
        "source": 0.99,
        "restates": 0.995,
    },
    "batch-ab-en": {
        "numbers": 0.963,
        "frames": 0.852,
        "qualitative": 0.929,
        "statistic": 0.995,
        "reporter": 0.949,
        "period": 0.984,
        "source": 0.995,
        "restates": 0.995,
    },
    "batch-ac-zh": {
        "numbers": 0.99,
        "frames": 0.924,
        "qualitative": 0.817,
        "statistic": 0.995,
        "reporter": 0.975,
        "period": 0.978,
        "source": 0.995,
        "restates": 0.995,
    },
    "batch-ae-zh": {
        "numbers": 0.991,
        "frames": 0.843,
        "qualitative": 0.891,
        "statistic": 0.995,
        "reporter": 0.936,
        "period": 0.971,
        "source": 0.995,
        "restates": 0.995,
    },
    "batch-ad-en": {
        "numbers": 0.963,
        "frames": 0.843,
        "qualitative": 0.926,
        "statistic": 0.988,
        "reporter": 0.954,
        "period": 0.988,
        "source": 0.985,
        "restates": 0.995,
    },
    "batch-ah-en": {
        "numbers": 0.967,
        "frames": 0.836,
        "qualitative": 0.982,
        "statistic": 0.986,
        "reporter": 0.949,
        "period": 0.986,
        "source": 0.991,
        "restates": 0.995,
    },
    "batch-aj-en": {
        "numbers": 0.975,
        "frames": 0.837,
        "qualitative": 0.933,
        "statistic": 0.993,
        "reporter": 0.98,
        "period": 0.969,
        "source": 0.991,
        "restates": 0.995,
    },
    "batch-ai-en": {
        "numbers": 0.972,
        "frames": 0.867,
        "qualitative": 0.929,
        "statistic": 0.991,
        "reporter": 0.953,
        "period": 0.974,
        "source": 0.995,
        "restates": 0.994,
    },
    "batch-aa-en": {
        "numbers": 0.963,
        "frames": 0.828,
        "qualitative": 0.874,
        "statistic": 0.993,
        "reporter": 0.966,
        "period": 0.971,
        "source": 0.988,
        "restates": 0.995,
    },
    "batch-ak-en": {
        "numbers": 0.961,
        "frames": 0.797,
        "qualitative": 0.869,
        "statistic": 0.99,
        "reporter": 0.964,
        "period": 0.959,
        "source": 0.984,
        "restates": 0.995,
    },
    "batch-ag-zh": {
        "numbers": 0.976,
        "frames": 0.905,
        "qualitative": 0.966,
        "statistic": 0.995,
        "reporter": 0.989,
        "period": 0.993,
        "source": 0.986,
        "restates": 0.995,
    },
    "batch-al-en": {
        "numbers": 0.958,
        "frames": 0.845,
        "qualitative": 0.934,
        "statistic": 0.988,
        "reporter": 0.96,
        "period": 0.963,
        "source": 0.98,
        "restates": 0.995,
    },
    "batch-an-en": {
        "numbers": 0.966,
        "frames": 0.836,
        "qualitative": 0.853,
        "statistic": 0.995,
        "reporter": 0.968,
        "period": 0.962,
        "source": 0.988,
        "restates": 0.995,
    },
    "batch-am-zh": {
        "numbers": 0.985,
        "frames": 0.9,
        "qualitative": 0.995,
        "statistic": 0.995,
        "reporter": 0.973,
        "period": 0.97,
        "source": 0.995,
        "restates": 0.995,
    },
    "batch-ap-en": {
        "numbers": 0.958,
        "frames": 0.791,
        "qualitative": 0.899,
        "statistic": 0.992,
        "reporter": 0.964,
        "period": 0.975,
        "source": 0.995,
        "restates": 0.995,
    },
    "batch-aq-zh": {
        "numbers": 0.968,
        "frames": 0.846,
        "qualitative": 0.929,
        "statistic": 0.988,
        "reporter": 0.98,
        "period": 0.931,
        "source": 0.89,
        "restates": 0.995,
    },
    "batch-ar-en": {
        "numbers": 0.962,
        "frames": 0.79,
        "qualitative": 0.953,
        "statistic": 0.993,
        "reporter": 0.927,
        "period": 0.971,
        "source": 0.968,
        "restates": 0.995,
    },
    "batch-as-zh": {
        "numbers": 0.953,
        "frames": 0.808,
        "qualitative": 0.96,
        "statistic": 0.995,
        "reporter": 0.94,
        "period": 0.959,
        "source": 0.858,
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
