"""The public names: listed once for readers, once for type checkers, once to load."""

import ast
from pathlib import Path

import pytest

import tradefacts


def test_names_are_sorted() -> None:
    assert tradefacts.__all__ == sorted(tradefacts.__all__)


@pytest.mark.parametrize("name", tradefacts.__all__)
def test_every_name_loads(name: str) -> None:
    assert getattr(tradefacts, name) is not None


def test_a_name_that_does_not_exist_is_refused() -> None:
    with pytest.raises(AttributeError, match="module 'tradefacts' has no attribute"):
        tradefacts.nothing  # type: ignore[attr-defined]  # noqa: B018


def test_type_checkers_are_told_the_same_names_and_modules() -> None:
    source = Path(tradefacts.__file__).read_text(encoding="utf-8")
    imports = {
        alias.name: node.module
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.ImportFrom) and node.module
        for alias in node.names
        if node.module.startswith("tradefacts")
    }

    homes = tradefacts._HOMES  # noqa: SLF001 - the table under test
    assert imports == {**homes, "__version__": "tradefacts.version"}
    assert sorted(imports) == tradefacts.__all__


def test_dir_lists_the_names() -> None:
    assert set(tradefacts.__all__) <= set(dir(tradefacts))
