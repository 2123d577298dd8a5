"""Many documents: where they come from, and runs over them."""

from importlib import import_module
from typing import TYPE_CHECKING, Final

from tradefacts.extras import needs

if TYPE_CHECKING:
    from tradefacts.corpus.engine import Engine
    from tradefacts.corpus.plan import Limits, Plan
    from tradefacts.corpus.progress import Progress
    from tradefacts.corpus.results import (
        read_errors,
        read_facts,
        read_published,
        read_run,
    )
    from tradefacts.corpus.runs import Run, Summary
    from tradefacts.corpus.sources import (
        Columns,
        Document,
        Original,
        read_documents,
    )

__all__ = [
    "Columns",
    "Document",
    "Engine",
    "Limits",
    "Original",
    "Plan",
    "Progress",
    "Run",
    "Summary",
    "read_documents",
    "read_errors",
    "read_facts",
    "read_published",
    "read_run",
]

#: Sources need no tables; each tells by itself what it cannot do without.
_SOURCES: Final = "tradefacts.corpus.sources"
#: The module of each public name: tables and engines load on first use.
_HOMES: Final = {
    "Columns": _SOURCES,
    "Document": _SOURCES,
    "Engine": "tradefacts.corpus.engine",
    "Limits": "tradefacts.corpus.plan",
    "Original": _SOURCES,
    "Plan": "tradefacts.corpus.plan",
    "Progress": "tradefacts.corpus.progress",
    "Run": "tradefacts.corpus.runs",
    "Summary": "tradefacts.corpus.runs",
    "read_documents": _SOURCES,
    "read_errors": "tradefacts.corpus.results",
    "read_facts": "tradefacts.corpus.results",
    "read_published": "tradefacts.corpus.results",
    "read_run": "tradefacts.corpus.results",
}

if not TYPE_CHECKING:  # type checkers would take every name for one that exists

    def __getattr__(name: str) -> object:
        """Load a public name on first use."""
        if name not in _HOMES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        if _HOMES[name] != _SOURCES:
            with needs("corpus"):
                import_module("pyarrow")  # the engine itself loads when a run begins
        value = getattr(import_module(_HOMES[name]), name)
        globals()[name] = value
        return value
