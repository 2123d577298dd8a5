"""The articles of the benchmarks, read in a run, and a series that is plotted."""

import runpy
import sys
from pathlib import Path
from typing import Any, Final

import pytest

from tradefacts.corpus import Run, read_facts

ROOT: Final = Path(__file__).parent.parent
COUNT: Final = 12


@pytest.fixture(scope="module")
def benchmarks() -> Any:  # noqa: ANN401 - modules of scripts
    """Return the names of the scripts that make and check articles."""
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(str(ROOT / "benchmarks"))
        return runpy.run_path(str(ROOT / "benchmarks" / "corpus.py"))


@pytest.fixture(scope="module")
def out(benchmarks: Any, tmp_path_factory: pytest.TempPathFactory) -> Path:  # noqa: ANN401
    """Return the folder of a run over some articles."""
    folder = tmp_path_factory.mktemp("articles")
    benchmarks["write"](COUNT, folder / "articles.jsonl")
    Run([folder / "articles.jsonl"], folder / "out", workers=1).run()
    return folder / "out"


def test_every_article_is_read_as_it_was_written(benchmarks: Any, out: Path) -> None:  # noqa: ANN401
    assert benchmarks["misread"](out, COUNT) == 0


def test_what_is_missing_is_counted(benchmarks: Any, out: Path) -> None:  # noqa: ANN401
    assert benchmarks["misread"](out, COUNT + 1) == 1


def test_articles_of_one_world_are_in_no_conflict(out: Path) -> None:
    assert {fact.standing for fact in read_facts(out)} <= {"single", "agreement"}


def test_a_series_is_plotted(
    out: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pytest.importorskip("matplotlib")
    arguments = ["series.py", str(out), str(tmp_path / "series.svg")]
    monkeypatch.setattr(sys, "argv", arguments)
    runpy.run_path(str(ROOT / "docs" / "howto" / "series.py"), run_name="__main__")

    assert "<svg" in (tmp_path / "series.svg").read_text()
