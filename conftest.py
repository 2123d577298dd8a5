"""Runs the examples of the documentation and of the docstrings as tests."""

import os
import re
import shlex
from collections.abc import Mapping
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Final

import pytest
from click.testing import CliRunner
from hypothesis import settings
from sybil import Example, Sybil
from sybil.document import PythonDocStringDocument
from sybil.parsers.doctest import DocTestParser
from sybil.parsers.markdown import CodeBlockParser, PythonCodeBlockParser, SkipParser
from sybil.sybil import SybilCollection

from tradefacts import registry
from tradefacts.cli import main

# What is made once is kept for these tests alone, and for the programs that they start.
os.environ["XDG_CACHE_HOME"] = (_CACHE := TemporaryDirectory()).name

_ROOT: Final = Path(__file__).parent
_COMMAND_RE: Final = re.compile(
    r"^\$ (?P<command>.+)\n(?P<output>(?:(?!\$ ).*\n?)*)", re.MULTILINE
)

# The same examples in every run: a failure comes of the change, not of the dice.
settings.register_profile("repeatable", derandomize=True, deadline=None)
settings.load_profile("repeatable")


#: What holds plugins to the contract: tracing lines would take several times as long,
#: and tell nothing more.
_UNTRACED: Final = ("test_it_keeps_the_contract", "testing.md", "test_tutorial")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Trace no lines in what takes long."""
    for item in items:
        if any(name in item.nodeid for name in _UNTRACED):
            item.add_marker(pytest.mark.no_cover)


def run_console(example: Example) -> str | None:
    """Run the `$ tradefacts` lines of a block that show what they print.

    All other commands are for the reader alone.
    """
    for match in _COMMAND_RE.finditer(str(example.parsed)):
        program, *arguments = shlex.split(match["command"])
        if program == "tradefacts" and match["output"].strip():
            result = CliRunner().invoke(main, arguments, terminal_width=80)
            if result.output.split() != match["output"].split():
                return f"{match['command']!r} printed\n{result.output}"
    return None


def go_to_root(namespace: dict[str, Any]) -> None:
    """Let examples name the files of the repository."""
    namespace["_patch"] = patch = pytest.MonkeyPatch()
    patch.chdir(_ROOT)
    # What a page registers, it alone reads with.
    patch.setattr(registry, "_REGISTERED", {})


def come_back(namespace: Mapping[str, Any]) -> None:
    """Undo `go_to_root`."""
    namespace["_patch"].undo()


_PAGES: Final = Sybil(
    parsers=[
        CodeBlockParser(language="console", evaluator=run_console),
        PythonCodeBlockParser(),
        SkipParser(),
    ],
    patterns=["README.md", "docs/*.md", "docs/*/*.md"],
    excludes=["docs/tutorial/*.md"],  # tests/test_tutorial.py follows those
    setup=go_to_root,
    teardown=come_back,
)
_DOCSTRINGS: Final = Sybil(
    parsers=[DocTestParser()],
    path="src",
    pattern="*.py",
    document_types={".py": PythonDocStringDocument},
)

pytest_collect_file = SybilCollection([_PAGES, _DOCSTRINGS]).pytest()
