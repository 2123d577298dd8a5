"""Rows of tables and lines of JSON: how their fields make a document."""

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any, TypeAlias

from tradefacts.corpus.sources.columns import Keys
from tradefacts.corpus.sources.document import Document
from tradefacts.corpus.sources.source import Source
from tradefacts.errors import DocumentError
from tradefacts.records import frozen

Fields: TypeAlias = Mapping[str, Any]


@frozen
class Row:
    """Takes the fields of a document from one row, and names it in errors."""

    source: Source
    line: int
    keys: Keys
    #: What to do where a field is missing.
    remedy: str

    def document(self, fields: Fields) -> Document:
        """Return the document that *fields* make; without an id, its place is its id.

        Raises:
            DocumentError: a field is missing, or is not what it should be.
        """
        return Document(
            id=self._id(fields),
            text=self._needed(fields, self.keys.text),
            published=self._day(fields, self.keys.published),
            lang=self._lang(fields, self.keys.lang),
            file=self.source.file,
            line=self.line,
        )

    def error(self, reason: str, remedy: str) -> DocumentError:
        """Return what tells that this row is no document."""
        return self.source.error(reason, remedy, self.line)

    def _id(self, fields: Fields) -> str:
        if self.keys.id is None:
            return f"{self.source.name}:{self.line}"
        return self._needed(fields, self.keys.id)

    def _needed(self, fields: Fields, key: str) -> str:
        value = self._string(fields, key)
        if value is None:
            raise self.error(f"no {key!r}", self.remedy)
        return value

    def _string(self, fields: Fields, key: str | None) -> str | None:
        value = None if key is None else fields.get(key)
        if value is None:
            return None
        if not isinstance(value, str):
            raise self.error(f"expected a string as {key!r}", f"quote {key!r}")
        try:
            value.encode()
        except UnicodeEncodeError as error:
            # JSON can escape half a character, which no output can hold.
            raise self.error(
                f"half of a surrogate pair in {key!r}",
                r"write characters as they are, or both \u escapes of a pair",
            ) from error
        return value

    def _lang(self, fields: Fields, key: str | None) -> str | None:
        """Return the language without its region: "zh" of "zh-CN"."""
        value = self._string(fields, key)
        return value.replace("_", "-").partition("-")[0].lower() if value else None

    def _day(self, fields: Fields, key: str | None) -> date | None:
        value = None if key is None else fields.get(key)
        if isinstance(value, datetime):
            return value.date()
        if isinstance(value, date):
            return value
        written = self._string(fields, key)
        if not written:
            return None
        try:
            return datetime.fromisoformat(written).date()
        except ValueError as error:
            raise self.error(
                f"expected a date as {key!r}, got {written!r}", "write it as 2024-08-23"
            ) from error
