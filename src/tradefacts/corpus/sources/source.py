"""A file as its documents name it."""

from datetime import date

import attrs

from tradefacts.corpus.sources.columns import Columns
from tradefacts.corpus.sources.document import Document
from tradefacts.corpus.sources.original import Original
from tradefacts.errors import DocumentError
from tradefacts.records import frozen


@frozen
class Source:
    """What a reader is told of the file that it reads, and makes documents with."""

    #: The path, as errors name it.
    file: str
    #: The id of the document that is the whole file; ids of rows begin with it.
    name: str
    columns: Columns = attrs.field(factory=Columns)

    def document(
        self,
        text: str,
        *,
        published: date | None = None,
        title: str | None = None,
        original: Original | None = None,
    ) -> Document:
        """Return the document that is the whole file."""
        return Document(
            id=self.name,
            text=text,
            published=published,
            title=title,
            original=original,
            file=self.file,
        )

    def error(self, reason: str, remedy: str, line: int | None = None) -> DocumentError:
        """Return what tells that the file, or a *line* of it, cannot be read."""
        return DocumentError(self.file, line, reason, remedy)
