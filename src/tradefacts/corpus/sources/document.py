"""What a source gives: documents, and errors where there is none to give."""

from datetime import date
from typing import TypeAlias

import attrs

from tradefacts.corpus.sources.original import Original
from tradefacts.errors import DocumentError
from tradefacts.records import frozen


@frozen
class Document:
    """One text, with what is known about it beforehand."""

    id: str
    text: str
    #: The publication date; None where nothing but the text can tell it.
    published: date | None = None
    #: The code of the language; None where it is to be detected.
    lang: str | None = None
    #: Its title, where the source tells it apart; the text begins with it.
    title: str | None = attrs.field(default=None, kw_only=True)
    #: The text before its lines were mended, with the way back; None where it stands
    #: in the file as it stands here.
    original: Original | None = attrs.field(default=None, kw_only=True, repr=False)
    #: The path of the file that it was read from.
    file: str = attrs.field(kw_only=True)
    #: Its line, row or record in that file, from 1; None where it is the whole file.
    line: int | None = attrs.field(default=None, kw_only=True)

    @property
    def place(self) -> str:
        """Where the document stands, as errors name it."""
        return self.file if self.line is None else f"{self.file}:{self.line}"


#: What stands at one place of a source: a document, or why there is none.
Item: TypeAlias = Document | DocumentError
