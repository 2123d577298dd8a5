"""Words that nobody listed: each annotated document without the words it alone has."""

from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType
from typing import Final

import pytest

#: Tracing lines would take several times as long, and tell nothing more.
pytestmark = pytest.mark.no_cover

_ROOT: Final = Path(__file__).parent.parent
#: What is left of the scores over all documents; the floors only rise.
_FLOORS: Final = {"paired": 0.955, "frames": 0.7}


@pytest.fixture(scope="module")
def leaving() -> ModuleType:
    path = _ROOT / "benchmarks" / "leave_one_out.py"
    spec = spec_from_file_location("leave_one_out", path)
    assert spec
    assert spec.loader
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_most_is_read_without_the_words_that_a_document_alone_has(
    leaving: ModuleType,
) -> None:
    gold = sorted((_ROOT / "tests/gold").glob("*.jsonl"))
    # Those that were written here take as long again, and tell no more.
    shared = [p for p in gold if not p.stem.startswith(("written", "batch"))]
    documents = leaving.read_documents(shared)
    rest = [result.rest for result in leaving.measure(documents)]

    scores = {right: leaving.f1(rest, right) for right in _FLOORS}
    assert {key: f1 for key, f1 in scores.items() if f1 < _FLOORS[key]} == {}


def test_the_words_that_one_document_alone_has_are_dropped(leaving: ModuleType) -> None:
    texts = ("Exports of soybeans rose.", "Exports of urea and of soybeans rose.")
    documents = [
        {"id": str(number), "lang": "en", "text": text, "claims": []}
        for number, text in enumerate(texts)
    ]
    one, two = leaving.measure(documents)

    assert "urea" in two.dropped
    assert "soybean" not in two.dropped
    assert one.dropped == ()
