"""The documentation agrees with what it tells of; its examples run by themselves."""

import json
import re
import runpy
from pathlib import Path
from typing import Final

import pytest

from tradefacts.formats.columns import COLUMNS
from tradefacts.formats.schema import schema

_ROOT: Final = Path(__file__).parent.parent
_PAGES: Final = sorted(
    [
        *_ROOT.glob("*.md"),
        *_ROOT.glob("docs/**/*.md"),
        *_ROOT.glob("plugins/*/README.md"),
    ]
)
_LINK_RE: Final = re.compile(r"\]\((?!https?:)([^)#]*)(?:#([^)]*))?\)")
_HEADING_RE: Final = re.compile(r"^#+ (.+)$", re.MULTILINE)


def read(name: str) -> str:
    return (_ROOT / name).read_text(encoding="utf-8")


def anchors(page: Path) -> set[str]:
    headings = _HEADING_RE.findall(page.read_text(encoding="utf-8"))
    return {re.sub(r"[^\w -]", "", name).lower().replace(" ", "-") for name in headings}


def test_the_schema_is_the_one_that_is_printed() -> None:
    assert json.loads(read("docs/reference/claim.schema.json")) == schema()


def test_the_columns_of_tables_are_those_that_are_printed() -> None:
    rows = re.findall(
        r"^\| `(\w+)` \| [\w ]+ \| (.+) \|$",
        read("docs/reference/formats.md"),
        re.MULTILINE,
    )

    assert rows == [(column.name, column.about) for column in COLUMNS]


@pytest.mark.parametrize(
    "page", _PAGES, ids=lambda page: page.relative_to(_ROOT).as_posix()
)
def test_links_lead_somewhere(page: Path) -> None:
    broken = []
    for path, anchor in _LINK_RE.findall(page.read_text(encoding="utf-8")):
        target = (page.parent / path).resolve() if path else page
        if not target.exists() or (anchor and anchor not in anchors(target)):
            broken.append(f"{path}#{anchor}")

    assert broken == []


def test_the_checks_run_the_tests_as_the_readme_tells() -> None:
    commands = re.findall(r"^\$ (.+)$", read("README.md"), re.MULTILINE)
    (command,) = (each for each in commands if "pytest" in each)
    program, *options = command.rpartition(" && ")[2].split()

    assert Path(program).name == "pytest"
    assert " ".join(['"$bin/pytest"', *options]) == read(".ci/run").splitlines()[-1]


def test_every_page_is_found_from_the_index() -> None:
    index = _ROOT / "docs" / "index.md"
    linked = {
        (index.parent / path).resolve()
        for path, _ in _LINK_RE.findall(index.read_text(encoding="utf-8"))
    }

    assert {page for page in _PAGES if page.parent.is_relative_to(index.parent)} <= {
        *linked,
        index,
    }


def test_the_comparison_tells_what_is_read_today() -> None:
    page = read("docs/explanation/comparison.md")
    compare = runpy.run_path(str(_ROOT / "benchmarks" / "compare.py"))
    ours = compare["of_tradefacts"]()

    for text in compare["SENTENCES"]:
        table = page.partition(f"> {text}\n")[2].partition("\n\n> ")[0]
        assert compare["row"]("tradefacts", ours, text) in table.splitlines()
