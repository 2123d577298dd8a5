"""Checks know no language and no domain by name: words and codes are declared."""

import ast
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import pytest

import tradefacts.checking
from tradefacts import Extractor
from tradefacts.reading.supported import SUPPORTED

_MODULES: Final = sorted(Path(tradefacts.checking.__file__).parent.glob("*.py"))
#: The dimensions whose codes vocabularies alone know.
_DECLARED: Final = {"product", "mode", "firm", "group", "event", "institution"}


def strings(module: Path) -> Iterator[str]:
    """Yield the strings of *module* that are no docstrings."""
    tree = ast.parse(module.read_text(encoding="utf-8"))
    told = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        is_string = isinstance(node, ast.Constant) and isinstance(node.value, str)
        if is_string and id(node) not in told:
            yield ast.literal_eval(node)


def codes() -> set[str]:
    entries = Extractor().vocabulary.entries
    return {e.term.code for e in entries if e.term.dimension in _DECLARED}


@pytest.mark.parametrize("module", _MODULES, ids=lambda module: module.stem)
def test_no_check_knows_a_code_or_a_language(module: Path) -> None:
    said = set(strings(module))

    assert said & codes() == set()
    assert said & set(SUPPORTED) == set()
    assert all(text.isascii() for text in said)
