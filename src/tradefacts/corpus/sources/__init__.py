"""Documents out of files of many kinds: texts, web pages, tables, crawls.

`find_units()` says what there is to read, a `Unit` reads its part of it. What cannot
be read is given as a `DocumentError` in its place: nothing here raises one.
"""

from tradefacts.corpus.sources.columns import Columns
from tradefacts.corpus.sources.document import Document, Item
from tradefacts.corpus.sources.original import Original
from tradefacts.corpus.sources.outputs import (
    begins_with_claim,
    holds_claims,
    is_run,
)
from tradefacts.corpus.sources.parts import Part
from tradefacts.corpus.sources.unit import Unit
from tradefacts.corpus.sources.units import find_units, read_documents, read_stream

__all__ = [
    "Columns",
    "Document",
    "Item",
    "Original",
    "Part",
    "Unit",
    "begins_with_claim",
    "find_units",
    "holds_claims",
    "is_run",
    "read_documents",
    "read_stream",
]
