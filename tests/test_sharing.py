"""An extractor is shared: by threads, by processes, by documents in any order."""

import pickle
import threading
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from multiprocessing import get_context
from pathlib import Path
from random import Random
from typing import Final

import pytest

from tradefacts import Extractor, Plugin, Vocabulary
from tradefacts.formats.jsonl import dump
from tradefacts.model import Claim, Finding
from tradefacts.plugin import Document, Draft, Sentence, SentenceExtractor, draft_of

_SEEDS: Final = sorted((Path(__file__).parent.parent / "seeds").glob("*.txt"))
TEXTS: Final = (
    *(path.read_text(encoding="utf-8")[:1500] for path in _SEEDS),
    "5月，中国出口茶叶同比增长5%，对日本出口增长3.5%。",
    "Las exportaciones de China crecieron 5 % en mayo de 2024.",
    "The sales of the Canton Fair hit 24.7 billion U.S. dollars in May 2024.",
    "Exports of blue tea rose 5 percent in May 2024. 出口增长5%。",
    "",
)
THREADS: Final = 8


def find_tea(sentence: Sentence, _: Document) -> Iterator[Draft]:
    """Yield the share that every sentence on blue tea states."""
    for mention in sentence.mentions:
        if mention.kind == "percent":
            yield draft_of(sentence, mention, statistic="share")


def find_nothing(_: Sequence[Claim]) -> Iterable[Finding]:
    """Find nothing wrong."""
    return ()


TEA: Final = Plugin(
    "blue-tea",
    Vocabulary.from_tables({"product": {"indigo": {"en": ["blue tea"]}}}),
    extractors=(SentenceExtractor("tea", ["indigo"], find_tea),),
    checks=(find_nothing,),
)


def written(extractor: Extractor, text: str) -> str:
    """Return the claims of *text* as they are written."""
    return dump(extractor.extract(text, published="2024-08-20"))


@pytest.fixture(scope="module")
def expected() -> list[str]:
    """Return the claims of each text, read by an extractor of its own."""
    return [written(Extractor(["all", TEA], strict=True), text) for text in TEXTS]


def test_threads_share_an_extractor_that_none_has_used_before(
    expected: list[str],
) -> None:
    # Words are unpacked when a text first has them: all threads begin with the same.
    extractor = Extractor(["all", TEA], strict=True)
    ready = threading.Barrier(THREADS)

    def read(_: int) -> list[str]:
        ready.wait()
        return [written(extractor, text) for text in TEXTS]

    with ThreadPoolExecutor(THREADS) as pool:
        results = list(pool.map(read, range(THREADS)))

    assert results == [expected] * THREADS


def test_the_order_of_documents_tells_nothing(expected: list[str]) -> None:
    extractor = Extractor(["all", TEA], strict=True)
    for seed in range(3):
        order = Random(seed).sample(range(len(TEXTS)), len(TEXTS))  # noqa: S311

        assert [written(extractor, TEXTS[at]) for at in order] == [
            expected[at] for at in order
        ]


def test_reading_changes_nothing_that_an_extractor_is_made_of() -> None:
    extractor = Extractor(["all", TEA], strict=True)
    entries, again = extractor.vocabulary.entries, Extractor(["all", TEA], strict=True)
    for text in TEXTS:
        written(extractor, text)

    assert extractor.vocabulary.entries == entries == again.vocabulary.entries


def test_extractors_do_not_share_the_words_of_their_plugins() -> None:
    text = TEXTS[-2]
    with_tea, without = Extractor([TEA], strict=True), Extractor([], strict=True)
    first = written(without, text)

    assert '"product": "indigo"' in written(with_tea, text)
    assert "indigo" not in first
    assert written(without, text) == first


@pytest.mark.parametrize("used", [False, True], ids=["new", "used"])
def test_an_extractor_is_pickled_with_all_it_has(
    expected: list[str], *, used: bool
) -> None:
    extractor = Extractor(["all", TEA], strict=True)
    if used:
        written(extractor, TEXTS[0])
    pickled = pickle.dumps(extractor)
    copy = pickle.loads(pickled)  # noqa: S301 - our own

    assert [written(copy, text) for text in TEXTS] == expected
    assert len(pickled) < 2_000_000  # the words, and nothing that is made of them


@pytest.mark.parametrize("workers", [1, 2])
def test_any_number_of_workers_says_the_same(workers: int) -> None:
    words = Plugin("blue-tea", TEA.vocabulary)  # a worker knows no function of a test
    extractor = Extractor(["all", words], strict=True)
    with ProcessPoolExecutor(workers, mp_context=get_context("spawn")) as pool:
        results = list(pool.map(extractor.extract, TEXTS))

    assert results == [extractor.extract(text) for text in TEXTS]
