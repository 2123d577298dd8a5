"""Tables with named columns: which of them make a document."""

from collections.abc import Sequence
from typing import Final

from tradefacts.corpus.sources.columns import Keys
from tradefacts.corpus.sources.source import Source

#: How many names of columns an error tells.
_TOLD: Final = 12
#: The option of a command that names the column of each part of a document.
_OPTIONS: Final = {
    "text": "--text-column",
    "id": "--id-column",
    "published": "--date-column",
    "lang": "--lang-column",
}


def find_keys(header: Sequence[str], source: Source) -> Keys:
    """Return where in a table with this *header* the parts of a document stand.

    Raises:
        DocumentError: a column is missing.
    """
    for part, name in source.columns.missing(header):
        others = ", ".join(header[:_TOLD]) + (", ..." if len(header) > _TOLD else "")
        reason = f"no column {name!r}, but {others or 'none at all'}"
        raise source.error(reason, f"name it with {_OPTIONS[part]}")
    return source.columns.keys_of(header)
