"""Reads one document after the other, and tells what goes wrong with each."""

import logging
import warnings
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from typing import Final

from tradefacts import registry
from tradefacts.cli.documents import Document, Source
from tradefacts.cli.problems import Problems
from tradefacts.errors import (
    DocumentError,
    PluginError,
    PluginWarning,
    TradefactsError,
)
from tradefacts.extractor import Extraction, Extractor
from tradefacts.model import Indicator

_LOGGER: Final = logging.getLogger(__name__)
#: The language that stands for: find it out.
AUTO: Final = "auto"


class Reader:
    """An extractor, what it is to assume, and where its problems are told.

    *published* and *lang* hold for documents that do not state their own. Plugins
    that are unknown or broken are told at once, and the others read without them.

    Raises:
        PluginError: a plugin is unknown or broken, and it is to be *strict*.
    """

    def __init__(
        self,
        problems: Problems,
        plugins: Sequence[str],
        *,
        published: date | None,
        lang: str,
        strict: bool,
    ) -> None:
        self._problems = problems
        self._published = published
        self._lang = lang
        self._strict = strict
        self._ids: set[str] = set()
        names = list(self._known(plugins)) if plugins else None
        self._broken = frozenset(self._tell_broken(names))
        self._extractor = self._build(names)

    def read(self, source: Source) -> tuple[Document, Extraction] | None:
        """Return a document with what it says; None if it cannot be read."""
        try:
            document = source()
        except DocumentError as error:
            self._problems.error(error)
            return None
        self._tell_double(document)
        try:
            extraction = self._extract(document)
        except TradefactsError as error:
            self._problems.error(f"{document.place}: {error}")
        except Exception as error:  # One document costs no other.
            _LOGGER.debug("%s", document.place, exc_info=True)
            self._problems.error(
                f"{document.place}: internal error, {type(error).__name__}: {error}; "
                "report it with this document"
            )
        else:
            self._tell_failures(document, extraction)
            return document, extraction
        return None

    def label(self, indicator: Indicator) -> str:
        """Return the words for *indicator*."""
        return self._extractor.vocabulary.label(indicator, "en")

    def _build(self, names: Sequence[str] | None) -> Extractor:
        try:
            with _without_warnings():
                return Extractor(names, strict=self._strict)
        except ExceptionGroup as group:
            for error in group.exceptions:
                self._problems.error(error)
            raise group.exceptions[-1] from group

    def _extract(self, document: Document) -> Extraction:
        lang = document.lang or self._lang
        with _without_warnings():
            return self._extractor.read(
                document.text,
                published=document.published or self._published,
                lang=None if lang == AUTO else lang,
                document=document.id,
            )

    def _known(self, plugins: Sequence[str]) -> Iterator[str]:
        for name in plugins:
            try:
                registry.resolve([name])
            except PluginError as error:
                self._tell(error)
            else:
                yield name

    def _tell_broken(self, names: Sequence[str] | None) -> Iterator[str]:
        for info in registry.resolve(names):
            if info.error is not None:
                self._tell(PluginError(info.name, info.package, info.error))
                yield info.name

    def _tell(self, error: PluginError) -> None:
        if self._strict:
            raise error
        self._problems.error(error)

    def _tell_double(self, document: Document) -> None:
        if document.id in self._ids:
            self._problems.warn(
                f"{document.place}: another document is called {document.id!r} too; "
                "their claims cannot be told apart"
            )
        self._ids.add(document.id)

    def _tell_failures(self, document: Document, extraction: Extraction) -> None:
        for failure in extraction.failures:
            if failure.stage in _BEFORE_READING:
                # The same on every document: told once, and of none in particular.
                self._problems.error(failure)
            elif failure.plugin not in self._broken:
                self._problems.error(f"{document.place}: {failure}")


@contextmanager
def _without_warnings() -> Iterator[None]:
    """Silence the warnings of plugins: their failures are in the result too."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", PluginWarning)
        yield
